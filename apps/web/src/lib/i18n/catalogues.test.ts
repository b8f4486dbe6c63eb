import { describe, expect, test } from '@jest/globals';
import { ERRORS } from '@easel/shared';
import { en as enBase } from './en';
import { errorsFr } from './errors-fr';
import { fr as frBase } from './fr';
import type { Language } from './i18n';
import { TEXT_PARTS } from './text-parts';

const flat = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object'
      ? flat(value as object, `${path}${key}.`)
      : [[path + key, String(value)] as [string, string]],
  );
const withParts = async (base: object, language: Language): Promise<object> => {
  const parts = await Promise.all(
    Object.entries(TEXT_PARTS).map(async ([part, load]) => [part, await load[language]()] as const),
  );
  return { ...base, ...Object.fromEntries(parts) };
};
const en = await withParts(enBase, 'en');
const fr = await withParts(frBase, 'fr');
const values = (text: string) => [...text.matchAll(/\{+\w+\}+/g)].map(([match]) => match).sort();

describe('the French catalogue', () => {
  test('has every key of the English one, and no other', () => {
    expect(
      flat(fr)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      flat(en)
        .map(([key]) => key)
        .sort(),
    );
  });

  test('leaves no sentence empty and fills in the same values', () => {
    const french = new Map(flat(fr));
    for (const [key, text] of flat(en)) {
      expect([key, french.get(key)]).not.toEqual([key, '']);
      expect([key, values(french.get(key) ?? '')]).toEqual([key, values(text)]);
    }
  });

  test('names only values an error really has', () => {
    expect(Object.keys(errorsFr).sort()).toEqual(Object.keys(ERRORS).sort());
    for (const [code, { detail }] of Object.entries(ERRORS)) {
      const french = values(errorsFr[code as keyof typeof ERRORS].detail);
      for (const name of french)
        expect([code, values(detail)]).toEqual([code, expect.arrayContaining([name])]);
    }
  });
});
