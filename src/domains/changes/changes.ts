import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/requests.js';
import { shortLine } from '../../core/text.js';
import type {
  CommitComparison,
  CommitHistory,
  PullRequestDetails,
  PullRequests,
} from '../../providers/github/history.js';
import { abbreviates } from '../images/image-name.js';
import type { ResolvedImage } from '../images/resolve-image.js';
import { findRunningServices } from './running-services.js';
import type { RunningImage, RunningServicesOptions, ServiceNow } from './running-services.js';

/**
 * What the new image is, seen from the one that runs. `older` is a downgrade too, but one that the times of the images
 * alone tell, since nobody knew the commits; `changed` says no more than that.
 */
export type Direction = 'same' | 'upgrade' | 'downgrade' | 'diverged' | 'older' | 'changed';

export type ServiceChange =
  | (Extract<ServiceNow, { state: 'running' }> & { direction: Direction })
  | Extract<ServiceNow, { state: 'unknown' }>;

/** Everything that a deployment will change, as far as it can be known before. */
export interface Changes {
  env: string;
  /** The image that is to run. */
  image: Pick<ResolvedImage, 'tag' | 'digest' | 'commit'>;
  services: ServiceChange[];
  /** One for each commit that runs now and is not the new one. */
  commits: CommitChanges[];
}

export interface ChangesOptions extends RunningServicesOptions, CommitChangesOptions {
  services: readonly string[];
  image: Changes['image'];
}

/** How many different commits GitHub is asked about, where services run different ones; the rest are links. */
const COMPARED = 3;

/** Looks at what runs, and compares. Changes nothing, and fails at nothing but cancellation. */
export async function findChanges(options: ChangesOptions): Promise<Changes> {
  const { env, image } = options;
  const now = await findRunningServices(options.services, options);
  const next = image.commit;
  const bases = new Set(
    now.flatMap((service) => (service.state === 'running' ? runningCommit(service.image, options) : [])),
  );
  const commits: CommitChanges[] = [];
  for (const base of bases) {
    const history = commits.length < COMPARED ? options.history : undefined;
    if (next !== undefined) commits.push(await findCommitChanges(base, next, { ...options, history }));
  }
  const pushedAt = await timeOfNew(now, commits, options);
  const services = now.map((service): ServiceChange => {
    if (service.state === 'unknown') return service;
    return { ...service, direction: directionOf(service.image, image, commits, pushedAt) };
  });
  // What turned out to be the same commit is not a comparison to show.
  const shown = commits.filter(({ base, relation }) => {
    const other = relation !== undefined && relation !== 'same';
    return other || (next !== undefined && !abbreviates(base, next));
  });
  return { env, image, services, commits: shown };
}

/** What the new image is, seen from one that runs. `pushedAt` is when the new one was pushed. */
function directionOf(
  running: RunningImage,
  next: Pick<ResolvedImage, 'digest' | 'commit'>,
  commits: readonly CommitChanges[],
  pushedAt: Date | undefined,
): Direction {
  if (running.digest === next.digest) return 'same';
  const relation = commits.find(({ base }) => base === running.commit)?.relation;
  if (relation !== undefined && relation !== 'same') return relation;
  // Without a digest the commit has to do, abbreviated as it may be where GitHub did not say more.
  if (running.digest === undefined && isSameCommit(running, next)) return 'same';
  return running.pushedAt && pushedAt && pushedAt < running.pushedAt ? 'older' : 'changed';
}

function isSameCommit({ commit }: RunningImage, next: Pick<ResolvedImage, 'commit'>): boolean {
  return commit !== undefined && next.commit !== undefined && abbreviates(commit, next.commit);
}

/**
 * The commit to compare with, if it is one of this codebase and may be another one: an abbreviation of the new commit
 * is so too, unless the image is the same.
 */
function runningCommit(running: RunningImage, { repository, image }: ChangesOptions): string[] {
  const { commit, digest } = running;
  if (commit === undefined || commit === image.commit || running.repository !== repository) return [];
  return digest === image.digest && isSameCommit(running, image) ? [] : [commit];
}

/** Asked for only where the commits don't tell which of two images is the older one. */
async function timeOfNew(
  now: readonly ServiceNow[],
  commits: readonly CommitChanges[],
  options: ChangesOptions,
): Promise<Date | undefined> {
  const { image, images, repository, signal } = options;
  const unclear = now.some(
    (service) =>
      service.state === 'running' &&
      service.image.pushedAt !== undefined &&
      directionOf(service.image, image, commits, undefined) === 'changed',
  );
  if (!unclear) return undefined;
  try {
    return (await images.describe(repository, { digest: image.digest }))?.pushedAt;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** A commit as a line of a list; its text is safe to print, but not yet Markdown. */
export interface ChangedCommit {
  sha: string;
  subject: string;
  author: string | undefined;
  url: string;
  /** The pull requests that it came with; empty where that is not known, too. */
  pulls: ChangedPull[];
}

export type ChangedPull = Pick<PullRequestDetails, 'number' | 'title' | 'url'>;

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
const LOOKUPS = 4;
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
    const pullsOf = pullsReader(options);
    const relation = relations[forth.status];
    return {
      ...linkAlone,
      // GitHub shows nothing for what goes away, so that a downgrade's page is the other way round.
      url: relation === 'downgrade' ? `${repositoryUrl}/compare/${head}...${base}` : url,
      relation,
      added: await list(forth, pullsOf),
      removed: await list(back, pullsOf),
    };
  } catch (error) {
    signal.throwIfAborted();
    logger.debug(`The commits between ${base} and ${head} are not known: ${asError(error).message}`);
    return linkAlone;
  }
}

async function list(comparison: CommitComparison | undefined, pullsOf: PullsReader): Promise<CommitList> {
  if (comparison === undefined) return NONE;
  const shown = comparison.commits.slice(-LISTED_COMMITS).reverse();
  const commits = await mapParallel(shown, LOOKUPS, async ({ sha, message, author, url }) => ({
    sha,
    subject: commitSubject(message),
    author: author === undefined ? undefined : shortLine(author, LONGEST_AUTHOR),
    url,
    pulls: await pullsOf(sha),
  }));
  return { total: comparison.aheadBy, commits };
}

type PullsReader = (sha: string) => Promise<ChangedPull[]>;

/** After the first refusal nothing more is asked for: it would be refused again. */
function pullsReader({ pulls, logger, signal }: CommitChangesOptions): PullsReader {
  let refused = false;
  return async (sha) => {
    if (pulls === undefined || refused) return [];
    try {
      const found = (await pulls.ofCommit(sha)).filter(({ merged }) => merged);
      return found.map(({ number, title, url }) => ({ number, title: shortLine(title, LONGEST_TITLE), url }));
    } catch (error) {
      signal.throwIfAborted();
      refused = true;
      logger.debug(`Pull requests are left out: ${asError(error).message}`);
      return [];
    }
  };
}

/** The subject of a commit message: its first line that says anything. */
export function commitSubject(message: string): string {
  const first = message.split(/\r\n|[\r\n\u2028\u2029]/).find((line) => shortLine(line, 1) !== '');
  return shortLine(first ?? '', LONGEST_TITLE);
}
