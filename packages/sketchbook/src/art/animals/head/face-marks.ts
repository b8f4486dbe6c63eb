import type { Tones } from '../coat/coat.js';
import { blendHex } from '../coat/coat.js';
import type { Frame, P, Pen } from '../pen.js';
import { oval, placed, smooth } from '../pen.js';
import type { FaceKind } from '../species.js';

/** What a coat does on the face: masks, stripes, patches; painted within the skull. */
export function drawMarkings(pen: Pen, frame: Frame, kind: FaceKind, tones: Tones): void {
  const shape = (points: readonly P[], paint: string, opacity = 1) =>
    pen.fill(smooth(placed(frame, points)), paint, opacity);
  /** The same shape on both cheeks, the far one narrower, both leaning left with the chin. */
  const both = (points: readonly P[], paint: string, opacity = 1) => {
    for (const side of [1, -0.9])
      shape(
        points.map(([x, y, c]): P => [side * x - 0.1 * Math.max(0, y + 0.2) - 0.06, y, c]),
        paint,
        opacity,
      );
  };
  const spot = (x: number, y: number, rx: number, ry: number, turn: number, paint: string) => {
    const [c] = placed(frame, [[x, y]]);
    if (c) pen.fill(oval(c[0], c[1], rx * frame.scale, ry * frame.scale, frame.turn + turn), paint);
  };
  if (kind === 'fox' || kind === 'wolf') {
    both(
      [
        [-0.2, 1.1],
        [-0.06, 0.7],
        [0.12, 0.5],
        [0.22, 0.3],
        [0.46, 0.2],
        [0.74, 0.24],
        [1.4, 0.1],
        [1.4, 0.9],
        [0.5, 1.2],
      ],
      tones.belly,
    );
    if (kind === 'wolf') {
      shape(
        [
          [-0.5, -0.8],
          [-0.2, -0.3],
          [-0.12, 0.1],
          [-0.02, -0.3],
          [0.3, -0.8],
        ],
        tones.mark,
        0.5,
      );
      both(
        [
          [0.3, -0.2],
          [0.42, -0.32],
          [0.56, -0.24],
          [0.44, -0.18],
        ],
        tones.belly,
      );
    }
    return;
  }
  if (kind === 'panda') {
    spot(0.32, 0.02, 0.22, 0.3, 28, tones.mark);
    spot(-0.48, 0.02, 0.19, 0.29, -28, tones.mark);
    return;
  }
  if (kind === 'raccoon') {
    both(
      [
        [0.02, 0.34],
        [0.16, -0.1],
        [0.46, -0.26],
        [0.8, 0.02],
        [1.3, 0.3],
        [0.8, 0.42],
        [0.4, 0.3],
      ],
      tones.mark,
    );
    both(
      [
        [0, 1.1],
        [0.06, 0.5],
        [0.4, 0.42],
        [1.3, 0.46],
        [0.6, 1.1],
      ],
      tones.belly,
    );
    both(
      [
        [0.18, -0.24],
        [0.46, -0.42],
        [0.86, -0.2],
        [1, 0.1],
        [0.7, -0.14],
        [0.42, -0.26],
      ],
      tones.belly,
    );
    return;
  }
  if (kind === 'squirrel' || kind === 'hamster') {
    if (tones.pattern === 'chipmunk')
      shape(
        [
          [-0.3, -1],
          [-0.2, -0.2],
          [-0.1, -0.2],
          [0.12, -1],
        ],
        tones.mark,
        0.8,
      );
    if (kind === 'hamster')
      both(
        [
          [0, 1.1],
          [0.04, 0.1],
          [0.4, 0.14],
          [0.9, 0.2],
          [1.4, 0.5],
          [0.6, 1.2],
        ],
        tones.belly,
      );
  }
  if (kind === 'dog' || kind === 'cat' || kind === 'rabbit') faceCoat(pen, kind, tones, shape, spot);
  if (tones.pattern === 'tiger' || tones.pattern === 'tabby') {
    const soft = tones.pattern === 'tabby' ? 0.75 : 1;
    for (const x of [-0.34, -0.1, 0.14])
      shape(
        [
          [x - 0.06, -0.95],
          [x * 0.8 - 0.02, -0.42, 1],
          [x + 0.07, -0.95],
        ],
        tones.mark,
        soft,
      );
    for (const y of [0.02, 0.26, 0.5])
      both(
        [
          [1.1, y - 0.07],
          [0.66, y + 0.04, 1],
          [1.1, y + 0.07],
        ],
        tones.mark,
        soft,
      );
  }
  if (tones.pattern === 'tiger')
    both(
      [
        [0.2, -0.28],
        [0.4, -0.42],
        [0.62, -0.3],
        [0.42, -0.24],
      ],
      tones.belly,
    );
  if (tones.pattern === 'spots')
    for (const [x, y] of [
      [-0.3, -0.62],
      [-0.05, -0.5],
      [0.2, -0.62],
      [0.72, 0.16],
      [0.82, -0.1],
      [-0.86, 0.1],
    ] as const)
      spot(x, y, 0.07, 0.055, 10, tones.mark);
  if (kind === 'bigcat' && tones.pattern !== 'plain')
    both(
      [
        [0.2, 1.1],
        [0.3, 0.5],
        [0.7, 0.36],
        [1.3, 0.4],
        [0.8, 1.1],
      ],
      tones.belly,
      0.8,
    );
}

type Put = (points: readonly P[], paint: string, opacity?: number) => void;
type Spot = (x: number, y: number, rx: number, ry: number, turn: number, paint: string) => void;

function faceCoat(pen: Pen, kind: FaceKind, tones: Tones, shape: Put, spot: Spot): void {
  if (tones.pattern === 'patches') {
    spot(0.56, -0.3, 0.5, 0.58, 20, tones.mark);
    if (tones.patch) spot(-0.7, -0.4, 0.4, 0.46, -10, tones.patch);
  }
  if (tones.pattern === 'saddle') {
    shape(
      [
        [-1.2, -1],
        [-1, 0.1],
        [-0.4, -0.3],
        [-0.12, -0.1],
        [0.2, -0.34],
        [0.9, 0.1],
        [1.2, -1],
      ],
      tones.mark,
    );
    spot(0.3, -0.3, 0.1, 0.07, 0, tones.belly);
    spot(-0.5, -0.3, 0.09, 0.07, 0, tones.belly);
  }
  const blaze = tones.socks && tones.pattern !== 'saddle' && kind !== 'rabbit';
  if (blaze)
    shape(
      [
        [-0.2, -0.72, 1],
        [-0.02, -0.2],
        [0.12, 0.3],
        [0.1, 0.8],
        [-0.5, 0.8],
        [-0.44, 0.3],
        [-0.26, -0.2],
      ],
      tones.belly,
    );
  if (tones.pattern === 'fawn') {
    spot(-0.16, 0.42, 0.62, 0.6, 0, blendHex(tones.mark, tones.main, 0.25));
  }
}
