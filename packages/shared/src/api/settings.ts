import Type, { type Static } from 'typebox';
import { PROVIDER_NAMES, ProviderNameSchema } from '../models/providers.js';
import { Nullable, Time } from '../records/fields.js';

/** Whose a stored key or address is: the caller's alone, or everybody's on this instance. */
export const KeyScope = Type.Union([Type.Literal('own'), Type.Literal('instance')]);
export type KeyScope = Static<typeof KeyScope>;

/** What asking a provider who we are found; it costs nothing. */
export const ConnectionTest = Type.Object({
  ok: Type.Boolean(),
  checkedAt: Time,
  /** Whose key it is and what is left to spend, in the provider's words. */
  account: Nullable(Type.String()),
  balance: Nullable(Type.String()),
  models: Nullable(Type.Integer({ minimum: 0 })),
  /** `code` is an error code, `params` fills its sentence in any language, `message` is that sentence in English. */
  error: Nullable(
    Type.Object({
      code: Type.String(),
      params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
      message: Type.String(),
    }),
  ),
});
export type ConnectionTest = Static<typeof ConnectionTest>;

/** A stored key or address; the key itself is never told. */
export const StoredKey = Type.Object({
  lastFour: Nullable(Type.String()),
  baseUrl: Nullable(Type.String()),
  /** False when it was encrypted with a key this server no longer has. */
  readable: Type.Boolean(),
  savedAt: Time,
  lastTest: Nullable(ConnectionTest),
});
export type StoredKey = Static<typeof StoredKey>;

/** A provider as one caller sees it. */
export const ProviderStatus = Type.Object({
  provider: ProviderNameSchema,
  title: Type.String(),
  kind: Type.Union([Type.Literal('built_in'), Type.Literal('hosted'), Type.Literal('local')]),
  key: Type.Union([Type.Literal('required'), Type.Literal('optional'), Type.Literal('none')]),
  keyUrl: Nullable(Type.String()),
  helpUrl: Nullable(Type.String()),
  usualPorts: Type.Array(Type.Integer()),
  /** What the caller's pictures are drawn over now; null = it cannot be used. Own keys come before instance-wide ones. */
  source: Nullable(
    Type.Union([
      Type.Literal('built_in'),
      Type.Literal('own'),
      Type.Literal('instance'),
      Type.Literal('environment'),
    ]),
  ),
  unavailableCode: Nullable(Type.String()),
  unavailableReason: Nullable(Type.String()),
  own: Nullable(StoredKey),
  /** Others than admins see that it is there, but not its address or last four. */
  instance: Nullable(StoredKey),
  /** Set while it is left alone after several failures in a row. */
  pausedUntil: Nullable(Time),
});
export type ProviderStatus = Static<typeof ProviderStatus>;

export const ProviderStatusList = Type.Object({
  items: Type.Array(ProviderStatus),
  nextCursor: Type.Null(),
  /** Who is tried first behind an alias; those not named come after. */
  order: Type.Array(ProviderNameSchema),
});
export type ProviderStatusList = Static<typeof ProviderStatusList>;

export const ProviderOrderRequest = Type.Object(
  { order: Type.Array(ProviderNameSchema, { maxItems: PROVIDER_NAMES.length, uniqueItems: true }) },
  { additionalProperties: false },
);
export type ProviderOrderRequest = Static<typeof ProviderOrderRequest>;

/** Saves a key, an address, or both; it is tried first, and not saved when the provider refuses it. */
export const SaveKeyRequest = Type.Object(
  {
    provider: ProviderNameSchema,
    apiKey: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    /** Where the provider answers, for local servers; on a private network only with `scope: "instance"`. */
    baseUrl: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
    /** `instance` is for admins. Default `own`. */
    scope: Type.Optional(KeyScope),
    /** Save it even when the provider cannot be reached now. Default false. */
    unchecked: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type SaveKeyRequest = Static<typeof SaveKeyRequest>;

export const SavedKey = Type.Object({ status: ProviderStatus, test: ConnectionTest });
export type SavedKey = Static<typeof SavedKey>;

export const KeyScopeQuery = Type.Object({ scope: Type.Optional(KeyScope) }, { additionalProperties: false });
export type KeyScopeQuery = Static<typeof KeyScopeQuery>;

export const TestConnectionQuery = Type.Object(
  { provider: ProviderNameSchema },
  { additionalProperties: false },
);
export type TestConnectionQuery = Static<typeof TestConnectionQuery>;

/** A server found on this machine, on a port where servers of its kind usually listen. */
export const LocalServerList = Type.Object({
  items: Type.Array(
    Type.Object({
      provider: ProviderNameSchema,
      baseUrl: Type.String(),
      models: Nullable(Type.Integer()),
      /** Whether it is connected already. */
      connected: Type.Boolean(),
    }),
  ),
  nextCursor: Type.Null(),
});
export type LocalServerList = Static<typeof LocalServerList>;
