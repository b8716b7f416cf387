export const id = 2224;
export const ids = [2224];
export const modules = {

/***/ 81493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
const registry = {
  "codebase-build": {
    summary: "Build the image of a codebase at a commit, and follow the build to its end",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3032), __webpack_require__.e(7759), __webpack_require__.e(3107), __webpack_require__.e(5810), __webpack_require__.e(1274)]).then(__webpack_require__.bind(__webpack_require__, 31274))).default
  },
  "codebase-deploy": {
    summary: "Deploy an image of a codebase to an environment",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3032), __webpack_require__.e(7759), __webpack_require__.e(3107), __webpack_require__.e(8071), __webpack_require__.e(1577), __webpack_require__.e(5481), __webpack_require__.e(3000), __webpack_require__.e(5940), __webpack_require__.e(2420), __webpack_require__.e(1042), __webpack_require__.e(4910)]).then(__webpack_require__.bind(__webpack_require__, 94910))).default
  },
  "codebase-history": {
    summary: "Show past deployments: when, where, image, commits, by whom, outcome and duration",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(3000), __webpack_require__.e(8057)]).then(__webpack_require__.bind(__webpack_require__, 87579))).default
  },
  "codebase-list": {
    summary: "List the codebases of an application, and their newest images",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(5383)]).then(__webpack_require__.bind(__webpack_require__, 75383))).default
  },
  "codebase-plan": {
    summary: "Say which pipelines of a codebase a push starts, and where they deploy to",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(1571)]).then(__webpack_require__.bind(__webpack_require__, 51571))).default
  },
  "codebase-prepare": {
    summary: "Write the image builder's files into a codebase's repository",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(3032), __webpack_require__.e(3652), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 90749))).default
  },
  "codebase-rollback": {
    summary: "Go back to the image that ran before in an environment",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3032), __webpack_require__.e(7759), __webpack_require__.e(3107), __webpack_require__.e(8071), __webpack_require__.e(1577), __webpack_require__.e(5481), __webpack_require__.e(3000), __webpack_require__.e(5940), __webpack_require__.e(2420), __webpack_require__.e(1042), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 30529))).default
  },
  "codebase-status": {
    summary: "Show what runs in each environment: image, commit, age, tasks and health",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(3000), __webpack_require__.e(4978)]).then(__webpack_require__.bind(__webpack_require__, 44978))).default
  },
  "config-validate": {
    summary: "Check the codebase pipelines and environments of platform-config.yml",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3652), __webpack_require__.e(5621)]).then(__webpack_require__.bind(__webpack_require__, 5621))).default
  },
  "deployment-check": {
    summary: "Check that nothing newer runs before an image is deployed",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3032), __webpack_require__.e(7759), __webpack_require__.e(3107), __webpack_require__.e(8071), __webpack_require__.e(1577), __webpack_require__.e(5481), __webpack_require__.e(3000), __webpack_require__.e(5940), __webpack_require__.e(2420), __webpack_require__.e(7636)]).then(__webpack_require__.bind(__webpack_require__, 77636))).default
  },
  "execution-approve": {
    summary: "Approve or reject what a pipeline execution waits for",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(8071), __webpack_require__.e(2715), __webpack_require__.e(3356)]).then(__webpack_require__.bind(__webpack_require__, 23356))).default
  },
  "execution-stop": {
    summary: "Stop an execution, build or deployment that is running",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(8071), __webpack_require__.e(1577), __webpack_require__.e(5481), __webpack_require__.e(2715), __webpack_require__.e(9345)]).then(__webpack_require__.bind(__webpack_require__, 89345))).default
  },
  "execution-watch": {
    summary: "Follow an execution, build or deployment that is already running to its end",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(8071), __webpack_require__.e(1577), __webpack_require__.e(5481), __webpack_require__.e(5940), __webpack_require__.e(2715), __webpack_require__.e(8432)]).then(__webpack_require__.bind(__webpack_require__, 58432))).default
  },
  "notify-add-comment": {
    summary: "Comment in the thread of a Slack message",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3107), __webpack_require__.e(6363)]).then(__webpack_require__.bind(__webpack_require__, 16363))).default
  },
  "notify-post-message": {
    summary: "Post a message to a Slack channel, or replace one",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3107), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 80174))).default
  },
  "package-await": {
    summary: "Wait until installers find a version of a package",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8815), __webpack_require__.e(3213), __webpack_require__.e(5088), __webpack_require__.e(4117)]).then(__webpack_require__.bind(__webpack_require__, 14117))).default
  },
  "package-check": {
    summary: "Find out whether a version of a package is published",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8815), __webpack_require__.e(3213), __webpack_require__.e(5088), __webpack_require__.e(5671)]).then(__webpack_require__.bind(__webpack_require__, 95671))).default
  },
  "package-publish": {
    summary: "Publish a Python package: upload what is missing, and wait until pip finds it",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(3032), __webpack_require__.e(8815), __webpack_require__.e(3213), __webpack_require__.e(5088), __webpack_require__.e(4854)]).then(__webpack_require__.bind(__webpack_require__, 74854))).default
  },
  "pipeline-generate": {
    summary: "Write the workflows that build and deploy codebases, from platform-config.yml",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3652), __webpack_require__.e(1844)]).then(__webpack_require__.bind(__webpack_require__, 81844))).default
  },
  "pipeline-run": {
    summary: "Start any CodePipeline pipeline, and follow that execution to its end",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1577), __webpack_require__.e(3510)]).then(__webpack_require__.bind(__webpack_require__, 31495))).default
  },
  "project-build": {
    summary: "Start a build of any CodeBuild project, and follow it to its end",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5810), __webpack_require__.e(7351)]).then(__webpack_require__.bind(__webpack_require__, 62592))).default
  },
  "pull-request-check": {
    noun: "pull-request",
    summary: "Check a pull request's title and body with release-please's own parser",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8835), __webpack_require__.e(1249), __webpack_require__.e(491), __webpack_require__.e(2605), __webpack_require__.e(3131)]).then(__webpack_require__.bind(__webpack_require__, 23131))).default
  },
  "release-announce": {
    summary: "Announce a release in a Slack channel, once",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8835), __webpack_require__.e(8781), __webpack_require__.e(3107), __webpack_require__.e(491), __webpack_require__.e(7274)]).then(__webpack_require__.bind(__webpack_require__, 27274))).default
  },
  "release-check": {
    summary: "Check the release that release-please created, and complete the notes of a breaking one",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8835), __webpack_require__.e(1249), __webpack_require__.e(491), __webpack_require__.e(2605), __webpack_require__.e(990)]).then(__webpack_require__.bind(__webpack_require__, 70990))).default
  },
  "release-tag": {
    summary: "Move the floating tags v1 and v1.2 to the commit of a published release",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(491), __webpack_require__.e(2645)]).then(__webpack_require__.bind(__webpack_require__, 80463))).default
  },
  "service-deploy": {
    summary: "Deploy an image to one service of ECS, and follow exactly that deployment",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(8071), __webpack_require__.e(5481), __webpack_require__.e(5940), __webpack_require__.e(126)]).then(__webpack_require__.bind(__webpack_require__, 31033))).default
  },
  "service-logs": {
    summary: "Show the logs of a service on ECS, as they come if wanted",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(9904)]).then(__webpack_require__.bind(__webpack_require__, 29904))).default
  },
  "setup-check": {
    summary: "Say before the first deployment what is missing, and how to add it",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7759), __webpack_require__.e(4909)]).then(__webpack_require__.bind(__webpack_require__, 4909))).default
  },
  "version-check": {
    summary: "Compare a version in use with the latest one that is published",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(3213), __webpack_require__.e(5119)]).then(__webpack_require__.bind(__webpack_require__, 15119))).default
  },
  "workflow-dispatch": {
    summary: "Start a workflow of any repository, and follow its run to the end",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(1396), __webpack_require__.e(6376)]).then(__webpack_require__.bind(__webpack_require__, 26376))).default
  },
  "workflow-report": {
    summary: "Write one summary of all jobs of a workflow, with a picture and times",
    load: async () => (await __webpack_require__.e(/* import() */ 8170).then(__webpack_require__.bind(__webpack_require__, 28170))).default
  }
};



