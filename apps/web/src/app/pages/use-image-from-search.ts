import type { Client } from '@easel/client';
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

  const take = async (imageId: string, wanted: ImageUse) => {
    try {
      onUse(await changeFor(client, imageId, wanted));
      notify({ message: t('create.reused') });
    } catch (error) {
      notifyError(error);
    }
  };
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  const done = useRef('');
  useEffect(() => {
    const wish = from === undefined || use === undefined ? '' : `${from} ${use}`;
    const isNew = done.current !== wish;
    done.current = wish;
    if (!isNew || from === undefined || use === undefined) return;
    void navigate({ to: PATHS.create, search: {}, replace: true });
    void newest.current(from, use);
  }, [from, use, navigate]);
};

const changeFor = async (client: Client, imageId: string, use: ImageUse): Promise<Partial<Draft>> => {
  const [{ draftUsing }, image] = await Promise.all([
    import('../../features/generations/model/use-of-image'),
    client.gallery.get(imageId),
  ]);
  // What the picture itself knows has to do when its request is gone.
  const generation = await client.generations.get(image.generationId).catch(() => null);
  return draftUsing(use, image, generation);
};

interface ImageFromSearchProps {
  from: string | undefined;
  use: ImageUse | undefined;
  onUse: (part: Partial<Draft>) => void;
}
