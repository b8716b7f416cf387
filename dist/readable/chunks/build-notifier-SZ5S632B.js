const require = process.getBuiltinModule;
import {
  formatMessageReference
} from "./chunk-H2YNW5TF.js";
import "./chunk-VEEMDDBS.js";
import {
  NotificationQueue,
  Notifier
} from "./chunk-6EYMERV6.js";
import {
  bold,
  buildLogsLine,
  codeBlock,
  codeSpan,
  escapeMrkdwn,
  repositoryLine,
  revisionLine,
  shorten
} from "./chunk-3IGYVU6H.js";
import "./chunk-2LIWUV4G.js";
import {
  failingLines
} from "./chunk-RXVTYPRX.js";
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatDuration
} from "./chunk-R6BFYJEB.js";
import {
  isTransient
} from "./chunk-JLC7QYMT.js";
import {
  CancelledError,
  PlatformError,
  asError
} from "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/domains/slack/build-notification.ts
var REASON_LENGTH = 1500;
var LOG_LENGTH = 2e3;
function renderRunningBuild(subject, build, serverUrl) {
  return buildNotification(
    `:package::large_blue_circle: STARTED - Building ${name(subject)}`,
    subject,
    build,
    serverUrl
  );
}
function renderEndedBuild(subject, end, serverUrl) {
  return buildNotification(headline(subject, end), subject, end.build, serverUrl);
}
function renderBuildFailure(subject, end) {
  const reason = end.failure === void 0 ? [] : [escapeMrkdwn(shorten(end.failure.message, REASON_LENGTH))];
  const log = excerpt(end.lastLines);
  return {
    title: plain(headline(subject, end)),
    body: [headline(subject, end), ...reason, ...log === "" ? [] : [codeBlock(log)]].join("\n"),
    context: [buildLogsLine(buildUrl(end.build))]
  };
}
function excerpt(lastLines) {
  const lines = failingLines(lastLines).map((line) => line.trimEnd()).filter((line) => line !== "");
  const own = lines.filter((line) => !/^\[Container\] \d{4}\//.test(line));
  return (own.length === 0 ? lines : own).join("\n").slice(-LOG_LENGTH);
}
function renderCancelledBuild(subject, build, serverUrl) {
  return buildNotification(
    `:package::white_circle: CANCELLED - Building ${name(subject)}`,
    subject,
    build,
    serverUrl
  );
}
function headline(subject, { build, failure, imageTag }) {
  const { startTime: start, endTime: finish } = build;
  const time = start === void 0 || finish === void 0 ? "" : formatDuration(finish.getTime() - start.getTime());
  if (failure === void 0) {
    const image = imageTag === void 0 ? "" : ` as ${codeSpan(imageTag)}`;
    return `:package::large_green_circle: COMPLETE - Built ${name(subject)}${image}${time === "" ? "" : ` in ${time}`}`;
  }
  if (build.status === "IN_PROGRESS")
    return `:package::large_orange_circle: STILL RUNNING - Building ${name(subject)}, no longer followed`;
  return `:package::red_circle: FAILED - Building ${name(subject)}${time === "" ? "" : ` after ${time}`}`;
}
function buildNotification(line, subject, build, serverUrl) {
  const { repository } = subject.codebase;
  const phases = phaseLine(build.phases);
  return {
    title: plain(line),
    body: phases === "" ? line : `${line}
${phases}`,
    context: [
      repositoryLine(repository, serverUrl),
      revisionLine(repository, subject.commit, serverUrl),
      buildLogsLine(buildUrl(build))
    ]
  };
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
function plain(line) {
  return line.replace(/[*`]/g, "");
}

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
      const { run, image, failure } = outcome;
      if (run !== void 0) await this.ended({ ...run, imageTag: image?.tag, failure });
      return outcome;
    } catch (error) {
      await this.broken(error);
      throw error;
    }
  }
  started(subject, build) {
    this.followed = { subject, build };
    this.show(renderRunningBuild(subject, build, this.deps.serverUrl));
  }
  progressed(build) {
    if (this.followed?.build.id !== build.id) return;
    this.followed.build = build;
    if (build.status === "IN_PROGRESS")
      this.show(renderRunningBuild(this.followed.subject, build, this.deps.serverUrl));
  }
  async ended(end) {
    if (this.followed === void 0) return;
    const { subject } = this.followed;
    if (end.build.status === "IN_PROGRESS" && end.failure === void 0) return this.queue.flush();
    this.over = true;
    this.show(renderEndedBuild(subject, end, this.deps.serverUrl));
    if (end.failure !== void 0) this.comment(renderBuildFailure(subject, end));
    return this.queue.flush();
  }
  /** Reports that the work was cancelled, which leaves little time, or that it threw. */
  async broken(error) {
    if (this.followed === void 0) return;
    const { subject, build } = this.followed;
    if (error instanceof CancelledError) {
      this.over = true;
      this.show(renderCancelledBuild(subject, build, this.deps.serverUrl));
      return this.queue.flush(true);
    }
    const failure = error instanceof PlatformError ? error : new PlatformError(asError(error).message);
    return this.ended({ build, imageTag: void 0, failure, lastLines: [] });
  }
  /** Posts or updates the message; of several waiting updates only the last is made. */
  show(notification) {
    const waiting = this.wanted !== void 0;
    this.wanted = notification;
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
export {
  BuildNotifier
};
