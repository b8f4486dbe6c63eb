import type { GalleryTile } from '@easel/shared';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import Lightbox, { type Plugin, type SlideImage, type ZoomRef } from 'yet-another-react-lightbox';
import Inline from 'yet-another-react-lightbox/plugins/inline';
import Zoom from 'yet-another-react-lightbox/plugins/zoom';
import 'yet-another-react-lightbox/styles.css';
import { filePath } from '../../../lib/paths';
import { Slide } from './slide';
import classes from './viewer.module.css';

/** The shown picture with its neighbours one swipe away: wheel, pinch and double tap zoom it. */
export const Stage = ({ list, index, onView, onStep, zoom }: StageProps) => {
  const { t } = useTranslation();
  const slides = useMemo(() => list.map(slideOf), [list]);
  return (
    <div className={classes.stage}>
      <Lightbox
        index={index}
        slides={slides}
        plugins={PLUGINS}
        on={{ view: ({ index: at }) => onView(at) }}
        carousel={{ finite: true, preload: 1, padding: 0 }}
        controller={{ touchAction: 'none' }}
        animation={{ swipe: 220, navigation: 180, fade: 0 }}
        zoom={{ ref: zoom, scrollToZoom: true, maxZoomPixelRatio: 4 }}
        labels={{
          Slide: t('viewer.slide'),
          Carousel: t('viewer.carousel'),
          'Photo gallery': t('viewer.carousel'),
          '{index} of {total}': t('viewer.position'),
        }}
        className={classes.lightbox}
        render={{
          slide: ({ slide, offset, rect }) => (
            <Slide tile={(slide as TileSlide).tile} isShown={offset === 0} room={rect} />
          ),
        }}
      />
      {list.length > 1 && (
        <>
          <StepButton
            label={t('viewer.previous')}
            side="previous"
            disabled={index <= 0}
            onClick={() => onStep(-1)}
          />
          <StepButton
            label={t('viewer.next')}
            side="next"
            disabled={index >= list.length - 1}
            onClick={() => onStep(1)}
          />
        </>
      )}
    </div>
  );
};

const StepButton = ({ label, side, disabled, onClick }: StepButtonProps) => (
  <button
    type="button"
    className={classes.step}
    data-side={side}
    aria-label={label}
    title={label}
    // A button that is switched off would lose the focus at the end of the list.
    aria-disabled={disabled}
    onClick={onClick}
  >
    {side === 'next' ? <IconChevronRight size={32} aria-hidden /> : <IconChevronLeft size={32} aria-hidden />}
  </button>
);

/** Bar, arrows and keys are our own: they belong to the dialog around, and keys to the registry. */
const Bare: Plugin = ({ remove }) => {
  remove('navigation');
  remove('toolbar');
};
const PLUGINS = [Inline, Zoom, Bare];

const slideOf = (tile: GalleryTile): TileSlide => {
  const known = made.get(tile);
  if (known !== undefined) return known;
  const slide = {
    src: filePath(tile.id),
    width: tile.width,
    height: tile.height,
    alt: tile.name,
    tile,
  };
  made.set(tile, slide);
  return slide;
};

// A list of ten thousand changes by a few tiles: the others keep their slides.
const made = new WeakMap<GalleryTile, TileSlide>();

interface TileSlide extends SlideImage {
  tile: GalleryTile;
}

interface StepButtonProps {
  label: string;
  side: 'previous' | 'next';
  disabled: boolean;
  onClick: () => void;
}

interface StageProps {
  list: readonly GalleryTile[];
  index: number;
  onView: (index: number) => void;
  onStep: (by: 1 | -1) => void;
  zoom: Ref<ZoomRef>;
}
