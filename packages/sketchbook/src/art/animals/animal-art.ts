import type { Art } from '../art.js';
import type { Look } from '../look.js';
import type { Worn } from '../../lexicon/garments.js';
import type { Feeling, Pose } from '../../lexicon/vocabulary.js';
import type { Tones } from './coat/coat.js';
import { chooseCoat } from './coat/choose-coat.js';
import { drawFrog } from './frog.js';
import { Pen } from './pen.js';
import type { Anchors } from './body/quadruped.js';
import { drawOnFours } from './body/quadruped.js';
import { drawCurled, drawLying } from './body/rest.js';
import type { Species } from './species.js';
import { drawUpright } from './body/upright.js';
import { FROG_COATS } from './zoo/hoofed.js';
import { ZOO } from './zoo/zoo.js';

/** An animal of ours, in its pose; undefined for those only the icon sets have. */
export function animalArt(concept: string, look: Look): Art | undefined {
  if (concept === 'frog') return frogArt(look);
  const species = Object.hasOwn(ZOO, concept) ? ZOO[concept] : undefined;
  if (!species) return undefined;
  const tones = chooseCoat(species, look.variant, look.colour);
  const pen = new Pen();
  const feeling = look.pose === 'sleeping' ? 'asleep' : look.feeling;
  const pose = idlePose(species, look);
  const anchors = draw(pen, { ...species, ...tones.build }, pose, tones, feeling, look.wear);
  return { body: pen.body, box: pen.box, faces: 'left', ...anchors, coloured: true };
}

export const isAnimal = (concept: string): boolean => concept === 'frog' || Object.hasOwn(ZOO, concept);

function frogArt(look: Look): Art {
  const pen = new Pen();
  const feeling = look.pose === 'sleeping' ? 'asleep' : look.feeling;
  const anchors = drawFrog(pen, look.pose, chooseCoat(FROG_COATS, look.variant, look.colour), feeling);
  return { body: pen.body, box: pen.box, faces: 'left', ...anchors, coloured: true };
}

/** Half of the idle cats, dogs and foxes sit, so that several of them are no row of copies. */
function idlePose(species: Species, look: Look): Pose {
  if (look.pose !== 'standing' || !species.sits) return look.pose;
  const share = (look.variant * 97) % 1;
  return share < species.sits ? 'sitting' : 'standing';
}

const UPRIGHT: ReadonlySet<Pose> = new Set(['sitting', 'riding', 'reading', 'holding', 'waving', 'dancing']);

function draw(
  pen: Pen,
  species: Species,
  pose: Pose,
  tones: Tones,
  feeling: Feeling,
  wear?: readonly Worn[],
): Anchors {
  if (species.hoofed) {
    if (pose === 'sleeping' || pose === 'sitting' || pose === 'riding')
      return drawLying(pen, species, tones, feeling, wear);
    return drawOnFours(pen, species, pose, tones, feeling, wear);
  }
  if (pose === 'sleeping') return drawCurled(pen, species, tones, feeling);
  const crouches = species.crouches && (pose === 'standing' || pose === 'eating');
  if (UPRIGHT.has(pose) || crouches) return drawUpright(pen, species, pose, tones, feeling, wear);
  return drawOnFours(pen, species, pose, tones, feeling, wear);
}
