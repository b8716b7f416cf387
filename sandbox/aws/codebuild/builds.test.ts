import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BatchGetBuildsOutput, StartBuildOutput } from '@aws-sdk/client-codebuild';
import * as v from 'valibot';
import { Scenario, type ScenarioInput } from '../../scenario/scenario.js';
import { AwsFault } from '../fault.js';
import { codebuild } from './operations.js';
import { logs } from '../logs/operations.js';
import { World } from '../../server/world.js';

const project = 'demo-web-codebase-image-build';
const sha = '1234567890abcdef1234567890abcdef12345678';
const phases = { SUBMITTED: 0, QUEUED: 1, PROVISIONING: 2, DOWNLOAD_SOURCE: 1, INSTALL: 1, PRE_BUILD: 1 };
const rest = { BUILD: 2, POST_BUILD: 1, UPLOAD_ARTIFACTS: 0, FINALIZING: 1 };
// 10 seconds in all: the container is there after 3.
const times = { ...phases, ...rest };

type Builds = NonNullable<ScenarioInput['applications']>[string];
let world: World;
let seconds: number;

function make(builds: NonNullable<Builds['codebases']>[string]['builds'], more: object = {}): void {
  const codebase = { repository: 'uktrade/demo-web', builds, ...more };
  const scenario = v.parse(Scenario, { applications: { demo: { codebases: { web: codebase } } } });
  seconds = 0;
  world = new World(scenario, () => Date.UTC(2026, 10, 22, 10) + seconds * 1000);
}

function call(operation: string, parameters: object): unknown {
  world.advance();
  const service = operation in codebuild.operations ? codebuild : logs;
  const answer = service.operations[operation];
  if (answer === undefined) throw new Error(`no operation ${operation}`);
  return answer({ operation, parameters: { ...parameters }, accessKeyId: 'AKIATEST' }, world);
}

const start = (parameters: object = {}) =>
  (call('StartBuild', { projectName: project, sourceVersion: sha, ...parameters }) as StartBuildOutput).build;
const look = (id: string | undefined) =>
  (call('BatchGetBuilds', { ids: [id] }) as BatchGetBuildsOutput).builds?.[0];

function faultOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof AwsFault) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no fault';
}

beforeEach(() => {
  make([{ phases: times }]);
});

