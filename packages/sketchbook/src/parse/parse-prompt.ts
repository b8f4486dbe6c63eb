import { FLYERS } from '../lexicon/habits.js';
import { guessLanguage } from '../lexicon/language.js';
import { LANDSCAPES, SKIES } from '../lexicon/phrases/function-words.js';
import { isKindOf } from '../lexicon/phrases/colours.js';
import type { SceneSense } from '../lexicon/senses.js';
import type { Element, Place } from '../lexicon/vocabulary.js';
import { readBanned } from './banned.js';
import { readItems } from './words/items.js';
import { wordsOf, spansOf } from './marks.js';
import type { Banned, ParsedPrompt, ParsedSubject } from './parsed.js';
import { readSentences } from './sentence/sentence.js';
import type { Found, Story } from './sentence/story.js';
import { emptyBanned, firstMarks } from './sentence/story.js';
import { tokenize } from './words/tokens.js';

/** What stands for a feast of which nothing else is named. */
const FEASTS: ReadonlyMap<string, string> = new Map([
  ['halloween', 'jack-o-lantern'],
  ...['christmas', 'xmas', 'noël', 'navidad', 'weihnachten', 'weihnacht', 'natale'].map(
    (feast): [string, string] => [feast, 'christmas-tree'],
  ),
  ...['birthday', 'anniversaire', 'cumpleaños', 'geburtstag', 'compleanno', 'aniversário'].map(
    (feast): [string, string] => [feast, 'birthday-cake'],
  ),
]);

/** Kinds of things in one picture; more would hide one another. */
const MOST_SUBJECTS = 8;

/**
 * Reads a prompt without ever failing, in six languages: scenes first, then things, then how they stand to one another.
 * @param negativePrompt things that must not appear.
 */
export function parsePrompt(prompt: string, negativePrompt = ''): ParsedPrompt {
  const tokens = tokenize(prompt);
  const language = guessLanguage(tokens.map(({ text }) => text));
  const items = readItems(tokens, language);
  const story: Story = {
    subjects: [],
    relations: [],
    marks: firstMarks(items),
    colours: [],
    banned: emptyBanned(),
  };
  readSentences(items, tokens, language, story);
  const refused = tokenize(negativePrompt);
  const banned = merge(
    story.banned,
    readBanned(refused, refused.length > 2 ? guessLanguage(refused.map(({ text }) => text)) : language),
  );
  for (const subject of story.subjects)
    if (subject.concept === 'house-with-garden' && banned.elements.some((one) => GARDEN.has(one)))
      subject.concept = 'house';
  refuseColours(story, banned.colours);
  const drawn = story.subjects
    .filter(({ concept }) => !banned.concepts.includes(concept))
    .slice(0, MOST_SUBJECTS);
  const parsed: ParsedPrompt = {
    subjects: drawn.map(plainSubject),
    relations: story.relations.flatMap(({ kind, who, to }) => {
      const [from, onto] = [drawn.indexOf(who), drawn.indexOf(to)];
      return from < 0 || onto < 0 || from === onto ? [] : [{ kind, who: from, to: onto }];
    }),
    elements: [],
    colours: story.colours,
    banned,
    words: [],
    spans: spansOf(story.marks, tokens),
  };
  const landscape = tokens.some(({ text }) => LANDSCAPES.has(text) || SKIES.has(text));
  if (landscape) parsed.landscape = true;
  setScene(parsed, story);
  const festive = tokens.flatMap(({ text }) => FEASTS.get(text) ?? [])[0];
  if (festive && parsed.subjects.length === 0 && !banned.concepts.includes(festive))
    parsed.subjects.push({ concept: festive, word: festive.replaceAll('-', ' '), count: 1, scale: 1 });
  parsed.words = wordsOf(story.marks, tokens, drawn, parsed);
  return parsed;
}

/** What a drawing of a house with its garden cannot do without. */
const GARDEN: ReadonlySet<Element> = new Set(['flowers', 'trees', 'grass']);

const plainSubject = ({
  counted: _counted,
  related: _related,
  several: _several,
  ...subject
}: Found): ParsedSubject => subject;

/** A banned colour is painted on nothing, and the words that asked for it are not drawn. */
function refuseColours({ subjects, colours, marks }: Story, banned: readonly string[]): void {
  const refused = (colour: string | undefined) => banned.some((one) => colour && isKindOf(colour, one));
  for (const subject of subjects) if (refused(subject.colour)) delete subject.colour;
  colours.splice(0, colours.length, ...colours.filter((colour) => !refused(colour)));
  for (const mark of marks)
    if (mark.kind === 'colour' && refused(mark.meaning))
      Object.assign(mark, { kind: 'unknown', shown: false });
}

const merge = (a: Banned, b: Banned): Banned => ({
  concepts: [...new Set([...a.concepts, ...b.concepts])],
  elements: [...new Set([...a.elements, ...b.elements])],
  places: [...new Set([...a.places, ...b.places])],
  times: [...new Set([...a.times, ...b.times])],
  colours: [...new Set([...a.colours, ...b.colours])],
  kinds: [...new Set([...a.kinds, ...b.kinds])],
});

/** What is left of a second place: a forest by mountains has them in the distance. */
const AFAR: Partial<Record<Place, Element>> = {
  mountains: 'mountains',
  forest: 'trees',
  sea: 'water',
  river: 'water',
  beach: 'water',
  city: 'buildings',
};

/** Chooses the first place, hour, season, mood, camera and style named; a strong place comes before a weak one. */
function setScene(parsed: ParsedPrompt, { marks }: Story): void {
  const { banned } = parsed;
  const senses = marks.flatMap((mark) => mark.senses ?? []);
  const places = senses.filter((sense) => sense.kind === 'place' && !banned.places.includes(sense.value));
  const strong = places.filter((sense) => sense.kind === 'place' && !sense.weak);
  // A village in the snow is a village.
  const chosen =
    strong.find((sense) => sense.kind === 'place' && sense.value !== 'snow') ?? strong[0] ?? places[0];
  if (chosen?.kind === 'place') parsed.place = chosen.value;
  for (const sense of senses) settle(parsed, sense);
  if (!parsed.place && senses.some(({ kind }) => kind === 'sky') && !banned.places.includes('clouds')) {
    const flying = parsed.subjects.some(({ concept, pose }) => FLYERS.has(concept) || pose === 'flying');
    if (flying || parsed.subjects.length === 0) parsed.place = 'clouds';
  }
  parsed.elements = parsed.elements.filter((element) => !banned.elements.includes(element));
}

function settle(parsed: ParsedPrompt, sense: SceneSense): void {
  const add = (element: Element) => {
    if (!parsed.elements.includes(element)) parsed.elements.push(element);
  };
  if (sense.kind === 'element') {
    if (!(sense.value === 'snowfall' && parsed.place === 'moon')) add(sense.value);
  } else if (sense.kind === 'place') {
    const afar = AFAR[sense.value];
    if (sense.value !== parsed.place && afar) add(afar);
  } else if (sense.kind === 'room') {
    if (parsed.place === 'room') parsed.room ??= sense.value;
  } else if (sense.kind === 'time' && !parsed.banned.times.includes(sense.value)) parsed.time ??= sense.value;
  else if (sense.kind === 'season') parsed.season ??= sense.value;
  else if (sense.kind === 'mood') parsed.mood ??= sense.value;
  else if (sense.kind === 'camera') parsed.camera ??= sense.value;
  else if (sense.kind === 'style') parsed.style ??= sense.value;
}
