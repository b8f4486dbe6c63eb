import { join } from 'node:path';
import { type Config, loadSecretKey } from '../config.js';
import { openDatabase } from '../db/open-database.js';
import { takeDataFolder } from '../lib/data-folder.js';
import { randomToken } from '../lib/secrets/crypto.js';
import { createPasswordHasher } from '../lib/secrets/password-hasher.js';
import { createLocalStorage } from '../storage/local-storage.js';
import { PALETTES } from './files/drawing.js';
import { inventPictures, linkPictures } from './files/pictures.js';
import type { SeedOptions } from './options.js';
import { seed } from './seed.js';

/**
 * Fills the instance of a configuration, its database brought up to date first.
 * @throws Error when the instance is running.
 */
export const seedInstance = async ({
  config,
  options,
  print,
  bcryptCost,
  palettes = PALETTES,
}: SeedInstanceDeps): Promise<void> => {
  const folder = await takeDataFolder(config.dataDir);
  try {
    const hasher = createPasswordHasher({ secretKey: await loadSecretKey(config), cost: bcryptCost });
    const db = await openDatabase({ url: config.databaseUrl });
    try {
      await db.migrate();
      const root = join(folder.path, 'files');
      const password = options.password ?? randomToken().slice(0, PASSWORD_LENGTH);
      const total = options.images + options.others;
      const started = performance.now();
      const { madeOwner } = await seed({
        db,
        options,
        pictureOf:
          options.files === 'tiny'
            ? await linkPictures({ storage: await createLocalStorage(root), root, palettes })
            : await inventPictures(palettes),
        hashPassword: () => hasher.hash(password),
        now: Date.now(),
        onProgress: createProgress(total, print),
      });
      const seconds = (performance.now() - started) / 1000;
      print(`${total} images were made in ${seconds.toFixed(1)} s.`);
      if (madeOwner) print(`Sign in as ${options.owner} with the password ${password}`);
    } finally {
      await db.close();
    }
  } finally {
    await folder.release();
  }
};

const PASSWORD_LENGTH = 12;

/** Says each time another tenth is done. */
const createProgress = (total: number, print: (line: string) => void): ((made: number) => void) => {
  let sum = 0;
  const tenths = (): number => Math.floor((10 * sum) / total);
  return (made) => {
    const before = tenths();
    sum += made;
    if (tenths() > before && sum < total) print(`${sum} of ${total} ...`);
  };
};

interface SeedInstanceDeps {
  config: Config;
  options: SeedOptions;
  print(line: string): void;
  /** Tests lower it to 4. */
  bcryptCost?: number;
  /** Drawings of each size; tests make fewer. */
  palettes?: number;
}
