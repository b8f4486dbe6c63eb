import type { ProviderName, ProviderStatus, StoredKey } from '@easel/shared';

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

/** Everybody in the order they are tried: those that were named, then as usual, which is servers of one's own first. */
export const fullOrder = (
  order: readonly ProviderName[],
  items: readonly ProviderStatus[],
): ProviderName[] => {
  const all = (['local', 'hosted'] as const).flatMap((kind) =>
    items.filter((item) => item.kind === kind).map(({ provider }) => provider),
  );
  const named = order.filter((provider) => all.includes(provider));
  return [...named, ...all.filter((provider) => !named.includes(provider))];
};

/** The same list with one of it a place further up (-1) or down (1). */
export const moved = <T>(list: readonly T[], index: number, by: -1 | 1): T[] => {
  const item = list[index];
  const other = list[index + by];
  return item === undefined || other === undefined
    ? [...list]
    : list.with(index, other).with(index + by, item);
};

const MISSING: Readonly<Record<string, ProviderState>> = {
  provider_key_missing: 'key_missing',
  provider_address_missing: 'address_missing',
  provider_key_unreadable: 'key_unreadable',
};
