import Type, { type Static } from 'typebox';
import { Id, MicroUsd, Time } from './fields.js';

/** What one attempt drew and cost, as stored: what sums over time are made from. */
export const UsageRecord = Type.Object({
  id: Id,
  ownerId: Id,
  generationId: Id,
  provider: Type.String(),
  model: Type.String(),
  images: Type.Integer({ minimum: 0 }),
  cost: MicroUsd,
  /** `provider`: it told; `price`: price times pictures; `unknown`: nobody knows. */
  costSource: Type.Union([Type.Literal('provider'), Type.Literal('price'), Type.Literal('unknown')]),
  outcome: Type.Union([Type.Literal('succeeded'), Type.Literal('failed'), Type.Literal('cancelled')]),
  durationMs: Type.Integer({ minimum: 0 }),
  createdAt: Time,
});
export type UsageRecord = Static<typeof UsageRecord>;
