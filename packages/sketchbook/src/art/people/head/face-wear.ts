import type { Outfit } from '../wardrobe/outfit.js';
import type { Tone } from '../rig/tone.js';
import { fill, line } from '../rig/tone.js';

/** What a costume puts on a face, in head units. */
export function faceWear(items: NonNullable<Outfit['face']>, skin: Tone): string {
  return items
    .map((item) => {
      switch (item) {
        case 'patch':
          return (
            line('M-46 -20L46 4', '#33292c', 3.4) +
            fill('M0 -4Q11 -10 22 -2Q24 14 11 19Q-1 15 0 -4Z', '#33292c')
          );
        case 'sunglasses':
          return (
            fill('M-40 -2H-16Q-14 14 -27 15Q-40 14 -40 -2ZM-4 -2H23Q24 15 9 16Q-4 14 -4 -2Z', '#2b2a33') +
            line('M-18 0Q-10 -4 -3 0M22 0L46 5', '#2b2a33', 3) +
            line('M-36 3l6 -1M2 3l7 -1', '#ffffff', 2.4, 0.6)
          );
        case 'red-nose':
          return '<circle cx="-14" cy="19" r="11.5" fill="#e0392f"/><circle cx="-18" cy="15" r="3.6" fill="#fff" fill-opacity=".75"/>';
        case 'eye-mask':
          return fill(
            'M-48 -8C-36 -14 -18 -10 -10 -6C0 -12 30 -16 48 -6C46 12 26 20 10 16C0 14 -6 10 -10 10C-14 12 -24 20 -36 16C-44 12 -48 4 -48 -8ZM-34 6A7 7.5 0 1 0 -20 6A7 7.5 0 1 0 -34 6ZM2 6A8 7.5 0 1 0 18 6A8 7.5 0 1 0 2 6Z',
            '#2b3a6b',
          ).replace('/>', ' fill-rule="evenodd"/>');
        case 'fangs':
          return fill('M-19 31l2.5 7l3 -6.4ZM-4 32l3 6.4l2.6 -7Z', '#ffffff');
        case 'pointed-ears':
          return (
            fill('M42 0C52 -14 64 -24 74 -28C72 -12 64 12 48 20C42 18 40 8 42 0Z', skin.base) +
            fill('M48 4C56 -8 62 -16 68 -20C66 -8 60 6 50 13Z', skin.shade, 0.7)
          );
        case 'face-veil':
          return fill('M-44 18Q0 8 44 18C42 44 20 62 -5 62C-32 60 -44 40 -44 18Z', '#f3d9c8', 0.6);
        default:
          return '';
      }
    })
    .join('');
}
