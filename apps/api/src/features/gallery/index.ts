import type { Database } from '../../db/database.js';
import type { EventBus } from '../../events/event-bus.js';
import type { Clock } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { Storage } from '../../storage/storage.js';
import { createAccountImages } from './changes/account-images.js';
import { createAnnounce } from './changes/announce.js';
import { galleryChangesRoutes } from './changes/gallery-changes.routes.js';
import { createGalleryChanges, type ProjectCheck } from './changes/gallery-changes.service.js';
import { createImageWriter } from './changes/image-writer.js';
import { createRemoveImages } from './changes/remove-images.js';
import { createDownloadRepository } from './downloads/download.repository.js';
import { downloadRoutes } from './downloads/download.routes.js';
import { createDownloadService } from './downloads/download.service.js';
import { galleryRoutes } from './gallery.routes.js';
import { createGalleryService } from './gallery.service.js';
import { imageFileRoutes } from './image-file.routes.js';
import { createImageRepository } from './image.repository.js';
import { createImageView } from './image-view.js';
import { createIndexUpkeep } from './index-tables/upkeep/index-version.js';
import { createImageFigures } from './index-tables/image-figures.js';
import { createPurge } from './purge.js';
import { createImageQueries } from './query/image-queries.js';
import { createSavedSearchRepository } from './searches/saved-search.repository.js';
import { savedSearchRoutes } from './searches/saved-search.routes.js';
import { createSavedSearchService } from './searches/saved-search.service.js';
import { createTagRepository } from './tags/tag.repository.js';
import { galleryViewsRoutes } from './views/gallery-views.routes.js';
import { createGalleryViews } from './views/gallery-views.service.js';

export type { GalleryChanges, LeaveProject } from './changes/gallery-changes.service.js';
export type { GalleryService } from './gallery.service.js';
export type { ImageCounts, ImageFigures } from './index-tables/image-figures.js';

/** The gallery: its use cases, the routes of pictures and of their files, and what empties the trash. */
export const createGallery = ({ db, projectExists, checkProject, trashDays, ...deps }: GalleryDeps) => {
  const images = createImageRepository(db);
  const writer = createImageWriter({ db, projectExists });
  const view = createImageView(createTagRepository(db));
  const parts = { ...deps, images, queries: createImageQueries(db), writer, view };
  const announce = createAnnounce(parts);
  const removeImages = createRemoveImages(parts);
  const service = createGalleryService(parts);
  const changes = createGalleryChanges({ ...parts, removeImages, announce, checkProject });
  const downloads = createDownloadService({ repository: createDownloadRepository(db), ...deps });
  const searches = createSavedSearchService({ repository: createSavedSearchRepository(db), ...deps });
  return {
    service,
    changes,
    /** How many images there are, from the tallies. */
    figures: createImageFigures(db),
    /** All images of an account that is deleted. */
    accountImages: createAccountImages({ db, images, removeImages }),
    /** Keeps search index and counts of the current version. */
    index: createIndexUpkeep({ db, log: deps.log }),
    purge: createPurge({ ...parts, removeImages, announce, trashDays }),
    routes: galleryRoutes(service),
    viewsRoutes: galleryViewsRoutes(createGalleryViews(db)),
    changesRoutes: galleryChangesRoutes(changes),
    fileRoutes: imageFileRoutes({ gallery: service, downloads }),
    downloadRoutes: downloadRoutes(downloads),
    searchRoutes: savedSearchRoutes(searches),
  };
};

interface GalleryDeps {
  db: Database;
  /** Whether the owner has this project. */
  projectExists: (ownerId: string, projectId: string) => Promise<boolean>;
  checkProject: ProjectCheck;
  /** How long an image stays in the trash, in days. */
  trashDays: () => Promise<number>;
  storage: Storage;
  events: EventBus;
  clock: Clock;
  log: Log;
}
