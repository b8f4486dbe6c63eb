// npm test: lint, type check, build, unit and integration tests, browser tests. Ends with the line "N passed, N failed".
// Arguments after -- go to Jest, for example: npm test -- apps/api/src/queue
import { cpus } from 'node:os';
import './lib/require-node.mjs';
import { tryBuild } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runJest } from './lib/jest.mjs';
import { lintSteps } from './lib/lint.mjs';
import { tools } from './lib/paths.mjs';
import { runNode, toolEnvironment } from './lib/run.mjs';

// One process for everything grows to gigabytes and slows down; workers are renewed before that.
const UNIT_WORKERS = [`--maxWorkers=${Math.max(2, cpus().length - 1)}`, '--workerIdleMemoryLimit=900MB'];
// A browser waits a lot: two files at a time take little more than one.
const E2E_WORKERS = ['--maxWorkers=2'];

const args = process.argv.slice(2);
// With CI=true nothing may be left out: what is missing counts as failed.
const everything = process.env.CI === 'true' && args.length === 0;
const total = { passed: 0, failed: 0, skipped: 0 };
const notes = [];

await ensureDependencies();

for (const { name, check } of lintSteps) await step(name, check);
await step('type check', () => runNode(tools.tsc, ['-b'], { env: toolEnvironment() }));

title('build');
if ((await tryBuild()) !== 0) {
  fail('build: failed; no test was run');
  finish();
}

title('unit and integration tests');
const units = await runJest({
  projects: ['shared', 'client', 'sketchbook', 'api', 'web'],
  args: [...UNIT_WORKERS, ...forJest(args)],
});
add(units);
reportDatabases(units.databases);

const chromium = findChromium();
if (chromium) {
  title('browser tests');
  add(
    await runJest({
      projects: ['e2e'],
      args: [...E2E_WORKERS, ...forJest(args)],
      env: { CHROMIUM_PATH: chromium },
    }),
  );
  note(`browser: ran in ${chromium}`);
} else {
  missing('browser: did not run, no Chromium was found (set CHROMIUM_PATH)');
}
finish();

async function step(name, check) {
  title(name);
  if ((await check()) === 0) note(`${name}: ok`);
  else fail(`${name}: failed`);
}

function title(name) {
  console.log(`\n--- ${name} ---`);
}

function note(line) {
  notes.push(line);
}

function fail(line) {
  note(line);
  total.failed += 1;
}

function missing(line) {
  if (everything) fail(`${line}; CI=true allows no gap`);
  else note(line);
}

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function reportDatabases(found) {
  // A chosen path may hold no test that needs a database.
  if (found === null && args.length > 0) return;
  const names = Object.keys(JSON.parse(found ?? '{}'));
  for (const [title, ...either] of [
    ['SQLite', 'sqlite'],
    ['MySQL or MariaDB', 'mysql', 'mariadb'],
    ['PostgreSQL', 'postgres'],
  ]) {
    const ran = names.filter((name) => either.includes(name));
    if (ran.length > 0) note(`${title}: tests ran (${ran.join(', ')})`);
    else missing(`${title}: tests did not run, no server answered`);
  }
}

function forJest(all) {
  // A path may match tests of one run only: that is no failure of the other.
  return all.length > 0 ? ['--passWithNoTests', ...all] : [];
}

function finish() {
  title('summary');
  for (const line of notes) console.log(line);
  if (total.skipped > 0) console.log(`tests marked as skipped: ${total.skipped}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}
