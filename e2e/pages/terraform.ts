import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import type { PageCase } from './page-case.js';
import { account, configOf } from './platform.js';

const terraform = {
  verb: 'service-terraform',
  inputs: {
    app: 'demo',
    env: 'dev',
    codebase: 'web',
    branch: 'main',
    'deploy-repository-path': 'deploy',
    'deploy-tools-image': `public.ecr.aws/uktrade/platform-deploy-tools@sha256:${'a'.repeat(64)}`,
  },
  files: {
    'deploy/platform-config.yml': configOf('github_actions'),
    'deploy/services/web/service-config.yml': 'name: web\ntype: Load Balanced Web Service\n',
  },
  scenario: account('platform', { web: { image: 'commit-1111111' } }),
};

const { app, env, codebase } = terraform.inputs;
const deployWithTerraform = {
  app,
  env,
  codebase,
  'deploy-repository-path': 'deploy',
  'deploy-tools-image': terraform.inputs['deploy-tools-image'],
};

/** Two run groups with a service each, and an image that neither runs. */
function twoGroups(): ScenarioInput {
  const given = account('platform', { web: { image: 'commit-1111111' }, api: { image: 'commit-1111111' } });
  const demo = given.applications?.['demo'];
  Object.assign(demo?.services ?? {}, { api: { type: 'Backend Service' } });
  Object.assign(demo?.codebases?.['web'] ?? {}, {
    services: [{ first: ['web'] }, { second: ['api'] }],
    images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222'] }],
  });
  return given;
}

export const terraformCases: readonly PageCase[] = [
  {
    ...terraform,
    name: 'applied',
    title: 'Terraform is applied',
    exitCode: 0,
    inputs: { ...terraform.inputs, mode: 'apply' },
    docker: 'echo "Apply complete! Resources: 0 added, 2 changed, 0 destroyed."',
  },
  {
    ...terraform,
    name: 'failed',
    title: 'Terraform fails',
    exitCode: 1,
    inputs: { ...terraform.inputs, mode: 'apply' },
    docker: 'echo "Planning"; echo "Error: creating ECS Service: InvalidParameterException"; exit 1',
  },
  {
    ...terraform,
    name: 'plan',
    title: 'a plan alone',
    exitCode: 0,
    docker: 'echo "Plan: 0 to add, 2 to change, 0 to destroy."; exit 2',
  },
  {
    ...terraform,
    name: 'unchanged',
    title: 'a plan that changes nothing',
    exitCode: 0,
    docker: 'echo "No changes. Your infrastructure matches the configuration."',
  },
  {
    ...terraform,
    verb: 'codebase-deploy',
    name: 'terraform-failed',
    title: 'Terraform fails before the second run group',
    exitCode: 1,
    inputs: { ...deployWithTerraform, commit: '2222222' },
    files: {
      ...terraform.files,
      'deploy/services/api/service-config.yml': 'name: api\ntype: Backend Service\n',
    },
    scenario: twoGroups(),
    docker:
      '[ "$service" = api ] && { echo "Error: creating ECS Service: InvalidParameterException"; exit 1; }; echo "Apply complete! Resources: 0 added, 1 changed, 0 destroyed."',
  },
];
