import { FirstPicture1763683200000 } from './1763683200000-first-picture.js';
import { ProviderKeys1763700000000 } from './1763700000000-provider-keys.js';
import { Providers1763710000000 } from './1763710000000-providers.js';
import { Studio1763720000000 } from './1763720000000-studio.js';
import { UsageFigures1763721000000 } from './1763721000000-usage-figures.js';

/** In the order they run; a list, since a search finds a name and not a pattern. */
export const migrations = [
  FirstPicture1763683200000,
  ProviderKeys1763700000000,
  Providers1763710000000,
  Studio1763720000000,
  UsageFigures1763721000000,
];
