import Type, { type Static } from 'typebox';
import { MicroUsd, Nullable } from '../records/fields.js';

const days = Type.Optional(
  Type.Union([Type.Literal(7), Type.Literal(30), Type.Literal(90), Type.Literal(365)], { default: 30 }),
);

export const DashboardQuery = Type.Object(
  {
    /** Over how many days, today included. */
    days,
    /** `all`: everybody's figures together, for administrators only. Default: one's own. */
    scope: Type.Optional(Type.Union([Type.Literal('own'), Type.Literal('all')], { default: 'own' })),
  },
  { additionalProperties: false },
);
export type DashboardQuery = Static<typeof DashboardQuery>;

const count = Type.Integer({ minimum: 0 });
/** Known cost in micro-USD, and of how many attempts nobody knows it. */
const money = { cost: MicroUsd, unknownCosts: count };

/** What there is, and how the last days went. */
export const DashboardStats = Type.Object({
  /** Now, over all time. */
  images: count,
  favorites: count,
  trashed: count,
  projects: count,
  /** Of originals, the trash included, in bytes. */
  storageBytes: count,
  /** In the asked period. */
  period: Type.Object({
    images: count,
    attempts: count,
    succeeded: count,
    failed: count,
    cancelled: count,
    /** succeeded / (succeeded + failed); null when there was neither. */
    successRate: Nullable(Type.Number({ minimum: 0, maximum: 1 })),
    /** Median time of attempts that succeeded, in milliseconds. */
    medianMs: Nullable(Type.Number({ minimum: 0 })),
    ...money,
  }),
  /** People with an account; null unless the scope is `all`. */
  users: Nullable(count),
});
export type DashboardStats = Static<typeof DashboardStats>;

const usage = {
  images: count,
  succeeded: count,
  failed: count,
  cancelled: count,
  medianMs: Nullable(Type.Number({ minimum: 0 })),
  ...money,
};

/** Who drew in the asked period, most images first. */
export const DashboardUsage = Type.Object({
  providers: Type.Array(Type.Object({ provider: Type.String(), ...usage })),
  models: Type.Array(Type.Object({ provider: Type.String(), model: Type.String(), ...usage })),
});
export type DashboardUsage = Static<typeof DashboardUsage>;

/** One entry for each day of the asked period (UTC), the oldest first; days without anything are there too. */
export const DashboardTrends = Type.Object({
  days: Type.Array(
    Type.Object({
      /** `2026-01-31` */
      day: Type.String(),
      images: count,
      succeeded: count,
      failed: count,
      cancelled: count,
      medianMs: Nullable(Type.Number({ minimum: 0 })),
      ...money,
    }),
  ),
});
export type DashboardTrends = Static<typeof DashboardTrends>;
