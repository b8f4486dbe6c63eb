import type { Canvas } from '../../../core/canvas.js';
import { rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { vectorSize } from '../../vector.js';
import { paintInk, paintMarble, paintSilk } from './fields.js';
import { paintArcs, paintTiling } from './geometry.js';
import { paintGestures, paintRibbons } from './gesture.js';
import { harmonyOf } from './harmony.js';
import { paintBands, paintLineHills, paintWaves } from './layers.js';
import { paintBlobs, paintBokeh, paintMosaic } from './shapes.js';
import type { Sheet } from './sheet.js';

/** Every composition by name. */
const COMPOSITIONS = {
  ribbons: paintRibbons,
  marble: paintMarble,
  arcs: paintArcs,
  blobs: paintBlobs,
  hills: paintLineHills,
  mosaic: paintMosaic,
  gestures: paintGestures,
  waves: paintWaves,
  tiling: paintTiling,
  ink: paintInk,
  bokeh: paintBokeh,
  bands: paintBands,
  silk: paintSilk,
} satisfies Record<string, (sheet: Sheet) => void>;

type Composition = keyof typeof COMPOSITIONS;
const ALL: readonly Composition[] = [
  'ribbons',
  'marble',
  'arcs',
  'blobs',
  'hills',
  'mosaic',
  'gestures',
  'waves',
  'tiling',
  'ink',
  'bokeh',
  'bands',
  'silk',
];

/** What a mood or an element asks for: these come up more often. */
const LEANING: Partial<Record<NonNullable<Plan['mood']> | Plan['elements'][number], readonly Composition[]>> =
  {
    calm: ['bands', 'blobs', 'waves', 'silk'],
    dreamy: ['bokeh', 'silk', 'ink', 'blobs'],
    magical: ['bokeh', 'ribbons', 'silk'],
    romantic: ['bokeh', 'silk', 'blobs'],
    epic: ['gestures', 'hills', 'ribbons'],
    happy: ['tiling', 'arcs', 'gestures', 'mosaic'],
    sad: ['ink', 'bands', 'waves'],
    lonely: ['bands', 'hills', 'ink'],
    mysterious: ['ink', 'marble', 'silk'],
    spooky: ['ink', 'marble'],
    cosy: ['arcs', 'mosaic', 'blobs'],
    water: ['waves', 'marble', 'ink'],
    mountains: ['hills'],
    stars: ['bokeh', 'ribbons'],
    wind: ['ribbons', 'silk'],
    rain: ['ink', 'waves'],
  };

/** Colour and form alone: one of thirteen compositions in one harmony. */
export function paintAbstract(canvas: Canvas, plan: Plan): void {
  const random = rng(plan.seed, 'abstract');
  const leaning = [
    ...(plan.mood ? (LEANING[plan.mood] ?? []) : []),
    ...plan.elements.flatMap((element) => (plan.subjects.length ? [] : (LEANING[element] ?? []))),
  ];
  const wanted = leaning.length && random() < 0.75 ? leaning : ALL;
  const name = wanted[Math.min(wanted.length - 1, Math.floor(plan.variant * wanted.length))] ?? 'ribbons';
  COMPOSITIONS[name]({ canvas, plan, harmony: harmonyOf(plan), random, ...vectorSize(canvas) });
}
