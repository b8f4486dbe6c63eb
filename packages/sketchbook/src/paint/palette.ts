import type { Rgb } from '../core/colour.js';
import { clamp, hex, mixRgb, rgb, timesRgb } from '../core/colour.js';
import { between, rng } from '../core/rng.js';
import type { Plan } from '../plan/plan.js';
import type { MoodShift } from './atmosphere/mood.js';
import { avoidHues, huesOf, leanColour, moodShift, shiftColour } from './atmosphere/mood.js';

/** The colours of one hour and weather. `ground` and `subject` multiply what they light; `haze` is the far air. */
export interface Palette {
  sky: string[];
  haze: Rgb;
  light: Rgb;
  ground: Rgb;
  subject: Rgb;
  cloudLit: Rgb;
  cloudShade: Rgb;
  dark: boolean;
  /** OKLab hues, in radians, that no paint may have. */
  avoid: readonly number[];
}

const HOURS: Record<Plan['time'], Omit<Palette, 'dark' | 'avoid'>> = {
  day: {
    sky: ['#3f8fdc', '#6cb3ec', '#a6d6f4', '#e3f1f1'],
    haze: rgb('#cfe4ee'),
    light: rgb('#fff3cc'),
    ground: [1.02, 1.01, 0.98],
    subject: [1, 1, 1],
    cloudLit: rgb('#fffdf6'),
    cloudShade: rgb('#a9c0dc'),
  },
  dawn: {
    sky: ['#6d87c0', '#a4a9d6', '#e4bccb', '#ffdcc0', '#fff2d6'],
    haze: rgb('#f2d6cd'),
    light: rgb('#ffe0b0'),
    ground: [1, 0.94, 0.92],
    subject: [1, 0.97, 0.95],
    cloudLit: rgb('#fff1e4'),
    cloudShade: rgb('#bda9cb'),
  },
  sunset: {
    sky: ['#4a4f93', '#8b68a8', '#dc8194', '#ffac7e', '#ffe0a6'],
    haze: rgb('#f0a98e'),
    light: rgb('#ffc682'),
    ground: [0.98, 0.82, 0.74],
    subject: [1, 0.9, 0.84],
    cloudLit: rgb('#ffcfa6'),
    cloudShade: rgb('#8d6391'),
  },
  night: {
    sky: ['#0b1433', '#182b60', '#2e4a86', '#5675ad'],
    haze: rgb('#46659a'),
    light: rgb('#cfdcff'),
    ground: [0.38, 0.49, 0.74],
    subject: [0.72, 0.78, 0.94],
    cloudLit: rgb('#7d95c4'),
    cloudShade: rgb('#24355f'),
  },
};

/** The palette of a plan: the hour, moved a little by its seed, greyed by bad weather, leaning to mood and colours. */
export function paletteOf(plan: Plan): Palette {
  const base = HOURS[plan.time];
  const random = rng(plan.seed, 'palette');
  const warm = between(random, -0.03, 0.03);
  const seeded = (colour: Rgb): Rgb => [clamp(colour[0] + warm), clamp(colour[1]), clamp(colour[2] - warm)];
  const grim = grimness(plan);
  const black = plan.elements.includes('storm');
  const cloudy: Rgb =
    plan.time === 'night'
      ? rgb('#27324c')
      : plan.time === 'day'
        ? rgb(black ? '#5d6b80' : '#97a4b3')
        : rgb(black ? '#5f5470' : '#958599');
  const shift = moodShift(plan.mood);
  const share = plan.colours.length > 0 ? between(random, 0.5, 0.66) : 0;
  const avoid = huesOf(plan.without);
  const finish = (colour: Rgb, t: number, grey: number): Rgb => {
    let moved = mixRgb(seeded(colour), cloudy, grey);
    if (shift) moved = shiftColour(moved, shift, t);
    if (share > 0) moved = leanColour(moved, plan.colours, t, share);
    return avoidHues(moved, avoid);
  };
  const last = base.sky.length - 1;
  const dim = 1 - grim * (black ? 0.4 : 0.24);
  const fall = groundTint(shift, finish(base.light, 0.8, grim * 0.4));
  return {
    sky: base.sky.map((stop, i) => hex(finish(rgb(stop), i / last, grim))),
    haze: finish(base.haze, 0.85, grim * 0.8),
    light: finish(base.light, 0.9, grim * 0.4),
    ground: timesRgb(timesRgb(base.ground, [dim, dim, dim]), fall),
    subject: timesRgb(
      timesRgb(base.subject, [1 - grim * 0.14, 1 - grim * 0.12, 1 - grim * 0.09]),
      mixRgb(fall, [1, 1, 1], 0.55),
    ),
    cloudLit: finish(base.cloudLit, 0.8, grim * 0.6),
    cloudShade: finish(base.cloudShade, 0.4, grim * 0.5),
    dark: plan.time === 'night',
    avoid,
  };
}

/** From 0 (fair) to 1 (black): how much the weather greys the air. */
function grimness({ elements }: Plan): number {
  if (elements.includes('storm')) return 0.68;
  if (elements.includes('rain')) return 0.58;
  if (elements.includes('fog')) return 0.3;
  return elements.includes('snowfall') ? 0.22 : 0;
}

/** What a mood multiplies the ground with: the chroma of its light, at no loss of brightness but its own. */
function groundTint(shift: MoodShift | undefined, light: Rgb): Rgb {
  if (!shift) return [1, 1, 1];
  const low = mixRgb(rgb(shift.low), light, 0.4);
  const mean = (low[0] + low[1] + low[2]) / 3;
  const dim = 1 + shift.lightness * 2.2;
  const tint = mixRgb([1, 1, 1], [low[0] / mean, low[1] / mean, low[2] / mean], shift.share * 0.85);
  return [tint[0] * dim, tint[1] * dim, tint[2] * dim];
}

/** A paint under the light of the hour and the haze of its distance (0 near, 1 all haze). */
export const lit = (palette: Palette, paint: string, haze: number): Rgb =>
  mixRgb(timesRgb(avoidHues(rgb(paint), palette.avoid), palette.ground), palette.haze, haze);

/** The same as `#rrggbb`, for vector layers. */
export const litHex = (palette: Palette, paint: string, haze: number): string =>
  hex(lit(palette, paint, haze));
