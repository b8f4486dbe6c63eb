import { type ModelDefinition, type ProviderName, PROVIDERS } from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { Log } from '../../../lib/log.js';
import type { ProviderPool } from '../../../providers/pool/provider-pool.js';
import type { ModelTrouble } from '../model-registry.js';
import { soundModels } from './sound-models.js';

/** What providers say they can draw with now: one list for each connection, read in the background. */
export interface LiveLists {
  /** What is known, at once; what is old is read again behind. */
  ask(place: Place): LiveList;
  /** Reads a list again unless that was just done; resolves when it is there or after `patience` milliseconds. */
  askAgain(place: Place, patience: number): Promise<LiveList>;
  /** Waits for first readings, and never longer than `patience` milliseconds; false when there were none. */
  settle(places: readonly Place[], patience: number): Promise<boolean>;
}

export interface Place {
  ownerId: string;
  provider: ProviderName;
  connectionId: string;
}

export interface LiveList {
  /** Null = not known; the same array until there is another list. */
  models: readonly ModelDefinition[] | null;
  /** Why the last reading failed; null = it did not, or there was none yet. */
  failure: ModelTrouble | null;
  /** False where the provider keeps no list. */
  kept: boolean;
}

export const createLiveLists = ({ pool, log, now = Date.now }: LiveListsDeps): LiveLists => {
  const entries = new Map<string, Entry>();

  const entryOf = ({ connectionId }: Place): Entry => {
    const entry = entries.get(connectionId) ?? {
      models: null,
      failure: null,
      kept: true,
      triedAt: null,
      reading: null,
    };
    // Used last, so that the first of the map is the one nobody has asked for the longest.
    entries.delete(connectionId);
    entries.set(connectionId, entry);
    for (const [id, { reading }] of entries) {
      if (entries.size <= MAX_LISTS) break;
      if (!reading && id !== connectionId) entries.delete(id);
    }
    return entry;
  };

  /** Never rejects, and there is never a second one of the same connection. */
  const read = (entry: Entry, place: Place): Promise<void> => {
    entry.reading ??= readList(pool, place)
      .then(
        (models) => {
          // Nothing was learnt about this connection.
          if (models === 'other connection') return;
          entry.kept = models !== null;
          entry.models = models;
          entry.failure = null;
          entry.triedAt = now();
        },
        (error: unknown) => {
          entry.failure = troubleOf(error, place.provider);
          entry.triedAt = now();
          log.debug({ err: error, provider: place.provider }, 'a list of models could not be read');
        },
      )
      .finally(() => {
        entry.reading = null;
      });
    return entry.reading;
  };

  const age = ({ triedAt }: Entry): number => (triedAt === null ? Number.POSITIVE_INFINITY : now() - triedAt);

  const ask = (place: Place): Entry => {
    const entry = entryOf(place);
    const fresh = entry.failure ? FAILURE_MS : FRESH_MS;
    if (entry.kept && age(entry) >= fresh) void read(entry, place);
    return entry;
  };

  return {
    ask,
    askAgain: async (place, patience) => {
      const entry = entryOf(place);
      const recent = entry.failure ? FAILURE_MS : JUST_READ_MS;
      if (entry.kept && age(entry) >= recent) await within(patience, read(entry, place));
      return entry;
    },
    settle: async (places, patience) => {
      const first = places
        .map(ask)
        .flatMap(({ triedAt, reading }) => (triedAt === null && reading ? [reading] : []));
      if (first.length > 0) await within(patience, Promise.all(first));
      return first.length > 0;
    },
  };
};

const FRESH_MS = 10 * 60_000;
const FAILURE_MS = 60_000;
/** A list this young is not read again for a name that is not in it. */
const JUST_READ_MS = 15_000;
/** Adapters have time-outs of their own; this bounds all of them together. */
const READING_MS = 60_000;
const MAX_LISTS = 200;
const MAX_MODELS = 2000;

/** Null where the provider keeps no list. */
const readList = async (
  pool: Pick<ProviderPool, 'open'>,
  { ownerId, provider, connectionId }: Place,
): Promise<ModelDefinition[] | null | 'other connection'> => {
  const opened = await pool.open(ownerId, provider);
  try {
    // Somebody changed their key meanwhile: what they see now is not for those of the old connection.
    if (opened.connectionId !== connectionId) return 'other connection';
    if (!opened.provider.listModels) return null;
    const signal = AbortSignal.timeout(READING_MS);
    const models = await Promise.race([opened.provider.listModels(signal), untilAborted(signal)]);
    return soundModels(models, provider).slice(0, MAX_MODELS);
  } finally {
    opened.close();
  }
};

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

const troubleOf = (error: unknown, provider: ProviderName): ModelTrouble =>
  error instanceof AppError
    ? { code: error.code, params: error.params }
    : unreachable(provider, 'its list of models cannot be read');

/** Nothing is known of what it has. */
export const unreachable = (provider: ProviderName, reason: string): ModelTrouble => ({
  code: 'provider_unreachable',
  params: { provider: PROVIDERS[provider].title, reason },
});

const within = async (ms: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, tooLong]);
  clearTimeout(timer);
};

interface Entry extends LiveList {
  /** When the last reading ended, in milliseconds since 1970; null = there was none yet. */
  triedAt: number | null;
  reading: Promise<void> | null;
}

interface LiveListsDeps {
  pool: Pick<ProviderPool, 'open'>;
  log: Log;
  now?: () => number;
}
