import type { Database } from '../../db/database.js';
import type { EventBus } from '../../events/event-bus.js';
import type { Clock } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { Storage } from '../../storage/storage.js';
import { createDownloadRepository } from './downloads/download.repository.js';
import { downloadRoutes } from './downloads/download.routes.js';
import { createDownloadService } from './downloads/download.service.js';
import { galleryRoutes } from './gallery.routes.js';
import { createGalleryService } from './gallery.service.js';
import { imageFileRoutes } from './image-file.routes.js';
import { createImageRepository } from './image.repository.js';
import { createPurge } from './purge.js';
import { createSavedSearchRepository } from './searches/saved-search.repository.js';
import { savedSearchRoutes } from './searches/saved-search.routes.js';
import { createSavedSearchService } from './searches/saved-search.service.js';

export type { GalleryService } from './gallery.service.js';

/** The gallery: its use cases, the routes of pictures and of their files, and what empties the trash. */
export const createGallery = ({ db, ...deps }: GalleryDeps) => {
  const images = createImageRepository(db);
  const service = createGalleryService({ images, ...deps });
  const downloads = createDownloadService({ repository: createDownloadRepository(db), ...deps });
  const searches = createSavedSearchService({ repository: createSavedSearchRepository(db), ...deps });
  return {
    service,
    purge: createPurge({ images, ...deps }),
    routes: galleryRoutes(service),
    fileRoutes: imageFileRoutes({ gallery: service, downloads }),
    downloadRoutes: downloadRoutes(downloads),
    searchRoutes: savedSearchRoutes(searches),
  };
};

interface GalleryDeps {
  db: Database;
  storage: Storage;
  events: EventBus;
  clock: Clock;
  log: Log;
}
