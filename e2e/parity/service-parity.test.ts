import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { PlatformHelperDriver } from './platform-helper.js';
import type { PlatformHelperRun } from './platform-helper-process.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';

type Web = Readonly<Record<string, unknown>>;
type Parameters = Readonly<Record<string, unknown>>;

const IMAGE = '123456789012.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const DIGEST = `sha256:${'2'.repeat(64)}`;

const CONFIG = `
schema_version: 1
application: demo
default_versions: { platform-helper: 15.38.0 }
environments:
  "*":
    accounts: { deploy: { name: deploy, id: "123456789012" }, dns: { name: dns, id: "333333333333" } }
    vpc: demo
  dev: {}
`;

/** platform-helper knows no role of the environment: its account is the application's own here. */
function scenario(web: Web): ScenarioInput {
  const ecs = { services: { web: web as Record<string, never> } };
  return {
    applications: {
      demo: {
        environments: { dev: { account: '123456789012', 'service-deployment-mode': 'platform', ecs } },
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            services: [{ all: ['web'] }],
            images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222'], digest: DIGEST }],
          },
        },
      },
    },
  };
}

interface Seen {
  exitCode: number | null;
  output: string;
  registered: Parameters[];
  updated: Parameters[];
}

// platform-helper looks for what has been created since it started by this machine's time: the sandbox's has to be later.
const LATER_MS = 3_600_000;

describeWithTools(['platform-helper'], 'platform-helper internal service deploy, and service-deploy', () => {
  let folder = '';
  let sandbox: RunningSandbox | undefined;
  let driver: PlatformHelperDriver;

  beforeAll(() => {
    driver = new PlatformHelperDriver();
  });

  afterAll(async () => {
    await driver.stop();
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'service-parity-'));
    await writeFile(join(folder, 'platform-config.yml'), CONFIG);
  });

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  async function seen(
    web: Web,
    run: (sandbox: RunningSandbox) => Promise<PlatformHelperRun | ActionRun>,
    times = 1,
  ): Promise<Seen> {
    await sandbox?.close();
    sandbox = await sandboxWith(scenario(web), { started: Date.now() + LATER_MS });
    let last = await run(sandbox);
    for (let count = 1; count < times; count += 1) last = await run(sandbox);
    const parameters = (name: string): Parameters[] =>
      (sandbox?.requests() ?? [])
        .filter(({ operation }) => operation === name)
        .map((request) => request.parameters);
    return {
      exitCode: last.exitCode,
      output: `${last.stdout}\n${last.stderr}`,
      registered: parameters('RegisterTaskDefinition'),
      updated: parameters('UpdateService'),
    };
  }

  function theirs(web: Web, image = ['--image-tag', 'commit-2222222'], times = 1): Promise<Seen> {
    const argv = ['internal', 'service', 'deploy', '--name', 'web', '--env', 'dev', ...image];
    const job = { argv, cwd: folder, env: {}, stdin: '' };
    return seen(
      web,
      ({ url }) => driver.run({ ...job, endpoint: url, clock: `${url}/_sandbox/clock` }),
      times,
    );
  }

  function ours(web: Web, inputs: Record<string, string> = {}, times = 1): Promise<Seen> {
    const all = { app: 'demo', env: 'dev', service: 'web', 'image-tag': 'commit-2222222', ...inputs };
    return seen(web, ({ env }) => runAction({ command: 'service-deploy', inputs: all, env }), times);
  }

  /** The service's container of what was registered. */
  function container({ registered }: Seen): Parameters {
    const all = registered[0]?.['containerDefinitions'] as Parameters[] | undefined;
    return all?.find(({ name }) => name === 'web') ?? {};
  }

  const old = { image: 'commit-1111111', desired: 3 };

  it('register the same and update the same, but for the desired count', async () => {
    const they = await theirs(old);
    expect(they).toMatchObject({ exitCode: 0, output: expect.stringContaining('Deployment complete.') });
    const we = await ours(old);
    expect(we.exitCode).toBe(0);
    expect(we.registered).toEqual(they.registered);
    expect(container(we)['image']).toBe(`${IMAGE}:commit-2222222`);
    expect(they.updated).toEqual([{ ...we.updated[0], desiredCount: 3 }]);
    expect(Object.keys(we.updated[0] ?? {}).sort()).toEqual(['cluster', 'service', 'taskDefinition']);
  });

  it('name the image by its digest alike; our label keeps the tag', async () => {
    const they = await theirs(old, ['--image-digest', DIGEST]);
    const we = await ours(old, { 'image-reference': 'digest' });
    expect(container(we)['image']).toBe(`${IMAGE}@${DIGEST}`);
    expect(container(they)['image']).toBe(container(we)['image']);
    const version = 'com.datadoghq.tags.version';
    expect((container(they)['dockerLabels'] as Parameters)[version]).toBe(DIGEST);
    expect((container(we)['dockerLabels'] as Parameters)[version]).toBe('commit-2222222');
  });

  it('treat labels of the template differently', async () => {
    const labelled = {
      ...old,
      template: { containerDefinitions: [{ name: 'web', image: IMAGE, dockerLabels: { team: 'x' } }] },
    };
    expect(container(await theirs(labelled))['dockerLabels']).not.toHaveProperty('team');
    expect(container(await ours(labelled))['dockerLabels']).toMatchObject({ team: 'x' });
  });

  it("treat a template without the service's container differently", async () => {
    const other = { name: 'other', image: `${IMAGE}:commit-1111111` };
    const without = { ...old, template: { containerDefinitions: [other] } };
    const they = await theirs(without);
    expect(they.registered[0]?.['containerDefinitions']).toEqual([other]);
    const we = await ours(without);
    expect(we).toMatchObject({ exitCode: 1, registered: [], updated: [] });
  });

  it('register twice, and once, for the same twice', async () => {
    expect((await theirs(old, undefined, 2)).registered).toHaveLength(2);
    const we = await ours(old, {}, 2);
    expect(we.registered).toHaveLength(1);
    expect(we.output).toContain('nothing was deployed');
  });

  it('see exit code 1 alone, and every one', async () => {
    const crash = { 'exit-code': 137, log: ['out of memory'] };
    const crashing = { ...old, rollouts: [{ crash, seconds: 600 }] };
    const they = await theirs(crashing);
    expect(they.exitCode).toBe(1);
    expect(they.output).not.toContain('out of memory');
    const we = await ours(crashing);
    expect(we.exitCode).toBe(1);
    expect(we.output).toContain('exited with code 137');
    expect(we.output).toContain('out of memory');
  });

  it("take somebody else's success for theirs, and tell our own end", async () => {
    // Their first look has to find tasks, or they wait five minutes for those of a deployment that is gone.
    const soon = { 'pending-seconds': 0 };
    const other = { 'after-seconds': 60, image: 'commit-1111111', rollout: { seconds: 30, ...soon } };
    const meanwhile = { ...old, rollouts: [{ seconds: 600, ...soon, meanwhile: other }] };
    const they = await theirs(meanwhile);
    expect(they).toMatchObject({ exitCode: 0, output: expect.stringContaining('Deployment complete.') });
    const we = await ours(meanwhile);
    expect(we.exitCode).toBe(1);
    expect(we.output).toContain('Another deployment, of demo-dev-web-task-def:43, replaced it');
  });
});
