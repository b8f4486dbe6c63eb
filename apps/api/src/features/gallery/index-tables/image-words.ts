import type { ImageRecord } from '@easel/shared';
import { tokenize } from './tokenize.js';

/** The words an image is found by. What a person wrote comes first, should there be more than are kept. */
export const imageWords = (
  { title, prompt, notes }: Pick<ImageRecord, 'title' | 'prompt' | 'notes'>,
  tagNames: readonly string[],
): string[] => tokenize([title ?? '', ...tagNames, prompt, notes ?? ''].join('\n'));
