import { isPerson } from '../art/people/roles.js';
import { isEntered, isGarment, isHat, isHungByItsFoot, isLiving } from '../lexicon/handling.js';
import { scaleOf } from '../lexicon/habits.js';
import { RELATION_WORDS } from '../lexicon/phrases/relations.js';
import type { RelationKind } from '../lexicon/vocabulary.js';
import type { Board } from './board.js';
import { LONGEST_PHRASE } from './board.js';
import type { Mention } from './read-things.js';
import { actorOf, groupOf, hasStop, holdsByVerb, isJoined } from './read-acts.js';

/** A relation between two mentions. */
export interface Link {
  kind: RelationKind;
  who: Mention;
  to: Mention;
}

const SURFACES = /sofa|chair|bench|table|desk|throne|rug|pillow|couch|hammock|log|stump/;
/** Real size up to which a thing can be carried. */
const CARRIED = 0.5;

/** Finds who stands how to whom: the last thing before a relation phrase and the first after it. */
export function readRelations(board: Board, mentions: readonly Mention[]): Link[] {
  const phrases: { from: number; length: number; kind: RelationKind | 'with' }[] = [];
  board.scan(LONGEST_PHRASE, (from, length) => {
    const kind =
      board.look(RELATION_WORDS, from, length) ??
      (length === 1 && holdsByVerb(board, from) ? 'holding' : undefined);
    if (!kind || !objectOf(board, from + length, mentions)) return;
    board.claim(from, length, 'relation', {
      meaning: kind,
      word: isPlain(board, from, length) ? undefined : { shown: true },
    });
    phrases.push({ from, length, kind });
  });
  const links: Link[] = [];
  for (const { from, length, kind } of phrases.sort((one, other) => one.from - other.from)) {
    const to = objectOf(board, from + length, mentions);
    if (!to) continue;
    const things = CARRIED_KINDS.has(kind) ? [to, ...joinedAfter(board, to, mentions)] : [to];
    for (const who of actorsOf(board, from, kind, to, mentions).map((one) => carrierOf(one, kind, links)))
      for (const thing of things) links.push({ kind: settle(kind, who, thing), who, to: thing });
  }
  readHeldByVerb(board, mentions, links);
  return links;
}

/** Relations of which one person may have several: 'with a staff and a hat'. */
const CARRIED_KINDS: ReadonlySet<string> = new Set(['holding', 'wearing', 'with']);

/** In 'a man reading a newspaper on a bench' it is the man who is on the bench. */
const carrierOf = (who: Mention, kind: string, links: readonly Link[]): Mention =>
  LIVING_KINDS.includes(kind)
    ? who
    : (links.find((link) => link.to === who && ['holding', 'wearing', 'reading'].includes(link.kind))?.who ??
      who);

function joinedAfter(board: Board, first: Mention, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  let last = first;
  for (const next of mentions.slice(mentions.indexOf(first) + 1)) {
    if (isLiving(next.subject.concept) || !isJoined(board, last.to, next.from)) break;
    joined.push(next);
    last = next;
  }
  return joined;
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

/** Relations only somebody living can stand in. */
const LIVING_KINDS: readonly string[] = ['holding', 'wearing', 'riding', 'reading', 'looking'];

/** The things before a phrase that it is about: the last one, and those joined to it; in "under a tree sits a fox" the fox. */
function actorsOf(
  board: Board,
  at: number,
  kind: string,
  to: Mention,
  mentions: readonly Mention[],
): Mention[] {
  const before = mentions.filter(({ noun }) => noun.to <= at && !hasStop(board, noun.to, at));
  const living = LIVING_KINDS.includes(kind)
    ? before.findLast(({ subject }) => isLiving(subject.concept))
    : undefined;
  const last = living ?? before.at(-1);
  if (last) return groupOf(board, last, mentions);
  const after = mentions[mentions.indexOf(to) + 1];
  return after && !hasStop(board, to.noun.to, after.noun.from) ? [after] : [];
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
  if (kind === 'on' && (concept === 'broom' || concept === 'rug') && living) return 'riding';
  if (kind === 'on' && who.subject.pose === 'flying') return 'above';
  if (kind === 'in' && wearable) return 'wearing';
  // Spanish and German sit 'in' what English sits on.
  if (kind === 'in' && SURFACES.test(concept) && !isEntered(concept)) return 'on';
  return kind;
}

/** 'playing the guitar', 'eating an apple': the thing right after such a verb is in the hand. */
function readHeldByVerb(board: Board, mentions: readonly Mention[], links: Link[]): void {
  for (let i = 0; i < board.length; i++) {
    if (board.owners[i]?.kind !== 'pose' || !holdsByVerb(board, i)) continue;
    const to = objectOf(board, i + 1, mentions);
    const who = actorOf(board, i, mentions);
    if (to && who && to.from - i <= 2 && scaleOf(to.subject.concept) <= CARRIED * 2)
      links.push({ kind: 'holding', who, to });
  }
}
