import type { ThingArt } from './thing.js';
import { circle, each, ellipse, light, line, path, rect, shade } from './shapes.js';

const STONE = '#a9a49c';
const STONE_DARK = '#7f7a75';
const STONE_LIGHT = '#c8c3ba';

const window = (x: number, y: number, w = 10, h = 13): string =>
  rect(x - 1.5, y - 1.5, w + 3, h + 3, '#f3e6cc', 1) +
  rect(x, y, w, h, '#6d8fae', 1) +
  line(`M${x + w / 2} ${y}v${h}M${x} ${y + h / 2}h${w}`, '#f3e6cc', 1.3);

const bricks = (places: readonly [number, number][], paint = '#8f8a84'): string =>
  places.map(([x, y]) => rect(x, y, 9, 4, paint, 1.5)).join('');

/** Houses, towers and what stands in a street or a park. */
export const BUILDINGS: Record<string, ThingArt> = {
  barn: {
    body:
      path('M14 122V62L32 34L64 16L96 34L114 62V122Z', '#b5382f') +
      path('M8 64L28 32L64 10L100 32L120 64L112 66L94 38L64 20L34 38L16 66Z', '#6e4a3a') +
      each([24, 36, 92, 104], (x) => rect(x, 66, 1.4, 56, '#8f2a24')) +
      rect(42, 76, 44, 46, '#f2ece0', 1) +
      rect(45, 79, 18, 43, '#9c2e27') +
      rect(65, 79, 18, 43, '#9c2e27') +
      line('M45 79L63 122M63 79L45 122M65 79L83 122M83 79L65 122', '#f2ece0', 2.4) +
      rect(54, 36, 20, 20, '#f2ece0', 1) +
      rect(57, 39, 14, 14, '#4d3328') +
      shade('M96 34L114 62V122H92V36Z', 0.18),
  },
  windmill: {
    body:
      path('M44 122L52 50H76L84 122Z', '#efe5d2') +
      shade('M68 50H76L84 122H70Z', 0.16) +
      path('M46 54Q64 26 82 54Z', '#8a4b35') +
      rect(56, 98, 16, 24, '#6b4630', 6) +
      window(59, 72) +
      each(
        [20, 110, 200, 290],
        (turn) =>
          `<g transform="rotate(${turn} 64 46)">${line('M64 46V-6', '#5b3d2b', 3)}${path('M66 -4H80V34H66Z', '#f7efdd')}${line('M66 4H80M66 13H80M66 22H80M73 -4V34', '#a58a6a', 1.2)}</g>`,
      ) +
      circle(64, 46, 5, '#5b3d2b'),
  },
  tower: {
    body:
      path('M40 122L44 44H84L88 122Z', STONE) +
      shade('M70 44H84L88 122H72Z', 0.2) +
      rect(38, 34, 52, 12, STONE_LIGHT, 2) +
      each([38, 51, 64, 77], (x) => rect(x, 27, 9, 10, STONE_LIGHT, 1)) +
      path('M40 28L64 0L88 28Z', '#7a4fa0') +
      light('M46 26L64 4V26Z', 0.18) +
      rect(55, 98, 18, 24, '#5a3d2c', 9) +
      path('M59 56Q64 48 69 56V70H59Z', '#39445c') +
      path('M60 78Q64 72 68 78V88H60Z', '#39445c') +
      bricks([
        [46, 60],
        [75, 66],
        [48, 84],
        [76, 92],
        [46, 108],
        [78, 110],
      ]),
  },
  'eiffel-tower': {
    body:
      path('M62 2H66L70 52L80 86L104 122H84Q64 86 44 122H24L48 86L58 52Z', '#8a6b4f') +
      path('M62 60H66L74 88Q64 82 54 88Z', '#d9c4a8') +
      rect(53, 52, 22, 4, '#6d523b', 1) +
      rect(44, 84, 40, 5, '#6d523b', 1) +
      line(
        'M60 20L67 30M68 20L61 30M59 34L69 46M69 34L59 46M52 92L40 116M76 92L88 116M50 100L56 94M78 100L72 94',
        '#6d523b',
        1.5,
      ) +
      shade('M64 2H66L70 52L80 86L104 122H94L72 86L66 52Z', 0.18),
  },
  treehouse: {
    body:
      path('M56 122Q60 84 50 60H78Q68 88 74 122Z', '#6e4a30') +
      circle(36, 42, 28, '#3f7f3c') +
      circle(92, 40, 28, '#3f7f3c') +
      circle(64, 26, 26, '#4f9a45') +
      circle(24, 56, 18, '#4f9a45') +
      circle(104, 56, 18, '#4f9a45') +
      rect(36, 56, 56, 34, '#c1894f', 2) +
      each([44, 54, 64, 74, 84], (x) => rect(x, 58, 1.2, 32, '#9c6a39')) +
      path('M30 58L64 32L98 58Z', '#9a4636') +
      rect(56, 66, 16, 24, '#6b4226', 3) +
      window(41, 66, 10, 10) +
      window(78, 66, 10, 10) +
      rect(30, 88, 68, 6, '#8a5a33', 2) +
      line('M84 94V122M96 94V122M84 102H96M84 111H96', '#8a5a33', 2.6) +
      light('M44 16Q60 2 78 12Q60 10 50 24Z', 0.25),
  },
  well: {
    body:
      each([26, 94], (x) => rect(x, 34, 8, 60, '#7d5330', 2)) +
      path('M12 40L64 10L116 40L110 46H18Z', '#a2493a') +
      line('M30 60H98', '#6b4527', 5) +
      line('M64 60V78', '#d8c6a0', 2) +
      path('M56 76H72L70 90H58Z', '#9a7a52') +
      ellipse(64, 92, 46, 9, '#3d3b45') +
      path('M18 92Q64 106 110 92L106 118Q64 128 22 118Z', STONE) +
      ellipse(64, 91, 46, 8, 'none') +
      bricks(
        [
          [28, 102],
          [48, 107],
          [70, 108],
          [90, 103],
          [38, 115],
          [60, 117],
          [82, 115],
        ],
        STONE_DARK,
      ) +
      shade('M86 98Q104 96 110 92L106 118Q96 121 84 122Z', 0.2),
  },
  bridge: {
    body:
      path('M2 122V80Q64 26 126 80V122H108Q104 82 64 80Q24 82 20 122Z', STONE) +
      path('M2 82Q64 26 126 82V74Q64 18 2 74Z', STONE_LIGHT) +
      shade('M108 122Q104 82 64 80V74Q106 76 126 92V122Z', 0.14) +
      bricks(
        [
          [12, 92],
          [28, 78],
          [46, 66],
          [70, 64],
          [90, 72],
          [108, 88],
          [8, 108],
          [112, 106],
        ],
        STONE_DARK,
      ),
    seat: { x: 64, y: 46 },
  },
  statue: {
    body:
      rect(34, 100, 60, 22, '#a5a29c', 2) +
      rect(30, 94, 68, 8, '#c2bfb8', 2) +
      path(
        'M54 94L56 58Q46 62 40 76L34 72Q42 50 56 44Q64 40 72 44Q88 40 94 18L100 20Q98 46 76 58L74 94Z',
        '#b9b6af',
      ) +
      circle(64, 30, 11, '#c4c1ba') +
      path('M53 28Q56 16 66 18Q76 20 75 30Q66 24 53 28Z', '#a5a29c') +
      path('M54 94L56 70Q64 76 74 70V94Z', '#a9a69f') +
      shade('M66 44Q72 44 74 48L74 94H68Z', 0.16),
  },
  pyramid: {
    body:
      path('M64 26L126 122H2Z', '#dfb877') +
      path('M64 26L126 122H78Z', '#b98f52') +
      line('M46 56L74 56M34 74L80 74M22 92H88M12 108H95', '#c9a05f', 1.6),
  },
  skyscraper: {
    body:
      path('M42 122V30L64 14L86 26V122Z', '#5f86a8') +
      path('M64 14L86 26V122H64Z', '#48698a') +
      rect(62.5, 0, 3, 18, '#8fa3b5') +
      [0, 1, 2, 3, 4, 5, 6, 7]
        .map((i) =>
          each([46, 55, 67, 76], (x) =>
            rect(x, 36 + i * 10.5, 6, 7, (i * 3 + x) % 4 ? '#a9cfe6' : '#ffe2a0', 0.8),
          ),
        )
        .join(''),
  },
  cottage: {
    body:
      rect(92, 22, 12, 30, '#a0735c', 2) +
      rect(18, 66, 92, 56, '#efe0c4', 3) +
      path('M6 74Q14 36 64 28Q114 36 122 74Q96 66 64 66Q32 66 6 74Z', '#b98d52') +
      line('M20 64Q26 46 40 40M44 62Q48 46 58 38M84 62Q80 46 70 38M108 64Q102 46 88 40', '#9a7340', 1.6) +
      rect(56, 88, 18, 34, '#7a4a2c', 9) +
      window(30, 84, 14, 14) +
      window(86, 84, 14, 14) +
      each(
        [28, 84],
        (x) =>
          rect(x, 101, 18, 5, '#8f5a38', 2) +
          each([x + 3, x + 9, x + 15], (f) => circle(f, 100, 3, '#e05a7a')),
      ) +
      shade('M96 66H110V122H92Z', 0.12),
  },
  'log-cabin': {
    body:
      rect(88, 22, 13, 36, '#8d8580', 2) +
      each(
        [64, 75, 86, 97, 108],
        (y) => rect(12, y, 104, 12, '#a5713f', 6) + rect(14, y + 8, 100, 2.4, '#7d5029', 1),
      ) +
      path('M2 68L64 22L126 68L118 72L64 34L10 72Z', '#5d4433') +
      path('M22 64L64 34L106 64Z', '#8f5f35') +
      rect(55, 84, 20, 37, '#5e3b22', 2) +
      circle(71, 103, 1.8, '#e8c069') +
      window(26, 82, 16, 15) +
      window(88, 82, 16, 15) +
      window(58, 48, 12, 10),
  },
  igloo: {
    body:
      path('M6 120Q4 50 64 46Q124 50 122 120Z', '#eaf3fa') +
      shade('M88 54Q122 66 122 120H96Q104 82 88 54Z', 0.12) +
      line(
        'M12 98H46M84 98H118M20 76H108M40 58H88M40 58V46M64 46V58M30 76V62M56 76V60M80 76V60M100 76V64M24 98V78M108 98V78',
        '#b9d0e2',
        2,
      ) +
      path('M40 120Q40 84 64 84Q88 84 88 120Z', '#d3e4f0') +
      path('M48 120Q48 93 64 93Q80 93 80 120Z', '#4d6480'),
  },
  temple: {
    body:
      rect(6, 112, 116, 10, STONE_LIGHT, 1) +
      rect(12, 104, 104, 9, '#ded9cf', 1) +
      each(
        [18, 40, 62, 84, 100],
        (x) => rect(x, 52, 11, 52, '#e9e4d9', 2) + rect(x + 7, 52, 4, 52, '#c2bbae', 1),
      ) +
      rect(10, 42, 108, 11, '#ded9cf', 1) +
      path('M6 43L64 12L122 43Z', '#e9e4d9') +
      path('M26 39L64 19L102 39Z', '#c9c2b4'),
  },
  pagoda: {
    body:
      rect(62, 0, 4, 14, '#c9a24a', 1) +
      [0, 1, 2, 3, 4]
        .map((i) => {
          const y = 12 + i * 22;
          const w = 26 + i * 10;
          return (
            rect(64 - w / 2, y + 9, w, 15, '#c8483c') +
            each([64 - w / 4, 64 + w / 4 - 6], (x) => rect(x, y + 12, 6, 9, '#f2d9a4')) +
            path(
              `M${64 - w / 2 - 14} ${y + 12}Q${64 - w / 4} ${y + 8} 64 ${y - 2}Q${64 + w / 4} ${y + 8} ${64 + w / 2 + 14} ${y + 12}L${64 + w / 2 + 4} ${y + 14}H${64 - w / 2 - 4}Z`,
              '#3f5a52',
            )
          );
        })
        .join('') +
      rect(56, 108, 16, 16, '#5b2f26', 1),
  },
  'street-lamp': {
    body:
      rect(54, 114, 20, 9, '#2d3340', 2) +
      rect(58, 104, 12, 12, '#2d3340', 2) +
      rect(61.5, 40, 5, 68, '#39404f') +
      path('M50 12H78L72 42H56Z', '#ffe9a8') +
      line('M50 12L56 42M78 12L72 42M64 12V42', '#2d3340', 2.2) +
      path('M46 13L64 0L82 13Z', '#2d3340') +
      rect(54, 40, 20, 4, '#2d3340', 1) +
      light('M54 14H60L61 40H58Z', 0.6),
  },
  fence: {
    body:
      rect(2, 82, 124, 7, '#e9e4da', 1) +
      rect(2, 104, 124, 7, '#e9e4da', 1) +
      each(
        [6, 27, 48, 69, 90, 111],
        (x) =>
          path(`M${x} 122V74L${x + 6} 66L${x + 12} 74V122Z`, '#fbf8f1') +
          shade(`M${x + 8} 122V69L${x + 12} 74V122Z`, 0.12),
      ),
  },
  signpost: {
    body:
      rect(60, 20, 8, 102, '#8a5f38', 2) +
      path('M22 28H84L96 38L84 48H22Z', '#c1915a') +
      path('M106 56H46L34 66L46 76H106Z', '#b38450') +
      line('M30 38H74M52 66H98', '#8a5f38', 2.4),
  },
  'market-stall': {
    body:
      each([14, 108], (x) => rect(x, 30, 6, 92, '#8a5f38', 1)) +
      rect(8, 80, 112, 40, '#a9713f', 2) +
      each([14, 40, 66, 92], (x) => rect(x, 70, 22, 14, '#8a5a30', 2)) +
      each([19, 26, 33], (x) => circle(x, 70, 5, '#d8433c')) +
      each([45, 52, 59], (x) => circle(x, 70, 5, '#f2a53a')) +
      each([71, 78, 85], (x) => circle(x, 70, 5, '#7fb34a')) +
      each([97, 104, 111], (x) => circle(x, 70, 5, '#8c5bb0')) +
      [0, 1, 2, 3, 4, 5]
        .map((i) => path(`M${8 + i * 19} 16h18.700l2 24q-10 9-20.700 0Z`, i % 2 ? '#f7f1e4' : '#d8483e'))
        .join(''),
  },
};
