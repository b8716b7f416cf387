import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { readable, runWithAct } from '../harness/act.js';
import { runCli } from '../harness/cli.js';
import { standInDocker } from '../harness/docker.js';
import type { StandInDocker } from '../harness/docker.js';
import { jobEnvironment, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';

/** There are many workflows in a run. */
const TIME_LIMIT_MS = 300_000;
const DNS_ACCOUNT = '888888888888';
const OLD = 'commit-01d0000';

const dev = { name: 'dev' };
const prod = { name: 'prod', requires_approval: true };
const onMain = (...environments: object[]): object => ({ name: 'main', branch: 'main', environments });
const onTags = (...environments: object[]): object => ({ name: 'release', tag: true, environments });

/** What teams have, all in one repository: the name of the codebase, and what is special about it. */
const CODEBASES: Readonly<Record<string, Record<string, unknown>>> = {
  branch: { pipelines: [onMain(dev)] },
  tags: { pipelines: [onTags(dev, prod)] },
  both: { pipelines: [onMain(dev), onTags(prod)] },
  approvals: { pipelines: [onMain(dev, prod)] },
  wildcard: { pipelines: [{ name: 'releases', branch: 'release/*', environments: [dev] }] },
  prebuilt: { pipelines: [onMain(dev)], requires_image_build: false },
  public: { pipelines: [onMain(dev)], additional_ecr_repository: 'public.ecr.aws/uktrade/demo' },
  cached: {
    pipelines: [onMain({ name: 'prod' })],
    cache_invalidation: { domains: { 'demo.example': { paths: ['/*'], environment: 'prod' } } },
  },
  dual: { pipelines: [onMain(dev)], pipeline_mode: 'dual_codepipeline_github' },
  classic: { pipelines: [onMain(dev)], pipeline_mode: 'aws_codepipeline', slack_channel: '/x' },
};
const names = Object.keys(CODEBASES);
const codebaseOf = (name: string): Record<string, unknown> => ({
  repository: 'uktrade/demo-web',
  pipeline_mode: 'github_actions',
  services: [{ all: [name] }],
  ...CODEBASES[name],
});

const accounts = (name: string, id: string): object => ({
  deploy: { name, id },
  dns: { name: 'dns', id: DNS_ACCOUNT },
});
const CONFIG = stringify({
  schema_version: 1,
  application: 'demo',
  default_versions: { 'platform-helper': '15.0.0' },
  environments: {
    '*': { 'service-deployment-mode': 'platform', accounts: accounts('demo', '123456789012') },
    dev: null,
    prod: { accounts: accounts('demo-prod', '222222222222') },
  },
  codebase_pipelines: Object.fromEntries(names.map((name) => [name, codebaseOf(name)])),
});

type Codebases = NonNullable<ScenarioInput['applications']>[string]['codebases'];

/** The same as Terraform has made of it, with an older image everywhere. */
function scenario(): ScenarioInput {
  const ecs = { services: Object.fromEntries(names.map((name) => [name, { image: OLD }])) };
  const platform = { 'service-deployment-mode': 'platform' as const, ecs };
  const codebases = names.map((name) => {
    // Terraform writes no parameter about caches.
    const codebase = { ...codebaseOf(name) };
    delete codebase['cache_invalidation'];
    const images = [
      { tags: [OLD] },
      ...(name === 'prebuilt' ? [{ tags: ['latest', 'commit-1a7e500'] }] : []),
    ];
    return [name, { ...codebase, images }];
  });
  return {
    roles: 'platform',
    applications: {
      demo: {
        environments: { dev: platform, prod: { ...platform, account: '222222222222' } },
        services: Object.fromEntries(names.map((name) => [name, { type: 'Backend Service' }])),
        codebases: Object.fromEntries(codebases) as Codebases,
      },
    },
    cloudfront: { distributions: [{ id: 'EDEMO', account: DNS_ACCOUNT, aliases: ['demo.example'] }] },
  };
}

describeWithTools(['act', 'node24'], 'generated workflows of ten codebases in one repository', () => {
  let sandbox: RunningSandbox | undefined;
  let docker: StandInDocker | undefined;

  afterEach(async () => {
    await sandbox?.close();
    await docker?.close();
    sandbox = undefined;
    docker = undefined;
  });

  /** What each codebase deployed, in order: `dev` straight to ECS, `pipeline dev` through CodePipeline. */
  function deployed(): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const { operation, parameters } of sandbox?.changes() ?? []) {
      const [codebase, what] = describeChange(operation, parameters) ?? [];
      if (codebase !== undefined && what !== undefined) found[codebase] = [...(found[codebase] ?? []), what];
    }
    return found;
  }

  async function runOn(ref: string): Promise<void> {
    docker = await standInDocker('echo "Apply complete! Resources: 0 added, 0 changed, 0 destroyed."');
    sandbox = await sandboxWith(scenario());
    const { env, url } = sandbox;
    const services = names.map((name) => [
      `services/${name}/service-config.yml`,
      `name: ${name}\ntype: Backend Service\n`,
    ]);
    const run = await runWithAct({
      files: await generate(ref),
      env: {
        ...jobEnvironment(env),
        PLATFORM_TOOLS_PUBLIC_REGISTRY_URL: url,
        RUNNER_TEMP: docker.env.RUNNER_TEMP,
      },
      payload: { ref },
      timeLimitMs: TIME_LIMIT_MS - 30_000,
      variables: {
        DEPLOY_TOOLS_IMAGE: `public.ecr.aws/uktrade/platform-deploy-tools@sha256:${'a'.repeat(64)}`,
      },
      programs: docker.env.PATH.split(':')[0] ?? '',
      checkouts: {
        'uktrade/demo-deploy': { 'platform-config.yml': CONFIG, ...(Object.fromEntries(services) as object) },
        'uktrade/platform-tools': { 'terraform/ecs-service/main.tf': '' },
      },
    });
    const failed = run.results.filter(({ result }) => result !== 'success').map(({ job }) => job);
    expect(failed.map((job) => readable(run.log, job))).toEqual([]);
    expect(run.exitCode).toBe(0);
  }

  /** What Terraform was run for, in any order: `web dev`. */
  async function applied(): Promise<string[]> {
    const runs = (await docker?.runs()) ?? [];
    const scripts = runs.filter(({ argv }) => argv.some((argument) => argument.includes('terraform apply')));
    return scripts
      .map(({ argv }) =>
        argv
          .slice(argv.lastIndexOf('sh') + 1, argv.lastIndexOf('sh') + 3)
          .reverse()
          .join(' '),
      )
      .sort();
  }

  it(
    'deploy on a push to main what its pipelines say',
    async () => {
      await runOn('refs/heads/main');
      expect(deployed()).toEqual({
        branch: ['build', 'dev'],
        both: ['build', 'dev'],
        approvals: ['build', 'dev', 'prod'],
        prebuilt: ['dev'],
        public: ['build', 'dev'],
        cached: ['build', 'prod'],
        dual: ['build', 'pipeline dev'],
        classic: ['build', 'pipeline dev'],
      });
      expect(await applied()).toEqual([
        ...['approvals dev', 'approvals prod', 'both dev', 'branch dev', 'cached prod', 'prebuilt dev'],
        'public dev',
      ]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'deploy on a pushed tag what its pipelines say',
    async () => {
      await runOn('refs/tags/1.0.0');
      expect(deployed()).toEqual({ tags: ['build', 'dev', 'prod'], both: ['build', 'prod'] });
    },
    TIME_LIMIT_MS,
  );

  it(
    'deploy on a push to another branch what a wildcard says',
    async () => {
      await runOn('refs/heads/release/1.0');
      expect(deployed()).toEqual({ wildcard: ['build', 'dev'] });
    },
    TIME_LIMIT_MS,
  );
});

function describeChange(
  operation: string,
  parameters: Readonly<Record<string, unknown>>,
): [codebase: string, what: string] | undefined {
  if (operation === 'StartBuild')
    return [String(parameters['projectName']).replace(/^demo-(.*)-codebase-image-build$/, '$1'), 'build'];
  if (operation === 'StartPipelineExecution') {
    const variables = parameters['variables'] as { name: string; value: string }[];
    const environment = variables.find(({ name }) => name === 'ENVIRONMENT')?.value ?? '';
    return [
      String(parameters['name']).replace(/^demo-(.*)-manual-release$/, '$1'),
      `pipeline ${environment}`,
    ];
  }
  if (operation !== 'UpdateService') return undefined;
  const [, environment = '', codebase = ''] = /^demo-([^-]+)-(.+)$/.exec(String(parameters['service'])) ?? [];
  return [codebase, environment];
}

/**
 * What pipeline-generate writes for all codebases, in the one style and the other by turns, as the files of their repository.
 * Without those that GitHub would not start for the push: act starts them all.
 */
async function generate(ref: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-generated-'));
  try {
    await writeFile(join(folder, 'platform-config.yml'), CONFIG);
    const files: Record<string, string> = {};
    for (const [index, name] of names.entries()) {
      const style = index % 2 === 0 ? 'pipeline' : 'jobs';
      const argv = ['pipeline', 'generate', '--codebase', name, '--style', style, '--yes'];
      const { exitCode, stderr } = await runCli(argv, {}, folder);
      if (exitCode !== 0) throw new Error(stderr);
      const path = `.github/workflows/deploy-${name}.yml`;
      const text = await readFile(join(folder, path), 'utf8');
      if (isStarted(text, ref)) files[path] = text;
    }
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isStarted(text: string, ref: string): boolean {
  const { on } = parse(text) as { on: { push: { branches?: string[]; tags?: string[] } } };
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.*)$/.exec(ref) ?? [];
  const patterns = (kind === 'tags' ? on.push.tags : on.push.branches) ?? [];
  return patterns.some(
    (pattern) => pattern === name || (pattern.endsWith('*') && name.startsWith(pattern.replace(/\*+$/, ''))),
  );
}
