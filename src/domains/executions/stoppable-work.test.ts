import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Build } from '../../providers/aws/codebuild.js';
import type { ActionExecution, Execution } from '../../providers/aws/codepipeline.js';
import { FakeBuilds } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout } from '../../testing/fake-containers.js';
import { fakeAction, fakeExecution, FakePipelines } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { findCurrentDeployment, stoppableDeployment } from './ecs-deployment.js';
import {
  stopOutputs,
  stoppableBuild,
  stoppableExecution,
  stopSummary,
  stopText,
  stopWork,
} from './stoppable-work.js';
import type { StoppableWork } from './stoppable-work.js';

const options = { deadline: 1e15, signal: new AbortController().signal };

describe('an execution that can be stopped', () => {
  const find = async (execution: Partial<Execution>, actions: ActionExecution[], abandon = false) => {
    const pipelines = new FakePipelines([{ actions }]);
    const follower = { follow: () => Promise.reject(new Error('nobody waits')) };
    const found = { pipeline: 'p', execution: fakeExecution('e-1', execution), alsoRunning: [] };
    const deps = { pipelines, follower, region: 'eu-west-2' };
    const work = await stoppableExecution(deps, found, { ...options, reason: 'because', abandon });
    return { work, pipelines };
  };
  const prod = fakeAction('Deploy-prod/web');

  it.each([
    ['of the stage that deploys', {}, [fakeAction('Build/web'), prod], 'prod'],
    ['of the stage, where nobody has set the variable', { ENVIRONMENT: 'NONE' }, [prod], 'prod'],
    ['of the variable', { ENVIRONMENT: 'dev' }, [fakeAction('Deploy/web')], 'dev'],
    ['unknown where neither says it', { ENVIRONMENT: 'NONE' }, [fakeAction('Build/web')], undefined],
  ])('has the environment %s', async (_, variables, actions, env) => {
    expect((await find({ variables }, actions)).work.env).toBe(env);
  });

  it('is not looked into where it has ended', async () => {
    const { work, pipelines } = await find({ status: 'Failed' }, [prod]);
    expect(work).toMatchObject({ kind: 'execution', state: 'ended', status: 'Failed' });
    expect(pipelines.requests).toEqual([]);
  });

  it('is stopped without abandoning anything where nothing is under way', async () => {
    const { work, pipelines } = await find({}, []);
    expect(work.leaves).toEqual(['No action has finished yet.', 'Later actions will not run.']);
    await work.stop();
    expect(pipelines.stopped).toMatchObject([{ abandon: false }]);
  });

  it('names all that is done, under way and waiting, and no build where there is none', async () => {
    const actions = [
      fakeAction('Build/web', { status: 'Succeeded' }),
      fakeAction('Build/api', { status: 'Succeeded' }),
      fakeAction('Build/Approve', { status: 'Succeeded', category: 'Approval' }),
      fakeAction('Deploy/web'),
    ];
    expect((await find({}, actions, true)).work.leaves).toEqual([
      'Finished, and not undone: Build / web, Build / api.',
      'Under way, and may keep running: Deploy / web.',
      'Later actions will not run.',
    ]);
    const builds = ['b:1', 'b:2'].map((externalId) => fakeAction('Deploy/web', { externalId }));
    expect((await find({}, builds, true)).work.leaves).toContain(
      'Under way, and may keep running: Deploy / web, Deploy / web. Stop their builds as well: b:1, b:2.',
    );
  });

  it('says nothing of other actions where only an approval is waited for', async () => {
    const approval = fakeAction('Deploy/Approve', { category: 'Approval' });
    expect((await find({}, [approval])).work.leaves).toEqual([
      'No action has finished yet.',
      'Waits for an approval, which is withdrawn: Deploy / Approve.',
      'Later actions will not run.',
    ]);
  });
});

describe('a build that can be stopped', () => {
  const ends = async (status: Build['status'], parts: Partial<Build> = {}) => {
    const builds = new FakeBuilds(new FakeClock());
    const build = { ...builds.add('p:1'), ...parts };
    const asked: unknown[] = [];
    const follower = {
      follow: (...request: unknown[]) => {
        asked.push(request);
        return Promise.resolve({ build: { ...build, status }, lastLines: [] });
      },
    };
    const work = stoppableBuild({ builds, follower }, build, options);
    await work.stop();
    return { work, builds, asked, end: await work.follow() };
  };

  it('is stopped, is followed without its log, and says what stays', async () => {
    const { builds, asked, end, work } = await ends('STOPPED');
    expect(builds.stopped).toEqual(['p:1']);
    expect(asked).toEqual([['p:1', { ...options, showLog: false }]]);
    expect(end).toEqual({
      status: 'STOPPED',
      stopped: true,
      remains: ['What it has pushed by then, such as an image, stays.'],
    });
    expect(work.subject).toBe('the build p:1');
    expect(work.leaves).toEqual([
      'It is interrupted in its phase BUILD, and no later phase runs. What it has pushed by then, such as an image, stays.',
    ]);
  });

  it('leaves nothing to say where it ended by itself', async () => {
    const { end, work } = await ends('SUCCEEDED', { currentPhase: undefined });
    expect(end).toEqual({ status: 'SUCCEEDED', stopped: false, remains: [] });
    expect(work.leaves[0]).toMatch(/^It is interrupted, and no later phase runs\./);
  });
});

