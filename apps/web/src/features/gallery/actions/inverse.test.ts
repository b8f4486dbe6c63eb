import { expect, test } from '@jest/globals';
import type { BulkRequest } from '@easel/shared';
import { afterBulk } from '../api/bulk-images';
import { inverseOf } from './use-gallery-actions';

const ids = ['a', 'b'];
const tile = { id: 'a', width: 1, height: 1, thumbhash: '', favorite: false, name: '', createdAt: '' };

test('each change that can be taken back has its opposite', () => {
  const opposite = (request: BulkRequest) => inverseOf(request, ['a'], null);
  expect(opposite({ action: 'trash', ids })).toEqual([{ action: 'restore', ids: ['a'] }]);
  expect(opposite({ action: 'unfavorite', ids })).toEqual([{ action: 'favorite', ids: ['a'] }]);
  expect(opposite({ action: 'tag', ids, tags: ['x'] })).toEqual([
    { action: 'untag', ids: ['a'], tags: ['x'] },
  ]);
  expect(opposite({ action: 'delete', ids })).toEqual([]);
  expect(opposite({ action: 'move', ids, projectId: 'p' })).toEqual([]);
});

test('a move is taken back by project, where it is known what each was in', () => {
  const former = new Map([
    ['a', 'p1'],
    ['b', null],
  ]);
  expect(inverseOf({ action: 'move', ids, projectId: 'p2' }, ids, former)).toEqual([
    { action: 'move', ids: ['a'], projectId: 'p1' },
    { action: 'move', ids: ['b'], projectId: null },
  ]);
});

test('a change shows at once what the list would say', () => {
  expect(afterBulk({ action: 'favorite', ids }, tile, {})).toEqual({ ...tile, favorite: true });
  expect(afterBulk({ action: 'favorite', ids }, tile, { favorite: false })).toBeNull();
  expect(afterBulk({ action: 'trash', ids }, tile, {})).toBeNull();
  expect(afterBulk({ action: 'restore', ids }, tile, { trash: true })).toBeNull();
  expect(afterBulk({ action: 'move', ids, projectId: null }, tile, { project: 'none' })).toBe(tile);
  expect(afterBulk({ action: 'move', ids, projectId: 'p' }, tile, { project: 'none' })).toBeNull();
  expect(afterBulk({ action: 'untag', ids, tags: ['Sea'] }, tile, { tag: 'sea,night' })).toBeNull();
});
