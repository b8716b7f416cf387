import { describe, expect, it } from '@jest/globals';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import codebasePlan from './plan.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';

const inputs = { app: 'demo', codebase: 'web' };
const pipelines = [
  { name: 'main', branch: 'main', environments: [{ name: 'dev' }] },
  {
    name: 'release',
    tag: true,
    environments: [{ name: 'staging' }, { name: 'prod', requires_approval: true }],
  },
  { name: 'odd', branch: 'release/#1', environments: [{ name: 'nowhere' }] },
];

function workflowFor(ref: string, repository = 'uktrade/web'): Workflow {
  return {
    runId: '1',
    runAttempt: '1',
    job: 'plan',
    step: 'set_output_1',
    repository,
    sha: 'abc1234f00112233445566778899aabbccddeeff',
    ref,
    actor: 'alice',
    runUrl: 'https://github.com/uktrade/web/actions/runs/1',
    eventName: 'push',
    readEvent: () => undefined,
  };
}

function setUp(workflow: Workflow | undefined, codebase: Readonly<Record<string, unknown>> = {}) {
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      allEnvironments: ['dev', 'staging', 'prod'].map((name) => ({ name, accountID: '111122223333' })),
    },
    '/copilot/applications/demo/codebases/web': {
      name: 'web',
      repository: 'uktrade/web',
      pipeline_mode: 'github_actions',
      pipelines,
      ...codebase,
    },
  });
  const context = new FakeContext({
    session: fakeSession({ parameters }),
    ...(workflow === undefined ? {} : { workflow }),
  });
  const run = (raw: RawInputs = inputs) =>
    codebasePlan.run(parseInputs(codebasePlan.name, codebasePlan.inputs, raw), context);
  return { context, run };
}

