import type { Feeling, Pose } from '../../lexicon/vocabulary.js';
import type { Tones } from './coat/coat.js';
import { drawEye } from './head/features.js';
import type { Joint, P, Pen, Shape } from './pen.js';
import { limb, oval, smooth } from './pen.js';
import type { Anchors } from './body/quadruped.js';

/** A webbed foot at a point, toes to the left. */
function webbed(x: number, y: number, size: number): Shape {
  return smooth([
    [x + size * 0.5, y - size * 0.34],
    [x + size * 0.6, y],
    [x - size * 0.2, y + size * 0.06, 1],
    [x - size * 1.0, y + size * 0.06],
    [x - size * 1.05, y - size * 0.16],
    [x - size * 0.5, y - size * 0.12, 1],
    [x - size * 1.24, y - size * 0.3],
    [x - size * 1.16, y - size * 0.5],
    [x - size * 0.4, y - size * 0.38, 1],
    [x - size * 0.9, y - size * 0.72],
    [x - size * 0.7, y - size * 0.86],
    [x, y - size * 0.56],
  ]);
}

/** A frog: crouched, leaping, or up to its eyes in water. */
export function drawFrog(pen: Pen, pose: Pose, tones: Tones, feeling: Feeling): Anchors {
  const leaps = pose === 'jumping' || pose === 'running' || pose === 'flying';
  const swims = pose === 'swimming';
  const waves = pose === 'waving' || pose === 'dancing';
  const holds = pose === 'holding' || pose === 'reading' || pose === 'eating';
  const paint = pen.blend([0, -74], [0, 0], [tones.lit, tones.main, tones.shade]);
  const part = (joints: readonly Joint[], colour: string) => pen.fill(limb(joints), colour);
  const up = leaps ? 26 : 0;
  const all = () => {
    if (leaps) {
      part(
        [
          [30, -24 - up, 11],
          [58, -22 - up, 8],
          [44, -4 - up, 6],
          [78, 2 - up, 4],
        ],
        tones.far,
      );
      pen.fill(webbed(86, 6 - up, 13), tones.far);
    } else {
      pen.fill(webbed(-18, 0, 15), tones.far);
      part(
        [
          [-18, -26, 8],
          [-26, -12, 5],
          [-20, -4, 4],
        ],
        tones.far,
      );
    }
    const trunk = smooth([
      [-36, -30 - up],
      [-30, -52 - up],
      [2, -56 - up],
      [30, -36 - up],
      [42, -12 - up * 0.9],
      [30, -2 - up * 0.8],
      [-10, -2 - up],
      [-32, -10 - up],
    ]);
    pen.fill(trunk, paint);
    pen.within([trunk], () => {
      pen.glow(-24, -14 - up, 30, 22, tones.belly, 1);
      pen.glow(10, -52 - up, 40, 12, '#fff7d8', 0.4);
      for (const [x, y, r] of [
        [12, -40, 5],
        [24, -28, 4],
        [2, -30, 3.4],
        [30, -16, 3],
      ] as const)
        pen.fill(oval(x, y - up, r * 1.3, r), tones.mark, 0.55);
    });
    if (leaps) {
      part(
        [
          [28, -18 - up, 15],
          [60, -30 - up, 10],
          [50, -8 - up, 7],
          [84, -12 - up, 4.5],
        ],
        tones.main,
      );
      pen.fill(webbed(94, -8 - up, 14), tones.main);
      part(
        [
          [-20, -16 - up, 7],
          [-40, -8 - up, 5],
          [-54, -14 - up, 4],
        ],
        tones.main,
      );
      pen.fill(webbed(-56, -11 - up, 11), tones.main);
    } else if (!swims) {
      const thigh = limb([
        [34, -16, 16],
        [16, -22, 13],
        [4, -12, 8],
      ]);
      pen.within([trunk], () =>
        pen.fill(
          limb(
            [
              [34, -19, 17],
              [13, -26, 14],
              [0, -14, 9],
            ],
            4,
          ),
          tones.deep,
          0.24,
        ),
      );
      pen.fill(thigh, paint);
      pen.within([thigh], () => {
        pen.glow(24, -26, 16, 9, '#fff7d8', 0.35);
        pen.fill(oval(26, -18, 5, 4), tones.mark, 0.55);
      });
      part(
        [
          [30, -5, 5],
          [12, -4, 4.4],
        ],
        tones.main,
      );
      pen.fill(webbed(12, 0, 17), tones.main);
      const [hx, hy]: P = waves ? [-52, -44] : holds ? [-44, -22] : [-30, -4];
      if (waves)
        part(
          [
            [-20, -24, 8],
            [-38, -26, 5.4],
            [hx + 4, hy + 4, 4],
          ],
          tones.main,
        );
      else
        part(
          [
            [-16, -26, 8.5],
            [-18, -14, 6],
            [hx, hy, 4.4],
          ],
          tones.main,
        );
      pen.fill(webbed(hx - 1, hy + 4, 13), tones.main);
    }
    head(pen, up, tones, feeling, paint);
  };
  if (swims) {
    const air = smooth([
      [-300, -300, 1],
      [300, -300, 1],
      [300, -26, 1],
      [-300, -26, 1],
    ]);
    pen.within([air], all, true);
    pen.box = [pen.box[0], pen.box[1], pen.box[2], -26];
  } else all();
  return {
    head: { x: -22, y: -82 - up, width: 46 },
    hand: { x: -50, y: -26 - up },
    seat: { x: 20, y: -42 - up },
  };
}

