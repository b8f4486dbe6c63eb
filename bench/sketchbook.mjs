import { fork } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverEnv, serverFlags } from '../scripts/lib/server-process.mjs';
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
  const first = await inProcess('./first-picture.mjs');
  const { prompts } = JSON.parse(
    await readFile(new URL('../packages/sketchbook/scripts/sheet-prompts.json', import.meta.url), 'utf8'),
  );
  const { times, styles, cancels, memory, held } = await inProcess('./draw-pictures.mjs', {
    prompts,
    stylePrompts: STYLE_PROMPTS,
    side: SIDE,
  });
  const [slowest, slowestMs] = styles.reduce((a, b) => (b[1] > a[1] ? b : a));
  print('sketchbook: built-in illustrator, 1024 x 1024, one drawing thread', [
    [`median of ${prompts.length} prompts, ms`, judge(median(times), LIMITS.median)],
    ['slowest of them, ms', Math.round(Math.max(...times))],
    [`slowest style (${slowest}), ms`, judge(slowestMs, LIMITS.style)],
    ['first picture after the process starts, ms', judge(first, LIMITS.first)],
    ['installed size with its art, MB', judge(await installedMb(), LIMITS.size)],
    ['memory above idle, MB', judge(memory, LIMITS.memory)],
    ['event loop held up at most, ms', judge(held, LIMITS.block)],
    ['cancel answered, worst of 5, ms', judge(Math.max(...cancels), LIMITS.cancel)],
  ]);
  print(
    'each style, slowest of three prompts, ms',
    styles.map(([style, ms]) => [style, Math.round(ms)]),
  );
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

/** Runs a module in a process of its own, with the settings of the server, and hears the one thing it says. */
const inProcess = (module, task) =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(module, import.meta.url)), {
      env: { ...serverEnv(), STARTED: String(Date.now()) },
      execArgv: serverFlags(),
    });
    if (task) child.send(task);
    const timer = setTimeout(() => child.kill(), 600_000);
    child.once('message', resolve);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${module} measured nothing (code ${code})`));
    });
  });
