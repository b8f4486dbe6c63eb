import type { Canvas } from '../../core/canvas.js';
import { between, pick, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { lit, litHex } from '../palette.js';
import { leafTree } from '../plants.js';
import { paintRidge } from '../terrain.js';
import { n, paintVector, vectorSize } from '../vector.js';
import { paintWater } from '../water.js';

const WALLS: [string, ...string[]] = ['#8c7b86', '#76839c', '#a58a78', '#6b7590', '#94707a', '#b09a86'];
const BRICKS: [string, ...string[]] = ['#b5604c', '#c98a5a', '#7d8ea8', '#a9746f', '#d3b078', '#6f8c86'];

/** Three rows of buildings over a street, wet when it rains. */
export function paintCity(canvas: Canvas, plan: Plan, palette: Palette): void {
  const street = plan.horizon + 0.035;
  const { width, height } = vectorSize(canvas);
  const base = height * street;
  paintVector(
    canvas,
    towers(plan, palette, 'far', base, width, { low: 210, high: 470, wide: 80, haze: 0.58 }),
    0.85,
  );
  paintVector(
    canvas,
    towers(plan, palette, 'mid', base, width, { low: 130, high: 320, wide: 95, haze: 0.32 }),
    0.7,
  );
  paintVector(canvas, shops(plan, palette, base, width), 0.55);
  paintRidge(canvas, plan, palette, {
    name: 'street',
    base: street,
    rise: 0.001,
    peaks: 0.4,
    shape: 'flat',
    depth: 0.5,
    near: 0,
    grain: 0.25,
    top: lit(palette, '#77747f', 0.12),
    foot: lit(palette, '#4c4b58', 0),
  });
  const wet = plan.elements.includes('rain') || plan.elements.includes('water') || plan.time === 'night';
  if (wet) paintWater(canvas, plan, palette, street + 0.014, 1, lit(palette, '#3d3f52', 0));
  paintVector(canvas, pavement(plan, palette, height, width), 0.35);
}

interface Row {
  low: number;
  high: number;
  wide: number;
  haze: number;
}

function towers(plan: Plan, palette: Palette, name: string, base: number, width: number, row: Row): string {
  const random = rng(plan.seed, `towers-${name}`);
  let svg = '';
  for (let x = -20; x < width; ) {
    const w = row.wide * between(random, 0.55, 1.25);
    const tall = between(random, row.low, row.high);
    const wall = litHex(palette, pick(random, WALLS), row.haze);
    const shade = litHex(palette, '#3c3c55', row.haze * 0.9);
    svg += `<rect x="${n(x)}" y="${n(base - tall)}" width="${n(w)}" height="${n(tall + 4)}" fill="${wall}"/>`;
    svg += `<rect x="${n(plan.light.x > 0.5 ? x : x + w * 0.66)}" y="${n(base - tall)}" width="${n(w * 0.34)}" height="${n(tall + 4)}" fill="${shade}" opacity=".34"/>`;
    const roof = random();
    if (roof < 0.25)
      svg += `<path d="M${n(x + w * 0.5)} ${n(base - tall - 46)}V${n(base - tall)}" stroke="${wall}" stroke-width="4"/>`;
    else if (roof < 0.45)
      svg += `<path d="M${n(x)} ${n(base - tall)}L${n(x + w / 2)} ${n(base - tall - w * 0.6)}L${n(x + w)} ${n(base - tall)}Z" fill="${shade}"/>`;
    else if (roof < 0.7)
      svg += `<rect x="${n(x + w * 0.2)}" y="${n(base - tall - 22)}" width="${n(w * 0.6)}" height="24" fill="${wall}"/>`;
    svg += panes(random, palette, x, base - tall + 14, w, tall - 30, row.haze);
    x += w + between(random, -8, 10);
  }
  return svg;
}

const LAMPS: [string, ...string[]] = ['#ffd982', '#ffc35e', '#fff0b8', '#ff9f6b', '#8fe0ff'];

function panes(
  random: () => number,
  palette: Palette,
  x: number,
  y: number,
  w: number,
  tall: number,
  haze: number,
): string {
  const columns = Math.max(2, Math.floor(w / 19));
  const step = w / columns;
  let svg = '';
  for (let top = y; top < y + tall; top += 25)
    for (let column = 0; column < columns; column++) {
      const glow = random() < (palette.dark ? 0.5 : 0.1);
      if (!glow && random() < 0.2) continue;
      const paint = glow
        ? pick(random, LAMPS)
        : litHex(palette, palette.dark ? '#55607e' : '#b9d3e4', haze * 0.8);
      svg += `<rect x="${n(x + column * step + step * 0.26)}" y="${n(top)}" width="${n(step * 0.5)}" height="14" rx="1.5" fill="${paint}" opacity="${glow ? n(0.95 - haze * 0.5) : 0.75}"/>`;
    }
  return svg;
}

function shops(plan: Plan, palette: Palette, base: number, width: number): string {
  const random = rng(plan.seed, 'shops');
  const glass = palette.dark ? '#ffd68a' : litHex(palette, '#cfe3ea', 0.1);
  let svg = '';
  for (let x = -30; x < width; ) {
    const w = between(random, 120, 190);
    const tall = between(random, 150, 235);
    const wall = litHex(palette, pick(random, BRICKS), 0.12);
    const trim = litHex(palette, '#f0e4cf', 0.1);
    const awning = litHex(palette, pick(random, ['#c8463e', '#2f7d6b', '#3f6cab', '#d99a35']), 0.06);
    svg += `<rect x="${n(x)}" y="${n(base - tall)}" width="${n(w)}" height="${n(tall + 4)}" fill="${wall}"/><rect x="${n(x - 4)}" y="${n(base - tall - 8)}" width="${n(w + 8)}" height="12" fill="${trim}"/>`;
    const columns = w > 150 ? 3 : 2;
    for (let top = base - tall + 22; top < base - 100; top += 52)
      for (let column = 0; column < columns; column++) {
        const wx = x + ((column + 0.5) / columns) * w - 13;
        const glow = palette.dark && random() < 0.6;
        svg += `<rect x="${n(wx - 3)}" y="${n(top - 3)}" width="32" height="40" fill="${trim}"/><rect x="${n(wx)}" y="${n(top)}" width="26" height="34" fill="${glow ? '#ffd98c' : litHex(palette, palette.dark ? '#4c5878' : '#a9c8d8', 0.1)}"/><path d="M${n(wx + 13)} ${n(top)}v34M${n(wx)} ${n(top + 15)}h26" stroke="${trim}" stroke-width="2.5"/>`;
      }
    svg += `<rect x="${n(x + w * 0.1)}" y="${n(base - 62)}" width="${n(w * 0.48)}" height="50" fill="${glass}"/><rect x="${n(x + w * 0.68)}" y="${n(base - 66)}" width="${n(w * 0.2)}" height="66" fill="${litHex(palette, '#5a3b33', 0.08)}"/>`;
    svg += `<path d="M${n(x + w * 0.04)} ${n(base - 80)}h${n(w * 0.92)}l7 24h${n(-w * 0.92 - 14)}Z" fill="${awning}"/>`;
    for (let stripe = 0; stripe < 4; stripe++)
      svg += `<path d="M${n(x + w * (0.1 + stripe * 0.23))} ${n(base - 80)}h${n(w * 0.11)}l2 24h${n(-w * 0.115)}Z" fill="${trim}" opacity=".8"/>`;
    x += w + between(random, 0, 6);
  }
  return svg;
}

function pavement(plan: Plan, palette: Palette, height: number, width: number): string {
  const top = height * (plan.horizon + 0.034);
  const kerb = litHex(palette, '#b9b2ab', 0.06);
  let svg = `<rect x="0" y="${n(top)}" width="${n(width)}" height="16" fill="${kerb}"/><rect x="0" y="${n(top + 16)}" width="${n(width)}" height="5" fill="#1c1c2a" opacity=".35"/>`;
  const line = top + (height - top) * 0.62;
  for (let x = -60; x < width; x += 210)
    svg += `<path d="M${n(x)} ${n(line)}h110l-14 12h-112Z" fill="${litHex(palette, '#efe7d2', 0)}" opacity=".6"/>`;
  const random = rng(plan.seed, 'street-trees');
  if (plan.elements.includes('trees'))
    for (const u of [0.07, 0.93])
      svg += leafTree(
        random,
        palette,
        { x: width * u, y: top + 13, size: 200, haze: 0.08, right: plan.light.x > 0.5 },
        'summer',
      );
  for (const u of [0.24, 0.78]) {
    const x = width * u;
    svg += `<path d="M${n(x)} ${n(top + 12)}V${n(top - 150)}" stroke="#2c2d3c" stroke-width="6"/><path d="M${n(x - 12)} ${n(top - 150)}h24l-5 -26h-14Z" fill="${palette.dark ? '#ffe6a3' : '#e9e3cf'}"/><path d="M${n(x - 14)} ${n(top - 176)}h28l-14 -12Z" fill="#2c2d3c"/>`;
    if (palette.dark)
      svg += `<circle cx="${n(x)}" cy="${n(top - 163)}" r="46" fill="#ffd98a" opacity=".16"/><circle cx="${n(x)}" cy="${n(top - 163)}" r="26" fill="#ffe9b0" opacity=".25"/>`;
  }
  return svg;
}
