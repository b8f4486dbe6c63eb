import type { Element, Place, Time } from '../lexicon/vocabulary.js';
import { parsePrompt } from '../parse/parse-prompt.js';
import type { Plan } from './plan.js';
import { planScene } from './scene/scene.js';

/** What a plan without subjects may ask for beside place, hour and seed. */
export interface BareWishes extends Partial<Pick<Plan, 'mood' | 'camera' | 'colours' | 'without'>> {
  season?: Plan['season'] | undefined;
  mood?: Plan['mood'] | undefined;
  camera?: Plan['camera'] | undefined;
  add?: readonly Element[];
  drop?: readonly Element[];
}

/** A plan of a backdrop alone, for looking at places and testing them. */
export function barePlan(
  place: Place,
  time: Time,
  seed: number,
  width: number,
  height: number,
  wishes: BareWishes = {},
): Plan {
  const { season, mood, camera, colours = [], without = [], add = [], drop = [] } = wishes;
  const parsed = {
    ...parsePrompt('', ''),
    place,
    time,
    elements: [...add],
    colours: [...colours],
    ...(season ? { season } : {}),
    ...(mood ? { mood } : {}),
    camera: camera ?? ('medium' as const),
  };
  const scene = planScene(parsed, seed, place);
  const elements = scene.elements.filter((element) => !drop.includes(element));
  return {
    ...scene,
    elements,
    without: [...without],
    width,
    height,
    seed,
    art: 'noto',
    subjects: [],
    worn: [],
  };
}
