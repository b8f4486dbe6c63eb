import type { Generation, Image } from '@easel/shared';
import { Button, Center, Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import type { useGenerations } from '../api/list-generations';
import { GenerationCard } from './generation-card';

/** What was asked for, newest first. */
export const GenerationList = ({ query, empty, onOpen, onReuse }: GenerationListProps) => {
  const { t } = useTranslation();
  if (query.isPending) return <Skeleton height={320} radius="lg" />;
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  const generations = query.data.pages.flatMap(({ items }) => items);
  if (generations.length === 0) return empty;
  return (
    <Stack gap="lg">
      {generations.map((generation) => (
        <GenerationCard key={generation.id} generation={generation} onOpen={onOpen} onReuse={onReuse} />
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
  onReuse: (generation: Generation) => void;
}
