import type { Tone } from '../rig/tone.js';
import { fill, line, linear } from '../rig/tone.js';

/** Hair in two layers: behind the head and body, and over the skull. */
export interface Hair {
  back: string;
  front: string;
}

/** The back of the skull cap from the far temple over the crown to the near ear; every cut ends it with its own hairline. */
const CROWN = 'M-49 2C-57 -30 -36 -59 0 -58C36 -59 58 -32 53 2C52 12 49 17 45 21C44 14 43 8 41 3';

const SWEPT = `${CROWN}C41 -10 36 -18 26 -24C8 -32 -14 -31 -32 -22C-41 -17 -46 -8 -49 2Z`;
const PARTED = `${CROWN}C41 -8 38 -14 33 -19C24 -26 18 -32 15 -39C6 -27 -12 -19 -34 -16C-42 -13 -46 -6 -49 2Z`;
const FRINGE = `${CROWN}C42 -2 40 -6 37 -9C28 -13 20 -13 12 -12C6 -11 0 -14 -6 -13C-14 -12 -20 -14 -27 -12C-36 -12 -44 -8 -49 2Z`;
const MIDDLE = `${CROWN}C43 -8 34 -22 14 -33C3 -39 -8 -42 -13 -42C-20 -36 -34 -26 -41 -13C-45 -6 -47 -2 -49 2Z`;
const TOUSLED =
  'M-49 2C-55 -10 -54 -22 -49 -30C-52 -36 -50 -41 -47 -44C-42 -43 -39 -46 -36 -50C-34 -57 -28 -60 -23 -60C-19 -58 -14 -61 -9 -65C-2 -67 5 -63 10 -60C18 -64 25 -62 29 -57C34 -54 39 -55 44 -51C45 -46 47 -42 51 -38C54 -30 54 -24 52 -18C55 -10 55 -2 52 6C51 13 48 17 45 21C44 14 43 8 41 3C40 -6 36 -12 31 -15C30 -12 27 -10 24 -10C20 -13 17 -16 15 -20C10 -14 4 -12 -2 -11C-6 -14 -8 -17 -9 -20C-15 -15 -22 -12 -29 -11C-30 -14 -31 -16 -31 -18C-38 -14 -44 -7 -49 2Z';

/** Bumps around a circle, as hair that curls. */
function curls(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  count: number,
  bump: number,
): string {
  let d = '';
  for (let i = 0; i <= count; i++) {
    const angle = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    const point = `${(cx + Math.cos(angle) * rx).toFixed(1)} ${(cy + Math.sin(angle) * ry).toFixed(1)}`;
    d += i === 0 ? `M${point}` : `A${bump} ${bump} 0 0 1 ${point}`;
  }
  return d;
}

const CURLY_CAP = `${curls(1, -8, 52, 50, 172, 372, 13, 9.5)}C50 12 47 15 44 16C44 8 42 2 40 -2C40 -8 36 -10 32 -10C31 -16 25 -18 20 -15C17 -21 9 -22 5 -17C1 -22 -7 -22 -10 -16C-15 -20 -22 -19 -24 -13C-30 -16 -36 -12 -36 -7C-42 -8 -48 -4 -50.5 -1Z`;

const strands = (tone: Tone, d: string): string => line(d, tone.light, 2, 0.5);
const CROWN_STRANDS =
  'M-30 -46C-16 -54 2 -55 16 -52M-38 -36C-24 -47 -4 -49 10 -47M44 -30C47 -22 48 -12 47 -4';

