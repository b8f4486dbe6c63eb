/** One row of a justified layout: `heights` are equal within it, widths follow the ratios. */
export interface JustifiedRow {
  /** Index of its first item, and how many it holds. */
  start: number;
  count: number;
  height: number;
  widths: number[];
}

/**
 * Breaks pictures into rows that fill the width and keep every ratio: a row is closed as soon as it fits at the
 * target height or lower. The last row is not stretched.
 */
export const justifyRows = (
  ratios: readonly number[],
  { width, gap, targetHeight }: { width: number; gap: number; targetHeight: number },
): JustifiedRow[] => {
  const rows: JustifiedRow[] = [];
  let start = 0;
  let sum = 0;

  const close = (end: number, stretch: boolean) => {
    const space = width - gap * (end - start - 1);
    const exact = space / sum;
    const height = stretch ? exact : Math.min(targetHeight, exact);
    const widths = ratios.slice(start, end).map((ratio) => safe(ratio) * height);
    rows.push({ start, count: end - start, height, widths });
    start = end;
    sum = 0;
  };

  for (const [index, ratio] of ratios.entries()) {
    sum += safe(ratio);
    if (sum * targetHeight + gap * (index - start) >= width) close(index + 1, true);
  }
  if (start < ratios.length) close(ratios.length, false);
  return rows;
};

// A damaged record must not make a row of no or of endless height.
const safe = (ratio: number): number => (Number.isFinite(ratio) ? Math.min(10, Math.max(0.1, ratio)) : 1);
