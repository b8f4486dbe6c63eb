import { TABLE_THINGS } from '../../lexicon/habits.js';
import { isHuman } from '../../lexicon/habits/kinds.js';
import type { Preposition } from '../../lexicon/phrases/relations.js';
import type { SceneSense } from '../../lexicon/senses.js';
import { ban } from '../banned.js';
import type { SpanKind } from '../parsed.js';
import type { Item, NamedThing } from '../words/reading.js';
import { finishVerb, leadsToNoun } from './act.js';
import { colourScene } from './describe.js';
import { noun } from './name.js';
import type { State } from './state.js';
import { drop } from './state.js';
import type { Found } from './story.js';
import { tell } from './story.js';

export function scene(state: State, index: number, item: Item): void {
  const mark = state.story.marks[index];
  if (!mark) return;
  const object =
    state.pending ??
    (state.acting?.effect.object ? { said: 'holding' as const, who: state.acting.who } : undefined);
  const counted = state.modifiers.some(({ item: { read } }) => read.kind === 'number');
  const settled = settleScene(item, {
    said: state.fronted ? 'holding' : object?.said,
    who: object?.who ?? [],
    single: counted || state.determiner === 'indefinite',
    negated: state.negated,
  });
  if (settled.noun) {
    noun(state, index, item, settled.noun);
    if (settled.senses.length > 0) mark.senses = settled.senses;
    return;
  }
  if (state.negated) {
    ban(state.story.banned, item, state.tokens);
    tell(mark, settled.kind, { meaning: `no ${settled.meaning}`, shown: true });
    drop(state);
    return;
  }
  tell(mark, settled.kind, { meaning: settled.meaning, senses: settled.senses });
  if (describesNoun(state, index, settled.senses)) return;
  for (const modifier of state.modifiers) colourScene(state, modifier, settled.meaning);
  drop(state);
  if (state.acting?.name === 'look') tell(state.acting.mark, 'ignored', { content: false });
  finishVerb(state);
  state.pending = undefined;
  state.copula = state.palette = false;
}

/** "Holding a glowing lantern": a word of the scene between the article and its noun ends nothing. */
function describesNoun(state: State, index: number, senses: readonly SceneSense[]): boolean {
  if (!state.determiner || !leadsToNoun(state, index)) return false;
  const single = state.determiner === 'indefinite';
  return senses.every(({ kind }) => LOOKS.has(kind) || (single && WEATHER.has(kind)));
}

const LOOKS: ReadonlySet<SceneSense['kind']> = new Set(['mood', 'style']);
const WEATHER: ReadonlySet<SceneSense['kind']> = new Set(['element', 'season', 'time']);

/** What stands before words that may name a place or a thing. */
interface Setting {
  said: Preposition | undefined;
  who: readonly Found[];
  /** After "a" or a number. */
  single: boolean;
  negated: boolean;
}

interface Settled {
  senses: SceneSense[];
  /** Set when the words name a thing; then `senses` are what they say of the place besides. */
  noun?: NamedThing;
  kind: SpanKind;
  meaning: string;
}

const INTO: ReadonlySet<Preposition> = new Set(['on', 'in', 'at', 'beside']);
const TAKEN: ReadonlySet<Preposition> = new Set(['holding', 'wearing', 'reading', 'riding']);

/** Decides between the place and the thing: "on a bridge" is in the city, "a bridge" is a bridge. */
function settleScene({ read }: Item, { said, who, single, negated }: Setting): Settled {
  if (read.kind !== 'scene') return { senses: [], kind: 'unknown', meaning: '' };
  const { senses, noun } = read;
  const place = senses.find((sense) => sense.kind === 'place');
  const scene: Settled = { senses, kind: kindOf(senses[0]), meaning: meaningOf(senses[0]) };
  if (!noun || negated) return scene;
  if (place?.spot) {
    if (place.value !== 'room' && !place.unseen)
      return said && INTO.has(said) ? scene : { ...scene, senses: [], noun };
    const laid = place.value === 'room' && who.every(({ concept }) => TABLE_THINGS.has(concept));
    if ((said === 'on' || said === 'at') && laid && noun.concept !== 'bookshelf') return scene;
    return said && INTO.has(said) ? { ...scene, noun } : { ...scene, senses: [], noun };
  }
  const spot = senses.some((sense) => sense.kind === 'element' && sense.spot);
  const given = said === 'with' && who.some(({ concept }) => isHuman(concept));
  if (spot && (single || given || (said && TAKEN.has(said)))) return { ...scene, senses: [], noun };
  return scene;
}

const KINDS: Readonly<Record<SceneSense['kind'], SpanKind>> = {
  place: 'place',
  room: 'place',
  sky: 'place',
  element: 'weather',
  time: 'time',
  season: 'season',
  mood: 'mood',
  camera: 'camera',
  style: 'style',
};

const kindOf = (sense: SceneSense | undefined): SpanKind => (sense ? KINDS[sense.kind] : 'unknown');
const meaningOf = (sense: SceneSense | undefined): string =>
  sense === undefined ? '' : sense.kind === 'sky' ? 'clouds' : sense.value;
