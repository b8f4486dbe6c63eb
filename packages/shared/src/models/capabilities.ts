import Type, { type Static } from 'typebox';
import { Nullable } from '../records/fields.js';

const Range = Type.Object({
  min: Type.Number(),
  max: Type.Number(),
  step: Type.Number(),
  default: Type.Number(),
});

/** What a model can do. A client shows no control for what is null or false here. */
export const Capabilities = Type.Object({
  negativePrompt: Type.Boolean(),
  seed: Type.Boolean(),
  /** Pixels; `step` is what sizes are snapped to, `maxRatio` the longest side over the shortest. */
  size: Type.Object({
    min: Type.Integer(),
    max: Type.Integer(),
    step: Type.Integer(),
    default: Type.Integer(),
    maxRatio: Type.Number(),
  }),
  aspectRatios: Type.Array(Type.String()),
  maxCount: Type.Integer({ minimum: 1, maximum: 8 }),
  styles: Type.Array(Type.String()),
  steps: Nullable(Range),
  guidance: Nullable(Range),
  /** Whether it tells its progress, and whether with small pictures. */
  progress: Type.Boolean(),
  preview: Type.Boolean(),
});
export type Capabilities = Static<typeof Capabilities>;
