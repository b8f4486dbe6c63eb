import { animalArt, isAnimal } from './animals/animal-art.js';
import type { Art } from './art.js';
import { iconArt } from './icons/icon-art.js';
import { iconFile } from './icons/icon-file.js';
import type { ArtSet, Look } from './look.js';
import { personArt } from './people/person-art.js';
import { isPerson } from './people/roles.js';
import { OWN_ART } from './things/own-art.js';

/** The drawing of a concept: our people and animals first, then our things, then the icon set. */
export function artOf(concept: string, look: Look, _set: ArtSet): Art {
  if (isPerson(concept)) return personArt(concept, look);
  return animalArt(concept, look) ?? iconArt(concept, look.bust);
}

/** Whether anything can be drawn for a name. */
export const isConcept = (name: string): boolean =>
  isPerson(name) || isAnimal(name) || Object.hasOwn(OWN_ART, name) || Object.hasOwn(iconFile().icons, name);

/** Width over height of what is painted. */
export function aspectOf(art: Art): number {
  const [left, top, right, bottom] = art.box;
  return Math.max(8, right - left) / Math.max(8, bottom - top);
}
