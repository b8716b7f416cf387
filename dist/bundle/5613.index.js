export const id = 5613;
export const ids = [5613];
export const modules = {

/***/ 65397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ pipelineFollower)
});

// EXTERNAL MODULE: ./src/domains/builds/follow-build.ts + 2 modules
var follow_build = __webpack_require__(33389);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/poll.ts
var poll = __webpack_require__(88822);
// EXTERNAL MODULE: ./src/core/unless-aborted.ts
var unless_aborted = __webpack_require__(13091);
;// CONCATENATED MODULE: ./src/domains/pipelines/action-logs.ts

/** How long the logs get to finish once the execution has ended. */
const GRACE_MS = 4_000;
const GRACE_STEP_MS = 250;
/**
 * The logs of the CodeBuild actions of an execution, several at once, each line after `[action] `. Best effort:
 * whatever goes wrong here is said once, and never ends or delays the execution that is followed.
 */
class ActionLogs {
    builds;
    clock;
    logger;
    deadline;
    controller = new AbortController();
    streams = new Map();
    running = new Set();
    lines = new Map();
    constructor(builds, clock, logger, deadline) {
        this.builds = builds;
        this.clock = clock;
        this.logger = logger;
        this.deadline = deadline;
    }
    /** Starts to stream the logs of the builds that are new among the actions. */
    start(actions) {
        for (const action of actions) {
            if (action.provider !== 'CodeBuild' || action.externalId === undefined)
                continue;
            if (this.streams.has(action.id))
                continue;
            this.running.add(action.id);
            this.streams.set(action.id, this.stream(action, action.externalId));
        }
    }
    /** The last lines of an action's log; empty where there is no log, or its end has not been seen. */
    lastLines(actionExecutionId) {
        return this.lines.get(actionExecutionId) ?? [];
    }
    /** Gives the logs a moment to come to their end, then leaves them. */
    async finish(signal) {
        for (let waited = 0; this.running.size > 0 && waited < GRACE_MS; waited += GRACE_STEP_MS) {
            await this.clock.sleep(GRACE_STEP_MS, signal);
        }
    }
    /** Leaves the logs where they are. */
    leave() {
        this.controller.abort(new errors/* CancelledError */.cc('No longer followed.'));
    }
    async stream(action, build) {
        const { signal } = this.controller;
        try {
            const followed = await this.builds.follow(build, {
                deadline: this.deadline,
                signal,
                prefix: `[${action.action}] `,
            });
            this.lines.set(action.id, followed.lastLines);
        }
        catch (error) {
            if (signal.aborted)
                return;
            this.logger.warning(`Stopped reading the log of ${action.action} (${build}): ${(0,errors/* asError */.zR)(error).message}`);
        }
        finally {
            this.running.delete(action.id);
        }
    }
}

// EXTERNAL MODULE: ./src/domains/pipelines/console.ts
var console = __webpack_require__(57240);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-end.ts
var execution_end = __webpack_require__(46855);
// EXTERNAL MODULE: ./src/domains/pipelines/action-duration.ts
var action_duration = __webpack_require__(53500);
;// CONCATENATED MODULE: ./src/domains/pipelines/execution-progress.ts

/** Says what changes in an execution, each change once. A retried action is a new one to CodePipeline, and here. */
class ExecutionProgress {
    deps;
    said = new Set();
    stage = '';
    constructor(deps) {
        this.deps = deps;
    }
    show(execution, actions) {
        for (const action of actions) {
            this.showAction(action);
            this.showApproval(action);
        }
        if (execution.status === 'Stopping' && this.first('stopping')) {
            this.deps.logger.info('The execution is being stopped; actions under way are finished first.');
        }
        this.showStatus(actions);
    }
    showAction(action) {
        if (!this.first(`${action.id} ${action.status}`))
            return;
        const { logger } = this.deps;
        if (action.stage !== this.stage) {
            this.stage = action.stage;
            logger.info(`Stage ${action.stage}`);
        }
        logger.info(`  ${action.action}: ${describeAction(action)}`);
        if (action.status === 'Failed' && action.error !== undefined)
            logger.remote(`${action.error}\n`, '    ');
    }
    showApproval(action) {
        if (action.category !== 'Approval' || action.status !== 'InProgress')
            return;
        if (!this.first(`${action.id} approval`))
            return;
        const review = action.externalUrl === undefined ? '' : ` What to review: ${action.externalUrl}`;
        this.deps.logger.notice(`The action ${action.action} in the stage ${action.stage} waits for an approval. Approve or reject it here: ${this.deps.url}${review}`, { title: `${this.deps.pipeline} waits for an approval` });
    }
    showStatus(actions) {
        if (actions.length === 0)
            this.deps.logger.status('Waiting for the execution to begin');
        const running = actions.filter((action) => action.status === 'InProgress');
        if (running.length === 0)
            return;
        const names = running.map((action) => `${action.stage} / ${action.action}`).join(', ');
        const started = Math.min(...running.map((action) => action.startTime?.getTime() ?? Infinity));
        // Whole minutes, so that a log without a terminal gets a line per minute, not one per look.
        const minutes = Number.isFinite(started) ? Math.floor((this.deps.clock.now() - started) / 60_000) : 0;
        this.deps.logger.status(`Waiting for ${names}${minutes >= 1 ? `, ${minutes} min` : ''}`);
    }
    first(what) {
        if (this.said.has(what))
            return false;
        this.said.add(what);
        return true;
    }
}
function describeAction(action) {
    if (action.status === 'InProgress')
        return action.category === 'Approval' ? 'waits for an approval' : 'started';
    const duration = (0,action_duration/* actionDuration */.L)(action);
    return `${action.status.toLowerCase()}${duration === undefined ? '' : ` after ${duration}`}`;
}

