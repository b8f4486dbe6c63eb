import { createHash } from 'node:crypto';
import { type ErrorCode, type ProviderName, PROVIDERS } from '@easel/shared';
import { AppError } from '../../lib/app-error.js';
import type { Providers } from '../index.js';
import { type ImageProvider, type ProviderConnection, ProviderError } from '../provider.js';
import { type Circuit, createCircuit } from './circuit.js';
import type { Credentials, FoundConnection } from './credentials.js';
import { createSlots, type Slots } from './slots.js';

/** Every open connection: who may use which, how many jobs run over it at once, and whether it is left alone just now. */
export interface ProviderPool {
  /**
   * The connection a person's pictures are drawn over. Give it back with `close`.
   * @throws AppError when there is none: `provider_key_missing`, `provider_address_missing`, `provider_key_unreadable`.
   */
  open(ownerId: string, provider: ProviderName): Promise<OpenProvider>;
  /** Why a person cannot use a provider now; null = they can. */
  trouble(ownerId: string, provider: ProviderName): Promise<Trouble | null>;
  /** The same, and over which connection they would draw; nothing is opened. */
  look(ownerId: string, provider: ProviderName): Promise<PoolLook>;
  /** Until when a connection is left alone, in milliseconds since 1970; null = it is not. */
  pausedUntil(provider: ProviderName, connection: ProviderConnection): number | null;
  /** A connection that was left alone has answered: it may be called again. */
  recovered(provider: ProviderName, connection: ProviderConnection): void;
  close(): Promise<void>;
}

export interface OpenProvider {
  provider: ImageProvider;
  /** The same for everybody who uses the same connection, and for nobody else; tells nothing of the key. */
  connectionId: string;
  source: FoundConnection['source'];
  /**
   * Does work that may draw, when it is its turn. Failures that are the connection's own fault count towards a pause.
   * @throws ProviderError `provider_paused`, or what the work throws.
   */
  inTurn<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  close(): void;
}

export interface PoolLook {
  /** As in `OpenProvider`; null = there is no connection. */
  connectionId: string | null;
  trouble: Trouble | null;
}

export interface Trouble {
  code: ErrorCode;
  params: { provider: string; seconds?: number };
}

export const createProviderPool = ({
  providers,
  credentials,
  hostedConcurrency = 4,
  now = Date.now,
}: PoolDeps): ProviderPool => {
  const connections = new Map<string, Connection>();
  const concurrency = (name: ProviderName): number => PROVIDERS[name].concurrency ?? hostedConcurrency;

  const connect = (name: ProviderName, connection: ProviderConnection, key: string): Connection => {
    const known = connections.get(key);
    const kept = known ?? {
      provider: providers[name](connection),
      circuit: createCircuit(now),
      slots: createSlots(concurrency(name)),
      users: 0,
    };
    // Used last, so that the first of the map is the one nobody has asked for the longest.
    connections.delete(key);
    connections.set(key, kept);
    tidy(kept);
    return kept;
  };

  const tidy = (wanted: Connection): void => {
    for (const [key, kept] of connections) {
      if (connections.size <= MAX_IDLE) return;
      const { provider, users } = kept;
      if (users > 0 || kept === wanted || provider.name === 'sketchbook') continue;
      connections.delete(key);
      void provider.close();
    }
  };

  const find = async (ownerId: string, name: ProviderName): Promise<FoundConnection> => {
    const found = await credentials.find(ownerId, name);
    if (found.source === null) throw new AppError(found.code, { provider: PROVIDERS[name].title });
    return found;
  };

  const look = async (ownerId: string, name: ProviderName): Promise<PoolLook> => {
    const found = await credentials.find(ownerId, name);
    const provider = PROVIDERS[name].title;
    if (found.source === null)
      return { connectionId: null, trouble: { code: found.code, params: { provider } } };
    const connectionId = keyOf(name, found.connection);
    const until = connections.get(connectionId)?.circuit.pausedUntil() ?? null;
    if (until === null) return { connectionId, trouble: null };
    const seconds = secondsUntil(until, now);
    return { connectionId, trouble: { code: 'provider_paused', params: { provider, seconds } } };
  };

  return {
    open: async (ownerId, name) => {
      const { source, connection } = await find(ownerId, name);
      const connectionId = keyOf(name, connection);
      const kept = connect(name, connection, connectionId);
      kept.users += 1;
      let open = true;
      return {
        provider: kept.provider,
        connectionId,
        source,
        inTurn: (signal, work) => takeTurn(kept, { name, signal, work, now }),
        close: () => {
          if (open) kept.users -= 1;
          open = false;
        },
      };
    },
    trouble: async (ownerId, name) => (await look(ownerId, name)).trouble,
    look,
    pausedUntil: (name, connection) =>
      connections.get(keyOf(name, connection))?.circuit.pausedUntil() ?? null,
    recovered: (name, connection) => connections.get(keyOf(name, connection))?.circuit.succeeded(),
    close: async () => {
      const all = [...connections.values()];
      connections.clear();
      await Promise.all(all.map(({ provider }) => provider.close()));
    },
  };
};

/** Connections kept open that nobody uses just now. */
const MAX_IDLE = 100;

/** What says something about the connection and not about the request. */
const CONNECTION_TROUBLE: ReadonlySet<ErrorCode> = new Set([
  'provider_unreachable',
  'provider_unavailable',
  'timed_out',
]);

const takeTurn = async <T>(
  { circuit, slots }: Connection,
  { name, signal, work, now }: Turn<T>,
): Promise<T> => {
  const leave = await slots.take(signal);
  try {
    if (!circuit.mayCall()) {
      const seconds = secondsUntil(circuit.pausedUntil() ?? now(), now);
      throw new ProviderError('provider_paused', {
        params: { provider: PROVIDERS[name].title, seconds },
        accepted: 'no',
        billed: 'no',
      });
    }
    const result = await work();
    circuit.succeeded();
    return result;
  } catch (error) {
    if (error instanceof ProviderError && error.code === 'provider_paused') throw error;
    if (!(error instanceof ProviderError)) circuit.abandoned();
    else if (CONNECTION_TROUBLE.has(error.code)) circuit.failed();
    else circuit.succeeded();
    throw error;
  } finally {
    leave();
  }
};

const secondsUntil = (until: number, now: () => number): number =>
  Math.max(1, Math.ceil((until - now()) / 1000));

/** Connections that differ in anything are strangers; the key itself is kept nowhere in clear. */
const keyOf = (name: ProviderName, { apiKey, baseUrl, allowPrivate }: ProviderConnection): string =>
  createHash('sha256')
    .update(JSON.stringify([name, apiKey, baseUrl, allowPrivate]))
    .digest('hex');

interface Connection {
  provider: ImageProvider;
  circuit: Circuit;
  slots: Slots;
  /** Who has it open now. */
  users: number;
}

interface Turn<T> {
  name: ProviderName;
  signal: AbortSignal;
  work: () => Promise<T>;
  now: () => number;
}

interface PoolDeps {
  providers: Providers;
  credentials: Credentials;
  /** Jobs of one connection to a hosted provider that run at once. */
  hostedConcurrency?: number;
  now?: () => number;
}
