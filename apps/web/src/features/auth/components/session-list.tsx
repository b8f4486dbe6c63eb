import type { PublicSession } from '@easel/shared';
import { Badge, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { formatTime } from '../../../lib/text/format';
import { useSessions } from '../api/list-sessions';
import { useRevokeSession } from '../api/revoke-session';
import { browserName } from './browser-name';

/** Every place the account is signed in, each of which can be signed out from here. */
export const SessionList = () => {
  const sessions = useSessions();
  const revoke = useRevokeSession();
  if (sessions.isPending) return <Skeleton height={120} />;
  if (sessions.isError)
    return <ProblemAlert error={sessions.error} onRetry={() => void sessions.refetch()} />;
  return (
    <Stack gap="xs">
      <ProblemAlert error={revoke.error} />
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {sessions.data.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            busy={revoke.isPending && revoke.variables === session.id}
            onRevoke={() => revoke.mutate(session.id)}
          />
        ))}
      </Stack>
    </Stack>
  );
};

const SessionLine = ({ session, busy, onRevoke }: SessionLineProps) => {
  const { t, i18n } = useTranslation();
  const name = browserName(session.userAgent) ?? t('settings.account.unknownBrowser');
  return (
    <Group component="li" justify="space-between" gap="sm" wrap="nowrap">
      <div>
        <Group gap="xs">
          <Text fw={500} title={session.userAgent}>
            {name}
          </Text>
          {session.current && <Badge variant="light">{t('settings.account.thisBrowser')}</Badge>}
        </Group>
        <Text size="sm" c="dimmed">
          {t('settings.account.lastSeen', { time: formatTime(session.lastSeenAt, i18n.language) })}
        </Text>
      </div>
      {!session.current && (
        <Button
          variant="default"
          size="xs"
          loading={busy}
          onClick={onRevoke}
          aria-label={t('settings.account.revokeNamed', { name })}
        >
          {t('settings.account.revoke')}
        </Button>
      )}
    </Group>
  );
};

interface SessionLineProps {
  session: PublicSession;
  busy: boolean;
  onRevoke: () => void;
}
