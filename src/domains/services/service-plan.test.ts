import { describe, expect, it } from '@jest/globals';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { EcsService } from '../../providers/aws/ecs-answers.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { fakeEcsService, fakeTaskSet, revisionArn } from '../../testing/fake-ecs.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { findRunningRevision } from './service-image.js';
import { planOneService, planService } from './start-deployment.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const IMAGE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const ROLE = 'arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy';
const APPLY = 'Terraform makes it: apply the service to this environment first.';
const target = { app: 'demo', env: 'dev', service: 'web' };
const environment = { name: 'dev', accountId: '222222222222', region: undefined, deploymentMode: 'platform' };
const template = { family: 'demo-dev-web-task-def', containerDefinitions: [{ name: 'web', image: IMAGE }] };

function setUp(service: EcsService | Error | undefined = fakeEcsService()) {
  const containers = new FakeContainers({});
  containers.service = (name) => {
    if (service instanceof Error) return Promise.reject(service);
    return Promise.resolve(name.service === 'demo-dev-web' ? service : undefined);
  };
  const objects = { read: () => Promise.resolve(JSON.stringify(template)) };
  const asked: string[] = [];
  const image = (templateImage: string) => {
    asked.push(templateImage);
    return Promise.resolve({ tag: 'commit-1234567', digest: DIGEST });
  };
  const plan = (mode = 'platform') =>
    planService(
      { containers, objects, image, environment: { ...environment, deploymentMode: mode } },
      target,
      'tag',
    );
  return { containers, objects, asked, plan };
}

describe('the plan for a service', () => {
  it('has the service as it is, what it runs, and what will be registered', async () => {
    const { plan, asked } = setUp();
    await expect(plan()).resolves.toMatchObject({
      target,
      image: { tag: 'commit-1234567', digest: DIGEST },
      before: fakeEcsService(),
      definition: { containerDefinitions: [{ name: 'web', image: `${IMAGE}:commit-1234567` }] },
      running: { taskDefinition: revisionArn(1), image: 'repo/web:commit-0000000' },
    });
    expect(asked).toEqual([IMAGE]);
  });

  it('is not made where Copilot deploys', async () => {
    await expect(setUp().plan('copilot')).rejects.toThrow('copilot');
  });

  it('is not made of a template that the API does not know', async () => {
    const { plan, containers } = setUp();
    containers.unknown = ['volumess'];
    await expect(plan()).rejects.toThrow('has volumess, which RegisterTaskDefinition does not know');
  });

  it('is not made without the service', async () => {
    const { containers, plan } = setUp();
    containers.service = () => Promise.resolve(undefined);
    const missing = plan();
    await expect(missing).rejects.toBeInstanceOf(NotFoundError);
    await expect(missing).rejects.toMatchObject({
      message: 'There is no ECS service demo-dev-web in the cluster demo-dev-cluster.',
      hint: APPLY,
    });
  });

  it('is not made without the cluster', async () => {
    const cause = new NotFoundError('ClusterNotFoundException');
    const missing = setUp(cause).plan();
    await expect(missing).rejects.toBeInstanceOf(NotFoundError);
    await expect(missing).rejects.toMatchObject({
      message: 'There is no ECS cluster demo-dev-cluster.',
      hint: APPLY,
      cause,
    });
  });

  it('is not made where ECS can not be asked', async () => {
    const error = new PlatformError('No answer.');
    await expect(setUp(error).plan()).rejects.toBe(error);
  });

  it('is not made for a service that is being taken away', async () => {
    await expect(setUp(fakeEcsService({ status: 'DRAINING' })).plan()).rejects.toMatchObject({
      message: 'The ECS service demo-dev-web is DRAINING, not ACTIVE.',
      hint: 'It is being taken away, or has been: apply it again with Terraform.',
    });
  });

  it.each([
    ['CODE_DEPLOY', 'Deploy it with CodeDeploy'],
    ['EXTERNAL', 'Deploy it with what controls it'],
  ])('is not made for a service of the controller %s', async (controller, hint) => {
    await expect(setUp(fakeEcsService({ controller })).plan()).rejects.toMatchObject({
      message: `The ECS service demo-dev-web has the deployment controller ${controller}, not ECS: its tasks are replaced from outside, and an update would not deploy it.`,
      hint: `${hint}, or have Terraform make it with the deployment controller ECS.`,
    });
  });
});

