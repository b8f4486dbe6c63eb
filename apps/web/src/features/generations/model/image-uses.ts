/**
 * What of a picture can go into the form: everything but the seed (`remix`), everything (`all`), one part of it, or the
 * picture itself as the one to start from (`reference`).
 */
export const IMAGE_USES = ['remix', 'all', 'seed', 'prompt', 'size', 'reference'] as const;
export type ImageUse = (typeof IMAGE_USES)[number];
