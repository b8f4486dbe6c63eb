/**
 * Builds `assets/icons.noto.json.br` from the pinned development packages.
 * Run `pnpm --filter @easel/sketchbook build:assets`; the same packages give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { OWN_ART } from '../src/art/things/own-art.js';

const require = createRequire(import.meta.url);

interface IconSet {
  icons: Record<string, { body: string }>;
}

/** Icons that are signs, letters, gestures, faces or variants: nothing one could draw into a scene. */
const NOT_DRAWABLE = [
  /skin-tone|tone\d|-arrow|^flag|flag-|^keycap|^letter-|^digit-|^input-|oclock|-thirty|^clock/,
  /-(circle|square|diamond|button|symbol|sign|hand|hands|fist|heart|hearts|suit|exclamation-mark|question-mark)$/,
  /^(\d+|asterisk|hash|pound|copyright|registered|trade-mark|om|khanda|hamsa|menorah|kaaba|nazar-amulet)$/,
  /^(breast|people|person|woman|man|men|women|couple|kiss|family|selfie|middle|index|backhand|pregnant)(-|$)/,
  /(-face|-cat)(-|$).*(tears|smil|eyes|tongue|smile|wry)|^face-|^(grinning|kissing|smiling|crying|pouting|weary)/,
  /^(aquarius|aries|cancer|capricorn|gemini|leo|libra|ophiuchus|pisces|sagittarius|scorpio|taurus|virgo)$/,
  /^(no-|non-|left-|right-|leftwards|rightwards|up|down|left|right|mx-|place-of|mens-|womens-room|wavy-dash)/,
  /^(plus|minus|multiply|divide|infinity|check|cross-mark|hundred-points|label|prohibited|restroom)/,
  /(cross|star-of-david|wheel-of-dharma|star-and-crescent|yin-yang|transgender|symbols?)$/,
  /^(cigarette|bomb|pistol|drop-of-blood|pile-of-poo|condom|toilet|wastebasket|syringe|coffin|cockroach)$/,
];

/** Names the patterns above would drop although they are good subjects. */
const KEEP = new Set([
  'cat',
  'black-cat',
  'cat-face',
  'dog-face',
  'snowflake',
  'snowman-without-snow',
  'snow-capped-mountain',
  'person-walking',
  'man-walking',
  'woman-walking',
  'man-standing',
  'woman-standing',
  'person-standing',
  'person-running',
  'man-running',
  'woman-running',
  'person-surfing',
  'woman-dancing',
  'man-dancing',
  'person-biking',
  'woman-biking',
  'man-biking',
  'person-rowing-boat',
  'man-mage',
  'woman-mage',
  'man-elf',
  'woman-elf',
  'man-fairy',
  'woman-fairy',
  'man-superhero',
  'woman-superhero',
  'person',
  'man',
  'woman',
  'woman-astronaut',
  'man-astronaut',
  'man-farmer',
  'woman-farmer',
  'man-cook',
  'woman-cook',
  'man-vampire',
  'woman-vampire',
  'person-in-lotus-position',
  'person-kneeling',
  'person-swimming',
  'person-climbing',
  'person-juggling',
  'man-artist',
  'woman-artist',
  'man-singer',
  'woman-singer',
  'man-firefighter',
  'woman-firefighter',
  'red-heart',
  'sun-with-face',
  'smiling-face-with-smiling-eyes',
  'crossed-swords',
  'four-leaf-clover',
  'family',
  'mushroom',
]);

/** resvg 2.6.2 ends the process on these two drawings (an empty bounding box), so they must not be shipped. */
const UNSAFE = new Set(['package', 'rainbow-flag']);

/** Parts of drawings that belong to the sky: removed, so that the scene decides. */
const STRIPPED: Record<string, RegExp> = { lighthouse: /<path fill="#fff" d="M(96|88|14|25)\.[^>]*\/>/g };

const { icons } = require('@iconify-json/noto/icons.json') as IconSet;
const chars = require('@iconify-json/noto/chars.json') as Record<string, string>;

const names = Object.keys(icons)
  .filter((name) => !UNSAFE.has(name))
  .filter((name) => KEEP.has(name) || !NOT_DRAWABLE.some((pattern) => pattern.test(name)))
  .sort();
const chosen = new Set(names);

const emoji: Record<string, string> = {};
for (const [code, name] of Object.entries(chars).sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (!chosen.has(name)) continue;
  const points = code.split('-').map((hex) => Number.parseInt(hex, 16));
  emoji[String.fromCodePoint(...points.filter((point) => point !== 0xfe0f))] ??= name;
}

const bodies = Object.fromEntries(
  names.map((name) => [name, (icons[name]?.body ?? '').replace(STRIPPED[name] ?? /(?!)/, '')]),
);

/** The painted part of an icon on its 128 x 128 canvas: left, top, right, bottom. */
function boxOf(body: string): number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="64" height="64" viewBox="0 0 128 128">${body}</svg>`;
  const { pixels, width, height } = new Resvg(svg).render();
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) < 24) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  return [left, top, right, bottom].map((value) => value * 2);
}

const boxes = Object.fromEntries(
  [...Object.entries(bodies), ...Object.entries(OWN_ART)].map(([name, body]) => [name, boxOf(body)]),
);
const json = Buffer.from(JSON.stringify({ icons: bodies, emoji, boxes }));
const packed = brotliCompressSync(json, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
});
writeFileSync(new URL('../assets/icons.noto.json.br', import.meta.url), packed);
console.log(`${names.length} icons, ${json.length} bytes of JSON, ${packed.length} bytes packed`);
