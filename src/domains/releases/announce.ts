import type { Clock } from '../../core/clock.js';
import { asError, PlatformError, UnchangeableError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type {
  MessageReference,
  PostedMessage,
  SlackHistory,
  SlackMessage,
  SlackMessages,
} from '../../providers/slack/messages.js';

export interface AnnouncerDependencies {
  slack: SlackMessages & SlackHistory;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

export interface AnnouncementOrder {
  /** Id of the channel. */
  channel: string;
  /** With the metadata that it is found again by. */
  message: SlackMessage;
  /** No announcement is older, in milliseconds since the epoch. */
  since: number;
  /** Post where it can't be known whether it was posted before. */
  blindly: boolean;
}

/** What is in the channel already: the announcement, none, or nobody can tell. */
export type Standing =
  | { state: 'found'; reference: MessageReference; same: boolean }
  | { state: 'none' }
  | { state: 'unknown'; reason: PlatformError };

export interface AnnouncementResult {
  reference: MessageReference;
  posted: boolean;
  updated: boolean;
}

/** Pages of the channel's messages that are read at most. */
const MOST_PAGES = 50;
/** After a lost answer: looks for the message, and the pauses before them in milliseconds. */
const LOOKS_MS = [1_000, 4_000, 10_000];
/** A message whose answer got lost is posted again once, after Slack has shown that it has none. */
const POSTS = 2;
/** A look is out of date after so long: a question may wait for its answer. */
const LOOK_AGAIN_MS = 30_000;

/** Announces a release once: in a new message, or in the one that is there. */
export class ReleaseAnnouncer {
  private looked = 0;

  constructor(private readonly deps: AnnouncerDependencies) {}

  /** @throws PlatformError where it can't be known and is not to be posted blindly */
  async look(order: AnnouncementOrder): Promise<Standing> {
    const standing = await this.standing(order);
    if (standing.state !== 'unknown') return standing;
    if (order.blindly) {
      this.deps.logger.warning(
        `Whether the release was announced before is not known, so that this may be the second time. ${standing.reason.message} ${standing.reason.hint ?? ''}`.trim(),
        { title: 'Slack' },
      );
      return standing;
    }
    throw new PlatformError(
      `Whether the release was announced before is not known, so nothing is posted. ${standing.reason.message}`,
      {
        cause: standing.reason,
        hint: `${standing.reason.hint ?? ''} Or set if-history-unreadable: post, and announce it twice where the step runs twice.`.trim(),
      },
    );
  }

  /** Posts or updates the message, as `standing` asks for. @throws what Slack says */
  async announce(order: AnnouncementOrder, standing: Standing): Promise<AnnouncementResult> {
    const stale = this.deps.clock.now() - this.looked > LOOK_AGAIN_MS;
    const now = stale && standing.state === 'none' ? await this.look(order) : standing;
    if (now.state === 'found') return this.update(order, now);
    return this.post(order, now.state === 'none');
  }

  private async update(
    { message }: AnnouncementOrder,
    { reference, same }: Standing & { state: 'found' },
  ): Promise<AnnouncementResult> {
    if (same) {
      this.deps.logger.info('The release is announced already, in these words.');
      return { reference, posted: false, updated: false };
    }
    this.deps.logger.info('The release is announced already, in other words: updating its message.');
    try {
      await this.deps.slack.update(reference, message, this.deps.signal);
    } catch (error) {
      if (!(error instanceof UnchangeableError)) throw error;
      // A second message would announce the release again, and a failure would come back with each run.
      this.deps.logger.warning(
        'The release is announced, and its message stays as it was: the workspace limits for how long messages can be changed.',
        { title: 'Slack' },
      );
      return { reference, posted: false, updated: false };
    }
    return { reference, posted: false, updated: true };
  }

  private async post(order: AnnouncementOrder, readable: boolean): Promise<AnnouncementResult> {
    const { slack, signal, logger } = this.deps;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const reference = await slack.post(order.channel, order.message, {}, signal);
        return { reference, posted: true, updated: false };
      } catch (error) {
        if (signal.aborted || !isTransient(error)) throw error;
        if (!readable) throw unknownFate(error, order);
        logger.info(`Whether Slack took the message is not known: looking for it. ${asError(error).message}`);
        const reference = await this.afterLoss(order, error);
        if (reference !== undefined) return { reference, posted: true, updated: false };
        if (attempt >= POSTS) throw error;
      }
    }
  }

  /** The message, where Slack took it although its answer got lost. @throws PlatformError where that can't be known */
  private async afterLoss(order: AnnouncementOrder, lost: unknown): Promise<MessageReference | undefined> {
    const { clock, signal } = this.deps;
    for (const pause of LOOKS_MS) {
      await clock.sleep(pause, signal);
      const standing = await this.standing(order).catch((error: unknown) => {
        signal.throwIfAborted();
        throw unknownFate(lost, order, error);
      });
      if (standing.state === 'found') return standing.reference;
      if (standing.state === 'unknown') throw unknownFate(lost, order);
    }
    return undefined;
  }

  private async standing({ channel, message, since }: AnnouncementOrder): Promise<Standing> {
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
          `The channel has more messages since the release than are looked through: ${MOST_PAGES} pages of 200.`,
        );
        return { state: 'unknown', reason };
      }
    }
    this.looked = clock.now();
    // Slack gives the newest first; the first announcement is the one that people know.
    const first = found.at(-1);
    if (first === undefined) return { state: 'none' };
    if (found.length > 1)
      logger.warning(`The release is announced ${found.length} times; the first message is taken.`);
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

function unknownFate(lost: unknown, { channel }: AnnouncementOrder, cause: unknown = lost): PlatformError {
  return new PlatformError(
    `Whether the announcement is in ${channel} is not known: Slack's answer got lost. ${asError(lost).message}`,
    { cause, hint: 'Run this step again: it looks for the message before it posts.' },
  );
}
