import sharp from 'sharp';

/**
 * Our mask (white is drawn anew) as OpenAI takes it: what is drawn anew is transparent. The colours stay black and white,
 * so that servers that look at those and not at the alpha read the same.
 */
export const toAlphaMask = async (mask: Uint8Array): Promise<Uint8Array> => {
  const grey = await sharp(mask).flatten({ background: 'black' }).greyscale().threshold(128).png().toBuffer();
  const kept = await sharp(grey).negate().extractChannel(0).png().toBuffer();
  return sharp(grey).toColourspace('srgb').joinChannel(kept).png().toBuffer();
};
