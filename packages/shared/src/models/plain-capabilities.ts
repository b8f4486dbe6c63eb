import type { Capabilities } from './capabilities.js';

/** The shapes that most models can draw. */
export const USUAL_RATIOS = ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3', '9:16'];

/** What a model can do when it only turns text into pictures; the rest is said where it differs. */
export const TEXT_ONLY = {
  negativePrompt: false,
  seed: true,
  aspectRatios: USUAL_RATIOS,
  styles: [],
  steps: null,
  guidance: null,
  imageInputs: 0,
  mask: false,
  strength: null,
  advanced: [],
} satisfies Partial<Capabilities>;

/** A provider that says nothing until the picture is there, and cannot be stopped. */
export const SILENT = {
  progress: 'none',
  preview: false,
  cancel: 'local',
} as const satisfies Partial<Capabilities>;

/**
 * Sizes of which one is to be chosen, as [width, height].
 * @example onlySizes([[1024, 1024], [1536, 1024]], { default: 1024, maxRatio: 1.5 })
 */
export const onlySizes = (
  sizes: readonly (readonly [width: number, height: number])[],
  { step = 1, ...rest }: Pick<Capabilities['size'], 'default' | 'maxRatio'> & { step?: number },
) => ({
  ...rest,
  step,
  min: Math.min(...sizes.flat()),
  max: Math.max(...sizes.flat()),
  choices: sizes.map(([width, height]) => ({ width, height })),
});

/** Any size up to 4K, as the newer GPT Image models draw; from 640 on every usual shape has pixels enough. */
export const GPT_IMAGE_ANY_SIZE = {
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
} satisfies Partial<Capabilities>;

/** What every GPT Image model can draw. */
export const GPT_IMAGE_THREE_SIZES = {
  size: onlySizes(
    [
      [1024, 1024],
      [1536, 1024],
      [1024, 1536],
    ],
    { step: 16, default: 1024, maxRatio: 1.5 },
  ),
  aspectRatios: ['1:1', '3:2', '2:3'],
} satisfies Partial<Capabilities>;
