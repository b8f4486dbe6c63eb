import type { Generation } from '@easel/shared';
import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { modelLabel } from '../../../lib/text/sketchbook-model';
import { useCancelGeneration } from '../api/cancel-generation';
import { useWaitingText } from './use-waiting-text';
import { WaitingLine } from './waiting-line';

/** A request that waits, or a batch none of which has begun; it grows to pictures when its turn comes. */
export const WaitingRow = ({ first, generations }: WaitingRowProps) => {
  const { t } = useTranslation();
  const { notifyError } = useNotify();
  const cancel = useCancelGeneration();
  const waiting = useWaitingText(first);
  const models = [...new Set(generations.map(({ model }) => modelLabel(model)))];
  const pictures = generations.reduce((sum, { count }) => sum + count, 0);
  return (
    <WaitingLine
      data-status="queued"
      prompt={first.prompt}
      about={[models.join(', '), ...(pictures > 1 ? [t('results.pictures', { count: pictures })] : [])].join(
        ' · ',
      )}
      state={waiting}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconX size={14} aria-hidden />}
          loading={cancel.isPending}
          onClick={() => {
            for (const { id } of generations) cancel.mutate(id, { onError: notifyError });
          }}
        >
          {t('results.cancel')}
        </Button>
      }
    />
  );
};

interface WaitingRowProps {
  /** The one whose turn comes first. */
  first: Generation;
  generations: readonly Generation[];
}
