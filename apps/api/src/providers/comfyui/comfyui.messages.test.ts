import { expect, test } from '@jest/globals';
import { GREETING, readMessage } from './comfyui.messages.js';
import { previewFrame } from './testing/comfyui-stand-in.js';

const job = '5b1f0c9e-3a44-4f0e-9f69-1d2c3b4a5968';
const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

test.each([
  ['status', { status: { exec_info: { queue_remaining: 3 } }, sid: 'x' }, { kind: 'queue' }],
  ['execution_start', { prompt_id: job, timestamp: 1 }, { kind: 'node', job, node: '' }],
  ['executing', { prompt_id: job, node: '3', display_node: '3' }, { kind: 'node', job, node: '3' }],
  ['executing', { prompt_id: job, node: null }, { kind: 'ended', job, reason: '' }],
  [
    'progress',
    { prompt_id: job, node: '3', value: 4, max: 20 },
    { kind: 'progress', job, node: '3', value: 4, max: 20 },
  ],
  ['progress', { prompt_id: job, node: '3', value: 4, max: 0 }, null],
  ['progress', { prompt_id: job, value: 'x', max: 20 }, null],
  ['execution_success', { prompt_id: job }, { kind: 'ended', job, reason: '' }],
  ['execution_interrupted', { prompt_id: job, node_id: '3' }, { kind: 'ended', job, reason: '' }],
  [
    'execution_error',
    { prompt_id: job, node_type: 'KSampler', exception_type: 'RuntimeError', exception_message: ' CUDA \n' },
    { kind: 'ended', job, reason: 'KSampler: CUDA' },
  ],
  ['execution_error', { prompt_id: job, exception_type: 'X' }, { kind: 'ended', job, reason: 'X' }],
  ['progress_state', { prompt_id: job, nodes: {} }, null],
  ['execution_cached', { prompt_id: job, nodes: ['1'] }, null],
  ['crystools.monitor', { cpu: 1 }, null],
])('%s %j', (type, data, expected) => {
  expect(readMessage(JSON.stringify({ type, data }))).toEqual(expected);
});

test.each(['', 'x', 'null', '[]', '7', '{"type":7}', '{"data":null}'])('%p is nothing', (text) => {
  expect(readMessage(text)).toBeNull();
});

test('previews come with and without a name', () => {
  expect(readMessage(previewFrame(picture, null))).toEqual({ kind: 'preview', job: null, bytes: picture });
  expect(readMessage(previewFrame(picture, job))).toEqual({ kind: 'preview', job, bytes: picture });
});

test.each([
  [[]],
  [[0, 0, 0, 1, 0, 0, 0, 1]],
  // 3 is a text, 2 is a preview of a kind that is never sent.
  [[0, 0, 0, 3, 0, 0, 0, 1, 65, 66]],
  // A length beyond the frame.
  [[0, 0, 0, 4, 255, 255, 255, 255, 1]],
  [[0, 0, 0, 4, 0, 0, 0, 1, 1]],
])('%j is no preview', (bytes) => {
  expect(readMessage(Buffer.from(bytes))).toBeNull();
});

test('the greeting asks for previews with names', () => {
  expect(JSON.parse(GREETING)).toEqual({ type: 'feature_flags', data: { supports_preview_metadata: true } });
});
