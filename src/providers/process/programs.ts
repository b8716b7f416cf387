import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { release } from 'node:os';
import { delimiter, join } from 'node:path';
import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';

// Other programs on this machine: those that we run to their end, a browser, and GitHub's command line.

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
  // Loaded late: what is here is also needed by those who run nothing.
  const { exec } = await import('@actions/exec');
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

/** The machine, as far as opening a page goes. */
export interface Machine {
  platform: NodeJS.Platform;
  /** The version of the kernel: that of Windows' own Linux (WSL) says so. */
  kernel: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** A program with what it is given. */
type Program = readonly [name: string, ...argv: string[]];

/** How long a program has to say that it can't. A browser that it has started may run for as long as it likes. */
const PATIENCE_MS = 1_500;

/**
 * Opens a page in the browser: that of BROWSER, else the system's own.
 * @param start - starts a program; false where there is none, or it has failed
 * @returns whether that has worked, as far as can be known
 */
export async function openInBrowser(
  url: string,
  machine: Machine = thisMachine(),
  start: (program: Program) => Promise<boolean> = startProgram,
): Promise<boolean> {
  // A program takes what is not a page for a file, or for an option.
  if (!/^https?:\/\/[!-~]+$/.test(url)) return false;
  for (const program of browsersFor(url, machine)) if (await start(program)) return true;
  return false;
}

/**
 * Lists the programs to try, in this order. BROWSER is a list of command lines, in which `%s` is the page; `none` opens nothing.
 * Without a screen there are none: what `xdg-open` finds then would take over the terminal.
 */
export function browsersFor(url: string, { platform, kernel, env }: Machine): Program[] {
  const wanted = env['BROWSER'] ?? '';
  if (wanted !== '') return wanted.split(delimiter).flatMap((line) => programOf(line, url));
  const onWindows: Program = ['rundll32.exe', 'url.dll,FileProtocolHandler', url];
  if (platform === 'win32') return [onWindows];
  if (platform === 'darwin') return [['open', url]];
  if (/microsoft/i.test(kernel)) return [['wslview', url], onWindows];
  const hasScreen = (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
  return hasScreen
    ? [
        ['xdg-open', url],
        ['x-www-browser', url],
      ]
    : [];
}

function programOf(line: string, url: string): Program[] {
  const [name = '', ...argv] = line.split(' ').filter((word) => word !== '');
  if (name === '' || name === 'none') return [];
  const given = argv.map((word) => word.replaceAll('%s', url));
  return [line.includes('%s') ? [name, ...given] : [name, ...given, url]];
}

function thisMachine(): Machine {
  return { platform: process.platform, kernel: release(), env: process.env };
}

/** The program has neither our terminal nor our signals, and we don't wait for its end. */
async function startProgram([name, ...argv]: Program): Promise<boolean> {
  const child = spawn(name, argv, { detached: true, stdio: 'ignore', windowsHide: true });
  child.unref();
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE_MS, true);
    const settle = (worked: boolean) => {
      clearTimeout(patience);
      resolve(worked);
    };
    child.on('error', () => {
      settle(false);
    });
    child.on('exit', (code) => {
      settle(code === 0);
    });
  });
}

/** How long GitHub's command line may take to find its token: it can be in a keyring that asks its user. */
const GH_TIMEOUT_MS = 2_000;

/**
 * Returns the token that GitHub's command line is signed in with; undefined where it is not installed, not signed in, or does
 * not answer within two seconds.
 * @param host - that the token is for: `github.com`
 */
export function ghToken(
  host: string,
  { env, logger }: { env: NodeJS.ProcessEnv; logger: Pick<Logger, 'debug'> },
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = {
      env: { ...env, GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1' },
      timeout: GH_TIMEOUT_MS,
      killSignal: 'SIGKILL' as const,
      maxBuffer: 64 * 1024,
      windowsHide: true,
    };
    execFile('gh', ['auth', 'token', '--hostname', host], options, (error, stdout) => {
      const token = stdout.trim();
      if (error === null && /^\S{10,}$/.test(token)) {
        resolve(token);
        return;
      }
      // What it has printed may hold a part of a token: only the kind of the failure is said.
      if (error !== null) {
        const code = 'code' in error ? String(error.code) : asError(error).name;
        logger.debug(`gh auth token gave no token (${error.killed === true ? 'no answer in time' : code}).`);
      }
      resolve(undefined);
    });
  });
}

/**
 * Returns the host whose token may be used for an API; undefined for an API that is not that host's: its token is not for
 * anybody else.
 */
export function hostOfApi(serverUrl: string, apiUrl: string): string | undefined {
  const [server, api] = [serverUrl, apiUrl].map((url) => (URL.canParse(url) ? new URL(url) : undefined));
  if (server?.protocol !== 'https:' || api?.protocol !== 'https:') return undefined;
  return api.host === server.host || api.host === `api.${server.host}` ? server.host : undefined;
}
