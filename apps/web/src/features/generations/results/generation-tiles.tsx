import type { Generation, Image } from '@easel/shared';
import { isFinished } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../components/picture';
import { thumbhashUrl } from '../../../lib/thumbhash-url';
import { useLiveProgress } from '../hooks/use-live-progress';
import classes from './generation-tiles.module.css';
import { TileGrid } from './tile-grid';

/** A frame for each picture that was asked for, in its final shape from the start. */
export const GenerationTiles = ({ generation, onOpen }: GenerationTilesProps) => {
  const { t } = useTranslation();
  const live = useLiveProgress(generation.id);
  const { images, requested, count, status } = generation;
  const finished = isFinished(status);
  const frames = finished ? images.length : count;

  return (
    <TileGrid frames={frames} width={requested.width} height={requested.height}>
      {Array.from({ length: frames }, (_, index) => {
        // While some are still drawn, each picture has the frame of its place in the request.
        const image = finished ? images[index] : images.find(({ position }) => position === index);
        const preview = live?.previews[image?.position ?? index];
        const alt =
          frames > 1 ? t('results.picture', { number: index + 1, of: frames }) : t('results.onlyPicture');
        return (
          // One element from the first preview to the finished picture, so that nothing flashes in between.
          <div
            key={index}
            className={classes.tile}
            data-waits={(image === undefined && preview === undefined) || undefined}
            data-trashed={(image !== undefined && image.deletedAt !== null) || undefined}
          >
            <Picture
              src={image?.urls.medium}
              alt=""
              width={image?.width ?? requested.width}
              height={image?.height ?? requested.height}
              placeholder={preview ?? (image && thumbhashUrl(image.thumbhash))}
              eager
            />
            {image !== undefined && (
              <button
                type="button"
                className={classes.open}
                disabled={image.deletedAt !== null}
                aria-label={t('results.open', { what: alt })}
                onClick={() => onOpen(image)}
              />
            )}
            {image !== undefined && image.deletedAt !== null && (
              <span className={classes.note}>{t('results.inTrash')}</span>
            )}
          </div>
        );
      })}
    </TileGrid>
  );
};

interface GenerationTilesProps {
  generation: Generation;
  onOpen: (image: Image) => void;
}
