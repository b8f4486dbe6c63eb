/**
 * Gives out what several sources bring, in the order it comes. When one fails the others are still read to their end;
 * then the first failure is thrown.
 * @example
 * yield* merge(jobs.map((job) => collect(job)));
 */
export async function* merge<T>(sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const failures: unknown[] = [];
  const pending = new Map<AsyncIterator<T>, Promise<Step<T>>>();
  const pull = (source: AsyncIterator<T>): void => {
    const step = source.next().then(
      (result): Step<T> => ({ source, result }),
      (failure: unknown): Step<T> => ({ source, failure }),
    );
    pending.set(source, step);
  };
  for (const source of sources) pull(source[Symbol.asyncIterator]());
  while (pending.size > 0) {
    const step = await Promise.race(pending.values());
    pending.delete(step.source);
    if ('failure' in step) failures.push(step.failure);
    else if (!step.result.done) {
      pull(step.source);
      yield step.result.value;
    }
  }
  if (failures.length > 0) throw failures[0];
}

type Step<T> = { source: AsyncIterator<T> } & ({ result: IteratorResult<T> } | { failure: unknown });
