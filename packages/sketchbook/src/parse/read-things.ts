import { readEmoji } from '../lexicon/emoji.js';
import type { Noun } from '../lexicon/nouns.js';
import { findNoun } from '../lexicon/nouns.js';
import { CROWD_WORDS, LOOSE_AMOUNTS, NUMBER_WORDS, SIZE_WORDS } from '../lexicon/phrases/amounts.js';
import { COLOUR_WORDS, DARK_WORDS, LIGHT_WORDS, COLOURS, ROSE_WORDS } from '../lexicon/phrases/colours.js';
import { FEELING_WORDS } from '../lexicon/phrases/moods.js';
import {
  GENDER_WORDS,
  HAIR_NAMES,
  HAIR_WORDS,
  PLAIN_PEOPLE,
  SKIN_COLOURS,
  SKIN_WORDS,
} from '../lexicon/phrases/persons.js';
import { DEFINITE, isSilent, speaks } from '../lexicon/phrases/silent.js';
import { setOf } from '../lexicon/phrases/table.js';
import { RELATION_WORDS } from '../lexicon/phrases/relations.js';
import { POSE_WORDS, PROP_WORDS } from '../lexicon/phrases/verbs.js';
import { isLiving } from '../lexicon/handling.js';
import { isPerson } from '../art/people/roles.js';
import type { Board } from './board.js';
import { LONGEST_PHRASE } from './board.js';
import type { ParsedSubject } from './parsed.js';

/** One place in the prompt where a thing is named; the same thing may be named again. */
export interface Mention {
  subject: ParsedSubject;
  /** The noun itself, and with it the words that describe it. */
  noun: { from: number; to: number };
  from: number;
  to: number;
  definite: boolean;
}

const MOST_COPIES = 12;
const HERD = 5;
const SEVERAL = 3;
/** How many words before a noun may describe it. */
const REACH = 7;

/** Finds what to draw, and what the words around each noun say about it. */
export function readThings(board: Board): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < board.length; i++) {
    const emoji = board.tokens[i]?.emoji && board.isFree(i, 1) ? readEmoji(board.text(i)) : undefined;
    if (!emoji) continue;
    const { concept, ...more } = emoji;
    mentions.push(mention(board, i, 1, { concept, plural: false }, more));
  }
  const nouns: { from: number; length: number; noun: Noun }[] = [];
  board.scan(LONGEST_PHRASE, (from, length) => {
    if (length === 1 && !mayBeNoun(board, from)) return;
    const phrase = board.phrase(from, length);
    const noun = COUPLES.has(phrase)
      ? { concept: 'person', plural: false, count: 2 }
      : together(findNoun(phrase, board.language));
    if (!noun) return;
    board.claim(from, length, 'subject', { meaning: noun.concept, word: { concept: noun.concept } });
    nouns.push({ from, length, noun });
  });
  nouns.sort((a, b) => a.from - b.from);
  for (const [n, { from, length, noun }] of nouns.entries()) {
    const next = nouns[n + 1];
    if (next && next.from === from + length && !board.tokens[next.from]?.gap && qualifies(noun, next.noun)) {
      board.owners.fill(undefined, from, from + length);
      board.claim(from, length, 'subject', {
        meaning: next.noun.concept,
        word: { concept: next.noun.concept },
      });
      next.noun = { ...next.noun, ...genderOf(noun) };
      continue;
    }
    mentions.push(mention(board, from, length, noun));
  }
  return mentions.sort((a, b) => a.noun.from - b.noun.from);
}

/** Several people named as one. */
const TOGETHER: Readonly<Record<string, number>> = { family: 4 };
const COUPLES = setOf('couple pareja paar coppia casal');

const together = (noun: Noun | undefined): (Noun & { count?: number }) | undefined => {
  const count = noun && Object.hasOwn(TOGETHER, noun.concept) ? TOGETHER[noun.concept] : undefined;
  return noun && count ? { ...noun, concept: 'person', count } : noun;
};

/** 'woman' in 'woman astronaut' and 'boy' in 'boy wizard' say who, not what else. */
const qualifies = (noun: Noun, next: Noun): boolean =>
  !noun.plural && PLAIN_PEOPLE.has(noun.concept) && isPerson(next.concept) && !PLAIN_PEOPLE.has(next.concept);