function head(pen: Pen, up: number, tones: Tones, feeling: Feeling, paint: string): void {
  const y0 = -58 - up;
  const skull = smooth([
    [-58, y0 + 10],
    [-50, y0 - 8],
    [-24, y0 - 16],
    [4, y0 - 10],
    [14, y0 + 8],
    [4, y0 + 24],
    [-22, y0 + 30],
    [-48, y0 + 24],
  ]);
  for (const [x, r] of [
    [-44, 12],
    [-6, 13],
  ] as const)
    pen.fill(oval(x, y0 - 13, r, r), paint);
  pen.fill(skull, paint);
  pen.within([skull], () => {
    pen.glow(-26, y0 + 30, 34, 16, tones.belly, 1);
    pen.glow(-20, y0 - 14, 26, 8, '#fff7d8', 0.4);
    pen.glow(-50, y0 + 9, 9, 6, '#f08a6a', 0.5);
    pen.glow(4, y0 + 9, 9, 6, '#f08a6a', 0.5);
  });
  const frame = { x: 0, y: 0, scale: 1, turn: 0 };
  for (const [x, size, inner] of [
    [-45, 8, 1],
    [-7, 9, -1],
  ] as const) {
    if (feeling !== 'asleep') pen.fill(oval(x, y0 - 14, size, size * 1.06), '#fffbe8');
    drawEye(pen, frame, { x: x - 0.5, y: y0 - 13.5, size: size * 0.84, inner, lid: tones.main }, feeling);
  }
  const smile = feeling === 'sad' || feeling === 'angry' ? -6 : feeling === 'surprised' ? 0 : 7;
  if (feeling === 'surprised') pen.fill(oval(-26, y0 + 14, 5, 6), '#7c2e35');
  else
    pen.stroke(
      [
        [-50, y0 + 11 - smile * 0.4],
        [-40, y0 + 11 + smile * 0.6],
        [-24, y0 + 11 + smile],
        [-8, y0 + 11 + smile * 0.6],
        [4, y0 + 10 - smile * 0.4],
      ],
      2,
      '#2f4420',
    );
  pen.fill(oval(-30, y0 + 2, 1.3, 1), '#2f4420', 0.7);
  pen.fill(oval(-22, y0 + 2, 1.3, 1), '#2f4420', 0.7);
}
