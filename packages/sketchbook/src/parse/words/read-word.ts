import { isBoat, isEntered } from '../../lexicon/handling.js';
import type { Language } from '../../lexicon/language.js';
import { isRidden } from '../../lexicon/habits/kinds.js';
import { SILENT_NOUNS, SILENT_PHRASES, SKIES } from '../../lexicon/phrases/function-words.js';
import { ownSensesOf } from '../../lexicon/senses.js';
import type { Sense } from '../../lexicon/senses.js';
import type { Context, Item, NamedThing, Reading } from './reading.js';
import { isSceneSense, plainReading } from './reading.js';

type Kind = Sense['kind'];

/** Two people named as one, unless something follows that they count. */
const COUPLES: ReadonlySet<string> = new Set(['couple', 'pareja', 'paar', 'coppia', 'casal']);
const COUPLE: NamedThing = { concept: 'person', plural: false, count: 2 };

/** "À vélo", "en voiture", "by bike", "zu Pferd": how somebody goes. */
const BY: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['by']),
  fr: new Set(['à', 'a', 'en']),
  es: new Set(['a', 'en']),
  de: new Set(['zu', 'per']),
  it: new Set(['a', 'in']),
  pt: new Set(['a', 'de']),
};

/** Words that follow a number which counts nothing: "5 years old", "35 mm". */
const UNITS =
  /^(years?|yo|yr|y|ans?|jahre?|años?|anni|anos|am|pm|h|mm|k|px|percent|st|nd|rd|th|d|steps?|days?|hours?|minutes?|meters?|feet|oclock)$/;

/** What one word is, judged by its neighbours where it may be several things. */
export function readWord(context: Context, at: number, before: readonly Item[]): Reading {
  const token = context.tokens[at];
  const text = token?.text ?? '';
  if (/^\p{N}/u.test(text)) return readNumber(context, at, text);
  if (isSilentHere(context, at)) return { kind: 'silent' };
  const noun = context.noun(at, 1);
  const senses = noun ? ownSensesOf(text, context.language) : context.senses(at, 1);
  const neighbours = neighboursOf(context, at, before);
  const pick = <K extends Kind>(kind: K) =>
    senses.find((sense): sense is Extract<Sense, { kind: K }> => sense.kind === kind);
  // "His" in French and "are" in Spanish, but in English somebody.
  if (noun && text === 'son' && context.language === 'en') return { kind: 'noun', noun };
  const first = pick('negation') ?? pick('indefinite') ?? pick('definite') ?? pick('and') ?? pick('or');
  if (first) return { kind: first.kind };
  if (noun && SILENT_NOUNS.has(text) && neighbours.determined === 'indefinite') return { kind: 'noun', noun };
  if (COUPLES.has(text) && !neighbours.beforeNoun) return { kind: 'noun', noun: COUPLE };
  const number = pick('number');
  if (number) return { kind: 'number', value: number.value, vague: number.vague, exact: number.value <= 12 };
  const mount = BY[context.language].has(text) ? context.noun(at + 1, 1) : undefined;
  if (mount && !mount.plural) {
    if (isRidden(mount.concept)) return { kind: 'relation', value: 'riding' };
    if (isEntered(mount.concept) || isBoat(mount.concept)) return { kind: 'relation', value: 'in' };
  }
  const verb = pick('verb');
  const named = verb?.weak
    ? !neighbours.afterNoun || neighbours.determined
    : (noun ?? senses.find(isSceneSense)) && neighbours.determined;
  if (verb && !named) return verb;
  const plain = pick('copula') ?? pick('relation') ?? pick('palette');
  if (plain) return plainReading(plain) ?? { kind: 'unknown' };
  const colour = pick('colour');
  if (colour) {
    const named = ROMANCE.has(context.language) && neighbours.determined !== undefined;
    const ofSky = SKIES.has(context.tokens[at + 1]?.text ?? '');
    if (noun && !ofSky && (isThing(neighbours) || named)) return { kind: 'noun', noun };
    const skin = pick('skin');
    return skin
      ? { kind: 'colour', value: colour.value, skin: skin.value }
      : { kind: 'colour', value: colour.value };
  }
  const part = pick('part');
  if (part) return part;
  const feeling = pick('feeling');
  const mood = pick('mood');
  if (feeling) return { kind: 'feeling', value: feeling.value, ...(mood ? { mood: mood.value } : {}) };
  const size = pick('size');
  if (size && !(noun && !neighbours.beforeNoun)) return plainReading(size) ?? { kind: 'unknown' };
  const scene = readScene(senses, noun, neighbours);
  if (scene) return scene;
  const fall = text === 'fall' && context.language === 'en' && readFall(context, at, before);
  if (fall) return fall;
  const skin = pick('skin') ?? pick('gender') ?? pick('age');
  if (skin) return plainReading(skin) ?? { kind: 'unknown' };
  if (pick('silent')) return { kind: 'silent' };
  return noun ? { kind: 'noun', noun } : { kind: 'unknown' };
}

