import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionOptions } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { beginExecution, errorsOf } from '../harness/codebase-pipelines.js';
import { codebasePipelines, OWN, RELEASE, UNKNOWN_ID, webCodebase } from '../harness/pipelines-scenario.js';
import type { PipelineExecution } from '../harness/pipelines-scenario.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { expectSuccess } from '../harness/verb-tests.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function start(
  executions: { own?: PipelineExecution; release?: PipelineExecution } = { own: waits('dev') },
  more: ScenarioInput = {},
): Promise<RunningSandbox> {
  sandbox = await sandboxWith(codebasePipelines(executions, more));
  return sandbox;
}

/** Waits for its approvals, then deploys to the environment. */
function waits(env: string, ...actions: string[]): PipelineExecution {
  const approvals = [`Approve-${env}`, ...actions].map((name) => ({
    name,
    type: 'approval' as const,
    'approve-after': 'never' as const,
    'run-order': 1,
  }));
  const deploy = { name: 'web', type: 'codebuild' as const, seconds: 10, 'run-order': 2 };
  return { stages: [{ name: `Deploy-${env}`, actions: [...approvals, deploy] }] };
}

const approve = (inputs: Readonly<Record<string, string>>, more: Partial<ActionOptions> = {}) =>
  runAction({ command: 'execution-approve', inputs, env: sandbox?.env ?? {}, ...more });
const answers = (): unknown[] =>
  (sandbox?.requests() ?? [])
    .filter(({ operation }) => operation === 'PutApprovalResult')
    .map(({ parameters }) => parameters);

