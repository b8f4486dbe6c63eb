import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columns } from '../columns.js';
import type { DatabaseKind } from '../database-kind.js';
import { index, kindOf, reference, table } from './table.js';

/** Stored keys and addresses of providers. */
export class ProviderKeys1763700000000 implements MigrationInterface {
  readonly name = 'ProviderKeys1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(providerKey(kindOf(runner)), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('provider_key', true);
  }
}

const providerKey = (kind: DatabaseKind) => {
  const { id, ascii, text, time, json } = columns(kind);
  const optional = <T extends object>(column: T) => ({ ...column, nullable: true });
  return table(
    'provider_key',
    {
      id: { ...id, primary: true },
      owner_id: optional(id),
      scope: ascii(36),
      provider: ascii(64),
      key_id: optional(ascii(8)),
      ciphertext: optional(ascii(6000)),
      last_four: optional(text(8)),
      base_url: optional(text(500)),
      last_test: optional(json),
      created_at: time,
      updated_at: time,
    },
    {
      foreignKeys: [reference('fk_provider_key_owner', 'owner_id', 'user')],
      indices: [
        index('uq_provider_key_scope', ['scope', 'provider'], true),
        index('ix_provider_key_owner', ['owner_id']),
      ],
    },
  );
};
