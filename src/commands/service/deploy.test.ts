import { describe, expect, it } from '@jest/globals';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout, FakeServiceSeed } from '../../testing/fake-containers.js';
import { fakeTaskContainer } from '../../testing/fake-ecs.js';
import { CancelledError, DeadlineError } from '../../core/errors.js';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';
import serviceDeploy from './deploy.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const IMAGE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const ROLE = 'arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy';
const inputs = { app: 'demo', env: 'dev', service: 'web', 'image-tag': 'commit-1234567' };
const parsedInputs = parseInputs('service-deploy', serviceDeploy.inputs, inputs);
const proxy = { name: 'nginx', image: 'public.ecr.aws/nginx:1' };
const template = {
  family: 'demo-dev-web-task-def',
  containerDefinitions: [proxy, { name: 'web', image: IMAGE, dockerLabels: { team: 'x' } }],
};

interface World {
  seed?: FakeServiceSeed;
  rollouts?: FakeRollout[];
  template?: unknown;
  logs?: Record<string, string[]>;
  services?: Record<string, unknown>;
  /** Paths in the template that the API does not know. */
  unknown?: string[];
  controller?: string;
  /** `null` for an environment without one. */
  mode?: string | null;
}

function setUp(world: World = {}) {
  const containers = new FakeContainers(world.seed ?? {}, world.rollouts);
  containers.unknown = world.unknown ?? [];
  containers.current.controller = world.controller ?? 'ECS';
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      allEnvironments: [{ name: 'dev', accountID: '222222222222' }],
      service_deployment_mode: world.mode === undefined ? 'platform' : world.mode,
    },
    ...Object.fromEntries(
      Object.entries(world.services ?? { web: { type: 'Load Balanced Web Service' } }).map(
        ([name, value]) => [`/platform/applications/demo/environments/dev/services/${name}`, value],
      ),
    ),
  });
  const text = world.template === undefined ? template : world.template;
  const objects = {
    read: (_: string, key: string) =>
      Promise.resolve(
        text === null || key !== 'demo/dev/web.json'
          ? undefined
          : typeof text === 'string'
            ? text
            : JSON.stringify(text),
      ),
  };
  const logTails: LogTail = {
    tail: (group, stream) => Promise.resolve(world.logs?.[`${group} ${stream}`]),
    url: (_, stream) => `https://logs/${stream}`,
  };
  const images = new FakeRegistry({ 'demo/web': [{ digest: DIGEST, tags: ['commit-1234567'] }] });
  const environment = fakeSession({ containers, objects, logTails });
  const session = fakeSession({ parameters, images }, { roles: { [ROLE]: environment } });
  const context = new FakeContext({ session, answers: [true, true] });
  const run = (raw: RawInputs = {}) =>
    serviceDeploy.run(parseInputs(serviceDeploy.name, serviceDeploy.inputs, { ...inputs, ...raw }), context);
  return { context, containers, run };
}

function pinned(image: string) {
  return {
    ...template,
    containerDefinitions: [
      proxy,
      {
        name: 'web',
        image,
        dockerLabels: {
          team: 'x',
          'com.datadoghq.tags.env': 'dev',
          'com.datadoghq.tags.service': 'demo-web',
          'com.datadoghq.tags.version': 'commit-1234567',
        },
      },
    ],
  };
}

