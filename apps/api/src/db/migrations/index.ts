import { FirstPicture1763683200000 } from './1763683200000-first-picture.js';
import { ProviderKeys1763700000000 } from './1763700000000-provider-keys.js';

/** In the order they run; a list, since a search finds a name and not a pattern. */
export const migrations = [FirstPicture1763683200000, ProviderKeys1763700000000];
