import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, tools } from './paths.mjs';
import { runNode, toolEnvironment } from './run.mjs';

/**
 * Runs some of the Jest projects.
 * @returns true totals: a suite that could not run at all counts as one failed test; with the databases it ran on.
 */
export const runJest = async ({ projects, args = [], env = {} }) => {
  const folder = mkdtempSync(join(tmpdir(), 'easel-jest-'));
  const results = join(folder, 'results.json');
  const databases = join(folder, 'databases.txt');
  const code = await runNode(
    tools.jest,
    [
      '--selectProjects',
      ...projects,
      '--reporters=default',
      `--reporters=${inRoot('scripts/lib/database-reporter.cjs')}`,
      '--json',
      `--outputFile=${results}`,
      ...args,
    ],
    {
      env: toolEnvironment({
        ...env,
        NODE_OPTIONS: [process.env.NODE_OPTIONS, ...NODE_OPTIONS].filter(Boolean).join(' '),
        EASEL_DATABASE_REPORT: databases,
      }),
    },
  );
  const totals = { ...totalsOf(results, code), databases: readIfThere(databases) };
  rmSync(folder, { recursive: true, force: true });
  return totals;
};

// Tests are ES modules, which Jest loads through an interface that Node still calls experimental.
const NODE_OPTIONS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

const totalsOf = (path, code) => {
  const text = readIfThere(path);
  if (!text) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(text);
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    // Jest may fail for a reason that is no test, as when there is none to run.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
