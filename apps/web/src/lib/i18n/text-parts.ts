import type { composeEn } from './parts/compose-en';
import type { creditsEn } from './parts/credits-en';
import type { providersEn } from './parts/providers-en';

/** What the parts hold, for typed keys. */
export interface PartTexts {
  compose: typeof composeEn;
  credits: typeof creditsEn;
  providers: typeof providersEn;
}

export type TextPart = keyof PartTexts;

/**
 * Sentences that only some pages need, so that the first screen does not wait for them: a part is loaded together with
 * its page (`withTexts` in app/router.tsx). Its keys begin with the name of the part.
 */
export const TEXT_PARTS: { [P in TextPart]: Record<'en' | 'fr', () => Promise<PartTexts[P]>> } = {
  compose: {
    en: async () => (await import('./parts/compose-en')).composeEn,
    fr: async () => (await import('./parts/compose-fr')).composeFr,
  },
  credits: {
    en: async () => (await import('./parts/credits-en')).creditsEn,
    fr: async () => (await import('./parts/credits-fr')).creditsFr,
  },
  providers: {
    en: async () => (await import('./parts/providers-en')).providersEn,
    fr: async () => (await import('./parts/providers-fr')).providersFr,
  },
};
