export const id = 9061;
export const ids = [9061];
export const modules = {

/***/ 89061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EcsContainerService: () => (/* binding */ EcsContainerService)
});

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(84224);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
;// CONCATENATED MODULE: ./src/providers/aws/ecs-answers.js

function toRegistered(from) {
  if (from?.taskDefinitionArn === void 0) {
    throw new errors/* PlatformError */.Wk("ECS answered with a task definition that has no ARN.");
  }
  return {
    arn: from.taskDefinitionArn,
    family: from.family ?? "",
    revision: from.revision ?? 0,
    containers: (from.containerDefinitions ?? []).map(({ name = "", image = "" }) => ({ name, image })),
    content: { ...from }
  };
}
function toService(from) {
  return {
    name: from.serviceName ?? "",
    arn: from.serviceArn ?? "",
    status: from.status ?? "",
    desiredCount: from.desiredCount ?? 0,
    runningCount: from.runningCount ?? 0,
    taskDefinition: from.taskDefinition ?? "",
    controller: from.deploymentController?.type ?? "ECS",
    strategy: from.deploymentConfiguration?.strategy,
    currentDeployment: from.currentServiceDeployment,
    taskSets: (from.deployments ?? []).map(toTaskSet),
    events: (from.events ?? []).flatMap(
      ({ id, createdAt, message }) => id === void 0 || createdAt === void 0 ? [] : [{ id, createdAt, message: message ?? "" }]
    )
  };
}
function toTaskSet(from) {
  return {
    id: from.id ?? "",
    status: from.status ?? "",
    taskDefinition: from.taskDefinition ?? "",
    rolloutState: from.rolloutState,
    reason: from.rolloutStateReason,
    failed: from.failedTasks ?? 0,
    desired: from.desiredCount ?? 0,
    running: from.runningCount ?? 0,
    pending: from.pendingCount ?? 0,
    createdAt: from.createdAt
  };
}
function toBrief(from) {
  const { serviceDeploymentArn: arn, status, statusReason, createdAt, targetServiceRevisionArn } = from;
  if (arn === void 0 || status === void 0 || createdAt === void 0) return [];
  return [{ arn, status, statusReason, createdAt, targetRevision: targetServiceRevisionArn ?? "" }];
}
function toDeployment(from) {
  const { serviceDeploymentArn: arn, status, createdAt, rollback, deploymentCircuitBreaker: breaker } = from;
  if (arn === void 0 || status === void 0 || createdAt === void 0) {
    throw new errors/* PlatformError */.Wk(`ECS described the service deployment ${arn ?? ""} without its status or time.`);
  }
  return {
    arn,
    status,
    statusReason: from.statusReason,
    createdAt,
    target: toCounts(from.targetServiceRevision),
    sources: (from.sourceServiceRevisions ?? []).map(toCounts),
    rollback: rollback === void 0 ? void 0 : { reason: rollback.reason, revision: rollback.serviceRevisionArn },
    stage: from.lifecycleStage,
    circuitBreaker: breaker?.status === void 0 ? void 0 : { failures: breaker.failureCount ?? 0, threshold: breaker.threshold ?? 0 }
  };
}
function toCounts(from) {
  return {
    arn: from?.arn ?? "",
    requested: from?.requestedTaskCount ?? 0,
    running: from?.runningTaskCount ?? 0,
    pending: from?.pendingTaskCount ?? 0
  };
}
function toTask(from) {
  const arn = from.taskArn ?? "";
  return {
    arn,
    id: arn.slice(arn.lastIndexOf("/") + 1),
    taskDefinition: from.taskDefinitionArn ?? "",
    lastStatus: from.lastStatus ?? "",
    createdAt: from.createdAt,
    stopCode: from.stopCode,
    stoppedReason: from.stoppedReason,
    healthStatus: from.healthStatus,
    containers: (from.containers ?? []).map((container) => ({
      name: container.name ?? "",
      image: container.image,
      imageDigest: container.imageDigest,
      lastStatus: container.lastStatus ?? "",
      exitCode: container.exitCode,
      reason: container.reason,
      healthStatus: container.healthStatus
    }))
  };
}


