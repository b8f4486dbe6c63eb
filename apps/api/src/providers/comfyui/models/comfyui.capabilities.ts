import { type AdvancedParameter, type Capabilities, type Range, USUAL_RATIOS } from '@easel/shared';
import { type Architecture, type ComfyWire, isFast } from './comfyui.wire.js';
import { type Placeholder, readPlaceholders, type Workflow } from '../workflows/placeholders.js';

/** Values the server offers. */
export interface Choices {
  checkpoints: readonly string[];
  samplers: readonly string[];
  schedulers: readonly string[];
}

/** What a file can do through the built-in workflow of its kind. */
export const builtInCapabilities = (wire: ComfyWire, choices: Choices): Capabilities => {
  const { architecture, checkpoint } = wire;
  const fast = isFast(checkpoint);
  const { size, steps, guidance } = USUAL[architecture];
  const schnell = architecture === 'flux' && /schnell/i.test(checkpoint);
  return {
    ...COMMON,
    negativePrompt: architecture !== 'flux',
    seed: true,
    size: { ...size, default: architecture === 'sd15' && checkpoint.includes('768') ? 768 : size.default },
    aspectRatios: USUAL_RATIOS,
    maxCount: 8,
    steps: { min: 1, max: 100, step: 1, default: fast ? 4 : steps },
    guidance: schnell
      ? null
      : { min: 0, max: 20, step: 0.1, default: fast && architecture !== 'flux' ? 1 : guidance },
    imageInputs: 1,
    mask: true,
    strength: STRENGTH,
    advanced: [
      choice('sampler', choices.samplers, wire.sampler),
      choice('scheduler', choices.schedulers, wire.scheduler),
    ],
  };
};

/** What a workflow can do, by the placeholders it has. */
export const workflowCapabilities = (workflow: Workflow, choices: Choices): Capabilities => {
  const places = readPlaceholders(workflow);
  const has = (name: Placeholder) => places.has(name);
  const range = (name: Placeholder, usual: Range): Range | null =>
    has(name) ? { ...usual, default: numberOr(places.get(name), usual.default) } : null;
  const texts = (name: Placeholder): string | null => {
    const value = places.get(name);
    return typeof value === 'string' ? value : null;
  };
  return {
    ...COMMON,
    negativePrompt: has('negativePrompt'),
    seed: has('seed'),
    ...sizes(workflow, places),
    // Without a seed the same job again is the same picture again.
    maxCount: has('seed') || has('count') ? 8 : 1,
    steps: range('steps', { min: 1, max: 150, step: 1, default: 25 }),
    guidance: range('guidance', { min: 0, max: 30, step: 0.1, default: 7 }),
    imageInputs: has('image') ? 1 : 0,
    ...(has('image') ? { imageRequired: true } : {}),
    mask: has('mask') && has('image'),
    strength: range('strength', STRENGTH),
    advanced: [
      ...(has('checkpoint') ? [choice('checkpoint', choices.checkpoints, texts('checkpoint'))] : []),
      ...(has('sampler') ? [choice('sampler', choices.samplers, texts('sampler') ?? 'euler')] : []),
      ...(has('scheduler') ? [choice('scheduler', choices.schedulers, texts('scheduler') ?? 'normal')] : []),
    ],
  };
};

const COMMON = {
  styles: [],
  progress: 'percent',
  preview: true,
  cancel: 'full',
} satisfies Partial<Capabilities>;

const STRENGTH: Range = { min: 0, max: 1, step: 0.01, default: 0.75 };

/** `step` is what the network can draw: its latent pictures are an eighth as large, those of newer ones in pairs. */
const USUAL: Record<Architecture, { size: Capabilities['size']; steps: number; guidance: number }> = {
  sd15: { size: { min: 256, max: 1536, step: 8, default: 512, maxRatio: 3 }, steps: 25, guidance: 7 },
  sdxl: { size: { min: 512, max: 2048, step: 8, default: 1024, maxRatio: 3 }, steps: 30, guidance: 7 },
  sd3: { size: { min: 512, max: 2048, step: 16, default: 1024, maxRatio: 3 }, steps: 28, guidance: 4.5 },
  flux: { size: { min: 256, max: 2048, step: 16, default: 1024, maxRatio: 3 }, steps: 20, guidance: 3.5 },
};

const choice = (
  name: 'checkpoint' | 'sampler' | 'scheduler',
  values: readonly string[],
  usual: string | null,
): AdvancedParameter => ({
  name,
  type: 'choice',
  description: DESCRIPTIONS[name],
  default: usual ?? values[0] ?? null,
  values: [...values],
});

const DESCRIPTIONS = {
  checkpoint: 'The file with the weights, as the server lists it.',
  sampler: 'How noise becomes a picture.',
  scheduler: 'How much noise is taken away at each step.',
};

/** Any size where the workflow takes one, else the size written in it. */
const sizes = (
  workflow: Workflow,
  places: ReadonlyMap<Placeholder, unknown>,
): Pick<Capabilities, 'size' | 'aspectRatios'> => {
  const free = places.has('width') && places.has('height');
  const usual = numberOr(places.get('width'), 1024);
  const size = { min: 64, max: 4096, step: 8, default: usual, maxRatio: 4 };
  if (free) return { size, aspectRatios: USUAL_RATIOS };
  const written = Object.values(workflow).find(
    ({ inputs }) => typeof inputs.width === 'number' && typeof inputs.height === 'number',
  );
  const width = numberOr(written?.inputs.width, 1024);
  const height = numberOr(written?.inputs.height, 1024);
  return { size: { ...size, default: width, choices: [{ width, height }] }, aspectRatios: [] };
};

const numberOr = (value: unknown, usual: number): number => (typeof value === 'number' ? value : usual);