;// CONCATENATED MODULE: ./src/domains/pipelines/queue.ts


/** A place in the queue changes slowly. */
const LOOK_EVERY_MS = 15_000;
/** Says which executions an execution waits for, while nothing of it runs. Best effort: it never ends a wait. */
class Queue {
    deps;
    pipeline;
    id;
    nextLook = 0;
    said = '';
    constructor(deps, pipeline, id) {
        this.deps = deps;
        this.pipeline = pipeline;
        this.id = id;
    }
    async show() {
        const { clock, logger, pipelines, region } = this.deps;
        if (clock.now() < this.nextLook)
            return;
        this.nextLook = clock.now() + LOOK_EVERY_MS;
        try {
            const ahead = executionsAhead(await pipelines.listExecutions(this.pipeline), this.id);
            const running = ahead[0];
            const text = running === undefined
                ? ''
                : `Queued behind ${ahead.length} execution${ahead.length === 1 ? '' : 's'} of ${this.pipeline}; ${running.id} runs now: ${(0,console/* executionUrl */.M)(region, this.pipeline, running.id)}`;
            if (text !== '' && text !== this.said)
                logger.info(text);
            this.said = text;
        }
        catch (error) {
            logger.debug(`Could not look at the queue of ${this.pipeline}: ${(0,errors/* asError */.zR)(error).message}`);
        }
    }
}
/** The executions under way that were started before this one, the one that runs first. */
function executionsAhead(executions, id) {
    const own = executions.findIndex((execution) => execution.id === id);
    if (own === -1)
        return [];
    return executions
        .slice(own + 1)
        .filter(({ status }) => status === 'InProgress' || status === 'Stopping')
        .reverse();
}

// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
;// CONCATENATED MODULE: ./src/domains/pipelines/rollback.ts


/** CodePipeline starts a rollback moments after the failure: so often it is looked for, so far apart. */
const LOOKS = 3;
const rollback_LOOK_EVERY_MS = 1_500;
/**
 * The execution with which CodePipeline rolls back the failed one, or undefined where none is seen within a few
 * seconds. The detail of its trigger names the execution that failed.
 */
async function findRollback(deps, pipeline, failedId, signal) {
    for (let look = 1;; look += 1) {
        try {
            const executions = await deps.pipelines.listExecutions(pipeline);
            const rollback = executions.find(({ trigger }) => isRollbackOf(trigger, failedId));
            if (rollback !== undefined)
                return rollback;
        }
        catch (error) {
            deps.logger.debug(`Could not look for a rollback of ${failedId}: ${(0,errors/* asError */.zR)(error).message}`);
            if (!(0,retry/* isTransient */.dg)(error))
                return undefined;
        }
        if (look >= LOOKS)
            return undefined;
        await deps.clock.sleep(rollback_LOOK_EVERY_MS, signal);
    }
}
function isRollbackOf(trigger, failedId) {
    return trigger?.type === 'AutomatedRollback' && trigger.detail.includes(failedId);
}

;// CONCATENATED MODULE: ./src/domains/pipelines/follow-execution.ts









