import type {
  AttemptRecord,
  ErrorCode,
  ErrorParams,
  GenerationError,
  JsonObject,
  ProviderName,
  Warning,
} from '@easel/shared';
import { AppError } from '../lib/app-error.js';

/** Whoever draws: hosted, local or built in. */
export interface ImageProvider {
  readonly name: ProviderName;
  /** True when drawing again after a stop costs nobody anything. */
  readonly restartable: boolean;
  /** Null when it can be used now, else a sentence that says what is missing. */
  unavailableReason(): string | null;
  /**
   * Draws the images at `positions`, each given out as soon as it is done, in any order.
   * @throws ProviderError, or the signal's reason when that was aborted.
   */
  generate(request: ProviderRequest, context: ProviderContext): AsyncIterable<ProviderImage>;
  close(): Promise<void>;
}

/** What is to be drawn, already checked against the model's capabilities. */
export interface ProviderRequest {
  /** The model's id within its provider. */
  model: string;
  prompt: string;
  negativePrompt: string;
  width: number;
  height: number;
  /** Of position 0; position n is drawn with seed + n. */
  seed: number;
  /** Which images of the request are wanted, counted from 0. */
  positions: readonly number[];
  style: string | null;
  steps: number | null;
  guidance: number | null;
  extra: JsonObject;
}

export interface ProviderContext {
  signal: AbortSignal;
  onProgress(progress: ProviderProgress): void;
}

/** How far one image is. */
export interface ProviderProgress {
  position: number;
  /** 0 to 1. */
  fraction: number;
  stage: string;
  /** A small WebP of the picture so far. */
  preview?: Uint8Array;
}

/** One finished image, its bytes as the provider made them. */
export interface ProviderImage {
  position: number;
  bytes: Uint8Array;
  seed: number;
  /** What was really used. */
  parameters: JsonObject;
  warnings: Warning[];
}

/** A provider's failure, with what is known of whether it took the job and charged for it. */
export class ProviderError extends AppError {
  readonly accepted: AttemptRecord['accepted'];
  readonly billed: GenerationError['billed'];

  constructor(code: ErrorCode, { params = {}, accepted, billed, cause }: ProviderFailure) {
    super(code, params, { cause });
    this.name = 'ProviderError';
    this.accepted = accepted;
    this.billed = billed;
  }
}

interface ProviderFailure {
  params?: ErrorParams;
  accepted: AttemptRecord['accepted'];
  billed: GenerationError['billed'];
  cause?: unknown;
}
