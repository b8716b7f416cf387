import { describe, expect, it } from '@jest/globals';
import type { AwsSession } from '../../providers/aws/session.js';
import { PlatformError } from '../../core/errors.js';
import type { Execution } from '../../providers/aws/codepipeline.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { fakeSession } from '../../testing/fake-context.js';
import { fakeExecution, fakePipeline, FakePipelines } from '../../testing/fake-pipelines.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { Deployments } from './deployments.js';
import { chooseReference } from './image-choice.js';
import { parseRollbackTarget } from '../images/codebase-images.js';

const IMAGE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

interface World {
  refused?: boolean;
  codebase?: Record<string, unknown>;
  /** Images of the deployments after the first one, oldest first; `!` failed, `?` is under way. */
  deployed?: string[];
  pipelines?: FakePipelines;
  publicDigest?: string;
}

function setUp({ refused = true, codebase, deployed = [], pipelines, publicDigest }: World = {}) {
  const containers = new FakeContainers({ image: `${IMAGE}:commit-aaaaaaa` });
  if (refused) containers.refused.add('ecs:DescribeServiceRevisions');
  for (const word of deployed) {
    const image = word.replace(/[!?]$/, '');
    const { arn } = containers.addDefinition({
      family: containers.family,
      containerDefinitions: [{ name: 'web', image: image.includes('/') ? image : `${IMAGE}${image}` }],
    });
    const status = word.endsWith('!')
      ? 'ROLLBACK_SUCCESSFUL'
      : word.endsWith('?')
        ? 'IN_PROGRESS'
        : 'SUCCESSFUL';
    containers.addDeployment(arn, { looks: [{ status }] });
    if (status !== 'ROLLBACK_SUCCESSFUL') containers.current.taskDefinition = arn;
  }
  const template = {
    family: containers.family,
    containerDefinitions: [
      { name: 'web', image: publicDigest === undefined ? IMAGE : 'public.ecr.aws/uktrade/web' },
    ],
  };
  const environment = fakeSession({
    containers,
    objects: { read: () => Promise.resolve(JSON.stringify(template)) },
  });
  const images = new FakeRegistry({
    'demo/web': [
      ...['a', 'b', 'c'].map((letter) => ({ digest: digest(letter), tags: [`commit-${letter.repeat(7)}`] })),
      { digest: digest('d'), tags: ['latest', '1.2.3'] },
      { digest: digest('e'), tags: [] },
    ],
  });
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      service_deployment_mode: 'platform',
      allEnvironments: [{ name: 'dev', accountID: '222222222222' }],
    },
    '/platform/applications/demo/environments/dev/services/web': { type: 'Backend Service' },
    '/copilot/applications/demo/codebases/web': {
      name: 'web',
      repository: 'uktrade/web',
      services: [{ all: ['web'] }],
      pipeline_mode: 'github_actions',
      ...codebase,
    },
  });
  const session: AwsSession = {
    ...fakeSession({ images, parameters, ...(pipelines === undefined ? {} : { pipelines }) }),
    assume: () => environment,
  };
  const logger = new MemoryLogger();
  const commits = { resolve: () => Promise.resolve(undefined), isComplete: () => Promise.resolve(true) };
  const deployments = new Deployments({
    logger,
    clock: new FakeClock(),
    signal: new AbortController().signal,
    run: undefined,
    messages: undefined,
    session,
    localCommits: commits,
    publicImages: () => Promise.resolve({ findDigest: () => Promise.resolve(publicDigest) }),
    repository: (name) => ({
      url: `https://github.com/${name}`,
      commits,
      history: undefined,
      pulls: undefined,
      deployments: undefined,
    }),
    journal: { started: () => undefined, deploying: () => undefined, underWay: () => undefined },
  });
  const plan = (to?: string, anotherAttempt = false) =>
    deployments.planRollback({
      anotherAttempt,
      app: 'demo',
      env: 'dev',
      codebase: 'web',
      strategy: 'auto',
      wait: true,
      services: undefined,
      imageReference: 'tag',
      cacheInvalidation: undefined,
      to: parseRollbackTarget(to),
    });
  return { containers, logger, plan };
}

