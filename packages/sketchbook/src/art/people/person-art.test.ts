import { describe, expect, it } from '@jest/globals';
import { FEELINGS, POSES, SKIN_TONES } from '../../lexicon/vocabulary.js';
import { drawSvg } from '../../core/svg.js';
import type { Box } from '../art.js';
import type { Look } from '../look.js';
import { plainLook } from '../look.js';
import { personArt } from './person-art.js';
import { PEOPLE } from './roles.js';

const SIDE = 64;
const AIR = 0.15;

/** Paints a drawing with air around its box and gives the box of the painted pixels, in the drawing's units. */
function painted(body: string, [left, top, right, bottom]: Box): Box {
  const reach = Math.max(right - left, bottom - top);
  const [x0, y0, size] = [left - AIR * reach, top - AIR * reach, reach * (1 + 2 * AIR)];
  const { pixels } = drawSvg(body, [x0, y0, size, size], SIDE, SIDE);
  let [minX, minY, maxX, maxY] = [SIDE, SIDE, 0, 0];
  for (let i = 0; i < SIDE * SIDE; i++) {
    if ((pixels[i * 4 + 3] ?? 0) < 100) continue;
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    [minX, maxX] = [Math.min(minX, x), Math.max(maxX, x + 1)];
    [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y + 1)];
  }
  const unit = size / SIDE;
  return [x0 + minX * unit, y0 + minY * unit, x0 + maxX * unit, y0 + maxY * unit];
}

/** The colour at a point of the drawing, as three bytes. */
function colourAt(
  look: Look,
  role: (typeof PEOPLE)[number],
  pick: (box: Box, head: { x: number; y: number }) => readonly [number, number],
): string {
  const { body, box, head } = personArt(role, look);
  const [x, y] = pick(box, head ?? { x: 0, y: 0 });
  const [left, top, right, bottom] = box;
  const [width, height] = [right - left, bottom - top].map(Math.round) as [number, number];
  const { pixels } = drawSvg(body, [left, top, width, height], width, height);
  const at = (Math.round(y - top) * width + Math.round(x - left)) * 4;
  return pixels.slice(at, at + 3).join(' ');
}

describe('personArt', () => {
  it.each(PEOPLE)('keeps every pose of %s inside its box', (role) => {
    for (const [i, pose] of POSES.entries())
      for (const bust of [false, true]) {
        const looked = i % 3 === PEOPLE.indexOf(role) % 3;
        if (bust && !looked) continue;
        const art = personArt(role, { ...plainLook(i / POSES.length), pose, bust });
        expect(art.box.every(Number.isFinite)).toBe(true);
        expect(art.body).not.toMatch(/NaN|undefined|Infinity/);
        expect(art.body.length).toBeLessThan(25_000);
        if (looked) {
          const [left, top, right, bottom] = painted(art.body, art.box);
          const slack = 0.035 * Math.max(art.box[2] - art.box[0], art.box[3] - art.box[1]);
          expect(left).toBeGreaterThan(art.box[0] - slack);
          expect(top).toBeGreaterThan(art.box[1] - slack);
          expect(right).toBeLessThan(art.box[2] + slack);
          expect(bottom).toBeLessThan(art.box[3] + slack);
          expect(art.box[3] - bottom).toBeLessThan(slack * 2);
        }
      }
  });

  it('paints the face in the skin tone', () => {
    const forehead = (look: Look) => colourAt(look, 'man', (_, head) => [head.x + 14, head.y + 78]);
    const tones = SKIN_TONES.map((skin) => forehead({ ...plainLook(0.4), skin }));
    expect(new Set(tones).size).toBe(SKIN_TONES.length);
  });

  it('chooses from all skin tones when none is given', () => {
    const faces = Array.from({ length: 60 }, (_, i) =>
      colourAt(plainLook(i / 60), 'child', (_box, head) => [head.x + 12, head.y + 74]),
    );
    expect(new Set(faces).size).toBeGreaterThanOrEqual(SKIN_TONES.length);
  });

  it('paints the main garment in the wanted colour', () => {
    for (const role of PEOPLE.filter((name) => name !== 'skeleton' && name !== 'mummy')) {
      const [red, blue] = ['red', 'blue'].map((colour) => personArt(role, { ...plainLook(0.3), colour }));
      expect(red?.coloured).toBe(true);
      expect(`${role} ${red?.body === blue?.body}`).toBe(`${role} false`);
    }
  });

  it('makes two girls two people, and the same girl twice the same', () => {
    const bodies = [0.1, 0.3, 0.5, 0.7].map((variant) => personArt('girl', plainLook(variant)).body);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(personArt('girl', plainLook(0.3)).body).toBe(bodies[1]);
  });

  it('gives hair its colour, a face its feeling and a body its gender', () => {
    const base = plainLook(0.3);
    const plain = personArt('person', base).body;
    expect(personArt('person', { ...base, hair: 'blue' }).body).not.toBe(plain);
    expect(personArt('person', { ...base, gender: 'man' }).body).not.toBe(
      personArt('person', { ...base, gender: 'woman' }).body,
    );
    expect(new Set(FEELINGS.map((feeling) => personArt('person', { ...base, feeling }).body)).size).toBe(
      FEELINGS.length,
    );
  });

  it('says where hats, held things and saddles go', () => {
    const standing = personArt('woman', plainLook(0.2));
    expect(standing.head?.y).toBeLessThan(-300);
    const rider = personArt('woman', { ...plainLook(0.2), pose: 'riding' });
    expect(rider.seat?.y).toBeLessThan(-60);
    const holder = personArt('woman', { ...plainLook(0.2), pose: 'holding' });
    expect(holder.hand?.x).toBeLessThan(-40);
  });

  it('cuts a bust off at the waist', () => {
    const [, top, , bottom] = personArt('knight', { ...plainLook(0.2), bust: true }).box;
    expect(bottom).toBeLessThan(-120);
    expect(bottom - top).toBeGreaterThan(150);
  });
});
