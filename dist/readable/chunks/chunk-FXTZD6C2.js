const require = process.getBuiltinModule;
import {
  PrefixedLogger
} from "./chunk-J7CF5NFS.js";
import {
  findManualRelease
} from "./chunk-FP3HH45Y.js";
import {
  ServiceDeployer,
  containerSections,
  formatPlannedService,
  renderServiceFailure
} from "./chunk-2KHNOG6Z.js";
import {
  failedActionsReport,
  stagesTable
} from "./chunk-PUSNVHUS.js";
import {
  MissingRights,
  SHARED_MS,
  imageAfter,
  imageBefore,
  isSuccess
} from "./chunk-I5ZQ6LPT.js";
import {
  createPipelineFollower
} from "./chunk-VTYAQJZ7.js";
import {
  defaultStrategy
} from "./chunk-ONR2CEUC.js";
import {
  findRunningServices
} from "./chunk-XMNX62GB.js";
import {
  GitHubHistory
} from "./chunk-SCFPYQ45.js";
import {
  isProduction
} from "./chunk-DB6FZKXT.js";
import {
  idempotencyToken
} from "./chunk-Y67Q6GHL.js";
import {
  deploymentMessages,
  threadInputs,
  threadPermissions
} from "./chunk-RFQMEIJP.js";
import {
  GitRepository
} from "./chunk-REW2CPPD.js";
import {
  chooseForm,
  describeReference,
  describeSource,
  findGroups,
  parseServices,
  planMembers,
  planServices,
  resolveReference
} from "./chunk-B3GKGOC5.js";
import {
  codebaseRepositories
} from "./chunk-GBEYO6BH.js";
import {
  findActiveService,
  findRunningRevision
} from "./chunk-UGVU4WRH.js";
import {
  listPastDeployments
} from "./chunk-YC5XJIZZ.js";
import {
  GitHubDeployments,
  deployingPipelines,
  findPastExecutions,
  isUnderWay
} from "./chunk-LPSDDZIE.js";
import {
  ServiceTypes
} from "./chunk-KWDQRHSJ.js";
import {
  formatTable
} from "./chunk-SJ5PQAW7.js";
import {
  applicationPermissions,
  cachePermissions,
  environmentPermissions
} from "./chunk-SFELV43I.js";
import {
  awsInputs,
  dryRunInput,
  environmentInputs,
  githubInputs,
  timeoutInput,
  withoutValues
} from "./chunk-LFNGBFZ4.js";
import {
  mapParallel
} from "./chunk-YPBGLJM5.js";
import {
  abbreviates,
  chooseCommitTag,
  formatImageTag,
  isFullSha,
  isImageTag,
  isMovingTag,
  parseCommitTag,
  parseEcrRepository,
  parseImageName,
  shortDigest,
  validateCommit
} from "./chunk-2TIJTTQN.js";
import {
  Applications
} from "./chunk-IIPNGBR7.js";
import {
  code,
  dryRunHeading,
  escapeMarkdown,
  fenced,
  formatDryRun,
  link,
  renderNextStep,
  renderSummary,
  table
} from "./chunk-DSE4XT6P.js";
import {
  ExecutionRunner
} from "./chunk-42NLLNSC.js";
import {
  describeFailedAction
} from "./chunk-5FK5KQMB.js";
import {
  hasDeploymentEnded
} from "./chunk-THXV2D6H.js";
import {
  clusterName,
  ecsName,
  revisionName
} from "./chunk-AJLZMZ6Q.js";
import {
  AccountSessions,
  deployRole,
  invalidationRole
} from "./chunk-SK46OWIX.js";
import {
  RequestBudget
} from "./chunk-ZKLBM67U.js";
import {
  poll
} from "./chunk-ZBIG5NZ7.js";
import {
  sentence,
  shortenIds
} from "./chunk-NKB4UGTA.js";
import {
  formatAgo,
  formatCount,
  formatDuration
} from "./chunk-P6QVP46M.js";
import {
  executionUrl,
  pipelineUrl,
  serviceUrl,
  servicesUrl
} from "./chunk-SNKO2L4S.js";
import {
  GitHubCommits
} from "./chunk-BS53WJVB.js";
import {
  githubClient
} from "./chunk-JNVIAZAN.js";
import {
  array,
  getDotPath,
  minLength,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  startsWith,
  strictObject,
  string
} from "./chunk-A56U36SA.js";
import {
  AccessDeniedError,
  CancelledError,
  DeadlineError,
  IdentityError,
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-EFW3MVBP.js";

// src/domains/deployments/cache-invalidation.ts
var cacheInvalidationExample = '{dns-account: "123456789012", domains: {web.example.com: {paths: ["/*"], environment: prod}}}';
var schema = strictObject({
  "dns-account": pipe(string(), regex(/^\d{12}$/, "twelve digits, in quotes")),
  domains: record(
    string(),
    strictObject({
      paths: pipe(array(pipe(string(), startsWith("/"))), minLength(1)),
      environment: optional(string())
    })
  )
});
var INTERVAL_MS = 5e3;
function parseCacheInvalidation(value) {
  const parsed = safeParse(schema, value);
  if (parsed.success) {
    const { "dns-account": dnsAccount, domains } = parsed.output;
    return {
      dnsAccount,
      domains: Object.entries(domains).map(([domain, { paths, environment }]) => ({
        domain,
        paths,
        environment
      }))
    };
  }
  const issue = parsed.issues[0];
  throw new UsageError(
    `The input cache-invalidation is not valid: ${getDotPath(issue) ?? "it"}: ${issue.message}.`,
    { hint: `Write it like this: ${cacheInvalidationExample}` }
  );
}
function domainsOf(input, env) {
  return (input?.domains ?? []).filter(({ environment }) => environment === void 0 || environment === env);
}
async function findCaches({ accounts, logger }, { app, env }, input) {
  const domains = domainsOf(input, env);
  if (input === void 0 || domains.length === 0) return void 0;
  const role = invalidationRole(app, env, input.dnsAccount, accounts.session.region);
  const delivery = await accounts.enter(role).contentDelivery();
  try {
    return { role, domains: await findDistributions(delivery, domains) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warnOfRefusal(error, role, domains, logger);
    return void 0;
  }
}
function isRefusal(error) {
  return error instanceof AccessDeniedError || error instanceof IdentityError;
}
function warnOfRefusal(error, { arn }, domains, logger) {
  const names = domains.map(({ domain }) => domain).join(", ");
  const commands = domains.map(
    ({ domain, paths }) => `aws cloudfront create-invalidation --distribution-id <that of ${domain}> --paths ${paths.map((path) => `'${path}'`).join(" ")}`
  );
  logger.warning(
    `The cache of ${names} will not be invalidated: ${error.message} Visitors may see old pages. Invalidate it by hand in the DNS account once the deployment has ended: ${commands.join("; ")}. To have it done here, let the trust policy of ${arn} name the identity that was refused.`,
    { title: "Cache not invalidated" }
  );
}
async function findDistributions(delivery, domains) {
  const found = await delivery.distributionsOf(domains.map(({ domain }) => domain));
  return domains.map(({ domain, paths }) => {
    const distribution = found.get(domain);
    if (distribution !== void 0) return { domain, paths, distribution };
    throw new NotFoundError(`No CloudFront distribution of the DNS account has the alias ${domain}.`, {
      hint: "Check the domain in cache-invalidation, and dns-account: nothing was deployed."
    });
  });
}
async function invalidateCaches(deps, domains, options) {
  const { delivery, clock, logger } = deps;
  await Promise.all(
    domains.map(async (cached) => {
      const { domain, paths, distribution } = cached;
      const id = await delivery.invalidate(distribution, paths, options.token(cached));
      logger.info(`Invalidating ${paths.join(", ")} of ${domain} (${distribution}): ${id}`);
      await poll({
        clock,
        subject: `the invalidation ${id} of ${domain}`,
        intervalMs: INTERVAL_MS,
        deadline: options.deadline,
        signal: options.signal,
        step: async () => {
          const status = await delivery.invalidationStatus(distribution, id, options.signal);
          return status === "Completed" ? { done: true, value: void 0 } : { done: false };
        }
      });
      logger.info(`The cache of ${domain} is invalidated.`);
    })
  );
}
async function invalidatePlanned(deps, plan, { subject, deadline, signal }) {
  if (plan === void 0) return void 0;
  const { accounts, clock, logger, run } = deps;
  try {
    const delivery = await accounts.enter(plan.role).contentDelivery();
    await invalidateCaches({ delivery, clock, logger }, plan.domains, {
      // CloudFront answers a token that it knows with the old invalidation.
      token: ({ domain, distribution, paths }) => idempotencyToken(run, ["cache-invalidation", ...subject, distribution, domain, ...paths]),
      deadline,
      signal
    });
    return void 0;
  } catch (error) {
    if (isRefusal(error)) {
      warnOfRefusal(error, plan.role, plan.domains, logger);
      return void 0;
    }
    const names = plan.domains.map(({ domain }) => domain).join(", ");
    return new PlatformError(
      `All services were deployed, but the cache of ${names} was not invalidated: ${asError(error).message}`,
      { hint: "Visitors may see old pages until it is invalidated in CloudFront.", cause: error }
    );
  }
}

// src/commands/shared/deployment-inputs.ts
var place = {
  app: { type: "string", required: true, description: "Name of the application." },
  env: { type: "string", required: true, description: "Environment to deploy to." },
  codebase: { type: "string", required: true, description: "Name of the codebase." }
};
var reference = {
  commit: {
    type: "string",
    description: "Deploy the image of this commit: 7 to 40 hexadecimal digits. Exactly one of `commit`, `tag` and `branch`; none means `latest` where the codebase has no image build (`requires_image_build: false`)."
  },
  tag: {
    type: "string",
    description: "Deploy the image of this git tag, or `latest`. An image without a commit tag is deployed under this tag, with a warning. Where the codebase has no image build, the tag of the image as it is."
  },
  branch: { type: "string", description: "Deploy the newest image of this branch." }
};
var course = {
  strategy: {
    type: "choice",
    choices: ["auto", "pipeline", "ecs"],
    default: "auto",
    description: "How to deploy: `pipeline` through the codebase's manual-release pipeline, `ecs` straight to the services. `auto` is `ecs` where the codebase's `pipeline_mode` is `github_actions`, else `pipeline`."
  },
  services: {
    type: "structured",
    file: true,
    example: "[web, api]",
    parse: parseServices,
    description: "With `ecs`: deploy only these services, in the order of their run groups. Default: all of them; of a codebase without run groups, all services of the environment whose task definition template names its image, in one group."
  },
  "image-reference": {
    type: "choice",
    choices: ["tag", "digest"],
    default: "tag",
    description: "With `ecs`: whether task definitions name the image by its `tag` or its `digest`. An image without a commit tag is always named by its digest."
  },
  force: {
    type: "boolean",
    default: false,
    description: "With `ecs`: replace the tasks even of services that already run exactly this image."
  },
  "rollback-on-failure": {
    type: "boolean",
    default: false,
    description: "With `ecs`: when a service fails, roll back the services that were updated already to their previous image."
  },
  "cache-invalidation": {
    type: "structured",
    file: true,
    example: cacheInvalidationExample,
    parse: parseCacheInvalidation,
    description: "With `ecs`: paths of CloudFront domains to invalidate once all services are deployed. `domains` is as `cache_invalidation.domains` in platform-config.yml (domains of other environments are ignored), `dns-account` is the environment's `accounts.dns.id` there. A pipeline does this itself."
  },
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the deployment has started.",
    description: "Follow the deployment to its end. If `false`, return as soon as the deployment has started."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: false,
    description: "Stop the deployment when the run is cancelled (with `ecs`, the services roll back to their previous version). If `false`, the deployment keeps running."
  },
  "github-deployment": {
    type: "boolean",
    default: false,
    description: "Show it as a Deployment in the codebase's repository on GitHub. Its status is `in_progress`, then `success`, `failure`, `error`, or `inactive` where another one replaced it. GitHub already makes one, for the workflow's own commit, for a job with an `environment`."
  },
  "environment-url": {
    type: "string",
    description: "URL of what was deployed: the link of the GitHub Deployment."
  },
  ...threadInputs,
  ...githubInputs,
  ...awsInputs,
  ...environmentInputs,
  ...dryRunInput,
  ...timeoutInput(180)
};
var deploymentInputs = { ...place, ...reference, ...course };
var rollbackInputs = {
  ...place,
  env: { type: "string", required: true, description: "Environment to roll back." },
  to: {
    type: "string",
    description: "The image to go back to: a commit, a git tag, or the tag or digest of an image. Default: the image that ran before the current one."
  },
  ...course
};
var deploymentOutputs = {
  "execution-id": { description: "Id of the pipeline execution. Set as soon as it has started." },
  "execution-url": { description: "The execution's page in the AWS console." },
  strategy: { description: "The deployment strategy: `pipeline` or `ecs`." },
  pipeline: {
    description: "Name of the pipeline; empty with `ecs`, as are id and URL of the execution."
  },
  services: {
    description: "With `ecs`: JSON list of `{service, group, status, image, previousImage, taskDefinition, deployment, url, rollback?}`. `status` is ECS's word, `ALREADY_RUNNING`, `SCALED_TO_ZERO` or `NOT_STARTED`; `image` is what the service is set to in the end; `rollback` is ECS's word for putting the previous image back."
  },
  "left-to-terraform": {
    description: "With `ecs`: JSON list of the scheduled jobs. Terraform deploys them."
  },
  "image-tag": {
    description: "The tag of the image, as the pipeline gets it: `commit-<sha>`, or the tag that it was found by where it has no commit tag."
  },
  "image-digest": { description: "Digest of the image: `sha256:…`." },
  status: {
    description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`. `InProgress` where it is still running, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and was rolled back automatically, `dry-run` in a dry run. With `ecs`, `Succeeded`, `Failed`, `RolledBack` (what was started was undone: every service is set to the image that it had), `InProgress` and `Stopping` mean the same; `LeftToTerraform` where there are scheduled jobs only, and nothing was deployed."
  },
  "duration-seconds": {
    description: "Whole seconds from the start to the end, or until it was no longer followed."
  }
};
var rollbackOutputs = {
  image: { description: "Tag (or digest) of the image that was gone back to." },
  "previous-image": {
    description: "Tag (or digest) of the image that ran before the rollback; empty where services ran different ones."
  },
  ...deploymentOutputs
};
var pipelineArn = "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release";
var deploymentPermissions = {
  aws: [
    ...applicationPermissions,
    ...threadPermissions,
    {
      actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
      resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
    },
    {
      actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
      resources: ["arn:aws:ecr:<region>:<account>:repository/*"],
      when: "the codebase has an `additional_ecr_repository` in this account, and the image is only there or a service's task definition template names it; that repository is enough"
    },
    {
      actions: [
        "codepipeline:GetPipeline",
        "codepipeline:GetPipelineExecution",
        "codepipeline:ListActionExecutions",
        "codepipeline:ListPipelineExecutions",
        "codepipeline:StartPipelineExecution"
      ],
      resources: [pipelineArn, `${pipelineArn}-pipeline`]
    },
    {
      actions: ["codepipeline:StopPipelineExecution"],
      resources: [pipelineArn, `${pipelineArn}-pipeline`],
      when: "stop-on-cancel"
    },
    {
      actions: ["codebuild:BatchGetBuilds"],
      resources: ["arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*"],
      when: "the logs of the builds that the pipeline runs are to be shown"
    },
    {
      actions: ["logs:GetLogEvents"],
      resources: ["arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*"],
      when: "the logs of the builds that the pipeline runs are to be shown"
    },
    {
      actions: ["sts:GetCallerIdentity"],
      resources: ["*"],
      when: "with `ecs`: the registry that a task definition template names is compared with the account; AWS allows it to everybody"
    },
    ...environmentPermissions,
    {
      actions: ["sts:AssumeRole"],
      resources: ["arn:aws:iam::<dns-account>:role/<app>-<env>-pipeline-deployment-role"],
      when: "`cache-invalidation`",
      optional: true
    },
    ...cachePermissions
  ],
  github: {
    contents: "read",
    "id-token": "write",
    "pull-requests": {
      access: "read",
      when: "the repository is private, and the pull requests of what will change are to be listed"
    },
    deployments: { access: "write", when: "`github-deployment`" }
  }
};
var rollbackPermissions = {
  aws: [
    ...deploymentPermissions.aws,
    {
      actions: [
        "codepipeline:GetPipelineExecution",
        "codepipeline:ListActionExecutions",
        "codepipeline:ListPipelineExecutions"
      ],
      resources: ["arn:aws:codepipeline:<region>:<account>:<app>-<cb>-*"],
      when: "with `pipeline`: all pipelines of the codebase have to be looked at, to know what ran before"
    }
  ],
  github: deploymentPermissions.github
};

// src/domains/deployments/terraform-report.ts
function terraformOutputs({ services: services2, failures, imageTag, durationMs }) {
  return {
    status: failures.length > 0 ? "Failed" : "Succeeded",
    changes: services2.some(({ status }) => status === "CHANGES" || status === "APPLIED"),
    services: services2,
    "image-tag": imageTag,
    "duration-seconds": Math.round(durationMs / 1e3)
  };
}
function terraformFailure({ failures }) {
  const [first, ...others] = failures;
  if (first === void 0 || others.length === 0) return first?.error;
  const { message, hint, excerpt } = first.error;
  const more = others.map(({ service }) => service ?? "").join(", ");
  return new PlatformError(`${message} So did ${more}.`, {
    hint,
    excerpt,
    cause: first.error
  });
}
function formatTerraform(outcome, screen) {
  const rows = outcome.services.map((end) => [end.service, end.group, describeStatus(end), counts(end)]);
  const heading = headingOf(outcome);
  const isPlan = outcome.mode === "plan" && outcome.failures.length === 0;
  const first = isPlan ? formatDryRun(heading) : `${heading}.`;
  if (rows.length === 0) return first;
  const lines = formatTable(["Service", "Group", "Result", "Resources"], rows, screen);
  return screen.tsv ? lines : `${first}
${lines}`;
}
function renderTerraform(outcome) {
  const { services: services2, failures, imageTag, durationMs } = outcome;
  const [first, ...others] = failures;
  return renderSummary({
    outcome: first !== void 0 ? "failure" : outcome.mode === "plan" ? "dry-run" : "success",
    heading: escapeMarkdown(headingOf(outcome)),
    failure: first && {
      cause: first.error.message,
      lines: first.error.excerpt,
      nextStep: renderNextStep(first.error)
    },
    notes: [services2.length === 0 ? void 0 : servicesTable(services2)],
    facts: {
      title: "Terraform",
      rows: [
        ["Image of scheduled jobs", imageTag === void 0 ? void 0 : code(imageTag)],
        ["Duration", formatDuration(durationMs)]
      ]
    },
    details: others.map(({ error }) => ({
      title: error.message,
      body: fenced(error.excerpt.join("\n"))
    }))
  });
}
function terraformSection({ services: services2 }) {
  return { title: "Terraform", body: servicesTable(services2) };
}
function servicesTable(services2) {
  const rows = services2.map((end) => [
    escapeMarkdown(end.service),
    escapeMarkdown(end.group),
    describeStatus(end),
    counts(end)
  ]);
  return table(["Service", "Group", "Result", "Resources"], rows);
}
function headingOf({ mode, env, services: services2, failures }) {
  const [first] = failures;
  const names = services2.map(({ service }) => service).join(", ");
  if (mode === "alb-rules")
    return first === void 0 ? `The load balancer rules of ${env} are up to date` : `The load balancer rules of ${env} were not updated`;
  if (first !== void 0) {
    const failed = failures.map(({ service }) => service ?? "").join(", ");
    return mode === "plan" ? `There is no Terraform plan for ${failed} in ${env}` : `Terraform was not applied for ${failed} in ${env}`;
  }
  const changed2 = services2.filter(({ status }) => status === "CHANGES" || status === "APPLIED");
  if (mode === "plan")
    return changed2.length === 0 ? `Terraform has nothing to change for ${names} in ${env}` : dryRunHeading(`change ${changed2.map(({ service }) => service).join(", ")} in ${env}`);
  return changed2.length === 0 ? `Terraform had nothing to change for ${names} in ${env}` : `Terraform was applied for ${formatCount(services2.length, "service")} in ${env}`;
}
function describeStatus({ status }) {
  switch (status) {
    case "CHANGES":
      return "changes";
    case "NO_CHANGES":
      return "no changes";
    case "APPLIED":
      return "applied";
    case "FAILED":
      return "failed";
    case "NOT_RUN":
      return "not run";
  }
}
function counts({ resources, status }) {
  if (resources === void 0) return "";
  const { add, change, destroy } = resources;
  return status === "APPLIED" ? `${add} added, ${change} changed, ${destroy} destroyed` : `${add} to add, ${change} to change, ${destroy} to destroy`;
}

// src/domains/deployments/plan.ts
async function planImage(deps, request, choose) {
  const { app, env } = request;
  const { session } = deps.accounts;
  const applications = new Applications(await session.parameters(), session, deps.logger);
  applications.begin(app, request.codebase);
  const environment = applications.environment(await applications.load(app), env);
  const codebase = await applications.codebase(app, request.codebase);
  const place2 = { app, env, environment, codebase };
  return { ...place2, ...await choose(place2) };
}
function beginRelease({ accounts }, app, codebase) {
  const release = accounts.session.pipelines().then((pipelines) => findManualRelease(pipelines, app, codebase));
  release.catch(() => void 0);
  return release;
}
async function planPipeline({ accounts, logger }, planned, { services: services2, release }) {
  if (services2 !== void 0) {
    throw new PlatformError("A pipeline deploys all services of the codebase: services can't choose some.", {
      hint: "Leave services out, or set strategy to ecs."
    });
  }
  const { codebase, image } = planned;
  if (parseCommitTag(image.tag) === void 0)
    logger.info(
      `The pipeline deploys what ${image.tag} names when it comes to it: now that is ${image.digest}, but the tag can move.`
    );
  const { name } = await release;
  return {
    ...planned,
    strategy: "pipeline",
    pipeline: name,
    services: codebase.services.flatMap((group) => group.services),
    region: accounts.session.region
  };
}
async function planEcs(deps, planned, request) {
  const { accounts, logger } = deps;
  const { app, env, environment } = planned;
  const { compareOnly, imageReference, wait } = request;
  const role = deployRole(app, environment, accounts.session.region);
  const form = chooseForm(planned.image, imageReference);
  const services2 = await planServices(await servicesDependencies(deps, planned), {
    ...planned,
    wanted: request.services,
    form,
    exact: planned.rollback !== void 0,
    terraform: await request.findTerraform?.(planned),
    compareOnly
  });
  if (!wait && !compareOnly && services2.groups.length > 1) {
    throw new PlatformError(
      `With wait: false the order of the ${services2.groups.length} run groups can't be kept.`,
      { hint: "Leave wait at true, or name the services of one run group in services." }
    );
  }
  for (const { service, command } of services2.leftToTerraform)
    logger.info(
      `The scheduled job ${service} is deployed by Terraform, in the deploy repository: ${command}`
    );
  const caches = services2.groups.length === 0 ? void 0 : await findCaches({ accounts, logger }, { app, env }, request.cacheInvalidation);
  return { ...planned, ...services2, strategy: "ecs", form, region: role.region, role, caches };
}
async function servicesDependencies({ accounts, logger, publicImages }, { app, env, environment }) {
  const { session } = accounts;
  const there = accounts.enter(deployRole(app, environment, session.region));
  return {
    containers: await there.containers(),
    objects: await there.objects(),
    images: await session.images(),
    publicImages,
    logger,
    registry: { account: await session.accountId(), region: session.region },
    types: await ServiceTypes.load(await session.parameters(), logger, app, env)
  };
}
function chosenStrategy({ strategy }, { pipelineMode }) {
  return strategy === "auto" ? defaultStrategy(pipelineMode) : strategy;
}
function productionOf({ env, codebase }) {
  return isProduction(env, [codebase]) ? env : void 0;
}
function isEmptyPlan(plan) {
  return plan.strategy === "ecs" && plan.groups.length === 0;
}

