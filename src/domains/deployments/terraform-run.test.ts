import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError } from '../../core/errors.js';
import type { ToolsEnd, ToolsJob } from '../../providers/docker/deploy-tools.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { formatTerraform, renderTerraform, terraformFailure } from './terraform-outcome.js';
import type { TerraformMode, TerraformOutcome } from './terraform-outcome.js';
import { TerraformRun, findTerraformServices } from './terraform-run.js';
import type { Codebase } from '../platform/applications.js';

const web = { service: 'web', group: 'all', scheduledJob: false };
const nightly = { service: 'nightly', group: 'all', scheduledJob: true };
const profile = {
  name: 'demo-test',
  account: '111111111111',
  region: 'eu-west-2',
  credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
};

/** Tools that end as the test says, by service. */
class FakeTools {
  readonly jobs: ToolsJob[] = [];

  constructor(private readonly end: (service: string, job: ToolsJob) => ToolsEnd) {}

  prepare(): Promise<void> {
    return Promise.resolve();
  }

  run(job: ToolsJob): Promise<ToolsEnd> {
    this.jobs.push(job);
    return Promise.resolve(this.end(job.arguments[1] ?? '', job));
  }
}

const ended = (exitCode: number | null, ...lines: string[]): ToolsEnd => ({ exitCode, lines });

interface Options {
  signal?: AbortSignal;
  deadline?: number;
  ownModules?: boolean;
}

async function run(
  mode: TerraformMode,
  tools: FakeTools,
  { signal = new AbortController().signal, deadline, ownModules = false }: Options = {},
): Promise<TerraformOutcome> {
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const deps = { tools, logger, clock, signal, ownModules, profile: () => Promise.resolve(profile) };
  return new TerraformRun(deps).run({
    mode,
    env: 'dev',
    services: [web, nightly],
    imageTag: 'commit-1234567',
    deadline: deadline ?? clock.now() + 60_000,
  });
}

