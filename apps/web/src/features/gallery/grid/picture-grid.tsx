import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { type Selection, useSelected } from '../selection/selection';
import { useRange } from '../selection/use-range';
import { DayGroup } from './day-group';
import classes from './picture-grid.module.css';
import { type GridHandlers, useGridEvents } from './use-grid-events';
import type { GridFocus } from './use-grid-focus';
import type { PictureGridState } from './state/use-picture-grid';
import { visibleDays } from './visible-days';

/**
 * Pictures in justified rows, by day. Only what is near the window exists in the page, however many there are. Arrows
 * move the focus, with Shift they select.
 */
export const PictureGrid = ({ grid, label, hrefOf, inTrash = false, focus, selection, on }: GridProps) => {
  const { t } = useTranslation();
  const { notifyError } = useNotify();
  const range = useRange(grid, selection, notifyError);
  const events = useGridEvents({ grid, selection, range, focus, on });
  const selecting = useSelected(selection, (state) => state.on);
  const { geometry, view, box } = grid;
  return (
    // The tiles are the controls; the grid hears for all of them what they would each have to hear.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={box}
      className={classes.grid}
      style={{ height: geometry.height }}
      data-selecting={selecting || undefined}
      data-grid
      {...events}
    >
      {visibleDays(geometry, view).map((part) =>
        'rows' in part ? (
          <DayGroup
            key={part.key}
            group={part}
            label={label}
            byMonth={geometry.measure.headers === 'month'}
            activeId={focus.activeId}
            hrefOf={hrefOf}
            inTrash={inTrash}
            selection={selection}
          />
        ) : (
          <div
            key={part.key}
            className={classes.gap}
            style={{ height: part.height, transform: `translateY(${part.top}px)` }}
            aria-label={t('gallery.more')}
            role="progressbar"
          />
        ),
      )}
    </div>
  );
};

interface GridProps {
  grid: PictureGridState;
  /** Accessible name of the list where there are no days. */
  label: string;
  hrefOf: (id: string) => string;
  /** Whether its pictures are restored rather than marked. */
  inTrash?: boolean;
  focus: GridFocus;
  selection: Selection;
  on: GridHandlers;
}
