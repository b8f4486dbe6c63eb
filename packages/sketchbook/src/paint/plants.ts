import type { Rng } from '../core/rng.js';
import { between, pick } from '../core/rng.js';
import type { Palette } from './palette.js';
import { litHex } from './palette.js';
import { n } from './vector.js';

/** Where a plant stands and how: vector units, `haze` 0 near to 1 far, `right` when the light comes from the right. */
export interface Spot {
  x: number;
  y: number;
  size: number;
  haze: number;
  right: boolean;
}

/** A conifer of ragged tiers, lit from one side, with snow when asked. */
export function conifer(random: Rng, palette: Palette, spot: Spot, snow: boolean): string {
  const { x, y, size, haze } = spot;
  const tiers = 6;
  const body = pick(random, ['#2f5a3e', '#2a5145', '#386340']);
  const dark = litHex(palette, body, haze);
  const light = litHex(palette, snow ? '#dfe9f2' : '#5d9155', haze * 0.9);
  let svg = `<rect x="${n(x - size * 0.025)}" y="${n(y - size * 0.14)}" width="${n(size * 0.05)}" height="${n(size * 0.15)}" fill="${litHex(palette, '#54392b', haze)}"/>`;
  for (let tier = 0; tier < tiers; tier++) {
    const t = tier / tiers;
    const bottom = y - size * (0.09 + t * 0.8);
    const tip = bottom - size * (0.34 - t * 0.13);
    const half = size * (0.29 * (1 - t) + 0.045) * between(random, 0.92, 1.08);
    let edge = `M${n(x)} ${n(tip)}`;
    const teeth = 5;
    for (let i = 0; i <= teeth; i++) {
      const px = x + half - (2 * half * i) / teeth;
      const sag = i % 2 ? -0.025 : 0.02 * (1 - Math.abs(i / teeth - 0.5));
      edge += `L${n(px)} ${n(bottom + sag * size + between(random, -0.008, 0.008) * size)}`;
    }
    svg += `<path d="${edge}Z" fill="${dark}"/>`;
    const side = spot.right ? 1 : -1;
    svg += `<path d="M${n(x)} ${n(tip)}L${n(x + side * half * 0.96)} ${n(bottom - size * 0.004)}L${n(x + side * half * 0.42)} ${n(bottom - size * 0.05)}Z" fill="${light}" opacity="${snow ? 0.9 : 0.5}"/>`;
    if (snow)
      svg += `<path d="M${n(x)} ${n(tip)}L${n(x - side * half * 0.7)} ${n(bottom - size * 0.02)}L${n(x - side * half * 0.2)} ${n(bottom - size * 0.07)}Z" fill="${light}" opacity=".5"/>`;
  }
  return svg;
}

const LEAVES: [string, string, string][] = [
  ['#2f6b38', '#4a8d44', '#86b957'],
  ['#3a6f3c', '#5b9448', '#a0c463'],
];
const AUTUMN: [string, string, string][] = [
  ['#9a4a1d', '#cf7426', '#f2ab45'],
  ['#8d3420', '#c1512a', '#ea8548'],
  ['#9c6a1c', '#d49a2c', '#f5cd5a'],
];
const BLOSSOM: [string, string, string][] = [['#b0627f', '#e195b0', '#fbd0dd']];

/** A broad tree: trunk and a crown of overlapping leaf clumps, dark below and bright towards the light. */
export function leafTree(
  random: Rng,
  palette: Palette,
  spot: Spot,
  season: 'summer' | 'autumn' | 'blossom',
): string {
  const { x, y, size, haze } = spot;
  const sets = season === 'autumn' ? AUTUMN : season === 'blossom' ? BLOSSOM : LEAVES;
  const paints = sets[Math.floor(random() * sets.length)] ?? ['#2f6b38', '#4a8d44', '#86b957'];
  const trunk = litHex(palette, '#5b3d2c', haze);
  let svg = `<path d="M${n(x - size * 0.05)} ${n(y)}Q${n(x - size * 0.02)} ${n(y - size * 0.2)} ${n(x - size * 0.09)} ${n(y - size * 0.5)}L${n(x)} ${n(y - size * 0.36)}L${n(x + size * 0.1)} ${n(y - size * 0.52)}Q${n(x + size * 0.02)} ${n(y - size * 0.2)} ${n(x + size * 0.06)} ${n(y)}Z" fill="${trunk}"/>`;
  const side = spot.right ? 1 : -1;
  const clumps = size > 250 ? 60 : 17;
  const fine = size > 250 ? 0.62 : 1;
  for (let layer = 0; layer < 3; layer++) {
    const paint = litHex(palette, paints[layer] ?? '#4a8d44', haze);
    for (let i = 0; i < clumps; i++) {
      const angle = random() * Math.PI * 2;
      const reach = Math.sqrt(random());
      const px = x + Math.cos(angle) * reach * size * (0.3 + (1 - fine) * 0.1) + side * layer * size * 0.045;
      const py = y - size * 0.68 + Math.sin(angle) * reach * size * 0.22 - layer * size * 0.05;
      const r = size * fine * (0.125 - layer * 0.034) * between(random, 0.75, 1.2);
      svg += `<ellipse cx="${n(px)}" cy="${n(py)}" rx="${n(r * 1.12)}" ry="${n(r)}" fill="${paint}"/>`;
    }
  }
  return svg;
}

