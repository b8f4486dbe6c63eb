import type { Feeling } from '../../../lexicon/vocabulary.js';
import type { Tones } from '../coat/coat.js';
import { drawEye } from './features.js';
import type { Frame, Joint, P, Pen } from '../pen.js';
import { limb, placed, smooth } from '../pen.js';
import type { Species } from '../species.js';

/** An elephant's head: dome, hanging trunk, tusk and a wide ear. */
export function drawElephantHead(
  pen: Pen,
  species: Species,
  end: P,
  nod: number,
  tones: Tones,
  feeling: Feeling,
): void {
  const frame: Frame = { x: end[0], y: end[1], scale: species.head, turn: -Math.min(14, nod * 0.25) };
  const s = frame.scale;
  const joint = (x: number, y: number, r: number): Joint => {
    const [p] = placed(frame, [[x, y]]);
    return [p?.[0] ?? 0, p?.[1] ?? 0, r * s];
  };
  const at = (x: number, y: number): P => placed(frame, [[x, y]])[0] ?? [0, 0];
  const down = Math.min(1, (-end[1] - 3) / (s * 1.46));
  const trunk = limb(
    feeling === 'happy'
      ? [
          joint(-0.42, 0.05, 0.3),
          joint(-0.74, 0.36, 0.21),
          joint(-0.98, 0.44, 0.16),
          joint(-1.2, 0.18, 0.13),
          joint(-1.2, -0.14, 0.11),
        ]
      : [
          joint(-0.42, 0.05, 0.3),
          joint(-0.7, 0.42 * down, 0.22),
          joint(-0.76, 0.86 * down, 0.16),
          joint(-0.84, 1.2 * down, 0.125),
          joint(-1.04, 1.33 * down, 0.1),
        ],
  );
  const dome = smooth(
    placed(frame, [
      [0.42, 0],
      [0.32, -0.44],
      [0, -0.62],
      [-0.34, -0.56],
      [-0.58, -0.3],
      [-0.68, 0.04],
      [-0.56, 0.34],
      [-0.3, 0.5],
      [0.1, 0.46],
    ]),
  );
  const paint = pen.blend(at(0, -0.6), at(0, 1), [tones.lit, tones.main, tones.shade]);
  pen.fill(limb([joint(-0.5, 0.4, 0.07), joint(-0.66, 0.62, 0.06), joint(-0.92, 0.68, 0.015)], 4), '#d9cbb0');
  pen.fill(trunk, paint);
  pen.fill(dome, paint);
  pen.within([trunk, dome], () => {
    const [x, y] = at(-0.55, 0.62);
    pen.glow(x + s * 0.14, y, s * 0.12, s * 0.6, tones.deep, 0.4, -4);
    for (let i = 0; i < 6; i++) {
      const [a, b] = [at(-0.94 + i * 0.02, 0.42 + i * 0.13), at(-0.66, 0.45 + i * 0.13)];
      if (feeling !== 'happy')
        pen.stroke([a, [(a[0] + b[0]) / 2, a[1] + s * 0.03], b], s * 0.018, tones.deep, 0.4);
    }
    const [lx, ly] = at(-0.2, -0.5);
    pen.glow(lx, ly, s * 0.5, s * 0.2, '#fff4d8', 0.4);
    const [bx, by] = at(-0.34, 0.14);
    pen.glow(bx, by, s * 0.16, s * 0.11, '#f07a6a', 0.35);
  });
  pen.fill(
    limb([joint(-0.4, 0.36, 0.08), joint(-0.54, 0.62, 0.068), joint(-0.86, 0.76, 0.015)], 4),
    '#f4ead4',
  );
  drawEye(pen, frame, { x: -0.36, y: -0.1, size: 0.085, inner: -1, lid: tones.main }, feeling);
  const ear = smooth(
    placed(frame, [
      [-0.02, -0.5],
      [0.34, -0.66],
      [0.8, -0.5],
      [0.94, -0.06],
      [0.8, 0.42],
      [0.5, 0.78],
      [0.3, 0.6],
      [0.06, 0.28],
      [-0.06, -0.1],
    ]),
  );
  pen.fill(ear, pen.blend(at(0.1, -0.6), at(0.6, 0.7), [tones.lit, tones.main, tones.shade]));
  pen.within([ear], () => {
    const [x, y] = at(0.46, -0.02);
    pen.glow(x, y, s * 0.44, s * 0.5, tones.ear, 0.6);
    const [rx, ry] = at(0, -0.1);
    pen.glow(rx, ry, s * 0.14, s * 0.5, tones.deep, 0.35);
  });
}