// src/domains/changes/commit-changes.ts
var LISTED_COMMITS = 20;
var CONCURRENCY = 4;
var LONGEST_TITLE = 100;
var LONGEST_AUTHOR = 40;
var NONE = { total: 0, commits: [] };
var relations = {
  identical: "same",
  ahead: "upgrade",
  behind: "downgrade",
  diverged: "diverged"
};
async function findCommitChanges(base, head, options) {
  const { repositoryUrl, history, logger, signal } = options;
  const url = `${repositoryUrl}/compare/${base}...${head}`;
  const linkAlone = { base, head, url, relation: void 0, added: NONE, removed: NONE };
  if (history === void 0) return linkAlone;
  try {
    const forth = await history.compare(base, head);
    const back = forth.behindBy > 0 ? await history.compare(head, base) : void 0;
    const pulls = new PullRequests(history, logger, signal);
    const relation = relations[forth.status];
    return {
      ...linkAlone,
      // GitHub shows nothing for what goes away, so that a downgrade's page is the other way round.
      url: relation === "downgrade" ? `${repositoryUrl}/compare/${head}...${base}` : url,
      relation,
      added: await list(forth.aheadBy, forth.commits, pulls),
      removed: back === void 0 ? NONE : await list(back.aheadBy, back.commits, pulls)
    };
  } catch (error) {
    signal.throwIfAborted();
    logger.debug(`The commits between ${base} and ${head} are not known: ${asError(error).message}`);
    return linkAlone;
  }
}
async function list(total, oldestFirst, pulls) {
  const shown = oldestFirst.slice(-LISTED_COMMITS).reverse();
  const commits = await mapParallel(shown, CONCURRENCY, async ({ sha, message, author, url }) => ({
    sha,
    subject: commitSubject(message),
    author: author === void 0 ? void 0 : plainLine(author, LONGEST_AUTHOR),
    url,
    pulls: await pulls.of(sha)
  }));
  return { total, commits };
}
var PullRequests = class {
  constructor(history, logger, signal) {
    this.history = history;
    this.logger = logger;
    this.signal = signal;
  }
  history;
  logger;
  signal;
  refused = false;
  async of(sha) {
    if (this.refused) return [];
    try {
      const found = await this.history.pullRequests(sha);
      return found.filter(({ merged }) => merged).map(changed);
    } catch (error) {
      this.signal.throwIfAborted();
      this.refused = true;
      this.logger.debug(`Pull requests are left out: ${asError(error).message}`);
      return [];
    }
  }
};
function changed({ number, title, url }) {
  return { number, title: plainLine(title, LONGEST_TITLE), url };
}
function plainLine(text, longest) {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line;
}
function commitSubject(message) {
  const first = message.split(/\r\n|[\r\n\u2028\u2029]/).find((line) => plainLine(line, 1) !== "");
  return plainLine(first ?? "", LONGEST_TITLE);
}

