import { type Capabilities, USUAL_RATIOS } from '@easel/shared';
import type { InputProperty } from './replicate.schema.js';

/**
 * How a model wants to be told the size, from its parameters: as a ratio, as one text, in pixels, or not at all. Where
 * it takes both, the ratio: which pixels it takes is only partly in its schema, and a wrong guess is refused.
 */
export const readSize = (properties: ReadonlyMap<string, InputProperty>): SizeStyle => {
  const ratios = (properties.get('aspect_ratio')?.values ?? []).filter((value) => RATIO.test(value));
  const sizes = (properties.get('size')?.values ?? []).flatMap(parseSize);
  const width = properties.get('width');
  const height = properties.get('height');
  const none = { width: null, height: null, size: null, aspectRatio: null };
  if (ratios.length > 0) {
    const input = { ...none, aspectRatio: 'aspect_ratio' };
    return { size: choiceOf(ratios.map(pixelsOf)), aspectRatios: ratios, input };
  }
  if (sizes.length > 0) {
    const aspectRatios = [...new Set(sizes.map(reduced))];
    return { size: choiceOf(sizes), aspectRatios, input: { ...none, size: 'size' } };
  }
  if (width?.type === 'integer' && height?.type === 'integer') {
    const input = { ...none, width: 'width', height: 'height' };
    return { size: pixelRange(width, height), aspectRatios: USUAL_RATIOS, input };
  }
  return { size: choiceOf([SQUARE]), aspectRatios: ['1:1'], input: none };
};

const RATIO = /^\d{1,2}:\d{1,2}$/;
const SQUARE = { width: 1024, height: 1024 };
const GRID = 32;
/** What FLUX and Stable Diffusion 3 draw for a ratio, width by height. */
const KNOWN_PIXELS: Readonly<Record<string, Pixels>> = {
  '3:2': { width: 1216, height: 832 },
  '5:4': { width: 1088, height: 896 },
  '4:3': { width: 1152, height: 896 },
  '16:9': { width: 1344, height: 768 },
  '21:9': { width: 1536, height: 640 },
};

const parseSize = (text: string): Pixels[] => {
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(text) ?? [];
  return width === undefined || height === undefined
    ? []
    : [{ width: Number(width), height: Number(height) }];
};

const pixelRange = (width: InputProperty, height: InputProperty): Capabilities['size'] => {
  const usual = typeof width.default === 'number' ? width.default : SQUARE.width;
  const min = Math.max(64, width.min ?? 256, height.min ?? 256);
  // Where no limit is told, what was tried: models draw little beyond twice their own size.
  const max = Math.min(4096, width.max ?? usual * 2, height.max ?? usual * 2);
  const step = Math.max(width.step ?? GRID / 4, height.step ?? GRID / 4);
  return { min, max, step, default: Math.min(max, Math.max(min, usual)), maxRatio: max / min };
};

/** About one megapixel, as models with ratios draw unless told otherwise. */
const pixelsOf = (ratio: string): Pixels => {
  const [across = 1, down = 1] = ratio.split(':').map(Number);
  const flat = KNOWN_PIXELS[ratio];
  const tall = KNOWN_PIXELS[`${down}:${across}`];
  const side = (factor: number) => Math.round((SQUARE.width * Math.sqrt(factor)) / GRID) * GRID;
  if (flat) return flat;
  if (tall) return { width: tall.height, height: tall.width };
  return { width: side(across / down), height: side(down / across) };
};

const choiceOf = (choices: Pixels[]): Capabilities['size'] => {
  const sides = choices.flatMap(({ width, height }) => [width, height]);
  const [first = SQUARE] = choices;
  const square = choices.find(({ width, height }) => width === height);
  return {
    min: Math.min(...sides),
    max: Math.max(...sides),
    step: 1,
    default: square?.width ?? first.width,
    maxRatio: Math.max(
      ...choices.map(({ width, height }) => Math.max(width, height) / Math.min(width, height)),
    ),
    choices,
  };
};

const reduced = ({ width, height }: Pixels): string => {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const common = divisor(width, height);
  return `${width / common}:${height / common}`;
};

interface Pixels {
  width: number;
  height: number;
}

interface SizeStyle {
  size: Capabilities['size'];
  aspectRatios: string[];
  input: Record<'width' | 'height' | 'size' | 'aspectRatio', string | null>;
}
