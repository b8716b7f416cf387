export const id = 3107;
export const ids = [3107];
export const modules = {

/***/ 43107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pm: () => (/* binding */ buildMessages),
  yW: () => (/* binding */ channelPermissions),
  IY: () => (/* binding */ deploymentMessages),
  VE: () => (/* binding */ messageInputs),
  vH: () => (/* binding */ notifyInputs),
  vK: () => (/* binding */ slackMessages),
  WU: () => (/* binding */ threadInputs),
  bg: () => (/* binding */ threadPermissions)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/builds/build-log.js
var build_log = __webpack_require__(23310);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/domains/slack/message-context.js
var message_context = __webpack_require__(95953);
// EXTERNAL MODULE: ./src/domains/slack/mrkdwn.js
var mrkdwn = __webpack_require__(3543);
;// CONCATENATED MODULE: ./src/domains/slack/build-notification.js





const REASON_LENGTH = 1500;
const LOG_LENGTH = 2e3;
function renderRunningBuild(subject, build, serverUrl) {
  return buildNotification(
    `:package::large_blue_circle: STARTED - Building ${build_notification_name(subject)}`,
    subject,
    build,
    serverUrl
  );
}
function renderEndedBuild(subject, end, serverUrl) {
  return buildNotification(headline(subject, end), subject, end.build, serverUrl);
}
function renderBuildFailure(subject, end) {
  const reason = end.failure === void 0 ? [] : [(0,mrkdwn/* escapeMrkdwn */.fO)((0,mrkdwn/* shorten */.ml)(end.failure.message, REASON_LENGTH))];
  const log = excerpt(end.lastLines);
  return {
    title: plain(headline(subject, end)),
    body: [headline(subject, end), ...reason, ...log === "" ? [] : [(0,mrkdwn/* codeBlock */.DV)(log)]].join("\n"),
    context: [(0,message_context/* buildLogsLine */.SJ)((0,console_links/* buildUrl */.c$)(end.build))]
  };
}
function excerpt(lastLines) {
  const lines = (0,build_log/* failingLines */.OZ)(lastLines).map((line) => line.trimEnd()).filter((line) => line !== "");
  const own = lines.filter((line) => !/^\[Container\] \d{4}\//.test(line));
  return (own.length === 0 ? lines : own).join("\n").slice(-LOG_LENGTH);
}
function renderCancelledBuild(subject, build, serverUrl) {
  return buildNotification(
    `:package::white_circle: CANCELLED - Building ${build_notification_name(subject)}`,
    subject,
    build,
    serverUrl
  );
}
function headline(subject, { build, failure, imageTag }) {
  const { startTime: start, endTime: finish } = build;
  const time = start === void 0 || finish === void 0 ? "" : (0,duration/* formatDuration */.a3)(finish.getTime() - start.getTime());
  if (failure === void 0) {
    const image = imageTag === void 0 ? "" : ` as ${(0,mrkdwn/* codeSpan */.SS)(imageTag)}`;
    return `:package::large_green_circle: COMPLETE - Built ${build_notification_name(subject)}${image}${time === "" ? "" : ` in ${time}`}`;
  }
  if (build.status === "IN_PROGRESS")
    return `:package::large_orange_circle: STILL RUNNING - Building ${build_notification_name(subject)}, no longer followed`;
  return `:package::red_circle: FAILED - Building ${build_notification_name(subject)}${time === "" ? "" : ` after ${time}`}`;
}
function buildNotification(line, subject, build, serverUrl) {
  const { repository } = subject.codebase;
  const phases = phaseLine(build.phases);
  return {
    title: plain(line),
    body: phases === "" ? line : `${line}
${phases}`,
    context: [
      (0,message_context/* repositoryLine */.l3)(repository, serverUrl),
      (0,message_context/* revisionLine */.uZ)(repository, subject.commit, serverUrl),
      (0,message_context/* buildLogsLine */.SJ)((0,console_links/* buildUrl */.c$)(build))
    ]
  };
}
function build_notification_name({ app, codebase, commit }) {
  return `${(0,mrkdwn/* bold */.Cr)(`${app}/${codebase.name}`)} at ${(0,mrkdwn/* codeSpan */.SS)(commit.slice(0, 12))}`;
}
function phaseLine(phases) {
  return phases.filter(({ type }) => type !== "COMPLETED").map((phase) => `${phaseIcon(phase)} ${(0,mrkdwn/* escapeMrkdwn */.fO)(phase.type)}`).join("  ");
}
function phaseIcon({ status }) {
  if (status === void 0) return ":hourglass_flowing_sand:";
  return status === "SUCCEEDED" ? ":white_check_mark:" : ":x:";
}
function plain(line) {
  return line.replace(/[*`]/g, "");
}


// EXTERNAL MODULE: ./src/domains/slack/notifier.js
var notifier = __webpack_require__(22668);
// EXTERNAL MODULE: ./src/domains/slack/thread.js
var thread = __webpack_require__(198);
;// CONCATENATED MODULE: ./src/domains/slack/build-notifier.js





class BuildNotifier {
  constructor(deps) {
    this.deps = deps;
    this.queue = new notifier/* NotificationQueue */.Dj(deps);
    this.notifier = new notifier/* Notifier */.ze(deps.slack, this.queue.signal);
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
    if (error instanceof errors/* CancelledError */.cc) {
      this.show(renderCancelledBuild(subject, build, this.deps.serverUrl));
      return this.queue.flush(true);
    }
    const failure = error instanceof errors/* PlatformError */.Wk ? error : new errors/* PlatformError */.Wk((0,errors/* asError */.zR)(error).message);
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
      this.deps.posted((0,thread/* formatMessageReference */.Uw)(reference));
      return reference;
    } catch (error) {
      if (!(0,retry/* isTransient */.dg)(error)) this.queue.stop();
      throw error;
    }
  }
  comment(notification) {
    this.queue.send(async () => {
      if (this.reference === void 0) return;
      await this.notifier.comment(this.reference, notification, { broadcast: true });
    });
  }
}


;// CONCATENATED MODULE: ./src/domains/slack/deployment-notification.js



const deployment_notification_REASON_LENGTH = 1e3;
const EXCERPT_LENGTH = 1500;
const HEADLINES = {
  started: ":rocket::large_blue_circle: STARTED",
  complete: ":rocket::large_green_circle: COMPLETE",
  failed: ":rocket::red_circle: FAILED",
  cancelled: ":rocket::white_circle: CANCELLED",
  "still-running": ":rocket::large_orange_circle: STILL RUNNING"
};
const REMARKS = {
  complete: "",
  failed: "",
  cancelled: "",
  "still-running": ", no longer followed"
};
function renderDeploymentStart(subject, links, serverUrl) {
  return deploymentNotification(
    `${HEADLINES.started} - Deploying ${what(subject)}`,
    "",
    subject,
    links,
    serverUrl
  );
}
function renderDeploymentEnd(subject, { outcome, failure, durationSeconds }, links, serverUrl) {
  const verb = outcome === "complete" ? "Deployed" : "Deploying";
  const time = durationSeconds === void 0 || outcome === "still-running" ? "" : ` ${outcome === "complete" ? "in" : "after"} ${(0,duration/* formatDuration */.a3)(durationSeconds * 1e3)}`;
  const line = `${HEADLINES[outcome]} - ${verb} ${what(subject)}${time}${REMARKS[outcome]}`;
  const reason = failure === void 0 ? "" : (0,mrkdwn/* codeBlock */.DV)(reasonOf(failure));
  return deploymentNotification(line, reason, subject, links, serverUrl);
}
function reasonOf({ message, excerpt }) {
  const lines = excerpt.join("\n").slice(-EXCERPT_LENGTH);
  return [(0,mrkdwn/* shorten */.ml)(message, deployment_notification_REASON_LENGTH), ...lines === "" ? [] : [lines]].join("\n");
}
function deploymentNotification(line, reason, { codebase, image }, links, serverUrl) {
  return {
    // For notifications, which show no markup.
    title: line.replace(/[*`]/g, ""),
    body: reason === "" ? line : `${line}
${reason}`,
    context: [
      (0,message_context/* repositoryLine */.l3)(codebase.repository, serverUrl),
      ...image.commit === void 0 ? [] : [(0,message_context/* revisionLine */.uZ)(codebase.repository, image.commit, serverUrl)],
      ...links.map(({ text, url }) => (0,mrkdwn/* mrkdwnLink */.gH)(text, url))
    ]
  };
}
function what({ app, env, codebase, services, image }) {
  const named = services.length === 0 ? "" : ` (${services.map(mrkdwn/* codeSpan */.SS).join(", ")})`;
  return `${(0,mrkdwn/* codeSpan */.SS)(image.tag)} of ${(0,mrkdwn/* bold */.Cr)(`${app}/${codebase.name}`)}${named} to ${(0,mrkdwn/* bold */.Cr)(env)}`;
}


;// CONCATENATED MODULE: ./src/domains/slack/deployment-notifier.js




class DeploymentNotifier {
  constructor(deps) {
    this.deps = deps;
    this.queue = new notifier/* NotificationQueue */.Dj(deps);
    this.notifier = new notifier/* Notifier */.ze(deps.slack, this.queue.signal);
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
      const failure = error instanceof errors/* PlatformError */.Wk ? error : new errors/* PlatformError */.Wk((0,errors/* asError */.zR)(error).message);
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
      if (!(0,retry/* isTransient */.dg)(error)) this.queue.stop();
      throw error;
    }
  }
  /** Returns false if the message of the thread is gone. */
  async comment(reference, notification, broadcast) {
    try {
      await this.notifier.comment(reference, notification, { broadcast });
      return true;
    } catch (error) {
      if (!(error instanceof errors/* NotFoundError */.m_)) throw error;
      this.deps.logger.debug(`No comment in the thread ${reference.ts}: ${error.message}`);
      this.thread = { channel: reference.channel, thread: void 0 };
      return false;
    }
  }
}
function outcomeOf(failure, stillRunning) {
  if (failure instanceof errors/* CancelledError */.cc) return "cancelled";
  if (stillRunning) return "still-running";
  return failure === void 0 ? "complete" : "failed";
}


