import type { GalleryTile, Image } from '@easel/shared';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../../components/use-notify';
import { useRemoveImage } from '../../api/remove-image';

/** Goes on to the next picture when the shown one goes: by our hand, or by that of another window. */
export const useLeave = ({ next, taken, go, onClose }: LeaveOptions) => {
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const remove = useRemoveImage();

  const newest = useRef(() => {});
  useEffect(() => {
    newest.current = () => {
      notify({ message: t(next === undefined ? 'viewer.lastGone' : 'viewer.goneElsewhere') });
      if (next === undefined) onClose();
      else go(next.id);
    };
  });
  useEffect(() => {
    if (taken) newest.current();
  }, [taken]);

  const step = (ifAlone: 'stay' | 'close') => {
    if (next !== undefined) go(next.id);
    else if (ifAlone === 'close') onClose();
  };
  return {
    step,
    deleteForGood: (image: Image) => {
      step('close');
      remove.mutate(image.id, {
        onError: notifyError,
        onSuccess: () => notify({ message: t('viewer.deleted') }),
      });
    },
  };
};

interface LeaveOptions {
  next: GalleryTile | undefined;
  /** Whether the shown one is gone already. */
  taken: boolean;
  go: (id: string) => void;
  onClose: () => void;
}
