import type { paletteEn } from './en';

/** The command palette in French. */
export const paletteFr: typeof paletteEn = {
  title: 'Palette de commandes',
  search: 'Que voulez-vous faire ?',
  none: 'Rien ne correspond. Essayez un autre mot.',
  pages: 'Aller à',
  actions: 'Faire',
  projects: 'Projets',
  searches: 'Recherches enregistrées',
  searchGallery: 'Chercher « {{text}} » dans la galerie',
  drawThis: 'Prendre « {{text}} » comme texte',
  light: 'Couleurs claires',
  dark: 'Couleurs sombres',
  auto: 'Couleurs du système',
  shortcuts: 'Raccourcis clavier',
};