/***/ }),

/***/ 12982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand),
  s: () => (/* binding */ stopRemoteWork)
});

// EXTERNAL MODULE: ./src/core/clock.js
var clock = __webpack_require__(39347);
// EXTERNAL MODULE: ./src/core/inputs.js
var core_inputs = __webpack_require__(38188);
// EXTERNAL MODULE: ./src/core/text-table.js
var text_table = __webpack_require__(5631);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/providers/files/file-inside.js



const MOST_MEGABYTES = 10;
async function readFileInside(path, place) {
  const subject = `The input ${place.input} is ${JSON.stringify(path)}`;
  const hint = `Paths count from ${place.folder}.`;
  try {
    const file = await (0,promises_.realpath)((0,external_node_path_.resolve)(place.folder, path));
    if (place.confined && !isInside(file, await (0,promises_.realpath)(place.folder)))
      throw new errors/* UsageError */.eb(`${subject}, which is outside the workspace.`, { hint });
    const stats = await (0,promises_.stat)(file);
    if (!stats.isFile()) throw new errors/* UsageError */.eb(`${subject}, which is not a file.`, { hint });
    if (stats.size > MOST_MEGABYTES * 1e6)
      throw new errors/* UsageError */.eb(`${subject}, which has more than ${MOST_MEGABYTES} MB.`, { hint });
    return await (0,promises_.readFile)(file, "utf8");
  } catch (error) {
    if (error instanceof errors/* PlatformError */.Wk) throw error;
    const problem = isMissing(error) ? "does not exist." : `can't be read: ${(0,errors/* asError */.zR)(error).message}`;
    throw new errors/* UsageError */.eb(`${subject}, which ${problem}`, { hint, cause: error });
  }
}
function isInside(file, folder) {
  const path = (0,external_node_path_.relative)(folder, file);
  return path !== ".." && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
}
function isMissing(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
  return code === "ENOENT" || code === "ENOTDIR";
}