;// CONCATENATED MODULE: ./src/commands/shared/slack.js






const TOKEN = "Bot token of an app with the scope `chat:write` that is in the channel. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.";
const notifyInputs = {
  "slack-token": { type: "string", required: true, secret: true, description: TOKEN },
  "on-error": {
    type: "choice",
    choices: ["fail", "warn"],
    default: "fail",
    description: "What a message that Slack does not take is: a failure of the step, or a warning. Wrong inputs always fail it."
  }
};
const messageInputs = {
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
const threadInputs = {
  ...messageInputs,
  "message-ref": {
    type: "string",
    description: "The Slack message in whose thread to comment: the output `message-ref` of codebase-build. Default: the message that the image's label leads to, else a new one."
  }
};
const channelParameter = {
  actions: ["ssm:GetParameter"],
  resources: ["arn:aws:ssm:<region>:<account>:parameter/codebuild/slack_oauth_channel"]
};
const ANOTHER_PARAMETER = "where the codebase's `slack_channel` names another parameter, that one";
const channelPermissions = [
  { ...channelParameter, when: `\`slack-token\` without \`slack-channel\`; ${ANOTHER_PARAMETER}` }
];
const threadPermissions = [
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
  const { SlackWebApi } = await Promise.all(/* import() */[__webpack_require__.e(3461), __webpack_require__.e(9596)]).then(__webpack_require__.bind(__webpack_require__, 87215));
  return new SlackWebApi({ token, clock, logger });
}
async function buildMessages(inputs, context, session, posted) {
  const channel = inputs["slack-channel"];
  if (channel !== void 0) (0,thread/* validateChannel */.Gr)(channel);
  const slack = await slackOrWarning(inputs["slack-token"], context);
  if (slack === void 0) return void 0;
  const parameters = await session.parameters();
  return new BuildNotifier({
    slack,
    channel: (codebase) => channel === void 0 ? (0,thread/* getCodebaseChannel */.so)(parameters, codebase) : Promise.resolve(channel),
    clock: context.clock,
    logger: context.logger,
    serverUrl: context.github.serverUrl,
    posted
  });
}
async function deploymentMessages(inputs, context, session) {
  const { "slack-channel": channel, "message-ref": named } = inputs;
  const target = channel === void 0 && named === void 0 ? void 0 : (0,thread/* parseMessageTarget */.go)(channel, named);
  const reference = target !== void 0 && "reference" in target ? target.reference : void 0;
  const slack = await slackOrWarning(inputs["slack-token"], context);
  if (slack === void 0) return void 0;
  const deps = {
    parameters: await session.parameters(),
    privateLabels: () => session.imageLabels(),
    publicLabels: async () => new (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(8293)]).then(__webpack_require__.bind(__webpack_require__, 48293))).PublicRegistry(),
    logger: context.logger
  };
  return new DeploymentNotifier({
    slack,
    findThread: (subject) => (0,thread/* findDeploymentThread */.Pj)(deps, subject, { channel, reference }),
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
    if (!(error instanceof errors/* PlatformError */.Wk)) throw error;
    context.logger.warning(`Nothing is posted to Slack. ${error.message} ${error.hint ?? ""}`.trim(), {
      title: "Slack"
    });
    return void 0;
  }
}