describe('running Terraform', () => {
  it('gives the image tag to scheduled jobs only', async () => {
    const tools = new FakeTools(() => ended(0));
    await run('apply', tools);
    expect(tools.jobs.map((job) => job.arguments)).toEqual([
      ['dev', 'web'],
      ['dev', 'nightly', '-var=scheduled_job_image_tag=commit-1234567'],
    ]);
  });

  it.each([
    ['plan', 0, 'No changes.', 'NO_CHANGES', undefined],
    ['plan', 2, 'Plan: 1 to add, 2 to change, 3 to destroy.', 'CHANGES', { add: 1, change: 2, destroy: 3 }],
    [
      'plan',
      2,
      'Plan: 9 to import, 1 to add, 0 to change, 0 to destroy.',
      'CHANGES',
      { add: 1, change: 0, destroy: 0 },
    ],
    ['plan', 1, 'Error', 'FAILED', undefined],
    ['plan', null, '', 'FAILED', undefined],
    [
      'apply',
      0,
      'Apply complete! Resources: 0 added, 1 changed, 0 destroyed.',
      'APPLIED',
      { add: 0, change: 1, destroy: 0 },
    ],
    [
      'apply',
      0,
      'Apply complete! Resources: 0 added, 0 changed, 0 destroyed.',
      'NO_CHANGES',
      { add: 0, change: 0, destroy: 0 },
    ],
    // Means changes in a plan alone.
    ['apply', 2, '', 'FAILED', undefined],
  ] as const)(
    'takes %s with exit code %s and "%s" for %s',
    async (mode, exitCode, line, status, resources) => {
      const outcome = await run(mode, new FakeTools(() => ended(exitCode, line, 'Done.')));
      expect(outcome.services[0]).toEqual({ ...web, status, resources });
    },
  );

  it('shows every plan that fails, and stops an apply at the first', async () => {
    const broken = (): FakeTools => new FakeTools((service) => ended(1, `Error: ${service}`));
    const plan = await run('plan', broken());
    expect(terraformFailure(plan)?.message).toBe(
      'Terraform plan of web in dev failed (exit code 1). So did nightly.',
    );
    expect(renderTerraform(plan)).toMatch(/^### :x: There is no Terraform plan for web, nightly in dev/);
    const apply = await run('apply', broken());
    expect(apply.services.map(({ status }) => status)).toEqual(['FAILED', 'NOT_RUN']);
    expect(formatTerraform(apply, { width: 200, tsv: true })).toBe(
      'web\tall\tfailed\t\nnightly\tall\tnot run\t',
    );
  });

  it.each([
    [125, 'docker: manifest unknown', 'the digest in deploy-tools-image exists'],
    [127, 'terraform: not found', 'The image lacks one of'],
    [1, 'Error: Error acquiring the state lock', 'terraform force-unlock'],
    [1, 'Error: Failed to download module', 'give its folder as terraform-modules-path'],
    [1, 'Error: anything', 'What was applied before the error stays applied'],
  ])('with exit code %i and "%s" says: %s', async (exitCode, line, hint) => {
    const outcome = await run('apply', new FakeTools(() => ended(exitCode, line)));
    expect(terraformFailure(outcome)?.hint).toContain(hint);
    expect(terraformFailure(outcome)?.excerpt).toEqual([line]);
  });

  it('doubts the modules that were given, where they are', async () => {
    const tools = new FakeTools(() => ended(1, 'Error: Failed to download module'));
    const outcome = await run('plan', tools, { ownModules: true });
    expect(terraformFailure(outcome)?.hint).toContain('Check that terraform-modules-path is');
  });

  it('fails with the reason of a cancellation', async () => {
    const controller = new AbortController();
    const tools = new FakeTools(() => {
      controller.abort(new CancelledError('Cancelled by SIGINT.'));
      return ended(1);
    });
    await expect(run('apply', tools, controller)).rejects.toThrow('Cancelled by SIGINT.');
    expect(tools.jobs).toHaveLength(1);
  });

  it('updates the load balancer rules of the environment, and nothing else', async () => {
    const tools = new FakeTools(() => ended(0));
    const outcome = await run('alb-rules', tools);
    expect(tools.jobs.map((job) => job.arguments)).toEqual([['dev']]);
    expect(renderTerraform(outcome)).toContain('The load balancer rules of dev are up to date');
    const failed = await run('alb-rules', new FakeTools(() => ended(1, 'Rule update failed')));
    expect(renderTerraform(failed)).toContain('The load balancer rules of dev were not updated');
  });
});

describe('the deadline', () => {
  it('is what a run that took too long failed of', async () => {
    const tools = {
      prepare: () => Promise.resolve(),
      run: (job: ToolsJob) =>
        new Promise<ToolsEnd>((resolve) => {
          job.signal.addEventListener('abort', () => {
            resolve(ended(130, 'Interrupted.'));
          });
        }),
    };
    const clock = new FakeClock();
    const outcome = await new TerraformRun({
      tools,
      logger: new MemoryLogger(),
      clock,
      ownModules: false,
      signal: new AbortController().signal,
      profile: () => Promise.resolve(profile),
    }).run({ mode: 'apply', env: 'dev', services: [web], imageTag: undefined, deadline: clock.now() + 20 });
    expect(terraformFailure(outcome)).toBeInstanceOf(DeadlineError);
    expect(terraformFailure(outcome)?.message).toContain('took longer than timeout-minutes');
  });
});

describe('the services whose Terraform is run', () => {
  const codebase: Codebase = {
    name: 'web',
    repository: 'uktrade/demo-web',
    pipelineMode: 'github_actions',
    pipelines: [],
    requiresImageBuild: true,
    services: [
      { name: 'first', services: ['web'] },
      { name: 'second', services: ['nightly', 'api'] },
    ],
  };
  const types: Record<string, string> = {
    web: 'type: Load Balanced Web Service',
    api: 'type: Backend Service',
    nightly: 'name: nightly\ntype: &kind Scheduled Job',
    broken: 'type: [',
    nameless: 'name: nameless',
  };

  function find(wanted: readonly string[] | undefined, of: Codebase | undefined) {
    const files = {
      read: (path: string) =>
        Promise.resolve(types[/services\/(.*)\/service-config\.yml$/.exec(path)?.[1] ?? '']),
    };
    const lookUp = () => Promise.reject(new Error('Asked for what is known.'));
    const deps = { files, logger: new MemoryLogger(), lookUp };
    return findTerraformServices(deps, {
      app: 'demo',
      env: 'dev',
      codebase: of,
      wanted,
      repository: '/deploy',
    });
  }

  it('come in the order of the run groups, scheduled jobs among them', async () => {
    expect(await find(undefined, codebase)).toEqual([
      { service: 'web', group: 'first', scheduledJob: false },
      { service: 'nightly', group: 'second', scheduledJob: true },
      { service: 'api', group: 'second', scheduledJob: false },
    ]);
    expect((await find(['api', 'web'], codebase)).map(({ service }) => service)).toEqual(['web', 'api']);
  });

  it.each([
    ['other', codebase, 'which is not a service of web'],
    ['other', undefined, 'The deploy repository has no services/other/service-config.yml.'],
    ['broken', undefined, "services/broken/service-config.yml in the deploy repository can't be read"],
    ['nameless', undefined, 'has no type'],
  ])('are refused: %s', async (service, of, message) => {
    await expect(find([service], of)).rejects.toThrow(message);
  });
});
