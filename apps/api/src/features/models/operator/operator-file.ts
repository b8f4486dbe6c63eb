import { readFile, stat } from 'node:fs/promises';
import type { OperatorModel } from '@easel/shared';
import { errorCode } from '../../../lib/error-code.js';
import type { Log } from '../../../lib/log.js';
import { checkOperatorModels } from './find-faults.js';
import { placesOf } from './json-places.js';

/** What the operator's models.json says now. */
export interface OperatorFile {
  current(): Promise<OperatorState>;
}

/** Another object whenever the file has changed, the same one as long as it has not. */
export interface OperatorState {
  models: readonly OperatorModel[];
  aliases: Readonly<Record<string, readonly string[]>>;
  /** When the file was written, for example `2026-11-21`. */
  date: string;
}

/**
 * Reads models.json at once, and again when it has changed. No file means nothing to say; a broken one is told of once,
 * and what was read before stays.
 */
export const createOperatorFile = ({ path, log, now = Date.now }: OperatorFileDeps): OperatorFile => {
  let state = NOTHING;
  let stamp = '';
  let checkedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;

  const look = async (): Promise<void> => {
    const { seen, size, date } = await lookAt(path);
    if (seen === stamp) return;
    stamp = seen;
    if (size === null) {
      state = NOTHING;
      return;
    }
    try {
      state = { ...readModels(await readText(path, size)), date };
      log.info({ file: path, models: state.models.length }, 'models.json is read');
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      log.warn({ file: path }, `models.json cannot be used: ${fault} What was read before stays. ${CURE}`);
    }
  };

  const current = async (): Promise<OperatorState> => {
    if (now() - checkedAt >= CHECK_MS && !looking) {
      checkedAt = now();
      looking = look().finally(() => {
        looking = null;
      });
    }
    await looking;
    return state;
  };

  // At start already, so that a fault is told before anybody asks.
  void current();
  return { current };
};

const NOTHING: OperatorState = { models: [], aliases: {}, date: '' };

/** How often the file is looked at, at most. */
const CHECK_MS = 2000;
const MAX_BYTES = 2 * 1024 * 1024;
const CURE = 'Mend it and save it, docs/models.md tells how; a restart is not needed.';

/** `seen` differs whenever the file may have changed; `size` null = there is none. */
const lookAt = async (path: string | null): Promise<{ seen: string; size: number | null; date: string }> => {
  if (path === null) return { seen: '', size: null, date: '' };
  try {
    const { mtime, size, ino } = await stat(path);
    return { seen: `${mtime.getTime()} ${size} ${ino}`, size, date: mtime.toISOString().slice(0, 10) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { seen: '', size: null, date: '' };
    return { seen: errorCode(error), size: 0, date: '' };
  }
};

const readText = async (path: string | null, size: number): Promise<string> => {
  if (path === null) return '{}';
  if (size > MAX_BYTES) throw new Error(`it has ${size} bytes, and at most ${MAX_BYTES} are read.`);
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Error(`it cannot be read (${errorCode(error)}); the server needs leave to read it.`, {
      cause: error,
    });
  }
};

const readModels = (text: string): Pick<OperatorState, 'models' | 'aliases'> => {
  const places = placesOf(text);
  if (places.fault) {
    const { line, column } = places.fault;
    throw new Error(`line ${line}, column ${column} is not valid JSON.`);
  }
  const { models, faults } = checkOperatorModels(JSON.parse(text));
  if (models) return { models: models.models ?? [], aliases: models.aliases ?? {} };
  const told = faults.slice(0, TOLD_FAULTS).map(({ path, message }) => {
    const sentence = message.replace(/^The request\b/, 'The file');
    return `line ${places.lineOf(path)}${path && ` (${path})`}: ${sentence}`;
  });
  const more = faults.length - told.length;
  throw new Error([...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(' '));
};

const TOLD_FAULTS = 5;

interface OperatorFileDeps {
  /** Null = there is none. */
  path: string | null;
  log: Log;
  now?: () => number;
}
