import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionOptions } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { beginExecution, errorsOf } from '../harness/codebase-pipelines.js';
import {
  codebasePipelines,
  deployStage,
  OWN,
  RELEASE,
  UNKNOWN_ID,
  webCodebase,
} from '../harness/pipelines-scenario.js';
import type { PipelineExecution } from '../harness/pipelines-scenario.js';
import { startHeldAction } from '../harness/interrupt.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { expectSuccess } from '../harness/verb-tests.js';

const PROJECT = 'demo-web-codebase-image-build';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function start(
  own: PipelineExecution = deployStage(600),
  more: ScenarioInput = {},
): Promise<RunningSandbox> {
  sandbox = await sandboxWith(codebasePipelines({ own }, more));
  return sandbox;
}

const stop = (inputs: Readonly<Record<string, string>>, more: Partial<ActionOptions> = {}) =>
  runAction({ command: 'execution-stop', inputs, env: sandbox?.env ?? {}, ...more });
const stops = (): unknown[] =>
  (sandbox?.requests() ?? [])
    .filter(({ operation }) => operation.startsWith('Stop'))
    .map(({ parameters }) => parameters);

/** Starts a build of the codebase's image, as somebody else, and returns its id. */
async function beginBuild(): Promise<string> {
  const inputs = { project: PROJECT, wait: 'false' };
  const run = await runAction({ command: 'project-build', inputs, env: sandbox?.env ?? {} });
  expectSuccess(run);
  return run.outputs['build-id'] ?? '';
}

/** Two services, one after the other. */
const twoServices: PipelineExecution = {
  stages: [
    {
      name: 'Deploy-dev',
      actions: [
        { name: 'api', type: 'codebuild', seconds: 2, 'run-order': 1 },
        { name: 'web', type: 'codebuild', seconds: 600, 'run-order': 2 },
        { name: 'worker', type: 'codebuild', seconds: 600, 'run-order': 3 },
      ],
    },
  ],
};

