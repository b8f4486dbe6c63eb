import type { Element, Place, RelationKind } from '../lexicon/vocabulary.js';
import type { SceneMeaning } from '../lexicon/scenes.js';
import type { Banned, ParsedPrompt, ParsedSubject, Span } from './parsed.js';
import { SCENES } from '../lexicon/scenes.js';
import { findEmoji, findNoun } from '../lexicon/nouns.js';
import { COLOURS, NUMBERS, RELATION_PHRASES, SILENT_WORDS, SIZES } from '../lexicon/words.js';
import type { ReadWord } from './read-words.js';
import { readWords } from './read-words.js';
import type { Token } from './tokens.js';
import { tokenize } from './tokens.js';
import { isShownByNature, SHOWN_BY_RELATION, VERBS } from './verbs.js';

const LONGEST_PHRASE = 5;
/** Kinds of things in one picture; more would hide one another. */
const MOST_SUBJECTS = 6;
const MOST_COPIES = 12;

/** A prompt being read: `taken` words have a meaning, `shown` ones also show in the picture. */
interface Scan {
  tokens: Token[];
  taken: Uint8Array;
  shown: Uint8Array;
  scenes: { from: number; length: number; meaning: SceneMeaning }[];
  phrase: (from: number, length: number) => string;
}

/** `own` and `spoken` are the words that name it and those that count, colour or size it. */
interface Found extends ParsedSubject {
  relation?: { kind: RelationKind; to: number };
  at: number;
  end: number;
  own: { from: number; length: number }[];
  spoken: number[];
}

/**
 * Reads a prompt without ever failing: scene phrases first, longest first, then nouns, then what stands between them.
 * @param negativePrompt things that must not appear.
 */
export function parsePrompt(prompt: string, negativePrompt = ''): ParsedPrompt {
  const banned = parseBanned(negativePrompt);
  const scan = scanOf(prompt);
  const parsed: ParsedPrompt = {
    subjects: [],
    relations: [],
    elements: [],
    colours: [],
    banned,
    words: [],
    spans: [],
  };
  readScene(scan, parsed);
  const found = readNouns(scan);
  const drawn = found.filter((subject) => !banned.concepts.includes(subject.concept)).slice(0, MOST_SUBJECTS);
  relate(scan, drawn);
  readVerbs(scan, drawn);
  parsed.subjects = drawn.map(
    ({ at: _at, end: _end, own: _own, spoken: _spoken, relation: _relation, ...subject }) => subject,
  );
  parsed.relations = drawn.flatMap(({ relation }, index) =>
    relation ? [{ kind: relation.kind, who: relation.to, to: index }] : [],
  );
  parsed.spans = spansOf(scan);
  parsed.elements = parsed.elements.filter((element) => !banned.elements.includes(element));
  if (parsed.place && banned.places.includes(parsed.place)) delete parsed.place;
  for (const { spoken } of drawn) for (const i of spoken) scan.shown[i] = 1;
  const named = found.flatMap((subject) =>
    subject.own.map((run) => ({ ...run, ...(drawn.includes(subject) ? { concept: subject.concept } : {}) })),
  );
  const told = scan.scenes.map(({ meaning, ...run }) => ({ ...run, scene: effectOf(meaning, parsed) }));
  parsed.words = readWords(scan.tokens, scan.shown, [...named, ...told]);
  return parsed;
}

/** What is left of a scene phrase once the place and the hour are settled: of two hours, the first is painted. */
function effectOf({ place, time, season, element }: SceneMeaning, parsed: ParsedPrompt): SceneMeaning {
  const effect: SceneMeaning = {};
  if (place && place === parsed.place) effect.place = place;
  if (time && time === parsed.time) effect.time = time;
  if (season && season === parsed.season) effect.season = season;
  if (element && parsed.elements.includes(element)) effect.element = element;
  return effect;
}

const spansOf = ({ tokens, taken }: Scan): Span[] =>
  tokens.map(({ start, end }, i) => ({ start, end, kind: taken[i] ? 'subject' : 'unknown' }));

function scanOf(text: string): Scan {
  const tokens = tokenize(text);
  const phrase = (from: number, length: number) =>
    tokens
      .slice(from, from + length)
      .map((token) => token.text)
      .join(' ');
  const [taken, shown] = [new Uint8Array(tokens.length), new Uint8Array(tokens.length)];
  return { tokens, taken, shown, scenes: [], phrase };
}

