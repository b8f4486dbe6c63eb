import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isDeadlock } from '../lib/driver-errors.js';
import type { Database, WriteManager } from './database.js';
import type { DatabaseKind } from './database-kind.js';
import { createRowWriter } from './rows/row-writer.js';

/**
 * `write` and `transaction` of a `Database`: on SQLite they take turns, elsewhere they run as they come. Calls
 * made from inside a running transaction join it.
 */
export const createWriter = (
  kind: DatabaseKind,
  dataSource: Pick<DataSource, 'manager' | 'transaction'>,
): Pick<Database, 'write' | 'transaction' | 'repeatable'> & { current(): EntityManager } => {
  const running = new AsyncLocalStorage<Turn>();
  const inTurn = kind === 'sqlite' ? createMutex() : <T>(work: () => Promise<T>) => work();

  // The same object under narrower types, and what it cannot do by itself: see WriteManager.
  const asWriter = (manager: EntityManager): WriteManager =>
    Object.assign(Object.create(manager) as WriteManager, createRowWriter(kind, manager));
  const enter = async <T>(turn: Turn, work: (manager: WriteManager) => Promise<T>): Promise<T> => {
    try {
      return await running.run(turn, () => work(asWriter(turn.manager)));
    } finally {
      // Work that was started here but not awaited must not write through a manager that is gone.
      turn.open = false;
    }
  };
  const begin = <T>(work: (manager: WriteManager) => Promise<T>): Promise<T> =>
    dataSource.transaction((manager) => enter({ manager, transaction: true, open: true }, work));
  const outer = (): Turn | undefined => {
    const turn = running.getStore();
    return turn?.open ? turn : undefined;
  };

  const transaction = <T>(work: (manager: WriteManager) => Promise<T>): Promise<T> => {
    const turn = outer();
    if (turn?.transaction) return work(asWriter(turn.manager));
    return turn ? begin(work) : inTurn(() => begin(work));
  };

  return {
    current: () => outer()?.manager ?? dataSource.manager,
    write: (work) => {
      const turn = outer();
      if (turn) return work(asWriter(turn.manager));
      return inTurn(() => enter({ manager: dataSource.manager, transaction: false, open: true }, work));
    },
    transaction,
    repeatable: async (work) => {
      const joins = outer()?.transaction === true;
      for (let tries = 1; ; tries += 1) {
        try {
          return await transaction(work);
        } catch (error) {
          if (joins || tries === MAX_TRIES || !isDeadlock(error)) throw error;
          // Those that met here should not meet again.
          await delay(Math.random() * 20 * tries);
        }
      }
    },
  };
};

/** How often a transaction is begun that keeps meeting others. */
const MAX_TRIES = 8;

/** Runs async work one after the other, in the order of the calls; a failure does not stop the next. */
export const createMutex = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
};

interface Turn {
  manager: EntityManager;
  transaction: boolean;
  open: boolean;
}
