import type { Art } from '../art.js';
import { BOXES } from './boxes.js';
import { BUILDINGS } from './buildings.js';
import { EVERYDAY } from './everyday.js';
import { FURNITURE } from './furniture.js';
import { GEAR } from './gear.js';
import { HOUSEHOLD } from './household.js';
import { BALLOON } from './balloon.js';
import type { ThingArt } from './thing.js';
import { VEHICLES } from './vehicles.js';

/** All our own drawings of things before they are measured. */
export const THING_ART: Readonly<Record<string, ThingArt>> = {
  ...BALLOON,
  ...FURNITURE,
  ...BUILDINGS,
  ...HOUSEHOLD,
  ...EVERYDAY,
  ...GEAR,
  ...VEHICLES,
};

/** A drawing of a thing: SVG elements, what they paint, and what else the layout may have to know. */
export type Thing = Pick<Art, 'body' | 'box'> & Partial<Art>;

/** Our own drawings of things, in the manner of the icons; most on a 128 x 128 canvas. */
export const THINGS: Readonly<Record<string, Thing>> = Object.fromEntries(
  Object.entries(THING_ART).map(([name, art]): [string, Thing] => [
    name,
    { ...art, box: BOXES[name] ?? [0, 0, 128, 128] },
  ]),
);