/** Every cut: `h` is the tone of the hair; paint `url(#hair)` is its gradient. */
const CUTS = {
  crop: (h: Tone) => ({ back: '', front: fill(SWEPT, 'url(#hair)') + strands(h, CROWN_STRANDS) }),
  parted: (h: Tone) => ({
    back: '',
    front:
      fill(PARTED, 'url(#hair)') +
      strands(h, 'M13 -46C2 -34 -16 -26 -34 -25M20 -48C6 -50 -16 -46 -36 -34M22 -40C30 -32 38 -24 42 -12'),
  }),
  tousled: (h: Tone) => ({
    back: '',
    front:
      fill(TOUSLED, 'url(#hair)') +
      strands(
        h,
        'M-8 -54C-18 -48 -28 -38 -32 -26M6 -54C2 -42 -4 -32 -8 -26M16 -52C22 -42 24 -32 23 -22M36 -44C42 -32 44 -20 43 -8',
      ),
  }),
  curly: (h: Tone) => ({
    back: '',
    front:
      fill(CURLY_CAP, 'url(#hair)') +
      strands(
        h,
        'M-28 -38a8 8 0 0 1 12 -6M-4 -46a8 8 0 0 1 13 -2M22 -40a8 8 0 0 1 12 4M-14 -30a7 7 0 0 1 11 -3M12 -32a7 7 0 0 1 11 0M36 -22a7 7 0 0 1 6 8',
      ),
  }),
  afro: (h: Tone) => ({
    back: fill(`${curls(2, -14, 66, 60, 130, 410, 19, 12)}Z`, 'url(#hair)'),
    front:
      fill(CURLY_CAP, 'url(#hair)') +
      strands(
        h,
        'M-40 -50a8 8 0 0 1 12 -7M-6 -62a8 8 0 0 1 13 -1M28 -56a8 8 0 0 1 12 5M-20 -40a7 7 0 0 1 11 -4M10 -40a7 7 0 0 1 11 0',
      ),
  }),
  buzz: () => ({
    back: '',
    front: fill(
      `${CROWN}C41 -10 37 -19 26 -26C6 -35 -16 -33 -33 -24C-42 -18 -46 -8 -49 2Z`,
      'url(#hair)',
      0.82,
    ),
  }),
  bald: (h: Tone) => ({
    back: fill('M-46 -8C-56 0 -56 18 -48 24L48 26C58 18 60 -2 50 -12Z', 'url(#hair)'),
    front:
      fill('M51 -14C58 -6 58 14 47 23C45 16 44 9 41 4C42 -4 46 -10 51 -14Z', 'url(#hair)') +
      fill('M-49 -8C-53 -2 -52 6 -49 9C-47 4 -46 -2 -49 -8Z', h.base),
  }),
  bob: (h: Tone) => ({
    back: fill(
      'M-52 0C-60 30 -58 44 -48 54C-20 58 20 60 46 56C60 46 62 26 54 -4C50 -40 -46 -40 -52 0Z',
      h.shade,
    ),
    front:
      fill(
        `M-49 2C-57 -30 -36 -59 0 -58C36 -59 58 -32 55 2C60 24 60 42 52 53C46 56 38 57 33 55C40 42 43 22 41 3C41 -4 39 -8 36 -10C26 -15 12 -14 2 -14C-10 -14 -22 -15 -34 -12C-42 -10 -45 -4 -45 4C-46 18 -46 32 -44 46C-49 48 -53 47 -56 45C-58 30 -54 14 -49 2Z`,
        'url(#hair)',
      ) + strands(h, `${CROWN_STRANDS}M50 8C53 22 53 34 49 46`),
  }),
  long: (h: Tone) => ({
    back:
      fill(
        'M-50 -6C-60 30 -58 70 -54 98C-30 110 34 112 62 96C64 62 64 20 54 -8C48 -44 -44 -44 -50 -6Z',
        h.shade,
      ) + line('M40 30C46 52 47 74 44 98M-44 40C-48 60 -48 76 -46 94', h.deep, 2.5, 0.35),
    front:
      fill(
        'M-49 2C-57 -30 -36 -59 0 -58C36 -59 58 -32 55 2C62 34 65 66 61 97C52 101 44 101 38 98C46 66 47 34 41 3C40 -10 32 -22 14 -33C3 -39 -8 -42 -13 -42C-20 -36 -34 -26 -40 -12C-44 0 -46 20 -48 44C-52 46 -55 44 -57 42C-56 24 -52 12 -49 2Z',
        'url(#hair)',
      ) + strands(h, 'M-4 -50C-20 -44 -36 -32 -43 -16M2 -50C20 -46 38 -34 46 -14M50 10C56 36 57 62 54 86'),
  }),
  wavy: (h: Tone) => ({
    back: fill(
      'M-50 -4C-64 12 -52 28 -62 44C-70 60 -58 72 -62 88C-40 102 -30 94 -10 96C14 100 40 104 62 92C74 80 60 66 68 52C76 36 62 24 60 4C50 -44 -44 -44 -50 -4Z',
      h.shade,
    ),
    front:
      fill(
        'M-49 2C-57 -30 -36 -60 2 -59C38 -59 60 -32 55 0C52 14 68 24 66 40C64 54 54 62 66 78C70 90 58 94 46 94C54 80 42 66 46 50C50 34 44 16 41 2C38 -14 30 -26 16 -38C8 -24 -14 -16 -36 -14C-43 -12 -47 -4 -49 2Z',
        'url(#hair)',
      ) + strands(h, 'M14 -46C0 -34 -18 -26 -36 -24M22 -47C36 -38 46 -22 47 -6M52 14C62 28 52 42 50 56'),
  }),
  ponytail: (h: Tone) => ({
    back:
      fill(
        'M40 -32C66 -44 84 -22 82 8C80 36 70 52 58 60C62 44 58 28 56 12C54 -4 48 -16 40 -32Z',
        'url(#hair)',
      ) + line('M58 -24C70 -12 72 14 66 40', h.light, 2.2, 0.5),
    front:
      fill(PARTED, 'url(#hair)') +
      strands(h, 'M10 -46C20 -48 34 -44 44 -34M16 -38C28 -38 40 -32 46 -26M4 -48C-14 -44 -30 -36 -38 -26') +
      fill('M45 -38C51 -42 57 -36 57 -29C54 -24 48 -26 45 -29C43 -32 43 -36 45 -38Z', '#e2574c'),
  }),
  plaits: (h: Tone) => ({
    back: '',
    front:
      fill(MIDDLE, 'url(#hair)') +
      strands(h, 'M-12 -50C-24 -44 -38 -32 -44 -16M-8 -50C14 -48 36 -36 45 -14') +
      plait(-49, 6, h) +
      plait(48, 8, h),
  }),
  bun: (h: Tone) => ({
    back: `<circle cx="12" cy="-66" r="21" fill="url(#hair)"/>${line('M0 -70C4 -80 18 -82 25 -74M4 -62C8 -70 18 -72 23 -66', h.light, 2.2, 0.5)}`,
    front:
      fill(SWEPT, 'url(#hair)') +
      strands(
        h,
        'M-34 -30C-24 -44 -8 -52 6 -54M-14 -34C-8 -44 2 -52 10 -54M14 -32C16 -42 16 -48 15 -54M40 -20C36 -38 28 -48 20 -54',
      ),
  }),
  puffs: (h: Tone) => ({
    back: `${fill(`${curls(-44, -46, 25, 24, 0, 360, 11, 8)}Z`, 'url(#hair)')}${fill(`${curls(46, -46, 27, 26, 0, 360, 11, 8.5)}Z`, 'url(#hair)')}`,
    front:
      fill(MIDDLE, 'url(#hair)') +
      strands(
        h,
        'M-12 -50C-24 -48 -34 -44 -40 -36M-8 -50C10 -52 28 -48 38 -38M-54 -56a9 9 0 0 1 14 -6M38 -60a9 9 0 0 1 15 0',
      ),
  }),
  fringe: (h: Tone) => ({
    back: '',
    front:
      fill(FRINGE, 'url(#hair)') +
      strands(
        h,
        `${CROWN_STRANDS}M-16 -40C-20 -32 -21 -24 -20 -17M6 -42C8 -34 9 -24 8 -17M26 -38C30 -30 32 -22 31 -15`,
      ),
  }),
};
export type Cut = keyof typeof CUTS | 'none';

