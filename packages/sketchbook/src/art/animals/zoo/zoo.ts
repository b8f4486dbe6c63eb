import type { Species } from '../species.js';
import { BEARS } from './bears.js';
import { CANINES } from './canines.js';
import { FELINES } from './felines.js';
import { HOOFED } from './hoofed.js';
import { RODENTS } from './rodents.js';

/** The builds of the animals by concept. */
export const ZOO: Readonly<Record<string, Species>> = {
  ...CANINES,
  ...FELINES,
  ...BEARS,
  ...RODENTS,
  ...HOOFED,
};
