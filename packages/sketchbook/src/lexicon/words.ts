import type { RelationKind } from './vocabulary.js';
import { RELATIONS } from './vocabulary.js';

/** Number words, English and French. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['pair', 2],
  ['couple', 2],
  ['several', 4],
  ['some', 3],
  ['few', 3],
  ['many', 6],
  ['dozen', 12],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['plusieurs', 4],
  ['quelques', 3],
]);

/** Counts too loose to miss when nothing could be counted. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(
  'a an one un une some few many several couple pair plusieurs quelques'.split(' '),
);

/** Colour words and the paint they stand for. */
export const COLOURS: ReadonlyMap<string, string> = new Map(
  `red #d8322f|crimson #b3123a|scarlet #e02a1c|orange #f0872b|yellow #f4cb3a|golden #e6b03c|gold #e6b03c|green #3f9f4a|emerald #1f9d6b|lime #9bcf3a
teal #1e9aa0|turquoise #2ec4c4|cyan #33c5e0|blue #3572d4|navy #27408b|indigo #4b3fb0|purple #8a45c4|violet #8a45c4|lavender #b79be6|pink #f17fb0
magenta #d63fae|brown #8a5a34|beige #d9c3a0|white #f4f2ee|black #33343b|grey #8c9097|gray #8c9097|silver #b9c0c8
rouge #d8322f|bleu #3572d4|bleue #3572d4|vert #3f9f4a|verte #3f9f4a|jaune #f4cb3a|rose #f17fb0|violette #8a45c4|blanc #f4f2ee|blanche #f4f2ee
noir #33343b|noire #33343b|roux #cc6a2b|rousse #cc6a2b|doré #e6b03c|dorée #e6b03c|gris #8c9097|grise #8c9097|marron #8a5a34|rouges #d8322f|bleus #3572d4|bleues #3572d4|verts #3f9f4a|vertes #3f9f4a|jaunes #f4cb3a`
    .split(/[|\n]/)
    .map((entry): [string, string] => {
      const [word = '', paint = ''] = entry.split(' ');
      return [word, paint];
    }),
);

/** Size words and the scale they give. */
export const SIZES: ReadonlyMap<string, number> = new Map([
  ['tiny', 0.5],
  ['miniature', 0.5],
  ['little', 0.75],
  ['small', 0.72],
  ['baby', 0.7],
  ['big', 1.25],
  ['large', 1.25],
  ['huge', 1.5],
  ['giant', 1.55],
  ['enormous', 1.55],
  ['gigantic', 1.6],
  ['towering', 1.5],
  ['massive', 1.5],
  ['petit', 0.72],
  ['petite', 0.72],
  ['petits', 0.72],
  ['petites', 0.72],
  ['grand', 1.25],
  ['grande', 1.25],
  ['énorme', 1.5],
  ['géant', 1.55],
  ['minuscule', 0.5],
]);

/** Relation phrases, tried longest first. */
export const RELATION_PHRASES: ReadonlyMap<string, RelationKind> = new Map(
  `on=on|on top of=on|upon=on|riding=on|riding on=on|sitting on=on|standing on=on|sits on=on|perched on=on|rides=on|atop=on|assis sur=on|assise sur=on|debout sur=on|sur=on|inside=in|in=in|into=in|dans=in
under=under|beneath=under|below=under|underneath=under|sous=under|above=above|over=above|flying over=above|flying above=above|au dessus de=above|hovering over=above
beside=beside|next to=beside|near=beside|by=beside|with=beside|and=beside|reading=beside|holding=beside|eating=beside|drinking=beside|playing=beside|à côté de=beside|avec=beside|et=beside|watching=beside
behind=behind|derrière=behind|in front of=front|devant=front|wearing=wearing|wears=wearing|in a=in|with a=beside|portant=wearing`
    .split(/[|\n]/)
    .map((entry): [string, RelationKind] => {
      const [phrase = '', kind = ''] = entry.split('=');
      return [phrase, RELATIONS.find((known) => known === kind) ?? 'beside'];
    }),
);

/** Words without a picture that nobody would miss. */
export const SILENT_WORDS: ReadonlySet<string> = new Set(
  `the of and or with at to from for by as its it is are be this that these those his her their my our your who which into onto off out up down there then than so very quite really just
not no but if while during through across around between among along toward towards against over some any all each every both own same such only more most less other another
le la les l un une des de du d au aux et ou à en dans sur sous avec pour par ce cette ces son sa ses leur qui que il elle est sont très plus
photo photograph photography picture image painting drawing illustration art artwork artstation render rendering sketch portrait style styled cinematic dramatic realistic photorealistic hyperrealistic
beautiful gorgeous stunning pretty nice lovely cute adorable charming amazing epic detailed highly intricate ultra hd 4k 8k uhd hdr masterpiece quality best high resolution sharp focus
professional award winning trending concept digital watercolor watercolour ink storybook children's childrens cover poster wallpaper background foreground scene view landscape shot close-up closeup wide angle lens bokeh
depth light lighting soft warm bright vivid vibrant colourful colorful colour color colours colors colored coloured pastel fantasy
octane unreal engine artgerm greg rutkowski studio-ghibli ghibli disney pixar anime minimalist minimal flat simple aesthetic mood atmosphere atmospheric
beau belle jolie joli mignon mignonne magnifique dessin peinture aquarelle encre style image photo
i me my we us you they them he him she what there here also both together am was were been being has have had having do does can will would should could please draw show create generate make let want
je moi toi tu nous vous ils elles on se lui mon ton notre votre ma ta mes tes nos vos leurs dont où comme mais donc car chez vers entre sans puis aussi tout tous toute toutes peu cet étaient était être avoir ont fait faire haute qualité détaillé détaillée
réaliste dessine dessiner montre image tableau peint photographie superbe splendide adorable vue fond scène lumière couleur couleurs oil under above inside behind beside near front top next sky ciel ground middle center centre distance distant horizon day
on in s t`
    .split(/\s+/)
    .filter(Boolean),
);
