import Type, { type Static } from 'typebox';
import { MAX_TILES } from '../gallery-limits.js';
import { Id, Nullable, Time } from '../records/fields.js';
import { GalleryFilter, GalleryQuery, ImageSize, Orientation } from './gallery.js';

export const GalleryTilesQuery = Type.Object(
  {
    ...GalleryQuery.properties,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_TILES, default: 500 })),
  },
  { additionalProperties: false },
);
export type GalleryTilesQuery = Static<typeof GalleryTilesQuery>;

/** What a grid needs of many pictures, column by column: place n of each list is picture n. */
export const GalleryTiles = Type.Object({
  id: Type.Array(Id),
  width: Type.Array(Type.Integer()),
  height: Type.Array(Type.Integer()),
  thumbhash: Type.Array(Type.String()),
  favorite: Type.Array(Type.Boolean()),
  /** Title, or the beginning of the prompt. */
  name: Type.Array(Type.String()),
  createdAt: Type.Array(Time),
  nextCursor: Nullable(Type.String()),
});
export type GalleryTiles = Static<typeof GalleryTiles>;

/** One picture of a grid. */
export interface GalleryTile {
  id: string;
  width: number;
  height: number;
  thumbhash: string;
  favorite: boolean;
  name: string;
  createdAt: string;
}

/** Days that have pictures, the newest first, column by column. */
export const GalleryTimeline = Type.Object({
  /** UTC days, `2026-01-31`: a day holds what was made from its 00:00Z to before the next one's. */
  days: Type.Array(Type.String()),
  counts: Type.Array(Type.Integer({ minimum: 1 })),
  /** Sum of width / height over the day's pictures: how long they are at a given height. */
  ratios: Type.Array(Type.Number()),
  /** False when there are too many matches to look at all: then the oldest days are missing. */
  complete: Type.Boolean(),
});
export type GalleryTimeline = Static<typeof GalleryTimeline>;

const count = Type.Integer({ minimum: 0 });

/**
 * How many pictures each value of a filter would leave. Each facet ignores its own filter and keeps the others, so
 * that its other values stay reachable.
 */
export const GalleryFacets = Type.Object({
  /** Matches of all filters together. */
  total: count,
  favorite: count,
  projects: Type.Array(Type.Object({ value: Nullable(Id), count })),
  models: Type.Array(Type.Object({ value: Type.String(), count })),
  providers: Type.Array(Type.Object({ value: Type.String(), count })),
  /** The most frequent ones. */
  tags: Type.Array(Type.Object({ value: Type.String(), count })),
  orientations: Type.Array(Type.Object({ value: Orientation, count })),
  sizes: Type.Array(Type.Object({ value: ImageSize, count })),
  /** False when only the newest matches were counted: then every count means "at least". */
  exact: Type.Boolean(),
});
export type GalleryFacets = Static<typeof GalleryFacets>;

export const GalleryIdsQuery = Type.Object(
  { ...GalleryFilter.properties, sort: GalleryQuery.properties.sort },
  { additionalProperties: false },
);
export type GalleryIdsQuery = Static<typeof GalleryIdsQuery>;

/** The ids of the first `MAX_SELECTION` matches, in order: what "select all" selects. */
export const GalleryIds = Type.Object({
  ids: Type.Array(Id),
  /** Whether there are more matches than these. */
  more: Type.Boolean(),
});
export type GalleryIds = Static<typeof GalleryIds>;

export const TagQuery = Type.Object(
  {
    /** The beginning of a tag. */
    q: Type.Optional(Type.String({ maxLength: 40 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  },
  { additionalProperties: false },
);
export type TagQuery = Static<typeof TagQuery>;

/** One's own tags, the most frequent first. */
export const TagList = Type.Object({
  items: Type.Array(Type.Object({ name: Type.String(), count })),
  nextCursor: Type.Null(),
});
export type TagList = Static<typeof TagList>;
