import { expect, test } from '@jest/globals';
import { placesOf } from './json-places.js';

const TEXT = `
{
  "models": [
    { "id": "a\\"b/c", "price": { "unit": "image" } },
    { "a/b":
      [true, -1.5e3, null] }
  ]
}
`;

test.each([
  ['', 2],
  ['/models', 3],
  ['/models/0/price/unit', 4],
  ['/models/1', 5],
  ['/models/1/a~1b/2', 6],
  ['/models/1/missing/deep', 5],
  ['/nothing', 2],
])('the value at %j is on line %i', (path, line) => {
  const places = placesOf(TEXT);
  expect(places.fault).toBeNull();
  expect(places.lineOf(path)).toBe(line);
});

test.each<[string, { line: number; column: number }]>([
  ['', { line: 1, column: 1 }],
  ['{"a": tru}', { line: 1, column: 7 }],
  ['{\n  "a": 1,\n}', { line: 3, column: 1 }],
  ['{"a": 1\n "b": 2}', { line: 2, column: 2 }],
  ['[1, 2] 3', { line: 1, column: 8 }],
  ["{'a': 1}", { line: 1, column: 2 }],
  ['{"a" 1}', { line: 1, column: 6 }],
  ['{"a": "x\ny"}', { line: 1, column: 7 }],
  ['{"a": [1, 2', { line: 1, column: 12 }],
  ['// no\n{}', { line: 1, column: 1 }],
])('%j breaks off at %j', (text, fault) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(placesOf(text).fault).toEqual(fault);
});

test('nesting without end is a fault and no crash', () => {
  expect(placesOf('['.repeat(500_000)).fault).toEqual({ line: 1, column: 65 });
});
