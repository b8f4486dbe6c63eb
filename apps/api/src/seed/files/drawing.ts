import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { Size } from '../content/models.js';

/** How many drawings there are of each size. */
export const PALETTES = 6;

/** A sky, a sun and two hills: enough to tell images apart in a grid. A PNG of a few kilobytes. */
export const drawPng = (size: Size, palette: number): Promise<Buffer> =>
  sharp(scene(size, palette)).png({ palette: true }).toBuffer();

/** Base64 of the drawing's ThumbHash. */
export const thumbhashOf = async (size: Size, palette: number): Promise<string> => {
  const { data, info } = await sharp(scene(size, palette))
    .resize({ width: 48, height: 48, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
};

const scene = ({ width, height }: Size, palette: number): Buffer => {
  const hue = palette * (360 / PALETTES);
  const colour = (turn: number, light: number): string => `hsl(${(hue + turn) % 360} 55% ${light}%)`;
  const at = (share: number): number => Math.round(height * share);
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="${width}" height="${height}" fill="${colour(0, 78)}"/>
      <circle cx="${width * (0.2 + palette / 10)}" cy="${at(0.3)}" r="${at(0.14)}" fill="${colour(150, 68)}"/>
      <path d="M0 ${at(0.7)} Q ${width / 3} ${at(0.4)} ${width} ${at(0.75)} V ${height} H 0 Z" fill="${colour(30, 52)}"/>
      <path d="M0 ${at(0.9)} Q ${width * 0.7} ${at(0.55)} ${width} ${at(0.85)} V ${height} H 0 Z" fill="${colour(60, 34)}"/>
    </svg>`,
  );
};
