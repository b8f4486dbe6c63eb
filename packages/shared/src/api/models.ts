import Type, { type Static } from 'typebox';
import { Capabilities } from '../models/capabilities.js';
import { Price } from '../models/price.js';
import { Nullable } from '../records/fields.js';

/** A model as one caller sees it. */
export const Model = Type.Object({
  /** Full name: `<provider>/<id>`. */
  name: Type.String(),
  title: Type.String(),
  provider: Type.String(),
  description: Type.String(),
  /** The same weights at whatever provider; null = only here. */
  family: Nullable(Type.String()),
  /** Null = the provider's own terms. */
  licence: Nullable(Type.String()),
  note: Nullable(Type.String()),
  capabilities: Capabilities,
  price: Price,
  /** Whether this caller can use it now, and if not, why. */
  available: Type.Boolean(),
  unavailableReason: Nullable(Type.String()),
  /** An error code for the same, which clients translate: `provider_key_missing`, `provider_address_missing` ... */
  unavailableCode: Nullable(Type.String()),
  /** What fills the sentence of that code in any language. */
  unavailableParams: Nullable(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
  ),
});
export type Model = Static<typeof Model>;

export const ModelList = Type.Object({
  items: Type.Array(Model),
  nextCursor: Type.Null(),
  aliases: Type.Record(Type.String(), Type.Array(Type.String())),
  defaultModel: Type.String(),
});
export type ModelList = Static<typeof ModelList>;
