import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import type { Database, WriteManager } from './database.js';
import type { DatabaseKind } from './database-kind.js';

/**
 * `write` and `transaction` of a `Database`: on SQLite they take turns, elsewhere they run as they come. Calls
 * made from inside a running transaction join it.
 */
export const createWriter = (
  kind: DatabaseKind,
  dataSource: Pick<DataSource, 'manager' | 'transaction'>,
): Pick<Database, 'write' | 'transaction'> & { current(): EntityManager } => {
  const running = new AsyncLocalStorage<Turn>();
  const inTurn = kind === 'sqlite' ? createMutex() : <T>(work: () => Promise<T>) => work();

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

  return {
    current: () => outer()?.manager ?? dataSource.manager,
    write: (work) => {
      const turn = outer();
      if (turn) return work(asWriter(turn.manager));
      return inTurn(() => enter({ manager: dataSource.manager, transaction: false, open: true }, work));
    },
    transaction: (work) => {
      const turn = outer();
      if (turn?.transaction) return work(asWriter(turn.manager));
      return turn ? begin(work) : inTurn(() => begin(work));
    },
  };
};

/** Runs async work one after the other, in the order of the calls; a failure does not stop the next. */
export const createMutex = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
};

// The same object under narrower types: see WriteManager.
const asWriter = (manager: EntityManager): WriteManager => manager as unknown as WriteManager;

interface Turn {
  manager: EntityManager;
  transaction: boolean;
  open: boolean;
}
