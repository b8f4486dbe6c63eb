import type { AdvancedParameter, Capabilities } from '../capabilities.js';
import type { ModelDefinition } from '../model-definition.js';
import { GPT_IMAGE_ANY_SIZE, GPT_IMAGE_THREE_SIZES, SILENT, TEXT_ONLY } from '../plain-capabilities.js';
import type { Price } from '../price.js';
import { billedBy } from './parts.js';

const PRICES = 'https://developers.openai.com/api/docs/pricing';
const PER_PICTURE = `${PRICES} and the image generation guide: 1024 x 1024, without the prompt's tokens; "auto" may be any`;

/** Micro-USD by quality; nobody knows before what "auto" will choose. */
const byQuality = (perImage: Record<string, number>): Price => ({
  ...billedBy('token', PER_PICTURE),
  byParameter: { name: 'quality', perImage },
});

const choice = (name: string, description: string, values: string[]): AdvancedParameter => ({
  name,
  type: 'choice',
  description,
  default: 'auto',
  values: ['auto', ...values],
});
const QUALITY = choice('quality', 'How much work goes into the picture.', ['low', 'medium', 'high']);
const FINE_QUALITY = choice('quality', 'How much work goes into the picture.', [
  'low',
  'medium',
  'high',
  'xhigh',
  'max',
]);
const OTHERS: AdvancedParameter[] = [
  choice('background', 'What is behind the subject; not every model can leave it out.', [
    'opaque',
    'transparent',
  ]),
  choice('moderation', 'How strict its filter is.', ['low']),
  {
    name: 'partial_images',
    type: 'integer',
    description: 'Previews while it draws; each is billed like 100 tokens of the picture.',
    default: 1,
    min: 0,
    max: 3,
  },
];

const CAPABILITIES = {
  ...TEXT_ONLY,
  seed: false,
  ...GPT_IMAGE_ANY_SIZE,
  ...SILENT,
  maxCount: 8,
  imageInputs: 16,
  mask: true,
  preview: true,
  advanced: [QUALITY, ...OTHERS],
} satisfies Capabilities;
const THREE_SIZES = { ...CAPABILITIES, ...GPT_IMAGE_THREE_SIZES };

// US dollars per million tokens, which is micro-USD per token.
const TOKENS = { textInput: 5, imageInput: 8, imageOutput: 30 };

const COMMON = {
  provider: 'openai',
  licence: null,
  note: null,
  price: billedBy('token', PRICES),
  capabilities: CAPABILITIES,
  wire: { tokenPrices: TOKENS },
} as const;

/** OpenAI's image models; their pictures are billed by tokens. */
export const OPENAI_MODELS: readonly ModelDefinition[] = [
  {
    ...COMMON,
    id: 'gpt-image-2',
    name: 'GPT Image 2',
    description: 'Follows long instructions, writes well, edits with many pictures; up to 4K.',
    family: 'gpt-image-2',
    price: byQuality({ low: 6000, medium: 53_000, high: 211_000 }),
  },
  {
    ...COMMON,
    id: 'gpt-image-2.6-sunburst',
    name: 'GPT Image 2.6 Sunburst',
    description: 'The newest generation, in the variant OpenAI calls Sunburst.',
    family: 'gpt-image-2.6-sunburst',
  },
  {
    ...COMMON,
    id: 'gpt-image-2.6-flare',
    name: 'GPT Image 2.6 Flare',
    description: 'The newest generation, in the variant OpenAI calls Flare.',
    family: 'gpt-image-2.6-flare',
  },
  {
    ...COMMON,
    id: 'gpt-image-2.5-sunburst',
    name: 'GPT Image 2.5 Sunburst',
    description: 'Two more steps of quality; the variant OpenAI calls Sunburst.',
    family: 'gpt-image-2.5-sunburst',
    capabilities: { ...CAPABILITIES, advanced: [FINE_QUALITY, ...OTHERS] },
  },
  {
    ...COMMON,
    id: 'gpt-image-2.5-flare',
    name: 'GPT Image 2.5 Flare',
    description: 'Two more steps of quality; the variant OpenAI calls Flare.',
    family: 'gpt-image-2.5-flare',
    capabilities: { ...CAPABILITIES, advanced: [FINE_QUALITY, ...OTHERS] },
  },
  {
    ...COMMON,
    id: 'gpt-image-1.5',
    name: 'GPT Image 1.5',
    description: 'The generation before; three sizes.',
    family: 'gpt-image-1.5',
    note: 'OpenAI shuts it down on 1 December 2026.',
    price: byQuality({ low: 9000, medium: 34_000, high: 133_000 }),
    capabilities: THREE_SIZES,
    wire: { tokenPrices: { ...TOKENS, imageOutput: 32, textOutput: 10 } },
  },
  {
    ...COMMON,
    id: 'gpt-image-1-mini',
    name: 'GPT Image 1 mini',
    description: 'The cheapest of them; three sizes.',
    family: 'gpt-image-1-mini',
    price: byQuality({ low: 5000 }),
    capabilities: THREE_SIZES,
    wire: {
      tokenPrices: { textInput: 2, imageInput: 2.5, imageOutput: 8 },
    },
  },
];
