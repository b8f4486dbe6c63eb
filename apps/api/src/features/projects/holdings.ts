import type { Database } from '../../db/database.js';
import { PROJECT } from './project.entity.js';

/** What other features ask about whose projects there are. */
export const createProjectHoldings = (db: Database) => ({
  owns: (ownerId: string, id: string): Promise<boolean> => db.read.existsBy(PROJECT, { ownerId, id }),
  /** Of one person, or of everybody. */
  count: (ownerId: string | null): Promise<number> =>
    ownerId === null ? db.read.count(PROJECT) : db.read.countBy(PROJECT, { ownerId }),
});
