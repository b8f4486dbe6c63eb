import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../components/use-notify';
import type { Draft } from '../../features/generations/model/draft';
import type { ImageUse } from '../../features/generations/model/image-uses';
import { useClient } from '../../lib/client-context';
import { PATHS } from '../../lib/paths';

/**
 * Takes over what the address asks for, `?from=<image>&use=remix`: changes the draft once and forgets the address, so
 * that neither a reload nor Back does it again.
 */
export const useImageFromSearch = ({ from, use, onUse }: ImageFromSearchProps): void => {
  const { t } = useTranslation();
  const client = useClient();
  const navigate = useNavigate();
  const { notify, notifyError } = useNotify();
  const done = useRef<string | null>(null);

  const take = async (imageId: string, wanted: ImageUse) => {
    void navigate({ to: PATHS.create, search: {}, replace: true });
    try {
      const [{ draftUsing }, image] = await Promise.all([
        import('../../features/generations/model/use-of-image'),
        client.gallery.get(imageId),
      ]);
      // What the picture itself knows has to do when its request is gone.
      const generation = await client.generations.get(image.generationId).catch(() => null);
      onUse(draftUsing(wanted, image, generation));
      notify({ message: t('create.reused') });
    } catch (error) {
      notifyError(error);
    }
  };
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  useEffect(() => {
    if (from === undefined || use === undefined) {
      done.current = null;
      return;
    }
    const wish = `${from} ${use}`;
    if (done.current === wish) return;
    done.current = wish;
    void newest.current(from, use);
  }, [from, use]);
};

interface ImageFromSearchProps {
  from: string | undefined;
  use: ImageUse | undefined;
  onUse: (part: Partial<Draft>) => void;
}
