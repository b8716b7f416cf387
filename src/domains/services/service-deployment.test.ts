import { describe, expect, it } from '@jest/globals';
import type { ServiceDeployment } from '../../providers/aws/ecs-answers.js';
import { fakeEcsService, fakeServiceDeployment, fakeTaskSet, revisionArn } from '../../testing/fake-ecs.js';
import { fakeServicePlan } from '../../testing/fake-service-plan.js';
import {
  describeTaskFailure,
  imageAfter,
  imageBefore,
  isSuccess,
  serviceFailure,
} from './service-deployment.js';
import type { ServiceDeploymentEnd, ServiceOutcome, ServiceStatus } from './service-deployment.js';
import type { TaskFailure } from './task-watch.js';

const URL = 'https://console/demo-dev-web';
const plan = fakeServicePlan();

function failed(parts: Partial<TaskFailure> = {}): TaskFailure {
  return { taskId: 't1', container: 'web', exitCode: 3, reasons: [], log: undefined, ...parts };
}

function endOf(
  status: ServiceDeployment['status'],
  deployment: Partial<ServiceDeployment> = {},
  parts: Partial<ServiceDeploymentEnd> = {},
): ServiceDeploymentEnd {
  return {
    deployment: fakeServiceDeployment({ status, ...deployment }),
    failures: [],
    after: undefined,
    replacedBy: undefined,
    ...parts,
  };
}

function outcomeOf(parts: Partial<ServiceOutcome>): ServiceOutcome {
  return {
    plan,
    status: 'SUCCESSFUL',
    taskDefinition: revisionArn(2),
    deployment: 'arn:d2',
    url: URL,
    durationSeconds: 60,
    end: undefined,
    failure: undefined,
    ...parts,
  };
}

describe('isSuccess', () => {
  it.each<[ServiceStatus, boolean]>([
    ['SUCCESSFUL', true],
    ['ALREADY_RUNNING', true],
    ['SCALED_TO_ZERO', true],
    ['NOT_STARTED', false],
    ['STOPPED', false],
    ['ROLLBACK_SUCCESSFUL', false],
  ])('of %s is %s', (status, expected) => {
    expect(isSuccess(status)).toBe(expected);
  });
});

describe('the image', () => {
  const unknown = fakeServicePlan({ running: { ...plan.running, image: undefined } });
  const after = (image: string | undefined): ServiceDeploymentEnd =>
    endOf('STOPPED', {}, { after: { service: fakeEcsService(), running: { ...plan.running, image } } });

  it('before is what the service was set to', () => {
    expect(imageBefore(plan)).toBe('commit-0000000');
    expect(imageBefore(unknown)).toBeUndefined();
  });

  it.each<[string, Partial<ServiceOutcome>, string | undefined]>([
    ['the one before where nothing was started', { status: 'NOT_STARTED' }, 'commit-0000000'],
    ['unknown where nothing was started and it was', { status: 'NOT_STARTED', plan: unknown }, undefined],
    ['the new one after a success', { status: 'SUCCESSFUL' }, 'commit-1234567'],
    ['what was seen after the end', { status: 'STOPPED', end: after('repo/web@sha256:x') }, 'sha256:x'],
    ['unknown where nothing was seen after the end', { status: 'STOPPED', end: after(undefined) }, undefined],
    ['unknown while it is deployed', { status: 'IN_PROGRESS' }, undefined],
  ])('after is %s', (_, parts, expected) => {
    expect(imageAfter(outcomeOf(parts))).toBe(expected);
  });
});

