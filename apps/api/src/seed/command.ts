import { join } from 'node:path';
import { loadConfig, loadDotEnv, loadSecretKey } from '../config.js';
import { describeDatabaseTrouble } from '../db/describe-trouble.js';
import { openDatabase } from '../db/open-database.js';
import { takeDataFolder } from '../lib/data-folder.js';
import { randomToken } from '../lib/secrets/crypto.js';
import { createPasswordHasher } from '../lib/secrets/password-hasher.js';
import { createLocalStorage } from '../storage/local-storage.js';
import { inventPictures, linkPictures } from './files/pictures.js';
import { readSeedOptions, SEED_USAGE } from './options.js';
import { seed } from './seed.js';

/** `npm run seed -- --images 100000`: fills the instance of this configuration, which must not be running. */
const main = async (argv: readonly string[]): Promise<void> => {
  if (argv.length === 0 || argv.includes('--help')) {
    process.stdout.write(SEED_USAGE);
    return;
  }
  const options = readSeedOptions(argv);
  loadDotEnv();
  const config = loadConfig();
  const folder = await takeDataFolder(config.dataDir);
  try {
    const secretKey = await loadSecretKey(config);
    const db = await openDatabase({ url: config.databaseUrl });
    try {
      await db.migrate();
      const root = join(folder.path, 'files');
      const pictureOf =
        options.files === 'tiny'
          ? await linkPictures(await createLocalStorage(root), root)
          : await inventPictures();
      const password = options.password ?? randomToken().slice(0, 12);
      const total = options.images + options.others;
      const started = performance.now();
      const { madeOwner } = await seed({
        db,
        options,
        pictureOf,
        hashPassword: () => createPasswordHasher({ secretKey }).hash(password),
        now: Date.now(),
        onProgress: createProgress(total),
      });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${total} images were made in ${seconds} s.\n`);
      if (madeOwner) process.stdout.write(`Sign in as ${options.owner} with the password ${password}\n`);
    } finally {
      await db.close();
    }
  } finally {
    await folder.release();
  }
};

const createProgress = (total: number): ((made: number) => void) => {
  let sum = 0;
  return (made) => {
    const before = Math.floor((10 * sum) / total);
    sum += made;
    const tenths = Math.floor((10 * sum) / total);
    if (tenths > before) process.stdout.write(`${sum} of ${total}\n`);
  };
};

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`Nothing more can be seeded. ${describeDatabaseTrouble(error)}\n`);
  process.exitCode = 1;
});
