import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, CancelledError, RateLimitError, UsageError } from '../../core/errors.js';
import { WIDE } from '../../core/text.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { DeploymentOrigins, NO_ORIGIN } from './deployment-origins.js';
import { narrowStatus } from './status.js';
import type { DeployedService, EnvironmentStatus } from './status.js';
import {
  findDrawing,
  formatStatus,
  leftOutServices,
  renderStatus,
  statusFailure,
  watchStatus,
} from './status-report.js';

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

describe('the status as a page, and in lines', () => {
  const now = Date.UTC(2026, 0, 31, 12);
  const plain: DeployedService = {
    codebase: 'web',
    service: 'web',
    health: 'healthy',
    reason: undefined,
    missing: false,
    nextStep: undefined,
    image: 'commit-1234567',
    digest: undefined,
    commit: undefined,
    commitUrl: undefined,
    since: undefined,
    desired: 2,
    running: 2,
    rollingOut: undefined,
    newestImage: undefined,
    isNewest: undefined,
    behind: [],
    ...NO_ORIGIN,
  };
  const dev = (...services: Partial<DeployedService>[]): EnvironmentStatus => ({
    environment: 'dev',
    mode: 'platform',
    problem: undefined,
    services: services.map((parts) => ({ ...plain, ...parts })),
  });
  const unread = (environment: string, mode: string, problem?: string): EnvironmentStatus => ({
    environment,
    mode,
    problem,
    services: [],
  });
  const branch = (name: string, behind: number, ahead: number) => ({
    name,
    behind,
    ahead,
    url: 'https://compare',
  });

  it('has all that is known of a service', () => {
    const full: Partial<DeployedService> = {
      service: 'w_*',
      image: 'commit-1234567',
      commitUrl: 'https://commit',
      since: '2026-01-31T09:00:00.000Z',
      deployedBy: 'ada_*',
      health: 'deploying',
      rollingOut: 'commit-2222222',
      running: undefined,
      isNewest: false,
      newestImage: 'commit-3333333',
      behind: ['prod'],
      branch: branch('HEAD', 1, 2),
    };
    const bare = { service: 'api', image: undefined, desired: undefined, isNewest: true, newestImage: 'x' };
    const page = renderStatus('de*mo', [dev(full, bare)], now);
    expect(page).toBe(
      [
        '### :white_check_mark: What runs in de\\*mo\n',
        '| Environment | Service | Image | Since | By | Tasks | Health | Behind |',
        '| --- | --- | --- | --- | --- | --- | --- | --- |',
        '| dev | w\\_\\* | [commit-1234567](https://commit) | 3 hours ago | ada\\_\\* | ? of 2 | deploying commit-2222222 | commit-3333333, prod, [the default branch by 1 commit](https://compare), [2 commits not on the default branch](https://compare) |',
        '| dev | api | unknown |  |  | 2 of ? | healthy |  |\n',
      ].join('\n'),
    );
    expect(formatStatus('demo', [dev(full, bare)], now).split('\n')).toEqual([
      'SERVICE  IMAGE           AGE      BY     TASKS   HEALTH                    BEHIND',
      'w_*      commit-1234567  3 hours  ada_*  ? of 2  deploying commit-2222222  commit-3333333, prod, the default branch by 1 commit, 2 commits not on the default branch',
      'api      unknown                         2 of ?  healthy',
    ]);
    const piped = formatStatus('demo', [dev(full)], now, { width: 80, tsv: true });
    expect(piped.split('\t')[3]).toBe('2026-01-31T09:00:00.000Z');
    const both = [dev(bare), { ...dev({ branch: branch('main', 3, 0) }), environment: 'prod' }];
    expect(formatStatus('demo', both, now).split('\n')).toEqual([
      'ENV   SERVICE  IMAGE           TASKS   HEALTH   BEHIND',
      'dev   api      unknown         2 of ?  healthy',
      'prod  web      commit-1234567  2 of 2  healthy  main by 3 commits',
    ]);
  });

  it('names what can not be shown, and why, once', () => {
    const denied = { reason: 'Denied.', nextStep: 'Allow it.' };
    const found: EnvironmentStatus[] = [
      dev({ service: 'a', ...denied }, { service: 'b', reason: 'Gone.' }, { service: 'c', ...denied }, {}),
      unread('hotfix', 'platform', 'No role_*.'),
      unread('old', 'dual-deploy-copilot-traffic'),
      unread('new', 'dual-deploy-platform-traffic'),
    ];
    const lines = [
      ['dev, a, c', 'Denied. Allow it.'],
      ['dev, b', 'Gone.'],
      ['hotfix', 'No role_*.'],
      ['old', "Copilot's services take the traffic and are not shown; these are the platform's."],
      ['new', "The platform's services, which are shown, take the traffic; Copilot's run beside them."],
    ];
    expect(formatStatus('demo', found, now).split('\n').slice(2)).toEqual(
      lines.map(([name, why]) => `${name}: ${why}`),
    );
    const [heading, , ...notes] = renderStatus('demo', found, now).trimEnd().split('\n\n');
    expect(heading).toBe('### :warning: What runs in demo');
    expect(notes).toEqual([
      lines.map(([name, why]) => `- ${name}: ${why}`.replace('role_*', 'role\\_\\*')).join('\n'),
    ]);
  });

  it.each([
    ['healthy', ':white_check_mark:'],
    ['deploying', ':white_check_mark:'],
    ['stopped', ':white_check_mark:'],
    ['unhealthy', ':warning:'],
    ['unknown', ':warning:'],
  ] as const)('of a service that is %s begins with %s', (health, picture) => {
    expect(renderStatus('demo', [dev({ health } as Partial<DeployedService>)], now)).toContain(
      `### ${picture} What runs in demo\n`,
    );
  });

  it('says that there is nothing, or that nothing could be read', () => {
    expect(formatStatus('demo', [dev()], now)).toBe('No services of demo to show.');
    expect(renderStatus('demo', [dev()], now)).toBe(
      '### :white_check_mark: What runs in demo\n\nNo services of demo to show.\n',
    );
    const refused = [unread('dev', 'platform', 'Denied.')];
    expect(formatStatus('demo', refused, now)).toBe('No services of demo to show.\ndev: Denied.');
    expect(renderStatus('demo', refused, now)).toBe(
      '### :x: What runs in demo could not be read\n\n- dev: Denied.\n',
    );
  });

  const role = 'Check that the role may assume the deploy roles of the environments (docs/roles.md).';
  it.each<[string, EnvironmentStatus[], string, string]>([
    ['a refused role', [unread('dev', 'platform', 'Denied.')], 'dev: Denied.', role],
    [
      'a mode that is none',
      [unread('dev', 'banana', 'Not a mode.')],
      'dev: Not a mode.',
      'Correct service-deployment-mode in platform-config.yml, and apply it.',
    ],
    [
      'a mode that is none, and a refused role',
      [unread('dev', 'banana', 'Not a mode.'), unread('prod', 'platform', 'Denied.')],
      'dev: Not a mode.',
      role,
    ],
    ['services alone', [dev({ reason: 'Denied.' })], 'Denied.', role],
    [
      'services, with a next step',
      [dev({ reason: 'Denied.' }, { reason: 'Denied, too.', nextStep: 'Allow it.' })],
      'Denied.',
      'Allow it.',
    ],
  ])('fails for %s', (_, found, reason, hint) => {
    expect(statusFailure('demo', found)).toMatchObject({
      message: `Could not read what runs in demo. ${reason}`,
      hint,
    });
  });

  it.each<[string, EnvironmentStatus[]]>([
    ['where anything could be read', [dev({ reason: 'Denied.' }, {})]],
    ['where a service is missing', [dev({ reason: 'Not there.', missing: true })]],
    ["where there are Copilot's services alone", [unread('dev', 'copilot', 'Copilot.')]],
    ['where there is nothing', [dev()]],
  ])('does not fail %s', (_, found) => {
    expect(statusFailure('demo', found)).toBeUndefined();
  });
});
