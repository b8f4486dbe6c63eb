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

/** Where a picture's original can be saved from. */
export const downloadPath = (file: string): string => `${file}${file.includes('?') ? '&' : '?'}download=1`;

/** Where the small form of one of one's own pictures lies. */
export const thumbnailPath = (imageId: string, size: 'small' | 'medium' = 'small'): string =>
  `/api/images/${encodeURIComponent(imageId)}/thumb/${size}`;
