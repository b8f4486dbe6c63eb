import Type from 'typebox';

/**
 * Everybody who can draw. A new name does not compile until it is wired in the API and described below. The order is the
 * one lists have, and decides between candidates of an alias that are alike in all else.
 */
export const PROVIDER_NAMES = [
  'sketchbook',
  'huggingface',
  'openai',
  'fal',
  'replicate',
  'openrouter',
  'openai-compatible',
  'automatic1111',
  'comfyui',
  'sd-cpp',
] as const;
/** A provider's name in a request or an answer. */
export const ProviderNameSchema = Type.Enum(PROVIDER_NAMES);
export type ProviderName = (typeof PROVIDER_NAMES)[number];

/** The names of a provider's settings in the environment. */
export interface ProviderEnvironment {
  /** Of its key, the first one first; the others are what the provider's own tools read. */
  keys: readonly string[];
  /** Of the login `user:password` in place of a key. */
  login?: string;
  /** Of the address where it answers. */
  address: string;
}

/** What people need to know of a provider before they use it, and what the server needs to find it. */
export interface ProviderInfo {
  title: string;
  /** Built in: always there. Hosted: somebody's service. Local: a server of one's own. */
  kind: 'built_in' | 'hosted' | 'local';
  key: 'required' | 'optional' | 'none';
  /** Where it answers unless told otherwise; null for a local server, whose address must be given. */
  baseUrl: string | null;
  /** Where a local server of this kind listens when nobody changed that. */
  usualPorts: readonly number[];
  /** The page where a key is made. */
  keyUrl: string | null;
  helpUrl: string | null;
  /** Jobs of one connection that may run at once; null = as many as PROVIDER_MAX_CONCURRENT says. */
  concurrency: number | null;
  /** Null for the built-in one, which needs no settings. */
  env: ProviderEnvironment | null;
}

/** Every provider, described. Addresses as published by each of them, read in November 2026. */
export const PROVIDERS: Readonly<Record<ProviderName, ProviderInfo>> = {
  sketchbook: {
    title: 'Sketchbook',
    kind: 'built_in',
    key: 'none',
    baseUrl: null,
    usualPorts: [],
    keyUrl: null,
    helpUrl: null,
    concurrency: 64,
    env: null,
  },
  huggingface: {
    title: 'Hugging Face',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://router.huggingface.co',
    usualPorts: [],
    keyUrl: 'https://huggingface.co/settings/tokens',
    helpUrl: 'https://huggingface.co/docs/inference-providers',
    concurrency: null,
    env: { keys: ['HUGGINGFACE_API_KEY', 'HF_TOKEN'], address: 'HUGGINGFACE_BASE_URL' },
  },
  openai: {
    title: 'OpenAI',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://api.openai.com/v1',
    usualPorts: [],
    keyUrl: 'https://platform.openai.com/api-keys',
    helpUrl: 'https://platform.openai.com/docs/guides/image-generation',
    concurrency: null,
    env: { keys: ['OPENAI_API_KEY'], address: 'OPENAI_BASE_URL' },
  },
  fal: {
    title: 'fal',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://queue.fal.run',
    usualPorts: [],
    keyUrl: 'https://fal.ai/dashboard/keys',
    helpUrl: 'https://docs.fal.ai',
    concurrency: null,
    env: { keys: ['FAL_API_KEY', 'FAL_KEY'], address: 'FAL_BASE_URL' },
  },
  replicate: {
    title: 'Replicate',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://api.replicate.com/v1',
    usualPorts: [],
    keyUrl: 'https://replicate.com/account/api-tokens',
    helpUrl: 'https://replicate.com/docs',
    concurrency: null,
    env: { keys: ['REPLICATE_API_TOKEN'], address: 'REPLICATE_BASE_URL' },
  },
  openrouter: {
    title: 'OpenRouter',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://openrouter.ai/api/v1',
    usualPorts: [],
    keyUrl: 'https://openrouter.ai/settings/keys',
    helpUrl: 'https://openrouter.ai/docs',
    concurrency: null,
    env: { keys: ['OPENROUTER_API_KEY'], address: 'OPENROUTER_BASE_URL' },
  },
  'openai-compatible': {
    title: 'OpenAI-compatible server',
    kind: 'local',
    key: 'optional',
    baseUrl: null,
    usualPorts: [8080],
    keyUrl: null,
    helpUrl: 'https://localai.io/features/image-generation',
    concurrency: 1,
    env: { keys: ['OPENAI_COMPATIBLE_API_KEY'], address: 'OPENAI_COMPATIBLE_URL' },
  },
  automatic1111: {
    title: 'AUTOMATIC1111 / Forge',
    kind: 'local',
    key: 'optional',
    baseUrl: null,
    usualPorts: [7860],
    keyUrl: null,
    helpUrl: 'https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/API',
    concurrency: 1,
    env: { keys: [], login: 'AUTOMATIC1111_API_AUTH', address: 'AUTOMATIC1111_URL' },
  },
  comfyui: {
    title: 'ComfyUI',
    kind: 'local',
    key: 'none',
    baseUrl: null,
    usualPorts: [8188],
    keyUrl: null,
    helpUrl: 'https://docs.comfy.org',
    concurrency: 2,
    env: { keys: [], address: 'COMFYUI_URL' },
  },
  'sd-cpp': {
    title: 'stable-diffusion.cpp',
    kind: 'local',
    key: 'none',
    baseUrl: null,
    usualPorts: [1234],
    keyUrl: null,
    helpUrl: 'https://github.com/leejet/stable-diffusion.cpp',
    concurrency: 1,
    env: { keys: [], address: 'SDCPP_URL' },
  },
};

/** True for a name in `PROVIDER_NAMES`. */
export const isProviderName = (name: string): name is ProviderName =>
  (PROVIDER_NAMES as readonly string[]).includes(name);
