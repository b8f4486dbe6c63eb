import type { Feeling } from '../../../lexicon/vocabulary.js';
import type { Tones } from '../coat/coat.js';
import { blendHex, lightness } from '../coat/coat.js';
import { drawElephantHead } from './elephant.js';
import { drawEye } from './features.js';
import { drawHorns } from './horns.js';
import type { Frame, P, Pen } from '../pen.js';
import { oval, placed, smooth } from '../pen.js';
import type { Profile } from './profile-shapes.js';
import { PROFILES } from './profile-shapes.js';
import type { ProfileKind, Species } from '../species.js';

/** A head seen from the side, facing left; the frame's origin is where the neck ends. */
export function drawProfile(
  pen: Pen,
  species: Species,
  kind: ProfileKind,
  end: P,
  nod: number,
  tones: Tones,
  feeling: Feeling,
): void {
  if (kind === 'elephant') {
    drawElephantHead(pen, species, end, nod, tones, feeling);
    return;
  }
  const plan = PROFILES[kind];
  const turn = -(plan.droop + Math.max(-10, Math.min(22, nod * 0.3)));
  const frame: Frame = { x: end[0], y: end[1], scale: species.head, turn };
  const m = plan.muzzle;
  const head = (x: number, y: number, corner = 0): P => [x < -0.3 ? x * plan.nose : x, y, corner];
  const outline: P[] = [
    head(0.24, 0.02),
    head(0.16, -0.2),
    head(-0.02, -0.27),
    head(-0.26, -0.25),
    head(-0.54, -0.17 * (0.6 + m * 0.4)),
    head(-0.8, -0.13 * m),
    head(-0.94, -0.08 * m),
    head(-1, 0.03),
    head(-0.96, 0.14 * m),
    head(-0.82, 0.2 * m),
    head(-0.62, 0.17 * (0.4 + m * 0.6)),
    head(-0.4, 0.2),
    head(-0.2, 0.29),
    head(0.04, 0.28),
    head(0.2, 0.18),
  ];
  const at = (x: number, y: number): P => placed(frame, [head(x, y)])[0] ?? [0, 0];
  drawHorns(pen, frame, kind, tones, true);
  ear(pen, frame, plan, tones, kind, true);
  const shape = smooth(placed(frame, outline));
  pen.fill(
    shape,
    pen.blend(at(-0.2, -0.3), at(-0.2, 0.3), [tones.lit, tones.main, blendHex(tones.main, tones.shade, 0.7)]),
  );
  pen.within([shape], () => markings(pen, frame, kind, plan, tones, at));
  const s = species.head;
  const nostril =
    kind === 'cow'
      ? blendHex(tones.nose, '#5a2a38', 0.6)
      : lightness(tones.main) < 0.3
        ? '#120d10'
        : '#3a2428';
  if (plan.pad) {
    const [x, y] = at(-0.96, -0.01);
    pen.fill(oval(x, y, s * 0.1, s * 0.085, turn - 20), tones.nose);
    pen.fill(oval(x - s * 0.02, y - s * 0.03, s * 0.035, s * 0.02, turn), '#ffffff', 0.5);
  } else {
    const [x, y] = at(-0.89, -0.0);
    pen.fill(oval(x, y, s * 0.05 * Math.min(1.2, m), s * 0.034 * m, turn - 50), nostril, 0.85);
  }
  mouth(pen, at, m, s, feeling, nostril);
  const under = kind === 'cow' && tones.pattern === 'patches' ? tones.mark : tones.main;
  drawEye(
    pen,
    frame,
    {
      x: -0.3,
      y: -0.07,
      size: plan.eye,
      narrow: 0.9,
      inner: -1,
      lid: under,
      onDark: lightness(under) < 0.24,
    },
    feeling,
  );
  if (lightness(tones.main) > 0.35 && feeling !== 'angry') {
    const [x, y] = at(-0.3, 0.12);
    pen.within([shape], () => pen.glow(x, y, s * 0.13, s * 0.09, '#f06a5a', 0.35));
  }
  drawHorns(pen, frame, kind, tones, false);
  ear(pen, frame, plan, tones, kind, false);
  forelock(pen, frame, kind, tones);
  if (plan.beard)
    pen.fill(
      smooth(
        placed(frame, [
          head(-0.84, 0.14),
          head(-0.6, 0.14),
          head(-0.56, 0.34),
          head(-0.5, 0.62, 1),
          head(-0.7, 0.36),
        ]),
      ),
      tones.belly,
    );
}

