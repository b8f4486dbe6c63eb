import type { GalleryTile } from '@easel/shared';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filePath, thumbnailPath } from '../../../lib/paths';
import { thumbhashUrl } from '../../../lib/thumbhash-url';
import classes from './viewer.module.css';

/**
 * A picture in its final place from the first moment: blurred, then small, then whole. Each layer stays until the one
 * above it is decoded, so there is never a flash.
 */
export const Slide = ({ tile, isShown, room }: SlideProps) => {
  const { t } = useTranslation();
  const src = filePath(tile.id);
  const [ready, setReady] = useState(() => loaded.has(src));
  const [wanted, setWanted] = useState(ready);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (wanted) return;
    const timer = setTimeout(() => setWanted(true), isShown ? OWN_MS : NEIGHBOUR_MS);
    return () => clearTimeout(timer);
  }, [wanted, isShown]);

  const scale = Math.min(1, room.width / tile.width, room.height / tile.height);
  const blurred = thumbhashUrl(tile.thumbhash);
  return (
    <div className={classes.slide} style={{ width: tile.width * scale, height: tile.height * scale }}>
      {!ready && blurred !== undefined && <img className={classes.layer} src={blurred} alt="" />}
      {!ready && <img className={classes.layer} src={thumbnailPath(tile.id, 'medium')} alt="" />}
      {wanted && !broken && (
        <img
          className={classes.layer}
          data-hidden={!ready || undefined}
          src={src}
          alt={tile.name}
          draggable={false}
          fetchPriority={isShown ? 'high' : 'low'}
          onLoad={({ currentTarget }) => {
            const show = () => {
              remember(src);
              setReady(true);
            };
            void currentTarget.decode().then(show, show);
          }}
          onError={() => setBroken(true)}
        />
      )}
      {broken && (
        <p role="alert" className={classes.broken}>
          {t('viewer.broken')}
        </p>
      )}
    </div>
  );
};

/** Originals are not asked for while somebody leafs through, and neighbours wait for the shown one. */
const OWN_MS = 60;
const NEIGHBOUR_MS = 350;

// What the browser has already is shown at once when its place in the list, and so its element, is another.
const loaded = new Set<string>();
const remember = (src: string): void => {
  if (loaded.size > 500) loaded.clear();
  loaded.add(src);
};

interface SlideProps {
  tile: GalleryTile;
  isShown: boolean;
  /** What there is to fill, in pixels. */
  room: { width: number; height: number };
}
