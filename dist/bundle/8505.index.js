export const id = 8505;
export const ids = [8505];
export const modules = {

/***/ 38505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/cancellation.ts
var cancellation = __webpack_require__(34632);
;// CONCATENATED MODULE: ./src/cli/cli-options.ts

/** Adds a flag for each input; a secret gets none, since other users of a machine can read its command lines. */
function addCommandOptions(command, inputs) {
    for (const [name, definition] of Object.entries(inputs)) {
        if (definition.secret !== true)
            command.addOption(optionOf(name, definition));
    }
    const secrets = Object.keys(inputs).filter((name) => inputs[name]?.secret === true);
    if (secrets.length > 0)
        command.addHelpText('after', `\nFrom the environment: ${secrets.map(secretVariable).join(', ')}`);
}
/** What was given as flags, by input name; secrets come from the environment. */
function rawInputsOf(inputs, options, env) {
    const raw = {};
    for (const [name, definition] of Object.entries(inputs)) {
        const value = definition.secret === true ? env[secretVariable(name)] : options[camelCase(name)];
        if (value !== undefined)
            raw[name] = value;
    }
    return raw;
}
function optionOf(name, definition) {
    const text = plainText(definition.description);
    switch (definition.type) {
        case 'boolean':
            return definition.default
                ? new esm/* Option */.c$(`--no-${name}`, `Turns off: ${text}`)
                : new esm/* Option */.c$(`--${name}`, text);
        case 'number':
            return new esm/* Option */.c$(`--${name} <number>`, `${text} (default: ${definition.default})`);
        case 'choice':
            return new esm/* Option */.c$(`--${name} <choice>`, `${text} (one of ${definition.choices.join(', ')}; default: ${definition.default})`);
        case 'structured':
            return new esm/* Option */.c$(`--${name} <yaml>`, `${text} For example: ${definition.example.replaceAll('\n', ' ')}`);
        case 'string':
            return new esm/* Option */.c$(`--${name} <text>`, `${definition.required ? '(required) ' : ''}${text}${definition.default === undefined ? '' : ` (default: ${definition.default})`}`);
    }
}
/** Where the command line takes a secret from: `PLATFORM_TOOLS_SLACK_TOKEN`. */
function secretVariable(name) {
    return `PLATFORM_TOOLS_${name.replaceAll('-', '_').toUpperCase()}`;
}
/** As commander names the option's value. */
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
/** Markdown as a terminal shows it. */
function plainText(markdown) {
    return markdown.replaceAll('`', '').replaceAll('**', '');
}

// EXTERNAL MODULE: ./src/cli/terminal-door.ts + 2 modules
var terminal_door = __webpack_require__(48417);
// EXTERNAL MODULE: ./src/commands/shared/command-words.ts
var command_words = __webpack_require__(52495);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/domains/versions/version-order.ts
var version_order = __webpack_require__(88878);
// EXTERNAL MODULE: ./src/domains/versions/version-state.ts
var version_state = __webpack_require__(31023);
;// CONCATENATED MODULE: ./src/domains/versions/update-notice.ts


const EVERY_MS = 24 * 3_600_000;
function wantsNotice({ env, terminal, json }) {
    const set = (name) => (env[name] ?? '') !== '';
    return terminal && !json && !['CI', 'GITHUB_ACTIONS', 'PLATFORM_TOOLS_SKIP_VERSION_CHECK'].some(set);
}
/** Once a day. A memory of the future was written by a clock that went wrong. */
function isDue(memory, now) {
    return memory === undefined || memory.askedAt > now || now - memory.askedAt >= EVERY_MS;
}
/** The line for people, or undefined where there is nothing to say. */
function updateNotice(current, latest) {
    if (latest === undefined || (0,version_order/* readVersion */.$4)(latest, 'semver') === undefined)
        return undefined;
    const { state } = (0,version_state/* versionState */.M)(current, latest, 'semver');
    if (state !== 'minor-behind' && state !== 'major-behind')
        return undefined;
    const breaking = state === 'major-behind' ? ', with breaking changes' : '';
    const version = latest.replace(/^v/, '');
    return `platform-tools ${version} is out${breaking} (this is ${current}): git fetch --tags && git checkout v${version}, see https://github.com/uktrade/platform-tools/releases`;
}
/** Undefined for whatever is not what `formatMemory` writes. */
function parseMemory(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { askedAt, latest } = value;
    const time = typeof askedAt === 'string' ? Date.parse(askedAt) : Number.NaN;
    if (Number.isNaN(time))
        return undefined;
    return { askedAt: time, latest: typeof latest === 'string' ? latest : undefined };
}
function formatMemory({ askedAt, latest }) {
    return `${JSON.stringify({ askedAt: new Date(askedAt).toISOString(), latest })}\n`;
}

// EXTERNAL MODULE: ./src/core/clock.ts
var clock = __webpack_require__(32257);
;// CONCATENATED MODULE: ./src/commands/shared/own-version.ts







const REPOSITORY = 'uktrade/platform-tools';
/** All that the question may take, beside the command. */
const PATIENCE_MS = 2_000;
/** What of that may come after the command's own end. */
const LAST_WAIT_MS = 300;
/**
 * Asks GitHub at most once a day which version is the latest, and never where nobody would read of it. Whatever goes
 * wrong (no network, no folder, a broken file) is nothing to tell: the line is for those who have nothing else to do.
 */
function startUpdateCheck(version, surroundings) {
    if (!wantsNotice(surroundings))
        return { finish: () => Promise.resolve(undefined) };
    const giveUp = new AbortController();
    const timer = setTimeout(() => {
        giveUp.abort();
    }, PATIENCE_MS);
    const checking = check(surroundings.env, giveUp.signal).catch(() => undefined);
    const file = stateFile(surroundings.env);
    return {
        finish: async () => {
            const last = setTimeout(() => {
                giveUp.abort();
            }, LAST_WAIT_MS);
            // A request that is given up may take its time to say so.
            const given = new Promise((resolve) => {
                giveUp.signal.addEventListener('abort', () => {
                    resolve(undefined);
                });
                if (giveUp.signal.aborted)
                    resolve(undefined);
            });
            const latest = (await Promise.race([checking, given])) ?? (await readMemory(file))?.latest;
            clearTimeout(last);
            clearTimeout(timer);
            giveUp.abort();
            return updateNotice(version, latest);
        },
    };
}
/** The latest version as far as it is known, asked for where that is due. */
async function check(env, signal) {
    const file = stateFile(env);
    if (file === undefined)
        return undefined;
    const memory = await readMemory(file);
    const now = Date.now();
    if (!isDue(memory, now))
        return memory?.latest;
    // Before the question, so that a network that swallows it is asked once a day, too; without a memory nobody is asked.
    await writeMemory(file, { askedAt: now, latest: memory?.latest });
    const latest = await askGitHub(env, signal);
    if (latest !== undefined)
        await writeMemory(file, { askedAt: now, latest });
    return latest ?? memory?.latest;
}
async function askGitHub(env, signal) {
    const [{ GitHubClient }, { GitHubReleases }, { isResolvable }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8669).then(__webpack_require__.bind(__webpack_require__, 68669)),
        __webpack_require__.e(/* import() */ 9659).then(__webpack_require__.bind(__webpack_require__, 2040)),
        __webpack_require__.e(/* import() */ 9135).then(__webpack_require__.bind(__webpack_require__, 89135)),
    ]);
    const given = env['GITHUB_API_URL'] ?? '';
    const apiUrl = given === '' ? 'https://api.github.com' : given;
    // A request's own look-up of the name would keep the process waiting for a name server that is silent.
    const host = new URL(apiUrl).hostname;
    if (!(await isResolvable(host, { timeoutMs: PATIENCE_MS, signal })))
        return undefined;
    const github = new GitHubClient({
        apiUrl,
        token: undefined,
        clock: new clock/* SystemClock */.A(),
        logger: silent,
        signal,
        timeoutMs: PATIENCE_MS,
    });
    const release = await new GitHubReleases(github, REPOSITORY).latest();
    return release === undefined ? undefined : (0,version_order/* versionOfTag */.mx)(release.tag);
}
function stateFile(env) {
    const cache = env['XDG_CACHE_HOME'] ?? '';
    try {
        // The specification of these variables has relative paths ignored.
        const folder = (0,external_node_path_.isAbsolute)(cache) ? cache : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
        return (0,external_node_path_.join)(folder, 'platform-tools', 'version-check.json');
    }
    catch {
        return undefined;
    }
}
async function readMemory(file) {
    if (file === undefined)
        return undefined;
    try {
        return parseMemory(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Whole or not at all: two commands may write at once. */
async function writeMemory(file, memory) {
    const own = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    try {
        await (0,promises_.writeFile)(own, formatMemory(memory));
        await (0,promises_.rename)(own, file);
    }
    catch (error) {
        await (0,promises_.rm)(own, { force: true });
        throw error;
    }
}
const nothing = () => undefined;
/** Whatever there is to say about the question, nobody has asked. */
const silent = {
    debug: nothing,
    info: nothing,
    notice: nothing,
    warning: nothing,
    error: nothing,
    group: nothing,
    endGroup: nothing,
    remote: nothing,
    status: nothing,
};

// EXTERNAL MODULE: ./src/commands/registry.ts
var registry = __webpack_require__(30927);
// EXTERNAL MODULE: ./src/core/failure.ts
var failure = __webpack_require__(83333);
;// CONCATENATED MODULE: ./src/cli/package-version.ts


/**
 * The version in package.json of the folder. Read at run time: compiled into the bundle it would make dist/ stale
 * with every release pull request.
 */
async function packageVersion(root) {
    const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'package.json'), 'utf8'));
    return manifest.version;
}

