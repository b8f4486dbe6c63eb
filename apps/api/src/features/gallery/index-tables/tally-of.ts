import type { ImageRecord } from '@easel/shared';
import { orientationOf, sizeOf } from './image-shape.js';
import type { Dimension, ImageTally } from './image-tally.entity.js';

/** What one row of `image_tally` gains or loses. */
export type TallyDelta = Omit<ImageTally, 'ownerId'>;

/**
 * The rows of `image_tally` one image counts in, and with what; each (dimension, value, day) once. Days are those of
 * the image's time in UTC.
 */
export const tallyOf = (image: CountedImage, tagIds: readonly string[]): TallyDelta[] => {
  const amount = {
    count: 1,
    ratioSum: Math.round((1000 * image.width) / image.height),
    bytes: image.bytes,
  };
  const one = (dimension: Dimension, value = '', day = ''): TallyDelta => ({
    dimension,
    value,
    day,
    ...amount,
  });
  if (image.deletedAt !== null) return [one('trash')];
  const today = image.createdAt.slice(0, 10);
  const byDay = (dimension: Dimension, value = ''): TallyDelta[] => [
    one(dimension, value),
    one(dimension, value, today),
  ];
  return [
    ...byDay('all'),
    ...(image.favorite ? byDay('favorite') : []),
    ...byDay('project', image.projectId ?? 'none'),
    one('model', image.model),
    one('provider', image.provider),
    one('orientation', orientationOf(image)),
    one('size', sizeOf(image)),
    ...[...new Set(tagIds)].map((id) => one('tag', id)),
  ];
};

/** What of an image decides where it counts. */
export type CountedImage = Pick<
  ImageRecord,
  'projectId' | 'model' | 'provider' | 'width' | 'height' | 'bytes' | 'favorite' | 'createdAt' | 'deletedAt'
>;
