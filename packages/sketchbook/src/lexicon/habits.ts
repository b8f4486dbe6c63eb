export { CLAY_HEADS, CROWNS, FACES_RIGHT, HEADS, NECKS, SEATS } from './habits/bodies.js';
export { HOMES } from './habits/homes.js';
export { BOATS, FLYERS, SWIMMERS, TABLE_THINGS, SHORE_DWELLERS } from './habits/moving.js';
export { scaleOf } from './habits/sizes.js';
