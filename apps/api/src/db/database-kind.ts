/** MySQL and MariaDB differ enough to be two: see `resolveConnection`. */
export type DatabaseKind = 'sqlite' | 'mysql' | 'mariadb' | 'postgres';

/** The MySQL family shares its types; only the probe at start and a few plans tell them apart. */
export const isMysql = (kind: DatabaseKind): boolean => kind === 'mysql' || kind === 'mariadb';
