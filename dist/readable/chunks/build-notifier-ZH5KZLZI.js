const require = process.getBuiltinModule;
import {
  formatMessageReference
} from "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import {
  NotificationQueue,
  Notifier,
  headlineNotification
} from "./chunk-YKCY4WSP.js";
import {
  bold,
  buildLogsLine,
  codeBlock,
  codeSpan,
  escapeMrkdwn,
  repositoryLine,
  revisionLine,
  shorten
} from "./chunk-MVA4WJFC.js";
import "./chunk-SYWYRGCB.js";
import {
  failingLines
} from "./chunk-WSNKAHF4.js";
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import {
  formatDuration
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/slack/build-notifier.ts
var BuildNotifier = class {
  constructor(deps) {
    this.deps = deps;
    this.queue = new NotificationQueue(deps);
    this.notifier = new Notifier(deps.slack, this.queue.signal);
  }
  deps;
  queue;
  notifier;
  followed;
  reference;
  wanted;
  shown = "";
  /** The first message may be in Slack, where nobody can update it: only the end is worth another one. */
  unanswered = false;
  /** Slack refuses to update the message. */
  fixed = false;
  over = false;
  /** Waits for the work and reports its end. @returns what the work returns @throws what it throws */
  async follow(work) {
    try {
      const outcome = await work;
      await this.ended(outcome);
      return outcome;
    } catch (error) {
      await this.broken(error);
      throw error;
    }
  }
  started(subject, build) {
    this.followed = { subject, build };
    this.show(startLine(subject), subject, build);
  }
  progressed(build) {
    if (this.followed?.build.id !== build.id) return;
    this.followed.build = build;
    const { subject } = this.followed;
    if (build.status === "IN_PROGRESS") this.show(startLine(subject), subject, build);
  }
  async ended({ run, image, failure }) {
    if (this.followed === void 0 || run === void 0) return;
    const { subject } = this.followed;
    if (run.build.status === "IN_PROGRESS" && failure === void 0) return this.queue.flush();
    this.over = true;
    const line = failure === void 0 ? successLine(subject, run.build, image) : failureLine(subject, run.build);
    this.show(line, subject, run.build);
    if (failure !== void 0) this.comment(failureNotification(line, failure, run));
    return this.queue.flush();
  }
  /** Reports that the work was cancelled, which leaves little time, or that it threw. */
  async broken(error) {
    if (this.followed === void 0) return;
    const { subject, build } = this.followed;
    if (error instanceof CancelledError) {
      this.over = true;
      this.show(`:package::white_circle: CANCELLED - Building ${name(subject)}`, subject, build);
      return this.queue.flush(true);
    }
    const failure = error instanceof PlatformError ? error : new PlatformError(asError(error).message);
    return this.ended({ run: { build, lastLines: [] }, failure });
  }
  /** Posts or updates the message; of several waiting updates only the last is made. */
  show(line, subject, build) {
    const waiting = this.wanted !== void 0;
    const { repository } = subject.codebase;
    const { serverUrl } = this.deps;
    this.wanted = headlineNotification(line, phaseLine(build.phases), [
      repositoryLine(repository, serverUrl),
      revisionLine(repository, subject.commit, serverUrl),
      buildLogsLine(buildUrl(build))
    ]);
    if (!waiting) this.queue.send(() => this.showWanted());
  }
  async showWanted() {
    const notification = this.wanted;
    this.wanted = void 0;
    const text = JSON.stringify(notification);
    if (notification === void 0 || this.followed === void 0 || text === this.shown) return;
    if (this.fixed || this.unanswered && !this.over) return;
    if (this.reference === void 0) {
      this.reference = await this.post(this.followed.subject, notification);
    } else {
      await this.update(this.reference, notification);
    }
    this.shown = text;
  }
  async update(reference, notification) {
    try {
      await this.notifier.update(reference, notification);
    } catch (error) {
      this.fixed = !isTransient(error);
      throw error;
    }
  }
  async post(subject, notification) {
    try {
      const channel = await this.deps.channel(subject.codebase);
      const reference = await this.notifier.post(channel, notification);
      this.deps.posted(formatMessageReference(reference));
      return reference;
    } catch (error) {
      if (!isTransient(error)) this.queue.stop();
      this.unanswered ||= error instanceof PlatformError && error.unanswered;
      throw error;
    }
  }
  comment(notification) {
    this.queue.send(async () => {
      if (this.reference === void 0) return;
      await this.notifier.comment(this.reference, notification, { broadcast: true });
    });
  }
};
var REASON_LENGTH = 1500;
var LOG_LENGTH = 2e3;
function failureNotification(line, failure, { build, lastLines }) {
  const log = excerpt(lastLines);
  const reason = escapeMrkdwn(shorten(failure.message, REASON_LENGTH));
  const more = log === "" ? reason : `${reason}
${codeBlock(log)}`;
  return headlineNotification(line, more, [buildLogsLine(buildUrl(build))]);
}
function excerpt(lastLines) {
  const lines = failingLines(lastLines).map((line) => line.trimEnd()).filter((line) => line !== "");
  const own = lines.filter((line) => !/^\[Container\] \d{4}\//.test(line));
  return (own.length === 0 ? lines : own).join("\n").slice(-LOG_LENGTH);
}
function startLine(subject) {
  return `:package::large_blue_circle: STARTED - Building ${name(subject)}`;
}
function successLine(subject, build, image) {
  const as = image === void 0 ? "" : ` as ${codeSpan(image.tag)}`;
  return `:package::large_green_circle: COMPLETE - Built ${name(subject)}${as}${time("in", build)}`;
}
function failureLine(subject, build) {
  return build.status === "IN_PROGRESS" ? `:package::large_orange_circle: STILL RUNNING - Building ${name(subject)}, no longer followed` : `:package::red_circle: FAILED - Building ${name(subject)}${time("after", build)}`;
}
function time(word, { startTime, endTime }) {
  if (startTime === void 0 || endTime === void 0) return "";
  return ` ${word} ${formatDuration(endTime.getTime() - startTime.getTime())}`;
}
function name({ app, codebase, commit }) {
  return `${bold(`${app}/${codebase.name}`)} at ${codeSpan(commit.slice(0, 12))}`;
}
function phaseLine(phases) {
  return phases.filter(({ type }) => type !== "COMPLETED").map((phase) => `${phaseIcon(phase)} ${escapeMrkdwn(phase.type)}`).join("  ");
}
function phaseIcon({ status }) {
  if (status === void 0) return ":hourglass_flowing_sand:";
  return status === "SUCCEEDED" ? ":white_check_mark:" : ":x:";
}
export {
  BuildNotifier
};
