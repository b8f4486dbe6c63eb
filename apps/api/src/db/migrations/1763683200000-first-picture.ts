import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columns } from '../columns.js';
import type { DatabaseKind } from '../database-kind.js';
import { index, kindOf, reference, table } from './table.js';

/** Accounts, sessions, generations with their attempts, images. */
export class FirstPicture1763683200000 implements MigrationInterface {
  readonly name = 'FirstPicture1763683200000';

  async up(runner: QueryRunner): Promise<void> {
    // MySQL commits each statement by itself: a run that was cut off must be able to go on.
    for (const next of tables(kindOf(runner))) await runner.createTable(next, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables(kindOf(runner)).toReversed()) await runner.dropTable(name, true);
  }
}

const tables = (kind: DatabaseKind) => {
  const { id, ascii, key, text, longText, time, bool, json, int, int64, float } = columns(kind);
  const primary = { ...id, primary: true };
  const optional = <T extends object>(column: T) => ({ ...column, nullable: true });
  return [
    table(
      'user',
      {
        id: primary,
        username: text(32),
        username_key: key(64),
        password_hash: ascii(100),
        role: ascii(16),
        disabled: bool,
        created_at: time,
      },
      { indices: [index('uq_user_username_key', ['username_key'], true)] },
    ),
    table(
      'session',
      {
        id: primary,
        user_id: id,
        token_hash: ascii(64),
        user_agent: text(256),
        created_at: time,
        last_seen_at: time,
        expires_at: time,
      },
      {
        foreignKeys: [reference('fk_session_user', 'user_id', 'user')],
        indices: [
          index('uq_session_token_hash', ['token_hash'], true),
          index('ix_session_user', ['user_id']),
          index('ix_session_expires', ['expires_at']),
        ],
      },
    ),
    table('login_throttle', { id: { ...ascii(64), primary: true }, failures: int, window_start: time }),
    table('setting', { id: { ...ascii(64), primary: true }, value: json }),
    table(
      'generation',
      {
        id: primary,
        owner_id: id,
        project_id: optional(id),
        prompt: longText,
        negative_prompt: longText,
        model: text(200),
        requested: json,
        count: int,
        status: ascii(16),
        progress: float,
        stage: optional(ascii(64)),
        error: optional(json),
        warnings: json,
        retry_of: optional(id),
        seed: int64,
        cost_estimate: optional(int64),
        cost: optional(int64),
        worker_id: optional(id),
        lease_until: optional(time),
        cancel_requested_at: optional(time),
        created_at: time,
        started_at: optional(time),
        finished_at: optional(time),
      },
      {
        foreignKeys: [reference('fk_generation_owner', 'owner_id', 'user')],
        indices: [
          index('ix_generation_owner', ['owner_id', 'id']),
          index('ix_generation_owner_status', ['owner_id', 'status', 'id']),
          index('ix_generation_status', ['status', 'id']),
        ],
      },
    ),
    table(
      'attempt',
      {
        id: primary,
        generation_id: id,
        number: int,
        provider: ascii(64),
        model: text(200),
        remote_id: optional(text(255)),
        outcome: ascii(16),
        error_code: optional(ascii(64)),
        accepted: ascii(16),
        cost: optional(int64),
        started_at: time,
        duration_ms: optional(int64),
      },
      {
        foreignKeys: [reference('fk_attempt_generation', 'generation_id', 'generation')],
        indices: [index('ix_attempt_generation', ['generation_id', 'number'], true)],
      },
    ),
    table(
      'image',
      {
        id: primary,
        owner_id: id,
        generation_id: id,
        project_id: optional(id),
        position: int,
        prompt: longText,
        model: text(200),
        provider: ascii(64),
        seed: int64,
        width: int,
        height: int,
        format: ascii(8),
        bytes: int64,
        sha256: ascii(64),
        storage_key: ascii(255),
        thumbhash: ascii(64),
        parameters: json,
        favorite: bool,
        title: optional(text(200)),
        notes: optional(longText),
        created_at: time,
        deleted_at: optional(time),
      },
      {
        foreignKeys: [
          reference('fk_image_owner', 'owner_id', 'user'),
          reference('fk_image_generation', 'generation_id', 'generation'),
        ],
        indices: [
          index('ix_image_owner', ['owner_id', 'id', 'deleted_at']),
          index('ix_image_owner_favorite', ['owner_id', 'favorite', 'id']),
          index('ix_image_owner_deleted', ['owner_id', 'deleted_at', 'id']),
          index('ix_image_deleted', ['deleted_at']),
          index('ix_image_generation', ['generation_id', 'position'], true),
        ],
      },
    ),
  ];
};
