/** Draws bare backdrops from hand-made plans on one sheet: `tsx scripts/backdrops-sheet.ts OUT.png PLACES [SEEDS] [TIMES] [WIDTHxHEIGHT] [key=value …]`; keys: season, elements, colours, mood, table, style, variant. */
import sharp from 'sharp';
import { SKETCHBOOK_STYLES } from '../src/api.js';
import { plainLook } from '../src/art/look.js';
import { createCanvas } from '../src/core/canvas.js';
import { rng } from '../src/core/rng.js';
import { ELEMENTS, MOODS, PLACES, SEASONS, TIMES } from '../src/lexicon/vocabulary.js';
import { encodePng } from '../src/output/encode.js';
import { paintBackdrop, paintForeground, paintLandscape } from '../src/paint/landscape.js';
import { paletteOf } from '../src/paint/palette.js';
import { paintWeather } from '../src/paint/weather.js';
import type { Footing, Plan } from '../src/plan/plan.js';
import { applyStyle } from '../src/style/apply-style.js';

const [
  out = 'backdrops.png',
  places = 'city',
  seeds = '1,2,3',
  times = TIMES.join(','),
  size = '384x384',
  ...rest
] = process.argv.slice(2).filter((arg) => arg !== '--');
const options = new Map(
  rest.map((entry): [string, string] => [entry.split('=')[0] ?? '', entry.split('=')[1] ?? '']),
);
const [width = 384, height = 384] = size.split('x').map(Number);
const known = <T extends string>(list: readonly T[], text: string): T[] =>
  text.split(',').flatMap((word) => list.filter((entry) => entry === word));

const HORIZONS: Partial<Record<Plan['place'], number>> = {
  room: 0.69,
  cafe: 0.68,
  city: 0.69,
  space: 0.75,
  stage: 0.64,
  moon: 0.6,
};

function planOf(place: Plan['place'], time: Plan['time'], seed: number): Plan {
  const random = rng(seed, 'sheet');
  const mirror = random() < 0.5;
  const side = 0.16 + random() * 0.18;
  const night = time === 'night';
  const horizon = HORIZONS[place] ?? 0.58 + random() * 0.05;
  const elements = options.has('elements')
    ? known(ELEMENTS, options.get('elements') ?? '')
    : known(ELEMENTS, `clouds,trees,flowers,grass,buildings,${night ? 'stars,moon' : 'sun'}`);
  const season = known(SEASONS, options.get('season') ?? '')[0];
  const mood = known(MOODS, options.get('mood') ?? '')[0];
  const footing: Footing | undefined = options.has('table')
    ? 'table'
    : place === 'space' && seed % 2
      ? 'ground'
      : undefined;
  const look = plainLook();
  return {
    width,
    height,
    seed,
    art: 'noto',
    place,
    time,
    ...(season ? { season } : {}),
    ...(mood ? { mood } : {}),
    camera: 'medium',
    elements,
    colours: (options.get('colours') ?? '').split(',').filter(Boolean),
    without: [],
    horizon,
    mirror,
    light: { x: mirror ? 1 - side : side, y: time === 'day' || night ? 0.17 : horizon - 0.09 },
    variant: options.has('variant') ? Number(options.get('variant')) : random(),
    subjects: footing
      ? [
          {
            concept: 'red-apple',
            of: 0,
            look,
            x: 0.5,
            y: 0.8,
            size: 0.3,
            flip: false,
            tilt: 0,
            depth: 0.2,
            footing,
          },
        ]
      : [],
  };
}

const tiles: sharp.OverlayOptions[] = [];
const cells = known(PLACES, places).flatMap((place) => known(TIMES, times).map((time) => ({ place, time })));
const style = known(SKETCHBOOK_STYLES, options.get('style') ?? 'storybook')[0];
for (const [row, { place, time }] of cells.entries())
  for (const [column, seed] of seeds.split(',').map(Number).entries()) {
    const plan = planOf(place, time, seed);
    const palette = paletteOf(plan);
    const canvas = createCanvas(width, height, () => undefined);
    const started = performance.now();
    paintBackdrop(canvas, plan, palette);
    const sky = performance.now();
    paintLandscape(canvas, plan, palette);
    paintForeground(canvas, plan, palette);
    const done = performance.now();
    paintWeather(canvas, plan, palette);
    if (style) applyStyle(canvas, style, { seed, plan, palette });
    tiles.push({
      input: await sharp(await encodePng(canvas)).toBuffer(),
      left: column * (width + 4),
      top: row * (height + 4),
    });
    console.log(`${place} ${time} ${seed}: sky ${Math.round(sky - started)} + ${Math.round(done - sky)} ms`);
  }
const columns = seeds.split(',').length;
const sheet = sharp({
  create: {
    width: columns * (width + 4),
    height: cells.length * (height + 4),
    channels: 3,
    background: '#222',
  },
});
await sheet.composite(tiles).png().toFile(out);
