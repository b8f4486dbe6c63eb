import type { Image } from '@easel/shared';
import { Button, Center, Skeleton, Stack } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { lazyWithTexts } from '../../../lib/i18n/lazy-with-texts';
import type { useGenerations } from '../api/list-generations';
import { groupGenerations } from '../batch/group-generations';
import type { Draft } from '../model/draft';

// Neither is needed to ask for the first picture.
const GenerationCard = lazy(async () => ({ default: (await import('./generation-card')).GenerationCard }));
const BatchCard = lazyWithTexts('compose', async () => (await import('../batch/batch-card')).BatchCard);

/** What was asked for, newest first; what was asked for together is one entry. */
export const GenerationList = ({ query, empty, onOpen, onReuse, onFavorite }: GenerationListProps) => {
  const { t } = useTranslation();
  if (query.isPending) return <Skeleton height={320} radius="lg" />;
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  const generations = query.data.pages.flatMap(({ items }) => items);
  if (generations.length === 0) return empty;
  return (
    <Stack gap="lg">
      {groupGenerations(generations).map((entry) => (
        <Suspense key={entry.id} fallback={<Skeleton height={320} radius="lg" />}>
          {entry.kind === 'single' ? (
            <GenerationCard generation={entry.generation} onOpen={onOpen} onReuse={onReuse} />
          ) : (
            <BatchCard
              batchId={entry.id}
              loaded={entry.generations}
              onOpen={onOpen}
              onReuse={onReuse}
              onFavorite={onFavorite}
            />
          )}
        </Suspense>
      ))}
      {query.hasNextPage && (
        <Center>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('results.older')}
          </Button>
        </Center>
      )}
    </Stack>
  );
};

interface GenerationListProps {
  query: ReturnType<typeof useGenerations>;
  /** Shown while nothing was ever asked for. */
  empty: ReactNode;
  onOpen: (image: Image) => void;
  onReuse: (part: Partial<Draft>) => void;
  /** Marks one picture of a comparison as the best. */
  onFavorite: (image: Image, favorite: boolean) => void;
}
