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
// EXTERNAL MODULE: ./src/core/parallel.js
var parallel = __webpack_require__(5574);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
;// CONCATENATED MODULE: ./src/domains/services/logs.js



const CONCURRENCY = 5;
const INTERVAL_MS = 2e3;
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
    const { clock, signal } = this.deps;
    const { deadline, follow } = this.request;
    let streams = await this.list();
    await this.showNew(streams);
    for (let look = 1; follow && clock.now() + INTERVAL_MS < deadline; look++) {
      await clock.sleep(INTERVAL_MS, signal);
      if (look % LOOKS_PER_LISTING === 0) streams = await this.list();
      await this.showNew(streams);
    }
    return { lines: this.lines, streams: this.shown.size };
  }
  async list() {
    const group = (0,resource_names/* logGroup */.QT)(this.request.target);
    const streams = await this.deps.streams.newest(group, this.deps.signal);
    if (streams !== void 0) return streams;
    throw new errors/* NotFoundError */.m_(`There is no log group ${group}.`, {
      hint: `Check the names of the environment and the service. A service has a log group once Terraform has made it.`
    });
  }
  async showNew(streams) {
    const { limit } = this.request;
    const read = await (0,parallel/* mapParallel */.E)(streams, CONCURRENCY, (stream) => this.readStream(stream));
    const lines = read.flat().sort((a, b) => a.time - b.time).slice(-limit);
    for (const { stream, message } of lines) {
      this.deps.logger.remote(`${message.replace(/\r?\n$/, "")}
`, `${formatStream(stream)} | `);
      this.shown.add(stream);
    }
    this.lines += lines.length;
  }
  /** Returns the stream's lines since the last look; of many the newest. */
  async readStream(stream) {
    const { deadline, filter, limit, since, target } = this.request;
    let lines = [];
    while (this.deps.clock.now() < deadline) {
      const token = this.tokens.get(stream);
      const page = await this.deps.streams.events(
        (0,resource_names/* logGroup */.QT)(target),
        stream,
        { since, token },
        this.deps.signal
      );
      if (page === void 0) return lines;
      const wanted = page.events.filter(({ message }) => filter === void 0 || message.includes(filter));
      lines = [...lines, ...wanted.map((event) => ({ ...event, stream }))].slice(-limit);
      this.tokens.set(stream, page.nextToken);
      if (page.nextToken === token) return lines;
    }
    return lines;
  }
}
function formatStream(stream) {
  const [, container, task] = /^platform\/([^/]+)\/([^/]+)$/.exec(stream) ?? [];
  return container === void 0 || task === void 0 ? stream : `${container}/${task.slice(0, 8)}`;
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
      default: "10m",
      description: "How far back to look: a number with `s`, `m`, `h` or `d`."
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
    follow: { type: "boolean", default: false, description: "Show new lines as they come." },
    ...command/* awsInputs */.xN,
    ...command/* environmentInputs */.rg,
    ...(0,command/* timeoutInput */.sR)(30)
  },
  outputs: {
    lines: { description: "How many lines were shown." }
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
      }
    ],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { app, env, filter, follow, limit } = inputs;
    const service = (0,names/* validateName */.y)("service", inputs.service);
    const back = (0,duration/* parseDuration */.E9)(inputs.since);
    if (back === void 0)
      throw new errors/* UsageError */.eb(`The input since is "${inputs.since}", which is not a length of time.`, {
        hint: "Give a number with a unit: 45s, 10m, 2h or 1d."
      });
    const session = await context.aws(inputs);
    const applications = new platform_applications/* Applications */.s(await session.parameters(), session, logger);
    const environment = applications.environment(await applications.load(app), env);
    const role = (0,account_sessions/* deployRole */.s)(app, environment, session.region);
    const streams = await new account_sessions.AccountSessions(session).enter(role).logStreams();
    const logs = new ServiceLogs(
      { streams, clock, logger, signal },
      { target: { app, env, service }, since: clock.now() - back, follow, filter, limit, deadline }
    );
    const { lines, streams: count } = await logs.show();
    const shown = lines === 0 ? `No lines of ${service} in ${env} in the last ${inputs.since}.` : `${(0,duration/* formatCount */.B4)(lines, "line")} of ${(0,duration/* formatCount */.B4)(count, "container")} of ${service} in ${env}.`;
    return {
      outputs: { lines },
      text: shown,
      summary: (0,summary/* renderSummary */.Br)({ outcome: "success", heading: (0,markdown/* escapeMarkdown */.FV)(shown) })
    };
  }
});



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
