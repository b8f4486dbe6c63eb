import { join, resolve } from 'node:path';
import type { ProviderName } from '@easel/shared';
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
  for (const { provider, keys, address } of HOSTED) {
    const baseUrl = read.baseUrl(address);
    const apiKey = read.apiKey(...keys);
    if (baseUrl !== null) baseUrls[provider] = baseUrl;
    if (apiKey !== null) connections[provider] = Object.freeze({ apiKey, baseUrl });
  }
  for (const { provider, address, key, login } of LOCAL) {
    const baseUrl = read.baseUrl(address);
    const apiKey = key ? read.apiKey(key) : login ? read.login(login) : null;
    if (baseUrl !== null) connections[provider] = Object.freeze({ apiKey, baseUrl });
    else if (apiKey !== null) read.refuse(`${key ?? login} says nothing without ${address}.`);
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

/** Providers with a key; the second name of a key is the one the provider's own tools read. */
const HOSTED: readonly { provider: ProviderName; keys: readonly string[]; address: string }[] = [
  { provider: 'huggingface', keys: ['HUGGINGFACE_API_KEY', 'HF_TOKEN'], address: 'HUGGINGFACE_BASE_URL' },
  { provider: 'openai', keys: ['OPENAI_API_KEY'], address: 'OPENAI_BASE_URL' },
  { provider: 'fal', keys: ['FAL_API_KEY', 'FAL_KEY'], address: 'FAL_BASE_URL' },
  { provider: 'replicate', keys: ['REPLICATE_API_TOKEN'], address: 'REPLICATE_BASE_URL' },
  { provider: 'openrouter', keys: ['OPENROUTER_API_KEY'], address: 'OPENROUTER_BASE_URL' },
];

/** Servers of one's own, which exist by their address. */
const LOCAL: readonly { provider: ProviderName; address: string; key?: string; login?: string }[] = [
  { provider: 'automatic1111', address: 'AUTOMATIC1111_URL', login: 'AUTOMATIC1111_API_AUTH' },
  { provider: 'comfyui', address: 'COMFYUI_URL' },
  { provider: 'sd-cpp', address: 'SDCPP_URL' },
  { provider: 'openai-compatible', address: 'OPENAI_COMPATIBLE_URL', key: 'OPENAI_COMPATIBLE_API_KEY' },
];
