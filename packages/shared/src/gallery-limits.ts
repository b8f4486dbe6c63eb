// Apart from the schemas, so that a page that needs a number does not bring along what checks requests.

/** How many tags one image can have. */
export const MAX_TAGS = 50;

/** Where medium and large images begin, in pixels. */
export const IMAGE_SIZE_FROM = { medium: 600_000, large: 1_500_000 } as const;

/** How many tiles one answer can hold. */
export const MAX_TILES = 2000;

/** How many ids one answer, and one bulk request, can hold. */
export const MAX_SELECTION = 10_000;