function markings(
  pen: Pen,
  frame: Frame,
  kind: ProfileKind,
  plan: Profile,
  tones: Tones,
  at: (x: number, y: number) => P,
): void {
  const s = frame.scale;
  const glow = (x: number, y: number, rx: number, ry: number, colour: string, opacity: number) => {
    const [cx, cy] = at(x, y);
    pen.glow(cx, cy, rx * s, ry * s, colour, opacity, frame.turn);
  };
  if (kind === 'zebra') {
    for (const x of [-0.68, -0.54, -0.4, -0.14, 0, 0.14])
      pen.stroke(
        [at(x + 0.02, -0.34), at(x - 0.03, -0.1), at(x + 0.04, x > -0.3 ? 0.3 : 0.04)],
        s * 0.05,
        tones.mark,
      );
    glow(-0.96, 0.04, 0.3, 0.26, tones.mark, 1);
  }
  if (kind === 'giraffe')
    for (const [x, y] of [
      [-0.1, 0.16],
      [0.08, 0],
      [-0.06, -0.16],
      [0.1, 0.2],
    ] as const) {
      const [cx, cy] = at(x, y);
      pen.fill(oval(cx, cy, s * 0.07, s * 0.055, frame.turn), tones.mark, 0.8);
    }
  if (kind === 'cow' && tones.pattern === 'patches') {
    const [cx, cy] = at(-0.2, -0.06);
    pen.fill(oval(cx, cy, s * 0.3, s * 0.34, frame.turn), tones.mark);
  }
  if (plan.pale) {
    const [x, y] = at(-0.92, 0.05);
    pen.fill(
      oval(x, y, s * 0.24 * plan.muzzle, s * 0.24 * plan.muzzle, frame.turn),
      kind === 'cow' ? tones.nose : tones.belly,
    );
  }
  if (kind === 'donkey') glow(-0.3, -0.06, 0.2, 0.16, tones.belly, 0.8);
  if (kind === 'deer') {
    glow(-0.8, 0.16, 0.3, 0.12, tones.belly, 1);
    glow(-0.02, 0.26, 0.24, 0.14, tones.belly, 0.9);
  }
  if (kind === 'horse' && tones.socks && lightness(tones.socks) > 0.7)
    pen.fill(
      smooth([at(-0.3, -0.32), at(-0.2, -0.2), at(-0.5, -0.1), at(-0.86, -0.08), at(-0.9, -0.2)]),
      tones.socks,
    );
  if (kind === 'horse' || kind === 'moose' || kind === 'camel')
    glow(-0.96, 0.06, 0.3, 0.26, tones.deep, kind === 'camel' ? 0.2 : 0.5);
  if (kind === 'unicorn') glow(-0.94, 0.05, 0.3, 0.22, '#f2b7c4', 0.6);
  glow(-0.1, 0.3, 0.36, 0.14, tones.deep, 0.35);
  glow(-0.3, -0.26, 0.3, 0.08, '#fff4d8', 0.4);
}

function mouth(
  pen: Pen,
  at: (x: number, y: number) => P,
  m: number,
  s: number,
  feeling: Feeling,
  paint: string,
): void {
  if (feeling === 'surprised') {
    const [x, y] = at(-0.9, 0.13 * m);
    pen.fill(oval(x, y, s * 0.05, s * 0.06), '#7c2e35');
    return;
  }
  const lift = feeling === 'sad' || feeling === 'angry' ? 0.06 : feeling === 'happy' ? -0.06 : -0.025;
  pen.stroke(
    [at(-0.97, 0.09 * m), at(-0.86, 0.12 * m), at(-0.74, 0.1 * m + lift)],
    Math.max(0.9, s * 0.026),
    paint,
    0.75,
  );
}

function ear(pen: Pen, frame: Frame, plan: Profile, tones: Tones, kind: ProfileKind, far: boolean): void {
  const { length, width, turn } = plan.ear;
  const flat = turn > 80;
  const root = placed(frame, [far ? (flat ? [-0.16, -0.2] : [-0.1, -0.22]) : [0.06, -0.17]])[0] ?? [0, 0];
  const local: Frame = {
    x: root[0],
    y: root[1],
    scale: frame.scale,
    turn: far ? (flat ? -turn * 0.9 : -turn * 0.35 - 4) : turn,
  };
  const short = far ? 0.88 : 1;
  const outer: P[] = [
    [-width * 0.6, 0.06],
    [-width, -length * 0.45 * short],
    [0, -length * short, 1],
    [width, -length * 0.45 * short],
    [width * 0.6, 0.06],
  ];
  const main = kind === 'cow' && tones.pattern === 'patches' ? tones.mark : tones.main;
  pen.fill(smooth(placed(local, outer)), far ? blendHex(main, tones.deep, 0.35) : main);
  if (!far)
    pen.fill(
      smooth(
        placed(local, [
          [-width * 0.3, -0.01],
          [-width * 0.56, -length * 0.45],
          [0, -length * 0.84, 1],
          [width * 0.5, -length * 0.45],
          [width * 0.2, -0.01],
        ]),
      ),
      blendHex(tones.ear, main, 0.3),
    );
}

function forelock(pen: Pen, frame: Frame, kind: ProfileKind, tones: Tones): void {
  const curls = kind === 'sheep' || kind === 'cow';
  if (!curls && (kind === 'giraffe' || !tones.mane)) return;
  const paint = curls
    ? kind === 'sheep'
      ? (tones.wool ?? tones.belly)
      : tones.lit
    : (tones.mane ?? tones.mark);
  const points: P[] =
    kind === 'sheep'
      ? [
          [0.22, -0.1],
          [0.26, -0.32],
          [0.1, -0.36, 1],
          [0.04, -0.46],
          [-0.1, -0.36, 1],
          [-0.22, -0.42],
          [-0.28, -0.3, 1],
          [-0.42, -0.24],
          [-0.34, -0.14],
          [-0.22, -0.14, 1],
          [-0.1, -0.06],
          [0, -0.14, 1],
        ]
      : [
          [0.1, -0.24],
          [-0.06, -0.36],
          [-0.26, -0.34],
          [-0.42, -0.16, 1],
          [-0.3, -0.2],
          [-0.34, -0.08, 1],
          [-0.18, -0.16],
          [-0.12, -0.08, 1],
          [0, -0.16],
        ];
  pen.fill(smooth(placed(frame, points)), paint);
}
