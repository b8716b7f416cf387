import type { Clock } from '../../core/clock.js';
import { asError, PlatformError, UnchangeableError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { code, escapeMarkdown, fenced, link } from '../../core/markdown.js';
import { isTransient } from '../../core/retry.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import type { Release } from '../../providers/github/releases.js';
import type {
  MessageReference,
  PostedMessage,
  SlackHistory,
  SlackMessage,
  SlackMessages,
} from '../../providers/slack/messages.js';

interface AnnouncerDependencies {
  slack: SlackMessages & SlackHistory;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

export interface AnnouncementRequest {
  /** Id of the channel. */
  channel: string;
  /** The announcement, with the metadata that identifies it. */
  message: SlackMessage;
  /** No announcement is older, in milliseconds since the epoch. */
  since: number;
  /** Post the announcement even if the channel can't be searched for an earlier one. */
  postUnchecked: boolean;
}
import { messageText } from '../slack/mrkdwn.js';

/** Whether the channel has the announcement; `unknown` where the channel can't be searched. */
export type AnnouncementState =
  | { state: 'found'; reference: MessageReference; same: boolean }
  | { state: 'none' }
  | { state: 'unknown'; reason: PlatformError };

export interface AnnouncementResult {
  reference: MessageReference;
  posted: boolean;
  updated: boolean;
}

/** How many pages of the channel's messages are read at most. */
const MOST_PAGES = 50;
/** How long to wait before each search for a message whose answer was lost, in milliseconds. */
const SEARCH_PAUSES_MS = [1_000, 4_000, 10_000];
/** A message whose answer was lost is posted once more, after the channel turned out not to have it. */
const POSTS = 2;
/** A search is out of date after this long: a person may take time to answer the question. */
const SEARCH_AGAIN_MS = 30_000;

/** Announces a release once: posts its message, or updates the one in the channel. */
export class ReleaseAnnouncer {
  private searchedAt = 0;

  constructor(private readonly deps: AnnouncerDependencies) {}

  /** Finds the announcement in the channel. @throws PlatformError where the channel can't be searched, unless `postUnchecked` */
  async find(request: AnnouncementRequest): Promise<AnnouncementState> {
    const state = await this.search(request);
    if (state.state !== 'unknown') return state;
    if (request.postUnchecked) {
      this.deps.logger.warning(
        `Can't check whether the release was announced before, so this may be a second announcement. ${state.reason.message} ${state.reason.hint ?? ''}`.trim(),
        { title: 'Slack' },
      );
      return state;
    }
    throw new PlatformError(
      `Can't check whether the release was announced before, so nothing was posted. ${state.reason.message}`,
      {
        cause: state.reason,
        hint: `${state.reason.hint ?? ''} Or set if-history-unreadable to post: the release is then announced again each time the step runs.`.trim(),
      },
    );
  }

  /** Posts or updates the announcement, depending on what `find` returned. @throws what the provider throws */
  async announce(request: AnnouncementRequest, state: AnnouncementState): Promise<AnnouncementResult> {
    const stale = this.deps.clock.now() - this.searchedAt > SEARCH_AGAIN_MS;
    const now = stale && state.state === 'none' ? await this.find(request) : state;
    if (now.state === 'found') return this.update(request, now);
    return this.post(request, now.state === 'none');
  }

  private async update(
    { message }: AnnouncementRequest,
    { reference, same }: AnnouncementState & { state: 'found' },
  ): Promise<AnnouncementResult> {
    if (same) return { reference, posted: false, updated: false };
    this.deps.logger.info('The release was announced with a different text: updating the announcement.');
    try {
      await this.deps.slack.update(reference, message, this.deps.signal);
    } catch (error) {
      if (!(error instanceof UnchangeableError)) throw error;
      // A second message would announce the release again, and a failure would come back with each run.
      this.deps.logger.warning(
        'The announcement was not updated: the workspace limits how long messages can be edited.',
        { title: 'Slack' },
      );
      return { reference, posted: false, updated: false };
    }
    return { reference, posted: false, updated: true };
  }

  private async post(request: AnnouncementRequest, readable: boolean): Promise<AnnouncementResult> {
    const { slack, signal, logger } = this.deps;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const reference = await slack.post(request.channel, request.message, {}, signal);
        return { reference, posted: true, updated: false };
      } catch (error) {
        if (signal.aborted || !isTransient(error)) throw error;
        if (!readable) throw uncertain(error, request);
        logger.info(
          `Slack may have posted the announcement: searching the channel for it. ${asError(error).message}`,
        );
        const reference = await this.findLost(request, error);
        if (reference !== undefined) return { reference, posted: true, updated: false };
        if (attempt >= POSTS) throw error;
      }
    }
  }

  /** Finds the message whose answer was lost. @throws PlatformError where the channel can't be searched */
  private async findLost(request: AnnouncementRequest, lost: unknown): Promise<MessageReference | undefined> {
    const { clock, signal } = this.deps;
    for (const pause of SEARCH_PAUSES_MS) {
      await clock.sleep(pause, signal);
      const state = await this.search(request).catch((error: unknown) => {
        signal.throwIfAborted();
        throw uncertain(lost, request, error);
      });
      if (state.state === 'found') return state.reference;
      if (state.state === 'unknown') throw uncertain(lost, request);
    }
    return undefined;
  }

  private async search({ channel, message, since }: AnnouncementRequest): Promise<AnnouncementState> {
    const { slack, signal, clock, logger } = this.deps;
    const found: PostedMessage[] = [];
    let cursor: string | undefined;
    for (let page = 1; ; page += 1) {
      const answer = await slack.history(channel, { oldest: since / 1000, cursor }, signal);
      if ('unreadable' in answer) return { state: 'unknown', reason: answer.unreadable };
      found.push(...answer.messages.filter((posted) => isSame(posted, message)));
      cursor = answer.next;
      if (cursor === undefined) break;
      if (page >= MOST_PAGES) {
        if (found.length > 0) break;
        const reason = new PlatformError(
          `The channel has more than ${MOST_PAGES} pages of messages since the release, which is as far as the search goes.`,
        );
        return { state: 'unknown', reason };
      }
    }
    this.searchedAt = clock.now();
    // Slack lists the newest first; people know the first announcement.
    const first = found.at(-1);
    if (first === undefined) return { state: 'none' };
    if (found.length > 1)
      logger.warning(`The release was announced ${found.length} times: using the first announcement.`);
    const same = first.metadata?.event_payload['digest'] === message.metadata?.event_payload['digest'];
    return { state: 'found', reference: { channel, ts: first.ts }, same };
  }
}

