const require = process.getBuiltinModule;
import {
  findImageProject
} from "./chunk-OCMYYIEK.js";
import {
  applicationPermissions,
  environmentPermissions
} from "./chunk-O64WUUC7.js";
import {
  awsInputs,
  environmentInputs
} from "./chunk-RQSEHUKM.js";
import {
  givenVariable
} from "./chunk-Z6BDMULU.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import {
  hasExecutionEnded
} from "./chunk-SCQNRUUF.js";
import {
  codebasePipelineNames,
  deployRole,
  manualReleaseNames,
  validateName
} from "./chunk-RPOPKNME.js";
import {
  hasBuildEnded
} from "./chunk-ONXVFS32.js";
import {
  parseConsoleLink
} from "./chunk-SNKO2L4S.js";
import {
  NotFoundError,
  PlatformError,
  UsageError,
  unlessMissing
} from "./chunk-VZX7JWXQ.js";

// src/domains/executions/find-execution.ts
var DIRECT = "The codebase is deployed straight to ECS (pipeline_mode: github_actions)";
var GIVE_SERVICE = `${DIRECT}: give env and service.`;
var NO_APPROVALS = `${DIRECT}, so that no pipeline of it waits for an approval.`;
var READ_FOR_ENVIRONMENT = 30;
async function findExecution(deps, target) {
  const { id } = target;
  const found = id === void 0 ? await findNewest(deps, target) : await findById(deps, target, id);
  const { variables } = await deps.pipelines.getExecution(found.pipeline, found.execution.id);
  return variables === void 0 ? found : { ...found, execution: { ...found.execution, variables } };
}
function describeExecution({ pipeline, execution }) {
  const image = givenVariable(execution.variables, "IMAGE_TAG");
  const env = givenVariable(execution.variables, "ENVIRONMENT");
  const to = env === void 0 ? "" : ` to ${env}`;
  const what = image === void 0 ? "" : ` (${image}${to})`;
  return `the execution ${execution.id} of ${pipeline}${what}`;
}
async function findById(deps, target, id) {
  const { names } = await pipelinesOf(deps, target);
  for (const pipeline of names) {
    const execution = await unlessMissing(deps.pipelines.getExecution(pipeline, id));
    if (execution === void 0) continue;
    const listed = (await deps.pipelines.listExecutions(pipeline)).find((one) => one.id === id);
    return { pipeline, execution: listed ?? execution, alsoRunning: [] };
  }
  throw new NotFoundError(`There is no execution "${id}" of ${await placeOf(deps, names)}.`, {
    hint: "Check the id, and that pipeline, app, codebase, role-to-assume and aws-region are those of the execution."
  });
}
async function findNewest(deps, target) {
  const { env } = target;
  const { names, codebase } = await pipelinesOf(deps, target);
  const all = await listAll(deps, { names, codebase });
  const running = all.filter(({ execution }) => !hasExecutionEnded(execution));
  const newestFirst = [...running, ...all.filter(({ execution }) => hasExecutionEnded(execution))];
  const found = env === void 0 ? newestFirst[0] : await firstOfEnvironment(deps, newestFirst, { env, codebase, app: target.codebase });
  if (found !== void 0)
    return { ...found, alsoRunning: running.filter(({ execution }) => execution.id !== found.execution.id) };
  const to = env === void 0 ? "" : ` to ${env}`;
  throw new NotFoundError(`No execution${to} was found of ${await placeOf(deps, names)}.`, {
    hint: codebase?.pipelineMode === "github_actions" ? GIVE_SERVICE : env === void 0 ? "Deploy with codebase-deploy, or start a pipeline with pipeline-run." : "Leave env out to see those to other environments."
  });
}
async function listAll(deps, found) {
  const lists = await listExisting(deps, found, GIVE_SERVICE, (name) => deps.pipelines.listExecutions(name));
  return lists.flatMap(({ pipeline, listed }) => listed.map((execution) => ({ pipeline, execution }))).sort((a, b) => startOf(b) - startOf(a));
}
async function listExisting(deps, { names, codebase }, direct, list) {
  const lists = await Promise.all(
    names.map(async (pipeline) => ({ pipeline, listed: await unlessMissing(list(pipeline)) }))
  );
  const existing = lists.flatMap(
    ({ pipeline, listed }) => listed === void 0 ? [] : { pipeline, listed }
  );
  if (existing.length > 0) return existing;
  throw new NotFoundError(`There is no pipeline ${await placeOf(deps, names)}.`, {
    hint: codebase?.pipelineMode === "github_actions" ? direct : "Check the name, and role-to-assume and aws-region."
  });
}
function startOf({ execution }) {
  return execution.startTime?.getTime() ?? 0;
}
async function firstOfEnvironment({ pipelines: pipelines2 }, executions, { env, codebase, app }) {
  const always = new Set(
    (codebase?.pipelines ?? []).filter(({ environments }) => environments.some(({ name }) => name === env)).flatMap(({ name }) => codebasePipelineNames(app?.app ?? "", app?.codebase ?? "", name))
  );
  let read = 0;
  for (const found of executions) {
    if (always.has(found.pipeline)) return found;
    if (read >= READ_FOR_ENVIRONMENT) continue;
    read += 1;
    const { variables } = await pipelines2.getExecution(found.pipeline, found.execution.id);
    if (variables?.["ENVIRONMENT"] === env) return found;
  }
  return void 0;
}
async function pipelinesOf({ applications }, { pipeline, codebase: name }) {
  if (pipeline !== void 0 || name === void 0)
    return { names: pipeline === void 0 ? [] : [pipeline], codebase: void 0 };
  await applications.load(name.app);
  const codebase = await applications.codebase(name.app, name.codebase);
  const own = codebase.pipelines.flatMap((one) => codebasePipelineNames(name.app, name.codebase, one.name));
  return { names: [...own, ...manualReleaseNames(name.app, name.codebase)], codebase };
}
async function placeOf({ accountId, region }, names) {
  const listed = names.join(", ").replace(/, ([^,]*)$/, " or $1");
  return `${listed} in the account ${await accountId()}, ${region}`;
}
async function findBuild(deps, target) {
  const { id } = target;
  const place = async () => `in the account ${await deps.accountId()}, ${deps.region}`;
  if (id !== void 0) {
    const build2 = await unlessMissing(deps.builds.get(id));
    if (build2 !== void 0) return { build: build2, alsoRunning: [] };
    throw new NotFoundError(`There is no build "${id}" ${await place()}.`, {
      hint: "Check the id, and role-to-assume and aws-region."
    });
  }
  const project = await projectOf(deps, target);
  const page = await unlessMissing(deps.builds.list(project, void 0));
  if (page === void 0)
    throw new NotFoundError(`There is no CodeBuild project "${project}" ${await place()}.`, {
      hint: "Check the name, and role-to-assume and aws-region."
    });
  const running = page.builds.filter((build2) => !hasBuildEnded(build2));
  const build = running[0] ?? page.builds[0];
  if (build !== void 0) return { build, alsoRunning: running.slice(1) };
  throw new NotFoundError(`The project ${project} has had no build yet.`, {
    hint: "Start one with codebase-build or project-build."
  });
}
async function projectOf({ applications, builds }, { project, codebase: name }) {
  if (project !== void 0 || name === void 0) return project ?? "";
  await applications.load(name.app);
  const { name: codebase } = await applications.codebase(name.app, name.codebase);
  return findImageProject(name.app, codebase, builds);
}