;// CONCATENATED MODULE: ./src/commands/input-files.js


async function readInputFiles(definitions, raw, { directory, workflow }) {
  const inputs = { ...leaveOutFiles(definitions, raw) };
  for (const name of fileNames(definitions)) {
    const path = raw[`${name}-file`];
    if (path === void 0 || path === null || path === "") continue;
    if ((inputs[name] ?? "") !== "")
      throw new errors/* UsageError */.eb(`The inputs ${name} and ${name}-file are both given.`, {
        hint: "Keep one of them."
      });
    if (typeof path !== "string")
      throw new errors/* UsageError */.eb(`The input ${name}-file is not a path.`, {
        hint: `Write ${name}-file: folder/file.txt.`
      });
    const confined = workflow !== void 0;
    inputs[name] = await readFileInside(path.trim(), { input: `${name}-file`, folder: directory, confined });
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


// EXTERNAL MODULE: ./src/domains/platform/names.js
var names = __webpack_require__(75111);
// EXTERNAL MODULE: ./src/providers/runner/workflow.js
var workflow = __webpack_require__(43450);
;// CONCATENATED MODULE: ./src/commands/run-command.js






async function runCommand(command, raw, host, env) {
  maskSecrets(command, raw, host);
  const context = await createContext(host, env);
  const whole = await readInputFiles(command.inputs, raw, context);
  const inputs = (0,core_inputs/* parseInputs */.TL)(command.name, command.inputs, whole);
  checkNames(inputs);
  return command.run(inputs, context);
}
async function stopRemoteWork(command, raw, work, host, env) {
  maskSecrets(command, raw, host);
  const inputs = (0,core_inputs/* parseInputs */.TL)(command.name, command.inputs, leaveOutFiles(command.inputs, raw));
  await command.stop?.(inputs, work, await createContext(host, env));
}
function checkNames(inputs) {
  for (const kind of ["app", "env", "codebase", "service"]) {
    const name = inputs[kind];
    if (typeof name === "string") (0,names/* validateName */.y)(kind, name);
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
    screen: host.screen ?? text_table/* WIDE */.eV,
    publish: (outputs) => {
      host.publish(outputs);
    },
    remoteWork: (work) => {
      host.remoteWork(work);
    },
    confirm: (question) => host.confirm(question),
    workflow: (0,workflow/* readWorkflow */.S)(env),
    github: (0,workflow/* readGitHubServer */.F)(env),
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
  const { fetchIdToken, missingIdToken } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(9922), __webpack_require__.e(8771), __webpack_require__.e(8393)]).then(__webpack_require__.bind(__webpack_require__, 58393));
  if (source === void 0) throw missingIdToken((0,workflow/* readWorkflow */.S)(env));
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
  const { createAwsSession, formatSessionName } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(9922), __webpack_require__.e(8771), __webpack_require__.e(8393), __webpack_require__.e(8592)]).then(__webpack_require__.bind(__webpack_require__, 88592));
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
  if (url === void 0) return new clock/* SystemClock */.A();
  const { SandboxClock } = await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 7032));
  return SandboxClock.connect(url);
}



