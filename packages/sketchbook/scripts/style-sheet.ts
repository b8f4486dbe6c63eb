/** Draws one scene in every style, one above the other in the order of the styles: `pnpm --filter @easel/sketchbook style-sheet`. */
import sharp from 'sharp';
import { SKETCHBOOK_STYLES } from '../src/api.js';
import { render } from '../src/worker/render.js';

const [out = 'style-sheet.webp', prompt = 'a fox in a meadow, close-up', seed = '7'] = process.argv.slice(2);
const [width, height] = [160, 112];
/** The part of the picture that is shown: large enough to tell the styles apart in a small tile. */
const PART = { left: 116, top: 64, width: 220, height: 154 };

const tiles = await Promise.all(
  SKETCHBOOK_STYLES.map(async (style, index) => {
    const request = { prompt, width: 400, height: 280, seed: Number(seed), style };
    const { png } = await render(request, { check: () => undefined, onProgress: () => undefined });
    return {
      input: await sharp(png).extract(PART).resize(width, height).toBuffer(),
      left: 0,
      top: index * height,
    };
  }),
);
const sheet = sharp({ create: { width, height: height * tiles.length, channels: 3, background: '#fff' } });
const { size } = await sheet.composite(tiles).webp({ quality: 62, effort: 6 }).toFile(out);
console.log(`${out}: ${tiles.length} styles, ${size} bytes`);
