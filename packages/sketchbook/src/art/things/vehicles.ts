import { circle, each, ellipse, light, line, path, rect, shade } from './shapes.js';
import type { ThingArt } from './thing.js';

/** What drives, sails and flies that the icon sets lack; all face left. */
export const VEHICLES: Record<string, ThingArt> = {
  submarine: {
    body:
      rect(58, 34, 30, 30, '#e8b52e', 6) +
      line('M72 36V14H58', '#6d7a82', 5) +
      path('M6 82Q10 56 48 56H92Q120 58 122 82Q118 108 90 110H44Q10 108 6 82Z', '#f3c53c') +
      shade('M8 88Q14 108 44 110H90Q116 108 122 84Q114 100 86 100H40Q16 98 8 88Z', 0.18) +
      each(
        [34, 60, 86],
        (x) => circle(x, 82, 10, '#6d7a82') + circle(x, 82, 7, '#9fdcf2') + circle(x - 2, 80, 2.4, '#fff'),
      ) +
      path('M116 62L127 54V110L116 102Z', '#d98f1f'),
    seat: { x: 72, y: 44 },
  },
  'pirate-ship': {
    body:
      line('M64 92V6M34 92V26', '#5d3a1e', 4) +
      path('M38 30Q64 22 94 32Q88 56 94 78Q64 70 38 78Q46 54 38 30Z', '#2f2b3d') +
      path('M16 42Q30 36 46 42V76Q30 72 16 78Q22 58 16 42Z', '#3d384d') +
      circle(66, 48, 8, '#f1ece0') +
      rect(62, 54, 8, 6, '#f1ece0', 1) +
      circle(63, 48, 2, '#2f2b3d') +
      circle(69, 48, 2, '#2f2b3d') +
      path('M64 8L86 14L64 20Z', '#c8352f') +
      path('M4 84L20 92H108L124 76L116 116Q114 122 106 122H30Q22 122 18 114Z', '#8a5a30') +
      path('M10 96H120L118 104H13Z', '#c9a24a') +
      each([38, 60, 82], (x) => circle(x, 111, 4, '#3a2418')),
    seat: { x: 84, y: 92 },
  },
  'viking-ship': {
    body:
      line('M64 96V12', '#6e4a30', 4) +
      path('M30 20H98Q88 46 98 74H30Q40 46 30 20Z', '#f1e6d0') +
      each([36, 60, 84], (x) => path(`M${x} 20h12q-8 26 0 54h-12q8-28 0-54Z`, '#c8463e')) +
      path(
        'M10 40Q-2 46 4 58L12 54Q14 96 30 100H98Q114 96 116 54L124 52Q126 40 114 44Q106 92 96 94H32Q22 92 10 40Z',
        '#8a5a30',
      ) +
      path('M14 86H114Q108 118 86 120H42Q20 118 14 86Z', '#9c6a36') +
      each(
        [32, 52, 72, 92],
        (x) => circle(x, 92, 8, x % 40 === 12 ? '#d9a93a' : '#c8463e') + circle(x, 92, 3, '#f1e6d0'),
      ),
    seat: { x: 80, y: 88 },
  },
  spaceship: {
    body:
      path(
        'M4 72Q30 52 76 50L104 26L110 50Q124 56 124 68Q124 82 106 84L98 104L78 90Q30 90 4 72Z',
        '#c3ced6',
      ) +
      path('M4 72Q40 84 124 68Q124 82 106 84L98 104L78 90Q30 90 4 72Z', '#94a5b1') +
      path('M30 64Q42 50 64 52L60 66Q44 70 30 70Z', '#5fc3e0') +
      path('M104 26L110 50L92 52Z', '#d8483e') +
      light('M34 62Q44 54 58 54L54 58Q44 58 36 64Z', 0.6) +
      ellipse(123, 68, 5, 10, '#ffb04a'),
    seat: { x: 50, y: 60 },
  },
  airship: {
    body:
      ellipse(64, 50, 62, 30, '#d9694f') +
      path('M3 50Q64 36 125 50Q122 60 118 64Q64 76 10 64Q4 58 3 50Z', '#f0d9a8') +
      path('M104 30L126 14V84L104 70Z', '#a8452f') +
      path('M40 84H86L80 100H48Z', '#7d5330') +
      each([50, 60, 70], (x) => rect(x, 87, 7, 7, '#dff0f7', 1)) +
      line('M46 78L44 86M82 78L84 86', '#4d3020', 2) +
      light('M20 36Q50 20 90 26Q50 28 26 42Z', 0.4),
    seat: { x: 64, y: 88 },
  },
  wagon: {
    body:
      path('M8 56H116L108 96H16Z', '#a8713f') +
      line('M10 70H114M14 84H110', '#7d4f2a', 2.4) +
      rect(4, 52, 120, 7, '#8a5a30', 3) +
      line('M6 92L-2 104', '#7d4f2a', 4) +
      each(
        [34, 94],
        (x) =>
          circle(x, 102, 20, '#6b4527') +
          circle(x, 102, 15, '#d9b27e') +
          line(
            `M${x} 87V117M${x - 15} 102H${x + 15}M${x - 10.6} 91.4L${x + 10.6} 112.600M${x + 10.6} 91.4L${x - 10.6} 112.600`,
            '#6b4527',
            3,
          ) +
          circle(x, 102, 5, '#6b4527'),
      ),
    seat: { x: 62, y: 60 },
  },
  carriage: {
    body:
      path('M28 88Q14 40 64 36Q114 40 100 88Z', '#e88aa8') +
      path('M64 36Q114 40 100 88H84Q90 52 64 36Z', '#cf6a8c') +
      path('M44 80V62Q44 52 54 52H60V80ZM68 80V52H76Q86 52 86 62V80Z', '#dff0f7') +
      circle(64, 28, 8, '#e8c069') +
      path('M58 26L54 12L62 18L64 8L66 18L74 12L70 26Z', '#e8c069') +
      rect(20, 84, 88, 9, '#c9982f', 4) +
      line('M20 88Q6 86 4 72', '#c9982f', 4) +
      each(
        [32, 98],
        (x) =>
          circle(x, 104, 18, '#c9982f') +
          circle(x, 104, 13.5, '#fdf3da') +
          line(
            `M${x} 90V118M${x - 14} 104H${x + 14}M${x - 10} 94L${x + 10} 114M${x + 10} 94L${x - 10} 114`,
            '#c9982f',
            2.4,
          ),
      ),
    seat: { x: 64, y: 66 },
  },
  'rowing-boat': {
    body:
      path('M4 78Q64 96 124 78Q116 116 88 118H40Q12 116 4 78Z', '#b5803f') +
      path('M4 78Q64 66 124 78Q64 96 4 78Z', '#7d5330') +
      line('M40 80H88', '#d9b27e', 4) +
      line('M58 80L14 116M74 80L116 114', '#d9b27e', 4) +
      shade('M14 98Q64 116 114 98Q108 116 88 118H40Q20 116 14 98Z', 0.16),
    seat: { x: 64, y: 84 },
  },
  raft: {
    body:
      each([84, 93, 102, 111], (y) => rect(6, y, 116, 11, y % 2 ? '#b5803f' : '#c1915a', 5)) +
      line('M28 82V122M100 82V122', '#e8dcc0', 4) +
      line('M64 86V22', '#7d5330', 4) +
      path('M66 26H110L98 66H66Z', '#f1e6d0'),
    seat: { x: 44, y: 86 },
  },
};
