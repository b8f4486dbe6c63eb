import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columns } from '../columns.js';
import type { DatabaseKind } from '../database-kind.js';
import { index, kindOf, reference, table, tableColumn } from './table.js';

/** Search and sums of the gallery, tags, projects, prompts, saved searches, preferences. */
export class Studio1763720000000 implements MigrationInterface {
  readonly name = 'Studio1763720000000';

  async up(runner: QueryRunner): Promise<void> {
    const kind = kindOf(runner);
    // MySQL commits each statement by itself: a run that was cut off must be able to go on.
    for (const next of tables(kind)) await runner.createTable(next, true);
    for (const [target, column] of addedColumns(kind))
      if (!(await runner.hasColumn(target, column.name))) await runner.addColumn(target, column);
    await runner.query(
      kind === 'postgres'
        ? `UPDATE "user" SET preferences = '{}' WHERE preferences IS NULL`
        : "UPDATE `user` SET preferences = '{}' WHERE preferences IS NULL",
    );
    for (const [target, name, ...columnNames] of ADDED_INDICES) {
      const known = await runner.getTable(target);
      if (!known?.indices.some((each) => each.name === name))
        await runner.createIndex(target, new TableIndex({ name, columnNames }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const kind = kindOf(runner);
    for (const [target, name] of ADDED_INDICES.toReversed()) await runner.dropIndex(target, name);
    for (const [target, { name }] of addedColumns(kind)) await runner.dropColumn(target, name);
    for (const { name } of tables(kind).toReversed()) await runner.dropTable(name, true);
  }
}

const addedColumns = (kind: DatabaseKind) => {
  const { id, json } = columns(kind);
  return [
    ['user', tableColumn('preferences', { ...json, nullable: true })],
    ['generation', tableColumn('batch_id', { ...id, nullable: true })],
  ] as const;
};

const ADDED_INDICES = [
  ['generation', 'ix_generation_owner_batch', 'owner_id', 'batch_id', 'id'],
  ['image', 'ix_image_owner_project', 'owner_id', 'project_id', 'id'],
  ['image', 'ix_image_owner_model', 'owner_id', 'model', 'id'],
  ['image', 'ix_image_owner_provider', 'owner_id', 'provider', 'id'],
  ['image', 'ix_image_owner_seed', 'owner_id', 'seed', 'id'],
  ['image', 'ix_image_owner_bytes', 'owner_id', 'bytes', 'id'],
] as const satisfies [table: string, name: string, ...columns: string[]][];

const tables = (kind: DatabaseKind) => {
  const { id, ascii, key, word, text, longText, time, bool, int, int64 } = columns(kind);
  const primary = { ...id, primary: true };
  const optional = <T extends object>(column: T) => ({ ...column, nullable: true });
  const owner = (name: string) => reference(`fk_${name}_owner`, 'owner_id', 'user');
  const inOneTree = { withoutRowid: kind === 'sqlite' };
  return [
    table(
      'project',
      {
        id: primary,
        owner_id: id,
        name: text(80),
        description: optional(text(500)),
        colour: ascii(16),
        cover_id: optional(id),
        archived: bool,
        created_at: time,
        updated_at: time,
      },
      { foreignKeys: [owner('project')], indices: [index('ix_project_owner', ['owner_id', 'id'])] },
    ),
    table(
      'tag',
      { id: primary, owner_id: id, name: text(40), name_key: key(80) },
      { foreignKeys: [owner('tag')], indices: [index('uq_tag_owner_key', ['owner_id', 'name_key'], true)] },
    ),
    table(
      'image_tag',
      { tag_id: primary, image_id: primary },
      {
        foreignKeys: [
          reference('fk_image_tag_tag', 'tag_id', 'tag'),
          reference('fk_image_tag_image', 'image_id', 'image'),
        ],
        indices: [index('ix_image_tag_image', ['image_id'])],
        ...inOneTree,
      },
    ),
    // Without foreign keys: an index for each would be as large as the table itself.
    table(
      'image_token',
      { owner_id: primary, token: { ...word(40), primary: true }, image_id: primary },
      inOneTree,
    ),
    table(
      'image_tally',
      {
        owner_id: primary,
        dimension: { ...ascii(16), primary: true },
        value: { ...key(200), primary: true },
        day: { ...ascii(10), primary: true },
        count: int64,
        ratio_sum: int64,
        bytes: int64,
      },
      inOneTree,
    ),
    table(
      'saved_search',
      { id: primary, owner_id: id, name: text(80), query: longText, created_at: time },
      { foreignKeys: [owner('saved_search')], indices: [index('ix_saved_search_owner', ['owner_id', 'id'])] },
    ),
    table(
      'prompt_template',
      {
        id: primary,
        owner_id: id,
        kind: ascii(16),
        name: text(80),
        category: text(40),
        text: longText,
        negative_text: longText,
        created_at: time,
        updated_at: time,
      },
      {
        foreignKeys: [owner('prompt_template')],
        indices: [index('ix_prompt_template_owner', ['owner_id', 'id'])],
      },
    ),
    table(
      'prompt_history',
      {
        id: primary,
        owner_id: id,
        digest: ascii(64),
        prompt: longText,
        negative_prompt: longText,
        model: text(200),
        uses: int,
        last_used_at: time,
      },
      {
        foreignKeys: [owner('prompt_history')],
        indices: [
          index('uq_prompt_history_owner_digest', ['owner_id', 'digest'], true),
          index('ix_prompt_history_owner', ['owner_id', 'id']),
        ],
      },
    ),
  ];
};
