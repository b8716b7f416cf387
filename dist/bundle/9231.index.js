export const id = 9231;
export const ids = [9231];
export const modules = {

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

/***/ 79231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CodeBuildService: () => (/* binding */ CodeBuildService)
});

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-codebuild/dist-cjs/index.js
var dist_cjs = __webpack_require__(22458);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
;// CONCATENATED MODULE: ./src/providers/aws/codebuild-answers.js


function toBuild(build) {
  const { id, arn, projectName, buildStatus } = build;
  if (id === void 0 || arn === void 0 || projectName === void 0 || buildStatus === void 0) {
    throw new errors/* PlatformError */.Wk(
      `CodeBuild described the build "${id ?? ""}" without its id, ARN, project or status.`
    );
  }
  const { groupName: group, streamName: stream, deepLink } = build.logs ?? {};
  const log = group === void 0 || stream === void 0 ? void 0 : { group, stream };
  return {
    id,
    arn,
    project: projectName,
    number: build.buildNumber,
    status: buildStatus,
    currentPhase: build.currentPhase,
    phases: (build.phases ?? []).map(toPhase),
    startTime: build.startTime,
    endTime: build.endTime,
    log,
    // Before the stream exists, CodeBuild gives a link that leads nowhere.
    logUrl: log === void 0 ? void 0 : deepLink ?? (0,console_links/* logUrl */.gO)(arn, log),
    ...plainVariables(build),
    ...versions(build),
    ...exportedVariables(build)
  };
}
function plainVariables({ environment }) {
  if (environment?.environmentVariables === void 0) return {};
  const plain = environment.environmentVariables.filter(({ type = "PLAINTEXT" }) => type === "PLAINTEXT");
  return { variables: Object.fromEntries(plain.map(({ name, value }) => [name ?? "", value ?? ""])) };
}
function versions({
  sourceVersion,
  resolvedSourceVersion
}) {
  return {
    ...sourceVersion === void 0 ? {} : { sourceVersion },
    ...resolvedSourceVersion === void 0 ? {} : { resolvedVersion: resolvedSourceVersion }
  };
}
function exportedVariables({
  exportedEnvironmentVariables: exported
}) {
  if (exported === void 0 || exported.length === 0) return {};
  return {
    exportedVariables: Object.fromEntries(exported.map(({ name, value }) => [name ?? "", value ?? ""]))
  };
}
function toPhase(phase) {
  return {
    type: phase.phaseType ?? "UNKNOWN",
    status: phase.phaseStatus,
    startTime: phase.startTime,
    endTime: phase.endTime,
    messages: (phase.contexts ?? []).map(({ statusCode, message }) => [statusCode, message].filter((part) => part?.trim()).join(": ")).filter((text) => text !== "")
  };
}


// EXTERNAL MODULE: ./src/providers/aws/translate.js + 1 modules
var translate = __webpack_require__(46041);
;// CONCATENATED MODULE: ./src/providers/aws/codebuild.js




class CodeBuildService {
  constructor(connection) {
    this.connection = connection;
    this.client = new dist_cjs/* CodeBuildClient */.bex(connection.clientConfig());
  }
  connection;
  client;
  async findProjects(names) {
    const command = new dist_cjs/* BatchGetProjectsCommand */.em4({ names: [...names] });
    const answer = await this.connection.call(
      "codebuild:BatchGetProjects",
      (options) => this.client.send(command, options)
    );
    const found = new Set((answer.projects ?? []).map(({ name }) => name));
    return names.filter((name) => found.has(name));
  }
  async start(request) {
    const command = new dist_cjs/* StartBuildCommand */.uZH(startParameters(request));
    const { build } = await this.connection.call(
      "codebuild:StartBuild",
      (options) => this.client.send(command, options)
    );
    if (build === void 0) {
      throw new errors/* PlatformError */.Wk(`CodeBuild answered the start of ${request.project} without a build.`);
    }
    return toBuild(build);
  }
  async get(id, signal) {
    const command = new dist_cjs/* BatchGetBuildsCommand */.zZb({ ids: [id] });
    const answer = await this.connection.call(
      "codebuild:BatchGetBuilds",
      (options) => this.client.send(command, options),
      signal
    );
    const build = answer.builds?.[0];
    if (build === void 0) {
      throw new errors/* NotFoundError */.m_(`There is no CodeBuild build "${id}" in ${this.connection.region}.`);
    }
    return toBuild(build);
  }
  async list(project, token, signal) {
    const list = new dist_cjs/* ListBuildsForProjectCommand */.nXI({
      projectName: project,
      sortOrder: "DESCENDING",
      ...token === void 0 ? {} : { nextToken: token }
    });
    const { ids = [], nextToken } = await this.connection.call(
      "codebuild:ListBuildsForProject",
      (options) => this.client.send(list, options),
      signal
    );
    if (ids.length === 0) return { builds: [], nextToken };
    const { builds = [] } = await this.connection.call(
      "codebuild:BatchGetBuilds",
      (options) => this.client.send(new dist_cjs/* BatchGetBuildsCommand */.zZb({ ids }), options),
      signal
    );
    const byId = new Map(builds.map((build) => [build.id, build]));
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    return { builds: found.map(toBuild), nextToken };
  }
  async stop(id) {
    try {
      await this.connection.call(
        "codebuild:StopBuild",
        (options) => this.client.send(new dist_cjs/* StopBuildCommand */.aWR({ id }), options)
      );
    } catch (error) {
      if ((0,translate/* awsErrorName */.ZH)(error) !== "InvalidInputException") throw error;
      if ((await this.get(id)).status === "IN_PROGRESS") throw error;
    }
  }
}
function startParameters(request) {
  const {
    project,
    sourceVersion,
    environmentVariables,
    artifacts,
    overrides = {},
    idempotencyToken
  } = request;
  const { buildspec, image, computeType, environmentType } = overrides;
  return {
    projectName: project,
    ...sourceVersion === void 0 ? {} : { sourceVersion },
    ...artifacts === "none" ? { artifactsOverride: { type: "NO_ARTIFACTS" } } : {},
    ...buildspec === void 0 ? {} : { buildspecOverride: buildspec },
    ...image === void 0 ? {} : { imageOverride: image },
    ...computeType === void 0 ? {} : { computeTypeOverride: computeType },
    ...environmentType === void 0 ? {} : { environmentTypeOverride: environmentType },
    idempotencyToken,
    ...environmentVariables.length === 0 ? {} : { environmentVariablesOverride: environmentVariables.map((variable) => ({ ...variable })) }
  };
}



/***/ })

};
