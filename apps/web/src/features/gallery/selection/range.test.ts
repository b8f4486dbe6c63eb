import { expect, jest, test } from '@jest/globals';
import type { Client } from '@easel/client';
import type { GalleryTile } from '@easel/shared';
import { placeSegments } from '../timeline/geometry';
import { joinDays } from '../timeline/join-days';
import { localDay } from '../timeline/local-day';
import { fetchRange, loadedRange } from './range';
import { createSelection } from './selection';

const MEASURE = { width: 1200, targetHeight: 200, headers: 'day' } as const;
const noon = (back: number) => new Date(2026, 5, 30 - back, 12).toISOString();
const tile = (id: string, createdAt: string): GalleryTile => ({
  id,
  width: 100,
  height: 100,
  thumbhash: '',
  favorite: false,
  name: id,
  createdAt,
});
const days = [0, 1, 2].map((back) => localDay(noon(back)));
const segments = joinDays({ days, counts: [400, 400, 400], ratios: [400, 400, 400] });
const geometry = (...loaded: number[]) =>
  placeSegments(
    segments,
    (id) => {
      const at = segments.findIndex((segment) => segment.id === id);
      return loaded.includes(at) ? ['a', 'b', 'c'].map((name) => tile(`${at}${name}`, noon(at))) : undefined;
    },
    MEASURE,
    new Map(),
  );

test('a range holds what lies between in the order of the grid, whichever end came first', () => {
  const all = geometry(0, 1, 2);
  expect(loadedRange(all, '0b', '2a')).toEqual(['0b', '0c', '1a', '1b', '1c', '2a']);
  expect(loadedRange(all, '2a', '0b')).toEqual(['0b', '0c', '1a', '1b', '1c', '2a']);
  expect(loadedRange(all, '1c', '1a')).toEqual(['1a', '1b', '1c']);
  expect(loadedRange(all, '1b', '1b')).toEqual(['1b']);
});

test('over pieces that are not loaded the server is asked, and nothing beyond the ends is selected', async () => {
  expect(loadedRange(geometry(0, 2), '0b', '2a')).toBeNull();
  const ids = jest.fn<Client['gallery']['ids']>(async () => ({
    // Two more were made in the same instants as the ends.
    ids: ['0a', '0b', '0c', '1a', '1b', '2a', '2b'],
    more: false,
  }));
  const client = { gallery: { ids } } as unknown as Client;
  const range = await fetchRange(
    client,
    { filter: { favorite: true }, sort: 'newest' },
    { id: '2a', createdAt: noon(2) },
    { id: '0b', createdAt: noon(0) },
  );
  expect(range.ids).toEqual(['0b', '0c', '1a', '1b', '2a']);
  const asked = ids.mock.calls[0]?.[0];
  expect(asked).toMatchObject({ favorite: true, sort: 'newest', from: noon(2) });
  expect(new Date(asked?.to ?? 0).getTime() - new Date(noon(0)).getTime()).toBe(1);
});

test('a selection begins with the first and ends with the last picture taken off', () => {
  const selection = createSelection();
  const [a, b] = [tile('a', noon(0)), tile('b', noon(0))];
  selection.toggle(a);
  selection.toggle(b);
  expect([...selection.get().ids]).toEqual(['a', 'b']);
  expect(selection.get().from?.id).toBe('b');
  selection.toggle(a);
  selection.toggle(b);
  expect(selection.get().on).toBe(false);
});
