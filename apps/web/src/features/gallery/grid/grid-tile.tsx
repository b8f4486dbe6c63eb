import type { GalleryTile } from '@easel/shared';
import { IconCheck, IconHeart, IconHeartFilled, IconRestore } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { thumbnailPath } from '../../../lib/paths';
import { thumbhashUrl } from '../../../lib/thumbhash-url';
import { type Selection, useSelected } from '../selection/selection';
import classes from './picture-grid.module.css';
import { useCalm } from './use-calm';

/** One picture of a grid: a link, a check circle and one quick action. What they do, the grid hears. */
export const GridTile = memo(function GridTile({ tile, left, top, width, height, ...more }: TileProps) {
  const { t } = useTranslation();
  const { href, active, inTrash, selection } = more;
  const { id, name, favorite, thumbhash } = tile;
  const selected = useSelected(selection, ({ ids }) => ids.has(id));
  const preview = useSelected(selection, (state) => state.preview.has(id));
  const calm = useCalm();
  const tabIndex = active ? 0 : -1;
  return (
    <li
      className={classes.tile}
      style={{ width, height, transform: `translate(${left}px, ${top}px)` }}
      data-selected={selected || undefined}
      data-preview={preview || undefined}
      data-tile={id}
    >
      <a
        className={classes.open}
        href={href}
        tabIndex={tabIndex}
        // Where the focus belongs when what had it is gone.
        data-focus-home={active || undefined}
        aria-label={favorite ? t('gallery.favoriteNamed', { name }) : name}
        style={{ backgroundImage: placeholder(thumbhash) }}
      >
        {calm && (
          <img
            src={thumbnailPath(id, Math.max(width, height) > 300 ? 'medium' : 'small')}
            alt=""
            decoding="async"
            draggable={false}
            onError={hide}
          />
        )}
      </a>
      {/* The circle is a check box in all but its looks. */}
      <button
        type="button"
        role="checkbox"
        aria-checked={selected}
        aria-label={t('gallery.selectNamed', { name })}
        className={classes.check}
        tabIndex={tabIndex}
        data-do="check"
      >
        <IconCheck size={16} stroke={3} aria-hidden />
      </button>
      <button
        type="button"
        className={classes.action}
        data-on={favorite && !inTrash ? true : undefined}
        data-do={inTrash ? 'restore' : 'favorite'}
        tabIndex={tabIndex}
        aria-label={
          inTrash ? t('image.restoreNamed', { name }) : t(favorite ? 'image.unfavorite' : 'image.favorite')
        }
        aria-pressed={inTrash ? undefined : favorite}
      >
        {inTrash ? (
          <IconRestore size={17} aria-hidden />
        ) : favorite ? (
          <IconHeartFilled size={17} aria-hidden />
        ) : (
          <IconHeart size={17} aria-hidden />
        )}
      </button>
    </li>
  );
});

const placeholder = (thumbhash: string): string | undefined => {
  const url = thumbhashUrl(thumbhash);
  return url === undefined ? undefined : `url(${url})`;
};

const hide = (event: { currentTarget: HTMLImageElement }) => {
  event.currentTarget.style.visibility = 'hidden';
};

interface TileProps {
  tile: GalleryTile;
  /** Where it lies in the grid, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Where the picture alone is shown. */
  href: string;
  /** The one tile of the grid that Tab reaches. */
  active: boolean;
  inTrash: boolean;
  selection: Selection;
}
