/** Draws labelled sheets of the animals: `npx tsx scripts/animals-sheet.ts OUT.png species|poses|coats|feelings [names,comma] [cell]`. */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { animalArt, isAnimal } from '../src/art/animals/animal-art.js';
import { ZOO } from '../src/art/animals/zoo/zoo.js';
import type { Art } from '../src/art/art.js';
import { iconArt } from '../src/art/icons/icon-art.js';
import type { Look } from '../src/art/look.js';
import { plainLook } from '../src/art/look.js';
import { FEELINGS, POSES } from '../src/lexicon/vocabulary.js';
import { drawSvg } from '../src/core/svg.js';

const [out = 'animals.png', kind = 'species', only = '', size = '240'] = process.argv
  .slice(2)
  .filter((arg) => arg !== '--');
const cell = Number(size);
const names = only ? only.split(',') : [...Object.keys(ZOO), 'frog'];

interface Tile {
  label: string;
  art: Art | undefined;
}

const ours = (name: string, change: Partial<Look>, label: string): Tile => ({
  label,
  art: isAnimal(name) ? animalArt(name, { ...plainLook(0), ...change }) : undefined,
});

const rows: Tile[][] =
  kind === 'species'
    ? [names.flatMap((name) => [ours(name, {}, name), { label: `${name} (icon)`, art: iconArt(name) }])]
    : names.map((name) =>
        kind === 'poses'
          ? POSES.map((pose) => ours(name, { pose }, `${name} ${pose}`))
          : kind === 'feelings'
            ? FEELINGS.map((feeling) => ours(name, { feeling, pose: 'sitting' }, `${name} ${feeling}`))
            : [0, 0.2, 0.4, 0.6, 0.8, 0.99]
                .map((variant) => ours(name, { variant }, `${name} ${variant}`))
                .concat(
                  ['blue', 'black', 'white', 'red'].map((colour) =>
                    ours(name, { colour }, `${name} ${colour}`),
                  ),
                ),
      );
const columns = Math.min(kind === 'species' ? 8 : 7, Math.max(...rows.map((row) => row.length)));
const tiles: sharp.OverlayOptions[] = [];
let line = 0;
for (const row of rows) {
  for (const [i, { label, art }] of row.entries()) {
    const [left, top] = [(i % columns) * cell, (line + Math.floor(i / columns)) * cell];
    tiles.push({
      input: Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${cell}" height="16"><text x="4" y="12" font-size="11" fill="#333" font-family="sans-serif">${label}</text></svg>`,
      ),
      left,
      top,
    });
    if (!art) continue;
    const [l, t, r, b] = art.box;
    const span = Math.max(r - l, b - t, 1) * 1.08;
    const [mx, my] = [(l + r) / 2 - span / 2, (t + b) / 2 - span / 2];
    const inner = cell - 18;
    const bitmap = drawSvg(art.body, [mx, my, span, span], inner, inner);
    const pixels = Buffer.from(bitmap.pixels);
    for (let p = 0; p < pixels.length; p += 4) {
      const alpha = (pixels[p + 3] ?? 0) / 255;
      if (alpha > 0) for (let c = 0; c < 3; c++) pixels[p + c] = Math.min(255, (pixels[p + c] ?? 0) / alpha);
    }
    tiles.push({
      input: await sharp(pixels, { raw: { width: bitmap.width, height: bitmap.height, channels: 4 } })
        .png()
        .toBuffer(),
      left: left + 9,
      top: top + 17,
    });
  }
  line += Math.ceil(row.length / columns);
}
const sheet = sharp({
  create: { width: columns * cell, height: line * cell, channels: 3, background: '#b9c9a6' },
});
await writeFile(out, await sheet.composite(tiles).png().toBuffer());
