import {
  type GalleryPage,
  type GalleryQuery,
  type GenerationRecord,
  type Image,
  type ImageRecord,
  type ThumbnailSize,
} from '@easel/shared';
import type { EventBus } from '../../events/event-bus.js';
import { AppError } from '../../lib/app-error.js';
import type { Clock } from '../../lib/clock.js';
import { newId } from '../../lib/ids.js';
import type { ProviderImage } from '../../providers/provider.js';
import type { Storage } from '../../storage/storage.js';
import { generationFolder, imageKeys, storeImageFiles, thumbnailKey } from './image-files.js';
import type { ImageWriter } from './changes/image-writer.js';
import type { ImageRepository } from './image.repository.js';
import type { ImageView } from './image-view.js';
import type { ImageQueries } from './query/image-queries.js';
import { toImage } from './to-image.js';

/** The use cases of the gallery. Somebody else's image does not exist. */
export const createGalleryService = (deps: GalleryDeps) => {
  const { images, queries, writer, view, storage, events, clock } = deps;
  const getRecord = async (ownerId: string, id: string): Promise<ImageRecord> => {
    const image = await images.find(ownerId, id);
    if (!image) throw new AppError('not_found');
    return image;
  };

  const getView = async (record: ImageRecord): Promise<Image> => {
    const [image] = await view([record]);
    if (!image) throw new AppError('not_found');
    return image;
  };

  return {
    list: async (ownerId: string, query: GalleryQuery): Promise<GalleryPage> => {
      const page = await queries.list(ownerId, { ...query, limit: query.limit ?? 50 });
      return { items: await view(page.items), nextCursor: page.nextCursor };
    },
    get: async (ownerId: string, id: string): Promise<Image> => getView(await getRecord(ownerId, id)),
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
      const drawn: ImageRecord = {
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
        const image = toImage(await writer.insert(drawn), []);
        events.publish(ownerId, { name: 'image', data: image });
        if (image.projectId !== null)
          events.publish(ownerId, { name: 'changed', data: { what: 'projects' } });
        return image;
      } catch (error) {
        await Promise.allSettled(imageKeys(files.storageKey).map((key) => storage.remove(key)));
        throw error;
      }
    },
    listByGenerations: async (ownerId: string, generationIds: string[]): Promise<Image[]> =>
      generationIds.length === 0 ? [] : view(await images.findByGenerations(ownerId, generationIds)),
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

export type GalleryService = ReturnType<typeof createGalleryService>;

interface GalleryDeps {
  images: ImageRepository;
  queries: ImageQueries;
  writer: Pick<ImageWriter, 'insert'>;
  view: ImageView;
  storage: Storage;
  events: Pick<EventBus, 'publish'>;
  clock: Clock;
}

type DrawnBy = Pick<ImageRecord, 'model' | 'provider'>;
