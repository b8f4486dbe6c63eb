import { expect, test } from '@jest/globals';
import { filterOf, gallerySearch } from './gallery-search';

test('every filter, the order and the open picture are read', () => {
  const search = {
    q: 'red fox',
    favorite: false,
    project: 'none',
    model: 'fal/flux/schnell',
    provider: 'fal',
    tag: 'night,sea',
    from: '2026-01-01T00:00:00.000Z',
    to: '2026-02-01T00:00:00.000Z',
    orientation: 'portrait',
    size: 'large',
    seed: 0,
    sort: 'oldest',
    image: 'i1',
  } as const;
  expect(gallerySearch(search)).toEqual(search);
  const { sort: _sort, image: _image, ...filter } = search;
  expect(filterOf(gallerySearch(search))).toEqual(filter);
});

test('what makes no sense is left out, whatever somebody typed', () => {
  expect(
    gallerySearch({
      q: '   ',
      favorite: 'maybe',
      tag: ['a'],
      from: 'yesterday',
      orientation: 'round',
      seed: -1,
      sort: 'random',
      trash: true,
      junk: 1,
    }),
  ).toEqual({});
  expect(gallerySearch({ q: 'x'.repeat(501), seed: 1.5, image: {} })).toEqual({});
});

test('a search for a number is a search, a day is an instant', () => {
  expect(gallerySearch({ q: 1984, from: '2026-01-31' })).toEqual({
    q: '1984',
    from: '2026-01-31T00:00:00.000Z',
  });
});