const genderOf = ({ concept }: Noun): Pick<Noun, 'gender'> => {
  if (/woman|girl/.test(concept)) return { gender: 'woman' };
  return /man|boy/.test(concept) ? { gender: 'man' } : {};
};

/** Grammar, numbers, colours and verbs are no nouns on their own, unless nothing else can be meant. */
function mayBeNoun(board: Board, i: number): boolean {
  const word = board.text(i);
  if (/^\d+$/.test(word) || LOOSE_AMOUNTS.has(word)) return false;
  if (NUMBER_WORDS.has(word) && (!isNamed(board, i) || isOf(board.text(i + 1)))) return false;
  if (isSilent(word, board.language) && !isNamed(board, i)) return false;
  // 'building a snowman' is no house, 'painting a wall' no picture.
  if (word.endsWith('ing') && /^(an?|the|some|two|three)$/.test(board.text(i + 1)) && !isNamed(board, i))
    return false;
  const verb =
    POSE_WORDS.has(word) ||
    RELATION_WORDS.has(word) ||
    PROP_WORDS.has(word) ||
    FEELING_WORDS.has(word) ||
    SIZE_WORDS.has(word);
  if (verb && !isNamed(board, i)) return false;
  if (SIZE_WORDS.has(word) && isDescribing(board, i)) return false;
  if (CROWD_WORDS.has(word) && isOf(board.text(i + 1))) return false;
  // 'orange' and 'rose' before another word are colours, and after one in languages that put them there.
  if (COLOUR_WORDS.has(word) && (isDescribing(board, i) || !isNamed(board, i))) return false;
  return !(ROSE_WORDS.has(word) && isDescribing(board, i));
}

/** Whether a noun follows within the same phrase, or stands right before in a language with trailing colours. */
function isDescribing(board: Board, i: number): boolean {
  const next = board.text(i + 1);
  if (next && !board.tokens[i + 1]?.gap && board.isFree(i + 1, 1) && findNoun(next, board.language))
    return true;
  const before = board.text(i - 1);
  return (
    board.language !== 'en' &&
    board.language !== 'de' &&
    i > 0 &&
    !board.tokens[i]?.gap &&
    !DEFINITE.has(before) &&
    findNoun(before, board.language) !== undefined
  );
}

/** Whether an article or a number stands before a word. */
const isNamed = (board: Board, i: number): boolean => {
  const before = board.text(i - 1);
  return (
    i > 0 &&
    !board.tokens[i]?.gap &&
    (/^(an?|the|une?|le|la|les|el|los|las|un[ao]?s?|eine?n?|der|die|das|il|lo|uma?|os|as|\d+)$/.test(
      before,
    ) ||
      NUMBER_WORDS.has(before) ||
      COLOUR_WORDS.has(before))
  );
};

const isOf = (word: string): boolean => /^(of|de|d|von|di|des|del|da)$/.test(word);

function mention(
  board: Board,
  from: number,
  length: number,
  noun: Noun & { count?: number },
  more: Pick<ParsedSubject, 'skin' | 'gender' | 'hair' | 'pose'> = {},
): Mention {
  const { concept } = noun;
  const subject: ParsedSubject = {
    concept,
    word: board.phrase(from, length),
    count: noun.count ?? (noun.plural ? SEVERAL : 1),
    scale: noun.young ? 0.75 : 1,
    ...more,
  };
  if (noun.gender) subject.gender = noun.gender;
  if (noun.colour) subject.colour = noun.colour;
  if (!board.owners[from]) board.claim(from, length, 'subject', { meaning: concept, word: { concept } });
  const before = describeBefore(board, from, subject);
  const to = describeAfter(board, from + length, subject);
  tellSkin(subject);
  return { subject, noun: { from, to: from + length }, from: before.from, to, definite: before.definite };
}

/** A colour said of somebody without a costume is the skin's. */
function tellSkin(subject: ParsedSubject): void {
  const skin = subject.colour && PLAIN_PEOPLE.has(subject.concept) ? SKIN_COLOURS[subject.colour] : undefined;
  if (!skin) return;
  subject.skin = skin;
  delete subject.colour;
}

