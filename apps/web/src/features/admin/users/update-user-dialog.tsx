import type { AdminUser, UpdateUserRequest } from '@easel/shared';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { useUpdateUser } from '../api/update-user';
import { AdminDialog } from './admin-dialog';
import type { UserAction } from './user-menu';

/** Says what a change of role, or of being let in, means before it is made. */
export const UpdateUserDialog = ({ action, user, isMe, onClose }: UpdateUserDialogProps) => {
  const { t } = useTranslation();
  const { notify } = useNotify();
  const update = useUpdateUser();
  const name = user.username;
  const confirm = () =>
    update.mutate(
      { id: user.id, ...CHANGES[action] },
      {
        onSuccess: () => {
          notify({ message: t(`admin.done.${action}`, { name }) });
          onClose();
        },
      },
    );
  return (
    <AdminDialog
      title={t(`admin.ask.${action}`, { name })}
      confirm={t(`admin.confirm.${action}`)}
      danger={action === 'disable' || action === 'demote'}
      busy={update.isPending}
      error={update.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Text size="sm">{t(`admin.means.${action}`)}</Text>
      {isMe && (action === 'disable' || action === 'demote') && (
        <Text size="sm" fw={600}>
          {t('admin.users.ownAccount')}
        </Text>
      )}
    </AdminDialog>
  );
};

type Change = Exclude<UserAction, 'password' | 'delete'>;

const CHANGES: Record<Change, UpdateUserRequest> = {
  promote: { role: 'admin' },
  demote: { role: 'user' },
  disable: { disabled: true },
  enable: { disabled: false },
};

interface UpdateUserDialogProps {
  action: Change;
  user: AdminUser;
  isMe: boolean;
  onClose: () => void;
}
