import type { Canvas } from '../core/canvas.js';
import type { Palette } from '../paint/palette.js';
import type { Plan } from '../plan/plan.js';

/** What a style may know of the picture beside its planes. */
export interface StyleScene {
  seed: number;
  plan: Plan;
  palette: Palette;
}

/** Turns the painted planes into the finished look, in place. */
export type Style = (canvas: Canvas, scene: StyleScene) => void;
