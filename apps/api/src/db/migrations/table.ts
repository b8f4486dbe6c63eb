import {
  type QueryRunner,
  Table,
  TableColumn,
  type TableForeignKeyOptions,
  type TableIndexOptions,
} from 'typeorm';
import type { Column } from '../columns.js';
import type { DatabaseKind } from '../database-kind.js';

/** A table as migrations write it down: entity columns with their names, foreign keys, indices. */
export const table = (
  name: string,
  columns: Record<string, MigrationColumn>,
  more: {
    foreignKeys?: TableForeignKeyOptions[];
    indices?: TableIndexOptions[];
    withoutRowid?: boolean;
  } = {},
): Table =>
  new Table({
    name,
    columns: Object.entries(columns).map(([columnName, column]) => tableColumn(columnName, column)),
    ...more,
  });

/** A foreign key to the id of another table that follows its deletes and updates. */
export const reference = (name: string, column: string, target: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName: target,
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
});

/** An index over columns, in order. */
export const index = (name: string, columnNames: string[], isUnique = false): TableIndexOptions => ({
  name,
  columnNames,
  isUnique,
});

/** One column as migrations write it down. */
export const tableColumn = (
  name: string,
  { type, length, precision, charset, collation, primary, nullable }: MigrationColumn,
): TableColumn =>
  new TableColumn({
    name,
    // simple-json is TypeORM's name for JSON in a text column.
    type: type === 'simple-json' ? 'text' : String(type),
    length: length === undefined ? undefined : String(length),
    precision: precision ?? undefined,
    charset,
    collation,
    isPrimary: primary ?? false,
    isNullable: nullable ?? false,
  });

/** The database a migration runs on. */
export const kindOf = (runner: QueryRunner): DatabaseKind => {
  const { type } = runner.connection.options;
  if (type === 'mysql' || type === 'mariadb' || type === 'postgres') return type;
  return 'sqlite';
};

type MigrationColumn = Column & { primary?: boolean; nullable?: boolean };