// src/domains/executions/target.ts
var TARGET_KINDS = ["execution", "build", "deployment"];
var UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var UUID_ONLY = new RegExp(`^${UUID}$`);
var BUILD = new RegExp(`^([A-Za-z0-9][A-Za-z0-9_-]{0,254}):${UUID}$`);
var BUILD_ARN = new RegExp(`^arn:aws[a-z-]*:codebuild:([a-z0-9-]+):(\\d{12}):build/([^/]+)$`);
var DEPLOYMENT_ARN = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:(\d{12}):service-deployment\/([^/]+)\/([^/]+)\/[^/]+$/;
var LINKS = "Expected the page of an execution, a build, a pipeline, a project or a service of ECS in the AWS console.";
function parseTarget(inputs) {
  const target = findTarget({ ...inputs, id: inputs.id.trim() });
  if (inputs.kind !== "auto" && inputs.kind !== target.kind)
    throw new UsageError(
      `The input kind is ${inputs.kind}, but "${inputs.id}" is ${article(target.kind)} ${target.kind}.`,
      { hint: "Leave kind out: the id says it." }
    );
  return target;
}
function findTarget(inputs) {
  const { id } = inputs;
  if (/^https?:/i.test(id)) return fromLink(inputs);
  if (id === "latest") return newest(inputs);
  if (UUID_ONLY.test(id)) return fromUuid(inputs);
  if (BUILD.test(id)) return buildOf(id);
  const [, region, account, build] = BUILD_ARN.exec(id) ?? [];
  const [arn, owner, cluster = "", name = ""] = DEPLOYMENT_ARN.exec(id) ?? [];
  if (arn !== void 0) return ofService(inputs, { id, owner, cluster, name });
  if (build !== void 0 && BUILD.test(build)) return { ...buildOf(build), region, account };
  throw new UsageError(
    `The input id is "${id}", which is not the id of an execution, a build or a deployment.`,
    {
      hint: "Expected latest, the id of an execution (a UUID), the id of a build (project:UUID), the ARN of a service deployment, or the link to its page in the AWS console."
    }
  );
}
function fromLink(inputs) {
  const page = parseConsoleLink(inputs.id);
  if (page?.kind === "deployment") {
    const { cluster, service: name, account: owner } = page;
    return ofService(inputs, { id: void 0, owner, cluster, name });
  }
  if (page === void 0)
    throw new UsageError(`The link ${inputs.id} is not one that can be used here.`, { hint: LINKS });
  const { region, account } = page;
  if (page.kind === "build") {
    const { project, id: id2 } = page;
    if (id2 === void 0) return { kind: "build", id: id2, project, codebase: void 0, region, account };
    const match = BUILD.exec(id2);
    if (match?.[1] !== project)
      throw new UsageError(`The link ${inputs.id} has no whole build id: "${id2}".`, { hint: LINKS });
    checkSame("project", inputs.project, project);
    return { ...buildOf(id2), region, account };
  }
  const { pipeline, id } = page;
  if (id !== void 0 && !UUID_ONLY.test(id))
    throw new UsageError(`The link ${inputs.id} has no whole execution id: "${id}".`, { hint: LINKS });
  checkSame("pipeline", inputs.pipeline, pipeline);
  return { kind: "execution", id, pipeline, codebase: void 0, env: void 0, region, account };
}
function checkSame(name, given, linked) {
  if (given === void 0 || given === linked) return;
  throw new UsageError(`The input ${name} is "${given}", but the link is of ${linked}.`, {
    hint: `Leave ${name} out.`
  });
}
function fromUuid(inputs) {
  const { id, kind, pipeline, project } = inputs;
  if (project !== void 0 && pipeline === void 0) return buildOf(`${project}:${id}`);
  const codebase = codebaseOf(inputs);
  if (kind !== "build" && (pipeline !== void 0 || codebase !== void 0))
    return { kind: "execution", id, pipeline, codebase, env: void 0 };
  throw new UsageError(
    `The id ${id} alone does not say ${kind === "build" ? "of which project" : "of which pipeline"} it is.`,
    {
      hint: kind === "build" ? "Give project, or the whole id (project:UUID), or the link to the build." : "Give pipeline, or app and codebase, or the link to the execution."
    }
  );
}
function newest(inputs) {
  const { kind, pipeline, project, env } = inputs;
  const others = pipeline !== void 0 || project !== void 0;
  if (inputs.service !== void 0 && kind === "auto" && !others || kind === "deployment")
    return newestDeployment(inputs);
  if (pipeline !== void 0 && project !== void 0)
    throw new UsageError("The inputs pipeline and project are both set.", { hint: "Give one of them." });
  const codebase = codebaseOf(inputs);
  if (pipeline === void 0 && project === void 0 && codebase === void 0)
    throw new UsageError("No execution, build or deployment is named.", {
      hint: "Give app and codebase, or pipeline, or an id or link in the input id."
    });
  if (project !== void 0 || kind === "build" && pipeline === void 0)
    return { kind: "build", id: void 0, project, codebase: project === void 0 ? codebase : void 0 };
  const named = pipeline !== void 0;
  return {
    kind: "execution",
    id: void 0,
    pipeline,
    codebase: named ? void 0 : codebase,
    env: named ? void 0 : env
  };
}
function newestDeployment({ app, env, service, codebase }) {
  const missing = [
    ...app === void 0 ? ["app"] : [],
    ...env === void 0 ? ["env"] : [],
    ...service === void 0 && codebase === void 0 ? ["service (or codebase)"] : []
  ];
  if (app === void 0 || env === void 0 || missing.length > 0)
    throw new UsageError(`A deployment to ECS needs ${missing.join(" and ")} as well.`, {
      hint: "Give app, env and service; or the ARN of the deployment, or the link to the service."
    });
  return {
    kind: "deployment",
    id: void 0,
    app: validateName("app", app),
    env: validateName("env", env),
    service: service === void 0 ? void 0 : validateName("service", service),
    codebase: service === void 0 ? codebase : void 0,
    owner: void 0
  };
}
function ofService({ id: given, app }, named) {
  const { id, owner, cluster, name } = named;
  const prefix = cluster.replace(/-cluster$/, "");
  const parts = prefix.split("-");
  const known = app !== void 0 && prefix.startsWith(`${app}-`) ? app : parts.length === 2 ? parts[0] : void 0;
  if (prefix === cluster || !name.startsWith(`${prefix}-`))
    throw new UsageError(`The input id is "${given}", which is not of a service of the platform.`, {
      hint: LINKS
    });
  if (known === void 0)
    throw new UsageError(
      `The input id is "${given}", which does not say which part of ${prefix} is the application.`,
      { hint: "Give app as well." }
    );
  return {
    kind: "deployment",
    id,
    owner,
    codebase: void 0,
    app: known,
    env: prefix.slice(known.length + 1),
    service: name.slice(prefix.length + 1)
  };
}
function codebaseOf({ app, codebase }) {
  if (codebase === void 0) return void 0;
  if (app !== void 0)
    return { app: validateName("app", app), codebase: validateName("codebase", codebase) };
  throw new UsageError(`The input codebase is "${codebase}", and app is missing.`, {
    hint: "Give the name of the application in app."
  });
}
function buildOf(id) {
  return { kind: "build", id, project: id.slice(0, id.indexOf(":")), codebase: void 0 };
}
function article(kind) {
  return kind === "execution" ? "an" : "a";
}

