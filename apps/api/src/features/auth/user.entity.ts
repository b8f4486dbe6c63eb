import type { User } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** The table of accounts. */
export const USER: EntityTarget<User> = 'user';

export const userEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<User>({
    name: 'user',
    columns: {
      id: { ...column.id, primary: true },
      username: column.text(32),
      usernameKey: { ...column.key(64), name: 'username_key' },
      passwordHash: { ...column.ascii(100), name: 'password_hash' },
      role: column.ascii(16),
      disabled: column.bool,
      preferences: { ...column.json, nullable: true },
      createdAt: { ...column.time, name: 'created_at' },
    },
    indices: [{ name: 'uq_user_username_key', columns: ['usernameKey'], unique: true }],
  });
};
