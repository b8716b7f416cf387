import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { ServiceDeployment } from '../../providers/aws/ecs-answers.js';
import { fakeEcsService, revisionArn } from '../../testing/fake-ecs.js';
import { fakeServicePlan } from '../../testing/fake-service-plan.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { ServiceDeploymentEnd, ServiceOutcome } from './service-deployment.js';
import {
  containerSections,
  formatPlannedService,
  formatService,
  formatServiceDryRun,
  plannedServiceOutputs,
  renderPlannedService,
  renderService,
  serviceOutputs,
  MissingRights,
} from './service-report.js';
import type { TaskFailure } from './task-watch.js';

const URL = 'https://console.example/demo-dev-web';
const plan = fakeServicePlan();
const unknown = fakeServicePlan({ running: { ...plan.running, image: undefined } });

function outcomeOf(parts: Partial<ServiceOutcome> = {}): ServiceOutcome {
  return {
    plan,
    status: 'SUCCESSFUL',
    taskDefinition: revisionArn(2),
    deployment: 'arn:d2',
    url: URL,
    durationSeconds: 90,
    end: undefined,
    failure: undefined,
    ...parts,
  };
}

function failed(parts: Partial<TaskFailure> = {}): TaskFailure {
  return { taskId: 't1', container: 'web', exitCode: 3, reasons: [], log: undefined, ...parts };
}

function endOf(parts: Partial<ServiceDeploymentEnd> = {}): ServiceDeploymentEnd {
  return {
    deployment: { status: 'ROLLBACK_SUCCESSFUL' } as ServiceDeployment,
    failures: [],
    after: { service: fakeEcsService(), running: plan.running },
    replacedBy: undefined,
    ...parts,
  };
}

const logOf = (name: string) => ({
  lines: [`${name} one`, `${name} two`],
  url: `https://logs.example/${name}`,
});
const headingOf = (parts: Partial<ServiceOutcome>): string =>
  renderService(outcomeOf(parts)).split('\n')[0] ?? '';

describe('the outputs', () => {
  it('of a deployment', () => {
    expect(serviceOutputs(outcomeOf())).toEqual({
      status: 'SUCCESSFUL',
      'image-tag': 'commit-1234567',
      'image-digest': 'sha256:new',
      'previous-image': 'commit-0000000',
      'running-image': 'commit-1234567',
      'task-definition': revisionArn(2),
      deployment: 'arn:d2',
      'deployment-url': URL,
      'duration-seconds': 90,
    });
  });

  it('of a dry run', () => {
    expect(plannedServiceOutputs(plan)).toStrictEqual({
      status: 'dry-run',
      'image-tag': 'commit-1234567',
      'image-digest': 'sha256:new',
      'previous-image': 'commit-0000000',
      'running-image': 'commit-0000000',
      'task-definition': undefined,
      deployment: undefined,
      'deployment-url': undefined,
      'duration-seconds': undefined,
    });
  });
});

describe('the lines of the log', () => {
  it('say how a deployment ended and after what time, unless there was nothing to deploy', () => {
    expect(formatService(outcomeOf())).toBe('Deployed commit-1234567 to demo-dev-web in 1 min 30 s.');
    expect(formatService(outcomeOf({ status: 'ALREADY_RUNNING' }))).toBe(
      'demo-dev-web already runs commit-1234567: nothing was deployed.',
    );
  });

  it.each([
    [plan, 2, 'commit-0000000', '2 tasks'],
    [plan, 1, 'commit-0000000', '1 task'],
    [unknown, 0, 'an unknown image', '0 tasks'],
  ])('say what is planned', (planned, desiredCount, before, tasks) => {
    expect(formatPlannedService({ ...planned, before: fakeEcsService({ desiredCount }) })).toBe(
      `demo-dev-web: ${before} -> commit-1234567 (sha256:new), ${tasks}`,
    );
  });

  it('say that a dry run has changed nothing', () => {
    expect(formatServiceDryRun(plan)).toBe(
      'Dry run: would deploy commit-1234567 to demo-dev-web. Nothing was changed.',
    );
  });
});

describe('the summary of a dry run', () => {
  it.each([
    [plan, 'commit-0000000'],
    [unknown, 'not known'],
  ])('says what would be deployed where', (planned, running) => {
    expect(renderPlannedService(planned)).toBe(
      [
        '### :mag: Dry run: would deploy <code>commit-1234567</code> to demo-dev-web',
        '',
        'Nothing was changed.',
        '',
        '| Deployment | Details |',
        '| --- | --- |',
        '| Environment | dev |',
        '| Image | <code>commit-1234567</code> |',
        '| Digest | <code>sha256:new</code> |',
        `| Running now | <code>${running}</code> |`,
        '| Tasks | 2 |',
        '',
      ].join('\n'),
    );
  });
});

