import { describe, expect, it } from '@jest/globals';
import type {
  DeploymentService,
  DeploymentStatus,
  NewDeployment,
} from '../../providers/github/deployments.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { FakeBuilds } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout } from '../../testing/fake-containers.js';
import { fakeSession } from '../../testing/fake-context.js';
import { fakeAction, fakeExecution, fakePipeline, FakePipelines } from '../../testing/fake-pipelines.js';
import type { FakeLook } from '../../testing/fake-pipelines.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { FakeSlack } from '../../testing/fake-slack.js';
import { until } from '../../testing/until.js';
import type { ImageReference } from '../images/codebase-images.js';
import { DeploymentNotifier } from '../slack/deployment-notifier.js';
import { Deployments, GitHubDeployment, recordOnGitHub } from './deployments.js';
import type { DeploymentOutcome, RecordOptions } from './deployments.js';

const ROLE = 'arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy';
const IMAGE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const SHA = '1234567'.padEnd(40, '0');

/** An application with the service web, whose roles are all `environment`, and what was assumed with which arguments. */
interface World {
  region?: string;
  error?: Error;
  github?: DeploymentService;
  codebase?: Record<string, unknown>;
  reference?: ImageReference | undefined;
  rollouts?: FakeRollout[];
  /** Looks at the execution. */
  looks?: FakeLook[];
  messages?: DeploymentNotifier;
  stopOnCancel?: boolean;
}

function setUp(world: World = {}) {
  const { region, error, github } = world;
  const containers = new FakeContainers({ image: 'repo/web:commit-0000000' }, world.rollouts);
  const template = { family: containers.family, containerDefinitions: [{ name: 'web', image: IMAGE }] };
  const objects = { read: () => Promise.resolve(JSON.stringify(template)) };
  const environment = {
    ...fakeSession({ objects, logTails: { tail: () => Promise.resolve(undefined), url: () => '' } }),
    containers: () => (error === undefined ? Promise.resolve(containers) : Promise.reject(error)),
  };
  const images = new FakeRegistry({
    'demo/web': [
      { digest: DIGEST, tags: ['commit-1234567'] },
      { digest: OTHER, tags: ['tag-1.2.3', 'latest'] },
    ],
  });
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      service_deployment_mode: 'platform',
      allEnvironments: [{ name: 'dev', accountID: '222222222222', region }],
    },
    '/platform/applications/demo/environments/dev/services/web': { type: 'Backend Service' },
    '/copilot/applications/demo/codebases/web': {
      name: 'web',
      repository: 'uktrade/web',
      services: [{ all: ['web'] }],
      ...world.codebase,
    },
  });
  const logs = { read: () => Promise.reject(new Error('No build has a log.')) };
  const pipelines = new FakePipelines(world.looks, [fakePipeline('demo-web-manual-release')]);
  const assumed: unknown[] = [];
  const session: AwsSession = {
    ...fakeSession({ images, parameters, pipelines, builds: new FakeBuilds(new FakeClock()), logs }),
    assume: (role) => {
      assumed.push(role);
      return environment;
    },
  };
  const works: unknown[] = [];
  const logger = new MemoryLogger();
  const controller = new AbortController();
  const commits = { resolve: () => Promise.resolve(undefined), isComplete: () => Promise.resolve(true) };
  const deployments = new Deployments({
    logger,
    clock: new FakeClock(),
    signal: controller.signal,
    run: undefined,
    messages: world.messages,
    session,
    localCommits: commits,
    publicImages: () => Promise.reject(new Error('There is no public repository.')),
    repository: (name) => ({
      url: `https://github.com/${name}`,
      commits,
      history: undefined,
      pulls: undefined,
      deployments: github,
    }),
    journal: { started: () => undefined, deploying: () => undefined, underWay: (work) => works.push(work) },
  });
  const plan = (strategy: 'pipeline' | 'ecs') =>
    deployments.plan({
      app: 'demo',
      env: 'dev',
      codebase: 'web',
      strategy,
      wait: true,
      reference: 'reference' in world ? world.reference : { kind: 'commit', value: SHA },
      services: undefined,
      imageReference: 'tag',
      cacheInvalidation: undefined,
      findTerraform: undefined,
      compareOnly: false,
    });
  const deploy = async (strategy: 'pipeline' | 'ecs' = 'ecs') =>
    deployments.deploy(await plan(strategy), {
      wait: true,
      stopOnCancel: world.stopOnCancel ?? false,
      force: false,
      terraform: undefined,
      rollbackOnFailure: false,
      deadline: Number.MAX_SAFE_INTEGER,
      githubDeployment: true,
      environmentUrl: undefined,
    });
  return { assumed, containers, controller, deploy, logger, plan, session, works };
}

