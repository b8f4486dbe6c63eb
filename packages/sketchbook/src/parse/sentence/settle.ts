import { isEntered } from '../../lexicon/handling.js';
import { scaleOf } from '../../lexicon/habits.js';
import {
  isContainer,
  isHuman,
  isLiving,
  isPlayedBeside,
  isRidden,
  isSeat,
  isWorn,
} from '../../lexicon/habits/kinds.js';
import type { Preposition } from '../../lexicon/phrases/relations.js';
import type { RelationKind } from '../../lexicon/vocabulary.js';

/** What is no more than this size beside others fits into a hand. */
const HANDY = 0.5;
/** What is at least this size can only stand beside. */
const BULKY = 1.2;

const CONJURED: ReadonlySet<string> = new Set(['rabbit', 'dove', 'mouse', 'hamster', 'bird', 'baby-chick']);

const isHeld = (concept: string): boolean =>
  (scaleOf(concept) <= HANDY || HANDLED.has(concept)) && !isLiving(concept) && !isPlayedBeside(concept);

const HANDLED: ReadonlySet<string> = new Set(
  `umbrella closed-umbrella guitar violin balloon kite sword crossed-swords shield broom fishing-pole magic-wand flag pirate-flag white-flag axe hammer shovel lantern torch trumpet saxophone flute bow-and-arrow
  backpack luggage surfboard tennis-racket baseball-bat bouquet trident-emblem camera basket bucket teddy-bear handbag scroll microphone candle mirror skateboard wrapped-gift`.split(
    /\s+/,
  ),
);

const SIGNS: ReadonlySet<string> = new Set([
  'bus-stop',
  'stop-sign',
  'traffic-light',
  'street-lamp',
  'fire-hydrant',
]);

/** The relation a preposition or a verb means between two concepts: a man "in" a hat wears it, a girl "with" a kite holds it. */
export function settle(said: Preposition, who: string, to: string): RelationKind {
  switch (said) {
    case 'with':
      if (isWorn(to) && isLiving(who)) return 'wearing';
      return isLiving(who) && isHeld(to) ? 'holding' : 'beside';
    case 'in':
      // A conjurer's rabbit is inside the hat; a cat in a hat wears it.
      if (to === 'top-hat' && CONJURED.has(who)) return 'in';
      if (isWorn(to) && isLiving(who)) return 'wearing';
      if (isSeat(to)) return isRidden(to) ? 'riding' : 'on';
      return 'in';
    case 'at':
      if (isWorn(to) && isLiving(who)) return 'wearing';
      if (SIGNS.has(to)) return 'beside';
      return isEntered(to) || isContainer(to) || scaleOf(to) >= BULKY
        ? settle('in', who, to)
        : settle('on', who, to);
    case 'on':
      if (isWorn(to) && isLiving(who)) return 'wearing';
      return isHuman(who) && isRidden(to) ? 'riding' : 'on';
    case 'riding':
      return isSeat(to) || !isLiving(who) ? 'on' : 'riding';
    case 'holding':
      if (isPlayedBeside(to)) return 'beside';
      if (isWorn(to) && !isHeld(to)) return 'wearing';
      return scaleOf(to) >= BULKY && !HANDLED.has(to) ? 'beside' : 'holding';
    case 'wearing':
      return isLiving(to) ? 'beside' : 'wearing';
    case 'reading':
      return isLiving(to) ? 'beside' : 'reading';
    case 'of':
      return 'beside';
    default:
      return said;
  }
}

/** Relations whose object may be a list: "with a hat and a kite". */
export const takesList = (said: Preposition): boolean =>
  said === 'with' ||
  said === 'holding' ||
  said === 'wearing' ||
  said === 'looking' ||
  said === 'beside' ||
  said === 'reading';

/** Relations only somebody alive has to something. */
export const needsActor = (said: Preposition): boolean =>
  said === 'holding' || said === 'wearing' || said === 'reading' || said === 'riding' || said === 'looking';