// EXTERNAL MODULE: ./src/commands/shared/run-command.ts + 1 modules
var run_command = __webpack_require__(97414);
// EXTERNAL MODULE: ./src/providers/terminal/inert-text.ts
var inert_text = __webpack_require__(75399);
;// CONCATENATED MODULE: ./src/cli/cli.ts











/** The command line: every verb as `<noun> <verb>`, plus `demo`. `root` is the folder of package.json. */
async function runCli(argv, root) {
    (0,cancellation/* surviveClosedOutput */.q)();
    const words = canonical(argv);
    const program = await buildProgram(root, !words.some((word) => !word.startsWith('-')));
    try {
        await program.parseAsync(words, { from: 'user' });
    }
    catch (error) {
        // Commander has said what was wrong, or has printed the help that was asked for.
        process.exitCode = error instanceof esm/* CommanderError */.b7 ? Math.min(error.exitCode, 1) : 1;
        if (!(error instanceof esm/* CommanderError */.b7))
            printFailure((0,failure/* describeFailure */.I)(error));
    }
}
/** `help x` means `x --help`, and a verb may be written as actions and documentation call it: `codebase-list`. */
function canonical(argv) {
    const [first = '', ...rest] = argv;
    if (first === 'help')
        return [...canonical(rest), '--help'];
    return Object.hasOwn(registry/* registry */.u, first) ? [...wordsOf(first), ...rest] : [...argv];
}
/** @param alone - no verb is named: `--version` is ours. Verbs have an input of that name. */
async function buildProgram(root, alone) {
    const version = await packageVersion(root);
    const program = new esm/* Command */.uB('platform-tools')
        .description('Build, deploy and release code onto DBT Platform.')
        .showHelpAfterError('(add --help for what it takes)')
        .configureHelp({ showGlobalOptions: true })
        .helpCommand(false)
        .exitOverride();
    if (alone)
        program.version(version);
    addGlobalOptions(program);
    for (const [noun, verbs] of verbsByNoun()) {
        const group = program
            .command(noun)
            .helpCommand(false)
            .description(verbs.map(({ verb }) => verb).join(', '));
        for (const { verb, summary } of verbs)
            group.command(verb).summary(summary).description(summary);
        // A verb's options come from its module, which is loaded only when that verb is about to be parsed.
        group.hook('preSubcommand', async (_group, subcommand) => {
            await completeVerb({ program, version }, subcommand, `${noun}-${subcommand.name()}`);
        });
    }
    program
        .command('demo')
        .summary('list, build and deploy a demo codebase against a sandbox on this machine')
        .description('Starts a local stand-in for AWS on a free port, then lists, builds and deploys its demo codebase. Needs no account and no network.')
        .action(async () => {
        const { runDemo } = await __webpack_require__.e(/* import() */ 1155).then(__webpack_require__.bind(__webpack_require__, 71155));
        await runDemo(settingsOf(program));
    });
    return program;
}
function addGlobalOptions(program) {
    program
        .addOption(new esm/* Option */.c$('-y, --yes', 'change things without asking'))
        .addOption(new esm/* Option */.c$('--json', 'print the outputs as JSON on standard output, everything else on standard error'))
        .addOption(new esm/* Option */.c$('-v, --verbose', 'say more'));
}
async function completeVerb({ program, version }, command, name) {
    const definition = await registry/* registry */.u[name]?.load();
    if (definition === undefined)
        return;
    command.description(plainText(definition.description));
    addCommandOptions(command, definition.inputs);
    command.action(async (options) => {
        const settings = settingsOf(program);
        const surroundings = { env: process.env, terminal: process.stderr.isTTY, json: settings.json };
        const updates = startUpdateCheck(version, surroundings);
        await runVerb(definition, rawInputsOf(definition.inputs, options, process.env), settings);
        const notice = await updates.finish();
        if (notice !== undefined)
            process.stderr.write(`${(0,inert_text/* inertText */.U)(notice)}\n`);
    });
}
async function runVerb(definition, raw, settings) {
    const { signal, release } = (0,cancellation/* cancellationSignal */.w)();
    const door = (0,terminal_door/* terminalDoor */.b)(settings, signal);
    try {
        const result = await (0,run_command/* runCommand */.d)(definition, raw, door, process.env);
        door.logger.close();
        Object.assign(door.outputs, result.outputs);
        if (result.failure !== undefined)
            fail((0,failure/* describeFailure */.I)(result.failure), door, settings);
        else if (settings.json)
            printJson(door.outputs);
        else if (result.text !== undefined)
            process.stdout.write(`${(0,inert_text/* inertText */.U)(result.text.trimEnd())}\n`);
    }
    catch (error) {
        door.logger.close();
        fail((0,failure/* describeFailure */.I)(error), door, settings);
    }
    finally {
        release();
    }
}
function fail(failure, door, settings) {
    printFailure(failure);
    if (settings.json)
        printJson({ ...door.outputs, error: { message: failure.message, hint: failure.hint ?? null } });
    process.exitCode = 1;
}
function printFailure(failure) {
    const lines = [
        `error: ${failure.message}`,
        ...(failure.hint === undefined ? [] : [failure.hint]),
        ...failure.details.map((line) => `  ${line}`),
    ];
    process.stderr.write(`${(0,inert_text/* inertText */.U)(lines.join('\n'))}\n`);
}
function printJson(value) {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
function settingsOf(program) {
    const options = program.opts();
    return { yes: options.yes === true, json: options.json === true, verbose: options.verbose === true };
}
function verbsByNoun() {
    const nouns = new Map();
    for (const [name, { summary }] of Object.entries(registry/* registry */.u)) {
        const [noun, verb] = wordsOf(name);
        nouns.set(noun, [...(nouns.get(noun) ?? []), { verb, name, summary }]);
    }
    return nouns;
}
function wordsOf(name) {
    return (0,command_words/* commandWords */.B)({ name, noun: registry/* registry */.u[name]?.noun });
}


/***/ }),

