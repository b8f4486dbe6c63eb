import {
  MAX_SAVED_SEARCHES,
  type SavedSearch,
  type SavedSearchList,
  type SavedSearchRecord,
  type SaveSearchRequest,
} from '@easel/shared';
import type { EventBus } from '../../../events/event-bus.js';
import { AppError } from '../../../lib/app-error.js';
import type { Clock } from '../../../lib/clock.js';
import { newId } from '../../../lib/ids.js';
import { cleanSearch } from './clean-search.js';
import type { SavedSearchRepository } from './saved-search.repository.js';

/** The use cases of saved searches. Somebody else's search does not exist. */
export const createSavedSearchService = ({ repository, events, clock }: SavedSearchDeps) => {
  const save = async (
    ownerId: string,
    decide: (known: SavedSearchRecord[]) => SavedSearchRecord,
  ): Promise<SavedSearch> => {
    const saved = await repository.change(ownerId, (known) => {
      const search = decide(known);
      const taken = known.find(({ id, name }) => id !== search.id && keyOf(name) === keyOf(search.name));
      if (taken) throw new AppError('name_taken', { name: taken.name });
      return search;
    });
    events.publish(ownerId, { name: 'changed', data: { what: 'searches' } });
    return toSavedSearch(saved);
  };

  return {
    list: async (ownerId: string): Promise<SavedSearchList> => {
      const known = await repository.list(ownerId);
      const items = known.toSorted((one, other) => byName.compare(one.name, other.name)).map(toSavedSearch);
      return { items, nextCursor: null };
    },
    /** @throws AppError `name_taken`, `too_many_searches`; ValidationError when the query is none of the gallery's. */
    create: (ownerId: string, request: SaveSearchRequest): Promise<SavedSearch> => {
      const cleaned = cleanSearch(request);
      return save(ownerId, (known) => {
        if (known.length >= MAX_SAVED_SEARCHES)
          throw new AppError('too_many_searches', { max: MAX_SAVED_SEARCHES });
        return { ...cleaned, id: newId(), ownerId, createdAt: clock.now() };
      });
    },
    /** @throws AppError `not_found`, `name_taken`; ValidationError when the query is none of the gallery's. */
    update: (ownerId: string, id: string, request: SaveSearchRequest): Promise<SavedSearch> => {
      const cleaned = cleanSearch(request);
      return save(ownerId, (known) => {
        const before = known.find((search) => search.id === id);
        if (!before) throw new AppError('not_found');
        return { ...before, ...cleaned };
      });
    },
    /** @throws AppError `not_found` */
    remove: async (ownerId: string, id: string): Promise<void> => {
      if (!(await repository.remove(ownerId, id))) throw new AppError('not_found');
      events.publish(ownerId, { name: 'changed', data: { what: 'searches' } });
    },
  };
};

export type SavedSearchService = ReturnType<typeof createSavedSearchService>;

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Upper and lower case together, numbers by their value, whatever the language of the machine. */
const byName = new Intl.Collator('en', { numeric: true });

const toSavedSearch = ({ id, name, query, createdAt }: SavedSearchRecord): SavedSearch => ({
  id,
  name,
  query,
  createdAt,
});

interface SavedSearchDeps {
  repository: SavedSearchRepository;
  events: Pick<EventBus, 'publish'>;
  clock: Clock;
}
