import { describe, expect, it } from '@jest/globals';
import { PlatformError, UnchangeableError, UsageError } from '../../core/errors.js';
import type { ActionExecution, Execution, WaitingApproval } from '../../providers/aws/codepipeline.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeAction, fakeExecution, FakePipelines } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Application, Codebase } from '../platform/applications.js';
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
  /** The variables of e-0, which is looked at after e-1. */
  earlier?: Record<string, string>;
  codebase?: Codebase | undefined;
}

function world(given: World = {}) {
  const { approvals = [waiting], execution = {}, executions = [], actions = [], earlier, codebase } = given;
  const first = {
    execution: fakeExecution('e-1', { variables: { IMAGE_TAG: 'commit-2222222' }, ...execution }),
    executions,
    actions,
  };
  const second = { ...first, execution: fakeExecution('e-0', { variables: earlier ?? {} }) };
  const pipelines = new FakePipelines(earlier === undefined ? [first] : [first, second]);
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
      codebase: () =>
        codebase === undefined ? Promise.reject(new Error('not asked for')) : Promise.resolve(codebase),
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

const WEB: Codebase = {
  name: 'web',
  repository: 'uktrade/demo-web',
  pipelineMode: 'aws_codepipeline',
  requiresImageBuild: true,
  services: [],
  pipelines: [
    { name: 'main', branch: 'main', tag: false, environments: [{ name: 'prod', requiresApproval: true }] },
  ],
};
const [SUCCEEDED, RUNNING] = ['Succeeded', 'InProgress'] as const;
const toProd = { IMAGE_TAG: 'commit-2222222', ENVIRONMENT: 'prod' };

describe('approve', () => {
  it('shows what is approved, what is deployed, and what has changed since, before it asks', async () => {
    const { deps, logger } = world({
      codebase: WEB,
      approvals: [{ ...waiting, since: new Date(60_000) }],
      execution: { variables: toProd },
      executions: [fakeExecution('e-1', { status: RUNNING }), fakeExecution('e-0', { status: SUCCEEDED })],
      earlier: { IMAGE_TAG: 'commit-1111111', ENVIRONMENT: 'prod' },
    });
    const found: unknown[] = [];
    const clock = new FakeClock(150_000);
    const target = { ...order.target, pipeline: undefined, codebase: { app: 'demo', codebase: 'web' } };
    const outcome = await approve(
      { ...deps, clock, onApproval: (each) => found.push(each.approval.execution) },
      { ...order, target },
    );
    const url = `https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/${P}/executions/e-1`;
    const changes = 'https://github.com/uktrade/demo-web/compare/1111111...2222222';
    expect(found).toEqual(['e-1']);
    expect(logger.texts('info')).toEqual([
      `Approval needed: Deploy-prod / Approve-prod of ${P} (execution e-1, commit-2222222 to prod), waiting for 1 min 30 s: ${url}`,
      `Deployed before: commit-1111111. Changes: ${changes}`,
    ]);
    expect(approvalText(outcome)).toBe(
      `Approved commit-2222222 to prod (Approve-prod of ${P}). The execution goes ahead: follow it with execution-watch.\n${url}`,
    );
    expect(approvalSummary(outcome, 'eu-west-2').split('\n').filter(Boolean)).toEqual([
      `### :white_check_mark: Approved commit-2222222 to prod (Approve-prod of ${P})`,
      '| Approval | Details |',
      '| --- | --- |',
      `| Pipeline | [${P}](https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/${P}/view) |`,
      '| Stage | Deploy-prod / Approve-prod |',
      '| Image | <code>commit-2222222</code> |',
      '| Environment | prod |',
      '| Deployed before | <code>commit-1111111</code> |',
      `| Changes | [compare the commits](${changes}) |`,
      `| Execution | [e-1](${url}) |`,
      '| Comment | Fine |',
    ]);
  });

  it.each<[string, World]>([
    ['that is the same image', { earlier: { ...toProd } }],
    ['to another environment', { earlier: { IMAGE_TAG: 'commit-1111111', ENVIRONMENT: 'dev' } }],
    ['of an unknown image', { execution: { variables: { ENVIRONMENT: 'prod' } }, earlier: { ...toProd } }],
  ])('compares with no execution %s', async (_, given) => {
    const { deps, logger } = world({
      execution: { variables: toProd },
      executions: [fakeExecution('e-0', { status: SUCCEEDED })],
      ...given,
    });
    expect(await approve(deps, order)).toMatchObject({ before: undefined, changesUrl: undefined });
    expect(logger.texts('info')).toHaveLength(1);
  });

  it.each([
    ['without a codebase', undefined, 'commit-2222222', 'commit-1111111'],
    ['for an image of no commit', WEB, 'tag-1.2.0', 'commit-1111111'],
    ['from an image of no commit', WEB, 'commit-2222222', 'tag-1.1.0'],
  ])('links no changes %s', async (_, codebase, image, before) => {
    const { deps, logger } = world({
      codebase,
      execution: { variables: { ...toProd, IMAGE_TAG: image } },
      executions: [fakeExecution('e-0', { status: SUCCEEDED })],
      earlier: { ...toProd, IMAGE_TAG: before },
    });
    const target =
      codebase === undefined
        ? order.target
        : { ...order.target, pipeline: undefined, codebase: { app: 'demo', codebase: 'web' } };
    const outcome = await approve(deps, { ...order, target });
    expect(outcome).toMatchObject({ before, changesUrl: undefined });
    expect(logger.texts('info').at(-1)).toBe(`Deployed before: ${before}`);
    expect(approvalSummary(outcome, 'eu-west-2')).not.toContain('Changes');
  });

  it('says what a rejection does', async () => {
    const { deps, questions, logger } = world({ approvals: [{ ...waiting, since: undefined }] });
    const outcome = await approve(deps, { ...order, reject: true, comment: '' });
    expect(questions).toEqual([
      `Reject Deploy-prod / Approve-prod of ${P} (execution e-1, commit-2222222 to prod)?`,
    ]);
    expect(logger.texts('info')[0]).toContain('to prod): https');
    expect(approvalText(outcome)).toMatch(/^Rejected commit-2222222 to prod .*\. The execution fails\.\n/);
    const summary = approvalSummary(outcome, 'eu-west-2');
    expect(summary).toMatch(/^### :warning: Rejected/);
    expect(summary).not.toContain('Comment');
  });

  it('names the approval where the image or the environment is not known', async () => {
    const { deps } = world({
      approvals: [{ ...waiting, stage: 'Gate', action: 'Go' }],
      execution: { variables: {} },
    });
    const outcome = await approve(deps, { ...order, dryRun: true });
    expect(approvalText(outcome)).toBe(`Dry run: would approve Go (Go of ${P}). Nothing was changed.`);
    const summary = approvalSummary(outcome, 'eu-west-2');
    expect(summary).toMatch(/Dry run/);
    expect(summary).not.toMatch(/Image|Environment|Deployed before/);
  });

  it('tells several that wait apart', async () => {
    const other = { ...waiting, action: 'Approve-again' };
    const one = `Deploy-prod / Approve-prod of ${P} (execution e-1, commit-2222222 to prod)`;
    const again = `Deploy-prod / Approve-again of ${P} (execution e-1, commit-2222222 to prod)`;
    await expect(approve(world({ approvals: [waiting, other] }).deps, order)).rejects.toMatchObject({
      message: `2 approvals are waiting: ${one}; ${again}.`,
      hint: `Say which one with action. See https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/${P}/executions/e-1`,
    });
    const found = await approve(world({ approvals: [waiting, other] }).deps, {
      ...order,
      action: 'Approve-again',
    });
    expect(found.found.approval.action).toBe('Approve-again');
  });

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

  it('says what the running executions do where nothing waits', async () => {
    const actions = [
      fakeAction('Deploy-dev/Approve-dev', { category: 'Approval', status: 'Succeeded' }),
      fakeAction('Deploy-dev/Deploy', { status: 'Succeeded' }),
      fakeAction('Deploy-prod/web', { status: 'InProgress' }),
    ];
    const running = ['e-1', 'e-2', 'e-3', 'e-4'].map((id) => fakeExecution(id, { status: RUNNING }));
    const state = 'is running, Approve-dev was approved, Deploy-prod / web is under way';
    await expect(
      approve(world({ approvals: [], actions, executions: running }).deps, order),
    ).rejects.toMatchObject({
      message: `No approval is waiting in ${P}: ${['e-1', 'e-2', 'e-3'].map((id) => `the execution ${id} of ${P} ${state}`).join('; ')}.`,
      hint: 'Check app, codebase, env and pipeline. codebase-status shows what runs in each environment.',
    });
    await expect(
      approve(world({ approvals: [], executions: [fakeExecution('e-1', { status: RUNNING })] }).deps, order),
    ).rejects.toThrow(`: the execution e-1 of ${P} is running, no action is under way.`);
  });

  it('names the pipeline that is missing', async () => {
    const { deps, pipelines } = world();
    pipelines.approvals = {};
    await expect(approve(deps, order)).rejects.toMatchObject({
      message: expect.stringMatching(new RegExp(`^There is no pipeline ${P} .*123456789012`)) as unknown,
      hint: 'Check the name, and role-to-assume and aws-region.',
    });
  });

  it('says why where the codebase is deployed straight to ECS', async () => {
    const { deps, pipelines } = world({ codebase: { ...WEB, pipelineMode: 'github_actions' } });
    pipelines.approvals = {};
    const target = { ...order.target, pipeline: undefined, codebase: { app: 'demo', codebase: 'web' } };
    await expect(approve(deps, { ...order, target })).rejects.toMatchObject({
      message: expect.stringMatching(/^There is no pipeline .* in the account 123456789012/) as unknown,
      hint: 'The codebase is deployed straight to ECS (pipeline_mode: github_actions), so that no pipeline of it waits for an approval.',
    });
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
    await expect(approve(deps, order)).rejects.toMatchObject({
      message: expect.stringMatching(/^Could not approve .*: Denied\.$/) as unknown,
      unchanged: true,
    });
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
