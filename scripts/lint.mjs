// npm run lint: all checks, even after one failed, so that one run shows everything.
import './lib/require-node.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { lintSteps } from './lib/lint.mjs';

await ensureDependencies();
for (const { name, check } of lintSteps) {
  if ((await check()) !== 0) {
    console.error(`${name}: failed`);
    process.exitCode = 1;
  }
}