// src/commands/execution/target.ts
var executionInputs = {
  id: {
    type: "string",
    default: "latest",
    description: "The id of an execution (with `pipeline`, or `app` and `codebase`), its link to the AWS console, or `latest`."
  },
  app: { type: "string", description: "Name of the application." },
  codebase: { type: "string", description: "Name of the codebase: any of its pipelines." },
  env: {
    type: "string",
    description: "With `latest` of a codebase: only executions that deploy to this environment."
  },
  pipeline: { type: "string", description: "Name of the pipeline, instead of `app` and `codebase`." },
  ...awsInputs
};
var targetInputs = {
  ...executionInputs,
  id: {
    type: "string",
    default: "latest",
    description: "An id, the ARN of a service deployment, a link to the AWS console, or `latest`. The id is that of a build, or of an execution (with `pipeline`, or `app` and `codebase`). `latest` is the newest that is running, else the newest."
  },
  kind: {
    type: "choice",
    choices: ["auto", ...TARGET_KINDS],
    default: "auto",
    description: "What `latest` of a codebase is: an `execution` of its pipelines, a `build` of its images, or a `deployment` straight to ECS. `auto` is an `execution`."
  },
  service: {
    type: "string",
    description: "Name of a service on ECS, with `app` and `env`: its deployment that is under way, else its newest."
  },
  project: { type: "string", description: "Name of a CodeBuild project: the latest of its builds." },
  ...environmentInputs
};
async function openTarget(inputs, context) {
  const { id, kind, app, codebase, env, pipeline, project, service } = inputs;
  const target = parseTarget({ id, kind: kind ?? "auto", app, codebase, env, pipeline, project, service });
  const { region, account } = target;
  const given = inputs["aws-region"];
  if (region !== void 0 && given !== void 0 && given !== region)
    throw new UsageError(`The input id is of the region ${region}, but aws-region is ${given}.`, {
      hint: `Set aws-region to ${region}, or leave it out.`
    });
  const session = await (region === void 0 ? context.aws(inputs) : context.aws({ ...inputs, "aws-region": region }));
  const own = account === void 0 ? void 0 : await session.accountId();
  if (account !== own)
    throw new PlatformError(
      `What id names is in the account ${account ?? ""}, but these credentials are for ${own ?? ""}.`,
      { hint: "Work with a role or profile of that account: set role-to-assume or profile." }
    );
  return { target, session };
}
function appOf(target) {
  return target.kind === "deployment" ? target.app : target.codebase?.app;
}
async function createFinder(session, logger) {
  return {
    applications: new Applications(await session.parameters(), session, logger),
    region: session.region,
    accountId: () => session.accountId()
  };
}
async function openDeployment(target, session, { clock, logger }) {
  const enter = (environment) => session.assume(deployRole(target.app, environment, session.region));
  const finder = await createFinder(session, logger);
  const containers = (environment) => enter(environment).containers();
  const { findDeployment } = await import("./ecs-deployment-BAZAGQ7I.js");
  const found = await findDeployment({ ...finder, containers }, target);
  const there = enter(found.environment);
  const ecs = { containers: await there.containers(), tails: await there.logTails() };
  return { found, deps: { ...ecs, clock, logger, region: there.region } };
}
var pipelines = ["arn:aws:codepipeline:<region>:<account>:<pipeline>"];
var projects = ["arn:aws:codebuild:<region>:<account>:project/<project>"];
var findPermissions = [
  ...applicationPermissions.map((permission) => ({ ...permission, when: "`codebase`" })),
  {
    actions: ["codepipeline:GetPipelineExecution", "codepipeline:ListPipelineExecutions"],
    resources: pipelines
  },
  {
    actions: ["sts:GetCallerIdentity"],
    resources: ["*"],
    when: "there is no such execution, or a link names an account. AWS allows it to everybody"
  }
];
var followPermissions = [
  ...findPermissions,
  { actions: ["codepipeline:ListActionExecutions"], resources: pipelines },
  {
    actions: ["codebuild:ListBuildsForProject"],
    resources: projects,
    when: "the latest build is looked for"
  },
  {
    actions: ["codebuild:BatchGetProjects"],
    resources: ["arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*"],
    when: "the latest build of a codebase is looked for"
  },
  {
    actions: ["codebuild:BatchGetBuilds"],
    resources: projects,
    when: "a build is named, or the logs of the builds of an execution are to be shown"
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*"],
    when: "logs of builds are to be shown"
  }
];
var FOLLOWS = [
  "sts:AssumeRole",
  "ecs:DescribeTaskDefinition",
  "ecs:DescribeServices",
  "ecs:ListServiceDeployments",
  "ecs:DescribeTasks",
  "logs:GetLogEvents",
  "ecs:DescribeServiceDeployments",
  "ecs:DescribeServiceRevisions",
  "ecs:ListTasks"
];
var followDeploymentPermissions = ofDeployments(FOLLOWS);
var stopDeploymentPermissions = ofDeployments([
  "ecs:UpdateService",
  "ecs:StopServiceDeployment",
  "iam:PassRole"
]);
function ofDeployments(actions) {
  return environmentPermissions.flatMap((permission) => {
    const own = permission.actions.filter((action) => actions.includes(action));
    if (own.length === 0) return [];
    const when = permission.when?.replace(/^stop-on-cancel; /, "");
    const of = "a deployment to ECS is named";
    return [{ ...permission, actions: own, when: when === void 0 ? of : `${of}; ${when}` }];
  });
}

export {
  NO_APPROVALS,
  findExecution,
  describeExecution,
  listExisting,
  pipelinesOf,
  findBuild,
  executionInputs,
  targetInputs,
  openTarget,
  appOf,
  createFinder,
  openDeployment,
  findPermissions,
  followPermissions,
  followDeploymentPermissions,
  stopDeploymentPermissions
};
