import type { SketchbookStyle } from '../api.js';
import type { Canvas } from '../core/canvas.js';
import { lowPoly } from './cut/low-poly.js';
import { pixelArt } from './cut/pixel-art.js';
import { paperCut } from './cut/paper-cut.js';
import { stainedGlass } from './cut/stained-glass.js';
import { blueprint } from './line/blueprint.js';
import { ink } from './line/ink.js';
import { neon } from './line/neon.js';
import { storybook } from './storybook.js';
import type { Style, StyleScene } from './style.js';
import { watercolour } from './watercolour.js';

const STYLES: Record<SketchbookStyle, Style> = {
  storybook,
  gouache: storybook,
  oil: storybook,
  watercolour,
  ink,
  comic: ink,
  'paper-cut': paperCut,
  'low-poly': lowPoly,
  'stained-glass': stainedGlass,
  'pixel-art': pixelArt,
  neon,
  blueprint,
  poster: storybook,
  risograph: storybook,
};

/** Turns the painted planes into the finished look, in place. */
export const applyStyle = (canvas: Canvas, style: SketchbookStyle, scene: StyleScene): void =>
  STYLES[style](canvas, scene);