/***/ }),

/***/ 31312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ pipelineUrl),
/* harmony export */   ME: () => (/* binding */ executionUrl),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   _j: () => (/* binding */ servicesUrl),
/* harmony export */   c$: () => (/* binding */ buildUrl),
/* harmony export */   g5: () => (/* binding */ buildLogUrl),
/* harmony export */   gO: () => (/* binding */ logUrl)
/* harmony export */ });
function executionUrl(region, pipeline, id) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}
function pipelineUrl(region, pipeline) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}
function pipelinesUrl(region) {
  return `${consoleUrl(region)}/codesuite/codepipeline/pipelines`;
}
function buildUrl({ arn, project, id }) {
  const [, , , region = "", account = ""] = arn.split(":");
  return `${consoleUrl(region)}/codesuite/codebuild/${account}/projects/${encodeURIComponent(project)}/build/${encodeURIComponent(id)}`;
}
function buildLogUrl(build) {
  return build.logUrl ?? `${buildUrl(build)}/log`;
}
function logUrl(arn, log) {
  const [, , , region = ""] = arn.split(":");
  const events = log.stream === void 0 ? "" : `/log-events/${fragment(log.stream)}`;
  const path = `log-groups/log-group/${fragment(log.group)}${events}`;
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function serviceUrl({ cluster, service }, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
function servicesUrl(cluster, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
}
function consoleUrl(region) {
  if (region.startsWith("cn-")) return `https://${region}.console.amazonaws.cn`;
  if (region.startsWith("us-gov-")) return `https://${region}.console.amazonaws-us-gov.com`;
  return `https://${region}.console.aws.amazon.com`;
}
function fragment(text) {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}



/***/ }),

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
function formatDuration(milliseconds) {
  const total = Math.max(0, Math.round(milliseconds / 1e3));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}
