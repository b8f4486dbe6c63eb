import type { Capabilities, Range } from '../capabilities.js';
import { onlySizes } from '../plain-capabilities.js';
import { freePrice, type Price, unknownPrice } from '../price.js';

/** When the facts of the released catalogue were read. */
export const READ_ON = '2026-11-21';

/** @example range(1, 50, 1, 28) // 1 to 50 in steps of 1, 28 unless said otherwise */
export const range = (min: number, max: number, step: number, standard: number): Range => ({
  min,
  max,
  step,
  default: standard,
});

/** Drawn on a machine of one's own. */
export const FREE = freePrice('Your own machine', READ_ON);

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
export const priceNotFound = (source: string): Price => unknownPrice(`Not found; see ${source}`, READ_ON);

/** The sizes of about one megapixel that FLUX and Stable Diffusion 3.5 draw where only a ratio can be chosen. */
export const ONE_MEGAPIXEL = {
  aspectRatios: ['1:1', '4:3', '3:2', '16:9', '21:9', '3:4', '2:3', '9:16', '9:21'],
  size: onlySizes(
    [
      [1024, 1024],
      [1152, 896],
      [1216, 832],
      [1344, 768],
      [1536, 640],
      [896, 1152],
      [832, 1216],
      [768, 1344],
      [640, 1536],
    ],
    { step: 8, default: 1024, maxRatio: 2.4 },
  ),
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
