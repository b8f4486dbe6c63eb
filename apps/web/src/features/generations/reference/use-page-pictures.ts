import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { loadTexts } from '../../../lib/i18n/i18n';
import { readPicture } from '../parameters/read-picture';
import { heldPictures, holdsPictures, type HeldPictures } from './held-pictures';

/**
 * Takes pictures that are dropped or pasted anywhere on the page, or dragged here from the gallery, as those to start
 * from. True while some are held over the page.
 */
export const usePagePictures = (props: PagePicturesProps): boolean => {
  const { t } = useTranslation();
  const { notify } = useNotify();
  const [isOver, setOver] = useState(false);

  const take = async ({ files, ids }: HeldPictures) => {
    const { given, most, onGive } = props;
    const taken = [...ids];
    for (const file of files) {
      const read = await readPicture(file);
      if ('url' in read) taken.push(read.url);
      else notify({ color: 'red', message: t(`models.picture.${read.fault}`, { name: file.name }) });
    }
    if (taken.length === 0) return;
    // A model that takes one picture gets the newest; one that takes none is left for another (see ReferenceOffer).
    const kept = most <= 1 ? [] : given.filter((image) => !taken.includes(image));
    onGive([...kept, ...taken].slice(-Math.max(1, most)));
    if (most === 0) return;
    await loadTexts('compose');
    notify({ message: t('compose.reference.added', { count: Math.min(taken.length, most) }) });
  };

  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  const { enabled } = props;
  useEffect(() => {
    if (!enabled) return;
    const enter = (event: DragEvent) => {
      if (!holdsPictures(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      // The field for pictures in the form is asked first.
      if (event.defaultPrevented || !holdsPictures(event.dataTransfer)) return;
      event.preventDefault();
      void newest.current(heldPictures(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // Copied text often has a picture of itself with it.
      const isText = event.clipboardData?.types.includes('text/plain') ?? false;
      if (event.defaultPrevented || files.length === 0 || isText) return;
      event.preventDefault();
      void newest.current({ files, ids: [] });
    };
    const listeners = { dragenter: enter, dragover: enter, dragleave: leave, drop, paste };
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener);
    };
  }, [enabled]);

  return isOver;
};

interface PagePicturesProps {
  /** Those there are already: ids or data URLs. */
  given: readonly string[];
  /** How many the model takes. */
  most: number;
  onGive: (images: string[]) => void;
  enabled: boolean;
}
