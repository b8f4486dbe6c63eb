import type { Pose } from '../vocabulary.js';
import { tableOf } from './table.js';

/** What a body does, in forms people write: participles, the present, and relative clauses. */
export const POSE_WORDS = tableOf<Pose>({
  standing: `standing|stands|stand|debout|de pie|parado|parada|steht|stehend|in piedi|em pé`,
  walking: `walking|walks|walk|strolling|strolls|wandering|wanders|hiking|marchant|marche|marchent|qui marche|se promène|promenant|caminando|camina|paseando|geht|gehend|läuft spazieren|spaziert|cammina|camminando|caminhando|andando`,
  running: `running|runs|run|sprinting|racing|galloping|gallops|chasing|chases|fleeing|courant|court|courent|qui court|galopant|galope|corriendo|corre|rennt|rennend|läuft|corre|correndo|che corre|che corrono`,
  jumping: `jumping|jumps|jump|leaping|leaps|hopping|hops|bouncing|sautant|saute|sautent|qui saute|bondissant|saltando|salta|springt|springend|che salta|pulando|pula`,
  dancing: `dancing|dances|dance|twirling|dansant|danse|dansent|qui danse|bailando|baila|tanzt|tanzend|balla|ballando|danza|dançando|dança`,
  sitting: `sitting|sits|sit|seated|perched|perching|kneeling|resting|relaxing on|assis|assise|assises|perché|perchée|sentado|sentada|sentados|sitzt|sitzend|seduto|seduta|sentadas`,
  sleeping: `sleeping|sleeps|sleep|napping|asleep|lying|lying down|lies|laying|dormant|dort|dorment|qui dort|endormi|endormie|endormis|couché|couchée|allongé|allongée|durmiendo|duerme|dormido|dormida|tumbado|acostado|schläft|schlafend|schlafende|schlafender|liegt|liegend|dorme|che dorme|dormendo|sdraiato|addormentato|dormindo|deitado`,
  waving: `waving|waves hello|greeting|saluant|salue|saludando|winkt|winkend|saluta|salutando|acenando`,
  eating: `eating|eats|eat|nibbling|chewing|munching|drinking|drinks|sipping|mangeant|mange|mangent|qui mange|grignotant|buvant|boit|qui boit|comiendo|come|bebiendo|bebe|isst|essend|frisst|trinkt|trinkend|mangia|mangiando|che mangia|beve|bevendo|bebendo`,
  swimming: `swimming|swims|swim|diving|dives|nageant|nage|nagent|qui nage|plongeant|nadando|nada|schwimmt|schwimmend|nuota|nuotando|che nuota`,
  flying: `flying|flies|fly|hovering|floating|floats|soaring|gliding|volant|vole|volent|qui vole|qui volent|flottant|flotte|planant|volando|vuela|flotando|fliegt|fliegend|fliegender|schwebt|schwebend|vola|che vola|volante|fluttuando|voando|voa|flutuando`,
  holding: `hugging|hugs|juggling|lifting|serrant dans ses bras`,
});

/** A prop a verb brings along and how it is held; used when the prompt names no thing for it. */
export const PROP_WORDS: ReadonlyMap<string, { concept: string; kind: 'holding' | 'reading' }> = new Map(
  (
    [
      [
        'open-book',
        'reading',
        'reading|reads|lisant|lit|lisent|qui lit|qui lisent|en train de lire|leyendo|lee|liest|lesend|legge|che legge|leggendo|lendo|lê|studying',
      ],
      [
        'microphone',
        'holding',
        'singing|sings|chantant|chante|chantent|qui chante|cantando|canta|singt|singend|che canta',
      ],
      [
        'hot-beverage',
        'holding',
        'drinking|drinks|sipping|buvant|boit|qui boit|bebiendo|bebe|trinkt|trinkend|beve|bevendo|bebendo',
      ],
      [
        'frying-pan',
        'holding',
        'cooking|cooks|cuisinant|cuisine un plat|cocinando|kocht|cucinando|cozinhando',
      ],
      ['fishing-pole', 'holding', 'fishing|pêchant|pêche à la ligne|qui pêche|pescando|angelt|angelnd'],
      ['artist-palette', 'holding', 'painting a picture|qui peint|peignant|malt ein bild'],
    ] as const
  ).flatMap(([concept, kind, words]) =>
    words
      .split('|')
      .map((word): [string, { concept: string; kind: 'holding' | 'reading' }] => [word, { concept, kind }]),
  ),
);

/** 'playing the guitar', 'playing with a ball': what follows is held. */
export const PLAY_WORDS: ReadonlySet<string> = new Set(
  'playing|plays|play|jouant|joue|jouent|qui joue|jugando|juega|tocando|toca|spielt|spielend|suona|suonando|gioca|giocando|brincando'.split(
    '|',
  ),
);
