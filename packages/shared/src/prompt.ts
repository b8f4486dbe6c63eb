/** The longest prompt, in characters (Unicode code points) after `normalizePrompt`. */
export const PROMPT_MAX = 4000;

/**
 * The one form in which a prompt is stored, shown and drawn: well-formed, NFC, trimmed, line ends as `\n`,
 * tabs and other control characters as spaces, so that they part words.
 * @example normalizePrompt('  a\tcat\u0000 ') // 'a cat'
 */
export const normalizePrompt = (text: string): string =>
  text
    // Unpaired surrogates cannot be stored as UTF-8 and are refused by PostgreSQL.
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(CONTROL_CHARACTERS, ' ')
    .trim();

/** Length in characters as a person counts code points: an emoji of one code point is one. */
export const promptLength = (text: string): number => Array.from(text).length;

// Built from a string so that no raw control character stands in the source.
const CONTROL_CHARACTERS = new RegExp('[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F]', 'g');
