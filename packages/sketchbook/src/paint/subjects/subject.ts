import type { Canvas } from '../../core/canvas.js';
import { BOATS, SWIMMERS } from '../../lexicon/habits.js';
import { linesOf } from '../../plan/subjects/lines.js';
import type { Plan, PlannedSubject } from '../../plan/plan.js';
import { layShadow } from './shadow.js';
import type { Palette } from '../palette.js';
import { coverFeet } from './feet.js';
import { blit } from './light.js';
import { makeSprite } from './sprite.js';
import { reflect, ripples, rock } from './waterline.js';

/** Floating birds whose drawing has legs, which the water hides. */
const WADERS = new Set(['duck', 'goose']);

/** Paints all subjects back to front; `done` is called after each with the share finished. */
export function paintSubjects(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  done: (share: number) => void,
): void {
  plan.subjects.forEach((subject, index) => {
    canvas.check();
    paintSubject(canvas, plan, palette, subject, Math.min(254, index + 1));
    done((index + 1) / plan.subjects.length);
  });
}

function paintSubject(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  subject: PlannedSubject,
  id: number,
): void {
  const swimmer = SWIMMERS.has(subject.concept);
  const island =
    subject.footing === 'float' &&
    !BOATS.has(subject.concept) &&
    !swimmer &&
    subject.look.pose !== 'swimming';
  const sprite = makeSprite(subject, plan.art, canvas.unit, plan.without);
  const left = Math.round(subject.x * canvas.width - sprite.width / 2);
  const floating = subject.footing === 'float' && !island;
  const sink = floating
    ? Math.round(
        (sprite.height - 2 * sprite.pad) * (swimmer ? 0.16 : WADERS.has(subject.concept) ? 0.21 : 0.06),
      )
    : 0;
  const feet = Math.round(subject.y * canvas.height);
  const top = feet - sprite.height + sprite.pad + sink;
  if (island) rock(canvas, plan, palette, subject);
  if (subject.footing === 'ground' || subject.footing === 'table' || island)
    layShadow(canvas, plan, palette, sprite, left, top, feet);
  if (floating)
    reflect(canvas, sprite, palette, { left, feet, end: waterEnd(plan, canvas), seed: plan.seed });
  blit(canvas, plan, palette, subject, sprite, left, top, floating ? feet : canvas.height, id);
  if (floating) ripples(canvas, plan, palette, subject);
  if (subject.footing === 'ground') coverFeet(canvas, plan, palette, subject, sprite.width - 2 * sprite.pad);
}

/** Where the water ends at the near bank, in pixels. */
function waterEnd(plan: Plan, canvas: Canvas): number {
  const near = linesOf(plan.place, plan.horizon, plan.broad).water?.near ?? 1;
  return Math.round((plan.place === 'river' ? near - 0.015 : near > 0.9 ? 1 : near + 0.03) * canvas.height);
}
