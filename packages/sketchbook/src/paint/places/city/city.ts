import type { Canvas } from '../../../core/canvas.js';
import type { Plan } from '../../../plan/plan.js';
import { choose } from '../../built/shapes.js';
import type { Palette } from '../../palette.js';
import { paintAvenue } from './avenue.js';
import { paintRoofs } from './roofs.js';
import { paintRow } from './row.js';
import { paintWaterfront } from './waterfront.js';

const VIEWS = ['shops', 'avenue', 'old-town', 'waterfront', 'roofs', 'park', 'lane'] as const;

/** A town seen from its street, its roofs or its river; rain at night turns to neon. */
export function paintCity(canvas: Canvas, plan: Plan, palette: Palette): void {
  const rain = plan.elements.includes('rain') || plan.elements.includes('storm');
  const view =
    rain && plan.time === 'night'
      ? 'neon'
      : plan.elements.includes('water')
        ? 'waterfront'
        : plan.elements.includes('rooftops')
          ? 'roofs'
          : choose(plan.variant, VIEWS);
  if (view === 'shops' || view === 'old-town') paintRow(canvas, plan, palette, view);
  else if (view === 'waterfront' || view === 'park') paintWaterfront(canvas, plan, palette, view);
  else if (view === 'roofs') paintRoofs(canvas, plan, palette);
  else paintAvenue(canvas, plan, palette, view);
}