const INTERVAL_MS = 3_000;
/** For so long after its start, an execution may not be visible yet. */
const VISIBLE_AFTER_MS = 60_000;
/** The list of actions lags behind the execution's status: looks at it after the end, and their distance. */
const SETTLE_LOOKS = 2;
const SETTLE_EVERY_MS = 1_000;
/** Follows any CodePipeline execution, exactly the one it is told. */
class PipelineFollower {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * Prints stages, actions, approvals, the queue and the logs of CodeBuild actions, and returns how the
     * execution ended, whichever way. Transient errors never end the wait. What is looked up once the end is known is
     * left out when the signal comes then: the end is what to tell.
     * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted before the end
     */
    async follow(pipeline, id, options) {
        const followed = this.begin(pipeline, id, options);
        const { signal } = options;
        try {
            const execution = await this.untilEnded(followed, options);
            const [rollback, supersededBy] = await Promise.all([
                execution.status === 'Failed'
                    ? (0,unless_aborted/* unlessAborted */.W)(signal, () => findRollback(this.deps, pipeline, id, signal))
                    : Promise.resolve(undefined),
                execution.status === 'Superseded'
                    ? this.supersededBy(followed, execution)
                    : Promise.resolve(undefined),
                (0,unless_aborted/* unlessAborted */.W)(signal, async () => {
                    await this.settle(followed, execution, signal);
                    await followed.logs.finish(signal);
                }),
            ]);
            return {
                pipeline,
                status: rollback === undefined ? execution.status : 'RolledBack',
                execution,
                actions: followed.actions,
                failed: (0,execution_end/* failedActions */.PE)(followed.actions).map((action) => ({
                    action,
                    lastLines: followed.logs.lastLines(action.id),
                })),
                supersededBy,
                rollback,
            };
        }
        finally {
            followed.logs.leave();
        }
    }
    begin(pipeline, id, options) {
        const { clock, logger, builds, region } = this.deps;
        const url = (0,console/* executionUrl */.M)(region, pipeline, id);
        return {
            pipeline,
            id,
            url,
            started: clock.now(),
            progress: new ExecutionProgress({ clock, logger, pipeline, url }),
            queue: new Queue(this.deps, pipeline, id),
            logs: new ActionLogs(builds, clock, logger, options.deadline),
            actions: [],
        };
    }
    async untilEnded(followed, options) {
        const { clock, logger } = this.deps;
        const subject = `the execution ${followed.id} of ${followed.pipeline}`;
        try {
            return await (0,poll/* poll */.w)({
                clock,
                subject,
                intervalMs: INTERVAL_MS,
                deadline: options.deadline,
                signal: options.signal,
                step: () => this.look(followed, options.signal),
                onTransient: (error) => {
                    logger.debug(`Looking at ${subject} failed for now: ${(0,errors/* asError */.zR)(error).message}`);
                },
            });
        }
        catch (error) {
            if (error instanceof errors/* DeadlineError */.j3)
                throw withWhereabouts(error, followed);
            throw error;
        }
    }
    async look(followed, signal) {
        const execution = await this.get(followed, signal);
        if (execution === undefined)
            return { done: false };
        const ended = (0,execution_end/* hasEnded */.hY)(execution);
        const list = () => this.deps.pipelines.listActions(followed.pipeline, followed.id, signal);
        followed.actions = (ended ? await (0,unless_aborted/* unlessAborted */.W)(signal, list) : await list()) ?? followed.actions;
        followed.progress.show(execution, followed.actions);
        followed.logs.start(followed.actions);
        if (ended)
            return { done: true, value: execution };
        if (!followed.actions.some((action) => action.status === 'InProgress'))
            await followed.queue.show();
        return { done: false };
    }
    /** Undefined while an execution that has just been started is not visible yet. */
    async get(followed, signal) {
        try {
            return await this.deps.pipelines.getExecution(followed.pipeline, followed.id, signal);
        }
        catch (error) {
            const young = this.deps.clock.now() - followed.started < VISIBLE_AFTER_MS;
            if (error instanceof errors/* NotFoundError */.m_ && young)
                return undefined;
            throw error;
        }
    }
    /** Waits until the actions agree with the end, for a moment only: what is missing then is left out. */
    async settle(followed, execution, signal) {
        const { clock, logger, pipelines } = this.deps;
        for (let look = 0; look < SETTLE_LOOKS && !agree(execution, followed.actions); look += 1) {
            await clock.sleep(SETTLE_EVERY_MS, signal);
            try {
                followed.actions = await pipelines.listActions(followed.pipeline, followed.id, signal);
                followed.progress.show(execution, followed.actions);
                followed.logs.start(followed.actions);
            }
            catch (error) {
                signal.throwIfAborted();
                logger.debug(`Could not list the last actions of ${followed.id}: ${(0,errors/* asError */.zR)(error).message}`);
            }
        }
    }
    async supersededBy(followed, execution) {
        try {
            return (0,execution_end/* supersedingExecution */.ck)(await this.deps.pipelines.listExecutions(followed.pipeline), execution);
        }
        catch (error) {
            this.deps.logger.debug(`Could not look for what superseded ${followed.id}: ${(0,errors/* asError */.zR)(error).message}`);
            return undefined;
        }
    }
}
function agree(execution, actions) {
    if (execution.status === 'Failed')
        return (0,execution_end/* failedActions */.PE)(actions).length > 0;
    return actions.every((action) => action.status !== 'InProgress');
}
/** The deadline, with what the execution was doing when it passed. */
function withWhereabouts(error, followed) {
    const running = followed.actions.filter((action) => action.status === 'InProgress');
    const where = running.map((action) => action.category === 'Approval'
        ? `${action.stage} / ${action.action} waits for an approval`
        : `${action.stage} / ${action.action} is under way`);
    const doing = where.length === 0 ? '' : ` ${where.join('; ')}.`;
    return new errors/* DeadlineError */.j3(`${error.message}${doing}`, {
        hint: `${error.hint ?? ''} See ${followed.url}`.trim(),
        cause: error.cause ?? error,
    });
}

