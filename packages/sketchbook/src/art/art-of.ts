import { animalArt, isAnimal } from './animals/animal-art.js';
import type { Art } from './art.js';
import { NECKS } from '../lexicon/habits.js';
import { flyingKite } from './icons/flying-kite.js';
import { hasWhole, iconArt } from './icons/icon-art.js';
import { iconSet } from './icons/icon-set.js';
import { withScarf } from './icons/worn-scarf.js';
import type { ArtSet, Look } from './look.js';
import { lightArt } from './lights/lights.js';
import { personArt } from './people/person-art.js';
import { isPerson } from './people/roles.js';
import { isThing, thingArt } from './things/thing-art.js';
import { isTree, treeArt } from './trees/tree-art.js';

/** Drawings of late, so that the layout may ask for the same one again and again. */
const recent = new Map<string, Art>();
const MOST_RECENT = 48;

/** The drawing of a concept: our people and lights always, then the set's own, then our animals, trees and things, then the first set's icons. */
export function artOf(concept: string, look: Look, set: ArtSet): Art {
  const key = `${set} ${concept} ${JSON.stringify(look)}`;
  const known = recent.get(key);
  if (known) return known;
  const art = draw(concept, look, set);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(key, art);
  return art;
}

/** Whose body stands for one of which only the head is drawn. */
const BODIES: ReadonlyMap<string, string> = new Map([['chicken', 'rooster']]);

function draw(named: string, look: Look, set: ArtSet): Art {
  const concept = BODIES.get(named) ?? named;
  if (isPerson(concept)) return personArt(concept, look);
  const light = lightArt(concept, look);
  if (light) return light;
  if (concept === 'kite' && look.pose === 'flying') return flyingKite(iconArt(concept, set));
  if (NECKS[concept]) return withScarf(iconArt(concept, set, look.bust), concept, look);
  if (hasWhole(concept, set)) return iconArt(concept, set, look.bust);
  return (
    animalArt(concept, look) ??
    treeArt(concept, look) ??
    thingArt(concept) ??
    iconArt(concept, 'noto', look.bust)
  );
}

/** Whether anything can be drawn for a name. */
export const isConcept = (name: string): boolean =>
  isPerson(name) || isAnimal(name) || isTree(name) || isThing(name) || iconSet('noto').has(name);

/** Whether poses and feelings show on a concept: on the bodies we draw ourselves. */
export const isPosable = (concept: string, set: ArtSet): boolean =>
  isPerson(concept) || (isAnimal(concept) && !hasWhole(concept, set));

/** Width over height of what is painted. */
export function aspectOf(art: Art): number {
  const [left, top, right, bottom] = art.box;
  return Math.max(1, right - left) / Math.max(1, bottom - top);
}
