import type { Rng } from '../core/rng.js';
import { between, pick } from '../core/rng.js';
import type { Palette } from './palette.js';
import { litHex } from './palette.js';
import { broadleaf } from './trees/broadleaf.js';
import { needleTree } from './trees/needle.js';
import type { Spot } from './trees/spot.js';
import { n } from './vector.js';

export type { Spot } from './trees/spot.js';

/** A spruce, with snow when asked. */
export const conifer = (random: Rng, palette: Palette, spot: Spot, snow: boolean): string =>
  needleTree(random, palette, spot, 'spruce', snow);

/** A broad tree in leaf; `size` is its height in vector units. */
export const leafTree = (
  random: Rng,
  palette: Palette,
  spot: Spot,
  season: 'summer' | 'autumn' | 'blossom',
): string =>
  broadleaf(
    random,
    palette,
    spot,
    pick(random, ['oak', 'round']),
    season === 'blossom' ? 'spring' : season,
    season === 'blossom',
  );

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

/** A tuft of `blades` curved blades that lean by `sway` (shares of their height). */
export function tuft(
  random: Rng,
  paint: string,
  x: number,
  y: number,
  size: number,
  blades: number,
  sway = 0,
): string {
  return `<path d="${blades > 0 ? bladesOf(random, x, y, size, blades, sway) : 'M0 0'}" fill="${paint}"/>`;
}

/** The outline of a tuft alone, to be joined with others of one colour. */
export function bladesOf(
  random: Rng,
  x: number,
  y: number,
  size: number,
  blades: number,
  sway: number,
): string {
  let d = '';
  for (let i = 0; i < blades; i++) {
    const out = blades === 1 ? 0 : (i / (blades - 1)) * 2 - 1;
    const bx = x + (out * 0.28 + between(random, -0.14, 0.14)) * size;
    const tall = between(random, 0.45, 1.15) * size * (1 - Math.abs(out) * 0.25);
    const bend = (out * between(random, 0.1, 0.55) + between(random, -0.14, 0.14)) * size * 0.7 + sway * tall;
    const w = size * between(random, 0.035, 0.075);
    d += `M${n(bx - w)} ${n(y)}Q${n(bx + bend * 0.15 - w * 0.4)} ${n(y - tall * 0.6)} ${n(bx + bend)} ${n(y - tall)}Q${n(bx + bend * 0.3 + w * 1.2)} ${n(y - tall * 0.5)} ${n(bx + w)} ${n(y)}Z`;
  }
  return d;
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
