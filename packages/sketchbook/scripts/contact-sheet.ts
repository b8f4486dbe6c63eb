/** Draws a set of prompts on one labelled sheet: `pnpm --filter @easel/sketchbook sheet -- OUT.png [seed] [pixels] [style] [prompt|prompt|...] [model]`. */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { SketchbookModel, SketchbookStyle } from '../src/api.js';
import { render } from '../src/worker/render.js';

const PROMPTS = [
  'three cats under a rainbow in a meadow',
  'a fox reading a book in an autumn forest at sunset',
  'a lighthouse at night in the rain',
  'an astronaut riding a horse on the moon',
  'a cup of coffee and a croissant on a table, morning light',
  'a yellow taxi in the city at night, rain',
  'a sailboat on a calm lake at sunset',
  'a purple dragon over a castle',
  'a red hot air balloon over mountains at dawn',
  'a small cottage in the snow under the northern lights',
  'a whale',
  'a cat wearing a top hat',
  'two turtles and five fish on a coral reef underwater',
  'a camel in the desert at sunset',
  'a robot and a girl in a city street',
  'a wizard in a misty forest',
  'a palm tree and a crab on the beach',
  'un voilier sur la mer, coucher de soleil',
  'a bear and a rabbit in the mountains',
  'nostalgia',
];

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const [out = 'sheet.png', seed = '7', pixels = '512', style = 'storybook', prompts = '', model = 'noto'] =
  args;
const only = prompts ? prompts.split('|') : PROMPTS;
const size = Number(pixels);
const [cell, label] = [320, 26];
const columns = Math.min(5, only.length);
const tiles: sharp.OverlayOptions[] = [];
for (const [i, prompt] of only.entries()) {
  const request = {
    prompt,
    width: size,
    height: size,
    seed: Number(seed) + i * 13,
    style: style as SketchbookStyle,
    model: model as SketchbookModel,
  };
  const started = performance.now();
  const { png, report } = await render(request, { check: () => undefined, onProgress: () => undefined });
  const took = Math.round(performance.now() - started);
  const words = report.notUnderstood.length ? ` (not: ${report.notUnderstood.join(' ')})` : '';
  const text = `${prompt}${words}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [left, top] = [(i % columns) * (cell + 6), Math.floor(i / columns) * (cell + label + 6)];
  tiles.push({ input: await sharp(png).resize(cell, cell).toBuffer(), left, top });
  tiles.push({
    input: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${cell}" height="${label}"><text x="3" y="17" font-size="12" fill="#eee" font-family="sans-serif">${text}</text></svg>`,
    ),
    left,
    top: top + cell,
  });
  console.log(`${took} ms  ${prompt} -> ${report.place}, ${report.time}`);
}
const rows = Math.ceil(only.length / columns);
const sheet = sharp({
  create: { width: columns * (cell + 6), height: rows * (cell + label + 6), channels: 3, background: '#222' },
});
await writeFile(out, await sheet.composite(tiles).png().toBuffer());
