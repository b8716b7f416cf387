import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git } from './git.js';
import { recordingEnvironment, startProcess } from './process.js';
import { root } from './root.js';
import { secretsAmong } from './secrets.js';
import { toolPath } from './tools.js';

/*
 * Runs workflows under nektos/act, in host mode: no containers, no network. What there is to know about act 0.2.87:
 *
 * - It stops reading what a step prints once the step fails. scripts/install-tools.mjs builds it with that mended.
 * - `-P ubuntu-latest=-self-hosted` runs steps on this machine; its part for Docker is not compiled.
 * - `--local-repository uktrade/platform-tools@v1=<folder>` answers every `uses:` of that repository and ref, actions and
 *   reusable workflows alike. act copies the whole folder for each action (so `../../dist` is there), hence the export.
 * - act knows neither `$/`, nor `concurrency.queue`, nor `environment.deployment`: the export says
 *   `uktrade/platform-tools/…@v1`, and drops the other two.
 * - Whatever `using:` says, node16 to node24, act runs the `node` that it finds on its own PATH.
 * - Steps inherit all of act's environment, so act gets next to none, and what a step is meant to have goes in by --env.
 *   HOME is where act keeps its copies and the workspaces (`.cache/act`); a new one for each run leaves nothing behind.
 * - Without a token GITHUB_TOKEN is absent and `github.token` is empty. The repository comes from the remote `origin`,
 *   the ref and the commit from what is checked out.
 * - `--json` prints one object for each log line; a step's own lines have `raw_output`, and outputs, annotations and
 *   summaries come as `command` with what act understood. A step of a composite has the path of ids (`["build", "run"]`).
 * - It fetches every action of a job, used or not. There is no network, so those of others are stand-ins: they do nothing
 *   (a checkout copies what the test has of that repository), and an app token is the text `stand-in-for-an-app-token`.
 * - `::stop-commands::` is honoured. Concurrency, environments, permissions and job timeouts are ignored.
 */

/** A repository that uses ours, and how its workflows are run. */
export interface ActOptions {
  /** Path -> text; workflows in `.github/workflows/`. Committed to `main` of `uktrade/demo-web`. */
  files: Readonly<Record<string, string>>;
  /** What the steps find in their environment: the sandbox, credentials. Made once the caller's commit is known, if need be. */
  env?:
    | Readonly<Record<string, string>>
    | ((commit: string) => Promise<Readonly<Record<string, string>>>)
    | undefined;
  event?: string;
  /** The event's payload. */
  payload?: unknown;
  /** `secrets.<name>`; `GITHUB_TOKEN` is `github.token` too. */
  secrets?: Readonly<Record<string, string>>;
  /** `vars.<name>`. */
  variables?: Readonly<Record<string, string>>;
  /** A folder with programs that steps find before those of this machine. */
  programs?: string;
  /** What `actions/checkout` finds in other repositories: `owner/name` -> path -> text. */
  checkouts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Files laid over the exported copy of our repository: path -> text. */
  exported?: Readonly<Record<string, string>>;
  /** For many workflows at once; 90 s without it. */
  timeLimitMs?: number;
  /** Called with everything printed so far, for tests that cancel or watch. */
  onOutput?: (text: string, interrupt: () => void) => void;
}

export interface ActStep {
  job: string;
  /** Ids from the outside in: a step of the workflow, then the step of the composite. */
  ids: readonly string[];
  outputs: Record<string, string>;
  /** Job summaries in Markdown. */
  summary: string;
  annotations: { level: 'error' | 'warning' | 'notice'; title: string; message: string }[];
  /** What it printed, main and post. */
  text: string;
  result: 'success' | 'failure' | 'skipped' | undefined;
}

export interface ActRun {
  exitCode: number | null;
  /** Result of each job: `success` or `failure`; by job id of the workflow file that defines it. */
  jobs: Record<string, string>;
  /** The same for each job with the names of those who called it: `<caller>/<workflow>/<job>`. */
  results: { job: string; result: string }[];
  steps: ActStep[];
  /** The step with this id in this job; throws when it never ran. */
  step(job: string, ...ids: string[]): ActStep;
  /** Everything that act printed, for a failing test to show. */
  log: string;
  /** The commit of the caller's repository that the workflow ran for. */
  commit: string;
}

const REPOSITORY = 'uktrade/platform-tools';
const REF = 'v1';
const TIME_LIMIT_MS = 90_000;

