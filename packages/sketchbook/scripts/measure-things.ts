/** Writes what our own drawings of things paint: `pnpm --filter @easel/sketchbook measure`. */
import { writeFileSync } from 'node:fs';
import { THING_ART } from '../src/art/things/things.js';
import { measure } from '../src/art/measure.js';

const lines = Object.keys(THING_ART)
  .sort()
  .map((name) => `  '${name}': [${measure(THING_ART[name]?.body ?? '', 128).join(', ')}],`);
writeFileSync(
  new URL('../src/art/things/boxes.ts', import.meta.url),
  `import type { Box } from '../art.js';\n\n/** What our own drawings paint; written by \`scripts/measure-things.ts\`. */\nexport const BOXES: Readonly<Record<string, Box>> = {\n${lines.join('\n')}\n};\n`,
);
console.log(`${lines.length} drawings measured`);
