import type { ImageRecord } from '@easel/shared';
import type { Tag } from '../../features/gallery/tags/tag.entity.js';
import { createMoments } from './moments.js';
import { pickModel, pickSize, type Size } from './models.js';
import { writeNotes, writePrompt, writeTitle } from './prompts.js';
import { createPicker, type Random } from './random.js';
import { makeRequest, type MadeRequest } from './request.js';

/**
 * Makes up a gallery of `count` images, request by request, in the order of time. Nothing is kept: however large it is,
 * only one request of it is in memory. Ids rise with time.
 */
export function* makeGallery(plan: GalleryPlan): Generator<FilledRequest> {
  const { random, count, days, now, ownerId, projectIds, newId } = plan;
  const moments = createMoments(random, { days, before: now });
  const pickTags = createTagPicker(plan.tags);
  let last = 0;
  let made = 0;
  while (made < count) {
    const failed = random.chance(FAILED);
    const request = makeRequest(random, {
      ownerId,
      projectId: random.chance(0.6) ? (projectIds[random.below(projectIds.length)] ?? null) : null,
      prompt: writePrompt(random),
      model: pickModel(random),
      size: pickSize(random),
      count: Math.min(pickCount(random), count - made),
      startsAt: Math.max(moments.at(made / count), last + 1),
      failed,
      newId,
    });
    last = request.endsAt;
    const images: FilledRequest['images'] = [];
    for (let position = 0; !failed && position < request.generation.count; position += 1) {
      images.push({ image: makeImage(plan, request, position), tags: pickTags(random) });
    }
    made += images.length;
    yield { ...request, images };
  }
}

const FAILED = 0.04;
const IN_TRASH = 0.015;
/** Younger than what the purge removes. */
const TRASHED_MS = 25 * 86_400_000;

const pickCount = createPicker([4, 1, 2, 3]);

const createTagPicker = ([first, ...others]: readonly Tag[]): ((random: Random) => Tag[]) => {
  if (!first) return () => [];
  const pick = createPicker([first, ...others]);
  return (random) => {
    if (!random.chance(0.2)) return [];
    return [...new Set(random.chance(0.4) ? [pick(random), pick(random)] : [pick(random)])];
  };
};

const makeImage = (
  { random, now, newId, pictureOf }: GalleryPlan,
  { generation, attempt, endsAt }: MadeRequest,
  position: number,
): ImageRecord => {
  const { ownerId, projectId, prompt, model, requested, count, seed } = generation;
  const { width, height } = requested;
  const madeAt = endsAt - count + position;
  const id = newId(madeAt);
  const createdAt = new Date(madeAt).toISOString();
  const trashedAt = random.chance(IN_TRASH) ? now - random.below(TRASHED_MS) : 0;
  return {
    id,
    ownerId,
    generationId: generation.id,
    projectId,
    position,
    prompt,
    model,
    provider: attempt.provider,
    seed: seed + position,
    width,
    height,
    ...pictureOf(random, { width, height, ownerId, id, createdAt }),
    parameters: { width, height, seed: seed + position },
    favorite: random.chance(0.05),
    title: random.chance(0.04) ? writeTitle(random) : null,
    notes: random.chance(0.02) ? writeNotes(random) : null,
    createdAt,
    deletedAt: trashedAt > madeAt ? new Date(trashedAt).toISOString() : null,
  };
};

/** A request with what came of it, and the tags of each image. */
export interface FilledRequest extends MadeRequest {
  images: { image: ImageRecord; tags: Tag[] }[];
}

/** Gives an image its file: see files/. */
export type PictureOf = (
  random: Random,
  image: Size & Pick<ImageRecord, 'ownerId' | 'id' | 'createdAt'>,
) => Pick<ImageRecord, 'format' | 'bytes' | 'sha256' | 'thumbhash' | 'storageKey'>;

export interface GalleryPlan {
  random: Random;
  ownerId: string;
  projectIds: readonly string[];
  tags: readonly Tag[];
  count: number;
  /** Over how many days, the last of them yesterday. */
  days: number;
  /** Milliseconds since 1970. */
  now: number;
  newId(ms: number): string;
  pictureOf: PictureOf;
}
