/**
 * Draws backdrops without subjects, one row per place and hour, one column per seed:
 * `npx tsx scripts/places-sheet.ts OUT.png [places] [times] [seeds] [WIDTHxHEIGHT] [key=value...]` with lists parted by
 * commas. Keys: season, mood, camera, colours, without, add and drop (elements), style=storybook.
 */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { createCanvas } from '../src/core/canvas.js';
import { CAMERAS, ELEMENTS, MOODS, PLACES, SEASONS, TIMES } from '../src/lexicon/vocabulary.js';
import { encodePng } from '../src/output/encode.js';
import { paintBackdrop, paintForeground, paintLandscape } from '../src/paint/landscape.js';
import { paletteOf } from '../src/paint/palette.js';
import { paintWeather } from '../src/paint/weather.js';
import { barePlan } from '../src/plan/bare-plan.js';
import { applyStyle } from '../src/style/apply-style.js';

const list = (text: string | undefined, usual: string): string[] =>
  (text ?? usual).split(',').filter(Boolean);
const known = <T extends string>(all: readonly T[], words: readonly string[]): T[] =>
  all.filter((one) => words.includes(one));

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const options = new Map(
  args.filter((arg) => arg.includes('=')).map((arg) => [arg.split('=')[0], arg.split('=')[1]]),
);
const [out = 'places.png', places, times, seeds, size = '384x384'] = args.filter((arg) => !arg.includes('='));
const [width = 384, height = 384] = size.split('x').map(Number);
const option = (key: string): string[] => list(options.get(key), '');
const asked = list(places, PLACES.join(','));
const tiles: sharp.OverlayOptions[] = [];
let row = 0;
for (const place of asked.flatMap((name) => known(PLACES, [name])))
  for (const time of known(TIMES, list(times, 'day'))) {
    let column = 0;
    for (const seed of list(seeds, '1,2,3').map(Number)) {
      const plan = barePlan(place, time, seed, width, height, {
        ...(option('season')[0] ? { season: known(SEASONS, option('season'))[0] } : {}),
        ...(option('mood')[0] ? { mood: known(MOODS, option('mood'))[0] } : {}),
        ...(option('camera')[0] ? { camera: known(CAMERAS, option('camera'))[0] } : {}),
        colours: option('colours'),
        without: option('without'),
        add: known(ELEMENTS, option('add')),
        drop: known(ELEMENTS, option('drop')),
      });
      const started = performance.now();
      const canvas = createCanvas(width, height, () => undefined);
      const palette = paletteOf(plan);
      paintBackdrop(canvas, plan, palette);
      const sky = performance.now();
      paintLandscape(canvas, plan, palette);
      const land = performance.now();
      paintForeground(canvas, plan, palette);
      paintWeather(canvas, plan, palette);
      const ended = performance.now();
      const ms = (from: number, to: number) => `${Math.round(to - from)}`;
      console.log(
        `${place} ${time} ${seed}: sky ${ms(started, sky)} land ${ms(sky, land)} front ${ms(land, ended)} ms`,
      );
      if (options.get('style')) applyStyle(canvas, 'storybook', { seed, plan, palette });
      tiles.push({ input: await encodePng(canvas), left: column * (width + 6), top: row * (height + 6) });
      column++;
    }
    row++;
  }
const columns = list(seeds, '1,2,3').length;
const background = {
  width: columns * (width + 6),
  height: row * (height + 6),
  channels: 3 as const,
  background: '#222',
};
await writeFile(out, await sharp({ create: background }).composite(tiles).png().toBuffer());
