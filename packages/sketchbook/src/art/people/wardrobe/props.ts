import type { Point } from '../../art.js';
import { f } from '../rig/limb.js';
import { fill, line, oval, tone } from '../rig/tone.js';

const WOOD = tone('#8a5a34');
const STEEL = tone('#c4ccd6');

/** Things costumes hold, with the grip at 0 0; `floor` is how far below the hand the ground is. */
const HELD = {
  staff: (floor: number) =>
    line(`M0 ${f(floor)}C-3 ${f(floor * 0.4)} 2 -40 -1 -150`, WOOD.base, 8) +
    line(`M2 ${f(floor)}C0 ${f(floor * 0.4)} 5 -40 2 -148`, WOOD.shade, 3, 0.7) +
    line('M-1 -148C-22 -160 -20 -190 0 -194C18 -192 20 -170 6 -164', WOOD.base, 7) +
    '<circle cx="0" cy="-174" r="22" fill="#9fe3f2" fill-opacity=".28"/><circle cx="0" cy="-174" r="12" fill="#7fd0ea"/><circle cx="-4" cy="-178" r="4.5" fill="#fff" fill-opacity=".9"/>',
  crook: (floor: number) =>
    line(`M0 ${f(floor)}L0 -120C0 -150 -34 -150 -34 -124C-34 -114 -24 -112 -20 -118`, WOOD.base, 7),
  sword: () =>
    fill('M-5 -14L-6 -112L0 -126L6 -112L5 -14Z', STEEL.base) +
    fill('M0 -14L0 -126L6 -112L5 -14Z', STEEL.shade) +
    line('M-18 -12Q0 -6 18 -12', '#d8a93a', 7) +
    line('M0 -10L0 14', '#6b4226', 7) +
    oval(0, 17, 5, 5, '#d8a93a'),
  katana: () =>
    line('M2 -12C-2 -60 -8 -100 -22 -134', STEEL.base, 6) +
    line('M4 -12C0 -60 -6 -100 -22 -134', STEEL.shade, 2) +
    line('M-11 -11L13 -13', '#3a3640', 6) +
    line('M1 -10L4 22', '#7a2f38', 7),
  cutlass: () =>
    fill('M-4 -12C-14 -50 -16 -86 2 -116C14 -84 16 -48 6 -12Z', STEEL.base) +
    fill('M2 -116C14 -84 16 -48 6 -12L1 -12C6 -48 8 -84 2 -116Z', STEEL.shade) +
    line('M-16 -10Q0 -4 14 -10C22 -2 18 14 6 16', '#d8a93a', 5.5) +
    line('M0 -8L1 14', '#4a2f23', 7),
  axe: () =>
    line('M4 62L-2 -86', WOOD.base, 7) +
    fill('M-2 -92C-30 -96 -46 -80 -44 -56C-30 -66 -16 -66 -2 -62Z', STEEL.base) +
    fill('M-44 -56C-40 -66 -22 -72 -2 -70L-2 -62C-16 -66 -30 -66 -44 -56Z', STEEL.light),
  wand: () =>
    line('M6 12L-16 -46', '#f4e3b0', 5) +
    fill('M-18 -72l6 13l14 1l-11 9l4 14l-13 -7l-12 8l3 -14l-11 -9l14 -2Z', '#f8d860') +
    fill('M-18 -72l6 13l14 1l-20 4Z', '#fff2b4') +
    '<circle cx="-17" cy="-52" r="27" fill="#ffeaa0" fill-opacity=".28"/>',
  trident: (floor: number) =>
    line(`M0 ${f(Math.min(floor, 120))}L0 -96`, '#a8323a', 7) +
    line('M-20 -132V-104Q-20 -92 0 -92Q20 -92 20 -104V-132M0 -92V-140', '#a8323a', 6.5),
  broom: (floor: number) =>
    line(`M0 ${f(floor - 46)}L0 -96`, WOOD.base, 7) +
    fill(
      `M-6 ${f(floor - 56)}C-14 ${f(floor - 40)} -24 ${f(floor - 16)} -26 ${f(floor)}L22 ${f(floor)}C20 ${f(floor - 20)} 12 ${f(floor - 42)} 6 ${f(floor - 56)}Z`,
      '#d6aa55',
    ) +
    line(
      `M-10 ${f(floor - 40)}L-16 ${f(floor - 4)}M0 ${f(floor - 42)}L-2 ${f(floor - 4)}M8 ${f(floor - 40)}L13 ${f(floor - 4)}`,
      '#a87a2e',
      2,
    ) +
    line(`M-8 ${f(floor - 52)}H8`, '#a23b43', 6),
  fork: (floor: number) =>
    line(`M0 ${f(floor)}L0 -86`, WOOD.base, 7) +
    line('M-17 -124V-96Q-17 -86 0 -86Q17 -86 17 -96V-124M0 -86V-128', STEEL.shade, 5),
  rod: () =>
    line('M8 34C-6 -30 -30 -96 -72 -142', WOOD.base, 5) +
    line('M-72 -142C-84 -90 -88 -40 -86 0', '#f2f4f6', 1.6, 0.9) +
    oval(-86, 4, 5, 6.5, '#e2574c') +
    oval(4, 12, 8, 8, STEEL.shade),
  can: () =>
    fill('M-40 6H0V42H-36Z', '#5fa37c') +
    line('M-38 12L-66 -8', '#5fa37c', 7) +
    line('M-72 -2L-60 -16', '#4c8a67', 7) +
    line('M-36 6C-34 -14 -6 -14 -2 6', '#4c8a67', 5),
  palette: () =>
    fill('M-44 4C-50 -22 -20 -38 6 -30C28 -24 26 2 8 8C-2 10 0 20 -14 22C-30 24 -42 18 -44 4Z', '#c99a63') +
    [
      ['#e2574c', -32, -6],
      ['#f0c54a', -20, -19],
      ['#4f9fd8', -3, -22],
      ['#58b368', 10, -12],
    ]
      .map(([c, x, y]) => oval(Number(x), Number(y), 6, 5.2, String(c)))
      .join('') +
    oval(-24, 8, 4.6, 4, '#7a5328'),
  brush: () =>
    line('M6 16L-12 -38', WOOD.light, 4.5) +
    line('M-12 -38L-15 -47', STEEL.base, 6) +
    fill('M-19 -46C-24 -58 -20 -64 -23 -72C-12 -66 -9 -56 -11 -48Z', '#e2574c'),
  microphone: () =>
    line('M2 16L-5 -14', '#33343b', 7.5) +
    oval(-8, -24, 11, 12, STEEL.shade) +
    line('M-16 -28L0 -20M-16 -20L-2 -30', STEEL.deep, 1.6, 0.6),
  magnifier: () =>
    line('M4 20L-6 -12', WOOD.base, 7) +
    '<circle cx="-16" cy="-34" r="21" fill="#cfeaf4" fill-opacity=".55"/><circle cx="-16" cy="-34" r="21" fill="none" stroke="#c79a3a" stroke-width="5.5"/>' +
    line('M-28 -40q4 -8 11 -9', '#ffffff', 4, 0.9),
  ladle: () =>
    line('M4 26L-4 -46', STEEL.base, 5.5) +
    fill('M-22 -62C-22 -44 12 -42 12 -60Z', STEEL.shade) +
    oval(-5, -61, 17, 5.4, STEEL.light),
  hook: () => fill('M-12 -8H12V10H-12Z', '#4a2f23') + line('M0 8V22C0 40 -26 40 -26 22', STEEL.base, 6),
  hammer: () =>
    line('M2 22L-4 -40', WOOD.base, 6.5) + fill('M-28 -58L12 -62L14 -44L-14 -41L-30 -46Z', STEEL.shade),
  hose: (floor: number) =>
    line(`M0 8C10 ${f(floor * 0.5)} 60 ${f(floor * 0.6)} 40 ${f(floor - 6)}`, '#d8a93a', 8) +
    line('M0 8L-24 -10', STEEL.shade, 9) +
    line('M-24 -10L-32 -16', '#e2574c', 12),
  flask: () =>
    fill('M-18 -34H-8V-14L8 12Q8 18 0 18H-26Q-34 18 -34 12L-18 -14Z', '#dff0f4', 0.85) +
    fill('M-24 -4H-2L8 12Q8 18 0 18H-26Q-34 18 -34 12Z', '#6cc58a') +
    oval(-16, 4, 3, 3, '#c8f2d2') +
    oval(-8, 10, 2.2, 2.2, '#c8f2d2') +
    line('M-20 -35H-6', '#a9bcc4', 4),
  book: () =>
    fill('M-34 -22L2 -30L8 12L-28 20Z', '#a23b43') +
    fill('M-31 -19L-1 -26L2 -22L-29 -15Z', '#fdf8ee') +
    line('M-22 -6L-6 -10', '#f0cf6a', 3),
  flowers: () =>
    line('M0 14L-10 -20M0 14L2 -22M0 14L12 -16', '#5a9346', 3) +
    [
      ['#f3a8b8', -12, -26],
      ['#fdf3e0', 2, -32],
      ['#f0c54a', 14, -22],
      ['#e88aa0', -2, -16],
    ]
      .map(
        ([c, x, y]) =>
          oval(Number(x), Number(y), 9.5, 9, String(c)) + oval(Number(x), Number(y), 3.4, 3.2, '#e8b04a'),
      )
      .join('') +
    fill('M-9 -4L11 -4L5 20L-4 20Z', '#fdf8ee'),
  lute: () =>
    fill('M-8 -20C-38 -22 -48 24 -18 40C14 48 26 12 8 -14Z', '#b8743a') +
    oval(-12, 14, 10, 10, '#5a3420') +
    line('M0 -16L34 -70', '#6b4226', 8) +
    line('M-18 26L36 -72', '#f4e3b0', 1.4) +
    line('M32 -74L42 -82', '#4a2f23', 11),
  fan: () =>
    fill('M0 6L-52 -18C-46 -50 -12 -62 20 -48Z', '#e88aa0') +
    line('M0 6L-46 -30M0 6L-32 -46M0 6L-12 -54M0 6L6 -52', '#fdf3e0', 2) +
    oval(0, 6, 4, 4, '#8a5a34'),
  gavel: () => line('M4 22L-8 -26', WOOD.base, 6.5) + line('M-24 -26L8 -38', WOOD.shade, 17),
  tray: () =>
    fill('M-58 -14Q-14 -4 30 -14L26 -6Q-14 4 -54 -6Z', STEEL.base) +
    fill('M-34 -16L-38 -40H-20L-24 -16Z', '#e9c46a', 0.9) +
    fill('M2 -16V-34Q10 -40 16 -34V-16Z', '#fdf8ee'),
  camera: () =>
    '<rect x="-40" y="-18" width="50" height="34" rx="6" fill="#33343b"/><rect x="-26" y="-25" width="20" height="9" rx="2" fill="#4b4d57"/><circle cx="-16" cy="0" r="13" fill="#6b7280"/><circle cx="-16" cy="0" r="8.5" fill="#27364a"/><circle cx="-19" cy="-3" r="3" fill="#cfeaf4"/>',
  spanner: () =>
    line('M4 24L-10 -28', STEEL.shade, 7.5) +
    line('M-20 -30C-26 -46 -12 -52 -10 -40C-4 -50 6 -42 -2 -30', STEEL.shade, 7),
  ball: () =>
    '<circle cx="-8" cy="14" r="22" fill="#e07a3a"/><path d="M-29 10Q-8 20 13 8M-12 -7Q-18 14 -6 35" fill="none" stroke="#7a3a1c" stroke-width="2.2"/><circle cx="-15" cy="5" r="6" fill="#fff" fill-opacity=".35"/>',
} satisfies Record<string, (floor: number) => string>;
export type HeldName = keyof typeof HELD;

