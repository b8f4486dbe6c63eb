import { setTimeout as delay } from 'node:timers/promises';
import type { Generation } from '@easel/shared';
import type { Caller, TestServer } from '../../../testing/test-server.js';

/** A generation as its owner sees it; a session of before a restart still works. */
export const getGeneration = async ({ server, caller, id }: Sought): Promise<Generation> =>
  (await server.app.inject({ url: `/api/generation/${id}`, headers: { cookie: caller.cookie } })).json();

/** Looks until the generation is as it should be, at most some five seconds. */
export const untilGeneration = async (
  sought: Sought,
  done: (generation: Generation) => boolean,
): Promise<Generation> => {
  for (let tries = 0; tries < 250; tries += 1) {
    const generation = await getGeneration(sought);
    if (done(generation)) return generation;
    await delay(20);
  }
  throw new Error(`it did not happen: ${JSON.stringify(await getGeneration(sought))}`);
};

interface Sought {
  server: TestServer;
  caller: Caller;
  id: string;
}
