import { crc32 } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { DIGITAL_SOURCE, SOFTWARE } from './metadata.js';
import { createSketchbook } from '../sketchbook.js';

const book = createSketchbook();
afterAll(() => book.close());

/** Every chunk of a PNG, its checksum checked. */
function chunksOf(png: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(png);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    chunks.push({
      type: bytes.subarray(at + 4, at + 8).toString('latin1'),
      data: bytes.subarray(at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

/** Keyword and text of the tEXt and iTXt chunks. */
const textsOf = (png: Uint8Array) =>
  new Map(
    chunksOf(png)
      .filter(({ type }) => type.endsWith('Xt'))
      .map(({ type, data }) => {
        const text = data.toString(type === 'iTXt' ? 'utf8' : 'latin1');
        const keyword = text.slice(0, text.indexOf('\0'));
        return [keyword, text.slice(keyword.length + (type === 'iTXt' ? 5 : 1))];
      }),
  );

test('a picture says what made it, from which words', async () => {
  const prompt = 'un château sous la neige — 雪, "<&>" 🏰';
  const request = { prompt, width: 256, height: 256, seed: 4294967295, style: 'ink' as const };
  const { png } = await book.draw(request);
  const texts = textsOf(png);
  expect(Object.fromEntries(texts)).toMatchObject({
    Software: SOFTWARE,
    Engine: 'sketchbook/1',
    Seed: '4294967295',
    Style: 'ink',
    Prompt: prompt,
  });
  expect(texts.get('XML:com.adobe.xmp')).toContain(`Iptc4xmpExt:DigitalSourceType="${DIGITAL_SOURCE}"`);
  const { format, width, xmp } = await sharp(png).metadata();
  expect({ format, width }).toEqual({ format: 'png', width: 256 });
  expect(xmp?.toString()).toContain('algorithmicMedia');
  expect(Buffer.compare(png, (await book.draw(request)).png)).toBe(0);
});

test('a picture can be drawn again from its own words', async () => {
  const request = { prompt: 'a red car', width: 264, height: 256, seed: 5, style: 'ink' as const };
  const negativePrompt = 'clouds, „Straße“\0';
  const { png } = await book.draw({ ...request, negativePrompt });
  const texts = Object.fromEntries(textsOf(png));
  expect(texts).toMatchObject({
    'Negative prompt': 'clouds, „Straße“\ufffd',
    Size: '264x256',
    Model: 'noto',
  });
  expect(texts.Version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(textsOf((await book.draw(request)).png).has('Negative prompt')).toBe(false);
});

test('prompts that would break a chunk are mended', async () => {
  const prompt = `${'a'.repeat(3997)}\0\ud83e`;
  const { png } = await book.draw({ prompt, width: 256, height: 256, seed: 1 });
  expect(textsOf(png).get('Prompt')).toBe(`${'a'.repeat(3997)}\ufffd\ufffd`);
  expect(textsOf(png).get('Style')).toBe('storybook');
});
