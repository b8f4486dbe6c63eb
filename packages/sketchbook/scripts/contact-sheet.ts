/**
 * Draws pictures on one labelled sheet and tells how long each took.
 * `pnpm --filter @easel/sketchbook sheet -- OUT` draws the 24 prompts of `sheet-prompts.json` with three seeds and one
 * prompt in every style; `... -- OUT seed pixels style [prompt|prompt|...] [model]` draws one row of each prompt.
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { SketchbookModel, SketchbookStyle } from '../src/api.js';
import { SKETCHBOOK_MODEL_IDS, SKETCHBOOK_STYLES } from '../src/api.js';
import { render } from '../src/worker/render.js';

interface Tile {
  prompt: string;
  seed: number;
  style: SketchbookStyle;
  model: SketchbookModel;
}

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const [out = 'sheet.png', seed, pixels = '512', style = 'storybook', wanted = '', model = 'noto'] = args;
const { prompts } = JSON.parse(await readFile(new URL('./sheet-prompts.json', import.meta.url), 'utf8')) as {
  prompts: string[];
};
const SHOWPIECE = 'a fox reading a book in an autumn forest at sunset';
const SEEDS = [7, 107, 1007];

const tiles: Tile[] =
  seed === undefined
    ? [
        ...prompts.flatMap((prompt, i) =>
          SEEDS.map((first): Tile => ({ prompt, seed: first + i * 13, style: 'storybook', model: 'noto' })),
        ),
        ...SKETCHBOOK_STYLES.map((one): Tile => ({ prompt: SHOWPIECE, seed: 20, style: one, model: 'noto' })),
        ...SKETCHBOOK_MODEL_IDS.slice(1).flatMap((one) =>
          [1, 2].map(
            (n): Tile => ({
              prompt: 'three cats and a hot air balloon',
              seed: n,
              style: 'storybook',
              model: one,
            }),
          ),
        ),
      ]
    : (wanted ? wanted.split('|') : prompts).map((prompt, i) => ({
        prompt,
        seed: Number(seed) + i * 13,
        style: pick(SKETCHBOOK_STYLES, style),
        model: pick(SKETCHBOOK_MODEL_IDS, model),
      }));

const columns = seed === undefined ? 9 : Math.min(5, tiles.length);
const [cell, label] = seed === undefined ? [256, 22] : [320, 26];
const pictures: sharp.OverlayOptions[] = [];
for (const [i, tile] of tiles.entries()) {
  const size = Number(pixels);
  const started = performance.now();
  const request = { ...tile, width: size, height: size };
  const { png, report } = await render(request, { check: () => undefined, onProgress: () => undefined });
  const took = Math.round(performance.now() - started);
  const missing = report.notUnderstood.length ? ` (not: ${report.notUnderstood.join(' ')})` : '';
  const name =
    tile.style === 'storybook' ? (tile.model === 'noto' ? '' : `${tile.model}: `) : `${tile.style}: `;
  const [left, top] = [(i % columns) * (cell + 6), Math.floor(i / columns) * (cell + label + 6)];
  pictures.push({ input: await sharp(png).resize(cell, cell).toBuffer(), left, top });
  pictures.push({ input: caption(`${name}${tile.prompt}${missing}`), left, top: top + cell });
  console.log(`${took} ms  ${name}${tile.prompt} -> ${report.place}, ${report.time}, ${report.camera}`);
}
const rows = Math.ceil(tiles.length / columns);
const sheet = sharp({
  create: { width: columns * (cell + 6), height: rows * (cell + label + 6), channels: 3, background: '#222' },
});
await sheet.composite(pictures).toFile(out);

function pick<T extends string>(list: readonly T[], name: string): T {
  const found = list.find((one) => one === name);
  if (!found) throw new Error(`There is no ${name}; choose from ${list.join(', ')}.`);
  return found;
}

function caption(text: string): Buffer {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cell}" height="${label}"><text x="3" y="15" font-size="11" fill="#eee" font-family="sans-serif">${safe}</text></svg>`,
  );
}
