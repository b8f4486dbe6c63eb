// npm run db:check: checks the database of this configuration; arguments pass to the check.
import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await ensureDependencies();
await build();
process.exitCode = await run(process.execPath, [
  '--enable-source-maps',
  inRoot('apps/api/dist/db/check.js'),
  ...process.argv.slice(2),
]);
