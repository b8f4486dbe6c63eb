export { ENGINE, SKETCHBOOK_MODEL_IDS, SKETCHBOOK_STYLES } from './api.js';
export type {
  Drawing,
  DrawOptions,
  DrawProgress,
  DrawReport,
  DrawRequest,
  DrawStage,
  Sketchbook,
  SketchbookModel,
  SketchbookStyle,
} from './api.js';
export type { ParsedPrompt, ParsedSubject, Span, SpanKind } from './parse/parsed.js';
export type { Plan, PlannedSubject } from './plan/plan.js';
export { parsePrompt } from './parse/parse-prompt.js';
export { createSketchbook, draw } from './sketchbook.js';