describe('planning', () => {
  it('looks up the pipeline while it finds the image', async () => {
    const { plan, session } = setUp();
    const [pipelines, images] = [await session.pipelines(), await session.images()];
    let asked = false;
    const [get, findTags] = [pipelines.get.bind(pipelines), images.findTags.bind(images)];
    pipelines.get = (name) => {
      asked = true;
      return get(name);
    };
    images.findTags = async (repository, tags) => {
      await until(() => asked, 'the pipeline to be looked up');
      return findTags(repository, tags);
    };
    await expect(plan('pipeline')).resolves.toMatchObject({ pipeline: 'demo-web-manual-release' });
  });

  it.each([
    ["the environment's own region", 'eu-west-1', 'eu-west-1'],
    ["the session's region where the environment names none", undefined, 'eu-west-2'],
  ])('looks at what runs in %s', async (_, region, expected) => {
    const { assumed, plan } = setUp(region === undefined ? {} : { region });
    expect((await plan('pipeline')).changes?.services).toMatchObject([{ service: 'web', state: 'running' }]);
    const role = {
      arn: ROLE,
      session: 'dev-codebase-pipeline-deploy',
      region: expected,
      environment: { name: 'dev', trusted: ['demo-*-codebase-pipeline', 'demo-*-codebase-*'] },
    };
    expect(assumed).toEqual(assumed.map(() => role));
    expect(assumed).toContainEqual(role);
  });

  it('straight to ECS takes one and the same role, for the services and for what runs', async () => {
    const { assumed, plan } = setUp({ region: 'eu-west-1' });
    const planned = await plan('ecs');
    expect(planned.changes?.services).toMatchObject([{ service: 'web', state: 'running' }]);
    expect(planned).toMatchObject({ role: { arn: ROLE, region: 'eu-west-1' } });
    expect(assumed.length).toBeGreaterThan(1);
    expect(assumed).toEqual(assumed.map(() => assumed[0]));
  });

  it('gives plain data', async () => {
    const planned = await setUp().plan('ecs');
    expect(JSON.parse(JSON.stringify(planned))).toMatchObject({
      strategy: 'ecs',
      services: ['web'],
      groups: [{ name: 'all' }],
      image: { tag: 'commit-1234567' },
    });
  });

  it('through a pipeline does without what runs, where that is not known', async () => {
    const { logger, plan } = setUp({ error: new Error('no') });
    expect((await plan('pipeline')).changes?.services).toMatchObject([{ state: 'unknown', reason: 'no' }]);
    expect(logger.texts('error')).toEqual([]);
  });
});

describe('a codebase without run groups', () => {
  it('has the services whose template names its image', async () => {
    const { logger, plan } = setUp({ codebase: { services: null, pipeline_mode: 'github_actions' } });
    expect(await plan('ecs')).toMatchObject({
      source: 'templates',
      services: ['web'],
      groups: [{ name: 'services' }],
    });
    expect(logger.texts('info').join()).toContain('demo/web has no run groups: all services of dev');
  });
});

