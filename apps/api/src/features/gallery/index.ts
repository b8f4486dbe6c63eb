import type { Database } from '../../db/database.js';
import type { EventBus } from '../../events/event-bus.js';
import type { Clock } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { Storage } from '../../storage/storage.js';
import { createDownloadRepository } from './downloads/download.repository.js';
import { downloadRoutes } from './downloads/download.routes.js';
import { createDownloadService } from './downloads/download.service.js';
import { createAnnounce } from './changes/announce.js';
import { galleryChangesRoutes } from './changes/gallery-changes.routes.js';
import { createGalleryChanges } from './changes/gallery-changes.service.js';
import { createImageWriter } from './changes/image-writer.js';
import { createRemoveImages } from './changes/remove-images.js';
import { galleryRoutes } from './gallery.routes.js';
import { createGalleryService } from './gallery.service.js';
import { imageFileRoutes } from './image-file.routes.js';
import { createImageRepository } from './image.repository.js';
import { createImageView } from './image-view.js';
import { createPurge, TRASH_DAYS } from './purge.js';
import { createImageQueries } from './query/image-queries.js';
import { createTagRepository } from './tags/tag.repository.js';
import { galleryViewsRoutes } from './views/gallery-views.routes.js';
import { createGalleryViews } from './views/gallery-views.service.js';
import { createSavedSearchRepository } from './searches/saved-search.repository.js';
import { savedSearchRoutes } from './searches/saved-search.routes.js';
import { createSavedSearchService } from './searches/saved-search.service.js';

export type { GalleryChanges, LeaveProject } from './changes/gallery-changes.service.js';
export type { GalleryService } from './gallery.service.js';

/** The gallery: its use cases, the routes of pictures and of their files, and what empties the trash. */
export const createGallery = ({
  db,
  projectExists,
  trashDays = async () => TRASH_DAYS,
  ...deps
}: GalleryDeps) => {
  const images = createImageRepository(db);
  const downloads = createDownloadService({ repository: createDownloadRepository(db), ...deps });
  const searches = createSavedSearchService({ repository: createSavedSearchRepository(db), ...deps });
  const writer = createImageWriter({ db, projectExists });
  const view = createImageView(createTagRepository(db));
  const parts = { ...deps, images, writer, view };
  const announce = createAnnounce(parts);
  const removeImages = createRemoveImages(parts);
  const service = createGalleryService({ ...parts, queries: createImageQueries(db) });
  const changes = createGalleryChanges({ ...parts, removeImages, announce });
  return {
    service,
    changes,
    purge: createPurge({ ...parts, removeImages, announce, trashDays }),
    routes: galleryRoutes(service),
    changesRoutes: galleryChangesRoutes(changes),
    viewsRoutes: galleryViewsRoutes(createGalleryViews(db)),
    fileRoutes: imageFileRoutes({ gallery: service, downloads }),
    downloadRoutes: downloadRoutes(downloads),
    searchRoutes: savedSearchRoutes(searches),
  };
};

interface GalleryDeps {
  db: Database;
  /** Whether the owner has this project. */
  projectExists: (ownerId: string, projectId: string) => Promise<boolean>;
  /** How long an image stays in the trash, in days; default `TRASH_DAYS`. */
  trashDays?: () => Promise<number>;
  storage: Storage;
  events: EventBus;
  clock: Clock;
  log: Log;
}