;// CONCATENATED MODULE: ./src/commands/shared/pipeline-follower.ts


/** What follows executions of pipelines, with the logs of the builds that they run. */
async function pipelineFollower({ clock, logger }, session) {
    const builds = new follow_build/* BuildFollower */.d({
        builds: await session.builds(),
        logs: await session.logs(),
        logger,
        clock,
    });
    return new PipelineFollower({
        pipelines: await session.pipelines(),
        builds,
        logger,
        clock,
        region: session.region,
    });
}


/***/ }),

/***/ 90918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Rz: () => (/* binding */ checkIdempotencyKey),
/* harmony export */   YA: () => (/* binding */ keyedToken),
/* harmony export */   jw: () => (/* binding */ idempotencyToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


/**
 * A token that makes starting remote work idempotent: 64 hex digits, which every AWS token format takes.
 * In a workflow it follows from run, attempt, job, step and target, so that a start repeated after a lost response, or
 * by a restarted process, finds the work already started, while another step is another intent: deploying A, then B,
 * then A again must not find the first execution. Outside of a workflow, each call is a new intent.
 */
function idempotencyToken(run, target) {
    const parts = run === undefined ? [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()] : [run.runId, run.runAttempt, run.job, run.step];
    // JSON keeps ['ab', 'c'] and ['a', 'bc'] apart.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([...parts, ...target]))
        .digest('hex');
}
/**
 * The token of work that has a key of its own: whoever starts it with the same key, from whichever run, starts the same
 * work. `target` says what is started, and after which failed attempt.
 */
function keyedToken(key, target) {
    return fingerprint(['key', key, ...target]);
}
/** 64 hex digits that the same value always has, and no other. Of maps, the order counts: sort what has none. */
function fingerprint(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
/** What a value of a variable can hold in CodeBuild as in CodePipeline, and what can be read in a message. */
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
/** @throws PlatformError naming the input and the rule */
function checkIdempotencyKey(key) {
    if (KEY.test(key))
        return key;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The input idempotency-key is ${JSON.stringify(key.slice(0, 140))}, which can't be one.`, {
        hint: 'It is 1 to 128 printable ASCII characters: the tag of the release, say.',
    });
}


/***/ }),

/***/ 33389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ BuildFollower)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/poll.ts
var poll = __webpack_require__(88822);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
;// CONCATENATED MODULE: ./src/domains/builds/build-log.ts


/** CloudWatch may send empty pages although more follows; after so many in a row the rest waits for the next look. */
const EMPTY_PAGES = 100;
/**
 * One build's log, read from its beginning. Logs are best effort: whatever goes wrong here is said once,
 * and never ends or delays the build that is being followed.
 */
class BuildLog {
    logs;
    logger;
    printer;
    signal;
    token;
    found = false;
    givenUp = false;
    failure;
    constructor(logs, logger, printer, signal) {
        this.logs = logs;
        this.logger = logger;
        this.printer = printer;
        this.signal = signal;
    }
    /** True while the last attempt to read failed in a way that may go away. */
    get failing() {
        return this.failure !== undefined;
    }
    /** True when there is nothing to wait for: reading is not allowed, say. */
    get unreadable() {
        return this.givenUp;
    }
    /** Prints everything that is there now, page after page without a pause, until `until` says to leave it. */
    async drain(build, until = () => false) {
        if (this.givenUp || build.log === undefined)
            return;
        try {
            await this.readPages(build.log.group, build.log.stream, until);
            this.failure = undefined;
        }
        catch (error) {
            this.signal.throwIfAborted();
            this.failure = error;
            if ((0,retry/* isTransient */.dg)(error)) {
                this.logger.debug(`Reading the log of build ${build.id} failed for now: ${(0,errors/* asError */.zR)(error).message}`);
            }
            else {
                this.givenUp = true;
                this.warn(build, `can't be read: ${(0,errors/* asError */.zR)(error).message}`);
            }
        }
    }
    /** Says what is missing, once no more is read. */
    conclude(build) {
        if (this.givenUp)
            return;
        if (this.failure !== undefined)
            this.warn(build, `may be incomplete: ${(0,errors/* asError */.zR)(this.failure).message}`);
        else if (!this.found)
            this.warn(build, 'is not in CloudWatch');
    }
    async readPages(group, stream, until) {
        let empty = 0;
        while (empty < EMPTY_PAGES && !until()) {
            this.signal.throwIfAborted();
            const page = await this.logs.read(group, stream, this.token, this.signal);
            if (page === undefined)
                return;
            this.found = true;
            this.printer.print(page.messages);
            empty = page.messages.length === 0 ? empty + 1 : 0;
            if (page.nextToken === this.token)
                return;
            this.token = page.nextToken;
        }
    }
    warn(build, what) {
        const where = build.logUrl === undefined ? '' : ` It may be found at ${build.logUrl}.`;
        this.logger.warning(`The log of build ${build.id} ${what.replace(/\.$/, '')}.${where}`);
    }
}

