import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GalleryFilter, GalleryTile, Generation, GenerationPage, Image } from '@easel/shared';
import { type InfiniteData, QueryClient } from '@tanstack/react-query';
import { makeGeneration, makeImage } from '../../../test/fake-server/fixtures';
import { toTile } from '../gallery/gallery-cache';
import { queryKeys } from '../query-keys';
import { applyEvent, type LiveProgress } from './studio-cache';

let cache: QueryClient;
beforeEach(() => {
  cache = new QueryClient();
});

const pages = <T>(...all: T[][]) => ({
  pageParams: all.map(() => undefined),
  pages: all.map((items, index) => ({ items, nextCursor: index === all.length - 1 ? null : 'more' })),
});
const keepGenerations = (...items: Generation[]) => cache.setQueryData(queryKeys.generations, pages(items));
const generations = () =>
  cache
    .getQueryData<InfiniteData<GenerationPage>>(queryKeys.generations)
    ?.pages.flatMap(({ items }) => items) ?? [];
const keepTiles = (filter: GalleryFilter, ...images: Image[]) =>
  cache.setQueryData(queryKeys.tiles(filter, 'newest', {}), images.map(toTile));
const images = (filter: GalleryFilter = {}) =>
  cache.getQueryData<readonly GalleryTile[]>(queryKeys.tiles(filter, 'newest', {}))?.map(({ id }) => id);
const progress = (id: string, preview?: string) =>
  applyEvent(cache, {
    name: 'generation.progress',
    data: { id, progress: 0.4, stage: 'painting', position: 0, preview },
  });

describe('generation events', () => {
  test('a new one comes on top, a known one changes in its place', () => {
    const [older, newer] = [makeGeneration(), makeGeneration()];
    keepGenerations(older);
    applyEvent(cache, { name: 'generation', data: newer });
    applyEvent(cache, { name: 'generation', data: { ...older, status: 'running' } });
    expect(generations().map(({ id, status }) => [id, status])).toEqual([
      [newer.id, 'queued'],
      [older.id, 'running'],
    ]);
  });

  test('an answer that was overtaken does not bring an older state back', () => {
    const done = makeGeneration({ status: 'succeeded' });
    keepGenerations(done);
    applyEvent(cache, { name: 'generation', data: { ...done, status: 'queued' } });
    expect(generations()[0]?.status).toBe('succeeded');
  });

  test('its new pictures appear in the gallery too', () => {
    const image = makeImage();
    keepTiles({});
    applyEvent(cache, { name: 'generation', data: makeGeneration({ images: [image] }) });
    expect(images()).toEqual([image.id]);
  });
});

describe('progress events', () => {
  test('keep each preview and start a waiting generation', () => {
    const generation = makeGeneration();
    keepGenerations(generation);
    progress(generation.id, 'data:first');
    progress(generation.id);
    expect(generations()[0]?.status).toBe('running');
    expect(cache.getQueryData<LiveProgress>(queryKeys.progress(generation.id))).toEqual({
      progress: 0.4,
      stage: 'painting',
      position: 0,
      previews: { 0: 'data:first' },
    });
  });

  test('are dropped once the generation is finished', () => {
    const generation = makeGeneration({ status: 'cancelled' });
    keepGenerations(generation);
    progress(generation.id);
    expect(cache.getQueryData(queryKeys.progress(generation.id))).toBeUndefined();
  });
});

describe('image events', () => {
  test('move a picture between the lists it belongs to, at its place by time', () => {
    const [first, second, third] = [makeImage(), makeImage(), makeImage()];
    keepTiles({}, third, second, first);
    keepTiles({ trash: true });
    keepTiles({ favorite: true });
    applyEvent(cache, { name: 'image', data: { ...second, deletedAt: new Date().toISOString() } });
    expect(images()).toEqual([third.id, first.id]);
    expect(images({ trash: true })).toEqual([second.id]);
    applyEvent(cache, { name: 'image', data: { ...second, favorite: true } });
    expect(images()).toEqual([third.id, second.id, first.id]);
    expect(images({ trash: true })).toEqual([]);
    expect(images({ favorite: true })).toEqual([second.id]);
  });

  test('join the generation they were drawn for, and leave it when deleted for good', () => {
    const generation = makeGeneration({ status: 'running' });
    const image = makeImage({ generationId: generation.id });
    keepGenerations(generation);
    applyEvent(cache, { name: 'image', data: image });
    expect(generations()[0]?.images).toEqual([image]);
    applyEvent(cache, { name: 'image.deleted', data: { id: image.id } });
    expect(generations()[0]?.images).toEqual([]);
  });
});
