export const id = 6586;
export const ids = [6586];
export const modules = {

/***/ 46586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMainStep: () => (/* binding */ runMainStep),
  runPostStep: () => (/* binding */ runPostStep)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/commands/registry.ts
var registry = __webpack_require__(30927);
// EXTERNAL MODULE: ./src/core/failure.ts
var core_failure = __webpack_require__(83333);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
// EXTERNAL MODULE: ./src/core/parse-inputs.ts
var parse_inputs = __webpack_require__(3768);
// EXTERNAL MODULE: ./src/core/parse-yaml.ts
var parse_yaml = __webpack_require__(21546);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
;// CONCATENATED MODULE: ./src/providers/runner/runner-logger.ts


/**
 * Text that the runner would take for a command: `::` opens a line, or `##[` stands anywhere in it. U+0085 is white space
 * to the runner, but not to JavaScript.
 */
const COMMAND = /^[\s\u0085]*::|##\[/m;
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

// EXTERNAL MODULE: ./src/commands/shared/run-command.ts + 1 modules
var run_command = __webpack_require__(97414);
;// CONCATENATED MODULE: ./src/action/main.ts










/** The main step of all actions. */
async function runMainStep(cancellation) {
    const runner = new Runner();
    const logger = new RunnerLogger();
    const door = runnerDoor(runner, logger, cancellation.signal);
    let name = 'platform-tools';
    try {
        name = readCommandName(runner.input('command'));
        const { command, raw } = await readStep(name, runner);
        cancellation.signal.throwIfAborted();
        await runMain(command, raw, runner, door);
    }
    catch (error) {
        await report(name, error, runner, logger, false);
    }
    finally {
        cancellation.release();
    }
}
/**
 * The post step of all actions. Remote work that is still registered belongs to a main step that was killed before it
 * could stop it; where there is none, there is nothing to do, whatever became of the main step.
 */
async function runPostStep(cancellation) {
    const runner = new Runner();
    const logger = new RunnerLogger();
    const state = runner.state('remote-work');
    try {
        if (state === '')
            return;
        const { command, raw } = await readStep(readCommandName(runner.input('command')), runner);
        const door = runnerDoor(runner, logger, cancellation.signal);
        await (0,run_command/* stopRemoteWork */.s)(command, raw, JSON.parse(state), door, process.env);
    }
    catch (error) {
        await report('Clean-up', error, runner, logger, true);
    }
    finally {
        cancellation.release();
    }
}
async function readStep(name, runner) {
    const command = await loadCommand(name);
    return {
        command,
        raw: withToken(command, readInputs(runner.input('inputs')), runner.input('github-token')),
    };
}
async function runMain(command, raw, runner, door) {
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
    const failure = (0,core_failure/* describeFailure */.I)(error);
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
    const quoted = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `> ${(0,markdown/* escapeMarkdown */.FV)(line)}`);
    await runner.summarise(`### :x: ${name} failed\n\n${quoted.join('\n>\n')}\n`);
}
function readCommandName(name) {
    if (Object.hasOwn(registry/* registry */.u, name))
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
    const hint = 'Write one input per line, as in "app: demo".';
    const value = (0,parse_yaml/* parseYamlOrJson */.o)('The input inputs', text, hint, true);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new errors/* PlatformError */.Wk('The input inputs is not a mapping from names to values.', { hint });
}


/***/ }),

