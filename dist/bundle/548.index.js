export const id = 548;
export const ids = [548];
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

/***/ 82424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ BuildFollower)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _core_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84096);
/* harmony import */ var _build_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82108);
/* harmony import */ var _build_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23310);





const INTERVAL_MS = 2e3;
const GRACE_MS = 2500;
const GRACE_STEP_MS = 500;
const FAILING_GRACE_MS = 4e3;
const SETTLED_MS = 3e4;
const VISIBLE_AFTER_MS = 3e4;
class BuildFollower {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Streams the whole log, in one group per phase (none with a prefix), and waits for the end, however it
   * ends. Throttling and other transient errors never end the wait; a missing log is no error.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted
   */
  async follow(id, options) {
    if (options.showLog === false) {
      return { build: await this.untilEnded(id, void 0, options), lastLines: [] };
    }
    const printer = new _build_log_js__WEBPACK_IMPORTED_MODULE_4__/* .LogPrinter */ .To(this.deps.logger, options.prefix);
    const log = new _build_log_js__WEBPACK_IMPORTED_MODULE_4__/* .BuildLog */ .NJ(this.deps.logs, this.deps.logger, printer, options.signal);
    try {
      const build = await this.untilEnded(id, log, options);
      await this.lateLines(build, log, options);
      log.conclude(build);
      printer.end();
      return { build, lastLines: printer.lastLines };
    } finally {
      printer.end();
    }
  }
  async untilEnded(id, log, options) {
    const { clock } = this.deps;
    const subject = options.subject ?? `build ${id}`;
    const started = clock.now();
    let last;
    return (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .w)({
      clock,
      subject,
      intervalMs: INTERVAL_MS,
      deadline: options.deadline,
      signal: options.signal,
      step: async () => {
        const build = await this.look(id, started, options.signal);
        last = build;
        this.progress(subject, build, started, options);
        this.deps.onProgress?.(build);
        const ended = (0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBuildEnded */ .bY)(build);
        await log?.drain(build, () => !ended && clock.now() >= options.deadline);
        return ended ? { done: true, value: build } : { done: false };
      },
      whereabouts: () => last === void 0 || !(0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknownBuildStatus */ .Fg)(last) ? void 0 : `Its status is "${last.status}", which platform-tools does not know.`,
      onTransient: (error) => {
        this.deps.logger.debug(`Looking at ${subject} failed for now: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message}`);
      }
    });
  }
  /** A build that has just been started is sometimes unknown for a moment: that is transient. */
  async look(id, started, signal) {
    try {
      return await this.deps.builds.get(id, signal);
    } catch (error) {
      const young = this.deps.clock.now() - started < VISIBLE_AFTER_MS;
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFoundError */ .m_) || !young) throw error;
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(error.message, { cause: error, transient: true });
    }
  }
  /** Whole minutes, so that a log without a terminal gets a line per phase and minute, not one per look. */
  progress(subject, build, started, options) {
    if (options.prefix !== void 0 || (0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBuildEnded */ .bY)(build)) return;
    const minutes = Math.floor((this.deps.clock.now() - (build.startTime?.getTime() ?? started)) / 6e4);
    const elapsed = minutes >= 1 ? `, ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(minutes * 6e4)}` : "";
    this.deps.logger.status(`Waiting for ${subject}: ${build.currentPhase ?? "SUBMITTED"}${elapsed}`);
  }
  /** CloudWatch shows lines some seconds late: gives those of an ended build a moment to arrive. */
  async lateLines(build, log, options) {
    const { clock } = this.deps;
    if (build.endTime !== void 0 && clock.now() - build.endTime.getTime() > SETTLED_MS && !log.failing)
      return;
    try {
      for (let waited = 0; !log.unreadable; waited += GRACE_STEP_MS) {
        if (waited >= (log.failing ? FAILING_GRACE_MS : GRACE_MS)) return;
        await clock.sleep(GRACE_STEP_MS, options.signal);
        await log.drain(build);
      }
    } catch (error) {
      if (!options.signal.aborted) throw error;
    }
  }
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

/***/ 60548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BuildRunner),
/* harmony export */   buildControl: () => (/* binding */ buildControl)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68998);
/* harmony import */ var _build_follower_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82424);
/* harmony import */ var _build_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82108);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31312);





function buildControl(builds) {
  return {
    name: ({ id }) => `build ${id}`,
    url: _core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildUrl */ .c$,
    // Its token makes a start harmless that is repeated within five minutes: it gives the build of the first one.
    recover: async (request) => [await builds.start(request)],
    stop: ({ id }) => builds.stop(id)
  };
}
class BuildRunner {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /** @throws CancelledError when we are cancelled; whatever kept the build from being started */
  async run(options) {
    const { save } = this.deps;
    const runner = new _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteRunner */ .P(this.kind(options), {
      ...this.deps,
      save: (saved) => {
        save(saved?.work === void 0 ? saved : { stop: true, work: referenceOf(saved.work) });
      }
    });
    const started = await runner.start(options);
    if ("dryRun" in started) {
      const { joined: build2, after } = started;
      const run2 = build2 === void 0 ? void 0 : { build: build2, lastLines: [], failure: void 0 };
      return { run: run2, joined: build2 !== void 0, after };
    }
    const { work: build, joined } = started;
    const { end, failure } = await runner.follow(started, options);
    if (failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc) throw failure;
    const seen = end ?? { build, lastLines: [] };
    const run = { ...seen, failure: failure ?? (0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .buildFailure */ .He)(seen.build, seen.lastLines) };
    return { run, joined, after: void 0 };
  }
  kind({ deadline, showLog }) {
    const { builds, signal } = this.deps;
    return {
      ...buildControl(builds),
      url: _core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildUrl */ .c$,
      recover: async (request) => [await builds.start(request)],
      subject: ({ project }) => `a build of ${project}`,
      startTime: ({ startTime }) => startTime,
      outcome: (build) => (0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBuildEnded */ .bY)(build) ? build.status : void 0,
      isGood: (build) => !(0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBuildEnded */ .bY)(build) || build.status === "SUCCEEDED",
      // Not cut short by the signal: only with the answer is it known what to stop.
      start: (request) => builds.start(request),
      follow: ({ id }) => new _build_follower_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildFollower */ .d(this.deps).follow(id, { deadline, signal, showLog }),
      stopHint: "Phases after the current one do not run."
    };
  }
}
function referenceOf({ id, arn, project }) {
  return { id, arn, project };
}



/***/ })

};
