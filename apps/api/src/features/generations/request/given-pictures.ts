import type { GenerateRequest, GenerationRecord } from '@easel/shared';
import type { GivenPictures } from './generation-request.js';
import type { InputPictures, InspectedPicture } from './input-pictures.js';

/** The pictures that requests start from: those of a new one, and those an earlier one had. */
export const createPictureGiver = (pictures: Pick<InputPictures, 'inspect' | 'sizeOf'>) => ({
  /** Looks at what was sent along or named; nothing is stored yet. */
  inspect: async (
    ownerId: string,
    { images = [], mask }: Pick<GenerateRequest, 'images' | 'mask'>,
  ): Promise<GivenPictures> => {
    const given: InspectedPicture[] = [];
    for (const source of images) given.push(await pictures.inspect(ownerId, source));
    const givenMask = mask === undefined ? null : await pictures.inspect(ownerId, mask);
    return {
      images: given.map(({ input }) => input),
      mask: givenMask?.input ?? null,
      size: given[0]?.size ?? null,
      store: async () => {
        for (const picture of given) await picture.store();
        await givenMask?.store();
      },
    };
  },
  /** The pictures of an earlier request, if they are still there. */
  kept: async ({ ownerId, requested }: GenerationRecord): Promise<GivenPictures> => {
    const { images = [], mask = null } = requested;
    const sizes = [];
    for (const input of images) sizes.push(await pictures.sizeOf(ownerId, input));
    if (mask) await pictures.sizeOf(ownerId, mask);
    return { images, mask, size: sizes[0] ?? null, store: async () => {} };
  },
});

export type PictureGiver = ReturnType<typeof createPictureGiver>;
