import Type, { type Static } from 'typebox';
import { MAX_TAGS } from '../gallery-limits.js';
import { Id, Nullable, Time } from '../records/fields.js';
import { ImageRecord } from '../records/image.js';

/** One picture in the gallery. */
export const Image = Type.Evaluate(
  Type.Intersect([
    Type.Omit(ImageRecord, ['ownerId', 'storageKey']),
    Type.Object({
      tags: Type.Array(Type.String()),
      /** Paths on this server: original bytes, and thumbnails of 256 and 640 px. */
      urls: Type.Object({ file: Type.String(), small: Type.String(), medium: Type.String() }),
    }),
  ]),
);
export type Image = Static<typeof Image>;

/** A word or two to find images by: no commas, no line breaks; upper and lower case are the same tag. */
export const TagName = Type.String({ minLength: 1, maxLength: 40, pattern: '^[^,\\u0000-\\u001f]+$' });

export const Orientation = Type.Union([
  Type.Literal('landscape'),
  Type.Literal('portrait'),
  Type.Literal('square'),
]);
export type Orientation = Static<typeof Orientation>;

/** Pixels of an image: small < 600,000 <= medium < 1,500,000 <= large. */
export const ImageSize = Type.Union([Type.Literal('small'), Type.Literal('medium'), Type.Literal('large')]);
export type ImageSize = Static<typeof ImageSize>;

const filter = {
  /** Words of prompt, title, notes and tags: all of them must be there, 32 at most; the last one may be a beginning. */
  q: Type.Optional(Type.String({ maxLength: 500 })),
  /** Only favourites (true) or only others (false). */
  favorite: Type.Optional(Type.Boolean()),
  /** Of this project; `none`: of no project. */
  project: Type.Optional(Type.Union([Id, Type.Literal('none')])),
  /** The model that drew: `<provider>/<model id>`. */
  model: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  provider: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  /** Tags the image must all have, with commas between them. */
  tag: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })),
  /** Made at or after this instant. */
  from: Type.Optional(Time),
  /** Made before this instant. */
  to: Type.Optional(Time),
  orientation: Type.Optional(Orientation),
  size: Type.Optional(ImageSize),
  seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 9_007_199_254_740_991 })),
  /** The trash instead of the gallery. */
  trash: Type.Optional(Type.Boolean({ default: false })),
};
const sort = Type.Optional(
  Type.Union(
    [Type.Literal('newest'), Type.Literal('oldest'), Type.Literal('largest'), Type.Literal('smallest')],
    { default: 'newest' },
  ),
);
const cursor = Type.Optional(Type.String({ maxLength: 200 }));

/** Which pictures: every filter must hold. */
export const GalleryFilter = Type.Object(filter, { additionalProperties: false });
export type GalleryFilter = Static<typeof GalleryFilter>;

export const GalleryQuery = Type.Object(
  {
    ...filter,
    /** By time, or by bytes of the original. */
    sort,
    cursor,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  },
  { additionalProperties: false },
);
export type GalleryQuery = Static<typeof GalleryQuery>;
export type GallerySort = NonNullable<GalleryQuery['sort']>;

export const GalleryPage = Type.Object({ items: Type.Array(Image), nextCursor: Nullable(Type.String()) });
export type GalleryPage = Static<typeof GalleryPage>;

/** Absent = keep, null = clear. `tags` replaces all tags. */
export const UpdateImageRequest = Type.Object(
  {
    title: Type.Optional(Nullable(Type.String({ maxLength: 200 }))),
    notes: Type.Optional(Nullable(Type.String({ maxLength: 4000 }))),
    tags: Type.Optional(Type.Array(TagName, { maxItems: MAX_TAGS })),
    projectId: Type.Optional(Nullable(Id)),
  },
  { additionalProperties: false },
);
export type UpdateImageRequest = Static<typeof UpdateImageRequest>;

export const FavoriteRequest = Type.Object({ favorite: Type.Boolean() }, { additionalProperties: false });
export type FavoriteRequest = Static<typeof FavoriteRequest>;

/** `permanent`: at once and for good, row and files; default: into the trash. */
export const DeleteImageQuery = Type.Object(
  { permanent: Type.Optional(Type.Boolean({ default: false })) },
  { additionalProperties: false },
);
export type DeleteImageQuery = Static<typeof DeleteImageQuery>;
