import { AppError } from '../../../lib/app-error.js';

/** How many ZIPs one person can fetch at once. */
export const MAX_DOWNLOADS = 2;

/** Counts the downloads of each person. */
export const createDownloadTurns = () => {
  const underWay = new Map<string, number>();
  return {
    /**
     * Takes a turn; call what it gives when the download has ended.
     * @throws AppError `too_many_downloads`
     */
    take: (ownerId: string): (() => void) => {
      const before = underWay.get(ownerId) ?? 0;
      if (before >= MAX_DOWNLOADS) throw new AppError('too_many_downloads', { max: MAX_DOWNLOADS });
      underWay.set(ownerId, before + 1);
      return () => {
        const now = (underWay.get(ownerId) ?? 1) - 1;
        if (now > 0) underWay.set(ownerId, now);
        else underWay.delete(ownerId);
      };
    },
  };
};
