import type { adminEn } from './parts/admin/en';
import type { composeEn } from './parts/compose/en';
import type { creditsEn } from './parts/credits/en';
import type { dashboardEn } from './parts/dashboard/en';
import type { galleryEn } from './parts/gallery/en';
import type { paletteEn } from './parts/palette/en';
import type { projectsEn } from './parts/projects/en';
import type { providersEn } from './parts/providers/en';
import type { settingsEn } from './parts/settings/en';
import type { shortcutsEn } from './parts/shortcuts/en';
import type { viewerEn } from './parts/viewer/en';

/** What the parts hold, for typed keys. */
export interface PartTexts {
  admin: typeof adminEn;
  compose: typeof composeEn;
  credits: typeof creditsEn;
  dashboard: typeof dashboardEn;
  gallery: typeof galleryEn;
  palette: typeof paletteEn;
  projects: typeof projectsEn;
  providers: typeof providersEn;
  settings: typeof settingsEn;
  shortcuts: typeof shortcutsEn;
  viewer: typeof viewerEn;
}

export type TextPart = keyof PartTexts;

/**
 * Sentences that only some pages need, so that the first screen does not wait for them: a part is loaded together with
 * its page (`withTexts` in app/router.tsx). Its keys begin with the name of the part.
 */
export const TEXT_PARTS: { [P in TextPart]: Record<'en' | 'fr', () => Promise<PartTexts[P]>> } = {
  admin: {
    en: async () => (await import('./parts/admin/en')).adminEn,
    fr: async () => (await import('./parts/admin/fr')).adminFr,
  },
  compose: {
    en: async () => (await import('./parts/compose/en')).composeEn,
    fr: async () => (await import('./parts/compose/fr')).composeFr,
  },
  credits: {
    en: async () => (await import('./parts/credits/en')).creditsEn,
    fr: async () => (await import('./parts/credits/fr')).creditsFr,
  },
  dashboard: {
    en: async () => (await import('./parts/dashboard/en')).dashboardEn,
    fr: async () => (await import('./parts/dashboard/fr')).dashboardFr,
  },
  gallery: {
    en: async () => (await import('./parts/gallery/en')).galleryEn,
    fr: async () => (await import('./parts/gallery/fr')).galleryFr,
  },
  palette: {
    en: async () => (await import('./parts/palette/en')).paletteEn,
    fr: async () => (await import('./parts/palette/fr')).paletteFr,
  },
  projects: {
    en: async () => (await import('./parts/projects/en')).projectsEn,
    fr: async () => (await import('./parts/projects/fr')).projectsFr,
  },
  providers: {
    en: async () => (await import('./parts/providers/en')).providersEn,
    fr: async () => (await import('./parts/providers/fr')).providersFr,
  },
  settings: {
    en: async () => (await import('./parts/settings/en')).settingsEn,
    fr: async () => (await import('./parts/settings/fr')).settingsFr,
  },
  shortcuts: {
    en: async () => (await import('./parts/shortcuts/en')).shortcutsEn,
    fr: async () => (await import('./parts/shortcuts/fr')).shortcutsFr,
  },
  viewer: {
    en: async () => (await import('./parts/viewer/en')).viewerEn,
    fr: async () => (await import('./parts/viewer/fr')).viewerFr,
  },
};
