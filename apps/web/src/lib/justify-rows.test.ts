import { describe, expect, test } from '@jest/globals';
import { justifyRows } from './justify-rows';

const options = { width: 1000, gap: 10, targetHeight: 200 };
const total = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0) + 10 * (widths.length - 1);

describe('justifyRows', () => {
  test('fills the width exactly in every row but the last, and keeps the ratios', () => {
    const ratios = [1, 1.5, 0.7, 1.8, 1, 1, 2, 0.5, 1.3];
    const rows = justifyRows(ratios, options);
    for (const row of rows.slice(0, -1)) {
      expect(total(row.widths)).toBeCloseTo(1000);
      expect(row.height).toBeLessThanOrEqual(200);
    }
    for (const { start, height, widths } of rows) {
      for (const [index, width] of widths.entries())
        expect(width / height).toBeCloseTo(ratios[start + index] ?? 0);
    }
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(ratios.length);
  });

  test('does not stretch a last row that is not full', () => {
    const [row] = justifyRows([1], options);
    expect(row).toEqual({ start: 0, count: 1, height: 200, widths: [200] });
  });

  test('shrinks a panorama to the width', () => {
    const [row] = justifyRows([10], options);
    expect(row?.height).toBeCloseTo(100);
  });

  test('survives damaged ratios and an empty list', () => {
    expect(justifyRows([], options)).toEqual([]);
    for (const { height } of justifyRows([Number.NaN, 0, Number.POSITIVE_INFINITY], options)) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThan(10_000);
    }
  });
});