/***/ }),

/***/ 39347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SystemClock)
/* harmony export */ });
class SystemClock {
  constructor(speed = 1) {
    this.speed = speed;
  }
  speed;
  now() {
    return Date.now();
  }
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    await new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      }, ms / this.speed);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
}



/***/ }),

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   mI: () => (/* binding */ SIGN_OF_LIFE_MS),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
function formatDuration(milliseconds) {
  const total = Math.max(0, Math.round(milliseconds / 1e3));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}
function formatElapsed(milliseconds) {
  const total = Math.max(0, Math.floor(milliseconds / 1e3));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, "0")}`;
}
const SIGN_OF_LIFE_MS = 3 * 6e4;
function formatCount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
function formatAgo(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (minutes < 1) return `${formatCount(seconds, "second")} ago`;
  if (hours < 2) return `${formatCount(minutes, "minute")} ago`;
  return hours < 48 ? `${formatCount(hours, "hour")} ago` : `${formatCount(Math.floor(hours / 24), "day")} ago`;
}
const UNITS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
function parseDuration(text) {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === void 0 ? void 0 : Number(count) * UNITS[unit];
}



/***/ }),

/***/ 38188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ listInputs),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   qg: () => (/* binding */ findNearest),
/* harmony export */   ux: () => (/* binding */ foldInputNames)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9357);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90162);



function listInputs(definitions) {
  return Object.entries(definitions).flatMap(([name, definition]) => {
    if (!canBeFile(definition)) return [[name, definition]];
    const needed = definition.type === "string" && definition.required === true;
    const where = needed ? `Required, here or in \`${name}-file\`` : `Or give \`${name}-file\``;
    const description = `${definition.description} ${where}: the inputs of a step hold 128 KiB at most.`;
    const described = { ...definition, description };
    if (described.type === "string") delete described.required;
    const file = `Path of a file in the workspace with the value of \`${name}\`.`;
    return [
      [name, described],
      [`${name}-file`, { type: "string", description: file }]
    ];
  });
}
function canBeFile(definition) {
  return "file" in definition;
}
function foldInputNames(raw) {
  const folded = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(raw)) {
    const key = name.toLowerCase();
    const earlier = folded.get(key);
    if (earlier !== void 0 && !isAbsent(earlier.value)) {
      if (isAbsent(value)) continue;
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${key} is given twice: as "${earlier.name}" and as "${name}".`, {
        hint: "Keep one of the two. Letter case makes no difference in the names of inputs."
      });
    }
    folded.set(key, { name, value });
  }
  return Object.fromEntries([...folded].map(([key, { value }]) => [key, value]));
}
function parseInputs(command, definitions, raw) {
  rejectUnknown(command, definitions, raw);
  const entries = Object.entries(definitions);
  const missing = entries.filter(([name, d]) => d.type === "string" && d.required && isAbsent(raw[name])).map(([name]) => name);
  if (missing.length > 0) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
      `${command} needs the input${missing.length > 1 ? "s" : ""} ${listWords(missing)}.`,
      {
        hint: missing.map((name) => `${name}: ${definitions[name]?.description ?? ""}`).join("\n")
      }
    );
  }
  return Object.fromEntries(
    entries.map(([name, definition]) => [
      name,
      isAbsent(raw[name]) ? defaultOf(definition) : parseInput(name, definition, raw[name])
    ])
  );
}
function listWords(words) {
  return words.join(", ").replace(/, ([^,]*)$/, " and $1");
}
function findNearest(typed, candidates) {
  const ranked = candidates.map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(typed.toLowerCase(), candidate.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== void 0 && best.distance <= Math.max(2, Math.floor(typed.length / 3)) ? best.candidate : void 0;
}
function isAbsent(value) {
  return value === void 0 || value === null || value === "";
}
function defaultOf(definition) {
  return definition.type === "structured" ? void 0 : definition.default;
}
function rejectUnknown(command, definitions, raw) {
  const known = listInputs(definitions).map(([name]) => name);
  const unknown = Object.keys(raw).find((name) => !known.includes(name));
  if (unknown === void 0) return;
  const suggestion = findNearest(unknown, known);
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${command} has no input "${unknown}".`, {
    hint: suggestion === void 0 ? `It takes: ${known.join(", ")}.` : `Did you mean "${suggestion}"? It takes: ${known.join(", ")}.`
  });
}
function parseInput(name, definition, value) {
  switch (definition.type) {
    case "boolean":
      return parseBoolean(name, value);
    case "number":
      return parseNumber(name, definition, value);
    case "choice":
      return parseChoice(name, definition.choices, value);
    case "structured":
      return definition.parse(typeof value === "string" ? parseText(name, value, definition.example) : value);
    case "string":
      return parseString(name, definition.secret === true, value);
  }
}
function parseString(name, secret, value) {
  if (typeof value === "string") return value.trim();
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The input ${name} is ${secret ? "not text" : `${JSON.stringify(value)}, not text`}.`,
    {
      hint: `Put it in quotes, so that YAML keeps it as it is written: ${name}: "…"`
    }
  );
}
function parseBoolean(name, value) {
  if (typeof value === "boolean") return value;
  if (typeof value === "string" && /^(true|True|TRUE)$/.test(value.trim())) return true;
  if (typeof value === "string" && /^(false|False|FALSE)$/.test(value.trim())) return false;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${name} is ${JSON.stringify(value)}, not true or false.`, {
    hint: `Write ${name}: true or ${name}: false.`
  });
}
function parseNumber(name, definition, value) {
  const { minimum, maximum } = definition;
  const number = typeof value === "string" && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && number >= minimum && number <= maximum) return number;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The input ${name} is ${JSON.stringify(value)}, not a number from ${minimum} to ${maximum}.`,
    {
      hint: `Leave it out for the default, ${definition.default}.`
    }
  );
}
function parseChoice(name, choices, value) {
  if (typeof value === "string" && choices.includes(value.trim())) return value.trim();
  const suggestion = typeof value === "string" ? findNearest(value, choices) : void 0;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${name} is ${JSON.stringify(value)}, not one of ${choices.join(", ")}.`, {
    hint: suggestion === void 0 ? `Choose one of ${choices.join(", ")}.` : `Did you mean "${suggestion}"?`
  });
}
function parseText(name, text, example) {
  return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYamlOrJson */ .o)(
    `The input ${name}`,
    text,
    `An example of its form: ${example.replaceAll("\n", " ")}`
  );
}