// src/domains/changes/changes.ts
var COMPARED = 3;
async function findChanges(options) {
  const { env, image } = options;
  const now = await findRunningServices(options.services, options);
  const next = image.commit;
  const bases = new Set(
    now.flatMap((service) => service.state === "running" ? runningCommit(service.image, options) : [])
  );
  const commits = [];
  for (const base of bases) {
    const history = commits.length < COMPARED ? options.history : void 0;
    if (next !== void 0) commits.push(await findCommitChanges(base, next, { ...options, history }));
  }
  const pushedAt = await timeOfNew(now, commits, options);
  const services2 = now.map((service) => {
    if (service.state === "unknown") return service;
    return { ...service, direction: directionOf(service.image, image, commits, pushedAt) };
  });
  const shown = commits.filter(({ base, relation }) => {
    const other = relation !== void 0 && relation !== "same";
    return other || next !== void 0 && !abbreviates(base, next);
  });
  return { env, image, services: services2, commits: shown };
}
function isDowngrade(direction) {
  return direction === "downgrade" || direction === "older";
}
function directionOf(running, next, commits, pushedAt) {
  if (running.digest === next.digest) return "same";
  const relation = commits.find(({ base }) => base === running.commit)?.relation;
  if (relation !== void 0 && relation !== "same") return relation;
  if (running.digest === void 0 && isSameCommit(running, next)) return "same";
  const older = running.pushedAt !== void 0 && pushedAt !== void 0 && pushedAt.getTime() < running.pushedAt.getTime();
  return older ? "older" : "changed";
}
function isSameCommit({ commit }, next) {
  return commit !== void 0 && next.commit !== void 0 && abbreviates(commit, next.commit);
}
function runningCommit(running, { repository, image }) {
  const { commit, digest } = running;
  if (commit === void 0 || commit === image.commit || running.repository !== repository) return [];
  return digest === image.digest && isSameCommit(running, image) ? [] : [commit];
}
async function timeOfNew(now, commits, options) {
  const { image, images, repository, signal } = options;
  const unclear = now.some(
    (service) => service.state === "running" && service.image.pushedAt !== void 0 && directionOf(service.image, image, commits, void 0) === "changed"
  );
  if (!unclear) return void 0;
  try {
    return (await images.describe(repository, { digest: image.digest }))?.pushedAt;
  } catch {
    signal.throwIfAborted();
    return void 0;
  }
}

