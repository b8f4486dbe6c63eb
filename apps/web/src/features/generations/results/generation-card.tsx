import { type Generation, type Image, isFinished } from '@easel/shared';
import { Button, Group, Text } from '@mantine/core';
import { IconAdjustments, IconRefresh, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AttemptList } from '../../../components/attempts/attempt-list';
import { ProblemAlert } from '../../../components/problem-alert';
import { useNotify } from '../../../components/use-notify';
import { UserText } from '../../../components/user-text';
import { formatMoney, formatTime } from '../../../lib/text/format';
import { useCostText } from '../../../lib/i18n/use-cost-text';
import { useStyleLabel } from '../../../lib/i18n/use-style-label';
import { modelLabel, sketchbookModel } from '../../../lib/text/sketchbook-model';
import { readText } from '../../../lib/read-json';
import { useCancelGeneration } from '../api/cancel-generation';
import { useRetryGeneration } from '../api/retry-generation';
import { type Draft, draftFrom } from '../model/draft';
import { DrawingReportLines } from './drawing-report';
import classes from './generation-card.module.css';
import { GenerationState } from './generation-state';
import { GenerationTiles } from './generation-tiles';
import { GenerationWarnings } from './generation-warnings';

/** One request to draw: its pictures as they come, what became of its words, and what can be done with it. */
export const GenerationCard = ({ generation, large = false, onOpen, onReuse }: GenerationCardProps) => {
  const { t, i18n } = useTranslation();
  const styleLabel = useStyleLabel();
  const cost = useCost(generation);
  const heading = useId();
  const cancel = useCancelGeneration();
  const retry = useRetryGeneration();
  const { notify } = useNotify();
  const { status, requested, images, count } = generation;
  const finished = isFinished(status);
  // With no style asked for, the picture knows which one the prompt named.
  const style = requested.style ?? readText(images[0]?.parameters['style']);

  const stop = () =>
    cancel.mutate(generation.id, {
      onSuccess: ({ outcome }) => {
        if (outcome !== 'stopped') notify({ message: t(`results.cancelled.${outcome}`) });
      },
    });

  return (
    <article
      className={classes.card}
      aria-labelledby={heading}
      data-status={status}
      data-single={(finished ? images.length <= 1 : count === 1) || undefined}
      data-large={large || undefined}
    >
      {(status !== 'failed' && status !== 'cancelled') || images.length > 0 ? (
        <GenerationTiles generation={generation} onOpen={onOpen} />
      ) : null}
      <div className={classes.text}>
        <h2 className={classes.heading} id={heading}>
          <UserText lines={4}>{generation.prompt}</UserText>
        </h2>
        <Text size="sm" c="dimmed">
          {[
            modelLabel(generation.model),
            `${requested.width} × ${requested.height}`,
            style === null ? null : styleLabel(style),
            count > 1 ? t('results.pictures', { count }) : null,
            hasSeed(images) ? t('results.seed', { seed: String(generation.seed) }) : null,
            cost,
            formatTime(generation.createdAt, i18n.language),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </Text>
        <GenerationState generation={generation} />
        <DrawingReportLines images={images} />
        <GenerationWarnings warnings={generation.warnings} images={images} />
        <AttemptList attempts={generation.attempts} />
        <ProblemAlert error={cancel.error ?? retry.error} />
        <Group gap="xs">
          {!finished && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconX size={14} aria-hidden />}
              loading={cancel.isPending}
              onClick={stop}
            >
              {t('results.cancel')}
            </Button>
          )}
          {(status === 'failed' || status === 'cancelled') && (
            <Button
              size="xs"
              leftSection={<IconRefresh size={14} aria-hidden />}
              loading={retry.isPending}
              onClick={() => retry.mutate(generation.id)}
            >
              {t('results.retry')}
            </Button>
          )}
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconAdjustments size={14} aria-hidden />}
            onClick={() => onReuse(draftFrom(generation))}
          >
            {t('results.reuse')}
          </Button>
        </Group>
      </div>
    </article>
  );
};

/** Some providers draw without a seed that anybody could use again. */
const hasSeed = (images: readonly Pick<Image, 'seed'>[]): boolean =>
  images.length === 0 || images.some(({ seed }) => seed !== null);

/** What it cost, or is about to; nothing for the built-in illustrator, which never costs anything. */
const useCost = ({ status, cost, costEstimate, model, images, error }: Generation): string | null => {
  const { t, i18n } = useTranslation();
  const costText = useCostText();
  if (sketchbookModel(model) !== null || images.some(({ provider }) => provider === 'sketchbook'))
    return null;
  if (!isFinished(status)) return costEstimate === null ? null : costText(costEstimate);
  // A sum beside "nobody knows whether it is charged", or beside "it is not", would only be an estimate.
  if (status === 'failed' && images.length === 0 && error?.billed !== 'yes') return null;
  if (error?.billed === 'unknown') return null;
  // What never was drawn has cost nothing that anybody would look for.
  if (cost === null) return status === 'succeeded' ? t('models.cost.unknown') : null;
  if (cost === 0) return status === 'succeeded' ? t('models.cost.free') : null;
  return t('models.cost.actual', { cost: formatMoney(cost, i18n.language) });
};

interface GenerationCardProps {
  generation: Generation;
  /** The newest may be larger than the others. */
  large?: boolean;
  onOpen: (image: Image) => void;
  onReuse: (part: Partial<Draft>) => void;
}