/***/ }),

/***/ 37817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ StatusLines),
/* harmony export */   m: () => (/* binding */ PrefixedLogger)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);

class StatusLines {
  last = "";
  signs = 0;
  /** Returns the line to print, if any. */
  next(text, elapsedMs) {
    if (elapsedMs === void 0) {
      const changed = text !== this.last;
      this.last = text;
      return changed ? text : void 0;
    }
    const signs = Math.floor(elapsedMs / _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGN_OF_LIFE_MS */ .mI);
    const due = signs > this.signs;
    this.signs = signs;
    return due ? `${text} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatElapsed */ .C7)(elapsedMs)}` : void 0;
  }
}
class PrefixedLogger {
  constructor(logger, prefix) {
    this.logger = logger;
    this.prefix = prefix;
  }
  logger;
  prefix;
  debug(message) {
    this.logger.debug(this.prefixed(message));
  }
  info(message) {
    this.logger.info(this.prefixed(message));
  }
  notice(message, annotation) {
    this.logger.notice(this.prefixed(message), annotation);
  }
  warning(message, annotation) {
    this.logger.warning(this.prefixed(message), annotation);
  }
  error(message, annotation) {
    this.logger.error(this.prefixed(message), annotation);
  }
  group(title) {
    this.info(title);
  }
  endGroup() {
  }
  remote(text, prefix = "") {
    this.logger.remote(text, `${this.prefix}${prefix}`);
  }
  result(text, prefix = "") {
    this.logger.result(text, `${this.prefix}${prefix}`);
  }
  status(text) {
    this.debug(text);
  }
  prefixed(message) {
    return message.replace(/^/gm, () => this.prefix);
  }
}



