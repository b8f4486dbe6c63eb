import Type, { type Static } from 'typebox';

export const Health = Type.Object({ status: Type.Literal('ok'), version: Type.String() });
export type Health = Static<typeof Health>;

const Check = Type.Union([Type.Literal('ok'), Type.Literal('failed')]);

/** Each part a request needs; `failed` in one of them makes the answer a 503. */
export const Readiness = Type.Object({
  status: Check,
  checks: Type.Object({ database: Check, storage: Check, queue: Check }),
});
export type Readiness = Static<typeof Readiness>;
