import { type ProviderName, PROVIDERS } from '@easel/shared';
import { sniffImage } from '../../lib/http/download.js';
import { type InputPicture, ProviderError } from '../provider.js';

/**
 * The bytes of a picture that came as base64, with or without a `data:` prefix.
 * @throws ProviderError `provider_answer_invalid` when it is none.
 */
export const pictureFromBase64 = (provider: ProviderName, text: unknown): Uint8Array => {
  const pure = typeof text === 'string' ? text.replace(/^data:[^,]*,/, '') : '';
  const bytes = Buffer.from(pure, 'base64');
  if (sniffImage(bytes) === null) throw answerInvalid(provider, 'it holds no picture');
  return bytes;
};

/** A picture as a `data:` URL. */
export const toDataUrl = ({ bytes, mime }: InputPicture): string =>
  `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;

/** A picture as a file of a form. */
export const toFile = ({ bytes, mime }: InputPicture, name: string): File =>
  new File([new Uint8Array(bytes)], `${name}.${mime.slice('image/'.length)}`, { type: mime });

/** Asks of a picture's address: none is fetched unencrypted, unless the whole server is. */
export const encryptedUnless =
  (baseUrl: string) =>
  (url: URL): boolean =>
    url.protocol === 'https:' || url.origin === new URL(baseUrl).origin;

/** The error for an answer that cannot be used though its status was good: the job counts as taken. */
export const answerInvalid = (provider: ProviderName, reason: string): ProviderError =>
  new ProviderError('provider_answer_invalid', {
    params: { provider: PROVIDERS[provider].title, reason },
    accepted: 'yes',
    billed: 'unknown',
  });

/** Positions in groups of at most `most`, for providers that draw so many per request. */
export const inGroups = (positions: readonly number[], most: number): number[][] =>
  positions.reduce<number[][]>((groups, position) => {
    const last = groups.at(-1);
    if (last && last.length < most) last.push(position);
    else groups.push([position]);
    return groups;
  }, []);