/***/ }),

/***/ 24589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ stopRecovered),
/* harmony export */   Xz: () => (/* binding */ savedRequest),
/* harmony export */   aQ: () => (/* binding */ endSavedWork),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const SAVED_BYTES = 100 * 1024;
function savedRequest(request, stop, subject, logger) {
  if (Buffer.byteLength(JSON.stringify(request)) <= SAVED_BYTES) return { stop, request };
  logger.info(
    `The request for ${subject} is too long to be kept for the post step, which could not find what came of it if this process were killed now.`
  );
  return { stop, subject };
}
async function endSavedWork(control, saved, logger) {
  if (saved.work !== void 0) {
    await stopOne(control, saved.work, logger);
  } else if ("subject" in saved) {
    logger.warning(
      `${sentence(saved.subject)} may have been started, and its request was too long to be kept. Check whether it is running${saved.stop ? ", and stop it by hand" : ""}.`
    );
  } else if (saved.stop) {
    await stopRecovered(control, saved.request, logger);
  } else {
    try {
      for (const work of await control.recover(saved.request))
        logger.notice(`${sentence(control.name(work))} is still running${page(control, work)}`);
    } catch (error) {
      logger.warning(`What may have been started could not be looked up. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
    }
  }
}
async function stopRecovered(control, request, logger) {
  try {
    const found = await control.recover(request);
    if (found.length === 0) logger.info("Nothing was started, as far as can be seen by now.");
    for (const work of found) await stopOne(control, work, logger);
    return found.length > 0;
  } catch (error) {
    logger.warning(`What may have been started could not be stopped. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
    return false;
  }
}
async function stopOne(control, work, logger) {
  await control.stop(work);
  logger.notice(`${sentence(control.name(work))} is being stopped${page(control, work)}`);
}
function page(control, work) {
  const url = control.url(work);
  return url === void 0 ? "" : `: ${url}`;
}
function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}



/***/ }),

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   eV: () => (/* binding */ WIDE),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32300);

