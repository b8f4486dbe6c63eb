import { useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { PATHS } from '../lib/paths';

/**
 * The picture that an address shows (`?image=`): opening adds a step to the history so that Back closes it, going
 * on to the next replaces that step. `lastId` is where the focus belongs after closing.
 */
export const usePictureSearch = (to: PageWithPictures, image: string | undefined) => {
  const navigate = useNavigate();
  const router = useRouter();
  const [opened, setOpened] = useState(false);
  const [lastId, setLastId] = useState<string>();
  if (image !== undefined && image !== lastId) setLastId(image);

  const go = (id: string | undefined, replace: boolean) =>
    void navigate({ to, search: (known) => ({ ...known, image: id }), replace, resetScroll: false });

  return {
    lastId: image === undefined ? lastId : undefined,
    open: ({ id }: { id: string }) => {
      setOpened(true);
      go(id, false);
    },
    show: ({ id }: { id: string }) => go(id, true),
    close: () => {
      if (opened) router.history.back();
      else go(undefined, true);
      setOpened(false);
    },
  };
};

type PageWithPictures = typeof PATHS.create | typeof PATHS.gallery | typeof PATHS.trash;
