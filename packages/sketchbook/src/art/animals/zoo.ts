import type { Species } from './species.js';

/** The builds of the animals. */
export const ZOO: Readonly<Record<string, Species>> = {
  fox: {
    leg: 44,
    length: 76,
    chest: 20,
    waist: 15.5,
    hip: 18,
    limb: [9.5, 4.6, 5.2],
    neck: [42, 58, 17, 12],
    head: 31,
    face: 'fox',
    ear: 'pointed',
    tail: 'brush',
    tailLength: 92,
    fluff: 0.8,
    coats: [
      { main: '#e2762c', belly: '#fff3e0', socks: '#4a2a28', tailTip: '#fff3e0', ear: '#f6d3bd', nose: '#2d2024' },
    ],
  },
};
