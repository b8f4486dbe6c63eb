import { expect, test } from '@jest/globals';
import { fillWorkflow, readPlaceholders, type Workflow } from './placeholders.js';

const node = (inputs: Record<string, unknown>): Workflow => ({ a: { class_type: 'X', inputs } });
const filled = (value: unknown, values: Parameters<typeof fillWorkflow>[1]) =>
  fillWorkflow(node({ value }), values).a?.inputs.value;

test.each([
  ['{{seed}}', { seed: 7 }, 7],
  ['{{ seed }}', { seed: 7 }, 7],
  ['{{strength}}', { strength: 0.5 }, 0.5],
  ['{{prompt}}', { prompt: '7' }, '7'],
  ['photo of {{prompt}}, seed {{seed}}', { prompt: 'a fox', seed: 7 }, 'photo of a fox, seed 7'],
  ['{{prompt}}{{prompt}}', { prompt: 'a' }, 'aa'],
  ['{{steps=25}}', {}, 25],
  ['{{steps=25}}', { steps: 4 }, 4],
  ['{{sampler= euler }}', {}, 'euler'],
  ['{{guidance=-1.5}}', {}, -1.5],
  ['{{negativePrompt}}', {}, ''],
  ['{a|b} {{nothing}} {{', { prompt: 'x' }, '{a|b} {{nothing}} {{'],
  [['{{seed}}', 0], { seed: 7 }, [7, 0]],
  [{ deep: '{{width}}' }, { width: 512 }, { deep: 512 }],
  [12, {}, 12],
  [null, {}, null],
])('%j with %j is %j', (value, values, expected) => {
  expect(filled(value, values)).toEqual(expected);
});

test.each([
  '"}, "evil": {"class_type": "Y", "inputs": {"x": "',
  '{{seed}} {{image}}',
  '$& $1 $$',
  'back\\slash "quotes" \n line',
  '__proto__',
])('the prompt %j stays a prompt', (prompt) => {
  const workflow = node({ alone: '{{prompt}}', inside: 'a {{prompt}} b' });
  const result = fillWorkflow(workflow, { prompt, seed: 7 });
  expect(result).toEqual(node({ alone: prompt, inside: `a ${prompt} b` }));
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test('ids, classes and names of inputs are left alone, and so is the workflow itself', () => {
  const workflow: Workflow = {
    '{{seed}}': { class_type: '{{seed}}', inputs: { '{{seed}}': '{{seed}}' }, _meta: { title: '{{seed}}' } },
  };
  const before = structuredClone(workflow);
  expect(fillWorkflow(workflow, { seed: 7 })).toEqual({
    '{{seed}}': { class_type: '{{seed}}', inputs: { '{{seed}}': 7 }, _meta: { title: '{{seed}}' } },
  });
  expect(workflow).toEqual(before);
});

test('a key named __proto__ is a key like any other', () => {
  const workflow = node(JSON.parse('{"__proto__": {"text": "{{prompt}}"}}'));
  const inputs = fillWorkflow(workflow, { prompt: 'x' }).a?.inputs ?? {};
  expect(Object.getPrototypeOf(inputs)).toBe(Object.prototype);
  expect(JSON.stringify(inputs)).toBe('{"__proto__":{"text":"x"}}');
});

test('the placeholders of a workflow are found with their defaults', () => {
  const workflow = node({ a: '{{prompt}} by {{seed}}', b: ['{{steps=4}}'], c: '{{steps}}', d: '{{other}}' });
  expect([...readPlaceholders(workflow)]).toEqual([
    ['prompt', null],
    ['seed', null],
    ['steps', 4],
  ]);
});