describe('the plan of a push', () => {
  it('gives environments, approvals, pipeline and image of a tag', async () => {
    const { context, run } = setUp(workflowFor('refs/tags/1.2.3'));
    const result = await run();
    expect(result.outputs).toEqual({
      environments: [
        { name: 'staging', requiresApproval: false, pipeline: 'release' },
        { name: 'prod', requiresApproval: true, pipeline: 'release' },
      ],
      pipeline: 'release',
      'image-reference': 'tag-1.2.3',
      'pipeline-image': 'tag-latest',
      strategy: 'ecs',
      strategies: ['ecs'],
      'requires-build': true,
    });
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(codebasePlan.outputs).sort());
    expect(result.text).toBe(
      'A push of the tag "1.2.3" starts the pipeline release:\n  1. staging\n  2. prod (needs approval)\nIts services are deployed to ECS directly, after an image is built.',
    );
    expect(result.summary).toContain('| 2 | <code>prod</code> | needed | <code>release</code> |');
    expect(context.logger.texts('warning')).toEqual([]);
  });

  it('takes the given ref before that of the workflow', async () => {
    const { run } = setUp(workflowFor('refs/tags/1.2.3', 'uktrade/web-deploy'));
    const { outputs } = await run({ ...inputs, ref: 'refs/heads/main' });
    expect(outputs).toMatchObject({
      pipeline: 'main',
      'image-reference': 'branch-main',
      'pipeline-image': 'branch-main',
    });
  });

  it.each(['refs/heads/elsewhere', 'refs/pull/7/merge'])('is empty for %s, and no failure', async (ref) => {
    const { context, run } = setUp(workflowFor(ref));
    const result = await run();
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toMatchObject({ environments: [], pipeline: '' });
    expect(result.text).toContain('starts no pipeline of demo/web');
    expect(context.logger.texts('warning')).toEqual([]);
  });

  it('is empty in the workflow of another repository, and says why', async () => {
    const { context, run } = setUp(workflowFor('refs/heads/main', 'someone/web'));
    expect((await run()).outputs).toMatchObject({
      environments: [],
      pipeline: '',
      'image-reference': undefined,
    });
    expect(context.logger.texts('warning').join()).toContain(
      'runs in someone/web, but the codebase web is uktrade/web',
    );
  });

  it.each([
    ['aws_codepipeline', ['pipeline']],
    ['dual_codepipeline_github', ['pipeline', 'ecs']],
    ['github_actions', ['ecs']],
    [null, ['pipeline']],
  ])('with pipeline_mode %s deploys with %j', async (mode, strategies) => {
    const { run } = setUp(workflowFor('refs/heads/main'), {
      pipeline_mode: mode,
      requires_image_build: false,
    });
    const { outputs, text } = await run();
    expect(outputs).toMatchObject({ strategy: strategies[0], strategies, 'requires-build': false });
    expect(text?.includes('with strategy: ecs')).toBe(strategies.length > 1);
  });

  it.each(['refs/heads/main', 'refs/tags/1.2.3'])(
    'names the image latest for %s of a codebase without an image build',
    async (ref) => {
      const { run } = setUp(workflowFor(ref), { requires_image_build: false });
      const { outputs, text } = await run();
      expect(outputs).toMatchObject({ 'image-reference': 'latest', 'pipeline-image': 'latest' });
      expect(text).toContain('with the image latest; it needs no image build.');
    },
  );

  it('warns of an environment that is not there, and of a branch that no image can be tagged with', async () => {
    const { context, run } = setUp(workflowFor('refs/heads/release/#1'));
    expect((await run()).outputs).toMatchObject({
      environments: [{ name: 'nowhere', requiresApproval: false, pipeline: 'odd' }],
      'image-reference': undefined,
      'pipeline-image': undefined,
    });
    const warnings = context.logger.texts('warning').join('\n');
    expect(warnings).toContain('names the environment "nowhere"');
    expect(warnings).toContain('"branch-release-#1"');
  });

  it('deploys to the environments that are asked for, with the approvals that the pipelines want', async () => {
    const { run } = setUp(workflowFor('refs/heads/elsewhere'));
    const result = await run({
      ...inputs,
      environments: ['dev', { name: 'prod' }, { name: 'staging', requires_approval: true }],
    });
    expect(result.outputs).toMatchObject({
      environments: [
        { name: 'dev', requiresApproval: false, pipeline: 'main' },
        { name: 'prod', requiresApproval: true, pipeline: 'release' },
        { name: 'staging', requiresApproval: true, pipeline: 'release' },
      ],
      pipeline: '',
    });
    expect(result.text).toContain(
      'starts deployments to these environments:\n  1. dev\n  2. prod (needs approval)',
    );
    const { outputs } = await run({
      ...inputs,
      environments: [{ name: 'prod', requires_approval: false }, 'nowhere'],
    });
    expect(outputs.environments).toEqual([
      { name: 'prod', requiresApproval: false, pipeline: 'release' },
      { name: 'nowhere', requiresApproval: false, pipeline: 'odd' },
    ]);
  });

  it('starts at an environment in the middle', async () => {
    const { run } = setUp(workflowFor('refs/tags/1.2.3'));
    const { outputs } = await run({ ...inputs, 'start-at': 'prod' });
    expect(outputs.environments).toEqual([{ name: 'prod', requiresApproval: true, pipeline: 'release' }]);
    await expect(run({ ...inputs, 'start-at': 'dev' })).rejects.toMatchObject({
      message: 'The input start-at is "dev", which is not an environment that would be deployed to.',
      hint: 'These would be deployed to: staging, prod.',
    });
    const { run: other } = setUp(workflowFor('refs/heads/elsewhere'));
    await expect(other({ ...inputs, 'start-at': 'dev' })).rejects.toMatchObject({
      hint: 'The push starts nothing: give environments.',
    });
  });

  it.each([
    ['dev', 'is not a list of environments'],
    [[], 'is not a list of environments'],
    [[1], 'holds 1'],
    [[{ name: 'dev', requiresApproval: true }], 'has the unknown key "requiresApproval"'],
    [[{ requires_approval: true }], 'holds an environment without a name'],
    [
      [{ name: 'dev', requires_approval: 'maybe' }],
      'says requires_approval: "maybe", which is neither true nor false',
    ],
    [['dev', { name: 'dev' }], 'names dev twice'],
    [['../x'], "which can't be a name"],
  ])('refuses the environments %j', (environments, problem) => {
    const { run } = setUp(workflowFor('refs/heads/main'));
    expect(() => run({ ...inputs, environments })).toThrow(problem);
  });

  it('wants a ref where there is no workflow, before it asks AWS', async () => {
    const { context, run } = setUp(undefined);
    await expect(run()).rejects.toThrow('The input ref is empty');
    expect(context.logger.texts()).toEqual([]);
  });

  it('names the codebases that there are', async () => {
    const { run } = setUp(workflowFor('refs/heads/main'));
    await expect(run({ ...inputs, codebase: 'wbe' })).rejects.toMatchObject({
      message: 'Application demo has no codebase "wbe".',
      hint: 'Did you mean "web"? There are: web.',
    });
  });
});
