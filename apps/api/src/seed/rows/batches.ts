/** The same values in lists that are full at `size`; without `sizeOf`, each counts one. */
export function* batches<T>(
  values: Iterable<T>,
  size: number,
  sizeOf: (value: T) => number = () => 1,
): Generator<T[]> {
  let batch: T[] = [];
  let filled = 0;
  for (const value of values) {
    batch.push(value);
    filled += sizeOf(value);
    if (filled < size) continue;
    yield batch;
    batch = [];
    filled = 0;
  }
  if (batch.length > 0) yield batch;
}