/***/ 48417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ terminalDoor)
});

// EXTERNAL MODULE: ./src/core/clock.ts
var clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./node_modules/yocto-spinner/index.js + 1 modules
var yocto_spinner = __webpack_require__(36540);
// EXTERNAL MODULE: ./src/providers/terminal/inert-text.ts
var inert_text = __webpack_require__(75399);
;// CONCATENATED MODULE: ./src/providers/terminal/terminal-logger.ts



/** Says things, all of them inert since they may quote what others wrote, to a person at a terminal, or plainly to whatever reads our standard error. */
class TerminalLogger {
    options;
    spinner;
    ticker;
    statusText = '';
    statusSince = 0;
    constructor(options) {
        this.options = options;
        // Its own signal handler would end the process before we have stopped what we started.
        if (options.interactive)
            this.spinner = (0,yocto_spinner/* default */.A)({ stream: options.stream, handleSignals: false });
    }
    debug(message) {
        if (this.options.verbose)
            this.line(picocolors_default().dim((0,inert_text/* inertText */.U)(message)));
    }
    info(message) {
        this.line((0,inert_text/* inertText */.U)(message));
    }
    notice(message, annotation = {}) {
        this.line(`${picocolors_default().cyan('notice')} ${titled(message, annotation)}`);
    }
    warning(message, annotation = {}) {
        this.line(`${picocolors_default().yellow('warning')} ${titled(message, annotation)}`);
    }
    error(message, annotation = {}) {
        this.line(`${picocolors_default().red('error')} ${titled(message, annotation)}`);
    }
    group(title) {
        this.line(picocolors_default().bold((0,inert_text/* inertText */.U)(title)));
    }
    endGroup() {
        // On a terminal a group ends where the next one begins.
    }
    remote(text, prefix = '') {
        const lines = (0,inert_text/* inertText */.U)(text).replace(/\n$/, '').split('\n');
        for (const line of lines)
            this.line(`${prefix === '' ? '  ' : prefix}${line}`);
    }
    status(text) {
        const shown = (0,inert_text/* inertText */.U)(text);
        const changed = shown !== this.statusText;
        if (changed) {
            this.statusText = shown;
            this.statusSince = this.options.clock.now();
        }
        if (this.spinner === undefined) {
            if (changed)
                this.line(shown);
            return;
        }
        this.spinner.start(this.statusLine());
        this.ticker ??= setInterval(() => {
            if (this.spinner !== undefined)
                this.spinner.text = this.statusLine();
        }, 1_000).unref();
    }
    /** Takes the spinner away; call it before the result is printed. */
    close() {
        clearInterval(this.ticker);
        this.ticker = undefined;
        this.spinner?.stop();
    }
    statusLine() {
        const seconds = Math.floor((this.options.clock.now() - this.statusSince) / 1_000);
        return seconds < 2 ? this.statusText : `${this.statusText} ${picocolors_default().dim(`${seconds}s`)}`;
    }
    line(text) {
        const spinning = this.spinner?.isSpinning === true;
        if (spinning)
            this.spinner.stop();
        this.options.stream.write(`${text}\n`);
        if (spinning)
            this.spinner.start(this.statusLine());
    }
}
function titled(message, { title }) {
    const text = (0,inert_text/* inertText */.U)(message);
    return title === undefined ? text : `${picocolors_default().bold((0,inert_text/* inertText */.U)(title))}: ${text}`;
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/providers/terminal/prompt.ts

/**
 * Asks a yes-or-no question on standard error.
 * @throws PlatformError when the answer is no, or when there is no terminal to ask at
 */
async function askAtTerminal(question, signal) {
    if (!process.stdin.isTTY || !process.stderr.isTTY) {
        throw new errors/* PlatformError */.Wk(`There is no terminal to ask at: ${question}`, {
            hint: 'Add --yes to go on without being asked.',
        });
    }
    const { default: confirm } = await __webpack_require__.e(/* import() */ 6828).then(__webpack_require__.bind(__webpack_require__, 36828));
    const agreed = await confirm({ message: question, default: false }, { output: process.stderr, signal }).catch((error) => {
        signal.throwIfAborted();
        throw new errors/* PlatformError */.Wk('The question was not answered; nothing was changed.', { cause: error });
    });
    if (!agreed)
        throw new errors/* PlatformError */.Wk('You said no; nothing was changed.', {
            hint: 'Run it again when you are ready.',
        });
}

;// CONCATENATED MODULE: ./src/cli/terminal-door.ts



function terminalDoor(settings, signal) {
    const logger = new TerminalLogger({
        clock: new clock/* SystemClock */.A(),
        stream: process.stderr,
        verbose: settings.verbose,
        interactive: process.stderr.isTTY && process.env['TERM'] !== 'dumb' && (process.env['CI'] ?? '') === '',
    });
    const outputs = {};
    return {
        logger,
        signal,
        outputs,
        publish: (values) => {
            Object.assign(outputs, values);
        },
        // There is no post step after a command line that was killed.
        remoteWork: () => undefined,
        confirm: async (question) => {
            logger.close();
            if (!settings.yes)
                await askAtTerminal(question, signal);
        },
        // Nothing on a terminal reads masks; secrets are never printed in the first place.
        mask: () => undefined,
    };
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

/***/ 52495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandWords)
/* harmony export */ });
/**
 * The noun and the verb of a name: `codebase build`, `notify add-comment`, `pull-request check`.
 * The noun ends at the first hyphen, unless it is given.
 */
