import { isConcept } from '../art/art-of.js';
import { iconSet } from '../art/icons/icon-set.js';
import { PEOPLE } from '../art/people/roles.js';
import { ALIASES } from './aliases.js';
import { THINGS } from '../art/things/things.js';

/** Icon names whose everyday word is something else: never matched by their label. */
const NEVER_BY_LABEL = new Set([
  'sunset',
  'sunrise',
  'cityscape',
  'desert',
  'mountain',
  'rainbow',
  'cloud',
  'sun',
  'person',
  'man',
  'woman',
  'beans',
  'cancer',
  'dizzy',
  'door',
  'hole',
  'collision',
  'sparkle',
  'sparkles',
  'splatter',
  'bubbles',
  'fog',
  'foggy',
  'ice',
  'national park',
  'water wave',
  'milky way',
  'mate',
  'plus',
  'label',
  'information',
  'sparkler',
  'station',
  'hook',
  'custom',
  'customs',
  'construction',
  'leg',
  'foot',
  'ear',
  'eye',
  'eyes',
  'nose',
  'mouth',
  'tongue',
  'wood',
  'camping cancer',
]);

let labels: Map<string, string> | undefined;

function iconLabels(): Map<string, string> {
  if (!labels) {
    labels = new Map();
    for (const name of [...iconSet('noto').names, ...Object.keys(THINGS), ...PEOPLE]) {
      const label = name.replaceAll('-', ' ');
      if (!NEVER_BY_LABEL.has(label)) labels.set(label, name);
    }
  }
  return labels;
}

/** Singular guesses for a plural, best first; English and the French -x. */
export function singulars(word: string): string[] {
  const guesses: string[] = [];
  if (word.endsWith('ies')) guesses.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ves')) guesses.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  if (/(s|x|z|ch|sh|o)es$/.test(word)) guesses.push(word.slice(0, -2));
  if (/[^s]s$/.test(word)) guesses.push(word.slice(0, -1));
  if (word.endsWith('eaux')) guesses.push(word.slice(0, -1));
  if (word.endsWith('men')) guesses.push(`${word.slice(0, -3)}man`);
  if (word === 'mice') guesses.push('mouse');
  if (word === 'geese') guesses.push('goose');
  if (word === 'children') guesses.push('child');
  return guesses;
}

/** The icon a phrase (one to five words, lower case) names, and whether the phrase was a plural. */
export function findNoun(phrase: string): { concept: string; plural: boolean } | undefined {
  const cut = phrase.lastIndexOf(' ') + 1;
  const single = singulars(phrase.slice(cut))
    .map((one) => lookUp(phrase.slice(0, cut) + one))
    .find((icon) => icon !== undefined);
  const alias = ALIASES.get(phrase);
  if (alias && isConcept(alias)) return { concept: alias, plural: single === alias };
  // 'houses' is also the name of an icon, a street of them; a count asks for several of one house.
  if (single) return { concept: single, plural: true };
  const icon = lookUp(phrase);
  return icon ? { concept: icon, plural: false } : undefined;
}

function lookUp(phrase: string): string | undefined {
  const icon = ALIASES.get(phrase) ?? iconLabels().get(phrase);
  return icon && isConcept(icon) ? icon : undefined;
}

/** The icon of one emoji, skin tones and presentation marks ignored. */
export function findEmoji(emoji: string): string | undefined {
  const bare = emoji.replace(/\p{Emoji_Modifier}|\ufe0f/gu, '');
  return (
    iconSet('noto').index.emoji[bare] ??
    iconSet('noto').index.emoji[String.fromCodePoint(bare.codePointAt(0) ?? 32)]
  );
}
