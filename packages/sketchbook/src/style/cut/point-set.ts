import type { Canvas } from '../../core/canvas.js';
import type { Rng } from '../../core/rng.js';
import { between, rng } from '../../core/rng.js';

/** Points that keep their distance, looked up through a grid of buckets. */
export class PointSet {
  readonly points: [number, number][] = [];
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: number[][];
  readonly #random: Rng;

  /** `side` is the side of a bucket in pixels: about the usual distance of points. */
  constructor(
    readonly width: number,
    readonly height: number,
    widest: number,
    seed: number,
  ) {
    this.side = Math.max(2, widest / 5);
    this.#columns = Math.floor(width / this.side) + 1;
    this.#rows = Math.floor(height / this.side) + 1;
    this.#cells = Array.from({ length: this.#columns * this.#rows }, () => []);
    this.#random = rng(seed, 'points');
  }

  readonly side: number;

  /** Adds a point unless another is nearer than `gap` pixels. */
  add(x: number, y: number, gap: number): boolean {
    const [column, row] = [Math.floor(x / this.side), Math.floor(y / this.side)];
    const reach = Math.ceil(gap / this.side);
    for (let r = Math.max(0, row - reach); r <= Math.min(this.#rows - 1, row + reach); r++)
      for (let c = Math.max(0, column - reach); c <= Math.min(this.#columns - 1, column + reach); c++)
        for (const index of this.#cells[r * this.#columns + c] ?? []) {
          const [px, py] = this.points[index] ?? [0, 0];
          if ((px - x) ** 2 + (py - y) ** 2 < gap * gap) return false;
        }
    this.#cells[row * this.#columns + column]?.push(this.points.length);
    this.points.push([x, y]);
    return true;
  }

  /** Points along the four sides, about `gap` pixels apart. */
  frame(gap: number): void {
    for (let x = gap; x < this.width - gap / 2; x += gap * between(this.#random, 0.8, 1.2)) {
      this.add(x, 0, gap * 0.5);
      this.add(Math.min(this.width, x + gap * 0.3), this.height, gap * 0.5);
    }
    for (let y = gap; y < this.height - gap / 2; y += gap * between(this.#random, 0.8, 1.2)) {
      this.add(0, y, gap * 0.5);
      this.add(this.width, Math.min(this.height, y + gap * 0.3), gap * 0.5);
    }
  }

  /** Throws points at the picture until it is full; `gapAt` gives the distance to keep at a pixel. */
  fill(canvas: Canvas, gapAt: (index: number) => number): void {
    const finest = this.side * 1.2;
    const throws = Math.ceil((this.width * this.height * 6) / (finest * finest));
    for (let k = 0; k < throws; k++) {
      if ((k & 255) === 0) canvas.check();
      const [x, y] = [this.#random() * this.width, this.#random() * this.height];
      this.add(x, y, gapAt(Math.floor(y) * this.width + Math.floor(x)));
    }
  }
}
