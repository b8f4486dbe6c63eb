import type { Feeling } from '../../../lexicon/vocabulary.js';
import type { Tones } from '../coat/coat.js';
import { blendHex, lightness } from '../coat/coat.js';
import { drawEars, drawHangingEars } from './ears.js';
import { drawEye, drawMouth } from './features.js';
import { FACES, turned } from './face-shapes.js';
import { drawMarkings } from './face-marks.js';
import type { Frame, Pen, Shape } from '../pen.js';
import { oval, placed, smooth } from '../pen.js';
import type { FaceKind, Species } from '../species.js';

/** A face turned a little to the left: ears, skull, markings, muzzle, eyes, nose and mouth. `frame.scale` is half its width. */
export function drawFace(
  pen: Pen,
  frame: Frame,
  species: Species,
  kind: FaceKind,
  tones: Tones,
  feeling: Feeling,
): void {
  const plan = FACES[kind];
  drawEars(pen, frame, species.ear, kind, tones);
  const skull = smooth(placed(frame, turned(plan.outline)));
  const [top = [0, 0], chin = [0, 1]] = placed(frame, [
    [0.1, -0.8],
    [-0.1, 0.9],
  ]);
  pen.fill(skull, pen.blend(top, chin, [tones.lit, tones.main, blendHex(tones.main, tones.shade, 0.55)]));
  pen.within([skull], () => {
    drawMarkings(pen, frame, kind, tones);
    const [shade] = placed(frame, [[0.75, 0.75]]);
    const [light] = placed(frame, [[-0.25, -0.62]]);
    if (shade) pen.glow(shade[0], shade[1], frame.scale * 0.75, frame.scale * 0.55, tones.deep, 0.3);
    if (light) pen.glow(light[0], light[1], frame.scale * 0.6, frame.scale * 0.4, '#fff6dd', 0.35);
  });
  const spot = (x: number, y: number, rx: number, ry: number): Shape => {
    const [c] = placed(frame, [[x, y]]);
    return oval(c?.[0] ?? 0, c?.[1] ?? 0, rx * frame.scale, ry * frame.scale, frame.turn);
  };
  const { muzzle, eyes, nose } = plan;
  if (muzzle) {
    const shape = spot(muzzle.x, muzzle.y, muzzle.rx, muzzle.ry);
    const paint = muzzle.main ? blendHex(tones.main, tones.lit, 0.5) : tones.belly;
    pen.fill(shape, paint);
    pen.within([shape], () => {
      const [c] = placed(frame, [[muzzle.x + 0.06, muzzle.y + muzzle.ry * 0.95]]);
      if (c)
        pen.glow(
          c[0],
          c[1],
          frame.scale * muzzle.rx * 1.1,
          frame.scale * muzzle.ry * 0.6,
          blendHex(paint, '#5a3050', 0.5),
          0.5,
        );
    });
  }
  for (const side of [-1, 1] as const) {
    const far = side === -1;
    const x = plan.centre + side * eyes.apart * (far ? 0.88 : 1);
    const around = kind === 'panda' || kind === 'raccoon' ? tones.mark : tones.main;
    drawEye(
      pen,
      frame,
      {
        x,
        y: eyes.y,
        size: eyes.size,
        narrow: (eyes.narrow ?? 0.84) * (far ? 0.9 : 1),
        inner: side === -1 ? 1 : -1,
        iris: tones.iris,
        lid: around,
        onDark: lightness(around) < 0.27,
      },
      feeling,
    );
    const [blush] = placed(frame, [[x + side * eyes.size * 1.2, eyes.y + eyes.size * 2.5]]);
    if (blush && feeling !== 'angry' && lightness(tones.main) > 0.35)
      pen.within([skull], () =>
        pen.glow(blush[0], blush[1], frame.scale * 0.2, frame.scale * 0.14, '#f06a5a', 0.4),
      );
  }
  const light = lightness(muzzle?.main ? tones.main : tones.belly) < 0.25;
  drawMouth(
    pen,
    frame,
    {
      x: nose.x,
      y: nose.y + nose.ry + nose.lip,
      size: plan.mouth,
      drop: nose.lip,
      ...(light ? { paint: '#d9c4b8' } : {}),
    },
    feeling,
  );
  if (kind === 'pig') snout(pen, frame, nose, tones);
  else drawNose(pen, frame, nose, tones);
  if (WHISKERED.has(kind)) whiskers(pen, frame, nose, tones);
  drawHangingEars(pen, frame, species.ear, kind, tones);
}

const WHISKERED: ReadonlySet<FaceKind> = new Set([
  'cat',
  'bigcat',
  'mouse',
  'hamster',
  'rabbit',
  'squirrel',
  'raccoon',
]);

/** Three fine hairs on each side of the muzzle. */
function whiskers(pen: Pen, frame: Frame, nose: { x: number; y: number }, tones: Tones): void {
  const paint = lightness(tones.main) > 0.7 ? '#8a7a78' : '#fffaf0';
  for (const side of [-1, 1])
    for (const [lift, end] of [
      [0.06, -0.08],
      [0.14, 0.12],
      [0.22, 0.3],
    ] as const)
      pen.stroke(
        placed(frame, [
          [nose.x + side * 0.3, nose.y + lift],
          [nose.x + side * 0.62, nose.y + (lift + end) / 2 - 0.02],
          [nose.x + side * (side < 0 ? 0.88 : 1.02), nose.y + end],
        ]),
        Math.max(0.5, frame.scale * 0.022),
        paint,
        0.6,
      );
}

/** A pig's disc with two nostrils. */
function snout(
  pen: Pen,
  frame: Frame,
  nose: { x: number; y: number; rx: number; ry: number },
  tones: Tones,
): void {
  const spot = (x: number, y: number, rx: number, ry: number, paint: string, opacity = 1) => {
    const [c] = placed(frame, [[nose.x + x, nose.y + y]]);
    if (c) pen.fill(oval(c[0], c[1], rx * frame.scale, ry * frame.scale, frame.turn), paint, opacity);
  };
  spot(0.03, 0.04, nose.rx * 1.06, nose.ry * 1.08, blendHex(tones.nose, '#7a3048', 0.3));
  spot(0, 0, nose.rx, nose.ry, blendHex(tones.nose, '#ffd9d0', 0.28));
  spot(-0.1, 0, 0.05, 0.09, '#8a3a4a');
  spot(0.1, 0, 0.05, 0.09, '#8a3a4a');
  spot(-0.02, -nose.ry * 0.66, nose.rx * 0.5, nose.ry * 0.16, '#ffffff', 0.35);
}

function drawNose(
  pen: Pen,
  frame: Frame,
  nose: { x: number; y: number; rx: number; ry: number },
  tones: Tones,
): void {
  const { x, y, rx, ry } = nose;
  pen.fill(
    smooth(
      placed(frame, [
        [x - rx, y - ry * 0.5],
        [x - rx * 0.5, y - ry],
        [x + rx * 0.5, y - ry],
        [x + rx, y - ry * 0.5],
        [x + rx * 0.55, y + ry * 0.45],
        [x, y + ry],
        [x - rx * 0.55, y + ry * 0.45],
      ]),
    ),
    tones.nose,
  );
  const [shine] = placed(frame, [[x - rx * 0.25, y - ry * 0.45]]);
  if (shine)
    pen.fill(
      oval(shine[0], shine[1], rx * 0.38 * frame.scale, ry * 0.24 * frame.scale, -10),
      '#ffffff',
      0.55,
    );
}
