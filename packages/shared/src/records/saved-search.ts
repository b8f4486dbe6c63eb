import Type, { type Static } from 'typebox';
import { Id, Time } from './fields.js';

/** A search of the gallery with a name, as stored. */
export const SavedSearchRecord = Type.Object({
  id: Id,
  ownerId: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  /** The query string of the gallery's address, without `?`: `q=fox&favorite=true`. */
  query: Type.String({ maxLength: 2000 }),
  createdAt: Time,
});
export type SavedSearchRecord = Static<typeof SavedSearchRecord>;
