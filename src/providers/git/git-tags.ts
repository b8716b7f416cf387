import { PlatformError, tagsChanged } from '../../core/errors.js';
import { shortLine } from '../../core/text.js';
import { runGit } from './repository.js';

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

interface TagsOutcome {
  exitCode: number;
  stdout: string;
  /** What git complained about, on one line and without credentials. */
  complaint: string;
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
    const failure = this.failure(`move ${moves.map(({ name }) => name).join(' and ')}`, outcome.complaint);
    const now = new Map((await this.list('')).map(({ name, object }) => [name, object]));
    if (moves.every(({ name, to }) => now.get(name) === to)) return;
    const changed = moves.flatMap(({ name, from }) => (now.get(name) === from ? [] : [name]));
    throw changed.length > 0 ? tagsChanged(changed, failure) : failure;
  }

  private async mustGit(action: string, args: readonly string[]): Promise<TagsOutcome> {
    const outcome = await this.git(args);
    if (outcome.exitCode !== 0) throw this.failure(action, outcome.complaint);
    return outcome;
  }

  private async git(args: readonly string[]): Promise<TagsOutcome> {
    const { exitCode, stdout, stderr } = await runGit(this.directory, args);
    return { exitCode, stdout, complaint: shortLine(withoutCredentials(stderr), 300) };
  }

  private failure(action: string, complaint: string): PlatformError {
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
