import { ApiError } from '@easel/client';
import { type AuthStatus, Password, type PublicUser, Username } from '@easel/shared';
import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useErrorText } from '../../../lib/i18n/use-error-text';
import { useRegister } from '../api/register';
import { fieldErrors } from '../../../lib/forms/field-errors';
import { PasswordField } from '../../../components/forms/password-field';
import { textFault } from '../../../lib/forms/text-fault';

/** A new account: hints by the shared limits while typing, refusals of the server at their field. */
export const RegisterForm = ({ status, onSuccess }: RegisterFormProps) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const register = useRegister();
  const form = useForm({
    initialValues: { username: '', password: '', setupToken: '' },
    validateInputOnBlur: true,
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
      setupToken: (value) =>
        status.setupTokenRequired && value.trim() === '' ? t('auth.setupTokenMissing') : null,
    },
  });

  const submit = form.onSubmit(({ username, password, setupToken }) =>
    register.mutate(
      {
        username: username.trim(),
        password,
        ...(status.setupTokenRequired ? { setupToken: setupToken.trim() } : {}),
      },
      {
        onSuccess: ({ user }) => onSuccess(user),
        onError: (error) => {
          const field = error instanceof ApiError ? FIELD_OF[error.code] : undefined;
          form.setErrors(field === undefined ? fieldErrors(error) : { [field]: sentence(errorText(error)) });
        },
      },
    ),
  );

  const atField =
    register.error instanceof ApiError &&
    (register.error.errors.length > 0 || FIELD_OF[register.error.code] !== undefined);

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {!atField && <ProblemAlert error={register.error} />}
        <TextInput
          label={t('auth.username')}
          description={t('auth.usernameHint')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          {...form.getInputProps('username')}
        />
        <PasswordField
          label={t('auth.password')}
          description={t('auth.passwordHint')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
        />
        {status.setupTokenRequired && (
          <TextInput
            label={t('auth.setupToken')}
            description={t('auth.setupTokenHint')}
            autoComplete="off"
            spellCheck={false}
            required
            withAsterisk={false}
            {...form.getInputProps('setupToken')}
          />
        )}
        <Button type="submit" size="md" loading={register.isPending}>
          {t('auth.createAccount')}
        </Button>
      </Stack>
    </form>
  );
};

const FIELD_OF: Partial<Record<string, 'username' | 'setupToken'>> = {
  username_taken: 'username',
  setup_token_invalid: 'setupToken',
};

const sentence = ({ title, detail }: { title: string; detail: string }) => `${title}. ${detail}`;

interface RegisterFormProps {
  status: AuthStatus;
  onSuccess: (user: PublicUser) => void;
}
