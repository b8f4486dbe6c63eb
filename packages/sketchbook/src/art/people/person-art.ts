import { COLOURS } from '../../lexicon/phrases/colours.js';
import type { Art } from '../art.js';
import type { Look } from '../look.js';
import { figureArt } from './figure.js';
import { identityOf } from './identity.js';
import type { Person } from './roles.js';
import { outfitOf } from './wardrobe/costumes/costumes.js';
import { dressed } from './wardrobe/dress.js';

/** Poses that babies cannot hold yet. */
const GROWN = new Set<Look['pose']>(['standing', 'walking', 'running', 'jumping', 'dancing', 'reading']);

/** Poses that show nothing above a rim. */
const FLAT = new Set<Look['pose']>(['sleeping', 'swimming', 'flying']);

/** The look with a pose that a baby or somebody behind a rim can hold. */
function possible(role: Person, look: Look): Look {
  if (look.bust && FLAT.has(look.pose))
    return { ...look, pose: 'standing', feeling: look.pose === 'sleeping' ? 'asleep' : look.feeling };
  return role === 'baby' && !look.bust && GROWN.has(look.pose) ? { ...look, pose: 'sitting' } : look;
}

/** A person, whole or as a bust; an adult is about 400 units tall and the soles are at 0. */
export function personArt(role: Person, look: Look): Art {
  const identity = identityOf(role, look);
  const wanted = look.colour ? COLOURS.get(look.colour) : undefined;
  const outfit = outfitOf(role, {
    woman: identity.woman,
    child: identity.age === 'child',
    random: identity.random,
    main: (first, ...others) => {
      if (wanted) return wanted;
      const list = [first, ...others];
      return list[Math.floor(identity.random('paint')() * list.length)] ?? first;
    },
  });
  return figureArt({ identity, outfit: dressed(outfit, look.wear), look: possible(role, look) });
}
