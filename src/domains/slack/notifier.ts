import type { Clock } from '../../core/clock.js';
import { formatCount } from '../../core/text.js';
import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type {
  MessageBlock,
  MessageReference,
  SlackMessage,
  SlackMessages,
} from '../../providers/slack/messages.js';
import { shorten, splitText } from './mrkdwn.js';

/** A message, or a comment in a thread. */
export interface Notification {
  /** For notifications and screen readers; default: the beginning of the body. */
  title?: string | undefined;
  /** In mrkdwn, of any length. */
  body: string;
  /** Small print below, in mrkdwn: at most ten pieces. */
  context?: readonly string[] | undefined;
}

/** Makes a notification of a line and what is below it. A title shows no markup, so it is the line without its marks. */
export function headlineNotification(line: string, more: string, context: readonly string[]): Notification {
  return { title: line.replace(/[*`]/g, ''), body: more === '' ? line : `${line}\n${more}`, context };
}

/** Source: the reference of the section and context blocks. */
const SECTION_LIMIT = 3_000;
const CONTEXT_LIMIT = 2_000;
const CONTEXT_ELEMENTS = 10;
/** All blocks of a message together; Slack says msg_blocks_too_long somewhere beyond 13,000. */
const BLOCKS_LIMIT = 12_000;
/** chat.update takes 4,000 characters where chat.postMessage takes 40,000; the text is only a stand-in for the blocks. */
const TEXT_LIMIT = 3_000;

/**
 * Renders a notification in messages within Slack's limits. Nearly always one; for a long body as many as it takes, of
 * which the others belong in the thread of the first. The context is below the first one.
 */
export function renderMessages({
  title,
  body,
  context = [],
}: Notification): [SlackMessage, ...SlackMessage[]] {
  const footer = contextBlock(context);
  const [first = [], ...rest] = pages(splitText(body, SECTION_LIMIT), BLOCKS_LIMIT - lengthOf(footer));
  return [message(first, title, footer), ...rest.map((sections) => message(sections, undefined, []))];
}

function message(
  sections: readonly string[],
  title: string | undefined,
  footer: readonly MessageBlock[],
): SlackMessage {
  const text = shorten(title ?? sections[0] ?? '', TEXT_LIMIT);
  const blocks = sections.map((section) => ({
    type: 'section' as const,
    text: { type: 'mrkdwn' as const, text: section },
  }));
  return { text, blocks: [...blocks, ...footer] };
}

function contextBlock(context: readonly string[]): MessageBlock[] {
  const elements = context
    .filter((text) => text.trim() !== '')
    .slice(0, CONTEXT_ELEMENTS)
    .map((text) => ({ type: 'mrkdwn' as const, text: shorten(text, CONTEXT_LIMIT) }));
  return elements.length === 0 ? [] : [{ type: 'context', elements }];
}

function lengthOf(blocks: readonly MessageBlock[]): number {
  const texts = blocks.flatMap((block) => (block.type === 'section' ? [block.text] : block.elements));
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

/** Returns the first page within `firstLimit`, the others within the limit of a message. */
function pages(sections: readonly string[], firstLimit: number): string[][] {
  const found: string[][] = [];
  let page: string[] = [];
  let length = 0;
  for (const section of sections) {
    const limit = found.length === 0 ? Math.max(SECTION_LIMIT, firstLimit) : BLOCKS_LIMIT;
    if (page.length > 0 && length + section.length > limit) {
      found.push(page);
      [page, length] = [[], 0];
    }
    page.push(section);
    length += section.length;
  }
  return [...found, page];
}

/** Posts, updates and comments in Slack. What is too long for one message continues in its thread. */
export class Notifier {
  constructor(
    private readonly slack: SlackMessages,
    private readonly signal?: AbortSignal,
  ) {}

  /** @throws what the provider throws */
  async post(channel: string, notification: Notification): Promise<MessageReference> {
    const [first, ...rest] = renderMessages(notification);
    const reference = await this.slack.post(channel, first, {}, this.signal);
    await this.continue(reference, rest);
    return reference;
  }

  /** Replaces the message. @throws what the provider throws */
  async update(reference: MessageReference, notification: Notification): Promise<MessageReference> {
    const [first, ...rest] = renderMessages(notification);
    const updated = await this.slack.update(reference, first, this.signal);
    await this.continue(updated, rest);
    return updated;
  }

  /** Comments in the thread of the message. @throws what the provider throws */
  async comment(
    reference: MessageReference,
    notification: Notification,
    { broadcast = false }: { broadcast?: boolean } = {},
  ): Promise<MessageReference> {
    const [first, ...rest] = renderMessages(notification);
    const options = { thread: reference.ts, broadcast };
    const comment = await this.slack.post(reference.channel, first, options, this.signal);
    // A thread has no threads of its own: the rest comes after it.
    await this.continue({ channel: comment.channel, ts: reference.ts }, rest);
    return comment;
  }

  /** Returns the message's address, where Slack tells it. */
  async permalink(reference: MessageReference): Promise<string | undefined> {
    return this.slack.permalink(reference, this.signal);
  }

  private async continue({ channel, ts }: MessageReference, rest: readonly SlackMessage[]): Promise<void> {
    for (const message of rest) await this.slack.post(channel, message, { thread: ts }, this.signal);
  }
}

/**
 * Sends a message. With `warn`, a message that Slack does not take is a warning, and the result undefined.
 * @throws with `fail` what `send` throws; in any case what is not a PlatformError
 */
export async function sendOrWarn(
  send: () => Promise<MessageReference>,
  { onError, logger, signal }: { onError: 'fail' | 'warn'; logger: Logger; signal: AbortSignal },
): Promise<MessageReference | undefined> {
  try {
    return await send();
  } catch (error) {
    if (onError === 'fail' || signal.aborted || !(error instanceof PlatformError)) throw error;
    const hint = error.hint === undefined ? '' : ` ${error.hint}`;
    logger.warning(`The message was not sent. ${error.message}${hint}`, { title: 'Slack' });
    return undefined;
  }
}

/** How long the work waits for its last notifications, in milliseconds. After a cancellation there is little time. */
const PATIENCE_MS = 60_000;
const HURRIED_PATIENCE_MS = 3_000;

/**
 * Sends notifications one after the other, alongside the work that they are about: the work neither waits for them nor
 * fails with them. The first problem is a warning, later ones are debug lines.
 */
export class NotificationQueue {
  private tail: Promise<void> = Promise.resolve();
  private warned = false;
  private stopped = false;
  private readonly giveUp = new AbortController();

  /** Aborted when we stop waiting for Slack: pauses between attempts end. */
  readonly signal = this.giveUp.signal;

  constructor(private readonly deps: { clock: Clock; logger: Logger }) {}

  /** Runs the job after those before it. */
  send(job: () => Promise<void>): void {
    this.tail = this.tail.then(async () => {
      if (this.stopped) return;
      try {
        await job();
      } catch (error) {
        this.warn(error);
      }
    });
  }

  /** Drops the waiting jobs and all later ones. */
  stop(): void {
    this.stopped = true;
  }

  /** Waits until everything is sent: for a minute at most, or for three seconds with `hurry`. */
  async flush(hurry = false): Promise<void> {
    const { clock } = this.deps;
    const patience = hurry ? HURRIED_PATIENCE_MS : PATIENCE_MS;
    const settled = new AbortController();
    const tooLong = clock.sleep(patience, settled.signal).then(
      () => true,
      () => false,
    );
    const late = await Promise.race([this.tail.then(() => false), tooLong]);
    settled.abort();
    if (!late) return;
    this.warn(
      new PlatformError(
        `Slack did not take the last messages within ${formatCount(patience / 1000, 'second')}.`,
      ),
    );
    this.stop();
    this.giveUp.abort(new PlatformError('Stopped waiting for Slack.'));
  }

  private warn(error: unknown): void {
    const { message } = asError(error);
    const hint = error instanceof PlatformError && error.hint !== undefined ? ` ${error.hint}` : '';
    if (this.warned) this.deps.logger.debug(`Slack: ${message}`);
    else
      this.deps.logger.warning(
        `Some Slack messages are missing; nothing else is affected. ${message}${hint}`,
        {
          title: 'Slack',
        },
      );
    this.warned = true;
  }
}
