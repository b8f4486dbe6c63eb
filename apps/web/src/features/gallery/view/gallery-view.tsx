import type { GalleryFilter, GallerySort, GalleryTile } from '@easel/shared';
import { Button, Center, Loader, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowUp } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useNotify } from '../../../components/use-notify';
import { useGalleryActions } from '../actions/use-gallery-actions';
import { useIsBulkRunning } from '../api/bulk-images';
import { useAllIds } from '../api/views/list-ids';
import { PictureGrid } from '../grid/picture-grid';
import { useGridFocus } from '../grid/use-grid-focus';
import { usePictureGrid } from '../grid/state/use-picture-grid';
import type { Selection } from '../selection/selection';
import { useSelected } from '../selection/selection';
import { SelectionBar } from '../selection/selection-bar';
import { useSelectionActions } from '../selection/use-selection-actions';
import { localDay } from '../timeline/local-day';
import { Scrubber } from '../scrubber/scrubber';
import classes from './gallery-view.module.css';
import { useCover } from './use-cover';
import { useGridCommands } from './use-grid-commands';
import { useGridShortcuts } from './use-grid-shortcuts';

const GridDialogs = lazy(async () => ({ default: (await import('./grid-dialogs')).GridDialogs }));
const GridMenu = lazy(async () => ({ default: (await import('./grid-menu')).GridMenu }));
const DateDialog = lazy(async () => ({ default: (await import('../scrubber/date-dialog')).DateDialog }));

/** All pictures of a filter: grid, scrubber, selection, keys and menu; the page says what surrounds them. */
export const GalleryView = ({ filter, sort, rowHeight, selection, empty, children, ...page }: ViewProps) => {
  const { label, place, focusId, hrefOf, onOpen, onCompare, inTrash = false } = page;
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const selecting = useSelected(selection, ({ on }) => on);
  const grid = usePictureGrid({ filter, sort, rowHeight, place, selecting });
  const focus = useGridFocus(grid, focusId);
  const actions = useGalleryActions(filter);
  const onCover = useCover(filter.project);
  const commands = useGridCommands({ grid, selection, focus, actions, inTrash, onCompare, onCover });
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  const [askedDay, askDay] = useState<string | null>(null);
  const count = useSelected(selection, ({ ids }) => ids.size);
  const bar = useSelectionActions(commands, count);
  const allIds = useAllIds();
  const isChanging = useIsBulkRunning();
  const { source, geometry, newestFirst, fresh } = grid;
  const days = geometry.placed.flatMap(({ segment }) => segment.days.map(({ day }) => day));

  useEffect(
    () => () => {
      selection.clear();
      notifications.hide(FIRST_ONLY);
    },
    [selection],
  );
  useGridShortcuts({
    grid,
    selection,
    focus,
    commands,
    enabled: page.enabled,
    onSelectAll: () =>
      allIds.mutate(
        { filter, sort },
        {
          onError: notifyError,
          onSuccess: ({ ids, more }) => {
            selection.add(ids);
            if (more)
              notify({
                id: FIRST_ONLY,
                autoClose: 6000,
                message: t('gallery.firstOnly', { count: ids.length }),
              });
          },
        },
      ),
    onGoToDate: () => {
      if (days.length === 0) return false;
      askDay(grid.currentDay() ?? localDay(new Date()));
      return undefined;
    },
  });

  // On a page that hardly scrolls there is nothing to find. With the scrubber the grid is narrower, so longer: it stays.
  const isLong = source.inPieces && geometry.height > 1.6 * window.innerHeight;
  const nothing = source.ready && geometry.placed.length === 0;
  // What a change takes away is gone at once, but what it leaves is known with its answer.
  const isWaiting = nothing && (isChanging || source.hasMore);
  return (
    <>
      <div className={classes.floating}>
        <SelectionBar selection={selection} actions={bar} canCompare={onCompare !== undefined} />
        {fresh > 0 && (
          <Button
            className={classes.fresh}
            radius="xl"
            leftSection={<IconArrowUp size={18} aria-hidden />}
            onClick={grid.showFresh}
          >
            {t('gallery.newPictures', { count: fresh })}
          </Button>
        )}
      </div>
      {source.error !== null && <ProblemAlert error={source.error} onRetry={source.retry} />}
      {!source.ready && source.error === null && <Skeleton height="60vh" radius="lg" />}
      {nothing && !isWaiting && empty}
      <div className={isLong ? classes.withScrubber : undefined}>
        <PictureGrid
          grid={grid}
          label={label}
          hrefOf={hrefOf}
          inTrash={inTrash}
          focus={focus}
          selection={selection}
          on={{
            open: onOpen,
            compare: onCompare,
            quick: (what, id, isFavorite) =>
              what === 'restore'
                ? commands.run('restore', id)
                : actions.run({ action: isFavorite ? 'unfavorite' : 'favorite', ids: [id] }),
            menu: (id, at) => setMenu({ id, ...at }),
          }}
        />
        {isLong && (
          <Scrubber
            geometry={geometry}
            gridTop={grid.top}
            newestFirst={newestFirst}
            onJump={grid.jumpToDay}
          />
        )}
      </div>
      {(source.isLoadingMore || isWaiting) && (
        <Center py="md">
          <Loader aria-label={t('gallery.more')} />
        </Center>
      )}
      <Suspense>
        {commands.dialog !== null && <GridDialogs commands={commands} />}
        {askedDay !== null && (
          <DateDialog
            first={days.reduce((a, b) => (a < b ? a : b))}
            last={days.reduce((a, b) => (a > b ? a : b))}
            day={askedDay}
            onChoose={grid.jumpToDay}
            onClose={() => askDay(null)}
          />
        )}
        {menu !== null && (
          <GridMenu
            key={`${menu.id} ${menu.x} ${menu.y}`}
            at={menu}
            count={selection.get().ids.has(menu.id) ? count : 1}
            commands={commands}
            href={hrefOf(menu.id)}
            onOpen={() => onOpen(menu.id)}
            onSelect={() => {
              const tile = grid.tiles.find(({ id }) => id === menu.id);
              if (tile !== undefined) selection.toggle(tile);
            }}
            onClose={() => setMenu(null)}
          />
        )}
      </Suspense>
      {children(grid.tiles, source.more)}
    </>
  );
};

const FIRST_ONLY = 'gallery-first-only';

interface ViewProps {
  filter: GalleryFilter;
  sort: GallerySort;
  /** In pixels. */
  rowHeight: number;
  selection: Selection;
  /** What stands there when nothing matches. */
  empty: ReactNode;
  label: string;
  /** Changes with the entry of the browser's history. */
  place: string;
  /** When it changes, that picture is scrolled in and focused. */
  focusId: string | undefined;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
  onCompare?: (ids: string[]) => void;
  inTrash?: boolean;
  /** Whether keys are for the grid: nothing stands over it. */
  enabled: boolean;
  /** What shows one of the loaded tiles, given in the order of the grid. */
  children: (tiles: readonly GalleryTile[], more: () => void) => ReactNode;
}
