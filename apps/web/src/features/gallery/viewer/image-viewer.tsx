import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import type { GalleryTile } from '@easel/shared';
import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ZoomRef } from 'yet-another-react-lightbox';
import { DeleteDialog } from '../actions/delete-dialog';
import { ImageInfo } from '../info/image-info';
import { MissingImage } from './missing-image';
import { Stage } from './stage';
import { useComeBack } from './position/use-come-back';
import { useLeave } from './position/use-leave';
import { usePosition } from './position/use-position';
import { useViewerCommands } from './commands/use-viewer-commands';
import { useViewerKeys } from './commands/use-viewer-keys';
import { useViewerList } from './position/use-viewer-list';
import { ViewerBar } from './bar/viewer-bar';
import classes from './viewer.module.css';

const CompareView = lazy(async () => ({ default: (await import('../compare/compare-view')).CompareView }));

/**
 * One picture over the whole window, with the others of its list one step away, and all that is known about it beside
 * it. A picture that is not in the list (opened by its address) is fetched and stands alone.
 */
export const ImageViewer = ({ imageId, tiles, onShow, onClose, onNeedMore, ...page }: ImageViewerProps) => {
  const { compare = [], onCompare } = page;
  const { t } = useTranslation();
  const { id, atRest, go } = usePosition(imageId, onShow);
  const found = useViewerList({ id, tiles, atRest, onNeedMore });
  const { list, index, image, previous, following } = found;
  const tile = list[index];
  const leave = useLeave({ ...found, go, onClose });
  const [asksToDelete, setAsksToDelete] = useState(false);
  const wide = useMediaQuery('(min-width: 62em)', window.innerWidth >= 992, {
    getInitialValueInEffect: false,
  });
  const [info, setInfo] = useState(wide);
  const zoom = useRef<ZoomRef>(null);
  const content = useRef<HTMLDivElement>(null);
  const commands = useViewerCommands(image, { leave: leave.step, askToDelete: () => setAsksToDelete(true) });
  const step = (by: 1 | -1) => {
    const next = list[index + by];
    if (next !== undefined) go(next.id);
  };

  useComeBack(tile?.name);
  useViewerKeys({
    content,
    enabled: compare.length === 0 && !asksToDelete,
    commands,
    image,
    zoom,
    step,
    onInfo: () => setInfo(!info),
    onCompare: () => following !== undefined && onCompare?.([following.id]),
    onClose,
  });

  if (compare.length > 0) {
    return (
      <Suspense>
        <CompareView ids={[id, ...compare]} onClose={() => onCompare?.([])} />
      </Suspense>
    );
  }
  return (
    <Modal.Root
      opened
      fullScreen
      onClose={onClose}
      closeOnEscape={false}
      closeOnClickOutside={false}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Content
        ref={content}
        className={classes.content ?? ''}
        aria-label={tile === undefined ? t('viewer.label') : t('viewer.named', { name: tile.name })}
      >
        <div
          className={classes.frame}
          data-info={(info && tile !== undefined) || undefined}
          data-autofocus
          tabIndex={-1}
        >
          {found.error !== null && !found.taken ? (
            <MissingImage error={found.error} onClose={onClose} />
          ) : (
            <>
              <ViewerBar
                tile={tile}
                image={image}
                commands={commands}
                previous={previous}
                following={following}
                wide={wide}
                info={info}
                onInfo={() => setInfo(!info)}
                onZoom={(how) => (how === 'in' ? zoom.current?.zoomIn() : zoom.current?.zoomOut())}
                onCompare={(others) => onCompare?.(others)}
                onClose={onClose}
              />
              {tile !== undefined && (
                <Stage
                  list={list}
                  index={index}
                  onView={(at) => {
                    const seen = list[at];
                    if (seen !== undefined && seen.id !== id) go(seen.id);
                  }}
                  onStep={step}
                  zoom={zoom}
                />
              )}
              {info && tile !== undefined && (
                <aside className={classes.panel} aria-label={t('viewer.info')}>
                  {image !== undefined && <ImageInfo key={image.id} image={image} />}
                </aside>
              )}
            </>
          )}
        </div>
        {asksToDelete && image !== undefined && (
          <DeleteDialog
            title={t('viewer.deleteQuestion')}
            label={t('viewer.deleteForGood')}
            onClose={() => setAsksToDelete(false)}
            onConfirm={() => leave.deleteForGood(image)}
          >
            {t('viewer.deleteWarning')}
          </DeleteDialog>
        )}
      </Modal.Content>
    </Modal.Root>
  );
};

export interface ImageViewerProps {
  imageId: string;
  /** Ids of those that stand beside it. */
  compare?: readonly string[];
  /** The loaded part of the list it was opened from, in its order. */
  tiles: readonly GalleryTile[];
  onShow: (id: string) => void;
  /** An empty list ends comparing. */
  onCompare?: (others: string[]) => void;
  onClose: () => void;
  /** The loaded part comes to an end in this direction. */
  onNeedMore?: (direction: 'before' | 'after') => void;
}
