import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runAction } from '../../e2e/harness/action.js';
import { root } from '../../e2e/harness/root.js';
import { COMMIT, demoScenario, sandboxWith } from '../../e2e/harness/sandbox.js';
import { runPlatformHelper } from '../../e2e/parity/platform-helper-process.js';
import { inTurns, slowDown } from '../measure.js';
import type { Section } from '../report.js';

const LATENCY_MS = 20;
const HELPER = join(root, '.tools/venv/bin/platform-helper');

/** `codebase-deploy` until its pipeline has started, by how many images the codebase has. */
export async function measureRequests(runs: number): Promise<Section> {
  const rows: string[][] = [];
  const ours: [string, number][] = [];
  const theirs: [string, number][] = [];
  for (const count of [1, 1_000, 10_000, 20_001]) {
    const { requests, helperRequests, ms, helperMs } = await deployments(count, runs);
    const label = count.toLocaleString('en-GB');
    const times = helperMs / ms;
    rows.push([
      ...[label, String(requests), (ms / 1000).toFixed(2)],
      ...(Number.isNaN(times)
        ? ['', '', '']
        : [String(helperRequests), (helperMs / 1000).toFixed(2), times.toFixed(1)]),
    ]);
    ours.push([label, ms / 1000]);
    if (!Number.isNaN(helperMs)) theirs.push([label, helperMs / 1000]);
  }
  return {
    title: 'A deployment until its pipeline has started',
    text: `\`codebase-deploy\` of a commit with \`wait: false\`, from the start of the process to its end, and \`platform-helper codebase deploy\`; each request takes ${String(LATENCY_MS)} ms longer than on this machine. Requests are those until the start.`,
    head: ['images', 'requests', 'seconds', 'requests of platform-helper', 'its seconds', 'times as long'],
    rows,
    chart: {
      file: 'images',
      title: 'Seconds until the pipeline has started',
      unit: 'images',
      kind: 'lines',
      series: [
        { name: 'codebase-deploy', points: ours },
        ...(theirs.length === 0 ? [] : [{ name: 'platform-helper', points: theirs }]),
      ],
    },
  };
}

async function deployments(count: number, runs: number) {
  const found = { requests: 0, helperRequests: 0 };
  const times = await inTurns(runs, {
    ms: () =>
      timed(count, async (env, operations) => {
        const inputs = { app: 'demo', env: 'dev', codebase: 'web', commit: COMMIT, wait: 'false' };
        const { exitCode, stdout } = await runAction({ command: 'codebase-deploy', inputs, env });
        if (exitCode !== 0) throw new Error(stdout);
        found.requests = operations().indexOf('codepipeline:StartPipelineExecution');
      }),
    helperMs: () =>
      existsSync(HELPER)
        ? timed(count, async (env, operations) => {
            const argv = ['codebase', 'deploy', '--app', 'demo', '--env', 'dev', '--codebase', 'web'];
            const endpoint = env['AWS_ENDPOINT_URL'] ?? '';
            const run = await runPlatformHelper([...argv, '--commit', COMMIT], { endpoint });
            if (run.exitCode !== 0) throw new Error(run.stdout + run.stderr);
            found.helperRequests = operations().indexOf('codepipeline:StartPipelineExecution');
          })
        : Promise.resolve(Number.NaN),
  });
  return { ...found, ...times };
}

async function timed(
  count: number,
  deploy: (env: Record<string, string>, operations: () => string[]) => Promise<void>,
): Promise<number> {
  const sandbox = await sandboxWith(demoScenario({ 'generate-images': { count } }));
  const slow = await slowDown(sandbox.url, LATENCY_MS);
  try {
    const began = performance.now();
    await deploy({ ...sandbox.env, AWS_ENDPOINT_URL: slow.url }, sandbox.operations);
    return performance.now() - began;
  } finally {
    slow.close();
    await sandbox.close();
  }
}
