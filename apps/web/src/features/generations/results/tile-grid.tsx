import type { ReactNode } from 'react';
import classes from './generation-tiles.module.css';

/** Frames of one shape side by side, no higher than a row of their card may be. */
export const TileGrid = ({ frames, width, height, children }: TileGridProps) => (
  <div
    className={classes.grid}
    style={
      {
        '--ratio': width / height,
        '--columns': columnsFor(frames),
        '--narrow': Math.min(2, frames),
      } as object
    }
  >
    {children}
  </div>
);

// Rows as even as they can be, and never more than four beside one another.
const columnsFor = (frames: number): number => (frames === 5 || frames === 6 ? 3 : Math.min(4, frames));

interface TileGridProps {
  frames: number;
  /** The shape of each. */
  width: number;
  height: number;
  children: ReactNode;
}
