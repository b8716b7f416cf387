import { describe, expect, it } from '@jest/globals';
import { PlatformError, UnchangeableError, UsageError } from '../../core/errors.js';
import type { ActionExecution, Execution, WaitingApproval } from '../../providers/aws/codepipeline.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeAction, fakeExecution, FakePipelines } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Application } from '../platform/applications.js';
import { approvalSummary, approvalText, approve, checkComment } from './approve.js';
import type { ApproveDependencies, ApproveOrder } from './approve.js';

const P = 'demo-web-main-codebase';
const waiting: WaitingApproval = {
  execution: 'e-1',
  stage: 'Deploy-prod',
  action: 'Approve-prod',
  token: 't',
  since: new Date(0),
};
const order: ApproveOrder = {
  target: { kind: 'execution', id: undefined, pipeline: P, codebase: undefined, env: undefined },
  action: undefined,
  reject: false,
  comment: 'Fine',
  dryRun: false,
};

interface World {
  approvals?: WaitingApproval[];
  execution?: Partial<Execution>;
  executions?: Execution[];
  actions?: ActionExecution[];
}

function world({ approvals = [waiting], execution = {}, executions = [], actions = [] }: World = {}) {
  const pipelines = new FakePipelines([
    {
      execution: fakeExecution('e-1', { variables: { IMAGE_TAG: 'commit-2222222' }, ...execution }),
      executions,
      actions,
    },
  ]);
  pipelines.approvals = { [P]: approvals };
  const questions: string[] = [];
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const environments: (string | undefined)[] = [];
  const deps: ApproveDependencies = {
    pipelines,
    clock,
    logger,
    region: 'eu-west-2',
    serverUrl: 'https://github.com',
    applications: {
      load: () => Promise.resolve<Application>({ name: 'demo', layout: 'platform', environments: [] }),
      codebase: () => Promise.reject(new Error('not asked for')),
    },
    accountId: () => Promise.resolve('123456789012'),
    confirm: (question, env) => {
      questions.push(question);
      environments.push(env);
      return Promise.resolve();
    },
    onApproval: () => undefined,
  };
  return { deps, pipelines, questions, environments, logger };
}

