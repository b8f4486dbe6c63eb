import { rgb, toOklab } from '../../../core/colour.js';
import type { Garment, Worn } from '../../../lexicon/garments.js';
import { COLOURS } from '../../../lexicon/phrases/colours.js';
import { BARE, shoes, trousers } from './costumes/everyday.js';
import type { Outfit } from './outfit.js';

/** The usual paint of a garment that was asked for without a colour, and how it changes an outfit. */
type Change = readonly [paint: string, put: (outfit: Outfit, paint: string) => Partial<Outfit>];

const WHITE = '#fdf8ee';

/** Legs for what is worn above them: a gown's do not go under a coat. */
const covered = ({ legs, skirt }: Outfit): Outfit['legs'] =>
  skirt || legs.kind === 'bare' ? trousers('#4b4a5f') : legs;

const long = (paint: string, rest: Partial<Outfit['top']>): Outfit['top'] => ({
  paint,
  sleeve: 'long',
  ...rest,
});

const CHANGES: Readonly<Record<Garment, Change>> = {
  suit: [
    '#3b4560',
    ({ shoes: worn }, paint) => ({
      top: long(paint, { front: 'lapels', trim: WHITE }),
      legs: trousers(paint),
      shoes: worn.kind === 'shoe' ? shoes('#33292c') : worn,
      ...NO_SKIRT,
    }),
  ],
  shirt: [
    '#7fa8cf',
    (_, paint) => ({ top: long(paint, { collar: 'shirt', front: 'buttons', trim: WHITE }) }),
  ],
  't-shirt': ['#d9584a', (_, paint) => ({ top: { paint, sleeve: 'short' } })],
  sweater: ['#c2607f', (_, paint) => ({ top: long(paint, { collar: 'polo' }) })],
  jacket: [
    '#7a5a3f',
    (_, paint) => ({ top: long(paint, { collar: 'polo', front: 'zip', trim: '#d8d3cd' }) }),
  ],
  coat: ['#8a6a4a', coat],
  raincoat: ['#eebb3a', coat],
  'lab-coat': [WHITE, coat],
  vest: ['#f0a030', ({ top }, paint) => ({ top: { ...top, front: 'vest', trim: paint } })],
  kimono: [
    '#b5524a',
    (_, paint) => ({
      top: { paint, sleeve: 'wide', front: 'wrap', trim: WHITE },
      skirt: { paint, to: 0.94, flare: 5 },
      belt: '#3a3640',
      legs: BARE,
    }),
  ],
  dress: [
    '#c2607f',
    ({ top }, paint) => ({
      top: { paint, sleeve: top.sleeve === 'none' ? 'none' : 'puff', collar: 'scoop' },
      skirt: { paint, to: 0.62, flare: 20 },
      legs: BARE,
      belt: undefined,
      apron: undefined,
    }),
  ],
  skirt: [
    '#5f7391',
    ({ top }, paint) => ({
      top: top.front === 'braces' ? { ...top, front: undefined } : top,
      skirt: { paint, to: 0.52, flare: 15, style: 'pleats' },
      legs: BARE,
    }),
  ],
  trousers: ['#4a6288', (_, paint) => ({ legs: trousers(paint), ...NO_SKIRT })],
  shorts: ['#6b5a4a', (_, paint) => ({ legs: { kind: 'shorts', paint }, ...NO_SKIRT })],
  overalls: [
    '#4a6f9a',
    ({ top }, paint) => ({
      top: { ...top, collar: undefined, front: 'braces', trim: paint },
      legs: trousers(paint),
      ...NO_SKIRT,
    }),
  ],
  apron: [WHITE, (_, paint) => ({ apron: paint })],
  cape: ['#a23b43', (_, paint) => ({ cape: paint, back: undefined })],
  boots: ['#6b4226', (_, paint) => ({ shoes: shoes(paint, 'boot') })],
  shoes: ['#a23b43', (_, paint) => ({ shoes: shoes(paint) })],
  sandals: ['#8a5a34', (_, paint) => ({ shoes: shoes(paint, 'sandal') })],
  gloves: ['#a23b43', (_, paint) => ({ gloves: paint })],
  tie: ['#a23b43', ({ top }, paint) => ({ top: tied(top, 'tie', paint) })],
  'bow-tie': ['#a23b43', ({ top }, paint) => ({ top: tied(top, 'bow-tie', paint) })],
  scarf: ['#d9483c', (_, paint) => ({ scarf: paint })],
  necklace: ['#f0cf6a', (_, paint) => ({ necklace: paint })],
  backpack: ['#c9483f', (_, paint) => ({ back: { kind: 'pack', paint } })],
  mask: ['#2b3a6b', ({ face = [] }) => ({ face: [...face, 'eye-mask'] })],
  hat: ['#33343b', () => ({ hat: undefined, hatted: true })],
};

const NO_SKIRT = { skirt: undefined, apron: undefined } as const;

function coat(outfit: Outfit, paint: string): Partial<Outfit> {
  return {
    top: long(paint, { collar: 'polo', front: 'buttons', trim: WHITE }),
    skirt: { paint, to: 0.46, flare: 8 },
    legs: covered(outfit),
    belt: undefined,
    apron: undefined,
  };
}

const tied = ({ paint }: Outfit['top'], front: 'tie' | 'bow-tie', trim: string): Outfit['top'] =>
  long(paint, { front, trim });

/** What hangs from a neck shows over the coat, whatever the order of the words. */
const LAST: readonly Garment[] = ['tie', 'bow-tie', 'hat'];

const OVER_TOP: ReadonlySet<Garment> = new Set(['scarf', 'backpack']);
/** Paints less apart than this are one at arm's length. */
const APART = 0.16;

/** A paint that is seen on the cloth below it. */
function seenOn(usual: string, { top }: Outfit): string {
  const [a, b] = [toOklab(rgb(usual)), toOklab(rgb(top.paint))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < APART ? '#3a6ea5' : usual;
}

/** An outfit with what the prompt wants worn in place of the usual. */
export function dressed(outfit: Outfit, worn: readonly Worn[] = []): Outfit {
  const inOrder = [...worn].sort((a, b) => LAST.indexOf(a.garment) - LAST.indexOf(b.garment));
  return inOrder.reduce((all, { garment, colour }) => {
    const [usual, put] = CHANGES[garment];
    const paint = (colour && COLOURS.get(colour)) || (OVER_TOP.has(garment) ? seenOn(usual, all) : usual);
    return { ...all, ...put(all, paint) };
  }, outfit);
}