// src/domains/changes/report.ts
var words = {
  same: "unchanged",
  upgrade: "upgrade",
  downgrade: "downgrade",
  diverged: "diverged: some commits are removed too",
  older: "downgrade (older image)",
  changed: "changed"
};
function directionText(direction) {
  return words[direction];
}
function logChanges(changes, logger, { intended = false } = {}) {
  logger.group(`What will change in ${changes.env}: ${changes.image.tag}`);
  for (const line of serviceLines(changes.services)) logger.info(`  ${line}`);
  for (const comparison of changes.commits) {
    logger.info(`  ${comparisonText(comparison)} ${comparison.url}`);
    const listed = commitLines(comparison);
    if (listed.length > 0) logger.remote(`${listed.join("\n")}
`, "    ");
  }
  logger.endGroup();
  const warning = intended ? void 0 : downgradeWarning(changes);
  if (warning !== void 0) logger.warning(warning, { title: "This is a downgrade" });
}
function downgradeWarning({ services: services2, env, image, commits }) {
  const back = services2.flatMap(
    (service) => service.state === "running" && isDowngrade(service.direction) ? [service.service] : []
  );
  if (back.length === 0) return void 0;
  const removed = Math.max(0, ...commits.map(({ removed: { total } }) => total));
  const away = removed === 0 ? "" : `, by ${formatCommits(removed)}`;
  return `${image.tag} is older than what runs in ${env} (${back.join(", ")})${away}.`;
}
function serviceLines(services2) {
  const reasons2 = /* @__PURE__ */ new Map();
  const lines = [];
  for (const service of services2) {
    if (service.state === "unknown")
      reasons2.set(service.reason, [...reasons2.get(service.reason) ?? [], service.service]);
    else lines.push(`${service.service}: ${runningText(service)}; ${directionText(service.direction)}`);
  }
  for (const [reason, names] of reasons2)
    lines.push(`${names.join(", ")}: what runs now is not known. ${reason}`);
  return lines;
}
function runningText(service) {
  const { image, since, stopped, rollingOut } = service;
  const digest = image.digest === void 0 || image.tag === void 0 ? "" : ` (${shortDigest(image.digest)})`;
  return [
    `${image.tag ?? image.digest ?? "an image without a tag"}${digest}`,
    since === void 0 ? "" : ` since ${formatMinute(since)}`,
    stopped ? ", scaled to zero" : "",
    rollingOut === void 0 ? "" : `, while ${rollingOut} is being rolled out`
  ].join("");
}
function comparisonText({ base, head, relation, added, removed }) {
  const between = `between ${base.slice(0, 7)} and ${head.slice(0, 7)}:`;
  switch (relation) {
    case void 0:
      return `Commits ${between}`;
    case "same":
      return `No commits ${between}`;
    case "upgrade":
      return `${formatCommits(added.total)} ${between}`;
    case "downgrade":
      return `Downgrade by ${formatCommits(removed.total)} ${between}`;
    case "diverged":
      return `Diverged, ${formatCommits(added.total)} added and ${formatCommits(removed.total)} removed ${between}`;
  }
}
function formatCommits(number) {
  return formatCount(number, "commit");
}
function commitLines({ added, removed }) {
  return [...listLines("+", added), ...listLines("-", removed)];
}
function listLines(sign, { total, commits }) {
  const lines = commits.map((commit) => `${sign} ${commitText(commit)}`);
  const more = total - commits.length;
  return more > 0 && commits.length > 0 ? [...lines, `${sign} and ${formatCommits(more)} before those`] : lines;
}
function commitText({ sha, subject, author, pulls }) {
  const by = author === void 0 ? "" : ` (${author})`;
  const numbers = pulls.map(({ number }) => ` #${number}`).join("");
  return `${sha.slice(0, 7)} ${subject}${by}${subject.includes(numbers.trim()) ? "" : numbers}`;
}
function changesSummary(changes, { title, intended }) {
  const { services: services2, commits } = changes;
  if (services2.length === 0) return "";
  const warning = intended ? void 0 : downgradeWarning(changes);
  const rows = services2.map((service) => serviceRow(service, changes));
  const before = title === "What changes" ? "Now" : "Ran before";
  const header = ["Service", before, "Since", "New image", "Change"];
  const parts = [
    ...warning === void 0 ? [] : [`> :warning: **Downgrade**: ${escapeMarkdown(warning)}`],
    ...title === void 0 ? [] : [table(header, rows), ...reasons(services2)],
    ...commits.map((comparison) => comparisonSection(comparison)),
    ...pullSection(commits)
  ];
  return parts.length === 0 ? "" : [`#### ${title ?? "Commits"}`, ...parts].join("\n\n");
}
function serviceRow(service, { image }) {
  const next = imageCell(image.tag, image.digest);
  if (service.state === "unknown") return [code(service.service), "not known", "", next, ""];
  const { image: running, since, direction, stopped, rollingOut } = service;
  const notes = [
    ...stopped ? ["scaled to zero"] : [],
    ...rollingOut === void 0 ? [] : [`${rollingOut} was being rolled out`]
  ];
  return [
    code(service.service),
    [imageCell(running.tag, running.digest), ...notes.map(escapeMarkdown)].join(", "),
    since === void 0 ? "" : escapeMarkdown(formatMinute(since)),
    next,
    directionCell(direction)
  ];
}
function imageCell(tag, digest) {
  const parts = [...tag === void 0 ? [] : [tag], ...digest === void 0 ? [] : [shortDigest(digest)]];
  return parts.length === 0 ? "an image without a tag" : parts.map(code).join(" ");
}
function directionCell(direction) {
  const text = escapeMarkdown(directionText(direction));
  return isDowngrade(direction) || direction === "diverged" ? `:warning: ${text}` : text;
}
function reasons(services2) {
  const texts = services2.flatMap((service) => service.state === "unknown" ? [service.reason] : []);
  return [...new Set(texts)].map((reason) => `What runs is not known: ${escapeMarkdown(reason)}`);
}
function comparisonSection(comparison) {
  const { url, added, removed } = comparison;
  const heading = link(comparisonText(comparison).replace(/:$/, ""), url);
  const lists = [...commitList("New", added), ...commitList("Taken away", removed)];
  return [heading, ...lists].join("\n\n");
}
function commitList(title, { total, commits }) {
  if (commits.length === 0) return [];
  const more = total - commits.length;
  const items = [
    ...commits.map((commit) => `- ${commitItem(commit)}`),
    ...more > 0 ? [`- and ${formatCommits(more)} before those`] : []
  ];
  return [`${title}:`, items.join("\n")];
}
function commitItem({ sha, subject, author, url, pulls }) {
  const by = author === void 0 ? "" : `, ${code(author)}`;
  const numbers = pulls.map((pull) => ` ${link(`#${pull.number}`, pull.url)}`).join("");
  return `${link(sha.slice(0, 7), url)} ${escapeMarkdown(subject)}${by}${numbers}`;
}
function pullSection(comparisons) {
  const pulls = /* @__PURE__ */ new Map();
  const commits = comparisons.flatMap(({ added, removed }) => [...added.commits, ...removed.commits]);
  for (const pull of commits.flatMap((commit) => commit.pulls)) pulls.set(pull.url, pull);
  const subjects = new Set(commits.map(({ subject }) => subject));
  const others = [...pulls.values()].filter(({ title }) => !subjects.has(title));
  if (others.length === 0) return [];
  const items = others.sort((a, b) => b.number - a.number).map(({ number, title, url }) => `- ${link(`#${number}`, url)} ${escapeMarkdown(title)}`);
  return [`Pull requests:

${items.join("\n")}`];
}
function formatMinute(time) {
  return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// src/domains/deployments/previous-image.ts
var NAME_IT = "Name the image to go back to in the input to: a commit or a git tag.";
function findPreviousRun(runs, current) {
  const standing = [];
  for (const run of [...runs].reverse()) {
    if (run.outcome !== "lasted") continue;
    const earlier = standing.findIndex(({ key }) => key === run.key);
    if (earlier === -1) standing.push(run);
    else standing.splice(earlier, Infinity, run);
  }
  const own = standing.findIndex(({ key }) => key === current.key);
  const previous = own === -1 ? standing.at(-1) : standing[own - 1];
  const since = previous === void 0 ? runs : runs.slice(0, runs.indexOf(previous));
  const left = [...since].reverse().filter(({ key }) => key !== current.key && key !== previous?.key);
  const lasted = left.filter(({ outcome }) => outcome === "lasted");
  const failed = left.filter(
    ({ key, outcome }) => outcome === "failed" && !lasted.some((run) => run.key === key)
  );
  const again = since.filter(({ key, outcome }) => outcome === "failed" && key === previous?.key);
  return {
    previous,
    skipped: [
      ...lasted.map((run) => ({ run, reason: "undone" })),
      ...failed.map((run) => ({ run, reason: "failed" })),
      ...again.map((run) => ({ run, reason: "failed-again" }))
    ],
    goingBack: runs[0]?.outcome === "running" && own !== -1 && own < standing.length - 1,
    returnedAt: findReturn(runs, current)
  };
}
function findReturn(runs, current) {
  const [newest, ...older] = runs.filter(({ outcome }) => outcome === "lasted");
  if (newest?.key !== current.key) return void 0;
  const other = older.findIndex(({ key }) => key !== current.key);
  const ranBefore = other !== -1 && older.slice(other).some(({ key }) => key === current.key);
  return ranBefore ? newest.at : void 0;
}
function refuseSecondReturn({ returnedAt }, { label }, env) {
  if (returnedAt === void 0) return;
  throw new PlatformError(
    `${env} went back to ${label} at ${formatMinute(returnedAt)} already, and this is another attempt of the same run.`,
    { hint: `If an earlier attempt did that, nothing is left to do. ${NAME_IT}` }
  );
}
function describeSkipped(skipped, now) {
  const sentences = skipped.map(({ run, reason }) => {
    const ago = formatAgo(now - run.at.getTime());
    switch (reason) {
      case "failed":
        return `Skipped ${run.label}: its deployment ${ago} failed.`;
      case "failed-again":
        return `${run.label} ran before, but its deployment ${ago} failed.`;
      case "undone":
        return `Skipped ${run.label}, deployed ${ago}: it was rolled back before.`;
    }
  });
  return [...new Set(sentences)];
}

// src/domains/deployments/service-runs.ts
async function readServiceRuns(deps, target, limit) {
  const { containers, identities, environment } = deps;
  const service = await findActiveService({ containers, environment }, target);
  const { image } = await findRunningRevision(containers, service, target);
  const past = await listPastDeployments(deps, target, limit);
  const proven = new Set(past.filter(isProven).map(({ revision }) => revision?.arn));
  const runs = [];
  for (const deployment of past)
    if (deployment.revision === void 0 || deployment.image !== void 0)
      runs.push(await describeRun(deployment, proven, identities));
  return {
    service: target.service,
    current: image === void 0 ? void 0 : await identities.identify(image),
    runs,
    rollingBack: ["ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "STOP_REQUESTED"].includes(
      past[0]?.status ?? ""
    ),
    more: past.length === limit
  };
}
function isProven({ certainty, status }) {
  return certainty === "known" && status === "SUCCESSFUL";
}
async function describeRun({ arn, createdAt, image, revision, certainty, status }, proven, identities) {
  const outcome = status === "SUCCESSFUL" ? "lasted" : hasDeploymentEnded(status) ? "failed" : "running";
  const when = formatMinute(createdAt);
  if (image === void 0) {
    const problem = `which image was deployed at ${when} is not known, as its task definition is gone`;
    return { key: arn, label: "an unknown image", at: createdAt, outcome, image, problem };
  }
  const found = await identities.identify(image);
  if (outcome === "lasted" && certainty === "assumed" && !proven.has(revision?.arn)) {
    const problem = `whether ${found.label} was deployed at ${when}, or an older image put back, is not known: its first deployment failed`;
    return { key: arn, label: found.label, at: createdAt, outcome, image: void 0, problem };
  }
  const { tag, digest } = parseImageName(image);
  if (digest === void 0 && (tag === void 0 || isMovingTag(tag))) {
    const problem = `which image ${tag ?? "without a tag"} named at ${when} is not known, as the task definition has no digest`;
    return { key: arn, label: found.label, at: createdAt, outcome, image: void 0, problem };
  }
  return { ...found, at: createdAt, outcome, image, problem: void 0 };
}
var ImageIdentities = class {
  constructor(images, registry) {
    this.images = images;
    this.registry = registry;
  }
  images;
  registry;
  found = /* @__PURE__ */ new Map();
  identify(image) {
    const known = this.found.get(image) ?? this.lookUp(image);
    this.found.set(image, known);
    return known;
  }
  async lookUp(image) {
    const { repository, tag, digest } = parseImageName(image);
    const named = { key: digest ?? image, label: tag ?? digest ?? image };
    const place2 = parseEcrRepository(image);
    const { account, region } = this.registry;
    if (place2?.account !== account || place2.region !== region) return named;
    if (digest === void 0 && (tag === void 0 || isMovingTag(tag))) return named;
    const described = await this.describe(repository, digest === void 0 ? { tag: tag ?? "" } : { digest });
    if (described === void 0) return named;
    return { key: described.digest, label: labelOf(described.tags, tag) ?? described.digest };
  }
  /** It may be gone from ECR, along with its repository. */
  async describe(repository, reference2) {
    try {
      return await this.images.describe(repository, reference2);
    } catch (error) {
      if (error instanceof NotFoundError) return void 0;
      throw error;
    }
  }
};
function labelOf(tags, preferred) {
  const staying = tags.filter((tag) => !isMovingTag(tag));
  const own = preferred !== void 0 && staying.includes(preferred) ? preferred : void 0;
  return chooseCommitTag(staying, own) ?? own ?? staying.sort()[0];
}

// src/domains/deployments/previous-release.ts
var FEW = 10;
var MANY = 50;
async function findPreviousRelease(deps, place2, { anotherAttempt }) {
  const { env } = place2;
  const few = await readReleaseRuns(deps, place2, FEW);
  if (few.missing.length > 0) throw untold(env, few.missing.join(" "));
  if (few.underWay !== void 0) throw underWay(env, few.underWay);
  const current = await findCurrent(deps, place2, few.runs);
  let found = findPreviousRun(few.runs, current);
  if (found.previous === void 0 && few.more)
    found = findPreviousRun((await readReleaseRuns(deps, place2, MANY)).runs, current);
  const { previous, skipped } = found;
  if (anotherAttempt) refuseSecondReturn(found, current, env);
  if (previous === void 0)
    throw new NotFoundError(
      `There is nothing to go back to: the pipelines are not known to have deployed any image but ${current.label} to ${env}.`,
      { hint: NAME_IT }
    );
  if (previous.problem !== void 0) throw untold(env, `${previous.problem}.`);
  return { previous, from: current.label, skipped };
}
function untold(env, why) {
  return new PlatformError(`What ran in ${env} before is not known: ${why}`, { hint: NAME_IT });
}
function underWay(env, { pipeline, id, imageTag = "an image" }) {
  return new PlatformError(
    `${pipeline} is deploying ${imageTag} to ${env} right now: execution ${shortenIds(id)}.`,
    {
      hint: "Wait for its end, or stop it with execution-stop, and try again. Or name the image to go back to in the input to."
    }
  );
}
async function readReleaseRuns({ accounts, logger, signal }, { app, env, codebase }, limit) {
  const { session } = accounts;
  logger.status(`Looking at what the pipelines deployed to ${env}`);
  const pipelines = await session.pipelines();
  const goOn = () => {
    signal.throwIfAborted();
  };
  const found = await findPastExecutions({ pipelines, signal, goOn }, deployingPipelines(app, codebase), {
    env,
    limit
  });
  const images = await session.images();
  const registry = { account: await session.accountId(), region: session.region };
  const { own, additional } = codebaseRepositories(app, codebase);
  const elsewhere = !codebase.requiresImageBuild && additional?.kind === "public";
  const repository = elsewhere ? additional.name : await images.uri(own);
  const identities = new ImageIdentities(images, registry);
  const runs = await Promise.all(
    found.executions.map((execution) => describeRelease(execution, repository, identities))
  );
  const [newest] = found.executions;
  return {
    runs,
    underWay: newest !== void 0 && isUnderWay(newest.status) ? newest : void 0,
    more: found.more,
    missing: missingOf(found)
  };
}
function missingOf({ holes, notices, error }) {
  if (error !== void 0) throw error;
  return holes ? notices : [];
}
async function describeRelease({ id, pipeline, imageTag, imageDigest, status, startedAt }, repository, identities) {
  const at = startedAt ?? /* @__PURE__ */ new Date(0);
  const outcome = status === "Succeeded" ? "lasted" : isUnderWay(status) ? "running" : "failed";
  const where = `${pipeline} at ${formatMinute(at)} (execution ${id})`;
  const unknown = { key: id, label: imageTag ?? "an unknown image", at, outcome, image: void 0 };
  if (imageDigest !== void 0) {
    const image2 = `${repository}@${imageDigest}`;
    return { ...await identities.identify(image2), at, outcome, image: image2, problem: void 0 };
  }
  if (imageTag === void 0) return { ...unknown, problem: `which image ${where} deployed is not recorded` };
  if (isMovingTag(imageTag)) {
    const problem = `${where} deployed ${imageTag}, a tag that moves from image to image, so which one it named then is not known`;
    return { ...unknown, problem };
  }
  const image = `${repository}:${imageTag}`;
  return { ...await identities.identify(image), at, outcome, image, problem: void 0 };
}
async function findCurrent(deps, place2, runs) {
  const { env } = place2;
  const [newest] = runs;
  const lasted = runs.find(({ outcome }) => outcome === "lasted");
  const running = await findRunningImages(deps, place2);
  const [image, ...others] = running;
  if (image === void 0) {
    if (newest === void 0) return { key: "", label: "what runs" };
    if (newest.outcome === "lasted") return newest;
    throw untold(
      env,
      `the newest deployment, of ${newest.label}, failed, and what runs can't be seen.${lasted === void 0 ? "" : ` The last one that succeeded was of ${lasted.label}.`}`
    );
  }
  if (others.length > 0)
    throw untold(
      env,
      `its services run different images: ${running.map(({ service, label }) => `${service} runs ${label}`).join(", ")}.`
    );
  const since = lasted === void 0 ? runs : runs.slice(0, runs.indexOf(lasted) + 1);
  const isOwn = ({ key, label, problem }) => key === image.key || label === image.label || problem !== void 0;
  const own = since.find(isOwn);
  if (own === void 0)
    throw untold(
      env,
      `it runs ${image.label}, which ${lasted === void 0 ? "no execution is known to have deployed" : `is not what the pipelines deployed last (${lasted.label})`}.`
    );
  return { key: own.key, label: image.label };
}
async function findRunningImages({ accounts, signal }, { app, env, environment, codebase }) {
  if (environment.deploymentMode === "copilot") return [];
  const { session } = accounts;
  const images = await session.images();
  const names = codebase.services.flatMap(({ services: services2 }) => services2);
  const now = await findRunningServices(names, {
    app,
    env,
    images,
    signal,
    repository: `${app}/${codebase.name}`,
    containers: () => accounts.enter(deployRole(app, environment, session.region)).containers()
  });
  const seen = now.flatMap((service) => identifyRunning(service) ?? []);
  const isFirst = ({ key }, index) => seen.findIndex((other) => other.key === key) === index;
  return seen.filter(isFirst);
}
function identifyRunning(service) {
  if (service.state === "unknown") return void 0;
  const { digest, repository, tag } = service.image;
  const key = digest ?? (tag === void 0 || isMovingTag(tag) ? void 0 : `${repository}:${tag}`);
  return key === void 0 ? void 0 : { key, label: tag ?? key, service: service.service };
}

// src/domains/deployments/previous-services.ts
var LOOKUPS = 4;
var FEW2 = 20;
var ALL = 100;
async function findPreviousOfServices(deps, place2, { services: wanted, anotherAttempt }) {
  const { services: services2, read } = await openServices(deps, place2, wanted);
  const runs = await mapParallel(services2, LOOKUPS, async (service) => {
    const few = await read(service, FEW2);
    return few.more && isOpen(few) ? read(service, ALL) : few;
  });
  const found = runs.map((one) => checkPrevious(place2, one, anotherAttempt));
  const [first] = found;
  if (first === void 0)
    throw new PlatformError(
      `The codebase ${place2.codebase.name} has no services but scheduled jobs in ${place2.env}, and Terraform deploys those.`,
      { hint: "Apply them with the tag of the image before, in the deploy repository." }
    );
  if (found.some(({ previous }) => previous.key !== first.previous.key)) throw differing(place2, found);
  return {
    previous: first.previous,
    from: commonLabel(found.map(({ runs: runs2 }) => runs2)),
    skipped: found.flatMap(({ skipped }) => skipped)
  };
}
async function readAllRuns(deps, place2, wanted) {
  const { services: services2, read } = await openServices(deps, place2, wanted);
  const found = await mapParallel(services2, LOOKUPS, (service) => read(service, ALL));
  const runs = found.flatMap((one) => one.runs).sort((a, b) => b.at.getTime() - a.at.getTime());
  return { runs, from: commonLabel(found) };
}
function commonLabel(found) {
  const [label, ...others] = new Set(found.map(({ current }) => current?.label));
  return others.length === 0 ? label : void 0;
}
function isOpen({ current, runs }) {
  return current !== void 0 && findPreviousRun(runs, current).previous === void 0;
}
async function openServices({ accounts, logger, signal }, { app, env, environment, codebase }, wanted) {
  const { session } = accounts;
  const there = accounts.enter(deployRole(app, environment, session.region));
  const registry = { account: await session.accountId(), region: session.region };
  const types = await ServiceTypes.load(await session.parameters(), logger, app, env);
  const request = { app, env, environment, codebase, wanted, known: true };
  const objects = await there.objects();
  const { groups } = await findGroups({ objects, registry, types, logger }, request, "<tag>");
  logger.status(`Looking at what ran in ${env}`);
  const containers = await there.containers();
  const identities = new ImageIdentities(await session.images(), registry);
  return {
    services: groups.flatMap(({ services: services2 }) => services2),
    read: (service, limit) => readServiceRuns({ containers, environment, identities, signal }, { app, env, service }, limit)
  };
}
function checkPrevious({ env }, runs, anotherAttempt) {
  const { service, current, rollingBack } = runs;
  if (current === void 0)
    throw new PlatformError(`${service} was never deployed to ${env}: it runs Terraform's placeholder.`, {
      hint: "There is nothing to go back to. Deploy an image first, with codebase-deploy."
    });
  if (rollingBack)
    throw new PlatformError(`ECS is putting ${current.label} back as ${service} in ${env} right now.`, {
      hint: "Wait for it, and look at what runs then with codebase-status. To go further back, name an image in the input to."
    });
  const found = findPreviousRun(runs.runs, current);
  const { previous, goingBack } = found;
  if (goingBack)
    throw new PlatformError(`${service} is going back to ${current.label} in ${env} already.`, {
      hint: "Wait for it, and look at what runs then with codebase-status. To go further back, name an image in the input to."
    });
  if (anotherAttempt) refuseSecondReturn(found, current, env);
  if (previous === void 0)
    throw new NotFoundError(
      `There is nothing to go back to: ${service} is not known to have run any image but ${current.label} in ${env}.`,
      {
        hint: `ECS remembers the deployments of 90 days. ${NAME_IT}`
      }
    );
  if (previous.problem !== void 0)
    throw new PlatformError(
      `What ${service} ran in ${env} before ${current.label} is not known: ${previous.problem}.`,
      { hint: NAME_IT }
    );
  return { ...found, previous, runs };
}
function differing({ env }, found) {
  const each = found.map(({ previous, runs }) => `${runs.service} to ${previous.label}`);
  const common = commonImage(found);
  const advice = common === void 0 ? "Name one image for all in the input to." : `All of them have run ${common}: to go back to that, name it in the input to.`;
  return new PlatformError(`The services would go back to different images in ${env}: ${each.join(", ")}.`, {
    hint: `${advice} Or roll some back by themselves, named in the input services.`
  });
}
function commonImage(found) {
  const [first, ...others] = found.map(({ runs }) => runs);
  const isEverywhere = ({ key }) => others.every(({ runs }) => runs.some((run) => run.key === key && run.outcome === "lasted"));
  return first?.runs.find(
    (run) => run.outcome === "lasted" && run.problem === void 0 && isEverywhere(run) && !found.every(({ runs }) => runs.current?.key === run.key)
  )?.label;
}

// src/domains/deployments/rollback.ts
var LOOKED_AT = 50;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseRollbackTarget(text) {
  const value = text?.trim() ?? "";
  if (value === "") return void 0;
  if (DIGEST.test(value)) return { kind: "digest", value };
  if (isMovingTag(value))
    throw new UsageError(`The input to is "${value}", which always names the newest image.`, {
      hint: "Give the commit or git tag to go back to. To deploy the newest image, use codebase-deploy."
    });
  const commit = parseCommitTag(value) ?? value;
  if (/^[0-9a-f]{7,40}$/i.test(commit))
    return { kind: "commit", value: validateCommit(commit, "a git tag or digest is taken as well.") };
  const tag = value.replace(/^tag-/, "");
  if (isImageTag(formatImageTag("tag", tag))) return { kind: "tag", value: tag };
  throw new UsageError(`The input to is "${value}", which can't name an image.`, {
    hint: "Give a commit (7 to 40 hexadecimal digits), a git tag, or the tag or digest of an image."
  });
}
async function chooseRollback(deps, place2, request) {
  const { to } = request;
  const chosen = to === void 0 ? await choosePrevious(deps, place2, request) : await chooseNamed(deps, place2, request, to);
  const { rollback, image } = chosen;
  if (chosenStrategy(request, place2.codebase) === "pipeline" && !isImageTag(image.tag))
    throw new PlatformError(
      `The image ${image.digest} has no tag that stays with it, and a pipeline deploys tags only.`,
      {
        hint: "Name another image in the input to, or build its commit again and deploy it with codebase-deploy."
      }
    );
  const from = rollback?.from === void 0 ? "" : ` from ${rollback.from}`;
  deps.logger.info(`Going back${from} to ${image.tag} (${shortDigest(image.digest)}) in ${place2.env}.`);
  for (const note of rollback?.notes ?? []) deps.logger.info(note);
  return chosen;
}
async function choosePrevious(deps, place2, request) {
  const pipeline = chosenStrategy(request, place2.codebase) === "pipeline";
  const { previous, from, skipped } = pipeline ? await findPreviousRelease(deps, place2, request) : await findPreviousOfServices(deps, place2, request);
  const image = await pinRun(deps, place2, previous);
  const notes = describeSkipped(skipped, deps.clock.now());
  return { ...withReference(image), rollback: { from, ranSince: previous.at.toISOString(), notes } };
}
async function chooseNamed(deps, place2, request, to) {
  const pipeline = chosenStrategy(request, place2.codebase) === "pipeline";
  const { runs, from } = pipeline ? await readReleases(deps, place2) : await readAllRuns(deps, place2, request.services);
  const ran = runs.filter((run) => matches(run, to));
  const best = ran.find(({ outcome }) => outcome === "lasted") ?? ran[0];
  const chosen = best === void 0 ? await findNamed(deps, place2, to) : withReference(await pinRun(deps, place2, best));
  const { tag, digest } = chosen.image;
  const same = runs.filter(({ key }) => key === digest);
  const lasted = same.find(({ outcome }) => outcome === "lasted");
  const untried = same.length > 0 ? `${tag} has been deployed to ${place2.env} before, and that failed.` : `${tag} is not known to have run in ${place2.env} before.`;
  const notes = lasted === void 0 ? [untried] : [];
  return { ...chosen, rollback: { from, ranSince: lasted?.at.toISOString(), notes } };
}
async function readReleases(deps, place2) {
  const running = await findRunningImages(deps, place2);
  const from = running.length === 1 ? running[0]?.label : void 0;
  try {
    return { runs: (await readReleaseRuns(deps, place2, LOOKED_AT)).runs, from };
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.logger.warning(`What ran in ${place2.env} before can't be read: ${asError(error).message}`);
    return { runs: [], from };
  }
}
function matches({ key, label, image }, to) {
  if (image === void 0) return false;
  if (to.kind === "digest") return key === to.value;
  const commit = parseCommitTag(label);
  if (to.kind === "commit") return commit !== void 0 && abbreviates(commit, to.value);
  return label === to.value || label === formatImageTag("tag", to.value);
}
async function findNamed(deps, place2, to) {
  if (to.kind !== "digest") return resolveReference(deps, place2, to);
  const repository = `${place2.app}/${place2.codebase.name}`;
  const image = await findPinned(deps, repository, { digest: to.value });
  if (image !== void 0) return withReference(image);
  throw new NotFoundError(`No image found for the digest ${to.value} in ${repository}.`, {
    hint: "Look at the images there are: platform-tools codebase list --with-images."
  });
}
async function pinRun(deps, { app, codebase }, { image = "", label }) {
  const { repository, tag = "", digest } = parseImageName(image);
  let found;
  if (parseEcrRepository(image) === void 0) {
    const name = image.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
    const current = await (await deps.publicImages()).findDigest(name, tag);
    if (current !== void 0 && (digest === void 0 || digest === current))
      found = { tag, digest: current, commit: parseCommitTag(tag), otherTags: [] };
  } else found = await findPinned(deps, repository, digest === void 0 ? { tag } : { digest });
  if (found !== void 0) return found;
  throw new NotFoundError(`The image ${label}, which ran before, is no longer in ${repository}.`, {
    hint: `Name another image in the input to, or build its commit again (platform-tools codebase build --app ${app} --codebase ${codebase.name} --commit <commit>) and deploy it with codebase-deploy.`
  });
}
async function findPinned({ accounts }, repository, reference2) {
  const images = await accounts.session.images();
  const found = await images.describe(repository, reference2);
  if (found === void 0) return void 0;
  const tag = labelOf(found.tags, "tag" in reference2 ? reference2.tag : void 0) ?? found.digest;
  const otherTags = found.tags.filter((other) => other !== tag);
  return { tag, digest: found.digest, commit: parseCommitTag(tag), otherTags };
}
function withReference(image) {
  const { commit, tag } = image;
  const reference2 = commit === void 0 ? { kind: "tag", value: tag.replace(/^tag-/, "") } : { kind: "commit", value: commit };
  return { image, reference: reference2 };
}

// src/core/shared-clock.ts
var SharedClock = class {
  /** @param stepMs - how far apart the moments are at which sleepers wake */
  constructor(clock, stepMs) {
    this.clock = clock;
    this.stepMs = stepMs;
    this.began = clock.now();
  }
  clock;
  stepMs;
  began;
  moments = /* @__PURE__ */ new Map();
  now() {
    return this.clock.now();
  }
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    const { time, moment } = this.momentIn(ms);
    moment.sleepers += 1;
    let onAbort = () => void 0;
    const aborted = new Promise((_resolve, reject) => {
      onAbort = () => {
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", onAbort, { once: true });
    });
    try {
      await Promise.race([moment.passed, aborted]);
    } finally {
      signal?.removeEventListener("abort", onAbort);
      moment.sleepers -= 1;
      if (this.moments.get(time) === moment && moment.sleepers === 0) {
        this.moments.delete(time);
        moment.leave.abort();
      }
    }
  }
  momentIn(ms) {
    const passed = this.clock.now() - this.began;
    const { stepMs } = this;
    const next = Math.floor(passed / stepMs) + 1;
    const time = Math.max(next, Math.round((passed + ms) / stepMs)) * stepMs;
    const known = this.moments.get(time);
    if (known !== void 0) return { time, moment: known };
    const leave = new AbortController();
    const sleep = this.clock.sleep(time - passed, leave.signal);
    const moment = { sleepers: 0, passed: sleep, leave };
    sleep.catch(() => void 0);
    this.moments.set(time, moment);
    return { time, moment };
  }
};

// src/domains/deployments/deploy-services.ts
var ROLLBACK_MS = 15 * 6e4;
var ServicesDeployment = class {
  constructor(deps) {
    this.deps = deps;
    this.rights = new MissingRights(deps.containers, deps.logger);
  }
  deps;
  saved = /* @__PURE__ */ new Map();
  /** ARNs of the deployments, by service. */
  found = /* @__PURE__ */ new Map();
  rights;
  /**
   * After a failure the group finishes, and later ones don't start. Returns one outcome for each service, good or bad.
   */
  async deploy({ groups }, options) {
    const outcomes = [];
    let unprepared = false;
    const hasFailed = () => unprepared || outcomes.some(({ failure }) => failure !== void 0);
    for (const group of groups) {
      const failed = hasFailed();
      const blocked = failed || options.signal.aborted;
      const reason = failed ? void 0 : options.signal.reason;
      if (!blocked && groups.length > 1)
        this.deps.logger.info(
          [
            "Run group ",
            group.name,
            group.services.length > 0 ? ": " : "",
            group.services.map(nameOf).join(", ")
          ].join("")
        );
      const ended = blocked ? group.services.map((service) => this.notStarted(service, reason)) : await this.deployGroup(group, options, () => {
        unprepared = true;
      });
      outcomes.push(...ended.map((outcome) => ({ ...outcome, group: group.name, rollback: void 0 })));
    }
    if (!hasFailed() || !options.rollbackOnFailure || options.signal.aborted) return outcomes;
    return this.rollBack(outcomes, options);
  }
  async deployGroup({ name, services: services2 }, options, unprepared) {
    let ready;
    try {
      ready = await options.prepare?.(name) ?? services2;
    } catch (error) {
      unprepared();
      return services2.map((service) => this.notStarted(service, error));
    }
    const shared = this.sharedLooks(ready);
    return Promise.all(ready.map((service) => this.deployService(service, shared, options)));
  }
  /** Undefined for one service alone. */
  sharedLooks({ length }) {
    const { clock } = this.deps;
    return length < 2 ? void 0 : { clock: new SharedClock(clock, SHARED_MS), budget: new RequestBudget(clock) };
  }
  async deployService(plan, shared, options) {
    try {
      return await this.deployer(plan, shared).deploy(plan, this.serviceOptions(plan, options));
    } catch (error) {
      return this.notStarted(plan, error);
    }
  }
  serviceOptions(plan, options) {
    const name = nameOf(plan);
    return {
      ...options,
      found: (arn) => {
        this.found.set(name, arn);
        options.found(this.found);
      },
      save: (saved) => {
        if (saved === void 0) this.saved.delete(name);
        else this.saved.set(name, saved);
        options.save([...this.saved.values()]);
      }
    };
  }
  deployer(plan, shared) {
    const logger = new PrefixedLogger(this.deps.logger, `[${nameOf(plan)}] `);
    return new ServiceDeployer({ ...this.deps, logger, shared, rights: this.rights });
  }
  notStarted(plan, error) {
    const work = this.saved.get(nameOf(plan));
    const failure = failureFrom(error);
    return {
      plan,
      // One that could not be stopped was started.
      status: failure instanceof CancelledError && work !== void 0 ? "IN_PROGRESS" : "NOT_STARTED",
      taskDefinition: void 0,
      deployment: this.found.get(nameOf(plan)),
      url: serviceUrl(ecsName(plan.target), this.deps.region),
      durationSeconds: 0,
      end: void 0,
      failure
    };
  }
  /** Later groups first, as they may rely on earlier ones. */
  async rollBack(outcomes, options) {
    const changed2 = outcomes.filter(canRollBack);
    const ended = /* @__PURE__ */ new Map();
    const deadline = Math.max(options.deadline, this.deps.clock.now() + ROLLBACK_MS);
    for (const group of [...new Set(changed2.map((outcome) => outcome.group))].reverse()) {
      const plans = changed2.filter((outcome) => outcome.group === group).map(({ plan }) => plan);
      this.deps.logger.warning(`Rolling back ${plans.map(nameOf).join(", ")} to the previous image.`);
      const settings = { ...options, deadline, force: false, wait: true };
      const shared = this.sharedLooks(plans);
      const outcomes2 = plans.map((plan) => this.rollBackService(plan, shared, settings));
      for (const outcome of await Promise.all(outcomes2)) ended.set(nameOf(outcome.plan), outcome);
    }
    return outcomes.map((outcome) => ({ ...outcome, rollback: ended.get(nameOf(outcome.plan)) }));
  }
  async rollBackService(plan, shared, options) {
    const previous = { ...plan, image: { tag: imageBefore(plan) ?? "the previous image", digest: "" } };
    try {
      const settings = this.serviceOptions(plan, options);
      return await this.deployer(plan, shared).deployDefinition(
        previous,
        plan.running.taskDefinition,
        settings
      );
    } catch (error) {
      return this.notStarted(previous, error);
    }
  }
};
function canRollBack({ status, taskDefinition, plan, end }) {
  if (taskDefinition === void 0 || taskDefinition === plan.running.taskDefinition) return false;
  if (plan.running.image === void 0) return false;
  switch (status) {
    case "NOT_STARTED":
    case "ALREADY_RUNNING":
    case "ROLLBACK_REQUESTED":
    case "ROLLBACK_IN_PROGRESS":
    case "ROLLBACK_SUCCESSFUL":
    case "ROLLBACK_FAILED":
      return false;
    case "STOPPED":
      return end?.replacedBy === void 0;
    case "SUCCESSFUL":
    case "SCALED_TO_ZERO":
    case "PENDING":
    case "IN_PROGRESS":
    case "STOP_REQUESTED":
      return true;
  }
}
function nameOf({ target }) {
  return target.service;
}
function failureFrom(error) {
  if (error === void 0 || error instanceof PlatformError) return error;
  return new PlatformError(`Unexpected: ${asError(error).message}`, { cause: error });
}

// src/domains/deployments/deployment-outcome.ts
function servicesStatus(outcomes) {
  if (outcomes.length === 0) return "LeftToTerraform";
  const failures = outcomes.filter(({ failure }) => failure !== void 0);
  if (failures.length === 0) {
    if (outcomes.some(({ status }) => status === "NOT_STARTED")) return "Failed";
    return outcomes.some(({ status }) => status === "IN_PROGRESS") ? "InProgress" : "Succeeded";
  }
  const isStopping = ({ status, failure }) => status === "STOP_REQUESTED" && failure instanceof CancelledError;
  if (failures.some(isStopping)) return "Stopping";
  const running = failures.filter(isStillRunning);
  const isUnstarted = ({ status, failure }) => status === "NOT_STARTED" && failure instanceof CancelledError;
  if (running.length > 0 && failures.every((one) => isStillRunning(one) || isUnstarted(one)))
    return "InProgress";
  return outcomes.some(isUndone) && outcomes.every(hasPreviousImage) ? "RolledBack" : "Failed";
}
function isUndone(outcome) {
  const { status } = outcome;
  return isRolledBack(outcome) || status !== "NOT_STARTED" && !isSuccess(status);
}
function hasPreviousImage(outcome) {
  const { plan, status } = outcome;
  const image = finalImage(outcome);
  if (image === void 0) return status === "NOT_STARTED" || status === "ROLLBACK_SUCCESSFUL";
  return image === imageBefore(plan);
}
function isStillRunning({ status, failure }) {
  if (status === "NOT_STARTED") return false;
  return failure instanceof DeadlineError || failure instanceof CancelledError;
}
function finalImage(outcome) {
  return imageAfter(outcome.rollback ?? outcome);
}
function plannedOutputs(plan) {
  const image = { "image-tag": plan.image.tag, "image-digest": plan.image.digest };
  return plan.strategy === "pipeline" ? { strategy: plan.strategy, pipeline: plan.pipeline, ...image } : {
    strategy: plan.strategy,
    ...image,
    "left-to-terraform": plan.leftToTerraform.map(({ service }) => service)
  };
}
function deployingOutputs(deployments) {
  const services2 = [...deployments].map(([service, deployment]) => ({
    service,
    status: "IN_PROGRESS",
    deployment
  }));
  return { services: services2 };
}
function endOutputs(deployment) {
  const { status, durationSeconds } = deployment;
  const end = { status, "duration-seconds": durationSeconds };
  return isPipelineDeployment(deployment) ? { ...end, "execution-id": deployment.execution.id, "execution-url": deployment.execution.url } : {
    ...end,
    services: servicesOutput(deployment.outcomes),
    ...deployment.terraform && { terraform: deployment.terraform.services }
  };
}
function servicesOutput(outcomes) {
  return outcomes.map((outcome) => ({
    service: nameOf(outcome.plan),
    group: outcome.group,
    status: outcome.status,
    image: finalImage(outcome),
    previousImage: imageBefore(outcome.plan),
    taskDefinition: outcome.taskDefinition,
    deployment: outcome.deployment,
    url: outcome.url,
    rollback: outcome.rollback?.status
  }));
}
function servicesFailure(wasDone, outcomes) {
  const failed = outcomes.filter(({ failure }) => failure !== void 0);
  const [first] = failed;
  if (first?.failure === void 0) return void 0;
  const waiting = outcomes.filter(({ status, failure }) => status === "NOT_STARTED" && failure === void 0);
  const stuck = outcomes.filter(({ rollback }) => rollback?.failure !== void 0);
  const count = `${failed.length} of ${formatCount(outcomes.length, "service")}`;
  const message = [
    // Of one alone its own sentence says everything.
    ...outcomes.length === 1 ? [] : [
      `${count} ${failed.length === 1 ? "was" : "were"} not ${wasDone}: ${failed.map(({ plan }) => nameOf(plan)).join(", ")}.`
    ],
    // The services of a group may have failed for one and the same reason.
    ...new Set(failed.slice(0, 3).map(({ failure }) => failure?.message ?? "")),
    ...waiting.length === 0 ? [] : [`Not started: ${waiting.map(({ plan }) => nameOf(plan)).join(", ")}.`],
    ...stuck.length === 0 ? [] : [`Not set back to the previous image: ${stuck.map(({ plan }) => nameOf(plan)).join(", ")}.`]
  ].join(" ");
  const now = outcomes.length === 1 ? "" : `Images now: ${imagesNow(outcomes)}. `;
  const hint = `${now}${first.failure.hint ?? ""}`.trim();
  const { links, excerpt } = first.failure;
  const details = { ...hint === "" ? {} : { hint }, links, cause: first.failure, excerpt };
  const cancelled = failed.every(({ failure }) => failure instanceof CancelledError);
  return cancelled ? new CancelledError(message, details) : new PlatformError(message, details);
}
function imagesNow(outcomes) {
  return outcomes.map((outcome) => `${nameOf(outcome.plan)}: ${finalImage(outcome) ?? "not known"}`).join(", ");
}
function isPipelineDeployment(deployment) {
  return deployment.plan.strategy === "pipeline";
}
function isRolledBack({ rollback }) {
  return rollback !== void 0 && rollback.failure === void 0;
}
function wordsFor(plan) {
  const { env, image, rollback } = plan;
  const what = nameOfCodebase(plan);
  return rollback === void 0 ? {
    work: `deployment of ${what} to ${env}`,
    wasDone: `deployed to ${env}`,
    done: `Deployed ${what} to ${env}`
  } : {
    work: `rollback of ${what} in ${env} to ${image.tag}`,
    wasDone: `rolled back in ${env}`,
    done: `Rolled ${what} back to ${image.tag} in ${env}`
  };
}
function nameOfCodebase({ app, codebase }) {
  return `${app}/${codebase.name}`;
}

// src/domains/deployments/github-deployment.ts
var GitHubDeployment = class {
  constructor(options) {
    this.options = options;
  }
  options;
  id;
  /** Does the work, and tells GitHub how it begins and ends. @returns what the work returns; throws what it throws */
  async during(deployment, work) {
    await this.begin(deployment);
    try {
      const outcome = await work();
      const { state, description } = stateOf(outcome);
      await this.report(state, description);
      return outcome;
    } catch (error) {
      const cancelled = error instanceof CancelledError;
      await this.report(cancelled ? "inactive" : "failure", asError(error).message);
      throw error;
    }
  }
  async begin(deployment) {
    try {
      this.id = await this.options.deployments.create(deployment);
      this.options.logger.debug(`GitHub's deployment ${this.id} to ${deployment.environment}.`);
    } catch (error) {
      this.warn("GitHub does not show this deployment", error);
      return;
    }
    await this.report("in_progress", deployment.description);
  }
  async report(state, description) {
    const { deployments, environmentUrl, logUrl } = this.options;
    if (this.id === void 0) return;
    try {
      await deployments.report(this.id, {
        state,
        description,
        environmentUrl,
        logUrl
      });
    } catch (error) {
      this.id = void 0;
      this.warn(`GitHub does not know that this deployment is "${state}"`, error);
    }
  }
  warn(what, error) {
    const hint = error instanceof PlatformError && error.hint !== void 0 ? ` ${error.hint}` : "";
    this.options.logger.warning(`${what}: ${asError(error).message}${hint}`);
  }
};
async function recordOnGitHub({ repository, actor, ...options }, plan, work) {
  const { logger } = options;
  const { app, env, codebase, image, rollback } = plan;
  const { deployments } = repository;
  if (deployments === void 0) {
    logger.warning("GitHub does not show this deployment: github-deployment needs a github-token.");
    return work();
  }
  const ref = await findDeployedRef(plan, repository.commits, logger);
  if (ref === void 0) {
    logger.warning(
      `GitHub does not show this deployment: which commit the image ${image.tag} was built from is not known.`
    );
    return work();
  }
  const from = rollback?.from === void 0 ? "" : ` from ${rollback.from}`;
  const description = rollback === void 0 ? `${app}/${codebase.name} ${image.tag} to ${env}` : `${app}/${codebase.name} back${from} to ${image.tag} in ${env}`;
  const payload = { app, codebase: codebase.name, image: image.tag, digest: image.digest, actor };
  const details = { ref, environment: env, description, payload };
  return new GitHubDeployment({ deployments, ...options }).during(details, work);
}
async function findDeployedRef({ image, reference: reference2 }, commits, logger) {
  const { commit } = image;
  if (commit === void 0)
    return reference2.kind === "tag" && reference2.value !== "latest" ? reference2.value : void 0;
  if (isFullSha(commit)) return commit;
  try {
    return await commits.resolve(commit) ?? commit;
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof PlatformError)) throw error;
    logger.debug(error.message);
    return commit;
  }
}
var OVERTAKEN = ["Superseded", "Cancelled"];
function stateOf({ status, failure }) {
  if (failure === void 0) {
    return status === "InProgress" ? { state: "in_progress", description: "Started; its end is not awaited." } : { state: "success", description: status };
  }
  const description = failure.message;
  if (OVERTAKEN.includes(status)) return { state: "inactive", description };
  const unknown = failure instanceof CancelledError || failure instanceof DeadlineError;
  return { state: unknown || status === "InProgress" ? "error" : "failure", description };
}

// src/domains/deployments/group-terraform.ts
var GroupTerraform = class {
  constructor(run, request) {
    this.run = run;
    this.request = request;
    const { env, imageTag } = request;
    this.done = { mode: "apply", env, imageTag, services: [], failures: [], durationMs: 0 };
  }
  run;
  request;
  done;
  /** Applies what the group has. @throws PlatformError where that fails */
  async apply(group) {
    const services2 = this.of(group);
    if (services2.length === 0) return;
    try {
      const outcome = await this.run.run({ ...this.request, mode: "apply", services: services2 });
      this.done.services.push(...outcome.services);
      this.done.failures.push(...outcome.failures);
      this.done.durationMs += outcome.durationMs;
    } catch (error) {
      if (error instanceof PlatformError) this.done.failures.push({ service: void 0, error });
      if (error instanceof CancelledError)
        this.done.services.push(
          ...services2.map((each) => ({ ...each, status: "FAILED", resources: void 0 }))
        );
      throw error;
    }
    const failure = terraformFailure(this.done);
    if (failure !== void 0) throw failure;
  }
  /** How it went for all services, those included that were not come to. */
  outcome() {
    const known = new Set(this.done.services.map(({ service }) => service));
    const others = this.request.services.filter(({ service }) => !known.has(service));
    return {
      ...this.done,
      services: [
        ...this.done.services,
        ...others.map((service) => ({ ...service, status: "NOT_RUN", resources: void 0 }))
      ]
    };
  }
  of(group) {
    return this.request.services.filter((service) => service.group === group);
  }
};

// src/domains/deployments/deploy-to-ecs.ts
async function deployToEcs(deps, plan, options, announce) {
  if (isEmptyPlan(plan)) {
    const nothing = { outcomes: [], terraform: void 0, durationSeconds: 0, failure: void 0 };
    return { plan, status: servicesStatus([]), ...nothing };
  }
  const { accounts, clock, journal, logger, signal } = deps;
  const { app, env, region, role } = plan;
  journal.started(plan, void 0);
  announce({ text: "ECS Services", url: servicesUrl(clusterName(app, env), region) });
  const [session, began] = [accounts.enter(role), clock.now()];
  const [containers, tails] = [await session.containers(), await session.logTails()];
  let saved = [];
  const terraform = openTerraform(plan, options);
  let unprepared;
  const outcomes = await new ServicesDeployment({ containers, tails, clock, logger, region }).deploy(plan, {
    ...options,
    signal,
    prepare: terraform && ((group) => prepareGroup(deps, plan, terraform, group).catch((error) => {
      unprepared = failureFrom(error);
      throw error;
    })),
    found: journal.deploying.bind(journal),
    save: (services2) => {
      saved = services2;
      journal.underWay(services2.length === 0 ? void 0 : { kind: "deployment", role, services: services2 });
    }
  });
  const failure = servicesFailure(wordsFor(plan).wasDone, outcomes) ?? unprepared ?? (options.wait ? await invalidateCaches2(deps, plan, { outcomes, began }, options.deadline) : void 0);
  if (failure !== void 0 && signal.aborted && options.stopOnCancel && saved.length > 0) throw failure;
  const status = ecsStatus(plan, outcomes, unprepared);
  const durationSeconds = Math.round((clock.now() - began) / 1e3);
  return { plan, status, outcomes, terraform: terraform?.outcome(), durationSeconds, failure };
}
function openTerraform({ env, image, terraform: services2 }, { deadline, terraform }) {
  if (services2 === void 0 || terraform === void 0) return void 0;
  return new GroupTerraform(terraform, { env, services: services2, imageTag: image.tag, deadline });
}
async function prepareGroup(deps, plan, terraform, group) {
  await terraform.apply(group);
  const members = (plan.terraform ?? []).filter((each) => each.group === group && !each.scheduledJob);
  const names = members.map(({ service }) => service);
  const request = { ...plan, exact: plan.rollback !== void 0 };
  return names.length === 0 ? [] : planMembers(await servicesDependencies(deps, plan), request, names, false);
}
function ecsStatus({ terraform }, outcomes, unprepared) {
  const status = outcomes.length === 0 && terraform !== void 0 ? "Succeeded" : servicesStatus(outcomes);
  return status === "Succeeded" && unprepared !== void 0 ? "Failed" : status;
}
function invalidateCaches2({ accounts, clock, logger, run, signal }, { app, env, codebase, image, caches }, { outcomes, began }, deadline) {
  const deployed = outcomes.map(({ plan, deployment = "" }) => `${nameOf(plan)} ${deployment}`);
  const subject = [app, env, codebase.name, image.tag, String(began), ...deployed];
  return invalidatePlanned({ accounts, clock, logger, run }, caches, { subject, deadline, signal });
}

// src/domains/deployments/deployments.ts
var Deployments = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Looks everything up, says what will change, and changes nothing.
   * @throws NotFoundError without application, environment, codebase or image; PlatformError for what can't be deployed
   */
  async plan(request) {
    const plan = await this.lookUp(request);
    this.show(plan);
    return plan;
  }
  /** The same without a word about what will change. @throws as `plan` */
  async lookUp(request) {
    return this.planChosen(request, (place2) => resolveReference(this.deps, place2, request.reference));
  }
  /** Plans to go back to an earlier image. @throws as `plan`; PlatformError where it is not known which one that is */
  async planRollback(request) {
    const plan = await this.planChosen(
      { ...request, reference: void 0, findTerraform: void 0, compareOnly: false },
      (place2) => chooseRollback(this.deps, place2, request)
    );
    this.show(plan);
    return plan;
  }
  show({ changes, rollback }) {
    if (changes !== void 0) logChanges(changes, this.deps.logger, { intended: rollback !== void 0 });
  }
  async planChosen(request, choose) {
    const begun = {};
    const planned = await planImage(this.deps, request, (place2) => {
      if (chosenStrategy(request, place2.codebase) === "pipeline")
        begun.release = beginRelease(this.deps, place2.app, place2.codebase.name);
      return choose(place2);
    });
    const { release } = begun;
    const plan = release === void 0 ? await planEcs(this.deps, planned, request) : await planPipeline(this.deps, planned, { ...request, release });
    return { ...plan, changes: await this.findChanges(plan) };
  }
  /**
   * Does what was planned; nothing, without a message, where the plan is empty. Returns how it ended, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan, options) {
    if (isEmptyPlan(plan)) return this.run(plan, options);
    const { messages } = this.deps;
    const recorded = this.record(plan, options);
    return messages === void 0 ? recorded : messages.follow(recorded, describeForSlack);
  }
  /** No problem with the changes fails a deployment; only cancellation is thrown. */
  async findChanges(plan) {
    const { accounts, logger, signal } = this.deps;
    const { app, env, environment, codebase, image, services: services2 } = plan;
    if (services2.length === 0) return void 0;
    logger.status(`Looking at what runs in ${env}`);
    const repository = this.deps.repository(codebase.repository);
    try {
      const where = { app, env, services: services2, image, repository: `${app}/${codebase.name}` };
      return await findChanges({
        ...where,
        logger,
        signal,
        containers: () => accounts.enter(deployRole(app, environment, accounts.session.region)).containers(),
        images: await accounts.session.images(),
        repositoryUrl: repository.url,
        history: repository.history
      });
    } catch (error) {
      signal.throwIfAborted();
      logger.warning(`Could not find out what changes: ${asError(error).message}`);
      return void 0;
    }
  }
  /** Shows it as a Deployment on GitHub, if that is wanted. */
  record(plan, options) {
    const { logger, run, repository } = this.deps;
    const work = () => this.run(plan, options);
    if (!options.githubDeployment) return work();
    const about = { environmentUrl: options.environmentUrl, logUrl: run?.runUrl, actor: run?.actor };
    return recordOnGitHub({ logger, repository: repository(plan.codebase.repository), ...about }, plan, work);
  }
  run(plan, options) {
    return plan.strategy === "pipeline" ? this.runPipeline(plan, options) : deployToEcs(this.deps, plan, options, (link2) => {
      this.announce(plan, link2);
    });
  }
  async runPipeline(plan, options) {
    const { accounts, clock, journal, logger, run, signal } = this.deps;
    const { app, env, codebase, image, pipeline, region } = plan;
    const { session } = accounts;
    const pipelines = await session.pipelines();
    const follower = await createPipelineFollower(session, { clock, logger });
    const runner = new ExecutionRunner({ pipelines, follower, clock, logger, region });
    const request = {
      pipeline,
      variables: { ENVIRONMENT: env, IMAGE_TAG: image.tag },
      token: idempotencyToken(run, ["codebase-deploy", app, env, codebase.name, image.tag])
    };
    const execution = await runner.run(request, {
      ...options,
      signal,
      stopReason: "The deployment was cancelled.",
      started: (started) => {
        journal.started(plan, started);
        this.announce(plan, { text: "Pipeline Execution", url: started.url });
      },
      save: (saved) => {
        journal.underWay(saved && { kind: "execution", ...saved });
      }
    });
    return { plan, ...execution };
  }
  announce(plan, link2) {
    const { app, env, codebase, image, services: services2, rollback } = plan;
    this.deps.messages?.started({ app, env, codebase, image, services: services2, rollback }, [link2]);
  }
};
function describeForSlack(deployment) {
  const { status, failure } = deployment;
  const end = isPipelineDeployment(deployment) ? deployment.end : void 0;
  const logged = (end?.actions ?? []).filter(({ externalUrl }) => externalUrl !== void 0);
  const failed = end?.failed.find(({ action }) => action.externalUrl !== void 0)?.action;
  const url = (failed ?? logged.at(-1))?.externalUrl;
  return {
    failure,
    stillRunning: status === "InProgress",
    links: url === void 0 ? [] : [{ text: "Build Log", url }]
  };
}

