import { type Generation, type Image, isFinished } from '@easel/shared';
import { ActionIcon, Text } from '@mantine/core';
import { IconHeart, IconHeartFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../components/picture';
import { useFailureText } from '../../../lib/i18n/use-error-text';
import { formatMoney } from '../../../lib/text/format';
import { modelLabel } from '../../../lib/text/sketchbook-model';
import { thumbhashUrl } from '../../../lib/thumbhash-url';
import { useLiveProgress } from '../hooks/use-live-progress';
import classes from './batch-card.module.css';

/** What one model made of one prompt: its pictures one below the other, each with what it took. */
export const BatchCell = ({ generation, onOpen, onFavorite }: BatchCellProps) => {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const live = useLiveProgress(generation.id);
  const { status, images, count, requested, error } = generation;
  const finished = isFinished(status);
  const frames = finished ? Math.max(1, images.length) : count;
  const percent = Math.round(Math.max(live?.progress ?? 0, generation.progress) * 100);
  const state =
    status === 'queued'
      ? t('compose.batch.waiting')
      : status === 'running'
        ? `${percent} %`
        : status === 'cancelled'
          ? t('compose.batch.cancelled')
          : `${t('compose.batch.failed')}${error === null ? '' : `: ${failureText(error)}`}`;

  return (
    <div className={classes.cell} data-status={status}>
      {Array.from({ length: frames }, (_, index) => {
        const image = finished ? images[index] : images.find(({ position }) => position === index);
        const preview = live?.previews[image?.position ?? index];
        return (
          <figure key={index} className={classes.figure} data-winner={image?.favorite || undefined}>
            <div className={classes.frame} data-ended={(finished && image === undefined) || undefined}>
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
                  aria-label={t('compose.batch.open', { model: modelLabel(generation.model) })}
                  onClick={() => onOpen(image)}
                />
              )}
            </div>
            <figcaption className={classes.caption}>
              {image === undefined ? (
                <Text size="xs" c="dimmed" component="span">
                  {state}
                </Text>
              ) : (
                <ImageFacts generation={generation} image={image} onFavorite={onFavorite} />
              )}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
};

const ImageFacts = ({ generation, image, onFavorite }: ImageFactsProps) => {
  const { t, i18n } = useTranslation();
  const { cost, images, startedAt, finishedAt } = generation;
  const seconds =
    startedAt === null || finishedAt === null
      ? null
      : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000 / images.length;
  const model = modelLabel(generation.model);
  const facts = [
    seconds === null
      ? null
      : t('compose.batch.drawnIn', {
          seconds: new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(seconds),
        }),
    cost === null || cost === 0 ? null : formatMoney(cost / images.length, i18n.language),
    image.seed === null ? null : t('compose.batch.seed', { seed: String(image.seed) }),
  ].filter((fact) => fact !== null);
  return (
    <>
      <span className={classes.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {image.favorite && <strong>{t('compose.batch.winner')}</strong>}
      </span>
      <ActionIcon
        variant="subtle"
        size="md"
        aria-pressed={image.favorite}
        aria-label={t(image.favorite ? 'compose.batch.unpick' : 'compose.batch.pick', { model })}
        onClick={() => onFavorite(image, !image.favorite)}
      >
        {image.favorite ? <IconHeartFilled size={17} aria-hidden /> : <IconHeart size={17} aria-hidden />}
      </ActionIcon>
    </>
  );
};

interface BatchCellProps {
  generation: Generation;
  onOpen: (image: Image) => void;
  onFavorite: (image: Image, favorite: boolean) => void;
}

interface ImageFactsProps extends Pick<BatchCellProps, 'generation' | 'onFavorite'> {
  image: Image;
}
