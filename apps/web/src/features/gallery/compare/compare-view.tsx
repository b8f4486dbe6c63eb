import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Checkbox.css';
import type { Image } from '@easel/shared';
import { Center, Loader, Modal, SegmentedControl } from '@mantine/core';
import { IconArrowsExchange, IconX, IconZoomIn, IconZoomOut, IconZoomReset } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../lib/shortcuts/use-shortcuts';
import { useImages } from '../api/get-image';
import { BarButton } from '../viewer/bar/bar-button';
import classes from './compare.module.css';
import { CompareHover } from './compare-hover';
import { CompareSides } from './compare-sides';
import { CompareSlider } from './compare-slider';
import { Differences } from './differences';
import { useSyncedZoom } from './use-synced-zoom';

/** Two to four pictures over the whole window, to be judged against one another; two of them in three ways. */
export const CompareView = ({ ids, onClose }: CompareViewProps) => {
  const { t } = useTranslation();
  const [mode, setMode] = useState<Mode>('slider');
  const [swapped, setSwapped] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const zoom = useSyncedZoom(area);
  const wanted = [...new Set(ids)].slice(0, MOST);
  const { images: found, isPending } = useImages(wanted);
  const images = swapped ? found.toReversed() : found;
  const [first, second] = images;
  const two = first !== undefined && second !== undefined && images.length === 2 ? pair(first, second) : null;
  const shown: Mode = two === null ? 'sides' : mode;
  const swap = () => two !== null && setSwapped(!swapped);

  useShortcuts(
    {
      'viewer.close': onClose,
      'compare.swap': swap,
      'compare.mode': () => setMode(MODES[(MODES.indexOf(mode) + 1) % MODES.length] ?? 'slider'),
      'viewer.zoomIn': () => zoom.zoomBy(STEP),
      'viewer.zoomOut': () => zoom.zoomBy(1 / STEP),
      'viewer.zoomFit': zoom.reset,
    },
    { inDialog: true },
  );

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
      <Modal.Content className={classes.content ?? ''} aria-label={t('viewer.compare.label')}>
        <div className={classes.page} data-autofocus tabIndex={-1}>
          <div className={classes.bar} role="group" aria-label={t('viewer.toolbar')}>
            {two !== null && (
              <>
                <SegmentedControl
                  size="xs"
                  aria-label={t('viewer.compare.mode')}
                  value={mode}
                  onChange={(value) => setMode(value as Mode)}
                  data={MODES.map((value) => ({ value, label: t(`viewer.compare.${value}`) }))}
                />
                <BarButton label={t('viewer.compare.swap')} onClick={swap}>
                  <IconArrowsExchange aria-hidden />
                </BarButton>
              </>
            )}
            <span className={classes.space} />
            {shown === 'sides' && (
              <>
                <BarButton label={t('viewer.zoomOut')} onClick={() => zoom.zoomBy(1 / STEP)}>
                  <IconZoomOut aria-hidden />
                </BarButton>
                <BarButton label={t('viewer.zoomIn')} onClick={() => zoom.zoomBy(STEP)}>
                  <IconZoomIn aria-hidden />
                </BarButton>
                <BarButton label={t('viewer.compare.fit')} onClick={zoom.reset}>
                  <IconZoomReset aria-hidden />
                </BarButton>
              </>
            )}
            <BarButton label={t('viewer.close')} onClick={onClose}>
              <IconX aria-hidden />
            </BarButton>
          </div>
          {isPending ? (
            <Center>
              <Loader aria-label={t('viewer.loading')} color="white" />
            </Center>
          ) : images.length < 2 ? (
            <Center p="md">{t('viewer.compare.missing')}</Center>
          ) : (
            <>
              {two === null || shown === 'sides' ? (
                <CompareSides images={images} zoom={zoom} area={area} />
              ) : shown === 'slider' ? (
                <CompareSlider images={two} />
              ) : (
                <CompareHover images={two} />
              )}
              <Differences images={images} />
            </>
          )}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
};

const pair = (first: Image, second: Image): readonly [Image, Image] => [first, second];

const MODES = ['slider', 'sides', 'hover'] as const;
type Mode = (typeof MODES)[number];

/** More than four pictures at once are too small to judge. */
const MOST = 4;
/** How much one press enlarges. */
const STEP = 1.5;

interface CompareViewProps {
  ids: readonly string[];
  onClose: () => void;
}
