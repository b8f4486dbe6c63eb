import type { Person } from '../../roles.js';
import type { Outfit } from '../outfit.js';
import type { Wearer } from './everyday.js';
import { BARE, shoes, trousers } from './everyday.js';

type Dress = (wearer: Wearer) => Outfit;

/** What people of tales and history wear. */
export const TALES = {
  knight: ({ main }) => ({
    top: { paint: '#b9c1cc', sleeve: 'long', front: 'mail', trim: main('#b5323f', '#35507f') },
    skirt: { paint: main('#b5323f', '#35507f'), to: 0.36, flare: 5, trim: '#f0cf6a' },
    legs: trousers('#aeb6c2'),
    belt: '#6b4226',
    gloves: '#cdd4dc',
    shoes: shoes('#9aa3b0', 'boot'),
    hat: { kind: 'helmet', paint: '#c4ccd6', trim: main('#b5323f', '#35507f') },
    held: 'sword',
  }),
  wizard: ({ main }) => {
    const robe = main('#4a4fa0', '#5f3f8f');
    return {
      top: { paint: robe, sleeve: 'wide', trim: '#e8c25a', front: 'star' },
      skirt: { paint: robe, to: 0.95, flare: 18, trim: '#e8c25a' },
      legs: trousers(robe),
      belt: '#8a5a34',
      shoes: shoes('#5a4034'),
      hat: { kind: 'wizard', paint: robe, trim: '#e8c25a' },
      beard: 'long',
      cut: 'long',
      held: 'staff',
    };
  },
  witch: ({ main }) => {
    const dress = main('#4a3a5f', '#3a3f52');
    return {
      top: { paint: dress, sleeve: 'wide', collar: 'v', trim: '#8a6fb0' },
      skirt: { paint: dress, to: 0.76, flare: 18, style: 'layers' },
      legs: { kind: 'tights', paint: '#b5683a' },
      belt: '#2b2a33',
      cape: '#5f3f7a',
      shoes: shoes('#2b2a33', 'boot'),
      hat: { kind: 'witch', paint: dress, trim: '#8a4fb0' },
      held: 'broom',
    };
  },
  king: ({ main }) => ({
    top: {
      paint: main('#a8263a', '#3a4f9a'),
      sleeve: 'wide',
      front: 'buttons',
      trim: '#f0cf6a',
      collar: 'fur',
    },
    skirt: { paint: main('#a8263a', '#3a4f9a'), to: 0.86, flare: 10, trim: '#fbf3e4' },
    cape: '#7a1f3f',
    belt: '#e0b23a',
    legs: trousers('#5a3a4a'),
    shoes: shoes('#6b4226'),
    beard: 'full',
    hat: { kind: 'crown', paint: '#edbd3f', trim: '#d8362c' },
    build: 'stout',
  }),
  queen: ({ main }) => ({
    top: {
      paint: main('#7a3f8f', '#a8264f', '#2f6f7a'),
      sleeve: 'puff',
      collar: 'ruff',
      trim: '#fdf3e0',
      front: 'buttons',
    },
    skirt: { paint: main('#7a3f8f', '#a8264f', '#2f6f7a'), to: 0.95, flare: 38, trim: '#f0cf6a' },
    cape: '#5f2f5a',
    belt: '#e0b23a',
    legs: BARE,
    shoes: shoes('#e0b23a', 'slipper'),
    hat: { kind: 'crown', paint: '#edbd3f', trim: '#58a7d8' },
    cut: 'bun',
  }),
  prince: ({ main }) => ({
    top: { paint: main('#3a63b0', '#2f7a6a'), sleeve: 'long', front: 'badge', collar: 'polo' },
    legs: trousers('#fbf3e4'),
    belt: '#e0b23a',
    cape: '#b5323f',
    shoes: shoes('#5a3a24', 'boot'),
    hat: { kind: 'crown', paint: '#edbd3f', trim: '#58b368' },
  }),
  princess: ({ main }) => {
    const gown = main('#f19ab8', '#9db7ea', '#b99ae0', '#f2c95a');
    return {
      top: { paint: gown, sleeve: 'puff', collar: 'scoop' },
      skirt: { paint: gown, to: 0.94, flare: 34, style: 'layers', trim: '#fdf3e0' },
      belt: undefined,
      legs: BARE,
      shoes: shoes('#fdf3e0', 'slipper'),
      hat: { kind: 'tiara', paint: '#f0cf6a', trim: '#e2574c' },
    };
  },
  fairy: ({ main }) => {
    const dress = main('#8fcf8a', '#f3a8c8', '#a9c8f0');
    return {
      top: { paint: dress, sleeve: 'none', collar: 'scoop' },
      skirt: { paint: dress, to: 0.42, flare: 22, style: 'layers' },
      legs: BARE,
      shoes: shoes('#e8c25a', 'slipper'),
      back: { kind: 'fairy-wings', paint: '#bfe6ee' },
      hat: { kind: 'flower', paint: '#f0cf6a', trim: '#ef8fb0' },
      face: ['pointed-ears'],
      held: 'wand',
    };
  },
  elf: ({ main }) => ({
    build: 'slight',
    top: { paint: main('#4f8f52', '#6a9a3f'), sleeve: 'long', collar: 'v' },
    skirt: { paint: main('#4f8f52', '#6a9a3f'), to: 0.3, flare: 7 },
    legs: { kind: 'tights', paint: '#8a6a44' },
    belt: '#6b4226',
    shoes: shoes('#6b4226', 'boot'),
    face: ['pointed-ears'],
    cape: '#3a6a48',
    back: { kind: 'quiver', paint: '#7a4c2a' },
    cut: 'long',
  }),
  pirate: ({ main }) => ({
    top: { paint: main('#fdf3e0'), sleeve: 'wide', front: 'vest', trim: '#7a2f38' },
    legs: trousers('#3f4f6a'),
    belt: '#4a2f23',
    shoes: shoes('#3a2a24', 'boot'),
    scarf: '#d8362c',
    hat: { kind: 'pirate', paint: '#33292c', trim: '#e8c25a' },
    face: ['patch'],
    held: 'cutlass',
  }),
  ninja: ({ main }) => {
    const cloth = main('#363a4d');
    return {
      top: { paint: cloth, sleeve: 'long', front: 'wrap', trim: '#565b73' },
      legs: trousers(cloth),
      belt: '#b5323f',
      gloves: '#4b4f66',
      shoes: shoes('#2b2d3a', 'boot'),
      hat: { kind: 'ninja', paint: cloth, trim: '#b5323f' },
      held: 'katana',
    };
  },
  samurai: ({ main }) => ({
    top: { paint: main('#9a2f38', '#2f4f7a'), sleeve: 'wide', front: 'plate', trim: '#33292c' },
    skirt: { paint: '#3a3640', to: 0.8, flare: 14, style: 'pleats' },
    legs: trousers('#3a3640'),
    belt: '#e0b23a',
    shoes: shoes('#c9a86a', 'sandal'),
    hat: { kind: 'samurai', paint: '#3a3640', trim: '#e8b93a' },
    held: 'katana',
  }),
  viking: ({ main, woman }) => ({
    top: { paint: main('#8a6a44', '#7a4a3a'), sleeve: 'long', collar: 'fur', trim: '#b99a6a' },
    skirt: { paint: main('#8a6a44', '#7a4a3a'), to: woman ? 0.8 : 0.4, flare: 8, trim: '#e0b23a' },
    legs: trousers('#5a5048'),
    belt: '#4a2f23',
    shoes: shoes('#6b4a30', 'boot'),
    hat: { kind: 'horned', paint: '#aab2bc', trim: '#c79a3a' },
    beard: woman ? undefined : 'full',
    hair: '#c4702f',
    cut: woman ? 'plaits' : undefined,
    held: 'axe',
  }),
  cowboy: ({ main, woman }) => ({
    top: {
      paint: main('#c9483f', '#4f7fa8'),
      sleeve: 'long',
      collar: 'shirt',
      front: 'vest',
      trim: '#8a5a34',
    },
    legs: trousers('#4a6288'),
    belt: '#6b4226',
    scarf: woman ? '#e8a33a' : '#e8a33a',
    shoes: shoes('#7a4c2a', 'boot'),
    hat: { kind: 'cowboy', paint: '#a5733f', trim: '#5a3a24' },
  }),
  monk: ({ main }) => ({
    top: { paint: main('#d98a2f', '#8a6244'), sleeve: 'wide', front: 'wrap', trim: '#f0b04a' },
    skirt: { paint: main('#d98a2f', '#8a6244'), to: 0.9, flare: 8 },
    belt: '#7a4a2a',
    legs: BARE,
    shoes: shoes('#7a4c2a', 'sandal'),
    cut: 'none',
  }),
  clown: ({ main }) => ({
    top: { paint: main('#f4cb3a'), sleeve: 'wide', collar: 'ruff', front: 'dots', trim: '#d8362c' },
    legs: trousers('#3f8fd0'),
    shoes: shoes('#d8362c'),
    gloves: '#fdf8ee',
    hat: { kind: 'bowler', paint: '#4f9a5a', trim: '#f4cb3a' },
    face: ['red-nose'],
    hair: '#e8632a',
    cut: 'afro',
  }),
} satisfies Partial<Record<Person, Dress>>;
