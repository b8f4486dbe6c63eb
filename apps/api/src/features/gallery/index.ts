import type { Database } from '../../db/database.js';
import type { EventBus } from '../../events/event-bus.js';
import type { Clock } from '../../lib/clock.js';
import type { Storage } from '../../storage/storage.js';
import { galleryRoutes } from './gallery.routes.js';
import { createGalleryService } from './gallery.service.js';
import { imageFileRoutes } from './image-file.routes.js';
import { createImageRepository } from './image.repository.js';

export type { GalleryService } from './gallery.service.js';

/** The gallery: its use cases, and the routes of pictures and of their files. */
export const createGallery = ({
  db,
  ...deps
}: {
  db: Database;
  storage: Storage;
  events: EventBus;
  clock: Clock;
}) => {
  const service = createGalleryService({ images: createImageRepository(db), ...deps });
  return { service, routes: galleryRoutes(service), fileRoutes: imageFileRoutes(service) };
};