// src/domains/deployments/plan-report.ts
function formatQuestion(plan) {
  const { env, image, reference: reference2, rollback } = plan;
  const from = reference2.kind === "commit" ? "" : `, which is what ${describeReference(reference2)} stands for now`;
  const how = plan.strategy === "pipeline" ? `through the pipeline ${plan.pipeline}` : `straight to ${formatCount(plan.services.length, "service")} of ECS${plan.terraform === void 0 ? "" : `, with Terraform of ${formatCount(plan.terraform.length, "service")}`}`;
  if (rollback !== void 0) return `Roll ${nameOfCodebase(plan)} back ${fromTo(plan)} in ${env}, ${how}?`;
  return `Deploy ${nameOfCodebase(plan)} to ${env} with the image ${image.tag}${from}, ${how}?`;
}
function formatPlan(plan) {
  const { env, image } = plan;
  const first = formatDryRun(planHeading(plan));
  if (plan.strategy === "pipeline") {
    return `${first}
Would start the pipeline ${plan.pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`;
  }
  const groups = plan.groups.flatMap(({ name, services: services2 }) => [
    `Run group ${name}:`,
    ...services2.map((service) => `  ${formatPlannedService(service)}`),
    ...terraformOnly(plan, name).map((service) => `  ${service.service}: ${service.what}`)
  ]);
  return [first, describeSource(plan, plan) ?? [], ...groups].flat().join("\n");
}
function fromTo({ image, rollback }) {
  return `${rollback?.from === void 0 ? "" : `from ${rollback.from} `}to ${image.tag}`;
}
function planHeading(plan) {
  if (plan.rollback !== void 0 && !isEmptyPlan(plan))
    return dryRunHeading(`roll ${nameOfCodebase(plan)} back ${fromTo(plan)} in ${plan.env}`);
  return dryRunHeading(
    `deploy ${isEmptyPlan(plan) ? "nothing of " : ""}${nameOfCodebase(plan)} to ${plan.env}`
  );
}
function renderPlan(plan) {
  return withChanges(
    plan,
    "What changes",
    renderSummary({
      outcome: "dry-run",
      heading: escapeMarkdown(planHeading(plan)),
      notes: [plan.strategy === "ecs" ? describeSource(plan, plan) : void 0, rollbackNotes(plan)],
      facts: { title: "Deployment", rows: planFacts(plan) },
      sections: plan.strategy === "pipeline" ? [] : [plannedServices(plan), leftToTerraform(plan)]
    })
  );
}
function rollbackNotes({ rollback }) {
  return rollback === void 0 ? void 0 : escapeMarkdown(rollback.notes.join(" "));
}
function planFacts(plan) {
  const { image, codebase, reference: reference2, rollback } = plan;
  const found = reference2.kind === "commit" || rollback !== void 0 ? void 0 : describeReference(reference2);
  return [
    ["Environment", escapeMarkdown(plan.env)],
    ["Rolled back from", rollback?.from && code(rollback.from)],
    ["Image", code(image.tag)],
    ["Ran before, since", rollback?.ranSince && escapeMarkdown(formatMinute(new Date(rollback.ranSince)))],
    ["Digest", code(image.digest)],
    [
      "Commit",
      image.commit && link(image.commit, `https://github.com/${codebase.repository}/commit/${image.commit}`)
    ],
    ["Found for", found && escapeMarkdown(found)],
    [
      "Pipeline",
      plan.strategy === "pipeline" ? link(plan.pipeline, pipelineUrl(plan.region, plan.pipeline)) : void 0
    ]
  ];
}
function terraformOnly({ terraform = [], groups }, group) {
  const planned = groups.flatMap(({ services: services2 }) => services2.map(nameOf));
  return terraform.filter((each) => each.group === group && !planned.includes(each.service)).map(({ service, scheduledJob }) => ({
    service,
    what: scheduledJob ? "scheduled job, Terraform brings the image to it" : "new, Terraform makes it first"
  }));
}
function plannedServices(all) {
  const { changes, groups, image } = all;
  if (groups.length === 0) return void 0;
  const isCompared = changes !== void 0 && changes.services.length > 0;
  const rows = groups.flatMap(({ name, services: members }) => [
    ...members.map((plan) => [
      ...[escapeMarkdown(nameOf(plan)), escapeMarkdown(name)],
      ...isCompared ? [] : [imageCell2(plan), code(plan.image.tag)],
      String(plan.before.desiredCount)
    ]),
    ...terraformOnly(all, name).map(({ service, what }) => [
      ...[escapeMarkdown(service), escapeMarkdown(name)],
      ...isCompared ? [what] : [what, code(image.tag), ""]
    ])
  ]);
  const header = ["Service", "Run group", ...isCompared ? [] : ["Now", "New image"], "Tasks"];
  return { title: "Services", body: table(header, rows) };
}
function leftToTerraform(plan) {
  if (plan.strategy === "pipeline" || plan.leftToTerraform.length === 0) return void 0;
  const items = plan.leftToTerraform.map(
    ({ service, command }) => `- ${escapeMarkdown(service)}: ${code(command)}`
  );
  return {
    title: "Scheduled jobs",
    body: `Terraform deploys these, in the deploy repository:

${items.join("\n")}`
  };
}
function imageCell2(plan) {
  return code(imageBefore(plan) ?? "not known");
}
function withChanges({ changes, rollback }, title, page) {
  const section = changes && changesSummary(changes, { title, intended: rollback !== void 0 });
  return section === void 0 || section === "" ? page : `${page}
${section}
`;
}

