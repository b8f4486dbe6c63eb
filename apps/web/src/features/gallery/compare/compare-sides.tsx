import type { Image } from '@easel/shared';
import type { RefObject } from 'react';
import { toTile } from '../../../lib/gallery/gallery-cache';
import { letterOf } from './letter-of';
import type { SyncedZoom } from './use-synced-zoom';
import classes from './compare.module.css';

/** Pictures beside one another, all looked at in the same place. */
export const CompareSides = ({ images, zoom, area }: CompareSidesProps) => {
  const { view, handlers } = zoom;
  return (
    <div
      ref={area}
      className={classes.sides}
      data-count={images.length}
      data-zoomed={view.scale > 1 || undefined}
    >
      {images.map((image, at) => (
        <figure key={image.id} className={classes.side}>
          <div className={classes.frame} data-frame {...handlers}>
            <img
              src={image.urls.file}
              alt={toTile(image).name}
              draggable={false}
              style={{ transform: `translate(${view.x * 100}%, ${view.y * 100}%) scale(${view.scale})` }}
            />
          </div>
          <figcaption className={classes.letter}>{letterOf(at)}</figcaption>
        </figure>
      ))}
    </div>
  );
};

interface CompareSidesProps {
  images: readonly Image[];
  zoom: SyncedZoom;
  area: RefObject<HTMLDivElement | null>;
}
