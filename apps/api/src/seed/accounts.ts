import type { ProjectRecord, User } from '@easel/shared';
import type { OpenDatabase } from '../db/open-database.js';
import { toUsernameKey } from '../features/auth/auth.service.js';
import { createUserRepository } from '../features/auth/user.repository.js';
import type { Tag } from '../features/gallery/tags/tag.entity.js';
import { TAG } from '../features/gallery/tags/tag.entity.js';
import { PROJECT } from '../features/projects/project.entity.js';
import { PROJECTS, TAGS } from './content/words.js';

/** Accounts that pictures are made for. `newId` gives ids of an instant in milliseconds. */
export const createAccounts = ({ db, newId, now }: AccountsDeps) => {
  const users = createUserRepository(db);
  const createdAt = new Date(now).toISOString();

  /** The account of that name; made when there is none, as administrator when it is the very first. */
  const ensure = async (username: string, hash: () => Promise<string>): Promise<EnsuredAccount> => {
    const usernameKey = toUsernameKey(username);
    const known = await users.findByKey(usernameKey);
    if (known) return { user: known, made: false };
    const id = newId(now);
    const passwordHash = await hash();
    const first = !(await users.hasFirstAccount());
    const user = await db.transaction(async () => {
      const role = first && (await users.claimFirstAccount(id)) ? 'admin' : 'user';
      const made: User = {
        id,
        username,
        usernameKey,
        passwordHash,
        role,
        disabled: false,
        preferences: {},
        createdAt,
      };
      await users.insert(made);
      return made;
    });
    return { user, made: true };
  };

  const ensureTags = async (ownerId: string): Promise<Tag[]> => {
    const known = await db.read.findBy(TAG, { ownerId });
    const missing = TAGS.filter((name) => !known.some(({ nameKey }) => nameKey === name));
    const made = missing.map((name) => ({ id: newId(now), ownerId, name, nameKey: name }));
    for (const tag of made) await db.write((manager) => manager.insert(TAG, tag));
    return TAGS.flatMap((name) => [...known, ...made].filter(({ nameKey }) => nameKey === name));
  };

  const ensureProjects = async (ownerId: string): Promise<string[]> => {
    const known = await db.read.findBy(PROJECT, { ownerId });
    const ids: string[] = [];
    for (const { name, colour } of PROJECTS) {
      const found = known.find((project) => project.name === name);
      if (found) ids.push(found.id);
      else {
        const project: ProjectRecord = {
          ...{ id: newId(now), ownerId, name, colour, description: null, coverId: null, archived: false },
          ...{ createdAt, updatedAt: createdAt },
        };
        await db.write((manager) => manager.insert(PROJECT, project));
        ids.push(project.id);
      }
    }
    return ids;
  };

  return {
    ensure,
    /** What images of an account can belong to. */
    furnish: (ownerId: string): Promise<Furniture> =>
      db.transaction(async () => ({
        tags: await ensureTags(ownerId),
        projectIds: await ensureProjects(ownerId),
      })),
  };
};

export interface EnsuredAccount {
  user: User;
  /** False: it was there before. */
  made: boolean;
}

export interface Furniture {
  tags: Tag[];
  projectIds: string[];
}

interface AccountsDeps {
  db: OpenDatabase;
  newId(ms: number): string;
  now: number;
}
