import { rgb } from '../../core/colour.js';
import type { Rng } from '../../core/rng.js';
import { rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import type { Lamp } from './light.js';

/** What a built thing must know to be drawn: chance, light, weather, and a list its lamps are added to. */
export interface PaintSet {
  random: Rng;
  palette: Palette;
  /** A paint under the hour's light and this layer's haze. */
  paint: (colour: string, more?: number) => string;
  haze: number;
  dark: boolean;
  /** Share of windows with a light on. */
  lit: number;
  snow: boolean;
  flowers: boolean;
  /** 1 when the light comes from the right, else -1. */
  side: 1 | -1;
  lamps: Lamp[];
}

/** The set of one layer: its named stream and its haze from 0 to 1. */
export function paintSet(
  plan: Plan,
  palette: Palette,
  name: string,
  haze: number,
  lamps: Lamp[] = [],
): PaintSet {
  const low = plan.time === 'sunset' || plan.time === 'dawn';
  return {
    random: rng(plan.seed, name),
    palette,
    paint: (colour, more = 0) => litHex(palette, colour, Math.min(1, haze + more)),
    haze,
    dark: palette.dark,
    lit: palette.dark ? 0.62 : low ? 0.3 : plan.elements.includes('rain') ? 0.35 : 0,
    snow: plan.season === 'winter' || plan.elements.includes('snowfall'),
    flowers:
      plan.elements.includes('flowers') && plan.season !== 'winter' && !plan.elements.includes('snowfall'),
    side: plan.light.x > 0.5 ? 1 : -1,
    lamps,
  };
}

/** Window light, warm and never twice quite the same. */
export const GLOW = ['#ffd58a', '#ffc46b', '#ffe3a6', '#ffb65c'] as const;

/** Adds a lamp of a given warm light. */
export const addLamp = (
  set: PaintSet,
  x: number,
  y: number,
  reach: number,
  strength: number,
  colour = '#ffcf80',
): void => {
  set.lamps.push({ x, y, reach, strength, colour: rgb(colour) });
};
