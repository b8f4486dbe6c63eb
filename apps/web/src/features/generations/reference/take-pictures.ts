import { type PictureFault, readPicture } from '../parameters/read-picture';
import type { HeldPictures } from './held-pictures';

/**
 * The pictures a draft has after some more were given to it; `images` is null when none of them can be used. A model
 * that takes one gets the newest, one that takes none keeps one for another model (see ReferenceOffer).
 */
export const takePictures = async (
  { files, ids }: HeldPictures,
  { given, most }: { given: readonly string[]; most: number },
): Promise<TakenPictures> => {
  const taken = [...ids];
  const faults: TakenPictures['faults'] = [];
  for (const file of files) {
    const read = await readPicture(file);
    if ('url' in read) taken.push(read.url);
    else faults.push({ why: read.fault, name: file.name });
  }
  if (taken.length === 0) return { images: null, faults };
  const kept = most <= 1 ? [] : given.filter((image) => !taken.includes(image));
  return { images: [...kept, ...taken].slice(-Math.max(1, most)), faults };
};

interface TakenPictures {
  images: string[] | null;
  faults: { why: PictureFault; name: string }[];
}
