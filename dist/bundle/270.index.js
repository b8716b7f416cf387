export const id = 270;
export const ids = [270,386];
export const modules = {

/***/ 927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
const registry = {
    'codebase-build': {
        summary: 'Build the image of a codebase at a commit, and follow the build to its end',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(260), __webpack_require__.e(860), __webpack_require__.e(95)]).then(__webpack_require__.bind(__webpack_require__, 3095))).default,
    },
    'codebase-deploy': {
        summary: 'Deploy an image of a codebase to an environment',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(260), __webpack_require__.e(860), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 7417))).default,
    },
    'codebase-list': {
        summary: 'List the codebases of an application, and their newest images',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(832), __webpack_require__.e(860), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 782))).default,
    },
    'codebase-prepare': {
        summary: "Write the image builder's files into a codebase's repository",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(260), __webpack_require__.e(88), __webpack_require__.e(635)]).then(__webpack_require__.bind(__webpack_require__, 1635))).default,
    },
};


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ cancellationSignal)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2386);

/**
 * A signal that is aborted by the first SIGINT or SIGTERM. GitHub sends SIGINT, SIGTERM 7.5 s later and SIGKILL
 * 2.5 s after that, so later signals must not end the process before it has stopped its remote work.
 */
function cancellationSignal() {
    const controller = new AbortController();
    const cancel = (name) => {
        controller.abort(new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`Cancelled by ${name}.`));
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    const release = () => {
        process.off('SIGINT', cancel);
        process.off('SIGTERM', cancel);
    };
    return { signal: controller.signal, release };
}


/***/ }),

/***/ 8051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2386);

/** PlatformErrors speak for themselves; anything else is a defect, and says so with all that is known. */
function describeFailure(thrown) {
    const error = (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown);
    const chain = (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causeChain */ .DD)(error);
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk) {
        return {
            message: error.message,
            hint: error.hint,
            excerpt: error.excerpt,
            details: chain.slice(1).map((cause) => `caused by ${cause.name}: ${cause.message}`),
        };
    }
    return {
        message: `Unexpected ${error.name}: ${error.message}`,
        excerpt: [],
        hint: 'This is a defect in platform-tools: please report it with the details below.',
        details: chain.flatMap((cause) => (cause.stack ?? `${cause.name}: ${cause.message}`).split('\n')),
    };
}


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand),
  s: () => (/* binding */ stopRemoteWork)
});

// EXTERNAL MODULE: ./src/kernel/clock.ts
var kernel_clock = __webpack_require__(4643);
// EXTERNAL MODULE: ./src/kernel/errors.ts
var errors = __webpack_require__(2386);
// EXTERNAL MODULE: ./src/kernel/parse-inputs.ts
var parse_inputs = __webpack_require__(4646);
;// CONCATENATED MODULE: ./src/providers/runner/workflow.ts
/**
 * The run that the environment describes, or undefined outside of GitHub Actions.
 * Source: "Default environment variables" in GitHub's documentation.
 */
function readWorkflow(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const runId = env['GITHUB_RUN_ID'] ?? '';
    return {
        runId,
        runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
        job: env['GITHUB_JOB'] ?? '',
        repository,
        sha: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        actor: env['GITHUB_ACTOR'] ?? '',
        serverUrl,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    };
}

;// CONCATENATED MODULE: ./src/doors/run-command.ts




