import { errorCode } from '../lib/error-code.js';

/**
 * Says in one sentence what is wrong when a database cannot be used, and what to do about it.
 * Codes: MySQL and MariaDB error names, PostgreSQL SQLSTATEs, Node's system errors, SQLite result codes.
 */
export const describeDatabaseTrouble = (error: unknown): string => {
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  const known = Object.entries(CURES).find(([codes]) => codes.split(' ').includes(code));
  return known ? `${known[1]} (${code})` : `${message}${code ? ` (${code})` : ''}`;
};

const CURES: Record<string, string> = {
  ECONNREFUSED:
    'Nothing listens at that host and port. Is the server running, and is the port in DATABASE_URL right?',
  'ENOTFOUND EAI_AGAIN': 'The host name in DATABASE_URL cannot be resolved.',
  'ETIMEDOUT EHOSTUNREACH':
    'The host does not answer. Check the network and the firewall between here and the server.',
  'ER_ACCESS_DENIED_ERROR 28P01 28000': 'The server refuses the user or the password in DATABASE_URL.',
  'ER_DBACCESS_DENIED_ERROR 42501':
    'The user in DATABASE_URL may not use that database; grant it all rights on it.',
  'ER_BAD_DB_ERROR 3D000':
    'The database named in DATABASE_URL does not exist; create it (with CHARACTER SET utf8mb4 on MySQL and MariaDB).',
  'ER_CON_COUNT_ERROR 53300': 'The server has no connection left; raise its limit or close other clients.',
  SQLITE_CANTOPEN: 'The SQLite file cannot be opened; check that DATA_DIR exists and can be written.',
  'SQLITE_NOTADB SQLITE_CORRUPT': 'The file is no SQLite database or is damaged; restore it from a backup.',
  SQLITE_READONLY: 'The SQLite file cannot be written; check its owner and rights.',
  'SQLITE_FULL ER_DISK_FULL 53100': 'The disk of the database is full.',
  ERR_INVALID_URL: 'DATABASE_URL is not a URL such as mysql://user:password@host:3306/easel.',
};
