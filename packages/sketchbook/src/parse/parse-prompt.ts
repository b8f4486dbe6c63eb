import { COLOUR_WORDS } from '../lexicon/phrases/colours.js';
import { MOOD_WORDS } from '../lexicon/phrases/moods.js';
import { TABLE_THINGS } from '../lexicon/habits.js';
import { Board } from './board.js';
import type { ParsedPrompt, ParsedSubject } from './parsed.js';
import { readActs } from './read-acts.js';
import { isBanned, readNegations, readNegative } from './read-negative.js';
import type { Link } from './read-relations.js';
import { readRelations } from './read-relations.js';
import { readScene } from './read-scene.js';
import type { Mention } from './read-things.js';
import { readHair, readThings } from './read-things.js';
import { readWords, spansOf } from './read-words.js';

/** Kinds of things in one picture; more would hide one another. */
const MOST_SUBJECTS = 8;
const MOST_COPIES = 12;

/**
 * Reads a prompt without ever failing: what it takes away, the scene, things with what describes them, what they do
 * and how they stand to one another.
 * @param negativePrompt things, layers, places, hours and colours that must not appear.
 */
export function parsePrompt(prompt: string, negativePrompt = ''): ParsedPrompt {
  const banned = readNegative(negativePrompt);
  const board = new Board(prompt);
  readNegations(board, banned);
  const scene = readScene(board);
  const mentions = readThings(board);
  readHair(board, mentions);
  const props = readActs(board, mentions);
  const links: Link[] = readRelations(board, mentions);
  const all = [...mentions];
  for (const { who, concept, kind } of props) {
    const to = propMention(concept, who);
    all.push(to);
    links.push({ kind, who, to });
  }
  const { subjects, indexOf } = merge(all);
  const kept = subjects.filter(({ concept }) => !isBanned(concept, banned)).slice(0, MOST_SUBJECTS);
  const place = (mention: Mention) => kept.indexOf(subjects[indexOf.get(mention) ?? -1] ?? NOBODY);
  const relations = links
    .map(({ kind, who, to }) => ({ kind, who: place(who), to: place(to) }))
    .filter(({ who, to }) => who >= 0 && to >= 0 && who !== to)
    .filter((one, i, list) => list.findIndex((other) => other.who === one.who && other.to === one.to) === i);
  const parsed: ParsedPrompt = {
    ...scene,
    subjects: kept,
    relations,
    elements: scene.elements.filter((element) => !banned.elements.includes(element)),
    colours: readColours(board),
    banned,
    words: [],
    spans: [],
  };
  if (parsed.place && banned.places.includes(parsed.place)) delete parsed.place;
  if (parsed.time && banned.times.includes(parsed.time)) delete parsed.time;
  setTable(parsed, board);
  moodOf(parsed, board);
  parsed.words = readWords(board);
  parsed.spans = spansOf(board);
  return parsed;
}

const NOBODY: ParsedSubject = { concept: '', word: '', count: 0, scale: 1 };

const propMention = (concept: string, who: Mention): Mention => ({
  subject: { concept, word: concept.replaceAll('-', ' '), count: who.subject.count, scale: 1 },
  noun: who.noun,
  from: who.to,
  to: who.to,
  definite: false,
});

/** 'a cat and a cat' are two, 'a cat ... the cat' is one, and so are a kitten and a cat. */
function merge(mentions: readonly Mention[]): { subjects: ParsedSubject[]; indexOf: Map<Mention, number> } {
  const subjects: ParsedSubject[] = [];
  const indexOf = new Map<Mention, number>();
  for (const mention of mentions) {
    const { subject } = mention;
    const at = subjects.findIndex(
      (other) =>
        other.concept === subject.concept &&
        (mention.definite || (other.colour === subject.colour && other.scale === subject.scale)) &&
        (mention.definite || other.pose === subject.pose) &&
        other.gender === subject.gender,
    );
    const same = subjects[at];
    if (!same) {
      indexOf.set(mention, subjects.length);
      subjects.push({ ...subject });
      continue;
    }
    indexOf.set(mention, at);
    if (!mention.definite) same.count = Math.min(MOST_COPIES, same.count + subject.count);
    same.pose ??= subject.pose;
    same.feeling ??= subject.feeling;
    if (same.pose === undefined) delete same.pose;
    if (same.feeling === undefined) delete same.feeling;
  }
  return { subjects, indexOf };
}

/** Colours nobody wears: the picture leans towards them. */
function readColours(board: Board): string[] {
  const colours: string[] = [];
  for (let i = 0; i < board.length; i++) {
    const colour = board.isFree(i, 1) ? board.look(COLOUR_WORDS, i, 1) : undefined;
    if (!colour) continue;
    if (!colours.includes(colour)) colours.push(colour);
    board.claim(i, 1, 'colour', { meaning: colour, word: { shown: true } });
  }
  return colours;
}

/** A table is part of the room for things that stand on one; for all others it is a thing. */
function setTable(parsed: ParsedPrompt, board: Board): void {
  const at = parsed.subjects.findIndex(({ concept }) => concept === 'table' || concept === 'desk');
  const others = parsed.subjects.filter((_, i) => i !== at);
  const laid = parsed.relations.some(({ kind, to }) => kind === 'on' && to === at);
  if (at < 0 || !laid || !others.every(({ concept }) => TABLE_THINGS.has(concept))) return;
  parsed.place ??= 'room';
  parsed.subjects = others;
  for (const owner of board.owners)
    if (owner?.meaning === 'table' || owner?.meaning === 'desk') owner.word = { shown: true };
  parsed.relations = parsed.relations
    .filter(({ who, to }) => who !== at && to !== at)
    .map(({ kind, who, to }) => ({ kind, who: who > at ? who - 1 : who, to: to > at ? to - 1 : to }));
}

/** Feelings without a face were claimed as moods, and a 'haunted house' says more than the house. */
function moodOf(parsed: ParsedPrompt, board: Board): void {
  for (const [i, owner] of board.owners.entries()) {
    const named = owner?.kind === 'subject' ? MOOD_WORDS.get(board.text(i)) : undefined;
    const mood = owner?.kind === 'mood' ? owner.word?.scene?.mood : named;
    if (mood) parsed.mood ??= mood;
  }
}
