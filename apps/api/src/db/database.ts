import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { DatabaseKind } from './database-kind.js';
import type { Sql } from './query/sql.js';
import type { RowWriter } from './rows/row-writer.js';
import type { PageQuery, RowQuery } from './select-page.js';

/** What a repository may do outside `write`: nothing here changes a row. */
export type ReadManager = Pick<
  EntityManager,
  'find' | 'findBy' | 'findOne' | 'findOneBy' | 'count' | 'countBy' | 'exists' | 'existsBy'
> & {
  /** The row with a unique value, for the queries that every request makes: a third of the cost of `findOneBy`. */
  row<Row extends ObjectLiteral>(query: RowQuery<Row>): Promise<Row | null>;
  /** One keyset page: the few queries whose plan matters. */
  page<Row extends ObjectLiteral>(query: PageQuery<Row>): Promise<Row[]>;
  /** Rows of hand-written SQL with values as the driver gives them: counts are text on some, booleans numbers. */
  query<Row>(statement: Sql): Promise<Row[]>;
  /** Records of hand-written SQL; `build` gets the list of the table's columns, its alias in front of each. */
  records<Row extends ObjectLiteral>(
    from: EntityTarget<Row>,
    alias: string,
    build: (columns: Sql) => Sql,
  ): Promise<Row[]>;
};

/**
 * What a repository may do inside `write`. Rows and changes are typed by the record itself: TypeORM's own partial
 * types cannot express a JSON column of unknown content.
 */
export type WriteManager = Pick<
  EntityManager,
  'find' | 'findBy' | 'findOne' | 'findOneBy' | 'countBy' | 'existsBy' | 'delete' | 'createQueryBuilder'
> &
  RowWriter & {
    insert<Row extends ObjectLiteral>(target: EntityTarget<Row>, row: NoInfer<Row>): Promise<unknown>;
    update<Row extends ObjectLiteral>(
      target: EntityTarget<Row>,
      where: NoInfer<FindOptionsWhere<Row>>,
      change: NoInfer<Partial<Row>>,
    ): Promise<{ affected?: number }>;
  };

/**
 * The one way to the database. SQLite has a single connection: a write made while another request's transaction
 * is open would be undone with it. So every write goes through `write` or `transaction`, which take turns there
 * and cost nothing on the servers.
 */
export interface Database {
  readonly kind: DatabaseKind;
  readonly read: ReadManager;
  /** One statement that changes rows; may be called inside `transaction` of the same request. */
  write<T>(work: (manager: WriteManager) => Promise<T>): Promise<T>;
  /** Several statements that happen all or not at all. */
  transaction<T>(work: (manager: WriteManager) => Promise<T>): Promise<T>;
  /**
   * A transaction that is begun again when the server ended it because it and another one waited for each other. So
   * `work` must do nothing but read and write rows. Inside another transaction it joins that one.
   */
  repeatable<T>(work: (manager: WriteManager) => Promise<T>): Promise<T>;
}
