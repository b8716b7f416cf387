import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, DeadlineError, NotFoundError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { FakeRunningContainers } from '../../testing/fake-running-containers.js';
import type { FakeService } from '../../testing/fake-running-containers.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { Applications } from '../platform/applications.js';
import { NO_ORIGIN } from './deployment-origins.js';
import type { DeploymentOrigin } from './deployment-origins.js';
import { findStatus } from './status.js';
import { formatStatus, renderStatus, statusFailure } from './status-report.js';

const REGISTRY = '111122223333.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const OLD = `${REGISTRY}:commit-aaaaaaa`;
const NEW = `${REGISTRY}:commit-bbbbbbb`;
const SINCE = new Date('2026-01-31T09:00:00Z');
const NOW = SINCE.getTime() + 3 * 3_600_000;
const images = new FakeRegistry({
  'demo/web': [
    { digest: 'sha256:bbb', tags: ['commit-bbbbbbb'], pushedAt: new Date('2026-01-31T08:00:00Z') },
    { digest: 'sha256:aaa', tags: ['commit-aaaaaaa'], pushedAt: new Date('2026-01-30T08:00:00Z') },
  ],
});
/** What the status reads of them. */
const readImages: Pick<FakeRegistry, 'describe' | 'pages'> = images;
const base = '/platform/applications/demo/environments';
const allEnvironments = ['dev', 'prod'].map((name) => ({ name, accountID: '111122223333' }));
const codebase = (services: unknown) => ({ name: 'web', repository: 'uktrade/web', services });

/** Which services run in which environment; an error instead where the role is refused. */
type World = Readonly<Record<string, Readonly<Record<string, FakeService>> | Error>>;

async function status(
  world: World,
  {
    services = [{ all: ['web', 'nightly'] }] as unknown,
    mode = 'platform',
    withoutMode = false,
    env = undefined as string | undefined,
    deadline = Number.MAX_SAFE_INTEGER,
    origins = new Map<string, DeploymentOrigin>(),
    registry = readImages,
    asked = (): void => undefined,
  } = {},
) {
  const parameters = new MemoryParameters({
    [`${base}/dev`]: { service_deployment_mode: 'platform', allEnvironments },
    [`${base}/prod`]: withoutMode ? {} : { service_deployment_mode: mode },
    '/copilot/applications/demo/codebases/web': codebase(services),
    [`${base}/dev/services/nightly`]: { type: 'Scheduled Job' },
    [`${base}/dev/services/web`]: { type: 'Backend Service' },
    [`${base}/dev/services/other`]: { type: 'Backend Service' },
    [`${base}/prod/services/nightly`]: { type: 'Scheduled Job' },
  });
  const logger = new MemoryLogger();
  const clock = new FakeClock();
  const account = { region: 'eu-west-2', accountId: () => Promise.resolve('111122223333') };
  return findStatus(
    {
      applications: new Applications(parameters, account, logger),
      containers: ({ name }) => {
        asked();
        const running = world[name] ?? {};
        if (running instanceof Error) return Promise.reject(running);
        return Promise.resolve(new FakeRunningContainers(`demo-${name}-`, running));
      },
      origins: { find: (_, env) => Promise.resolve(origins.get(env) ?? NO_ORIGIN) },
      parameters,
      images: registry,
      serverUrl: 'https://github.com',
      logger,
      clock,
      deadline,
      signal: new AbortController().signal,
    },
    { app: 'demo', env, codebase: undefined },
  );
}

describe('the newest image of a repository with many pages', () => {
  it('is looked for while the environments are read', async () => {
    const events: string[] = [];
    let begin = (): void => undefined;
    const environmentsAsked = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const registry = {
      describe: images.describe.bind(images),
      async *pages(repository: string) {
        await environmentsAsked;
        events.push('last page');
        yield* images.pages(repository);
      },
    };
    const asked = (): void => {
      events.push('environment');
      begin();
    };
    const found = await status({ dev: { web: { image: NEW } } }, { registry, asked, env: 'dev' });
    expect(events.slice(0, 2)).toEqual(['environment', 'last page']);
    expect(found[0]?.services[0]).toMatchObject({ newestImage: 'commit-bbbbbbb', isNewest: true });
  });
});

