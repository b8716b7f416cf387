import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PlatformError } from '../../kernel/errors.js';

/** What a local git repository knows. */
export interface CommitFinder {
  /** The full 40-digit SHA of an abbreviated one, or undefined where it is not known or not unique here. */
  resolve(shortSha: string): Promise<string | undefined>;
}

const run = promisify(execFile);
const TIMEOUT_MS = 10_000;
const FULL_SHA = /^[0-9a-f]{40}$/;

/** What execFile adds to the error when git ends badly: its exit code, or the system's code when it did not start. */
interface GitFailure extends Error {
  code?: number | string | null;
  stderr?: string;
}

/** The git repository that holds a folder, asked through the `git` command. */
export class GitRepository implements CommitFinder {
  /** @param directory - absolute; the repository's top or any folder in it */
  constructor(private readonly directory: string) {}

  /** Undefined also where there is no git, or no repository. */
  async resolve(shortSha: string): Promise<string | undefined> {
    // Nothing but hex digits reaches the command line, so nothing can be taken for an option or a ref's syntax.
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return undefined;
    try {
      const sha = await this.git('rev-parse', '--verify', '--quiet', `${shortSha}^{commit}`);
      // A branch, a tag or an annotated tag's own id of that name would resolve to some other commit.
      return FULL_SHA.test(sha) && sha.startsWith(shortSha.toLowerCase()) ? sha : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Where `origin` is, as git has it. It may hold credentials: never print it.
   * @throws PlatformError where there is no git, no repository, or no origin
   */
  async originUrl(): Promise<string> {
    let url: string;
    try {
      url = await this.git('remote', 'get-url', 'origin');
    } catch (error) {
      throw this.explain(error as GitFailure);
    }
    if (url !== '') return url;
    throw this.noOrigin();
  }

  private async git(...args: string[]): Promise<string> {
    const { stdout } = await run('git', args, { cwd: this.directory, timeout: TIMEOUT_MS });
    return stdout.trim();
  }

  private explain(error: GitFailure): PlatformError {
    if (error.code === 'ENOENT')
      return new PlatformError('The command git was not found.', {
        hint: 'Install git, and see to it that it is on the PATH.',
        cause: error,
      });
    // Source: git-remote(1), "EXIT STATUS": 2 when there is no such remote.
    if (error.code === 2) return this.noOrigin(error);
    const reason = (error.stderr ?? '').trim().split('\n')[0] ?? '';
    return new PlatformError(
      `git could not read the repository of ${this.directory}${reason === '' ? '' : `: ${reason}`}`,
      { hint: 'Run it in a checkout of the codebase: git clone, or actions/checkout.', cause: error },
    );
  }

  private noOrigin(cause?: Error): PlatformError {
    return new PlatformError(`The git repository of ${this.directory} has no remote "origin".`, {
      hint: 'Add it with git remote add origin <URL>: its name tells what the codebase is called.',
      ...(cause === undefined ? {} : { cause }),
    });
  }
}
