import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, CancelledError, RateLimitError, UsageError } from '../../core/errors.js';
import { WIDE } from '../../core/text.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { DeploymentOrigins, NO_ORIGIN } from './deployment-origins.js';
import { narrowStatus } from './status.js';
import type { DeployedService, EnvironmentStatus } from './status.js';
import { findDrawing, formatStatus, renderStatus, watchStatus, leftOutServices } from './status-report.js';

/** Watches for so many looks, which say their number and that of the origins. */
async function watch(looks: number, failures: Readonly<Record<number, Error>> = {}) {
  const clock = new FakeClock(Date.UTC(2026, 0, 31, 9));
  const cancellation = new AbortController();
  const logger = new MemoryLogger();
  const drawn: string[] = [];
  const made: DeploymentOrigins[] = [];
  let count = 0;
  const ended = watchStatus({
    look: (origins) => {
      count += 1;
      if (count === looks) cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
      const failure = failures[count];
      return failure === undefined
        ? Promise.resolve(`look ${count}, origins ${made.indexOf(origins) + 1}`)
        : Promise.reject(failure);
    },
    newOrigins: () => {
      const origins = new DeploymentOrigins({
        app: 'demo',
        records: undefined,
        distances: undefined,
        serverUrl: '',
        logger,
        signal: cancellation.signal,
        pipelines: () => Promise.reject(new Error('not asked for')),
      });
      made.push(origins);
      return origins;
    },
    draw: (text) => drawn.push(text),
    clock,
    logger,
    signal: cancellation.signal,
  });
  const error = await ended.catch((thrown: unknown) => thrown);
  return { error, drawn, logger, sleeps: clock.sleeps };
}

describe('watchStatus', () => {
  it('draws what it finds every ten seconds, less the jitter, until it is cancelled', async () => {
    const { error, drawn, sleeps } = await watch(3);
    expect(error).toEqual(new CancelledError('Cancelled by SIGINT.'));
    expect(drawn).toHaveLength(3);
    expect(drawn[0]).toBe('look 1, origins 1\nAs of 09:00:00 UTC, every 10 seconds. Press Ctrl-C to leave.');
    for (const sleep of sleeps) expect(sleep).toBeGreaterThanOrEqual(7500);
    for (const sleep of sleeps) expect(sleep).toBeLessThanOrEqual(10_000);
  });

  it('asks only in every sixth look anew who deployed', async () => {
    const { drawn } = await watch(12);
    expect(drawn.map((text) => text.split('\n')[0])).toEqual([
      ...[1, 2, 3, 4, 5].map((look) => `look ${look}, origins 1`),
      ...[6, 7, 8, 9, 10, 11].map((look) => `look ${look}, origins 2`),
      'look 12, origins 3',
    ]);
  });

  it('says what passes, and looks again', async () => {
    const { drawn, logger } = await watch(3, { 2: new RateLimitError('Too many requests.', {}, 1000) });
    expect(drawn.map((text) => text.split(',')[0])).toEqual(['look 1', 'look 3']);
    expect(logger.texts('warning')).toEqual(['Could not look at what runs: Too many requests.']);
  });

  it('ends with what does not pass', async () => {
    const { error, drawn } = await watch(5, { 2: new AccessDeniedError('The role is refused.') });
    expect(error).toMatchObject({ message: 'The role is refused.' });
    expect(drawn).toHaveLength(1);
  });
});

describe('formatStatus', () => {
  const service = (codebase: string, name: string): DeployedService => ({
    codebase,
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
    ...NO_ORIGIN,
  });
  const found = (...services: DeployedService[]): EnvironmentStatus[] => [
    { environment: 'dev', mode: 'platform', problem: undefined, services },
  ];

  it('names codebases where two of them have the same service', () => {
    const shared = found(service('shop', 'web'), service('site', 'web'));
    expect(formatStatus('demo', shared, 0).split('\n')).toEqual([
      'SERVICE  CODEBASE  IMAGE           TASKS   HEALTH',
      'web      shop      commit-1234567  1 of 1  healthy',
      'web      site      commit-1234567  1 of 1  healthy',
    ]);
    expect(renderStatus('demo', shared, 0)).toContain('| dev | web | site | <code>commit-1234567</code> |');
  });

  it('names none elsewhere, and all of them last for a pipe', () => {
    const own = found(service('shop', 'web'), service('site', 'api'));
    expect(formatStatus('demo', own, 0)).not.toMatch(/shop|site/i);
    expect(renderStatus('demo', own, 0)).not.toMatch(/shop|site/);
    expect(formatStatus('demo', own, 0, { width: 80, tsv: true })).toBe(
      'dev\tweb\tcommit-1234567\t\t\t1 of 1\thealthy\t\tshop\ndev\tapi\tcommit-1234567\t\t\t1 of 1\thealthy\t\tsite',
    );
  });
});

describe('findDrawing', () => {
  it('draws on a terminal, and refuses everything else', () => {
    const drawn: string[] = [];
    findDrawing({ ...WIDE, redraw: (text) => drawn.push(text) })('one');
    expect(drawn).toEqual(['one']);
    expect(() => findDrawing(WIDE)).toThrow(UsageError);
    expect(() => findDrawing({ ...WIDE, redraw: undefined })).toThrow('The input watch needs a terminal');
  });
});

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
