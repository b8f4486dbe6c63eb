import type { Rng } from '../../../core/rng.js';
import { between, pick } from '../../../core/rng.js';
import { n } from '../../vector.js';
import { contact, line, oval, poly, rect, shape } from '../shapes.js';

/** Furniture stands with the middle of its foot at x, y; `w` is its width in vector units. */

/** A sofa or, when narrow, an armchair, with cushions. */
export function sofa(random: Rng, x: number, y: number, w: number, cloth: string, seats: number): string {
  const h = seats > 1 ? w * 0.36 : w * 0.82;
  const arm = seats > 1 ? w * 0.1 : w * 0.17;
  let svg = contact(x, y, w * 0.56, h * 0.1);
  for (const dx of [-0.42, 0.42]) svg += rect(x + dx * w - 5, y - h * 0.12, 10, h * 0.12, '#5a3a28');
  svg +=
    rect(x - w * 0.44, y - h, w * 0.88, h * 0.7, cloth, 1, h * 0.16) +
    rect(x - w * 0.44, y - h, w * 0.88, h * 0.7, '#120a18', 0.12, h * 0.16);
  for (let i = 0; i < seats; i++) {
    const cw = (w - arm * 2) / seats;
    const cx = x - w / 2 + arm + i * cw;
    svg +=
      rect(cx + 2, y - h * 0.94, cw - 4, h * 0.52, cloth, 1, h * 0.12) +
      rect(cx + 6, y - h * 0.92, cw - 12, h * 0.08, '#fff', 0.16, h * 0.04);
    svg +=
      rect(cx, y - h * 0.48, cw, h * 0.22, cloth, 1, h * 0.08) +
      rect(cx, y - h * 0.48, cw, h * 0.07, '#fff', 0.2, h * 0.04);
  }
  svg +=
    rect(x - w * 0.48, y - h * 0.3, w * 0.96, h * 0.2, cloth) +
    rect(x - w * 0.48, y - h * 0.3, w * 0.96, h * 0.2, '#120a18', 0.2);
  for (const side of [-1, 1]) {
    const ax = side < 0 ? x - w / 2 : x + w / 2 - arm;
    svg +=
      rect(ax, y - h * 0.62, arm, h * 0.54, cloth, 1, arm * 0.4) +
      rect(ax + arm * 0.1, y - h * 0.61, arm * 0.8, h * 0.08, '#fff', 0.22, arm * 0.2) +
      rect(ax + arm * 0.75, y - h * 0.5, arm * 0.25, h * 0.42, '#120a18', 0.14);
  }
  const cushions = pick(random, ['#f2c14e', '#e58a6a', '#8fb8a8', '#f3e6d0', '#c96f8a']);
  for (const dx of seats > 1 ? [-0.3, 0.31] : [0.04]) {
    const s = h * 0.34;
    const cx = x + dx * w;
    svg += `<g transform="rotate(${n(between(random, -16, 16))} ${n(cx)} ${n(y - h * 0.58)})">${rect(cx - s / 2, y - h * 0.78, s, s, cushions, 1, s * 0.2)}${line(`M${n(cx - s * 0.3)} ${n(y - h * 0.66)}h${n(s * 0.6)}M${n(cx - s * 0.3)} ${n(y - h * 0.58)}h${n(s * 0.6)}`, '#fff', 2.4, 0.5)}</g>`;
  }
  return svg;
}

