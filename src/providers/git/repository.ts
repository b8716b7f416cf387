import { PlatformError, tagsChanged } from '../../core/errors.js';
import { shortLine } from '../../core/text.js';

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
interface GitOutcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

const FULL_SHA = /^[0-9a-f]{40}$/;

/**
 * Runs git in a folder: the one place that does. A command that fails is an outcome, not an error.
 * @throws PlatformError where git can't be started
 */
async function runGit(directory: string, args: readonly string[]): Promise<GitOutcome> {
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

/** A tag of a repository. */
export interface Tag {
  /** Without `refs/tags/`. */
  name: string;
  /** What the tag itself holds: the commit, or the id of the tag's own object where it is annotated. 40 digits. */
  object: string;
  annotated: boolean;
}

export interface TagMove {
  name: string;
  /** What the tag has to hold before (`Tag.object`); undefined where it must not be there yet. */
  from: string | undefined;
  /** The commit that it is to hold. */
  to: string;
}

/** The tags of one repository. */
export interface TagStore {
  /** All whose names begin so, in no particular order. */
  list(prefix: string): Promise<Tag[]>;
  /** The commit that a tag stands for, through any number of tag objects; undefined where it is not a commit. */
  commitOf(tag: Tag): Promise<string | undefined>;
  /** Whether the second of two commits has the first in its history. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /**
   * Makes all moves or none, each only if the tag still holds its `from`. To repeat it does no harm.
   * @throws TagsChangedError where a tag holds something else by now; PlatformError
   */
  move(moves: readonly TagMove[]): Promise<void>;
}

/** The tags of a git repository that the `git` command reaches, whoever serves it. @throws PlatformError from each method */
export class GitTags implements TagStore {
  constructor(
    /** Absolute; a folder of a local repository, which borrows the objects of the remote one. */
    private readonly directory: string,
    /** Its name there, its URL, or its path. */
    private readonly remote: string,
  ) {}

  /** Of an annotated tag, git lists what it stands for as well, as `<tag>^{}`. */
  async list(prefix: string): Promise<Tag[]> {
    const { stdout } = await this.mustGit('list the tags', ['ls-remote', '--tags', '--', this.remote]);
    const refs = stdout.split('\n').flatMap((line) => {
      const [object = '', ref] = line.split('\t');
      return ref === undefined ? [] : [{ object, name: ref.replace(/^refs\/tags\//, '') }];
    });
    const names = new Set(refs.map(({ name }) => name));
    return refs
      .filter(({ name }) => name.startsWith(prefix) && !name.endsWith('^{}'))
      .map((tag) => ({ ...tag, annotated: names.has(`${tag.name}^{}`) }));
  }

  async commitOf({ name, object }: Tag): Promise<string | undefined> {
    await this.mustGit(`fetch the tag ${name}`, [
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--',
      this.remote,
      `refs/tags/${name}`,
    ]);
    const { exitCode, stdout } = await this.git(['rev-parse', '--verify', '--quiet', `${object}^{commit}`]);
    return exitCode === 0 ? stdout.trim() : undefined;
  }

  /** Of what a shallow checkout lacks it can't know, and says no. */
  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return (await this.git(['merge-base', '--is-ancestor', ancestor, descendant])).exitCode === 0;
  }

  /** Source: git-push(1), `--atomic` and `--force-with-lease`, which expects the tag not to exist where it is empty. */
  async move(moves: readonly TagMove[]): Promise<void> {
    if (moves.length === 0) return;
    const outcome = await this.git([
      'push',
      '--quiet',
      '--atomic',
      // With push.followTags git would push whatever annotated tags the checkout has besides.
      '--no-follow-tags',
      ...moves.map(({ name, from }) => `--force-with-lease=refs/tags/${name}:${from ?? ''}`),
      '--',
      this.remote,
      ...moves.map(({ name, to }) => `${to}:refs/tags/${name}`),
    ]);
    if (outcome.exitCode === 0) return;
    const failure = this.failure(`move ${moves.map(({ name }) => name).join(' and ')}`, outcome.stderr);
    const now = new Map((await this.list('')).map(({ name, object }) => [name, object]));
    if (moves.every(({ name, to }) => now.get(name) === to)) return;
    const changed = moves.flatMap(({ name, from }) => (now.get(name) === from ? [] : [name]));
    throw changed.length > 0 ? tagsChanged(changed, failure) : failure;
  }

  private async mustGit(action: string, args: readonly string[]): Promise<GitOutcome> {
    const outcome = await this.git(args);
    if (outcome.exitCode !== 0) throw this.failure(action, outcome.stderr);
    return outcome;
  }

  private async git(args: readonly string[]): Promise<GitOutcome> {
    return runGit(this.directory, args);
  }

  private failure(action: string, stderr: string): PlatformError {
    const complaint = shortLine(withoutCredentials(stderr), 300);
    return new PlatformError(
      `git could not ${action} of ${withoutCredentials(this.remote)}${complaint === '' ? '.' : `: ${complaint}`}`,
      {
        hint: 'Run it in a checkout of the repository, with access to the remote: git ls-remote shows whether it can be read.',
      },
    );
  }
}

function withoutCredentials(text: string): string {
  return text.replace(/(:\/\/)[^/@\s]+@/g, '$1***@');
}
