import type { OpenDatabase } from '../db/open-database.js';
import { IMAGE } from '../features/gallery/image.entity.js';
import { IMAGE_TALLY } from '../features/gallery/index-tables/image-tally.entity.js';
import { createAccounts } from './accounts.js';
import { type FilledRequest, type GalleryPlan, makeGallery, type PictureOf } from './content/gallery.js';
import { createIds } from './content/ids.js';
import { createRandom } from './content/random.js';
import type { SeedOptions } from './options.js';
import { createGalleryWriter } from './rows/gallery-writer.js';
import { tuneForFilling } from './rows/tuning.js';

/**
 * Fills a database that is up to date and that nobody else uses. An account's images come all or not at all.
 * Gives whether the owner's account was made.
 */
export const seed = async (deps: SeedDeps): Promise<{ madeOwner: boolean }> => {
  const { db, options, hashPassword, now } = deps;
  const newId = createIds();
  const accounts = createAccounts({ db, newId, now });
  const owner = await accounts.ensure(options.owner, hashPassword);
  const galleries = [{ ownerId: owner.user.id, count: options.images }];
  for (const { username, count } of otherOwners(options)) {
    const { user } = await accounts.ensure(username, () => Promise.resolve(NO_PASSWORD));
    galleries.push({ ownerId: user.id, count });
  }
  const plans: OwnerPlan[] = [];
  for (const [number, { ownerId, count }] of galleries.entries()) {
    const random = createRandom(options.seed * 65_537 + number);
    plans.push({ ownerId, count, random, newId, ...(await accounts.furnish(ownerId)) });
  }
  await fill(deps, plans);
  return { madeOwner: owner.made };
};

/** Where made-up images are written, how, and what is said meanwhile. */
export interface SeedDeps {
  db: OpenDatabase;
  options: SeedOptions;
  pictureOf: PictureOf;
  /** Makes the hash of the owner's password, should the account have to be made. */
  hashPassword(): Promise<string>;
  /** Milliseconds since 1970. */
  now: number;
  /** Told of every few images that were made. */
  onProgress(made: number): void;
}

const fill = async ({ db, options, now, pictureOf, onProgress }: SeedDeps, plans: readonly OwnerPlan[]) => {
  const runner = db.dataSource.createQueryRunner();
  const write = createGalleryWriter(runner, db.kind);
  // MariaDB fills tables by sorting that were empty when the transaction began: several times as fast.
  const allAtOnce = db.kind === 'mariadb' && !(await runner.manager.exists(IMAGE));
  const untune = await tuneForFilling(db.kind, runner);
  try {
    if (allAtOnce) await runner.startTransaction();
    for (const plan of plans) {
      const requests = counted(makeGallery({ ...plan, days: options.days, now, pictureOf }), onProgress);
      const known = allAtOnce ? [] : await runner.manager.findBy(IMAGE_TALLY, { ownerId: plan.ownerId });
      if (!allAtOnce) await runner.startTransaction();
      await write({ ownerId: plan.ownerId, requests, known });
      if (!allAtOnce) await runner.commitTransaction();
    }
    if (allAtOnce) await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await untune();
    await runner.release();
  }
};

/** Names and shares of the other accounts. */
const otherOwners = ({ others, otherOwners: owners }: SeedOptions) =>
  Array.from({ length: others === 0 ? 0 : owners }, (_, index) => ({
    username: `seeded-${String(index + 1).padStart(3, '0')}`,
    count: Math.floor((others * (index + 1)) / owners) - Math.floor((others * index) / owners),
  }));

function* counted(requests: Iterable<FilledRequest>, onProgress: SeedDeps['onProgress']) {
  for (const request of requests) {
    onProgress(request.images.length);
    yield request;
  }
}

/** A hash that no password makes: nobody can sign in until an administrator sets one. */
const NO_PASSWORD = 'v1$!';

type OwnerPlan = Pick<GalleryPlan, 'ownerId' | 'count' | 'random' | 'newId' | 'tags' | 'projectIds'>;
