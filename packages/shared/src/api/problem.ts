import Type, { type Static } from 'typebox';
import { JsonObject } from '../records/fields.js';

/** RFC 9457 `application/problem+json`, the body of every error. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
  /** A key of `ERRORS`. */
  code: Type.String(),
  params: JsonObject,
  /** Quote it when you ask for help: the server's log lines carry it. */
  requestId: Type.String(),
  /** For `validation_failed`: a JSON pointer and a sentence for each field at fault. */
  errors: Type.Optional(Type.Array(Type.Object({ path: Type.String(), message: Type.String() }))),
});
export type Problem = Static<typeof Problem>;
