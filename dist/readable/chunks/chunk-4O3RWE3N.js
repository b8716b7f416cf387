const require = process.getBuiltinModule;
import {
  failingLines
} from "./chunk-SMW2MLMA.js";
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatCount,
  formatDuration
} from "./chunk-MLURCFNU.js";
import {
  isTransient
} from "./chunk-BMXGXW72.js";
import {
  CancelledError,
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-DE43X5GR.js";

// src/domains/slack/mrkdwn.ts
function escapeMrkdwn(text) {
  return withoutControls(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function mrkdwnLink(text, url) {
  const label = escapeMrkdwn(text.replaceAll("|", "¦").replace(/\s+/g, " "));
  if (!/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s|<>]/g, (character) => encodeURIComponent(character)).replaceAll("&", "&amp;");
  return `<${address}|${label}>`;
}
function bold(text) {
  return `*${escapeMrkdwn(text).replaceAll("*", "∗")}*`;
}
function codeSpan(text) {
  return `\`${escapeMrkdwn(text).replaceAll("`", "ˋ").replace(/\s+/g, " ")}\``;
}
function codeBlock(text) {
  return `\`\`\`
${escapeMrkdwn(text).replaceAll("`", "ˋ")}
\`\`\``;
}
function withoutControls(text) {
  return text.replaceAll("\r\n", "\n").replace(new RegExp("(?![\\t\\n])\\p{Cc}\\[[0-9;?]*[A-Za-z]", "gu"), "").replace(/(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, " ");
}
var FENCE = "```";
var FENCE_ROOM = 2 * (FENCE.length + 1);
function splitText(text, limit) {
  if (text.trim() === "") return [];
  if (text.length <= limit) return [text];
  const room = limit - FENCE_ROOM;
  const pieces = [];
  let piece = "";
  for (const line of text.split("\n").flatMap((whole) => cutLine(whole, room))) {
    const longer = piece === "" ? line : `${piece}
${line}`;
    if (longer.length <= room) {
      piece = longer;
      continue;
    }
    pieces.push(piece);
    piece = line;
  }
  pieces.push(piece);
  return mendFences(pieces.filter((candidate) => candidate.trim() !== ""));
}
function shorten(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, cutPoint(text, limit - 1)).trimEnd()}…`;
}
function cutLine(line, limit) {
  const parts = [];
  let rest = line;
  while (rest.length > limit) {
    const at = cutPoint(rest, limit);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).replace(/^ /, "");
  }
  return [...parts, rest];
}
function cutPoint(line, limit) {
  const head = line.slice(0, limit);
  const link = head.lastIndexOf("<");
  if (link > 0 && !head.includes(">", link) && line.includes(">", link)) return link;
  const space = head.lastIndexOf(" ");
  if (space > limit / 2) return space;
  const entity = /&[a-z]{0,4}$/.exec(head)?.index ?? 0;
  if (entity > 0) return entity;
  const last = head.charCodeAt(limit - 1);
  return last >= 55296 && last <= 56319 && limit > 1 ? limit - 1 : limit;
}
function mendFences(pieces) {
  let open = false;
  return pieces.map((piece) => {
    const opening = open ? `${FENCE}
` : "";
    if (piece.split(FENCE).length % 2 === 0) open = !open;
    return `${opening}${piece}${open ? `
${FENCE}` : ""}`;
  });
}

// src/domains/slack/message-context.ts
function repositoryLine(repository, serverUrl) {
  return `*Repository*: ${mrkdwnLink(repository, `${serverUrl}/${repository}`)}`;
}
function revisionLine(repository, commit, serverUrl) {
  return `*Revision*: ${mrkdwnLink(commit, `${serverUrl}/${repository}/commit/${commit}`)}`;
}
function buildLogsLine(url) {
  return mrkdwnLink("Build Logs", url);
}
function renderContext(context, serverUrl) {
  const { repository, commit, buildArn } = context;
  if (repository !== void 0) validateRepository(repository);
  if (commit !== void 0) validateCommit(commit, repository);
  return [
    ...repository === void 0 ? [] : [repositoryLine(repository, serverUrl)],
    ...repository === void 0 || commit === void 0 ? [] : [revisionLine(repository, commit, serverUrl)],
    ...buildArn === void 0 ? [] : [buildLogsLine(urlOfBuild(buildArn))]
  ];
}
function validateRepository(repository) {
  if (/^[\w.-]+\/[\w.-]+$/.test(repository)) return;
  throw new UsageError(`The input repository is ${JSON.stringify(repository)}. Expected owner/name.`, {
    hint: "For example: uktrade/demo."
  });
}
function validateCommit(commit, repository) {
  if (!/^[0-9a-f]{7,40}$/i.test(commit)) {
    throw new UsageError(
      `The input commit is ${JSON.stringify(commit)}. Expected a commit SHA of 7 to 40 hexadecimal digits.`,
      { hint: "Give it as git log shows it." }
    );
  }
  if (repository === void 0) {
    throw new UsageError("The input commit needs the input repository.", {
      hint: "Set the input repository, or leave out commit."
    });
  }
}
function urlOfBuild(arn) {
  const match = /^arn:aws[\w-]*:codebuild:[a-z0-9-]+:\d{12}:build\/(([\w-]+):[0-9a-zA-Z-]+)$/.exec(arn);
  const [, id, project] = match ?? [];
  if (id !== void 0 && project !== void 0) return buildUrl({ arn, id, project });
  throw new UsageError(
    `The input build-arn is ${JSON.stringify(arn)}. Expected the ARN of a CodeBuild build.`,
    {
      hint: "Its form is arn:aws:codebuild:<region>:<account>:build/<project>:<id>. Take it from the output build-arn or from $CODEBUILD_BUILD_ARN."
    }
  );
}

// src/domains/slack/notifier.ts
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

// src/domains/slack/thread.ts
var CHANNEL = /^[CDG][A-Z0-9]{2,20}$/;
var TS = /^\d{9,11}\.\d{6}$/;
function formatMessageReference({ channel, ts }) {
  return `${channel}:${ts}`;
}
function parseMessageReference(text) {
  const [channel = "", ts = "", ...more] = text.split(":");
  if (CHANNEL.test(channel) && isTimestamp(ts) && more.length === 0) return { channel, ts };
  const example = "C0123456789:1767225600.000100";
  throw new UsageError(
    `The input message-ref is ${JSON.stringify(text)}. Expected <channel id>:<ts>, such as ${example}.`,
    {
      hint: isTimestamp(text) ? "Add the channel's id and a colon in front." : "Take it from the output message-ref of the step that posted the message."
    }
  );
}
function isTimestamp(text) {
  return TS.test(text);
}
function isChannelId(text) {
  return CHANNEL.test(text);
}
function parseMessageTarget(channel, reference) {
  if (channel !== void 0) validateChannel(channel);
  if (reference === void 0) {
    if (channel !== void 0) return { channel };
    throw new PlatformError("No channel for the message: set slack-channel or message-ref.", {
      hint: "slack-channel posts a new message, message-ref replaces an earlier one."
    });
  }
  const parsed = parseMessageReference(reference);
  if (channel !== void 0 && isChannelId(channel) && channel !== parsed.channel) {
    throw new UsageError(
      `The inputs slack-channel (${channel}) and message-ref (${reference}) name different channels.`,
      { hint: "Leave out slack-channel: message-ref includes the channel." }
    );
  }
  return { reference: parsed };
}
function validateChannel(channel) {
  if (isChannelId(channel) || /^#[^\s#]{1,80}$/.test(channel)) return;
  throw new UsageError(
    `The input slack-channel is ${JSON.stringify(channel)}. Expected the id of a channel (C0123456789) or a name with #.`,
    { hint: "The id is at the end of the channel's details in Slack." }
  );
}
var DEFAULT_PARAMETER = "/codebuild/slack_oauth_channel";
async function getCodebaseChannel(parameters, codebase) {
  const name2 = codebase.slackChannel ?? DEFAULT_PARAMETER;
  const value = (await parameters.get(name2))?.trim();
  if (value !== void 0 && value !== "") return value;
  const Kind = value === void 0 ? NotFoundError : PlatformError;
  throw new Kind(
    `The SSM parameter ${name2}, which holds the Slack channel of the codebase ${codebase.name}, ${value === void 0 ? "does not exist" : "is empty"}.`,
    { hint: "Set the input slack-channel, or create the parameter." }
  );
}
var THREAD_LABEL = "uk.gov.trade.digital.build.timestamp";
async function findBuildThread(sources, logger) {
  for (const { labels, repository, reference } of sources) {
    try {
      const found = await (await labels()).labels(repository, reference);
      return readLabel(found[THREAD_LABEL], repository, logger);
    } catch (error) {
      logger.info(
        `Can't look up the Slack thread of the image ${reference} in ${repository}: ${asError(error).message}`
      );
    }
  }
  return void 0;
}
function readLabel(label, repository, logger) {
  const ts = label?.replace(/^"(.*)"$/, "$1");
  if (ts === void 0 || isTimestamp(ts)) return ts;
  logger.debug(`The label ${THREAD_LABEL} of the image in ${repository} is not the ts of a Slack message.`);
  return void 0;
}
async function findDeploymentThread(deps, subject, { channel, reference }) {
  if (reference !== void 0) return { channel: reference.channel, thread: reference.ts };
  if (channel !== void 0 && !await isOwnChannel(deps, subject, channel))
    return { channel, thread: void 0 };
  return {
    channel: channel ?? await getCodebaseChannel(deps.parameters, subject.codebase),
    thread: await findBuildThread(labelSources(deps, subject), deps.logger)
  };
}
async function isOwnChannel({ parameters, logger }, { codebase }, channel) {
  try {
    return await getCodebaseChannel(parameters, codebase) === channel;
  } catch (error) {
    logger.debug(`Can't tell whether ${channel} is the codebase's own channel: ${String(error)}`);
    return false;
  }
}
function labelSources(deps, { app, codebase, image }) {
  const source = {
    labels: deps.privateLabels,
    repository: `${app}/${codebase.name}`,
    reference: image.digest
  };
  const additional = codebase.additionalEcrRepository;
  if (additional?.startsWith("public.ecr.aws/") !== true) return [source];
  return [source, { labels: deps.publicLabels, repository: additional, reference: image.tag }];
}

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
    this.show(renderEndedBuild(subject, end, this.deps.serverUrl));
    if (end.failure !== void 0) this.comment(renderBuildFailure(subject, end));
    return this.queue.flush();
  }
  /** Reports that the work was cancelled, which leaves little time, or that it threw. */
  async broken(error) {
    if (this.followed === void 0) return;
    const { subject, build } = this.followed;
    if (error instanceof CancelledError) {
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
    if (this.reference === void 0) {
      this.reference = await this.post(this.followed.subject, notification);
    } else {
      await this.notifier.update(this.reference, notification);
    }
    this.shown = text;
  }
  async post(subject, notification) {
    try {
      const channel = await this.deps.channel(subject.codebase);
      const reference = await this.notifier.post(channel, notification);
      this.deps.posted(formatMessageReference(reference));
      return reference;
    } catch (error) {
      if (!isTransient(error)) this.queue.stop();
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

// src/domains/slack/deployment-notification.ts
var REASON_LENGTH2 = 1e3;
var EXCERPT_LENGTH = 1500;
var HEADLINES = {
  started: ":rocket::large_blue_circle: STARTED",
  complete: ":rocket::large_green_circle: COMPLETE",
  failed: ":rocket::red_circle: FAILED",
  cancelled: ":rocket::white_circle: CANCELLED",
  "still-running": ":rocket::large_orange_circle: STILL RUNNING"
};
var REMARKS = {
  complete: "",
  failed: "",
  cancelled: "",
  "still-running": ", no longer followed"
};
function renderDeploymentStart(subject, links, serverUrl) {
  return deploymentNotification(`${HEADLINES.started} - ${doing(subject)}`, "", subject, links, serverUrl);
}
function renderDeploymentEnd(subject, { outcome, failure, durationSeconds }, links, serverUrl) {
  const work = outcome === "complete" ? done(subject) : doing(subject);
  const time = durationSeconds === void 0 || outcome === "still-running" ? "" : ` ${outcome === "complete" ? "in" : "after"} ${formatDuration(durationSeconds * 1e3)}`;
  const line = `${HEADLINES[outcome]} - ${work}${time}${REMARKS[outcome]}`;
  const reason = failure === void 0 ? "" : codeBlock(reasonOf(failure));
  return deploymentNotification(line, reason, subject, links, serverUrl);
}
function reasonOf({ message: message2, excerpt: excerpt2 }) {
  const lines = excerpt2.join("\n").slice(-EXCERPT_LENGTH);
  return [shorten(message2, REASON_LENGTH2), ...lines === "" ? [] : [lines]].join("\n");
}
function deploymentNotification(line, reason, { codebase, image }, links, serverUrl) {
  return {
    // For notifications, which show no markup.
    title: line.replace(/[*`]/g, ""),
    body: reason === "" ? line : `${line}
${reason}`,
    context: [
      repositoryLine(codebase.repository, serverUrl),
      ...image.commit === void 0 ? [] : [revisionLine(codebase.repository, image.commit, serverUrl)],
      ...links.map(({ text, url }) => mrkdwnLink(text, url))
    ]
  };
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
    const notification = renderDeploymentStart(subject, all, serverUrl);
    this.queue.send(() => this.send(subject, notification, false));
  }
  async ended({ failure, stillRunning, links }) {
    if (this.deployment === void 0) return;
    if (stillRunning && failure === void 0) return this.queue.flush();
    const { clock, serverUrl } = this.deps;
    const { subject, began } = this.deployment;
    const outcome = outcomeOf(failure, stillRunning);
    const durationSeconds = Math.round((clock.now() - began) / 1e3);
    const notification = renderDeploymentEnd(
      subject,
      { outcome, failure, durationSeconds },
      [...this.deployment.links, ...links],
      serverUrl
    );
    const broadcast = outcome === "failed" || outcome === "still-running";
    this.queue.send(() => this.conclude(subject, notification, broadcast));
    return this.queue.flush(outcome === "cancelled");
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
function outcomeOf(failure, stillRunning) {
  if (failure instanceof CancelledError) return "cancelled";
  if (stillRunning) return "still-running";
  return failure === void 0 ? "complete" : "failed";
}

// src/commands/shared/slack.ts
var TOKEN = "Bot token of an app with the scope `chat:write` that is in the channel. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.";
var notifyInputs = {
  "slack-token": { type: "string", required: true, secret: true, description: TOKEN },
  "on-error": {
    type: "choice",
    choices: ["fail", "warn"],
    default: "fail",
    description: "What a message that Slack does not take is: a failure of the step, or a warning. Wrong inputs always fail it."
  }
};
var messageInputs = {
  "slack-token": {
    type: "string",
    secret: true,
    description: `Without it, nothing is posted to Slack; with it, a problem with Slack is a warning at most. ${TOKEN}`
  },
  "slack-channel": {
    type: "string",
    description: "Id of the Slack channel. Default: the value of the SSM parameter that the codebase's `slack_channel` names, else of `/codebuild/slack_oauth_channel`."
  }
};
var threadInputs = {
  ...messageInputs,
  "message-ref": {
    type: "string",
    description: "The Slack message in whose thread to comment: the output `message-ref` of codebase-build. Default: the message that the image's label leads to, else a new one."
  }
};
var channelParameter = {
  actions: ["ssm:GetParameter"],
  resources: ["arn:aws:ssm:<region>:<account>:parameter/codebuild/slack_oauth_channel"]
};
var ANOTHER_PARAMETER = "where the codebase's `slack_channel` names another parameter, that one";
var channelPermissions = [
  { ...channelParameter, when: `\`slack-token\` without \`slack-channel\`; ${ANOTHER_PARAMETER}` }
];
var threadPermissions = [
  {
    ...channelParameter,
    when: `\`slack-token\` without \`message-ref\`, also with \`slack-channel\`; ${ANOTHER_PARAMETER}`
  },
  {
    actions: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"],
    when: "`slack-token` without `message-ref`; if it is missing, the messages are not in the thread of the build"
  }
];
async function slackMessages(token, { clock, logger }) {
  const { SlackWebApi } = await import("./web-api-LMUTY7CQ.js");
  return new SlackWebApi({ token, clock, logger });
}
async function buildMessages(inputs, context, session, posted) {
  const channel = inputs["slack-channel"];
  if (channel !== void 0) validateChannel(channel);
  const slack = await slackOrWarning(inputs["slack-token"], context);
  if (slack === void 0) return void 0;
  const parameters = await session.parameters();
  return new BuildNotifier({
    slack,
    channel: (codebase) => channel === void 0 ? getCodebaseChannel(parameters, codebase) : Promise.resolve(channel),
    clock: context.clock,
    logger: context.logger,
    serverUrl: context.github.serverUrl,
    posted
  });
}
async function deploymentMessages(inputs, context, session) {
  const { "slack-channel": channel, "message-ref": named2 } = inputs;
  const target = channel === void 0 && named2 === void 0 ? void 0 : parseMessageTarget(channel, named2);
  const reference = target !== void 0 && "reference" in target ? target.reference : void 0;
  const slack = await slackOrWarning(inputs["slack-token"], context);
  if (slack === void 0) return void 0;
  const deps = {
    parameters: await session.parameters(),
    privateLabels: () => session.imageLabels(),
    publicLabels: async () => new (await import("./public-registry-YIOLGJRA.js")).PublicRegistry(),
    logger: context.logger
  };
  return new DeploymentNotifier({
    slack,
    findThread: (subject) => findDeploymentThread(deps, subject, { channel, reference }),
    clock: context.clock,
    logger: context.logger,
    serverUrl: context.github.serverUrl,
    runUrl: context.workflow?.runUrl
  });
}
async function slackOrWarning(token, context) {
  if (token === void 0) return void 0;
  try {
    return await slackMessages(token, context);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    context.logger.warning(`Nothing is posted to Slack. ${error.message} ${error.hint ?? ""}`.trim(), {
      title: "Slack"
    });
    return void 0;
  }
}

export {
  escapeMrkdwn,
  mrkdwnLink,
  codeSpan,
  splitText,
  renderContext,
  renderMessages,
  Notifier,
  sendOrWarn,
  formatMessageReference,
  parseMessageReference,
  isChannelId,
  parseMessageTarget,
  getCodebaseChannel,
  notifyInputs,
  messageInputs,
  threadInputs,
  channelPermissions,
  threadPermissions,
  slackMessages,
  buildMessages,
  deploymentMessages
};
