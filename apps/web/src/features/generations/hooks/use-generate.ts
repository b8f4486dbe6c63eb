import type { Generation, GenerationPage } from '@easel/shared';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../../lib/query-keys';
import { useCreateBatch } from '../api/create-batch';
import { useCreateGeneration } from '../api/create-generation';
import type { Draft } from '../model/draft';
import type { DrawingPlan } from '../model/plan-drawing';
import { draftSize, toBatchRequest, toRequest } from '../model/to-request';
import type { Sending } from '../model/sending';
import { usePassingError } from './use-passing-error';

/** Sends a draft as one request, or as a batch where it stands for several. Nothing waits for the one before. */
export const useGenerate = (onCreated?: (generation: Generation) => void) => {
  const cache = useQueryClient();
  const single = useCreateGeneration();
  const batch = useCreateBatch();
  const [error, setError] = usePassingError();
  return {
    error,
    generate: (draft: Draft, plan: DrawingPlan): void => {
      setError(null);
      const known = cache.getQueryData<InfiniteData<GenerationPage>>(queryKeys.generations);
      const after = known?.pages[0]?.items[0]?.id ?? '';
      const sending = { ...toSending(draft, plan), after };
      // Each promise is awaited on its own: the mutation itself only tells what became of the last one.
      if (plan.isBatch) batch.mutateAsync({ request: toBatchRequest(draft, plan), sending }).catch(setError);
      else single.mutateAsync({ request: toRequest(draft, plan.choice), sending }).then(onCreated, setError);
    },
  };
};

const toSending = (
  draft: Draft,
  { choice, models, prompts, requests, isBatch }: DrawingPlan,
): Omit<Sending, 'after'> => {
  const { capabilities } = choice.model;
  const { width, height } = draftSize(draft, capabilities) ?? { width: 1, height: 1 };
  const pictures = requests * Math.min(draft.count, capabilities.maxCount);
  return { prompts, models: models.map(({ name }) => name), width, height, pictures, isBatch };
};
