import { type Generation, type GenerationPage, type Image, isFinished } from '@easel/shared';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** Brings a generation into the lists beside that of all: its batch, and what is not finished yet. */
export const applyToGroups = (cache: QueryClient, generation: Generation): void => {
  const known = findGeneration(cache, generation.id);
  if (known !== undefined && rank(known) > rank(generation)) return;
  const others = cache
    .getQueryData<Generation[]>(queryKeys.unfinished)
    ?.some(({ id, status }) => id !== generation.id && status === 'queued');
  // Somebody has left the queue: whoever waits behind has another place now, which only the server knows.
  if (others === true && known?.status === 'queued' && generation.status !== 'queued')
    void cache.invalidateQueries({ queryKey: queryKeys.unfinished });
  place(cache, queryKeys.unfinished, { generation, belongs: !isFinished(generation.status) });
  if (generation.batchId !== null)
    place(cache, queryKeys.batch(generation.batchId), { generation, belongs: true });
};

/** Changes the generations of every such list. */
export const changeGroups = (cache: QueryClient, change: (items: Generation[]) => Generation[]): void =>
  void cache.setQueriesData<Generation[]>({ queryKey: queryKeys.generationGroups }, (items) =>
    items === undefined ? undefined : change(items),
  );

/** A generation as the cache knows it. */
export const findGeneration = (cache: QueryClient, generationId: string): Generation | undefined => {
  const isIt = ({ id }: Generation) => id === generationId;
  const list = cache.getQueryData<InfiniteData<GenerationPage>>(queryKeys.generations);
  return (
    list?.pages.flatMap(({ items }) => items).find(isIt) ??
    cache
      .getQueriesData<Generation[]>({ queryKey: queryKeys.generationGroups })
      .flatMap(([, items]) => items ?? [])
      .find(isIt)
  );
};

/** How far a generation is: a state never gives way to one of a lower rank. */
export const rank = ({ status, images }: Generation): number =>
  status === 'queued' ? 0 : status === 'running' ? 1 + images.length : 100;

/** The generation with a picture of its own, new or changed. */
export const withImage = (generation: Generation, image: Image): Generation => ({
  ...generation,
  images: generation.images.some(({ id }) => id === image.id)
    ? generation.images.map((item) => (item.id === image.id ? image : item))
    : [...generation.images, image],
});

const place = (cache: QueryClient, queryKey: readonly string[], { generation, belongs }: Placing): void => {
  cache.setQueryData<Generation[]>(queryKey, (items) => {
    if (items === undefined) return undefined;
    if (!belongs) return items.filter(({ id }) => id !== generation.id);
    return items.some(({ id }) => id === generation.id)
      ? items.map((item) => (item.id === generation.id ? generation : item))
      : [...items, generation];
  });
};

interface Placing {
  generation: Generation;
  belongs: boolean;
}
