import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createSketchbook, SKETCHBOOK_STYLES } from '../packages/sketchbook/dist/index.js';

const rssMb = () => process.memoryUsage.rss() / 2 ** 20;

const watchMemory = () => {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, rssMb());
  }, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
};

/** Milliseconds from the abort to the answer, aborted some time after the start. */
const cancelled = async (book, after) => {
  const controller = new AbortController();
  const drawing = book.draw(
    { prompt: 'twelve cats in a forest', width: 2048, height: 2048, seed: 3, style: 'oil' },
    { signal: controller.signal },
  );
  const settled = drawing.then(
    () => performance.now(),
    () => performance.now(),
  );
  await new Promise((resolve) => setTimeout(resolve, after));
  const start = performance.now();
  controller.abort();
  return (await settled) - start;
};

const [{ prompts, stylePrompts, side }] = await once(process, 'message');
const idle = rssMb();
const memory = watchMemory();
const loop = monitorEventLoopDelay({ resolution: 1 });
const book = createSketchbook({ workers: 1 });
const timed = async (request) => {
  const start = performance.now();
  await book.draw({ width: side, height: side, ...request });
  return performance.now() - start;
};
await timed({ prompt: 'warm up', seed: 1 });
loop.enable();
const times = [];
for (const [n, prompt] of prompts.entries()) times.push(await timed({ prompt, seed: 7 + n }));
const styles = [];
for (const style of SKETCHBOOK_STYLES) {
  const own = [];
  for (const prompt of stylePrompts) own.push(await timed({ prompt, style, seed: 11 }));
  styles.push([style, Math.max(...own)]);
}
loop.disable();
const peak = memory.stop();
const cancels = [];
for (const after of [60, 250, 500, 900, 1200]) cancels.push(await cancelled(book, after));
process.send({ times, styles, cancels, memory: peak - idle, held: loop.max / 1e6 });
await book.close();
process.disconnect();
