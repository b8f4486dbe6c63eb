import { FirstPicture1763683200000 } from './1763683200000-first-picture.js';

/** In the order they run; a list, since a search finds a name and not a pattern. */
export const migrations = [FirstPicture1763683200000];
