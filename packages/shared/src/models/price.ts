import Type, { type Static } from 'typebox';
import { MicroUsd, Nullable } from '../records/fields.js';

/** What a picture costs, with where and when that was read. Money in micro-USD; null = not known, never 0 instead. */
export const Price = Type.Object({
  /** For one picture of default size and parameters. */
  perImage: MicroUsd,
  /** What the provider bills by. `second` = time on its machines, `token` = tokens of the answer. */
  unit: Type.Union([
    Type.Literal('free'),
    Type.Literal('image'),
    Type.Literal('megapixel'),
    Type.Literal('second'),
    Type.Literal('token'),
    Type.Literal('unknown'),
  ]),
  /** For one unit, where the unit is `image` or `megapixel`; a started megapixel counts whole. */
  perUnit: MicroUsd,
  /** Prices of a picture that depend on one parameter of `extra`, by its value. */
  byParameter: Nullable(
    Type.Object({ name: Type.String(), perImage: Type.Record(Type.String(), Type.Integer({ minimum: 0 })) }),
  ),
  source: Type.String(),
  date: Type.String(),
});
export type Price = Static<typeof Price>;

/** Nobody can say what a picture costs; `source` tells why, or where to look. `date` as in 2026-11-21. */
export const unknownPrice = (source: string, date: string): Price => ({
  perImage: null,
  unit: 'unknown',
  perUnit: null,
  byParameter: null,
  source,
  date,
});

/** Drawn on a machine of one's own. */
export const freePrice = (source: string, date: string): Price => ({
  ...unknownPrice(source, date),
  perImage: 0,
  unit: 'free',
  perUnit: 0,
});

/**
 * What a request will cost in micro-USD, or null when nobody can know before.
 * @example estimateCost(model.price, { width: 1024, height: 1024, count: 2, extra: {} }) // 6000
 */
export const estimateCost = (
  price: Price,
  {
    width,
    height,
    count,
    extra,
  }: { width: number; height: number; count: number; extra: Record<string, unknown> },
): number | null => {
  const perImage = pricePerImage(price, { megapixels: Math.ceil((width * height) / MEGAPIXEL), extra });
  return perImage === null ? null : perImage * count;
};

// Providers bill 1024 x 1024 as one megapixel.
const MEGAPIXEL = 1024 * 1024;

const pricePerImage = (
  { unit, perUnit, perImage, byParameter }: Price,
  { megapixels, extra }: { megapixels: number; extra: Record<string, unknown> },
): number | null => {
  const value = byParameter === null ? undefined : extra[byParameter.name];
  if (byParameter !== null && typeof value === 'string' && Object.hasOwn(byParameter.perImage, value))
    return byParameter.perImage[value] ?? null;
  if (unit === 'megapixel' && perUnit !== null) return perUnit * megapixels;
  return perImage;
};
