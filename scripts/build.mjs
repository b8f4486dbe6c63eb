// npm run build: installs what is missing and builds everything that changed.
import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';

await ensureDependencies();
await build();
