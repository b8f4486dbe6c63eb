import type { Generation, Image } from '@easel/shared';
import { isFinished } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../components/picture';
import { thumbhashUrl } from '../../../lib/thumbhash-url';
import { useLiveProgress } from '../hooks/use-live-progress';
import classes from './generation-tiles.module.css';

/** A frame for each picture that was asked for, in its final shape from the start. */
export const GenerationTiles = ({ generation, onOpen }: GenerationTilesProps) => {
  const { t } = useTranslation();
  const live = useLiveProgress(generation.id);
  const { images, requested, count, status } = generation;
  const finished = isFinished(status);
  const frames = finished ? images.length : count;
  const ratio = requested.width / requested.height;

  return (
    <div
      className={classes.grid}
      data-single={frames === 1 || undefined}
      style={
        { '--ratio': ratio, '--columns': frames === 1 ? 1 : frames === 2 || frames === 4 ? 2 : 3 } as object
      }
    >
      {Array.from({ length: frames }, (_, index) => {
        // While some are still drawn, each picture has the frame of its place in the request.
        const image = finished ? images[index] : images.find(({ position }) => position === index);
        const preview = live?.previews[image?.position ?? index];
        const alt =
          frames > 1 ? t('results.picture', { number: index + 1, of: frames }) : t('results.onlyPicture');
        if (image === undefined) {
          return (
            <div key={index} className={classes.tile} data-waits={preview === undefined || undefined}>
              <Picture src={undefined} alt="" {...requested} placeholder={preview} />
            </div>
          );
        }
        return (
          <button
            key={index}
            type="button"
            className={classes.tile}
            data-trashed={image.deletedAt !== null || undefined}
            disabled={image.deletedAt !== null}
            aria-label={t('results.open', { what: alt })}
            onClick={() => onOpen(image)}
          >
            <Picture
              src={image.urls.medium}
              alt=""
              width={image.width}
              height={image.height}
              placeholder={preview ?? thumbhashUrl(image.thumbhash)}
              eager
            />
            {image.deletedAt !== null && <span className={classes.note}>{t('results.inTrash')}</span>}
          </button>
        );
      })}
    </div>
  );
};

interface GenerationTilesProps {
  generation: Generation;
  onOpen: (image: Image) => void;
}
