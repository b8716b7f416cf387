import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { fakeEcsService } from '../../testing/fake-ecs.js';
import { fakeServicePlan } from '../../testing/fake-service-plan.js';
import type { ServiceDeploymentEnd } from '../services/service-deployment.js';
import type { GroupedOutcome } from './deploy-services.js';
import {
  deployingOutputs,
  imagesNow,
  isUnchanged,
  servicesFailure,
  servicesStatus,
  stillRuns,
} from './deployment-outcome.js';
import type { EcsDeployment } from './deployment-outcome.js';

const failed = new PlatformError('It crashed.', {
  hint: 'Fix it.',
  links: [{ title: 'the log', url: 'https://log.example' }],
  excerpt: ['npm ERR!'],
});
const late = new DeadlineError('Too long.');
const cancelled = new CancelledError('Cancelled by SIGINT.');
const OLD = 'repo/web:commit-0000000';
const NEW = 'repo/web:commit-1234567';

/** A service after the end of its deployment, set to the image. */
const runs = (image: string | undefined): Pick<GroupedOutcome, 'end'> => ({
  end: {
    after: { service: fakeEcsService(), running: { taskDefinition: 'a:1', image, since: undefined } },
  } as ServiceDeploymentEnd,
});

function outcome(service: string, parts: Partial<GroupedOutcome> = {}): GroupedOutcome {
  return {
    plan: fakeServicePlan({ target: { app: 'demo', env: 'dev', service } }),
    status: 'SUCCESSFUL',
    group: 'all',
    rollback: undefined,
    taskDefinition: undefined,
    deployment: undefined,
    url: 'https://service',
    durationSeconds: 60,
    end: undefined,
    failure: undefined,
    ...parts,
  };
}

describe('the status of all services', () => {
  const done = outcome('done');
  const waiting = outcome('waiting', { status: 'NOT_STARTED' });
  const following = outcome('following', { status: 'IN_PROGRESS' });
  const rolledBack = outcome('back', { status: 'ROLLBACK_SUCCESSFUL', failure: failed, ...runs(OLD) });
  const undone = outcome('undone', { rollback: outcome('undone', runs(OLD)) });
  const stopping = outcome('stopping', { status: 'STOP_REQUESTED', failure: cancelled });
  const left = outcome('left', { status: 'IN_PROGRESS', failure: late });
  const interrupted = outcome('interrupted', { status: 'IN_PROGRESS', failure: cancelled });
  const unstarted = outcome('unstarted', { status: 'NOT_STARTED', failure: cancelled });

  it.each<[string, GroupedOutcome[]]>([
    ['LeftToTerraform', []],
    ['Succeeded', [done, outcome('same', { status: 'ALREADY_RUNNING' })]],
    ['InProgress', [done, following]],
    ['Failed', [done, waiting]],
    ['Failed', [following, waiting]],
    ['Stopping', [done, stopping]],
    ['Failed', [outcome('x', { status: 'STOP_REQUESTED', failure: failed, ...runs(NEW) })]],
    ['InProgress', [done, left, unstarted]],
    ['InProgress', [interrupted]],
    ['Failed', [unstarted, outcome('x', { status: 'STOPPED', failure: failed, ...runs(NEW) })]],
    ['Failed', [left, outcome('x', { status: 'STOPPED', failure: failed, ...runs(OLD) })]],
    ['Failed', [unstarted]],
    ['Failed', [outcome('x', { status: 'NOT_STARTED', failure: late })]],
    ['Failed', [left, outcome('x', { status: 'NOT_STARTED', failure: late })]],
    ['RolledBack', [rolledBack, waiting]],
    ['RolledBack', [rolledBack, undone]],
    ['Failed', [rolledBack, done]],
    // What ran before is known neither before nor after: ECS says that it rolled back.
    ['RolledBack', [outcome('x', { status: 'ROLLBACK_SUCCESSFUL', failure: failed })]],
    ['Failed', [outcome('x', { status: 'ROLLBACK_FAILED', failure: failed })]],
    ['Failed', [undone, outcome('x', { status: 'STOPPED', failure: failed })]],
    [
      'Failed',
      [outcome('x', { failure: failed, rollback: outcome('x', { ...runs(OLD), failure: failed }) })],
    ],
  ])('is %s', (status, outcomes) => {
    expect(servicesStatus(outcomes)).toBe(status);
  });
});

