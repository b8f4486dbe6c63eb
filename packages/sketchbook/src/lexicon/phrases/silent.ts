import type { Language } from '../language.js';
import { setOf } from './table.js';

const COMMON = setOf(
  `photo photograph photography picture image painting drawing illustration illustrated art artwork artstation render rendering rendered sketch style styled realistic photorealistic hyperrealistic realism
  beautiful gorgeous stunning pretty nice lovely cute adorable charming amazing detailed highly intricate ultra hd 4k 8k uhd hdr masterpiece quality best high resolution sharp focus very colourful colorful
  professional award winning trending concept digital children s childrens cover wallpaper background foreground scene view landscape shot angle lens bokeh depth light lighting soft warm bright vivid vibrant
  colour color colours colors colored coloured palette tones tone shades fantasy octane unreal engine artgerm greg rutkowski ghibli disney pixar minimalist minimal flat simple aesthetic mood atmosphere atmospheric
  ai generated prompt text watermark blurry lowres deformed ugly extra fingers bad anatomy cropped jpeg artifacts signature perfect elegant awesome cool super midjourney dalle diffusion stable sd xl lora ar v q stylize chaos seed break
  full body half whole wide ratio composition`,
);

const FUNCTION: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf(`the a an of and or with at to from for by as its it is are be was were been being this that these those his her hers their my our your who which whose into onto off out up down there then than so quite really just
    not but if while during through across around between among along toward towards against over some any all each every both own same such only more most less other another in on under above i me we us you they them he him she what here also
    together am has have having had do does did can will would should could please draw show create generate make let want paint give imagine depict depicting showing featuring set doing trying getting
    top next near inside behind beside below front middle center centre distance distant horizon ground sky left right side back bottom two one`),
  fr: setOf(`le la les l un une des du de d au aux et ou à en dans sur sous avec pour par ce cet cette ces son sa ses leur leurs qui que qu il elle ils elles on est sont très plus je moi toi tu nous vous se lui mon ton ta notre votre ma tes mes tes nos vos dont où
    comme mais donc car or ni chez vers entre puis aussi tout tous toute toutes peu était étaient être avoir a ont fait faire dessine dessiner montre imagine s y n ne pas beau belle beaux belles jolie joli mignon mignonne magnifique superbe splendide adorable dessin peinture
    photographie tableau vue fond couleur couleurs lumière détaillé détaillée haute qualité réaliste ciel train milieu côté`),
  es: setOf(
    `el la los las un una unos unas de del al y e o con en sobre bajo para por que es son está están su sus este esta esto ese esa muy más como lo se le dibuja dibujo imagen foto hermoso hermosa bonito bonita lindo linda cielo al lado`,
  ),
  de: setOf(
    `der die das den dem des ein eine einen einem einer eines und oder mit im in am an auf unter über vor hinter neben zwischen bei zu zum zur von vom für aus ist sind sein seine ihr ihre dieser diese dieses sehr mehr wie sich es er sie man zeichne male bild schön schöne schöner schönes süß süße niedlich himmel`,
  ),
  it: setOf(
    `il lo la i gli le l un uno una di del dello della dell dei degli delle e ed o con in nel nella nello sul sulla su per da dal dalla al alla ai che è sono suo sua suoi molto più come si disegna immagine foto bello bella carino carina cielo`,
  ),
  pt: setOf(
    `o a os as um uma uns umas de do da dos das e ou com em no na nos nas num numa sobre para por que é são está seu sua seus muito mais como se desenhe imagem foto bonito bonita lindo linda fofo fofa céu`,
  ),
};

/** Words without a picture that nobody would miss: grammar of the prompt's language, and words about pictures. */
export const isSilent = (word: string, language: Language): boolean =>
  COMMON.has(word) ||
  FUNCTION[language].has(word) ||
  (language !== 'en' && FUNCTION.en.has(word) && word.length < 5);

/** Words that point to something already named. */
export const DEFINITE = setOf(
  'the le la les l el los las der die das den dem il lo i gli o os as this that these those ce cet cette ces',
);

/** Words that take away what follows. */
export const NEGATORS = setOf('no without sans pas ohne kein keine keinen senza sin sem');

const bound: readonly (readonly [string, readonly Language[]])[] = [
  ['see', ['de']],
  ['come', ['es', 'it', 'pt']],
  ['lit', ['fr']],
  ['once', ['es']],
  ['or', ['fr']],
  ['sole', ['it']],
  ['mare', ['it']],
  ['tag', ['de']],
  ['hell', ['de']],
  ['via', ['it']],
  ['camera', ['it']],
  ['strand', ['de']],
  ['vent', ['fr']],
  ['rot', ['de']],
  ['court', ['fr']],
  ['vole', ['fr']],
  ['mata', ['pt']],
  ['sei', ['it']],
  ['six', ['en', 'fr']],
  ['dos', ['es']],
  ['dune', ['en', 'fr', 'it']],
  ['on', ['en']],
  ['no', ['pt']],
  ['na', ['pt']],
  ['su', ['it']],
  ['com', ['pt']],
  ['sob', ['pt']],
  ['num', ['pt']],
  ['bei', ['de']],
  ['vor', ['de']],
  ['lee', ['es']],
  ['mine', ['fr']],
  ['still', ['en']],
  ['bar', ['en', 'fr', 'es', 'it', 'pt', 'de']],
  ['sept', ['fr']],
  ['elf stück', ['de']],
  ['um', ['pt']],
  ['raio', ['pt']],
  ['usa', ['pt']],
  ['bd', ['fr']],
  ['tan', ['en']],
  ['dia', ['pt']],
  ['sala', ['es', 'pt', 'it']],
  ['guida', ['it']],
  ['guarda', ['it']],
  ['lila', ['es', 'de', 'pt']],
  ['mad', ['en']],
  ['argent', ['fr']],
  ['nature', ['en', 'fr']],
  ['gros', ['fr']],
  ['alto', ['es', 'it', 'pt']],
  ['brise', ['fr']],
  ['marche', ['fr']],
  ['bravo', ['pt']],
  ['monta', ['es', 'pt']],
  ['lie', ['en']],
  ['lies', ['en']],
  ['tal', ['de']],
  ['salon', ['fr']],
  ['pan', []],
];

const BOUND = new Map(bound);

/** Whether a word may mean what a table says in a prompt of this language; many look like quite another word elsewhere. */
export const speaks = (word: string, language: Language): boolean =>
  BOUND.get(word)?.includes(language) ?? true;
