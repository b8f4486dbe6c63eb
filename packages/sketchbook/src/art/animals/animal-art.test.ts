import { describe, expect, it } from '@jest/globals';
import { FEELINGS, POSES } from '../../lexicon/vocabulary.js';
import { drawSvg } from '../../core/svg.js';
import type { Look } from '../look.js';
import { plainLook } from '../look.js';
import { animalArt, isAnimal } from './animal-art.js';
import { ZOO } from './zoo/zoo.js';

const NAMES = [...Object.keys(ZOO), 'frog'];

/** Poses with an outline of their own. */
const SHAPES = ['walking', 'jumping', 'sleeping', 'waving', 'swimming'] as const;

const draw = (name: string, change: Partial<Look> = {}) => {
  const art = animalArt(name, { ...plainLook(0.1), ...change });
  if (!art) throw new Error(`no ${name}`);
  return art;
};

/** Left, top, right and bottom of the painted pixels of a drawing, in its own units, on a canvas half as large again. */
function painted(
  name: string,
  change: Partial<Look>,
): { found: number[]; box: readonly number[]; step: number } {
  const { body, box } = draw(name, change);
  const span = Math.max(box[2] - box[0], box[3] - box[1]) * 1.5;
  const [left, top] = [(box[0] + box[2] - span) / 2, (box[1] + box[3] - span) / 2];
  const step = span / 64;
  const { pixels } = drawSvg(body, [left, top, span, span], 64, 64);
  const found = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 64 * 64; i++) {
    if ((pixels[i * 4 + 3] ?? 0) < 60) continue;
    const [x, y] = [left + (i % 64) * step, top + Math.floor(i / 64) * step];
    found[0] = Math.min(found[0] ?? x, x);
    found[1] = Math.min(found[1] ?? y, y);
    found[2] = Math.max(found[2] ?? x, x + step);
    found[3] = Math.max(found[3] ?? y, y + step);
  }
  return { found, box, step };
}

describe('animals', () => {
  it('knows what it draws and leaves the rest to the icons', () => {
    expect(isAnimal('fox')).toBe(true);
    expect(isAnimal('teapot')).toBe(false);
    expect(animalArt('teapot', plainLook())).toBeUndefined();
  });

  it.each(NAMES)('draws %s in every pose as sound, small SVG with its anchors', (name) => {
    for (const pose of POSES) {
      const art = draw(name, { pose });
      expect(art.body).not.toMatch(/NaN|undefined|Infinity/);
      expect(art.body.length).toBeLessThan(25_000);
      const numbers = [
        ...art.box,
        art.head?.x,
        art.head?.y,
        art.hand?.x,
        art.hand?.y,
        art.seat?.x,
        art.seat?.y,
      ];
      expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
      const ids = [...art.body.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each(NAMES)('gives %s a box that fits what is painted', (name) => {
    const poses = name === 'fox' || name === 'horse' ? POSES : SHAPES;
    for (const pose of poses) {
      const { found, box, step } = painted(name, { pose });
      for (const i of [0, 1, 2, 3]) {
        const outside = ((found[i] ?? 0) - (box[i] ?? 0)) * (i < 2 ? -1 : 1);
        expect({ name, pose, i, outside: outside > 1.6 * step, slack: outside < -6 * step }).toEqual({
          name,
          pose,
          i,
          outside: false,
          slack: false,
        });
      }
    }
  });

  it('puts standing animals on the ground line', () => {
    for (const name of NAMES) expect(Math.abs(draw(name).box[3])).toBeLessThan(3);
  });

  it('draws the same animal for the same look, another for another variant, colour or feeling', () => {
    for (const name of ['cat', 'dog', 'horse', 'rabbit', 'cow', 'frog']) {
      expect(draw(name).body).toBe(draw(name).body);
      expect(draw(name, { variant: 0.9 }).body).not.toBe(draw(name).body);
    }
    for (const name of NAMES) {
      const blue = draw(name, { colour: 'blue' });
      expect(blue.coloured).toBe(true);
      expect(blue.body).not.toBe(draw(name).body);
      const faces = new Set(FEELINGS.map((feeling) => draw(name, { feeling }).body));
      expect(faces.size).toBe(FEELINGS.length);
    }
  });

  it('keeps the natural coat for its natural colour word, in both languages', () => {
    const natural = draw('fox', { colour: 'red' }).body;
    expect(natural).toContain('#e2762c');
    expect(draw('fox', { colour: 'roux' }).body).toBe(natural);
    expect(draw('fox', { colour: 'green' }).body).not.toContain('#e2762c');
  });
});
