import type { SavedSearchRecord, User } from '@easel/shared';
import type { EntityTarget } from 'typeorm';
import type { Database } from '../../../db/database.js';
import { SAVED_SEARCH } from './saved-search.entity.js';

/** All queries on saved searches, each bound to its owner. */
export const createSavedSearchRepository = (db: Database) => ({
  list: (ownerId: string): Promise<SavedSearchRecord[]> => db.read.findBy(SAVED_SEARCH, { ownerId }),
  /** Looks at all searches of the owner and writes one; nobody else writes one of theirs in between. */
  change: (ownerId: string, decide: (known: SavedSearchRecord[]) => SavedSearchRecord) =>
    db.transaction(async (manager) => {
      // SQLite has one writer anyway.
      if (db.kind !== 'sqlite')
        await manager
          .createQueryBuilder(USER, 'owner')
          .select('owner.id')
          .where('owner.id = :ownerId', { ownerId })
          .setLock('pessimistic_write')
          .getOne();
      const known = await manager.findBy(SAVED_SEARCH, { ownerId });
      const search = decide(known);
      if (known.some(({ id }) => id === search.id))
        await manager.update(SAVED_SEARCH, { id: search.id, ownerId }, search);
      else await manager.insert(SAVED_SEARCH, search);
      return search;
    }),
  /** False when the owner has no such search. */
  remove: (ownerId: string, id: string): Promise<boolean> =>
    db.write(async (manager) => (await manager.delete(SAVED_SEARCH, { ownerId, id })).affected !== 0),
});

export type SavedSearchRepository = ReturnType<typeof createSavedSearchRepository>;

// By the name of the table: only its id is needed.
const USER: EntityTarget<Pick<User, 'id'>> = 'user';
