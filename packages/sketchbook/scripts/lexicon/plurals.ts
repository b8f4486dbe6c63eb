import type { Language } from '../../src/lexicon/language.js';

type Inflect = (word: string) => string[];

const english: Inflect = (word) => {
  if (/(s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/[^aeiou]o$/.test(word)) return [`${word}es`, `${word}s`];
  return [`${word}s`];
};

const french: Inflect = (word) => {
  if (/[sxz]$/.test(word)) return [];
  if (/(eau|eu)$/.test(word)) return [`${word}x`];
  if (word.endsWith('al')) return [`${word.slice(0, -1)}ux`, `${word}s`];
  return [`${word}s`];
};

const spanish: Inflect = (word) => {
  if (/[aeiouáéó]$/.test(word)) return [`${word}s`];
  if (word.endsWith('z')) return [`${word.slice(0, -1)}ces`];
  const accent = /^(.*)([áéíóú])([ns])$/.exec(word);
  if (accent) {
    const plain: Record<string, string> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
    return [`${accent[1]}${plain[accent[2] ?? ''] ?? ''}${accent[3]}es`];
  }
  return word.endsWith('s') ? [] : [`${word}es`];
};

const italian: Inflect = (word) => {
  const stem = word.slice(0, -1);
  if (/[cg]ia$/.test(word)) return [`${word.slice(0, -2)}e`, `${stem}e`];
  if (/[cg]a$/.test(word)) return [`${stem}he`, `${stem}hi`];
  if (/[cg]o$/.test(word)) return [`${stem}hi`, `${stem}i`];
  if (word.endsWith('io')) return [stem];
  if (word.endsWith('ista')) return [`${stem}i`, `${stem}e`];
  if (word.endsWith('a')) return [`${stem}e`];
  return /[oe]$/.test(word) ? [`${stem}i`] : [];
};

const portuguese: Inflect = (word) => {
  const cut = (letters: number) => word.slice(0, -letters);
  if (word.endsWith('ão')) return [`${cut(2)}ões`, `${cut(2)}ães`, `${cut(2)}ãos`];
  if (/[aou]l$/.test(word)) return [`${cut(1)}is`];
  if (word.endsWith('el')) return [`${cut(2)}éis`, `${cut(2)}eis`];
  if (word.endsWith('il')) return [`${cut(1)}s`];
  if (word.endsWith('m')) return [`${cut(1)}ns`];
  if (word.endsWith('ês')) return [`${cut(2)}eses`];
  if (/[rzn]$/.test(word)) return [`${word}es`];
  return word.endsWith('s') ? [] : [`${word}s`];
};

const UMLAUT: Readonly<Record<string, string>> = { au: 'äu', a: 'ä', o: 'ö', u: 'ü' };

/** German says no rule: all endings a noun could take, the dative among them; what is no word is never typed. */
const german: Inflect = (word) => {
  const umlaut = word.replace(
    /(au|a|o|u)([^aouäöü]*)$/,
    (_, vowel: string, rest: string) => (UMLAUT[vowel] ?? vowel) + rest,
  );
  if (/(er|el|en|chen|lein)$/.test(word)) return [umlaut, `${word}n`, `${umlaut}n`, `${word}s`];
  if (word.endsWith('e')) return [`${word}n`];
  if (word.endsWith('in')) return [`${word}nen`];
  const endings = word.endsWith('s') ? ['e', 'en', 'se', 'sen'] : ['e', 'en', 'er', 'ern', 's'];
  return [word, umlaut].flatMap((stem) => endings.map((ending) => stem + ending));
};

const INFLECT: Record<Language, Inflect> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
};

const LINK = /^(d|de|du|des|à|a|au|aux|en|sans|con|da|di|do|del|della|dell|al|alla|per|para|em|no|na)$/;

/** Plurals of a word or phrase. Romance phrases bend every word before the first preposition, the others the last. */
export function pluralsOf(phrase: string, language: Language): string[] {
  const words = phrase.split(' ');
  const inflect = INFLECT[language];
  if (language === 'en' || language === 'de') {
    const last = words.pop() ?? '';
    const of = words.findIndex((word) => word === 'of' || word === 'in');
    if (language === 'en' && of > 0)
      return inflect(words[of - 1] ?? '').map((plural) =>
        [...words.slice(0, of - 1), plural, ...words.slice(of), last].join(' '),
      );
    return inflect(last).map((plural) => [...words, plural].join(' '));
  }
  const link = words.findIndex((word, i) => i > 0 && LINK.test(word));
  const head = words.slice(0, link < 0 ? words.length : link);
  const tail = words.slice(head.length);
  const choices = head.map((word) => inflect(word));
  if (head.length === 1) return (choices[0] ?? []).map((plural) => [plural, ...tail].join(' '));
  const bent = head.map((word, i) => choices[i]?.[0] ?? word).join(' ');
  return bent === head.join(' ') ? [] : [[bent, ...tail].join(' ')];
}
