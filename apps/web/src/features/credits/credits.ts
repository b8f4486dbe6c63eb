/** A work the built-in illustrator draws with. */
export interface Credit {
  name: string;
  by: string;
  home: string;
  licences: { name: string; text: string }[];
}

const apache = {
  name: 'Apache-2.0',
  text: new URL('../../../../../packages/sketchbook/assets/LICENSE-noto.txt', import.meta.url).href,
};

/** The sets of drawings, by the model that uses them. */
export const ARTWORK: (Credit & { model: string })[] = [
  {
    model: 'Sketchbook',
    name: 'Noto Emoji',
    by: 'Google LLC',
    home: 'https://github.com/googlefonts/noto-emoji',
    licences: [apache],
  },
  {
    model: 'Clay',
    name: 'Fluent Emoji',
    by: 'Microsoft Corporation',
    home: 'https://github.com/microsoft/fluentui-emoji',
    licences: [
      {
        name: 'MIT',
        text: new URL('../../../../../packages/sketchbook/assets/LICENSE-fluent.txt', import.meta.url).href,
      },
    ],
  },
];

/** Where names of things come from, beside the tables of our own. */
export const WORDS: Credit[] = [
  {
    name: 'emojibase-data',
    by: 'Miles Johnson',
    home: 'https://emojibase.dev',
    licences: [{ name: 'MIT', text: new URL('./licences/emojibase-data.txt', import.meta.url).href }],
  },
  {
    name: 'Unicode CLDR',
    by: 'Unicode, Inc.',
    home: 'https://cldr.unicode.org',
    licences: [{ name: 'Unicode-3.0', text: new URL('./licences/unicode-3.0.txt', import.meta.url).href }],
  },
];

/** What runs while a picture is drawn. */
export const SOFTWARE: Credit[] = [
  { name: 'sharp', by: 'Lovell Fuller', home: 'https://sharp.pixelplumbing.com', licences: [apache] },
  {
    name: 'libvips',
    by: 'John Cupitt, Kirk Martinez',
    home: 'https://github.com/lovell/sharp-libvips#licensing',
    licences: [
      { name: 'LGPL-3.0-or-later', text: new URL('./licences/lgpl-3.0.txt', import.meta.url).href },
      { name: 'GPL-3.0', text: new URL('./licences/gpl-3.0.txt', import.meta.url).href },
    ],
  },
  {
    name: 'resvg, resvg-wasm',
    by: 'Yevhenii Reizner, yisibl',
    home: 'https://github.com/thx/resvg-js',
    licences: [{ name: 'MPL-2.0', text: new URL('./licences/mpl-2.0.txt', import.meta.url).href }],
  },
  {
    name: 'simplex-noise',
    by: 'Jonas Wagner',
    home: 'https://github.com/jwagner/simplex-noise.js',
    licences: [{ name: 'MIT', text: new URL('./licences/simplex-noise.txt', import.meta.url).href }],
  },
  {
    name: 'delaunator',
    by: 'Mapbox',
    home: 'https://github.com/mapbox/delaunator',
    licences: [{ name: 'ISC', text: new URL('./licences/delaunator.txt', import.meta.url).href }],
  },
];
