import { isVisible } from '../../../lib/is-visible.js';
import { type FieldError, ValidationError } from '../../../lib/problems/validation-error.js';

/**
 * That each tag has a name to be seen: one without would be left out, and a list of them would clear all tags.
 * @throws ValidationError
 */
export const checkTagNames = (names: readonly string[]): void => {
  const faults = names.flatMap((name, index): FieldError[] =>
    isVisible(name)
      ? []
      : [{ path: `/tags/${index}`, message: `Tag ${index + 1} is empty: give it a letter or a sign.` }],
  );
  if (faults.length > 0) throw new ValidationError(faults);
};
