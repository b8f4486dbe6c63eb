import type { Canvas } from '../core/canvas.js';

/** Rows worked on at a time: the sums of a whole picture would take 32 bytes a pixel. */
const BAND = 64;

/** Mean of the calmest of four corner windows for every pixel: brush-like patches with firm edges. `radius` in pixels. */
export function kuwahara(canvas: Canvas, radius: number): void {
  const { width, height, rgb } = canvas;
  const reach = Math.max(1, Math.round(radius));
  const sums = new Sums(width, BAND + 2 * reach + 1);
  const line = width * 3;
  // The band before is written back only when the sums of the next, which look at it, are taken.
  let done = new Float32Array(BAND * line);
  let next = new Float32Array(BAND * line);
  for (let top = 0; top < height + BAND; top += BAND) {
    canvas.check();
    const rows = Math.min(BAND, height - top);
    if (rows > 0) {
      sums.take(rgb, Math.max(0, top - reach), Math.min(height, top + rows + reach));
      for (let y = 0; y < rows; y++) sums.calmest(top + y, height, reach, next, y * line);
    }
    if (top > 0)
      rgb.set(done.subarray(0, (Math.min(height, top) - (top - BAND)) * line), (top - BAND) * line);
    [done, next] = [next, done];
  }
}

/** Sums over everything above and left of a pixel make each window four look-ups, whatever its size. */
class Sums {
  readonly #wide: number;
  readonly #red: Float64Array;
  readonly #green: Float64Array;
  readonly #blue: Float64Array;
  readonly #square: Float64Array;
  #first = 0;

  constructor(
    readonly width: number,
    rows: number,
  ) {
    this.#wide = width + 1;
    const size = this.#wide * (rows + 1);
    this.#red = new Float64Array(size);
    this.#green = new Float64Array(size);
    this.#blue = new Float64Array(size);
    this.#square = new Float64Array(size);
  }

  /** Sums up the rows from `first` to `end`, the end excluded. */
  take(rgb: Float32Array, first: number, end: number): void {
    const [wide, red, green, blue, square] = [this.#wide, this.#red, this.#green, this.#blue, this.#square];
    this.#first = first;
    for (let y = 1; y <= end - first; y++) {
      let [r, g, b, s] = [0, 0, 0, 0];
      for (let x = 1; x < wide; x++) {
        const o = ((first + y - 1) * this.width + x - 1) * 3;
        const [pr, pg, pb] = [rgb[o] ?? 0, rgb[o + 1] ?? 0, rgb[o + 2] ?? 0];
        r += pr;
        g += pg;
        b += pb;
        s += pr * pr + pg * pg + pb * pb;
        const i = y * wide + x;
        red[i] = (red[i - wide] ?? 0) + r;
        green[i] = (green[i - wide] ?? 0) + g;
        blue[i] = (blue[i - wide] ?? 0) + b;
        square[i] = (square[i - wide] ?? 0) + s;
      }
    }
  }

  /** Writes one row of calmest means at `at`. */
  calmest(row: number, height: number, reach: number, out: Float32Array, at: number): void {
    const [w, red, green, blue, square] = [this.#wide, this.#red, this.#green, this.#blue, this.#square];
    const { width } = this;
    const y = row - this.#first;
    const y0 = Math.max(0, row - reach) - this.#first;
    const y2 = Math.min(height, row + reach + 1) - this.#first;
    for (let x = 0; x < width; x++) {
      const x0 = Math.max(0, x - reach);
      const x2 = Math.min(width, x + reach + 1);
      let best = Infinity;
      let [br, bg, bb] = [0, 0, 0];
      for (let corner = 0; corner < 4; corner++) {
        const left = corner & 1 ? x : x0;
        const right = corner & 1 ? x2 : x + 1;
        const top = (corner & 2 ? y : y0) * w;
        const bottom = (corner & 2 ? y2 : y + 1) * w;
        const count = ((right - left) * (bottom - top)) / w;
        const [a, b, c, d] = [top + left, top + right, bottom + left, bottom + right];
        const mr = ((red[d] ?? 0) - (red[b] ?? 0) - (red[c] ?? 0) + (red[a] ?? 0)) / count;
        const mg = ((green[d] ?? 0) - (green[b] ?? 0) - (green[c] ?? 0) + (green[a] ?? 0)) / count;
        const mb = ((blue[d] ?? 0) - (blue[b] ?? 0) - (blue[c] ?? 0) + (blue[a] ?? 0)) / count;
        const mean = ((square[d] ?? 0) - (square[b] ?? 0) - (square[c] ?? 0) + (square[a] ?? 0)) / count;
        const spread = mean - mr * mr - mg * mg - mb * mb;
        if (spread < best) {
          best = spread;
          [br, bg, bb] = [mr, mg, mb];
        }
      }
      out[at + x * 3] = br;
      out[at + x * 3 + 1] = bg;
      out[at + x * 3 + 2] = bb;
    }
  }
}