describe('execution-stop', () => {
  it('stops the latest execution of a codebase after what is under way, and says what that leaves', async () => {
    await start(twoServices);
    const id = await beginExecution(sandbox, OWN, 'IMAGE_TAG: commit-2222222');
    sandbox?.skip(10_000);
    const run = await stop(webCodebase);
    expectSuccess(run);
    expect(run.outputs).toMatchObject({ kind: 'execution', id, name: OWN, status: 'Stopped' });
    expect(stops()).toEqual([
      {
        pipelineName: OWN,
        pipelineExecutionId: id,
        abandon: false,
        reason: 'Stopped by someone in https://github.com/uktrade/demo-web/actions/runs/4242',
      },
    ]);
    expect(run.stdout).toContain('Finished, and not undone: Deploy-dev / api.');
    expect(run.stdout).toContain('Under way, and will finish first: Deploy-dev / web.');
    expect(run.summary).toContain(`Stopped the execution ${id.slice(0, 8)} of ${OWN} (commit-2222222)`);
    expect(run.summary).toContain('Finished, and not undone: Deploy-dev / api, Deploy-dev / web.');
  });

  it('does not wait for what is under way with abandon, and names its build', async () => {
    await start(twoServices);
    const id = await beginExecution(sandbox, OWN);
    sandbox?.skip(10_000);
    const run = await stop({ ...webCodebase, abandon: 'true' });
    expectSuccess(run);
    expect(stops()).toMatchObject([{ pipelineExecutionId: id, abandon: true }]);
    expect(run.stdout).toMatch(/may keep running: Deploy-dev \/ web\. Stop their builds as well: \S+:\S+/);
    expect(run.summary).toContain('Abandoned, and may keep running: Deploy-dev / web.');
  });

  it('withdraws an approval instead of waiting for its answer', async () => {
    await start({
      stages: [
        {
          name: 'Deploy-dev',
          actions: [{ name: 'Approve-dev', type: 'approval', 'approve-after': 'never' }],
        },
      ],
    });
    await beginExecution(sandbox, OWN);
    const run = await stop(webCodebase);
    expectSuccess(run);
    expect(run.stdout).toContain('Waits for an approval, which is withdrawn: Deploy-dev / Approve-dev.');
    expect([run.outputs['status'], stops()]).toMatchObject(['Stopped', [{ abandon: true }]]);
  });

  it('can be run again: what has ended is left as it is', async () => {
    await start(deployStage(10));
    const id = await beginExecution(sandbox, OWN);
    expectSuccess(await stop(webCodebase));
    const again = await stop({ id, ...webCodebase });
    expectSuccess(again);
    expect([again.outputs['status'], stops()]).toMatchObject(['Stopped', [{}]]);
    expect(again.summary).toContain('Nothing to stop');
  });

  it('joins a stop that is under way, which can still be abandoned', async () => {
    await start();
    const id = await beginExecution(sandbox, OWN);
    const options = { command: 'execution-stop', inputs: webCodebase, env: sandbox?.env ?? {} };
    const first = await startHeldAction(sandbox, options, 'codepipeline:StopPipelineExecution');
    first.interrupt('SIGTERM');
    const interrupted = await first.done;
    expect(interrupted.exitCode).toBe(1);
    expect(errorsOf(interrupted)).toContain(`Stopped waiting for the execution ${id.slice(0, 8)}`);
    const abandoned = await stop({ ...webCodebase, abandon: 'true' });
    expectSuccess(abandoned);
    expect([abandoned.outputs['status'], stops()]).toMatchObject(['Stopped', [{}, { abandon: true }]]);
  });

  it('changes nothing in a dry run, and asks at a terminal', async () => {
    await start();
    await beginExecution(sandbox, OWN);
    const run = await stop({ ...webCodebase, 'dry-run': 'true' });
    expectSuccess(run);
    expect(run.outputs['status']).toBe('dry-run');
    expect(run.summary).toContain('Under way, and will finish first: Deploy-dev / web.');
    const argv = ['execution', 'stop', '--pipeline', OWN];
    expect((await runCli(argv, sandbox?.env ?? {})).exitCode).toBe(2);
    expect(stops()).toEqual([]);
    const yes = await runCli([...argv, '--yes'], sandbox?.env ?? {});
    expect(yes.exitCode).toBe(0);
    expect(yes.stdout).toContain('Stopped the execution');
  });

  it('stops a build by id, by link and as the latest, once', async () => {
    await start(undefined);
    const link = 'https://eu-west-2.console.aws.amazon.com/codesuite/codebuild/123456789012/projects';
    const given: ((id: string) => Record<string, string>)[] = [
      (id) => ({ id }),
      (id) => ({ id: `${link}/${PROJECT}/build/${encodeURIComponent(id)}/log?region=eu-west-2` }),
      () => ({ project: PROJECT }),
      () => ({ ...webCodebase, kind: 'build' }),
    ];
    for (const inputs of given) {
      const id = await beginBuild();
      const run = await stop(inputs(id));
      expectSuccess(run);
      expect(run.outputs).toMatchObject({ kind: 'build', id, name: PROJECT, status: 'STOPPED' });
      expect(run.summary).toContain(`Stopped the build ${id}`);
    }
    const again = await stop({ project: PROJECT });
    expectSuccess(again);
    expect(again.summary).toContain('Nothing to stop');
    expect(stops()).toHaveLength(given.length);
  });

  it('survives throttling', async () => {
    await start(deployStage(10), {
      faults: [{ service: 'codepipeline', kind: 'throttle', at: [3, 5, 7, 8] }],
    });
    await beginExecution(sandbox, OWN);
    expectSuccess(await stop({ pipeline: OWN }));
  });

  it.each(['codepipeline:StopPipelineExecution', 'codebuild:StopBuild'])(
    'names the permission %s where it is missing',
    async (action) => {
      const [service = '', operation = ''] = action.split(':');
      await start(undefined, { faults: [{ service, operation, kind: 'access-denied' }] });
      await (service === 'codebuild' ? beginBuild() : beginExecution(sandbox, OWN));
      const run = await stop(service === 'codebuild' ? { project: PROJECT } : { pipeline: OWN });
      expect([run.exitCode, errorsOf(run)]).toEqual([1, expect.stringContaining(action)]);
    },
  );

  it.each<[string, Record<string, string>, RegExp]>([
    ['an unknown execution', { id: UNKNOWN_ID, pipeline: RELEASE }, /no execution "0{8}/],
    [
      'an unknown build',
      { id: `${PROJECT}:${UNKNOWN_ID}` },
      /no build "demo-web.*" in the account 123456789012/,
    ],
    ['an unknown project', { project: 'nope' }, /no CodeBuild project "nope"/],
    ['a project without builds', { project: PROJECT }, /has had no build yet/],
    [
      "another account's build",
      { id: `arn:aws:codebuild:eu-west-2:999999999999:build/${PROJECT}:${UNKNOWN_ID}` },
      /in the account 999999999999/,
    ],
    ['an application that is not there', { app: 'nope', codebase: 'web' }, /no application "nope"/],
  ])('names %s', async (_, inputs, message) => {
    await start();
    const run = await stop(inputs, { identity: 'keys' });
    expect([run.exitCode, errorsOf(run)]).toEqual([1, expect.stringMatching(message)]);
    expect(stops()).toEqual([]);
  });
});
