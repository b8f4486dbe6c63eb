/**
 * An address to which paths are added: http or https, without user, query, fragment and slash at its end. Null when
 * the text is none.
 * @example toBaseUrl('http://gpu.lan:7860/') // 'http://gpu.lan:7860'
 */
export const toBaseUrl = (text: string): string | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  if (url.username || url.password || url.search || url.hash) return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
};

/** Whether a text can stand in a header as it is, which every key does: visible ASCII without spaces. */
export const isHeaderSafe = (text: string): boolean => /^[\x21-\x7e]+$/.test(text);

/** Whether a text has the form `user:password`, without control characters. */
export const isLogin = (text: string): boolean => /^[^:\p{C}]+:\P{C}+$/u.test(text);
