import { fromOklab, hex, mixRgb, rgb, toOklab } from '../../../core/colour.js';
import type { Rng } from '../../../core/rng.js';
import { between, rng } from '../../../core/rng.js';
import type { Mood } from '../../../lexicon/vocabulary.js';
import { COLOURS } from '../../../lexicon/phrases/colours.js';
import type { Plan } from '../../../plan/plan.js';

/** Five or six colours that go together: `ground` is what they lie on, `paints` run from dark to light. */
export interface Harmony {
  ground: string;
  paints: readonly [string, string, string, string, string];
}

interface Curated extends Harmony {
  suits: readonly (Mood | Plan['time'] | NonNullable<Plan['season']>)[];
}

const curated = (ground: string, paints: string, suits: string): Curated => {
  const [a = '#000000', b = a, c = b, d = c, e = d] = paints.split(' ');
  return { ground, paints: [a, b, c, d, e], suits: suits.split(' ') as Curated['suits'] };
};

/** Each was tried against the others on the same composition; none relies on full saturation everywhere. */
const HARMONIES: readonly Curated[] = [
  curated('#f4ecdd', '#1d3557 #457b9d #e07a5f #f2b8a0 #a8dadc', 'day summer calm'),
  curated('#fbeed4', '#2b2d52 #6d5a8d #c28fae #f3a683 #f3d9b5', 'dawn dreamy romantic'),
  curated('#f2e6c4', '#17404a #2f7f79 #c65b4b #eda766 #8fc3a4', 'autumn day happy'),
  curated('#2a1d3c', '#4d2a5c #7d4466 #d2746f #f4ae7c #fbe2b0', 'sunset romantic magical'),
  curated('#0d2236', '#17456b #2a6591 #72a8c8 #d6e3e2 #f2d19e', 'night calm lonely'),
  curated('#faf3e6', '#264653 #2a9d8f #e76f51 #f4a261 #e9c46a', 'happy summer day'),
  curated('#f7f0ea', '#3d405b #81b29a #e07a5f #f2cc8f #dfe6da', 'spring calm day'),
  curated('#14172b', '#2b2f5e #5a3f9e #b5479b #f0729a #ffd0a8', 'night magical mysterious'),
  curated('#eef1ec', '#22433a #4a7c59 #8fb98a #c8d5b0 #f2b134', 'spring summer happy'),
  curated('#f0e4d4', '#4a2c2a #8a4b38 #c97b4a #e3b778 #7a8a6a', 'autumn cosy'),
  curated('#101820', '#1f3a44 #3f6a6c #8aa79a #d9c7a0 #e8604c', 'mysterious spooky night'),
  curated('#e9eef2', '#2e3f5c #5d7a9a #9ab3c9 #cfdbe4 #e8b4a0', 'winter sad lonely dawn'),
  curated('#fff3ec', '#6a2c4f #b83b5e #f08a5d #f9c784 #f9ddd0', 'romantic sunset cosy'),
  curated('#f6f1e1', '#1f2a30 #d1495b #edae49 #00798c #66a182', 'epic happy day'),
  curated('#1b1222', '#41254a #7a2e55 #c7443f #ef8a3a #f8d27a', 'epic sunset autumn'),
  curated('#eaf4f4', '#12505b #2c8c99 #6fc3c3 #bfe3d8 #f7c59f', 'summer dreamy calm'),
  curated('#f3edf7', '#3a2f5f #6f5aa8 #a894d8 #d9b8dc #f6d6c8', 'dreamy magical spring'),
  curated('#0f1a1c', '#20402f #3f6b3a #86a34a #cfc46a #f0e6b4', 'mysterious magical night'),
  curated('#f5f2ee', '#2b2b33 #6b6670 #a8a09c #d8cfc4 #c8463e', 'sad lonely winter'),
  curated('#fdf0d5', '#003049 #c1121f #669bbc #e09f3e #f2d6a2', 'epic day cosy'),
];

const distance = (a: string, b: string): number => {
  const [x, y] = [toOklab(rgb(a)), toOklab(rgb(b))];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
};

const polar = (lightness: number, chroma: number, hue: number): string =>
  hex(fromOklab([lightness, Math.cos(hue) * chroma, Math.sin(hue) * chroma]));

/** A harmony grown from one or two colours in OKLab: neighbours in hue, a light and a dark, one soft opposite. */
function grown(words: readonly string[], dark: boolean, random: Rng): Harmony | undefined {
  const named = words.flatMap((word) => COLOURS.get(word) ?? []);
  const first = named[0];
  if (first === undefined) return undefined;
  const [l, a, b] = toOklab(rgb(first));
  const chroma = Math.hypot(a, b);
  const hue = Math.atan2(b, a);
  const turn = between(random, 0.35, 0.65) * (random() < 0.5 ? -1 : 1);
  const soft = Math.min(chroma, 0.13);
  const second = named[1] ?? polar(Math.min(0.8, l + 0.1), soft * 0.9, hue + turn);
  const accent =
    named[2] ??
    (chroma < 0.03
      ? '#d98f5a'
      : polar(0.8, Math.min(0.1, chroma), hue + Math.PI * between(random, 0.85, 1.15)));
  return {
    ground: dark ? polar(0.2, soft * 0.4, hue) : polar(0.955, Math.min(0.02, soft), hue + turn),
    paints: [polar(0.32, soft * 0.75, hue), first, second, polar(0.83, soft * 0.55, hue), accent],
  };
}

/** Chooses what suits the plan: colours named, else mood, season and hour, with some chance. */
export function harmonyOf(plan: Plan): Harmony {
  const random = rng(plan.seed, 'harmony');
  const own = grown(plan.colours, plan.time === 'night' || plan.mood === 'spooky', random);
  if (own) return own;
  const banned = plan.without.flatMap((word) => COLOURS.get(word) ?? []);
  const allowed = HARMONIES.filter(({ ground, paints }) =>
    banned.every((colour) => [ground, ...paints].every((paint) => distance(paint, colour) > 0.13)),
  );
  const ranked = (allowed.length ? allowed : HARMONIES)
    .map((harmony) => {
      const suits = (word: Curated['suits'][number] | undefined, worth: number) =>
        word && harmony.suits.includes(word) ? worth : 0;
      return {
        harmony,
        score:
          suits(plan.mood, 3) +
          suits(plan.season, 2) +
          suits(plan.time, plan.time === 'day' ? 0.6 : 1.6) +
          random() * 2.2,
      };
    })
    .sort((x, y) => y.score - x.score);
  return (
    ranked[0]?.harmony ??
    HARMONIES[0] ?? { ground: '#f4ecdd', paints: ['#1d3557', '#457b9d', '#e07a5f', '#f2b8a0', '#a8dadc'] }
  );
}

/** Two paints mixed in OKLab. */
export const blend = (from: string, to: string, share: number): string =>
  hex(fromOklab(mixRgb(toOklab(rgb(from)), toOklab(rgb(to)), share)));

/** Whether a paint is nearer to black than to white. */
export const isDark = (paint: string): boolean => toOklab(rgb(paint))[0] < 0.55;

/** The paints ordered from dark to light. */
export const byLight = (paints: readonly string[]): string[] =>
  [...paints].sort((x, y) => toOklab(rgb(x))[0] - toOklab(rgb(y))[0]);