/** Whether a word is part of a phrase that shows nothing. */
const isSilentHere = ({ tokens }: Context, at: number): boolean =>
  SILENT_PHRASES.some((phrase) =>
    phrase.some(
      (word, index) =>
        tokens[at]?.text === word && phrase.every((one, other) => tokens[at - index + other]?.text === one),
    ),
  );

interface Neighbours {
  /** The article, number or adjective just before. */
  determined: 'indefinite' | 'definite' | 'number' | undefined;
  /** Something of this clause was named before. */
  afterNoun: boolean;
  /** The word before is a thing. */
  besideNoun: boolean;
  /** A word that may be named or described follows without a comma. */
  beforeNoun: boolean;
  beforeStyle: boolean;
  beforeColour: boolean;
  /** After "as" or "like": "a fox, as a comic". */
  likened: boolean;
  afterRelation: boolean;
  alone: boolean;
}

/** How many items back a subject may be named. */
const REACH = 30;

function neighboursOf(context: Context, at: number, before: readonly Item[]): Neighbours {
  const close = context.tokens[at]?.gap === 'space';
  const last = close ? before.at(-1)?.read : undefined;
  let afterNoun = false;
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH) && !afterNoun; i--) {
    afterNoun = before[i]?.read.kind === 'noun';
    if (before[i]?.gap === 'stop') break;
  }
  const next = context.tokens[at + 1];
  const follows = next?.gap === 'space' && !next.noise ? context.senses(at + 1, 1) : [];
  const nextKinds = new Set<Kind>(follows.map(({ kind }) => kind));
  const link = LINKS.some((kind) => nextKinds.has(kind)) && !nextKinds.has('colour');
  const beforeColour =
    nextKinds.has('and') && context.senses(at + 2, 1).some(({ kind }) => kind === 'colour');
  return {
    determined:
      last?.kind === 'indefinite' || last?.kind === 'definite' || last?.kind === 'number'
        ? last.kind
        : last?.kind === 'size' || last?.kind === 'colour'
          ? 'definite'
          : undefined,
    afterNoun,
    besideNoun: last?.kind === 'noun',
    beforeNoun: next?.gap === 'space' && !next.emoji && !link,
    beforeStyle: /^(of|style|drawing|illustration|painting|art|de|von|di|stil|stile|estilo)$/.test(
      next?.text ?? '',
    ),
    beforeColour,
    likened: [1, 2].some((back) => LIKENINGS.has(context.tokens[at - back]?.text ?? '')),
    afterRelation: last?.kind === 'relation' || last?.kind === 'verb',
    alone: !close,
  };
}

const LIKENINGS: ReadonlySet<string> = new Set(['as', 'like', 'comme', 'en', 'como', 'als', 'wie', 'come']);

const LINKS: readonly Kind[] = [
  'relation',
  'and',
  'or',
  'copula',
  'negation',
  'verb',
  'silent',
  'definite',
  'indefinite',
];

/** Languages whose colours follow the noun. */
const ROMANCE: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);

/** An orange, a rose, a violet: a thing when nothing follows that it could colour. */
const isThing = ({
  determined,
  beforeNoun,
  beforeColour,
  besideNoun,
  alone,
  afterRelation,
}: Neighbours): boolean =>
  !beforeNoun && !beforeColour && !besideNoun && (determined !== undefined || alone || afterRelation);

function readScene(
  senses: readonly Sense[],
  noun: NamedThing | undefined,
  near: Neighbours,
): Reading | undefined {
  const scene = senses.filter(isSceneSense);
  if (scene.length === 0) return undefined;
  const spot = scene.some((sense) => 'spot' in sense && sense.spot);
  if (noun && spot) return { kind: 'scene', senses: scene, noun };
  const look = scene.every(({ kind }) => kind === 'style' || kind === 'camera');
  const named = near.determined !== undefined || near.afterRelation;
  if (noun && look && named && !near.beforeStyle && !near.likened) return { kind: 'noun', noun };
  return { kind: 'scene', senses: scene };
}

/** 'fall' is a season beside "in", "the" or a word of the scene, else a verb. */
function readFall(context: Context, at: number, before: readonly Item[]): Reading | undefined {
  const last = context.tokens[at]?.gap === 'space' ? before.at(-1)?.read.kind : 'relation';
  const named = context.noun(at + 1, 1) ?? context.senses(at + 1, 1).find(isSceneSense);
  return last === 'relation' || last === 'definite' || named
    ? { kind: 'scene', senses: [{ kind: 'season', value: 'autumn' }] }
    : undefined;
}

function readNumber(context: Context, at: number, text: string): Reading {
  const next = context.tokens[at + 1];
  const value = Number(text.replace(',', ''));
  if (next?.gap === 'space' && UNITS.test(next.text)) return { kind: 'noise' };
  if (!Number.isInteger(value) || value < 1 || value >= 1000) return { kind: 'unknown' };
  return { kind: 'number', value: Math.min(value, 12), vague: false, exact: value <= 12 };
}