describe('a rollback to an image that is named', () => {
  const [b, c] = [':commit-bbbbbbb', ':commit-ccccccc'];
  const at = (number: number): string => new Date(1_000_000 * number).toISOString();
  const untried = (tag: string): string => `${tag} is not known to have run in dev before.`;
  const failed = (tag: string): string => `${tag} has been deployed to dev before, and that failed.`;

  it.each([
    ['that ran', [b, c], 'commit-bbbbbbb', at(2), []],
    ['that ran, by its digest', [b, c], digest('b'), at(2), []],
    ['that ran, and whose later deployment failed', [b, `${b}!`, c], 'commit-bbbbbbb', at(2), []],
    ['whose only deployment failed', [`${b}!`, c], 'commit-bbbbbbb', undefined, [failed('commit-bbbbbbb')]],
    ['that never ran', [c], 'commit-bbbbbbb', undefined, [untried('commit-bbbbbbb')]],
    ['that never ran, by its digest', [c], digest('b'), undefined, [untried('commit-bbbbbbb')]],
  ])('%s says whether that is known', async (_, deployed, to, ranSince, notes) => {
    const { plan, logger } = setUp({ refused: false, deployed });
    const planned = await plan(to);
    expect(planned).toMatchObject({
      image: { tag: 'commit-bbbbbbb', digest: digest('b'), commit: 'bbbbbbb', otherTags: [] },
      reference: { kind: 'commit', value: 'bbbbbbb' },
      rollback: { from: 'commit-ccccccc', notes },
    });
    expect(planned.rollback?.ranSince).toBe(ranSince);
    const said = 'Going back from commit-ccccccc to commit-bbbbbbb (sha256:bbbbbbbbbbbb) in dev.';
    const texts = logger.texts('info');
    expect(texts.slice(texts.indexOf(said)).slice(0, 1 + notes.length)).toEqual([said, ...notes]);
  });

  it('has the tag that stays with it, and its other ones', async () => {
    const { plan } = setUp({ refused: false, deployed: [`:1.2.3`, c] });
    for (const to of ['1.2.3', 'tag-1.2.3', digest('d')])
      expect(await plan(to)).toMatchObject({
        image: { tag: '1.2.3', digest: digest('d'), commit: undefined, otherTags: ['latest'] },
        reference: { kind: 'tag', value: '1.2.3' },
        rollback: { ranSince: at(2), notes: [] },
      });
  });

  it('says what to do where it is gone', async () => {
    const { plan } = setUp({ refused: false, deployed: [':commit-0000000', c] });
    await expect(plan()).rejects.toMatchObject({
      name: 'NotFoundError',
      message: 'The image commit-0000000, which ran before, is no longer in demo/web.',
      hint: 'Name another image in the input to, or build its commit again (platform-tools codebase build --app demo --codebase web --commit <commit>) and deploy it with codebase-deploy.',
    });
    await expect(plan(digest('0'))).rejects.toMatchObject({
      message: `No image found for the digest ${digest('0')} in demo/web.`,
      hint: 'Look at the images there are: platform-tools codebase list --with-images.',
    });
  });
});

describe('another attempt of the same run', () => {
  const [b, c] = [':commit-bbbbbbb', ':commit-ccccccc'];

  it('goes back where nothing has gone back before', async () => {
    const { plan } = setUp({ refused: false, deployed: [b, c] });
    expect(await plan(undefined, true)).toMatchObject({ image: { tag: 'commit-bbbbbbb' } });
  });

  it('does not go one image further than the attempt that was cut off', async () => {
    const { plan } = setUp({ refused: false, deployed: [':commit-aaaaaaa', b, c, b] });
    await expect(plan(undefined, true)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^dev went back to commit-bbbbbbb at .* UTC already, and this is another/,
      ),
      hint: expect.stringContaining('Name the image to go back to') as unknown,
    });
    expect(await plan('commit-aaaaaaa', true)).toMatchObject({ image: { tag: 'commit-aaaaaaa' } });
    expect(await plan()).toMatchObject({ image: { tag: 'commit-aaaaaaa' } });
  });
});