;// CONCATENATED MODULE: ./src/domains/builds/log-printer.ts
/** How many of the last lines are kept for the summary, and how long each may be there. */
const KEPT_LINES = 50;
const KEPT_LENGTH = 500;
/** CodeBuild's own line at the beginning of a phase: `[Container] 2026/11/22 10:00:00.123456 Entering phase BUILD`. */
const ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;
/**
 * Prints a build's log as it arrives, whole lines at a time and nothing changed, in one group per phase.
 * With a prefix there are no groups, since several logs are then printed at once.
 */
class LogPrinter {
    logger;
    prefix;
    /** A line that has begun; it is printed once it is whole, or when the log has ended. */
    begun = '';
    printed = false;
    kept = [];
    constructor(logger, prefix) {
        this.logger = logger;
        this.prefix = prefix;
    }
    /** Takes the next messages of the log, in order. */
    print(messages) {
        const text = this.begun + messages.join('');
        const end = text.lastIndexOf('\n') + 1;
        this.begun = text.slice(end);
        this.printWhole(text.slice(0, end));
    }
    /** The log has ended: prints a last line without a line feed, and closes the group. */
    end() {
        this.printWhole(this.begun);
        this.begun = '';
        if (this.printed && this.prefix === undefined)
            this.logger.endGroup();
        this.printed = false;
    }
    /** The last lines so far, without their line feeds; long ones are cut. */
    get lastLines() {
        return [...this.kept];
    }
    printWhole(text) {
        if (text === '')
            return;
        // Split after each line feed, so that joining gives the same bytes.
        const lines = text.split(/(?<=\n)/);
        this.keep(lines);
        if (this.prefix !== undefined) {
            this.logger.remote(text, this.prefix);
            return;
        }
        let from = 0;
        lines.forEach((line, index) => {
            const phase = ENTERING.exec(line)?.[1];
            if (phase === undefined)
                return;
            this.printInGroup(lines.slice(from, index));
            this.logger.group(phase);
            this.printed = true;
            from = index;
        });
        this.printInGroup(lines.slice(from));
    }
    printInGroup(lines) {
        if (lines.length === 0)
            return;
        if (!this.printed)
            this.logger.group('Starting');
        this.printed = true;
        this.logger.remote(lines.join(''));
    }
    keep(lines) {
        const shortened = lines
            .slice(-KEPT_LINES)
            .map((line) => line.replace(/\r?\n$/, ''))
            .map((line) => (line.length > KEPT_LENGTH ? `${line.slice(0, KEPT_LENGTH)} …` : line));
        this.kept.push(...shortened);
        this.kept.splice(0, Math.max(0, this.kept.length - KEPT_LINES));
    }
}

;// CONCATENATED MODULE: ./src/domains/builds/follow-build.ts




