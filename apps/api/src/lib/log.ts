import type { FastifyBaseLogger } from 'fastify';

/** What parts of the server may say. error: somebody must act; warn: it heals itself. */
export type Log = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error' | 'debug'>;

/** Says nothing; for tests and commands. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
