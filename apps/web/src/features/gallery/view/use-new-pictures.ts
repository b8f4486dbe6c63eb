import type { GalleryTile } from '@easel/shared';
import { useState } from 'react';
import type { PictureGridState } from '../grid/state/use-picture-grid';

/** How many pictures came on top since the top was last in sight. */
export const useNewPictures = ({ geometry, view, newestFirst, source }: PictureGridState): number => {
  const newest = geometry.placed[0]?.layout?.tiles;
  const atTop = view.from < 0;
  const [seen, setSeen] = useState<string>();
  const first = newest?.[0];
  if (atTop && first !== undefined && seen !== nameOf(first)) setSeen(nameOf(first));
  if (atTop || seen === undefined || newest === undefined || !newestFirst || !source.inPieces) return 0;
  const older = newest.findIndex((tile) => nameOf(tile) <= seen);
  return older < 0 ? newest.length : older;
};

const nameOf = ({ createdAt, id }: GalleryTile): string => `${createdAt} ${id}`;
