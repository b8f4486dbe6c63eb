import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** Indices that hold all the dashboard sums up, so that it reads no row. */
export class UsageFigures1763721000000 implements MigrationInterface {
  readonly name = 'UsageFigures1763721000000';

  async up(runner: QueryRunner): Promise<void> {
    // The new ones first: a foreign key always needs one that starts with its column.
    await replace(runner, { add: WIDE, drop: NARROW });
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, { add: NARROW, drop: WIDE });
  }
}

const SUMMED = ['outcome', 'provider', 'model', 'images', 'cost', 'duration_ms'];

const WIDE = {
  ix_usage_owner_figures: ['owner_id', 'created_at', ...SUMMED],
  ix_usage_figures: ['created_at', ...SUMMED],
};

const NARROW = {
  ix_usage_owner_created: ['owner_id', 'created_at'],
  ix_usage_created: ['created_at'],
};

/** MySQL commits each statement by itself: a run that was cut off must be able to go on. */
const replace = async (runner: QueryRunner, { add, drop }: Replacement): Promise<void> => {
  const known = (await runner.getTable('usage'))?.indices.map(({ name }) => name) ?? [];
  for (const [name, columnNames] of Object.entries(add))
    if (!known.includes(name)) await runner.createIndex('usage', new TableIndex({ name, columnNames }));
  for (const name of Object.keys(drop)) if (known.includes(name)) await runner.dropIndex('usage', name);
};

interface Replacement {
  add: Record<string, string[]>;
  drop: Record<string, string[]>;
}
