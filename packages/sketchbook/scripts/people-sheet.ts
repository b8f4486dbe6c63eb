/** Draws the people on labelled sheets: `npx tsx scripts/people-sheet.ts OUT.png roles|poses|faces|busts|ROLE,ROLE... [pixels] [variants]`. */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Look } from '../src/art/look.js';
import { plainLook } from '../src/art/look.js';
import { personArt } from '../src/art/people/person-art.js';
import type { Person } from '../src/art/people/roles.js';
import { PEOPLE, isPerson } from '../src/art/people/roles.js';
import { FEELINGS, POSES, SKIN_TONES } from '../src/lexicon/vocabulary.js';
import { drawSvg } from '../src/core/svg.js';

interface Cell {
  label: string;
  role: Person;
  look: Look;
}

const [out = 'people.png', what = 'roles', pixels = '260', variants = '1'] = process.argv.slice(2);
const size = Number(pixels);

function cells(): Cell[] {
  if (what === 'roles')
    return PEOPLE.map((role, i) => ({ label: role, role, look: plainLook(((i * 7) % 19) / 19) }));
  if (what === 'poses')
    return (['man', 'girl', 'wizard', 'woman'] as const).flatMap((role, i) =>
      POSES.map((pose) => ({
        label: `${role} ${pose}`,
        role,
        look: { ...plainLook(0.13 + i * 0.21), pose },
      })),
    );
  if (what === 'faces')
    return SKIN_TONES.flatMap((skin, i) =>
      FEELINGS.map((feeling, j) => ({
        label: `${skin} ${feeling}`,
        role: (['woman', 'boy', 'man', 'girl', 'old-man', 'old-woman'] as const)[(i + j) % 6] ?? 'man',
        look: { ...plainLook((i * 6 + j) / 30), skin, feeling },
      })),
    );
  if (what === 'busts')
    return PEOPLE.map((role, i) => ({ label: role, role, look: { ...plainLook(i / 64), bust: true } }));
  return what
    .split(',')
    .filter(isPerson)
    .flatMap((role) =>
      Array.from({ length: Number(variants) }, (_, i) => ({
        label: `${role} ${i}`,
        role,
        look: plainLook((i + 0.37) / Number(variants)),
      })),
    );
}

const list = cells();
const columns =
  what === 'poses'
    ? POSES.length
    : what === 'faces'
      ? FEELINGS.length
      : Math.min(list.length, Math.floor(2200 / size));
const label = 20;
const tiles: sharp.OverlayOptions[] = [];
let spent = 0;
let largest = 0;
for (const [i, { role, look, label: name }] of list.entries()) {
  const started = performance.now();
  const art = personArt(role, look);
  const [left, top, right, bottom] = what === 'faces' ? face(art.box) : art.box;
  const side = Math.max(right - left, bottom - top) * 1.06;
  const view = [(left + right) / 2 - side / 2, bottom - side * 0.97, side, side] as const;
  const { pixels: data } = drawSvg(
    `<rect x="-2000" y="-2000" width="4000" height="4000" fill="#cfdcc4"/>${art.body}`,
    view,
    size,
    size,
  );
  spent += performance.now() - started;
  largest = Math.max(largest, art.body.length);
  const [x, y] = [(i % columns) * (size + 4), Math.floor(i / columns) * (size + label)];
  tiles.push({ input: Buffer.from(data), raw: { width: size, height: size, channels: 4 }, left: x, top: y });
  tiles.push({
    input: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${label}"><text x="3" y="14" font-size="12" fill="#eee" font-family="sans-serif">${name}</text></svg>`,
    ),
    left: x,
    top: y + size,
  });
}
const rows = Math.ceil(list.length / columns);
const sheet = sharp({
  create: { width: columns * (size + 4), height: rows * (size + label), channels: 3, background: '#222' },
});
await writeFile(out, await sheet.composite(tiles).png().toBuffer());
console.log(
  `${list.length} people, ${(spent / list.length).toFixed(1)} ms each, largest ${largest} characters`,
);

/** The upper third of a box, for looking at faces. */
function face([left, top, right]: readonly [number, number, number, number]): readonly [
  number,
  number,
  number,
  number,
] {
  const middle = (left + right) / 2;
  return [middle - 70, top, middle + 70, top + 140];
}
