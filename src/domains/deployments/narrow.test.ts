import { describe, expect, it } from '@jest/globals';
import type { HistoricDeployment } from './historic-deployment.js';
import { leftOutServices, narrowHistory, narrowStatus } from './narrow.js';
import type { DeployedService, EnvironmentStatus } from './status.js';

function service(name: string, more: Partial<DeployedService> = {}): DeployedService {
  return {
    codebase: 'web',
    service: name,
    health: 'healthy',
    reason: undefined,
    missing: false,
    nextStep: undefined,
    image: 'commit-1234567',
    digest: undefined,
    commit: undefined,
    commitUrl: undefined,
    since: undefined,
    desired: 1,
    running: 1,
    rollingOut: undefined,
    newestImage: undefined,
    isNewest: undefined,
    behind: [],
    branch: undefined,
    deployedBy: undefined,
    deployedAt: undefined,
    ...more,
  };
}

const found: EnvironmentStatus[] = [
  {
    environment: 'dev',
    mode: 'platform',
    problem: undefined,
    services: [service('web'), service('worker', { deployedBy: 'Octocat' })],
  },
  {
    environment: 'prod',
    mode: 'platform',
    problem: 'Refused.',
    services: [service('api', { health: 'failed', image: undefined })],
  },
];

function namesOf(all: readonly EnvironmentStatus[]): string[] {
  return all.flatMap(({ services }) => services.map((each) => each.service));
}

describe('what is shown of a status', () => {
  it.each([
    [undefined, 100, ['web', 'worker', 'api'], undefined],
    ['octocat', 100, ['worker'], 'Showing 1 of 3 services.'],
    ['FAILED', 100, ['api'], 'Showing 1 of 3 services.'],
    ['dev', 1, ['web'], 'Showing 1 of 3 services.'],
    [undefined, 2, ['web', 'worker'], 'Showing 2 of 3 services.'],
    ['nothing', 100, [], 'Showing 0 of 3 services.'],
  ])('with the filter %s and the limit %d: %j', (filter, limit, names, note) => {
    const shown = narrowStatus(found, { filter, limit });
    expect(namesOf(shown)).toEqual(names);
    expect(leftOutServices(found, shown)).toBe(note);
    expect(shown.map(({ problem }) => problem)).toEqual([undefined, 'Refused.']);
  });
});

describe('what is shown of a history', () => {
  const deployment = (environment: string, outcome: string, by?: string): HistoricDeployment => ({
    environment,
    outcome,
    by,
    image: 'commit-1234567',
    imageKnown: true,
    commit: '1234567',
    commitUrl: undefined,
    previousCommit: undefined,
    compareUrl: undefined,
    change: undefined,
    trigger: undefined,
    startedAt: undefined,
    endedAt: undefined,
    durationSeconds: undefined,
    url: undefined,
    services: ['web'],
    sources: [],
  });
  const all = [deployment('dev', 'Failed'), deployment('prod', 'Succeeded', 'octocat')];

  it.each([
    [undefined, ['dev', 'prod']],
    ['failed', ['dev']],
    ['octo', ['prod']],
    ['1234', ['dev', 'prod']],
    ['nothing', []],
  ])('with the filter %s: %j', (filter, environments) => {
    expect(narrowHistory(all, filter).map(({ environment }) => environment)).toEqual(environments);
  });
});
