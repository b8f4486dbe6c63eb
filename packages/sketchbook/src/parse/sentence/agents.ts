import { isHuman, isLiving } from '../../lexicon/habits/kinds.js';
import type { Preposition } from '../../lexicon/phrases/relations.js';
import { needsActor } from './settle.js';
import type { State } from './state.js';
import type { Found } from './story.js';

/** Who is spoken of by what comes next: the last one named if it can be, else the main subjects. */
export function agents(state: State, said: Preposition | 'verb'): Found[] {
  const { last, head } = state;
  if (!last) return head;
  if (head.includes(last)) return head;
  if (said !== 'verb' && (needsActor(said) || said === 'with')) {
    if (isHuman(last.concept)) return [last];
    const people = head.filter(({ concept }) => isHuman(concept));
    if (people.length > 0) return people;
  }
  if (isLiving(last.concept)) return [last];
  const living = head.filter(({ concept }) => isLiving(concept));
  return living.length > 0 ? living : head.length > 0 ? head : [last];
}
