import type { JsonObject } from '@easel/shared';
import type { ProviderRequest } from '../provider.js';
import { toFile } from '../support/pictures.js';
import { toAlphaMask } from './alpha-mask.js';

/** The form of an edit: the fields as text, the pictures, and the mask where there is one. */
export const editForm = async (
  fields: JsonObject,
  { images, mask }: Pick<ProviderRequest, 'images' | 'mask'>,
): Promise<FormData> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  const name = images.length > 1 ? 'image[]' : 'image';
  for (const [index, image] of images.entries()) form.append(name, toFile(image, `image-${index + 1}`));
  if (mask !== null) {
    form.set('mask', toFile({ bytes: await toAlphaMask(mask.bytes), mime: 'image/png' }, 'mask'));
  }
  return form;
};
