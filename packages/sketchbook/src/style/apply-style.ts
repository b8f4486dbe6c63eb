import type { SketchbookStyle } from '../api.js';
import type { Canvas } from '../core/canvas.js';
import { ink } from './ink.js';
import { storybook } from './storybook.js';
import { watercolour } from './watercolour.js';

const STYLES: Record<SketchbookStyle, (canvas: Canvas, seed: number) => void> = {
  storybook,
  watercolour,
  ink,
};

/** Turns the painted planes into the finished look, in place. */
export const applyStyle = (canvas: Canvas, style: SketchbookStyle, seed: number): void =>
  STYLES[style](canvas, seed);
