import type { ImageFormat, ImageRecord } from '@easel/shared';

/**
 * A name people recognise: title, or the beginning of the prompt, then the end of the id, so that two pictures of
 * one prompt differ. Letters of every script stay.
 * @example fileStem({ title: null, prompt: 'A red fox, in snow', id: '...-9f3b1c2d' }) // 'a-red-fox-in-snow-9f3b1c2d'
 */
export const fileStem = ({ title, prompt, id }: Named): string => {
  const words = slug(title ?? '') || slug(prompt) || 'image';
  return `${words}-${id.slice(-8)}`;
};

/** A name that tells nothing of the picture, for files that are to hold nothing else of it either. */
export const plainStem = ({ id }: Pick<Named, 'id'>): string => `easel-${id.slice(-8)}`;

/** The ending of a format's files. */
export const fileEnding = (format: ImageFormat): string => (format === 'jpeg' ? 'jpg' : format);

/** Content-Disposition: a name in ASCII for every reader and, where it says more, the whole one (RFC 6266). */
export const contentDisposition = (how: 'inline' | 'attachment', name: string): string => {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-zA-Z0-9._]+/g, '-')
    .replace(/^[-.]+/, '');
  const plain = `${how}; filename="${ascii}"`;
  if (ascii === name) return plain;
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${plain}; filename*=UTF-8''${whole}`;
};

/** Bytes of the words of a name: file systems take 255 for all of it. */
const MAX_BYTES = 120;

const slug = (text: string): string => {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Mark}\p{Number}]+/u)
    .filter((word) => word !== '');
  let kept = '';
  for (const word of words) {
    const longer = kept === '' ? word : `${kept}-${word}`;
    if (Buffer.byteLength(longer) > MAX_BYTES) return kept || cut(word);
    kept = longer;
  }
  return kept;
};

/** A single word without end, such as a sentence in a script without spaces. */
const cut = (word: string): string => {
  let kept = '';
  for (const character of word) {
    if (Buffer.byteLength(kept + character) > MAX_BYTES) return kept;
    kept += character;
  }
  return kept;
};

type Named = Pick<ImageRecord, 'title' | 'prompt' | 'id'>;
