import type {
  AttemptRecord,
  ErrorCode,
  ErrorParams,
  GenerationError,
  JsonObject,
  ModelDefinition,
  ProviderName,
  RemoteJob,
  Warning,
} from '@easel/shared';
import { AppError } from '../lib/app-error.js';

/** Whoever draws, over one connection: hosted, local or built in. */
export interface ImageProvider {
  readonly name: ProviderName;
  /** True when drawing again after a stop costs nobody anything. */
  readonly restartable: boolean;
  /**
   * Draws the images at `positions`, each given out as soon as it is done, in any order; there may be fewer than asked
   * for. An abort ends our own waiting only: what runs elsewhere is stopped by `cancel`.
   * @throws ProviderError, or the signal's reason when that was aborted.
   */
  generate(request: ProviderRequest, context: ProviderContext): AsyncIterable<ProviderImage>;
  /**
   * Waits for a job that an earlier run of the server made, and never makes one. Absent where a job cannot be found
   * again. Same errors as `generate`; `interrupted` when the provider knows the job no more.
   */
  resume?(job: RemoteJob, request: ProviderRequest, context: ProviderContext): AsyncIterable<ProviderImage>;
  /**
   * Stops a job that nobody waits for any more, with time-outs of its own. `asked`: it was told, without knowing whether
   * it listens. Absent where nothing beyond our own waiting can be stopped.
   */
  cancel?(job: RemoteJob): Promise<CancelOutcome>;
  /**
   * Asks who we are and whether we may draw; costs nothing.
   * @throws ProviderError
   */
  check(signal: AbortSignal): Promise<ConnectionReport>;
  /**
   * What can be drawn with now, where the provider keeps such a list: complete definitions, so that a model needs no
   * release of ours.
   * @throws ProviderError
   */
  listModels?(signal: AbortSignal): Promise<ModelDefinition[]>;
  close(): Promise<void>;
}

/** How to reach a provider, and as whom. */
export interface ProviderConnection {
  apiKey: string | null;
  /** Without a slash at its end; null = where the provider usually is. */
  baseUrl: string | null;
  /** Whether `baseUrl` may be on a private network: an operator or an admin said so. */
  allowPrivate: boolean;
}

/** Opens a connection; nothing is sent before it is used. */
export type ConnectProvider = (connection: ProviderConnection) => ImageProvider;

export type CancelOutcome = 'stopped' | 'asked' | 'too_late';

/** What a check found. */
export interface ConnectionReport {
  /** Whose key it is, in the provider's words; null when it does not say. */
  account: string | null;
  /** What is left to spend, in the provider's words; null when it does not say. */
  balance: string | null;
  /** How many models it offers; null when it was not asked. */
  models: number | null;
}

/** What is to be drawn, already checked against the model's capabilities. */
export interface ProviderRequest {
  model: ModelDefinition;
  prompt: string;
  negativePrompt: string;
  width: number;
  height: number;
  /** Of position 0; position n is drawn with seed + n where the provider takes one. */
  seed: number;
  /** Which images of the request are wanted, counted from 0. */
  positions: readonly number[];
  style: string | null;
  steps: number | null;
  guidance: number | null;
  /** Pictures to start from; empty = text only. */
  images: readonly InputPicture[];
  /** PNG of the first picture's size: white is drawn anew, black is kept. */
  mask: InputPicture | null;
  /** 0 to 1; null = the model's default. */
  strength: number | null;
  /** Values for parameters in `capabilities.advanced`, checked. */
  extra: JsonObject;
}

export interface InputPicture {
  bytes: Uint8Array;
  mime: 'image/png' | 'image/jpeg' | 'image/webp';
}

export interface ProviderContext {
  signal: AbortSignal;
  onProgress(progress: ProviderProgress): void;
  /**
   * Told of every job the provider has taken (or, where the id is ours, of every job about to be sent), and awaited
   * before the first look at it: this is how a restart finds it again.
   */
  onJob(job: RemoteJob): Promise<void>;
  /** What the provider says it charged, in micro-USD; told more than once, it adds up. */
  onCost(microUsd: number): void;
  /** Something worth telling about the whole request. */
  onWarning(warning: Warning): void;
  /** Gives up a job that makes no progress for so long, in milliseconds. */
  stallMs: number;
}

/** How far the images being drawn are. */
export interface ProviderProgress {
  /** Which image, or the first of those the fraction stands for. */
  position: number;
  /** 0 to 1; null when only the stage is known. */
  fraction: number | null;
  /** How many images `fraction` stands for; 1 unless given. */
  images?: number;
  /** `queued`, `loading`, `drawing`, `downloading`, or the provider's own word for it. */
  stage: string;
  /** How many jobs the provider does before this one. */
  queuePosition?: number;
  /** The picture so far, in any format; it is made small before it goes on. */
  preview?: Uint8Array;
}

/** One finished image, its bytes as the provider made them. */
export interface ProviderImage {
  position: number;
  bytes: Uint8Array;
  /** Null where the provider takes none and tells none. */
  seed: number | null;
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
