import { useShortcuts } from '../../../lib/shortcuts/use-shortcuts';
import { findTile } from '../timeline/geometry';
import { type DayUnit, stepDay } from '../scrubber/step-day';
import type { GridFocus } from '../grid/use-grid-focus';
import type { PictureGridState } from '../grid/state/use-picture-grid';
import type { Selection } from '../selection/selection';
import type { GridCommand, GridCommands } from './use-grid-commands';

/** The keys of a grid; `enabled` while nothing stands over it. */
export const useGridShortcuts = (options: ShortcutOptions): void => {
  const { grid, selection, focus, commands, onSelectAll, onGoToDate, enabled } = options;
  const does = (command: GridCommand) => () => (commands.run(command) ? undefined : false);
  const unlessInTrash = (command: GridCommand) => (commands.inTrash ? () => false as const : does(command));
  const step = (unit: DayUnit, by: 1 | -1) => () => {
    const from = grid.currentDay();
    if (from === null || from === '') return false;
    const day = stepDay(grid.geometry, from, unit, by);
    if (day !== null) grid.jumpToDay(day);
    return undefined;
  };
  useShortcuts(
    {
      'gallery.select': () => {
        const found = focus.activeId === undefined ? null : findTile(grid.geometry, focus.activeId);
        const tile = found?.place.layout?.tiles[found.index];
        const focused = grid.box.current?.contains(document.activeElement) === true;
        if (focused && tile !== undefined) selection.toggle(tile);
        else selection.start();
      },
      'gallery.selectAll': onSelectAll,
      'gallery.clear': ({ target }) => {
        // In a menu or the filters, Escape closes these alone.
        const inFront =
          target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null;
        if (inFront || !selection.get().on) return false;
        selection.clear();
        return undefined;
      },
      'gallery.favorite': unlessInTrash('favorite'),
      'gallery.tag': unlessInTrash('tag'),
      'gallery.move': unlessInTrash('move'),
      'gallery.download': does('download'),
      'gallery.trash': unlessInTrash('trash'),
      'gallery.delete': does('delete'),
      'gallery.goToDate': onGoToDate,
      'gallery.nextDay': step('day', 1),
      'gallery.previousDay': step('day', -1),
      'gallery.nextMonth': step('month', 1),
      'gallery.previousMonth': step('month', -1),
      'gallery.nextYear': step('year', 1),
      'gallery.previousYear': step('year', -1),
    },
    { enabled },
  );
};

interface ShortcutOptions {
  grid: PictureGridState;
  selection: Selection;
  focus: GridFocus;
  commands: GridCommands;
  onSelectAll: () => void;
  onGoToDate: () => void | false;
  enabled: boolean;
}
