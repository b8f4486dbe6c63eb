import type { AdminUser } from '@easel/shared';

/** An account as administrators see it. */
export const makeAdminUser = (username: string, more: Partial<AdminUser> = {}): AdminUser => ({
  id: `id-of-${username}`,
  username,
  role: 'user',
  disabled: false,
  createdAt: '2026-05-03T10:00:00.000Z',
  lastSeenAt: '2026-11-20T10:00:00.000Z',
  images: 0,
  trashed: 0,
  storageBytes: 0,
  ...more,
});
