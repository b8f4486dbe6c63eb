/** Jest for every package: TypeScript through swc, ESM as shipped, workspace packages from their sources. */
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic', development: true } },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx$': swc(true), '\\.ts$': swc(false) },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
};

const node = (displayName, rootDir, more = {}) => ({
  ...base,
  displayName,
  rootDir,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'development'] },
  ...more,
});

export default {
  testTimeout: 30_000,
  projects: [
    node('shared', '<rootDir>/packages/shared'),
    node('client', '<rootDir>/packages/client'),
    node('sketchbook', '<rootDir>/packages/sketchbook'),
    node('api', '<rootDir>/apps/api', { globalSetup: '<rootDir>/test/global-setup.mjs' }),
    {
      ...base,
      displayName: 'web',
      rootDir: '<rootDir>/apps/web',
      testEnvironment: '<rootDir>/test/jsdom-env.js',
      // Never add 'import' here: CommonJS packages would then resolve to .mjs files Jest cannot require.
      testEnvironmentOptions: { customExportConditions: ['browser', 'development'] },
      setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
      moduleNameMapper: {
        ...base.moduleNameMapper,
        '\\.module\\.css$': '<rootDir>/test/css-proxy.cjs',
        '\\.css$': '<rootDir>/test/empty.cjs',
      },
    },
    node('e2e', '<rootDir>/e2e'),
    // Shows every page; `npm run screenshots` alone asks for it.
    node('screens', '<rootDir>/e2e', { testMatch: ['**/*.screens.ts'] }),
  ],
};
