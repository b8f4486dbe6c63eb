import Type, { type Static } from 'typebox';
import { Nullable } from '../records/fields.js';
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

export const GalleryQuery = Type.Object(
  {
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    /** Only favourites (true) or only others (false). */
    favorite: Type.Optional(Type.Boolean()),
    /** The trash instead of the gallery. */
    trash: Type.Optional(Type.Boolean({ default: false })),
    sort: Type.Optional(Type.Union([Type.Literal('newest'), Type.Literal('oldest')], { default: 'newest' })),
  },
  { additionalProperties: false },
);
export type GalleryQuery = Static<typeof GalleryQuery>;

export const GalleryPage = Type.Object({ items: Type.Array(Image), nextCursor: Nullable(Type.String()) });
export type GalleryPage = Static<typeof GalleryPage>;

/** Absent = keep, null = clear. */
export const UpdateImageRequest = Type.Object(
  {
    title: Type.Optional(Nullable(Type.String({ maxLength: 200 }))),
    notes: Type.Optional(Nullable(Type.String({ maxLength: 4000 }))),
  },
  { additionalProperties: false },
);
export type UpdateImageRequest = Static<typeof UpdateImageRequest>;

export const FavoriteRequest = Type.Object({ favorite: Type.Boolean() }, { additionalProperties: false });
export type FavoriteRequest = Static<typeof FavoriteRequest>;
