import type { Session } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** The table of signed-in browsers and clients. */
export const SESSION: EntityTarget<Session> = 'session';

export const sessionEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<Session>({
    name: 'session',
    columns: {
      id: { ...column.id, primary: true },
      userId: { ...column.id, name: 'user_id' },
      tokenHash: { ...column.ascii(64), name: 'token_hash' },
      userAgent: { ...column.text(256), name: 'user_agent' },
      createdAt: { ...column.time, name: 'created_at' },
      lastSeenAt: { ...column.time, name: 'last_seen_at' },
      expiresAt: { ...column.time, name: 'expires_at' },
    },
    foreignKeys: [
      {
        name: 'fk_session_user',
        target: 'user',
        columnNames: ['userId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [
      { name: 'uq_session_token_hash', columns: ['tokenHash'], unique: true },
      { name: 'ix_session_user', columns: ['userId'] },
      { name: 'ix_session_expires', columns: ['expiresAt'] },
    ],
  });
};
