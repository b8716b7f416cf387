export const id = 4240;
export const ids = [4240];
export const modules = {

/***/ 31312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ pipelineUrl),
/* harmony export */   ME: () => (/* binding */ executionUrl),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   _j: () => (/* binding */ servicesUrl),
/* harmony export */   c$: () => (/* binding */ buildUrl),
/* harmony export */   g5: () => (/* binding */ buildLogUrl),
/* harmony export */   gO: () => (/* binding */ logUrl)
/* harmony export */ });
function executionUrl(region, pipeline, id) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}
function pipelineUrl(region, pipeline) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}
function pipelinesUrl(region) {
  return `${consoleUrl(region)}/codesuite/codepipeline/pipelines`;
}
function buildUrl({ arn, project, id }) {
  const [, , , region = "", account = ""] = arn.split(":");
  return `${consoleUrl(region)}/codesuite/codebuild/${account}/projects/${encodeURIComponent(project)}/build/${encodeURIComponent(id)}`;
}
function buildLogUrl(build) {
  return build.logUrl ?? `${buildUrl(build)}/log`;
}
function logUrl(arn, log) {
  const [, , , region = ""] = arn.split(":");
  const events = log.stream === void 0 ? "" : `/log-events/${fragment(log.stream)}`;
  const path = `log-groups/log-group/${fragment(log.group)}${events}`;
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function serviceUrl({ cluster, service }, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
function servicesUrl(cluster, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
}
function consoleUrl(region) {
  if (region.startsWith("cn-")) return `https://${region}.console.amazonaws.cn`;
  if (region.startsWith("us-gov-")) return `https://${region}.console.amazonaws-us-gov.com`;
  return `https://${region}.console.aws.amazon.com`;
}
function fragment(text) {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}



/***/ }),

/***/ 23310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ BuildLog),
/* harmony export */   OZ: () => (/* binding */ failingLines),
/* harmony export */   To: () => (/* binding */ LogPrinter)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);


