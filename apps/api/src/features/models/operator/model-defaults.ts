import {
  type Capabilities,
  type ModelDefinition,
  type Price,
  type ProviderName,
  PROVIDERS,
  type Range,
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

const UNKNOWN_PRICE: Price = {
  perImage: null,
  unit: 'unknown',
  perUnit: null,
  byParameter: null,
  source: 'not known',
  date: '2026-11-21',
};
const OWN_MACHINE: Price = { ...UNKNOWN_PRICE, perImage: 0, unit: 'free', perUnit: 0, source: 'own machine' };

// An OpenAI-compatible server may as well be somebody's paid service.
const isFree = (provider: ProviderName): boolean =>
  PROVIDERS[provider].kind !== 'hosted' && provider !== 'openai-compatible';

const MODEST: Capabilities = {
  negativePrompt: false,
  seed: false,
  size: { min: 256, max: 2048, step: 16, default: 1024, maxRatio: 4 },
  aspectRatios: ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3', '9:16'],
  maxCount: 4,
  styles: [],
  steps: null,
  guidance: null,
  imageInputs: 0,
  mask: false,
  strength: null,
  progress: 'none',
  preview: false,
  cancel: 'local',
  advanced: [],
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
    size: {
      min: 1024,
      max: 1536,
      step: 16,
      default: 1024,
      maxRatio: 1.5,
      choices: [
        { width: 1024, height: 1024 },
        { width: 1536, height: 1024 },
        { width: 1024, height: 1536 },
      ],
    },
    aspectRatios: ['1:1', '3:2', '2:3'],
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
