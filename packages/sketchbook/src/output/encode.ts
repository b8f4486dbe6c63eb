import sharp from 'sharp';
import type { Canvas } from '../core/canvas.js';

/** 8-bit RGB of a canvas. */
function bytesOf(canvas: Canvas): Uint8Array {
  const bytes = new Uint8Array(canvas.rgb.length);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Math.max(0, Math.min(255, Math.round((canvas.rgb[i] ?? 0) * 255)));
  return bytes;
}

/** The finished picture as PNG; the same pixels give the same bytes. */
export async function encodePng(canvas: Canvas): Promise<Uint8Array> {
  const raw = { width: canvas.width, height: canvas.height, channels: 3 as const };
  return new Uint8Array(
    await sharp(bytesOf(canvas), { raw }).png({ compressionLevel: 6, palette: false }).toBuffer(),
  );
}

/** A WebP of the canvas as it stands, longest side 256 pixels or less. */
export async function encodePreview(canvas: Canvas): Promise<Uint8Array> {
  const shrink = Math.max(1, Math.max(canvas.width, canvas.height) / 256);
  const width = Math.max(1, Math.round(canvas.width / shrink));
  const height = Math.max(1, Math.round(canvas.height / shrink));
  const bytes = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (Math.floor((y + 0.5) * shrink) * canvas.width + Math.floor((x + 0.5) * shrink)) * 3;
      for (let c = 0; c < 3; c++)
        bytes[(y * width + x) * 3 + c] = Math.max(
          0,
          Math.min(255, Math.round((canvas.rgb[from + c] ?? 0) * 255)),
        );
    }
  return new Uint8Array(
    await sharp(bytes, { raw: { width, height, channels: 3 } })
      .webp({ quality: 72, effort: 2 })
      .toBuffer(),
  );
}
