const require = process.getBuiltinModule;
import {
  cancellableExec,
  findProgram
} from "./chunk-AR47IKRM.js";
import {
  productionFinder
} from "./chunk-AWFVQYGG.js";
import {
  deploymentInputs,
  describeReference,
  describeSource,
  findCodebaseServices,
  groupServices,
  parseImageReference,
  planDependencies,
  resolveReference
} from "./chunk-4LSVGZVR.js";
import "./chunk-5KO3O3KP.js";
import {
  codebaseRepositories
} from "./chunk-24FIBNQI.js";
import "./chunk-LSE76TEP.js";
import "./chunk-VRUWR6AY.js";
import "./chunk-BMMOKCTJ.js";
import "./chunk-DB6FZKXT.js";
import "./chunk-P2PBOOIB.js";
import "./chunk-DRNWTT6W.js";
import "./chunk-XGYEHWRN.js";
import {
  checkImageTag,
  imageRepositories,
  verifyImage
} from "./chunk-RWGVIMBK.js";
import "./chunk-HO752VZA.js";
import "./chunk-3OHLHIPA.js";
import "./chunk-DLS7BPQM.js";
import "./chunk-XD6FZHKH.js";
import "./chunk-TG3MMTGC.js";
import "./chunk-KEKDOZIF.js";
import "./chunk-YC5XJIZZ.js";
import "./chunk-ZCAZKRVJ.js";
import {
  SCHEDULED_JOB,
  ServiceTypes,
  refuseCopilot
} from "./chunk-IC3MXMYF.js";
import {
  formatTable
} from "./chunk-NJ5XLEGV.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-ONR2CEUC.js";
import "./chunk-ZBLKLML4.js";
import {
  applicationPermissions
} from "./chunk-SFELV43I.js";
import {
  Applications
} from "./chunk-P5LP2FZS.js";
import {
  readValidConfig
} from "./chunk-VL6VO23Q.js";
import "./chunk-JZXRZH4D.js";
import {
  require_dist
} from "./chunk-R653OKFB.js";
import {
  LocalTextFiles
} from "./chunk-ZO477SQA.js";
import "./chunk-MZN6T7GT.js";
import {
  findNearest
} from "./chunk-MCX4PYX5.js";
import "./chunk-MSB44BCE.js";
import {
  code,
  dryRunHeading,
  escapeMarkdown,
  fenced,
  renderNextStep,
  renderSummary,
  table
} from "./chunk-TU4MFQIT.js";
import {
  awsInputs,
  defineCommand,
  environmentInputs,
  githubInputs,
  timeoutInput
} from "./chunk-MPDNUCEB.js";
import {
  validateName
} from "./chunk-RGK2QBJS.js";
import "./chunk-CN67RFPV.js";
import "./chunk-B75NW745.js";
import "./chunk-IBWYEJNU.js";
import "./chunk-7ADEZYSV.js";
import "./chunk-AJLZMZ6Q.js";
import {
  AccountSessions,
  deployRole
} from "./chunk-OF5TZ7VQ.js";
import "./chunk-Z2KINKE4.js";
import "./chunk-HKV5N6AO.js";
import "./chunk-J2NP4LBL.js";
import "./chunk-MQAOZO5B.js";
import "./chunk-3L6B7RIO.js";
import "./chunk-CXKTGJNB.js";
import "./chunk-SNKO2L4S.js";
import {
  formatCount,
  formatDuration
} from "./chunk-MLURCFNU.js";
import "./chunk-ACLJOM2K.js";
import "./chunk-FWH7B7Y2.js";
import "./chunk-TEROR7BK.js";
import "./chunk-VEGQWUZ2.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-RHGTU6AY.js";
import "./chunk-AZTH3SND.js";
import "./chunk-IH7ELTOR.js";
import {
  DeadlineError,
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-5SMT2XMS.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/commands/service/terraform.ts
import { resolve as resolve2 } from "node:path";

// src/domains/deployments/terraform-report.ts
function terraformOutputs({ services, failures, imageTag, durationMs }) {
  return {
    status: failures.length > 0 ? "Failed" : "Succeeded",
    changes: services.some(({ status }) => status === "CHANGES" || status === "APPLIED"),
    services,
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
  if (rows.length === 0) return `${heading}.`;
  const lines = formatTable(["Service", "Group", "Result", "Resources"], rows, screen);
  return screen.tsv ? lines : `${heading}.
${lines}`;
}
function renderTerraform(outcome) {
  const { services, failures, imageTag, durationMs } = outcome;
  const [first, ...others] = failures;
  const rows = services.map((end) => [
    escapeMarkdown(end.service),
    escapeMarkdown(end.group),
    describeStatus(end),
    counts(end)
  ]);
  return renderSummary({
    outcome: first !== void 0 ? "failure" : outcome.mode === "plan" ? "dry-run" : "success",
    heading: escapeMarkdown(headingOf(outcome)),
    failure: first && {
      cause: first.error.message,
      lines: first.error.excerpt,
      nextStep: renderNextStep(first.error)
    },
    notes: [rows.length === 0 ? void 0 : table(["Service", "Group", "Result", "Resources"], rows)],
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
function headingOf({ mode, env, services, failures }) {
  const [first] = failures;
  const names = services.map(({ service }) => service).join(", ");
  if (mode === "alb-rules")
    return first === void 0 ? `The load balancer rules of ${env} are up to date` : `The load balancer rules of ${env} were not updated`;
  if (first !== void 0) {
    const failed = failures.map(({ service }) => service ?? "").join(", ");
    return mode === "plan" ? `There is no Terraform plan for ${failed} in ${env}` : `Terraform was not applied for ${failed} in ${env}`;
  }
  const changed = services.filter(({ status }) => status === "CHANGES" || status === "APPLIED");
  if (mode === "plan")
    return changed.length === 0 ? `Terraform has nothing to change for ${names} in ${env}` : dryRunHeading(`change ${changed.map(({ service }) => service).join(", ")} in ${env}`);
  return changed.length === 0 ? `Terraform had nothing to change for ${names} in ${env}` : `Terraform was applied for ${formatCount(services.length, "service")} in ${env}`;
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
function counts({ resources }) {
  if (resources === void 0) return "";
  const { add, change, destroy } = resources;
  return `${add} to add, ${change} to change, ${destroy} to destroy`;
}

// src/domains/deployments/terraform-run.ts
import { stripVTControlCharacters } from "node:util";
var prepare = `platform-helper internal service generate --env "$1" --name "$2" || exit 1
cd "terraform/services/$1/$2" || exit 1
shift 2
terraform init -input=false -no-color -upgrade -reconfigure || exit 1
`;
var scripts = {
  plan: `${prepare}exec terraform plan -input=false -no-color -detailed-exitcode "$@"`,
  apply: `${prepare}exec terraform apply -input=false -no-color -auto-approve "$@"`,
  "alb-rules": 'exec platform-helper internal alb update-rules --env "$1"'
};
var EXCERPT_LINES = 15;
var CHANGES = 2;
var TerraformRun = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /** Returns how it ended, good or bad. @throws CancelledError; PlatformError where the tools can't be run */
  async run(request) {
    const { clock, tools } = this.deps;
    const { mode, env, imageTag } = request;
    await tools.prepare();
    const began = clock.now();
    const outcome = { mode, env, imageTag, services: [], failures: [], durationMs: 0 };
    if (mode === "alb-rules") await this.updateRules(request, outcome);
    else for (const service of request.services) await this.runService(request, service, outcome);
    return { ...outcome, durationMs: clock.now() - began };
  }
  async runService(request, service, outcome) {
    const { mode, env, imageTag, services } = request;
    if (mode === "apply" && outcome.failures.length > 0) {
      outcome.services.push({ ...service, status: "NOT_RUN", resources: void 0 });
      return;
    }
    const place = `${outcome.services.length + 1} of ${services.length}`;
    const what = `Terraform ${mode} of ${service.service} in ${env}`;
    const variables = service.scheduledJob && imageTag !== void 0 ? [`-var=scheduled_job_image_tag=${imageTag}`] : [];
    const end = await this.start(request, `${what} (${place})`, [env, service.service, ...variables]);
    const resources = countResources(end.lines);
    const status = statusOf(mode, end.exitCode, resources);
    outcome.services.push({ ...service, status, resources });
    if (status === "FAILED")
      outcome.failures.push({ service: service.service, error: this.failure(what, request, end) });
  }
  async updateRules(request, outcome) {
    const what = `Updating the load balancer rules of ${request.env}`;
    const end = await this.start(request, what, [request.env]);
    if (end.exitCode !== 0)
      outcome.failures.push({ service: void 0, error: this.failure(what, request, end) });
  }
  async start({ mode, deadline }, title, argv) {
    const { clock, logger, signal, tools } = this.deps;
    const timeout = AbortSignal.timeout(Math.max(0, deadline - clock.now()));
    const profile = await this.deps.profile();
    logger.group(title);
    try {
      const either = AbortSignal.any([signal, timeout]);
      const end = await tools.run({ script: scripts[mode], arguments: argv, profile, signal: either });
      if (signal.aborted) {
        logger.warning(`${title} was interrupted. ${LOCK}`);
        signal.throwIfAborted();
      }
      return { ...end, late: timeout.aborted };
    } finally {
      logger.endGroup();
    }
  }
  failure(what, { mode }, { exitCode, lines, late }) {
    const excerpt = lines.slice(-EXCERPT_LINES).map((line) => stripVTControlCharacters(line));
    if (late)
      return new DeadlineError(`${what} was interrupted: it took longer than timeout-minutes.`, {
        hint: LOCK,
        excerpt
      });
    const code2 = exitCode === null ? "ended by a signal" : `exit code ${exitCode}`;
    return new PlatformError(`${what} failed (${code2}).`, {
      hint: this.nextStep(mode, exitCode, lines.join("\n")),
      excerpt
    });
  }
  nextStep(mode, exitCode, output) {
    if (exitCode === 125)
      return "Docker could not start the container. Check that its daemon runs, and that the digest in deploy-tools-image exists.";
    if (exitCode === 126 || exitCode === 127)
      return "The image lacks one of sh, platform-helper and terraform. Check the digest in deploy-tools-image.";
    if (output.includes("Error acquiring the state lock")) return LOCK;
    if (/Failed to download module|could not download module|git: .*not found/i.test(output))
      return this.deps.ownModules ? "Check that terraform-modules-path is a checkout of uktrade/platform-tools at the version that platform-config.yml names." : "The published modules take git and an SSH key. Check out uktrade/platform-tools at the version that platform-config.yml names, and give its folder as terraform-modules-path.";
    return mode === "apply" ? "Correct it in the deploy repository and run it again. What was applied before the error stays applied." : "Correct it in the deploy repository and run it again. Nothing was deployed.";
  }
};
var LOCK = "Another run may hold the lock of Terraform's state. Once no other run is left, release it with `terraform force-unlock <lock id>`.";
function statusOf(mode, exitCode, resources) {
  if (mode === "plan" && exitCode === CHANGES) return "CHANGES";
  if (exitCode !== 0) return "FAILED";
  if (mode === "plan") return "NO_CHANGES";
  const nothing = resources !== void 0 && Object.values(resources).every((count) => count === 0);
  return nothing ? "NO_CHANGES" : "APPLIED";
}
function countResources(lines) {
  for (const line of lines.toReversed()) {
    const found = /(\d+) (?:to add|added), (\d+) (?:to change|changed), (\d+) (?:to destroy|destroyed)/.exec(
      line
    );
    if (found !== null) return { add: Number(found[1]), change: Number(found[2]), destroy: Number(found[3]) };
  }
  return void 0;
}

// src/domains/deployments/terraform-services.ts
var import_yaml = __toESM(require_dist(), 1);
import { resolve } from "node:path";
function findDeployAccount({ application, environments = {} }, app, env) {
  if (application !== app)
    throw new UsageError(
      `The input app is "${app}", but the deploy repository is that of "${application}".`,
      {
        hint: "Check out the deploy repository of the application, and name its folder in deploy-repository-path."
      }
    );
  const names = Object.keys(environments).filter((name) => name !== "*");
  if (!names.includes(env)) {
    const nearest = findNearest(env, names);
    throw new NotFoundError(`platform-config.yml has no environment "${env}".`, {
      hint: `${nearest === void 0 ? "" : `Did you mean "${nearest}"? `}There are: ${names.join(", ")}.`
    });
  }
  const settings = { ...environments["*"], ...environments[env] };
  refuseCopilot({ name: env, deploymentMode: settings["service-deployment-mode"] });
  if (settings.accounts !== void 0) return settings.accounts.deploy;
  throw new PlatformError(`platform-config.yml names no account to deploy ${env} to.`, {
    hint: `Add accounts.deploy to environments.${env}, or to environments."*".`
  });
}
async function findTerraformServices(deps, request) {
  const services = [];
  for (const { name: group, services: members } of await findTerraformGroups(deps, request))
    for (const service of members)
      services.push({ service, group, scheduledJob: await isJob(deps.files, request.repository, service) });
  return services;
}
async function findTerraformGroups({ logger, lookUp }, { app, env, codebase, wanted }) {
  if (codebase === void 0) return [{ name: "services", services: [...new Set(wanted)] }];
  if (codebase.services.length > 0)
    return groupServices(codebase.name, codebase.services, wanted, () => false).groups;
  const deps = await lookUp();
  const repositories = codebaseRepositories(app, codebase);
  const found = await findCodebaseServices(deps, { app, env, codebase, wanted, repositories });
  const said = describeSource({ app, env, codebase }, found);
  if (said !== void 0) logger.info(said);
  const named = found.groups.flatMap(({ services }) => services);
  const jobs = deps.types.names.filter((name) => deps.types.isScheduledJob(name) && !named.includes(name));
  if (found.source === "templates" && jobs.length > 0)
    logger.warning(
      `Left out the scheduled jobs of ${env} of which nothing says whose image they run: ${jobs.join(", ")}. Name them in services where they belong to ${codebase.name}.`,
      { title: "Scheduled jobs left out" }
    );
  return found.groups;
}
async function isJob(files, repository, service) {
  const path = `services/${service}/service-config.yml`;
  const text = await files.read(resolve(repository, path));
  if (text === void 0)
    throw new NotFoundError(`The deploy repository has no ${path}.`, {
      hint: `Check the name of the service "${service}", and that deploy-repository-path is the folder of the deploy repository: ${repository}.`
    });
  return typeOf(text, path) === SCHEDULED_JOB;
}
function typeOf(text, path) {
  const unreadable = (problem, cause) => new PlatformError(`${path} in the deploy repository ${problem}.`, {
    hint: "It needs at least name and type: compare it with that of another service.",
    cause
  });
  let config;
  try {
    config = (0, import_yaml.parse)(text, { logLevel: "error" });
  } catch (error) {
    throw unreadable(`can't be read: ${asError(error).message.split("\n")[0] ?? ""}`, error);
  }
  if (typeof config === "object" && config !== null && "type" in config && typeof config.type === "string")
    return config.type;
  throw unreadable("has no type");
}
async function findJobImageTag(deps, { codebase, services, tag: tag2, reference, ...place }) {
  const jobs = services.filter(({ scheduledJob }) => scheduledJob).map(({ service }) => service);
  if (jobs.length === 0) return void 0;
  if (tag2 === void 0) {
    if (codebase !== void 0 && (reference !== void 0 || !codebase.requiresImageBuild))
      return (await resolveReference(deps, { ...place, codebase }, reference)).image.tag;
    throw new UsageError(`Nothing says which image the scheduled job ${jobs.join(", ")} gets.`, {
      hint: "Give image-tag; or codebase and one of commit, tag and branch."
    });
  }
  if (codebase === void 0 || codebase.additionalEcrRepository !== void 0) return tag2;
  const { session } = deps.accounts;
  const registry = { account: await session.accountId(), region: session.region };
  const repositories = imageRepositories(place.app, codebase.name, void 0);
  return (await verifyImage(await session.images(), { tag: tag2, repositories, registry }, "")).tag;
}

// src/providers/docker/deploy-tools.ts
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
var PASSED_ON = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|XDG_RUNTIME_DIR|DOCKER_(?!.*AUTH).*)$/i;
var HOME = "/home/platform-tools";
var REPOSITORY = "/work/deploy";
var MODULES = "/work/platform-tools";
var MODULES_FROM_SERVICE = "../../../../../platform-tools/terraform";
var GRACE_MS = 8e3;
var DockerDeployTools = class {
  constructor(options) {
    this.options = options;
    this.env = options.env ?? process.env;
  }
  options;
  env;
  async prepare() {
    await this.docker();
  }
  async run(job) {
    job.signal.throwIfAborted();
    const program = await this.docker();
    const home = await mkdtemp(join(this.env["RUNNER_TEMP"] ?? tmpdir(), "platform-tools-"));
    try {
      await writeProfile(join(home, ".aws"), job.profile);
      const shown = new ShownLines(this.options.logger);
      const { exitCode } = await cancellableExec({
        program,
        argv: this.command(home, job),
        env: this.dockerEnvironment(),
        signal: job.signal,
        onOutput: (chunk) => {
          shown.add(chunk);
        },
        // Docker hands it on to Terraform, which ends at the next good moment.
        stop: { signal: "SIGINT", graceMs: GRACE_MS }
      }).catch((error) => {
        throw new PlatformError(`${program} could not be started: ${asError(error).message}`, {
          cause: error
        });
      });
      shown.end();
      return { exitCode, lines: shown.lines };
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  }
  command(home, job) {
    const { image, repository, modules } = this.options;
    const { name, region } = job.profile;
    const user = process.getuid === void 0 ? [] : [`${process.getuid()}:${process.getgid?.() ?? 0}`];
    const variables = {
      HOME,
      AWS_PROFILE: name,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      TF_IN_AUTOMATION: "true",
      ...modules === void 0 ? {} : moduleSources
    };
    return [
      ...["run", "--rm", "--init", "--name", `platform-tools-${randomBytes(6).toString("hex")}`],
      ...user.flatMap((ids) => ["--user", ids]),
      ...mount(home, HOME),
      ...mount(repository, REPOSITORY),
      ...modules === void 0 ? [] : mount(modules, MODULES, ",readonly"),
      ...["--workdir", REPOSITORY],
      ...Object.entries(variables).flatMap(([variable, value]) => ["--env", `${variable}=${value}`]),
      ...[image, "sh", "-c", job.script, "sh", ...job.arguments]
    ];
  }
  dockerEnvironment() {
    return Object.fromEntries(
      Object.entries(this.env).filter(
        (entry) => entry[1] !== void 0 && PASSED_ON.test(entry[0])
      )
    );
  }
  async docker() {
    const program = await findProgram("docker", this.env);
    if (program !== void 0) return program;
    throw new PlatformError("docker is not on the PATH, so the deploy-tools image could not be run.", {
      hint: "Use a runner with Docker, such as ubuntu-latest, or install Docker on this machine."
    });
  }
};
var moduleSources = {
  TERRAFORM_MODULE_SOURCE_TYPE: "OVERRIDE",
  TERRAFORM_ECS_SERVICE_MODULE_SOURCE_OVERRIDE: `${MODULES_FROM_SERVICE}/ecs-service`,
  TERRAFORM_VERSION_TRACKER_MODULE_SOURCE_OVERRIDE: `${MODULES_FROM_SERVICE}/version-tracker`
};
function mount(source, target, more = "") {
  return ["--mount", `type=bind,"source=${source.replaceAll('"', '""')}",target=${target}${more}`];
}
async function writeProfile(folder, profile) {
  const { name, account, region, credentials } = profile;
  await mkdir(folder, { mode: 448 });
  const files = {
    credentials: [
      `[${name}]`,
      `aws_access_key_id = ${credentials.accessKeyId}`,
      `aws_secret_access_key = ${credentials.secretAccessKey}`,
      ...credentials.sessionToken === void 0 ? [] : [`aws_session_token = ${credentials.sessionToken}`]
    ],
    config: [`[profile ${name}]`, `region = ${region}`, "output = json", `profile_account_id = ${account}`]
  };
  for (const [file, lines] of Object.entries(files)) {
    const path = join(folder, file);
    await writeFile(path, `${lines.join("\n")}
`, { flag: "wx", mode: 384 });
    await chmod(path, 384);
  }
}
var ShownLines = class {
  constructor(logger) {
    this.logger = logger;
  }
  logger;
  lines = [];
  decoder = new StringDecoder("utf8");
  rest = "";
  add(chunk) {
    this.rest += this.decoder.write(chunk);
    const end = this.rest.lastIndexOf("\n") + 1;
    this.show(this.rest.slice(0, end));
    this.rest = this.rest.slice(end);
  }
  end() {
    this.show(this.rest + this.decoder.end());
    this.rest = "";
  }
  show(text) {
    if (text === "") return;
    this.logger.remote(text);
    this.lines.push(
      ...text.split("\n").map((line) => line.trimEnd()).filter((line) => line !== "")
    );
  }
};

// src/commands/service/terraform-inputs.ts
var { commit, tag, branch } = deploymentInputs;
var terraformInputs = {
  app: { type: "string", required: true, description: "Name of the application." },
  env: { type: "string", required: true, description: "Environment of the services." },
  mode: {
    type: "choice",
    choices: ["plan", "apply", "alb-rules"],
    default: "plan",
    description: "What to run. `plan`: a Terraform plan of each service, which changes nothing. `apply`: Terraform's changes of each service. `alb-rules`: no Terraform, but the update of the environment's load balancer rules, which comes after the deployment."
  },
  codebase: {
    type: "string",
    description: "The codebase whose services are meant. Needed unless `services` names them."
  },
  services: {
    ...deploymentInputs.services,
    description: "Run Terraform for these services only. Default: all of the codebase's; of a codebase without run groups, all services of the environment whose task definition template names its image."
  },
  "image-tag": {
    type: "string",
    description: "Tag of the image that scheduled jobs get, as it is in ECR: `commit-1234567`. Needed, or one of `commit`, `tag` and `branch`, where a service is a scheduled job; other services never get it from Terraform."
  },
  commit: {
    ...commit,
    description: "Scheduled jobs get the image of this commit: 7 to 40 hexadecimal digits."
  },
  tag: { ...tag, description: "Scheduled jobs get the image of this git tag." },
  branch: { ...branch, description: "Scheduled jobs get the newest image of this branch." },
  "deploy-repository-path": {
    type: "string",
    default: ".",
    description: "Folder of the application's deploy repository, checked out: the one with `platform-config.yml`."
  },
  "terraform-modules-path": {
    type: "string",
    description: "Folder of uktrade/platform-tools, checked out at the version that `platform-config.yml` names. Its Terraform modules are used. Default: the published modules, which take git and an SSH key in the image."
  },
  "deploy-tools-image": {
    type: "string",
    required: true,
    description: "The platform's deploy-tools image, by its digest: `public.ecr.aws/uktrade/platform-deploy-tools@sha256:…`."
  },
  ...githubInputs,
  ...awsInputs,
  ...environmentInputs,
  "timeout-minutes": {
    ...timeoutInput(60)["timeout-minutes"],
    description: "Interrupts Terraform and fails after this many minutes."
  }
};
function checkTerraformInputs(inputs) {
  const { codebase, mode, services } = inputs;
  const image = inputs["deploy-tools-image"];
  if (!/^public\.ecr\.aws\/uktrade\/platform-deploy-tools@sha256:[0-9a-f]{64}$/.test(image))
    throw new UsageError(
      `The input deploy-tools-image is "${image}", not the deploy-tools image by its digest.`,
      {
        hint: "Write it as public.ecr.aws/uktrade/platform-deploy-tools@sha256:…, since a tag can move to another image."
      }
    );
  for (const name of services ?? []) validateName("service", name);
  if (mode !== "alb-rules" && codebase === void 0 && services === void 0)
    throw new UsageError("Neither codebase nor services says whose Terraform is meant.", {
      hint: "Give the codebase, for all of its services, or the names of services."
    });
  const reference = parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
  const tag2 = inputs["image-tag"];
  if (tag2 === void 0) return;
  checkImageTag(tag2);
  if (reference !== void 0)
    throw new UsageError(`The inputs image-tag "${tag2}" and ${describeReference(reference)} are both set.`, {
      hint: "Give exactly one of image-tag, commit, tag and branch."
    });
}

// src/commands/service/terraform.ts
var when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
var forJobs = "a service is a scheduled job";
var terraform_default = defineCommand({
  name: "service-terraform",
  summary: "Plan or apply the Terraform of services, with the deploy-tools image of the platform",
  examples: [
    {
      does: "Show what Terraform would change for a codebase's services",
      flags: "--app demo --env dev --codebase web --commit 1234567 --deploy-repository-path ../demo-deploy --deploy-tools-image public.ecr.aws/uktrade/platform-deploy-tools@sha256:<digest>"
    },
    {
      does: "Bring an image to a scheduled job",
      flags: "--mode apply --app demo --env dev --services nightly --image-tag commit-1234567 --deploy-repository-path ../demo-deploy --deploy-tools-image public.ecr.aws/uktrade/platform-deploy-tools@sha256:<digest>"
    }
  ],
  description: "Does what a CodePipeline deployment does around ECS: it generates each service's Terraform (`platform-helper internal service generate`), and plans or applies it, one service after the other, in the order of the run groups. Scheduled jobs get their image this way, and this way only. It all runs in the platform's deploy-tools image with docker, in a checked-out deploy repository, as the environment's deploy role. An apply stops at the first failure; a plan shows all of them.",
  inputs: terraformInputs,
  outputs: {
    status: { description: "`Succeeded` or `Failed`." },
    changes: { description: "`true` where Terraform would change something, or has." },
    services: {
      description: "JSON list of `{service, group, scheduledJob, status, resources}`. `status` is `CHANGES` or `NO_CHANGES` of a plan, `APPLIED` or `NO_CHANGES` of an apply, `FAILED` or `NOT_RUN`; `resources` is `{add, change, destroy}`, where Terraform counted them."
    },
    "image-tag": { description: "The tag that scheduled jobs get; empty where there are none." },
    "duration-seconds": { description: "Whole seconds from the first service to the last." }
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"],
        when: forJobs
      },
      {
        actions: ["sts:GetCallerIdentity"],
        resources: ["*"],
        when: "a codebase has no run groups: the registry that a task definition template names is compared with the account; AWS allows it to everybody"
      },
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      {
        actions: ["s3:GetObject"],
        resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*"],
        when: `a codebase has no run groups; ${when}`,
        account: "environment"
      }
    ],
    github: { contents: "read", "id-token": "write" }
  },
  async run(inputs, context) {
    const { clock, directory, logger, screen, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { app, env, mode } = inputs;
    checkTerraformInputs(inputs);
    const image = inputs["deploy-tools-image"];
    const repository = resolve2(directory, inputs["deploy-repository-path"]);
    const files = new LocalTextFiles();
    const config = await readValidConfig(resolve2(repository, "platform-config.yml"), { directory, files });
    const account = findDeployAccount(config, app, env);
    const accounts = new AccountSessions(await context.aws(inputs));
    const { session } = accounts;
    const applications = new Applications(await session.parameters(), session, logger);
    const environment = applications.environment(await applications.load(app), env);
    if (environment.accountId !== account.id)
      throw new PlatformError(
        `platform-config.yml deploys ${env} to the account ${account.id}, but Parameter Store says ${environment.accountId}.`,
        { hint: "Check that the deploy repository is up to date, and that its environments are applied." }
      );
    const role = deployRole(app, environment, session.region);
    const { services, imageTag } = await findWork(inputs, context, {
      accounts,
      applications,
      environment,
      repository
    });
    await confirmWork(inputs, services, context, productionFinder(session, logger, app, env));
    const modules = inputs["terraform-modules-path"];
    const tools = new DockerDeployTools({
      image,
      repository,
      logger,
      modules: modules === void 0 ? void 0 : resolve2(directory, modules)
    });
    const { name } = account;
    const outcome = await new TerraformRun({
      tools,
      logger,
      clock,
      signal,
      ownModules: modules !== void 0,
      profile: async () => ({
        name,
        account: account.id,
        region: role.region,
        credentials: await accounts.enter(role).credentials()
      })
    }).run({ mode, env, services, imageTag, deadline });
    return {
      outputs: terraformOutputs(outcome),
      text: formatTerraform(outcome, screen),
      summary: renderTerraform(outcome),
      failure: terraformFailure(outcome)
    };
  }
});
async function findWork(inputs, context, { accounts, applications, environment, repository }) {
  const { logger } = context;
  const { app, env } = inputs;
  if (inputs.mode === "alb-rules") return { services: [], imageTag: void 0 };
  const codebase = inputs.codebase === void 0 ? void 0 : await applications.codebase(app, inputs.codebase);
  const { session } = accounts;
  const services = await findTerraformServices(
    {
      files: new LocalTextFiles(),
      logger,
      lookUp: async () => ({
        objects: await accounts.enter(deployRole(app, environment, session.region)).objects(),
        registry: { account: await session.accountId(), region: session.region },
        types: await ServiceTypes.load(await session.parameters(), logger, app, env),
        logger
      })
    },
    { app, env, codebase, wanted: inputs.services, repository }
  );
  const imageTag = await findJobImageTag(planDependencies(inputs, context, accounts), {
    app,
    env,
    environment,
    codebase,
    services,
    tag: inputs["image-tag"],
    reference: parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch })
  });
  return { services, imageTag };
}
async function confirmWork(inputs, services, context, production) {
  const { app, env, mode } = inputs;
  const names = services.map(({ service }) => service).join(", ");
  if (mode === "apply")
    await context.confirm(`Apply Terraform for ${names} of ${app} in ${env}?`, production);
  if (mode === "alb-rules")
    await context.confirm(`Update the load balancer rules of ${app} in ${env}?`, production);
}
export {
  terraform_default as default
};
