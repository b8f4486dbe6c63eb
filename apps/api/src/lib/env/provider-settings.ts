import { join, resolve } from 'node:path';
import { PROVIDER_NAMES, type ProviderName, PROVIDERS } from '@easel/shared';
import type { EnvReader } from './env-reader.js';

/** What the environment says about providers. */
export interface ProviderSettings {
  /** Connections that everybody on this instance may draw over. A provider with neither key nor address is absent. */
  readonly connections: Readonly<Partial<Record<ProviderName, EnvironmentConnection>>>;
  /** Where hosted providers answer, when that is not the usual place. Their keys go there, those of people too. */
  readonly baseUrls: Readonly<Partial<Record<ProviderName, string>>>;
  /** Jobs of one connection to a hosted provider that run at once. Default 4. */
  readonly maxConcurrent: number;
  /** What stored keys are encrypted with: the first encrypts, all decrypt. Empty = SECRET_KEY does both. */
  readonly encryptionKeys: readonly string[];
  /** Whether servers on this machine are looked for when an administrator asks. Default on. */
  readonly localDiscovery: boolean;
  /** Absolute path of the operator's own models. Default DATA_DIR/models.json; it need not exist. */
  readonly modelsFile: string;
  /** Absolute path of the operator's own ComfyUI workflows. Default DATA_DIR/workflows; it need not exist. */
  readonly workflowFolder: string;
}

export interface EnvironmentConnection {
  readonly apiKey: string | null;
  /** Null = where a hosted provider usually is. */
  readonly baseUrl: string | null;
}

/** The shortest encryption key that is accepted, in characters. */
export const ENCRYPTION_KEY_LENGTH = 32;

/** Reads the settings of providers; faults go to the reader's list. */
export const readProviderSettings = (read: EnvReader, dataDir: string): ProviderSettings => {
  const baseUrls: Partial<Record<ProviderName, string>> = {};
  const connections: Partial<Record<ProviderName, EnvironmentConnection>> = {};
  for (const provider of PROVIDER_NAMES) {
    const { env, kind } = PROVIDERS[provider];
    if (env === null) continue;
    const baseUrl = read.baseUrl(env.address);
    const apiKey = env.login === undefined ? read.apiKey(...env.keys) : read.login(env.login);
    // A hosted provider exists by its key, a server of one's own by its address.
    if (kind === 'hosted' && baseUrl !== null) baseUrls[provider] = baseUrl;
    if ((kind === 'hosted' ? apiKey : baseUrl) !== null)
      connections[provider] = Object.freeze({ apiKey, baseUrl });
    else if (kind === 'local' && apiKey !== null)
      read.refuse(`${env.login ?? env.keys[0]} says nothing without ${env.address}.`);
  }
  return Object.freeze({
    connections: Object.freeze(connections),
    baseUrls: Object.freeze(baseUrls),
    maxConcurrent: read.integer('PROVIDER_MAX_CONCURRENT', { fallback: 4, min: 1, max: 64 }),
    encryptionKeys: Object.freeze(read.secrets('ENCRYPTION_KEY', { minLength: ENCRYPTION_KEY_LENGTH })),
    localDiscovery: read.choice('LOCAL_DISCOVERY', ['on', 'off'], 'on') === 'on',
    modelsFile: resolve(read.text('MODELS_FILE', join(dataDir, 'models.json'))),
    workflowFolder: resolve(read.text('WORKFLOW_FOLDER', join(dataDir, 'workflows'))),
  });
};
