import { fill, line, oval } from '../../rig/tone.js';
import type { MakeHat } from './hat.js';
import { dome } from './hat.js';

/** Crowns, helmets and hats of tales. */
export const TALE_HATS = {
  crown: (m, t) => ({
    front:
      fill('M-46 -30L-52 -74L-26 -56L-10 -84L2 -84L20 -56L48 -76L48 -30Q0 -16 -46 -30Z', 'url(#hat)') +
      fill('M-46 -36Q0 -22 48 -36L48 -27Q0 -13 -46 -27Z', m.light) +
      [
        [-52, -75],
        [-4, -86],
        [48, -77],
      ]
        .map(([x = 0, y = 0]) => oval(x, y, 5.5, 5.5, t))
        .join('') +
      oval(-5, -42, 6, 7, t) +
      oval(-30, -43, 4, 5, '#58a7d8') +
      oval(22, -43, 4, 5, '#58b368'),
    top: -84,
    width: 90,
  }),
  tiara: (m, t) => ({
    front:
      fill(
        'M-44 -38C-30 -44 -22 -50 -18 -58C-14 -54 -12 -58 -6 -70C0 -58 4 -54 8 -58C12 -50 24 -44 42 -38Q-4 -26 -44 -38Z',
        'url(#hat)',
      ) +
      oval(-6, -52, 5, 6.5, t) +
      oval(-24, -43, 3, 3.6, m.light) +
      oval(16, -43, 3, 3.6, m.light),
    top: -68,
    width: 86,
  }),
  wizard: (m, t) => ({
    front:
      fill(
        'M-86 -24C-70 -42 -52 -42 -46 -48C-34 -86 -18 -120 12 -148C30 -156 48 -146 58 -130C44 -136 36 -130 34 -118C38 -92 46 -66 52 -47C60 -42 78 -42 90 -26C54 -10 -52 -10 -86 -24Z',
        'url(#hat)',
      ) +
      fill('M-47 -48Q0 -34 53 -48L56 -37Q0 -21 -52 -37Z', t) +
      fill(
        'M2 -104l4 8l9 1l-7 6l2 9l-8 -5l-8 5l2 -9l-7 -6l9 -1ZM-18 -70l3 6l6 1l-5 4l1 6l-5 -3l-6 3l2 -6l-5 -4l6 -1ZM28 -74l3 6l6 1l-5 4l1 6l-5 -3l-6 3l2 -6l-5 -4l6 -1Z',
        '#f4d774',
      ) +
      line('M-80 -24Q0 -10 84 -25', m.deep, 2, 0.4) +
      line('M12 -140C20 -128 28 -124 34 -118', m.deep, 3, 0.4),
    top: -140,
    width: 50,
  }),
  witch: (m, t) => ({
    front:
      fill(
        'M-94 -24C-74 -40 -54 -40 -46 -46C-36 -84 -24 -124 24 -140C38 -143 52 -134 60 -120C46 -124 36 -118 36 -104C40 -84 46 -62 52 -45C62 -40 84 -42 98 -26C60 -8 -60 -8 -94 -24Z',
        'url(#hat)',
      ) +
      fill('M-47 -48Q0 -34 53 -48L55 -34Q0 -18 -51 -34Z', t) +
      '<rect x="-14" y="-43" width="19" height="16" rx="2" fill="none" stroke="#f0cf6a" stroke-width="4"/>' +
      line('M-4 -116C10 -110 24 -108 36 -104', m.deep, 3, 0.4),
    top: -130,
    width: 50,
  }),
  pirate: (m, t) => ({
    front:
      fill(
        'M-82 -30C-74 -66 -40 -92 0 -90C42 -92 76 -66 86 -32C56 -22 26 -12 0 -12C-28 -12 -56 -20 -82 -30Z',
        'url(#hat)',
      ) +
      line('M-80 -31C-72 -64 -38 -88 0 -86C42 -88 74 -64 84 -33', t, 4.5) +
      '<circle cx="-4" cy="-52" r="12" fill="#fdf8ee"/><rect x="-10" y="-44" width="12" height="9" rx="3" fill="#fdf8ee"/><circle cx="-8.5" cy="-52" r="3.3" fill="#2b2a33"/><circle cx="1" cy="-52" r="3.3" fill="#2b2a33"/>' +
      line('M-24 -34L16 -28M16 -36L-24 -26', '#fdf8ee', 4),
    top: -90,
    width: 90,
  }),
  horned: (m, t) => ({
    front:
      fill(
        'M-47 -42C-66 -42 -86 -54 -86 -86C-72 -70 -58 -66 -42 -64ZM50 -42C70 -42 90 -54 92 -86C76 -70 62 -66 44 -64Z',
        '#f3e6c8',
      ) +
      line('M-76 -66C-68 -56 -60 -52 -50 -50M80 -66C72 -56 64 -52 54 -50', '#cdb78c', 4, 0.7) +
      fill(`${dome(70)}Q0 -2 -53 -14Z`, 'url(#hat)') +
      fill('M-54 -24Q0 -10 55 -24L55 -10Q0 5 -54 -10Z', t) +
      fill('M-9 -68Q0 -72 5 -68L6 -8Q-2 -4 -10 -8Z', t) +
      [-40, -24, 22, 40].map((x) => oval(x, -14 + (1 - (x / 50) ** 2) * 4, 2.4, 2.4, m.light)).join(''),
    top: -70,
    width: 100,
  }),
  helmet: (m, t) => ({
    back: fill('M-30 -66C-60 -92 -40 -116 -8 -104C26 -120 84 -100 92 -40C74 -62 40 -70 0 -62Z', t),
    front:
      fill(
        'M-53 26C-60 -32 -40 -66 0 -66C42 -66 62 -32 54 28C50 36 46 40 40 42L39 4C20 -6 -30 -8 -46 4L-45 38C-49 35 -52 32 -53 26Z',
        'url(#hat)',
      ) +
      line('M-46 4C-30 -8 20 -6 39 4', m.deep, 3.4, 0.5) +
      fill('M-52 -8C-46 -36 34 -38 53 -8L51 4C30 -12 -32 -14 -50 4Z', m.light) +
      line('M-34 -14H-14M-4 -17H14M24 -15H38', m.deep, 3.4, 0.7) +
      line('M-2 -64C-6 -54 -6 -44 -5 -34', m.shade, 4, 0.6) +
      oval(47, -6, 5, 5, t),
    top: -66,
    width: 90,
  }),
  samurai: (m, t) => ({
    back: fill('M-56 -10L-72 34L-48 34L-46 0ZM56 -10L76 34L50 38L46 0Z', m.shade),
    front:
      fill(`${dome(68)}Q0 -6 -53 -14Z`, 'url(#hat)') +
      fill('M-60 -8C-56 -28 58 -28 62 -8C40 -20 -40 -20 -60 -8Z', m.deep) +
      fill(
        'M-4 -30C-30 -40 -46 -68 -44 -100C-30 -70 -18 -58 -4 -56C10 -58 24 -70 40 -100C40 -68 24 -40 -4 -30Z',
        t,
      ) +
      oval(-4, -38, 7, 7, m.light),
    top: -68,
    width: 90,
  }),
  santa: (m, t) => ({
    front:
      fill(
        'M-53 -20C-52 -60 -20 -86 20 -84C56 -82 84 -58 86 -22C78 -40 66 -46 54 -44C56 -34 56 -26 55 -18Q0 -4 -53 -20Z',
        'url(#hat)',
      ) +
      line('M28 -76C46 -68 58 -58 60 -46', m.deep, 3, 0.4) +
      `<circle cx="87" cy="-14" r="14" fill="${t}"/>` +
      [-46, -27, -8, 11, 30, 48].map((x) => oval(x, -17 + (1 - (x / 50) ** 2) * 6, 14, 11.5, t)).join(''),
    top: -84,
    width: 60,
  }),
  flower: (_, t) => ({
    front: [
      [-34, -40, 0],
      [-14, -51, 1],
      [8, -54, 0],
      [28, -48, 1],
    ]
      .map(
        ([x = 0, y = 0, k = 0]) =>
          [0, 72, 144, 216, 288]
            .map((a) =>
              oval(
                x + Math.cos((a * Math.PI) / 180) * 6,
                y + Math.sin((a * Math.PI) / 180) * 6,
                5.4,
                5.4,
                k ? '#fdf3e0' : t,
              ),
            )
            .join('') + oval(x, y, 4, 4, '#f0c54a'),
      )
      .join(''),
    top: -58,
    width: 80,
  }),
  halo: () => ({
    front:
      '<ellipse cx="2" cy="-82" rx="38" ry="9" fill="none" stroke="#f8dc7c" stroke-width="6.5"/><ellipse cx="0" cy="-84" rx="36" ry="8" fill="none" stroke="#fff6cf" stroke-width="2"/>',
    top: -58,
    width: 80,
  }),
  hood: (m) => ({
    back: fill('M-58 60C-70 -30 -50 -72 4 -72C58 -72 76 -24 62 64Z', m.deep),
    front:
      fill(
        'M-52 58C-64 40 -64 -30 -52 -44C-40 -66 -16 -72 6 -72C56 -72 72 -22 62 60C54 62 48 60 42 54C54 20 50 -14 32 -30C6 -44 -32 -38 -43 -12C-50 10 -48 34 -40 54C-44 60 -48 60 -52 58Z',
        'url(#hat)',
      ) + line('M34 -30C52 -12 54 20 43 52', m.deep, 3, 0.4),
    top: -72,
    width: 90,
  }),
  ninja: (m, t) => ({
    front:
      fill(
        'M0 -56C36 -57 57 -32 54 -2C56 28 32 56 -5 56C-40 55 -56 28 -53 0C-54 -32 -34 -57 0 -56ZM-46 -10C-46 4 -46 14 -42 20C-20 24 18 24 36 18C40 8 41 0 39 -9C18 -17 -26 -17 -46 -10Z',
        'url(#hat)',
      ).replace('/>', ' fill-rule="evenodd"/>') +
      fill('M-54 -26Q0 -40 55 -26L55 -12Q0 -27 -54 -13Z', t) +
      fill(
        'M52 -24C70 -30 84 -22 92 -8C78 -14 68 -12 54 -14ZM54 -18C68 -14 78 -2 80 14C70 2 62 -4 52 -10Z',
        t,
      ) +
      line('M-30 30Q-8 36 20 31', m.deep, 2.4, 0.4),
    top: -56,
    width: 96,
  }),
  veil: (m) => ({
    back:
      fill('M-44 -40C-70 20 -78 90 -66 150C-20 170 44 170 92 146C88 80 76 10 48 -42Z', m.base, 0.72) +
      line('M62 0C74 50 80 100 78 148M-54 10C-64 60 -66 100 -60 148', m.shade, 2, 0.5),
    front:
      fill('M-46 -36C-36 -62 40 -64 50 -34Q0 -52 -46 -36Z', 'url(#hat)') +
      [-38, -22, -4, 14, 32]
        .map(
          (x) =>
            oval(x, -50 + (x * x) / 150, 6.4, 6, '#fdf3e0') +
            oval(x, -50 + (x * x) / 150, 2.4, 2.4, '#f3c8c4'),
        )
        .join(''),
    top: -58,
    width: 84,
  }),
  space: () => ({
    back: '<circle cx="0" cy="0" r="72" fill="#dfe6ee"/>',
    front:
      '<circle cx="0" cy="0" r="70" fill="#bfe0f2" fill-opacity=".2"/><circle cx="0" cy="0" r="70" fill="none" stroke="#eef2f6" stroke-width="8"/><circle cx="0" cy="0" r="73" fill="none" stroke="#a9b6c6" stroke-width="2.4" stroke-opacity=".7"/><path d="M-54 -16C-50 -40 -34 -54 -14 -60" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" stroke-opacity=".85"/><path d="M46 40C40 48 32 54 22 58" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-opacity=".5"/>',
    top: -74,
    width: 110,
  }),
  antennae: (m) => ({
    front:
      line('M-22 -48C-28 -66 -38 -74 -44 -78M20 -49C24 -66 34 -76 42 -80', m.base, 4.4) +
      oval(-45, -80, 7, 7, m.light) +
      oval(43, -82, 7.5, 7.5, m.light),
    top: -50,
    width: 80,
  }),
  horns: (m) => ({
    front: fill(
      'M-38 -36C-54 -50 -54 -70 -42 -84C-42 -70 -36 -60 -22 -48ZM36 -38C54 -50 56 -72 46 -86C44 -72 36 -60 20 -50Z',
      m.base,
    ),
    top: -56,
    width: 60,
  }),
} satisfies Record<string, MakeHat>;
