import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { git } from '../harness/git.js';
import { stepNode } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import type { CliRun } from '../harness/cli.js';
import type { PlatformHelperDriver } from './platform-helper.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox, SandboxRequest } from '../harness/sandbox.js';

/** A request that starts a build or a deployment, whatever came of it, without its token. */
export interface Start {
  operation: string;
  parameters: Readonly<Record<string, unknown>>;
}

/** What a run comes to, as far as the two tools are compared. */
export interface Outcome {
  /** It ended with exit code 0. */
  succeeds: boolean;
  starts: readonly Start[];
  /** What `compares` names. */
  shows?: unknown;
}

/** One input, for either tool. */
export interface ParityInput {
  /** Given to both. Ours gets `--yes` and `--no-wait` on top, since the other neither knows the one nor waits. */
  argv: readonly string[];
  scenario?: ScenarioInput;
  /** What is answered to every question; default yes. */
  answer?: 'n';
  /** Ours waits, as it does by default. */
  waits?: true;
  /** More environment of both; undefined takes a variable away. */
  env?: Readonly<Record<string, string | undefined>>;
  /** The checkout that both are run in; default an empty folder. */
  checkout?: Checkout;
  /** What else has to be alike: regions of the console links, what is listed, or the files that are there afterwards. */
  compares?: 'links' | 'listing' | 'files';
}

/** One input, and what each of the two tools makes of it. */
export interface ParityCase extends ParityInput {
  title: string;
  /** `differs` is the anchor of the reason in docs/differences.md. */
  expected: { same: Outcome } | { differs: string; theirs: Outcome; ours: Outcome };
}

export interface Checkout {
  /** The address of its git remote `origin`. */
  origin: string;
  /** Path -> text. */
  files?: Readonly<Record<string, string>>;
  /** The image builder's published configuration; without it there is nothing to download. */
  builders?: string;
}

/** What one tool did: the outcome, the tokens of its starts, and all it said. */
export interface Observed {
  tool: 'platform-helper' | 'platform-tools';
  outcome: Outcome;
  tokens: unknown[];
  said: string;
}

type Program = (setting: Setting) => Promise<CliRun>;

interface Setting {
  input: ParityInput;
  sandbox: RunningSandbox;
  folder: string;
  cwd: string;
}

const BUILDERS_URL =
  'https://raw.githubusercontent.com/uktrade/ci-image-builder/main/image_builder/configuration/builder_configuration.yml';
const TOKENS = ['idempotencyToken', 'clientRequestToken'];

/** Runs both at the same time, each against a sandbox and in a folder of its own. */
export async function runBoth(
  driver: PlatformHelperDriver,
  input: ParityInput,
): Promise<{ theirs: Observed; ours: Observed }> {
  const [theirs, ours] = await Promise.all([
    observe('platform-helper', input, (setting) => platformHelper(driver, setting)),
    observe('platform-tools', input, platformTools),
  ]);
  return { theirs, ours };
}

/** Where the tool did something else than expected, what it said helps to see why. */
export function checkOutcome({ tool, outcome, said }: Observed, expected: Outcome): void {
  try {
    expect(outcome).toEqual(expected);
  } catch (error) {
    throw new Error(`${tool}: ${error instanceof Error ? error.message : String(error)}\n\n${said}`, {
      cause: error,
    });
  }
}

