/** Left, top, right and bottom in the drawing's own units. */
export type Box = readonly [number, number, number, number];

/** A point in the drawing's own units. */
export interface Point {
  x: number;
  y: number;
}

/** One drawing, ready to be rasterised: SVG elements and what else the layout has to know of it. */
export interface Art {
  /** SVG elements; ids must be unique within the drawing only. */
  body: string;
  /** What is painted; the bottom edge is where it stands. */
  box: Box;
  faces: 'left' | 'right' | 'viewer';
  /** The crown of the head and how wide the head is there: where a hat sits. */
  head?: Point & { width: number };
  /** Where a held thing has its middle. */
  hand?: Point;
  /** Where somebody sits who rides it. */
  seat?: Point;
  /** Whether `Look.colour` is already in the drawing; else the finished pixels are recoloured. */
  coloured?: boolean;
}
