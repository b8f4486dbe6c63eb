import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columns } from '../columns.js';
import { index, kindOf, reference, table, tableColumn } from './table.js';

/** What attempts keep of jobs at providers, seeds that no provider told, and what was used. */
export class Providers1763710000000 implements MigrationInterface {
  readonly name = 'Providers1763710000000';

  async up(runner: QueryRunner): Promise<void> {
    const { json, longText, ascii, int64 } = columns(kindOf(runner));
    const added = [
      tableColumn('jobs', { ...json, nullable: true }),
      tableColumn('error_detail', { ...longText, nullable: true }),
      tableColumn('cancelled', { ...ascii(16), nullable: true }),
    ];
    // MySQL commits each statement by itself: a run that was cut off must be able to go on.
    for (const column of added)
      if (!(await runner.hasColumn('attempt', column.name))) await runner.addColumn('attempt', column);
    await setNullable(runner, tableColumn('seed', { ...int64, nullable: true }));
    await runner.createTable(usageTable(runner), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    const { int64 } = columns(kindOf(runner));
    await runner.dropTable('usage', true);
    await runner.query('UPDATE image SET seed = 0 WHERE seed IS NULL');
    await setNullable(runner, tableColumn('seed', int64));
    for (const name of ['jobs', 'error_detail', 'cancelled']) await runner.dropColumn('attempt', name);
  }
}

const setNullable = async (runner: QueryRunner, column: ReturnType<typeof tableColumn>): Promise<void> => {
  const image = await runner.getTable('image');
  const before = image?.findColumnByName(column.name);
  if (!before || before.isNullable === column.isNullable) return;
  const after = before.clone();
  after.isNullable = column.isNullable ?? false;
  await runner.changeColumn('image', before, after);
};

const usageTable = (runner: QueryRunner) => {
  const { id, ascii, text, int, int64, time } = columns(kindOf(runner));
  return table(
    'usage',
    {
      id: { ...id, primary: true },
      owner_id: id,
      generation_id: id,
      provider: ascii(64),
      model: text(200),
      images: int,
      cost: { ...int64, nullable: true },
      cost_source: ascii(16),
      outcome: ascii(16),
      duration_ms: int64,
      created_at: time,
    },
    {
      foreignKeys: [reference('fk_usage_owner', 'owner_id', 'user')],
      indices: [
        index('ix_usage_owner_created', ['owner_id', 'created_at']),
        index('ix_usage_created', ['created_at']),
      ],
    },
  );
};
