import type { Image } from '@easel/shared';
import { ActionIcon } from '@mantine/core';
import { IconHeart, IconHeartFilled, IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../components/picture';
import { thumbhashUrl } from '../../../lib/thumbhash-url';
import classes from './image-grid.module.css';
import { imageName } from './image-name';

/** One picture of a grid: opens on click, and carries its one quick action. */
export const ImageTile = ({ image, active, place, onOpen, onFocus, onFavorite, onRestore }: TileProps) => {
  const { t } = useTranslation();
  const name = imageName(image);
  const tabIndex = active ? 0 : -1;
  return (
    <li className={classes.tile} style={place}>
      <button
        type="button"
        className={classes.open}
        data-id={image.id}
        tabIndex={tabIndex}
        aria-label={image.favorite ? t('gallery.favoriteNamed', { name }) : name}
        onClick={onOpen}
        onFocus={onFocus}
      >
        <Picture
          src={place.width > 300 || place.height > 300 ? image.urls.medium : image.urls.small}
          alt=""
          width={image.width}
          height={image.height}
          placeholder={thumbhashUrl(image.thumbhash)}
        />
      </button>
      {onFavorite !== undefined && (
        <ActionIcon
          className={classes.action}
          data-on={image.favorite || undefined}
          variant="filled"
          radius="xl"
          size={36}
          tabIndex={tabIndex}
          aria-label={t(image.favorite ? 'image.unfavorite' : 'image.favorite')}
          aria-pressed={image.favorite}
          onClick={onFavorite}
        >
          {image.favorite ? <IconHeartFilled size={18} /> : <IconHeart size={18} />}
        </ActionIcon>
      )}
      {onRestore !== undefined && (
        <ActionIcon
          className={classes.action}
          data-on
          variant="filled"
          radius="xl"
          size={36}
          tabIndex={tabIndex}
          aria-label={t('image.restoreNamed', { name })}
          title={t('image.restore')}
          onClick={onRestore}
        >
          <IconRestore size={18} />
        </ActionIcon>
      )}
    </li>
  );
};

interface TileProps {
  image: Image;
  /** The one tile of the grid that Tab reaches. */
  active: boolean;
  /** Where it lies in the grid, in pixels. */
  place: { top: number; left: number; width: number; height: number };
  onOpen: () => void;
  onFocus: () => void;
  onFavorite?: () => void;
  onRestore?: () => void;
}