describe('a deployment that succeeds', () => {
  it('registers, updates, follows, and gives all outputs', async () => {
    const { context, containers, run } = setUp();
    const result = await run();
    expect(result.failure).toBeUndefined();
    expect(containers.registered).toEqual([pinned(`${IMAGE}:commit-1234567`)]);
    expect(containers.requests).toEqual(['register', 'update 2']);
    expect(result.outputs).toMatchObject({
      status: 'SUCCESSFUL',
      'image-digest': DIGEST,
      'previous-image': 'commit-0000000',
      'running-image': 'commit-1234567',
      'task-definition': expect.stringMatching(/demo-dev-web-task-def:2$/),
      deployment: expect.stringMatching(/demo-dev-web\/d2$/),
    });
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(serviceDeploy.outputs).sort());
    expect(context.published[0]).toMatchObject({ deployment: expect.stringMatching(/d2$/) });
    expect(context.clock.sleeps.every((ms) => ms <= 10_000)).toBe(true);
  });

  it.each(['dual-deploy-copilot-traffic', 'dual-deploy-platform-traffic'])(
    'is one of the platform service in the mode %s',
    async (mode) => {
      const { containers, run } = setUp({ mode });
      expect((await run()).outputs.status).toBe('SUCCESSFUL');
      expect(containers.requests).toEqual(['register', 'update 2']);
    },
  );

  it.each(['BLUE_GREEN', 'LINEAR', 'CANARY'])('names the deployment strategy %s', async (strategy) => {
    const { context, containers, run } = setUp({
      rollouts: [{ looks: [{ status: 'IN_PROGRESS', stage: 'BAKE_TIME' }, { status: 'SUCCESSFUL' }] }],
    });
    containers.current.strategy = strategy;
    expect((await run()).outputs.status).toBe('SUCCESSFUL');
    expect(context.logger.texts('info').join('\n')).toMatch(
      new RegExp(`deployment strategy ${strategy}: .*IN_PROGRESS \\(BAKE_TIME\\): 0 of 2`, 's'),
    );
  });

  it('takes a null of the template for absent', async () => {
    const { containers, run } = setUp({
      template: {
        ...template,
        volumes: null,
        containerDefinitions: [proxy, { name: 'web', image: IMAGE, dockerLabels: null }],
      },
    });
    await run();
    const labels = pinned('').containerDefinitions[1];
    const expected = Object.entries(
      labels !== undefined && 'dockerLabels' in labels ? labels.dockerLabels : {},
    );
    expect(containers.registered).toEqual([
      {
        family: template.family,
        containerDefinitions: [
          proxy,
          {
            name: 'web',
            image: `${IMAGE}:commit-1234567`,
            dockerLabels: Object.fromEntries(expected.filter(([key]) => key !== 'team')),
          },
        ],
      },
    ]);
  });

  it('names the image by its digest, and keeps the tag readable', async () => {
    const { containers, run } = setUp();
    await run({ 'image-reference': 'digest' });
    expect(containers.registered).toEqual([pinned(`${IMAGE}@${DIGEST}`)]);
  });

  it('uses an identical revision again', async () => {
    const { containers, run } = setUp();
    containers.addDefinition(pinned(`${IMAGE}:commit-1234567`));
    const result = await run();
    expect(containers.requests).toEqual(['update 2']);
    expect(result.outputs.status).toBe('SUCCESSFUL');
  });

  it('waits for a deployment that ECS does not list yet', async () => {
    const { run } = setUp({ rollouts: [{ hidden: 4, looks: [{ status: 'SUCCESSFUL' }] }] });
    expect((await run()).outputs).toMatchObject({
      status: 'SUCCESSFUL',
      deployment: expect.stringMatching(/d2$/),
    });
  });

  it('without waiting only gives the deployment', async () => {
    const { run } = setUp();
    const result = await run({ wait: 'false' });
    expect(result.outputs).toMatchObject({ status: 'IN_PROGRESS', deployment: expect.stringMatching(/d2$/) });
    expect(result.failure).toBeUndefined();
  });
});