/** Runs the command with the raw inputs through the door. @throws what the command throws */
async function runCommand(command, raw, door, env) {
    maskSecrets(command, raw, door);
    const inputs = (0,parse_inputs/* parseInputs */.T)(command.name, command.inputs, raw);
    return command.run(inputs, createContext(door, env));
}
/** Stops what a killed run left behind. */
async function stopRemoteWork(command, raw, work, door, env) {
    maskSecrets(command, raw, door);
    const inputs = (0,parse_inputs/* parseInputs */.T)(command.name, command.inputs, raw);
    await command.stop?.(inputs, work, createContext(door, env));
}
/** Secrets are masked before anything else happens, unparsable ones too. */
function maskSecrets(command, raw, door) {
    for (const [name, definition] of Object.entries(command.inputs)) {
        const value = raw[name];
        if (definition.secret === true && value !== undefined && value !== '')
            door.mask(typeof value === 'string' ? value : JSON.stringify(value));
    }
}
function createContext(door, given) {
    const env = withoutEmpty(given);
    const clock = new kernel_clock/* SystemClock */.A(readClockSpeed(env));
    return {
        clock,
        logger: door.logger,
        signal: door.signal,
        publish: (outputs) => {
            door.publish(outputs);
        },
        remoteWork: (work) => {
            door.remoteWork(work);
        },
        confirm: (question) => door.confirm(question),
        workflow: readWorkflow(env),
        directory: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        aws: (inputs) => openSession(inputs, env, clock, door),
    };
}
async function openSession(inputs, env, clock, door) {
    const { createAwsSession } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 7766));
    const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    return createAwsSession({
        region: inputs['aws-region'] ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'eu-west-2',
        roleToAssume: inputs['role-to-assume'],
        roleSessionName: inputs['role-session-name'] ?? `platform-tools-${env['GITHUB_RUN_ID'] ?? env['USER'] ?? 'cli'}`,
        clock,
        logger: door.logger,
        oidc: requestUrl !== undefined && requestToken !== undefined ? { requestUrl, requestToken } : undefined,
        mask: (secret) => {
            door.mask(secret);
        },
    });
}
/** An empty variable counts as one that is not set, as everywhere on the runner. */
function withoutEmpty(env) {
    return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
/** `PLATFORM_TOOLS_CLOCK_SPEED` divides our pauses, to go with the time scale of a sandbox. */
function readClockSpeed(env) {
    const text = env['PLATFORM_TOOLS_CLOCK_SPEED'] ?? '1';
    const speed = Number(text);
    if (speed > 0 && Number.isFinite(speed))
        return speed;
    throw new errors/* PlatformError */.Wk(`PLATFORM_TOOLS_CLOCK_SPEED is "${text}", not a number above 0.`, {
        hint: 'Unset it, unless you work against a sandbox.',
    });
}


/***/ }),

/***/ 4643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SystemClock)
/* harmony export */ });
/** The real time. `speed` divides every sleep, for runs against a sandbox whose own time is scaled. */
class SystemClock {
    speed;
    constructor(speed = 1) {
        this.speed = speed;
    }
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
                signal?.removeEventListener('abort', onAbort);
                resolve();
            }, ms / this.speed);
            signal?.addEventListener('abort', onAbort, { once: true });
        });
    }
}


/***/ }),

/***/ 2386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ causeChain),
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   m_: () => (/* binding */ NotFoundError),
/* harmony export */   zR: () => (/* binding */ asError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * An error that the user can understand and act on. Its message names the input, its value (never a
 * secret) and the rule; its hint names the way out. Anything else that is thrown counts as unexpected.
 */
class PlatformError extends Error {
    name = 'PlatformError';
    hint;
    excerpt;
    transient;
    constructor(message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.hint = options.hint;
        this.excerpt = options.excerpt ?? [];
        this.transient = options.transient ?? false;
    }
}
/** The thing asked for does not exist, or not yet. Callers decide whether that is a failure. */
class NotFoundError extends PlatformError {
    name = 'NotFoundError';
}
/** The user, or the runner on the user's behalf, asked us to stop. Also the `reason` of an aborted signal. */
class CancelledError extends PlatformError {
    name = 'CancelledError';
}
/** A wait that reached its deadline; what was waited for may still be going on. */
class DeadlineError extends PlatformError {
    name = 'DeadlineError';
}
/** True for any error. `instanceof` alone misses those of another realm, such as Node's own inside a test runner. */
function isError(thrown) {
    return thrown instanceof Error || node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown);
}
/** Turns whatever was thrown into an Error, keeping it as the cause where it was none. */
function asError(thrown) {
    return isError(thrown) ? thrown : new Error(String(thrown), { cause: thrown });
}
/** The error and its causes, outermost first; stops at a cycle. */
function causeChain(error) {
    const chain = [];
    let next = error;
    while (next !== undefined && next !== null) {
        const current = asError(next);
        if (chain.includes(current))
            break;
        chain.push(current);
        next = current.cause === current ? undefined : current.cause;
        if (!isError(next) && current.message === String(next))
            break;
    }
    return chain;
}


/***/ }),

/***/ 4646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7785);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2386);



/**
 * Checks the raw inputs against their definitions and gives them their types.
 * @throws PlatformError naming the input, its value (unless secret), the rule and the way out
 */
