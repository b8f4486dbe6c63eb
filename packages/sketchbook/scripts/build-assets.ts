/**
 * Builds the packed art in `assets/` from the pinned packages of `sources/`:
 * `pnpm --dir packages/sketchbook/sources install --ignore-workspace`, then `pnpm --filter @easel/sketchbook build:assets`.
 * The same packages give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDrawable } from './assets/drawable.js';
import { pack } from './assets/pack.js';

const require = createRequire(new URL('../sources/package.json', import.meta.url));

interface IconifySet {
  icons: Record<string, { body: string }>;
  aliases?: Record<string, { parent: string }>;
}

/** Parts of drawings that belong to the sky: removed, so that the scene decides. */
const STRIPPED: Record<string, RegExp> = { lighthouse: /<path fill="#fff" d="M(96|88|14|25)\.[^>]*\/>/g };

const noto = require('@iconify-json/noto/icons.json') as IconifySet;
const chars = require('@iconify-json/noto/chars.json') as Record<string, string>;

const bodies: Record<string, string> = {};
for (const [name, { body }] of Object.entries(noto.icons))
  if (isDrawable(name)) bodies[name] = body.replace(STRIPPED[name] ?? /(?!)/, '');

const emoji: Record<string, string> = {};
for (const [code, name] of Object.entries(chars).sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (!Object.hasOwn(bodies, name)) continue;
  const points = code.split('-').map((hex) => Number.parseInt(hex, 16));
  emoji[String.fromCodePoint(...points.filter((point) => point !== 0xfe0f))] ??= name;
}
write('noto', bodies, 128, emoji);

/** Drawings with water, ground or a sky in them, which would not fit the scene; the other set's are used. */
const WITH_SCENERY =
  /boat|ship|ferry|canoe|island|beach|sunrise|sunset|night|cityscape|foggy|park|mountain|camping|desert|rainbow|wave|volcano|fountain|surfing|rowing|swimming/;
/** People are drawn by code in every set. */
const PERSON =
  /^(person|people|man|men|woman|women|boy|girl|child|baby|family|older|old|prince|princess|santa|mrs|mx|police|guard|ninja|detective|student|teacher|judge|farmer|cook|mechanic|scientist|singer|artist|pilot|astronaut|firefighter|health|office|factory|technologist|construction|superhero|supervillain|mage|fairy|vampire|merm|merperson|elf|genie|zombie|troll)/;

const fluent = require('@iconify-json/fluent-emoji/icons.json') as IconifySet;
const clay: Record<string, string> = {};
for (const name of Object.keys(bodies)) {
  const icon = fluent.icons[name] ?? fluent.icons[fluent.aliases?.[name]?.parent ?? ''];
  if (icon && !WITH_SCENERY.test(name) && !PERSON.test(name)) clay[name] = icon.body;
}
write('clay', clay, 32, {});

function write(
  set: string,
  drawings: Record<string, string>,
  canvas: number,
  emojis: Record<string, string>,
): void {
  const packed = pack(drawings, canvas, emojis);
  writeFileSync(new URL(`../assets/icons.${set}.bin`, import.meta.url), packed);
  console.log(`${set}: ${Object.keys(drawings).length} drawings, ${packed.length} bytes`);
}
