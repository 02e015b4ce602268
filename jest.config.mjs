import { bundledPackages } from './scripts/jest/bundled-packages.mjs';

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];
const common = {
  transform: { '\\.tsx?$': swc },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  resolver: await bundledPackages(),
  moduleNameMapper: {
    '^@medhjul/rules/(.*)$': '<rootDir>/packages/rules/src/$1.ts',
    '^@medhjul/release/(.*)$': '<rootDir>/packages/release/src/$1.ts',
    '^@medhjul/ui/(.*)$': '<rootDir>/packages/ui/src/$1',
    '\\.css$': '<rootDir>/scripts/jest/empty-css.cjs',
  },
};

/** One run, four kinds of test: pure rules, the API against a real PostgreSQL, the drawn parts, the screens. */
export default {
  // Jest would take one on two cores, and wait for the database half of the time.
  maxWorkers: 2,
  // Modules of finished suites stay in memory: a worker that carries too many of them is slow, and begins anew.
  workerIdleMemoryLimit: '600MB',
  // A busy machine is no reason to fail: what hangs is still found.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'rules',
      rootDir: import.meta.dirname,
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/packages/rules/src/**/*.test.ts',
        '<rootDir>/packages/release/**/*.test.ts',
        '<rootDir>/scripts/**/*.test.mjs',
      ],
    },
    {
      ...common,
      displayName: 'api',
      rootDir: import.meta.dirname,
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/api/src/**/*.test.ts'],
      globalSetup: '<rootDir>/apps/api/src/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/api/src/testing/global-teardown.mjs',
    },
    {
      ...common,
      displayName: 'web',
      rootDir: import.meta.dirname,
      testEnvironment: 'jsdom',
      testMatch: [
        '<rootDir>/packages/ui/src/**/*.test.tsx',
        '<rootDir>/apps/web/src/**/*.test.ts',
        '<rootDir>/apps/web/src/**/*.test.tsx',
      ],
      setupFiles: ['<rootDir>/scripts/jest/browser-globals.mjs'],
      setupFilesAfterEnv: ['<rootDir>/scripts/jest/dom-matchers.mjs'],
    },
  ],
};
