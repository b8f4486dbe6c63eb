import { randomBytes } from 'node:crypto';
import type { DownloadRequest } from '@easel/shared';
import { type Clock, shiftIso } from '../../../lib/clock.js';

/** How long a ticket is good, in milliseconds. */
const GOOD_FOR_MS = 5 * 60 * 1000;
/** Each holds up to 10,000 ids: about 0.6 MB. The oldest goes when there are more. */
const MAX_PER_OWNER = 3;
const MAX_ALL = 100;

/** Downloads that were asked for and not fetched yet. Kept in memory: after a restart one asks again. */
export const createDownloadTickets = (clock: Clock) => {
  const tickets = new Map<string, Ticket>();
  const dropOldest = (isMeant: (ticket: Ticket) => boolean, max: number): void => {
    const meant = [...tickets].filter(([, ticket]) => isMeant(ticket));
    for (const [key] of meant.slice(0, Math.max(0, meant.length - max))) tickets.delete(key);
  };

  return {
    issue: (ownerId: string, request: DownloadRequest): string => {
      const now = clock.now();
      dropOldest(({ until }) => until <= now, 0);
      dropOldest((ticket) => ticket.ownerId === ownerId, MAX_PER_OWNER - 1);
      dropOldest(() => true, MAX_ALL - 1);
      const key = randomBytes(24).toString('base64url');
      tickets.set(key, { ownerId, request, until: shiftIso(now, GOOD_FOR_MS) });
      return key;
    },
    /** What the ticket stands for, once, or null; somebody else's stays good for its owner. */
    redeem: (ownerId: string, key: string): DownloadRequest | null => {
      const ticket = tickets.get(key);
      if (ticket?.ownerId !== ownerId) return null;
      tickets.delete(key);
      return ticket.until > clock.now() ? ticket.request : null;
    },
  };
};

interface Ticket {
  ownerId: string;
  request: DownloadRequest;
  until: string;
}
