import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { createEnvReader } from './lib/env/env-reader.js';
import { type ProviderSettings, readProviderSettings } from './lib/env/provider-settings.js';
import { SECRET_KEY_LENGTH } from './lib/env/secret-key.js';

export { loadSecretKey } from './lib/env/secret-key.js';

/** The settings of one process. Read once at start; nothing else looks at the environment. */
export interface Config {
  /** Address to listen on. Default 127.0.0.1: this machine only. */
  readonly host: string;
  /** Port to listen on, 0 = any free one. Default 8000. */
  readonly port: number;
  /** Absolute path of the folder that holds everything the instance owns. Default ./data. */
  readonly dataDir: string;
  /** `sqlite:<path>`, `mysql://`, `mariadb://` or `postgres://`. Default: a file in `dataDir`. */
  readonly databaseUrl: string;
  /** What passwords and tokens are keyed with, or null: see `loadSecretKey`. */
  readonly secretKey: string | null;
  /** Origin under which people reach the instance, without a trailing slash, or null when it is `host:port`. */
  readonly publicUrl: string | null;
  /** Which proxies may say who the client is: none, a number of hops, or addresses and ranges. */
  readonly trustProxy: false | number | readonly string[];
  /** Other origins whose pages may call the API with the person's cookie. */
  readonly corsOrigins: readonly string[];
  /**
   * Whether visitors may make accounts; null = not said here, so administrators decide. The very first account can
   * always be made.
   */
  readonly registration: 'open' | 'closed' | null;
  /** Generations that run at the same time. Default 3. */
  readonly generationMaxConcurrent: number;
  /** Seconds without progress after which an image is given up. Default 120. */
  readonly generationTimeout: number;
  /** pino's level. Default info. */
  readonly logLevel: LogLevel;
  /** Absolute path of the built browser app. */
  readonly webRoot: string;
  /** Keys and addresses of providers, and what goes with them. */
  readonly providers: ProviderSettings;
}

/**
 * Reads and checks all settings.
 * @throws ConfigError with one sentence for every setting at fault.
 */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const read = createEnvReader(env);
  const dataDir = resolve(read.text('DATA_DIR', './data'));
  const config: Config = {
    host: read.host('HOST', '127.0.0.1'),
    port: read.integer('PORT', { fallback: 8000, min: 0, max: 65_535 }),
    dataDir,
    databaseUrl: read.databaseUrl('DATABASE_URL', `sqlite:${join(dataDir, 'easel.sqlite')}`),
    secretKey: read.secret('SECRET_KEY', { minLength: SECRET_KEY_LENGTH }),
    publicUrl: read.origin('PUBLIC_URL'),
    trustProxy: read.trustProxy('TRUST_PROXY'),
    corsOrigins: read.origins('CORS_ORIGINS'),
    registration: read.choice('REGISTRATION', ['open', 'closed'], null),
    generationMaxConcurrent: read.integer('GENERATION_MAX_CONCURRENT', { fallback: 3, min: 1, max: 64 }),
    generationTimeout: read.integer('GENERATION_TIMEOUT', { fallback: 120, min: 1, max: 86_400 }),
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    webRoot: resolve(read.text('WEB_ROOT', BUILT_WEB_APP)),
    providers: readProviderSettings(read, dataDir),
  };
  if (read.errors.length > 0) throw new ConfigError(read.errors);
  return Object.freeze(config);
};

/** Adds the settings of a `.env` file to the environment, where they are not set already. No file is fine. */
export const loadDotEnv = ({
  directory = process.cwd(),
  env = process.env,
}: {
  directory?: string;
  env?: NodeJS.ProcessEnv;
} = {}): void => {
  const path = join(directory, '.env');
  if (!existsSync(path)) return;
  for (const [name, value] of Object.entries(parseEnv(readFileSync(path, 'utf8')))) env[name] ??= value;
};

/** Settings that the instance cannot start with. */
export class ConfigError extends Error {
  readonly errors: readonly string[];

  constructor(errors: readonly string[]) {
    super(
      `The configuration has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:\n${errors.map((error) => `  - ${error}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.errors = errors;
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

// The same from src/ and from dist/.
const BUILT_WEB_APP = fileURLToPath(new URL('../../web/dist', import.meta.url));
