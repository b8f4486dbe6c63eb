/**
 * Puts a text into a field as if it had been typed, so that Ctrl+Z brings the old one back. False where the browser
 * cannot do that.
 */
export const replaceText = (field: HTMLTextAreaElement, text: string): boolean => {
  // Deprecated, but nothing else writes into the browser's own history of changes.
  const type = (document as Partial<Pick<Document, 'execCommand'>>).execCommand?.bind(document);
  if (type === undefined) return false;
  field.focus();
  field.select();
  return text === '' ? type('delete') : type('insertText', false, text);
};
