import Type, { type Static } from 'typebox';
import { Capabilities } from '../models/capabilities.js';
import { MicroUsd, Nullable } from '../records/fields.js';

/** A model as one caller sees it. */
export const Model = Type.Object({
  /** Full name: `<provider>/<id>`. */
  name: Type.String(),
  title: Type.String(),
  provider: Type.String(),
  description: Type.String(),
  capabilities: Capabilities,
  price: Type.Object({ perImage: MicroUsd, source: Type.String(), date: Type.String() }),
  /** Whether this caller can use it now, and if not, why. */
  available: Type.Boolean(),
  unavailableReason: Nullable(Type.String()),
});
export type Model = Static<typeof Model>;

export const ModelList = Type.Object({
  items: Type.Array(Model),
  nextCursor: Type.Null(),
  aliases: Type.Record(Type.String(), Type.Array(Type.String())),
  defaultModel: Type.String(),
});
export type ModelList = Static<typeof ModelList>;
