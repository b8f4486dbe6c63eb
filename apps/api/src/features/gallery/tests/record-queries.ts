import type { DataSource } from 'typeorm';

/** A statement as it went to the database. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Runs some work and gives the statements it sent. */
export const recordQueries = async (
  dataSource: DataSource,
  work: () => Promise<unknown>,
): Promise<Statement[]> => {
  const statements: Statement[] = [];
  const before = dataSource.logger;
  dataSource.logger = Object.assign(Object.create(before) as typeof before, {
    logQuery: (text: string, values: unknown[] = []) => void statements.push({ text, values }),
  });
  try {
    await work();
  } finally {
    dataSource.logger = before;
  }
  return statements;
};
