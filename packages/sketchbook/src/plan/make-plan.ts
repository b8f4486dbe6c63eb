import type { ArtSet } from '../art/look.js';
import type { ParsedPrompt } from '../parse/parsed.js';
import { planSubjects } from './subjects/layout.js';
import type { Plan } from './plan.js';
import { planScene } from './scene/scene.js';

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
  if (model === 'abstract') return abstractPlan(parsed, { width, height, seed });
  const frame = { ...planScene(parsed, seed), width, height, seed, art: model };
  return rounded({ ...frame, ...planSubjects(parsed, frame) });
}

/** Colour and form: things lend their colours, weather and layers nothing. */
function abstractPlan(parsed: ParsedPrompt, sheet: Pick<Plan, 'width' | 'height' | 'seed'>): Plan {
  const scene = planScene(parsed, sheet.seed, 'abstract');
  const worn = parsed.subjects.flatMap(({ colour }) => colour ?? []);
  const colours = [...new Set([...parsed.colours, ...worn])];
  return rounded({ ...scene, ...sheet, art: 'noto', colours, elements: [], subjects: [], worn: [] });
}

/** Four decimals are finer than a pixel and keep the stored plan short. */
const rounded = (plan: Plan): Plan =>
  JSON.parse(
    JSON.stringify(plan, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(4)) : value,
    ),
  ) as Plan;