/***/ 30927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
const registry = {
    'codebase-build': {
        summary: 'Build the image of a codebase at a commit, and follow the build to its end',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1260), __webpack_require__.e(8002), __webpack_require__.e(9443), __webpack_require__.e(5284)]).then(__webpack_require__.bind(__webpack_require__, 45284))).default,
    },
    'codebase-deploy': {
        summary: 'Deploy an image of a codebase to an environment',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1260), __webpack_require__.e(8002), __webpack_require__.e(7847), __webpack_require__.e(5613), __webpack_require__.e(5686)]).then(__webpack_require__.bind(__webpack_require__, 5686))).default,
    },
    'codebase-list': {
        summary: 'List the codebases of an application, and their newest images',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5832), __webpack_require__.e(2001)]).then(__webpack_require__.bind(__webpack_require__, 62001))).default,
    },
    'codebase-plan': {
        summary: 'Say which pipelines of a codebase a push starts, and where they deploy to',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1156)]).then(__webpack_require__.bind(__webpack_require__, 61156))).default,
    },
    'codebase-prepare': {
        summary: "Write the image builder's files into a codebase's repository",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(1260), __webpack_require__.e(1066)]).then(__webpack_require__.bind(__webpack_require__, 81066))).default,
    },
    'notify-add-comment': {
        summary: 'Comment in the thread of a Slack message',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8002), __webpack_require__.e(7433)]).then(__webpack_require__.bind(__webpack_require__, 37433))).default,
    },
    'notify-post-message': {
        summary: 'Post a message to a Slack channel, or replace one',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8002), __webpack_require__.e(3048)]).then(__webpack_require__.bind(__webpack_require__, 13048))).default,
    },
    'package-await': {
        summary: 'Wait until installers find a version of a package',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(1279), __webpack_require__.e(583), __webpack_require__.e(4926), __webpack_require__.e(1875), __webpack_require__.e(2239)]).then(__webpack_require__.bind(__webpack_require__, 82239))).default,
    },
    'package-check': {
        summary: 'Find out whether a version of a package is published',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(1279), __webpack_require__.e(583), __webpack_require__.e(4926), __webpack_require__.e(1875), __webpack_require__.e(4909)]).then(__webpack_require__.bind(__webpack_require__, 54909))).default,
    },
    'package-publish': {
        summary: 'Publish a Python package: upload what is missing, and wait until pip finds it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(1279), __webpack_require__.e(1260), __webpack_require__.e(583), __webpack_require__.e(4926), __webpack_require__.e(1875), __webpack_require__.e(6434)]).then(__webpack_require__.bind(__webpack_require__, 16434))).default,
    },
    'pipeline-run': {
        summary: 'Start any CodePipeline pipeline, and follow that execution to its end',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5613), __webpack_require__.e(4703)]).then(__webpack_require__.bind(__webpack_require__, 41478))).default,
    },
    'project-build': {
        summary: 'Start a build of any CodeBuild project, and follow it to its end',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9443), __webpack_require__.e(1934)]).then(__webpack_require__.bind(__webpack_require__, 84682))).default,
    },
    'pull-request-check': {
        noun: 'pull-request',
        summary: "Check a pull request's title and body with release-please's own parser",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(6846), __webpack_require__.e(2363), __webpack_require__.e(4170)]).then(__webpack_require__.bind(__webpack_require__, 94170))).default,
    },
    'release-announce': {
        summary: 'Tell a Slack channel about a release, once',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6846), __webpack_require__.e(6183), __webpack_require__.e(8002), __webpack_require__.e(9210)]).then(__webpack_require__.bind(__webpack_require__, 19210))).default,
    },
    'release-check': {
        summary: 'Check the release that release-please made, and complete the notes of a breaking one',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6846), __webpack_require__.e(2363), __webpack_require__.e(2014)]).then(__webpack_require__.bind(__webpack_require__, 42014))).default,
    },
    'release-tag': {
        summary: 'Move the floating tags v1 and v1.2 to the commit of a published release',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(7242)]).then(__webpack_require__.bind(__webpack_require__, 27242))).default,
    },
    'service-deploy': {
        summary: 'Deploy an image to one service of ECS, and follow exactly that deployment',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7847), __webpack_require__.e(6127)]).then(__webpack_require__.bind(__webpack_require__, 79869))).default,
    },
    'version-check': {
        summary: 'Compare a version in use with the latest one that is published',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9729)]).then(__webpack_require__.bind(__webpack_require__, 29729))).default,
    },
    'workflow-dispatch': {
        summary: 'Start a workflow of any repository, and follow its run to the end',
        load: async () => (await __webpack_require__.e(/* import() */ 3887).then(__webpack_require__.bind(__webpack_require__, 83887))).default,
    },
};


/***/ }),

/***/ 97414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand),
  s: () => (/* binding */ stopRemoteWork)
});

