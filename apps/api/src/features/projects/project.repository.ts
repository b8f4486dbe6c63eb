import type { ProjectRecord } from '@easel/shared';
import type { Database, WriteManager } from '../../db/database.js';
import { GENERATION_PROJECT, PROJECT } from './project.entity.js';

/** All queries on projects. Each one is bound to its owner. */
export const createProjectRepository = (db: Database) => ({
  find: (ownerId: string, id: string): Promise<ProjectRecord | null> =>
    db.read.findOneBy(PROJECT, { ownerId, id }),
  exists: (ownerId: string, id: string): Promise<boolean> => db.read.existsBy(PROJECT, { ownerId, id }),
  list: (ownerId: string, archived?: boolean): Promise<ProjectRecord[]> =>
    db.read.findBy(PROJECT, { ownerId, ...(archived === undefined ? {} : { archived }) }),
  /** What `check` throws given all projects of the owner stops it; nobody adds or renames one in between. */
  insert: (project: ProjectRecord, check: (others: ProjectRecord[]) => void): Promise<void> =>
    db.transaction(async (manager) => {
      await lockOwner(db, manager, project.ownerId);
      check(await manager.findBy(PROJECT, { ownerId: project.ownerId }));
      await manager.insert(PROJECT, { ...project });
    }),
  /** False when the owner has no such project; `check` gets the others. */
  update: (
    { ownerId, id }: Pick<ProjectRecord, 'ownerId' | 'id'>,
    change: Partial<ProjectRecord>,
    check: (others: ProjectRecord[]) => void,
  ): Promise<boolean> =>
    db.transaction(async (manager) => {
      await lockOwner(db, manager, ownerId);
      check((await manager.findBy(PROJECT, { ownerId })).filter((other) => other.id !== id));
      const { affected } = await manager.update(PROJECT, { ownerId, id }, change);
      return affected !== 0;
    }),
  remove: (ownerId: string, id: string): Promise<void> =>
    db.write(async (manager) => void (await manager.delete(PROJECT, { ownerId, id }))),
  /** Generations that point to it point nowhere: what they still draw lands outside any project. */
  releaseGenerations: (ownerId: string, projectId: string): Promise<void> =>
    db.write(
      async (manager) =>
        void (await manager.update(GENERATION_PROJECT, { ownerId, projectId }, { projectId: null })),
    ),
});

export type ProjectRepository = ReturnType<typeof createProjectRepository>;

/** Names are unique without an index on them, so whoever sets one waits for others; SQLite writes take turns anyway. */
const lockOwner = async ({ kind }: Database, manager: WriteManager, ownerId: string): Promise<void> => {
  if (kind === 'sqlite') return;
  await manager
    .createQueryBuilder()
    .select('owner.id')
    .from('user', 'owner')
    .where('owner.id = :ownerId', { ownerId })
    .setLock('pessimistic_write')
    .getRawOne();
};
