/**
 * A provider's text without the control characters that turn the direction of writing: what stands after them would
 * read backwards, ours too. Marks that belong into Arabic or Hebrew stay.
 */
export const plainText = (text: string): string => text.replaceAll(TURNS, '');

const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
