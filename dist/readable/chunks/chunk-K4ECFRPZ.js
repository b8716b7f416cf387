const require = process.getBuiltinModule;
import {
  findStageDeployments,
  isUnderWay
} from "./chunk-IB74K3O5.js";
import {
  codebasePipelineNames,
  ecsName,
  manualReleaseNames
} from "./chunk-D2CXTLMM.js";
import {
  mapParallel
} from "./chunk-UU4BMKO6.js";
import {
  formatCount
} from "./chunk-NMZOEGNW.js";
import {
  NotFoundError,
  PlatformError
} from "./chunk-KNLFTEZA.js";

// src/domains/deployments/past-deployments.ts
var LIMIT = 20;
var LOOKUPS = 5;
var SOON_MS = 15 * 6e4;
async function listPastDeployments({ containers, signal }, target, limit = LIMIT) {
  const name = ecsName(target);
  const service = await containers.service(name, signal);
  if (service === void 0) return [];
  const listed = (await containers.deployments(name, { signal })).slice(0, limit + 1);
  const described = await describeRevisions(containers, listed, signal);
  const toRevision = revisionReader(target);
  if (described !== void 0)
    return listed.slice(0, limit).map((brief) => {
      const revision = described.get(brief.targetRevision);
      return toPast(brief, revision && toRevision(revision), "known");
    });
  const oldest = listed.at(-1)?.createdAt;
  if (oldest === void 0) return [];
  const revisions = await countDown(containers, service.taskDefinition, oldest, signal);
  return matchByTime(listed, revisions.map(toRevision), service).slice(0, limit);
}
function revisionReader({ service }) {
  return ({ arn, revision, registeredAt, containers }) => ({
    arn,
    number: revision,
    registeredAt,
    image: containers.find(({ name }) => name === service)?.image
  });
}
function toPast({ arn, status, statusReason, createdAt, startedAt, finishedAt }, revision, certainty) {
  const times = { createdAt, startedAt, finishedAt };
  return { arn, status, statusReason, ...times, revision, image: revision?.image, certainty };
}
async function describeRevisions(containers, listed, signal) {
  const wanted = [...new Set(listed.map(({ targetRevision }) => targetRevision))];
  const arns = await containers.taskDefinitionsOf(wanted, signal);
  if (arns === void 0) return void 0;
  const definitions = await mapParallel([...new Set(arns.values())], LOOKUPS, (arn) => {
    signal.throwIfAborted();
    return containers.taskDefinition(arn);
  });
  const byArn = new Map(definitions.flatMap((one) => one === void 0 ? [] : [[one.arn, one]]));
  return new Map(
    [...arns].flatMap(([revision, arn]) => {
      const definition = byArn.get(arn);
      return definition === void 0 ? [] : [[revision, definition]];
    })
  );
}
async function countDown(containers, taskDefinition, time, signal) {
  const [, family = ""] = /task-definition\/([^:]+):\d+$/.exec(taskDefinition) ?? [];
  const newest = await containers.taskDefinition(family);
  const found = newest === void 0 ? [] : [newest];
  const reachesBack = () => found.some(({ registeredAt }) => registeredAt !== void 0 && registeredAt <= time);
  for (let next = (newest?.revision ?? 0) - 1; next > 0 && !reachesBack(); next -= LOOKUPS) {
    signal.throwIfAborted();
    const numbers = Array.from({ length: LOOKUPS }, (_, index) => next - index).filter((one) => one > 0);
    const read = await mapParallel(
      numbers,
      LOOKUPS,
      (number) => containers.taskDefinition(`${family}:${number}`)
    );
    found.push(...read.filter((one) => one !== void 0));
  }
  return found;
}
function matchByTime(listed, revisions, service) {
  const first = /* @__PURE__ */ new Map();
  const matched = [...listed].reverse().map((brief) => {
    const index = revisions.findIndex(
      ({ registeredAt }) => registeredAt !== void 0 && registeredAt <= brief.createdAt
    );
    const revision = revisions[index];
    const known = revision !== void 0 && isFirst(brief, revision, revisions[index + 1], first);
    if (revision !== void 0 && !first.has(revision.arn)) first.set(revision.arn, brief);
    if (revision === void 0 || known) return toPast(brief, revision, "known");
    const isNext = revisions[index - 1]?.number === revision.number + 1 || index === 0;
    return toPast(brief, isNext ? revision : void 0, "assumed");
  });
  const result = matched.reverse();
  const [newest, ...others] = result;
  const current = revisions.find(({ arn }) => arn === service.taskDefinition);
  if (newest === void 0 || current === void 0 || !isCurrent(newest, current, service)) return result;
  return [{ ...newest, revision: current, image: current.image, certainty: "known" }, ...others];
}
function isCurrent({ arn, status, createdAt }, { registeredAt }, { currentDeployment }) {
  if (status !== "SUCCESSFUL" && status !== "IN_PROGRESS" && status !== "PENDING") return false;
  if (currentDeployment !== void 0 && currentDeployment !== arn) return false;
  return registeredAt === void 0 || registeredAt <= createdAt;
}
function isFirst({ createdAt }, revision, before, first) {
  const isSoon = ({ registeredAt }) => registeredAt !== void 0 && createdAt.getTime() - registeredAt.getTime() <= SOON_MS;
  if (first.has(revision.arn) || !isSoon(revision)) return false;
  return before === void 0 || first.has(before.arn) || !isSoon(before);
}

