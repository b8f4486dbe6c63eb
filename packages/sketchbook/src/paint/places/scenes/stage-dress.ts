import type { Rgb } from '../../../core/colour.js';
import type { Rng } from '../../../core/rng.js';
import { between, pick } from '../../../core/rng.js';
import type { Lamp } from '../../built/light.js';
import { line, oval, poly, rect, shape } from '../../built/shapes.js';
import { n } from '../../vector.js';

/** A cardboard cloud on its wire. */
export const cloud = (x: number, y: number, s: number, paint: string): string =>
  oval(x, y, s, paint, 0.95, s * 0.36) +
  oval(x - s * 0.4, y - s * 0.2, s * 0.4, paint) +
  oval(x + s * 0.24, y - s * 0.3, s * 0.46, paint) +
  line(`M${n(x)} -10V${n(y - s * 0.6)}`, '#6a5a58', 1.6, 0.5);

/** A five-pointed star. */
export function star(x: number, y: number, r: number, paint: string): string {
  const points: [number, number][] = [];
  for (let i = 0; i < 10; i++)
    points.push([
      x + Math.sin(i * 0.62832) * r * (i % 2 ? 0.45 : 1),
      y - Math.cos(i * 0.62832) * r * (i % 2 ? 0.45 : 1),
    ]);
  return poly(points, paint);
}

/** Side drapes and a scalloped valance, with gold fringe; the small stage gets an arch instead. */
export function curtains(
  width: number,
  height: number,
  floor: number,
  velvet: string,
  arch: boolean,
): string {
  const wide = Math.min(width * 0.17, 240);
  const low = floor + (height - floor) * 0.3;
  let svg = '';
  for (const side of [0, 1]) {
    const at = (u: number) => (side ? width - u * wide : u * wide);
    svg += shape(
      `M${n(at(-0.1))} -10H${n(at(1.25))}C${n(at(1.2))} ${n(low * 0.4)} ${n(at(0.55))} ${n(low * 0.55)} ${n(at(0.5))} ${n(low * 0.66)}C${n(at(0.62))} ${n(low * 0.78)} ${n(at(0.86))} ${n(low * 0.9)} ${n(at(0.9))} ${n(low)}H${n(at(-0.1))}Z`,
      velvet,
    );
    for (let i = 1; i < 7; i++) {
      const u = i / 6;
      svg += line(
        `M${n(at(u * 1.1))} -5C${n(at(u * 1.05))} ${n(low * 0.4)} ${n(at(u * 0.5))} ${n(low * 0.55)} ${n(at(u * 0.46))} ${n(low * 0.66)}Q${n(at(u * 0.6))} ${n(low * 0.8)} ${n(at(u * 0.84))} ${n(low - 4)}`,
        i % 2 ? '#120818' : '#fff',
        wide * 0.045,
        i % 2 ? 0.3 : 0.12,
      );
    }
    svg +=
      line(
        `M${n(at(-0.05))} ${n(low * 0.635)}Q${n(at(0.3))} ${n(low * 0.7)} ${n(at(0.52))} ${n(low * 0.66)}`,
        '#e9bd5f',
        15,
      ) +
      oval(at(0.5), low * 0.67, 15, '#e9bd5f') +
      rect(Math.min(at(-0.1), at(0.9)), low - 12, wide, 12, '#e0ae4f');
  }
  const count = Math.max(4, Math.round(width / 190));
  const drop = Math.min(150, floor * 0.2);
  for (let i = 0; i < count; i++) {
    const [x0, x1] = [(i / count) * width, ((i + 1) / count) * width];
    const middle = (x0 + x1) / 2;
    svg +=
      shape(
        `M${n(x0 - 2)} -10H${n(x1 + 2)}V${n(drop * 0.62)}Q${n(middle)} ${n(drop * 1.3)} ${n(x0 - 2)} ${n(drop * 0.62)}Z`,
        velvet,
      ) +
      line(
        `M${n(x0)} ${n(drop * 0.62)}Q${n(middle)} ${n(drop * 1.3)} ${n(x1)} ${n(drop * 0.62)}`,
        '#e9bd5f',
        10,
      );
    for (let k = 1; k < 4; k++)
      svg += line(
        `M${n(x0 + ((x1 - x0) * k) / 4)} -5Q${n(middle)} ${n(drop * 0.5)} ${n(x0 + ((x1 - x0) * k) / 4)} ${n(drop * 0.86)}`,
        k % 2 ? '#120818' : '#fff',
        9,
        k % 2 ? 0.24 : 0.1,
      );
    svg += oval(x0, drop * 0.66, 10, '#e9bd5f') + line(`M${n(x0)} ${n(drop * 0.68)}v30`, '#e9bd5f', 8);
  }
  if (!arch) return svg;
  const gold = '#d9a65a';
  svg +=
    line(
      `M${n(wide * 0.16)} ${n(height)}V${n(floor * 0.5)}Q${n(width / 2)} ${n(-floor * 0.16)} ${n(width - wide * 0.16)} ${n(floor * 0.5)}V${n(height)}`,
      gold,
      34,
    ) +
    line(
      `M${n(wide * 0.16)} ${n(height)}V${n(floor * 0.5)}Q${n(width / 2)} ${n(-floor * 0.16)} ${n(width - wide * 0.16)} ${n(floor * 0.5)}V${n(height)}`,
      '#fff',
      6,
      0.4,
    );
  return svg + star(width / 2, floor * 0.17, 46, '#f6d88a');
}

