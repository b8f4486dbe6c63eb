import { isLiving } from '../../lexicon/habits/kinds.js';
import { ban } from '../banned.js';
import { agents } from './agents.js';
import { takesList } from './settle.js';
import type { State } from './state.js';
import { ADJECTIVES, drop, kindAt, ROMANCE } from './state.js';
import { tell } from './story.js';
import type { Modifier } from './subject.js';
import { modify } from './subject.js';

/** A word that says something of the noun before or after it. */
export function describe(state: State, index: number, modifier: Modifier): void {
  const { item, mark } = modifier;
  const { read } = item;
  if (state.negated && read.kind === 'colour' && state.items[index + 1]?.read.kind !== 'noun') {
    ban(state.story.banned, item, state.tokens);
    tell(mark, 'colour', { meaning: `no ${read.value}`, shown: true });
    return;
  }
  if (read.kind === 'colour' && state.palette) {
    lean(state, modifier);
    return;
  }
  if (read.kind === 'colour' && state.part) {
    const { hair, who, mark: named } = state.part;
    if (hair) modify(who, { ...modifier, hair: read.value }, state.tokens);
    if (hair) tell(named, 'colour', { meaning: 'hair', shown: true });
    return;
  }
  if (state.last && ADJECTIVES.has(read.kind) && speaksOfLast(state, index)) {
    const who = state.head.includes(state.last) ? state.head : [state.last];
    for (const subject of state.copula ? who : [state.last]) modify(subject, modifier, state.tokens);
    return;
  }
  state.modifiers.push(modifier);
}

function speaksOfLast(state: State, index: number): boolean {
  if (state.copula) return true;
  const item = state.items[index];
  if (!item || item.gap !== 'space' || state.determiner || state.pending || state.modifiers.length > 0)
    return false;
  let before = index - 1;
  while (before > 0 && (ADJECTIVES.has(kindAt(state, before)) || kindAt(state, before) === 'and')) {
    if (state.items[before]?.gap === 'comma') return false;
    before--;
  }
  if (kindAt(state, before) !== 'noun') return false;
  const next = state.items[index + 1];
  const nounNext = next?.gap === 'space' && (next.read.kind === 'noun' || ADJECTIVES.has(next.read.kind));
  return ROMANCE.has(state.language) || !nounNext;
}

export function bodyPart(state: State, index: number, part: 'hair' | 'skin' | 'coat' | 'other'): void {
  const who = state.last && kindAt(state, index + 1) !== 'noun' ? agents(state, 'verb').at(-1) : undefined;
  const colours = state.modifiers.filter(({ item }) => item.read.kind === 'colour');
  const mark = state.story.marks[index];
  if (who && state.pending && takesList(state.pending.said))
    state.listed = { said: state.pending.said, who: state.pending.who };
  state.pending = undefined;
  for (const { item, mark: spoken } of colours) {
    if (item.read.kind !== 'colour') continue;
    const told = part === 'hair' ? { item, mark: spoken, hair: item.read.value } : { item, mark: spoken };
    if (part === 'other') continue;
    if (who) modify(who, told, state.tokens);
    else if (kindAt(state, index + 1) === 'noun') continue;
    if (who && spoken.kind === 'colour') tell(mark, 'colour', { meaning: part, shown: true });
  }
  const kept = kindAt(state, index + 1) === 'noun' && part !== 'other' ? colours : [];
  if (kept.length > 0) tell(mark, 'colour', { meaning: part, shown: true });
  state.modifiers = [
    ...state.modifiers.filter((modifier) => !colours.includes(modifier) && who === undefined),
    ...kept.map((modifier) =>
      part === 'hair' && modifier.item.read.kind === 'colour'
        ? { ...modifier, hair: modifier.item.read.value }
        : modifier,
    ),
  ];
  if (colours.length === 0 && who) state.part = { hair: part === 'hair', who, mark };
}

export function colourScene(state: State, modifier: Modifier, scene: string): void {
  const { item, mark } = modifier;
  if (item.read.kind === 'colour') {
    if (NATURAL[item.read.value]?.includes(scene))
      tell(mark, 'colour', { meaning: item.read.value, shown: true });
    else lean(state, modifier);
  } else if (item.read.kind === 'feeling') setMood(state, modifier);
}

function lean(state: State, { item, mark }: Modifier): void {
  if (item.read.kind !== 'colour') return;
  if (!state.story.colours.includes(item.read.value)) state.story.colours.push(item.read.value);
  tell(mark, 'colour', { meaning: item.read.value, shown: true });
}

function setMood(state: State, { item, mark }: Modifier): void {
  if (item.read.kind === 'feeling' && item.read.mood)
    tell(mark, 'mood', { meaning: item.read.mood, senses: [{ kind: 'mood', value: item.read.mood }] });
}

/** Words that waited for a noun in vain: colours go to the clothes or the picture, feelings to its mood. */
export function flush(state: State, index: number): void {
  if (divide(state, index)) return;
  const named =
    kindAt(state, index - 1) === 'unknown' || state.modifiers.some(({ item }) => item.read.kind === 'number');
  for (const modifier of state.modifiers) {
    const { read } = modifier.item;
    const wearer =
      state.pending?.said === 'in' ? state.pending.who.filter(({ concept }) => isLiving(concept)) : [];
    if (read.kind === 'feeling') setMood(state, modifier);
    else if (read.kind === 'colour' && !named) {
      if (wearer.length > 0) for (const subject of wearer) modify(subject, modifier, state.tokens);
      else lean(state, modifier);
    }
  }
  drop(state);
}

/** "Two cats, one black and one white": a number or an article with a colour but no noun parts those counted before. */
function divide(state: State, index: number): boolean {
  const whole = state.parted ?? (state.head.length === 1 ? state.head[0] : undefined);
  const [number] = state.modifiers.filter(({ item }) => item.read.kind === 'number');
  const [colour] = state.modifiers.filter(({ item }) => item.read.kind === 'colour');
  const share = number?.item.read.kind === 'number' ? number.item.read.value : 1;
  if (!whole || !colour || (!number && state.determiner !== 'indefinite') || whole.colour) return false;
  if (!state.parted && (!whole.counted || whole.count < 2)) return false;
  if (kindAt(state, index - 1) === 'unknown' || share > whole.count) return false;
  const { subjects, relations } = state.story;
  const part = share === whole.count ? whole : { ...whole, count: share };
  if (part !== whole) {
    whole.count -= share;
    subjects.splice(subjects.indexOf(whole), 0, part);
    relations.push(...relations.filter(({ who }) => who === whole).map((one) => ({ ...one, who: part })));
  }
  for (const modifier of state.modifiers)
    if (modifier === number) tell(number.mark, 'count', { meaning: String(share), shown: true });
    else modify(part, modifier, state.tokens);
  state.parted = part === whole ? undefined : whole;
  drop(state);
  return true;
}

/** Colours a part of the scene has anyway. */
const NATURAL: Readonly<Record<string, readonly string[]>> = {
  white: ['clouds', 'snowfall', 'snow', 'stars', 'moon', 'winter'],
  grey: ['clouds', 'storm', 'fog', 'rain'],
  green: ['grass', 'trees', 'meadow', 'forest', 'leaves'],
  blue: ['sea', 'water', 'day', 'clear', 'river', 'underwater'],
  yellow: ['sun', 'desert', 'stars'],
  golden: ['sun', 'stars', 'sunset', 'leaves', 'autumn'],
};
