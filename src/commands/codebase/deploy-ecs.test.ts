import { describe, expect, it } from '@jest/globals';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeServiceSeed } from '../../testing/fake-containers.js';
import { CancelledError } from '../../core/errors.js';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import type { ContentDelivery } from '../../providers/aws/cloudfront.js';
import type { LogTail } from '../../providers/aws/logs.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import codebaseDeploy from './deploy.js';
import type { AwsPermission } from '../command.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';

const SHA = 'abc1234f00112233445566778899aabbccddeeff';
const IMAGE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const caches = {
  'dns-account': '333333333333',
  domains: { 'web.example.com': { paths: ['/*'] }, 'api.example.com': { paths: ['/*'] } },
};
const workflow = { runId: '1', runAttempt: '1', job: 'deploy' } as Workflow;

interface World {
  seed?: FakeServiceSeed;
  groups?: Record<string, string[]>[];
  types?: Record<string, string>;
}

/** Clients of CloudFront as `invalidated` shows them: one entry per new invalidation. */
function setUp(world: World = {}) {
  const containers = new FakeContainers(world.seed ?? {});
  const types = world.types ?? { web: 'Backend Service', api: 'Backend Service' };
  const path = '/platform/applications/demo/environments/dev';
  const parameters = new MemoryParameters({
    [path]: {
      service_deployment_mode: 'platform',
      allEnvironments: [{ name: 'dev', accountID: '222222222222' }],
    },
    ...Object.fromEntries(
      Object.entries(types).map(([name, type]) => [`${path}/services/${name}`, { type }]),
    ),
    '/copilot/applications/demo/codebases/web': {
      name: 'web',
      repository: 'uktrade/web',
      pipeline_mode: 'github_actions',
      services: world.groups ?? [{ first: ['web'] }],
    },
  });
  const tokens: string[] = [];
  const contentDelivery: ContentDelivery = {
    distributionsOf: (domains) => Promise.resolve(new Map(domains.map((name) => [name, `D-${name}`]))),
    invalidate: (_distribution, _paths, token) => Promise.resolve(String(tokens.push(token))),
    invalidationStatus: () => Promise.resolve('Completed'),
  };
  const template = (service: string) => ({
    family: `demo-dev-${service}-task-def`,
    containerDefinitions: [{ name: service, image: IMAGE }],
  });
  const objects = {
    read: (_: string, key: string) =>
      Promise.resolve(JSON.stringify(template(/(\w+)\.json$/.exec(key)?.[1] ?? ''))),
  };
  const logTails: LogTail = { tail: () => Promise.resolve(undefined), url: () => 'https://logs' };
  const images = new FakeRegistry({
    'demo/web': [{ digest: `sha256:${'a'.repeat(64)}`, tags: ['commit-abc1234'] }],
  });
  const session = fakeSession(
    { parameters, images },
    {
      roles: {
        'arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy': fakeSession({
          containers,
          objects,
          logTails,
        }),
        'arn:aws:iam::333333333333:role/demo-dev-pipeline-deployment-role': fakeSession({ contentDelivery }),
      },
    },
  );
  const context = new FakeContext({ session, workflow, answers: [true, true] });
  const raw = { app: 'demo', env: 'dev', codebase: 'web', commit: SHA };
  const run = (more: RawInputs = {}) =>
    codebaseDeploy.run(parseInputs(codebaseDeploy.name, codebaseDeploy.inputs, { ...raw, ...more }), context);
  return { context, containers, tokens, run };
}

