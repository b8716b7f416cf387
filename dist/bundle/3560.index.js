export const id = 3560;
export const ids = [3560];
export const modules = {

/***/ 10417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ keyedInputs),
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   rg: () => (/* binding */ environmentInputs),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function defineCommand(definition) {
  return definition;
}
const awsInputs = {
  "aws-region": {
    type: "string",
    description: "AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`."
  },
  "role-to-assume": {
    type: "string",
    description: "ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out."
  },
  "role-session-name": {
    type: "string",
    description: "Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`."
  },
  profile: {
    type: "string",
    terminalOnly: true,
    description: "AWS profile to work with. Default: the environment variable `AWS_PROFILE`."
  }
};
const environmentInputs = {
  "environment-role-to-assume": {
    type: "structured",
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap("environment-role-to-assume", value),
    description: "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`."
  },
  "environment-profile": {
    type: "structured",
    terminalOnly: true,
    example: "{prod: demo-prod}",
    parse: (value) => parseEnvironmentMap("environment-profile", value),
    description: "AWS profile for an environment in another account: a name, or a map from environments to names. Default: the profiles in `~/.aws/config` that are for the environment's account."
  }
};
function parseEnvironmentMap(name, value) {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every((entry) => typeof entry[1] === "string"))
    return Object.fromEntries(entries);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`
  });
}
const dryRunInput = {
  "dry-run": {
    type: "boolean",
    default: false,
    description: "Look up and check everything, show what would be done, and change nothing."
  }
};
const githubInputs = {
  "github-token": {
    type: "string",
    secret: true,
    workflowDefault: "${{ github.token }}",
    description: "Token for the GitHub API."
  }
};
function timeoutInput(minutes) {
  return {
    "timeout-minutes": {
      type: "number",
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: "Fails after this many minutes. What was started keeps running."
    }
  };
}
function withoutValues(outputs) {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, void 0]));
}
function commandWords({ name, noun = name.split("-")[0] ?? name }) {
  return [noun, name.slice(noun.length + 1)];
}
function keyedInputs(work) {
  return {
    "idempotency-key": {
      type: "string",
      description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`
    },
    "restart-failed": {
      type: "boolean",
      default: false,
      description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`
    }
  };
}



/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endRemoteWork)
/* harmony export */ });
/* harmony import */ var _core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24589);

const ends = {
  build: async (work, inputs, context) => {
    const { buildControl } = await __webpack_require__.e(/* import() */ 548).then(__webpack_require__.bind(__webpack_require__, 60548));
    const builds = await (await context.aws(awsInputsOf(inputs))).builds();
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(buildControl(builds), work, context.logger);
  },
  execution: async (work, inputs, context) => {
    const { executionControl } = await __webpack_require__.e(/* import() */ 4240).then(__webpack_require__.bind(__webpack_require__, 84240));
    const session = await context.aws(awsInputsOf(inputs));
    const control = executionControl(
      await session.pipelines(),
      session.region,
      "The step that started it was killed."
    );
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(control, work, context.logger);
  },
  deployment: async ({ role, services }, inputs, context) => {
    const { serviceControl } = await __webpack_require__.e(/* import() */ 248).then(__webpack_require__.bind(__webpack_require__, 20248));
    const { AccountSessions } = await __webpack_require__.e(/* import() */ 5816).then(__webpack_require__.bind(__webpack_require__, 25816));
    const containers = await new AccountSessions(await context.aws(awsInputsOf(inputs))).enter(role).containers();
    const control = serviceControl({ ...context, containers });
    const ended = await Promise.allSettled(
      services.map((saved) => (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(control, saved, context.logger))
    );
    const failed = ended.find((result) => result.status === "rejected");
    if (failed !== void 0) throw failed.reason;
  },
  run: async (work, inputs, context) => {
    const { runControl } = await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 67406));
    const { GitHubWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(1396)]).then(__webpack_require__.bind(__webpack_require__, 31396));
    const { githubClient, getRepositoryName } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3981)]).then(__webpack_require__.bind(__webpack_require__, 13981));
    const repository = getRepositoryName(inputs.repository, context);
    const workflows = new GitHubWorkflows(githubClient(inputs["github-token"], context), repository);
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(runControl({ workflows, clock: context.clock }), work, context.logger);
  }
};
async function endRemoteWork(inputs, work, context) {
  const end = ends[work.kind];
  await end(work, inputs, context);
}
function awsInputsOf(inputs) {
  return {
    "aws-region": inputs["aws-region"],
    "role-to-assume": inputs["role-to-assume"],
    "role-session-name": inputs["role-session-name"],
    "environment-role-to-assume": inputs["environment-role-to-assume"],
    "environment-profile": inputs["environment-profile"],
    profile: inputs.profile
  };
}



/***/ }),

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   a3: () => (/* binding */ formatDuration),
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



/***/ }),

/***/ 24068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function escapeMarkdown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~]/g, "\\$&").replaceAll("](", "]\\(").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/|[\w+-]+:)/g, "\\:").trim().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "&#36;");
}
function code(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function link(text, url) {
  const label = escapeMarkdown(text);
  if (url === void 0 || !/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
  return `[${label}](${address})`;
}
function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function fenced(text, language = "text") {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
}
function encodeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}



/***/ }),

/***/ 84096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runUnlessAborted),
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);



const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 1e4;
async function poll(options) {
  const random = options.random ?? Math.random;
  const started = options.clock.now();
  let failures = 0;
  let lastFailure;
  for (; ; ) {
    options.signal?.throwIfAborted();
    try {
      const step = await options.step();
      if (step.done) return step.value;
      failures = 0;
      lastFailure = void 0;
    } catch (error) {
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE)) throw error;
      failures += 1;
      lastFailure = error;
      options.onTransient?.(error);
    }
    const backoff = failures === 0 ? intervalMs(options, started) * (1 - random() / 4) : (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
    const pause = backoff + (lastFailure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE ? lastFailure.waitMs : 0);
    const left = options.deadline - options.clock.now();
    if (left <= 0) throw deadlinePassed(options, started, lastFailure);
    await options.clock.sleep(Math.min(pause, left), options.signal);
  }
}
function intervalMs({ intervalMs: given, clock }, started) {
  return typeof given === "number" ? given : given(clock.now() - started);
}
function deadlinePassed(options, started, cause) {
  const minutes = Math.round((options.clock.now() - started) / 6e3) / 10;
  const doing = options.whereabouts?.();
  const url = options.url?.();
  return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(
    `Stopped waiting for ${options.subject} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(minutes, "minute")}; it has not ended.${doing === void 0 ? "" : ` ${doing}`}`,
    {
      hint: `Raise timeout-minutes if it needs longer; what was started keeps running.${url === void 0 ? "" : ` See ${url}`}`,
      ...cause === void 0 ? {} : { cause }
    }
  );
}
async function runUnlessAborted(signal, work) {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    return void 0;
  }
}



/***/ }),

/***/ 68998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ RemoteRunner)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);
/* harmony import */ var _remote_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24589);




const LOOK_AGAIN_MS = 6e4;
const JOINED_AFTER_MS = 3e4;
class RemoteRunner {
  constructor(kind, deps) {
    this.kind = kind;
    this.deps = deps;
  }
  kind;
  deps;
  saved = false;
  async start(options) {
    const { clock, logger, signal } = this.deps;
    const looked = clock.now();
    let after = await options.find?.();
    const joined = this.wanted(after, options);
    if (joined !== void 0) return this.join(joined, options);
    if (options.dryRun) return { dryRun: true, joined: void 0, after };
    await options.confirm();
    if (clock.now() - looked > LOOK_AGAIN_MS) {
      after = await options.find?.();
      const late = this.wanted(after, options);
      if (late !== void 0) return this.join(late, options);
    }
    if (after !== void 0)
      logger.info(`The last of the key, ${this.kind.name(after)}, ${this.state(after)}. Starting another.`);
    signal.throwIfAborted();
    return this.startNew(options, after);
  }
  /**
   * Follows the work. Errors of ours say nothing about it, so that they are returned with where it is.
   * @throws CancelledError when it should have been stopped and could not
   */
  async follow({ work, own }, options) {
    const { signal } = this.deps;
    const stops = own && options.stopOnCancel;
    try {
      signal.throwIfAborted();
      if (!options.wait) {
        this.save(void 0);
        return { state: "running", failure: void 0 };
      }
      const end = await this.kind.follow(work);
      this.save(void 0);
      return { state: "ended", end };
    } catch (error) {
      if (signal.aborted) return stops ? await this.stop(work) : this.leave(work, own);
      if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)) throw error;
      this.save(void 0);
      return { state: "running", failure: this.stillRunning(work, error) };
    }
  }
  save(saved) {
    if (saved === void 0 && !this.saved) return;
    this.saved = saved !== void 0;
    this.deps.save(saved);
  }
  wanted(found, { restartFailed }) {
    return found === void 0 || restartFailed && !this.kind.isGood(found) ? void 0 : found;
  }
  async startNew(options, after) {
    const { kind, deps } = this;
    const request = options.request(after);
    this.save((0,_remote_work_js__WEBPACK_IMPORTED_MODULE_2__/* .savedRequest */ .Xz)(request, options.stopOnCancel, kind.subject(request), deps.logger));
    const asked = deps.clock.now();
    try {
      const work = await kind.start(request);
      const joined = asked - (kind.startTime(work)?.getTime() ?? asked) > JOINED_AFTER_MS;
      this.save(options.stopOnCancel ? { stop: true, work } : void 0);
      deps.onWork(work, joined);
      if (joined) this.announceJoined(work);
      else deps.logger.info(`Started ${kind.name(work)}: ${kind.url(work)}`);
      return { work, joined, own: true };
    } catch (error) {
      if (deps.signal.aborted) throw await this.interrupted(request, error, options.stopOnCancel);
      const found = await this.findUnnoticed(options, after, error);
      if (found === void 0) {
        this.save(void 0);
        throw this.notStarted(request, error);
      }
      return this.join(found, options);
    }
  }
  /** With a key it can be known whether the work was started although the answer says, or is, nothing. */
  async findUnnoticed({ find }, after, error) {
    if (find === void 0 || this.kind.startFinds === true || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk))
      return void 0;
    const found = await find().catch((failure) => {
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(failure)) throw failure;
      this.deps.logger.debug(`Could not look for what was started: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(failure).message}`);
      return void 0;
    });
    if (found === void 0 || after === void 0) return found;
    return this.kind.url(found) === this.kind.url(after) ? void 0 : found;
  }
  join(work, { dryRun }) {
    this.save(void 0);
    if (!dryRun) this.deps.onWork(work, true);
    this.announceJoined(work, dryRun);
    return dryRun ? { dryRun, joined: work, after: void 0 } : { work, joined: true, own: false };
  }
  announceJoined(work, dryRun = false) {
    const { kind, deps } = this;
    const started = kind.startTime(work)?.getTime();
    const since = started === void 0 ? "" : ` started ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAgo */ .n4)(deps.clock.now() - started)},`;
    deps.logger.info(
      `${dryRun ? "Would join" : "Joined"} ${kind.name(work)},${since} which ${this.state(work)}: ${kind.url(work)}`
    );
  }
  state(work) {
    const outcome = this.kind.outcome(work);
    return outcome === void 0 ? "is still running" : `ended as ${outcome}`;
  }
  notStarted(request, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk) || !error.transient) return error;
    const subject = this.kind.subject(request);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Could not start ${subject}: ${error.message}`, {
      hint: `An answer may have been lost. Check whether there is ${subject} before you start another.`,
      cause: error
    });
  }
  /** The signal came while the start was under way, which may have been in vain. */
  async interrupted(request, error, stops) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)) return error;
    const subject = this.kind.subject(request);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc) {
      if (stops && await (0,_remote_work_js__WEBPACK_IMPORTED_MODULE_2__/* .stopRecovered */ .Ob)(this.kind, request, this.deps.logger)) this.save(void 0);
      return error;
    }
    if (!error.transient) this.save(void 0);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`Cancelled while starting ${subject}: ${error.message}`, {
      ...error.transient ? { hint: `An answer may have been lost. Check whether there is ${subject}.` } : {},
      cause: error
    });
  }
  leave(work, own) {
    const { kind, deps } = this;
    this.save(void 0);
    const failure = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(
      `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(deps.signal.reason).message} Stopped waiting. ${(0,_remote_work_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(kind.name(work))} is still running: ${kind.url(work)}`,
      {
        hint: own ? "To have it stopped in such a case, set stop-on-cancel (--stop-on-cancel)." : "Another run started it, so it is not stopped. Stop it by hand if nobody needs it.",
        cause: deps.signal.reason
      }
    );
    return { state: "running", failure };
  }
  async stop(work) {
    const { kind, deps } = this;
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(deps.signal.reason).message;
    const name = (0,_remote_work_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(kind.name(work));
    deps.logger.info(`Stopping ${kind.name(work)}`);
    try {
      await kind.stop(work);
    } catch (error) {
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(
        `${reason} ${name} could not be stopped and is still running: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`,
        { hint: `Stop it by hand if it should not run: ${kind.url(work)}`, cause: error }
      );
    }
    this.save(void 0);
    const failure = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`${reason} ${name} is being stopped: ${kind.url(work)}`, {
      hint: kind.stopHint,
      cause: deps.signal.reason
    });
    return { state: "stopping", failure };
  }
  stillRunning(work, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return error;
    const name = (0,_remote_work_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(this.kind.name(work));
    const running = `${name} is still running: ${this.kind.url(work)}`;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3)
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(error.message, {
        hint: `${running} Raise timeout-minutes if it needs longer.`,
        cause: error.cause
      });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was started, but can't be followed: ${error.message}`, {
      hint: `${error.hint === void 0 ? "" : `${error.hint} `}${running}`,
      cause: error
    });
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

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   MH: () => (/* binding */ PatientRetry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const defaultRetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5e3,
  random: Math.random
};
function backoffMs(failures, policy) {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}
function isTransient(error) {
  return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
async function retry(operation, options) {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || attempt >= policy.attempts && spentMs >= budgetMs) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}
const LOOK_UP_BUDGET_MS = 45e3;
class PatientRetry {
  exhausted = false;
  async run(operation, options) {
    const policy = {
      ...options.policy ?? defaultRetryPolicy,
      budgetMs: this.exhausted ? void 0 : LOOK_UP_BUDGET_MS
    };
    try {
      const answer = await retry(operation, { ...options, policy });
      this.exhausted = false;
      return answer;
    } catch (error) {
      this.exhausted = isTransient(error);
      throw error;
    }
  }
}