/** Calls `match` for every free run of words, longest first; a match claims the run. */
function claim(scan: Scan, match: (phrase: string, from: number, length: number) => boolean): void {
  for (let length = LONGEST_PHRASE; length > 0; length--)
    for (let from = 0; from + length <= scan.tokens.length; from++) {
      if (scan.taken.subarray(from, from + length).some(Boolean)) continue;
      if (match(scan.phrase(from, length), from, length)) scan.taken.fill(1, from, from + length);
    }
}

function readScene(scan: Scan, parsed: ParsedPrompt): void {
  let weak = true;
  claim(scan, (phrase, from, length) => {
    const meaning = SCENES.get(phrase);
    if (!meaning || (length === 1 && belongsToNoun(scan, from))) return false;
    if (meaning.place && (!parsed.place || (weak && !meaning.weak))) {
      parsed.place = meaning.place;
      weak = meaning.weak ?? false;
    }
    if (meaning.time) parsed.time ??= meaning.time;
    if (meaning.season) parsed.season ??= meaning.season;
    if (meaning.element && !parsed.elements.includes(meaning.element)) parsed.elements.push(meaning.element);
    scan.scenes.push({ from, length, meaning });
    return true;
  });
}

/** 'mountain' in 'mountain bike' and 'sea' in 'sea turtle' are part of a noun, not of the scene. */
function belongsToNoun(scan: Scan, from: number): boolean {
  for (let length = 2; length <= 4; length++)
    for (let start = Math.max(0, from - length + 1); start <= from; start++)
      if (start + length <= scan.tokens.length && findNoun(scan.phrase(start, length))) return true;
  return false;
}

function readNouns(scan: Scan): Found[] {
  const found: Found[] = [];
  const add = (concept: string, from: number, length: number, plural: boolean) => {
    const word = scan.phrase(from, length);
    const before = describe(scan, from);
    const after = scan.tokens[from + length]?.text ?? '';
    const subject: Found = {
      concept,
      word,
      count: before.count ?? (plural ? 3 : 1),
      scale: before.scale,
      at: before.from,
      end: from + length,
      own: [{ from, length }],
      spoken: before.spoken,
    };
    if (before.colour) subject.colour = before.colour;
    else if (isFrenchColour(after) && !scan.taken[from + length]) {
      subject.colour = COLOURS.has(after) ? after : after.slice(0, -1);
      scan.taken[from + length] = 1;
      subject.spoken.push(from + length);
    }
    found.push(subject);
  };
  for (const [i, token] of scan.tokens.entries()) {
    const concept = token.emoji ? findEmoji(token.text) : undefined;
    if (concept) {
      scan.taken[i] = 1;
      add(concept, i, 1, false);
    }
  }
  claim(scan, (phrase, from, length) => {
    if (length === 1 && (SILENT_WORDS.has(phrase) || NUMBERS.has(phrase) || /^\d+$/.test(phrase)))
      return false;
    if (length === 1 && COLOURS.has(phrase) && from + 1 < scan.tokens.length) return false;
    const noun = findNoun(phrase);
    if (noun) add(noun.concept, from, length, noun.plural);
    return noun !== undefined;
  });
  return mergeSame(found.sort((a, b) => a.at - b.at));
}

/** Colours that follow their noun, plurals included. */
const isFrenchColour = (word: string): boolean =>
  /^(rouge|bleu|bleue|vert|verte|jaune|rose|violette|orange|blanc|blanche|noir|noire|gris|grise|marron|rousse|roux|doré|dorée)s?$/.test(
    word,
  ) &&
  (COLOURS.has(word) || COLOURS.has(word.slice(0, -1)));

interface Description {
  count?: number;
  colour?: string;
  scale: number;
  from: number;
  spoken: number[];
}

