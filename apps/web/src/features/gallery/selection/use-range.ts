import type { GalleryTile } from '@easel/shared';
import { useCallback, useEffect, useRef } from 'react';
import { useClient } from '../../../lib/client-context';
import type { PictureGridState } from '../grid/state/use-picture-grid';
import { fetchRange, loadedRange } from './range';
import type { Selection } from './selection';

/** Ranges from the picture that was clicked last: to look at before, and to select. */
export const useRange = (grid: PictureGridState, selection: Selection, onError: (error: unknown) => void) => {
  const client = useClient();
  const latest = useRef(grid);
  useEffect(() => {
    latest.current = grid;
  });
  const asked = useRef(0);

  const find = useCallback(
    async (to: Tile) => {
      const { from } = selection.get();
      if (from === null) return [to.id];
      const { geometry, filter, sort } = latest.current;
      const loaded = loadedRange(geometry, from.id, to.id);
      return loaded ?? (await fetchRange(client, { filter, sort }, from, to)).ids;
    },
    [client, selection],
  );
  const preview = useCallback(
    async (to: Tile | null) => {
      asked.current += 1;
      const mine = asked.current;
      if (to === null || selection.get().from === null) {
        if (selection.get().preview.size > 0) selection.preview([]);
        return;
      }
      // Only where the pointer rests: what it passes over is asked of nobody.
      await new Promise((resolve) => setTimeout(resolve, RESTS_MS));
      if (mine !== asked.current) return;
      const ids = await find(to).catch(() => []);
      if (mine === asked.current) selection.preview(ids);
    },
    [find, selection],
  );
  const select = useCallback(
    async (to: Tile) => {
      asked.current += 1;
      try {
        selection.add(await find(to), to);
      } catch (error) {
        onError(error);
      }
    },
    [find, selection, onError],
  );
  return { preview, select };
};

const RESTS_MS = 60;

type Tile = Pick<GalleryTile, 'id' | 'createdAt'>;
