import type { Capabilities, Range } from '@easel/shared';

/** What all of several models can do: only that can be said to all of them at once. */
export const commonCapabilities = (all: readonly [Capabilities, ...Capabilities[]]): Capabilities => {
  const [first, ...others] = all;
  return {
    ...others.reduce(commonOf, first),
    // What only one of them knows cannot be said to the others.
    advanced: [],
  };
};

const commonOf = (one: Capabilities, other: Capabilities): Capabilities => ({
  ...one,
  negativePrompt: one.negativePrompt && other.negativePrompt,
  seed: one.seed && other.seed,
  size: {
    // A fixed list of sizes is left out: each model then draws the one of its own that is nearest.
    min: Math.max(one.size.min, other.size.min),
    max: Math.min(one.size.max, other.size.max),
    step: Math.max(one.size.step, other.size.step),
    default: Math.min(one.size.default, other.size.default),
    maxRatio: Math.min(one.size.maxRatio, other.size.maxRatio),
  },
  aspectRatios:
    one.aspectRatios.length === 0
      ? other.aspectRatios
      : other.aspectRatios.length === 0
        ? one.aspectRatios
        : one.aspectRatios.filter((ratio) => other.aspectRatios.includes(ratio)),
  maxCount: Math.min(one.maxCount, other.maxCount),
  styles: one.styles.filter((style) => other.styles.includes(style)),
  steps: commonRange(one.steps, other.steps),
  guidance: commonRange(one.guidance, other.guidance),
  imageInputs: Math.min(one.imageInputs, other.imageInputs),
  imageRequired: one.imageRequired === true || other.imageRequired === true,
  mask: one.mask && other.mask,
  strength: commonRange(one.strength, other.strength),
});

const commonRange = (one: Range | null, other: Range | null): Range | null => {
  if (one === null || other === null) return null;
  const min = Math.max(one.min, other.min);
  const max = Math.min(one.max, other.max);
  if (min > max) return null;
  const usual = Math.min(max, Math.max(min, one.default));
  return { min, max, step: Math.max(one.step, other.step), default: usual };
};
