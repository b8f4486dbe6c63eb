import { drawSvg } from '../core/svg.js';
import type { Box } from './art.js';

/** The painted part of a drawing on its square canvas, to a 64th of it; art may reach a quarter beyond the canvas. */
export function measure(body: string, canvas: number): Box {
  const border = canvas / 4;
  const side = canvas + 2 * border;
  const pixels = 96;
  const { pixels: bytes } = drawSvg(body, [-border, -border, side, side], pixels, pixels);
  let [left, top, right, bottom] = [pixels, pixels, 0, 0];
  for (let y = 0; y < pixels; y++)
    for (let x = 0; x < pixels; x++) {
      if ((bytes[(y * pixels + x) * 4 + 3] ?? 0) < 24) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  const unit = side / pixels;
  return [left * unit - border, top * unit - border, right * unit - border, bottom * unit - border];
}