const EMPTY_PAGES = 100;
class BuildLog {
  constructor(logs, logger, printer, signal) {
    this.logs = logs;
    this.logger = logger;
    this.printer = printer;
    this.signal = signal;
  }
  logs;
  logger;
  printer;
  signal;
  token;
  found = false;
  givenUp = false;
  failure;
  /** True while the last attempt to read failed in a way that may go away. */
  get failing() {
    return this.failure !== void 0;
  }
  /** True when there is nothing to wait for: reading is not allowed, say. */
  get unreadable() {
    return this.givenUp;
  }
  /** Prints everything that is there now, page after page without a pause, until `until` says to leave it. */
  async drain(build, until = () => false) {
    if (this.givenUp || build.log === void 0) return;
    try {
      await this.readPages(build.log.group, build.log.stream, until);
      this.failure = void 0;
    } catch (error) {
      this.signal.throwIfAborted();
      this.failure = error;
      if ((0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error)) {
        this.logger.debug(`Reading the log of build ${build.id} failed for now: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      } else {
        this.givenUp = true;
        this.warn(build, `can't be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      }
    }
  }
  /** Says what is missing, once no more is read. */
  conclude(build) {
    if (this.givenUp) return;
    if (this.failure !== void 0) this.warn(build, `may be incomplete: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(this.failure).message}`);
    else if (!this.found) this.warn(build, "is not in CloudWatch");
  }
  async readPages(group, stream, until) {
    let empty = 0;
    while (empty < EMPTY_PAGES && !until()) {
      this.signal.throwIfAborted();
      const page = await this.logs.read(group, stream, this.token, this.signal);
      if (page === void 0) return;
      this.found = true;
      this.printer.print(page.messages);
      empty = page.messages.length === 0 ? empty + 1 : 0;
      if (page.nextToken === this.token) return;
      this.token = page.nextToken;
    }
  }
  warn(build, what) {
    const where = build.logUrl === void 0 ? "" : ` It may be found at ${build.logUrl}.`;
    this.logger.warning(`The log of build ${build.id} ${what.replace(/\.$/, "")}.${where}`);
  }
}
const KEPT_LINES = 50;
const KEPT_LENGTH = 500;
const LONGEST = 1e5;
function takePiece(text) {
  for (let end = LONGEST; end > LONGEST / 2; end -= 1)
    if (/\s/.test(text.charAt(end - 1))) return text.slice(0, end);
  return text.slice(0, LONGEST);
}
const ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;
class LogPrinter {
  constructor(logger, prefix) {
    this.logger = logger;
    this.prefix = prefix;
  }
  logger;
  prefix;
  /** A line that has begun; it is printed once it is whole, or when the log has ended. */
  begun = "";
  printed = false;
  kept = [];
  /** A phase has failed: what was kept until then stays. */
  failed = false;
  /** Takes the next messages of the log, in order. */
  print(messages) {
    for (const message of messages) this.add(message);
    const end = this.begun.lastIndexOf("\n") + 1;
    this.printWhole(this.begun.slice(0, end));
    this.begun = this.begun.slice(end);
  }
  /** What is too long to be kept until its line ends is printed in pieces, each of them a line. */
  add(message) {
    this.begun += message;
    if (this.begun.length <= LONGEST) return;
    const end = this.begun.lastIndexOf("\n") + 1;
    this.printWhole(this.begun.slice(0, end));
    let rest = this.begun.slice(end);
    while (rest.length > LONGEST) {
      const piece = takePiece(rest);
      this.printWhole(`${piece}
`);
      rest = rest.slice(piece.length);
    }
    this.begun = rest;
  }
  /** The log has ended: prints a last line without a line feed, and closes the group. */
  end() {
    this.printWhole(this.begun);
    this.begun = "";
    if (this.printed && this.prefix === void 0) this.logger.endGroup();
    this.printed = false;
  }
  /** The last lines so far, without their line feeds; long ones are cut. */
  get lastLines() {
    return [...this.kept];
  }
  printWhole(text) {
    if (text === "") return;
    const lines = text.split(/(?<=\n)/);
    this.keep(lines);
    if (this.prefix !== void 0) {
      this.logger.remote(text, this.prefix);
      return;
    }
    let from = 0;
    lines.forEach((line, index) => {
      const phase = ENTERING.exec(line)?.[1];
      if (phase === void 0) return;
      this.printInGroup(lines.slice(from, index));
      this.logger.group(phase);
      this.printed = true;
      from = index;
    });
    this.printInGroup(lines.slice(from));
  }
  printInGroup(lines) {
    if (lines.length === 0) return;
    if (!this.printed) this.logger.group("Starting");
    this.printed = true;
    this.logger.remote(lines.join(""));
  }
  keep(lines) {
    const shortened = lines.map((line) => line.replace(/\r?\n$/, "")).map((line) => line.length > KEPT_LENGTH ? `${line.slice(0, KEPT_LENGTH)} …` : line);
    for (const line of shortened) {
      if (this.failed) return;
      this.failed = PHASE_FAILED.test(line);
      this.kept.push(line);
      if (this.kept.length > KEPT_LINES) this.kept.shift();
    }
  }
}
const LINES = 15;
const PHASE_FAILED = /^\[Container\] .{10,40} Phase complete: [A-Z_]+ State: (?!SUCCEEDED)/;
const CONTAINER = /^\[Container\] \d{4}\//;
function failingLines(lastLines) {
  const failed = lastLines.findIndex((line) => PHASE_FAILED.test(line));
  const until = lastLines.slice(0, failed === -1 ? lastLines.length : failed);
  const own = until.slice(until.findLastIndex((line) => ENTERING.test(`${line}
`)) + 1);
  const said = own.filter((line) => line.trim() !== "" && !CONTAINER.test(line));
  return (said.length === 0 ? until : said).slice(-LINES);
}



/***/ }),

/***/ 82108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ isUnknownBuildStatus),
/* harmony export */   He: () => (/* binding */ buildFailure),
/* harmony export */   bY: () => (/* binding */ hasBuildEnded),
/* harmony export */   yZ: () => (/* binding */ EXCERPT_LINES)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _build_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23310);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31312);



const EXCERPT_LINES = 5;
const ENDINGS = {
  FAILED: "failed",
  FAULT: "broke off with a fault of CodeBuild",
  TIMED_OUT: "ran into the project's time limit",
  STOPPED: "was stopped by somebody else"
};
function hasBuildEnded({ status }) {
  return status === "SUCCEEDED" || Object.hasOwn(ENDINGS, status);
}
function isUnknownBuildStatus({ status }) {
  return status !== "IN_PROGRESS" && !hasBuildEnded({ status });
}
function failedPhase(build) {
  return build.phases.find((phase) => phase.status !== void 0 && phase.status !== "SUCCEEDED");
}
function buildFailure(build, lastLines) {
  if (build.status === "SUCCEEDED" || build.status === "IN_PROGRESS" || !hasBuildEnded(build))
    return void 0;
  const phase = failedPhase(build);
  const where = phase === void 0 ? "" : ` in phase ${phase.type}`;
  const why = phase === void 0 || phase.messages.length === 0 ? "" : `: ${phase.messages.join("; ")}`;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `Build ${build.id} ${ENDINGS[build.status]}${where} (${build.status})${why.replace(/\.$/, "")}.`,
    {
      hint: `${wayOut(build.status, lastLines.length > 0)} ${(0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUrl */ .c$)(build)}`,
      excerpt: (0,_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .failingLines */ .OZ)(lastLines).slice(-EXCERPT_LINES)
    }
  );
}
function wayOut(status, summarised) {
  switch (status) {
    case "FAULT":
      return "Run it again; if it happens again, ask the platform team. The build:";
    case "STOPPED":
      return "Run it again if it was not meant to be stopped. The build:";
    case "TIMED_OUT":
      return "See in its log what takes so long:";
    default:
      return summarised ? "The whole log:" : "Its log says more:";
  }
}



