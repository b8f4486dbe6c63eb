import type { GalleryFilter, GallerySort } from '@easel/shared';
import { FOR_GOOD } from '../changes/image-change.js';
import { orientationOf, sizeOf } from '../index-tables/image-shape.js';
import { imageWords } from '../index-tables/image-words.js';
import { queryWords } from '../index-tables/tokenize.js';
import { tagKey } from '../tags/tag-key.js';
import type { FilledImage } from './fill-gallery.js';

/** What every view of a gallery must show, worked out by looking at each image. */
export const naiveGallery = (images: readonly FilledImage[], filter: GalleryFilter) => {
  const matches = images.filter((image) => isMatch(image, filter));
  const without = (name: keyof GalleryFilter): FilledImage[] =>
    images.filter((image) => isMatch(image, { ...filter, [name]: undefined }));
  return {
    ids: (sort: GallerySort): string[] => matches.toSorted(ORDERS[sort]).map(({ id }) => id),
    timeline: () => {
      const days = [...countBy(matches, ({ createdAt }) => [createdAt.slice(0, 10)])].toSorted(([a], [b]) =>
        a < b ? 1 : -1,
      );
      const ratioOf = (day: string): number =>
        matches
          .filter(({ createdAt }) => createdAt.startsWith(day))
          .reduce((sum, { width, height }) => sum + Math.round((1000 * width) / height), 0) / 1000;
      return {
        days: days.map(([day]) => day),
        counts: days.map(([, count]) => count),
        ratios: days.map(([day]) => ratioOf(day)),
        complete: true,
      };
    },
    facets: () => ({
      total: matches.length,
      favorite: without('favorite').filter(({ favorite }) => favorite).length,
      projects: facet(without('project'), ({ projectId }) => [projectId ?? 'none']).map(
        ({ value, count }) => ({
          value: value === 'none' ? null : value,
          count,
        }),
      ),
      models: facet(without('model'), ({ model }) => [model]),
      providers: facet(without('provider'), ({ provider }) => [provider]),
      tags: facet(without('tag'), ({ tags }) => tags),
      orientations: facet(without('orientation'), (image) => [orientationOf(image)]),
      sizes: facet(without('size'), (image) => [sizeOf(image)]),
      exact: true,
    }),
  };
};

const isMatch = (image: FilledImage, filter: GalleryFilter): boolean => {
  const {
    trash = false,
    favorite,
    project,
    model,
    provider,
    tag,
    from,
    to,
    orientation,
    size,
    seed,
    q,
  } = filter;
  const keys = new Set(image.tags.map(tagKey));
  return (
    image.deletedAt !== FOR_GOOD &&
    (image.deletedAt !== null) === trash &&
    (favorite === undefined || image.favorite === favorite) &&
    (project === undefined || (image.projectId ?? 'none') === project) &&
    (model === undefined || image.model === model) &&
    (provider === undefined || image.provider === provider) &&
    (tag === undefined || tag.split(',').every((name) => keys.has(tagKey(name)))) &&
    (from === undefined || image.createdAt >= from) &&
    (to === undefined || image.createdAt < to) &&
    (orientation === undefined || orientationOf(image) === orientation) &&
    (size === undefined || sizeOf(image) === size) &&
    (seed === undefined || image.seed === seed) &&
    (!q?.trim() || (queryWords(q).length > 0 && (trash ? hasParts(image, q) : hasWords(image, q))))
  );
};

const hasWords = (image: FilledImage, q: string): boolean => {
  const words = imageWords(image, image.tags);
  return queryWords(q).every(({ token, prefix }) =>
    words.some((word) => (prefix ? word.startsWith(token) : word === token)),
  );
};

const hasParts = ({ prompt, title, notes }: FilledImage, q: string): boolean =>
  (q.match(/[a-z]+/gi) ?? []).every((part) =>
    [prompt, title, notes].some((text) => text?.toLowerCase().includes(part.toLowerCase())),
  );

const byId = (a: FilledImage, b: FilledImage): number => (a.id < b.id ? -1 : 1);
const byBytes = (a: FilledImage, b: FilledImage): number => a.bytes - b.bytes || byId(a, b);
const ORDERS: Record<GallerySort, (a: FilledImage, b: FilledImage) => number> = {
  oldest: byId,
  newest: (a, b) => byId(b, a),
  smallest: byBytes,
  largest: (a, b) => byBytes(b, a),
};

const countBy = (images: readonly FilledImage[], valuesOf: (image: FilledImage) => readonly string[]) => {
  const counts = new Map<string, number>();
  for (const image of images)
    for (const value of new Set(valuesOf(image))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const facet = (images: readonly FilledImage[], valuesOf: (image: FilledImage) => readonly string[]) =>
  [...countBy(images, valuesOf)]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
