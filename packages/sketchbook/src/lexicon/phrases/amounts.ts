import { setOf, tableOf } from './table.js';

const counts = tableOf({
  '1': `one|single|a single|lone|un seul|une seule|uno|una sola|ein einziger|um`,
  '2': `two|pair|pair of|couple of|both|twin|twins|deux|paire|dos|zwei|due|dois|duas|un par|ein paar|una coppia|um par`,
  '3': `three|trio|trois|tres|drei|tre|três`,
  '4': `four|quatre|cuatro|vier|quattro|quatro`,
  '5': `five|cinq|cinco|fünf|cinque`,
  '6': `six|half a dozen|seis|sechs|sei`,
  '7': `seven|sept|siete|sieben|sette|sete`,
  '8': `eight|huit|ocho|acht|otto|oito`,
  '9': `nine|neuf|nueve|neun|nove`,
  '10': `ten|dix|diez|zehn|dieci|dez`,
  '11': `eleven|onze|once|elf stück|undici`,
  '12': `twelve|dozen|a dozen|douze|douzaine|doce|docena|zwölf|dutzend|dodici|dozzina|doze|dúzia`,
});

/** How many, for number words of six languages; 'six' and 'sept' are both English and French. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [...counts].map(([word, count]) => [word, Number(count)]),
);

/** Loose amounts; nobody would count them. */
export const LOOSE_AMOUNTS: ReadonlyMap<string, number> = new Map([
  ...[...setOf('few some quelques algunos algunas einige alcuni alcune alguns algumas')].map(
    (w): [string, number] => [w, 3],
  ),
  ...[...setOf('several plusieurs varios varias mehrere diversi vários várias')].map(
    (w): [string, number] => [w, 4],
  ),
  ...[
    ...setOf('many lots numerous beaucoup nombreux nombreuses muchos muchas viele molti molte muitos muitas'),
  ].map((w): [string, number] => [w, 6]),
]);

/** Words for a crowd of something: 'a herd of sheep'. */
export const CROWD_WORDS = setOf(
  'herd flock pack school swarm bunch group family pride row line pile stack lot collection troupeau groupe bande vol nuée banc meute tas famille rebaño manada grupo bandada herde schwarm gruppe rudel gregge branco stormo rebanho bando cardume',
);

/** How much larger or smaller than usual. */
export const SIZE_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.5, 'tiny miniature microscopic minuscule mini diminuto winzig minuscolo minúsculo'],
      [
        0.72,
        'small little wee petit petite petits petites pequeño pequeña pequeños pequeñas klein kleine kleiner kleines kleinen piccolo piccola piccoli piccole pequeno pequena pequenos pequenas',
      ],
      [0.72, 'young baby jeune jeunes joven jung junge junger junges giovane jovem'],
      [
        1.25,
        'big large tall long grand grande grands grandes gros grosse grosses grandi groß große großer großes großen grosser haut haute alto alta',
      ],
      [
        1.5,
        'huge massive towering énorme énormes immense immenses enorme riesig riesige riesiger riesiges gewaltig',
      ],
      [1.6, 'giant gigantic enormous colossal géant géante géants gigantesque gigante gigantesco gigantisch'],
    ] as const
  ).flatMap(([scale, words]) => [...setOf(words)].map((word): [string, number] => [word, scale])),
);
