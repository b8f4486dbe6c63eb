import type { Database } from '../../../db/database.js';
import { IMAGE } from '../image.entity.js';
import { addDeltas } from '../index-tables/add-deltas.js';
import { IMAGE_TALLY } from '../index-tables/image-tally.entity.js';
import { IMAGE_TOKEN } from '../index-tables/image-token.entity.js';
import { imageWords } from '../index-tables/image-words.js';
import { tallyOf } from '../index-tables/tally-of.js';
import { IMAGE_TAG } from '../tags/image-tag.entity.js';
import { TAG } from '../tags/tag.entity.js';

/** What the index of everybody says, and what it must say by the images themselves, both as sorted lines. */
export const countAgain = async (db: Database): Promise<{ stored: string[]; expected: string[] }> => {
  const images = await db.read.find(IMAGE);
  const links = await db.read.find(IMAGE_TAG);
  const tags = await db.read.find(TAG);
  const names = new Map(tags.map(({ id, name }) => [id, name]));
  const expected: string[] = [];
  for (const ownerId of new Set(images.map((image) => image.ownerId))) {
    const deltas = images
      .filter((image) => image.ownerId === ownerId)
      .flatMap((image) => {
        const tagIds = links.filter(({ imageId }) => imageId === image.id).map(({ tagId }) => tagId);
        const words =
          image.deletedAt === null
            ? imageWords(
                image,
                tagIds.map((id) => names.get(id) ?? ''),
              )
            : [];
        expected.push(...words.map((token) => `${ownerId} word ${token} ${image.id}`));
        return tallyOf(image, tagIds);
      });
    expected.push(...addDeltas(deltas).map((tally) => tallyLine({ ownerId, ...tally })));
  }
  const used = new Set(links.map(({ tagId }) => tagId));
  expected.push(...[...used].map((id) => `tag ${id}`));

  const tokens = await db.read.find(IMAGE_TOKEN);
  const tallies = await db.read.find(IMAGE_TALLY);
  const stored = [
    ...tokens.map(({ ownerId, token, imageId }) => `${ownerId} word ${token} ${imageId}`),
    // The row that changes of an owner wait at stays.
    ...tallies.filter(({ dimension, day, count }) => dimension !== 'all' || day || count).map(tallyLine),
    ...tags.map(({ id }) => `tag ${id}`),
  ];
  return { stored: stored.toSorted(), expected: expected.toSorted() };
};

const tallyLine = (tally: {
  ownerId: string;
  dimension: string;
  value: string;
  day: string;
  count: number;
  ratioSum: number;
  bytes: number;
}): string =>
  [tally.ownerId, tally.dimension, tally.value, tally.day, tally.count, tally.ratioSum, tally.bytes].join(
    '|',
  );