/** Together with the grace below: an ended build is left within five seconds. */
const INTERVAL_MS = 2_000;
/** How long late log lines are waited for after the end, in looks of this distance. */
const GRACE_MS = 2_500;
const GRACE_STEP_MS = 500;
/** A log that can't be read just now gets a little longer than one that is only quiet. */
const FAILING_GRACE_MS = 4_000;
/** A build that ended longer ago than this has all its log lines. */
const SETTLED_MS = 30_000;
/** For so long after its start, a build may not be visible yet. */
const VISIBLE_AFTER_MS = 30_000;
/** Follows any CodeBuild build: prints its whole log as it grows, and waits for its end. */
class BuildFollower {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * Streams the whole log, in one group per phase (none with a prefix), and waits for the end, however it
     * ends. Throttling and other transient errors never end the wait; a missing log is no error.
     * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted
     */
    async follow(id, options) {
        if (options.showLog === false) {
            return { build: await this.untilEnded(id, undefined, options), lastLines: [] };
        }
        const printer = new LogPrinter(this.deps.logger, options.prefix);
        const log = new BuildLog(this.deps.logs, this.deps.logger, printer, options.signal);
        try {
            const build = await this.untilEnded(id, log, options);
            await this.lateLines(build, log, options);
            log.conclude(build);
            printer.end();
            return { build, lastLines: printer.lastLines };
        }
        finally {
            printer.end();
        }
    }
    async untilEnded(id, log, options) {
        const { clock } = this.deps;
        const subject = options.subject ?? `build ${id}`;
        const started = clock.now();
        return (0,poll/* poll */.w)({
            clock,
            subject,
            intervalMs: INTERVAL_MS,
            deadline: options.deadline,
            signal: options.signal,
            step: async () => {
                const build = await this.look(id, started, options.signal);
                this.progress(subject, build, started, options);
                this.deps.onProgress?.(build);
                await log?.drain(build, () => build.status === 'IN_PROGRESS' && clock.now() >= options.deadline);
                return build.status === 'IN_PROGRESS' ? { done: false } : { done: true, value: build };
            },
            onTransient: (error) => {
                this.deps.logger.debug(`Looking at ${subject} failed for now: ${(0,errors/* asError */.zR)(error).message}`);
            },
        });
    }
    /** A build that has just been started is sometimes unknown for a moment: that is transient. */
    async look(id, started, signal) {
        try {
            return await this.deps.builds.get(id, signal);
        }
        catch (error) {
            const young = this.deps.clock.now() - started < VISIBLE_AFTER_MS;
            if (!(error instanceof errors/* NotFoundError */.m_) || !young)
                throw error;
            throw new errors/* PlatformError */.Wk(error.message, { cause: error, transient: true });
        }
    }
    /** Whole minutes, so that a log without a terminal gets a line per phase and minute, not one per look. */
    progress(subject, build, started, options) {
        if (options.prefix !== undefined || build.status !== 'IN_PROGRESS')
            return;
        const minutes = Math.floor((this.deps.clock.now() - (build.startTime?.getTime() ?? started)) / 60_000);
        const elapsed = minutes >= 1 ? `, ${minutes} min` : '';
        this.deps.logger.status(`Waiting for ${subject}: ${build.currentPhase ?? 'SUBMITTED'}${elapsed}`);
    }
    /** CloudWatch shows lines some seconds late: gives those of an ended build a moment to arrive. */
    async lateLines(build, log, options) {
        const { clock } = this.deps;
        if (build.endTime !== undefined && clock.now() - build.endTime.getTime() > SETTLED_MS && !log.failing)
            return;
        try {
            for (let waited = 0; !log.unreadable; waited += GRACE_STEP_MS) {
                if (waited >= (log.failing ? FAILING_GRACE_MS : GRACE_MS))
                    return;
                await clock.sleep(GRACE_STEP_MS, options.signal);
                await log.drain(build);
            }
        }
        catch (error) {
            // Whoever cancels now cancels the waiting for lines; the build has ended, and that is what to tell.
            if (!options.signal.aborted)
                throw error;
        }
    }
}


/***/ }),

/***/ 53500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ actionDuration)
/* harmony export */ });
/* harmony import */ var _builds_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47383);

/** How long an action took until CodePipeline last saw it change, in words; undefined where it has not begun. */
function actionDuration({ startTime, lastUpdateTime }) {
    if (startTime === undefined || lastUpdateTime === undefined)
        return undefined;
    return (0,_builds_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(lastUpdateTime.getTime() - startTime.getTime());
}


/***/ }),

/***/ 57240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pipelineUrl),
/* harmony export */   M: () => (/* binding */ executionUrl)
/* harmony export */ });
/** CodePipeline's page of one execution. */
function executionUrl(region, pipeline, id) {
    return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}
/** CodePipeline's page of the pipeline. */
function pipelineUrl(region, pipeline) {
    return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}
function pipelinesUrl(region) {
    return `https://${region}.console.aws.amazon.com/codesuite/codepipeline/pipelines`;
}


/***/ }),

/***/ 46855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ failedActions),
/* harmony export */   ck: () => (/* binding */ supersedingExecution),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _builds_failing_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16241);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57240);



/** True once CodePipeline will not change the status any more. */
function hasEnded(execution) {
    return execution.status !== 'InProgress' && execution.status !== 'Stopping';
}
/** The failed actions that no later attempt of the same action made good. */
function failedActions(actions) {
    const last = new Map(actions.map((action) => [`${action.stage}/${action.action}`, action]));
    return [...last.values()].filter((action) => action.status === 'Failed');
}
/**
 * The newer execution that overtook this one: the one that the summary names, else the next newer one that was
 * not superseded itself.
 */