// EXTERNAL MODULE: ./src/providers/aws/translate.js + 1 modules
var translate = __webpack_require__(46041);
;// CONCATENATED MODULE: ./src/providers/aws/ecs-optional.js




const STOPPED_ALREADY = ["ConflictException", "ServiceDeploymentNotFoundException"];
class OptionalEcsActions {
  constructor(connection) {
    this.connection = connection;
    this.client = new dist_cjs/* ECSClient */.Zgc(connection.clientConfig());
  }
  connection;
  client;
  refused = /* @__PURE__ */ new Set();
  /** The first call of each action: others wait for it, since what is refused for one is refused for all. */
  first = /* @__PURE__ */ new Map();
  refusedActions() {
    return [...this.refused].sort();
  }
  async deployment(arn, signal) {
    const command = new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: [arn] });
    const action = "ecs:DescribeServiceDeployments";
    const answer = await this.attempt(
      action,
      () => this.connection.call(action, (options) => this.client.send(command, options), signal)
    );
    if (answer === void 0) return void 0;
    const found = answer.serviceDeployments?.[0];
    if (found === void 0) {
      const reason = answer.failures?.[0]?.reason ?? "MISSING";
      throw new errors/* NotFoundError */.m_(`ECS knows no service deployment ${arn} (${reason}).`);
    }
    return toDeployment(found);
  }
  async taskDefinitionsOf(revisions, signal) {
    if (revisions.length === 0) return /* @__PURE__ */ new Map();
    const command = new dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [...revisions] });
    const action = "ecs:DescribeServiceRevisions";
    const answer = await this.attempt(
      action,
      () => this.connection.call(action, (options) => this.client.send(command, options), signal)
    );
    if (answer === void 0) return void 0;
    return new Map(
      (answer.serviceRevisions ?? []).flatMap(
        ({ serviceRevisionArn, taskDefinition }) => serviceRevisionArn === void 0 || taskDefinition === void 0 ? [] : [[serviceRevisionArn, taskDefinition]]
      )
    );
  }
  taskArns({ cluster, service }, desiredStatus, signal) {
    const action = "ecs:ListTasks";
    return this.attempt(action, async () => {
      const found = [];
      let token;
      do {
        const command = new dist_cjs/* ListTasksCommand */.MYg({
          cluster,
          serviceName: service,
          desiredStatus,
          ...token === void 0 ? {} : { nextToken: token }
        });
        const page = await this.connection.call(
          action,
          (options) => this.client.send(command, options),
          signal
        );
        found.push(...page.taskArns ?? []);
        token = page.nextToken;
      } while (token !== void 0);
      return found;
    });
  }
  async stopDeployment(arn) {
    const command = new dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: arn, stopType: "ROLLBACK" });
    const action = "ecs:StopServiceDeployment";
    try {
      const answer = await this.attempt(
        action,
        () => this.connection.call(action, (options) => this.client.send(command, options))
      );
      return answer !== void 0;
    } catch (error) {
      if (STOPPED_ALREADY.includes((0,translate/* awsErrorName */.ZH)(error) ?? "")) return true;
      throw error;
    }
  }
  /** Returns undefined where the action is refused. */
  async attempt(action, call) {
    const first = this.first.get(action);
    if (first !== void 0) await first.catch(() => void 0);
    if (this.refused.has(action)) return void 0;
    const answer = call();
    if (first === void 0) this.first.set(action, answer);
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof errors/* AccessDeniedError */.Uk)) throw error;
      this.refused.add(action);
      return void 0;
    }
  }
}


;// CONCATENATED MODULE: ./src/providers/aws/ecs-request.js

