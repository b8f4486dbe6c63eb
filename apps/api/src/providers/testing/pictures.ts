import sharp from 'sharp';

/** A real PNG of one colour, small in bytes whatever its size. */
export const plainPng = (width = 64, height = 64, shade = 120): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: shade % 256, g: 120, b: 200 } } })
    .png()
    .toBuffer();

export const plainJpeg = (width = 64, height = 64): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer();
