import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { plainPng } from '../../../providers/testing/pictures.js';
import { createRig, finished, type Rig } from './provider-rig.js';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(() => rig.close());

test('a picture is drawn from one of the gallery or one sent along, never from somebody else’s', async () => {
  const url = `data:image/png;base64,${(await plainPng(200, 100)).toString('base64')}`;
  const mask = `data:image/png;base64,${(await plainPng(50, 50, 255)).toString('base64')}`;
  const first = await rig.draw({ model: 'replicate/editor', images: [url], mask, strength: 0.5 });
  expect(first.requested).toMatchObject({ width: 176, height: 96, images: [{ source: 'upload' }] });
  expect(rig.replicate.requests[0]).toMatchObject({
    images: [{ mime: 'image/png' }],
    mask: { mime: 'image/png' },
    strength: 0.5,
  });
  const again = await rig.ann.call('POST', `/api/generation/retry/${first.id}`);
  expect(await rig.until(again.json().id, finished)).toMatchObject({ status: 'succeeded' });
  expect(rig.replicate.requests[1]?.images).toHaveLength(1);

  const [image] = first.images;
  expect(await rig.draw({ model: 'replicate/editor', images: [image?.id] })).toMatchObject({
    status: 'succeeded',
  });
  const bob = await rig.server.signUp('bob');
  const theft = await bob.call('POST', '/api/generate', {
    body: { prompt: 'x', model: 'replicate/editor', images: [image?.id] },
  });
  expect(theft.statusCode).toBe(404);
});

test.each([
  [{ model: 'replicate/editor' }, 'image_required'],
  [{ model: 'replicate/editor', images: ['data:image/png;base64,AAAA'] }, 'image_input_invalid'],
  [{ model: 'replicate/editor', images: ['file:///etc/passwd'] }, 'image_input_invalid'],
  [
    { model: 'replicate/editor', images: [`data:image/svg+xml;base64,${btoa('<svg/>')}`] },
    'image_input_invalid',
  ],
  [{ model: 'replicate/editor', count: 5, images: [] }, 'count_out_of_range'],
])('%j is refused as %s', async (body, code) => {
  expect((await rig.ask(body)).json()).toMatchObject({ code });
  expect(rig.replicate.requests).toEqual([]);
});
