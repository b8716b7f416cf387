export const id = 1246;
export const ids = [1246];
export const modules = {

/***/ 81246:
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
;// CONCATENATED MODULE: ./src/providers/aws/ecs-types.js

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
    desired: from.desiredCount ?? 0,
    running: from.runningCount ?? 0,
    pending: from.pendingCount ?? 0,
    createdAt: from.createdAt
  };
}
function toBrief(from) {
  const { serviceDeploymentArn: arn, status, createdAt, targetServiceRevisionArn } = from;
  if (arn === void 0 || status === void 0 || createdAt === void 0) return [];
  return [{ arn, status, createdAt, targetRevision: targetServiceRevisionArn ?? "" }];
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
    circuitBreaker: breaker?.status === void 0 ? void 0 : {
      status: breaker.status,
      failures: breaker.failureCount ?? 0,
      threshold: breaker.threshold ?? 0
    }
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
;// CONCATENATED MODULE: ./src/providers/aws/ecs.js




const TASKS_AT_ONCE = 100;
const DEPLOYMENTS_AT_ONCE = 100;
const STOPPED_ALREADY = ["ConflictException", "ServiceDeploymentNotFoundException"];
class EcsContainerService {
  constructor(connection) {
    this.connection = connection;
    this.client = new dist_cjs/* ECSClient */.Zgc(connection.clientConfig());
  }
  connection;
  client;
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
  async service({ cluster, service }, signal) {
    const command = new dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [service] });
    const answer = await this.connection.call(
      "ecs:DescribeServices",
      (options) => this.client.send(command, options),
      signal
    );
    return answer.services?.map(toService)[0];
  }
  async update({ cluster, service }, taskDefinition, { force = false } = {}) {
    const command = new dist_cjs/* UpdateServiceCommand */.kZr({
      cluster,
      service,
      taskDefinition,
      ...force ? { forceNewDeployment: true } : {}
    });
    const answer = await this.connection.call(
      "ecs:UpdateService",
      (options) => this.client.send(command, options)
    );
    if (answer.service === void 0) {
      throw new errors/* PlatformError */.Wk(`ECS answered the update of ${service} without the service.`);
    }
    return toService(answer.service);
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
  async deployment(arn, signal) {
    const command = new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: [arn] });
    const answer = await this.connection.call(
      "ecs:DescribeServiceDeployments",
      (options) => this.client.send(command, options),
      signal
    );
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
    const answer = await this.connection.call(
      "ecs:DescribeServiceRevisions",
      (options) => this.client.send(command, options),
      signal
    );
    return new Map(
      (answer.serviceRevisions ?? []).flatMap(
        ({ serviceRevisionArn, taskDefinition }) => serviceRevisionArn === void 0 || taskDefinition === void 0 ? [] : [[serviceRevisionArn, taskDefinition]]
      )
    );
  }
  async taskArns({ cluster, service }, desiredStatus, signal) {
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
        "ecs:ListTasks",
        (options) => this.client.send(command, options),
        signal
      );
      found.push(...page.taskArns ?? []);
      token = page.nextToken;
    } while (token !== void 0);
    return found;
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
  async stopDeployment(arn) {
    const command = new dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: arn, stopType: "ROLLBACK" });
    try {
      await this.connection.call(
        "ecs:StopServiceDeployment",
        (options) => this.client.send(command, options)
      );
    } catch (error) {
      if (!STOPPED_ALREADY.includes((0,translate/* awsErrorName */.ZH)(error) ?? "")) throw error;
    }
  }
}



/***/ })

};
