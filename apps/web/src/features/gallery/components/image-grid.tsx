import type { Image } from '@easel/shared';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type JustifiedRow, justifyRows } from '../../../lib/justify-rows';
import { nextIndex, rowOf } from './grid-keys';
import classes from './image-grid.module.css';
import { ImageTile } from './image-tile';

/**
 * Pictures in justified rows. Only the rows near the window exist in the page, however many pictures there are.
 * Arrows move the focus, Enter opens, F marks a favourite, Delete goes to the trash.
 */
export const ImageGrid = ({
  images,
  label,
  focusId,
  onOpen,
  onFavorite,
  onTrash,
  onRestore,
  hasMore,
  onMore,
}: ImageGridProps) => {
  const box = useRef<HTMLUListElement>(null);
  const { width, top } = useBox(box);
  // By id, not by place: a new picture moves all others on, and Delete must not hit the neighbour.
  const [active, setActive] = useState<string>();
  const wantsFocus = useRef(false);
  const targetHeight = width < 600 ? 130 : 235;

  const rows = useMemo(
    () =>
      justifyRows(
        images.map((image) => image.width / image.height),
        { width, gap: GAP, targetHeight },
      ),
    [images, width, targetHeight],
  );
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.height ?? targetHeight) + GAP,
    overscan: 3,
    scrollMargin: top,
  });
  useLayoutEffect(() => virtualizer.measure(), [rows, virtualizer]);

  const shown = virtualizer.getVirtualItems();
  const nearEnd = (shown.at(-1)?.index ?? 0) >= rows.length - 4;
  useEffect(() => {
    if (nearEnd && hasMore) onMore();
  }, [nearEnd, hasMore, onMore, rows.length]);

  const current = Math.max(
    0,
    images.findIndex(({ id }) => id === active),
  );
  const moveTo = (index: number) => {
    wantsFocus.current = true;
    setActive(images[index]?.id);
    virtualizer.scrollToIndex(rowOf(rows, index), { align: 'auto' });
  };
  const focusAt = focusId === undefined ? -1 : images.findIndex(({ id }) => id === focusId);
  const [focused, setFocused] = useState<string>();
  if (focusId !== focused) {
    setFocused(focusId);
    if (focusAt >= 0) setActive(focusId);
  }
  useEffect(() => {
    if (focusAt < 0) return;
    wantsFocus.current = true;
    virtualizer.scrollToIndex(rowOf(rows, focusAt), { align: 'auto' });
    // Only when another picture is to be focused, not when the rows change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focusId]);

  // A far target exists only after the scroll that brings its row into the page.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const tiles = box.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [];
    const tile = [...tiles].find(({ dataset }) => dataset['id'] === active);
    if (tile === undefined) return;
    wantsFocus.current = false;
    tile.focus({ preventScroll: true });
  });

  const press = (event: KeyboardEvent) => {
    const image = images[current];
    if (image === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextIndex(rows, current, event.key);
    if (next !== null) moveTo(next);
    else if (event.key.toLowerCase() === 'f' && onFavorite !== undefined) onFavorite(image);
    else if (event.key === 'Delete' && onTrash !== undefined) {
      wantsFocus.current = true;
      setActive((images[current + 1] ?? images[current - 1])?.id);
      onTrash(image);
    } else return;
    event.preventDefault();
  };

  return (
    // The tiles are the controls; the list only hears what they do not use themselves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={box}
      aria-label={label}
      className={classes.grid}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={press}
    >
      {shown.flatMap(({ index, start }) => {
        const row = rows[index];
        return row === undefined
          ? []
          : images.slice(row.start, row.start + row.count).map((image, position) => (
              <ImageTile
                key={image.id}
                image={image}
                active={row.start + position === current}
                place={{
                  top: start - top,
                  left: leftOf(row, position),
                  width: row.widths[position] ?? 0,
                  height: row.height,
                }}
                onOpen={() => onOpen(image)}
                onFocus={() => setActive(image.id)}
                onFavorite={onFavorite && (() => onFavorite(image))}
                onRestore={onRestore && (() => onRestore(image))}
              />
            ));
      })}
    </ul>
  );
};

/** The element's width, and how far down the document it begins. */
const useBox = (ref: React.RefObject<HTMLElement | null>) => {
  const [box, setBox] = useState({ width: window.innerWidth, top: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const width = element.clientWidth || window.innerWidth;
      const top = element.getBoundingClientRect().top + window.scrollY;
      setBox((known) => (known.width === width && known.top === top ? known : { width, top }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return box;
};

const leftOf = (row: JustifiedRow, position: number): number =>
  row.widths.slice(0, position).reduce((left, width) => left + width + GAP, 0);

const GAP = 6;

interface ImageGridProps {
  images: readonly Image[];
  /** Accessible name of the list. */
  label: string;
  /** When it changes, that picture is scrolled in and focused. */
  focusId?: string;
  onOpen: (image: Image) => void;
  onFavorite?: (image: Image) => void;
  onTrash?: (image: Image) => void;
  onRestore?: (image: Image) => void;
  hasMore: boolean;
  onMore: () => void;
}
