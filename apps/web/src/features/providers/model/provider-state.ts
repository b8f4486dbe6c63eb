import type { ProviderName, ProviderStatus, ProviderStatusList, StoredKey } from '@easel/shared';

/** How a provider stands, in one word; the worst that is true of it. */
export type ProviderState =
  | 'ready'
  | 'key_missing'
  | 'address_missing'
  | 'key_unreadable'
  | 'unavailable'
  | 'paused'
  | 'test_failed';

/** How a provider stands for this account. */
export const providerState = (status: ProviderStatus): ProviderState => {
  if (status.source === null) return MISSING[status.unavailableCode ?? ''] ?? 'unavailable';
  if (status.pausedUntil !== null) return 'paused';
  return usedKey(status)?.lastTest?.ok === false ? 'test_failed' : 'ready';
};

/** The stored key or address that pictures are drawn over; null where none is stored or it comes from elsewhere. */
export const usedKey = ({ source, own, instance }: ProviderStatus): StoredKey | null =>
  source === 'own' ? own : source === 'instance' ? instance : null;

/** Those somebody chose to try first, in that order. */
export const placed = ({ order, items }: Pick<ProviderStatusList, 'order' | 'items'>): ProviderName[] =>
  order.filter((name) => items.some(({ provider, kind }) => provider === name && kind !== 'built_in'));

/** The others, which are tried in the usual order of whatever is asked for. The built-in one is not asked about. */
export const unplaced = (list: Pick<ProviderStatusList, 'order' | 'items'>): ProviderStatus[] =>
  list.items.filter(({ provider, kind }) => kind !== 'built_in' && !list.order.includes(provider));

/** The same list with one of it a place further up (-1) or down (1); null where there is no such place. */
export const moved = <T>(list: readonly T[], item: T, by: -1 | 1): T[] | null => {
  const index = list.indexOf(item);
  const other = list[index + by];
  return index < 0 || other === undefined ? null : list.with(index, other).with(index + by, item);
};

const MISSING: Readonly<Record<string, ProviderState>> = {
  provider_key_missing: 'key_missing',
  provider_address_missing: 'address_missing',
  provider_key_unreadable: 'key_unreadable',
};
