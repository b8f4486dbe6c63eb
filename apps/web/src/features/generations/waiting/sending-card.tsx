import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { UserText } from '../../../components/user-text';
import { modelLabel } from '../../../lib/text/sketchbook-model';
import type { Sending } from '../model/sending';
import card from '../results/generation-card.module.css';
import tiles from '../results/generation-tiles.module.css';
import { TileGrid } from '../results/tile-grid';
import classes from './sending-card.module.css';
import { WaitingLine } from './waiting-line';

/** What was just asked for, before the server has answered: in the shape it will have, or in one line if it must wait. */
export const SendingCard = ({ sending, waits }: SendingCardProps) => {
  const { t } = useTranslation();
  const { prompts, models, width, height, pictures } = sending;
  const about = [
    [...new Set(models.map(modelLabel))].join(', '),
    `${width} × ${height}`,
    ...(pictures > 1 ? [t('results.pictures', { count: pictures })] : []),
  ].join(' · ');
  const [prompt = ''] = prompts;
  if (waits)
    return <WaitingLine data-status="sending" prompt={prompt} about={about} state={t('results.sending')} />;
  const frames = Math.min(pictures, MOST_FRAMES);
  return (
    <article
      className={card.card}
      data-status="sending"
      data-single={pictures === 1 || undefined}
      data-large
      aria-label={prompt}
    >
      <TileGrid frames={frames} width={width} height={height}>
        {Array.from({ length: frames }, (_, index) => (
          <div
            key={index}
            className={`${tiles.tile} ${classes.frame}`}
            style={{ aspectRatio: `${width} / ${height}` }}
            data-waits
          />
        ))}
      </TileGrid>
      <div className={card.text}>
        <h2 className={card.heading}>
          <UserText lines={4}>{prompt}</UserText>
        </h2>
        <Text size="sm" c="dimmed">
          {about}
        </Text>
        <Text size="sm" component="output">
          {t('results.sending')}
        </Text>
        <div className={classes.actions} />
      </div>
    </article>
  );
};

// Two rows say enough of what is coming.
const MOST_FRAMES = 8;

interface SendingCardProps {
  sending: Sending;
  /** Whether others are drawn before it. */
  waits: boolean;
}
