import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

interface IconFile {
  icons: Record<string, string>;
  emoji: Record<string, string>;
  boxes: Record<string, [number, number, number, number]>;
}

let loaded: IconFile | undefined;

/** The Noto icons: SVG bodies on a 128 x 128 canvas by name, painted boxes (left, top, right, bottom), and icon names by emoji. Read once per thread. */
export function iconFile(): IconFile {
  if (!loaded) {
    const packed = readFileSync(new URL('../../../assets/icons.noto.json.br', import.meta.url));
    loaded = JSON.parse(brotliDecompressSync(packed).toString('utf8')) as IconFile;
  }
  return loaded;
}
