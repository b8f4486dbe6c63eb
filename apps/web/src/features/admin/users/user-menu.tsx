import type { AdminUser } from '@easel/shared';
import { ActionIcon, Menu } from '@mantine/core';
import {
  IconDots,
  IconLock,
  IconLockOpen,
  IconPassword,
  IconShieldMinus,
  IconShieldPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** What can be done with one account. One's own password is changed under the settings. */
export const UserMenu = ({ user, isMe, onAction }: UserMenuProps) => {
  const { t } = useTranslation();
  const { username: name, role, disabled } = user;
  const items: [UserAction, typeof IconDots][] = [
    role === 'admin' ? ['demote', IconShieldMinus] : ['promote', IconShieldPlus],
    ...(isMe ? [] : ([['password', IconPassword]] satisfies [UserAction, typeof IconDots][])),
    disabled ? ['enable', IconLockOpen] : ['disable', IconLock],
  ];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('admin.users.menu', { name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(([action, Icon]) => (
          <Menu.Item
            key={action}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => onAction(action)}
          >
            {t(`admin.action.${action}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          c="var(--mantine-color-error)"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => onAction('delete')}
        >
          {t('admin.action.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

export type UserAction = 'promote' | 'demote' | 'password' | 'disable' | 'enable' | 'delete';

interface UserMenuProps {
  user: AdminUser;
  isMe: boolean;
  onAction: (action: UserAction) => void;
}
