/**
 * How many of the 300 commonest nouns of image prompts become the right thing: `pnpm --filter @easel/sketchbook coverage`.
 */
import { coverage } from '../src/lexicon/coverage.js';

const { right, waiting, wrong, missing } = coverage();
const all = right.length + waiting.length + wrong.length + missing.length;
console.log(`${right.length} of ${all} right (${((right.length / all) * 100).toFixed(1)} %)`);
console.log(`not drawn yet (${waiting.length}): ${waiting.join(', ')}`);
console.log(`not understood (${missing.length}): ${missing.join(', ')}`);
console.log(`wrong (${wrong.length}): ${wrong.join(', ')}`);
