import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { cancellableExec, findProgram } from '../process/programs.js';
import type { ExecEnd } from '../process/programs.js';

/** How an upload ended. What was really stored only the index can tell: an answer can be lost. */
export type UploadOutcome =
  | { uploaded: true }
  | {
      uploaded: false;
      /** What the index answered with, where it did. */
      status: number | undefined;
      /** The client itself refused to send the file, and would again. */
      lasting?: true;
      /** The last lines that the client printed: remote text, without the token. */
      excerpt: readonly string[];
    };

export interface UploadOptions {
  /** An API token of the index: a secret. */
  token: string;
  signal: AbortSignal;
  /** When the client is stopped. */
  timeoutMs: number;
}

/** Sends files to an index of Python packages. */
export interface Uploader {
  /**
   * How files will be sent, as `twine at /usr/bin/twine`.
   * @throws PlatformError when there is nothing to send them with
   */
  prepare(): Promise<string>;
  /**
   * Sends one file. Indexes refuse a second file of a name, or take the same one again for the same.
   * @param path - absolute
   * @throws the signal's reason
   */
  upload(path: string, options: UploadOptions): Promise<UploadOutcome>;
}

/** The version that is fetched where none is installed. */
const VERSION = '7.0.0';
const EXCERPT_LINES = 12;
/** Its own errors that another attempt does not mend. Source: twine/exceptions.py. */
const REFUSALS =
  /\b(InvalidDistribution|InvalidConfiguration|InvalidPyPIUploadURL|RedirectDetected|NonInteractive|UploadToDeprecatedPyPIDetected):/;

interface Program {
  path: string;
  /** What goes before `upload`. */
  argv: readonly string[];
  description: string;
}

interface TwineOptions {
  /** Where files are posted to. */
  uploadUrl: string;
  logger: Logger;
  env?: NodeJS.ProcessEnv;
}

/**
 * Python's own upload client: the one on the PATH, else one that `uvx` or `pipx` fetches. The token reaches it through
 * its environment only; what it prints is shown as remote text, without the token.
 * Source: https://twine.readthedocs.io/en/stable/
 */
export class Twine implements Uploader {
  private readonly env: NodeJS.ProcessEnv;
  private located: Promise<Program> | undefined;
  private fetched = false;

  constructor(private readonly options: TwineOptions) {
    this.env = options.env ?? process.env;
  }

  async prepare(): Promise<string> {
    return (await this.program()).description;
  }

  async upload(path: string, { token, signal, timeoutMs }: UploadOptions): Promise<UploadOutcome> {
    signal.throwIfAborted();
    const timeout = AbortSignal.timeout(timeoutMs);
    const either = AbortSignal.any([signal, timeout]);
    await this.fetch(either);
    const { exitCode, output } = await this.start(this.uploadArguments(path), either, token);
    const shown = withoutToken(output, token);
    this.options.logger.remote(shown, 'twine: ');
    if (exitCode === 0) return { uploaded: true };
    signal.throwIfAborted();
    const lines = linesOf(shown);
    if (timeout.aborted)
      lines.push(`twine was stopped: it took longer than ${Math.round(timeoutMs / 1000)} seconds.`);
    return {
      uploaded: false,
      status: statusIn(shown),
      ...(REFUSALS.test(shown) ? { lasting: true as const } : {}),
      excerpt: lines.slice(-EXCERPT_LINES),
    };
  }

  /** Where twine has to be fetched, that is done without the token: it may run code of other packages. */
  private async fetch(signal: AbortSignal): Promise<void> {
    const { argv, description } = await this.program();
    if (this.fetched || argv.length === 0) return;
    const { exitCode, output } = await this.start(['--version'], signal);
    this.fetched = exitCode === 0;
    // Being stopped is for the upload to tell.
    if (this.fetched || signal.aborted) return;
    throw new PlatformError(`${description} could not be fetched, so that nothing was uploaded.`, {
      hint: `Install it before this step: \`python -m pip install twine==${VERSION}\`; or run the step again.`,
      excerpt: linesOf(output).slice(-EXCERPT_LINES),
    });
  }

  private async start(argv: readonly string[], signal: AbortSignal, token?: string): Promise<ExecEnd> {
    const program = await this.program();
    return cancellableExec({
      program: program.path,
      argv: [...program.argv, ...argv],
      env: childEnvironment(this.env, token),
      signal,
    }).catch((error: unknown) => {
      throw new PlatformError(`${program.path} could not be started: ${asError(error).message}`, {
        cause: error,
      });
    });
  }

  /** The config file could name another index, user and password. */
  private uploadArguments(path: string): string[] {
    const options = ['--non-interactive', '--disable-progress-bar', '--config-file', nullDevice()];
    return ['upload', ...options, '--repository-url', this.options.uploadUrl, path];
  }

  private program(): Promise<Program> {
    this.located ??= this.locate();
    return this.located;
  }

  private async locate(): Promise<Program> {
    const twine = await findProgram('twine', this.env);
    if (twine !== undefined) return { path: twine, argv: [], description: `twine at ${twine}` };
    const pinned = `twine==${VERSION}`;
    const uvx = await findProgram('uvx', this.env);
    if (uvx !== undefined)
      return { path: uvx, argv: ['--from', pinned, 'twine'], description: `${pinned} through uvx` };
    const pipx = await findProgram('pipx', this.env);
    if (pipx !== undefined)
      return { path: pipx, argv: ['run', '--spec', pinned, 'twine'], description: `${pinned} through pipx` };
    throw new PlatformError(
      'There is nothing to upload with: neither twine nor uvx nor pipx is on the PATH.',
      {
        hint: `Install one before this step: \`python -m pip install ${pinned}\`, or astral-sh/setup-uv.`,
      },
    );
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

function nullDevice(): string {
  return process.platform === 'win32' ? 'NUL' : '/dev/null';
}

/** Also not as HTTP's basic authentication writes it. */
function withoutToken(text: string, token: string): string {
  const encoded = Buffer.from(`__token__:${token}`).toString('base64');
  return text.replaceAll(encoded, '***').replaceAll(token, '***');
}

/** twine says `HTTPError: 403 Forbidden from …`; there is no other way to learn it. */
function statusIn(output: string): number | undefined {
  const status = /HTTPError:\s+(\d{3})\b/.exec(output)?.[1];
  return status === undefined ? undefined : Number(status);
}

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
function childEnvironment(env: NodeJS.ProcessEnv, token?: string): Record<string, string> {
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
