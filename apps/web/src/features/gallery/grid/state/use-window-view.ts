import { useEffect, useState } from 'react';

/** Which part of the grid is in the window, with some more at both ends, in steps so that few scrolls change it. */
export const useWindowView = (gridTop: number): View => {
  const [view, setView] = useState(() => viewAt(gridTop));
  useEffect(() => {
    const update = () =>
      setView((known) => {
        const next = viewAt(gridTop);
        return next.from === known.from && next.to === known.to ? known : next;
      });
    update();
    window.addEventListener('scroll', update, { passive: true });
    window.addEventListener('resize', update);
    return () => {
      window.removeEventListener('scroll', update);
      window.removeEventListener('resize', update);
    };
  }, [gridTop]);
  return view;
};

const viewAt = (gridTop: number): View => {
  const y = Math.floor((window.scrollY - gridTop) / STEP) * STEP;
  return { from: y - MORE, to: y + STEP + window.innerHeight + MORE };
};

const STEP = 200;
const MORE = 500;

/** Pixels from the top of the grid. */
export interface View {
  from: number;
  to: number;
}