/** Reads count, colour and size words just before a noun, over at most six words. */
function describe(scan: Scan, noun: number): Description {
  const result: Description = { scale: 1, from: noun, spoken: [] };
  for (let i = noun - 1; i >= Math.max(0, noun - 6); i--) {
    const word = scan.tokens[i]?.text ?? '';
    const number = NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
    const size = SIZES.get(word);
    const colour = COLOURS.has(word);
    if (scan.taken[i] && !size && !colour) break;
    if (number !== undefined) {
      result.count = Math.max(1, Math.min(MOST_COPIES, Math.max(number, result.count ?? 0)));
    } else if (size !== undefined) result.scale *= size;
    else if (colour && !result.colour) result.colour = word;
    else if (word === 'and' || RELATION_PHRASES.has(word)) break;
    else if (!SILENT_WORDS.has(word) && word !== 'of' && !colour && !isAdjective(word)) break;
    // A second colour, or more of a kind than are drawn, is read but does not show.
    const shows = colour ? result.colour === word : (number ?? 1) <= MOST_COPIES;
    if (shows && (number !== undefined || size !== undefined || colour)) result.spoken.push(i);
    if (number !== undefined || size !== undefined || colour) scan.taken[i] = 1;
    result.from = Math.min(result.from, i);
  }
  return result;
}

const isAdjective = (word: string): boolean => /(y|ed|ful|ous|ing|ish|ic|less|ent|al)$/.test(word);

/** 'cats' said twice is one kind of subject, and so are a kitten and a cat. */
function mergeSame(found: Found[]): Found[] {
  const kept: Found[] = [];
  for (const subject of found) {
    const same = kept.find(
      (other) =>
        other.concept === subject.concept && other.colour === subject.colour && other.scale === subject.scale,
    );
    if (!same) kept.push(subject);
    else {
      same.count = Math.min(MOST_COPIES, same.count + (subject.word === same.word ? 1 : subject.count));
      same.own.push(...subject.own);
      same.spoken.push(...subject.spoken);
    }
  }
  return kept;
}

function relate(scan: Scan, found: Found[]): void {
  for (const [index, subject] of found.entries()) {
    const before = found[index - 1];
    if (!before) continue;
    const words = scan.tokens.slice(before.end, subject.at + 1).map((token) => token.text);
    for (let length = 3; length > 0 && !subject.relation; length--)
      for (let from = 0; from + length <= words.length; from++) {
        const kind = RELATION_PHRASES.get(words.slice(from, from + length).join(' '));
        if (!kind || subject.relation) continue;
        subject.relation = { kind, to: index - 1 };
        if (SHOWN_BY_RELATION.has(kind)) scan.shown.fill(1, before.end + from, before.end + from + length);
      }
    if (HATS.has(subject.concept) && subject.relation) subject.relation.kind = 'wearing';
  }
}

/** A verb is drawn where its relation or its subject shows it; else it stays among the words not drawn. */
function readVerbs(scan: Scan, drawn: readonly Found[]): void {
  const icons = drawn.map(({ concept }) => concept);
  for (const [i, { text }] of scan.tokens.entries())
    if (VERBS.has(text) && isShownByNature(text, icons)) scan.shown[i] = 1;
}

const HATS = new Set(['top-hat', 'womans-hat', 'billed-cap', 'crown', 'graduation-cap', 'military-helmet']);

function parseBanned(negative: string): Banned {
  const banned: Banned = { concepts: [], elements: [], places: [], times: [], colours: [] };
  const scan = scanOf(negative);
  claim(scan, (phrase) => {
    const meaning = SCENES.get(phrase) ?? BANNED_WORDS.get(phrase);
    if (meaning?.element) banned.elements.push(meaning.element);
    if (meaning?.place) banned.places.push(meaning.place);
    if (meaning?.place === 'mountains') banned.elements.push('mountains');
    if (meaning?.place === 'forest') banned.elements.push('trees');
    const noun = findNoun(phrase);
    if (noun) banned.concepts.push(noun.concept);
    if (noun && /tree/.test(noun.concept)) banned.elements.push('trees');
    return meaning !== undefined || noun !== undefined;
  });
  return banned;
}

const BANNED_WORDS = new Map<string, { element?: Element; place?: Place }>([
  ['mountain', { element: 'mountains' }],
  ['tree', { element: 'trees' }],
  ['trees', { element: 'trees' }],
  ['flower', { element: 'flowers' }],
  ['houses', { element: 'buildings' }],
  ['arbres', { element: 'trees' }],
  ['fleurs', { element: 'flowers' }],
]);
