import type { galleryEn } from './parts/gallery-en';
import type { providersEn } from './parts/providers-en';

/** What the parts hold, for typed keys. */
export interface PartTexts {
  gallery: typeof galleryEn;
  providers: typeof providersEn;
}

export type TextPart = keyof PartTexts;

/**
 * Sentences that only some pages need, so that the first screen does not wait for them: a part is loaded together with
 * its page (`withTexts` in app/router.tsx). Its keys begin with the name of the part.
 */
export const TEXT_PARTS: { [P in TextPart]: Record<'en' | 'fr', () => Promise<PartTexts[P]>> } = {
  gallery: {
    en: async () => (await import('./parts/gallery-en')).galleryEn,
    fr: async () => (await import('./parts/gallery-fr')).galleryFr,
  },
  providers: {
    en: async () => (await import('./parts/providers-en')).providersEn,
    fr: async () => (await import('./parts/providers-fr')).providersFr,
  },
};