function commandWords({ name, noun = name.split('-')[0] ?? name }) {
    return [noun, name.slice(noun.length + 1)];
}


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


/***/ }),

/***/ 88878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_1__);


/** `1.2.3` of `v1.2.3`, of `tools-v1.2.3` and of `refs/tags/v1.2.3`; else the whole text. */
function versionOfTag(tag) {
    return /(?:^|[-/@_])v?(\d+(?:\.\d+)+.*)$/.exec(tag)?.[1] ?? tag.replace(/^v(?=\d)/, '');
}
/** Undefined for what is no version of the scheme. `v1`, `1.2` count as `1.0.0`, `1.2.0`. */
function readVersion(given, scheme) {
    const text = given.trim().replace(/^v(?=\d)/i, '');
    if (text.length > 100)
        return undefined;
    if (scheme === 'semver') {
        const parsed = semver__WEBPACK_IMPORTED_MODULE_1___default().parse(padded(text));
        if (parsed === null)
            return undefined;
        const { major, minor, patch, prerelease } = parsed;
        return { text, parts: [0, major, minor, patch], development: prerelease.length > 0 };
    }
    const parsed = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text);
    if (parsed === null)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = parsed.release;
    const development = parsed.is_prerelease || parsed.is_devrelease || parsed.local !== null;
    return { text, parts: [parsed.epoch, major, minor, patch], development };
}
/** Less than nothing, nothing, or more than it, as the first version is older, the same or newer. */
function compareVersions(one, other, scheme) {
    return scheme === 'semver'
        ? semver__WEBPACK_IMPORTED_MODULE_1___default().compare(padded(one.text), padded(other.text))
        : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(one.text, other.text);
}
function padded(text) {
    const match = /^(\d+)(\.\d+)?(\.\d+)?([-+].*)?$/.exec(text);
    if (match === null)
        return text;
    const [, major = '', minor = '.0', patch = '.0', rest = ''] = match;
    return `${major}${minor}${patch}${rest}`;
}