/***/ }),

/***/ 90861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ executionFailure),
/* harmony export */   PE: () => (/* binding */ failedActions),
/* harmony export */   jV: () => (/* binding */ hasExecutionEnded),
/* harmony export */   pl: () => (/* binding */ isUnknownStatus)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23310);
/* harmony import */ var _builds_build_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82108);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31312);




const ENDED = /* @__PURE__ */ new Map([
  ["InProgress", false],
  ["Stopping", false],
  ["Succeeded", true],
  ["Failed", true],
  ["Stopped", true],
  ["Superseded", true],
  ["Cancelled", true]
]);
function hasExecutionEnded({ status }) {
  return ENDED.get(status) === true;
}
function isUnknownStatus(status) {
  return !ENDED.has(status);
}
function failedActions(actions) {
  const last = new Map(actions.map((action) => [`${action.stage}/${action.action}`, action]));
  return [...last.values()].filter((action) => action.status === "Failed");
}
function executionFailure(end, region) {
  const url = (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .executionUrl */ .ME)(region, end.pipeline, end.execution.id);
  const name = `The execution ${end.execution.id} of ${end.pipeline}`;
  const summary = end.execution.statusSummary === void 0 ? "" : ` CodePipeline says: ${end.execution.statusSummary}`;
  const hint = `See ${url}`;
  switch (end.status) {
    case "Succeeded":
      return void 0;
    case "Failed":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} failed${describeFailed(end.failed)}${summary}`, {
        hint: failedHint(end, url),
        excerpt: excerptOf(end.failed)
      });
    case "RolledBack":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `${name} failed${describeFailed(end.failed)} CodePipeline ${describeRollback(end.rollback)}`,
        { hint: failedHint(end, url), excerpt: excerptOf(end.failed) }
      );
    case "Stopped":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was stopped before its end.${summary}`, {
        hint: `What its finished actions did remains. ${hint}`
      });
    case "Superseded": {
      const by = end.supersededBy === void 0 ? "a newer one" : `the newer execution ${end.supersededBy}`;
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was superseded by ${by}: it did not run to its end.${summary}`, {
        hint: `What the newer execution does counts now; start again if it should be this one. ${hint}`
      });
    }
    case "Cancelled":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `${name} was cancelled: the pipeline's definition was changed while it was under way.${summary}`,
        { hint: `Start it again. ${hint}` }
      );
  }
}
function excerptOf(failed) {
  const { lastLines = [] } = failed.find((action) => action.lastLines.length > 0) ?? {};
  return (0,_builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .failingLines */ .OZ)(lastLines).slice(-_builds_build_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .EXCERPT_LINES */ .yZ);
}
function describeFailed(failed) {
  if (failed.length === 0) return ".";
  const named = failed.map(({ action }) => {
    const message = action.error ?? action.summary;
    return `${action.action} in the stage ${action.stage}${message === void 0 ? "" : ` (${message})`}`;
  });
  return `: ${named.join("; ")}.`;
}
const ROLLBACK_VERBS = {
  InProgress: "is rolling it back",
  Succeeded: "rolled it back"
};
function describeRollback(rollback) {
  if (rollback === void 0) return "rolled it back automatically.";
  const verb = ROLLBACK_VERBS[rollback.status] ?? "tried to roll it back";
  const target = rollback.rollbackTarget === void 0 ? "" : ` to the execution ${rollback.rollbackTarget}`;
  return `${verb} automatically${target}, with the execution ${rollback.id} (${rollback.status} when last seen).`;
}
function failedHint(end, url) {
  const links = end.failed.flatMap(
    ({ action }) => action.externalUrl === void 0 ? [] : [action.externalUrl]
  );
  return `See ${[...links, url].join(" and ")}`;
}



