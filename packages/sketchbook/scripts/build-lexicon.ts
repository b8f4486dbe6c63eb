/**
 * Builds `assets/lexicon.json.br` from the tables in `lexicon-data` and, for what they leave out, from the labels of emojibase-data.
 * Run `pnpm --filter @easel/sketchbook build:lexicon`; the same sources give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { iconSet } from '../src/art/icons/icon-set.js';
import type { Language } from '../src/lexicon/language.js';
import { LANGUAGES } from '../src/lexicon/language.js';
import type { LexiconFile, Sense } from '../src/lexicon/lexicon-file.js';
import { pluralsOf } from './lexicon/plurals.js';
import { normalise, readBlocked, readTable } from './lexicon/source.js';

const require = createRequire(new URL('../sources/package.json', import.meta.url));
const TABLES = ['people', 'animals', 'vehicles', 'buildings', 'nature', 'food', 'things'];
/** Animals and nature, food, travel, activities, objects; not smileys, people, signs and flags. */
const GROUPS = new Set([3, 4, 5, 6, 7]);
/** Weather, hours and places: the scene tables have words for them. */
const SCENERY =
  /rainbow|sun-|^sun|cloud|fog|moon|water-wave|milky|city|night|^desert$|^mountain$|mount-fuji|national-park|motorway|cyclone|wind-face|^snowman$|globe-|oncoming|-face$|hundred|japanese-(post|symbol)|love-hotel|station$|^houses$|^books$|thermometer|arrival|departure/;

interface Emoji {
  emoji: string;
  label: string;
  group?: number;
}

const blocked = readBlocked();
const words = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Map<string, number>()]),
) as Record<Language, Map<string, number>>;
const senses: Sense[] = [];
const index = new Map<string, number>();

function indexOf(sense: Sense): number {
  const key = JSON.stringify(sense);
  const known = index.get(key);
  if (known !== undefined) return known;
  index.set(key, senses.length);
  return senses.push(sense) - 1;
}

const entries = TABLES.flatMap((table) => readTable(`${table}.txt`));
let clashes = 0;
for (const { language, word, sense } of entries) {
  const code = indexOf(sense) * 2;
  const known = words[language].get(word);
  if (known === undefined) words[language].set(word, code);
  else if (known !== code) {
    clashes++;
    console.warn(`${language} "${word}": ${senses[known / 2]?.of[0]} kept, ${sense.of[0]} dropped`);
  }
}

/** Labels come after every hand-written word, so that they never change what one means. */
const labels: { language: Language; word: string; code: number }[] = [];
for (const language of LANGUAGES) {
  const data = require(`emojibase-data/${language}/data.json`) as Emoji[];
  for (const { emoji, label, group } of data) {
    const icon = iconSet('noto').index.emoji[emoji.replaceAll('\ufe0f', '')];
    if (!icon || group === undefined || !GROUPS.has(group) || SCENERY.test(icon)) continue;
    const names = language === 'en' ? [label, icon] : [label];
    for (const word of new Set(names.map(normalise))) {
      if (words[language].has(word) || blocked[language].includes(word) || word.split(' ').length > 4)
        continue;
      const code = indexOf({ of: [icon] }) * 2;
      words[language].set(word, code);
      labels.push({ language, word, code });
    }
  }
}

/** 'red fox' is a fox and a colour, which the parser reads by itself; 'polar bear' and 'green apple' are more than that. */
const COLOUR =
  /(^| )(red|white|black|grey|gray|brown|golden|rouge|roux|blanc|noir|gris|brun|rojo|roja|blanco|negro|negra|pardo|rosa|rot|roter|schwarze|schwarzer|weiße|rosso|rossa|bianco|nero|bruno|preto|vermelho|vermelha|pardo|pink|yellow)(?= |$)/;
for (const language of LANGUAGES)
  for (const [word, code] of words[language]) {
    const rest = normalise(word.replace(COLOUR, ' '));
    const plain = words[language].get(rest);
    if (rest === word || plain === undefined) continue;
    const [own, other] = [senses[code / 2]?.of[0], senses[plain / 2]?.of[0]];
    if (own === other || own === 'black-cat') words[language].delete(word);
  }

const addPlural = (language: Language, plural: string, code: number) => {
  const known = words[language].get(plural);
  if (known === undefined) words[language].set(plural, code + 1);
  else if (known === code) words[language].set(plural, code + 1);
};
const isKept = ({ language, word }: { language: Language; word: string }) => words[language].has(word);
for (const { language, word, plural, sense } of entries.filter(isKept))
  if (plural && plural !== word) addPlural(language, plural, indexOf(sense) * 2);
for (const { language, word, plural, sense } of entries.filter(isKept))
  if (!plural) for (const form of pluralsOf(word, language)) addPlural(language, form, indexOf(sense) * 2);
for (const { language, word, code } of labels.filter(isKept))
  for (const form of pluralsOf(word, language)) addPlural(language, form, code);

const sorted = (table: Map<string, number>) =>
  Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
const file: LexiconFile = {
  senses,
  words: {
    en: sorted(words.en),
    fr: sorted(words.fr),
    es: sorted(words.es),
    de: sorted(words.de),
    it: sorted(words.it),
    pt: sorted(words.pt),
  },
  blocked,
};
const json = Buffer.from(JSON.stringify(file));
const packed = brotliCompressSync(json, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
});
writeFileSync(new URL('../assets/lexicon.json.br', import.meta.url), packed);
const own = (language: Language) => entries.filter((entry) => entry.language === language).length;
for (const language of LANGUAGES)
  console.log(`${language}: ${own(language)} words by hand, ${words[language].size} forms`);
console.log(
  `${senses.length} senses, ${clashes} clashes, ${json.length} bytes of JSON, ${packed.length} packed`,
);
