import { isHousePart, isHuman, isLiving, isWorn, sexOf } from '../../lexicon/habits/kinds.js';
import type { Preposition } from '../../lexicon/phrases/relations.js';
import type { RelationKind } from '../../lexicon/vocabulary.js';
import { ban } from '../banned.js';
import type { Item, NamedThing } from '../words/reading.js';
import { settle, takesList } from './settle.js';
import type { State } from './state.js';
import { drop } from './state.js';
import type { Found, Mark } from './story.js';
import { tell } from './story.js';
import { addCopies, isAlike, learn, makeSubject, sameSubject, setPose } from './subject.js';

export function noun(state: State, index: number, item: Item, noun: NamedThing): void {
  const mark = state.story.marks[index];
  if (state.negated) {
    ban(state.story.banned, item, state.tokens);
    tell(mark, 'subject', { meaning: `no ${noun.concept}`, shown: true });
    drop(state);
    return;
  }
  const whole = state.pending?.said === 'with' ? state.pending.who[0]?.concept : undefined;
  if (whole === 'desert-island' && noun.concept === 'palm-tree') {
    tell(mark, 'subject', { meaning: noun.concept, of: state.pending?.who[0] });
    state.pending = undefined;
    drop(state);
    return;
  }
  if (whole !== undefined && isHousePart(whole, noun.concept)) {
    state.pending = undefined;
    drop(state);
    return;
  }
  const word = state.tokens
    .slice(item.from, item.to)
    .map(({ text }) => text)
    .join(' ');
  const made = makeSubject(noun, word, state.modifiers, state.tokens);
  const article = state.tokens[(state.modifiers[0]?.item.from ?? item.from) - 1]?.text ?? '';
  const one = state.determiner === 'indefinite' || (state.language === 'de' && SINGULAR.has(article));
  if ((one && !made.counted && noun.count === undefined) || / in an? /.test(word)) made.count = 1;
  if (
    state.feminine &&
    !made.gender &&
    isHuman(noun.concept) &&
    !sexOf(noun.concept) &&
    noun.concept !== 'person'
  )
    made.gender = 'woman';
  const subject = introduce(state, index, made, mark);
  for (const { mark: spoken } of state.modifiers) if (spoken.of === made) spoken.of = subject;
  if (state.waiting?.pose && !state.pending) {
    setPose(subject, state.waiting.pose, state.waiting.mark);
    state.waiting = undefined;
  }
  drop(state);
  state.part = undefined;
  state.copula = state.palette = false;
  connect(state, index, subject);
  state.last = subject;
  state.joined = 'none';
}

/** Adds a subject unless it was named before; "woman astronaut" is one. */
function introduce(state: State, index: number, made: Found, mark: Mark | undefined): Found {
  const { subjects } = state.story;
  const before = state.items[index - 1];
  const sex = state.last && before?.read.kind === 'noun' && state.items[index]?.gap === 'space';
  if (sex && state.last && isHuman(made.concept) && isHuman(state.last.concept)) {
    const [role, gender] = sexOf(made.concept)
      ? [state.last, sexOf(made.concept)]
      : [made, sexOf(state.last.concept)];
    if (gender) {
      Object.assign(state.last, { concept: role.concept, gender, word: `${state.last.word} ${made.word}` });
      if (made.counted || made.count > 1) state.last.count = Math.max(state.last.count, made.count);
      tell(mark, 'subject', { meaning: state.last.concept, of: state.last });
      const first = state.story.marks[index - 1];
      if (first) first.meaning = state.last.concept;
      return state.last;
    }
  }
  const definite = state.determiner === 'definite';
  const bare = !state.determiner && !made.counted && !state.tokens[state.items[index]?.from ?? 0]?.emoji;
  const same = definite || bare ? sameSubject(subjects, made, definite) : undefined;
  const twin =
    same ?? (state.pending || state.fronted ? undefined : subjects.find((other) => isAlike(other, made)));
  if (same) learn(same, made);
  else if (twin) addCopies(twin, made.count);
  if (!twin) subjects.push(made);
  tell(mark, 'subject', { meaning: made.concept, of: twin ?? made });
  return twin ?? made;
}