describe('a service that has this task definition already', () => {
  /** The service runs revision 1, which is what is asked for. */
  function same(seed: FakeServiceSeed = {}, rollouts: FakeRollout[] = []) {
    const world = setUp({ seed: { image: `${IMAGE}:commit-1234567`, digest: DIGEST, ...seed }, rollouts });
    const [first] = world.containers.definitions;
    if (first !== undefined) {
      const definition = pinned(`${IMAGE}:commit-1234567`);
      Object.assign(first, { content: { ...definition, status: 'ACTIVE' } });
    }
    return world;
  }

  it('is left alone where it runs it', async () => {
    const { containers, run } = same();
    const result = await run();
    expect(containers.requests).toEqual([]);
    expect(result.outputs).toMatchObject({ status: 'ALREADY_RUNNING', 'running-image': 'commit-1234567' });
  });

  it.each<[string, FakeServiceSeed, RawInputs]>([
    ['the tag has moved to another image', { digest: OTHER }, {}],
    ['its last rollout failed', { rolloutState: 'FAILED' }, {}],
    ['it is a rollback that is under way', { rolloutState: 'IN_PROGRESS' }, {}],
    ['it is forced', {}, { force: 'true' }],
  ])('is deployed again where %s', async (_, seed, raw) => {
    const { containers, run } = same(seed);
    const result = await run(raw);
    expect(containers.requests).toEqual(['update 1 force']);
    expect(result.outputs.status).toBe('SUCCESSFUL');
    expect(result.outputs.deployment).toMatch(/d2$/);
  });

  it("follows somebody else's deployment of the same, with its real times, as ECS starts no second one", async () => {
    const { containers, context, run } = same({ rolloutState: 'IN_PROGRESS' });
    const arn = containers.addDeployment(containers.current.taskDefinition, {
      looks: [{ status: 'IN_PROGRESS' }, { status: 'ROLLBACK_SUCCESSFUL' }],
    });
    const [theirs] = containers.list.slice(-1);
    if (theirs !== undefined) theirs.createdAt = new Date(context.clock.now() - 180_000);
    const result = await run();
    expect(containers.requests).toEqual([]);
    expect(context.logger.texts('info').join('\n')).toContain(
      'Joined the deployment of commit-1234567 to demo-dev-web, started 3 minutes ago, which is still running: https:',
    );
    expect(Number(result.outputs['duration-seconds'])).toBeGreaterThanOrEqual(180);
    expect(result.outputs).toMatchObject({ deployment: arn, status: 'ROLLBACK_SUCCESSFUL' });
    expect(result.failure).toBeDefined();
  });
});

describe('a deployment that does not succeed', () => {
  const crash: FakeRollout = {
    looks: [
      { status: 'IN_PROGRESS' },
      {
        status: 'ROLLBACK_IN_PROGRESS',
        rollback: { reason: 'the threshold was exceeded', revision: 'revision-1' },
      },
      { status: 'ROLLBACK_SUCCESSFUL', statusReason: 'the threshold was exceeded' },
    ],
    tasks: [
      {
        lastStatus: 'STOPPED',
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        containers: [
          fakeTaskContainer({ lastStatus: 'STOPPED', exitCode: 3, reason: 'oh no' }),
          fakeTaskContainer({ name: 'nginx', lastStatus: 'STOPPED', exitCode: 0 }),
        ],
      },
    ],
  };

  it('says why, what the container said, and what runs now', async () => {
    const log = { '/platform/ecs/service/demo/dev/web platform/web/new-0': ['one', '::error::two'] };
    const { context, run } = setUp({ rollouts: [crash], logs: log });
    const result = await run();
    expect(result.outputs).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      'running-image': 'commit-0000000',
    });
    expect(result.failure?.message).toMatch(
      /web exited with code 3 \(oh no\) in 1 task\. ECS rolled it back\..*still runs commit-0000000 \(demo-dev-web-task-def:1\)/s,
    );
    expect(context.logger.entries).toContainEqual({
      level: 'remote',
      text: 'one\n::error::two\n',
      prefix: '  | ',
    });
    expect(result.failure?.excerpt).toEqual(['one', '::error::two']);
    expect(result.summary).toContain(
      '### :x: demo-dev-web was not deployed: it still runs <code>commit-0000000</code>',
    );
    // The failure says it all: an annotation of its own would say it twice.
    expect(context.logger.texts('error')).toEqual([]);
    expect(result.summary).toContain('one\n::error::two');
    expect(context.logger.texts('warning')).toEqual([]);
    expect(context.logger.texts('info').filter((text) => text.includes('exited with'))).toHaveLength(1);
  });

  it('does without the log where there is none', async () => {
    const { run } = setUp({ rollouts: [crash] });
    expect((await run()).failure?.message).toContain('web exited with code 3');
  });

  it.each(['STOPPED', 'ROLLBACK_FAILED'] as const)('fails for %s', async (status) => {
    const { run } = setUp({ rollouts: [{ looks: [{ status, statusReason: 'because' }] }] });
    const result = await run();
    expect(result.outputs.status).toBe(status);
    expect(result.failure?.message).toContain('because.');
  });

  it('says who replaced it, and reports its own fate', async () => {
    const { containers, run } = setUp({
      rollouts: [{ looks: [{ status: 'IN_PROGRESS' }, { status: 'STOPPED' }] }],
    });
    let begun = false;
    containers.onRequest = (request) => {
      if (request !== 'deployment' || begun) return;
      begun = true;
      const theirs = containers.addDefinition({ ...template, family: containers.family });
      containers.addDeployment(theirs.arn, { looks: [{ status: 'SUCCESSFUL' }] });
    };
    const result = await run();
    expect(result.outputs).toMatchObject({ status: 'STOPPED', deployment: expect.stringMatching(/d2$/) });
    expect(result.failure?.message).toContain('Another deployment, of demo-dev-web-task-def:3, replaced it.');
  });

  it('leaves it at the deadline, saying how it stands', async () => {
    const { run } = setUp({ rollouts: [{ looks: [{ status: 'IN_PROGRESS' }] }] });
    const result = await run({ 'timeout-minutes': '5' });
    expect(result.failure).toBeInstanceOf(DeadlineError);
    expect(result.failure?.message).toContain('IN_PROGRESS: 0 of 2 new tasks running, 2 pending');
    expect(result.outputs.status).toBe('IN_PROGRESS');
  });
});