describe('a rollback straight to ECS', () => {
  it.each([
    ['ECS may not say which revisions were deployed', true],
    ['ECS says which revisions were deployed', false],
  ])('goes back where %s', async (_, refused) => {
    const { plan } = setUp({ refused, deployed: [':commit-bbbbbbb', ':commit-ccccccc!', ':commit-ccccccc'] });
    expect(await plan()).toMatchObject({
      image: { tag: 'commit-bbbbbbb', digest: digest('b'), commit: 'bbbbbbb' },
      reference: { kind: 'commit', value: 'bbbbbbb' },
      rollback: { from: 'commit-ccccccc' },
    });
  });

  it('takes an image for the same by its tag and by its digest', async () => {
    const { plan } = setUp({ deployed: [':commit-bbbbbbb', `@${digest('b')}`] });
    expect(await plan()).toMatchObject({
      image: { tag: 'commit-aaaaaaa' },
      rollback: { from: 'commit-bbbbbbb' },
    });
  });

  it('calls an image by a tag that stays with it, and names it by its digest', async () => {
    const { plan } = setUp({ deployed: [`@${digest('d')}`, ':commit-bbbbbbb'] });
    const planned = await plan();
    expect(planned).toMatchObject({ image: { tag: '1.2.3', digest: digest('d'), commit: undefined } });
    const [group] = planned.strategy === 'ecs' ? planned.groups : [];
    expect(group?.services[0]?.definition.containerDefinitions[0]?.image).toBe(`${IMAGE}@${digest('d')}`);
  });

  it('replaces a deployment under way', async () => {
    const { plan } = setUp({ deployed: [':commit-bbbbbbb?'] });
    expect(await plan()).toMatchObject({
      image: { tag: 'commit-aaaaaaa' },
      rollback: { from: 'commit-bbbbbbb' },
    });
  });

  it('is not begun a second time while it is under way', async () => {
    const { plan } = setUp({ deployed: [':commit-bbbbbbb', ':commit-ccccccc', ':commit-bbbbbbb?'] });
    await expect(plan()).rejects.toThrow('web is going back to commit-bbbbbbb in dev already.');
  });

  it('is not begun while ECS puts the image before back', async () => {
    const { containers, plan } = setUp({ deployed: [':commit-bbbbbbb', ':commit-ccccccc!'] });
    const newest = containers.list.at(-1);
    if (newest !== undefined) newest.status = 'ROLLBACK_IN_PROGRESS';
    await expect(plan()).rejects.toThrow('ECS is putting commit-bbbbbbb back as web in dev right now.');
  });

  it('looks further back where the newest deployments were all of one image', async () => {
    const { plan } = setUp({ deployed: Array.from({ length: 30 }, () => ':commit-bbbbbbb') });
    expect(await plan()).toMatchObject({ image: { tag: 'commit-aaaaaaa' } });
  });

  it('takes an image of a public repository, unless its tag has moved', async () => {
    const codebase = { additional_ecr_repository: 'public.ecr.aws/uktrade/web' };
    const deployed = [`public.ecr.aws/uktrade/web:1.2.3@${digest('f')}`, ':commit-bbbbbbb'];
    const there = setUp({ codebase, deployed, publicDigest: digest('f') });
    expect(await there.plan()).toMatchObject({ image: { tag: '1.2.3', digest: digest('f') } });
    const moved = setUp({ codebase, deployed, publicDigest: digest('0') });
    await expect(moved.plan()).rejects.toThrow('which ran before, is no longer in uktrade/web');
  });

  it('takes a digest that is named, and misses one that is not there', async () => {
    const { plan } = setUp({ deployed: [':commit-bbbbbbb'] });
    expect(await plan(digest('c'))).toMatchObject({
      image: { tag: 'commit-ccccccc' },
      rollback: { from: 'commit-bbbbbbb' },
    });
    await expect(plan(digest('0'))).rejects.toThrow(`No image found for the digest ${digest('0')}`);
  });
});

