import { describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { deployRepositoryInputs } from '../shared/deployment-inputs.js';
import codebaseDeploy from './deploy.js';
import codebaseRollback from './rollback.js';

const IMAGE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const workflow = { runId: '1', runAttempt: '1', job: 'rollback' } as Workflow;

/** web in dev, which ran aaaaaaa and runs bbbbbbb. */
function setUp(answers: readonly boolean[] = [true]) {
  const containers = new FakeContainers({ image: `${IMAGE}:commit-aaaaaaa` });
  const { arn } = containers.addDefinition({
    family: containers.family,
    containerDefinitions: [{ name: 'web', image: `${IMAGE}:commit-bbbbbbb` }],
  });
  containers.addDeployment(arn, { looks: [{ status: 'SUCCESSFUL' }] });
  containers.current.taskDefinition = arn;
  const path = '/platform/applications/demo/environments/dev';
  const parameters = new MemoryParameters({
    [path]: {
      service_deployment_mode: 'platform',
      allEnvironments: [{ name: 'dev', accountID: '222222222222' }],
    },
    [`${path}/services/web`]: { type: 'Backend Service' },
    '/copilot/applications/demo/codebases/web': {
      name: 'web',
      repository: 'uktrade/web',
      pipeline_mode: 'github_actions',
      services: [{ all: ['web'] }],
    },
  });
  const template = { family: containers.family, containerDefinitions: [{ name: 'web', image: IMAGE }] };
  const objects = { read: () => Promise.resolve(JSON.stringify(template)) };
  const logTails: LogTail = { tail: () => Promise.resolve(undefined), url: () => 'https://logs' };
  const images = new FakeRegistry({
    'demo/web': ['a', 'b'].map((letter) => ({
      digest: `sha256:${letter.repeat(64)}`,
      tags: [`commit-${letter.repeat(7)}`],
    })),
  });
  const role = 'arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy';
  const there = fakeSession({ containers, objects, logTails });
  const session = fakeSession({ parameters, images }, { roles: { [role]: there } });
  const context = new FakeContext({ session, workflow, answers });
  const raw = { app: 'demo', env: 'dev', codebase: 'web' };
  const run = (more: RawInputs = {}) =>
    codebaseRollback.run(
      parseInputs(codebaseRollback.name, codebaseRollback.inputs, { ...raw, ...more }),
      context,
    );
  return { containers, context, run };
}

describe('codebase-rollback', () => {
  it('asks, deploys the image before, and gives all outputs', async () => {
    const { containers, context, run } = setUp();
    const result = await run();
    expect(context.questions).toEqual([
      'Roll demo/web back from commit-bbbbbbb to commit-aaaaaaa in dev, straight to 1 service of ECS?',
    ]);
    expect(context.productions).toEqual([undefined]);
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toMatchObject({
      status: 'Succeeded',
      image: 'commit-aaaaaaa',
      'previous-image': 'commit-bbbbbbb',
    });
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(codebaseRollback.outputs).sort());
    expect(containers.requests).toEqual(['register', 'update 3']);
    expect(context.published[0]).toMatchObject({
      image: 'commit-aaaaaaa',
      'previous-image': 'commit-bbbbbbb',
    });
  });

  it('changes nothing where the answer is no', async () => {
    const { containers, run } = setUp([false]);
    await expect(run()).rejects.toThrow('Nothing was changed');
    expect(containers.requests).toEqual([]);
  });

  it('asks nobody in a dry run', async () => {
    const { containers, context, run } = setUp([]);
    const result = await run({ 'dry-run': 'true', to: 'bbbbbbb' });
    expect(result.outputs).toMatchObject({ status: 'dry-run', image: 'commit-bbbbbbb' });
    expect([context.questions, containers.requests]).toEqual([[], []]);
  });

  it('refuses a tag that moves before anything is asked for', async () => {
    const { context, run } = setUp();
    await expect(run({ to: 'latest' })).rejects.toThrow('always names the newest image');
    expect(context.awsInputs).toEqual([]);
  });

  it('takes what codebase-deploy takes, except what names the image, and Terraform', () => {
    const { to, ...inputs } = codebaseRollback.inputs;
    const { commit, tag, branch, ...others } = codebaseDeploy.inputs;
    expect([to, commit, tag, branch].map(({ type }) => type)).toEqual(Array(4).fill('string'));
    const terraform = Object.keys(deployRepositoryInputs);
    expect(Object.keys(inputs)).toEqual(Object.keys(others).filter((name) => !terraform.includes(name)));
  });
});
