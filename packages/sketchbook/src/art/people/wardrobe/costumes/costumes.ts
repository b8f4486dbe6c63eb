import type { Person } from '../../roles.js';
import type { Outfit } from '../outfit.js';
import type { Wearer } from './everyday.js';
import { PERFORMERS } from './performers.js';
import { TALES } from './tales.js';
import { WONDERS } from './wonders.js';
import { WORKERS } from './workers.js';

const COSTUMES: Readonly<Record<Person, (wearer: Wearer) => Outfit>> = {
  ...WORKERS,
  ...PERFORMERS,
  ...TALES,
  ...WONDERS,
};

/** What a role wears. */
export const outfitOf = (role: Person, wearer: Wearer): Outfit => COSTUMES[role](wearer);