describe('a rollback through a pipeline', () => {
  const at = (hours: number): Date => new Date(hours * 3_600_000);

  it('needs a tag that stays with the image', async () => {
    const executions = [
      fakeExecution('e-2', { status: 'Succeeded', startTime: at(2) }),
      fakeExecution('e-1', { status: 'Succeeded', startTime: at(1), revisions: { Image: digest('e') } }),
    ];
    const variables = (tag: string) => ({ ENVIRONMENT: 'dev', IMAGE_TAG: tag });
    const pipelines = new FakePipelines([], [fakePipeline('demo-web-manual-release')]);
    pipelines.listExecutions = () => Promise.resolve(executions);
    pipelines.getExecution = (_, id) =>
      Promise.resolve(
        fakeExecution(id, { variables: variables(id === 'e-2' ? 'commit-aaaaaaa' : 'branch-main') }),
      );
    const { plan } = setUp({ pipelines, codebase: { pipeline_mode: 'aws_codepipeline' } });
    await expect(plan()).rejects.toThrow(
      expect.objectContaining({
        message: `The image ${digest('e')} has no tag that stays with it, and a pipeline deploys tags only.`,
        hint: 'Name another image in the input to, or build its commit again and deploy it with codebase-deploy.',
      }),
    );
    executions[1] = fakeExecution('e-1', {
      status: 'Succeeded',
      startTime: at(1),
      revisions: { Image: digest('b') },
    });
    expect(await plan()).toMatchObject({
      strategy: 'pipeline',
      image: { tag: 'commit-bbbbbbb' },
      rollback: { from: 'commit-aaaaaaa', ranSince: '1970-01-01T01:00:00.000Z' },
    });
  });

  function withExecutions(list: () => Promise<Execution[]>) {
    const pipelines = new FakePipelines([], [fakePipeline('demo-web-manual-release')]);
    pipelines.listExecutions = list;
    pipelines.getExecution = (_, id) => {
      const tag = id === 'e-2' ? 'commit-aaaaaaa' : 'commit-bbbbbbb';
      return Promise.resolve(fakeExecution(id, { variables: { ENVIRONMENT: 'dev', IMAGE_TAG: tag } }));
    };
    return setUp({ pipelines, codebase: { pipeline_mode: 'aws_codepipeline' } });
  }

  it('to an image that is named says since when the pipeline ran it', async () => {
    const executions = [2, 1].map((number) =>
      fakeExecution(`e-${number}`, {
        status: 'Succeeded',
        startTime: at(number),
        revisions: { Image: digest(number === 2 ? 'a' : 'b') },
      }),
    );
    const { plan } = withExecutions(() => Promise.resolve(executions));
    expect(await plan('commit-bbbbbbb')).toMatchObject({
      strategy: 'pipeline',
      image: { tag: 'commit-bbbbbbb', digest: digest('b') },
      rollback: { from: 'commit-aaaaaaa', ranSince: '1970-01-01T01:00:00.000Z', notes: [] },
    });
  });

  it('to an image that is named needs no list of what ran', async () => {
    const { plan, logger } = withExecutions(() => Promise.reject(new PlatformError('Denied.')));
    expect(await plan('commit-bbbbbbb')).toMatchObject({
      image: { tag: 'commit-bbbbbbb' },
      rollback: {
        from: 'commit-aaaaaaa',
        notes: ['commit-bbbbbbb is not known to have run in dev before.'],
      },
    });
    expect(logger.texts('warning')).toEqual(["What ran in dev before can't be read: Denied."]);
  });
});

describe('chooseReference', () => {
  it('takes what was given', () => {
    const given = { kind: 'tag', value: '1.2.3' } as const;
    for (const requiresImageBuild of [true, false])
      expect(chooseReference(given, { requiresImageBuild })).toEqual(given);
  });

  it('wants one of the three, unless the platform builds no image', () => {
    expect(() => chooseReference(undefined, { requiresImageBuild: true })).toThrow(
      expect.objectContaining({
        message: 'None of the inputs commit, tag and branch says which image to deploy.',
        hint: expect.stringContaining('Give exactly one: commit') as unknown,
      }),
    );
    expect(chooseReference(undefined, { requiresImageBuild: false })).toEqual({
      kind: 'tag',
      value: 'latest',
    });
  });
});