/** A bed seen from its foot end's side: headboard left or right, quilt and pillows. */
export function bed(
  random: Rng,
  x: number,
  y: number,
  w: number,
  quilt: string,
  headLeft: boolean,
  wood: string,
): string {
  const f = headLeft ? 1 : -1;
  const h = w * 0.44;
  const at = (u: number) => x + f * (u - 0.5) * w;
  const box = (u0: number, u1: number, top: number, low: number, fill: string, opacity = 1, round = 0) =>
    rect(
      Math.min(at(u0), at(u1)),
      y - top * h,
      Math.abs(at(u1) - at(u0)),
      (top - low) * h,
      fill,
      opacity,
      round,
    );
  let svg =
    contact(x, y, w * 0.56, h * 0.08) +
    box(0, 0.07, 1.15, 0, wood, 1, 8) +
    box(0.01, 0.03, 1.1, 0.05, '#fff', 0.2) +
    box(0.94, 1, 0.72, 0, wood, 1, 6);
  svg += box(0.05, 0.96, 0.36, 0.12, wood) + box(0.05, 0.96, 0.18, 0.12, '#120a18', 0.3);
  svg += box(0.05, 0.95, 0.56, 0.3, '#f6efe2', 1, 8);
  svg += shape(
    `M${n(at(0.3))} ${n(y - h * 0.62)}C${n(at(0.5))} ${n(y - h * 0.72)} ${n(at(0.8))} ${n(y - h * 0.6)} ${n(at(0.955))} ${n(y - h * 0.6)}V${n(y - h * 0.16)}Q${n(at(0.8))} ${n(y - h * 0.08)} ${n(at(0.62))} ${n(y - h * 0.16)}T${n(at(0.3))} ${n(y - h * 0.14)}Z`,
    quilt,
  );
  for (let i = 0; i < 4; i++)
    svg += line(
      `M${n(at(0.42 + i * 0.13))} ${n(y - h * 0.63)}Q${n(at(0.44 + i * 0.13))} ${n(y - h * 0.4)} ${n(at(0.42 + i * 0.13))} ${n(y - h * 0.14)}`,
      i % 2 ? '#fff' : '#120a18',
      7,
      0.16,
    );
  svg += shape(
    `M${n(at(0.28))} ${n(y - h * 0.64)}Q${n(at(0.34))} ${n(y - h * 0.7)} ${n(at(0.4))} ${n(y - h * 0.64)}L${n(at(0.38))} ${n(y - h * 0.14)}H${n(at(0.28))}Z`,
    '#fff7ea',
  );
  for (const [u, up] of [
    [0.1, 0.82],
    [0.16, 0.72],
  ] as const)
    svg += shape(
      `M${n(at(u))} ${n(y - h * (up - 0.28))}C${n(at(u - 0.03))} ${n(y - h * up)} ${n(at(u + 0.05))} ${n(y - h * (up + 0.06))} ${n(at(u + 0.1))} ${n(y - h * (up - 0.02))}C${n(at(u + 0.15))} ${n(y - h * (up - 0.1))} ${n(at(u + 0.14))} ${n(y - h * (up - 0.26))} ${n(at(u + 0.12))} ${n(y - h * (up - 0.28))}Z`,
      up > 0.8 ? pick(random, ['#f3d9d0', '#dfe8ee', '#f7ecd6']) : '#fffaf0',
    );
  return svg;
}

/** A cupboard with doors or drawers. */
export function cupboard(
  x: number,
  y: number,
  w: number,
  h: number,
  paint: string,
  columns: number,
  rows: number,
): string {
  let svg =
    contact(x, y, w * 0.55, h * 0.04 + 4) +
    rect(x - w / 2, y - h, w, h, paint) +
    rect(x - w / 2, y - h * 0.06, w, h * 0.06, '#120a18', 0.36);
  const [cw, ch] = [w / columns, (h * 0.9) / rows];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [bx, by] = [x - w / 2 + column * cw, y - h * 0.97 + row * ch];
      svg +=
        rect(bx + cw * 0.07, by + ch * 0.07, cw * 0.86, ch * 0.84, '#120a18', 0.16, 3) +
        rect(bx + cw * 0.07, by + ch * 0.07, cw * 0.86, ch * 0.8, paint, 1, 3) +
        rect(bx + cw * 0.07, by + ch * 0.07, cw * 0.86, ch * 0.05, '#fff', 0.25, 3);
      svg +=
        rows > columns || rows > 2
          ? oval(bx + cw / 2, by + ch * 0.46, Math.min(cw, ch) * 0.055, '#f0cf78')
          : oval(
              bx + cw * (column % 2 ? 0.18 : 0.82),
              by + ch * 0.46,
              Math.min(cw, ch) * 0.045 + 1.5,
              '#f0cf78',
            );
    }
  return (
    svg +
    rect(x - w * 0.52, y - h * 1.015, w * 1.04, h * 0.035 + 5, paint) +
    rect(x - w * 0.52, y - h * 1.015, w * 1.04, 4, '#fff', 0.4) +
    rect(x + w * 0.36, y - h, w * 0.14, h, '#120a18', 0.08)
  );
}

/** A floor or table lamp with a cloth shade; on, it glows. Gives its light's height over y as well. */
export function shadeLamp(
  x: number,
  y: number,
  h: number,
  shade: string,
  on: boolean,
  stand: boolean,
): string {
  const s = stand ? h * 0.16 : h * 0.36;
  let svg =
    contact(x, y, s * 0.7, 5) +
    (stand
      ? rect(x - 3, y - h * 0.82, 6, h * 0.82, '#5a4434') + oval(x, y - 4, s * 0.6, '#5a4434', 1, 7)
      : oval(x, y - h * 0.24, s * 0.42, '#c98a5a', 1, h * 0.24) +
        oval(x - s * 0.14, y - h * 0.3, s * 0.1, '#fff', 0.4, h * 0.12));
  const [top, low] = [y - h, y - h * (stand ? 0.78 : 0.46)];
  svg +=
    poly(
      [
        [x - s * 0.55, top],
        [x + s * 0.55, top],
        [x + s, low],
        [x - s, low],
      ],
      on ? '#ffe2a0' : shade,
    ) +
    poly(
      [
        [x - s * 0.55, top],
        [x - s * 0.2, top],
        [x - s * 0.42, low],
        [x - s, low],
      ],
      on ? '#fff3cc' : '#fff',
      on ? 0.7 : 0.24,
    ) +
    rect(x - s, low - 4, s * 2, 5, on ? '#f2b35c' : '#120a18', on ? 0.9 : 0.16);
  return svg;
}

