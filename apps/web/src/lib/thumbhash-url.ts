import { thumbHashToDataURL } from 'thumbhash';

/** A blurred picture as a data URL, from the base64 of its ThumbHash; undefined when it cannot be read. */
export const thumbhashUrl = (base64: string): string | undefined => {
  const known = made.get(base64);
  if (known !== undefined) return known;
  try {
    const url = thumbHashToDataURL(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    // A long scroll meets thousands; the oldest are cheap to make again.
    if (made.size >= 500) made.clear();
    made.set(base64, url);
    return url;
  } catch {
    return undefined;
  }
};

const made = new Map<string, string>();
