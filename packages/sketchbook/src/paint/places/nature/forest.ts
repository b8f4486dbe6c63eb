import type { Canvas } from '../../../core/canvas.js';
import { between, pick, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintShafts } from '../../atmosphere/rays.js';
import { paintGrove, paintMeadowCover, paintRocks } from '../../cover.js';
import type { Species } from '../../land/grove.js';
import { paintTrunks } from '../../land/trunks.js';
import { isBare, seasonOf, seasonPaints, variantOf } from '../../land/season.js';
import { windingWay } from '../../land/ways.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';
import { paintPeaks } from './peaks.js';

const VARIANTS = ['trunks', 'clearing', 'birches', 'pines', 'path'] as const;
type Wood = (typeof VARIANTS)[number];

const SPECIES: Record<Wood, readonly [Species, ...Species[]]> = {
  trunks: ['oak', 'round'],
  clearing: ['oak', 'round', 'spruce', 'birch'],
  birches: ['birch', 'birch', 'birch', 'fir'],
  pines: ['spruce', 'fir', 'spruce', 'pine'],
  path: ['oak', 'round', 'birch'],
};

const FLOOR: Record<ReturnType<typeof seasonOf>, readonly [string, string, string]> = {
  spring: ['#8fbc66', '#5c8f48', '#b4d47a'],
  summer: ['#7aa558', '#456f40', '#a9c068'],
  autumn: ['#c08f4c', '#83562e', '#dda657'],
  winter: ['#edf3f9', '#bccde2', '#ffffff'],
};

const EARTH = ['#b39468', '#7d6344', '#c9ac7c'] as const;

/** Rows of trees that leave the middle free. Subjects may stand anywhere below `horizon + 0.09`. */
export function paintForest(canvas: Canvas, plan: Plan, palette: Palette): void {
  const variant = VARIANTS[variantOf(plan, VARIANTS.length)] ?? 'clearing';
  paintPeaks(canvas, plan, palette, 0.2, false);
  const random = rng(plan.seed, 'forest');
  const trees = plan.elements.includes('trees');
  const h = plan.horizon;
  const season = seasonOf(plan);
  const species = SPECIES[variant];
  const [top, foot, patch] = isBare(plan) ? EARTH : FLOOR[season];
  const row = { kind: 'mixed' as const, species };
  if (trees) {
    if (season !== 'winter')
      paintRidge(canvas, plan, palette, {
        name: 'canopy',
        base: h - between(random, 0.14, 0.26),
        rise: 0.09,
        peaks: 5,
        shape: 'hill',
        depth: 0.9,
        grain: 1,
        mist: 0.6,
        top: lit(palette, season === 'autumn' ? '#cf9a58' : '#7fae7a', 0.66),
        foot: lit(palette, season === 'autumn' ? '#c79a6a' : '#86b08c', 0.8),
      });
    paintGrove(canvas, plan, palette, {
      ...row,
      name: 'wood-1',
      y: h + 0.035,
      size: between(random, 250, 340),
      count: 15,
      haze: 0.66,
      depth: 0.88,
    });
    paintGrove(canvas, plan, palette, {
      ...row,
      name: 'wood-2',
      y: h + 0.05,
      size: between(random, 330, 400),
      count: 9,
      haze: 0.46,
      depth: 0.78,
      clear: 0.2,
    });
    if (variant === 'trunks' || variant === 'path')
      paintTrunks(canvas, plan, palette, {
        name: 'trunks-far',
        y: h + 0.06,
        width: 26,
        count: 9,
        haze: 0.36,
        depth: 0.7,
        birch: false,
        clear: 0.2,
      });
    if (variant === 'birches')
      paintTrunks(canvas, plan, palette, {
        name: 'trunks-far',
        y: h + 0.06,
        width: 17,
        count: 14,
        haze: 0.34,
        depth: 0.7,
        birch: true,
        clear: 0.14,
      });
  }
  const way =
    variant === 'path' || (variant === 'pines' && random() < 0.5)
      ? windingWay(plan, lit(palette, season === 'winter' ? '#d5dfeb' : '#d2ab78', 0.06))
      : undefined;
  paintRidge(canvas, plan, palette, {
    name: 'ground',
    base: h + 0.065,
    rise: 0.025,
    peaks: 0.7,
    shape: 'hill',
    depth: 0.6,
    near: 0,
    grain: 1.1,
    top: lit(palette, top, 0.24),
    foot: lit(palette, foot, 0),
    patch: lit(palette, patch, 0.05),
    ...(way ? { way } : {}),
  });
  if (trees) {
    const tall = variant === 'trunks' || variant === 'birches' || variant === 'path';
    if (tall) {
      const birch = variant === 'birches';
      paintTrunks(canvas, plan, palette, {
        name: 'trunks-mid',
        y: h + 0.11,
        width: birch ? 30 : 46,
        count: birch ? 7 : 5,
        haze: 0.15,
        depth: 0.5,
        birch,
        clear: 0.46,
      });
      paintTrunks(canvas, plan, palette, {
        name: 'trunks-near',
        y: h + 0.21,
        width: birch ? 44 : 92,
        count: birch ? 3 : 2,
        haze: 0.02,
        depth: 0.3,
        birch,
        clear: 0.84,
      });
    } else {
      paintGrove(canvas, plan, palette, {
        ...row,
        name: 'wood-3',
        y: h + 0.095,
        size: 420,
        count: 6,
        haze: 0.18,
        depth: 0.5,
        clear: 0.5,
      });
      paintGrove(canvas, plan, palette, {
        ...row,
        name: 'wood-4',
        y: h + 0.19,
        size: variant === 'pines' ? 760 : 620,
        count: 2,
        haze: 0.03,
        depth: 0.3,
        clear: 0.86,
      });
    }
  }
  paintMeadowCover(
    canvas,
    plan,
    palette,
    season === 'autumn'
      ? ['#8d6430', '#c08a42', '#dba452']
      : season === 'winter'
        ? seasonPaints(plan).grass
        : ['#4b8145', '#6a9d50', '#8fba62'],
    way,
  );
  paintRocks(canvas, plan, palette, pick(random, ['#8b8f86', '#8f8a84']), 5);
  if (plan.elements.includes('sun') || plan.elements.includes('moon'))
    paintShafts(canvas, plan, palette, palette.dark ? 0.14 : 0.26);
}
