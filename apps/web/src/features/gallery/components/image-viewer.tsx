import type { Image } from '@easel/shared';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import {
  IconDownload,
  IconHeart,
  IconHeartFilled,
  IconInfoCircle,
  IconRestore,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import Lightbox from 'yet-another-react-lightbox';
import Zoom from 'yet-another-react-lightbox/plugins/zoom';
import 'yet-another-react-lightbox/styles.css';
import { downloadPath } from '../../../lib/paths';
import { useImage } from '../api/get-image';
import { ImageInfo } from '../info/image-info';
import { imageName } from './image-name';
import classes from './image-viewer.module.css';
import { useImageActions } from './use-image-actions';

/**
 * One picture over the whole window, with the others of its list one step away. A picture that is not in the list
 * (opened by its address) is fetched and stands alone.
 */
export const ImageViewer = ({ imageId, images, onShow, onClose }: ImageViewerProps) => {
  const { t } = useTranslation();
  const listed = images.some(({ id }) => id === imageId);
  const alone = useImage(listed ? undefined : imageId);
  const wide = useMediaQuery('(min-width: 62em)', window.innerWidth >= 992, {
    getInitialValueInEffect: false,
  });
  const [info, setInfo] = useState(wide);
  const { toggleFavorite, moveToTrash, restore } = useImageActions();

  const shown = listed ? images : alone.data === undefined ? [] : [alone.data];
  const index = shown.findIndex(({ id }) => id === imageId);
  const image = shown[index];

  const trash = () => {
    if (image === undefined || image.deletedAt !== null) return;
    const next = shown[index + 1] ?? shown[index - 1];
    if (next === undefined) onClose();
    else onShow(next);
    moveToTrash(image);
  };
  useHotkeys([
    ['f', () => image !== undefined && image.deletedAt === null && toggleFavorite(image)],
    ['Delete', trash],
    ['i', () => setInfo((open) => !open)],
  ]);

  if (alone.isError) return <MissingImage onClose={onClose} />;
  return (
    <Lightbox
      open
      close={onClose}
      index={Math.max(0, index)}
      slides={shown.map(slide)}
      plugins={[Zoom]}
      on={{
        view: ({ index: at }) => {
          const next = shown[at];
          if (next !== undefined && next.id !== imageId) onShow(next);
        },
      }}
      className={classes.viewer}
      styles={info && wide ? { container: { width: 'calc(100% - 22rem)' } } : {}}
      carousel={{ finite: true, preload: 1, padding: 0 }}
      controller={{ closeOnPullDown: true, closeOnBackdropClick: false }}
      zoom={{ scrollToZoom: true, maxZoomPixelRatio: 4 }}
      labels={{
        Lightbox: t('viewer.label'),
        Close: t('viewer.close'),
        Next: t('viewer.next'),
        Previous: t('viewer.previous'),
        'Zoom in': t('viewer.zoomIn'),
        'Zoom out': t('viewer.zoomOut'),
        Slide: t('viewer.slide'),
        Carousel: t('viewer.carousel'),
        'Photo gallery': t('viewer.carousel'),
        '{index} of {total}': t('viewer.position'),
      }}
      toolbar={{
        buttons:
          image === undefined
            ? ['close']
            : [
                <ViewerButton
                  key="favorite"
                  label={t(image.favorite ? 'image.unfavorite' : 'image.favorite')}
                  pressed={image.favorite}
                  hidden={image.deletedAt !== null}
                  onClick={() => toggleFavorite(image)}
                >
                  {image.favorite ? <IconHeartFilled aria-hidden /> : <IconHeart aria-hidden />}
                </ViewerButton>,
                <a
                  key="download"
                  className="yarl__button"
                  href={downloadPath(image.urls.file)}
                  download
                  aria-label={t('image.download')}
                  title={t('image.download')}
                >
                  <IconDownload aria-hidden />
                </a>,
                image.deletedAt === null ? (
                  <ViewerButton key="trash" label={t('image.trash')} onClick={trash}>
                    <IconTrash aria-hidden />
                  </ViewerButton>
                ) : (
                  <ViewerButton key="restore" label={t('image.restore')} onClick={() => restore(image)}>
                    <IconRestore aria-hidden />
                  </ViewerButton>
                ),
                <ViewerButton
                  key="info"
                  label={t('image.info')}
                  pressed={info}
                  onClick={() => setInfo(!info)}
                >
                  <IconInfoCircle aria-hidden />
                </ViewerButton>,
                'close',
              ],
      }}
      render={{
        controls: () =>
          info && image !== undefined ? (
            <InfoPanel label={t('image.info')}>
              <ImageInfo image={image} />
            </InfoPanel>
          ) : null,
        ...(shown.length <= 1 ? { buttonPrev: () => null, buttonNext: () => null } : {}),
      }}
    />
  );
};

const ViewerButton = ({ label, pressed, hidden, onClick, children }: ViewerButtonProps) =>
  hidden === true ? null : (
    <button
      type="button"
      className="yarl__button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );

const InfoPanel = ({ label, children }: { label: string; children: ReactNode }) => (
  // Keys and gestures in the panel are for its text and fields, not for the pictures behind it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
  <aside
    className={classes.info}
    aria-label={label}
    onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
    onPointerDown={(event) => event.stopPropagation()}
    onPointerMove={(event) => event.stopPropagation()}
    onWheel={(event) => event.stopPropagation()}
  >
    {children}
  </aside>
);

const MissingImage = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Lightbox
      open
      close={onClose}
      slides={[{ src: '' }]}
      carousel={{ finite: true }}
      labels={{ Lightbox: t('viewer.label'), Close: t('viewer.close') }}
      render={{
        slide: () => <p className={classes.missing}>{t('viewer.missing')}</p>,
        buttonPrev: () => null,
        buttonNext: () => null,
      }}
    />
  );
};

/** The thumbnail serves until the window needs more pixels than it has. */
const slide = (image: Image) => {
  const scale = Math.min(1, 640 / Math.max(image.width, image.height));
  const original = { src: image.urls.file, width: image.width, height: image.height };
  return {
    ...original,
    alt: imageName(image),
    srcSet: [
      {
        src: image.urls.medium,
        width: Math.round(image.width * scale),
        height: Math.round(image.height * scale),
      },
      original,
    ],
  };
};

interface ViewerButtonProps {
  label: string;
  pressed?: boolean;
  hidden?: boolean;
  onClick: () => void;
  children: ReactNode;
}

interface ImageViewerProps {
  imageId: string;
  /** The list it was opened from, for the arrows. */
  images: readonly Image[];
  onShow: (image: Image) => void;
  onClose: () => void;
}
