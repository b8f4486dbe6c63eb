import { isProviderName, PROVIDERS } from '@easel/shared';
import { pino } from 'pino';
import { buildApp } from './app.js';
import { type Config, ConfigError, loadConfig, loadDotEnv } from './config.js';
import { describeDatabaseTrouble } from './db/describe-trouble.js';
import { errorCode } from './lib/error-code.js';
import { VERSION } from './lib/version.js';
import { loggerOptions } from './plugins/logging.js';
import { createServices, type Services } from './services.js';

/** How long running pictures may still be drawn after a stop was asked for, in milliseconds. Docker kills after 10 s. */
const GRACE_MS = 7000;
/** When even that has not ended in time, in milliseconds. */
const HARD_STOP_MS = 9500;

const main = async (): Promise<void> => {
  loadDotEnv();
  const config = loadConfig();
  const log = pino(loggerOptions(config));
  const services = await createServices(config, log);
  const app = await buildApp(services, log);
  await services.start();

  // Runs first of all when the app closes, while the server still answers.
  app.addHook('preClose', () => services.stop(GRACE_MS));
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), HARD_STOP_MS).unref();
    await app.close();
    await services.close();
    log.info('stopped');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.error({ err: error }, 'could not stop in an orderly way');
        process.exitCode = 1;
      });
    });
  }

  const address = await app.listen({ host: config.host, port: config.port });
  log.info({ address }, 'Easel is ready');
  process.stdout.write(await welcome(address, config, services));
};

/** What a person at the terminal wants to know: where to go, what runs inside, what is configured. */
const welcome = async (
  address: string,
  config: Config,
  { db, auth, setupToken }: Services,
): Promise<string> => {
  const { firstAccount, registration } = await auth.service.status();
  const lines = [
    `Easel ${VERSION} is ready at ${config.publicUrl ?? address}`,
    `  database     ${db.display}`,
    `  files        ${config.dataDir}/files`,
    `  queue        embedded, ${config.generationMaxConcurrent} at once`,
    `  illustrator  Sketchbook, built in (not a neural network; no key, no network)`,
    `  providers    ${connectedProviders(config)}`,
    `  registration ${registration}`,
  ];
  if (firstAccount) lines.push('  The first account that registers becomes the administrator.');
  if (firstAccount && setupToken) lines.push(`  It needs this one-time setup token: ${setupToken}`);
  return `${lines.join('\n')}\n`;
};

/** Who is connected by the environment; keys that people saved are theirs to know. */
const connectedProviders = ({ providers }: Config): string => {
  const titles = Object.keys(providers.connections).map((name) =>
    isProviderName(name) ? PROVIDERS[name].title : name,
  );
  return titles.length > 0
    ? `${titles.join(', ')} (from the environment)`
    : 'none by the environment; keys and addresses can be saved on the page Providers';
};

main().catch((error: unknown) => {
  const text = error instanceof ConfigError ? error.message : explain(error);
  process.stderr.write(`Easel cannot start.\n${text}\n`);
  process.exit(1);
});

const explain = (error: unknown): string => {
  const code = errorCode(error);
  if (code === 'EADDRINUSE')
    return 'Something already listens on that port: stop it, or set PORT to another one.';
  if (code === 'EACCES')
    return `Access denied: ${error instanceof Error ? error.message : ''}. Check the rights of DATA_DIR, or choose a PORT above 1023.`;
  return describeDatabaseTrouble(error);
};
