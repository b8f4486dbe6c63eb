import type { ConnectionTest, ProviderName } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** A stored key, an address, or both, of one person or of the whole instance. */
export interface ProviderKey {
  id: string;
  /** Null = everybody's. */
  ownerId: string | null;
  /** The owner's id or `instance`: unique together with `provider`, which a column with nulls cannot be. */
  scope: string;
  provider: ProviderName;
  /** Which of our keys `ciphertext` was made with; null without one. */
  keyId: string | null;
  ciphertext: string | null;
  /** Of keys that are long enough to show some. */
  lastFour: string | null;
  /** Null = where the provider usually is. The key is for this address and no other. */
  baseUrl: string | null;
  lastTest: ConnectionTest | null;
  createdAt: string;
  updatedAt: string;
}

/** The table of stored keys. */
export const PROVIDER_KEY: EntityTarget<ProviderKey> = 'provider_key';

export const providerKeyEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<ProviderKey>({
    name: 'provider_key',
    columns: {
      id: { ...column.id, primary: true },
      ownerId: { ...column.id, name: 'owner_id', nullable: true },
      scope: column.ascii(36),
      provider: column.ascii(64),
      keyId: { ...column.ascii(8), name: 'key_id', nullable: true },
      ciphertext: { ...column.ascii(6000), nullable: true },
      lastFour: { ...column.text(8), name: 'last_four', nullable: true },
      baseUrl: { ...column.text(500), name: 'base_url', nullable: true },
      lastTest: { ...column.json, name: 'last_test', nullable: true },
      createdAt: { ...column.time, name: 'created_at' },
      updatedAt: { ...column.time, name: 'updated_at' },
    },
    foreignKeys: [
      {
        name: 'fk_provider_key_owner',
        target: 'user',
        columnNames: ['ownerId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [
      { name: 'uq_provider_key_scope', columns: ['scope', 'provider'], unique: true },
      { name: 'ix_provider_key_owner', columns: ['ownerId'] },
    ],
  });
};
