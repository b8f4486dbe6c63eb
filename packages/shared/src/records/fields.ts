import Type, { type Static, type TSchema } from 'typebox';

/** A UUIDv7 in lower case: ids sort by the time they were made. */
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' });
export type Id = Static<typeof Id>;

/** An instant: ISO 8601, UTC, milliseconds, for example `2026-01-31T09:00:00.000Z`. */
export const Time = Type.String({ format: 'date-time' });
export type Time = Static<typeof Time>;

/** `schema` or null. Absent means "keep", null means "clear". */
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** Money: an integer of micro-USD (1,000,000 = one US dollar), or null when it is not known. */
export const MicroUsd = Nullable(Type.Integer({ minimum: 0 }));
export type MicroUsd = Static<typeof MicroUsd>;

/** Free-form JSON object, for example the parameters a provider really used. */
export const JsonObject = Type.Record(Type.String(), Type.Unknown());
export type JsonObject = Static<typeof JsonObject>;

/** Something worth telling that is no failure; `code` is translated by the client. */
export const Warning = Type.Object({
  code: Type.Union([
    Type.Literal('parameter_dropped'),
    /** A number or a choice the model does not take was moved to the nearest it does: `name`, `asked`, `used`. */
    Type.Literal('parameter_snapped'),
    Type.Literal('size_snapped'),
    Type.Literal('partial_result'),
    Type.Literal('words_not_drawn'),
    /** The provider drew from another text than was typed: `prompt`. */
    Type.Literal('prompt_rewritten'),
    /** The provider drew another size than was asked for: `width`, `height`. */
    Type.Literal('size_changed'),
    /** The provider's filter kept back `count` pictures. */
    Type.Literal('images_withheld'),
    /** A candidate could not draw, so the next one did: `provider`, `code`. */
    Type.Literal('fell_back'),
    /** What a cancel reached at the provider: `provider`. */
    Type.Literal('cancel_asked'),
    Type.Literal('cancel_too_late'),
    Type.Literal('cancel_local'),
    /** The same where nobody pays, but the machine may be busy for a while. */
    Type.Literal('cancel_runs_on'),
    /** Anything else a provider tells, in its own words: `provider`, `text`. */
    Type.Literal('provider_note'),
  ]),
  params: JsonObject,
});
export type Warning = Static<typeof Warning>;