// EXTERNAL MODULE: ./src/core/clock.ts
var core_clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/parse-inputs.ts
var parse_inputs = __webpack_require__(3768);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
        step: (0,external_node_path_.basename)(env['GITHUB_OUTPUT'] ?? ''),
        repository,
        sha: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        actor: env['GITHUB_ACTOR'] ?? '',
        serverUrl,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
        eventName: env['GITHUB_EVENT_NAME'] ?? '',
        readEvent: () => readJson(env['GITHUB_EVENT_PATH']),
    };
}
function readJson(path) {
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/commands/shared/run-command.ts




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
    const clock = new core_clock/* SystemClock */.A(readClockSpeed(env));
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
        oidcToken: (audience) => oidcToken(audience, env, clock, door),
        mask: (secret) => {
            door.mask(secret);
        },
    };
}
async function oidcToken(audience, env, clock, door) {
    const source = oidcSource(env);
    const { fetchIdToken, missingIdToken } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(2219)]).then(__webpack_require__.bind(__webpack_require__, 82219));
    if (source === undefined)
        throw missingIdToken(readWorkflow(env));
    return fetchIdToken(source, {
        audience,
        clock,
        mask: (secret) => {
            door.mask(secret);
        },
    });
}
/** Where the job's OIDC token comes from; undefined where it has none. */
function oidcSource(env) {
    const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    return requestUrl !== undefined && requestToken !== undefined ? { requestUrl, requestToken } : undefined;
}
async function openSession(inputs, env, clock, door) {
    const { createAwsSession } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(7526)]).then(__webpack_require__.bind(__webpack_require__, 67526));
    return createAwsSession({
        region: inputs['aws-region'] ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'eu-west-2',
        roleToAssume: inputs['role-to-assume'],
        roleSessionName: inputs['role-session-name'] ?? `platform-tools-${env['GITHUB_RUN_ID'] ?? env['USER'] ?? 'cli'}`,
        clock,
        logger: door.logger,
        oidc: oidcSource(env),
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

/***/ 32257:
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

/***/ 83333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** PlatformErrors speak for themselves; anything else is a defect, and says so with all that is known. */
function describeFailure(thrown) {
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown);
    const chain = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causeChain */ .DD)(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk) {
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

/***/ 16706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/**
 * Pieces of a job summary in GitHub's Markdown. Text from somewhere else always goes through here, so that it
 * stays text: no links, no HTML, no broken tables.
 */
/** One line of plain text: control characters become spaces, and nothing in it is markup. */
function escapeMarkdown(text) {
    return (text
        // eslint-disable-next-line no-control-regex -- they are what is taken out
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*[\]|~]/g, '\\$&')
        .replaceAll('](', ']\\(')
        // Within a word an underscore is only that.
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
        // Addresses would become links, and words between colons pictures.
        .replace(/:(?=\/\/|[\w+-]+:)/g, '\\:')
        .trim()
        // At the beginning of a line these would open headings and lists, and underline headings.
        .replace(/^[-+=#]/, '\\$&')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        // GitHub reads dollars as the borders of a formula, and has no escape but the entity.
        .replaceAll('$', '&#36;'));
}
/** Text in the type of code, in a table too. */
function code(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/** A link, or only its text where the address is not an http one. */
function link(text, url) {
    const label = escapeMarkdown(text);
    if (url === undefined || !/^https?:\/\/[^\s/]/.test(url))
        return label;
    const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
    return `[${label}](${address})`;
}
/** A table. The cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as it is, in a block of code that nothing in it can close. */
function fenced(text, language = 'text') {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
function encodeCharacter(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 3768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21546);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${command} needs the input${missing.length > 1 ? 's' : ''} ${missing.join(', ')}.`, {
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${command} has no input "${unknown}".`, {
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is ${secret ? 'not text' : `${JSON.stringify(value)}, not text`}.`, {
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is ${JSON.stringify(value)}, not true or false.`, {
        hint: `Write ${name}: true or ${name}: false.`,
    });
}
function parseNumber(name, definition, value) {
    const { minimum, maximum } = definition;
    const number = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && number >= minimum && number <= maximum)
        return number;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is ${JSON.stringify(value)}, not a number from ${minimum} to ${maximum}.`, {
        hint: `Leave it out for the default, ${definition.default}.`,
    });
}
function parseChoice(name, choices, value) {
    if (typeof value === 'string' && choices.includes(value.trim()))
        return value.trim();
    const suggestion = typeof value === 'string' ? nearest(value, choices) : undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is ${JSON.stringify(value)}, not one of ${choices.join(', ')}.`, {
        hint: suggestion === undefined ? `Choose one of ${choices.join(', ')}.` : `Did you mean "${suggestion}"?`,
    });
}
function parseText(name, text, example) {
    return (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYamlOrJson */ .o)(`The input ${name}`, text, `An example of its form: ${example.replaceAll('\n', ' ')}`);
}


/***/ }),

/***/ 21546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseYamlOrJson)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


/**
 * Parses YAML, and JSON as what it is. The error says what is wrong and in which line, but never quotes the text: it may
 * hold a secret that is not masked yet.
 * @param name - what errors call the text: `The input inputs`
 * @param textOnly - leaves YAML scalars as text, so that `commit: 1234567` keeps its digits
 * @throws PlatformError
 */
function parseYamlOrJson(name, text, hint, textOnly = false) {
    if (text.trimStart().startsWith('{')) {
        try {
            return JSON.parse(text);
        }
        catch {
            // A YAML mapping in braces looks alike.
        }
    }
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            prettyErrors: false,
            logLevel: 'error',
            ...(textOnly ? { schema: 'failsafe' } : {}),
        });
    }
    catch (error) {
        // An alias without its anchor is the one other thing that can be wrong.
        if (!(error instanceof yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${name} is neither YAML nor JSON: an alias in it (*name) stands for nothing.`, { hint });
        const line = text.slice(0, error.pos[0]).split('\n').length;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${name} is neither YAML nor JSON: line ${line}: ${withoutQuotes(error)}`, {
            hint,
        });
    }
}
/** yaml's sentence without what it quotes of the text. */
function withoutQuotes(error) {
    const sentence = error.message
        .split('\n')[0]
        ?.replace(/:.*$/, '')
        .replace(/".*"|'.*'/g, '…') ?? '';
    return `${sentence.replace(/[.\s]+$/, '')} (${error.code}).`;
}


/***/ })

};