function supersedingExecution(executions, own) {
    const newer = executions.slice(0, Math.max(0, executions.findIndex(({ id }) => id === own.id)));
    const named = newer.find(({ id }) => own.statusSummary?.includes(id) === true);
    return (named ?? newer.reverse().find(({ status }) => status !== 'Superseded'))?.id;
}
/** The end as an error, or undefined for a success. The message says what happened, the hint where to look. */
function failureOf(end, region) {
    const url = (0,_console_js__WEBPACK_IMPORTED_MODULE_1__/* .executionUrl */ .M)(region, end.pipeline, end.execution.id);
    const name = `The execution ${end.execution.id} of ${end.pipeline}`;
    const summary = end.execution.statusSummary === undefined ? '' : ` CodePipeline says: ${end.execution.statusSummary}`;
    const hint = `See ${url}`;
    switch (end.status) {
        case 'Succeeded':
            return undefined;
        case 'Failed':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} failed${describeFailed(end.failed)}${summary}`, {
                hint: failedHint(end, url),
                excerpt: excerptOf(end.failed),
            });
        case 'RolledBack':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} failed${describeFailed(end.failed)} CodePipeline ${describeRollback(end.rollback)}`, { hint: failedHint(end, url), excerpt: excerptOf(end.failed) });
        case 'Stopped':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was stopped before its end.${summary}`, {
                hint: `What its finished actions did remains. ${hint}`,
            });
        case 'Superseded': {
            const by = end.supersededBy === undefined ? 'a newer one' : `the newer execution ${end.supersededBy}`;
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was superseded by ${by}: it did not run to its end.${summary}`, {
                hint: `What the newer execution does counts now; start again if it should be this one. ${hint}`,
            });
        }
        case 'Cancelled':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was cancelled: the pipeline's definition was changed while it was under way.${summary}`, { hint: `Start it again. ${hint}` });
    }
}
/** The telling log lines of the first failed action that has a log. */
function excerptOf(failed) {
    return (0,_builds_failing_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .failingLines */ .O)(failed.find(({ lastLines }) => lastLines.length > 0)?.lastLines ?? []);
}
function describeFailed(failed) {
    if (failed.length === 0)
        return '.';
    const named = failed.map(({ action }) => {
        const message = action.error ?? action.summary;
        return `${action.action} in the stage ${action.stage}${message === undefined ? '' : ` (${message})`}`;
    });
    return `: ${named.join('; ')}.`;
}
/** What can be said of a rollback by its own status; any other end means that it did not come about. */
const ROLLBACK_VERBS = {
    InProgress: 'is rolling it back',
    Succeeded: 'rolled it back',
};
function describeRollback(rollback) {
    if (rollback === undefined)
        return 'rolled it back automatically.';
    const verb = ROLLBACK_VERBS[rollback.status] ?? 'tried to roll it back';
    const target = rollback.rollbackTarget === undefined ? '' : ` to the execution ${rollback.rollbackTarget}`;
    return `${verb} automatically${target}, with the execution ${rollback.id} (${rollback.status} when last seen).`;
}
function failedHint(end, url) {
    const links = end.failed.flatMap(({ action }) => action.externalUrl === undefined ? [] : [action.externalUrl]);
    return `See ${[...links, url].join(' and ')}`;
}


/***/ }),

/***/ 65144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ol: () => (/* binding */ HEADLINES),
  Xv: () => (/* binding */ executionParts),
  oR: () => (/* binding */ joined)
});

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
// EXTERNAL MODULE: ./src/domains/builds/duration.ts
var duration = __webpack_require__(47383);
// EXTERNAL MODULE: ./src/domains/pipelines/console.ts
var console = __webpack_require__(57240);
// EXTERNAL MODULE: ./src/domains/pipelines/action-duration.ts
var action_duration = __webpack_require__(53500);
;// CONCATENATED MODULE: ./src/domains/pipelines/stages-table.ts


const MARKS = {
    Succeeded: ':white_check_mark:',
    Failed: ':x:',
    Abandoned: ':no_entry_sign:',
    InProgress: ':hourglass_flowing_sand:',
};
/** The actions of an execution as a Markdown table, earliest first; empty without any. */
function stagesTable(actions) {
    if (actions.length === 0)
        return '';
    const rows = actions.map((action) => [
        (0,markdown/* escapeMarkdown */.FV)(action.stage),
        (0,markdown/* link */.nf)(action.action, action.category === 'Approval' ? undefined : action.externalUrl),
        `${MARKS[action.status]} ${action.status}`,
        (0,action_duration/* actionDuration */.L)(action) ?? '',
    ]);
    return (0,markdown/* table */.tp)(['Stage', 'Action', 'Result', 'Duration'], rows);
}
/** What the failed actions said, and the last lines of their logs, as Markdown; empty without any. */
function failedActionsReport(failed) {
    return failed
        .map(({ action, lastLines }) => [
        `#### ${(0,markdown/* escapeMarkdown */.FV)(`${action.stage} / ${action.action}`)}`,
        (0,markdown/* escapeMarkdown */.FV)(action.error ?? action.summary ?? 'CodePipeline gives no reason.'),
        ...(action.externalUrl === undefined ? [] : [(0,markdown/* link */.nf)('What it ran', action.externalUrl)]),
        ...(lastLines.length === 0 ? [] : [`The last lines of its log:\n\n${(0,markdown/* fenced */.OF)(lastLines.join('\n'))}`]),
    ].join('\n\n'))
        .join('\n\n');
}

;// CONCATENATED MODULE: ./src/domains/pipelines/execution-report.ts




