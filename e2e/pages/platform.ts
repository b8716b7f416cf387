import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { demoScenario } from '../harness/sandbox.js';
import { GITHUB_TOKEN } from './page-case.js';
import type { PageCase } from './page-case.js';

export const configOf = (mode: string): string => `schema_version: 1
application: demo
default_versions: { platform-helper: 15.38.0 }
environments:
  '*':
    accounts: { deploy: { name: demo-test, id: '123456789012' }, dns: { name: dns, id: '222222222222' } }
  dev: { service-deployment-mode: platform }
  prod: { service-deployment-mode: platform }
codebase_pipelines:
  web:
    repository: uktrade/demo-web
    pipeline_mode: ${mode}
    pipelines:
      - { name: main, branch: main, environments: [{ name: dev }, { name: prod, requires_approval: true }] }
`;
const config = { 'platform-config.yml': configOf('github_actions') };
const nothing: ScenarioInput = {};
const validate = { verb: 'config-validate', inputs: {}, scenario: nothing, files: config };
const generate = { ...validate, verb: 'pipeline-generate', inputs: { codebase: 'web' } };

const builders = JSON.stringify({
  builders: [{ name: 'paketobuildpacks/builder-jammy-base', versions: [{ version: '0.4.240' }] }],
});
const prepare = {
  verb: 'codebase-prepare',
  inputs: { 'builder-configuration-url': 'builders.yml' },
  scenario: nothing,
  files: { 'builders.yml': builders },
  origin: 'git@github.com:uktrade/demo-web.git',
};

