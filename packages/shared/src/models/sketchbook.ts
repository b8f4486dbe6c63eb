import type { ModelDefinition } from './model-definition.js';

/** Styles of the built-in illustrator; the first is the default. */
export const SKETCHBOOK_STYLE_IDS = ['storybook', 'watercolour', 'ink'] as const;

/** The built-in illustrator: a procedural engine over licensed vector art, not a neural network. */
export const SKETCHBOOK_MODELS = [
  {
    provider: 'sketchbook',
    id: 'noto',
    name: 'Sketchbook',
    description:
      'Built-in illustrator: draws scenes from licensed vector art by rules. Not a neural network; needs no key and no network.',
    price: { perImage: 0, source: 'built in', date: '2026-11-01' },
    capabilities: {
      negativePrompt: true,
      seed: true,
      size: { min: 256, max: 2048, step: 8, default: 1024, maxRatio: 3 },
      aspectRatios: ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3', '9:16'],
      maxCount: 8,
      styles: [...SKETCHBOOK_STYLE_IDS],
      steps: null,
      guidance: null,
      progress: true,
      preview: true,
    },
  },
] as const satisfies ModelDefinition[];
