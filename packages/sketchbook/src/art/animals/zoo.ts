import { HOOFED } from './zoo-hoofed.js';
import { PAWED } from './zoo-pawed.js';
import type { Species } from './species.js';

/** The builds of the animals by concept. */
export const ZOO: Readonly<Record<string, Species>> = { ...PAWED, ...HOOFED };