/** Reads backwards from a noun over what counts, colours, sizes and feels. */
function describeBefore(
  board: Board,
  noun: number,
  subject: ParsedSubject,
): { from: number; definite: boolean } {
  let from = noun;
  let counted = false;
  for (let i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
    if (board.tokens[i + 1]?.gap === 'full') break;
    if (board.tokens[i + 1]?.gap && !isAdjective(board.text(i))) break;
    if (isOf(board.text(i)) && i === from - 1 && crowd(board, i - 1, subject)) {
      from = i - 1;
      i -= 1;
      counted = true;
      continue;
    }
    if (board.owners[i]) break;
    const read = readAdjective(board, i, subject, counted);
    if (read === 'stop') break;
    if (read === 'count') counted = true;
    from = Math.min(from, i);
    if (DEFINITE.has(board.text(i))) return { from, definite: !counted };
    if (/^(an?|une|un|eine[nmr]?|ein|una|uma|um)$/.test(board.text(i))) break;
  }
  return { from, definite: false };
}

/** 'a herd of sheep', 'a pair of owls': the words before 'of'. */
function crowd(board: Board, i: number, subject: ParsedSubject): boolean {
  const word = board.text(i);
  if (!board.isFree(i, 1)) return false;
  const number = NUMBER_WORDS.get(word);
  if (number === undefined && !CROWD_WORDS.has(word)) return false;
  subject.count = number ?? HERD;
  board.claim(i, 2, 'count', { meaning: String(subject.count), word: { shown: true } });
  return true;
}

function describeAfter(board: Board, first: number, subject: ParsedSubject): number {
  if (board.language === 'en' || board.language === 'de') return first;
  let i = first;
  while (i < first + 3 && board.isFree(i, 1) && !board.tokens[i]?.gap && readTrailing(board, i, subject))
    i += 1;
  return i;
}

/** Adjectives that follow their noun: 'maison rouge', 'gatos negros pequeños'. */
function readTrailing(board: Board, i: number, subject: ParsedSubject): boolean {
  const word = board.text(i);
  const colour = COLOUR_WORDS.get(word) ?? (ROSE_WORDS.has(word) ? 'pink' : undefined);
  if (colour && speaks(word, board.language)) {
    const tint = DARK_WORDS.has(board.text(i + 1))
      ? 'dark'
      : LIGHT_WORDS.has(board.text(i + 1))
        ? 'light'
        : undefined;
    return paint(board, i, tint ? 2 : 1, subject, tint ? `${tint} ${colour}` : colour);
  }
  return describe(board, i, subject);
}

/** What one word before a noun says of it. */
function readAdjective(
  board: Board,
  i: number,
  subject: ParsedSubject,
  counted: boolean,
): 'stop' | 'count' | 'go' {
  const word = board.text(i);
  const number = NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
  if (number !== undefined && number > 0 && !counted && speaks(word, board.language)) {
    subject.count = Math.min(MOST_COPIES, number);
    board.claim(i, 1, 'count', {
      meaning: String(subject.count),
      word: number <= MOST_COPIES ? { shown: true } : {},
    });
    return 'count';
  }
  const loose = counted ? undefined : LOOSE_AMOUNTS.get(word);
  if (loose !== undefined) {
    subject.count = loose;
    board.claim(i, 1, 'count', { meaning: String(loose) });
    return 'count';
  }
  const colour =
    COLOUR_WORDS.get(word) ?? (ROSE_WORDS.has(word) && board.language !== 'en' ? 'pink' : undefined);
  if (colour && speaks(word, board.language)) {
    const tint = DARK_WORDS.has(board.text(i - 1))
      ? 'dark'
      : LIGHT_WORDS.has(board.text(i - 1))
        ? 'light'
        : undefined;
    const shaded =
      tint && COLOURS.has(`${tint} ${colour}`) && board.isFree(i - 1, 1) ? `${tint} ${colour}` : undefined;
    paint(board, shaded ? i - 1 : i, shaded ? 2 : 1, subject, shaded ?? colour);
    return 'go';
  }
  if (describe(board, i, subject)) return 'go';
  return isSilent(word, board.language) ? silentInPhrase(board, i) : isAdjective(word) ? 'go' : 'stop';
}

