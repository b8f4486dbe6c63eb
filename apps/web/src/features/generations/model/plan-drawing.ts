import { expandPrompt, MAX_BATCH, type ModelList } from '@easel/shared';
import { chooseModel, type ModelChoice, usableModel } from './choose-model';
import { commonCapabilities } from './common-capabilities';
import type { Draft } from './draft';

/** What one press on Generate will ask for. */
export interface DrawingPlan {
  /** Whose abilities the form shows: the chosen model, or what all compared ones have in common. */
  choice: ModelChoice;
  /** The models side by side; one unless several are compared. */
  models: readonly ModelChoice[];
  /** The prompts that `{a|b}` stands for, at most `MAX_BATCH` of them. */
  prompts: readonly string[];
  /** Requests to draw: prompts times models, however many there would be. */
  requests: number;
  /** Whether it goes as one batch. */
  isBatch: boolean;
  isTooMuch: boolean;
}

/** Undefined while there is no model at all that could draw. */
export const planDrawing = (draft: Draft, list: ModelList): DrawingPlan | undefined => {
  const compared = draft.models.flatMap((name) => usableModel(list, name) ?? []);
  const single = chooseModel(list, draft.model);
  const models = compared.length > 1 ? compared : single === undefined ? [] : [single];
  const [first] = models;
  if (first === undefined) return undefined;
  const { prompts, total } = draft.dynamic
    ? expandPrompt(draft.prompt)
    : { prompts: [draft.prompt], total: 1 };
  const requests = total * models.length;
  return {
    choice: models.length > 1 ? inCommon(first, models) : first,
    models,
    prompts,
    requests,
    // Even one variant is another text than the typed one when it had escaped braces in it.
    isBatch: models.length > 1 || total > 1 || prompts[0] !== draft.prompt,
    isTooMuch: requests > MAX_BATCH,
  };
};

const inCommon = (first: ModelChoice, models: readonly ModelChoice[]): ModelChoice => {
  const all = models.flatMap(({ candidates }) => candidates.map(({ capabilities }) => capabilities));
  const [one = first.model.capabilities, ...others] = all;
  return { ...first, model: { ...first.model, capabilities: commonCapabilities([one, ...others]) } };
};
