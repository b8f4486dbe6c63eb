import type { Feeling } from '../../../lexicon/vocabulary.js';
import type { Tone } from '../rig/tone.js';
import { fill, line, linear, oval, spot } from '../rig/tone.js';

/** What makes one face unlike another. Heads are drawn in units of 50 from the middle to each side. */
export interface Face {
  skin: Tone;
  feeling: Feeling;
  /** Paint of the brows. */
  brow: string;
  child: boolean;
  old: boolean;
  lashes: boolean;
  freckles: boolean;
  glasses: boolean;
  /** Paint of the cheeks; none without blood. */
  blush?: string;
  iris: string;
  /** Whether a blush shows strongly. */
  pale: boolean;
}

/** Outline of skull and cheeks, a little turned to the viewer's left. */
export const skullPath = (child: boolean): string =>
  child
    ? 'M0 -50C31 -50 50 -30 50 -2C51 24 30 49 -5 50C-38 49 -53 25 -50 0C-50 -30 -31 -50 0 -50Z'
    : 'M0 -50C31 -50 50 -30 50 -3C50 20 29 48 -5 50C-34 49 -50 24 -49 -1C-50 -30 -31 -50 0 -50Z';

const ear = (x: number, skin: Tone, near: boolean): string =>
  oval(x, 9, near ? 9 : 7, 11.5, near ? skin.base : skin.shade) +
  (near ? `${oval(x + 0.5, 10, 5, 7, skin.shade, 0.75)}` : '');

/** What lies behind the skull. */
export const farEar = (face: Face): string => ear(-47, face.skin, false);

/** Skull, ear and features. */
export function faceSvg(face: Face): string {
  const { skin, child, blush } = face;
  const [eyeY, spread] = child ? [12, 20] : [6, 18.5];
  const middle = -9;
  let svg = `<defs>${linear('face', [-40, -40], [46, 40], [skin.light, skin.base, skin.base, skin.shade])}${blush ? spot('blushA', middle - 25, eyeY + 16, 13, blush, face.pale ? 0.62 : 0.4) + spot('blushB', middle + 29, eyeY + 16, 15, blush, face.pale ? 0.62 : 0.4) : ''}</defs>`;
  svg += fill(skullPath(child), 'url(#face)');
  svg += ear(46, skin, true);
  if (blush)
    svg += `<circle cx="${middle - 25}" cy="${eyeY + 16}" r="13" fill="url(#blushA)"/><circle cx="${middle + 29}" cy="${eyeY + 16}" r="15" fill="url(#blushB)"/>`;
  if (face.freckles)
    for (const [x, y] of [
      [-30, 1],
      [-25, 4],
      [-34, 5],
      [16, 1],
      [22, 4],
      [12, 5],
    ] as const)
      svg += oval(middle + x + 3, eyeY + 9 + y, 1.3, 1.3, skin.deep, 0.5);
  if (face.old)
    svg += line(
      `M${middle - 27} ${eyeY + 9}q5 5 11 2.5M${middle + 12} ${eyeY + 11}q7 2 12 -3M${middle - 20} ${eyeY + 18}q-4 5 -3 10M${middle + 17} ${eyeY + 18}q6 5 5 11`,
      skin.deep,
      1.5,
      0.4,
    );
  svg += eyes(face, middle, eyeY, spread);
  svg += nose(face, middle - 4, eyeY + 10);
  svg += mouthSvg(face);
  if (face.glasses) svg += glasses(middle, eyeY, spread);
  return svg;
}

const FAR = 0.92;

function eyes(face: Face, middle: number, y: number, spread: number): string {
  const [rx, ry] = face.child ? [5.1, 6.6] : [4.2, 5.6];
  let svg = '';
  for (const side of [-1, 1]) {
    const x = middle + side * spread * (side < 0 ? FAR : 1.04);
    const w = side < 0 ? FAR : 1;
    if (face.feeling === 'asleep')
      svg += line(`M${x - 7 * w} ${y + 1}q${7 * w} 6.5 ${14 * w} 0`, face.iris, 2.4);
    else {
      const tall = face.feeling === 'surprised' ? 1.22 : face.feeling === 'angry' ? 0.86 : 1;
      svg += oval(x, y, rx * w * (tall > 1 ? 1.12 : 1), ry * tall, face.iris);
      svg +=
        oval(x - 1.4, y - 2.2 * tall, 1.7, 1.9, '#ffffff', 0.95) +
        oval(x + 1.6, y + 2.4, 0.9, 0.9, '#ffffff', 0.5);
      if (face.lashes)
        svg += line(
          `M${x - 6.2 * w} ${y - 3.4 * tall}q${5.4 * w} -5.4 ${11.4 * w} -0.6l${side * 2.6} -2.4`,
          face.iris,
          1.9,
        );
    }
    svg += brow(face, x, y - (face.child ? 14 : 12.5), side, w);
  }
  return svg;
}

