import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { plainPng } from '../../../providers/testing/pictures.js';
import { shrinkPreview, smallPreview } from './preview.js';

const sizeOf = async (url: string | null) => {
  const { width, height, format } = await sharp(
    Buffer.from((url ?? '').split(',')[1] ?? '', 'base64'),
  ).metadata();
  return { width, height, format };
};

test('a small WebP goes on as it is, anything else is made small', async () => {
  const webp = await sharp(await plainPng(100, 50))
    .webp()
    .toBuffer();
  expect(smallPreview(webp)).toBe(`data:image/webp;base64,${webp.toString('base64')}`);
  const png = await plainPng(1536, 1024);
  expect(smallPreview(png)).toBeNull();
  expect(await sizeOf(await shrinkPreview(png))).toEqual({ width: 384, height: 256, format: 'webp' });
});

test('what is no picture is no preview', async () => {
  expect(await shrinkPreview(Buffer.from('half a picture'))).toBeNull();
  expect(await shrinkPreview((await plainPng(400, 400)).subarray(0, 60))).toBeNull();
});