describe('findStatus', () => {
  it('tells what runs in each environment, and where a newer image runs', async () => {
    const found = await status({
      dev: { web: { image: NEW, since: SINCE } },
      prod: { web: { image: OLD, since: SINCE } },
    });
    expect(found).toEqual([
      expect.objectContaining({
        environment: 'dev',
        services: [
          {
            codebase: 'web',
            service: 'web',
            health: 'healthy',
            reason: undefined,
            missing: false,
            nextStep: undefined,
            newestImage: 'commit-bbbbbbb',
            isNewest: true,
            image: 'commit-bbbbbbb',
            digest: 'sha256:bbb',
            commit: 'bbbbbbb',
            commitUrl: 'https://github.com/uktrade/web/commit/bbbbbbb',
            since: SINCE.toISOString(),
            desired: 2,
            running: 2,
            rollingOut: undefined,
            behind: [],
            ...NO_ORIGIN,
          },
        ],
      }),
      expect.objectContaining({
        environment: 'prod',
        services: [expect.objectContaining({ image: 'commit-aaaaaaa', isNewest: false, behind: ['dev'] })],
      }),
    ]);
    expect(statusFailure('demo', found)).toBeUndefined();
    const row = /^prod +web +commit-aaaaaaa +3 hours +2 of 2 +healthy +commit-bbbbbbb, dev$/m;
    expect(formatStatus('demo', found, NOW)).toMatch(row);
    expect(renderStatus('demo', found, NOW)).toContain(
      '[commit-aaaaaaa](https://github.com/uktrade/web/commit/aaaaaaa)',
    );
  });

  it.each([
    ['a rollout under way', { image: OLD, next: NEW }, 'deploying', 'commit-bbbbbbb'],
    ['a service scaled to zero', { image: OLD, desired: 0 }, 'stopped', undefined],
    ['too few tasks', { image: OLD, running: 1 }, 'degraded', undefined],
    ['a rollout that failed', { image: OLD, rolloutState: 'FAILED' }, 'failed', undefined],
    [
      'a state that nobody knows',
      { image: OLD, rolloutState: 'WAITING_FOR_SOMETHING' },
      'unknown',
      undefined,
    ],
    ['no state at all', { image: OLD, rolloutState: undefined }, 'unknown', undefined],
  ])('does not call %s healthy', async (_, service, health, rollingOut) => {
    const [dev] = await status({ dev: { web: service } }, { env: 'dev' });
    expect(dev?.services[0]).toMatchObject({ health, rollingOut });
  });

  it('shows the other environments where one can not be read', async () => {
    const found = await status({
      dev: new AccessDeniedError('The role may not be assumed.'),
      prod: { web: { image: NEW } },
    });
    expect(found.map(({ services }) => services[0]?.health)).toEqual(['unknown', 'healthy']);
    expect(statusFailure('demo', found)).toBeUndefined();
    expect(formatStatus('demo', found, NOW)).toContain('dev, web: The role may not be assumed.');
    expect(renderStatus('demo', found, NOW)).toContain('### :warning: What runs in demo');
  });

  it('fails where nothing can be read', async () => {
    const found = await status({ dev: new AccessDeniedError('No.'), prod: new AccessDeniedError('No.') });
    expect(statusFailure('demo', found)?.message).toBe('Could not read what runs in demo. No.');
    expect(renderStatus('demo', found, NOW)).toContain('### :x: What runs in demo could not be read');
  });

  it('says that Copilot deploys an environment', async () => {
    const found = await status({ dev: { web: { image: NEW } } }, { mode: 'copilot' });
    expect(found[1]).toMatchObject({ services: [], problem: expect.stringContaining('Copilot') as unknown });
    expect(statusFailure('demo', found)).toBeUndefined();
  });

  it('takes an environment without a mode for one of Copilot', async () => {
    const found = await status(
      { dev: { web: { image: NEW } }, prod: { web: { image: NEW } } },
      { withoutMode: true },
    );
    expect(found[1]).toMatchObject({ mode: 'copilot', services: [] });
    expect(formatStatus('demo', found, NOW)).toContain(
      'prod: Deployed by Copilot. It has no service_deployment_mode, which means copilot',
    );
    expect(statusFailure('demo', found)).toBeUndefined();
  });

  it('names a mode that nobody knows, and does not call what it can not read fine', async () => {
    const world = { dev: { web: { image: NEW } }, prod: { web: { image: NEW } } };
    const found = await status(world, { mode: 'terraform', env: 'prod' });
    expect(found).toMatchObject([{ mode: 'terraform', services: [] }]);
    expect(statusFailure('demo', found)).toMatchObject({
      message:
        'Could not read what runs in demo. prod: It has the service_deployment_mode "terraform", which is not known, so its services are not read.',
      hint: 'Correct service-deployment-mode in platform-config.yml, and apply it.',
    });
    expect(renderStatus('demo', found, NOW)).toContain('### :x:');
  });

  it('takes the services that run the image of a codebase without run groups', async () => {
    const world = { dev: { web: { image: NEW }, other: { image: 'nginx:1' } } };
    const [dev] = await status(world, { services: undefined, env: 'dev' });
    expect(dev?.services.map(({ service }) => service)).toEqual(['web']);
  });

  it('says what to do about an environment that can not be read', async () => {
    const refused = new AccessDeniedError('No.', { hint: 'Ask for the role.' });
    const found = await status({ dev: refused, prod: { web: { image: NEW } } });
    expect(formatStatus('demo', found, NOW)).toContain('dev, web: No. Ask for the role.');
  });

  it('does not take a service that ECS does not have for one that could not be read', async () => {
    const found = await status({ dev: {} }, { env: 'dev' });
    expect(found[0]?.services[0]).toMatchObject({ health: 'unknown', missing: true });
    expect(statusFailure('demo', found)).toBeUndefined();
  });

  it('has no tick for a service that is not well', async () => {
    const world = { dev: { web: { image: NEW, rolloutState: 'FAILED' } } };
    expect(renderStatus('demo', await status(world, { env: 'dev' }), NOW)).toContain('### :warning:');
  });

  it("says who takes the traffic beside Copilot's services", async () => {
    const world = { dev: { web: { image: NEW } }, prod: { web: { image: NEW } } };
    const found = await status(world, { mode: 'dual-deploy-copilot-traffic' });
    expect(formatStatus('demo', found, NOW)).toContain("prod: Copilot's services take the traffic");
  });

  it('says who deployed it, and how far it is from its branch', async () => {
    const url = 'https://github.com/uktrade/web/compare/aaaaaaa...main';
    const branch = { name: 'main', behind: 3, ahead: 1, url };
    const origin = { deployedBy: 'octocat', deployedAt: SINCE.toISOString(), branch };
    const found = await status(
      { dev: { web: { image: NEW } } },
      { env: 'dev', origins: new Map([['dev', origin]]) },
    );
    expect(found[0]?.services[0]).toMatchObject(origin);
    expect(formatStatus('demo', found, NOW)).toMatch(
      / octocat +2 of 2 +healthy +main by 3 commits, 1 commit not on main/,
    );
    expect(renderStatus('demo', found, NOW)).toContain(`[main by 3 commits](${url})`);
  });

  it('ends when it takes too long', async () => {
    await expect(status({ dev: {} }, { deadline: -1 })).rejects.toThrow(DeadlineError);
  });

  it('refuses an environment that is not there', async () => {
    await expect(status({}, { env: 'dve' })).rejects.toThrow(NotFoundError);
  });
});