function plait(x: number, y: number, h: Tone): string {
  let svg = '';
  for (let i = 0; i < 4; i++)
    svg += `<ellipse cx="${x + Math.sign(x) * (i * 1.5 + 3)}" cy="${y + 10 + i * 15}" rx="${10.5 - i * 0.9}" ry="10.5" fill="${i % 2 ? h.base : 'url(#hair)'}"/>${line(`M${x + Math.sign(x) * (i * 1.5 + 3) - 6} ${y + 6 + i * 15}q6 6 12 1`, h.light, 1.8, 0.45)}`;
  return `${svg}${fill(`M${x + Math.sign(x) * 8 - 6} ${y + 66}l13 0l1 14q-8 7 -15 0Z`, h.base)}${line(`M${x + Math.sign(x) * 8 - 6} ${y + 66}l13 0`, '#e2574c', 5)}`;
}

/** The cut in its colour, in head units. */
export function hairSvg(cut: Cut, tone: Tone): Hair {
  if (cut === 'none') return { back: '', front: '' };
  const defs = `<defs>${linear('hair', [-40, -60], [50, 50], [tone.light, tone.base, tone.base, tone.shade])}</defs>`;
  const { back, front } = CUTS[cut](tone);
  return { back: back && defs + back, front: back ? front : defs + front };
}

