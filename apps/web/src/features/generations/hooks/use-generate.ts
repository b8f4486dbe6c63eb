import type { Generation } from '@easel/shared';
import { useCreateBatch } from '../api/create-batch';
import { useCreateGeneration } from '../api/create-generation';
import type { Draft } from '../model/draft';
import type { DrawingPlan } from '../model/plan-drawing';
import { toBatchRequest, toRequest } from '../model/to-request';

/** Sends a draft as one request, or as a batch where it stands for several. Nothing waits for the one before. */
export const useGenerate = (onCreated?: (generation: Generation) => void) => {
  const single = useCreateGeneration();
  const batch = useCreateBatch();
  return {
    error: single.error ?? batch.error,
    generate: (draft: Draft, plan: DrawingPlan): void => {
      single.reset();
      batch.reset();
      if (plan.isBatch) batch.mutate(toBatchRequest(draft, plan));
      else single.mutate(toRequest(draft, plan.choice), { onSuccess: onCreated });
    },
  };
};
