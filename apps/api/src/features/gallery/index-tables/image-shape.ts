import { IMAGE_SIZE_FROM, type ImageSize, type Orientation } from '@easel/shared';

/** Square is exactly as wide as high. */
export const orientationOf = ({ width, height }: Sides): Orientation =>
  width === height ? 'square' : width > height ? 'landscape' : 'portrait';

/** Which band of sizes an image is in, by its pixels. */
export const sizeOf = ({ width, height }: Sides): ImageSize => {
  const pixels = width * height;
  if (pixels >= IMAGE_SIZE_FROM.large) return 'large';
  return pixels >= IMAGE_SIZE_FROM.medium ? 'medium' : 'small';
};

interface Sides {
  width: number;
  height: number;
}
