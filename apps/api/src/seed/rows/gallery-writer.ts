import type { QueryRunner } from 'typeorm';
import type { DatabaseKind } from '../../db/database-kind.js';
import { IMAGE } from '../../features/gallery/image.entity.js';
import { IMAGE_TALLY, type ImageTally } from '../../features/gallery/index-tables/image-tally.entity.js';
import { IMAGE_TOKEN } from '../../features/gallery/index-tables/image-token.entity.js';
import { IMAGE_TAG } from '../../features/gallery/tags/image-tag.entity.js';
import { ATTEMPT } from '../../features/generations/attempt.entity.js';
import { GENERATION } from '../../features/generations/generation.entity.js';
import { USAGE } from '../../features/usage/usage.entity.js';
import type { FilledRequest } from '../content/gallery.js';
import { batches } from './batches.js';
import { createBulkInsert } from './bulk-insert.js';
import { createTallySums } from './tally-sums.js';
import { createTokenRows } from './token-rows.js';

/** Writes an owner's images with all that belongs to them, over one connection whose transaction is the caller's. */
export const createGalleryWriter = (runner: QueryRunner, kind: DatabaseKind) => {
  const insert = {
    generations: createBulkInsert(runner, kind, GENERATION),
    attempts: createBulkInsert(runner, kind, ATTEMPT),
    usages: createBulkInsert(runner, kind, USAGE),
    images: createBulkInsert(runner, kind, IMAGE),
    imageTags: createBulkInsert(runner, kind, IMAGE_TAG),
    tokens: createBulkInsert(runner, kind, IMAGE_TOKEN),
    tallies: createBulkInsert(runner, kind, IMAGE_TALLY),
  };

  const writeRequests = async (requests: readonly FilledRequest[]): Promise<void> => {
    await insert.generations(requests.map(({ generation }) => generation));
    await insert.attempts(requests.map(({ attempt }) => attempt));
    await insert.usages(requests.map(({ usage }) => usage));
    const made = requests.flatMap(({ images }) => images);
    await insert.images(made.map(({ image }) => image));
    await insert.imageTags(
      made.flatMap(({ image, tags }) => tags.map(({ id }) => ({ tagId: id, imageId: image.id }))),
    );
  };

  return async ({ ownerId, requests, known }: Gallery): Promise<void> => {
    const sums = createTallySums(ownerId, known);
    let tokens = createTokenRows(ownerId);
    const writeTokens = async (): Promise<void> => {
      for (const rows of batches(tokens.rows(), TOKENS_AT_ONCE)) await insert.tokens(rows);
      tokens = createTokenRows(ownerId);
    };
    for (const batch of batches(requests, REQUESTS_AT_ONCE)) {
      await writeRequests(batch);
      for (const { image, tags } of batch.flatMap(({ images }) => images)) {
        sums.add(image, tags);
        tokens.add(image, tags);
      }
      if (tokens.size > TOKENS_IN_MEMORY) await writeTokens();
    }
    await writeTokens();
    if (known.length > 0) await runner.manager.delete(IMAGE_TALLY, { ownerId });
    await insert.tallies(sums.rows());
  };
};

const REQUESTS_AT_ONCE = 512;
const TOKENS_AT_ONCE = 8192;
/** About 300 MB. */
const TOKENS_IN_MEMORY = 15_000_000;

interface Gallery {
  ownerId: string;
  requests: Iterable<FilledRequest>;
  /** The owner's counts so far. */
  known: readonly ImageTally[];
}
