import { f } from '../rig/limb.js';
import type { Tone } from '../rig/tone.js';
import { fill, line, oval, tone } from '../rig/tone.js';
import type { Top } from './outfit.js';
import type { TrunkSize } from './trunk.js';

/** What the front of a top shows; drawn clipped to the trunk, whose middle lies a little left. */
export function frontSvg({ front, paint, trim = '#fdf8ee' }: Top, size: TrunkSize, skin: Tone): string {
  const cloth = tone(paint);
  const other = tone(trim);
  const { top, waistY, shoulder, hip } = size;
  const mid = -4;
  const ys = (count: number, from: number, to: number) =>
    Array.from({ length: count }, (_, i) => from + ((to - from) * i) / Math.max(1, count - 1));
  const dots = (count: number, radius: number, colour: string) =>
    ys(count, top + 24, -4)
      .map((y) => oval(mid, y, radius, radius, colour))
      .join('');
  switch (front) {
    case 'buttons':
      return line(`M${mid + 7} ${f(top)}L${mid + 7} 20`, cloth.deep, 1.4, 0.35) + dots(4, 2.8, other.base);
    case 'zip':
      return (
        line(`M${mid} ${f(top)}L${mid} 20`, other.base, 2.6) +
        line(`M${f(-shoulder * 0.7)} -22l14 -3M${f(shoulder * 0.4)} -25l13 3`, cloth.deep, 2, 0.5)
      );
    case 'lapels':
      return (
        fill(`M-14 ${f(top - 6)}L${mid} ${f(waistY - 6)}L14 ${f(top - 6)}Z`, trim) +
        fill(
          `M${mid - 3} ${f(top + 4)}L${mid + 3} ${f(top + 4)}L${mid + 4.5} ${f(top + 34)}L${mid} ${f(top + 41)}L${mid - 4.5} ${f(top + 34)}Z`,
          '#a23b43',
        ) +
        fill(
          `M-15 ${f(top - 5)}L-25 ${f(top + 14)}L-18 ${f(top + 24)}L${mid} ${f(waistY - 2)}L${mid - 2} ${f(waistY - 18)}Z`,
          cloth.light,
        ) +
        fill(
          `M15 ${f(top - 5)}L23 ${f(top + 16)}L17 ${f(top + 25)}L${mid} ${f(waistY - 2)}L${mid + 1} ${f(waistY - 18)}Z`,
          cloth.shade,
        ) +
        line(`M${mid} ${f(waistY - 2)}L${mid} 20`, cloth.deep, 1.6, 0.5) +
        oval(mid + 4, waistY + 8, 2.4, 2.4, cloth.deep)
      );
    case 'stripes':
      return ys(7, top + 16, 12)
        .map((y) => line(`M-80 ${f(y)}Q0 ${f(y + 9)} 80 ${f(y)}`, trim, 6.5))
        .join('');
    case 'bands':
      return ys(2, top * 0.55, -6)
        .map(
          (y) =>
            line(`M-80 ${f(y)}Q0 ${f(y + 8)} 80 ${f(y)}`, trim, 9) +
            line(`M-80 ${f(y)}Q0 ${f(y + 8)} 80 ${f(y)}`, '#fdf8ee', 3),
        )
        .join('');
    case 'braces':
      return (
        fill(
          `M${f(-shoulder * 0.5)} ${f(top * 0.62)}Q${mid} ${f(top * 0.62 + 5)} ${f(shoulder * 0.44)} ${f(top * 0.62)}L${f(hip + 8)} ${f(waistY)}L80 30L-80 30L${f(-hip - 8)} ${f(waistY)}Z`,
          other.base,
        ) +
        line(
          `M${f(-shoulder * 0.56)} ${f(top - 4)}L${f(-shoulder * 0.42)} ${f(top * 0.6)}M${f(shoulder * 0.56)} ${f(top - 4)}L${f(shoulder * 0.38)} ${f(top * 0.6)}`,
          other.base,
          9,
        ) +
        line(`M${mid - 12} ${f(top * 0.47)}l24 1l-1 15q-11 6 -22 0Z`, other.shade, 2) +
        oval(-shoulder * 0.41, top * 0.6, 3.2, 3.2, '#e8c25a') +
        oval(shoulder * 0.37, top * 0.6, 3.2, 3.2, '#e8c25a')
      );
    case 'badge':
      return (
        line(`M${mid} ${f(top)}L${mid} 20`, cloth.deep, 1.4, 0.5) +
        dots(4, 2.4, '#e8c25a') +
        fill(`M${f(shoulder * 0.3)} ${f(top + 30)}l6 -5l6 5l-1 8l-5 4l-5 -4Z`, '#f0cf6a') +
        line(`M${f(-shoulder * 0.62)} ${f(top + 36)}h15`, cloth.deep, 2, 0.6)
      );
    case 'plate':
      return (
        fill(
          `M${mid} ${f(top + 4)}C${mid + 3} ${f(top * 0.6)} ${mid + 3} ${f(waistY)} ${mid} 10L80 10L80 ${f(top)}Z`,
          cloth.shade,
          0.55,
        ) +
        line(
          `M${mid} ${f(top + 6)}L${mid} ${f(waistY)}M${f(-shoulder)} ${f(waistY + 3)}Q0 ${f(waistY + 13)} ${f(shoulder)} ${f(waistY + 3)}M${f(-hip)} ${f(waistY + 18)}Q0 ${f(waistY + 28)} ${f(hip)} ${f(waistY + 18)}`,
          cloth.deep,
          2.2,
          0.5,
        ) +
        line(
          `M${f(-shoulder * 0.62)} ${f(top + 24)}C${f(-shoulder * 0.6)} ${f(top * 0.6)} ${f(-shoulder * 0.45)} ${f(top * 0.5)} ${f(-shoulder * 0.4)} ${f(top * 0.45)}`,
          '#ffffff',
          4.5,
          0.55,
        )
      );
    case 'mail':
      return (
        ys(9, top + 6, 14)
          .map(
            (y, i) =>
              `<path d="M-80 ${f(y)}h160" stroke="${cloth.deep}" stroke-width="3" stroke-dasharray="5 4" stroke-dashoffset="${i % 2 ? 4.5 : 0}" stroke-opacity=".35"/>`,
          )
          .join('') +
        fill(
          `M${f(-shoulder * 0.62)} ${f(top)}L${f(shoulder * 0.58)} ${f(top)}L${f(shoulder * 0.6)} 30L${f(-shoulder * 0.66)} 30Z`,
          other.base,
        ) +
        fill(`M${mid} ${f(top + 24)}l5 10l11 2l-8 8l2 12l-10 -6l-10 6l2 -12l-8 -8l11 -2Z`, '#f0cf6a')
      );
    case 'wrap':
      return (
        fill(
          `M-12 ${f(top - 4)}L${mid + 4} ${f(waistY - 4)}L12 ${f(top - 4)}Z`,
          trim === '#fdf8ee' ? skin.base : trim,
        ) +
        line(
          `M13 ${f(top - 4)}C10 ${f(top + 26)} ${mid} ${f(waistY - 20)} ${f(-hip)} ${f(waistY + 6)}`,
          cloth.deep,
          4.5,
          0.75,
        ) +
        line(
          `M-13 ${f(top - 4)}C-9 ${f(top + 20)} -2 ${f(top + 28)} 4 ${f(waistY - 16)}`,
          cloth.deep,
          4.5,
          0.75,
        )
      );
    case 'panel':
      return `<rect x="${f(-shoulder * 0.5)}" y="${f(top * 0.66)}" width="${f(shoulder * 0.88)}" height="${f(-top * 0.28)}" rx="6" fill="${cloth.shade}"/>${[
        ['#e2574c', 0.36],
        ['#f0cf6a', 0.1],
        ['#58b368', -0.16],
      ]
        .map(([c, x]) => oval(-shoulder * Number(x) - 2, top * 0.57, 4.2, 4.2, String(c)))
        .join('')}${line(`M${f(-shoulder * 0.4)} ${f(top * 0.46)}h${f(shoulder * 0.66)}`, '#9fd8ea', 4)}`;
    case 'star':
      return (
        fill(`M${mid} ${f(top + 24)}l5 11l12 1l-9 8l3 12l-11 -7l-11 7l3 -12l-9 -8l12 -1Z`, other.base) +
        ys(3, top * 0.4, 2)
          .map((y, i) => oval(mid + (i % 2 ? 16 : -18), y, 3, 3, other.base))
          .join('')
      );
    case 'emblem':
      return (
        fill(
          `M${mid - 19} ${f(top + 26)}L${mid + 17} ${f(top + 26)}L${mid + 11} ${f(top + 46)}L${mid} ${f(top + 58)}L${mid - 13} ${f(top + 46)}Z`,
          other.base,
        ) + fill(`M${mid + 4} ${f(top + 30)}l-13 12h9l-5 12l14 -15h-9l7 -9Z`, cloth.base)
      );
    case 'bow-tie':
    case 'tie':
      return (
        fill(`M-14 ${f(top - 6)}L${mid} ${f(waistY)}L14 ${f(top - 6)}Z`, '#fdf8ee') +
        fill(`M-15 ${f(top - 6)}L-24 ${f(top + 16)}L${mid} ${f(waistY + 4)}Z`, cloth.light) +
        fill(`M15 ${f(top - 6)}L22 ${f(top + 16)}L${mid} ${f(waistY + 4)}Z`, cloth.shade) +
        (front === 'tie'
          ? fill(`M${mid - 4} ${f(top + 2)}h8l2 34l-6 8l-6 -8Z`, other.base)
          : fill(`M${mid} ${f(top + 9)}l-14 -7v14Zl14 -7v14Z`, other.base) +
            oval(mid, top + 9, 3.2, 3.6, other.shade))
      );
    case 'patches':
      return `<rect x="${f(-shoulder * 0.6)}" y="${f(top * 0.4)}" width="20" height="19" rx="2" fill="${other.base}" transform="rotate(-8 ${f(-shoulder * 0.6)} ${f(top * 0.4)})"/>${line(`M${f(-shoulder * 0.6 + 2)} ${f(top * 0.4 - 3)}v5m7 -6v5m7 -6v5`, '#fdf8ee', 1.6)}${line(`M${f(shoulder * 0.1)} ${f(top * 0.7)}l16 14m0 -14l-14 14`, cloth.deep, 2, 0.6)}`;
    case 'ribs':
      return (
        ys(5, top + 22, top * 0.34)
          .map((y, i) =>
            line(
              `M${f(mid - 3)} ${f(y)}C${f(-shoulder * (0.5 - i * 0.02))} ${f(y - 10)} ${f(-shoulder * (0.86 - i * 0.06))} ${f(y - 2)} ${f(-shoulder * (0.8 - i * 0.07))} ${f(y + 9)}M${f(mid + 3)} ${f(y)}C${f(shoulder * 0.4)} ${f(y - 10)} ${f(shoulder * (0.8 - i * 0.06))} ${f(y - 2)} ${f(shoulder * (0.74 - i * 0.07))} ${f(y + 9)}`,
              trim,
              5.4,
            ),
          )
          .join('') +
        line(`M${mid} ${f(top + 6)}L${mid} -4`, trim, 8) +
        fill(
          `M${f(-hip * 0.9)} -16Q0 -30 ${f(hip * 0.85)} -16Q${f(hip * 0.6)} 14 0 14Q${f(-hip * 0.7)} 14 ${f(-hip * 0.9)} -16Z`,
          trim,
        )
      );
    case 'vest':
      return (
        fill(
          `M-80 ${f(top - 8)}H${mid - 13}L${mid - 9} 20H-80ZM80 ${f(top - 8)}H${mid + 19}L${mid + 12} 20H80Z`,
          other.base,
        ) + fill(`M80 ${f(top - 8)}H${f(shoulder * 0.68)}L${f(hip * 0.6)} 20H80Z`, other.shade, 0.7)
      );
    case 'stethoscope':
      return (
        fill(`M-14 ${f(top - 6)}L${mid} ${f(waistY)}L14 ${f(top - 6)}Z`, trim) +
        fill(`M-15 ${f(top - 6)}L-25 ${f(top + 18)}L${mid} ${f(waistY + 4)}Z`, cloth.light) +
        fill(`M15 ${f(top - 6)}L23 ${f(top + 18)}L${mid} ${f(waistY + 4)}Z`, cloth.shade) +
        line(`M${mid} ${f(waistY)}V20`, cloth.deep, 1.6, 0.4) +
        line(
          `M-17 ${f(top - 6)}C-22 ${f(top + 30)} ${mid - 8} ${f(top + 40)} ${mid - 2} ${f(top + 40)}C12 ${f(top + 38)} 20 ${f(top + 20)} 17 ${f(top - 6)}M${mid - 2} ${f(top + 40)}C${mid - 2} ${f(top + 56)} ${mid + 12} ${f(top + 54)} ${mid + 14} ${f(top + 60)}`,
          '#4b5563',
          3.6,
        ) +
        oval(mid + 14, top + 63, 5.4, 5.4, '#b9c0c8')
      );
    case 'dots':
      return [
        [-0.6, 0.75],
        [0.2, 0.72],
        [-0.25, 0.52],
        [0.55, 0.5],
        [-0.7, 0.3],
        [0.12, 0.28],
        [-0.3, 0.06],
        [0.55, 0.08],
      ]
        .map(([x = 0, y = 0]) => oval(x * shoulder, y * top, 6, 6, trim))
        .join('');
    case 'bandage':
      return ys(9, top + 4, 16)
        .map((y, i) =>
          line(`M-80 ${f(y + (i % 2 ? 6 : -4))}L80 ${f(y + (i % 2 ? -5 : 7))}`, cloth.deep, 1.8, 0.45),
        )
        .join('');
    default:
      return line(
        `M${f(-shoulder * 0.5)} ${f(waistY + 6)}q9 5 18 3M${f(hip * 0.3)} ${f(waistY + 2)}q10 0 14 -6`,
        cloth.deep,
        1.8,
        0.28,
      );
  }
}
