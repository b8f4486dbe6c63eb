import type { ImageRecord } from '@easel/shared';
import type { Tag } from '../tags/tag.entity.js';

/** What a change makes of each image it is applied to; absent = keep. */
export interface ImageChange {
  favorite?: boolean;
  title?: string | null;
  notes?: string | null;
  projectId?: string | null;
  /** When it was put into the trash, which one that lies there keeps; null takes it out. */
  deletedAt?: string | null;
  tags?: TagChange;
  /** Only images that have lain in the trash since this instant or longer; the others stay as they are. */
  trashedUntil?: string;
}

/** `set`: these tags and no others. */
export type TagChange = { how: 'set' | 'add' | 'remove'; names: readonly string[] };

/** An image with the ids of its tags. */
export interface TaggedImage {
  image: ChangedImage;
  tagIds: readonly string[];
}

/** What a change reads of an image; the texts only where words may change. */
export type ChangedImage = Omit<
  ImageRecord,
  'generationId' | 'position' | 'seed' | 'format' | 'sha256' | 'storageKey' | 'thumbhash' | 'parameters'
>;

/**
 * Put into the trash at the beginning of time: deleted for good as soon as its files are gone. It cannot be restored,
 * for some of them may be gone, and should the server stop meanwhile, the trash is emptied of it at the next start.
 */
export const FOR_GOOD = '1970-01-01T00:00:00.000Z';

/** The image after the change, or null when it is like that already. */
export const applyChange = (
  { image, tagIds }: TaggedImage,
  { tags: how, trashedUntil, ...columns }: ImageChange,
  tags: readonly Tag[],
): TaggedImage | null => {
  if (image.deletedAt === FOR_GOOD) return null;
  if (trashedUntil !== undefined && !(image.deletedAt && image.deletedAt <= trashedUntil)) return null;
  const next = { ...image, ...columns };
  if (columns.deletedAt && columns.deletedAt !== FOR_GOOD && image.deletedAt)
    next.deletedAt = image.deletedAt;
  const nextTags = how ? applyTags(tagIds, how, tags) : tagIds;
  const same =
    CHANGING.every((column) => next[column] === image[column]) &&
    nextTags.length === tagIds.length &&
    nextTags.every((id) => tagIds.includes(id));
  return same ? null : { image: next, tagIds: nextTags };
};

/** Whether the words of an image can be others after this change. */
export const touchesWords = ({ title, notes, tags, deletedAt }: ImageChange): boolean =>
  [title, notes, tags, deletedAt].some((each) => each !== undefined);

const applyTags = (
  before: readonly string[],
  { how }: TagChange,
  tags: readonly Tag[],
): readonly string[] => {
  const ids = tags.map(({ id }) => id);
  if (how === 'set') return ids;
  return how === 'add' ? [...new Set([...before, ...ids])] : before.filter((id) => !ids.includes(id));
};

const CHANGING = ['favorite', 'title', 'notes', 'projectId', 'deletedAt'] as const;