/** Articles and the like may stand before a noun; prepositions and verbs end its phrase. */
const silentInPhrase = (board: Board, i: number): 'stop' | 'go' =>
  /^(of|and|or|with|at|to|from|for|by|is|are|was|in|on|under|above|et|ou|avec|dans|sur|sous|de|du|des|est|y|con|en|und|mit|auf|e|com|no|na)$/.test(
    board.text(i),
  )
    ? 'stop'
    : 'go';

function paint(board: Board, from: number, length: number, subject: ParsedSubject, colour: string): boolean {
  const known = COLOURS.has(colour) ? colour : (colour.split(' ').at(-1) ?? colour);
  const first = subject.colour === undefined;
  if (first) subject.colour = known;
  board.claim(from, length, 'colour', { meaning: known, word: first ? { shown: true } : {} });
  return true;
}

/** Size, feeling, skin, gender and hair, before or after a noun. */
function describe(board: Board, i: number, subject: ParsedSubject): boolean {
  const word = board.text(i);
  const size = speaks(word, board.language) ? SIZE_WORDS.get(word) : undefined;
  if (size !== undefined) {
    subject.scale *= size;
    board.claim(i, 1, 'size', { meaning: String(size), word: { shown: true } });
    return true;
  }
  const feeling = isLiving(subject.concept) ? board.look(FEELING_WORDS, i, 1) : undefined;
  if (feeling) {
    subject.feeling ??= feeling;
    board.claim(i, 1, 'feeling', { meaning: feeling, word: { act: { concept: subject.concept, feeling } } });
    return true;
  }
  // In 'a dog chasing cats' and 'a boy eating ice cream' the verb belongs to what stands before it.
  const adjective = isLiving(subject.concept) && board.owners[i - 1]?.kind !== 'subject';
  const pose = adjective ? board.look(POSE_WORDS, i, 1) : undefined;
  if (pose) {
    subject.pose ??= pose;
    board.claim(i, 1, 'pose', { meaning: pose, word: { act: { concept: subject.concept, pose } } });
    return true;
  }
  return isPerson(subject.concept) && describePerson(board, i, subject);
}

function describePerson(board: Board, i: number, subject: ParsedSubject): boolean {
  const gender = GENDER_WORDS.get(board.text(i));
  if (gender) {
    subject.gender = gender;
    board.claim(i, 1, 'subject', { meaning: gender, word: { shown: true } });
    return true;
  }
  for (const length of [2, 1]) {
    const from = i - length + 1;
    if (!board.isFree(from, length)) continue;
    const skin = SKIN_WORDS.get(board.phrase(from, length));
    if (skin) {
      subject.skin = skin;
      board.claim(from, length, 'colour', { meaning: skin, word: { shown: true } });
      return true;
    }
    const hair = HAIR_NAMES.get(board.phrase(from, length));
    if (hair) {
      subject.hair = hair;
      board.claim(from, length, 'colour', { meaning: hair, word: { shown: true } });
      return true;
    }
  }
  return false;
}

/** 'with long red hair' after a person: claims the colour and the hair. */
export function readHair(board: Board, mentions: readonly Mention[]): void {
  for (let i = 0; i < board.length; i++) {
    if (!HAIR_WORDS.has(board.text(i)) || !board.isFree(i, 1)) continue;
    const person = mentions.findLast(({ subject, noun }) => noun.to <= i && isPerson(subject.concept));
    const near = [i - 1, i + 1, i - 2].find((at) => board.isFree(at, 1) && COLOUR_WORDS.has(board.text(at)));
    const colour = near === undefined ? undefined : COLOUR_WORDS.get(board.text(near));
    if (!person || !colour || near === undefined) continue;
    person.subject.hair = colour;
    board.claim(i, 1, 'colour', { meaning: colour, word: { shown: true } });
    board.claim(near, 1, 'colour', { meaning: colour, word: { shown: true } });
  }
}

const isAdjective = (word: string): boolean =>
  /(y|ed|ful|ous|ing|ish|ic|less|ent|al|en|ile|que|eux|euse|oso|osa|ado|ada|ig|ige|iger|lich)$/.test(word);
