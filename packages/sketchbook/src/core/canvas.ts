/**
 * The planes one picture is painted on. `rgb` has three sRGB fractions per pixel, `depth` runs from 0 (the viewer) to 1
 * (the sky), `id` is 0 for backdrop and n for the nth subject, `unit` is the short side in pixels.
 */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly rgb: Float32Array;
  readonly depth: Float32Array;
  readonly id: Uint8Array;
  /** Throws when the drawing was aborted; called once per row or shape. */
  readonly check: () => void;
}

/** Fresh planes, all sky. */
export function createCanvas(width: number, height: number, check: () => void): Canvas {
  const size = width * height;
  return {
    width,
    height,
    unit: Math.min(width, height),
    rgb: new Float32Array(size * 3),
    depth: new Float32Array(size).fill(1),
    id: new Uint8Array(size),
    check,
  };
}
