import type { ImageFormat } from '@easel/shared';
import { beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { type Conversion, conversionOf, convertFile } from '../convert-file.js';
import type { Described } from '../metadata/described.js';

const described: Described = {
  id: '019ab3c4-0000-7000-8000-00009f3b1c2d',
  prompt: 'a <b>fox</b> & a hen',
  negativePrompt: 'rain, fog',
  model: 'sd-cpp/flux',
  provider: 'sd-cpp',
  seed: 42,
  width: 64,
  height: 32,
  parameters: { steps: 20, guidance: 7.5, sampler: 'euler: a', report: { words: [] }, seed: 42 },
  createdAt: '2026-01-31T09:08:07.000Z',
};
const FORMATS: ImageFormat[] = ['png', 'jpeg', 'webp'];
let original: Buffer;
const convert = async (bytes: Buffer, about: Described, conversion: Conversion): Promise<Buffer> =>
  (await convertFile(async () => bytes, about, conversion)) ?? Buffer.alloc(0);

beforeAll(async () => {
  original = await sharp({ create: { width: 64, height: 32, channels: 4, background: '#ff000080' } })
    .withXmp('<x>a secret of the provider</x>')
    .withExif({ IFD0: { Artist: 'a secret of the provider' } })
    .png()
    .toBuffer();
});

test.each([
  [{}, null],
  [{ metadata: false }, null],
  [{ format: 'original' as const, metadata: false }, null],
  [{ format: 'png' as const }, null],
  [
    { format: 'png' as const, metadata: false },
    { format: 'png', metadata: false },
  ],
  [{ format: 'webp' as const }, { format: 'webp', metadata: true }],
])('of a PNG, %j is made into %j', (options, conversion) => {
  expect(conversionOf({ format: 'png' }, options)).toEqual(conversion);
});

describe.each(FORMATS)('made into %s', (format) => {
  test('it is as large as it was and says how it was made', async () => {
    const { xmp, ...about } = await sharp(
      await convert(original, described, { format, metadata: true }),
    ).metadata();
    expect(about).toMatchObject({ format, width: 64, height: 32 });
    const packet = xmp?.toString() ?? '';
    expect(packet).toContain('<easel:prompt>a &lt;b&gt;fox&lt;/b&gt; &amp; a hen</easel:prompt>');
    expect(packet).toContain('<easel:negativePrompt>rain, fog</easel:negativePrompt>');
    expect(packet).toContain('<easel:model>sd-cpp/flux</easel:model>');
    expect(packet).toContain('<easel:seed>42</easel:seed>');
    expect(packet).toContain('<easel:parameters>{"steps":20,');
    expect(packet).toContain('digitalsourcetype/trainedAlgorithmicMedia<');
    expect(packet).not.toContain('secret');
  });

  test('without metadata it says nothing, not even what the original said', async () => {
    const bytes = await convert(original, described, { format, metadata: false });
    const about = await sharp(bytes).metadata();
    expect(about).toMatchObject({ format, width: 64, height: 32 });
    expect([about.xmp, about.exif, about.icc, about.iptc, about.comments]).toEqual(Array(5).fill(undefined));
    expect(bytes.toString('latin1')).not.toMatch(/secret|fox|flux|parameters/);
  });
});

test('the built-in illustrator is not called a trained model', async () => {
  const own = { ...described, provider: 'sketchbook', model: 'sketchbook/noto' };
  const { xmp } = await sharp(await convert(original, own, { format: 'webp', metadata: true })).metadata();
  expect(xmp?.toString()).toContain('digitalsourcetype/algorithmicMedia<');
});

test('a JPEG has white where the picture was transparent', async () => {
  const clear = await sharp({ create: { width: 64, height: 32, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const jpeg = await convert(clear, described, { format: 'jpeg', metadata: false });
  const { dominant } = await sharp(jpeg).stats();
  expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
});

test('a PNG has the text that other programs read, in any script', async () => {
  const text = async (prompt: string) => {
    const bytes = await convert(original, { ...described, prompt }, { format: 'png', metadata: true });
    return (await sharp(bytes).metadata()).comments?.find(({ keyword }) => keyword === 'parameters')?.text;
  };
  expect(await text('a fox')).toBe(
    [
      'a fox',
      'Negative prompt: rain, fog',
      'Steps: 20, CFG scale: 7.5, Sampler: "euler: a", Seed: 42, Size: 64x32, Model: sd-cpp/flux, Version: Easel',
    ].join('\n'),
  );
  expect(await text('狐狸 im Schnee')).toMatch(/^狐狸 im Schnee\nNegative prompt/);
});

test('a picture too long for WebP is made to fit', async () => {
  const long = await sharp({ create: { width: 20_000, height: 10, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const size = { width: 20_000, height: 10 };
  const webp = await convert(long, { ...described, ...size }, { format: 'webp', metadata: false });
  expect((await sharp(webp).metadata()).width).toBe(16_383);
});

test('a file that is larger than what was stored is not unfolded', async () => {
  const small = { ...described, width: 8, height: 8 };
  await expect(convert(original, small, { format: 'webp', metadata: false })).rejects.toThrow(/pixel limit/);
});
