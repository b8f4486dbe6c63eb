/**
 * Loaded into the server by `npm start`: when the starting script is gone, even by kill -9, the server stops
 * gracefully instead of holding the port as an orphan.
 */
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
