// npm run providers:check: asks every configured provider who we are; --draw also draws.
import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await ensureDependencies();
await build();
process.exitCode = await run(process.execPath, [
  '--enable-source-maps',
  inRoot('apps/api/dist/features/settings/commands/providers-check.js'),
  ...process.argv.slice(2),
]);