function brow(face: Face, x: number, y: number, side: number, w: number): string {
  const tilt = { happy: -1, calm: 0, sad: -4.5, angry: 5, surprised: -1, asleep: 0 }[face.feeling];
  const lift = { happy: -2, calm: 0, sad: 0, angry: 3, surprised: -5, asleep: 2 }[face.feeling];
  const [outer, inner] = [y + lift + 1.5 - tilt * 0.6, y + lift + tilt];
  const [from, to] = [x + side * 7.5 * w, x - side * 7 * w];
  return line(
    `M${from} ${outer}Q${x + side * 2} ${Math.min(outer, inner) - 2.4 + Math.abs(tilt) * 0.5} ${to} ${inner}`,
    face.brow,
    face.old ? 3.4 : face.lashes ? 2.4 : 3.1,
  );
}

function nose(face: Face, x: number, y: number): string {
  const { skin, child } = face;
  if (child)
    return oval(x - 1, y + 2, 4.2, 3.2, skin.shade, 0.85) + oval(x - 2, y + 1, 1.8, 1.2, skin.light, 0.7);
  return (
    fill(
      `M${x + 2} ${y - 8}C${x - 2} ${y - 2} ${x - 8} ${y + 2} ${x - 7} ${y + 6}C${x - 5} ${y + 10} ${x + 3} ${y + 9} ${x + 4.5} ${y + 5}C${x + 5} ${y + 1} ${x + 1} ${y - 2} ${x + 2} ${y - 8}Z`,
      skin.shade,
      0.8,
    ) + oval(x - 3, y + 4, 2.2, 1.7, skin.light, 0.75)
  );
}

/** The mouth alone, which is drawn once more over a beard. */
export function mouthSvg({ feeling, skin, lashes, child, pale }: Face, bearded = false): string {
  const [x, y] = [-11, child ? 33 : 29];
  const lip = bearded ? '#b5625c' : lashes && !child ? (pale ? '#a83a44' : '#c9575c') : skin.deep;
  switch (feeling) {
    case 'happy':
      return (
        fill(
          `M${x - 12.5} ${y - 3}Q${x} ${y + 1} ${x + 13.5} ${y - 3.5}Q${x + 11} ${y + 10} ${x} ${y + 10}Q${x - 10} ${y + 10} ${x - 12.5} ${y - 3}Z`,
          '#7a2330',
        ) +
        fill(
          `M${x - 11} ${y - 2.2}Q${x} ${y + 1} ${x + 12} ${y - 2.7}Q${x + 11} ${y + 1.6} ${x} ${y + 2.6}Q${x - 9} ${y + 1.8} ${x - 11} ${y - 2.2}Z`,
          '#fffaf2',
        ) +
        oval(x + 0.5, y + 7.6, 5.4, 2.3, '#e2737a')
      );
    case 'sad':
      return line(`M${x - 8} ${y + 4}Q${x} ${y - 4.5} ${x + 8.5} ${y + 3.5}`, lip, 2.6);
    case 'angry':
      return line(`M${x - 8.5} ${y + 2.5}Q${x} ${y - 2.5} ${x + 9} ${y + 1}`, lip, 2.8);
    case 'surprised':
      return oval(x, y + 2, 4.8, 6.2, '#7a2330') + oval(x + 0.3, y + 5, 3, 2, '#e2737a');
    case 'asleep':
      return line(`M${x - 5} ${y}Q${x} ${y + 3.4} ${x + 5.5} ${y - 0.4}`, lip, 2.3);
    default:
      return line(`M${x - 9.5} ${y - 1.5}Q${x} ${y + 6.5} ${x + 10.5} ${y - 2}`, lip, 2.6);
  }
}

function glasses(middle: number, y: number, spread: number): string {
  const [far, near] = [middle - spread * FAR, middle + spread * 1.04];
  return `<g fill="#ffffff" fill-opacity=".1" stroke="#4a3430" stroke-width="2.2"><ellipse cx="${far}" cy="${y}" rx="12" ry="12.5"/><ellipse cx="${near}" cy="${y}" rx="13" ry="12.5"/><path d="M${far + 12} ${y - 2}q4 -4 ${near - far - 25} 0M${near + 13} ${y - 3}L46 4" fill="none"/></g>`;
}
