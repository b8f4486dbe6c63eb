import type { BulkRequest, GalleryFacets, GalleryTiles, GalleryTimeline, Image } from '@easel/shared';

/** What the gallery page asks of a server, over pictures in memory: filters by favourite, trash, words and time. */
export const createFakeGallery = (
  images: readonly Image[],
  change: (id: string, part: Partial<Image>) => void,
) => {
  const matches = (query: URLSearchParams): Image[] => {
    const [from, to] = [query.get('from') ?? '', query.get('to') ?? '9'];
    const found = images.filter(
      (image) =>
        (image.deletedAt !== null) === (query.get('trash') === 'true') &&
        (query.get('favorite') === null || String(image.favorite) === query.get('favorite')) &&
        image.prompt.includes(query.get('q') ?? '') &&
        image.createdAt >= from &&
        image.createdAt < to,
    );
    return query.get('sort') === 'oldest' ? found.toReversed() : found;
  };
  const column = <K extends keyof Image>(found: readonly Image[], name: K) =>
    found.map((image) => image[name]);

  return {
    timeline: (query: URLSearchParams): GalleryTimeline => {
      const found = matches(query);
      const days = [...new Set(found.map(({ createdAt }) => createdAt.slice(0, 10)))];
      const of = (day: string) => found.filter(({ createdAt }) => createdAt.startsWith(day));
      return {
        days,
        counts: days.map((day) => of(day).length),
        ratios: days.map((day) => of(day).reduce((sum, { width, height }) => sum + width / height, 0)),
        complete: true,
      };
    },
    tiles: (query: URLSearchParams): GalleryTiles => {
      const found = matches(query);
      return {
        id: column(found, 'id'),
        width: column(found, 'width'),
        height: column(found, 'height'),
        thumbhash: column(found, 'thumbhash'),
        favorite: column(found, 'favorite'),
        name: column(found, 'prompt'),
        createdAt: column(found, 'createdAt'),
        nextCursor: null,
      };
    },
    facets: (query: URLSearchParams): GalleryFacets => {
      const found = matches(query);
      return {
        total: found.length,
        favorite: found.filter(({ favorite }) => favorite).length,
        projects: [],
        models: [],
        providers: [],
        tags: [],
        orientations: [],
        sizes: [],
        exact: true,
      };
    },
    ids: (query: URLSearchParams) => ({ ids: column(matches(query), 'id'), more: false }),
    bulk: (body: BulkRequest) => {
      for (const id of body.ids) change(id, partOf(body));
      return { changed: body.ids, unchanged: 0, skipped: 0 };
    },
  };
};

const partOf = ({ action }: BulkRequest): Partial<Image> => {
  if (action === 'favorite' || action === 'unfavorite') return { favorite: action === 'favorite' };
  if (action === 'trash') return { deletedAt: new Date().toISOString() };
  return action === 'restore' ? { deletedAt: null } : {};
};