/** Runs the workflows of a caller's repository with our actions and reusable workflows as they are in the work tree. */
export async function runWithAct(options: ActOptions): Promise<ActRun> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-act-'));
  try {
    const [exported, caller] = [join(folder, 'exported'), join(folder, 'caller')];
    await exportRepository(exported, options.exported ?? {});
    const standIns = await makeStandIns(join(folder, 'stand-ins'), Object.values(options.files));
    const commit = await makeCaller(caller, options.files);
    const env = typeof options.env === 'function' ? await options.env(commit) : (options.env ?? {});
    for (const [repository, files] of Object.entries(options.checkouts ?? {}))
      await writeFiles(join(folder, 'checkouts', repository), Object.entries(files));
    await mkdir(join(folder, 'home'));
    const repositories = { [`${REPOSITORY}@${REF}`]: exported, ...standIns };
    const { exitCode, log } = await spawnAct(folder, caller, { ...options, env }, repositories);
    return { exitCode, log, commit, ...readLog(log) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What a tag of ours would hold of the parts that are used, in words that act understands. act copies all of it for each
 * action of each job, so its folders are links.
 */
async function exportRepository(target: string, more: Readonly<Record<string, string>>): Promise<void> {
  const wanted = ['action.yml', 'actions/*/action.yml', 'package.json', '.github/workflows'];
  const listed = await git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', ...wanted);
  // Git still lists what was deleted.
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  const read = async (path: string) => [path, await readFile(join(root, path), 'utf8')] as const;
  const texts = [...(await Promise.all(paths.map(read))), ...Object.entries(more)];
  const linked = `${target}-folders`;
  await mkdir(target);
  await writeFiles(
    linked,
    texts.map(([path, text]) => [path, forAct(text)]),
  );
  await symlink(join(root, 'dist'), join(linked, 'dist'));
  for (const entry of await readdir(linked, { withFileTypes: true })) {
    const [from, to] = [join(linked, entry.name), join(target, entry.name)];
    await (entry.isFile() ? copyFile(from, to) : symlink(from, to));
  }
}

/** Folders for the actions of others that our workflows and the caller's files use, by `owner/name@commit`. */
async function makeStandIns(folder: string, callers: readonly string[]): Promise<Record<string, string>> {
  const workflows = join(root, '.github/workflows');
  const ours = (await readdir(workflows)).map((file) => readFile(join(workflows, file), 'utf8'));
  const standIns: Record<string, string> = {};
  for (const text of [...(await Promise.all(ours)), ...callers]) {
    for (const [, owner = '', name = '', path = '', commit = ''] of text.matchAll(
      /uses: ([\w-]+)\/([\w.-]+)((?:\/[\w.-]+)*)@([0-9a-f]{40})/g,
    )) {
      const target = join(folder, owner, `${name}-${commit}`);
      standIns[`${owner}/${name}@${commit}`] = target;
      await writeFiles(target, [[`.${path}/action.yml`, STAND_IN]]);
    }
  }
  return standIns;
}

const STAND_IN = `name: Stand-in
description: Does nothing, except that a checkout of a repository that the test has is copied.
inputs: { repository: { required: false }, path: { required: false } }
outputs: { token: { description: An app token., value: stand-in-for-an-app-token } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { REPOSITORY: "\${{ inputs.repository }}", TARGET: "\${{ inputs.path }}" }
      run: if [ -n "$TARGET" ] && [ -d "$STAND_IN_CHECKOUTS/$REPOSITORY" ]; then rm -rf "$TARGET"; cp -r "$STAND_IN_CHECKOUTS/$REPOSITORY" "$TARGET"; fi
`;

/** Our YAML without what act does not know. */
export function forAct(yaml: string): string {
  return yaml
    .replaceAll(/(uses:\s*)\$\/(\S+)/g, `$1${REPOSITORY}/$2@${REF}`)
    .replaceAll(/^ +queue: max\n/gm, '')
    .replaceAll(/^ +deployment: (\$\{\{ .*|false)\n/gm, '');
}

async function makeCaller(target: string, files: Readonly<Record<string, string>>): Promise<string> {
  await writeFiles(target, Object.entries(files));
  for (const argv of [
    ['init', '--quiet', '--initial-branch=main'],
    ['remote', 'add', 'origin', 'https://github.com/uktrade/demo-web.git'],
    ['add', '--all'],
    ['commit', '--quiet', '--message=feat: A caller'],
  ]) {
    await git(target, ...argv);
  }
  return git(target, 'rev-parse', 'HEAD');
}

async function writeFiles(target: string, files: readonly (readonly [string, string])[]): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  }
}

async function spawnAct(
  folder: string,
  caller: string,
  options: Omit<ActOptions, 'env'> & { env: Readonly<Record<string, string>> },
  repositories: Readonly<Record<string, string>>,
): Promise<{ exitCode: number | null; log: string }> {
  const records = join(folder, 'records');
  await mkdir(records);
  const env = {
    // Nothing listens there: whoever asks the GitHub API without being told where fails at once.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    STAND_IN_CHECKOUTS: join(folder, 'checkouts'),
    ...recordingEnvironment(records),
    ...options.env,
  };
  const argv = [
    ...[options.event ?? 'push', '--json', '--no-cache-server', '--action-offline-mode'],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...Object.entries(repositories).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
    ...['--env-file', await writeVariables(join(folder, 'environment'), env)],
    ...['--var-file', await writeVariables(join(folder, 'variables'), options.variables ?? {})],
    ...['--secret-file', await writeVariables(join(folder, 'secrets'), options.secrets ?? {})],
    ...(await payloadArguments(folder, options.payload)),
  ];
  // A group of its own, so that the steps can be ended with it.
  const { child, stdout, done } = startProcess(toolPath('act'), argv, {
    cwd: caller,
    detached: true,
    env: {
      PATH: [...(options.programs === undefined ? [] : [options.programs]), actPath()].join(':'),
      HOME: join(folder, 'home'),
      LANG: 'C.UTF-8',
    },
    secrets: [...secretsAmong(env), ...Object.values(options.secrets ?? {})],
    records,
    timeLimitMs: options.timeLimitMs ?? TIME_LIMIT_MS,
  });
  child.stdout?.on('data', () => {
    options.onOutput?.(stdout(), () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    });
  });
  const { exitCode, stdout: log, stderr } = await done;
  return { exitCode, log: `${log}${stderr}` };
}

/** In a file: secrets are among them, which have no business on a command line. */
async function writeVariables(file: string, values: Readonly<Record<string, string>>): Promise<string> {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
  await writeFile(file, lines.join(''), { mode: 0o600 });
  return file;
}

async function payloadArguments(folder: string, payload: unknown): Promise<string[]> {
  if (payload === undefined) return [];
  const file = join(folder, 'event.json');
  await writeFile(file, JSON.stringify(payload));
  return ['--eventpath', file];
}

/** Node 24, as the runner has it, before what the machine has; act itself needs git. */
function actPath(): string {
  return `${dirname(toolPath('node24'))}:/usr/local/bin:/usr/bin:/bin`;
}

interface LogLine {
  job?: string;
  jobID?: string;
  jobResult?: string;
  stepID?: string[];
  stepResult?: ActStep['result'];
  stage?: string;
  msg: string;
  raw_output?: boolean;
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  kvPairs?: Record<string, string>;
}

function readLog(log: string): Pick<ActRun, 'jobs' | 'results' | 'steps' | 'step'> {
  const jobs: Record<string, string> = {};
  const results: ActRun['results'] = [];
  const steps = new Map<string, ActStep>();
  for (const line of log.split('\n').flatMap(parseLine)) {
    const { jobID: job, stepID: ids, jobResult } = line;
    if (job === undefined) continue;
    if (jobResult !== undefined) {
      jobs[job] = jobResult;
      results.push({ job: line.job ?? job, result: jobResult });
    }
    if (ids === undefined) continue;
    const key = [job, ...ids].join('/');
    const step = steps.get(key) ?? emptyStep(job, ids);
    steps.set(key, step);
    addLine(step, line);
  }
  const list = [...steps.values()];
  const step = (job: string, ...ids: string[]): ActStep => {
    const found = steps.get([job, ...ids].join('/'));
    if (found === undefined) throw new Error(`No step ${ids.join('/')} of job ${job} ran.\n${readable(log)}`);
    return found;
  };
  return { jobs, results, steps: list, step };
}

function parseLine(line: string): LogLine[] {
  return line.startsWith('{') ? [JSON.parse(line) as LogLine] : [];
}

function emptyStep(job: string, ids: readonly string[]): ActStep {
  return { job, ids, outputs: {}, summary: '', annotations: [], text: '', result: undefined };
}

function addLine(step: ActStep, line: LogLine): void {
  if (line.raw_output === true) step.text += line.msg;
  if (line.stepResult !== undefined && line.stage === 'Main') step.result = line.stepResult;
  const { command, arg = '', name = '' } = line;
  // act reports the outputs and the summary of a composite's step once more for the composite itself, maybe twice.
  if (command === 'set-output') step.outputs[name] = arg;
  if (command === 'summary') step.summary = line.content ?? '';
  if (command === 'error' || command === 'warning' || command === 'notice')
    step.annotations.push({ level: command, title: line.kvPairs?.['title'] ?? '', message: arg });
}

/** The log without its JSON; only of the jobs whose names hold the text. */
export function readable(log: string, among = ''): string {
  return log
    .split('\n')
    .map((line) => ({ line, parsed: parseLine(line)[0] }))
    .filter(({ parsed }) => among === '' || parsed?.job?.includes(among) === true)
    .map(({ line, parsed }) => parsed?.msg.trimEnd() ?? line)
    .join('\n');
}
