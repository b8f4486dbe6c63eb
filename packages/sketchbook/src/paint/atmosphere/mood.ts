import type { Rgb } from '../../core/colour.js';
import { clamp, fromOklab, mix, rgb, toOklab } from '../../core/colour.js';
import type { Mood } from '../../lexicon/vocabulary.js';
import { COLOURS } from '../../lexicon/phrases/colours.js';

/** How a mood moves a colour: `high` is the tint at the top of the sky, `low` at the horizon and on the ground. */
export interface MoodShift {
  high: string;
  low: string;
  share: number;
  lightness: number;
  chroma: number;
  /** Above 1 the colours of the sky part further, below 1 they draw together. */
  contrast: number;
}

const MOOD_SHIFTS: Record<Mood, MoodShift> = {
  happy: { high: '#58b8f0', low: '#ffe09a', share: 0.12, lightness: 0.015, chroma: 1.08, contrast: 1 },
  calm: { high: '#a9c6d8', low: '#e6e6da', share: 0.22, lightness: 0.02, chroma: 0.84, contrast: 0.78 },
  cosy: { high: '#b06a4a', low: '#ffb768', share: 0.3, lightness: -0.01, chroma: 1, contrast: 0.92 },
  romantic: { high: '#b878b8', low: '#ffa9b4', share: 0.4, lightness: 0.015, chroma: 1, contrast: 0.9 },
  dreamy: { high: '#b9a8ea', low: '#ffd6e4', share: 0.42, lightness: 0.05, chroma: 0.86, contrast: 0.72 },
  magical: { high: '#5b3fb8', low: '#4fd0c4', share: 0.42, lightness: 0, chroma: 1.06, contrast: 1.05 },
  epic: { high: '#1e3566', low: '#ffc46a', share: 0.22, lightness: -0.01, chroma: 1.1, contrast: 1.25 },
  sad: { high: '#5f7291', low: '#a3b1c2', share: 0.45, lightness: -0.02, chroma: 0.6, contrast: 0.82 },
  lonely: { high: '#93a6b8', low: '#dcdfdc', share: 0.38, lightness: 0.03, chroma: 0.66, contrast: 0.75 },
  mysterious: { high: '#173c48', low: '#5f9a92', share: 0.56, lightness: -0.07, chroma: 0.85, contrast: 1 },
  spooky: { high: '#2c2048', low: '#7f9a52', share: 0.62, lightness: -0.11, chroma: 0.9, contrast: 1.1 },
};

export const moodShift = (mood: Mood | undefined): MoodShift | undefined =>
  mood ? MOOD_SHIFTS[mood] : undefined;

/** Moves a colour in OKLab; `t` is 0 at the top of the sky and 1 at the horizon. */
export function shiftColour(colour: Rgb, shift: MoodShift, t: number): Rgb {
  const [light, a, b] = toOklab(colour);
  const high = toOklab(rgb(shift.high));
  const low = toOklab(rgb(shift.low));
  const tint = (c: 0 | 1 | 2) => mix(high[c], low[c], t);
  const level = 0.62 + (light - 0.62) * shift.contrast + shift.lightness;
  return fromOklab([
    clamp(mix(level, tint(0), shift.share * 0.35), 0, 1),
    mix(a * shift.chroma, tint(1), shift.share),
    mix(b * shift.chroma, tint(2), shift.share),
  ]);
}

/** Leans a colour of the sky towards the asked colours: the first at the top, the last at the horizon. */
export function leanColour(colour: Rgb, words: readonly string[], t: number, share: number): Rgb {
  const paints = words.flatMap((word) => COLOURS.get(word) ?? []);
  const first = paints[0];
  if (!first) return colour;
  const from = toOklab(rgb(first));
  const to = toOklab(rgb(paints[paints.length - 1] ?? first));
  const [light, a, b] = toOklab(colour);
  const [wantedLight, wantedA, wantedB] = [
    mix(from[0], to[0], t),
    mix(from[1], to[1], t),
    mix(from[2], to[2], t),
  ];
  return fromOklab([mix(light, wantedLight, share * 0.35), mix(a, wantedA, share), mix(b, wantedB, share)]);
}

/** Hues (radians in OKLab) of the colour words to do without. */
export const huesOf = (words: readonly string[]): number[] =>
  words.flatMap((word) => {
    const paint = COLOURS.get(word);
    if (!paint) return [];
    const [, a, b] = toOklab(rgb(paint));
    return Math.hypot(a, b) < 0.03 ? [] : [Math.atan2(b, a)];
  });

const REACH = 0.75;

/** Turns a colour away from unwanted hues and greys what is left of them. */
export function avoidHues(colour: Rgb, hues: readonly number[]): Rgb {
  if (hues.length === 0) return colour;
  const [light, first, second] = toOklab(colour);
  let [a, b] = [first, second];
  for (const hue of hues) {
    const chroma = Math.hypot(a, b);
    if (chroma < 0.015) continue;
    const angle = Math.atan2(b, a);
    const apart = Math.atan2(Math.sin(angle - hue), Math.cos(angle - hue));
    if (Math.abs(apart) >= REACH) continue;
    const near = 1 - Math.abs(apart) / REACH;
    const turned = angle + (apart < 0 ? -1 : 1) * near * 0.55;
    const kept = chroma * (1 - 0.7 * near);
    [a, b] = [Math.cos(turned) * kept, Math.sin(turned) * kept];
  }
  return fromOklab([light, a, b]);
}
