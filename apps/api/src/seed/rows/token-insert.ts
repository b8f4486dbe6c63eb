import type { QueryRunner } from 'typeorm';
import type { DatabaseKind } from '../../db/database-kind.js';
import { IMAGE_TOKEN } from '../../features/gallery/index-tables/image-token.entity.js';
import { batches } from './batches.js';
import { createBulkInsert } from './bulk-insert.js';
import type { WordList } from './word-lists.js';

/** Adds words of one owner's images to the search index. */
export const createTokenInsert = (
  runner: QueryRunner,
  kind: DatabaseKind,
): ((ownerId: string, lists: Iterable<WordList>) => Promise<void>) => {
  if (kind === 'sqlite') {
    return async (ownerId, lists) => {
      for (const part of batches(lists, IDS_AT_ONCE, ([, ids]) => ids.length))
        await runner.query(FROM_JSON, [ownerId, JSON.stringify(Object.fromEntries(part))]);
    };
  }
  const insert = createBulkInsert(runner, kind, IMAGE_TOKEN);
  return async (ownerId, lists) => {
    for (const rows of batches(rowsOf(ownerId, lists), ROWS_AT_ONCE)) await insert(rows);
  };
};

// Twice as fast as rows of parameters: SQLite's driver spends more on a parameter than SQLite on a row.
const FROM_JSON = `INSERT INTO image_token (owner_id, token, image_id)
  SELECT ?, word.key, image.value FROM json_each(?) AS word, json_each(word.value) AS image`;
const IDS_AT_ONCE = 8192;
const ROWS_AT_ONCE = 8192;

function* rowsOf(ownerId: string, lists: Iterable<WordList>) {
  for (const [token, imageIds] of lists) for (const imageId of imageIds) yield { ownerId, token, imageId };
}
