// Apart from the schemas that use them: a browser needs these numbers and not TypeBox.

/** Where medium and large images begin, in pixels. */
export const IMAGE_SIZE_FROM = { medium: 600_000, large: 1_500_000 } as const;

/** How many tags one image can have. */
export const MAX_TAGS = 50;

/** How many tiles one answer can hold. */
export const MAX_TILES = 2000;

/** How many ids one answer, and one bulk request, can hold. */
export const MAX_SELECTION = 10_000;
