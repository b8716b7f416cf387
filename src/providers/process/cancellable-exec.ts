import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { delimiter, join } from 'node:path';
import { exec } from '@actions/exec';

export interface ExecRequest {
  /** Absolute. */
  program: string;
  argv: readonly string[];
  /** The whole environment. */
  env: Readonly<Record<string, string>>;
  /** Stops it. */
  signal: AbortSignal;
  /** Called with what it prints, as it comes. */
  onOutput?: (chunk: Buffer) => void;
  /** What asks it to end, and for how long it may take, in milliseconds. Default: SIGTERM, and 3 seconds. */
  stop?: { signal: NodeJS.Signals; graceMs: number };
}

export interface ExecEnd {
  /** Null when a signal ended it. */
  exitCode: number | null;
  /** What it printed, on both streams, in order. */
  output: string;
}

const DEFAULT_STOP = { signal: 'SIGTERM', graceMs: 3_000 } as const;

/**
 * Runs a program to its end, or until the signal stops it. Nothing of it is printed here.
 * @throws Error when it could not be started
 */
export async function cancellableExec(request: ExecRequest): Promise<ExecEnd> {
  const { program, argv, env, signal, onOutput, stop: ending = DEFAULT_STOP } = request;
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer): void => {
    chunks.push(chunk);
    onOutput?.(chunk);
  };
  let child: ChildProcess | undefined;
  // The toolkit starts processes, but hands out none that could be stopped; Node itself tells of each.
  const onStart = (message: unknown): void => {
    child ??= (message as { process: ChildProcess }).process;
    // It is announced before it runs.
    if (signal.aborted) setImmediate(stop);
  };
  let grace: NodeJS.Timeout | undefined;
  const stop = (): void => {
    child?.kill(ending.signal);
    grace = setTimeout(() => child?.kill('SIGKILL'), ending.graceMs);
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

/** Returns the path of a program on the PATH; undefined where there is none. */
export async function findProgram(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (env['PATH'] ?? '').split(delimiter).filter((entry) => entry !== '')) {
    for (const ending of endings) {
      const path = join(folder, `${name}${ending}`);
      const runs = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (runs) return path;
    }
  }
  return undefined;
}
