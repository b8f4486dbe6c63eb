import { lazyWithTexts } from '../../lib/i18n/lazy-with-texts';
import { loadTexts } from '../../lib/i18n/i18n';

/** The viewer for a page: it comes, with its sentences, when a picture is opened. */
export const LazyImageViewer = lazyWithTexts('viewer', async () => {
  const [{ ImageViewer }] = await Promise.all([import('./viewer/image-viewer'), loadTexts('gallery')]);
  return ImageViewer;
});