describe('the running revision', () => {
  it("has the image of the service's container, since its task set was made", async () => {
    const containers = new FakeContainers({});
    const { arn } = containers.addDefinition({
      family: 'f',
      containerDefinitions: [
        { name: 'nginx', image: 'nginx:1' },
        { name: 'web', image: 'repo/web:commit-2' },
      ],
    });
    const set = (id: string, status: string, seconds: number) =>
      fakeTaskSet({ id, status, taskDefinition: arn, running: 1, createdAt: new Date(seconds * 1000) });
    const service = fakeEcsService({
      taskDefinition: arn,
      taskSets: [set('a', 'ACTIVE', 1), set('b', 'PRIMARY', 2)],
    });
    await expect(findRunningRevision(containers, service, target)).resolves.toEqual({
      taskDefinition: arn,
      image: 'repo/web:commit-2',
      since: new Date(2000),
    });
  });

  it('may be gone', async () => {
    const service = fakeEcsService({ taskDefinition: 'gone', taskSets: [] });
    await expect(findRunningRevision(new FakeContainers({}), service, target)).resolves.toStrictEqual({
      taskDefinition: 'gone',
      image: undefined,
      since: undefined,
    });
  });
});

describe('the plan for one service by name', () => {
  function setUpOne(mode = 'platform', services: Record<string, string> = { web: 'Backend Service' }) {
    const { containers, objects } = setUp();
    const path = '/platform/applications/demo/environments/dev';
    const parameters = new MemoryParameters({
      [path]: {
        allEnvironments: [{ name: 'dev', accountID: '222222222222' }],
        service_deployment_mode: mode,
      },
      ...Object.fromEntries(
        Object.entries(services).map(([name, type]) => [`${path}/services/${name}`, { type }]),
      ),
    });
    const images = new FakeRegistry({ 'demo/web': [{ digest: DIGEST, tags: ['commit-1234567'] }] });
    const roles = { [ROLE]: fakeSession({ containers, objects }) };
    const session = fakeSession({ parameters, images }, { roles });
    const { logger } = new FakeContext({ session });
    const plan = (parts: { service?: string; tag?: string } = {}) =>
      planOneService(
        { session, logger },
        {
          ...target,
          tag: 'commit-1234567',
          codebase: undefined,
          repository: undefined,
          form: 'digest' as const,
          ...parts,
        },
      );
    return { plan, parameters };
  }

  it('has the image that ECR has, and the role to deploy it with', async () => {
    await expect(setUpOne().plan()).resolves.toMatchObject({
      role: { arn: ROLE },
      plan: {
        target,
        image: { tag: 'commit-1234567', digest: DIGEST },
        definition: { containerDefinitions: [{ image: `${IMAGE}@${DIGEST}` }] },
      },
    });
  });

  it('is not made without the image', async () => {
    await expect(setUpOne().plan({ tag: 'commit-7654321' })).rejects.toThrow(
      'The ECR repository demo/web has no image with the tag commit-7654321.',
    );
  });

  it('is not made where Copilot deploys, before anything else is asked for', async () => {
    const { plan, parameters } = setUpOne('copilot');
    await expect(plan()).rejects.toThrow('copilot');
    expect(parameters.requests.filter((request) => request.endsWith('/services'))).toEqual([]);
  });

  it.each([
    ['api', 'There is no service "api"'],
    ['nightly', 'nightly is a scheduled job'],
  ])('is not made for %s', async (service, message) => {
    const { plan } = setUpOne('platform', { web: 'Backend Service', nightly: 'Scheduled Job' });
    await expect(plan({ service })).rejects.toThrow(message);
  });
});
