import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../../e2e/harness/cli.js';
import { verbEnvironment } from '../../e2e/harness/permissions.js';
import { startProcess } from '../../e2e/harness/process.js';
import { root } from '../../e2e/harness/root.js';
import { sandboxWith } from '../../e2e/harness/sandbox.js';
import { runPlatformHelper } from '../../e2e/parity/platform-helper-process.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { inTurns, slowDown } from '../measure.js';
import type { Section } from '../report.js';

const LATENCY_MS = 20;
const HELPER = join(root, '.tools/venv/bin/platform-helper');

/** Lists of many codebases and environments, at a terminal. */
export async function measureLists(runs: number): Promise<Section> {
  const list = ['codebase', 'list', '--app', 'demo', '--with-images'];
  const status = ['codebase', 'status', '--app', 'demo', '--codebase', 'cb0'];
  const found = new Map<string, number>();
  const measures = {
    list: () => timed(codebases(50), (env) => cli(list, env), found, 'list'),
    firstRow: () => timed(codebases(50), (env) => firstLine(list, env), found, 'firstRow'),
    helper: () =>
      existsSync(HELPER)
        ? timed(codebases(50), (env) => helper(list, env), found, 'helper')
        : Promise.resolve(Number.NaN),
    status: () => timed(environments(10), (env) => cli(status, env), found, 'status'),
  };
  const times = await inTurns(runs, measures);
  const row = (what: string, name: keyof typeof measures): string[] => [
    ...[what, String(found.get(name) ?? ''), (times[name] / 1000).toFixed(2)],
  ];
  return {
    title: 'Lists',
    text: `From the start of the process to its end; each request takes ${String(LATENCY_MS)} ms longer than on this machine.`,
    head: ['', 'requests', 'seconds'],
    rows: [
      row('`codebase list` of 50 codebases with images', 'list'),
      row('its first row, into a pipe', 'firstRow'),
      ...(Number.isNaN(times.helper) ? [] : [row('`platform-helper codebase list`, the same', 'helper')]),
      row('`codebase status` of 10 environments', 'status'),
    ],
  };
}

const platform = { account: '111111111111', 'service-deployment-mode': 'platform' };

function codebases(count: number): ScenarioInput {
  const names = Array.from({ length: count }, (_, index) => `cb${String(index)}`);
  return {
    applications: {
      demo: {
        environments: { dev: platform },
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: Object.fromEntries(
          names.map((name) => [
            name,
            { repository: `uktrade/${name}`, images: [{ tags: ['commit-c0ffee1', 'branch-main'] }] },
          ]),
        ),
      },
    },
  };
}

function environments(count: number): ScenarioInput {
  const names = Array.from({ length: count }, (_, index) => `env${String(index)}`);
  const ecs = { services: { web: { image: 'commit-c0ffee1' } } };
  return {
    applications: {
      demo: {
        environments: Object.fromEntries(names.map((name) => [name, { ...platform, ecs }])),
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: {
          cb0: {
            repository: 'uktrade/cb0',
            services: [{ all: ['web'] }],
            images: [{ tags: ['commit-c0ffee1', 'branch-main'] }],
          },
        },
      },
    },
  };
}

async function cli(argv: readonly string[], env: Record<string, string>): Promise<void> {
  const { exitCode, stderr } = await runCli(argv, env);
  if (exitCode !== 0) throw new Error(stderr);
}

/** Until it has printed something. */
async function firstLine(argv: readonly string[], env: Record<string, string>): Promise<void> {
  const { child, done } = startProcess(process.execPath, [join(root, 'dist/cli.js'), ...argv], {
    env: { PATH: process.env['PATH'] ?? '', ...verbEnvironment(argv.slice(0, 2).join('-')), ...env },
  });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  child.kill();
  await done;
}

async function helper(argv: readonly string[], env: Record<string, string>): Promise<void> {
  const { exitCode, stdout, stderr } = await runPlatformHelper(argv, {
    endpoint: env['AWS_ENDPOINT_URL'] ?? '',
  });
  if (exitCode !== 0) throw new Error(stdout + stderr);
}

async function timed(
  scenario: ScenarioInput,
  run: (env: Record<string, string>) => Promise<void>,
  found: Map<string, number>,
  name: string,
): Promise<number> {
  const sandbox = await sandboxWith(scenario);
  const slow = await slowDown(sandbox.url, LATENCY_MS);
  try {
    const began = performance.now();
    await run({ ...sandbox.env, AWS_ENDPOINT_URL: slow.url });
    found.set(name, sandbox.operations().length);
    return performance.now() - began;
  } finally {
    slow.close();
    await sandbox.close();
  }
}