function parseInputs(command, definitions, raw) {
    rejectUnknown(command, definitions, raw);
    const entries = Object.entries(definitions);
    const missing = entries
        .filter(([name, d]) => d.type === 'string' && d.required && isAbsent(raw[name]))
        .map(([name]) => name);
    if (missing.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${command} needs the input${missing.length > 1 ? 's' : ''} ${missing.join(', ')}.`, {
            hint: missing.map((name) => `${name}: ${definitions[name]?.description ?? ''}`).join(' '),
        });
    }
    return Object.fromEntries(entries.map(([name, definition]) => [
        name,
        isAbsent(raw[name]) ? defaultOf(definition) : parseInput(name, definition, raw[name]),
    ]));
}
/** The candidate nearest to what was typed, if any is near enough to be what was meant. */
function nearest(typed, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(typed.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, Math.floor(typed.length / 3))
        ? best.candidate
        : undefined;
}
function isAbsent(value) {
    return value === undefined || value === null || value === '';
}
function defaultOf(definition) {
    return definition.type === 'structured' ? undefined : definition.default;
}
function rejectUnknown(command, definitions, raw) {
    const known = Object.keys(definitions);
    const unknown = Object.keys(raw).find((name) => !known.includes(name));
    if (unknown === undefined)
        return;
    const suggestion = nearest(unknown, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${command} has no input "${unknown}".`, {
        hint: suggestion === undefined
            ? `It takes: ${known.join(', ')}.`
            : `Did you mean "${suggestion}"? It takes: ${known.join(', ')}.`,
    });
}
function parseInput(name, definition, value) {
    switch (definition.type) {
        case 'boolean':
            return parseBoolean(name, value);
        case 'number':
            return parseNumber(name, definition, value);
        case 'choice':
            return parseChoice(name, definition.choices, value);
        case 'structured':
            return definition.parse(typeof value === 'string' ? parseText(name, value, definition.example) : value);
        case 'string':
            return parseString(name, definition.secret === true, value);
    }
}
function parseString(name, secret, value) {
    // YAML turns an all-digit commit such as 1234567 into a number, and 1e10000 into infinity.
    if (typeof value === 'string')
        return value.trim();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The input ${name} is ${secret ? 'not text' : `${JSON.stringify(value)}, not text`}.`, {
        hint: `Put it in quotes, so that YAML keeps it as it is written: ${name}: "…"`,
    });
}
function parseBoolean(name, value) {
    if (typeof value === 'boolean')
        return value;
    // The YAML 1.2 core schema, as @actions/core reads booleans.
    if (typeof value === 'string' && /^(true|True|TRUE)$/.test(value.trim()))
        return true;
    if (typeof value === 'string' && /^(false|False|FALSE)$/.test(value.trim()))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The input ${name} is ${JSON.stringify(value)}, not true or false.`, {
        hint: `Write ${name}: true or ${name}: false.`,
    });
}
function parseNumber(name, definition, value) {
    const { minimum, maximum } = definition;
    const number = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && number >= minimum && number <= maximum)
        return number;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The input ${name} is ${JSON.stringify(value)}, not a number from ${minimum} to ${maximum}.`, {
        hint: `Leave it out for the default, ${definition.default}.`,
    });
}
function parseChoice(name, choices, value) {
    if (typeof value === 'string' && choices.includes(value.trim()))
        return value.trim();
    const suggestion = typeof value === 'string' ? nearest(value, choices) : undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The input ${name} is ${JSON.stringify(value)}, not one of ${choices.join(', ')}.`, {
        hint: suggestion === undefined ? `Choose one of ${choices.join(', ')}.` : `Did you mean "${suggestion}"?`,
    });
}
function parseText(name, text, example) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The input ${name} is neither YAML nor JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message.split('\n')[0] ?? ''}`, {
            hint: `An example of its form: ${example.replaceAll('\n', ' ')}`,
            cause: error,
        });
    }
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/doors/cancellation.ts
var cancellation = __webpack_require__(1362);
// EXTERNAL MODULE: ./src/commands/registry.ts
var registry = __webpack_require__(927);
// EXTERNAL MODULE: ./src/doors/failure.ts
var doors_failure = __webpack_require__(8051);
// EXTERNAL MODULE: ./src/kernel/errors.ts
var errors = __webpack_require__(2386);
// EXTERNAL MODULE: ./src/kernel/parse-inputs.ts
var parse_inputs = __webpack_require__(4646);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
;// CONCATENATED MODULE: ./src/providers/runner/runner-logger.ts


/** Text that the runner would take for a command: `::` opens a line, or `##[` stands anywhere in it. */
const COMMAND = /^\s*::|##\[/m;
/** Says things to the GitHub Actions runner: workflow commands on standard output. */
class RunnerLogger {
    write;
    grouped = false;
    lastStatus = '';
    constructor(write = (text) => process.stdout.write(text)) {
        this.write = write;
    }
    debug(message) {
        core/* debug */.Yz(message);
    }
    info(message) {
        if (COMMAND.test(message))
            this.inert(`${message}\n`);
        else
            this.write(`${message}\n`);
    }
    notice(message, annotation = {}) {
        core/* notice */.lm(message, annotation);
    }
    warning(message, annotation = {}) {
        core/* warning */.$e(message, annotation);
    }
    error(message, annotation = {}) {
        core/* error */.z3(message, annotation);
    }
    group(title) {
        this.endGroup();
        core/* startGroup */.Oh(title);
        this.grouped = true;
    }
    endGroup() {
        if (this.grouped)
            core/* endGroup */.N4();
        this.grouped = false;
    }
    remote(text, prefix = '') {
        if (text !== '')
            this.inert(prefix === '' ? text : prefixLines(text, prefix));
    }
    status(text) {
        if (text !== this.lastStatus)
            this.info(text);
        this.lastStatus = text;
    }
    /**
     * Prints text between `::stop-commands::` and its end, so that the runner obeys nothing in it. The token
     * is new each time: text that has seen an earlier one in some log can't use it.
     */
    inert(text) {
        const token = (0,external_node_crypto_.randomUUID)();
        this.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
    }
}
/** Puts the prefix before each line; a last line without an end stays without one. */
function prefixLines(text, prefix) {
    return text.replace(/^(?!$(?![\s\S]))/gm, () => prefix);
}

