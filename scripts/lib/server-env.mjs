/**
 * The environment a server process gets. glibc's allocator would keep what a drawing gave back: it raises the size from
 * which buffers are returned to the system at once whenever such a buffer is freed, until pictures of several MB are
 * cut from heaps that no longer shrink. Fixed thresholds (mallopt(3), bytes) save some 60 MB; other systems ignore them.
 */
export const serverEnv = (env = process.env) => ({
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '262144',
  ...env,
});
