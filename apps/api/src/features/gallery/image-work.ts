import pLimit from 'p-limit';
import sharp from 'sharp';

// File reads share libuv's threads with sharp: unlimited image work raised a thumbnail's p95 from 2 to 147 ms, two at
// a time to 24 ms with 86 % of the images per second (measured on two cores).
sharp.concurrency(1);

/** Runs work with pictures in turn, the first come first: all of it goes through here. */
export const imageWork = pLimit(2);

/** Largest picture that is decoded, in pixels: a small file can unfold to gigabytes. */
export const MAX_PIXELS = 50_000_000;
