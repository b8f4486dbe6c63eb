import { blurPlane } from '../core/blur.js';
import type { Canvas } from '../core/canvas.js';
import { clamp, smoothstep } from '../core/colour.js';
import { lightnessOf } from './edges.js';

/** How much darker than the subject around it a mark must be to count a little, and wholly. */
const [FAINT, FIRM] = [0.1, 0.24];

/**
 * The small dark marks on subjects (eyes, a mouth, panes), which flat styles would wipe away: how much of one each
 * pixel is, from 0 to 255. Take it before the picture is simplified.
 */
export function darkMarks(canvas: Canvas): Uint8Array {
  const { width, height, unit, id } = canvas;
  const marks = new Uint8Array(width * height);
  if (!id.some((own) => own > 0)) return marks;
  const light = lightnessOf(canvas);
  const inside = new Float32Array(width * height);
  const around = new Float32Array(width * height);
  for (let i = 0; i < id.length; i++)
    if ((id[i] ?? 0) > 0) {
      inside[i] = 1;
      around[i] = light[i] ?? 0;
    }
  canvas.check();
  blurPlane(inside, width, height, unit / 70);
  canvas.check();
  blurPlane(around, width, height, unit / 70);
  canvas.check();
  const away = Math.max(1, Math.round(unit / 200));
  for (let y = away; y < height - away; y++)
    for (let x = away; x < width - away; x++) {
      const i = y * width + x;
      const own = id[i] ?? 0;
      // Along the outline the dark belongs to the form, not to its face.
      if (own === 0 || id[i - away] !== own || id[i + away] !== own) continue;
      if (id[i - away * width] !== own || id[i + away * width] !== own) continue;
      const darker = (around[i] ?? 0) / Math.max(0.05, inside[i] ?? 0) - (light[i] ?? 0);
      marks[i] = Math.round(clamp(smoothstep(FAINT, FIRM, darker)) * 255);
    }
  return marks;
}
