import type { LocalServerList } from '@easel/shared';
import { ActionIcon, Badge, Button, Code, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { providerTitle } from '../../../lib/text/provider-title';
import { useLocalServers } from '../api/local-servers';
import { useSaveKey } from '../api/save-key';
import classes from './providers.module.css';

/** Image servers that were found on the machine Easel runs on, each one press away from use. */
export const LocalServers = () => {
  const { t } = useTranslation();
  const servers = useLocalServers();
  return (
    <section className={classes.panel} aria-labelledby="local-servers">
      <Group justify="space-between" wrap="nowrap" gap={4}>
        <Title order={2} size="h5" id="local-servers">
          {t('providers.found')}
        </Title>
        <ActionIcon
          variant="subtle"
          size={32}
          aria-label={t('providers.lookAgain')}
          title={t('providers.lookAgain')}
          loading={servers.isFetching}
          onClick={() => void servers.refetch()}
        >
          <IconRefresh size={16} />
        </ActionIcon>
      </Group>
      {servers.isPending && <Skeleton height={32} />}
      <ProblemAlert error={servers.error} />
      {servers.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('providers.noneFound')}
        </Text>
      )}
      <ul className={classes.found}>
        {servers.data?.items.map((server) => (
          <FoundServer key={`${server.provider} ${server.baseUrl}`} server={server} />
        ))}
      </ul>
    </section>
  );
};

const FoundServer = ({ server }: { server: LocalServerList['items'][number] }) => {
  const { t } = useTranslation();
  const save = useSaveKey();
  const { provider, baseUrl, models, connected } = server;
  const title = providerTitle(provider);
  return (
    <li>
      <div className={classes.server}>
        <Text size="sm" component="div" className={classes.storedText}>
          <strong>{title}</strong>
          <Code>{baseUrl}</Code>
          {models !== null && <span>{t('providers.modelCount', { count: models })}</span>}
        </Text>
        {connected ? (
          <Badge variant="light" color="green" tt="none">
            {t('providers.connected')}
          </Badge>
        ) : (
          <Button
            size="xs"
            loading={save.isPending}
            aria-label={t('providers.connectNamed', { name: title })}
            onClick={() => save.mutate(() => ({ provider, baseUrl, scope: 'instance' }))}
          >
            {t('providers.connect')}
          </Button>
        )}
      </div>
      <ProblemAlert error={save.error} />
    </li>
  );
};
