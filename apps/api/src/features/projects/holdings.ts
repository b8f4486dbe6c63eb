import type { Database } from '../../db/database.js';
import { AppError } from '../../lib/app-error.js';
import { PROJECT } from './project.entity.js';

/** What other features ask about whose projects there are, and what becomes of those of an account that goes. */
export const createProjectHoldings = (db: Database) => ({
  owns: (ownerId: string, id: string): Promise<boolean> => db.read.existsBy(PROJECT, { ownerId, id }),
  /** For images that are to go there. @throws AppError `not_found`, `project_archived` */
  checkOpen: async (ownerId: string, id: string): Promise<void> => {
    const project = await db.read.findOneBy(PROJECT, { ownerId, id });
    if (!project) throw new AppError('not_found');
    if (project.archived) throw new AppError('project_archived', { name: project.name });
  },
  /** Of one person, or of everybody. */
  count: (ownerId: string | null): Promise<number> =>
    ownerId === null ? db.read.count(PROJECT) : db.read.countBy(PROJECT, { ownerId }),
  /** Gives all projects of one account to another; a name that is there already gets a number. */
  transfer: ({ from, to }: { from: string; to: string }): Promise<void> =>
    db.transaction(async (manager) => {
      const taken = new Set((await manager.findBy(PROJECT, { ownerId: to })).map(({ name }) => keyOf(name)));
      const moving = await manager.findBy(PROJECT, { ownerId: from });
      for (const { id, name } of moving) {
        const free = freeName(name, taken);
        taken.add(keyOf(free));
        await manager.update(PROJECT, { id }, { ownerId: to, name: free });
      }
    }),
});

/** `Foxes`, else `Foxes (2)` and so on; never longer than a name may be. */
const freeName = (name: string, taken: ReadonlySet<string>): string => {
  let free = name;
  for (let number = 2; taken.has(keyOf(free)); number += 1) {
    const suffix = ` (${number})`;
    free =
      Array.from(name)
        .slice(0, NAME_LENGTH - suffix.length)
        .join('') + suffix;
  }
  return free;
};

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();

const NAME_LENGTH = 80;
