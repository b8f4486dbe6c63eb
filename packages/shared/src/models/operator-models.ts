import Type, { type Static } from 'typebox';
import { JsonObject, Nullable } from '../records/fields.js';
import { AdvancedParameter, Capabilities, Range } from './capabilities.js';
import { Price } from './price.js';
import { ProviderNameSchema } from './providers.js';

const closed = { additionalProperties: false };
const PartialRange = Nullable(Type.Partial(Range, closed));

/**
 * One entry of an operator's models.json. For a model that is known it replaces just the members it names; with a `name`
 * it may also be a model that nobody knows yet.
 */
export const OperatorModel = Type.Object(
  {
    provider: ProviderNameSchema,
    id: Type.String({ minLength: 1, maxLength: 300 }),
    /** Takes the model away, whoever offers it. */
    hidden: Type.Optional(Type.Boolean()),
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    description: Type.Optional(Type.String({ maxLength: 2000 })),
    family: Type.Optional(Nullable(Type.String({ maxLength: 100 }))),
    licence: Type.Optional(Nullable(Type.String({ maxLength: 300 }))),
    note: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))),
    price: Type.Optional(Type.Partial(Price, closed)),
    capabilities: Type.Optional(
      Type.Partial(
        Type.Object({
          ...Capabilities.properties,
          size: Type.Partial(Capabilities.properties.size, closed),
          steps: PartialRange,
          guidance: PartialRange,
          strength: PartialRange,
          advanced: Type.Array(AdvancedParameter),
        }),
        closed,
      ),
    ),
    /** What only the adapter reads; each member named replaces that member. */
    wire: Type.Optional(JsonObject),
  },
  closed,
);
export type OperatorModel = Static<typeof OperatorModel>;

/** An operator's models.json: what it adds to the models of the release, and what it changes in them. */
export const OperatorModels = Type.Object(
  {
    models: Type.Optional(Type.Array(OperatorModel, { maxItems: 2000 })),
    /** Each name stands for candidates `<provider>/<id>`; an empty list takes the alias away. */
    aliases: Type.Optional(
      Type.Record(
        Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$' }),
        Type.Array(Type.String({ pattern: '^[a-z0-9-]+/.+$' }), { maxItems: 100 }),
        closed,
      ),
    ),
  },
  closed,
);
export type OperatorModels = Static<typeof OperatorModels>;
