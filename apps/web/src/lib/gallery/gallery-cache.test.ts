import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GalleryFilter, GalleryTile, GalleryTimeline, Image } from '@easel/shared';
import { QueryClient } from '@tanstack/react-query';
import { makeImage } from '../../../test/fake-server/fixtures';
import { type Between, queryKeys } from '../query-keys';
import { belongs } from './belongs';
import { applyToGallery, changeTiles, removeFromGallery, toTile } from './gallery-cache';

let cache: QueryClient;
beforeEach(() => {
  cache = new QueryClient();
});

const made = (createdAt: string, more: Partial<Image> = {}) =>
  makeImage({ createdAt: `${createdAt}:00.000Z`, width: 1000, height: 1000, ...more });
const keep = (filter: GalleryFilter, between: Between, ...images: Image[]) =>
  cache.setQueryData(queryKeys.tiles(filter, 'newest', between), images.map(toTile));
const ids = (filter: GalleryFilter, between: Between) =>
  cache.getQueryData<readonly GalleryTile[]>(queryKeys.tiles(filter, 'newest', between))?.map(({ id }) => id);
const timeline = (filter: GalleryFilter = {}) =>
  cache.getQueryData<GalleryTimeline>(queryKeys.timeline(filter));

describe('a picture that is new or different', () => {
  const june = { from: '2026-06-01T00:00:00.000Z' };
  const may = { to: '2026-06-01T00:00:00.000Z' };

  test('is put into the piece its time belongs to, and its day counts it', () => {
    const [a, b, c] = [made('2026-06-02T10:00'), made('2026-06-02T12:00'), made('2026-06-02T11:00')];
    keep({}, june, b, a);
    keep({}, may);
    cache.setQueryData<GalleryTimeline>(queryKeys.timeline({}), {
      days: ['2026-06-02'],
      counts: [2],
      ratios: [2],
      complete: true,
    });
    applyToGallery(cache, c);
    expect(ids({}, june)).toEqual([b.id, c.id, a.id]);
    expect(ids({}, may)).toEqual([]);
    expect(timeline()).toMatchObject({ counts: [3], ratios: [3] });
  });

  test('makes a day of its own where there was none, and takes it away again', () => {
    const image = made('2026-06-05T10:00');
    keep({}, june);
    cache.setQueryData<GalleryTimeline>(queryKeys.timeline({}), {
      days: ['2026-06-07', '2026-06-02'],
      counts: [1, 1],
      ratios: [1, 1],
      complete: true,
    });
    applyToGallery(cache, image);
    expect(timeline()?.days).toEqual(['2026-06-07', '2026-06-05', '2026-06-02']);
    removeFromGallery(cache, image.id);
    expect(timeline()?.days).toEqual(['2026-06-07', '2026-06-02']);
    expect(ids({}, june)).toEqual([]);
  });

  test('has a list of words asked anew: only the server knows', () => {
    keep({ q: 'fox' }, {});
    applyToGallery(cache, made('2026-06-05T10:00'));
    expect(cache.getQueryState(queryKeys.tiles({ q: 'fox' }, 'newest', {}))?.isInvalidated).toBe(true);
  });
});

test('a change of many is shown everywhere and can be put back', () => {
  const [a, b] = [made('2026-06-02T12:00'), made('2026-06-02T10:00')];
  keep({}, {}, a, b);
  cache.setQueryData<GalleryTimeline>(queryKeys.timeline({}), {
    days: ['2026-06-02'],
    counts: [2],
    ratios: [2],
    complete: true,
  });
  const putBack = changeTiles(cache, new Set([a.id]), () => null);
  expect(ids({}, {})).toEqual([b.id]);
  expect(timeline()?.counts).toEqual([1]);
  putBack();
  expect(ids({}, {})).toEqual([a.id, b.id]);
  expect(timeline()?.counts).toEqual([2]);
});

test('whether a picture belongs to a filter', () => {
  const image = makeImage({
    width: 1600,
    height: 1000,
    seed: 7,
    tags: ['Night', 'sea'],
    createdAt: '2026-06-02T10:00:00.000Z',
    projectId: null,
  });
  const fits: GalleryFilter[] = [
    {},
    { favorite: false },
    { project: 'none' },
    { tag: 'night,sea' },
    { orientation: 'landscape' },
    { size: 'large' },
    { seed: 7 },
    { from: '2026-06-02T10:00:00.000Z', to: '2026-06-02T10:00:00.001Z' },
  ];
  for (const filter of fits) expect([filter, belongs(filter, image)]).toEqual([filter, true]);
  const others: GalleryFilter[] = [
    { favorite: true },
    { trash: true },
    { project: 'p1' },
    { tag: 'night,day' },
    { orientation: 'square' },
    { size: 'small' },
    { seed: 8 },
    { to: '2026-06-02T10:00:00.000Z' },
    { q: 'fox', favorite: true },
  ];
  for (const filter of others) expect([filter, belongs(filter, image)]).toEqual([filter, false]);
  expect(belongs({ q: 'fox' }, image)).toBeNull();
});
