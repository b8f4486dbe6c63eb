import type { AdminUser } from '@easel/shared';
import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatBytes, formatDay, formatTime } from '../../../lib/text/format';
import { type UserAction, UserMenu } from './user-menu';
import classes from './users.module.css';

/** Accounts with their figures: a table, or cards where there is no room for one. */
export const UserTable = ({ users, meId, onAction }: UserTableProps) => {
  const { t } = useTranslation();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('admin.users.name')}</th>
          <th scope="col">{t('admin.users.lastSeen')}</th>
          <th scope="col" data-number>
            {t('admin.images')}
          </th>
          <th scope="col" data-number>
            {t('admin.size')}
          </th>
          <th scope="col">
            <span className={classes.hidden}>{t('admin.users.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserRow
            key={user.id}
            user={user}
            isMe={user.id === meId}
            onAction={(action) => onAction(action, user)}
          />
        ))}
      </tbody>
    </table>
  );
};

const UserRow = ({ user, isMe, onAction }: UserRowProps) => {
  const { t, i18n } = useTranslation();
  const { username, role, disabled, createdAt, lastSeenAt, images, trashed, storageBytes } = user;
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  return (
    <tr data-disabled={disabled || undefined}>
      <th scope="row">
        <Group gap={6}>
          <bdi className={classes.name}>{username}</bdi>
          {isMe && (
            <Text size="sm" c="dimmed" span>
              {t('admin.users.you')}
            </Text>
          )}
          {role === 'admin' && <Badge variant="light">{t('admin.role.admin')}</Badge>}
          {disabled && (
            <Badge variant="light" color="red">
              {t('admin.users.disabled')}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed" fw={400}>
          {t('admin.users.since', { time: formatDay(createdAt, i18n.language) })}
        </Text>
      </th>
      <td data-label={t('admin.users.lastSeen')}>
        {lastSeenAt === null ? t('admin.users.notSeen') : formatTime(lastSeenAt, i18n.language)}
      </td>
      <td data-label={t('admin.images')} data-number>
        <span>
          {number(images)}
          {trashed > 0 && (
            <Text size="xs" c="dimmed">
              {t('admin.trashed', { count: trashed, number: number(trashed) })}
            </Text>
          )}
        </span>
      </td>
      <td data-label={t('admin.size')} data-number>
        {formatBytes(storageBytes, i18n.language)}
      </td>
      <td className={classes.menu}>
        <UserMenu user={user} isMe={isMe} onAction={onAction} />
      </td>
    </tr>
  );
};

interface UserTableProps {
  users: AdminUser[];
  meId: string;
  onAction: (action: UserAction, user: AdminUser) => void;
}

interface UserRowProps {
  user: AdminUser;
  isMe: boolean;
  onAction: (action: UserAction) => void;
}
