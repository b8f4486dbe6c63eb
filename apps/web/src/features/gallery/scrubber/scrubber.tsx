import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Geometry } from '../timeline/geometry';
import classes from './scrubber.module.css';
import { placeMonths, yearMarks } from './scrubber-marks';
import { lastWhere } from '../timeline/segment-layout';
import { useMonthText } from '../timeline/use-day-text';

/** The whole time at one glance, at the edge of the window: hover tells the month, click and drag lead there. */
export const Scrubber = ({ geometry, gridTop, newestFirst, onJump }: ScrubberProps) => {
  const { t } = useTranslation();
  const monthText = useMonthText();
  const bar = useRef<HTMLDivElement>(null);
  const months = useMemo(() => placeMonths(geometry, newestFirst), [geometry, newestFirst]);
  const [height, setHeight] = useState(600);
  const [hover, setHover] = useState<number | null>(null);
  const { y, moving } = useScrolled(gridTop);
  const inHand = moving || hover !== null;
  useEffect(() => {
    const measure = () => setHeight(bar.current?.clientHeight ?? 600);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);

  const monthAt = (top: number) =>
    Math.max(
      0,
      lastWhere(months, (month) => month.top <= top),
    );
  const current = monthAt(y + 1);
  const say = (index: number) => {
    const month = months[index];
    if (month === undefined) return '';
    return `${monthText(month.day)} · ${t('gallery.pictures', { count: month.count })}`;
  };
  const jump = (index: number) => {
    const month = months[Math.min(months.length - 1, Math.max(0, index))];
    if (month !== undefined) onJump(month.day);
  };
  const pointed = (event: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect();
    const share = box === undefined ? 0 : (event.clientY - box.top) / box.height;
    return monthAt(Math.min(1, Math.max(0, share)) * geometry.height);
  };
  const press = (event: KeyboardEvent) => {
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      PageDown: current + 12,
      PageUp: current - 12,
      Home: 0,
      End: months.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    jump(to);
  };
  const share = (top: number) => `${geometry.height === 0 ? 0 : (100 * top) / geometry.height}%`;

  return (
    <div className={classes.rail}>
      <div
        ref={bar}
        role="slider"
        tabIndex={0}
        aria-label={t('gallery.scrubber')}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={Math.max(0, months.length - 1)}
        aria-valuenow={current}
        aria-valuetext={say(current)}
        className={classes.bar}
        onKeyDown={press}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus({ preventScroll: true });
          jump(pointed(event));
        }}
        onPointerMove={(event) => {
          const index = pointed(event);
          setHover(index);
          if (event.buttons === 1 && index !== hover) jump(index);
        }}
        onPointerLeave={() => setHover(null)}
      >
        {months.map(({ name, top }) => (
          <i key={name} className={classes.month} style={{ top: share(top) }} />
        ))}
        {yearMarks(months, geometry.height, height).map(({ year, y: at }) => (
          <span key={year} className={classes.year} style={{ top: at }}>
            {year}
          </span>
        ))}
        <i className={classes.now} style={{ top: share(Math.min(geometry.height, Math.max(0, y))) }} />
        {inHand && months.length > 0 && (
          <span
            className={classes.tip}
            style={{ top: hover === null ? share(Math.max(0, y)) : share(months[hover]?.top ?? 0) }}
          >
            {hover === null ? monthText(months[current]?.day ?? '') : say(hover)}
          </span>
        )}
      </div>
    </div>
  );
};

/** How far the grid is scrolled, often enough for a mark that moves along, and whether it is just now. */
const useScrolled = (gridTop: number): { y: number; moving: boolean } => {
  const [y, setY] = useState(0);
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    let rests: ReturnType<typeof setTimeout> | undefined;
    const update = () => setY(Math.round((window.scrollY - gridTop) / STEP) * STEP);
    const scrolled = () => {
      update();
      setMoving(true);
      clearTimeout(rests);
      rests = setTimeout(() => setMoving(false), RESTS_MS);
    };
    update();
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(rests);
      window.removeEventListener('scroll', scrolled);
    };
  }, [gridTop]);
  return { y, moving };
};

const STEP = 100;
const RESTS_MS = 900;

interface ScrubberProps {
  geometry: Geometry;
  /** How far down the document the grid begins. */
  gridTop: number;
  newestFirst: boolean;
  onJump: (day: string) => void;
}