// src/domains/deployments/headline.ts
function formatHeadline(deployment) {
  const { plan, status, failure } = deployment;
  const what = nameOfCodebase(plan);
  const { work, wasDone } = wordsFor(plan);
  if (isUnchanged(deployment))
    return `${plan.env} already runs ${plan.image.tag} of ${what}: nothing was deployed`;
  if (status === "LeftToTerraform") return `Nothing of ${what} was ${wasDone}`;
  if (failure === void 0) return status === "Succeeded" ? wordsFor(plan).done : `Started the ${work}`;
  if (status === "InProgress") return `Stopped following the ${work}, which is still running`;
  return isPipelineDeployment(deployment) ? `${what} was not ${wasDone}: ${executionCause(deployment)}` : servicesHeadline(deployment);
}
function isUnchanged(deployment) {
  if (isPipelineDeployment(deployment) || deployment.failure !== void 0) return false;
  const { outcomes, terraform } = deployment;
  if (terraform?.services.some(({ status }) => status === "APPLIED") === true) return false;
  return outcomes.length > 0 && outcomes.every(({ status }) => status === "ALREADY_RUNNING");
}
function executionCause({ plan, status, end }) {
  const [failed] = end?.failed ?? [];
  const cause = failed === void 0 ? "the execution failed" : `${failed.action.action} in the stage ${failed.action.stage} failed`;
  switch (status) {
    case "Failed":
      return cause;
    case "RolledBack":
      return `${cause}; ${rollbackState(plan, end?.rollback?.status)}`;
    case "Stopping":
      return "cancelled; the execution is being stopped";
    case "Stopped":
      return "the execution was stopped";
    case "Superseded":
      return "a newer execution superseded it";
    case "Cancelled":
      return "the execution was cancelled";
    default:
      return `its status is ${status}`;
  }
}
function rollbackState({ env, changes }, rollback) {
  if (rollback === "InProgress") return "CodePipeline is rolling it back";
  if (rollback !== void 0 && rollback !== "Succeeded") return "the rollback did not succeed";
  const running = (changes?.services ?? []).map(
    (service) => service.state === "running" ? service.image.tag : void 0
  );
  return stillRuns(env, running) ?? "CodePipeline rolled it back";
}
function servicesHeadline({ plan, status, outcomes, terraform }) {
  const { env } = plan;
  const what = nameOfCodebase(plan);
  const { wasDone } = wordsFor(plan);
  const [unapplied] = terraform?.failures ?? [];
  if (unapplied !== void 0 && status === "Failed") {
    const cause = `Terraform${unapplied.service === void 0 ? "" : ` of ${unapplied.service}`} failed`;
    const done = outcomes.filter((outcome) => isSuccess(outcome.status) && !isRolledBack(outcome));
    return done.length === 0 ? `${what} was not ${wasDone}: ${cause}` : `${what} was only partly ${wasDone}: ${cause}, after ${done.map(({ plan: each2 }) => nameOf(each2)).join(", ")}`;
  }
  if (status === "Succeeded") return `${what} was ${wasDone}, but old pages may still be cached`;
  if (status === "Stopping") return `${what} was not ${wasDone}: cancelled; ECS is rolling it back`;
  if (status === "RolledBack") {
    const state = stillRuns(env, outcomes.map(finalImage)) ?? "all services still run their previous images";
    return `${what} was not ${wasDone}: ${state}`;
  }
  const partly = outcomes.some((outcome) => isSuccess(outcome.status) && !isRolledBack(outcome));
  if (outcomes.length === 0) return `${what} was not ${wasDone}`;
  const each = outcomes.map(runningNow).join(", ");
  if (partly) return `${what} was only partly ${wasDone}: ${each}`;
  return `${what} was not ${wasDone}: ${stillRuns(env, outcomes.map(finalImage)) ?? each}`;
}
function stillRuns(env, images) {
  const [image, ...others] = new Set(images);
  return image === void 0 || others.length > 0 ? void 0 : `${env} still runs ${image}`;
}
function runningNow(outcome) {
  const [name, image] = [nameOf(outcome.plan), finalImage(outcome)];
  if (image === void 0) return `${name} runs an unknown image`;
  return `${name} ${image === imageBefore(outcome.plan) ? "still" : "now"} runs ${image}`;
}

