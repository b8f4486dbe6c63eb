import { findNoun } from '../lexicon/nouns.js';
import type { SceneMeaning } from '../lexicon/phrases/scene.js';
import { sceneOf } from '../lexicon/phrases/scene.js';
import { RELATION_WORDS } from '../lexicon/phrases/relations.js';
import { DEFINITE, speaks } from '../lexicon/phrases/silent.js';
import { WEAK_PLACES } from '../lexicon/phrases/places.js';
import type { Element, Place } from '../lexicon/vocabulary.js';
import type { Board } from './board.js';
import { LONGEST_PHRASE } from './board.js';
import type { ParsedPrompt, SpanKind } from './parsed.js';

/** What the scene words of a prompt say together: of two places or hours the first is painted. */
export type SceneParts = Pick<
  ParsedPrompt,
  'place' | 'time' | 'season' | 'mood' | 'camera' | 'style' | 'elements'
>;

/** Claims scene phrases, longest first, so that "at sunset" never becomes a city at sunset. */
export function readScene(board: Board): SceneParts {
  const found: { from: number; length: number; meaning: SceneMeaning; weak: boolean }[] = [];
  board.scan(LONGEST_PHRASE, (from, length) => {
    const phrase = board.phrase(from, length);
    if (length === 1 && !speaks(phrase, board.language)) return;
    const meaning = sceneOf(phrase);
    if (!meaning || (length < 3 && isPartOfNoun(board, from, length))) return;
    board.claim(from, length, kindOf(meaning), {
      meaning: String(Object.values(meaning)[0]),
      word: { scene: meaning },
    });
    found.push({ from, length, meaning, weak: WEAK_PLACES.has(phrase) });
  });
  for (const { from } of found) takeAlong(board, from);
  found.sort((a, b) => a.from - b.from);
  return partsOf(found);
}

function partsOf(found: readonly { meaning: SceneMeaning; weak: boolean }[]): SceneParts {
  const parts: SceneParts = { elements: [] };
  for (const { meaning } of found) {
    const { time, season, mood, camera, style, element } = meaning;
    if (time) parts.time ??= time;
    if (season) parts.season ??= season;
    if (mood) parts.mood ??= mood;
    if (camera) parts.camera ??= camera;
    if (style) parts.style ??= style;
    if (element && !parts.elements.includes(element)) parts.elements.push(element);
  }
  const placed =
    found.find(({ meaning, weak }) => meaning.place && !weak) ?? found.find(({ meaning }) => meaning.place);
  if (placed?.meaning.place) parts.place = placed.meaning.place;
  for (const { meaning } of found) {
    const layer = meaning.place && meaning.place !== parts.place ? LAYERS[meaning.place] : undefined;
    if (layer && !parts.elements.includes(layer)) parts.elements.push(layer);
  }
  return parts;
}

/** What a second place still gives to the picture. */
const LAYERS: Partial<Record<Place, Element>> = {
  mountains: 'mountains',
  forest: 'trees',
  city: 'buildings',
  clouds: 'clouds',
};

const kindOf = (meaning: SceneMeaning): SpanKind => {
  if (meaning.place) return 'place';
  if (meaning.time) return 'time';
  if (meaning.season) return 'season';
  if (meaning.element) return 'weather';
  if (meaning.mood) return 'mood';
  return meaning.camera ? 'camera' : 'style';
};

/** 'mountain' in 'mountain bike' and 'sea' in 'sea turtle' are part of a noun, not of the scene. */
function isPartOfNoun(board: Board, from: number, length: number): boolean {
  for (let wide = length + 1; wide <= 4; wide++)
    for (let start = Math.max(0, from + length - wide); start <= from; start++)
      if (board.isFree(start, wide) && findNoun(board.phrase(start, wide), board.language)) return true;
  return false;
}

/** The preposition and the article before a scene phrase belong to it: "in the forest". */
function takeAlong(board: Board, from: number): void {
  const owner = board.owners[from];
  if (!owner) return;
  let at = from - 1;
  if (at >= 0 && board.isFree(at, 1) && !board.tokens[at + 1]?.gap && isArticle(board.text(at))) at -= 1;
  if (at >= 0 && board.isFree(at, 1) && !board.tokens[at + 1]?.gap && RELATION_WORDS.has(board.text(at)))
    board.owners.fill(owner, at, from);
}

const isArticle = (word: string): boolean =>
  DEFINITE.has(word) || /^(an?|une?|un|eine[nmr]?|uma?|unos|una)$/.test(word);
