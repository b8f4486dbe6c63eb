import type { Tones } from '../coat/coat.js';
import { blendHex } from '../coat/coat.js';
import { FACES } from './face-shapes.js';
import type { Frame, P, Pen } from '../pen.js';
import { placed, smooth } from '../pen.js';
import type { EarKind, FaceKind } from '../species.js';

/** Ear outlines for the near (right) side: the root at 0,0, up is negative; units of half the face. */
const EARS: Readonly<Record<EarKind, { outer: readonly P[]; inner: readonly P[] }>> = {
  pointed: {
    outer: [
      [-0.4, -0.02],
      [-0.24, -0.5],
      [0.16, -0.98, 1],
      [0.36, -0.4],
      [0.34, 0.3],
    ],
    inner: [
      [-0.2, 0],
      [-0.1, -0.4],
      [0.12, -0.74, 1],
      [0.22, -0.3],
      [0.2, 0.2],
    ],
  },
  round: {
    outer: [
      [-0.34, 0.1],
      [-0.26, -0.28],
      [0.08, -0.44],
      [0.38, -0.2],
      [0.36, 0.24],
    ],
    inner: [
      [-0.14, 0.1],
      [-0.1, -0.16],
      [0.1, -0.26],
      [0.24, -0.08],
      [0.22, 0.2],
    ],
  },
  koala: {
    outer: [
      [-0.3, 0.3],
      [-0.34, -0.24],
      [0.04, -0.52],
      [0.46, -0.36],
      [0.62, -0.1, 1],
      [0.56, 0.04],
      [0.6, 0.22, 1],
      [0.42, 0.3],
      [0.36, 0.46, 1],
      [0.06, 0.46],
    ],
    inner: [
      [-0.14, 0.2],
      [-0.14, -0.14],
      [0.08, -0.3],
      [0.34, -0.2],
      [0.46, 0.02, 1],
      [0.38, 0.1],
      [0.34, 0.3, 1],
      [0.06, 0.3],
    ],
  },
  mouse: {
    outer: [
      [-0.36, 0.24],
      [-0.44, -0.26],
      [0.02, -0.6],
      [0.48, -0.32],
      [0.46, 0.22],
      [0.1, 0.44],
    ],
    inner: [
      [-0.2, 0.2],
      [-0.26, -0.18],
      [0.04, -0.42],
      [0.32, -0.22],
      [0.3, 0.14],
      [0.08, 0.3],
    ],
  },
  tufted: {
    outer: [
      [-0.24, 0.04],
      [-0.18, -0.36],
      [0.02, -0.7],
      [0.12, -1, 1],
      [0.2, -0.66],
      [0.3, -0.26],
      [0.28, 0.22],
    ],
    inner: [
      [-0.1, 0.02],
      [-0.06, -0.28],
      [0.08, -0.54],
      [0.18, -0.22],
      [0.14, 0.16],
    ],
  },
  long: {
    outer: [
      [-0.22, 0.1],
      [-0.3, -0.6],
      [-0.16, -1.3],
      [0.08, -1.5],
      [0.28, -1.24],
      [0.3, -0.56],
      [0.2, 0.16],
    ],
    inner: [
      [-0.08, 0],
      [-0.14, -0.6],
      [-0.04, -1.16],
      [0.08, -1.28],
      [0.17, -1.1],
      [0.17, -0.54],
      [0.1, 0.05],
    ],
  },
  floppy: {
    outer: [
      [-0.36, -0.16],
      [0.06, -0.34],
      [0.42, -0.1],
      [0.62, 0.4],
      [0.6, 0.92],
      [0.36, 1.06],
      [0.16, 0.74],
      [0.08, 0.3],
    ],
    inner: [],
  },
  side: {
    outer: [
      [-0.2, -0.1],
      [0.1, -0.34],
      [0.5, -0.36],
      [0.76, -0.06, 1],
      [0.44, 0.14],
      [0.06, 0.16],
    ],
    inner: [
      [0, -0.04],
      [0.2, -0.18],
      [0.46, -0.2],
      [0.6, -0.05],
      [0.4, 0.06],
      [0.1, 0.08],
    ],
  },
};

/** Both ears; hanging ones are drawn by `drawHangingEars` over the face. */
export function drawEars(pen: Pen, frame: Frame, kind: EarKind, face: FaceKind, tones: Tones): void {
  if (kind === 'floppy') return;
  for (const side of [-1, 1] as const) ear(pen, frame, kind, face, tones, side);
}

/** Ears that fold down over the cheeks. */
export function drawHangingEars(pen: Pen, frame: Frame, kind: EarKind, face: FaceKind, tones: Tones): void {
  if (kind !== 'floppy') return;
  for (const side of [-1, 1] as const) ear(pen, frame, kind, face, tones, side);
}

function ear(pen: Pen, frame: Frame, kind: EarKind, face: FaceKind, tones: Tones, side: 1 | -1): void {
  const [across, up] = FACES[face].ear;
  const { outer, inner } = EARS[kind];
  const narrow = side === -1 ? 0.88 : 1;
  const move = (points: readonly P[]): P[] =>
    placed(
      frame,
      points.map(([x, y, c]): P => [side * narrow * (across + x) - 0.03, up + y, c]),
    );
  const dark = face === 'panda' || face === 'raccoon';
  const backs = face === 'fox' || (kind === 'floppy' && tones.pattern !== 'plain');
  const paint = dark ? tones.mark : kind === 'floppy' ? (backs ? tones.mark : tones.shade) : tones.main;
  const shape = smooth(move(outer));
  pen.fill(shape, side === -1 ? blendHex(paint, tones.deep, 0.16) : paint);
  if (inner.length)
    pen.fill(
      smooth(move(inner)),
      dark
        ? blendHex(tones.mark, '#8a7480', 0.35)
        : side === -1
          ? blendHex(tones.ear, tones.deep, 0.18)
          : tones.ear,
    );
  pen.within([shape], () => {
    const [tip] = move([[0.16, kind === 'floppy' ? 1 : -0.95]]);
    if (tip && face === 'fox') pen.glow(tip[0], tip[1], frame.scale * 0.55, frame.scale * 0.55, '#3b2325', 1);
    if (tip && kind === 'floppy')
      pen.glow(tip[0], tip[1], frame.scale * 0.5, frame.scale * 0.5, tones.deep, 0.4);
    const [root] = move([[-0.04, 0.12]]);
    if (root && kind !== 'floppy')
      pen.glow(root[0], root[1], frame.scale * 0.4, frame.scale * 0.25, tones.deep, 0.4);
  });
}