;// CONCATENATED MODULE: ./src/providers/runner/runner.ts

/** What GitHub takes as the summary of one step, in bytes. Source: "Workflow commands: Adding a job summary". */
const SUMMARY_LIMIT = 1024 * 1024;
/** The files and variables through which an action speaks with the runner. */
class Runner {
    /** An input of the JavaScript action, as written; empty when it is not set. */
    input(name) {
        return core/* getInput */.V4(name);
    }
    output(name, value) {
        core/* setOutput */.uH(name, value);
    }
    mask(secret) {
        // The runner masks line by line; an empty mask would turn the whole log into asterisks.
        for (const line of secret.split(/\r?\n/))
            if (line.trim() !== '')
                core/* setSecret */.Pq(line);
    }
    /** Appends Markdown to the job summary; too long a text is cut at a line, since GitHub drops it as a whole. */
    async summarise(markdown) {
        if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
            return;
        await core/* summary */.z.addRaw(cutToBytes(markdown, SUMMARY_LIMIT), true).write();
    }
    /** Keeps a value for the post step. */
    saveState(name, value) {
        core/* saveState */.LZ(name, value);
    }
    state(name) {
        return core/* getState */.Gu(name);
    }
    /** Marks the step as failed; the annotation has been written before. */
    fail() {
        process.exitCode = core/* ExitCode */.yU.Failure;
    }
    debugging() {
        return core/* isDebug */._o();
    }
}
/** The text, or its first lines with a note when it has more than `limit` bytes. */
function cutToBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const note = '\n\n_The rest was left out: a job summary takes 1 MiB._\n';
    const cut = Buffer.from(text)
        .subarray(0, limit - Buffer.byteLength(note))
        .toString('utf8');
    return `${cut.slice(0, Math.max(0, cut.lastIndexOf('\n')))}${note}`;
}

// EXTERNAL MODULE: ./src/doors/run-command.ts + 1 modules
var run_command = __webpack_require__(3312);
;// CONCATENATED MODULE: ./src/main.ts










