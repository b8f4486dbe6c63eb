import type { EntityManager } from 'typeorm';

/** MySQL and MariaDB differ enough to be two: see `probeMysql`. */
export type DatabaseKind = 'sqlite' | 'mysql' | 'mariadb' | 'postgres';

/** What a repository may do outside `write`: nothing here changes a row. */
export type ReadManager = Pick<
  EntityManager,
  'find' | 'findBy' | 'findOne' | 'findOneBy' | 'count' | 'countBy' | 'exists' | 'existsBy'
> & {
  /** A hand-written SELECT, for the few queries whose plan matters. */
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
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
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Several statements that happen all or not at all. */
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
}
