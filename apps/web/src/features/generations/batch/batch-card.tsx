import { type Generation, type Image, isFinished } from '@easel/shared';
import { Button, Group, Text } from '@mantine/core';
import { IconAdjustments, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { ScrollRegion } from '../../../components/scroll-region';
import { UserText } from '../../../components/user-text';
import { formatTime } from '../../../lib/text/format';
import { modelLabel } from '../../../lib/text/sketchbook-model';
import { useCancelGeneration } from '../api/cancel-generation';
import { useBatch } from '../api/list-batch';
import { type Draft, draftFrom, typedTexts } from '../model/draft';
import classes from './batch-card.module.css';
import { BatchCell } from './batch-cell';
import { arrangeBatch } from './group-generations';
import { joinVariants } from './join-variants';

/** What was asked for together, side by side: models across, prompts down; the best can be picked. */
export const BatchCard = ({ batchId, loaded, onOpen, onReuse, onFavorite }: BatchCardProps) => {
  const { t, i18n } = useTranslation();
  const heading = useId();
  const cancel = useCancelGeneration();
  const { notifyError } = useNotify();
  const batch = useBatch(batchId);
  const known = new Map([...(batch.data ?? []), ...loaded].map((generation) => [generation.id, generation]));
  const generations = [...known.values()];
  const { models, rows } = arrangeBatch(generations);
  const unfinished = generations.filter(({ status }) => !isFinished(status));
  const first = rows[0]?.cells.find((cell) => cell !== null);
  if (first === undefined || first === null) return null;

  const reuse = () => {
    const typed = rows.flatMap(({ cells }) => cells.find((cell) => cell !== null) ?? []);
    onReuse({
      ...draftFrom(first),
      prompt: joinVariants(typed.map((generation) => typedTexts(generation).prompt)),
      dynamic: rows.length > 1,
      seed: first.requested.seed,
      models: models.length > 1 ? models : [],
    });
  };
  const title = t(rows.length > 1 ? 'compose.batch.dynamic' : 'compose.batch.comparison');

  return (
    <article
      className={classes.card}
      aria-labelledby={heading}
      data-batch={unfinished.length > 0 ? 'running' : 'finished'}
    >
      <div className={classes.heading}>
        <h2 id={heading}>{rows.length > 1 ? title : <UserText lines={3}>{first.prompt}</UserText>}</h2>
        <Text size="sm" c="dimmed">
          {[
            rows.length > 1 ? null : title,
            models.length > 1 ? t('compose.batch.models', { count: models.length }) : modelLabel(first.model),
            rows.length > 1 ? t('compose.batch.prompts', { count: rows.length }) : null,
            `${first.requested.width} × ${first.requested.height}`,
            formatTime(first.createdAt, i18n.language),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </Text>
      </div>
      {models.length > 1 ? (
        <ScrollRegion className={classes.scroll} labelledBy={heading}>
          <table className={classes.table} style={{ '--models': models.length } as object}>
            <thead>
              <tr>
                {models.map((model) => (
                  <th key={model} scope="col">
                    {modelLabel(model)}
                  </th>
                ))}
              </tr>
            </thead>
            {rows.map(({ prompt, cells }) => (
              <tbody key={prompt}>
                {rows.length > 1 && (
                  <tr>
                    <th colSpan={models.length} scope="rowgroup" className={classes.prompt}>
                      <UserText lines={2}>{prompt}</UserText>
                    </th>
                  </tr>
                )}
                <tr>
                  {cells.map((cell, index) => (
                    <td key={models[index]}>
                      {cell !== null && (
                        <BatchCell generation={cell} onOpen={onOpen} onFavorite={onFavorite} />
                      )}
                    </td>
                  ))}
                </tr>
              </tbody>
            ))}
          </table>
        </ScrollRegion>
      ) : (
        <ul className={classes.prompts}>
          {rows.map(({ prompt, cells: [cell] }) => (
            <li key={prompt}>
              {cell && <BatchCell generation={cell} onOpen={onOpen} onFavorite={onFavorite} />}
              <UserText lines={2}>{prompt}</UserText>
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs" className={classes.actions}>
        {unfinished.length > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => {
              for (const { id } of unfinished.toReversed()) cancel.mutate(id, { onError: notifyError });
            }}
          >
            {t('compose.batch.cancel')}
          </Button>
        )}
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconAdjustments size={14} aria-hidden />}
          onClick={reuse}
        >
          {t('compose.batch.reuse')}
        </Button>
      </Group>
    </article>
  );
};

interface BatchCardProps {
  batchId: string;
  /** Those the list of results has already. */
  loaded: readonly Generation[];
  onOpen: (image: Image) => void;
  onReuse: (part: Partial<Draft>) => void;
  onFavorite: (image: Image, favorite: boolean) => void;
}
