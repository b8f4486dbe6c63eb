import type { ThingArt } from './thing.js';
import { circle, each, ellipse, light, line, path, rect, shade } from './shapes.js';

const WOOD = '#a8713f';
const WOOD_DARK = '#7d4f2a';
const WOOD_LIGHT = '#c98f57';

const sofaOf = (
  wide: number,
  cushions: readonly number[],
  paint: string,
  dark: string,
  pale: string,
): string => {
  const x = 64 - wide / 2;
  return (
    rect(x + 8, 112, 8, 10, WOOD_DARK, 2) +
    rect(x + wide - 16, 112, 8, 10, WOOD_DARK, 2) +
    rect(x + 6, 52, wide - 12, 50, dark, 14) +
    each(cushions, (at) => rect(at, 58, (wide - 32) / cushions.length - 2, 40, paint, 9)) +
    rect(x + 8, 86, wide - 16, 30, dark, 8) +
    each(cushions, (at) => rect(at, 84, (wide - 32) / cushions.length - 2, 18, pale, 7)) +
    rect(x, 72, 18, 46, paint, 9) +
    rect(x + wide - 18, 72, 18, 46, paint, 9) +
    shade(`M${x + wide - 18} 80h18v29q0 9-9 9t-9-9Z`, 0.14) +
    light(`M${x + 3} 76q6-5 12 0v6q-6-4-12 0Z`)
  );
};

