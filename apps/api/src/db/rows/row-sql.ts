import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { type DatabaseKind, isMysql } from '../database-kind.js';

/** A table as the statements of this file need it. */
export const shapeOf = <Row extends ObjectLiteral>(
  kind: DatabaseKind,
  dataSource: DataSource,
  target: EntityTarget<Row>,
): Shape => {
  const { tableName, columns } = dataSource.getMetadata(target);
  const escape = (name: string): string => dataSource.driver.escape(name);
  return {
    kind,
    table: escape(tableName),
    columns: columns.map(({ propertyName, databaseName, isPrimary }) => ({
      property: propertyName,
      name: escape(databaseName),
      primary: isPrimary,
    })),
  };
};

/** Inserts rows and leaves those that exist. */
export const insertMissingSql = (shape: Shape, rows: readonly ObjectLiteral[]): Statement => {
  const { sql, parameters } = insert(shape, rows);
  const [first] = keysOf(shape);
  // Not INSERT IGNORE, which would also let values through that do not fit.
  const otherwise = isMysql(shape.kind)
    ? ` ON DUPLICATE KEY UPDATE ${first?.name} = ${shape.table}.${first?.name}`
    : ' ON CONFLICT DO NOTHING';
  return { sql: sql + otherwise, parameters };
};

/** Inserts rows, or adds `sums` to those that exist. */
export const addUpSql = (
  shape: Shape,
  rows: readonly ObjectLiteral[],
  sums: readonly string[],
): Statement => {
  const { sql, parameters } = insert(shape, rows);
  const mysql = isMysql(shape.kind);
  const added = shape.columns
    .filter(({ property }) => sums.includes(property))
    .map(({ name }) => `${name} = ${shape.table}.${name} + ${mysql ? `VALUES(${name})` : `excluded.${name}`}`)
    .join(', ');
  const keys = keysOf(shape).map(({ name }) => name);
  const otherwise = mysql
    ? ` ON DUPLICATE KEY UPDATE ${added}`
    : ` ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${added}`;
  return { sql: sql + otherwise, parameters };
};

/**
 * Deletes rows by primary key. Keys that differ in their last column only become one list: ranges over the primary
 * key on every database, which not every one makes of a list of tuples.
 */
export const deleteSql = <Row extends ObjectLiteral>(
  shape: Shape,
  keys: readonly DeleteKey<Row>[],
  also: DeleteKey<Row> = {},
): Statement => {
  const columns = keysOf(shape);
  const leading = columns.slice(0, -1);
  const last = columns.at(-1);
  if (!last) throw new Error(`${shape.table} has no primary key`);
  const { bind, parameters } = binder(shape.kind);
  const conditions = [...groupBy(keys, leading).values()].map((group) => {
    const [head] = group;
    const same = leading.map(({ name, property }) => `${name} = ${bind(head?.[property])} AND `).join('');
    return `(${same}${last.name} IN (${group.map((key) => bind(key[last.property])).join(', ')}))`;
  });
  const extra = shape.columns
    .filter(({ property }) => also[property] !== undefined)
    .map(({ name, property }) => ` AND ${name} = ${bind(also[property])}`);
  return {
    sql: `DELETE FROM ${shape.table} WHERE (${conditions.join(' OR ')})${extra.join('')}`,
    parameters,
  };
};

const insert = ({ kind, table, columns }: Shape, rows: readonly ObjectLiteral[]): Statement => {
  const { bind, parameters } = binder(kind);
  const values = rows.map((row) => `(${columns.map(({ property }) => bind(row[property])).join(', ')})`);
  const names = columns.map(({ name }) => name).join(', ');
  return { sql: `INSERT INTO ${table} (${names}) VALUES ${values.join(', ')}`, parameters };
};

const binder = (kind: DatabaseKind) => {
  const parameters: (string | number)[] = [];
  const bind = (value: unknown): string => {
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Error('only text and whole numbers are written this way');
    parameters.push(value);
    return kind === 'postgres' ? `$${parameters.length}` : '?';
  };
  return { bind, parameters };
};

const groupBy = <Row extends ObjectLiteral>(rows: readonly Row[], columns: ShapeColumn[]) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = columns.map(({ property }) => String(row[property])).join('\n');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

const keysOf = ({ columns }: Shape): ShapeColumn[] => columns.filter(({ primary }) => primary);

/** The columns of a primary key, and others to compare with. */
export type DeleteKey<Row> = Partial<Row>;

interface Shape {
  kind: DatabaseKind;
  table: string;
  columns: ShapeColumn[];
}

interface ShapeColumn {
  property: string;
  name: string;
  primary: boolean;
}

interface Statement {
  sql: string;
  parameters: (string | number)[];
}
