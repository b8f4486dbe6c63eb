import Type, { type Static } from 'typebox';
import { Id, JsonObject, Nullable, Time } from './fields.js';

/** File formats a provider may answer with; bytes are kept as they came. */
export const ImageFormat = Type.Union([Type.Literal('png'), Type.Literal('jpeg'), Type.Literal('webp')]);
export type ImageFormat = Static<typeof ImageFormat>;

/** The longest side of each thumbnail, in pixels. Thumbnails are WebP. */
export const THUMBNAIL_SIZES = { small: 256, medium: 640 } as const;
export type ThumbnailSize = keyof typeof THUMBNAIL_SIZES;

/** One result, as stored. */
export const ImageRecord = Type.Object({
  id: Id,
  ownerId: Id,
  generationId: Id,
  projectId: Nullable(Id),
  /** Position within its generation, from 0. */
  position: Type.Integer({ minimum: 0 }),
  /** Copied from the generation, so that search survives it. */
  prompt: Type.String(),
  model: Type.String(),
  provider: Type.String(),
  /** Null where the provider takes none. */
  seed: Nullable(Type.Integer()),
  width: Type.Integer(),
  height: Type.Integer(),
  format: ImageFormat,
  bytes: Type.Integer(),
  /** Hex SHA-256 of the original file. */
  sha256: Type.String({ minLength: 64, maxLength: 64 }),
  /** Where the original lies in storage; thumbnails lie beside it. */
  storageKey: Type.String(),
  /** Base64 of a ThumbHash: a 25-byte blurred placeholder. */
  thumbhash: Type.String(),
  /** What the provider really used, and its report of what it drew. */
  parameters: JsonObject,
  favorite: Type.Boolean(),
  title: Nullable(Type.String({ maxLength: 200 })),
  notes: Nullable(Type.String({ maxLength: 4000 })),
  createdAt: Time,
  deletedAt: Nullable(Time),
});
export type ImageRecord = Static<typeof ImageRecord>;
