import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runAction, stepNode } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import type { CliRun } from '../harness/cli.js';
import { standInDocker } from '../harness/docker.js';
import { testProject } from '../harness/packages.js';
import type { TestProject } from '../harness/packages.js';
import { git } from '../harness/git.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import type { PageCase } from './page-case.js';
import { shownLog, stableText } from './stable-text.js';

/** What a person sees of one case, with times and ids that are the same in each run. */
export interface Page {
  exitCode: number | null;
  summary: string;
  annotations: ActionRun['annotations'];
  log: string;
  command: string;
  terminal: { exitCode: number | null; stdout: string; stderr: string };
}

/** When all pages happen. Later than now, so that what is issued then has not expired. */
const STARTED = Date.parse('2035-03-05T09:30:00Z');

/** Runs the case as a step and at a terminal. */
export async function recordPage(page: PageCase): Promise<Page> {
  const argv = argumentsOf(page);
  const [step, terminal] = await Promise.all([
    inSandbox(page, ({ env }) =>
      runAction({ command: page.verb, inputs: page.inputs, env: { ...env, ...page.env } }),
    ),
    inSandbox(page, ({ env, folder }) =>
      runCli([...argv, '--yes'], { ...env, ...secretVariables(page.inputs) }, folder, stepNode()),
    ),
  ]);
  return {
    exitCode: step.run.exitCode,
    summary: step.stable(step.run.summary),
    annotations: step.run.annotations.map((annotation) => ({
      ...annotation,
      message: step.stable(annotation.message),
    })),
    log: step.stable(shownLog(step.run.stdout)),
    command: commandLine(argv),
    terminal: {
      exitCode: terminal.run.exitCode,
      stdout: terminal.stable(terminal.run.stdout),
      stderr: terminal.stable(terminal.run.stderr),
    },
  };
}

interface Surroundings {
  env: Record<string, string>;
  folder: string | undefined;
}

async function inSandbox<Run extends ActionRun | CliRun>(
  page: PageCase,
  run: (surroundings: Surroundings) => Promise<Run>,
): Promise<{ run: Run; stable: (text: string) => string }> {
  const sandbox = await sandboxWith(page.scenario, { started: STARTED });
  const project = page.packageFiles === true ? await testProject() : undefined;
  const checkout = page.files === undefined ? undefined : await writeCheckout(page.files, page.origin);
  const docker = page.docker === undefined ? undefined : await standInDocker(page.docker);
  const folder = project?.folder ?? checkout;
  try {
    const env = {
      ...environment(sandbox, project),
      ...docker?.env,
      ...(checkout === undefined ? {} : { GITHUB_WORKSPACE: checkout }),
    };
    for (const { verb, inputs, skipSeconds = 0 } of page.before ?? []) {
      await runAction({ command: verb, inputs, env });
      sandbox.skip(skipSeconds * 1_000);
    }
    const ended = await run({ env, folder });
    return { run: ended, stable: (text) => stableText(text, sandbox.url, folder) };
  } finally {
    await docker?.close();
    if (checkout !== undefined) await rm(checkout, { recursive: true });
    await project?.remove();
    await sandbox.close();
  }
}

/** Writes the files into a folder; with an origin the folder is a repository. */
async function writeCheckout(files: NonNullable<PageCase['files']>, origin?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-page-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  if (origin !== undefined) {
    await git(folder, 'init', '--quiet');
    await git(folder, 'remote', 'add', 'origin', origin);
  }
  return folder;
}

function environment({ env, url }: RunningSandbox, project: TestProject | undefined): Record<string, string> {
  return {
    ...env,
    ...project?.env,
    GITHUB_API_URL: `${url}/github`,
    SLACK_API_URL: `${url}/slack/api/`,
    PYPI_INDEX_URL: `${url}/pypi-index`,
    NPM_REGISTRY_URL: `${url}/npm`,
    PLATFORM_TOOLS_TEST_CHANCE: '0.5',
    TZ: 'UTC',
    PLATFORM_TOOLS_FORCE_TTY: '80',
  };
}

const isSecret = (name: string): boolean => name.endsWith('token');

/** The inputs as flags; secrets have none. */
function argumentsOf({ verb, inputs }: PageCase): string[] {
  const cut = verb.startsWith('pull-request-') ? 'pull-request'.length : verb.indexOf('-');
  const flags = Object.entries(inputs).flatMap(([name, value]) => {
    if (isSecret(name)) return [];
    if (value === 'true') return [`--${name}`];
    return value === 'false' ? [`--no-${name}`] : [`--${name}`, value];
  });
  return [verb.slice(0, cut), verb.slice(cut + 1), ...flags];
}

function secretVariables(inputs: PageCase['inputs']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([name]) => isSecret(name))
      .map(([name, value]) => [`PLATFORM_TOOLS_${name.replaceAll('-', '_').toUpperCase()}`, value]),
  );
}

/** As it would be typed. */
function commandLine(argv: readonly string[]): string {
  const quoted = argv.map((word) =>
    /^[\w./:@=,#-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
  );
  return ['platform-tools', ...quoted].join(' ');
}