/***/ }),

/***/ 31023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ versionState)
/* harmony export */ });
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88878);

/**
 * Where a version stands, compared with the latest one. A development version is newer than that, or is a pre-release or
 * the like, which nobody got by updating.
 */
function versionState(current, latest, scheme) {
    const [own, newest] = [(0,_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(current, scheme), (0,_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(latest, scheme)];
    if (own === undefined)
        return unreadable(current, scheme);
    if (newest === undefined)
        return unreadable(latest, scheme);
    const behind = behindOf(own, newest, scheme);
    if (own.development || (0,_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(own, newest, scheme) > 0)
        return { state: 'development', behind };
    if (behind === 'none')
        return { state: 'up-to-date', behind };
    return { state: behind === 'major' ? 'major-behind' : 'minor-behind', behind };
}
function behindOf(own, newest, scheme) {
    if ((0,_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(own, newest, scheme) >= 0)
        return 'none';
    const first = own.parts.findIndex((part, index) => part !== newest.parts[index]);
    // What differs in none of them (a pre-release, a post-release) differs by less than a patch.
    return ['major', 'major', 'minor', 'patch'][first] ?? 'patch';
}
function unreadable(version, scheme) {
    const kind = scheme === 'semver' ? 'semantic version' : 'version of a Python package (PEP 440)';
    return {
        state: 'unknown',
        behind: undefined,
        reason: `${JSON.stringify(version.slice(0, 100))} is no ${kind}`,
    };
}


/***/ }),

/***/ 75399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inertText)
/* harmony export */ });
/* eslint-disable no-control-regex -- control characters are what this file is about */
// Colours (SGR) stay; every other escape sequence could move the cursor, set the title or write the clipboard.
const SEQUENCES = /\u001b\[[0-9;:]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[PX^_][\s\S]*?(?:\u001b\\|$)|\u001b\[[0-?]*[ -/]*[@-~]|\u001b.?/g;
const COLOUR = /^\u001b\[[0-9;:]*m$/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;
/** Remote text without anything that a terminal would obey, colours aside. */
function inertText(text) {
    return text
        .replace(SEQUENCES, (sequence) => (COLOUR.test(sequence) ? sequence : ''))
        .replace(CONTROLS, '')
        .replace(/\r(?!\n)/g, '\n')
        .replace(/\r\n/g, '\n');
}


/***/ })

};
