// npm run seed: fills an instance that is not running with made-up images.
import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await ensureDependencies();
await build();
process.exitCode = await run(process.execPath, [
  '--enable-source-maps',
  inRoot('apps/api/dist/seed/command.js'),
  ...process.argv.slice(2),
]);