/***/ }),

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   S8: () => (/* binding */ formatDryRun),
/* harmony export */   h7: () => (/* binding */ dryRunHeading)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24068);

const PICTURES = {
  success: ":white_check_mark:",
  failure: ":x:",
  warning: ":warning:",
  started: ":rocket:",
  "dry-run": ":mag:",
  unchanged: ":white_check_mark:",
  skipped: ":fast_forward:"
};
const MOST_LINES = 15;
const NOTHING_CHANGED = "Nothing was changed.";
function dryRunHeading(would) {
  return `Dry run: would ${would}`;
}
function formatDryRun(heading) {
  return `${heading}. ${NOTHING_CHANGED}`;
}
function renderSummary(page) {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading}`,
    ...failure === void 0 ? [] : renderFailure(failure),
    outcome === "dry-run" ? NOTHING_CHANGED : void 0,
    ...notes,
    facts === void 0 ? void 0 : renderFacts(facts.title, facts.rows),
    ...sections.map((section) => section && `#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(section.title)}

${section.body}`),
    ...details.map((section) => section && renderDetails(section))
  ];
  return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
function renderDetails({ title, body }) {
  return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>

${body}

</details>`;
}
function renderFailure({ cause, lines = [], nextStep }) {
  return [
    cause === void 0 ? void 0 : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(cause)}**`,
    lines.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.slice(-MOST_LINES).join("\n")),
    nextStep === void 0 ? void 0 : `**Next step:** ${nextStep}`
  ];
}
function renderFacts(title, rows) {
  const known = rows.flatMap(
    ([name, value]) => value === void 0 || value === "" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name), value]]
  );
  return known.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title), ""], known);
}



/***/ })

};
