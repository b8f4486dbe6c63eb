import { isPerson } from '../art/people/roles.js';
import { COLOUR_WORDS } from '../lexicon/phrases/colours.js';
import { FEELING_WORDS } from '../lexicon/phrases/moods.js';
import { PLAY_WORDS, POSE_WORDS, PROP_WORDS } from '../lexicon/phrases/verbs.js';
import { RELATION_WORDS } from '../lexicon/phrases/relations.js';
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
      who.subject.pose ??= pose;
      board.claim(from, length, 'pose', {
        meaning: pose,
        word: { act: { concept: who.subject.concept, pose } },
      });
      return;
    }
    const feeling = board.look(FEELING_WORDS, from, length);
    if (!feeling) return;
    const owner = who && isAlive(who) ? who : undefined;
    if (owner) owner.subject.feeling ??= feeling;
    const word = owner
      ? { act: { concept: owner.subject.concept, feeling } }
      : { scene: { mood: MOODS[feeling] } };
    board.claim(from, length, owner ? 'feeling' : 'mood', {
      meaning: owner ? feeling : MOODS[feeling],
      word,
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

const isAlive = ({ subject }: Mention): boolean =>
  isPerson(subject.concept) || !/house|tree|castle|car|boat/.test(subject.concept);

/** Whoever is named before a verb in the same sentence, else whoever follows. */
export function actorOf(board: Board, at: number, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast(({ noun }) => noun.to <= at);
  if (before && !hasStop(board, before.noun.to, at)) return before;
  return mentions.find(({ noun }) => noun.from >= at) ?? before;
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
