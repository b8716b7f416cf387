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

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function start(
  executions: { own?: PipelineExecution; release?: PipelineExecution } = {},
  more: ScenarioInput = {},
): Promise<RunningSandbox> {
  sandbox = await sandboxWith(codebasePipelines(executions, more));
  return sandbox;
}

const watch = (inputs: Readonly<Record<string, string>>, more: Partial<ActionOptions> = {}) =>
  runAction({ command: 'execution-watch', inputs, env: sandbox?.env ?? {}, ...more });

const begin = (pipeline: string, variables = '') => beginExecution(sandbox, pipeline, variables);

describe('execution-watch', () => {
  it('follows the latest execution of a codebase to its end, with its logs', async () => {
    const { changes } = await start({ own: deployStage(60, { log: ['deployed'] }) });
    await begin(RELEASE, '{ENVIRONMENT: prod, IMAGE_TAG: commit-1111111}');
    const id = await begin(OWN);
    const before = changes().length;
    const run = await watch(webCodebase);
    expectSuccess(run);
    expect(run.outputs).toMatchObject({ kind: 'execution', id, name: OWN, status: 'Succeeded' });
    expect(run.outputs['url']).toContain(`/pipelines/${OWN}/executions/${id}`);
    expect(run.stdout).toMatch(/Joined execution .* which is still running/);
    expect(run.stdout).toContain('deployed');
    expect(run.summary).toContain(`${OWN} succeeded after`);
    expect(changes()).toHaveLength(before);
  });

  it('takes the latest to an environment, by the variables of a release and the configuration of a pipeline', async () => {
    await start();
    const toProd = await begin(RELEASE, '{ENVIRONMENT: prod, IMAGE_TAG: commit-1111111}');
    const own = await begin(OWN);
    expect((await watch({ ...webCodebase, env: 'prod' })).outputs['id']).toBe(toProd);
    expect((await watch({ ...webCodebase, env: 'dev' })).outputs['id']).toBe(own);
  });

  it('takes an id with its pipeline or codebase, and the links that a browser shows', async () => {
    const { url } = await start();
    expect(url).not.toBe('');
    const id = await begin(OWN);
    const page = `https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/${OWN}`;
    for (const inputs of [
      { id, pipeline: OWN },
      { id, ...webCodebase },
      { id: `${page}/executions/${id}/visualization?region=eu-west-2` },
      { id: `${page}/view?region=eu-west-2` },
    ]) {
      const run = await watch(inputs);
      expectSuccess(run);
      expect(run.outputs).toMatchObject({ id, status: 'Succeeded' });
    }
  });

  it('fails with the cause where the execution has failed, now or before', async () => {
    await start({ own: deployStage(20, { fail: 'exit status 1', log: ['no such table'] }) });
    await begin(OWN);
    for (const run of [await watch(webCodebase), await watch(webCodebase)]) {
      expect([run.exitCode, run.outputs['status']]).toEqual([1, 'Failed']);
      expect(errorsOf(run)).toMatch(/web in the stage Deploy-dev/);
      expect(run.summary).toContain('no such table');
    }
  });

  it('follows a build by its id, and the latest of a codebase, with its log', async () => {
    const { env } = await start();
    const inputs = { project: 'demo-web-codebase-image-build', wait: 'false' };
    const started = await runAction({ command: 'project-build', inputs, env });
    const id = started.outputs['build-id'] ?? '';
    for (const named of [{ id }, { ...webCodebase, kind: 'build' }]) {
      const run = await watch(named);
      expectSuccess(run);
      expect(run.outputs).toMatchObject({ kind: 'build', id, status: 'SUCCEEDED' });
      expect(run.outputs['url']).toContain(encodeURIComponent(id));
      expect(run.stdout).toContain('::group::');
    }
  });

  it('leaves the execution running when it is interrupted', async () => {
    const { env, operations } = await start({ own: deployStage(3_600) });
    await begin(OWN);
    const options = { command: 'execution-watch', inputs: webCodebase, env };
    const running = await startHeldAction(sandbox, options, 'codepipeline:ListActionExecutions');
    running.interrupt('SIGINT');
    const run = await running.done;
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toContain('is still running');
    expect(operations()).not.toContain('codepipeline:StopPipelineExecution');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'an id of nothing',
      { id: UNKNOWN_ID, pipeline: OWN },
      /no execution "0{8}-.*demo-web-main-codebase in the account 123456789012/,
    ],
    [
      'an unknown id of a codebase',
      { id: UNKNOWN_ID, ...webCodebase },
      /no execution .* demo-web-manual-release/,
    ],
    [
      'a pipeline that is not there',
      { pipeline: 'nope' },
      /no pipeline nope in the account 123456789012, eu-west-2/,
    ],
    ['a pipeline without executions', webCodebase, /No execution was found of demo-web-main-codebase, /],
    ['an unknown codebase', { ...webCodebase, codebase: 'wbe' }, /no codebase "wbe"[^]*web/],
    ['an unknown application', { app: 'nope', codebase: 'web' }, /Can't look up the application "nope"/],
    [
      'an execution in another region',
      {
        id: `https://eu-west-1.console.aws.amazon.com/codesuite/codepipeline/pipelines/${OWN}/executions/${UNKNOWN_ID}`,
      },
      /eu-west-1/,
    ],
    [
      "another account's link",
      {
        id: `https://999999999999-abc.eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/${OWN}/executions/${UNKNOWN_ID}`,
      },
      /in the account 999999999999, but these credentials are for 123456789012/,
    ],
  ])('names %s', async (_, inputs, message) => {
    await start();
    const run = await watch(inputs);
    expect([run.exitCode, errorsOf(run)]).toEqual([1, expect.stringMatching(message)]);
  });

  it('names an application that is not there', async () => {
    await start();
    const run = await watch({ app: 'nope', codebase: 'web' }, { identity: 'keys' });
    expect(errorsOf(run)).toContain('"nope"');
  });

  it('survives throttling', async () => {
    await start({}, { faults: [{ service: 'codepipeline', kind: 'throttle', at: [3, 4, 6] }] });
    await begin(OWN);
    expectSuccess(await watch(webCodebase));
  });

  it.each<[string[], RegExp]>([
    [['--id', 'nonsense'], /"nonsense"/],
    [['--id', UNKNOWN_ID], /of which pipeline/],
    [[], /No execution, build or deployment is named/],
    [['--id', 'https://example.com/executions/1'], /example\.com/],
    [['--codebase', 'web'], /app is missing/],
    [['--pipeline', 'a', '--project', 'b'], /--pipeline and --project are both set/],
    [
      [
        '--id',
        `https://eu-west-1.console.aws.amazon.com/codesuite/codepipeline/pipelines/a/view`,
        '--aws-region',
        'eu-west-2',
      ],
      /region eu-west-1/,
    ],
  ])('takes %j for wrong usage at a terminal', async (flags, message) => {
    const { requests, env } = await start();
    const run = await runCli(['execution', 'watch', ...flags], env);
    expect([run.exitCode, run.stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(requests()).toEqual([]);
  });
});