describe('a deployment that can be stopped', () => {
  const OLD = 'repo/web:commit-1111111';
  const target = { app: 'demo', env: 'dev', service: 'web' };
  const environment = { name: 'dev', accountId: '1', region: undefined, deploymentMode: 'platform' };
  const define = (containers: FakeContainers, image: string): string =>
    containers.addDefinition({
      family: 'demo-dev-web-task-def',
      containerDefinitions: [{ name: 'web', image }],
    }).arn;

  /** A deployment that ends as it is said, once it is stopped; `next` is one that replaces it. */
  async function setUp(looks: FakeRollout['looks'], next?: FakeRollout['looks']) {
    const containers = new FakeContainers({ image: OLD });
    const arn = define(containers, 'repo/web:commit-2222222');
    containers.addDeployment(arn, { looks });
    const logger = new MemoryLogger();
    const clock = new FakeClock(3_000_000);
    const tails = { tail: () => Promise.resolve(undefined), url: () => 'https://logs' };
    const found = await findCurrentDeployment({ containers, region: 'eu-west-2' }, target);
    const work = stoppableDeployment(
      { containers, logger, clock, tails },
      { ...found, environment, region: 'eu-west-2' },
      options,
    );
    if (next !== undefined) containers.addDeployment(containers.definitions[0]?.arn ?? '', { looks: next });
    return { work, containers, logger, found };
  }
  const running = { status: 'IN_PROGRESS' } as const;

  it('says what the service goes back to, and that no other is touched', async () => {
    const { work } = await setUp([running]);
    expect(work).toMatchObject({ env: 'dev', name: 'demo-dev-web', state: 'running' });
    expect(work.leaves).toEqual([
      'demo-dev-web goes back to commit-1111111 (demo-dev-web-task-def:1).',
      'Other services stay as they are.',
    ]);
  });

  it('does not name an image that is not known', async () => {
    const { found, containers, logger } = await setUp([running]);
    const unknown = {
      ...found,
      plan: { ...found.plan, running: { ...found.plan.running, image: undefined } },
      environment,
      region: 'eu-west-2',
    };
    const tails = { tail: () => Promise.resolve(undefined), url: () => '' };
    const work = stoppableDeployment({ containers, logger, clock: new FakeClock(), tails }, unknown, options);
    expect(work.leaves[0]).toBe('demo-dev-web goes back to its former image (demo-dev-web-task-def:1).');
  });

  it('is stopped through ECS, and what the service runs then is said', async () => {
    const { work, containers } = await setUp([running, { status: 'ROLLBACK_SUCCESSFUL' }]);
    await work.stop();
    expect(containers.requests).toEqual([`stop ${work.id}`]);
    expect(await work.follow()).toEqual({
      status: 'ROLLBACK_SUCCESSFUL',
      stopped: true,
      remains: ['demo-dev-web runs commit-1111111 (demo-dev-web-task-def:1).'],
    });
  });

  it('says that the image is unknown where the service has none of its name', async () => {
    const { work, containers } = await setUp([{ status: 'ROLLBACK_SUCCESSFUL' }]);
    containers.taskDefinition = () => Promise.resolve(undefined);
    expect((await work.follow()).remains).toEqual([
      'demo-dev-web runs an unknown image (demo-dev-web-task-def:1).',
    ]);
  });

  it('says nothing of what runs where that can not be looked up', async () => {
    const { work, containers } = await setUp([{ status: 'ROLLBACK_SUCCESSFUL' }]);
    containers.service = () => Promise.resolve(undefined);
    expect(await work.follow()).toEqual({ status: 'ROLLBACK_SUCCESSFUL', stopped: true, remains: [] });
  });

  it('was not stopped where it has succeeded', async () => {
    const { work } = await setUp([running, { status: 'SUCCESSFUL' }]);
    expect(await work.follow()).toEqual({ status: 'SUCCESSFUL', stopped: false, remains: [] });
  });

  it.each([
    ['SUCCESSFUL', 'demo-dev-web runs commit-1111111 (demo-dev-web-task-def:1).'],
    [
      'ROLLBACK_FAILED',
      'demo-dev-web did not get back to (ROLLBACK_FAILED) commit-1111111 (demo-dev-web-task-def:1).',
    ],
  ] as const)('is followed until the one that puts the image back is %s', async (status, sentence) => {
    const { work } = await setUp([{ status: 'STOPPED' }], [running, { status }]);
    expect(await work.follow()).toEqual({ status: 'STOPPED', stopped: true, remains: [sentence] });
  });

  it('says once which permissions would show more', async () => {
    const { work, containers, logger } = await setUp([{ status: 'SUCCESSFUL' }]);
    containers.refused.add('ecs:ListTasks');
    await work.follow();
    expect(logger.texts('info').join('\n')).toContain(
      'not allowed for the deploy role either: ecs:ListTasks.',
    );
  });
});

