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

/** A picture a request starts from: one of the owner's images, or one that was sent along (then `id` is its SHA-256). */
export const InputImage = Type.Object({
  source: Type.Union([Type.Literal('gallery'), Type.Literal('upload')]),
  id: Type.String(),
});
export type InputImage = Static<typeof InputImage>;

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
  images: Type.Optional(Type.Array(InputImage)),
  mask: Type.Optional(InputImage),
  strength: Type.Optional(Nullable(Type.Number())),
  providers: Type.Optional(Type.Array(Type.String())),
  /** What the caller named, untouched: each candidate is fitted to it anew. */
  asked: Type.Optional(JsonObject),
});
export type RequestedParameters = Static<typeof RequestedParameters>;

/** One request to draw, as stored. */
export const GenerationRecord = Type.Object({
  id: Id,
  ownerId: Id,
  projectId: Nullable(Id),
  /** What was asked for together with it; null = it came alone. */
  batchId: Nullable(Id),
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

/** A job a provider has taken, with what is needed to find it again. */
export const RemoteJob = Type.Object({
  /** The provider's id of it, or ours where it takes one. */
  id: Type.String(),
  /** Which images of the request it draws. */
  positions: Type.Array(Type.Integer()),
  /** What the adapter needs besides: addresses for status, result, cancel. */
  data: JsonObject,
});
export type RemoteJob = Static<typeof RemoteJob>;

/** One try at one provider, as stored. */
export const AttemptRecord = Type.Object({
  id: Id,
  generationId: Id,
  number: Type.Integer({ minimum: 1 }),
  provider: Type.String(),
  model: Type.String(),
  /** Of the newest job. */
  remoteId: Nullable(Type.String()),
  /** Every job this attempt made, stored before the first look at it. */
  jobs: Type.Array(RemoteJob),
  outcome: Type.Union([
    Type.Literal('running'),
    Type.Literal('succeeded'),
    Type.Literal('failed'),
    Type.Literal('cancelled'),
  ]),
  errorCode: Nullable(Type.String()),
  /** What the provider said, for people; secrets are taken out. */
  errorDetail: Nullable(Type.String()),
  /** What a cancel reached at the provider; null = nothing was cancelled, or there was no job. */
  cancelled: Nullable(Type.Union([Type.Literal('stopped'), Type.Literal('asked'), Type.Literal('too_late')])),
  /** Whether the provider took the job: only after a certain `no` is another candidate tried. */
  accepted: Type.Union([Type.Literal('no'), Type.Literal('yes'), Type.Literal('unknown')]),
  cost: MicroUsd,
  startedAt: Time,
  durationMs: Nullable(Type.Integer()),
});
export type AttemptRecord = Static<typeof AttemptRecord>;
