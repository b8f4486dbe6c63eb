import type { PromptWord } from './shift-words';

/**
 * The prompts that `{a|b}` stands for, as few as show each choice at least once and at most `MOST_READINGS`. What is not
 * chosen, each brace and each escape is a space, so that every place is where it is in the prompt.
 * @example readingsOf('{red|blue} fox') // [' red       fox', '     blue  fox']
 */
export const readingsOf = (prompt: string): string[] => {
  const parts = parse(prompt);
  const count = Math.min(MOST_READINGS, sizeOf(parts));
  return [...new Set(Array.from({ length: count }, (_, number) => read(parts, number)))];
};

/** The words of a reading without blanks at their ends; one that reaches over a gap is as many as its parts. */
export const trimWords = (words: readonly PromptWord[], { reading, prompt }: Reading): PromptWord[] =>
  words.flatMap((word) => {
    const text = reading.slice(word.start, word.end);
    const hasGap = text.trim() !== prompt.slice(word.start, word.end).trim();
    return [...text.matchAll(hasGap ? /\S+/gu : /\S(?:.*\S)?/gsu)].map(({ index, 0: found }) => ({
      ...word,
      start: word.start + index,
      end: word.start + index + found.length,
    }));
  });

/** The words of all readings in order; where some lie over one another, the first and longest. */
export const joinWords = (readings: readonly (readonly PromptWord[])[]): PromptWord[] => {
  let at = 0;
  return readings
    .flat()
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (start < at) return false;
      at = end;
      return true;
    });
};

/** Each is one request to the server. */
const MOST_READINGS = 6;

const parse = (prompt: string): Part[] => {
  const root: Part[] = [];
  const open: Choices[] = [];
  for (const [sign] of prompt.matchAll(/\\[{|}\\]|[{|}]|[^\\{|}]+|\\/g)) {
    const group = open.at(-1);
    const here = group?.choices.at(-1) ?? root;
    if (sign === '{') {
      const inner: Choices = { choices: [[' ']] };
      here.push(inner);
      open.push(inner);
    } else if (sign === '|' && group !== undefined) group.choices.push([' ']);
    else if (sign === '}' && group !== undefined) {
      here.push(' ');
      open.pop();
    } else here.push(/^\\?[{|}\\]$/.test(sign) ? ' '.repeat(sign.length) : sign);
  }
  return root;
};

/** How many readings show every choice. */
const sizeOf = (parts: readonly Part[]): number =>
  Math.max(
    1,
    ...parts.map((part) => (typeof part === 'string' ? 1 : part.choices.length * largest(part.choices))),
  );

const largest = (choices: readonly Part[][]): number => Math.max(...choices.map(sizeOf));

const read = (parts: readonly Part[], number: number): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const { length } = part.choices;
      return part.choices
        .map((choice, index) => {
          const text = read(choice, Math.floor(number / length));
          return index === number % length ? text : ' '.repeat(text.length);
        })
        .join('');
    })
    .join('');

type Part = string | Choices;
interface Choices {
  /** Each begins with a space for the sign before it. */
  choices: Part[][];
}

interface Reading {
  reading: string;
  prompt: string;
}