describe('the summary of a deployment', () => {
  it('is one line and a table for a success', () => {
    expect(renderService(outcomeOf())).toBe(
      [
        '### :white_check_mark: Deployed <code>commit-1234567</code> to demo-dev-web',
        '',
        '| Deployment | Details |',
        '| --- | --- |',
        '| Environment | dev |',
        '| Image | <code>commit-1234567</code> |',
        '| Digest | <code>sha256:new</code> |',
        '| Running before | <code>commit-0000000</code> |',
        '| Running now | <code>commit-1234567</code> |',
        '| Task definition | <code>demo-dev-web-task-def:2</code> |',
        `| Status | [SUCCESSFUL](${URL}) |`,
        '| Duration | 1 min 30 s |',
        '',
      ].join('\n'),
    );
  });

  it('says what is not known', () => {
    const text = renderService(
      outcomeOf({ plan: unknown, status: 'NOT_STARTED', taskDefinition: undefined }),
    );
    expect(text).toContain(
      '| Running before | <code>not known</code> |\n| Running now | <code>not known</code> |',
    );
    expect(text).not.toContain('Task definition');
  });

  it.each<[Partial<ServiceOutcome>, string]>([
    [
      { status: 'ALREADY_RUNNING' },
      ':white_check_mark: demo-dev-web already runs <code>commit-1234567</code>: nothing was deployed',
    ],
    [
      { status: 'SCALED_TO_ZERO' },
      ':white_check_mark: demo-dev-web will run <code>commit-1234567</code> once it is scaled up',
    ],
    [
      { status: 'IN_PROGRESS' },
      ':rocket: Started the deployment of <code>commit-1234567</code> to demo-dev-web',
    ],
    [
      { status: 'IN_PROGRESS', failure: new DeadlineError('Too late.') },
      ':x: Stopped following the deployment of <code>commit-1234567</code> to demo-dev-web, which is still running',
    ],
    [
      { status: 'STOP_REQUESTED', failure: new CancelledError('Cancelled.') },
      ':x: demo-dev-web was not deployed: cancelled; ECS is rolling it back',
    ],
    [
      {
        status: 'ROLLBACK_SUCCESSFUL',
        failure: new PlatformError('x'),
        end: endOf({ failures: [failed()] }),
      },
      ':x: demo-dev-web was not deployed: it still runs <code>commit-0000000</code>',
    ],
    [
      {
        status: 'STOPPED',
        failure: new PlatformError('x'),
        end: endOf({
          replacedBy: { arn: 'arn:d3', taskDefinition: undefined },
          after: { service: fakeEcsService(), running: { ...plan.running, image: 'repo/web:commit-2' } },
        }),
      },
      ':x: demo-dev-web was not deployed: it now runs <code>commit-2</code>',
    ],
    [
      {
        status: 'ROLLBACK_FAILED',
        failure: new PlatformError('x'),
        end: endOf({ after: undefined, failures: [failed()] }),
      },
      ':x: demo-dev-web was not deployed: what runs now is not known',
    ],
    [
      { status: 'NOT_STARTED', failure: new PlatformError('Not allowed. Ask.') },
      ':x: demo-dev-web was not deployed: it still runs <code>commit-0000000</code>',
    ],
  ])('has the heading for %j', (parts, heading) => {
    expect(headingOf(parts)).toBe(`### ${heading}`);
  });

  it('of a failure has its cause, the last lines of the container, and where to look', () => {
    const failure = new PlatformError('It went wrong.', {
      links: [
        { title: 'the whole log', url: 'https://logs.example/web' },
        { title: "the service's deployments", url: URL },
      ],
    });
    const failures = [failed({ exitCode: undefined, container: undefined }), failed({ log: logOf('web') })];
    expect(renderService(outcomeOf({ status: 'STOPPED', failure, end: endOf({ failures }) }))).toContain(
      [
        '',
        '**stopped without a reason in 1 task; web exited with code 3 in 1 task. ECS rolled it back.**',
        '',
        '```text',
        'web one',
        'web two',
        '```',
        '',
        `**Next step:** Look at [the whole log](https://logs.example/web) and [the service's deployments](${URL}).`,
        '',
      ].join('\n'),
    );
  });

  it('of a failure without a log shows where to look all the same', () => {
    const links = [{ title: "the service's deployments", url: URL }];
    const failure = new PlatformError('It went wrong.', { links });
    const text = renderService(outcomeOf({ status: 'STOPPED', failure, end: endOf() }));
    expect(text).toContain(`**Next step:** Look at [the service's deployments](${URL}).`);
    expect(text).not.toContain('```');
  });

  it('of a success says nothing of failures, whatever happened on the way', () => {
    expect(
      renderService(outcomeOf({ end: endOf({ failures: [failed({ log: logOf('web') })] }) })),
    ).not.toMatch(/Next step|details/);
  });
});

