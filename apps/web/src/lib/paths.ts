import type { FileOptions } from '@easel/shared';

/** Every address of the app. */
export const PATHS = {
  create: '/',
  gallery: '/gallery',
  projects: '/projects',
  dashboard: '/dashboard',
  trash: '/trash',
  settings: '/settings',
  admin: '/admin',
  providers: '/providers',
  login: '/login',
  register: '/register',
  credits: '/credits',
} as const;

/** The wanted address after signing in: only one of our own, never another site's. */
export const safeNext = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) ? next : PATHS.create;

/** The original of one of one's own pictures. */
export const filePath = (imageId: string): string => `/api/images/${encodeURIComponent(imageId)}/file`;

/** Where a picture can be saved from: as it came, or converted, with or without what is known about it. */
export const downloadPath = (imageId: string, { format, metadata }: FileOptions = {}): string => {
  const query = new URLSearchParams({ download: '1' });
  if (format !== undefined) query.set('format', format);
  if (metadata !== undefined) query.set('metadata', String(metadata));
  return `${filePath(imageId)}?${query}`;
};

/** Where the small form of one of one's own pictures lies. */
export const thumbnailPath = (imageId: string, size: 'small' | 'medium' = 'small'): string =>
  `/api/images/${encodeURIComponent(imageId)}/thumb/${size}`;
