import type { Species } from '../species.js';
import { hex, mixRgb, rgb } from '../../../core/colour.js';

/** What is painted on a coat. */
export type Pattern =
  | 'plain'
  | 'tabby'
  | 'tiger'
  | 'spots'
  | 'patches'
  | 'zebra'
  | 'giraffe'
  | 'saddle'
  | 'dapple'
  | 'fawn'
  | 'chipmunk'
  | 'panda';

/** The paints of one animal as `#rrggbb`. */
export interface Coat {
  main: string;
  /** Worn only when its colour is asked for. */
  rare?: true;
  /** Chest, belly, muzzle. */
  belly: string;
  /** Legs below the knee; default the main paint. */
  socks?: string;
  /** Stripes, spots, patches, mask; default darker than main. */
  mark?: string;
  tailTip?: string;
  mane?: string;
  ear?: string;
  nose?: string;
  iris?: string;
  wool?: string;
  /** The second of two patch paints. */
  patch?: string;
  /** Face and legs of a woolly animal. */
  bare?: string;
  /** Colour words this coat answers to. */
  words?: string;
  pattern?: Pattern;
  /** What else this breed has otherwise. */
  build?: Partial<
    Pick<Species, 'ear' | 'tail' | 'tailLength' | 'leg' | 'length' | 'fluff' | 'head' | 'mane'>
  >;
}

/** A coat with the tones painters mix from it. */
export interface Tones extends Coat {
  lit: string;
  shade: string;
  far: string;
  deep: string;
  mark: string;
  ear: string;
  nose: string;
  pattern: Pattern;
}

/** Mixes two paints. */
export const blendHex = (a: string, b: string, share: number): string => hex(mixRgb(rgb(a), rgb(b), share));

/** Sum of the channels weighed for the eye, 0 to 1. */
export function lightness(paint: string): number {
  const [r, g, b] = rgb(paint);
  return 0.3 * r + 0.59 * g + 0.11 * b;
}

const DUSK = '#3b2140';
const SUN = '#fff1d2';

/** Lit, shaded and far tones of a coat. */
export function tonesOf(coat: Coat): Tones {
  const pale = lightness(coat.main) > 0.8;
  const dark = lightness(coat.main) < 0.3;
  return {
    ...coat,
    lit: blendHex(coat.main, SUN, dark ? 0.14 : 0.24),
    shade: blendHex(coat.main, pale ? '#8d8aa8' : DUSK, pale ? 0.3 : 0.24),
    far: blendHex(coat.main, pale ? '#7f7b9c' : DUSK, pale ? 0.36 : 0.3),
    deep: blendHex(coat.main, DUSK, 0.55),
    mark: coat.mark ?? blendHex(coat.main, DUSK, 0.5),
    ear: coat.ear ?? '#e9a99b',
    nose: coat.nose ?? '#33252b',
    pattern: coat.pattern ?? 'plain',
  };
}
