import type { ArtSet } from '../art/look.js';
import type { ParsedPrompt } from '../parse/parsed.js';
import { planSubjects } from './layout.js';
import type { Plan } from './plan.js';
import { planScene } from './scene.js';

/** Composes a picture: the same prompt, size and seed always give the same plan, whatever the style. */
export function makePlan(
  parsed: ParsedPrompt,
  width: number,
  height: number,
  seed: number,
  art: ArtSet = 'noto',
): Plan {
  const scene = planScene(parsed, seed);
  const frame = { place: scene.place, width, height, mirror: scene.mirror, horizon: scene.horizon };
  return { width, height, seed, art, ...scene, subjects: planSubjects(parsed, frame, seed) };
}
