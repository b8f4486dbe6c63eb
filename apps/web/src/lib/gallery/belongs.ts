import { type GalleryFilter, IMAGE_SIZE_FROM, type Image } from '@easel/shared';

/** Whether a picture is in a list with this filter; null when only the server knows, for a search of words. */
export const belongs = (filter: GalleryFilter, image: Image): boolean | null => {
  const { favorite, project, model, provider, tag, from, to, orientation, size, seed } = filter;
  const fits =
    (image.deletedAt !== null) === (filter.trash ?? false) &&
    (favorite === undefined || image.favorite === favorite) &&
    (project === undefined || (image.projectId ?? 'none') === project) &&
    (model === undefined || image.model === model) &&
    (provider === undefined || image.provider === provider) &&
    (tag === undefined || hasTags(image, tag)) &&
    isBetween(image.createdAt, { from, to }) &&
    (orientation === undefined || orientationOf(image) === orientation) &&
    (size === undefined || sizeOf(image) === size) &&
    (seed === undefined || image.seed === seed);
  return fits && filter.q !== undefined ? null : fits;
};

/** Whether an instant lies between two others, the second left out. */
export const isBetween = (
  instant: string,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): boolean => (from === undefined || instant >= from) && (to === undefined || instant < to);

/** The tags of a filter, one by one. */
export const tagsOf = (tag: string | undefined): string[] =>
  (tag ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const hasTags = ({ tags }: Image, wanted: string): boolean => {
  const known = new Set(tags.map((name) => name.toLowerCase()));
  return tagsOf(wanted).every((name) => known.has(name.toLowerCase()));
};

const orientationOf = ({ width, height }: Image) =>
  width === height ? 'square' : width > height ? 'landscape' : 'portrait';

const sizeOf = ({ width, height }: Image) => {
  const pixels = width * height;
  if (pixels >= IMAGE_SIZE_FROM.large) return 'large';
  return pixels >= IMAGE_SIZE_FROM.medium ? 'medium' : 'small';
};
