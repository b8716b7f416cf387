import { PlatformError } from '../../core/errors.js';

/** Where an abbreviated commit can be looked up: a git repository, or GitHub. */
export interface CommitFinder {
  /**
   * Returns the full 40-digit SHA of an abbreviated one, or undefined where it is not known or not unique here.
   * @throws PlatformError where it can't be asked for now, which says nothing about the commit
   */
  resolve(shortSha: string): Promise<string | undefined>;
  /** Whether it knows all commits, so that what is unique here is unique: false for a shallow clone. */
  isComplete(): Promise<boolean>;
}

/** How a git command ended. */
export interface GitOutcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

const FULL_SHA = /^[0-9a-f]{40}$/;

/**
 * Runs git in a folder: the one place that does. A command that fails is an outcome, not an error.
 * @throws PlatformError where git can't be started
 */
export async function runGit(directory: string, args: readonly string[]): Promise<GitOutcome> {
  const { getExecOutput } = await import('@actions/exec');
  try {
    return await getExecOutput('git', [...args], {
      cwd: directory,
      silent: true,
      ignoreReturnCode: true,
      // Nobody is there to type a password, and what git says is read as English.
      env: { ...environment(), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
  } catch (cause) {
    throw new PlatformError('The command git could not be started.', {
      hint: 'Install git, check that it is on the PATH, and run this in a checkout of the repository.',
      cause,
    });
  }
}

/** The git repository that holds a folder, asked through the `git` command. */
export class GitRepository implements CommitFinder {
  /** @param directory - absolute; the repository's top or any folder in it */
  constructor(private readonly directory: string) {}

  /** Undefined also where there is no git, or no repository. */
  async resolve(shortSha: string): Promise<string | undefined> {
    // Nothing but hex digits reaches the command line, so nothing can be taken for an option or a ref's syntax.
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return undefined;
    const sha = await this.ask('rev-parse', '--verify', '--quiet', `${shortSha}^{commit}`);
    // A branch, a tag or an annotated tag's own id of that name would resolve to some other commit.
    return sha !== undefined && FULL_SHA.test(sha) && sha.startsWith(shortSha.toLowerCase())
      ? sha
      : undefined;
  }

  /**
   * Returns the commit that a revision stands for (`HEAD`, `HEAD~1`, a branch, a tag): its full SHA. Undefined where there is
   * no such revision, no git, or no repository.
   */
  async commitOf(revision: string): Promise<string | undefined> {
    // Nothing that git could take for an option or a range; what is left is git's own syntax.
    if (!/^(?!-)[^\s:?*[\\\p{Cc}]{1,250}$/u.test(revision) || revision.includes('..')) return undefined;
    const sha = await this.ask('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    return sha !== undefined && FULL_SHA.test(sha) ? sha : undefined;
  }

  /** The branch that is checked out; undefined where there is none. */
  async branch(): Promise<string | undefined> {
    const name = await this.ask('symbolic-ref', '--quiet', '--short', 'HEAD');
    return name === '' ? undefined : name;
  }

  /** False also where there is no git, or no repository. */
  async isComplete(): Promise<boolean> {
    return (await this.ask('rev-parse', '--is-shallow-repository')) === 'false';
  }

  /**
   * Where `origin` is, as git has it. It may hold credentials: never print it.
   * @throws PlatformError where there is no git, no repository, or no origin
   */
  async originUrl(): Promise<string> {
    const outcome = await runGit(this.directory, ['remote', 'get-url', 'origin']);
    // Source: git-remote(1), "EXIT STATUS": 2 when there is no such remote.
    if (outcome.exitCode === 2) throw this.noOrigin();
    if (outcome.exitCode !== 0) throw this.unreadable(outcome.stderr);
    const url = outcome.stdout.trim();
    if (url !== '') return url;
    throw this.noOrigin();
  }

  /** What git answers, or undefined where it can't. */
  private async ask(...args: string[]): Promise<string | undefined> {
    try {
      const { exitCode, stdout } = await runGit(this.directory, args);
      return exitCode === 0 ? stdout.trim() : undefined;
    } catch {
      return undefined;
    }
  }

  private unreadable(stderr: string): PlatformError {
    const hint = 'Run it in a checkout of the codebase. In a workflow, run actions/checkout before.';
    const reason = stderr.trim().split('\n')[0] ?? '';
    return new PlatformError(
      reason.includes('not a git repository')
        ? `${this.directory} is not in a git repository.`
        : `git could not read the repository of ${this.directory}${reason === '' ? '' : `: ${reason}`}`,
      { hint },
    );
  }

  private noOrigin(): PlatformError {
    return new PlatformError(`The git repository of ${this.directory} has no remote "origin".`, {
      hint: 'Add it with git remote add origin <URL>: its name tells what the codebase is called.',
    });
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
