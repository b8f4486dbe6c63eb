import type { stageEn, styleEn } from './en';

/** Les styles de l’illustrateur intégré en français. */
export const styleFr: typeof styleEn = {
  storybook: 'Livre d’images',
  gouache: 'Gouache',
  oil: 'Huile',
  watercolour: 'Aquarelle',
  ink: 'Encre',
  comic: 'Bande dessinée',
  'paper-cut': 'Papier découpé',
  'low-poly': 'Facettes',
  'stained-glass': 'Vitrail',
  'pixel-art': 'Pixel art',
  neon: 'Néon',
  blueprint: 'Plan technique',
  poster: 'Affiche',
  risograph: 'Risographie',
};

/** Ce que fait un fournisseur à l’instant, en français. */
export const stageFr: typeof stageEn = {
  reading: 'Lecture de la description',
  planning: 'Composition de la scène',
  sky: 'Le ciel',
  landscape: 'Le paysage',
  subjects: 'Les sujets',
  light: 'La lumière',
  style: 'Le style',
  encoding: 'Finitions',
  queued: 'En attente chez le fournisseur',
  loading: 'Chargement du modèle',
  drawing: 'Dessin',
  downloading: 'Réception de l’image',
};
