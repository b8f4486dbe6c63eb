import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageKeys, storeImageFiles, type StoredFiles } from '../../features/gallery/image-files.js';
import { errorCode } from '../../lib/error-code.js';
import type { Storage } from '../../storage/storage.js';
import type { PictureOf } from '../content/gallery.js';
import { SIZES, type Size } from '../content/models.js';
import { drawPng, PALETTES, thumbhashOf } from './drawing.js';

/** Images without files: plausible bytes, real thumbhashes. */
export const inventPictures = async (): Promise<PictureOf> => {
  const hashes = await forEachDrawing(thumbhashOf);
  return (random, image) => {
    const palette = random.below(PALETTES);
    const { width, height } = image;
    return {
      format: 'png',
      bytes: Math.floor(width * height * (0.6 + random.next() * 1.4)),
      sha256: random.hex(64),
      thumbhash: hashes.get(nameOf(image, palette)) ?? '',
      storageKey: keyOf(image, 'png'),
    };
  };
};

/**
 * Images with files of their own that take no room: each is another name (hard link) of one of a few drawings, so that
 * deleting one leaves the others whole.
 * @param root the folder that `storage` keeps its files in.
 */
export const linkPictures = async (
  storage: Pick<Storage, 'put' | 'remove'>,
  root: string,
): Promise<PictureOf> => {
  const drawings = await forEachDrawing(async (size, palette) =>
    // Storage forgets tmp/ at its next start; by then other names hold the files.
    storeImageFiles(storage, `tmp/seed-${nameOf(size, palette)}`, {
      position: 0,
      bytes: await drawPng(size, palette),
    }),
  );
  const link = createLinker(root);
  return (random, image) => {
    const drawing = drawings.get(nameOf(image, random.below(PALETTES)));
    if (!drawing) throw new Error(`no drawing of ${image.width} x ${image.height}`);
    const { format, bytes, sha256, thumbhash } = drawing;
    const storageKey = keyOf(image, format);
    link(drawing.storageKey, storageKey);
    return { format, bytes, sha256, thumbhash, storageKey };
  };
};

const createLinker = (root: string): ((from: string, to: string) => void) => {
  const made = new Set<string>();
  // A file has a limited number of names (65,000 on ext4): then a copy goes on in its place.
  const current = new Map<string, string>();
  const linkOne = (from: string, to: string): void => {
    try {
      linkSync(join(root, current.get(from) ?? from), join(root, to));
    } catch (error) {
      if (!NO_MORE_LINKS.has(errorCode(error))) throw error;
      copyFileSync(join(root, from), join(root, to));
      current.set(from, to);
    }
  };
  return (from, to) => {
    const folder = dirname(join(root, to));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    const targets = imageKeys(to);
    for (const [index, key] of imageKeys(from).entries()) linkOne(key, targets[index] ?? to);
  };
};

// EPERM, ENOTSUP, EXDEV: file systems that know no such thing get copies.
const NO_MORE_LINKS = new Set(['EMLINK', 'EPERM', 'ENOTSUP', 'EXDEV']);

const keyOf = (
  { ownerId, createdAt, id }: { ownerId: string; createdAt: string; id: string },
  format: StoredFiles['format'],
): string => `u/${ownerId}/${createdAt.slice(0, 7)}/seed/${id}.${format}`;

const nameOf = ({ width, height }: Size, palette: number): string => `${width}x${height}-${palette}`;

const forEachDrawing = async <T>(
  work: (size: Size, palette: number) => Promise<T>,
): Promise<Map<string, T>> => {
  const results = new Map<string, T>();
  for (const size of SIZES) {
    for (let palette = 0; palette < PALETTES; palette += 1)
      results.set(nameOf(size, palette), await work(size, palette));
  }
  return results;
};
