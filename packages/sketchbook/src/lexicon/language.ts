import { lexiconFile } from './lexicon-file.js';

/** The languages with nouns, in the order they are asked. */
export const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Function words, colours and picture words; one that several languages share speaks for each of them. */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(`the a an of and or with at to from for by in on is are its it his her their this that under over above behind beside near
    next between into through wearing riding holding sitting standing flying reading playing eating walking running two three four five some many
    red blue green yellow black white brown purple orange pink grey gray little big small old young beautiful cute night day sky
    no not without there he she they my i you while who at against looking sleeping running`),
  fr: set(`le la les l un une des du d au aux et ou avec dans sur sous sans pour par qui que est sont son sa ses leur ce cette ces à en de près devant derrière
    entre chez deux trois quatre cinq quelques plusieurs orange rouge bleu bleue vert verte jaune noir noire noirs noires blanc blanche brun gris petit petite grand grande
    vieux vieille beau belle joli jolie nuit jour ciel tableau dessin lisant assis assise debout portant coucher soleil lune neige`),
  es: set(`el la los las un una unos unas de del al y o con sin en sobre bajo para por que es son su sus este esta esos entre junto detrás delante encima
    dos tres cuatro cinco rojo roja azul verde amarillo amarilla negro negra blanco blanca marrón gris rosa morado pequeño pequeña grande viejo vieja hermoso hermosa
    noche día cielo cuadro dibujo leyendo sentado sentada volando montando durmiendo lluvia nieve`),
  de: set(`der die das den dem des ein eine einen einem einer und oder mit ohne kein keine keinen im in am an auf unter über vor hinter neben zwischen bei zu zum zur von vom für aus ist sind
    sein seine ihr ihre dieser zwei drei vier fünf einige viele rot rote roter rotes blau blaue blauer grün grüne gelb gelbe schwarz schwarze schwarzer weiß weiße
    braun graue klein kleine kleiner kleines groß große alter alte schöne nacht tag himmel bild zeichnung liest sitzt fliegt sitzend fliegend reitet`),
  it: set(`il lo la i gli le l un uno una di del dello della dell dei degli delle e o con senza in nel nella nello sul sulla su sotto sopra per da dal dalla al alla che è sono suo sua
    tra fra accanto dietro davanti due tre quattro cinque rosso rossa blu azzurro verde giallo gialla nero nera bianco bianca marrone grigio rosa viola piccolo piccola
    grande vecchio vecchia bello bella notte giorno cielo dipinto disegno seduto seduta mentre vola legge neve pioggia`),
  pt: set(`o a os as um uma uns umas de do da dos das e ou com sem em no na nos nas num numa sobre sob para por que é são seu sua este esta entre ao à perto atrás
    dois duas três quatro cinco vermelho vermelha azul verde amarelo amarela preto preta branco branca marrom cinza rosa roxo pequeno pequena grande velho velha
    bonito bonita noite dia céu pintura desenho lendo sentado sentada voando montando dormindo chuva neve`),
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/**
 * The language of a prompt by its function words, then by whose nouns it uses; English when nothing tells.
 * @param words lower case, as the tokens of the prompt.
 */
export function guessLanguage(words: readonly string[]): Language {
  const tables = lexiconFile().words;
  const score = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  const vote = (languages: readonly Language[], weight: number) => {
    for (const language of languages)
      score.set(language, (score.get(language) ?? 0) + weight / languages.length);
  };
  for (const word of words) {
    vote(
      LANGUAGES.filter((language) => FUNCTION_WORDS[language].has(word)),
      2,
    );
    vote(
      LANGUAGES.filter((language) => Object.hasOwn(tables[language], word)),
      1,
    );
  }
  let best: Language = 'en';
  for (const language of LANGUAGES) if ((score.get(language) ?? 0) > (score.get(best) ?? 0)) best = language;
  return best;
}
