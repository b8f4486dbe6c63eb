import type { Person } from '../../roles.js';
import type { Outfit } from '../outfit.js';
import type { Wearer } from './everyday.js';
import { BARE, shoes, trousers } from './everyday.js';

type Dress = (wearer: Wearer) => Outfit;

/** What people of the stage, the road, the sport and the table wear. */
export const PERFORMERS = {
  singer: ({ main, woman }) =>
    woman
      ? {
          top: { paint: main('#c23a6a', '#7a3fa0'), sleeve: 'none', collar: 'scoop' },
          skirt: { paint: main('#c23a6a', '#7a3fa0'), to: 0.92, flare: 16 },
          legs: BARE,
          shoes: shoes('#e8c25a', 'slipper'),
          held: 'microphone',
        }
      : {
          top: { paint: main('#5f3f8f', '#2f5f8a'), sleeve: 'long', front: 'lapels', trim: '#fdf8ee' },
          legs: trousers('#33343b'),
          shoes: shoes('#33343b'),
          held: 'microphone',
        },
  musician: ({ main }) => ({
    top: { paint: main('#b5682f', '#3f6f86', '#8a3f4f'), sleeve: 'long', front: 'vest', trim: '#5a4034' },
    legs: trousers('#4b4a5f'),
    shoes: shoes('#4a342a'),
    hat: { kind: 'fedora', paint: '#6b4a34', trim: '#33292c' },
    held: 'lute',
  }),
  ballerina: ({ main }) => {
    const paint = main('#f3a8bd', '#bcd3ee', '#e9c6ea');
    return {
      top: { paint, sleeve: 'none', collar: 'scoop' },
      skirt: { paint, to: 0.2, flare: 44, style: 'tutu' },
      legs: { kind: 'tights', paint: '#fbe3da' },
      shoes: shoes(paint, 'slipper'),
      cut: 'bun',
      hat: { kind: 'tiara', paint: '#f0cf6a', trim: paint },
    };
  },
  dancer: ({ main, woman }) =>
    woman
      ? {
          top: { paint: main('#d8362c', '#8a3f9a', '#d98c2f'), sleeve: 'short', collar: 'scoop' },
          skirt: {
            paint: main('#d8362c', '#8a3f9a', '#d98c2f'),
            to: 0.66,
            flare: 34,
            style: 'layers',
            trim: '#33292c',
          },
          legs: BARE,
          shoes: shoes('#33292c', 'slipper'),
        }
      : {
          top: { paint: main('#fdf8ee', '#b5323f'), sleeve: 'wide', collar: 'v', trim: '#e8c25a' },
          legs: trousers('#33343b'),
          belt: '#b5323f',
          shoes: shoes('#33343b'),
        },
  detective: ({ main }) => ({
    top: { paint: main('#b8935f'), sleeve: 'long', front: 'lapels', trim: '#fdf8ee' },
    skirt: { paint: main('#b8935f'), to: 0.66, flare: 7, style: 'open' },
    belt: '#7a5a3a',
    legs: trousers('#4b4a5f'),
    shoes: shoes('#4a342a'),
    hat: { kind: 'fedora', paint: '#a5824f', trim: '#5a4034' },
    held: 'magnifier',
  }),
  pilot: ({ main }) => ({
    top: { paint: main('#8a5a34'), sleeve: 'long', front: 'zip', collar: 'fur', trim: '#f4e6c8' },
    legs: trousers('#b39a6a'),
    belt: '#5a3a24',
    shoes: shoes('#5a3a24', 'boot'),
    scarf: '#fdf8ee',
    hat: { kind: 'goggles', paint: '#7a4c2a', trim: '#c79a3a' },
  }),
  sailor: ({ main }) => ({
    top: { paint: main('#fbfaf6'), sleeve: 'long', collar: 'sailor', trim: '#2f4f8a' },
    legs: trousers('#2f4f8a'),
    shoes: shoes('#33343b'),
    hat: { kind: 'sailor', paint: '#fbfaf6', trim: '#2f4f8a' },
  }),
  soldier: ({ main }) => ({
    top: { paint: main('#74805a'), sleeve: 'long', collar: 'shirt', front: 'badge', trim: '#8a9668' },
    legs: trousers(main('#74805a')),
    belt: '#5a4a34',
    shoes: shoes('#4a3a2c', 'boot'),
    hat: { kind: 'soldier', paint: '#74805a', trim: '#5a6644' },
    back: { kind: 'pack', paint: '#5f6a48' },
  }),
  explorer: ({ main }) => ({
    top: { paint: main('#cdb283'), sleeve: 'long', collar: 'shirt', front: 'buttons', trim: '#e0cba0' },
    legs: { kind: 'shorts', paint: '#b3966a' },
    belt: '#6b4226',
    scarf: '#c9483f',
    shoes: shoes('#6b4226', 'boot'),
    hat: { kind: 'fedora', paint: '#a5824f', trim: '#5a4034' },
    back: { kind: 'pack', paint: '#7f8a54' },
  }),
  fisherman: ({ main }) => ({
    top: { paint: main('#eebb3a'), sleeve: 'long', front: 'buttons', trim: '#8a6a2a' },
    skirt: { paint: main('#eebb3a'), to: 0.4, flare: 6 },
    legs: trousers('#3f5f7a'),
    shoes: shoes('#3f6f4a', 'boot'),
    hat: { kind: 'sailor', paint: '#3f5f7a', trim: '#2f4560' },
    held: 'rod',
    beard: 'full',
  }),
  builder: ({ main }) => ({
    top: { paint: main('#5a83b0', '#c9483f'), sleeve: 'long', front: 'vest', trim: '#f0872b' },
    legs: trousers('#4a5a74'),
    belt: '#6b4226',
    shoes: shoes('#a06a34', 'boot'),
    hat: { kind: 'hard', paint: '#f4c430', trim: '#f4c430' },
    held: 'hammer',
  }),
  mechanic: ({ main }) => ({
    top: { paint: '#d9d3c8', sleeve: 'short', front: 'braces', trim: main('#3f6f9a') },
    legs: trousers(main('#3f6f9a')),
    shoes: shoes('#4a3a36', 'boot'),
    hat: { kind: 'cap', paint: '#b5323f', trim: '#8a2430' },
    held: 'spanner',
  }),
  judge: ({ main }) => ({
    top: { paint: main('#34313e'), sleeve: 'wide', collar: 'ruff', trim: '#fdf8ee' },
    skirt: { paint: main('#34313e'), to: 0.92, flare: 10 },
    legs: trousers('#34313e'),
    shoes: shoes('#2b2a33'),
    cut: 'curly',
    hair: '#f4f0ea',
    held: 'gavel',
  }),
  waiter: ({ main }) => ({
    top: { paint: main('#3a3640'), sleeve: 'long', front: 'bow-tie', trim: '#b5323f' },
    legs: trousers('#33343b'),
    apron: undefined,
    shoes: shoes('#2b2a33'),
    held: 'tray',
  }),
  photographer: ({ main }) => ({
    top: { paint: main('#d98c4a', '#4f8f8a'), sleeve: 'short', front: 'vest', trim: '#8a8a5c' },
    legs: trousers('#5f5a50'),
    shoes: shoes('#6b4226'),
    held: 'camera',
  }),
  athlete: ({ main }) => ({
    top: {
      paint: main('#d8362c', '#2f6fb8', '#2f9a5a'),
      sleeve: 'none',
      collar: 'scoop',
      front: 'stripes',
      trim: '#fdf8ee',
    },
    legs: { kind: 'shorts', paint: '#fdf8ee' },
    shoes: shoes('#e8633a'),
  }),
  skater: ({ main }) => ({
    top: {
      paint: main('#5a8fc8', '#d9584a', '#7a6bb5'),
      sleeve: 'long',
      front: 'bands',
      trim: '#fdf3e0',
      collar: 'polo',
    },
    legs: trousers('#4a4f66'),
    scarf: '#e8a33a',
    gloves: '#d9584a',
    shoes: shoes('#fdf8ee', 'boot'),
    hat: { kind: 'beanie', paint: '#d9584a', trim: '#fdf3e0' },
  }),
} satisfies Partial<Record<Person, Dress>>;
