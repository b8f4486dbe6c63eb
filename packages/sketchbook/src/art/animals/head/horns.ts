import type { Tones } from '../coat/coat.js';
import { blendHex } from '../coat/coat.js';
import type { Frame, Joint, P, Pen } from '../pen.js';
import { limb, placed, smooth } from '../pen.js';
import type { ProfileKind } from '../species.js';

const HORN = '#e9d9b8';
const ANTLER = '#a9825a';

/** Horns, antlers, a unicorn's horn: the far ones behind the head, the near ones before it. */
export function drawHorns(pen: Pen, frame: Frame, kind: ProfileKind, tones: Tones, far: boolean): void {
  const level: Frame = { ...frame, turn: frame.turn * 0.35 };
  const root = placed(frame, [[far ? -0.12 : -0.02, -0.24]])[0] ?? [0, 0];
  const base: Frame = { ...level, x: root[0], y: root[1] };
  const branch = (joints: readonly Joint[], paint: string) =>
    pen.fill(
      limb(
        joints.map(([x, y, r]): Joint => {
          const [p] = placed(base, [[x, y]]);
          return [p?.[0] ?? 0, p?.[1] ?? 0, r * frame.scale];
        }),
        3,
      ),
      far ? blendHex(paint, '#3b2140', 0.26) : paint,
    );
  const way = far ? -0.6 : 1;
  if (kind === 'deer') {
    branch(
      [
        [0, 0.04, 0.045],
        [way * 0.12, -0.3, 0.04],
        [way * 0.34, -0.6, 0.035],
        [way * 0.3, -0.98, 0.012],
      ],
      ANTLER,
    );
    branch(
      [
        [way * 0.06, -0.2, 0.035],
        [way * -0.1, -0.4, 0.028],
        [way * -0.1, -0.56, 0.01],
      ],
      ANTLER,
    );
    branch(
      [
        [way * 0.28, -0.52, 0.032],
        [way * 0.48, -0.66, 0.026],
        [way * 0.58, -0.84, 0.01],
      ],
      ANTLER,
    );
    branch(
      [
        [way * 0.22, -0.46, 0.03],
        [way * 0.1, -0.66, 0.026],
        [way * 0.12, -0.8, 0.01],
      ],
      ANTLER,
    );
  }
  if (kind === 'moose') {
    const palm: P[] = [
      [0, 0.06],
      [way * 0.2, -0.12],
      [way * 0.36, -0.08],
      [way * 0.62, -0.16],
      [way * 0.84, -0.3, 1],
      [way * 0.72, -0.36],
      [way * 0.92, -0.58, 1],
      [way * 0.7, -0.54],
      [way * 0.72, -0.82, 1],
      [way * 0.52, -0.62],
      [way * 0.42, -0.86, 1],
      [way * 0.34, -0.58],
      [way * 0.16, -0.68, 1],
      [way * 0.2, -0.36],
      [way * 0.06, -0.2],
    ];
    pen.fill(smooth(placed(base, palm)), far ? '#9c7a54' : '#c29c6c');
  }
  if (kind === 'cow')
    branch(
      [
        [way * 0.04, 0.02, 0.07],
        [way * 0.2, -0.1, 0.06],
        [way * 0.26, -0.3, 0.012],
      ],
      HORN,
    );
  if (kind === 'goat')
    branch(
      [
        [0, 0.04, 0.07],
        [way * 0.06, -0.24, 0.06],
        [way * 0.26, -0.46, 0.045],
        [way * 0.5, -0.5, 0.012],
      ],
      '#b9a587',
    );
  if (kind === 'giraffe') {
    branch(
      [
        [way * 0.02, 0.04, 0.04],
        [way * 0.06, -0.2, 0.036],
      ],
      tones.main,
    );
    branch(
      [
        [way * 0.055, -0.18, 0.05],
        [way * 0.06, -0.24, 0.05],
      ],
      tones.mark,
    );
  }
  if (kind === 'unicorn' && !far) {
    const [a, b] = placed(frame, [
      [-0.26, -0.22],
      [-0.5, -0.98],
    ]);
    if (!a || !b) return;
    const s = frame.scale;
    const horn = limb([
      [a[0], a[1], s * 0.07],
      [b[0], b[1], s * 0.01],
    ]);
    pen.fill(horn, pen.blend(a, b, ['#e0a53c', '#ffe9a8']));
    pen.within([horn], () => {
      for (const t of [0.15, 0.32, 0.49, 0.66, 0.83]) {
        const [x, y] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
        pen.stroke(
          [
            [x - s * 0.1, y - s * 0.02],
            [x + s * 0.1, y + s * 0.05],
          ],
          s * 0.022,
          '#b9792b',
          0.6,
        );
      }
    });
  }
}
