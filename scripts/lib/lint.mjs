import { inRoot, tools } from './paths.mjs';
import { runNode } from './run.mjs';

/** The checks of `npm run lint`, one after the other; each answers with an exit code. */
export const lintSteps = [
  { name: 'lint', check: () => runNode(tools.oxlint, ['--type-aware']) },
  { name: 'format', check: () => runNode(tools.biome, ['format', '.']) },
  { name: 'import rules', check: () => runNode(inRoot('scripts/check-imports.mjs')) },
  { name: 'exact versions', check: () => runNode(inRoot('scripts/check-versions.mjs')) },
];
