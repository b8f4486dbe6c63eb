import {
  type Capabilities,
  GPT_IMAGE_THREE_SIZES,
  type Model,
  type Price,
  type ProviderName,
  SILENT,
  TEXT_ONLY,
} from '@easel/shared';
import { makeModels } from './fixtures';

/** Many models of many kinds, as an instance with several connections has them. */
export const makeManyModels = (): Model[] => [
  ...makeModels().filter(({ provider }) => provider === 'sketchbook'),
  model('fal', 'flux/schnell', 'FLUX.1 [schnell]', {
    description: 'Fast model of twelve billion parameters; one to four steps are enough.',
    family: 'flux-schnell',
    licence: 'Apache 2.0',
    price: megapixel(3000),
    capabilities: {
      steps: range(1, 12, 1, 4),
      seed: true,
      progress: 'queue',
      advanced: [
        {
          name: 'acceleration',
          type: 'choice',
          description: 'How much speed is bought with quality.',
          default: 'none',
          values: ['none', 'regular', 'high'],
        },
        {
          name: 'enable_safety_checker',
          type: 'boolean',
          description: 'Whether the provider looks at the pictures first.',
          default: true,
        },
        {
          name: 'lora_scale',
          type: 'number',
          description: 'Weight of the add-on.',
          default: 1,
          min: 0,
          max: 4,
        },
        { name: 'output_note', type: 'text', description: 'Written beside the picture.', default: null },
      ],
    },
  }),
  model('fal', 'flux/kontext', 'FLUX.1 Kontext [pro]', {
    description: 'Changes a given picture as the prompt says and keeps the rest as it is.',
    price: image(40_000),
    capabilities: {
      imageInputs: 1,
      imageRequired: true,
      guidance: range(1, 20, 0.5, 3.5),
      strength: range(0, 1, 0.05, 0.85),
      seed: true,
      progress: 'queue',
    },
  }),
  model('openai', 'gpt-image-1', 'GPT Image 1', {
    description: 'Follows long instructions and writes legible text; takes pictures and a mask.',
    price: {
      ...image(42_000),
      unit: 'token',
      byParameter: { name: 'quality', perImage: { low: 11_000, medium: 42_000, high: 167_000 } },
    },
    capabilities: {
      imageInputs: 16,
      mask: true,
      preview: true,
      aspectRatios: [],
      size: GPT_IMAGE_THREE_SIZES.size,
      advanced: [
        {
          name: 'quality',
          type: 'choice',
          description: 'How carefully it is drawn.',
          default: 'medium',
          values: ['low', 'medium', 'high'],
        },
      ],
    },
  }),
  ...['FLUX.1 [schnell]', 'Stable Diffusion 3.5 Large', 'Ideogram 3 Turbo'].map((title, index) =>
    model('replicate', `owner/model-${index}`, title, {
      description: 'Drawn on rented machines; the log tells how far it is.',
      family: index === 0 ? 'flux-schnell' : null,
      licence:
        index === 0 ? 'Apache 2.0' : 'Stability Community Licence: free below a million of yearly revenue',
      price:
        index === 2
          ? { ...image(0), perImage: null, unit: 'second', perUnit: null }
          : image(3000 + index * 62_000),
      available: false,
      unavailableCode: 'provider_key_missing',
      unavailableReason: 'Save a key for Replicate under Providers, or ask an administrator for one.',
      capabilities: { seed: true, steps: range(1, 50, 1, 28), guidance: range(0, 10, 0.1, 4.5) },
    }),
  ),
  ...['sd_xl_base_1.0', 'v1-5-pruned-emaonly', 'openjourney-v4'].map((title) =>
    model('automatic1111', title, title, {
      description: 'A checkpoint of this server.',
      family: title.startsWith('sd_xl') ? 'sdxl' : null,
      note: title.startsWith('openjourney') ? 'No hosted provider serves it any more.' : null,
      licence: 'CreativeML Open RAIL-M',
      price: { ...image(0), unit: 'free' },
      available: !title.startsWith('v1-5'),
      unavailableCode: title.startsWith('v1-5') ? 'model_not_installed' : null,
      unavailableReason: title.startsWith('v1-5')
        ? 'AUTOMATIC1111 / Forge has no such model now. Put the file into models/Stable-diffusion and press Test.'
        : null,
      capabilities: {
        steps: range(1, 150, 1, 20),
        guidance: range(1, 30, 0.5, 7),
        strength: range(0, 1, 0.05, 0.75),
        negativePrompt: true,
        seed: true,
        imageInputs: 1,
        mask: true,
        preview: true,
        progress: 'percent',
      },
    }),
  ),
];

/** Names that stand for several of them. */
export const MANY_ALIASES: Record<string, string[]> = {
  sketchbook: ['sketchbook/noto'],
  edit: ['fal/flux/kontext', 'openai/gpt-image-1'],
  'flux-schnell': ['replicate/owner/model-0', 'fal/flux/schnell'],
};

const range = (min: number, max: number, step: number, usual: number) => ({ min, max, step, default: usual });

const image = (perImage: number): Price => ({
  perImage,
  unit: 'image',
  perUnit: perImage,
  byParameter: null,
  source: 'made up',
  date: '2026-11-01',
});

const megapixel = (perUnit: number): Price => ({ ...image(perUnit), unit: 'megapixel' });

const PLAIN: Capabilities = {
  ...TEXT_ONLY,
  ...SILENT,
  seed: false,
  size: { min: 256, max: 1536, step: 16, default: 1024, maxRatio: 3 },
  aspectRatios: ['1:1', '4:3', '3:2', '16:9', '3:4', '9:16'],
  maxCount: 4,
};

const model = (
  provider: ProviderName,
  id: string,
  title: string,
  { capabilities, ...more }: Partial<Omit<Model, 'capabilities'>> & { capabilities: Partial<Capabilities> },
): Model => ({
  name: `${provider}/${id}`,
  title,
  provider,
  description: '',
  family: null,
  licence: null,
  note: null,
  price: image(10_000),
  available: true,
  unavailableReason: null,
  unavailableCode: null,
  unavailableParams: null,
  ...more,
  capabilities: { ...PLAIN, ...capabilities },
});
