import type { Capabilities } from '@easel/shared';
import type { InputProperty } from './replicate.schema.js';

/** How a model wants to be told the size, from its parameters: in pixels, as one text, as a ratio, or not at all. */
export const readSize = (properties: ReadonlyMap<string, InputProperty>): SizeStyle => {
  const ratios = (properties.get('aspect_ratio')?.values ?? []).filter((value) => RATIO.test(value));
  const custom = properties.get('aspect_ratio')?.values.includes('custom') ?? false;
  const sizes = (properties.get('size')?.values ?? []).flatMap(parseSize);
  const width = properties.get('width');
  const height = properties.get('height');
  if (width?.type === 'integer' && height?.type === 'integer' && (custom || ratios.length === 0)) {
    return {
      size: pixelRange(width, height),
      aspectRatios: ratios.length > 0 ? ratios : USUAL_RATIOS,
      input: { width: 'width', height: 'height', size: null, aspectRatio: null },
      fixed: custom ? { aspect_ratio: 'custom' } : {},
    };
  }
  const none = { width: null, height: null, size: null, aspectRatio: null };
  if (ratios.length === 0 && sizes.length > 0) {
    return {
      size: choiceOf(sizes),
      aspectRatios: [...new Set(sizes.map(reduced))],
      input: { ...none, size: 'size' },
      fixed: {},
    };
  }
  if (ratios.length === 0) return { size: choiceOf([SQUARE]), aspectRatios: ['1:1'], input: none, fixed: {} };
  return {
    size: choiceOf(ratios.map(pixelsOf)),
    aspectRatios: ratios,
    input: { ...none, aspectRatio: 'aspect_ratio' },
    fixed: {},
  };
};

const RATIO = /^\d{1,2}:\d{1,2}$/;
const USUAL_RATIOS = ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3', '9:16'];
const SQUARE = { width: 1024, height: 1024 };
const GRID = 32;

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
  const side = (factor: number) => Math.round((SQUARE.width * Math.sqrt(factor)) / GRID) * GRID;
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
  /** What must be sent along. */
  fixed: Record<string, unknown>;
}
