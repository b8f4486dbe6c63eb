// npm run dev: the API and the browser app, each reloading when its sources change, and a running type check.
import './lib/require-node.mjs';
import { compile } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { inRoot, tools } from './lib/paths.mjs';
import { supervise } from './lib/supervise.mjs';

await ensureDependencies();
if ((await compile()) !== 0) process.exit(1);

const port = process.env.PORT ?? '8000';
console.log('The browser app: http://127.0.0.1:5173 (it passes /api on to the API). Stop with Ctrl-C.');
process.exitCode = await supervise([
  {
    args: [tools.tsc, '-b', '--watch', '--preserveWatchOutput', 'apps/api', 'packages/client'],
    launcher: true,
  },
  {
    args: ['--enable-source-maps', '--watch', '--watch-preserve-output', inRoot('apps/api/dist/main.js')],
  },
  {
    args: [tools.vite, '--host', '127.0.0.1'],
    cwd: inRoot('apps/web'),
    env: { ...process.env, API_URL: process.env.API_URL ?? `http://127.0.0.1:${port}` },
  },
]);
