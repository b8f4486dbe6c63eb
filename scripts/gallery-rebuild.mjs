// npm run gallery:rebuild: makes the search index and the counts of the gallery anew from the images.
import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await ensureDependencies();
await build();
process.exitCode = await run(process.execPath, [
  '--enable-source-maps',
  inRoot('apps/api/dist/features/gallery/commands/gallery-rebuild.js'),
  ...process.argv.slice(2),
]);
