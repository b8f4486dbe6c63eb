import type { GalleryFilter, GallerySort } from '@easel/shared';

/** What the address of a page with pictures says: which, in which order, and which one is open. */
export interface GallerySearch extends Omit<GalleryFilter, 'trash'> {
  sort?: GallerySort;
  image?: string;
  /** Ids of up to three pictures that stand beside it, with commas between them. */
  compare?: string;
}

/** Reads it from an address that anybody may have typed: what makes no sense is left out. */
export const gallerySearch = (search: Record<string, unknown>): GallerySearch => {
  const { favorite, seed } = search;
  const found: Record<string, unknown> = {
    ...(favorite === true || favorite === false ? { favorite } : {}),
    ...(typeof seed === 'number' && Number.isSafeInteger(seed) && seed >= 0 ? { seed } : {}),
  };
  for (const [name, longest] of Object.entries(TEXTS)) {
    const value = textOf(search[name]);
    if (value !== '' && value.length <= longest) found[name] = value;
  }
  for (const name of ['from', 'to']) {
    const time = new Date(textOf(search[name]));
    if (!Number.isNaN(time.getTime())) found[name] = time.toISOString();
  }
  for (const [name, values] of Object.entries(CHOICES)) {
    if (values.includes(textOf(search[name]))) found[name] = search[name];
  }
  return found;
};

/** The filter of an address, without what says how it is shown. */
export const filterOf = ({
  sort: _sort,
  image: _image,
  compare: _compare,
  ...filter
}: GallerySearch): GalleryFilter => filter;

/** Fields that a person can take off one by one. */
export const FILTER_FIELDS = [
  'q',
  'favorite',
  'project',
  'model',
  'provider',
  'tag',
  'from',
  'to',
  'orientation',
  'size',
  'seed',
] as const satisfies readonly (keyof GalleryFilter)[];
export type FilterField = (typeof FILTER_FIELDS)[number];

// A search for "123" arrives as a number.
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

const TEXTS = { q: 500, project: 64, model: 200, provider: 64, tag: 400, image: 64, compare: 120 };
const CHOICES: Record<string, readonly string[]> = {
  orientation: ['landscape', 'portrait', 'square'],
  size: ['small', 'medium', 'large'],
  sort: ['newest', 'oldest', 'largest', 'smallest'],
};
