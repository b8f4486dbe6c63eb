import { expect, test } from '@jest/globals';
import type { Look } from '../look.js';
import { treeArt } from './tree-art.js';

const LOOK: Look = { pose: 'standing', feeling: 'calm', variant: 0.4 };
const fruitsOf = (concept: string, look: Partial<Look> = {}) =>
  treeArt(concept, { ...LOOK, ...look })?.body.match(/r="3\.1"/g)?.length ?? 0;

test.each([
  ['apple-tree', '#c8322b'],
  ['orange-tree', '#e8852a'],
  ['lemon-tree', '#e3c22e'],
])('%s bears fruit of its colour', (concept, paint) => {
  expect(fruitsOf(concept)).toBe(13);
  expect(treeArt(concept, LOOK)?.body).toContain(paint);
});

test('no tree bears fruit in winter or spring, and an oak never', () => {
  expect(fruitsOf('apple-tree', { season: 'winter' })).toBe(0);
  expect(fruitsOf('apple-tree', { season: 'spring' })).toBe(0);
  expect(fruitsOf('apple-tree', { season: 'autumn' })).toBe(13);
  expect(fruitsOf('deciduous-tree')).toBe(0);
});