/** Things to sit on, lie on, eat at and keep books in. */
export const FURNITURE: Record<string, ThingArt> = {
  table: {
    body:
      rect(16, 62, 8, 50, WOOD_DARK, 2) +
      rect(104, 62, 8, 50, WOOD_DARK, 2) +
      rect(8, 60, 9, 62, WOOD, 2) +
      rect(111, 60, 9, 62, WOOD, 2) +
      path('M14 44H114L126 60H2Z', WOOD_LIGHT) +
      rect(2, 60, 124, 9, WOOD, 3) +
      line('M20 49H108M14 54H112', '#b67f4a', 1.2) +
      shade('M2 66H126V69H2ZM111 69h9v53h-9Z', 0.16),
    seat: { x: 64, y: 55 },
  },
  desk: {
    body:
      rect(8, 58, 10, 64, WOOD, 2) +
      path('M14 44H114L126 58H2Z', WOOD_LIGHT) +
      rect(2, 58, 124, 8, WOOD, 3) +
      rect(78, 66, 42, 56, WOOD, 3) +
      each([70, 88, 106], (y) => rect(82, y, 34, 14, WOOD_LIGHT, 2) + circle(99, y + 7, 2.4, '#e8c069')) +
      shade('M112 66h8v56h-8ZM2 63H126v3H2Z', 0.16),
    seat: { x: 56, y: 52 },
  },
  bench: {
    body:
      each([18, 104], (x) => rect(x, 50, 6, 72, '#4a5560', 2)) +
      each([48, 60, 72], (y) => rect(6, y, 116, 9, WOOD_LIGHT, 3)) +
      rect(4, 88, 120, 8, WOOD_LIGHT, 3) +
      rect(2, 96, 124, 7, WOOD, 3) +
      each([12, 110], (x) => rect(x, 84, 7, 38, '#3b444d', 2)) +
      light('M8 49H120v2H8ZM6 89H122v2H6Z'),
    seat: { x: 64, y: 94 },
  },
  sofa: { body: sofaOf(124, [16, 64], '#4f8fa3', '#3a7387', '#6aacbd'), seat: { x: 64, y: 90 } },
  armchair: { body: sofaOf(84, [38], '#c4684f', '#a04f3a', '#d98468'), seat: { x: 64, y: 90 } },
  throne: {
    body:
      path(
        'M36 30Q30 20 34 12Q42 18 46 14Q54 18 64 4Q74 18 82 14Q86 18 94 12Q98 20 92 30V84H36Z',
        '#e0a92f',
      ) +
      path('M44 34Q64 22 84 34V80H44Z', '#b3263a') +
      shade('M66 28Q78 28 84 34V80H66Z', 0.16) +
      circle(64, 17, 4, '#5fc3e0') +
      each([28, 92], (x) => rect(x, 66, 9, 52, '#c98f22', 3) + circle(x + 4.5, 64, 6, '#f1c75b')) +
      rect(34, 78, 60, 14, '#cf3a4c', 5) +
      rect(32, 90, 64, 24, '#e0a92f', 4) +
      each([42, 64, 86], (x) => path(`M${x} 96l5 6l-5 6l-5-6Z`, '#fbe3a0')) +
      rect(26, 114, 76, 9, '#b57d1c', 3) +
      light('M38 32Q36 24 38 18L42 22V80H38Z'),
    seat: { x: 64, y: 82 },
  },
  bookshelf: {
    body:
      rect(20, 4, 88, 118, WOOD_DARK, 4) +
      each([10, 47, 84], (y) => rect(26, y, 76, 33, '#4d2f1b', 1)) +
      each([0, 1, 2], (row) =>
        [0, 1, 2, 3, 4, 5, 6, 7, 8]
          .map((i) => {
            const tall = 22 + ((i * 7 + row * 5) % 9);
            const paints = ['#c8463e', '#3f6cab', '#d99a35', '#2f7d6b', '#8a5ca8', '#e8dcc0'];
            return rect(28 + i * 8, 43 + row * 37 - tall, 7, tall, paints[(i * 2 + row) % 6] ?? '#c8463e', 1);
          })
          .join(''),
      ) +
      each([43, 80, 117], (y) => rect(22, y, 84, 5, WOOD, 1)) +
      shade('M98 4h6q4 0 4 4v110q0 4-4 4h-6Z', 0.2),
  },
  wardrobe: {
    body:
      rect(24, 12, 80, 106, WOOD, 4) +
      rect(20, 6, 88, 9, WOOD_LIGHT, 3) +
      rect(29, 20, 33, 92, WOOD_LIGHT, 3) +
      rect(66, 20, 33, 92, WOOD_LIGHT, 3) +
      each([33, 70], (x) => rect(x, 26, 25, 36, WOOD, 2) + rect(x, 68, 25, 38, WOOD, 2)) +
      circle(59, 66, 2.5, '#f0cf7a') +
      circle(69, 66, 2.5, '#f0cf7a') +
      each([26, 92], (x) => rect(x, 116, 10, 7, WOOD_DARK, 2)) +
      shade('M92 12h8q4 0 4 4v98q0 4-4 4h-8Z', 0.15),
  },
  piano: {
    body:
      path('M20 66Q18 30 62 26Q108 22 118 52V70H20Z', '#23232d') +
      path('M26 62Q30 36 64 32Q100 28 110 54Z', '#c79a4e') +
      path('M16 66L34 8Q84 2 120 34L122 58Q90 24 48 30Z', '#2f2f3b') +
      rect(10, 64, 112, 16, '#1b1b23', 3) +
      rect(10, 76, 60, 7, '#f6f2e8', 1) +
      each([16, 22, 32, 38, 44, 54, 60], (x) => rect(x, 76, 3, 4, '#1b1b23')) +
      each([16, 66, 112], (x) => rect(x, 80, 6, 40, '#1b1b23', 2)) +
      light('M36 12Q80 8 112 34Q78 14 38 18Z', 0.24),
  },
  'table-lamp': {
    body:
      ellipse(64, 116, 26, 6, '#8f6a2f') +
      rect(60, 60, 8, 54, '#c8963f', 3) +
      ellipse(64, 92, 12, 16, '#d9aa54') +
      path('M44 8H84L104 62H24Z', '#f3dca6') +
      path('M44 8H84L86 14H42Z', '#d9b26a') +
      path('M26 56H102L104 62H24Z', '#d9b26a') +
      light('M48 14H58L46 56H32Z', 0.5),
  },
  staircase: {
    body: [0, 1, 2, 3, 4, 5]
      .map(
        (i) =>
          rect(4 + i * 20, 104 - i * 18, 124 - 4 - i * 20, 20, i % 2 ? '#b8aa98' : '#c6b9a7') +
          rect(2 + i * 20, 100 - i * 18, 122 - i * 20, 6, '#ded4c4', 2),
      )
      .join(''),
    seat: { x: 64, y: 66 },
  },
  rug: {
    body:
      ellipse(64, 104, 62, 18, '#8f2f3e') +
      ellipse(64, 104, 54, 15, '#d9a24a') +
      ellipse(64, 104, 46, 12.5, '#b3434f') +
      ellipse(64, 104, 26, 7, '#e8cf96'),
    seat: { x: 64, y: 104 },
  },
  pillow: {
    body:
      path(
        'M14 70Q8 54 26 56Q64 48 102 56Q120 54 114 70Q110 86 114 104Q120 120 102 118Q64 124 26 118Q8 120 14 104Q18 86 14 70Z',
        '#7fa7c9',
      ) +
      light('M22 66Q60 56 100 64Q60 62 26 76Z', 0.4) +
      shade('M20 112Q64 116 108 108Q104 118 98 116Q64 120 28 116Z', 0.14),
    seat: { x: 64, y: 66 },
  },
  hammock: {
    body:
      each([6, 114], (x) => rect(x, 26, 8, 96, WOOD_DARK, 3)) +
      line('M12 40L30 66M116 40L98 66M12 46L34 70M116 46L94 70', '#d8c6a0', 2) +
      path('M26 62Q64 116 102 62Q100 98 64 100Q28 98 26 62Z', '#e2604f') +
      each([44, 64, 84], (x) =>
        path(`M${x - 4} ${x === 64 ? 90 : 82}h8v${x === 64 ? 10 : 14}h-8Z`, '#f7d9a0'),
      ),
    seat: { x: 64, y: 88 },
  },
};
