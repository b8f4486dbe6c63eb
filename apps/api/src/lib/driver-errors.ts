/** Whether a statement failed because a row with that unique value exists; the same for all databases. */
export const isUniqueViolation = (error: unknown): boolean => someCode(error, UNIQUE);

/** Whether something could not be written because a disk or a table space is full. */
export const isDiskFull = (error: unknown): boolean => someCode(error, DISK_FULL);

/** Whether a transaction was undone because it and another one waited for each other: it may be begun again. */
export const isDeadlock = (error: unknown): boolean => someCode(error, DEADLOCK);

// SQLite and Node name their errors, MySQL has names and numbers, PostgreSQL has SQLSTATE.
const UNIQUE = new Set([
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'ER_DUP_ENTRY',
  '1062',
  '23505',
]);
const DISK_FULL = new Set([
  'ENOSPC',
  'EDQUOT',
  'SQLITE_FULL',
  'ER_DISK_FULL',
  'ER_DISK_FULL_NOWAIT',
  'ER_RECORD_FILE_FULL',
  '1021',
  '1114',
  '53100',
]);

// 1020 is MariaDB's "record has changed since last read": its snapshot isolation gives up the same way.
const DEADLOCK = new Set(['ER_LOCK_DEADLOCK', '1213', 'ER_CHECKREAD', '1020', '40P01', '40001']);

/** Looks at an error, then at what caused it: TypeORM keeps the driver's error inside its own. */
const someCode = (error: unknown, codes: ReadonlySet<string>): boolean => {
  let current = error;
  for (let depth = 0; depth < 5 && isRecord(current); depth += 1) {
    if (codes.has(String(current.code)) || codes.has(String(current.errno))) return true;
    current = current.driverError ?? current.cause;
  }
  return false;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
