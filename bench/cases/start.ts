import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stepEnvironment, useUntilFirstRequest } from '../../e2e/harness/first-request.js';
import { runProcess } from '../../e2e/harness/process.js';
import { root } from '../../e2e/harness/root.js';
import { platformHelperEnvironment } from '../../e2e/parity/platform-helper-process.js';
import { firstConnectionMs, inTurns } from '../measure.js';
import type { Section } from '../report.js';

const STEP = join(root, 'dist/index.js');
const BARE = 'net.connect(Number(process.env.AWS_ENDPOINT_URL.split(":").pop()),"127.0.0.1")';
/** Outside of GitHub Actions' rules: built actions of peers, to be measured in the same run. */
const PEER = process.env['BENCH_PEER'];
const ECS_PEER = process.env['BENCH_ECS_PEER'];
const HELPER = join(root, '.tools/venv/bin/platform-helper');

/** Milliseconds from the start of a process to its first request to AWS. */
export async function measureStart(nodes: readonly string[], runs: number): Promise<Section> {
  const temporary = await mkdtemp(join(tmpdir(), 'platform-tools-bench-'));
  const rows: string[][] = [];
  const bars: [string, number][][] = [[], []];
  for (const node of nodes) {
    const { stdout } = await runProcess(node, ['--version'], { env: {} });
    const name = `Node ${stdout.trim().slice(1).split('.')[0] ?? ''}`;
    const times = await inTurns(runs, connections(node, temporary));
    const cpu = await cpuTimes(node, runs);
    const beyond = (ms: number): string => (Number.isNaN(ms) ? '' : `+ ${(ms - times.bare).toFixed(0)}`);
    rows.push([
      ...[name, times.bare.toFixed(0), beyond(times.build), beyond(times.deploy), beyond(times.second)],
      ...[beyond(times.peer), beyond(times.ecsPeer), beyond(times.helper), cpu.join(' / ')],
    ]);
    bars[0]?.push([name, times.build - times.bare]);
    bars[1]?.push([name, times.deploy - times.bare]);
  }
  await rm(temporary, { recursive: true, force: true });
  return {
    title: 'Start',
    text: 'From the start of a process to its first request to AWS, in milliseconds, and beyond a Node that connects at once. A second step of a job finds what the first one compiled, from Node 22 on. The time of the processor depends little on what else the machine does.',
    head: [
      ...['', 'bare Node', '`codebase-build`', '`codebase-deploy`', '`codebase-deploy`, second step'],
      ...['aws-codebuild-run-build', 'amazon-ecs-deploy-task-definition'],
      ...['`platform-helper codebase build`', 'processor time of build / deploy'],
    ],
    rows,
    chart: {
      file: 'start',
      title: 'Start beyond bare Node',
      unit: 'milliseconds',
      kind: 'bars',
      series: [
        { name: 'codebase-build', points: bars[0] ?? [] },
        { name: 'codebase-deploy', points: bars[1] ?? [] },
      ],
    },
  };
}

function connections(node: string, temporary: string) {
  const step = (command: string, more: Record<string, string> = {}) =>
    firstConnectionMs({
      file: node,
      argv: [STEP],
      env: (endpoint) => ({ ...stepEnvironment(command), AWS_ENDPOINT_URL: endpoint, ...more }),
    });
  const without = (): Promise<number> => Promise.resolve(Number.NaN);
  return {
    bare: () =>
      firstConnectionMs({
        file: node,
        argv: ['-e', BARE],
        env: (endpoint) => ({ AWS_ENDPOINT_URL: endpoint }),
      }),
    build: () => step('codebase-build'),
    deploy: () => step('codebase-deploy'),
    second: async () => {
      // To its end, since that is when Node writes what it has compiled.
      await runProcess(node, [STEP], {
        env: { ...stepEnvironment('codebase-list'), RUNNER_TEMP: temporary },
      });
      return step('codebase-deploy', { RUNNER_TEMP: temporary });
    },
    peer: PEER === undefined ? without : () => peer(node, PEER),
    ecsPeer: ECS_PEER === undefined ? without : () => ecsPeer(node, ECS_PEER, temporary),
    helper: existsSync(HELPER) ? () => helper(temporary) : without,
  };
}

function peer(node: string, path: string): Promise<number> {
  const env = { ...stepEnvironment('codebase-build'), 'INPUT_PROJECT-NAME': 'demo', GITHUB_HEAD_REF: 'main' };
  return firstConnectionMs({
    file: node,
    argv: [path],
    env: (endpoint) => ({ ...env, AWS_ENDPOINT_URL: endpoint }),
  });
}

/** Its first request registers the task definition that it was given. */
async function ecsPeer(node: string, path: string, folder: string): Promise<number> {
  await writeFile(join(folder, 'task-definition.json'), '{"family":"web","containerDefinitions":[]}');
  const inputs = { 'INPUT_TASK-DEFINITION': 'task-definition.json', INPUT_SERVICE: 'web' };
  return firstConnectionMs({
    file: node,
    argv: [path],
    env: (endpoint) => ({
      ...stepEnvironment('codebase-deploy'),
      ...inputs,
      GITHUB_WORKSPACE: folder,
      AWS_ENDPOINT_URL: endpoint,
    }),
  });
}

function helper(home: string): Promise<number> {
  const argv = ['codebase', 'build', '--app', 'demo', '--codebase', 'web', '--commit', 'c0ffee1'];
  return firstConnectionMs({
    file: HELPER,
    argv,
    env: (endpoint) => platformHelperEnvironment({ endpoint }, home),
  });
}

async function cpuTimes(node: string, runs: number): Promise<string[]> {
  const step = (command: string) => async (): Promise<number> =>
    (await useUntilFirstRequest([STEP], stepEnvironment(command), { node })).cpuMs;
  const times = await inTurns(runs, {
    bare: async () => (await useUntilFirstRequest(['-e', '0'], {}, { node, until: 'end' })).cpuMs,
    build: step('codebase-build'),
    deploy: step('codebase-deploy'),
  });
  return [times.build, times.deploy].map((ms) => `+ ${(ms - times.bare).toFixed(0)}`);
}

/** Milliseconds of processor time that the command line takes for what needs no request. */
export async function measureCommandLine(runs: number): Promise<Section> {
  const cases = [['--version'], ['--help'], ['codebase', 'deploy', '--help'], ['completion', 'bash']];
  const use = async (argv: readonly string[]): Promise<number> =>
    (await useUntilFirstRequest(argv, { HOME: '/nowhere' }, { until: 'end' })).cpuMs;
  const measures: Record<string, () => Promise<number>> = { bare: () => use(['-e', '0']) };
  for (const argv of cases) measures[argv.join(' ')] = () => use([join(root, 'dist/cli.js'), ...argv]);
  const times = await inTurns(runs, measures);
  const beyond = (name: string): number => (times[name] ?? Number.NaN) - (times['bare'] ?? Number.NaN);
  return {
    title: 'Version, help and completion',
    text: 'Processor time beyond bare Node, in milliseconds.',
    head: ['', 'beyond bare Node'],
    rows: cases.map((argv) => argv.join(' ')).map((name) => [`\`${name}\``, `+ ${beyond(name).toFixed(0)}`]),
  };
}
