import type { Drawing, DrawProgress, DrawRequest, DrawStage } from '../api.js';
import { createCanvas } from '../core/canvas.js';
import { encodePng, encodePreview } from '../output/encode.js';
import { withMetadata } from '../output/metadata.js';
import { dropBannedHues } from '../paint/atmosphere/banned-hues.js';
import { paintBackdrop, paintForeground, paintLandscape } from '../paint/landscape.js';
import { paletteOf } from '../paint/palette.js';
import { paintSubjects } from '../paint/subjects/subject.js';
import { paintWeather } from '../paint/weather.js';
import { parsePrompt } from '../parse/parse-prompt.js';
import { makePlan } from '../plan/make-plan.js';
import { reportOf } from '../output/report.js';
import { applyStyle } from '../style/apply-style.js';

/** What a rendering tells while it runs; `check` throws once the drawing is no longer wanted. */
export interface RenderHooks {
  check: () => void;
  onProgress: (progress: DrawProgress) => void;
}

/** Draws one checked request on the calling thread: parse, plan, paint, style, encode. */
export async function render(request: DrawRequest, { check, onProgress }: RenderHooks): Promise<Drawing> {
  const tell = (fraction: number, stage: DrawStage) => {
    check();
    onProgress({ fraction, stage });
  };
  tell(0, 'reading');
  const parsed = parsePrompt(request.prompt, request.negativePrompt);
  const { model = 'noto' } = request;
  const style = request.style ?? parsed.style ?? 'storybook';
  tell(0.03, 'planning');
  const plan = makePlan(parsed, request);
  const palette = paletteOf(plan);
  const canvas = createCanvas(plan.width, plan.height, check);
  const show = async (fraction: number, stage: DrawStage) => {
    check();
    onProgress({ fraction, stage, preview: await encodePreview(canvas) });
  };
  tell(0.05, 'sky');
  paintBackdrop(canvas, plan, palette);
  await show(0.2, 'sky');
  tell(0.21, 'landscape');
  paintLandscape(canvas, plan, palette);
  await show(0.5, 'landscape');
  paintSubjects(canvas, plan, palette, (share) => tell(0.5 + share * 0.13, 'subjects'));
  await show(0.64, 'subjects');
  tell(0.65, 'light');
  paintForeground(canvas, plan, palette);
  paintWeather(canvas, plan, palette);
  tell(0.72, 'style');
  applyStyle(canvas, style, { seed: plan.seed, plan, palette });
  dropBannedHues(canvas, plan.without);
  await show(0.93, 'style');
  tell(0.94, 'encoding');
  const png = withMetadata(await encodePng(canvas), { ...request, style, model });
  tell(1, 'encoding');
  return {
    png,
    width: plan.width,
    height: plan.height,
    seed: plan.seed,
    report: reportOf(parsed, plan, style, model),
    plan,
  };
}
