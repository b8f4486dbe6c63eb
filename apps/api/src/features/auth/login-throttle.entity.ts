import { EntitySchema, type EntityTarget } from 'typeorm';
import { columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** How often signing in failed for one account, one address, or one pair of them. */
export interface LoginThrottle {
  /** HMAC-SHA-256 in hex of what is counted: a copy of the table names nobody. */
  id: string;
  /** Failures since `windowStart`. 0 on rows that only remember that a pair is known. */
  failures: number;
  windowStart: string;
}

/** The table of counters. */
export const LOGIN_THROTTLE: EntityTarget<LoginThrottle> = 'login_throttle';

export const loginThrottleEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<LoginThrottle>({
    name: 'login_throttle',
    columns: {
      id: { ...column.ascii(64), primary: true },
      failures: column.int,
      windowStart: { ...column.time, name: 'window_start' },
    },
  });
};
