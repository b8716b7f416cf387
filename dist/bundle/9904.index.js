export const id = 9904;
export const ids = [9904,5816];
export const modules = {

/***/ 29904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ logs_default)
});

// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/domains/platform/account-sessions.js
var account_sessions = __webpack_require__(25816);
// EXTERNAL MODULE: ./src/domains/platform/applications.js
var platform_applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/domains/platform/names.js
var names = __webpack_require__(75111);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
// EXTERNAL MODULE: ./src/core/parallel.js
var parallel = __webpack_require__(5574);
// EXTERNAL MODULE: ./src/core/poll.js
var poll = __webpack_require__(84096);
;// CONCATENATED MODULE: ./src/domains/services/logs.js





const CONCURRENCY = 5;
const INTERVAL_MS = 2e3;
const INTERVAL_PER_STREAM_MS = 100;
const LOOKS_PER_LISTING = 5;
class ServiceLogs {
  constructor(deps, request) {
    this.deps = deps;
    this.request = request;
  }
  deps;
  request;
  tokens = /* @__PURE__ */ new Map();
  shown = /* @__PURE__ */ new Set();
  lines = 0;
  /**
   * Prints the lines, each with its container and task.
   * @throws NotFoundError when the service has no log group; CancelledError when cancelled
   */
  async show() {
    const { clock, logger } = this.deps;
    const { deadline, follow } = this.request;
    const streams = await this.list();
    await this.showNew(streams);
    if (follow) await this.follow(streams);
    else if (clock.now() >= deadline)
      logger.warning(
        "The time was up before all lines were read. Shorten since, or raise timeout-minutes, for the others."
      );
    return { lines: this.lines, streams: this.shown.size, read: streams.length };
  }
  /** Ends at the deadline, which is not a failure, or with the signal's reason. */
  async follow(known) {
    const { clock, logger, signal } = this.deps;
    const { deadline, target } = this.request;
    let streams = known;
    let looks = 0;
    try {
      await (0,poll/* poll */.w)({
        ...{ clock, signal, deadline, subject: `the logs of ${target.service}` },
        intervalMs: () => INTERVAL_MS + streams.length * INTERVAL_PER_STREAM_MS,
        step: async () => {
          looks += 1;
          if (looks % LOOKS_PER_LISTING === 0) streams = await this.list();
          await this.showNew(streams);
          return { done: false };
        }
      });
    } catch (error) {
      if (!(error instanceof errors/* DeadlineError */.j3) || error.cause !== void 0) throw error;
      logger.info("The time is up: the logs are no longer followed.");
    }
  }
  async list() {
    const group = (0,resource_names/* logGroup */.QT)(this.request.target);
    const streams = await this.deps.streams.newest(group, this.deps.signal);
    if (streams !== void 0) return this.request.previous ? this.ofStoppedTasks(streams) : streams;
    throw new errors/* NotFoundError */.m_(`There is no log group ${group}.`, {
      hint: `Check the names of the environment and the service. A service has a log group once Terraform has made it.`
    });
  }
  /** A task that ECS does not know any more has stopped a while ago. */
  async ofStoppedTasks(streams) {
    const { containers, place, signal } = this.deps;
    const { app, env } = this.request.target;
    const cluster = (0,resource_names/* clusterName */.SL)(app, env);
    const ids = [...new Set(streams.flatMap((stream) => parseStream(stream)?.task ?? []))];
    if (ids.length === 0) return [];
    const arns = ids.map((id) => `arn:aws:ecs:${place.region}:${place.account}:task/${cluster}/${id}`);
    const tasks = await (await containers()).tasks(cluster, arns, signal);
    const alive = new Set(tasks.filter(({ lastStatus }) => lastStatus !== "STOPPED").map(({ id }) => id));
    return streams.filter((stream) => {
      const task = parseStream(stream)?.task;
      return task !== void 0 && !alive.has(task);
    });
  }
  async showNew(streams) {
    const { limit } = this.request;
    const read = await (0,parallel/* mapParallel */.E)(streams, CONCURRENCY, (stream) => this.readStream(stream));
    const found = read.reduce((sum, { count }) => sum + count, 0);
    const lines = read.flatMap((stream) => stream.lines).sort((a, b) => a.time - b.time).slice(-limit);
    if (found > lines.length)
      this.deps.logger.info(
        `Showing the newest ${lines.length} of ${(0,duration/* formatCount */.B4)(found, "line")}. Raise limit for more.`
      );
    this.print(lines);
    this.lines += lines.length;
  }
  /** Lines of one container that follow each other are printed together. */
  print(lines) {
    let text = "";
    for (const [index, { stream, message }] of lines.entries()) {
      text += `${message.replace(/\r?\n$/, "")}
`;
      if (lines[index + 1]?.stream === stream) continue;
      this.deps.logger.remote(text, `${formatStream(stream)} | `);
      this.shown.add(stream);
      text = "";
    }
  }
  /** Returns the stream's lines since the last look, of many the newest, and how many there were. */
  async readStream(stream) {
    const { deadline, filter, limit, since, target } = this.request;
    let lines = [];
    let count = 0;
    while (this.deps.clock.now() < deadline) {
      const token = this.tokens.get(stream);
      const page = await this.deps.streams.events(
        (0,resource_names/* logGroup */.QT)(target),
        stream,
        { since, token },
        this.deps.signal
      );
      if (page === void 0) return { lines, count };
      const wanted = page.events.filter(({ message }) => filter === void 0 || message.includes(filter));
      count += wanted.length;
      lines = [...lines, ...wanted.map((event) => ({ ...event, stream }))].slice(-limit);
      this.tokens.set(stream, page.nextToken);
      if (page.nextToken === token) break;
    }
    return { lines, count };
  }
}
function parseStream(stream) {
  const [, container, task] = /^platform\/([^/]+)\/([^/]+)$/.exec(stream) ?? [];
  return container === void 0 || task === void 0 ? void 0 : { container, task };
}
function formatStream(stream) {
  const parsed = parseStream(stream);
  return parsed === void 0 ? stream : `${parsed.container}/${parsed.task.slice(0, 8)}`;
}


// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
;// CONCATENATED MODULE: ./src/commands/service/logs.js












const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
const group = "arn:aws:logs:<region>:<env-account>:log-group:/platform";
var logs_default = (0,command/* defineCommand */.NB)({
  name: "service-logs",
  summary: "Show the logs of a service on ECS, as they come if wanted",
  description: "Prints the newest lines that the containers of a service have logged, merged by time, each with its container and task. With `follow` it goes on with new lines, from new tasks too, until `timeout-minutes`. The lines are only printed: none of them can be a command for the runner or the terminal. It only reads, with the environment's deploy role.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    env: { type: "string", required: true, description: "Environment of the service." },
    service: { type: "string", required: true, description: "Name of the service." },
    since: {
      type: "string",
      description: "How far back to look: a number with `s`, `m`, `h` or `d`. Default: `10m`; with `previous`, `1d`."
    },
    filter: {
      type: "string",
      description: "Show only lines that contain this text, with the same upper and lower case."
    },
    limit: {
      type: "number",
      default: 500,
      minimum: 1,
      maximum: 1e4,
      description: "The most lines to show of those that are there already: the newest."
    },
    previous: {
      type: "boolean",
      default: false,
      description: "Show only tasks that have stopped: those that crashed, and those of earlier deployments."
    },
    follow: { type: "boolean", default: false, description: "Show new lines as they come." },
    ...command/* awsInputs */.xN,
    ...command/* environmentInputs */.rg,
    ...(0,command/* timeoutInput */.sR)(30)
  },
  outputs: {
    lines: { description: "How many lines were shown." },
    "log-url": { description: "The page of the service's log group in the AWS console." }
  },
  permissions: {
    aws: [
      ...permissions/* applicationPermissions */.z,
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      { actions: ["logs:DescribeLogStreams"], resources: [`${group}/*`], when, account: "environment" },
      {
        actions: ["logs:GetLogEvents"],
        resources: [`${group}/ecs/service/<app>/<env>/*:log-stream:*`],
        when,
        account: "environment"
      },
      {
        actions: ["ecs:DescribeTasks"],
        resources: ["arn:aws:ecs:<region>:<env-account>:task/<app>-<env>-cluster/*"],
        when: `\`previous\`; ${when}`,
        account: "environment"
      }
    ],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { app, env, filter, follow, limit, previous } = inputs;
    const since = inputs.since ?? (previous ? "1d" : "10m");
    const service = (0,names/* validateName */.y)("service", inputs.service);
    const back = (0,duration/* parseDuration */.E9)(since);
    if (back === void 0)
      throw new errors/* UsageError */.eb(`The input since is "${since}", which is not a length of time.`, {
        hint: "Give a number with a unit: 45s, 10m, 2h or 1d."
      });
    const session = await context.aws(inputs);
    const applications = new platform_applications/* Applications */.s(await session.parameters(), session, logger);
    const environment = applications.environment(await applications.load(app), env);
    const role = (0,account_sessions/* deployRole */.s)(app, environment, session.region);
    const there = new account_sessions.AccountSessions(session).enter(role);
    const logs = new ServiceLogs(
      {
        streams: await there.logStreams(),
        containers: () => there.containers(),
        place: { account: environment.accountId, region: there.region },
        ...{ clock, logger, signal }
      },
      {
        ...{ target: { app, env, service }, since: clock.now() - back },
        ...{ follow, filter, previous, limit, deadline }
      }
    );
    const found = await logs.show();
    const url = (0,console_links/* logUrl */.gO)(`arn:aws:logs:${there.region}`, { group: (0,resource_names/* logGroup */.QT)({ app, env, service }) });
    const of = `${previous ? "stopped tasks of " : ""}${service} in ${env}`;
    const shown = found.lines > 0 ? `${(0,duration/* formatCount */.B4)(found.lines, "line")} of ${(0,duration/* formatCount */.B4)(found.streams, "container")} of ${of}.` : found.read === 0 ? `There are no logs of ${of}. Check with codebase-status whether it runs.` : `No lines of ${of} in the last ${since}. Look further back with a longer since, such as 2h or 1d.`;
    return {
      outputs: { lines: found.lines, "log-url": url },
      text: `${shown}
${url}`,
      summary: (0,summary/* renderSummary */.Br)({
        outcome: "success",
        heading: (0,markdown/* escapeMarkdown */.FV)(shown),
        notes: [`The lines are in this step's log and ${(0,markdown/* link */.nf)("in CloudWatch", url)}.`]
      })
    };
  }
});



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

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mapParallel)
/* harmony export */ });
async function mapParallel(items, limit, work) {
  const results = [];
  const failures = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) {
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}