describe('approve', () => {
  it('asks with pipeline, stage, image and environment, then answers', async () => {
    const { deps, pipelines, questions } = world();
    const outcome = await approve(deps, order);
    expect(questions).toEqual([
      `Approve Deploy-prod / Approve-prod of ${P} (execution e-1, commit-2222222 to prod)?`,
    ]);
    expect(pipelines.answered).toEqual([
      { pipeline: P, action: 'Approve-prod', answer: { approved: true, comment: 'Fine' } },
    ]);
    expect(approvalText(outcome)).toMatch(/^Approved commit-2222222 to prod .*execution-watch/);
    expect(approvalSummary(outcome, 'eu-west-2')).toContain('| Environment | prod |');
  });

  it('says which environment an approval lets through, and none for a rejection', async () => {
    const { deps, environments } = world();
    await approve(deps, order);
    expect(environments).toEqual(['prod']);
    const rejected = world();
    await approve(rejected.deps, { ...order, reject: true });
    expect(rejected.environments).toEqual([undefined]);
  });

  it('answers nothing where the question is answered with no, or in a dry run', async () => {
    const { deps, pipelines } = world();
    const no = { ...deps, confirm: () => Promise.reject(new PlatformError('Cancelled.')) };
    await expect(approve(no, order)).rejects.toThrow('Cancelled.');
    const outcome = await approve(deps, { ...order, reject: true, dryRun: true });
    expect(pipelines.answered).toEqual([]);
    expect(approvalText(outcome)).toBe(
      `Dry run: would reject commit-2222222 to prod (Approve-prod of ${P}). Nothing was changed.`,
    );
  });

  it.each<[Partial<WaitingApproval>, Record<string, string>, string | undefined]>([
    [{ stage: 'Approve-dev', action: 'Manual' }, {}, 'dev'],
    [{ stage: 'Gate', action: 'Approve-dev' }, {}, 'dev'],
    [{ stage: 'Gate', action: 'Manual' }, { ENVIRONMENT: 'dev' }, 'dev'],
    [{ stage: 'Gate', action: 'Manual' }, { ENVIRONMENT: 'NONE' }, undefined],
  ])('knows the environment of %j with %j', async (parts, variables, env) => {
    const { deps } = world({ approvals: [{ ...waiting, ...parts }], execution: { variables } });
    expect((await approve(deps, order)).found.env).toBe(env);
  });

  it('says what nothing waits of', async () => {
    const actions = [
      fakeAction('Deploy-dev/Approve-dev', {
        category: 'Approval',
        status: 'Failed',
        lastUpdateTime: new Date(0),
      }),
    ];
    const ended = { status: 'Failed' as const };
    const { deps } = world({
      approvals: [],
      execution: ended,
      actions,
      executions: [fakeExecution('e-1', ended)],
    });
    await expect(approve(deps, { ...order, target: { ...order.target, id: 'e-1' } })).rejects.toThrow(
      /e-1 of .* has no approval that waits: Approve-dev was rejected .* ago, it ended as Failed\.$/,
    );
    await expect(approve(deps, order)).rejects.toThrow(/No approval is waiting in .*: nothing is running\.$/);
  });

  it('names another one that waits than the one meant', async () => {
    const { deps } = world();
    await expect(approve(deps, { ...order, target: { ...order.target, env: 'dev' } })).rejects.toThrow(
      /No approval to dev is waiting .* What waits is Deploy-prod \/ Approve-prod/,
    );
    await expect(approve(deps, { ...order, action: 'Other' })).rejects.toThrow(/What waits is/);
  });

  it('says that nothing was changed where somebody else was faster', async () => {
    const { deps, pipelines } = world();
    pipelines.answerError = new UnchangeableError('It does not wait.');
    await expect(approve(deps, order)).rejects.toMatchObject({
      message: expect.stringContaining('Somebody else') as unknown,
      hint: expect.stringContaining('Nothing was changed') as unknown,
    });
    pipelines.answerError = new PlatformError('Denied.');
    await expect(approve(deps, order)).rejects.toThrow('Denied.');
  });

  /** As it is shown once it was answered. */
  const answered = (parts: Partial<ActionExecution>): ActionExecution =>
    fakeAction('Deploy-prod/Approve-prod', { category: 'Approval', status: 'Succeeded', ...parts });
  const lost = new UnchangeableError('It does not wait.', { unanswered: true });

  it('finds its own answer where every attempt got none', async () => {
    const { deps, pipelines } = world({ actions: [answered({ summary: 'Fine' })] });
    pipelines.answerError = new PlatformError('No answer.', { transient: true });
    expect(await approve(deps, order)).toMatchObject({ status: 'Approved' });
  });

  it.each<[string, Partial<ApproveOrder>, Partial<ActionExecution>]>([
    ['Approved', {}, { summary: 'Fine' }],
    ['Approved', {}, { summary: 'Approved by arn:aws:sts::1:assumed-role/r/s. Fine' }],
    ['Rejected', { reject: true }, { status: 'Failed', summary: 'Fine' }],
  ])('finds that it was %s by this run, whose answer was lost', async (status, more, action) => {
    const { deps, pipelines, logger } = world({ actions: [answered(action)] });
    pipelines.answerError = lost;
    expect(await approve(deps, { ...order, ...more })).toMatchObject({ status });
    expect(logger.texts('info').at(-1)).toContain('Found the answer of this run');
  });

  it.each<[string, ApproveOrder, Partial<ActionExecution>]>([
    ['approved, with the comment "Not me"', order, { summary: 'Not me' }],
    ['rejected', order, { status: 'Failed' }],
    ['approved, with the comment "Fine"', { ...order, reject: true }, { summary: 'Fine' }],
  ])('says that somebody else has %s it', async (text, given, action) => {
    const { deps, pipelines } = world({ actions: [answered(action)] });
    pipelines.answerError = lost;
    await expect(approve(deps, given)).rejects.toMatchObject({
      message: `Somebody else has answered Deploy-prod / Approve-prod of ${P}: it was ${text}.`,
    });
  });

  it.each<[string, ApproveOrder, ActionExecution[]]>([
    ['there is no comment', { ...order, comment: '' }, [answered({ summary: 'Fine' })]],
    ['no comment is shown', order, [answered({})]],
    ['it is not shown as answered', order, [answered({ status: 'InProgress' })]],
    ['it is not shown', order, []],
  ])('says that nobody can know whose answer it is where %s', async (_, given, actions) => {
    const { deps, pipelines } = world({ actions });
    pipelines.answerError = lost;
    await expect(approve(deps, given)).rejects.toMatchObject({
      message: expect.stringContaining('This run may have been the one that answered') as unknown,
      hint: expect.stringMatching(/^Check whether it was approved\. See https/) as unknown,
    });
  });

  it('goes ahead where it is not known what was deployed before', async () => {
    const { deps, pipelines, logger } = world();
    const failing = Object.assign(Object.create(pipelines) as FakePipelines, {
      listExecutions: () => Promise.reject(new PlatformError('Not now.')),
    });
    const outcome = await approve({ ...deps, pipelines: failing }, order);
    expect(outcome).toMatchObject({ status: 'Approved', before: undefined });
    expect(logger.texts().join('\n')).toContain('Not now.');
  });
});

describe('checkComment', () => {
  it('takes what CodePipeline takes', () => {
    expect(checkComment('x'.repeat(512))).toHaveLength(512);
    expect(() => checkComment('x'.repeat(513))).toThrow(UsageError);
  });
});
