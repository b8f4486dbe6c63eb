import type { Price } from '@easel/shared';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';
import { pixelsOf } from './openrouter.wire.js';

/**
 * The price of a picture. Which of several endpoints draws is not known before, so the dearest counts; an answer tells
 * what it really was. Prices in variants count only where one is that of the usual tier.
 */
export const readPrice = (
  endpoints: readonly unknown[],
  { id, tier }: { id: string; tier: string | null },
): Price => {
  const lines = endpoints.flatMap((endpoint) => lineOf(endpoint, tier) ?? []);
  const units = new Set(lines.map(({ unit }) => unit));
  const [unit] = units;
  const known = units.size === 1 && unit !== undefined && lines.length === endpoints.length;
  const dearest = Math.max(...lines.map(({ cost }) => cost));
  const counted = known && (unit === 'image' || unit === 'megapixel');
  return {
    perImage: counted ? dearest * (unit === 'megapixel' ? megapixelsOf(tier) : 1) : null,
    unit: known ? unit : 'unknown',
    perUnit: counted ? dearest : null,
    byParameter: null,
    source: `https://openrouter.ai/api/v1/images/models/${id}/endpoints`,
    date: '2026-11-21',
  };
};

/** Of a square of the usual tier. */
const megapixelsOf = (tier: string | null): number =>
  Math.max(1, Math.ceil(((tier === null ? null : pixelsOf(tier)) ?? 1024) ** 2 / 1024 ** 2));

const lineOf = (endpoint: unknown, tier: string | null): Line | null => {
  const lines = listAt(endpoint, 'pricing').filter((line) => textAt(line, 'billable') === 'output_image');
  const line =
    lines.find((candidate) => at(candidate, 'variant') == null) ??
    lines.find((candidate) => textAt(candidate, 'variant').toUpperCase() === tier?.toUpperCase());
  const unit = UNITS[textAt(line, 'unit')];
  const cost = numberAt(line, 'cost_usd');
  return unit === undefined || cost === null ? null : { unit, cost: Math.round(cost * 1_000_000) };
};

/** `request` is left out: how many pictures a request brings is not known before. */
const UNITS: Readonly<Record<string, Line['unit'] | undefined>> = {
  image: 'image',
  megapixel: 'megapixel',
  token: 'token',
};

interface Line {
  unit: 'image' | 'megapixel' | 'token';
  cost: number;
}
