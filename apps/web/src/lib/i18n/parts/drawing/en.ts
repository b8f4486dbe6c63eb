/** The styles of the built-in illustrator in English. */
export const styleEn = {
  storybook: 'Storybook',
  gouache: 'Gouache',
  oil: 'Oil',
  watercolour: 'Watercolour',
  ink: 'Ink',
  comic: 'Comic',
  'paper-cut': 'Paper cut',
  'low-poly': 'Low poly',
  'stained-glass': 'Stained glass',
  'pixel-art': 'Pixel art',
  neon: 'Neon',
  blueprint: 'Blueprint',
  poster: 'Poster',
  risograph: 'Risograph',
};

/** What a provider does just now, in English. */
export const stageEn = {
  reading: 'Reading the prompt',
  planning: 'Planning the scene',
  sky: 'Painting the sky',
  landscape: 'Painting the landscape',
  subjects: 'Drawing the subjects',
  light: 'Setting the light',
  style: 'Giving it its style',
  encoding: 'Finishing',
  queued: 'Waiting at the provider',
  loading: 'Loading the model',
  drawing: 'Drawing',
  downloading: 'Fetching the picture',
};
