const MODULES = '@actions|@octokit|before-after-hook|universal-user-agent'

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Ends a test that would never end. It measures nothing: how soon a test is done is the machine's affair.
  testTimeout: 300_000,
  // Most tests wait for processes that they have started: no core is left to jest itself.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/__tests__/support/build.ts',
  globalTeardown: '<rootDir>/__tests__/support/tidy.ts',
  transform: {
    // Transpiled only: `npm run typecheck` has checked the types of all files already.
    '\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.jest.json' }],
    // jest runs CommonJS, and these are ES modules only.
    [`/node_modules/(?:${MODULES})/.*\\.js$`]: ['ts-jest', { tsconfig: 'tsconfig.jest.json' }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${MODULES})/)`],
  // jest asks a package for its "require" door, and these have only "import".
  moduleNameMapper: {
    '^(@actions/[^/]+)$': '<rootDir>/node_modules/$1',
    '^(@actions/.+/lib/[^.]+)$': '<rootDir>/node_modules/$1.js',
  },
  cacheDirectory: '<rootDir>/.cache/jest',
}
