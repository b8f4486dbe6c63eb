import type { ConnectionTest, KeyScope, ProviderStatus } from '@easel/shared';
import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconExternalLink, IconKey, IconPlug } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useTestConnection } from '../api/test-connection';
import { usedKey } from '../model/provider-state';
import { ConnectionForm } from './connection-form';
import { ConnectionResult } from './connection-result';
import { ProviderSource } from './provider-source';
import { ProviderStateBadge, ProviderStateCure } from './provider-state-badge';
import classes from './providers.module.css';
import { StoredKeys } from './stored-keys';

/** One provider: how it stands, over whose connection one draws, and what can be done about it. */
export const ProviderCard = ({ status, isAdmin }: { status: ProviderStatus; isAdmin: boolean }) => {
  const { t } = useTranslation();
  const heading = useId();

  const opener = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState<{ test: ConnectionTest; scope: KeyScope } | null>(null);
  const test = useTestConnection();
  const { provider, title, kind, source, helpUrl } = status;
  const takesKey = kind === 'hosted' ? status.key !== 'none' : kind === 'local' && isAdmin;
  const result = test.data ?? saved?.test ?? usedKey(status)?.lastTest ?? null;
  const tested = test.data === undefined && saved !== null ? saved.scope : source;
  const opening = t(
    `providers.edit.${kind === 'local' ? 'address' : 'key'}.${hasStored(status) ? 'change' : 'add'}`,
  );

  const close = () => {
    // The button comes back before it can be given the focus.
    flushSync(() => setEditing(false));
    opener.current?.focus();
  };

  return (
    <article className={classes.card} aria-labelledby={heading}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="start">
        <Title order={3} size="h5" id={heading}>
          {title}
        </Title>
        <ProviderStateBadge status={status} />
      </Group>
      <ProviderSource status={status} />
      <ProviderStateCure status={status} isAdmin={isAdmin} />
      <StoredKeys status={status} isAdmin={isAdmin} onRemoved={() => setSaved(null)} />
      <div aria-live="polite">
        {result !== null && (
          <ConnectionResult result={result} provider={title} over={tested === 'built_in' ? null : tested} />
        )}
      </div>
      <ProblemAlert error={test.error} />
      {editing && (
        <ConnectionForm
          status={status}
          isAdmin={isAdmin}
          onCancel={close}
          onSaved={(found, scope) => {
            test.reset();
            setSaved({ test: found, scope });
            close();
          }}
        />
      )}
      <Group gap="xs" mt="auto" pt={4}>
        {takesKey && !editing && (
          <Button
            ref={opener}
            size="xs"
            variant={source === null ? 'filled' : 'default'}
            leftSection={
              kind === 'local' ? <IconPlug size={14} aria-hidden /> : <IconKey size={14} aria-hidden />
            }
            onClick={() => setEditing(true)}
            aria-label={t('providers.editNamed', { what: opening, name: title })}
          >
            {opening}
          </Button>
        )}
        {source !== null && kind !== 'built_in' && (
          <Button
            size="xs"
            variant="default"
            loading={test.isPending}
            onClick={() => test.mutate(provider, { onSuccess: () => setSaved(null) })}
            aria-label={t('providers.testNamed', { name: title })}
          >
            {t('providers.test')}
          </Button>
        )}
        {helpUrl !== null && (
          <Anchor href={helpUrl} target="_blank" rel="noreferrer" size="sm" className={classes.out}>
            {t('providers.help')}
            <IconExternalLink size={14} aria-hidden />
          </Anchor>
        )}
      </Group>
      {kind === 'built_in' && (
        <Text size="sm" c="dimmed">
          {t('providers.builtInNote')}
        </Text>
      )}
    </article>
  );
};

const hasStored = ({ own, instance }: ProviderStatus) => own !== null || instance !== null;
