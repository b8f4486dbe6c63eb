import type { MantineColorsTuple } from '@mantine/core';

/** Own colours: a painter's green, and greys with a little earth in them. */
export const palettes: Record<'viridian' | 'gray' | 'dark', MantineColorsTuple> = {
  viridian: [
    '#e6f6f0',
    '#cbeadf',
    '#9bd6c3',
    '#66c1a4',
    '#3bae8c',
    '#1f9b78',
    '#138465',
    '#0c6e56',
    '#075845',
    '#034434',
  ],
  gray: [
    '#faf8f5',
    '#f3f0eb',
    '#e9e5de',
    '#dcd7ce',
    '#c9c3b8',
    '#aaa397',
    '#857e72',
    '#5f594f',
    '#443f37',
    '#2c2822',
  ],
  dark: [
    '#e6e3dd',
    '#b8b4ac',
    '#8f8b84',
    '#67635d',
    '#46433f',
    '#37342f',
    '#2b2926',
    '#211f1c',
    '#191816',
    '#11100f',
  ],
};
