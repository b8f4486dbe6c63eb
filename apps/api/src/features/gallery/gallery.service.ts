import {
  type GalleryPage,
  type GalleryQuery,
  type GenerationRecord,
  type Image,
  type ImageRecord,
  type ThumbnailSize,
  type UpdateImageRequest,
  normalizePrompt,
} from '@easel/shared';
import type { EventBus } from '../../events/event-bus.js';
import { AppError } from '../../lib/app-error.js';
import type { Clock } from '../../lib/clock.js';
import { newId } from '../../lib/ids.js';
import type { ProviderImage } from '../../providers/provider.js';
import type { Storage } from '../../storage/storage.js';
import { generationFolder, imageKeys, storeImageFiles, thumbnailKey } from './image-files.js';
import type { ImageChange, ImageRepository } from './image.repository.js';
import type { ImageQueries } from './query/image-queries.js';
import { toImage } from './to-image.js';

/** The use cases of the gallery. Somebody else's image does not exist. */
export const createGalleryService = ({ images, queries, storage, events, clock }: GalleryDeps) => {
  const getRecord = async (ownerId: string, id: string): Promise<ImageRecord> => {
    const image = await images.find(ownerId, id);
    if (!image) throw new AppError('not_found');
    return image;
  };
  const change = async (ownerId: string, id: string, changes: ImageChange): Promise<Image> => {
    if (Object.keys(changes).length > 0 && !(await images.update(ownerId, id, changes)))
      throw new AppError('not_found');
    const image = toImage(await getRecord(ownerId, id));
    events.publish(ownerId, { name: 'image', data: image });
    return image;
  };

  return {
    list: async (ownerId: string, query: GalleryQuery): Promise<GalleryPage> => {
      const page = await queries.list(ownerId, { ...query, limit: query.limit ?? 50 });
      return { items: page.items.map(toImage), nextCursor: page.nextCursor };
    },
    get: async (ownerId: string, id: string): Promise<Image> => toImage(await getRecord(ownerId, id)),
    update: (ownerId: string, id: string, { title, notes }: UpdateImageRequest): Promise<Image> =>
      change(ownerId, id, {
        ...(title === undefined ? {} : { title: cleanText(title) }),
        ...(notes === undefined ? {} : { notes: cleanText(notes) }),
      }),
    setFavorite: (ownerId: string, id: string, favorite: boolean) => change(ownerId, id, { favorite }),
    /** Moves an image to the trash; one that lies there already stays as it is. */
    trash: async (ownerId: string, id: string): Promise<Image> => {
      const image = await getRecord(ownerId, id);
      return image.deletedAt ? toImage(image) : change(ownerId, id, { deletedAt: clock.now() });
    },
    restore: (ownerId: string, id: string) => change(ownerId, id, { deletedAt: null }),
    /** What a file answer needs of the original. */
    getFile: (ownerId: string, id: string) => getRecord(ownerId, id),
    getThumbnail: async (ownerId: string, id: string, size: ThumbnailSize): Promise<Buffer> => {
      const { storageKey } = await getRecord(ownerId, id);
      const bytes = await storage.read(thumbnailKey(storageKey, size));
      if (!bytes) throw new AppError('not_found');
      return bytes;
    },
    openFile: storage.stream,

    /** For the worker: stores one result of a generation, files first, then the row. */
    add: async (generation: GenerationRecord, result: ProviderImage, drawnBy: DrawnBy): Promise<Image> => {
      const files = await storeImageFiles(storage, generationFolder(generation), result);
      const { ownerId, projectId, prompt } = generation;
      const image: ImageRecord = {
        ...files,
        ...drawnBy,
        id: newId(),
        ownerId,
        generationId: generation.id,
        projectId,
        prompt,
        position: result.position,
        seed: result.seed,
        parameters: result.parameters,
        favorite: false,
        title: null,
        notes: null,
        createdAt: clock.now(),
        deletedAt: null,
      };
      try {
        await images.insert(image);
      } catch (error) {
        await Promise.allSettled(imageKeys(files.storageKey).map((key) => storage.remove(key)));
        throw error;
      }
      events.publish(ownerId, { name: 'image', data: toImage(image) });
      return toImage(image);
    },
    listByGenerations: async (ownerId: string, generationIds: string[]): Promise<Image[]> =>
      generationIds.length === 0 ? [] : (await images.findByGenerations(ownerId, generationIds)).map(toImage),
    /** Positions of a generation that are stored, be it in the gallery or in the trash. */
    storedPositions: async (generationId: string): Promise<number[]> =>
      (await images.findStored(generationId)).map(({ position }) => position),
    /** Removes files of a generation that have no row: what a crash between file and row leaves. */
    sweepFolder: async (generation: GenerationRecord): Promise<number> => {
      const stored = await images.findStored(generation.id);
      const known = new Set(stored.flatMap(({ storageKey }) => imageKeys(storageKey)));
      const orphans = (await storage.list(generationFolder(generation))).filter((key) => !known.has(key));
      await Promise.all(orphans.map((key) => storage.remove(key)));
      return orphans.length;
    },
  };
};

/** The same form as prompts, since databases refuse some of what JSON allows; nothing left is null. */
const cleanText = (text: string | null): string | null => normalizePrompt(text ?? '') || null;

export type GalleryService = ReturnType<typeof createGalleryService>;

interface GalleryDeps {
  images: ImageRepository;
  queries: ImageQueries;
  storage: Storage;
  events: Pick<EventBus, 'publish'>;
  clock: Clock;
}

type DrawnBy = Pick<ImageRecord, 'model' | 'provider'>;
