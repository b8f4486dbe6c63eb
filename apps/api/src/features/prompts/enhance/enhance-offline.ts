import { ENHANCE_CATEGORIES, type EnhanceCategory, PROMPT_MAX, promptLength } from '@easel/shared';
import { type Addition, ADDITIONS, COVERED } from './additions.js';
import { areContrary, type Topic, topicsOf } from './topics.js';

/**
 * Adds what fits from the built-in lists: nothing that contradicts the prompt or another addition, nothing it says
 * already. The same prompt, categories and seed give the same words.
 * @param categories what to add; absent: some of those the prompt does not speak of yet.
 */
export const enhanceOffline = (prompt: string, { categories, seed }: OfflineOptions): Enhanced => {
  const random = randomOf(seed);
  const chosen = new Set(categories ?? chooseCategories(prompt, random));
  const topics = topicsOf(prompt);
  const said = wordsOf(prompt);
  const added: Enhanced['added'] = [];
  let text = prompt.replace(/[\s,;.]+$/, '');
  for (const category of ENHANCE_CATEGORIES) {
    if (!chosen.has(category)) continue;
    const fitting = ADDITIONS[category].filter((addition) => fits(addition, topics, said));
    const addition = fitting[Math.floor(random() * fitting.length)];
    if (!addition || promptLength(`${text}, ${addition.text}`) > PROMPT_MAX) continue;
    text = `${text}, ${addition.text}`;
    added.push({ category, text: addition.text });
    for (const topic of presumedBy(addition)) topics.add(topic);
    for (const word of wordsOf(addition.text)) said.add(word);
  }
  return { prompt: added.length === 0 ? prompt : text, added };
};

/** So many at once make a prompt richer without drowning it. */
const USUAL_CATEGORIES = 4;

const chooseCategories = (prompt: string, random: () => number): EnhanceCategory[] => {
  const open = ENHANCE_CATEGORIES.filter((category) => !COVERED[category].test(prompt));
  const drawn = open.map((category) => ({ category, lot: random() })).toSorted((a, b) => a.lot - b.lot);
  return drawn.slice(0, USUAL_CATEGORIES).map(({ category }) => category);
};

const fits = (addition: Addition, topics: ReadonlySet<Topic>, said: ReadonlySet<string>): boolean =>
  presumedBy(addition).every((topic) => ![...topics].some((other) => areContrary(topic, other))) &&
  ![...wordsOf(addition.text)].some((word) => said.has(word));

const presumedBy = ({ text, says = [] }: Addition): Topic[] => [...new Set([...topicsOf(text), ...says])];

/** Words that carry something: said twice, they would be a repetition. */
const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)));

const COMMON = new Set(
  'with from that this into over under through around among after before behind above below everything something small large full sense single clear light deep plenty left right front back side one two three'.split(
    ' ',
  ),
);

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

interface OfflineOptions {
  categories?: readonly EnhanceCategory[] | undefined;
  seed: number;
}
