import { ApiError } from '@easel/client';
import { Password, type Role, Username } from '@easel/shared';
import { Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import '@mantine/core/styles/Radio.css';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../../components/forms/password-field';
import { useNotify } from '../../../components/use-notify';
import { textFault } from '../../../lib/forms/text-fault';
import { useErrorText } from '../../../lib/i18n/use-error-text';
import { useAddUser } from '../api/add-user';
import { AdminDialog } from './admin-dialog';

/** Makes an account for somebody, with a first password to hand over. */
export const AddUserDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { notify } = useNotify();
  const add = useAddUser();
  const isTaken = add.error instanceof ApiError && add.error.code === 'username_taken';
  const form = useForm({
    initialValues: { username: '', password: '', role: 'user' as Role },
    validate: {
      username: (value) => {
        const fault = textFault(Username, value.trim());
        return fault === null ? null : t(`auth.usernameFault.${fault}`);
      },
      password: (value) => {
        const fault = textFault(Password, value);
        return fault === null
          ? null
          : t(fault === 'tooLong' ? 'auth.passwordTooLong' : 'auth.passwordTooShort');
      },
    },
  });

  const confirm = () => {
    if (form.validate().hasErrors) return;
    const { username, ...rest } = form.getValues();
    add.mutate(
      { ...rest, username: username.trim() },
      {
        onSuccess: (user) => {
          notify({ message: t('admin.done.add', { name: user.username }) });
          onClose();
        },
      },
    );
  };

  return (
    <AdminDialog
      title={t('admin.users.add')}
      confirm={t('admin.confirm.add')}
      busy={add.isPending}
      error={isTaken ? null : add.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <TextInput
        label={t('auth.username')}
        description={t('auth.usernameHint')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps('username')}
        error={form.errors['username'] ?? (isTaken ? errorText(add.error).detail : null)}
      />
      <PasswordField
        label={t('admin.users.firstPassword')}
        description={t('auth.passwordHint')}
        autoComplete="new-password"
        {...form.getInputProps('password')}
      />
      <Radio.Group label={t('admin.users.role')} {...form.getInputProps('role')}>
        <Stack gap="xs" mt="xs">
          {ROLES.map((role) => (
            <Radio
              key={role}
              value={role}
              label={t(`admin.role.${role}`)}
              description={t(`admin.roleHint.${role}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </AdminDialog>
  );
};

const ROLES: readonly Role[] = ['user', 'admin'];