function formatElapsed(milliseconds) {
  const total = Math.max(0, Math.floor(milliseconds / 1e3));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, "0")}`;
}
function formatCount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
function formatAgo(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (minutes < 1) return `${formatCount(seconds, "second")} ago`;
  if (hours < 2) return `${formatCount(minutes, "minute")} ago`;
  return hours < 48 ? `${formatCount(hours, "hour")} ago` : `${formatCount(Math.floor(hours / 24), "day")} ago`;
}
const UNITS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
function parseDuration(text) {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === void 0 ? void 0 : Number(count) * UNITS[unit];
}



/***/ }),

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   MH: () => (/* binding */ PatientRetry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const defaultRetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5e3,
  random: Math.random
};
function backoffMs(failures, policy) {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}
function isTransient(error) {
  return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
async function retry(operation, options) {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || attempt >= policy.attempts && spentMs >= budgetMs) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}
const LOOK_UP_BUDGET_MS = 45e3;
class PatientRetry {
  exhausted = false;
  async run(operation, options) {
    const policy = {
      ...options.policy ?? defaultRetryPolicy,
      budgetMs: this.exhausted ? void 0 : LOOK_UP_BUDGET_MS
    };
    try {
      const answer = await retry(operation, { ...options, policy });
      this.exhausted = false;
      return answer;
    } catch (error) {
      this.exhausted = isTransient(error);
      throw error;
    }
  }
}



/***/ }),

/***/ 23310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ BuildLog),
/* harmony export */   OZ: () => (/* binding */ failingLines),
/* harmony export */   To: () => (/* binding */ LogPrinter)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);


const EMPTY_PAGES = 100;
class BuildLog {
  constructor(logs, logger, printer, signal) {
    this.logs = logs;
    this.logger = logger;
    this.printer = printer;
    this.signal = signal;
  }
  logs;
  logger;
  printer;
  signal;
  token;
  found = false;
  givenUp = false;
  failure;
  /** True while the last attempt to read failed in a way that may go away. */
  get failing() {
    return this.failure !== void 0;
  }
  /** True when there is nothing to wait for: reading is not allowed, say. */
  get unreadable() {
    return this.givenUp;
  }
  /** Prints everything that is there now, page after page without a pause, until `until` says to leave it. */
  async drain(build, until = () => false) {
    if (this.givenUp || build.log === void 0) return;
    try {
      await this.readPages(build.log.group, build.log.stream, until);
      this.failure = void 0;
    } catch (error) {
      this.signal.throwIfAborted();
      this.failure = error;
      if ((0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error)) {
        this.logger.debug(`Reading the log of build ${build.id} failed for now: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      } else {
        this.givenUp = true;
        this.warn(build, `can't be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      }
    }
  }
  /** Says what is missing, once no more is read. */
  conclude(build) {
    if (this.givenUp) return;
    if (this.failure !== void 0) this.warn(build, `may be incomplete: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(this.failure).message}`);
    else if (!this.found) this.warn(build, "is not in CloudWatch");
  }
  async readPages(group, stream, until) {
    let empty = 0;
    while (empty < EMPTY_PAGES && !until()) {
      this.signal.throwIfAborted();
      const page = await this.logs.read(group, stream, this.token, this.signal);
      if (page === void 0) return;
      this.found = true;
      this.printer.print(page.messages);
      empty = page.messages.length === 0 ? empty + 1 : 0;
      if (page.nextToken === this.token) return;
      this.token = page.nextToken;
    }
  }
  warn(build, what) {
    const where = build.logUrl === void 0 ? "" : ` It may be found at ${build.logUrl}.`;
    this.logger.warning(`The log of build ${build.id} ${what.replace(/\.$/, "")}.${where}`);
  }
}
const KEPT_LINES = 50;
const KEPT_LENGTH = 500;
const LONGEST = 1e5;
function takePiece(text) {
  for (let end = LONGEST; end > LONGEST / 2; end -= 1)
    if (/\s/.test(text.charAt(end - 1))) return text.slice(0, end);
  return text.slice(0, LONGEST);
}
const ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;
class LogPrinter {
  constructor(logger, prefix) {
    this.logger = logger;
    this.prefix = prefix;
  }
  logger;
  prefix;
  /** A line that has begun; it is printed once it is whole, or when the log has ended. */
  begun = "";
  printed = false;
  kept = [];
  /** A phase has failed: what was kept until then stays. */
  failed = false;
  /** Takes the next messages of the log, in order. */
  print(messages) {
    for (const message of messages) this.add(message);
    const end = this.begun.lastIndexOf("\n") + 1;
    this.printWhole(this.begun.slice(0, end));
    this.begun = this.begun.slice(end);
  }
  /** What is too long to be kept until its line ends is printed in pieces, each of them a line. */
  add(message) {
    this.begun += message;
    if (this.begun.length <= LONGEST) return;
    const end = this.begun.lastIndexOf("\n") + 1;
    this.printWhole(this.begun.slice(0, end));
    let rest = this.begun.slice(end);
    while (rest.length > LONGEST) {
      const piece = takePiece(rest);
      this.printWhole(`${piece}
`);
      rest = rest.slice(piece.length);
    }
    this.begun = rest;
  }
  /** The log has ended: prints a last line without a line feed, and closes the group. */
  end() {
    this.printWhole(this.begun);
    this.begun = "";
    if (this.printed && this.prefix === void 0) this.logger.endGroup();
    this.printed = false;
  }
  /** The last lines so far, without their line feeds; long ones are cut. */
  get lastLines() {
    return [...this.kept];
  }
  printWhole(text) {
    if (text === "") return;
    const lines = text.split(/(?<=\n)/);
    this.keep(lines);
    if (this.prefix !== void 0) {
      this.logger.remote(text, this.prefix);
      return;
    }
    let from = 0;
    lines.forEach((line, index) => {
      const phase = ENTERING.exec(line)?.[1];
      if (phase === void 0) return;
      this.printInGroup(lines.slice(from, index));
      this.logger.group(phase);
      this.printed = true;
      from = index;
    });
    this.printInGroup(lines.slice(from));
  }
  printInGroup(lines) {
    if (lines.length === 0) return;
    if (!this.printed) this.logger.group("Starting");
    this.printed = true;
    this.logger.remote(lines.join(""));
  }
  keep(lines) {
    const shortened = lines.map((line) => line.replace(/\r?\n$/, "")).map((line) => line.length > KEPT_LENGTH ? `${line.slice(0, KEPT_LENGTH)} …` : line);
    for (const line of shortened) {
      if (this.failed) return;
      this.failed = PHASE_FAILED.test(line);
      this.kept.push(line);
      if (this.kept.length > KEPT_LINES) this.kept.shift();
    }
  }
}
const LINES = 15;
const PHASE_FAILED = /^\[Container\] .{10,40} Phase complete: [A-Z_]+ State: (?!SUCCEEDED)/;
const CONTAINER = /^\[Container\] \d{4}\//;
function failingLines(lastLines) {
  const failed = lastLines.findIndex((line) => PHASE_FAILED.test(line));
  const until = lastLines.slice(0, failed === -1 ? lastLines.length : failed);
  const own = until.slice(until.findLastIndex((line) => ENTERING.test(`${line}
`)) + 1);
  const said = own.filter((line) => line.trim() !== "" && !CONTAINER.test(line));
  return (said.length === 0 ? until : said).slice(-LINES);
}



/***/ }),

/***/ 95953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ buildLogsLine),
/* harmony export */   l3: () => (/* binding */ repositoryLine),
/* harmony export */   uZ: () => (/* binding */ revisionLine),
/* harmony export */   wj: () => (/* binding */ renderContext)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31312);
/* harmony import */ var _mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3543);



function repositoryLine(repository, serverUrl) {
  return `*Repository*: ${(0,_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__/* .mrkdwnLink */ .gH)(repository, `${serverUrl}/${repository}`)}`;
}
function revisionLine(repository, commit, serverUrl) {
  return `*Revision*: ${(0,_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__/* .mrkdwnLink */ .gH)(commit, `${serverUrl}/${repository}/commit/${commit}`)}`;
}
function buildLogsLine(url) {
  return (0,_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__/* .mrkdwnLink */ .gH)("Build Logs", url);
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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input repository is ${JSON.stringify(repository)}. Expected owner/name.`, {
    hint: "For example: uktrade/demo."
  });
}
function validateCommit(commit, repository) {
  if (!/^[0-9a-f]{7,40}$/i.test(commit)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The input commit is ${JSON.stringify(commit)}. Expected a commit SHA of 7 to 40 hexadecimal digits.`,
      { hint: "Give it as git log shows it." }
    );
  }
  if (repository === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk("The input commit needs the input repository.", {
      hint: "Set the input repository, or leave out commit."
    });
  }
}
function urlOfBuild(arn) {
  const match = /^arn:aws[\w-]*:codebuild:[a-z0-9-]+:\d{12}:build\/(([\w-]+):[0-9a-zA-Z-]+)$/.exec(arn);
  const [, id, project] = match ?? [];
  if (id !== void 0 && project !== void 0) return (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUrl */ .c$)({ arn, id, project });
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The input build-arn is ${JSON.stringify(arn)}. Expected the ARN of a CodeBuild build.`,
    {
      hint: "Its form is arn:aws:codebuild:<region>:<account>:build/<project>:<id>. Take it from the output build-arn or from $CODEBUILD_BUILD_ARN."
    }
  );
}