const WIDE = { width: 1e4, tsv: false };
const LEAST_WIDTH = 7;
const BORDERS = { column: 3, table: 1 };
function formatTable(header, rows, screen = WIDE) {
  const cells = rows.map((row) => row.map(onOneLine));
  if (screen.tsv) return cells.map((row) => row.join("	")).join("\n");
  const widths = fitColumns([header, ...cells], screen.width);
  if (widths === void 0) return formatRecords(header, cells, screen.width);
  const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({ head: fold(header, widths), style: { head: [], border: [], compact: true } });
  table.push(...cells.map((row) => fold(row, widths)));
  return table.toString();
}
function fitColumns(rows, width) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const room = width - BORDERS.table - widths.length * BORDERS.column;
  const least = widths.map((each) => Math.min(each, LEAST_WIDTH));
  if (sum(least) > room) return void 0;
  for (const narrowest of [widths.map((_, column) => longestWord(rows, column)), least]) {
    for (let over = sum(widths) - room; over > 0; over -= 1) {
      const slack = widths.map((each, column) => each > (narrowest[column] ?? 0) ? each : 0);
      const widest = slack.indexOf(Math.max(...slack));
      if ((slack[widest] ?? 0) === 0) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return widths;
}
function longestWord(rows, column) {
  return Math.max(...rows.flatMap((row) => (row[column] ?? "").split(" ").map((word) => word.length)));
}
function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}
function fold(row, widths) {
  return row.map((cell, column) => {
    const width = widths[column] ?? cell.length;
    return cell.length <= width ? cell : wrapText(cell, width).replace(new RegExp(`[^\\n]{${width}}(?=[^\\n])`, "g"), "$&\n");
  });
}
function formatRecords(header, rows, width) {
  const records = rows.map(
    (row) => row.flatMap((cell, column) => cell === "" ? [] : [wrapText(`${header[column] ?? ""}: ${cell}`, width)]).join("\n")
  );
  return records.join("\n\n");
}
function onOneLine(text) {
  return text.replace(new RegExp("\\p{Cc}+", "gu"), " ");
}
function wrapText(text, width) {
  return text.split("\n").map(
    (paragraph) => paragraph.split(" ").reduce((lines, word) => {
      const last = lines.slice(lines.lastIndexOf("\n") + 1);
      if (lines === "") return word;
      return last.length + 1 + word.length <= width ? `${lines} ${word}` : `${lines}
${word}`;
    }, "")
  ).join("\n");
}



/***/ }),

/***/ 90162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseYamlOrJson)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);


function parseYamlOrJson(name, text, hint) {
  if (/^\s*[{[]/.test(text)) {
    let value;
    try {
      value = JSON.parse(text);
    } catch {
    }
    if (value !== void 0) {
      throwFault(name, text, findRepeatedJsonKey(text));
      return value;
    }
  }
  try {
    return parseYaml(name, text, hint);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name} is nested too deeply.`, { hint, cause: error });
  }
}
function parseYaml(name, text, hint) {
  const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
    ...{ prettyErrors: false, logLevel: "error", schema: "failsafe" },
    // Compares each key with all others: findFault is faster where there are thousands.
    uniqueKeys: false
  });
  throwFault(name, text, findFault(document, text));
  const error = document.errors[0];
  if (error !== void 0)
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(
      `${name} is neither YAML nor JSON: line ${lineAt(text, error.pos[0])}: ${withoutQuotes(error)}`,
      { hint }
    );
  return document.toJS();
}
function findFault(document, text) {
  let found;
  (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_key, node) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node)) return void 0;
    found = referenceFault(node) ?? ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? commentFault(node, text) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? repeatedKeyFault(node) : void 0);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === "PLAIN" && node.source === "") node.value = null;
    return found === void 0 ? void 0 : yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
  });
  return found;
}
function referenceFault(node) {
  const offset = node.range?.[0] ?? 0;
  if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) return { offset, message: "aliases (*name) are not supported.", hint: quotes("*") };
  if ("anchor" in node && typeof node.anchor === "string")
    return { offset, message: "anchors (&name) are not supported.", hint: quotes("&") };
  if ("tag" in node && typeof node.tag === "string" && !node.tag.startsWith("tag:yaml.org,2002:"))
    return { offset, message: "tags (!name) are not supported.", hint: quotes("!") };
  return void 0;
}
function repeatedKeyFault(map) {
  const keys = /* @__PURE__ */ new Set();
  for (const { key } of map.items) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) continue;
    if (keys.has(key.value)) return repeatedKey(key.range?.[0] ?? 0, key.value);
    keys.add(key.value);
  }
  return void 0;
}
function repeatedKey(offset, key) {
  const name = typeof key === "string" && /^\w[\w.-]{0,63}$/.test(key) ? `"${key}"` : "the same name";
  return { offset, message: `${name} is there twice.`, hint: "Keep one of the two." };
}
function findRepeatedJsonKey(text) {
  const open = [];
  for (const { 0: token, 1: key, index } of text.matchAll(
    /("(?:[^"\\]|\\.)*")(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}[\]]/g
  )) {
    if (key !== void 0) {
      const name = JSON.parse(key);
      const names = open.at(-1);
      if (names?.has(name) === true) return repeatedKey(index, name);
      names?.add(name);
    } else if (token === "{" || token === "[") open.push(/* @__PURE__ */ new Set());
    else if (token === "}" || token === "]") open.pop();
  }
  return void 0;
}
function throwFault(name, text, fault) {
  if (fault === void 0) return;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name}, line ${lineAt(text, fault.offset)}: ${fault.message}`, {
    hint: fault.hint
  });
}
function quotes(character) {
  return `Write the value out. Text that begins with ${character} has to be in quotes.`;
}
function commentFault(scalar, text) {
  const [start = 0, end = 0] = scalar.range ?? [];
  if (scalar.type !== "PLAIN" || !/^[^\S\r\n]*#/.test(text.slice(end, end + 1e3))) return void 0;
  return {
    offset: start,
    message: 'the value is cut off at "#", which begins a comment in YAML.',
    hint: 'Put it in quotes, as in message: "Fix for #12"; a comment goes on a line of its own.'
  };
}
function lineAt(text, offset) {
  return text.slice(0, offset).split("\n").length;
}
function withoutQuotes(error) {
  const sentence = error.message.split("\n")[0]?.replace(/:.*$/, "").replace(/".*"|'.*'/g, "…") ?? "";
  return `${sentence.replace(/[.\s]+$/, "")} (${error.code}).`;
}



/***/ }),

