import type { AdvancedParameter } from '@easel/shared';
import type { TokenPrices } from './openai.wire.js';

const USUAL_PRICES: TokenPrices = {
  textInput: 5,
  imageInput: 8,
  imageOutput: 30,
};

/** What OpenAI's documentation says of its models, the first that fits; read in November 2026. */
export const KINDS: readonly Kind[] = [
  {
    is: /^gpt-image-2\.6-/,
    description: 'Plans and draws detailed pictures and edits; any size up to 4K.',
    anySize: true,
    plans: true,
    qualities: ['auto', 'low', 'medium', 'high', 'xhigh', 'max'],
    prices: USUAL_PRICES,
  },
  {
    is: /^gpt-image-2\.5-/,
    description: 'Draws and edits with great care for what the prompt says; any size up to 4K.',
    anySize: true,
    qualities: ['auto', 'low', 'medium', 'high', 'xhigh', 'max'],
    prices: USUAL_PRICES,
  },
  {
    is: /^gpt-image-2(-\d|$)/,
    description: 'Draws and edits; any size up to 4K.',
    anySize: true,
    qualities: ['auto', 'low', 'medium', 'high'],
    prices: USUAL_PRICES,
  },
  {
    is: /^gpt-image-1\.5/,
    description: 'Draws and edits in three sizes.',
    anySize: false,
    qualities: ['auto', 'low', 'medium', 'high'],
    prices: { ...USUAL_PRICES, imageOutput: 32, textOutput: 10 },
  },
  {
    is: /^gpt-image-1-mini/,
    description: 'Draws and edits in three sizes, at a low price.',
    anySize: false,
    qualities: ['auto', 'low', 'medium', 'high'],
    prices: {
      textInput: 2,
      imageInput: 2.5,
      imageOutput: 8,
    },
  },
];

/** With sides from 640 on, every usual shape of the default size has pixels enough. */
export const ANY_SIZE = {
  size: {
    min: 640,
    max: 3840,
    step: 16,
    default: 1024,
    maxRatio: 3,
    minPixels: 655_360,
    maxPixels: 3840 * 2160,
  },
  aspectRatios: ['1:1', '4:3', '3:2', '16:9', '21:9', '3:4', '2:3', '9:16'],
};

/** What every model that draws can do. */
export const THREE_SIZES = {
  size: {
    min: 1024,
    max: 1536,
    step: 1,
    default: 1024,
    maxRatio: 1.5,
    choices: [
      { width: 1024, height: 1024 },
      { width: 1536, height: 1024 },
      { width: 1024, height: 1536 },
    ],
  },
  aspectRatios: ['1:1', '3:2', '2:3'],
};

/** The parameters a kind takes beyond the usual ones; without a kind, those that all take. */
export const toAdvanced = (kind: Kind | undefined): AdvancedParameter[] => [
  quality(kind?.qualities ?? ['auto', 'low', 'medium', 'high']),
  ...(kind?.plans ? [COMPLEXITY] : []),
  ...ADVANCED,
];

const quality = (values: string[]): AdvancedParameter => ({
  name: 'quality',
  type: 'choice',
  description: 'How much work goes into the picture; more costs more.',
  default: 'auto',
  values,
});

const COMPLEXITY: AdvancedParameter = {
  name: 'complexity',
  type: 'choice',
  description: 'How much the picture is planned before it is drawn, whatever its quality.',
  default: null,
  values: ['low', 'medium', 'high'],
};
const ADVANCED: AdvancedParameter[] = [
  {
    name: 'background',
    type: 'choice',
    description: 'Whether the background is transparent.',
    default: 'auto',
    values: ['auto', 'opaque', 'transparent'],
  },
  {
    name: 'moderation',
    type: 'choice',
    description: 'How strictly the content filter judges.',
    default: 'auto',
    values: ['auto', 'low'],
  },
  {
    name: 'partial_images',
    type: 'integer',
    description:
      'Previews of a single picture while it is drawn; each is charged like 100 tokens of a picture.',
    default: 1,
    min: 0,
    max: 3,
  },
];

interface Kind {
  is: RegExp;
  description: string;
  anySize: boolean;
  plans?: boolean;
  qualities: string[];
  prices: TokenPrices;
}
