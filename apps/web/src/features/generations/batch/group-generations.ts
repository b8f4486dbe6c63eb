import type { Generation } from '@easel/shared';
import { groupBy } from '../../../lib/group-by';

/** One entry of the results: a request on its own, or everything that was asked for together. */
export type ResultEntry =
  | { kind: 'single'; id: string; generation: Generation }
  | { kind: 'batch'; id: string; generations: [Generation, ...Generation[]] };

/** Generations as entries in the order of their first member; a batch stays one entry wherever its members are. */
export const groupGenerations = (generations: readonly Generation[]): ResultEntry[] => {
  const batches = new Map<string, [Generation, ...Generation[]]>();
  return generations.flatMap((generation): ResultEntry[] => {
    const { id, batchId } = generation;
    if (batchId === null) return [{ kind: 'single', id, generation }];
    const members = batches.get(batchId);
    if (members !== undefined) {
      members.push(generation);
      return [];
    }
    const first: [Generation] = [generation];
    batches.set(batchId, first);
    return [{ kind: 'batch', id: batchId, generations: first }];
  });
};

/** A batch as a table: a column for each model, a row for each prompt, in the order they were asked for. */
export const arrangeBatch = (generations: readonly Generation[]): BatchTable => {
  // Ids sort by the time they were made.
  const ordered = generations.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const models = [...new Set(ordered.map(({ model }) => model))];
  const rows = [...groupBy(ordered, ({ prompt }) => prompt)].map(([prompt, members]) => ({
    prompt,
    cells: models.map((name) => members.find(({ model }) => model === name) ?? null),
  }));
  return { models, rows };
};

export interface BatchTable {
  models: string[];
  /** A cell is null while its request is not loaded. */
  rows: { prompt: string; cells: (Generation | null)[] }[];
}