describe('cancelled between two run groups', () => {
  it('is no success, as the later group was never started', async () => {
    const { context, containers, run } = setUp({
      seed: { desiredCount: 0 },
      groups: [{ first: ['web'] }, { second: ['api'] }, { third: ['worker'] }],
      types: { web: 'Backend Service', api: 'Backend Service', worker: 'Backend Service' },
    });
    containers.onRequest = (request) => {
      if (request.startsWith('update'))
        context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    const result = await run({ 'cache-invalidation': caches });
    expect(result.failure).toBeInstanceOf(CancelledError);
    expect(result.failure?.message).toMatch(/: api\. Cancelled by SIGINT\. Not started: worker/);
    expect(result.outputs).toMatchObject({
      status: 'Failed',
      services: [{ status: 'SCALED_TO_ZERO' }, { status: 'NOT_STARTED' }, { status: 'NOT_STARTED' }],
    });
    expect(containers.requests.filter((request) => request.startsWith('update'))).toHaveLength(1);
  });
});

describe('a codebase of which only scheduled jobs are to be deployed', () => {
  const jobs: World = { types: { web: 'Scheduled Job' } };

  it('is not called deployed, and nobody is asked or told', async () => {
    const { context, containers, tokens, run } = setUp(jobs);
    const result = await run({
      'cache-invalidation': caches,
      'github-deployment': 'true',
    });
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toMatchObject({
      status: 'LeftToTerraform',
      strategy: 'ecs',
      services: [],
      'left-to-terraform': ['web'],
    });
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(codebaseDeploy.outputs).sort());
    expect(result.summary).toContain('### :warning: Nothing of demo/web was deployed to dev');
    expect(result.summary).toContain('terraform apply');
    expect(result.text).toContain(
      'Nothing of demo/web was deployed to dev: its scheduled jobs are deployed by Terraform.',
    );
    expect([context.questions, containers.requests, tokens]).toEqual([[], [], []]);
    // Without a token, telling GitHub would have been a warning.
    expect(context.logger.texts('warning')).toEqual([]);
  });

  it('is a failure where they were asked for by name, with the command that deploys them', async () => {
    const { containers, run } = setUp(jobs);
    await expect(run({ services: 'web' })).rejects.toMatchObject({
      message: expect.stringContaining('web is a scheduled job') as unknown,
      hint: expect.stringContaining(
        'cd terraform/services/dev/web && terraform apply -var=scheduled_job_image_tag=commit-abc1234',
      ) as unknown,
    });
    expect(containers.requests).toEqual([]);
  });

  it('is a dry run of nothing', async () => {
    const result = await setUp(jobs).run({ 'dry-run': 'true' });
    expect(result.outputs.status).toBe('dry-run');
    expect(result.summary).toContain('Dry run: would deploy nothing of demo/web to dev');
  });
});

describe('the invalidation of caches', () => {
  it('is a new one for each distribution, set of paths and deployment', async () => {
    const world = setUp();
    const tokens = async (domains: object) => {
      await world.run({ 'cache-invalidation': { ...caches, domains }, force: 'true' });
      return world.tokens;
    };
    await tokens(caches.domains);
    await tokens({ 'web.example.com': { paths: ['/*'] } });
    expect(world.tokens).toHaveLength(3);
    expect(new Set(world.tokens).size).toBe(3);
    // Even where the services run it already, at another time: a cache may have been filled in between.
    const paths = async (list: string[], wait: number) => {
      const { context, tokens: made, run } = setUp();
      await context.clock.sleep(wait);
      await run({ 'cache-invalidation': { ...caches, domains: { 'web.example.com': { paths: list } } } });
      return made[0];
    };
    expect(await paths(['/a'], 0)).not.toBe(await paths(['/b'], 0));
    expect(await paths(['/a'], 0)).not.toBe(await paths(['/a'], 1_000));
  });
});

it('the permissions are those for tags, missing templates and other repositories too', () => {
  const all: readonly AwsPermission[] = codebaseDeploy.permissions.aws;
  const resources = (action: string) =>
    all.filter(({ actions }) => actions.includes(action)).flatMap((permission) => permission.resources);
  expect(resources('ecs:TagResource')).toEqual([
    'arn:aws:ecs:<region>:<env-account>:task-definition/<app>-<env>-*:*',
  ]);
  expect(resources('s3:ListBucket')).toEqual(['arn:aws:s3:::ecs-task-definitions-<app>-<env>']);
  expect(resources('ecr:DescribeImages')).toContain('arn:aws:ecr:<region>:<account>:repository/*');
});
