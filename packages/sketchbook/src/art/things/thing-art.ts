import type { Art } from '../art.js';
import { THINGS } from './things.js';

/** Whether we have a drawing of our own of a thing. */
export const isThing = (concept: string): boolean => Object.hasOwn(THINGS, concept);

/** One of our own drawings of things, which look the same in every picture. */
export function thingArt(concept: string): Art | undefined {
  const thing = isThing(concept) ? THINGS[concept] : undefined;
  return thing && { faces: 'left', ...thing };
}
