import type { Person } from '../../roles.js';
import type { Outfit } from '../outfit.js';
import type { Wearer } from './everyday.js';
import { dayClothes, oldClothes, shoes, trousers } from './everyday.js';

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
} satisfies Partial<Record<Person, Dress>>;
