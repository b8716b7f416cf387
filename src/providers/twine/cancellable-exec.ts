import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { exec } from '@actions/exec';

export interface ExecRequest {
  /** Absolute. */
  program: string;
  argv: readonly string[];
  /** The whole environment. */
  env: Readonly<Record<string, string>>;
  /** Stops it. */
  signal: AbortSignal;
}

export interface ExecEnd {
  /** Null when a signal ended it. */
  exitCode: number | null;
  /** What it printed, on both streams, in order. */
  output: string;
}

/** How long a process that was asked to end may take. */
const GRACE_MS = 3_000;

/**
 * Runs a program to its end, or until the signal stops it. Nothing of it is printed.
 * @throws Error when it could not be started
 */
export async function cancellableExec({ program, argv, env, signal }: ExecRequest): Promise<ExecEnd> {
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer): void => void chunks.push(chunk);
  let child: ChildProcess | undefined;
  // The toolkit starts processes, but hands out none that could be stopped; Node itself tells of each.
  const onStart = (message: unknown): void => {
    child ??= (message as { process: ChildProcess }).process;
    // It is told of before it runs.
    if (signal.aborted) setImmediate(stop);
  };
  let grace: NodeJS.Timeout | undefined;
  const stop = (): void => {
    child?.kill('SIGTERM');
    grace = setTimeout(() => child?.kill('SIGKILL'), GRACE_MS);
  };
  subscribe('child_process', onStart);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const exitCode = await exec(`"${program}"`, [...argv], {
      env: { ...env },
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: keep, stderr: keep },
    });
    return { exitCode, output: Buffer.concat(chunks).toString('utf8') };
  } finally {
    clearTimeout(grace);
    signal.removeEventListener('abort', stop);
    unsubscribe('child_process', onStart);
  }
}