// src/domains/deployments/report.ts
function formatDeployment(deployment) {
  const duration = formatDuration(deployment.durationSeconds * 1e3);
  const headline = formatHeadline(deployment);
  if (deployment.status === "InProgress" && deployment.failure === void 0) return `${headline}.`;
  if (isPipelineDeployment(deployment)) return `${headline} (${duration}).`;
  if (deployment.status === "LeftToTerraform")
    return `${headline}: its scheduled jobs are deployed by Terraform.`;
  if (isUnchanged(deployment)) return `${headline}.`;
  return `${headline} (${duration}). ${imagesNow(deployment.outcomes)}`.trimEnd();
}
function renderDeployment(deployment) {
  const { plan } = deployment;
  const pipeline = isPipelineDeployment(deployment);
  return withChanges(
    plan,
    // The table of the services says what became of each.
    pipeline ? changesTitle(deployment) : void 0,
    renderSummary({
      outcome: outcomeOf(deployment),
      heading: escapeMarkdown(formatHeadline(deployment)),
      failure: pipeline ? executionFailure(deployment) : servicesFailure2(deployment),
      notes: [rollbackNotes(plan)],
      facts: {
        title: "Deployment",
        rows: [
          ...planFacts(plan),
          ...pipeline ? executionFacts(deployment) : [],
          ...isUnchanged(deployment) ? [] : endFacts(deployment)
        ]
      },
      sections: pipeline ? [stages(deployment)] : [
        services(deployment),
        deployment.terraform && terraformSection(deployment.terraform),
        leftToTerraform(deployment.plan)
      ],
      details: pipeline ? [otherActions(deployment)] : otherServices(deployment)
    })
  );
}
function endFacts({ status, durationSeconds }) {
  return [
    ["Status", escapeMarkdown(status)],
    ["Duration", formatDuration(durationSeconds * 1e3)]
  ];
}
function changesTitle({ status, failure }) {
  if (failure !== void 0) return "What was to change";
  return status === "Succeeded" ? "What changed" : "What changes";
}
function outcomeOf(deployment) {
  const { status, failure } = deployment;
  if (failure !== void 0) return "failure";
  if (isUnchanged(deployment)) return "unchanged";
  if (status === "LeftToTerraform") return "warning";
  return status === "Succeeded" ? "success" : "started";
}
function executionFailure(deployment) {
  const { end, failure } = deployment;
  if (failure === void 0) return void 0;
  const reason = end && describeFailedAction(end);
  const cause = reason === void 0 ? failure.message : sentence(reason);
  return { cause, lines: failure.excerpt, nextStep: renderNextStep(failure) };
}
function servicesFailure2({ outcomes, failure }) {
  if (failure === void 0) return void 0;
  const failed = outcomes.find((outcome) => outcome.failure !== void 0);
  return failed === void 0 ? { cause: failure.message, lines: failure.excerpt, nextStep: renderNextStep(failure) } : renderServiceFailure(failed);
}
function executionFacts({ execution, end, plan }) {
  const page = (id) => link(id, executionUrl(plan.region, execution.pipeline, id));
  const rollback = end?.rollback;
  return [
    ["Execution", link(execution.id, execution.url)],
    ["Rollback", rollback && `${page(rollback.id)} (${escapeMarkdown(rollback.status)} when last seen)`],
    ["Rolled back to", rollback?.rollbackTarget && page(rollback.rollbackTarget)]
  ];
}
function stages({ end }) {
  const body = stagesTable(end?.actions ?? []);
  return body === "" ? void 0 : { title: "Stages", body };
}
function otherActions({ end }) {
  const body = failedActionsReport((end?.failed ?? []).slice(1));
  return body === "" ? void 0 : { title: "Other failed actions", body };
}
function services({ outcomes }) {
  if (outcomes.length === 0) return void 0;
  const rows = outcomes.map((outcome) => [
    escapeMarkdown(nameOf(outcome.plan)),
    escapeMarkdown(outcome.group),
    `${resultMark(outcome)} ${link(statusText(outcome), outcome.url)}${outcome.rollback === void 0 ? "" : `, then rolled back: ${escapeMarkdown(outcome.rollback.status)}`}`,
    imageCell2(outcome.plan),
    code(finalImage(outcome) ?? "not known"),
    outcome.taskDefinition === void 0 ? "" : code(revisionName(outcome.taskDefinition)),
    formatDuration(outcome.durationSeconds * 1e3)
  ]);
  const header = ["Service", "Run group", "Result", "Before", "Now", "Task definition", "Duration"];
  return { title: "Services", body: table(header, rows) };
}
function statusText({ status }) {
  return status === "ALREADY_RUNNING" ? "unchanged" : status;
}
function resultMark(outcome) {
  const { status, failure, rollback } = outcome;
  if (failure !== void 0 || rollback?.failure !== void 0) return ":x:";
  if (isRolledBack(outcome)) return ":leftwards_arrow_with_hook:";
  if (status === "NOT_STARTED") return ":no_entry_sign:";
  return isSuccess(status) ? ":white_check_mark:" : ":hourglass_flowing_sand:";
}
function otherServices({ outcomes }) {
  const failed = outcomes.filter(({ failure }) => failure !== void 0);
  return failed.flatMap((outcome, index) => {
    const own = { title: nameOf(outcome.plan), body: escapeMarkdown(outcome.failure?.message ?? "") };
    const rest = containerSections(outcome.end?.failures ?? []);
    return index === 0 ? rest : [own, ...rest];
  });
}