/** A leaning palm. */
export function palm(random: Rng, palette: Palette, spot: Spot): string {
  const { x, y, size, haze } = spot;
  const lean = (spot.right ? 1 : -1) * between(random, 0.12, 0.24) * size;
  const [tx, ty] = [x + lean, y - size * 0.82];
  const w = size * 0.03;
  let svg = `<path d="M${n(x - w * 1.4)} ${n(y)}Q${n(x + lean * 0.1)} ${n(y - size * 0.45)} ${n(tx - w * 0.6)} ${n(ty)}L${n(tx + w * 0.6)} ${n(ty)}Q${n(x + lean * 0.1 + w * 2)} ${n(y - size * 0.42)} ${n(x + w * 1.4)} ${n(y)}Z" fill="${litHex(palette, '#8a6541', haze)}"/>`;
  for (let ring = 1; ring < 12; ring++) {
    const t = ring / 12;
    const cx = x + lean * t * t;
    svg += `<path d="M${n(cx - w * 1.1)} ${n(y - size * 0.82 * t)}q${n(w * 1.1)} ${n(w * 0.7)} ${n(w * 2.2)} 0" stroke="${litHex(palette, '#664628', haze)}" stroke-width="${n(size * 0.006)}" fill="none" opacity=".7"/>`;
  }
  for (let leaf = 0; leaf < 11; leaf++) {
    const angle = -Math.PI * (leaf / 10) * 1.12 + 0.19 + between(random, -0.08, 0.08);
    const reach = size * between(random, 0.32, 0.42);
    const ex = tx + Math.cos(angle) * reach;
    const ey = ty + Math.sin(angle) * reach * 0.62 + reach * 0.34;
    const mx = tx + Math.cos(angle) * reach * 0.55;
    const my = ty + Math.sin(angle) * reach * 0.8 - reach * 0.08;
    const paint = litHex(palette, pick(random, ['#2f7a45', '#43924e', '#68ab55']), haze);
    svg += `<path d="M${n(tx)} ${n(ty)}Q${n(mx)} ${n(my - size * 0.035)} ${n(ex)} ${n(ey)}Q${n(mx)} ${n(my + size * 0.05)} ${n(tx)} ${n(ty)}Z" fill="${paint}"/>`;
  }
  return `${svg}<circle cx="${n(tx - w)}" cy="${n(ty + w)}" r="${n(w)}" fill="${litHex(palette, '#6d4a2a', haze)}"/><circle cx="${n(tx + w)}" cy="${n(ty + w * 1.3)}" r="${n(w * 0.9)}" fill="${litHex(palette, '#5c3d22', haze)}"/>`;
}

/** A saguaro. */
export function cactus(random: Rng, palette: Palette, spot: Spot): string {
  const { x, y, size, haze } = spot;
  const w = size * 0.15;
  const paint = litHex(palette, '#4d8250', haze);
  const bright = litHex(palette, '#7fae66', haze);
  const stroke = (d: string, width: number, colour: string) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const left = `M${n(x)} ${n(y - size * 0.32)}H${n(x - w * 1.5)}V${n(y - size * between(random, 0.55, 0.66))}`;
  const right = `M${n(x)} ${n(y - size * 0.45)}H${n(x + w * 1.5)}V${n(y - size * between(random, 0.68, 0.8))}`;
  const trunk = `M${n(x)} ${n(y)}V${n(y - size * 0.92)}`;
  const shift = spot.right ? w * 0.2 : -w * 0.2;
  return `${stroke(trunk, w, paint)}${stroke(left, w * 0.7, paint)}${stroke(right, w * 0.7, paint)}<g transform="translate(${n(shift)} 0)" opacity=".7">${stroke(trunk, w * 0.22, bright)}${stroke(left, w * 0.14, bright)}${stroke(right, w * 0.14, bright)}</g>`;
}

/** A tuft of `blades` curved blades. */
export function tuft(random: Rng, paint: string, x: number, y: number, size: number, blades: number): string {
  let d = '';
  for (let i = 0; i < blades; i++) {
    const bx = x + between(random, -0.5, 0.5) * size;
    const bend = between(random, -0.45, 0.45) * size;
    const tall = between(random, 0.6, 1.15) * size;
    const w = size * 0.05;
    d += `M${n(bx - w)} ${n(y)}Q${n(bx)} ${n(y - tall * 0.6)} ${n(bx + bend)} ${n(y - tall)}Q${n(bx + w * 1.4)} ${n(y - tall * 0.5)} ${n(bx + w)} ${n(y)}Z`;
  }
  return `<path d="${d}" fill="${paint}"/>`;
}

/** A small flower seen from the front on a stem. */
export function flower(paint: string, stem: string, x: number, y: number, size: number): string {
  let petals = '';
  for (let i = 0; i < 5; i++) {
    const angle = (i / 5) * Math.PI * 2 - 1.57;
    petals += `<circle cx="${n(x + Math.cos(angle) * size * 0.5)}" cy="${n(y - size * 1.6 + Math.sin(angle) * size * 0.42)}" r="${n(size * 0.38)}"/>`;
  }
  return `<path d="M${n(x)} ${n(y)}V${n(y - size * 1.6)}" stroke="${stem}" stroke-width="${n(size * 0.16)}"/><g fill="${paint}">${petals}</g><circle cx="${n(x)}" cy="${n(y - size * 1.6)}" r="${n(size * 0.3)}" fill="#f6cf4a"/>`;
}