describe('a build', () => {
  it('goes through its phases as time passes', () => {
    const { id } = start() ?? {};
    expect(id).toMatch(/^demo-web-codebase-image-build:[0-9a-f]{8}-/);
    expect(look(id)).toMatchObject({
      currentPhase: 'QUEUED',
      buildStatus: 'IN_PROGRESS',
      buildComplete: false,
    });
    seconds = 6.5;
    const running = look(id);
    expect(running).toMatchObject({ currentPhase: 'BUILD', buildNumber: 1, resolvedSourceVersion: sha });
    expect(running?.phases?.at(-1)).toEqual({
      phaseType: 'BUILD',
      startTime: new Date('2026-11-22T10:00:06Z'),
    });
    expect(running?.phases?.find(({ phaseType }) => phaseType === 'PROVISIONING')).toMatchObject({
      phaseStatus: 'SUCCEEDED',
      durationInSeconds: 2,
    });
    expect(running).not.toHaveProperty('endTime');
    seconds = 10;
    expect(look(id)).toMatchObject({
      currentPhase: 'COMPLETED',
      buildStatus: 'SUCCEEDED',
      buildComplete: true,
      endTime: new Date('2026-11-22T10:00:10Z'),
    });
  });

  it('says where its log is once it has a container to come, and "null" before', () => {
    const { id } = start() ?? {};
    expect(look(id)?.logs).not.toHaveProperty('groupName');
    expect(look(id)?.logs?.deepLink).toContain('group=null;stream=null');
    seconds = 2;
    const location = look(id)?.logs;
    expect(location).toMatchObject({
      groupName: `codebuild/${project}/log-group`,
      streamName: id?.split(':')[1],
    });
    expect(location?.deepLink).toContain(`log-group/codebuild$252F${project}$252Flog-group/log-events/`);
  });

  it('pushes its image when it succeeds, at its end and not before', () => {
    start();
    seconds = 9.9;
    world.advance();
    const repository = world.registry.get('demo/web');
    expect(repository?.byTag('commit-1234567')).toBeUndefined();
    seconds = 60;
    world.advance();
    const image = repository?.byTag('commit-1234567');
    expect(image?.pushedAt).toBe(Date.UTC(2026, 10, 22, 10, 0, 10));
    expect(image?.labels).toHaveProperty(['uk.gov.trade.digital.build.timestamp']);
  });

  it('leaves the message label out when its notifications are off', () => {
    start({
      environmentVariablesOverride: [{ name: 'NOTIFICATIONS_ENABLED', value: 'false', type: 'PLAINTEXT' }],
    });
    seconds = 60;
    world.advance();
    expect(world.registry.get('demo/web')?.byTag('commit-1234567')?.labels).toEqual({});
  });

  it('pushes the tags of the script, or nothing', () => {
    make([{ push: { tags: ['commit-<sha>', 'branch-main'], labels: { a: 'b' } } }, { push: 'none' }]);
    start();
    seconds = 600;
    start({ sourceVersion: 'ffffffffffff' });
    seconds = 1200;
    world.advance();
    expect(world.registry.get('demo/web')?.byTag('branch-main')?.tags).toEqual(
      new Set([`commit-${sha}`, 'branch-main']),
    );
    expect(world.registry.get('demo/web')?.size).toBe(1);
  });

  it.each(['FAILED', 'FAULT', 'TIMED_OUT'] as const)(
    'ends as %s with a reason and without an image',
    (outcome) => {
      make([{ outcome, message: 'because' }]);
      const { id } = start() ?? {};
      seconds = 600;
      const build = look(id);
      expect(build).toMatchObject({ buildStatus: outcome, buildComplete: true });
      const failed = build?.phases?.find(({ phaseStatus }) => phaseStatus === outcome);
      expect(failed?.contexts?.[0]?.message).toBe('because');
      expect(world.registry.get('demo/web')?.size).toBe(0);
    },
  );

  it('fails at pushing when its repository does not exist', () => {
    make([{}], { images: 'none' });
    const { id } = start() ?? {};
    seconds = 600;
    const failed = look(id)?.phases?.find(({ phaseStatus }) => phaseStatus === 'FAILED');
    expect(failed).toMatchObject({ phaseType: 'POST_BUILD' });
    expect(failed?.contexts?.[0]?.message).toContain("'demo/web' does not exist");
  });

  it('stops at once, stays stopped, and pushes nothing', () => {
    const { id } = start() ?? {};
    seconds = 6.5;
    expect(call('StopBuild', { id })).toMatchObject({
      build: { buildStatus: 'STOPPED', buildComplete: true, currentPhase: 'COMPLETED' },
    });
    seconds = 600;
    expect(call('StopBuild', { id })).toMatchObject({ build: { buildStatus: 'STOPPED' } });
    expect(look(id)?.endTime).toEqual(new Date('2026-11-22T10:00:06.500Z'));
    expect(world.registry.get('demo/web')?.size).toBe(0);
  });

  it('stays as it ended when it is stopped afterwards', () => {
    const { id } = start() ?? {};
    seconds = 600;
    expect(call('StopBuild', { id })).toMatchObject({ build: { buildStatus: 'SUCCEEDED' } });
  });

  it('takes the scripts in turn, and repeats the last', () => {
    make([{ outcome: 'FAILED' }, {}]);
    const ids = [start(), start(), start()].map((build) => build?.id);
    seconds = 600;
    expect(ids.map((id) => look(id)?.buildStatus)).toEqual(['FAILED', 'SUCCEEDED', 'SUCCEEDED']);
    expect(call('ListBuildsForProject', { projectName: project })).toEqual({ ids: ids.toReversed() });
  });

  it('has the variables of its project with its own over them', () => {
    const build = start({
      environmentVariablesOverride: [{ name: 'NOTIFICATIONS_ENABLED', value: 'false' }],
    });
    expect(build?.environment?.environmentVariables).toContainEqual({
      name: 'NOTIFICATIONS_ENABLED',
      value: 'false',
      type: 'PLAINTEXT',
    });
    expect(call('BatchGetProjects', { names: [project, 'nope'] })).toMatchObject({
      projects: [
        {
          name: project,
          environment: {
            environmentVariables: expect.arrayContaining([
              { name: 'NOTIFICATIONS_ENABLED', value: 'true', type: 'PLAINTEXT' },
            ]),
          },
        },
      ],
      projectsNotFound: ['nope'],
    });
  });
});

describe('an idempotency token', () => {
  const idempotencyToken = 'token-1';

  it('gives the same build for the same request within five minutes', () => {
    const first = start({ idempotencyToken });
    seconds = 299;
    expect(start({ idempotencyToken })?.id).toBe(first?.id);
    seconds = 301;
    expect(start({ idempotencyToken })?.id).not.toBe(first?.id);
  });

  it('refuses another request', () => {
    start({ idempotencyToken });
    expect(faultOf(() => start({ idempotencyToken, sourceVersion: 'main' }))).toMatch(
      /^InvalidInputException: /,
    );
  });
});