async function serialise(client, definition) {
  const command = new dist_cjs/* RegisterTaskDefinitionCommand */.$Hl(
    definition
  );
  let body;
  command.middlewareStack.add(
    () => (args) => {
      body = args.request.body;
      return Promise.resolve({ response: {}, output: { $metadata: {} } });
    },
    { step: "build", priority: "high", name: "keepBody" }
  );
  await client.send(command);
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return JSON.parse(text);
}
function findUnsent(meant, sent, path = "") {
  if (meant === void 0) return [];
  if (typeof meant !== "object" || meant === null) return Object.is(meant, sent) ? [] : [path];
  if (typeof sent !== "object" || sent === null || Array.isArray(meant) !== Array.isArray(sent))
    return [path];
  const found = sent;
  const lost = Object.entries(meant).flatMap(
    ([key, value]) => findUnsent(value, found[key], joinPath(path, key, Array.isArray(meant)))
  );
  const longer = Array.isArray(meant) && Array.isArray(sent) && sent.length !== meant.length;
  return lost.length === 0 && longer ? [path] : lost;
}
function joinPath(path, key, isList) {
  if (isList) return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}


;// CONCATENATED MODULE: ./src/providers/aws/ecs.js






const TASKS_AT_ONCE = 100;
const DEPLOYMENTS_AT_ONCE = 100;
class EcsContainerService extends OptionalEcsActions {
  async taskDefinition(familyOrArn) {
    const command = new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition: familyOrArn });
    try {
      const answer = await this.connection.call(
        "ecs:DescribeTaskDefinition",
        (options) => this.client.send(command, options)
      );
      return toRegistered(answer.taskDefinition);
    } catch (error) {
      if ((0,translate/* awsErrorName */.ZH)(error) === "ClientException") return void 0;
      throw error;
    }
  }
  async register(definition, known) {
    const input = definition;
    let attempts = 0;
    return this.connection.call("ecs:RegisterTaskDefinition", async (options) => {
      attempts += 1;
      const newest = attempts === 1 ? void 0 : await this.taskDefinition(definition.family);
      if (newest !== void 0 && known(newest)) return newest;
      const answer = await this.client.send(new dist_cjs/* RegisterTaskDefinitionCommand */.$Hl(input), options);
      return toRegistered(answer.taskDefinition);
    });
  }
  async unknownPaths(definition) {
    return findUnsent(definition, await serialise(this.client, definition));
  }
  async service({ cluster, service }, signal) {
    const command = new dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [service] });
    const answer = await this.connection.call(
      "ecs:DescribeServices",
      (options) => this.client.send(command, options),
      signal
    );
    return answer.services?.map(toService)[0];
  }
  async update(name, taskDefinition, { force = false, updated = () => false } = {}) {
    const command = new dist_cjs/* UpdateServiceCommand */.kZr({
      ...name,
      taskDefinition,
      ...force ? { forceNewDeployment: true } : {}
    });
    let attempts = 0;
    return this.connection.call("ecs:UpdateService", async (options) => {
      attempts += 1;
      const seen = attempts === 1 || !force ? void 0 : await this.service(name);
      if (seen !== void 0 && updated(seen)) return seen;
      const answer = await this.client.send(command, options);
      if (answer.service === void 0)
        throw new errors/* PlatformError */.Wk(`ECS answered the update of ${name.service} without the service.`);
      return toService(answer.service);
    });
  }
  async deployments({ cluster, service }, options = {}) {
    const { createdAfter } = options;
    const found = [];
    let token;
    do {
      const command = new dist_cjs/* ListServiceDeploymentsCommand */.jz8({
        cluster,
        service,
        maxResults: DEPLOYMENTS_AT_ONCE,
        ...createdAfter === void 0 ? {} : { createdAt: { after: createdAfter } },
        ...token === void 0 ? {} : { nextToken: token }
      });
      const page = await this.connection.call(
        "ecs:ListServiceDeployments",
        (send) => this.client.send(command, send),
        options.signal
      );
      found.push(...(page.serviceDeployments ?? []).flatMap(toBrief));
      token = createdAfter === void 0 ? void 0 : page.nextToken;
    } while (token !== void 0);
    return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }
  async tasks(cluster, arns, signal) {
    const found = [];
    for (let from = 0; from < arns.length; from += TASKS_AT_ONCE) {
      const command = new dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks: arns.slice(from, from + TASKS_AT_ONCE) });
      const answer = await this.connection.call(
        "ecs:DescribeTasks",
        (options) => this.client.send(command, options),
        signal
      );
      found.push(...(answer.tasks ?? []).map(toTask));
    }
    return found;
  }
}



/***/ })

};
