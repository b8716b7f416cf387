import { mapParallel } from '../../core/requests.js';
import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { shortLine } from '../../core/text.js';
import type {
  CommitHistory,
  HistoryCommit,
  PullRequestDetails,
  PullRequests,
} from '../../providers/github/history.js';

/** A commit as a line of a list; its text is safe to print, but not yet Markdown. */
export interface ChangedCommit {
  sha: string;
  subject: string;
  author: string | undefined;
  url: string;
  /** The pull requests that it came with; empty where that is not known, too. */
  pulls: ChangedPull[];
}

export interface ChangedPull {
  number: number;
  title: string;
  url: string;
}

/** Some commits of a list, newest first, and how many there are in all. */
export interface CommitList {
  total: number;
  commits: ChangedCommit[];
}

/** What lies between the commit that runs and the one that is to run. */
export interface CommitChanges {
  base: string;
  head: string;
  /** GitHub's page with the difference. */
  url: string;
  /** How the new commit stands to the one that runs; undefined where GitHub was not, or could not be, asked. */
  relation: 'same' | 'upgrade' | 'downgrade' | 'diverged' | undefined;
  /** Commits that come, and commits that go away. */
  added: CommitList;
  removed: CommitList;
}

export interface CommitChangesOptions {
  /** `https://github.com/<owner>/<name>`. */
  repositoryUrl: string;
  /** Undefined without a token: then there is the link alone. */
  history: CommitHistory | undefined;
  /** Undefined without a token: then no pull requests are named. */
  pulls: Pick<PullRequests, 'ofCommit'> | undefined;
  logger: Logger;
  signal: AbortSignal;
}

/** Commits that are listed, newest first; for each, GitHub is asked once for its pull requests. */
export const LISTED_COMMITS = 20;
const CONCURRENCY = 4;
const LONGEST_TITLE = 100;
const LONGEST_AUTHOR = 40;
const NONE: CommitList = { total: 0, commits: [] };

const relations = {
  identical: 'same',
  ahead: 'upgrade',
  behind: 'downgrade',
  diverged: 'diverged',
} as const;

/**
 * What lies between two commits, at least as a link. Whatever goes wrong is a debug line; only cancellation is thrown.
 * @param base the commit that runs, `head` the one that is to run: 7 to 40 hexadecimal digits each
 */
export async function findCommitChanges(
  base: string,
  head: string,
  options: CommitChangesOptions,
): Promise<CommitChanges> {
  const { repositoryUrl, history, logger, signal } = options;
  const url = `${repositoryUrl}/compare/${base}...${head}`;
  const linkAlone: CommitChanges = { base, head, url, relation: undefined, added: NONE, removed: NONE };
  if (history === undefined) return linkAlone;
  try {
    const forth = await history.compare(base, head);
    // GitHub lists what the second commit has more than the first: for what goes away it is asked the other way round.
    const back = forth.behindBy > 0 ? await history.compare(head, base) : undefined;
    const pulls = new PullsOfCommits(options.pulls, logger, signal);
    const relation = relations[forth.status];
    return {
      ...linkAlone,
      // GitHub shows nothing for what goes away, so that a downgrade's page is the other way round.
      url: relation === 'downgrade' ? `${repositoryUrl}/compare/${head}...${base}` : url,
      relation,
      added: await list(forth.aheadBy, forth.commits, pulls),
      removed: back === undefined ? NONE : await list(back.aheadBy, back.commits, pulls),
    };
  } catch (error) {
    signal.throwIfAborted();
    logger.debug(`The commits between ${base} and ${head} are not known: ${asError(error).message}`);
    return linkAlone;
  }
}

async function list(
  total: number,
  oldestFirst: readonly HistoryCommit[],
  pulls: PullsOfCommits,
): Promise<CommitList> {
  const shown = oldestFirst.slice(-LISTED_COMMITS).reverse();
  const commits = await mapParallel(shown, CONCURRENCY, async ({ sha, message, author, url }) => ({
    sha,
    subject: commitSubject(message),
    author: author === undefined ? undefined : shortLine(author, LONGEST_AUTHOR),
    url,
    pulls: await pulls.of(sha),
  }));
  return { total, commits };
}

/** The pull requests of commits. After the first refusal nothing more is asked for: it would be refused again. */
class PullsOfCommits {
  private refused = false;

  constructor(
    private readonly pulls: Pick<PullRequests, 'ofCommit'> | undefined,
    private readonly logger: Logger,
    private readonly signal: AbortSignal,
  ) {}

  async of(sha: string): Promise<ChangedPull[]> {
    if (this.pulls === undefined || this.refused) return [];
    try {
      const found = await this.pulls.ofCommit(sha);
      return found.filter(({ merged }) => merged).map(changed);
    } catch (error) {
      this.signal.throwIfAborted();
      this.refused = true;
      this.logger.debug(`Pull requests are left out: ${asError(error).message}`);
      return [];
    }
  }
}

function changed({ number, title, url }: PullRequestDetails): ChangedPull {
  return { number, title: shortLine(title, LONGEST_TITLE), url };
}

/** The subject of a commit message: its first line that says anything. */
export function commitSubject(message: string): string {
  const first = message.split(/\r\n|[\r\n\u2028\u2029]/).find((line) => shortLine(line, 1) !== '');
  return shortLine(first ?? '', LONGEST_TITLE);
}