// src/commands/shared/open-deployments.ts
function planDependencies(inputs, context, accounts) {
  const { clock, directory, logger, signal } = context;
  const github = githubClient(inputs["github-token"], context);
  const repository = (name) => ({
    url: `${context.github.serverUrl}/${name}`,
    commits: new GitHubCommits({ github, repository: name, logger, signal }),
    history: github.authenticated ? new GitHubHistory(github, name) : void 0,
    deployments: github.authenticated ? new GitHubDeployments(github, name) : void 0
  });
  return {
    accounts,
    logger,
    signal,
    repository,
    localCommits: new GitRepository(directory),
    publicImages: async () => new (await import("./public-registry-4P2EIL5Q.js")).PublicRegistry({ clock, signal })
  };
}
async function openDeployments(inputs, context, accounts) {
  const opened = accounts ?? new AccountSessions(await context.aws(inputs));
  const { clock, workflow } = context;
  return new Deployments({
    ...planDependencies(inputs, context, opened),
    clock,
    run: workflow,
    messages: await deploymentMessages(inputs, context, opened.session),
    journal: {
      started: (plan, execution) => {
        const id = execution === void 0 ? {} : { "execution-id": execution.id, "execution-url": execution.url };
        context.publish({ ...plannedOutputs(plan), ...id });
        if (execution !== void 0) context.page(execution.url);
        else if (plan.strategy === "ecs")
          context.page(servicesUrl(clusterName(plan.app, plan.env), plan.region));
      },
      deploying: (found) => {
        context.publish(deployingOutputs(found));
      },
      underWay: (work) => {
        context.remoteWork(work);
      }
    }
  });
}
async function carryOut(deployments, plan, inputs, context, options) {
  const outputs = { ...withoutValues(deploymentOutputs), ...plannedOutputs(plan) };
  if (inputs["dry-run"])
    return {
      outputs: { ...outputs, status: "dry-run" },
      text: formatPlan(plan),
      summary: renderPlan(plan)
    };
  if (!isEmptyPlan(plan))
    await context.confirm(formatQuestion(plan), () => Promise.resolve(productionOf(plan)));
  const deployment = await deployments.deploy(plan, {
    wait: inputs.wait,
    deadline: options.deadline,
    terraform: options.terraform,
    force: inputs.force,
    stopOnCancel: inputs["stop-on-cancel"],
    rollbackOnFailure: inputs["rollback-on-failure"],
    githubDeployment: inputs["github-deployment"],
    environmentUrl: inputs["environment-url"]
  });
  return {
    outputs: { ...outputs, ...endOutputs(deployment) },
    summary: renderDeployment(deployment),
    text: formatDeployment(deployment),
    failure: deployment.failure
  };
}

export {
  deploymentInputs,
  rollbackInputs,
  deploymentOutputs,
  rollbackOutputs,
  deploymentPermissions,
  rollbackPermissions,
  nameOfCodebase,
  isDowngrade,
  terraformOutputs,
  terraformFailure,
  formatTerraform,
  renderTerraform,
  parseRollbackTarget,
  planDependencies,
  openDeployments,
  carryOut
};
