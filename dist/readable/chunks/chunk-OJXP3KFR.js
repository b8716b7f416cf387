const require = process.getBuiltinModule;
import {
  SystemClock
} from "./chunk-YMVRD6VC.js";
import {
  readGitHubServer,
  readRunner,
  readWorkflow
} from "./chunk-7ZG2UE3L.js";
import {
  parseTexts
} from "./chunk-GU344HUE.js";
import {
  WIDE
} from "./chunk-SJ5PQAW7.js";
import {
  defaultOf,
  formerNameOf,
  isAbsent,
  parseInputs
} from "./chunk-KBUK7D3Z.js";
import {
  validateName
} from "./chunk-VVXPJHE5.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-EFW3MVBP.js";

// src/commands/registry.ts
var registry = {
  "codebase-build": {
    summary: "Build the image of a codebase at a commit, and follow the build to its end",
    load: async () => (await import("./build-SS4HWB6J.js")).default
  },
  "codebase-deploy": {
    summary: "Deploy an image of a codebase to an environment",
    load: async () => (await import("./deploy-TPLEOKEB.js")).default
  },
  "codebase-history": {
    summary: "Show past deployments: when, where, image, commits, by whom, outcome and duration",
    load: async () => (await import("./history-AKVULSRK.js")).default
  },
  "codebase-list": {
    summary: "List the codebases of an application, and their newest images",
    load: async () => (await import("./list-MZXPN22R.js")).default
  },
  "codebase-plan": {
    summary: "Say which pipelines of a codebase a push starts, and where they deploy to",
    load: async () => (await import("./plan-MDKMG64N.js")).default
  },
  "codebase-prepare": {
    summary: "Write the image builder's files into a codebase's repository",
    load: async () => (await import("./prepare-IMN7JYIE.js")).default
  },
  "codebase-rollback": {
    summary: "Go back to the image that ran before in an environment",
    load: async () => (await import("./rollback-OUZ4QWRY.js")).default
  },
  "codebase-status": {
    summary: "Show what runs in each environment: image, commit, age, tasks and health",
    load: async () => (await import("./status-SCQVU4L4.js")).default
  },
  "config-validate": {
    summary: "Check the codebase pipelines and environments of platform-config.yml",
    load: async () => (await import("./validate-LPHK7BPX.js")).default
  },
  "deployment-check": {
    summary: "Check that nothing newer runs before an image is deployed",
    load: async () => (await import("./check-OGSMLO3Y.js")).default
  },
  "execution-approve": {
    summary: "Approve or reject what a pipeline execution waits for",
    load: async () => (await import("./approve-DH5Z5RQ5.js")).default
  },
  "execution-stop": {
    summary: "Stop an execution, build or deployment that is running",
    load: async () => (await import("./stop-LJGPOSKT.js")).default
  },
  "execution-watch": {
    summary: "Follow an execution, build or deployment that is already running to its end",
    load: async () => (await import("./watch-MQB4OW5F.js")).default
  },
  "notify-add-comment": {
    summary: "Comment in the thread of a Slack message",
    load: async () => (await import("./add-comment-OMTYI7ET.js")).default
  },
  "notify-post-message": {
    summary: "Post a message to a Slack channel, or replace one",
    load: async () => (await import("./post-message-V2QVD5YY.js")).default
  },
  "package-await": {
    summary: "Wait until installers find a version of a package",
    load: async () => (await import("./await-6VOWGMFP.js")).default
  },
  "package-check": {
    summary: "Find out whether a version of a package is published",
    load: async () => (await import("./check-FVD6HQQW.js")).default
  },
  "package-publish": {
    summary: "Publish a Python package: upload what is missing, and wait until pip finds it",
    load: async () => (await import("./publish-WW5RGASN.js")).default
  },
  "pipeline-generate": {
    summary: "Write the workflows that build and deploy codebases, from platform-config.yml",
    load: async () => (await import("./generate-G5RHCNNO.js")).default
  },
  "pipeline-run": {
    summary: "Start any CodePipeline pipeline, and follow that execution to its end",
    load: async () => (await import("./run-J6ZKSX6F.js")).default
  },
  "project-build": {
    summary: "Start a build of any CodeBuild project, and follow it to its end",
    load: async () => (await import("./build-XGD4HVKG.js")).default
  },
  "pull-request-check": {
    noun: "pull-request",
    summary: "Check a pull request's title and body with release-please's own parser",
    load: async () => (await import("./check-JUFQTXOF.js")).default
  },
  "release-announce": {
    summary: "Announce a release in a Slack channel, once",
    load: async () => (await import("./announce-OVLE5JTW.js")).default
  },
  "release-check": {
    summary: "Check the release that release-please created, and complete the notes of a breaking one",
    load: async () => (await import("./check-ZXYB6EOX.js")).default
  },
  "release-tag": {
    summary: "Move the floating tags v1 and v1.2 to the commit of a published release",
    load: async () => (await import("./tag-DQ35SL43.js")).default
  },
  "service-deploy": {
    summary: "Deploy an image to one service of ECS, and follow exactly that deployment",
    load: async () => (await import("./deploy-4JHQ43EQ.js")).default
  },
  "service-logs": {
    summary: "Show the logs of a service on ECS, as they come if wanted",
    load: async () => (await import("./logs-SFYIV36R.js")).default
  },
  "service-terraform": {
    summary: "Plan or apply the Terraform of services, with the deploy-tools image of the platform",
    load: async () => (await import("./terraform-ATPIRBS7.js")).default
  },
  "setup-check": {
    summary: "Say before the first deployment what is missing, and how to add it",
    load: async () => (await import("./check-4NQHD2YM.js")).default
  },
  "version-check": {
    summary: "Compare a version in use with the latest one that is published",
    load: async () => (await import("./check-ZIZNADWF.js")).default
  },
  "workflow-dispatch": {
    summary: "Start a workflow of any repository, and follow its run to the end",
    load: async () => (await import("./dispatch-RDKQPR26.js")).default
  },
  "workflow-report": {
    summary: "Write one summary of all jobs of a workflow, with a picture and times",
    load: async () => (await import("./report-3TBUL7XW.js")).default
  }
};

