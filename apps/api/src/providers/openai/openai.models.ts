import type { AdvancedParameter, ModelDefinition } from '@easel/shared';
import { numberAt, textAt } from '../support/refusal.js';
import type { TokenPrices } from './openai.wire.js';

/** The models of GET /models that draw: it names them all and says of none what it can do. */
export const readOpenAiModels = (list: readonly unknown[], now = Date.now()): ModelDefinition[] =>
  list.flatMap((entry) => {
    const id = textAt(entry, 'id');
    const shutdown = shutdownOf(entry);
    return /^(gpt-image-|chatgpt-image-)/.test(id) && (shutdown === null || shutdown > now)
      ? [toModel(id, shutdown)]
      : [];
  });

const toModel = (id: string, shutdown: number | null): ModelDefinition => {
  const kind = KINDS.find(({ is }) => is.test(id));
  return {
    provider: 'openai',
    id,
    name: titleOf(id),
    description: kind ? kind.description : 'An image model of OpenAI.',
    family: null,
    licence: null,
    note:
      shutdown === null ? null : `OpenAI shuts it down on ${new Date(shutdown).toISOString().slice(0, 10)}.`,
    price: {
      perImage: null,
      unit: 'token',
      perUnit: null,
      byParameter: null,
      source: 'https://developers.openai.com/api/docs/pricing',
      date: '2026-11-21',
    },
    capabilities: {
      negativePrompt: false,
      seed: false,
      ...(kind?.anySize ? ANY_SIZE : THREE_SIZES),
      maxCount: 8,
      styles: [],
      steps: null,
      guidance: null,
      imageInputs: 16,
      mask: true,
      strength: null,
      progress: 'none',
      preview: true,
      cancel: 'local',
      advanced: [
        quality(kind?.qualities ?? ['auto', 'low', 'medium', 'high']),
        ...(kind?.plans ? [COMPLEXITY] : []),
        ...ADVANCED,
      ],
    },
    ...(kind ? { wire: { tokenPrices: kind.prices } } : {}),
  };
};

/** In seconds, or as a date. */
const shutdownOf = (entry: unknown): number | null => {
  const seconds = numberAt(entry, 'shutdown_date');
  if (seconds !== null) return seconds * 1000;
  const parsed = Date.parse(textAt(entry, 'shutdown_date'));
  return Number.isNaN(parsed) ? null : parsed;
};

/** @example titleOf('gpt-image-2.5-flare') // 'GPT Image 2.5 Flare' */
const titleOf = (id: string): string =>
  id
    .replace(/^chatgpt-/, 'ChatGPT-')
    .replace(/^gpt-/, 'GPT-')
    .replace(/-(\d{4})-(\d{2})-(\d{2})$/, ' ($1/$2/$3)')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .replace(/\((\d+)\/(\d+)\/(\d+)\)/, '($1-$2-$3)');

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

// At least 655 360 pixels: from 640 on every usual shape has them.
const ANY_SIZE = {
  size: { min: 640, max: 3840, step: 16, default: 1024, maxRatio: 3, maxPixels: 3840 * 2160 },
  aspectRatios: ['1:1', '4:3', '3:2', '16:9', '21:9', '3:4', '2:3', '9:16'],
};
const THREE_SIZES = {
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
const USUAL_PRICES: TokenPrices = {
  textInput: 5,
  cachedTextInput: 1.25,
  imageInput: 8,
  cachedImageInput: 2,
  imageOutput: 30,
};

/** What OpenAI's documentation says of its models, the first that fits; read in November 2026. */
const KINDS: readonly Kind[] = [
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
      cachedTextInput: 0.2,
      imageInput: 2.5,
      cachedImageInput: 0.25,
      imageOutput: 8,
    },
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
