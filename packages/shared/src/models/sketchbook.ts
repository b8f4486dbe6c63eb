import type { Capabilities } from './capabilities.js';
import type { ModelDefinition } from './model-definition.js';

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
  negativePrompt: true,
  seed: true,
  size: { min: 256, max: 2048, step: 8, default: 1024, maxRatio: 3 },
  aspectRatios: ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3', '9:16'],
  maxCount: 8,
  styles: [...SKETCHBOOK_STYLE_IDS],
  steps: null,
  guidance: null,
  imageInputs: 0,
  mask: false,
  strength: null,
  progress: 'percent' as const,
  preview: true,
  cancel: 'full' as const,
  advanced: [],
} satisfies Capabilities;
const COMMON = {
  provider: 'sketchbook',
  family: null,
  licence: 'Licensed vector art; see Credits',
  note: null,
  price: { perImage: 0, unit: 'free', perUnit: 0, byParameter: null, source: 'built in', date: '2026-11-01' },
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
