import { readFileSync } from 'node:fs';
import { isConcept } from '../art/art-of.js';
import { parsePrompt } from '../parse/parse-prompt.js';

/** One of the commonest nouns of image prompts and what it must become: alternatives parted by `|`. */
interface CommonNoun {
  noun: string;
  count: number;
  expect: string;
}

/** The nouns by outcome; `waiting` ones are known by name and have no drawing yet. */
export interface Coverage {
  right: string[];
  waiting: string[];
  wrong: string[];
  missing: string[];
}

/** Reads each of the commonest nouns as the prompt 'a NOUN' and compares what becomes of it with what it must be. */
export function coverage(): Coverage {
  const file = new URL('../../lexicon-data/common-nouns.json', import.meta.url);
  const nouns = JSON.parse(readFileSync(file, 'utf8')) as CommonNoun[];
  const result: Coverage = { right: [], waiting: [], wrong: [], missing: [] };
  for (const { noun, expect } of nouns) {
    const { subjects, place, time, elements } = parsePrompt(`a ${noun}`);
    const got = [
      ...subjects.map(({ concept }) => concept),
      ...(place ? [`place:${place}`] : []),
      ...(time ? [`time:${time}`] : []),
      ...elements.map((element) => `element:${element}`),
    ];
    const wanted = expect.split('|');
    const undrawn = !wanted[0]?.includes(':') && !isConcept(wanted[0] ?? '');
    const first = got[0];
    if (got.length === 1 && first && wanted.includes(first)) result.right.push(noun);
    else if (undrawn) result.waiting.push(noun);
    else if (got.length) result.wrong.push(`${noun} (${got.join(' + ')})`);
    else result.missing.push(noun);
  }
  return result;
}
