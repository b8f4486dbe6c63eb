import { type AdminUser, Password } from '@easel/shared';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../../components/forms/password-field';
import { useNotify } from '../../../components/use-notify';
import { textFault } from '../../../lib/forms/text-fault';
import { useUpdateUser } from '../api/update-user';
import { AdminDialog } from './admin-dialog';

/** Gives somebody who forgot it a new password. */
export const PasswordDialog = ({ user, onClose }: { user: AdminUser; onClose: () => void }) => {
  const { t } = useTranslation();
  const { notify } = useNotify();
  const update = useUpdateUser();
  const [password, setPassword] = useState('');
  const [told, setTold] = useState(false);
  const fault = textFault(Password, password);
  const confirm = () => {
    setTold(fault !== null);
    if (fault !== null) return;
    update.mutate(
      { id: user.id, password },
      {
        onSuccess: () => {
          notify({ message: t('admin.done.password', { name: user.username }) });
          onClose();
        },
      },
    );
  };
  return (
    <AdminDialog
      title={t('admin.ask.password', { name: user.username })}
      confirm={t('admin.confirm.password')}
      busy={update.isPending}
      error={update.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Text size="sm">{t('admin.means.password')}</Text>
      <PasswordField
        label={t('admin.users.newPassword')}
        description={t('auth.passwordHint')}
        autoComplete="new-password"
        data-autofocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={
          told && fault !== null
            ? t(fault === 'tooLong' ? 'auth.passwordTooLong' : 'auth.passwordTooShort')
            : null
        }
      />
    </AdminDialog>
  );
};