describe('what a person reads of work that is stopped', () => {
  const stoppable = (parts: Partial<StoppableWork> = {}): StoppableWork => ({
    kind: 'build',
    id: 'p:1',
    url: 'https://console/p',
    name: 'p',
    status: 'IN_PROGRESS',
    subject: 'the build p:1',
    state: 'running',
    leaves: ['It is *interrupted*.', 'The image stays.'],
    stop: () => Promise.resolve(),
    follow: () => Promise.resolve({ status: 'STOPPED', stopped: true, remains: ['The image stays.'] }),
    ...parts,
  });
  async function run(parts: Partial<StoppableWork> = {}, dryRun = false) {
    const logger = new MemoryLogger();
    const confirm = (): Promise<void> => Promise.resolve();
    const outcome = await stopWork(stoppable(parts), { dryRun, confirm, logger });
    return { summary: stopSummary(outcome), text: stopText(outcome), log: logger.texts(), outcome };
  }
  const failing = (error: Error) => run({ stop: () => Promise.reject(error) });
  const page = '[Its page in the AWS console](https://console/p)';

  it('is what it leaves, then what was stopped', async () => {
    const { log, summary, outcome } = await run();
    expect(log).toEqual([
      'The build p:1 is running: https://console/p',
      '  It is *interrupted*.',
      '  The image stays.',
      'Stopping.',
    ]);
    expect(summary).toBe(`### :white_check_mark: Stopped the build p:1\n\nThe image stays.\n\n${page}\n`);
    expect(stopOutputs(outcome)).toEqual({
      kind: 'build',
      id: 'p:1',
      url: 'https://console/p',
      name: 'p',
      status: 'STOPPED',
    });
  });

  it('says that it is being stopped already', async () => {
    const { log } = await run({ state: 'stopping' });
    expect(log[0]).toBe('The build p:1 is being stopped already: https://console/p');
    expect(log).not.toContain('Stopping.');
  });

  it('shows in a dry run what it would leave', async () => {
    const { summary, text } = await run({}, true);
    expect(summary).toBe(
      `### :mag: Dry run: would stop the build p:1\n\nNothing was changed.\n\nIt is \\*interrupted\\*.\n\nThe image stays.\n\n${page}\n`,
    );
    expect(text).toBe(
      'Dry run: would stop the build p:1. Nothing was changed.\nIt is *interrupted*.\nThe image stays.',
    );
  });

  it('says that there is nothing to stop', async () => {
    const { summary, text } = await run({ state: 'ended', status: 'FAILED' });
    expect(summary).toBe(
      `### :white_check_mark: Nothing to stop: the build p:1 has ended already (FAILED)\n\n${page}\n`,
    );
    expect(text).toBe('Nothing to stop: the build p:1 has ended already (FAILED).\nhttps://console/p');
  });

  it.each([new TypeError('A defect.'), new CancelledError('Interrupted.')])(
    'keeps what is not a refusal: %s',
    async (error) => {
      await expect(failing(error)).rejects.toBe(error);
    },
  );

  it('gives a refusal with the reason once, and with no next step where there is none', async () => {
    await expect(failing(new PlatformError('Denied.'))).rejects.toMatchObject({
      message: 'Could not stop the build p:1, which is still running: Denied.',
      hint: undefined,
      saysCause: true,
    });
    await expect(failing(new PlatformError('Lost.', { unanswered: true }))).rejects.toMatchObject({
      message: 'The build p:1 may or may not be stopping: Lost.',
      saysCause: true,
    });
  });

  it('says what happens where the end is not awaited', async () => {
    const waiting = (error: Error) => run({ follow: () => Promise.reject(error) });
    const hint = 'It is being stopped: https://console/p';
    await expect(waiting(new CancelledError('Interrupted.'))).rejects.toMatchObject({
      name: 'CancelledError',
      message: 'Interrupted. Stopped waiting for the build p:1 to end.',
      hint,
    });
    await expect(waiting(new DeadlineError('Too long.'))).rejects.toMatchObject({
      name: 'DeadlineError',
      message: 'Too long.',
      hint,
    });
    const other = new PlatformError('Denied.');
    await expect(waiting(other)).rejects.toBe(other);
  });
});