/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   fO: () => (/* binding */ escapeMrkdwn),
/* harmony export */   gH: () => (/* binding */ mrkdwnLink),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
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
const FENCE = "```";
const FENCE_ROOM = 2 * (FENCE.length + 1);
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



/***/ }),

/***/ 22668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ NotificationQueue),
/* harmony export */   dg: () => (/* binding */ renderMessages),
/* harmony export */   ku: () => (/* binding */ sendOrWarn),
/* harmony export */   ze: () => (/* binding */ Notifier)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _mrkdwn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3543);



const SECTION_LIMIT = 3e3;
const CONTEXT_LIMIT = 2e3;
const CONTEXT_ELEMENTS = 10;
const BLOCKS_LIMIT = 12e3;
const TEXT_LIMIT = 3e3;
function renderMessages({
  title,
  body,
  context = []
}) {
  const footer = contextBlock(context);
  const [first = [], ...rest] = pages((0,_mrkdwn_js__WEBPACK_IMPORTED_MODULE_2__/* .splitText */ .Ad)(body, SECTION_LIMIT), BLOCKS_LIMIT - lengthOf(footer));
  return [message(first, title, footer), ...rest.map((sections) => message(sections, void 0, []))];
}
function message(sections, title, footer) {
  const text = (0,_mrkdwn_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(title ?? sections[0] ?? "", TEXT_LIMIT);
  const blocks = sections.map((section) => ({
    type: "section",
    text: { type: "mrkdwn", text: section }
  }));
  return { text, blocks: [...blocks, ...footer] };
}
function contextBlock(context) {
  const elements = context.filter((text) => text.trim() !== "").slice(0, CONTEXT_ELEMENTS).map((text) => ({ type: "mrkdwn", text: (0,_mrkdwn_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, CONTEXT_LIMIT) }));
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
class Notifier {
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
  async continue({ channel, ts }, rest) {
    for (const message2 of rest) await this.slack.post(channel, message2, { thread: ts }, this.signal);
  }
}
async function sendOrWarn(send, { onError, logger, signal }) {
  try {
    return await send();
  } catch (error) {
    if (onError === "fail" || signal.aborted || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk)) throw error;
    const hint = error.hint === void 0 ? "" : ` ${error.hint}`;
    logger.warning(`The message was not sent. ${error.message}${hint}`, { title: "Slack" });
    return void 0;
  }
}
const PATIENCE_MS = 6e4;
const HURRIED_PATIENCE_MS = 3e3;
class NotificationQueue {
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
      new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(
        `Slack did not take the last messages within ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(patience / 1e3, "second")}.`
      )
    );
    this.stop();
    this.giveUp.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk("Stopped waiting for Slack."));
  }
  warn(error) {
    const { message: message2 } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error);
    const hint = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk && error.hint !== void 0 ? ` ${error.hint}` : "";
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
}



