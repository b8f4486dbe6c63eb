import { readEmoji } from '../../lexicon/emoji.js';
import type { Language } from '../../lexicon/language.js';
import { findNoun, isUndrawn } from '../../lexicon/nouns.js';
import type { Sense } from '../../lexicon/senses.js';
import { longestFrom, sensesOf } from '../../lexicon/senses.js';
import { COLOURS } from '../../lexicon/phrases/colours.js';
import { readWord } from './read-word.js';
import type { Context, Item, NamedThing, Reading } from './reading.js';
import { isSceneSense, plainReading } from './reading.js';
import type { Token } from './tokens.js';

const LONGEST_PHRASE = 7;
const LONGEST_NOUN = 4;

/** Reads a prompt from left to right, the longest phrase first. */
export function readItems(tokens: readonly Token[], language: Language): Item[] {
  const context = contextOf(tokens, language);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { read, length } = itemAt(context, at, items);
    items.push({ from: at, to: at + length, gap: tokens[at]?.gap ?? 'space', read });
    at += length;
  }
  return items;
}

function itemAt(context: Context, at: number, before: readonly Item[]): { read: Reading; length: number } {
  const token = context.tokens[at];
  if (!token || token.noise) return { read: { kind: 'noise' }, length: 1 };
  if (token.emoji) return { read: readPicture(token, context), length: 1 };
  const shaded = shadedColour(context, at);
  if (shaded) return { read: shaded, length: 2 };
  const most = Math.max(longestFrom(token.text), LONGEST_NOUN);
  for (let length = Math.min(LONGEST_PHRASE, most); length > 1; length--) {
    const read = readPhrase(context, at, length);
    if (read) return { read, length };
  }
  return { read: readWord(context, at, before), length: 1 };
}

function readPhrase(context: Context, at: number, length: number): Reading | undefined {
  const noun =
    length <= LONGEST_NOUN && !countsNoun(context, at, length) ? context.noun(at, length) : undefined;
  const senses = context.senses(at, length);
  const scene = senses.filter(isSceneSense);
  if (scene.length && !cutsNoun(context, at + length)) {
    const feeling = senses.find((sense) => sense.kind === 'feeling');
    if (feeling) return { kind: 'feeling', value: feeling.value };
    return noun ? { kind: 'scene', senses: scene, noun } : { kind: 'scene', senses: scene };
  }
  if (noun) return { kind: 'noun', noun };
  const [sense] = senses;
  if (sense && scene.length === 0) return plainReading(sense);
  const phrase = context.phrase(at, length);
  return phrase && isUndrawn(phrase, context.language) ? { kind: 'unknown' } : undefined;
}

/** 'deux chevaux' are two horses, though a car is called so. */
const countsNoun = (context: Context, at: number, length: number): boolean =>
  context.senses(at, 1).some(({ kind }) => kind === 'number') &&
  context.noun(at + 1, length - 1) !== undefined;

/** 'dark blue' and 'bleu foncé': a shade and its colour, in either order. */
function shadedColour(context: Context, at: number): Reading | undefined {
  const [first, second] = [context.senses(at, 1), context.senses(at + 1, 1)];
  if (context.phrase(at, 2) === undefined || context.senses(at, 3).length > 0) return undefined;
  const find = (senses: readonly Sense[], kind: 'shade' | 'colour') =>
    senses.find((sense) => sense.kind === kind);
  const before = find(first, 'shade');
  const [shade, colour] = before
    ? [before, find(second, 'colour')]
    : [find(second, 'shade'), find(first, 'colour')];
  const after = before === undefined && context.language === 'en';
  if (shade?.kind !== 'shade' || colour?.kind !== 'colour' || after || context.noun(at, 2)) return undefined;
  const name = `${shade.value} ${colour.value}`;
  return { kind: 'colour', value: COLOURS.has(name) ? name : colour.value };
}

/** 'on the beach' in 'on the beach ball' is no place. */
const cutsNoun = (context: Context, end: number): boolean =>
  context.noun(end - 1, 2) !== undefined || context.noun(end - 1, 3) !== undefined;

function readPicture({ text }: Token, { language }: Context): Reading {
  const senses = sensesOf(text.replace(/\p{Emoji_Modifier}|\ufe0f/gu, ''), language);
  const scene = senses.filter(isSceneSense);
  if (scene.length) return { kind: 'scene', senses: scene };
  const feeling = senses.find((sense) => sense.kind === 'feeling');
  if (feeling) return { kind: 'feeling', value: feeling.value };
  const subject = readEmoji(text);
  return subject ? { kind: 'noun', noun: { ...subject, plural: false } } : { kind: 'unknown' };
}

/** A family is drawn as its people. */
const together = (noun: NamedThing | undefined): NamedThing | undefined =>
  noun?.concept === 'family' ? { ...noun, concept: 'person', count: 4 } : noun;

function contextOf(tokens: readonly Token[], language: Language): Context {
  const nouns = new Map<string, NamedThing | undefined>();
  const phrase = (from: number, length: number): string | undefined => {
    if (from < 0 || from + length > tokens.length) return undefined;
    let text = tokens[from]?.text ?? '';
    for (let i = from + 1; i < from + length; i++) {
      const token = tokens[i];
      if (!token || token.gap !== 'space' || token.noise || token.emoji) return undefined;
      text += ` ${token.text}`;
    }
    return text;
  };
  return {
    tokens,
    language,
    phrase,
    noun: (from, length) => {
      const text = phrase(from, length);
      if (text === undefined || text.length > 60) return undefined;
      if (!nouns.has(text)) nouns.set(text, together(findNoun(text, language)));
      return nouns.get(text);
    },
    senses: (from, length) => {
      if (length > longestFrom(tokens[from]?.text ?? '')) return [];
      const text = phrase(from, length);
      return text === undefined ? [] : sensesOf(text, language);
    },
  };
}
