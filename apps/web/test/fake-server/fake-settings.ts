import {
  type ConnectionTest,
  PROVIDER_NAMES,
  PROVIDERS,
  type ProviderName,
  type ProviderStatus,
  type ProviderStatusList,
  type SavedKey,
} from '@easel/shared';

/** A provider as an administrator without any connection sees it. */
export const makeProviderStatus = (
  provider: ProviderName,
  more: Partial<ProviderStatus> = {},
): ProviderStatus => {
  const { title, kind, key, keyUrl, helpUrl, usualPorts } = PROVIDERS[provider];
  const builtIn = kind === 'built_in';
  return {
    provider,
    title,
    kind,
    key,
    keyUrl,
    helpUrl,
    usualPorts: [...usualPorts],
    source: builtIn ? 'built_in' : null,
    unavailableCode: builtIn ? null : kind === 'hosted' ? 'provider_key_missing' : 'provider_address_missing',
    unavailableReason: null,
    own: null,
    instance: null,
    pausedUntil: null,
    ...more,
  };
};

/** What a test found, a minute ago. */
export const makeTest = (more: Partial<ConnectionTest> = {}): ConnectionTest => ({
  ok: true,
  checkedAt: new Date(Date.now() - 60_000).toISOString(),
  account: 'ada@example.org',
  balance: '12.34 USD',
  models: 48,
  error: null,
  ...more,
});

/** What went wrong with a key that ran out. */
export const USED_UP = makeTest({
  ok: false,
  account: null,
  balance: null,
  models: null,
  error: {
    code: 'provider_quota',
    params: { provider: 'OpenRouter', reason: 'Insufficient credits' },
    message: 'OpenRouter said: Insufficient credits.',
  },
});

/** Providers and their keys in memory: some connected, one paused, one whose key ran out. */
export const createFakeSettings = () => {
  const stored = { lastFour: '9x7Q', baseUrl: null, readable: true, savedAt: new Date().toISOString() };
  const used = { unavailableCode: null, unavailableReason: null };
  let order: ProviderName[] = ['fal', 'replicate', 'huggingface'];
  let items: ProviderStatus[] = PROVIDER_NAMES.map((name) => makeProviderStatus(name)).map((status) => {
    if (status.provider === 'fal')
      return { ...status, ...used, source: 'own', own: { ...stored, lastTest: makeTest() } };
    if (status.provider === 'openai') return { ...status, ...used, source: 'environment' };
    if (status.provider === 'huggingface')
      return {
        ...status,
        ...used,
        source: 'instance',
        instance: { ...stored, lastFour: 'hf12', lastTest: null },
        pausedUntil: new Date(Date.now() + 45_000).toISOString(),
      };
    if (status.provider === 'openrouter')
      return { ...status, ...used, source: 'own', own: { ...stored, lastTest: USED_UP } };
    if (status.provider === 'automatic1111')
      return {
        ...status,
        ...used,
        source: 'instance',
        instance: { ...stored, lastFour: null, baseUrl: 'http://192.168.1.20:7860', lastTest: null },
      };
    return status;
  });

  const change = (provider: ProviderName, part: Partial<ProviderStatus>): ProviderStatus => {
    items = items.map((item) => (item.provider === provider ? { ...item, ...part } : item));
    return items.find((item) => item.provider === provider) ?? makeProviderStatus(provider);
  };
  const list = (): ProviderStatusList => ({ items, nextCursor: null, order });

  return {
    list,
    setOrder: (body: Record<string, unknown>) => {
      order = body['order'] as ProviderName[];
      return list();
    },
    /** Refuses a key with "bad" in it by giving null. */
    save: (body: Record<string, unknown>): SavedKey | null => {
      const key = typeof body['apiKey'] === 'string' ? body['apiKey'] : null;
      if (key?.includes('bad')) return null;
      const scope = body['scope'] === 'instance' ? 'instance' : 'own';
      const test = makeTest();
      const status = change(body['provider'] as ProviderName, {
        ...used,
        source: scope,
        [scope]: {
          ...stored,
          lastFour: key?.slice(-4) ?? null,
          baseUrl: typeof body['baseUrl'] === 'string' ? body['baseUrl'] : null,
          lastTest: test,
        },
      });
      return { status, test };
    },
    remove: (provider: ProviderName, scope: string | null) => {
      const { source, unavailableCode } = makeProviderStatus(provider);
      change(provider, {
        source,
        unavailableCode,
        ...(scope === 'instance' ? { instance: null } : { own: null }),
      });
    },
    test: (provider: string | null) => (provider === 'openrouter' ? USED_UP : makeTest()),
    localServers: () => ({
      items: [
        { provider: 'comfyui', baseUrl: 'http://127.0.0.1:8188', models: 3, connected: false },
        { provider: 'automatic1111', baseUrl: 'http://127.0.0.1:7860', models: 12, connected: true },
      ],
      nextCursor: null,
    }),
  };
};
