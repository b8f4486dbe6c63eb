import type { Art } from '../art.js';

/** A drawing of a thing before it is measured: its box stands in `boxes.ts`. */
export type ThingArt = Pick<Art, 'body'> & Partial<Omit<Art, 'box'>>;
