import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { COMMIT, GITHUB_TOKEN, github } from './page-case.js';
import type { PageCase } from './page-case.js';

const repository = 'uktrade/demo-web';
const versions = github({
  commits: [{ sha: COMMIT, message: 'feat: begin' }],
  releases: [{ tag: 'v1.3.10' }, { tag: 'v1.4.0' }],
});
const version = (current: string) => ({
  verb: 'version-check',
  inputs: { repository, current, 'github-token': GITHUB_TOKEN },
});

const docs = (run: object): ScenarioInput =>
  github(
    {
      commits: [{ sha: COMMIT, message: 'docs: begin' }],
      workflows: {
        'docs.yml': {
          inputs: ['version', 'key'],
          runs: [{ 'queue-seconds': 2, seconds: 90, title: 'Docs', ...run }],
        },
      },
    },
    'uktrade/docs',
  );
const dispatch = {
  verb: 'workflow-dispatch',
  inputs: {
    repository: 'uktrade/docs',
    workflow: 'docs.yml',
    inputs: 'version: v1.2.3',
    'github-token': GITHUB_TOKEN,
  },
};

const keyed = {
  ...dispatch,
  inputs: { ...dispatch.inputs, 'correlation-input': 'key', 'idempotency-key': 'v1.2.3' },
};

export const workflowCases: readonly PageCase[] = [
  {
    ...version('1.4.0'),
    name: 'up-to-date',
    title: 'the version is up to date',
    exitCode: 0,
    scenario: versions,
  },
  {
    ...version('1.3.9'),
    name: 'minor-behind',
    title: 'the version is behind',
    exitCode: 0,
    scenario: versions,
  },
  {
    ...version('0.9.0'),
    name: 'major-behind',
    title: 'the version is a major one behind',
    exitCode: 1,
    scenario: versions,
  },
  {
    ...version('banana'),
    name: 'unknown',
    title: 'what is given is not a version',
    exitCode: 0,
    scenario: versions,
  },
  { ...dispatch, name: 'succeeded', title: 'the workflow succeeds', exitCode: 0, scenario: docs({}) },
  {
    ...dispatch,
    name: 'failed',
    title: 'the workflow fails',
    exitCode: 1,
    scenario: docs({
      conclusion: 'failure',
      jobs: [
        { name: 'lint', conclusion: 'success' },
        { name: 'build', steps: [{ name: 'Set up', conclusion: 'success' }, { name: 'Install' }] },
      ],
    }),
  },
  {
    ...dispatch,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    scenario: docs({}),
    inputs: { ...dispatch.inputs, 'dry-run': 'true' },
  },
  {
    ...keyed,
    name: 'joined',
    title: 'nothing to start: the run of this key has ended',
    exitCode: 0,
    scenario: docs({ title: 'Docs ({{inputs.key}})' }),
    before: [keyed],
  },
];

/** The files that `testProject` builds; what is in them is always the same. */
