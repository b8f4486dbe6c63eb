import { type Capabilities, type ModelDefinition, resolveModel } from '@easel/shared';
import { describe, expect, test } from '@jest/globals';
import { type Asked, fitParameters } from './fit-parameters.js';

const model = (change: Partial<Capabilities> = {}): ModelDefinition => {
  const [sketchbook] = resolveModel('sketchbook');
  if (!sketchbook) throw new Error('there is no model');
  return {
    ...sketchbook,
    capabilities: {
      ...sketchbook.capabilities,
      steps: { min: 1, max: 50, step: 1, default: 20 },
      guidance: { min: 0, max: 20, step: 0.5, default: 7 },
      ...change,
    },
  };
};
const asked = (change: Partial<Asked> = {}): Asked => ({ count: 1, images: 0, mask: false, ...change });
const advanced: Capabilities['advanced'] = [
  { name: 'tiles', type: 'boolean', description: '', default: false },
  { name: 'clip', type: 'integer', description: '', default: 1, min: 1, max: 12 },
  { name: 'eta', type: 'number', description: '', default: null, min: 0, max: 1 },
  { name: 'sampler', type: 'choice', description: '', default: null, values: ['euler'] },
  { name: 'note', type: 'text', description: '', default: null },
];

test('what nobody names is left to the model', () => {
  expect(fitParameters(model(), asked())).toMatchObject({
    width: 1024,
    height: 1024,
    steps: null,
    guidance: null,
    seed: null,
    strength: null,
    extra: {},
    warnings: [],
  });
});

test.each<[Partial<Asked>, string]>([
  [{ steps: 20 }, 'steps'],
  [{ guidance: 3 }, 'guidance'],
  [{ seed: 3 }, 'seed'],
  [{ negativePrompt: 'hats' }, 'negativePrompt'],
  [{ style: 'oil' }, 'style'],
  [{ images: 1 }, 'images'],
  [{ images: 1, mask: true }, 'mask'],
  [{ extra: { unheard: 1 } }, 'unheard'],
])('%j is dropped by a model that lacks it', (change, name) => {
  const plain = model({ steps: null, guidance: null, seed: false, negativePrompt: false, styles: [] });
  const { warnings } = fitParameters(plain, asked(change));
  expect(warnings).toContainEqual({ code: 'parameter_dropped', params: { name } });
});

test.each<[Partial<Asked>, object, object]>([
  [{ steps: 80 }, { steps: 50 }, { name: 'steps', asked: 80, used: 50 }],
  [{ guidance: 50 }, { guidance: 20 }, { name: 'guidance', asked: 50, used: 20 }],
  [{ extra: { clip: 40 } }, { extra: { clip: 12 } }, { name: 'clip', asked: 40, used: 12 }],
])('%j is moved to the nearest end', (change, fitted, params) => {
  const result = fitParameters(model({ advanced }), asked(change));
  expect(result).toMatchObject(fitted);
  expect(result.warnings).toEqual([{ code: 'parameter_snapped', params }]);
});

test.each([
  { tiles: 'yes' },
  { clip: 1.5 },
  { clip: '3' },
  { eta: null },
  { eta: Number.NaN },
  { sampler: 'magic' },
  { note: 7 },
  { note: 'x'.repeat(4001) },
])('%j is refused with a reason', (extra) => {
  expect(() => fitParameters(model({ advanced }), asked({ extra }))).toThrow(
    expect.objectContaining({ code: 'parameter_invalid' }),
  );
});

describe('pictures to start from', () => {
  const editor = model({
    imageInputs: 2,
    mask: true,
    strength: { min: 0.1, max: 0.9, step: 0.05, default: 0.6 },
  });

  test('strength and mask count only with one', () => {
    expect(fitParameters(editor, asked({ images: 1, mask: true, strength: 1 }))).toMatchObject({
      mask: true,
      strength: 0.9,
    });
    const none = fitParameters(editor, asked({ mask: true, strength: 0.5 }));
    expect(none).toMatchObject({ mask: false, strength: null });
  });

  test('no more than the model takes', () => {
    expect(() => fitParameters(editor, asked({ images: 3 }))).toThrow(
      expect.objectContaining({ code: 'image_inputs_out_of_range', params: { max: 2 } }),
    );
  });

  test.each([
    [
      { width: 2000, height: 1000 },
      { width: 1448, height: 728 },
    ],
    [
      { width: 100, height: 1000 },
      { width: 592, height: 1768 },
    ],
  ])('the size follows a picture of %j', (imageSize, size) => {
    expect(fitParameters(editor, asked({ images: 1, imageSize }))).toMatchObject({ ...size, warnings: [] });
    const named = asked({ images: 1, imageSize, width: 512, height: 512 });
    expect(fitParameters(editor, named)).toMatchObject({ width: 512, height: 512 });
  });
});
