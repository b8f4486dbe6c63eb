import type { GenerationRecord, ImageRecord, ProjectRecord } from '@easel/shared';
import type { EntityTarget } from 'typeorm';
import type { Database } from '../../../db/database.js';
import { newId } from '../../../lib/ids.js';
import { IMAGE } from '../image.entity.js';
import { addDeltas } from '../index-tables/add-deltas.js';
import { IMAGE_TALLY } from '../index-tables/image-tally.entity.js';
import { IMAGE_TOKEN } from '../index-tables/image-token.entity.js';
import { imageWords } from '../index-tables/image-words.js';
import { tallyOf } from '../index-tables/tally-of.js';
import { firstIdAt } from '../query/time-bound.js';
import { IMAGE_TAG } from '../tags/image-tag.entity.js';
import { tagKey } from '../tags/tag-key.js';
import { TAG } from '../tags/tag.entity.js';

/** An image of a test: what is not said is the same for all. */
export interface ImageSpec extends Partial<ImageRecord> {
  tags?: readonly string[];
}

/** An image as it was stored, with the names of its tags. */
export interface FilledImage extends ImageRecord {
  tags: readonly string[];
}

/** Writes many images of one owner with all that the index tables hold of them, in few statements. */
export const fillGallery = async (
  db: Database,
  ownerId: string,
  specs: readonly ImageSpec[],
): Promise<FilledImage[]> => {
  const generation = generationOf(ownerId);
  const images = specs.map((spec, position) => imageOf(generation, position, spec));
  const tagIds = new Map(images.flatMap(({ tags }) => tags.map((name) => [tagKey(name), newId()] as const)));
  const names = new Map(images.flatMap(({ tags }) => tags.map((name) => [tagKey(name), name] as const)));
  await db.transaction(async (manager) => {
    const insert = async <Row extends object>(table: EntityTarget<Row>, rows: Row[]): Promise<void> => {
      for (let from = 0; from < rows.length; from += 500)
        await manager
          .createQueryBuilder()
          .insert()
          .into(table)
          .values(rows.slice(from, from + 500))
          .updateEntity(false)
          .execute();
    };
    await manager.insert(GENERATION, generation);
    for (const id of new Set(images.map(({ projectId }) => projectId)))
      if (id !== null) await manager.insert(PROJECT, projectOf(ownerId, id));
    await insert(
      IMAGE,
      images.map(({ tags: _, ...image }) => image),
    );
    await insert(
      TAG,
      [...tagIds].map(([nameKey, id]) => ({ id, ownerId, nameKey, name: names.get(nameKey) ?? nameKey })),
    );
    const idsOf = ({ tags }: FilledImage) => [...new Set(tags.map((name) => tagIds.get(tagKey(name)) ?? ''))];
    await insert(
      IMAGE_TAG,
      images.flatMap((image) => idsOf(image).map((tagId) => ({ tagId, imageId: image.id }))),
    );
    await insert(
      IMAGE_TOKEN,
      images
        .filter(({ deletedAt }) => deletedAt === null)
        .flatMap((image) =>
          imageWords(image, image.tags).map((token) => ({ ownerId, token, imageId: image.id })),
        ),
    );
    await insert(
      IMAGE_TALLY,
      addDeltas(images.flatMap((image) => tallyOf(image, idsOf(image)))).map((row) => ({ ...row, ownerId })),
    );
  });
  return images;
};

const imageOf = (
  generation: GenerationRecord,
  position: number,
  { tags = [], ...spec }: ImageSpec,
): FilledImage => {
  const createdAt = spec.createdAt ?? generation.createdAt;
  return {
    id: spec.createdAt === undefined ? newId() : idAt(createdAt),
    ownerId: generation.ownerId,
    generationId: generation.id,
    projectId: null,
    position,
    prompt: 'a fox',
    model: 'sketchbook/noto',
    provider: 'sketchbook',
    seed: position,
    width: 512,
    height: 512,
    format: 'png',
    bytes: 1000,
    sha256: '0'.repeat(64),
    storageKey: `u/${generation.id}/${position}.png`,
    thumbhash: 'n/cNDYKHeIeAd4iPd3eIiIeIiIg4',
    parameters: {},
    favorite: false,
    title: null,
    notes: null,
    createdAt,
    deletedAt: null,
    ...spec,
    tags,
  };
};

/** An id as it would have been made then. */
const idAt = (time: string): string => firstIdAt(time).slice(0, 14) + newId().slice(14);

const PROJECT: EntityTarget<ProjectRecord> = 'project';

const projectOf = (ownerId: string, id: string): ProjectRecord => ({
  id,
  ownerId,
  name: id,
  description: null,
  colour: 'blue',
  coverId: null,
  archived: false,
  createdAt: new Date().toISOString(),
  updatedAt: new Date().toISOString(),
});

const GENERATION: EntityTarget<GenerationRecord> = 'generation';

const generationOf = (ownerId: string): GenerationRecord => {
  const createdAt = new Date().toISOString();
  return {
    id: newId(),
    ownerId,
    projectId: null,
    prompt: 'a fox',
    negativePrompt: '',
    model: 'sketchbook/noto',
    requested: {
      width: 512,
      height: 512,
      style: null,
      steps: null,
      guidance: null,
      seed: null,
      fallback: true,
      extra: {},
    },
    count: 1,
    status: 'succeeded',
    progress: 1,
    stage: null,
    error: null,
    warnings: [],
    retryOf: null,
    batchId: null,
    seed: 1,
    costEstimate: 0,
    cost: 0,
    workerId: null,
    leaseUntil: null,
    cancelRequestedAt: null,
    createdAt,
    startedAt: createdAt,
    finishedAt: createdAt,
  };
};
