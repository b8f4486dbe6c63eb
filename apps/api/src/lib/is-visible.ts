/**
 * Whether a text has something to be seen: not only spaces, and characters that say how others are written (zero-width
 * ones, marks of direction, fillers).
 */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

// The empty Braille cell is a sign to Unicode, and nothing to the eye.
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;
