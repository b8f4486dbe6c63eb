import { createHash } from 'node:crypto';
import type { ImageRecord, InputImage } from '@easel/shared';
import sharp from 'sharp';
import { AppError } from '../../../lib/app-error.js';
import { sniffImage } from '../../../lib/http/download.js';
import type { InputPicture } from '../../../providers/provider.js';
import type { Storage } from '../../../storage/storage.js';

/** The pictures people give to start from: pictures of their gallery, or files sent along, kept under their hash. */
export interface InputPictures {
  /**
   * Looks at what a request names: an image id, or a data URL. Nothing is stored before `store`, so that a request that is
   * refused leaves nothing behind.
   * @throws AppError `image_input_invalid`, `not_found` (somebody else's image does not exist)
   */
  inspect(ownerId: string, source: string): Promise<InspectedPicture>;
  /** The picture for a provider. */
  load(ownerId: string, input: InputImage): Promise<InputPicture>;
  /** The mask for a provider: PNG of the given size, white is drawn anew. */
  loadMask(ownerId: string, input: InputImage, size: Size): Promise<InputPicture>;
  /** Of a picture that an earlier request named; same errors. */
  sizeOf(ownerId: string, input: InputImage): Promise<Size>;
  /** Keeps everything one person sent along for another one, too. */
  copyAll(options: { from: string; to: string }): Promise<void>;
  /** Removes everything a person sent along. */
  removeAllOf(ownerId: string): Promise<void>;
}

export interface InspectedPicture {
  input: InputImage;
  size: Size;
  store(): Promise<void>;
}

export interface Size {
  width: number;
  height: number;
}

export const createInputPictures = ({ gallery, storage }: InputDeps): InputPictures => {
  const read = async (ownerId: string, { source, id }: InputImage): Promise<Buffer> => {
    const key =
      source === 'gallery' ? (await gallery.getFile(ownerId, id)).storageKey : uploadKey(ownerId, id);
    const bytes = await storage.read(key);
    if (!bytes) throw new AppError('not_found');
    return bytes;
  };
  const sizeOf = async (ownerId: string, input: InputImage): Promise<Size> =>
    measure(await read(ownerId, input));

  return {
    sizeOf,
    copyAll: async ({ from, to }) => {
      for (const key of await storage.list(uploadFolder(from))) {
        const copy = uploadKey(to, key.slice(key.lastIndexOf('/') + 1));
        const bytes = (await storage.size(copy)) === null ? await storage.read(key) : null;
        if (bytes) await storage.put(copy, bytes);
      }
    },
    removeAllOf: async (ownerId) => {
      for (const key of await storage.list(uploadFolder(ownerId))) await storage.remove(key);
    },
    inspect: async (ownerId, source) => {
      if (!/^data:/i.test(source)) {
        if (!/^[0-9a-f-]{36}$/.test(source)) throw invalid();
        const { id, width, height } = await gallery.getFile(ownerId, source);
        return { input: { source: 'gallery', id }, size: { width, height }, store: async () => {} };
      }
      const bytes = decode(source);
      const size = await measure(bytes);
      const id = createHash('sha256').update(bytes).digest('hex');
      const key = uploadKey(ownerId, id);
      return {
        input: { source: 'upload', id },
        size,
        store: async () => {
          if ((await storage.size(key)) === null) await storage.put(key, bytes);
        },
      };
    },
    load: async (ownerId, input) => {
      const bytes = await read(ownerId, input);
      const mime = sniffImage(bytes);
      if (mime !== 'image/png' && mime !== 'image/jpeg' && mime !== 'image/webp') throw invalid();
      return { bytes, mime };
    },
    loadMask: async (ownerId, input, { width, height }) => {
      const picture = sharp(await read(ownerId, input), { limitInputPixels: MAX_PIXELS });
      const { hasAlpha } = await picture.metadata();
      // With an alpha channel the clear part is the one to draw; without, the white part.
      const flat = hasAlpha ? picture.extractChannel('alpha').negate() : picture.greyscale();
      const bytes = await flat.resize({ width, height, fit: 'fill' }).threshold(128).png().toBuffer();
      return { bytes, mime: 'image/png' };
    },
  };
};

/** The largest picture that is taken, as a file and unfolded. */
export const MAX_INPUT_BYTES = 16 * 1024 * 1024;
const MAX_PIXELS = 50_000_000;

const invalid = (cause?: unknown): AppError =>
  new AppError('image_input_invalid', { max: MAX_INPUT_BYTES, pixels: MAX_PIXELS }, { cause });

const decode = (url: string): Buffer => {
  const [, text = ''] = /^data:image\/(?:png|jpe?g|webp);base64,([A-Za-z0-9+/=\s]*)$/i.exec(url) ?? [];
  const bytes = Buffer.from(text, 'base64');
  const mime = bytes.length > MAX_INPUT_BYTES ? null : sniffImage(bytes);
  if (mime !== 'image/png' && mime !== 'image/jpeg' && mime !== 'image/webp') throw invalid();
  return bytes;
};

/** Decodes the whole picture: half a file or a bomb is found now and not at the provider. */
const measure = async (bytes: Buffer): Promise<Size> => {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata();
    await sharp(bytes, { limitInputPixels: MAX_PIXELS }).stats();
    if (pages > 1) throw new Error('it moves');
    return { width, height };
  } catch (cause) {
    throw invalid(cause);
  }
};

const uploadFolder = (ownerId: string): string => `u/${ownerId}/inputs`;

const uploadKey = (ownerId: string, sha256: string): string => {
  // It comes from a stored record, but ends up in a path.
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new AppError('not_found');
  return `${uploadFolder(ownerId)}/${sha256}`;
};

interface InputDeps {
  gallery: {
    getFile(
      ownerId: string,
      id: string,
    ): Promise<Pick<ImageRecord, 'id' | 'storageKey' | 'width' | 'height'>>;
  };
  storage: Pick<Storage, 'put' | 'read' | 'size' | 'list' | 'remove'>;
}
