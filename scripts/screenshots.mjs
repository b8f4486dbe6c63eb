// npm run screenshots: runs the browser tests and keeps their pictures in docs/screenshots; then shows every page, in
// both themes and on two widths, on one sheet each in docs/screenshots/pages.
import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runJest } from './lib/jest.mjs';

await ensureDependencies();
await build();
const chromium = findChromium();
if (!chromium) {
  console.error('No Chromium was found. Install one, or say where it is with CHROMIUM_PATH.');
  process.exit(1);
}
const { failed } = await runJest({
  projects: ['e2e', 'screens'],
  args: ['--runInBand', ...process.argv.slice(2)],
  env: { CHROMIUM_PATH: chromium, UPDATE_SCREENSHOTS: '1' },
});
process.exitCode = failed === 0 ? 0 : 1;