/***/ }),

/***/ 84096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runUnlessAborted),
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);



const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 1e4;
async function poll(options) {
  const random = options.random ?? Math.random;
  const started = options.clock.now();
  let failures = 0;
  let lastFailure;
  for (; ; ) {
    options.signal?.throwIfAborted();
    try {
      const step = await options.step();
      if (step.done) return step.value;
      failures = 0;
      lastFailure = void 0;
    } catch (error) {
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE)) throw error;
      failures += 1;
      lastFailure = error;
      options.onTransient?.(error);
    }
    const backoff = failures === 0 ? intervalMs(options, started) * (1 - random() / 4) : (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
    const pause = backoff + (lastFailure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE ? lastFailure.waitMs : 0);
    const left = options.deadline - options.clock.now();
    if (left <= 0) throw deadlinePassed(options, started, lastFailure);
    await options.clock.sleep(Math.min(pause, left), options.signal);
  }
}
function intervalMs({ intervalMs: given, clock }, started) {
  return typeof given === "number" ? given : given(clock.now() - started);
}
function deadlinePassed(options, started, cause) {
  const minutes = Math.round((options.clock.now() - started) / 6e3) / 10;
  const doing = options.whereabouts?.();
  const url = options.url?.();
  return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(
    `Stopped waiting for ${options.subject} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minutes, "minute")}; it has not ended.${doing === void 0 ? "" : ` ${doing}`}`,
    {
      hint: `Raise timeout-minutes if it needs longer; what was started keeps running.${url === void 0 ? "" : ` See ${url}`}`,
      ...cause === void 0 ? {} : { cause }
    }
  );
}
async function runUnlessAborted(signal, work) {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    return void 0;
  }
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

/***/ 25816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AccountSessions: () => (/* binding */ AccountSessions),
/* harmony export */   b: () => (/* binding */ invalidationRole),
/* harmony export */   s: () => (/* binding */ deployRole)
/* harmony export */ });
function deployRole(app, { name, accountId, region }, defaultRegion) {
  return {
    arn: `arn:aws:iam::${accountId}:role/${app}-${name}-codebase-pipeline-deploy`,
    session: `${name}-codebase-pipeline-deploy`,
    region: region ?? defaultRegion,
    // Roles of the pipelines' account that it trusts wherever it is. Source: the platform's Terraform.
    environment: { name, trusted: [`${app}-*-codebase-pipeline`, `${app}-*-codebase-*`] }
  };
}
function invalidationRole(app, env, dnsAccount, region) {
  return {
    arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
    session: `${app}-${env}-cdn-cache-invalidation`,
    region
  };
}
class AccountSessions {
  /** @param session that of the application's account */
  constructor(session) {
    this.session = session;
  }
  session;
  sessions = /* @__PURE__ */ new Map();
  /** Returns the session with the role. Nothing is requested before its first use. */
  enter(role) {
    const key = `${role.arn} ${role.region}`;
    const session = this.sessions.get(key) ?? this.session.assume(role);
    this.sessions.set(key, session);
    return session;
  }
}



/***/ }),

/***/ 47946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ logGroup),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   U: () => (/* binding */ logLocation),
/* harmony export */   aE: () => (/* binding */ templateLocation),
/* harmony export */   eY: () => (/* binding */ manualReleaseNames),
/* harmony export */   p6: () => (/* binding */ imageProjectNames),
/* harmony export */   pC: () => (/* binding */ ecsName),
/* harmony export */   pd: () => (/* binding */ revisionName)
/* harmony export */ });
function clusterName(app, env) {
  return `${app}-${env}-cluster`;
}
function ecsName({ app, env, service }) {
  return { cluster: clusterName(app, env), service: `${app}-${env}-${service}` };
}
function templateLocation({ app, env, service }) {
  return { bucket: `ecs-task-definitions-${app}-${env}`, key: `${app}/${env}/${service}.json` };
}
function logGroup({ app, env, service }) {
  return `/platform/ecs/service/${app}/${env}/${service}`;
}
function logLocation(target, container, taskId) {
  return {
    group: logGroup(target),
    stream: `platform/${container}/${taskId}`
  };
}
function imageProjectNames(app, codebase) {
  return [`${app}-${codebase}-codebase-image-build`, `${app}-${codebase}-codebase-pipeline-image-build`];
}
function manualReleaseNames(app, codebase) {
  const current = `${app}-${codebase}-manual-release`;
  return [current, `${current}-pipeline`];
}
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}



/***/ })

};
