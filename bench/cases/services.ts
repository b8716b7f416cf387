import { join } from 'node:path';
import { stepEnvironment } from '../../e2e/harness/first-request.js';
import type { ProcessUse } from '../../e2e/harness/first-request.js';
import { runProcess } from '../../e2e/harness/process.js';
import { root } from '../../e2e/harness/root.js';
import { sandboxWith } from '../../e2e/harness/sandbox.js';
import type { RunningSandbox } from '../../e2e/harness/sandbox.js';
import { SandboxClock } from '../../src/providers/sandbox/sandbox-clock.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import type { Section } from '../report.js';

const HOOK = join(root, 'e2e/harness/first-request.cjs');
const GROUPS = 4;
/** Seconds until a service runs its new image: some minutes, and no two alike, so that no look falls on an end by chance. */
const rolloutSeconds = (index: number): number => 120 + ((index * 37.137) % 120);
/** How long the groups take one after another: each as long as its slowest service. */
const rolloutsSeconds = (count: number): number =>
  groupsOf(Array.from({ length: count }, (_, index) => index))
    .map((group) => Math.max(...group.map(rolloutSeconds)))
    .reduce((sum, seconds) => sum + seconds, 0);

/** Many services straight to ECS: what that takes beyond their rollouts. */
export async function measureServices(): Promise<Section> {
  const rows: string[][] = [];
  for (const count of [4, 20]) {
    const { seconds, requests, use } = await deploy(count);
    const added = seconds - rolloutsSeconds(count);
    const minutes = Array.from({ length: count }, (_, index) => rolloutSeconds(index) / 60);
    const perMinute = requests / minutes.reduce((sum, each) => sum + each, 0);
    rows.push([
      ...[
        `${String(count)} in ${String(GROUPS)} groups`,
        String(requests),
        perMinute.toFixed(1),
        added.toFixed(1),
      ],
      ...[(use.cpuMs / 1000).toFixed(2), (use.peakBytes / 1e6).toFixed(0)],
    ]);
  }
  return {
    title: 'Services straight to ECS',
    text: `\`codebase-deploy\`, group after group, with rollouts of two to four minutes. The sandbox skips the waits: its time shows how long each end goes unnoticed.`,
    head: [
      ...['services', 'requests', 'for each minute of a rollout', 'seconds beyond the rollouts'],
      ...['of the processor', 'memory at most, MB'],
    ],
    rows,
  };
}

function scenario(count: number): ScenarioInput {
  const names = Array.from({ length: count }, (_, index) => `s${String(index)}`);
  const services = Object.fromEntries(
    names.map((name, index) => [
      name,
      { image: 'commit-1111111', rollouts: [{ seconds: rolloutSeconds(index) }] },
    ]),
  );
  const groups = groupsOf(names).map((group, index) => ({ [`g${String(index)}`]: group }));
  return {
    applications: {
      demo: {
        environments: {
          dev: { account: '111111111111', 'service-deployment-mode': 'platform', ecs: { services } },
        },
        services: Object.fromEntries(names.map((name) => [name, { type: 'Backend Service' }])),
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipeline_mode: 'github_actions',
            services: groups,
            images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222', 'branch-main'] }],
          },
        },
      },
    },
  };
}

function groupsOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: GROUPS }, (_, group) =>
    items.filter((_item, index) => index % GROUPS === group),
  );
}

async function deploy(count: number): Promise<{ seconds: number; requests: number; use: ProcessUse }> {
  const sandbox = await sandboxWith(scenario(count));
  const inputs = { app: 'demo', env: 'dev', codebase: 'web', branch: 'main' };
  const began = await timeIn(sandbox);
  const { exitCode, stdout, stderr } = await runProcess(
    process.execPath,
    ['--require', HOOK, join(root, 'dist/index.js')],
    {
      env: {
        ...stepEnvironment('codebase-deploy'),
        ...sandbox.env,
        INPUT_INPUTS: JSON.stringify(inputs),
        FIRST_REQUEST_END: '1',
      },
      timeLimitMs: 300_000,
    },
  );
  const seconds = ((await timeIn(sandbox)) - began) / 1000;
  const requests = sandbox.operations().length;
  await sandbox.close();
  const [, use] = /^first-request (.*)$/m.exec(stderr) ?? [];
  if (exitCode !== 0 || use === undefined)
    throw new Error(`The deployment ended with ${String(exitCode)}:\n${stdout}`);
  return { seconds, requests, use: JSON.parse(use) as ProcessUse };
}

/** Milliseconds since the epoch, as the sandbox has it. */
async function timeIn(sandbox: RunningSandbox): Promise<number> {
  return (await SandboxClock.connect(`${sandbox.url}/_sandbox/clock`)).now();
}
