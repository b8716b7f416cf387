import { availableParallelism } from 'node:os';

/** Everything runs as ESM (`NODE_OPTIONS=--experimental-vm-modules`, set by the npm scripts). */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Sources import `./x.js`; without this order the mapper could pick up a compiled file.
  moduleFileExtensions: ['ts', 'js', 'json'],
  restoreMocks: true,
};

export default {
  // A unit test has Jest's five seconds; e2e/harness/time-limit.mjs gives more to tests of processes.
  // Half as many again as cores: a worker waits for the processes that it starts. More only make their time limits tight.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // What a file has loaded stays for a while. With a gigabyte of it a worker takes longer to end than Jest's half a second.
  workerIdleMemoryLimit: '700MB',
  testSequencer: '<rootDir>/e2e/harness/slow-first.mjs',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcov'],
  collectCoverageFrom: ['src/**/*.ts', 'sandbox/**/*.ts', '!**/*.test.ts', '!src/commands/registry.ts'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      roots: ['<rootDir>/src', '<rootDir>/sandbox', '<rootDir>/scripts'],
    },
    {
      ...common,
      displayName: 'e2e',
      roots: ['<rootDir>/e2e'],
      // Minutes of act, for pages that seldom change: `npm run examples` runs them.
      testPathIgnorePatterns: process.env.EXAMPLES === 'true' ? [] : ['act-documentation'],
      setupFilesAfterEnv: ['<rootDir>/e2e/harness/time-limit.mjs'],
      globalSetup: '<rootDir>/e2e/harness/current-dist.mjs',
      globalTeardown: '<rootDir>/e2e/harness/whole-suite.mjs',
    },
  ],
};
