import { asError, PlatformError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { CommitFinder } from '../../providers/git/repository.js';

const COMMIT = /^[0-9a-f]{7,40}$/;
const FULL_LENGTH = 40;

/** True for 7 to 40 lower-case hexadecimal digits. */
export function isCommit(text: string): boolean {
  return COMMIT.test(text);
}

/** True for all 40 lower-case hexadecimal digits. */
export function isFullSha(text: string): boolean {
  return text.length === FULL_LENGTH && COMMIT.test(text);
}

/** True when one of the two abbreviates the other, or they are equal. */
export function abbreviates(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * Returns the input commit in lower case.
 * @param otherwise what to give if it isn't a commit at all
 * @throws PlatformError naming the input, its value and the rule
 */
export function validateCommit(given: string, otherwise: string): string {
  const sha = given.toLowerCase();
  if (COMMIT.test(sha)) return sha;
  const problem = /^[0-9a-f]+$/.test(sha)
    ? `has ${sha.length} digits, not 7 to 40`
    : 'is not made of hexadecimal digits (0-9, a-f)';
  throw new UsageError(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith('commit-')
      ? 'Leave out "commit-": the input is the commit, not the tag of the image.'
      : `Give the SHA of a commit, as git log shows it; ${otherwise}`,
  });
}

/** What git and GitHub say about an abbreviation: it means the commit, it doesn't, or neither could be asked. */
export type Abbreviation =
  | { state: 'confirmed' }
  | { state: 'unknown' }
  /** `means` is the other commit; undefined where several commits start with the digits. */
  | { state: 'rejected'; means: string | undefined };

/** A finder that could not be asked: whether it knows the commit is not known. */
const UNREADABLE = Symbol('unreadable');
type FinderAnswer = string | undefined | typeof UNREADABLE;

/** Asks git and GitHub about abbreviated commits, one after the other, and about each abbreviation once. */
export class CommitLookup {
  private readonly answers = new Map<CommitFinder, Map<string, Promise<FinderAnswer>>>();

  constructor(
    private readonly finders: readonly CommitFinder[],
    private readonly logger: Pick<Logger, 'debug'>,
  ) {}

  /** Returns all 40 digits of a commit, or undefined where nobody knows them. */
  async findFullSha(commit: string): Promise<string | undefined> {
    if (isFullSha(commit)) return commit;
    for (const finder of this.finders) {
      const full = await this.ask(finder, commit);
      if (full === undefined || full === UNREADABLE) continue;
      this.logger.debug(`Commit ${commit} is ${full}.`);
      return full;
    }
    return undefined;
  }

  /**
   * Checks whether an abbreviation means this commit. Who knows the commit decides. A shallow clone can't: a commit
   * that it lacks may start with the same digits. It can only tell that it has two of them itself.
   */
  async check(abbreviation: string, fullSha: string): Promise<Abbreviation> {
    if (abbreviation === fullSha) return { state: 'confirmed' };
    let answer: Abbreviation = { state: 'unknown' };
    for (const finder of this.finders) {
      const means = await this.ask(finder, abbreviation);
      if (means === UNREADABLE) continue;
      if (means === fullSha) {
        if (await finder.isComplete()) return { state: 'confirmed' };
        continue;
      }
      if ((await this.ask(finder, fullSha)) === fullSha) return { state: 'rejected', means: undefined };
      if (means !== undefined) answer = { state: 'rejected', means };
    }
    return answer;
  }

  private ask(finder: CommitFinder, digits: string): Promise<FinderAnswer> {
    const known = this.answers.get(finder) ?? new Map<string, Promise<FinderAnswer>>();
    this.answers.set(finder, known);
    const answer = known.get(digits) ?? this.resolve(finder, digits);
    known.set(digits, answer);
    return answer;
  }

  private async resolve(finder: CommitFinder, digits: string): Promise<FinderAnswer> {
    try {
      const full = (await finder.resolve(digits))?.toLowerCase();
      // A finder also takes a branch whose name looks like a SHA: that is not what was asked for.
      return full !== undefined && isFullSha(full) && full.startsWith(digits) ? full : undefined;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      this.logger.debug(`Could not look up commit ${digits}: ${asError(error).message}`);
      return UNREADABLE;
    }
  }
}
