import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Premultiplied RGBA bytes. */
export interface Bitmap {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Left, top, width and height in SVG units. */
export type ViewBox = readonly [number, number, number, number];

// WebAssembly, not the native build: what makes the renderer give up is an exception here, and the death of the server there.
await initWasm(readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

const NO_FONTS = { font: { loadSystemFonts: false } } as const;

/** Draws an SVG body over `view` into a bitmap of the given size. Throws a fault where resvg gives up. */
export function drawSvg(body: string, view: ViewBox, width: number, height: number): Bitmap {
  try {
    return draw(body, view, width, height);
  } catch (error) {
    // resvg 0.34 gives up on a translucent group further outside a bitmap than twice its side, so a strip is drawn as a square.
    if (width === height || !isFault(error)) throw error;
    return drawSquare(body, view, width, height);
  }
}

function draw(body: string, view: ViewBox, width: number, height: number): Bitmap {
  const page = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${view.join(' ')}" preserveAspectRatio="none">${body}</svg>`,
    NO_FONTS,
  );
  const image = page.render();
  const bitmap = { width: image.width, height: image.height, pixels: image.pixels };
  image.free();
  page.free();
  return bitmap;
}

/** The same bitmap, cut out of one as wide as it is high. */
function drawSquare(body: string, [x, y, wide, tall]: ViewBox, width: number, height: number): Bitmap {
  const side = Math.max(width, height);
  const view: ViewBox = [x, y, (wide / width) * side, (tall / height) * side];
  const { pixels } = draw(body, view, side, side);
  if (height < width) return { width, height, pixels: pixels.slice(0, width * height * 4) };
  const cut = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++)
    cut.set(pixels.subarray(row * side * 4, (row * side + width) * 4), row * width * 4);
  return { width, height, pixels: cut };
}

/** Whether the renderer itself gave up; what it held is lost, so the thread should not draw much longer. */
export const isFault = (error: unknown): boolean => error instanceof Error && error.name === 'RuntimeError';

/** The painted box of an SVG body within `view`, by the renderer's own reckoning; none when it paints nothing. */
export function boxOfSvg(body: string, view: ViewBox): ViewBox | undefined {
  const page = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}">${body}</svg>`,
    NO_FONTS,
  );
  const box = page.getBBox();
  page.free();
  return box && [box.x, box.y, box.width, box.height];
}
