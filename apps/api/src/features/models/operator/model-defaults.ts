import {
  type Capabilities,
  freePrice,
  GPT_IMAGE_THREE_SIZES,
  type ModelDefinition,
  type ProviderName,
  PROVIDERS,
  type Range,
  SILENT,
  TEXT_ONLY,
  unknownPrice,
} from '@easel/shared';

/**
 * What a model of an operator's models.json is until the file says more. Hosted models start with as little as possible,
 * because a parameter that a model does not know may be refused; servers of one's own start with what they always have.
 */
export const defaultModel = (provider: ProviderName, id: string): ModelDefinition => ({
  provider,
  id,
  name: id,
  description: `Added by the operator of this instance; drawn by ${PROVIDERS[provider].title}.`,
  family: null,
  licence: null,
  note: null,
  price: isFree(provider) ? OWN_MACHINE : UNKNOWN_PRICE,
  capabilities: { ...MODEST, ...BY_PROVIDER[provider] },
});

/** What fills a range of which only a part is said, where the model had none. */
export const DEFAULT_RANGES: Readonly<Record<'steps' | 'guidance' | 'strength', Range>> = {
  steps: { min: 1, max: 50, step: 1, default: 25 },
  guidance: { min: 1, max: 20, step: 0.1, default: 5 },
  strength: { min: 0.01, max: 1, step: 0.01, default: 0.75 },
};

const READ_ON = '2026-11-21';
const UNKNOWN_PRICE = unknownPrice('not known', READ_ON);
const OWN_MACHINE = freePrice('own machine', READ_ON);

// An OpenAI-compatible server may as well be somebody's paid service.
const isFree = (provider: ProviderName): boolean =>
  PROVIDERS[provider].kind !== 'hosted' && provider !== 'openai-compatible';

const MODEST: Capabilities = {
  ...TEXT_ONLY,
  ...SILENT,
  seed: false,
  size: { min: 256, max: 2048, step: 16, default: 1024, maxRatio: 4 },
  maxCount: 4,
};

const OWN_SERVER: Partial<Capabilities> = {
  negativePrompt: true,
  seed: true,
  size: { min: 256, max: 2048, step: 8, default: 1024, maxRatio: 4 },
  maxCount: 8,
  steps: DEFAULT_RANGES.steps,
  guidance: { ...DEFAULT_RANGES.guidance, default: 7 },
  imageInputs: 1,
  mask: true,
  strength: DEFAULT_RANGES.strength,
};

const BY_PROVIDER: Readonly<Record<ProviderName, Partial<Capabilities>>> = {
  sketchbook: {},
  huggingface: { seed: true, progress: 'queue' },
  openai: {
    ...GPT_IMAGE_THREE_SIZES,
    imageInputs: 16,
    mask: true,
  },
  fal: { seed: true, progress: 'queue', cancel: 'asked' },
  replicate: { seed: true, progress: 'percent', cancel: 'full' },
  openrouter: {},
  'openai-compatible': {},
  automatic1111: { ...OWN_SERVER, progress: 'percent', preview: true, cancel: 'full' },
  comfyui: { ...OWN_SERVER, progress: 'percent', preview: true, cancel: 'full' },
  'sd-cpp': { ...OWN_SERVER, progress: 'queue', cancel: 'queued' },
};
