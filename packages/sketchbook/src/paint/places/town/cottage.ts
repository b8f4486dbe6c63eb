import { between, pick } from '../../../core/rng.js';
import { door, paneWindow } from '../../built/openings.js';
import type { PaintSet } from '../../built/paint-set.js';
import { addLamp } from '../../built/paint-set.js';
import { contact, line, oval, poly, rect, shape } from '../../built/shapes.js';
import type { Plane } from '../../built/view.js';
import { facing, panel } from '../../built/view.js';
import { n } from '../../vector.js';

const WALLS = ['#f4e6cc', '#efd3b0', '#e9c0a4', '#dfe3d4', '#f3ddc8', '#d9c4b0', '#e6d6a8'] as const;
const ROOFS = ['#b0553f', '#8c4a44', '#a86a3f', '#6a5a68', '#c49a52', '#7a5040'] as const;

/** A cottage seen from its corner: gable and long side, chimney with smoke, lit windows by night. `w` is its whole width, x its middle. */
export function cottage(set: PaintSet, x: number, y: number, w: number, gableLeft: boolean): string {
  const { random, paint, side } = set;
  const f = gableLeft ? 1 : -1;
  const at = (u: number) => x + f * (u - 0.5) * w;
  const eaves = w * between(random, 0.36, 0.44);
  const rise = w * between(random, 0.34, 0.44);
  const wall = pick(random, WALLS);
  const roof = set.snow ? '#eef4f9' : pick(random, ROOFS);
  const trim = pick(random, ['#fbf4e4', '#7a5238', '#f0e2c8']);
  const split = 0.42;
  const shaded = (gableLeft ? -1 : 1) !== side;
  const gable: Plane = { at: (a, b) => [at(a * split), y - b * w - (1 - a) * w * 0.02] };
  const long: Plane = { at: (a, b) => [at(split + a * (1 - split)), y - b * w - a * w * 0.04] };
  let svg = contact(x, y, w * 0.56, w * 0.05);
  const cx = at(0.72);
  svg +=
    rect(cx - w * 0.045, y - eaves - rise * 1.12, w * 0.09, rise * 0.8, paint('#a8624c')) +
    rect(
      cx - w * 0.056,
      y - eaves - rise * 1.16,
      w * 0.112,
      w * 0.03,
      paint(set.snow ? '#f4f8fc' : '#7a4538'),
    );
  for (let i = 0; i < 5; i++)
    svg += oval(
      cx + f * i * w * 0.035,
      y - eaves - rise * 1.2 - i * w * 0.075,
      w * (0.03 + i * 0.012),
      paint('#f2efec', 0.15),
      0.34 - i * 0.055,
    );
  svg +=
    panel(long, 0, 0, 1, eaves / w, paint(wall)) +
    panel(long, 0, 0, 1, eaves / w, '#241a38', shaded ? 0.05 : 0.17);
  svg +=
    poly(
      [
        [at(0), y - w * 0.02],
        [at(split), y],
        [at(split), y - eaves],
        [at(split / 2), y - eaves - rise],
        [at(0), y - eaves - w * 0.02],
      ],
      paint(wall),
    ) +
    (shaded
      ? poly(
          [
            [at(0), y - w * 0.02],
            [at(split), y],
            [at(split), y - eaves],
            [at(split / 2), y - eaves - rise],
            [at(0), y - eaves - w * 0.02],
          ],
          '#241a38',
          0.14,
        )
      : '');
  const e = w * 0.035;
  svg += poly(
    [
      [at(split / 2), y - eaves - rise],
      [at(0.965), y - eaves - rise - w * 0.04],
      [at(1.03), y - eaves - w * 0.02 + e],
      [at(split + 0.03), y - eaves + e * 1.4],
    ],
    paint(roof),
  );
  for (let i = 1; i < 6; i++)
    svg += line(
      `M${n(at(split / 2 + ((split + 0.03 - split / 2) * i) / 6))} ${n(y - eaves - rise + ((rise + e * 1.4) * i) / 6)}L${n(at(0.965 + (0.065 * i) / 6))} ${n(y - eaves - rise - w * 0.04 + ((rise + w * 0.02 + e) * i) / 6)}`,
      '#1a1020',
      Math.max(1, w * 0.007),
      set.snow ? 0.05 : 0.16,
    );
  svg +=
    line(
      `M${n(at(-0.035))} ${n(y - eaves + e * 0.8)}L${n(at(split / 2))} ${n(y - eaves - rise)}L${n(at(split + 0.03))} ${n(y - eaves + e * 1.4)}`,
      paint(set.snow ? '#f4f8fc' : roof),
      w * 0.055,
    ) +
    line(
      `M${n(at(0))} ${n(y - eaves + e * 1.2)}L${n(at(split / 2))} ${n(y - eaves - rise + e)}L${n(at(split))} ${n(y - eaves + e * 1.6)}`,
      '#1a1020',
      w * 0.014,
      0.25,
    );
  const unit = (plane: Plane, width: number): Plane => ({ at: (a, b) => plane.at(a / width, b / w) });
  const [g, l] = [unit(gable, split * w), unit(long, (1 - split) * w)];
  const kind = {
    trim,
    panes: 4 as const,
    boxes: true,
    ...(random() < 0.6 ? { shutters: pick(random, ['#3f7d6e', '#4a6fa0', '#a8483e', '#6d8a4a']) } : {}),
  };
  const ww = w * 0.085;
  if (random() < 0.5)
    svg +=
      door(
        set,
        g,
        split * w * 0.36,
        0,
        w * 0.12,
        w * 0.24,
        pick(random, ['#2f6b5f', '#a33f35', '#2f4f7c', '#c8862f']),
        trim,
        random() < 0.6,
      ) +
      paneWindow(set, l, w * 0.1, w * 0.14, ww, ww * 1.3, kind) +
      paneWindow(set, l, w * 0.34, w * 0.14, ww, ww * 1.3, kind);
  else
    svg +=
      paneWindow(set, g, split * w * 0.5 - ww / 2, w * 0.13, ww, ww * 1.35, kind) +
      door(
        set,
        l,
        w * 0.08,
        0,
        w * 0.11,
        w * 0.24,
        pick(random, ['#2f6b5f', '#a33f35', '#2f4f7c', '#c8862f']),
        trim,
        false,
      ) +
      paneWindow(set, l, w * 0.34, w * 0.14, ww, ww * 1.3, kind);
  svg += paneWindow(set, facing(at(split / 2), y - eaves - rise * 0.1), -ww * 0.4, 0, ww * 0.8, ww, {
    trim,
    panes: 4,
    round: true,
  });
  if (set.dark) addLamp(set, x, y - eaves * 0.5, w * 0.6, 0.26);
  for (let i = 0; i < 9; i++)
    svg += oval(
      at(i / 8) + between(random, -4, 4),
      y + w * 0.005,
      w * between(random, 0.025, 0.05),
      paint(set.snow ? '#e9f0f6' : pick(random, ['#4b8a46', '#3f7a3c', '#6aa050'])),
    );
  if (set.flowers)
    for (let i = 0; i < 12; i++)
      svg += oval(
        at(random()),
        y - w * between(random, -0.01, 0.04),
        w * 0.011,
        paint(pick(random, ['#f2a0b8', '#f5c542', '#e5484d', '#fff1e0', '#b784e0'])),
      );
  return svg;
}

/** A picket fence along a line. */
export function fence(set: PaintSet, x0: number, x1: number, y: number, h: number): string {
  const white = set.paint('#f6f0e2');
  let svg = rect(x0, y - h * 0.7, x1 - x0, h * 0.1, white) + rect(x0, y - h * 0.34, x1 - x0, h * 0.1, white);
  for (let x = x0; x < x1; x += h * 0.34)
    svg += shape(
      `M${n(x)} ${n(y)}V${n(y - h * 0.86)}l${n(h * 0.09)} ${n(-h * 0.14)}l${n(h * 0.09)} ${n(h * 0.14)}V${n(y)}Z`,
      white,
    );
  return svg;
}
