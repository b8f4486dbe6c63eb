import { isPerson } from '../art/people/roles.js';
import { isGarment, isHat, isHungByItsFoot } from '../lexicon/handling.js';
import { scaleOf } from '../lexicon/habits.js';
import { JOINERS, RELATION_WORDS } from '../lexicon/phrases/relations.js';
import type { RelationKind } from '../lexicon/vocabulary.js';
import type { Board } from './board.js';
import { LONGEST_PHRASE } from './board.js';
import type { Mention } from './read-things.js';
import { hasStop, holdsByVerb } from './read-acts.js';

/** A relation between two mentions. */
export interface Link {
  kind: RelationKind;
  who: Mention;
  to: Mention;
}

/** Real size up to which a thing can be carried. */
const CARRIED = 0.5;

/** Finds who stands how to whom: the last thing before a relation phrase and the first after it. */
export function readRelations(board: Board, mentions: readonly Mention[]): Link[] {
  const links: Link[] = [];
  board.scan(LONGEST_PHRASE, (from, length) => {
    const kind =
      board.look(RELATION_WORDS, from, length) ??
      (length === 1 && holdsByVerb(board, from) ? 'holding' : undefined);
    if (!kind) return;
    const to = objectOf(board, from + length, mentions);
    if (!to) return;
    const actors = actorsOf(board, from, to, mentions);
    if (actors.length === 0) return;
    board.claim(from, length, 'relation', {
      meaning: kind,
      word: isPlain(board, from, length) ? undefined : { shown: true },
    });
    for (const who of actors) links.push({ kind: settle(kind, who, to), who, to });
  });
  readHeldByVerb(board, mentions, links);
  return links;
}

/** Short prepositions are grammar; verbs and long phrases are content. */
const isPlain = (board: Board, from: number, length: number): boolean =>
  length === 1 && board.text(from).length < 5;

/** The first thing after a phrase, unless the scene or another phrase comes in between. */
function objectOf(board: Board, from: number, mentions: readonly Mention[]): Mention | undefined {
  const next = mentions.find(({ noun }) => noun.from >= from);
  if (!next || hasStop(board, from, next.noun.from)) return undefined;
  for (let i = from; i < next.noun.from; i++) {
    const kind = board.owners[i]?.kind;
    if (kind === 'place' || kind === 'time' || kind === 'weather' || kind === 'relation') return undefined;
    if (board.tokens[i]?.gap && i < next.from) return undefined;
  }
  return next;
}

/** The things before a phrase that it is about: the last one, and those joined to it; in "under a tree sits a fox" the fox. */
function actorsOf(board: Board, at: number, to: Mention, mentions: readonly Mention[]): Mention[] {
  const index = mentions.findLastIndex(({ noun }) => noun.to <= at);
  const last = mentions[index];
  if (!last || hasStop(board, last.noun.to, at)) {
    const after = mentions[mentions.indexOf(to) + 1];
    return after && !hasStop(board, to.noun.to, after.noun.from) ? [after] : [];
  }
  const actors = [last];
  for (let i = index; i > 0; i--) {
    const [before, after] = [mentions[i - 1], mentions[i]];
    if (!before || !after || !isJoined(board, before.to, after.from)) break;
    actors.push(before);
  }
  return actors;
}

/** Whether only commas and 'and' stand between two things. */
function isJoined(board: Board, from: number, to: number): boolean {
  if (to <= from) return board.tokens[to]?.gap === 'comma';
  for (let i = from; i < to; i++) if (!JOINERS.has(board.text(i))) return false;
  return true;
}

function settle(kind: RelationKind | 'with', who: Mention, to: Mention): RelationKind {
  const { concept } = to.subject;
  const living = isPerson(who.subject.concept) || scaleOf(who.subject.concept) < 1.3;
  const wearable = isHat(concept) || isGarment(concept);
  if (kind === 'with') {
    if (wearable && living) return 'wearing';
    const small = scaleOf(concept) <= CARRIED || isHungByItsFoot(concept);
    return small && isPerson(who.subject.concept) ? 'holding' : 'beside';
  }
  if (kind === 'in' && wearable) return 'wearing';
  return kind;
}

/** 'playing the guitar', 'eating an apple': the thing right after such a verb is in the hand. */
function readHeldByVerb(board: Board, mentions: readonly Mention[], links: Link[]): void {
  for (let i = 0; i < board.length; i++) {
    if (board.owners[i]?.kind !== 'pose' || !holdsByVerb(board, i)) continue;
    const to = objectOf(board, i + 1, mentions);
    const who = mentions.findLast(({ noun }) => noun.to <= i);
    if (to && who && to.from - i <= 2 && scaleOf(to.subject.concept) <= CARRIED * 2)
      links.push({ kind: 'holding', who, to });
  }
}
