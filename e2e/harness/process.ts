import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './root.js';
import { leak, secretsAmong } from './secrets.js';

export interface ProcessOptions {
  /** The whole environment. Variables that are called so are secrets, which nobody may see. */
  env: Readonly<Record<string, string>>;
  cwd?: string;
  /** In a process group of its own. */
  detached?: boolean;
  /** Default: none. */
  stdin?: 'ignore' | 'pipe';
  /** Pipes beyond standard error, from 3 on. Default: none. */
  pipes?: number;
  /** More secrets: those that are in inputs, say. */
  secrets?: readonly string[];
  /** An empty folder for the notes of what is started; default: one of its own. */
  records?: string;
  /** When it is killed, in milliseconds; default 45 seconds, less than a test has. `none` for what is stopped by whoever started it. */
  timeLimitMs?: number | 'none';
}

export interface ProcessEnd {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunningProcess {
  child: ChildProcess;
  /** What it has printed by now. */
  stdout: () => string;
  stderr: () => string;
  /** Rejects when it could not be started, and when a secret was to be seen on it. */
  done: Promise<ProcessEnd>;
  /** Also what it has written to somewhere else must hold no secret. @throws Error naming the place */
  scan: (place: string, text: string) => void;
}

const TIME_LIMIT_MS = 45_000;

/** What V8 has compiled for one process is there for the next, as it is between the steps of a job (Node 22 and later). */
const COMPILED = join(root, 'build/compiled');

/**
 * Starts a process; every process of these tests is started here. When it has ended, its command line, those of all
 * processes that it started (as far as they are Node's), and all that it printed are searched for secrets.
 */
export function startProcess(file: string, argv: readonly string[], options: ProcessOptions): RunningProcess {
  const secrets = [...secretsAmong(options.env), ...(options.secrets ?? [])];
  const scan = (place: string, text: string): void => {
    const found = leak(text, secrets);
    if (found !== undefined) throw new Error(`A secret is to be seen in ${place}: ${found}`);
  };
  const records = options.records ?? mkdtempSync(join(tmpdir(), 'platform-tools-processes-'));
  const child = spawn(file, argv, {
    env: { NODE_COMPILE_CACHE: COMPILED, ...options.env, ...recordingEnvironment(records) },
    stdio: [options.stdin ?? 'ignore', 'pipe', 'pipe', ...Array<'pipe'>(options.pipes ?? 0).fill('pipe')],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    detached: options.detached === true,
  });
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout?.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  const text = (stream: 'stdout' | 'stderr'): string => Buffer.concat(chunks[stream]).toString('utf8');
  const done = ended(child, options).then(async (end) => {
    const started = await startedBy(records);
    scan('a command line', JSON.stringify([file, ...argv]));
    for (const line of started) scan('the command line of a child process', line);
    for (const stream of ['stdout', 'stderr'] as const) scan(stream, text(stream));
    return { ...end, stdout: text('stdout'), stderr: text('stderr') };
  });
  // Whoever waits for it learns of it; who does not must not bring all tests down.
  done.catch(() => undefined);
  return { child, stdout: () => text('stdout'), stderr: () => text('stderr'), done, scan };
}

/** The same, to its end. */
export async function runProcess(
  file: string,
  argv: readonly string[],
  options: ProcessOptions,
): Promise<ProcessEnd> {
  return startProcess(file, argv, options).done;
}

/**
 * A process that does jobs for the price of one start: it reads each from a line of its standard input, as JSON, and writes
 * the answer as a line of JSON, in the same order.
 */
export class JobProcess<Answer> {
  private readonly running: RunningProcess;
  private readonly waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  private readonly ended: Promise<void>;

  constructor(file: string, argv: readonly string[], options: Pick<ProcessOptions, 'env' | 'secrets'>) {
    this.running = startProcess(file, argv, { ...options, stdin: 'pipe', timeLimitMs: 'none' });
    const { stdin, stdout } = this.running.child;
    if (stdin === null || stdout === null) throw new Error(`${file} has no pipes.`);
    createInterface(stdout).on('line', (line) => {
      this.waiting.shift()?.resolve(JSON.parse(line) as Answer);
    });
    const fail = (reason: string): void => {
      for (const { reject } of this.waiting.splice(0))
        reject(new Error(`${reason}\n${this.running.stderr()}`));
    };
    this.ended = this.running.done.then(
      () => {
        fail(`${[file, ...argv].join(' ')} has ended.`);
      },
      (error: unknown) => {
        fail(String(error));
        throw error;
      },
    );
    // When it has ended, the promise of the job says so.
    stdin.on('error', () => undefined);
  }

  run(job: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.running.child.stdin?.write(`${JSON.stringify(job)}\n`);
    });
  }

  /** Waits until it has done its jobs. */
  async stop(): Promise<void> {
    this.running.child.stdin?.end();
    await this.ended;
  }
}

/** What makes a Node process note in a folder what it starts, by command line. */
export function recordingEnvironment(folder: string): Record<string, string> {
  return {
    NODE_OPTIONS: `--require ${join(root, 'e2e/harness/record-processes.cjs')}`,
    PLATFORM_TOOLS_TEST_PROCESSES: join(folder, 'started.jsonl'),
  };
}

async function startedBy(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'started.jsonl'), 'utf8').catch(() => '');
  await rm(folder, { recursive: true, force: true });
  return text.split('\n').filter((line) => line !== '');
}

async function ended(
  child: ChildProcess,
  { timeLimitMs = TIME_LIMIT_MS, detached }: ProcessOptions,
): Promise<Pick<ProcessEnd, 'exitCode' | 'signal'>> {
  const kill = (): void => {
    if (detached === true && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  };
  const timer = timeLimitMs === 'none' ? undefined : setTimeout(kill, timeLimitMs);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode, signal) => {
        resolve({ exitCode, signal });
      });
    });
  } finally {
    clearTimeout(timer);
  }
}
