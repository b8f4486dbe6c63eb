import {
  type BulkRequest,
  type BulkResponse,
  type Image,
  type UpdateImageRequest,
  normalizePrompt,
} from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { Clock } from '../../../lib/clock.js';
import type { ImageRepository } from '../image.repository.js';
import type { ImageView } from '../image-view.js';
import { checkTagNames } from '../tags/check-tag-names.js';
import type { Announce } from './announce.js';
import type { ImageChange } from './image-change.js';
import type { ChangeResult, ImageWriter } from './image-writer.js';
import type { RemoveImages } from './remove-images.js';

/** The use cases that change what is in the gallery. Somebody else's image does not exist. */
export const createGalleryChanges = ({
  images,
  writer,
  removeImages,
  view,
  announce,
  checkProject,
  clock,
}: ChangesDeps) => {
  const getImage = async (ownerId: string, id: string): Promise<Image> => {
    const [image] = await view(await images.findMany(ownerId, [id]));
    if (!image) throw new AppError('not_found');
    return image;
  };
  const changeMany = async (
    ownerId: string,
    ids: readonly string[],
    change: ImageChange,
  ): Promise<ChangeResult> => {
    const result = await writer.change(ownerId, [...new Set(ids)], change);
    await announce.changed(ownerId, result);
    return result;
  };
  const changeOne = async (ownerId: string, id: string, change: ImageChange): Promise<Image> => {
    const { skipped } = await changeMany(ownerId, [id], change);
    if (skipped > 0) throw new AppError('not_found');
    return getImage(ownerId, id);
  };
  const removeMany = async (request: Parameters<RemoveImages>[0]) => {
    const removal = await removeImages(request);
    announce.removed(request.ownerId, { changed: removal.removed, projects: removal.projects });
    return removal;
  };

  return {
    /** @throws AppError `not_found`, `project_archived`, `too_many_tags`; ValidationError for a tag without a name */
    update: async (ownerId: string, id: string, body: UpdateImageRequest): Promise<Image> => {
      checkTagNames(body.tags ?? []);
      if (body.projectId) await checkProject(ownerId, body.projectId);
      return changeOne(ownerId, id, {
        ...(body.title === undefined ? {} : { title: cleanText(body.title) }),
        ...(body.notes === undefined ? {} : { notes: cleanText(body.notes) }),
        ...(body.projectId === undefined ? {} : { projectId: body.projectId }),
        ...(body.tags === undefined ? {} : { tags: { how: 'set', names: body.tags } as const }),
      });
    },
    setFavorite: (ownerId: string, id: string, favorite: boolean) => changeOne(ownerId, id, { favorite }),
    /** Moves an image to the trash; one that lies there already stays as it is. */
    trash: (ownerId: string, id: string) => changeOne(ownerId, id, { deletedAt: clock.now() }),
    restore: (ownerId: string, id: string) => changeOne(ownerId, id, { deletedAt: null }),
    /** Deletes an image for good, wherever it is; gives what it was. */
    remove: async (ownerId: string, id: string): Promise<Image> => {
      const image = await getImage(ownerId, id);
      const { failed } = await removeMany({ ownerId, ids: [id] });
      if (failed > 0) throw new AppError('internal');
      return image;
    },
    /** @throws as `update` does */
    bulk: async (ownerId: string, request: BulkRequest): Promise<BulkResponse> => {
      if (request.action === 'tag') checkTagNames(request.tags);
      if (request.action === 'move' && request.projectId) await checkProject(ownerId, request.projectId);
      const change = bulkChange(request, clock.now());
      if (change === null) {
        const { removed, failed, skipped } = await removeMany({ ownerId, ids: request.ids });
        return { changed: removed, unchanged: failed, skipped };
      }
      const { changed, unchanged, skipped } = await changeMany(ownerId, request.ids, change);
      return { changed, unchanged, skipped };
    },
    /** Deletes for good what lies in the trash now; gives how many that were. */
    emptyTrash: async (ownerId: string): Promise<number> => {
      const until = clock.now();
      let deleted = 0;
      for (;;) {
        const ids = await images.findTrash({ ownerId, until, limit: TRASH_BATCH });
        const { removed, failed } = await removeMany({ ownerId, ids, trashedUntil: until });
        deleted += removed.length;
        if (ids.length < TRASH_BATCH || failed > 0) return deleted;
      }
    },
    /**
     * Takes all images out of a project that is about to be deleted, those in the trash too; with `trash` they go
     * there. Gives how many were not in the trash before.
     */
    leaveProject: async (ownerId: string, projectId: string, change: LeaveProject): Promise<number> => {
      const ids = await images.findOfProject(ownerId, projectId);
      const into = change.how === 'move' ? change.to : null;
      const { changed } = await changeMany(
        ownerId,
        ids.map(({ id }) => id),
        { projectId: into, ...(change.how === 'trash' ? { deletedAt: clock.now() } : {}) },
      );
      const visible = new Set(ids.flatMap(({ id, deletedAt }) => (deletedAt === null ? [id] : [])));
      return changed.filter((id) => visible.has(id)).length;
    },
  };
};

export type GalleryChanges = ReturnType<typeof createGalleryChanges>;

/** Images of the trash in one round. */
const TRASH_BATCH = 1000;

/** The same form as prompts, since databases refuse some of what JSON allows; nothing left is null. */
const cleanText = (text: string | null): string | null => normalizePrompt(text ?? '') || null;

/** Null: the images are to be deleted for good. */
const bulkChange = (request: BulkRequest, now: string): ImageChange | null => {
  switch (request.action) {
    case 'favorite':
    case 'unfavorite':
      return { favorite: request.action === 'favorite' };
    case 'trash':
      return { deletedAt: now };
    case 'restore':
      return { deletedAt: null };
    case 'move':
      return { projectId: request.projectId };
    case 'tag':
      return { tags: { how: 'add', names: request.tags } };
    case 'untag':
      return { tags: { how: 'remove', names: request.tags } };
    case 'delete':
      return null;
  }
};

/** What becomes of the images of a project. */
export type LeaveProject = { how: 'keep' | 'trash' } | { how: 'move'; to: string };

/** Whether images can be put into a project. @throws AppError `not_found`, `project_archived` */
export type ProjectCheck = (ownerId: string, projectId: string) => Promise<unknown>;

interface ChangesDeps {
  images: Pick<ImageRepository, 'findMany' | 'findTrash' | 'findOfProject'>;
  writer: Pick<ImageWriter, 'change'>;
  removeImages: RemoveImages;
  view: ImageView;
  announce: Announce;
  checkProject: ProjectCheck;
  clock: Clock;
}
