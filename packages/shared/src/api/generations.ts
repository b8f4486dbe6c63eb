import Type, { type Static } from 'typebox';
import { Id, JsonObject, Nullable } from '../records/fields.js';
import { PROVIDER_NAMES, ProviderNameSchema } from '../models/providers.js';
import { AttemptRecord, GenerationRecord, GenerationStatus } from '../records/generation.js';
import { TemplateId } from '../records/prompt.js';
import { Image } from './gallery.js';

/** An id of an image in the caller's gallery, or a data URL with a picture of at most 16 MiB. */
const ImageSource = Type.String({ minLength: 1, maxLength: 22_400_000 });

export const GenerateRequest = Type.Object(
  {
    /** 1 to 4,000 characters after normalisation; the schema's limit only bounds the raw text. */
    prompt: Type.String({ maxLength: 20_000 }),
    /** `<provider>/<model id>` or an alias; default: the built-in illustrator. */
    model: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    negativePrompt: Type.Optional(Type.String({ maxLength: 20_000 })),
    width: Type.Optional(Type.Integer({ minimum: 1, maximum: 65_536 })),
    height: Type.Optional(Type.Integer({ minimum: 1, maximum: 65_536 })),
    /** "W:H", for example "16:9". */
    aspectRatio: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,3}:[1-9][0-9]{0,3}$' })),
    steps: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    guidance: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
    /** Same seed and parameters, same picture, where the model allows it. */
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 4_294_967_295 })),
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: 8 })),
    /** One of the model's styles. Absent: the one the prompt names ("in watercolour"), else the model's first. */
    style: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
    /**
     * Pictures to start from: ids of one's own images, or `data:image/...;base64,` URLs of PNG, JPEG or WebP. Only for
     * models that take some.
     */
    images: Type.Optional(Type.Array(ImageSource, { maxItems: 16 })),
    /** Which part of the first picture is drawn anew: where it is white (or, with an alpha channel, clear). */
    mask: Type.Optional(ImageSource),
    /** How far the result may leave the given picture: 0 = not at all, 1 = wholly. */
    strength: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    /** Where the images go: fixed now, whatever is chosen while they are drawn. */
    projectId: Type.Optional(Nullable(Id)),
    /** Templates and styles put around the prompt, in this order. */
    templates: Type.Optional(Type.Array(TemplateId, { maxItems: 8 })),
    /** For an alias: who is tried first. Those not named come after, as usual. */
    providers: Type.Optional(
      Type.Array(ProviderNameSchema, {
        maxItems: PROVIDER_NAMES.length,
      }),
    ),
    /** Whether another candidate may be tried when one certainly took no job. Default true. */
    fallback: Type.Optional(Type.Boolean()),
    /** The provider's own parameters. */
    extra: Type.Optional(JsonObject),
  },
  { additionalProperties: false },
);
export type GenerateRequest = Static<typeof GenerateRequest>;

/** One prompt drawn several ways: by several models, and by each variant of `{a|b}` in it. */
export const BatchRequest = Type.Object(
  {
    ...Type.Omit(GenerateRequest, ['model']).properties,
    models: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: 8 }),
    ),
    /** Whether `{a|b|c}` in the prompt stands for one prompt each. Default true. */
    dynamic: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type BatchRequest = Static<typeof BatchRequest>;

export const Attempt = Type.Omit(AttemptRecord, ['generationId', 'jobs']);
export type Attempt = Static<typeof Attempt>;

/** One request to draw, with its attempts and images. */
export const Generation = Type.Evaluate(
  Type.Intersect([
    Type.Omit(GenerationRecord, ['ownerId', 'workerId', 'leaseUntil', 'cancelRequestedAt']),
    Type.Object({
      /** How many start before this one, 0 = next; null when it is not waiting. */
      queuePosition: Nullable(Type.Integer({ minimum: 0 })),
      attempts: Type.Array(Attempt),
      images: Type.Array(Image),
    }),
  ]),
);
export type Generation = Static<typeof Generation>;

export const GenerationQuery = Type.Object(
  {
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
    /** Of one batch. */
    batch: Type.Optional(Id),
    /** One state, or `active` for queued and running. */
    status: Type.Optional(Type.Union([GenerationStatus, Type.Literal('active')])),
  },
  { additionalProperties: false },
);
export type GenerationQuery = Static<typeof GenerationQuery>;

export const GenerationPage = Type.Object({
  items: Type.Array(Generation),
  nextCursor: Nullable(Type.String()),
});
export type GenerationPage = Static<typeof GenerationPage>;

/** stopped = nothing more is drawn; asked = the drawing was told to stop; too_late = it had already ended. */
export const CancelOutcome = Type.Union([
  Type.Literal('stopped'),
  Type.Literal('asked'),
  Type.Literal('too_late'),
]);
export type CancelOutcome = Static<typeof CancelOutcome>;

export const CancelResponse = Type.Object({
  outcome: CancelOutcome,
  generation: Generation,
});
export type CancelResponse = Static<typeof CancelResponse>;

/** How many were waiting and now never start. */
export const CancelWaitingResponse = Type.Object({ cancelled: Type.Integer({ minimum: 0 }) });
export type CancelWaitingResponse = Static<typeof CancelWaitingResponse>;

/** All or nothing: either every generation of a batch is queued, or none. */
export const BatchResponse = Type.Object({ batchId: Id, items: Type.Array(Generation) });
export type BatchResponse = Static<typeof BatchResponse>;
