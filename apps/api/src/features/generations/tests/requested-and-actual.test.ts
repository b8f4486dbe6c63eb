import type { UsageRecord } from '@easel/shared';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRig, refusal, type Rig } from './provider-rig.js';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(() => rig.close());

test('what the provider charged counts before the price; unknown stays unknown', async () => {
  rig.fal.charge(1234);
  expect(await rig.draw({ model: 'fal/one' })).toMatchObject({ costEstimate: 3000, cost: 1234 });
  rig.fal.fail(refusal('provider_unavailable', 'yes'));
  expect(await rig.draw({ model: 'fal/one' })).toMatchObject({ status: 'failed', cost: null });
  const rows = await rig.server.services.db.read.find<UsageRecord>('usage', { order: { id: 'ASC' } });
  expect(rows).toMatchObject([
    { provider: 'fal', model: 'one', images: 1, cost: 1234, costSource: 'provider', outcome: 'succeeded' },
    { provider: 'fal', images: 0, cost: null, costSource: 'unknown', outcome: 'failed' },
  ]);
});

test('fewer pictures than asked for is success with a warning', async () => {
  rig.fal.fail(null, null, refusal('provider_answer_invalid', 'yes'));
  const done = await rig.draw({ model: 'fal/one', count: 3 });
  expect(done).toMatchObject({ status: 'succeeded', images: [{}, {}] });
  expect(done.warnings).toContainEqual({
    code: 'partial_result',
    params: { done: 2, count: 3, code: 'provider_answer_invalid' },
  });
});

test('parameters are fitted to the model, and every change is told', async () => {
  const done = await rig.draw({
    model: 'fal/one',
    steps: 50,
    guidance: 7,
    negativePrompt: 'no hats',
    extra: { sampler: 'ddim', detail: 9, mystery: 1 },
  });
  expect(rig.fal.requests[0]).toMatchObject({
    steps: 12,
    guidance: null,
    negativePrompt: '',
    extra: { sampler: 'ddim', detail: 2 },
  });
  expect(done.requested).toMatchObject({ steps: 12, asked: { steps: 50, guidance: 7 } });
  expect(done.warnings.map(({ code, params }) => [code, params['name']])).toEqual([
    ['parameter_snapped', 'steps'],
    ['parameter_dropped', 'guidance'],
    ['parameter_dropped', 'negativePrompt'],
    ['parameter_snapped', 'detail'],
    ['parameter_dropped', 'mystery'],
  ]);
  const wrong = await rig.ask({ model: 'fal/one', extra: { sampler: 'magic' } });
  expect(wrong.json()).toMatchObject({ status: 400, code: 'parameter_invalid', params: { name: 'sampler' } });
});

test('parameters of a provider’s own are bounded as a whole', async () => {
  const refused = await rig.ask({ model: 'fal/one', extra: { junk: 'x'.repeat(40_000) } });
  expect(refused.json()).toMatchObject({ status: 400, code: 'parameter_invalid', params: { name: 'extra' } });
});

test('a strength without a picture is dropped with a warning', async () => {
  const { warnings } = await rig.draw({ model: 'fal/one', strength: 0.5 });
  expect(warnings).toEqual([{ code: 'parameter_dropped', params: { name: 'strength' } }]);
});
