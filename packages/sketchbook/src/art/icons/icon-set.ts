import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Box } from '../art.js';
import type { ArtSet } from '../look.js';

/**
 * The index of a packed set. The file is: length of the index in four bytes (big endian), the index as brotli JSON, then
 * the drawings, each brotli by itself so that only what is drawn is ever unpacked.
 */
export interface IconIndex {
  /** Side of the square canvas of every drawing. */
  canvas: number;
  /** Start and length within the drawings, and what is painted. */
  icons: Record<string, [start: number, length: number, box: Box]>;
  /** Icon names by emoji; only the first set has them. */
  emoji: Record<string, string>;
}

/** A set of openly licensed drawings. */
export class IconSet {
  readonly index: IconIndex;
  readonly #drawings: Buffer;
  readonly #unpacked = new Map<string, string>();

  constructor(packed: Buffer) {
    const length = packed.readUInt32BE(0);
    this.index = JSON.parse(
      brotliDecompressSync(packed.subarray(4, 4 + length)).toString('utf8'),
    ) as IconIndex;
    this.#drawings = packed.subarray(4 + length);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.index.icons, name);
  }

  get names(): string[] {
    return Object.keys(this.index.icons);
  }

  /** SVG elements of a drawing, empty when there is none of that name. */
  body(name: string): string {
    const known = this.#unpacked.get(name);
    if (known !== undefined) return known;
    const [start, length] = (this.has(name) && this.index.icons[name]) || [0, 0];
    const body =
      length > 0
        ? safeFilters(brotliDecompressSync(this.#drawings.subarray(start, start + length)).toString('utf8'))
        : '';
    this.#unpacked.set(name, body);
    return body;
  }

  /** What a drawing paints, in its own units. */
  box(name: string): Box {
    const { canvas, icons } = this.index;
    return (this.has(name) && icons[name]?.[2]) || [0, 0, canvas, canvas];
  }
}

/**
 * Inner shadows as `hardAlpha` without what is blurred, which paints the same as their arithmetic but does not end the
 * process at sizes where resvg rounds the two images to different heights.
 */
const safeFilters = (body: string): string =>
  body.replaceAll(
    /(<fe(?:GaussianBlur|Offset)[^>]*)\/><feComposite in2="hardAlpha" k2="-1" k3="1" operator="arithmetic"\/>/g,
    '$1 result="soft"/><feComposite in="hardAlpha" in2="soft" operator="out"/>',
  );

const loaded = new Map<ArtSet, IconSet>();

/** The icons of a set, read once per thread. */
export function iconSet(set: ArtSet): IconSet {
  let icons = loaded.get(set);
  if (!icons) {
    icons = new IconSet(readFileSync(new URL(`../../../assets/icons.${set}.bin`, import.meta.url)));
    loaded.set(set, icons);
  }
  return icons;
}
