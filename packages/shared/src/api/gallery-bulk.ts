import Type, { type Static } from 'typebox';
import { MAX_SELECTION, MAX_TAGS } from '../gallery-limits.js';
import { Id, Nullable } from '../records/fields.js';
import { ImageFormat } from '../records/image.js';
import { TagName } from './gallery.js';

const ids = Type.Array(Id, { minItems: 1, maxItems: MAX_SELECTION, uniqueItems: true });
const tags = Type.Array(TagName, { minItems: 1, maxItems: MAX_TAGS });
const count = Type.Integer({ minimum: 0 });

/**
 * One change to many images, all or nothing. `delete` removes rows and files for good. Ids of images that are not the
 * caller's, or gone, are counted as skipped.
 */
export const BulkRequest = Type.Union([
  Type.Object(
    {
      action: Type.Union([
        Type.Literal('favorite'),
        Type.Literal('unfavorite'),
        Type.Literal('trash'),
        Type.Literal('restore'),
        Type.Literal('delete'),
      ]),
      ids,
    },
    { additionalProperties: false },
  ),
  Type.Object(
    { action: Type.Literal('move'), ids, projectId: Nullable(Id) },
    { additionalProperties: false },
  ),
  Type.Object(
    { action: Type.Union([Type.Literal('tag'), Type.Literal('untag')]), ids, tags },
    { additionalProperties: false },
  ),
]);
export type BulkRequest = Static<typeof BulkRequest>;

export const BulkResponse = Type.Object({
  /** The images that are different now: what undoing the change has to name. */
  changed: Type.Array(Id),
  /** How many were so already. */
  unchanged: count,
  /** How many were not found. */
  skipped: count,
});
export type BulkResponse = Static<typeof BulkResponse>;

/** How many images were deleted for good. */
export const EmptyTrashResponse = Type.Object({ deleted: count });
export type EmptyTrashResponse = Static<typeof EmptyTrashResponse>;

/** What a download is: the bytes as they came, or converted; with or without what is known about the picture. */
export const FileOptions = Type.Object({
  /** `original`: not a byte is changed (then `metadata` is about names alone). Default. */
  format: Type.Optional(Type.Union([Type.Literal('original'), ImageFormat])),
  /**
   * Whether a converted file carries prompt and parameters. Default true. False: no file is named after title or prompt
   * either, and a manifest tells of each only what can be seen of it.
   */
  metadata: Type.Optional(Type.Boolean()),
});
export type FileOptions = Static<typeof FileOptions>;

/** A ZIP of images with a `manifest.json` that describes each of them. */
export const DownloadRequest = Type.Object(
  { ids, ...FileOptions.properties },
  { additionalProperties: false },
);
export type DownloadRequest = Static<typeof DownloadRequest>;

/** An address that gives one ZIP, once: for browsers, which save a link but not an answer to a POST. */
export const DownloadTicket = Type.Object({ url: Type.String(), images: count });
export type DownloadTicket = Static<typeof DownloadTicket>;
