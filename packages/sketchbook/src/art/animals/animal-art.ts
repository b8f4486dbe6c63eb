import type { Art } from '../art.js';
import type { Look } from '../look.js';
import type { Feeling, Pose } from '../../lexicon/vocabulary.js';
import type { Tones } from './coat.js';
import { chooseCoat } from './choose-coat.js';
import { Pen } from './pen.js';
import type { Anchors } from './quadruped.js';
import { drawOnFours } from './quadruped.js';
import { drawCurled, drawLying } from './rest.js';
import type { Species } from './species.js';
import { drawUpright } from './upright.js';
import { ZOO } from './zoo.js';

/** An animal of ours, in its pose; undefined for those only the icon sets have. */
export function animalArt(concept: string, look: Look): Art | undefined {
  const species = Object.hasOwn(ZOO, concept) ? ZOO[concept] : undefined;
  if (!species) return undefined;
  const tones = chooseCoat(species, look.variant, look.colour);
  const pen = new Pen();
  const feeling = look.pose === 'sleeping' ? 'asleep' : look.feeling;
  const anchors = draw(pen, { ...species, ...tones.build }, look.pose, tones, feeling);
  return { body: pen.body, box: pen.box, faces: 'left', ...anchors, coloured: true };
}

export const isAnimal = (concept: string): boolean => Object.hasOwn(ZOO, concept);

const UPRIGHT: ReadonlySet<Pose> = new Set(['sitting', 'riding', 'reading', 'holding', 'waving', 'dancing']);

function draw(pen: Pen, species: Species, pose: Pose, tones: Tones, feeling: Feeling): Anchors {
  if (species.hoofed) {
    if (pose === 'sleeping' || pose === 'sitting' || pose === 'riding')
      return drawLying(pen, species, tones, feeling);
    return drawOnFours(pen, species, pose, tones, feeling);
  }
  if (pose === 'sleeping') return drawCurled(pen, species, tones, feeling);
  const crouches = species.crouches && (pose === 'standing' || pose === 'eating');
  if (UPRIGHT.has(pose) || crouches) return drawUpright(pen, species, pose, tones, feeling);
  return drawOnFours(pen, species, pose, tones, feeling);
}
