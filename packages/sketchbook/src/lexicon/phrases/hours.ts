import type { Season, Time } from '../vocabulary.js';
import { tableOf } from './table.js';

export const TIME_WORDS = tableOf<Time>({
  dawn: `dawn|at dawn|sunrise|early morning|morning|morning light|daybreak|first light|matin|matinée|aube|aurore|petit matin|lever du soleil|lever de soleil|mañana|amanecer|alba|morgen|morgens|morgendämmerung|sonnenaufgang|mattina|mattino|amanhecer|manhã|nascer do sol`,
  day: `day|daytime|by day|sunny|sunny day|noon|midday|afternoon|blue sky|daylight|sunlight|sunlit|sunshine|bright sky|jour|en plein jour|ensoleillé|ensoleillée|midi|après midi|ciel bleu|día|soleado|mediodía|tarde soleada|tag|tagsüber|sonnig|mittag|nachmittag|giorno|soleggiato|pomeriggio|dia|ensolarado`,
  sunset: `sunset|at sunset|dusk|golden hour|evening|twilight|sundown|setting sun|evening light|coucher de soleil|coucher du soleil|soleil couchant|crépuscule|soir|soirée|atardecer|puesta de sol|anochecer|ocaso|sonnenuntergang|abend|abends|dämmerung|abendrot|tramonto|sera|crepuscolo|pôr do sol|entardecer|crepúsculo|anoitecer`,
  night: `night|at night|midnight|nighttime|night time|moonlight|moonlit|by moonlight|night sky|dark night|in the dark|darkness|nocturnal|starry night|nuit|minuit|nocturne|clair de lune|nuit étoilée|noche|medianoche|de noche|noche estrellada|nacht|nachts|mitternacht|bei nacht|mondschein|sternennacht|notte|mezzanotte|di notte|notte stellata|noite|meia noite|à noite|noite estrelada`,
});

export const SEASON_WORDS = tableOf<Season>({
  spring: `springtime|in spring|in the spring|spring meadow|spring day|spring season|early spring|printemps|au printemps|primavera|frühling|im frühling`,
  summer: `summer|summertime|summer day|midsummer|été|en été|verano|sommer|estate|verão`,
  autumn: `autumn|autumnal|in the fall|fall colors|fall colours|fall foliage|fall leaves|fall season|autumn leaves|automne|automnal|otoño|herbst|herbstlich|autunno|outono`,
  winter: `winter|wintertime|wintry|winter day|hiver|hivernal|invierno|invernal|winterlich|inverno`,
});
