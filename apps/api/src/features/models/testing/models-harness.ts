import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Catalogue,
  DEFAULT_MODEL,
  type ModelDefinition,
  PROVIDER_NAMES,
  type ProviderName,
  PROVIDERS,
} from '@easel/shared';
import { type Log, silentLog } from '../../../lib/log.js';
import type { Providers } from '../../../providers/index.js';
import { createProviderPool } from '../../../providers/pool/provider-pool.js';
import type { ImageProvider, ProviderConnection } from '../../../providers/provider.js';
import { createModels } from '../index.js';
import { defaultModel } from '../operator/model-defaults.js';

/** The models feature over a real pool, with lists, keys and time in the hands of a test. */
export const createHarness = ({
  lists = {},
  keys = () => null,
  order = [],
  modelsFile = null,
  released = { models: [], aliases: {} },
  log = silentLog,
}: HarnessOptions = {}) => {
  let time = Date.parse('2026-11-21T12:00:00Z');
  let lookups = 0;
  const now = () => time;
  const connect = (name: ProviderName, connection: ProviderConnection): ImageProvider => {
    const list = lists[name];
    return {
      name,
      restartable: false,
      async *generate() {},
      check: async () => ({ account: null, balance: null, models: null }),
      ...(list && { listModels: (signal: AbortSignal) => list(connection.apiKey ?? '', signal) }),
      close: async () => {},
    };
  };
  const pool = createProviderPool({
    providers: Object.fromEntries(
      PROVIDER_NAMES.map((name) => [name, (connection: ProviderConnection) => connect(name, connection)]),
    ) as Providers,
    credentials: {
      find: async (ownerId, provider) => {
        lookups += 1;
        const connection = { apiKey: null, baseUrl: null, allowPrivate: false };
        if (PROVIDERS[provider].kind === 'built_in') return { source: 'built_in', connection };
        const apiKey = keys(ownerId, provider);
        return apiKey === null
          ? { source: null, code: 'provider_key_missing' }
          : { source: 'own', connection: { ...connection, apiKey } };
      },
    },
    now,
  });
  return {
    ...createModels({
      pool,
      orderOf: async () => order,
      defaultModelOf: async () => DEFAULT_MODEL,
      modelsFile,
      log,
      now,
      released,
    }),
    pool,
    /** How often a connection was looked up. */
    lookups: () => lookups,
    pass: (ms: number) => {
      time += ms;
    },
  };
};

/** A definition with as little as possible, and what a test says. */
export const aModel = (
  provider: ProviderName,
  id: string,
  {
    capabilities,
    ...members
  }: Partial<Omit<ModelDefinition, 'capabilities'>> & {
    capabilities?: Partial<ModelDefinition['capabilities']>;
  } = {},
): ModelDefinition => {
  const model = defaultModel(provider, id);
  return { ...model, ...members, capabilities: { ...model.capabilities, ...capabilities } };
};

/** A models.json in a folder of its own. */
export const aModelsFile = async (content?: string | object) => {
  const folder = await mkdtemp(join(tmpdir(), 'easel-models-'));
  const path = join(folder, 'models.json');
  let writes = 0;
  const write = async (text: string | object): Promise<void> => {
    writes += 1;
    await writeFile(path, typeof text === 'string' ? text : JSON.stringify(text));
    // Two writes may be of the same millisecond.
    await utimes(path, new Date(), new Date(Date.parse('2026-11-20T00:00:00Z') + writes * 1000));
  };
  if (content !== undefined) await write(content);
  return { path, write, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** Keeps what is warned of. */
export const listeningLog = () => {
  const warnings: string[] = [];
  const log: Log = { ...silentLog, warn: (...said: unknown[]) => warnings.push(String(said.at(-1))) };
  return { log, warnings };
};

interface HarnessOptions {
  /** What each provider's own list says to a key; a provider without one keeps no list. */
  lists?: Partial<Record<ProviderName, (apiKey: string, signal: AbortSignal) => Promise<ModelDefinition[]>>>;
  /** Whose key for whom; null = none. */
  keys?: (ownerId: string, provider: ProviderName) => string | null;
  order?: readonly ProviderName[];
  modelsFile?: string | null;
  released?: Catalogue;
  log?: Log;
}
