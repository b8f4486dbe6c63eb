import type { SketchbookStyle } from '../api.js';
import type { Canvas } from '../core/canvas.js';
import { lowPoly } from './cut/low-poly.js';
import { paperCut } from './cut/paper-cut.js';
import { pixelArt } from './cut/pixel-art.js';
import { stainedGlass } from './cut/stained-glass.js';
import { blueprint } from './line/blueprint.js';
import { ink } from './line/ink.js';
import { neon } from './line/neon.js';
import { gouache } from './paint/gouache.js';
import { oil } from './paint/oil.js';
import { storybook } from './paint/storybook.js';
import { watercolour } from './paint/watercolour.js';
import { comic } from './print/comic.js';
import { poster } from './print/poster.js';
import { risograph } from './print/risograph.js';
import type { Style, StyleScene } from './style.js';

const STYLES: Record<SketchbookStyle, Style> = {
  storybook,
  gouache,
  oil,
  watercolour,
  ink,
  comic,
  'paper-cut': paperCut,
  'low-poly': lowPoly,
  'stained-glass': stainedGlass,
  'pixel-art': pixelArt,
  neon,
  blueprint,
  poster,
  risograph,
};

/** Turns the painted planes into the finished look, in place. */
export const applyStyle = (canvas: Canvas, style: SketchbookStyle, scene: StyleScene): void =>
  STYLES[style](canvas, scene);
