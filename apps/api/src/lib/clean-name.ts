import { normalizePrompt } from '@easel/shared';
import { AppError } from './app-error.js';
import { isVisible } from './is-visible.js';

/**
 * A name somebody gave to a thing of theirs: one line, trimmed, at most so many characters.
 * @throws AppError `parameter_invalid` when nothing of it can be seen
 */
export const cleanName = (name: string, maxLength: number, field = 'name'): string => {
  const line = normalizePrompt(name).replace(/\s+/g, ' ');
  const clean = Array.from(line).slice(0, maxLength).join('').trim();
  if (!isVisible(clean))
    throw new AppError('parameter_invalid', {
      name: field,
      value: 'empty',
      reason: 'it needs a letter or a sign',
    });
  return clean;
};
