import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { exec } from '@actions/exec';

/** What twine, Python and requests need of the environment, and nothing else of ours: no tokens, no credentials of AWS. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'TEMP',
  'TMP',
  // How the network is reached, and whom to trust there.
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'TWINE_CERT',
  // actions/setup-python sets it: without it its Pythons don't start where they were moved, as on runners of one's own.
  'LD_LIBRARY_PATH',
  // Where uv and pipx keep what they have fetched, and where they fetch it from.
  'UV_CACHE_DIR',
  'UV_TOOL_DIR',
  'UV_PYTHON',
  'UV_PYTHON_INSTALL_DIR',
  'UV_INDEX_URL',
  'UV_DEFAULT_INDEX',
  'UV_OFFLINE',
  'PIPX_HOME',
  'PIPX_BIN_DIR',
  'PIP_INDEX_URL',
  'XDG_CACHE_HOME',
  'XDG_DATA_HOME',
];

/** @param token - goes nowhere else; undefined for a process that uploads nothing */
export function childEnvironment(env: NodeJS.ProcessEnv, token?: string): Record<string, string> {
  const passedOn = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && PASSED_ON.includes(entry[0].toUpperCase()),
  );
  return {
    ...Object.fromEntries(passedOn),
    ...(token === undefined ? {} : { TWINE_USERNAME: '__token__', TWINE_PASSWORD: token }),
    TWINE_NON_INTERACTIVE: '1',
    // Without it twine may ask the desktop's key ring.
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
    PYTHONIOENCODING: 'utf-8',
    NO_COLOR: '1',
    TERM: 'dumb',
    // Otherwise its lines are broken after 80 characters.
    COLUMNS: '200',
  };
}

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
    // It is announced before it runs.
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
