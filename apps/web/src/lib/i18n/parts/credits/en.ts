/** Whose work the illustrator is made of: in English. */
export const creditsEn = {
  lead: 'Sketchbook, Clay and Abstract are a built-in illustrator, not a neural network. By rules, it composes scenes from open artwork and paints them with open software.',
  art: 'Artwork',
  artNote: 'Emoji drawings, resized, recoloured and set into scenes.',
  usedBy: 'The drawings of {{name}}',
  words: 'Words',
  wordsNote: 'Names of things in several languages, beside tables of our own.',
  software: 'Software',
  softwareNote: 'All of it runs on the server while a picture is drawn.',
  read: 'Licence of {{name}}: {{licence}}',
  back: 'Back to the studio',
};
