import type { Season } from '../../lexicon/vocabulary.js';
import type { Plan } from '../../plan/plan.js';

/** Paints of open land in one season: skyline to foot of the hills, near ground, strokes of grass, leaves. */
export interface SeasonPaints {
  hills: readonly [string, string, string, string];
  /** A second tone in patches of the ground. */
  patch: string;
  grass: readonly [string, string, string, string];
  /** Dark grass along the bottom edge. */
  edge: string;
  path: string;
  rock: string;
}

const PAINTS: Record<Season, SeasonPaints> = {
  spring: {
    hills: ['#92c483', '#9bcd7b', '#a8d676', '#6fac55'],
    patch: '#c6e08a',
    grass: ['#6db350', '#8cc863', '#b4dd7c', '#549a48'],
    edge: '#3f7f3c',
    path: '#e0c795',
    rock: '#a8a9ad',
  },
  summer: {
    hills: ['#7fb070', '#8aba68', '#98c263', '#5f964b'],
    patch: '#bfcf70',
    grass: ['#5c9c48', '#7cb455', '#a7cb68', '#478440'],
    edge: '#346a35',
    path: '#dcbf8b',
    rock: '#a0a1a4',
  },
  autumn: {
    hills: ['#c0a763', '#caa85a', '#d3b05a', '#a37f40'],
    patch: '#e2b95c',
    grass: ['#a88a41', '#c8a452', '#dfbd68', '#8c7036'],
    edge: '#6a4d26',
    path: '#d9b98a',
    rock: '#9d9690',
  },
  winter: {
    hills: ['#dfe9f3', '#e9f0f7', '#f3f7fb', '#c6d5e8'],
    patch: '#ffffff',
    grass: ['#c9b98e', '#b7a47c', '#ddd0ab', '#9c8a68'],
    edge: '#8f8a80',
    path: '#cfd8e4',
    rock: '#8f98a6',
  },
};

/** The season a plan shows; without a word it is summer, in snow winter. */
export function seasonOf(plan: Plan): Season {
  if (plan.place === 'snow') return 'winter';
  if (plan.season) return plan.season;
  if (plan.elements.includes('petals')) return 'spring';
  return plan.elements.includes('leaves') ? 'autumn' : 'summer';
}

/** Dry earth, where no grass may grow. */
const EARTH: SeasonPaints = {
  hills: ['#c6ae85', '#cbb083', '#d0b37f', '#ab8a5e'],
  patch: '#dcc698',
  grass: ['#b39a6c', '#c4ab7c', '#d8c296', '#98805a'],
  edge: '#7d6544',
  path: '#e2cda4',
  rock: '#a39c92',
};

/** Whether the ground of a plan is bare earth: grassy places have grass unless it is banned. */
export const isBare = (plan: Plan): boolean =>
  !plan.elements.includes('grass') && seasonOf(plan) !== 'winter';

export const seasonPaints = (plan: Plan): SeasonPaints => (isBare(plan) ? EARTH : PAINTS[seasonOf(plan)]);

/** Which of `count` structural variants a plan shows. */
export const variantOf = (plan: Plan, count: number): number =>
  Math.min(count - 1, Math.floor(plan.variant * count));
