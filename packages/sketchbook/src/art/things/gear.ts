import type { ThingArt } from './thing.js';
import { circle, each, ellipse, light, line, path, rect } from './shapes.js';

/** Hats, arms, music and sport. */
export const GEAR: Record<string, ThingArt> = {
  sword: {
    body:
      path('M58 84L58 18L64 4L70 18L70 84Z', '#cfd8de') +
      path('M64 4L70 18V84H64Z', '#9fadb7') +
      rect(40, 82, 48, 8, '#d9a93a', 4) +
      rect(59, 90, 10, 22, '#6b3f2a', 3) +
      circle(64, 116, 7, '#d9a93a'),
  },
  helmet: {
    body:
      path('M22 120V62Q22 14 64 12Q106 14 106 62V120H82V84H46V120Z', '#aab6be') +
      path('M64 12Q106 14 106 62V120H94V60Q92 24 64 12Z', '#85929b') +
      rect(44, 64, 40, 8, '#2b333b', 3) +
      rect(61, 14, 6, 84, '#d3dce1', 2) +
      path('M60 14Q40 -6 30 10Q46 6 60 18Z', '#c8463e') +
      each([52, 60, 70, 78], (x) => circle(x, 84, 2, '#2b333b')),
  },
  'wizard-hat': {
    body:
      path('M34 104Q52 60 60 14Q64 2 74 10Q82 16 76 24Q74 70 96 104Z', '#4a4fa8') +
      path('M74 10Q82 16 76 24Q74 70 96 104H80Q66 62 66 6Z', '#383d8c') +
      ellipse(64, 106, 60, 14, '#3f449a') +
      path('M32 98Q64 112 98 98L96 108Q64 120 30 108Z', '#e0b03f') +
      each([0, 1, 2], (i) => {
        const [x, y] = [
          [56, 78],
          [72, 52],
          [64, 30],
        ][i] ?? [0, 0];
        return path(
          `M${x} ${(y ?? 0) - 7}l2 5 5 .500-4 3.500 1 5-4-2.500-4 2.500 1-5-4-3.500 5-.500Z`,
          '#f7dc7a',
        );
      }),
  },
  'witch-hat': {
    body:
      path('M36 102L62 18Q76 0 92 18L80 26L94 102Z', '#2f2b3d') +
      ellipse(64, 106, 60, 13, '#24212f') +
      path('M37 94Q64 106 92 94L94 106Q64 118 34 106Z', '#7a4fa0') +
      rect(54, 97, 20, 15, '#e0b03f', 2) +
      rect(59, 101, 10, 7, '#7a4fa0'),
  },
  'straw-hat': {
    body:
      ellipse(64, 98, 62, 18, '#d9b266') +
      path('M32 94Q34 46 64 46Q94 46 96 94Q64 106 32 94Z', '#e8c981') +
      path('M32 84Q64 98 96 84V94Q64 106 32 94Z', '#c8463e') +
      line('M14 100Q64 120 114 100M40 66Q64 74 88 66', '#c49a4c', 1.6),
  },
  'cowboy-hat': {
    body:
      path('M2 84Q10 68 26 92Q64 104 102 92Q118 68 126 84Q120 112 64 114Q8 112 2 84Z', '#8a5a35') +
      path('M30 94Q32 42 50 40Q58 50 64 44Q70 50 78 40Q96 42 98 94Q64 106 30 94Z', '#a56f43') +
      path('M30 84Q64 96 98 84V94Q64 106 30 94Z', '#4d3020'),
  },
  'santa-hat': {
    body:
      path('M26 98Q26 34 74 20Q104 16 112 56Q96 44 90 60L100 98Z', '#d5342f') +
      path('M74 20Q104 16 112 56Q96 44 90 60L100 98H80Q84 50 74 20Z', '#ab2420') +
      circle(112, 62, 12, '#fdfdfb') +
      rect(18, 92, 92, 24, '#fbfaf6', 12),
  },
  'party-hat': {
    body:
      path('M28 120L64 16L100 120Q64 128 28 120Z', '#5d7fd0') +
      path('M52 52L84 74L90 92L40 86ZM34 104L60 122L98 114L94 104Z', '#f3c53c') +
      circle(64, 14, 10, '#e8607a') +
      light('M64 24L44 116H36Z', 0.3),
  },
  cello: {
    body:
      rect(61, 2, 6, 56, '#4d3020', 2) +
      circle(64, 6, 6, '#4d3020') +
      path(
        'M64 42Q86 42 84 60Q82 68 88 76Q98 100 82 112Q64 120 46 112Q30 100 40 76Q46 68 44 60Q42 42 64 42Z',
        '#b5632f',
      ) +
      path('M64 42Q86 42 84 60Q82 68 88 76Q98 100 82 112Q74 116 64 117Z', '#96501f') +
      line('M52 70Q48 80 54 88M76 70Q80 80 74 88', '#4d2810', 2) +
      rect(56, 94, 16, 3, '#4d3020') +
      line('M62 8V94M66 8V94', '#e8dcc0', 0.9) +
      line('M64 116V124', '#39404f', 3),
  },
  surfboard: {
    body:
      path('M64 2Q96 40 90 96Q84 122 64 124Q44 122 38 96Q32 40 64 2Z', '#f4ecd8') +
      path('M60 4H68V124H60Z', '#e8607a') +
      path('M40 60Q64 74 90 60L91 74Q64 88 38 74Z', '#3f9fc0'),
  },
  'baseball-bat': {
    body:
      path('M90 6Q104 4 106 18Q96 54 46 108L38 104Q64 50 90 6Z', '#c1915a') +
      circle(36, 112, 8, '#8a5f38') +
      light('M90 12Q70 50 50 84Q70 42 90 12Z', 0.3),
  },
  'hay-bale': {
    body:
      ellipse(64, 82, 58, 38, '#d9b04c') +
      ellipse(44, 82, 36, 36, '#e8c66a') +
      line('M44 60Q62 66 60 84Q56 102 40 100Q26 94 30 80Q36 68 48 74Q54 84 44 90', '#b58a33', 2.4) +
      line('M82 54L86 112M96 58L100 108', '#b58a33', 2),
    seat: { x: 64, y: 48 },
  },
  crystal: {
    body:
      path('M50 122L42 50L58 10L74 46L70 122Z', '#8fd0e8') +
      path('M58 10L74 46L70 122H58Z', '#5fa8cf') +
      path('M22 122L16 82L30 60L44 84L46 122Z', '#b99be8') +
      path('M30 60L44 84L46 122H32Z', '#9674d0') +
      path('M76 122L84 70L100 50L110 78L104 122Z', '#e89bc8') +
      path('M100 50L110 78L104 122H94Z', '#cf74a8') +
      light('M52 30L48 60L52 110L56 50Z', 0.6),
  },
  campfire: {
    body:
      line('M24 116L100 100M28 100L104 116', '#6e4a30', 11) +
      path('M64 12Q74 36 92 52Q106 84 80 106H48Q24 92 34 62Q42 66 46 60Q44 34 64 12Z', '#f2632e') +
      path('M64 44Q84 66 80 88Q74 106 62 106Q44 100 48 78Q56 78 58 68Q58 56 64 44Z', '#f9a63a') +
      path('M64 72Q74 84 70 98Q64 106 58 98Q54 88 64 72Z', '#ffe38a'),
  },
  iceberg: {
    body:
      path('M6 112L28 66L44 72L62 18L84 48L96 40L122 112Z', '#e6f3fa') +
      path('M62 18L84 48L96 40L122 112H78L70 60Z', '#b5d6ea') +
      path('M28 66L44 72L40 112H22Z', '#cfe6f3'),
  },
  'tree-stump': {
    body:
      path('M28 60H100L106 114Q118 118 122 122H6Q12 118 22 114Z', '#7d5330') +
      ellipse(64, 60, 36, 13, '#d9b27e') +
      ellipse(64, 60, 25, 8.5, 'none') +
      `<g fill="none" stroke="#a97c48" stroke-width="1.6"><ellipse cx="64" cy="60" rx="28" ry="9.500"/><ellipse cx="64" cy="60" rx="19" ry="6.400"/><ellipse cx="64" cy="60" rx="10" ry="3.300"/></g>` +
      line('M40 76L36 112M58 76V116M78 76L84 110', '#5d3a1e', 2),
    seat: { x: 64, y: 58 },
  },
  log: {
    body:
      rect(12, 78, 104, 42, '#7d5330', 20) +
      ellipse(24, 99, 17, 21, '#d9b27e') +
      `<g fill="none" stroke="#a97c48" stroke-width="1.6"><ellipse cx="24" cy="99" rx="11" ry="14"/><ellipse cx="24" cy="99" rx="5" ry="7"/></g>` +
      line('M48 88H96M44 104H106', '#5d3a1e', 2),
    seat: { x: 70, y: 80 },
  },
  beehive: {
    body:
      each([22, 42, 62, 82, 102], (y) =>
        rect(
          64 - (30 + 26 * Math.sin(((y - 8) / 110) * Math.PI)) / 1,
          y - 8,
          (30 + 26 * Math.sin(((y - 8) / 110) * Math.PI)) * 2,
          20,
          y % 40 ? '#e8b64a' : '#d9a33a',
          10,
        ),
      ) + ellipse(64, 92, 12, 10, '#4d3020'),
  },
  'fire-hydrant': {
    body:
      rect(34, 112, 60, 10, '#9c2a24', 3) +
      rect(44, 40, 40, 74, '#d5342f', 4) +
      path('M42 42Q42 20 64 16Q86 20 86 42Z', '#d5342f') +
      rect(38, 38, 52, 8, '#b52a24', 3) +
      rect(58, 8, 12, 10, '#b52a24', 3) +
      circle(64, 70, 12, '#b52a24') +
      circle(64, 70, 6, '#e8dcc0') +
      rect(28, 62, 16, 16, '#b52a24', 3) +
      rect(84, 62, 16, 16, '#b52a24', 3) +
      light('M48 46H54V110H48Z', 0.3),
  },
};
