import { getExecOutput } from '@actions/exec';
import { asError, PlatformError } from '../../core/errors.js';

/** What a local git repository knows. */
export interface CommitFinder {
  /** The full 40-digit SHA of an abbreviated one, or undefined where it is not known or not unique here. */
  resolve(shortSha: string): Promise<string | undefined>;
}

const FULL_SHA = /^[0-9a-f]{40}$/;

/** How a git command ended: its exit code and texts, or the error when it did not even start. */
type GitOutcome = { exitCode: number; stdout: string; stderr: string } | { failure: Error };

/** The git repository that holds a folder, asked through the `git` command. */
export class GitRepository implements CommitFinder {
  /** @param directory - absolute; the repository's top or any folder in it */
  constructor(private readonly directory: string) {}

  /** Undefined also where there is no git, or no repository. */
  async resolve(shortSha: string): Promise<string | undefined> {
    // Nothing but hex digits reaches the command line, so nothing can be taken for an option or a ref's syntax.
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return undefined;
    const outcome = await this.git('rev-parse', '--verify', '--quiet', `${shortSha}^{commit}`);
    if ('failure' in outcome || outcome.exitCode !== 0) return undefined;
    const sha = outcome.stdout.trim();
    // A branch, a tag or an annotated tag's own id of that name would resolve to some other commit.
    return FULL_SHA.test(sha) && sha.startsWith(shortSha.toLowerCase()) ? sha : undefined;
  }

  /**
   * Where `origin` is, as git has it. It may hold credentials: never print it.
   * @throws PlatformError where there is no git, no repository, or no origin
   */
  async originUrl(): Promise<string> {
    const outcome = await this.git('remote', 'get-url', 'origin');
    if ('failure' in outcome) throw notStarted(outcome.failure);
    // Source: git-remote(1), "EXIT STATUS": 2 when there is no such remote.
    if (outcome.exitCode === 2) throw this.noOrigin();
    if (outcome.exitCode !== 0) throw this.unreadable(outcome.stderr);
    const url = outcome.stdout.trim();
    if (url !== '') return url;
    throw this.noOrigin();
  }

  private async git(...args: string[]): Promise<GitOutcome> {
    try {
      return await getExecOutput('git', args, { cwd: this.directory, silent: true, ignoreReturnCode: true });
    } catch (error) {
      return { failure: asError(error) };
    }
  }

  private unreadable(stderr: string): PlatformError {
    const reason = stderr.trim().split('\n')[0] ?? '';
    return new PlatformError(
      `git could not read the repository of ${this.directory}${reason === '' ? '' : `: ${reason}`}`,
      { hint: 'Run it in a checkout of the codebase: git clone, or actions/checkout.' },
    );
  }

  private noOrigin(): PlatformError {
    return new PlatformError(`The git repository of ${this.directory} has no remote "origin".`, {
      hint: 'Add it with git remote add origin <URL>: its name tells what the codebase is called.',
    });
  }
}

function notStarted(cause: Error): PlatformError {
  return new PlatformError('The command git could not be started.', {
    hint: 'Install git, and see to it that it is on the PATH.',
    cause,
  });
}
