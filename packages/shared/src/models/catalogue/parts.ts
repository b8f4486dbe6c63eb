import type { Capabilities, Range } from '../capabilities.js';
import type { Price } from '../price.js';

/** When the facts of the released catalogue were read. */
export const READ_ON = '2026-11-21';

/** The shapes that every model here can draw. */
export const USUAL_RATIOS = ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3', '9:16'];

/** @example range(1, 50, 1, 28) // 1 to 50 in steps of 1, 28 unless said otherwise */
export const range = (min: number, max: number, step: number, standard: number): Range => ({
  min,
  max,
  step,
  default: standard,
});

/** Drawn on a machine of one's own. */
export const FREE: Price = {
  perImage: 0,
  unit: 'free',
  perUnit: 0,
  byParameter: null,
  source: 'Your own machine',
  date: READ_ON,
};

/** The same price for each picture, in micro-USD. */
export const perImage = (microUsd: number, source: string): Price => ({
  perImage: microUsd,
  unit: 'image',
  perUnit: microUsd,
  byParameter: null,
  source,
  date: READ_ON,
});

/** A price for each started megapixel, in micro-USD. */
export const perMegapixel = (microUsd: number, source: string): Price => ({
  ...perImage(microUsd, source),
  unit: 'megapixel',
});

/** Billed by something that is not known before; `perImage` may hold what a usual picture costs. */
export const billedBy = (unit: 'second' | 'token', source: string, usual: number | null = null): Price => ({
  perImage: usual,
  unit,
  perUnit: null,
  byParameter: null,
  source,
  date: READ_ON,
});

/** No price could be found: `source` says where to look. */
export const unknownPrice = (source: string): Price => ({
  perImage: null,
  unit: 'unknown',
  perUnit: null,
  byParameter: null,
  source: `Not found; see ${source}`,
  date: READ_ON,
});

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

/** The sizes of about one megapixel that FLUX and Stable Diffusion 3.5 draw where only a ratio can be chosen. */
export const ONE_MEGAPIXEL = {
  aspectRatios: ['1:1', '4:3', '3:2', '16:9', '21:9', '3:4', '2:3', '9:16', '9:21'],
  size: {
    min: 640,
    max: 1536,
    step: 8,
    default: 1024,
    maxRatio: 2.4,
    choices: [
      { width: 1024, height: 1024 },
      { width: 1152, height: 896 },
      { width: 1216, height: 832 },
      { width: 1344, height: 768 },
      { width: 1536, height: 640 },
      { width: 896, height: 1152 },
      { width: 832, height: 1216 },
      { width: 768, height: 1344 },
      { width: 640, height: 1536 },
    ],
  },
} satisfies Partial<Capabilities>;

/** Licences that several entries share. */
export const LICENCES = {
  apache: 'Apache 2.0',
  fluxDev: 'FLUX.1 [dev] Non-Commercial for the weights; pictures may be used commercially',
  stability: 'Stability AI Community License: free below 1 million US dollars of yearly revenue',
  openRail: 'CreativeML Open RAIL-M',
  openRailPlus: 'CreativeML Open RAIL++-M',
} as const;

/** The note for weights that no hosted provider serves any more. */
export const nowhereHosted = (weights: string): string =>
  `No hosted provider serves it any more; install it in your own server: ${weights}`;
