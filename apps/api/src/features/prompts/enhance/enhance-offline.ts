import { ENHANCE_CATEGORIES, type EnhanceCategory, PROMPT_MAX, promptLength } from '@easel/shared';
import { ADDITIONS, COVERED } from './additions.js';
import { areContrary, type Topic, topicsOf } from './topics.js';

/**
 * Adds what fits from the built-in lists: nothing that contradicts the prompt or another addition, nothing it says
 * already, and nothing from a category it speaks of. The same prompt, categories and seed give the same words.
 * @param categories what to add; absent: a choice.
 */
export const enhanceOffline = (prompt: string, { categories, seed }: OfflineOptions): Enhanced => {
  const random = randomOf(seed);
  const open = ENHANCE_CATEGORIES.filter((category) => !COVERED[category].test(prompt));
  const chosen = categories ? open.filter((each) => categories.includes(each)) : choose(open, random);
  const topics = topicsOf(prompt);
  const said = wordsOf(prompt);
  const added: Enhanced['added'] = [];
  let text = prompt.replace(/[\s,;.]+$/, '');
  for (const category of chosen) {
    const fitting = READ[category].filter((addition) => fits(addition, topics, said));
    const addition = fitting[Math.floor(random() * fitting.length)];
    if (!addition || promptLength(`${text}, ${addition.text}`) > PROMPT_MAX) continue;
    text = `${text}, ${addition.text}`;
    added.push({ category, text: addition.text });
    for (const topic of addition.topics) topics.add(topic);
    for (const word of addition.words) said.add(word);
  }
  return { prompt: added.length === 0 ? prompt : text, added };
};

/** So many at once make a prompt richer without drowning it. */
const USUAL_CATEGORIES = 4;

const choose = (open: readonly EnhanceCategory[], random: () => number): EnhanceCategory[] => {
  const lots = new Map(open.map((category) => [category, random()]));
  const first = open.toSorted((a, b) => (lots.get(a) ?? 0) - (lots.get(b) ?? 0)).slice(0, USUAL_CATEGORIES);
  return open.filter((category) => first.includes(category));
};

const fits = (
  { topics, words }: ReadAddition,
  about: ReadonlySet<Topic>,
  said: ReadonlySet<string>,
): boolean =>
  topics.every((topic) => ![...about].some((other) => areContrary(topic, other))) &&
  !words.some((word) => said.has(word));

/** Words that carry something: said twice, they would be a repetition. */
const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)));

const COMMON = new Set(
  'with from that this into over under through around among after before behind above below everything something small large full sense single clear light deep plenty left right front back side one two three'.split(
    ' ',
  ),
);

/** The additions with what is in their words, read once. */
const READ = Object.fromEntries(
  ENHANCE_CATEGORIES.map((category) => [
    category,
    ADDITIONS[category].map(({ text, says = [] }) => ({
      text,
      topics: [...new Set([...topicsOf(text), ...says])],
      words: [...wordsOf(text)],
    })),
  ]),
) as Record<EnhanceCategory, ReadAddition[]>;

/** Mulberry32: small, fast, and the same everywhere. */
const randomOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export interface Enhanced {
  prompt: string;
  added: { category: EnhanceCategory; text: string }[];
}

interface ReadAddition {
  text: string;
  topics: Topic[];
  words: string[];
}

interface OfflineOptions {
  categories?: readonly EnhanceCategory[] | undefined;
  seed: number;
}
