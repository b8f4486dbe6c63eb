import type { Canvas } from '../../../core/canvas.js';
import { clamp, mix, mixRgb, smoothstep } from '../../../core/colour.js';
import { Field, noiseOf } from '../../../core/noise.js';
import { between, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintMeadowCover } from '../../cover.js';
import { boulder } from '../../land/rocks.js';
import { treeOf, shadeUnder } from '../../land/grove.js';
import { seasonOf, seasonPaints, variantOf } from '../../land/season.js';
import { ridged } from '../../land/skyline.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';
import { paintVector, vectorSize } from '../../vector.js';
import { paintWater } from '../../water.js';
import { paintPeaks } from './peaks.js';

const ROCKS = ['#e6dfd2', '#b59a86', '#a39f9c', '#c98d68'] as const;

/** Sea far below, a headland further off, and grass on top of the near cliff. Subjects may stand anywhere below `horizon + 0.12`. */
export function paintCliff(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'cliff');
  const h = plan.horizon;
  const paints = seasonPaints(plan);
  const rock = ROCKS[variantOf(plan, ROCKS.length)] ?? ROCKS[1];
  const sea = h - 0.07;
  paintPeaks(canvas, { ...plan, horizon: sea }, palette, 0.1, false);
  paintWater(canvas, plan, palette, sea, 1, lit(palette, '#2f86ac', 0.12));
  const side = plan.mirror ? -1 : 1;
  const heads = 1 + Math.floor(random() * 3);
  for (let i = 0; i < heads; i++) {
    const near = (i + 1) / heads;
    paintHeadland(canvas, plan, palette, {
      name: `head-${i}`,
      edge: 0.5 + side * mix(0.02, 0.24, near) + side * between(random, -0.04, 0.04),
      side,
      top: mix(sea - 0.015, h - 0.13, near) + between(random, -0.015, 0.015),
      foot: mix(sea + 0.012, h + 0.075, near),
      rock,
      haze: mix(0.56, 0.2, near),
      depth: mix(0.85, 0.65, near),
    });
  }
  const drop = between(random, 0.6, 1.1);
  const turf = {
    name: 'ground',
    shape: 'hill' as const,
    rise: 0.07,
    peaks: 0.6,
    grain: 1,
    lift: (u: number) => {
      const t = side > 0 ? 1 - u : u;
      return (0.55 - t) * -drop * 0.7 - smoothstep(0.3, 0.0, t) * 2.6;
    },
  };
  paintRidge(canvas, plan, palette, {
    ...turf,
    base: h + 0.125,
    depth: 0.46,
    mist: 0,
    top: lit(palette, rock, 0.08),
    foot: mixRgb(lit(palette, rock, 0.05), [0.2, 0.2, 0.32], 0.35),
    shape: 'hill',
  });
  paintRidge(canvas, plan, palette, {
    ...turf,
    base: h + 0.112,
    depth: 0.45,
    near: 0,
    mist: 0.3,
    top: lit(palette, paints.hills[2], 0.08),
    foot: lit(palette, paints.hills[3], 0),
    patch: lit(palette, paints.patch, 0.04),
  });
  const { width, height } = vectorSize(canvas);
  const right = plan.light.x > 0.5;
  let svg = '';
  for (let i = 0; i < 6; i++) {
    const u = 0.5 - side * between(random, 0.22, 0.48) * (i % 2 ? 1 : -0.9);
    const y = height * Math.min(0.96, h + between(random, 0.2, 0.36));
    svg += boulder(
      random,
      palette,
      rock,
      { x: u * width, y, size: between(random, 12, 42), haze: 0.05, right },
      seasonOf(plan) === 'winter',
    );
  }
  if (plan.elements.includes('trees')) {
    const spot = {
      x: width * (0.5 - side * between(random, 0.38, 0.46)),
      y: height * (h + 0.16),
      size: between(random, 300, 420),
      haze: 0.05,
    };
    svg =
      shadeUnder(plan, spot) + treeOf(plan, palette, random() < 0.6 ? 'pine' : 'round', spot, random) + svg;
  }
  paintVector(canvas, svg, 0.34);
  paintMeadowCover(canvas, { ...plan, horizon: h + 0.07 }, palette, paints.grass);
}

interface Headland {
  name: string;
  /** Where the rock meets the sea, a fraction of the width. */
  edge: number;
  side: number;
  top: number;
  foot: number;
  rock: string;
  haze: number;
  depth: number;
}

/** A wall of rock with turf on top that runs from one edge of the picture to its drop. */
function paintHeadland(canvas: Canvas, plan: Plan, palette: Palette, head: Headland): void {
  const { width, height, unit, rgb, depth } = canvas;
  const noise = noiseOf(plan.seed, head.name);
  const wall = lit(palette, head.rock, head.haze);
  const dark = mixRgb(lit(palette, head.rock, head.haze * 0.8), palette.cloudShade, 0.5);
  const turf = lit(palette, seasonPaints(plan).hills[1], head.haze);
  const foam = lit(palette, '#ffffff', head.haze * 0.6);
  const [first, last] = [
    Math.max(0, Math.floor((head.top - 0.05) * height)),
    Math.min(height - 1, Math.ceil(head.foot * height)),
  ];
  const field = new Field(Math.ceil(width / 3), Math.max(3, Math.ceil((last - first) / 3)), (u, v) =>
    ridged(noise, (u * width * 5) / unit, v * 0.5, 4),
  );
  const facing = (plan.light.x < 0.5 ? -1 : 1) * head.side;
  for (let y = first; y <= last; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = (y - first) / Math.max(1, last - first);
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const off = (head.edge - u) * -head.side;
      const lip =
        head.top * height +
        unit * 0.02 * noise((u * width * 3) / unit, 1) +
        unit * 0.03 * smoothstep(0.12, 0, off);
      const inland = off * width + unit * (0.028 * noise(1, v * 4) - 0.06 * (1 - v));
      const cover = clamp(inland + 0.5) * clamp(y - lip + 0.5);
      if (cover <= 0) continue;
      const grain = field.at(u, v);
      const slope = clamp((grain - field.at(u + 0.007 * head.side, v)) * 9, -1, 1);
      const below = (y - lip) / unit;
      const grass = smoothstep(0.034, 0.018, below + (grain - 0.7) * 0.03);
      const surf = smoothstep(0.93, 1, v + (grain - 0.6) * 0.04) * 0.7;
      const tone = clamp(0.5 + slope * 0.45 * facing + 0.14 * facing - v * 0.12);
      const i = y * width + x;
      for (let c = 0; c < 3; c++) {
        let paint = mix(dark[c] ?? 0, wall[c] ?? 0, tone);
        paint = mix(paint, (turf[c] ?? 0) * (1 + slope * 0.06), grass);
        paint = mix(paint, foam[c] ?? 0, surf);
        rgb[i * 3 + c] = mix(rgb[i * 3 + c] ?? 0, paint, cover);
      }
      if (cover > 0.5) depth[i] = head.depth;
    }
  }
}