function isSame({ metadata }: PostedMessage, { metadata: wanted }: SlackMessage): boolean {
  return (
    metadata !== undefined &&
    metadata.event_type === wanted?.event_type &&
    metadata.event_payload['repository'] === wanted.event_payload['repository'] &&
    metadata.event_payload['tag'] === wanted.event_payload['tag']
  );
}

function uncertain(lost: unknown, { channel }: AnnouncementRequest, cause: unknown = lost): PlatformError {
  return new PlatformError(
    `The announcement may or may not be in ${channel}: Slack did not answer. ${asError(lost).message}`,
    { cause, hint: 'Run this step again: it searches for the announcement before it posts.' },
  );
}

/** An announcement, and what became of it. */
interface AnnouncementRun {
  release: Release;
  repository: string;
  channel: string;
  message: SlackMessage;
  state: AnnouncementState;
  /** Undefined in a dry run. */
  result?: AnnouncementResult | undefined;
  /** The message's address, where it is known. */
  link?: string | undefined;
}

/** Renders the job summary. */
export function renderAnnouncement(run: AnnouncementRun): string {
  const { release, repository, channel, message, result } = run;
  const changed = result !== undefined && (result.posted || result.updated);
  return renderSummary({
    outcome: result === undefined ? 'dry-run' : changed ? 'success' : 'unchanged',
    heading: escapeMarkdown(headingOf(run)),
    facts: {
      title: 'Announcement',
      rows: [
        ['Release', link(release.tag, release.url)],
        ['Repository', code(repository)],
        ['Channel', code(channel)],
        [
          'Message',
          result &&
            (run.link === undefined ? code(result.reference.ts) : link(result.reference.ts, run.link)),
        ],
      ],
    },
    details: [{ title: 'Text', body: fenced(messageText(message)) }],
  });
}

/** Formats the result for a terminal: in a dry run with the whole text. */
export function formatAnnouncement(run: AnnouncementRun): string {
  const { link: url, message, result, state } = run;
  const heading = headingOf(run);
  if (result !== undefined) return `${heading}${url === undefined ? '' : `: ${url}`}`;
  // That nothing would change need not be said of nothing else.
  if (state.state === 'found' && state.same) return `${heading}.`;
  return `${formatDryRun(heading)}\n\n${messageText(message)}`;
}

function headingOf({ release, repository, channel, state, result }: AnnouncementRun): string {
  const name = `${repository} ${release.tag}`;
  if (result === undefined) {
    if (state.state !== 'found') return dryRunHeading(`announce ${name} in ${channel}`);
    return state.same
      ? dryRunHeading(`change nothing, since ${name} was already announced in ${channel}`)
      : dryRunHeading(`update the announcement of ${name} in ${channel}`);
  }
  if (result.posted) return `Announced ${name} in ${channel}`;
  return result.updated
    ? `Updated the announcement of ${name} in ${channel}`
    : `${name} was already announced in ${channel}`;
}
