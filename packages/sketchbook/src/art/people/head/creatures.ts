import { fill, line, linear, oval, tone } from '../rig/tone.js';
import type { Outfit } from '../wardrobe/outfit.js';
import type { Face } from './face.js';
import { faceSvg, farEar, skullPath } from './face.js';

/** A head that is not human, in head units. */
export function creatureHead(kind: NonNullable<Outfit['creature']>, face: Face): string {
  const { skin, feeling } = face;
  const shut = feeling === 'asleep';
  const base = `<defs>${linear('face', [-40, -40], [46, 40], [skin.light, skin.base, skin.base, skin.shade])}</defs>`;
  switch (kind) {
    case 'robot':
      return (
        base +
        line('M2 -48V-66', skin.deep, 5) +
        `<circle cx="2" cy="-72" r="8" fill="#e2574c"/><circle cx="-1" cy="-75" r="2.6" fill="#fff" fill-opacity=".8"/>` +
        `<rect x="-60" y="-12" width="14" height="28" rx="6" fill="${skin.shade}"/><rect x="46" y="-12" width="15" height="30" rx="6" fill="${skin.deep}"/>` +
        `<rect x="-52" y="-50" width="104" height="98" rx="26" fill="url(#face)"/><rect x="-45" y="-30" width="80" height="50" rx="20" fill="#26384d"/>` +
        (shut
          ? line('M-34 -4q7 6 14 0M6 -4q7 6 14 0', '#7fe3f0', 4)
          : oval(-26, -5, 8, feeling === 'surprised' ? 12 : 10, '#7fe3f0') +
            oval(13, -5, 8.5, feeling === 'surprised' ? 12 : 10, '#7fe3f0') +
            oval(-28, -8, 2.6, 3, '#ffffff') +
            oval(11, -8, 2.6, 3, '#ffffff')) +
        (feeling === 'sad' || feeling === 'angry'
          ? line('M-24 36Q-8 27 10 36', skin.deep, 3.4)
          : line('M-24 31Q-8 40 10 31', skin.deep, 3.4)) +
        oval(-34, -40, 12, 4, '#ffffff', 0.5)
      );
    case 'alien':
      return (
        base +
        fill(
          'M0 -58C40 -58 62 -32 56 0C50 26 24 50 -5 50C-34 50 -56 26 -58 0C-62 -32 -38 -58 0 -58Z',
          'url(#face)',
        ) +
        (shut
          ? line('M-38 4q12 9 24 2M6 6q12 8 26 -2', '#1d1a2c', 3.4)
          : `<ellipse cx="-28" cy="2" rx="13" ry="18" fill="#1d1a2c" transform="rotate(24 -28 2)"/><ellipse cx="18" cy="2" rx="14" ry="18" fill="#1d1a2c" transform="rotate(-24 18 2)"/>${oval(-32, -6, 4, 5, '#ffffff', 0.9)}${oval(12, -6, 4, 5, '#ffffff', 0.9)}`) +
        oval(-13, 23, 1.6, 2, skin.deep) +
        oval(-6, 23, 1.6, 2, skin.deep) +
        (feeling === 'sad'
          ? line('M-18 38Q-9 31 2 38', skin.deep, 2.8)
          : line('M-20 33Q-9 42 4 33', skin.deep, 2.8)) +
        oval(-40, 22, 8, 5, skin.light, 0.6) +
        oval(30, 24, 8, 5, skin.light, 0.6)
      );
    case 'skeleton':
      return (
        base +
        fill(
          'M0 -50C32 -50 52 -28 50 0C49 14 42 22 34 26L32 46Q-6 56 -36 46L-38 26C-46 20 -51 10 -50 0C-52 -28 -32 -50 0 -50Z',
          'url(#face)',
        ) +
        oval(-28, 2, 12, 14, '#3a2b3a') +
        oval(13, 2, 13, 14, '#3a2b3a') +
        (shut ? '' : oval(-27, 4, 3.6, 4.2, '#fdf3c8') + oval(12, 4, 3.6, 4.2, '#fdf3c8')) +
        fill('M-9 14L-15 26H-4Z', '#3a2b3a') +
        line('M-32 36Q-6 42 28 36M-22 33v12M-12 35v12M-2 35v12M8 35v12M18 33v12', '#7a6858', 2.2)
      );
    case 'mummy':
      return (
        base +
        fill(skullPath(false), 'url(#face)') +
        fill('M-50 -8Q0 -18 50 -8L50 16Q0 8 -48 18Z', '#3a2b3a') +
        (shut
          ? line('M-34 6q7 5 14 0M6 4q7 5 14 0', '#f8e6a0', 3)
          : oval(-27, 4, 7, 8, '#fdf3c8') +
            oval(11, 3, 7.5, 8, '#fdf3c8') +
            oval(-28, 5, 3.2, 4, '#2b1c1a') +
            oval(10, 4, 3.2, 4, '#2b1c1a')) +
        line(
          'M-38 -32Q0 -44 42 -30M-46 -20Q4 -34 48 -18M-48 26Q0 14 47 22M-42 36Q0 26 38 36M-20 -48Q20 -40 44 -24',
          skin.shade,
          3,
        ) +
        line('M46 20C60 28 62 44 54 58', skin.base, 7)
      );
    case 'scarecrow':
      return (
        base +
        fill(
          'M-44 40Q-58 52 -50 60Q-30 50 -28 58Q-14 48 -6 60Q8 48 16 58Q28 48 42 58Q52 50 40 38Z',
          '#e3b84c',
        ) +
        fill(skullPath(false), 'url(#face)') +
        line(
          'M-40 -18C-20 -26 20 -26 42 -16M-44 22C-30 30 20 32 42 20M8 -48C14 -20 14 20 6 48',
          skin.shade,
          1.8,
          0.45,
        ) +
        (shut
          ? line('M-34 6q7 5 14 0M4 6q7 5 14 0', '#3a2b24', 3)
          : oval(-27, 4, 6.4, 6.4, '#3a2b24') +
            oval(10, 4, 6.4, 6.4, '#3a2b24') +
            oval(-29, 2, 2, 2, '#ffffff') +
            oval(8, 2, 2, 2, '#ffffff')) +
        fill('M-14 12L-21 24H-6Z', '#d9742f') +
        line(feeling === 'sad' ? 'M-32 38Q-10 26 14 38' : 'M-32 30Q-10 44 14 30', '#6b4226', 2.8) +
        line('M-24 30v7M-14 34v7M-4 34v7M6 31v7', '#6b4226', 2.2) +
        oval(-36, 20, 8, 6, '#e28a5a', 0.6) +
        oval(22, 20, 8, 6, '#e28a5a', 0.6)
      );
    case 'goblin':
      return (
        fill(
          'M-42 -2C-60 -16 -84 -20 -96 -16C-88 4 -66 22 -44 20ZM42 0C60 -16 86 -22 100 -18C92 6 68 26 44 24Z',
          skin.base,
        ) +
        fill(
          'M-50 2C-64 -8 -76 -12 -86 -12C-78 0 -64 12 -50 12ZM50 4C64 -8 78 -14 90 -14C82 0 66 14 50 16Z',
          skin.shade,
        ) +
        faceSvg(face) +
        fill('M-10 8C-22 14 -30 24 -24 30C-16 32 -4 30 0 24C2 18 -2 12 -10 8Z', skin.base) +
        line('M-22 30C-14 32 -4 30 0 24', skin.deep, 2, 0.5) +
        fill('M-22 36l3 -7l3 7ZM2 36l3 -7l3 7Z', '#fffaf0')
      );
    case 'zombie':
      return (
        farEar(face) +
        faceSvg(face) +
        oval(-27, 8, 11, 12, skin.deep, 0.3) +
        oval(10, 8, 11, 12, skin.deep, 0.3) +
        line('M18 -30l16 8m-12 -10l-4 10m10 -6l-4 10', skin.deep, 2.2, 0.8) +
        line('M-18 32v6M-8 34v6M2 32v5', skin.deep, 2)
      );
    case 'helmet':
      return fill(skullPath(false), tone('#c4ccd6').base);
    default:
      return farEar(face) + faceSvg(face);
  }
}