describe('requests that CodeBuild refuses', () => {
  it.each([
    [
      { projectName: 'nope' },
      'ResourceNotFoundException: Project cannot be found: arn:aws:codebuild:eu-west-2:123456789012:project/nope',
    ],
    [
      { projectName: undefined },
      "Value null at 'projectName' failed to satisfy constraint: Member must not be null",
    ],
    [{ banana: 1 }, 'NotServedBySandbox: The parameter banana of StartBuild is not served by the sandbox.'],
    [
      { artifactsOverride: { type: 'ZIP' } },
      "Value 'ZIP' at 'artifactsOverride.type' failed to satisfy constraint: Member must satisfy enum value set: [CODEPIPELINE, S3, NO_ARTIFACTS]",
    ],
  ])('StartBuild with %j', (parameters, message) => {
    expect(faultOf(() => start(parameters))).toContain(message);
  });

  it('unknown and malformed build ids', () => {
    expect(call('BatchGetBuilds', { ids: ['a:b'] })).toEqual({ builds: [], buildsNotFound: ['a:b'] });
    expect(faultOf(() => call('StopBuild', { id: 'a:b' }))).toMatch(/^ResourceNotFoundException: /);
    expect(faultOf(() => call('BatchGetBuilds', { ids: ['nope'] }))).toMatch(/^InvalidInputException: /);
    expect(faultOf(() => call('BatchGetBuilds', { ids: [] }))).toContain('length greater than or equal to 1');
  });
});

interface LogPage {
  events: { message: string; timestamp: number }[];
  nextForwardToken: string;
}

describe('the log of a build', () => {
  const logGroupName = `codebuild/${project}/log-group`;
  const read = (id: string | undefined, nextToken?: string) =>
    call('GetLogEvents', {
      logGroupName,
      logStreamName: id?.split(':')[1],
      startFromHead: true,
      ...(nextToken === undefined ? {} : { nextToken }),
    }) as LogPage;

  it('is missing until the container is there, then grows', () => {
    const { id } = start() ?? {};
    seconds = 2.9;
    expect(faultOf(() => read(id))).toBe(
      'ResourceNotFoundException: The specified log stream does not exist.',
    );
    seconds = 3;
    const first = read(id);
    expect(first.events.length).toBeGreaterThan(0);
    expect(read(id, first.nextForwardToken)).toMatchObject({
      events: [],
      nextForwardToken: first.nextForwardToken,
    });
    seconds = 7;
    expect(
      read(id, first.nextForwardToken)
        .events.map(({ message }) => message)
        .join(''),
    ).toContain('Entering phase BUILD\n');
  });

  it('appears as late as the script says, with all that was written before', () => {
    make([{ phases: times, log: { 'late-seconds': 30 } }]);
    const { id } = start() ?? {};
    seconds = 29;
    expect(look(id)?.buildStatus).toBe('SUCCEEDED');
    expect(faultOf(() => read(id))).toMatch(/^ResourceNotFoundException/);
    seconds = 30;
    expect(read(id).events.at(-1)?.message).toMatch(/Message: \n$/);
  });

  it('arrives late line by line where the script says so', () => {
    make([{ phases: times, log: { 'delay-seconds': 4 } }]);
    const { id } = start() ?? {};
    seconds = 10;
    expect(
      read(id)
        .events.map(({ message }) => message)
        .join(''),
    ).not.toContain('Phase complete: BUILD');
    seconds = 14;
    expect(
      read(id)
        .events.map(({ message }) => message)
        .join(''),
    ).toContain('Phase complete: BUILD');
  });

  it('has 100,000 lines in 50 pages, quickly', () => {
    make([{ log: { lines: 100_000, 'page-lines': 2000 } }]);
    const { id } = start() ?? {};
    seconds = 600;
    const messages: string[] = [];
    let pages = 0;
    for (let token: string | undefined; pages < 1_000; pages += 1) {
      const page = read(id, token);
      messages.push(...page.events.map(({ message }) => message));
      if (page.nextForwardToken === token) break;
      token = page.nextForwardToken;
    }
    expect(messages).toHaveLength(100_000);
    expect(pages).toBe(50);
  });

  it('is cut off where the build is stopped', () => {
    make([{ phases: times, log: { lines: 1000 } }]);
    const { id } = start() ?? {};
    seconds = 6.5;
    call('StopBuild', { id });
    const count = read(id).events.length;
    seconds = 600;
    expect(read(id).events).toHaveLength(count);
    expect(count).toBeLessThan(1000);
  });

  it('never comes when the build is stopped before its container', () => {
    const { id } = start() ?? {};
    seconds = 0.5;
    call('StopBuild', { id });
    seconds = 600;
    expect(faultOf(() => read(id))).toMatch(/^ResourceNotFoundException/);
  });

  it('belongs to a group that has to exist, and is found by the other calls', () => {
    const { id } = start() ?? {};
    seconds = 600;
    expect(faultOf(() => call('GetLogEvents', { logGroupName: 'nope', logStreamName: 'a' }))).toBe(
      'ResourceNotFoundException: The specified log group does not exist.',
    );
    expect(faultOf(() => read(id, 'rubbish'))).toBe(
      'InvalidParameterException: The specified nextToken is invalid.',
    );
    expect(call('DescribeLogStreams', { logGroupName })).toMatchObject({
      logStreams: [{ logStreamName: id?.split(':')[1], creationTime: Date.UTC(2026, 10, 22, 10, 0, 3) }],
    });
  });
});
