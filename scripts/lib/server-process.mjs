import { availableParallelism } from 'node:os';

/**
 * The environment a server process gets. glibc's allocator would keep what a drawing gave back: it raises the size from
 * which buffers are returned to the system at once whenever such a buffer is freed, until pictures of several MB are
 * cut from heaps that no longer shrink. Fixed thresholds (mallopt(3), bytes) save some 60 MB; other systems ignore them.
 */
export const serverEnv = (env = process.env) => ({
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  ...env,
});

/**
 * Node's own options for a server process. V8 helps itself to four threads whatever the machine has; on two cores they
 * and a drawing thread kept requests waiting for up to 27 ms, one of them for less than 15 ms. And V8 compacts the heap of
 * whoever seems idle, in one go of up to 27 ms, while somebody's picture is being drawn next door.
 */
export const serverFlags = (cores = availableParallelism()) => [
  '--enable-source-maps',
  '--no-memory-reducer',
  `--v8-pool-size=${Math.min(4, Math.max(1, cores - 1))}`,
];