describe('execution-approve', () => {
  it('approves what waits, once it has named it, and the execution goes ahead', async () => {
    const { env } = await start();
    const id = await beginExecution(sandbox, OWN, 'IMAGE_TAG: commit-2222222');
    const run = await approve({ ...webCodebase, comment: 'Tested on staging' });
    expectSuccess(run);
    expect(run.outputs).toMatchObject({
      kind: 'execution',
      id,
      name: OWN,
      status: 'Approved',
      stage: 'Deploy-dev',
      action: 'Approve-dev',
      'image-tag': 'commit-2222222',
      environment: 'dev',
    });
    expect(answers()).toEqual([
      expect.objectContaining({
        pipelineName: OWN,
        stageName: 'Deploy-dev',
        actionName: 'Approve-dev',
        result: { status: 'Approved', summary: 'Tested on staging' },
      }),
    ]);
    expect(run.summary).toContain('Approved commit-2222222 to dev');
    const watched = await runAction({ command: 'execution-watch', inputs: webCodebase, env });
    expect(watched.outputs).toMatchObject({ id, status: 'Succeeded' });
  });

  it('rejects, says who and where, and the execution fails', async () => {
    const { env } = await start();
    const id = await beginExecution(sandbox, OWN);
    const run = await approve({ id, ...webCodebase, reject: 'true' });
    expectSuccess(run);
    expect(run.outputs['status']).toBe('Rejected');
    expect(answers()).toEqual([
      expect.objectContaining({
        result: {
          status: 'Rejected',
          summary: 'Rejected by someone in https://github.com/uktrade/demo-web/actions/runs/4242',
        },
      }),
    ]);
    const watched = await runAction({ command: 'execution-watch', inputs: webCodebase, env });
    expect([watched.exitCode, watched.outputs['status']]).toEqual([1, 'Failed']);
  });

  it('names the image that was deployed before, and the commits between', async () => {
    const running = await start({ own: { ...waits('dev') } });
    await beginExecution(running, OWN, 'IMAGE_TAG: commit-1111111');
    await approve(webCodebase);
    expectSuccess(await runAction({ command: 'execution-watch', inputs: webCodebase, env: running.env }));
    await beginExecution(running, OWN, 'IMAGE_TAG: commit-2222222');
    const run = await approve({ ...webCodebase, 'dry-run': 'true' });
    expectSuccess(run);
    expect(run.outputs['status']).toBe('dry-run');
    expect(answers()).toHaveLength(1);
    expect(run.summary).toContain('https://github.com/uktrade/demo-web/compare/1111111...2222222');
  });

  it('asks at a terminal, and goes ahead with --yes', async () => {
    const { env } = await start();
    await beginExecution(sandbox, OWN);
    const argv = ['execution', 'approve', '--app', 'demo', '--codebase', 'web'];
    const asked = await runCli(argv, env);
    expect([asked.exitCode, answers()]).toEqual([2, []]);
    expect(asked.stderr + asked.stdout).toContain('Deploy-dev / Approve-dev');
    const run = await runCli([...argv, '--yes'], env);
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toContain('Approved branch-main to dev');
  });

  it('refuses where several wait, and takes the one that is named by environment, id or action', async () => {
    const running = await start({ own: waits('dev'), release: waits('x', 'Second') });
    const own = await beginExecution(running, OWN);
    const release = await beginExecution(running, RELEASE, '{ENVIRONMENT: prod, IMAGE_TAG: tag-1}');
    const several = await approve(webCodebase);
    expect([several.exitCode, answers()]).toEqual([1, []]);
    for (const text of ['3 approvals are waiting', own, release, 'Approve-dev', 'Second'])
      expect(errorsOf(several)).toContain(text);
    const same = await approve({ id: release, pipeline: RELEASE });
    expect(errorsOf(same)).toMatch(/2 approvals are waiting[^]*with action/);
    expectSuccess(await approve({ ...webCodebase, env: 'dev' }));
    expectSuccess(await approve({ id: release, pipeline: RELEASE, action: 'Second' }));
    expect(answers()).toMatchObject([{ actionName: 'Approve-dev' }, { actionName: 'Second' }]);
  });

  it('refuses where nothing waits, and says what is running', async () => {
    await start({
      own: { stages: [{ name: 'Deploy-dev', actions: [{ name: 'web', type: 'codebuild', seconds: 600 }] }] },
    });
    const nothing = await approve(webCodebase);
    expect(errorsOf(nothing)).toMatch(
      /No approval is waiting in demo-web-main-codebase or .*: nothing is running/,
    );
    const id = await beginExecution(sandbox, OWN);
    const busy = await approve(webCodebase);
    expect(errorsOf(busy)).toContain(`${id} of ${OWN} is running, Deploy-dev / web is under way`);
    expect([busy.exitCode, answers()]).toEqual([1, []]);
  });

  it('refuses an execution that was answered already, and leaves the one that waits now alone', async () => {
    const running = await start();
    const first = await beginExecution(running, OWN);
    expectSuccess(await approve({ id: first, ...webCodebase }));
    running.skip(60_000);
    const second = await beginExecution(running, OWN);
    const again = await approve({ id: first, ...webCodebase });
    expect(again.exitCode).toBe(1);
    expect(errorsOf(again)).toMatch(
      /has no approval that waits: Approve-dev was approved .* ago, it ended as Succeeded/,
    );
    expect(errorsOf(again)).toContain(second);
    expect(answers()).toHaveLength(1);
  });

  it('says so where somebody else answers at the same moment', async () => {
    await start(undefined, {
      faults: [
        {
          service: 'codepipeline',
          operation: 'PutApprovalResult',
          kind: 'error',
          code: 'ApprovalAlreadyCompletedException',
        },
      ],
    });
    await beginExecution(sandbox, OWN);
    const run = await approve(webCodebase);
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toContain('Somebody else has answered it');
  });

  it('survives throttling', async () => {
    await start(undefined, { faults: [{ service: 'codepipeline', kind: 'throttle', at: [3, 5, 7] }] });
    await beginExecution(sandbox, OWN);
    expectSuccess(await approve(webCodebase));
  });

  it('names the permission that is missing', async () => {
    await start(undefined, {
      faults: [{ service: 'codepipeline', operation: 'PutApprovalResult', kind: 'access-denied' }],
    });
    await beginExecution(sandbox, OWN);
    expect(errorsOf(await approve(webCodebase))).toContain('codepipeline:PutApprovalResult');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an unknown id', { id: UNKNOWN_ID, ...webCodebase }, /no execution "0{8}/],
    ['a pipeline that is not there', { pipeline: 'nope' }, /no pipeline nope in the account 123456789012/],
    ['a build', { id: `p:${UNKNOWN_ID}` }, /waits for no approval/],
    ['a comment that is too long', { ...webCodebase, comment: 'x'.repeat(513) }, /513 characters/],
    ['an application that is not there', { app: 'nope', codebase: 'web' }, /no application "nope"/],
  ])('names %s', async (_, inputs, message) => {
    await start();
    const run = await approve(inputs, { identity: 'keys' });
    expect([run.exitCode, errorsOf(run)]).toEqual([1, expect.stringMatching(message)]);
    expect(answers()).toEqual([]);
  });
});
