import type { GallerySort } from '@easel/shared';
import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PATHS } from '../lib/paths';
import { filterOf, type GallerySearch, gallerySearch } from '../lib/gallery/gallery-search';

/** The filter in the address of a page: read, and changed by going to another address. */
export const useGallerySearch = (to: PageWithGrid, search: GallerySearch) => {
  const navigate = useNavigate();
  const router = useRouter();
  const place = useLocation({ select: ({ state }) => state.__TSR_key ?? '' });
  const shown = JSON.stringify({ ...search, image: undefined, compare: undefined });
  const found = useMemo(() => {
    const known = JSON.parse(shown) as GallerySearch;
    return { filter: filterOf(known), sort: known.sort ?? ('newest' as GallerySort) };
  }, [shown]);

  return useMemo(() => {
    const go = (next: Record<string, unknown>, replace = false) =>
      void navigate({ to, search: gallerySearch(next), replace, resetScroll: false });
    const known = JSON.parse(shown) as GallerySearch;
    const hrefWith = (image: string) => router.buildLocation({ to, search: { ...known, image } }).href;
    const [before = '', after = ''] = hrefWith(STAND_IN).split(STAND_IN);
    return {
      ...found,
      /** Names the list, so that another one begins anew. */
      key: shown,
      place,
      query: router.buildLocation({ to, search: known }).searchStr.replace(/^\?/, ''),
      /** Thousands of links are made with it, too many for the router. */
      hrefOf: (id: string) => before + encodeURIComponent(id) + after,
      /** Another filter is a step of the history. */
      change: (change: Record<string, unknown>) => go({ ...known, ...change }),
      search: (words: string) => go({ ...known, q: words }, true),
      clear: () => go(known.sort === undefined ? {} : { sort: known.sort }),
      sortBy: (sort: GallerySort) => go({ ...known, sort: sort === 'newest' ? undefined : sort }),
      choose: (query: string) => go(router.options.parseSearch?.(`?${query}`) ?? {}),
    };
  }, [found, navigate, router, shown, place, to]);
};

const STAND_IN = 'picture-id';

type PageWithGrid = typeof PATHS.gallery | typeof PATHS.trash;
