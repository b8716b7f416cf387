import { randomUUID } from 'node:crypto';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseAnnotations, parseFileCommands } from './file-commands.js';
import type { RunnerAnnotation } from './file-commands.js';
import { verbEnvironment } from './permissions.js';
import { startProcess } from './process.js';
import { root } from './root.js';
import { jobEnvironment, ROLES } from './sandbox.js';
import { secretsAmong } from './secrets.js';
import { locateTool } from './tool-path.js';

/** How a step ended, as its user would see it. */
export interface ActionRun {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  annotations: RunnerAnnotation[];
}

export interface ActionOptions {
  /** The verb; the step is run as its composite action would run it. */
  command: string;
  /** The `with:` of the step. */
  inputs: Readonly<Record<string, string>>;
  /** More environment: the sandbox, credentials, other runner variables. */
  env?: Readonly<Record<string, string>>;
  /** Through the root action, whose `inputs` are this text (YAML) instead. */
  rootInputs?: string;
  /** State of the main step, to run the post step. */
  post?: Readonly<Record<string, string>>;
  /** With what it comes to AWS: the OIDC role (the default), a role that is trusted everywhere, or the access keys of `env`. */
  identity?: keyof typeof ROLES | 'keys';
  /** The Node binary; default the runner's, see `stepNode`. */
  node?: string;
  /** Arguments of Node, before the program. */
  nodeArguments?: readonly string[];
  /** When it is killed. Default: after 45 seconds. */
  timeLimitMs?: number | 'none';
}

export interface RunningAction {
  child: ChildProcess;
  /** Outputs that are in the file by now. */
  outputs(): Promise<Record<string, string>>;
  stdout(): string;
  done: Promise<ActionRun>;
}

const COMMIT = 'c0ffee1234567890c0ffee1234567890c0ffee12';

/** Runs the built dist/ with an environment such as the runner gives to an action, and nothing else of ours. */
export async function startAction(options: ActionOptions): Promise<RunningAction> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-action-'));
  const files = {
    output: join(folder, `set_output_${randomUUID()}`),
    state: join(folder, 'state'),
    summary: join(folder, 'summary'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  const declared = options.rootInputs === undefined ? await declaredInputs(options.command) : {};
  const role = roleOf(options, declared);
  const env = {
    ...runnerEnvironment(folder, files),
    ...inputVariables(options, declared, role),
    ...stateVariables(options.post),
    ...verbEnvironment(options.command),
    ...(role === undefined ? options.env : jobEnvironment(options.env ?? {})),
  };
  const running = startProcess(
    options.node ?? stepNode(),
    [
      ...(options.nodeArguments ?? []),
      join(root, options.post === undefined ? 'dist/index.js' : 'dist/post.js'),
    ],
    {
      env,
      secrets: secretsAmong(options.inputs),
      ...(options.timeLimitMs === undefined ? {} : { timeLimitMs: options.timeLimitMs }),
    },
  );
  const { child, stdout } = running;
  const done = running.done.then(async (end) => {
    const [output = '', state = '', summary = ''] = await Promise.all(
      Object.values(files).map((file) => readFile(file, 'utf8')),
    );
    await rm(folder, { recursive: true, force: true });
    for (const [place, text] of Object.entries({ outputs: output, state, summary }))
      running.scan(`the ${place} of ${options.command}`, text);
    return {
      ...end,
      outputs: parseFileCommands(output),
      state: parseFileCommands(state),
      summary,
      annotations: parseAnnotations(end.stdout),
    };
  });
  return {
    child,
    stdout,
    outputs: async () => parseFileCommands(await readFile(files.output, 'utf8')),
    done,
  };
}

export async function runAction(options: ActionOptions): Promise<ActionRun> {
  return (await startAction(options)).done;
}

/** A step runs on Node 24 (`using: node24`), whatever a terminal has; on the one of the tests where that is newer, or 24 is missing. */
export function stepNode(): string {
  const located = locateTool('node24');
  const older = Number.parseInt(process.versions.node, 10) < 24;
  return older && 'path' in located ? located.path : process.execPath;
}

/** The default variables that the runner sets. Source: "Default environment variables" in GitHub's documentation. */
function runnerEnvironment(
  folder: string,
  files: { output: string; state: string; summary: string },
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: folder,
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_REPOSITORY: 'uktrade/demo-web',
    GITHUB_SHA: COMMIT,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'someone',
    GITHUB_SERVER_URL: 'https://github.com',
    // Nothing listens there: whoever asks the GitHub API without being told where fails at once.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

type DeclaredInputs = Readonly<Record<string, { default?: string }>>;

async function declaredInputs(command: string): Promise<DeclaredInputs> {
  const text = await readFile(join(root, 'actions', command, 'action.yml'), 'utf8');
  return (parse(text) as { inputs: DeclaredInputs }).inputs;
}

/** What reaches the JavaScript action: for a composite its declared inputs with their defaults, as `toJSON(inputs)` gives them. */
function inputVariables(
  { command, inputs, rootInputs }: ActionOptions,
  declared: DeclaredInputs,
  role: string | undefined,
): Record<string, string> {
  if (rootInputs !== undefined) return { INPUT_COMMAND: command, INPUT_INPUTS: rootInputs };
  const given: Record<string, string> = {
    ...(role === undefined ? {} : { 'role-to-assume': role }),
    ...inputs,
  };
  const values = Object.entries(declared).map(([name, definition]) => {
    const fallback = definition.default === '${{ github.token }}' ? '' : (definition.default ?? '');
    return [name, given[name] ?? fallback];
  });
  return { INPUT_COMMAND: command, INPUT_INPUTS: JSON.stringify(Object.fromEntries(values)) };
}

/** The role of a job that is given the sandbox, where the verb works with AWS. */
function roleOf(options: ActionOptions, declared: DeclaredInputs): string | undefined {
  const { identity = 'oidc', env, rootInputs } = options;
  const asRole = env?.['AWS_ENDPOINT_URL'] !== undefined && 'role-to-assume' in declared;
  return identity === 'keys' || rootInputs !== undefined || !asRole ? undefined : ROLES[identity];
}

function stateVariables(state: Readonly<Record<string, string>> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(state ?? {}).map(([name, value]) => [`STATE_${name}`, value]));
}
