import type { Build } from '../rig/build.js';
import { f } from '../rig/limb.js';
import type { Skeleton } from '../rig/skeleton.js';
import type { Tone } from '../rig/tone.js';
import { fill, line, linear, oval, tone } from '../rig/tone.js';
import { frontSvg } from './fronts.js';
import type { Outfit } from './outfit.js';

/** Half widths and heights of the trunk as it is seen, in its own frame. */
export interface TrunkSize {
  shoulder: number;
  waist: number;
  hip: number;
  top: number;
  waistY: number;
}

/** The trunk's measures under the view. */
export const trunkSize = (build: Build, narrow: number): TrunkSize => ({
  shoulder: build.shoulder * narrow,
  waist: build.waist * narrow,
  hip: build.hip * narrow,
  top: -build.torso,
  waistY: -build.torso * 0.36,
});

/** Outline of the trunk from the neck to below the hips. */
export function trunkPath({ shoulder: s, waist: w, hip: h, top, waistY }: TrunkSize, grow = 0): string {
  const [S, W, H] = [s + grow, w + grow, h + grow];
  return `M-13 ${f(top - 3)}C-20 ${f(top)} ${f(-S + 5)} ${f(top + 1)} ${f(-S)} ${f(top + 17)}C${f(-S)} ${f(top + 38)} ${f(-W - 1)} ${f(waistY - 22)} ${f(-W)} ${f(waistY)}C${f(-W)} ${f(waistY + 14)} ${f(-H)} -16 ${f(-H)} 4Q0 18 ${f(H)} 4C${f(H)} -16 ${f(W)} ${f(waistY + 14)} ${f(W)} ${f(waistY)}C${f(W + 1)} ${f(waistY - 22)} ${f(S)} ${f(top + 38)} ${f(S)} ${f(top + 17)}C${f(S - 5)} ${f(top + 1)} 20 ${f(top)} 13 ${f(top - 3)}Q0 ${f(top + 5)} -13 ${f(top - 3)}Z`;
}

/** Hips, shirt, front and belt in the trunk's frame. */
export function trunkSvg(body: Skeleton, outfit: Outfit, skin: Tone): string {
  const size = trunkSize(body.build, body.narrow);
  const cloth = tone(outfit.top.paint);
  const path = trunkPath(size);
  const { shoulder, waist, hip, top, waistY } = size;
  let svg = `<defs><clipPath id="trunk"><path d="${path}"/></clipPath>${linear('cloth', [-shoulder, top], [shoulder, top * 0.5], [cloth.light, cloth.base, cloth.base, cloth.shade])}</defs>`;
  if (outfit.legs.kind === 'trousers' || outfit.legs.kind === 'shorts' || outfit.legs.kind === 'tights') {
    const cover = tone(outfit.legs.paint);
    svg += fill(
      `M${f(-waist * 0.9)} ${f(waistY + 8)}L${f(waist * 0.9)} ${f(waistY + 8)}C${f(waist)} ${f(waistY + 18)} ${f(hip)} -14 ${f(hip + 1)} 6Q${f(hip)} 22 ${f(hip * 0.3)} 21Q0 20 ${f(-hip * 0.3)} 21Q${f(-hip)} 22 ${f(-hip - 1)} 6C${f(-hip)} -14 ${f(-waist)} ${f(waistY + 18)} ${f(-waist * 0.9)} ${f(waistY + 8)}Z`,
      cover.base,
    );
    svg += line(`M-2 8q0 8 2 14`, cover.deep, 1.6, 0.4);
  }
  svg += fill(path, 'url(#cloth)');
  svg += `<g clip-path="url(#trunk)">${fill(`M${f(shoulder * 0.42)} ${f(top)}C${f(shoulder * 0.62)} ${f(top * 0.6)} ${f(hip * 0.5)} ${f(waistY)} ${f(hip * 0.62)} 20L90 20L90 ${f(top)}Z`, cloth.shade, 0.4)}`;
  svg += frontSvg(outfit.top, size, skin);
  svg += '</g>';
  return svg + collarSvg(outfit, size, skin);
}

