import type { Person } from '../roles.js';
import type { Wearer } from './everyday.js';
import { BARE, dayClothes, oldClothes, shoes, trousers } from './everyday.js';
import type { Outfit } from './outfit.js';

type Dress = (wearer: Wearer) => Outfit;

/** What people of all ages and trades wear. */
export const WORKERS = {
  person: dayClothes,
  man: dayClothes,
  woman: dayClothes,
  boy: dayClothes,
  girl: dayClothes,
  child: dayClothes,
  'old-man': oldClothes,
  'old-woman': oldClothes,
  baby: ({ main }) => {
    const paint = main('#f2d58a', '#a9d3e0', '#f3b9b0', '#b9d8a8', '#cdbbe0');
    return {
      top: { paint, sleeve: 'long', front: 'buttons' },
      legs: trousers(paint),
      shoes: shoes(paint, 'slipper'),
    };
  },
  astronaut: ({ main }) => {
    const suit = main('#eef0f2');
    return {
      build: 'man',
      top: { paint: suit, sleeve: 'long', front: 'panel', collar: 'polo' },
      legs: trousers(suit),
      shoes: shoes('#9aa6b4', 'boot'),
      gloves: '#d9734a',
      belt: '#c9d0d8',
      back: { kind: 'pack', paint: '#c3ccd6' },
      hat: { kind: 'space', paint: '#eef0f2', trim: '#d9734a' },
    };
  },
  chef: ({ main }) => ({
    top: { paint: main('#fbf7ef'), sleeve: 'long', front: 'buttons', collar: 'shirt', trim: '#6b7280' },
    legs: trousers('#4b4d57'),
    apron: '#fffdf8',
    scarf: '#d9463a',
    shoes: shoes('#33343b'),
    hat: { kind: 'toque', paint: '#fffdf8', trim: '#fffdf8' },
    held: 'ladle',
  }),
  farmer: ({ main, woman }) => ({
    top: {
      paint: main('#c9483f', '#d08a3a', '#5f8a5a'),
      sleeve: 'long',
      collar: 'shirt',
      front: 'braces',
      trim: '#4a6288',
    },
    legs: trousers('#4a6288'),
    shoes: shoes('#6b4226', 'boot'),
    hat: { kind: 'straw', paint: '#e6c36e', trim: '#a23b43' },
    held: woman ? undefined : 'fork',
  }),
  gardener: ({ main }) => ({
    top: {
      paint: main('#e8b04a', '#d97f8e', '#6fa7b8'),
      sleeve: 'short',
      collar: 'shirt',
      front: 'braces',
      trim: '#4f7f52',
    },
    legs: trousers('#4f7f52'),
    shoes: shoes('#3f6f4a', 'boot'),
    hat: { kind: 'straw', paint: '#ecd08a', trim: '#4f8f5a' },
    gloves: '#d9a05a',
    held: 'can',
  }),
  firefighter: ({ main }) => {
    const coat = main('#3d4252');
    return {
      top: { paint: coat, sleeve: 'long', front: 'bands', trim: '#f2c230', collar: 'polo' },
      legs: trousers(coat),
      shoes: shoes('#2b2a33', 'boot'),
      gloves: '#d8a93a',
      hat: { kind: 'fire', paint: '#d8362c', trim: '#f0cf6a' },
      held: 'hose',
    };
  },
  'police-officer': ({ main }) => ({
    top: { paint: main('#35507f'), sleeve: 'long', front: 'badge', collar: 'shirt', trim: '#8fb0d8' },
    legs: trousers('#2a3557'),
    belt: '#2b2a33',
    shoes: shoes('#2b2a33'),
    hat: { kind: 'peaked', paint: '#35507f', trim: '#f0cf6a' },
  }),
  doctor: ({ main, woman }) => ({
    top: { paint: main('#fbfaf6'), sleeve: 'long', front: 'stethoscope', trim: '#7fb9c4' },
    skirt: { paint: main('#fbfaf6'), to: 0.4, flare: 4, style: 'open' },
    legs: trousers(woman ? '#56708f' : '#5b6475'),
    shoes: shoes('#4a3a36'),
  }),
  nurse: ({ main }) => ({
    top: { paint: main('#7fb9d4'), sleeve: 'short', collar: 'v', front: 'badge' },
    legs: trousers(main('#7fb9d4')),
    shoes: shoes('#fbfaf6'),
  }),
  scientist: ({ main }) => ({
    top: { paint: main('#fbfaf6'), sleeve: 'long', front: 'lapels', trim: '#8a6fb0' },
    skirt: { paint: main('#fbfaf6'), to: 0.42, flare: 4, style: 'open' },
    legs: trousers('#5b5560'),
    shoes: shoes('#4a342a'),
    face: ['glasses'],
    held: 'flask',
  }),
  teacher: ({ main, woman }) =>
    woman
      ? {
          top: {
            paint: main('#4f8f8a', '#b5524a', '#7f6aa0'),
            sleeve: 'long',
            collar: 'shirt',
            front: 'buttons',
          },
          skirt: { paint: '#4b4a5f', to: 0.6, flare: 4 },
          legs: { kind: 'tights', paint: '#8a7a70' },
          shoes: shoes('#4a342a'),
          face: ['glasses'],
          held: 'book',
        }
      : {
          top: {
            paint: main('#8a6f4a', '#5f7a6a', '#56708f'),
            sleeve: 'long',
            front: 'lapels',
            trim: '#fdf8ee',
          },
          legs: trousers('#5b5560'),
          shoes: shoes('#4a342a'),
          face: ['glasses'],
          held: 'book',
        },
  student: ({ main, woman, random }) => {
    const paint = main('#35507f', '#a23b43', '#3f6f52');
    return {
      ...(woman && random('uniform')() < 0.6
        ? {
            skirt: { paint: '#5f6a80', to: 0.45, flare: 9, style: 'pleats' as const },
            legs: { kind: 'tights' as const, paint: '#fdf3e0' },
          }
        : { legs: trousers('#5f6a80') }),
      top: { paint, sleeve: 'long', front: 'tie', trim: '#e8b04a' },
      shoes: shoes('#4a342a'),
      back: { kind: 'pack', paint: '#d98c3a' },
    };
  },
  artist: ({ main }) => ({
    top: { paint: main('#fdf3e0', '#6fa7b8'), sleeve: 'long', front: 'stripes', trim: '#3f5f8a' },
    legs: trousers('#4b4a5f'),
    apron: '#c9a27a',
    shoes: shoes('#6b4226'),
    hat: { kind: 'beret', paint: '#b5323f', trim: '#b5323f' },
    held: 'brush',
  }),
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
