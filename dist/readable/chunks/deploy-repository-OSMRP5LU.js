const require = process.getBuiltinModule;
import {
  cancellableExec,
  findProgram
} from "./chunk-ZAODNUXX.js";
import {
  readValidConfig
} from "./chunk-XQQHYPFA.js";
import {
  LocalTextFiles
} from "./chunk-3IMU2CVN.js";
import {
  checkToolsImage
} from "./chunk-PT4NQ7RU.js";
import "./chunk-LVEDGKQF.js";
import "./chunk-RQSEHUKM.js";
import {
  countResources,
  terraformStatus
} from "./chunk-YBU7FBU4.js";
import {
  groupServices
} from "./chunk-CBBKZMGK.js";
import "./chunk-X3LL2UAE.js";
import "./chunk-EGJ5MYDF.js";
import "./chunk-I6ZOZ7VX.js";
import {
  SCHEDULED_JOB,
  ServiceTypes,
  describeSource,
  findCodebaseServices
} from "./chunk-PE3MF6X3.js";
import "./chunk-AF33TAZ7.js";
import {
  refuseCopilot
} from "./chunk-6KB7Z5L3.js";
import "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-YW5FYDWB.js";
import {
  deployRole
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import {
  findTooDeep
} from "./chunk-UXEO32C6.js";
import {
  require_dist
} from "./chunk-R653OKFB.js";
import "./chunk-J6RJPIEH.js";
import "./chunk-SNKO2L4S.js";
import {
  codebaseRepositories
} from "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  DeadlineError,
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/commands/shared/deploy-repository.ts
import { resolve as resolve2 } from "node:path";

// src/domains/deployments/terraform-run.ts
var import_yaml = __toESM(require_dist(), 1);
import { stripVTControlCharacters } from "node:util";
import { resolve } from "node:path";
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
    const status = terraformStatus(mode, end.exitCode, resources);
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
    const timeout = AbortSignal.timeout(Math.max(0, Math.round(deadline - clock.now())));
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
    const code = exitCode === null ? "ended by a signal" : `exit code ${exitCode}`;
    return new PlatformError(`${what} failed (${code}).`, {
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
  if (findTooDeep(text) !== void 0) throw unreadable("is nested too deeply");
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

// src/commands/shared/deploy-repository.ts
var DeployRepository = class _DeployRepository {
  constructor(inputs, context, account, path) {
    this.inputs = inputs;
    this.context = context;
    this.account = account;
    this.path = path;
  }
  inputs;
  context;
  account;
  path;
  /** Reads its platform-config.yml. @throws PlatformError where that is not the environment's, or can't be used */
  static async open(inputs, context) {
    checkToolsImage(inputs["deploy-tools-image"]);
    const { directory } = context;
    const path = resolve2(directory, inputs["deploy-repository-path"]);
    const files = new LocalTextFiles();
    const config = await readValidConfig(resolve2(path, "platform-config.yml"), { directory, files });
    return new _DeployRepository(inputs, context, findDeployAccount(config, inputs.app, inputs.env), path);
  }
  /** @throws PlatformError where platform-config.yml deploys the environment to another account than it is in */
  checkAccount({ name, accountId }) {
    if (accountId === this.account.id) return;
    throw new PlatformError(
      `platform-config.yml deploys ${name} to the account ${this.account.id}, but Parameter Store says ${accountId}.`,
      { hint: "Check that the deploy repository is up to date, and that its environments are applied." }
    );
  }
  /** Returns the services in the order of their run groups, scheduled jobs included. @throws NotFoundError without one */
  findServices(session, { app, env, environment, codebase, services }) {
    const { logger } = this.context;
    return findTerraformServices(
      {
        files: new LocalTextFiles(),
        logger,
        lookUp: async () => ({
          objects: await session.assume(deployRole(app, environment, session.region)).objects(),
          registry: { account: await session.accountId(), region: session.region },
          types: await ServiceTypes.load(await session.parameters(), logger, app, env),
          logger
        })
      },
      { app, env, codebase, wanted: services, repository: this.path }
    );
  }
  /** Returns what runs Terraform here, as the environment's deploy role. */
  terraform(session, environment) {
    const { clock, directory, logger, signal } = this.context;
    const role = deployRole(this.inputs.app, environment, session.region);
    const modules = this.inputs["terraform-modules-path"];
    const { name, id } = this.account;
    const tools = new DockerDeployTools({
      image: this.inputs["deploy-tools-image"],
      repository: this.path,
      logger,
      modules: modules === void 0 ? void 0 : resolve2(directory, modules)
    });
    return new TerraformRun({
      tools,
      logger,
      clock,
      signal,
      ownModules: modules !== void 0,
      profile: async () => ({
        name,
        account: id,
        region: role.region,
        credentials: await session.assume(role).credentials()
      })
    });
  }
};
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
export {
  DeployRepository,
  findDeployAccount
};