/** A belt with a buckle, over whatever hangs from the waist. */
export function beltSvg(paint: string, { waist, waistY }: TrunkSize): string {
  const belt = tone(paint);
  const w = waist + 2;
  return `${fill(`M${f(-w)} ${f(waistY)}Q0 ${f(waistY + 9)} ${f(w)} ${f(waistY)}L${f(w + 1.5)} ${f(waistY + 11)}Q0 ${f(waistY + 20)} ${f(-w - 1.5)} ${f(waistY + 11)}Z`, belt.base)}${fill(`M${f(w * 0.4)} ${f(waistY + 3.5)}Q${f(w * 0.7)} ${f(waistY + 2)} ${f(w)} ${f(waistY)}L${f(w + 1.5)} ${f(waistY + 11)}Q${f(w * 0.7)} ${f(waistY + 13)} ${f(w * 0.4)} ${f(waistY + 14.5)}Z`, belt.shade)}<rect x="-12" y="${f(waistY + 3.5)}" width="13" height="12" rx="2.5" fill="#e8c25a"/><rect x="-9" y="${f(waistY + 6.5)}" width="7" height="6" rx="1" fill="${belt.base}"/>`;
}

function collarSvg(
  { top: { collar, paint, trim = '#fdf8ee' } }: Outfit,
  { top, shoulder }: TrunkSize,
  skin: Tone,
): string {
  const cloth = tone(paint);
  switch (collar) {
    case 'scoop':
      return (
        fill(`M-15 ${f(top - 4)}C-16 ${f(top + 18)} 14 ${f(top + 18)} 15 ${f(top - 4)}Z`, skin.base) +
        fill(`M-14 ${f(top - 4)}C-12 ${f(top + 7)} 12 ${f(top + 7)} 14 ${f(top - 4)}Z`, skin.shade, 0.55)
      );
    case 'v':
      return (
        fill(`M-13 ${f(top - 4)}L-3 ${f(top + 26)}L13 ${f(top - 4)}Z`, skin.base) +
        fill(`M-13 ${f(top - 4)}C-8 ${f(top + 8)} 8 ${f(top + 8)} 13 ${f(top - 4)}Z`, skin.shade, 0.55) +
        line(`M-13 ${f(top - 3)}L-3 ${f(top + 26)}L13 ${f(top - 3)}`, cloth.shade, 2.5)
      );
    case 'shirt':
      return (
        fill(`M-15 ${f(top - 7)}L-3 ${f(top + 5)}L-13 ${f(top + 15)}L-21 ${f(top + 1)}Z`, trim) +
        fill(`M15 ${f(top - 7)}L-3 ${f(top + 5)}L9 ${f(top + 16)}L21 ${f(top + 1)}Z`, tone(trim).shade)
      );
    case 'polo':
      return (
        fill(
          `M-16 ${f(top - 11)}Q0 ${f(top - 5)} 16 ${f(top - 11)}L18 ${f(top + 3)}Q0 ${f(top + 12)} -18 ${f(top + 3)}Z`,
          cloth.base,
        ) + line(`M-14 ${f(top - 1)}Q0 ${f(top + 7)} 14 ${f(top - 1)}`, cloth.deep, 1.6, 0.4)
      );
    case 'fur':
      return [-2, -1, 0, 1, 2]
        .map((i) =>
          oval(
            i * shoulder * 0.27,
            top + 3 + Math.abs(i) * -1 + 4,
            shoulder * 0.24,
            9.5,
            i > 0 ? tone(trim).shade : trim,
          ),
        )
        .join('');
    case 'ruff':
      return [-3, -2, -1, 0, 1, 2, 3]
        .map((i) => oval(i * 8.5, top + 5 - Math.abs(i) * 1.6, 7.5, 8.5, i % 2 ? trim : tone(trim).shade))
        .join('');
    case 'sailor':
      return (
        fill(
          `M-20 ${f(top - 5)}C-34 ${f(top + 4)} -30 ${f(top + 20)} -26 ${f(top + 24)}L-3 ${f(top + 34)}L24 ${f(top + 24)}C30 ${f(top + 12)} 30 ${f(top + 2)} 20 ${f(top - 5)}L-3 ${f(top + 22)}Z`,
          trim,
        ) +
        fill(`M-13 ${f(top - 4)}L-3 ${f(top + 22)}L13 ${f(top - 4)}Z`, skin.base) +
        line(`M-25 ${f(top + 20)}L-3 ${f(top + 29)}L21 ${f(top + 20)}`, '#fdf8ee', 1.8)
      );
    default:
      return line(`M-13.5 ${f(top - 2)}Q0 ${f(top + 7)} 13.5 ${f(top - 2)}`, cloth.shade, 3.2);
  }
}