// src/core/input-names.ts
function foldInputNames(raw) {
  const folded = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(raw)) {
    const key = name.toLowerCase();
    const earlier = folded.get(key);
    if (earlier !== void 0 && !isAbsent(earlier.value)) {
      if (isAbsent(value)) continue;
      throw new UsageError(`The input ${key} is given twice: as "${earlier.name}" and as "${name}".`, {
        hint: "Keep one of the two. Letter case makes no difference in the names of inputs."
      });
    }
    folded.set(key, { name, value });
  }
  return Object.fromEntries([...folded].map(([key, { value }]) => [key, value]));
}
function withCurrentNames(definitions, raw) {
  const inputs = { ...raw };
  for (const [name, definition] of Object.entries(definitions)) {
    const formerName = formerNameOf(definition);
    if (formerName === void 0 || !(formerName in raw)) continue;
    Reflect.deleteProperty(inputs, formerName);
    if (isAbsent(raw[formerName])) continue;
    if (!isAbsent(raw[name]) && raw[name] !== defaultOf(definition))
      throw new UsageError(`The input ${name} is given twice: also under its former name, "${formerName}".`, {
        hint: `Keep the input ${name}.`
      });
    inputs[name] = raw[formerName];
  }
  return inputs;
}

// src/providers/files/file-inside.ts
import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
var MOST_MEGABYTES = 10;
async function readFileInside(path, place) {
  const subject = `The input ${place.input} is ${JSON.stringify(path)}`;
  const hint = `Paths count from ${place.folder}.`;
  try {
    const file = await realpath(resolve(place.folder, path));
    if (place.confined && !isInside(file, await realpath(place.folder)))
      throw new UsageError(`${subject}, which is outside the workspace.`, { hint });
    const stats = await stat(file);
    if (!stats.isFile()) throw new UsageError(`${subject}, which is not a file.`, { hint });
    if (stats.size > MOST_MEGABYTES * 1e6)
      throw new UsageError(`${subject}, which has more than ${MOST_MEGABYTES} MB.`, { hint });
    const text = decode(await readFile(file));
    if (text !== void 0) return text;
    throw new UsageError(`${subject}, which is not text in UTF-8.`, {
      hint: "Save it as UTF-8. In PowerShell: Out-File -Encoding utf8."
    });
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    const problem = isMissing(error) ? "does not exist." : `can't be read: ${asError(error).message}`;
    throw new UsageError(`${subject}, which ${problem}`, { hint, cause: error });
  }
}
function decode(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? void 0 : text;
  } catch {
    return void 0;
  }
}
function isInside(file, folder) {
  const path = relative(folder, file);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
function isMissing(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
  return code === "ENOENT" || code === "ENOTDIR";
}

// src/commands/input-files.ts
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
    const text = await readFileInside(path.trim(), { input: `${name}-file`, folder: directory, confined });
    if (text.trim() === "" && isRequired(definitions[name]))
      throw new UsageError(`The input ${name}-file is ${JSON.stringify(path)}, which is empty.`, {
        hint: `Write the value of ${name} into it.`
      });
    inputs[name] = text;
  }
  return inputs;
}
function isRequired(definition) {
  return definition?.type === "string" && definition.required === true;
}
function leaveOutFiles(definitions, raw) {
  const files = fileNames(definitions).map((name) => `${name}-file`);
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !files.includes(name)));
}
function fileNames(definitions) {
  return Object.entries(definitions).flatMap(([name, definition]) => "file" in definition ? [name] : []);
}

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
  const given = Object.fromEntries(Object.entries(inputs).filter(([input]) => (raw[input] ?? "") !== ""));
  const others = Object.keys(raw).filter((input) => !Object.hasOwn(inputs, input));
  if (others.length === 0) checkNames(parseInputs(name, given, pick(raw, Object.keys(given))));
  return host.fillIn(raw, context);
}
function pick(raw, names) {
  return Object.fromEntries(names.map((name) => [name, raw[name]]));
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
    publish: (outputs) => {
      host.publish(outputs);
    },
    page: (url) => {
      host.page?.(url);
    },
    remoteWork: (work) => {
      host.remoteWork(work);
    },
    confirm: (question, production) => host.confirm(question, production),
    workflow: readWorkflow(env),
    github: readGitHubServer(env),
    runner: readRunner(env, process.execPath),
    deadline: (minutes) => started + minutes * 6e4,
    directory: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    aws: (inputs) => openSession(inputs, env, clock, host),
    oidcToken: (audience) => oidcToken(audience, env, clock, host),
    mask: (secret) => {
      host.mask(secret);
    }
  };
}
async function oidcToken(audience, env, clock, host) {
  const source = oidcSource(env);
  const { fetchIdToken, missingIdToken } = await import("./oidc-SUPBZEKT.js");
  if (source === void 0) throw missingIdToken(readWorkflow(env));
  return fetchIdToken(source, {
    audience,
    clock,
    mask: (secret) => {
      host.mask(secret);
    }
  });
}
function oidcSource(env) {
  const requestUrl = env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const requestToken = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  return requestUrl !== void 0 && requestToken !== void 0 ? { requestUrl, requestToken } : void 0;
}
async function openSession(inputs, env, clock, host) {
  const { createAwsSession, formatSessionName } = await import("./session-ME3ZUZM3.js");
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
    mask: (secret) => {
      host.mask(secret);
    }
  });
}
function withoutEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
}
async function openClock(host, env) {
  if (host.clock !== void 0) return host.clock;
  const url = env["PLATFORM_TOOLS_CLOCK_URL"];
  if (url === void 0) return new SystemClock();
  const { SandboxClock } = await import("./sandbox-clock-YF5BFFXE.js");
  return SandboxClock.connect(url);
}

export {
  registry,
  foldInputNames,
  runCommand,
  stopRemoteWork
};
