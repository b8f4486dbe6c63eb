import type { Rng } from '../../core/rng.js';
import { pick, rng } from '../../core/rng.js';
import { COLOURS } from '../../lexicon/phrases/colours.js';
import type { SkinTone } from '../../lexicon/vocabulary.js';
import { SKIN_TONES } from '../../lexicon/vocabulary.js';
import type { Look } from '../look.js';
import type { Cut } from './head/hair.js';
import { CUTS_FOR } from './head/hair.js';
import type { Person } from './roles.js';

/** Base paint of the five skin tones. */
export const SKINS: Readonly<Record<SkinTone, string>> = {
  light: '#f9dac4',
  'medium-light': '#efc39a',
  medium: '#d49c6a',
  'medium-dark': '#a06a45',
  dark: '#70462f',
};

export type Age = 'baby' | 'child' | 'adult' | 'old';

/** Who a person is, apart from what they wear. */
export interface Identity {
  woman: boolean;
  age: Age;
  skin: SkinTone;
  cut: Cut;
  hair: string;
  freckles: boolean;
  glasses: boolean;
  /** Whether a grown man has one when his role does not say. */
  bearded: boolean;
  random: (stream: string) => Rng;
}

const AGES: Partial<Record<Person, Age>> = {
  baby: 'baby',
  boy: 'child',
  girl: 'child',
  child: 'child',
  student: 'child',
  'old-man': 'old',
  'old-woman': 'old',
  'santa-claus': 'old',
  wizard: 'old',
  judge: 'old',
  fairy: 'child',
};

const WOMEN = new Set<Person>([
  'woman',
  'girl',
  'old-woman',
  'witch',
  'queen',
  'princess',
  'fairy',
  'ballerina',
  'mermaid',
  'bride',
  'geisha',
]);
const MEN = new Set<Person>([
  'man',
  'boy',
  'old-man',
  'wizard',
  'king',
  'prince',
  'santa-claus',
  'groom',
  'monk',
  'dwarf',
  'giant',
  'goblin',
  'devil',
  'robot',
  'skeleton',
  'mummy',
  'scarecrow',
]);

const DARK_HAIR = ['#2c2223', '#33241f', '#241d20'] as const;
const HAIR: Readonly<Record<SkinTone, readonly [string, ...string[]]>> = {
  light: ['#d9b061', '#b5763a', '#c4602b', '#8a5a34', '#5b3a28', '#33241f'],
  'medium-light': ['#8a5a34', '#5b3a28', '#33241f', '#c08a48', '#9a4a26', '#2c2223'],
  medium: ['#5b3a28', ...DARK_HAIR],
  'medium-dark': ['#3d2a22', ...DARK_HAIR],
  dark: ['#2c2223', '#241d20', '#3d2a22'],
};
const GREYS = ['#ece8e2', '#d8d3cd', '#b9b4b0', '#f4f0ea'] as const;

/** Hair words that mean another paint on a head than on cloth. */
const HAIR_WORDS: Readonly<Record<string, string>> = {
  black: '#2c2223',
  noir: '#2c2223',
  brown: '#6b4226',
  red: '#c4602b',
  ginger: '#cc6a2b',
  orange: '#d9742f',
  rouge: '#c4602b',
  roux: '#cc6a2b',
  rousse: '#cc6a2b',
  blonde: '#e3bd6c',
  blond: '#e3bd6c',
  golden: '#e3b552',
  gold: '#e3b552',
  yellow: '#ecca6a',
  white: '#f4f0ea',
  grey: '#b9b4b0',
  gray: '#b9b4b0',
  silver: '#cfd0d4',
};

/** Draws who somebody is from the look's variant, each trait from a stream of its own. */
export function identityOf(role: Person, look: Look): Identity {
  const seed = Math.floor(look.variant * 2 ** 32);
  const random = (stream: string) => rng(seed, stream);
  const age = AGES[role] ?? 'adult';
  const woman = look.gender
    ? look.gender === 'woman'
    : WOMEN.has(role) || (!MEN.has(role) && random('gender')() < 0.5);
  const skin = look.skin ?? pick(random('skin'), SKIN_TONES);
  const natural = age === 'old' ? pick(random('grey'), GREYS) : pick(random('hair'), HAIR[skin]);
  const hair = look.hair ? (HAIR_WORDS[look.hair] ?? COLOURS.get(look.hair) ?? natural) : natural;
  const young = age === 'child' || age === 'baby';
  const cuts = CUTS_FOR[woman ? (young ? 'girl' : 'woman') : young ? 'boy' : 'man'];
  const fits = cuts.filter((cut) => cutFits(cut, skin, age));
  const cut = pick(random('cut'), [fits[0] ?? cuts[0], ...fits.slice(1)]);
  return {
    woman,
    age,
    skin,
    cut: age === 'old' && !woman && random('bald')() < 0.5 ? 'bald' : cut,
    hair,
    freckles: (skin === 'light' || skin === 'medium-light') && random('freckles')() < (young ? 0.4 : 0.15),
    glasses: age !== 'baby' && random('glasses')() < (age === 'old' ? 0.5 : 0.12),
    bearded: random('beard')() < (age === 'old' ? 0.6 : 0.35),
    random,
  };
}

/** An afro or puffs belong to darker skins, most plain cuts to everybody. */
function cutFits(cut: Cut, skin: SkinTone, age: Age): boolean {
  if (age === 'old') return ['bun', 'bob', 'curly', 'crop', 'parted', 'wavy'].includes(cut);
  if (cut === 'afro' || cut === 'puffs' || cut === 'buzz')
    return skin === 'dark' || skin === 'medium-dark' || (cut !== 'puffs' && skin === 'medium');
  if (skin === 'dark') return ['curly', 'bun', 'plaits', 'crop', 'ponytail'].includes(cut);
  return true;
}
