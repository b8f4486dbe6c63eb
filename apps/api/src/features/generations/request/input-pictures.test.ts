import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { plainJpeg, plainPng } from '../../../providers/testing/pictures.js';
import { AppError } from '../../../lib/app-error.js';
import { createInputPictures, type InputPictures } from './input-pictures.js';

const setup = () => {
  const files = new Map<string, Buffer>();
  const pictures = createInputPictures({
    storage: {
      put: async (key, bytes) => void files.set(key, Buffer.from(bytes)),
      read: async (key) => files.get(key) ?? null,
      size: async (key) => files.get(key)?.length ?? null,
      list: async (folder) => [...files.keys()].filter((key) => key.startsWith(`${folder}/`)),
      remove: async (key) => void files.delete(key),
    },
    gallery: {
      getFile: async (ownerId, id) => {
        if (ownerId !== 'ann' || id !== IMAGE) throw new AppError('not_found');
        return { id, storageKey: 'u/ann/x/0.png', width: 40, height: 30 };
      },
    },
  });
  return { files, pictures };
};
/** Looks at a picture and stores it. */
const keep = async (pictures: InputPictures, ownerId: string, source: string) => {
  const { store, ...picture } = await pictures.inspect(ownerId, source);
  await store();
  return picture;
};
const IMAGE = '01890000-0000-7000-8000-000000000000';
const url = (bytes: Buffer, type = 'png') => `data:image/${type};base64,${bytes.toString('base64')}`;

test('the same file is kept once, under its hash, for its owner', async () => {
  const { files, pictures } = setup();
  const png = await plainPng(20, 10);
  const first = await keep(pictures, 'ann', url(png));
  const second = await keep(pictures, 'ann', url(png));
  expect(first).toEqual(second);
  expect(first.size).toEqual({ width: 20, height: 10 });
  expect([...files.keys()]).toEqual([`u/ann/inputs/${first.input.id}`]);
  expect(await pictures.load('ann', first.input)).toEqual({ bytes: png, mime: 'image/png' });
  await expect(pictures.load('bob', first.input)).rejects.toMatchObject({ code: 'not_found' });
});

test('the bytes decide what a picture is', async () => {
  const { pictures } = setup();
  const { input } = await keep(pictures, 'ann', url(await plainJpeg(8, 8), 'png'));
  expect(await pictures.load('ann', input)).toMatchObject({ mime: 'image/jpeg' });
});

test.each([
  ['no picture', async () => url(Buffer.from('hello'))],
  [
    'half a picture',
    async () =>
      url(
        (
          await sharp({
            create: {
              width: 300,
              height: 300,
              channels: 3,
              background: 'red',
              noise: { type: 'gaussian', mean: 128, sigma: 30 },
            },
          })
            .png()
            .toBuffer()
        ).subarray(0, 20_000),
      ),
  ],
  ['a type nobody takes', async () => 'data:image/gif;base64,R0lGODlhAQABAAAAACw='],
  ['an address', async () => 'http://169.254.169.254/latest/meta-data'],
  ['a path', async () => '../../../etc/passwd'],
  ['nul', async () => '\u0000'],
  [
    'an animation',
    async () =>
      url(
        await sharp([await plainPng(8, 8), await plainPng(8, 8, 9)], { join: { animated: true } })
          .webp()
          .toBuffer(),
        'webp',
      ),
  ],
])('%s is refused', async (_name, source) => {
  const { pictures, files } = setup();
  await expect(keep(pictures, 'ann', await source())).rejects.toMatchObject({ code: 'image_input_invalid' });
  expect(files.size).toBe(0);
});

test('a hash that is none leads nowhere', async () => {
  const { pictures } = setup();
  await expect(pictures.load('ann', { source: 'upload', id: '../bob/x' })).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('an image of the gallery is its owner’s only', async () => {
  const { pictures } = setup();
  expect(await keep(pictures, 'ann', IMAGE)).toEqual({
    input: { source: 'gallery', id: IMAGE },
    size: { width: 40, height: 30 },
  });
  await expect(keep(pictures, 'bob', IMAGE)).rejects.toMatchObject({ code: 'not_found' });
});

test.each([
  ['white', { create: { width: 4, height: 4, channels: 3, background: 'white' } }, 255],
  ['black', { create: { width: 4, height: 4, channels: 3, background: 'black' } }, 0],
  [
    'clear',
    { create: { width: 4, height: 4, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } },
    255,
  ],
  [
    'opaque',
    { create: { width: 4, height: 4, channels: 4, background: { r: 255, g: 255, b: 255, alpha: 1 } } },
    0,
  ],
] as const)('a mask that is %s becomes %p', async (_name, create, value) => {
  const { pictures } = setup();
  const { input } = await keep(pictures, 'ann', url(await sharp(create).png().toBuffer()));
  const { bytes, mime } = await pictures.loadMask('ann', input, { width: 16, height: 8 });
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([mime, info.width, info.height, new Set(data)]).toEqual(['image/png', 16, 8, new Set([value])]);
});

test('what is only looked at leaves nothing behind', async () => {
  const { pictures, files } = setup();
  await pictures.inspect('ann', url(await plainPng(20, 10)));
  expect(files.size).toBe(0);
});

test('what somebody sent along can be kept for another one, and be removed', async () => {
  const { files, pictures } = setup();
  const { input } = await keep(pictures, 'ann', url(await plainPng(20, 10)));
  await pictures.copyAll({ from: 'ann', to: 'ben' });
  await pictures.removeAllOf('ann');
  expect([...files.keys()]).toEqual([`u/ben/inputs/${input.id}`]);
  expect(await pictures.sizeOf('ben', input)).toEqual({ width: 20, height: 10 });
});