/** Truss, lamps and loudspeakers of a concert; its lamps are added to the list. */
export function rig(random: Rng, width: number, height: number, floor: number, lamps: Lamp[]): string {
  const y = Math.min(70, height * 0.06);
  let svg = rect(0, y - 20, width, 6, '#2a2834') + rect(0, y + 14, width, 6, '#2a2834');
  for (let x = 0; x < width; x += 40) svg += line(`M${n(x)} ${n(y - 16)}l20 32l20 -32`, '#2a2834', 4);
  for (let i = 0; i < 7; i++) {
    const x = width * ((i + 0.5) / 7);
    svg += rect(x - 15, y + 20, 30, 34, '#1a1822', 1, 6) + oval(x, y + 55, 14, '#fff6dc', 1, 7);
    lamps.push({ x, y: y + 55, reach: 80, strength: 0.7, colour: [1, 0.9, 0.8] });
  }
  const s = Math.min(width * 0.12, 150);
  for (const x of [s * 0.55, width - s * 0.55])
    for (let k = 0; k < 3; k++) {
      const top = floor + 36 - (k + 1) * s;
      svg +=
        rect(x - s / 2, top, s, s - 4, '#1c1a24', 1, 6) +
        oval(x, top + s * 0.62, s * 0.3, '#34323e') +
        oval(x, top + s * 0.62, s * 0.16, '#12101a') +
        oval(x, top + s * 0.2, s * 0.12, '#34323e') +
        rect(x - s / 2, top, s, 4, '#fff', 0.12);
    }
  lamps.push({
    x: width / 2,
    y: height * 0.78,
    reach: 420,
    strength: 0.5,
    colour: pick<Rgb>(random, [
      [1, 0.7, 0.85],
      [0.75, 0.8, 1],
      [1, 0.85, 0.6],
    ] as const),
  });
  return svg;
}

/** Coloured beams that sweep down from the truss. */
export function beams(
  random: Rng,
  width: number,
  height: number,
  floor: number,
  colours: readonly string[],
): string {
  let svg = '';
  const y = Math.min(124, height * 0.06 + 55);
  for (let i = 0; i < 9; i++) {
    const x = width * ((Math.floor(random() * 7) + 0.5) / 7);
    const to = width * between(random, 0.05, 0.95);
    const end = height * between(random, Math.min(0.9, floor / height + 0.06), 0.95);
    const colour = colours[i % colours.length] ?? '#ff4f8b';
    svg += `<defs><linearGradient id="beam${i}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colour}" stop-opacity=".62"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient></defs>${poly(
      [
        [x - 9, y],
        [x + 9, y],
        [to + 110, end],
        [to - 110, end],
      ],
      `url(#beam${i})`,
      0.75,
    )}${oval(to, end, 120, colour, 0.12, 26)}`;
  }
  return svg;
}
