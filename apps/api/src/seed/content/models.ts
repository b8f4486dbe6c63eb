import { estimateCost, type ModelDefinition, MODELS } from '@easel/shared';
import { createPicker } from './random.js';

/** Models that draw from text, two or three of each provider, the built-in illustrator's first. */
const models = MODELS.filter(
  ({ provider, id, capabilities }, index) =>
    capabilities.imageRequired !== true &&
    MODELS.slice(0, index).filter((other) => other.provider === provider && other.id !== id).length < 3,
);
const [first, ...others] = models;
if (!first) throw new Error('the catalogue holds no model');
export const pickModel = createPicker<ModelDefinition>([first, ...others]);

/** Sizes in pixels, the usual ones first. */
export const SIZES: readonly [Size, ...Size[]] = [
  { width: 1024, height: 1024 },
  { width: 832, height: 1216 },
  { width: 1216, height: 832 },
  { width: 1344, height: 768 },
  { width: 512, height: 512 },
  { width: 768, height: 1344 },
  { width: 1536, height: 1024 },
  { width: 1024, height: 1536 },
];
export const pickSize = createPicker(SIZES, 0.8);

/** What `count` pictures cost in micro-USD, or null when nobody knows. */
export const costOf = (model: ModelDefinition, size: Size, count: number): number | null =>
  estimateCost(model.price, { ...size, count, extra: {} });

export interface Size {
  width: number;
  height: number;
}