async function observe(tool: Observed['tool'], input: ParityInput, program: Program): Promise<Observed> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-parity-'));
  const sandbox = await sandboxWith(input.scenario ?? demoScenario(), { flowing: true });
  try {
    const cwd = join(folder, 'checkout');
    await mkdir(cwd);
    if (input.checkout !== undefined) await makeCheckout(folder, cwd, input.checkout);
    const run = await program({ input, sandbox, folder, cwd });
    const requests = sandbox.requests().filter(({ operation }) => operation.startsWith('Start'));
    const shows = await shown(input, run, cwd);
    const outcome = { succeeds: run.exitCode === 0, starts: requests.map(withoutToken) };
    return {
      tool,
      outcome: shows === undefined ? outcome : { ...outcome, shows },
      tokens: requests.map(({ parameters }) => TOKENS.map((name) => parameters[name]).find(Boolean)),
      said: `${run.stdout}\n${run.stderr}`,
    };
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function platformHelper(driver: PlatformHelperDriver, { input, sandbox, cwd }: Setting): Promise<CliRun> {
  return driver.run({
    argv: input.argv,
    endpoint: sandbox.url,
    cwd,
    env: input.env ?? {},
    stdin: `${input.answer ?? 'y'}\n`.repeat(3),
    web: input.checkout?.builders === undefined ? {} : { [BUILDERS_URL]: input.checkout.builders },
  });
}

function platformTools({ input, sandbox, folder, cwd }: Setting): Promise<CliRun> {
  const [, verb = ''] = input.argv;
  const argv = [
    ...input.argv,
    ...(input.answer === undefined ? ['--yes'] : []),
    ...(['build', 'deploy'].includes(verb) && input.waits === undefined ? ['--no-wait'] : []),
    ...(verb === 'prepare' ? ['--builder-configuration-url', join(folder, 'builders.yml')] : []),
    ...(verb === 'list' ? ['--json'] : []),
  ];
  // Nothing listens there: the GitHub API is not to be asked.
  const nowhere = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1,localhost' };
  const env: Record<string, string | undefined> = { ...sandbox.env, ...nowhere, ...input.env };
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return runCli(argv, Object.fromEntries(given), cwd, stepNode());
}

async function makeCheckout(folder: string, cwd: string, checkout: Checkout): Promise<void> {
  await git(cwd, 'init', '--quiet');
  await git(cwd, 'remote', 'add', 'origin', checkout.origin);
  for (const [path, text] of Object.entries(checkout.files ?? {})) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
  if (checkout.builders !== undefined) await writeFile(join(folder, 'builders.yml'), checkout.builders);
}

function withoutToken({ operation, parameters }: SandboxRequest): Start {
  const kept = Object.entries(parameters).filter(([name]) => !TOKENS.includes(name));
  return { operation, parameters: Object.fromEntries(kept) };
}

async function shown(input: ParityInput, run: CliRun, cwd: string): Promise<unknown> {
  switch (input.compares) {
    case 'links':
      return regionsOfLinks(`${run.stdout}\n${run.stderr}`);
    case 'listing':
      return run.exitCode === 0 ? listing(run.stdout) : undefined;
    case 'files':
      return preparedFiles(cwd);
    default:
      return undefined;
  }
}

/** The regions that addresses of the AWS console lead to. */
function regionsOfLinks(text: string): string[] {
  const regions = [...text.matchAll(/https:\/\/([\w-]+)\.console\.aws\.amazon\.com\//g)].map(
    ([, name]) => name,
  );
  return [...new Set(regions)].filter((name) => name !== undefined);
}

/** `name url` of each codebase, followed by the addresses of its images' commits: from our JSON or from their lines. */
function listing(stdout: string): string[] {
  if (!stdout.startsWith('{')) {
    const lines = stdout.matchAll(/^(?:- (\S+) \((\S+)\)| {2}- (\S+) - published: .*)$/gm);
    return [...lines].map(([, name = '', url = '', commit]) => commit ?? `${name} ${url}`);
  }
  const { codebases } = JSON.parse(stdout) as {
    codebases: { name: string; url: string; images?: { commitUrl: string }[] }[];
  };
  return codebases.flatMap(({ name, url, images = [] }) => [
    `${name} ${url}`,
    ...images.map(({ commitUrl }) => commitUrl),
  ]);
}

/** The image builder's files, which of them can be executed, and the configuration; the scripts' words are each tool's own. */
async function preparedFiles(cwd: string): Promise<unknown> {
  const found = await readdir(cwd, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(cwd, join(entry.parentPath, entry.name)))
    .filter((path) => path.startsWith('.copilot'))
    .sort();
  const modes = await Promise.all(paths.map(async (path) => (await stat(join(cwd, path))).mode));
  const configuration = '.copilot/config.yml';
  return {
    paths,
    executable: paths.filter((_, index) => ((modes[index] ?? 0) & 0o100) !== 0),
    configuration: paths.includes(configuration)
      ? (parse(await readFile(join(cwd, configuration), 'utf8')) as unknown)
      : undefined,
  };
}