describe('a codebase without an image build', () => {
  it('is deployed with latest, by its digest', async () => {
    const { containers, deploy, logger } = setUp({
      codebase: { requires_image_build: false },
      reference: undefined,
    });
    expect(await deploy()).toMatchObject({ status: 'Succeeded', plan: { image: { tag: 'latest' } } });
    expect(containers.registered[0]?.containerDefinitions).toMatchObject([{ image: `${IMAGE}@${OTHER}` }]);
    expect(logger.texts('warning')).toEqual([expect.stringContaining('needs a github-token')]);
  });

  it('is shown on GitHub by the git tag, but not as latest', async () => {
    for (const [value, ref] of [
      ['1.2.3', '1.2.3'],
      ['latest', undefined],
    ] as const) {
      const refs: string[] = [];
      const github: DeploymentService = {
        create: (deployment) => Promise.resolve(refs.push(deployment.ref)),
        report: () => Promise.resolve(),
      };
      const { deploy, logger } = setUp({
        codebase: { requires_image_build: false },
        reference: { kind: 'tag', value },
        github,
      });
      expect(await deploy()).toMatchObject({ status: 'Succeeded' });
      expect(refs).toEqual(ref === undefined ? [] : [ref]);
      expect(logger.texts('warning')).toEqual(
        ref === undefined
          ? [
              'GitHub does not show this deployment: which commit the image latest was built from is not known.',
            ]
          : [],
      );
    }
  });

  it('wants to know which image where the platform builds one', async () => {
    await expect(setUp({ reference: undefined }).plan('ecs')).rejects.toThrow('None of the inputs');
  });
});

it('a problem with the changes costs a warning', async () => {
  const { logger, plan, session } = setUp();
  const open = session.images.bind(session);
  let opened = 0;
  session.images = () => {
    opened += 1;
    return opened === 1 ? open() : Promise.reject(new Error('no'));
  };
  expect((await plan('pipeline')).changes).toBeUndefined();
  expect(logger.texts('warning')).toEqual(['Could not find out what changes: no']);
});