/***/ }),

/***/ 84240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ExecutionRunner),
/* harmony export */   executionControl: () => (/* binding */ executionControl)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68998);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31312);
/* harmony import */ var _execution_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90861);




function executionControl(pipelines, region, reason) {
  return {
    name: ({ id, pipeline }) => `the execution ${id} of ${pipeline}`,
    url: ({ url }) => url,
    // Its token makes a start harmless that is repeated soon: it gives the execution of the first one.
    recover: async (request) => [named(region, request.pipeline, await pipelines.start(request))],
    stop: ({ pipeline, id }) => pipelines.stop(pipeline, id, reason)
  };
}
class ExecutionRunner {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async run(request, options) {
    const confirm = () => Promise.resolve();
    const found = await this.runOnce(request.pipeline, options, {
      ...{ request: () => request, find: void 0, restartFailed: false, dryRun: false, confirm }
    });
    if ("execution" in found) return found;
    throw new Error("A start without a key is no dry run.");
  }
  /** The same for the execution of a key, which is joined where there is one. */
  async runOnce(pipeline, options, start) {
    const { clock, logger, region } = this.deps;
    const began = clock.now();
    const runner = new _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteRunner */ .P(this.kind(options), {
      ...{ clock, logger, signal: options.signal },
      onWork: ({ id, url }, joined) => {
        options.started({ id, url, pipeline }, joined);
      },
      save: (saved) => {
        options.save?.(saved?.work === void 0 ? saved : { stop: true, work: plain(saved.work) });
      }
    });
    const listed = (execution) => ({
      ...named(region, pipeline, execution.id),
      listed: execution
    });
    const { find } = start;
    const started = await runner.start({
      ...{ ...start, stopOnCancel: options.stopOnCancel },
      request: (after) => start.request(after?.listed),
      find: find && (() => find().then((execution) => execution && listed(execution)))
    });
    if ("dryRun" in started) return { joined: started.joined?.listed, after: started.after?.listed };
    return this.follow(runner, started, options, began);
  }
  async follow(runner, started, options, began) {
    const { work, joined } = started;
    const { listed } = work;
    const ended = listed !== void 0 && (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExecutionEnded */ .jV)(listed);
    const { state, end, failure } = await runner.follow(started, { ...options, wait: options.wait || ended });
    const from = (joined ? listed?.startTime?.getTime() : void 0) ?? began;
    const to = (ended ? listed.lastUpdateTime?.getTime() : void 0) ?? this.deps.clock.now();
    return {
      execution: plain(work),
      status: end?.status ?? (state === "stopping" ? "Stopping" : "InProgress"),
      durationSeconds: Math.max(0, Math.round((to - from) / 1e3)),
      joined,
      end,
      failure: failure ?? (end && (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .executionFailure */ .J)(end, this.deps.region))
    };
  }
  kind({
    deadline,
    signal,
    stopReason
  }) {
    const { pipelines, follower, region } = this.deps;
    const control = executionControl(pipelines, region, stopReason);
    return {
      ...control,
      url: ({ url }) => url,
      recover: async (request) => (await control.recover(request)).map((work) => ({ ...work, listed: void 0 })),
      subject: ({ pipeline }) => `an execution of ${pipeline}`,
      startTime: ({ listed }) => listed?.startTime,
      outcome: ({ listed }) => listed !== void 0 && (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExecutionEnded */ .jV)(listed) ? listed.status : void 0,
      isGood: ({ listed }) => listed === void 0 || !(0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExecutionEnded */ .jV)(listed) || listed.status === "Succeeded",
      start: async (request) => {
        const id = await pipelines.start(request);
        return { ...named(region, request.pipeline, id), listed: await this.list(request.pipeline, id) };
      },
      follow: ({ pipeline, id }) => follower.follow(pipeline, id, { deadline, signal }),
      stopHint: "Actions that are under way are finished first, and what has been done stays."
    };
  }
  /** The answer to a start names an execution that may have been started before, by the same token: since when, the list says. */
  async list(pipeline, id) {
    try {
      return (await this.deps.pipelines.listExecutions(pipeline)).find((execution) => execution.id === id);
    } catch (error) {
      this.deps.logger.debug(`When ${id} was started is not known: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return void 0;
    }
  }
}
function named(region, pipeline, id) {
  return { id, url: (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .executionUrl */ .ME)(region, pipeline, id), pipeline };
}
function plain({ id, url, pipeline }) {
  return { id, url, pipeline };
}



/***/ })

};
