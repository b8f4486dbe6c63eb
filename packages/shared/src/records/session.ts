import Type, { type Static } from 'typebox';
import { Id, Time } from './fields.js';

/** A signed-in browser or client, as stored. The token itself is never stored, only its SHA-256. */
export const Session = Type.Object({
  id: Id,
  userId: Id,
  tokenHash: Type.String({ minLength: 64, maxLength: 64 }),
  userAgent: Type.String({ maxLength: 256 }),
  createdAt: Time,
  lastSeenAt: Time,
  expiresAt: Time,
});
export type Session = Static<typeof Session>;
