import type { GalleryTile, Image } from '@easel/shared';
import { useEffect, useMemo, useRef, useState } from 'react';
import { toTile } from '../../../../lib/gallery/gallery-cache';
import { useImage, useImages } from '../../api/get-image';

/**
 * The pictures one can step through, and where the shown one is among them. One that leaves the list while it is
 * looked at (its star was taken off, and the list is of favourites) keeps its place until one steps on; one that was
 * not in the list stands alone.
 */
export const useViewerList = ({ id, tiles, atRest, onNeedMore }: ViewerListOptions) => {
  const at = useMemo(() => tiles.findIndex((tile) => tile.id === id), [tiles, id]);
  const found = useImage(id, atRest);
  const image = found.data;
  const [last, setLast] = useState<Listed | null>(null);
  const tile = tiles[at];
  if (tile !== undefined && (last?.tile !== tile || last.at !== at)) setLast({ tile, at, image: null });
  // Whether it was in the trash when it stood in the list: then being there is no reason to leave it.
  if (last !== null && last.tile.id === id && last.image === null && image !== undefined && at >= 0) {
    setLast({ ...last, image });
  }

  const list = useMemo(() => {
    if (at >= 0) return tiles;
    if (last?.tile.id === id) return tiles.toSpliced(Math.min(last.at, tiles.length), 0, last.tile);
    return image === undefined ? [] : [toTile(image)];
  }, [at, tiles, last, id, image]);
  const index = at >= 0 ? at : list.findIndex((one) => one.id === id);

  const near = atRest ? [list[index - 1], list[index + 1]] : [];
  useImages(near.flatMap((one) => one?.id ?? []));

  const needMore = useRef(onNeedMore);
  useEffect(() => {
    needMore.current = onNeedMore;
  });
  const { length } = list;
  useEffect(() => {
    if (index < 0) return;
    if (index >= length - MARGIN) needMore.current?.('after');
    if (index < MARGIN) needMore.current?.('before');
  }, [index, length]);

  const wasListed = at < 0 && last?.tile.id === id;
  const was = last?.image?.deletedAt ?? null;
  return {
    list,
    index,
    image,
    error: image === undefined ? found.error : null,
    /** Somebody deleted, trashed or restored it elsewhere. */
    taken:
      wasListed && (found.isError || (image !== undefined && (image.deletedAt === null) !== (was === null))),
    next: list[index + 1] ?? list[index - 1],
    previous: list[index - 1],
    following: list[index + 1],
  };
};

/** So many before the end the page is asked for more. */
const MARGIN = 6;

/** A tile as it stood in the list, with the picture as it was then. */
interface Listed {
  tile: GalleryTile;
  at: number;
  image: Image | null;
}

interface ViewerListOptions {
  id: string;
  tiles: readonly GalleryTile[];
  /** False while somebody leafs through: then nothing is fetched. */
  atRest: boolean;
  onNeedMore: ((direction: 'before' | 'after') => void) | undefined;
}
