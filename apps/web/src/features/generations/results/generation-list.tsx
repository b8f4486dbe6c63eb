import type { Generation, Image } from '@easel/shared';
import { Button, Center, Skeleton } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { lazyWithTexts } from '../../../lib/lazy-with-texts';
import type { useGenerations } from '../api/list-generations';
import { useSending } from '../api/sent-requests';
import { groupGenerations, type ResultEntry } from '../batch/group-generations';
import type { Draft } from '../model/draft';
import { isBusy } from '../model/sending';
import { SendingCard } from '../waiting/sending-card';
import classes from './generation-list.module.css';

// None of them is needed to ask for the first picture.
const GenerationCard = lazy(async () => ({ default: (await import('./generation-card')).GenerationCard }));
const WaitingRow = lazy(async () => ({ default: (await import('../waiting/waiting-row')).WaitingRow }));
const BatchCard = lazyWithTexts('compose', async () => (await import('../batch/batch-card')).BatchCard);

/** What was asked for, newest first; what was asked for together is one entry. */
export const GenerationList = ({ query, empty, onOpen, onReuse, onFavorite }: GenerationListProps) => {
  const { t } = useTranslation();
  const generations = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const sending = useSending(generations).toReversed();
  if (query.isPending) return <Skeleton height={320} radius="lg" />;
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  if (generations.length === 0 && sending.length === 0) return empty;
  const entries = groupGenerations(generations);
  const busy = isBusy(generations);
  const isDrawing = generations.some(({ status }) => status === 'running');
  const newest = busy || sending.length === 0 ? entries.find((entry) => !waits(entry, isDrawing)) : undefined;
  return (
    <div className={classes.list}>
      {sending.map((one, index) => (
        // They come on top and leave in any order, and have nothing of their own to lose.
        <SendingCard key={index} sending={one} waits={busy || index < sending.length - 1} />
      ))}
      {entries.map((entry) => (
        <Suspense key={entry.id} fallback={<Skeleton height={240} radius="lg" />}>
          {waits(entry, isDrawing) ? (
            <WaitingRow {...waitingOf(entry)} />
          ) : entry.kind === 'single' ? (
            <GenerationCard
              generation={entry.generation}
              large={entry === newest}
              onOpen={onOpen}
              onReuse={onReuse}
            />
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
    </div>
  );
};

/** Whether nothing of an entry has begun, and others come before it. */
const waits = (entry: ResultEntry, isDrawing: boolean): boolean =>
  membersOf(entry).every(
    ({ status, queuePosition }) => status === 'queued' && (isDrawing || (queuePosition ?? 0) > 0),
  );

/** Ids sort by the time they were made, and the list has the newest first. */
const waitingOf = (entry: ResultEntry) => {
  const generations = membersOf(entry);
  const first = generations.reduce((one, other) => (other.id < one.id ? other : one));
  return { first, generations };
};

const membersOf = (entry: ResultEntry): [Generation, ...Generation[]] =>
  entry.kind === 'single' ? [entry.generation] : entry.generations;

interface GenerationListProps {
  query: ReturnType<typeof useGenerations>;
  /** Shown while nothing was ever asked for. */
  empty: ReactNode;
  onOpen: (image: Image) => void;
  onReuse: (part: Partial<Draft>) => void;
  /** Marks one picture of a comparison as the best. */
  onFavorite: (image: Image, favorite: boolean) => void;
}
