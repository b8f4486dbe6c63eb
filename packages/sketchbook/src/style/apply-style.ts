import type { SketchbookStyle } from '../api.js';
import type { Canvas } from '../core/canvas.js';
import { ink } from './ink.js';
import { gouache } from './paint/gouache.js';
import { oil } from './paint/oil.js';
import { comic } from './print/comic.js';
import { poster } from './print/poster.js';
import { risograph } from './print/risograph.js';
import { storybook } from './paint/storybook.js';
import type { Style, StyleScene } from './style.js';
import { watercolour } from './paint/watercolour.js';

const STYLES: Record<SketchbookStyle, Style> = {
  storybook,
  gouache,
  oil,
  watercolour,
  ink,
  comic,
  'paper-cut': storybook,
  'low-poly': storybook,
  'stained-glass': storybook,
  'pixel-art': storybook,
  neon: storybook,
  blueprint: ink,
  poster,
  risograph,
};

/** Turns the painted planes into the finished look, in place. */
export const applyStyle = (canvas: Canvas, style: SketchbookStyle, scene: StyleScene): void =>
  STYLES[style](canvas, scene);
