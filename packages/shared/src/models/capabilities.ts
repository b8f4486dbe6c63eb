import Type, { type Static } from 'typebox';
import { Nullable } from '../records/fields.js';

/** A number with limits; `default` is what the model takes when nothing is said. */
export const Range = Type.Object({
  min: Type.Number(),
  max: Type.Number(),
  step: Type.Number(),
  default: Type.Number(),
});
export type Range = Static<typeof Range>;

/** A parameter that only this provider or model knows; it travels in `extra`. */
export const AdvancedParameter = Type.Object({
  name: Type.String(),
  type: Type.Union([
    Type.Literal('integer'),
    Type.Literal('number'),
    Type.Literal('boolean'),
    Type.Literal('choice'),
    Type.Literal('text'),
  ]),
  description: Type.String(),
  /** Null = the provider's own default is not known. */
  default: Nullable(Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
  /** For numbers. */
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  /** For a choice: all values there are. */
  values: Type.Optional(Type.Array(Type.String())),
});
export type AdvancedParameter = Static<typeof AdvancedParameter>;

/** What a model can do. A client shows no control for what is null, false, zero or empty here. */
export const Capabilities = Type.Object({
  negativePrompt: Type.Boolean(),
  seed: Type.Boolean(),
  /**
   * Pixels; `step` is what sizes are snapped to, `maxRatio` the longest side over the shortest. With `choices` only
   * those sizes exist, and a wish becomes the nearest of them.
   */
  size: Type.Object({
    min: Type.Integer(),
    max: Type.Integer(),
    step: Type.Integer(),
    default: Type.Integer(),
    maxRatio: Type.Number(),
    /** The fewest and the most pixels of a whole picture. */
    minPixels: Type.Optional(Type.Integer()),
    maxPixels: Type.Optional(Type.Integer()),
    choices: Type.Optional(Type.Array(Type.Object({ width: Type.Integer(), height: Type.Integer() }))),
  }),
  aspectRatios: Type.Array(Type.String()),
  maxCount: Type.Integer({ minimum: 1, maximum: 8 }),
  styles: Type.Array(Type.String()),
  steps: Nullable(Range),
  guidance: Nullable(Range),
  /** How many pictures it takes as a starting point; 0 = text only. */
  imageInputs: Type.Integer({ minimum: 0, maximum: 16 }),
  /** Whether it cannot do without one: models that only edit. */
  imageRequired: Type.Optional(Type.Boolean()),
  /** Whether a mask may say which part of the first picture is drawn anew. */
  mask: Type.Boolean(),
  /** How far the result may leave the given picture: 0 = not at all, 1 = wholly. */
  strength: Nullable(Range),
  /** What it tells while it draws: nothing, its place in a queue, or how far it is. */
  progress: Type.Union([Type.Literal('none'), Type.Literal('queue'), Type.Literal('percent')]),
  /** Whether small pictures come before the end. */
  preview: Type.Boolean(),
  /**
   * What a cancel reaches: `local` only our own waiting, `queued` jobs that have not started, `asked` also running ones,
   * without a promise, `full` everything.
   */
  cancel: Type.Union([
    Type.Literal('local'),
    Type.Literal('queued'),
    Type.Literal('asked'),
    Type.Literal('full'),
  ]),
  advanced: Type.Array(AdvancedParameter),
});
export type Capabilities = Static<typeof Capabilities>;
