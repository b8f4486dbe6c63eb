/**
 * Which part may import which: one rule and one sentence of why each. `npm run lint` checks them
 * (scripts/check-imports.mjs); ARCHITECTURE.md draws them. Cycles are found by oxlint (import/no-cycle).
 *
 * `from` matches the path of a product file (tests are left out), `forbids` looks at one of its imports: `path` in this
 * repository or null, `package` it comes from or null, `node` for Node's own modules, `typesOnly`, and the `names`.
 * `room` is what the group in `from` matched.
 */
export const importRules = [
  {
    name: 'tools-below-features',
    why: 'Providers, storage, queue, events, db, lib and plugins serve every feature, so none may know one.',
    // db/entities.ts is the list of all tables.
    from: /^apps\/api\/src\/(?!db\/entities\.ts)(?:providers|storage|queue|events|db|lib|plugins)\//,
    forbids: ({ path }) => isIn(path, 'apps/api/src/features/'),
    // A plugin that serves a feature is given it; the name of its shape it may know.
    unless: ({ typesOnly, path }, from) =>
      from.startsWith('apps/api/src/plugins/') && typesOnly && isDoor(path),
  },
  {
    name: 'features-meet-at-the-door',
    why: 'What a feature keeps inside can change without asking others only while nobody reaches past its index.ts.',
    from: /^apps\/api\/src\/features\/([^/]+)\//,
    forbids: ({ path }, room) => featureOf(path) !== null && featureOf(path) !== room && !isDoor(path),
  },
  {
    name: 'lib-is-the-ground-floor',
    why: 'What lib holds can be tested without anything else running.',
    from: /^apps\/api\/src\/lib\//,
    forbids: ({ path, typesOnly }) =>
      !typesOnly && /^apps\/api\/src\/(providers|storage|queue|events|db|plugins)\//.test(path ?? ''),
  },
  {
    name: 'one-way-out',
    why: 'Whoever is called, over HTTP or a socket, is called through lib/http, which checks addresses, limits answers and hides keys.',
    from: /^apps\/api\/src\/(?!lib\/http\/)/,
    forbids: (target) =>
      target.package === 'undici' ||
      target.package === 'ws' ||
      (target.node && !target.typesOnly && /^(?:node:)?https?$/.test(target.from)),
  },
  {
    name: 'only-services-create',
    why: 'One file, services.ts, makes every part: how the product hangs together is read in one place.',
    from: /^apps\/api\/src\/(?!(?:services|app|main)\.ts$)/,
    forbids: ({ path, names }) => isDoor(path) && names.some((name) => /^create[A-Z]/.test(name)),
  },
  {
    name: 'web-features-are-strangers',
    why: 'Pages compose features; a feature that knows another cannot be moved or read alone.',
    from: /^apps\/web\/src\/features\/([^/]+)\//,
    forbids: ({ path }, room) =>
      isIn(path, 'apps/web/src/features/') && !isIn(path, `apps/web/src/features/${room}/`),
  },
  {
    name: 'web-features-below-app',
    why: 'The app composes features, never the other way round.',
    from: /^apps\/web\/src\/features\//,
    forbids: ({ path }) => isIn(path, 'apps/web/src/app/'),
  },
  {
    name: 'web-primitives-below-features',
    why: 'Components and lib have no word of the domain, so every feature can use them.',
    from: /^apps\/web\/src\/(?:components|lib)\//,
    forbids: ({ path }) => isIn(path, 'apps/web/src/features/') || isIn(path, 'apps/web/src/app/'),
  },
  {
    name: 'web-lib-has-no-ui',
    why: 'A request or a path must be testable without a screen.',
    from: /^apps\/web\/src\/lib\//,
    forbids: (target) =>
      isIn(target.path, 'apps/web/src/components/') ||
      /^@(mantine\/core|tabler)\b/.test(target.package ?? ''),
  },
  {
    name: 'shared-imports-nothing-of-ours',
    why: 'Everybody stands on shared; if it stood on somebody, everything would hang together.',
    from: /^packages\/shared\/src\//,
    forbids: ({ path }) => path !== null && !isIn(path, 'packages/shared/src/'),
  },
  {
    name: 'shared-runs-everywhere',
    why: 'Shared runs in the server and in the browser: typebox only, no Node.',
    from: /^packages\/shared\/src\//,
    forbids: (target) => target.node || (target.package !== null && target.package !== 'typebox'),
  },
  {
    name: 'client-needs-only-shared',
    why: 'Third parties use the client alone, in Node and in a browser.',
    from: /^packages\/client\/src\//,
    forbids: (target) =>
      target.node || target.package !== null || !/^packages\/(client|shared)\/src\//.test(target.path ?? ''),
  },
  {
    name: 'sketchbook-is-a-library',
    why: 'Prompt in, PNG out: the illustrator can be lifted out of the product as it is.',
    from: /^packages\/sketchbook\/src\//,
    forbids: ({ path }) => path !== null && !isIn(path, 'packages/sketchbook/'),
  },
  {
    name: 'apps-meet-over-http',
    why: 'The browser app and the API are bound by the contract in shared and by nothing else.',
    from: /^apps\/([^/]+)\//,
    forbids: ({ path }, room) => isIn(path, 'apps/') && !isIn(path, `apps/${room}/`),
  },
  {
    name: 'product-without-tests',
    why: 'Test code is not shipped, so the product may not lean on it.',
    from: /^(?:apps|packages)\/[^/]+\/src\//,
    forbids: ({ path }) => isTest(path ?? ''),
  },
];

/** True for files that only tests use. */
export const isTest = (path) => /\.test\.tsx?$|\/(tests?|testing|fixtures)\//.test(path);

/** Rules on the text of a product file. */
export const textRules = [
  {
    name: 'one-reader-of-the-environment',
    why: 'A setting that is read in passing is neither checked at start nor listed in the documentation.',
    from: /^(?:apps\/api|packages\/[^/]+)\/src\/(?!config\.ts$)/,
    pattern: /\bprocess\.env\b/,
  },
  {
    name: 'no-bare-fetch',
    why: "Node's own fetch goes anywhere and reads answers of any length; lib/http does neither.",
    from: /^apps\/api\/src\//,
    pattern: /(?<![.\w])fetch\(/,
  },
];

const isIn = (path, folder) => path?.startsWith(folder) ?? false;
const featureOf = (path) => /^apps\/api\/src\/features\/([^/]+)\//.exec(path ?? '')?.[1] ?? null;
const isDoor = (path) => /^apps\/api\/src\/features\/[^/]+\/index\.ts$/.test(path ?? '');