describe('cancellation', () => {
  const endless: FakeRollout[] = [{ looks: [{ status: 'IN_PROGRESS' }] }];

  it.each(['update 2', 'deployment', 'service'])(
    'during %s stops the deployment exactly once',
    async (moment) => {
      const { context, containers, run } = setUp({ rollouts: endless });
      let updated = false;
      containers.onRequest = (request) => {
        updated ||= request.startsWith('update');
        if (updated && request === moment)
          context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
      };
      const result = await run({ 'stop-on-cancel': 'true' });
      expect(containers.requests.filter((request) => request.startsWith('stop'))).toEqual([
        expect.stringMatching(/d2$/),
      ]);
      expect(result.failure?.message).toMatch(
        /Cancelled by SIGINT\. The deployment .* is being stopped: .* \((PENDING|IN_PROGRESS): 0 of 2/,
      );
      expect(result.outputs.status).toBe('STOP_REQUESTED');
      expect(context.remoteWorks.at(-1)).toBeUndefined();
    },
  );

  const cancelledInUpdate = (rollout: FakeRollout, more: World = {}) => {
    const world = setUp({ ...more, rollouts: [rollout] });
    world.containers.onRequest = (request) => {
      if (request === 'update 2')
        world.context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    const stops = () => world.containers.requests.filter((request) => request.startsWith('stop'));
    return { ...world, stops };
  };

  it('before ECS lists the deployment stops it all the same', async () => {
    const { context, run, stops } = cancelledInUpdate({ hidden: 3, looks: [{ status: 'IN_PROGRESS' }] });
    const result = await run({ 'stop-on-cancel': 'true' });
    expect(stops()).toEqual([expect.stringMatching(/d2$/)]);
    expect(result.outputs.status).toBe('STOP_REQUESTED');
    // The runner kills after 7.5 seconds.
    expect(context.clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(3_000);
  });

  it('long before ECS lists it sets the service back', async () => {
    const { containers, run, stops } = cancelledInUpdate({
      hidden: 100,
      looks: [{ status: 'IN_PROGRESS' }],
    });
    const result = await run({ 'stop-on-cancel': 'true' });
    expect(stops()).toEqual([]);
    expect(containers.requests).toEqual(['register', 'update 2', 'update 1']);
    expect(result.outputs.status).toBe('STOP_REQUESTED');
  });

  it('with nothing to set the service back to leaves it to the post step, which finds it', async () => {
    const { context, containers, run, stops } = cancelledInUpdate(
      { hidden: 20, looks: [{ status: 'IN_PROGRESS' }] },
      { seed: { container: 'placeholder' } },
    );
    await expect(run({ 'stop-on-cancel': 'true' })).rejects.toThrow(
      /could not be stopped and is still running: .*only Terraform's placeholder/,
    );
    expect(containers.requests).toEqual(['register', 'update 2']);
    const work = context.remoteWorks.at(-1);
    expect(work).toMatchObject({
      kind: 'deployment',
      services: [{ stop: true, work: { name: { service: 'demo-dev-web' }, previous: 'placeholder' } }],
    });
    // Somebody's deployment of something else is not ours to stop.
    containers.addDeployment(`${containers.current.arn}:other`, { looks: [{ status: 'IN_PROGRESS' }] });
    if (work !== undefined) await serviceDeploy.stop?.(parsedInputs, work, context);
    expect(stops()).toEqual([expect.stringMatching(/d2$/)]);
  });

  it('whose stop fails before it was followed leaves it to the post step too', async () => {
    const { context, containers, run } = cancelledInUpdate({ looks: [{ status: 'IN_PROGRESS' }] });
    containers.stopError = new Error('no');
    await expect(run({ 'stop-on-cancel': 'true' })).rejects.toThrow(/could not be stopped/);
    expect(context.remoteWorks.at(-1)).toMatchObject({ services: [{ stop: true }] });
  });

  it('only stops waiting, and says how it stands', async () => {
    const { context, containers, run } = setUp({ rollouts: endless });
    containers.onRequest = (request) => {
      if (request === 'deployment') context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    const result = await run();
    expect(containers.requests).toEqual(['register', 'update 2']);
    expect(result.failure?.message).toMatch(/still running: .* \((PENDING|IN_PROGRESS): 0 of 2/);
    // Saved while the update was under way; nothing is left to stop.
    expect(context.remoteWorks.at(0)).toMatchObject({
      services: [{ stop: false, request: { force: false } }],
    });
    expect(context.remoteWorks.at(-1)).toBeUndefined();
  });

  it.each(['true', 'false'])(
    'never stops a deployment that somebody else started (stop-on-cancel: %s)',
    async (stop) => {
      const { context, containers, run } = setUp({
        rollouts: [{ looks: [{ status: 'SUCCESSFUL' }] }, ...endless],
      });
      await run();
      const theirs = containers.addDeployment(containers.current.taskDefinition, {
        looks: [{ status: 'IN_PROGRESS' }],
      });
      containers.requests.length = 0;
      containers.onRequest = (request) => {
        if (request === 'deployment') context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
      };
      const before = context.remoteWorks.length;
      const result = await run({ 'stop-on-cancel': stop });
      expect(containers.requests).toEqual([]);
      expect(result.outputs).toMatchObject({ status: 'IN_PROGRESS', deployment: theirs });
      expect(result.failure?.message).toContain('Stopped waiting.');
      expect(result.failure?.hint).toMatch(/^Another run started it/);
      expect(context.published.at(-1)).toMatchObject({ deployment: theirs });
      // The post step has nothing to stop either.
      expect(context.remoteWorks.slice(before)).toEqual([undefined]);
    },
  );

  it('leaves it to the post step where it could not be stopped', async () => {
    const { context, containers, run } = setUp({ rollouts: endless });
    containers.stopError = new Error('no');
    containers.onRequest = (request) => {
      if (request === 'deployment') context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    await expect(run({ 'stop-on-cancel': 'true' })).rejects.toThrow(/could not be stopped/);
    const work = context.remoteWorks.at(-1);
    expect(work).toEqual({
      kind: 'deployment',
      role: {
        arn: ROLE,
        session: 'dev-codebase-pipeline-deploy',
        region: 'eu-west-2',
        environment: { name: 'dev', trusted: ['demo-*-codebase-pipeline', 'demo-*-codebase-*'] },
      },
      services: [
        {
          stop: true,
          work: expect.objectContaining({ arn: expect.stringMatching(/d2$/) as unknown }) as unknown,
        },
      ],
    });
    containers.stopError = undefined;
    if (work !== undefined) await serviceDeploy.stop?.(parsedInputs, work, context);
    expect(containers.requests.filter((request) => request.startsWith('stop'))).toHaveLength(2);
  });
});

describe('nothing is changed', () => {
  it('in a dry run', async () => {
    const { containers, context, run } = setUp();
    const result = await run({ 'dry-run': 'true' });
    expect(result.outputs).toMatchObject({ status: 'dry-run', 'running-image': 'commit-0000000' });
    expect(context.questions).toEqual([]);
    expect(containers.requests).toEqual([]);
  });

  it.each<[string, World, RawInputs, RegExp]>([
    [
      "without the service's container",
      { template: { ...template, containerDefinitions: [{ name: 'nginx', image: 'x' }] } },
      {},
      /no container "web", only: nginx/,
    ],
    [
      'without a template',
      { template: null },
      {},
      /no task definition template s3:\/\/ecs-task-definitions-demo-dev\/demo\/dev\/web.json/,
    ],
    [
      'for a template that is not JSON',
      { template: '{' },
      {},
      /demo\/dev\/web.json is not valid: .* not JSON/,
    ],
    [
      'for a template with keys that the API does not know',
      { unknown: ['containerDefinitions[1].futureKey', 'volumes[0].host.zone'] },
      {},
      /demo\/dev\/web.json has containerDefinitions\[1\].futureKey, volumes\[0\].host.zone, which RegisterTaskDefinition does not know/,
    ],
    ...['CODE_DEPLOY', 'EXTERNAL', 'SOMETHING'].map((controller): [string, World, RawInputs, RegExp] => [
      `for the deployment controller ${controller}`,
      { controller },
      {},
      new RegExp(`demo-dev-web has the deployment controller ${controller}, not ECS`),
    ]),
    [
      'in an environment whose services Copilot deploys',
      { mode: 'copilot' },
      {},
      /The environment dev has the service_deployment_mode copilot/,
    ],
    [
      'in an environment without a mode, which are Copilot’s by default',
      { mode: null },
      {},
      /^The environment dev has no service_deployment_mode, which means copilot: its services are made and deployed by Copilot/,
    ],
    ...['terraform', 'Platform', 'dual-deploy'].map((mode): [string, World, RawInputs, RegExp] => [
      `in an environment whose mode nobody knows: ${mode}`,
      { mode },
      {},
      new RegExp(`^The environment dev has the service_deployment_mode "${mode}", which is not known: `),
    ]),
    [
      'without the image',
      {},
      { 'image-tag': 'commit-fffffff' },
      /demo\/web has no image with the tag commit-fffffff/,
    ],
    ['for an image tag that is none', {}, { 'image-tag': 'a b' }, /image-tag is "a b"/],
    [
      'for an image in another account',
      {
        template: {
          ...template,
          containerDefinitions: [{ name: 'web', image: IMAGE.replace('1111', '9999') }],
        },
      },
      {},
      /account 999922223333 in eu-west-2, .* can't be seen from the account 111122223333 in eu-west-2/,
    ],
    [
      'for an image in another region',
      {
        template: {
          ...template,
          containerDefinitions: [{ name: 'web', image: IMAGE.replace('west-2', 'west-1') }],
        },
      },
      {},
      /account 111122223333 in eu-west-1/,
    ],
    [
      'for another codebase',
      {},
      { codebase: 'api' },
      /runs images of the ECR repository demo\/web.*not of demo\/api/,
    ],
    ['for a service that is not there', {}, { service: 'wbe' }, /no service "wbe"/],
    [
      'for two repositories',
      {},
      { codebase: 'web', 'image-repository': 'demo/api' },
      /name two repositories/,
    ],
  ])('%s', async (_, world, raw, message) => {
    const { containers, run } = setUp(world);
    await expect((async () => run(raw))()).rejects.toThrow(message);
    expect(containers.requests).toEqual([]);
  });

  it('for a scheduled job, with the command that deploys it', async () => {
    const { containers, run } = setUp({ services: { web: { type: 'Scheduled Job' } } });
    await expect(run()).rejects.toMatchObject({
      message: expect.stringContaining('belongs to Terraform'),
      hint: expect.stringContaining(
        'cd terraform/services/dev/web && terraform apply -var=scheduled_job_image_tag=commit-1234567',
      ),
    });
    expect(containers.requests).toEqual([]);
  });
});

it('ends at once for a service that is scaled to zero', async () => {
  const { containers, context, run } = setUp({ seed: { desiredCount: 0 } });
  const result = await run();
  expect(containers.requests).toEqual(['register', 'update 2']);
  expect(result.outputs).toMatchObject({ status: 'SCALED_TO_ZERO', 'running-image': 'commit-1234567' });
  expect(context.logger.texts('info').at(-1)).toContain('scaled to zero');
  expect(context.logger.texts('notice')).toEqual([]);
  expect(context.clock.sleeps).toEqual([]);
});

const OPTIONAL = [
  'ecs:DescribeServiceDeployments',
  'ecs:DescribeServiceRevisions',
  'ecs:ListTasks',
  'ecs:StopServiceDeployment',
];

describe("with no more than the platform's deploy role may do", () => {
  function setUpRole(world: World = {}) {
    const made = setUp(world);
    for (const action of OPTIONAL) made.containers.refused.add(action);
    return made;
  }

  it('a deployment is followed to its end, and what is missing is said once', async () => {
    const { context, containers, run } = setUpRole();
    const result = await run();
    expect(result.failure).toBeUndefined();
    expect(containers.requests).toEqual(['register', 'update 2']);
    expect(result.outputs).toMatchObject({ status: 'SUCCESSFUL', deployment: expect.stringMatching(/d2$/) });
    expect(context.logger.texts('notice', 'warning')).toEqual([]);
    const notices = context.logger.texts('info').filter((text) => text.startsWith('Not needed'));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(`either: ${OPTIONAL.join(', ')}`);
    expect(context.logger.texts('debug').join('\n')).toContain(
      `"Effect":"Allow","Action":${JSON.stringify(OPTIONAL)},"Resource":["arn:aws:ecs:eu-west-2:111122223333:service-deployment/demo-dev-cluster/*"`,
    );
  });

  it('a failure is explained by the tasks that events name', async () => {
    const id = '0123456789abcdef0123456789abcdef';
    const task = {
      id,
      arn: `arn:aws:ecs:eu-west-2:111122223333:task/demo-dev-cluster/${id}`,
      lastStatus: 'STOPPED',
      stoppedReason: 'Essential container in task exited',
      containers: [fakeTaskContainer({ lastStatus: 'STOPPED', exitCode: 3, reason: 'oh no' })],
    };
    const { containers, run } = setUpRole({
      rollouts: [
        {
          looks: [
            { status: 'IN_PROGRESS' },
            { status: 'ROLLBACK_SUCCESSFUL', statusReason: 'the threshold' },
          ],
          tasks: [task],
        },
      ],
      logs: { [`/platform/ecs/service/demo/dev/web platform/web/${id}`]: ['last words'] },
    });
    containers.current.events.push({
      id: 'e1',
      createdAt: new Date(2_000_001),
      message: `(service demo-dev-web) has started 1 tasks: (task ${id}).`,
    });
    const result = await run();
    expect(result.outputs.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(result.failure?.message).toMatch(/web exited with code 3 .*rolled it back/s);
    expect(result.failure?.excerpt).toEqual(['last words']);
  });

  it("somebody else's deployment is never taken for ours", async () => {
    const { containers, run } = setUpRole({
      rollouts: [{ hidden: 2, looks: [{ status: 'IN_PROGRESS' }, { status: 'STOPPED' }] }],
    });
    containers.onRequest = (request) => {
      if (request !== 'update 2') return;
      containers.onRequest = undefined;
      // They deploy right after us, and ECS lists theirs first.
      setImmediate(() => {
        const theirs = containers.addDefinition({ ...template, family: containers.family });
        void containers.update({ cluster: '', service: '' }, theirs.arn);
      });
    };
    const result = await run();
    expect(result.outputs).toMatchObject({ status: 'STOPPED', deployment: expect.stringMatching(/d2$/) });
    expect(result.failure?.message).toContain('replaced it.');
  });

  it('a cancelled one is stopped by setting the service back to its former task definition', async () => {
    const { context, containers, run } = setUpRole({ rollouts: [{ looks: [{ status: 'IN_PROGRESS' }] }] });
    context.clock.onSleep = () => {
      context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    const result = await run({ 'stop-on-cancel': 'true' });
    expect(containers.requests).toEqual(['register', 'update 2', 'update 1']);
    expect(result.outputs.status).toBe('STOP_REQUESTED');
    expect(context.remoteWorks.at(-1)).toBeUndefined();
  });

  it.each<[string, FakeServiceSeed, RawInputs, RegExp]>([
    ["Terraform's placeholder", { container: 'placeholder' }, {}, /only Terraform's placeholder/],
  ])('a cancelled one is never set back to %s', async (_, seed, raw, reason) => {
    const { context, containers, run } = setUpRole({
      seed,
      rollouts: [{ looks: [{ status: 'IN_PROGRESS' }] }],
    });
    context.clock.onSleep = () => {
      context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    await expect(run({ ...raw, 'stop-on-cancel': 'true' })).rejects.toThrow(reason);
    expect(containers.requests).toEqual(['register', 'update 2']);
    expect(context.remoteWorks.at(-1)).toMatchObject({ services: [{ stop: true }] });
  });

  it('a word that nobody knows is no success', async () => {
    const { run } = setUpRole({ rollouts: [{ looks: [{ status: 'FINISHED_SOMEHOW' as 'SUCCESSFUL' }] }] });
    const result = await run({ 'timeout-minutes': '5' });
    expect(result.failure).toBeInstanceOf(DeadlineError);
    expect(result.outputs.status).toBe('FINISHED_SOMEHOW');
  });

  it('a service whose last rollout is in a state that nobody knows does not run it already', async () => {
    const { containers, run } = setUpRole({
      seed: { image: `${IMAGE}:commit-1234567`, rolloutState: 'SOMEHOW' },
    });
    const definition = pinned(`${IMAGE}:commit-1234567`);
    const [first] = containers.definitions;
    if (first !== undefined) Object.assign(first, { content: { ...definition, status: 'ACTIVE' } });
    await run();
    expect(containers.requests).toEqual(['update 1 force']);
  });
});

describe('after a kill with the update under way, the post step', () => {
  function saved(stop: boolean) {
    const world = setUp({ rollouts: [{ looks: [{ status: 'IN_PROGRESS' }] }] });
    const { containers, context } = world;
    let work: (typeof context.remoteWorks)[number];
    // As the state is when the runner kills the process.
    containers.onRequest = (request) => {
      if (request === 'update 2') work = context.remoteWorks.at(-1);
    };
    const post = async () => {
      if (work === undefined) throw new Error('Nothing was saved before the update.');
      const state = JSON.parse(JSON.stringify(work)) as typeof work;
      await serviceDeploy.stop?.(parsedInputs, state, context);
    };
    return { ...world, post, start: () => world.run({ wait: 'false', 'stop-on-cancel': String(stop) }) };
  }

  it.each<[string, string[], string[]]>([
    ['through ECS', [], ['stop']],
    ['by setting the service back', OPTIONAL, ['update 1']],
  ])('finds what came of it, and stops it %s', async (_, refused, requests) => {
    const { containers, context, start, post } = saved(true);
    await start();
    for (const action of refused) containers.refused.add(action);
    containers.requests.length = 0;
    await post();
    expect(containers.requests.map((request) => request.replace(/^stop .*/, 'stop'))).toEqual(requests);
    expect(context.logger.texts('notice').at(-1)).toMatch(/is being stopped: https:/);
  });

  it('only says where it is without stop-on-cancel', async () => {
    const { containers, context, start, post } = saved(false);
    await start();
    containers.requests.length = 0;
    await post();
    expect(containers.requests).toEqual([]);
    expect(context.logger.texts('notice').at(-1)).toMatch(
      /The deployment of commit-1234567 to demo-dev-web \(arn:\S+\/d2\) is still running: https:/,
    );
  });

  it('changes nothing where the update never arrived', async () => {
    const { containers, context, start, post } = saved(true);
    containers.update = () => Promise.reject(new Error('killed'));
    const { onRequest } = containers;
    containers.onRequest = undefined;
    await expect(start()).rejects.toThrow('killed');
    containers.requests.length = 0;
    onRequest?.('update 2');
    await expect(post()).rejects.toThrow('Nothing was saved');
    expect(context.remoteWorks).toContainEqual(
      expect.objectContaining({
        services: [expect.objectContaining({ stop: true, request: expect.anything() })],
      }),
    );
  });
});
