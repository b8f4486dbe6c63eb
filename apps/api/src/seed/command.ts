import { loadConfig, loadDotEnv } from '../config.js';
import { describeDatabaseTrouble } from '../db/describe-trouble.js';
import { readSeedOptions, SEED_USAGE } from './options.js';
import { seedInstance } from './seed-instance.js';

/** `npm run seed -- --images 100000`: fills the instance of this configuration, which must not be running. */
const main = async (argv: readonly string[]): Promise<void> => {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  if (argv.length === 0 || argv.includes('--help')) return print(SEED_USAGE);
  const options = readSeedOptions(argv);
  loadDotEnv();
  await seedInstance({ config: loadConfig(), options, print });
};

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`Nothing was seeded. ${describeDatabaseTrouble(error)}\n`);
  process.exitCode = 1;
});