describe('the sections of failed containers', () => {
  it('are one for each other kind of failure with a log, the first three kinds at most', () => {
    const failures = [
      failed({ log: logOf('first') }),
      failed({ exitCode: 4 }),
      failed({ exitCode: 4, taskId: 't2', log: logOf('second') }),
      failed({ exitCode: 4, taskId: 't3', log: logOf('again') }),
      failed({ exitCode: 5 }),
      failed({ exitCode: 6, log: logOf('late') }),
    ];
    expect(containerSections(failures)).toStrictEqual([
      {
        title: 'Task t2: web exited with code 4',
        body: '[The whole log](https://logs.example/second)\n\n```text\nsecond one\nsecond two\n```',
      },
    ]);
  });

  it('are folded in the summary', () => {
    const failures = [failed({ log: logOf('first') }), failed({ exitCode: 4, log: logOf('second') })];
    const failure = new PlatformError('It went wrong.');
    expect(renderService(outcomeOf({ status: 'STOPPED', failure, end: endOf({ failures }) }))).toContain(
      '<details><summary>Task t1: web exited with code 4</summary>',
    );
  });
});

const PREFIX = 'arn:aws:ecs:eu-west-2:111122223333';
const SERVICE = `${PREFIX}:service/demo-dev-cluster/demo-dev-web`;

function announce(...actions: string[]) {
  const logger = new MemoryLogger();
  const rights = new MissingRights({ refusedActions: () => actions }, logger);
  rights.announce(SERVICE);
  return { logger, rights };
}

const statementOf = (logger: MemoryLogger): unknown =>
  JSON.parse(/add: (.*)$/.exec(logger.texts('debug')[0] ?? '')?.[1] ?? '{}');

describe('what the deploy role may not do', () => {
  it('is said once, with what it is good for', () => {
    const { logger, rights } = announce('ecs:ListTasks', 'ecs:StopServiceDeployment');
    rights.announce(SERVICE);
    expect(logger.entries).toEqual([
      {
        level: 'info',
        text: 'Not needed, but not allowed for the deploy role either: ecs:ListTasks, ecs:StopServiceDeployment. docs/roles.md of platform-tools says what that makes better.',
      },
      {
        level: 'debug',
        text: expect.stringMatching(
          /^If it is allowed, tasks are found at once, and not by the events of the service; a deployment is stopped itself, and not by setting the service back\. To allow it, add: \{/,
        ),
      },
    ]);
  });

  it('is said of what is refused later, alone', () => {
    const actions = ['ecs:ListTasks'];
    const logger = new MemoryLogger();
    const rights = new MissingRights({ refusedActions: () => actions }, logger);
    rights.announce(SERVICE);
    actions.push('ecs:StopServiceDeployment');
    rights.announce(SERVICE);
    expect(logger.texts('info')).toHaveLength(2);
    expect(logger.texts('info')[1]).toContain('either: ecs:StopServiceDeployment. docs');
  });

  it.each([
    ['ecs:DescribeServiceDeployments', 'the stages of a deployment and its circuit breaker are shown'],
    ['ecs:DescribeServiceRevisions', 'a deployment is recognised by its task definition'],
  ])('says what %s is good for', (action, benefit) => {
    expect(announce(action).logger.texts('debug')[0]).toContain(`If it is allowed, ${benefit}. To allow it`);
  });

  it('is said of an action that no benefit is known of, too', () => {
    expect(announce('ecs:ListTasks', 'ecs:Later').logger.texts('debug')[0]).toContain(
      'by the events of the service. To allow it',
    );
  });

  it('is nothing to say where everything is allowed, or not asked for yet', () => {
    expect(announce().logger.entries).toEqual([]);
  });

  it.each<[string[], string[]]>([
    [['ecs:ListTasks'], ['container-instance']],
    [['ecs:StopServiceDeployment'], ['service-deployment', 'service-revision']],
    [
      ['ecs:ListTasks', 'ecs:DescribeServiceRevisions'],
      ['service-deployment', 'service-revision', 'container-instance'],
    ],
  ])('%j comes with the statement that allows it', (actions, kinds) => {
    expect(statementOf(announce(...actions).logger)).toEqual({
      Effect: 'Allow',
      Action: actions,
      Resource: kinds.map((kind) => `${PREFIX}:${kind}/demo-dev-cluster/*`),
    });
  });
});
