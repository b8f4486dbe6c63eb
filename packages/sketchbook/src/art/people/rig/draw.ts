import type { Point } from '../../art.js';
import type { Girth, Limb, Stretch } from './limb.js';
import { f, heading, shadeSide, tube } from './limb.js';
import { SOLE } from './skeleton.js';
import type { Tone } from './tone.js';
import { fill, line, oval } from './tone.js';

/** A stretch of limb in one material: base, shade on the side away from the light, a gleam on the other. */
export function sleeve(
  limb: Limb,
  girth: Girth,
  tone: Tone,
  { from = 0, to = 1, ends = 'round', far = false }: Stretch & { far?: boolean } = {},
): string {
  const side = shadeSide(limb);
  return (
    fill(tube(limb, girth, { from, to, ends }), far ? mixFar(tone) : tone.base) +
    fill(
      tube(limb, girth, { from, to, shift: side * 0.56, share: 0.44, ends }),
      far ? tone.deep : tone.shade,
      far ? 0.3 : 0.62,
    ) +
    (far
      ? ''
      : fill(
          tube(limb, girth, { from: from + 0.03, to: to - 0.04, shift: -side * 0.5, share: 0.26 }),
          tone.light,
          0.45,
        ))
  );
}

/** Far limbs lie in the shade of the trunk. */
const mixFar = (tone: Tone): string => tone.shade;

/** A mitten-like hand at the end of an arm. */
export function hand(arm: Limb, size: number, tone: Tone, far: boolean): string {
  const way = heading(arm, 1);
  const turn = (Math.atan2(way.y, way.x) * 180) / Math.PI - 90;
  const paint = far ? tone.shade : tone.base;
  const s = size;
  return `<g transform="translate(${f(arm[2].x)} ${f(arm[2].y)}) rotate(${f(turn)})">${line(`M${f(-s * 0.35)} ${f(s * 0.25)}L${f(-s * 0.95)} ${f(s * 0.95)}`, paint, Math.round(s * 6.6) / 10)}${fill(
    `M${f(-s * 0.78)} ${f(-s * 0.3)}C${f(-s * 1.02)} ${f(s * 0.5)} ${f(-s * 0.86)} ${f(s * 1.75)} ${f(-s * 0.1)} ${f(s * 1.9)}C${f(s * 0.7)} ${f(s * 1.9)} ${f(s)} ${f(s * 0.9)} ${f(s * 0.78)} ${f(-s * 0.3)}Z`,
    paint,
  )}${line(`M${f(-s * 0.25)} ${f(s * 1.2)}l${f(-s * 0.03)} ${f(s * 0.5)}M${f(s * 0.25)} ${f(s * 1.2)}l0 ${f(s * 0.45)}`, tone.deep, 1.1, 0.45)}</g>`;
}

type ShoeKind = 'shoe' | 'boot' | 'sandal' | 'bare' | 'slipper';

/** A foot in its shoe, toes to the viewer's left; boots have a shaft up the shin. */
export function foot(
  leg: Limb,
  girth: Girth,
  scale: number,
  turn: number,
  { kind, tone, skin, far }: { kind: ShoeKind; tone: Tone; skin: Tone; far: boolean },
): string {
  const bare = kind === 'bare' || kind === 'sandal';
  const cover = bare ? skin : tone;
  const paint = far ? cover.shade : cover.base;
  const toe = far ? -31 : -26;
  const sole = SOLE;
  let svg = '';
  if (kind === 'boot') {
    const wide: Girth = [girth[0], girth[1] + 1.5, girth[2] + 3.5];
    svg += sleeve(leg, wide, tone, { from: 0.66, to: 1, ends: 'band', far });
    svg += fill(
      tube(leg, [wide[0] + 1, wide[1] + 2, wide[2] + 2], { from: 0.65, to: 0.71, ends: 'band' }),
      far ? tone.deep : tone.light,
      far ? 0.7 : 1,
    );
  }
  svg += `<g transform="translate(${f(leg[2].x)} ${f(leg[2].y)}) rotate(${f(turn)}) scale(${scale})">`;
  svg += fill(
    kind === 'slipper'
      ? `M9 -5C13 2 13 ${sole} 8 ${sole}L${toe + 2} ${sole}C${toe - 4} ${sole} ${toe - 2} ${sole - 7} ${toe + 6} ${sole - 9}C-12 ${sole - 11} -9 0 -8 -4Z`
      : `M11 -8C14 2 14 ${sole} 9 ${sole}L${toe + 2} ${sole}C${toe - 8} ${sole} ${toe - 6} ${sole - 11} ${toe + 4} ${sole - 14}C-15 -3 -11 -6 -11 -10Z`,
    paint,
  );
  if (bare) svg += line(`M${toe + 2} ${sole - 2}l3 -4M${toe + 7} ${sole - 2}l2 -4`, skin.deep, 1.1, 0.4);
  if (kind === 'sandal')
    svg += line(`M-12 ${sole - 12}q-4 8 -2 ${sole - 4}M11 2q-10 5 -21 -5`, tone.base, 3.4);
  if (!bare)
    svg += fill(
      `M11 ${sole - 4}L${toe - 3} ${sole - 4.5}Q${toe - 3.5} ${sole} ${toe + 2} ${sole}L9 ${sole}Q11.5 ${sole - 1} 11 ${sole - 4}Z`,
      tone.deep,
      0.85,
    );
  if (!far) svg += oval(toe + 8, sole - 9.5, 5.5, 2.2, cover.light, 0.6);
  return `${svg}</g>`;
}

/** The transform of the trunk's own frame: origin at the pelvis, up is negative. */
export const trunkFrame = (pelvis: Point, lean: number): string =>
  `translate(${f(pelvis.x)} ${f(pelvis.y)}) rotate(${f(-lean)})`;
