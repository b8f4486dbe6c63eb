import { COLOUR_WORDS } from '../lexicon/phrases/colours.js';
import { FEELING_WORDS } from '../lexicon/phrases/moods.js';
import { PLAY_WORDS, POSE_WORDS, PROP_WORDS } from '../lexicon/phrases/verbs.js';
import { JOINERS, RELATION_WORDS } from '../lexicon/phrases/relations.js';
import { isLiving } from '../lexicon/handling.js';
import type { Feeling, Mood } from '../lexicon/vocabulary.js';
import type { Board } from './board.js';
import type { Mention } from './read-things.js';

/** A thing a verb brings along: 'singing' needs a microphone. */
export interface Prop {
  who: Mention;
  concept: string;
  kind: 'holding' | 'reading';
}

/** Gives verbs and feelings that stand apart from their noun to whoever they are about. */
export function readActs(board: Board, mentions: readonly Mention[]): Prop[] {
  const props: Prop[] = [];
  board.scan(3, (from, length) => {
    const who = actorOf(board, from, mentions);
    const prop = board.look(PROP_WORDS, from, length);
    if (prop && who && !namesThing(board, from + length, mentions)) {
      props.push({ who, ...prop });
      board.claim(from, length, 'pose', { meaning: prop.concept, word: { concept: prop.concept } });
      return;
    }
    const pose = board.look(POSE_WORDS, from, length);
    if (pose && who) {
      for (const one of groupOf(board, who, mentions)) one.subject.pose ??= pose;
      const { concept } = who.subject;
      board.claim(from, length, 'pose', { meaning: pose, word: { act: { concept, pose } } });
      return;
    }
    const feeling = board.look(FEELING_WORDS, from, length);
    if (!feeling) return;
    if (who && isLiving(who.subject.concept)) {
      who.subject.feeling ??= feeling;
      const { concept } = who.subject;
      board.claim(from, length, 'feeling', { meaning: feeling, word: { act: { concept, feeling } } });
    } else
      board.claim(from, length, 'mood', {
        meaning: MOODS[feeling],
        word: { scene: { mood: MOODS[feeling] } },
      });
  });
  return props;
}

/** Feelings of nobody in particular are moods. */
const MOODS: Record<Feeling, Mood> = {
  happy: 'happy',
  calm: 'calm',
  sad: 'sad',
  angry: 'epic',
  surprised: 'mysterious',
  asleep: 'calm',
};

/**
 * Whoever a verb is about: the last living thing named before it in the sentence that is not itself behind a
 * preposition ("a cat on a sofa sleeping" is about the cat), else whoever follows ("under a tree sits a fox").
 */
export function actorOf(board: Board, at: number, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.filter(({ noun }) => noun.to <= at && !hasStop(board, noun.to, at));
  const free = before.filter((mention) => !isBehindPreposition(board, mention));
  const living = (list: readonly Mention[]) => list.findLast(({ subject }) => isLiving(subject.concept));
  const after = mentions.find(({ noun }) => noun.from >= at);
  return (
    living(free) ??
    living(before.slice(-1)) ??
    (free.length === 0 ? after : undefined) ??
    before.at(-1) ??
    after
  );
}

const isBehindPreposition = (board: Board, { from }: Mention): boolean => {
  for (const at of [from - 1, from - 2])
    if (at >= 0 && !board.tokens[at + 1]?.gap && RELATION_WORDS.has(board.text(at))) return true;
  return false;
};

/** A thing and those joined to it by commas and 'and'. */
export function groupOf(board: Board, last: Mention, mentions: readonly Mention[]): Mention[] {
  const group = [last];
  for (let i = mentions.indexOf(last); i > 0; i--) {
    const [before, after] = [mentions[i - 1], mentions[i]];
    if (!before || !after || !isJoined(board, before.to, after.from)) break;
    group.push(before);
  }
  return group;
}

/** Whether only commas and 'and' stand between two things. */
export function isJoined(board: Board, from: number, to: number): boolean {
  if (to <= from) return board.tokens[to]?.gap === 'comma';
  for (let i = from; i < to; i++) if (!JOINERS.has(board.text(i))) return false;
  return true;
}

export function hasStop(board: Board, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (board.tokens[i]?.gap === 'full') return true;
  return false;
}

/** Whether what follows a verb is a thing it is done with: 'reading a letter', 'drinking tea'. */
function namesThing(board: Board, from: number, mentions: readonly Mention[]): boolean {
  const next = mentions.find(({ noun }) => noun.from >= from);
  if (!next || next.from - from > 2) return false;
  for (let i = from; i < next.from; i++)
    if (RELATION_WORDS.has(board.text(i)) || board.tokens[i]?.gap) return false;
  return true;
}

/** 'playing the guitar' and 'eating an apple' hold what they name; told as relations by the words between. */
export const holdsByVerb = (board: Board, i: number): boolean =>
  PLAY_WORDS.has(board.text(i)) ||
  (POSE_WORDS.get(board.text(i)) === 'eating' && !COLOUR_WORDS.has(board.text(i)));
