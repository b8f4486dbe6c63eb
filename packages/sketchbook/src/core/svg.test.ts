import { expect, it } from '@jest/globals';
import { boxOfSvg, drawSvg, isFault } from './svg.js';

const MOUND = '<rect y="980" width="1000" height="40" fill="#f00"/>';
const FAR = `<ellipse cx="500" cy="1048" rx="80" ry="5" fill="#00f" opacity=".8"/>`;

it('draws premultiplied pixels of the part in view', () => {
  const { width, height, pixels } = drawSvg(
    '<rect width="10" height="10" fill="#f00" opacity=".5"/>',
    [5, 0, 10, 10],
    4,
    4,
  );
  expect([width, height]).toEqual([4, 4]);
  expect([...pixels.subarray(0, 4)].map((value) => Math.round(value / 16))).toEqual([8, 0, 0, 8]);
  expect([...pixels.subarray(8, 12)]).toEqual([0, 0, 0, 0]);
});

it.each([
  ['a flat strip', [0, 984.375, 1000, 15.625], 448, 7],
  ['a narrow strip', [484, 0, 15.625, 1000], 7, 448],
] as const)('draws %s although something translucent lies far outside it', (_, view, width, height) => {
  const far = view[2] > view[3] ? FAR : '<ellipse cx="548" cy="500" rx="5" ry="80" opacity=".8"/>';
  const body = view[2] > view[3] ? MOUND : '<rect x="480" width="40" height="1000" fill="#f00"/>';
  const { pixels } = drawSvg(body + far, view, width, height);
  expect(pixels.length).toBe(width * height * 4);
  expect(pixels).toEqual(drawSvg(body, view, width, height).pixels);
});

it('throws what is known as a fault, and goes on, when even that fails', () => {
  const hopeless = '<ellipse cx="90000" cy="5" rx="5" ry="5" opacity=".8"/>';
  let caught: unknown;
  try {
    drawSvg(hopeless, [0, 0, 10, 10], 8, 8);
  } catch (error) {
    caught = error;
  }
  expect(isFault(caught)).toBe(true);
  expect(isFault(new Error('unreachable'))).toBe(false);
  expect(drawSvg('<rect width="10" height="10"/>', [0, 0, 10, 10], 1, 1).pixels[3]).toBe(255);
});

it('measures what is painted, and nothing of nothing', () => {
  expect(boxOfSvg('<rect x="2" y="3" width="4" height="5"/>', [0, 0, 10, 10])).toEqual([2, 3, 4, 5]);
  expect(boxOfSvg('', [0, 0, 10, 10])).toBeUndefined();
});
