import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { COMMIT, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { expectSuccess } from '../harness/verb-tests.js';

// One case for each row of docs/supported.md.

type Part = Readonly<Record<string, unknown>>;
type Application = NonNullable<ScenarioInput['applications']>[string];

const TAG = `commit-${COMMIT.slice(0, 7)}`;
const REGISTRY = '123456789012.dkr.ecr.eu-west-2.amazonaws.com';
const PUBLIC = 'public.ecr.aws/uktrade/demo-web';
const running = { image: 'commit-1111111' };
const platform = {
  account: '111111111111',
  'service-deployment-mode': 'platform',
  ecs: { services: { web: running } },
};
const backend = { type: 'Backend Service' };
const pipelines = [
  { name: 'main', branch: 'main', environments: [{ name: 'dev' }] },
  { name: 'release', tag: true, environments: [{ name: 'dev' }] },
];

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function start(codebase: Part, application: Partial<Application> = {}): Promise<void> {
  const web = {
    repository: 'uktrade/demo-web',
    images: [{ tags: [running.image] }, { tags: [TAG, 'branch-main'] }],
    pipelines,
    ...codebase,
  };
  sandbox = await sandboxWith({
    applications: {
      demo: {
        environments: { dev: platform },
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: { web },
        ...application,
      },
    },
  });
}

function run(command: string, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return runAction({
    command,
    inputs: { app: 'demo', codebase: 'web', ...inputs },
    env: { ...sandbox?.env, PLATFORM_TOOLS_PUBLIC_REGISTRY_URL: sandbox?.url ?? '' },
  });
}

const plan = (ref: string): Promise<ActionRun> => run('codebase-plan', { ref });
const deploy = (inputs: Record<string, string>): Promise<ActionRun> =>
  run('codebase-deploy', { env: 'dev', ...inputs });

function sent(operation: string): Part[] {
  const requests = sandbox?.requests() ?? [];
  return requests.filter((request) => request.operation === operation).map(({ parameters }) => parameters);
}

/** The image of the service's own container in each task definition that was registered, by its family. */
function registered(): Record<string, string> {
  const definitions = sent('RegisterTaskDefinition') as unknown as {
    family: string;
    containerDefinitions: { name: string; image: string }[];
  }[];
  return Object.fromEntries(
    definitions.map(({ family, containerDefinitions }) => {
      const own = containerDefinitions.find(({ name }) => family.endsWith(`-${name}-task-def`));
      return [family.replace(/^demo-|-task-def$/g, ''), own?.image ?? ''];
    }),
  );
}

/** The IMAGE_TAG of each execution that was started. */
function imageTags(): unknown[] {
  const starts = sent('StartPipelineExecution') as unknown as {
    variables: { name: string; value: string }[];
  }[];
  return starts.map(({ variables }) => variables.find(({ name }) => name === 'IMAGE_TAG')?.value);
}

const texts = (ended: ActionRun, level: string): string =>
  ended.annotations
    .filter((annotation) => annotation.level === level)
    .map(({ message }) => message)
    .join('\n');

const naming = (image: string, service: string): Part => ({
  ...running,
  template: { containerDefinitions: [{ name: service, image, essential: true }] },
});

describe('pipeline_mode: github_actions without run groups', () => {
  const mode = { pipeline_mode: 'github_actions' };
  const application = {
    environments: {
      dev: {
        ...platform,
        ecs: {
          services: {
            worker: naming(`${REGISTRY}/demo/web`, 'worker'),
            docs: naming('public.ecr.aws/uktrade/docs', 'docs'),
          },
        },
      },
    },
    services: {
      web: { type: 'Load Balanced Web Service' },
      worker: backend,
      api: backend,
      docs: backend,
      nightly: { type: 'Scheduled Job' },
    },
  } as unknown as Partial<Application>;
  const codebases = {
    web: { repository: 'uktrade/demo-web', ...mode, images: [{ tags: [TAG, 'branch-main'] }] },
    api: { repository: 'uktrade/demo-api', ...mode },
  };

  it('deploys all services whose template names the image, in one group, and says so', async () => {
    await start({}, { ...application, codebases });
    const dry = await deploy({ branch: 'main', 'dry-run': 'true' });
    expectSuccess(dry);
    expect(dry.stdout).toContain(
      'demo/web has no run groups: all services of dev whose task definition template',
    );
    expect(dry.summary).toContain('has no run groups');
    const ended = await deploy({ branch: 'main' });
    expectSuccess(ended);
    expect(JSON.parse(ended.outputs['services'] ?? '')).toMatchObject([
      { service: 'web', group: 'services', status: 'SUCCESSFUL' },
      { service: 'worker', group: 'services', status: 'SUCCESSFUL' },
    ]);
    expect(registered()).toEqual({
      'dev-web': `${REGISTRY}/demo/web:${TAG}`,
      'dev-worker': `${REGISTRY}/demo/web:${TAG}`,
    });
  });

  it('deploys the services given, if they are its own', async () => {
    await start({}, { ...application, codebases });
    const ended = await deploy({ branch: 'main', services: '[web]' });
    expectSuccess(ended);
    expect(ended.stdout).toContain('demo/web has no run groups: the services given');
    expect(Object.keys(registered())).toEqual(['dev-web']);
    const theirs = await deploy({ branch: 'main', services: '[api]' });
    expect(theirs.exitCode).toBe(1);
    expect(texts(theirs, 'error')).toContain(
      'demo/api, as its task definition template says, not of demo/web',
    );
  });

  it('is red where nothing names the image', async () => {
    await start({}, { ...application, codebases: { ...codebases, other: { ...codebases.web } } });
    const ended = await run('codebase-deploy', { env: 'dev', codebase: 'other', branch: 'main' });
    expect(ended.exitCode).toBe(1);
    expect(texts(ended, 'error')).toContain('nothing says what to deploy');
    expect(sandbox?.changes()).toEqual([]);
  });
});

describe('pipeline_mode: dual_codepipeline_github', () => {
  const dual = { pipeline_mode: 'dual_codepipeline_github', services: [{ all: ['web'] }] };

  it('is built by a workflow, and both strategies are reported', async () => {
    await start({ ...dual, images: [] });
    const planned = await plan('refs/heads/main');
    expectSuccess(planned);
    expect(planned.outputs).toMatchObject({ strategy: 'pipeline', strategies: '["pipeline","ecs"]' });
    const built = await run('codebase-build');
    expectSuccess(built);
    // Its pipeline needs the message that the image builder posts.
    expect(sent('StartBuild')).toHaveLength(1);
    expect(sent('StartBuild')[0]).not.toHaveProperty('environmentVariablesOverride');
  });

  it.each(['auto', 'pipeline'])('is deployed through the pipeline with strategy %s', async (strategy) => {
    await start(dual);
    const ended = await deploy({ branch: 'main', strategy });
    expectSuccess(ended);
    expect(ended.outputs).toMatchObject({ strategy: 'pipeline', status: 'Succeeded' });
    expect(imageTags()).toEqual([TAG]);
  });

  it('is deployed to ECS with strategy ecs', async () => {
    await start(dual);
    const ended = await deploy({ branch: 'main', strategy: 'ecs' });
    expectSuccess(ended);
    expect(ended.outputs).toMatchObject({ strategy: 'ecs', status: 'Succeeded' });
    expect(JSON.parse(ended.outputs['services'] ?? '')).toMatchObject([
      { service: 'web', status: 'SUCCESSFUL' },
    ]);
    expect(sent('StartPipelineExecution')).toEqual([]);
  });
});

describe('the image tag that a pipeline deploys', () => {
  it.each([
    ['refs/heads/main', {}, 'branch-main', 'branch-main'],
    ['refs/tags/1.2.3', {}, 'tag-1.2.3', 'tag-latest'],
    ['refs/heads/main', { requires_image_build: false }, 'latest', 'latest'],
    ['refs/tags/1.2.3', { requires_image_build: false }, 'latest', 'latest'],
  ])('of %s with %j is in the plan', async (ref, codebase, reference, image) => {
    await start(codebase);
    const planned = await plan(ref);
    expectSuccess(planned);
    expect(planned.outputs).toMatchObject({ 'image-reference': reference, 'pipeline-image': image });
  });
});

describe('requires_image_build: false', () => {
  const unbuilt = { requires_image_build: false, services: [{ all: ['web'] }] };
  const images = [{ tags: ['1.2.3'] }, { tags: ['latest'] }];

  it('is not built, and the reason is said', async () => {
    await start({ ...unbuilt, images });
    expect((await plan('refs/heads/main')).outputs['requires-build']).toBe('false');
    const built = await run('codebase-build');
    expect(built.exitCode).toBe(1);
    expect(texts(built, 'error')).toContain('requires_image_build is false');
    expect(sandbox?.changes()).toEqual([]);
  });

  it.each([
    [{}, 'latest'],
    [{ tag: 'latest' }, 'latest'],
    [{ tag: '1.2.3' }, '1.2.3'],
  ])('is deployed through the pipeline with %j as %s', async (inputs, tag) => {
    await start({ ...unbuilt, images });
    const ended = await deploy(inputs);
    expectSuccess(ended);
    expect(ended.outputs).toMatchObject({ strategy: 'pipeline', status: 'Succeeded', 'image-tag': tag });
    expect(imageTags()).toEqual([tag]);
  });

  it.each([
    ['private', `${REGISTRY}/shared/web`],
    ['public', PUBLIC],
  ])('is deployed to ECS from a %s repository, by its digest', async (_, repository) => {
    await start(
      {
        ...unbuilt,
        images: 'none',
        additional_ecr_repository: repository,
        'additional-images': images,
        pipeline_mode: 'github_actions',
      },
      {
        environments: { dev: { ...platform, ecs: { services: { web: naming(repository, 'web') } } } },
      },
    );
    const ended = await deploy({});
    expectSuccess(ended);
    expect(ended.outputs).toMatchObject({ status: 'Succeeded', 'image-tag': 'latest' });
    expect(registered()['dev-web']).toBe(`${repository}@${ended.outputs['image-digest'] ?? ''}`);
  });
});

describe('additional_ecr_repository', () => {
  it.each([
    ['private', `${REGISTRY}/shared/web`],
    ['public', PUBLIC],
  ])('%s: a service whose template names it is deployed from there', async (_, repository) => {
    await start(
      { additional_ecr_repository: repository, pipeline_mode: 'github_actions' },
      {
        environments: { dev: { ...platform, ecs: { services: { web: naming(repository, 'web') } } } },
      },
    );
    const ended = await deploy({ branch: 'main' });
    expectSuccess(ended);
    expect(registered()).toEqual({ 'dev-web': `${repository}:${TAG}` });
  });

  it.each([
    ['private', `${REGISTRY}/shared/web`],
    ['public', PUBLIC],
  ])('%s: an image that is only there is found by commit and by tag', async (_, repository) => {
    await start(
      {
        additional_ecr_repository: repository,
        pipeline_mode: 'github_actions',
        images: [],
        'additional-images': [{ tags: [TAG, 'tag-1.2.3'] }],
      },
      {
        environments: { dev: { ...platform, ecs: { services: { web: naming(repository, 'web') } } } },
      },
    );
    const ended = await deploy({ commit: COMMIT });
    expectSuccess(ended);
    expect(registered()).toEqual({ 'dev-web': `${repository}:${TAG}` });
    expectSuccess(await deploy({ commit: COMMIT, strategy: 'pipeline' }));
    expect(imageTags()).toEqual([TAG]);
    expectSuccess(await deploy({ tag: '1.2.3', 'dry-run': 'true' }));
    const missing = await deploy({ commit: 'fedcba9876543210fedcba9876543210fedcba98' });
    expect(texts(missing, 'error')).toContain(`in demo/web or ${repository.replace(`${REGISTRY}/`, '')}.`);
  });

  it('public: a service whose template names another one is refused before anything is changed', async () => {
    await start(
      { additional_ecr_repository: `${PUBLIC}-other`, services: [{ all: ['web'] }] },
      {
        environments: { dev: { ...platform, ecs: { services: { web: naming(PUBLIC, 'web') } } } },
      },
    );
    const ended = await deploy({ branch: 'main', strategy: 'ecs' });
    expect(ended.exitCode).toBe(1);
    expect(texts(ended, 'error')).toContain(`The service runs images of ${PUBLIC}`);
    expect(sandbox?.changes()).toEqual([]);
  });
});

describe('an image without a commit tag', () => {
  const images = [{ tags: ['tag-1.2.3', 'tag-latest', 'branch-main'] }];
  const services = [{ all: ['web'] }];

  it('is deployed to ECS by its tag, with a warning and its digest', async () => {
    await start({ images, services, pipeline_mode: 'github_actions' });
    const ended = await deploy({ tag: '1.2.3' });
    expectSuccess(ended);
    expect(ended.outputs['image-tag']).toBe('tag-1.2.3');
    expect(texts(ended, 'warning')).toContain('has no commit tag');
    expect(registered()['dev-web']).toBe(`${REGISTRY}/demo/web@${ended.outputs['image-digest'] ?? ''}`);
  });

  it('is deployed through the pipeline by its tag, with a warning', async () => {
    await start({ images, services });
    const ended = await deploy({ tag: '1.2.3' });
    expectSuccess(ended);
    expect(imageTags()).toEqual(['tag-1.2.3']);
    expect(texts(ended, 'warning')).toContain('has no commit tag');
    expect(ended.stdout).toContain('but the tag can move');
  });

  it('is refused by branch', async () => {
    await start({ images, services });
    const ended = await deploy({ branch: 'main' });
    expect(ended.exitCode).toBe(1);
    expect(texts(ended, 'error')).toContain('has no commit tag, only: ');
    expect(sandbox?.changes()).toEqual([]);
  });
});

describe('environments in several regions', () => {
  it('are deployed to where they are, with links to there', async () => {
    await start(
      { pipeline_mode: 'github_actions', services: [{ all: ['web'] }] },
      {
        environments: { dev: platform, us: { ...platform, account: '222222222222', region: 'us-east-1' } },
      },
    );
    for (const [env, region] of [
      ['dev', 'eu-west-2'],
      ['us', 'us-east-1'],
    ] as const) {
      const ended = await deploy({ branch: 'main', env });
      expectSuccess(ended);
      const [service] = JSON.parse(ended.outputs['services'] ?? '') as { url: string; deployment: string }[];
      expect(service?.url).toContain(`https://${region}.console.aws.amazon.com/`);
      expect(service?.deployment).toContain(`arn:aws:ecs:${region}:`);
    }
    // The image stays in the one registry there is.
    expect(Object.values(registered())).toEqual([
      `${REGISTRY}/demo/web:${TAG}`,
      `${REGISTRY}/demo/web:${TAG}`,
    ]);
  });
});

describe('service_deployment_mode', () => {
  const services = [{ all: ['web'] }];

  it.each([
    ['copilot', 'the service_deployment_mode copilot'],
    [null, 'no service_deployment_mode, which means copilot'],
    ['terraform', 'the service_deployment_mode "terraform", which is not known'],
  ])('%s is deployed through the pipeline, and refused straight to ECS', async (mode, says) => {
    await start(
      { services },
      {
        environments: { dev: { ...platform, 'service-deployment-mode': mode } },
      },
    );
    const refused = await deploy({ branch: 'main', strategy: 'ecs' });
    expect(refused.exitCode).toBe(1);
    expect(texts(refused, 'error')).toContain(`The environment dev has ${says}`);
    expect(sandbox?.changes()).toEqual([]);
    expectSuccess(await deploy({ branch: 'main' }));
  });

  it.each(['platform', 'dual-deploy-platform-traffic', 'dual-deploy-copilot-traffic'])(
    '%s is deployed straight to ECS',
    async (mode) => {
      await start(
        { services },
        {
          environments: { dev: { ...platform, 'service-deployment-mode': mode } },
        },
      );
      expectSuccess(await deploy({ branch: 'main', strategy: 'ecs' }));
      expect(registered()).toEqual({ 'dev-web': `${REGISTRY}/demo/web:${TAG}` });
    },
  );
});

describe('legacy layouts', () => {
  const legacy = { layout: 'legacy' } as const;
  const older = { project: 'older', pipeline: 'older', services: [{ all: ['web'] }] };

  it("are planned and listed from Copilot's parameters", async () => {
    await start(older, legacy);
    const planned = await plan('refs/heads/main');
    expectSuccess(planned);
    expect(JSON.parse(planned.outputs['environments'] ?? '')).toMatchObject([{ name: 'dev' }]);
    expect(texts(planned, 'warning')).toBe('');
    const listed = await runAction({
      command: 'codebase-list',
      inputs: { app: 'demo' },
      env: sandbox?.env ?? {},
    });
    expectSuccess(listed);
    expect(listed.outputs['codebases']).toContain('"web"');
  });

  it('are built by the project, and deployed by the pipeline, of the older name', async () => {
    await start({ ...older, images: [] }, legacy);
    const built = await run('codebase-build');
    expectSuccess(built);
    expect(sent('StartBuild')).toMatchObject([{ projectName: 'demo-web-codebase-pipeline-image-build' }]);
    const ended = await deploy({ commit: COMMIT });
    expectSuccess(ended);
    expect(ended.outputs).toMatchObject({
      pipeline: 'demo-web-manual-release-pipeline',
      status: 'Succeeded',
    });
    // Nothing says in which mode the environment is, so it is in the platform's default one.
    const refused = await deploy({ commit: COMMIT, strategy: 'ecs' });
    expect(refused.exitCode).toBe(1);
    expect(texts(refused, 'error')).toContain('dev has no service_deployment_mode, which means copilot');
    expect(registered()).toEqual({});
  });
});
