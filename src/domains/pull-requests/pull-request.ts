import * as v from 'valibot';
import { CancelledError, PlatformError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { PullRequestDetails, PullRequests } from '../../providers/github/history.js';

/** What is to be checked. */
export interface Candidate {
  /** Undefined for a text that was given on the command line. */
  number: number | undefined;
  title: string;
  body: string;
  labels: string[];
  /** The target branch, where it is known. */
  base: string | undefined;
  /** What the change will stand on, if that is not the target branch as it is now. */
  head: string | undefined;
}

/** A pull request's text as far as release-please sees it. */
export interface PullRequestText extends Pick<Candidate, 'number' | 'title' | 'body'> {
  /** What the repository puts into the message of a squashed pull request. */
  squashMessage: 'title-and-body' | 'title';
}

/** The message of the commit that a squashed pull request becomes, as GitHub proposes it. */
export function squashMessage(text: PullRequestText, body = text.body): string {
  const header = `${text.title.trim()}${text.number === undefined ? '' : ` (#${text.number})`}`;
  return text.squashMessage === 'title' || body.trim() === '' ? header : `${header}\n\n${body}`;
}

/** A line of a body and where it begins. */
export interface BodyLine {
  text: string;
  /** Counted from 1. */
  number: number;
  offset: number;
}

export function bodyLines(body: string): BodyLine[] {
  const lines: BodyLine[] = [];
  let offset = 0;
  for (const [index, piece] of body.split(/(\r\n|\r|\n)/).entries()) {
    if (index % 2 === 0) lines.push({ text: piece, number: index / 2 + 1, offset });
    offset += piece.length;
  }
  return lines;
}

const MOST_ROUNDS = 20;
const MOST_LINES_READ = 10_000;

/**
 * Returns how many times a body may be parsed as a whole to find everything that is wrong with it: 20 times, and a long one
 * fewer times, since thousands of lines take the parser a good while.
 */
export function mostRounds(body: string): number {
  return Math.max(1, Math.min(MOST_ROUNDS, Math.floor(MOST_LINES_READ / bodyLines(body).length)));
}

const WIDTH = 72;

/** The body as GitHub writes it into the message of a squashed pull request: no line longer than 72 characters, if it has a space. */
export function wrapped(body: string): string {
  return bodyLines(body)
    .map(({ text }) => wrapLine(text))
    .join('\n');
}

function wrapLine(line: string): string {
  if (line.length <= WIDTH) return line;
  const lines: string[] = [];
  let current: string | undefined;
  for (const word of line.split(' ')) {
    if (current === undefined) current = word;
    else if (current.length + 1 + word.length <= WIDTH) current += ` ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current ?? ''].join('\n');
}

/** A pull request in an event's payload: as it was when the workflow was started, also on a re-run. */
type EventPullRequest = Pick<PullRequestDetails, 'number' | 'title' | 'body' | 'labels' | 'base'>;

/** A group of the merge queue. */
interface MergeGroup {
  /** The pull request that the group was made for. */
  number: number | undefined;
  headSha: string;
  /** The target branch, and the commit that the group starts from, which holds the groups queued before it. */
  base: string;
  baseSha: string;
}

const PullRequestEvent = v.object({
  pull_request: v.object({
    number: v.number(),
    title: v.string(),
    body: v.nullish(v.string(), ''),
    labels: v.optional(v.array(v.object({ name: v.string() })), []),
    base: v.object({ ref: v.string() }),
  }),
});

const MergeGroupEvent = v.object({
  merge_group: v.object({
    head_sha: v.string(),
    head_ref: v.string(),
    base_sha: v.string(),
    base_ref: v.string(),
  }),
});

/** The pull request of an event, if it has one. Source: "Webhook events and payloads" in GitHub's documentation. */
function eventPullRequest(event: unknown): EventPullRequest | undefined {
  const parsed = v.safeParse(PullRequestEvent, event);
  if (!parsed.success) return undefined;
  const { number, title, body, labels, base } = parsed.output.pull_request;
  return { number, title, body, labels: labels.map(({ name }) => name), base: base.ref };
}

/** The merge group of an event, if it has one: its branch is `gh-readonly-queue/<base>/pr-<number>-<sha>`. */
function eventMergeGroup(event: unknown): MergeGroup | undefined {
  const parsed = v.safeParse(MergeGroupEvent, event);
  if (!parsed.success) return undefined;
  const group = parsed.output.merge_group;
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1];
  return {
    number: number === undefined ? undefined : Number(number),
    headSha: group.head_sha,
    base: group.base_ref.replace(/^refs\/heads\//, ''),
    baseSha: group.base_sha,
  };
}

/** The input `pull-request`: a number, with or without `#`. @throws PlatformError */
export function pullRequestNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(/^#?(\d{1,10})$/.exec(text)?.[1] ?? '0');
  if (number > 0) return number;
  throw new UsageError(`The input pull-request is ${JSON.stringify(text)}, not the number of one.`, {
    hint: 'Give its number, as in pull-request: 7.',
  });
}

export interface WhatToCheck {
  /** As the inputs say; they go before what the pull request has. */
  title: string | undefined;
  body: string | undefined;
  number: number | undefined;
  base: string | undefined;
  /** Of the workflow: what started it, and its payload. */
  eventName: string;
  event: unknown;
}

export interface PullRequestSources {
  /** Undefined where GitHub can't be asked. */
  pulls: Pick<PullRequests, 'get' | 'ofCommit'> | undefined;
  logger: Logger;
}

/**
 * The pull requests that are meant: the one of the input, of the event, those of the merge group, or just the given text.
 * What GitHub says now goes before the event, which on a re-run is that of the first run.
 * @throws PlatformError where there is none
 */
export async function findPullRequests(what: WhatToCheck, sources: PullRequestSources): Promise<Candidate[]> {
  const group = eventMergeGroup(what.event);
  const event = eventPullRequest(what.event);
  if (what.number !== undefined) return [asGiven(what, await pullsOf(sources).get(what.number))];
  if (group !== undefined && what.title === undefined) return ofGroup(group, pullsOf(sources));
  if (event !== undefined) return [asGiven(what, await asItIsNow(event, sources))];
  if (what.title !== undefined) {
    const { title, body = '', base } = what;
    return [{ number: undefined, title, body, labels: [], base: base ?? group?.base, head: group?.baseSha }];
  }
  throw new UsageError(
    what.eventName === ''
      ? 'There is no title to check: the inputs title and pull-request are empty.'
      : `There is no title to check: the input title is empty, and the event ${JSON.stringify(what.eventName)} has no pull request.`,
    {
      hint: 'Give title or pull-request. In a workflow, run it on pull_request, pull_request_target or merge_group.',
    },
  );
}

async function asItIsNow(
  event: EventPullRequest,
  { pulls, logger }: PullRequestSources,
): Promise<EventPullRequest> {
  if (pulls === undefined) {
    logger.debug('Without github-token the pull request is read from the event.');
    return event;
  }
  try {
    return await pulls.get(event.number);
  } catch (error) {
    if (!(error instanceof PlatformError) || error instanceof CancelledError) throw error;
    logger.warning(
      `The pull request is checked as it was when the workflow was started, since GitHub could not be asked how it is now. ${error.message}`,
    );
    return event;
  }
}

/** All that a group brings: the one it was made for, and those that its head commit came with. */
async function ofGroup(
  group: MergeGroup,
  pulls: Pick<PullRequests, 'get' | 'ofCommit'>,
): Promise<Candidate[]> {
  const found = (await pulls.ofCommit(group.headSha)).filter(({ base }) => base === group.base);
  const own =
    group.number === undefined
      ? []
      : [found.find(({ number }) => number === group.number) ?? (await pulls.get(group.number))];
  const all = [...own, ...found.filter(({ number }) => number !== group.number)];
  if (all.length === 0)
    throw new PlatformError(`The merge group at ${group.headSha} belongs to no pull request.`, {
      hint: 'Its branch is not named gh-readonly-queue/<base>/pr-<number>-<commit>. Give the input pull-request.',
    });
  return all.map((pull) => ({ ...candidate(pull), head: group.baseSha }));
}

function asGiven(what: WhatToCheck, pull: EventPullRequest): Candidate {
  const found = candidate(pull);
  return {
    ...found,
    title: what.title ?? found.title,
    body: what.body ?? found.body,
    base: what.base ?? found.base,
  };
}

function candidate({ number, title, body, labels, base }: EventPullRequest): Candidate {
  return { number, title, body, labels, base, head: undefined };
}

function pullsOf({ pulls }: PullRequestSources): Pick<PullRequests, 'get' | 'ofCommit'> {
  if (pulls !== undefined) return pulls;
  throw new UsageError('The pull request has to be read from GitHub, and the input github-token is empty.', {
    hint: 'Give github-token; on a command line PLATFORM_TOOLS_GITHUB_TOKEN.',
  });
}
