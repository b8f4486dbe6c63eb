import { expect, test } from '@jest/globals';
import { makeGeneration } from '../../../../test/fake-server/fixtures';
import { findUnseen, type Sending, type Sent } from './sending';

const older = makeGeneration({ prompt: 'a fox' });
const [first, second] = [makeGeneration({ prompt: 'a fox' }), makeGeneration({ prompt: 'a fox' })];
const sending: Sending = {
  prompts: [' a fox '],
  models: ['sketchbook/noto'],
  width: 1024,
  height: 1024,
  pictures: 1,
  isBatch: false,
  after: older.id,
};
const sent = (part: Partial<Sent> = {}): Sent => ({ isPending: true, sending, ids: [], ...part });

test.each([
  ['is unseen while nothing came of it', [sent()], [older], 1],
  ['is seen when its event comes before the answer', [sent()], [first, older], 0],
  ['the same twice needs two events', [sent(), sent()], [first, older], 1],
  ['the same twice is seen after two events', [sent(), sent()], [second, first, older], 0],
  [
    'does not take what the one before was answered with',
    [sent({ isPending: false, ids: [first.id] }), sent()],
    [first, older],
    1,
  ],
  ['that was refused leaves', [sent({ isPending: false })], [older], 0],
  ['alone is not a batch', [sent()], [{ ...first, batchId: older.id }, older], 1],
] as const)('what was sent %s', (_, all, generations, count) => {
  expect(findUnseen(all, generations)).toHaveLength(count);
});