/** How each status reads after the name of what was run. */
const HEADLINES = {
    Succeeded: 'succeeded',
    Failed: 'failed',
    RolledBack: 'failed, with an automatic rollback',
    Stopped: 'was stopped',
    Superseded: 'was superseded by a newer execution',
    Cancelled: 'was cancelled',
    Stopping: 'is being stopped',
    InProgress: 'no longer followed, and goes on',
};
/** The job summary of an execution, below its heading: `rows` tell what it is for. */
function executionParts(run, rows, region) {
    const { execution, status, end, failure } = run;
    return [
        failure === undefined ? '' : `> ${(0,markdown/* escapeMarkdown */.FV)(failure.message)}`,
        (0,markdown/* table */.tp)(['', ''], [
            ...rows,
            ['Execution', (0,markdown/* link */.nf)(execution.id, execution.url)],
            ['Status', (0,markdown/* escapeMarkdown */.FV)(status)],
            ['Duration', (0,duration/* durationText */.S)(run.durationSeconds * 1000)],
        ]),
        rollbackLine(run, region),
        end === undefined ? '' : stagesTable(end.actions),
        end === undefined ? '' : failedActionsReport(end.failed),
    ];
}
/** The parts of a summary that are not empty, each a paragraph. */
function joined(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function rollbackLine({ end, execution }, region) {
    const rollback = end?.rollback;
    if (rollback === undefined)
        return '';
    const page = (id) => (0,markdown/* link */.nf)(id, (0,console/* executionUrl */.M)(region, execution.pipeline, id));
    const to = rollback.rollbackTarget === undefined ? '' : ` to the state of ${page(rollback.rollbackTarget)}`;
    return `CodePipeline rolls back${to} with the execution ${page(rollback.id)} (${(0,markdown/* escapeMarkdown */.FV)(rollback.status)} when last seen).`;
}


/***/ }),

/***/ 79743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ExecutionRunner)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57240);
/* harmony import */ var _execution_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46855);



/** Starts executions of pipelines, follows them, and stops them on cancellation where that is wanted. */
class ExecutionRunner {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
     * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
     */
    async run(request, options) {
        const began = this.deps.clock.now();
        options.signal.throwIfAborted();
        const id = await this.deps.pipelines.start(request);
        const execution = this.named(request.pipeline, id);
        options.started(execution);
        this.deps.logger.info(`Started the execution ${id} of ${request.pipeline}: ${execution.url}`);
        return this.timed(execution, began, await this.follow(execution, options));
    }
    /**
     * Follows an execution that somebody else has started, which is never stopped: others may be waiting for it.
     * @param earlier - as CodePipeline lists it
     */
    async join(pipeline, earlier, options) {
        const began = earlier.startTime?.getTime() ?? this.deps.clock.now();
        const execution = this.named(pipeline, earlier.id);
        options.started(execution);
        const outcome = await this.follow(execution, { ...options, stopOnCancel: false });
        // It may have ended long ago.
        return this.timed(execution, began, outcome, (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(earlier) ? earlier.lastUpdateTime : undefined);
    }
    named(pipeline, id) {
        return { id, url: (0,_console_js__WEBPACK_IMPORTED_MODULE_2__/* .executionUrl */ .M)(this.deps.region, pipeline, id), pipeline };
    }
    timed(execution, began, outcome, ended) {
        const end = ended?.getTime() ?? this.deps.clock.now();
        return {
            execution,
            durationSeconds: Math.max(0, Math.round((end - began) / 1000)),
            ...outcome,
        };
    }
    async follow(execution, options) {
        const { signal, deadline } = options;
        try {
            // The signal can have come while the start was under way.
            signal.throwIfAborted();
            if (!options.wait)
                return { status: 'InProgress', end: undefined, failure: undefined };
            const end = await this.deps.follower.follow(execution.pipeline, execution.id, { deadline, signal });
            return { status: end.status, end, failure: (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(end, this.deps.region) };
        }
        catch (error) {
            if (signal.aborted)
                return await this.cancel(execution, options);
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk))
                throw error;
            return { status: 'InProgress', end: undefined, failure: goesOn(error, execution) };
        }
    }
    async cancel(execution, options) {
        const reason = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(options.signal.reason).message;
        const named = `the execution ${execution.id} of ${execution.pipeline}`;
        if (!options.stopOnCancel) {
            const failure = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`${reason} Stopped waiting; ${named} goes on: ${execution.url}`, {
                hint: 'To have it stopped in such a case, set stop-on-cancel (--stop-on-cancel).',
                cause: options.signal.reason,
            });
            return { status: 'InProgress', end: undefined, failure };
        }
        try {
            await this.deps.pipelines.stop(execution.pipeline, execution.id, options.stopReason);
        }
        catch (error) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`${reason} Could not stop ${named}, which goes on: ${execution.url}`, {
                hint: 'Stop it in the console if it should not go on.',
                cause: error,
            });
        }
        const failure = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`${reason} Asked CodePipeline to stop ${named}: ${execution.url}`, {
            hint: 'Actions that are under way are finished first, and what has been done stays.',
            cause: options.signal.reason,
        });
        return { status: 'Stopping', end: undefined, failure };
    }
}
/** An error of ours while following says nothing about the execution, which must not be forgotten for it. */
function goesOn(error, execution) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3)
        return error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Could not follow the execution ${execution.id} of ${execution.pipeline} any longer; it goes on. ${error.message}`, { hint: `${error.hint ?? ''} See ${execution.url}`.trim(), cause: error });
}


/***/ })

};
