import {
  type EventPayloads,
  type Generation,
  type GenerationPage,
  type GenerationProgress,
  type Image,
  isFinished,
  type StudioEvent,
} from '@easel/shared';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { applyToGallery, removeFromGallery } from '../gallery/gallery-cache';
import { queryKeys } from '../query-keys';
import { applyToGroups, changeGroups, findGeneration, rank, withImage } from './generation-groups';

/** What is known about a drawing under way; pictures so far by their position in the request. */
export interface LiveProgress
  extends Pick<GenerationProgress, 'progress' | 'stage' | 'position' | 'queuePosition'> {
  previews: Readonly<Record<number, string>>;
}

/** Brings one server event into the cache. */
export const applyEvent = (cache: QueryClient, event: StudioEvent): void => {
  // The name decides the type of the data, which TypeScript cannot follow through a lookup.
  (APPLY[event.name] as (cache: QueryClient, data: unknown) => void)(cache, event.data);
};

/** Shows a generation in the list: a new one on top, a known one in its place, never an older state over a newer. */
export const applyGeneration = (cache: QueryClient, generation: Generation): void => {
  if (isFinished(generation.status)) void cache.invalidateQueries({ queryKey: queryKeys.dashboard });
  applyToGroups(cache, generation);
  for (const image of generation.images) {
    if (cache.getQueryData(queryKeys.image(image.id)) === undefined) applyToGallery(cache, image);
  }
  cache.setQueryData<InfiniteData<GenerationPage>>(queryKeys.generations, (list) =>
    mapList(
      list,
      (items) => {
        const known = items.find(({ id }) => id === generation.id);
        if (known !== undefined && rank(known) > rank(generation)) return items;
        return known === undefined ? null : items.map((item) => (item === known ? generation : item));
      },
      generation,
    ),
  );
};

/** Shows a new or changed picture in every list it belongs to, takes it out of the others, and in its generation. */
export const applyImage = (cache: QueryClient, image: Image): void => {
  applyToGallery(cache, image);
  const change = (items: Generation[]) =>
    items.map((item) => (item.id === image.generationId ? withImage(item, image) : item));
  cache.setQueryData<InfiniteData<GenerationPage>>(queryKeys.generations, (list) => mapList(list, change));
  changeGroups(cache, change);
};

/** Fetches anew what is on screen: events were missed. */
export const refetchStudio = (cache: QueryClient): void => {
  const keys = [...Object.values(CHANGED).flat(), queryKeys.dashboard];
  for (const queryKey of new Set(keys)) void cache.invalidateQueries({ queryKey });
};

const applyProgress = (cache: QueryClient, event: GenerationProgress): void => {
  const generation = findGeneration(cache, event.id);
  // Events may overtake one another: a finished drawing must not start to move again.
  if (generation !== undefined && isFinished(generation.status)) return;
  cache.setQueryData<LiveProgress>(queryKeys.progress(event.id), (known) => ({
    progress: event.progress,
    stage: event.stage,
    position: event.position,
    queuePosition: event.queuePosition,
    previews:
      event.preview === undefined
        ? (known?.previews ?? {})
        : { ...known?.previews, [event.position]: event.preview },
  }));
  if (generation?.status === 'queued')
    applyGeneration(cache, { ...generation, status: 'running', queuePosition: null });
};

const removeImage = (cache: QueryClient, id: string): void => {
  const without = <T extends { id: string }>(items: T[]) => items.filter((item) => item.id !== id);
  removeFromGallery(cache, id);
  const change = (items: Generation[]) => items.map((item) => ({ ...item, images: without(item.images) }));
  cache.setQueryData<InfiniteData<GenerationPage>>(queryKeys.generations, (list) => mapList(list, change));
  changeGroups(cache, change);
};

const APPLY: { [N in keyof EventPayloads]: (cache: QueryClient, data: EventPayloads[N]) => void } = {
  generation: applyGeneration,
  'generation.progress': applyProgress,
  image: applyImage,
  'image.deleted': (cache, { id }) => removeImage(cache, id),
  changed: (cache, { what }) => {
    for (const queryKey of CHANGED[what]) void cache.invalidateQueries({ queryKey });
  },
  reset: refetchStudio,
};

/** What has to be fetched anew when something is different. */
const CHANGED: Record<EventPayloads['changed']['what'], readonly (readonly string[])[]> = {
  gallery: [queryKeys.images, queryKeys.gallery, queryKeys.generations, queryKeys.generationGroups],
  projects: [queryKeys.projects],
  templates: [queryKeys.templates],
  history: [queryKeys.promptHistory],
  searches: [queryKeys.searches],
  settings: [queryKeys.settings],
  profile: [queryKeys.me],
};

/** Changes the items of every page; when no page knew the item (`null` from each), puts `orFirst` on top. */
const mapList = <T extends { id: string }>(
  list: InfiniteData<Page<T>> | undefined,
  change: (items: T[]) => T[] | null,
  orFirst?: T,
): InfiniteData<Page<T>> | undefined => {
  if (list === undefined) return undefined;
  let found = false;
  const pages = list.pages.map((page) => {
    const items = change(page.items);
    if (items !== null) found = true;
    return items === null || items === page.items ? page : { ...page, items };
  });
  const [first] = pages;
  if (!found && orFirst !== undefined && first !== undefined) {
    pages[0] = { ...first, items: [orFirst, ...first.items] };
  }
  return { ...list, pages };
};

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