/** Says how a subject just named stands to those before it. */
function connect(state: State, index: number, subject: Found): void {
  const { pending, acting, fronted, listed } = state;
  const object = acting?.effect.object;
  if (pending && pending.who.length === 0) {
    state.fronted = { said: pending.said, to: subject, mark: pending.marks[0] };
    state.pending = undefined;
  } else if (pending) {
    relate(state, pending.said, pending.who, subject, pending.marks);
    state.pending = undefined;
    state.listed = takesList(pending.said) ? { said: pending.said, who: pending.who } : undefined;
  } else if (acting && object && acting.who.length > 0) {
    if (state.language === 'fr' && acting.name === 'play' && subject.concept === 'balloon')
      subject.concept = 'soccer-ball';
    const said = acting.name === 'play' && isLiving(subject.concept) ? 'beside' : object;
    if (acting.name === 'fly') for (const who of acting.who) if (isHuman(who.concept)) who.pose = 'holding';
    relate(state, said, acting.who, subject, acting.effect.unseen ? [] : [acting.mark]);
    if (acting.effect.unseen && acting.mark?.kind === 'pose') tell(acting.mark, 'unknown', { of: undefined });
    state.acting = undefined;
    state.listed = takesList(said) ? { said, who: acting.who } : undefined;
  } else if (fronted) {
    relate(state, fronted.said, [subject], fronted.to, [fronted.mark]);
    state.fronted = undefined;
    state.head = state.list = [subject];
  } else if (listed && state.joined !== 'none' && continues(state, index, subject, listed.said)) {
    relate(state, listed.said, listed.who, subject, []);
  } else lead(state, subject);
}

function continues(state: State, index: number, subject: Found, said: Preposition): boolean {
  const next = state.items[index + 1];
  const acts = next?.gap === 'space' && ['relation', 'verb', 'copula'].includes(next.read.kind);
  const living = isLiving(subject.concept);
  if (acts && living) return false;
  if (state.joined === 'comma') return (said === 'wearing' || said === 'with') && isWorn(subject.concept);
  return said === 'beside' || said === 'looking' || !living;
}

/** A new main subject, alone or in a list with those before: "a cat and a dog". */
function lead(state: State, subject: Found): void {
  const related = state.list.some((other) => other.related);
  if (state.joined === 'and' && !related) state.head = state.list = [...state.list, subject];
  else if (state.joined === 'comma' && !related) {
    state.list = [...state.list, subject];
    state.head = [subject];
  } else state.head = state.list = [subject];
  state.listed = undefined;
}

export function relate(
  state: State,
  said: Preposition,
  who: readonly Found[],
  to: Found,
  marks: (Mark | undefined)[],
): void {
  for (const subject of who) {
    if (subject === to) continue;
    const found = settle(said, subject.concept, to.concept);
    const kind = found === 'on' && subject.pose === 'flying' ? 'above' : found;
    const { relations } = state.story;
    if (!relations.some((other) => other.who === subject && other.to === to))
      relations.push({ kind, who: subject, to });
    subject.related = true;
    if (kind === 'wearing' && !to.counted) to.count = 1;
    else if (to.several && who.length === 1 && subject.count > 1 && SHARED.has(kind))
      to.count = subject.count;
    for (const mark of marks) {
      if (mark?.kind === 'pose') mark.shown = true;
      else tell(mark, 'relation', { meaning: kind, shown: true });
    }
    if (kind === 'riding' || kind === 'reading') subject.pose ??= kind;
  }
}

/** "Two men on horses": of what each has, a plural is as many as they are. */
const SHARED: ReadonlySet<RelationKind> = new Set(['riding', 'holding', 'reading', 'on', 'in']);

/** German articles that no plural has; many nouns have the same form for both numbers. */
const SINGULAR: ReadonlySet<string> = new Set(['das', 'dem', 'des', 'der']);