const web = {
  repository: 'uktrade/demo-web',
  pipeline_mode: 'github_actions',
  services: [{ all: ['web'] }],
  images: [{ tags: ['commit-1111111', 'branch-main'] }],
};
export const account = (mode: string, services: object, images: object[] = web.images): ScenarioInput => ({
  applications: {
    demo: {
      environments: {
        dev: {
          account: '123456789012',
          'service-deployment-mode': mode,
          ecs: { services: services as Record<string, never> },
        },
      },
      services: { web: { type: 'Load Balanced Web Service' }, nightly: { type: 'Scheduled Job' } },
      codebases: { web: { ...web, images: images as typeof web.images } },
    },
  },
  github: {
    repositories: {
      'uktrade/demo-web': {
        private: true,
        environments: { dev: { restricted: true } },
        commits: [
          { sha: '1'.repeat(7).padEnd(40, '0'), message: 'feat: Begin (DBTP-1)' },
          { sha: '2'.repeat(7).padEnd(40, '0'), message: 'feat: Add the events page (DBTP-3)' },
        ],
      },
    },
  },
});
const newest = [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222', 'branch-main'] }];
const check = {
  verb: 'deployment-check',
  inputs: { app: 'demo', env: 'dev', codebase: 'web', commit: '1111111', 'github-token': GITHUB_TOKEN },
};
const setup = { verb: 'setup-check', inputs: { app: 'demo', 'github-token': GITHUB_TOKEN } };
const history = {
  verb: 'codebase-history',
  inputs: { app: 'demo', codebase: 'web', env: 'dev', 'github-token': GITHUB_TOKEN },
};
const deployed = {
  verb: 'codebase-deploy',
  inputs: { ...check.inputs, commit: '2222222', 'github-deployment': 'true' },
  skipSeconds: 3_600,
};

const jobs = (deploy: string, outputs: object = {}): string =>
  JSON.stringify({
    build: { result: 'success', outputs: { 'image-tag': 'commit-2222222', 'duration-seconds': '74' } },
    dev: { result: deploy, outputs },
    prod: { result: deploy === 'success' ? 'success' : 'skipped', outputs: {} },
  });
const report = (deploy: string, outputs?: object) => ({
  verb: 'workflow-report',
  inputs: {
    subject: 'demo/web',
    jobs: jobs(deploy, outputs),
    titles: '{build: Image, dev: Dev, prod: Production}',
  },
  scenario: nothing,
});

export const platformCases: readonly PageCase[] = [
  { ...validate, name: 'valid', title: 'the configuration is valid', exitCode: 0 },
  {
    ...validate,
    name: 'invalid',
    title: 'a value that is not known',
    exitCode: 1,
    files: { 'platform-config.yml': configOf('github') },
  },
  {
    ...validate,
    name: 'empty',
    title: 'nothing to check: no codebase has a pipeline',
    exitCode: 0,
    files: { 'platform-config.yml': configOf('github_actions').replace(/codebase_pipelines:[^]*/, '') },
  },
  {
    ...validate,
    name: 'missing',
    title: 'there is no such file',
    exitCode: 1,
    files: {},
    terminalExitCode: 2,
  },
  { ...generate, name: 'created', title: 'the workflow is written', exitCode: 0 },
  { ...generate, name: 'unchanged', title: 'the workflow is there already', exitCode: 0, before: [generate] },
  {
    ...generate,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { ...generate.inputs, 'dry-run': 'true' },
  },
  {
    ...generate,
    name: 'outdated',
    title: 'the check finds no workflow',
    exitCode: 1,
    inputs: { ...generate.inputs, check: 'true' },
  },
  { ...prepare, name: 'created', title: 'the files of the image builder are written', exitCode: 0 },
  { ...prepare, name: 'unchanged', title: 'the files are there already', exitCode: 0, before: [prepare] },
  {
    ...prepare,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { ...prepare.inputs, 'dry-run': 'true' },
  },
  {
    ...prepare,
    name: 'no-checkout',
    title: 'the folder is not a checkout',
    exitCode: 1,
    origin: undefined,
  },
  {
    ...check,
    name: 'fine',
    title: 'nothing newer runs',
    exitCode: 0,
    scenario: account('platform', { web: { image: 'commit-1111111' } }),
  },
  {
    ...check,
    name: 'outdated',
    title: 'a newer image runs',
    exitCode: 1,
    scenario: account('platform', { web: { image: 'commit-2222222' } }, newest),
  },
  {
    ...check,
    name: 'first',
    title: 'nothing runs yet',
    exitCode: 0,
    scenario: account('platform', { web: 'none' }),
  },
  {
    ...setup,
    name: 'ready',
    title: 'everything is there',
    exitCode: 0,
    scenario: account('platform', { web: { image: 'commit-1111111' } }),
  },
  {
    ...setup,
    name: 'missing',
    title: 'the account is not ready for deployments',
    exitCode: 1,
    scenario: account('copilot', {}),
  },
  {
    ...history,
    name: 'history',
    title: 'who deployed what, and when',
    exitCode: 0,
    scenario: account('platform', { web: { image: 'commit-1111111' } }, newest),
    before: [deployed],
  },
  {
    ...history,
    name: 'without-github',
    title: 'GitHub does not answer',
    exitCode: 0,
    scenario: demoScenario(),
  },
  {
    ...history,
    name: 'empty',
    title: 'nothing was deployed yet',
    exitCode: 0,
    scenario: account('platform', { web: 'none' }),
  },
  {
    ...history,
    name: 'access-denied',
    title: 'the deployment role may not be assumed',
    exitCode: 1,
    scenario: {
      ...account('platform', { web: { image: 'commit-1111111' } }),
      faults: [{ service: 'sts', operation: 'AssumeRole', kind: 'access-denied' }],
    },
  },
  {
    ...report('success'),
    name: 'wrong',
    title: 'what is given is not the jobs of a workflow',
    exitCode: 1,
    terminalExitCode: 2,
    inputs: { subject: 'demo/web', jobs: '{build: success}' },
  },
  {
    ...report('success'),
    name: 'skipped',
    title: 'no job had anything to do',
    exitCode: 0,
    inputs: {
      ...report('success').inputs,
      jobs: '{build: {result: skipped}, dev: {result: skipped}, prod: {result: skipped}}',
    },
  },
  { ...report('success'), name: 'success', title: 'every job succeeded', exitCode: 0 },
  {
    ...report('failure', {
      status: 'RolledBack',
      'image-tag': 'commit-2222222',
      'duration-seconds': '153',
    }),
    name: 'failed',
    title: 'a deployment failed',
    exitCode: 0,
  },
];
