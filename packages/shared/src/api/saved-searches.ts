import Type, { type Static } from 'typebox';
import { SavedSearchRecord } from '../records/saved-search.js';

export const SavedSearch = Type.Omit(SavedSearchRecord, ['ownerId']);
export type SavedSearch = Static<typeof SavedSearch>;

/** All of them, by name: one person has at most `MAX_SAVED_SEARCHES`. */
export const SavedSearchList = Type.Object({ items: Type.Array(SavedSearch), nextCursor: Type.Null() });
export type SavedSearchList = Static<typeof SavedSearchList>;

/** How many searches one person can keep. */
export const MAX_SAVED_SEARCHES = 100;

const { name, query } = SavedSearchRecord.properties;
export const SaveSearchRequest = Type.Object({ name, query }, { additionalProperties: false });
export type SaveSearchRequest = Static<typeof SaveSearchRequest>;