describe('a cancelled deployment', () => {
  const endless: FakeRollout[] = [{ looks: [{ status: 'IN_PROGRESS' }] }];

  it.each([
    ['is stopped', true, 'Stopping'],
    ['keeps running', false, 'InProgress'],
  ])('%s with stop-on-cancel %j', async (_, stopOnCancel, status) => {
    const { containers, controller, deploy, works } = setUp({ rollouts: endless, stopOnCancel });
    containers.onRequest = (request) => {
      if (request === 'deployment') controller.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    expect(await deploy()).toMatchObject({ status });
    expect(works.at(-1)).toBeUndefined();
    expect(containers.requests.some((request) => request.startsWith('stop'))).toBe(stopOnCancel);
  });

  it('that could not be stopped is left to the post step', async () => {
    const { containers, controller, deploy, works } = setUp({ rollouts: endless, stopOnCancel: true });
    containers.stopError = new Error('no');
    containers.onRequest = (request) => {
      if (request === 'deployment') controller.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    await expect(deploy()).rejects.toThrow(/could not be stopped and is still running/);
    expect(works.at(-1)).toMatchObject({ kind: 'deployment', role: { arn: ROLE } });
  });
});

describe('messages about a deployment', () => {
  const notifier = (slack: FakeSlack): DeploymentNotifier =>
    new DeploymentNotifier({
      slack,
      clock: new FakeClock(),
      logger: new MemoryLogger(),
      serverUrl: 'https://github.com',
      findThread: () => Promise.resolve({ channel: 'C1', thread: undefined }),
      runUrl: undefined,
    });

  it.each([
    ['the failed build', 'Failed', 'https://builds/2'],
    ['the last build', 'Succeeded', 'https://builds/3'],
  ] as const)('of a pipeline lead to %s', async (_, status, url) => {
    const slack = new FakeSlack();
    const actions = [
      fakeAction('Deploy/first', { status: 'Succeeded', externalUrl: 'https://builds/1' }),
      fakeAction('Deploy/second', { status, externalUrl: 'https://builds/2' }),
      fakeAction('Deploy/third', { status: 'Succeeded', externalUrl: 'https://builds/3' }),
    ];
    const { deploy } = setUp({
      looks: [{ execution: fakeExecution('e-1', { status }), actions }],
      messages: notifier(slack),
    });
    expect(await deploy('pipeline')).toMatchObject({ status });
    expect(slack.calls.at(-1)?.body).toContain(url);
  });

  it('straight to ECS have no build', async () => {
    const slack = new FakeSlack();
    const { deploy } = setUp({ messages: notifier(slack) });
    expect(await deploy()).toMatchObject({ status: 'Succeeded' });
    expect(slack.calls.at(-1)?.body).toContain('COMPLETE');
    expect(slack.calls.at(-1)?.body).not.toContain('Build Log');
  });
});

describe('deploying', () => {
  it('is shown on GitHub from its beginning to its end', async () => {
    const created: unknown[] = [];
    const statuses: DeploymentStatus['state'][] = [];
    const github: DeploymentService = {
      create: (deployment) => Promise.resolve(created.push(deployment)),
      report: (_id, { state }) => Promise.resolve(void statuses.push(state)),
    };
    const { deploy, logger } = setUp({ github });
    expect(await deploy()).toMatchObject({ status: 'Succeeded', failure: undefined });
    expect(created).toMatchObject([
      {
        environment: 'dev',
        description: 'demo/web commit-1234567 to dev',
        payload: { image: 'commit-1234567' },
      },
    ]);
    expect(statuses).toEqual(['in_progress', 'success']);
    expect(logger.texts('warning')).toEqual([]);
  });

  it('is not shown on GitHub without a token, which is a warning', async () => {
    const { deploy, logger } = setUp();
    expect(await deploy()).toMatchObject({ status: 'Succeeded' });
    expect(logger.texts('warning')).toEqual([expect.stringContaining('needs a github-token')]);
  });
});

const details: NewDeployment = {
  ref: 'abc1234',
  environment: 'dev',
  description: 'demo/web to dev',
  payload: {},
};
const refused = new PlatformError('GitHub would not: HTTP 403, no.', { hint: 'Give the permission.' });

class FakeDeployments implements DeploymentService {
  readonly created: NewDeployment[] = [];
  readonly statuses: (DeploymentStatus & { id: number })[] = [];
  failing: 'create' | 'report' | undefined;

  create(deployment: NewDeployment): Promise<number> {
    if (this.failing === 'create') return Promise.reject(refused);
    this.created.push(deployment);
    return Promise.resolve(42);
  }

  report(id: number, status: DeploymentStatus): Promise<void> {
    if (this.failing === 'report') return Promise.reject(refused);
    this.statuses.push({ id, ...status });
    return Promise.resolve();
  }
}

function openRecord() {
  const deployments = new FakeDeployments();
  const logger = new MemoryLogger();
  const deployment = new GitHubDeployment(deployments, {
    logger,
    environmentUrl: 'https://dev.demo.example',
    logUrl: 'https://github.com/uktrade/web/actions/runs/1',
  });
  return { deployments, logger, deployment };
}

const ended = (status: string, failure?: PlatformError): (() => Promise<DeploymentOutcome>) => {
  return () => Promise.resolve({ status, failure });
};
const failure = new PlatformError('It failed.');
const cancelled = new CancelledError('Cancelled by SIGINT.');

describe('a deployment on GitHub', () => {
  it('is in progress while the work goes on, and then a success', async () => {
    const { deployments, deployment } = openRecord();
    const links = {
      environmentUrl: 'https://dev.demo.example',
      logUrl: 'https://github.com/uktrade/web/actions/runs/1',
    };
    const result = await deployment.during(details, () => {
      expect(deployments.statuses).toEqual([
        { id: 42, state: 'in_progress', description: 'demo/web to dev', ...links },
      ]);
      return Promise.resolve({ status: 'Succeeded', failure: undefined, more: 1 });
    });
    expect(result.more).toBe(1);
    expect(deployments.created).toEqual([details]);
    expect(deployments.statuses[1]).toEqual({ id: 42, state: 'success', description: 'Succeeded', ...links });
  });

  it.each([
    ['Failed', 'a failure', failure, 'failure'],
    ['RolledBack', 'a failure', failure, 'failure'],
    ['Stopped', 'a failure', failure, 'failure'],
    ['Superseded', 'a failure', failure, 'inactive'],
    ['Cancelled', 'a failure', failure, 'inactive'],
    ['InProgress', 'a cancellation', cancelled, 'error'],
    ['Stopping', 'a cancellation', cancelled, 'error'],
    ['InProgress', 'a deadline', new DeadlineError('Too long.'), 'error'],
    ['InProgress', 'a failure', failure, 'error'],
    ['InProgress', 'nothing wrong', undefined, 'in_progress'],
  ])('that ended as %s with %s is told so', async (status, _, why, state) => {
    const { deployments, deployment } = openRecord();
    await deployment.during(details, ended(status, why));
    expect(deployments.statuses.map((report) => report.state)).toEqual(['in_progress', state]);
    if (why !== undefined) expect(deployments.statuses[1]?.description).toBe(why.message);
  });

  it.each([
    ['a failure', failure, 'failure'],
    ['a cancellation', cancelled, 'inactive'],
    ['a defect', new TypeError('a defect'), 'failure'],
  ])('that never began, for %s, is told so', async (_, error, state) => {
    const { deployments, deployment } = openRecord();
    await expect(deployment.during(details, () => Promise.reject(error))).rejects.toBe(error);
    expect(deployments.statuses.map((report) => report.state)).toEqual(['in_progress', state]);
  });

  it.each(['create', 'report'] as const)('costs one warning where GitHub refuses to %s', async (failing) => {
    const { deployments, logger, deployment } = openRecord();
    deployments.failing = failing;
    expect(await deployment.during(details, ended('Succeeded'))).toMatchObject({ status: 'Succeeded' });
    expect(logger.texts('warning')).toEqual([
      expect.stringMatching(/^GitHub does not .*: GitHub would not: HTTP 403, no\. Give the permission\.$/),
    ]);
  });
});

describe('the record of a deployment', () => {
  const image = { tag: 'commit-abc1234', commit: 'abc1234', digest: 'sha256:1' };
  const plan = {
    app: 'demo',
    env: 'dev',
    codebase: { name: 'web' },
    image,
    rollback: undefined,
    reference: { kind: 'branch', value: 'main' },
  } as unknown as Parameters<typeof recordOnGitHub>[1];

  function options(resolve: () => Promise<string | undefined>) {
    const { deployments, logger } = openRecord();
    const repository = { commits: { resolve }, deployments };
    const given: RecordOptions = {
      repository,
      logger,
      actor: 'ada',
      environmentUrl: undefined,
      logUrl: undefined,
    };
    return { deployments, given };
  }

  it('names the whole commit, and the short one where GitHub can not look it up for now', async () => {
    const whole = 'abc1234'.padEnd(40, '0');
    for (const [resolve, ref] of [
      [() => Promise.resolve(whole), whole],
      [() => Promise.reject(new PlatformError('Not for now.', { transient: true })), 'abc1234'],
    ] as const) {
      const { deployments, given } = options(resolve);
      expect(await recordOnGitHub(given, plan, ended('Succeeded'))).toMatchObject({ status: 'Succeeded' });
      expect(deployments.created.map((created) => created.ref)).toEqual([ref]);
    }
  });

  it('is not made once the run is cancelled', async () => {
    const { deployments, given } = options(() => Promise.reject(cancelled));
    await expect(recordOnGitHub(given, plan, ended('Succeeded'))).rejects.toBe(cancelled);
    expect(deployments.created).toEqual([]);
  });

  it.each([
    ['a deployment', undefined, 'demo/web commit-abc1234 to dev'],
    ['a rollback', { from: 'commit-0000000' }, 'demo/web back from commit-0000000 to commit-abc1234 in dev'],
    ['a rollback from what is not known', { from: undefined }, 'demo/web back to commit-abc1234 in dev'],
  ])('says of %s what it is', async (_, rollback, description) => {
    const { deployments, given } = options(() => Promise.resolve(undefined));
    await recordOnGitHub(given, { ...plan, rollback } as typeof plan, ended('InProgress'));
    expect(deployments.created).toMatchObject([{ ref: 'abc1234', environment: 'dev', description }]);
    expect(deployments.statuses[1]).toMatchObject({
      state: 'in_progress',
      description: 'Started; its end is not awaited.',
    });
  });

  it('looks up no commit that is whole', async () => {
    const whole = 'abc1234'.padEnd(40, '0');
    const { deployments, given } = options(() => Promise.reject(new Error('asked')));
    const whom = { ...plan, image: { ...image, commit: whole } } as typeof plan;
    await recordOnGitHub(given, whom, ended('Succeeded'));
    expect(deployments.created).toMatchObject([{ ref: whole }]);
  });
});
