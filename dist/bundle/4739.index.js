export const id = 4739;
export const ids = [4739];
export const modules = {

/***/ 74739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSandbox: () => (/* binding */ runSandbox),
  startSandbox: () => (/* reexport */ startSandbox)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
;// CONCATENATED MODULE: ./sandbox/aws/fault.js
class AwsFault extends Error {
  constructor(code, message, status = 400, retryAfterSeconds) {
    super(message);
    this.code = code;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
  code;
  status;
  retryAfterSeconds;
  name = "AwsFault";
}
class CommonFault extends AwsFault {
}
class NotServedFault extends AwsFault {
  /** @param hint what is served instead */
  constructor(what, hint) {
    const message = `${what} is not served by the sandbox.`;
    super("NotServedBySandbox", hint === void 0 ? message : `${message} ${hint}`);
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/call-parameters.js


function parseParameters(schema, call, code) {
  const result = dist/* safeParse */.xLC(schema, call.parameters);
  if (result.success) return result.output;
  const unknown = result.issues.find(({ expected }) => expected === "never");
  if (unknown !== void 0)
    throw new NotServedFault(`The parameter ${pathOf(unknown)} of ${call.operation}`);
  const issue = result.issues[0];
  const path = pathOf(issue);
  if (issue.type === "literal" && issue.input !== void 0)
    throw new NotServedFault(`The value '${shown(issue.input)}' of ${path} in ${call.operation}`);
  const value = issue.input === void 0 ? "null" : `'${shown(issue.input)}'`;
  throw new AwsFault(
    code,
    `1 validation error detected: Value ${value} at '${path}' failed to satisfy constraint: ${rule(issue)}`
  );
}
function pathOf(issue) {
  return (issue.path ?? []).map(({ key }) => typeof key === "number" ? `${key + 1}.member` : String(key)).join(".");
}
function shown(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
function rule(issue) {
  const requirement = String(issue.requirement);
  switch (issue.type) {
    case "min_value":
      return `Member must have value greater than or equal to ${requirement}`;
    case "max_value":
      return `Member must have value less than or equal to ${requirement}`;
    case "min_length":
      return `Member must have length greater than or equal to ${requirement}`;
    case "max_length":
      return `Member must have length less than or equal to ${requirement}`;
    case "regex":
      return `Member must satisfy regular expression pattern: ${requirement.replace(/^\/\^?(.*?)\$?\/[a-z]*$/, "$1")}`;
    case "picklist":
      return `Member must satisfy enum value set: [${(issue.expected ?? "").replaceAll(/["()]/g, "").replaceAll(" | ", ", ")}]`;
    default:
      return issue.input === void 0 ? "Member must not be null" : `Member must be ${issue.expected ?? "valid"}`;
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/page-token.js
function page(items, keyOf, size, token) {
  let start = 0;
  if (token !== void 0) {
    const after = decode(token);
    if (after === void 0) return void 0;
    start = firstAfter(items, keyOf, after);
  }
  const taken = items.slice(start, start + size);
  const last = taken.at(-1);
  const more = start + size < items.length && last !== void 0;
  return { items: taken, nextToken: more ? encode(keyOf(last)) : void 0 };
}
function encode(after) {
  return Buffer.from(JSON.stringify({ v: 1, after })).toString("base64");
}
function decode(token) {
  try {
    const content = JSON.parse(Buffer.from(token, "base64").toString("utf8"));
    return content.v === 1 && typeof content.after === "string" ? content.after : void 0;
  } catch {
    return void 0;
  }
}
function firstAfter(items, keyOf, after) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >>> 1;
    const item = items[middle];
    if (item !== void 0 && keyOf(item) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/lookup.js


const invalid = "InvalidParameterException";
const Name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const ClusterName = dist/* optional */.lqM(Name, "default");
function accountOf(call, world) {
  return world.credentials.identify(call.accessKeyId).account;
}
function findCluster(name, call, world) {
  const cluster = world.ecs.cluster(name, accountOf(call, world));
  if (cluster === void 0) throw new AwsFault("ClusterNotFoundException", "Cluster not found.");
  return cluster;
}
function findService(cluster, name, world) {
  const service = world.ecs.service(cluster, name);
  if (service === void 0) throw new AwsFault("ServiceNotFoundException", "Service not found.");
  if (service.seed.status !== "ACTIVE") {
    throw new AwsFault("ServiceNotActiveException", "Service was not ACTIVE.");
  }
  return service;
}
const listEntries = {
  nextToken: dist/* optional */.lqM(dist/* string */.YjP()),
  maxResults: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(100)))
};
function pageOf(all, page, usual) {
  const start = page.nextToken === void 0 ? 0 : Number(/^from-(\d+)$/.exec(page.nextToken)?.[1] ?? -1);
  if (start < 0) throw new AwsFault(invalid, "Invalid token.");
  const end = start + (page.maxResults ?? usual);
  const items = all.slice(start, end);
  return end < all.length ? { items, nextToken: `from-${end}` } : { items };
}


;// CONCATENATED MODULE: ./sandbox/aws/application-autoscaling/operations.js





const operations_invalid = "ValidationException";
const dimension = "ecs:service:DesiredCount";
const applicationAutoscaling = {
  name: "application-autoscaling",
  operations: {
    DescribeScalableTargets: describeScalableTargets
  }
};
const DescribeScalableTargets = dist/* strictObject */.rej({
  ServiceNamespace: dist/* literal */.euz("ecs"),
  ResourceIds: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* maxLength */.Ru6(50))),
  ScalableDimension: dist/* optional */.lqM(dist/* literal */.euz(dimension)),
  MaxResults: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(50)), 50),
  NextToken: dist/* optional */.lqM(dist/* string */.YjP())
});
function limitsOf({ seed }) {
  if (seed.autoscaling === "none") return void 0;
  return seed.autoscaling ?? { min: seed.desired, max: 2 * seed.desired };
}
function describeScalableTargets(call, world) {
  const { ResourceIds: ids, MaxResults, NextToken } = parseParameters(DescribeScalableTargets, call, operations_invalid);
  const account = accountOf(call, world);
  const targets = world.ecs.services.filter(({ cluster }) => cluster.account === account).flatMap((service) => describeTarget(service)).filter(({ ResourceId }) => ids?.includes(ResourceId) ?? true).sort((a, b) => a.ResourceId < b.ResourceId ? -1 : 1);
  const found = page(targets, ({ ResourceId }) => ResourceId, MaxResults, NextToken);
  if (found === void 0) throw new AwsFault("InvalidNextTokenException", "The next token is not valid.");
  return { ScalableTargets: found.items, NextToken: found.nextToken };
}
function describeTarget(service) {
  const limits = limitsOf(service);
  if (limits === void 0) return [];
  const { cluster, name, createdAt } = service;
  return [
    {
      ServiceNamespace: "ecs",
      ResourceId: `service/${cluster.name}/${name}`,
      ScalableDimension: dimension,
      MinCapacity: limits.min,
      MaxCapacity: limits.max,
      RoleARN: `arn:aws:iam::${cluster.account}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService`,
      CreationTime: new Date(createdAt),
      SuspendedState: {
        DynamicScalingInSuspended: false,
        DynamicScalingOutSuspended: false,
        ScheduledScalingSuspended: false
      }
    }
  ];
}


;// CONCATENATED MODULE: ./sandbox/aws/cloudfront/operations.js





const cloudfront_operations_invalid = "InvalidArgument";
const mostPaths = 3e3;
const cloudfront = {
  name: "cloudfront",
  operations: {
    ListDistributions: listDistributions,
    CreateInvalidation: createInvalidation,
    GetInvalidation: getInvalidation
  }
};
function own(call, world) {
  const account = accountOf(call, world);
  return world.distributions.all.filter((distribution) => distribution.account === account);
}
function listDistributions(call, world) {
  const schema = dist/* strictObject */.rej({
    Marker: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    MaxItems: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi(Number), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)))
  });
  const { Marker, MaxItems } = parseParameters(schema, call, cloudfront_operations_invalid);
  const size = Math.min(MaxItems ?? Infinity, world.scenario.cloudfront["page-size"]);
  const all = own(call, world);
  const start = Marker === "" ? 0 : all.findIndex(({ id }) => id === Marker) + 1;
  const items = all.slice(start, start + size);
  const truncated = start + size < all.length;
  const list = {
    Marker,
    ...truncated ? { NextMarker: items.at(-1)?.id } : {},
    MaxItems: size,
    IsTruncated: truncated,
    Quantity: items.length,
    Items: items.map(summary)
  };
  return { DistributionList: list };
}
const none = { Quantity: 0 };
function summary({ id, account, aliases, createdAt }) {
  const origin = `${id.toLowerCase()}-origin`;
  return {
    Id: id,
    ARN: `arn:aws:cloudfront::${account}:distribution/${id}`,
    ETag: `E${id}`,
    Status: "Deployed",
    LastModifiedTime: new Date(createdAt),
    DomainName: `${id.toLowerCase()}.cloudfront.net`,
    Aliases: { Quantity: aliases.length, Items: [...aliases] },
    Origins: { Quantity: 1, Items: [{ Id: origin, DomainName: `${origin}.example` }] },
    DefaultCacheBehavior: { TargetOriginId: origin, ViewerProtocolPolicy: "redirect-to-https" },
    CacheBehaviors: none,
    CustomErrorResponses: none,
    Comment: "",
    PriceClass: "PriceClass_100",
    Enabled: true,
    ViewerCertificate: { CloudFrontDefaultCertificate: true },
    Restrictions: { GeoRestriction: { RestrictionType: "none", Quantity: 0 } },
    WebACLId: "",
    HttpVersion: "http2",
    IsIPV6Enabled: true,
    Staging: false
  };
}
function find(id, call, world) {
  const distribution = own(call, world).find((candidate) => candidate.id === id);
  if (distribution !== void 0) return distribution;
  throw new AwsFault("NoSuchDistribution", "The specified distribution does not exist.", 404);
}
function describe({ id, createdAt, completedAt, paths, reference }, world) {
  return {
    Id: id,
    Status: completedAt <= world.now() ? "Completed" : "InProgress",
    CreateTime: new Date(createdAt),
    InvalidationBatch: {
      Paths: { Quantity: paths.length, Items: [...paths] },
      CallerReference: reference
    }
  };
}
function createInvalidation(call, world) {
  const schema = dist/* strictObject */.rej({
    DistributionId: dist/* string */.YjP(),
    InvalidationBatch: dist/* strictObject */.rej({
      CallerReference: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
      Paths: dist/* strictObject */.rej({
        Quantity: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi(Number), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
        Items: dist/* array */.YOg(dist/* string */.YjP())
      })
    })
  });
  const { DistributionId, InvalidationBatch } = parseParameters(schema, call, cloudfront_operations_invalid);
  const { CallerReference: reference, Paths: given } = InvalidationBatch;
  const paths = given.Items;
  const distribution = find(DistributionId, call, world);
  if (paths.length !== given.Quantity) {
    throw new AwsFault("InconsistentQuantities", "The value of Quantity and the size of Items do not match.");
  }
  if (paths.length > mostPaths) {
    throw new AwsFault("BatchTooLarge", "The batch has too many paths.", 413);
  }
  const wrong = paths.find((path2) => !path2.startsWith("/") || /\*./.test(path2));
  if (wrong !== void 0) {
    throw new AwsFault(cloudfront_operations_invalid, `Your request contains one or more invalid invalidation paths: ${wrong}`);
  }
  const before = distribution.invalidations.find((one) => one.reference === reference);
  if (before !== void 0 && !(0,external_node_util_.isDeepStrictEqual)(before.paths, paths)) {
    throw new AwsFault(
      cloudfront_operations_invalid,
      "Your request contains a caller reference that was used for a previous invalidation batch for the same distribution, but the content of the invalidation batch is different."
    );
  }
  const invalidation = before ?? world.distributions.invalidate(distribution, reference, paths);
  const path = `2020-05-31/distribution/${distribution.id}/invalidation/${invalidation.id}`;
  return {
    Location: `https://cloudfront.amazonaws.com/${path}`,
    Invalidation: describe(invalidation, world)
  };
}
function getInvalidation(call, world) {
  const schema = dist/* strictObject */.rej({ DistributionId: dist/* string */.YjP(), Id: dist/* string */.YjP() });
  const { DistributionId, Id } = parseParameters(schema, call, cloudfront_operations_invalid);
  const found = find(DistributionId, call, world).invalidations.find(({ id }) => id === Id);
  if (found !== void 0) return { Invalidation: describe(found, world) };
  throw new AwsFault("NoSuchInvalidation", "The specified invalidation does not exist.", 404);
}


;// CONCATENATED MODULE: ./sandbox/scenario/names.js
function buildProjectName(app, codebase, form) {
  if (form === "none") return void 0;
  return `${app}-${codebase}-codebase-${form === "older" ? "pipeline-" : ""}image-build`;
}
function releasePipelineName(app, codebase, form) {
  if (form === "none") return void 0;
  return `${app}-${codebase}-manual-release${form === "older" ? "-pipeline" : ""}`;
}
function actionProjectName(pipeline) {
  return `${pipeline}-action`;
}
function deployProjectName(app, codebase) {
  return `${app}-${codebase}-codebase-deploy`;
}


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/projects.js

const imageCommands = {
  INSTALL: ".copilot/phases/install.sh",
  PRE_BUILD: ".copilot/phases/pre_build.sh",
  BUILD: ".copilot/image_build_run.sh",
  POST_BUILD: ".copilot/phases/post_build.sh"
};
const deployCommands = { BUILD: "./deploy.sh" };
function scenarioProjects(setting) {
  const projects = /* @__PURE__ */ new Map();
  for (const [app, application] of Object.entries(setting.scenario.applications)) {
    for (const [codebase, seed] of Object.entries(application.codebases)) {
      const image = buildProjectName(app, codebase, seed.project);
      if (image !== void 0) projects.set(image, imageProject(setting, image, app, codebase, seed));
      if (seed.pipeline === "none") continue;
      const deploy = deployProjectName(app, codebase);
      projects.set(deploy, {
        ...common(setting, deploy),
        repository: void 0,
        source: void 0,
        scripts: [],
        commands: deployCommands,
        artifacts: "CODEPIPELINE"
      });
    }
  }
  for (const [name, seed] of Object.entries(setting.scenario.projects)) {
    projects.set(name, ownProject(setting, name, seed));
  }
  for (const pipeline of Object.keys(setting.scenario.pipelines)) {
    const name = actionProjectName(pipeline);
    if (!projects.has(name)) projects.set(name, actionProject(setting, name));
  }
  return projects;
}
function ownProject(setting, name, seed) {
  return {
    ...common(setting, name),
    repository: void 0,
    source: `https://github.com/${seed.source}.git`,
    scripts: seed.builds,
    commands: { BUILD: "make" },
    environment: Object.entries(seed.variables).map(([key, value]) => ({
      name: key,
      value,
      type: "PLAINTEXT"
    })),
    artifacts: seed.artifacts,
    buildspecs: seed.buildspecs,
    earlier: seed["earlier-builds"]
  };
}
function actionProject(setting, name) {
  return {
    ...common(setting, name),
    repository: void 0,
    source: void 0,
    scripts: [],
    commands: deployCommands,
    artifacts: "CODEPIPELINE"
  };
}
function common(setting, name) {
  return {
    name,
    arn: setting.arn("codebuild", `project/${name}`),
    logGroup: `codebuild/${name}/log-group`,
    // A day before the world began: older than any build.
    created: setting.now() - 864e5,
    environment: [],
    earlier: 0
  };
}
function imageProject(setting, name, app, codebase, seed) {
  const plain = (key, value) => ({ name: key, value, type: "PLAINTEXT" });
  return {
    ...common(setting, name),
    repository: `${app}/${codebase}`,
    source: `https://github.com/${seed.repository}.git`,
    scripts: seed.builds,
    commands: imageCommands,
    artifacts: "S3",
    environment: [
      plain("AWS_ACCOUNT_ID", setting.account),
      plain("ECR_REPOSITORY", `${app}/${codebase}`),
      plain("NOTIFICATIONS_ENABLED", "true")
    ]
  };
}
function describeProject(project, setting) {
  const codePipeline = project.source === void 0;
  return {
    name: project.name,
    arn: project.arn,
    source: {
      type: codePipeline ? "CODEPIPELINE" : "GITHUB",
      ...project.source === void 0 ? {} : { location: project.source, gitCloneDepth: 0 },
      buildspec: "version: 0.2\n",
      insecureSsl: false
    },
    secondarySources: [],
    secondarySourceVersions: [],
    artifacts: codePipeline ? { type: "CODEPIPELINE", name: project.name, packaging: "NONE", encryptionDisabled: false } : artifactsOf(project),
    cache: { type: "NO_CACHE" },
    environment: projectEnvironment(project),
    serviceRole: `arn:aws:iam::${setting.account}:role/${project.name}`,
    timeoutInMinutes: 30,
    queuedTimeoutInMinutes: 480,
    encryptionKey: setting.arn("kms", "alias/aws/s3"),
    tags: [],
    created: new Date(project.created),
    lastModified: new Date(project.created),
    badge: { badgeEnabled: false },
    logsConfig: {
      cloudWatchLogs: { status: "ENABLED", groupName: project.logGroup },
      s3Logs: { status: "DISABLED", encryptionDisabled: false }
    },
    projectVisibility: "PRIVATE"
  };
}
function artifactsOf({ artifacts, name }) {
  if (artifacts === "NO_ARTIFACTS") return { type: "NO_ARTIFACTS" };
  return { type: "S3", name, location: `${name}-artifacts` };
}
function projectEnvironment(project) {
  return {
    type: "LINUX_CONTAINER",
    image: "aws/codebuild/amazonlinux2-x86_64-standard:5.0",
    computeType: "BUILD_GENERAL1_SMALL",
    environmentVariables: project.environment,
    privilegedMode: true,
    imagePullCredentialsType: "CODEBUILD"
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/build.js

function describeBuild(record, setting, now) {
  const { project, timeline } = record;
  const ended = now >= timeline.endedAt;
  const phases = phasesAt(timeline, now);
  const commit = /^[0-9a-f]{40}$/.test(record.sourceVersion ?? "") ? record.sourceVersion : void 0;
  return {
    id: record.id,
    arn: setting.arn("codebuild", `build/${record.id}`),
    buildNumber: record.number,
    startTime: new Date(timeline.startedAt),
    ...ended ? { endTime: new Date(timeline.endedAt) } : {},
    currentPhase: phases.at(-1)?.phaseType,
    buildStatus: ended ? timeline.outcome : "IN_PROGRESS",
    ...record.sourceVersion === void 0 ? {} : { sourceVersion: record.sourceVersion },
    ...commit === void 0 ? {} : { resolvedSourceVersion: commit },
    projectName: project.name,
    phases,
    source: {
      type: project.source === void 0 ? "CODEPIPELINE" : "GITHUB",
      ...project.source === void 0 ? {} : { location: project.source },
      ...record.overrides.buildspec === void 0 ? {} : { buildspec: record.overrides.buildspec },
      insecureSsl: false
    },
    secondarySources: [],
    secondarySourceVersions: [],
    artifacts: { location: artifactsLocation(record) },
    cache: { type: "NO_CACHE" },
    environment: environmentOf(record),
    ...ended ? exported(record) : {},
    serviceRole: `arn:aws:iam::${setting.account}:role/${project.name}`,
    logs: logsAt(record, setting, now),
    timeoutInMinutes: 30,
    queuedTimeoutInMinutes: 480,
    buildComplete: ended,
    initiator: record.initiator,
    encryptionKey: setting.arn("kms", "alias/aws/s3")
  };
}
function artifactsLocation({ project, artifacts }) {
  if (artifacts !== void 0) return artifacts.location ?? "";
  return project.artifacts === "S3" ? `arn:aws:s3:::${project.name}-artifacts/${project.name}` : "";
}
function environmentOf({ project, overrides, variables }) {
  const own = projectEnvironment(project);
  return {
    ...own,
    type: overrides.environmentType ?? own.type,
    image: overrides.image ?? own.image,
    computeType: overrides.computeType ?? own.computeType,
    environmentVariables: variables
  };
}
function exported({ script, variables, timeline }) {
  const ran = timeline.phases.some(({ type }) => type === "POST_BUILD");
  if (!ran || script.exported === void 0) return {};
  const byName = new Map(variables.map(({ name, value }) => [name, value]));
  return {
    exportedEnvironmentVariables: Object.entries(script.exported).map(([name, value]) => ({
      name,
      value: value.replaceAll(/\$(\w+)/g, (whole, variable) => byName.get(variable) ?? whole)
    }))
  };
}
function phasesAt(timeline, now) {
  const phases = timeline.phases.filter((phase) => phase.start <= now).map((phase) => describePhase(phase, now));
  if (now >= timeline.endedAt) {
    phases.push({ phaseType: "COMPLETED", startTime: new Date(timeline.endedAt) });
  }
  return phases;
}
function describePhase(phase, now) {
  const startTime = new Date(phase.start);
  if (phase.end > now) return { phaseType: phase.type, startTime };
  return {
    phaseType: phase.type,
    phaseStatus: phase.status,
    startTime,
    endTime: new Date(phase.end),
    durationInSeconds: Math.floor((phase.end - phase.start) / 1e3),
    ...phase.context === void 0 ? {} : { contexts: [phase.context] }
  };
}
function logsAt(record, setting, now) {
  const known = record.timeline.phases.some((phase) => phase.type === "PROVISIONING" && phase.start <= now);
  const group = known ? record.project.logGroup : "null";
  const stream = known ? record.uuid : "null";
  return {
    ...known ? { groupName: group, streamName: stream } : {},
    deepLink: known ? `https://console.aws.amazon.com/cloudwatch/home?region=${setting.region}#logsV2:log-groups/log-group/${consoleEscape(group)}/log-events/${stream}` : `https://console.aws.amazon.com/cloudwatch/home?region=${setting.region}#logEvent:group=null;stream=null`,
    cloudWatchLogsArn: setting.arn("logs", `log-group:${group}:log-stream:${stream}`),
    cloudWatchLogs: { status: "ENABLED", groupName: record.project.logGroup },
    s3Logs: { status: "DISABLED", encryptionDisabled: false }
  };
}
function consoleEscape(name) {
  return encodeURIComponent(encodeURIComponent(name)).replaceAll("%", "$");
}


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/start.js





const computeTypes = [
  ...["SMALL", "MEDIUM", "LARGE", "XLARGE", "2XLARGE"].map((size) => `BUILD_GENERAL1_${size}`),
  ...["1GB", "2GB", "4GB", "8GB", "10GB"].map((size) => `BUILD_LAMBDA_${size}`),
  "ATTRIBUTE_BASED_COMPUTE",
  "CUSTOM_INSTANCE_TYPE"
];
const environmentTypes = [
  ...["ARM", "LINUX", "LINUX_GPU", "WINDOWS", "WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022"].map(
    (kind) => `${kind}_CONTAINER`
  ),
  ...["ARM_LAMBDA_CONTAINER", "LINUX_LAMBDA_CONTAINER", "ARM_EC2", "LINUX_EC2", "WINDOWS_EC2", "MAC_ARM"]
];
const StartBuild = dist/* strictObject */.rej({
  projectName: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
  sourceVersion: dist/* optional */.lqM(dist/* string */.YjP()),
  environmentVariablesOverride: dist/* optional */.lqM(
    dist/* array */.YOg(
      dist/* strictObject */.rej({
        name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
        value: dist/* string */.YjP(),
        type: dist/* optional */.lqM(dist/* picklist */.KIO(["PLAINTEXT", "PARAMETER_STORE", "SECRETS_MANAGER"]), "PLAINTEXT")
      })
    ),
    []
  ),
  artifactsOverride: dist/* optional */.lqM(
    dist/* looseObject */._H3({
      type: dist/* picklist */.KIO(["CODEPIPELINE", "S3", "NO_ARTIFACTS"]),
      location: dist/* optional */.lqM(dist/* string */.YjP())
    })
  ),
  buildspecOverride: dist/* optional */.lqM(dist/* string */.YjP()),
  imageOverride: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1))),
  computeTypeOverride: dist/* optional */.lqM(dist/* picklist */.KIO(computeTypes)),
  environmentTypeOverride: dist/* optional */.lqM(dist/* picklist */.KIO(environmentTypes)),
  idempotencyToken: dist/* optional */.lqM(dist/* string */.YjP())
});
const tokenMs = 5 * 6e4;
function startBuild(call, world) {
  const parameters = parseParameters(StartBuild, call, "InvalidInputException");
  const { idempotencyToken: token } = parameters;
  const remembered = token === void 0 ? void 0 : earlier(token, parameters, world);
  if (remembered !== void 0) return { build: describeBuild(remembered, world, world.now()) };
  const project = world.builds.projects.get(parameters.projectName);
  if (project === void 0) {
    const arn = world.arn("codebuild", `project/${parameters.projectName}`);
    throw new AwsFault("ResourceNotFoundException", `Project cannot be found: ${arn}`);
  }
  const record = world.builds.start({
    project,
    sourceVersion: parameters.sourceVersion,
    variables: parameters.environmentVariablesOverride,
    artifacts: parameters.artifactsOverride,
    overrides: overridesOf(parameters, project),
    // As CodeBuild names who started it: `<role>/<session>`, or the user.
    initiator: world.credentials.identify(call.accessKeyId).arn.replace(/^[^/]*\//, "")
  });
  if (token !== void 0) {
    world.builds.tokens.set(token, {
      id: record.id,
      parameters: JSON.stringify(parameters),
      at: world.now()
    });
  }
  return { build: describeBuild(record, world, world.now()) };
}
function overridesOf(parameters, project) {
  const own = projectEnvironment(project);
  const {
    buildspecOverride: buildspec,
    imageOverride: image,
    computeTypeOverride: computeType,
    environmentTypeOverride: environmentType
  } = parameters;
  const machine = { type: environmentType ?? own.type, compute: computeType ?? own.computeType };
  if (machine.type.includes("LAMBDA") !== machine.compute.includes("LAMBDA")) {
    throw new AwsFault(
      "InvalidInputException",
      `Compute type ${machine.compute} is not supported for environment type ${machine.type}`
    );
  }
  return { buildspec: buildspec === "" ? void 0 : buildspec, image, computeType, environmentType };
}
function earlier(token, parameters, world) {
  const started = world.builds.tokens.get(token);
  if (started === void 0 || world.now() - started.at >= tokenMs) return void 0;
  if (started.parameters !== JSON.stringify(parameters)) {
    throw new AwsFault(
      "InvalidInputException",
      "Idempotency token was used before with other parameters. Use a new token for another request."
    );
  }
  return world.builds.get(started.id);
}


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/operations.js






const codebuild_operations_invalid = "InvalidInputException";
const Names = dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1))), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100));
const codebuild = {
  name: "codebuild",
  operations: {
    BatchGetProjects: batchGetProjects,
    StartBuild: startBuild,
    BatchGetBuilds: batchGetBuilds,
    StopBuild: stopBuild,
    ListBuildsForProject: listBuildsForProject
  }
};
function batchGetProjects(call, world) {
  const { names } = parseParameters(dist/* strictObject */.rej({ names: Names }), call, codebuild_operations_invalid);
  const found = /* @__PURE__ */ new Set();
  const projectsNotFound = [];
  for (const name of names) {
    const plain = name.replace(/^arn:aws[\w-]*:codebuild:[^:]+:\d{12}:project\//, "");
    if (world.builds.projects.has(plain)) found.add(plain);
    else projectsNotFound.push(name);
  }
  const projects = [...world.builds.projects.values()].filter((project) => found.has(project.name)).map((project) => describeProject(project, world));
  return { projects, projectsNotFound };
}
function batchGetBuilds(call, world) {
  const { ids } = parseParameters(dist/* strictObject */.rej({ ids: Names }), call, codebuild_operations_invalid);
  const builds = [];
  const buildsNotFound = [];
  for (const id of new Set(ids)) {
    if (!id.includes(":")) throw new AwsFault(codebuild_operations_invalid, `Invalid build ID provided: ${id}`);
    const record = world.builds.get(id);
    if (record === void 0) buildsNotFound.push(id);
    else builds.push(describeBuild(record, world, world.now()));
  }
  return { builds, buildsNotFound };
}
function stopBuild(call, world) {
  const { id } = parseParameters(dist/* strictObject */.rej({ id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)) }), call, codebuild_operations_invalid);
  if (!id.includes(":")) throw new AwsFault(codebuild_operations_invalid, `Invalid build ID provided: ${id}`);
  const record = world.builds.get(id);
  if (record === void 0) throw new AwsFault("ResourceNotFoundException", `Build ${id} does not exist`);
  world.builds.stop(record);
  world.advance();
  return { build: describeBuild(record, world, world.now()) };
}
const pageSize = 100;
function listBuildsForProject(call, world) {
  const schema = dist/* strictObject */.rej({
    projectName: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    sortOrder: dist/* optional */.lqM(dist/* picklist */.KIO(["ASCENDING", "DESCENDING"]), "DESCENDING"),
    nextToken: dist/* optional */.lqM(dist/* string */.YjP())
  });
  const { projectName, sortOrder, nextToken } = parseParameters(schema, call, codebuild_operations_invalid);
  const project = world.builds.projects.get(projectName);
  if (project === void 0) {
    throw new AwsFault("ResourceNotFoundException", `The provided project ${projectName} does not exist`);
  }
  const given = nextToken === void 0 ? "0" : /^page-(\d+)$/.exec(nextToken)?.[1];
  if (given === void 0) throw new AwsFault(codebuild_operations_invalid, "Invalid nextToken provided");
  const ids = world.builds.list(project).map(({ id }) => id);
  if (sortOrder === "DESCENDING") ids.reverse();
  const start = Number(given);
  const end = start + pageSize;
  return { ids: ids.slice(start, end), ...end < ids.length ? { nextToken: `page-${end}` } : {} };
}


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./sandbox/server/uuid.js

function uuidOf(text) {
  const hex = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/stages.js
const sourceStage = {
  name: "Source",
  actions: [{ name: "GitCheckout", kind: "source", runOrder: 1, seconds: 2 }]
};
const defaultSeconds = 10;
const commandFailed = "Error while executing command: ./deploy.sh. Reason: exit status 1";
function planStages(script, groups) {
  const written = script.stages?.map((stage) => ({
    name: stage.name,
    actions: stage.actions.map(planAction)
  }));
  const ends = endOf(script);
  const early = ends === "Stopped" || ends === "Superseded" || ends === "Cancelled";
  const stages = written ?? (early ? [] : [deployStage(groups)]);
  return [sourceStage, ...ends === "Failed" ? failSomewhere(stages) : stages];
}
function endOf(script) {
  return script.rollback === true ? "Failed" : script.outcome;
}
function planAction(action) {
  const { name } = action;
  const runOrder = action["run-order"] ?? 1;
  if (action.type === "codebuild") {
    const { seconds = defaultSeconds, fail, log } = action;
    return { name, kind: "codebuild", runOrder, seconds, fail, log };
  }
  const approveAfter = action["approve-after"] === "never" ? void 0 : action["approve-after"];
  return { name, kind: "approval", runOrder, approveAfter, rejectAfter: action["reject-after"] };
}
function deployStage(groups) {
  const actions = groups.flatMap(
    (services, index) => services.map((service) => ({
      name: service === "run" ? "Run" : `Deploy-${service}`,
      kind: "codebuild",
      runOrder: index + 1,
      seconds: defaultSeconds,
      fail: void 0,
      log: void 0
    }))
  );
  return { name: "Deploy", actions };
}
function failSomewhere(stages) {
  const fails = (action) => action.kind === "codebuild" && action.fail !== void 0 || action.kind === "approval" && action.rejectAfter !== void 0;
  if (stages.some(({ actions }) => actions.some(fails))) return stages;
  const last = stages.at(-1);
  if (last === void 0) return stages;
  const failing = last.actions.map(
    (action, index) => index === last.actions.length - 1 ? failed(action) : action
  );
  return [...stages.slice(0, -1), { name: last.name, actions: failing }];
}
function failed(action) {
  if (action.kind === "codebuild") return { ...action, fail: commandFailed };
  if (action.kind === "source") return action;
  return { ...action, approveAfter: void 0, rejectAfter: action.approveAfter ?? 5 };
}
function mended(stage) {
  const actions = stage.actions.map((action) => {
    if (action.kind === "codebuild") return { ...action, fail: void 0 };
    if (action.kind === "source") return action;
    return { ...action, approveAfter: action.approveAfter ?? action.rejectAfter, rejectAfter: void 0 };
  });
  return { name: stage.name, actions };
}
function runGroups(stage) {
  const orders = [...new Set(stage.actions.map(({ runOrder }) => runOrder))].sort((a, b) => a - b);
  return orders.map((order) => stage.actions.filter(({ runOrder }) => runOrder === order));
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/execution.js


function actionKey(stage, action) {
  return JSON.stringify([stage, action]);
}
const approvalMs = 7 * 864e5;
function executionAt(record, begunAt, now) {
  const actions = [];
  const state = (status, endedAt) => ({
    status,
    begunAt,
    endedAt,
    actions
  });
  let time = begunAt;
  for (const stage of record.stages) {
    for (const group of runGroups(stage)) {
      const stop2 = earlierStop(record);
      if (stop2 !== void 0 && stop2 < time) return state("Stopped", time);
      const runs = group.map((plan) => runAction(record, stage.name, plan, time, now));
      actions.push(...runs);
      const end = Math.max(...runs.map(({ endedAt }) => endedAt ?? Infinity));
      if (runs.some(({ status }) => status === "Abandoned")) return state("Stopped", end);
      if (end > now) return state(stop2 === void 0 ? "InProgress" : "Stopping");
      const failed = runs.some(({ status }) => status === "Failed");
      if (failed && !(stop2 !== void 0 && stop2 < end)) return state("Failed", end);
      time = end;
    }
  }
  const stop = earlierStop(record);
  if (stop !== void 0 && stop < time) return state("Stopped", time);
  return state(endOf(record.script), time);
}
function earlierStop({ stop, abandon }) {
  if (stop === void 0) return abandon?.at;
  return Math.min(stop.at, abandon?.at ?? Infinity);
}
function runAction(record, stage, plan, startedAt, now) {
  const build = record.builds.get(actionKey(stage, plan.name));
  const base = { stage, plan, startedAt, build };
  const end = actionEnd(record, stage, plan, startedAt, build);
  const abandoned = record.abandon?.at;
  if (abandoned !== void 0 && (end === void 0 || end.at > abandoned)) {
    return { ...base, endedAt: abandoned, status: "Abandoned", summary: record.abandon?.reason };
  }
  if (end === void 0 || end.at > now) {
    return { ...base, endedAt: void 0, status: "InProgress", summary: void 0 };
  }
  return { ...base, endedAt: end.at, status: end.failed ? "Failed" : "Succeeded", summary: end.summary };
}
function actionEnd(record, stage, plan, startedAt, build) {
  switch (plan.kind) {
    case "source":
      return { at: startedAt + plan.seconds * 1e3, failed: false, summary: "Checked out" };
    case "codebuild":
      return build === void 0 ? void 0 : buildEnd(build);
    case "approval":
      return approvalEnd(plan, startedAt, record.answers.get(actionKey(stage, plan.name)));
  }
}
function buildEnd({ timeline }) {
  if (timeline.outcome === "SUCCEEDED") return { at: timeline.endedAt, failed: false, summary: void 0 };
  const phase = timeline.phases.find(({ status }) => status !== "SUCCEEDED");
  const where = phase?.context === void 0 ? "" : `. Phase: ${phase.type}, Code: ${phase.context.statusCode}, Message: ${phase.context.message}`;
  return {
    at: timeline.endedAt,
    failed: true,
    summary: `Build terminated with state: ${timeline.outcome}${where}`
  };
}
function approvalEnd(plan, startedAt, answer) {
  const after = (seconds) => seconds === void 0 ? Infinity : startedAt + seconds * 1e3;
  const ends = [
    { at: after(plan.approveAfter), failed: false, summary: "Approved" },
    { at: after(plan.rejectAfter), failed: true, summary: "Rejected" },
    { at: startedAt + approvalMs, failed: true, summary: "The approval was not answered in seven days" }
  ];
  if (answer !== void 0) {
    ends.push({ at: answer.at, failed: answer.status === "Rejected", summary: answer.summary });
  }
  return ends.reduce((first, end) => end.at < first.at ? end : first);
}
function approvalToken(record, run) {
  return uuidOf(`token ${record.id} ${actionKey(run.stage, run.plan.name)}`);
}
function actionExecutionId(record, run) {
  return uuidOf(`action ${record.id} ${actionKey(run.stage, run.plan.name)}`);
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/describe-action.js

const actionTypes = {
  source: { category: "Source", owner: "AWS", provider: "CodeStarSourceConnection", version: "1" },
  approval: { category: "Approval", owner: "AWS", provider: "Manual", version: "1" },
  codebuild: { category: "Build", owner: "AWS", provider: "CodeBuild", version: "1" }
};
function actionType(plan) {
  return actionTypes[plan.kind];
}
function actionConfiguration(pipeline, plan, world) {
  switch (plan.kind) {
    case "source":
      return {
        BranchName: "main",
        ConnectionArn: world.arn("codestar-connections", `connection/${pipeline.source.split("/")[0] ?? ""}`),
        DetectChanges: "false",
        FullRepositoryId: pipeline.source
      };
    case "approval":
      return pipeline.release === void 0 ? { CustomData: "Review what goes on" } : { CustomData: "Review the deployment to #{variables.ENVIRONMENT}" };
    case "codebuild": {
      const variables = [
        ...pipeline.variables.map(({ name }) => ({ name, value: `#{variables.${name}}` })),
        ...pipeline.release === void 0 ? [] : [{ name: "SERVICE", value: plan.name.replace(/^deploy-/i, "") }]
      ];
      return {
        ProjectName: pipeline.project,
        EnvironmentVariables: JSON.stringify(variables)
      };
    }
  }
}
function describeRun(pipeline, record, run, world) {
  const configuration = actionConfiguration(pipeline, run.plan, world);
  return {
    pipelineExecutionId: record.id,
    actionExecutionId: actionExecutionId(record, run),
    pipelineVersion: 1,
    stageName: run.stage,
    actionName: run.plan.name,
    startTime: new Date(run.startedAt),
    lastUpdateTime: new Date(run.endedAt ?? run.startedAt),
    status: run.status,
    input: {
      actionTypeId: actionType(run.plan),
      configuration,
      resolvedConfiguration: resolved(configuration, record.variables),
      region: world.region,
      inputArtifacts: run.plan.kind === "codebuild" ? [{ name: "source" }] : []
    },
    output: {
      outputArtifacts: run.plan.kind === "source" && run.status === "Succeeded" ? [{ name: "source" }] : [],
      executionResult: executionResult(run, world),
      outputVariables: run.build === void 0 ? {} : { CODEBUILD_BUILD_ID: run.build.id }
    }
  };
}
function executionResult(run, world) {
  const errorDetails = errorOf(run);
  return {
    ...external(run, world),
    ...run.summary === void 0 ? {} : { externalExecutionSummary: run.summary },
    ...errorDetails === void 0 ? {} : { errorDetails }
  };
}
function external(run, world) {
  if (run.build === void 0) return {};
  const { id } = run.build;
  return {
    externalExecutionId: id,
    externalExecutionUrl: `https://console.aws.amazon.com/codebuild/home?region=${world.region}#/builds/${id}/view/new`
  };
}
function errorOf(run) {
  if (run.status !== "Failed") return void 0;
  return { code: "JobFailed", message: run.summary ?? "The action failed" };
}
function resolved(configuration, variables) {
  return Object.fromEntries(
    Object.entries(configuration).map(([key, value]) => [
      key,
      value.replaceAll(/#\{variables\.(\w+)\}/g, (whole, name) => variables[name] ?? whole)
    ])
  );
}
function describeLatest(record, run, world) {
  const waits = run.plan.kind === "approval" && run.status === "InProgress";
  const errorDetails = errorOf(run);
  return {
    actionExecutionId: actionExecutionId(record, run),
    status: run.status,
    ...run.summary === void 0 ? {} : { summary: run.summary },
    lastStatusChange: new Date(run.endedAt ?? run.startedAt),
    ...waits ? { token: approvalToken(record, run) } : {},
    ...external(run, world),
    ...errorDetails === void 0 ? {} : { errorDetails }
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/describe-execution.js

function describeExecution(pipeline, record, state) {
  const statusSummary = stopReason(record, state);
  return {
    pipelineName: pipeline.name,
    pipelineVersion: 1,
    pipelineExecutionId: record.id,
    status: state.status,
    ...statusSummary === void 0 ? {} : { statusSummary },
    artifactRevisions: sources(pipeline, record, state).map((source) => ({
      name: "source",
      ...source,
      created: new Date(record.requestedAt)
    })),
    ...pipeline.type === "V1" ? {} : { variables: resolvedVariables(pipeline, record) },
    trigger: record.trigger,
    executionMode: pipeline.mode,
    ...kind(record)
  };
}
function summariseExecution(pipeline, record, state) {
  const reason = stopReason(record, state);
  const changes = state.actions.map(({ startedAt, endedAt }) => endedAt ?? startedAt);
  return {
    pipelineExecutionId: record.id,
    status: state.status,
    ...reason === void 0 ? {} : { statusSummary: reason },
    startTime: new Date(record.requestedAt),
    lastUpdateTime: new Date(state.endedAt ?? Math.max(record.requestedAt, ...changes)),
    sourceRevisions: sources(pipeline, record, state).map((source) => ({
      actionName: "GitCheckout",
      revisionId: source.revisionId,
      revisionSummary: source.revisionSummary,
      revisionUrl: source.revisionUrl
    })),
    trigger: record.trigger,
    ...reason === void 0 ? {} : { stopTrigger: { reason } },
    executionMode: pipeline.mode,
    ...kind(record)
  };
}
function stopReason(record, { status }) {
  if (status !== "Stopping" && status !== "Stopped") return void 0;
  return record.abandon?.reason ?? record.stop?.reason;
}
function kind({ trigger, rollbackTarget }) {
  if (trigger.triggerType !== "AutomatedRollback") return { executionType: "STANDARD" };
  return {
    executionType: "ROLLBACK",
    rollbackMetadata: rollbackTarget === void 0 ? {} : { rollbackTargetPipelineExecutionId: rollbackTarget }
  };
}
function resolvedVariables(pipeline, record) {
  return pipeline.variables.map(({ name, defaultValue = "" }) => ({
    name,
    resolvedValue: record.variables[name] ?? defaultValue
  }));
}
function sources(pipeline, record, { actions }) {
  const done = actions.some(({ plan, status }) => plan.kind === "source" && status === "Succeeded");
  if (!done) return [];
  const revisionId = record.revision ?? (0,external_node_crypto_.createHash)("sha1").update(record.id).digest("hex");
  return [
    {
      revisionId,
      revisionSummary: JSON.stringify({ ProviderType: "GitHub", CommitMessage: "Deploy configuration" }),
      revisionUrl: `https://github.com/${pipeline.source}/commit/${revisionId}`
    }
  ];
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/pipeline.js


const releaseVariables = [
  { name: "ENVIRONMENT", defaultValue: "NONE", description: "Name of the environment to deploy to" },
  { name: "IMAGE_TAG", defaultValue: "NONE", description: "Tag of the image to deploy" }
];
function scenarioPipelines(setting) {
  const pipelines = /* @__PURE__ */ new Map();
  for (const [app, application] of Object.entries(setting.scenario.applications)) {
    for (const [codebase, seed] of Object.entries(application.codebases)) {
      const name = releasePipelineName(app, codebase, seed.pipeline);
      if (name === void 0) continue;
      pipelines.set(name, {
        ...pipeline_common(setting, name),
        release: { app, codebase },
        variables: releaseVariables,
        source: `uktrade/${app}-deploy`,
        project: deployProjectName(app, codebase),
        scripts: seed.executions,
        groups: serviceGroups(codebase, seed, application),
        past: seed["past-releases"]
      });
    }
  }
  for (const [name, seed] of Object.entries(setting.scenario.pipelines)) {
    pipelines.set(name, ownPipeline(setting, name, seed));
  }
  return pipelines;
}
function pipeline_common(setting, name) {
  return {
    name,
    type: "V2",
    mode: "QUEUED",
    created: setting.now() - 864e5,
    executions: [],
    starts: 0,
    tokens: /* @__PURE__ */ new Map(),
    earlier: 0,
    past: []
  };
}
function ownPipeline(setting, name, seed) {
  return {
    ...pipeline_common(setting, name),
    release: void 0,
    type: seed.type,
    mode: seed["execution-mode"],
    variables: Object.entries(seed.variables).map(([variable, value]) => ({
      name: variable,
      ...value === null ? {} : { defaultValue: value }
    })),
    source: seed.source,
    project: actionProjectName(name),
    scripts: seed.executions,
    groups: [["run"]],
    earlier: seed["earlier-executions"]
  };
}
function serviceGroups(codebase, seed, application) {
  const groups = (seed.services ?? []).flatMap((group) => Object.values(group));
  if (groups.length > 0) return groups;
  const services = Object.keys(application.services);
  return [services.length > 0 ? services : [codebase]];
}
function nextScript(pipeline) {
  const { scripts, starts } = pipeline;
  return scripts[starts] ?? scripts.at(-1) ?? { outcome: "Succeeded" };
}
function nextStages(pipeline) {
  return planStages(nextScript(pipeline), pipeline.groups);
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/describe-pipeline.js


function describePipeline(pipeline, world) {
  return {
    name: pipeline.name,
    roleArn: `arn:aws:iam::${world.account}:role/${pipeline.name}`,
    artifactStore: { type: "S3", location: `${pipeline.name}-artifacts` },
    stages: nextStages(pipeline).map((stage) => ({
      name: stage.name,
      actions: stage.actions.map((plan) => ({
        name: plan.name,
        actionTypeId: actionType(plan),
        runOrder: plan.runOrder,
        configuration: actionConfiguration(pipeline, plan, world),
        inputArtifacts: plan.kind === "codebuild" ? [{ name: "source" }] : [],
        outputArtifacts: plan.kind === "source" ? [{ name: "source" }] : []
      }))
    })),
    version: 1,
    executionMode: pipeline.mode,
    pipelineType: pipeline.type,
    ...pipeline.variables.length === 0 ? {} : { variables: pipeline.variables.map((variable) => ({ ...variable })) }
  };
}
function describeStages(pipeline, world) {
  const seen = pipeline.executions.map((record) => ({ record, state: world.pipelines.state(record) }));
  const begun = seen.filter(({ state }) => state.begunAt !== void 0);
  const whole = begun.filter(({ record }) => record.trigger.triggerType !== "AutomatedRollback");
  const latest = whole.at(-1)?.record.stages ?? [];
  const stages = latest.length > 0 ? latest : nextStages(pipeline);
  const waiting = seen.filter(({ state }) => state.begunAt === void 0 && state.endedAt === void 0);
  return stages.map((stage, index) => describeStage(stage, begun, index === 0 ? waiting : [], world));
}
function describeStage(stage, begun, waiting, world) {
  const runsIn = ({ state }) => state.actions.filter((run) => run.stage === stage.name);
  const last = begun.findLast((seen) => runsIn(seen).length > 0);
  const runs = last === void 0 ? [] : runsIn(last);
  const inboundExecutions = waiting.map(({ record }) => ({
    pipelineExecutionId: record.id,
    status: "InProgress"
  }));
  return {
    stageName: stage.name,
    ...inboundExecutions[0] === void 0 ? {} : { inboundExecution: inboundExecutions[0], inboundExecutions },
    inboundTransitionState: { enabled: true },
    actionStates: stage.actions.map((plan) => {
      const run = runs.find((candidate) => candidate.plan.name === plan.name);
      if (run === void 0 || last === void 0) return { actionName: plan.name };
      return { actionName: plan.name, latestExecution: describeLatest(last.record, run, world) };
    }),
    ...last === void 0 ? {} : { latestExecution: latestStage(last, runs, stage) }
  };
}
function latestStage({ record, state }, runs, stage) {
  return {
    pipelineExecutionId: record.id,
    status: stageStatus(state, runs, stage),
    type: record.trigger.triggerType === "AutomatedRollback" ? "ROLLBACK" : "STANDARD"
  };
}
function stageStatus(state, runs, stage) {
  const unfinished = runs.length < stage.actions.length || runs.some(({ status }) => status === "InProgress");
  if (runs.some(({ status }) => status === "Failed") && state.endedAt !== void 0) return "Failed";
  if (runs.some(({ status }) => status === "Abandoned")) return "Stopped";
  if (!unfinished) return "Succeeded";
  if (state.status === "Stopping" || state.status === "Stopped") return state.status;
  return state.endedAt === void 0 ? "InProgress" : "Cancelled";
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/lookup.js


const lookup_invalid = "ValidationException";
const lookup_Name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100), dist/* regex */.yGV(/^[A-Za-z0-9.@\-_]+$/));
const Id = dist/* pipe */.FsL(
  dist/* string */.YjP(),
  dist/* regex */.yGV(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
);
function findPipeline(name, world) {
  const pipeline = world.pipelines.pipelines.get(name);
  if (pipeline !== void 0) return pipeline;
  throw new AwsFault(
    "PipelineNotFoundException",
    `Account '${world.account}' does not have a pipeline with name '${name}'`
  );
}
function findExecution(pipeline, id, world) {
  const record = pipeline.executions.find((execution) => execution.id === id);
  const knownFrom = (record?.requestedAt ?? 0) + (record?.script["unknown-seconds"] ?? 0) * 1e3;
  if (record !== void 0 && knownFrom <= world.now()) return record;
  throw new AwsFault(
    "PipelineExecutionNotFoundException",
    `The pipeline '${pipeline.name}' has no pipeline execution with ID '${id}'`
  );
}
function lookup_pageOf(all, page) {
  const left = page.nextToken === void 0 ? `${all.length}` : /^older-(\d+)$/.exec(page.nextToken)?.[1];
  if (left === void 0) {
    throw new AwsFault("InvalidNextTokenException", "The next token was specified in an invalid format.");
  }
  const start = Math.max(0, all.length - Number(left));
  const items = all.slice(start, start + page.maxResults);
  const older = all.length - start - items.length;
  return older > 0 ? { items, nextToken: `older-${older}` } : { items };
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/approval.js






const PutApprovalResult = dist/* strictObject */.rej({
  pipelineName: lookup_Name,
  stageName: lookup_Name,
  actionName: lookup_Name,
  result: dist/* strictObject */.rej({
    summary: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(512)),
    status: dist/* picklist */.KIO(["Approved", "Rejected"])
  }),
  token: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
});
function putApprovalResult(call, world) {
  const { pipelineName, stageName, actionName, result, token } = parseParameters(
    PutApprovalResult,
    call,
    lookup_invalid
  );
  const pipeline = findPipeline(pipelineName, world);
  const waiting = world.pipelines.waiting(pipeline).find((approval) => approval.token === token);
  if (waiting?.stage === stageName && waiting.action === actionName) {
    world.pipelines.answer(waiting, result);
    return { approvedAt: new Date(world.now()) };
  }
  throw refusal(pipeline, stageName, actionName, token, world);
}
function refusal(pipeline, stageName, actionName, token, world) {
  const stages = [...pipeline.executions.flatMap((record) => record.stages), ...nextStages(pipeline)];
  const named = stages.filter(({ name }) => name === stageName);
  if (named.length === 0) {
    return new AwsFault(
      "StageNotFoundException",
      `The pipeline '${pipeline.name}' has no stage '${stageName}'`
    );
  }
  if (!named.some(({ actions }) => actions.some(({ name }) => name === actionName))) {
    return new AwsFault("ActionNotFoundException", `The stage '${stageName}' has no action '${actionName}'`);
  }
  const answered = pipeline.executions.some(
    (record) => world.pipelines.state(record).actions.some((run) => approvalToken(record, run) === token)
  );
  return answered ? new AwsFault("ApprovalAlreadyCompletedException", "The approval action has already been completed.") : new AwsFault(
    "InvalidApprovalTokenException",
    "The approval token is not the one of the waiting action."
  );
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/start.js





const StartPipelineExecution = dist/* strictObject */.rej({
  name: lookup_Name,
  variables: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(
        dist/* strictObject */.rej({
          name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(128), dist/* regex */.yGV(/^[A-Za-z0-9@\-_]+$/)),
          value: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(1e3))
        })
      ),
      dist/* minLength */.BpQ(1),
      dist/* maxLength */.Ru6(50)
    )
  ),
  sourceRevisions: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(
        dist/* strictObject */.rej({
          actionName: lookup_Name,
          revisionType: dist/* picklist */.KIO(["COMMIT_ID", "IMAGE_DIGEST", "S3_OBJECT_VERSION_ID", "S3_OBJECT_KEY"]),
          revisionValue: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1))
        })
      ),
      dist/* maxLength */.Ru6(50)
    ),
    []
  ),
  clientRequestToken: dist/* optional */.lqM(
    dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(128), dist/* regex */.yGV(/^[a-zA-Z0-9-]+$/))
  )
});
const concurrentExecutions = 50;
const start_tokenMs = 5 * 6e4;
function startPipelineExecution(call, world) {
  const parameters = parseParameters(StartPipelineExecution, call, lookup_invalid);
  const pipeline = findPipeline(parameters.name, world);
  const variables = checkVariables(pipeline, parameters.variables ?? []);
  checkRevisions(pipeline, parameters.sourceRevisions);
  const { clientRequestToken: token } = parameters;
  const earlier = token === void 0 ? void 0 : pipeline.tokens.get(token);
  if (earlier !== void 0 && world.now() - earlier.at < start_tokenMs) {
    if (earlier.parameters === JSON.stringify(parameters)) return { pipelineExecutionId: earlier.id };
    throw new AwsFault(
      lookup_invalid,
      `The client request token '${token ?? ""}' was used before with other parameters.`
    );
  }
  checkRoom(pipeline, world);
  const { arn } = world.credentials.identify(call.accessKeyId);
  const revision = parameters.sourceRevisions[0]?.revisionValue;
  const { id } = world.pipelines.start(pipeline, variables, arn, revision);
  if (token !== void 0) {
    pipeline.tokens.set(token, { id, parameters: JSON.stringify(parameters), at: world.now() });
  }
  return { pipelineExecutionId: id };
}
function checkVariables(pipeline, given) {
  if (pipeline.type === "V1" && given.length > 0) {
    throw new AwsFault(lookup_invalid, "Variables are not supported for pipelines of the type V1");
  }
  const names = given.map(({ name }) => name);
  const declared = pipeline.variables.map(({ name }) => name);
  const unknown = names.filter((name) => !declared.includes(name));
  if (unknown.length > 0) {
    const known = declared.join(", ");
    throw new AwsFault(
      lookup_invalid,
      `Variables [${unknown.join(", ")}] are not declared by the pipeline, which declares [${known}]`
    );
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== void 0) throw new AwsFault(lookup_invalid, `The variable ${twice} is given more than once`);
  const values = new Map(given.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    pipeline.variables.map(({ name, defaultValue }) => {
      const value = values.get(name) ?? defaultValue;
      if (value === void 0)
        throw new AwsFault(lookup_invalid, `The variable ${name} has no default, and was not given`);
      return [name, value];
    })
  );
}
function checkRevisions(pipeline, given) {
  const sources = nextStages(pipeline).flatMap(
    ({ actions }) => actions.filter(({ kind }) => kind === "source").map(({ name }) => name)
  );
  const unknown = given.find(({ actionName }) => !sources.includes(actionName));
  if (unknown === void 0) return;
  throw new AwsFault(lookup_invalid, `The pipeline has no source action '${unknown.actionName}'`);
}
function checkRoom(pipeline, world) {
  const open = pipeline.executions.filter((record) => world.pipelines.state(record).endedAt === void 0);
  if (open.length < concurrentExecutions) return;
  throw new AwsFault(
    "ConcurrentPipelineExecutionsLimitExceededException",
    `The pipeline '${pipeline.name}' has reached the limit of ${concurrentExecutions} concurrent pipeline executions.`
  );
}
function stopPipelineExecution(call, world) {
  const schema = dist/* strictObject */.rej({
    pipelineName: lookup_Name,
    pipelineExecutionId: Id,
    abandon: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    reason: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(200)))
  });
  const { pipelineName, pipelineExecutionId, abandon, reason } = parseParameters(schema, call, lookup_invalid);
  const pipeline = findPipeline(pipelineName, world);
  const record = findExecution(pipeline, pipelineExecutionId, world);
  checkStoppable(record, abandon, world);
  world.pipelines.stop(pipeline, record, abandon, reason);
  return { pipelineExecutionId: record.id };
}
function checkStoppable(record, abandon, world) {
  const { status, endedAt } = world.pipelines.state(record);
  if (endedAt !== void 0) {
    throw new AwsFault(
      "PipelineExecutionNotStoppableException",
      `The pipeline execution '${record.id}' cannot be stopped: its status is ${status}.`
    );
  }
  const again = abandon ? record.abandon : record.stop ?? record.abandon;
  if (again === void 0) return;
  throw new AwsFault(
    "DuplicatedStopRequestException",
    `The pipeline execution '${record.id}' is already in a Stopping state.`
  );
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/operations.js








const codepipeline = {
  name: "codepipeline",
  operations: {
    GetPipeline: getPipeline,
    StartPipelineExecution: startPipelineExecution,
    GetPipelineExecution: getPipelineExecution,
    ListActionExecutions: listActionExecutions,
    ListPipelineExecutions: listPipelineExecutions,
    GetPipelineState: getPipelineState,
    PutApprovalResult: putApprovalResult,
    StopPipelineExecution: stopPipelineExecution
  }
};
const pageEntries = {
  maxResults: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(100)), 100),
  nextToken: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(2048)))
};
function getPipeline(call, world) {
  const schema = dist/* strictObject */.rej({ name: lookup_Name, version: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(1))) });
  const pipeline = findPipeline(parseParameters(schema, call, lookup_invalid).name, world);
  return {
    pipeline: describePipeline(pipeline, world),
    metadata: {
      pipelineArn: world.arn("codepipeline", pipeline.name),
      created: new Date(pipeline.created),
      updated: new Date(pipeline.created)
    }
  };
}
function getPipelineExecution(call, world) {
  const schema = dist/* strictObject */.rej({ pipelineName: lookup_Name, pipelineExecutionId: Id });
  const { pipelineName, pipelineExecutionId } = parseParameters(schema, call, lookup_invalid);
  const pipeline = findPipeline(pipelineName, world);
  const record = findExecution(pipeline, pipelineExecutionId, world);
  return { pipelineExecution: describeExecution(pipeline, record, world.pipelines.state(record)) };
}
function listActionExecutions(call, world) {
  const schema = dist/* strictObject */.rej({
    pipelineName: lookup_Name,
    filter: dist/* optional */.lqM(dist/* strictObject */.rej({ pipelineExecutionId: dist/* optional */.lqM(Id) }), {}),
    ...pageEntries
  });
  const { pipelineName, filter, ...page } = parseParameters(schema, call, lookup_invalid);
  const pipeline = findPipeline(pipelineName, world);
  const wanted = filter.pipelineExecutionId;
  const records = wanted === void 0 ? pipeline.executions : [findExecution(pipeline, wanted, world)];
  const runs = records.flatMap((record) => world.pipelines.state(record).actions.map((run) => ({ record, run }))).reverse().sort((a, b) => b.run.startedAt - a.run.startedAt);
  const { items, ...next } = lookup_pageOf(runs, page);
  return {
    actionExecutionDetails: items.map(({ record, run }) => describeRun(pipeline, record, run, world)),
    ...next
  };
}
function listPipelineExecutions(call, world) {
  const schema = dist/* strictObject */.rej({ pipelineName: lookup_Name, ...pageEntries });
  const { pipelineName, ...page } = parseParameters(schema, call, lookup_invalid);
  const pipeline = findPipeline(pipelineName, world);
  const records = pipeline.executions.toReversed().sort((a, b) => b.requestedAt - a.requestedAt);
  const { items, ...next } = lookup_pageOf(records, page);
  return {
    pipelineExecutionSummaries: items.map(
      (record) => summariseExecution(pipeline, record, world.pipelines.state(record))
    ),
    ...next
  };
}
function getPipelineState(call, world) {
  const pipeline = findPipeline(parseParameters(dist/* strictObject */.rej({ name: lookup_Name }), call, lookup_invalid).name, world);
  return {
    pipelineName: pipeline.name,
    pipelineVersion: 1,
    stageStates: describeStages(pipeline, world),
    created: new Date(pipeline.created),
    updated: new Date(pipeline.created)
  };
}


;// CONCATENATED MODULE: ./sandbox/github/fault.js

class GitHubFault extends AwsFault {
  constructor(status, message, problems = []) {
    super(`HTTP ${status}`, message, status);
    this.problems = problems;
  }
  problems;
}
function githubFault(status, message) {
  return new GitHubFault(status, message);
}
const notFound = () => githubFault(404, "Not Found");
function validationFailed(...problems) {
  return new GitHubFault(422, "Validation Failed", problems);
}


;// CONCATENATED MODULE: ./sandbox/github/access.js

function repositoryOf(call, world, need) {
  const { tokens } = world.scenario.github;
  const { token } = call;
  if (token !== void 0 && tokens !== void 0 && !tokens.includes(token))
    throw githubFault(401, "Bad credentials");
  const found = world.github.get(`${String(call.parameters["owner"])}/${String(call.parameters["repo"])}`);
  if (found === void 0 || found.seed.private && token === void 0) throw notFound();
  if (need.access === "read" && !found.seed.private) return found;
  if (token === void 0) throw githubFault(401, "Requires authentication");
  if (!allows(world, need)) throw githubFault(403, "Resource not accessible by integration");
  return found;
}
function may(call, world, need) {
  return call.token !== void 0 && allows(world, need);
}
function allows(world, { permission, access }) {
  if (permission === "metadata") return access === "read";
  return [permission].flat().some((name) => {
    const granted = world.scenario.github.permissions[name];
    return granted === "write" || granted === access;
  });
}


;// CONCATENATED MODULE: ./sandbox/github/answer.js
class Answer {
  constructor(body, more = {}) {
    this.body = body;
    this.more = more;
  }
  body;
  more;
}


;// CONCATENATED MODULE: ./sandbox/github/paging.js

const usualSize = 30;
const largestSize = 100;
function paging_pageOf(items, call) {
  const { page, per_page: size } = call.parameters;
  return page === void 0 && size === void 0 ? void 0 : cut(items, call).items;
}
function paged(items, call, wrap = (page) => page) {
  const { items: page, number, last } = cut(items, call);
  return new Answer(wrap(page), { page: { number, last } });
}
function placeOf(total, { parameters }) {
  const size = Math.min(largestSize, wholeOr(parameters["per_page"], usualSize));
  return { number: wholeOr(parameters["page"], 1), last: Math.max(1, Math.ceil(total / size)), size };
}
function cut(items, call) {
  const { number, last, size } = placeOf(items.length, call);
  return { items: items.slice((number - 1) * size, number * size), number, last };
}
function wholeOr(value, otherwise) {
  const number = Math.trunc(Number(value));
  return value !== void 0 && number >= 1 ? number : otherwise;
}


;// CONCATENATED MODULE: ./sandbox/github/pulls/pull-record.js
function seedPulls({ history, refs }, seed, start) {
  const pulls = seed.pulls.map((pull) => {
    const { number, title, body, labels, author, merged, draft, files } = pull;
    const naming = seed.commits.findLast((commit) => commit.pulls.includes(number))?.sha;
    const mergeCommit = merged ? pull["merge-commit"] ?? naming ?? null : null;
    const head = pull.head ?? `change-${number}`;
    const base = pull.base ?? seed["default-branch"];
    const headSha = refs.get(`refs/heads/${head}`) ?? mergeCommit ?? naming ?? history.find(base)?.sha ?? "";
    const date = history.get(headSha)?.date ?? new Date(start).toISOString();
    const state = merged ? "closed" : pull.state ?? "open";
    return {
      ...{ number, title, body, labels: [...labels], author, draft, state, base, head, headSha, files },
      ...{ createdAt: date, updatedAt: date, closedAt: state === "closed" ? date : null },
      ...{ mergedAt: merged ? date : null, mergeCommit }
    };
  });
  return pulls.sort((a, b) => a.number - b.number);
}
function headOf(pull, { refs, history }) {
  if (pull.state === "open") pull.headSha = refs.get(`refs/heads/${pull.head}`) ?? pull.headSha;
  return history.get(pull.headSha);
}
function comparisonOf(pull, git) {
  const { history, refs } = git;
  const head = headOf(pull, git);
  const merge = pull.mergeCommit === null ? void 0 : history.get(pull.mergeCommit);
  const base = history.get(
    merge === void 0 ? refs.get(`refs/heads/${pull.base}`) ?? "" : merge.parents[0] ?? ""
  );
  return base === void 0 || head === void 0 ? void 0 : history.compare(base, head);
}
function pullsOf(commit, repository) {
  return repository.pulls.filter((pull) => {
    if (pull.mergeCommit === commit.sha || commit.pulls.includes(pull.number)) return true;
    if (pull.state === "closed") return false;
    const ahead = comparisonOf(pull, repository)?.ahead ?? [];
    return ahead.some(({ sha }) => sha === commit.sha);
  });
}


;// CONCATENATED MODULE: ./sandbox/github/git/changes.js

function changesBetween(before, after, { objects }) {
  const old = objects.files(before);
  const now = objects.files(after);
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort().flatMap((path) => {
    const was = old.get(path)?.sha;
    const is = now.get(path)?.sha;
    if (was === is) return [];
    if (was === void 0) return [{ path, status: "added", ...is === void 0 ? {} : { after: is } }];
    return is === void 0 ? [{ path, status: "removed", before: was }] : [{ path, status: "modified", before: was, after: is }];
  });
}
function changesOfCommit(commit, repository) {
  const parent = repository.history.get(commit.parents[0] ?? "");
  return changesBetween(parent?.tree ?? "", commit.tree, repository);
}
function changesOfPull(pull, repository) {
  if (pull.files.length > 0) return pull.files.map((path) => ({ path, status: "modified" }));
  const comparison = comparisonOf(pull, repository);
  const last = comparison?.ahead.at(-1);
  return comparison === void 0 || last === void 0 ? [] : changesBetween(comparison.mergeBase.tree, last.tree, repository);
}
function diffEntry({ path, status, before, after }, sha, repository) {
  const { page, url, objects } = repository;
  const count = (blob) => blob === void 0 ? 0 : objects.blob(blob)?.toString("utf8").split("\n").length ?? 0;
  const additions = count(after);
  const deletions = count(before);
  return {
    sha: after ?? before ?? null,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${sha}/${path}`,
    raw_url: `${page}/raw/${sha}/${path}`,
    contents_url: `${url}/contents/${path}?ref=${sha}`
  };
}


;// CONCATENATED MODULE: ./sandbox/github/time.js
function githubTime(at) {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


;// CONCATENATED MODULE: ./sandbox/github/user-shape.js
function idOf(text) {
  return Buffer.from(text).reduce((sum, byte) => (sum * 31 + byte) % 900000007, 7);
}
function nodeId(kind, id) {
  return Buffer.from(`${kind}:${id}`).toString("base64");
}
function user(login, api, type = "User") {
  const id = idOf(login);
  const url = `${api}/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false
  };
}
const botLogin = "github-actions[bot]";


;// CONCATENATED MODULE: ./sandbox/github/git/commit-shape.js


const unsigned = {
  verified: false,
  reason: "unsigned",
  payload: null,
  signature: null,
  verified_at: null
};
function signatureOf({ author, signature, date }) {
  if (signature !== void 0) return { ...signature, date: githubTime(Date.parse(signature.date)) };
  const name = author ?? "A Committer";
  return { name, email: `${name.replace(/\W+/g, ".")}@example.com`, date: githubTime(Date.parse(date)) };
}
function commitShape(commit, repository) {
  const { sha, message, author } = commit;
  const { url, page, api } = repository;
  const signature = signatureOf(commit);
  const account = author === void 0 ? null : user(author, api);
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: `${url}/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: signature,
      committer: signature,
      message,
      comment_count: 0,
      tree: treeOf(commit, repository),
      verification: unsigned
    },
    author: account,
    committer: account,
    parents: parentsOf(commit, repository)
  };
}
function gitCommitShape(commit, repository) {
  const { sha, message } = commit;
  const signature = signatureOf(commit);
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: `${repository.url}/git/commits/${sha}`,
    html_url: `${repository.page}/commit/${sha}`,
    author: signature,
    committer: signature,
    message,
    tree: treeOf(commit, repository),
    parents: parentsOf(commit, repository),
    verification: unsigned
  };
}
function treeOf({ tree }, { url }) {
  return { sha: tree, url: `${url}/git/trees/${tree}` };
}
function parentsOf({ parents }, { url, page }) {
  return parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/commit/${sha}` }));
}


;// CONCATENATED MODULE: ./sandbox/github/pulls/pull-shape.js




function pullShape(pull, repository) {
  const { number, title, author, state } = pull;
  const { url: base, page, api, name } = repository;
  const id = idOf(`${name} ${number}`);
  const url = `${base}/pulls/${number}`;
  const issue = `${base}/issues/${number}`;
  const head = headOf(pull, repository)?.sha ?? pull.headSha;
  const links = {
    html_url: `${page}/pull/${number}`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${base}/statuses/${head}`
  };
  const time = (date) => githubTime(Date.parse(date));
  return {
    id,
    node_id: nodeId("PullRequest", id),
    number,
    url,
    ...links,
    diff_url: `${page}/pull/${number}.diff`,
    patch_url: `${page}/pull/${number}.patch`,
    state,
    locked: false,
    title,
    user: user(author, api),
    body: pull.body === "" ? null : pull.body,
    labels: pull.labels.map((label) => labelShape(label, repository)),
    milestone: null,
    created_at: time(pull.createdAt),
    updated_at: time(pull.updatedAt),
    closed_at: pull.closedAt === null ? null : time(pull.closedAt),
    merged_at: pull.mergedAt === null ? null : time(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    head: pull_shape_endOf(repository, pull.head, head),
    base: pull_shape_endOf(repository, pull.base, repository.refs.get(`refs/heads/${pull.base}`) ?? head),
    _links: linksOf(url, links),
    author_association: "MEMBER",
    auto_merge: null,
    draft: pull.draft
  };
}
function wholePullShape(pull, repository) {
  const changes = changesOfPull(pull, repository);
  const merged = pull.mergedAt !== null;
  return {
    ...pullShape(pull, repository),
    merged,
    mergeable: pull.state === "open" ? true : null,
    rebaseable: pull.state === "open" ? true : null,
    mergeable_state: pull.state === "open" ? "clean" : "unknown",
    merged_by: merged ? user("someone", repository.api) : null,
    comments: repository.comments.filter((comment) => comment.pull === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: comparisonOf(pull, repository)?.ahead.length ?? 0,
    additions: changes.length,
    deletions: 0,
    changed_files: changes.length
  };
}
function labelShape(name, { labels, url }) {
  const found = labels.find((label) => label.name === name) ?? {};
  const id = idOf(`${url} ${name}`);
  return {
    id,
    node_id: nodeId("Label", id),
    url: `${url}/labels/${encodeURIComponent(name)}`,
    name,
    color: found.color ?? "ededed",
    default: false,
    description: found.description ?? ""
  };
}
function pull_shape_endOf(repository, ref, sha) {
  const { shape } = repository;
  return { label: `${shape.owner.login}:${ref}`, ref, repo: shape, sha, user: shape.owner };
}
function linksOf(url, links) {
  return {
    self: { href: url },
    html: { href: links.html_url },
    issue: { href: links.issue_url },
    comments: { href: links.comments_url },
    commits: { href: links.commits_url },
    statuses: { href: links.statuses_url },
    review_comments: { href: links.review_comments_url },
    review_comment: { href: links.review_comment_url }
  };
}


;// CONCATENATED MODULE: ./sandbox/github/pulls/pulls.js








const read = { permission: "pull-requests", access: "read" };
const write = { permission: "pull-requests", access: "write" };
function getPull(call, world) {
  const repository = repositoryOf(call, world, read);
  return wholePullShape(pullOf(call, repository), repository);
}
function listPulls(call, world) {
  const repository = repositoryOf(call, world, read);
  const { state = "open", base, head, sort, direction } = call.parameters;
  const found = repository.pulls.filter((pull) => {
    if (state !== "all" && pull.state !== state) return false;
    if (base !== void 0 && pull.base !== base) return false;
    return head === void 0 || head === `${repository.shape.owner.login}:${pull.head}`;
  });
  const key = sort === "updated" ? "updatedAt" : "createdAt";
  found.sort((a, b) => Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number);
  if ((direction ?? (sort === void 0 || sort === "created" ? "desc" : "asc")) === "desc") found.reverse();
  return paged(found, call, (page) => page.map((pull) => pullShape(pull, repository)));
}
function createPull(call, world) {
  const repository = repositoryOf(call, world, write);
  const body = call.parameters;
  const owner = `${repository.shape.owner.login}:`;
  const head = body.head.startsWith(owner) ? body.head.slice(owner.length) : body.head;
  checkNewPull(body, head, repository);
  const now = new Date(world.now()).toISOString();
  const pull = {
    number: Math.max(0, ...repository.pulls.map(({ number }) => number)) + 1,
    title: body.title ?? "",
    body: body.body ?? "",
    labels: [],
    author: botLogin,
    draft: body.draft ?? false,
    state: "open",
    base: body.base,
    head,
    headSha: repository.refs.get(`refs/heads/${head}`) ?? "",
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    mergedAt: null,
    mergeCommit: null,
    files: []
  };
  repository.pulls.push(pull);
  return wholePullShape(pull, repository);
}
function checkNewPull(body, head, repository) {
  const { refs, history, pulls } = repository;
  const problem = { resource: "PullRequest" };
  if ((body.title ?? "") === "")
    throw validationFailed({ ...problem, code: "missing_field", field: "title" });
  const from = history.get(refs.get(`refs/heads/${head}`) ?? "");
  const to = history.get(refs.get(`refs/heads/${body.base}`) ?? "");
  if (to === void 0) throw validationFailed({ ...problem, code: "invalid", field: "base" });
  if (from === void 0) throw validationFailed({ ...problem, code: "invalid", field: "head" });
  const fail = (message) => validationFailed({ ...problem, code: "custom", message });
  if (pulls.some((pull) => pull.state === "open" && pull.head === head && pull.base === body.base))
    throw fail(`A pull request already exists for ${repository.shape.owner.login}:${head}.`);
  if (history.reaches(from, to)) throw fail(`No commits between ${body.base} and ${head}`);
}
function updatePull(call, world) {
  const repository = repositoryOf(call, world, write);
  const pull = pullOf(call, repository);
  const { title, body, state, base } = call.parameters;
  if (state === "open" && pull.mergedAt !== null) {
    throw validationFailed({
      resource: "PullRequest",
      code: "invalid",
      field: "state",
      message: "state cannot be changed. The pull request was merged."
    });
  }
  if (base !== void 0 && repository.refs.get(`refs/heads/${base}`) === void 0)
    throw validationFailed({ resource: "PullRequest", code: "invalid", field: "base" });
  const now = new Date(world.now()).toISOString();
  if (state === "closed" && pull.state === "open") pull.closedAt = now;
  if (state === "open") pull.closedAt = null;
  Object.assign(pull, {
    ...title === void 0 ? {} : { title },
    ...body === void 0 ? {} : { body },
    ...base === void 0 ? {} : { base },
    ...state === void 0 ? {} : { state },
    updatedAt: now
  });
  return wholePullShape(pull, repository);
}
function listFiles(call, world) {
  const repository = repositoryOf(call, world, read);
  const pull = pullOf(call, repository);
  return paged(
    changesOfPull(pull, repository),
    call,
    (page) => page.map((change) => diffEntry(change, pull.headSha, repository))
  );
}
function listPullCommits(call, world) {
  const repository = repositoryOf(call, world, read);
  const commits = comparisonOf(pullOf(call, repository), repository)?.ahead ?? [];
  return paged(commits, call, (page) => page.map((commit) => commitShape(commit, repository)));
}
function pullOf({ parameters }, { pulls }) {
  const number = Number(parameters["pull_number"] ?? parameters["issue_number"]);
  const found = pulls.find((pull) => pull.number === number);
  if (found === void 0) throw notFound();
  return found;
}
function checkIfMerged(call, world) {
  const repository = repositoryOf(call, world, { permission: "contents", access: "read" });
  if (pullOf(call, repository).mergedAt === null) throw githubFault(404, "Not Found");
}


;// CONCATENATED MODULE: ./sandbox/github/repositories/comments.js






const permission = ["issues", "pull-requests"];
const comments_read = { permission, access: "read" };
const comments_write = { permission, access: "write" };
function listComments(call, world) {
  const repository = repositoryOf(call, world, comments_read);
  const { number } = pullOf(call, repository);
  const found = repository.comments.filter(({ pull }) => pull === number);
  return paged(found, call, (page) => page.map((comment) => commentShape(comment, repository)));
}
function createComment(call, world) {
  const repository = repositoryOf(call, world, comments_write);
  const { number } = pullOf(call, repository);
  const now = new Date(world.now()).toISOString();
  const id = world.github.nextId();
  const comment = {
    ...{ id, pull: number, body: textOf(call), author: botLogin },
    ...{ createdAt: now, updatedAt: now }
  };
  repository.comments.push(comment);
  return commentShape(comment, repository);
}
function getComment(call, world) {
  const repository = repositoryOf(call, world, comments_read);
  return commentShape(commentOf(call, repository), repository);
}
function updateComment(call, world) {
  const repository = repositoryOf(call, world, comments_write);
  const comment = commentOf(call, repository);
  comment.body = textOf(call);
  comment.updatedAt = new Date(world.now()).toISOString();
  return commentShape(comment, repository);
}
function commentOf({ parameters }, { comments }) {
  const found = comments.find(({ id }) => id === Number(parameters["comment_id"]));
  if (found === void 0) throw notFound();
  return found;
}
function textOf({ parameters }) {
  const { body } = parameters;
  if (typeof body === "string" && body.trim() !== "") return body;
  throw validationFailed({
    ...{ resource: "IssueComment", code: "unprocessable", field: "data" },
    message: "Body cannot be blank"
  });
}
function commentShape(comment, repository) {
  const { id, pull, body, author, createdAt, updatedAt } = comment;
  const { url, page, api } = repository;
  return {
    id,
    node_id: nodeId("IssueComment", id),
    url: `${url}/issues/comments/${id}`,
    html_url: `${page}/pull/${pull}#issuecomment-${id}`,
    issue_url: `${url}/issues/${pull}`,
    body,
    user: user(author, api, "Bot"),
    created_at: githubTime(Date.parse(createdAt)),
    updated_at: githubTime(Date.parse(updatedAt)),
    author_association: "CONTRIBUTOR",
    performed_via_github_app: null
  };
}


;// CONCATENATED MODULE: ./sandbox/github/asked.js
function asked({ parameters }, name) {
  const value = parameters[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}


;// CONCATENATED MODULE: ./sandbox/github/git/commits.js









const mostCommits = 250;
const mostFiles = 300;
const contents = { permission: "contents", access: "read" };
function getCommit(call, world) {
  const repository = repositoryOf(call, world, contents);
  const commit = commitOf(String(call.parameters["ref"]), repository);
  const files = changesOfCommit(commit, repository).map(
    (change) => diffEntry(change, commit.sha, repository)
  );
  return { ...commitShape(commit, repository), stats: { additions: 1, deletions: 0, total: 1 }, files };
}
function listCommits(call, world) {
  const repository = repositoryOf(call, world, contents);
  const [sha, path, author] = [asked(call, "sha"), asked(call, "path"), asked(call, "author")];
  const [since, until] = [asked(call, "since"), asked(call, "until")];
  const start = repository.history.find(sha ?? repository.branch);
  if (start === void 0) {
    throw sha === void 0 ? githubFault(409, "Git Repository is empty.") : notFound();
  }
  const found = repository.history.upTo(start).filter((commit) => {
    if (author !== void 0 && commit.author !== author) return false;
    if (since !== void 0 && Date.parse(commit.date) < Date.parse(since)) return false;
    if (until !== void 0 && Date.parse(commit.date) > Date.parse(until)) return false;
    return path === void 0 || touches(commit, path, repository);
  });
  return paged(found, call, (page) => page.map((commit) => commitShape(commit, repository)));
}
function touches(commit, path, repository) {
  return changesOfCommit(commit, repository).some(
    (change) => change.path === path || change.path.startsWith(`${path}/`)
  );
}
function compareCommits(call, world) {
  const repository = repositoryOf(call, world, contents);
  const [first = "", second = ""] = String(call.parameters["basehead"]).split("...");
  const base = repository.history.find(first);
  const head = repository.history.find(second);
  if (base === void 0 || head === void 0) throw notFound();
  const comparison = repository.history.compare(base, head);
  if (comparison === void 0) throw githubFault(404, `No common ancestor between ${first} and ${second}.`);
  const { ahead, behind, mergeBase } = comparison;
  const page = `${repository.page}/compare/${base.sha}...${head.sha}`;
  const part = paging_pageOf(ahead, call);
  const place = part === void 0 ? { number: 1, last: 1 } : placeOf(ahead.length, call);
  const files = place.number === 1 ? changesBetween(mergeBase.tree, head.tree, repository).slice(0, mostFiles) : [];
  return new Answer(
    {
      url: `${repository.url}/compare/${base.sha}...${head.sha}`,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: commitShape(base, repository),
      merge_base_commit: commitShape(mergeBase, repository),
      status: statusOf(ahead.length, behind),
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: (part ?? ahead.slice(-mostCommits)).map((commit) => commitShape(commit, repository)),
      files: files.map((change) => diffEntry(change, head.sha, repository))
    },
    { page: place }
  );
}
function commits_listPulls(call, world) {
  const repository = repositoryOf(call, world, { permission: "pull-requests", access: "read" });
  const commit = commitOf(String(call.parameters["commit_sha"]), repository);
  return paged(pullsOf(commit, repository), call, (page) => page.map((pull) => pullShape(pull, repository)));
}
function commitOf(ref, { history }) {
  const commit = history.find(ref);
  if (commit === void 0) throw githubFault(422, `No commit found for SHA: ${ref}`);
  return commit;
}
function statusOf(ahead, behind) {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}


;// CONCATENATED MODULE: ./sandbox/github/git/git-data.js





const git_data_read = { permission: "contents", access: "read" };
const git_data_write = { permission: "contents", access: "write" };
function getBlob(call, world) {
  const { objects, url } = repositoryOf(call, world, git_data_read);
  const sha = String(call.parameters["file_sha"]);
  const contents = objects.blob(sha);
  if (contents === void 0) throw notFound();
  return {
    ...{ sha, node_id: nodeId("Blob", sha), size: contents.length, url: `${url}/git/blobs/${sha}` },
    ...{ content: inLines(contents), encoding: "base64" }
  };
}
function createBlob(call, world) {
  const { objects, url } = repositoryOf(call, world, git_data_write);
  const { content, encoding } = call.parameters;
  const sha = objects.addBlob(Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
  return { sha, url: `${url}/git/blobs/${sha}` };
}
function getTree(call, world) {
  const repository = repositoryOf(call, world, git_data_read);
  const { history, objects, refs, branch } = repository;
  if (refs.get(`refs/heads/${branch}`) === void 0) throw githubFault(409, "Git Repository is empty.");
  const asked = String(call.parameters["tree_sha"]);
  const sha = objects.tree(asked) === void 0 ? history.find(asked)?.tree : asked;
  if (sha === void 0) throw notFound();
  return treeShape(sha, call.parameters["recursive"] !== void 0, repository);
}
function createTree(call, world) {
  const repository = repositoryOf(call, world, git_data_write);
  const { objects, history } = repository;
  const { tree, base_tree: base } = call.parameters;
  if (!Array.isArray(tree)) throw githubFault(422, `Invalid request.

"tree" wasn't supplied.`);
  const start = base === void 0 || objects.tree(base) !== void 0 ? base : history.get(base)?.tree;
  if (base !== void 0 && start === void 0) throw githubFault(404, "Not Found");
  const files = objects.files(start ?? "");
  for (const item of tree) {
    const entry = entryOf(item, repository);
    if (entry !== void 0) files.set(item.path ?? "", entry);
    else if (!files.delete(item.path ?? "")) throw githubFault(422, "GitRPC::BadObjectState");
  }
  return treeShape(objects.addTree(files), false, repository);
}
function entryOf({ path, mode, sha, content }, { objects }) {
  if (path === void 0 || path === "" || path.startsWith("/"))
    throw githubFault(422, "tree.path contains a malformed path component");
  if (content !== void 0) return { mode: mode ?? "100644", sha: objects.addBlob(Buffer.from(content)) };
  if (sha === null || sha === void 0) return void 0;
  if (objects.blob(sha) === void 0) throw githubFault(422, `tree.sha ${sha} is not a valid blob`);
  return { mode: mode ?? "100644", sha };
}
function treeShape(sha, recursive, { objects, url }) {
  const list = (tree, before) => (objects.tree(tree) ?? []).flatMap(({ name, mode, type, sha: object }) => {
    const path = `${before}${name}`;
    const size = objects.blob(object)?.length;
    const entry = { path, mode, type, sha: object, url: `${url}/git/${type}s/${object}` };
    const below = recursive && type === "tree" ? list(object, `${path}/`) : [];
    return [size === void 0 ? entry : { ...entry, size }, ...below];
  });
  return { sha, url: `${url}/git/trees/${sha}`, tree: list(sha, ""), truncated: false };
}
function git_data_getCommit(call, world) {
  const repository = repositoryOf(call, world, git_data_read);
  const commit = repository.history.get(String(call.parameters["commit_sha"]));
  if (commit === void 0) throw notFound();
  return gitCommitShape(commit, repository);
}
function createCommit(call, world) {
  const repository = repositoryOf(call, world, git_data_write);
  const { history, objects } = repository;
  const { message, tree, parents = [], author } = call.parameters;
  if (objects.tree(tree) === void 0) throw githubFault(422, "Tree SHA does not exist");
  if (parents.some((parent) => history.get(parent) === void 0))
    throw githubFault(422, "Parent SHA does not exist or is not a commit object");
  const commit = history.add({
    ...{ message, tree, parents, pulls: [], signature: git_data_signatureOf(author, world) },
    ...author === void 0 ? { author: botLogin } : {}
  });
  return gitCommitShape(commit, repository);
}
function getTag(call, world) {
  const repository = repositoryOf(call, world, git_data_read);
  const tag = repository.objects.tags.get(String(call.parameters["tag_sha"]));
  if (tag === void 0) throw notFound();
  return tagShape(tag, repository);
}
function createTag(call, world) {
  const repository = repositoryOf(call, world, git_data_write);
  const { history, objects } = repository;
  const { tag, message, object, type, tagger } = call.parameters;
  if (typeof tag !== "string" || tag === "")
    throw validationFailed({ resource: "Tag", code: "missing_field", field: "tag" });
  if (history.get(object) === void 0 && !objects.tags.has(object))
    throw githubFault(422, "Could not verify object");
  const stored = objects.addTag({
    ...{ tag, message, object: { type, sha: object } },
    tagger: git_data_signatureOf(tagger, world)
  });
  return tagShape(stored, repository);
}
function git_data_signatureOf(given, world) {
  const { name = botLogin, email = "github-actions[bot]@users.noreply.github.com", date } = given ?? {};
  return { name, email, date: githubTime(date === void 0 ? world.now() : Date.parse(date)) };
}
function tagShape(tag, { url }) {
  const { sha, message, object, tagger } = tag;
  return {
    node_id: nodeId("Tag", sha),
    ...{ tag: tag.tag, sha, url: `${url}/git/tags/${sha}`, message },
    tagger: { ...tagger, date: githubTime(Date.parse(tagger.date)) },
    object: { ...object, url: `${url}/git/${object.type}s/${object.sha}` },
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null }
  };
}
function inLines(contents) {
  return contents.toString("base64").replaceAll(/.{1,60}/g, "$&\n");
}


;// CONCATENATED MODULE: ./sandbox/github/git/contents.js




function getContent(call, world) {
  const repository = repositoryOf(call, world, { permission: "contents", access: "read" });
  const ref = asked(call, "ref");
  const path = (asked(call, "path") ?? "").replaceAll(/^\/+|\/+$/g, "");
  const name = ref ?? repository.branch;
  const commit = repository.history.find(name);
  if (commit === void 0) {
    throw ref === void 0 ? githubFault(404, "This repository is empty.") : githubFault(404, `No commit found for the ref ${name}`);
  }
  const files = repository.objects.files(commit.tree);
  const file = files.get(path);
  if (file !== void 0) return fileShape(path, file.sha, name, repository);
  const tree = path.split("/").reduce((above, part) => {
    if (part === "") return above;
    const entries = above === void 0 ? void 0 : repository.objects.tree(above);
    return entries?.find((entry) => entry.name === part && entry.type === "tree")?.sha;
  }, commit.tree);
  if (tree === void 0) throw notFound();
  return folderShape(path, tree, name, repository);
}
function fileShape(path, sha, ref, repository) {
  const contents = repository.objects.blob(sha) ?? Buffer.alloc(0);
  return {
    ...entryShape(path, { type: "file", sha, size: contents.length, ref }, repository),
    type: "file",
    encoding: "base64",
    content: inLines(contents)
  };
}
function folderShape(path, tree, ref, repository) {
  const { objects } = repository;
  return (objects.tree(tree) ?? []).map(({ name, type, sha }) => {
    const below = path === "" ? name : `${path}/${name}`;
    const size = objects.blob(sha)?.length ?? 0;
    return entryShape(below, { type: type === "tree" ? "dir" : "file", sha, size, ref }, repository);
  });
}
function entryShape(path, entry, { url, page, name: repository }) {
  const { type, sha, size, ref } = entry;
  const self = `${url}/contents/${path}?ref=${ref}`;
  const git = `${url}/git/${type === "dir" ? "trees" : "blobs"}/${sha}`;
  const html = `${page}/${type === "dir" ? "tree" : "blob"}/${ref}/${path}`;
  return {
    ...{ type, sha, size, path, name: path.split("/").at(-1) ?? "", url: self, git_url: git, html_url: html },
    download_url: type === "dir" ? null : `https://raw.githubusercontent.com/${repository}/${ref}/${path}`,
    _links: { self, git, html }
  };
}


;// CONCATENATED MODULE: ./sandbox/github/repositories/deployments.js




const states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];
const longestDescription = 140;
const deployments_write = { permission: "deployments", access: "write" };
const deployments_read = { permission: "deployments", access: "read" };
function createDeployment(call, world) {
  const repository = repositoryOf(call, world, deployments_write);
  const body = call.parameters;
  if (typeof body.ref !== "string" || body.ref === "")
    throw githubFault(422, `Invalid request.

"ref" wasn't supplied.`);
  const commit = repository.history.find(body.ref);
  if (commit === void 0) throw githubFault(422, `No ref found for: ${body.ref}`);
  const id = world.github.nextId();
  const environment = body.environment ?? "production";
  const at = new Date(world.now()).toISOString();
  const url = `${repository.url}/deployments/${id}`;
  const deployment = {
    url,
    id,
    node_id: nodeId("Deployment", id),
    sha: commit.sha,
    ref: body.ref,
    task: body.task ?? "deploy",
    payload: body.payload ?? {},
    original_environment: environment,
    environment,
    description: body.description ?? null,
    creator: user("github-actions[bot]", repository.api, "Bot"),
    created_at: at,
    updated_at: at,
    statuses_url: `${url}/statuses`,
    repository_url: repository.url,
    transient_environment: body.transient_environment ?? false,
    production_environment: body.production_environment ?? environment === "production"
  };
  repository.deployments.push({ deployment, statuses: [] });
  return deployment;
}
function listDeployments(call, world) {
  const repository = repositoryOf(call, world, deployments_read);
  const found = repository.deployments.map(({ deployment }) => deployment).filter(
    (deployment) => ["sha", "ref", "task", "environment"].every(
      (name) => (call.parameters[name] ?? deployment[name]) === deployment[name]
    )
  ).reverse();
  return paged(found, call);
}
function listStatuses(call, world) {
  const { statuses } = recordOf(repositoryOf(call, world, deployments_read), call);
  return [...statuses].reverse();
}
function createStatus(call, world) {
  const repository = repositoryOf(call, world, deployments_write);
  const record = recordOf(repository, call);
  const body = call.parameters;
  if (!states.includes(body.state))
    throw githubFault(422, `Validation Failed: state is not one of ${states.join(", ")}`);
  if ((body.description ?? "").length > longestDescription)
    throw githubFault(422, `Validation Failed: description is too long (maximum is ${longestDescription})`);
  const status = makeStatus(record, repository, world, body);
  record.statuses.push(status);
  if (body.state === "success" && body.auto_inactive !== false) retireOthers(record, repository, world);
  return status;
}
function retireOthers(current, repository, world) {
  for (const other of repository.deployments) {
    const { deployment, statuses } = other;
    const same = deployment.environment === current.deployment.environment && other !== current;
    const kept = deployment.production_environment === true || deployment.transient_environment === true;
    if (same && !kept && statuses.at(-1)?.state === "success")
      statuses.push(makeStatus(other, repository, world, { state: "inactive" }));
  }
}
function makeStatus({ deployment }, repository, world, body) {
  const id = world.github.nextId();
  const at = new Date(world.now()).toISOString();
  const log = body.log_url ?? body.target_url ?? "";
  return {
    url: `${deployment.url}/statuses/${id}`,
    id,
    node_id: nodeId("DeploymentStatus", id),
    state: body.state,
    creator: user("github-actions[bot]", repository.api, "Bot"),
    description: body.description ?? "",
    environment: body.environment ?? deployment.environment,
    target_url: log,
    log_url: log,
    environment_url: body.environment_url ?? "",
    created_at: at,
    updated_at: at,
    deployment_url: deployment.url,
    repository_url: repository.url
  };
}
function recordOf(repository, { parameters }) {
  const id = Number(parameters["deployment_id"]);
  const found = repository.deployments.find(({ deployment }) => deployment.id === id);
  if (found === void 0) throw githubFault(404, "Not Found");
  return found;
}


;// CONCATENATED MODULE: ./sandbox/github/workflows/run-record.js
function isKnown({ createdAt, script }, now) {
  const after = script["unknown-seconds"];
  return now >= createdAt && after !== "none" && now >= createdAt + after * 1e3;
}
function stateOf(run, now) {
  const { script, createdAt, cancelledAt } = run;
  const queue = script["queue-seconds"];
  const start = queue === "none" ? Infinity : createdAt + queue * 1e3;
  const end = start + script.seconds * 1e3;
  const stopped = cancelledAt === void 0 ? Infinity : cancelledAt + script["cancel-seconds"] * 1e3;
  const startedAt = start <= Math.min(now, stopped) ? { startedAt: start } : {};
  if (stopped < end && now >= stopped)
    return { status: "completed", conclusion: "cancelled", ...startedAt, endedAt: stopped };
  if (now >= end) return { status: "completed", conclusion: script.conclusion, ...startedAt, endedAt: end };
  return { status: now >= start ? "in_progress" : "queued", conclusion: null, ...startedAt };
}
function titleOf({ title }, name, inputs) {
  const filled = (title ?? "").replaceAll(
    /\{\{\s*inputs\.([\w-]+)\s*\}\}/g,
    (_, input) => inputs[input] ?? ""
  );
  return filled === "" ? name : filled;
}


;// CONCATENATED MODULE: ./sandbox/github/workflows/run-shape.js




function workflowName(file, seed) {
  return seed?.name ?? file.replace(/\.ya?ml$/, "");
}
function workflowId(file, { name }) {
  return idOf(`${name} ${file}`);
}
function workflowShape(file, seed, repository) {
  const { url, page, branch, shape } = repository;
  const id = workflowId(file, repository);
  const at = shape.created_at ?? "";
  return {
    id,
    node_id: nodeId("Workflow", id),
    name: workflowName(file, seed),
    path: `.github/workflows/${file}`,
    state: seed.state,
    created_at: at,
    updated_at: at,
    url: `${url}/actions/workflows/${id}`,
    html_url: `${page}/blob/${branch}/.github/workflows/${file}`,
    badge_url: `${page}/workflows/${encodeURIComponent(workflowName(file, seed))}/badge.svg`
  };
}
function runShape(run, repository, now) {
  const { id, workflow, createdAt } = run;
  const { url, page, shape, seed } = repository;
  const { status, conclusion, startedAt, endedAt } = stateOf(run, now);
  const own = `${url}/actions/runs/${id}`;
  const workflowNumber = workflowId(workflow, repository);
  return {
    id,
    node_id: nodeId("WorkflowRun", id),
    name: workflowName(workflow, seed.workflows[workflow]),
    display_title: run.title,
    path: `.github/workflows/${workflow}`,
    event: run.event,
    head_branch: run.branch,
    head_sha: run.sha,
    head_commit: headCommit(run, repository),
    run_number: run.number,
    run_attempt: 1,
    status,
    conclusion,
    workflow_id: workflowNumber,
    check_suite_id: id + 1,
    actor: user(run.actor, repository.api),
    triggering_actor: user(run.actor, repository.api),
    created_at: githubTime(createdAt),
    run_started_at: githubTime(createdAt),
    updated_at: githubTime(endedAt ?? startedAt ?? createdAt),
    pull_requests: [],
    url: own,
    html_url: `${page}/actions/runs/${id}`,
    jobs_url: `${own}/jobs`,
    logs_url: `${own}/logs`,
    artifacts_url: `${own}/artifacts`,
    cancel_url: `${own}/cancel`,
    rerun_url: `${own}/rerun`,
    check_suite_url: `${url}/check-suites/${id + 1}`,
    workflow_url: `${url}/actions/workflows/${workflowNumber}`,
    repository: { ...shape, license: null },
    head_repository: { ...shape, license: null }
  };
}
function headCommit({ sha }, { history }) {
  const commit = history.get(sha);
  if (commit === void 0) return null;
  const { name, email, date } = signatureOf(commit);
  const who = { name, email };
  return {
    id: sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: date,
    author: who,
    committer: who
  };
}
function jobShapes(run, repository, now) {
  const seeds = run.script.jobs.length === 0 ? [{ name: "run", steps: [] }] : run.script.jobs;
  const { startedAt, endedAt, conclusion } = stateOf(run, now);
  const length = run.script.seconds * 1e3 / seeds.length;
  return seeds.map((seed, index) => {
    const start = startedAt === void 0 ? Infinity : startedAt + index * length;
    const end = Math.min(start + length, endedAt ?? Infinity);
    const status = now >= end || endedAt !== void 0 ? "completed" : now >= start ? "in_progress" : "queued";
    const stopped = conclusion === "cancelled" && end < start + length;
    const ended = stopped ? "cancelled" : seed.conclusion ?? run.script.conclusion;
    return jobShape(
      { run, seed, index, status, start, end, conclusion: status === "completed" ? ended : null },
      repository
    );
  });
}
function jobShape(state, repository) {
  const { run, seed, index, status, conclusion } = state;
  const { url, page } = repository;
  const id = run.id * 100 + index;
  const start = githubTime(Number.isFinite(state.start) ? state.start : run.createdAt);
  return {
    id,
    node_id: nodeId("CheckRun", id),
    run_id: run.id,
    run_attempt: 1,
    run_url: `${url}/actions/runs/${run.id}`,
    head_sha: run.sha,
    head_branch: run.branch,
    url: `${url}/actions/jobs/${id}`,
    html_url: `${page}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${url}/check-runs/${id}`,
    name: seed.name,
    workflow_name: workflowName(run.workflow, repository.seed.workflows[run.workflow]),
    status,
    conclusion,
    created_at: githubTime(run.createdAt),
    started_at: start,
    completed_at: status === "completed" ? githubTime(Number.isFinite(state.end) ? state.end : run.createdAt) : null,
    steps: seed.steps.map((step, number) => ({
      name: step.name,
      number: number + 1,
      status,
      conclusion: status === "completed" ? step.conclusion ?? (number === seed.steps.length - 1 ? conclusion : "success") : null,
      started_at: status === "queued" ? null : start,
      completed_at: status === "completed" ? githubTime(Number.isFinite(state.end) ? state.end : run.createdAt) : null
    })),
    labels: ["ubuntu-latest"],
    runner_id: status === "queued" ? null : 1,
    runner_name: status === "queued" ? null : "GitHub Actions 1",
    runner_group_id: status === "queued" ? null : 1,
    runner_group_name: status === "queued" ? null : "GitHub Actions"
  };
}


;// CONCATENATED MODULE: ./sandbox/github/workflows/scenario-workflows.js

const Seconds = dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0));
const Conclusion = dist/* picklist */.KIO([
  "success",
  "failure",
  "neutral",
  "cancelled",
  "skipped",
  "timed_out",
  "action_required"
]);
const Step = dist/* strictObject */.rej({
  name: dist/* string */.YjP(),
  conclusion: dist/* optional */.lqM(dist/* picklist */.KIO(["success", "failure", "cancelled", "skipped"]))
});
const Job = dist/* strictObject */.rej({
  name: dist/* string */.YjP(),
  /** Default: the run's. */
  conclusion: dist/* optional */.lqM(Conclusion),
  /** The step without a conclusion ends as its job does, where it is the last one. */
  steps: dist/* optional */.lqM(dist/* array */.YOg(Step), [])
});
const Run = dist/* strictObject */.rej({
  /** It waits so long for a runner; `none`: for ever. */
  "queue-seconds": dist/* optional */.lqM(dist/* union */.KCZ([Seconds, dist/* literal */.euz("none")]), 5),
  seconds: dist/* optional */.lqM(Seconds, 60),
  conclusion: dist/* optional */.lqM(Conclusion, "success"),
  /** The API does not know it for so long after it was asked for; `none`: never, it was lost. */
  "unknown-seconds": dist/* optional */.lqM(dist/* union */.KCZ([Seconds, dist/* literal */.euz("none")]), 0),
  /** The workflow's `run-name`: `{{inputs.x}}` is the input of that name. Default: the workflow's name. */
  title: dist/* optional */.lqM(dist/* string */.YjP()),
  /** It goes on for so long after it was cancelled. */
  "cancel-seconds": dist/* optional */.lqM(Seconds, 0),
  /** Default: one, called `run`. They run one after the other, each as long as the others. */
  jobs: dist/* optional */.lqM(dist/* array */.YOg(Job), [])
});
const OtherRun = dist/* strictObject */.rej({
  /** After each dispatch; less than nothing is before it. */
  "after-seconds": dist/* optional */.lqM(dist/* number */.aig(), 0),
  ...Run.entries,
  /** Default: the branch that was asked for. */
  branch: dist/* optional */.lqM(dist/* string */.YjP()),
  event: dist/* optional */.lqM(dist/* string */.YjP(), "workflow_dispatch"),
  actor: dist/* optional */.lqM(dist/* string */.YjP(), "someone-else")
});
const Input = dist/* union */.KCZ([
  dist/* string */.YjP(),
  dist/* strictObject */.rej({
    name: dist/* string */.YjP(),
    required: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    default: dist/* optional */.lqM(dist/* string */.YjP())
  })
]);
const Workflow = dist/* strictObject */.rej({
  /** Default: that of its file, without the ending. */
  name: dist/* optional */.lqM(dist/* string */.YjP()),
  /** The inputs of its `workflow_dispatch`; `none`: it has no such trigger. */
  inputs: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz("none"), dist/* array */.YOg(Input)]), []),
  state: dist/* optional */.lqM(dist/* picklist */.KIO(["active", "disabled_manually", "disabled_inactivity"]), "active"),
  /** The first run, the second one; the last repeats. */
  runs: dist/* optional */.lqM(dist/* array */.YOg(Run), []),
  others: dist/* optional */.lqM(dist/* array */.YOg(OtherRun), [])
});


;// CONCATENATED MODULE: ./sandbox/github/created-filter.js
function includesTime(filter, at) {
  const second = Math.trunc(at / 1e3) * 1e3;
  const [from, to] = filter.split("..");
  if (from !== void 0 && to !== void 0)
    return (from === "*" || second >= startOf(from)) && (to === "*" || second <= created_filter_endOf(to));
  const [, operator = "", date = ""] = /^(>=|<=|>|<)?(.*)$/.exec(filter) ?? [];
  switch (operator) {
    case ">=":
      return second >= startOf(date);
    case ">":
      return second > created_filter_endOf(date);
    case "<=":
      return second <= created_filter_endOf(date);
    case "<":
      return second < startOf(date);
    default:
      return second >= startOf(date) && second <= created_filter_endOf(date);
  }
}
function startOf(date) {
  return Math.trunc(Date.parse(date) / 1e3) * 1e3;
}
function created_filter_endOf(date) {
  return startOf(date) + (/^\d{4}-\d\d-\d\d$/.test(date) ? 86399e3 : 0);
}


;// CONCATENATED MODULE: ./sandbox/github/workflows/workflows.js







const workflows_read = { permission: "actions", access: "read" };
const workflows_write = { permission: "actions", access: "write" };
function getWorkflow(call, world) {
  const repository = repositoryOf(call, world, workflows_read);
  const { file, seed } = workflowOf(call, repository);
  return workflowShape(file, seed, repository);
}
function listWorkflows(call, world) {
  const repository = repositoryOf(call, world, workflows_read);
  const found = Object.entries(repository.seed.workflows);
  return paged(found, call, (page) => ({
    total_count: found.length,
    workflows: page.map(([file, seed]) => workflowShape(file, seed, repository))
  }));
}
function listWorkflowRuns(call, world) {
  const repository = repositoryOf(call, world, workflows_read);
  const { file } = workflowOf(call, repository);
  return listed(call, world, repository, ({ workflow }) => workflow === file);
}
function listRuns(call, world) {
  return listed(call, world, repositoryOf(call, world, workflows_read), () => true);
}
function listed(call, world, repository, isWanted) {
  const now = world.now();
  const found = repository.runs.filter((run) => isKnown(run, now) && isWanted(run) && fits(run, call, now)).sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  return paged(found, call, (page) => ({
    total_count: found.length,
    workflow_runs: page.map((run) => runShape(run, repository, now))
  }));
}
function fits(run, call, now) {
  const { actor, branch, event, status, head_sha: sha } = call.parameters;
  const created = asked(call, "created");
  const state = stateOf(run, now);
  if (actor !== void 0 && actor !== run.actor) return false;
  if (branch !== void 0 && branch !== run.branch) return false;
  if (event !== void 0 && event !== run.event) return false;
  if (sha !== void 0 && sha !== run.sha) return false;
  if (status !== void 0 && status !== state.status && status !== state.conclusion) return false;
  return created === void 0 || includesTime(created, run.createdAt);
}
function getRun(call, world) {
  const repository = repositoryOf(call, world, workflows_read);
  return runShape(runOf(call, repository, world), repository, world.now());
}
function listJobs(call, world) {
  const repository = repositoryOf(call, world, workflows_read);
  const jobs = jobShapes(runOf(call, repository, world), repository, world.now());
  return paged(jobs, call, (page) => ({ total_count: jobs.length, jobs: page }));
}
function cancelRun(call, world) {
  const repository = repositoryOf(call, world, workflows_write);
  const run = runOf(call, repository, world);
  const now = world.now();
  if (stateOf(run, now).status === "completed")
    throw githubFault(409, "Cannot cancel a workflow run that is completed.");
  run.cancelledAt ??= now;
  return {};
}
function runOf({ parameters }, { runs }, world) {
  const found = runs.find(({ id }) => id === Number(parameters["run_id"]));
  if (found === void 0 || !isKnown(found, world.now())) throw notFound();
  return found;
}
function workflowOf({ parameters }, repository) {
  const wanted = String(parameters["workflow_id"]);
  const found = Object.entries(repository.seed.workflows).find(
    ([file]) => file === wanted || String(workflowId(file, repository)) === wanted
  );
  if (found === void 0) throw notFound();
  return { file: found[0], seed: found[1] };
}


;// CONCATENATED MODULE: ./sandbox/github/workflows/dispatch.js









function dispatchWorkflow(call, world) {
  const repository = repositoryOf(call, world, { permission: "actions", access: "write" });
  const { file, seed } = workflowOf(call, repository);
  const body = call.parameters;
  if (seed.state !== "active")
    throw githubFault(422, "Cannot trigger a workflow_dispatch on a disabled workflow");
  const { name, sha } = refOf(body.ref, repository);
  if (seed.inputs === "none") throw githubFault(422, "Workflow does not have 'workflow_dispatch' trigger");
  const inputs = inputsOf(body.inputs ?? {}, seed);
  const ours = repository.runs.filter((run) => run.workflow === file && run.actor === botLogin).length;
  const script = seed.runs[ours] ?? seed.runs.at(-1) ?? dist/* parse */.qgA(Run, {});
  const now = world.now();
  const start = (what, given, more) => {
    const id2 = world.github.nextId();
    const number = repository.runs.filter((run) => run.workflow === file).length + 1;
    const title = titleOf(what, workflowName(file, seed), given);
    repository.runs.push({ ...more, id: id2, number, title, workflow: file, sha, script: what });
    return id2;
  };
  const id = start(script, inputs, {
    event: "workflow_dispatch",
    actor: botLogin,
    branch: name,
    createdAt: now
  });
  for (const other of seed.others) {
    const { event, actor, branch = name } = other;
    start(other, {}, { event, actor, branch, createdAt: now + other["after-seconds"] * 1e3 });
  }
  if (body.return_run_details !== true) return new Answer(void 0, { status: 204 });
  return new Answer({
    workflow_run_id: id,
    run_url: `${repository.url}/actions/runs/${id}`,
    html_url: `${repository.page}/actions/runs/${id}`
  });
}
function refOf(ref, { refs, objects }) {
  if (typeof ref !== "string" || ref === "")
    throw githubFault(422, `Invalid request.

"ref" wasn't supplied.`);
  const sha = refs.resolve(ref);
  if (sha === void 0) throw githubFault(422, `No ref found for: ${ref}`);
  return { name: ref.replace(/^refs\/(heads|tags)\//, ""), sha: objects.commitOf(sha) };
}
function inputsOf(given, seed) {
  const declared = (seed.inputs === "none" ? [] : seed.inputs).map(
    (input) => typeof input === "string" ? { name: input, required: false, default: void 0 } : input
  );
  const unexpected = Object.keys(given).filter((name) => !declared.some((input) => input.name === name));
  if (unexpected.length > 0)
    throw githubFault(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const missing = declared.find((input) => input.required && given[input.name] === void 0);
  if (missing !== void 0) throw githubFault(422, `Required input '${missing.name}' not provided`);
  return Object.fromEntries(
    declared.map((input) => [input.name, dispatch_textOf(given[input.name]) ?? input.default ?? ""])
  );
}
function dispatch_textOf(value) {
  if (typeof value === "string") return value;
  return value === void 0 ? void 0 : JSON.stringify(value);
}


;// CONCATENATED MODULE: ./sandbox/github/releases/release-record.js
function seedReleases(git, { releases, "default-branch": branch }, start, nextId) {
  return releases.map((seed) => seedRelease(seed, git, branch, { start, id: nextId() }));
}
function seedRelease(seed, { history, refs }, branch, { start, id }) {
  const { tag, body, draft, prerelease, immutable, author } = seed;
  const commit = history.find(`refs/tags/${tag}`) ?? history.find(seed.commit ?? branch);
  const createdAt = commit?.date ?? new Date(start).toISOString();
  const publishedAt = seed["published-at"] ?? createdAt;
  if (!draft && commit !== void 0 && refs.get(`refs/tags/${tag}`) === void 0)
    refs.set(`refs/tags/${tag}`, seed.commit ?? commit.sha);
  return {
    ...{ id, tag, name: seed.name ?? tag, body, draft, prerelease, author, createdAt },
    immutable: !draft && immutable,
    target: seed.commit ?? branch,
    updatedAt: publishedAt,
    publishedAt: draft ? null : publishedAt,
    latest: "legacy"
  };
}
function newestFirst(releases) {
  return [...releases].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
}
function latestOf(releases) {
  const candidates = newestFirst(releases).filter(
    ({ draft, prerelease, latest }) => !draft && !prerelease && latest !== "false"
  );
  return candidates.find(({ latest }) => latest === "true") ?? candidates[0];
}
function isLocked(ref, { releases }) {
  return releases.some(({ tag, immutable }) => immutable && ref === `refs/tags/${tag}`);
}


;// CONCATENATED MODULE: ./sandbox/github/git/git-refs.js






const git_refs_read = { permission: "contents", access: "read" };
const git_refs_write = { permission: "contents", access: "write" };
function getRef(call, world) {
  const repository = repositoryOf(call, world, git_refs_read);
  const name = nameOf(call);
  const sha = repository.refs.get(name);
  if (sha === void 0) throw notFound();
  return refShape(name, sha, repository);
}
function listMatching(call, world) {
  const repository = repositoryOf(call, world, git_refs_read);
  return paged(
    repository.refs.startingWith(nameOf(call)),
    call,
    (page) => page.map(({ name, sha }) => refShape(name, sha, repository))
  );
}
function createRef(call, world) {
  const repository = repositoryOf(call, world, git_refs_write);
  const { ref, sha } = call.parameters;
  if (!/^refs\/[^/]+\/[^/]/.test(ref)) {
    throw githubFault(422, 'Reference name must start with "refs/" and have at least two slashes.');
  }
  requireObject(sha, repository);
  if (repository.refs.get(ref) !== void 0) throw githubFault(422, "Reference already exists");
  if (repository.spentTags.has(ref.replace(/^refs\/tags\//, "")))
    throw ruleViolation("Cannot create ref due to creations being restricted.");
  repository.refs.set(ref, sha);
  return refShape(ref, sha, repository);
}
function updateRef(call, world) {
  const repository = repositoryOf(call, world, git_refs_write);
  const { sha, force } = call.parameters;
  const { refs, history, objects } = repository;
  const name = nameOf(call);
  const now = refs.get(name);
  if (now === void 0) throw githubFault(422, "Reference does not exist");
  requireObject(sha, repository);
  refuseLocked(name, "update", repository);
  const from = history.get(objects.commitOf(now));
  const to = history.get(objects.commitOf(sha));
  const forward = from !== void 0 && to !== void 0 && history.reaches(from, to);
  if (force !== true && !forward) throw githubFault(422, "Update is not a fast forward");
  refs.set(name, sha);
  return refShape(name, sha, repository);
}
function deleteRef(call, world) {
  const repository = repositoryOf(call, world, git_refs_write);
  const name = nameOf(call);
  if (repository.refs.get(name) === void 0) throw githubFault(422, "Reference does not exist");
  refuseLocked(name, "delete", repository);
  repository.refs.delete(name);
}
function getBranch(call, world) {
  const repository = repositoryOf(call, world, git_refs_read);
  const name = String(call.parameters["branch"]);
  const { refs, history, url, page } = repository;
  const commit = history.get(refs.get(`refs/heads/${name}`) ?? "");
  if (commit === void 0) throw githubFault(404, "Branch not found");
  const own = `${url}/branches/${name}`;
  return {
    name,
    commit: commitShape(commit, repository),
    _links: { self: own, html: `${page}/tree/${name}` },
    protected: false,
    protection: { enabled: false },
    protection_url: `${own}/protection`
  };
}
function listTags(call, world) {
  const repository = repositoryOf(call, world, git_refs_read);
  const { refs, objects, url } = repository;
  return paged(
    refs.startingWith("refs/tags/").reverse(),
    call,
    (page) => page.map(({ name: ref, sha }) => {
      const name = ref.slice("refs/tags/".length);
      const commit = objects.commitOf(sha);
      return {
        ...{ name, node_id: nodeId("Ref", ref), commit: { sha: commit, url: `${url}/commits/${commit}` } },
        zipball_url: `${url}/zipball/${ref}`,
        tarball_url: `${url}/tarball/${ref}`
      };
    })
  );
}
function nameOf({ parameters }) {
  return `refs/${String(parameters["ref"]).replace(/^refs\//, "")}`;
}
function requireObject(sha, { history, objects }) {
  if (typeof sha !== "string" || history.get(sha) === void 0 && !objects.tags.has(sha))
    throw githubFault(422, "Object does not exist");
}
function refuseLocked(name, what, repository) {
  if (isLocked(name, repository)) throw ruleViolation(`Cannot ${what} this protected ref.`);
}
function ruleViolation(rule) {
  return githubFault(422, `Repository rule violations found

${rule}

`);
}
function refShape(name, sha, { objects, url }) {
  const type = objects.tags.has(sha) ? "tag" : "commit";
  return {
    ref: name,
    node_id: nodeId("Ref", name),
    url: `${url}/git/${name}`,
    object: { type, sha, url: `${url}/git/${type}s/${sha}` }
  };
}


;// CONCATENATED MODULE: ./sandbox/github/graphql/graphql-query.js
class QueryError extends Error {
  name = "QueryError";
}
const ignored = String.raw`(?:[\s,]|#[^\n]*(?:\n|$))*`;
const token = new RegExp(
  String.raw`${ignored}("(?:[^"\\\n]|\\.)*"|\.\.\.|[A-Za-z_]\w*|\$[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[{}()[\]:=!|@])`,
  "y"
);
const onlyIgnored = new RegExp(`^${ignored}$`);
function parseQuery(text, variables) {
  const reader = new Reader(text, variables);
  if (reader.peek() !== "{") {
    const kind = reader.next();
    if (kind !== "query") throw new QueryError(`The sandbox answers no GraphQL ${kind}, only queries.`);
    if (/^\w/.test(reader.peek())) reader.next();
    if (reader.peek() === "(") reader.skipDefinitions();
  }
  const selection = reader.selection();
  if (reader.peek() !== "")
    throw new QueryError(`The sandbox reads one query at a time; ${reader.peek()} is left.`);
  return selection;
}
class Reader {
  constructor(text, variables) {
    this.variables = variables;
    this.tokens = tokensOf(text);
  }
  variables;
  tokens;
  position = 0;
  /** Empty at the end. */
  peek() {
    return this.tokens[this.position] ?? "";
  }
  next() {
    const found = this.peek();
    this.position += 1;
    return found;
  }
  /** Variables need no declaration here: those that are sent are used. */
  skipDefinitions() {
    let depth = 0;
    do {
      const found = this.next();
      if (found === "") throw new QueryError("The query ends too early.");
      depth += found === "(" ? 1 : found === ")" ? -1 : 0;
    } while (depth > 0);
  }
  selection() {
    this.expect("{");
    const found = [];
    while (this.peek() !== "}") found.push(this.peek() === "..." ? this.fragment() : this.field());
    this.next();
    return found;
  }
  fragment() {
    this.next();
    const word = this.next();
    if (word !== "on") throw new QueryError(`The sandbox knows inline fragments only, not ...${word}.`);
    return { on: this.word(), selection: this.selection() };
  }
  field() {
    const first = this.word();
    const renamed = this.peek() === ":";
    if (renamed) this.next();
    const name = renamed ? this.word() : first;
    const args = this.peek() === "(" ? this.args() : {};
    return { alias: first, name, args, selection: this.peek() === "{" ? this.selection() : [] };
  }
  args() {
    this.next();
    return this.pairs(")");
  }
  pairs(end) {
    const found = {};
    while (this.peek() !== end) {
      const name = this.word();
      this.expect(":");
      found[name] = this.value();
    }
    this.next();
    return found;
  }
  value() {
    const found = this.next();
    if (found === "[") {
      const list = [];
      while (this.peek() !== "]") list.push(this.value());
      this.next();
      return list;
    }
    if (found === "{") return this.pairs("}");
    if (found.startsWith("$")) return this.variables[found.slice(1)];
    if (/^(["\-\d]|(true|false|null)$)/.test(found)) return JSON.parse(found);
    if (/^\w/.test(found)) return found;
    throw new QueryError(`The query has ${found === "" ? "its end" : found} where a value should be.`);
  }
  word() {
    const found = this.next();
    if (/^[A-Za-z_]/.test(found)) return found;
    throw new QueryError(`The query has ${found === "" ? "its end" : found} where a name should be.`);
  }
  expect(wanted) {
    const found = this.next();
    if (found !== wanted)
      throw new QueryError(`The query has ${found === "" ? "its end" : found} where ${wanted} should be.`);
  }
}
function tokensOf(text) {
  const found = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    found.push(match[1] ?? "");
    const end = token.lastIndex;
    if (onlyIgnored.test(text.slice(end))) return found;
  }
  throw new QueryError("The query has a character that the sandbox cannot read.");
}


;// CONCATENATED MODULE: ./sandbox/github/releases/release-shape.js


function releaseShape(release, repository) {
  const { id, tag, draft } = release;
  const { url, api } = repository;
  const own = `${url}/releases/${id}`;
  const time = (date) => githubTime(Date.parse(date));
  return {
    id,
    node_id: nodeId("Release", id),
    url: own,
    html_url: releasePage(release, repository),
    assets_url: `${own}/assets`,
    upload_url: `${own.replace("//api.", "//uploads.")}/assets{?name,label}`,
    tarball_url: draft ? null : `${url}/tarball/${tag}`,
    zipball_url: draft ? null : `${url}/zipball/${tag}`,
    tag_name: tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: time(release.createdAt),
    updated_at: time(release.updatedAt),
    published_at: release.publishedAt === null ? null : time(release.publishedAt),
    author: user(release.author, api, release.author.endsWith("[bot]") ? "Bot" : "User"),
    assets: []
  };
}
function releasePage({ id, tag, draft }, { page }) {
  return `${page}/releases/tag/${draft ? `untagged-${id.toString(16).padStart(20, "0")}` : tag}`;
}


;// CONCATENATED MODULE: ./sandbox/github/graphql/graphql-objects.js






function repositoryNode(repository, sight) {
  const { name, branch, refs, history } = repository;
  const seen = (allowed, value) => {
    if (!allowed) throw new QueryError("Resource not accessible by integration");
    return value();
  };
  const refOf = (asked) => {
    const commit = history.get(repository.objects.commitOf(refs.resolve(asked) ?? ""));
    return commit === void 0 ? null : refNode(asked, commit, repository);
  };
  return {
    type: "Repository",
    fields: {
      name: () => name.split("/")[1],
      nameWithOwner: () => name,
      defaultBranchRef: () => seen(sight.contents, () => refOf(branch)),
      ref: ({ qualifiedName }) => seen(sight.contents, () => typeof qualifiedName === "string" ? refOf(qualifiedName) : null),
      pullRequests: (args) => seen(
        sight.pulls,
        () => connection(selectPulls(args, repository), args, (pull) => pullNode(pull, repository))
      ),
      releases: (args) => seen(sight.contents, () => {
        const found = newestFirst(repository.releases).filter(({ draft }) => sight.drafts || !draft);
        return connection(ordered(found, args), args, (release) => releaseNode(release, repository));
      })
    }
  };
}
function selectPulls(args, { pulls }) {
  const states = args["states"] === void 0 || args["states"] === null ? void 0 : [args["states"]].flat();
  const stateOf = ({ mergedAt, state }) => mergedAt === null ? state.toUpperCase() : "MERGED";
  const found = pulls.filter(
    (pull) => (args["baseRefName"] ?? pull.base) === pull.base && (args["headRefName"] ?? pull.head) === pull.head && (states?.includes(stateOf(pull)) ?? true)
  );
  return ordered([...found].reverse(), args);
}
function ordered(newest, { orderBy }) {
  const wanted = typeof orderBy === "object" && orderBy !== null && !Array.isArray(orderBy) ? orderBy : {};
  return wanted["direction"] === "ASC" ? [...newest].reverse() : [...newest];
}
function connection(items, { first, after }, toNode) {
  const start = typeof after === "string" ? Number(Buffer.from(after, "base64").toString()) : 0;
  if (typeof first !== "number" || first < 1 || first > 100)
    throw new QueryError("You must provide a `first` value between 1 and 100 to properly paginate.");
  const end = start + first;
  const page = {
    type: "PageInfo",
    fields: {
      hasNextPage: () => end < items.length,
      endCursor: () => items.length === 0 ? null : Buffer.from(String(end)).toString("base64")
    }
  };
  return {
    type: "Connection",
    fields: {
      nodes: () => items.slice(start, end).map(toNode),
      totalCount: () => items.length,
      pageInfo: () => page
    }
  };
}
function refNode(name, commit, repository) {
  return {
    type: "Ref",
    fields: {
      name: () => name.replace(/^refs\/(heads|tags)\//, ""),
      target: () => commitNode(commit, repository)
    }
  };
}
function commitNode(commit, repository) {
  const { history, page } = repository;
  const { name, email, date } = signatureOf(commit);
  return {
    type: "Commit",
    fields: {
      oid: () => commit.sha,
      message: () => commit.message,
      messageHeadline: () => commit.message.split("\n")[0],
      committedDate: () => date,
      url: () => `${page}/commit/${commit.sha}`,
      author: () => ({
        type: "GitActor",
        fields: { name: () => name, email: () => email, user: () => accountNode(commit.author) }
      }),
      history: (args) => connection(history.upTo(commit), args, (each) => commitNode(each, repository)),
      associatedPullRequests: (args) => connection(pullsOf(commit, repository), args, (pull) => pullNode(pull, repository))
    }
  };
}
function accountNode(login) {
  return login === void 0 ? null : { type: "User", fields: { login: () => login } };
}
function pullNode(pull, repository) {
  const merge = pull.mergeCommit === null ? void 0 : repository.history.get(pull.mergeCommit);
  return {
    type: "PullRequest",
    fields: {
      number: () => pull.number,
      title: () => pull.title,
      body: () => pull.body,
      url: () => `${repository.page}/pull/${pull.number}`,
      state: () => pull.mergedAt === null ? pull.state.toUpperCase() : "MERGED",
      merged: () => pull.mergedAt !== null,
      mergedAt: () => pull.mergedAt,
      createdAt: () => pull.createdAt,
      baseRefName: () => pull.base,
      headRefName: () => pull.head,
      author: () => accountNode(pull.author),
      mergeCommit: () => merge === void 0 ? null : commitNode(merge, repository),
      labels: (args) => connection(pull.labels, args, (name) => ({ type: "Label", fields: { name: () => name } })),
      files: (args) => connection(changesOfPull(pull, repository), args, ({ path }) => ({
        type: "PullRequestChangedFile",
        fields: { path: () => path }
      }))
    }
  };
}
function releaseNode(release, repository) {
  const ref = `refs/tags/${release.tag}`;
  const commit = repository.refs.get(ref) === void 0 ? void 0 : repository.history.find(ref);
  return {
    type: "Release",
    fields: {
      name: () => release.name,
      tagName: () => release.tag,
      tag: () => commit === void 0 ? null : refNode(ref, commit, repository),
      tagCommit: () => commit === void 0 ? null : commitNode(commit, repository),
      url: () => releasePage(release, repository),
      description: () => release.body,
      isDraft: () => release.draft,
      isPrerelease: () => release.prerelease,
      isLatest: () => latestOf(repository.releases) === release,
      createdAt: () => release.createdAt,
      publishedAt: () => release.publishedAt
    }
  };
}


;// CONCATENATED MODULE: ./sandbox/github/graphql/graphql.js





function answerGraphQl(call, world) {
  const { tokens } = world.scenario.github;
  if (call.token === void 0) throw githubFault(401, "This endpoint requires you to be authenticated.");
  if (tokens !== void 0 && !tokens.includes(call.token)) throw githubFault(401, "Bad credentials");
  const variables = call.parameters["variables"] ?? {};
  try {
    const root = {
      type: "Query",
      fields: { repository: (args) => repositoryFor(call, world, args) }
    };
    return { data: graphql_select(root, parseQuery(asked(call, "query") ?? "", variables)) };
  } catch (error) {
    if (error instanceof MissingRepository)
      return { data: { repository: null }, errors: [{ ...graphql_notFound, message: error.message }] };
    if (error instanceof QueryError) return { data: null, errors: [{ message: error.message }] };
    throw error;
  }
}
class MissingRepository extends QueryError {
}
const graphql_notFound = { type: "NOT_FOUND", path: ["repository"] };
function repositoryFor(call, world, { owner, name }) {
  if (typeof owner !== "string" || typeof name !== "string")
    throw new QueryError("A repository takes the arguments owner and name.");
  const parameters = { owner, repo: name };
  try {
    const repository = repositoryOf({ ...call, parameters }, world, {
      permission: "metadata",
      access: "read"
    });
    const reads = (permission) => !repository.seed.private || may(call, world, { permission, access: "read" });
    const sight = {
      pulls: reads("pull-requests"),
      contents: reads("contents"),
      drafts: may(call, world, { permission: "contents", access: "write" })
    };
    return repositoryNode(repository, sight);
  } catch (error) {
    if (!(error instanceof GitHubFault) || error.status !== 404) throw error;
    throw new MissingRepository(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
}
function graphql_select(node, selection) {
  const found = {};
  for (const each of selection) {
    if ("on" in each) {
      if (each.on === node.type) Object.assign(found, graphql_select(node, each.selection));
      continue;
    }
    const { alias, name, args, selection: below } = each;
    if (name === "__typename") found[alias] = node.type;
    else {
      const field = Object.hasOwn(node.fields, name) ? node.fields[name] : void 0;
      if (field === void 0) {
        const known = Object.keys(node.fields).join(", ");
        throw new QueryError(
          `Field '${name}' doesn't exist on type '${node.type}' in the sandbox. It has ${known}.`
        );
      }
      found[alias] = selectFrom(field(args), name, below);
    }
  }
  return found;
}
function selectFrom(value, name, below) {
  if (Array.isArray(value)) return value.map((item) => selectFrom(item, name, below));
  if (value === null || typeof value !== "object") return value ?? null;
  if (below.length === 0) throw new QueryError(`Field '${name}' must have selections.`);
  return graphql_select(value, below);
}


;// CONCATENATED MODULE: ./sandbox/github/git/git-objects.js

const treeMode = "040000";
function gitSha(kind, contents) {
  const body = Buffer.from(contents);
  return (0,external_node_crypto_.createHash)("sha1").update(`${kind} ${body.length}\0`).update(body).digest("hex");
}
class GitObjects {
  tags = /* @__PURE__ */ new Map();
  blobs = /* @__PURE__ */ new Map();
  trees = /* @__PURE__ */ new Map();
  addBlob(contents) {
    const sha = gitSha("blob", contents);
    this.blobs.set(sha, contents);
    return sha;
  }
  blob(sha) {
    return this.blobs.get(sha);
  }
  /** Stores the tree of these files and every tree below it; the result is its SHA-1. */
  addTree(files) {
    const below = /* @__PURE__ */ new Map();
    const entries = [];
    for (const [path, entry] of files) {
      const [name = "", ...rest] = path.split("/");
      if (rest.length === 0) entries.push({ name, type: "blob", ...entry });
      else below.set(name, (below.get(name) ?? /* @__PURE__ */ new Map()).set(rest.join("/"), entry));
    }
    for (const [name, inner] of below)
      entries.push({ name, type: "tree", mode: treeMode, sha: this.addTree(inner) });
    entries.sort((a, b) => Buffer.compare(Buffer.from(sortName(a)), Buffer.from(sortName(b))));
    const sha = gitSha("tree", Buffer.concat(entries.map(encodeEntry)));
    this.trees.set(sha, entries);
    return sha;
  }
  tree(sha) {
    return this.trees.get(sha);
  }
  /** All files of a tree; none for one that is not here. */
  files(tree) {
    const found = /* @__PURE__ */ new Map();
    for (const { name, type, mode, sha } of this.trees.get(tree) ?? []) {
      if (type === "blob") found.set(name, { mode, sha });
      else for (const [path, entry] of this.files(sha)) found.set(`${name}/${path}`, entry);
    }
    return found;
  }
  addTag(tag) {
    const { tagger, object } = tag;
    const seconds = Math.trunc(Date.parse(tagger.date) / 1e3);
    const text = `object ${object.sha}
type ${object.type}
tag ${tag.tag}
tagger ${tagger.name} <${tagger.email}> ${seconds} +0000

${tag.message}
`;
    const stored = { ...tag, sha: gitSha("tag", text) };
    this.tags.set(stored.sha, stored);
    return stored;
  }
  /** The commit that a reference's SHA-1 leads to: its own, or that of the tag object. */
  commitOf(sha) {
    const tag = this.tags.get(sha);
    return tag === void 0 ? sha : this.commitOf(tag.object.sha);
  }
}
function sortName({ name, type }) {
  return type === "tree" ? `${name}/` : name;
}
function encodeEntry({ name, mode, sha }) {
  return Buffer.concat([Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`), Buffer.from(sha, "hex")]);
}


;// CONCATENATED MODULE: ./sandbox/github/git/history.js

class History {
  /**
   * @param seeds oldest first
   * @param from the scenario's start: commits without a date are an hour apart and end there; and their tree
   */
  constructor(seeds, from, refs, objects) {
    this.refs = refs;
    this.objects = objects;
    seeds.forEach((seed, index) => {
      this.store({
        ...seed,
        parents: seed.parents ?? seeds.slice(Math.max(0, index - 1), index).map(({ sha }) => sha),
        date: seed.date ?? new Date(from.start - (seeds.length - index) * 36e5).toISOString(),
        tree: from.tree
      });
    });
  }
  refs;
  objects;
  commits = [];
  bySha = /* @__PURE__ */ new Map();
  get(sha) {
    return this.bySha.get(sha);
  }
  /** A commit by branch, tag, or SHA, which may be abbreviated as long as it is unique. */
  find(ref) {
    const named = this.refs.resolve(ref);
    const exact = this.bySha.get(this.objects.commitOf(named ?? ref.toLowerCase()));
    if (exact !== void 0 || !/^[0-9a-f]{4,39}$/i.test(ref)) return exact;
    const hits = this.commits.filter(({ sha }) => sha.startsWith(ref.toLowerCase()));
    return hits.length === 1 ? hits[0] : void 0;
  }
  /** Adds a commit under git's own name for it. The same commit again is the one that is there. */
  add(commit) {
    const { signature, parents, tree, message } = commit;
    const seconds = Math.trunc(Date.parse(signature.date) / 1e3);
    const who = `${signature.name} <${signature.email}> ${seconds} +0000`;
    const above = parents.map((parent) => `parent ${parent}
`).join("");
    const sha = gitSha("commit", `tree ${tree}
${above}author ${who}
committer ${who}

${message}`);
    return this.bySha.get(sha) ?? this.store({ ...commit, sha, date: signature.date });
  }
  /** A commit and all before it, newest first; of undefined, nothing. */
  upTo(commit) {
    if (commit === void 0) return [];
    const found = this.withAncestors(commit);
    return this.commits.filter(({ sha }) => found.has(sha)).reverse();
  }
  /** Whether the second commit is the first one, or after it. */
  reaches(first, second) {
    return this.withAncestors(second).has(first.sha);
  }
  /** Undefined for two commits without a common ancestor. */
  compare(base, head) {
    const ofBase = this.withAncestors(base);
    const ofHead = this.withAncestors(head);
    const mergeBase = this.commits.findLast(({ sha }) => ofBase.has(sha) && ofHead.has(sha));
    if (mergeBase === void 0) return void 0;
    return {
      mergeBase,
      ahead: this.commits.filter(({ sha }) => ofHead.has(sha) && !ofBase.has(sha)),
      behind: this.commits.filter(({ sha }) => ofBase.has(sha) && !ofHead.has(sha)).length
    };
  }
  store(commit) {
    this.commits.push(commit);
    this.bySha.set(commit.sha, commit);
    return commit;
  }
  withAncestors(commit) {
    const found = /* @__PURE__ */ new Set();
    const next = [commit.sha];
    for (let sha = next.pop(); sha !== void 0; sha = next.pop()) {
      if (found.has(sha)) continue;
      found.add(sha);
      next.push(...this.bySha.get(sha)?.parents ?? []);
    }
    return found;
  }
}


;// CONCATENATED MODULE: ./sandbox/github/git/refs.js
class Refs {
  /** @param defaultBranch - what `HEAD` means */
  constructor(defaultBranch) {
    this.defaultBranch = defaultBranch;
  }
  defaultBranch;
  shas = /* @__PURE__ */ new Map();
  get(name) {
    return this.shas.get(name);
  }
  set(name, sha) {
    this.shas.set(name, sha);
  }
  delete(name) {
    return this.shas.delete(name);
  }
  /** Those that begin so, sorted by name. */
  startingWith(prefix) {
    return [...this.shas].map(([name, sha]) => ({ name, sha })).filter(({ name }) => name.startsWith(prefix)).sort((a, b) => a.name < b.name ? -1 : 1);
  }
  /** What a short or a full name means; a branch wins over a tag of the same name. */
  resolve(name) {
    if (name === "HEAD") return this.get(`refs/heads/${this.defaultBranch}`);
    const rest = name.replace(/^refs\//, "");
    return this.get(`refs/${rest}`) ?? this.get(`refs/heads/${rest}`) ?? this.get(`refs/tags/${rest}`);
  }
}
function fullName(name) {
  const rest = name.replace(/^refs\//, "");
  if (/^(heads|tags)\//.test(rest)) return `refs/${rest}`;
  return /^v?\d+(\.|$)/.test(rest) ? `refs/tags/${rest}` : `refs/heads/${rest}`;
}


;// CONCATENATED MODULE: ./sandbox/github/repositories/repository-shape.js

const addresses = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}"
};
function repository(name, url, api, facts) {
  const [owner = "", short = ""] = name.split("/");
  const id = idOf(name);
  const page = `https://github.com/${name}`;
  return {
    id,
    node_id: nodeId("Repository", id),
    name: short,
    full_name: name,
    owner: user(owner, api, "Organization"),
    private: facts.private,
    html_url: page,
    description: null,
    fork: false,
    url,
    ...below(url),
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    ...counts,
    default_branch: facts.branch,
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- GitHub still sends it
    has_downloads: true,
    pushed_at: facts.at,
    created_at: facts.at,
    updated_at: facts.at
  };
}
const counts = {
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  size: 1
};
function below(url) {
  const entries = Object.entries(addresses).map(([field, rest]) => [field, `${url}${rest}`]);
  return Object.fromEntries(entries);
}


;// CONCATENATED MODULE: ./sandbox/github/repositories/repositories.js






const api = "https://api.github.com";
class Repositories {
  records = /* @__PURE__ */ new Map();
  lastId = 1e3;
  constructor(seeds, start) {
    for (const [name, seed] of Object.entries(seeds))
      this.records.set(name.toLowerCase(), this.makeRecord(name, seed, start));
  }
  get(name) {
    return this.records.get(name.toLowerCase());
  }
  all() {
    return [...this.records.values()];
  }
  nextId() {
    this.lastId += 1;
    return this.lastId;
  }
  makeRecord(name, seed, start) {
    const url = `${api}/repos/${name}`;
    const branch = seed["default-branch"];
    const refs = new Refs(branch);
    const objects = new GitObjects();
    const tree = objects.addTree(seedFiles(seed, objects));
    const history = new History(seed.commits, { start, tree }, refs, objects);
    seedRefs(seed, start, refs, objects);
    const at = new Date(start).toISOString();
    const record = {
      ...{ name, seed, url, api, page: `https://github.com/${name}`, branch, history, refs, objects },
      ...{
        pulls: [],
        labels: [],
        comments: [],
        releases: [],
        runs: [],
        deployments: [],
        spentTags: /* @__PURE__ */ new Set()
      },
      shape: repository(name, url, api, { private: seed.private, at, branch })
    };
    record.pulls = seedPulls(record, seed, start);
    record.labels = seedLabels(record.pulls);
    record.releases = seedReleases(record, seed, start, () => this.nextId());
    return record;
  }
}
function seedFiles(seed, objects) {
  return new Map(
    Object.entries(seed.files).map(([path, text]) => [
      path,
      { mode: "100644", sha: objects.addBlob(Buffer.from(text)) }
    ])
  );
}
function seedRefs(seed, start, refs, objects) {
  const last = seed.commits.at(-1)?.sha;
  if (last !== void 0) refs.set(`refs/heads/${seed["default-branch"]}`, last);
  for (const [name, sha] of Object.entries(seed.refs)) {
    const branch = name === seed["default-branch"];
    refs.set(branch ? `refs/heads/${name}` : fullName(name), sha);
  }
  for (const [tag, value] of Object.entries(seed.tags)) {
    const { sha, annotated } = typeof value === "string" ? { sha: value, annotated: false } : value;
    const tagger = { name: "someone", email: "someone@example.com", date: new Date(start).toISOString() };
    const object = { type: "commit", sha };
    const target = annotated ? objects.addTag({ tag, message: `Release ${tag}`, object, tagger }).sha : sha;
    refs.set(`refs/tags/${tag}`, target);
  }
}
const usualColor = "ededed";
function seedLabels(pulls) {
  const names = new Set(pulls.flatMap(({ labels }) => labels));
  return [...names].map((name) => ({ name, color: usualColor, description: null }));
}


;// CONCATENATED MODULE: ./sandbox/github/pulls/labels.js






const labels_permission = ["issues", "pull-requests"];
const labels_read = { permission: labels_permission, access: "read" };
const labels_write = { permission: labels_permission, access: "write" };
function listOnIssue(call, world) {
  const repository = repositoryOf(call, world, labels_read);
  const { labels } = pullOf(call, repository);
  return paged(labels, call, (page) => page.map((label) => labelShape(label, repository)));
}
function addLabels(call, world) {
  const repository = repositoryOf(call, world, labels_write);
  const pull = pullOf(call, repository);
  return replace(pull, [...pull.labels, ...namesOf(call)], repository, world);
}
function setLabels(call, world) {
  const repository = repositoryOf(call, world, labels_write);
  return replace(pullOf(call, repository), namesOf(call), repository, world);
}
function removeLabel(call, world) {
  const repository = repositoryOf(call, world, labels_write);
  const pull = pullOf(call, repository);
  const name = String(call.parameters["name"]).toLowerCase();
  const rest = pull.labels.filter((label) => label.toLowerCase() !== name);
  if (rest.length === pull.labels.length) throw githubFault(404, "Label does not exist");
  return replace(pull, rest, repository, world);
}
function removeAllLabels(call, world) {
  const repository = repositoryOf(call, world, labels_write);
  replace(pullOf(call, repository), [], repository, world);
}
function listForRepository(call, world) {
  const repository = repositoryOf(call, world, labels_read);
  return paged(repository.labels, call, (page) => page.map(({ name }) => labelShape(name, repository)));
}
function getLabel(call, world) {
  const repository = repositoryOf(call, world, labels_read);
  const found = labels_find(String(call.parameters["name"]), repository);
  if (found === void 0) throw notFound();
  return labelShape(found.name, repository);
}
function createLabel(call, world) {
  const repository = repositoryOf(call, world, labels_write);
  const { name, color, description } = call.parameters;
  const problem = { resource: "Label", field: "name" };
  if (typeof name !== "string" || name === "") throw validationFailed({ ...problem, code: "missing_field" });
  if (labels_find(name, repository) !== void 0) throw validationFailed({ ...problem, code: "already_exists" });
  repository.labels.push({ name, color: color ?? usualColor, description: description ?? null });
  return labelShape(name, repository);
}
function replace(pull, names, repository, world) {
  const labels = /* @__PURE__ */ new Map();
  for (const name of names) {
    const known = labels_find(name, repository);
    if (known === void 0) repository.labels.push({ name, color: usualColor, description: null });
    labels.set(name.toLowerCase(), known?.name ?? name);
  }
  pull.labels = [...labels.values()];
  pull.updatedAt = new Date(world.now()).toISOString();
  return pull.labels.map((label) => labelShape(label, repository));
}
function labels_find(name, { labels }) {
  return labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}
function namesOf({ parameters }) {
  const { labels } = parameters;
  const list = Array.isArray(labels) ? labels : [labels];
  return list.map((label) => {
    const name = typeof label === "object" && label !== null && "name" in label ? label.name : label;
    if (typeof name === "string" && name !== "") return name;
    throw validationFailed({ resource: "Label", code: "invalid", field: "name" });
  });
}


;// CONCATENATED MODULE: ./sandbox/github/pulls/merge.js






function mergePull(call, world) {
  const repository = repositoryOf(call, world, { permission: "contents", access: "write" });
  const pull = pullOf(call, repository);
  const request = call.parameters;
  const { history, refs } = repository;
  const target = `refs/heads/${pull.base}`;
  const base = history.get(refs.get(target) ?? "");
  const head = headOf(pull, repository);
  if (pull.state === "closed" || pull.draft || base === void 0 || head === void 0)
    throw githubFault(405, "Pull Request is not mergeable");
  if (request.sha !== void 0 && request.sha !== head.sha)
    throw githubFault(409, "Head branch was modified. Review and try the merge again.");
  const signature = {
    name: botLogin,
    email: "github-actions[bot]@users.noreply.github.com",
    date: new Date(world.now()).toISOString()
  };
  const merged = { pull, request, base, head, signature };
  const commit = request.merge_method === "rebase" ? rebase(merged, repository) : mergeOnce(merged, repository);
  refs.set(target, commit.sha);
  Object.assign(pull, {
    state: "closed",
    mergeCommit: commit.sha,
    mergedAt: signature.date,
    closedAt: signature.date,
    updatedAt: signature.date
  });
  return { sha: commit.sha, merged: true, message: "Pull Request successfully merged" };
}
function mergeOnce(merge, repository) {
  const { pull, request, base, head, signature } = merge;
  const { name, seed, history } = repository;
  const squash = request.merge_method === "squash";
  const title = squash ? `${pull.title} (#${pull.number})` : `Merge pull request #${pull.number} from ${name.split("/")[0] ?? ""}/${pull.head}`;
  const usual = squash ? seed["squash-message"] === "blank" ? "" : pull.body : pull.title;
  const below = request.commit_message ?? usual;
  return history.add({
    message: `${request.commit_title ?? title}${below === "" ? "" : `

${below}`}`,
    author: botLogin,
    parents: squash ? [base.sha] : [base.sha, head.sha],
    tree: treeOfMerge(pull, base, head, repository),
    pulls: [pull.number],
    signature
  });
}
function rebase({ pull, base, head, signature }, repository) {
  treeOfMerge(pull, base, head, repository);
  const ahead = comparisonOf(pull, repository)?.ahead ?? [];
  return ahead.reduce(
    (before, { message, author, tree }) => repository.history.add({
      ...{ message, signature, pulls: [pull.number], parents: [before.sha] },
      ...author === void 0 ? {} : { author },
      tree: treeOfMerge(pull, before, { tree }, repository)
    }),
    base
  );
}
function treeOfMerge(pull, base, head, repository) {
  const { objects } = repository;
  const parted = comparisonOf(pull, repository)?.mergeBase.tree ?? base.tree;
  const before = objects.files(parted);
  const ours = objects.files(base.tree);
  const theirs = objects.files(head.tree);
  for (const { path } of changesBetween(parted, head.tree, repository)) {
    const here = ours.get(path);
    const there = theirs.get(path);
    if (here?.sha !== before.get(path)?.sha && here?.sha !== there?.sha)
      throw githubFault(405, "Pull Request is not mergeable");
    if (there === void 0) ours.delete(path);
    else ours.set(path, there);
  }
  return objects.addTree(ours);
}


;// CONCATENATED MODULE: ./sandbox/github/releases/release-notes.js


function generateNotes(asked, repository) {
  const { history, page, branch, releases } = repository;
  const { tag } = asked;
  const head = history.find(`refs/tags/${tag}`) ?? history.find(asked.target ?? branch);
  const before = newestFirst(releases).find((release) => release.tag !== tag && !release.draft)?.tag;
  const previous = asked.previous ?? before;
  const base = previous === void 0 ? void 0 : history.find(`refs/tags/${previous}`);
  const commits = head === void 0 || base === void 0 ? history.upTo(head).reverse() : history.compare(base, head)?.ahead ?? [];
  const pulls = new Set(commits.flatMap((commit) => pullsOf(commit, repository)));
  const changes = [...pulls].map(
    ({ title, author, number }) => `* ${title} by @${author} in ${page}/pull/${number}`
  );
  const changelog = previous === void 0 ? `commits/${tag}` : `compare/${previous}...${tag}`;
  const list = changes.length === 0 ? "" : `## What's Changed
${changes.join("\n")}

`;
  return { name: tag, body: `${list}**Full Changelog**: ${page}/${changelog}` };
}


;// CONCATENATED MODULE: ./sandbox/github/releases/releases.js







const releases_read = { permission: "contents", access: "read" };
const releases_write = { permission: "contents", access: "write" };
function listReleases(call, world) {
  const repository = repositoryOf(call, world, releases_read);
  const drafts = may(call, world, releases_write);
  const found = newestFirst(repository.releases).filter(({ draft }) => drafts || !draft);
  return paged(found, call, (page) => page.map((release) => releaseShape(release, repository)));
}
function getRelease(call, world) {
  const repository = repositoryOf(call, world, releases_read);
  const release = releaseOf(call, repository);
  if (release.draft && !may(call, world, releases_write)) throw notFound();
  return releaseShape(release, repository);
}
function getByTag(call, world) {
  const repository = repositoryOf(call, world, releases_read);
  const found = publishedFor(String(call.parameters["tag"]), repository);
  if (found === void 0) throw notFound();
  return releaseShape(found, repository);
}
function getLatest(call, world) {
  const repository = repositoryOf(call, world, releases_read);
  const found = latestOf(repository.releases);
  if (found === void 0) throw notFound();
  return releaseShape(found, repository);
}
function createRelease(call, world) {
  const repository = repositoryOf(call, world, releases_write);
  const body = call.parameters;
  const tag = body.tag_name;
  if (typeof tag !== "string" || tag === "")
    throw validationFailed({ resource: "Release", code: "missing_field", field: "tag_name" });
  refuseTaken(tag, void 0, repository);
  const notes = body.generate_release_notes === true ? generateNotes({ tag }, repository) : void 0;
  const now = new Date(world.now()).toISOString();
  const release = {
    id: world.github.nextId(),
    tag,
    name: body.name ?? notes?.name ?? null,
    // What GitHub writes itself goes below what it was given.
    body: notes === void 0 ? body.body ?? null : [body.body ?? "", notes.body].join("\n\n").trim(),
    draft: true,
    prerelease: body.prerelease ?? false,
    immutable: false,
    target: body.target_commitish ?? repository.branch,
    author: botLogin,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    latest: body.make_latest ?? "true"
  };
  if (body.draft !== true) publish(release, repository, now);
  repository.releases.push(release);
  if (release.latest === "true") takeOverLatest(release, repository);
  return releaseShape(release, repository);
}
function updateRelease(call, world) {
  const repository = repositoryOf(call, world, releases_write);
  const release = releaseOf(call, repository);
  const body = call.parameters;
  const tag = body.tag_name ?? release.tag;
  if (release.immutable && (tag !== release.tag || body.draft === true)) {
    throw validationFailed({
      ...{ resource: "Release", code: "custom", field: "tag_name" },
      message: "tag_name cannot be changed for an immutable release"
    });
  }
  const published = body.draft === false || body.draft === void 0 && !release.draft;
  if (published || tag !== release.tag) refuseTaken(tag, release, repository);
  const now = new Date(world.now()).toISOString();
  const changed = {
    ...release,
    tag,
    name: body.name ?? release.name,
    body: body.body ?? release.body,
    prerelease: body.prerelease ?? release.prerelease,
    target: body.target_commitish ?? release.target,
    latest: body.make_latest ?? release.latest,
    updatedAt: now
  };
  if (published && (release.draft || tag !== release.tag)) publish(changed, repository, now);
  if (body.draft === true) Object.assign(changed, { draft: true, publishedAt: null });
  Object.assign(release, changed);
  if (body.make_latest === "true") takeOverLatest(release, repository);
  return releaseShape(release, repository);
}
function deleteRelease(call, world) {
  const repository = repositoryOf(call, world, releases_write);
  const release = releaseOf(call, repository);
  if (release.immutable) repository.spentTags.add(release.tag);
  repository.releases.splice(repository.releases.indexOf(release), 1);
}
function releaseNotes(call, world) {
  const repository = repositoryOf(call, world, releases_write);
  const body = call.parameters;
  return generateNotes(
    { tag: body.tag_name, target: body.target_commitish, previous: body.previous_tag_name },
    repository
  );
}
function publish(release, repository, now) {
  const { history, refs, seed } = repository;
  const ref = `refs/tags/${release.tag}`;
  const commit = history.find(ref) ?? history.find(release.target);
  if (commit === void 0)
    throw validationFailed({ resource: "Release", code: "invalid", field: "target_commitish" });
  if (refs.get(ref) === void 0) refs.set(ref, commit.sha);
  Object.assign(release, {
    draft: false,
    createdAt: commit.date,
    publishedAt: release.publishedAt ?? now,
    immutable: release.immutable || seed["immutable-releases"]
  });
}
function takeOverLatest(release, { releases }) {
  for (const other of releases) if (other !== release && other.latest === "true") other.latest = "legacy";
}
function refuseTaken(tag, own, repository) {
  if (repository.spentTags.has(tag)) {
    throw validationFailed({
      ...{ resource: "Release", code: "custom", field: "tag_name" },
      message: "tag_name was used by an immutable release"
    });
  }
  const other = publishedFor(tag, repository);
  if (other !== void 0 && other !== own)
    throw validationFailed({ resource: "Release", code: "already_exists", field: "tag_name" });
}
function publishedFor(name, { releases }) {
  return releases.find(({ tag, draft }) => tag === name && !draft);
}
function releaseOf({ parameters }, { releases }) {
  const found = releases.find(({ id }) => id === Number(parameters["release_id"]));
  if (found === void 0) throw notFound();
  return found;
}


;// CONCATENATED MODULE: ./sandbox/github/repositories/repository.js

function getRepository(call, world) {
  const repository = repositoryOf(call, world, { permission: "metadata", access: "read" });
  const { shape, pulls } = repository;
  const open = pulls.filter(({ state }) => state === "open").length;
  return {
    ...shape,
    has_downloads: true,
    has_discussions: false,
    pushed_at: shape.pushed_at ?? "",
    created_at: shape.created_at ?? "",
    updated_at: shape.updated_at ?? "",
    open_issues: open,
    open_issues_count: open,
    network_count: 0,
    subscribers_count: 0,
    visibility: shape.private ? "private" : "public",
    organization: shape.owner,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true
  };
}


;// CONCATENATED MODULE: ./sandbox/github/git/update-refs.js



const NOTHING = "0".repeat(40);
const FAILED = "Something went wrong while executing your query.";
function isUpdateRefs(body) {
  return typeof body["query"] === "string" && /^\s*mutation\b[^{]*\{\s*updateRefs\b/.test(body["query"]);
}
function updateRefs(call, world) {
  const { repositoryId, refUpdates } = variablesOf(call);
  const record = world.github.all().find(({ shape }) => shape.node_id === repositoryId);
  const [owner, repo] = (record?.name ?? "/").split("/");
  try {
    const repository = repositoryOf({ ...call, parameters: { owner, repo } }, world, {
      permission: "contents",
      access: "write"
    });
    if (!refUpdates.every((update) => update_refs_fits(update, repository))) return failure(FAILED);
    for (const { name, afterOid } of refUpdates) {
      if (afterOid === NOTHING) repository.refs.delete(name);
      else repository.refs.set(name, afterOid);
    }
    return { data: { updateRefs: { clientMutationId: null } } };
  } catch (error) {
    if (!(error instanceof GitHubFault) || error.status === 401) throw error;
    return failure(error.message, error.status === 403 ? "FORBIDDEN" : "NOT_FOUND");
  }
}
function variablesOf({ parameters }) {
  const variables = parameters["variables"];
  return { repositoryId: variables?.repositoryId, refUpdates: variables?.refUpdates ?? [] };
}
function update_refs_fits({ name, beforeOid, afterOid, force }, repository) {
  const { refs, history, objects } = repository;
  const now = refs.get(name) ?? NOTHING;
  if (typeof beforeOid === "string" && beforeOid !== now) return false;
  if (now === afterOid || isLocked(name, repository)) return false;
  if (now === NOTHING && repository.spentTags.has(name.replace(/^refs\/tags\//, ""))) return false;
  if (afterOid === NOTHING) return true;
  if (history.get(afterOid) === void 0 && !objects.tags.has(afterOid)) return false;
  const from = history.get(objects.commitOf(now));
  const to = history.get(objects.commitOf(afterOid));
  return now === NOTHING || force === true || from !== void 0 && to !== void 0 && history.reaches(from, to);
}
function failure(message, type) {
  return {
    data: { updateRefs: null },
    errors: [{ ...type === void 0 ? {} : { type }, path: ["updateRefs"], message }]
  };
}


;// CONCATENATED MODULE: ./sandbox/github/service.js















const operations = {
  "repos/get": getRepository,
  "pulls/list": listPulls,
  "pulls/create": createPull,
  "pulls/get": getPull,
  "pulls/update": updatePull,
  "pulls/list-files": listFiles,
  "pulls/list-commits": listPullCommits,
  "pulls/check-if-merged": checkIfMerged,
  "pulls/merge": mergePull,
  "issues/list-labels-on-issue": listOnIssue,
  "issues/add-labels": addLabels,
  "issues/set-labels": setLabels,
  "issues/remove-all-labels": removeAllLabels,
  "issues/remove-label": removeLabel,
  "issues/list-labels-for-repo": listForRepository,
  "issues/create-label": createLabel,
  "issues/get-label": getLabel,
  "issues/list-comments": listComments,
  "issues/create-comment": createComment,
  "issues/get-comment": getComment,
  "issues/update-comment": updateComment,
  "repos/list-commits": listCommits,
  "repos/list-pull-requests-associated-with-commit": commits_listPulls,
  "repos/get-commit": getCommit,
  "repos/compare-commits-with-basehead": compareCommits,
  "repos/get-branch": getBranch,
  "repos/list-tags": listTags,
  "repos/get-content": getContent,
  "repos/list-releases": listReleases,
  "repos/create-release": createRelease,
  "repos/generate-release-notes": releaseNotes,
  "repos/get-latest-release": getLatest,
  "repos/get-release-by-tag": getByTag,
  "repos/get-release": getRelease,
  "repos/update-release": updateRelease,
  "repos/delete-release": deleteRelease,
  "git/list-matching-refs": listMatching,
  "git/get-ref": getRef,
  "git/create-ref": createRef,
  "git/update-ref": updateRef,
  "git/delete-ref": deleteRef,
  "git/create-tag": createTag,
  "git/get-tag": getTag,
  "git/create-commit": createCommit,
  "git/get-commit": git_data_getCommit,
  "git/create-tree": createTree,
  "git/get-tree": getTree,
  "git/create-blob": createBlob,
  "git/get-blob": getBlob,
  "actions/list-repo-workflows": listWorkflows,
  "actions/get-workflow": getWorkflow,
  "actions/create-workflow-dispatch": dispatchWorkflow,
  "actions/list-workflow-runs": listWorkflowRuns,
  "actions/list-workflow-runs-for-repo": listRuns,
  "actions/get-workflow-run": getRun,
  "actions/list-jobs-for-workflow-run": listJobs,
  "actions/cancel-workflow-run": cancelRun,
  "repos/list-deployments": listDeployments,
  "repos/create-deployment": createDeployment,
  "repos/list-deployment-statuses": listStatuses,
  "repos/create-deployment-status": createStatus
};
const github = {
  name: "github",
  operations: { ...operations, graphql: answerGraphQl, "graphql/update-refs": updateRefs }
};


;// CONCATENATED MODULE: ./sandbox/aws/ecr/registry-blobs.js

const manifestMediaType = "application/vnd.docker.distribution.manifest.v2+json";
const indexMediaType = "application/vnd.oci.image.index.v1+json";
const configMediaType = "application/vnd.docker.container.image.v1+json";
function sha256(text) {
  return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
}
function makeImage(content, labels, architecture = "amd64") {
  const config = JSON.stringify({
    architecture,
    os: "linux",
    config: {
      Entrypoint: ["/cnb/process/web"],
      // A configuration without labels has none, not an empty map.
      ...Object.keys(labels).length === 0 ? {} : { Labels: labels }
    },
    rootfs: { type: "layers", diff_ids: [] },
    history: [{ created_by: content }]
  });
  const digest = sha256(config);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestMediaType,
    config: { mediaType: configMediaType, size: config.length, digest },
    layers: []
  });
  return { manifest, mediaType: manifestMediaType, blobs: /* @__PURE__ */ new Map([[digest, config]]), children: [] };
}
function makeIndex(content, labels) {
  const platforms = ["arm64", "amd64"].map((architecture) => ({
    image: makeImage(`${content} ${architecture}`, labels, architecture),
    platform: { os: "linux", architecture }
  }));
  const attestation = {
    image: makeImage(`${content} attestation`, {}, "unknown"),
    platform: { os: "unknown", architecture: "unknown" }
  };
  const entries = [attestation, ...platforms];
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: indexMediaType,
    manifests: entries.map(({ image, platform }) => ({
      mediaType: image.mediaType,
      digest: sha256(image.manifest),
      size: image.manifest.length,
      platform
    }))
  });
  return {
    manifest,
    mediaType: indexMediaType,
    blobs: /* @__PURE__ */ new Map(),
    children: entries.map(({ image }) => image)
  };
}
function mediaTypeOf(manifest) {
  try {
    const { mediaType } = JSON.parse(manifest);
    return typeof mediaType === "string" ? mediaType : manifestMediaType;
  } catch {
    return manifestMediaType;
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/ecr/repository.js

class Repository {
  constructor(name, createdAt, mutability = "MUTABLE") {
    this.name = name;
    this.createdAt = createdAt;
    this.mutability = mutability;
  }
  name;
  createdAt;
  mutability;
  images = /* @__PURE__ */ new Map();
  digests = /* @__PURE__ */ new Map();
  blobs = /* @__PURE__ */ new Map();
  /** Digest by manifest, for images whose digest the scenario chose and which therefore isn't the manifest's. */
  chosenDigests = /* @__PURE__ */ new Map();
  sorted;
  references;
  get size() {
    return this.images.size;
  }
  byDigest(digest) {
    return this.images.get(digest);
  }
  byTag(tag) {
    const digest = this.digests.get(tag);
    return digest === void 0 ? void 0 : this.images.get(digest);
  }
  /** The digest that an image with this manifest has. */
  digestOf(manifest) {
    const computed = sha256(manifest);
    return this.chosenDigests.get(computed) ?? computed;
  }
  /** All images, by digest: a fixed order that tells nothing about age, like ECR's own. */
  all() {
    this.sorted ??= [...this.images.values()].sort((a, b) => a.digest < b.digest ? -1 : 1);
    return this.sorted;
  }
  /** One entry for each tag, and for each image that has none; by digest, then tag. Kept, since it is read page by page. */
  allReferences() {
    this.references ??= this.all().flatMap(
      ({ digest, tags }) => tags.size === 0 ? [{ imageDigest: digest }] : [...tags].sort().map((imageTag) => ({ imageDigest: digest, imageTag }))
    );
    return this.references;
  }
  /** Adds the image unless it is there, and moves the tags to it. */
  push(push) {
    const content = push.content ?? push.digest ?? `${this.name} ${this.size} ${push.tags.join(" ")}`;
    const made = push.manifest === void 0 ? make(content, push) : pushedManifest(push.manifest);
    this.store(made, push.pushedAt);
    const { manifest, mediaType } = made;
    if (push.digest !== void 0) this.chosenDigests.set(sha256(manifest), push.digest);
    const digest = push.digest ?? this.digestOf(manifest);
    const image = this.images.get(digest) ?? this.add(digest, { pushedAt: push.pushedAt, manifest, mediaType, labels: push.labels ?? {} });
    this.references = void 0;
    for (const tag of push.tags) this.moveTag(tag, image);
    return image;
  }
  /** The blob of that digest: an image's configuration. */
  blob(digest) {
    return this.blobs.get(digest);
  }
  /** Blobs, and the images of an index, which have no tags. */
  store(made, pushedAt) {
    for (const [digest, blob] of made.blobs) this.blobs.set(digest, blob);
    for (const child of made.children) {
      this.store(child, pushedAt);
      const digest = sha256(child.manifest);
      const { manifest, mediaType } = child;
      if (!this.images.has(digest)) this.add(digest, { pushedAt, manifest, mediaType, labels: {} });
    }
  }
  add(digest, image) {
    const stored = { ...image, digest, tags: /* @__PURE__ */ new Set() };
    this.images.set(digest, stored);
    this.sorted = void 0;
    return stored;
  }
  moveTag(tag, image) {
    this.byTag(tag)?.tags.delete(tag);
    image.tags.add(tag);
    this.digests.set(tag, image.digest);
  }
}
function make(content, { labels = {}, multiArch }) {
  return multiArch === true ? makeIndex(content, labels) : makeImage(content, labels);
}
function pushedManifest(manifest) {
  return { manifest, mediaType: mediaTypeOf(manifest), blobs: /* @__PURE__ */ new Map(), children: [] };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecr/parameters.js

const RegistryId = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9]{12}$/)));
const RepositoryName = dist/* pipe */.FsL(
  dist/* string */.YjP(),
  dist/* minLength */.BpQ(2),
  dist/* maxLength */.Ru6(256),
  dist/* regex */.yGV(/^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/)
);
const Tag = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(300));
const Digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+$/));
const PageSize = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(1e3)));
const ImageIds = dist/* pipe */.FsL(
  dist/* array */.YOg(dist/* strictObject */.rej({ imageDigest: dist/* optional */.lqM(Digest), imageTag: dist/* optional */.lqM(Tag) })),
  dist/* minLength */.BpQ(1),
  dist/* maxLength */.Ru6(100)
);
const Filter = dist/* optional */.lqM(
  dist/* strictObject */.rej({
    tagStatus: dist/* optional */.lqM(dist/* picklist */.KIO(["TAGGED", "UNTAGGED", "ANY"]), "ANY"),
    imageStatus: dist/* optional */.lqM(dist/* picklist */.KIO(["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"]))
  })
);
const DescribeRepositories = dist/* strictObject */.rej({
  registryId: RegistryId,
  repositoryNames: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(RepositoryName), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100))),
  nextToken: dist/* optional */.lqM(dist/* string */.YjP()),
  maxResults: PageSize
});
const DescribeImages = dist/* strictObject */.rej({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  imageIds: dist/* optional */.lqM(ImageIds),
  nextToken: dist/* optional */.lqM(dist/* string */.YjP()),
  maxResults: PageSize,
  filter: Filter
});
const ListImages = dist/* strictObject */.rej({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  nextToken: dist/* optional */.lqM(dist/* string */.YjP()),
  maxResults: PageSize,
  filter: Filter
});
const BatchGetImage = dist/* strictObject */.rej({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  imageIds: ImageIds,
  acceptedMediaTypes: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100)))
});
const GetDownloadUrlForLayer = dist/* strictObject */.rej({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  layerDigest: Digest
});
const PutImage = dist/* strictObject */.rej({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  imageManifest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(4194304)),
  imageManifestMediaType: dist/* optional */.lqM(dist/* string */.YjP()),
  imageTag: dist/* optional */.lqM(Tag),
  imageDigest: dist/* optional */.lqM(Digest)
});


;// CONCATENATED MODULE: ./sandbox/aws/ecr/repository-lookup.js

const repository_lookup_invalid = "InvalidParameterException";
function repository_lookup_repositoryOf(world, name) {
  const repository = world.registry.get(name);
  if (repository !== void 0) return repository;
  throw new AwsFault(
    "RepositoryNotFoundException",
    `The repository with name '${name}' does not exist in the registry with id '${world.account}'`
  );
}


;// CONCATENATED MODULE: ./sandbox/aws/ecr/layers.js




function getDownloadUrlForLayer(call, world) {
  const request = parseParameters(GetDownloadUrlForLayer, call, repository_lookup_invalid);
  const { repositoryName: name, layerDigest: digest } = request;
  if (repository_lookup_repositoryOf(world, name).blob(digest) === void 0) {
    throw new AwsFault(
      "LayersNotFoundException",
      `The layers '${digest}' do not exist in the repository with name '${name}' in the registry with id '${world.account}'`
    );
  }
  return {
    downloadUrl: `${world.registry.url}/_layers/${digest}?repository=${encodeURIComponent(name)}&X-Amz-Expires=3600`,
    layerDigest: digest
  };
}
const layers_layers = {
  name: "ecr-layers",
  operations: {
    GetLayer: ({ parameters: { repository, digest } }, world) => {
      const blob = world.registry.get(String(repository))?.blob(String(digest));
      if (blob === void 0) throw new AwsFault("NoSuchKey", "The specified key does not exist.", 404);
      return { type: "application/octet-stream", body: blob };
    }
  }
};


;// CONCATENATED MODULE: ./sandbox/aws/ecr/put-image.js





function putImage(call, world) {
  const request = parseParameters(PutImage, call, repository_lookup_invalid);
  const repository = repository_lookup_repositoryOf(world, request.repositoryName);
  const { imageManifest: manifest, imageTag: tag } = request;
  const digest = repository.digestOf(manifest);
  if (request.imageDigest !== void 0 && request.imageDigest !== digest) {
    throw new AwsFault(
      "ImageDigestDoesNotMatchException",
      `The digest '${request.imageDigest}' does not match the manifest's digest '${digest}'`
    );
  }
  refuseExisting(repository, digest, tag, world);
  repository.push({ tags: tag === void 0 ? [] : [tag], pushedAt: world.now(), manifest });
  return {
    image: {
      registryId: world.account,
      repositoryName: repository.name,
      imageId: { imageDigest: digest, imageTag: tag },
      imageManifest: manifest,
      imageManifestMediaType: request.imageManifestMediaType ?? mediaTypeOf(manifest)
    }
  };
}
function refuseExisting(repository, digest, tag, world) {
  const where = `in the repository with name '${repository.name}' in the registry with id '${world.account}'`;
  const holder = tag === void 0 ? repository.byDigest(digest) : repository.byTag(tag);
  if (holder === void 0) return;
  if (holder.digest === digest) {
    throw new AwsFault(
      "ImageAlreadyExistsException",
      `Image with digest '${digest}'${tag === void 0 ? "" : ` and tag '${tag}'`} already exists ${where}`
    );
  }
  if (repository.mutability === "IMMUTABLE") {
    throw new AwsFault(
      "ImageTagAlreadyExistsException",
      `The image tag '${tag ?? ""}' already exists ${where} and cannot be overwritten because the repository is immutable.`
    );
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/ecr/operations.js








const defaultPageSize = 100;
function operations_pageOf(items, keyOf, request) {
  const found = page(items, keyOf, request.maxResults ?? defaultPageSize, request.nextToken);
  if (found === void 0) throw new AwsFault(repository_lookup_invalid, "Invalid parameter: nextToken");
  return found;
}
function describeRepositories(call, world) {
  const request = parseParameters(DescribeRepositories, call, repository_lookup_invalid);
  const named = request.repositoryNames?.map((name) => repository_lookup_repositoryOf(world, name));
  const found = named === void 0 ? operations_pageOf(world.registry.all(), ({ name }) => name, request) : { items: named, nextToken: void 0 };
  return {
    repositories: found.items.map((repository) => ({
      repositoryArn: world.arn("ecr", `repository/${repository.name}`),
      registryId: world.account,
      repositoryName: repository.name,
      repositoryUri: `${world.account}.dkr.ecr.${world.region}.amazonaws.com/${repository.name}`,
      createdAt: new Date(repository.createdAt),
      imageTagMutability: repository.mutability,
      imageScanningConfiguration: { scanOnPush: false },
      encryptionConfiguration: { encryptionType: "AES256" }
    })),
    nextToken: found.nextToken
  };
}
function findImage(repository, id) {
  if (id.imageTag === void 0) return repository.byDigest(id.imageDigest ?? "");
  const image = repository.byTag(id.imageTag);
  return id.imageDigest === void 0 || id.imageDigest === image?.digest ? image : void 0;
}
function hasTagStatus(image, status) {
  return status === void 0 || status === "ANY" || status === "TAGGED" === image.tags.size > 0;
}
function describeImages(call, world) {
  const request = parseParameters(DescribeImages, call, repository_lookup_invalid);
  const repository = repository_lookup_repositoryOf(world, request.repositoryName);
  if (request.imageIds === void 0) {
    const images2 = repository.all().filter((image) => hasTagStatus(image, request.filter?.tagStatus));
    const found = operations_pageOf(images2, ({ digest }) => digest, request);
    return {
      imageDetails: found.items.map((image) => imageDetail(image, repository, world)),
      nextToken: found.nextToken
    };
  }
  if (request.maxResults !== void 0 || request.nextToken !== void 0) {
    throw new AwsFault(repository_lookup_invalid, "maxResults and nextToken cannot be used with imageIds.");
  }
  const images = request.imageIds.map((id) => {
    const image = findImage(repository, id);
    if (image === void 0) throw imageNotFound(id, repository, world);
    return image;
  });
  return { imageDetails: [...new Set(images)].map((image) => imageDetail(image, repository, world)) };
}
function imageNotFound(id, repository, world) {
  const shown = (value) => value === void 0 ? "null" : `'${value}'`;
  return new AwsFault(
    "ImageNotFoundException",
    `The image with imageId {imageDigest:${shown(id.imageDigest)}, imageTag:${shown(id.imageTag)}} does not exist within the repository with name '${repository.name}' in the registry with id '${world.account}'`
  );
}
function imageDetail(image, repository, world) {
  return {
    registryId: world.account,
    repositoryName: repository.name,
    imageDigest: image.digest,
    // Absent, not empty, for an image without tags.
    ...image.tags.size === 0 ? {} : { imageTags: [...image.tags] },
    imageSizeInBytes: 212345678,
    imagePushedAt: new Date(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    artifactMediaType: "application/vnd.docker.container.image.v1+json"
  };
}
function listImages(call, world) {
  const request = parseParameters(ListImages, call, repository_lookup_invalid);
  const repository = repository_lookup_repositoryOf(world, request.repositoryName);
  const status = request.filter?.tagStatus ?? "ANY";
  const entries = repository.allReferences().filter(({ imageTag }) => status === "ANY" || status === "TAGGED" === (imageTag !== void 0));
  const found = operations_pageOf(entries, referenceKey, request);
  return { imageIds: found.items, nextToken: found.nextToken };
}
function referenceKey({ imageDigest, imageTag }) {
  return `${imageDigest} ${imageTag ?? ""}`;
}
function batchGetImage(call, world) {
  const request = parseParameters(BatchGetImage, call, repository_lookup_invalid);
  const repository = repository_lookup_repositoryOf(world, request.repositoryName);
  const asked = request.imageIds.map((id) => ({ id, image: findImage(repository, id) }));
  return {
    images: asked.flatMap(
      ({ id, image }) => image === void 0 ? [] : [
        {
          registryId: world.account,
          repositoryName: repository.name,
          imageId: { imageDigest: image.digest, imageTag: id.imageTag },
          imageManifest: image.manifest,
          imageManifestMediaType: image.mediaType
        }
      ]
    ),
    failures: asked.flatMap(
      ({ id, image }) => image === void 0 ? [{ imageId: id, failureCode: "ImageNotFound", failureReason: "Requested image not found" }] : []
    )
  };
}
const ecr = {
  name: "ecr",
  operations: {
    BatchGetImage: batchGetImage,
    DescribeImages: describeImages,
    DescribeRepositories: describeRepositories,
    GetDownloadUrlForLayer: getDownloadUrlForLayer,
    ListImages: listImages,
    PutImage: putImage
  }
};


;// CONCATENATED MODULE: ./sandbox/aws/ecs/service-record.js
function phaseAt(rollout, time) {
  const phase = rollout.phases.filter(({ at }) => at <= time).at(-1) ?? rollout.phases[0];
  if (phase === void 0) throw new Error(`${rollout.arn} has no phases.`);
  return phase;
}
const finals = [
  "SUCCESSFUL",
  "STOPPED",
  "ROLLBACK_SUCCESSFUL",
  "ROLLBACK_FAILED"
];
function isFinal({ status }) {
  return finals.includes(status);
}
function latestRollout(service) {
  const latest = service.rollouts.at(-1);
  if (latest === void 0) throw new Error(`${service.arn} has no rollouts.`);
  return latest;
}
function primaryAt(rollout, time) {
  const { rollback, target, deploymentId } = rollout;
  if (rollback !== void 0 && rollback.at <= time) {
    return { revision: rollback.revision, deploymentId: rollback.deploymentId };
  }
  return { revision: target, deploymentId };
}
function lastGood(service, time) {
  for (const rollout of [...service.rollouts].reverse()) {
    const { status } = phaseAt(rollout, time);
    if (status === "SUCCESSFUL") return rollout.target;
    if (status === "ROLLBACK_SUCCESSFUL") return rollout.rollback?.revision;
  }
  return void 0;
}
function taskState(task, time) {
  if (task.createdAt > time) return void 0;
  if (task.stop !== void 0 && task.stop.at <= time) {
    return task.stop.stoppedAt <= time ? "STOPPED" : "STOPPING";
  }
  if (task.runningAt <= time) return "RUNNING";
  const early = Math.min(2e3, (task.runningAt - task.createdAt) / 4);
  return time < task.createdAt + early ? "PROVISIONING" : "PENDING";
}
function isAlive(task, time) {
  const state = taskState(task, time);
  return state !== void 0 && state !== "STOPPED" && state !== "STOPPING";
}


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/scenario.js

const scenario_Seconds = dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0));
const PhaseSeconds = dist/* strictObject */.rej({
  SUBMITTED: dist/* optional */.lqM(scenario_Seconds),
  QUEUED: dist/* optional */.lqM(scenario_Seconds),
  PROVISIONING: dist/* optional */.lqM(scenario_Seconds),
  DOWNLOAD_SOURCE: dist/* optional */.lqM(scenario_Seconds),
  INSTALL: dist/* optional */.lqM(scenario_Seconds),
  PRE_BUILD: dist/* optional */.lqM(scenario_Seconds),
  BUILD: dist/* optional */.lqM(scenario_Seconds),
  POST_BUILD: dist/* optional */.lqM(scenario_Seconds),
  UPLOAD_ARTIFACTS: dist/* optional */.lqM(scenario_Seconds),
  FINALIZING: dist/* optional */.lqM(scenario_Seconds)
});
const BuildLog = dist/* strictObject */.rej({
  /** How many lines the log has, at least CodeBuild's own and the text; generated ones fill it up, spread over the build. */
  lines: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0))),
  /** How long after the build's start the log stream appears. */
  "late-seconds": dist/* optional */.lqM(scenario_Seconds),
  /** How long each line takes from the build to CloudWatch. */
  "delay-seconds": dist/* optional */.lqM(scenario_Seconds),
  /** At most so many events per page of GetLogEvents. */
  "page-lines": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
  /** So many empty pages come before each page that has lines. */
  "empty-pages": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0))),
  /** Lines that a phase prints, by the phase's name; only these have a log. */
  text: dist/* optional */.lqM(
    dist/* record */.g1P(
      dist/* picklist */.KIO(["DOWNLOAD_SOURCE", "INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD", "UPLOAD_ARTIFACTS"]),
      dist/* array */.YOg(dist/* string */.YjP())
    )
  )
});
const Push = dist/* union */.KCZ([
  dist/* literal */.euz("none"),
  dist/* strictObject */.rej({
    /** `<sha>` stands for the build's source version, `<sha7>` for its first seven characters. */
    tags: dist/* array */.YOg(dist/* string */.YjP()),
    labels: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()))
  })
]);
const BuildScript = dist/* strictObject */.rej({
  outcome: dist/* optional */.lqM(dist/* picklist */.KIO(["SUCCEEDED", "FAILED", "FAULT", "TIMED_OUT"]), "SUCCEEDED"),
  /** The phase that fails; default BUILD. */
  "fail-phase": dist/* optional */.lqM(dist/* keyof */.ZEF(PhaseSeconds)),
  /** What the failed phase's context says. */
  message: dist/* optional */.lqM(dist/* string */.YjP()),
  phases: dist/* optional */.lqM(PhaseSeconds),
  log: dist/* optional */.lqM(BuildLog),
  /** The image that a successful build pushes; default: tagged `commit-<sha7>`. */
  push: dist/* optional */.lqM(Push),
  /** Variables that the buildspec exports, seen once the build has ended; `$NAME` stands for a variable of the build. */
  exported: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()))
});


;// CONCATENATED MODULE: ./sandbox/aws/ecs/scenario.js


const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1e3));
const Timestamp = dist/* pipe */.FsL(
  dist/* string */.YjP(),
  dist/* check */.z6Y((text) => !Number.isNaN(Date.parse(text)), "must be a date and time such as 2026-01-31T12:00:00Z")
);
const Crash = dist/* strictObject */.rej({
  /** Default: the service's own container. */
  container: dist/* optional */.lqM(dist/* string */.YjP()),
  /** `none`: the container has no exit code, because it never ran. */
  "exit-code": dist/* optional */.lqM(dist/* union */.KCZ([dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()), dist/* literal */.euz("none")]), 1),
  /** The container's reason, such as `OutOfMemoryError: Container killed due to memory usage`. */
  reason: dist/* optional */.lqM(dist/* string */.YjP()),
  /** Default: `Essential container in task exited`. */
  "stopped-reason": dist/* optional */.lqM(dist/* string */.YjP()),
  "stop-code": dist/* optional */.lqM(
    dist/* picklist */.KIO(["EssentialContainerExited", "TaskFailedToStart", "SpotInterruption", "InfrastructureHealth"]),
    "EssentialContainerExited"
  ),
  /** What the container prints before it ends; `none`: its log stream never appears. */
  log: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz("none"), dist/* array */.YOg(dist/* string */.YjP())])),
  /** How long after the container's start the log stream appears. */
  "log-late-seconds": dist/* optional */.lqM(scenario_Seconds),
  /** Only so many tasks crash, the next ones run. Default: all. */
  times: dist/* optional */.lqM(Count)
});
const HealthCheck = dist/* strictObject */.rej({
  /** Whose health check fails. */
  of: dist/* optional */.lqM(dist/* picklist */.KIO(["container", "load-balancer"]), "load-balancer"),
  /** HTTP status codes that the load balancer sees. */
  codes: dist/* optional */.lqM(dist/* string */.YjP(), "502"),
  log: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz("none"), dist/* array */.YOg(dist/* string */.YjP())])),
  times: dist/* optional */.lqM(Count)
});
const Capacity = dist/* strictObject */.rej({
  /** From when on tasks can be placed; default: never. */
  "until-seconds": dist/* optional */.lqM(scenario_Seconds),
  /** What is said about it in the service's events. */
  reason: dist/* optional */.lqM(dist/* string */.YjP())
});
const rolloutEntries = {
  /**
   * How it ends. Default: SUCCESSFUL, or what the circuit breaker makes of the trouble below. STOPPED: somebody else
   * starts a deployment of what ran before. IN_PROGRESS: it never ends.
   */
  outcome: dist/* optional */.lqM(
    dist/* picklist */.KIO(["SUCCESSFUL", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED", "STOPPED", "IN_PROGRESS"])
  ),
  /** From its start to its success, or to the circuit breaker. */
  seconds: dist/* optional */.lqM(scenario_Seconds, 60),
  /** How long ListServiceDeployments does not know of it. */
  "unknown-seconds": dist/* optional */.lqM(scenario_Seconds, 0),
  "pending-seconds": dist/* optional */.lqM(scenario_Seconds, 2),
  /** How long a task takes until it runs; default: a third of the rollout. */
  "start-seconds": dist/* optional */.lqM(scenario_Seconds),
  "rollback-seconds": dist/* optional */.lqM(scenario_Seconds, 30),
  crash: dist/* optional */.lqM(Crash),
  "health-check": dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz("fail"), HealthCheck])),
  capacity: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz("none"), Capacity])),
  /** What the healthy tasks' own container prints once it runs. */
  log: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
  /** More service events, so many seconds after its start. */
  events: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ at: scenario_Seconds, message: dist/* string */.YjP() })), []),
  /** The service deployment's `statusReason` at its end. */
  reason: dist/* optional */.lqM(dist/* string */.YjP())
};
const Meanwhile = dist/* strictObject */.rej({
  "after-seconds": dist/* optional */.lqM(scenario_Seconds, 10),
  /** The tag of the image that it deploys; default: the one that ran before. One that isn't in ECR can't start. */
  image: dist/* optional */.lqM(dist/* string */.YjP()),
  /** How it goes. */
  rollout: dist/* optional */.lqM(dist/* strictObject */.rej(rolloutEntries), {})
});
const RolloutScript = dist/* strictObject */.rej({ ...rolloutEntries, meanwhile: dist/* optional */.lqM(Meanwhile) });
const Past = dist/* strictObject */.rej({
  /** Tag or digest of the image; `placeholder`: Terraform's own task definition, which has no container of the service. */
  image: dist/* string */.YjP(),
  "hours-ago": dist/* number */.aig(),
  status: dist/* optional */.lqM(
    dist/* picklist */.KIO(["SUCCESSFUL", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED", "STOPPED"]),
    "SUCCESSFUL"
  ),
  /** Deploys the revision that was registered for the image before, instead of another one. */
  again: dist/* optional */.lqM(dist/* boolean */.zMY(), false)
});
const EcsService = dist/* strictObject */.rej({
  desired: dist/* optional */.lqM(Count, 2),
  /** Limits of the autoscaling; `none`: the service is not scaled. Default: from the desired count to twice it. */
  autoscaling: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz("none"), dist/* strictObject */.rej({ min: Count, max: Count })])),
  /** The tag or digest that runs now, or `placeholder`; default: the codebase's newest image. */
  image: dist/* optional */.lqM(dist/* string */.YjP()),
  /** What was deployed before, oldest first. */
  past: dist/* optional */.lqM(dist/* array */.YOg(Past), []),
  /** Since when it runs; default: an hour before the sandbox starts. */
  since: dist/* optional */.lqM(Timestamp),
  /** The template in S3: changes to the usual one, its whole text, or none at all. */
  template: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz("none"), dist/* string */.YjP(), dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())]), {}),
  "circuit-breaker": dist/* optional */.lqM(dist/* picklist */.KIO(["rollback", "stop", "off"]), "rollback"),
  status: dist/* optional */.lqM(dist/* picklist */.KIO(["ACTIVE", "DRAINING", "INACTIVE"]), "ACTIVE"),
  /** The nth deployment takes the nth script, the last one repeats. */
  rollouts: dist/* optional */.lqM(dist/* array */.YOg(RolloutScript), [])
});
const EcsEnvironment = dist/* strictObject */.rej({
  services: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* literal */.euz("none"), EcsService])), {})
});
const plainService = dist/* parse */.qgA(EcsService, {});
const plainRollout = dist/* parse */.qgA(RolloutScript, {});


;// CONCATENATED MODULE: ./sandbox/aws/ecs/template.js

function imageRepository(app, service, scenario) {
  const host = `${scenario.account}.dkr.ecr.${scenario.region}.amazonaws.com`;
  return `${host}/${app}/${codebaseOf(app, service, scenario)?.name ?? service}`;
}
function codebaseOf(app, service, scenario) {
  const codebases = Object.entries(scenario.applications[app]?.codebases ?? {});
  const found = codebases.find(
    ([, { services = [] }]) => services.some((group) => Object.values(group).flat().includes(service))
  );
  const [name, seed] = found ?? (codebases.length === 1 ? codebases[0] : void 0) ?? [];
  return name === void 0 || seed === void 0 ? void 0 : { name, seed };
}
function runningTag(app, service, seed, scenario) {
  if (seed.image !== void 0) return seed.image;
  const images = codebaseOf(app, service, scenario)?.seed.images;
  const tags = images === "none" ? [] : (images ?? []).map((image) => image.tags);
  const commits = tags.flatMap((list) => list.find((tag) => tag.startsWith("commit-")) ?? []);
  return commits.at(-1) ?? "commit-0000000";
}
function usualTemplate(cluster, service, type, scenario) {
  const { app, environment, account, region } = cluster;
  const name = `${app}-${environment}-${service}`;
  const logging = {
    logDriver: "awslogs",
    options: {
      "awslogs-group": `/platform/ecs/service/${app}/${environment}/${service}`,
      "awslogs-region": region,
      "awslogs-stream-prefix": "platform"
    }
  };
  const own = {
    name: service,
    image: imageRepository(app, service, scenario),
    essential: true,
    environment: [
      { name: "PLATFORM_APPLICATION_NAME", value: app },
      { name: "PLATFORM_ENVIRONMENT_NAME", value: environment }
    ],
    secrets: [
      {
        name: "SECRET_KEY",
        valueFrom: `arn:aws:ssm:${region}:${account}:parameter/platform/${app}/${environment}/secrets/SECRET_KEY`
      }
    ],
    portMappings: isBehindLoadBalancer(type) ? [{ containerPort: 8080, protocol: "tcp" }] : [],
    readonlyRootFilesystem: true,
    logConfiguration: logging
  };
  const proxy = {
    name: "nginx",
    image: "public.ecr.aws/uktrade/nginx-reverse-proxy:latest",
    essential: true,
    environment: [{ name: "SERVER", value: "localhost:8080" }],
    portMappings: [{ containerPort: 443, protocol: "tcp" }],
    logConfiguration: logging
  };
  return {
    family: `${name}-task-def`,
    taskRoleArn: `arn:aws:iam::${account}:role/${name}-ecs-task-role`,
    executionRoleArn: `arn:aws:iam::${account}:role/${name}-task-exec`,
    networkMode: "awsvpc",
    containerDefinitions: [own, ...isBehindLoadBalancer(type) ? [proxy] : []],
    volumes: [{ name: "path-tmp", host: {} }],
    placementConstraints: [],
    requiresCompatibilities: ["FARGATE"],
    cpu: "256",
    memory: "512",
    runtimePlatform: { cpuArchitecture: "X86_64", operatingSystemFamily: "LINUX" },
    tags: [
      { key: "application", value: app },
      { key: "environment", value: environment },
      { key: "service", value: name },
      { key: "managed-by", value: "DBT Platform - Service Terraform" }
    ]
  };
}
function isBehindLoadBalancer(type) {
  return type.startsWith("Load Balanced");
}
function templateText(cluster, service, type, seed, scenario) {
  const { template } = seed ?? plainService;
  if (template === "none") return void 0;
  if (typeof template === "string") return template;
  const usual = usualTemplate(cluster, service, type, scenario);
  return JSON.stringify({ ...usual, ...template }, null, 2);
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/trouble.js
function troubleOf(script, service, revision, registry) {
  const missing = missingImage(revision, registry);
  if (missing !== void 0) return pullTrouble(missing);
  const found = scripted(script, service);
  return found !== void 0 && isRolledBack(script) ? { ...found, times: Infinity } : found;
}
function isRolledBack({ outcome }) {
  return outcome === "ROLLBACK_SUCCESSFUL" || outcome === "ROLLBACK_FAILED";
}
function scripted(script, service) {
  if (script.crash !== void 0) return crashTrouble(script.crash, service.service);
  if (script["health-check"] !== void 0) return healthTrouble(script["health-check"], service);
  if (!isRolledBack(script)) return void 0;
  return crashTrouble({ "exit-code": 1, "stop-code": exited }, service.service);
}
const exited = "EssentialContainerExited";
function crashTrouble(crash, service) {
  const container = crash.container ?? service;
  const exitCode = crash["exit-code"];
  const usual = ["Starting", "Traceback (most recent call last):", "KeyError: 'DATABASE_CREDENTIALS'"];
  const { reason } = crash;
  return {
    times: crash.times ?? Infinity,
    runs: crash["stop-code"] !== "TaskFailedToStart",
    container,
    reason: crash["stopped-reason"] ?? "Essential container in task exited",
    code: crash["stop-code"],
    ends: {
      [container]: {
        ...exitCode === "none" ? {} : { exitCode },
        ...reason === void 0 ? {} : { reason }
      }
    },
    log: crash.log ?? (crash["stop-code"] === "TaskFailedToStart" ? "none" : usual),
    logLateMs: (crash["log-late-seconds"] ?? 0) * 1e3,
    unhealthy: false,
    event: void 0
  };
}
function healthTrouble(check, { service, cluster, name }) {
  const given = check === "fail" ? void 0 : check;
  const ofContainer = given?.of === "container";
  const target = targetGroupArn({ cluster, name });
  return {
    times: given?.times ?? Infinity,
    runs: true,
    container: service,
    reason: ofContainer ? "Task failed container health checks" : `Task failed ELB health checks in (target-group ${target})`,
    code: "ServiceSchedulerInitiated",
    // Told to stop, and killed since it didn't.
    ends: { [service]: { exitCode: 137 } },
    log: given?.log ?? ["Starting", "Listening on port 8080", "GET /healthcheck 502"],
    logLateMs: 0,
    unhealthy: ofContainer,
    event: (taskId) => ofContainer ? `(task ${taskId}) failed container health checks.` : `(task ${taskId}) (port 8080) is unhealthy in (target-group ${target}) due to (reason Health checks failed with these codes: [${given?.codes ?? "502"}]).`
  };
}
function targetGroupArn({ cluster, name }) {
  const { region, account } = cluster;
  return `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/${name.slice(0, 32)}/0123456789abcdef`;
}
function pullTrouble({ container, image }) {
  const reason = `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${image}: ${image}: not found`;
  return {
    times: Infinity,
    runs: false,
    container,
    reason,
    code: "TaskFailedToStart",
    ends: { [container]: { reason } },
    log: "none",
    logLateMs: 0,
    unhealthy: false,
    event: void 0
  };
}
function missingImage({ taskDefinition }, registry) {
  const found = taskDefinition.containers.find(({ image }) => {
    const entry = lookUp(image, registry);
    return entry !== void 0 && entry.digest === void 0;
  });
  return found === void 0 ? void 0 : { container: found.name, image: found.image };
}
function imageDigest(image, registry) {
  return lookUp(image, registry)?.digest;
}
function lookUp(image, registry) {
  const [, repositoryName = "", tag, digest] = /^\d{12}\.dkr\.ecr\.[^/]+\/([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(image) ?? [];
  const repository = registry.get(repositoryName);
  if (repository === void 0) return void 0;
  const found = digest === void 0 ? repository.byTag(tag ?? "latest") : repository.byDigest(digest);
  return { digest: found?.digest };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/describe-service.js



const shownEvents = 100;
function countTasks(tasks, time) {
  const states = tasks.map((task) => taskState(task, time));
  return {
    running: states.filter((state) => state === "RUNNING").length,
    pending: states.filter((state) => state === "PENDING" || state === "PROVISIONING").length
  };
}
function describeCluster(cluster, ecs, time) {
  const services = ecs.services.filter((service) => service.cluster === cluster);
  const counts = services.map((service) => countTasks(service.tasks, time));
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: "ACTIVE",
    registeredContainerInstancesCount: 0,
    runningTasksCount: counts.reduce((sum, { running }) => sum + running, 0),
    pendingTasksCount: counts.reduce((sum, { pending }) => sum + pending, 0),
    activeServicesCount: services.filter(({ seed }) => seed.status === "ACTIVE").length,
    statistics: [],
    tags: [],
    settings: [],
    capacityProviders: ["FARGATE", "FARGATE_SPOT"],
    defaultCapacityProviderStrategy: []
  };
}
function deploymentConfiguration({ seed }) {
  const breaker = seed["circuit-breaker"];
  return {
    deploymentCircuitBreaker: { enable: breaker !== "off", rollback: breaker === "rollback" },
    maximumPercent: 200,
    minimumHealthyPercent: 100,
    strategy: "ROLLING",
    bakeTimeInMinutes: 0
  };
}
function networkConfiguration({ name }) {
  return {
    awsvpcConfiguration: {
      subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-0b2c3d4e5f6071829"],
      securityGroups: [`sg-${name}`],
      assignPublicIp: "DISABLED"
    }
  };
}
function loadBalancers(service) {
  if (!isBehindLoadBalancer(service.type)) return [];
  return [{ targetGroupArn: targetGroupArn(service), containerName: "nginx", containerPort: 443 }];
}
function describeService(service, time, withTags = false) {
  const latest = latestRollout(service);
  const { running, pending } = countTasks(service.tasks, time);
  const { status } = service.seed;
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    loadBalancers: loadBalancers(service),
    serviceRegistries: [],
    status,
    desiredCount: status === "ACTIVE" ? service.desired : 0,
    runningCount: running,
    pendingCount: pending,
    launchType: "FARGATE",
    platformVersion: "1.4.0",
    platformFamily: "Linux",
    taskDefinition: primaryAt(latest, time).revision.taskDefinition.arn,
    deploymentConfiguration: deploymentConfiguration(service),
    deployments: describeDeployments(service, latest, time),
    currentServiceDeployment: latest.arn,
    currentServiceRevisions: describeRevisions(service, latest, time),
    roleArn: `arn:aws:iam::${service.cluster.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    events: describeEvents(service, time),
    createdAt: new Date(service.createdAt),
    placementConstraints: [],
    placementStrategy: [],
    networkConfiguration: networkConfiguration(service),
    healthCheckGracePeriodSeconds: 0,
    schedulingStrategy: "REPLICA",
    deploymentController: { type: "ECS" },
    createdBy: `arn:aws:iam::${service.cluster.account}:role/terraform`,
    enableECSManagedTags: false,
    propagateTags: "SERVICE",
    enableExecuteCommand: true,
    availabilityZoneRebalancing: "ENABLED",
    ...withTags ? { tags: tagsOf(service) } : {}
  };
}
function tagsOf({ cluster, name }) {
  return [
    { key: "application", value: cluster.app },
    { key: "environment", value: cluster.environment },
    { key: "service", value: name },
    { key: "managed-by", value: "DBT Platform - Service Terraform" }
  ];
}
function describeRevisions(service, latest, time) {
  const primary = primaryAt(latest, time).revision;
  const alive = service.tasks.filter((task) => isAlive(task, time));
  const revisions = /* @__PURE__ */ new Set([primary, ...alive.map(({ revision }) => revision)]);
  return [...revisions].map((revision) => {
    const counts = countTasks(
      alive.filter((task) => task.revision === revision),
      time
    );
    return {
      arn: revision.arn,
      requestedTaskCount: revision === primary ? service.desired : 0,
      runningTaskCount: counts.running,
      pendingTaskCount: counts.pending
    };
  });
}
function describeEvents(service, time) {
  const past = service.events.filter(({ at }) => at <= time);
  past.sort((a, b) => a.at - b.at).reverse();
  return past.slice(0, shownEvents).map(({ id, at, message }) => ({ id, createdAt: new Date(at), message }));
}
function describeDeployments(service, latest, time) {
  const primary = { ...primaryAt(latest, time), status: "PRIMARY" };
  const others = /* @__PURE__ */ new Map();
  if (phaseAt(latest, time).status === "ROLLBACK_IN_PROGRESS") {
    const { target: revision, deploymentId } = latest;
    others.set(deploymentId, { revision, deploymentId, status: "ACTIVE" });
  }
  for (const task of service.tasks.filter((candidate) => isAlive(candidate, time)).reverse()) {
    const { revision, deploymentId } = task;
    others.set(deploymentId, { revision, deploymentId, status: "ACTIVE" });
  }
  others.delete(primary.deploymentId);
  return [primary, ...others.values()].map((part) => describeDeployment(service, latest, part, time));
}
function describeDeployment(service, latest, part, time) {
  const { revision, deploymentId, status } = part;
  const tasks = service.tasks.filter((task) => task.deploymentId === deploymentId);
  const { running, pending } = countTasks(tasks, time);
  const failedTasks = tasks.filter(({ stop }) => stop?.failure === true && stop.stoppedAt <= time).length;
  const createdAt = latest.rollback?.deploymentId === deploymentId ? latest.rollback.at : revision.createdAt;
  return {
    id: deploymentId,
    status,
    taskDefinition: revision.taskDefinition.arn,
    desiredCount: status === "PRIMARY" ? service.desired : 0,
    pendingCount: pending,
    runningCount: running,
    failedTasks,
    createdAt: new Date(createdAt),
    updatedAt: new Date(Math.min(time, phaseAt(latest, time).at)),
    launchType: "FARGATE",
    platformVersion: "1.4.0",
    platformFamily: "Linux",
    networkConfiguration: networkConfiguration(service),
    ...rolloutState(latest, part, time)
  };
}
function rolloutState(latest, { deploymentId, status }, time) {
  const phase = phaseAt(latest, time).status;
  if (status === "ACTIVE") {
    return deploymentId === latest.deploymentId ? {
      rolloutState: "FAILED",
      rolloutStateReason: "ECS deployment circuit breaker: tasks failed to start."
    } : {
      rolloutState: "COMPLETED",
      rolloutStateReason: `ECS deployment ${deploymentId} completed.`
    };
  }
  const rolledBack = latest.rollback?.deploymentId === deploymentId;
  if (phase === "SUCCESSFUL" || phase === "ROLLBACK_SUCCESSFUL") {
    const reason2 = `ECS deployment ${deploymentId} completed.`;
    return { rolloutState: "COMPLETED", rolloutStateReason: reason2 };
  }
  if (phase === "ROLLBACK_FAILED" || phase === "STOPPED") {
    const reason2 = "ECS deployment circuit breaker: tasks failed to start.";
    return { rolloutState: "FAILED", rolloutStateReason: reason2 };
  }
  const reason = rolledBack ? `ECS deployment circuit breaker: rolling back to deploymentId ${deploymentId}.` : `ECS deployment ${deploymentId} in progress.`;
  return { rolloutState: "IN_PROGRESS", rolloutStateReason: reason };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/plan.js
class Plan {
  constructor({ logs, registry }, service, rollout, ids) {
    this.service = service;
    this.rollout = rollout;
    this.ids = ids;
    this.logs = logs;
    this.registry = registry;
  }
  service;
  rollout;
  ids;
  registry;
  logs;
  phase(at, status, reason) {
    this.rollout.phases.push({ at, status, ...reason === void 0 ? {} : { reason } });
  }
  /** A service event; ECS begins each with the service's name. */
  event(at, text) {
    const { events, name } = this.service;
    events.push({ id: this.ids.uuid(), at, message: `(service ${name}) ${text}` });
  }
  startTasks(at, count, runningAt, start) {
    const { cluster } = this.service;
    const tasks = Array.from({ length: count }, (_, index) => {
      const id = this.ids.hex();
      const arn = `arn:aws:ecs:${cluster.region}:${cluster.account}:task/${cluster.name}/${id}`;
      return { id, arn, ...start, createdAt: at, runningAt: runningAt(index) };
    });
    this.service.tasks.push(...tasks);
    for (const group of groupsOf(tasks, 10)) {
      this.event(at, `has started ${group.length} tasks: ${named(group)}.`);
    }
    return tasks;
  }
  /** The scheduler stops a task that is no longer wanted; its containers end when told to. */
  retire(task, at, deploymentId) {
    task.stop = {
      at,
      stoppedAt: at + 4e3,
      reason: `Scaling activity initiated by (deployment ${deploymentId})`,
      code: "ServiceSchedulerInitiated",
      ends: {},
      failure: false
    };
    for (const { name } of task.revision.taskDefinition.containers) {
      this.logs.cutOff(this.service.logGroup, streamName(name, task), at + 4e3);
    }
  }
  fail(task, at, stop) {
    task.stop = { ...stop, at, stoppedAt: at + 2e3, failure: true };
  }
  /** Lines that a container prints, spread evenly over the given time. */
  log(task, container, lines, times) {
    const step = lines.length === 0 ? 0 : (times.to - times.from) / lines.length;
    const events = lines.map((message, index) => ({ timestamp: times.from + index * step, message }));
    this.logs.put(this.service.logGroup, streamName(container, task), {
      createdAt: times.from + (times.lateMs ?? 0),
      until: Infinity,
      delayMs: 0,
      pageLines: void 0,
      emptyPages: 0,
      events: () => events
    });
  }
}
function streamName(container, task) {
  return `platform/${container}/${task.id}`;
}
function named(tasks) {
  return tasks.map(({ id }) => `(task ${id})`).join(" ");
}
function groupsOf(items, size) {
  const groups = [];
  for (let start = 0; start < items.length; start += size) groups.push(items.slice(start, start + size));
  return groups;
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/plan-tasks.js




const second = 1e3;
function planTasks(plan, start, count, { from, to, endless }) {
  const { service, rollout } = plan;
  const span = to - from;
  const startMs = (rollout.script["start-seconds"] ?? span / 3 / second) * second;
  const spread = 0.3 * span / Math.max(1, count);
  const old = service.tasks.filter((task) => isAlive(task, from) && task.deploymentId !== start.deploymentId);
  const runningAt = (index) => endless === true ? Infinity : from + startMs + index * spread;
  const fresh = plan.startTasks(from, count, runningAt, start);
  for (const task of fresh) logHealthy(plan, task);
  if (endless === true) return Infinity;
  const allRun = fresh.at(-1)?.runningAt ?? from;
  registerTargets(plan, fresh.length, allRun);
  old.forEach((task, index) => {
    const replacement = fresh[Math.min(index, fresh.length - 1)]?.runningAt ?? from;
    plan.retire(task, replacement + 0.05 * span + second, start.deploymentId);
  });
  for (const group of groupsOf(old, 10)) {
    const at = Math.max(...group.map(({ stop }) => stop?.at ?? from));
    plan.event(at, `has stopped ${group.length} running tasks: ${named(group)}.`);
  }
  const lastStop = Math.max(from, ...old.map(({ stop }) => stop?.stoppedAt ?? from));
  return Math.max(to, allRun + second, lastStop + second);
}
function registerTargets(plan, count, at) {
  if (count === 0 || !isBehindLoadBalancer(plan.service.type)) return;
  plan.event(at, `registered ${count} targets in (target-group ${targetGroupArn(plan.service)}).`);
}
function logHealthy(plan, task) {
  if (task.runningAt === Infinity) return;
  const lines = plan.rollout.script.log ?? ["Starting", "Listening on port 8080"];
  const from = task.runningAt;
  plan.log(task, plan.service.service, lines, { from, to: from + lines.length * second });
}
function failingTasks(plan, trouble, count, { from, cycle }, start) {
  const startSeconds = plan.rollout.script["start-seconds"];
  const startMs = Math.min(0.5 * cycle, startSeconds === void 0 ? Infinity : startSeconds * second);
  const runningAt = trouble.runs ? from + startMs : Infinity;
  const failAt = from + 0.8 * cycle;
  for (const task of plan.startTasks(from, count, () => runningAt, start)) {
    if (trouble.unhealthy) task.unhealthyAt = from + 0.7 * cycle;
    plan.fail(task, failAt, trouble);
    if (task.stop !== void 0) task.stop.stoppedAt = Math.min(task.stop.stoppedAt, from + 0.95 * cycle);
    const { log, container, logLateMs } = trouble;
    if (log !== "none" && trouble.runs) {
      plan.log(task, container, log, { from: runningAt, to: failAt, lateMs: logLateMs });
    }
    const text = trouble.event?.(task.id);
    if (text !== void 0) plan.event(failAt - 1, text);
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/plan-rollback.js



const plan_rollback_second = 1e3;
const circuitBreaker = "because the circuit breaker threshold was exceeded.";
function planRollback(plan, at, requestedBy) {
  const { rollout, service, ids } = plan;
  const because = requestedBy === void 0 ? circuitBreaker : `because ${requestedBy}.`;
  const reason = rollout.script.reason ?? `Service deployment rolled back ${because}`;
  const revision = lastGood(service, at);
  if (revision === void 0) {
    plan.phase(at, "ROLLBACK_FAILED", "No rollback candidate was found to run the rollback.");
    return;
  }
  const begin = requestedBy === void 0 ? at : at + plan_rollback_second;
  if (requestedBy !== void 0) plan.phase(at, "ROLLBACK_REQUESTED");
  plan.phase(begin, "ROLLBACK_IN_PROGRESS");
  const deploymentId = `ecs-svc/${ids.digits()}`;
  rollout.rollback = {
    at: begin,
    reason: `Service deployment rolled back ${because}`,
    revision,
    deploymentId
  };
  plan.event(begin, `rolling back to deployment ${deploymentId}.`);
  const to = begin + rollout.script["rollback-seconds"] * plan_rollback_second;
  const start = { revision, deploymentId };
  if (rollout.script.outcome === "ROLLBACK_FAILED") {
    failBack(plan, start, begin, to);
    return;
  }
  const done = planTasks(plan, start, rollout.desired, { from: begin, to });
  plan.event(done, `(deployment ${deploymentId}) deployment completed.`);
  plan.event(done, "has reached a steady state.");
  plan.phase(done, "ROLLBACK_SUCCESSFUL", reason);
}
function failBack(plan, start, from, to) {
  const { rollout, service } = plan;
  const trouble = troubleOf(rollout.script, service, rollout.target, plan.registry);
  if (trouble !== void 0) {
    failingTasks(plan, trouble, Math.max(1, rollout.desired), { from, cycle: to - from }, start);
  }
  plan.event(to, `(deployment ${start.deploymentId}) deployment failed: tasks failed to start.`);
  plan.phase(
    to,
    "ROLLBACK_FAILED",
    rollout.script.reason ?? `Service deployment rollback failed ${circuitBreaker}`
  );
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/plan-rollout.js



const plan_rollout_second = 1e3;
const troubleshooting = "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";
const shortest = 5 * plan_rollout_second;
const endlessRounds = 20;
function breakerThreshold(desired) {
  return Math.min(200, Math.max(3, Math.ceil(desired / 2)));
}
function planRollout(plan) {
  const { rollout, service } = plan;
  const { script, createdAt } = rollout;
  const begin = createdAt + script["pending-seconds"] * plan_rollout_second;
  plan.phase(createdAt, "PENDING");
  plan.phase(begin, "IN_PROGRESS");
  for (const { at, message } of script.events) plan.event(createdAt + at * plan_rollout_second, message);
  if (rollout.desired === 0) {
    succeed(plan, begin + 3 * plan_rollout_second);
    return;
  }
  const planned = Math.max(begin + shortest, createdAt + script.seconds * plan_rollout_second);
  const from = planCapacity(plan, begin, planned);
  if (from === Infinity) {
    planStuck(plan, planned);
    return;
  }
  const end = Math.max(planned, from + shortest);
  const trouble = troubleOf(script, service, rollout.target, plan.registry);
  if (trouble === void 0) planHealthy(plan, from, end);
  else if (trouble.times === Infinity && script.outcome !== "SUCCESSFUL")
    planBroken(plan, trouble, from, end);
  else planStumbling(plan, trouble, from, end);
}
function planCapacity(plan, begin, end) {
  const { capacity } = plan.rollout.script;
  if (capacity === void 0) return begin;
  const given = capacity === "none" ? void 0 : capacity;
  const until = given?.["until-seconds"];
  const from = until === void 0 ? Infinity : Math.max(begin, plan.rollout.createdAt + until * plan_rollout_second);
  const reason = given?.reason ?? "Capacity is unavailable at this time. Please try again later or in a different availability zone.";
  const step = Math.max(plan_rollout_second, (Math.min(from, end) - begin) / 3);
  for (let at = begin + step / 2, times = 0; at < from && times < 2 * endlessRounds; at += step, times++) {
    plan.event(at, `was unable to place a task. Reason: ${reason} ${troubleshooting}`);
  }
  return from;
}
function planStuck(plan, end) {
  if (isRolledBack(plan.rollout.script)) planRollback(plan, end);
}
function target({ rollout }) {
  return { revision: rollout.target, deploymentId: rollout.deploymentId };
}
function planHealthy(plan, from, end) {
  const { rollout } = plan;
  const { outcome } = rollout.script;
  const unlimited = outcome === "IN_PROGRESS" || outcome === "STOPPED";
  const done = planTasks(plan, target(plan), rollout.desired, {
    from,
    // One that is stopped on the way is not done by then.
    to: outcome === "STOPPED" ? from + 2 * (end - from) : end,
    endless: outcome === "IN_PROGRESS"
  });
  if (!unlimited) succeed(plan, done);
}
function succeed(plan, at) {
  const { rollout } = plan;
  plan.event(at, `(deployment ${rollout.deploymentId}) deployment completed.`);
  plan.event(at, "has reached a steady state.");
  plan.phase(at, "SUCCESSFUL", rollout.script.reason);
}
function planStumbling(plan, trouble, from, end) {
  const { script, desired } = plan.rollout;
  const times = trouble.times === Infinity ? 1 : trouble.times;
  const healed = from + 0.4 * (end - from);
  const rounds = Math.max(1, Math.ceil(times / desired));
  for (let round = 0, left = times; round < rounds; round++, left -= desired) {
    const cycle = (healed - from) / rounds;
    failingTasks(plan, trouble, Math.min(left, desired), { from: from + round * cycle, cycle }, target(plan));
  }
  const breaker = plan.service.seed["circuit-breaker"];
  if (times >= breakerThreshold(desired) && breaker !== "off" && script.outcome !== "SUCCESSFUL") {
    trip(plan, healed);
    return;
  }
  planHealthy(plan, healed, end);
}
function planBroken(plan, trouble, from, end) {
  const { desired, script } = plan.rollout;
  const endless = script.outcome === "IN_PROGRESS" || script.outcome === "STOPPED" || plan.service.seed["circuit-breaker"] === "off" && !isRolledBack(script);
  const needed = Math.ceil(breakerThreshold(desired) / desired);
  const cycle = (end - from) / needed;
  const rounds = endless ? endlessRounds : needed;
  for (let round = 0; round < rounds; round++) {
    failingTasks(plan, trouble, desired, { from: from + round * cycle, cycle }, target(plan));
    if (round === 2)
      plan.event(
        from + 3 * cycle - 1,
        `is unable to consistently start tasks successfully. ${troubleshooting}`
      );
  }
  if (!endless) trip(plan, end);
}
function trip(plan, at) {
  const { rollout, service } = plan;
  plan.event(at, `(deployment ${rollout.deploymentId}) deployment failed: tasks failed to start.`);
  if (service.seed["circuit-breaker"] === "rollback" || isRolledBack(rollout.script)) planRollback(plan, at);
  else plan.phase(at, "STOPPED", rollout.script.reason ?? `Service deployment stopped ${circuitBreaker}`);
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/describe-deployment.js




function timesOf(rollout, time) {
  const phase = phaseAt(rollout, time);
  const begun = rollout.phases.find(({ status }) => status === "IN_PROGRESS");
  return {
    createdAt: new Date(rollout.createdAt),
    ...begun !== void 0 && begun.at <= time ? { startedAt: new Date(begun.at) } : {},
    ...isFinal(phase) ? { finishedAt: new Date(phase.at) } : {}
  };
}
function describe_deployment_statusOf(rollout, time) {
  const { status, reason } = phaseAt(rollout, time);
  return { status, ...reason === void 0 ? {} : { statusReason: reason } };
}
function describeBrief(service, rollout, time) {
  return {
    serviceDeploymentArn: rollout.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    ...timesOf(rollout, time),
    targetServiceRevisionArn: rollout.target.arn,
    ...describe_deployment_statusOf(rollout, time)
  };
}
function describeServiceDeployment(service, rollout, time) {
  const phase = phaseAt(rollout, time);
  const counted = isFinal(phase) ? phase.at : time;
  const summary = (revision, wanted) => {
    const { running, pending } = countTasks(
      service.tasks.filter((task) => task.revision === revision),
      counted
    );
    return {
      arn: revision.arn,
      requestedTaskCount: wanted,
      runningTaskCount: running,
      pendingTaskCount: pending
    };
  };
  const back = rollout.rollback !== void 0 && rollout.rollback.at <= time ? rollout.rollback : void 0;
  return {
    serviceDeploymentArn: rollout.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    ...timesOf(rollout, time),
    ...phase.status === "STOPPED" ? { stoppedAt: new Date(phase.at) } : {},
    updatedAt: new Date(Math.floor(counted)),
    sourceServiceRevisions: rollout.sources.map(
      (revision) => summary(revision, back?.revision === revision ? rollout.desired : 0)
    ),
    targetServiceRevision: summary(rollout.target, back === void 0 ? rollout.desired : 0),
    ...describe_deployment_statusOf(rollout, time),
    deploymentConfiguration: deploymentConfiguration(service),
    ...back === void 0 ? {} : {
      rollback: {
        reason: back.reason,
        startedAt: new Date(back.at),
        serviceRevisionArn: back.revision.arn
      }
    },
    deploymentCircuitBreaker: describeBreaker(service, rollout, time),
    alarms: { status: "DISABLED", alarmNames: [], triggeredAlarmNames: [] }
  };
}
function describeBreaker(service, rollout, time) {
  const failures = service.tasks.filter(
    (task) => task.revision === rollout.target && task.stop?.failure === true && task.stop.stoppedAt <= time
  ).length;
  const threshold = breakerThreshold(rollout.desired);
  const failureCount = Math.min(failures, threshold);
  if (service.seed["circuit-breaker"] === "off") return { status: "DISABLED", failureCount, threshold };
  const phase = phaseAt(rollout, time);
  if (phase.status === "SUCCESSFUL") return { status: "MONITORING_COMPLETE", failureCount, threshold };
  const tripped = failures >= threshold && phase.status !== "IN_PROGRESS";
  return { status: tripped ? "TRIGGERED" : "MONITORING", failureCount, threshold };
}
function describeRevision(service, revision, world) {
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    taskDefinition: revision.taskDefinition.arn,
    launchType: "FARGATE",
    platformVersion: "1.4.0",
    platformFamily: "Linux",
    loadBalancers: loadBalancers(service),
    networkConfiguration: networkConfiguration(service),
    containerImages: revision.taskDefinition.containers.map(({ name, image }) => {
      const digest = imageDigest(image, world.registry);
      return {
        containerName: name,
        ...digest === void 0 ? {} : { imageDigest: digest },
        image
      };
    }),
    guardDutyEnabled: false,
    createdAt: new Date(revision.createdAt)
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/deployments.js






const Status = dist/* picklist */.KIO([
  "PENDING",
  "SUCCESSFUL",
  "STOPPED",
  "STOP_REQUESTED",
  "IN_PROGRESS",
  "ROLLBACK_REQUESTED",
  "ROLLBACK_IN_PROGRESS",
  "ROLLBACK_SUCCESSFUL",
  "ROLLBACK_FAILED"
]);
function listServiceDeployments(call, world) {
  const schema = dist/* strictObject */.rej({
    service: Name,
    cluster: ClusterName,
    status: dist/* optional */.lqM(dist/* array */.YOg(Status), []),
    /** Seconds since the epoch. */
    createdAt: dist/* optional */.lqM(dist/* strictObject */.rej({ before: dist/* optional */.lqM(dist/* number */.aig()), after: dist/* optional */.lqM(dist/* number */.aig()) })),
    ...listEntries
  });
  const { cluster, service: name, status, createdAt, ...page } = parseParameters(schema, call, invalid);
  const service = findService(findCluster(cluster, call, world), name, world);
  const now = world.now();
  const after = (createdAt?.after ?? 0) * 1e3;
  const before = (createdAt?.before ?? Infinity) * 1e3;
  const found = service.rollouts.filter((rollout) => rollout.createdAt + rollout.script["unknown-seconds"] * 1e3 <= now).filter((rollout) => rollout.createdAt >= after && rollout.createdAt <= before).map((rollout) => describeBrief(service, rollout, now)).filter((brief) => status.length === 0 || brief.status !== void 0 && status.includes(brief.status)).reverse();
  const { items, ...next } = pageOf(found, page, 20);
  return { serviceDeployments: items, ...next };
}
const Arns = dist/* pipe */.FsL(dist/* array */.YOg(Name), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(20));
function describeServiceDeployments(call, world) {
  const { serviceDeploymentArns: arns } = parseParameters(
    dist/* strictObject */.rej({ serviceDeploymentArns: Arns }),
    call,
    invalid
  );
  const account = accountOf(call, world);
  const found = arns.map((arn) => ({ arn, found: world.ecs.rollout(arn, account) }));
  return {
    serviceDeployments: found.flatMap(
      ({ found: one }) => one === void 0 ? [] : [describeServiceDeployment(one.service, one.rollout, world.now())]
    ),
    failures: found.filter((one) => one.found === void 0).map(({ arn }) => ({ arn, reason: "MISSING" }))
  };
}
function describeServiceRevisions(call, world) {
  const { serviceRevisionArns: arns } = parseParameters(
    dist/* strictObject */.rej({ serviceRevisionArns: Arns }),
    call,
    invalid
  );
  const account = accountOf(call, world);
  const known = world.ecs.services.filter(({ cluster }) => cluster.account === account).flatMap((service) => service.rollouts.map(({ target }) => ({ service, revision: target })));
  const found = arns.map((arn) => ({ arn, found: known.find(({ revision }) => revision.arn === arn) }));
  return {
    serviceRevisions: found.flatMap(
      ({ found: one }) => one === void 0 ? [] : [describeRevision(one.service, one.revision, world)]
    ),
    failures: found.filter((one) => one.found === void 0).map(({ arn }) => ({ arn, reason: "MISSING" }))
  };
}
function stopServiceDeployment(call, world) {
  const schema = dist/* strictObject */.rej({
    serviceDeploymentArn: Name,
    stopType: dist/* optional */.lqM(dist/* picklist */.KIO(["ABORT", "ROLLBACK"]), "ROLLBACK")
  });
  const { serviceDeploymentArn: arn, stopType } = parseParameters(schema, call, invalid);
  if (stopType === "ABORT") throw new AwsFault(invalid, "Stop type ABORT is not supported.");
  const found = world.ecs.rollout(arn, accountOf(call, world));
  if (found === void 0) {
    throw new AwsFault("ServiceDeploymentNotFoundException", `The service deployment ${arn} was not found.`);
  }
  const phase = phaseAt(found.rollout, world.now());
  if (isFinal(phase)) {
    throw new AwsFault(
      "ConflictException",
      `The service deployment can't be stopped because it is in the ${phase.status} state.`
    );
  }
  if (phase.status === "PENDING" || phase.status === "IN_PROGRESS") {
    world.ecs.rollBack(found.service, found.rollout);
  }
  return { serviceDeploymentArn: arn };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/task-definition-operations.js




const refused = "ClientException";
const ContainerName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-zA-Z0-9_-]{1,255}$/));
const Anything = dist/* optional */.lqM(dist/* unknown */.L5J());
const Registration = dist/* strictObject */.rej({
  family: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-zA-Z0-9_-]{1,255}$/)),
  taskRoleArn: dist/* optional */.lqM(dist/* string */.YjP()),
  executionRoleArn: dist/* optional */.lqM(dist/* string */.YjP()),
  networkMode: dist/* optional */.lqM(dist/* picklist */.KIO(["awsvpc", "bridge", "host", "none"])),
  containerDefinitions: dist/* pipe */.FsL(
    dist/* array */.YOg(dist/* looseObject */._H3({ name: ContainerName, image: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)) })),
    dist/* minLength */.BpQ(1)
  ),
  volumes: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* string */.YjP() }))),
  placementConstraints: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J())),
  requiresCompatibilities: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
  cpu: dist/* optional */.lqM(dist/* string */.YjP()),
  memory: dist/* optional */.lqM(dist/* string */.YjP()),
  tags: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ key: dist/* string */.YjP(), value: dist/* string */.YjP() })), dist/* maxLength */.Ru6(50))),
  pidMode: dist/* optional */.lqM(dist/* string */.YjP()),
  ipcMode: dist/* optional */.lqM(dist/* string */.YjP()),
  proxyConfiguration: Anything,
  inferenceAccelerators: Anything,
  ephemeralStorage: Anything,
  runtimePlatform: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
  enableFaultInjection: dist/* optional */.lqM(dist/* boolean */.zMY())
});
function registerTaskDefinition(call, world) {
  const input = parseParameters(Registration, call, refused);
  const { account, arn: by } = world.credentials.identify(call.accessKeyId);
  const names = input.containerDefinitions.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== void 0) {
    throw new AwsFault(refused, `Container.name contains duplicate value: ${twice}.`);
  }
  checkFargate(input);
  const cluster = world.ecs.clusters.find((candidate) => candidate.account === account);
  const record = world.ecs.taskDefinitions.register(input, {
    account,
    region: cluster?.region ?? world.region,
    at: world.now(),
    by
  });
  return { taskDefinition: record.shown, tags: record.tags };
}
function checkFargate(input) {
  if (input.requiresCompatibilities?.includes("FARGATE") !== true) return;
  if (input.networkMode !== "awsvpc") {
    throw new AwsFault(refused, "Fargate only supports network mode 'awsvpc'.");
  }
  if (input.cpu === void 0 || input.memory === void 0) {
    throw new AwsFault(refused, "Fargate requires that 'cpu' and 'memory' be defined at the task level.");
  }
}
function describeTaskDefinition(call, world) {
  const schema = dist/* strictObject */.rej({
    taskDefinition: Name,
    include: dist/* optional */.lqM(dist/* array */.YOg(dist/* picklist */.KIO(["TAGS"])), [])
  });
  const { taskDefinition, include } = parseParameters(schema, call, invalid);
  const account = accountOf(call, world);
  const record = world.ecs.taskDefinitions.find(taskDefinition, account, world.region);
  if (record === void 0) throw new AwsFault(refused, "Unable to describe task definition.");
  return { taskDefinition: record.shown, ...include.includes("TAGS") ? { tags: record.tags } : {} };
}
function listTaskDefinitions(call, world) {
  const schema = dist/* strictObject */.rej({
    familyPrefix: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    status: dist/* optional */.lqM(dist/* picklist */.KIO(["ACTIVE", "INACTIVE", "DELETE_IN_PROGRESS"]), "ACTIVE"),
    sort: dist/* optional */.lqM(dist/* picklist */.KIO(["ASC", "DESC"]), "ASC"),
    ...listEntries
  });
  const { familyPrefix, status, sort, ...page } = parseParameters(schema, call, invalid);
  const arns = status === "ACTIVE" ? world.ecs.taskDefinitions.list(accountOf(call, world), familyPrefix).map(({ arn }) => arn) : [];
  if (sort === "DESC") arns.reverse();
  const { items, ...next } = pageOf(arns, page, 100);
  return { taskDefinitionArns: items, ...next };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/describe-task.js


function describeTask(service, task, world) {
  const time = world.now();
  const state = taskState(task, time) ?? "PROVISIONING";
  const stopping = task.stop !== void 0 && task.stop.at <= time ? task.stop : void 0;
  const { cpu, memory } = task.revision.taskDefinition.shown;
  const zone = `${service.cluster.region}${Number.parseInt(task.id.slice(0, 2), 16) % 2 === 0 ? "a" : "b"}`;
  return {
    attachments: [],
    attributes: [{ name: "ecs.cpu-architecture", value: "x86_64" }],
    availabilityZone: zone,
    clusterArn: service.cluster.arn,
    containers: describeContainers(task, world),
    ...cpu === void 0 ? {} : { cpu },
    ...memory === void 0 ? {} : { memory },
    createdAt: new Date(task.createdAt),
    desiredStatus: stopping === void 0 ? "RUNNING" : "STOPPED",
    enableExecuteCommand: true,
    group: `service:${service.name}`,
    healthStatus: health(task, time),
    lastStatus: state,
    launchType: "FARGATE",
    platformVersion: "1.4.0",
    platformFamily: "Linux",
    overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [] },
    ...task.runningAt <= time ? { startedAt: new Date(task.runningAt) } : {},
    startedBy: task.deploymentId,
    ...stopping === void 0 ? {} : {
      stopCode: stopping.code,
      stoppedReason: stopping.reason,
      stoppingAt: new Date(stopping.at),
      executionStoppedAt: new Date(stopping.at)
    },
    ...stopping !== void 0 && stopping.stoppedAt <= time ? { stoppedAt: new Date(stopping.stoppedAt) } : {},
    tags: [],
    taskArn: task.arn,
    taskDefinitionArn: task.revision.taskDefinition.arn,
    version: stopping === void 0 ? 2 : 4,
    ephemeralStorage: { sizeInGiB: 20 }
  };
}
function health(task, time) {
  return task.unhealthyAt !== void 0 && task.unhealthyAt <= time ? "UNHEALTHY" : "UNKNOWN";
}
function describeContainers(task, world) {
  const time = world.now();
  const ran = task.runningAt <= time && task.runningAt <= (task.stop?.at ?? Infinity);
  const stopping = task.stop !== void 0 && task.stop.at <= time ? task.stop : void 0;
  return task.revision.taskDefinition.containers.map(({ name, image }) => {
    const digest = imageDigest(image, world.registry);
    const end = stopping?.ends[name];
    const exitCode = stopping === void 0 ? void 0 : end === void 0 ? ran ? 0 : void 0 : end.exitCode;
    const gone = stopping !== void 0 && (end !== void 0 || stopping.stoppedAt <= time);
    return {
      containerArn: `${task.arn.replace(":task/", ":container/")}/${name}`,
      taskArn: task.arn,
      name,
      image,
      ...digest === void 0 || !ran ? {} : { imageDigest: digest },
      ...ran ? { runtimeId: `${task.id}-${name}` } : {},
      lastStatus: gone ? "STOPPED" : ran ? "RUNNING" : "PENDING",
      ...gone && exitCode !== void 0 ? { exitCode } : {},
      ...gone && end?.reason !== void 0 ? { reason: end.reason } : {},
      networkBindings: [],
      networkInterfaces: [],
      healthStatus: end === void 0 && stopping !== void 0 ? "UNKNOWN" : health(task, time),
      cpu: "0"
    };
  });
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/tasks.js






const shownMs = 36e5;
function listTasks(call, world) {
  const schema = dist/* strictObject */.rej({
    cluster: ClusterName,
    serviceName: dist/* optional */.lqM(Name),
    family: dist/* optional */.lqM(Name),
    startedBy: dist/* optional */.lqM(Name),
    launchType: dist/* optional */.lqM(dist/* string */.YjP()),
    desiredStatus: dist/* optional */.lqM(dist/* picklist */.KIO(["RUNNING", "PENDING", "STOPPED"]), "RUNNING"),
    ...listEntries
  });
  const wanted = parseParameters(schema, call, invalid);
  const { serviceName, family, startedBy, desiredStatus } = wanted;
  if (startedBy !== void 0 && (serviceName !== void 0 || family !== void 0)) {
    throw new AwsFault(invalid, "cannot specify startedBy with other filters");
  }
  const cluster = findCluster(wanted.cluster, call, world);
  const services = serviceName === void 0 ? world.ecs.services.filter((service) => service.cluster === cluster) : [findService(cluster, serviceName, world)];
  const arns = services.flatMap((service) => service.tasks).filter((task) => shownStatus(task, world.now()) === desiredStatus).filter((task) => startedBy === void 0 || task.deploymentId === startedBy).filter((task) => family === void 0 || task.revision.taskDefinition.family === family).map(({ arn }) => arn);
  const { items, ...next } = pageOf(arns, wanted, 100);
  return { taskArns: items, ...next };
}
function shownStatus(task, time) {
  const state = taskState(task, time);
  if (state === void 0 || task.stop !== void 0 && task.stop.stoppedAt + shownMs < time)
    return void 0;
  return state === "STOPPING" || state === "STOPPED" ? "STOPPED" : "RUNNING";
}
function describeTasks(call, world) {
  const schema = dist/* strictObject */.rej({
    cluster: ClusterName,
    tasks: dist/* pipe */.FsL(dist/* array */.YOg(Name), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100)),
    include: dist/* optional */.lqM(dist/* array */.YOg(dist/* picklist */.KIO(["TAGS"])), [])
  });
  const wanted = parseParameters(schema, call, invalid);
  const cluster = findCluster(wanted.cluster, call, world);
  const known = /* @__PURE__ */ new Map();
  for (const service of world.ecs.services.filter((candidate) => candidate.cluster === cluster)) {
    for (const task of service.tasks) {
      if (shownStatus(task, world.now()) === void 0) continue;
      known.set(task.id, { service, task });
      known.set(task.arn, { service, task });
    }
  }
  const prefix = `arn:aws:ecs:${cluster.region}:${cluster.account}:task/${cluster.name}/`;
  return {
    tasks: wanted.tasks.flatMap((id) => {
      const found = known.get(id);
      return found === void 0 ? [] : [describeTask(found.service, found.task, world)];
    }),
    failures: wanted.tasks.filter((id) => !known.has(id)).map((id) => ({ arn: id.startsWith("arn:") ? id : `${prefix}${id}`, reason: "MISSING" }))
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/operations.js









const ecs = {
  name: "ecs",
  operations: {
    DescribeClusters: describeClusters,
    DescribeServices: describeServices,
    UpdateService: updateService,
    RegisterTaskDefinition: registerTaskDefinition,
    DescribeTaskDefinition: describeTaskDefinition,
    ListTaskDefinitions: listTaskDefinitions,
    ListServiceDeployments: listServiceDeployments,
    DescribeServiceDeployments: describeServiceDeployments,
    DescribeServiceRevisions: describeServiceRevisions,
    StopServiceDeployment: stopServiceDeployment,
    ListTasks: listTasks,
    DescribeTasks: describeTasks
  }
};
function describeClusters(call, world) {
  const schema = dist/* strictObject */.rej({
    clusters: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Name), dist/* maxLength */.Ru6(100)), ["default"]),
    include: dist/* optional */.lqM(
      dist/* array */.YOg(dist/* picklist */.KIO(["ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS", "TAGS"]))
    )
  });
  const { clusters } = parseParameters(schema, call, invalid);
  const account = accountOf(call, world);
  const found = clusters.flatMap((name) => world.ecs.cluster(name, account) ?? []);
  const missing = clusters.filter((name) => world.ecs.cluster(name, account) === void 0);
  return {
    clusters: [...new Set(found)].map((cluster) => describeCluster(cluster, world.ecs, world.now())),
    failures: missing.map((name) => ({
      arn: asArn(name, `cluster/${name}`, account, world),
      reason: "MISSING"
    }))
  };
}
function asArn(name, resource, account, world) {
  return name.startsWith("arn:") ? name : `arn:aws:ecs:${world.region}:${account}:${resource}`;
}
function describeServices(call, world) {
  const schema = dist/* strictObject */.rej({
    cluster: ClusterName,
    services: dist/* pipe */.FsL(dist/* array */.YOg(Name), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(10)),
    include: dist/* optional */.lqM(dist/* array */.YOg(dist/* picklist */.KIO(["TAGS"])), [])
  });
  const { cluster: name, services, include } = parseParameters(schema, call, invalid);
  const cluster = findCluster(name, call, world);
  const found = services.flatMap((service) => world.ecs.service(cluster, service) ?? []);
  const missing = services.filter((service) => world.ecs.service(cluster, service) === void 0);
  return {
    services: [...new Set(found)].map(
      (service) => describeService(service, world.now(), include.includes("TAGS"))
    ),
    failures: missing.map((service) => ({
      arn: asArn(service, `service/${cluster.name}/${service}`, cluster.account, world),
      reason: "MISSING"
    }))
  };
}
function updateService(call, world) {
  const schema = dist/* strictObject */.rej({
    cluster: ClusterName,
    service: Name,
    taskDefinition: dist/* optional */.lqM(Name),
    desiredCount: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0))),
    forceNewDeployment: dist/* optional */.lqM(dist/* boolean */.zMY(), false)
  });
  const { cluster: name, ...wanted } = parseParameters(schema, call, invalid);
  const cluster = findCluster(name, call, world);
  const service = findService(cluster, wanted.service, world);
  const latest = latestRollout(service);
  const current = primaryAt(latest, world.now()).revision.taskDefinition;
  const taskDefinition = wanted.taskDefinition === void 0 ? current : world.ecs.taskDefinitions.find(wanted.taskDefinition, cluster.account, cluster.region);
  if (taskDefinition === void 0) throw new AwsFault("ClientException", "TaskDefinition not found.");
  const changes = taskDefinition !== current || wanted.forceNewDeployment;
  if (wanted.desiredCount !== void 0) {
    if (changes) service.desired = wanted.desiredCount;
    else world.ecs.scale(service, wanted.desiredCount);
  }
  if (changes) world.ecs.deploy(service, taskDefinition);
  return { service: describeService(service, world.now()) };
}


;// CONCATENATED MODULE: ./sandbox/aws/iam/operations.js


const iam = {
  name: "iam",
  operations: { ListAccountAliases: listAccountAliases }
};
function listAccountAliases(call, world) {
  parseParameters(dist/* strictObject */.rej({ MaxItems: dist/* optional */.lqM(dist/* string */.YjP()) }), call, "ValidationError");
  const alias = world.scenario["account-alias"];
  return { AccountAliases: alias === void 0 ? [] : [alias], IsTruncated: false };
}


;// CONCATENATED MODULE: ./sandbox/aws/logs/log-pages.js
const maximumEvents = 1e4;
const maximumBytes = 1048576;
const overheadBytes = 26;
function readPage(request) {
  const { from, to, startFromHead } = request;
  const position = request.position ?? (startFromHead ? { direction: "f", index: from, empties: 0 } : { direction: "b", index: to, empties: 0 });
  const index = Math.min(Math.max(position.index, from), Math.max(from, to));
  const more = position.direction === "f" ? index < to : index > from;
  if (more && position.empties < request.emptyPages) {
    const next = { ...position, index, empties: position.empties + 1 };
    return position.direction === "f" ? { events: [], forward: next, backward: { direction: "b", index, empties: 0 } } : { events: [], forward: { direction: "f", index, empties: 0 }, backward: next };
  }
  const [start, end] = position.direction === "f" ? [index, pageEnd(request.events, index, to, request.limit)] : [pageStart(request.events, from, index, request.limit), index];
  return {
    events: request.events.slice(start, end),
    forward: { direction: "f", index: end, empties: end === index ? position.empties : 0 },
    backward: { direction: "b", index: start, empties: start === index ? position.empties : 0 }
  };
}
function pageEnd(events, start, to, limit) {
  let bytes = 0;
  let end = start;
  while (end < to && end - start < limit) {
    bytes += sizeOf(events[end]);
    if (bytes > maximumBytes && end > start) break;
    end += 1;
  }
  return Math.max(start, end);
}
function pageStart(events, from, end, limit) {
  let bytes = 0;
  let start = end;
  while (start > from && end - start < limit) {
    bytes += sizeOf(events[start - 1]);
    if (bytes > maximumBytes && start < end) break;
    start -= 1;
  }
  return start;
}
function sizeOf(event) {
  return event === void 0 ? 0 : Buffer.byteLength(event.message) + overheadBytes;
}
function formatToken(position) {
  const place = position.index.toString().padStart(20, "0");
  return `${position.direction}/${place}${position.empties.toString().padStart(36, "0")}`;
}
function parseToken(token) {
  const match = /^(f|b)\/(\d{20})(\d{36})$/.exec(token);
  if (match === null) return void 0;
  return { direction: match[1] === "f" ? "f" : "b", index: Number(match[2]), empties: Number(match[3]) };
}


;// CONCATENATED MODULE: ./sandbox/aws/logs/log-streams.js
class LogStreams {
  /** @param now scenario time, in milliseconds since the epoch */
  constructor(now) {
    this.now = now;
  }
  now;
  groups = /* @__PURE__ */ new Map();
  /** Makes the group unless it exists. */
  createGroup(group) {
    const found = this.groups.get(group) ?? /* @__PURE__ */ new Map();
    this.groups.set(group, found);
    return found;
  }
  put(group, name, stream) {
    this.createGroup(group).set(name, stream);
  }
  /** Nothing that would have been written from this moment on comes. */
  cutOff(group, name, at) {
    const stream = this.groups.get(group)?.get(name);
    if (stream !== void 0) stream.until = Math.min(stream.until, at);
  }
  remove(group, name) {
    this.groups.get(group)?.delete(name);
  }
  hasGroup(group) {
    return this.groups.has(group);
  }
  /** Undefined while the stream does not exist (yet). */
  find(group, name) {
    const stream = this.groups.get(group)?.get(name);
    return stream !== void 0 && stream.createdAt <= this.now() ? stream : void 0;
  }
  /** The group's streams that exist by now, by name. */
  list(group) {
    const now = this.now();
    return [...this.groups.get(group) ?? []].filter(([, stream]) => stream.createdAt <= now).sort(([a], [b]) => a < b ? -1 : 1);
  }
  /** How many of the stream's events have arrived. */
  arrived(stream) {
    const now = this.now();
    if (stream.createdAt > now) return 0;
    const events = stream.events();
    return Math.min(firstAt(events, stream.until), firstAt(events, now - stream.delayMs + 1));
  }
}
function firstAt(events, time) {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((events[middle]?.timestamp ?? time) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}


;// CONCATENATED MODULE: ./sandbox/aws/logs/operations.js





const logs_operations_invalid = "InvalidParameterException";
const operations_Name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(512));
const Time = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)));
const groupEntries = { logGroupName: dist/* optional */.lqM(operations_Name), logGroupIdentifier: dist/* optional */.lqM(dist/* string */.YjP()) };
const logs = {
  name: "logs",
  operations: {
    GetLogEvents: getLogEvents,
    DescribeLogStreams: describeLogStreams
  }
};
function limitUpTo(maximum) {
  return dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(maximum)));
}
function getLogEvents(call, world) {
  const schema = dist/* strictObject */.rej({
    ...groupEntries,
    logStreamName: operations_Name,
    startTime: Time,
    endTime: Time,
    nextToken: dist/* optional */.lqM(dist/* string */.YjP()),
    limit: limitUpTo(maximumEvents),
    startFromHead: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    unmask: dist/* optional */.lqM(dist/* boolean */.zMY())
  });
  const parameters = parseParameters(schema, call, logs_operations_invalid);
  const stream = world.logs.find(groupOf(parameters, world), parameters.logStreamName);
  if (stream === void 0) throw operations_notFound("stream");
  const position = parameters.nextToken === void 0 ? void 0 : parseToken(parameters.nextToken);
  if (parameters.nextToken !== void 0 && position === void 0) {
    throw new AwsFault(logs_operations_invalid, "The specified nextToken is invalid.");
  }
  const [from, to] = range(stream, parameters, world);
  const page = readPage({
    events: stream.events(),
    from,
    to,
    position,
    startFromHead: parameters.startFromHead,
    limit: Math.min(parameters.limit ?? maximumEvents, stream.pageLines ?? maximumEvents),
    emptyPages: stream.emptyPages
  });
  return {
    events: page.events.map((event) => describeEvent(event, stream)),
    nextForwardToken: formatToken(page.forward),
    nextBackwardToken: formatToken(page.backward)
  };
}
function describeEvent(event, stream) {
  const ingestionTime = Math.max(event.timestamp + stream.delayMs, stream.createdAt);
  return {
    timestamp: Math.floor(event.timestamp),
    message: event.message,
    ingestionTime: Math.floor(ingestionTime)
  };
}
function range(stream, { startTime, endTime }, world) {
  const arrived = world.logs.arrived(stream);
  const from = startTime === void 0 ? 0 : firstAt(stream.events(), startTime);
  const to = endTime === void 0 ? arrived : Math.min(arrived, firstAt(stream.events(), endTime));
  return [Math.min(from, arrived), to];
}
function groupOf(parameters, world) {
  const { logGroupName, logGroupIdentifier } = parameters;
  if (logGroupName === void 0 === (logGroupIdentifier === void 0)) {
    throw new AwsFault(logs_operations_invalid, "Exactly one of logGroupName and logGroupIdentifier is required.");
  }
  const group = logGroupName ?? (logGroupIdentifier ?? "").replace(/^arn:aws[\w-]*:logs:[^:]+:\d{12}:log-group:/, "");
  if (!world.logs.hasGroup(group)) throw operations_notFound("group");
  return group;
}
function operations_notFound(what) {
  return new AwsFault("ResourceNotFoundException", `The specified log ${what} does not exist.`);
}
function describeLogStreams(call, world) {
  const schema = dist/* strictObject */.rej({
    ...groupEntries,
    logStreamNamePrefix: dist/* optional */.lqM(operations_Name),
    orderBy: dist/* optional */.lqM(dist/* picklist */.KIO(["LogStreamName", "LastEventTime"]), "LogStreamName"),
    descending: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    nextToken: dist/* optional */.lqM(dist/* string */.YjP()),
    limit: limitUpTo(50)
  });
  const parameters = parseParameters(schema, call, logs_operations_invalid);
  const group = groupOf(parameters, world);
  const streams = world.logs.list(group).filter(([name]) => name.startsWith(parameters.logStreamNamePrefix ?? "")).map(([name, stream]) => describeStream(group, name, stream, world));
  if (parameters.orderBy === "LastEventTime") {
    streams.sort((a, b) => (a.lastEventTimestamp ?? 0) - (b.lastEventTimestamp ?? 0));
  }
  if (parameters.descending) streams.reverse();
  return { logStreams: logs_operations_pageOf(streams, parameters, 50), ...nextOf(streams, parameters, 50) };
}
function describeStream(group, name, stream, world) {
  const events = stream.events();
  const last = events[world.logs.arrived(stream) - 1];
  const first = last === void 0 ? void 0 : events[0];
  return {
    logStreamName: name,
    creationTime: Math.floor(stream.createdAt),
    ...first === void 0 ? {} : { firstEventTimestamp: Math.floor(first.timestamp) },
    ...last === void 0 ? {} : { lastEventTimestamp: Math.floor(last.timestamp) },
    arn: world.arn("logs", `log-group:${group}:log-stream:${name}`),
    storedBytes: 0
  };
}
function offsetOf({ nextToken }) {
  if (nextToken === void 0) return 0;
  const match = /^offset-(\d+)$/.exec(nextToken);
  if (match === null) throw new AwsFault(logs_operations_invalid, "The specified nextToken is invalid.");
  return Number(match[1]);
}
function logs_operations_pageOf(all, page, usual) {
  return all.slice(offsetOf(page), offsetOf(page) + (page.limit ?? usual));
}
function nextOf(all, page, usual) {
  const end = offsetOf(page) + (page.limit ?? usual);
  return end < all.length ? { nextToken: `offset-${end}` } : {};
}


;// CONCATENATED MODULE: ./sandbox/aws/ecr/public-registry.js

const anonymousToken = "sandbox-public-registry-token";
function public_registry_repositoryOf({ parameters, token }, world) {
  if (token !== anonymousToken) throw new AwsFault("UNAUTHORIZED", "Not Authorized", 401);
  const name = `public.ecr.aws/${String(parameters["repository"])}`;
  const repository = world.registry.publicRepositories.get(name);
  if (repository !== void 0) return repository;
  throw new AwsFault("NAME_UNKNOWN", `The repository with name '${name}' does not exist`, 404);
}
const publicRegistry = {
  name: "public-ecr",
  operations: {
    GetToken: () => ({ type: "application/json", body: JSON.stringify({ token: anonymousToken }) }),
    GetManifest: (call, world) => {
      const reference = String(call.parameters["reference"]);
      const repository = public_registry_repositoryOf(call, world);
      const image = repository.byTag(reference) ?? repository.byDigest(reference);
      if (image === void 0) throw new AwsFault("MANIFEST_UNKNOWN", "Requested image not found", 404);
      return { type: image.mediaType, body: image.manifest };
    },
    GetBlob: (call, world) => {
      const blob = public_registry_repositoryOf(call, world).blob(String(call.parameters["digest"]));
      if (blob === void 0) throw new AwsFault("BLOB_UNKNOWN", "Requested blob not found", 404);
      return { type: "application/octet-stream", body: blob };
    }
  }
};


;// CONCATENATED MODULE: ./sandbox/npm/service.js


function getPackument({ parameters }, world) {
  const name = String(parameters["name"]);
  const { packages } = world.scenario.npm;
  const found = Object.hasOwn(packages, name) ? packages[name] : void 0;
  if (found === void 0) throw new AwsFault("NotFound", "Not found", 404);
  const elapsed = (world.now() - world.startedAt) / 1e3;
  const versions = Object.entries(found.versions).filter(([, version]) => version["late-seconds"] <= elapsed);
  const latest = found.latest ?? versions.at(-1)?.[0];
  return {
    name,
    "dist-tags": latest === void 0 ? {} : { latest },
    versions: Object.fromEntries(
      versions.map(([version, seed]) => [
        version,
        { name, version, dist: distOf(name, version, seed, world) }
      ])
    ),
    modified: new Date(world.startedAt).toISOString()
  };
}
function distOf(name, version, seed, world) {
  const digest = (algorithm, encoding) => (0,external_node_crypto_.createHash)(algorithm).update(seed.content).digest(encoding);
  return {
    tarball: `${world.registry.url}/npm/${name}/-/${name.replace(/^@[^/]+\//, "")}-${version}.tgz`,
    ...seed.integrity === void 0 ? { shasum: digest("sha1", "hex") } : {},
    integrity: seed.integrity ?? `sha512-${digest("sha512", "base64")}`
  };
}
const npm = { name: "npm", operations: { GetPackument: getPackument } };


;// CONCATENATED MODULE: ./sandbox/pypi/index-files.js

class IndexFiles {
  /** @param now scenario time, in milliseconds since the epoch */
  constructor(seed, now) {
    this.seed = seed;
    this.now = now;
    for (const [project, releases] of Object.entries(seed.projects)) {
      const files = releases.flatMap(
        ({ version, files: given }) => given.map((file) => seededFile(version, file, now()))
      );
      this.projects.set(normalized(project), files);
    }
  }
  seed;
  now;
  projects = /* @__PURE__ */ new Map();
  /** The projects that there are, in order. */
  names() {
    return [...this.projects.keys()].sort();
  }
  /** What the index lists by now; undefined without the project. A new project is there once a file of it is. */
  listed(project, index) {
    const files = this.projects.get(normalized(project));
    if (files === void 0) return void 0;
    const shown = files.filter((file) => file[index] <= this.now());
    return shown.length === 0 && files.length > 0 && !this.isSeeded(project) ? void 0 : shown;
  }
  find(project, filename) {
    return this.projects.get(normalized(project))?.find((file) => file.filename === filename);
  }
  /** The file that a download link names. */
  byHash(sha256, filename) {
    return [...this.projects.values()].flat().find((file) => file.sha256 === sha256 && file.filename === filename);
  }
  add({ project, version, filename, content }) {
    const now = this.now();
    const files = this.projects.get(normalized(project)) ?? [];
    files.push({
      filename,
      version,
      content,
      sha256: hash(content),
      yanked: false,
      inJsonAt: now + this.seed["json-late-seconds"] * 1e3,
      inSimpleAt: now + this.seed["simple-late-seconds"] * 1e3
    });
    this.projects.set(normalized(project), files);
  }
  isSeeded(project) {
    return Object.keys(this.seed.projects).some((name) => normalized(name) === normalized(project));
  }
}
function normalized(project) {
  return project.toLowerCase().replace(/[-_.]+/g, "-");
}
function hash(content) {
  return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}
function seededFile(version, file, start) {
  const content = Buffer.from(file.content);
  return {
    filename: file.filename,
    version,
    sha256: file.sha256 ?? hash(content),
    content: file.sha256 === void 0 ? content : void 0,
    yanked: file.yanked,
    inJsonAt: start + file["json-late-seconds"] * 1e3,
    inSimpleAt: start + file["simple-late-seconds"] * 1e3
  };
}


;// CONCATENATED MODULE: ./sandbox/pypi/pages.js
const SIMPLE_JSON = "application/vnd.pypi.simple.v1+json";
function jsonPage(project, version, files, base) {
  return json({
    info: { name: project, version, yanked: files.every(({ yanked }) => yanked !== false) },
    last_serial: files.length,
    urls: files.map((file) => ({
      filename: file.filename,
      packagetype: file.filename.endsWith(".whl") ? "bdist_wheel" : "sdist",
      digests: { sha256: file.sha256 },
      size: file.content?.length ?? 0,
      url: `${base}/files/${file.sha256}/${file.filename}`,
      yanked: file.yanked !== false,
      yanked_reason: typeof file.yanked === "string" ? file.yanked : null
    })),
    vulnerabilities: []
  });
}
function simplePage(project, files, asJson) {
  const href = ({ sha256, filename }) => `../../files/${sha256}/${filename}`;
  if (asJson) {
    return {
      type: SIMPLE_JSON,
      body: JSON.stringify({
        meta: { "api-version": "1.1" },
        name: project,
        versions: [...new Set(files.map(({ version }) => version))],
        files: files.map((file) => ({
          filename: file.filename,
          url: href(file),
          hashes: { sha256: file.sha256 },
          size: file.content?.length ?? 0,
          yanked: file.yanked
        }))
      })
    };
  }
  const links = files.map((file) => {
    const yanked = file.yanked === false ? "" : ` data-yanked="${file.yanked === true ? "" : pages_escape(file.yanked)}"`;
    return `    <a href="${href(file)}#sha256=${file.sha256}"${yanked}>${pages_escape(file.filename)}</a><br />`;
  });
  return html(`Links for ${project}`, links);
}
function projectList(projects, asJson) {
  if (asJson) {
    const body = { meta: { "api-version": "1.1" }, projects: projects.map((name) => ({ name })) };
    return { type: SIMPLE_JSON, body: JSON.stringify(body) };
  }
  return html(
    "Simple index",
    projects.map((name) => `    <a href="/simple/${name}/">${pages_escape(name)}</a>`)
  );
}
function json(value) {
  return { type: "application/json", body: JSON.stringify(value) };
}
function html(title, lines) {
  const head = `<head>
    <meta name="pypi:repository-version" content="1.1">
    <title>${title}</title>
  </head>`;
  return {
    type: "text/html",
    body: `<!DOCTYPE html>
<html>
  ${head}
  <body>
    <h1>${title}</h1>
${lines.join("\n")}
  </body>
</html>
`
  };
}
function pages_escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}


;// CONCATENATED MODULE: ./sandbox/pypi/service.js



const pypiPrefix = "/pypi-index";
function getVersion({ parameters }, world) {
  const [project, version] = [service_text(parameters["name"]), service_text(parameters["version"])];
  const files = (world.pypi.listed(project, "inJsonAt") ?? []).filter((file) => file.version === version);
  if (files.length === 0) throw service_notFound();
  if (project !== normalized(project)) return moved(`/pypi/${normalized(project)}/${version}/json`);
  return jsonPage(project, version, files, base(world));
}
function getProject({ parameters }, world) {
  const project = service_text(parameters["name"]);
  const files = world.pypi.listed(project, "inJsonAt") ?? [];
  const offered = files.filter(({ yanked }) => yanked === false);
  const stable = offered.findLast((file) => !/(?:a|b|c|rc|dev)\d/.test(file.version));
  const version = (stable ?? offered.at(-1) ?? files.at(-1))?.version;
  if (version === void 0) throw service_notFound();
  if (project !== normalized(project)) return moved(`/pypi/${normalized(project)}/json`);
  const page = jsonPage(project, version, ofVersion(files, version), base(world));
  return {
    ...page,
    body: JSON.stringify({ ...JSON.parse(String(page.body)), releases: releasesOf(files) })
  };
}
function moved(location) {
  return { type: "text/plain", body: "", location };
}
function getSimple({ parameters }, world) {
  const project = service_text(parameters["name"]);
  const files = world.pypi.listed(project, "inSimpleAt");
  if (files === void 0) throw service_notFound();
  if (project !== normalized(project) || parameters["slash"] === false)
    return moved(`/simple/${normalized(project)}/`);
  return simplePage(normalized(project), files, wantsJson(parameters, world));
}
function listSimple({ parameters }, world) {
  return projectList(world.pypi.names(), wantsJson(parameters, world));
}
function getFile({ parameters }, world) {
  const file = world.pypi.byHash(service_text(parameters["sha256"]), service_text(parameters["filename"]));
  if (file?.content === void 0) throw service_notFound();
  return { type: "application/octet-stream", body: file.content };
}
function upload({ parameters, token, content }, world) {
  const { name, version, filename, sha256 } = parameters;
  const complete = [name, version, filename].every((value) => typeof value === "string" && value !== "");
  if (!complete || content === void 0)
    throw new AwsFault("BadRequest", "Upload payload does not have a file.", 400);
  world.pypiTokens.check(token, service_text(name));
  if (sha256 !== void 0 && sha256 !== hash(content))
    throw new AwsFault(
      "BadRequest",
      "The digest supplied does not match a digest calculated from the uploaded file.",
      400
    );
  const present = world.pypi.find(service_text(name), service_text(filename));
  if (present === void 0) {
    world.pypi.add({ project: service_text(name), version: service_text(version), filename: service_text(filename), content });
  } else if (present.sha256 !== hash(content) || world.scenario.pypi.duplicates === "refuse") {
    const help = "See https://pypi.org/help/#file-name-reuse for more information.";
    throw new AwsFault("BadRequest", `File already exists ('${service_text(filename)}'). ${help}`, 400);
  }
  return { type: "text/html", body: "" };
}
const pypi = {
  name: "pypi",
  operations: {
    GetVersion: getVersion,
    GetProject: getProject,
    GetSimple: getSimple,
    ListSimple: listSimple,
    GetFile: getFile,
    Upload: upload,
    GetAudience: (_, world) => json({ audience: world.pypiTokens.audience() }),
    MintToken: ({ token }, world) => json({ success: true, token: world.pypiTokens.mint(token ?? "") })
  }
};
function wantsJson(parameters, world) {
  return world.scenario.pypi["simple-json"] && service_text(parameters["accept"]).includes("vnd.pypi.simple.v1+json");
}
function releasesOf(files) {
  const versions = [...new Set(files.map(({ version }) => version))];
  return Object.fromEntries(
    versions.map((version) => [
      version,
      ofVersion(files, version).map(({ filename, yanked }) => ({ filename, yanked: yanked !== false }))
    ])
  );
}
function ofVersion(files, version) {
  return files.filter((file) => file.version === version);
}
function service_notFound() {
  return new AwsFault("NotFound", "Not Found", 404);
}
function base(world) {
  return `${world.registry.url}${pypiPrefix}`;
}
function service_text(value) {
  return typeof value === "string" ? value : "";
}


;// CONCATENATED MODULE: ./sandbox/slack/service.js


const Text = dist/* strictObject */.rej({
  type: dist/* picklist */.KIO(["mrkdwn", "plain_text"]),
  text: limited(3e3),
  verbatim: dist/* optional */.lqM(dist/* boolean */.zMY())
});
const Block = dist/* variant */.Oxt("type", [
  dist/* strictObject */.rej({ type: dist/* literal */.euz("section"), text: Text }),
  dist/* strictObject */.rej({
    type: dist/* literal */.euz("context"),
    elements: dist/* pipe */.FsL(dist/* array */.YOg(Text), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(10))
  })
]);
const Blocks = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Block), dist/* maxLength */.Ru6(50)), []);
const Metadata = dist/* strictObject */.rej({
  event_type: dist/* string */.YjP(),
  event_payload: dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]))
});
const Flag = dist/* optional */.lqM(
  dist/* pipe */.FsL(
    dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* picklist */.KIO(["true", "false"])]),
    dist/* transform */.pdi((value) => value === true || value === "true")
  ),
  false
);
const Post = dist/* strictObject */.rej({
  channel: dist/* string */.YjP(),
  text: dist/* optional */.lqM(dist/* string */.YjP(), ""),
  blocks: Blocks,
  thread_ts: dist/* optional */.lqM(dist/* string */.YjP()),
  reply_broadcast: Flag,
  unfurl_links: Flag,
  unfurl_media: Flag,
  metadata: dist/* optional */.lqM(Metadata)
});
const Update = dist/* strictObject */.rej({
  channel: dist/* string */.YjP(),
  ts: dist/* string */.YjP(),
  text: dist/* optional */.lqM(dist/* string */.YjP(), ""),
  blocks: Blocks,
  metadata: dist/* optional */.lqM(Metadata)
});
const service_History = dist/* strictObject */.rej({
  channel: dist/* string */.YjP(),
  oldest: dist/* optional */.lqM(dist/* string */.YjP(), "0"),
  cursor: dist/* optional */.lqM(dist/* string */.YjP()),
  limit: dist/* optional */.lqM(
    dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi(Number), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(999)),
    "100"
  ),
  include_all_metadata: Flag
});
const blocksLimit = 13200;
const textLimit = 4e4;
const updateTextLimit = 4e3;
function limited(maximum) {
  return dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(maximum));
}
function service_read(schema, call) {
  const result = dist/* safeParse */.xLC(schema, call.parameters);
  if (result.success) return result.output;
  const inBlocks = result.issues.some(({ path }) => path?.[0].key === "blocks");
  throw new AwsFault(inBlocks ? "invalid_blocks" : "invalid_arguments", dist/* summarize */.ehc(result.issues), 200);
}
function checkContent(text, blocks) {
  if (text === "" && blocks.length === 0) throw new AwsFault("no_text", "", 200);
  const texts = blocks.flatMap((block) => block.type === "section" ? [block.text] : block.elements);
  const length = texts.reduce((sum, part) => sum + part.text.length, 0);
  if (length > blocksLimit) throw new AwsFault("msg_blocks_too_long", "", 200);
}
function postMessage(call, world) {
  const author = world.slack.authenticate(call.token, ["chat:write"]);
  const { channel, text, blocks, metadata, ...request } = service_read(Post, call);
  checkContent(text, blocks);
  return answer(
    world.slack.post({
      channel: world.slack.channel(channel),
      text: text.slice(0, textLimit),
      blocks,
      threadTs: request.thread_ts,
      broadcast: request.reply_broadcast,
      author,
      metadata
    })
  );
}
function update(call, world) {
  const author = world.slack.authenticate(call.token, ["chat:write"]);
  const { channel, ts, text, blocks, metadata } = service_read(Update, call);
  if (channel.startsWith("#")) throw new AwsFault("channel_not_found", "", 200);
  const message = world.slack.find(world.slack.channel(channel), ts);
  if (message === void 0) throw new AwsFault("message_not_found", "", 200);
  if (message.author !== author) throw new AwsFault("cant_update_message", "", 200);
  checkContent(text, blocks);
  if (text.length > updateTextLimit) throw new AwsFault("msg_too_long", "", 200);
  message.earlier.push(message.text);
  Object.assign(message, { text, blocks, ...metadata === void 0 ? {} : { metadata } });
  return { ...answer(message), text };
}
function service_history(call, world) {
  const { slack: slack2 } = world;
  slack2.authenticate(call.token, []);
  const { channel: named, oldest, cursor, limit, include_all_metadata: whole } = service_read(service_History, call);
  if (named.startsWith("#")) throw new AwsFault("channel_not_found", "", 200);
  const channel = slack2.channel(named);
  slack2.authenticate(call.token, [channel.startsWith("G") ? "groups:history" : "channels:history"]);
  const found = slack2.all().filter((message) => message.channel === channel && message.threadTs === void 0).filter(({ ts }) => Number(ts) > Number(oldest) && (cursor === void 0 || Number(ts) < Number(cursor))).toSorted((one, other) => Number(other.ts) - Number(one.ts));
  const page = found.slice(0, limit);
  const more = found.length > page.length;
  const seesMetadata = slack2.scopes.includes("metadata.message:read");
  return {
    messages: page.map(({ ts, text, blocks, metadata }) => ({
      type: "message",
      ts,
      text,
      blocks,
      ...metadata === void 0 || !seesMetadata ? {} : { metadata: whole ? metadata : { event_type: metadata.event_type } }
    })),
    has_more: more,
    oauthScopes: slack2.scopes,
    response_metadata: { next_cursor: more ? page.at(-1)?.ts ?? "" : "" }
  };
}
function answer(message) {
  const { channel, ts, text, blocks, threadTs } = message;
  return {
    channel,
    ts,
    message: {
      type: "message",
      text,
      blocks,
      ts,
      ...threadTs === void 0 ? {} : { thread_ts: threadTs }
    }
  };
}
const slack = {
  name: "slack",
  operations: { "chat.postMessage": postMessage, "chat.update": update, "conversations.history": service_history }
};


;// CONCATENATED MODULE: ./sandbox/server/access-denied.js

function accessDenied(userArn, { action, resource }) {
  const denied = `User: ${userArn} is not authorized to perform: ${action} on resource: ${resource}`;
  const reason = action === "sts:AssumeRole" ? "" : ` because no identity-based policy allows the ${action} action`;
  return new CommonFault("AccessDeniedException", `${denied}${reason}`);
}


;// CONCATENATED MODULE: ./sandbox/aws/s3/operations.js






const s3 = {
  name: "s3",
  operations: { GetObject: getObject }
};
function findBucket(name, call, world) {
  const bucket = world.objects.buckets.get(name);
  if (bucket === void 0) throw new AwsFault("NoSuchBucket", "The specified bucket does not exist", 404);
  if (bucket.account !== accountOf(call, world)) throw new AwsFault("AccessDenied", "Access Denied", 403);
  return bucket;
}
function missingKey(bucket, call, world) {
  const caller = world.credentials.identify(call.accessKeyId);
  const listing = { action: "s3:ListBucket", resource: `arn:aws:s3:::${bucket}` };
  return world.access.allows(caller, listing) ? new AwsFault("NoSuchKey", "The specified key does not exist.", 404) : accessDenied(caller.arn, listing);
}
function getObject(call, world) {
  const schema = dist/* strictObject */.rej({
    Bucket: dist/* string */.YjP(),
    Key: dist/* string */.YjP(),
    /** The answer has no checksum, as that of an object which was stored without one. */
    ChecksumMode: dist/* optional */.lqM(dist/* literal */.euz("ENABLED"))
  });
  const { Bucket: name, Key: key } = parseParameters(schema, call, "InvalidRequest");
  const object = findBucket(name, call, world).objects.get(key);
  if (object === void 0) throw missingKey(name, call, world);
  const { text, modifiedAt } = object;
  return {
    Body: text,
    ContentLength: Buffer.byteLength(text),
    ContentType: "application/json",
    ETag: `"${(0,external_node_crypto_.createHash)("md5").update(text).digest("hex")}"`,
    LastModified: new Date(modifiedAt),
    AcceptRanges: "bytes"
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/ssm/operations.js





const ssm_operations_Name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(2048));
const WithDecryption = dist/* optional */.lqM(dist/* boolean */.zMY(), false);
const GetParameter = dist/* strictObject */.rej({ Name: ssm_operations_Name, WithDecryption });
const GetParameters = dist/* strictObject */.rej({
  Names: dist/* pipe */.FsL(dist/* array */.YOg(ssm_operations_Name), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(10)),
  WithDecryption
});
const GetParametersByPath = dist/* strictObject */.rej({
  Path: ssm_operations_Name,
  Recursive: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
  WithDecryption,
  MaxResults: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(10)), 10),
  NextToken: dist/* optional */.lqM(dist/* string */.YjP())
});
const PutParameter = dist/* strictObject */.rej({
  Name: ssm_operations_Name,
  Value: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(8192)),
  Type: dist/* optional */.lqM(dist/* picklist */.KIO(["String", "StringList", "SecureString"])),
  Overwrite: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
  Description: dist/* optional */.lqM(dist/* string */.YjP()),
  Tier: dist/* optional */.lqM(dist/* string */.YjP()),
  Tags: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ Key: dist/* string */.YjP(), Value: dist/* string */.YjP() })))
});
function operations_describe(parameter, decrypt, world) {
  const { name, value, type, version, modifiedAt } = parameter;
  const hidden = type === "SecureString" && !decrypt;
  return {
    Name: name,
    Type: type,
    // Not the ciphertext, but as unreadable, and as long.
    Value: hidden ? `AQICAH${Buffer.from(value).toString("base64").replaceAll(/[A-Za-z0-9]/g, "x")}` : value,
    Version: version,
    LastModifiedDate: new Date(modifiedAt),
    ARN: world.arn("ssm", `parameter/${name.replace(/^\//, "")}`),
    DataType: "text"
  };
}
function operations_find(world, call, id) {
  if (accountOf(call, world) !== world.account) return void 0;
  const name = id.replace(/^arn:aws:ssm:[^:]*:\d{12}:parameter(?=\/)/, "");
  const [, bare = name, version] = /^(.*?)(?::(\d+))?$/.exec(name) ?? [];
  const parameter = world.parameters.get(bare);
  if (parameter === void 0 || version === void 0) return parameter;
  if (parameter.version === Number(version)) return parameter;
  throw new AwsFault(
    "ParameterVersionNotFound",
    `Systems Manager could not find version ${version} of ${bare}. Verify the version and try again.`
  );
}
function getParameter(call, world) {
  const { Name: name, WithDecryption: decrypt } = parseParameters(GetParameter, call, "ValidationException");
  const parameter = operations_find(world, call, name);
  if (parameter === void 0) throw new AwsFault("ParameterNotFound", "");
  return { Parameter: operations_describe(parameter, decrypt, world) };
}
function getParameters(call, world) {
  const { Names: names, WithDecryption: decrypt } = parseParameters(
    GetParameters,
    call,
    "ValidationException"
  );
  if (new Set(names).size < names.length) {
    throw new AwsFault("ValidationException", "Duplicate parameter names are not allowed.");
  }
  const found = names.map((name) => ({ name, parameter: operations_find(world, call, name) }));
  return {
    Parameters: found.flatMap(
      ({ parameter }) => parameter === void 0 ? [] : [operations_describe(parameter, decrypt, world)]
    ),
    InvalidParameters: found.flatMap(({ name, parameter }) => parameter === void 0 ? [name] : [])
  };
}
function getParametersByPath(call, world) {
  const parameters = parseParameters(GetParametersByPath, call, "ValidationException");
  const { Path: path, Recursive: recursive, WithDecryption: decrypt, NextToken: token } = parameters;
  if (!/^\/[\w./-]*$/.test(path)) {
    throw new AwsFault(
      "ValidationException",
      `The parameter path: ${path}, must begin with / and consist of letters, digits and .-_/`
    );
  }
  const below = accountOf(call, world) === world.account ? world.parameters.below(path, recursive) : [];
  const found = page(below, ({ name }) => name, parameters.MaxResults, token);
  if (found === void 0) throw new AwsFault("InvalidNextToken", "The specified token is not valid.");
  return {
    Parameters: found.items.map((parameter) => operations_describe(parameter, decrypt, world)),
    NextToken: found.nextToken
  };
}
function putParameter(call, world) {
  const put = parseParameters(PutParameter, call, "ValidationException");
  const existing = world.parameters.get(put.Name);
  if (existing !== void 0 && !put.Overwrite) {
    throw new AwsFault(
      "ParameterAlreadyExists",
      "The parameter already exists. To overwrite this value, set the overwrite option in the request to true."
    );
  }
  const type = put.Type ?? existing?.type;
  if (type === void 0) {
    throw new AwsFault("ValidationException", "A parameter type is required when you create a parameter.");
  }
  const { version } = world.parameters.put(put.Name, put.Value, type, world.now());
  return { Version: version, Tier: "Standard" };
}
const ssm = {
  name: "ssm",
  operations: {
    GetParameter: getParameter,
    GetParameters: getParameters,
    GetParametersByPath: getParametersByPath,
    PutParameter: putParameter
  }
};


;// CONCATENATED MODULE: ./sandbox/aws/sts/oidc.js

const WORKFLOW = "uktrade/demo-web/.github/workflows/release.yml@refs/heads/main";
function part(value) {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
function makeOidcToken(audience, realNow, seed = {}) {
  const now = Math.floor(realNow / 1e3);
  const claims = {
    iss: "https://token.actions.githubusercontent.com",
    sub: "repo:uktrade/demo-web:ref:refs/heads/main",
    aud: audience,
    iat: now,
    exp: now + 300,
    jti: (0,external_node_crypto_.randomUUID)(),
    repository: "uktrade/demo-web",
    workflow_ref: WORKFLOW,
    job_workflow_ref: seed["job-workflow-ref"] ?? WORKFLOW,
    ...seed.environment === void 0 ? {} : { environment: seed.environment }
  };
  return `${part({ typ: "JWT", alg: "RS256", kid: "sandbox" })}.${part(claims)}.c2FuZGJveA`;
}
function readOidcToken(token) {
  const parts = token.split(".");
  if (parts.length !== 3) return void 0;
  try {
    const claims = JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : void 0;
  } catch {
    return void 0;
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/sts/operations.js





const RoleArn = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(20), dist/* maxLength */.Ru6(2048));
const RoleSessionName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w+=,.@-]{2,64}$/));
const DurationSeconds = dist/* optional */.lqM(
  dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi(Number), dist/* integer */.ndf(), dist/* minValue */.Wwf(900), dist/* maxValue */.cGV(43200)),
  "3600"
);
const AssumeRole = dist/* strictObject */.rej({ RoleArn, RoleSessionName, DurationSeconds });
const AssumeRoleWithWebIdentity = dist/* strictObject */.rej({
  RoleArn,
  RoleSessionName,
  DurationSeconds,
  WebIdentityToken: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(4), dist/* maxLength */.Ru6(2e4))
});
const chainedSessionSeconds = 3600;
function checkRole(arn) {
  if (/^arn:aws:iam::\d{12}:role\/.+$/.test(arn)) return;
  throw new AwsFault("ValidationError", `${arn} is invalid`);
}
function assumed(world, role, session, seconds) {
  const { identity, ...issued } = world.credentials.issue(role, session, seconds);
  return {
    Credentials: {
      AccessKeyId: issued.accessKeyId,
      SecretAccessKey: issued.secretAccessKey,
      SessionToken: issued.sessionToken,
      Expiration: new Date(issued.expiresAt)
    },
    AssumedRoleUser: { AssumedRoleId: identity.userId, Arn: identity.arn }
  };
}
function assumeRole(call, world) {
  const parameters = parseParameters(AssumeRole, call, "ValidationError");
  checkRole(parameters.RoleArn);
  const caller = world.credentials.identify(call.accessKeyId);
  if (caller.role !== void 0 && parameters.DurationSeconds > chainedSessionSeconds) {
    throw new AwsFault(
      "ValidationError",
      "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
    );
  }
  const trusted = world.access.enforced ? world.access.trusts(parameters.RoleArn, caller) : deploymentRoleExists(parameters.RoleArn, world);
  if (!trusted) {
    const { RoleArn: resource } = parameters;
    throw accessDenied(caller.arn, { action: "sts:AssumeRole", resource });
  }
  return assumed(world, parameters.RoleArn, parameters.RoleSessionName, parameters.DurationSeconds);
}
function deploymentRoleExists(arn, world) {
  const [, account, name] = /^arn:aws:iam::(\d{12}):role\/(.+)-codebase-pipeline-deploy$/.exec(arn) ?? [];
  if (account === void 0) return true;
  const applications = Object.entries(world.scenario.applications).filter(
    ([app]) => name?.startsWith(`${app}-`)
  );
  const found = applications.some(
    ([app, { environments }]) => Object.entries(environments).some(
      ([environment, seed]) => name === `${app}-${environment}` && account === (seed?.account ?? world.account)
    )
  );
  return found || applications.length === 0;
}
function assumeRoleWithWebIdentity(call, world) {
  const parameters = parseParameters(AssumeRoleWithWebIdentity, call, "ValidationError");
  checkRole(parameters.RoleArn);
  const claims = readOidcToken(parameters.WebIdentityToken);
  if (claims === void 0) {
    throw new AwsFault("InvalidIdentityToken", "The ID Token provided is not a valid JWT.");
  }
  if (claims.aud !== "sts.amazonaws.com") {
    throw new AwsFault("InvalidIdentityToken", "Incorrect token audience");
  }
  const now = Math.floor(world.realNow() / 1e3);
  if (claims.exp === void 0 || claims.exp <= now) {
    throw new AwsFault(
      "ExpiredTokenException",
      `Token expired: current date/time ${now} must be before the expiration date/time ${claims.exp ?? 0}`
    );
  }
  if (!world.access.trusts(parameters.RoleArn, void 0)) {
    throw new AwsFault("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", 403);
  }
  return {
    ...assumed(world, parameters.RoleArn, parameters.RoleSessionName, parameters.DurationSeconds),
    SubjectFromWebIdentityToken: claims.sub,
    Audience: claims.aud,
    Provider: `arn:aws:iam::${parameters.RoleArn.split(":")[4] ?? world.account}:oidc-provider/token.actions.githubusercontent.com`
  };
}
function getCallerIdentity(call, world) {
  parseParameters(dist/* strictObject */.rej({}), call, "ValidationError");
  const { userId, account, arn } = world.credentials.identify(call.accessKeyId);
  return { UserId: userId, Account: account, Arn: arn };
}
const sts = {
  name: "sts",
  operations: {
    AssumeRole: assumeRole,
    AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
    GetCallerIdentity: getCallerIdentity
  }
};


;// CONCATENATED MODULE: ./sandbox/server/table.js

















const services = new Map(
  [
    applicationAutoscaling,
    cloudfront,
    codebuild,
    codepipeline,
    ecr,
    ecs,
    github,
    iam,
    layers_layers,
    logs,
    npm,
    publicRegistry,
    pypi,
    s3,
    slack,
    ssm,
    sts
  ].map((service) => [service.name, service])
);


;// CONCATENATED MODULE: ./sandbox/faults/check-faults.js


function checkFaults(scenario, name) {
  scenario.faults.forEach(({ service, operation, kind }, index) => {
    const where = `Scenario ${name}: faults[${index}]`;
    if (kind === "rate-limit" && service !== "github") {
      throw new errors/* PlatformError */.Wk(`${where}.kind is "rate-limit", which is GitHub's.`, {
        hint: "Add `service: github`, or use `throttle`."
      });
    }
    if (service !== void 0 && !services.has(service)) {
      throw new errors/* PlatformError */.Wk(`${where}.service is "${service}", which the sandbox does not serve.`, {
        hint: `It serves ${[...services.keys()].join(", ")}.`
      });
    }
    if (operation === void 0) return;
    const candidates = [...services.values()].filter(
      (candidate) => candidate.name === (service ?? candidate.name)
    );
    if (candidates.some(({ operations }) => Object.hasOwn(operations, operation))) return;
    const known = candidates.flatMap(({ operations }) => Object.keys(operations)).sort();
    throw new errors/* PlatformError */.Wk(`${where}.operation is "${operation}", which the sandbox does not serve.`, {
      hint: `It serves ${known.join(", ")}.`
    });
  });
}


;// CONCATENATED MODULE: ./sandbox/server/access/required-permissions.js
function requiredPermissions(request, place) {
  const { service, operation, parameters } = request;
  const texts = (...names) => {
    const value = names.map((name) => parameters[name]).find((candidate) => candidate !== void 0);
    return [value].flat().filter((text) => typeof text === "string");
  };
  if (service === "sts" && operation !== "AssumeRole") return [];
  const action = `${service}:${operation}`;
  const found = resources(request, texts, place).map((resource) => ({ action, resource }));
  return service === "ecs" ? [...found, ...ecsExtras(request, texts, place)] : found;
}
function resources({ service, operation, parameters }, texts, place) {
  const { account, region } = place;
  const arns = (names, resource, owner = account) => (names.length === 0 ? ["*"] : names).map(
    (name) => name.startsWith("arn:") ? name : `arn:aws:${service}:${region}:${owner}:${resource(name)}`
  );
  switch (service) {
    case "sts":
    case "iam":
      return texts("RoleArn").length === 0 ? ["*"] : texts("RoleArn");
    case "codebuild":
      return arns(
        texts("projectName", "names", "id", "ids").map(
          (name) => name.startsWith("arn:") ? name : name.split(":")[0] ?? name
        ),
        (name) => `project/${name}`
      );
    case "codepipeline": {
      const approval = operation === "PutApprovalResult" ? [...texts("stageName"), ...texts("actionName")] : [];
      return arns(texts("name", "pipelineName"), (name) => [name, ...approval].join("/"));
    }
    case "ecr":
      return arns(
        texts("repositoryName", "repositoryNames"),
        (name) => `repository/${name}`,
        texts("registryId")[0]
      );
    case "ssm":
      return arns(texts("Name", "Names", "Path"), (name) => `parameter/${name.replace(/^\//, "")}`).map(
        (arn) => arn.replace(/(?<=:parameter\/.*):\d+$/, "")
      );
    case "logs": {
      const stream = operation === "GetLogEvents" ? texts("logStreamName").join("") : "";
      return arns(texts("logGroupName", "logGroupIdentifier"), (name) => `log-group:${name}`).map(
        (arn) => `${arn.replace(/:\*$/, "")}:log-stream:${stream}`
      );
    }
    case "s3":
      return [`arn:aws:s3:::${[texts("Bucket")[0] ?? "*", ...texts("Key")].join("/")}`];
    case "ecs":
      return ecsResources({ service, operation, parameters }, texts, place);
    case "cloudfront":
      return operation.startsWith("List") ? ["*"] : [`arn:aws:cloudfront::${account}:distribution/${texts("DistributionId")[0] ?? "*"}`];
    default:
      return ["*"];
  }
}
function ecsResources({ operation }, texts, place) {
  const named = texts("serviceDeploymentArn", "serviceDeploymentArns", "serviceRevisionArns");
  if (named.length > 0) return named;
  if (operation.includes("TaskDefinition")) return ["*"];
  const [given = "default"] = texts("cluster", "clusters");
  const cluster = given.replace(/^arn:.*:cluster\//, "");
  const { account } = place;
  const { region = place.region } = place.ecs.clusters.find((known) => known.name === cluster && known.account === account) ?? {};
  const arns = (kind, names) => names.map(
    (name) => name.startsWith("arn:") ? name : `arn:aws:ecs:${region}:${account}:${kind}/${cluster}/${name}`
  );
  if (operation === "ListTasks") return arns("container-instance", ["*"]);
  if (operation === "DescribeTasks") return arns("task", texts("tasks"));
  const services = texts("service", "services", "serviceName");
  if (services.length > 0) return arns("service", services);
  return [`arn:aws:ecs:${region}:${account}:cluster/${cluster}`];
}
function ecsExtras({ operation, parameters }, texts, place) {
  const { account, region, ecs } = place;
  if (operation === "RegisterTaskDefinition") {
    const family = texts("family").join("");
    const tags = parameters["tags"];
    const tagged = Array.isArray(tags) && tags.length > 0;
    return [
      ...[...texts("taskRoleArn"), ...texts("executionRoleArn")].map(passRole),
      ...tagged ? [
        {
          action: "ecs:TagResource",
          resource: `arn:aws:ecs:${region}:${account}:task-definition/${family}:*`
        }
      ] : []
    ];
  }
  const [taskDefinition] = operation === "UpdateService" ? texts("taskDefinition") : [];
  if (taskDefinition === void 0) return [];
  const { taskRoleArn, executionRoleArn } = ecs.taskDefinitions.find(taskDefinition, account, region)?.shown ?? {};
  return [taskRoleArn, executionRoleArn].filter((role) => role !== void 0).map(passRole);
}
function passRole(resource) {
  return { action: "iam:PassRole", resource, passedTo: "ecs-tasks.amazonaws.com" };
}


;// CONCATENATED MODULE: ./sandbox/aws/sts/credentials.js


class Credentials {
  /** Expiry is judged by the real time, because the client judges it by its own clock. */
  constructor(scenario, realNow) {
    this.scenario = scenario;
    this.realNow = realNow;
  }
  scenario;
  realNow;
  issued = /* @__PURE__ */ new Map();
  /**
   * New credentials of an assumed role.
   * @param seconds how long they were asked to last; the scenario's `lifetime-seconds` goes first
   */
  issue(roleArn, session, seconds) {
    const [, account = "", role = ""] = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(roleArn) ?? [];
    const serial = String(this.issued.size + 1);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(`${roleArn} ${session} ${serial}`).digest("base64url");
    const accessKeyId = `ASIA${serial.padStart(16, "0")}`;
    const roleId = `AROA${(0,external_node_crypto_.createHash)("sha256").update(roleArn).digest("hex").slice(0, 17).toUpperCase()}`;
    const issued = {
      accessKeyId,
      secretAccessKey: digest.slice(0, 40),
      sessionToken: `FwoGZXIvYXdzE${digest}`,
      expiresAt: this.realNow() + (this.scenario.credentials["lifetime-seconds"] ?? seconds) * 1e3,
      identity: {
        account,
        arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
        userId: `${roleId}:${session}`,
        role: roleArn
      }
    };
    this.issued.set(accessKeyId, issued);
    return issued;
  }
  /**
   * Who the access key belongs to.
   * @throws CommonFault when it is missing, unknown or has expired
   */
  identify(accessKeyId) {
    if (accessKeyId === void 0) {
      throw new CommonFault("MissingAuthenticationTokenException", "Request is missing Authentication Token");
    }
    const { expired, unknown } = this.scenario.credentials;
    if (unknown.includes(accessKeyId)) {
      throw new CommonFault(
        "UnrecognizedClientException",
        "The security token included in the request is invalid."
      );
    }
    const issued = this.issued.get(accessKeyId);
    if (expired.includes(accessKeyId) || issued !== void 0 && issued.expiresAt <= this.realNow()) {
      throw expiredToken();
    }
    return issued?.identity ?? this.user(accessKeyId);
  }
  user(accessKeyId) {
    return {
      account: this.scenario.account,
      arn: `arn:aws:iam::${this.scenario.account}:user/sandbox`,
      userId: accessKeyId.replace(/^AKIA/, "AIDA")
    };
  }
}
function expiredToken() {
  return new CommonFault("ExpiredTokenException", "The security token included in the request is expired");
}


;// CONCATENATED MODULE: ./sandbox/faults/random.js
function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}


;// CONCATENATED MODULE: ./sandbox/faults/faults.js


class Faults {
  constructor(rules, seed) {
    this.rules = rules;
    this.random = seededRandom(seed);
  }
  rules;
  /** How many requests each rule has matched so far. */
  matched = /* @__PURE__ */ new Map();
  random;
  /** The rule that hits this request, if any; each call counts as one request. */
  next(target) {
    const hits = this.rules.filter((rule) => matches(rule, target) && this.applies(rule));
    return hits[0];
  }
  applies(rule) {
    const ordinal = (this.matched.get(rule) ?? 0) + 1;
    this.matched.set(rule, ordinal);
    const after = rule.after ?? 0;
    if (ordinal <= after || ordinal > after + (rule.first ?? Infinity)) return false;
    if (rule.at !== void 0 && ![rule.at].flat().includes(ordinal)) return false;
    return rule.rate === void 0 || this.random() < rule.rate;
  }
}
function matches(rule, target) {
  return (rule.service ?? target.service) === target.service && (rule.operation ?? target.operation) === target.operation && Object.entries(rule.where ?? {}).every(
    ([name, value]) => (0,external_node_util_.isDeepStrictEqual)(target.parameters[name], value)
  );
}


;// CONCATENATED MODULE: ./sandbox/aws/protocols/message.js
function header(request, name) {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}
function signature(request) {
  const scope = /Credential=([^/,\s]+)\/\d{8}\/[^/]*\/([^/]+)\/aws4_request/.exec(
    header(request, "authorization")
  );
  const [, accessKeyId, service] = scope ?? [];
  return accessKeyId === void 0 || service === void 0 ? void 0 : { accessKeyId, service };
}


;// CONCATENATED MODULE: ./sandbox/github/rate-limits.js
const withToken = 1e3;
const anonymous = 60;
const windowSeconds = 3600;
const primaryLimit = "PrimaryRateLimitExceeded";
class RateLimits {
  /** @param realNow real time, in milliseconds since the epoch: clients compare the reset with their own clock */
  constructor(realNow) {
    this.realNow = realNow;
  }
  realNow;
  windows = /* @__PURE__ */ new Map();
  /** Counts one request, and gives the headers that say so. */
  count(token, operation) {
    const resource = operation.startsWith("graphql") ? "graphql" : "core";
    const now = Math.floor(this.realNow() / 1e3);
    const key = `${resource} ${token ?? ""}`;
    const open = this.windows.get(key);
    const window = open === void 0 || open.reset <= now ? { reset: now + windowSeconds, used: 0 } : open;
    const limit = token === void 0 ? anonymous : withToken;
    window.used = Math.min(limit, window.used + 1);
    this.windows.set(key, window);
    return headersOf(limit, window, resource);
  }
}
function headersOf(limit, { reset, used }, resource) {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(limit - used),
    "x-ratelimit-reset": String(reset),
    "x-ratelimit-used": String(used),
    "x-ratelimit-resource": resource
  };
}
function usedUp(seconds = 60) {
  const reset = Math.ceil(Date.now() / 1e3) + seconds;
  return headersOf(withToken, { reset, used: withToken }, "core");
}


;// CONCATENATED MODULE: ./sandbox/github/routes.js
const routes = {
  "repos/get": ["GET", "/repos/{owner}/{repo}", 200],
  "pulls/list": ["GET", "/repos/{owner}/{repo}/pulls", 200],
  "pulls/create": ["POST", "/repos/{owner}/{repo}/pulls", 201],
  "pulls/get": ["GET", "/repos/{owner}/{repo}/pulls/{pull_number}", 200],
  "pulls/update": ["PATCH", "/repos/{owner}/{repo}/pulls/{pull_number}", 200],
  "pulls/list-files": ["GET", "/repos/{owner}/{repo}/pulls/{pull_number}/files", 200],
  "pulls/list-commits": ["GET", "/repos/{owner}/{repo}/pulls/{pull_number}/commits", 200],
  "pulls/check-if-merged": ["GET", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", 204],
  "pulls/merge": ["PUT", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", 200],
  "issues/list-labels-on-issue": ["GET", "/repos/{owner}/{repo}/issues/{issue_number}/labels", 200],
  "issues/add-labels": ["POST", "/repos/{owner}/{repo}/issues/{issue_number}/labels", 200],
  "issues/set-labels": ["PUT", "/repos/{owner}/{repo}/issues/{issue_number}/labels", 200],
  "issues/remove-all-labels": ["DELETE", "/repos/{owner}/{repo}/issues/{issue_number}/labels", 204],
  "issues/remove-label": ["DELETE", "/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", 200],
  "issues/list-labels-for-repo": ["GET", "/repos/{owner}/{repo}/labels", 200],
  "issues/create-label": ["POST", "/repos/{owner}/{repo}/labels", 201],
  "issues/get-label": ["GET", "/repos/{owner}/{repo}/labels/{name}", 200],
  "issues/list-comments": ["GET", "/repos/{owner}/{repo}/issues/{issue_number}/comments", 200],
  "issues/create-comment": ["POST", "/repos/{owner}/{repo}/issues/{issue_number}/comments", 201],
  "issues/get-comment": ["GET", "/repos/{owner}/{repo}/issues/comments/{comment_id}", 200],
  "issues/update-comment": ["PATCH", "/repos/{owner}/{repo}/issues/comments/{comment_id}", 200],
  "repos/list-commits": ["GET", "/repos/{owner}/{repo}/commits", 200],
  "repos/list-pull-requests-associated-with-commit": [
    "GET",
    "/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    200
  ],
  "repos/get-commit": ["GET", "/repos/{owner}/{repo}/commits/{ref}", 200],
  "repos/compare-commits-with-basehead": ["GET", "/repos/{owner}/{repo}/compare/{basehead}", 200],
  "repos/get-branch": ["GET", "/repos/{owner}/{repo}/branches/{branch}", 200],
  "repos/list-tags": ["GET", "/repos/{owner}/{repo}/tags", 200],
  "repos/get-content": ["GET", "/repos/{owner}/{repo}/contents/{path}", 200],
  "repos/list-releases": ["GET", "/repos/{owner}/{repo}/releases", 200],
  "repos/create-release": ["POST", "/repos/{owner}/{repo}/releases", 201],
  "repos/generate-release-notes": ["POST", "/repos/{owner}/{repo}/releases/generate-notes", 200],
  "repos/get-latest-release": ["GET", "/repos/{owner}/{repo}/releases/latest", 200],
  "repos/get-release-by-tag": ["GET", "/repos/{owner}/{repo}/releases/tags/{tag}", 200],
  "repos/get-release": ["GET", "/repos/{owner}/{repo}/releases/{release_id}", 200],
  "repos/update-release": ["PATCH", "/repos/{owner}/{repo}/releases/{release_id}", 200],
  "repos/delete-release": ["DELETE", "/repos/{owner}/{repo}/releases/{release_id}", 204],
  "git/list-matching-refs": ["GET", "/repos/{owner}/{repo}/git/matching-refs/{ref}", 200],
  "git/get-ref": ["GET", "/repos/{owner}/{repo}/git/ref/{ref}", 200],
  "git/create-ref": ["POST", "/repos/{owner}/{repo}/git/refs", 201],
  "git/update-ref": ["PATCH", "/repos/{owner}/{repo}/git/refs/{ref}", 200],
  "git/delete-ref": ["DELETE", "/repos/{owner}/{repo}/git/refs/{ref}", 204],
  "git/create-tag": ["POST", "/repos/{owner}/{repo}/git/tags", 201],
  "git/get-tag": ["GET", "/repos/{owner}/{repo}/git/tags/{tag_sha}", 200],
  "git/create-commit": ["POST", "/repos/{owner}/{repo}/git/commits", 201],
  "git/get-commit": ["GET", "/repos/{owner}/{repo}/git/commits/{commit_sha}", 200],
  "git/create-tree": ["POST", "/repos/{owner}/{repo}/git/trees", 201],
  "git/get-tree": ["GET", "/repos/{owner}/{repo}/git/trees/{tree_sha}", 200],
  "git/create-blob": ["POST", "/repos/{owner}/{repo}/git/blobs", 201],
  "git/get-blob": ["GET", "/repos/{owner}/{repo}/git/blobs/{file_sha}", 200],
  "actions/list-repo-workflows": ["GET", "/repos/{owner}/{repo}/actions/workflows", 200],
  "actions/get-workflow": ["GET", "/repos/{owner}/{repo}/actions/workflows/{workflow_id}", 200],
  "actions/create-workflow-dispatch": [
    "POST",
    "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
    200
  ],
  "actions/list-workflow-runs": ["GET", "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", 200],
  "actions/list-workflow-runs-for-repo": ["GET", "/repos/{owner}/{repo}/actions/runs", 200],
  "actions/get-workflow-run": ["GET", "/repos/{owner}/{repo}/actions/runs/{run_id}", 200],
  "actions/list-jobs-for-workflow-run": ["GET", "/repos/{owner}/{repo}/actions/runs/{run_id}/jobs", 200],
  "actions/cancel-workflow-run": ["POST", "/repos/{owner}/{repo}/actions/runs/{run_id}/cancel", 202],
  "repos/list-deployments": ["GET", "/repos/{owner}/{repo}/deployments", 200],
  "repos/create-deployment": ["POST", "/repos/{owner}/{repo}/deployments", 201],
  "repos/list-deployment-statuses": [
    "GET",
    "/repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    200
  ],
  "repos/create-deployment-status": [
    "POST",
    "/repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    201
  ]
};
const wholeRest = /* @__PURE__ */ new Set(["ref", "path", "basehead", "branch", "tag"]);
function match(method, path) {
  const segments = path.split("/").map(decodeSegment);
  for (const [id, [wanted, template, status]] of Object.entries(routes)) {
    const parameters = wanted === method ? fit(template.split("/"), segments) : void 0;
    if (parameters !== void 0) return { id, status, parameters };
  }
  return void 0;
}
function fit(template, segments) {
  const parameters = {};
  for (const [index, part] of template.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const whole = name !== void 0 && wholeRest.has(name) && index === template.length - 1;
    const segment = whole ? segments.slice(index).join("/") : segments[index];
    if (segment === void 0 || name === void 0 && segment !== part) return void 0;
    if (name === void 0) continue;
    if (segment === "" && name !== "path") return void 0;
    parameters[name] = segment;
    if (whole) return parameters;
  }
  return template.length === segments.length ? parameters : void 0;
}
function decodeSegment(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}


;// CONCATENATED MODULE: ./sandbox/github/protocol.js






const prefix = "/github";
function githubProtocol(request) {
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(`${prefix}/`)) return void 0;
  const path = pathname.slice(prefix.length);
  const token = /^(?:bearer|token) (\S+)$/i.exec(header(request, "authorization"))?.[1];
  const { parameters: body, problem } = readBody(request);
  const message = {
    service: "github",
    method: request.method,
    unsigned: true,
    ...token === void 0 ? {} : { token },
    ...problem === void 0 ? {} : { problem },
    refuse
  };
  if (request.method === "POST" && path === "/graphql") {
    const operation = isUpdateRefs(body) ? "graphql/update-refs" : "graphql";
    return { ...message, operation, parameters: body, answer: (result) => protocol_json(200, result) };
  }
  const found = match(request.method, path);
  return {
    ...message,
    operation: found?.id ?? `${request.method} ${path}`,
    parameters: { ...Object.fromEntries(searchParams), ...body, ...found?.parameters },
    answer: (result) => protocol_answer(request, found?.status ?? 200, result)
  };
}
function protocol_answer(request, usual, result) {
  if (!(result instanceof Answer)) return protocol_json(usual, result);
  const { body, more } = result;
  return protocol_json(more.status ?? usual, body, more.page === void 0 ? {} : linkTo(request, more.page));
}
function linkTo(request, { number, last }) {
  const neighbours = { prev: number - 1, next: number + 1, last, first: 1 };
  const links = Object.entries(neighbours).filter(
    ([name, page]) => name === "prev" || name === "first" ? number > 1 : number < last && page <= last
  );
  const to = (page) => {
    const url = new URL(request.url);
    url.host = header(request, "host");
    url.searchParams.set("page", String(page));
    return url.href;
  };
  return links.length === 0 ? {} : { link: links.map(([name, page]) => `<${to(page)}>; rel="${name}"`).join(", ") };
}
function readBody({ body }) {
  if (body.length === 0) return { parameters: {} };
  let value;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    return { parameters: {}, problem: githubFault(400, "Problems parsing JSON") };
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return { parameters: value };
  return { parameters: {}, problem: githubFault(400, "Body should be a JSON object") };
}
function refuse(fault) {
  switch (fault.code) {
    case "ThrottlingException":
      return protocol_refusal(
        429,
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        [],
        { "retry-after": String(fault.retryAfterSeconds ?? 60) }
      );
    case primaryLimit:
      return protocol_refusal(403, "API rate limit exceeded for installation.", [], usedUp(fault.retryAfterSeconds));
    case "AccessDeniedException":
      return protocol_refusal(403, "Resource not accessible by integration");
    case "ExpiredTokenException":
      return protocol_refusal(401, "Bad credentials");
    case "NotServedBySandbox":
      return protocol_refusal(404, "Not Found");
    default:
      return protocol_refusal(fault.status, fault.message, fault instanceof GitHubFault ? fault.problems : []);
  }
}
function protocol_refusal(status, message, errors = [], headers = {}) {
  const body = {
    message,
    ...errors.length === 0 ? {} : { errors },
    documentation_url: "https://docs.github.com/rest",
    status: String(status)
  };
  return protocol_json(status, body, headers);
}
function protocol_json(status, body, headers = {}) {
  if (status === 204) return { status, headers, body: "" };
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body)
  };
}


// EXTERNAL MODULE: ../../node_modules/@smithy/core/dist-cjs/submodules/cbor/index.js
var cbor = __webpack_require__(97953);
;// CONCATENATED MODULE: ./sandbox/aws/protocols/service-names.js
const servicesByModel = {
  CodeBuild_20161006: "codebuild",
  CodePipeline_20150709: "codepipeline",
  Logs_20140328: "logs",
  AmazonEC2ContainerRegistry_V20150921: "ecr",
  AmazonSSM: "ssm",
  AmazonEC2ContainerServiceV20141113: "ecs",
  AnyScaleFrontendService: "application-autoscaling"
};


;// CONCATENATED MODULE: ./sandbox/aws/protocols/cbor.js





function reply(status, body) {
  return {
    status,
    headers: {
      "content-type": "application/cbor",
      "smithy-protocol": "rpc-v2-cbor",
      "x-amzn-requestid": (0,external_node_crypto_.randomUUID)()
    },
    // The codec's bytes lie in a buffer that the next answer is written to.
    body: Buffer.from(cbor.cbor.serialize(writable(body)))
  };
}
function writable(value) {
  if (value instanceof Date) return (0,cbor.dateToTag)(value);
  if (value === void 0) return null;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(writable);
  const fields = Object.entries(value).filter(([, field]) => field !== void 0);
  return Object.fromEntries(fields.map(([name, field]) => [name, writable(field)]));
}
function cborProtocol(request) {
  if (header(request, "smithy-protocol") !== "rpc-v2-cbor") return void 0;
  const [, name = "", operation = ""] = /\/service\/([^/]+)\/operation\/([^/]+)$/.exec(request.url.pathname) ?? [];
  return {
    service: servicesByModel[name] ?? name,
    operation,
    parameters: readCbor(request.body),
    answer: (result) => reply(200, result ?? {}),
    refuse: (fault) => reply(fault.status, { __type: fault.code, message: fault.message })
  };
}
function readCbor(body) {
  let value;
  try {
    value = body.length === 0 ? {} : cbor.cbor.deserialize(body);
  } catch (error) {
    throw new AwsFault("SerializationException", `The body is not CBOR: ${String(error)}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new AwsFault("SerializationException", "The body is not a CBOR map.");
  }
  return value;
}


// EXTERNAL MODULE: ../../node_modules/@aws-sdk/xml-builder/dist-cjs/index.js
var dist_cjs = __webpack_require__(8430);
;// CONCATENATED MODULE: ./sandbox/aws/protocols/xml.js
const escapes = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
};
function xml_escape(text) {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
}
function xmlRepeated(fields) {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((item) => [name, item])).filter(([, value]) => value !== void 0 && value !== null).map(([name, value]) => {
    const nested = typeof value === "object" && value !== null && !(value instanceof Date);
    return `<${name}>${nested ? xmlRepeated(value) : content(value)}</${name}>`;
  }).join("");
}
function xmlElements(fields) {
  return Object.entries(fields).filter(([, value]) => value !== void 0 && value !== null).map(([name, value]) => `<${name}>${content(value)}</${name}>`).join("");
}
function content(value) {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => `<member>${content(item)}</member>`).join("");
  if (typeof value === "object" && value !== null) return xmlElements(value);
  return xml_escape(String(value));
}


;// CONCATENATED MODULE: ./sandbox/aws/protocols/cloudfront.js




const version = "2020-05-31";
const namespace = `http://cloudfront.amazonaws.com/doc/${version}/`;
const cloudfront_routes = [
  { method: "GET", path: /^$/, operation: "ListDistributions", root: "DistributionList", status: 200 },
  {
    method: "POST",
    path: /^\/(?<DistributionId>[^/]+)\/invalidation$/,
    operation: "CreateInvalidation",
    root: "Invalidation",
    status: 201
  },
  {
    method: "GET",
    path: /^\/(?<DistributionId>[^/]+)\/invalidation\/(?<Id>[^/]+)$/,
    operation: "GetInvalidation",
    root: "Invalidation",
    status: 200
  }
];
const commonFaults = {
  ExpiredTokenException: { code: "ExpiredToken", status: 403 },
  AccessDeniedException: { code: "AccessDenied", status: 403 },
  ThrottlingException: { code: "Throttling", status: 400 },
  UnrecognizedClientException: { code: "InvalidClientTokenId", status: 403 },
  MissingAuthenticationTokenException: { code: "MissingAuthenticationToken", status: 403 }
};
function cloudFrontProtocol(request) {
  const prefix = `/${version}/distribution`;
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(prefix)) return void 0;
  const rest = decodeURIComponent(pathname.slice(prefix.length)).replace(/\/$/, "");
  const route = cloudfront_routes.find(({ method, path }) => method === request.method && path.test(rest));
  const inPath = route?.path.exec(rest)?.groups ?? {};
  return {
    service: "cloudfront",
    operation: route?.operation ?? `${request.method} ${pathname}`,
    parameters: { ...Object.fromEntries(searchParams), ...inPath, ...cloudfront_readBody(request.body) },
    answer: (result) => answerOf(route, result),
    refuse: (fault) => cloudfront_refuse(fault)
  };
}
function cloudfront_readBody(body) {
  if (body.length === 0) return {};
  try {
    const [root = ["", {}]] = Object.entries((0,dist_cjs.parseXML)(body.toString("utf8")));
    const [name, content] = root;
    const children = Object.entries(content).filter(([child]) => child !== "xmlns");
    return { [name]: plainLists(Object.fromEntries(children)) };
  } catch (error) {
    throw new AwsFault("MalformedXML", `The XML you provided was not well-formed: ${String(error)}`);
  }
}
const itemNames = {
  DistributionList: "DistributionSummary",
  Aliases: "CNAME",
  Origins: "Origin",
  Paths: "Path"
};
function plainLists(value, name = "") {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const item = itemNames[name];
  return Object.fromEntries(
    Object.entries(value).map(
      ([child, content]) => child === "Items" && item !== void 0 ? [child, [content[item] ?? []].flat()] : [child, plainLists(content, child)]
    )
  );
}
function namedItems(value, name) {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => namedItems(item, ""));
  return Object.fromEntries(
    Object.entries(value).map(([child, content]) => {
      const inner = namedItems(content, child);
      return [child, child === "Items" ? { [itemNames[name] ?? "member"]: inner } : inner];
    })
  );
}
function answerOf(route, result) {
  const { root = "Result", status = 200 } = route ?? {};
  const { Location } = result;
  const reply = cloudfront_answer(status, root, namedItems(result[root], root));
  return typeof Location === "string" ? { ...reply, headers: { ...reply.headers, location: Location } } : reply;
}
function cloudfront_answer(status, root, content) {
  return {
    status,
    headers: { "content-type": "text/xml", "x-amzn-requestid": (0,external_node_crypto_.randomUUID)() },
    body: `<?xml version="1.0"?>
<${root} xmlns="${namespace}">${xmlRepeated(content)}</${root}>`
  };
}
function cloudfront_refuse(fault) {
  const { code, status } = (fault instanceof CommonFault ? commonFaults[fault.code] : void 0) ?? fault;
  const error = { Type: status < 500 ? "Sender" : "Receiver", Code: code, Message: fault.message };
  return cloudfront_answer(status, "ErrorResponse", { Error: error, RequestId: (0,external_node_crypto_.randomUUID)() });
}


;// CONCATENATED MODULE: ./sandbox/aws/protocols/json.js




function json_reply(status, body) {
  return {
    status,
    headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": (0,external_node_crypto_.randomUUID)() },
    body: JSON.stringify(body, timestamps)
  };
}
function timestamps(key, value) {
  const original = this[key];
  return original instanceof Date ? original.getTime() / 1e3 : value;
}
function refuseInJson(fault) {
  const { status, headers, body } = json_reply(fault.status, { __type: fault.code, message: fault.message });
  return { status, headers: { ...headers, "x-amzn-errortype": fault.code }, body };
}
function jsonProtocol(request) {
  const target = header(request, "x-amz-target");
  if (target === "") return void 0;
  const [prefix = "", operation = ""] = target.split(".");
  return {
    service: servicesByModel[prefix] ?? prefix,
    operation,
    parameters: readJson(request.body),
    answer: (result) => json_reply(200, result ?? {}),
    refuse: refuseInJson
  };
}
function readJson(body) {
  let value;
  try {
    value = body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
  } catch (error) {
    throw new AwsFault("SerializationException", `The body is not JSON: ${String(error)}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new AwsFault("SerializationException", "Start of structure or map found where not expected.");
  }
  return value;
}


;// CONCATENATED MODULE: ./sandbox/npm/protocol.js
const protocol_prefix = "/npm/";
function npmProtocol(request) {
  const { pathname } = request.url;
  if (!pathname.startsWith(protocol_prefix)) return void 0;
  const path = pathname.slice(protocol_prefix.length);
  const known = request.method === "GET" && /^(?:@[^/]+\/)?[^/]+$/.test(path);
  return {
    service: "npm",
    unsigned: true,
    operation: known ? "GetPackument" : `${request.method} /${path}`,
    parameters: known ? { name: decodeURIComponent(path) } : {},
    answer: (result) => npm_protocol_json(200, result),
    refuse: protocol_refuse
  };
}
function protocol_refuse(fault) {
  switch (fault.code) {
    case "ThrottlingException":
      return npm_protocol_json(429, { error: "Too Many Requests" });
    case "NotServedBySandbox":
      return npm_protocol_json(404, { error: "Not found" });
    default:
      return npm_protocol_json(fault.status, { error: fault.message });
  }
}
function npm_protocol_json(status, body) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}


;// CONCATENATED MODULE: ./sandbox/pypi/multipart.js
function readForm(contentType, body) {
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === void 0 || !body.includes(`--${boundary}--`)) return void 0;
  const fields = {};
  const files = {};
  for (const part of partsOf(body, `--${boundary}`)) {
    const end = part.indexOf("\r\n\r\n");
    if (end === -1) continue;
    const head = part.subarray(0, end).toString("utf8");
    const content = part.subarray(end + 4, part.length - 2);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? "";
    const filename = /\bfilename="([^"]*)"/i.exec(head)?.[1];
    if (filename === void 0) fields[name] = content.toString("utf8");
    else files[name] = { filename, content };
  }
  return { fields, files };
}
function partsOf(body, delimiter) {
  const parts = [];
  let start = body.indexOf(delimiter);
  for (; ; ) {
    const from = start + delimiter.length;
    const next = body.indexOf(delimiter, from);
    if (start === -1 || next === -1) return parts;
    parts.push(body.subarray(from, next));
    start = next;
  }
}


;// CONCATENATED MODULE: ./sandbox/pypi/upload-tokens.js




const AUDIENCE = "pypi";
const LIFETIME_MS = 15 * 6e4;
class MintFault extends AwsFault {
}
class UploadTokens {
  /** @param realNow real time, since that is what tokens say */
  constructor(seed, realNow) {
    this.seed = seed;
    this.realNow = realNow;
  }
  seed;
  realNow;
  minted = /* @__PURE__ */ new Map();
  used = /* @__PURE__ */ new Set();
  /** @throws MintFault when there is no trusted publishing */
  audience() {
    if (this.seed["trusted-publishing"]) return AUDIENCE;
    throw new MintFault("Forbidden", "Trusted publishing functionality not enabled", 403);
  }
  /** A token for the projects that trust the workflow. @throws MintFault */
  mint(oidcToken) {
    if (!this.seed["trusted-publishing"])
      throw new MintFault("not-enabled", "GitHub-based trusted publishing functionality not enabled", 422);
    const claims = readOidcToken(oidcToken);
    const valid = claims?.aud === AUDIENCE && (claims.exp ?? 0) * 1e3 > this.realNow();
    if (!valid) throw new MintFault("invalid-token", "malformed or invalid token", 422);
    const id = claims.jti ?? "";
    if (this.used.has(id)) throw new MintFault("invalid-reuse-token", "invalid token: already used", 422);
    this.used.add(id);
    const projects = this.trusting(claims);
    if (projects.length === 0) {
      const reason = "valid token, but no corresponding publisher (Publisher with matching claims was not found)";
      throw new MintFault("invalid-publisher", reason, 422);
    }
    const token = `pypi-${(0,external_node_crypto_.randomBytes)(48).toString("base64url")}`;
    this.minted.set(token, { projects, expires: this.realNow() + LIFETIME_MS });
    return token;
  }
  /** @throws AwsFault for a token that may not upload to the project */
  check(token, project) {
    const minted = this.minted.get(token ?? "");
    if (minted !== void 0) {
      if (minted.expires > this.realNow() && minted.projects.includes(normalized(project))) return;
      throw new AwsFault(
        "Forbidden",
        `The credential is not allowed to upload to project '${project}'.`,
        403
      );
    }
    const known = this.seed.tokens?.includes(token ?? "") ?? token?.startsWith("pypi-") === true;
    if (known) return;
    throw new AwsFault("Forbidden", "Invalid or non-existent authentication information.", 403);
  }
  trusting(claims) {
    return this.seed["trusted-publishers"].filter(
      ({ repository, workflow, environment }) => claims.repository === repository && claims.job_workflow_ref?.startsWith(`${repository}/.github/workflows/${workflow}@`) === true && (environment ?? "") === (claims.environment ?? "")
    ).map(({ project }) => normalized(project));
  }
}


;// CONCATENATED MODULE: ./sandbox/pypi/protocol.js



const pypi_protocol_prefix = "/pypi-index";
function pypiProtocol(request) {
  const { pathname } = request.url;
  if (!pathname.startsWith(`${pypi_protocol_prefix}/`)) return void 0;
  const path = pathname.slice(pypi_protocol_prefix.length);
  const found = request.method === "POST" ? readPost(path, request) : readGet(path, request);
  const { operation, parameters, token, content } = found ?? {
    operation: `${request.method} ${path}`,
    parameters: {}
  };
  return {
    service: "pypi",
    unsigned: true,
    operation,
    parameters,
    ...token === void 0 ? {} : { token },
    ...content === void 0 ? {} : { content },
    answer: (result) => {
      const { type, body, location } = result;
      if (location === void 0) return protocol_reply(200, type, body);
      return { status: 301, headers: { "content-type": type, location: `${pypi_protocol_prefix}${location}` }, body };
    },
    refuse: (fault) => pypi_protocol_refuse(fault, path)
  };
}
function readGet(path, request) {
  if (request.method !== "GET") return void 0;
  const accept = header(request, "accept");
  const part = (text) => decodeURIComponent(text ?? "");
  const json = /^\/pypi\/([^/]+)(?:\/([^/]+))?\/json$/.exec(path);
  if (json !== null) {
    const name = part(json[1]);
    return json[2] === void 0 ? { operation: "GetProject", parameters: { name } } : { operation: "GetVersion", parameters: { name, version: part(json[2]) } };
  }
  const simple = /^\/simple\/([^/]+)(\/?)$/.exec(path);
  if (simple !== null)
    return {
      operation: "GetSimple",
      parameters: { name: part(simple[1]), accept, slash: simple[2] === "/" }
    };
  const file = /^\/files\/([^/]+)\/([^/]+)$/.exec(path);
  if (file !== null)
    return { operation: "GetFile", parameters: { sha256: part(file[1]), filename: part(file[2]) } };
  if (path === "/simple/") return { operation: "ListSimple", parameters: { accept } };
  return path === "/_/oidc/audience" ? { operation: "GetAudience", parameters: {} } : void 0;
}
function readPost(path, request) {
  if (path === "/_/oidc/mint-token")
    return { operation: "MintToken", parameters: {}, token: readToken(request.body) };
  if (path !== "/legacy/") return void 0;
  const form = readForm(header(request, "content-type"), request.body);
  const file = form?.files["content"];
  const [user = "", ...rest] = basicCredentials(request).split(":");
  return {
    operation: "Upload",
    parameters: {
      name: form?.fields["name"],
      version: form?.fields["version"],
      filename: file?.filename,
      sha256: form?.fields["sha256_digest"]
    },
    token: user === "__token__" ? rest.join(":") : "",
    ...file === void 0 ? {} : { content: file.content }
  };
}
function basicCredentials(request) {
  const encoded = /^Basic (\S+)$/i.exec(header(request, "authorization"))?.[1] ?? "";
  return Buffer.from(encoded, "base64").toString("utf8");
}
function readToken(body) {
  try {
    const value = JSON.parse(body.toString("utf8"));
    return typeof value === "object" && value !== null && "token" in value && typeof value.token === "string" ? value.token : "";
  } catch {
    return "";
  }
}
function pypi_protocol_refuse(fault, path) {
  const { status, message } = translated(fault);
  if (fault instanceof MintFault && status === 422) {
    const errors = [{ code: fault.code, description: fault.message }];
    return protocol_reply(status, "application/json", JSON.stringify({ message: "Token request failed", errors }));
  }
  if (path.startsWith("/simple/") && status === 404) return protocol_reply(404, "text/plain", "404 Not Found");
  if (path.startsWith("/pypi/") || path.startsWith("/_/oidc/"))
    return protocol_reply(status, "application/json", JSON.stringify({ message }));
  return { ...protocol_reply(status, "text/html", `<h1>${String(status)} ${message}</h1>`), reason: message };
}
function translated(fault) {
  switch (fault.code) {
    case "ThrottlingException":
      return { status: 429, message: "Too Many Requests" };
    case "AccessDeniedException":
    case "ExpiredTokenException":
      return { status: 403, message: "Invalid or non-existent authentication information." };
    case "NotServedBySandbox":
      return { status: 404, message: "Not Found" };
    default:
      return { status: fault.status, message: fault.message };
  }
}
function protocol_reply(status, type, body) {
  return { status, headers: { "content-type": type }, body };
}


;// CONCATENATED MODULE: ./sandbox/aws/protocols/registry.js

function registryProtocol(request) {
  const read = request.method === "GET" ? readPath(request.url) : void 0;
  if (read === void 0) return void 0;
  const token = /^Bearer (\S+)$/.exec(header(request, "authorization"))?.[1];
  return {
    ...read,
    unsigned: true,
    ...token === void 0 ? {} : { token },
    answer: (result) => {
      const { type, body } = result;
      return { status: 200, headers: { "content-type": type }, body };
    },
    refuse: registry_refuse
  };
}
function readPath({ pathname, searchParams }) {
  const layer = /^\/_layers\/([^/]+)$/.exec(pathname);
  if (layer !== null) {
    const parameters = { digest: layer[1], repository: searchParams.get("repository") ?? "" };
    return { service: "ecr-layers", operation: "GetLayer", parameters };
  }
  if (pathname === "/token/") {
    return { service: "public-ecr", operation: "GetToken", parameters: Object.fromEntries(searchParams) };
  }
  const [, repository, kind, reference] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(pathname) ?? [];
  if (repository === void 0 || reference === void 0) return void 0;
  return kind === "manifests" ? { service: "public-ecr", operation: "GetManifest", parameters: { repository, reference } } : { service: "public-ecr", operation: "GetBlob", parameters: { repository, digest: reference } };
}
function registry_refuse({ code, message, status }) {
  return {
    status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ errors: [{ code, message }] })
  };
}


;// CONCATENATED MODULE: ./sandbox/slack/protocol.js

const slack_protocol_prefix = "/slack/api/";
const defaultRetryAfter = 1;
function slack_protocol_json(status, body, headers = {}) {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body)
  };
}
function slackProtocol(request) {
  const { pathname } = request.url;
  if (!pathname.startsWith(slack_protocol_prefix)) return void 0;
  const token = /^Bearer (\S+)$/.exec(header(request, "authorization"))?.[1];
  return {
    service: "slack",
    operation: pathname.slice(slack_protocol_prefix.length),
    parameters: protocol_readBody(request),
    unsigned: true,
    ...token === void 0 ? {} : { token },
    answer: (result) => {
      const { oauthScopes, ...body } = result;
      const headers = oauthScopes === void 0 ? void 0 : { "x-oauth-scopes": oauthScopes.join(",") };
      return slack_protocol_json(200, { ok: true, ...body }, headers);
    },
    refuse: slack_protocol_refuse
  };
}
function slack_protocol_refuse(fault) {
  switch (fault.code) {
    case "ThrottlingException":
      return slack_protocol_json(
        429,
        { ok: false, error: "ratelimited" },
        { "retry-after": String(fault.retryAfterSeconds ?? defaultRetryAfter) }
      );
    case "ExpiredTokenException":
      return slack_protocol_json(200, { ok: false, error: "token_expired" });
    case "AccessDeniedException":
      return slack_protocol_json(200, { ok: false, error: "missing_scope", needed: "chat:write", provided: "users:read" });
    case "NotServedBySandbox":
      return slack_protocol_json(200, { ok: false, error: "unknown_method" });
    default:
      return fault.status >= 500 ? {
        status: fault.status,
        headers: { "content-type": "text/html" },
        body: `<h1>${fault.message}</h1>`
      } : slack_protocol_json(200, { ok: false, error: fault.code });
  }
}
function protocol_readBody(request) {
  const text = request.body.toString("utf8");
  if (header(request, "content-type").startsWith("application/json")) return protocol_readJson(text);
  const fields = [...new URLSearchParams(text)].map(([name, value]) => [
    name,
    name === "blocks" || name === "metadata" ? readValue(value) : value
  ]);
  return Object.fromEntries(fields);
}
function protocol_readJson(text) {
  const value = readValue(text);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function readValue(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/protocols/query.js




const query_services = {
  "2011-06-15": { name: "sts", namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
  "2010-05-08": { name: "iam", namespace: "https://iam.amazonaws.com/doc/2010-05-08/" }
};
const query_commonFaults = {
  ExpiredTokenException: { code: "ExpiredToken", status: 403 },
  AccessDeniedException: { code: "AccessDenied", status: 403 },
  ThrottlingException: { code: "Throttling", status: 400 },
  UnrecognizedClientException: { code: "InvalidClientTokenId", status: 403 },
  MissingAuthenticationTokenException: { code: "MissingAuthenticationToken", status: 403 }
};
function readParameters(form) {
  const parameters = {};
  for (const [key, value] of form) {
    if (key === "Action" || key === "Version") continue;
    const path = key.split(".");
    const last = path.pop() ?? "";
    const parent = path.reduce((tree, name) => tree[name] ??= {}, parameters);
    parent[last] = value;
  }
  return withLists(parameters);
}
function withLists(tree) {
  if (typeof tree === "string") return tree;
  if (typeof tree["member"] === "object") return Object.values(tree["member"]).map(withLists);
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, withLists(value)]));
}
function query_reply(status, root, namespace, content) {
  return {
    status,
    headers: { "content-type": "text/xml", "x-amzn-requestid": (0,external_node_crypto_.randomUUID)() },
    body: `<${root} xmlns="${namespace}">${content}</${root}>`
  };
}
function queryProtocol(request) {
  const form = query_readForm(request);
  const operation = form?.get("Action");
  if (form === void 0 || operation == null) return void 0;
  const service = query_services[form.get("Version") ?? ""];
  const name = service?.name ?? signature(request)?.service ?? "unknown";
  const namespace = service?.namespace ?? `https://${name}.amazonaws.com/`;
  return {
    service: name,
    operation,
    parameters: readParameters(form),
    answer: (result) => {
      const content = xmlElements({ [`${operation}Result`]: result ?? {} }) + xmlElements({ ResponseMetadata: { RequestId: (0,external_node_crypto_.randomUUID)() } });
      return query_reply(200, `${operation}Response`, namespace, content);
    },
    refuse: (fault) => refuseInXml(fault, namespace)
  };
}
function refuseInXml(fault, namespace) {
  const { code, status } = (fault instanceof CommonFault ? query_commonFaults[fault.code] : void 0) ?? fault;
  const error = { Type: status < 500 ? "Sender" : "Receiver", Code: code, Message: fault.message };
  return query_reply(status, "ErrorResponse", namespace, xmlElements({ Error: error, RequestId: (0,external_node_crypto_.randomUUID)() }));
}
function query_readForm(request) {
  if (request.method === "GET") return request.url.searchParams;
  const isForm = header(request, "content-type").startsWith("application/x-www-form-urlencoded");
  return isForm ? new URLSearchParams(request.body.toString("utf8")) : void 0;
}


;// CONCATENATED MODULE: ./sandbox/aws/protocols/s3.js




const s3_commonFaults = {
  ExpiredTokenException: { code: "ExpiredToken", status: 400 },
  AccessDeniedException: { code: "AccessDenied", status: 403 },
  ThrottlingException: { code: "SlowDown", status: 503 },
  InternalFailure: { code: "InternalError", status: 500 },
  UnrecognizedClientException: { code: "InvalidAccessKeyId", status: 403 },
  MissingAuthenticationTokenException: { code: "AccessDenied", status: 403 }
};
function s3Protocol(request) {
  if (signature(request)?.service !== "s3") return void 0;
  const { bucket, key } = resourceOf(request);
  const resource = `/${bucket}${key === "" ? "" : `/${key}`}`;
  return {
    service: "s3",
    operation: operationOf(request, key),
    parameters: { Bucket: bucket, ...key === "" ? {} : { Key: key }, ...inHeaders(request) },
    answer: (result) => s3_answer(result),
    refuse: (fault) => s3_refuse(fault, resource, request.method === "HEAD")
  };
}
const conditions = {
  range: "Range",
  "if-match": "IfMatch",
  "if-none-match": "IfNoneMatch",
  "if-modified-since": "IfModifiedSince",
  "if-unmodified-since": "IfUnmodifiedSince",
  "x-amz-checksum-mode": "ChecksumMode",
  "x-amz-expected-bucket-owner": "ExpectedBucketOwner",
  versionId: "VersionId",
  partNumber: "PartNumber"
};
function inHeaders(request) {
  const given = Object.entries(conditions).map(([name, member]) => {
    const value = header(request, name);
    return [member, value === "" ? request.url.searchParams.get(name) ?? "" : value];
  });
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}
function s3_answer({ Body, ContentType, ETag, LastModified, AcceptRanges }) {
  const headers = {
    "content-type": ContentType,
    etag: ETag,
    "last-modified": LastModified?.toUTCString(),
    "accept-ranges": AcceptRanges,
    "x-amz-request-id": (0,external_node_crypto_.randomUUID)()
  };
  const known = Object.entries(headers).filter((entry) => entry[1] !== void 0);
  return { status: 200, headers: Object.fromEntries(known), body: Body };
}
function resourceOf(request) {
  const path = request.url.pathname.split("/").slice(1).map(decodeURIComponent);
  const [, hostBucket] = /^(.+?)\.(?:s3[.-][a-z0-9.-]*amazonaws\.com|localhost)(?::\d+)?$/.exec(header(request, "host")) ?? [];
  if (hostBucket !== void 0) return { bucket: hostBucket, key: path.join("/") };
  const [bucket = "", ...rest] = path;
  return { bucket, key: rest.join("/") };
}
const verbs = { GET: "Get", HEAD: "Head", PUT: "Put", DELETE: "Delete" };
function operationOf({ method, url }, key) {
  if (key !== "") return `${verbs[method] ?? method}Object`;
  if (method === "GET" && url.searchParams.has("list-type")) return "ListObjectsV2";
  return `${verbs[method] ?? method}Bucket`;
}
function s3_refuse(fault, resource, withoutBody) {
  const { code, status } = (fault instanceof CommonFault ? s3_commonFaults[fault.code] : void 0) ?? fault;
  const error = { Code: code, Message: fault.message, Resource: resource, RequestId: (0,external_node_crypto_.randomUUID)() };
  return {
    status,
    headers: { "content-type": "application/xml" },
    body: withoutBody ? "" : `<?xml version="1.0" encoding="UTF-8"?>
${xmlElements({ Error: error })}`
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/protocols/recognise.js












const protocols = [
  githubProtocol,
  slackProtocol,
  pypiProtocol,
  npmProtocol,
  registryProtocol,
  jsonProtocol,
  cborProtocol,
  queryProtocol,
  s3Protocol,
  cloudFrontProtocol
];
function recognise(request) {
  try {
    for (const protocol of protocols) {
      const message = protocol(request);
      if (message !== void 0) return message;
    }
  } catch (error) {
    if (!(error instanceof AwsFault)) throw error;
    return unreadable(request, error);
  }
  return {
    service: signature(request)?.service ?? "unknown",
    operation: `${request.method} ${request.url.pathname}`,
    parameters: Object.fromEntries(request.url.searchParams),
    answer: (result) => ({ status: 200, headers: {}, body: String(result) }),
    refuse: refuseInJson
  };
}
function unreadable(request, fault) {
  return {
    service: signature(request)?.service ?? "unknown",
    operation: "unreadable",
    parameters: {},
    answer: () => refuseInJson(fault),
    refuse: () => refuseInJson(fault)
  };
}


;// CONCATENATED MODULE: ./sandbox/server/request-log.js
class RequestLog {
  entries = [];
  add(entry) {
    this.entries.push(entry);
    return entry;
  }
  all() {
    return this.entries;
  }
  clear() {
    this.entries = [];
  }
}


;// CONCATENATED MODULE: ./sandbox/faults/spoilt-reply.js
function spoils({ kind }) {
  return kind === "bad-json" || kind === "web-page" || kind === "broken-off";
}
function spoiltReply(reply, rule) {
  switch (rule?.kind) {
    case "bad-json": {
      const body = Buffer.from(reply.body);
      return { ...reply, body: body.subarray(0, Math.floor(body.length / 2)) };
    }
    case "web-page":
      return {
        status: rule.status ?? 200,
        headers: { "content-type": "text/html; charset=utf-8" },
        body: '<!DOCTYPE html><html><body><h1>Please sign in</h1><form method="post"></form></body></html>'
      };
    default:
      return reply;
  }
}


;// CONCATENATED MODULE: ./sandbox/server/handler.js











const unsignedOperations = /* @__PURE__ */ new Set(["AssumeRoleWithWebIdentity"]);
const defaultSilenceMs = 3e4;
class Handler {
  constructor(world) {
    this.world = world;
    this.faults = new Faults(world.scenario.faults, world.scenario.seed);
  }
  world;
  log = new RequestLog();
  faults;
  async handle(request) {
    const message = recognise(request);
    const accessKeyId = signature(request)?.accessKeyId;
    const entry = this.log.add({
      service: message.service,
      operation: message.operation,
      parameters: message.parameters,
      time: new Date(this.world.realNow()).toISOString(),
      status: null,
      ...message.method === void 0 ? {} : { method: message.method },
      ...accessKeyId === void 0 ? {} : { accessKeyId }
    });
    const userAgent = header(request, "user-agent");
    if (userAgent !== "") entry.userAgent = userAgent;
    const rule = this.faults.next(message);
    if (rule?.kind === "reset" || rule?.kind === "timeout") {
      entry.fault = rule.kind;
      return rule.kind === "reset" ? { kind: "reset" } : { kind: "silence", forMs: rule["timeout-ms"] ?? defaultSilenceMs };
    }
    const reply = await this.reply(message, accessKeyId, rule, entry);
    if (rule?.kind === "lost-response") {
      entry.fault = rule.kind;
      return { kind: "reset" };
    }
    const sent = spoiltReply(this.withLimits(message, reply), rule);
    if (rule !== void 0 && spoils(rule)) entry.fault = rule.kind;
    entry.status = sent.status;
    return { kind: rule?.kind === "broken-off" ? "broken-off" : "reply", reply: sent };
  }
  /** GitHub says with each answer how much of the rate limit is left. */
  withLimits({ service, operation, token }, reply) {
    if (service !== "github") return reply;
    return { ...reply, headers: { ...this.world.githubLimits.count(token, operation), ...reply.headers } };
  }
  async reply(message, accessKeyId, rule, entry) {
    try {
      this.refuse(message, accessKeyId, rule, entry);
      if (message.problem !== void 0) throw message.problem;
      this.world.advance();
      const result = await handler_operationOf(message)({ ...message, accessKeyId }, this.world);
      return message.answer(result);
    } catch (error) {
      const fault = error instanceof AwsFault ? error : internalFailure(error);
      entry.fault = fault.code;
      return message.refuse(fault);
    }
  }
  /** @throws AwsFault when the request has no valid credentials, a rule wants it refused, or the caller may not do it */
  refuse(message, accessKeyId, rule, entry) {
    const { credentials, access, account, region, ecs } = this.world;
    const unsigned = message.unsigned === true || unsignedOperations.has(message.operation);
    const caller = unsigned ? void 0 : credentials.identify(accessKeyId);
    if (caller !== void 0) entry.caller = caller.arn;
    const required = requiredPermissions(message, { account: caller?.account ?? account, region, ecs });
    switch (rule?.kind) {
      case "throttle":
        throw new CommonFault("ThrottlingException", "Rate exceeded", 400, rule["retry-after"]);
      case "rate-limit":
        throw new CommonFault(primaryLimit, "API rate limit exceeded", 403, rule["retry-after"]);
      case "error":
        throw new AwsFault(rule.code ?? "InternalFailure", rule.message ?? "", rule.status);
      case "error-500":
        throw new CommonFault(
          "InternalFailure",
          "The request processing has failed because of an unknown error.",
          500
        );
      case "expired-token":
        throw expiredToken();
      case "access-denied": {
        const { action = `${message.service}:${message.operation}`, resource = "*" } = required[0] ?? {};
        throw accessDenied(caller?.arn ?? "anonymous", { action, resource: rule.resource ?? resource });
      }
      default:
    }
    const missing = required.find((permission) => caller !== void 0 && !access.allows(caller, permission));
    if (missing !== void 0) throw accessDenied(caller?.arn ?? "anonymous", missing);
  }
}
function handler_operationOf({ service, operation }) {
  const found = services.get(service)?.operations;
  const known = found !== void 0 && Object.hasOwn(found, operation) ? found[operation] : void 0;
  if (known !== void 0) return known;
  throw new NotServedFault(
    `${service}:${operation}`,
    found === void 0 ? void 0 : `It serves ${Object.keys(found).sort().join(", ")}.`
  );
}
function internalFailure(error) {
  const text = error instanceof Error ? error.stack ?? error.message : String(error);
  return new AwsFault("InternalFailure", `The sandbox failed: ${text}`, 500);
}


// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(33483);
// EXTERNAL MODULE: ../../node_modules/leven/index.js
var leven = __webpack_require__(9357);
;// CONCATENATED MODULE: ./sandbox/aws/cloudfront/scenario.js


const AccountId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{12}$/, "must be twelve digits in quotes"));
const CloudFront = dist/* strictObject */.rej({
  distributions: dist/* optional */.lqM(
    dist/* array */.YOg(
      dist/* strictObject */.rej({
        /** Default: made up. */
        id: dist/* optional */.lqM(dist/* string */.YjP()),
        /** The DNS account that it is in; default: the scenario's own. */
        account: dist/* optional */.lqM(AccountId),
        aliases: dist/* array */.YOg(dist/* string */.YjP()),
        /** How long an invalidation takes, in scenario seconds. */
        "invalidation-seconds": dist/* optional */.lqM(scenario_Seconds, 20)
      })
    ),
    []
  ),
  /** How many distributions a page of a list has at most. */
  "page-size": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(100)), 100)
});


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/scenario.js


const RunOrder = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)));
const ApprovalAction = dist/* strictObject */.rej({
  name: dist/* string */.YjP(),
  type: dist/* literal */.euz("approval"),
  "run-order": RunOrder,
  /** Seconds until somebody approves; `never` waits for PutApprovalResult or a stop. */
  "approve-after": dist/* optional */.lqM(dist/* union */.KCZ([scenario_Seconds, dist/* literal */.euz("never")])),
  "reject-after": dist/* optional */.lqM(scenario_Seconds)
});
const CodeBuildAction = dist/* strictObject */.rej({
  name: dist/* string */.YjP(),
  type: dist/* literal */.euz("codebuild"),
  seconds: dist/* optional */.lqM(scenario_Seconds),
  "run-order": RunOrder,
  /** The action fails with this message. */
  fail: dist/* optional */.lqM(dist/* string */.YjP()),
  log: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()))
});
const Stage = dist/* strictObject */.rej({
  name: dist/* string */.YjP(),
  actions: dist/* pipe */.FsL(dist/* array */.YOg(dist/* variant */.Oxt("type", [ApprovalAction, CodeBuildAction])), dist/* minLength */.BpQ(1))
});
const ExecutionScript = dist/* strictObject */.rej({
  outcome: dist/* optional */.lqM(dist/* picklist */.KIO(["Succeeded", "Failed", "Stopped", "Superseded", "Cancelled"]), "Succeeded"),
  /** A failed stage is rolled back by an execution of its own, with the trigger AutomatedRollback. */
  rollback: dist/* optional */.lqM(dist/* boolean */.zMY()),
  "queue-seconds": dist/* optional */.lqM(scenario_Seconds),
  /** How long CodePipeline says, after the start, that it knows of no such execution. */
  "unknown-seconds": dist/* optional */.lqM(scenario_Seconds),
  /** CodeBuild actions fail when the image lacks the label that the builder's Slack message leaves on it. */
  "needs-message-label": dist/* optional */.lqM(dist/* boolean */.zMY()),
  /** Default: one stage `Deploy` with one CodeBuild action per service. A stage `Source` always goes before. */
  stages: dist/* optional */.lqM(dist/* array */.YOg(Stage))
});
const PastRelease = dist/* strictObject */.rej({
  environment: dist/* string */.YjP(),
  /** Its IMAGE_TAG. */
  image: dist/* string */.YjP(),
  "hours-ago": dist/* number */.aig(),
  status: dist/* optional */.lqM(dist/* picklist */.KIO(["Succeeded", "Failed", "Stopped", "Superseded", "Cancelled"]), "Succeeded")
});


;// CONCATENATED MODULE: ./sandbox/github/scenario-github.js


const Sha = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}$/, "must be 40 hexadecimal digits in quotes"));
const scenario_github_Timestamp = dist/* pipe */.FsL(
  dist/* string */.YjP(),
  dist/* check */.z6Y((text) => !Number.isNaN(Date.parse(text)), "must be a date and time such as 2026-01-31T12:00:00Z")
);
const Ordinal = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const Access = dist/* optional */.lqM(dist/* picklist */.KIO(["none", "read", "write"]), "write");
const Commit = dist/* strictObject */.rej({
  sha: Sha,
  message: dist/* string */.YjP(),
  /** Login of the author; none has a name in git alone. */
  author: dist/* optional */.lqM(dist/* string */.YjP()),
  date: dist/* optional */.lqM(scenario_github_Timestamp),
  /** Default: the commit before it in the list. */
  parents: dist/* optional */.lqM(dist/* array */.YOg(Sha)),
  /** Numbers of the pull requests that it came with. */
  pulls: dist/* optional */.lqM(dist/* array */.YOg(dist/* number */.aig()), [])
});
const Pull = dist/* strictObject */.rej({
  number: Ordinal,
  title: dist/* string */.YjP(),
  body: dist/* optional */.lqM(dist/* string */.YjP(), ""),
  labels: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
  author: dist/* optional */.lqM(dist/* string */.YjP(), "someone"),
  merged: dist/* optional */.lqM(dist/* boolean */.zMY(), true),
  /** Of one that is not merged; default open. */
  state: dist/* optional */.lqM(dist/* picklist */.KIO(["open", "closed"])),
  draft: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
  /** Default: the last commit that names it. */
  "merge-commit": dist/* optional */.lqM(Sha),
  /** Default: the default branch. */
  base: dist/* optional */.lqM(dist/* string */.YjP()),
  /** Default: `change-` and its number. */
  head: dist/* optional */.lqM(dist/* string */.YjP()),
  /** Paths of what it changes, where that is not in the commits of its branch. */
  files: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), [])
});
const scenario_github_Tag = dist/* union */.KCZ([Sha, dist/* strictObject */.rej({ sha: Sha, annotated: dist/* optional */.lqM(dist/* boolean */.zMY(), false) })]);
const Release = dist/* strictObject */.rej({
  tag: dist/* string */.YjP(),
  /** Default: the tag. */
  name: dist/* optional */.lqM(dist/* string */.YjP()),
  body: dist/* optional */.lqM(dist/* string */.YjP(), ""),
  draft: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
  prerelease: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
  /** Default: the tag's, else the default branch's. A published release gets the tag that is missing. */
  commit: dist/* optional */.lqM(Sha),
  "published-at": dist/* optional */.lqM(scenario_github_Timestamp),
  /** Its tag cannot be moved or deleted. */
  immutable: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
  author: dist/* optional */.lqM(dist/* string */.YjP(), "someone")
});
const scenario_github_Repository = dist/* strictObject */.rej({
  /** Not there for requests without a token. */
  private: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
  "default-branch": dist/* optional */.lqM(dist/* string */.YjP(), "main"),
  /** Oldest first. */
  commits: dist/* optional */.lqM(dist/* array */.YOg(Commit), []),
  pulls: dist/* optional */.lqM(dist/* array */.YOg(Pull), []),
  /**
   * Branches and lightweight tags by name, each with its commit; a name that begins like a version is a tag's
   * (`heads/…` and `tags/…` say it). The default branch is the last commit, unless it is given.
   */
  refs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Sha), {}),
  tags: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), scenario_github_Tag), {}),
  /** Oldest first. */
  releases: dist/* optional */.lqM(dist/* array */.YOg(Release), []),
  /** Releases become immutable when they are published. */
  "immutable-releases": dist/* optional */.lqM(dist/* boolean */.zMY(), false),
  /** Contents by path; the same at each commit that is given here. */
  files: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {}),
  /** What a squashed merge has below its title, which is that of the pull request. */
  "squash-message": dist/* optional */.lqM(dist/* picklist */.KIO(["blank", "pull-request-body"]), "blank"),
  /** By the name of their file in `.github/workflows`. */
  workflows: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Workflow), {})
});
const GitHub = dist/* strictObject */.rej({
  /** Tokens that GitHub knows; default any. */
  tokens: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
  /** What tokens may do: all, unless it is taken away here. */
  permissions: dist/* optional */.lqM(
    dist/* strictObject */.rej({
      actions: Access,
      contents: Access,
      deployments: Access,
      issues: Access,
      "pull-requests": Access
    }),
    {}
  ),
  /** By `owner/name`. */
  repositories: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), scenario_github_Repository), {})
});


;// CONCATENATED MODULE: ./sandbox/faults/scenario.js

const scenario_Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const scenario_Ordinal = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const faultKinds = [
  "throttle",
  "error-500",
  "error",
  "reset",
  "lost-response",
  "access-denied",
  "expired-token",
  "timeout",
  "bad-json",
  "web-page",
  "broken-off",
  "rate-limit"
];
const FaultRule = dist/* strictObject */.rej({
  /** As the request log names it: `codebuild`, `codepipeline`, `ecr`, `ecs`, `s3`, `logs`, `ssm`, `sts`, `iam`, `slack`, `github`, `pypi`, `npm`. Default: any. */
  service: dist/* optional */.lqM(dist/* string */.YjP()),
  /** Default: any. */
  operation: dist/* optional */.lqM(dist/* string */.YjP()),
  /** Parameters that the request must have, each with this very value. */
  where: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
  kind: dist/* picklist */.KIO(faultKinds),
  /** Only so many of the matching requests, counted after `after`. */
  first: dist/* optional */.lqM(scenario_Count),
  /** The first so many matching requests go through. */
  after: dist/* optional */.lqM(scenario_Count),
  /** Only these of the matching requests, counted from 1. */
  at: dist/* optional */.lqM(dist/* union */.KCZ([scenario_Ordinal, dist/* array */.YOg(scenario_Ordinal)])),
  /** The share of matching requests that are hit: 0 to 1, random by the scenario's seed. */
  rate: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1))),
  /** For `timeout`: real milliseconds until the connection is dropped without an answer. */
  "timeout-ms": dist/* optional */.lqM(dist/* pipe */.FsL(scenario_Count, dist/* maxValue */.cGV(6e5))),
  /** For `error`: its name on the wire. */
  code: dist/* optional */.lqM(dist/* string */.YjP()),
  message: dist/* optional */.lqM(dist/* string */.YjP()),
  /** The HTTP status, for `error` (default: 400) and `web-page` (default: 200). */
  status: dist/* optional */.lqM(dist/* pipe */.FsL(scenario_Count, dist/* minValue */.Wwf(200), dist/* maxValue */.cGV(599))),
  /** For `throttle`, where the service says how long to wait (Slack), and for `rate-limit`: real seconds. */
  "retry-after": dist/* optional */.lqM(scenario_Count),
  /** For `access-denied`: the resource that the message names. */
  resource: dist/* optional */.lqM(dist/* string */.YjP())
});


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/scenario-projects.js



const scenario_projects_Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(5e3));
const ProjectSeed = dist/* strictObject */.rej({
  /** The repository that it builds, `owner/name`. */
  source: dist/* optional */.lqM(dist/* string */.YjP(), "uktrade/platform-tools"),
  artifacts: dist/* optional */.lqM(dist/* picklist */.KIO(["S3", "NO_ARTIFACTS"]), "NO_ARTIFACTS"),
  /** The project's own variables. */
  variables: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {}),
  /** The buildspecs in the source besides buildspec.yml; default: any path has one. */
  buildspecs: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
  /** What its builds do, in turn; the last one repeats. */
  builds: dist/* optional */.lqM(dist/* array */.YOg(BuildScript), []),
  /** How many builds have succeeded before the scenario begins. */
  "earlier-builds": dist/* optional */.lqM(scenario_projects_Count, 0)
});
const PipelineSeed = dist/* strictObject */.rej({
  type: dist/* optional */.lqM(dist/* picklist */.KIO(["V1", "V2"]), "V2"),
  "execution-mode": dist/* optional */.lqM(dist/* picklist */.KIO(["QUEUED", "SUPERSEDED", "PARALLEL"]), "QUEUED"),
  /** The variables that it declares, with their defaults; null: it has none, and must be given. */
  variables: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(dist/* string */.YjP())), {}),
  /** The repository that its source action checks out, `owner/name`. */
  source: dist/* optional */.lqM(dist/* string */.YjP(), "uktrade/platform-tools"),
  executions: dist/* optional */.lqM(dist/* array */.YOg(ExecutionScript), []),
  /** How many executions have succeeded before the scenario begins. */
  "earlier-executions": dist/* optional */.lqM(scenario_projects_Count, 0)
});


;// CONCATENATED MODULE: ./sandbox/npm/scenario-npm.js

const Version = dist/* strictObject */.rej({
  /** What is in the tarball, as text: its hashes follow from this. */
  content: dist/* optional */.lqM(dist/* string */.YjP(), ""),
  /** Instead of the hash of the content: `sha512-…`. */
  integrity: dist/* optional */.lqM(dist/* string */.YjP()),
  /** When the packument begins to list it, counted from the start. */
  "late-seconds": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)), 0)
});
const Package = dist/* strictObject */.rej({
  /** The dist-tag; default: the last version. */
  latest: dist/* optional */.lqM(dist/* string */.YjP()),
  /** Oldest first. */
  versions: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Version), {})
});
const Npm = dist/* strictObject */.rej({ packages: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Package), {}) });


;// CONCATENATED MODULE: ./sandbox/pypi/scenario-pypi.js

const scenario_pypi_Seconds = dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0));
const Sha256 = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits in quotes"));
const File = dist/* strictObject */.rej({
  filename: dist/* string */.YjP(),
  /** What is in it, as text. */
  content: dist/* optional */.lqM(dist/* string */.YjP(), ""),
  /** Instead of the content, which can then not be downloaded. */
  sha256: dist/* optional */.lqM(Sha256),
  /** True, or the reason. */
  yanked: dist/* optional */.lqM(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* string */.YjP()]), false),
  /** When each index begins to list it, counted from the start. */
  "json-late-seconds": dist/* optional */.lqM(scenario_pypi_Seconds, 0),
  "simple-late-seconds": dist/* optional */.lqM(scenario_pypi_Seconds, 0)
});
const scenario_pypi_Release = dist/* strictObject */.rej({ version: dist/* string */.YjP(), files: dist/* optional */.lqM(dist/* array */.YOg(File), []) });
const Publisher = dist/* strictObject */.rej({
  project: dist/* string */.YjP(),
  /** `owner/name` */
  repository: dist/* string */.YjP(),
  /** `release.yml` */
  workflow: dist/* string */.YjP(),
  environment: dist/* optional */.lqM(dist/* string */.YjP())
});
const Pypi = dist/* strictObject */.rej({
  /** Releases by project, oldest first. */
  projects: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(scenario_pypi_Release)), {}),
  /** Tokens that may upload everything. Default: all that begin with pypi-. */
  tokens: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
  /** The workflows that get tokens for an OIDC token. */
  "trusted-publishers": dist/* optional */.lqM(dist/* array */.YOg(Publisher), []),
  /** False: there is no trusted publishing. */
  "trusted-publishing": dist/* optional */.lqM(dist/* boolean */.zMY(), true),
  /** How long after an upload each index begins to list the file. */
  "json-late-seconds": dist/* optional */.lqM(scenario_pypi_Seconds, 0),
  "simple-late-seconds": dist/* optional */.lqM(scenario_pypi_Seconds, 0),
  /** False: the simple index speaks HTML only. */
  "simple-json": dist/* optional */.lqM(dist/* boolean */.zMY(), true),
  /** PyPI takes the same file again; other indexes refuse it as they refuse another one of its name. */
  duplicates: dist/* optional */.lqM(dist/* picklist */.KIO(["accept", "refuse"]), "accept")
});
const Oidc = dist/* strictObject */.rej({
  /** The called workflow, in a job of a reusable one: `owner/name/.github/workflows/x.yml@ref`. */
  "job-workflow-ref": dist/* optional */.lqM(dist/* string */.YjP()),
  environment: dist/* optional */.lqM(dist/* string */.YjP())
});


;// CONCATENATED MODULE: ./sandbox/slack/scenario-slack.js

const Channel = dist/* strictObject */.rej({
  name: dist/* optional */.lqM(dist/* string */.YjP()),
  archived: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
  /** Whether the app has been invited. */
  member: dist/* optional */.lqM(dist/* boolean */.zMY(), true)
});
const SlackSeed = dist/* strictObject */.rej({
  /** Channels by id. Default: every id that looks like one is a channel that the app is in. */
  channels: dist/* optional */.lqM(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[CDG][A-Z0-9]{2,20}$/)), Channel)),
  /** The tokens that Slack knows. Default: all that begin with xoxb-. */
  tokens: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
  /** What each of them may do. */
  scopes: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), [
    "chat:write",
    "channels:history",
    "groups:history",
    "metadata.message:read"
  ])
});


;// CONCATENATED MODULE: ./sandbox/scenario/scenario.js











const scenario_AccountId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{12}$/, "must be twelve digits in quotes"));
const scenario_Digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/, "must be sha256: and 64 hex digits"));
const scenario_Timestamp = dist/* pipe */.FsL(
  dist/* string */.YjP(),
  dist/* check */.z6Y((text) => !Number.isNaN(Date.parse(text)), "must be a date and time such as 2026-01-31T12:00:00Z")
);
const scenario_Tag = dist/* pipe */.FsL(
  dist/* string */.YjP(),
  dist/* regex */.yGV(/^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/, "must be an image tag: letters, digits and _.-")
);
const ImageSeed = dist/* strictObject */.rej({
  tags: dist/* array */.YOg(scenario_Tag),
  "pushed-at": dist/* optional */.lqM(scenario_Timestamp),
  digest: dist/* optional */.lqM(scenario_Digest),
  labels: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
  /** An index of images for two platforms. */
  "multi-arch": dist/* optional */.lqM(dist/* boolean */.zMY(), false)
});
const GeneratedImages = dist/* strictObject */.rej({
  count: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(2e5)),
  /** How many of them have lost their tags. */
  untagged: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0)), 0)
});
const NameForm = dist/* optional */.lqM(dist/* picklist */.KIO(["current", "older", "none"]), "current");
const Codebase = dist/* strictObject */.rej({
  repository: dist/* string */.YjP(),
  pipeline_mode: dist/* optional */.lqM(dist/* string */.YjP()),
  slack_channel: dist/* optional */.lqM(dist/* string */.YjP()),
  additional_ecr_repository: dist/* optional */.lqM(dist/* string */.YjP()),
  deploy_repository_branch: dist/* optional */.lqM(dist/* string */.YjP()),
  requires_image_build: dist/* optional */.lqM(dist/* boolean */.zMY()),
  services: dist/* optional */.lqM(dist/* array */.YOg(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())))),
  pipelines: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* string */.YjP() }))),
  project: NameForm,
  pipeline: NameForm,
  /** Oldest first; `none` leaves the repository out. */
  images: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz("none"), dist/* array */.YOg(ImageSeed)]), []),
  /** Images that somebody pushed to the additional repository only, oldest first. */
  "additional-images": dist/* optional */.lqM(dist/* array */.YOg(ImageSeed), []),
  "generate-images": dist/* optional */.lqM(GeneratedImages),
  "image-tag-mutability": dist/* optional */.lqM(dist/* picklist */.KIO(["MUTABLE", "IMMUTABLE"]), "MUTABLE"),
  builds: dist/* optional */.lqM(dist/* array */.YOg(BuildScript), []),
  executions: dist/* optional */.lqM(dist/* array */.YOg(ExecutionScript), []),
  /** What its manual-release pipeline did before, oldest first. */
  "past-releases": dist/* optional */.lqM(dist/* array */.YOg(PastRelease), [])
});
const Environment = dist/* strictObject */.rej({
  account: dist/* optional */.lqM(scenario_AccountId),
  region: dist/* optional */.lqM(dist/* string */.YjP()),
  vpc: dist/* optional */.lqM(dist/* string */.YjP()),
  /** `null` leaves it out of the parameter; the platform then takes it for `copilot`. */
  "service-deployment-mode": dist/* nullish */.cl6(dist/* string */.YjP()),
  /** Its ECS services; those that are left out are made as usual. `none`: it has no cluster. */
  ecs: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz("none"), EcsEnvironment]), {})
});
const Application = dist/* strictObject */.rej({
  layout: dist/* optional */.lqM(dist/* picklist */.KIO(["platform", "legacy", "both"]), "platform"),
  environments: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(Environment)), {}),
  services: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* strictObject */.rej({ type: dist/* string */.YjP() })), {}),
  codebases: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Codebase), {})
});
const ParameterSeed = dist/* union */.KCZ([
  dist/* string */.YjP(),
  dist/* strictObject */.rej({
    value: dist/* string */.YjP(),
    type: dist/* optional */.lqM(dist/* picklist */.KIO(["String", "SecureString", "StringList"]), "String")
  })
]);
const scenario_Credentials = dist/* strictObject */.rej({
  /** Access keys whose requests get ExpiredTokenException. */
  expired: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
  /** Access keys that AWS does not know. */
  unknown: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
  /** Real seconds that assumed credentials last, whatever was asked for. Real, since the client's clock is. */
  "lifetime-seconds": dist/* optional */.lqM(scenario_Seconds)
});
const Scenario = dist/* strictObject */.rej({
  account: dist/* optional */.lqM(scenario_AccountId, "123456789012"),
  region: dist/* optional */.lqM(dist/* string */.YjP(), "eu-west-2"),
  /** The account's alias in IAM. */
  "account-alias": dist/* optional */.lqM(dist/* string */.YjP()),
  /** Scenario seconds per real second. */
  "time-scale": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* gtValue */.zYL(0), dist/* maxValue */.cGV(1e6)), 1),
  /** For everything random, so that a scenario always plays alike. */
  seed: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()), 1),
  applications: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), Application), {}),
  /** CodeBuild projects and pipelines that belong to no codebase, by name. */
  projects: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), ProjectSeed), {}),
  pipelines: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), PipelineSeed), {}),
  cloudfront: dist/* optional */.lqM(CloudFront, {}),
  parameters: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), ParameterSeed), {}),
  slack: dist/* optional */.lqM(SlackSeed, {}),
  github: dist/* optional */.lqM(GitHub, {}),
  oidc: dist/* optional */.lqM(Oidc, {}),
  pypi: dist/* optional */.lqM(Pypi, {}),
  npm: dist/* optional */.lqM(Npm, {}),
  faults: dist/* optional */.lqM(dist/* array */.YOg(FaultRule), []),
  credentials: dist/* optional */.lqM(scenario_Credentials, {}),
  /** `platform`: assumed roles are those that the platform makes, with what they may do there; `open`: any, with everything. */
  roles: dist/* optional */.lqM(dist/* picklist */.KIO(["platform", "open"]), "platform"),
  /** Actions that roles may do besides, by name of the role; both with wildcards. A role that is named here exists, and trusts everybody. */
  "role-grants": dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())), {})
});


;// CONCATENATED MODULE: ./sandbox/scenario/scenario-problem.js


function describeProblem(issue) {
  const { path, issue: deepest } = innermost(issue, []);
  const where = pathText(path);
  if (deepest.expected === "never") return `${where} is not known${knownInstead(path)}.`;
  const subject = where === "" ? "it" : where;
  if (deepest.input === void 0) return `${subject} is missing.`;
  const value = JSON.stringify(deepest.input);
  const shown = value.length > 80 ? `${value.slice(0, 77)}...` : value;
  return deepest.kind === "schema" ? `${subject} is ${shown}, not ${expected(deepest)}.` : `${subject} is ${shown}, but ${scenario_problem_rule(deepest)}.`;
}
function innermost(issue, before) {
  const path = [...before, ...(issue.path ?? []).map((item) => item.key)];
  const inner = issue.issues?.find((candidate) => (candidate.path?.length ?? 0) > 0);
  return inner === void 0 ? { path, issue } : innermost(inner, path);
}
function pathText(path) {
  return path.reduce((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return `${text}${text === "" ? "" : "."}${String(key)}`;
  }, "");
}
const words = {
  number: "a number",
  string: "a text (in quotes)",
  boolean: "true or false",
  Object: "a mapping",
  Array: "a list"
};
function expected(issue) {
  const names = (issue.expected ?? "something else").replaceAll(/[()]/g, "").split(" | ");
  return names.map((name) => words[name] ?? name).join(" or ");
}
function scenario_problem_rule(issue) {
  const requirement = String(issue.requirement);
  switch (issue.type) {
    case "min_value":
      return `must be at least ${requirement}`;
    case "gt_value":
      return `must be more than ${requirement}`;
    case "max_value":
      return `must be at most ${requirement}`;
    case "integer":
      return "must be a whole number";
    case "min_length":
      return `must have at least ${requirement}`;
    default:
      return issue.message;
  }
}
function knownInstead(path) {
  const wrong = String(path.at(-1));
  const known = knownKeys(Scenario, path.slice(0, -1));
  const near = known.map((key) => ({ key, distance: (0,leven/* default */.A)(key, wrong) })).filter(({ distance }) => distance <= 3).sort((a, b) => a.distance - b.distance)[0];
  if (near !== void 0) return `; the nearest name is ${near.key}`;
  return known.length === 0 ? "" : `; known here are ${known.join(", ")}`;
}
function knownKeys(schema, path) {
  if (schema.wrapped !== void 0) return knownKeys(schema.wrapped, path);
  if (schema.options !== void 0) {
    const keys = schema.options.filter((option) => typeof option === "object").flatMap((o) => knownKeys(o, path));
    return [...new Set(keys)];
  }
  const [key, ...rest] = path;
  if (key === void 0) return Object.keys(schema.entries ?? {});
  const next = schema.item ?? schema.value ?? schema.entries?.[String(key)];
  return next === void 0 ? [] : knownKeys(next, rest);
}


;// CONCATENATED MODULE: ./sandbox/scenario/load-scenario.js






const hint = "sandbox/scenario.ts lists all that a scenario can hold, sandbox/scenarios/demo.ts is one that works.";
async function loadScenario(file) {
  let text;
  try {
    text = await (0,promises_.readFile)(file, "utf8");
  } catch (error) {
    throw new errors/* PlatformError */.Wk(`Scenario ${file} can't be read: ${(0,errors/* asError */.zR)(error).message}.`, {
      hint,
      cause: error
    });
  }
  return parseScenario(text, file);
}
function parseScenario(yaml, name) {
  let value;
  try {
    value = (0,yaml_dist/* parse */.qg)(yaml);
  } catch (error) {
    const problem = (0,errors/* asError */.zR)(error).message.split("\n")[0] ?? "";
    throw new errors/* PlatformError */.Wk(`Scenario ${name} is not YAML: ${problem}`, { hint, cause: error });
  }
  return checkScenario(value ?? {}, name);
}
function checkScenario(value, name) {
  if (Array.isArray(value)) {
    throw new errors/* PlatformError */.Wk(`Scenario ${name}: it is a list, not a mapping.`, { hint });
  }
  const result = dist/* safeParse */.xLC(Scenario, value);
  if (result.success) return result.output;
  const [first = "", ...others] = result.issues.map(describeProblem);
  const more = others.length === 0 ? "" : ` And ${others.length} more: ${others.join(" ")}`;
  throw new errors/* PlatformError */.Wk(`Scenario ${name}: ${first}${more}`, {
    hint,
    cause: new dist/* ValiError */.H6d(result.issues)
  });
}


;// CONCATENATED MODULE: ./sandbox/scenario/demo.js
const seconds = {
  QUEUED: 1,
  PROVISIONING: 6,
  DOWNLOAD_SOURCE: 4,
  INSTALL: 6,
  PRE_BUILD: 4,
  BUILD: 14,
  POST_BUILD: 4
};
const webLog = {
  DOWNLOAD_SOURCE: [
    "Cloning https://github.com/uktrade/demo-web",
    "Checked out c0ffee1 (Add the events page)"
  ],
  INSTALL: ["Installing the image builder", "pack 0.38.2 is ready", "docker 27.5.1 is ready"],
  PRE_BUILD: ["Reading .copilot/config.yml", "Builder paketobuildpacks/builder-jammy-base:0.4.240"],
  BUILD: [
    "===> ANALYZING",
    "Restoring data for SBOM from previous image",
    "===> DETECTING",
    "3 of 9 buildpacks participating",
    "paketo-buildpacks/cpython  1.14.3",
    "paketo-buildpacks/pip      0.23.5",
    "paketo-buildpacks/procfile 5.11.2",
    "===> RESTORING",
    "===> BUILDING",
    "Paketo Buildpack for CPython 1.14.3",
    "  Using CPython version 3.12.10",
    "  Completed in 2.9s",
    "Paketo Buildpack for Pip 0.23.5",
    "  Collecting Django==5.2.6",
    "  Collecting gunicorn==23.0.0",
    "  Collecting psycopg==3.2.10",
    "  Successfully installed Django-5.2.6 gunicorn-23.0.0 psycopg-3.2.10",
    "===> EXPORTING",
    'Reusing layer "paketo-buildpacks/cpython:cpython"',
    'Adding layer "paketo-buildpacks/pip-install:packages"',
    "Adding 1/1 app layer(s)"
  ],
  POST_BUILD: ["Pushing commit-c0ffee1", "Pushed 212 MB in 9 layers"]
};
const demoScenario = {
  "account-alias": "demo-platform",
  // Ten scenario seconds to each real one.
  "time-scale": 10,
  applications: {
    demo: {
      environments: {
        dev: { vpc: "demo-nonprod", "service-deployment-mode": "platform" },
        staging: { vpc: "demo-nonprod", "service-deployment-mode": "platform" },
        prod: { account: "210987654321", vpc: "demo-prod", "service-deployment-mode": "platform" }
      },
      services: {
        web: { type: "Load Balanced Web Service" },
        worker: { type: "Backend Service" },
        api: { type: "Load Balanced Internal Service" }
      },
      codebases: {
        web: {
          repository: "uktrade/demo-web",
          services: [{ first: ["worker"] }, { second: ["web"] }],
          pipelines: [
            { name: "main", branch: "main", environments: [{ name: "dev" }] },
            {
              name: "release",
              tag: true,
              environments: [{ name: "staging" }, { name: "prod", requires_approval: true }]
            }
          ],
          images: [
            { tags: ["commit-9f3c2d1", "tag-1.3.0"] },
            { tags: ["commit-51ab7e0", "branch-feature-search"] },
            { tags: ["commit-0d4e8aa", "tag-1.4.0", "tag-latest"] },
            { tags: [] },
            { tags: ["commit-7be1f42", "branch-main"] }
          ],
          builds: [{ phases: seconds, log: { text: webLog }, push: { tags: ["commit-<sha7>"] } }],
          executions: [
            {
              stages: [
                {
                  name: "Deploy-dev",
                  actions: [
                    {
                      name: "Deploy-worker",
                      type: "codebuild",
                      seconds: 14,
                      "run-order": 1,
                      log: [
                        "Registering demo-dev-worker-task-def:42",
                        "Updating the service worker",
                        "worker is stable"
                      ]
                    },
                    {
                      name: "Deploy-web",
                      type: "codebuild",
                      seconds: 20,
                      "run-order": 2,
                      log: [
                        "Registering demo-dev-web-task-def:87",
                        "Updating the service web",
                        "web: 1 of 2 tasks run the new version",
                        "web: 2 of 2 tasks run the new version",
                        "web is stable"
                      ]
                    }
                  ]
                }
              ]
            }
          ]
        },
        api: {
          repository: "uktrade/demo-api",
          pipeline_mode: "dual_codepipeline_github",
          services: [{ all: ["api"] }],
          pipelines: [{ name: "main", branch: "main", environments: [{ name: "dev" }] }],
          images: [
            { tags: ["commit-3c0dd17", "tag-0.9.0"] },
            { tags: ["commit-ab12cd3", "branch-main", "tag-latest"] }
          ],
          builds: [{ phases: seconds }]
        }
      }
    }
  }
};


// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./sandbox/server/admin-approve.js

const Request = dist/* strictObject */.rej({
  /** Default: all pipelines. */
  pipeline: dist/* optional */.lqM(dist/* string */.YjP()),
  status: dist/* optional */.lqM(dist/* picklist */.KIO(["Approved", "Rejected"]), "Approved")
});
function answerApprove(body, world) {
  const request = dist/* safeParse */.xLC(Request, admin_approve_readJson(body));
  if (!request.success) {
    return admin_approve_json(400, {
      message: `The body is not {pipeline?, status?: Approved | Rejected}: ${dist/* summarize */.ehc(request.issues)}`
    });
  }
  const { pipeline, status } = request.output;
  const known = [...world.pipelines.pipelines.keys()];
  if (pipeline !== void 0 && !known.includes(pipeline)) {
    return admin_approve_json(404, { message: `There is no pipeline ${pipeline}; there are ${known.join(", ")}.` });
  }
  world.advance();
  const names = pipeline === void 0 ? known : [pipeline];
  return admin_approve_json(
    200,
    names.flatMap((name) => world.pipelines.approve(name, status))
  );
}
function admin_approve_readJson(body) {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return void 0;
  }
}
function admin_approve_json(status, value) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}


;// CONCATENATED MODULE: ./sandbox/server/admin-clock.js

const admin_clock_Request = dist/* strictObject */.rej({
  /** Milliseconds since the epoch. */
  until: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x()))
});
async function answerClock(body, world) {
  const request = dist/* safeParse */.xLC(admin_clock_Request, admin_clock_readJson(body));
  if (!request.success)
    return admin_clock_json(400, { message: `The body is not {until?: milliseconds}: ${dist/* summarize */.ehc(request.issues)}` });
  const { until } = request.output;
  if (until !== void 0) await world.time.skipToWhenReleased(until);
  return admin_clock_json(200, { now: world.now() });
}
function admin_clock_readJson(body) {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return void 0;
  }
}
function admin_clock_json(status, value) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}


;// CONCATENATED MODULE: ./sandbox/github/state.js



function githubState(world) {
  const now = world.now();
  return Object.fromEntries(
    world.github.all().map((repository) => [repository.name, repositoryState(repository, now)])
  );
}
function repositoryState(repository, now) {
  const { refs, objects, history, branch, pulls, releases, comments, runs } = repository;
  const named = (prefix) => refs.startingWith(prefix).map(({ name, sha }) => ({ name: name.slice(prefix.length), sha }));
  return {
    branches: Object.fromEntries(named("refs/heads/").map(({ name, sha }) => [name, sha])),
    tags: Object.fromEntries(
      named("refs/tags/").map(({ name, sha }) => [
        name,
        { commit: objects.commitOf(sha), annotated: objects.tags.has(sha) }
      ])
    ),
    /** Of the default branch, newest first. */
    commits: history.upTo(history.find(branch)).map(({ sha, message }) => ({ sha, message })),
    pulls: pulls.map((pull) => {
      const { number, title, body, labels, state, base, head, mergeCommit } = pull;
      return {
        ...{ number, title, body, labels, state, merged: pull.mergedAt !== null, mergeCommit, base, head },
        files: changesOfPull(pull, repository).map(({ path }) => path),
        comments: comments.filter((comment) => comment.pull === number).map((comment) => comment.body)
      };
    }),
    releases: newestFirst(releases).map(({ id, tag, name, body, draft, prerelease, immutable, target }) => ({
      ...{ id, tag, name, body, draft, prerelease, immutable, target }
    })),
    runs: runs.map((run) => {
      const { id, workflow, title, event, branch: on, sha, actor } = run;
      const { status, conclusion } = stateOf(run, now);
      return {
        ...{ id, workflow, title, event, branch: on, sha, actor, status, conclusion },
        known: isKnown(run, now),
        cancelled: run.cancelledAt !== void 0
      };
    })
  };
}


;// CONCATENATED MODULE: ./sandbox/server/admin.js





const admin_prefix = "/_sandbox/";
function admin_json(status, value) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}
function answerAdmin(request, log, world) {
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(admin_prefix)) return void 0;
  switch (`${request.method} ${pathname.slice(admin_prefix.length)}`) {
    case "GET requests":
      return admin_json(200, log.all());
    case "DELETE requests":
      log.clear();
      return admin_json(200, []);
    case "GET slack":
      return admin_json(200, world.slack.all());
    case "GET github":
      return admin_json(200, githubState(world));
    case "POST approve":
      return answerApprove(request.body, world);
    case "POST clock":
      return answerClock(request.body, world);
    case "GET oidc": {
      if (!/^bearer \S+$/i.test(header(request, "authorization"))) {
        return admin_json(401, {
          message: `The request has no "Authorization: Bearer" header with the job's request token.`
        });
      }
      const audience = searchParams.get("audience") ?? "https://github.com/uktrade";
      return admin_json(200, { count: 1, value: makeOidcToken(audience, world.realNow(), world.scenario.oidc) });
    }
    default:
      return admin_json(404, { message: `The sandbox has no ${request.method} ${pathname}.` });
  }
}


;// CONCATENATED MODULE: ./sandbox/server/server.js



const largestBody = 32 * 1024 * 1024;
async function listen(handler, world, port) {
  const silences = /* @__PURE__ */ new Set();
  const server = (0,external_node_http_.createServer)((request, response) => {
    serve(request, response, handler, world, silences).catch((error) => {
      response.destroy((0,errors/* asError */.zR)(error));
    });
  });
  server.keepAliveTimeout = 6e4;
  await start(server, port);
  const { port: taken } = server.address();
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () => new Promise((resolve) => {
      silences.forEach(clearTimeout);
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    })
  };
}
async function start(server, port) {
  await new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        new errors/* PlatformError */.Wk(
          `The sandbox can't listen on port ${port}: ${taken ? "it is in use" : error.message}.`,
          {
            hint: "Use --port 0, which takes a free port.",
            cause: error
          }
        )
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}
async function serve(request, response, handler, world, silences) {
  const wire = await readRequest(request);
  const reply = await answerAdmin(wire, handler.log, world);
  const outcome = reply === void 0 ? await handler.handle(wire) : { kind: "reply", reply };
  switch (outcome.kind) {
    case "reply":
      send(response, outcome.reply);
      return;
    case "broken-off":
      breakOff(response, outcome.reply);
      return;
    case "reset":
      request.socket.resetAndDestroy();
      return;
    case "silence": {
      const timer = setTimeout(() => {
        silences.delete(timer);
        request.socket.resetAndDestroy();
      }, outcome.forMs);
      silences.add(timer);
    }
  }
}
async function readRequest(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > largestBody) throw new RangeError(`A request is larger than ${largestBody} bytes.`);
    chunks.push(chunk);
  }
  return {
    method: request.method ?? "GET",
    url: new URL(request.url ?? "/", "http://127.0.0.1"),
    headers: request.headers,
    body: Buffer.concat(chunks)
  };
}
function breakOff(response, { status, headers, body }) {
  const whole = Buffer.from(body);
  response.writeHead(status, { ...headers, "content-length": Math.max(2, whole.length) });
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => {
    response.socket?.resetAndDestroy();
  });
}
function send(response, reply) {
  const headers = { ...reply.headers, "content-length": Buffer.byteLength(reply.body) };
  if (reply.reason === void 0) response.writeHead(reply.status, headers);
  else response.writeHead(reply.status, reply.reason, headers);
  response.end(reply.body);
}


;// CONCATENATED MODULE: ./sandbox/server/access/needed-permissions.js
const neededPermissions = [
  {
    actions: ["ssm:GetParametersByPath"],
    resources: [
      "arn:aws:ssm:<region>:<account>:parameter/platform/applications/<app>/environments",
      "arn:aws:ssm:<region>:<account>:parameter/platform/applications/<app>/environments/*",
      "arn:aws:ssm:<region>:<account>:parameter/copilot/applications/<app>/environments",
      "arn:aws:ssm:<region>:<account>:parameter/copilot/applications/<app>/environments/*",
      "arn:aws:ssm:<region>:<account>:parameter/copilot/applications/<app>/codebases",
      "arn:aws:ssm:<region>:<account>:parameter/copilot/applications/<app>/codebases/*"
    ]
  },
  {
    actions: ["ssm:GetParameter"],
    resources: [
      "arn:aws:ssm:<region>:<account>:parameter/copilot/applications/<app>",
      "arn:aws:ssm:<region>:<account>:parameter/copilot/applications/<app>/codebases/*"
    ]
  },
  {
    actions: [
      "codebuild:BatchGetProjects",
      "codebuild:StartBuild",
      "codebuild:BatchGetBuilds",
      "codebuild:StopBuild"
    ],
    resources: [
      "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-image-build",
      "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-pipeline-image-build"
    ]
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*"]
  },
  { actions: ["ecr:BatchGetImage"], resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"] },
  { actions: ["ecr:DescribeImages"], resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"] },
  { actions: ["ecr:PutImage"], resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"] },
  {
    actions: ["ssm:GetParameter"],
    resources: ["arn:aws:ssm:<region>:<account>:parameter/codebuild/slack_oauth_channel"]
  },
  { actions: ["sts:GetCallerIdentity"], resources: ["*"] },
  {
    actions: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
  },
  {
    actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
    resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
  },
  {
    actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
    resources: ["arn:aws:ecr:<region>:<account>:repository/*"]
  },
  {
    actions: [
      "codepipeline:GetPipeline",
      "codepipeline:GetPipelineExecution",
      "codepipeline:ListActionExecutions",
      "codepipeline:ListPipelineExecutions",
      "codepipeline:StartPipelineExecution"
    ],
    resources: [
      "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release",
      "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release-pipeline"
    ]
  },
  {
    actions: ["codepipeline:StopPipelineExecution"],
    resources: [
      "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release",
      "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release-pipeline"
    ]
  },
  {
    actions: ["codebuild:BatchGetBuilds"],
    resources: ["arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*"]
  },
  {
    actions: ["sts:AssumeRole"],
    resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
  },
  {
    actions: [
      "codepipeline:GetPipelineExecution",
      "codepipeline:ListActionExecutions",
      "codepipeline:ListPipelineExecutions"
    ],
    resources: ["arn:aws:codepipeline:<region>:<account>:<app>-<cb>-*"]
  },
  { actions: ["ecr:DescribeImages"], resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/*"] },
  {
    actions: ["codepipeline:GetPipeline"],
    resources: [
      "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release",
      "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release-pipeline"
    ]
  },
  {
    actions: ["codepipeline:GetPipelineExecution", "codepipeline:ListPipelineExecutions"],
    resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>"]
  },
  {
    actions: ["codepipeline:GetPipelineState", "codepipeline:ListActionExecutions"],
    resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>"]
  },
  {
    actions: ["codepipeline:PutApprovalResult"],
    resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>/<stage>/<action>"]
  },
  {
    actions: ["codepipeline:ListActionExecutions"],
    resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>"]
  },
  {
    actions: ["codebuild:ListBuildsForProject"],
    resources: ["arn:aws:codebuild:<region>:<account>:project/<project>"]
  },
  {
    actions: ["codebuild:BatchGetProjects"],
    resources: ["arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*"]
  },
  {
    actions: ["codebuild:BatchGetBuilds"],
    resources: ["arn:aws:codebuild:<region>:<account>:project/<project>"]
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*"]
  },
  {
    actions: ["codepipeline:StopPipelineExecution"],
    resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>"]
  },
  { actions: ["codebuild:StopBuild"], resources: ["arn:aws:codebuild:<region>:<account>:project/<project>"] },
  {
    actions: [
      "codepipeline:GetPipeline",
      "codepipeline:GetPipelineExecution",
      "codepipeline:ListActionExecutions",
      "codepipeline:ListPipelineExecutions",
      "codepipeline:StartPipelineExecution"
    ],
    resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>"]
  },
  {
    actions: ["codebuild:BatchGetProjects", "codebuild:StartBuild", "codebuild:BatchGetBuilds"],
    resources: ["arn:aws:codebuild:<region>:<account>:project/<project>"]
  },
  { actions: ["ecr:DescribeImages"], resources: ["arn:aws:ecr:<region>:<account>:repository/*"] }
];


;// CONCATENATED MODULE: ./sandbox/server/access/platform-roles.js
const pipelineRoles = [
  "<app>-*-codebase-pipeline",
  "<app>-*-codebase-pipeline-*",
  "<app>-*-codebase-*"
];
const oidcRole = "github-oidc-<app>-repo-role";
const platform_roles_ecs = "arn:aws:ecs:<region>:<env-account>";
const autoscaling = "application-autoscaling";
const onClusters = (path) => ["<app>-<env>-cluster", "<app>-<env>"].map((cluster) => `${platform_roles_ecs}:${path(cluster)}`);
const deployment = [
  {
    actions: ["ecs:UpdateService", "ecs:DescribeServices", "ecs:TagResource"],
    resources: [
      ...onClusters((cluster) => `cluster/${cluster}`),
      ...onClusters((cluster) => `service/${cluster}/*`)
    ]
  },
  {
    actions: ["ecs:DescribeTasks", "ecs:TagResource"],
    resources: [
      ...onClusters((cluster) => `cluster/${cluster}`),
      ...onClusters((cluster) => `task/${cluster}/*`)
    ]
  },
  { actions: ["ecs:ListServiceDeployments"], resources: onClusters((cluster) => `service/${cluster}/*`) },
  { actions: ["ecs:DescribeClusters"], resources: [`${platform_roles_ecs}:cluster/<app>-<env>-cluster`] },
  {
    actions: ["ecs:RunTask", "ecs:TagResource"],
    resources: [`${platform_roles_ecs}:task-definition/<app>-<env>-*:*`]
  },
  { actions: ["ecs:RegisterTaskDefinition", "ecs:DescribeTaskDefinition"], resources: ["*"] },
  {
    actions: ["ecs:DeregisterTaskDefinition"],
    resources: ["*"]
  },
  { actions: ["iam:PassRole"], resources: ["*"], passedTo: "ecs-tasks.amazonaws.com" },
  {
    actions: ["logs:GetLogEvents"],
    resources: [
      "arn:aws:logs:<region>:<env-account>:log-group:/platform/ecs/service/<app>/<env>/*:log-stream:*"
    ]
  },
  {
    actions: ["logs:DescribeLogStreams"],
    resources: ["arn:aws:logs:<region>:<env-account>:log-group:/platform/*"]
  },
  // The bucket's own policy allows it, to this role alone; listing the bucket is not in it.
  { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>/*"] },
  {
    actions: ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"],
    resources: ["arn:aws:ssm:<region>:<env-account>:parameter/*"]
  },
  // In another account the repository's policy would have to allow it too, and does not.
  {
    actions: ["ecr:DescribeImages"],
    resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/*"]
  },
  {
    actions: ["lambda:InvokeFunction"],
    resources: ["arn:aws:lambda:<region>:<env-account>:function:<app>-<env>-listener-rule-organiser:$LATEST"]
  }
];
const platformRoles = [
  {
    names: ["<app>-<env>-codebase-pipeline-deploy"],
    account: "environment",
    trusts: [
      { account: "pipeline", names: pipelineRoles },
      { account: "own", names: [oidcRole] }
    ],
    allows: deployment,
    mayNotTakeEffect: [
      { actions: ["ecs:ListTasks"], resources: onClusters((cluster) => `container-instance/${cluster}/*`) },
      { actions: ["ecs:ListServices"], resources: onClusters((cluster) => `cluster/${cluster}`) },
      {
        actions: [
          `${autoscaling}:DescribeScalableTargets`,
          `${autoscaling}:DescribeScalingPolicies`,
          `${autoscaling}:DescribeScalingActivities`,
          `${autoscaling}:DescribeScheduledActions`
        ],
        resources: [`arn:aws:${autoscaling}:<region>:<env-account>:scalable-target/*`]
      }
    ]
  },
  {
    // From the pipelines' account: what it needs there, and the deployment roles of the environments that are there.
    names: [oidcRole],
    account: "pipeline",
    trusts: ["github"],
    needed: true,
    assumes: "own",
    allows: []
  },
  {
    // In the account of an environment that is elsewhere.
    names: [oidcRole],
    account: "environment",
    trusts: ["github"],
    allows: [
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-*-codebase-pipeline-deploy"]
      }
    ]
  },
  {
    names: ["<app>-<env>-pipeline-deployment-role"],
    account: "dns",
    trusts: [{ account: "pipeline", names: pipelineRoles }],
    allows: [
      {
        actions: [
          "cloudfront:ListDistributions",
          "cloudfront:CreateInvalidation",
          "cloudfront:GetInvalidation"
        ],
        resources: ["*"]
      }
    ]
  },
  {
    names: pipelineRoles,
    account: "pipeline",
    trusts: ["github", { account: "own", names: ["*"] }],
    needed: true,
    assumes: "every",
    allows: [
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::*:role/<app>-*-pipeline-deployment-role"]
      }
    ]
  }
];


;// CONCATENATED MODULE: ./sandbox/server/access/wildcards.js
function wildcards_fits(pattern, text) {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text);
}


;// CONCATENATED MODULE: ./sandbox/server/access/access.js



const sharedImageActions = /* @__PURE__ */ new Set([
  "ecr:BatchCheckLayerAvailability",
  "ecr:BatchGetImage",
  "ecr:CompleteLayerUpload",
  "ecr:GetDownloadUrlForLayer",
  "ecr:InitiateLayerUpload",
  "ecr:PutImage",
  "ecr:UploadLayerPart"
]);
class access_Access {
  constructor(scenario) {
    this.scenario = scenario;
  }
  scenario;
  /** True where roles are held to what the platform gives them. */
  get enforced() {
    return this.scenario.roles === "platform";
  }
  /** Says whether the caller's own policies allow it, and those of the resource where that is in another account. */
  allows(caller, permission) {
    const { role } = caller;
    if (role === void 0 || !this.enforced) return true;
    const { action, resource } = permission;
    if (this.grants(role).some((pattern) => wildcards_fits(pattern, action))) return true;
    const owner = resource.split(":")[4];
    if (action.startsWith("ecr:") && owner !== caller.account && !sharedImageActions.has(action))
      return false;
    return this.statements(parseRole(role)).some(
      ({ actions, resources, passedTo }) => actions.includes(action) && passedTo === permission.passedTo && resources.some((pattern) => wildcards_fits(pattern, resource))
    );
  }
  /**
   * Says whether the role exists and trusts the caller.
   * @param caller - undefined for a job that comes with GitHub's token
   */
  trusts(roleArn, caller) {
    if (!this.enforced || this.grants(roleArn).length > 0) return true;
    const wanted = parseRole(roleArn);
    const known = this.find(wanted);
    if (known === void 0) return false;
    if (caller === void 0) return known.role.trusts.includes("github");
    if (caller.role === void 0) return true;
    const { account, name } = parseRole(caller.role);
    return known.role.trusts.some(
      (trusted) => trusted !== "github" && account === (trusted.account === "own" ? wanted.account : this.scenario.account) && trusted.names.some((pattern) => wildcards_fits(fill(pattern, known.values), name))
    );
  }
  /** The actions that the scenario grants to the role, whatever the platform says. */
  grants(roleArn) {
    const { name } = parseRole(roleArn);
    return Object.entries(this.scenario["role-grants"]).flatMap(
      ([pattern, actions]) => wildcards_fits(pattern, name) ? actions : []
    );
  }
  statements(wanted) {
    const known = this.find(wanted);
    if (known === void 0) return [];
    const { role, values } = known;
    const assumed = { ...values, "env-account": role.assumes === "own" ? wanted.account : "*" };
    const needed = role.needed === true ? filled(neededPermissions, assumed) : [];
    return [...needed, ...filled(role.allows, values)];
  }
  /** The role of the platform that is called so in this account. */
  find({ account, name }) {
    for (const role of platformRoles) {
      const found = this.places(role, name).find(
        (place) => (role.account === "dns" || place.account === account) && role.names.some((pattern) => wildcards_fits(fill(pattern, place.values), name))
      );
      if (found !== void 0)
        return {
          role,
          values: { ...found.values, region: "*", account: this.scenario.account, "env-account": account }
        };
    }
    return void 0;
  }
  /** Where there is such a role: each application, or each environment, that the scenario has. */
  places(role, name) {
    const own = this.scenario.account;
    const applications = Object.entries(this.scenario.applications);
    if (applications.length === 0) {
      const app = /^github-oidc-(.+)-repo-role$/.exec(name)?.[1] ?? name.split("-")[0] ?? name;
      return role.account === "pipeline" ? [{ account: own, values: { app } }] : [];
    }
    return applications.flatMap(
      ([app, { environments }]) => role.account === "pipeline" ? [{ account: own, values: { app } }] : Object.entries(environments).map(([env, seed]) => ({
        account: seed?.account ?? own,
        values: { app, env }
      }))
    );
  }
}
function parseRole(arn) {
  const [, account = "", name = ""] = /^arn:aws:iam::(\d{12}):role\/(.+)$/.exec(arn) ?? [];
  return { account, name };
}
function fill(text, values) {
  return text.replaceAll(/<([a-z-]+)>/g, (_, key) => values[key] ?? "*");
}
function filled(statements, values) {
  return statements.map((statement) => ({
    ...statement,
    resources: statement.resources.map((resource) => fill(resource, values))
  }));
}


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/log-lines.js
function generatedLine(index) {
  const rare = rareLines.get(index % 1e3);
  if (rare !== void 0) return rare(index);
  return `===> layer ${index % 37}: copied file ${index} of the application, ${index * 7919 % 100003} bytes`;
}
const log_lines_escape = "\x1B";
const rareLines = /* @__PURE__ */ new Map([
  [7, () => ""],
  [8, () => ""],
  [101, (index) => `::error file=app.py,line=${index}::This is the build's, not the runner's`],
  [150, () => "::add-mask::layer"],
  [202, () => "::set-output name=image-tag::commit-0000000"],
  [250, () => "##[error]an old form of a command"],
  [303, () => "::stop-commands::never-resumed"],
  [350, () => "::group::a group that nobody closes"],
  [404, (index) => `${log_lines_escape}[1;32m✔${log_lines_escape}[0m ${log_lines_escape}[38;5;208mstep ${index}${log_lines_escape}[0m done`],
  [505, (index) => `downloading 10%\rdownloading 55%\rdownloading 100% of part ${index}`],
  [550, () => "a Windows line end\r"],
  [606, (index) => `naïve café — 日本語 — עברית — 👩‍🚀 — é — line ${index}`],
  [707, (index) => `${index}:${"0123456789abcdef".repeat(1250)}`],
  [808, () => "	indented with a tab, ends with blanks   "],
  [909, () => '{"level":"info","message":"quoted \\"json\\" with \\\\ and %25 percent"}']
]);
const usualText = {
  INSTALL: [
    "Fetching the builder paketobuildpacks/builder-jammy-base:0.4.240",
    "Installing packages: libpq-dev libsqlite3-dev"
  ],
  PRE_BUILD: ["Reading .copilot/config.yml", "Logging in to the registry"],
  BUILD: [
    "===> ANALYZING",
    'Restoring metadata for "paketo-buildpacks/cpython:cpython" from app image',
    "===> DETECTING",
    "5 of 9 buildpacks participating",
    "paketo-buildpacks/cpython        1.15.6",
    "paketo-buildpacks/pip            0.24.5",
    "paketo-buildpacks/pip-install    0.7.3",
    "paketo-buildpacks/python-start   0.15.2",
    "paketo-buildpacks/procfile       5.11.2",
    "===> RESTORING",
    "===> BUILDING",
    "Collecting Django==5.2.4",
    "Collecting gunicorn==23.0.0",
    "Successfully installed Django-5.2.4 gunicorn-23.0.0",
    "===> EXPORTING",
    'Adding layer "paketo-buildpacks/cpython:cpython"',
    "Adding 1/1 app layer(s)",
    "Successfully built image"
  ],
  POST_BUILD: ["Pushing the image", "Pushed"]
};


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/timeline.js
const order = [
  "SUBMITTED",
  "QUEUED",
  "PROVISIONING",
  "DOWNLOAD_SOURCE",
  "INSTALL",
  "PRE_BUILD",
  "BUILD",
  "POST_BUILD",
  "UPLOAD_ARTIFACTS",
  "FINALIZING"
];
const timeline_defaultSeconds = {
  SUBMITTED: 0.2,
  QUEUED: 1,
  PROVISIONING: 5,
  DOWNLOAD_SOURCE: 3,
  INSTALL: 5,
  PRE_BUILD: 2,
  BUILD: 20,
  POST_BUILD: 5,
  UPLOAD_ARTIFACTS: 0.5,
  FINALIZING: 1
};
const containerPhases = /* @__PURE__ */ new Set([
  "DOWNLOAD_SOURCE",
  "INSTALL",
  "PRE_BUILD",
  "BUILD",
  "POST_BUILD",
  "UPLOAD_ARTIFACTS"
]);
function planBuild(script, startedAt, commands = {}) {
  const failing = script.outcome === "SUCCEEDED" ? void 0 : failingPhase(script);
  const phases = [];
  let time = startedAt;
  for (const type of order) {
    if (!happens(type, failing, script.outcome)) continue;
    const failed = type === failing;
    const end = time + Math.round((script.phases?.[type] ?? timeline_defaultSeconds[type]) * 1e3);
    const status = failed ? script.outcome : "SUCCEEDED";
    const context = failed ? failureContext(type, script, commands[type]) : containerPhases.has(type) ? { statusCode: "", message: "" } : void 0;
    phases.push({ type, start: time, end, status, context });
    time = end;
  }
  return { startedAt, phases, endedAt: time, outcome: script.outcome };
}
function timeline_stopBuild(timeline, at) {
  if (at >= timeline.endedAt) return timeline;
  const phases = timeline.phases.filter((phase) => phase.start <= at && (phase.end > phase.start || phase.end < at)).map(
    (phase) => phase.end > at ? { ...phase, end: at, status: "STOPPED", context: void 0 } : phase
  );
  return { startedAt: timeline.startedAt, phases, endedAt: at, outcome: "STOPPED" };
}
function containerStart(timeline) {
  return timeline.phases.find((phase) => phase.type === "DOWNLOAD_SOURCE")?.start;
}
function failingPhase(script) {
  return script["fail-phase"] ?? (script.outcome === "FAULT" ? "PROVISIONING" : "BUILD");
}
function happens(type, failing, outcome) {
  if (failing === void 0) return true;
  const at = order.indexOf(type);
  const failsAt = order.indexOf(failing);
  if (at <= failsAt) return true;
  if (outcome !== "FAILED") return type === "FINALIZING";
  if (type === "FINALIZING") return true;
  const containerIsUp = failsAt > order.indexOf("DOWNLOAD_SOURCE");
  if (type === "POST_BUILD") return failing === "BUILD";
  return type === "UPLOAD_ARTIFACTS" && containerIsUp;
}
function failureContext(type, script, command = "exit 1") {
  const said = script.message;
  switch (script.outcome) {
    case "FAULT":
      return {
        statusCode: "INTERNAL_SERVICE_ERROR",
        message: said ?? "An internal service error occurred. Start the build again."
      };
    case "TIMED_OUT":
      return {
        statusCode: "BUILD_TIMED_OUT",
        message: said ?? "Build has timed out. "
      };
    case "FAILED":
    case "SUCCEEDED":
      return type === "DOWNLOAD_SOURCE" ? sourceContext(said ?? "CLIENT_ERROR: reference not found for primary source") : {
        statusCode: "COMMAND_EXECUTION_ERROR",
        message: said ?? `Error while executing command: ${command}. Reason: exit status 1`
      };
  }
}
function sourceContext(said) {
  const [, statusCode = "CLIENT_ERROR", message = said] = /^([A-Z_]+): ([^]*)$/.exec(said) ?? [];
  return { statusCode, message };
}


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/build-log.js


const ownPhases = /* @__PURE__ */ new Set(["INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD"]);
function buildLog(timeline, script, commands = {}) {
  const sections = timeline.phases.filter((phase) => containerPhases.has(phase.type)).map((phase) => section(phase, script.log, commands[phase.type]));
  const rest = sections.reduce((sum, part) => sum + count(part), 0);
  const shares = share(sections, Math.max(0, (script.log?.lines ?? 0) - rest));
  const events = [];
  let generated = 0;
  for (const [index, part] of sections.entries()) {
    const extra = shares[index] ?? 0;
    appendSection(events, part, generated, extra);
    generated += extra;
  }
  return events;
}
function count(part) {
  return part.before.length + part.own.length + part.after.length;
}
function section(phase, log, command) {
  const texts = log?.text ?? {};
  const usual = speaks(log) || command === void 0 ? void 0 : usualText[phase.type];
  const own = texts[phase.type] ?? usual ?? [];
  return { phase, before: opening(phase, command), own, after: closing(phase, command) };
}
function speaks(log) {
  return log?.lines !== void 0 || log?.text !== void 0;
}
function opening(phase, command) {
  if (phase.type === "DOWNLOAD_SOURCE") {
    return [
      `${stamp(phase.start)} Running on CodeBuild On-demand`,
      `${stamp(phase.start)} Waiting for agent ping`,
      `${stamp(phase.start)} Waiting for DOWNLOAD_SOURCE`,
      `${stamp(phase.start)} Phase is DOWNLOAD_SOURCE`
    ];
  }
  const entering = `${stamp(phase.start)} Entering phase ${phase.type}`;
  return command === void 0 ? [entering] : [entering, `${stamp(phase.start)} Running command ${command}`];
}
function closing(phase, command) {
  if (phase.status !== "SUCCEEDED" && phase.status !== "FAILED") return [];
  const at = stamp(phase.end);
  const { statusCode, message } = phase.context ?? { statusCode: "", message: "" };
  return [
    ...phase.status === "FAILED" && command !== void 0 ? [`${at} Command did not exit successfully ${command} exit status 1`] : [],
    `${at} Phase complete: ${phase.type} State: ${phase.status}`,
    `${at} Phase context status code: ${statusCode} Message: ${message}`
  ];
}
function share(sections, lines) {
  const own = sections.map(
    (part) => ownPhases.has(part.phase.type) ? part.phase.end - part.phase.start : -1
  );
  const weights = own.some((weight) => weight > 0) ? own.map((weight) => Math.max(0, weight)) : own.map((weight) => weight < 0 ? 0 : 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const upTo = Math.round(lines * passed / total);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
function appendSection(events, part, firstGenerated, generated) {
  const { start, end } = part.phase;
  const inner = part.own.length + generated;
  for (const text of part.before) events.push({ timestamp: start, message: `${text}
` });
  for (let index = 0; index < inner; index += 1) {
    const text = part.own[index] ?? generatedLine(firstGenerated + index - part.own.length);
    const timestamp = start + Math.floor((end - start) * (index + 1) / (inner + 1));
    events.push({ timestamp, message: `${text}
` });
  }
  for (const text of part.after) events.push({ timestamp: end, message: `${text}
` });
}
function stamp(time) {
  const iso = new Date(time).toISOString();
  return `[Container] ${iso.slice(0, 10).replaceAll("-", "/")} ${iso.slice(11, 23)}000`;
}


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/buildspec.js

function withBuildspec(script, project, buildspec) {
  const problem = buildspec === void 0 ? void 0 : problemOf(buildspec, project);
  if (problem === void 0) return script;
  return {
    ...script,
    outcome: "FAILED",
    "fail-phase": "DOWNLOAD_SOURCE",
    message: `YAML_FILE_ERROR: ${problem}`
  };
}
function problemOf(buildspec, project) {
  if (/[\n{]/.test(buildspec)) return problemOfText(buildspec);
  if (buildspec.startsWith("arn:")) {
    return /^arn:aws[\w-]*:s3:::[a-z0-9.-]{3,63}\/.+$/.test(buildspec) ? void 0 : "invalid S3 ARN";
  }
  const { buildspecs } = project;
  if (buildspecs === void 0 || buildspecs.includes(buildspec)) return void 0;
  return `stat /codebuild/output/src/${buildspec}: no such file or directory`;
}
function problemOfText(text) {
  try {
    const content = (0,yaml_dist/* parse */.qg)(text, { logLevel: "error" });
    if (typeof content !== "object" || content === null || !("version" in content)) {
      return "This build does not have a version";
    }
    return void 0;
  } catch {
    return "The buildspec is not YAML";
  }
}


;// CONCATENATED MODULE: ./sandbox/slack/builder-message.js
const messageLabel = "uk.gov.trade.digital.build.timestamp";
function builderTimestamp(record) {
  const notifications = record.variables.find(({ name }) => name === "NOTIFICATIONS_ENABLED");
  return notifications?.value === "true" ? (record.timeline.startedAt / 1e3).toFixed(6) : void 0;
}
function plantBuilderMessage(record, { parameters, slack }) {
  const ts = builderTimestamp(record);
  const channel = channelOf(record.project.repository, parameters);
  if (ts === void 0 || channel === void 0 || slack.find(channel, ts) !== void 0) return;
  slack.plant(
    channel,
    ts,
    `Building: ${record.project.repository ?? ""}@${record.sourceVersion?.slice(0, 7) ?? ""}`
  );
}
function channelOf(repository, parameters) {
  const [app, codebase] = (repository ?? "").split("/");
  const text = parameters.get(`/copilot/applications/${app ?? ""}/codebases/${codebase ?? ""}`)?.value;
  if (text === void 0) return void 0;
  let name;
  try {
    name = JSON.parse(text)?.slack_channel;
  } catch {
    return void 0;
  }
  return typeof name === "string" ? parameters.get(name)?.value : void 0;
}


;// CONCATENATED MODULE: ./sandbox/aws/codebuild/builds.js






const plainSuccess = { outcome: "SUCCEEDED" };
class Builds {
  constructor(setting, around) {
    this.setting = setting;
    this.around = around;
    this.projects = scenarioProjects(setting);
    for (const project of this.projects.values()) {
      around.logs.createGroup(project.logGroup);
      this.addEarlier(project);
    }
  }
  setting;
  around;
  /** By name. */
  projects;
  /** What was started with which idempotency token. */
  tokens = /* @__PURE__ */ new Map();
  builds = /* @__PURE__ */ new Map();
  counts = /* @__PURE__ */ new Map();
  running = [];
  /** By id; an ARN that ends in the id does as well. */
  get(id) {
    return this.builds.get(id.replace(/^arn:aws[\w-]*:codebuild:[^:]+:\d{12}:build\//, ""));
  }
  /** The builds of a project, oldest first. */
  list(project) {
    return [...this.builds.values()].filter((build) => build.project === project);
  }
  start(request) {
    const { project } = request;
    const number = (this.counts.get(project) ?? 0) + 1;
    this.counts.set(project, number);
    const uuid = this.uuid(project.name, number);
    const given = request.script ?? nthScript(project, number - project.earlier);
    const script = withBuildspec(this.feasible(given, project), project, request.overrides?.buildspec);
    const record = {
      id: `${project.name}:${uuid}`,
      uuid,
      number,
      project,
      script,
      timeline: planBuild(script, request.startedAt ?? this.setting.now(), project.commands),
      sourceVersion: request.sourceVersion,
      variables: merged(project.environment, request.variables ?? []),
      artifacts: request.artifacts,
      overrides: request.overrides ?? {},
      initiator: request.initiator,
      settled: false
    };
    this.builds.set(record.id, record);
    this.running.push(record);
    this.putLog(record);
    plantBuilderMessage(record, this.around);
    return record;
  }
  /** Stops the build; one that has ended stays as it is. */
  stop(record) {
    const now = this.setting.now();
    const { logs } = this.around;
    if (now >= record.timeline.endedAt) return;
    const containerAt = containerStart(record.timeline);
    record.timeline = timeline_stopBuild(record.timeline, now);
    const { logGroup } = record.project;
    if (containerAt !== void 0 && containerAt <= now) logs.cutOff(logGroup, record.uuid, now);
    else logs.remove(logGroup, record.uuid);
  }
  /** Lets what runs catch up with the time: builds that have succeeded by now push their images. */
  advance() {
    const now = this.setting.now();
    const ended = this.running.filter(({ timeline }) => timeline.endedAt <= now);
    if (ended.length === 0) return;
    this.running = this.running.filter(({ timeline }) => timeline.endedAt > now);
    ended.sort((a, b) => a.timeline.endedAt - b.timeline.endedAt);
    for (const record of ended) this.settle(record);
  }
  settle(record) {
    if (record.settled) return;
    record.settled = true;
    const { script, project, timeline } = record;
    if (timeline.outcome !== "SUCCEEDED" || project.repository === void 0 || script.push === "none")
      return;
    const tags = script.push?.tags ?? ["commit-<sha7>"];
    const version = record.sourceVersion ?? "main";
    this.around.registry.push(project.repository, {
      tags: tags.map((tag) => tag.replaceAll("<sha7>", version.slice(0, 7)).replaceAll("<sha>", version)),
      pushedAt: timeline.endedAt,
      content: record.id,
      labels: { ...builderLabels(record), ...script.push?.labels }
    });
  }
  /** Builds from before the scenario begins, an hour apart. */
  addEarlier(project) {
    const first = this.setting.now() - project.earlier * 36e5;
    for (let number = 0; number < project.earlier; number += 1) {
      const startedAt = first + number * 36e5;
      this.start({ project, startedAt, script: plainSuccess, initiator: "GitHub-Hookshot/somebody" });
    }
  }
  /** A build that has nowhere to push to fails at that, whatever its script says. */
  feasible(script, project) {
    const { repository } = project;
    const pushes = repository !== void 0 && script.push !== "none" && script.outcome === "SUCCEEDED";
    if (!pushes || this.around.registry.get(repository) !== void 0) return script;
    const message = `name unknown: The repository with name '${repository}' does not exist in the registry`;
    return { ...script, outcome: "FAILED", "fail-phase": "POST_BUILD", message };
  }
  putLog(record) {
    const containerAt = containerStart(record.timeline);
    if (containerAt === void 0) return;
    const { log } = record.script;
    const lateUntil = record.timeline.startedAt + (log?.["late-seconds"] ?? 0) * 1e3;
    const { timeline, script, project } = record;
    let events;
    this.around.logs.put(record.project.logGroup, record.uuid, {
      createdAt: Math.max(containerAt, lateUntil),
      until: Infinity,
      delayMs: (log?.["delay-seconds"] ?? 0) * 1e3,
      pageLines: log?.["page-lines"],
      emptyPages: log?.["empty-pages"] ?? 0,
      events: () => events ??= buildLog(timeline, script, project.commands)
    });
  }
  /** The same scenario and seed give the same ids. */
  uuid(project, number) {
    return uuidOf(`${this.setting.scenario.seed} build ${project} ${number}`);
  }
}
function nthScript(project, number) {
  return project.scripts[number - 1] ?? project.scripts.at(-1) ?? plainSuccess;
}
function merged(project, build) {
  const byName = new Map(project.map((variable) => [variable.name, variable]));
  for (const variable of build) byName.set(variable.name, { type: "PLAINTEXT", ...variable });
  return [...byName.values()];
}
function builderLabels(record) {
  const ts = builderTimestamp(record);
  return ts === void 0 ? {} : { [messageLabel]: ts };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/ids.js

class IdSource {
  constructor(seed) {
    this.seed = seed;
  }
  seed;
  count = 0;
  uuid() {
    this.count++;
    return uuidOf(`${this.seed} ${this.count}`);
  }
  /** 32 hex digits, as tasks have them. */
  hex() {
    return this.uuid().replaceAll("-", "");
  }
  /** 19 digits, as deployments and service revisions have them. */
  digits() {
    const number = BigInt(`0x${this.hex()}`) % 9000000000000000000n;
    return (number + 1000000000000000000n).toString();
  }
  /** 21 letters and digits, as service deployments have them. */
  letters() {
    return Buffer.from(this.hex(), "hex").toString("base64url").slice(0, 21);
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/cloudfront/distributions.js

class Distributions {
  constructor(setting) {
    this.setting = setting;
    this.ids = new IdSource(`${setting.scenario.seed} cloudfront`);
    this.all = setting.scenario.cloudfront.distributions.map((seed) => ({
      id: seed.id ?? this.id("E"),
      account: seed.account ?? setting.account,
      aliases: seed.aliases,
      createdAt: setting.startedAt - 864e5,
      invalidationMs: seed["invalidation-seconds"] * 1e3,
      invalidations: []
    }));
  }
  setting;
  all;
  ids;
  /** A new invalidation; whether there is one of the same reference is for the caller to see. */
  invalidate(distribution, reference, paths) {
    const createdAt = this.setting.now();
    const completedAt = createdAt + distribution.invalidationMs;
    const invalidation = { id: this.id("I"), reference, paths, createdAt, completedAt };
    distribution.invalidations.push(invalidation);
    return invalidation;
  }
  id(letter) {
    return `${letter}${this.ids.hex().slice(0, 13).toUpperCase()}`;
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/end-early.js


function endEarly(service, at, logs) {
  const latest = latestRollout(service);
  latest.phases = latest.phases.filter((phase) => phase.at <= at);
  latest.meanwhileAt = Infinity;
  if (latest.rollback !== void 0 && latest.rollback.at > at) delete latest.rollback;
  service.events = service.events.filter((event) => event.at <= at);
  for (const task of service.tasks) {
    if (task.createdAt > at) {
      for (const { name } of task.revision.taskDefinition.containers) {
        logs.remove(service.logGroup, streamName(name, task));
      }
    } else if (task.stop !== void 0 && task.stop.at > at) delete task.stop;
  }
  service.tasks = service.tasks.filter((task) => task.createdAt <= at);
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/scale.js


const startMs = 1e4;
function scaleTasks(plan, at) {
  const { service, rollout } = plan;
  const start = primaryAt(rollout, at);
  const alive = service.tasks.filter((task) => isAlive(task, at));
  const missing = service.desired - alive.length;
  if (missing > 0) plan.startTasks(at, missing, () => at + startMs, start);
  if (missing < 0) {
    const surplus = alive.slice(missing);
    for (const task of surplus) plan.retire(task, at, start.deploymentId);
    plan.event(at, `has stopped ${surplus.length} running tasks: ${named(surplus)}.`);
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/task-definitions.js
class TaskDefinitions {
  records = /* @__PURE__ */ new Map();
  /** The latest revision, by account, region and family. */
  latest = /* @__PURE__ */ new Map();
  /** @param revision where a family starts; default 1 */
  register(input, registration, revision) {
    const { account, region } = registration;
    const { family, tags = [], containerDefinitions, ...rest } = input;
    const key = `${account} ${region} ${family}`;
    const number = Math.max((this.latest.get(key) ?? 0) + 1, revision ?? 1);
    this.latest.set(key, number);
    const arn = `arn:aws:ecs:${region}:${account}:task-definition/${family}:${number}`;
    const record = {
      arn,
      family,
      revision: number,
      tags,
      containers: containerDefinitions,
      shown: {
        ...rest,
        taskDefinitionArn: arn,
        family,
        revision: number,
        containerDefinitions: containerDefinitions.map(withDefaults),
        volumes: rest.volumes ?? [],
        status: "ACTIVE",
        placementConstraints: rest.placementConstraints ?? [],
        compatibilities: ["EC2", "FARGATE", "MANAGED_INSTANCES"],
        registeredAt: new Date(registration.at),
        registeredBy: registration.by
      }
    };
    this.records.set(arn, record);
    return record;
  }
  /** By ARN, `family:revision`, or `family`, which is its latest revision. */
  find(name, account, region) {
    if (name.startsWith("arn:")) {
      const [, owner = "", rest = ""] = /^arn:aws:ecs:[^:]+:(\d{12}):task-definition\/(.+)$/.exec(name) ?? [];
      return owner === account ? this.find(rest, account, region) : void 0;
    }
    const [family = "", revision] = name.split(":");
    const number = revision ?? String(this.latest.get(`${account} ${region} ${family}`) ?? 0);
    return this.records.get(`arn:aws:ecs:${region}:${account}:task-definition/${family}:${number}`);
  }
  /** All revisions of an account, by family and oldest first. */
  list(account, prefix) {
    return [...this.records.values()].filter(({ arn, family }) => arn.split(":")[4] === account && family.startsWith(prefix)).sort((a, b) => a.family === b.family ? a.revision - b.revision : a.family < b.family ? -1 : 1);
  }
}
function withDefaults(container) {
  const ports = container["portMappings"] ?? [];
  return {
    cpu: 0,
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...container,
    portMappings: ports.map((port) => ({ hostPort: port.containerPort, protocol: "tcp", ...port }))
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/ecs.js









class Ecs {
  constructor(setting, around) {
    this.setting = setting;
    this.around = around;
    this.ids = new IdSource(`${setting.scenario.seed} ecs`);
  }
  setting;
  around;
  taskDefinitions = new TaskDefinitions();
  clusters = [];
  services = [];
  ids;
  /** How many deployments of a service have taken a script. */
  counts = /* @__PURE__ */ new Map();
  /** By name or ARN; only the account's own can be seen. */
  cluster(name, account) {
    return this.clusters.find((cluster) => {
      const matches = cluster.name === name || cluster.arn === name;
      return matches && cluster.account === account;
    });
  }
  /** By name or ARN. */
  service(cluster, name) {
    return this.services.find(
      (service) => service.cluster === cluster && (service.name === name || service.arn === name)
    );
  }
  /** A service deployment by its ARN, with its service. */
  rollout(arn, account) {
    for (const service of this.services) {
      if (service.cluster.account !== account) continue;
      const rollout = service.rollouts.find((candidate) => candidate.arn === arn);
      if (rollout !== void 0) return { service, rollout };
    }
    return void 0;
  }
  /** Starts a service deployment; one that is on its way is stopped by that. */
  deploy(service, taskDefinition) {
    const count = (this.counts.get(service) ?? 0) + 1;
    this.counts.set(service, count);
    const scripts = service.seed.rollouts;
    const script = scripts[count - 1] ?? scripts.at(-1) ?? plainRollout;
    return this.start(service, taskDefinition, this.setting.now(), script);
  }
  /** Starts a service deployment that nothing goes wrong with, at a time that may be over. */
  release(service, taskDefinition, at) {
    return this.start(service, taskDefinition, at, plainRollout);
  }
  /** Changes how many tasks there should be, which is no deployment. */
  scale(service, desired) {
    service.desired = desired;
    const latest = latestRollout(service);
    if (isFinal(phaseAt(latest, this.setting.now())))
      scaleTasks(this.plan(service, latest), this.setting.now());
  }
  /** Ends a running service deployment by a rollback. */
  rollBack(service, rollout) {
    const now = this.setting.now();
    endEarly(service, now, this.around.logs);
    planRollback(this.plan(service, rollout), now, "the user requested it");
  }
  /** Lets other people's deployments begin whose time has come. */
  advance() {
    const now = this.setting.now();
    for (const service of this.services) {
      for (let next = due(service, now); next !== void 0; next = due(service, now)) {
        this.startMeanwhile(service, next);
      }
    }
  }
  startMeanwhile(service, rollout) {
    const at = rollout.meanwhileAt;
    rollout.meanwhileAt = Infinity;
    const { meanwhile } = rollout.script;
    const before = rollout.sources.at(-1) ?? rollout.target;
    if (meanwhile === void 0) {
      this.start(service, before.taskDefinition, at, plainRollout);
      return;
    }
    const { account, region } = service.cluster;
    const { family, shown, containers, tags } = rollout.target.taskDefinition;
    const isOwn = ({ name }) => name === service.service;
    const imageBefore = before.taskDefinition.containers.find(isOwn)?.image ?? "";
    const repository = imageBefore.replace(/(@.*|:[^:/]*)$/, "");
    const image = meanwhile.image === void 0 ? imageBefore : `${repository}:${meanwhile.image}`;
    const changed = containers.map((container) => isOwn(container) ? { ...container, image } : container);
    const by = `arn:aws:sts::${account}:assumed-role/somebody/else`;
    const other = this.taskDefinitions.register(
      { ...registrable(shown), family, containerDefinitions: changed, tags: [...tags] },
      { account, region, at, by }
    );
    this.start(service, other, at, { ...meanwhile.rollout, meanwhile: void 0 });
  }
  start(service, taskDefinition, at, script) {
    const { cluster, name } = service;
    const latest = latestRollout(service);
    const sources = [
      ...new Set(service.tasks.filter((task) => task.createdAt <= at && !goneBy(task, at)))
    ].map(({ revision }) => revision);
    if (!isFinal(phaseAt(latest, at))) {
      endEarly(service, at, this.around.logs);
      latest.phases.push({ at, status: "STOP_REQUESTED" });
      const reason = "Service deployment stopped because a newer service deployment was started.";
      latest.phases.push({ at: at + 1e3, status: "STOPPED", reason });
    }
    const prefix = `arn:aws:ecs:${cluster.region}:${cluster.account}`;
    const rollout = {
      arn: `${prefix}:service-deployment/${cluster.name}/${name}/${this.ids.letters()}`,
      number: latest.number + 1,
      script,
      createdAt: at,
      target: this.revision(service, taskDefinition, at),
      deploymentId: `ecs-svc/${this.ids.digits()}`,
      sources: [...new Set(sources)],
      desired: service.desired,
      phases: [],
      meanwhileAt: meanwhileAt(script, at)
    };
    service.rollouts.push(rollout);
    planRollout(this.plan(service, rollout));
    return rollout;
  }
  revision(service, taskDefinition, createdAt) {
    const { cluster, name } = service;
    const path = `${cluster.name}/${name}/${this.ids.digits()}`;
    const arn = `arn:aws:ecs:${cluster.region}:${cluster.account}:service-revision/${path}`;
    return { arn, taskDefinition, createdAt };
  }
  plan(service, rollout) {
    return new Plan(this.around, service, rollout, this.ids);
  }
}
function goneBy({ stop }, at) {
  return stop !== void 0 && stop.stoppedAt <= at;
}
function due(service, now) {
  const latest = latestRollout(service);
  const at = latest.meanwhileAt;
  return at <= now && !isFinal(phaseAt(latest, at)) ? latest : void 0;
}
function meanwhileAt({ meanwhile, outcome, seconds }, createdAt) {
  if (meanwhile !== void 0) return createdAt + meanwhile["after-seconds"] * 1e3;
  return outcome === "STOPPED" ? createdAt + seconds * 1e3 : Infinity;
}
function registrable(shown) {
  const { taskRoleArn, executionRoleArn, networkMode, volumes, requiresCompatibilities } = shown;
  const { cpu, memory, runtimePlatform } = shown;
  return {
    taskRoleArn,
    executionRoleArn,
    networkMode,
    volumes,
    requiresCompatibilities,
    cpu,
    memory,
    runtimePlatform
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/running-input.js

const placeholder = "placeholder";
function placeholderInput(usual) {
  const { family, networkMode, requiresCompatibilities, cpu, memory } = usual;
  const image = "public.ecr.aws/docker/library/nginx:stable";
  const containerDefinitions = [{ name: placeholder, image, essential: true }];
  return { family, networkMode, requiresCompatibilities, cpu, memory, containerDefinitions };
}
function runningInput(record, tag, setting) {
  const { cluster, service, type } = record;
  const usual = usualTemplate(cluster, service, type, setting.scenario);
  if (tag === placeholder) return placeholderInput(usual);
  const containerDefinitions = usual.containerDefinitions.map(
    (container) => container.name === service ? {
      ...container,
      image: `${container.image}${tag.startsWith("sha256:") ? "@" : ":"}${tag}`,
      dockerLabels: {
        "com.datadoghq.tags.env": cluster.environment,
        "com.datadoghq.tags.service": `${cluster.app}-${service}`,
        "com.datadoghq.tags.version": tag
      }
    } : container
  );
  return { ...usual, containerDefinitions };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/release.js

const rolloutMs = 6e4;
function deployRelease(ecs, setting, { app, codebase, environment, image, at }) {
  const application = setting.scenario.applications[app];
  const mode = application?.environments[environment]?.["service-deployment-mode"] ?? "copilot";
  if (mode === "copilot") return;
  const groups = application?.codebases[codebase]?.services ?? [];
  const names = groups.flatMap((group) => Object.values(group).flat());
  for (const record of ecs.services) {
    const { account, region, app: owner, environment: place } = record.cluster;
    if (owner !== app || place !== environment || !names.includes(record.service)) continue;
    const by = `arn:aws:sts::${account}:assumed-role/${app}-${environment}-codebase-pipeline-deploy/${environment}`;
    const begun = at - rolloutMs;
    const input = runningInput(record, image, setting);
    ecs.release(
      record,
      ecs.taskDefinitions.register(input, { account, region, at: begun - 1e3, by }),
      begun
    );
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/seed-past.js


const hourMs = 36e5;
const minuteMs = 6e4;
function seedPast(ecs, setting, record, { newest, register }) {
  const registered = /* @__PURE__ */ new Map();
  const { past } = record.seed;
  let number = newest - past.filter(({ again }) => !again).length;
  for (const { image, again, status, "hours-ago": hours } of past) {
    const at = setting.now() - hours * hourMs;
    const known = again ? registered.get(image)?.taskDefinition : void 0;
    const definition = known ?? register(image, at - minuteMs, number);
    if (known === void 0) number += 1;
    const revision = ecs.revision(record, definition, at);
    registered.set(image, revision);
    record.rollouts.push(pastRollout(ecs, record, revision, { at, status }));
  }
}
function pastRollout(ecs, record, target, { at, status }) {
  const { cluster, name, desired, rollouts } = record;
  const before = lastGood(record, at);
  const path = `${cluster.name}/${name}/${ecs.ids.letters()}`;
  const phases = [
    { at, status: "PENDING" },
    { at: at + 2e3, status: "IN_PROGRESS" },
    ...status === "ROLLBACK_SUCCESSFUL" ? [{ at: at + minuteMs, status: "ROLLBACK_IN_PROGRESS" }] : [],
    { at: at + 2 * minuteMs, status }
  ];
  const reason = "Service deployment rolled back because the circuit breaker threshold was exceeded.";
  const rollback = { at: at + minuteMs, reason, deploymentId: `ecs-svc/${ecs.ids.digits()}` };
  return {
    arn: `arn:aws:ecs:${cluster.region}:${cluster.account}:service-deployment/${path}`,
    number: rollouts.length + 1,
    script: plainRollout,
    createdAt: at,
    target,
    deploymentId: `ecs-svc/${ecs.ids.digits()}`,
    sources: before === void 0 ? [] : [before],
    desired,
    phases,
    ...status === "ROLLBACK_SUCCESSFUL" && before !== void 0 ? { rollback: { ...rollback, revision: before } } : {},
    meanwhileAt: Infinity
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecs/seed-services.js




const seed_services_hourMs = 36e5;
const seed_services_minuteMs = 6e4;
const newestRevision = 41;
function seedServices(ecs, logs, setting) {
  for (const [app, application] of Object.entries(setting.scenario.applications)) {
    for (const [environment, seed] of Object.entries(application.environments)) {
      if (seed?.ecs === "none") continue;
      const account = seed?.account ?? setting.account;
      const region = seed?.region ?? setting.region;
      const name = `${app}-${environment}-cluster`;
      const arn = `arn:aws:ecs:${region}:${account}:cluster/${name}`;
      const cluster = { app, environment, name, arn, account, region };
      ecs.clusters.push(cluster);
      for (const [service, serviceSeed, type] of servicesOf(application, seed?.ecs.services ?? {})) {
        if (serviceSeed === "none") continue;
        logs.createGroup(logGroupOf(cluster, service));
        seedService(ecs, setting, cluster, { service, seed: serviceSeed, type });
      }
    }
  }
}
function servicesOf(application, seeds) {
  const names = /* @__PURE__ */ new Set([...Object.keys(application.services), ...Object.keys(seeds)]);
  return [...names].flatMap((name) => {
    const type = application.services[name]?.type ?? "Backend Service";
    if (type === "Scheduled Job" && seeds[name] === void 0) return [];
    return [[name, seeds[name] ?? plainService, type]];
  });
}
function logGroupOf({ app, environment }, service) {
  return `/platform/ecs/service/${app}/${environment}/${service}`;
}
function seedService(ecs, setting, cluster, { service, seed, type }) {
  const { app, environment, account, region } = cluster;
  const name = `${app}-${environment}-${service}`;
  const now = setting.now();
  const at = seed.since === void 0 ? now - seed_services_hourMs : Date.parse(seed.since);
  const record = {
    cluster,
    service,
    type,
    name,
    arn: `arn:aws:ecs:${region}:${account}:service/${cluster.name}/${name}`,
    createdAt: at - 24 * seed_services_hourMs,
    seed,
    desired: seed.desired,
    rollouts: [],
    tasks: [],
    events: [],
    logGroup: logGroupOf(cluster, service)
  };
  const by = `arn:aws:sts::${account}:assumed-role/${app}-${environment}-codebase-pipeline-deploy/${environment}`;
  const register = (image, time, revision2) => ecs.taskDefinitions.register(
    runningInput(record, image, setting),
    { account, region, at: time, by },
    revision2
  );
  const first = register(placeholder, record.createdAt - seed_services_minuteMs);
  seedPast(ecs, setting, record, { register, newest: newestRevision });
  const tag = runningTag(app, service, seed, setting.scenario);
  const taskDefinition = tag === placeholder ? first : register(tag, at - seed_services_minuteMs, newestRevision);
  ecs.services.push(record);
  const rollout = firstRollout(ecs, record, ecs.revision(record, taskDefinition, at - seed_services_minuteMs), at);
  record.rollouts.push(rollout);
  const { target: revision, deploymentId } = rollout;
  ecs.plan(record, rollout).startTasks(at - seed_services_minuteMs / 2, seed.desired, () => at, { revision, deploymentId });
  ecs.plan(record, rollout).event(at, `(deployment ${deploymentId}) deployment completed.`);
  ecs.plan(record, rollout).event(at, "has reached a steady state.");
}
function firstRollout(ecs, record, target, at) {
  const { cluster, name, desired } = record;
  const path = `${cluster.name}/${name}/${ecs.ids.letters()}`;
  return {
    arn: `arn:aws:ecs:${cluster.region}:${cluster.account}:service-deployment/${path}`,
    number: record.rollouts.length + 1,
    script: plainRollout,
    createdAt: at - seed_services_minuteMs,
    target,
    deploymentId: `ecs-svc/${ecs.ids.digits()}`,
    sources: [],
    desired,
    phases: [
      { at: at - seed_services_minuteMs, status: "PENDING" },
      { at: at - seed_services_minuteMs + 2e3, status: "IN_PROGRESS" },
      { at, status: "SUCCESSFUL" }
    ],
    meanwhileAt: Infinity
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/s3/objects.js


class Objects {
  buckets;
  constructor(setting) {
    this.buckets = new Map(templateBuckets(setting).map((bucket) => [bucket.name, bucket]));
  }
}
function templateBuckets(setting) {
  const { scenario } = setting;
  return Object.entries(scenario.applications).flatMap(
    ([app, application]) => Object.entries(application.environments).flatMap(([environment, seed]) => {
      if (seed?.ecs === "none") return [];
      const account = seed?.account ?? setting.account;
      const region = seed?.region ?? setting.region;
      const name = `${app}-${environment}-cluster`;
      const arn = `arn:aws:ecs:${region}:${account}:cluster/${name}`;
      const cluster = { app, environment, account, region, name, arn };
      const objects = /* @__PURE__ */ new Map();
      for (const [service, serviceSeed, type] of servicesOf(application, seed?.ecs.services ?? {})) {
        const template = serviceSeed === "none" ? void 0 : serviceSeed;
        const text = templateText(cluster, service, type, template, scenario);
        if (text !== void 0) {
          objects.set(`${app}/${environment}/${service}.json`, { text, modifiedAt: setting.now() });
        }
      }
      return [{ name: `ecs-task-definitions-${app}-${environment}`, account, region, objects }];
    })
  );
}


;// CONCATENATED MODULE: ./sandbox/aws/ssm/parameters.js
class Parameters {
  stored = /* @__PURE__ */ new Map();
  sorted;
  get(name) {
    return this.stored.get(name);
  }
  put(name, value, type, modifiedAt) {
    const version = (this.stored.get(name)?.version ?? 0) + 1;
    const parameter = { name, value, type, version, modifiedAt };
    this.stored.set(name, parameter);
    this.sorted = void 0;
    return parameter;
  }
  /** All parameters, by name. */
  all() {
    this.sorted ??= [...this.stored.values()].sort((a, b) => a.name < b.name ? -1 : 1);
    return this.sorted;
  }
  /** The parameters right below the path, or at any depth below it; never the one of the path itself. */
  below(path, recursive) {
    const prefix = path.endsWith("/") ? path : `${path}/`;
    return this.all().filter(
      ({ name }) => name.startsWith(prefix) && (recursive || !name.slice(prefix.length).includes("/"))
    );
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/action-build.js

const shares = {
  SUBMITTED: 0,
  QUEUED: 0.05,
  PROVISIONING: 0.15,
  DOWNLOAD_SOURCE: 0.1,
  INSTALL: 0.1,
  PRE_BUILD: 0.05,
  BUILD: 0.45,
  POST_BUILD: 0.05,
  UPLOAD_ARTIFACTS: 0,
  FINALIZING: 0.05
};
function actionBuild({ builds, registry }, pipeline, record, run) {
  const project = builds.projects.get(pipeline.project);
  if (project === void 0)
    throw new Error(`The pipeline ${pipeline.name} has no project ${pipeline.project}.`);
  const service = run.plan.name.replace(/^deploy-/i, "");
  const variables = {
    ...record.variables,
    ...pipeline.release === void 0 ? {} : { SERVICE: service, APPLICATION: pipeline.release.app }
  };
  return builds.start({
    project,
    startedAt: run.startedAt,
    variables: Object.entries(variables).map(([key, value]) => ({ name: key, value, type: "PLAINTEXT" })),
    initiator: `codepipeline/${pipeline.name}`,
    script: deployScript(registry, pipeline, record, run, service)
  });
}
function deployScript(registry, pipeline, record, run, service) {
  if (run.plan.kind !== "codebuild") throw new Error(`The action ${run.plan.name} runs no build.`);
  const { seconds, log } = run.plan;
  const fail = run.plan.fail ?? missingLabel(registry, pipeline, record);
  const { ENVIRONMENT: environment = "", IMAGE_TAG: tag = "" } = record.variables;
  const [usual, last] = pipeline.release === void 0 ? [[`Running ${run.plan.name}`], ["Done"]] : [
    [`Deploying ${tag} to ${service} in ${environment}`, "Waiting for the service to be stable"],
    [`Deployed ${tag} to ${service} in ${environment}`]
  ];
  return {
    outcome: fail === void 0 ? "SUCCEEDED" : "FAILED",
    ...fail === void 0 ? {} : { message: fail },
    phases: Object.fromEntries(Object.entries(shares).map(([phase, share]) => [phase, share * seconds])),
    log: { text: { BUILD: [...log ?? [...usual, ...fail === void 0 ? last : []]] } }
  };
}
function missingLabel(registry, pipeline, record) {
  if (pipeline.release === void 0 || record.script["needs-message-label"] !== true) return void 0;
  const tag = record.variables["IMAGE_TAG"] ?? "";
  const image = registry.get(`${pipeline.release.app}/${pipeline.release.codebase}`)?.byTag(tag);
  return image?.labels[messageLabel] === void 0 ? `The image ${tag} has no label ${messageLabel}.` : void 0;
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/new-execution.js

function newExecution(setting, pipeline, given) {
  const number = pipeline.executions.length + 1;
  return {
    ...given,
    id: uuidOf(`${setting.scenario.seed} execution ${pipeline.name} ${number}`),
    stop: void 0,
    abandon: void 0,
    answers: /* @__PURE__ */ new Map(),
    builds: /* @__PURE__ */ new Map(),
    final: void 0,
    followed: false
  };
}
function pastExecution(setting, pipeline, hoursAgo) {
  const variables = pipeline.release === void 0 ? {} : { ENVIRONMENT: "NONE", IMAGE_TAG: "tag-latest" };
  return endedExecution(setting, pipeline, { hoursAgo, status: "Succeeded", variables });
}
function pastRelease(setting, pipeline, past) {
  const { environment, image, status, "hours-ago": hoursAgo } = past;
  return endedExecution(setting, pipeline, {
    ...{ hoursAgo, status, variables: { ENVIRONMENT: environment, IMAGE_TAG: image } }
  });
}
function endedExecution(setting, pipeline, { hoursAgo, status, variables }) {
  const endedAt = setting.now() - hoursAgo * 36e5;
  const record = newExecution(setting, pipeline, {
    script: { outcome: status },
    stages: [],
    variables,
    revision: void 0,
    trigger: {
      triggerType: "StartPipelineExecution",
      triggerDetail: `arn:aws:iam::${setting.account}:root`
    },
    rollbackTarget: void 0,
    requestedAt: endedAt - 6e4
  });
  record.final = { status, begunAt: endedAt - 6e4, endedAt, actions: [] };
  record.followed = true;
  return record;
}


;// CONCATENATED MODULE: ./sandbox/aws/codepipeline/pipelines.js





class Pipelines {
  constructor(setting, around) {
    this.setting = setting;
    this.around = around;
    this.pipelines = scenarioPipelines(setting);
    for (const pipeline of this.pipelines.values()) {
      const past = pipeline.scripts.some(({ rollback }) => rollback === true) ? 1 : 0;
      for (let ago = Math.max(past, pipeline.earlier); ago > 0; ago -= 1)
        pipeline.executions.push(pastExecution(setting, pipeline, ago));
      for (const past2 of pipeline.past) pipeline.executions.push(pastRelease(setting, pipeline, past2));
    }
  }
  setting;
  around;
  /** By name. */
  pipelines;
  states = /* @__PURE__ */ new WeakMap();
  /** Lets what runs catch up with the time. */
  advance() {
    for (const pipeline of this.pipelines.values()) this.advancePipeline(pipeline);
  }
  /** The execution's state at the last `advance`. */
  state(record) {
    const queued = {
      status: "InProgress",
      begunAt: void 0,
      endedAt: void 0,
      actions: []
    };
    return record.final ?? this.states.get(record) ?? queued;
  }
  start(pipeline, variables, startedBy, revision) {
    const script = nextScript(pipeline);
    pipeline.starts += 1;
    const record = newExecution(this.setting, pipeline, {
      script,
      stages: planStages(script, pipeline.groups),
      variables,
      revision,
      trigger: { triggerType: "StartPipelineExecution", triggerDetail: startedBy },
      rollbackTarget: void 0,
      requestedAt: this.setting.now()
    });
    pipeline.executions.push(record);
    this.advancePipeline(pipeline);
    return record;
  }
  /** The approvals of the pipeline that wait now. */
  waiting(pipeline) {
    return pipeline.executions.flatMap(
      (record) => this.state(record).actions.filter(({ plan, status }) => plan.kind === "approval" && status === "InProgress").map((run) => ({
        pipeline: pipeline.name,
        execution: record.id,
        stage: run.stage,
        action: run.plan.name,
        token: approvalToken(record, run)
      }))
    );
  }
  /** Answers one approval. */
  answer(approval, answer) {
    const pipeline = this.pipelines.get(approval.pipeline);
    const record = pipeline?.executions.find(({ id }) => id === approval.execution);
    if (pipeline === void 0 || record === void 0) return;
    record.answers.set(actionKey(approval.stage, approval.action), { ...answer, at: this.setting.now() });
    this.advancePipeline(pipeline);
  }
  /** Answers all that waits on a pipeline: how a test, or a person at the sandbox, approves. */
  approve(name, status = "Approved") {
    const pipeline = this.pipelines.get(name);
    const waiting = pipeline === void 0 ? [] : this.waiting(pipeline);
    for (const approval of waiting) this.answer(approval, { status, summary: `${status} at the sandbox` });
    return waiting;
  }
  /** Stops an execution that runs or waits. */
  stop(pipeline, record, abandon, reason) {
    const request = { at: this.setting.now(), reason };
    if (abandon) record.abandon = request;
    else record.stop = request;
    this.advancePipeline(pipeline);
  }
  advancePipeline(pipeline) {
    let free = -Infinity;
    for (let index = 0; index < pipeline.executions.length; index += 1) {
      const record = pipeline.executions[index];
      if (record === void 0) continue;
      const state = record.final ?? this.overtaken(pipeline, index, free) ?? this.advanceExecution(pipeline, record, pipeline.mode === "PARALLEL" ? -Infinity : free);
      if (state.endedAt !== void 0 && record.final === void 0) {
        record.final = state;
        if (state.status === "Succeeded") this.released(pipeline, record.variables, state.endedAt);
      }
      this.states.set(record, state);
      const stoppedInQueue = state.begunAt === void 0 && state.endedAt !== void 0;
      if (!stoppedInQueue) free = Math.max(free, state.endedAt ?? Infinity);
      const next = record.followed ? void 0 : this.follower(pipeline, record, state);
      if (next === void 0) continue;
      record.followed = true;
      pipeline.executions.splice(index + 1, 0, next);
    }
  }
  /**
   * In the mode SUPERSEDED, one that waits gives way to the next one. CodePipeline has it wait before each stage; here it
   * waits before the first one only.
   */
  overtaken(pipeline, index, free) {
    const [own, next] = [pipeline.executions[index], pipeline.executions[index + 1]];
    if (pipeline.mode !== "SUPERSEDED" || own === void 0 || next === void 0) return void 0;
    if (next.requestedAt > free || next.requestedAt < own.requestedAt) return void 0;
    return { status: "Superseded", begunAt: void 0, endedAt: next.requestedAt, actions: [] };
  }
  advanceExecution(pipeline, record, free) {
    const now = this.setting.now();
    const begunAt = Math.max(record.requestedAt + (record.script["queue-seconds"] ?? 0) * 1e3, free);
    const stop = record.stop ?? record.abandon;
    if (stop !== void 0 && stop.at < begunAt) {
      return { status: "Stopped", begunAt: void 0, endedAt: stop.at, actions: [] };
    }
    if (begunAt > now) return { status: "InProgress", begunAt: void 0, endedAt: void 0, actions: [] };
    for (; ; ) {
      const state = executionAt(record, begunAt, now);
      const ready = state.actions.filter(
        ({ plan, build, status }) => plan.kind === "codebuild" && build === void 0 && status === "InProgress"
      );
      if (ready.length === 0) return state;
      for (const run of ready) {
        const build = actionBuild(this.around, pipeline, record, run);
        record.builds.set(actionKey(run.stage, run.plan.name), build);
      }
    }
  }
  released({ release }, { ENVIRONMENT: environment, IMAGE_TAG: image }, at) {
    if (release === void 0 || environment === void 0 || image === void 0) return;
    this.around.released({ ...release, environment, image, at });
  }
  /** The execution that CodePipeline, or somebody else, starts because of how this one ended. */
  follower(pipeline, record, state) {
    if (state.status === "Failed" && record.script.rollback === true) {
      return this.rollback(pipeline, record, state);
    }
    if (state.status !== "Superseded" || record.script.outcome !== "Superseded") return void 0;
    return newExecution(this.setting, pipeline, {
      script: { outcome: "Succeeded" },
      stages: planStages({ outcome: "Succeeded" }, pipeline.groups),
      variables: othersVariables(pipeline, record),
      revision: void 0,
      trigger: {
        triggerType: "StartPipelineExecution",
        triggerDetail: `arn:aws:iam::${this.setting.account}:user/other`
      },
      rollbackTarget: void 0,
      requestedAt: state.endedAt ?? this.setting.now()
    });
  }
  rollback(pipeline, failed, state) {
    const before = pipeline.executions.slice(0, pipeline.executions.indexOf(failed));
    const target = before.findLast(({ final }) => final?.status === "Succeeded");
    const failedStage = state.actions.find(({ status }) => status === "Failed")?.stage;
    return newExecution(this.setting, pipeline, {
      script: { outcome: "Succeeded" },
      stages: failed.stages.filter(({ name }) => name === failedStage).map(mended),
      variables: target?.variables ?? failed.variables,
      revision: target?.revision,
      trigger: { triggerType: "AutomatedRollback", triggerDetail: failed.id },
      rollbackTarget: target?.id,
      requestedAt: state.endedAt ?? this.setting.now()
    });
  }
}
function othersVariables(pipeline, { variables }) {
  if (pipeline.release !== void 0)
    return { ENVIRONMENT: variables["ENVIRONMENT"] ?? "", IMAGE_TAG: "tag-latest" };
  return Object.fromEntries(
    pipeline.variables.map(({ name, defaultValue }) => [name, defaultValue ?? "other"])
  );
}


;// CONCATENATED MODULE: ./sandbox/aws/ecr/registry.js

class Registry {
  repositories = /* @__PURE__ */ new Map();
  /** Repositories of the public registry, by `public.ecr.aws/<alias>/<name>`. */
  publicRepositories = /* @__PURE__ */ new Map();
  /** The additional repositories, public or private, that get what is pushed to a codebase's own, by the name of that. */
  copies = /* @__PURE__ */ new Map();
  /** Where blobs can be downloaded: the sandbox's own address. */
  url = "";
  create(name, createdAt, mutability) {
    const repository = this.repositories.get(name) ?? new Repository(name, createdAt, mutability);
    this.repositories.set(name, repository);
    return repository;
  }
  get(name) {
    return this.repositories.get(name);
  }
  /** All repositories, by name. */
  all() {
    return [...this.repositories.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  }
  /**
   * Pushes an image to `<app>/<codebase>`, as the image builder does at the end of a build.
   * @throws Error when there is no such repository: the build that pushes fails then
   */
  push(repository, push) {
    const found = this.repositories.get(repository);
    if (found === void 0) {
      throw new Error(
        `name unknown: The repository with name '${repository}' does not exist in the registry`
      );
    }
    const image = found.push(push);
    this.copies.get(repository)?.push(push);
    return image;
  }
}


;// CONCATENATED MODULE: ./sandbox/aws/ssm/seed-parameters.js
function seedParameters(parameters, scenario, now) {
  const put = (name, value) => {
    parameters.put(name, JSON.stringify(value), "String", now);
  };
  for (const [app, seed] of Object.entries(scenario.applications)) {
    if (seed.layout !== "legacy") seedPlatform(put, app, seed, scenario);
    if (seed.layout !== "platform") seedLegacy(put, app, seed, scenario);
    for (const [codebase, codebaseSeed] of Object.entries(seed.codebases)) {
      put(`/copilot/applications/${app}/codebases/${codebase}`, codebaseParameter(codebase, codebaseSeed));
    }
  }
  for (const [name, seed] of Object.entries(scenario.parameters)) {
    const { value, type } = typeof seed === "string" ? { value: seed, type: "String" } : seed;
    parameters.put(name, value, type, now);
  }
}
function environmentsOf(seed, scenario) {
  return Object.entries(seed.environments).map(([name, environment]) => ({
    name,
    accountID: environment?.account ?? scenario.account,
    region: environment?.region ?? scenario.region,
    vpc: environment?.vpc,
    mode: environment?.["service-deployment-mode"] === void 0 ? "copilot" : environment["service-deployment-mode"]
  }));
}
function seedPlatform(put, app, seed, scenario) {
  const environments = environmentsOf(seed, scenario);
  const allEnvironments = environments.map(({ name, accountID, region }) => ({ name, accountID, region }));
  for (const { name, accountID, region, vpc, mode } of environments) {
    const path = `/platform/applications/${app}/environments/${name}`;
    put(path, {
      name,
      app,
      accountID,
      region,
      vpc_name: vpc ?? `${app}-${name}`,
      ...mode === null ? {} : { service_deployment_mode: mode },
      allEnvironments
    });
    for (const [service, { type }] of Object.entries(seed.services)) {
      put(`${path}/services/${service}`, { name: service, type });
    }
  }
}
function seedLegacy(put, app, seed, scenario) {
  const root = `/copilot/applications/${app}`;
  put(root, { name: app, account: scenario.account, domain: "", version: "1.1" });
  for (const { name, accountID, region } of environmentsOf(seed, scenario)) {
    put(`${root}/environments/${name}`, { app, name, region, accountID });
    put(`${root}/environments/${name}/addons`, {});
  }
  for (const [service, { type }] of Object.entries(seed.services)) {
    put(`${root}/components/${service}`, { app, name: service, type });
  }
}
function codebaseParameter(name, seed) {
  return {
    name,
    repository: seed.repository,
    deploy_repository_branch: seed.deploy_repository_branch ?? "main",
    additional_ecr_repository: seed.additional_ecr_repository ?? null,
    slack_channel: seed.slack_channel ?? "/codebuild/slack_oauth_channel",
    ...seed.pipeline_mode === void 0 ? {} : { pipeline_mode: seed.pipeline_mode },
    requires_image_build: seed.requires_image_build ?? true,
    services: seed.services ?? [],
    pipelines: seed.pipelines ?? []
  };
}


;// CONCATENATED MODULE: ./sandbox/aws/ecr/seed-registry.js


const minute = 6e4;
const scatter = 2654435761;
function seedRegistry(registry, scenario, now) {
  for (const [app, application] of Object.entries(scenario.applications)) {
    for (const [codebase, seed] of Object.entries(application.codebases)) {
      const name = `${app}/${codebase}`;
      const additional = createAdditional(registry, name, seed.additional_ecr_repository, now);
      for (const push of pushes(`${name} elsewhere`, seed["additional-images"], now)) additional?.push(push);
      if (seed.images === "none") continue;
      const repository = registry.create(name, now, seed["image-tag-mutability"]);
      generateImages(repository, seed, now - seed.images.length * minute);
      for (const push of pushes(name, seed.images, now)) registry.push(name, push);
    }
  }
}
function pushes(name, images, now) {
  return images.map((image, index) => {
    const pushedAt = image["pushed-at"];
    return {
      tags: image.tags,
      pushedAt: pushedAt === void 0 ? now - (images.length - index) * minute : Date.parse(pushedAt),
      content: `${name} image ${index}`,
      ...image.digest === void 0 ? {} : { digest: image.digest },
      ...image.labels === void 0 ? {} : { labels: image.labels },
      multiArch: image["multi-arch"]
    };
  });
}
function generateImages(repository, seed, before) {
  const { count, untagged } = seed["generate-images"] ?? { count: 0, untagged: 0 };
  for (let index = 0; index < count; index++) {
    repository.push({
      tags: index < untagged ? [] : [`commit-${generatedCommit(repository.name, index).slice(0, 7)}`],
      pushedAt: before - (count - index) * minute,
      content: `${repository.name} generated ${index}`
    });
  }
}
function generatedCommit(repository, index) {
  const start = (index + 1) * scatter % 268435456;
  return start.toString(16).padStart(7, "0") + sha256(`${repository} ${index}`).slice(7, 40);
}
function createAdditional(registry, name, uri, now) {
  if (uri === void 0) return void 0;
  const isPublic = uri.startsWith("public.ecr.aws/");
  const copy = isPublic ? new Repository(uri, now) : registry.create(uri.replace(/^\d{12}\.dkr\.ecr\.[^/]+\//, ""), now);
  if (isPublic) registry.publicRepositories.set(uri, copy);
  registry.copies.set(name, copy);
  return copy;
}


;// CONCATENATED MODULE: ./sandbox/server/time.js
class WorldTime {
  /** @param realTime milliseconds since the epoch; tests drive it, or let it stand still */
  constructor(scale, realTime) {
    this.scale = scale;
    this.realTime = realTime;
    this.start = realTime();
  }
  scale;
  realTime;
  start;
  skipped = 0;
  held;
  due;
  /** Scenario time, in milliseconds since the epoch. */
  now() {
    return this.start + (this.realTime() - this.start) * this.scale + this.skipped;
  }
  /** The time that credentials and tokens go by: unscaled, but skipped like the scenario's. */
  realNow() {
    return this.realTime() + this.skipped;
  }
  skipTo(time) {
    this.skipped += Math.max(0, time - this.now());
  }
  /** Skips the time until then, once it is no longer held. */
  async skipToWhenReleased(time) {
    if (this.due?.() === true) this.hold();
    while (this.held !== void 0) await this.held.promise;
    this.skipTo(time);
  }
  hold() {
    if (this.held !== void 0) return;
    let release = () => void 0;
    const promise = new Promise((resolve) => {
      release = resolve;
    });
    this.held = { promise, release };
  }
  /** Holds the time as soon as somebody wants to skip it and the condition is met. */
  holdOnce(due) {
    this.due = due;
  }
  release() {
    this.due = void 0;
    this.held?.release();
    this.held = void 0;
  }
}


;// CONCATENATED MODULE: ./sandbox/server/setting.js

class Setting {
  /** @param realTime the real time in milliseconds since the epoch; tests drive it */
  constructor(scenario, realTime = Date.now) {
    this.scenario = scenario;
    this.time = new WorldTime(scenario["time-scale"], realTime);
    this.account = scenario.account;
    this.region = scenario.region;
    this.startedAt = this.time.now();
  }
  scenario;
  time;
  account;
  region;
  /** When it all began: the same in scenario time and in real time. */
  startedAt;
  /** Scenario time, in milliseconds since the epoch. */
  now() {
    return this.time.now();
  }
  /** The time that credentials and tokens go by, unscaled. */
  realNow = () => this.time.realNow();
  /** `arn:aws:<service>:<region>:<account>:<resource>`. */
  arn(service, resource) {
    return `arn:aws:${service}:${this.region}:${this.account}:${resource}`;
  }
}


;// CONCATENATED MODULE: ./sandbox/slack/workspace.js

class SlackWorkspace {
  /** @param now scenario time, in milliseconds since the epoch */
  constructor(seed, now) {
    this.seed = seed;
    this.now = now;
  }
  seed;
  now;
  posted = [];
  last = 0;
  /** All messages, in the order of their posting. */
  all() {
    return this.posted;
  }
  /** What the tokens may do; Slack says so with each answer. */
  get scopes() {
    return this.seed.scopes;
  }
  /** @throws AwsFault for a token that Slack does not know, or that lacks one of the scopes */
  authenticate(token, scopes) {
    if (token === void 0 || token === "") throw new AwsFault("not_authed", "", 200);
    const known = this.seed.tokens?.includes(token) ?? token.startsWith("xoxb-");
    if (!known) throw new AwsFault("invalid_auth", "", 200);
    if (!scopes.every((scope) => this.scopes.includes(scope))) throw new AwsFault("missing_scope", "", 200);
    return token;
  }
  /**
   * The id of the channel that is named by its id or, with `#`, by its name.
   * @throws AwsFault for a channel that the app can't post in
   */
  channel(named) {
    const { channels } = this.seed;
    if (channels === void 0) {
      if (/^[CDG][A-Z0-9]{2,20}$/.test(named)) return named;
      throw new AwsFault("channel_not_found", "", 200);
    }
    const found = Object.entries(channels).find(
      ([id2, { name }]) => id2 === named || `#${name ?? ""}` === named
    );
    if (found === void 0) throw new AwsFault("channel_not_found", "", 200);
    const [id, { archived, member }] = found;
    if (archived) throw new AwsFault("is_archived", "", 200);
    if (!member) throw new AwsFault("not_in_channel", "", 200);
    return id;
  }
  /** @throws AwsFault when there is no message to answer to */
  post({ channel, text, blocks, threadTs, broadcast, author, metadata }) {
    const parent = threadTs === void 0 ? void 0 : this.find(channel, threadTs);
    if (threadTs !== void 0 && parent === void 0) throw new AwsFault("thread_not_found", "", 200);
    const message = {
      channel,
      ts: this.timestamp(),
      text,
      blocks,
      // A thread has no threads of its own.
      ...parent === void 0 ? {} : { threadTs: parent.threadTs ?? parent.ts },
      broadcast,
      author,
      earlier: [],
      ...metadata === void 0 ? {} : { metadata }
    };
    this.posted.push(message);
    return message;
  }
  /** Puts a message there that somebody else posted at that time. */
  plant(channel, ts, text) {
    this.posted.push({ channel, ts, text, blocks: [], broadcast: false, author: "builder", earlier: [] });
  }
  find(channel, ts) {
    return this.posted.find((message) => message.channel === channel && message.ts === ts);
  }
  /** Unique, and later than all before: seconds and microseconds. */
  timestamp() {
    this.last = Math.max(this.last + 1, Math.floor(this.now() * 1e3));
    return `${Math.floor(this.last / 1e6)}.${String(this.last % 1e6).padStart(6, "0")}`;
  }
}


;// CONCATENATED MODULE: ./sandbox/server/world.js




















class World extends Setting {
  parameters = new Parameters();
  registry = new Registry();
  credentials;
  access;
  slack;
  github;
  githubLimits;
  builds;
  pipelines;
  logs;
  ecs;
  objects;
  distributions;
  pypi;
  pypiTokens;
  /** @param realTime the real time in milliseconds since the epoch; tests drive it */
  constructor(scenario, realTime) {
    super(scenario, realTime);
    const now = () => this.now();
    this.credentials = new Credentials(scenario, this.realNow);
    this.access = new access_Access(scenario);
    this.slack = new SlackWorkspace(scenario.slack, now);
    this.github = new Repositories(scenario.github.repositories, this.startedAt);
    this.githubLimits = new RateLimits(this.realNow);
    this.pypi = new IndexFiles(scenario.pypi, now);
    this.pypiTokens = new UploadTokens(scenario.pypi, this.realNow);
    seedParameters(this.parameters, scenario, this.startedAt);
    seedRegistry(this.registry, scenario, this.startedAt);
    this.logs = new LogStreams(now);
    this.builds = new Builds(this, this);
    this.pipelines = new Pipelines(this, this);
    this.ecs = new Ecs(this, this);
    seedServices(this.ecs, this.logs, this);
    this.objects = new Objects(this);
    this.distributions = new Distributions(this);
  }
  /** What pipelines have released runs. */
  released(release) {
    deployRelease(this.ecs, this, release);
  }
  /** Lets everything that runs by itself catch up with the time. */
  advance() {
    this.builds.advance();
    this.pipelines.advance();
    this.ecs.advance();
  }
}


;// CONCATENATED MODULE: ./sandbox/server/start.js






async function startSandbox(options = {}) {
  const { scenario = demoScenario } = options;
  const name = typeof scenario === "string" ? scenario : "given in code";
  const checked = typeof scenario === "string" ? await loadScenario(scenario) : checkScenario(scenario, name);
  checkFaults(checked, name);
  const world = new World(checked, options.realNow);
  const handler = new Handler(world);
  const server = await listen(handler, world, options.port ?? 0);
  world.registry.url = server.url;
  return { url: server.url, world, requests: () => handler.log.all(), close: () => server.close() };
}


;// CONCATENATED MODULE: ./sandbox/index.js




const help = `Usage: node dist/sandbox/index.js [--port PORT] [--scenario FILE]

A local stand-in for AWS, GitHub, Slack, PyPI and npm, on 127.0.0.1. Prints one line of JSON when it is ready, and ends on SIGINT or SIGTERM.

  --port PORT      port to listen on; 0 takes a free one (default: 0)
  --scenario FILE  YAML file with the state, scripted builds and pipelines, and faults (default: the demo)
  --help           this text

GET /_sandbox/requests lists every request received; DELETE /_sandbox/requests forgets them.
`;
async function runSandbox(argv) {
  try {
    const options = readArguments(argv);
    if (options === void 0) process.stdout.write(help);
    else await serveUntilStopped(options);
  } catch (error) {
    process.exitCode = 1;
    const hint = error instanceof errors/* PlatformError */.Wk ? error.hint : void 0;
    const text = error instanceof errors/* PlatformError */.Wk ? error.message : (0,errors/* asError */.zR)(error).stack ?? String(error);
    process.stderr.write(`${text}
${hint === void 0 ? "" : `${hint}
`}`);
  }
}
async function serveUntilStopped(options) {
  const stopped = new Promise((resolve) => {
    process.once("SIGINT", () => {
      resolve();
    });
    process.once("SIGTERM", () => {
      resolve();
    });
  });
  const sandbox = await startSandbox(options);
  const { url, world } = sandbox;
  const ready = {
    url,
    endpoints: {
      aws: url,
      oidc: `${url}/_sandbox/oidc`,
      requests: `${url}/_sandbox/requests`,
      slack: `${url}/slack/api/`,
      github: `${url}/github`,
      pypi: `${url}/pypi-index`,
      npm: `${url}/npm`
    },
    account: world.account,
    region: world.region,
    timeScale: world.scenario["time-scale"],
    pid: process.pid
  };
  process.stdout.write(`${JSON.stringify(ready)}
`);
  await stopped;
  await sandbox.close();
}
function readArguments(argv) {
  const { port, scenario, help: wantsHelp } = parse(argv);
  if (wantsHelp === true) return void 0;
  if (port !== void 0 && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535)) {
    throw new errors/* PlatformError */.Wk(`--port is "${port}", not a port from 0 to 65535.`, {
      hint: "Leave it out to take a free one."
    });
  }
  return {
    port: Number(port ?? 0),
    ...scenario === void 0 ? {} : { scenario }
  };
}
function parse(argv) {
  try {
    return (0,external_node_util_.parseArgs)({
      args: [...argv],
      options: {
        port: { type: "string" },
        scenario: { type: "string" },
        help: { type: "boolean", short: "h" }
      }
    }).values;
  } catch (error) {
    throw new errors/* PlatformError */.Wk((0,errors/* asError */.zR)(error).message, { hint: "See --help.", cause: error });
  }
}



/***/ })

};
