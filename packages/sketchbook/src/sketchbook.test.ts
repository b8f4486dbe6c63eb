import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import type { DrawProgress, DrawRequest } from './api.js';
import { createSketchbook, draw } from './sketchbook.js';

const book = createSketchbook({ workers: 1 });
afterAll(() => book.close());

const request: DrawRequest = { prompt: 'two cats in a meadow', width: 320, height: 256, seed: 7 };
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('drawing', () => {
  test('gives a PNG of the asked size with an honest report', async () => {
    const { png, report } = await book.draw({ ...request, prompt: 'two red cats and a flibber at night' });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 320, height: 256 });
    expect(report).toMatchObject({
      engine: 'sketchbook/1',
      time: 'night',
      style: 'storybook',
      notUnderstood: ['flibber'],
    });
    expect(report.subjects).toEqual([{ name: 'cat', count: 2, colour: 'red' }]);
  });

  test('same request, same bytes; other seed or style, other bytes', async () => {
    const first = hash((await book.draw(request)).png);
    expect(hash((await book.draw(request)).png)).toBe(first);
    expect(hash((await book.draw({ ...request, seed: 8 })).png)).not.toBe(first);
    expect(hash((await book.draw({ ...request, style: 'ink' })).png)).not.toBe(first);
  });

  test('tells at least eight steps, never backwards, with previews that decode', async () => {
    const events: DrawProgress[] = [];
    await book.draw(request, { onProgress: (event) => events.push(event) });
    expect(events.length).toBeGreaterThanOrEqual(8);
    events.reduce((last, { fraction }) => (expect(fraction).toBeGreaterThanOrEqual(last), fraction), 0);
    expect(events.at(-1)?.fraction).toBe(1);
    const previews = events.flatMap(({ preview }) => preview ?? []);
    expect(previews.length).toBeGreaterThanOrEqual(4);
    for (const preview of previews)
      expect(await sharp(preview).metadata()).toMatchObject({ format: 'webp', width: 256 });
  });

  test.each([
    'meadow',
    'forest',
    'mountains',
    'sea',
    'beach',
    'desert',
    'city',
    'bedroom',
    'space',
    'underwater',
    'tundra',
    'abstract',
    'city at night in the rain',
    'tundra under the northern lights',
  ])('the %s backdrop has light and contrast', async (place) => {
    const { png } = await book.draw({ ...request, prompt: place, width: 256 });
    const { channels } = await sharp(png).greyscale().stats();
    expect(channels[0]?.mean).toBeGreaterThan(14);
    expect(channels[0]?.mean).toBeLessThan(235);
    expect(channels[0]?.stdev).toBeGreaterThan(9);
  });
});

describe('stopping', () => {
  test('an abort is answered at once and the next drawing works', async () => {
    const controller = new AbortController();
    const big = book.draw({ ...request, width: 2048, height: 2048 }, { signal: controller.signal });
    let aborted = 0;
    setTimeout(() => {
      aborted = performance.now();
      controller.abort(new Error('enough'));
    }, 300);
    await expect(big).rejects.toThrow('enough');
    expect(performance.now() - aborted).toBeLessThan(200);
    expect((await book.draw(request)).width).toBe(320);
  });

  test('a waiting drawing leaves the queue when aborted', async () => {
    const controller = new AbortController();
    const first = book.draw(request);
    const second = book.draw(request, { signal: controller.signal });
    controller.abort();
    await expect(second).rejects.toThrow('abort');
    await expect(first).resolves.toMatchObject({ seed: 7 });
    await expect(book.draw(request, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });

  test('a closed sketchbook rejects what it has not finished', async () => {
    const other = createSketchbook();
    const drawing = expect(other.draw(request)).rejects.toThrow('closed');
    await other.close();
    await drawing;
    await expect(other.draw(request)).rejects.toThrow('closed');
  });
});

describe('bad requests', () => {
  test.each([
    [{ width: 250 }, /multiple of 8 from 256 to 2048/],
    [{ height: 4096 }, /multiple of 8 from 256 to 2048/],
    [{ seed: Number.NaN }, /whole number from 0 to 4294967295/],
    [{ seed: -1 }, /whole number/],
    [{ style: 'cubist' as 'ink' }, /storybook, gouache, oil/],
    [{ prompt: 'x'.repeat(4001) }, /4,000 characters/],
  ])('%j is refused with the allowed values', async (wrong, message) => {
    await expect(draw({ ...request, ...wrong })).rejects.toThrow(message);
  });

  test('an impossible pool is refused', () =>
    expect(() => createSketchbook({ workers: 0 })).toThrow(/1 to 16/));
});
