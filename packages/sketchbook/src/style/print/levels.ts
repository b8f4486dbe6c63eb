import type { Canvas } from '../../core/canvas.js';
import { clamp } from '../../core/colour.js';

/** Lightness of the dark and the bright end of a picture: the 2nd and 98th hundredth of a sample. */
export function levelsOf({ rgb }: Canvas): { low: number; middle: number; high: number } {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let o = 0; o < rgb.length - 2; o += 21) {
    const light = (rgb[o] ?? 0) * 0.3 + (rgb[o + 1] ?? 0) * 0.59 + (rgb[o + 2] ?? 0) * 0.11;
    const bin = Math.min(255, Math.max(0, Math.floor(light * 256)));
    counts[bin] = (counts[bin] ?? 0) + 1;
    total++;
  }
  const at = (share: number) => {
    let seen = 0;
    for (let bin = 0; bin < 256; bin++) {
      seen += counts[bin] ?? 0;
      if (seen >= total * share) return (bin + 0.5) / 256;
    }
    return 1;
  };
  return { low: at(0.02), middle: at(0.5), high: at(0.98) };
}

/**
 * Spreads a picture's lightness towards the full range and its middle towards `aim`, so that ink on paper has enough to
 * work with by night too; `share` 0 changes nothing.
 */
export function spreadLevels(canvas: Canvas, aim: number, share: number): void {
  const { low, middle, high } = levelsOf(canvas);
  const bottom = low * share;
  const top = high + (1 - share) * (1 - high);
  const range = Math.max(0.25, top - bottom);
  const centre = clamp((middle - bottom) / range, 0.04, 0.96);
  const gamma = clamp(1 + (Math.log(aim) / Math.log(centre) - 1) * share, 0.45, 1.7);
  const { rgb, width } = canvas;
  const table = Float32Array.from({ length: 1025 }, (_, k) => clamp((k / 1024 - bottom) / range) ** gamma);
  for (let o = 0; o < rgb.length; o += 3) {
    if (o % (width * 96) === 0) canvas.check();
    const [r, g, b] = [rgb[o] ?? 0, rgb[o + 1] ?? 0, rgb[o + 2] ?? 0];
    const light = Math.max(0.004, r * 0.3 + g * 0.59 + b * 0.11);
    const wanted = table[Math.min(1024, Math.round(light * 1024))] ?? light;
    // Half by gain (keeps colours pure), half by channel (keeps bright colours from burning out).
    const gain = wanted / light;
    for (let c = 0; c < 3; c++) {
      const value = rgb[o + c] ?? 0;
      const own = table[Math.min(1024, Math.max(0, Math.round(value * 1024)))] ?? value;
      rgb[o + c] = clamp(own * 0.5 + Math.min(1, value * gain) * 0.5);
    }
  }
}
