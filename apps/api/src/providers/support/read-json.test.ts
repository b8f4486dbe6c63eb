import { afterEach, expect, test } from '@jest/globals';
import { connectionTo, QUICK_PACE } from '../testing/connection.js';
import { resetMidBody, sendJson, type StandIn, startStandIn } from '../testing/stand-in.js';
import { createProviderCaller } from './provider-caller.js';
import { readJson } from './read-json.js';

let standIn: StandIn | null = null;
afterEach(async () => {
  await standIn?.close();
});

test.each([
  [2, 3],
  [9, 3],
])('an answer that breaks %d times is asked for %d times at most', async (breaks, calls) => {
  const server = await startStandIn((_request, response) => {
    if (server.requests.length <= breaks) resetMidBody(response, '{"half":');
    else sendJson(response, 200, { whole: true }, { 'x-units': '2' });
  });
  standIn = server;
  const connection = connectionTo(server.origin, null);
  const caller = createProviderCaller({ provider: 'fal', connection, pace: QUICK_PACE });
  const answer = readJson(caller, { to: '/result', phase: 'after' });
  if (breaks < calls) {
    expect(await answer).toMatchObject({ body: { whole: true }, headers: { 'x-units': '2' } });
  } else {
    await expect(answer).rejects.toMatchObject({ code: 'provider_unreachable', accepted: 'yes' });
  }
  expect(server.requests).toHaveLength(calls);
  await caller.close();
});
