import { PROVIDERS } from '@easel/shared';
import { type InputPicture, ProviderError } from '../provider.js';
import { toDataUrl, toFile } from '../support/pictures.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { textAt } from '../support/refusal.js';

/**
 * How a prediction reaches a picture: a small one travels inside the request, a larger one is uploaded first, as
 * Replicate asks; it deletes those by itself.
 * @throws ProviderError
 */
export const addressForInput = async (
  caller: Pick<ProviderCaller, 'json'>,
  picture: InputPicture,
  { name, signal }: { name: string; signal: AbortSignal },
): Promise<string> => {
  if (picture.bytes.length <= MAX_INLINE_BYTES) return toDataUrl(picture);
  const form = new FormData();
  form.append('content', toFile(picture, name));
  const file = await caller.json({ method: 'POST', to: '/files', body: form, phase: 'free', signal });
  const url = textAt(file, 'urls', 'get');
  if (url !== '') return url;
  throw new ProviderError('provider_answer_invalid', {
    params: { provider: PROVIDERS.replicate.title, reason: 'the uploaded picture has no address' },
    accepted: 'no',
    billed: 'no',
  });
};

const MAX_INLINE_BYTES = 256 * 1024;
