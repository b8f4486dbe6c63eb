import type { Camera, Mood, Place, Season, Time } from './lexicon/vocabulary.js';
import type { Plan } from './plan/plan.js';

/** The finishes, the first being the default. */
export const SKETCHBOOK_STYLES = [
  'storybook',
  'gouache',
  'oil',
  'watercolour',
  'ink',
  'comic',
  'paper-cut',
  'low-poly',
  'stained-glass',
  'pixel-art',
  'neon',
  'blueprint',
  'poster',
  'risograph',
] as const;
export type SketchbookStyle = (typeof SKETCHBOOK_STYLES)[number];

/** The models: two sets of art, and one that draws colour and form only. */
export const SKETCHBOOK_MODEL_IDS = ['noto', 'clay', 'abstract'] as const;
export type SketchbookModel = (typeof SKETCHBOOK_MODEL_IDS)[number];

/** Name and version of the illustrator; pictures are reproducible within one version. */
export const ENGINE = 'sketchbook/1';

/** What to draw. Sizes are pixels, 256 to 2048 in multiples of 8; the seed is an integer from 0 to 2^32-1. */
export interface DrawRequest {
  prompt: string;
  negativePrompt?: string;
  width: number;
  height: number;
  seed: number;
  /** Default: the style the prompt names, else `storybook`. */
  style?: SketchbookStyle;
  /** Default `noto`. */
  model?: SketchbookModel;
}

/** The work a progress event reports as begun or, with a preview, as just finished. */
export type DrawStage =
  | 'reading'
  | 'planning'
  | 'sky'
  | 'landscape'
  | 'subjects'
  | 'light'
  | 'style'
  | 'encoding';

/** `fraction` runs from 0 to 1 and never goes down; `preview` is a WebP with a longest side of 256 pixels. */
export interface DrawProgress {
  fraction: number;
  stage: DrawStage;
  preview?: Uint8Array;
}

/** What became of the prompt: words drawn, content words that could not be drawn, and the scene chosen. */
export interface DrawReport {
  engine: string;
  model: SketchbookModel;
  style: SketchbookStyle;
  understood: string[];
  notUnderstood: string[];
  subjects: { name: string; count: number; colour?: string }[];
  place: Place;
  time: Time;
  camera: Camera;
  season?: Season;
  mood?: Mood;
}

/** A finished picture. */
export interface Drawing {
  png: Uint8Array;
  width: number;
  height: number;
  seed: number;
  report: DrawReport;
  /** The composition as it was painted. */
  plan: Plan;
}

/** Per-drawing options: abort with `signal`, watch with `onProgress`. */
export interface DrawOptions {
  signal?: AbortSignal;
  onProgress?: (progress: DrawProgress) => void;
}

/** A pool of drawing threads. */
export interface Sketchbook {
  /**
   * Draws one picture; requests wait in the order they came.
   * @throws TypeError or RangeError for a bad request, the signal's reason when aborted.
   */
  draw(request: DrawRequest, options?: DrawOptions): Promise<Drawing>;
  /** Stops the threads; drawings under way are rejected. */
  close(): Promise<void>;
}
