const require = process.getBuiltinModule;
import {
  readGitHubServer,
  readRunner,
  readWorkflow
} from "./chunk-M4YNY54X.js";
import {
  SystemClock
} from "./chunk-YMXQ75AQ.js";
import {
  validateName
} from "./chunk-RPOPKNME.js";
import {
  parseTexts,
  withCurrentNames
} from "./chunk-KLLBFG4S.js";
import {
  parseInputs
} from "./chunk-6PZ5JRUZ.js";
import {
  WIDE
} from "./chunk-PB6AAJBK.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/commands/registry.ts
var registry = {
  "codebase-build": {
    summary: "Build the image of a codebase at a commit, and follow the build to its end",
    load: async () => (await import("./build-JRPY2IT3.js")).default
  },
  "codebase-deploy": {
    summary: "Deploy an image of a codebase to an environment",
    load: async () => (await import("./deploy-3IZWCLCR.js")).default
  },
  "codebase-history": {
    summary: "Show past deployments: when, where, image, commits, by whom, outcome and duration",
    load: async () => (await import("./history-3NMZ2DJ5.js")).default
  },
  "codebase-list": {
    summary: "List the codebases of an application, and their newest images",
    load: async () => (await import("./list-T76IU3EW.js")).default
  },
  "codebase-plan": {
    summary: "Show which pipelines of a codebase a push starts, and where they deploy to",
    load: async () => (await import("./plan-BQQCTKX5.js")).default
  },
  "codebase-prepare": {
    summary: "Write the image builder's files into a codebase's repository",
    load: async () => (await import("./prepare-WPI57XNW.js")).default
  },
  "codebase-rollback": {
    summary: "Roll an environment back to the image that ran before",
    load: async () => (await import("./rollback-J3CZUQNZ.js")).default
  },
  "codebase-status": {
    summary: "Show what runs in each environment: image, commit, age, tasks and health",
    load: async () => (await import("./status-LS25RDGZ.js")).default
  },
  "config-validate": {
    summary: "Check the codebase pipelines and environments of platform-config.yml",
    load: async () => (await import("./validate-3W7ZHL5X.js")).default
  },
  "deployment-check": {
    summary: "Check that nothing newer runs before an image is deployed",
    load: async () => (await import("./check-7FUGCBJ3.js")).default
  },
  "execution-approve": {
    summary: "Approve or reject what a pipeline execution waits for",
    load: async () => (await import("./approve-B6NKZYIS.js")).default
  },
  "execution-stop": {
    summary: "Stop an execution, build or deployment that is running",
    load: async () => (await import("./stop-NR2DILWG.js")).default
  },
  "execution-watch": {
    summary: "Follow an execution, build or deployment that is already running to its end",
    load: async () => (await import("./watch-5XXM3YVH.js")).default
  },
  "notify-add-comment": {
    summary: "Comment in the thread of a Slack message",
    load: async () => (await import("./add-comment-RR7DNPSO.js")).default
  },
  "notify-post-message": {
    summary: "Post a message to a Slack channel, or replace one",
    load: async () => (await import("./post-message-YO5XP5ZI.js")).default
  },
  "package-await": {
    summary: "Wait until installers find a version of a package",
    load: async () => (await import("./await-3YHF4MFR.js")).default
  },
  "package-check": {
    summary: "Find out whether a version of a package is published",
    load: async () => (await import("./check-HAEMY2YA.js")).default
  },
  "package-publish": {
    summary: "Publish a Python package: upload what is missing, and wait until pip finds it",
    load: async () => (await import("./publish-IL2MDLQ4.js")).default
  },
  "pipeline-generate": {
    summary: "Write the workflows that build and deploy codebases, from platform-config.yml",
    load: async () => (await import("./generate-LW72JZP5.js")).default
  },
  "pipeline-run": {
    summary: "Start any CodePipeline pipeline, and follow that execution to its end",
    load: async () => (await import("./run-RWPBSNFE.js")).default
  },
  "project-build": {
    summary: "Start a build of any CodeBuild project, and follow it to its end",
    load: async () => (await import("./build-QZXPBP4Z.js")).default
  },
  "pull-request-check": {
    noun: "pull-request",
    summary: "Check a pull request's title and body with release-please's own parser",
    load: async () => (await import("./check-DJ5SLYJZ.js")).default
  },
  "release-announce": {
    summary: "Announce a release in a Slack channel, once",
    load: async () => (await import("./announce-73R5H72H.js")).default
  },
  "release-check": {
    summary: "Check the release that release-please created, and complete the notes of a breaking one",
    load: async () => (await import("./check-SFGZH4XB.js")).default
  },
  "release-tag": {
    summary: "Move the floating tags v1 and v1.2 to the commit of a published release",
    load: async () => (await import("./tag-DBESDN2K.js")).default
  },
  "service-deploy": {
    summary: "Deploy an image to one service on ECS, and follow that deployment to its end",
    load: async () => (await import("./deploy-2FLL2YMJ.js")).default
  },
  "service-logs": {
    summary: "Show the logs of a service on ECS, and new lines as they come",
    load: async () => (await import("./logs-56I3IE55.js")).default
  },
  "service-terraform": {
    summary: "Plan or apply the Terraform of services, with the deploy-tools image of the platform",
    load: async () => (await import("./terraform-3M6Y2IRX.js")).default
  },
  "setup-check": {
    summary: "Check what a first deployment still needs, and say how to add it",
    load: async () => (await import("./check-VIRLWJ5P.js")).default
  },
  "version-check": {
    summary: "Compare a version in use with the latest one that is published",
    load: async () => (await import("./check-RSNO6FZ2.js")).default
  },
  "workflow-dispatch": {
    summary: "Start a workflow of any repository, and follow its run to the end",
    load: async () => (await import("./dispatch-Y2MY42BE.js")).default
  },
  "workflow-report": {
    summary: "Write one summary of all jobs of a workflow, with a picture and times",
    load: async () => (await import("./report-IIUIQHQ4.js")).default
  }
};

