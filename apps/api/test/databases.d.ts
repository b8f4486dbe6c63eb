/** A database made for one test file, empty. */
export interface ScratchDatabase {
  url: string;
  drop(): Promise<void>;
}
/** Runs the same tests on every database that can be reached; see global-setup.mjs. */
export declare const describeEachDatabase: (
  name: string,
  tests: (make: () => Promise<ScratchDatabase>, database: string) => void,
) => void;
/** A fresh SQLite file: for tests that are not about databases. */
export declare const makeSqlite: () => Promise<ScratchDatabase>;
