import { normalizePrompt } from '../prompt.js';

/** How many generations one batch can become. */
export const MAX_BATCH = 48;

/**
 * The variants of a dynamic prompt: `{a|b}` stands for one prompt each, the last group varying fastest. Groups may hold
 * groups and empty alternatives; `\{`, `\|` and `\}` are plain characters. Braces without a bar, without a partner or
 * nested too deep stay as they were typed. Variants that would be drawn from the same text are one. Only the first
 * `limit` variants are made, however many there are.
 * @example expandPrompt('a {red|blue} fox') // { prompts: ['a red fox', 'a blue fox'], total: 2 }
 */
export const expandPrompt = (text: string, limit = MAX_BATCH): ExpandedPrompt => {
  const sequence = parse(text);
  const compared = Math.max(MAX_COMPARED, limit);
  const tooMany = sequence.variants > compared;
  const distinct = new Map<string, string>();
  for (let index = 0; index < Math.min(sequence.variants, compared); index += 1) {
    if (tooMany && distinct.size >= limit) break;
    const prompt = variant(sequence, index);
    const key = normalizePrompt(prompt);
    if (!distinct.has(key)) distinct.set(key, prompt);
  }
  const total = tooMany ? sequence.variants : distinct.size;
  return { prompts: [...distinct.values()].slice(0, limit), total };
};

/** How many variants are compared with each other: beyond, nobody can draw them all, and `total` counts them as made. */
const MAX_COMPARED = 1000;

/** Braces in braces beyond this depth are text: nobody writes them, and they would cost a deep stack. */
const MAX_DEPTH = 24;

const parse = (text: string): Sequence => {
  const frames: Frame[] = [{ alternatives: [], parts: [] }];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const frame = frames.at(-1) as Frame;
    const next = text.charAt(at + 1);
    if (letter === '\\' && next !== '' && '{|}'.includes(next)) {
      frame.parts.push(next);
      at += 1;
    } else if (letter === '{' && frames.length <= MAX_DEPTH) frames.push({ alternatives: [], parts: [] });
    else if (letter === '}' && frames.length > 1) {
      frames.pop();
      frames.at(-1)?.parts.push(...close(frame));
    } else if (letter === '|' && frames.length > 1) {
      frame.alternatives.push(toSequence(frame.parts));
      frame.parts = [];
    } else frame.parts.push(letter);
  }
  while (frames.length > 1) {
    const open = frames.pop() as Frame;
    frames
      .at(-1)
      ?.parts.push('{', ...open.alternatives.flatMap(({ parts }) => [...parts, '|']), ...open.parts);
  }
  return toSequence(frames[0]?.parts ?? []);
};

/** A group, or what stands in its place when it offers no choice. */
const close = ({ alternatives, parts }: Frame): Part[] => {
  if (alternatives.length === 0) return ['{', ...parts, '}'];
  const all = unique([...alternatives, toSequence(parts)]);
  return [{ alternatives: all, variants: bounded(all.reduce((sum, { variants }) => sum + variants, 0)) }];
};

/** The same alternative twice is one choice. */
const unique = (alternatives: readonly Sequence[]): Sequence[] => [
  ...new Map(alternatives.map((each) => [JSON.stringify(each), each] as const)).values(),
];

const toSequence = (parts: readonly Part[]): Sequence => {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return { parts: joined, variants: bounded(joined.reduce((product, part) => product * countOf(part), 1)) };
};

const countOf = (part: Part): number => (typeof part === 'string' ? 1 : part.variants);

/** Thirty groups of two are more than anybody can draw; a thousand of them more than a number can hold. */
const bounded = (count: number): number => Math.min(count, Number.MAX_SAFE_INTEGER);

const variant = ({ parts }: Sequence, index: number): string => {
  let rest = index;
  let text = '';
  for (const part of parts.toReversed()) {
    const count = countOf(part);
    text = (typeof part === 'string' ? part : choose(part, rest % count)) + text;
    rest = Math.floor(rest / count);
  }
  return text;
};

const choose = ({ alternatives }: Group, index: number): string => {
  let rest = index;
  for (const alternative of alternatives) {
    if (rest < alternative.variants) return variant(alternative, rest);
    rest -= alternative.variants;
  }
  return '';
};

/** `prompts` differ from each other; `total` says how many variants there are, at most 2^53 - 1. */
export interface ExpandedPrompt {
  prompts: string[];
  total: number;
}

type Part = string | Group;

interface Group {
  alternatives: Sequence[];
  variants: number;
}

interface Sequence {
  parts: Part[];
  variants: number;
}

interface Frame {
  alternatives: Sequence[];
  parts: Part[];
}