/***/ 75111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ validateName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const lowerCase = {
  pattern: /^[a-z0-9][a-z0-9_-]*$/,
  words: "lower-case letters, digits, hyphens and underscores, starting with a letter or digit"
};
const environment = {
  pattern: /^[a-z][a-zA-Z0-9-]*$/,
  words: "letters, digits and hyphens, starting with a lower-case letter"
};
const rules = {
  app: lowerCase,
  codebase: lowerCase,
  env: environment,
  service: lowerCase
};
const MAXIMUM_LENGTH = 100;
function validateName(kind, name) {
  const rule = rules[kind];
  if (rule.pattern.test(name) && name.length <= MAXIMUM_LENGTH) return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${kind} is ${JSON.stringify(shorten(name))}, which can't be a name.`, {
    hint: `It is made of ${rule.words}, at most ${MAXIMUM_LENGTH} characters in all.`
  });
}
function shorten(name) {
  return name.length > MAXIMUM_LENGTH ? `${name.slice(0, MAXIMUM_LENGTH)}…` : name;
}



/***/ }),

/***/ 43450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readGitHubServer),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49470);



function readGitHubServer(env) {
  return {
    serverUrl: readAddress(env, "GITHUB_SERVER_URL", "https://github.com"),
    apiUrl: readAddress(env, "GITHUB_API_URL", "https://api.github.com")
  };
}
function readWorkflow(env) {
  if (env["GITHUB_ACTIONS"] !== "true") return void 0;
  const { serverUrl } = readGitHubServer(env);
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const runId = env["GITHUB_RUN_ID"] ?? "";
  return {
    runId,
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "1",
    job: env["GITHUB_JOB"] ?? "",
    step: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(env["GITHUB_OUTPUT"] ?? ""),
    repository,
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    readEvent: () => readJson(env["GITHUB_EVENT_PATH"])
  };
}
function readAddress(env, name, fallback) {
  const text = env[name] ?? "";
  if (text === "") return fallback;
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const secret = url !== void 0 && `${url.username}${url.password}` !== "";
  if (url !== void 0 && /^https?:$/.test(url.protocol) && !secret && url.search === "" && url.hash === "")
    return text.replace(/\/+$/, "");
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(
    secret ? `${name} contains a user name or a password.` : `${name} is ${JSON.stringify(text)}. Expected an address such as ${fallback}.`,
    { hint: `Correct it, or unset it to use ${fallback}.` }
  );
}
function readJson(path) {
  if (path === void 0) return void 0;
  try {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
  } catch {
    return void 0;
  }
}



/***/ })

};
