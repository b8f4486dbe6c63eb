import type { PublicUser } from '@easel/shared';
import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useLogin } from '../api/login';
import { PasswordField } from '../../../components/forms/password-field';

/** Username and password; a refusal is said above them. */
export const LoginForm = ({ onSuccess }: { onSuccess: (user: PublicUser) => void }) => {
  const { t } = useTranslation();
  const login = useLogin();
  const form = useForm({
    initialValues: { username: '', password: '' },
    validate: {
      username: (value) => (value.trim() === '' ? t('auth.usernameMissing') : null),
      password: (value) => (value === '' ? t('auth.passwordMissing') : null),
    },
  });

  const submit = form.onSubmit(({ username, password }) =>
    login.mutate({ username: username.trim(), password }, { onSuccess: ({ user }) => onSuccess(user) }),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemAlert error={login.error} />
        <TextInput
          label={t('auth.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          {...form.getInputProps('username')}
        />
        <PasswordField
          label={t('auth.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={login.isPending}>
          {t('auth.signIn')}
        </Button>
      </Stack>
    </form>
  );
};
