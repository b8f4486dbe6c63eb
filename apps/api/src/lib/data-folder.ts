import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { errorCode } from './error-code.js';
import { newId } from './ids.js';

/** The data folder of a running instance: nobody else uses it until it is released. */
export interface DataFolder {
  path: string;
  /** Stays the same over restarts, so that an instance knows its own unfinished work. */
  instanceId: string;
  release(): Promise<void>;
}

/**
 * Makes the data folder when it is not there and takes it for this process.
 * @throws Error with the cure when another process runs on it or it cannot be written.
 */
export const takeDataFolder = async (path: string): Promise<DataFolder> => {
  const folder = resolve(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, 'easel.pid');
  await takeLock(lock, folder);
  return {
    path: folder,
    instanceId: await readInstanceId(join(folder, 'instance-id')),
    release: () => rm(lock, { force: true }),
  };
};

const takeLock = async (lock: string, folder: string): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(String(process.pid));
      return await file.close();
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
      if (tries > 0 || isAlive(holder)) {
        throw new Error(
          `Process ${holder} already runs on ${folder}. Stop it, or set DATA_DIR to another folder.`,
          { cause: error },
        );
      }
      // A process that was killed left it.
      await rm(lock, { force: true });
    }
  }
};

/** In a container every start has the same number, so our own is never somebody else. */
const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
};

const readInstanceId = async (path: string): Promise<string> => {
  const known = await readFile(path, 'utf8').catch(() => '');
  if (known.trim() !== '') return known.trim();
  const id = newId();
  await writeFile(path, `${id}\n`);
  return id;
};
