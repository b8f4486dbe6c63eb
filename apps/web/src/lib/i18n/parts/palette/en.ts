/** The command palette in English. */
export const paletteEn = {
  title: 'Command palette',
  search: 'What would you like to do?',
  none: 'Nothing fits. Try another word.',
  pages: 'Go to',
  actions: 'Do',
  projects: 'Projects',
  searches: 'Saved searches',
  searchGallery: 'Search the gallery for “{{text}}”',
  drawThis: 'Use “{{text}}” as a prompt',
  light: 'Light colours',
  dark: 'Dark colours',
  auto: 'Colours of the system',
  shortcuts: 'Keyboard shortcuts',
};
