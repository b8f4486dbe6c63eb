import { circle, each, ellipse, light, line, path, rect, shade } from './shapes.js';
import type { ThingArt } from './thing.js';

const CARD = '#c9975c';
const STEEL = '#b4bfc6';

/** Boxes, towels and what else stands about in a house, a yard or a street. */
export const EVERYDAY: Record<string, ThingArt> = {
  box: {
    body:
      path('M12 58L64 48L116 58V112L64 124L12 112Z', CARD) +
      path('M64 72L116 58V112L64 124Z', '#a97a45') +
      path('M12 58L64 72V124L12 112Z', '#d3a66c') +
      path('M12 58L64 48L116 58L64 72Z', '#7d5630') +
      path('M12 58L64 72L50 86L0 70Z', '#e0b880') +
      path('M116 58L64 72L78 86L128 70Z', '#c08f55') +
      path('M34 65L44 67.600V84L34 81Z', '#efe0bd'),
    seat: { x: 64, y: 66 },
  },
  blanket: {
    body:
      path('M10 74Q24 60 64 62Q104 60 118 74L124 112Q126 122 112 120Q64 112 18 120Q2 122 4 112Z', '#c8554a') +
      line('M26 66L16 118M50 63L46 116M78 63L82 116M102 66L112 118', '#e9a15f', 4) +
      line('M8 88Q64 76 120 88M5 104Q64 94 123 104', '#f3d9a4', 3) +
      shade('M110 70L124 112Q126 122 112 120L104 119L100 68Z', 0.12) +
      each([14, 30, 46, 62, 78, 94, 110], (x) => rect(x, 117, 3, 7, '#f3d9a4', 1)),
    seat: { x: 64, y: 88 },
  },
  towel: {
    body:
      path('M30 14H98V116Q64 124 30 116Z', '#6fb0c9') +
      path('M30 88H98V102H30ZM30 24H98V30H30Z', '#f4f7f8') +
      shade('M86 14H98V116L86 119Z', 0.14) +
      light('M34 16H42V116L34 115Z', 0.3) +
      rect(26, 8, 76, 9, '#8a5f38', 4),
  },
  sink: {
    body:
      line('M64 60V34Q64 18 78 18Q90 18 90 30', STEEL, 8) +
      rect(56, 56, 16, 8, STEEL, 3) +
      rect(36, 50, 12, 8, '#d8483e', 3) +
      rect(80, 50, 12, 8, '#3f7fb5', 3) +
      path('M8 62H120V74Q116 92 64 94Q12 92 8 74Z', '#f2f5f6') +
      ellipse(64, 66, 48, 8, '#cfd8dd') +
      path('M48 92H80L76 122H52Z', '#dfe6e9') +
      shade('M96 62H120V74Q116 88 90 92Z', 0.1),
  },
  'stop-sign': {
    body:
      rect(60, 60, 8, 62, '#8b949b', 2) +
      path('M44 4H84L108 28V60L84 84H44L20 60V28Z', '#f7f4ee') +
      path('M46 9H82L103 30V58L82 79H46L25 58V30Z', '#cf2f2a') +
      rect(40, 40, 48, 8, '#f7f4ee', 2),
  },
  microwave: {
    body:
      rect(6, 40, 116, 74, '#dfe5e8', 6) +
      rect(14, 50, 76, 54, '#2f3944', 5) +
      rect(20, 56, 64, 42, '#56636f', 4) +
      ellipse(52, 88, 24, 5, '#8e9aa4') +
      path('M40 88Q40 70 52 70Q64 70 64 88Z', '#e8b04c') +
      rect(97, 52, 18, 10, '#7fd0a0', 2) +
      each([70, 80, 90], (y) => rect(97, y, 7, 6, '#9fadb5', 1) + rect(108, y, 7, 6, '#9fadb5', 1)) +
      rect(16, 114, 10, 6, '#59656e') +
      rect(102, 114, 10, 6, '#59656e'),
  },
  toaster: {
    body:
      rect(34, 18, 26, 40, '#d99a55', 6) +
      rect(68, 22, 26, 40, '#d99a55', 6) +
      rect(38, 22, 18, 30, '#f2cf94', 4) +
      rect(72, 26, 18, 30, '#f2cf94', 4) +
      rect(16, 46, 96, 70, STEEL, 14) +
      rect(24, 46, 80, 6, '#5d6a73', 3) +
      light('M24 56Q26 80 30 108Q22 96 20 62Z', 0.6) +
      shade('M98 50Q112 52 112 62V102Q112 116 98 116Z', 0.16) +
      rect(112, 66, 10, 8, '#39404f', 3) +
      rect(26, 114, 14, 8, '#39404f', 2) +
      rect(88, 114, 14, 8, '#39404f', 2),
  },
  'toy-blocks': {
    body:
      rect(12, 74, 46, 46, '#d8483e', 5) +
      rect(66, 74, 46, 46, '#3f7fb5', 5) +
      rect(38, 28, 46, 46, '#f3c53c', 5) +
      path('M35 86L42 100L57 101L46 110Z', '#f7e3df') +
      circle(35, 97, 12, '#f7e3df') +
      path('M89 84L101 108H77Z', '#dcebf7') +
      rect(51, 41, 20, 20, '#fbeec1', 3) +
      shade(
        'M48 74h5q5 0 5 5v36q0 5-5 5h-5ZM102 74h5q5 0 5 5v36q0 5-5 5h-5ZM74 28h5q5 0 5 5v36q0 5-5 5h-5Z',
        0.16,
      ),
  },
  trampoline: {
    body:
      line('M22 92L14 122M106 92L114 122M46 98V122M82 98V122', '#5d6a73', 5) +
      ellipse(64, 84, 60, 18, '#3f7fb5') +
      ellipse(64, 82, 48, 13, '#23262f') +
      light('M26 80Q44 70 70 71Q44 74 34 84Z', 0.2),
    seat: { x: 64, y: 82 },
  },
  'trash-can': {
    body:
      path('M26 40H102L94 118Q93 123 88 123H40Q35 123 34 118Z', '#8b989f') +
      line('M46 50L50 114M64 50V114M82 50L78 114', '#6d7a82', 4) +
      rect(18, 28, 92, 12, '#a7b3b9', 5) +
      path('M46 28Q46 16 64 16Q82 16 82 28Z', '#8b989f') +
      shade('M88 40H102L94 118Q93 123 88 123H82Z', 0.18),
  },
  tuba: {
    body:
      path('M22 14Q64 30 106 14L92 46Q84 56 84 78H56Q52 52 34 44Z', '#e0b03f') +
      ellipse(64, 15, 43, 9, '#b5841f') +
      line('M70 60V96Q70 112 54 112Q38 112 38 96V74', '#e0b03f', 11) +
      line('M70 66Q96 66 96 88Q96 116 70 116', '#cf9a2b', 9) +
      each([74, 82, 90], (y) => circle(58, y, 5, '#f4dc93')) +
      line('M38 76L22 66', '#cf9a2b', 5) +
      light('M40 20Q60 28 70 26L68 46Q52 40 40 20Z', 0.35),
  },
  swing: {
    body:
      line('M20 122L34 8M48 122L34 8M80 122L94 8M108 122L94 8M30 10H98', '#8a5f38', 6) +
      line('M52 12L50 92M76 12L78 92', '#d8c6a0', 3) +
      rect(42, 90, 44, 8, '#c8463e', 3),
    seat: { x: 64, y: 91 },
  },
  seesaw: {
    body:
      path('M50 118L64 78L78 118Z', '#5d7fb0') +
      path('M2 96L4 88L124 68L126 76Z', '#d8703e') +
      line('M20 92V76M108 78V62', '#39404f', 5) +
      rect(44, 116, 40, 6, '#44618c', 2),
    seat: { x: 16, y: 90 },
  },
  'bird-house': {
    body:
      rect(59, 88, 10, 34, '#7d5330', 2) +
      rect(34, 46, 60, 46, '#d9a15f', 3) +
      path('M24 52L64 16L104 52Z', '#b5483a') +
      circle(64, 64, 10, '#4a2f20') +
      rect(60, 78, 8, 4, '#7d5330', 2) +
      shade('M82 46H94V92H82Z', 0.14),
  },
  waterfall: {
    body:
      path('M4 122V20Q20 6 40 14L46 60V122Z', '#7f8a78') +
      path('M124 122V14Q104 4 88 14L82 60V122Z', '#6b7666') +
      path('M40 14Q64 6 88 14L86 112H42Z', '#8fd0ea') +
      line('M50 16V108M60 14V112M72 14V110M80 18V106', '#d8f1fa', 3) +
      ellipse(64, 114, 44, 9, '#cfeaf5') +
      ellipse(48, 112, 14, 5, '#f2fbfe') +
      ellipse(80, 113, 16, 5, '#f2fbfe'),
  },
};
