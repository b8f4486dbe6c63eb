import type { Capabilities } from './capabilities.js';
import type { ModelDefinition } from './model-definition.js';
import { TEXT_ONLY } from './plain-capabilities.js';
import { freePrice } from './price.js';

/** Styles of the built-in illustrator; the first is the default. */
export const SKETCHBOOK_STYLE_IDS = [
  'storybook',
  'gouache',
  'oil',
  'watercolour',
  'ink',
  'comic',
  'paper-cut',
  'low-poly',
  'stained-glass',
  'pixel-art',
  'neon',
  'blueprint',
  'poster',
  'risograph',
] as const;

const CAPABILITIES = {
  ...TEXT_ONLY,
  negativePrompt: true,
  size: { min: 256, max: 2048, step: 8, default: 1024, maxRatio: 3 },
  maxCount: 8,
  styles: [...SKETCHBOOK_STYLE_IDS],
  progress: 'percent' as const,
  preview: true,
  cancel: 'full' as const,
} satisfies Capabilities;
const COMMON = {
  provider: 'sketchbook',
  family: null,
  licence: 'Licensed vector art; see Credits',
  note: null,
  price: freePrice('built in', '2026-11-01'),
  capabilities: CAPABILITIES,
} as const;

/** The built-in illustrator: a procedural engine over licensed vector art, not a neural network. */
export const SKETCHBOOK_MODELS = [
  {
    ...COMMON,
    id: 'noto',
    name: 'Sketchbook',
    description:
      'Built-in illustrator: draws scenes from licensed vector art by rules. Not a neural network; needs no key and no network.',
  },
  {
    ...COMMON,
    id: 'clay',
    name: 'Clay',
    description:
      'Built-in illustrator with soft three-dimensional art. Not a neural network; needs no key and no network.',
  },
  {
    ...COMMON,
    id: 'abstract',
    name: 'Abstract',
    description:
      'Built-in generator of colour and form: listens to the colours, mood and hour of a prompt, draws no things. Not a neural network; needs no key and no network.',
  },
] satisfies ModelDefinition[];
