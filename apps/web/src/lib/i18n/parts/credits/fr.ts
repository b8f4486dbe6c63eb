import type { PartTexts } from '../../text-parts';

/** Whose work the illustrator is made of: in French. */
export const creditsFr: PartTexts['credits'] = {
  lead: 'Sketchbook, Clay et Abstract sont un illustrateur intégré, pas un réseau de neurones. Selon des règles, il compose des scènes à partir de dessins libres et les peint avec des logiciels libres.',
  art: 'Dessins',
  artNote: 'Des emojis, redimensionnés, recolorés et mis en scène.',
  usedBy: 'Les dessins de {{name}}',
  words: 'Mots',
  wordsNote: 'Des noms de choses en plusieurs langues, en plus de nos propres listes.',
  software: 'Logiciels',
  softwareNote: 'Ils travaillent sur le serveur pendant qu’une image se dessine.',
  read: 'Licence de {{name}} : {{licence}}',
  back: 'Retour au studio',
};