/** A held thing at a hand. */
export const heldSvg = (name: HeldName, at: Point): string =>
  `<g transform="translate(${f(at.x)} ${f(at.y)})">${HELD[name](Math.max(20, -at.y))}</g>`;

/** Things worn on the back, in the trunk's frame; `s` is the half width of the shoulders, `top` their height. */
const BACK = {
  'fairy-wings': (s: number, top: number, paint: string) =>
    wings(
      s,
      top,
      paint,
      'M0 0C-30 -96 -116 -100 -118 -46C-118 -8 -60 8 0 6ZM0 8C-58 14 -92 40 -78 72C-60 92 -16 62 0 20Z',
    ),
  'angel-wings': (s: number, top: number, paint: string) =>
    wings(
      s,
      top,
      paint,
      'M0 0C-20 -60 -82 -98 -128 -84C-118 -74 -116 -64 -120 -56C-110 -50 -106 -40 -110 -30C-98 -26 -92 -16 -94 -6C-82 -4 -74 6 -74 16C-58 18 -48 28 -46 38C-28 40 -10 36 0 26Z',
    ),
  'bat-wings': (s: number, top: number, paint: string) =>
    wings(
      s,
      top,
      paint,
      'M0 0C-24 -44 -74 -76 -122 -72C-108 -50 -112 -26 -120 -8C-100 -16 -86 -6 -80 12C-64 0 -50 6 -44 24C-30 14 -12 20 0 30Z',
    ),
  pack: (s: number, top: number, paint: string) => {
    const t = tone(paint);
    return `<rect x="${f(-s - 14)}" y="${f(top - 2)}" width="${f(2 * s + 30)}" height="${f(-top * 0.78)}" rx="18" fill="${t.base}"/><rect x="${f(s - 4)}" y="${f(top + 4)}" width="20" height="${f(-top * 0.7)}" rx="9" fill="${t.shade}"/>`;
  },
  sack: (s: number, top: number, paint: string) => {
    const t = tone(paint);
    return (
      fill(
        `M${f(s * 0.2)} ${f(top + 6)}C${f(s + 20)} ${f(top - 40)} ${f(s + 92)} ${f(top - 14)} ${f(s + 80)} ${f(top * 0.4)}C${f(s + 66)} ${f(top * 0.08)} ${f(s)} ${f(top * 0.1)} ${f(s * 0.4)} ${f(top * 0.4)}Z`,
        t.base,
      ) +
      line(
        `M${f(s + 20)} ${f(top - 4)}C${f(s + 44)} ${f(top + 16)} ${f(s + 50)} ${f(top * 0.5)} ${f(s + 44)} ${f(top * 0.25)}`,
        t.shade,
        4,
        0.7,
      ) +
      fill(
        `M${f(s + 60)} ${f(top - 8)}C${f(s + 92)} ${f(top)} ${f(s + 84)} ${f(top * 0.4)} ${f(s + 62)} ${f(top * 0.24)}C${f(s + 74)} ${f(top * 0.5)} ${f(s + 72)} ${f(top)} ${f(s + 60)} ${f(top - 8)}Z`,
        t.shade,
        0.6,
      )
    );
  },
  quiver: (s: number, top: number, paint: string) =>
    line(`M${f(s * 0.3)} ${f(top * 0.3)}L${f(s + 14)} ${f(top - 20)}`, paint, 22) +
    line(
      `M${f(s + 8)} ${f(top - 18)}L${f(s + 22)} ${f(top - 54)}M${f(s + 16)} ${f(top - 18)}L${f(s + 34)} ${f(top - 50)}`,
      '#e8dcc0',
      4,
    ),
} satisfies Record<string, (s: number, top: number, paint: string) => string>;
export type BackName = keyof typeof BACK;

