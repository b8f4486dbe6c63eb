import type { Tones } from '../coat/coat.js';
import { blendHex, lightness } from '../coat/coat.js';
import type { Joint, P, Pen, Shape } from '../pen.js';
import { limb, smooth } from '../pen.js';
import type { Species } from '../species.js';

/** The outline of a paw or hoof under an ankle, toes to the left. `turn` tilts a lifted foot in degrees. */
export function footShape(species: Species, ankle: Joint, turn = 0): Shape {
  const paw = species.limb[2];
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const outline: P[] = species.hoofed
    ? [
        [-0.72, -0.35],
        [0.62, -0.35],
        [0.84, 1, 1],
        [-1.08, 1, 1],
      ]
    : [
        [0.86, -0.4],
        [1, 0.5],
        [0.8, 1],
        [-1.3, 1],
        [-1.85, 0.6],
        [-1.6, -0.1],
        [-0.7, -0.6],
      ];
  return smooth(
    outline.map(([x, y, corner]) => [
      ankle[0] + paw * (x * c - y * s),
      ankle[1] + paw * (x * s + y * c),
      corner,
    ]),
  );
}

/** Toe lines of a paw. */
export function toes(pen: Pen, species: Species, ankle: Joint, tones: Tones): void {
  if (species.hoofed) return;
  const paw = species.limb[2];
  for (const x of [-1.12, -0.5])
    pen.stroke(
      [
        [ankle[0] + paw * x, ankle[1] + paw * 0.95],
        [ankle[0] + paw * (x + 0.04), ankle[1] + paw * 0.42],
      ],
      Math.max(0.8, paw * 0.16),
      tones.deep,
      0.45,
    );
}

const hoofPaint = (tones: Tones): string => (lightness(tones.main) < 0.3 ? '#2a2226' : '#5a4440');

/** A leg from its joints. `over` is the body it stands out from by a soft shade along its hinder edge. */
export function drawLeg(
  pen: Pen,
  species: Species,
  joints: readonly Joint[],
  tones: Tones,
  far: boolean,
  paint: string,
  over: readonly Shape[] = [],
): void {
  const leg = limb(joints);
  const ankle = joints[joints.length - 1] ?? [0, 0, 0];
  const lower = joints[joints.length - 2] ?? ankle;
  const turn = footTurn(lower, ankle);
  const foot = footShape(species, ankle, turn);
  const sock = tones.socks ? (far ? blendHex(tones.socks, '#3b2140', 0.3) : tones.socks) : undefined;
  const hoof = far ? blendHex(hoofPaint(tones), '#1d1218', 0.3) : hoofPaint(tones);
  if (over.length) standOut(pen, leg, species.limb[0], over, tones);
  pen.fill(leg, paint);
  if (!species.hoofed) pen.fill(foot, sock ?? paint);
  if (sock) pen.within([leg], () => sockOn(pen, joints, sock));
  if (species.hoofed) pen.fill(foot, hoof);
  else if (!far && turn === 0) toes(pen, species, ankle, tones);
}

/** The shade a limb throws on the body behind it. */
export function standOut(pen: Pen, shape: Shape, size: number, over: readonly Shape[], tones: Tones): void {
  pen.within(over, () => {
    for (const step of [0.16, 0.36])
      pen.fill(shape, tones.deep, 0.15, [size * step * 1.2, size * step * 0.3]);
  });
}

/** Degrees a foot tilts with the bone above it; on the ground it stays flat. */
function footTurn(lower: Joint, ankle: Joint): number {
  const angle = (Math.atan2(ankle[0] - lower[0], ankle[1] - lower[1]) * 180) / Math.PI;
  return ankle[1] > -ankle[2] * 2.2 ? 0 : -angle * 0.75;
}

/** The lower leg in another paint, with a soft jagged border. */
function sockOn(pen: Pen, joints: readonly Joint[], paint: string): void {
  const n = joints.length;
  const [a, b] = [joints[n - 2], joints[n - 1]];
  if (!a || !b) return;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const size = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / size, dy / size];
  const w = a[2] * 2;
  const put = (along: number, out: number, corner = 0): P => [
    a[0] + ux * along * size - uy * out * w,
    a[1] + uy * along * size + ux * out * w,
    corner,
  ];
  pen.fill(
    smooth([
      put(-0.25, -1, 1),
      put(0.05, -0.35),
      put(-0.5, -0.1, 1),
      put(0.02, 0.2),
      put(-0.3, 0.5, 1),
      put(0, 1, 1),
      put(1.6, 1, 1),
      put(1.6, -1, 1),
    ]),
    paint,
  );
}
