import { demoScenario } from '../harness/sandbox.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { COMMIT } from './page-case.js';
import type { PageCase } from './page-case.js';

const codebase = { verb: 'codebase-build', inputs: { app: 'demo', codebase: 'web', commit: COMMIT } };
const project = {
  verb: 'project-build',
  inputs: { project: 'platform-tools-build', 'source-version': 'v1.2.3' },
};

const builderLog = {
  DOWNLOAD_SOURCE: [
    'Cloning https://github.com/uktrade/demo-web',
    'Checked out c0ffee1 (Add the events page)',
  ],
  INSTALL: ['pack 0.38.2 is ready'],
  PRE_BUILD: ['Builder paketobuildpacks/builder-jammy-base:0.4.240'],
  BUILD: ['===> BUILDING', '  Collecting Django==5.2.6', '===> EXPORTING', 'Adding 1/1 app layer(s)'],
  POST_BUILD: ['Pushed 212 MB in 9 layers'],
};

const failing = {
  outcome: 'FAILED' as const,
  'fail-phase': 'BUILD' as const,
  message:
    'COMMAND_EXECUTION_ERROR: Error while executing command: /work/cli build --publish. Reason: exit status 1',
  log: {
    text: {
      ...builderLog,
      BUILD: [
        '===> BUILDING',
        '> demo-web@1.4.0 build',
        '> webpack --mode production',
        'npm ERR! missing script: build',
        'npm ERR! A complete log of this run can be found in /root/.npm/_logs/debug-0.log',
        'ERROR: failed to build: exit status 1',
      ],
    },
  },
};

function built(...builds: object[]): ScenarioInput {
  return demoScenario({ images: [], builds });
}

const denied = (service: string, operation: string): ScenarioInput['faults'] => [
  { service, operation, kind: 'access-denied' },
];

export const buildCases: readonly PageCase[] = [
  {
    ...codebase,
    name: 'built',
    title: 'the image is built',
    exitCode: 0,
    scenario: built({ log: { text: builderLog } }),
  },
  { ...codebase, name: 'failed', title: 'the build fails', exitCode: 1, scenario: built(failing) },
  {
    ...codebase,
    name: 'timed-out',
    title: "the build reaches the project's time limit",
    exitCode: 1,
    scenario: built({ outcome: 'TIMED_OUT', 'fail-phase': 'BUILD', log: { text: builderLog } }),
  },
  {
    ...codebase,
    name: 'still-running',
    title: 'the build takes longer than we wait',
    exitCode: 1,
    inputs: { ...codebase.inputs, 'timeout-minutes': '2' },
    scenario: built({ phases: { BUILD: 3_600 } }),
  },
  {
    ...codebase,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { ...codebase.inputs, 'dry-run': 'true' },
    scenario: built({}),
  },
  {
    ...codebase,
    name: 'unchanged',
    title: 'the commit has its image',
    exitCode: 0,
    scenario: demoScenario(),
  },
  {
    ...codebase,
    name: 'access-denied',
    title: 'the role may not start builds',
    exitCode: 1,
    scenario: { ...built({}), faults: denied('codebuild', 'StartBuild') },
  },
  {
    ...codebase,
    name: 'no-application',
    title: 'there is no such application',
    exitCode: 1,
    inputs: { ...codebase.inputs, app: 'demmo' },
    scenario: demoScenario(),
  },
  {
    ...project,
    name: 'built',
    title: 'the build succeeds',
    exitCode: 0,
    scenario: {
      projects: {
        'platform-tools-build': { builds: [{ exported: { VERSION: '1.2.3' }, log: { text: builderLog } }] },
      },
    },
  },
  {
    ...project,
    name: 'failed',
    title: 'the build fails',
    exitCode: 1,
    scenario: { projects: { 'platform-tools-build': { builds: [failing] } } },
  },
  {
    ...project,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { ...project.inputs, 'dry-run': 'true' },
    scenario: { projects: { 'platform-tools-build': {} } },
  },
  {
    ...project,
    name: 'joined',
    title: 'an earlier step started the build',
    exitCode: 0,
    inputs: { ...project.inputs, 'idempotency-key': 'v1.2.3' },
    before: [
      { verb: 'project-build', inputs: { ...project.inputs, 'idempotency-key': 'v1.2.3', wait: 'false' } },
    ],
    scenario: { projects: { 'platform-tools-build': {} } },
  },
];