/** The entry of all actions, for their main step as for their post step. */
async function runAction() {
    const runner = new Runner();
    const logger = new RunnerLogger();
    const { signal, release } = (0,cancellation/* cancellationSignal */.w)();
    const door = runnerDoor(runner, logger, signal);
    const post = runner.state('started') === 'true';
    let name = 'platform-tools';
    try {
        name = readCommandName(runner.input('command'));
        const command = await loadCommand(name);
        const raw = withToken(command, readInputs(runner.input('inputs')), runner.input('github-token'));
        if (post)
            await runPost(command, raw, runner, door);
        else
            await runMain(command, raw, runner, door);
    }
    catch (error) {
        await report(name, error, runner, logger, post);
    }
    finally {
        release();
    }
}
async function runMain(command, raw, runner, door) {
    runner.saveState('started', 'true');
    const result = await (0,run_command/* runCommand */.d)(command, raw, door, process.env).catch((error) => {
        // An orderly end leaves nothing to the post step, least of all work that goes on after a deadline. Only a
        // cancelled command keeps what it had registered, unless it could stop that itself.
        if (!(error instanceof errors/* CancelledError */.cc))
            door.remoteWork(undefined);
        throw error;
    });
    door.remoteWork(undefined);
    door.publish(result.outputs);
    door.logger.endGroup();
    if (result.text !== undefined)
        door.logger.info(result.text);
    if (result.summary !== undefined)
        await runner.summarise(result.summary);
    if (result.failure !== undefined)
        await report(command.name, result.failure, runner, door.logger, result.summary !== undefined);
}
/** Remote work that is still registered belongs to a main step that was killed before it could stop it. */
async function runPost(command, raw, runner, door) {
    const state = runner.state('remote-work');
    if (state === '')
        return;
    await (0,run_command/* stopRemoteWork */.s)(command, raw, JSON.parse(state), door, process.env);
}
function runnerDoor(runner, logger, signal) {
    return {
        logger,
        signal,
        publish: (outputs) => {
            for (const [name, value] of Object.entries(outputs))
                runner.output(name, outputText(value));
        },
        remoteWork: (work) => {
            runner.saveState('remote-work', work === undefined ? '' : JSON.stringify(work));
        },
        // Whoever started the workflow has said yes; approvals are the business of GitHub environments.
        confirm: () => Promise.resolve(),
        mask: (secret) => {
            runner.mask(secret);
        },
    };
}
function outputText(value) {
    if (value === undefined)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** The one place where a step fails: annotation, details in a group, summary unless one was written, exit code. */
async function report(name, error, runner, logger, summarised) {
    const failure = (0,doors_failure/* describeFailure */.I)(error);
    logger.endGroup();
    const text = failure.hint === undefined ? failure.message : `${failure.message}\n${failure.hint}`;
    // An annotation is escaped as a whole, so the log lines in it can't speak to the runner.
    const excerpt = failure.excerpt.map((line) => `\n  ${(0,external_node_util_.stripVTControlCharacters)(line)}`).join('');
    logger.error(`${text}${excerpt}`, { title: `${name} failed` });
    if (failure.details.length > 0) {
        logger.group('Details');
        logger.remote(failure.details.join('\n'));
        logger.endGroup();
    }
    runner.fail();
    if (summarised)
        return;
    const quoted = text.split('\n').map((line) => `> ${escapeHtml(line)}`);
    await runner.summarise(`### :x: ${name} failed\n\n${quoted.join('\n>\n')}\n`);
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
function readCommandName(name) {
    if (name in registry/* registry */.u)
        return name;
    const known = Object.keys(registry/* registry */.u);
    const suggestion = name === '' ? undefined : (0,parse_inputs/* nearest */.p)(name, known);
    const problem = name === '' ? 'The input command is empty.' : `There is no command "${name}".`;
    throw new errors/* PlatformError */.Wk(problem, {
        hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}Commands: ${known.join(', ')}.`,
    });
}
async function loadCommand(name) {
    const entry = registry/* registry */.u[name];
    if (entry === undefined)
        throw new errors/* PlatformError */.Wk(`There is no command "${name}".`);
    return entry.load();
}
/** The run's own token, for verbs that take one and were given none. */
function withToken(command, raw, token) {
    const wanted = 'github-token' in command.inputs && (raw['github-token'] ?? '') === '';
    return wanted && token !== '' ? { ...raw, 'github-token': token } : raw;
}
/** The input `inputs`: a YAML or JSON mapping. YAML scalars stay text, so that `commit: 1234567` keeps its digits. */
function readInputs(text) {
    if (text.trim() === '')
        return {};
    let value;
    try {
        value = (0,dist/* parse */.qg)(text, { schema: 'failsafe' });
    }
    catch (error) {
        throw new errors/* PlatformError */.Wk(`The input inputs is neither YAML nor JSON: ${(0,errors/* asError */.zR)(error).message.split('\n')[0] ?? ''}`, {
            hint: 'Write one input per line, as in "app: demo".',
            cause: error,
        });
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new errors/* PlatformError */.Wk('The input inputs is not a mapping from names to values.', {
        hint: 'Write one input per line, as in "app: demo".',
    });
}


/***/ })

};