function wings(s: number, top: number, paint: string, d: string): string {
  const t = tone(paint);
  const y = f(top * 0.74);
  return `<g transform="translate(${f(-s * 0.3)} ${y})">${fill(d, t.base, 0.92)}<g transform="scale(.72)">${fill(d, t.light, 0.75)}</g></g><g transform="translate(${f(s * 0.4)} ${y}) scale(-1 1)">${fill(d, t.base, 0.95)}${fill(d, t.shade, 0.35)}<g transform="scale(.72)">${fill(d, t.light, 0.7)}</g></g>`;
}

/** What is worn on the back. */
export const backSvg = (kind: BackName, paint: string, shoulder: number, top: number): string =>
  BACK[kind](shoulder, top, paint);

/** The straps of a pack over both shoulders, in the trunk's frame. */
export function strapsSvg(paint: string, shoulder: number, top: number): string {
  const { shade } = tone(paint);
  const strap = (x: number) =>
    line(
      `M${f(x * 0.62)} ${f(top)}C${f(x * 0.7)} ${f(top * 0.8)} ${f(x * 0.72)} ${f(top * 0.6)} ${f(x * 0.98)} ${f(top * 0.4)}`,
      shade,
      9,
    );
  return strap(-shoulder) + strap(shoulder * 0.94);
}
