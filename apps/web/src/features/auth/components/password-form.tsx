import { ApiError } from '@easel/client';
import { Password } from '@easel/shared';
import { Alert, Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useErrorText } from '../../../lib/i18n/use-error-text';
import { useChangePassword } from '../api/change-password';
import { fieldErrors } from '../../../lib/forms/field-errors';
import { PasswordField } from '../../../components/forms/password-field';
import { textFault } from '../../../lib/forms/text-fault';

/** Changes the password of the account that is signed in. */
export const PasswordForm = ({ username }: { username: string }) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const change = useChangePassword();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: (value) => (value === '' ? t('auth.passwordMissing') : null),
      newPassword: (value) => {
        const fault = textFault(Password, value);
        return fault === null
          ? null
          : t(fault === 'tooLong' ? 'auth.passwordTooLong' : 'auth.passwordTooShort');
      },
    },
  });

  const submit = form.onSubmit((request) =>
    change.mutate(request, {
      onSuccess: () => form.reset(),
      onError: (error) =>
        form.setErrors(
          isWrongPassword(error) ? { currentPassword: errorText(error).title } : fieldErrors(error),
        ),
    }),
  );

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={420}>
        {change.isSuccess && (
          <output>
            <Alert color="green" role="presentation" icon={<IconCheck aria-hidden />}>
              {t('settings.account.passwordChanged')}
            </Alert>
          </output>
        )}
        {!isWrongPassword(change.error) && <ProblemAlert error={change.error} />}
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <PasswordField
          label={t('settings.account.currentPassword')}
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <PasswordField
          label={t('settings.account.newPassword')}
          description={t('auth.passwordHint')}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <Button type="submit" loading={change.isPending} style={{ alignSelf: 'start' }}>
          {t('settings.account.changePassword')}
        </Button>
      </Stack>
    </form>
  );
};

const isWrongPassword = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'password_incorrect';
