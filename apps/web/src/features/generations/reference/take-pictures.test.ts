import { expect, test } from '@jest/globals';
import { takePictures } from './take-pictures';

const png = new File([Uint8Array.of(137, 80, 78, 71)], 'a.png', { type: 'image/png' });
const text = new File(['hello'], 'notes.txt', { type: 'text/plain' });

test('a model that takes one picture gets the newest, one that takes several keeps the others', async () => {
  const one = await takePictures({ files: [png], ids: [] }, { given: ['old'], most: 1 });
  expect(one.images).toEqual([expect.stringMatching(/^data:image\/png;base64,/)]);
  const several = await takePictures(
    { files: [], ids: ['new', 'old'] },
    { given: ['older', 'old'], most: 2 },
  );
  expect(several.images).toEqual(['new', 'old']);
});

test('one that takes none keeps the picture for another model', async () => {
  const { images } = await takePictures({ files: [], ids: ['a', 'b'] }, { given: [], most: 0 });
  expect(images).toEqual(['b']);
});

test('what is no picture is said by its name, and changes nothing alone', async () => {
  expect(await takePictures({ files: [text], ids: [] }, { given: ['old'], most: 1 })).toEqual({
    images: null,
    faults: [{ why: 'wrongType', name: 'notes.txt' }],
  });
});
