import type { ImageRecord } from '@easel/shared';
import { In } from 'typeorm';
import type { Database, WriteManager } from '../../../db/database.js';
import { AppError } from '../../../lib/app-error.js';
import { IMAGE } from '../image.entity.js';
import { addDeltas } from '../index-tables/add-deltas.js';
import { imageWords } from '../index-tables/image-words.js';
import { indexWriter } from '../index-tables/index-writer.js';
import { tallyOf } from '../index-tables/tally-of.js';
import type { Tag } from '../tags/tag.entity.js';
import type { TagWriter } from '../tags/tag-writer.js';
import { changeRun, idOf, type RunResult, type Step } from './change-run.js';
import { applyChange, type ImageChange, touchesWords } from './image-change.js';

/**
 * The only writer of image rows: whoever changes one changes words, tags and counts with it, all or nothing. Changes
 * of one owner take turns.
 */
export const createImageWriter = ({ db, projectExists }: WriterDeps) => ({
  /** Gives the image as it was stored: outside a project that was deleted while it was drawn. */
  insert: (drawn: ImageRecord): Promise<ImageRecord> =>
    db.repeatable(async (manager) => {
      const { ownerId, projectId } = drawn;
      const index = indexWriter(manager, ownerId);
      if (projectId !== null) await index.lock();
      const stays = projectId === null || (await projectExists(ownerId, projectId));
      const image = stays ? drawn : { ...drawn, projectId: null };
      // Counts first: that is what waits for others.
      await index.addTallies(addDeltas(tallyOf(image, [])));
      await manager.insert(IMAGE, { ...image });
      await index.insertTokens(imageWords(image, []).map((token) => ({ token, imageId: image.id })));
      return image;
    }),
  /**
   * Applies a change to all of these images that the owner has.
   * @throws AppError `not_found` when they are to go to a project that is not the owner's.
   */
  change: (ownerId: string, ids: readonly string[], change: ImageChange): Promise<ChangeResult> =>
    db.repeatable(async (manager) => {
      const run = await changeRun(manager, ownerId);
      if (change.projectId && !(await projectExists(ownerId, change.projectId)))
        throw new AppError('not_found');
      const tags = change.tags ? await wantedTags(run.tags, change.tags) : [];
      const withWords = touchesWords(change);
      let found = 0;
      for (const chunk of chunksOf(ids)) {
        const images = await run.read(chunk, withWords);
        found += images.length;
        const steps = images.flatMap((before): Step[] => {
          const after = applyChange(before, change, tags);
          return after ? [{ before, after }] : [];
        });
        await updateRows(manager, steps, change);
        await run.follow(steps, withWords);
      }
      const result = await run.end(tags.map(({ id }) => id));
      return { ...result, unchanged: found - result.changed.length, skipped: ids.length - found };
    }),
  /** Removes rows and everything that hangs on them; what is not the owner's is left alone. */
  remove: (ownerId: string, ids: readonly string[]): Promise<RunResult> =>
    db.repeatable(async (manager) => {
      const run = await changeRun(manager, ownerId);
      for (const chunk of chunksOf(ids)) {
        const steps = (await run.read(chunk, true)).map((before) => ({ before, after: null }));
        await run.follow(steps, true);
        if (steps.length > 0) await manager.delete(IMAGE, { id: In(steps.map(idOf)) });
      }
      return run.end();
    }),
});

export type ImageWriter = ReturnType<typeof createImageWriter>;

/** Images read and written with one statement. */
const CHUNK = 500;

const chunksOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, index) =>
    ids.slice(index * CHUNK, (index + 1) * CHUNK),
  );

const wantedTags = (tags: TagWriter, { how, names }: NonNullable<ImageChange['tags']>): Promise<Tag[]> =>
  how === 'remove' ? tags.findByNames(names) : tags.findOrCreate(names);

const updateRows = async (
  manager: WriteManager,
  steps: readonly Step[],
  { tags: _tags, trashedUntil: _until, deletedAt, ...columns }: ImageChange,
): Promise<void> => {
  const set = async (some: readonly Step[], change: Partial<ImageRecord>): Promise<void> => {
    if (some.length > 0 && Object.keys(change).length > 0)
      await manager.update(IMAGE, { id: In(some.map(idOf)) }, change);
  };
  const intoOrOut = ({ before, after }: Step): boolean => before?.image.deletedAt !== after?.image.deletedAt;
  if (deletedAt === undefined) return set(steps, columns);
  await set(steps.filter(intoOrOut), { ...columns, deletedAt });
  // What lies in the trash keeps the time it was put there.
  await set(
    steps.filter((step) => !intoOrOut(step)),
    columns,
  );
};

export interface ChangeResult extends RunResult {
  /** How many were so already. */
  unchanged: number;
  /** How many were not found. */
  skipped: number;
}

interface WriterDeps {
  db: Database;
  /** Whether the owner has this project. */
  projectExists: (ownerId: string, projectId: string) => Promise<boolean>;
}
