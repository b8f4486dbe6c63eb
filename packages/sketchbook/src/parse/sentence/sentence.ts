import type { Language } from '../../lexicon/language.js';
import { FEMININE } from '../../lexicon/phrases/function-words.js';
import { VERB_EFFECTS } from '../../lexicon/phrases/verbs.js';
import { ban } from '../banned.js';
import type { Item } from '../words/reading.js';
import type { Token } from '../words/tokens.js';
import { finishVerb, relation, verb } from './act.js';
import { bodyPart, describe, flush } from './describe.js';
import { noun } from './name.js';
import { scene } from './scene.js';
import type { State } from './state.js';
import { ADJECTIVES, drop, kindAt, startOf } from './state.js';
import type { Story } from './story.js';
import { tell } from './story.js';

/** Reads the items of a prompt one after the other, in mind who was spoken of, and writes what they mean into `story`. */
export function readSentences(
  items: readonly Item[],
  tokens: readonly Token[],
  language: Language,
  story: Story,
): void {
  const state = startOf(items, tokens, language, story);
  for (const [index, item] of items.entries()) {
    boundary(state, index, item);
    take(state, index, item);
  }
  finishVerb(state);
  flush(state, items.length);
}

function boundary(state: State, index: number, { gap, read }: Item): void {
  if (gap === 'space' || index === 0) return;
  if (gap === 'and') {
    and(state, index);
    return;
  }
  const open = state.determiner !== undefined && state.modifiers.length > 0;
  if (gap === 'comma' && open && (read.kind === 'noun' || ADJECTIVES.has(read.kind))) return;
  finishVerb(state);
  flush(state, index);
  state.pending = undefined;
  state.copula = state.palette = false;
  state.part = undefined;
  if (read.kind !== 'or') state.negated = false;
  state.joined = 'comma';
  if (gap === 'comma') return;
  state.joined = 'none';
  state.listed = state.fronted = state.waiting = state.last = undefined;
  if (state.head.length > 0) state.topic = state.head;
  state.head = [];
  state.list = [];
}

function take(state: State, index: number, item: Item): void {
  const { read } = item;
  const mark = state.story.marks[index];
  switch (read.kind) {
    case 'noun':
      noun(state, index, item, read.noun);
      break;
    case 'scene':
      scene(state, index, item);
      break;
    case 'verb':
      verb(state, index, item, VERB_EFFECTS[read.value], read.value);
      break;
    case 'relation':
      relation(state, index, read.value);
      break;
    case 'indefinite':
    case 'definite':
      if (state.modifiers.some(({ pose }) => pose === undefined)) flush(state, index);
      state.determiner = read.kind;
      state.feminine = read.kind === 'indefinite' && FEMININE.has(state.tokens[item.from]?.text ?? '');
      break;
    case 'and':
      and(state, index);
      break;
    case 'or':
      flush(state, index);
      break;
    case 'negation':
      flush(state, index);
      finishVerb(state);
      state.pending = undefined;
      state.negated = true;
      break;
    case 'copula':
      flush(state, index);
      state.copula = true;
      break;
    case 'palette':
      state.palette = true;
      state.pending = undefined;
      flush(state, index);
      break;
    case 'part':
      bodyPart(state, index, read.value);
      break;
    case 'unknown':
      if (GROUP_END.has(state.items[index + 1]?.read.kind ?? '')) drop(state);
      if (state.negated && mark && ban(state.story.banned, item, state.tokens))
        tell(mark, 'ignored', { shown: true });
      break;
    case 'silent':
      if (state.head.length === 0 && PRONOUNS.has(state.tokens[item.from]?.text ?? '')) resume(state);
      break;
    case 'noise':
      break;
    default:
      if (mark) describe(state, index, { item, mark });
  }
}

function resume(state: State): void {
  state.head = state.list = state.topic;
  state.last = state.topic.at(-1);
}

function and(state: State, index: number): void {
  const describing = ADJECTIVES.has(kindAt(state, index + 1)) || ADJECTIVES.has(kindAt(state, index));
  const last = state.modifiers.at(-1);
  if (
    last &&
    describing &&
    ADJECTIVES.has(last.item.read.kind) &&
    (state.determiner || palettes(state, index))
  )
    return;
  finishVerb(state);
  if (!state.palette) flush(state, index);
  state.pending = undefined;
  state.copula = false;
  state.joined = 'and';
  if (kindAt(state, index + 1) !== 'noun' && kindAt(state, index + 1) !== 'scene') state.negated = false;
}

/** Whether colours joined by "and" lead to the word palette, tones or the like, or to a noun. */
function palettes(state: State, index: number): boolean {
  let at = index;
  while (['colour', 'and', 'silent'].includes(kindAt(state, at))) at++;
  return kindAt(state, at) === 'palette' || kindAt(state, at) === 'noun';
}

const PRONOUNS: ReadonlySet<string> = new Set([
  'she',
  'he',
  'it',
  'they',
  'elle',
  'il',
  'elles',
  'ils',
  'er',
  'sie',
  'es',
  'ella',
  'él',
  'lei',
  'lui',
  'ela',
  'ele',
]);

const GROUP_END: ReadonlySet<string> = new Set(['verb', 'relation', 'copula']);
