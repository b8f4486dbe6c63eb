import { createSketchbook } from '../packages/sketchbook/dist/index.js';

const book = createSketchbook({ workers: 1 });
await book.draw({ prompt: 'a fox in a meadow', width: 1024, height: 1024, seed: 1 });
process.send(Date.now() - Number(process.env.STARTED));
await book.close();
process.disconnect();