/** A lamp on a cord from the ceiling. */
export function pendant(
  x: number,
  y: number,
  w: number,
  colour: string,
  on: boolean,
  kind: 'dome' | 'globe' | 'cone',
): string {
  let svg = line(`M${n(x)} -10V${n(y - w * 0.4)}`, '#2b2428', 3.4);
  if (kind === 'globe')
    return (
      svg +
      oval(x, y, w * 0.42, on ? '#ffe9b4' : '#efe6d4') +
      oval(x - w * 0.14, y - w * 0.14, w * 0.12, '#fff', 0.7) +
      rect(x - w * 0.1, y - w * 0.52, w * 0.2, w * 0.14, '#2b2428')
    );
  const d =
    kind === 'dome'
      ? `M${n(x - w / 2)} ${n(y)}C${n(x - w / 2)} ${n(y - w * 0.5)} ${n(x + w / 2)} ${n(y - w * 0.5)} ${n(x + w / 2)} ${n(y)}Z`
      : `M${n(x - w * 0.1)} ${n(y - w * 0.44)}H${n(x + w * 0.1)}L${n(x + w / 2)} ${n(y)}H${n(x - w / 2)}Z`;
  svg +=
    oval(x, y + w * 0.02, w * 0.17, on ? '#fff6d0' : '#e9e2d2') +
    shape(d, colour) +
    line(
      `M${n(x - w * 0.26)} ${n(y - w * 0.08)}Q${n(x - w * 0.24)} ${n(y - w * 0.26)} ${n(x - w * 0.08)} ${n(y - w * 0.34)}`,
      '#fff',
      w * 0.05,
      0.4,
    ) +
    rect(x - w / 2, y - 3, w, 5, on ? '#ffd98a' : '#120a18', on ? 1 : 0.25);
  return svg;
}

/** A wooden chair from the front or the side. */
export function chair(x: number, y: number, w: number, wood: string, right: boolean): string {
  const f = right ? 1 : -1;
  let svg = contact(x, y, w * 0.55, w * 0.08);
  svg += line(
    `M${n(x - f * w * 0.4)} ${n(y)}L${n(x - f * w * 0.36)} ${n(y - w * 1.75)}M${n(x + f * w * 0.4)} ${n(y)}L${n(x + f * w * 0.36)} ${n(y - w * 0.8)}`,
    wood,
    w * 0.09,
  );
  svg += line(
    `M${n(x - f * w * 0.2)} ${n(y - w * 0.1)}L${n(x - f * w * 0.18)} ${n(y - w * 1.66)}M${n(x + f * w * 0.22)} ${n(y - w * 0.12)}L${n(x + f * w * 0.2)} ${n(y - w * 0.8)}`,
    wood,
    w * 0.07,
  );
  for (const up of [1.1, 1.36, 1.62])
    svg += line(
      `M${n(x - f * w * 0.37)} ${n(y - w * up)}L${n(x - f * w * 0.19)} ${n(y - w * (up - 0.05))}`,
      wood,
      w * 0.1,
    );
  return (
    svg +
    poly(
      [
        [x - f * w * 0.46, y - w * 0.78],
        [x + f * w * 0.42, y - w * 0.78],
        [x + f * w * 0.36, y - w * 0.9],
        [x - f * w * 0.36, y - w * 0.9],
      ],
      wood,
    ) +
    rect(x - w * 0.46, y - w * 0.79, w * 0.9, w * 0.09, wood) +
    rect(x - w * 0.46, y - w * 0.74, w * 0.9, w * 0.04, '#120a18', 0.3)
  );
}

/** A small round table on one foot, with a cup. */
export function roundTable(x: number, y: number, w: number, top: string, cup: boolean): string {
  const h = w * 0.74;
  let svg =
    contact(x, y, w * 0.34, w * 0.06) +
    rect(x - w * 0.035, y - h, w * 0.07, h, '#2b2428') +
    oval(x, y - 4, w * 0.24, '#2b2428', 1, w * 0.05) +
    oval(x, y - h + w * 0.035, w * 0.5, '#120a18', 0.5, w * 0.115) +
    oval(x, y - h, w * 0.5, top, 1, w * 0.115) +
    oval(x - w * 0.1, y - h - w * 0.015, w * 0.34, '#fff', 0.2, w * 0.06);
  if (cup)
    svg +=
      oval(x + w * 0.08, y - h - w * 0.01, w * 0.1, '#fbf4e6', 1, w * 0.03) +
      rect(x + w * 0.02, y - h - w * 0.11, w * 0.12, w * 0.1, '#fbf4e6', 1, w * 0.03) +
      oval(x + w * 0.08, y - h - w * 0.11, w * 0.06, '#6b4128', 1, w * 0.018) +
      oval(x - w * 0.2, y - h - w * 0.02, w * 0.06, '#d9a05a', 1, w * 0.03);
  return svg;
}
