/**
 * Loaded into what the scripts supervise: when the supervising script is gone, even by kill -9, the process stops
 * gracefully instead of holding its port as an orphan.
 */
process.channel?.unref();
process.once('disconnect', () => {
  try {
    // The whole group where we lead one: a tool may be a launcher of the real program.
    process.kill(-process.pid, 'SIGTERM');
  } catch {
    process.kill(process.pid, 'SIGTERM');
  }
});
