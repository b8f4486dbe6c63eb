import { type Generation, isFinished, normalizePrompt } from '@easel/shared';
import { typedTexts } from './draft';

/** What was asked for and is not answered yet, with all that is needed to show its place. */
export interface Sending {
  /** One, unless choices in braces stand for several. */
  prompts: readonly string[];
  models: readonly string[];
  width: number;
  height: number;
  /** Pictures of all its requests together. */
  pictures: number;
  isBatch: boolean;
  /** The newest generation known when it was sent; what comes of it has a later id. */
  after: string;
}

/** A request on its way or answered, as the cache of mutations has it. */
export interface Sent {
  isPending: boolean;
  sending: Sending;
  /** What the answer brought. */
  ids: readonly string[];
}

/** Those that nothing is to be seen of yet, oldest first: events may bring what was asked for before the answer does. */
export const findUnseen = (sent: readonly Sent[], generations: readonly Generation[]): Sending[] => {
  const taken = new Set(sent.flatMap(({ ids }) => ids));
  return sent.flatMap(({ isPending, sending }) => {
    if (!isPending) return [];
    const seen = generations.find((generation) => !taken.has(generation.id) && cameOf(generation, sending));
    if (seen === undefined) return [sending];
    for (const { id, batchId } of generations)
      if (id === seen.id || (batchId !== null && batchId === seen.batchId)) taken.add(id);
    return [];
  });
};

/** Whether something of one's own is drawn or waits: what comes now has to wait behind it. */
export const isBusy = (generations: readonly Generation[]): boolean =>
  generations.some(({ status }) => !isFinished(status));

const cameOf = (generation: Generation, { prompts, isBatch, after }: Sending): boolean =>
  generation.id > after &&
  (generation.batchId !== null) === isBatch &&
  prompts.some((prompt) => {
    const words = normalizePrompt(prompt);
    return words === normalizePrompt(typedTexts(generation).prompt) || words === generation.prompt;
  });
