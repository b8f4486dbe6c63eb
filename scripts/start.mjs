// npm start: installs, builds and serves the product. PORT, HOST, DATA_DIR and all other settings pass through.
import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { inRoot } from './lib/paths.mjs';
import { serverEnv, serverFlags } from './lib/server-process.mjs';
import { supervise } from './lib/supervise.mjs';

await ensureDependencies();
await build();
process.exitCode = await supervise([
  { args: [...serverFlags(), inRoot('apps/api/dist/main.js')], env: serverEnv() },
]);
