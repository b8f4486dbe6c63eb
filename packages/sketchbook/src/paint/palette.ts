import type { Rgb } from '../core/colour.js';
import { hex, mixRgb, rgb, timesRgb } from '../core/colour.js';
import { between, rng } from '../core/rng.js';
import type { Plan } from '../plan/plan.js';

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
}

const HOURS: Record<Plan['time'], Omit<Palette, 'dark'>> = {
  day: {
    sky: ['#2c78cf', '#539fe6', '#93c9f3', '#dceef5'],
    haze: rgb('#c9e0ee'),
    light: rgb('#fff1c4'),
    ground: [1, 1, 0.98],
    subject: [1, 1, 1],
    cloudLit: rgb('#ffffff'),
    cloudShade: rgb('#a3b9d6'),
  },
  dawn: {
    sky: ['#526cae', '#8f97cb', '#dfafc2', '#ffd3b4', '#fff0cf'],
    haze: rgb('#efcdc6'),
    light: rgb('#ffdca6'),
    ground: [0.98, 0.9, 0.88],
    subject: [1, 0.96, 0.94],
    cloudLit: rgb('#fff0e2'),
    cloudShade: rgb('#b89fc4'),
  },
  sunset: {
    sky: ['#272660', '#6f3f86', '#d9577a', '#ff8f5a', '#ffd38a'],
    haze: rgb('#dd8270'),
    light: rgb('#ffb765'),
    ground: [0.86, 0.66, 0.6],
    subject: [1, 0.86, 0.8],
    cloudLit: rgb('#ffbc8d'),
    cloudShade: rgb('#6b3f78'),
  },
  night: {
    sky: ['#070c26', '#111f4d', '#23396d', '#41609a'],
    haze: rgb('#33507f'),
    light: rgb('#c3d6ff'),
    ground: [0.3, 0.4, 0.62],
    subject: [0.68, 0.74, 0.92],
    cloudLit: rgb('#6c84b5'),
    cloudShade: rgb('#18254c'),
  },
};

/** The palette of a plan, moved a little by its seed and greyed by bad weather. */
export function paletteOf(plan: Plan): Palette {
  const base = HOURS[plan.time];
  const random = rng(plan.seed, 'palette');
  const warm = between(random, -0.05, 0.05);
  const lean = (colour: Rgb): Rgb => [colour[0] + warm, colour[1], colour[2] - warm];
  const grim = plan.elements.includes('storm')
    ? 0.72
    : plan.elements.includes('rain')
      ? 0.5
      : plan.elements.includes('fog')
        ? 0.35
        : 0;
  const cloudy: Rgb =
    plan.time === 'night' ? rgb('#1a2236') : plan.time === 'day' ? rgb('#8794a4') : rgb('#7d6f86');
  const grey = (colour: Rgb, share = grim): Rgb => mixRgb(colour, cloudy, share);
  const dim = 1 - grim * 0.28;
  return {
    sky: base.sky.map((stop) => hex(grey(lean(rgb(stop))))),
    haze: grey(lean(base.haze), grim * 0.8),
    light: grey(base.light, grim * 0.4),
    ground: timesRgb(base.ground, [dim, dim, dim]),
    subject: timesRgb(base.subject, [1 - grim * 0.16, 1 - grim * 0.14, 1 - grim * 0.1]),
    cloudLit: grey(base.cloudLit, grim * 0.7),
    cloudShade: grey(base.cloudShade, grim * 0.5),
    dark: plan.time === 'night',
  };
}

/** A paint under the light of the hour and the haze of its distance (0 near, 1 all haze). */
export const lit = (palette: Palette, paint: string, haze: number): Rgb =>
  mixRgb(timesRgb(rgb(paint), palette.ground), palette.haze, haze);

/** The same as `#rrggbb`, for vector layers. */
export const litHex = (palette: Palette, paint: string, haze: number): string =>
  hex(lit(palette, paint, haze));
