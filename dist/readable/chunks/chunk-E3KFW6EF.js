const require = process.getBuiltinModule;
import {
  givenVariable
} from "./chunk-Z6BDMULU.js";
import {
  isUnderWay
} from "./chunk-SCQNRUUF.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  formatCount
} from "./chunk-PB6AAJBK.js";
import {
  NotFoundError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/pipelines/past-executions.ts
var CONCURRENCY = 4;
var MOST_READ = 200;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
async function findPastExecutions(deps, pipelines, { env, limit }) {
  const cursors = pipelines.filter(({ environments }) => env === void 0 || environments?.includes(env) !== false).map((pipeline) => new ExecutionCursor(deps, pipeline));
  const found = [];
  const withoutVariables = /* @__PURE__ */ new Set();
  let read = 0;
  let rest = await takeNewest(cursors, CONCURRENCY);
  while (rest.length > 0 && found.length < limit && read < MOST_READ) {
    deps.goOn();
    read += rest.length;
    const described = await mapParallel(rest, CONCURRENCY, (listed) => describe(deps, listed));
    for (const { pipeline, executions } of described) {
      if (executions === "without-variables") withoutVariables.add(pipeline);
      else found.push(...executions.filter(({ environment }) => env === void 0 || environment === env));
    }
    rest = await takeNewest(cursors, CONCURRENCY);
  }
  const unread = cursors.flatMap(
    ({ problem, name }) => problem === void 0 ? [] : [`The executions of ${name} can't be read: ${problem.message}`]
  );
  return {
    error: unread.length === cursors.length ? cursors[0]?.problem : void 0,
    executions: found.sort((a, b) => timeOf(b.startedAt) - timeOf(a.startedAt)).slice(0, limit),
    more: rest.length > 0 || found.length > limit,
    holes: withoutVariables.size > 0 || unread.length > 0,
    notices: [
      ...unread,
      ...[...withoutVariables].map(
        (name) => `The executions of ${name} have no variables ENVIRONMENT and IMAGE_TAG, so they are not shown: a pipeline of the type V1 has none.`
      ),
      ...rest.length > 0 && found.length < limit ? [`Only the newest ${formatCount(read, "pipeline execution")} were read; older ones are not shown.`] : []
    ]
  };
}
var ExecutionCursor = class {
  constructor(deps, pipeline) {
    this.deps = deps;
    this.pipeline = pipeline;
    this.name = pipeline.names[0];
  }
  deps;
  pipeline;
  /** Why they can't be read. */
  problem;
  name;
  buffer = [];
  state = "unread";
  token;
  /** Returns the next execution without taking it; undefined after the last. */
  async peek() {
    while (this.buffer.length === 0 && this.state !== "ended") await this.readPage();
    return this.buffer[0];
  }
  take() {
    const execution = this.buffer.shift();
    return execution && { pipeline: this.name, environments: this.pipeline.environments, execution };
  }
  async readPage() {
    this.deps.goOn();
    try {
      const page = await this.deps.pipelines.executionPage(this.name, this.token, this.deps.signal);
      this.buffer.push(...page.executions);
      this.token = page.nextToken;
      this.state = page.nextToken === void 0 ? "ended" : "read";
    } catch (error) {
      this.deps.signal.throwIfAborted();
      const [, older] = this.pipeline.names;
      const missing = error instanceof NotFoundError && this.state === "unread";
      if (missing && this.name !== older) {
        this.name = older;
        return;
      }
      this.state = "ended";
      if (missing) return;
      if (!(error instanceof PlatformError)) throw error;
      this.problem = error;
    }
  }
};
async function takeNewest(cursors, count) {
  const taken = [];
  while (taken.length < count) {
    const heads = await Promise.all(cursors.map(async (cursor) => ({ cursor, head: await cursor.peek() })));
    const [next] = heads.filter(({ head }) => head !== void 0).sort((a, b) => timeOf(b.head?.startTime) - timeOf(a.head?.startTime));
    const listed = next?.cursor.take();
    if (listed === void 0) return taken;
    taken.push(listed);
  }
  return taken;
}
async function describe({ pipelines, signal }, { pipeline, environments, execution: listed }) {
  const { id, status, trigger } = listed;
  const { variables } = await pipelines.getExecution(pipeline, id, signal);
  const imageTag = givenVariable(variables, "IMAGE_TAG");
  const imageDigest = Object.values(listed.revisions ?? {}).find((revision) => DIGEST.test(revision));
  const common = { pipeline, id, imageTag, imageDigest, trigger };
  if (environments === void 0) {
    const environment = givenVariable(variables, "ENVIRONMENT");
    if (variables?.["ENVIRONMENT"] === void 0) return { pipeline, executions: "without-variables" };
    if (environment === void 0) return { pipeline, executions: [] };
    const endedAt = isUnderWay(status) ? void 0 : listed.lastUpdateTime;
    const executions = [{ ...common, environment, status, startedAt: listed.startTime, endedAt }];
    return { pipeline, executions };
  }
  const actions = await pipelines.listActions(pipeline, id, signal);
  const stages = findStageDeployments(actions, environments, status);
  return { pipeline, executions: stages.map((stage) => ({ ...common, ...stage })) };
}
function timeOf(date) {
  return date?.getTime() ?? 0;
}
function findPerson(trigger) {
  if (trigger?.type !== "StartPipelineExecution" && trigger?.type !== "ManualRollback") return void 0;
  const [, kind, name] = /:(user)\/(?:.+\/)?([^/]+)$/.exec(trigger.detail) ?? /:(assumed-role)\/AWSReservedSSO_[^/]+\/([^/]+)$/.exec(trigger.detail) ?? /:(assumed-role)\/[^/]+\/([^/@]+@[^/@]+)$/.exec(trigger.detail) ?? [];
  return kind === void 0 ? void 0 : name;
}
function findStageDeployments(actions, environments, status) {
  const stages = [...new Set(actions.map(({ stage }) => stage))];
  return stages.flatMap((stage, index) => {
    const environment = environmentOf(stage, environments);
    const own = actions.filter((action) => action.stage === stage && action.category !== "Approval");
    if (environment === void 0 || own.length === 0) return [];
    const outcome = statusOf(own, index < stages.length - 1, status);
    const first = Math.min(...own.map(({ startTime }) => startTime?.getTime() ?? Infinity));
    const last = Math.max(...own.map(({ lastUpdateTime }) => timeOf(lastUpdateTime)));
    const startedAt = Number.isFinite(first) ? new Date(first) : void 0;
    const endedAt = isUnderWay(outcome) || last === 0 ? void 0 : new Date(last);
    return [{ environment, status: outcome, startedAt, endedAt }];
  });
}
function environmentOf(stage, environments) {
  if (/^deploy$/i.test(stage)) return environments.length === 1 ? environments[0] : void 0;
  const named = /^deploy-(.+)$/i.exec(stage)?.[1];
  return environments.find((name) => name.toLowerCase() === named?.toLowerCase()) ?? named;
}
function statusOf(actions, left, status) {
  if (actions.some((action) => action.status === "Failed" || action.status === "Abandoned"))
    return isUnderWay(status) || status === "Succeeded" ? "Failed" : status;
  if (actions.some((action) => action.status === "InProgress")) return "InProgress";
  return left ? "Succeeded" : status;
}

export {
  findPastExecutions,
  findPerson
};
