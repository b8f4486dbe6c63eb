import { fill, line, linear, oval, tone } from '../rig/tone.js';

/** One hat in head units (the skull reaches 50 from the middle): what lies behind the head, what over it, and its top. */
export interface Hat {
  back?: string;
  front: string;
  top: number;
  width: number;
}

const dome = (height: number, brow = -14): string =>
  `M-53 ${brow}C-58 ${-height * 0.72} -36 ${-height} 1 ${-height}C38 ${-height} 60 ${-height * 0.72} 54 ${brow + 1}`;

const HATS = {
  straw: (m, t) => ({
    front:
      fill(
        'M-92 -24C-80 -42 -50 -40 -48 -46C-46 -78 -28 -84 0 -84C30 -84 46 -78 50 -46C54 -40 84 -42 96 -24C60 -8 -56 -8 -92 -24Z',
        'url(#hat)',
      ) +
      fill('M-49 -44Q0 -30 51 -44L52 -33Q0 -18 -51 -33Z', t) +
      line('M-84 -24Q0 -8 88 -24M-40 -62Q0 -54 44 -62M-34 -74Q0 -66 36 -74', m.shade, 1.8, 0.55),
    top: -84,
    width: 96,
  }),
  cowboy: (m, t) => ({
    front:
      fill(
        'M-98 -44C-84 -20 -50 -20 0 -19C52 -20 86 -22 100 -46C84 -38 62 -38 50 -42C50 -70 44 -90 28 -90C16 -92 10 -84 1 -84C-8 -84 -16 -92 -27 -90C-42 -88 -48 -68 -48 -42C-62 -36 -82 -36 -98 -44Z',
        'url(#hat)',
      ) +
      fill('M-49 -48Q0 -34 51 -48L50 -38Q0 -24 -48 -38Z', t) +
      line('M1 -82C-4 -72 -4 -64 0 -58', m.deep, 3, 0.4),
    top: -90,
    width: 80,
  }),
  cap: (m, t) => ({
    front:
      fill(`${dome(66)}C30 -22 -30 -24 -53 -14Z`, 'url(#hat)') +
      fill('M-50 -16C-64 -14 -88 -12 -90 -4C-76 -2 -40 -8 -8 -18C-24 -24 -40 -22 -50 -16Z', t) +
      line('M-8 -65C-22 -52 -26 -36 -26 -22', m.shade, 2, 0.5) +
      oval(0, -66, 5, 3.4, t),
    top: -66,
    width: 90,
  }),
  peaked: (m, t) => ({
    front:
      fill(
        'M-66 -44C-60 -74 -30 -80 0 -80C34 -80 64 -74 68 -46C60 -36 56 -30 54 -24L-53 -24C-54 -30 -60 -36 -66 -44Z',
        'url(#hat)',
      ) +
      fill('M-54 -36Q0 -22 55 -36L54 -18Q0 -4 -53 -18Z', m.deep) +
      fill('M-52 -20C-62 -14 -70 -8 -66 -3C-44 2 -14 0 8 -8Q-24 -10 -52 -20Z', '#2b2a33') +
      fill('M-16 -58l6 -5l6 5l-1 9l-5 4l-5 -4Z', t),
    top: -80,
    width: 110,
  }),
  toque: (m) => ({
    front:
      fill('M-48 -34C-80 -50 -72 -96 -38 -94C-28 -116 26 -116 36 -94C72 -98 80 -52 50 -34Z', 'url(#hat)') +
      fill('M-51 -40Q0 -26 53 -40L53 -16Q0 -2 -51 -16Z', m.base) +
      line(
        'M-24 -36C-30 -52 -30 -66 -26 -78M2 -33C0 -50 0 -66 4 -82M28 -36C34 -52 36 -64 34 -76',
        m.shade,
        2.6,
        0.6,
      ) +
      line('M-51 -18Q0 -4 53 -18', m.shade, 2.4, 0.7),
    top: -108,
    width: 90,
  }),
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
  fire: (m, t) => ({
    front:
      fill(
        'M-70 -18C-62 -28 -54 -28 -52 -36C-50 -66 -26 -78 0 -78C30 -78 54 -66 56 -36C60 -24 82 -16 92 -2C60 -12 -40 -16 -70 -18Z',
        'url(#hat)',
      ) +
      line(
        'M0 -78C-8 -62 -10 -46 -10 -30M26 -74C28 -60 29 -46 28 -30M-34 -70C-40 -56 -42 -44 -42 -32',
        m.shade,
        3.6,
        0.6,
      ) +
      fill('M-24 -58Q-12 -66 -2 -58V-40Q-6 -30 -12 -28Q-20 -30 -24 -40Z', t) +
      line('M-64 -20C-30 -22 40 -20 82 -6', m.deep, 3, 0.4),
    top: -78,
    width: 90,
  }),
  hard: (m) => ({
    front:
      fill('M-54 -16C-56 -54 -30 -74 0 -74C34 -74 58 -54 56 -14Q0 -4 -54 -16Z', 'url(#hat)') +
      fill('M-76 -10C-66 -24 50 -26 58 -12C30 -2 -50 0 -76 -10Z', m.base) +
      fill('M-14 -75Q-2 -80 10 -75L10 -20H-14Z', m.light, 0.9) +
      line('M-70 -10C-40 -4 30 -4 55 -12', m.deep, 2.4, 0.5),
    top: -76,
    width: 90,
  }),
  beanie: (m, t) => ({
    front:
      fill(`${dome(68)}Q0 2 -53 -14Z`, 'url(#hat)') +
      fill('M-56 -26Q0 -12 57 -26C61 -18 60 -10 57 -6Q0 8 -55 -6C-59 -12 -60 -20 -56 -26Z', m.shade) +
      line('M-40 -20v12M-24 -16v12M-8 -14v12M10 -14v12M26 -16v12M42 -20v12', m.deep, 2, 0.35) +
      `<circle cx="3" cy="-72" r="14" fill="${t}"/>${oval(-1, -76, 7, 5, '#ffffff', 0.35)}`,
    top: -84,
    width: 50,
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
  bowler: (m, t) => ({
    front:
      fill(
        'M-70 -22C-62 -34 -52 -32 -50 -38C-48 -70 -30 -82 0 -82C32 -82 50 -70 53 -38C56 -32 66 -34 74 -24C50 -10 -46 -10 -70 -22Z',
        'url(#hat)',
      ) +
      fill('M-51 -40Q0 -26 54 -40L54 -30Q0 -15 -52 -30Z', t) +
      line('M-30 -66C-26 -72 -18 -75 -10 -76', m.light, 4, 0.5),
    top: -82,
    width: 84,
  }),
  fedora: (m, t) => ({
    front:
      fill(
        'M-86 -16C-70 -34 -54 -32 -50 -40C-48 -66 -40 -84 -24 -84C-14 -84 -8 -78 0 -78C10 -78 18 -86 30 -84C44 -82 50 -66 53 -40C58 -34 74 -34 88 -24C50 -12 -46 0 -86 -16Z',
        'url(#hat)',
      ) +
      fill('M-51 -42Q0 -28 54 -42L55 -30Q0 -14 -53 -29Z', t) +
      line('M0 -76C-6 -66 -8 -60 -6 -52', m.deep, 3.4, 0.4),
    top: -82,
    width: 84,
  }),
  beret: (m) => ({
    front:
      fill('M-52 -18C-84 -30 -74 -66 -20 -72C30 -78 66 -52 56 -16Q0 -26 -52 -18Z', 'url(#hat)') +
      line('M-6 -73l4 -9', m.deep, 5) +
      line('M-50 -18Q0 -26 54 -17', m.deep, 3.6, 0.5),
    top: -74,
    width: 90,
  }),
  sailor: (m, t) => ({
    front:
      fill('M-56 -52Q0 -82 58 -52L54 -40H-53Z', 'url(#hat)') +
      fill('M-58 -42Q0 -28 60 -42L56 -17Q0 -2 -54 -17Z', m.base) +
      line('M-57 -40Q0 -27 59 -40', m.shade, 3, 0.7) +
      line('M-54 -20Q0 -5 56 -20', t, 4),
    top: -68,
    width: 90,
  }),
  soldier: (m) => ({
    front:
      fill(
        'M-58 -2C-60 -50 -36 -70 0 -70C40 -70 64 -50 60 -2C52 -10 48 -14 40 -16Q0 -24 -42 -14C-50 -12 -54 -8 -58 -2Z',
        'url(#hat)',
      ) +
      oval(-26, -44, 13, 7, m.shade, 0.7) +
      oval(16, -54, 12, 6, m.light, 0.6) +
      oval(36, -34, 11, 7, m.shade, 0.7),
    top: -70,
    width: 96,
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
  goggles: (m, t) => ({
    front:
      fill(
        'M-54 14C-62 -34 -40 -64 0 -64C42 -64 64 -34 56 18C52 26 48 30 44 30C44 12 43 0 36 -12C14 -24 -28 -24 -44 -10C-48 0 -48 12 -48 22C-51 20 -53 18 -54 14Z',
        'url(#hat)',
      ) +
      line('M-53 -34Q0 -22 56 -34', m.deep, 8) +
      [
        [-24, 1],
        [14, 1.08],
      ]
        .map(
          ([x = 0, s = 1]) =>
            `<ellipse cx="${x}" cy="-33" rx="${15 * s}" ry="12.5" fill="#a8d8e8" stroke="${t}" stroke-width="4.5"/>${oval(x - 4, -37, 5, 3, '#ffffff', 0.8)}`,
        )
        .join(''),
    top: -64,
    width: 96,
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
} satisfies Record<string, (m: ReturnType<typeof tone>, trim: string) => Hat>;
export type HatName = keyof typeof HATS;

/** Hats that hide all hair over the brow, so that only what hangs below shows. */
export const COVERING: ReadonlySet<HatName> = new Set<HatName>([
  'cap',
  'peaked',
  'toque',
  'wizard',
  'witch',
  'pirate',
  'horned',
  'helmet',
  'samurai',
  'fire',
  'hard',
  'beanie',
  'santa',
  'bowler',
  'fedora',
  'sailor',
  'soldier',
  'hood',
  'ninja',
  'goggles',
  'straw',
  'cowboy',
  'beret',
]);

/** A hat in its paints. */
export function hatSvg(kind: HatName, paint: string, trim: string): Hat {
  const material = tone(paint);
  const hat: Hat = HATS[kind](material, trim);
  const defs = `<defs>${linear('hat', [-50, -80], [60, 10], [material.light, material.base, material.base, material.shade])}</defs>`;
  return hat.back ? { ...hat, back: defs + hat.back } : { ...hat, front: defs + hat.front };
}