describe('serviceFailure', () => {
  const fail = (end: ServiceDeploymentEnd) => serviceFailure(plan, end, URL);
  const back = { service: fakeEcsService(), running: plan.running };

  it('is nothing for a success', () => {
    expect(fail(endOf('SUCCESSFUL'))).toBeUndefined();
  });

  it('says what failed and how often, what ECS did and why, and what runs now', () => {
    const log = { lines: ['one', 'two'], url: 'https://log' };
    const reasons = ['oh no', 'Essential container in task exited'];
    const end = endOf(
      'ROLLBACK_SUCCESSFUL',
      {
        rollback: { reason: 'the circuit breaker was triggered', revision: undefined },
        statusReason: 'Too many failures!',
      },
      {
        failures: [
          failed({ container: 'nginx', exitCode: undefined, reasons: ['unhealthy'] }),
          failed({ reasons, log }),
          failed({ reasons }),
        ],
        after: back,
      },
    );
    expect(fail(end)).toMatchObject({
      message:
        'demo-dev-web was not deployed with commit-1234567: nginx: unhealthy in 1 task; web exited with code 3 (oh no) in 2 tasks. ECS rolled it back. demo-dev-web still runs commit-0000000 (demo-dev-web-task-def:1).',
      hint: undefined,
      links: [
        { title: 'the whole log', url: 'https://log' },
        { title: "the service's deployments", url: URL },
      ],
      excerpt: ['one', 'two'],
    });
  });

  it('asks for attention where the rollback failed, and says a reason once', () => {
    const reason = { reason: 'because', revision: undefined };
    const error = fail(endOf('ROLLBACK_FAILED', { rollback: reason, statusReason: 'because' }));
    expect(error?.message).toBe(
      'demo-dev-web was not deployed with commit-1234567. The rollback failed too (ROLLBACK_FAILED): because.',
    );
    expect(error?.hint).toBe('The service needs attention.');
    expect(error?.links).toEqual([{ title: "the service's deployments", url: URL }]);
    expect(error?.excerpt).toEqual([]);
  });

  it.each([
    [revisionArn(3), 'Another deployment, of demo-dev-web-task-def:3, replaced it.'],
    [undefined, 'Another deployment replaced it.'],
  ])('names the deployment that replaced it: %s', (taskDefinition, expected) => {
    const end = endOf('STOPPED', { statusReason: '' }, { replacedBy: { arn: 'arn:d3', taskDefinition } });
    expect(fail(end)?.message).toBe(`demo-dev-web was not deployed with commit-1234567. ${expected}`);
  });

  it('has the words of ECS for any other end', () => {
    expect(fail(endOf('STOPPED', { statusReason: 'Somebody stopped it?' }))?.message).toBe(
      'demo-dev-web was not deployed with commit-1234567. ECS ended the deployment (STOPPED): Somebody stopped it?',
    );
  });

  it('does not say that a revision runs of which no task does', () => {
    const sets = [
      fakeTaskSet({ id: 'a', taskDefinition: revisionArn(3), running: 0, createdAt: undefined }),
      fakeTaskSet({ id: 'b', taskDefinition: revisionArn(2), running: 2, createdAt: undefined }),
    ];
    const running = { taskDefinition: revisionArn(3), image: 'repo/web:commit-2', since: undefined };
    const after = { service: fakeEcsService({ taskSets: sets }), running };
    expect(fail(endOf('STOPPED', {}, { after }))?.message).toContain(
      ' demo-dev-web is set to commit-2 (demo-dev-web-task-def:3). 2 tasks of demo-dev-web-task-def:2 still run.',
    );
  });

  it('says that another revision runs, of which the image may be unknown, and that no task may run', () => {
    const idle = fakeTaskSet({
      id: 'ecs-svc/3',
      taskDefinition: revisionArn(3),
      running: 0,
      createdAt: undefined,
    });
    const running = { taskDefinition: revisionArn(3), image: undefined, since: undefined };
    const after = { service: fakeEcsService({ taskSets: [idle] }), running };
    expect(fail(endOf('STOPPED', {}, { after }))?.message).toContain(
      ' demo-dev-web is set to an unknown image (demo-dev-web-task-def:3). No task is running.',
    );
  });

  it('counts the tasks of each revision', () => {
    const sets = [3, 1].map((running) =>
      fakeTaskSet({
        id: `ecs-svc/${running}`,
        taskDefinition: revisionArn(running),
        running,
        createdAt: undefined,
      }),
    );
    const after = { service: fakeEcsService({ taskSets: sets }), running: plan.running };
    expect(fail(endOf('STOPPED', {}, { after }))?.message).toMatch(
      / still runs commit-0000000 \(demo-dev-web-task-def:1\)\. 3 tasks of demo-dev-web-task-def:3 still run\.$/,
    );
  });

  it('names five kinds of failures at most', () => {
    const failures = [1, 2, 3, 4, 5, 6].map((exitCode) => failed({ exitCode }));
    const message = fail(endOf('STOPPED', {}, { failures }))?.message;
    expect(message).toContain('web exited with code 5 in 1 task. ');
    expect(message).not.toContain('code 6');
  });
});

describe('describeTaskFailure', () => {
  it.each<[Partial<TaskFailure>, string]>([
    [{ reasons: ['a', 'b'] }, 'web exited with code 3 (a; b)'],
    [{ container: undefined }, 'A container exited with code 3'],
    [{ reasons: ['Essential container in task exited'] }, 'web exited with code 3'],
    [
      { exitCode: 137, reasons: ['Task failed ELB health checks in (target-group arn:x)'] },
      'web failed ELB health checks',
    ],
    [{ exitCode: undefined, reasons: ['a', 'b'] }, 'web: a; b'],
    [{ exitCode: undefined }, 'web: stopped without a reason'],
    [{ exitCode: undefined, container: undefined, reasons: ['a'] }, 'a'],
    [{ exitCode: undefined, container: undefined }, 'stopped without a reason'],
  ])('of %j is %s', (parts, expected) => {
    expect(describeTaskFailure(failed(parts))).toBe(expected);
  });
});
