import { type BulkRequest, type GalleryFilter, type Image, MAX_SELECTION } from '@easel/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { queryKeys } from '../../../lib/query-keys';
import { useBulkImages } from '../api/bulk-images';
import { useDownloadImages } from '../api/download-images';
import { useUndoToast } from './use-undo-toast';
import { useWorkingToast } from './use-working-toast';

/** What can be done with many pictures at once: one request each, shown at once, with a way back where there is one. */
export const useGalleryActions = (filter: GalleryFilter) => {
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const toast = useUndoToast();
  const working = useWorkingToast();
  const cache = useQueryClient();
  const { mutate } = useBulkImages();
  const download = useDownloadImages();

  const run = useCallback(
    (request: BulkRequest) => {
      const former = formerProjects(request, filter, (id) => cache.getQueryData<Image>(queryKeys.image(id)));
      mutate(request, {
        onError: notifyError,
        onSettled: working(request.ids.length),
        onSuccess: ({ changed, skipped }) => {
          const back = changed.length === 0 ? [] : inverseOf(request, changed, former);
          const undo =
            back.length === 0
              ? null
              : () => {
                  for (const step of back)
                    mutate(step, {
                      onError: notifyError,
                      onSettled: working(step.ids.length),
                      onSuccess: ({ changed: again }) =>
                        toast(t(`gallery.done.${step.action}`, { count: again.length }), null),
                    });
                };
          const said = t(`gallery.done.${request.action}`, { count: changed.length });
          toast(skipped > 0 ? `${said} ${t('gallery.skipped', { count: skipped })}` : said, undo);
        },
      });
    },
    [cache, filter, mutate, notifyError, t, toast, working],
  );

  return {
    run,
    download: useCallback(
      (ids: readonly string[]) => {
        notify({ message: t('gallery.zipComes', { count: ids.length }) });
        download.mutate(ids.slice(0, MAX_SELECTION), { onError: notifyError });
      },
      [download, notify, notifyError, t],
    ),
  };
};

/** What takes a change back, for those pictures that it changed; nothing where there is no way back. */
export const inverseOf = (
  request: BulkRequest,
  ids: string[],
  former: ReadonlyMap<string, string | null> | null,
): BulkRequest[] => {
  switch (request.action) {
    case 'favorite':
      return [{ action: 'unfavorite', ids }];
    case 'unfavorite':
      return [{ action: 'favorite', ids }];
    case 'trash':
      return [{ action: 'restore', ids }];
    case 'restore':
      return [{ action: 'trash', ids }];
    case 'tag':
      return [{ action: 'untag', ids, tags: request.tags }];
    case 'untag':
      return [{ action: 'tag', ids, tags: request.tags }];
    case 'move':
      return former === null ? [] : moveBack(ids, former);
    case 'delete':
      return [];
  }
};

/** Where pictures were before a move, if that is known of each: by the filter they were found with, or one by one. */
const formerProjects = (
  request: BulkRequest,
  { project }: GalleryFilter,
  imageOf: (id: string) => Image | undefined,
): ReadonlyMap<string, string | null> | null => {
  if (request.action !== 'move') return null;
  const former = new Map<string, string | null>();
  for (const id of request.ids) {
    const from = project === undefined ? imageOf(id)?.projectId : project === 'none' ? null : project;
    if (from === undefined) return null;
    former.set(id, from);
  }
  return former;
};

const moveBack = (ids: readonly string[], former: ReadonlyMap<string, string | null>): BulkRequest[] => {
  const byProject = new Map<string | null, string[]>();
  for (const id of ids) {
    const projectId = former.get(id) ?? null;
    byProject.set(projectId, [...(byProject.get(projectId) ?? []), id]);
  }
  return [...byProject].map(([projectId, some]) => ({ action: 'move', ids: some, projectId }));
};

export type GalleryActions = ReturnType<typeof useGalleryActions>;
