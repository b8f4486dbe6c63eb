import { isContainer, isLiving } from '../../lexicon/habits/kinds.js';
import { BOATS, FLYERS } from '../../lexicon/habits.js';
import { findNoun } from '../../lexicon/nouns.js';
import type { Preposition } from '../../lexicon/phrases/relations.js';
import type { VerbEffect } from '../../lexicon/phrases/verbs.js';
import type { Item } from '../words/reading.js';
import { agents } from './agents.js';
import { flush } from './describe.js';
import { relate } from './name.js';
import type { State } from './state.js';
import { ADJECTIVES, kindAt } from './state.js';
import type { Found } from './story.js';
import { tell } from './story.js';
import type { Modifier } from './subject.js';
import { makeSubject, setPose } from './subject.js';

export function relation(state: State, index: number, said: Preposition): void {
  state.copula = false;
  state.part = undefined;
  if (said === 'of') {
    if (state.last && kindAt(state, index - 1) === 'noun' && isContainer(state.last.concept))
      state.fronted = { said: 'in', to: state.last, mark: state.story.marks[index] };
    return;
  }
  flush(state, index);
  const { acting } = state;
  const marks = [state.story.marks[index]];
  let who = agents(state, said);
  const over = said === 'on' && OVER.has(state.tokens[state.items[index]?.from ?? 0]?.text ?? '');
  let meant: Preposition = over && who.some(({ concept }) => FLYERS.has(concept)) ? 'above' : said;
  const joint = acting && MEANT[acting.name]?.[said];
  if (acting && joint) {
    meant = joint;
    who = acting.who;
    marks.push(acting.mark);
    state.acting = undefined;
  } else {
    if (acting) who = acting.who.length > 0 ? acting.who : who;
    finishVerb(state);
  }
  state.pending = { said: meant, who: state.fronted ? [] : who, marks };
  if (state.fronted && state.last) state.pending.who = [state.fronted.to];
  state.listed = undefined;
}

export function verb(state: State, index: number, item: Item, effect: VerbEffect, name: string): void {
  const mark = state.story.marks[index];
  if (!mark) return;
  state.copula = false;
  state.part = undefined;
  const { pose } = effect;
  const told: Modifier = pose ? { item, mark, pose } : { item, mark };
  const first = !state.last || state.fronted !== undefined || state.joined === 'none' ? !state.last : false;
  const opens =
    state.determiner !== undefined || state.modifiers.length > 0 || kindAt(state, index - 1) === 'number';
  if (state.fronted || ((opens || first || state.joined === 'comma') && leadsToNoun(state, index))) {
    if (state.fronted && !opens) state.waiting = told;
    else if (pose) state.modifiers.push(told);
    return;
  }
  finishVerb(state);
  flush(state, index);
  state.pending = undefined;
  const who = agents(state, 'verb');
  if (who.length === 0 && pose) state.waiting = told;
  for (const subject of who) {
    const afloat = BOATS.has(subject.concept) && (name === 'sail' || name === 'float');
    if (afloat) tell(mark, 'pose', { meaning: name, shown: true, of: subject });
    else if (pose && isMoving(subject.concept, name)) setPose(subject, pose, mark);
    if (effect.feeling) subject.feeling ??= effect.feeling;
  }
  state.acting = { effect, name, who, mark };
}

/** Whether a verb is a participle before its noun: "a sleeping cat". */
export function leadsToNoun(state: State, index: number): boolean {
  for (let at = index + 1; at < state.items.length; at++) {
    const { gap, read, from, to } = state.items[at] ?? NOTHING;
    if (gap !== 'space') return false;
    if (read.kind === 'noun' || (read.kind === 'scene' && to === from + 1)) return true;
    if (!ADJECTIVES.has(read.kind) && read.kind !== 'unknown') return false;
  }
  return false;
}

/** A verb without an object brings its own prop: whoever reads has a book. */
export function finishVerb(state: State): void {
  const { acting } = state;
  state.acting = undefined;
  const prop = acting?.effect.prop;
  const noun = prop === undefined ? undefined : findNoun(prop, 'en');
  if (!acting || !noun || !acting.who.some(({ concept }) => isLiving(concept))) return;
  const object = acting.effect.object ?? 'holding';
  for (const who of acting.who) {
    const made: Found = {
      ...makeSubject(noun, prop ?? '', [], state.tokens),
      count: who.count,
      related: true,
    };
    if (object === 'in') made.count = 1;
    state.story.subjects.push(made);
    relate(state, object, [who], made, []);
  }
  if (acting.mark?.kind === 'unknown') tell(acting.mark, 'pose', { meaning: acting.name, shown: true });
  else if (acting.mark) acting.mark.shown = true;
}

const NOTHING: Item = { from: 0, to: 0, gap: 'stop', read: { kind: 'noise' } };

/** Words for both on and above: what flies is above. */
const OVER: ReadonlySet<string> = new Set(['sopra', 'sobre']);

/** Prepositions that belong to the verb before them. */
const MEANT: Readonly<Record<string, Partial<Record<Preposition, Preposition>>>> = {
  ride: { on: 'riding', in: 'riding', at: 'riding', of: 'riding' },
  look: { at: 'looking', on: 'looking', front: 'looking', in: 'looking' },
  climb: { on: 'on', in: 'on' },
  drive: { in: 'in', on: 'riding', with: 'in' },
  play: { with: 'with', on: 'holding', at: 'holding' },
  hug: { with: 'beside' },
  wave: { with: 'holding' },
  meet: { with: 'beside' },
};

/** Trees and houses neither walk nor sleep. */
const isMoving = (concept: string, verb: string): boolean =>
  isLiving(concept) || verb === 'fly' || verb === 'float' || verb === 'stand';
