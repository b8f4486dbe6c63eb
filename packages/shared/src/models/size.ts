import type { Capabilities } from './capabilities.js';

/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What a caller may say about the size; nothing = the model's default square. */
export interface SizeWish {
  width?: number;
  height?: number;
  /** For example "16:9"; ignored for a side that is given in pixels. */
  aspectRatio?: string;
}

/**
 * The size a model will draw for a wish, with about the pixels of its default square when only a ratio is given,
 * snapped to the model's step. Null when the wish is out of range.
 * @example resolveSize(capabilities, { aspectRatio: '16:9' }) // { width: 1368, height: 768, snapped: false }
 */
export const resolveSize = (
  { size }: Pick<Capabilities, 'size'>,
  wish: SizeWish,
): (Size & { snapped: boolean }) | null => {
  const wanted = wantedSize({ size }, wish);
  if (size.choices) return nearestChoice(size.choices, wanted, wish);
  const snap = (pixels: number) => Math.round(pixels / size.step) * size.step;
  const result = { width: snap(wanted.width), height: snap(wanted.height) };
  const short = Math.min(wanted.width, wanted.height);
  const long = Math.max(wanted.width, wanted.height);
  if (!(short >= size.min && long <= size.max && long / short <= size.maxRatio)) return null;
  const { minPixels = 0, maxPixels = Number.POSITIVE_INFINITY } = size;
  const pixels = result.width * result.height;
  if (pixels < minPixels || pixels > maxPixels) return null;
  const snapped =
    (wish.width !== undefined && wish.width !== result.width) ||
    (wish.height !== undefined && wish.height !== result.height);
  return { ...result, snapped };
};

/** The choice whose shape is nearest, and of those with that shape the one whose area is. */
const nearestChoice = (
  choices: readonly Size[],
  wanted: Size,
  wish: SizeWish,
): (Size & { snapped: boolean }) | null => {
  if (!(wanted.width > 0 && wanted.height > 0)) return null;
  const apart = (a: number, b: number) => Math.abs(Math.log(a / b));
  const shape = ({ width, height }: Size) => apart(width / height, wanted.width / wanted.height);
  const area = ({ width, height }: Size) => apart(width * height, wanted.width * wanted.height);
  const [best] = choices.toSorted((a, b) => shape(a) - shape(b) || area(a) - area(b));
  if (!best) return null;
  const asked = { ...(wish.width && { width: wish.width }), ...(wish.height && { height: wish.height }) };
  const snapped =
    Object.keys(asked).length > 0
      ? (asked.width ?? best.width) !== best.width || (asked.height ?? best.height) !== best.height
      : shape(best) > RATIO_TOLERANCE;
  return { width: best.width, height: best.height, snapped };
};

// 1344 x 768 is what several models call 16:9, and 1152 x 896 what they call 4:3.
const RATIO_TOLERANCE = 0.04;

/** The size a wish comes to, whether or not the model can draw it; fractions of pixels included. */
export const wantedSize = ({ size }: Pick<Capabilities, 'size'>, wish: SizeWish): Size => {
  const ratio = parseRatio(wish.aspectRatio);
  return {
    width: wish.width ?? (wish.height === undefined ? size.default * Math.sqrt(ratio) : wish.height * ratio),
    height: wish.height ?? (wish.width === undefined ? size.default / Math.sqrt(ratio) : wish.width / ratio),
  };
};

const parseRatio = (text: string | undefined): number => {
  const [, width, height] = /^(\d{1,4}):(\d{1,4})$/.exec(text ?? '1:1') ?? [];
  return Number(width) / Number(height);
};
