import type { RoomKind } from '../../../lexicon/vocabulary.js';

type Scheme = readonly [wall: string, ink: string, accent: string];
/** Colours of the walls of each room. */
export const SCHEMES: Record<RoomKind, readonly [Scheme, ...Scheme[]]> = {
  living: [
    ['#e3cfa8', '#cdb58a', '#c9615a'],
    ['#a9c2b4', '#8fab9b', '#d9863f'],
    ['#c9d0d8', '#aeb8c4', '#3f7d8c'],
    ['#e0b8a4', '#cc9f8a', '#5a7f6a'],
    ['#8fa6a0', '#7c9690', '#e0a94f'],
  ],
  bedroom: [
    ['#c3c9e0', '#aab2d0', '#7a6fb0'],
    ['#f0d6cf', '#dfbdb6', '#b8607a'],
    ['#c4d8d2', '#a9c4bd', '#4f8a8a'],
    ['#e8dcc0', '#d6c6a0', '#8a9a5a'],
  ],
  kitchen: [
    ['#f0e3c4', '#dfcda6', '#5f9a8a'],
    ['#cfe0dc', '#b4ccc8', '#d9704a'],
    ['#f3d9b8', '#e4c398', '#4f7fa0'],
    ['#dfe0c8', '#c6c8a8', '#b8505a'],
  ],
  library: [
    ['#6f4a3a', '#5f3e30', '#a33f35'],
    ['#3f5a52', '#355048', '#c98a3f'],
    ['#4a4660', '#3e3a54', '#b5703f'],
  ],
  nursery: [
    ['#f6e2b8', '#e9b85a', '#5a9fc0'],
    ['#cfe3ee', '#8fb8d4', '#f2a05a'],
    ['#f6d5dc', '#e5a0b4', '#6fae9a'],
    ['#dceac8', '#a8c88a', '#e5735a'],
  ],
  attic: [
    ['#d9bf98', '#c4a67c', '#8a5a7a'],
    ['#c9b8a8', '#b3a090', '#4f7f8a'],
    ['#e6d3b4', '#d2ba94', '#b5603f'],
  ],
};
/** Woods of the furniture. */
export const WOODS = ['#8a5c3c', '#a8744a', '#6d4732', '#c49a6a'] as const;
/** How the floor of each room is laid: kind, two paints, joint. */
export const FLOORS: Record<RoomKind, readonly ['planks' | 'tiles', string, string, string][]> = {
  living: [
    ['planks', '#b9825a', '#a06d48', '#5f3d28'],
    ['planks', '#8f6246', '#7d5238', '#452c20'],
    ['planks', '#cfa478', '#bb8d62', '#74553a'],
  ],
  bedroom: [
    ['planks', '#c9a07a', '#b68a64', '#745038'],
    ['planks', '#d8bc98', '#c8a880', '#86684c'],
  ],
  kitchen: [
    ['tiles', '#efe6d4', '#b9604a', '#a89a8c'],
    ['tiles', '#f0ebe0', '#6f8f9a', '#a8a8a4'],
    ['tiles', '#e9d9bc', '#cfb48c', '#a08a6c'],
    ['planks', '#c49a6e', '#ad8458', '#6a4a30'],
  ],
  library: [
    ['planks', '#7d5238', '#6a432e', '#38221a'],
    ['planks', '#94643f', '#7f5334', '#452c1c'],
  ],
  nursery: [
    ['planks', '#dcb88c', '#cba678', '#8c6a48'],
    ['planks', '#e6cba4', '#d8b98c', '#9a7a58'],
  ],
  attic: [
    ['planks', '#a9805a', '#93694a', '#553a28'],
    ['planks', '#bb926a', '#a67e58', '#664832'],
  ],
};
