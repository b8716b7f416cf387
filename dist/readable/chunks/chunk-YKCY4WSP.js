const require = process.getBuiltinModule;
import {
  shorten,
  splitText
} from "./chunk-MVA4WJFC.js";
import {
  formatCount
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/slack/notifier.ts
function headlineNotification(line, more, context) {
  return { title: line.replace(/[*`]/g, ""), body: more === "" ? line : `${line}
${more}`, context };
}
var SECTION_LIMIT = 3e3;
var CONTEXT_LIMIT = 2e3;
var CONTEXT_ELEMENTS = 10;
var BLOCKS_LIMIT = 12e3;
var TEXT_LIMIT = 3e3;
function renderMessages({
  title,
  body,
  context = []
}) {
  const footer = contextBlock(context);
  const [first = [], ...rest] = pages(splitText(body, SECTION_LIMIT), BLOCKS_LIMIT - lengthOf(footer));
  return [message(first, title, footer), ...rest.map((sections) => message(sections, void 0, []))];
}
function message(sections, title, footer) {
  const text = shorten(title ?? sections[0] ?? "", TEXT_LIMIT);
  const blocks = sections.map((section) => ({
    type: "section",
    text: { type: "mrkdwn", text: section }
  }));
  return { text, blocks: [...blocks, ...footer] };
}
function contextBlock(context) {
  const elements = context.filter((text) => text.trim() !== "").slice(0, CONTEXT_ELEMENTS).map((text) => ({ type: "mrkdwn", text: shorten(text, CONTEXT_LIMIT) }));
  return elements.length === 0 ? [] : [{ type: "context", elements }];
}
function lengthOf(blocks) {
  const texts = blocks.flatMap((block) => block.type === "section" ? [block.text] : block.elements);
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
function pages(sections, firstLimit) {
  const found = [];
  let page = [];
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
var Notifier = class {
  constructor(slack, signal) {
    this.slack = slack;
    this.signal = signal;
  }
  slack;
  signal;
  /** @throws what the provider throws */
  async post(channel, notification) {
    const [first, ...rest] = renderMessages(notification);
    const reference = await this.slack.post(channel, first, {}, this.signal);
    await this.continue(reference, rest);
    return reference;
  }
  /** Replaces the message. @throws what the provider throws */
  async update(reference, notification) {
    const [first, ...rest] = renderMessages(notification);
    const updated = await this.slack.update(reference, first, this.signal);
    await this.continue(updated, rest);
    return updated;
  }
  /** Comments in the thread of the message. @throws what the provider throws */
  async comment(reference, notification, { broadcast = false } = {}) {
    const [first, ...rest] = renderMessages(notification);
    const options = { thread: reference.ts, broadcast };
    const comment = await this.slack.post(reference.channel, first, options, this.signal);
    await this.continue({ channel: comment.channel, ts: reference.ts }, rest);
    return comment;
  }
  /** Returns the message's address, where Slack tells it. */
  async permalink(reference) {
    return this.slack.permalink(reference, this.signal);
  }
  async continue({ channel, ts }, rest) {
    for (const message2 of rest) await this.slack.post(channel, message2, { thread: ts }, this.signal);
  }
};
async function sendOrWarn(send, { onError, logger, signal }) {
  try {
    return await send();
  } catch (error) {
    if (onError === "fail" || signal.aborted || !(error instanceof PlatformError)) throw error;
    const hint = error.hint === void 0 ? "" : ` ${error.hint}`;
    logger.warning(`The message was not sent. ${error.message}${hint}`, { title: "Slack" });
    return void 0;
  }
}
var PATIENCE_MS = 6e4;
var HURRIED_PATIENCE_MS = 3e3;
var NotificationQueue = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  tail = Promise.resolve();
  warned = false;
  stopped = false;
  giveUp = new AbortController();
  /** Aborted when we stop waiting for Slack: pauses between attempts end. */
  signal = this.giveUp.signal;
  /** Runs the job after those before it. */
  send(job) {
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
  stop() {
    this.stopped = true;
  }
  /** Waits until everything is sent: for a minute at most, or for three seconds with `hurry`. */
  async flush(hurry = false) {
    const { clock } = this.deps;
    const patience = hurry ? HURRIED_PATIENCE_MS : PATIENCE_MS;
    const settled = new AbortController();
    const tooLong = clock.sleep(patience, settled.signal).then(
      () => true,
      () => false
    );
    const late = await Promise.race([this.tail.then(() => false), tooLong]);
    settled.abort();
    if (!late) return;
    this.warn(
      new PlatformError(
        `Slack did not take the last messages within ${formatCount(patience / 1e3, "second")}.`
      )
    );
    this.stop();
    this.giveUp.abort(new PlatformError("Stopped waiting for Slack."));
  }
  warn(error) {
    const { message: message2 } = asError(error);
    const hint = error instanceof PlatformError && error.hint !== void 0 ? ` ${error.hint}` : "";
    if (this.warned) this.deps.logger.debug(`Slack: ${message2}`);
    else
      this.deps.logger.warning(
        `Some Slack messages are missing; nothing else is affected. ${message2}${hint}`,
        {
          title: "Slack"
        }
      );
    this.warned = true;
  }
};

export {
  headlineNotification,
  renderMessages,
  Notifier,
  sendOrWarn,
  NotificationQueue
};
