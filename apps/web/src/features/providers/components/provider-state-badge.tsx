import type { ProviderStatus } from '@easel/shared';
import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../../lib/text/format';
import { type ProviderState, providerState } from '../model/provider-state';

/** How a provider stands, in a word. */
export const ProviderStateBadge = ({ status }: { status: ProviderStatus }) => {
  const { t } = useTranslation();
  const state = providerState(status);
  return (
    <Badge variant="light" color={COLORS[state]} tt="none" style={{ flex: 'none' }}>
      {t(`providers.state.${state}`)}
    </Badge>
  );
};

/** What would make it work, where something does not. A failed test says so itself. */
export const ProviderStateCure = ({ status, isAdmin }: { status: ProviderStatus; isAdmin: boolean }) => {
  const { t, i18n } = useTranslation();
  const state = providerState(status);
  if (state === 'ready' || state === 'test_failed') return null;
  const cure =
    state === 'paused'
      ? t('providers.cure.paused', { time: formatTime(status.pausedUntil ?? '', i18n.language) })
      : state === 'unavailable'
        ? (status.unavailableReason ?? t('providers.cure.unavailable'))
        : state === 'address_missing'
          ? t(isAdmin ? 'providers.cure.address_missing' : 'providers.cure.ask_admin')
          : t(state === 'key_missing' && isAdmin ? 'providers.cure.add_key' : `providers.cure.${state}`);
  return <Text size="sm">{cure}</Text>;
};

const COLORS: Record<ProviderState, string> = {
  ready: 'green',
  key_missing: 'gray',
  address_missing: 'gray',
  key_unreadable: 'red',
  unavailable: 'gray',
  paused: 'yellow',
  test_failed: 'red',
};
