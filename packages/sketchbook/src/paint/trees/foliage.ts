import { mixRgb, rgb, hex } from '../../core/colour.js';
import type { Rng } from '../../core/rng.js';
import { between, pick } from '../../core/rng.js';
import type { Season } from '../../lexicon/vocabulary.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { dab, fill, lump } from './shapes.js';

/** A mass of leaves: middle and radius in vector units. */
export interface Cluster {
  x: number;
  y: number;
  r: number;
  /** Height of the mass as a share of its width; 0.8 when not given. */
  flat?: number;
}

/** Deep shade, shade, middle, lit, and the last touch of light. */
export type Tones = readonly [string, string, string, string, string];

const SUMMER: readonly Tones[] = [
  ['#2c5b3c', '#3b7544', '#579148', '#84b357', '#b9d475'],
  ['#3a6136', '#507d3e', '#6f9a48', '#9dbb5a', '#cfda83'],
  ['#2a5a4c', '#3a7556', '#55915d', '#7fb070', '#b2d08c'],
];
const SPRING: readonly Tones[] = [
  ['#4b8043', '#649c4a', '#86b957', '#b0d470', '#dcee9c'],
  ['#3f7a50', '#58965a', '#7ab267', '#a6cf7e', '#d6e9a6'],
];
const BLOSSOM: readonly Tones[] = [
  ['#a8627f', '#c9809c', '#e6a4bb', '#f6c9d6', '#fff0f2'],
  ['#a08aa8', '#c7aec6', '#e6d3e0', '#f6ebf0', '#ffffff'],
];
const AUTUMN: readonly Tones[] = [
  ['#8d3f22', '#b1542a', '#d67634', '#ee9f4a', '#fbc975'],
  ['#85331f', '#a84428', '#cb5c33', '#e58549', '#f6b072'],
  ['#946020', '#ba8029', '#dba137', '#f1c455', '#fbe08a'],
  ['#6f6a2c', '#8f8636', '#b5a543', '#d6c35a', '#eee08a'],
];

/** The tones of one tree in a season, in bloom when the scene has petals. */
export function leafTones(random: Rng, season: Season, blossom: boolean): Tones {
  const sets = season === 'autumn' ? AUTUMN : season === 'spring' ? SPRING : SUMMER;
  const own = sets[Math.floor(random() * sets.length)] ?? SUMMER[0];
  const bloom = BLOSSOM[Math.floor(random() * BLOSSOM.length)];
  return (blossom && bloom) || own || ['#2c5b3c', '#3b7544', '#579148', '#84b357', '#b9d475'];
}

export interface Leafage {
  tones: Tones;
  haze: number;
  /** 1 when the light comes from the right, -1 from the left. */
  side: number;
  /** Half the length of a leaf dab. */
  dab: number;
  /** Share of the usual number of dabs. */
  fullness: number;
}

/** Paints masses of leaves, those at the back first: dark body, then dabs that grow light towards the sun. */
export function foliage(random: Rng, palette: Palette, clusters: readonly Cluster[], leaf: Leafage): string {
  const paint = (i: number) => litHex(palette, leaf.tones[i] ?? leaf.tones[2], leaf.haze);
  const sunny = hex(mixRgb(rgb(paint(4)), palette.light, palette.dark ? 0.1 : 0.22));
  let svg = '';
  const s = leaf.dab;
  for (const { x, y, r, flat = 0.8 } of clusters) {
    const ry = r * flat;
    const around = Math.max(7, Math.round((r / s) * 2.2));
    const layers = ['', '', '', '', ''];
    const add = (tone: number, px: number, py: number, size: number) => {
      layers[tone] += dab(px, py, size * between(random, 0.7, 1.25), random() * Math.PI);
    };
    layers[0] += lump(random, x, y, r, ry, Math.max(7, Math.min(13, around)));
    for (let i = 0; i < around * leaf.fullness; i++) {
      const angle = random() * Math.PI * 2;
      const reach = between(random, 0.92, 1.12);
      add(0, x + Math.cos(angle) * r * reach, y + Math.sin(angle) * ry * reach, s);
    }
    const dabs = Math.round(Math.min(70, (r / s) ** 2 * 2.6) * leaf.fullness);
    for (let i = 0; i < dabs; i++) {
      const angle = random() * Math.PI * 2;
      const reach = Math.sqrt(random()) * 1.02;
      const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
      const light = dx * leaf.side * 0.52 - dy * 0.78 + between(random, -0.34, 0.34);
      const tone = light < -0.28 ? 1 : light < 0.22 ? 2 : light < 0.66 ? 3 : 4;
      add(tone, x + dx * r * 0.97, y + dy * ry * 0.97, s * (tone > 2 ? 0.85 : 1.1));
    }
    layers[1] = `${lump(random, x + leaf.side * r * 0.05, y - ry * 0.07, r * 0.86, ry * 0.84, 9)}${layers[1]}`;
    layers[2] = `${lump(random, x + leaf.side * r * 0.16, y - ry * 0.24, r * 0.62, ry * 0.56, 8)}${layers[2]}`;
    svg += layers.map((d, i) => fill(d, i === 4 ? sunny : paint(i))).join('');
  }
  return svg;
}

/** A colour of bark under the light, `shade` 0 lit to 2 dark. */
export function bark(
  random: Rng,
  palette: Palette,
  haze: number,
  kind: 'brown' | 'grey' | 'red',
): [string, string] {
  const pairs: Record<typeof kind, readonly [readonly [string, string], ...(readonly [string, string])[]]> = {
    brown: [
      ['#6a4a38', '#95704f'],
      ['#5d4638', '#8a6c52'],
    ],
    grey: [
      ['#6b6259', '#9a8f80'],
      ['#5f5a58', '#8d877f'],
    ],
    red: [
      ['#7a4a34', '#b37550'],
      ['#6f4636', '#a46b4c'],
    ],
  };
  const [dark, light] = pick(random, pairs[kind]);
  return [litHex(palette, dark, haze), litHex(palette, light, haze)];
}
