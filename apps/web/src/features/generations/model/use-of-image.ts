import type { Generation, Image } from '@easel/shared';
import { type Draft, draftFrom, typedTexts } from './draft';
import type { ImageUse } from './image-uses';

/** The change of the draft; without the request it came from, what the picture itself knows has to do. */
export const draftUsing = (use: ImageUse, image: Image, generation: Generation | null): Partial<Draft> => {
  const size = { aspectRatio: null, width: image.width, height: image.height };
  const texts =
    generation === null
      ? { prompt: image.prompt, negativePrompt: '', templates: [] }
      : typedTexts(generation);
  const settings =
    generation === null
      ? { ...texts, ...size, model: image.model, models: [] }
      : { ...draftFrom(generation), ...texts };
  return {
    remix: () => ({ ...settings, seed: null }),
    // Exactly this picture: it has a seed of its own, whatever place it had among others.
    all: () => ({ ...settings, seed: image.seed ?? generation?.seed ?? null, count: 1 }),
    seed: () => ({ seed: image.seed }),
    prompt: () => texts,
    size: () => size,
    reference: () => ({ images: [image.id], lostImages: 0 }),
  }[use]();
};
