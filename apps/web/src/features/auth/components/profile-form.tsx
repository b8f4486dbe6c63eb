import { ApiError } from '@easel/client';
import { type PublicUser, Username } from '@easel/shared';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useNotify } from '../../../components/use-notify';
import { textFault } from '../../../lib/forms/text-fault';
import { useErrorText } from '../../../lib/i18n/use-error-text';
import { useUpdateProfile } from '../api/update-profile';

/** The name one signs in with. */
export const ProfileForm = ({ user }: { user: PublicUser }) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { notify } = useNotify();
  const update = useUpdateProfile();
  const [username, setUsername] = useState(user.username);
  const [fault, setFault] = useState<string | null>(null);
  const isTaken = update.error instanceof ApiError && update.error.code === 'username_taken';

  const save = (event: FormEvent) => {
    event.preventDefault();
    const name = username.trim();
    const wrong = textFault(Username, name);
    setFault(wrong === null ? null : t(`auth.usernameFault.${wrong}`));
    if (wrong !== null) return;
    update.mutate(
      { username: name },
      {
        onSuccess: (answer) => {
          setUsername(answer.user.username);
          notify({ message: t('settings.profile.saved', { name: answer.user.username }) });
        },
      },
    );
  };

  return (
    <form onSubmit={save} noValidate>
      <Stack maw={420}>
        <TextInput
          label={t('auth.username')}
          description={t('auth.usernameHint')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
          error={fault ?? (isTaken ? errorText(update.error).detail : null)}
        />
        {!isTaken && <ProblemAlert error={update.error} />}
        <Group>
          <Button type="submit" loading={update.isPending} disabled={username.trim() === user.username}>
            {t('settings.profile.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
