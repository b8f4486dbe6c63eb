import Type, { type Static } from 'typebox';
import { Id, JsonObject, MicroUsd, Nullable, Time, Warning } from './fields.js';

/** queued -> running -> succeeded | failed | cancelled; queued -> cancelled. */
export const GenerationStatus = Type.Union([
  Type.Literal('queued'),
  Type.Literal('running'),
  Type.Literal('succeeded'),
  Type.Literal('failed'),
  Type.Literal('cancelled'),
]);
export type GenerationStatus = Static<typeof GenerationStatus>;

/** True when nothing more will happen to a generation in this state. */
export const isFinished = (status: GenerationStatus): boolean => status !== 'queued' && status !== 'running';

/**
 * Why a generation failed: `code` is an error code, `params` fills its sentence in any language, `message` is that
 * sentence in English, `billed` says what was paid.
 */
export const GenerationError = Type.Object({
  code: Type.String(),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
  message: Type.String(),
  billed: Type.Union([Type.Literal('no'), Type.Literal('yes'), Type.Literal('unknown')]),
});
export type GenerationError = Static<typeof GenerationError>;

/** The parameters of a request after defaults were filled in and sizes snapped. */
export const RequestedParameters = Type.Object({
  width: Type.Integer(),
  height: Type.Integer(),
  /** Null = the style the prompt names, else the model's first. */
  style: Nullable(Type.String()),
  steps: Nullable(Type.Integer()),
  guidance: Nullable(Type.Number()),
  /** The seed the caller asked for; null = chosen for each request. */
  seed: Nullable(Type.Integer()),
  fallback: Type.Boolean(),
  extra: JsonObject,
});
export type RequestedParameters = Static<typeof RequestedParameters>;

/** One request to draw, as stored. */
export const GenerationRecord = Type.Object({
  id: Id,
  ownerId: Id,
  projectId: Nullable(Id),
  prompt: Type.String(),
  negativePrompt: Type.String(),
  /** What the caller asked for: `<provider>/<model id>` or an alias. */
  model: Type.String(),
  requested: RequestedParameters,
  count: Type.Integer({ minimum: 1, maximum: 8 }),
  status: GenerationStatus,
  /** 0 to 1 over all images of the request. */
  progress: Type.Number({ minimum: 0, maximum: 1 }),
  stage: Nullable(Type.String()),
  error: Nullable(GenerationError),
  warnings: Type.Array(Warning),
  retryOf: Nullable(Id),
  /** The seed of the first image; image n uses seed + n. */
  seed: Type.Integer({ minimum: 0, maximum: 4_294_967_295 }),
  costEstimate: MicroUsd,
  cost: MicroUsd,
  /** The process that works on it, and until when its word counts. */
  workerId: Nullable(Id),
  leaseUntil: Nullable(Time),
  cancelRequestedAt: Nullable(Time),
  createdAt: Time,
  startedAt: Nullable(Time),
  finishedAt: Nullable(Time),
});
export type GenerationRecord = Static<typeof GenerationRecord>;

/** One try at one provider, as stored. */
export const AttemptRecord = Type.Object({
  id: Id,
  generationId: Id,
  number: Type.Integer({ minimum: 1 }),
  provider: Type.String(),
  model: Type.String(),
  remoteId: Nullable(Type.String()),
  outcome: Type.Union([
    Type.Literal('running'),
    Type.Literal('succeeded'),
    Type.Literal('failed'),
    Type.Literal('cancelled'),
  ]),
  errorCode: Nullable(Type.String()),
  /** Whether the provider took the job: only after a certain `no` is another candidate tried. */
  accepted: Type.Union([Type.Literal('no'), Type.Literal('yes'), Type.Literal('unknown')]),
  cost: MicroUsd,
  startedAt: Time,
  durationMs: Nullable(Type.Integer()),
});
export type AttemptRecord = Static<typeof AttemptRecord>;
