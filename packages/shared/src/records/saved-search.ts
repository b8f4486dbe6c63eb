import Type, { type Static } from 'typebox';
import { Id, Time } from './fields.js';

/** Characters of a saved search's name, and of its query. */
export const SEARCH_NAME_MAX = 80;
export const SEARCH_QUERY_MAX = 2000;

/** A search of the gallery with a name, as stored. */
export const SavedSearchRecord = Type.Object({
  id: Id,
  ownerId: Id,
  name: Type.String({ minLength: 1, maxLength: SEARCH_NAME_MAX }),
  /** The query string of the gallery's address, without `?`: `q=fox&favorite=true`. */
  query: Type.String({ maxLength: SEARCH_QUERY_MAX }),
  createdAt: Time,
});
export type SavedSearchRecord = Static<typeof SavedSearchRecord>;