/***/ }),

/***/ 198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ isChannelId),
/* harmony export */   Gr: () => (/* binding */ validateChannel),
/* harmony export */   Pj: () => (/* binding */ findDeploymentThread),
/* harmony export */   Uw: () => (/* binding */ formatMessageReference),
/* harmony export */   go: () => (/* binding */ parseMessageTarget),
/* harmony export */   so: () => (/* binding */ getCodebaseChannel),
/* harmony export */   us: () => (/* binding */ parseMessageReference)
/* harmony export */ });
/* unused harmony export THREAD_LABEL */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const CHANNEL = /^[CDG][A-Z0-9]{2,20}$/;
const TS = /^\d{9,11}\.\d{6}$/;
function formatMessageReference({ channel, ts }) {
  return `${channel}:${ts}`;
}
function parseMessageReference(text) {
  const [channel = "", ts = "", ...more] = text.split(":");
  if (CHANNEL.test(channel) && isTimestamp(ts) && more.length === 0) return { channel, ts };
  const example = "C0123456789:1767225600.000100";
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk("No channel for the message: set slack-channel or message-ref.", {
      hint: "slack-channel posts a new message, message-ref replaces an earlier one."
    });
  }
  const parsed = parseMessageReference(reference);
  if (channel !== void 0 && isChannelId(channel) && channel !== parsed.channel) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The inputs slack-channel (${channel}) and message-ref (${reference}) name different channels.`,
      { hint: "Leave out slack-channel: message-ref includes the channel." }
    );
  }
  return { reference: parsed };
}
function validateChannel(channel) {
  if (isChannelId(channel) || /^#[^\s#]{1,80}$/.test(channel)) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The input slack-channel is ${JSON.stringify(channel)}. Expected the id of a channel (C0123456789) or a name with #.`,
    { hint: "The id is at the end of the channel's details in Slack." }
  );
}
const DEFAULT_PARAMETER = "/codebuild/slack_oauth_channel";
async function getCodebaseChannel(parameters, codebase) {
  const name = codebase.slackChannel ?? DEFAULT_PARAMETER;
  const value = (await parameters.get(name))?.trim();
  if (value !== void 0 && value !== "") return value;
  const Kind = value === void 0 ? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_ : _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk;
  throw new Kind(
    `The SSM parameter ${name}, which holds the Slack channel of the codebase ${codebase.name}, ${value === void 0 ? "does not exist" : "is empty"}.`,
    { hint: "Set the input slack-channel, or create the parameter." }
  );
}
const THREAD_LABEL = "uk.gov.trade.digital.build.timestamp";
async function findBuildThread(sources, logger) {
  for (const { labels, repository, reference } of sources) {
    try {
      const found = await (await labels()).labels(repository, reference);
      return readLabel(found[THREAD_LABEL], repository, logger);
    } catch (error) {
      logger.info(
        `Can't look up the Slack thread of the image ${reference} in ${repository}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`
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



/***/ })

};
