import type { EventBus } from '../../../events/event-bus.js';
import type { ImageRepository } from '../image.repository.js';
import type { ImageView } from '../image-view.js';
import type { RunResult } from './change-run.js';

/** Tells the owner's open pages what is different: each image by itself while they are few, else that many are. */
export const createAnnounce = ({ images, view, events }: AnnounceDeps) => {
  const many = (ownerId: string, { changed, projects }: RunResult): boolean => {
    if (projects) events.publish(ownerId, { name: 'changed', data: { what: 'projects' } });
    if (changed.length > FEW) events.publish(ownerId, { name: 'changed', data: { what: 'gallery' } });
    return changed.length > FEW;
  };
  return {
    changed: async (ownerId: string, result: RunResult): Promise<void> => {
      if (many(ownerId, result) || result.changed.length === 0) return;
      for (const image of await view(await images.findMany(ownerId, result.changed)))
        events.publish(ownerId, { name: 'image', data: image });
    },
    /** They are gone for good. */
    removed: (ownerId: string, result: RunResult): void => {
      if (many(ownerId, result)) return;
      for (const id of result.changed) events.publish(ownerId, { name: 'image.deleted', data: { id } });
    },
  };
};

export type Announce = ReturnType<typeof createAnnounce>;

/** How many images are sent each by itself. */
const FEW = 50;

interface AnnounceDeps {
  images: Pick<ImageRepository, 'findMany'>;
  view: ImageView;
  events: Pick<EventBus, 'publish'>;
}
