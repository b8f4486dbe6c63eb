import { fork } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { median, print } from './support.mjs';

const SIDE = 1024;
/** What is promised for two cores; milliseconds and MB. */
const LIMITS = { size: 12, median: 2500, style: 4000, first: 4000, memory: 180, block: 20, cancel: 100 };
/** A style is judged by these: a crowd, a night with weather, a room. */
const STYLE_PROMPTS = [
  'twelve cats in a meadow',
  'a lighthouse at night in the rain',
  'a cup of coffee and a croissant on a table',
];

/**
 * The built-in illustrator as the server runs it: speed, memory, how long the event loop of the asking process is
 * ever held up, and how soon a cancelled drawing is answered.
 */
export const measureSketchbook = async () => {
  const first = await firstPicture();
  const { createSketchbook, SKETCHBOOK_STYLES } = await import('../packages/sketchbook/dist/index.js');
  const { prompts } = JSON.parse(
    await readFile(new URL('../packages/sketchbook/scripts/sheet-prompts.json', import.meta.url), 'utf8'),
  );
  const idle = rssMb();
  const memory = watchMemory();
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const book = createSketchbook({ workers: 1 });
  const timed = async (request) => {
    const start = performance.now();
    await book.draw({ width: SIDE, height: SIDE, ...request });
    return performance.now() - start;
  };
  try {
    await timed({ prompt: 'warm up', seed: 1 });
    loop.enable();
    const times = [];
    for (const [n, prompt] of prompts.entries()) times.push(await timed({ prompt, seed: 7 + n }));
    const styles = [];
    for (const style of SKETCHBOOK_STYLES) {
      const own = [];
      for (const prompt of STYLE_PROMPTS) own.push(await timed({ prompt, style, seed: 11 }));
      styles.push([style, Math.max(...own)]);
    }
    loop.disable();
    const peak = memory.stop();
    const cancels = [];
    for (const after of [60, 250, 500, 900, 1200]) cancels.push(await cancelled(book, after));
    const [slowest, slowestMs] = styles.reduce((a, b) => (b[1] > a[1] ? b : a));
    print('sketchbook: built-in illustrator, 1024 x 1024, one drawing thread', [
      [`median of ${prompts.length} prompts, ms`, judge(median(times), LIMITS.median)],
      ['slowest of them, ms', Math.round(Math.max(...times))],
      [`slowest style (${slowest}), ms`, judge(slowestMs, LIMITS.style)],
      ['first picture after the process starts, ms', judge(first, LIMITS.first)],
      ['installed size with its art, MB', judge(await installedMb(), LIMITS.size)],
      ['memory above idle, MB', judge(peak - idle, LIMITS.memory)],
      ['event loop held up at most, ms', judge(loop.max / 1e6, LIMITS.block)],
      ['cancel answered, worst of 5, ms', judge(Math.max(...cancels), LIMITS.cancel)],
    ]);
    print(
      'each style, slowest of three prompts, ms',
      styles.map(([style, ms]) => [style, Math.round(ms)]),
    );
  } finally {
    await book.close();
  }
};

/** What is shipped: compiled code and art. */
const installedMb = async () => {
  const root = new URL('../packages/sketchbook/', import.meta.url);
  let bytes = 0;
  for (const folder of ['dist', 'assets'])
    for (const entry of await readdir(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  return bytes / 2 ** 20;
};

const judge = (value, limit) => `${Math.round(value)} of ${limit}${value > limit ? '  TOO MUCH' : ''}`;

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

/** A process of its own that draws one picture and tells how long it lived until then. */
const firstPicture = () =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./first-picture.mjs', import.meta.url)), {
      env: { ...process.env, STARTED: String(Date.now()) },
    });
    const timer = setTimeout(() => child.kill(), 60_000);
    child.once('message', resolve);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the first picture was not drawn (code ${code})`));
    });
  });
