import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readStored, writeStored } from '../storage';
import { plainText } from '../text/plain-text';
import { en } from './en';
import { setFrenchErrors } from './french-errors';
import { TEXT_PARTS, type TextPart } from './text-parts';

/** The languages there is a catalogue for. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language, or `auto` for the browser's. */
export type LanguageChoice = Language | 'auto';

/** What was chosen in this browser. */
export const languageChoice = (): LanguageChoice => {
  const stored = readStored('language');
  return LANGUAGES.find((language) => language === stored) ?? 'auto';
};

/** Chooses a language for this browser, from now on. */
export const chooseLanguage = async (choice: LanguageChoice): Promise<void> => {
  writeStored('language', choice);
  await show(choice);
};

/** Loads the catalogue of the chosen language; must be done before the first screen. */
export const startI18n = async (choice: LanguageChoice = languageChoice()): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes; what providers say is only kept from turning the sentence around it.
    interpolation: { escapeValue: true, escape: plainText },
  });
  await show(choice);
};

/** Loads the sentences of a part, in the language that is shown and, for what that lacks, in English. */
export const loadTexts = async (part: TextPart): Promise<void> => {
  wanted.add(part);
  await loadPart(part, i18next.language);
};

const wanted = new Set<TextPart>();

const loadPart = async (part: TextPart, shown: string): Promise<void> => {
  const missing = LANGUAGES.filter(
    (language) =>
      (language === 'en' || language === shown) &&
      i18next.getResource(language, 'translation', part) === undefined,
  );
  await Promise.all(
    missing.map(async (language) => {
      const texts = await TEXT_PARTS[part][language]();
      i18next.addResourceBundle(language, 'translation', { [part]: texts }, true);
    }),
  );
};

const show = async (choice: LanguageChoice): Promise<void> => {
  const language = choice === 'auto' ? languageOf(navigator.languages) : choice;
  if (language === 'fr' && !i18next.hasResourceBundle('fr', 'translation')) {
    const [{ fr }, { errorsFr }] = await Promise.all([import('./fr'), import('./errors-fr')]);
    i18next.addResourceBundle('fr', 'translation', fr);
    setFrenchErrors(errorsFr);
  }
  await Promise.all([...wanted].map((part) => loadPart(part, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};

const languageOf = (wanted: readonly string[]): Language =>
  wanted
    .map((tag) => LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language))
    .find((language) => language !== undefined) ?? 'en';
