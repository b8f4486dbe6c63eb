import type { Person } from '../roles.js';
import type { Wearer } from './everyday.js';
import type { Outfit } from './outfit.js';
import { TALES } from './tales.js';
import { WORKERS } from './workers.js';

const COSTUMES: Readonly<Record<Person, (wearer: Wearer) => Outfit>> = { ...WORKERS, ...TALES };

/** What a role wears. */
export const outfitOf = (role: Person, wearer: Wearer): Outfit => COSTUMES[role](wearer);
