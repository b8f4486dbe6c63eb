import type { RelationKind } from '../vocabulary.js';
import { setOf, tableOf } from './table.js';

/** Phrases between two things. `with` is settled by what follows it. */
export const RELATION_WORDS = tableOf<RelationKind | 'with'>({
  on: `on|on top of|upon|atop|onto|sur|par dessus|sobre|encima de|en lo alto de|auf|su|sul|sulla|sullo|sull|sopra|em cima de|em cima da|em cima do`,
  in: `in|inside|inside of|into|within|dans|à l intérieur de|à l intérieur d|dentro de|en|im|ins|nel|nella|nello|nell|dentro|no|na|num|numa|dentro da|dentro do`,
  under: `under|beneath|below|underneath|sous|au dessous de|en dessous de|bajo|debajo de|unter|sotto|sob|debaixo de|embaixo de`,
  above: `above|over|hovering over|flying over|flying above|au dessus de|au dessus d|au dessus du|au dessus des|survolant|survole|por encima de|über|al di sopra di|acima de|acima da`,
  beside: `beside|next to|near|by|alongside|close to|à côté de|à côté d|à côté du|près de|près d|près du|auprès de|junto a|al lado de|cerca de|neben|bei|accanto a|accanto al|vicino a|vicino al|ao lado de|ao lado da|perto de`,
  behind: `behind|derrière|detrás de|hinter|dietro|atrás de|atrás da`,
  front: `in front of|devant|delante de|frente a|vor|davanti a|davanti al|in frente de|em frente a|em frente de|na frente de`,
  left: `to the left of|on the left of|left of|on the left side of|à gauche de|à gauche d|à gauche du|a la izquierda de|links von|links vom|a sinistra di|a sinistra del|à esquerda de`,
  right: `to the right of|on the right of|right of|on the right side of|à droite de|à droite d|à droite du|a la derecha de|rechts von|rechts vom|a destra di|a destra del|à direita de`,
  holding: `holding|holds|carrying|carries|hold|holding up|qui tient|qui tiennent|tenant|tient|tiennent|portant dans ses bras|sosteniendo|sostiene|hält|haltend|trägt in der hand|tenendo|tiene in mano|segurando|segura`,
  wearing: `wearing|wears|dressed in|wear|portant|porte|portent|qui porte|vêtu d|vêtue d|vêtu de|vêtue de|coiffé d|coiffée d|llevando|lleva|con puesto|vestido de|vestida de|trägt|tragend|indossa|che indossa|indossando|vestindo|usando|usa`,
  riding: `riding|rides|riding on|ride|driving|drives|piloting|qui chevauche|chevauchant|chevauche|à cheval sur|conduisant|conduit|montando|monta|cabalgando|conduciendo|reitet|reitend|fährt|cavalca|che cavalca|cavalcando|guida|cavalgando|dirigindo`,
  reading: `reading|reads|lisant|lit|lisent|qui lit|qui lisent|en train de lire|leyendo|lee|liest|lesend|legge|che legge|leggendo|lendo|lê`,
  looking: `looking at|looks at|staring at|watching|watches|gazing at|facing|admiring|regardant|regarde|regardent|qui regarde|observant|observe|mirando|mira|schaut auf|betrachtet|guarda|che guarda|guardando|olhando para|olhando`,
  with: `with|avec|con|mit|com`,
});

/** Joins things that do the same. */
export const JOINERS = setOf('and et y e und und plus & ou or');
