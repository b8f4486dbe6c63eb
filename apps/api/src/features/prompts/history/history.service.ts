import { createHash } from 'node:crypto';
import type {
  PromptHistoryItem,
  PromptHistoryPage,
  PromptHistoryQuery,
  PromptHistoryRecord,
} from '@easel/shared';
import type { EventBus } from '../../../events/event-bus.js';
import { AppError } from '../../../lib/app-error.js';
import type { Clock } from '../../../lib/clock.js';
import { decodeCursor, encodeCursor } from '../../../lib/cursor.js';
import { isUniqueViolation } from '../../../lib/driver-errors.js';
import { newId } from '../../../lib/ids.js';
import type { Log } from '../../../lib/log.js';
import type { HistoryRepository } from './history.repository.js';

/** How many prompts of one person are kept. */
export const MAX_HISTORY = 2000;

/** The prompts people used, each once. They outlive generations and images. */
export const createHistoryService = ({ history, events, clock, log, max = MAX_HISTORY }: HistoryDeps) => {
  const tell = (ownerId: string): void =>
    events.publish(ownerId, { name: 'changed', data: { what: 'history' } });

  const record = async (ownerId: string, used: UsedPrompt): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      const use = newUse(ownerId, used, clock.now());
      if (await history.useAgain(use)) return;
      try {
        await history.insert(use);
        return await history.trim(ownerId, max);
      } catch (error) {
        // Somebody was faster with the same prompt: then it is there to be counted.
        if (tries >= MAX_TRIES || !isUniqueViolation(error)) throw error;
      }
    }
  };

  return {
    /** Never fails: a prompt that is not remembered stops no picture. */
    remember: async (ownerId: string, used: UsedPrompt): Promise<void> => {
      try {
        await record(ownerId, used);
        tell(ownerId);
      } catch (error) {
        log.warn({ err: error }, 'a prompt could not be put into the history');
      }
    },
    /** Last used first. */
    list: async (
      ownerId: string,
      { q = '', cursor, limit = 50 }: PromptHistoryQuery,
    ): Promise<PromptHistoryPage> => {
      const wanted = q.normalize('NFC').toLowerCase();
      const chunk = wanted === '' ? limit + 1 : SCANNED_AT_ONCE;
      const found: PromptHistoryRecord[] = [];
      let before = cursor === undefined ? undefined : decodeCursor(ORDER, cursor);
      // One person has at most MAX_HISTORY, which bounds the search.
      for (;;) {
        const rows = await history.page(ownerId, { before, limit: chunk });
        found.push(...rows.filter(({ prompt }) => prompt.toLowerCase().includes(wanted)));
        before = rows.at(-1)?.id;
        if (found.length > limit || rows.length < chunk) break;
      }
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return {
        items: items.map(toItem),
        nextCursor: found.length > limit && last ? encodeCursor(ORDER, last.id) : null,
      };
    },
    forget: async (ownerId: string, id: string): Promise<void> => {
      if (!(await history.remove(ownerId, id))) throw new AppError('not_found');
      tell(ownerId);
    },
    forgetAll: async (ownerId: string): Promise<void> => {
      await history.clear(ownerId);
      tell(ownerId);
    },
  };
};

export type HistoryService = ReturnType<typeof createHistoryService>;

const ORDER = 'used';
const MAX_TRIES = 5;
const SCANNED_AT_ONCE = 250;

const newUse = (ownerId: string, used: UsedPrompt, now: string): PromptHistoryRecord => ({
  ...used,
  id: newId(),
  ownerId,
  digest: createHash('sha256')
    .update(JSON.stringify([used.prompt, used.negativePrompt]))
    .digest('hex'),
  uses: 1,
  lastUsedAt: now,
});

const toItem = ({ ownerId: _owner, digest: _digest, ...item }: PromptHistoryRecord): PromptHistoryItem =>
  item;

type UsedPrompt = Pick<PromptHistoryRecord, 'prompt' | 'negativePrompt' | 'model'>;

interface HistoryDeps {
  history: HistoryRepository;
  events: Pick<EventBus, 'publish'>;
  clock: Clock;
  log: Log;
  /** How many are kept; tests lower it. */
  max?: number;
}
