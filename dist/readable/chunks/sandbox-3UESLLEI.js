const require = process.getBuiltinModule;
import "./chunk-7BVGHXKS.js";
import {
  parseXML
} from "./chunk-FPJDDSF4.js";
import {
  NumericValue,
  nv
} from "./chunk-XBNRM2YL.js";
import "./chunk-E7DHJO2K.js";
import "./chunk-ZIUSTZAX.js";
import "./chunk-CBPWT54Y.js";
import "./chunk-CUHMUNSG.js";
import {
  ValiError,
  array,
  boolean,
  check,
  finite,
  gtValue,
  integer,
  keyof,
  literal,
  looseObject,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  nullish,
  number,
  optional,
  parse,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  summarize,
  transform,
  union,
  unknown,
  variant
} from "./chunk-VR4HECPH.js";
import {
  leven
} from "./chunk-MSB44BCE.js";
import {
  require_dist
} from "./chunk-R653OKFB.js";
import {
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// sandbox/index.ts
import { parseArgs } from "node:util";

// sandbox/aws/fault.ts
var AwsFault = class extends Error {
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
};
var CommonFault = class extends AwsFault {
};
var NotServedFault = class extends AwsFault {
  /** @param hint what is served instead */
  constructor(what, hint2) {
    const message = `${what} is not served by the sandbox.`;
    super("NotServedBySandbox", hint2 === void 0 ? message : `${message} ${hint2}`);
  }
};

// sandbox/aws/call-parameters.ts
function parseParameters(schema, call, code) {
  const result = safeParse(schema, call.parameters);
  if (result.success) return result.output;
  const unknown2 = result.issues.find(({ expected: expected2 }) => expected2 === "never");
  if (unknown2 !== void 0)
    throw new NotServedFault(`The parameter ${pathOf(unknown2)} of ${call.operation}`);
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

// sandbox/aws/page-token.ts
function page(items, keyOf, size, token2) {
  let start2 = 0;
  if (token2 !== void 0) {
    const after = decode(token2);
    if (after === void 0) return void 0;
    start2 = firstAfter(items, keyOf, after);
  }
  const taken = items.slice(start2, start2 + size);
  const last = taken.at(-1);
  const more = start2 + size < items.length && last !== void 0;
  return { items: taken, nextToken: more ? encode(keyOf(last)) : void 0 };
}
function encode(after) {
  return Buffer.from(JSON.stringify({ v: 1, after })).toString("base64");
}
function decode(token2) {
  try {
    const content2 = JSON.parse(Buffer.from(token2, "base64").toString("utf8"));
    return content2.v === 1 && typeof content2.after === "string" ? content2.after : void 0;
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

// sandbox/aws/ecs/lookup.ts
var invalid = "InvalidParameterException";
var Name = pipe(string(), minLength(1));
var ClusterName = optional(Name, "default");
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
var listEntries = {
  nextToken: optional(string()),
  maxResults: optional(pipe(number(), integer(), minValue(1), maxValue(100)))
};
function pageOf(all, page2, usual) {
  const start2 = page2.nextToken === void 0 ? 0 : Number(/^from-(\d+)$/.exec(page2.nextToken)?.[1] ?? -1);
  if (start2 < 0) throw new AwsFault(invalid, "Invalid token.");
  const end = start2 + (page2.maxResults ?? usual);
  const items = all.slice(start2, end);
  return end < all.length ? { items, nextToken: `from-${end}` } : { items };
}

// sandbox/aws/application-autoscaling/operations.ts
var invalid2 = "ValidationException";
var dimension = "ecs:service:DesiredCount";
var applicationAutoscaling = {
  name: "application-autoscaling",
  operations: {
    DescribeScalableTargets: describeScalableTargets
  }
};
var DescribeScalableTargets = strictObject({
  ServiceNamespace: literal("ecs"),
  ResourceIds: optional(pipe(array(string()), maxLength(50))),
  ScalableDimension: optional(literal(dimension)),
  MaxResults: optional(pipe(number(), integer(), minValue(1), maxValue(50)), 50),
  NextToken: optional(string())
});
function limitsOf({ seed }) {
  if (seed.autoscaling === "none") return void 0;
  return seed.autoscaling ?? { min: seed.desired, max: 2 * seed.desired };
}
function describeScalableTargets(call, world) {
  const { ResourceIds: ids, MaxResults, NextToken } = parseParameters(DescribeScalableTargets, call, invalid2);
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

// sandbox/aws/cloudfront/operations.ts
import { isDeepStrictEqual } from "node:util";
var invalid3 = "InvalidArgument";
var mostPaths = 3e3;
var cloudfront = {
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
  const schema = strictObject({
    Marker: optional(string(), ""),
    MaxItems: optional(pipe(string(), transform(Number), integer(), minValue(1)))
  });
  const { Marker, MaxItems } = parseParameters(schema, call, invalid3);
  const size = Math.min(MaxItems ?? Infinity, world.scenario.cloudfront["page-size"]);
  const all = own(call, world);
  const start2 = Marker === "" ? 0 : all.findIndex(({ id }) => id === Marker) + 1;
  const items = all.slice(start2, start2 + size);
  const truncated = start2 + size < all.length;
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
var none = { Quantity: 0 };
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
  const schema = strictObject({
    DistributionId: string(),
    InvalidationBatch: strictObject({
      CallerReference: pipe(string(), minLength(1)),
      Paths: strictObject({
        Quantity: pipe(string(), transform(Number), integer(), minValue(1)),
        Items: array(string())
      })
    })
  });
  const { DistributionId, InvalidationBatch } = parseParameters(schema, call, invalid3);
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
    throw new AwsFault(invalid3, `Your request contains one or more invalid invalidation paths: ${wrong}`);
  }
  const before = distribution.invalidations.find((one) => one.reference === reference);
  if (before !== void 0 && !isDeepStrictEqual(before.paths, paths)) {
    throw new AwsFault(
      invalid3,
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
  const schema = strictObject({ DistributionId: string(), Id: string() });
  const { DistributionId, Id: Id2 } = parseParameters(schema, call, invalid3);
  const found = find(DistributionId, call, world).invalidations.find(({ id }) => id === Id2);
  if (found !== void 0) return { Invalidation: describe(found, world) };
  throw new AwsFault("NoSuchInvalidation", "The specified invalidation does not exist.", 404);
}

// sandbox/scenario/names.ts
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

// sandbox/aws/codebuild/projects.ts
var imageCommands = {
  INSTALL: ".copilot/phases/install.sh",
  PRE_BUILD: ".copilot/phases/pre_build.sh",
  BUILD: ".copilot/image_build_run.sh",
  POST_BUILD: ".copilot/phases/post_build.sh"
};
var deployCommands = { BUILD: "./deploy.sh" };
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

// sandbox/aws/codebuild/build.ts
function describeBuild(record2, setting, now) {
  const { project, timeline } = record2;
  const ended = now >= timeline.endedAt;
  const phases = phasesAt(timeline, now);
  const commit = /^[0-9a-f]{40}$/.test(record2.sourceVersion ?? "") ? record2.sourceVersion : void 0;
  return {
    id: record2.id,
    arn: setting.arn("codebuild", `build/${record2.id}`),
    buildNumber: record2.number,
    startTime: new Date(timeline.startedAt),
    ...ended ? { endTime: new Date(timeline.endedAt) } : {},
    currentPhase: phases.at(-1)?.phaseType,
    buildStatus: ended ? timeline.outcome : "IN_PROGRESS",
    ...record2.sourceVersion === void 0 ? {} : { sourceVersion: record2.sourceVersion },
    ...commit === void 0 ? {} : { resolvedSourceVersion: commit },
    projectName: project.name,
    phases,
    source: {
      type: project.source === void 0 ? "CODEPIPELINE" : "GITHUB",
      ...project.source === void 0 ? {} : { location: project.source },
      ...record2.overrides.buildspec === void 0 ? {} : { buildspec: record2.overrides.buildspec },
      insecureSsl: false
    },
    secondarySources: [],
    secondarySourceVersions: [],
    artifacts: { location: artifactsLocation(record2) },
    cache: { type: "NO_CACHE" },
    environment: environmentOf(record2),
    ...ended ? exported(record2) : {},
    serviceRole: `arn:aws:iam::${setting.account}:role/${project.name}`,
    logs: logsAt(record2, setting, now),
    timeoutInMinutes: 30,
    queuedTimeoutInMinutes: 480,
    buildComplete: ended,
    initiator: record2.initiator,
    encryptionKey: setting.arn("kms", "alias/aws/s3")
  };
}
function artifactsLocation({ project, artifacts }) {
  if (artifacts !== void 0) return artifacts.location ?? "";
  return project.artifacts === "S3" ? `arn:aws:s3:::${project.name}-artifacts/${project.name}` : "";
}
function environmentOf({ project, overrides, variables }) {
  const own2 = projectEnvironment(project);
  return {
    ...own2,
    type: overrides.environmentType ?? own2.type,
    image: overrides.image ?? own2.image,
    computeType: overrides.computeType ?? own2.computeType,
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
function logsAt(record2, setting, now) {
  const known = record2.timeline.phases.some((phase) => phase.type === "PROVISIONING" && phase.start <= now);
  const group = known ? record2.project.logGroup : "null";
  const stream = known ? record2.uuid : "null";
  return {
    ...known ? { groupName: group, streamName: stream } : {},
    deepLink: known ? `https://console.aws.amazon.com/cloudwatch/home?region=${setting.region}#logsV2:log-groups/log-group/${consoleEscape(group)}/log-events/${stream}` : `https://console.aws.amazon.com/cloudwatch/home?region=${setting.region}#logEvent:group=null;stream=null`,
    cloudWatchLogsArn: setting.arn("logs", `log-group:${group}:log-stream:${stream}`),
    cloudWatchLogs: { status: "ENABLED", groupName: record2.project.logGroup },
    s3Logs: { status: "DISABLED", encryptionDisabled: false }
  };
}
function consoleEscape(name) {
  return encodeURIComponent(encodeURIComponent(name)).replaceAll("%", "$");
}

// sandbox/aws/codebuild/start.ts
var computeTypes = [
  ...["SMALL", "MEDIUM", "LARGE", "XLARGE", "2XLARGE"].map((size) => `BUILD_GENERAL1_${size}`),
  ...["1GB", "2GB", "4GB", "8GB", "10GB"].map((size) => `BUILD_LAMBDA_${size}`),
  "ATTRIBUTE_BASED_COMPUTE",
  "CUSTOM_INSTANCE_TYPE"
];
var environmentTypes = [
  ...["ARM", "LINUX", "LINUX_GPU", "WINDOWS", "WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022"].map(
    (kind2) => `${kind2}_CONTAINER`
  ),
  ...["ARM_LAMBDA_CONTAINER", "LINUX_LAMBDA_CONTAINER", "ARM_EC2", "LINUX_EC2", "WINDOWS_EC2", "MAC_ARM"]
];
var StartBuild = strictObject({
  projectName: pipe(string(), minLength(1)),
  sourceVersion: optional(string()),
  environmentVariablesOverride: optional(
    array(
      strictObject({
        name: pipe(string(), minLength(1)),
        value: string(),
        type: optional(picklist(["PLAINTEXT", "PARAMETER_STORE", "SECRETS_MANAGER"]), "PLAINTEXT")
      })
    ),
    []
  ),
  artifactsOverride: optional(
    looseObject({
      type: picklist(["CODEPIPELINE", "S3", "NO_ARTIFACTS"]),
      location: optional(string())
    })
  ),
  buildspecOverride: optional(string()),
  imageOverride: optional(pipe(string(), minLength(1))),
  computeTypeOverride: optional(picklist(computeTypes)),
  environmentTypeOverride: optional(picklist(environmentTypes)),
  idempotencyToken: optional(string())
});
var tokenMs = 5 * 6e4;
function startBuild(call, world) {
  const parameters = parseParameters(StartBuild, call, "InvalidInputException");
  const { idempotencyToken: token2 } = parameters;
  const remembered = token2 === void 0 ? void 0 : earlier(token2, parameters, world);
  if (remembered !== void 0) return { build: describeBuild(remembered, world, world.now()) };
  const project = world.builds.projects.get(parameters.projectName);
  if (project === void 0) {
    const arn = world.arn("codebuild", `project/${parameters.projectName}`);
    throw new AwsFault("ResourceNotFoundException", `Project cannot be found: ${arn}`);
  }
  const record2 = world.builds.start({
    project,
    sourceVersion: parameters.sourceVersion,
    variables: parameters.environmentVariablesOverride,
    artifacts: parameters.artifactsOverride,
    overrides: overridesOf(parameters, project),
    // As CodeBuild names who started it: `<role>/<session>`, or the user.
    initiator: world.credentials.identify(call.accessKeyId).arn.replace(/^[^/]*\//, "")
  });
  if (token2 !== void 0) {
    world.builds.tokens.set(token2, {
      id: record2.id,
      parameters: JSON.stringify(parameters),
      at: world.now()
    });
  }
  return { build: describeBuild(record2, world, world.now()) };
}
function overridesOf(parameters, project) {
  const own2 = projectEnvironment(project);
  const {
    buildspecOverride: buildspec,
    imageOverride: image,
    computeTypeOverride: computeType,
    environmentTypeOverride: environmentType
  } = parameters;
  const machine = { type: environmentType ?? own2.type, compute: computeType ?? own2.computeType };
  if (machine.type.includes("LAMBDA") !== machine.compute.includes("LAMBDA")) {
    throw new AwsFault(
      "InvalidInputException",
      `Compute type ${machine.compute} is not supported for environment type ${machine.type}`
    );
  }
  return { buildspec: buildspec === "" ? void 0 : buildspec, image, computeType, environmentType };
}
function earlier(token2, parameters, world) {
  const started = world.builds.tokens.get(token2);
  if (started === void 0 || world.now() - started.at >= tokenMs) return void 0;
  if (started.parameters !== JSON.stringify(parameters)) {
    throw new AwsFault(
      "InvalidInputException",
      "Idempotency token was used before with other parameters. Use a new token for another request."
    );
  }
  return world.builds.get(started.id);
}

// sandbox/aws/codebuild/operations.ts
var invalid4 = "InvalidInputException";
var Names = pipe(array(pipe(string(), minLength(1))), minLength(1), maxLength(100));
var codebuild = {
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
  const { names } = parseParameters(strictObject({ names: Names }), call, invalid4);
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
  const { ids } = parseParameters(strictObject({ ids: Names }), call, invalid4);
  const builds = [];
  const buildsNotFound = [];
  for (const id of new Set(ids)) {
    if (!id.includes(":")) throw new AwsFault(invalid4, `Invalid build ID provided: ${id}`);
    const record2 = world.builds.get(id);
    if (record2 === void 0) buildsNotFound.push(id);
    else builds.push(describeBuild(record2, world, world.now()));
  }
  return { builds, buildsNotFound };
}
function stopBuild(call, world) {
  const { id } = parseParameters(strictObject({ id: pipe(string(), minLength(1)) }), call, invalid4);
  if (!id.includes(":")) throw new AwsFault(invalid4, `Invalid build ID provided: ${id}`);
  const record2 = world.builds.get(id);
  if (record2 === void 0) throw new AwsFault("ResourceNotFoundException", `Build ${id} does not exist`);
  world.builds.stop(record2);
  world.advance();
  return { build: describeBuild(record2, world, world.now()) };
}
var pageSize = 100;
function listBuildsForProject(call, world) {
  const schema = strictObject({
    projectName: pipe(string(), minLength(1)),
    sortOrder: optional(picklist(["ASCENDING", "DESCENDING"]), "DESCENDING"),
    nextToken: optional(string())
  });
  const { projectName, sortOrder, nextToken } = parseParameters(schema, call, invalid4);
  const project = world.builds.projects.get(projectName);
  if (project === void 0) {
    throw new AwsFault("ResourceNotFoundException", `The provided project ${projectName} does not exist`);
  }
  const given = nextToken === void 0 ? "0" : /^page-(\d+)$/.exec(nextToken)?.[1];
  if (given === void 0) throw new AwsFault(invalid4, "Invalid nextToken provided");
  const ids = world.builds.list(project).map(({ id }) => id);
  if (sortOrder === "DESCENDING") ids.reverse();
  const start2 = Number(given);
  const end = start2 + pageSize;
  return { ids: ids.slice(start2, end), ...end < ids.length ? { nextToken: `page-${end}` } : {} };
}

// sandbox/server/uuid.ts
import { createHash } from "node:crypto";
function uuidOf(text2) {
  const hex = createHash("sha256").update(text2).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// sandbox/aws/codepipeline/stages.ts
var sourceStage = {
  name: "Source",
  actions: [{ name: "GitCheckout", kind: "source", runOrder: 1, seconds: 2 }]
};
var defaultSeconds = 10;
var commandFailed = "Error while executing command: ./deploy.sh. Reason: exit status 1";
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
    const { seconds: seconds2 = defaultSeconds, fail, log } = action;
    return { name, kind: "codebuild", runOrder, seconds: seconds2, fail, log };
  }
  const approveAfter = action["approve-after"] === "never" ? void 0 : action["approve-after"];
  return { name, kind: "approval", runOrder, approveAfter, rejectAfter: action["reject-after"] };
}
function deployStage(groups) {
  const actions = groups.flatMap(
    (services3, index) => services3.map((service) => ({
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
  return orders.map((order2) => stage.actions.filter(({ runOrder }) => runOrder === order2));
}

// sandbox/aws/codepipeline/execution.ts
function actionKey(stage, action) {
  return JSON.stringify([stage, action]);
}
var approvalMs = 7 * 864e5;
function executionAt(record2, begunAt, now) {
  const actions = [];
  const state = (status, endedAt) => ({
    status,
    begunAt,
    endedAt,
    actions
  });
  let time = begunAt;
  for (const stage of record2.stages) {
    for (const group of runGroups(stage)) {
      const stop2 = earlierStop(record2);
      if (stop2 !== void 0 && stop2 < time) return state("Stopped", time);
      const runs = group.map((plan) => runAction(record2, stage.name, plan, time, now));
      actions.push(...runs);
      const end = Math.max(...runs.map(({ endedAt }) => endedAt ?? Infinity));
      if (runs.some(({ status }) => status === "Abandoned")) return state("Stopped", end);
      if (end > now) return state(stop2 === void 0 ? "InProgress" : "Stopping");
      const failed2 = runs.some(({ status }) => status === "Failed");
      if (failed2 && !(stop2 !== void 0 && stop2 < end)) return state("Failed", end);
      time = end;
    }
  }
  const stop = earlierStop(record2);
  if (stop !== void 0 && stop < time) return state("Stopped", time);
  return state(endOf(record2.script), time);
}
function earlierStop({ stop, abandon }) {
  if (stop === void 0) return abandon?.at;
  return Math.min(stop.at, abandon?.at ?? Infinity);
}
function runAction(record2, stage, plan, startedAt, now) {
  const build = record2.builds.get(actionKey(stage, plan.name));
  const base2 = { stage, plan, startedAt, build };
  const end = actionEnd(record2, stage, plan, startedAt, build);
  const abandoned = record2.abandon?.at;
  if (abandoned !== void 0 && (end === void 0 || end.at > abandoned)) {
    return { ...base2, endedAt: abandoned, status: "Abandoned", summary: record2.abandon?.reason };
  }
  if (end === void 0 || end.at > now) {
    return { ...base2, endedAt: void 0, status: "InProgress", summary: void 0 };
  }
  return { ...base2, endedAt: end.at, status: end.failed ? "Failed" : "Succeeded", summary: end.summary };
}
function actionEnd(record2, stage, plan, startedAt, build) {
  switch (plan.kind) {
    case "source":
      return { at: startedAt + plan.seconds * 1e3, failed: false, summary: "Checked out" };
    case "codebuild":
      return build === void 0 ? void 0 : buildEnd(build);
    case "approval":
      return approvalEnd(plan, startedAt, record2.answers.get(actionKey(stage, plan.name)));
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
function approvalEnd(plan, startedAt, answer5) {
  const after = (seconds2) => seconds2 === void 0 ? Infinity : startedAt + seconds2 * 1e3;
  const ends = [
    { at: after(plan.approveAfter), failed: false, summary: "Approved" },
    { at: after(plan.rejectAfter), failed: true, summary: "Rejected" },
    { at: startedAt + approvalMs, failed: true, summary: "The approval was not answered in seven days" }
  ];
  if (answer5 !== void 0) {
    ends.push({ at: answer5.at, failed: answer5.status === "Rejected", summary: answer5.summary });
  }
  return ends.reduce((first, end) => end.at < first.at ? end : first);
}
function approvalToken(record2, run) {
  return uuidOf(`token ${record2.id} ${actionKey(run.stage, run.plan.name)}`);
}
function actionExecutionId(record2, run) {
  return uuidOf(`action ${record2.id} ${actionKey(run.stage, run.plan.name)}`);
}

// sandbox/aws/codepipeline/describe-action.ts
var actionTypes = {
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
function describeRun(pipeline, record2, run, world) {
  const configuration = actionConfiguration(pipeline, run.plan, world);
  return {
    pipelineExecutionId: record2.id,
    actionExecutionId: actionExecutionId(record2, run),
    pipelineVersion: 1,
    stageName: run.stage,
    actionName: run.plan.name,
    startTime: new Date(run.startedAt),
    lastUpdateTime: new Date(run.endedAt ?? run.startedAt),
    status: run.status,
    input: {
      actionTypeId: actionType(run.plan),
      configuration,
      resolvedConfiguration: resolved(configuration, record2.variables),
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
function describeLatest(record2, run, world) {
  const waits = run.plan.kind === "approval" && run.status === "InProgress";
  const errorDetails = errorOf(run);
  return {
    actionExecutionId: actionExecutionId(record2, run),
    status: run.status,
    ...run.summary === void 0 ? {} : { summary: run.summary },
    lastStatusChange: new Date(run.endedAt ?? run.startedAt),
    ...waits ? { token: approvalToken(record2, run) } : {},
    ...external(run, world),
    ...errorDetails === void 0 ? {} : { errorDetails }
  };
}

// sandbox/aws/codepipeline/describe-execution.ts
import { createHash as createHash2 } from "node:crypto";
function describeExecution(pipeline, record2, state) {
  const statusSummary = stopReason(record2, state);
  return {
    pipelineName: pipeline.name,
    pipelineVersion: 1,
    pipelineExecutionId: record2.id,
    status: state.status,
    ...statusSummary === void 0 ? {} : { statusSummary },
    artifactRevisions: sources(pipeline, record2, state).map((source) => ({
      name: "source",
      ...source,
      created: new Date(record2.requestedAt)
    })),
    ...pipeline.type === "V1" ? {} : { variables: resolvedVariables(pipeline, record2) },
    trigger: record2.trigger,
    executionMode: pipeline.mode,
    ...kind(record2)
  };
}
function summariseExecution(pipeline, record2, state) {
  const reason = stopReason(record2, state);
  const changes = state.actions.map(({ startedAt, endedAt }) => endedAt ?? startedAt);
  return {
    pipelineExecutionId: record2.id,
    status: state.status,
    ...reason === void 0 ? {} : { statusSummary: reason },
    startTime: new Date(record2.requestedAt),
    lastUpdateTime: new Date(state.endedAt ?? Math.max(record2.requestedAt, ...changes)),
    sourceRevisions: sources(pipeline, record2, state).map((source) => ({
      actionName: "GitCheckout",
      revisionId: source.revisionId,
      revisionSummary: source.revisionSummary,
      revisionUrl: source.revisionUrl
    })),
    trigger: record2.trigger,
    ...reason === void 0 ? {} : { stopTrigger: { reason } },
    executionMode: pipeline.mode,
    ...kind(record2)
  };
}
function stopReason(record2, { status }) {
  if (status !== "Stopping" && status !== "Stopped") return void 0;
  return record2.abandon?.reason ?? record2.stop?.reason;
}
function kind({ trigger, rollbackTarget }) {
  if (trigger.triggerType !== "AutomatedRollback") return { executionType: "STANDARD" };
  return {
    executionType: "ROLLBACK",
    rollbackMetadata: rollbackTarget === void 0 ? {} : { rollbackTargetPipelineExecutionId: rollbackTarget }
  };
}
function resolvedVariables(pipeline, record2) {
  return pipeline.variables.map(({ name, defaultValue = "" }) => ({
    name,
    resolvedValue: record2.variables[name] ?? defaultValue
  }));
}
function sources(pipeline, record2, { actions }) {
  const done = actions.some(({ plan, status }) => plan.kind === "source" && status === "Succeeded");
  if (!done) return [];
  const revisionId = record2.revision ?? createHash2("sha1").update(record2.id).digest("hex");
  return [
    {
      revisionId,
      revisionSummary: JSON.stringify({ ProviderType: "GitHub", CommitMessage: "Deploy configuration" }),
      revisionUrl: `https://github.com/${pipeline.source}/commit/${revisionId}`
    }
  ];
}

// sandbox/aws/codepipeline/pipeline.ts
var releaseVariables = [
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
        ...common2(setting, name),
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
function common2(setting, name) {
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
    ...common2(setting, name),
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
  const services3 = Object.keys(application.services);
  return [services3.length > 0 ? services3 : [codebase]];
}
function nextScript(pipeline) {
  const { scripts, starts } = pipeline;
  return scripts[starts] ?? scripts.at(-1) ?? { outcome: "Succeeded" };
}
function nextStages(pipeline) {
  return planStages(nextScript(pipeline), pipeline.groups);
}

// sandbox/aws/codepipeline/describe-pipeline.ts
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
  const seen = pipeline.executions.map((record2) => ({ record: record2, state: world.pipelines.state(record2) }));
  const begun = seen.filter(({ state }) => state.begunAt !== void 0);
  const whole = begun.filter(({ record: record2 }) => record2.trigger.triggerType !== "AutomatedRollback");
  const latest = whole.at(-1)?.record.stages ?? [];
  const stages = latest.length > 0 ? latest : nextStages(pipeline);
  const waiting = seen.filter(({ state }) => state.begunAt === void 0 && state.endedAt === void 0);
  return stages.map((stage, index) => describeStage(stage, begun, index === 0 ? waiting : [], world));
}
function describeStage(stage, begun, waiting, world) {
  const runsIn = ({ state }) => state.actions.filter((run) => run.stage === stage.name);
  const last = begun.findLast((seen) => runsIn(seen).length > 0);
  const runs = last === void 0 ? [] : runsIn(last);
  const inboundExecutions = waiting.map(({ record: record2 }) => ({
    pipelineExecutionId: record2.id,
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
function latestStage({ record: record2, state }, runs, stage) {
  return {
    pipelineExecutionId: record2.id,
    status: stageStatus(state, runs, stage),
    type: record2.trigger.triggerType === "AutomatedRollback" ? "ROLLBACK" : "STANDARD"
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

// sandbox/aws/codepipeline/lookup.ts
var invalid5 = "ValidationException";
var Name2 = pipe(string(), minLength(1), maxLength(100), regex(/^[A-Za-z0-9.@\-_]+$/));
var Id = pipe(
  string(),
  regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
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
  const record2 = pipeline.executions.find((execution) => execution.id === id);
  const knownFrom = (record2?.requestedAt ?? 0) + (record2?.script["unknown-seconds"] ?? 0) * 1e3;
  if (record2 !== void 0 && knownFrom <= world.now()) return record2;
  throw new AwsFault(
    "PipelineExecutionNotFoundException",
    `The pipeline '${pipeline.name}' has no pipeline execution with ID '${id}'`
  );
}
function pageOf2(all, page2) {
  const left = page2.nextToken === void 0 ? `${all.length}` : /^older-(\d+)$/.exec(page2.nextToken)?.[1];
  if (left === void 0) {
    throw new AwsFault("InvalidNextTokenException", "The next token was specified in an invalid format.");
  }
  const start2 = Math.max(0, all.length - Number(left));
  const items = all.slice(start2, start2 + page2.maxResults);
  const older = all.length - start2 - items.length;
  return older > 0 ? { items, nextToken: `older-${older}` } : { items };
}

// sandbox/aws/codepipeline/approval.ts
var PutApprovalResult = strictObject({
  pipelineName: Name2,
  stageName: Name2,
  actionName: Name2,
  result: strictObject({
    summary: pipe(string(), maxLength(512)),
    status: picklist(["Approved", "Rejected"])
  }),
  token: pipe(string(), regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
});
function putApprovalResult(call, world) {
  const { pipelineName, stageName, actionName, result, token: token2 } = parseParameters(
    PutApprovalResult,
    call,
    invalid5
  );
  const pipeline = findPipeline(pipelineName, world);
  const waiting = world.pipelines.waiting(pipeline).find((approval) => approval.token === token2);
  if (waiting?.stage === stageName && waiting.action === actionName) {
    world.pipelines.answer(waiting, result);
    return { approvedAt: new Date(world.now()) };
  }
  throw refusal(pipeline, stageName, actionName, token2, world);
}
function refusal(pipeline, stageName, actionName, token2, world) {
  const stages = [...pipeline.executions.flatMap((record2) => record2.stages), ...nextStages(pipeline)];
  const named2 = stages.filter(({ name }) => name === stageName);
  if (named2.length === 0) {
    return new AwsFault(
      "StageNotFoundException",
      `The pipeline '${pipeline.name}' has no stage '${stageName}'`
    );
  }
  if (!named2.some(({ actions }) => actions.some(({ name }) => name === actionName))) {
    return new AwsFault("ActionNotFoundException", `The stage '${stageName}' has no action '${actionName}'`);
  }
  const answered = pipeline.executions.some(
    (record2) => world.pipelines.state(record2).actions.some((run) => approvalToken(record2, run) === token2)
  );
  return answered ? new AwsFault("ApprovalAlreadyCompletedException", "The approval action has already been completed.") : new AwsFault(
    "InvalidApprovalTokenException",
    "The approval token is not the one of the waiting action."
  );
}

// sandbox/aws/codepipeline/start.ts
var StartPipelineExecution = strictObject({
  name: Name2,
  variables: optional(
    pipe(
      array(
        strictObject({
          name: pipe(string(), minLength(1), maxLength(128), regex(/^[A-Za-z0-9@\-_]+$/)),
          value: pipe(string(), minLength(1), maxLength(1e3))
        })
      ),
      minLength(1),
      maxLength(50)
    )
  ),
  sourceRevisions: optional(
    pipe(
      array(
        strictObject({
          actionName: Name2,
          revisionType: picklist(["COMMIT_ID", "IMAGE_DIGEST", "S3_OBJECT_VERSION_ID", "S3_OBJECT_KEY"]),
          revisionValue: pipe(string(), minLength(1))
        })
      ),
      maxLength(50)
    ),
    []
  ),
  clientRequestToken: optional(
    pipe(string(), minLength(1), maxLength(128), regex(/^[a-zA-Z0-9-]+$/))
  )
});
var concurrentExecutions = 50;
var tokenMs2 = 5 * 6e4;
function startPipelineExecution(call, world) {
  const parameters = parseParameters(StartPipelineExecution, call, invalid5);
  const pipeline = findPipeline(parameters.name, world);
  const variables = checkVariables(pipeline, parameters.variables ?? []);
  checkRevisions(pipeline, parameters.sourceRevisions);
  const { clientRequestToken: token2 } = parameters;
  const earlier2 = token2 === void 0 ? void 0 : pipeline.tokens.get(token2);
  if (earlier2 !== void 0 && world.now() - earlier2.at < tokenMs2) {
    if (earlier2.parameters === JSON.stringify(parameters)) return { pipelineExecutionId: earlier2.id };
    throw new AwsFault(
      invalid5,
      `The client request token '${token2 ?? ""}' was used before with other parameters.`
    );
  }
  checkRoom(pipeline, world);
  const { arn } = world.credentials.identify(call.accessKeyId);
  const revision = parameters.sourceRevisions[0]?.revisionValue;
  const { id } = world.pipelines.start(pipeline, variables, arn, revision);
  if (token2 !== void 0) {
    pipeline.tokens.set(token2, { id, parameters: JSON.stringify(parameters), at: world.now() });
  }
  return { pipelineExecutionId: id };
}
function checkVariables(pipeline, given) {
  if (pipeline.type === "V1" && given.length > 0) {
    throw new AwsFault(invalid5, "Variables are not supported for pipelines of the type V1");
  }
  const names = given.map(({ name }) => name);
  const declared = pipeline.variables.map(({ name }) => name);
  const unknown2 = names.filter((name) => !declared.includes(name));
  if (unknown2.length > 0) {
    const known = declared.join(", ");
    throw new AwsFault(
      invalid5,
      `Variables [${unknown2.join(", ")}] are not declared by the pipeline, which declares [${known}]`
    );
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== void 0) throw new AwsFault(invalid5, `The variable ${twice} is given more than once`);
  const values = new Map(given.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    pipeline.variables.map(({ name, defaultValue }) => {
      const value = values.get(name) ?? defaultValue;
      if (value === void 0)
        throw new AwsFault(invalid5, `The variable ${name} has no default, and was not given`);
      return [name, value];
    })
  );
}
function checkRevisions(pipeline, given) {
  const sources2 = nextStages(pipeline).flatMap(
    ({ actions }) => actions.filter(({ kind: kind2 }) => kind2 === "source").map(({ name }) => name)
  );
  const unknown2 = given.find(({ actionName }) => !sources2.includes(actionName));
  if (unknown2 === void 0) return;
  throw new AwsFault(invalid5, `The pipeline has no source action '${unknown2.actionName}'`);
}
function checkRoom(pipeline, world) {
  const open = pipeline.executions.filter((record2) => world.pipelines.state(record2).endedAt === void 0);
  if (open.length < concurrentExecutions) return;
  throw new AwsFault(
    "ConcurrentPipelineExecutionsLimitExceededException",
    `The pipeline '${pipeline.name}' has reached the limit of ${concurrentExecutions} concurrent pipeline executions.`
  );
}
function stopPipelineExecution(call, world) {
  const schema = strictObject({
    pipelineName: Name2,
    pipelineExecutionId: Id,
    abandon: optional(boolean(), false),
    reason: optional(pipe(string(), maxLength(200)))
  });
  const { pipelineName, pipelineExecutionId, abandon, reason } = parseParameters(schema, call, invalid5);
  const pipeline = findPipeline(pipelineName, world);
  const record2 = findExecution(pipeline, pipelineExecutionId, world);
  checkStoppable(record2, abandon, world);
  world.pipelines.stop(pipeline, record2, abandon, reason);
  return { pipelineExecutionId: record2.id };
}
function checkStoppable(record2, abandon, world) {
  const { status, endedAt } = world.pipelines.state(record2);
  if (endedAt !== void 0) {
    throw new AwsFault(
      "PipelineExecutionNotStoppableException",
      `The pipeline execution '${record2.id}' cannot be stopped: its status is ${status}.`
    );
  }
  const again = abandon ? record2.abandon : record2.stop ?? record2.abandon;
  if (again === void 0) return;
  throw new AwsFault(
    "DuplicatedStopRequestException",
    `The pipeline execution '${record2.id}' is already in a Stopping state.`
  );
}

// sandbox/aws/codepipeline/operations.ts
var codepipeline = {
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
var pageEntries = {
  maxResults: optional(pipe(number(), integer(), minValue(1), maxValue(100)), 100),
  nextToken: optional(pipe(string(), minLength(1), maxLength(2048)))
};
function getPipeline(call, world) {
  const schema = strictObject({ name: Name2, version: optional(pipe(number(), minValue(1))) });
  const pipeline = findPipeline(parseParameters(schema, call, invalid5).name, world);
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
  const schema = strictObject({ pipelineName: Name2, pipelineExecutionId: Id });
  const { pipelineName, pipelineExecutionId } = parseParameters(schema, call, invalid5);
  const pipeline = findPipeline(pipelineName, world);
  const record2 = findExecution(pipeline, pipelineExecutionId, world);
  return { pipelineExecution: describeExecution(pipeline, record2, world.pipelines.state(record2)) };
}
function listActionExecutions(call, world) {
  const schema = strictObject({
    pipelineName: Name2,
    filter: optional(strictObject({ pipelineExecutionId: optional(Id) }), {}),
    ...pageEntries
  });
  const { pipelineName, filter, ...page2 } = parseParameters(schema, call, invalid5);
  const pipeline = findPipeline(pipelineName, world);
  const wanted = filter.pipelineExecutionId;
  const records = wanted === void 0 ? pipeline.executions : [findExecution(pipeline, wanted, world)];
  const runs = records.flatMap((record2) => world.pipelines.state(record2).actions.map((run) => ({ record: record2, run }))).reverse().sort((a, b) => b.run.startedAt - a.run.startedAt);
  const { items, ...next } = pageOf2(runs, page2);
  return {
    actionExecutionDetails: items.map(({ record: record2, run }) => describeRun(pipeline, record2, run, world)),
    ...next
  };
}
function listPipelineExecutions(call, world) {
  const schema = strictObject({ pipelineName: Name2, ...pageEntries });
  const { pipelineName, ...page2 } = parseParameters(schema, call, invalid5);
  const pipeline = findPipeline(pipelineName, world);
  const records = pipeline.executions.toReversed().sort((a, b) => b.requestedAt - a.requestedAt);
  const { items, ...next } = pageOf2(records, page2);
  return {
    pipelineExecutionSummaries: items.map(
      (record2) => summariseExecution(pipeline, record2, world.pipelines.state(record2))
    ),
    ...next
  };
}
function getPipelineState(call, world) {
  const pipeline = findPipeline(parseParameters(strictObject({ name: Name2 }), call, invalid5).name, world);
  return {
    pipelineName: pipeline.name,
    pipelineVersion: 1,
    stageStates: describeStages(pipeline, world),
    created: new Date(pipeline.created),
    updated: new Date(pipeline.created)
  };
}

// sandbox/github/fault.ts
var GitHubFault = class extends AwsFault {
  constructor(status, message, problems = []) {
    super(`HTTP ${status}`, message, status);
    this.problems = problems;
  }
  problems;
};
function githubFault(status, message) {
  return new GitHubFault(status, message);
}
var notFound = () => githubFault(404, "Not Found");
function validationFailed(...problems) {
  return new GitHubFault(422, "Validation Failed", problems);
}

// sandbox/github/access.ts
function repositoryOf(call, world, need) {
  const { tokens } = world.scenario.github;
  const { token: token2 } = call;
  if (token2 !== void 0 && tokens !== void 0 && !tokens.includes(token2))
    throw githubFault(401, "Bad credentials");
  const found = world.github.get(`${String(call.parameters["owner"])}/${String(call.parameters["repo"])}`);
  if (found === void 0 || found.seed.private && token2 === void 0) throw notFound();
  if (need.access === "read" && !found.seed.private) return found;
  if (token2 === void 0) throw githubFault(401, "Requires authentication");
  if (!allows(world, need)) throw githubFault(403, "Resource not accessible by integration");
  return found;
}
function may(call, world, need) {
  return call.token !== void 0 && allows(world, need);
}
function allows(world, { permission: permission3, access }) {
  if (permission3 === "metadata") return access === "read";
  return [permission3].flat().some((name) => {
    const granted = world.scenario.github.permissions[name];
    return granted === "write" || granted === access;
  });
}

// sandbox/github/answer.ts
var Answer = class {
  constructor(body, more = {}) {
    this.body = body;
    this.more = more;
  }
  body;
  more;
};

// sandbox/github/paging.ts
var usualSize = 30;
var largestSize = 100;
function pageOf3(items, call) {
  const { page: page2, per_page: size } = call.parameters;
  return page2 === void 0 && size === void 0 ? void 0 : cut(items, call).items;
}
function paged(items, call, wrap = (page2) => page2) {
  const { items: page2, number: number2, last } = cut(items, call);
  return new Answer(wrap(page2), { page: { number: number2, last } });
}
function placeOf(total, { parameters }) {
  const size = Math.min(largestSize, wholeOr(parameters["per_page"], usualSize));
  return { number: wholeOr(parameters["page"], 1), last: Math.max(1, Math.ceil(total / size)), size };
}
function cut(items, call) {
  const { number: number2, last, size } = placeOf(items.length, call);
  return { items: items.slice((number2 - 1) * size, number2 * size), number: number2, last };
}
function wholeOr(value, otherwise) {
  const number2 = Math.trunc(Number(value));
  return value !== void 0 && number2 >= 1 ? number2 : otherwise;
}

// sandbox/github/pulls/pull-record.ts
function seedPulls({ history: history2, refs }, seed, start2) {
  const pulls = seed.pulls.map((pull) => {
    const { number: number2, title, body, labels, author, merged: merged2, draft, files } = pull;
    const naming = seed.commits.findLast((commit) => commit.pulls.includes(number2))?.sha;
    const mergeCommit = merged2 ? pull["merge-commit"] ?? naming ?? null : null;
    const head = pull.head ?? `change-${number2}`;
    const base2 = pull.base ?? seed["default-branch"];
    const headSha = refs.get(`refs/heads/${head}`) ?? mergeCommit ?? naming ?? history2.find(base2)?.sha ?? "";
    const date = history2.get(headSha)?.date ?? new Date(start2).toISOString();
    const state = merged2 ? "closed" : pull.state ?? "open";
    return {
      number: number2,
      title,
      body,
      labels: [...labels],
      author,
      draft,
      state,
      base: base2,
      head,
      headSha,
      files,
      createdAt: date,
      updatedAt: date,
      closedAt: state === "closed" ? date : null,
      mergedAt: merged2 ? date : null,
      mergeCommit
    };
  });
  return pulls.sort((a, b) => a.number - b.number);
}
function headOf(pull, { refs, history: history2 }) {
  if (pull.state === "open") pull.headSha = refs.get(`refs/heads/${pull.head}`) ?? pull.headSha;
  return history2.get(pull.headSha);
}
function comparisonOf(pull, git) {
  const { history: history2, refs } = git;
  const head = headOf(pull, git);
  const merge = pull.mergeCommit === null ? void 0 : history2.get(pull.mergeCommit);
  const base2 = history2.get(
    merge === void 0 ? refs.get(`refs/heads/${pull.base}`) ?? "" : merge.parents[0] ?? ""
  );
  return base2 === void 0 || head === void 0 ? void 0 : history2.compare(base2, head);
}
function pullsOf(commit, repository2) {
  return repository2.pulls.filter((pull) => {
    if (pull.mergeCommit === commit.sha || commit.pulls.includes(pull.number)) return true;
    if (pull.state === "closed") return false;
    const ahead = comparisonOf(pull, repository2)?.ahead ?? [];
    return ahead.some(({ sha }) => sha === commit.sha);
  });
}

// sandbox/github/git/changes.ts
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
function changesOfCommit(commit, repository2) {
  const parent = repository2.history.get(commit.parents[0] ?? "");
  return changesBetween(parent?.tree ?? "", commit.tree, repository2);
}
function changesOfPull(pull, repository2) {
  if (pull.files.length > 0) return pull.files.map((path) => ({ path, status: "modified" }));
  const comparison = comparisonOf(pull, repository2);
  const last = comparison?.ahead.at(-1);
  return comparison === void 0 || last === void 0 ? [] : changesBetween(comparison.mergeBase.tree, last.tree, repository2);
}
function diffEntry({ path, status, before, after }, sha, repository2) {
  const { page: page2, url, objects } = repository2;
  const count2 = (blob) => blob === void 0 ? 0 : objects.blob(blob)?.toString("utf8").split("\n").length ?? 0;
  const additions = count2(after);
  const deletions = count2(before);
  return {
    sha: after ?? before ?? null,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page2}/blob/${sha}/${path}`,
    raw_url: `${page2}/raw/${sha}/${path}`,
    contents_url: `${url}/contents/${path}?ref=${sha}`
  };
}

// sandbox/github/time.ts
function githubTime(at) {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

// sandbox/github/user-shape.ts
function idOf(text2) {
  return Buffer.from(text2).reduce((sum, byte) => (sum * 31 + byte) % 900000007, 7);
}
function nodeId(kind2, id) {
  return Buffer.from(`${kind2}:${id}`).toString("base64");
}
function user(login, api2, type = "User") {
  const id = idOf(login);
  const url = `${api2}/users/${login}`;
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
var botLogin = "github-actions[bot]";

// sandbox/github/git/commit-shape.ts
var unsigned = {
  verified: false,
  reason: "unsigned",
  payload: null,
  signature: null,
  verified_at: null
};
function signatureOf({ author, signature: signature2, date }) {
  if (signature2 !== void 0) return { ...signature2, date: githubTime(Date.parse(signature2.date)) };
  const name = author ?? "A Committer";
  return { name, email: `${name.replace(/\W+/g, ".")}@example.com`, date: githubTime(Date.parse(date)) };
}
function commitShape(commit, repository2) {
  const { sha, message, author } = commit;
  const { url, page: page2, api: api2 } = repository2;
  const signature2 = signatureOf(commit);
  const account = author === void 0 ? null : user(author, api2);
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: `${url}/commits/${sha}`,
    html_url: `${page2}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: signature2,
      committer: signature2,
      message,
      comment_count: 0,
      tree: treeOf(commit, repository2),
      verification: unsigned
    },
    author: account,
    committer: account,
    parents: parentsOf(commit, repository2)
  };
}
function gitCommitShape(commit, repository2) {
  const { sha, message } = commit;
  const signature2 = signatureOf(commit);
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: `${repository2.url}/git/commits/${sha}`,
    html_url: `${repository2.page}/commit/${sha}`,
    author: signature2,
    committer: signature2,
    message,
    tree: treeOf(commit, repository2),
    parents: parentsOf(commit, repository2),
    verification: unsigned
  };
}
function treeOf({ tree }, { url }) {
  return { sha: tree, url: `${url}/git/trees/${tree}` };
}
function parentsOf({ parents }, { url, page: page2 }) {
  return parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page2}/commit/${sha}` }));
}

// sandbox/github/pulls/pull-shape.ts
function pullShape(pull, repository2) {
  const { number: number2, title, author, state } = pull;
  const { url: base2, page: page2, api: api2, name } = repository2;
  const id = idOf(`${name} ${number2}`);
  const url = `${base2}/pulls/${number2}`;
  const issue = `${base2}/issues/${number2}`;
  const head = headOf(pull, repository2)?.sha ?? pull.headSha;
  const links = {
    html_url: `${page2}/pull/${number2}`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base2}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${base2}/statuses/${head}`
  };
  const time = (date) => githubTime(Date.parse(date));
  return {
    id,
    node_id: nodeId("PullRequest", id),
    number: number2,
    url,
    ...links,
    diff_url: `${page2}/pull/${number2}.diff`,
    patch_url: `${page2}/pull/${number2}.patch`,
    state,
    locked: false,
    title,
    user: user(author, api2),
    body: pull.body === "" ? null : pull.body,
    labels: pull.labels.map((label) => labelShape(label, repository2)),
    milestone: null,
    created_at: time(pull.createdAt),
    updated_at: time(pull.updatedAt),
    closed_at: pull.closedAt === null ? null : time(pull.closedAt),
    merged_at: pull.mergedAt === null ? null : time(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    head: endOf2(repository2, pull.head, head),
    base: endOf2(repository2, pull.base, repository2.refs.get(`refs/heads/${pull.base}`) ?? head),
    _links: linksOf(url, links),
    author_association: "MEMBER",
    auto_merge: null,
    draft: pull.draft
  };
}
function wholePullShape(pull, repository2) {
  const changes = changesOfPull(pull, repository2);
  const merged2 = pull.mergedAt !== null;
  return {
    ...pullShape(pull, repository2),
    merged: merged2,
    mergeable: pull.state === "open" ? true : null,
    rebaseable: pull.state === "open" ? true : null,
    mergeable_state: pull.state === "open" ? "clean" : "unknown",
    merged_by: merged2 ? user("someone", repository2.api) : null,
    comments: repository2.comments.filter((comment) => comment.pull === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: comparisonOf(pull, repository2)?.ahead.length ?? 0,
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
function endOf2(repository2, ref, sha) {
  const { shape } = repository2;
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

// sandbox/github/pulls/pulls.ts
var read = { permission: "pull-requests", access: "read" };
var write = { permission: "pull-requests", access: "write" };
function getPull(call, world) {
  const repository2 = repositoryOf(call, world, read);
  return wholePullShape(pullOf(call, repository2), repository2);
}
function listPulls(call, world) {
  const repository2 = repositoryOf(call, world, read);
  const { state = "open", base: base2, head, sort, direction } = call.parameters;
  const found = repository2.pulls.filter((pull) => {
    if (state !== "all" && pull.state !== state) return false;
    if (base2 !== void 0 && pull.base !== base2) return false;
    return head === void 0 || head === `${repository2.shape.owner.login}:${pull.head}`;
  });
  const key = sort === "updated" ? "updatedAt" : "createdAt";
  found.sort((a, b) => Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number);
  if ((direction ?? (sort === void 0 || sort === "created" ? "desc" : "asc")) === "desc") found.reverse();
  return paged(found, call, (page2) => page2.map((pull) => pullShape(pull, repository2)));
}
function createPull(call, world) {
  const repository2 = repositoryOf(call, world, write);
  const body = call.parameters;
  const owner = `${repository2.shape.owner.login}:`;
  const head = body.head.startsWith(owner) ? body.head.slice(owner.length) : body.head;
  checkNewPull(body, head, repository2);
  const now = new Date(world.now()).toISOString();
  const pull = {
    number: Math.max(0, ...repository2.pulls.map(({ number: number2 }) => number2)) + 1,
    title: body.title ?? "",
    body: body.body ?? "",
    labels: [],
    author: botLogin,
    draft: body.draft ?? false,
    state: "open",
    base: body.base,
    head,
    headSha: repository2.refs.get(`refs/heads/${head}`) ?? "",
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    mergedAt: null,
    mergeCommit: null,
    files: []
  };
  repository2.pulls.push(pull);
  return wholePullShape(pull, repository2);
}
function checkNewPull(body, head, repository2) {
  const { refs, history: history2, pulls } = repository2;
  const problem = { resource: "PullRequest" };
  if ((body.title ?? "") === "")
    throw validationFailed({ ...problem, code: "missing_field", field: "title" });
  const from = history2.get(refs.get(`refs/heads/${head}`) ?? "");
  const to = history2.get(refs.get(`refs/heads/${body.base}`) ?? "");
  if (to === void 0) throw validationFailed({ ...problem, code: "invalid", field: "base" });
  if (from === void 0) throw validationFailed({ ...problem, code: "invalid", field: "head" });
  const fail = (message) => validationFailed({ ...problem, code: "custom", message });
  if (pulls.some((pull) => pull.state === "open" && pull.head === head && pull.base === body.base))
    throw fail(`A pull request already exists for ${repository2.shape.owner.login}:${head}.`);
  if (history2.reaches(from, to)) throw fail(`No commits between ${body.base} and ${head}`);
}
function updatePull(call, world) {
  const repository2 = repositoryOf(call, world, write);
  const pull = pullOf(call, repository2);
  const { title, body, state, base: base2 } = call.parameters;
  if (state === "open" && pull.mergedAt !== null) {
    throw validationFailed({
      resource: "PullRequest",
      code: "invalid",
      field: "state",
      message: "state cannot be changed. The pull request was merged."
    });
  }
  if (base2 !== void 0 && repository2.refs.get(`refs/heads/${base2}`) === void 0)
    throw validationFailed({ resource: "PullRequest", code: "invalid", field: "base" });
  const now = new Date(world.now()).toISOString();
  if (state === "closed" && pull.state === "open") pull.closedAt = now;
  if (state === "open") pull.closedAt = null;
  Object.assign(pull, {
    ...title === void 0 ? {} : { title },
    ...body === void 0 ? {} : { body },
    ...base2 === void 0 ? {} : { base: base2 },
    ...state === void 0 ? {} : { state },
    updatedAt: now
  });
  return wholePullShape(pull, repository2);
}
function listFiles(call, world) {
  const repository2 = repositoryOf(call, world, read);
  const pull = pullOf(call, repository2);
  return paged(
    changesOfPull(pull, repository2),
    call,
    (page2) => page2.map((change) => diffEntry(change, pull.headSha, repository2))
  );
}
function listPullCommits(call, world) {
  const repository2 = repositoryOf(call, world, read);
  const commits = comparisonOf(pullOf(call, repository2), repository2)?.ahead ?? [];
  return paged(commits, call, (page2) => page2.map((commit) => commitShape(commit, repository2)));
}
function pullOf({ parameters }, { pulls }) {
  const number2 = Number(parameters["pull_number"] ?? parameters["issue_number"]);
  const found = pulls.find((pull) => pull.number === number2);
  if (found === void 0) throw notFound();
  return found;
}
function checkIfMerged(call, world) {
  const repository2 = repositoryOf(call, world, { permission: "contents", access: "read" });
  if (pullOf(call, repository2).mergedAt === null) throw githubFault(404, "Not Found");
}

// sandbox/github/repositories/comments.ts
var permission = ["issues", "pull-requests"];
var read2 = { permission, access: "read" };
var write2 = { permission, access: "write" };
function listComments(call, world) {
  const repository2 = repositoryOf(call, world, read2);
  const { number: number2 } = pullOf(call, repository2);
  const found = repository2.comments.filter(({ pull }) => pull === number2);
  return paged(found, call, (page2) => page2.map((comment) => commentShape(comment, repository2)));
}
function createComment(call, world) {
  const repository2 = repositoryOf(call, world, write2);
  const { number: number2 } = pullOf(call, repository2);
  const now = new Date(world.now()).toISOString();
  const id = world.github.nextId();
  const comment = {
    id,
    pull: number2,
    body: textOf(call),
    author: botLogin,
    createdAt: now,
    updatedAt: now
  };
  repository2.comments.push(comment);
  return commentShape(comment, repository2);
}
function getComment(call, world) {
  const repository2 = repositoryOf(call, world, read2);
  return commentShape(commentOf(call, repository2), repository2);
}
function updateComment(call, world) {
  const repository2 = repositoryOf(call, world, write2);
  const comment = commentOf(call, repository2);
  comment.body = textOf(call);
  comment.updatedAt = new Date(world.now()).toISOString();
  return commentShape(comment, repository2);
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
    resource: "IssueComment",
    code: "unprocessable",
    field: "data",
    message: "Body cannot be blank"
  });
}
function commentShape(comment, repository2) {
  const { id, pull, body, author, createdAt, updatedAt } = comment;
  const { url, page: page2, api: api2 } = repository2;
  return {
    id,
    node_id: nodeId("IssueComment", id),
    url: `${url}/issues/comments/${id}`,
    html_url: `${page2}/pull/${pull}#issuecomment-${id}`,
    issue_url: `${url}/issues/${pull}`,
    body,
    user: user(author, api2, "Bot"),
    created_at: githubTime(Date.parse(createdAt)),
    updated_at: githubTime(Date.parse(updatedAt)),
    author_association: "CONTRIBUTOR",
    performed_via_github_app: null
  };
}

// sandbox/github/asked.ts
function asked({ parameters }, name) {
  const value = parameters[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}

// sandbox/github/git/commits.ts
var mostCommits = 250;
var mostFiles = 300;
var contents = { permission: "contents", access: "read" };
function getCommit(call, world) {
  const repository2 = repositoryOf(call, world, contents);
  const commit = commitOf(String(call.parameters["ref"]), repository2);
  const files = changesOfCommit(commit, repository2).map(
    (change) => diffEntry(change, commit.sha, repository2)
  );
  return { ...commitShape(commit, repository2), stats: { additions: 1, deletions: 0, total: 1 }, files };
}
function listCommits(call, world) {
  const repository2 = repositoryOf(call, world, contents);
  const [sha, path, author] = [asked(call, "sha"), asked(call, "path"), asked(call, "author")];
  const [since, until] = [asked(call, "since"), asked(call, "until")];
  const start2 = repository2.history.find(sha ?? repository2.branch);
  if (start2 === void 0) {
    throw sha === void 0 ? githubFault(409, "Git Repository is empty.") : notFound();
  }
  const found = repository2.history.upTo(start2).filter((commit) => {
    if (author !== void 0 && commit.author !== author) return false;
    if (since !== void 0 && Date.parse(commit.date) < Date.parse(since)) return false;
    if (until !== void 0 && Date.parse(commit.date) > Date.parse(until)) return false;
    return path === void 0 || touches(commit, path, repository2);
  });
  return paged(found, call, (page2) => page2.map((commit) => commitShape(commit, repository2)));
}
function touches(commit, path, repository2) {
  return changesOfCommit(commit, repository2).some(
    (change) => change.path === path || change.path.startsWith(`${path}/`)
  );
}
function compareCommits(call, world) {
  const repository2 = repositoryOf(call, world, contents);
  const [first = "", second4 = ""] = String(call.parameters["basehead"]).split("...");
  const base2 = repository2.history.find(first);
  const head = repository2.history.find(second4);
  if (base2 === void 0 || head === void 0) throw notFound();
  const comparison = repository2.history.compare(base2, head);
  if (comparison === void 0) throw githubFault(404, `No common ancestor between ${first} and ${second4}.`);
  const { ahead, behind, mergeBase } = comparison;
  const page2 = `${repository2.page}/compare/${base2.sha}...${head.sha}`;
  const part2 = pageOf3(ahead, call);
  const place = part2 === void 0 ? { number: 1, last: 1 } : placeOf(ahead.length, call);
  const files = place.number === 1 ? changesBetween(mergeBase.tree, head.tree, repository2).slice(0, mostFiles) : [];
  return new Answer(
    {
      url: `${repository2.url}/compare/${base2.sha}...${head.sha}`,
      html_url: page2,
      permalink_url: page2,
      diff_url: `${page2}.diff`,
      patch_url: `${page2}.patch`,
      base_commit: commitShape(base2, repository2),
      merge_base_commit: commitShape(mergeBase, repository2),
      status: statusOf(ahead.length, behind),
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: (part2 ?? ahead.slice(-mostCommits)).map((commit) => commitShape(commit, repository2)),
      files: files.map((change) => diffEntry(change, head.sha, repository2))
    },
    { page: place }
  );
}
function listPulls2(call, world) {
  const repository2 = repositoryOf(call, world, { permission: "pull-requests", access: "read" });
  const commit = commitOf(String(call.parameters["commit_sha"]), repository2);
  return paged(pullsOf(commit, repository2), call, (page2) => page2.map((pull) => pullShape(pull, repository2)));
}
function commitOf(ref, { history: history2 }) {
  const commit = history2.find(ref);
  if (commit === void 0) throw githubFault(422, `No commit found for SHA: ${ref}`);
  return commit;
}
function statusOf(ahead, behind) {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}

// sandbox/github/git/git-data.ts
var read3 = { permission: "contents", access: "read" };
var write3 = { permission: "contents", access: "write" };
function getBlob(call, world) {
  const { objects, url } = repositoryOf(call, world, read3);
  const sha = String(call.parameters["file_sha"]);
  const contents2 = objects.blob(sha);
  if (contents2 === void 0) throw notFound();
  return {
    sha,
    node_id: nodeId("Blob", sha),
    size: contents2.length,
    url: `${url}/git/blobs/${sha}`,
    content: inLines(contents2),
    encoding: "base64"
  };
}
function createBlob(call, world) {
  const { objects, url } = repositoryOf(call, world, write3);
  const { content: content2, encoding } = call.parameters;
  const sha = objects.addBlob(Buffer.from(content2, encoding === "base64" ? "base64" : "utf8"));
  return { sha, url: `${url}/git/blobs/${sha}` };
}
function getTree(call, world) {
  const repository2 = repositoryOf(call, world, read3);
  const { history: history2, objects, refs, branch } = repository2;
  if (refs.get(`refs/heads/${branch}`) === void 0) throw githubFault(409, "Git Repository is empty.");
  const asked2 = String(call.parameters["tree_sha"]);
  const sha = objects.tree(asked2) === void 0 ? history2.find(asked2)?.tree : asked2;
  if (sha === void 0) throw notFound();
  return treeShape(sha, call.parameters["recursive"] !== void 0, repository2);
}
function createTree(call, world) {
  const repository2 = repositoryOf(call, world, write3);
  const { objects, history: history2 } = repository2;
  const { tree, base_tree: base2 } = call.parameters;
  if (!Array.isArray(tree)) throw githubFault(422, `Invalid request.

"tree" wasn't supplied.`);
  const start2 = base2 === void 0 || objects.tree(base2) !== void 0 ? base2 : history2.get(base2)?.tree;
  if (base2 !== void 0 && start2 === void 0) throw githubFault(404, "Not Found");
  const files = objects.files(start2 ?? "");
  for (const item of tree) {
    const entry = entryOf(item, repository2);
    if (entry !== void 0) files.set(item.path ?? "", entry);
    else if (!files.delete(item.path ?? "")) throw githubFault(422, "GitRPC::BadObjectState");
  }
  return treeShape(objects.addTree(files), false, repository2);
}
function entryOf({ path, mode, sha, content: content2 }, { objects }) {
  if (path === void 0 || path === "" || path.startsWith("/"))
    throw githubFault(422, "tree.path contains a malformed path component");
  if (content2 !== void 0) return { mode: mode ?? "100644", sha: objects.addBlob(Buffer.from(content2)) };
  if (sha === null || sha === void 0) return void 0;
  if (objects.blob(sha) === void 0) throw githubFault(422, `tree.sha ${sha} is not a valid blob`);
  return { mode: mode ?? "100644", sha };
}
function treeShape(sha, recursive, { objects, url }) {
  const list = (tree, before) => (objects.tree(tree) ?? []).flatMap(({ name, mode, type, sha: object }) => {
    const path = `${before}${name}`;
    const size = objects.blob(object)?.length;
    const entry = { path, mode, type, sha: object, url: `${url}/git/${type}s/${object}` };
    const below2 = recursive && type === "tree" ? list(object, `${path}/`) : [];
    return [size === void 0 ? entry : { ...entry, size }, ...below2];
  });
  return { sha, url: `${url}/git/trees/${sha}`, tree: list(sha, ""), truncated: false };
}
function getCommit2(call, world) {
  const repository2 = repositoryOf(call, world, read3);
  const commit = repository2.history.get(String(call.parameters["commit_sha"]));
  if (commit === void 0) throw notFound();
  return gitCommitShape(commit, repository2);
}
function createCommit(call, world) {
  const repository2 = repositoryOf(call, world, write3);
  const { history: history2, objects } = repository2;
  const { message, tree, parents = [], author } = call.parameters;
  if (objects.tree(tree) === void 0) throw githubFault(422, "Tree SHA does not exist");
  if (parents.some((parent) => history2.get(parent) === void 0))
    throw githubFault(422, "Parent SHA does not exist or is not a commit object");
  const commit = history2.add({
    message,
    tree,
    parents,
    pulls: [],
    signature: signatureOf2(author, world),
    ...author === void 0 ? { author: botLogin } : {}
  });
  return gitCommitShape(commit, repository2);
}
function getTag(call, world) {
  const repository2 = repositoryOf(call, world, read3);
  const tag2 = repository2.objects.tags.get(String(call.parameters["tag_sha"]));
  if (tag2 === void 0) throw notFound();
  return tagShape(tag2, repository2);
}
function createTag(call, world) {
  const repository2 = repositoryOf(call, world, write3);
  const { history: history2, objects } = repository2;
  const { tag: tag2, message, object, type, tagger } = call.parameters;
  if (typeof tag2 !== "string" || tag2 === "")
    throw validationFailed({ resource: "Tag", code: "missing_field", field: "tag" });
  if (history2.get(object) === void 0 && !objects.tags.has(object))
    throw githubFault(422, "Could not verify object");
  const stored = objects.addTag({
    tag: tag2,
    message,
    object: { type, sha: object },
    tagger: signatureOf2(tagger, world)
  });
  return tagShape(stored, repository2);
}
function signatureOf2(given, world) {
  const { name = botLogin, email = "github-actions[bot]@users.noreply.github.com", date } = given ?? {};
  return { name, email, date: githubTime(date === void 0 ? world.now() : Date.parse(date)) };
}
function tagShape(tag2, { url }) {
  const { sha, message, object, tagger } = tag2;
  return {
    node_id: nodeId("Tag", sha),
    tag: tag2.tag,
    sha,
    url: `${url}/git/tags/${sha}`,
    message,
    tagger: { ...tagger, date: githubTime(Date.parse(tagger.date)) },
    object: { ...object, url: `${url}/git/${object.type}s/${object.sha}` },
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null }
  };
}
function inLines(contents2) {
  return contents2.toString("base64").replaceAll(/.{1,60}/g, "$&\n");
}

// sandbox/github/git/contents.ts
function getContent(call, world) {
  const repository2 = repositoryOf(call, world, { permission: "contents", access: "read" });
  const ref = asked(call, "ref");
  const path = (asked(call, "path") ?? "").replaceAll(/^\/+|\/+$/g, "");
  const name = ref ?? repository2.branch;
  const commit = repository2.history.find(name);
  if (commit === void 0) {
    throw ref === void 0 ? githubFault(404, "This repository is empty.") : githubFault(404, `No commit found for the ref ${name}`);
  }
  const files = repository2.objects.files(commit.tree);
  const file = files.get(path);
  if (file !== void 0) return fileShape(path, file.sha, name, repository2);
  const tree = path.split("/").reduce((above, part2) => {
    if (part2 === "") return above;
    const entries = above === void 0 ? void 0 : repository2.objects.tree(above);
    return entries?.find((entry) => entry.name === part2 && entry.type === "tree")?.sha;
  }, commit.tree);
  if (tree === void 0) throw notFound();
  return folderShape(path, tree, name, repository2);
}
function fileShape(path, sha, ref, repository2) {
  const contents2 = repository2.objects.blob(sha) ?? Buffer.alloc(0);
  return {
    ...entryShape(path, { type: "file", sha, size: contents2.length, ref }, repository2),
    type: "file",
    encoding: "base64",
    content: inLines(contents2)
  };
}
function folderShape(path, tree, ref, repository2) {
  const { objects } = repository2;
  return (objects.tree(tree) ?? []).map(({ name, type, sha }) => {
    const below2 = path === "" ? name : `${path}/${name}`;
    const size = objects.blob(sha)?.length ?? 0;
    return entryShape(below2, { type: type === "tree" ? "dir" : "file", sha, size, ref }, repository2);
  });
}
function entryShape(path, entry, { url, page: page2, name: repository2 }) {
  const { type, sha, size, ref } = entry;
  const self = `${url}/contents/${path}?ref=${ref}`;
  const git = `${url}/git/${type === "dir" ? "trees" : "blobs"}/${sha}`;
  const html2 = `${page2}/${type === "dir" ? "tree" : "blob"}/${ref}/${path}`;
  return {
    type,
    sha,
    size,
    path,
    name: path.split("/").at(-1) ?? "",
    url: self,
    git_url: git,
    html_url: html2,
    download_url: type === "dir" ? null : `https://raw.githubusercontent.com/${repository2}/${ref}/${path}`,
    _links: { self, git, html: html2 }
  };
}

// sandbox/github/repositories/deployments.ts
var states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];
var longestDescription = 140;
var write4 = { permission: "deployments", access: "write" };
var read4 = { permission: "deployments", access: "read" };
function createDeployment(call, world) {
  const repository2 = repositoryOf(call, world, write4);
  const body = call.parameters;
  if (typeof body.ref !== "string" || body.ref === "")
    throw githubFault(422, `Invalid request.

"ref" wasn't supplied.`);
  const commit = repository2.history.find(body.ref);
  if (commit === void 0) throw githubFault(422, `No ref found for: ${body.ref}`);
  const id = world.github.nextId();
  const environment = body.environment ?? "production";
  const at = new Date(world.now()).toISOString();
  const url = `${repository2.url}/deployments/${id}`;
  const deployment2 = {
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
    creator: user("github-actions[bot]", repository2.api, "Bot"),
    created_at: at,
    updated_at: at,
    statuses_url: `${url}/statuses`,
    repository_url: repository2.url,
    transient_environment: body.transient_environment ?? false,
    production_environment: body.production_environment ?? environment === "production"
  };
  repository2.deployments.push({ deployment: deployment2, statuses: [] });
  return deployment2;
}
function listDeployments(call, world) {
  const repository2 = repositoryOf(call, world, read4);
  const found = repository2.deployments.map(({ deployment: deployment2 }) => deployment2).filter(
    (deployment2) => ["sha", "ref", "task", "environment"].every(
      (name) => (call.parameters[name] ?? deployment2[name]) === deployment2[name]
    )
  ).reverse();
  return paged(found, call);
}
function listStatuses(call, world) {
  const { statuses } = recordOf(repositoryOf(call, world, read4), call);
  return [...statuses].reverse();
}
function createStatus(call, world) {
  const repository2 = repositoryOf(call, world, write4);
  const record2 = recordOf(repository2, call);
  const body = call.parameters;
  if (!states.includes(body.state))
    throw githubFault(422, `Validation Failed: state is not one of ${states.join(", ")}`);
  if ((body.description ?? "").length > longestDescription)
    throw githubFault(422, `Validation Failed: description is too long (maximum is ${longestDescription})`);
  const status = makeStatus(record2, repository2, world, body);
  record2.statuses.push(status);
  if (body.state === "success" && body.auto_inactive !== false) retireOthers(record2, repository2, world);
  return status;
}
function retireOthers(current, repository2, world) {
  for (const other of repository2.deployments) {
    const { deployment: deployment2, statuses } = other;
    const same = deployment2.environment === current.deployment.environment && other !== current;
    const kept = deployment2.production_environment === true || deployment2.transient_environment === true;
    if (same && !kept && statuses.at(-1)?.state === "success")
      statuses.push(makeStatus(other, repository2, world, { state: "inactive" }));
  }
}
function makeStatus({ deployment: deployment2 }, repository2, world, body) {
  const id = world.github.nextId();
  const at = new Date(world.now()).toISOString();
  const log = body.log_url ?? body.target_url ?? "";
  return {
    url: `${deployment2.url}/statuses/${id}`,
    id,
    node_id: nodeId("DeploymentStatus", id),
    state: body.state,
    creator: user("github-actions[bot]", repository2.api, "Bot"),
    description: body.description ?? "",
    environment: body.environment ?? deployment2.environment,
    target_url: log,
    log_url: log,
    environment_url: body.environment_url ?? "",
    created_at: at,
    updated_at: at,
    deployment_url: deployment2.url,
    repository_url: repository2.url
  };
}
function recordOf(repository2, { parameters }) {
  const id = Number(parameters["deployment_id"]);
  const found = repository2.deployments.find(({ deployment: deployment2 }) => deployment2.id === id);
  if (found === void 0) throw githubFault(404, "Not Found");
  return found;
}

// sandbox/github/workflows/run-record.ts
function isKnown({ createdAt, script }, now) {
  const after = script["unknown-seconds"];
  return now >= createdAt && after !== "none" && now >= createdAt + after * 1e3;
}
function stateOf(run, now) {
  const { script, createdAt, cancelledAt } = run;
  const queue = script["queue-seconds"];
  const start2 = queue === "none" ? Infinity : createdAt + queue * 1e3;
  const end = start2 + script.seconds * 1e3;
  const stopped = cancelledAt === void 0 ? Infinity : cancelledAt + script["cancel-seconds"] * 1e3;
  const startedAt = start2 <= Math.min(now, stopped) ? { startedAt: start2 } : {};
  if (stopped < end && now >= stopped)
    return { status: "completed", conclusion: "cancelled", ...startedAt, endedAt: stopped };
  if (now >= end) return { status: "completed", conclusion: script.conclusion, ...startedAt, endedAt: end };
  return { status: now >= start2 ? "in_progress" : "queued", conclusion: null, ...startedAt };
}
function titleOf({ title }, name, inputs) {
  const filled2 = (title ?? "").replaceAll(
    /\{\{\s*inputs\.([\w-]+)\s*\}\}/g,
    (_, input) => inputs[input] ?? ""
  );
  return filled2 === "" ? name : filled2;
}

// sandbox/github/workflows/run-shape.ts
function workflowName(file, seed) {
  return seed?.name ?? file.replace(/\.ya?ml$/, "");
}
function workflowId(file, { name }) {
  return idOf(`${name} ${file}`);
}
function workflowShape(file, seed, repository2) {
  const { url, page: page2, branch, shape } = repository2;
  const id = workflowId(file, repository2);
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
    html_url: `${page2}/blob/${branch}/.github/workflows/${file}`,
    badge_url: `${page2}/workflows/${encodeURIComponent(workflowName(file, seed))}/badge.svg`
  };
}
function runShape(run, repository2, now) {
  const { id, workflow, createdAt } = run;
  const { url, page: page2, shape, seed } = repository2;
  const { status, conclusion, startedAt, endedAt } = stateOf(run, now);
  const own2 = `${url}/actions/runs/${id}`;
  const workflowNumber = workflowId(workflow, repository2);
  return {
    id,
    node_id: nodeId("WorkflowRun", id),
    name: workflowName(workflow, seed.workflows[workflow]),
    display_title: run.title,
    path: `.github/workflows/${workflow}`,
    event: run.event,
    head_branch: run.branch,
    head_sha: run.sha,
    head_commit: headCommit(run, repository2),
    run_number: run.number,
    run_attempt: 1,
    status,
    conclusion,
    workflow_id: workflowNumber,
    check_suite_id: id + 1,
    actor: user(run.actor, repository2.api),
    triggering_actor: user(run.actor, repository2.api),
    created_at: githubTime(createdAt),
    run_started_at: githubTime(createdAt),
    updated_at: githubTime(endedAt ?? startedAt ?? createdAt),
    pull_requests: [],
    url: own2,
    html_url: `${page2}/actions/runs/${id}`,
    jobs_url: `${own2}/jobs`,
    logs_url: `${own2}/logs`,
    artifacts_url: `${own2}/artifacts`,
    cancel_url: `${own2}/cancel`,
    rerun_url: `${own2}/rerun`,
    check_suite_url: `${url}/check-suites/${id + 1}`,
    workflow_url: `${url}/actions/workflows/${workflowNumber}`,
    repository: { ...shape, license: null },
    head_repository: { ...shape, license: null }
  };
}
function headCommit({ sha }, { history: history2 }) {
  const commit = history2.get(sha);
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
function jobShapes(run, repository2, now) {
  const seeds = run.script.jobs.length === 0 ? [{ name: "run", steps: [] }] : run.script.jobs;
  const { startedAt, endedAt, conclusion } = stateOf(run, now);
  const length = run.script.seconds * 1e3 / seeds.length;
  return seeds.map((seed, index) => {
    const start2 = startedAt === void 0 ? Infinity : startedAt + index * length;
    const end = Math.min(start2 + length, endedAt ?? Infinity);
    const status = now >= end || endedAt !== void 0 ? "completed" : now >= start2 ? "in_progress" : "queued";
    const stopped = conclusion === "cancelled" && end < start2 + length;
    const ended = stopped ? "cancelled" : seed.conclusion ?? run.script.conclusion;
    return jobShape(
      { run, seed, index, status, start: start2, end, conclusion: status === "completed" ? ended : null },
      repository2
    );
  });
}
function jobShape(state, repository2) {
  const { run, seed, index, status, conclusion } = state;
  const { url, page: page2 } = repository2;
  const id = run.id * 100 + index;
  const start2 = githubTime(Number.isFinite(state.start) ? state.start : run.createdAt);
  return {
    id,
    node_id: nodeId("CheckRun", id),
    run_id: run.id,
    run_attempt: 1,
    run_url: `${url}/actions/runs/${run.id}`,
    head_sha: run.sha,
    head_branch: run.branch,
    url: `${url}/actions/jobs/${id}`,
    html_url: `${page2}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${url}/check-runs/${id}`,
    name: seed.name,
    workflow_name: workflowName(run.workflow, repository2.seed.workflows[run.workflow]),
    status,
    conclusion,
    created_at: githubTime(run.createdAt),
    started_at: start2,
    completed_at: status === "completed" ? githubTime(Number.isFinite(state.end) ? state.end : run.createdAt) : null,
    steps: seed.steps.map((step, number2) => ({
      name: step.name,
      number: number2 + 1,
      status,
      conclusion: status === "completed" ? step.conclusion ?? (number2 === seed.steps.length - 1 ? conclusion : "success") : null,
      started_at: status === "queued" ? null : start2,
      completed_at: status === "completed" ? githubTime(Number.isFinite(state.end) ? state.end : run.createdAt) : null
    })),
    labels: ["ubuntu-latest"],
    runner_id: status === "queued" ? null : 1,
    runner_name: status === "queued" ? null : "GitHub Actions 1",
    runner_group_id: status === "queued" ? null : 1,
    runner_group_name: status === "queued" ? null : "GitHub Actions"
  };
}

// sandbox/github/workflows/scenario-workflows.ts
var Seconds = pipe(number(), minValue(0));
var Conclusion = picklist([
  "success",
  "failure",
  "neutral",
  "cancelled",
  "skipped",
  "timed_out",
  "action_required"
]);
var Step = strictObject({
  name: string(),
  conclusion: optional(picklist(["success", "failure", "cancelled", "skipped"]))
});
var Job = strictObject({
  name: string(),
  /** Default: the run's. */
  conclusion: optional(Conclusion),
  /** The step without a conclusion ends as its job does, where it is the last one. */
  steps: optional(array(Step), [])
});
var Run = strictObject({
  /** It waits so long for a runner; `none`: for ever. */
  "queue-seconds": optional(union([Seconds, literal("none")]), 5),
  seconds: optional(Seconds, 60),
  conclusion: optional(Conclusion, "success"),
  /** The API does not know it for so long after it was asked for; `none`: never, it was lost. */
  "unknown-seconds": optional(union([Seconds, literal("none")]), 0),
  /** The workflow's `run-name`: `{{inputs.x}}` is the input of that name. Default: the workflow's name. */
  title: optional(string()),
  /** It goes on for so long after it was cancelled. */
  "cancel-seconds": optional(Seconds, 0),
  /** Default: one, called `run`. They run one after the other, each as long as the others. */
  jobs: optional(array(Job), [])
});
var OtherRun = strictObject({
  /** After each dispatch; less than nothing is before it. */
  "after-seconds": optional(number(), 0),
  ...Run.entries,
  /** Default: the branch that was asked for. */
  branch: optional(string()),
  event: optional(string(), "workflow_dispatch"),
  actor: optional(string(), "someone-else")
});
var Input = union([
  string(),
  strictObject({
    name: string(),
    required: optional(boolean(), false),
    default: optional(string())
  })
]);
var Workflow = strictObject({
  /** Default: that of its file, without the ending. */
  name: optional(string()),
  /** The inputs of its `workflow_dispatch`; `none`: it has no such trigger. */
  inputs: optional(union([literal("none"), array(Input)]), []),
  state: optional(picklist(["active", "disabled_manually", "disabled_inactivity"]), "active"),
  /** The first run, the second one; the last repeats. */
  runs: optional(array(Run), []),
  others: optional(array(OtherRun), [])
});

// sandbox/github/created-filter.ts
function includesTime(filter, at) {
  const second4 = Math.trunc(at / 1e3) * 1e3;
  const [from, to] = filter.split("..");
  if (from !== void 0 && to !== void 0)
    return (from === "*" || second4 >= startOf(from)) && (to === "*" || second4 <= endOf3(to));
  const [, operator = "", date = ""] = /^(>=|<=|>|<)?(.*)$/.exec(filter) ?? [];
  switch (operator) {
    case ">=":
      return second4 >= startOf(date);
    case ">":
      return second4 > endOf3(date);
    case "<=":
      return second4 <= endOf3(date);
    case "<":
      return second4 < startOf(date);
    default:
      return second4 >= startOf(date) && second4 <= endOf3(date);
  }
}
function startOf(date) {
  return Math.trunc(Date.parse(date) / 1e3) * 1e3;
}
function endOf3(date) {
  return startOf(date) + (/^\d{4}-\d\d-\d\d$/.test(date) ? 86399e3 : 0);
}

// sandbox/github/workflows/workflows.ts
var read5 = { permission: "actions", access: "read" };
var write5 = { permission: "actions", access: "write" };
function getWorkflow(call, world) {
  const repository2 = repositoryOf(call, world, read5);
  const { file, seed } = workflowOf(call, repository2);
  return workflowShape(file, seed, repository2);
}
function listWorkflows(call, world) {
  const repository2 = repositoryOf(call, world, read5);
  const found = Object.entries(repository2.seed.workflows);
  return paged(found, call, (page2) => ({
    total_count: found.length,
    workflows: page2.map(([file, seed]) => workflowShape(file, seed, repository2))
  }));
}
function listWorkflowRuns(call, world) {
  const repository2 = repositoryOf(call, world, read5);
  const { file } = workflowOf(call, repository2);
  return listed(call, world, repository2, ({ workflow }) => workflow === file);
}
function listRuns(call, world) {
  return listed(call, world, repositoryOf(call, world, read5), () => true);
}
function listed(call, world, repository2, isWanted) {
  const now = world.now();
  const found = repository2.runs.filter((run) => isKnown(run, now) && isWanted(run) && fits(run, call, now)).sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  return paged(found, call, (page2) => ({
    total_count: found.length,
    workflow_runs: page2.map((run) => runShape(run, repository2, now))
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
  const repository2 = repositoryOf(call, world, read5);
  return runShape(runOf(call, repository2, world), repository2, world.now());
}
function listJobs(call, world) {
  const repository2 = repositoryOf(call, world, read5);
  const jobs = jobShapes(runOf(call, repository2, world), repository2, world.now());
  return paged(jobs, call, (page2) => ({ total_count: jobs.length, jobs: page2 }));
}
function cancelRun(call, world) {
  const repository2 = repositoryOf(call, world, write5);
  const run = runOf(call, repository2, world);
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
function workflowOf({ parameters }, repository2) {
  const wanted = String(parameters["workflow_id"]);
  const found = Object.entries(repository2.seed.workflows).find(
    ([file]) => file === wanted || String(workflowId(file, repository2)) === wanted
  );
  if (found === void 0) throw notFound();
  return { file: found[0], seed: found[1] };
}

// sandbox/github/workflows/dispatch.ts
function dispatchWorkflow(call, world) {
  const repository2 = repositoryOf(call, world, { permission: "actions", access: "write" });
  const { file, seed } = workflowOf(call, repository2);
  const body = call.parameters;
  if (seed.state !== "active")
    throw githubFault(422, "Cannot trigger a workflow_dispatch on a disabled workflow");
  const { name, sha } = refOf(body.ref, repository2);
  if (seed.inputs === "none") throw githubFault(422, "Workflow does not have 'workflow_dispatch' trigger");
  const inputs = inputsOf(body.inputs ?? {}, seed);
  const ours = repository2.runs.filter((run) => run.workflow === file && run.actor === botLogin).length;
  const script = seed.runs[ours] ?? seed.runs.at(-1) ?? parse(Run, {});
  const now = world.now();
  const start2 = (what, given, more) => {
    const id2 = world.github.nextId();
    const number2 = repository2.runs.filter((run) => run.workflow === file).length + 1;
    const title = titleOf(what, workflowName(file, seed), given);
    repository2.runs.push({ ...more, id: id2, number: number2, title, workflow: file, sha, script: what });
    return id2;
  };
  const id = start2(script, inputs, {
    event: "workflow_dispatch",
    actor: botLogin,
    branch: name,
    createdAt: now
  });
  for (const other of seed.others) {
    const { event, actor, branch = name } = other;
    start2(other, {}, { event, actor, branch, createdAt: now + other["after-seconds"] * 1e3 });
  }
  if (body.return_run_details !== true) return new Answer(void 0, { status: 204 });
  return new Answer({
    workflow_run_id: id,
    run_url: `${repository2.url}/actions/runs/${id}`,
    html_url: `${repository2.page}/actions/runs/${id}`
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
    declared.map((input) => [input.name, textOf2(given[input.name]) ?? input.default ?? ""])
  );
}
function textOf2(value) {
  if (typeof value === "string") return value;
  return value === void 0 ? void 0 : JSON.stringify(value);
}

// sandbox/github/releases/release-record.ts
function seedReleases(git, { releases, "default-branch": branch }, start2, nextId) {
  return releases.map((seed) => seedRelease(seed, git, branch, { start: start2, id: nextId() }));
}
function seedRelease(seed, { history: history2, refs }, branch, { start: start2, id }) {
  const { tag: tag2, body, draft, prerelease, immutable, author } = seed;
  const commit = history2.find(`refs/tags/${tag2}`) ?? history2.find(seed.commit ?? branch);
  const createdAt = commit?.date ?? new Date(start2).toISOString();
  const publishedAt = seed["published-at"] ?? createdAt;
  if (!draft && commit !== void 0 && refs.get(`refs/tags/${tag2}`) === void 0)
    refs.set(`refs/tags/${tag2}`, seed.commit ?? commit.sha);
  return {
    id,
    tag: tag2,
    name: seed.name ?? tag2,
    body,
    draft,
    prerelease,
    author,
    createdAt,
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
  return releases.some(({ tag: tag2, immutable }) => immutable && ref === `refs/tags/${tag2}`);
}

// sandbox/github/git/git-refs.ts
var read6 = { permission: "contents", access: "read" };
var write6 = { permission: "contents", access: "write" };
function getRef(call, world) {
  const repository2 = repositoryOf(call, world, read6);
  const name = nameOf(call);
  const sha = repository2.refs.get(name);
  if (sha === void 0) throw notFound();
  return refShape(name, sha, repository2);
}
function listMatching(call, world) {
  const repository2 = repositoryOf(call, world, read6);
  return paged(
    repository2.refs.startingWith(nameOf(call)),
    call,
    (page2) => page2.map(({ name, sha }) => refShape(name, sha, repository2))
  );
}
function createRef(call, world) {
  const repository2 = repositoryOf(call, world, write6);
  const { ref, sha } = call.parameters;
  if (!/^refs\/[^/]+\/[^/]/.test(ref)) {
    throw githubFault(422, 'Reference name must start with "refs/" and have at least two slashes.');
  }
  requireObject(sha, repository2);
  if (repository2.refs.get(ref) !== void 0) throw githubFault(422, "Reference already exists");
  if (repository2.spentTags.has(ref.replace(/^refs\/tags\//, "")))
    throw ruleViolation("Cannot create ref due to creations being restricted.");
  repository2.refs.set(ref, sha);
  return refShape(ref, sha, repository2);
}
function updateRef(call, world) {
  const repository2 = repositoryOf(call, world, write6);
  const { sha, force } = call.parameters;
  const { refs, history: history2, objects } = repository2;
  const name = nameOf(call);
  const now = refs.get(name);
  if (now === void 0) throw githubFault(422, "Reference does not exist");
  requireObject(sha, repository2);
  refuseLocked(name, "update", repository2);
  const from = history2.get(objects.commitOf(now));
  const to = history2.get(objects.commitOf(sha));
  const forward = from !== void 0 && to !== void 0 && history2.reaches(from, to);
  if (force !== true && !forward) throw githubFault(422, "Update is not a fast forward");
  refs.set(name, sha);
  return refShape(name, sha, repository2);
}
function deleteRef(call, world) {
  const repository2 = repositoryOf(call, world, write6);
  const name = nameOf(call);
  if (repository2.refs.get(name) === void 0) throw githubFault(422, "Reference does not exist");
  refuseLocked(name, "delete", repository2);
  repository2.refs.delete(name);
}
function getBranch(call, world) {
  const repository2 = repositoryOf(call, world, read6);
  const name = String(call.parameters["branch"]);
  const { refs, history: history2, url, page: page2 } = repository2;
  const commit = history2.get(refs.get(`refs/heads/${name}`) ?? "");
  if (commit === void 0) throw githubFault(404, "Branch not found");
  const own2 = `${url}/branches/${name}`;
  return {
    name,
    commit: commitShape(commit, repository2),
    _links: { self: own2, html: `${page2}/tree/${name}` },
    protected: false,
    protection: { enabled: false },
    protection_url: `${own2}/protection`
  };
}
function listTags(call, world) {
  const repository2 = repositoryOf(call, world, read6);
  const { refs, objects, url } = repository2;
  return paged(
    refs.startingWith("refs/tags/").reverse(),
    call,
    (page2) => page2.map(({ name: ref, sha }) => {
      const name = ref.slice("refs/tags/".length);
      const commit = objects.commitOf(sha);
      return {
        name,
        node_id: nodeId("Ref", ref),
        commit: { sha: commit, url: `${url}/commits/${commit}` },
        zipball_url: `${url}/zipball/${ref}`,
        tarball_url: `${url}/tarball/${ref}`
      };
    })
  );
}
function nameOf({ parameters }) {
  return `refs/${String(parameters["ref"]).replace(/^refs\//, "")}`;
}
function requireObject(sha, { history: history2, objects }) {
  if (typeof sha !== "string" || history2.get(sha) === void 0 && !objects.tags.has(sha))
    throw githubFault(422, "Object does not exist");
}
function refuseLocked(name, what, repository2) {
  if (isLocked(name, repository2)) throw ruleViolation(`Cannot ${what} this protected ref.`);
}
function ruleViolation(rule3) {
  return githubFault(422, `Repository rule violations found

${rule3}

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

// sandbox/github/graphql/graphql-query.ts
var QueryError = class extends Error {
  name = "QueryError";
};
var ignored = String.raw`(?:[\s,]|#[^\n]*(?:\n|$))*`;
var token = new RegExp(
  String.raw`${ignored}("(?:[^"\\\n]|\\.)*"|\.\.\.|[A-Za-z_]\w*|\$[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[{}()[\]:=!|@])`,
  "y"
);
var onlyIgnored = new RegExp(`^${ignored}$`);
function parseQuery(text2, variables) {
  const reader = new Reader(text2, variables);
  if (reader.peek() !== "{") {
    const kind2 = reader.next();
    if (kind2 !== "query") throw new QueryError(`The sandbox answers no GraphQL ${kind2}, only queries.`);
    if (/^\w/.test(reader.peek())) reader.next();
    if (reader.peek() === "(") reader.skipDefinitions();
  }
  const selection = reader.selection();
  if (reader.peek() !== "")
    throw new QueryError(`The sandbox reads one query at a time; ${reader.peek()} is left.`);
  return selection;
}
var Reader = class {
  constructor(text2, variables) {
    this.variables = variables;
    this.tokens = tokensOf(text2);
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
};
function tokensOf(text2) {
  const found = [];
  token.lastIndex = 0;
  for (let match2 = token.exec(text2); match2 !== null; match2 = token.exec(text2)) {
    found.push(match2[1] ?? "");
    const end = token.lastIndex;
    if (onlyIgnored.test(text2.slice(end))) return found;
  }
  throw new QueryError("The query has a character that the sandbox cannot read.");
}

// sandbox/github/releases/release-shape.ts
function releaseShape(release, repository2) {
  const { id, tag: tag2, draft } = release;
  const { url, api: api2 } = repository2;
  const own2 = `${url}/releases/${id}`;
  const time = (date) => githubTime(Date.parse(date));
  return {
    id,
    node_id: nodeId("Release", id),
    url: own2,
    html_url: releasePage(release, repository2),
    assets_url: `${own2}/assets`,
    upload_url: `${own2.replace("//api.", "//uploads.")}/assets{?name,label}`,
    tarball_url: draft ? null : `${url}/tarball/${tag2}`,
    zipball_url: draft ? null : `${url}/zipball/${tag2}`,
    tag_name: tag2,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: time(release.createdAt),
    updated_at: time(release.updatedAt),
    published_at: release.publishedAt === null ? null : time(release.publishedAt),
    author: user(release.author, api2, release.author.endsWith("[bot]") ? "Bot" : "User"),
    assets: []
  };
}
function releasePage({ id, tag: tag2, draft }, { page: page2 }) {
  return `${page2}/releases/tag/${draft ? `untagged-${id.toString(16).padStart(20, "0")}` : tag2}`;
}

// sandbox/github/graphql/graphql-objects.ts
function repositoryNode(repository2, sight) {
  const { name, branch, refs, history: history2 } = repository2;
  const seen = (allowed, value) => {
    if (!allowed) throw new QueryError("Resource not accessible by integration");
    return value();
  };
  const refOf2 = (asked2) => {
    const commit = history2.get(repository2.objects.commitOf(refs.resolve(asked2) ?? ""));
    return commit === void 0 ? null : refNode(asked2, commit, repository2);
  };
  return {
    type: "Repository",
    fields: {
      name: () => name.split("/")[1],
      nameWithOwner: () => name,
      defaultBranchRef: () => seen(sight.contents, () => refOf2(branch)),
      ref: ({ qualifiedName }) => seen(sight.contents, () => typeof qualifiedName === "string" ? refOf2(qualifiedName) : null),
      pullRequests: (args) => seen(
        sight.pulls,
        () => connection(selectPulls(args, repository2), args, (pull) => pullNode(pull, repository2))
      ),
      releases: (args) => seen(sight.contents, () => {
        const found = newestFirst(repository2.releases).filter(({ draft }) => sight.drafts || !draft);
        return connection(ordered(found, args), args, (release) => releaseNode(release, repository2));
      })
    }
  };
}
function selectPulls(args, { pulls }) {
  const states2 = args["states"] === void 0 || args["states"] === null ? void 0 : [args["states"]].flat();
  const stateOf2 = ({ mergedAt, state }) => mergedAt === null ? state.toUpperCase() : "MERGED";
  const found = pulls.filter(
    (pull) => (args["baseRefName"] ?? pull.base) === pull.base && (args["headRefName"] ?? pull.head) === pull.head && (states2?.includes(stateOf2(pull)) ?? true)
  );
  return ordered([...found].reverse(), args);
}
function ordered(newest, { orderBy }) {
  const wanted = typeof orderBy === "object" && orderBy !== null && !Array.isArray(orderBy) ? orderBy : {};
  return wanted["direction"] === "ASC" ? [...newest].reverse() : [...newest];
}
function connection(items, { first, after }, toNode) {
  const start2 = typeof after === "string" ? Number(Buffer.from(after, "base64").toString()) : 0;
  if (typeof first !== "number" || first < 1 || first > 100)
    throw new QueryError("You must provide a `first` value between 1 and 100 to properly paginate.");
  const end = start2 + first;
  const page2 = {
    type: "PageInfo",
    fields: {
      hasNextPage: () => end < items.length,
      endCursor: () => items.length === 0 ? null : Buffer.from(String(end)).toString("base64")
    }
  };
  return {
    type: "Connection",
    fields: {
      nodes: () => items.slice(start2, end).map(toNode),
      totalCount: () => items.length,
      pageInfo: () => page2
    }
  };
}
function refNode(name, commit, repository2) {
  return {
    type: "Ref",
    fields: {
      name: () => name.replace(/^refs\/(heads|tags)\//, ""),
      target: () => commitNode(commit, repository2)
    }
  };
}
function commitNode(commit, repository2) {
  const { history: history2, page: page2 } = repository2;
  const { name, email, date } = signatureOf(commit);
  return {
    type: "Commit",
    fields: {
      oid: () => commit.sha,
      message: () => commit.message,
      messageHeadline: () => commit.message.split("\n")[0],
      committedDate: () => date,
      url: () => `${page2}/commit/${commit.sha}`,
      author: () => ({
        type: "GitActor",
        fields: { name: () => name, email: () => email, user: () => accountNode(commit.author) }
      }),
      history: (args) => connection(history2.upTo(commit), args, (each) => commitNode(each, repository2)),
      associatedPullRequests: (args) => connection(pullsOf(commit, repository2), args, (pull) => pullNode(pull, repository2))
    }
  };
}
function accountNode(login) {
  return login === void 0 ? null : { type: "User", fields: { login: () => login } };
}
function pullNode(pull, repository2) {
  const merge = pull.mergeCommit === null ? void 0 : repository2.history.get(pull.mergeCommit);
  return {
    type: "PullRequest",
    fields: {
      number: () => pull.number,
      title: () => pull.title,
      body: () => pull.body,
      url: () => `${repository2.page}/pull/${pull.number}`,
      state: () => pull.mergedAt === null ? pull.state.toUpperCase() : "MERGED",
      merged: () => pull.mergedAt !== null,
      mergedAt: () => pull.mergedAt,
      createdAt: () => pull.createdAt,
      baseRefName: () => pull.base,
      headRefName: () => pull.head,
      author: () => accountNode(pull.author),
      mergeCommit: () => merge === void 0 ? null : commitNode(merge, repository2),
      labels: (args) => connection(pull.labels, args, (name) => ({ type: "Label", fields: { name: () => name } })),
      files: (args) => connection(changesOfPull(pull, repository2), args, ({ path }) => ({
        type: "PullRequestChangedFile",
        fields: { path: () => path }
      }))
    }
  };
}
function releaseNode(release, repository2) {
  const ref = `refs/tags/${release.tag}`;
  const commit = repository2.refs.get(ref) === void 0 ? void 0 : repository2.history.find(ref);
  return {
    type: "Release",
    fields: {
      name: () => release.name,
      tagName: () => release.tag,
      tag: () => commit === void 0 ? null : refNode(ref, commit, repository2),
      tagCommit: () => commit === void 0 ? null : commitNode(commit, repository2),
      url: () => releasePage(release, repository2),
      description: () => release.body,
      isDraft: () => release.draft,
      isPrerelease: () => release.prerelease,
      isLatest: () => latestOf(repository2.releases) === release,
      createdAt: () => release.createdAt,
      publishedAt: () => release.publishedAt
    }
  };
}

// sandbox/github/graphql/graphql.ts
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
    return { data: select(root, parseQuery(asked(call, "query") ?? "", variables)) };
  } catch (error) {
    if (error instanceof MissingRepository)
      return { data: { repository: null }, errors: [{ ...notFound2, message: error.message }] };
    if (error instanceof QueryError) return { data: null, errors: [{ message: error.message }] };
    throw error;
  }
}
var MissingRepository = class extends QueryError {
};
var notFound2 = { type: "NOT_FOUND", path: ["repository"] };
function repositoryFor(call, world, { owner, name }) {
  if (typeof owner !== "string" || typeof name !== "string")
    throw new QueryError("A repository takes the arguments owner and name.");
  const parameters = { owner, repo: name };
  try {
    const repository2 = repositoryOf({ ...call, parameters }, world, {
      permission: "metadata",
      access: "read"
    });
    const reads = (permission3) => !repository2.seed.private || may(call, world, { permission: permission3, access: "read" });
    const sight = {
      pulls: reads("pull-requests"),
      contents: reads("contents"),
      drafts: may(call, world, { permission: "contents", access: "write" })
    };
    return repositoryNode(repository2, sight);
  } catch (error) {
    if (!(error instanceof GitHubFault) || error.status !== 404) throw error;
    throw new MissingRepository(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
}
function select(node, selection) {
  const found = {};
  for (const each of selection) {
    if ("on" in each) {
      if (each.on === node.type) Object.assign(found, select(node, each.selection));
      continue;
    }
    const { alias, name, args, selection: below2 } = each;
    if (name === "__typename") found[alias] = node.type;
    else {
      const field = Object.hasOwn(node.fields, name) ? node.fields[name] : void 0;
      if (field === void 0) {
        const known = Object.keys(node.fields).join(", ");
        throw new QueryError(
          `Field '${name}' doesn't exist on type '${node.type}' in the sandbox. It has ${known}.`
        );
      }
      found[alias] = selectFrom(field(args), name, below2);
    }
  }
  return found;
}
function selectFrom(value, name, below2) {
  if (Array.isArray(value)) return value.map((item) => selectFrom(item, name, below2));
  if (value === null || typeof value !== "object") return value ?? null;
  if (below2.length === 0) throw new QueryError(`Field '${name}' must have selections.`);
  return select(value, below2);
}

// sandbox/github/git/git-objects.ts
import { createHash as createHash3 } from "node:crypto";
var treeMode = "040000";
function gitSha(kind2, contents2) {
  const body = Buffer.from(contents2);
  return createHash3("sha1").update(`${kind2} ${body.length}\0`).update(body).digest("hex");
}
var GitObjects = class {
  tags = /* @__PURE__ */ new Map();
  blobs = /* @__PURE__ */ new Map();
  trees = /* @__PURE__ */ new Map();
  addBlob(contents2) {
    const sha = gitSha("blob", contents2);
    this.blobs.set(sha, contents2);
    return sha;
  }
  blob(sha) {
    return this.blobs.get(sha);
  }
  /** Stores the tree of these files and every tree below it; the result is its SHA-1. */
  addTree(files) {
    const below2 = /* @__PURE__ */ new Map();
    const entries = [];
    for (const [path, entry] of files) {
      const [name = "", ...rest] = path.split("/");
      if (rest.length === 0) entries.push({ name, type: "blob", ...entry });
      else below2.set(name, (below2.get(name) ?? /* @__PURE__ */ new Map()).set(rest.join("/"), entry));
    }
    for (const [name, inner] of below2)
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
  addTag(tag2) {
    const { tagger, object } = tag2;
    const seconds2 = Math.trunc(Date.parse(tagger.date) / 1e3);
    const text2 = `object ${object.sha}
type ${object.type}
tag ${tag2.tag}
tagger ${tagger.name} <${tagger.email}> ${seconds2} +0000

${tag2.message}
`;
    const stored = { ...tag2, sha: gitSha("tag", text2) };
    this.tags.set(stored.sha, stored);
    return stored;
  }
  /** The commit that a reference's SHA-1 leads to: its own, or that of the tag object. */
  commitOf(sha) {
    const tag2 = this.tags.get(sha);
    return tag2 === void 0 ? sha : this.commitOf(tag2.object.sha);
  }
};
function sortName({ name, type }) {
  return type === "tree" ? `${name}/` : name;
}
function encodeEntry({ name, mode, sha }) {
  return Buffer.concat([Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`), Buffer.from(sha, "hex")]);
}

// sandbox/github/git/history.ts
var History = class {
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
    const named2 = this.refs.resolve(ref);
    const exact = this.bySha.get(this.objects.commitOf(named2 ?? ref.toLowerCase()));
    if (exact !== void 0 || !/^[0-9a-f]{4,39}$/i.test(ref)) return exact;
    const hits = this.commits.filter(({ sha }) => sha.startsWith(ref.toLowerCase()));
    return hits.length === 1 ? hits[0] : void 0;
  }
  /** Adds a commit under git's own name for it. The same commit again is the one that is there. */
  add(commit) {
    const { signature: signature2, parents, tree, message } = commit;
    const seconds2 = Math.trunc(Date.parse(signature2.date) / 1e3);
    const who = `${signature2.name} <${signature2.email}> ${seconds2} +0000`;
    const above = parents.map((parent) => `parent ${parent}
`).join("");
    const sha = gitSha("commit", `tree ${tree}
${above}author ${who}
committer ${who}

${message}`);
    return this.bySha.get(sha) ?? this.store({ ...commit, sha, date: signature2.date });
  }
  /** A commit and all before it, newest first; of undefined, nothing. */
  upTo(commit) {
    if (commit === void 0) return [];
    const found = this.withAncestors(commit);
    return this.commits.filter(({ sha }) => found.has(sha)).reverse();
  }
  /** Whether the second commit is the first one, or after it. */
  reaches(first, second4) {
    return this.withAncestors(second4).has(first.sha);
  }
  /** Undefined for two commits without a common ancestor. */
  compare(base2, head) {
    const ofBase = this.withAncestors(base2);
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
};

// sandbox/github/git/refs.ts
var Refs = class {
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
  startingWith(prefix6) {
    return [...this.shas].map(([name, sha]) => ({ name, sha })).filter(({ name }) => name.startsWith(prefix6)).sort((a, b) => a.name < b.name ? -1 : 1);
  }
  /** What a short or a full name means; a branch wins over a tag of the same name. */
  resolve(name) {
    if (name === "HEAD") return this.get(`refs/heads/${this.defaultBranch}`);
    const rest = name.replace(/^refs\//, "");
    return this.get(`refs/${rest}`) ?? this.get(`refs/heads/${rest}`) ?? this.get(`refs/tags/${rest}`);
  }
};
function fullName(name) {
  const rest = name.replace(/^refs\//, "");
  if (/^(heads|tags)\//.test(rest)) return `refs/${rest}`;
  return /^v?\d+(\.|$)/.test(rest) ? `refs/tags/${rest}` : `refs/heads/${rest}`;
}

// sandbox/github/repositories/repository-shape.ts
var addresses = {
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
function repository(name, url, api2, facts) {
  const [owner = "", short = ""] = name.split("/");
  const id = idOf(name);
  const page2 = `https://github.com/${name}`;
  return {
    id,
    node_id: nodeId("Repository", id),
    name: short,
    full_name: name,
    owner: user(owner, api2, "Organization"),
    private: facts.private,
    html_url: page2,
    description: null,
    fork: false,
    url,
    ...below(url),
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `${page2}.git`,
    svn_url: page2,
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
    // oxlint-disable-next-line typescript/no-deprecated -- GitHub still sends it
    has_downloads: true,
    pushed_at: facts.at,
    created_at: facts.at,
    updated_at: facts.at
  };
}
var counts = {
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

// sandbox/github/repositories/repositories.ts
var api = "https://api.github.com";
var Repositories = class {
  records = /* @__PURE__ */ new Map();
  lastId = 1e3;
  constructor(seeds, start2) {
    for (const [name, seed] of Object.entries(seeds))
      this.records.set(name.toLowerCase(), this.makeRecord(name, seed, start2));
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
  makeRecord(name, seed, start2) {
    const url = `${api}/repos/${name}`;
    const branch = seed["default-branch"];
    const refs = new Refs(branch);
    const objects = new GitObjects();
    const tree = objects.addTree(seedFiles(seed, objects));
    const history2 = new History(seed.commits, { start: start2, tree }, refs, objects);
    seedRefs(seed, start2, refs, objects);
    const at = new Date(start2).toISOString();
    const record2 = {
      name,
      seed,
      url,
      api,
      page: `https://github.com/${name}`,
      branch,
      history: history2,
      refs,
      objects,
      pulls: [],
      labels: [],
      comments: [],
      releases: [],
      runs: [],
      deployments: [],
      spentTags: /* @__PURE__ */ new Set(),
      shape: repository(name, url, api, { private: seed.private, at, branch })
    };
    record2.pulls = seedPulls(record2, seed, start2);
    record2.labels = seedLabels(record2.pulls);
    record2.releases = seedReleases(record2, seed, start2, () => this.nextId());
    return record2;
  }
};
function seedFiles(seed, objects) {
  return new Map(
    Object.entries(seed.files).map(([path, text2]) => [
      path,
      { mode: "100644", sha: objects.addBlob(Buffer.from(text2)) }
    ])
  );
}
function seedRefs(seed, start2, refs, objects) {
  const last = seed.commits.at(-1)?.sha;
  if (last !== void 0) refs.set(`refs/heads/${seed["default-branch"]}`, last);
  for (const [name, sha] of Object.entries(seed.refs)) {
    const branch = name === seed["default-branch"];
    refs.set(branch ? `refs/heads/${name}` : fullName(name), sha);
  }
  for (const [tag2, value] of Object.entries(seed.tags)) {
    const { sha, annotated } = typeof value === "string" ? { sha: value, annotated: false } : value;
    const tagger = { name: "someone", email: "someone@example.com", date: new Date(start2).toISOString() };
    const object = { type: "commit", sha };
    const target2 = annotated ? objects.addTag({ tag: tag2, message: `Release ${tag2}`, object, tagger }).sha : sha;
    refs.set(`refs/tags/${tag2}`, target2);
  }
}
var usualColor = "ededed";
function seedLabels(pulls) {
  const names = new Set(pulls.flatMap(({ labels }) => labels));
  return [...names].map((name) => ({ name, color: usualColor, description: null }));
}

// sandbox/github/pulls/labels.ts
var permission2 = ["issues", "pull-requests"];
var read7 = { permission: permission2, access: "read" };
var write7 = { permission: permission2, access: "write" };
function listOnIssue(call, world) {
  const repository2 = repositoryOf(call, world, read7);
  const { labels } = pullOf(call, repository2);
  return paged(labels, call, (page2) => page2.map((label) => labelShape(label, repository2)));
}
function addLabels(call, world) {
  const repository2 = repositoryOf(call, world, write7);
  const pull = pullOf(call, repository2);
  return replace(pull, [...pull.labels, ...namesOf(call)], repository2, world);
}
function setLabels(call, world) {
  const repository2 = repositoryOf(call, world, write7);
  return replace(pullOf(call, repository2), namesOf(call), repository2, world);
}
function removeLabel(call, world) {
  const repository2 = repositoryOf(call, world, write7);
  const pull = pullOf(call, repository2);
  const name = String(call.parameters["name"]).toLowerCase();
  const rest = pull.labels.filter((label) => label.toLowerCase() !== name);
  if (rest.length === pull.labels.length) throw githubFault(404, "Label does not exist");
  return replace(pull, rest, repository2, world);
}
function removeAllLabels(call, world) {
  const repository2 = repositoryOf(call, world, write7);
  replace(pullOf(call, repository2), [], repository2, world);
}
function listForRepository(call, world) {
  const repository2 = repositoryOf(call, world, read7);
  return paged(repository2.labels, call, (page2) => page2.map(({ name }) => labelShape(name, repository2)));
}
function getLabel(call, world) {
  const repository2 = repositoryOf(call, world, read7);
  const found = find2(String(call.parameters["name"]), repository2);
  if (found === void 0) throw notFound();
  return labelShape(found.name, repository2);
}
function createLabel(call, world) {
  const repository2 = repositoryOf(call, world, write7);
  const { name, color, description } = call.parameters;
  const problem = { resource: "Label", field: "name" };
  if (typeof name !== "string" || name === "") throw validationFailed({ ...problem, code: "missing_field" });
  if (find2(name, repository2) !== void 0) throw validationFailed({ ...problem, code: "already_exists" });
  repository2.labels.push({ name, color: color ?? usualColor, description: description ?? null });
  return labelShape(name, repository2);
}
function replace(pull, names, repository2, world) {
  const labels = /* @__PURE__ */ new Map();
  for (const name of names) {
    const known = find2(name, repository2);
    if (known === void 0) repository2.labels.push({ name, color: usualColor, description: null });
    labels.set(name.toLowerCase(), known?.name ?? name);
  }
  pull.labels = [...labels.values()];
  pull.updatedAt = new Date(world.now()).toISOString();
  return pull.labels.map((label) => labelShape(label, repository2));
}
function find2(name, { labels }) {
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

// sandbox/github/pulls/merge.ts
function mergePull(call, world) {
  const repository2 = repositoryOf(call, world, { permission: "contents", access: "write" });
  const pull = pullOf(call, repository2);
  const request = call.parameters;
  const { history: history2, refs } = repository2;
  const target2 = `refs/heads/${pull.base}`;
  const base2 = history2.get(refs.get(target2) ?? "");
  const head = headOf(pull, repository2);
  if (pull.state === "closed" || pull.draft || base2 === void 0 || head === void 0)
    throw githubFault(405, "Pull Request is not mergeable");
  if (request.sha !== void 0 && request.sha !== head.sha)
    throw githubFault(409, "Head branch was modified. Review and try the merge again.");
  const signature2 = {
    name: botLogin,
    email: "github-actions[bot]@users.noreply.github.com",
    date: new Date(world.now()).toISOString()
  };
  const merged2 = { pull, request, base: base2, head, signature: signature2 };
  const commit = request.merge_method === "rebase" ? rebase(merged2, repository2) : mergeOnce(merged2, repository2);
  refs.set(target2, commit.sha);
  Object.assign(pull, {
    state: "closed",
    mergeCommit: commit.sha,
    mergedAt: signature2.date,
    closedAt: signature2.date,
    updatedAt: signature2.date
  });
  return { sha: commit.sha, merged: true, message: "Pull Request successfully merged" };
}
function mergeOnce(merge, repository2) {
  const { pull, request, base: base2, head, signature: signature2 } = merge;
  const { name, seed, history: history2 } = repository2;
  const squash = request.merge_method === "squash";
  const title = squash ? `${pull.title} (#${pull.number})` : `Merge pull request #${pull.number} from ${name.split("/")[0] ?? ""}/${pull.head}`;
  const usual = squash ? seed["squash-message"] === "blank" ? "" : pull.body : pull.title;
  const below2 = request.commit_message ?? usual;
  return history2.add({
    message: `${request.commit_title ?? title}${below2 === "" ? "" : `

${below2}`}`,
    author: botLogin,
    parents: squash ? [base2.sha] : [base2.sha, head.sha],
    tree: treeOfMerge(pull, base2, head, repository2),
    pulls: [pull.number],
    signature: signature2
  });
}
function rebase({ pull, base: base2, head, signature: signature2 }, repository2) {
  treeOfMerge(pull, base2, head, repository2);
  const ahead = comparisonOf(pull, repository2)?.ahead ?? [];
  return ahead.reduce(
    (before, { message, author, tree }) => repository2.history.add({
      message,
      signature: signature2,
      pulls: [pull.number],
      parents: [before.sha],
      ...author === void 0 ? {} : { author },
      tree: treeOfMerge(pull, before, { tree }, repository2)
    }),
    base2
  );
}
function treeOfMerge(pull, base2, head, repository2) {
  const { objects } = repository2;
  const parted = comparisonOf(pull, repository2)?.mergeBase.tree ?? base2.tree;
  const before = objects.files(parted);
  const ours = objects.files(base2.tree);
  const theirs = objects.files(head.tree);
  for (const { path } of changesBetween(parted, head.tree, repository2)) {
    const here = ours.get(path);
    const there = theirs.get(path);
    if (here?.sha !== before.get(path)?.sha && here?.sha !== there?.sha)
      throw githubFault(405, "Pull Request is not mergeable");
    if (there === void 0) ours.delete(path);
    else ours.set(path, there);
  }
  return objects.addTree(ours);
}

// sandbox/github/releases/release-notes.ts
function generateNotes(asked2, repository2) {
  const { history: history2, page: page2, branch, releases } = repository2;
  const { tag: tag2 } = asked2;
  const head = history2.find(`refs/tags/${tag2}`) ?? history2.find(asked2.target ?? branch);
  const before = newestFirst(releases).find((release) => release.tag !== tag2 && !release.draft)?.tag;
  const previous = asked2.previous ?? before;
  const base2 = previous === void 0 ? void 0 : history2.find(`refs/tags/${previous}`);
  const commits = head === void 0 || base2 === void 0 ? history2.upTo(head).reverse() : history2.compare(base2, head)?.ahead ?? [];
  const pulls = new Set(commits.flatMap((commit) => pullsOf(commit, repository2)));
  const changes = [...pulls].map(
    ({ title, author, number: number2 }) => `* ${title} by @${author} in ${page2}/pull/${number2}`
  );
  const changelog = previous === void 0 ? `commits/${tag2}` : `compare/${previous}...${tag2}`;
  const list = changes.length === 0 ? "" : `## What's Changed
${changes.join("\n")}

`;
  return { name: tag2, body: `${list}**Full Changelog**: ${page2}/${changelog}` };
}

// sandbox/github/releases/releases.ts
var read8 = { permission: "contents", access: "read" };
var write8 = { permission: "contents", access: "write" };
function listReleases(call, world) {
  const repository2 = repositoryOf(call, world, read8);
  const drafts = may(call, world, write8);
  const found = newestFirst(repository2.releases).filter(({ draft }) => drafts || !draft);
  return paged(found, call, (page2) => page2.map((release) => releaseShape(release, repository2)));
}
function getRelease(call, world) {
  const repository2 = repositoryOf(call, world, read8);
  const release = releaseOf(call, repository2);
  if (release.draft && !may(call, world, write8)) throw notFound();
  return releaseShape(release, repository2);
}
function getByTag(call, world) {
  const repository2 = repositoryOf(call, world, read8);
  const found = publishedFor(String(call.parameters["tag"]), repository2);
  if (found === void 0) throw notFound();
  return releaseShape(found, repository2);
}
function getLatest(call, world) {
  const repository2 = repositoryOf(call, world, read8);
  const found = latestOf(repository2.releases);
  if (found === void 0) throw notFound();
  return releaseShape(found, repository2);
}
function createRelease(call, world) {
  const repository2 = repositoryOf(call, world, write8);
  const body = call.parameters;
  const tag2 = body.tag_name;
  if (typeof tag2 !== "string" || tag2 === "")
    throw validationFailed({ resource: "Release", code: "missing_field", field: "tag_name" });
  refuseTaken(tag2, void 0, repository2);
  const notes = body.generate_release_notes === true ? generateNotes({ tag: tag2 }, repository2) : void 0;
  const now = new Date(world.now()).toISOString();
  const release = {
    id: world.github.nextId(),
    tag: tag2,
    name: body.name ?? notes?.name ?? null,
    // What GitHub writes itself goes below what it was given.
    body: notes === void 0 ? body.body ?? null : [body.body ?? "", notes.body].join("\n\n").trim(),
    draft: true,
    prerelease: body.prerelease ?? false,
    immutable: false,
    target: body.target_commitish ?? repository2.branch,
    author: botLogin,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    latest: body.make_latest ?? "true"
  };
  if (body.draft !== true) publish(release, repository2, now);
  repository2.releases.push(release);
  if (release.latest === "true") takeOverLatest(release, repository2);
  return releaseShape(release, repository2);
}
function updateRelease(call, world) {
  const repository2 = repositoryOf(call, world, write8);
  const release = releaseOf(call, repository2);
  const body = call.parameters;
  const tag2 = body.tag_name ?? release.tag;
  if (release.immutable && (tag2 !== release.tag || body.draft === true)) {
    throw validationFailed({
      resource: "Release",
      code: "custom",
      field: "tag_name",
      message: "tag_name cannot be changed for an immutable release"
    });
  }
  const published = body.draft === false || body.draft === void 0 && !release.draft;
  if (published || tag2 !== release.tag) refuseTaken(tag2, release, repository2);
  const now = new Date(world.now()).toISOString();
  const changed = {
    ...release,
    tag: tag2,
    name: body.name ?? release.name,
    body: body.body ?? release.body,
    prerelease: body.prerelease ?? release.prerelease,
    target: body.target_commitish ?? release.target,
    latest: body.make_latest ?? release.latest,
    updatedAt: now
  };
  if (published && (release.draft || tag2 !== release.tag)) publish(changed, repository2, now);
  if (body.draft === true) Object.assign(changed, { draft: true, publishedAt: null });
  Object.assign(release, changed);
  if (body.make_latest === "true") takeOverLatest(release, repository2);
  return releaseShape(release, repository2);
}
function deleteRelease(call, world) {
  const repository2 = repositoryOf(call, world, write8);
  const release = releaseOf(call, repository2);
  if (release.immutable) repository2.spentTags.add(release.tag);
  repository2.releases.splice(repository2.releases.indexOf(release), 1);
}
function releaseNotes(call, world) {
  const repository2 = repositoryOf(call, world, write8);
  const body = call.parameters;
  return generateNotes(
    { tag: body.tag_name, target: body.target_commitish, previous: body.previous_tag_name },
    repository2
  );
}
function publish(release, repository2, now) {
  const { history: history2, refs, seed } = repository2;
  const ref = `refs/tags/${release.tag}`;
  const commit = history2.find(ref) ?? history2.find(release.target);
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
function refuseTaken(tag2, own2, repository2) {
  if (repository2.spentTags.has(tag2)) {
    throw validationFailed({
      resource: "Release",
      code: "custom",
      field: "tag_name",
      message: "tag_name was used by an immutable release"
    });
  }
  const other = publishedFor(tag2, repository2);
  if (other !== void 0 && other !== own2)
    throw validationFailed({ resource: "Release", code: "already_exists", field: "tag_name" });
}
function publishedFor(name, { releases }) {
  return releases.find(({ tag: tag2, draft }) => tag2 === name && !draft);
}
function releaseOf({ parameters }, { releases }) {
  const found = releases.find(({ id }) => id === Number(parameters["release_id"]));
  if (found === void 0) throw notFound();
  return found;
}

// sandbox/github/repositories/environments.ts
function listEnvironments(call, world) {
  const repository2 = repositoryOf(call, world, { permission: "actions", access: "read" });
  const at = new Date(world.now()).toISOString();
  const environments = Object.entries(repository2.seed.environments).map(([name, seed], index) => {
    const id = index + 1;
    const rule3 = { id, node_id: nodeId("Gate", id) };
    const reviewers = seed.reviewers?.map((login) => ({
      type: "User",
      reviewer: user(login, repository2.api)
    }));
    return {
      id,
      node_id: nodeId("Environment", id),
      name,
      created_at: at,
      updated_at: at,
      url: `${repository2.url}/environments/${encodeURIComponent(name)}`,
      html_url: `${repository2.url}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
      protection_rules: [
        ...reviewers === void 0 ? [] : [{ ...rule3, type: "required_reviewers", prevent_self_review: false, reviewers }],
        ...seed.restricted ? [{ ...rule3, type: "branch_policy" }] : []
      ],
      deployment_branch_policy: seed.restricted ? { protected_branches: false, custom_branch_policies: true } : null
    };
  });
  return { total_count: environments.length, environments };
}

// sandbox/github/repositories/repository.ts
function getRepository(call, world) {
  const repository2 = repositoryOf(call, world, { permission: "metadata", access: "read" });
  const { shape, pulls } = repository2;
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

// sandbox/github/git/update-refs.ts
var NOTHING = "0".repeat(40);
var FAILED = "Something went wrong while executing your query.";
function isUpdateRefs(body) {
  return typeof body["query"] === "string" && /^\s*mutation\b[^{]*\{\s*updateRefs\b/.test(body["query"]);
}
function updateRefs(call, world) {
  const { repositoryId, refUpdates } = variablesOf(call);
  const record2 = world.github.all().find(({ shape }) => shape.node_id === repositoryId);
  const [owner, repo] = (record2?.name ?? "/").split("/");
  try {
    const repository2 = repositoryOf({ ...call, parameters: { owner, repo } }, world, {
      permission: "contents",
      access: "write"
    });
    if (!refUpdates.every((update2) => fits2(update2, repository2))) return failure(FAILED);
    for (const { name, afterOid } of refUpdates) {
      if (afterOid === NOTHING) repository2.refs.delete(name);
      else repository2.refs.set(name, afterOid);
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
function fits2({ name, beforeOid, afterOid, force }, repository2) {
  const { refs, history: history2, objects } = repository2;
  const now = refs.get(name) ?? NOTHING;
  if (typeof beforeOid === "string" && beforeOid !== now) return false;
  if (now === afterOid || isLocked(name, repository2)) return false;
  if (now === NOTHING && repository2.spentTags.has(name.replace(/^refs\/tags\//, ""))) return false;
  if (afterOid === NOTHING) return true;
  if (history2.get(afterOid) === void 0 && !objects.tags.has(afterOid)) return false;
  const from = history2.get(objects.commitOf(now));
  const to = history2.get(objects.commitOf(afterOid));
  return now === NOTHING || force === true || from !== void 0 && to !== void 0 && history2.reaches(from, to);
}
function failure(message, type) {
  return {
    data: { updateRefs: null },
    errors: [{ ...type === void 0 ? {} : { type }, path: ["updateRefs"], message }]
  };
}

// sandbox/github/service.ts
var operations = {
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
  "repos/list-pull-requests-associated-with-commit": listPulls2,
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
  "git/get-commit": getCommit2,
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
  "repos/get-all-environments": listEnvironments,
  "repos/list-deployments": listDeployments,
  "repos/create-deployment": createDeployment,
  "repos/list-deployment-statuses": listStatuses,
  "repos/create-deployment-status": createStatus
};
var github = {
  name: "github",
  operations: { ...operations, graphql: answerGraphQl, "graphql/update-refs": updateRefs }
};

// sandbox/aws/ecr/registry-blobs.ts
import { createHash as createHash4 } from "node:crypto";
var manifestMediaType = "application/vnd.docker.distribution.manifest.v2+json";
var indexMediaType = "application/vnd.oci.image.index.v1+json";
var configMediaType = "application/vnd.docker.container.image.v1+json";
function sha256(text2) {
  return `sha256:${createHash4("sha256").update(text2).digest("hex")}`;
}
function makeImage(content2, labels, architecture = "amd64") {
  const config = JSON.stringify({
    architecture,
    os: "linux",
    config: {
      Entrypoint: ["/cnb/process/web"],
      // A configuration without labels has none, not an empty map.
      ...Object.keys(labels).length === 0 ? {} : { Labels: labels }
    },
    rootfs: { type: "layers", diff_ids: [] },
    history: [{ created_by: content2 }]
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
function makeIndex(content2, labels) {
  const platforms = ["arm64", "amd64"].map((architecture) => ({
    image: makeImage(`${content2} ${architecture}`, labels, architecture),
    platform: { os: "linux", architecture }
  }));
  const attestation = {
    image: makeImage(`${content2} attestation`, {}, "unknown"),
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

// sandbox/aws/ecr/repository.ts
var Repository = class {
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
  byTag(tag2) {
    const digest = this.digests.get(tag2);
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
    const content2 = push.content ?? push.digest ?? `${this.name} ${this.size} ${push.tags.join(" ")}`;
    const made = push.manifest === void 0 ? make(content2, push) : pushedManifest(push.manifest);
    this.store(made, push.pushedAt);
    const { manifest, mediaType } = made;
    if (push.digest !== void 0) this.chosenDigests.set(sha256(manifest), push.digest);
    const digest = push.digest ?? this.digestOf(manifest);
    const image = this.images.get(digest) ?? this.add(digest, { pushedAt: push.pushedAt, manifest, mediaType, labels: push.labels ?? {} });
    this.references = void 0;
    for (const tag2 of push.tags) this.moveTag(tag2, image);
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
  moveTag(tag2, image) {
    this.byTag(tag2)?.tags.delete(tag2);
    image.tags.add(tag2);
    this.digests.set(tag2, image.digest);
  }
};
function make(content2, { labels = {}, multiArch }) {
  return multiArch === true ? makeIndex(content2, labels) : makeImage(content2, labels);
}
function pushedManifest(manifest) {
  return { manifest, mediaType: mediaTypeOf(manifest), blobs: /* @__PURE__ */ new Map(), children: [] };
}

// sandbox/aws/ecr/parameters.ts
var RegistryId = optional(pipe(string(), regex(/^[0-9]{12}$/)));
var RepositoryName = pipe(
  string(),
  minLength(2),
  maxLength(256),
  regex(/^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/)
);
var Tag = pipe(string(), minLength(1), maxLength(300));
var Digest = pipe(string(), regex(/^[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+$/));
var PageSize = optional(pipe(number(), integer(), minValue(1), maxValue(1e3)));
var ImageIds = pipe(
  array(strictObject({ imageDigest: optional(Digest), imageTag: optional(Tag) })),
  minLength(1),
  maxLength(100)
);
var Filter = optional(
  strictObject({
    tagStatus: optional(picklist(["TAGGED", "UNTAGGED", "ANY"]), "ANY"),
    imageStatus: optional(picklist(["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"]))
  })
);
var DescribeRepositories = strictObject({
  registryId: RegistryId,
  repositoryNames: optional(pipe(array(RepositoryName), minLength(1), maxLength(100))),
  nextToken: optional(string()),
  maxResults: PageSize
});
var DescribeImages = strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  imageIds: optional(ImageIds),
  nextToken: optional(string()),
  maxResults: PageSize,
  filter: Filter
});
var ListImages = strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  nextToken: optional(string()),
  maxResults: PageSize,
  filter: Filter
});
var BatchGetImage = strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  imageIds: ImageIds,
  acceptedMediaTypes: optional(pipe(array(string()), minLength(1), maxLength(100)))
});
var GetDownloadUrlForLayer = strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  layerDigest: Digest
});
var PutImage = strictObject({
  registryId: RegistryId,
  repositoryName: RepositoryName,
  imageManifest: pipe(string(), minLength(1), maxLength(4194304)),
  imageManifestMediaType: optional(string()),
  imageTag: optional(Tag),
  imageDigest: optional(Digest)
});

// sandbox/aws/ecr/repository-lookup.ts
var invalid6 = "InvalidParameterException";
function repositoryOf2(world, name) {
  const repository2 = world.registry.get(name);
  if (repository2 !== void 0) return repository2;
  throw new AwsFault(
    "RepositoryNotFoundException",
    `The repository with name '${name}' does not exist in the registry with id '${world.account}'`
  );
}

// sandbox/aws/ecr/layers.ts
function getDownloadUrlForLayer(call, world) {
  const request = parseParameters(GetDownloadUrlForLayer, call, invalid6);
  const { repositoryName: name, layerDigest: digest } = request;
  if (repositoryOf2(world, name).blob(digest) === void 0) {
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
var layers = {
  name: "ecr-layers",
  operations: {
    GetLayer: ({ parameters: { repository: repository2, digest } }, world) => {
      const blob = world.registry.get(String(repository2))?.blob(String(digest));
      if (blob === void 0) throw new AwsFault("NoSuchKey", "The specified key does not exist.", 404);
      return { type: "application/octet-stream", body: blob };
    }
  }
};

// sandbox/aws/ecr/put-image.ts
function putImage(call, world) {
  const request = parseParameters(PutImage, call, invalid6);
  const repository2 = repositoryOf2(world, request.repositoryName);
  const { imageManifest: manifest, imageTag: tag2 } = request;
  const digest = repository2.digestOf(manifest);
  if (request.imageDigest !== void 0 && request.imageDigest !== digest) {
    throw new AwsFault(
      "ImageDigestDoesNotMatchException",
      `The digest '${request.imageDigest}' does not match the manifest's digest '${digest}'`
    );
  }
  refuseExisting(repository2, digest, tag2, world);
  repository2.push({ tags: tag2 === void 0 ? [] : [tag2], pushedAt: world.now(), manifest });
  return {
    image: {
      registryId: world.account,
      repositoryName: repository2.name,
      imageId: { imageDigest: digest, imageTag: tag2 },
      imageManifest: manifest,
      imageManifestMediaType: request.imageManifestMediaType ?? mediaTypeOf(manifest)
    }
  };
}
function refuseExisting(repository2, digest, tag2, world) {
  const where = `in the repository with name '${repository2.name}' in the registry with id '${world.account}'`;
  const holder = tag2 === void 0 ? repository2.byDigest(digest) : repository2.byTag(tag2);
  if (holder === void 0) return;
  if (holder.digest === digest) {
    throw new AwsFault(
      "ImageAlreadyExistsException",
      `Image with digest '${digest}'${tag2 === void 0 ? "" : ` and tag '${tag2}'`} already exists ${where}`
    );
  }
  if (repository2.mutability === "IMMUTABLE") {
    throw new AwsFault(
      "ImageTagAlreadyExistsException",
      `The image tag '${tag2 ?? ""}' already exists ${where} and cannot be overwritten because the repository is immutable.`
    );
  }
}

// sandbox/aws/ecr/operations.ts
var defaultPageSize = 100;
function pageOf4(items, keyOf, request) {
  const found = page(items, keyOf, request.maxResults ?? defaultPageSize, request.nextToken);
  if (found === void 0) throw new AwsFault(invalid6, "Invalid parameter: nextToken");
  return found;
}
function describeRepositories(call, world) {
  const request = parseParameters(DescribeRepositories, call, invalid6);
  const named2 = request.repositoryNames?.map((name) => repositoryOf2(world, name));
  const found = named2 === void 0 ? pageOf4(world.registry.all(), ({ name }) => name, request) : { items: named2, nextToken: void 0 };
  return {
    repositories: found.items.map((repository2) => ({
      repositoryArn: world.arn("ecr", `repository/${repository2.name}`),
      registryId: world.account,
      repositoryName: repository2.name,
      repositoryUri: `${world.account}.dkr.ecr.${world.region}.amazonaws.com/${repository2.name}`,
      createdAt: new Date(repository2.createdAt),
      imageTagMutability: repository2.mutability,
      imageScanningConfiguration: { scanOnPush: false },
      encryptionConfiguration: { encryptionType: "AES256" }
    })),
    nextToken: found.nextToken
  };
}
function findImage(repository2, id) {
  if (id.imageTag === void 0) return repository2.byDigest(id.imageDigest ?? "");
  const image = repository2.byTag(id.imageTag);
  return id.imageDigest === void 0 || id.imageDigest === image?.digest ? image : void 0;
}
function hasTagStatus(image, status) {
  return status === void 0 || status === "ANY" || status === "TAGGED" === image.tags.size > 0;
}
function describeImages(call, world) {
  const request = parseParameters(DescribeImages, call, invalid6);
  const repository2 = repositoryOf2(world, request.repositoryName);
  if (request.imageIds === void 0) {
    const images2 = repository2.all().filter((image) => hasTagStatus(image, request.filter?.tagStatus));
    const found = pageOf4(images2, ({ digest }) => digest, request);
    return {
      imageDetails: found.items.map((image) => imageDetail(image, repository2, world)),
      nextToken: found.nextToken
    };
  }
  if (request.maxResults !== void 0 || request.nextToken !== void 0) {
    throw new AwsFault(invalid6, "maxResults and nextToken cannot be used with imageIds.");
  }
  const images = request.imageIds.map((id) => {
    const image = findImage(repository2, id);
    if (image === void 0) throw imageNotFound(id, repository2, world);
    return image;
  });
  return { imageDetails: [...new Set(images)].map((image) => imageDetail(image, repository2, world)) };
}
function imageNotFound(id, repository2, world) {
  const shown2 = (value) => value === void 0 ? "null" : `'${value}'`;
  return new AwsFault(
    "ImageNotFoundException",
    `The image with imageId {imageDigest:${shown2(id.imageDigest)}, imageTag:${shown2(id.imageTag)}} does not exist within the repository with name '${repository2.name}' in the registry with id '${world.account}'`
  );
}
function imageDetail(image, repository2, world) {
  return {
    registryId: world.account,
    repositoryName: repository2.name,
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
  const request = parseParameters(ListImages, call, invalid6);
  const repository2 = repositoryOf2(world, request.repositoryName);
  const status = request.filter?.tagStatus ?? "ANY";
  const entries = repository2.allReferences().filter(({ imageTag }) => status === "ANY" || status === "TAGGED" === (imageTag !== void 0));
  const found = pageOf4(entries, referenceKey, request);
  return { imageIds: found.items, nextToken: found.nextToken };
}
function referenceKey({ imageDigest: imageDigest2, imageTag }) {
  return `${imageDigest2} ${imageTag ?? ""}`;
}
function batchGetImage(call, world) {
  const request = parseParameters(BatchGetImage, call, invalid6);
  const repository2 = repositoryOf2(world, request.repositoryName);
  const asked2 = request.imageIds.map((id) => ({ id, image: findImage(repository2, id) }));
  return {
    images: asked2.flatMap(
      ({ id, image }) => image === void 0 ? [] : [
        {
          registryId: world.account,
          repositoryName: repository2.name,
          imageId: { imageDigest: image.digest, imageTag: id.imageTag },
          imageManifest: image.manifest,
          imageManifestMediaType: image.mediaType
        }
      ]
    ),
    failures: asked2.flatMap(
      ({ id, image }) => image === void 0 ? [{ imageId: id, failureCode: "ImageNotFound", failureReason: "Requested image not found" }] : []
    )
  };
}
var ecr = {
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

// sandbox/aws/ecs/service-record.ts
function phaseAt(rollout, time) {
  const phase = rollout.phases.filter(({ at }) => at <= time).at(-1) ?? rollout.phases[0];
  if (phase === void 0) throw new Error(`${rollout.arn} has no phases.`);
  return phase;
}
var finals = [
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
  const { rollback, target: target2, deploymentId } = rollout;
  if (rollback !== void 0 && rollback.at <= time) {
    return { revision: rollback.revision, deploymentId: rollback.deploymentId };
  }
  return { revision: target2, deploymentId };
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

// sandbox/aws/codebuild/scenario.ts
var Seconds2 = pipe(number(), minValue(0));
var PhaseSeconds = strictObject({
  SUBMITTED: optional(Seconds2),
  QUEUED: optional(Seconds2),
  PROVISIONING: optional(Seconds2),
  DOWNLOAD_SOURCE: optional(Seconds2),
  INSTALL: optional(Seconds2),
  PRE_BUILD: optional(Seconds2),
  BUILD: optional(Seconds2),
  POST_BUILD: optional(Seconds2),
  UPLOAD_ARTIFACTS: optional(Seconds2),
  FINALIZING: optional(Seconds2)
});
var BuildLog = strictObject({
  /** How many lines the log has, at least CodeBuild's own and the text; generated ones fill it up, spread over the build. */
  lines: optional(pipe(number(), integer(), minValue(0))),
  /** How long after the build's start the log stream appears. */
  "late-seconds": optional(Seconds2),
  /** How long each line takes from the build to CloudWatch. */
  "delay-seconds": optional(Seconds2),
  /** At most so many events per page of GetLogEvents. */
  "page-lines": optional(pipe(number(), integer(), minValue(1))),
  /** So many empty pages come before each page that has lines. */
  "empty-pages": optional(pipe(number(), integer(), minValue(0))),
  /** Lines that a phase prints, by the phase's name; only these have a log. */
  text: optional(
    record(
      picklist(["DOWNLOAD_SOURCE", "INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD", "UPLOAD_ARTIFACTS"]),
      array(string())
    )
  )
});
var Push = union([
  literal("none"),
  strictObject({
    /** `<sha>` stands for the build's source version, `<sha7>` for its first seven characters. */
    tags: array(string()),
    labels: optional(record(string(), string()))
  })
]);
var BuildScript = strictObject({
  outcome: optional(picklist(["SUCCEEDED", "FAILED", "FAULT", "TIMED_OUT"]), "SUCCEEDED"),
  /** The phase that fails; default BUILD. */
  "fail-phase": optional(keyof(PhaseSeconds)),
  /** What the failed phase's context says. */
  message: optional(string()),
  phases: optional(PhaseSeconds),
  log: optional(BuildLog),
  /** The image that a successful build pushes; default: tagged `commit-<sha7>`. */
  push: optional(Push),
  /** Variables that the buildspec exports, seen once the build has ended; `$NAME` stands for a variable of the build. */
  exported: optional(record(string(), string()))
});

// sandbox/aws/ecs/scenario.ts
var Count = pipe(number(), integer(), minValue(0), maxValue(1e3));
var Timestamp = pipe(
  string(),
  check((text2) => !Number.isNaN(Date.parse(text2)), "must be a date and time such as 2026-01-31T12:00:00Z")
);
var Crash = strictObject({
  /** Default: the service's own container. */
  container: optional(string()),
  /** `none`: the container has no exit code, because it never ran. */
  "exit-code": optional(union([pipe(number(), integer()), literal("none")]), 1),
  /** The container's reason, such as `OutOfMemoryError: Container killed due to memory usage`. */
  reason: optional(string()),
  /** Default: `Essential container in task exited`. */
  "stopped-reason": optional(string()),
  "stop-code": optional(
    picklist(["EssentialContainerExited", "TaskFailedToStart", "SpotInterruption", "InfrastructureHealth"]),
    "EssentialContainerExited"
  ),
  /** What the container prints before it ends; `none`: its log stream never appears. */
  log: optional(union([literal("none"), array(string())])),
  /** How long after the container's start the log stream appears. */
  "log-late-seconds": optional(Seconds2),
  /** Only so many tasks crash, the next ones run. Default: all. */
  times: optional(Count)
});
var HealthCheck = strictObject({
  /** Whose health check fails. */
  of: optional(picklist(["container", "load-balancer"]), "load-balancer"),
  /** HTTP status codes that the load balancer sees. */
  codes: optional(string(), "502"),
  log: optional(union([literal("none"), array(string())])),
  times: optional(Count)
});
var Capacity = strictObject({
  /** From when on tasks can be placed; default: never. */
  "until-seconds": optional(Seconds2),
  /** What is said about it in the service's events. */
  reason: optional(string())
});
var rolloutEntries = {
  /**
   * How it ends. Default: SUCCESSFUL, or what the circuit breaker makes of the trouble below. STOPPED: somebody else
   * starts a deployment of what ran before. IN_PROGRESS: it never ends.
   */
  outcome: optional(
    picklist(["SUCCESSFUL", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED", "STOPPED", "IN_PROGRESS"])
  ),
  /** From its start to its success, or to the circuit breaker. */
  seconds: optional(Seconds2, 60),
  /** How long ListServiceDeployments does not know of it. */
  "unknown-seconds": optional(Seconds2, 0),
  "pending-seconds": optional(Seconds2, 2),
  /** How long a task takes until it runs; default: a third of the rollout. */
  "start-seconds": optional(Seconds2),
  "rollback-seconds": optional(Seconds2, 30),
  crash: optional(Crash),
  "health-check": optional(union([literal("fail"), HealthCheck])),
  capacity: optional(union([literal("none"), Capacity])),
  /** What the healthy tasks' own container prints once it runs. */
  log: optional(array(string())),
  /** More service events, so many seconds after its start. */
  events: optional(array(strictObject({ at: Seconds2, message: string() })), []),
  /** The service deployment's `statusReason` at its end. */
  reason: optional(string())
};
var Meanwhile = strictObject({
  "after-seconds": optional(Seconds2, 10),
  /** The tag of the image that it deploys; default: the one that ran before. One that isn't in ECR can't start. */
  image: optional(string()),
  /** How it goes. */
  rollout: optional(strictObject(rolloutEntries), {})
});
var RolloutScript = strictObject({ ...rolloutEntries, meanwhile: optional(Meanwhile) });
var Past = strictObject({
  /** Tag or digest of the image; `placeholder`: Terraform's own task definition, which has no container of the service. */
  image: string(),
  "hours-ago": number(),
  status: optional(
    picklist(["SUCCESSFUL", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED", "STOPPED"]),
    "SUCCESSFUL"
  ),
  /** Deploys the revision that was registered for the image before, instead of another one. */
  again: optional(boolean(), false)
});
var EcsService = strictObject({
  desired: optional(Count, 2),
  /** Limits of the autoscaling; `none`: the service is not scaled. Default: from the desired count to twice it. */
  autoscaling: optional(union([literal("none"), strictObject({ min: Count, max: Count })])),
  /** The tag or digest that runs now, or `placeholder`; default: the codebase's newest image. */
  image: optional(string()),
  /** What was deployed before, oldest first. */
  past: optional(array(Past), []),
  /** Since when it runs; default: an hour before the sandbox starts. */
  since: optional(Timestamp),
  /** The template in S3: changes to the usual one, its whole text, or none at all. */
  template: optional(union([literal("none"), string(), record(string(), unknown())]), {}),
  "circuit-breaker": optional(picklist(["rollback", "stop", "off"]), "rollback"),
  status: optional(picklist(["ACTIVE", "DRAINING", "INACTIVE"]), "ACTIVE"),
  /** The nth deployment takes the nth script, the last one repeats. */
  rollouts: optional(array(RolloutScript), [])
});
var EcsEnvironment = strictObject({
  services: optional(record(string(), union([literal("none"), EcsService])), {})
});
var plainService = parse(EcsService, {});
var plainRollout = parse(RolloutScript, {});

// sandbox/aws/ecs/template.ts
function imageRepository(app, service, scenario) {
  const host = `${scenario.account}.dkr.ecr.${scenario.region}.amazonaws.com`;
  return `${host}/${app}/${codebaseOf(app, service, scenario)?.name ?? service}`;
}
function codebaseOf(app, service, scenario) {
  const codebases = Object.entries(scenario.applications[app]?.codebases ?? {});
  const found = codebases.find(
    ([, { services: services3 = [] }]) => services3.some((group) => Object.values(group).flat().includes(service))
  );
  const [name, seed] = found ?? (codebases.length === 1 ? codebases[0] : void 0) ?? [];
  return name === void 0 || seed === void 0 ? void 0 : { name, seed };
}
function runningTag(app, service, seed, scenario) {
  if (seed.image !== void 0) return seed.image;
  const images = codebaseOf(app, service, scenario)?.seed.images;
  const tags = images === "none" ? [] : (images ?? []).map((image) => image.tags);
  const commits = tags.flatMap((list) => list.find((tag2) => tag2.startsWith("commit-")) ?? []);
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
  const own2 = {
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
    containerDefinitions: [own2, ...isBehindLoadBalancer(type) ? [proxy] : []],
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

// sandbox/aws/ecs/trouble.ts
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
var exited = "EssentialContainerExited";
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
function healthTrouble(check2, { service, cluster, name }) {
  const given = check2 === "fail" ? void 0 : check2;
  const ofContainer = given?.of === "container";
  const target2 = targetGroupArn({ cluster, name });
  return {
    times: given?.times ?? Infinity,
    runs: true,
    container: service,
    reason: ofContainer ? "Task failed container health checks" : `Task failed ELB health checks in (target-group ${target2})`,
    code: "ServiceSchedulerInitiated",
    // Told to stop, and killed since it didn't.
    ends: { [service]: { exitCode: 137 } },
    log: given?.log ?? ["Starting", "Listening on port 8080", "GET /healthcheck 502"],
    logLateMs: 0,
    unhealthy: ofContainer,
    event: (taskId) => ofContainer ? `(task ${taskId}) failed container health checks.` : `(task ${taskId}) (port 8080) is unhealthy in (target-group ${target2}) due to (reason Health checks failed with these codes: [${given?.codes ?? "502"}]).`
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
  const [, repositoryName = "", tag2, digest] = /^\d{12}\.dkr\.ecr\.[^/]+\/([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(image) ?? [];
  const repository2 = registry.get(repositoryName);
  if (repository2 === void 0) return void 0;
  const found = digest === void 0 ? repository2.byTag(tag2 ?? "latest") : repository2.byDigest(digest);
  return { digest: found?.digest };
}

// sandbox/aws/ecs/describe-service.ts
var shownEvents = 100;
function countTasks(tasks, time) {
  const states2 = tasks.map((task) => taskState(task, time));
  return {
    running: states2.filter((state) => state === "RUNNING").length,
    pending: states2.filter((state) => state === "PENDING" || state === "PROVISIONING").length
  };
}
function describeCluster(cluster, ecs3, time) {
  const services3 = ecs3.services.filter((service) => service.cluster === cluster);
  const counts2 = services3.map((service) => countTasks(service.tasks, time));
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: "ACTIVE",
    registeredContainerInstancesCount: 0,
    runningTasksCount: counts2.reduce((sum, { running }) => sum + running, 0),
    pendingTasksCount: counts2.reduce((sum, { pending }) => sum + pending, 0),
    activeServicesCount: services3.filter(({ seed }) => seed.status === "ACTIVE").length,
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
    const counts2 = countTasks(
      alive.filter((task) => task.revision === revision),
      time
    );
    return {
      arn: revision.arn,
      requestedTaskCount: revision === primary ? service.desired : 0,
      runningTaskCount: counts2.running,
      pendingTaskCount: counts2.pending
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
  return [primary, ...others.values()].map((part2) => describeDeployment(service, latest, part2, time));
}
function describeDeployment(service, latest, part2, time) {
  const { revision, deploymentId, status } = part2;
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
    ...rolloutState(latest, part2, time)
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

// sandbox/aws/ecs/plan.ts
var Plan = class {
  constructor({ logs: logs2, registry }, service, rollout, ids) {
    this.service = service;
    this.rollout = rollout;
    this.ids = ids;
    this.logs = logs2;
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
  event(at, text2) {
    const { events, name } = this.service;
    events.push({ id: this.ids.uuid(), at, message: `(service ${name}) ${text2}` });
  }
  startTasks(at, count2, runningAt, start2) {
    const { cluster } = this.service;
    const tasks = Array.from({ length: count2 }, (_, index) => {
      const id = this.ids.hex();
      const arn = `arn:aws:ecs:${cluster.region}:${cluster.account}:task/${cluster.name}/${id}`;
      return { id, arn, ...start2, createdAt: at, runningAt: runningAt(index) };
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
};
function streamName(container, task) {
  return `platform/${container}/${task.id}`;
}
function named(tasks) {
  return tasks.map(({ id }) => `(task ${id})`).join(" ");
}
function groupsOf(items, size) {
  const groups = [];
  for (let start2 = 0; start2 < items.length; start2 += size) groups.push(items.slice(start2, start2 + size));
  return groups;
}

// sandbox/aws/ecs/plan-tasks.ts
var second = 1e3;
function planTasks(plan, start2, count2, { from, to, endless }) {
  const { service, rollout } = plan;
  const span = to - from;
  const startMs2 = (rollout.script["start-seconds"] ?? span / 3 / second) * second;
  const spread = 0.3 * span / Math.max(1, count2);
  const old = service.tasks.filter((task) => isAlive(task, from) && task.deploymentId !== start2.deploymentId);
  const runningAt = (index) => endless === true ? Infinity : from + startMs2 + index * spread;
  const fresh = plan.startTasks(from, count2, runningAt, start2);
  for (const task of fresh) logHealthy(plan, task);
  if (endless === true) return Infinity;
  const allRun = fresh.at(-1)?.runningAt ?? from;
  registerTargets(plan, fresh.length, allRun);
  old.forEach((task, index) => {
    const replacement = fresh[Math.min(index, fresh.length - 1)]?.runningAt ?? from;
    plan.retire(task, replacement + 0.05 * span + second, start2.deploymentId);
  });
  for (const group of groupsOf(old, 10)) {
    const at = Math.max(...group.map(({ stop }) => stop?.at ?? from));
    plan.event(at, `has stopped ${group.length} running tasks: ${named(group)}.`);
  }
  const lastStop = Math.max(from, ...old.map(({ stop }) => stop?.stoppedAt ?? from));
  return Math.max(to, allRun + second, lastStop + second);
}
function registerTargets(plan, count2, at) {
  if (count2 === 0 || !isBehindLoadBalancer(plan.service.type)) return;
  plan.event(at, `registered ${count2} targets in (target-group ${targetGroupArn(plan.service)}).`);
}
function logHealthy(plan, task) {
  if (task.runningAt === Infinity) return;
  const lines = plan.rollout.script.log ?? ["Starting", "Listening on port 8080"];
  const from = task.runningAt;
  plan.log(task, plan.service.service, lines, { from, to: from + lines.length * second });
}
function failingTasks(plan, trouble, count2, { from, cycle }, start2) {
  const startSeconds = plan.rollout.script["start-seconds"];
  const startMs2 = Math.min(0.5 * cycle, startSeconds === void 0 ? Infinity : startSeconds * second);
  const runningAt = trouble.runs ? from + startMs2 : Infinity;
  const failAt = from + 0.8 * cycle;
  for (const task of plan.startTasks(from, count2, () => runningAt, start2)) {
    if (trouble.unhealthy) task.unhealthyAt = from + 0.7 * cycle;
    plan.fail(task, failAt, trouble);
    if (task.stop !== void 0) task.stop.stoppedAt = Math.min(task.stop.stoppedAt, from + 0.95 * cycle);
    const { log, container, logLateMs } = trouble;
    if (log !== "none" && trouble.runs) {
      plan.log(task, container, log, { from: runningAt, to: failAt, lateMs: logLateMs });
    }
    const text2 = trouble.event?.(task.id);
    if (text2 !== void 0) plan.event(failAt - 1, text2);
  }
}

// sandbox/aws/ecs/plan-rollback.ts
var second2 = 1e3;
var circuitBreaker = "because the circuit breaker threshold was exceeded.";
function planRollback(plan, at, requestedBy) {
  const { rollout, service, ids } = plan;
  const because = requestedBy === void 0 ? circuitBreaker : `because ${requestedBy}.`;
  const reason = rollout.script.reason ?? `Service deployment rolled back ${because}`;
  const revision = lastGood(service, at);
  if (revision === void 0) {
    plan.phase(at, "ROLLBACK_FAILED", "No rollback candidate was found to run the rollback.");
    return;
  }
  const begin = requestedBy === void 0 ? at : at + second2;
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
  const to = begin + rollout.script["rollback-seconds"] * second2;
  const start2 = { revision, deploymentId };
  if (rollout.script.outcome === "ROLLBACK_FAILED") {
    failBack(plan, start2, begin, to);
    return;
  }
  const done = planTasks(plan, start2, rollout.desired, { from: begin, to });
  plan.event(done, `(deployment ${deploymentId}) deployment completed.`);
  plan.event(done, "has reached a steady state.");
  plan.phase(done, "ROLLBACK_SUCCESSFUL", reason);
}
function failBack(plan, start2, from, to) {
  const { rollout, service } = plan;
  const trouble = troubleOf(rollout.script, service, rollout.target, plan.registry);
  if (trouble !== void 0) {
    failingTasks(plan, trouble, Math.max(1, rollout.desired), { from, cycle: to - from }, start2);
  }
  plan.event(to, `(deployment ${start2.deploymentId}) deployment failed: tasks failed to start.`);
  plan.phase(
    to,
    "ROLLBACK_FAILED",
    rollout.script.reason ?? `Service deployment rollback failed ${circuitBreaker}`
  );
}

// sandbox/aws/ecs/plan-rollout.ts
var second3 = 1e3;
var troubleshooting = "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";
var shortest = 5 * second3;
var endlessRounds = 20;
function breakerThreshold(desired) {
  return Math.min(200, Math.max(3, Math.ceil(desired / 2)));
}
function planRollout(plan) {
  const { rollout, service } = plan;
  const { script, createdAt } = rollout;
  const begin = createdAt + script["pending-seconds"] * second3;
  plan.phase(createdAt, "PENDING");
  plan.phase(begin, "IN_PROGRESS");
  for (const { at, message } of script.events) plan.event(createdAt + at * second3, message);
  if (rollout.desired === 0) {
    succeed(plan, begin + 3 * second3);
    return;
  }
  const planned = Math.max(begin + shortest, createdAt + script.seconds * second3);
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
  const from = until === void 0 ? Infinity : Math.max(begin, plan.rollout.createdAt + until * second3);
  const reason = given?.reason ?? "Capacity is unavailable at this time. Please try again later or in a different availability zone.";
  const step = Math.max(second3, (Math.min(from, end) - begin) / 3);
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

// sandbox/aws/ecs/describe-deployment.ts
function timesOf(rollout, time) {
  const phase = phaseAt(rollout, time);
  const begun = rollout.phases.find(({ status }) => status === "IN_PROGRESS");
  return {
    createdAt: new Date(rollout.createdAt),
    ...begun !== void 0 && begun.at <= time ? { startedAt: new Date(begun.at) } : {},
    ...isFinal(phase) ? { finishedAt: new Date(phase.at) } : {}
  };
}
function statusOf2(rollout, time) {
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
    ...statusOf2(rollout, time)
  };
}
function describeServiceDeployment(service, rollout, time) {
  const phase = phaseAt(rollout, time);
  const counted = isFinal(phase) ? phase.at : time;
  const summary2 = (revision, wanted) => {
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
      (revision) => summary2(revision, back?.revision === revision ? rollout.desired : 0)
    ),
    targetServiceRevision: summary2(rollout.target, back === void 0 ? rollout.desired : 0),
    ...statusOf2(rollout, time),
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

// sandbox/aws/ecs/deployments.ts
var Status = picklist([
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
  const schema = strictObject({
    service: Name,
    cluster: ClusterName,
    status: optional(array(Status), []),
    /** Seconds since the epoch. */
    createdAt: optional(strictObject({ before: optional(number()), after: optional(number()) })),
    ...listEntries
  });
  const { cluster, service: name, status, createdAt, ...page2 } = parseParameters(schema, call, invalid);
  const service = findService(findCluster(cluster, call, world), name, world);
  const now = world.now();
  const after = (createdAt?.after ?? 0) * 1e3;
  const before = (createdAt?.before ?? Infinity) * 1e3;
  const found = service.rollouts.filter((rollout) => rollout.createdAt + rollout.script["unknown-seconds"] * 1e3 <= now).filter((rollout) => rollout.createdAt >= after && rollout.createdAt <= before).map((rollout) => describeBrief(service, rollout, now)).filter((brief) => status.length === 0 || brief.status !== void 0 && status.includes(brief.status)).reverse();
  const { items, ...next } = pageOf(found, page2, 20);
  return { serviceDeployments: items, ...next };
}
var Arns = pipe(array(Name), minLength(1), maxLength(20));
function describeServiceDeployments(call, world) {
  const { serviceDeploymentArns: arns } = parseParameters(
    strictObject({ serviceDeploymentArns: Arns }),
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
    strictObject({ serviceRevisionArns: Arns }),
    call,
    invalid
  );
  const account = accountOf(call, world);
  const known = world.ecs.services.filter(({ cluster }) => cluster.account === account).flatMap((service) => service.rollouts.map(({ target: target2 }) => ({ service, revision: target2 })));
  const found = arns.map((arn) => ({ arn, found: known.find(({ revision }) => revision.arn === arn) }));
  return {
    serviceRevisions: found.flatMap(
      ({ found: one }) => one === void 0 ? [] : [describeRevision(one.service, one.revision, world)]
    ),
    failures: found.filter((one) => one.found === void 0).map(({ arn }) => ({ arn, reason: "MISSING" }))
  };
}
function stopServiceDeployment(call, world) {
  const schema = strictObject({
    serviceDeploymentArn: Name,
    stopType: optional(picklist(["ABORT", "ROLLBACK"]), "ROLLBACK")
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

// sandbox/aws/ecs/task-definition-operations.ts
var refused = "ClientException";
var ContainerName = pipe(string(), regex(/^[a-zA-Z0-9_-]{1,255}$/));
var Anything = optional(unknown());
var Registration = strictObject({
  family: pipe(string(), regex(/^[a-zA-Z0-9_-]{1,255}$/)),
  taskRoleArn: optional(string()),
  executionRoleArn: optional(string()),
  networkMode: optional(picklist(["awsvpc", "bridge", "host", "none"])),
  containerDefinitions: pipe(
    array(looseObject({ name: ContainerName, image: pipe(string(), minLength(1)) })),
    minLength(1)
  ),
  volumes: optional(array(looseObject({ name: string() }))),
  placementConstraints: optional(array(unknown())),
  requiresCompatibilities: optional(array(string())),
  cpu: optional(string()),
  memory: optional(string()),
  tags: optional(pipe(array(strictObject({ key: string(), value: string() })), maxLength(50))),
  pidMode: optional(string()),
  ipcMode: optional(string()),
  proxyConfiguration: Anything,
  inferenceAccelerators: Anything,
  ephemeralStorage: Anything,
  runtimePlatform: optional(record(string(), string())),
  enableFaultInjection: optional(boolean())
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
  const record2 = world.ecs.taskDefinitions.register(input, {
    account,
    region: cluster?.region ?? world.region,
    at: world.now(),
    by
  });
  return { taskDefinition: record2.shown, tags: record2.tags };
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
  const schema = strictObject({
    taskDefinition: Name,
    include: optional(array(picklist(["TAGS"])), [])
  });
  const { taskDefinition, include } = parseParameters(schema, call, invalid);
  const account = accountOf(call, world);
  const record2 = world.ecs.taskDefinitions.find(taskDefinition, account, world.region);
  if (record2 === void 0) throw new AwsFault(refused, "Unable to describe task definition.");
  return { taskDefinition: record2.shown, ...include.includes("TAGS") ? { tags: record2.tags } : {} };
}
function listTaskDefinitions(call, world) {
  const schema = strictObject({
    familyPrefix: optional(string(), ""),
    status: optional(picklist(["ACTIVE", "INACTIVE", "DELETE_IN_PROGRESS"]), "ACTIVE"),
    sort: optional(picklist(["ASC", "DESC"]), "ASC"),
    ...listEntries
  });
  const { familyPrefix, status, sort, ...page2 } = parseParameters(schema, call, invalid);
  const arns = status === "ACTIVE" ? world.ecs.taskDefinitions.list(accountOf(call, world), familyPrefix).map(({ arn }) => arn) : [];
  if (sort === "DESC") arns.reverse();
  const { items, ...next } = pageOf(arns, page2, 100);
  return { taskDefinitionArns: items, ...next };
}

// sandbox/aws/ecs/describe-task.ts
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
    // oxlint-disable-next-line typescript/no-deprecated -- AWS still sends it
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

// sandbox/aws/ecs/tasks.ts
var shownMs = 36e5;
function listTasks(call, world) {
  const schema = strictObject({
    cluster: ClusterName,
    serviceName: optional(Name),
    family: optional(Name),
    startedBy: optional(Name),
    launchType: optional(string()),
    desiredStatus: optional(picklist(["RUNNING", "PENDING", "STOPPED"]), "RUNNING"),
    ...listEntries
  });
  const wanted = parseParameters(schema, call, invalid);
  const { serviceName, family, startedBy, desiredStatus } = wanted;
  if (startedBy !== void 0 && (serviceName !== void 0 || family !== void 0)) {
    throw new AwsFault(invalid, "cannot specify startedBy with other filters");
  }
  const cluster = findCluster(wanted.cluster, call, world);
  const services3 = serviceName === void 0 ? world.ecs.services.filter((service) => service.cluster === cluster) : [findService(cluster, serviceName, world)];
  const arns = services3.flatMap((service) => service.tasks).filter((task) => shownStatus(task, world.now()) === desiredStatus).filter((task) => startedBy === void 0 || task.deploymentId === startedBy).filter((task) => family === void 0 || task.revision.taskDefinition.family === family).map(({ arn }) => arn);
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
  const schema = strictObject({
    cluster: ClusterName,
    tasks: pipe(array(Name), minLength(1), maxLength(100)),
    include: optional(array(picklist(["TAGS"])), [])
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
  const prefix6 = `arn:aws:ecs:${cluster.region}:${cluster.account}:task/${cluster.name}/`;
  return {
    tasks: wanted.tasks.flatMap((id) => {
      const found = known.get(id);
      return found === void 0 ? [] : [describeTask(found.service, found.task, world)];
    }),
    failures: wanted.tasks.filter((id) => !known.has(id)).map((id) => ({ arn: id.startsWith("arn:") ? id : `${prefix6}${id}`, reason: "MISSING" }))
  };
}

// sandbox/aws/ecs/operations.ts
var ecs = {
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
  const schema = strictObject({
    clusters: optional(pipe(array(Name), maxLength(100)), ["default"]),
    include: optional(
      array(picklist(["ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS", "TAGS"]))
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
  const schema = strictObject({
    cluster: ClusterName,
    services: pipe(array(Name), minLength(1), maxLength(10)),
    include: optional(array(picklist(["TAGS"])), [])
  });
  const { cluster: name, services: services3, include } = parseParameters(schema, call, invalid);
  const cluster = findCluster(name, call, world);
  const found = services3.flatMap((service) => world.ecs.service(cluster, service) ?? []);
  const missing = services3.filter((service) => world.ecs.service(cluster, service) === void 0);
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
  const schema = strictObject({
    cluster: ClusterName,
    service: Name,
    taskDefinition: optional(Name),
    desiredCount: optional(pipe(number(), integer(), minValue(0))),
    forceNewDeployment: optional(boolean(), false)
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

// sandbox/aws/iam/operations.ts
import { createHash as createHash5 } from "node:crypto";
var iam = {
  name: "iam",
  operations: { GetRole: getRole, ListAccountAliases: listAccountAliases }
};
function listAccountAliases(call, world) {
  parseParameters(strictObject({ MaxItems: optional(string()) }), call, "ValidationError");
  const alias = world.scenario["account-alias"];
  return { AccountAliases: alias === void 0 ? [] : [alias], IsTruncated: false };
}
function getRole(call, world) {
  const { RoleName: name } = parseParameters(
    strictObject({ RoleName: pipe(string(), regex(/^[\w+=,.@-]{1,64}$/)) }),
    call,
    "ValidationError"
  );
  const { account } = world.credentials.identify(call.accessKeyId);
  const arn = `arn:aws:iam::${account}:role/${name}`;
  if (world.access.enforced && !world.access.exists(arn))
    throw new AwsFault("NoSuchEntity", `The role with name ${name} cannot be found.`, 404);
  const policy = world.scenario["trust-policies"][arn] ?? world.scenario["trust-policies"][name] ?? documentedTrust(account);
  return {
    Role: {
      Path: "/",
      RoleName: name,
      RoleId: `AROA${createHash5("sha256").update(arn).digest("hex").slice(0, 17).toUpperCase()}`,
      Arn: arn,
      CreateDate: new Date(Date.UTC(2026, 0, 1)),
      AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(policy)),
      MaxSessionDuration: 3600
    }
  };
}
function documentedTrust(account) {
  const provider = "token.actions.githubusercontent.com";
  const statement = (subject, more) => ({
    Effect: "Allow",
    Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${provider}` },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: {
      StringEquals: { [`${provider}:aud`]: "sts.amazonaws.com" },
      StringLike: {
        [`${provider}:sub`]: [`repo:uktrade/*:${subject}`, `repo:uktrade@*/*:${subject}`],
        ...more
      }
    }
  });
  const workflow = "uktrade/platform-tools/.github/workflows/codebase-deploy.yml@refs/tags/v1*";
  return {
    Version: "2012-10-17",
    Statement: [
      statement("ref:refs/heads/*", {}),
      statement("ref:refs/tags/*", {}),
      statement("environment:*", { [`${provider}:job_workflow_ref`]: workflow })
    ]
  };
}

// sandbox/aws/logs/log-pages.ts
var maximumEvents = 1e4;
var maximumBytes = 1048576;
var overheadBytes = 26;
function readPage(request) {
  const { from, to, startFromHead } = request;
  const position = request.position ?? (startFromHead ? { direction: "f", index: from, empties: 0 } : { direction: "b", index: to, empties: 0 });
  const index = Math.min(Math.max(position.index, from), Math.max(from, to));
  const more = position.direction === "f" ? index < to : index > from;
  if (more && position.empties < request.emptyPages) {
    const next = { ...position, index, empties: position.empties + 1 };
    return position.direction === "f" ? { events: [], forward: next, backward: { direction: "b", index, empties: 0 } } : { events: [], forward: { direction: "f", index, empties: 0 }, backward: next };
  }
  const [start2, end] = position.direction === "f" ? [index, pageEnd(request.events, index, to, request.limit)] : [pageStart(request.events, from, index, request.limit), index];
  return {
    events: request.events.slice(start2, end),
    forward: { direction: "f", index: end, empties: end === index ? position.empties : 0 },
    backward: { direction: "b", index: start2, empties: start2 === index ? position.empties : 0 }
  };
}
function pageEnd(events, start2, to, limit) {
  let bytes = 0;
  let end = start2;
  while (end < to && end - start2 < limit) {
    bytes += sizeOf(events[end]);
    if (bytes > maximumBytes && end > start2) break;
    end += 1;
  }
  return Math.max(start2, end);
}
function pageStart(events, from, end, limit) {
  let bytes = 0;
  let start2 = end;
  while (start2 > from && end - start2 < limit) {
    bytes += sizeOf(events[start2 - 1]);
    if (bytes > maximumBytes && start2 < end) break;
    start2 -= 1;
  }
  return start2;
}
function sizeOf(event) {
  return event === void 0 ? 0 : Buffer.byteLength(event.message) + overheadBytes;
}
function formatToken(position) {
  const place = position.index.toString().padStart(20, "0");
  return `${position.direction}/${place}${position.empties.toString().padStart(36, "0")}`;
}
function parseToken(token2) {
  const match2 = /^(f|b)\/(\d{20})(\d{36})$/.exec(token2);
  if (match2 === null) return void 0;
  return { direction: match2[1] === "f" ? "f" : "b", index: Number(match2[2]), empties: Number(match2[3]) };
}

// sandbox/aws/logs/log-streams.ts
var LogStreams = class {
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
};
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

// sandbox/aws/logs/operations.ts
var invalid7 = "InvalidParameterException";
var Name3 = pipe(string(), minLength(1), maxLength(512));
var Time = optional(pipe(number(), minValue(0)));
var groupEntries = { logGroupName: optional(Name3), logGroupIdentifier: optional(string()) };
var logs = {
  name: "logs",
  operations: {
    GetLogEvents: getLogEvents,
    DescribeLogStreams: describeLogStreams
  }
};
function limitUpTo(maximum) {
  return optional(pipe(number(), integer(), minValue(1), maxValue(maximum)));
}
function getLogEvents(call, world) {
  const schema = strictObject({
    ...groupEntries,
    logStreamName: Name3,
    startTime: Time,
    endTime: Time,
    nextToken: optional(string()),
    limit: limitUpTo(maximumEvents),
    startFromHead: optional(boolean(), false),
    unmask: optional(boolean())
  });
  const parameters = parseParameters(schema, call, invalid7);
  const stream = world.logs.find(groupOf(parameters, world), parameters.logStreamName);
  if (stream === void 0) throw notFound3("stream");
  const position = parameters.nextToken === void 0 ? void 0 : parseToken(parameters.nextToken);
  if (parameters.nextToken !== void 0 && position === void 0) {
    throw new AwsFault(invalid7, "The specified nextToken is invalid.");
  }
  const [from, to] = range(stream, parameters, world);
  const page2 = readPage({
    events: stream.events(),
    from,
    to,
    position,
    startFromHead: parameters.startFromHead,
    limit: Math.min(parameters.limit ?? maximumEvents, stream.pageLines ?? maximumEvents),
    emptyPages: stream.emptyPages
  });
  return {
    events: page2.events.map((event) => describeEvent(event, stream)),
    nextForwardToken: formatToken(page2.forward),
    nextBackwardToken: formatToken(page2.backward)
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
    throw new AwsFault(invalid7, "Exactly one of logGroupName and logGroupIdentifier is required.");
  }
  const group = logGroupName ?? (logGroupIdentifier ?? "").replace(/^arn:aws[\w-]*:logs:[^:]+:\d{12}:log-group:/, "");
  if (!world.logs.hasGroup(group)) throw notFound3("group");
  return group;
}
function notFound3(what) {
  return new AwsFault("ResourceNotFoundException", `The specified log ${what} does not exist.`);
}
function describeLogStreams(call, world) {
  const schema = strictObject({
    ...groupEntries,
    logStreamNamePrefix: optional(Name3),
    orderBy: optional(picklist(["LogStreamName", "LastEventTime"]), "LogStreamName"),
    descending: optional(boolean(), false),
    nextToken: optional(string()),
    limit: limitUpTo(50)
  });
  const parameters = parseParameters(schema, call, invalid7);
  const group = groupOf(parameters, world);
  const streams = world.logs.list(group).filter(([name]) => name.startsWith(parameters.logStreamNamePrefix ?? "")).map(([name, stream]) => describeStream(group, name, stream, world));
  if (parameters.orderBy === "LastEventTime") {
    streams.sort((a, b) => (a.lastEventTimestamp ?? 0) - (b.lastEventTimestamp ?? 0));
  }
  if (parameters.descending) streams.reverse();
  return { logStreams: pageOf5(streams, parameters, 50), ...nextOf(streams, parameters, 50) };
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
  const match2 = /^offset-(\d+)$/.exec(nextToken);
  if (match2 === null) throw new AwsFault(invalid7, "The specified nextToken is invalid.");
  return Number(match2[1]);
}
function pageOf5(all, page2, usual) {
  return all.slice(offsetOf(page2), offsetOf(page2) + (page2.limit ?? usual));
}
function nextOf(all, page2, usual) {
  const end = offsetOf(page2) + (page2.limit ?? usual);
  return end < all.length ? { nextToken: `offset-${end}` } : {};
}

// sandbox/aws/ecr/public-registry.ts
var anonymousToken = "sandbox-public-registry-token";
function repositoryOf3({ parameters, token: token2 }, world) {
  if (token2 !== anonymousToken) throw new AwsFault("UNAUTHORIZED", "Not Authorized", 401);
  const name = `public.ecr.aws/${String(parameters["repository"])}`;
  const repository2 = world.registry.publicRepositories.get(name);
  if (repository2 !== void 0) return repository2;
  throw new AwsFault("NAME_UNKNOWN", `The repository with name '${name}' does not exist`, 404);
}
var publicRegistry = {
  name: "public-ecr",
  operations: {
    GetToken: () => ({ type: "application/json", body: JSON.stringify({ token: anonymousToken }) }),
    GetManifest: (call, world) => {
      const reference = String(call.parameters["reference"]);
      const repository2 = repositoryOf3(call, world);
      const image = repository2.byTag(reference) ?? repository2.byDigest(reference);
      if (image === void 0) throw new AwsFault("MANIFEST_UNKNOWN", "Requested image not found", 404);
      return { type: image.mediaType, body: image.manifest };
    },
    GetBlob: (call, world) => {
      const blob = repositoryOf3(call, world).blob(String(call.parameters["digest"]));
      if (blob === void 0) throw new AwsFault("BLOB_UNKNOWN", "Requested blob not found", 404);
      return { type: "application/octet-stream", body: blob };
    }
  }
};

// sandbox/npm/service.ts
import { createHash as createHash6 } from "node:crypto";
function getPackument({ parameters }, world) {
  const name = String(parameters["name"]);
  const { packages } = world.scenario.npm;
  const found = Object.hasOwn(packages, name) ? packages[name] : void 0;
  if (found === void 0) throw new AwsFault("NotFound", "Not found", 404);
  const elapsed = (world.now() - world.startedAt) / 1e3;
  const versions = Object.entries(found.versions).filter(([, version2]) => version2["late-seconds"] <= elapsed);
  const latest = found.latest ?? versions.at(-1)?.[0];
  return {
    name,
    "dist-tags": latest === void 0 ? {} : { latest },
    versions: Object.fromEntries(
      versions.map(([version2, seed]) => [
        version2,
        { name, version: version2, dist: distOf(name, version2, seed, world) }
      ])
    ),
    modified: new Date(world.startedAt).toISOString()
  };
}
function distOf(name, version2, seed, world) {
  const digest = (algorithm, encoding) => createHash6(algorithm).update(seed.content).digest(encoding);
  return {
    tarball: `${world.registry.url}/npm/${name}/-/${name.replace(/^@[^/]+\//, "")}-${version2}.tgz`,
    ...seed.integrity === void 0 ? { shasum: digest("sha1", "hex") } : {},
    integrity: seed.integrity ?? `sha512-${digest("sha512", "base64")}`
  };
}
var npm = { name: "npm", operations: { GetPackument: getPackument } };

// sandbox/pypi/index-files.ts
import { createHash as createHash7 } from "node:crypto";
var IndexFiles = class {
  /** @param now scenario time, in milliseconds since the epoch */
  constructor(seed, now) {
    this.seed = seed;
    this.now = now;
    for (const [project, releases] of Object.entries(seed.projects)) {
      const files = releases.flatMap(
        ({ version: version2, files: given }) => given.map((file) => seededFile(version2, file, now()))
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
    const shown2 = files.filter((file) => file[index] <= this.now());
    return shown2.length === 0 && files.length > 0 && !this.isSeeded(project) ? void 0 : shown2;
  }
  find(project, filename) {
    return this.projects.get(normalized(project))?.find((file) => file.filename === filename);
  }
  /** The file that a download link names. */
  byHash(sha2562, filename) {
    return [...this.projects.values()].flat().find((file) => file.sha256 === sha2562 && file.filename === filename);
  }
  add({ project, version: version2, filename, content: content2 }) {
    const now = this.now();
    const files = this.projects.get(normalized(project)) ?? [];
    files.push({
      filename,
      version: version2,
      content: content2,
      sha256: hash(content2),
      yanked: false,
      inJsonAt: now + this.seed["json-late-seconds"] * 1e3,
      inSimpleAt: now + this.seed["simple-late-seconds"] * 1e3
    });
    this.projects.set(normalized(project), files);
  }
  isSeeded(project) {
    return Object.keys(this.seed.projects).some((name) => normalized(name) === normalized(project));
  }
};
function normalized(project) {
  return project.toLowerCase().replace(/[-_.]+/g, "-");
}
function hash(content2) {
  return createHash7("sha256").update(content2).digest("hex");
}
function seededFile(version2, file, start2) {
  const content2 = Buffer.from(file.content);
  return {
    filename: file.filename,
    version: version2,
    sha256: file.sha256 ?? hash(content2),
    content: file.sha256 === void 0 ? content2 : void 0,
    yanked: file.yanked,
    inJsonAt: start2 + file["json-late-seconds"] * 1e3,
    inSimpleAt: start2 + file["simple-late-seconds"] * 1e3
  };
}

// sandbox/pypi/pages.ts
var SIMPLE_JSON = "application/vnd.pypi.simple.v1+json";
function jsonPage(project, version2, files, base2) {
  return json({
    info: { name: project, version: version2, yanked: files.every(({ yanked }) => yanked !== false) },
    last_serial: files.length,
    urls: files.map((file) => ({
      filename: file.filename,
      packagetype: file.filename.endsWith(".whl") ? "bdist_wheel" : "sdist",
      digests: { sha256: file.sha256 },
      size: file.content?.length ?? 0,
      url: `${base2}/files/${file.sha256}/${file.filename}`,
      yanked: file.yanked !== false,
      yanked_reason: typeof file.yanked === "string" ? file.yanked : null
    })),
    vulnerabilities: []
  });
}
function simplePage(project, files, asJson) {
  const href = ({ sha256: sha2562, filename }) => `../../files/${sha2562}/${filename}`;
  if (asJson) {
    return {
      type: SIMPLE_JSON,
      body: JSON.stringify({
        meta: { "api-version": "1.1" },
        name: project,
        versions: [...new Set(files.map(({ version: version2 }) => version2))],
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
    const yanked = file.yanked === false ? "" : ` data-yanked="${file.yanked === true ? "" : escape(file.yanked)}"`;
    return `    <a href="${href(file)}#sha256=${file.sha256}"${yanked}>${escape(file.filename)}</a><br />`;
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
    projects.map((name) => `    <a href="/simple/${name}/">${escape(name)}</a>`)
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
function escape(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// sandbox/pypi/service.ts
var pypiPrefix = "/pypi-index";
function getVersion({ parameters }, world) {
  const [project, version2] = [text(parameters["name"]), text(parameters["version"])];
  const files = (world.pypi.listed(project, "inJsonAt") ?? []).filter((file) => file.version === version2);
  if (files.length === 0) throw notFound4();
  if (project !== normalized(project)) return moved(`/pypi/${normalized(project)}/${version2}/json`);
  return jsonPage(project, version2, files, base(world));
}
function getProject({ parameters }, world) {
  const project = text(parameters["name"]);
  const files = world.pypi.listed(project, "inJsonAt") ?? [];
  const offered = files.filter(({ yanked }) => yanked === false);
  const stable = offered.findLast((file) => !/(?:a|b|c|rc|dev)\d/.test(file.version));
  const version2 = (stable ?? offered.at(-1) ?? files.at(-1))?.version;
  if (version2 === void 0) throw notFound4();
  if (project !== normalized(project)) return moved(`/pypi/${normalized(project)}/json`);
  const page2 = jsonPage(project, version2, ofVersion(files, version2), base(world));
  return {
    ...page2,
    body: JSON.stringify({ ...JSON.parse(String(page2.body)), releases: releasesOf(files) })
  };
}
function moved(location) {
  return { type: "text/plain", body: "", location };
}
function getSimple({ parameters }, world) {
  const project = text(parameters["name"]);
  const files = world.pypi.listed(project, "inSimpleAt");
  if (files === void 0) throw notFound4();
  if (project !== normalized(project) || parameters["slash"] === false)
    return moved(`/simple/${normalized(project)}/`);
  return simplePage(normalized(project), files, wantsJson(parameters, world));
}
function listSimple({ parameters }, world) {
  return projectList(world.pypi.names(), wantsJson(parameters, world));
}
function getFile({ parameters }, world) {
  const file = world.pypi.byHash(text(parameters["sha256"]), text(parameters["filename"]));
  if (file?.content === void 0) throw notFound4();
  return { type: "application/octet-stream", body: file.content };
}
function upload({ parameters, token: token2, content: content2 }, world) {
  const { name, version: version2, filename, sha256: sha2562 } = parameters;
  const complete = [name, version2, filename].every((value) => typeof value === "string" && value !== "");
  if (!complete || content2 === void 0)
    throw new AwsFault("BadRequest", "Upload payload does not have a file.", 400);
  world.pypiTokens.check(token2, text(name));
  if (sha2562 !== void 0 && sha2562 !== hash(content2))
    throw new AwsFault(
      "BadRequest",
      "The digest supplied does not match a digest calculated from the uploaded file.",
      400
    );
  const present = world.pypi.find(text(name), text(filename));
  if (present === void 0) {
    world.pypi.add({ project: text(name), version: text(version2), filename: text(filename), content: content2 });
  } else if (present.sha256 !== hash(content2) || world.scenario.pypi.duplicates === "refuse") {
    const help2 = "See https://pypi.org/help/#file-name-reuse for more information.";
    throw new AwsFault("BadRequest", `File already exists ('${text(filename)}'). ${help2}`, 400);
  }
  return { type: "text/html", body: "" };
}
var pypi = {
  name: "pypi",
  operations: {
    GetVersion: getVersion,
    GetProject: getProject,
    GetSimple: getSimple,
    ListSimple: listSimple,
    GetFile: getFile,
    Upload: upload,
    GetAudience: (_, world) => json({ audience: world.pypiTokens.audience() }),
    MintToken: ({ token: token2 }, world) => json({ success: true, token: world.pypiTokens.mint(token2 ?? "") })
  }
};
function wantsJson(parameters, world) {
  return world.scenario.pypi["simple-json"] && text(parameters["accept"]).includes("vnd.pypi.simple.v1+json");
}
function releasesOf(files) {
  const versions = [...new Set(files.map(({ version: version2 }) => version2))];
  return Object.fromEntries(
    versions.map((version2) => [
      version2,
      ofVersion(files, version2).map(({ filename, yanked }) => ({ filename, yanked: yanked !== false }))
    ])
  );
}
function ofVersion(files, version2) {
  return files.filter((file) => file.version === version2);
}
function notFound4() {
  return new AwsFault("NotFound", "Not Found", 404);
}
function base(world) {
  return `${world.registry.url}${pypiPrefix}`;
}
function text(value) {
  return typeof value === "string" ? value : "";
}

// sandbox/slack/service.ts
var Text = strictObject({
  type: picklist(["mrkdwn", "plain_text"]),
  text: limited(3e3),
  verbatim: optional(boolean())
});
var Block = variant("type", [
  strictObject({ type: literal("section"), text: Text }),
  strictObject({
    type: literal("context"),
    elements: pipe(array(Text), minLength(1), maxLength(10))
  })
]);
var Blocks = optional(pipe(array(Block), maxLength(50)), []);
var Metadata = strictObject({
  event_type: string(),
  event_payload: record(string(), union([string(), number(), boolean()]))
});
var Flag = optional(
  pipe(
    union([boolean(), picklist(["true", "false"])]),
    transform((value) => value === true || value === "true")
  ),
  false
);
var Post = strictObject({
  channel: string(),
  text: optional(string(), ""),
  blocks: Blocks,
  thread_ts: optional(string()),
  reply_broadcast: Flag,
  unfurl_links: Flag,
  unfurl_media: Flag,
  metadata: optional(Metadata)
});
var Update = strictObject({
  channel: string(),
  ts: string(),
  text: optional(string(), ""),
  blocks: Blocks,
  metadata: optional(Metadata)
});
var Permalink = strictObject({ channel: string(), message_ts: string() });
var History2 = strictObject({
  channel: string(),
  oldest: optional(string(), "0"),
  cursor: optional(string()),
  limit: optional(
    pipe(string(), transform(Number), integer(), minValue(1), maxValue(999)),
    "100"
  ),
  include_all_metadata: Flag
});
var blocksLimit = 13200;
var textLimit = 4e4;
var updateTextLimit = 4e3;
function limited(maximum) {
  return pipe(string(), minLength(1), maxLength(maximum));
}
function read9(schema, call) {
  const result = safeParse(schema, call.parameters);
  if (result.success) return result.output;
  const inBlocks = result.issues.some(({ path }) => path?.[0].key === "blocks");
  throw new AwsFault(inBlocks ? "invalid_blocks" : "invalid_arguments", summarize(result.issues), 200);
}
function checkContent(text2, blocks) {
  if (text2 === "" && blocks.length === 0) throw new AwsFault("no_text", "", 200);
  const texts = blocks.flatMap((block) => block.type === "section" ? [block.text] : block.elements);
  const length = texts.reduce((sum, part2) => sum + part2.text.length, 0);
  if (length > blocksLimit) throw new AwsFault("msg_blocks_too_long", "", 200);
}
function postMessage(call, world) {
  const author = world.slack.authenticate(call.token, ["chat:write"]);
  const { channel, text: text2, blocks, metadata, ...request } = read9(Post, call);
  checkContent(text2, blocks);
  return answer(
    world.slack.post({
      channel: world.slack.channel(channel),
      text: text2.slice(0, textLimit),
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
  const { channel, ts, text: text2, blocks, metadata } = read9(Update, call);
  if (channel.startsWith("#")) throw new AwsFault("channel_not_found", "", 200);
  const message = world.slack.find(world.slack.channel(channel), ts);
  if (message === void 0) throw new AwsFault("message_not_found", "", 200);
  if (message.author !== author) throw new AwsFault("cant_update_message", "", 200);
  checkContent(text2, blocks);
  if (text2.length > updateTextLimit) throw new AwsFault("msg_too_long", "", 200);
  message.earlier.push(message.text);
  Object.assign(message, { text: text2, blocks, ...metadata === void 0 ? {} : { metadata } });
  return { ...answer(message), text: text2 };
}
function permalink(call, world) {
  world.slack.authenticate(call.token, []);
  const { channel, message_ts: ts } = read9(Permalink, call);
  const message = channel.startsWith("#") ? void 0 : world.slack.find(world.slack.channel(channel), ts);
  if (message === void 0) throw new AwsFault("message_not_found", "", 200);
  return {
    channel,
    permalink: `https://demo.slack.com/archives/${channel}/p${ts.replace(".", "")}`
  };
}
function history(call, world) {
  const { slack: slack2 } = world;
  slack2.authenticate(call.token, []);
  const { channel: named2, oldest, cursor: cursor2, limit, include_all_metadata: whole } = read9(History2, call);
  if (named2.startsWith("#")) throw new AwsFault("channel_not_found", "", 200);
  const channel = slack2.channel(named2);
  slack2.authenticate(call.token, [channel.startsWith("G") ? "groups:history" : "channels:history"]);
  const found = slack2.all().filter((message) => message.channel === channel && message.threadTs === void 0).filter(({ ts }) => Number(ts) > Number(oldest) && (cursor2 === void 0 || Number(ts) < Number(cursor2))).toSorted((one, other) => Number(other.ts) - Number(one.ts));
  const page2 = found.slice(0, limit);
  const more = found.length > page2.length;
  const seesMetadata = slack2.scopes.includes("metadata.message:read");
  return {
    messages: page2.map(({ ts, text: text2, blocks, metadata }) => ({
      type: "message",
      ts,
      text: text2,
      blocks,
      ...metadata === void 0 || !seesMetadata ? {} : { metadata: whole ? metadata : { event_type: metadata.event_type } }
    })),
    has_more: more,
    oauthScopes: slack2.scopes,
    response_metadata: { next_cursor: more ? page2.at(-1)?.ts ?? "" : "" }
  };
}
function testToken(call, world) {
  world.slack.authenticate(call.token, []);
  return {
    url: "https://sandbox.slack.com/",
    team: "Sandbox",
    user: "platform-tools",
    team_id: "T0000000000",
    user_id: "U0000000000",
    bot_id: "B0000000000",
    oauthScopes: world.slack.scopes
  };
}
function answer(message) {
  const { channel, ts, text: text2, blocks, threadTs } = message;
  return {
    channel,
    ts,
    message: {
      type: "message",
      text: text2,
      blocks,
      ts,
      ...threadTs === void 0 ? {} : { thread_ts: threadTs }
    }
  };
}
var slack = {
  name: "slack",
  operations: {
    "auth.test": testToken,
    "chat.postMessage": postMessage,
    "chat.update": update,
    "chat.getPermalink": permalink,
    "conversations.history": history
  }
};

// sandbox/aws/s3/operations.ts
import { createHash as createHash8 } from "node:crypto";

// sandbox/server/access-denied.ts
function accessDenied(userArn, { action, resource }) {
  const denied = `User: ${userArn} is not authorized to perform: ${action} on resource: ${resource}`;
  const reason = action === "sts:AssumeRole" ? "" : ` because no identity-based policy allows the ${action} action`;
  return new CommonFault("AccessDeniedException", `${denied}${reason}`);
}

// sandbox/aws/s3/operations.ts
var s3 = {
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
  const schema = strictObject({
    Bucket: string(),
    Key: string(),
    /** The answer has no checksum, as that of an object which was stored without one. */
    ChecksumMode: optional(literal("ENABLED"))
  });
  const { Bucket: name, Key: key } = parseParameters(schema, call, "InvalidRequest");
  const object = findBucket(name, call, world).objects.get(key);
  if (object === void 0) throw missingKey(name, call, world);
  const { text: text2, modifiedAt } = object;
  return {
    Body: text2,
    ContentLength: Buffer.byteLength(text2),
    ContentType: "application/json",
    ETag: `"${createHash8("md5").update(text2).digest("hex")}"`,
    LastModified: new Date(modifiedAt),
    AcceptRanges: "bytes"
  };
}

// sandbox/aws/ssm/operations.ts
var Name4 = pipe(string(), minLength(1), maxLength(2048));
var WithDecryption = optional(boolean(), false);
var GetParameter = strictObject({ Name: Name4, WithDecryption });
var GetParameters = strictObject({
  Names: pipe(array(Name4), minLength(1), maxLength(10)),
  WithDecryption
});
var GetParametersByPath = strictObject({
  Path: Name4,
  Recursive: optional(boolean(), false),
  WithDecryption,
  MaxResults: optional(pipe(number(), integer(), minValue(1), maxValue(10)), 10),
  NextToken: optional(string())
});
var PutParameter = strictObject({
  Name: Name4,
  Value: pipe(string(), minLength(1), maxLength(8192)),
  Type: optional(picklist(["String", "StringList", "SecureString"])),
  Overwrite: optional(boolean(), false),
  Description: optional(string()),
  Tier: optional(string()),
  Tags: optional(array(strictObject({ Key: string(), Value: string() })))
});
function describe2(parameter, decrypt, world) {
  const { name, value, type, version: version2, modifiedAt } = parameter;
  const hidden = type === "SecureString" && !decrypt;
  return {
    Name: name,
    Type: type,
    // Not the ciphertext, but as unreadable, and as long.
    Value: hidden ? `AQICAH${Buffer.from(value).toString("base64").replaceAll(/[A-Za-z0-9]/g, "x")}` : value,
    Version: version2,
    LastModifiedDate: new Date(modifiedAt),
    ARN: world.arn("ssm", `parameter/${name.replace(/^\//, "")}`),
    DataType: "text"
  };
}
function find3(world, call, id) {
  if (accountOf(call, world) !== world.account) return void 0;
  const name = id.replace(/^arn:aws:ssm:[^:]*:\d{12}:parameter(?=\/)/, "");
  const [, bare = name, version2] = /^(.*?)(?::(\d+))?$/.exec(name) ?? [];
  const parameter = world.parameters.get(bare);
  if (parameter === void 0 || version2 === void 0) return parameter;
  if (parameter.version === Number(version2)) return parameter;
  throw new AwsFault(
    "ParameterVersionNotFound",
    `Systems Manager could not find version ${version2} of ${bare}. Verify the version and try again.`
  );
}
function getParameter(call, world) {
  const { Name: name, WithDecryption: decrypt } = parseParameters(GetParameter, call, "ValidationException");
  const parameter = find3(world, call, name);
  if (parameter === void 0) throw new AwsFault("ParameterNotFound", "");
  return { Parameter: describe2(parameter, decrypt, world) };
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
  const found = names.map((name) => ({ name, parameter: find3(world, call, name) }));
  return {
    Parameters: found.flatMap(
      ({ parameter }) => parameter === void 0 ? [] : [describe2(parameter, decrypt, world)]
    ),
    InvalidParameters: found.flatMap(({ name, parameter }) => parameter === void 0 ? [name] : [])
  };
}
function getParametersByPath(call, world) {
  const parameters = parseParameters(GetParametersByPath, call, "ValidationException");
  const { Path: path, Recursive: recursive, WithDecryption: decrypt, NextToken: token2 } = parameters;
  if (!/^\/[\w./-]*$/.test(path)) {
    throw new AwsFault(
      "ValidationException",
      `The parameter path: ${path}, must begin with / and consist of letters, digits and .-_/`
    );
  }
  const below2 = accountOf(call, world) === world.account ? world.parameters.below(path, recursive) : [];
  const found = page(below2, ({ name }) => name, parameters.MaxResults, token2);
  if (found === void 0) throw new AwsFault("InvalidNextToken", "The specified token is not valid.");
  return {
    Parameters: found.items.map((parameter) => describe2(parameter, decrypt, world)),
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
  const { version: version2 } = world.parameters.put(put.Name, put.Value, type, world.now());
  return { Version: version2, Tier: "Standard" };
}
var ssm = {
  name: "ssm",
  operations: {
    GetParameter: getParameter,
    GetParameters: getParameters,
    GetParametersByPath: getParametersByPath,
    PutParameter: putParameter
  }
};

// sandbox/aws/sts/oidc.ts
import { randomUUID } from "node:crypto";
var WORKFLOW = "uktrade/demo-web/.github/workflows/release.yml@refs/heads/main";
function part(value) {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
function makeOidcToken(audience, realNow, seed = {}) {
  const now = Math.floor(realNow / 1e3);
  const claims = {
    iss: "https://token.actions.githubusercontent.com",
    sub: `repo:uktrade/demo-web:${seed.environment === void 0 ? "ref:refs/heads/main" : `environment:${seed.environment}`}`,
    aud: audience,
    iat: now,
    exp: now + 300,
    jti: randomUUID(),
    repository: "uktrade/demo-web",
    workflow_ref: WORKFLOW,
    job_workflow_ref: seed["job-workflow-ref"] ?? WORKFLOW,
    ...seed.environment === void 0 ? {} : { environment: seed.environment }
  };
  return `${part({ typ: "JWT", alg: "RS256", kid: "sandbox" })}.${part(claims)}.c2FuZGJveA`;
}
function readOidcToken(token2) {
  const parts = token2.split(".");
  if (parts.length !== 3) return void 0;
  try {
    const claims = JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : void 0;
  } catch {
    return void 0;
  }
}

// sandbox/aws/sts/operations.ts
var RoleArn = pipe(string(), minLength(20), maxLength(2048));
var RoleSessionName = pipe(string(), regex(/^[\w+=,.@-]{2,64}$/));
var DurationSeconds = optional(
  pipe(string(), transform(Number), integer(), minValue(900), maxValue(43200)),
  "3600"
);
var AssumeRole = strictObject({ RoleArn, RoleSessionName, DurationSeconds });
var AssumeRoleWithWebIdentity = strictObject({
  RoleArn,
  RoleSessionName,
  DurationSeconds,
  WebIdentityToken: pipe(string(), minLength(4), maxLength(2e4))
});
var chainedSessionSeconds = 3600;
function checkRole(arn) {
  if (/^arn:aws:iam::\d{12}:role\/.+$/.test(arn)) return;
  throw new AwsFault("ValidationError", `${arn} is invalid`);
}
function assumed(world, role, session, seconds2) {
  const { identity, ...issued } = world.credentials.issue(role, session, seconds2);
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
  parseParameters(strictObject({}), call, "ValidationError");
  const { userId, account, arn } = world.credentials.identify(call.accessKeyId);
  return { UserId: userId, Account: account, Arn: arn };
}
var sts = {
  name: "sts",
  operations: {
    AssumeRole: assumeRole,
    AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
    GetCallerIdentity: getCallerIdentity
  }
};

// sandbox/server/table.ts
var services = new Map(
  [
    applicationAutoscaling,
    cloudfront,
    codebuild,
    codepipeline,
    ecr,
    ecs,
    github,
    iam,
    layers,
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

// sandbox/faults/check-faults.ts
function checkFaults(scenario, name) {
  scenario.faults.forEach(({ service, operation, kind: kind2 }, index) => {
    const where = `Scenario ${name}: faults[${index}]`;
    if (kind2 === "rate-limit" && service !== "github") {
      throw new PlatformError(`${where}.kind is "rate-limit", which is GitHub's.`, {
        hint: "Add `service: github`, or use `throttle`."
      });
    }
    if (service !== void 0 && !services.has(service)) {
      throw new PlatformError(`${where}.service is "${service}", which the sandbox does not serve.`, {
        hint: `It serves ${[...services.keys()].join(", ")}.`
      });
    }
    if (operation === void 0) return;
    const candidates = [...services.values()].filter(
      (candidate) => candidate.name === (service ?? candidate.name)
    );
    if (candidates.some(({ operations: operations2 }) => Object.hasOwn(operations2, operation))) return;
    const known = candidates.flatMap(({ operations: operations2 }) => Object.keys(operations2)).sort();
    throw new PlatformError(`${where}.operation is "${operation}", which the sandbox does not serve.`, {
      hint: `It serves ${known.join(", ")}.`
    });
  });
}

// sandbox/server/access/required-permissions.ts
function requiredPermissions(request, place) {
  const { service, operation, parameters } = request;
  const texts = (...names) => {
    const value = names.map((name) => parameters[name]).find((candidate) => candidate !== void 0);
    return [value].flat().filter((text2) => typeof text2 === "string");
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
    case "iam":
      return [texts("RoleName").map((name) => `arn:aws:iam::${account}:role/${name}`)[0] ?? "*"];
    case "sts":
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
  const named2 = texts("serviceDeploymentArn", "serviceDeploymentArns", "serviceRevisionArns");
  if (named2.length > 0) return named2;
  if (operation.includes("TaskDefinition")) return ["*"];
  const [given = "default"] = texts("cluster", "clusters");
  const cluster = given.replace(/^arn:.*:cluster\//, "");
  const { account } = place;
  const { region = place.region } = place.ecs.clusters.find((known) => known.name === cluster && known.account === account) ?? {};
  const arns = (kind2, names) => names.map(
    (name) => name.startsWith("arn:") ? name : `arn:aws:ecs:${region}:${account}:${kind2}/${cluster}/${name}`
  );
  if (operation === "ListTasks") return arns("container-instance", ["*"]);
  if (operation === "DescribeTasks") return arns("task", texts("tasks"));
  const services3 = texts("service", "services", "serviceName");
  if (services3.length > 0) return arns("service", services3);
  return [`arn:aws:ecs:${region}:${account}:cluster/${cluster}`];
}
function ecsExtras({ operation, parameters }, texts, place) {
  const { account, region, ecs: ecs3 } = place;
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
  const { taskRoleArn, executionRoleArn } = ecs3.taskDefinitions.find(taskDefinition, account, region)?.shown ?? {};
  return [taskRoleArn, executionRoleArn].filter((role) => role !== void 0).map(passRole);
}
function passRole(resource) {
  return { action: "iam:PassRole", resource, passedTo: "ecs-tasks.amazonaws.com" };
}

// sandbox/aws/sts/credentials.ts
import { createHash as createHash9 } from "node:crypto";
var Credentials = class {
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
  issue(roleArn, session, seconds2) {
    const [, account = "", role = ""] = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(roleArn) ?? [];
    const serial = String(this.issued.size + 1);
    const digest = createHash9("sha256").update(`${roleArn} ${session} ${serial}`).digest("base64url");
    const accessKeyId = `ASIA${serial.padStart(16, "0")}`;
    const roleId = `AROA${createHash9("sha256").update(roleArn).digest("hex").slice(0, 17).toUpperCase()}`;
    const issued = {
      accessKeyId,
      secretAccessKey: digest.slice(0, 40),
      sessionToken: `FwoGZXIvYXdzE${digest}`,
      expiresAt: this.realNow() + (this.scenario.credentials["lifetime-seconds"] ?? seconds2) * 1e3,
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
    const { expired, unknown: unknown2 } = this.scenario.credentials;
    if (unknown2.includes(accessKeyId)) {
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
};
function expiredToken() {
  return new CommonFault("ExpiredTokenException", "The security token included in the request is expired");
}

// sandbox/faults/faults.ts
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";

// sandbox/faults/random.ts
function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

// sandbox/faults/faults.ts
var Faults = class {
  /** @param now - scenario time, for limits that refill */
  constructor(rules, seed, now) {
    this.rules = rules;
    this.now = now;
    this.random = seededRandom(seed);
  }
  rules;
  now;
  /** How many requests each rule has matched so far. */
  matched = /* @__PURE__ */ new Map();
  buckets = /* @__PURE__ */ new Map();
  random;
  /** The rule that hits this request, if any; each call counts as one request. */
  next(target2) {
    const hits = this.rules.filter((rule3) => matches(rule3, target2) && this.applies(rule3, target2));
    return hits[0];
  }
  applies(rule3, target2) {
    const ordinal = (this.matched.get(rule3) ?? 0) + 1;
    this.matched.set(rule3, ordinal);
    const after = rule3.after ?? 0;
    if (ordinal <= after || ordinal > after + (rule3.first ?? Infinity)) return false;
    if (rule3.at !== void 0 && ![rule3.at].flat().includes(ordinal)) return false;
    if (rule3.rate !== void 0 && this.random() >= rule3.rate) return false;
    return rule3.beyond === void 0 || this.isBeyond(rule3, rule3.beyond, target2);
  }
  /** Takes a request from the bucket of the operation, or of those that share one, where one is left. */
  isBeyond(rule3, { burst, "per-second": perSecond, together }, { service, operation }) {
    if (together?.includes(operation) === false) return false;
    const buckets = this.buckets.get(rule3) ?? /* @__PURE__ */ new Map();
    this.buckets.set(rule3, buckets);
    const now = this.now();
    const key = together === void 0 ? `${service}:${operation}` : service;
    const { left, at } = buckets.get(key) ?? { left: burst, at: now };
    const filled2 = Math.min(burst, left + (now - at) / 1e3 * perSecond);
    const refused2 = filled2 < 1;
    buckets.set(key, { left: refused2 ? filled2 : filled2 - 1, at: now });
    return refused2;
  }
};
function matches(rule3, target2) {
  return (rule3.service ?? target2.service) === target2.service && (rule3.operation ?? target2.operation) === target2.operation && Object.entries(rule3.where ?? {}).every(
    ([name, value]) => isDeepStrictEqual2(target2.parameters[name], value)
  );
}

// sandbox/aws/protocols/message.ts
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

// sandbox/github/rate-limits.ts
var withToken = 1e3;
var anonymous = 60;
var windowSeconds = 3600;
var primaryLimit = "PrimaryRateLimitExceeded";
var RateLimits = class {
  /** @param realNow real time, in milliseconds since the epoch: clients compare the reset with their own clock */
  constructor(realNow) {
    this.realNow = realNow;
  }
  realNow;
  windows = /* @__PURE__ */ new Map();
  /** Counts one request, and gives the headers that say so. */
  count(token2, operation) {
    const resource = operation.startsWith("graphql") ? "graphql" : "core";
    const now = Math.floor(this.realNow() / 1e3);
    const key = `${resource} ${token2 ?? ""}`;
    const open = this.windows.get(key);
    const window = open === void 0 || open.reset <= now ? { reset: now + windowSeconds, used: 0 } : open;
    const limit = token2 === void 0 ? anonymous : withToken;
    window.used = Math.min(limit, window.used + 1);
    this.windows.set(key, window);
    return headersOf(limit, window, resource);
  }
};
function headersOf(limit, { reset, used }, resource) {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(limit - used),
    "x-ratelimit-reset": String(reset),
    "x-ratelimit-used": String(used),
    "x-ratelimit-resource": resource
  };
}
function usedUp(seconds2 = 60) {
  const reset = Math.ceil(Date.now() / 1e3) + seconds2;
  return headersOf(withToken, { reset, used: withToken }, "core");
}

// sandbox/github/routes.ts
var routes = {
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
  "repos/get-all-environments": ["GET", "/repos/{owner}/{repo}/environments", 200],
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
var wholeRest = /* @__PURE__ */ new Set(["ref", "path", "basehead", "branch", "tag"]);
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
  for (const [index, part2] of template.entries()) {
    const name = /^\{(\w+)\}$/.exec(part2)?.[1];
    const whole = name !== void 0 && wholeRest.has(name) && index === template.length - 1;
    const segment = whole ? segments.slice(index).join("/") : segments[index];
    if (segment === void 0 || name === void 0 && segment !== part2) return void 0;
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

// sandbox/github/protocol.ts
var prefix = "/github";
function githubProtocol(request) {
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(`${prefix}/`)) return void 0;
  const path = pathname.slice(prefix.length);
  const token2 = /^(?:bearer|token) (\S+)$/i.exec(header(request, "authorization"))?.[1];
  const { parameters: body, problem } = readBody(request);
  const message = {
    service: "github",
    method: request.method,
    unsigned: true,
    ...token2 === void 0 ? {} : { token: token2 },
    ...problem === void 0 ? {} : { problem },
    refuse
  };
  if (request.method === "POST" && path === "/graphql") {
    const operation = isUpdateRefs(body) ? "graphql/update-refs" : "graphql";
    return { ...message, operation, parameters: body, answer: (result) => json2(200, result) };
  }
  const found = match(request.method, path);
  return {
    ...message,
    operation: found?.id ?? `${request.method} ${path}`,
    parameters: { ...Object.fromEntries(searchParams), ...body, ...found?.parameters },
    answer: (result) => answer2(request, found?.status ?? 200, result)
  };
}
function answer2(request, usual, result) {
  if (!(result instanceof Answer)) return json2(usual, result);
  const { body, more } = result;
  return json2(more.status ?? usual, body, more.page === void 0 ? {} : linkTo(request, more.page));
}
function linkTo(request, { number: number2, last }) {
  const neighbours = { prev: number2 - 1, next: number2 + 1, last, first: 1 };
  const links = Object.entries(neighbours).filter(
    ([name, page2]) => name === "prev" || name === "first" ? number2 > 1 : number2 < last && page2 <= last
  );
  const to = (page2) => {
    const url = new URL(request.url);
    url.host = header(request, "host");
    url.searchParams.set("page", String(page2));
    return url.href;
  };
  return links.length === 0 ? {} : { link: links.map(([name, page2]) => `<${to(page2)}>; rel="${name}"`).join(", ") };
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
      return refusal2(
        429,
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        [],
        { "retry-after": String(fault.retryAfterSeconds ?? 60) }
      );
    case primaryLimit:
      return refusal2(403, "API rate limit exceeded for installation.", [], usedUp(fault.retryAfterSeconds));
    case "AccessDeniedException":
      return refusal2(403, "Resource not accessible by integration");
    case "ExpiredTokenException":
      return refusal2(401, "Bad credentials");
    case "NotServedBySandbox":
      return refusal2(404, "Not Found");
    default:
      return refusal2(fault.status, fault.message, fault instanceof GitHubFault ? fault.problems : []);
  }
}
function refusal2(status, message, errors = [], headers = {}) {
  const body = {
    message,
    ...errors.length === 0 ? {} : { errors },
    documentation_url: "https://docs.github.com/rest",
    status: String(status)
  };
  return json2(status, body, headers);
}
function json2(status, body, headers = {}) {
  if (status === 204) return { status, headers, body: "" };
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body)
  };
}

// sandbox/aws/protocols/cbor.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// node_modules/@smithy/core/dist-es/submodules/cbor/cbor-types.js
var majorUint64 = 0;
var majorNegativeInt64 = 1;
var majorUnstructuredByteString = 2;
var majorUtf8String = 3;
var majorList = 4;
var majorMap = 5;
var majorTag = 6;
var majorSpecial = 7;
var specialFalse = 20;
var specialTrue = 21;
var specialNull = 22;
var specialUndefined = 23;
var extendedOneByte = 24;
var extendedFloat16 = 25;
var extendedFloat32 = 26;
var extendedFloat64 = 27;
var minorIndefinite = 31;
function alloc(size) {
  return typeof Buffer !== "undefined" ? Buffer.alloc(size) : new Uint8Array(size);
}
var tagSymbol = /* @__PURE__ */ Symbol("@smithy/core/cbor::tagSymbol");
function tag(data2) {
  data2[tagSymbol] = true;
  return data2;
}

// node_modules/@smithy/core/dist-es/submodules/cbor/cbor-decode.js
var USE_BUFFER = typeof Buffer !== "undefined";
var textDecoder = new TextDecoder();
var payload = alloc(0);
var isBuffer = false;
var dataView = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
var _offset = 0;
function setPayload(bytes) {
  payload = bytes;
  isBuffer = USE_BUFFER && payload instanceof Buffer;
  dataView = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
}
function decode2(at, to) {
  if (at >= to) {
    throw new Error("unexpected end of (decode) payload.");
  }
  const major = (payload[at] & 224) >> 5;
  const minor = payload[at] & 31;
  if (minor === minorIndefinite && 2 <= major && major <= 5) {
    return decodeIndefinite(at, to);
  }
  switch (major) {
    case majorUint64:
    case majorNegativeInt64:
    case majorTag: {
      let unsignedInt;
      let offset;
      if (minor < 24) {
        unsignedInt = minor;
        offset = 1;
      } else {
        switch (minor) {
          case extendedOneByte:
            if (to - at < 2) {
              overflow(1);
            }
            unsignedInt = payload[at + 1];
            offset = 2;
            break;
          case extendedFloat16:
            if (to - at < 3) {
              overflow(2);
            }
            unsignedInt = dataView.getUint16(at + 1);
            offset = 3;
            break;
          case extendedFloat32:
            if (to - at < 5) {
              overflow(4);
            }
            unsignedInt = dataView.getUint32(at + 1);
            offset = 5;
            break;
          case extendedFloat64:
            if (to - at < 9) {
              overflow(8);
            }
            {
              const hi = dataView.getUint32(at + 1);
              if (hi < 2097152) {
                unsignedInt = hi * 4294967296 + dataView.getUint32(at + 5);
              } else {
                unsignedInt = dataView.getBigUint64(at + 1);
              }
            }
            offset = 9;
            break;
          default:
            unexpectedMinor(minor);
        }
      }
      if (major === majorUint64) {
        _offset = offset;
        return castBigInt(unsignedInt);
      } else if (major === majorNegativeInt64) {
        let negativeInt;
        if (typeof unsignedInt === "bigint") {
          negativeInt = BigInt(-1) - unsignedInt;
        } else {
          negativeInt = -1 - unsignedInt;
        }
        _offset = offset;
        return castBigInt(negativeInt);
      } else {
        return decodeTagValue(at, to, minor, unsignedInt, offset);
      }
    }
    case majorUtf8String:
      return decodeUtf8String(at, to);
    case majorMap:
      return decodeMap(at, to);
    case majorList:
      return decodeList(at, to);
    case majorUnstructuredByteString:
      return decodeUnstructuredByteString(at, to);
    default:
      return decodeSpecial(at, to);
  }
}
function decodeIndefinite(at, to) {
  const major = (payload[at] & 224) >> 5;
  const minor = payload[at] & 31;
  if (minor === minorIndefinite) {
    switch (major) {
      case majorUtf8String:
        return decodeUtf8StringIndefinite(at, to);
      case majorMap:
        return decodeMapIndefinite(at, to);
      case majorList:
        return decodeListIndefinite(at, to);
      case majorUnstructuredByteString:
        return decodeUnstructuredByteStringIndefinite(at, to);
      default:
    }
  }
}
function bytesToFloat16(a, b) {
  const sign = a >> 7;
  const exponent = (a & 124) >> 2;
  const fraction = (a & 3) << 8 | b;
  const scalar = sign === 0 ? 1 : -1;
  if (exponent === 0) {
    if (fraction === 0) {
      return 0;
    }
    return scalar * (Math.pow(2, 1 - 15) * (fraction / 1024));
  } else if (exponent === 31) {
    if (fraction === 0) {
      return scalar * Infinity;
    }
    return NaN;
  }
  return scalar * (Math.pow(2, exponent - 15) * (1 + fraction / 1024));
}
function decodeMap(at, to) {
  const mapDataLength = decodeCount(at, to);
  if (mapDataLength < 25) {
    return decodeMapSmall(at, to, mapDataLength);
  }
  return decodeMapLarge(at, to, mapDataLength);
}
function decodeMapLarge(at, to, mapDataLength) {
  const offset = _offset;
  at += offset;
  const base2 = at;
  const map = /* @__PURE__ */ Object.create(null);
  for (let i = 0; i < mapDataLength; ++i) {
    const key = decodeUtf8String(at, to);
    at += _offset;
    const valMajor = (payload[at] & 224) >> 5;
    if (valMajor === majorUtf8String) {
      map[key] = decodeUtf8String(at, to);
    } else {
      map[key] = decode2(at, to);
    }
    at += _offset;
  }
  _offset = offset + (at - base2);
  Object.setPrototypeOf(map, Object.prototype);
  return map;
}
function decodeMapSmall(at, to, mapDataLength) {
  const offset = _offset;
  at += offset;
  const base2 = at;
  const map = {};
  for (let i = 0; i < mapDataLength; ++i) {
    const key = decodeUtf8String(at, to);
    at += _offset;
    map[key] = decode2(at, to);
    at += _offset;
  }
  _offset = offset + (at - base2);
  return map;
}
function decodeList(at, to) {
  const listDataLength = decodeCount(at, to);
  const offset = _offset;
  at += offset;
  const base2 = at;
  const list = Array(listDataLength);
  for (let i = 0; i < listDataLength; ++i) {
    list[i] = decode2(at, to);
    at += _offset;
  }
  _offset = offset + (at - base2);
  return list;
}
function decodeUtf8String(at, to) {
  const length = decodeCount(at, to);
  const offset = _offset;
  at += offset;
  if (to - at < length) {
    overflow(length);
  }
  _offset = offset + length;
  if (length < 24) {
    return decodeUtf8StringCached(at, length);
  }
  if (isBuffer) {
    return payload.toString("utf-8", at, at + length);
  }
  return textDecoder.decode(payload.subarray(at, at + length));
}
var stringCache = new Array(2048);
var stringCacheEpochs = new Uint16Array(2048);
var cacheEpoch = 0;
function advanceDecodingEpoch() {
  cacheEpoch = cacheEpoch + 1 & 65535;
}
function decodeUtf8StringCached(at, length) {
  let h = length;
  for (let i = 0; i < length; ++i) {
    h = h * 31 + payload[at + i] | 0;
  }
  const slot = h >>> 0 & 2047;
  const cached = stringCache[slot];
  if (cached !== void 0) {
    if (cached.length === length) {
      let match2 = true;
      for (let i = 0; i < length; ++i) {
        if (cached.charCodeAt(i) !== payload[at + i]) {
          match2 = false;
          break;
        }
      }
      if (match2) {
        stringCacheEpochs[slot] = cacheEpoch;
        return cached;
      }
    }
  }
  const result = isBuffer ? payload.toString("utf-8", at, at + length) : textDecoder.decode(payload.subarray(at, at + length));
  if (stringCacheEpochs[slot] !== cacheEpoch) {
    stringCache[slot] = result;
    stringCacheEpochs[slot] = cacheEpoch;
  }
  return result;
}
function decodeUnstructuredByteString(at, to) {
  const length = decodeCount(at, to);
  const offset = _offset;
  at += offset;
  if (to - at < length) {
    overflow(length);
  }
  const value = payload.subarray(at, at + length);
  _offset = offset + length;
  return value;
}
function decodeTagValue(at, to, minor, unsignedInt, offset) {
  if (minor === 2 || minor === 3) {
    const length = decodeCount(at + offset, to);
    let b = BigInt(0);
    const start2 = at + offset + _offset;
    for (let i = start2; i < start2 + length; ++i) {
      b = b << BigInt(8) | BigInt(payload[i]);
    }
    _offset = offset + _offset + length;
    return minor === 3 ? -b - BigInt(1) : b;
  } else if (minor === 4) {
    const decimalFraction = decode2(at + offset, to);
    const [rawExponent, mantissa] = decimalFraction;
    const normalizer = mantissa < 0 ? -1 : 1;
    const absMantissa = BigInt(normalizer) * BigInt(mantissa);
    const mantissaDigits = String(absMantissa);
    const sign = mantissa < 0 ? "-" : "";
    let numericString;
    const isSmallExponent = typeof rawExponent === "number" && Math.abs(rawExponent) <= 2 ** 28;
    if (isSmallExponent) {
      const exponent = rawExponent;
      const mantissaStr = "0".repeat(Math.abs(exponent) + 1) + mantissaDigits;
      numericString = exponent === 0 ? mantissaStr : mantissaStr.slice(0, mantissaStr.length + exponent) + "." + mantissaStr.slice(exponent);
      numericString = numericString.replace(/^0+/g, "");
      if (numericString === "") {
        numericString = "0";
      }
      if (numericString[0] === ".") {
        numericString = "0" + numericString;
      }
      numericString = sign + numericString;
    } else {
      const bigExponent = BigInt(rawExponent);
      if (mantissaDigits.length === 1) {
        numericString = sign + mantissaDigits + "e" + String(bigExponent);
      } else {
        const adjustedExp = bigExponent + BigInt(mantissaDigits.length - 1);
        numericString = sign + mantissaDigits[0] + "." + mantissaDigits.slice(1) + "e" + String(adjustedExp);
      }
    }
    _offset = offset + _offset;
    return nv(numericString);
  } else {
    const value = decode2(at + offset, to);
    const valueOffset = _offset;
    _offset = offset + valueOffset;
    return tag({ tag: castBigInt(unsignedInt), value });
  }
}
function decodeSpecial(at, to) {
  const minor = payload[at] & 31;
  switch (minor) {
    case specialTrue:
    case specialFalse:
      _offset = 1;
      return minor === specialTrue;
    case specialNull:
      _offset = 1;
      return null;
    case specialUndefined:
      _offset = 1;
      return null;
    case extendedFloat16:
      if (to - at < 3) {
        throw new Error("incomplete float16 at end of buf.");
      }
      _offset = 3;
      return bytesToFloat16(payload[at + 1], payload[at + 2]);
    case extendedFloat32:
      if (to - at < 5) {
        throw new Error("incomplete float32 at end of buf.");
      }
      _offset = 5;
      return dataView.getFloat32(at + 1);
    case extendedFloat64:
      if (to - at < 9) {
        throw new Error("incomplete float64 at end of buf.");
      }
      _offset = 9;
      return dataView.getFloat64(at + 1);
    default:
      unexpectedMinor(minor);
  }
}
function decodeCount(at, to) {
  const minor = payload[at] & 31;
  if (minor < 24) {
    _offset = 1;
    return minor;
  }
  switch (minor) {
    case extendedOneByte:
      if (to - at < 2) {
        overflow(1);
      }
      _offset = 2;
      return payload[at + 1];
    case extendedFloat16:
      if (to - at < 3) {
        overflow(2);
      }
      _offset = 3;
      return dataView.getUint16(at + 1);
    case extendedFloat32:
      if (to - at < 5) {
        overflow(4);
      }
      _offset = 5;
      return dataView.getUint32(at + 1);
    case extendedFloat64:
      if (to - at < 9) {
        overflow(8);
      }
      _offset = 9;
      return demote(dataView.getBigUint64(at + 1));
    default:
      unexpectedMinor(minor);
  }
}
function decodeMapIndefinite(at, to) {
  at += 1;
  const base2 = at;
  const map = {};
  for (; at < to; ) {
    if (payload[at] === 255) {
      _offset = at - base2 + 2;
      return map;
    }
    const key = decodeUtf8String(at, to);
    at += _offset;
    map[key] = decode2(at, to);
    at += _offset;
  }
  throw new Error("expected break marker.");
}
function decodeListIndefinite(at, to) {
  at += 1;
  const list = [];
  for (const base2 = at; at < to; ) {
    if (payload[at] === 255) {
      _offset = at - base2 + 2;
      return list;
    }
    list.push(decode2(at, to));
    at += _offset;
  }
  throw new Error("expected break marker.");
}
function decodeUtf8StringIndefinite(at, to) {
  at += 1;
  const vector = [];
  for (const base2 = at; at < to; ) {
    if (payload[at] === 255) {
      const data2 = alloc(vector.length);
      data2.set(vector, 0);
      _offset = at - base2 + 2;
      if (USE_BUFFER) {
        return data2.toString("utf-8", 0, data2.length);
      }
      return textDecoder.decode(data2);
    }
    const major = (payload[at] & 224) >> 5;
    const minor = payload[at] & 31;
    if (major !== majorUtf8String) {
      unexpectedMajorInIndefiniteString(major);
    }
    if (minor === minorIndefinite) {
      throw new Error("nested indefinite string.");
    }
    const bytes = decodeUnstructuredByteString(at, to);
    const length = _offset;
    at += length;
    for (let i = 0; i < bytes.length; ++i) {
      vector.push(bytes[i]);
    }
  }
  throw new Error("expected break marker.");
}
function decodeUnstructuredByteStringIndefinite(at, to) {
  at += 1;
  const vector = [];
  for (const base2 = at; at < to; ) {
    if (payload[at] === 255) {
      const data2 = alloc(vector.length);
      data2.set(vector, 0);
      _offset = at - base2 + 2;
      return data2;
    }
    const major = (payload[at] & 224) >> 5;
    const minor = payload[at] & 31;
    if (major !== majorUnstructuredByteString) {
      unexpectedMajorInIndefiniteString(major);
    }
    if (minor === minorIndefinite) {
      throw new Error("nested indefinite string.");
    }
    const bytes = decodeUnstructuredByteString(at, to);
    const length = _offset;
    at += length;
    for (let i = 0; i < bytes.length; ++i) {
      vector.push(bytes[i]);
    }
  }
  throw new Error("expected break marker.");
}
function castBigInt(bigInt) {
  if (typeof bigInt === "number") {
    return bigInt;
  }
  const num = Number(bigInt);
  if (Number.MIN_SAFE_INTEGER <= num && num <= Number.MAX_SAFE_INTEGER) {
    return num;
  }
  return bigInt;
}
function demote(bigInteger) {
  const num = Number(bigInteger);
  if (num < Number.MIN_SAFE_INTEGER || Number.MAX_SAFE_INTEGER < num) {
    console.warn(new Error(`@smithy/core/cbor - truncating BigInt(${bigInteger}) to ${num} with loss of precision.`));
  }
  return num;
}
function overflow(n) {
  throw new Error(`length ${n} greater than remaining buf len.`);
}
function unexpectedMinor(minor) {
  throw new Error(`unexpected minor value ${minor}.`);
}
function unexpectedMajorInIndefiniteString(major) {
  throw new Error(`unexpected major type ${major} in indefinite string.`);
}

// node_modules/@smithy/core/dist-es/submodules/cbor/cbor-encode.js
var USE_BUFFER2 = typeof Buffer !== "undefined";
var encodeStringCache = /* @__PURE__ */ new Map();
var encodeCacheEpoch = 0;
var encodeCacheSaturated = false;
var initialSize = 2048;
var data = alloc(initialSize);
var dataView2 = new DataView(data.buffer, data.byteOffset, data.byteLength);
var cursor = 0;
function encode2(_input) {
  const encodeStack = [_input];
  while (encodeStack.length) {
    const input = encodeStack.pop();
    if (typeof input === "string") {
      const len = input.length;
      if (USE_BUFFER2) {
        ensureSpace(len * 3 + 9);
        if (len > 23) {
          encodeHeader(majorUtf8String, Buffer.byteLength(input));
          cursor += data.write(input, cursor);
        } else {
          encodeStringCached(input);
        }
      } else {
        const maxBytes = len * 3;
        ensureSpace(maxBytes + 9);
        const headerPos = cursor;
        const result = new TextEncoder().encodeInto(input, data.subarray(cursor + 9));
        const byteLen = result.written;
        let headerSize;
        if (byteLen < 24) {
          headerSize = 1;
        } else if (byteLen < 256) {
          headerSize = 2;
        } else if (byteLen < 65536) {
          headerSize = 3;
        } else if (byteLen < 4294967296) {
          headerSize = 5;
        } else {
          headerSize = 9;
        }
        if (headerSize < 9) {
          data.copyWithin(headerPos + headerSize, headerPos + 9, headerPos + 9 + byteLen);
        }
        cursor = headerPos;
        encodeInteger(majorUtf8String, byteLen);
        cursor += byteLen;
      }
      continue;
    }
    if (data.byteLength - cursor < 9) {
      ensureSpace(64);
    }
    if (typeof input === "number") {
      if (Number.isInteger(input) && input >= -9007199254740992 && input <= 9007199254740991) {
        const nonNegative = input >= 0;
        const major = nonNegative ? majorUint64 : majorNegativeInt64;
        const value = nonNegative ? input : -input - 1;
        if (value < 24) {
          data[cursor++] = major << 5 | value;
        } else if (value < 256) {
          data[cursor++] = major << 5 | 24;
          data[cursor++] = value;
        } else if (value < 65536) {
          data[cursor++] = major << 5 | extendedFloat16;
          data[cursor++] = value >> 8;
          data[cursor++] = value & 255;
        } else if (value < 4294967296) {
          data[cursor++] = major << 5 | extendedFloat32;
          dataView2.setUint32(cursor, value);
          cursor += 4;
        } else {
          data[cursor++] = major << 5 | extendedFloat64;
          const hi = value / 4294967296 | 0;
          const lo = value - hi * 4294967296 | 0;
          dataView2.setUint32(cursor, hi);
          dataView2.setUint32(cursor + 4, lo);
          cursor += 8;
        }
        continue;
      }
      data[cursor++] = majorSpecial << 5 | extendedFloat64;
      dataView2.setFloat64(cursor, input);
      cursor += 8;
      continue;
    } else if (typeof input === "bigint") {
      const nonNegative = input >= 0;
      const major = nonNegative ? majorUint64 : majorNegativeInt64;
      const value = nonNegative ? input : -input - BigInt(1);
      if (value < BigInt("18446744073709551616")) {
        const n = Number(value);
        if (n < 4294967296) {
          encodeInteger(major, n);
        } else {
          data[cursor++] = major << 5 | extendedFloat64;
          dataView2.setBigUint64(cursor, value);
          cursor += 8;
        }
      } else {
        const binaryBigInt = value.toString(2);
        const bigIntBytes = new Uint8Array(Math.ceil(binaryBigInt.length / 8));
        let b = value;
        let i = 0;
        while (bigIntBytes.byteLength - ++i >= 0) {
          bigIntBytes[bigIntBytes.byteLength - i] = Number(b & BigInt(255));
          b >>= BigInt(8);
        }
        ensureSpace(bigIntBytes.byteLength * 2 + 16);
        data[cursor++] = nonNegative ? 194 : 195;
        encodeHeader(majorUnstructuredByteString, bigIntBytes.byteLength);
        data.set(bigIntBytes, cursor);
        cursor += bigIntBytes.byteLength;
      }
      continue;
    } else if (input === null) {
      data[cursor++] = majorSpecial << 5 | specialNull;
      continue;
    } else if (typeof input === "boolean") {
      data[cursor++] = majorSpecial << 5 | (input ? specialTrue : specialFalse);
      continue;
    } else if (typeof input === "undefined") {
      throw new Error("@smithy/core/cbor: client may not serialize undefined value.");
    } else if (Array.isArray(input)) {
      encodeInteger(majorList, input.length);
      ensureSpace(input.length * 9 + 64);
      for (let i = input.length - 1; i >= 0; --i) {
        encodeStack.push(input[i]);
      }
      continue;
    } else if (typeof input.byteLength === "number") {
      ensureSpace(input.length * 2 + 9);
      encodeInteger(majorUnstructuredByteString, input.length);
      data.set(input, cursor);
      cursor += input.byteLength;
      continue;
    } else if (typeof input === "object") {
      if (input instanceof NumericValue) {
        let str = input.string;
        let expOffset = BigInt(0);
        const eIndex = str.search(/[eE]/);
        if (eIndex !== -1) {
          expOffset = BigInt(str.slice(eIndex + 1));
          str = str.slice(0, eIndex);
        }
        const decimalIndex = str.indexOf(".");
        const fractionDigits = decimalIndex === -1 ? 0 : str.length - decimalIndex - 1;
        const exponent = expOffset - BigInt(fractionDigits);
        const mantissa = BigInt(str.replace(".", ""));
        data[cursor++] = 196;
        encodeInteger(majorList, 2);
        encodeStack.push(mantissa);
        encodeStack.push(exponent >= -0x20000000000000n && exponent <= 0x1fffffffffffffn ? Number(exponent) : exponent);
        continue;
      }
      if (input[tagSymbol]) {
        if ("tag" in input && "value" in input) {
          encodeStack.push(input.value);
          encodeHeader(majorTag, input.tag);
          continue;
        } else {
          throw new Error("tag encountered with missing fields, need 'tag' and 'value', found: " + JSON.stringify(input));
        }
      }
      const keys = Object.keys(input);
      const len = keys.length;
      encodeInteger(majorMap, len);
      for (let i = len - 1; i >= 0; --i) {
        encodeStack.push(input[keys[i]]);
        encodeStack.push(keys[i]);
      }
      continue;
    }
    throw new Error(`data type ${input?.constructor?.name ?? typeof input} not compatible for encoding.`);
  }
}
function advanceEncodingEpoch() {
  encodeCacheEpoch = encodeCacheEpoch + 1 & 65535;
  encodeCacheSaturated = false;
}
function toUint8Array() {
  const out = alloc(cursor);
  out.set(data.subarray(0, cursor), 0);
  cursor = 0;
  return out;
}
function resize(size) {
  const old = data;
  data = alloc(size);
  if (old) {
    if (old.copy) {
      old.copy(data, 0, 0, old.byteLength);
    } else {
      data.set(old, 0);
    }
  }
  dataView2 = new DataView(data.buffer, data.byteOffset, data.byteLength);
}
function encodeStringCached(input) {
  const cached = encodeStringCache.get(input);
  if (cached !== void 0) {
    data.set(cached.bytes, cursor);
    cursor += cached.bytes.length;
    cached.epoch = encodeCacheEpoch;
    return;
  }
  const start2 = cursor;
  const byteLen = Buffer.byteLength(input);
  encodeInteger(majorUtf8String, byteLen);
  cursor += data.write(input, cursor);
  const bytes = Uint8Array.prototype.slice.call(data, start2, cursor);
  if (encodeStringCache.size >= 2048) {
    if (encodeCacheSaturated) {
      return;
    }
    let evicted = 0;
    for (const [key, entry] of encodeStringCache) {
      if (evicted >= 1024) {
        break;
      }
      if (entry.epoch !== encodeCacheEpoch) {
        encodeStringCache.delete(key);
        evicted++;
      }
    }
    if (evicted === 0) {
      encodeCacheSaturated = true;
      return;
    }
  }
  if (encodeStringCache.size < 2048) {
    encodeStringCache.set(input, { epoch: encodeCacheEpoch, bytes });
  }
}
function ensureSpace(bytes) {
  const remaining = data.byteLength - cursor;
  if (remaining < bytes) {
    if (cursor < 16e6) {
      resize(Math.max(data.byteLength * 4, data.byteLength + bytes));
    } else {
      resize(data.byteLength + bytes + 16e6);
    }
  }
}
function encodeHeader(major, value) {
  if (value < 24) {
    data[cursor++] = major << 5 | value;
  } else if (value < 256) {
    data[cursor++] = major << 5 | 24;
    data[cursor++] = value;
  } else if (value < 65536) {
    data[cursor++] = major << 5 | extendedFloat16;
    dataView2.setUint16(cursor, value);
    cursor += 2;
  } else if (value < 4294967296) {
    data[cursor++] = major << 5 | extendedFloat32;
    dataView2.setUint32(cursor, value);
    cursor += 4;
  } else {
    data[cursor++] = major << 5 | extendedFloat64;
    dataView2.setBigUint64(cursor, typeof value === "bigint" ? value : BigInt(value));
    cursor += 8;
  }
}
function encodeInteger(major, value) {
  if (value < 24) {
    data[cursor++] = major << 5 | value;
  } else if (value < 256) {
    data[cursor++] = major << 5 | 24;
    data[cursor++] = value;
  } else if (value < 65536) {
    data[cursor++] = major << 5 | extendedFloat16;
    data[cursor++] = value >> 8;
    data[cursor++] = value & 255;
  } else if (value < 4294967296) {
    data[cursor++] = major << 5 | extendedFloat32;
    dataView2.setUint32(cursor, value);
    cursor += 4;
  } else {
    data[cursor++] = major << 5 | extendedFloat64;
    const hi = value / 4294967296 | 0;
    const lo = value - hi * 4294967296 | 0;
    dataView2.setUint32(cursor, hi);
    dataView2.setUint32(cursor + 4, lo);
    cursor += 8;
  }
}

// node_modules/@smithy/core/dist-es/submodules/cbor/cbor.js
var cbor = {
  deserialize(payload2) {
    advanceDecodingEpoch();
    setPayload(payload2);
    return decode2(0, payload2.length);
  },
  serialize(input) {
    advanceEncodingEpoch();
    try {
      encode2(input);
      return toUint8Array();
    } catch (e) {
      toUint8Array();
      throw e;
    }
  },
  resizeEncodingBuffer(size) {
    resize(size);
  }
};

// node_modules/@smithy/core/dist-es/submodules/cbor/parseCborBody.js
var dateToTag = (date) => {
  return tag({
    tag: 1,
    value: date.getTime() / 1e3
  });
};

// sandbox/aws/protocols/service-names.ts
var servicesByModel = {
  CodeBuild_20161006: "codebuild",
  CodePipeline_20150709: "codepipeline",
  Logs_20140328: "logs",
  AmazonEC2ContainerRegistry_V20150921: "ecr",
  AmazonSSM: "ssm",
  AmazonEC2ContainerServiceV20141113: "ecs",
  AnyScaleFrontendService: "application-autoscaling"
};

// sandbox/aws/protocols/cbor.ts
function reply(status, body) {
  return {
    status,
    headers: {
      "content-type": "application/cbor",
      "smithy-protocol": "rpc-v2-cbor",
      "x-amzn-requestid": randomUUID2()
    },
    // The codec's bytes lie in a buffer that the next answer is written to.
    body: Buffer.from(cbor.serialize(writable(body)))
  };
}
function writable(value) {
  if (value instanceof Date) return dateToTag(value);
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
    value = body.length === 0 ? {} : cbor.deserialize(body);
  } catch (error) {
    throw new AwsFault("SerializationException", `The body is not CBOR: ${String(error)}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new AwsFault("SerializationException", "The body is not a CBOR map.");
  }
  return value;
}

// sandbox/aws/protocols/cloudfront.ts
import { randomUUID as randomUUID3 } from "node:crypto";

// sandbox/aws/protocols/xml.ts
var escapes = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
};
function escape2(text2) {
  return text2.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
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
  return escape2(String(value));
}

// sandbox/aws/protocols/cloudfront.ts
var version = "2020-05-31";
var namespace = `http://cloudfront.amazonaws.com/doc/${version}/`;
var routes2 = [
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
var commonFaults = {
  ExpiredTokenException: { code: "ExpiredToken", status: 403 },
  AccessDeniedException: { code: "AccessDenied", status: 403 },
  ThrottlingException: { code: "Throttling", status: 400 },
  UnrecognizedClientException: { code: "InvalidClientTokenId", status: 403 },
  MissingAuthenticationTokenException: { code: "MissingAuthenticationToken", status: 403 }
};
function cloudFrontProtocol(request) {
  const prefix6 = `/${version}/distribution`;
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(prefix6)) return void 0;
  const rest = decodeURIComponent(pathname.slice(prefix6.length)).replace(/\/$/, "");
  const route = routes2.find(({ method, path }) => method === request.method && path.test(rest));
  const inPath = route?.path.exec(rest)?.groups ?? {};
  return {
    service: "cloudfront",
    operation: route?.operation ?? `${request.method} ${pathname}`,
    parameters: { ...Object.fromEntries(searchParams), ...inPath, ...readBody2(request.body) },
    answer: (result) => answerOf(route, result),
    refuse: (fault) => refuse2(fault)
  };
}
function readBody2(body) {
  if (body.length === 0) return {};
  try {
    const [root = ["", {}]] = Object.entries(parseXML(body.toString("utf8")));
    const [name, content2] = root;
    const children = Object.entries(content2).filter(([child]) => child !== "xmlns");
    return { [name]: plainLists(Object.fromEntries(children)) };
  } catch (error) {
    throw new AwsFault("MalformedXML", `The XML you provided was not well-formed: ${String(error)}`);
  }
}
var itemNames = {
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
      ([child, content2]) => child === "Items" && item !== void 0 ? [child, [content2[item] ?? []].flat()] : [child, plainLists(content2, child)]
    )
  );
}
function namedItems(value, name) {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => namedItems(item, ""));
  return Object.fromEntries(
    Object.entries(value).map(([child, content2]) => {
      const inner = namedItems(content2, child);
      return [child, child === "Items" ? { [itemNames[name] ?? "member"]: inner } : inner];
    })
  );
}
function answerOf(route, result) {
  const { root = "Result", status = 200 } = route ?? {};
  const { Location } = result;
  const reply5 = answer3(status, root, namedItems(result[root], root));
  return typeof Location === "string" ? { ...reply5, headers: { ...reply5.headers, location: Location } } : reply5;
}
function answer3(status, root, content2) {
  return {
    status,
    headers: { "content-type": "text/xml", "x-amzn-requestid": randomUUID3() },
    body: `<?xml version="1.0"?>
<${root} xmlns="${namespace}">${xmlRepeated(content2)}</${root}>`
  };
}
function refuse2(fault) {
  const { code, status } = (fault instanceof CommonFault ? commonFaults[fault.code] : void 0) ?? fault;
  const error = { Type: status < 500 ? "Sender" : "Receiver", Code: code, Message: fault.message };
  return answer3(status, "ErrorResponse", { Error: error, RequestId: randomUUID3() });
}

// sandbox/aws/protocols/json.ts
import { randomUUID as randomUUID4 } from "node:crypto";
function reply2(status, body) {
  return {
    status,
    headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": randomUUID4() },
    body: JSON.stringify(body, timestamps)
  };
}
function timestamps(key, value) {
  const original = this[key];
  return original instanceof Date ? original.getTime() / 1e3 : value;
}
function refuseInJson(fault) {
  const { status, headers, body } = reply2(fault.status, { __type: fault.code, message: fault.message });
  return { status, headers: { ...headers, "x-amzn-errortype": fault.code }, body };
}
function jsonProtocol(request) {
  const target2 = header(request, "x-amz-target");
  if (target2 === "") return void 0;
  const [prefix6 = "", operation = ""] = target2.split(".");
  return {
    service: servicesByModel[prefix6] ?? prefix6,
    operation,
    parameters: readJson(request.body),
    answer: (result) => reply2(200, result ?? {}),
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

// sandbox/npm/protocol.ts
var prefix2 = "/npm/";
function npmProtocol(request) {
  const { pathname } = request.url;
  if (!pathname.startsWith(prefix2)) return void 0;
  const path = pathname.slice(prefix2.length);
  const known = request.method === "GET" && /^(?:@[^/]+\/)?[^/]+$/.test(path);
  return {
    service: "npm",
    unsigned: true,
    operation: known ? "GetPackument" : `${request.method} /${path}`,
    parameters: known ? { name: decodeURIComponent(path) } : {},
    answer: (result) => json3(200, result),
    refuse: refuse3
  };
}
function refuse3(fault) {
  switch (fault.code) {
    case "ThrottlingException":
      return json3(429, { error: "Too Many Requests" });
    case "NotServedBySandbox":
      return json3(404, { error: "Not found" });
    default:
      return json3(fault.status, { error: fault.message });
  }
}
function json3(status, body) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

// sandbox/pypi/multipart.ts
function readForm(contentType, body) {
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === void 0 || !body.includes(`--${boundary}--`)) return void 0;
  const fields = {};
  const files = {};
  for (const part2 of partsOf(body, `--${boundary}`)) {
    const end = part2.indexOf("\r\n\r\n");
    if (end === -1) continue;
    const head = part2.subarray(0, end).toString("utf8");
    const content2 = part2.subarray(end + 4, part2.length - 2);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? "";
    const filename = /\bfilename="([^"]*)"/i.exec(head)?.[1];
    if (filename === void 0) fields[name] = content2.toString("utf8");
    else files[name] = { filename, content: content2 };
  }
  return { fields, files };
}
function partsOf(body, delimiter) {
  const parts = [];
  let start2 = body.indexOf(delimiter);
  for (; ; ) {
    const from = start2 + delimiter.length;
    const next = body.indexOf(delimiter, from);
    if (start2 === -1 || next === -1) return parts;
    parts.push(body.subarray(from, next));
    start2 = next;
  }
}

// sandbox/pypi/upload-tokens.ts
import { randomBytes } from "node:crypto";
var AUDIENCE = "pypi";
var LIFETIME_MS = 15 * 6e4;
var MintFault = class extends AwsFault {
};
var UploadTokens = class {
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
    const token2 = `pypi-${randomBytes(48).toString("base64url")}`;
    this.minted.set(token2, { projects, expires: this.realNow() + LIFETIME_MS });
    return token2;
  }
  /** @throws AwsFault for a token that may not upload to the project */
  check(token2, project) {
    const minted = this.minted.get(token2 ?? "");
    if (minted !== void 0) {
      if (minted.expires > this.realNow() && minted.projects.includes(normalized(project))) return;
      throw new AwsFault(
        "Forbidden",
        `The credential is not allowed to upload to project '${project}'.`,
        403
      );
    }
    const known = this.seed.tokens?.includes(token2 ?? "") ?? token2?.startsWith("pypi-") === true;
    if (known) return;
    throw new AwsFault("Forbidden", "Invalid or non-existent authentication information.", 403);
  }
  trusting(claims) {
    return this.seed["trusted-publishers"].filter(
      ({ repository: repository2, workflow, environment }) => claims.repository === repository2 && claims.job_workflow_ref?.startsWith(`${repository2}/.github/workflows/${workflow}@`) === true && (environment ?? "") === (claims.environment ?? "")
    ).map(({ project }) => normalized(project));
  }
};

// sandbox/pypi/protocol.ts
var prefix3 = "/pypi-index";
function pypiProtocol(request) {
  const { pathname } = request.url;
  if (!pathname.startsWith(`${prefix3}/`)) return void 0;
  const path = pathname.slice(prefix3.length);
  const found = request.method === "POST" ? readPost(path, request) : readGet(path, request);
  const { operation, parameters, token: token2, content: content2 } = found ?? {
    operation: `${request.method} ${path}`,
    parameters: {}
  };
  return {
    service: "pypi",
    unsigned: true,
    operation,
    parameters,
    ...token2 === void 0 ? {} : { token: token2 },
    ...content2 === void 0 ? {} : { content: content2 },
    answer: (result) => {
      const { type, body, location } = result;
      if (location === void 0) return reply3(200, type, body);
      return { status: 301, headers: { "content-type": type, location: `${prefix3}${location}` }, body };
    },
    refuse: (fault) => refuse4(fault, path)
  };
}
function readGet(path, request) {
  if (request.method !== "GET") return void 0;
  const accept = header(request, "accept");
  const part2 = (text2) => decodeURIComponent(text2 ?? "");
  const json8 = /^\/pypi\/([^/]+)(?:\/([^/]+))?\/json$/.exec(path);
  if (json8 !== null) {
    const name = part2(json8[1]);
    return json8[2] === void 0 ? { operation: "GetProject", parameters: { name } } : { operation: "GetVersion", parameters: { name, version: part2(json8[2]) } };
  }
  const simple = /^\/simple\/([^/]+)(\/?)$/.exec(path);
  if (simple !== null)
    return {
      operation: "GetSimple",
      parameters: { name: part2(simple[1]), accept, slash: simple[2] === "/" }
    };
  const file = /^\/files\/([^/]+)\/([^/]+)$/.exec(path);
  if (file !== null)
    return { operation: "GetFile", parameters: { sha256: part2(file[1]), filename: part2(file[2]) } };
  if (path === "/simple/") return { operation: "ListSimple", parameters: { accept } };
  return path === "/_/oidc/audience" ? { operation: "GetAudience", parameters: {} } : void 0;
}
function readPost(path, request) {
  if (path === "/_/oidc/mint-token")
    return { operation: "MintToken", parameters: {}, token: readToken(request.body) };
  if (path !== "/legacy/") return void 0;
  const form = readForm(header(request, "content-type"), request.body);
  const file = form?.files["content"];
  const [user2 = "", ...rest] = basicCredentials(request).split(":");
  return {
    operation: "Upload",
    parameters: {
      name: form?.fields["name"],
      version: form?.fields["version"],
      filename: file?.filename,
      sha256: form?.fields["sha256_digest"]
    },
    token: user2 === "__token__" ? rest.join(":") : "",
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
function refuse4(fault, path) {
  const { status, message } = translated(fault);
  if (fault instanceof MintFault && status === 422) {
    const errors = [{ code: fault.code, description: fault.message }];
    return reply3(status, "application/json", JSON.stringify({ message: "Token request failed", errors }));
  }
  if (path.startsWith("/simple/") && status === 404) return reply3(404, "text/plain", "404 Not Found");
  if (path.startsWith("/pypi/") || path.startsWith("/_/oidc/"))
    return reply3(status, "application/json", JSON.stringify({ message }));
  return { ...reply3(status, "text/html", `<h1>${String(status)} ${message}</h1>`), reason: message };
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
function reply3(status, type, body) {
  return { status, headers: { "content-type": type }, body };
}

// sandbox/aws/protocols/registry.ts
function registryProtocol(request) {
  const read10 = request.method === "GET" ? readPath(request.url) : void 0;
  if (read10 === void 0) return void 0;
  const token2 = /^Bearer (\S+)$/.exec(header(request, "authorization"))?.[1];
  return {
    ...read10,
    unsigned: true,
    ...token2 === void 0 ? {} : { token: token2 },
    answer: (result) => {
      const { type, body } = result;
      return { status: 200, headers: { "content-type": type }, body };
    },
    refuse: refuse5
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
  const [, repository2, kind2, reference] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(pathname) ?? [];
  if (repository2 === void 0 || reference === void 0) return void 0;
  return kind2 === "manifests" ? { service: "public-ecr", operation: "GetManifest", parameters: { repository: repository2, reference } } : { service: "public-ecr", operation: "GetBlob", parameters: { repository: repository2, digest: reference } };
}
function refuse5({ code, message, status }) {
  return {
    status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ errors: [{ code, message }] })
  };
}

// sandbox/slack/protocol.ts
var prefix4 = "/slack/api/";
var defaultRetryAfter = 1;
function json4(status, body, headers = {}) {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body)
  };
}
function slackProtocol(request) {
  const { pathname } = request.url;
  if (!pathname.startsWith(prefix4)) return void 0;
  const token2 = /^Bearer (\S+)$/.exec(header(request, "authorization"))?.[1];
  return {
    service: "slack",
    operation: pathname.slice(prefix4.length),
    parameters: readBody3(request),
    unsigned: true,
    ...token2 === void 0 ? {} : { token: token2 },
    answer: (result) => {
      const { oauthScopes, ...body } = result;
      const headers = oauthScopes === void 0 ? void 0 : { "x-oauth-scopes": oauthScopes.join(",") };
      return json4(200, { ok: true, ...body }, headers);
    },
    refuse: refuse6
  };
}
function refuse6(fault) {
  switch (fault.code) {
    case "ThrottlingException":
      return json4(
        429,
        { ok: false, error: "ratelimited" },
        { "retry-after": String(fault.retryAfterSeconds ?? defaultRetryAfter) }
      );
    case "ExpiredTokenException":
      return json4(200, { ok: false, error: "token_expired" });
    case "AccessDeniedException":
      return json4(200, { ok: false, error: "missing_scope", needed: "chat:write", provided: "users:read" });
    case "NotServedBySandbox":
      return json4(200, { ok: false, error: "unknown_method" });
    default:
      return fault.status >= 500 ? {
        status: fault.status,
        headers: { "content-type": "text/html" },
        body: `<h1>${fault.message}</h1>`
      } : json4(200, { ok: false, error: fault.code });
  }
}
function readBody3(request) {
  const text2 = request.body.toString("utf8");
  if (header(request, "content-type").startsWith("application/json")) return readJson2(text2);
  const fields = [...new URLSearchParams(text2)].map(([name, value]) => [
    name,
    name === "blocks" || name === "metadata" ? readValue(value) : value
  ]);
  return Object.fromEntries(fields);
}
function readJson2(text2) {
  const value = readValue(text2);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function readValue(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return text2;
  }
}

// sandbox/aws/protocols/query.ts
import { randomUUID as randomUUID5 } from "node:crypto";
var services2 = {
  "2011-06-15": { name: "sts", namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
  "2010-05-08": { name: "iam", namespace: "https://iam.amazonaws.com/doc/2010-05-08/" }
};
var commonFaults2 = {
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
function reply4(status, root, namespace2, content2) {
  return {
    status,
    headers: { "content-type": "text/xml", "x-amzn-requestid": randomUUID5() },
    body: `<${root} xmlns="${namespace2}">${content2}</${root}>`
  };
}
function queryProtocol(request) {
  const form = readForm2(request);
  const operation = form?.get("Action");
  if (form === void 0 || operation == null) return void 0;
  const service = services2[form.get("Version") ?? ""];
  const name = service?.name ?? signature(request)?.service ?? "unknown";
  const namespace2 = service?.namespace ?? `https://${name}.amazonaws.com/`;
  return {
    service: name,
    operation,
    parameters: readParameters(form),
    answer: (result) => {
      const content2 = xmlElements({ [`${operation}Result`]: result ?? {} }) + xmlElements({ ResponseMetadata: { RequestId: randomUUID5() } });
      return reply4(200, `${operation}Response`, namespace2, content2);
    },
    refuse: (fault) => refuseInXml(fault, namespace2)
  };
}
function refuseInXml(fault, namespace2) {
  const { code, status } = (fault instanceof CommonFault ? commonFaults2[fault.code] : void 0) ?? fault;
  const error = { Type: status < 500 ? "Sender" : "Receiver", Code: code, Message: fault.message };
  return reply4(status, "ErrorResponse", namespace2, xmlElements({ Error: error, RequestId: randomUUID5() }));
}
function readForm2(request) {
  if (request.method === "GET") return request.url.searchParams;
  const isForm = header(request, "content-type").startsWith("application/x-www-form-urlencoded");
  return isForm ? new URLSearchParams(request.body.toString("utf8")) : void 0;
}

// sandbox/aws/protocols/s3.ts
import { randomUUID as randomUUID6 } from "node:crypto";
var commonFaults3 = {
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
    answer: (result) => answer4(result),
    refuse: (fault) => refuse7(fault, resource, request.method === "HEAD")
  };
}
var conditions = {
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
function answer4({ Body, ContentType, ETag, LastModified, AcceptRanges }) {
  const headers = {
    "content-type": ContentType,
    etag: ETag,
    "last-modified": LastModified?.toUTCString(),
    "accept-ranges": AcceptRanges,
    "x-amz-request-id": randomUUID6()
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
var verbs = { GET: "Get", HEAD: "Head", PUT: "Put", DELETE: "Delete" };
function operationOf({ method, url }, key) {
  if (key !== "") return `${verbs[method] ?? method}Object`;
  if (method === "GET" && url.searchParams.has("list-type")) return "ListObjectsV2";
  return `${verbs[method] ?? method}Bucket`;
}
function refuse7(fault, resource, withoutBody) {
  const { code, status } = (fault instanceof CommonFault ? commonFaults3[fault.code] : void 0) ?? fault;
  const error = { Code: code, Message: fault.message, Resource: resource, RequestId: randomUUID6() };
  return {
    status,
    headers: { "content-type": "application/xml" },
    body: withoutBody ? "" : `<?xml version="1.0" encoding="UTF-8"?>
${xmlElements({ Error: error })}`
  };
}

// sandbox/aws/protocols/recognise.ts
var protocols = [
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

// sandbox/server/request-log.ts
var RequestLog = class {
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
};

// sandbox/faults/spoilt-reply.ts
function spoils({ kind: kind2 }) {
  return kind2 === "bad-json" || kind2 === "web-page" || kind2 === "broken-off";
}
function spoiltReply(reply5, rule3) {
  switch (rule3?.kind) {
    case "bad-json": {
      const body = Buffer.from(reply5.body);
      return { ...reply5, body: body.subarray(0, Math.floor(body.length / 2)) };
    }
    case "web-page":
      return {
        status: rule3.status ?? 200,
        headers: { "content-type": "text/html; charset=utf-8" },
        body: '<!DOCTYPE html><html><body><h1>Please sign in</h1><form method="post"></form></body></html>'
      };
    default:
      return reply5;
  }
}

// sandbox/faults/stale-answers.ts
var LONGEST_MS = 1e4;
var LOOK_UP = /^(Describe|Get|List|BatchGet)|^(repos|actions|pulls|git)\/(get|list)-/;
var StaleAnswers = class {
  earlier = /* @__PURE__ */ new Map();
  wanted;
  constructor(rules) {
    this.wanted = rules.some(({ kind: kind2 }) => kind2 === "stale");
  }
  /** The answer to send: the one that the same look-up had before, where the rule wants that; else the current one. */
  answer({ service, operation, parameters }, reply5, rule3, now) {
    if (!this.wanted || !LOOK_UP.test(operation)) return reply5;
    const key = JSON.stringify([service, operation, parameters]);
    const before = this.earlier.get(key);
    if (rule3?.kind === "stale" && before !== void 0 && now - before.at <= LONGEST_MS) return before.reply;
    if (reply5.status < 300) this.earlier.set(key, { reply: reply5, at: now });
    return reply5;
  }
};

// sandbox/server/handler.ts
var unsignedOperations = /* @__PURE__ */ new Set(["AssumeRoleWithWebIdentity"]);
var defaultSilenceMs = 3e4;
var defaultSlowSeconds = 8;
var Handler = class {
  /** @param rules - what goes wrong; by default what the scenario says */
  constructor(world, rules = world.scenario.faults) {
    this.world = world;
    this.faults = new Faults(rules, world.scenario.seed, () => world.now());
    this.stale = new StaleAnswers(rules);
  }
  world;
  log = new RequestLog();
  faults;
  stale;
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
    const rule3 = this.faults.next(message);
    if (rule3?.kind === "reset" || rule3?.kind === "timeout") {
      entry.fault = rule3.kind;
      return rule3.kind === "reset" ? { kind: "reset" } : { kind: "silence", forMs: rule3["timeout-ms"] ?? defaultSilenceMs };
    }
    const reply5 = await this.reply(message, accessKeyId, rule3, entry);
    if (rule3?.kind === "lost-response") {
      entry.fault = rule3.kind;
      return { kind: "reset" };
    }
    if (rule3?.kind === "slow")
      this.world.time.skipTo(this.world.now() + (rule3.seconds ?? defaultSlowSeconds) * 1e3);
    const current = this.stale.answer(message, reply5, rule3, this.world.now());
    const sent = spoiltReply(this.withLimits(message, current), rule3);
    if (rule3 !== void 0 && (spoils(rule3) || rule3.kind === "slow" || current !== reply5))
      entry.fault = rule3.kind;
    entry.status = sent.status;
    return { kind: rule3?.kind === "broken-off" ? "broken-off" : "reply", reply: sent };
  }
  /** GitHub says with each answer how much of the rate limit is left. */
  withLimits({ service, operation, token: token2 }, reply5) {
    if (service !== "github") return reply5;
    return { ...reply5, headers: { ...this.world.githubLimits.count(token2, operation), ...reply5.headers } };
  }
  async reply(message, accessKeyId, rule3, entry) {
    try {
      this.refuse(message, accessKeyId, rule3, entry);
      if (message.problem !== void 0) throw message.problem;
      this.world.advance();
      const result = await operationOf2(message)({ ...message, accessKeyId }, this.world);
      return message.answer(result);
    } catch (error) {
      const fault = error instanceof AwsFault ? error : internalFailure(error);
      entry.fault = fault.code;
      return message.refuse(fault);
    }
  }
  /** @throws AwsFault when the request has no valid credentials, a rule wants it refused, or the caller may not do it */
  refuse(message, accessKeyId, rule3, entry) {
    const { credentials, access, account, region, ecs: ecs3 } = this.world;
    const unsigned2 = message.unsigned === true || unsignedOperations.has(message.operation);
    const caller = unsigned2 ? void 0 : credentials.identify(accessKeyId);
    if (caller !== void 0) entry.caller = caller.arn;
    const required = requiredPermissions(message, { account: caller?.account ?? account, region, ecs: ecs3 });
    switch (rule3?.kind) {
      case "throttle":
        throw new CommonFault("ThrottlingException", "Rate exceeded", 400, rule3["retry-after"]);
      case "rate-limit":
        throw new CommonFault(primaryLimit, "API rate limit exceeded", 403, rule3["retry-after"]);
      case "error":
        throw new AwsFault(rule3.code ?? "InternalFailure", rule3.message ?? "", rule3.status);
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
        throw accessDenied(caller?.arn ?? "anonymous", { action, resource: rule3.resource ?? resource });
      }
      default:
    }
    const missing = required.find((permission3) => caller !== void 0 && !access.allows(caller, permission3));
    if (missing !== void 0) throw accessDenied(caller?.arn ?? "anonymous", missing);
  }
};
function operationOf2({ service, operation }) {
  const found = services.get(service)?.operations;
  const known = found !== void 0 && Object.hasOwn(found, operation) ? found[operation] : void 0;
  if (known !== void 0) return known;
  throw new NotServedFault(
    `${service}:${operation}`,
    found === void 0 ? void 0 : `It serves ${Object.keys(found).sort().join(", ")}.`
  );
}
function internalFailure(error) {
  const text2 = error instanceof Error ? error.stack ?? error.message : String(error);
  return new AwsFault("InternalFailure", `The sandbox failed: ${text2}`, 500);
}

// sandbox/scenario/load-scenario.ts
import { readFile } from "node:fs/promises";
var import_yaml = __toESM(require_dist(), 1);

// sandbox/aws/cloudfront/scenario.ts
var AccountId = pipe(string(), regex(/^\d{12}$/, "must be twelve digits in quotes"));
var CloudFront = strictObject({
  distributions: optional(
    array(
      strictObject({
        /** Default: made up. */
        id: optional(string()),
        /** The DNS account that it is in; default: the scenario's own. */
        account: optional(AccountId),
        aliases: array(string()),
        /** How long an invalidation takes, in scenario seconds. */
        "invalidation-seconds": optional(Seconds2, 20)
      })
    ),
    []
  ),
  /** How many distributions a page of a list has at most. */
  "page-size": optional(pipe(number(), integer(), minValue(1), maxValue(100)), 100)
});

// sandbox/aws/codepipeline/scenario.ts
var RunOrder = optional(pipe(number(), integer(), minValue(1)));
var ApprovalAction = strictObject({
  name: string(),
  type: literal("approval"),
  "run-order": RunOrder,
  /** Seconds until somebody approves; `never` waits for PutApprovalResult or a stop. */
  "approve-after": optional(union([Seconds2, literal("never")])),
  "reject-after": optional(Seconds2)
});
var CodeBuildAction = strictObject({
  name: string(),
  type: literal("codebuild"),
  seconds: optional(Seconds2),
  "run-order": RunOrder,
  /** The action fails with this message. */
  fail: optional(string()),
  log: optional(array(string()))
});
var Stage = strictObject({
  name: string(),
  actions: pipe(array(variant("type", [ApprovalAction, CodeBuildAction])), minLength(1))
});
var ExecutionScript = strictObject({
  outcome: optional(picklist(["Succeeded", "Failed", "Stopped", "Superseded", "Cancelled"]), "Succeeded"),
  /** A failed stage is rolled back by an execution of its own, with the trigger AutomatedRollback. */
  rollback: optional(boolean()),
  "queue-seconds": optional(Seconds2),
  /** How long CodePipeline says, after the start, that it knows of no such execution. */
  "unknown-seconds": optional(Seconds2),
  /** CodeBuild actions fail when the image lacks the label that the builder's Slack message leaves on it. */
  "needs-message-label": optional(boolean()),
  /** Default: one stage `Deploy` with one CodeBuild action per service. A stage `Source` always goes before. */
  stages: optional(array(Stage))
});
var PastRelease = strictObject({
  environment: string(),
  /** Its IMAGE_TAG. */
  image: string(),
  "hours-ago": number(),
  status: optional(picklist(["Succeeded", "Failed", "Stopped", "Superseded", "Cancelled"]), "Succeeded")
});

// sandbox/github/scenario-github.ts
var Sha = pipe(string(), regex(/^[0-9a-f]{40}$/, "must be 40 hexadecimal digits in quotes"));
var Timestamp2 = pipe(
  string(),
  check((text2) => !Number.isNaN(Date.parse(text2)), "must be a date and time such as 2026-01-31T12:00:00Z")
);
var Ordinal = pipe(number(), integer(), minValue(1));
var Access = optional(picklist(["none", "read", "write"]), "write");
var Commit = strictObject({
  sha: Sha,
  message: string(),
  /** Login of the author; none has a name in git alone. */
  author: optional(string()),
  date: optional(Timestamp2),
  /** Default: the commit before it in the list. */
  parents: optional(array(Sha)),
  /** Numbers of the pull requests that it came with. */
  pulls: optional(array(number()), [])
});
var Pull = strictObject({
  number: Ordinal,
  title: string(),
  body: optional(string(), ""),
  labels: optional(array(string()), []),
  author: optional(string(), "someone"),
  merged: optional(boolean(), true),
  /** Of one that is not merged; default open. */
  state: optional(picklist(["open", "closed"])),
  draft: optional(boolean(), false),
  /** Default: the last commit that names it. */
  "merge-commit": optional(Sha),
  /** Default: the default branch. */
  base: optional(string()),
  /** Default: `change-` and its number. */
  head: optional(string()),
  /** Paths of what it changes, where that is not in the commits of its branch. */
  files: optional(array(string()), [])
});
var Tag2 = union([Sha, strictObject({ sha: Sha, annotated: optional(boolean(), false) })]);
var Release = strictObject({
  tag: string(),
  /** Default: the tag. */
  name: optional(string()),
  body: optional(string(), ""),
  draft: optional(boolean(), false),
  prerelease: optional(boolean(), false),
  /** Default: the tag's, else the default branch's. A published release gets the tag that is missing. */
  commit: optional(Sha),
  "published-at": optional(Timestamp2),
  /** Its tag cannot be moved or deleted. */
  immutable: optional(boolean(), false),
  author: optional(string(), "someone")
});
var Environment = strictObject({
  /** Logins of those who may approve; left out, nobody has to. */
  reviewers: optional(array(string())),
  /** True where only some branches and tags may deploy. */
  restricted: optional(boolean(), false)
});
var Repository2 = strictObject({
  /** Not there for requests without a token. */
  private: optional(boolean(), false),
  "default-branch": optional(string(), "main"),
  /** Oldest first. */
  commits: optional(array(Commit), []),
  pulls: optional(array(Pull), []),
  /**
   * Branches and lightweight tags by name, each with its commit; a name that begins like a version is a tag's
   * (`heads/…` and `tags/…` say it). The default branch is the last commit, unless it is given.
   */
  refs: optional(record(string(), Sha), {}),
  tags: optional(record(string(), Tag2), {}),
  /** Oldest first. */
  releases: optional(array(Release), []),
  /** Releases become immutable when they are published. */
  "immutable-releases": optional(boolean(), false),
  /** Environments by name. */
  environments: optional(record(string(), Environment), {}),
  /** Contents by path; the same at each commit that is given here. */
  files: optional(record(string(), string()), {}),
  /** What a squashed merge has below its title, which is that of the pull request. */
  "squash-message": optional(picklist(["blank", "pull-request-body"]), "blank"),
  /** By the name of their file in `.github/workflows`. */
  workflows: optional(record(string(), Workflow), {})
});
var GitHub = strictObject({
  /** Tokens that GitHub knows; default any. */
  tokens: optional(array(string())),
  /** What tokens may do: all, unless it is taken away here. */
  permissions: optional(
    strictObject({
      actions: Access,
      contents: Access,
      deployments: Access,
      issues: Access,
      "pull-requests": Access
    }),
    {}
  ),
  /** By `owner/name`. */
  repositories: optional(record(string(), Repository2), {})
});

// sandbox/faults/scenario.ts
var Count2 = pipe(number(), integer(), minValue(0));
var Ordinal2 = pipe(number(), integer(), minValue(1));
var faultKinds = [
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
  "rate-limit",
  "slow",
  "stale"
];
var FaultRule = strictObject({
  /** As the request log names it: `codebuild`, `codepipeline`, `ecr`, `ecs`, `s3`, `logs`, `ssm`, `sts`, `iam`, `slack`, `github`, `pypi`, `npm`. Default: any. */
  service: optional(string()),
  /** Default: any. */
  operation: optional(string()),
  /** Parameters that the request must have, each with this very value. */
  where: optional(record(string(), unknown())),
  kind: picklist(faultKinds),
  /** Only so many of the matching requests, counted after `after`. */
  first: optional(Count2),
  /** The first so many matching requests go through. */
  after: optional(Count2),
  /** Only these of the matching requests, counted from 1. */
  at: optional(union([Ordinal2, array(Ordinal2)])),
  /** The share of matching requests that are hit: 0 to 1, random by the scenario's seed. */
  rate: optional(pipe(number(), minValue(0), maxValue(1))),
  /** Only what goes beyond a limit of requests: a bucket of `burst` that refills. */
  beyond: optional(
    strictObject({
      burst: Ordinal2,
      "per-second": pipe(number(), gtValue(0)),
      /** The operations that share the limit. Default: any, each with one of its own. */
      together: optional(array(string()))
    })
  ),
  /** For `timeout`: real milliseconds until the connection is dropped without an answer. */
  "timeout-ms": optional(pipe(Count2, maxValue(6e5))),
  /** For `slow`: seconds of the scenario that pass before the answer; default 8. */
  seconds: optional(pipe(Count2, maxValue(600))),
  /** For `error`: its name on the wire. */
  code: optional(string()),
  message: optional(string()),
  /** The HTTP status, for `error` (default: 400) and `web-page` (default: 200). */
  status: optional(pipe(Count2, minValue(200), maxValue(599))),
  /** For `throttle`, where the service says how long to wait (Slack), and for `rate-limit`: real seconds. */
  "retry-after": optional(Count2),
  /** For `access-denied`: the resource that the message names. */
  resource: optional(string())
});

// sandbox/aws/codebuild/scenario-projects.ts
var Count3 = pipe(number(), integer(), minValue(0), maxValue(5e3));
var ProjectSeed = strictObject({
  /** The repository that it builds, `owner/name`. */
  source: optional(string(), "uktrade/platform-tools"),
  artifacts: optional(picklist(["S3", "NO_ARTIFACTS"]), "NO_ARTIFACTS"),
  /** The project's own variables. */
  variables: optional(record(string(), string()), {}),
  /** The buildspecs in the source besides buildspec.yml; default: any path has one. */
  buildspecs: optional(array(string())),
  /** What its builds do, in turn; the last one repeats. */
  builds: optional(array(BuildScript), []),
  /** How many builds have succeeded before the scenario begins. */
  "earlier-builds": optional(Count3, 0)
});
var PipelineSeed = strictObject({
  type: optional(picklist(["V1", "V2"]), "V2"),
  "execution-mode": optional(picklist(["QUEUED", "SUPERSEDED", "PARALLEL"]), "QUEUED"),
  /** The variables that it declares, with their defaults; null: it has none, and must be given. */
  variables: optional(record(string(), nullable(string())), {}),
  /** The repository that its source action checks out, `owner/name`. */
  source: optional(string(), "uktrade/platform-tools"),
  executions: optional(array(ExecutionScript), []),
  /** How many executions have succeeded before the scenario begins. */
  "earlier-executions": optional(Count3, 0)
});

// sandbox/npm/scenario-npm.ts
var Version = strictObject({
  /** What is in the tarball, as text: its hashes follow from this. */
  content: optional(string(), ""),
  /** Instead of the hash of the content: `sha512-…`. */
  integrity: optional(string()),
  /** When the packument begins to list it, counted from the start. */
  "late-seconds": optional(pipe(number(), minValue(0)), 0)
});
var Package = strictObject({
  /** The dist-tag; default: the last version. */
  latest: optional(string()),
  /** Oldest first. */
  versions: optional(record(string(), Version), {})
});
var Npm = strictObject({ packages: optional(record(string(), Package), {}) });

// sandbox/pypi/scenario-pypi.ts
var Seconds3 = pipe(number(), minValue(0));
var Sha256 = pipe(string(), regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits in quotes"));
var File = strictObject({
  filename: string(),
  /** What is in it, as text. */
  content: optional(string(), ""),
  /** Instead of the content, which can then not be downloaded. */
  sha256: optional(Sha256),
  /** True, or the reason. */
  yanked: optional(union([boolean(), string()]), false),
  /** When each index begins to list it, counted from the start. */
  "json-late-seconds": optional(Seconds3, 0),
  "simple-late-seconds": optional(Seconds3, 0)
});
var Release2 = strictObject({ version: string(), files: optional(array(File), []) });
var Publisher = strictObject({
  project: string(),
  /** `owner/name` */
  repository: string(),
  /** `release.yml` */
  workflow: string(),
  environment: optional(string())
});
var Pypi = strictObject({
  /** Releases by project, oldest first. */
  projects: optional(record(string(), array(Release2)), {}),
  /** Tokens that may upload everything. Default: all that begin with pypi-. */
  tokens: optional(array(string())),
  /** The workflows that get tokens for an OIDC token. */
  "trusted-publishers": optional(array(Publisher), []),
  /** False: there is no trusted publishing. */
  "trusted-publishing": optional(boolean(), true),
  /** How long after an upload each index begins to list the file. */
  "json-late-seconds": optional(Seconds3, 0),
  "simple-late-seconds": optional(Seconds3, 0),
  /** False: the simple index speaks HTML only. */
  "simple-json": optional(boolean(), true),
  /** PyPI takes the same file again; other indexes refuse it as they refuse another one of its name. */
  duplicates: optional(picklist(["accept", "refuse"]), "accept")
});
var Oidc = strictObject({
  /** The called workflow, in a job of a reusable one: `owner/name/.github/workflows/x.yml@ref`. */
  "job-workflow-ref": optional(string()),
  environment: optional(string())
});

// sandbox/slack/scenario-slack.ts
var Channel = strictObject({
  name: optional(string()),
  archived: optional(boolean(), false),
  /** Whether the app has been invited. */
  member: optional(boolean(), true)
});
var SlackSeed = strictObject({
  /** Channels by id. Default: every id that looks like one is a channel that the app is in. */
  channels: optional(record(pipe(string(), regex(/^[CDG][A-Z0-9]{2,20}$/)), Channel)),
  /** The tokens that Slack knows. Default: all that begin with xoxb-. */
  tokens: optional(array(string())),
  /** What each of them may do. */
  scopes: optional(array(string()), [
    "chat:write",
    "channels:history",
    "groups:history",
    "metadata.message:read"
  ])
});

// sandbox/scenario/scenario.ts
var AccountId2 = pipe(string(), regex(/^\d{12}$/, "must be twelve digits in quotes"));
var Digest2 = pipe(string(), regex(/^sha256:[0-9a-f]{64}$/, "must be sha256: and 64 hex digits"));
var Timestamp3 = pipe(
  string(),
  check((text2) => !Number.isNaN(Date.parse(text2)), "must be a date and time such as 2026-01-31T12:00:00Z")
);
var Tag3 = pipe(
  string(),
  regex(/^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/, "must be an image tag: letters, digits and _.-")
);
var ImageSeed = strictObject({
  tags: array(Tag3),
  "pushed-at": optional(Timestamp3),
  digest: optional(Digest2),
  labels: optional(record(string(), string())),
  /** An index of images for two platforms. */
  "multi-arch": optional(boolean(), false)
});
var GeneratedImages = strictObject({
  count: pipe(number(), integer(), minValue(0), maxValue(2e5)),
  /** How many of them have lost their tags. */
  untagged: optional(pipe(number(), integer(), minValue(0)), 0)
});
var NameForm = optional(picklist(["current", "older", "none"]), "current");
var Codebase = strictObject({
  repository: string(),
  pipeline_mode: optional(string()),
  slack_channel: optional(string()),
  additional_ecr_repository: optional(string()),
  deploy_repository_branch: optional(string()),
  requires_image_build: optional(boolean()),
  services: optional(array(record(string(), array(string())))),
  pipelines: optional(array(looseObject({ name: string() }))),
  project: NameForm,
  pipeline: NameForm,
  /** Oldest first; `none` leaves the repository out. */
  images: optional(union([literal("none"), array(ImageSeed)]), []),
  /** Images that somebody pushed to the additional repository only, oldest first. */
  "additional-images": optional(array(ImageSeed), []),
  "generate-images": optional(GeneratedImages),
  "image-tag-mutability": optional(picklist(["MUTABLE", "IMMUTABLE"]), "MUTABLE"),
  builds: optional(array(BuildScript), []),
  executions: optional(array(ExecutionScript), []),
  /** What its manual-release pipeline did before, oldest first. */
  "past-releases": optional(array(PastRelease), [])
});
var Environment2 = strictObject({
  account: optional(AccountId2),
  region: optional(string()),
  vpc: optional(string()),
  /** `null` leaves it out of the parameter; the platform then takes it for `copilot`. */
  "service-deployment-mode": nullish(string()),
  /** Its ECS services; those that are left out are made as usual. `none`: it has no cluster. */
  ecs: optional(union([literal("none"), EcsEnvironment]), {})
});
var Application = strictObject({
  layout: optional(picklist(["platform", "legacy", "both"]), "platform"),
  environments: optional(record(string(), nullable(Environment2)), {}),
  services: optional(record(string(), strictObject({ type: string() })), {}),
  codebases: optional(record(string(), Codebase), {})
});
var ParameterSeed = union([
  string(),
  strictObject({
    value: string(),
    type: optional(picklist(["String", "SecureString", "StringList"]), "String")
  })
]);
var Credentials2 = strictObject({
  /** Access keys whose requests get ExpiredTokenException. */
  expired: optional(array(string()), []),
  /** Access keys that AWS does not know. */
  unknown: optional(array(string()), []),
  /** Real seconds that assumed credentials last, whatever was asked for. Real, since the client's clock is. */
  "lifetime-seconds": optional(Seconds2)
});
var Scenario = strictObject({
  account: optional(AccountId2, "123456789012"),
  region: optional(string(), "eu-west-2"),
  /** The account's alias in IAM. */
  "account-alias": optional(string()),
  /** Scenario seconds per real second. */
  "time-scale": optional(pipe(number(), gtValue(0), maxValue(1e6)), 1),
  /** For everything random, so that a scenario always plays alike. */
  seed: optional(pipe(number(), integer()), 1),
  applications: optional(record(string(), Application), {}),
  /** CodeBuild projects and pipelines that belong to no codebase, by name. */
  projects: optional(record(string(), ProjectSeed), {}),
  pipelines: optional(record(string(), PipelineSeed), {}),
  cloudfront: optional(CloudFront, {}),
  parameters: optional(record(string(), ParameterSeed), {}),
  slack: optional(SlackSeed, {}),
  github: optional(GitHub, {}),
  oidc: optional(Oidc, {}),
  pypi: optional(Pypi, {}),
  npm: optional(Npm, {}),
  faults: optional(array(FaultRule), []),
  credentials: optional(Credentials2, {}),
  /** `platform`: assumed roles are those that the platform makes, with what they may do there; `open`: any, with everything. */
  roles: optional(picklist(["platform", "open"]), "platform"),
  /** Actions that roles may do besides, by name of the role; both with wildcards. A role that is named here exists, and trusts everybody. */
  "role-grants": optional(record(string(), array(string())), {}),
  /** Trust policies as IAM shows them, by name of the role, or by its ARN for one account; else they are the documented ones. Nobody is refused by them. */
  "trust-policies": optional(record(string(), record(string(), unknown())), {})
});

// sandbox/scenario/scenario-problem.ts
function describeProblem(issue) {
  const { path, issue: deepest } = innermost(issue, []);
  const where = pathText(path);
  if (deepest.expected === "never") return `${where} is not known${knownInstead(path)}.`;
  const subject = where === "" ? "it" : where;
  if (deepest.input === void 0) return `${subject} is missing.`;
  const value = JSON.stringify(deepest.input);
  const shown2 = value.length > 80 ? `${value.slice(0, 77)}...` : value;
  return deepest.kind === "schema" ? `${subject} is ${shown2}, not ${expected(deepest)}.` : `${subject} is ${shown2}, but ${rule2(deepest)}.`;
}
function innermost(issue, before) {
  const path = [...before, ...(issue.path ?? []).map((item) => item.key)];
  const inner = issue.issues?.find((candidate) => (candidate.path?.length ?? 0) > 0);
  return inner === void 0 ? { path, issue } : innermost(inner, path);
}
function pathText(path) {
  return path.reduce((text2, key) => {
    if (typeof key === "number") return `${text2}[${key}]`;
    return `${text2}${text2 === "" ? "" : "."}${String(key)}`;
  }, "");
}
var words = {
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
function rule2(issue) {
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
  const near = known.map((key) => ({ key, distance: leven(key, wrong) })).filter(({ distance }) => distance <= 3).sort((a, b) => a.distance - b.distance)[0];
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

// sandbox/scenario/load-scenario.ts
var hint = "sandbox/scenario.ts lists all that a scenario can hold, sandbox/scenarios/demo.ts is one that works.";
async function loadScenario(file) {
  let text2;
  try {
    text2 = await readFile(file, "utf8");
  } catch (error) {
    throw new PlatformError(`Scenario ${file} can't be read: ${asError(error).message}.`, {
      hint,
      cause: error
    });
  }
  return parseScenario(text2, file);
}
function parseScenario(yaml, name) {
  let value;
  try {
    value = (0, import_yaml.parse)(yaml);
  } catch (error) {
    const problem = asError(error).message.split("\n")[0] ?? "";
    throw new PlatformError(`Scenario ${name} is not YAML: ${problem}`, { hint, cause: error });
  }
  return checkScenario(value ?? {}, name);
}
function checkScenario(value, name) {
  if (Array.isArray(value)) {
    throw new PlatformError(`Scenario ${name}: it is a list, not a mapping.`, { hint });
  }
  const result = safeParse(Scenario, value);
  if (result.success) return result.output;
  const [first = "", ...others] = result.issues.map(describeProblem);
  const more = others.length === 0 ? "" : ` And ${others.length} more: ${others.join(" ")}`;
  throw new PlatformError(`Scenario ${name}: ${first}${more}`, {
    hint,
    cause: new ValiError(result.issues)
  });
}

// sandbox/scenario/demo.ts
var seconds = {
  QUEUED: 1,
  PROVISIONING: 6,
  DOWNLOAD_SOURCE: 4,
  INSTALL: 6,
  PRE_BUILD: 4,
  BUILD: 14,
  POST_BUILD: 4
};
var webLog = {
  DOWNLOAD_SOURCE: ["Checked out c0ffee1 (Add the events page)"],
  BUILD: [
    "Builder paketobuildpacks/builder-jammy-base:0.4.240",
    "===> BUILDING",
    "  Successfully installed Django-5.2.6 gunicorn-23.0.0 psycopg-3.2.10"
  ],
  POST_BUILD: ["Pushed 212 MB in 9 layers"]
};
var apiCrash = {
  crash: {
    "exit-code": 3,
    log: ["Starting api", "Connecting to the database", "FATAL: DATABASE_URL is not set"]
  }
};
var demoScenario = {
  "account-alias": "demo-platform",
  // Twenty scenario seconds to each real one.
  "time-scale": 20,
  applications: {
    demo: {
      environments: {
        dev: {
          vpc: "demo-nonprod",
          "service-deployment-mode": "platform",
          // What the newest image of api does, whoever deploys it.
          ecs: { services: { api: { image: "commit-ab12cd3", rollouts: [apiCrash] } } }
        },
        staging: { vpc: "demo-nonprod", "service-deployment-mode": "platform" },
        prod: { account: "210987654321", vpc: "demo-prod", "service-deployment-mode": "platform" }
      },
      services: {
        web: { type: "Load Balanced Web Service" },
        api: { type: "Load Balanced Internal Service" }
      },
      codebases: {
        web: {
          repository: "uktrade/demo-web",
          services: [{ all: ["web"] }],
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
          builds: [
            { phases: seconds, log: { text: webLog }, push: { tags: ["commit-<sha7>", "branch-main"] } }
          ],
          "past-releases": [{ environment: "dev", image: "commit-7be1f42", "hours-ago": 20 }],
          executions: [
            {
              stages: [
                {
                  name: "Deploy-dev",
                  actions: [
                    {
                      name: "Deploy-web",
                      type: "codebuild",
                      seconds: 34,
                      log: ["web is stable"]
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
            { tags: ["commit-ab12cd3", "tag-latest"] },
            { tags: ["commit-e4f5a60", "branch-main"] }
          ],
          builds: [{ phases: seconds }]
        }
      }
    }
  }
};

// sandbox/server/server.ts
import { createServer } from "node:http";

// sandbox/server/admin-approve.ts
var Request = strictObject({
  /** Default: all pipelines. */
  pipeline: optional(string()),
  status: optional(picklist(["Approved", "Rejected"]), "Approved")
});
function answerApprove(body, world) {
  const request = safeParse(Request, readJson3(body));
  if (!request.success) {
    return json5(400, {
      message: `The body is not {pipeline?, status?: Approved | Rejected}: ${summarize(request.issues)}`
    });
  }
  const { pipeline, status } = request.output;
  const known = [...world.pipelines.pipelines.keys()];
  if (pipeline !== void 0 && !known.includes(pipeline)) {
    return json5(404, { message: `There is no pipeline ${pipeline}; there are ${known.join(", ")}.` });
  }
  world.advance();
  const names = pipeline === void 0 ? known : [pipeline];
  return json5(
    200,
    names.flatMap((name) => world.pipelines.approve(name, status))
  );
}
function readJson3(body) {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return void 0;
  }
}
function json5(status, value) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

// sandbox/server/admin-clock.ts
var Request2 = strictObject({
  /** Milliseconds since the epoch. */
  until: optional(pipe(number(), finite()))
});
async function answerClock(body, world) {
  const request = safeParse(Request2, readJson4(body));
  if (!request.success)
    return json6(400, { message: `The body is not {until?: milliseconds}: ${summarize(request.issues)}` });
  const { until } = request.output;
  if (until !== void 0) await world.time.skipToWhenReleased(until);
  return json6(200, { now: world.now() });
}
function readJson4(body) {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return void 0;
  }
}
function json6(status, value) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

// sandbox/github/state.ts
function githubState(world) {
  const now = world.now();
  return Object.fromEntries(
    world.github.all().map((repository2) => [repository2.name, repositoryState(repository2, now)])
  );
}
function repositoryState(repository2, now) {
  const { refs, objects, history: history2, branch, pulls, releases, comments, runs } = repository2;
  const named2 = (prefix6) => refs.startingWith(prefix6).map(({ name, sha }) => ({ name: name.slice(prefix6.length), sha }));
  return {
    branches: Object.fromEntries(named2("refs/heads/").map(({ name, sha }) => [name, sha])),
    tags: Object.fromEntries(
      named2("refs/tags/").map(({ name, sha }) => [
        name,
        { commit: objects.commitOf(sha), annotated: objects.tags.has(sha) }
      ])
    ),
    /** Of the default branch, newest first. */
    commits: history2.upTo(history2.find(branch)).map(({ sha, message }) => ({ sha, message })),
    pulls: pulls.map((pull) => {
      const { number: number2, title, body, labels, state, base: base2, head, mergeCommit } = pull;
      return {
        number: number2,
        title,
        body,
        labels,
        state,
        merged: pull.mergedAt !== null,
        mergeCommit,
        base: base2,
        head,
        files: changesOfPull(pull, repository2).map(({ path }) => path),
        comments: comments.filter((comment) => comment.pull === number2).map((comment) => comment.body)
      };
    }),
    releases: newestFirst(releases).map(({ id, tag: tag2, name, body, draft, prerelease, immutable, target: target2 }) => ({
      id,
      tag: tag2,
      name,
      body,
      draft,
      prerelease,
      immutable,
      target: target2
    })),
    runs: runs.map((run) => {
      const { id, workflow, title, event, branch: on, sha, actor } = run;
      const { status, conclusion } = stateOf(run, now);
      return {
        id,
        workflow,
        title,
        event,
        branch: on,
        sha,
        actor,
        status,
        conclusion,
        known: isKnown(run, now),
        cancelled: run.cancelledAt !== void 0
      };
    })
  };
}

// sandbox/server/admin.ts
var prefix5 = "/_sandbox/";
function json7(status, value) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}
function answerAdmin(request, log, world) {
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(prefix5)) return void 0;
  switch (`${request.method} ${pathname.slice(prefix5.length)}`) {
    case "GET requests":
      return json7(200, log.all());
    case "DELETE requests":
      log.clear();
      return json7(200, []);
    case "GET slack":
      return json7(200, world.slack.all());
    case "GET github":
      return json7(200, githubState(world));
    case "POST approve":
      return answerApprove(request.body, world);
    case "POST clock":
      return answerClock(request.body, world);
    case "GET oidc": {
      if (!/^bearer \S+$/i.test(header(request, "authorization"))) {
        return json7(401, {
          message: `The request has no "Authorization: Bearer" header with the job's request token.`
        });
      }
      const audience = searchParams.get("audience") ?? "https://github.com/uktrade";
      return json7(200, { count: 1, value: makeOidcToken(audience, world.realNow(), world.scenario.oidc) });
    }
    default:
      return json7(404, { message: `The sandbox has no ${request.method} ${pathname}.` });
  }
}

// sandbox/server/server.ts
var largestBody = 32 * 1024 * 1024;
async function listen(handler, world, port) {
  const silences = /* @__PURE__ */ new Set();
  const server = createServer((request, response) => {
    serve(request, response, handler, world, silences).catch((error) => {
      response.destroy(asError(error));
    });
  });
  server.keepAliveTimeout = 6e4;
  server.on("connection", (socket) => socket.unref());
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
        new PlatformError(
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
  const reply5 = await answerAdmin(wire, handler.log, world);
  const outcome = reply5 === void 0 ? await handler.handle(wire) : { kind: "reply", reply: reply5 };
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
function send(response, reply5) {
  const headers = { ...reply5.headers, "content-length": Buffer.byteLength(reply5.body) };
  if (reply5.reason === void 0) response.writeHead(reply5.status, headers);
  else response.writeHead(reply5.status, reply5.reason, headers);
  response.end(reply5.body);
}

// sandbox/server/access/needed-permissions.ts
var neededPermissions = [
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
    actions: ["codepipeline:StopPipelineExecution"],
    resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>"]
  },
  { actions: ["codebuild:StopBuild"], resources: ["arn:aws:codebuild:<region>:<account>:project/<project>"] },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*"]
  },
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
  { actions: ["ecr:DescribeImages"], resources: ["arn:aws:ecr:<region>:<account>:repository/*"] },
  {
    actions: ["codebuild:BatchGetProjects"],
    resources: [
      "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-image-build",
      "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-pipeline-image-build"
    ]
  },
  {
    actions: ["codepipeline:ListPipelineExecutions"],
    resources: ["arn:aws:codepipeline:<region>:<account>:<app>-<cb>-*"]
  }
];

// sandbox/server/access/platform-roles.ts
var pipelineRoles = [
  "<app>-*-codebase-pipeline",
  "<app>-*-codebase-pipeline-*",
  "<app>-*-codebase-*"
];
var oidcRole = "github-oidc-<app>-repo-role";
var ecs2 = "arn:aws:ecs:<region>:<env-account>";
var autoscaling = "application-autoscaling";
var onClusters = (path) => ["<app>-<env>-cluster", "<app>-<env>"].map((cluster) => `${ecs2}:${path(cluster)}`);
var deployment = [
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
  { actions: ["ecs:DescribeClusters"], resources: [`${ecs2}:cluster/<app>-<env>-cluster`] },
  {
    actions: ["ecs:RunTask", "ecs:TagResource"],
    resources: [`${ecs2}:task-definition/<app>-<env>-*:*`]
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
var platformRoles = [
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

// sandbox/server/access/wildcards.ts
function fits3(pattern, text2) {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text2);
}

// sandbox/server/access/access.ts
var sharedImageActions = /* @__PURE__ */ new Set([
  "ecr:BatchCheckLayerAvailability",
  "ecr:BatchGetImage",
  "ecr:CompleteLayerUpload",
  "ecr:GetDownloadUrlForLayer",
  "ecr:InitiateLayerUpload",
  "ecr:PutImage",
  "ecr:UploadLayerPart"
]);
var Access2 = class {
  constructor(scenario) {
    this.scenario = scenario;
  }
  scenario;
  /** True where roles are held to what the platform gives them. */
  get enforced() {
    return this.scenario.roles === "platform";
  }
  /** Says whether the caller's own policies allow it, and those of the resource where that is in another account. */
  allows(caller, permission3) {
    const { role } = caller;
    if (role === void 0 || !this.enforced) return true;
    const { action, resource } = permission3;
    if (this.grants(role).some((pattern) => fits3(pattern, action))) return true;
    const owner = resource.split(":")[4];
    if (action.startsWith("ecr:") && owner !== caller.account && !sharedImageActions.has(action))
      return false;
    return this.statements(parseRole(role)).some(
      ({ actions, resources: resources2, passedTo }) => actions.includes(action) && passedTo === permission3.passedTo && resources2.some((pattern) => fits3(pattern, resource))
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
      (trusted) => trusted !== "github" && account === (trusted.account === "own" ? wanted.account : this.scenario.account) && trusted.names.some((pattern) => fits3(fill(pattern, known.values), name))
    );
  }
  /** Says whether the platform, or the scenario, has the role. */
  exists(roleArn) {
    return this.grants(roleArn).length > 0 || this.find(parseRole(roleArn)) !== void 0;
  }
  /** The actions that the scenario grants to the role, whatever the platform says. */
  grants(roleArn) {
    const { name } = parseRole(roleArn);
    return Object.entries(this.scenario["role-grants"]).flatMap(
      ([pattern, actions]) => fits3(pattern, name) ? actions : []
    );
  }
  statements(wanted) {
    const known = this.find(wanted);
    if (known === void 0) return [];
    const { role, values } = known;
    const assumed2 = { ...values, "env-account": role.assumes === "own" ? wanted.account : "*" };
    const needed = role.needed === true ? filled(neededPermissions, assumed2) : [];
    return [...needed, ...filled(role.allows, values)];
  }
  /** The role of the platform that is called so in this account. */
  find({ account, name }) {
    for (const role of platformRoles) {
      const found = this.places(role, name).find(
        (place) => (role.account === "dns" || place.account === account) && role.names.some((pattern) => fits3(fill(pattern, place.values), name))
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
    const own2 = this.scenario.account;
    const applications = Object.entries(this.scenario.applications);
    if (applications.length === 0) {
      const app = /^github-oidc-(.+)-repo-role$/.exec(name)?.[1] ?? name.split("-")[0] ?? name;
      return role.account === "pipeline" ? [{ account: own2, values: { app } }] : [];
    }
    return applications.flatMap(
      ([app, { environments }]) => role.account === "pipeline" ? [{ account: own2, values: { app } }] : Object.entries(environments).map(([env, seed]) => ({
        account: seed?.account ?? own2,
        values: { app, env }
      }))
    );
  }
};
function parseRole(arn) {
  const [, account = "", name = ""] = /^arn:aws:iam::(\d{12}):role\/(.+)$/.exec(arn) ?? [];
  return { account, name };
}
function fill(text2, values) {
  return text2.replaceAll(/<([a-z-]+)>/g, (_, key) => values[key] ?? "*");
}
function filled(statements, values) {
  return statements.map((statement) => ({
    ...statement,
    resources: statement.resources.map((resource) => fill(resource, values))
  }));
}

// sandbox/aws/codebuild/log-lines.ts
function generatedLine(index) {
  const rare = rareLines.get(index % 1e3);
  if (rare !== void 0) return rare(index);
  return `===> layer ${index % 37}: copied file ${index} of the application, ${index * 7919 % 100003} bytes`;
}
var escape3 = "\x1B";
var rareLines = /* @__PURE__ */ new Map([
  [7, () => ""],
  [8, () => ""],
  [101, (index) => `::error file=app.py,line=${index}::This is the build's, not the runner's`],
  [150, () => "::add-mask::layer"],
  [202, () => "::set-output name=image-tag::commit-0000000"],
  [250, () => "##[error]an old form of a command"],
  [303, () => "::stop-commands::never-resumed"],
  [350, () => "::group::a group that nobody closes"],
  [404, (index) => `${escape3}[1;32m✔${escape3}[0m ${escape3}[38;5;208mstep ${index}${escape3}[0m done`],
  [505, (index) => `downloading 10%\rdownloading 55%\rdownloading 100% of part ${index}`],
  [550, () => "a Windows line end\r"],
  [606, (index) => `naïve café — 日本語 — עברית — 👩‍🚀 — é — line ${index}`],
  [707, (index) => `${index}:${"0123456789abcdef".repeat(1250)}`],
  [808, () => "	indented with a tab, ends with blanks   "],
  [909, () => '{"level":"info","message":"quoted \\"json\\" with \\\\ and %25 percent"}']
]);
var usualText = {
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

// sandbox/aws/codebuild/timeline.ts
var order = [
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
var defaultSeconds2 = {
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
var containerPhases = /* @__PURE__ */ new Set([
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
    const failed2 = type === failing;
    const end = time + Math.round((script.phases?.[type] ?? defaultSeconds2[type]) * 1e3);
    const status = failed2 ? script.outcome : "SUCCEEDED";
    const context = failed2 ? failureContext(type, script, commands[type]) : containerPhases.has(type) ? { statusCode: "", message: "" } : void 0;
    phases.push({ type, start: time, end, status, context });
    time = end;
  }
  return { startedAt, phases, endedAt: time, outcome: script.outcome };
}
function stopBuild2(timeline, at) {
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

// sandbox/aws/codebuild/build-log.ts
var ownPhases = /* @__PURE__ */ new Set(["INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD"]);
function buildLog(timeline, script, commands = {}) {
  const sections = timeline.phases.filter((phase) => containerPhases.has(phase.type)).map((phase) => section(phase, script.log, commands[phase.type]));
  const rest = sections.reduce((sum, part2) => sum + count(part2), 0);
  const shares2 = share(sections, Math.max(0, (script.log?.lines ?? 0) - rest));
  const events = [];
  let generated = 0;
  for (const [index, part2] of sections.entries()) {
    const extra = shares2[index] ?? 0;
    appendSection(events, part2, generated, extra);
    generated += extra;
  }
  return events;
}
function count(part2) {
  return part2.before.length + part2.own.length + part2.after.length;
}
function section(phase, log, command) {
  const texts = log?.text ?? {};
  const usual = speaks(log) || command === void 0 ? void 0 : usualText[phase.type];
  const own2 = texts[phase.type] ?? usual ?? [];
  return { phase, before: opening(phase, command), own: own2, after: closing(phase, command) };
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
  const own2 = sections.map(
    (part2) => ownPhases.has(part2.phase.type) ? part2.phase.end - part2.phase.start : -1
  );
  const weights = own2.some((weight) => weight > 0) ? own2.map((weight) => Math.max(0, weight)) : own2.map((weight) => weight < 0 ? 0 : 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const upTo = Math.round(lines * passed / total);
    const part2 = upTo - given;
    given = upTo;
    return part2;
  });
}
function appendSection(events, part2, firstGenerated, generated) {
  const { start: start2, end } = part2.phase;
  const inner = part2.own.length + generated;
  for (const text2 of part2.before) events.push({ timestamp: start2, message: `${text2}
` });
  for (let index = 0; index < inner; index += 1) {
    const text2 = part2.own[index] ?? generatedLine(firstGenerated + index - part2.own.length);
    const timestamp = start2 + Math.floor((end - start2) * (index + 1) / (inner + 1));
    events.push({ timestamp, message: `${text2}
` });
  }
  for (const text2 of part2.after) events.push({ timestamp: end, message: `${text2}
` });
}
function stamp(time) {
  const iso = new Date(time).toISOString();
  return `[Container] ${iso.slice(0, 10).replaceAll("-", "/")} ${iso.slice(11, 23)}000`;
}

// sandbox/aws/codebuild/buildspec.ts
var import_yaml2 = __toESM(require_dist(), 1);
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
function problemOfText(text2) {
  try {
    const content2 = (0, import_yaml2.parse)(text2, { logLevel: "error" });
    if (typeof content2 !== "object" || content2 === null || !("version" in content2)) {
      return "This build does not have a version";
    }
    return void 0;
  } catch {
    return "The buildspec is not YAML";
  }
}

// sandbox/slack/builder-message.ts
var messageLabel = "uk.gov.trade.digital.build.timestamp";
function builderTimestamp(record2) {
  const notifications = record2.variables.find(({ name }) => name === "NOTIFICATIONS_ENABLED");
  return notifications?.value === "true" ? (record2.timeline.startedAt / 1e3).toFixed(6) : void 0;
}
function plantBuilderMessage(record2, { parameters, slack: slack2 }) {
  const ts = builderTimestamp(record2);
  const channel = channelOf(record2.project.repository, parameters);
  if (ts === void 0 || channel === void 0 || slack2.find(channel, ts) !== void 0) return;
  slack2.plant(
    channel,
    ts,
    `Building: ${record2.project.repository ?? ""}@${record2.sourceVersion?.slice(0, 7) ?? ""}`
  );
}
function channelOf(repository2, parameters) {
  const [app, codebase] = (repository2 ?? "").split("/");
  const text2 = parameters.get(`/copilot/applications/${app ?? ""}/codebases/${codebase ?? ""}`)?.value;
  if (text2 === void 0) return void 0;
  let name;
  try {
    name = JSON.parse(text2)?.slack_channel;
  } catch {
    return void 0;
  }
  return typeof name === "string" ? parameters.get(name)?.value : void 0;
}

// sandbox/aws/codebuild/builds.ts
var plainSuccess = { outcome: "SUCCEEDED" };
var Builds = class {
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
    const number2 = (this.counts.get(project) ?? 0) + 1;
    this.counts.set(project, number2);
    const uuid = this.uuid(project.name, number2);
    const given = request.script ?? nthScript(project, number2 - project.earlier);
    const script = withBuildspec(this.feasible(given, project), project, request.overrides?.buildspec);
    const record2 = {
      id: `${project.name}:${uuid}`,
      uuid,
      number: number2,
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
    this.builds.set(record2.id, record2);
    this.running.push(record2);
    this.putLog(record2);
    plantBuilderMessage(record2, this.around);
    return record2;
  }
  /** Stops the build; one that has ended stays as it is. */
  stop(record2) {
    const now = this.setting.now();
    const { logs: logs2 } = this.around;
    if (now >= record2.timeline.endedAt) return;
    const containerAt = containerStart(record2.timeline);
    record2.timeline = stopBuild2(record2.timeline, now);
    const { logGroup } = record2.project;
    if (containerAt !== void 0 && containerAt <= now) logs2.cutOff(logGroup, record2.uuid, now);
    else logs2.remove(logGroup, record2.uuid);
  }
  /** Lets what runs catch up with the time: builds that have succeeded by now push their images. */
  advance() {
    const now = this.setting.now();
    const ended = this.running.filter(({ timeline }) => timeline.endedAt <= now);
    if (ended.length === 0) return;
    this.running = this.running.filter(({ timeline }) => timeline.endedAt > now);
    ended.sort((a, b) => a.timeline.endedAt - b.timeline.endedAt);
    for (const record2 of ended) this.settle(record2);
  }
  settle(record2) {
    if (record2.settled) return;
    record2.settled = true;
    const { script, project, timeline } = record2;
    if (timeline.outcome !== "SUCCEEDED" || project.repository === void 0 || script.push === "none")
      return;
    const tags = script.push?.tags ?? ["commit-<sha7>"];
    const version2 = record2.sourceVersion ?? "main";
    this.around.registry.push(project.repository, {
      tags: tags.map((tag2) => tag2.replaceAll("<sha7>", version2.slice(0, 7)).replaceAll("<sha>", version2)),
      pushedAt: timeline.endedAt,
      content: record2.id,
      labels: { ...builderLabels(record2), ...script.push?.labels }
    });
  }
  /** Builds from before the scenario begins, an hour apart. */
  addEarlier(project) {
    const first = this.setting.now() - project.earlier * 36e5;
    for (let number2 = 0; number2 < project.earlier; number2 += 1) {
      const startedAt = first + number2 * 36e5;
      this.start({ project, startedAt, script: plainSuccess, initiator: "GitHub-Hookshot/somebody" });
    }
  }
  /** A build that has nowhere to push to fails at that, whatever its script says. */
  feasible(script, project) {
    const { repository: repository2 } = project;
    const pushes2 = repository2 !== void 0 && script.push !== "none" && script.outcome === "SUCCEEDED";
    if (!pushes2 || this.around.registry.get(repository2) !== void 0) return script;
    const message = `name unknown: The repository with name '${repository2}' does not exist in the registry`;
    return { ...script, outcome: "FAILED", "fail-phase": "POST_BUILD", message };
  }
  putLog(record2) {
    const containerAt = containerStart(record2.timeline);
    if (containerAt === void 0) return;
    const { log } = record2.script;
    const lateUntil = record2.timeline.startedAt + (log?.["late-seconds"] ?? 0) * 1e3;
    const { timeline, script, project } = record2;
    let events;
    this.around.logs.put(record2.project.logGroup, record2.uuid, {
      createdAt: Math.max(containerAt, lateUntil),
      until: Infinity,
      delayMs: (log?.["delay-seconds"] ?? 0) * 1e3,
      pageLines: log?.["page-lines"],
      emptyPages: log?.["empty-pages"] ?? 0,
      events: () => events ??= buildLog(timeline, script, project.commands)
    });
  }
  /** The same scenario and seed give the same ids. */
  uuid(project, number2) {
    return uuidOf(`${this.setting.scenario.seed} build ${project} ${number2}`);
  }
};
function nthScript(project, number2) {
  return project.scripts[number2 - 1] ?? project.scripts.at(-1) ?? plainSuccess;
}
function merged(project, build) {
  const byName = new Map(project.map((variable) => [variable.name, variable]));
  for (const variable of build) byName.set(variable.name, { type: "PLAINTEXT", ...variable });
  return [...byName.values()];
}
function builderLabels(record2) {
  const ts = builderTimestamp(record2);
  return ts === void 0 ? {} : { [messageLabel]: ts };
}

// sandbox/aws/ecs/ids.ts
var IdSource = class {
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
    const number2 = BigInt(`0x${this.hex()}`) % 9000000000000000000n;
    return (number2 + 1000000000000000000n).toString();
  }
  /** 21 letters and digits, as service deployments have them. */
  letters() {
    return Buffer.from(this.hex(), "hex").toString("base64url").slice(0, 21);
  }
};

// sandbox/aws/cloudfront/distributions.ts
var Distributions = class {
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
};

// sandbox/aws/ecs/end-early.ts
function endEarly(service, at, logs2) {
  const latest = latestRollout(service);
  latest.phases = latest.phases.filter((phase) => phase.at <= at);
  latest.meanwhileAt = Infinity;
  if (latest.rollback !== void 0 && latest.rollback.at > at) delete latest.rollback;
  service.events = service.events.filter((event) => event.at <= at);
  for (const task of service.tasks) {
    if (task.createdAt > at) {
      for (const { name } of task.revision.taskDefinition.containers) {
        logs2.remove(service.logGroup, streamName(name, task));
      }
    } else if (task.stop !== void 0 && task.stop.at > at) delete task.stop;
  }
  service.tasks = service.tasks.filter((task) => task.createdAt <= at);
}

// sandbox/aws/ecs/scale.ts
var startMs = 1e4;
function scaleTasks(plan, at) {
  const { service, rollout } = plan;
  const start2 = primaryAt(rollout, at);
  const alive = service.tasks.filter((task) => isAlive(task, at));
  const missing = service.desired - alive.length;
  if (missing > 0) plan.startTasks(at, missing, () => at + startMs, start2);
  if (missing < 0) {
    const surplus = alive.slice(missing);
    for (const task of surplus) plan.retire(task, at, start2.deploymentId);
    plan.event(at, `has stopped ${surplus.length} running tasks: ${named(surplus)}.`);
  }
}

// sandbox/aws/ecs/task-definitions.ts
var TaskDefinitions = class {
  records = /* @__PURE__ */ new Map();
  /** The latest revision, by account, region and family. */
  latest = /* @__PURE__ */ new Map();
  /** @param revision where a family starts; default 1 */
  register(input, registration, revision) {
    const { account, region } = registration;
    const { family, tags = [], containerDefinitions, ...rest } = input;
    const key = `${account} ${region} ${family}`;
    const number2 = Math.max((this.latest.get(key) ?? 0) + 1, revision ?? 1);
    this.latest.set(key, number2);
    const arn = `arn:aws:ecs:${region}:${account}:task-definition/${family}:${number2}`;
    const record2 = {
      arn,
      family,
      revision: number2,
      tags,
      containers: containerDefinitions,
      shown: {
        ...rest,
        taskDefinitionArn: arn,
        family,
        revision: number2,
        containerDefinitions: containerDefinitions.map(withDefaults),
        volumes: rest.volumes ?? [],
        status: "ACTIVE",
        placementConstraints: rest.placementConstraints ?? [],
        compatibilities: ["EC2", "FARGATE", "MANAGED_INSTANCES"],
        registeredAt: new Date(registration.at),
        registeredBy: registration.by
      }
    };
    this.records.set(arn, record2);
    return record2;
  }
  /** By ARN, `family:revision`, or `family`, which is its latest revision. */
  find(name, account, region) {
    if (name.startsWith("arn:")) {
      const [, owner = "", rest = ""] = /^arn:aws:ecs:[^:]+:(\d{12}):task-definition\/(.+)$/.exec(name) ?? [];
      return owner === account ? this.find(rest, account, region) : void 0;
    }
    const [family = "", revision] = name.split(":");
    const number2 = revision ?? String(this.latest.get(`${account} ${region} ${family}`) ?? 0);
    return this.records.get(`arn:aws:ecs:${region}:${account}:task-definition/${family}:${number2}`);
  }
  /** All revisions of an account, by family and oldest first. */
  list(account, prefix6) {
    return [...this.records.values()].filter(({ arn, family }) => arn.split(":")[4] === account && family.startsWith(prefix6)).sort((a, b) => a.family === b.family ? a.revision - b.revision : a.family < b.family ? -1 : 1);
  }
};
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

// sandbox/aws/ecs/ecs.ts
var Ecs = class {
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
      const matches2 = cluster.name === name || cluster.arn === name;
      return matches2 && cluster.account === account;
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
    const count2 = (this.counts.get(service) ?? 0) + 1;
    this.counts.set(service, count2);
    const scripts = service.seed.rollouts;
    const script = scripts[count2 - 1] ?? scripts.at(-1) ?? plainRollout;
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
    const { family, shown: shown2, containers, tags } = rollout.target.taskDefinition;
    const isOwn = ({ name }) => name === service.service;
    const imageBefore = before.taskDefinition.containers.find(isOwn)?.image ?? "";
    const repository2 = imageBefore.replace(/(@.*|:[^:/]*)$/, "");
    const image = meanwhile.image === void 0 ? imageBefore : `${repository2}:${meanwhile.image}`;
    const changed = containers.map((container) => isOwn(container) ? { ...container, image } : container);
    const by = `arn:aws:sts::${account}:assumed-role/somebody/else`;
    const other = this.taskDefinitions.register(
      { ...registrable(shown2), family, containerDefinitions: changed, tags: [...tags] },
      { account, region, at, by }
    );
    this.start(service, other, at, { ...meanwhile.rollout, meanwhile: void 0 });
  }
  start(service, taskDefinition, at, script) {
    const { cluster, name } = service;
    const latest = latestRollout(service);
    const sources2 = [
      ...new Set(service.tasks.filter((task) => task.createdAt <= at && !goneBy(task, at)))
    ].map(({ revision }) => revision);
    if (!isFinal(phaseAt(latest, at))) {
      endEarly(service, at, this.around.logs);
      latest.phases.push({ at, status: "STOP_REQUESTED" });
      const reason = "Service deployment stopped because a newer service deployment was started.";
      latest.phases.push({ at: at + 1e3, status: "STOPPED", reason });
    }
    const prefix6 = `arn:aws:ecs:${cluster.region}:${cluster.account}`;
    const rollout = {
      arn: `${prefix6}:service-deployment/${cluster.name}/${name}/${this.ids.letters()}`,
      number: latest.number + 1,
      script,
      createdAt: at,
      target: this.revision(service, taskDefinition, at),
      deploymentId: `ecs-svc/${this.ids.digits()}`,
      sources: [...new Set(sources2)],
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
};
function goneBy({ stop }, at) {
  return stop !== void 0 && stop.stoppedAt <= at;
}
function due(service, now) {
  const latest = latestRollout(service);
  const at = latest.meanwhileAt;
  return at <= now && !isFinal(phaseAt(latest, at)) ? latest : void 0;
}
function meanwhileAt({ meanwhile, outcome, seconds: seconds2 }, createdAt) {
  if (meanwhile !== void 0) return createdAt + meanwhile["after-seconds"] * 1e3;
  return outcome === "STOPPED" ? createdAt + seconds2 * 1e3 : Infinity;
}
function registrable(shown2) {
  const { taskRoleArn, executionRoleArn, networkMode, volumes, requiresCompatibilities } = shown2;
  const { cpu, memory, runtimePlatform } = shown2;
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

// sandbox/aws/ecs/running-input.ts
var placeholder = "placeholder";
function placeholderInput(usual) {
  const { family, networkMode, requiresCompatibilities, cpu, memory } = usual;
  const image = "public.ecr.aws/docker/library/nginx:stable";
  const containerDefinitions = [{ name: placeholder, image, essential: true }];
  return { family, networkMode, requiresCompatibilities, cpu, memory, containerDefinitions };
}
function runningInput(record2, tag2, setting) {
  const { cluster, service, type } = record2;
  const usual = usualTemplate(cluster, service, type, setting.scenario);
  if (tag2 === placeholder) return placeholderInput(usual);
  const containerDefinitions = usual.containerDefinitions.map(
    (container) => container.name === service ? {
      ...container,
      image: `${container.image}${tag2.startsWith("sha256:") ? "@" : ":"}${tag2}`,
      dockerLabels: {
        "com.datadoghq.tags.env": cluster.environment,
        "com.datadoghq.tags.service": `${cluster.app}-${service}`,
        "com.datadoghq.tags.version": tag2
      }
    } : container
  );
  return { ...usual, containerDefinitions };
}

// sandbox/aws/ecs/release.ts
var rolloutMs = 6e4;
function deployRelease(ecs3, setting, { app, codebase, environment, image, at }) {
  const application = setting.scenario.applications[app];
  const mode = application?.environments[environment]?.["service-deployment-mode"] ?? "copilot";
  if (mode === "copilot") return;
  const groups = application?.codebases[codebase]?.services ?? [];
  const names = groups.flatMap((group) => Object.values(group).flat());
  for (const record2 of ecs3.services) {
    const { account, region, app: owner, environment: place } = record2.cluster;
    if (owner !== app || place !== environment || !names.includes(record2.service)) continue;
    const by = `arn:aws:sts::${account}:assumed-role/${app}-${environment}-codebase-pipeline-deploy/${environment}`;
    const begun = at - rolloutMs;
    const input = runningInput(record2, image, setting);
    ecs3.release(
      record2,
      ecs3.taskDefinitions.register(input, { account, region, at: begun - 1e3, by }),
      begun
    );
  }
}

// sandbox/aws/ecs/seed-past.ts
var hourMs = 36e5;
var minuteMs = 6e4;
function seedPast(ecs3, setting, record2, { newest, register }) {
  const registered = /* @__PURE__ */ new Map();
  const { past } = record2.seed;
  let number2 = newest - past.filter(({ again }) => !again).length;
  for (const { image, again, status, "hours-ago": hours } of past) {
    const at = setting.now() - hours * hourMs;
    const known = again ? registered.get(image)?.taskDefinition : void 0;
    const definition = known ?? register(image, at - minuteMs, number2);
    if (known === void 0) number2 += 1;
    const revision = ecs3.revision(record2, definition, at);
    registered.set(image, revision);
    record2.rollouts.push(pastRollout(ecs3, record2, revision, { at, status }));
  }
}
function pastRollout(ecs3, record2, target2, { at, status }) {
  const { cluster, name, desired, rollouts } = record2;
  const before = lastGood(record2, at);
  const path = `${cluster.name}/${name}/${ecs3.ids.letters()}`;
  const phases = [
    { at, status: "PENDING" },
    { at: at + 2e3, status: "IN_PROGRESS" },
    ...status === "ROLLBACK_SUCCESSFUL" ? [{ at: at + minuteMs, status: "ROLLBACK_IN_PROGRESS" }] : [],
    { at: at + 2 * minuteMs, status }
  ];
  const reason = "Service deployment rolled back because the circuit breaker threshold was exceeded.";
  const rollback = { at: at + minuteMs, reason, deploymentId: `ecs-svc/${ecs3.ids.digits()}` };
  return {
    arn: `arn:aws:ecs:${cluster.region}:${cluster.account}:service-deployment/${path}`,
    number: rollouts.length + 1,
    script: plainRollout,
    createdAt: at,
    target: target2,
    deploymentId: `ecs-svc/${ecs3.ids.digits()}`,
    sources: before === void 0 ? [] : [before],
    desired,
    phases,
    ...status === "ROLLBACK_SUCCESSFUL" && before !== void 0 ? { rollback: { ...rollback, revision: before } } : {},
    meanwhileAt: Infinity
  };
}

// sandbox/aws/ecs/seed-services.ts
var hourMs2 = 36e5;
var minuteMs2 = 6e4;
var newestRevision = 41;
function seedServices(ecs3, logs2, setting) {
  for (const [app, application] of Object.entries(setting.scenario.applications)) {
    for (const [environment, seed] of Object.entries(application.environments)) {
      if (seed?.ecs === "none") continue;
      const account = seed?.account ?? setting.account;
      const region = seed?.region ?? setting.region;
      const name = `${app}-${environment}-cluster`;
      const arn = `arn:aws:ecs:${region}:${account}:cluster/${name}`;
      const cluster = { app, environment, name, arn, account, region };
      ecs3.clusters.push(cluster);
      for (const [service, serviceSeed, type] of servicesOf(application, seed?.ecs.services ?? {})) {
        if (serviceSeed === "none") continue;
        logs2.createGroup(logGroupOf(cluster, service));
        seedService(ecs3, setting, cluster, { service, seed: serviceSeed, type });
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
function seedService(ecs3, setting, cluster, { service, seed, type }) {
  const { app, environment, account, region } = cluster;
  const name = `${app}-${environment}-${service}`;
  const now = setting.now();
  const at = seed.since === void 0 ? now - hourMs2 : Date.parse(seed.since);
  const record2 = {
    cluster,
    service,
    type,
    name,
    arn: `arn:aws:ecs:${region}:${account}:service/${cluster.name}/${name}`,
    createdAt: at - 24 * hourMs2,
    seed,
    desired: seed.desired,
    rollouts: [],
    tasks: [],
    events: [],
    logGroup: logGroupOf(cluster, service)
  };
  const by = `arn:aws:sts::${account}:assumed-role/${app}-${environment}-codebase-pipeline-deploy/${environment}`;
  const register = (image, time, revision2) => ecs3.taskDefinitions.register(
    runningInput(record2, image, setting),
    { account, region, at: time, by },
    revision2
  );
  const first = register(placeholder, record2.createdAt - minuteMs2);
  seedPast(ecs3, setting, record2, { register, newest: newestRevision });
  const tag2 = runningTag(app, service, seed, setting.scenario);
  const taskDefinition = tag2 === placeholder ? first : register(tag2, at - minuteMs2, newestRevision);
  ecs3.services.push(record2);
  const rollout = firstRollout(ecs3, record2, ecs3.revision(record2, taskDefinition, at - minuteMs2), at);
  record2.rollouts.push(rollout);
  const { target: revision, deploymentId } = rollout;
  ecs3.plan(record2, rollout).startTasks(at - minuteMs2 / 2, seed.desired, () => at, { revision, deploymentId });
  ecs3.plan(record2, rollout).event(at, `(deployment ${deploymentId}) deployment completed.`);
  ecs3.plan(record2, rollout).event(at, "has reached a steady state.");
}
function firstRollout(ecs3, record2, target2, at) {
  const { cluster, name, desired } = record2;
  const path = `${cluster.name}/${name}/${ecs3.ids.letters()}`;
  return {
    arn: `arn:aws:ecs:${cluster.region}:${cluster.account}:service-deployment/${path}`,
    number: record2.rollouts.length + 1,
    script: plainRollout,
    createdAt: at - minuteMs2,
    target: target2,
    deploymentId: `ecs-svc/${ecs3.ids.digits()}`,
    sources: [],
    desired,
    phases: [
      { at: at - minuteMs2, status: "PENDING" },
      { at: at - minuteMs2 + 2e3, status: "IN_PROGRESS" },
      { at, status: "SUCCESSFUL" }
    ],
    meanwhileAt: Infinity
  };
}

// sandbox/aws/s3/objects.ts
var Objects = class {
  buckets;
  constructor(setting) {
    this.buckets = new Map(templateBuckets(setting).map((bucket) => [bucket.name, bucket]));
  }
};
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
        const text2 = templateText(cluster, service, type, template, scenario);
        if (text2 !== void 0) {
          objects.set(`${app}/${environment}/${service}.json`, { text: text2, modifiedAt: setting.now() });
        }
      }
      return [{ name: `ecs-task-definitions-${app}-${environment}`, account, region, objects }];
    })
  );
}

// sandbox/aws/ssm/parameters.ts
var Parameters = class {
  stored = /* @__PURE__ */ new Map();
  sorted;
  get(name) {
    return this.stored.get(name);
  }
  put(name, value, type, modifiedAt) {
    const version2 = (this.stored.get(name)?.version ?? 0) + 1;
    const parameter = { name, value, type, version: version2, modifiedAt };
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
    const prefix6 = path.endsWith("/") ? path : `${path}/`;
    return this.all().filter(
      ({ name }) => name.startsWith(prefix6) && (recursive || !name.slice(prefix6.length).includes("/"))
    );
  }
};

// sandbox/aws/codepipeline/action-build.ts
var shares = {
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
function actionBuild({ builds, registry }, pipeline, record2, run) {
  const project = builds.projects.get(pipeline.project);
  if (project === void 0)
    throw new Error(`The pipeline ${pipeline.name} has no project ${pipeline.project}.`);
  const service = run.plan.name.replace(/^deploy-/i, "");
  const variables = {
    ...record2.variables,
    ...pipeline.release === void 0 ? {} : { SERVICE: service, APPLICATION: pipeline.release.app }
  };
  return builds.start({
    project,
    startedAt: run.startedAt,
    variables: Object.entries(variables).map(([key, value]) => ({ name: key, value, type: "PLAINTEXT" })),
    initiator: `codepipeline/${pipeline.name}`,
    script: deployScript(registry, pipeline, record2, run, service)
  });
}
function deployScript(registry, pipeline, record2, run, service) {
  if (run.plan.kind !== "codebuild") throw new Error(`The action ${run.plan.name} runs no build.`);
  const { seconds: seconds2, log } = run.plan;
  const fail = run.plan.fail ?? missingLabel(registry, pipeline, record2);
  const { ENVIRONMENT: environment = "", IMAGE_TAG: tag2 = "" } = record2.variables;
  const [usual, last] = pipeline.release === void 0 ? [[`Running ${run.plan.name}`], ["Done"]] : [
    [`Deploying ${tag2} to ${service} in ${environment}`, "Waiting for the service to be stable"],
    [`Deployed ${tag2} to ${service} in ${environment}`]
  ];
  return {
    outcome: fail === void 0 ? "SUCCEEDED" : "FAILED",
    ...fail === void 0 ? {} : { message: fail },
    phases: Object.fromEntries(Object.entries(shares).map(([phase, share2]) => [phase, share2 * seconds2])),
    log: { text: { BUILD: [...log ?? [...usual, ...fail === void 0 ? last : []]] } }
  };
}
function missingLabel(registry, pipeline, record2) {
  if (pipeline.release === void 0 || record2.script["needs-message-label"] !== true) return void 0;
  const tag2 = record2.variables["IMAGE_TAG"] ?? "";
  const image = registry.get(`${pipeline.release.app}/${pipeline.release.codebase}`)?.byTag(tag2);
  return image?.labels[messageLabel] === void 0 ? `The image ${tag2} has no label ${messageLabel}.` : void 0;
}

// sandbox/aws/codepipeline/new-execution.ts
function newExecution(setting, pipeline, given) {
  const number2 = pipeline.executions.length + 1;
  return {
    ...given,
    id: uuidOf(`${setting.scenario.seed} execution ${pipeline.name} ${number2}`),
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
    hoursAgo,
    status,
    variables: { ENVIRONMENT: environment, IMAGE_TAG: image }
  });
}
function endedExecution(setting, pipeline, { hoursAgo, status, variables }) {
  const endedAt = setting.now() - hoursAgo * 36e5;
  const record2 = newExecution(setting, pipeline, {
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
  record2.final = { status, begunAt: endedAt - 6e4, endedAt, actions: [] };
  record2.followed = true;
  return record2;
}

// sandbox/aws/codepipeline/pipelines.ts
var Pipelines = class {
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
  state(record2) {
    const queued = {
      status: "InProgress",
      begunAt: void 0,
      endedAt: void 0,
      actions: []
    };
    return record2.final ?? this.states.get(record2) ?? queued;
  }
  start(pipeline, variables, startedBy, revision) {
    const script = nextScript(pipeline);
    pipeline.starts += 1;
    const record2 = newExecution(this.setting, pipeline, {
      script,
      stages: planStages(script, pipeline.groups),
      variables,
      revision,
      trigger: { triggerType: "StartPipelineExecution", triggerDetail: startedBy },
      rollbackTarget: void 0,
      requestedAt: this.setting.now()
    });
    pipeline.executions.push(record2);
    this.advancePipeline(pipeline);
    return record2;
  }
  /** The approvals of the pipeline that wait now. */
  waiting(pipeline) {
    return pipeline.executions.flatMap(
      (record2) => this.state(record2).actions.filter(({ plan, status }) => plan.kind === "approval" && status === "InProgress").map((run) => ({
        pipeline: pipeline.name,
        execution: record2.id,
        stage: run.stage,
        action: run.plan.name,
        token: approvalToken(record2, run)
      }))
    );
  }
  /** Answers one approval. */
  answer(approval, answer5) {
    const pipeline = this.pipelines.get(approval.pipeline);
    const record2 = pipeline?.executions.find(({ id }) => id === approval.execution);
    if (pipeline === void 0 || record2 === void 0) return;
    record2.answers.set(actionKey(approval.stage, approval.action), { ...answer5, at: this.setting.now() });
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
  stop(pipeline, record2, abandon, reason) {
    const request = { at: this.setting.now(), reason };
    if (abandon) record2.abandon = request;
    else record2.stop = request;
    this.advancePipeline(pipeline);
  }
  advancePipeline(pipeline) {
    let free = -Infinity;
    for (let index = 0; index < pipeline.executions.length; index += 1) {
      const record2 = pipeline.executions[index];
      if (record2 === void 0) continue;
      const state = record2.final ?? this.overtaken(pipeline, index, free) ?? this.advanceExecution(pipeline, record2, pipeline.mode === "PARALLEL" ? -Infinity : free);
      if (state.endedAt !== void 0 && record2.final === void 0) {
        record2.final = state;
        if (state.status === "Succeeded") this.released(pipeline, record2.variables, state.endedAt);
      }
      this.states.set(record2, state);
      const stoppedInQueue = state.begunAt === void 0 && state.endedAt !== void 0;
      if (!stoppedInQueue) free = Math.max(free, state.endedAt ?? Infinity);
      const next = record2.followed ? void 0 : this.follower(pipeline, record2, state);
      if (next === void 0) continue;
      record2.followed = true;
      pipeline.executions.splice(index + 1, 0, next);
    }
  }
  /**
   * In the mode SUPERSEDED, one that waits gives way to the next one. CodePipeline has it wait before each stage; here it
   * waits before the first one only.
   */
  overtaken(pipeline, index, free) {
    const [own2, next] = [pipeline.executions[index], pipeline.executions[index + 1]];
    if (pipeline.mode !== "SUPERSEDED" || own2 === void 0 || next === void 0) return void 0;
    if (next.requestedAt > free || next.requestedAt < own2.requestedAt) return void 0;
    return { status: "Superseded", begunAt: void 0, endedAt: next.requestedAt, actions: [] };
  }
  advanceExecution(pipeline, record2, free) {
    const now = this.setting.now();
    const begunAt = Math.max(record2.requestedAt + (record2.script["queue-seconds"] ?? 0) * 1e3, free);
    const stop = record2.stop ?? record2.abandon;
    if (stop !== void 0 && stop.at < begunAt) {
      return { status: "Stopped", begunAt: void 0, endedAt: stop.at, actions: [] };
    }
    if (begunAt > now) return { status: "InProgress", begunAt: void 0, endedAt: void 0, actions: [] };
    for (; ; ) {
      const state = executionAt(record2, begunAt, now);
      const ready = state.actions.filter(
        ({ plan, build, status }) => plan.kind === "codebuild" && build === void 0 && status === "InProgress"
      );
      if (ready.length === 0) return state;
      for (const run of ready) {
        const build = actionBuild(this.around, pipeline, record2, run);
        record2.builds.set(actionKey(run.stage, run.plan.name), build);
      }
    }
  }
  released({ release }, { ENVIRONMENT: environment, IMAGE_TAG: image }, at) {
    if (release === void 0 || environment === void 0 || image === void 0) return;
    this.around.released({ ...release, environment, image, at });
  }
  /** The execution that CodePipeline, or somebody else, starts because of how this one ended. */
  follower(pipeline, record2, state) {
    if (state.status === "Failed" && record2.script.rollback === true) {
      return this.rollback(pipeline, record2, state);
    }
    if (state.status !== "Superseded" || record2.script.outcome !== "Superseded") return void 0;
    return newExecution(this.setting, pipeline, {
      script: { outcome: "Succeeded" },
      stages: planStages({ outcome: "Succeeded" }, pipeline.groups),
      variables: othersVariables(pipeline, record2),
      revision: void 0,
      trigger: {
        triggerType: "StartPipelineExecution",
        triggerDetail: `arn:aws:iam::${this.setting.account}:user/other`
      },
      rollbackTarget: void 0,
      requestedAt: state.endedAt ?? this.setting.now()
    });
  }
  rollback(pipeline, failed2, state) {
    const before = pipeline.executions.slice(0, pipeline.executions.indexOf(failed2));
    const target2 = before.findLast(({ final }) => final?.status === "Succeeded");
    const failedStage = state.actions.find(({ status }) => status === "Failed")?.stage;
    return newExecution(this.setting, pipeline, {
      script: { outcome: "Succeeded" },
      stages: failed2.stages.filter(({ name }) => name === failedStage).map(mended),
      variables: target2?.variables ?? failed2.variables,
      revision: target2?.revision,
      trigger: { triggerType: "AutomatedRollback", triggerDetail: failed2.id },
      rollbackTarget: target2?.id,
      requestedAt: state.endedAt ?? this.setting.now()
    });
  }
};
function othersVariables(pipeline, { variables }) {
  if (pipeline.release !== void 0)
    return { ENVIRONMENT: variables["ENVIRONMENT"] ?? "", IMAGE_TAG: "tag-latest" };
  return Object.fromEntries(
    pipeline.variables.map(({ name, defaultValue }) => [name, defaultValue ?? "other"])
  );
}

// sandbox/aws/ecr/registry.ts
var Registry = class {
  repositories = /* @__PURE__ */ new Map();
  /** Repositories of the public registry, by `public.ecr.aws/<alias>/<name>`. */
  publicRepositories = /* @__PURE__ */ new Map();
  /** The additional repositories, public or private, that get what is pushed to a codebase's own, by the name of that. */
  copies = /* @__PURE__ */ new Map();
  /** Where blobs can be downloaded: the sandbox's own address. */
  url = "";
  create(name, createdAt, mutability) {
    const repository2 = this.repositories.get(name) ?? new Repository(name, createdAt, mutability);
    this.repositories.set(name, repository2);
    return repository2;
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
  push(repository2, push) {
    const found = this.repositories.get(repository2);
    if (found === void 0) {
      throw new Error(
        `name unknown: The repository with name '${repository2}' does not exist in the registry`
      );
    }
    const image = found.push(push);
    this.copies.get(repository2)?.push(push);
    return image;
  }
};

// sandbox/aws/ssm/seed-parameters.ts
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

// sandbox/aws/ecr/seed-registry.ts
var minute = 6e4;
var scatter = 2654435761;
function seedRegistry(registry, scenario, now) {
  for (const [app, application] of Object.entries(scenario.applications)) {
    for (const [codebase, seed] of Object.entries(application.codebases)) {
      const name = `${app}/${codebase}`;
      const additional = createAdditional(registry, name, seed.additional_ecr_repository, now);
      for (const push of pushes(`${name} elsewhere`, seed["additional-images"], now)) additional?.push(push);
      if (seed.images === "none") continue;
      const repository2 = registry.create(name, now, seed["image-tag-mutability"]);
      generateImages(repository2, seed, now - seed.images.length * minute);
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
function generateImages(repository2, seed, before) {
  const { count: count2, untagged } = seed["generate-images"] ?? { count: 0, untagged: 0 };
  for (let index = 0; index < count2; index++) {
    repository2.push({
      tags: index < untagged ? [] : [`commit-${generatedCommit(repository2.name, index).slice(0, 7)}`],
      pushedAt: before - (count2 - index) * minute,
      content: `${repository2.name} generated ${index}`
    });
  }
}
function generatedCommit(repository2, index) {
  const start2 = (index + 1) * scatter % 268435456;
  return start2.toString(16).padStart(7, "0") + sha256(`${repository2} ${index}`).slice(7, 40);
}
function createAdditional(registry, name, uri, now) {
  if (uri === void 0) return void 0;
  const isPublic = uri.startsWith("public.ecr.aws/");
  const copy = isPublic ? new Repository(uri, now) : registry.create(uri.replace(/^\d{12}\.dkr\.ecr\.[^/]+\//, ""), now);
  if (isPublic) registry.publicRepositories.set(uri, copy);
  registry.copies.set(name, copy);
  return copy;
}

// sandbox/server/time.ts
var WorldTime = class {
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
  holdOnce(due2) {
    this.due = due2;
  }
  release() {
    this.due = void 0;
    this.held?.release();
    this.held = void 0;
  }
};

// sandbox/server/setting.ts
var Setting = class {
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
};

// sandbox/slack/workspace.ts
var SlackWorkspace = class {
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
  authenticate(token2, scopes) {
    if (token2 === void 0 || token2 === "") throw new AwsFault("not_authed", "", 200);
    const known = this.seed.tokens?.includes(token2) ?? token2.startsWith("xoxb-");
    if (!known) throw new AwsFault("invalid_auth", "", 200);
    if (!scopes.every((scope) => this.scopes.includes(scope))) throw new AwsFault("missing_scope", "", 200);
    return token2;
  }
  /**
   * The id of the channel that is named by its id or, with `#`, by its name.
   * @throws AwsFault for a channel that the app can't post in
   */
  channel(named2) {
    const { channels } = this.seed;
    if (channels === void 0) {
      if (/^[CDG][A-Z0-9]{2,20}$/.test(named2)) return named2;
      throw new AwsFault("channel_not_found", "", 200);
    }
    const found = Object.entries(channels).find(
      ([id2, { name }]) => id2 === named2 || `#${name ?? ""}` === named2
    );
    if (found === void 0) throw new AwsFault("channel_not_found", "", 200);
    const [id, { archived, member }] = found;
    if (archived) throw new AwsFault("is_archived", "", 200);
    if (!member) throw new AwsFault("not_in_channel", "", 200);
    return id;
  }
  /** @throws AwsFault when there is no message to answer to */
  post({ channel, text: text2, blocks, threadTs, broadcast, author, metadata }) {
    const parent = threadTs === void 0 ? void 0 : this.find(channel, threadTs);
    if (threadTs !== void 0 && parent === void 0) throw new AwsFault("thread_not_found", "", 200);
    const message = {
      channel,
      ts: this.timestamp(),
      text: text2,
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
  plant(channel, ts, text2) {
    this.posted.push({ channel, ts, text: text2, blocks: [], broadcast: false, author: "builder", earlier: [] });
  }
  find(channel, ts) {
    return this.posted.find((message) => message.channel === channel && message.ts === ts);
  }
  /** Unique, and later than all before: seconds and microseconds. */
  timestamp() {
    this.last = Math.max(this.last + 1, Math.floor(this.now() * 1e3));
    return `${Math.floor(this.last / 1e6)}.${String(this.last % 1e6).padStart(6, "0")}`;
  }
};

// sandbox/server/world.ts
var World = class extends Setting {
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
    this.access = new Access2(scenario);
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
};

// sandbox/server/start.ts
async function startSandbox(options = {}) {
  const { scenario = demoScenario } = options;
  const name = typeof scenario === "string" ? scenario : "given in code";
  const checked = typeof scenario === "string" ? await loadScenario(scenario) : checkScenario(scenario, name);
  checkFaults(checked, name);
  const world = new World(checked, options.realNow);
  const handler = new Handler(world);
  const gate = options.gate ?? ((handle) => handle());
  const gated = {
    log: handler.log,
    handle: (request) => gate(() => handler.handle(request))
  };
  const server = await listen(gated, world, options.port ?? 0);
  world.registry.url = server.url;
  return { url: server.url, world, requests: () => handler.log.all(), close: () => server.close() };
}

// sandbox/index.ts
var help = `Usage: node dist/sandbox/index.js [--port PORT] [--scenario FILE]

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
    const hint2 = error instanceof PlatformError ? error.hint : void 0;
    const text2 = error instanceof PlatformError ? error.message : asError(error).stack ?? String(error);
    process.stderr.write(`${text2}
${hint2 === void 0 ? "" : `${hint2}
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
  const { port, scenario, help: wantsHelp } = parse3(argv);
  if (wantsHelp === true) return void 0;
  if (port !== void 0 && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535)) {
    throw new PlatformError(`--port is "${port}", not a port from 0 to 65535.`, {
      hint: "Leave it out to take a free one."
    });
  }
  return {
    port: Number(port ?? 0),
    ...scenario === void 0 ? {} : { scenario }
  };
}
function parse3(argv) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: "string" },
        scenario: { type: "string" },
        help: { type: "boolean", short: "h" }
      }
    }).values;
  } catch (error) {
    throw new PlatformError(asError(error).message, { hint: "See --help.", cause: error });
  }
}
export {
  runSandbox,
  startSandbox
};
