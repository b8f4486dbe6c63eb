import type { Rng } from '../../../../core/rng.js';
import { pick } from '../../../../core/rng.js';
import type { Outfit } from '../outfit.js';

/** Who dresses: `main` gives the wanted colour or else one of the usual ones. */
export interface Wearer {
  woman: boolean;
  child: boolean;
  main: (first: string, ...others: string[]) => string;
  random: (stream: string) => Rng;
}

/** The two garments most costumes are built of. */
export const trousers = (paint: string): Outfit['legs'] => ({ kind: 'trousers', paint });
export const shoes = (paint: string, kind: Outfit['shoes']['kind'] = 'shoe'): Outfit['shoes'] => ({
  kind,
  paint,
});
export const BARE: Outfit['legs'] = { kind: 'bare', paint: '#000000' };

const DENIM = ['#4a6288', '#3c4a63', '#6b5a4a', '#5a6b58', '#7a6a58'] as const;
const SHOES = ['#6b4226', '#3a3640', '#a23b43', '#e9e2d6', '#3f6f86'] as const;

/** What people wear on any day. */
export function dayClothes({ woman, child, main, random }: Wearer): Outfit {
  const paint = main(
    '#d9584a',
    '#e8a33a',
    '#4f8fb8',
    '#5fa37c',
    '#c2607f',
    '#7a6bb5',
    '#d98c4a',
    '#3f8f8a',
    '#e5c15a',
  );
  const footwear = shoes(pick(random('shoes'), SHOES));
  const dice = random('clothes')();
  if (woman && dice < (child ? 0.62 : 0.5)) {
    const sleeve = pick(random('sleeve'), ['short', 'puff', 'long'] as const);
    return {
      top: {
        paint,
        sleeve,
        collar: pick(random('collar'), ['shirt', 'scoop'] as const),
        front: dice < 0.2 ? 'buttons' : undefined,
      },
      legs: child
        ? {
            kind: 'tights',
            paint: pick(random('tights'), ['#fdf3e0', '#8a6f8f', '#b5524a', '#5f7391'] as const),
          }
        : BARE,
      skirt: {
        paint,
        to: child ? 0.46 : 0.56,
        flare: child ? 12 : 14,
        trim: dice < 0.3 ? '#fdf3e0' : undefined,
      },
      belt: dice > 0.35 && !child ? '#8a5a34' : undefined,
      shoes: footwear,
    };
  }
  const legs: Outfit['legs'] =
    child && !woman && dice < 0.45
      ? { kind: 'shorts', paint: pick(random('legs'), DENIM) }
      : trousers(pick(random('legs'), DENIM));
  if (woman && dice > 0.8)
    return {
      top: { paint: '#f4ead8', sleeve: 'long', collar: 'scoop' },
      legs: BARE,
      skirt: { paint, to: 0.6, flare: 12, style: 'pleats' },
      shoes: footwear,
    };
  if (child && dice > 0.75)
    return {
      top: { paint, sleeve: 'short', front: 'braces', trim: '#4a6f9a' },
      legs: trousers('#4a6f9a'),
      shoes: footwear,
    };
  if (dice > 0.66)
    return { top: { paint, sleeve: 'long', front: 'stripes', trim: '#fdf3e0' }, legs, shoes: footwear };
  if (dice > 0.5) return { top: { paint, sleeve: 'long', collar: 'polo' }, legs, shoes: footwear };
  if (dice > 0.28)
    return {
      top: { paint, sleeve: 'long', collar: 'shirt', front: 'buttons', trim: '#fdf8ee' },
      legs,
      shoes: footwear,
    };
  return { top: { paint, sleeve: 'short' }, legs, shoes: footwear };
}

/** What old people wear in picture books. */
export function oldClothes({ woman, main }: Wearer): Outfit {
  if (woman) {
    const paint = main('#7f6aa0', '#5f8a86', '#b5667a', '#6f83a8');
    return {
      top: { paint, sleeve: 'long', collar: 'ruff', trim: '#fdf3e0' },
      legs: { kind: 'tights', paint: '#8a7a70' },
      skirt: { paint, to: 0.78, flare: 10 },
      apron: '#fbf3e4',
      shoes: shoes('#4a342a'),
      cut: 'bun',
    };
  }
  const paint = main('#8a6f4a', '#5f7a6a', '#7a5568', '#56708f');
  return {
    top: { paint, sleeve: 'long', collar: 'shirt', front: 'vest', trim: paint },
    legs: trousers('#5b5560'),
    shoes: shoes('#4a342a'),
  };
}
