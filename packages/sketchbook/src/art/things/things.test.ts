import { describe, expect, test } from '@jest/globals';
import { measure } from '../measure.js';
import { THING_ART, THINGS } from './things.js';

describe('our own drawings of things', () => {
  test.each(Object.keys(THING_ART))('%s is whole and its box is what it paints', (name) => {
    const thing = THINGS[name];
    expect(thing?.body).not.toMatch(/NaN|undefined/);
    expect(thing?.box).toEqual(measure(thing?.body ?? '', 128));
    const [left, top, right, bottom] = thing?.box ?? [0, 0, 0, 0];
    expect(Math.min(right - left, bottom - top)).toBeGreaterThan(12);
  });
});
