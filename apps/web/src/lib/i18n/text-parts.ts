import type { paletteEn } from './parts/palette-en';
import type { galleryEn } from './parts/gallery-en';
import type { composeEn } from './parts/compose-en';
import type { providersEn } from './parts/providers-en';
import type { shortcutsEn } from './parts/shortcuts-en';
import type { viewerEn } from './parts/viewer-en';

/** What the parts hold, for typed keys. */
export interface PartTexts {
  palette: typeof paletteEn;
  gallery: typeof galleryEn;
  compose: typeof composeEn;
  providers: typeof providersEn;
  shortcuts: typeof shortcutsEn;
  viewer: typeof viewerEn;
}

export type TextPart = keyof PartTexts;

/**
 * Sentences that only some pages need, so that the first screen does not wait for them: a part is loaded together with
 * its page (`withTexts` in app/router.tsx). Its keys begin with the name of the part.
 */
export const TEXT_PARTS: { [P in TextPart]: Record<'en' | 'fr', () => Promise<PartTexts[P]>> } = {
  palette: {
    en: async () => (await import('./parts/palette-en')).paletteEn,
    fr: async () => (await import('./parts/palette-fr')).paletteFr,
  },
  gallery: {
    en: async () => (await import('./parts/gallery-en')).galleryEn,
    fr: async () => (await import('./parts/gallery-fr')).galleryFr,
  },
  compose: {
    en: async () => (await import('./parts/compose-en')).composeEn,
    fr: async () => (await import('./parts/compose-fr')).composeFr,
  },
  providers: {
    en: async () => (await import('./parts/providers-en')).providersEn,
    fr: async () => (await import('./parts/providers-fr')).providersFr,
  },
  shortcuts: {
    en: async () => (await import('./parts/shortcuts-en')).shortcutsEn,
    fr: async () => (await import('./parts/shortcuts-fr')).shortcutsFr,
  },
  viewer: {
    en: async () => (await import('./parts/viewer-en')).viewerEn,
    fr: async () => (await import('./parts/viewer-fr')).viewerFr,
  },
};
