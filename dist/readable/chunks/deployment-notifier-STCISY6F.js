const require = process.getBuiltinModule;
import {
  NotificationQueue,
  Notifier,
  headlineNotification
} from "./chunk-YKCY4WSP.js";
import {
  bold,
  codeBlock,
  codeSpan,
  mrkdwnLink,
  repositoryLine,
  revisionLine,
  shorten
} from "./chunk-MVA4WJFC.js";
import "./chunk-SNKO2L4S.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import {
  formatDuration
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  NotFoundError,
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/slack/deployment-notifier.ts
var DeploymentNotifier = class {
  constructor(deps) {
    this.deps = deps;
    this.queue = new NotificationQueue(deps);
    this.notifier = new Notifier(deps.slack, this.queue.signal);
  }
  deps;
  queue;
  notifier;
  deployment;
  thread;
  /** Our own message, where there was no thread. */
  own;
  /**
   * Waits for the work and reports its end, as `read` sees it. A failure before anything was started is not reported.
   * @returns what the work returns
   * @throws what it throws
   */
  async follow(work, read) {
    try {
      const result = await work;
      await this.ended(read(result));
      return result;
    } catch (error) {
      const failure = error instanceof PlatformError ? error : new PlatformError(asError(error).message);
      await this.ended({ failure, stillRunning: false, links: [] });
      throw error;
    }
  }
  /** Reports the start; `links` lead to what was started. */
  started(subject, links) {
    const { clock, runUrl, serverUrl } = this.deps;
    const all = runUrl === void 0 ? links : [...links, { text: "Workflow Run", url: runUrl }];
    this.deployment = { subject, links: all, began: clock.now() };
    const line = `${HEADLINES.started} - ${doing(subject)}`;
    const notification = deploymentNotification(line, "", subject, all, serverUrl);
    this.queue.send(() => this.send(subject, notification, false));
  }
  async ended({ failure, stillRunning, links }) {
    if (this.deployment === void 0) return;
    if (stillRunning && failure === void 0) return this.queue.flush();
    const { clock, serverUrl } = this.deps;
    const { subject, began } = this.deployment;
    const end = endOf(failure, stillRunning);
    const line = endLine(subject, end, Math.round((clock.now() - began) / 1e3));
    const reason = failure === void 0 ? "" : codeBlock(reasonOf(failure));
    const all = [...this.deployment.links, ...links];
    const notification = deploymentNotification(line, reason, subject, all, serverUrl);
    const broadcast = end === "failed" || end === "still-running";
    this.queue.send(() => this.conclude(subject, notification, broadcast));
    return this.queue.flush(end === "cancelled");
  }
  async conclude(subject, notification, broadcast) {
    if (this.own === void 0) return this.send(subject, notification, broadcast);
    await this.notifier.update(this.own, notification);
    if (broadcast) await this.notifier.comment(this.own, notification, { broadcast });
  }
  /** Comments in the thread, or posts a message of our own. */
  async send(subject, notification, broadcast) {
    try {
      this.thread ??= await this.deps.findThread(subject);
      const { channel, thread } = this.thread;
      const inThread = thread !== void 0 && await this.comment({ channel, ts: thread }, notification, broadcast);
      if (!inThread) this.own = await this.notifier.post(channel, notification);
    } catch (error) {
      if (!isTransient(error)) this.queue.stop();
      throw error;
    }
  }
  /** Returns false if the message of the thread is gone. */
  async comment(reference, notification, broadcast) {
    try {
      await this.notifier.comment(reference, notification, { broadcast });
      return true;
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      this.deps.logger.debug(`No comment in the thread ${reference.ts}: ${error.message}`);
      this.thread = { channel: reference.channel, thread: void 0 };
      return false;
    }
  }
};
function endOf(failure, stillRunning) {
  if (failure instanceof CancelledError) return "cancelled";
  if (stillRunning) return "still-running";
  return failure === void 0 ? "complete" : "failed";
}
var REASON_LENGTH = 1e3;
var EXCERPT_LENGTH = 1500;
var HEADLINES = {
  started: ":rocket::large_blue_circle: STARTED",
  complete: ":rocket::large_green_circle: COMPLETE",
  failed: ":rocket::red_circle: FAILED",
  cancelled: ":rocket::white_circle: CANCELLED",
  "still-running": ":rocket::large_orange_circle: STILL RUNNING"
};
function endLine(subject, end, seconds) {
  if (end === "still-running") return `${HEADLINES[end]} - ${doing(subject)}, no longer followed`;
  const time = formatDuration(seconds * 1e3);
  return end === "complete" ? `${HEADLINES[end]} - ${done(subject)} in ${time}` : `${HEADLINES[end]} - ${doing(subject)} after ${time}`;
}
function reasonOf({ message, excerpt }) {
  const lines = excerpt.join("\n").slice(-EXCERPT_LENGTH);
  return [shorten(message, REASON_LENGTH), ...lines === "" ? [] : [lines]].join("\n");
}
function deploymentNotification(line, reason, { codebase, image }, links, serverUrl) {
  return headlineNotification(line, reason, [
    repositoryLine(codebase.repository, serverUrl),
    ...image.commit === void 0 ? [] : [revisionLine(codebase.repository, image.commit, serverUrl)],
    ...links.map(({ text, url }) => mrkdwnLink(text, url))
  ]);
}
function doing(subject) {
  return subject.rollback === void 0 ? `Deploying ${what(subject)}` : `Rolling back ${undoing(subject)}`;
}
function done(subject) {
  return subject.rollback === void 0 ? `Deployed ${what(subject)}` : `Rolled back ${undoing(subject)}`;
}
function what(subject) {
  return `${codeSpan(subject.image.tag)} of ${named(subject)} to ${bold(subject.env)}`;
}
function undoing(subject) {
  const from = subject.rollback?.from;
  const before = from === void 0 ? "" : ` from ${codeSpan(from)}`;
  return `${named(subject)} in ${bold(subject.env)}${before} to ${codeSpan(subject.image.tag)}`;
}
function named({ app, codebase, services }) {
  const list = services.length === 0 ? "" : ` (${services.map(codeSpan).join(", ")})`;
  return `${bold(`${app}/${codebase.name}`)}${list}`;
}
export {
  DeploymentNotifier
};
