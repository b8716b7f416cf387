const require = process.getBuiltinModule;
import {
  applicationPermissions
} from "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  awsInputs,
  defineCommand,
  environmentInputs,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import {
  ServiceTypes
} from "./chunk-PE3MF6X3.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-QA7HPE2J.js";
import {
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  escapeMarkdown,
  link
} from "./chunk-SYWYRGCB.js";
import {
  clusterName,
  deployRole,
  logGroup,
  validateName
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import {
  logUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  poll
} from "./chunk-F5MUN3NT.js";
import {
  formatCount,
  parseDuration
} from "./chunk-PB6AAJBK.js";
import {
  DeadlineError,
  NotFoundError,
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/services/logs.ts
var CONCURRENCY = 5;
var INTERVAL_MS = 2e3;
var INTERVAL_PER_STREAM_MS = 100;
var LOOKS_PER_LISTING = 5;
var ServiceLogs = class {
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
      await poll({
        clock,
        signal,
        deadline,
        subject: `the logs of ${target.service}`,
        intervalMs: () => INTERVAL_MS + streams.length * INTERVAL_PER_STREAM_MS,
        step: async () => {
          looks += 1;
          const last = clock.now() >= deadline;
          if (last || looks % LOOKS_PER_LISTING === 0) streams = await this.list();
          await this.showNew(streams);
          return { done: false };
        }
      });
    } catch (error) {
      if (!(error instanceof DeadlineError) || error.cause !== void 0) throw error;
      logger.info("The time is up: the logs are no longer followed.");
    }
  }
  async list() {
    const group2 = logGroup(this.request.target);
    const streams = await this.deps.streams.newest(group2, this.deps.signal);
    if (streams !== void 0) return this.request.previous ? this.ofStoppedTasks(streams) : streams;
    throw new NotFoundError(`There is no log group ${group2}.`, {
      hint: `Check the names of the environment and the service. A service has a log group once Terraform has made it.`
    });
  }
  /** A task that ECS does not know any more has stopped a while ago. */
  async ofStoppedTasks(streams) {
    const { containers, place, signal } = this.deps;
    const { app, env } = this.request.target;
    const cluster = clusterName(app, env);
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
    const read = await mapParallel(streams, CONCURRENCY, (stream) => this.readStream(stream));
    const found = read.reduce((sum, { count }) => sum + count, 0);
    const lines = read.flatMap((stream) => stream.lines).sort((a, b) => a.time - b.time).slice(-limit);
    if (found > lines.length)
      this.deps.logger.info(
        `Showing the newest ${lines.length} of ${formatCount(found, "line")}. Raise limit for more.`
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
      this.deps.logger.result(text, `${formatStream(stream)} | `);
      this.shown.add(stream);
      text = "";
    }
  }
  /** Returns the stream's lines since the last look, of many the newest, and how many there were. */
  async readStream(stream) {
    const { deadline, filter, follow, limit, since, target } = this.request;
    let lines = [];
    let count = 0;
    for (let due = follow; due || this.deps.clock.now() < deadline; due = false) {
      const token = this.tokens.get(stream);
      const page = await this.deps.streams.events(
        logGroup(target),
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
};
function parseStream(stream) {
  const [, container, task] = /^platform\/([^/]+)\/([^/]+)$/.exec(stream) ?? [];
  return container === void 0 || task === void 0 ? void 0 : { container, task };
}
function formatStream(stream) {
  const parsed = parseStream(stream);
  return parsed === void 0 ? stream : `${parsed.container}/${parsed.task.slice(0, 8)}`;
}

// src/commands/service/logs.ts
var when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
var group = "arn:aws:logs:<region>:<env-account>:log-group:/platform";
var DAY_MS = 24 * 60 * 6e4;
var logs_default = defineCommand({
  name: "service-logs",
  summary: "Show the logs of a service on ECS, and new lines as they come",
  undone: "The logs were not read",
  examples: [
    { does: "Show the last ten minutes", flags: "--app demo --env dev --service web" },
    {
      does: "Follow the lines that contain a word",
      flags: "--app demo --env dev --service web --follow --filter ERROR"
    },
    {
      does: "Show why the tasks before these stopped",
      flags: "--app demo --env dev --service web --previous"
    }
  ],
  opens: "the service's logs",
  description: "Prints the newest lines that the containers of a service have logged, merged by time, each with its container and task. With `follow` it prints new lines as they come, from new tasks too, until `timeout-minutes`. The lines are only printed: none of them can be a command for the runner or the terminal. It only reads, with the environment's deploy role.",
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
      description: "Show only lines that contain exactly this text: capital letters count."
    },
    limit: {
      type: "number",
      default: 500,
      minimum: 1,
      maximum: 1e4,
      description: "How many of the lines that are there already to show at most: the newest."
    },
    previous: {
      type: "boolean",
      default: false,
      description: "Show only tasks that have stopped: those that crashed, and those of earlier deployments."
    },
    follow: { type: "boolean", default: false, description: "Show new lines as they come." },
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(30, false)
  },
  outputs: {
    lines: { description: "How many lines were shown." },
    "log-url": { description: "The page of the service's log group in the AWS console." }
  },
  permissions: {
    aws: [
      ...applicationPermissions,
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
    const service = validateName("service", inputs.service);
    const back = parseDuration(since);
    if (back === void 0)
      throw new UsageError(`The input since is "${since}", which is not a length of time.`, {
        hint: "Give a number with a unit: 45s, 10m, 2h or 1d."
      });
    const session = await context.aws(inputs);
    const applications = new Applications(await session.parameters(), session, logger);
    const environment = applications.environment(await applications.load(app), env);
    const role = deployRole(app, environment, session.region);
    const there = session.assume(role);
    const url = logUrl(`arn:aws:logs:${there.region}`, { group: logGroup({ app, env, service }) });
    context.page(url);
    const logs = new ServiceLogs(
      {
        streams: await there.logStreams(),
        containers: () => there.containers(),
        place: { account: environment.accountId, region: there.region },
        clock,
        logger,
        signal
      },
      {
        target: { app, env, service },
        since: clock.now() - back,
        follow,
        filter,
        previous,
        limit,
        deadline
      }
    );
    const found = await logs.show().catch(async (error) => {
      if (error instanceof NotFoundError)
        (await ServiceTypes.load(await session.parameters(), logger, app, env)).check(service);
      throw error;
    });
    const of = `${previous ? "stopped tasks of " : ""}${service} in ${env}`;
    const shown = found.lines > 0 ? describeLines(found, of) : noLines(found, of, { since, back });
    const isQuiet = context.screen.tsv && found.lines === 0;
    if (isQuiet) logger.warning(shown);
    return {
      outputs: { lines: found.lines, "log-url": url },
      text: isQuiet ? "" : `${shown}
${url}`,
      summary: renderSummary({
        outcome: "info",
        heading: escapeMarkdown(shown.replace(/\.$/, "")),
        notes: [found.lines > 0 ? inLog(url) : link("The log group in CloudWatch", url)]
      })
    };
  }
});
function describeLines({ lines, streams }, of) {
  return `${formatCount(lines, "line")} of ${formatCount(streams, "container")} of ${of}.`;
}
function noLines({ read }, of, { since, back }) {
  return read === 0 ? `There are no logs of ${of}. Check with codebase-status whether it runs.` : `No lines of ${of} in the last ${since}. Look further back with a longer since, such as ${back < DAY_MS ? "1d" : "7d"}.`;
}
function inLog(url) {
  return `The lines are in this step's log and ${link("in CloudWatch", url)}.`;
}
export {
  logs_default as default
};