// src/domains/pipelines/past-executions.ts
var CONCURRENCY = 4;
var MOST_READ = 200;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function deployingPipelines(app, { name, pipelines }) {
  return [
    ...pipelines.map((pipeline) => ({
      names: codebasePipelineNames(app, name, pipeline.name),
      environments: pipeline.environments.map((environment) => environment.name)
    })),
    { names: manualReleaseNames(app, name), environments: void 0 }
  ];
}
async function findPastExecutions(deps, pipelines, { env, limit }) {
  const wanted = pipelines.filter(
    ({ environments }) => env === void 0 || environments === void 0 || environments.includes(env)
  );
  const cursors = wanted.map((pipeline) => new ExecutionCursor(deps, pipeline));
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
  const more = rest.length > 0 || found.length > limit;
  return {
    error: cursors.every(({ problem }) => problem !== void 0) ? cursors[0]?.problem : void 0,
    executions: found.sort(newestFirst).slice(0, limit),
    more,
    holes: withoutVariables.size > 0 || cursors.some(({ problem }) => problem !== void 0),
    notices: [
      ...cursors.flatMap(
        ({ problem, name }) => problem === void 0 ? [] : [`The executions of ${name} can't be read: ${problem.message}`]
      ),
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
      const older = this.pipeline.names[1];
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
  const { id } = listed;
  const { variables } = await pipelines.getExecution(pipeline, id, signal);
  const { trigger, status } = listed;
  const imageTag = given(variables?.["IMAGE_TAG"]);
  const imageDigest = Object.values(listed.revisions ?? {}).find((revision) => DIGEST.test(revision));
  const common = { pipeline, id, imageTag, imageDigest, trigger };
  if (environments === void 0) {
    const environment = given(variables?.["ENVIRONMENT"]);
    if (variables?.["ENVIRONMENT"] === void 0) return { pipeline, executions: "without-variables" };
    if (environment === void 0) return { pipeline, executions: [] };
    const endedAt = isUnderWay(status) ? void 0 : listed.lastUpdateTime;
    return {
      pipeline,
      executions: [{ ...common, environment, status, startedAt: listed.startTime, endedAt }]
    };
  }
  const actions = await pipelines.listActions(pipeline, id, signal);
  const stages = findStageDeployments(actions, environments, status);
  return { pipeline, executions: stages.map((stage) => ({ ...common, ...stage })) };
}
function given(variable) {
  return variable === void 0 || variable === "" || variable === "NONE" ? void 0 : variable;
}
function timeOf(date) {
  return date?.getTime() ?? 0;
}
function findPerson(trigger) {
  if (trigger?.type !== "StartPipelineExecution" && trigger?.type !== "ManualRollback") return void 0;
  const [, kind, name] = /:(user)\/(?:.+\/)?([^/]+)$/.exec(trigger.detail) ?? /:(assumed-role)\/AWSReservedSSO_[^/]+\/([^/]+)$/.exec(trigger.detail) ?? /:(assumed-role)\/[^/]+\/([^/@]+@[^/@]+)$/.exec(trigger.detail) ?? [];
  return kind === void 0 ? void 0 : name;
}
function newestFirst(a, b) {
  return timeOf(b.startedAt) - timeOf(a.startedAt);
}

export {
  listPastDeployments,
  deployingPipelines,
  findPastExecutions,
  findPerson
};