// src/commands/run-command.ts
async function runCommand(command, raw, host, env) {
  maskSecrets(command, raw, host);
  const context = await createContext(host, env);
  const named = withCurrentNames(command.inputs, raw);
  const whole = await parseTexts(command.inputs, await readInputFiles(command.inputs, named, context));
  const filled = await fillIn(command, whole, context, host);
  const inputs = parseInputs(command.name, command.inputs, filled);
  checkNames(inputs);
  return command.run(inputs, context);
}
async function stopRemoteWork(command, raw, work, host, env) {
  maskSecrets(command, raw, host);
  const named = withCurrentNames(command.inputs, leaveOutFiles(command.inputs, raw));
  const inputs = parseInputs(command.name, command.inputs, await parseTexts(command.inputs, named));
  await command.stop?.(inputs, work, await createContext(host, env));
}
async function fillIn({ name, inputs }, raw, context, host) {
  if (host.fillIn === void 0) return raw;
  const given = Object.entries(inputs).filter(([input]) => (raw[input] ?? "") !== "");
  const values = Object.fromEntries(given.map(([input]) => [input, raw[input]]));
  const others = Object.keys(raw).filter((input) => !Object.hasOwn(inputs, input));
  if (others.length === 0) checkNames(parseInputs(name, Object.fromEntries(given), values));
  return host.fillIn(raw, context);
}
function checkNames(inputs) {
  for (const kind of ["app", "env", "codebase", "service"]) {
    const name = inputs[kind];
    if (typeof name === "string") validateName(kind, name);
  }
}
function maskSecrets(command, raw, host) {
  for (const [name, definition] of Object.entries(command.inputs)) {
    const value = raw[name];
    if (definition.secret === true && value !== void 0 && value !== "")
      host.mask(typeof value === "string" ? value : JSON.stringify(value));
  }
}
async function createContext(host, given) {
  const env = withoutEmpty(given);
  const clock = await openClock(host, env);
  const started = clock.now();
  return {
    clock,
    logger: host.logger,
    signal: host.signal,
    screen: host.screen ?? WIDE,
    publish: host.publish.bind(host),
    page: (url) => {
      host.page?.(url);
    },
    remoteWork: host.remoteWork.bind(host),
    confirm: (question, production) => host.confirm(question, production),
    workflow: readWorkflow(env),
    github: readGitHubServer(env),
    runner: readRunner(env, process.execPath),
    deadline: (minutes) => started + minutes * 6e4,
    directory: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    aws: (inputs) => openSession(inputs, env, clock, host),
    oidcToken: (audience) => oidcToken(audience, env, clock, host),
    mask: host.mask.bind(host)
  };
}
async function oidcToken(audience, env, clock, host) {
  const source = oidcSource(env);
  const { fetchIdToken, missingIdToken } = await import("./oidc-DSS4VPX6.js");
  if (source === void 0) throw missingIdToken(readWorkflow(env));
  return fetchIdToken(source, {
    audience,
    clock,
    mask: host.mask.bind(host)
  });
}
function oidcSource(env) {
  const requestUrl = env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const requestToken = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  return requestUrl !== void 0 && requestToken !== void 0 ? { requestUrl, requestToken } : void 0;
}
async function openSession(inputs, env, clock, host) {
  const { createAwsSession, formatSessionName } = await import("./session-P6B7PNGP.js");
  return createAwsSession({
    region: inputs["aws-region"] ?? env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"] ?? "eu-west-2",
    profile: inputs.profile,
    roleToAssume: inputs["role-to-assume"],
    environmentRoles: inputs["environment-role-to-assume"],
    environmentProfiles: inputs["environment-profile"],
    roleSessionName: inputs["role-session-name"] ?? formatSessionName(`platform-tools-${env["GITHUB_RUN_ID"] ?? env["USER"] ?? "cli"}`),
    signal: host.signal,
    clock,
    logger: host.logger,
    oidc: oidcSource(env),
    mask: host.mask.bind(host)
  });
}
function withoutEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
}
async function openClock(host, env) {
  if (host.clock !== void 0) return host.clock;
  const url = env["PLATFORM_TOOLS_CLOCK_URL"];
  if (url === void 0) return new SystemClock();
  const { SandboxClock } = await import("./sandbox-clock-W7XYXX2U.js");
  return SandboxClock.connect(url);
}
async function readInputFiles(definitions, raw, { directory, workflow }) {
  const inputs = { ...leaveOutFiles(definitions, raw) };
  for (const name of fileNames(definitions)) {
    const path = raw[`${name}-file`];
    if (path === void 0 || path === null || path === "") continue;
    if ((inputs[name] ?? "") !== "")
      throw new UsageError(`The inputs ${name} and ${name}-file are both given.`, {
        hint: "Keep one of them."
      });
    if (typeof path !== "string")
      throw new UsageError(`The input ${name}-file is not a path.`, {
        hint: `Write ${name}-file: folder/file.txt.`
      });
    const confined = workflow !== void 0;
    const { readFileInside } = await import("./text-files-MDNZ6ZTO.js");
    const text = await readFileInside(path.trim(), { input: `${name}-file`, folder: directory, confined });
    const definition = definitions[name];
    if (text.trim() === "" && definition?.type === "string" && definition.required === true)
      throw new UsageError(`The input ${name}-file is ${JSON.stringify(path)}, which is empty.`, {
        hint: `Write the value of ${name} into it.`
      });
    inputs[name] = text;
  }
  return inputs;
}
function leaveOutFiles(definitions, raw) {
  const files = fileNames(definitions).map((name) => `${name}-file`);
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !files.includes(name)));
}
function fileNames(definitions) {
  return Object.entries(definitions).flatMap(([name, definition]) => "file" in definition ? [name] : []);
}

export {
  registry,
  runCommand,
  stopRemoteWork
};
