/** The formats a picture to start from may have. */
export const PICTURE_TYPES: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];

const PICTURE_BYTES = 16 * 2 ** 20;

/** Why a file cannot be a picture to start from. */
export type PictureFault = 'wrongType' | 'tooLarge' | 'unreadable';

/** A file as a data URL, or why it cannot be one. */
export const readPicture = async (file: File): Promise<{ url: string } | { fault: PictureFault }> => {
  if (!PICTURE_TYPES.includes(file.type)) return { fault: 'wrongType' };
  if (file.size > PICTURE_BYTES) return { fault: 'tooLarge' };
  try {
    await tryDecoding(file);
    return { url: await dataUrl(file) };
  } catch {
    return { fault: 'unreadable' };
  }
};

/** Throws for what the browser cannot show: a name and a type are easily wrong. */
const tryDecoding = async (file: File): Promise<void> => {
  // Only a test page has no decoder.
  if ('createImageBitmap' in window) (await createImageBitmap(file)).close();
};

const dataUrl = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
