import { type LocalServerList, PROVIDER_NAMES, type ProviderName, PROVIDERS } from '@easel/shared';
import type { Config } from '../../config.js';
import { createHttpClient, type HttpClient } from '../../lib/http/http-client.js';
import { HttpFailure } from '../../lib/http/http-failure.js';
import { isLoopback } from '../../lib/request/loopback.js';
import type { KeyStore } from './credentials.js';

/** Servers on this machine, on the ports where such servers usually listen. */
export type FindLocalServers = () => Promise<LocalServerList['items']>;

/** `ports`: where to look; those our own server listens on are left out. */
export const createLocalServerFinder =
  ({ store, config, ports = USUAL_PORTS }: FinderDeps): FindLocalServers =>
  async () => {
    if (!config.providers.localDiscovery) return [];
    const origins = ports.filter((port) => port !== config.port).map((port) => `http://127.0.0.1:${port}`);
    const found = await Promise.all(origins.map(look));
    const servers = found.filter((server) => server !== null);
    return Promise.all(servers.map(async (server) => ({ ...server, connected: await isConnected(server) })));

    async function isConnected({ provider, baseUrl }: FoundServer): Promise<boolean> {
      const known = [
        (await store.locate(null, provider)).row?.baseUrl,
        config.providers.connections[provider]?.baseUrl,
      ];
      return known.some((address) => typeof address === 'string' && isSamePlace(address, baseUrl));
    }
  };

const USUAL_PORTS: readonly number[] = [
  ...new Set(PROVIDER_NAMES.flatMap((name) => PROVIDERS[name].usualPorts)),
];

/** A server of this machine answers at once, or is busy drawing and need not be found now; in milliseconds. */
const TIMEOUTS = { connect: 500, headers: 2000, body: 2000, total: 4000 };
/** AUTOMATIC1111's options are some hundred kilobytes. */
const MAX_BYTES = 4 * 1024 * 1024;

const look = async (origin: string): Promise<FoundServer | null> => {
  const client = createHttpClient({ allowPrivate: true, origin, timeouts: TIMEOUTS });
  const ask = createAsker(client, origin);
  try {
    // The most particular first: stable-diffusion.cpp also plays AUTOMATIC1111 and OpenAI.
    for (const recognise of [recogniseSdCpp, recogniseComfyUi, recogniseAutomatic1111, recogniseOpenAi]) {
      const found = await recognise(ask);
      if (found) {
        const { provider, models, path = '' } = found;
        return { provider, models, baseUrl: `${origin}${path}` };
      }
    }
    return null;
  } catch (error) {
    // Nobody is there, or nobody who speaks HTTP in time.
    if (error instanceof HttpFailure) return null;
    throw error;
  } finally {
    await client.close();
  }
};

const recogniseSdCpp: Recognise = async (ask) => {
  const { json } = await ask('/sdcpp/v1/capabilities');
  // One model is loaded per process.
  return isObject(json) && isObject(json.model) ? { provider: 'sd-cpp', models: 1 } : null;
};

const recogniseComfyUi: Recognise = async (ask) => {
  const { json } = await ask('/system_stats');
  if (!isObject(json) || !isObject(json.system) || !Array.isArray(json.devices)) return null;
  return { provider: 'comfyui', models: countOf((await ask('/models/checkpoints')).json) };
};

const recogniseAutomatic1111: Recognise = async (ask) => {
  const { status, json } = await ask('/sdapi/v1/options');
  // Started with --api-auth it wants a login here and nowhere else.
  if (status === 401 && (await ask('/')).status !== 401) return { provider: 'automatic1111', models: null };
  if (!isObject(json) || !('samples_format' in json || 'sd_model_checkpoint' in json)) return null;
  return { provider: 'automatic1111', models: countOf((await ask('/sdapi/v1/sd-models')).json) };
};

const recogniseOpenAi: Recognise = async (ask) => {
  const { json } = await ask('/v1/models');
  if (!isObject(json) || !Array.isArray(json.data)) return null;
  // It speaks the same language but draws nothing.
  const textOnly = json.data.some((model) => isObject(model) && model.owned_by === 'llamacpp');
  return textOnly ? null : { provider: 'openai-compatible', models: json.data.length, path: '/v1' };
};

/** Asks for JSON; an answer that is none counts as null. @throws HttpFailure when nobody answers. */
const createAsker =
  (client: HttpClient, origin: string): Ask =>
  async (path) => {
    const response = await client.request({ url: `${origin}${path}`, maxBytes: MAX_BYTES });
    const { status } = response;
    if (status !== 200) {
      response.discard();
      return { status, json: null };
    }
    try {
      return { status, json: await response.json() };
    } catch {
      return { status, json: null };
    }
  };

const countOf = (json: unknown): number | null => (Array.isArray(json) ? json.length : null);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `localhost` and 127.0.0.1 are the same machine. */
const isSamePlace = (a: string, b: string): boolean => {
  const [one, other] = [new URL(a), new URL(b)];
  return one.port === other.port && (one.hostname === other.hostname || isLoopback(one.hostname));
};

type Ask = (path: string) => Promise<{ status: number; json: unknown }>;

type Recognise = (ask: Ask) => Promise<Recognised | null>;

interface Recognised {
  provider: ProviderName;
  models: number | null;
  /** What belongs to the address after the origin. */
  path?: string;
}

interface FoundServer {
  provider: ProviderName;
  models: number | null;
  baseUrl: string;
}

interface FinderDeps {
  store: Pick<KeyStore, 'locate'>;
  config: Pick<Config, 'providers' | 'port'>;
  ports?: readonly number[];
}
