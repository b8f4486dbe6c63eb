import type { KeyScope, ProviderStatus, StoredKey } from '@easel/shared';
import { Button, Code, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useRemoveKey } from '../api/remove-key';
import classes from './providers.module.css';

/** The keys and addresses that are stored, each with the way to remove it. */
export const StoredKeys = ({ status, isAdmin, onRemoved }: StoredKeysProps) => {
  const stored = (['own', 'instance'] as const).flatMap((scope) => {
    const key = status[scope];
    return key === null ? [] : [{ scope, key }];
  });
  if (stored.length === 0) return null;
  return (
    <ul className={classes.stored}>
      {stored.map(({ scope, key }) => (
        <StoredLine
          key={scope}
          status={status}
          scope={scope}
          stored={key}
          removable={scope === 'own' || isAdmin}
          onRemoved={onRemoved}
        />
      ))}
    </ul>
  );
};

const StoredLine = ({ status, scope, stored, removable, onRemoved }: StoredLineProps) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const remove = useRemoveKey();
  const { provider, title } = status;
  return (
    <li>
      <Group gap="xs" justify="space-between" align="start" wrap="nowrap">
        <Text size="sm" component="div" className={classes.storedText}>
          {t(`providers.scopeOf.${scope}`)}
          {stored.lastFour !== null && <Code>••••{stored.lastFour}</Code>}
          {stored.baseUrl !== null && <Code>{stored.baseUrl}</Code>}
          {!stored.readable && <span>{t('providers.unreadable')}</span>}
        </Text>
        {removable && !asking && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            style={{ flex: 'none' }}
            aria-label={t('providers.removeNamed', { name: title, whose: t(`providers.scopeOf.${scope}`) })}
            onClick={() => setAsking(true)}
          >
            {t('providers.remove')}
          </Button>
        )}
      </Group>
      {asking && (
        <Group gap="xs" mt={4} role="group" aria-label={t('providers.removeAsk')}>
          <Text size="sm">{t(scope === 'instance' ? 'providers.removeAskAll' : 'providers.removeAsk')}</Text>
          <Button
            size="compact-sm"
            color="red.9"
            loading={remove.isPending}
            onClick={() => remove.mutate({ provider, scope }, { onSuccess: onRemoved })}
          >
            {t('providers.removeYes')}
          </Button>
          {/* What is asked for here is dangerous, so the way back is where the keyboard is. */}
          <Button size="compact-sm" variant="default" ref={focusAtOnce} onClick={() => setAsking(false)}>
            {t('providers.removeNo')}
          </Button>
        </Group>
      )}
      <ProblemAlert error={remove.error} />
    </li>
  );
};

const focusAtOnce = (button: HTMLButtonElement | null) => button?.focus();

interface StoredKeysProps {
  status: ProviderStatus;
  isAdmin: boolean;
  onRemoved: () => void;
}

interface StoredLineProps extends Omit<StoredKeysProps, 'isAdmin'> {
  scope: KeyScope;
  stored: StoredKey;
  removable: boolean;
}
