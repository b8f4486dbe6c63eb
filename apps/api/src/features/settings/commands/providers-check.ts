import { createProviders } from '../../../providers/index.js';
import { describeDatabaseTrouble } from '../../../db/describe-trouble.js';
import { checkProviders } from './check-providers.js';
import { openKeyStore } from './open-key-store.js';

/**
 * `npm run providers:check [--draw]`: asks every provider that is configured by the environment or for the whole instance
 * who we are, and with --draw for one small picture; exit code 1 when one fails.
 */
const check = async (): Promise<void> => {
  const unknown = process.argv.slice(2).filter((argument) => argument !== '--draw');
  if (unknown.length > 0) throw new Error(`"${unknown.join(' ')}" means nothing here; only --draw does.`);
  const { store, config, close } = await openKeyStore();
  const { workflowFolder } = config.providers;
  try {
    const failed = await checkProviders({
      store,
      providers: createProviders({ drawingWorkers: 1, workflowFolder }),
      draws: process.argv.includes('--draw'),
      stallMs: config.generationTimeout * 1000,
      print: (line) => process.stdout.write(`${line}\n`),
    });
    if (failed > 0) process.exitCode = 1;
  } finally {
    await close();
  }
};

check().catch((error: unknown) => {
  process.stderr.write(`The providers cannot be checked. ${describeDatabaseTrouble(error)}\n`);
  process.exitCode = 1;
});