/** Cuts by who wears them. */
export const CUTS_FOR: Readonly<Record<'woman' | 'man' | 'girl' | 'boy', readonly [Cut, ...Cut[]]>> = {
  woman: ['bob', 'long', 'ponytail', 'bun', 'wavy', 'afro', 'parted', 'plaits', 'curly'],
  man: ['crop', 'parted', 'curly', 'buzz', 'tousled', 'afro', 'fringe'],
  girl: ['plaits', 'bob', 'ponytail', 'puffs', 'long', 'wavy', 'bun', 'curly', 'afro'],
  boy: ['tousled', 'fringe', 'crop', 'curly', 'parted', 'afro', 'buzz'],
};

/** Beards, in head units. */
export const BEARDS = {
  full: (h: Tone) =>
    fill(
      'M-48 4C-50 30 -40 62 -8 64C26 64 48 36 47 8C43 14 40 22 34 25C24 20 4 16 -10 20C-22 17 -36 20 -42 22C-45 16 -46 10 -48 4Z',
      'url(#beard)',
    ) +
    fill(
      'M-26 22C-20 16 -14 17 -11 20C-6 16 2 17 10 23C4 28 -4 28 -11 25C-16 28 -22 27 -26 22Z',
      h.shade,
      0.6,
    ),
  short: () =>
    fill(
      'M-48 6C-46 30 -32 54 -6 54C24 53 46 30 47 8C43 18 40 28 30 33C18 38 10 24 -10 24C-24 24 -34 34 -40 26C-44 20 -46 14 -48 6Z',
      'url(#beard)',
      0.92,
    ),
  moustache: () =>
    fill(
      'M-32 26C-26 18 -16 17 -11 21C-6 17 6 18 14 27C6 30 -6 30 -11 26C-18 30 -28 31 -32 26Z',
      'url(#beard)',
    ),
  goatee: () =>
    fill(
      'M-24 40C-18 36 0 36 8 40C8 52 0 64 -9 68C-18 62 -25 52 -24 40ZM-26 24C-20 18 -14 18 -11 21C-6 18 2 19 8 25C2 27 -6 27 -11 25C-16 27 -22 27 -26 24Z',
      'url(#beard)',
    ),
  long: (h: Tone) =>
    fill(
      'M-48 4C-52 40 -46 90 -12 128C18 96 48 50 47 8C43 14 40 22 34 25C24 20 4 16 -10 20C-22 17 -36 20 -42 22C-45 16 -46 10 -48 4Z',
      'url(#beard)',
    ) +
    line(
      'M-26 50C-26 74 -20 96 -13 112M14 50C10 74 0 92 -8 108M-8 56C-8 74 -10 90 -11 104',
      h.shade,
      2.4,
      0.5,
    ) +
    fill('M-34 26C-26 17 -16 17 -11 21C-6 17 8 18 18 29C6 31 -4 31 -11 27C-18 31 -30 31 -34 26Z', h.light),
} satisfies Record<string, (h: Tone) => string>;
export type Beard = keyof typeof BEARDS;

/** A beard in its colour. */
export const beardSvg = (beard: Beard, tone: Tone): string =>
  `<defs>${linear('beard', [-40, 10], [40, 70], [tone.light, tone.base, tone.shade])}</defs>${BEARDS[beard](tone)}`;