describe('the failure of a deployment to ECS', () => {
  const web = outcome('web', { status: 'ROLLBACK_SUCCESSFUL', failure: failed, ...runs(OLD) });

  it('is none where all services succeeded', () => {
    expect(servicesFailure('deployed to dev', [outcome('web')])).toBeUndefined();
    expect(servicesFailure('deployed to dev', [])).toBeUndefined();
  });

  it("of one alone is the service's own", () => {
    expect(servicesFailure('deployed to dev', [web])).toMatchObject({
      name: 'PlatformError',
      message: 'It crashed.',
      hint: 'Fix it.',
      links: failed.links,
      excerpt: ['npm ERR!'],
      cause: failed,
    });
    const plain = outcome('web', { status: 'STOPPED', failure: new PlatformError('It crashed.') });
    expect(servicesFailure('deployed to dev', [plain])?.hint).toBeUndefined();
  });

  it('names all that failed, and the images now', () => {
    const api = outcome('api', { status: 'STOPPED', failure: new PlatformError('Stopped.') });
    const docs = outcome('docs');
    expect(servicesFailure('deployed to dev', [web, docs])).toMatchObject({
      message: '1 of 2 services was not deployed to dev: web. It crashed.',
      hint: 'Images now: web: commit-0000000, docs: commit-1234567. Fix it.',
    });
    expect(servicesFailure('deployed to dev', [api, web])).toMatchObject({
      message: '2 of 2 services were not deployed to dev: api, web. Stopped. It crashed.',
      hint: 'Images now: api: not known, web: commit-0000000.',
    });
  });

  it('says each reason once, of at most three services', () => {
    const names = ['a', 'b', 'c', 'd'];
    const reasons = ['One.', 'One.', 'Three.', 'Four.'];
    const outcomes = names.map((name, index) =>
      outcome(name, { status: 'STOPPED', failure: new PlatformError(reasons[index] ?? '') }),
    );
    expect(servicesFailure('deployed to dev', outcomes)?.message).toBe(
      '4 of 4 services were not deployed to dev: a, b, c, d. One. Three.',
    );
  });

  it('says what was not started, and what could not be set back', () => {
    const waiting = ['x', 'y'].map((name) => outcome(name, { status: 'NOT_STARTED' }));
    const back = (name: string, failure?: PlatformError) =>
      outcome(name, { rollback: outcome(name, { ...runs(OLD), failure }) });
    const all = [web, ...waiting, back('p', failed), back('q', failed), back('r')];
    expect(servicesFailure('deployed to dev', all)?.message).toBe(
      '1 of 6 services was not deployed to dev: web. It crashed. Not started: x, y. Not set back to the previous image: p, q.',
    );
  });

  it('is a cancellation only where all were cancelled', () => {
    const one = outcome('a', { status: 'IN_PROGRESS', failure: cancelled });
    expect(servicesFailure('deployed to dev', [one, one])?.name).toBe('CancelledError');
    expect(servicesFailure('deployed to dev', [one, web])?.name).toBe('PlatformError');
  });
});

describe('the images of services', () => {
  it('are those after a rollback, too', () => {
    const outcomes = [
      outcome('a'),
      outcome('b', { rollback: outcome('b', runs(OLD)) }),
      outcome('c', { status: 'STOPPED', failure: failed }),
    ];
    expect(imagesNow(outcomes)).toBe('a: commit-1234567, b: commit-0000000, c: not known');
  });

  it.each([
    [['commit-1', 'commit-1'], 'dev still runs commit-1'],
    [['commit-1', 'commit-2'], undefined],
    [['commit-1', undefined], undefined],
    [[undefined], undefined],
    [[], undefined],
  ])('are said in one where they are the same: %j', (images, text) => {
    expect(stillRuns('dev', images)).toBe(text);
  });

  it('are not known while they are deployed', () => {
    expect(deployingOutputs(new Map([['web', 'arn:1']]))).toEqual({
      services: [{ service: 'web', status: 'IN_PROGRESS', deployment: 'arn:1' }],
    });
  });
});

describe('a deployment that changed nothing', () => {
  const same = outcome('web', { status: 'ALREADY_RUNNING' });
  const deployment = (parts: Partial<EcsDeployment>): EcsDeployment => ({
    plan: { strategy: 'ecs' } as EcsDeployment['plan'],
    status: 'Succeeded',
    outcomes: [same],
    terraform: undefined,
    durationSeconds: 1,
    failure: undefined,
    ...parts,
  });
  const terraform = (status: 'APPLIED' | 'NO_CHANGES'): EcsDeployment['terraform'] => ({
    mode: 'apply',
    env: 'dev',
    imageTag: undefined,
    failures: [],
    durationMs: 1,
    services: [{ service: 'web', group: 'all', scheduledJob: false, status, resources: undefined }],
  });

  it.each([
    [true, deployment({})],
    [true, deployment({ terraform: terraform('NO_CHANGES') })],
    [false, deployment({ terraform: terraform('APPLIED') })],
    [false, deployment({ outcomes: [same, outcome('api')] })],
    [false, deployment({ outcomes: [] })],
    [false, deployment({ failure: failed })],
    [false, { ...deployment({}), plan: { strategy: 'pipeline' } } as unknown as EcsDeployment],
  ])('is one: %j', (expected, given) => {
    expect(isUnchanged(given)).toBe(expected);
  });
});
