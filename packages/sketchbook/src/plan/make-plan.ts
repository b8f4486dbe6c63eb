import type { ArtSet } from '../art/look.js';
import type { ParsedPrompt } from '../parse/parsed.js';
import { planSubjects } from './layout.js';
import type { Plan } from './plan.js';
import { planScene } from './scene.js';

/** What is drawn on, beside the prompt: pixels, seed, and the model's art. */
export interface Sheet {
  width: number;
  height: number;
  seed: number;
  /** Default `noto`; `abstract` draws colour and form only. */
  model?: ArtSet | 'abstract';
}

/** Composes a picture: the same prompt, size, seed and model always give the same plan, whatever the style. */
export function makePlan(parsed: ParsedPrompt, { width, height, seed, model = 'noto' }: Sheet): Plan {
  const abstract = model === 'abstract';
  const art = abstract ? 'noto' : model;
  const scene = planScene(parsed, seed, abstract ? 'abstract' : undefined);
  const frame = { ...scene, width, height, seed, art };
  return rounded({ ...frame, ...(abstract ? { subjects: [], worn: [] } : planSubjects(parsed, frame)) });
}

/** Four decimals are finer than a pixel and keep the stored plan short. */
const rounded = (plan: Plan): Plan =>
  JSON.parse(
    JSON.stringify(plan, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(4)) : value,
    ),
  ) as Plan;
