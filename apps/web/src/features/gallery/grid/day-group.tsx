import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Selection, useSelected } from '../selection/selection';
import { useDayText, useMonthText } from '../timeline/use-day-text';
import { GAP, type GridRow, HEADER } from '../timeline/segment-layout';
import { GridTile } from './grid-tile';
import classes from './picture-grid.module.css';
import type { VisibleDay } from './visible-days';

/** The pictures of a day that are in sight, below the line that names it. */
export const DayGroup = ({ group, label, byMonth, activeId, hrefOf, inTrash, selection }: DayGroupProps) => {
  const dayText = useDayText();
  const monthText = useMonthText();
  const name = group.day === '' ? label : byMonth ? monthText(group.day) : dayText(group.day);
  return (
    <>
      {group.day !== '' && <DayHeader group={group} name={name} selection={selection} />}
      <ul aria-label={name} className={classes.list}>
        {group.rows.flatMap((row) =>
          group.tiles
            .slice(row.start, row.start + row.count)
            .map((tile, position) => (
              <GridTile
                key={tile.id}
                tile={tile}
                left={leftOf(row, position)}
                top={group.top + row.top}
                width={row.widths[position] ?? 0}
                height={row.height}
                href={hrefOf(tile.id)}
                active={tile.id === activeId}
                inTrash={inTrash}
                selection={selection}
              />
            )),
        )}
      </ul>
    </>
  );
};

const DayHeader = ({ group, name, selection }: { group: VisibleDay; name: string; selection: Selection }) => {
  const { t } = useTranslation();
  const ids = () => group.tiles.slice(group.start, group.start + group.count).map(({ id }) => id);
  const state = useSelected(selection, (known) => {
    if (known.ids.size === 0) return false;
    const count = ids().filter((id) => known.ids.has(id)).length;
    return count === 0 ? false : count === group.count ? true : 'mixed';
  });
  return (
    <div
      className={classes.header}
      style={{ height: HEADER, transform: `translateY(${group.headerTop}px)` }}
      data-selected={state !== false || undefined}
    >
      <h2>{name}</h2>
      <span className={classes.count}>{t('gallery.pictures', { count: group.count })}</span>
      <button
        type="button"
        role="checkbox"
        aria-checked={state}
        aria-label={t('gallery.selectDay', { day: name })}
        className={classes.check}
        onClick={() => (state === true ? selection.remove(ids()) : selection.add(ids()))}
      >
        {state === 'mixed' ? (
          <IconMinus size={16} stroke={3} aria-hidden />
        ) : (
          <IconCheck size={16} stroke={3} aria-hidden />
        )}
      </button>
    </div>
  );
};

const leftOf = (row: GridRow, position: number): number =>
  row.widths.slice(0, position).reduce((left, width) => left + width + GAP, 0);

interface DayGroupProps {
  group: VisibleDay;
  /** Accessible name of the list where there are no days. */
  label: string;
  /** Whether it is a month rather than a day. */
  byMonth: boolean;
  /** The one tile that Tab reaches. */
  activeId: string | undefined;
  hrefOf: (id: string) => string;
  inTrash: boolean;
  selection: Selection;
}
