import Type from 'typebox';

/** Everybody who can draw. A new name does not compile until it is wired in the API and described below. */
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

/** What people need to know of a provider before they use it. */
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
  /** Jobs of one connection that may run at once; PROVIDER_MAX_CONCURRENT takes its place for hosted ones. */
  concurrency: number;
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
  },
  huggingface: {
    title: 'Hugging Face',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://router.huggingface.co',
    usualPorts: [],
    keyUrl: 'https://huggingface.co/settings/tokens',
    helpUrl: 'https://huggingface.co/docs/inference-providers',
    concurrency: 4,
  },
  openai: {
    title: 'OpenAI',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://api.openai.com/v1',
    usualPorts: [],
    keyUrl: 'https://platform.openai.com/api-keys',
    helpUrl: 'https://platform.openai.com/docs/guides/image-generation',
    concurrency: 4,
  },
  fal: {
    title: 'fal',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://queue.fal.run',
    usualPorts: [],
    keyUrl: 'https://fal.ai/dashboard/keys',
    helpUrl: 'https://docs.fal.ai',
    concurrency: 4,
  },
  replicate: {
    title: 'Replicate',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://api.replicate.com/v1',
    usualPorts: [],
    keyUrl: 'https://replicate.com/account/api-tokens',
    helpUrl: 'https://replicate.com/docs',
    concurrency: 4,
  },
  openrouter: {
    title: 'OpenRouter',
    kind: 'hosted',
    key: 'required',
    baseUrl: 'https://openrouter.ai/api/v1',
    usualPorts: [],
    keyUrl: 'https://openrouter.ai/settings/keys',
    helpUrl: 'https://openrouter.ai/docs',
    concurrency: 4,
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
  },
};

/** True for a name in `PROVIDER_NAMES`. */
export const isProviderName = (name: string): name is ProviderName =>
  (PROVIDER_NAMES as readonly string[]).includes(name);
