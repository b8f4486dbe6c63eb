import type { Art } from '../art.js';
import type { Look } from '../look.js';

const ANIMALS: Readonly<Record<string, (look: Look) => Art>> = {};

/** An animal of ours, in its pose; undefined for those only the icon sets have. */
export const animalArt = (concept: string, look: Look): Art | undefined =>
  Object.hasOwn(ANIMALS, concept) ? ANIMALS[concept]?.(look) : undefined;

export const isAnimal = (concept: string): boolean => Object.hasOwn(ANIMALS, concept);
