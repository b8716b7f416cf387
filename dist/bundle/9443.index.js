export const id = 9443;
export const ids = [9443];
export const modules = {

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

/***/ 88822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27253);


const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 10_000;
/**
 * The one poller. Transient errors never end the wait: they are backed off with full jitter, which starts anew after
 * each success. Nor do rate limits, which are waited out. Anything else ends it at once, as does the signal (with its
 * reason).
 * @throws DeadlineError when the deadline passes first
 */
async function poll(options) {
    const random = options.random ?? Math.random;
    const started = options.clock.now();
    let failures = 0;
    let lastFailure;
    for (;;) {
        options.signal?.throwIfAborted();
        try {
            const step = await options.step();
            if (step.done)
                return step.value;
            failures = 0;
            lastFailure = undefined;
        }
        catch (error) {
            if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE))
                throw error;
            failures += 1;
            lastFailure = error;
            options.onTransient?.(error);
        }
        const backoff = failures === 0
            ? intervalMs(options, started) * (1 - random() / 4)
            : (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
        const pause = backoff + (lastFailure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE ? lastFailure.waitMs : 0);
        const left = options.deadline - options.clock.now();
        if (left <= 0)
            throw deadlinePassed(options, started, lastFailure);
        await options.clock.sleep(Math.min(pause, left), options.signal);
    }
}
function intervalMs({ intervalMs: given, clock }, started) {
    return typeof given === 'number' ? given : given(clock.now() - started);
}
function deadlinePassed(options, started, cause) {
    const minutes = Math.round((options.clock.now() - started) / 6_000) / 10;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`Stopped waiting for ${options.subject} after ${minutes} minutes; it has not ended.`, {
        hint: 'Raise timeout-minutes if it needs longer; what was started goes on by itself.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 31943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _x: () => (/* binding */ buildFacts),
  jI: () => (/* binding */ buildHeading),
  o8: () => (/* binding */ durationSeconds),
  kY: () => (/* binding */ failureText),
  sQ: () => (/* binding */ logExcerpt),
  MK: () => (/* binding */ phaseParts),
  yQ: () => (/* binding */ startedOutputs)
});

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
// EXTERNAL MODULE: ./src/domains/builds/duration.ts
var duration = __webpack_require__(47383);
;// CONCATENATED MODULE: ./src/domains/builds/build-timeline.ts


/** The phases as GitHub draws them: a mermaid gantt, in the time zone of whoever looks. Empty without phases. */
function phaseTimeline(phases) {
    const bars = phases.flatMap((phase) => {
        const [start, end] = [phase.startTime?.getTime(), phase.endTime?.getTime()];
        if (start === undefined || end === undefined || end < start)
            return [];
        const state = phase.status === undefined || phase.status === 'SUCCEEDED' ? 'done' : 'crit';
        return [`    ${barName(phase.type)} (${(0,duration/* durationText */.S)(end - start)}) :${state}, ${start}, ${end}`];
    });
    if (bars.length === 0)
        return '';
    // Mermaid reads `x` as milliseconds since the epoch.
    return (0,markdown/* fenced */.OF)(['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...bars].join('\n'), 'mermaid');
}
/** The same as a table, with what CodeBuild said about each phase. */
function phaseTable(phases) {
    if (phases.length === 0)
        return '';
    return (0,markdown/* table */.tp)(['Phase', 'Status', 'Duration', 'Message'], phases.map((phase) => [
        (0,markdown/* code */.aY)(phase.type),
        (0,markdown/* escapeMarkdown */.FV)(phase.status ?? ''),
        build_timeline_duration(phase),
        (0,markdown/* escapeMarkdown */.FV)(phase.messages.join('; ').slice(0, 1_000)),
    ]));
}
function build_timeline_duration({ startTime, endTime }) {
    if (startTime === undefined || endTime === undefined)
        return '';
    return (0,duration/* durationText */.S)(endTime.getTime() - startTime.getTime());
}
/** Mermaid has no escape for its own punctuation, and reads words such as `title` as its own: both are avoided. */
function barName(type) {
    return `Phase ${type.replace(/[^A-Za-z0-9_]+/g, ' ').slice(0, 60)}`.trim();
}

// EXTERNAL MODULE: ./src/domains/builds/build-url.ts
var build_url = __webpack_require__(70183);
;// CONCATENATED MODULE: ./src/domains/builds/build-report.ts




/** How the whole log excerpt is bounded, in characters: a summary may have 1 MiB, of all steps together. */
const EXCERPT_LENGTH = 20_000;
const ERROR_LENGTH = 4_000;
/** The outputs that are known as soon as a build has started. */
function startedOutputs(build) {
    return {
        'build-id': build.id,
        'build-arn': build.arn,
        'build-url': (0,build_url/* buildUrl */.c)(build),
        'log-url': (0,build_url/* buildLogUrl */.g)(build),
        status: build.status,
    };
}
/** What became of the build of `name`, as a heading: `Built demo in 3 min`. */
function buildHeading(name, { build, failure }) {
    const seconds = durationSeconds(build);
    const after = seconds === undefined ? '' : ` after ${(0,duration/* durationText */.S)(seconds * 1000)}`;
    switch (build.status) {
        case 'SUCCEEDED':
            return `Built ${name} in ${(0,duration/* durationText */.S)((seconds ?? 0) * 1000)}`;
        case 'IN_PROGRESS':
            return failure === undefined
                ? `Started to build ${name}`
                : `The build of ${name} goes on, but is no longer followed`;
        case 'STOPPED':
            return `The build of ${name} was stopped${after}`;
        default:
            return `The build of ${name} failed${after}`;
    }
}
/** The rows of a summary's table that tell about a build; the values are Markdown. */
function buildFacts(build) {
    const seconds = durationSeconds(build);
    return [
        ['Build', (0,markdown/* link */.nf)(build.id, (0,build_url/* buildUrl */.c)(build))],
        ['Status', (0,markdown/* code */.aY)(build.status)],
        ...(seconds === undefined ? [] : [['Duration', (0,duration/* durationText */.S)(seconds * 1000)]]),
        ['Log', (0,markdown/* link */.nf)('CloudWatch', (0,build_url/* buildLogUrl */.g)(build))],
    ];
}
/** The phases as a picture and as a table, as parts of a summary; none without phases. */
function phaseParts(build) {
    const phases = build?.phases ?? [];
    return phases.length === 0 ? [] : ['### Phases', phaseTimeline(phases), phaseTable(phases)];
}
/** An error as the quotation that a summary begins with. */
function failureText(failure) {
    const lines = [failure.message, ...(failure.hint === undefined ? [] : [failure.hint])];
    return lines.map((line) => `> ${(0,markdown/* escapeMarkdown */.FV)(line.slice(0, ERROR_LENGTH))}`).join('\n>\n');
}
/** Whole seconds; only for builds that have ended. */
function durationSeconds({ startTime, endTime }) {
    if (startTime === undefined || endTime === undefined)
        return undefined;
    return Math.max(0, Math.round((endTime.getTime() - startTime.getTime()) / 1000));
}
/** The end of a log, as parts of a summary; none without lines. */
function logExcerpt(lines) {
    if (lines.length === 0)
        return [];
    // Colours and other control sequences are not for a web page.
    const text = lines.map((line) => line.replace(/\p{Cc}\[[0-9;?]*[A-Za-z]|(?!\t)\p{Cc}/gu, ''));
    return ['### Last lines of the log', (0,markdown/* fenced */.OF)(text.join('\n').slice(-EXCERPT_LENGTH))];
}


/***/ }),

/***/ 26859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseBuildVariables),
/* harmony export */   k: () => (/* binding */ buildVariablesExample)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3768);


const buildVariablesExample = '{"LOG_LEVEL": "debug", "TOKEN": {"value": "/my/parameter", "type": "PARAMETER_STORE"}}';
const TYPES = ['PLAINTEXT', 'PARAMETER_STORE', 'SECRETS_MANAGER'];
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const FORM = 'Write NAME: "value", or NAME: {value: "…", type: PARAMETER_STORE} (or SECRETS_MANAGER), or a list of {name, value, type}.';
/**
 * Reads the input environment-variables: a map from names to values (PLAINTEXT) or to `{value, type}`, or a
 * list of `{name, value, type}` as CodeBuild itself has it. Values are text: YAML turns 1.10 into 1.1, and 007
 * into 7, so numbers and booleans have to be in quotes. Errors never show a value.
 * @throws PlatformError naming the variable and the rule
 */
function parseBuildVariables(value) {
    const variables = Array.isArray(value)
        ? value.map((item, index) => fromListItem(item, index))
        : Object.entries(mapOf(value)).map(([name, entry]) => fromMapEntry(name, entry));
    const names = new Set();
    for (const { name } of variables) {
        if (names.has(name)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input environment-variables has ${name} more than once.`, {
                hint: 'Keep one of them.',
            });
        }
        names.add(name);
    }
    return variables;
}
function mapOf(value) {
    if (isRecord(value))
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input environment-variables is ${describe(value)}, not a map of names to values.`, { hint: FORM });
}
function fromListItem(item, index) {
    const where = `Item ${index + 1} of the input environment-variables`;
    if (!isRecord(item))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${where} is ${describe(item)}, not {name, value, type}.`, { hint: FORM });
    rejectUnknownKeys(where, item, ['name', 'value', 'type']);
    if (typeof item['name'] !== 'string')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${where} has no name.`, { hint: FORM });
    return variable(item['name'], item['value'], item['type']);
}
function fromMapEntry(name, entry) {
    if (!isRecord(entry))
        return variable(name, entry, undefined);
    rejectUnknownKeys(`${shown(name)} in the input environment-variables`, entry, ['value', 'type']);
    return variable(name, entry['value'], entry['type']);
}
function variable(name, value, type) {
    checkName(name);
    if (typeof value !== 'string') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The value of ${name} in the input environment-variables is ${describe(value)}, not text.`, { hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"` });
    }
    return { name, value, type: variableType(name, type) };
}
function checkName(name) {
    if (!NAME.test(name)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input environment-variables has a variable called ${shown(name)}: names are letters, digits and underscores, and don't start with a digit.`, { hint: FORM });
    }
    if (name.startsWith('CODEBUILD_')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input environment-variables sets ${name}, which is CodeBuild's own.`, {
            hint: 'Choose a name that does not begin with CODEBUILD_.',
        });
    }
}
function variableType(name, type) {
    if (type === undefined || type === null)
        return 'PLAINTEXT';
    const known = TYPES.find((candidate) => candidate === type);
    if (known !== undefined)
        return known;
    const suggestion = typeof type === 'string' ? (0,_core_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(type, TYPES) : undefined;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The type of ${name} in the input environment-variables is ${typeof type === 'string' ? shown(type) : describe(type)}, not one of ${TYPES.join(', ')}.`, { hint: suggestion === undefined ? FORM : `Did you mean ${suggestion}?` });
}
function rejectUnknownKeys(where, entry, known) {
    const unknown = Object.keys(entry).find((key) => !known.includes(key));
    if (unknown === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${where} has ${shown(unknown)}, which is none of ${known.join(', ')}.`, {
        hint: FORM,
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What kind of thing it is; not the thing itself, which may be secret. */
function describe(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}
function shown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
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

/***/ 3696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ BuildRunner)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/domains/builds/build-url.ts
var build_url = __webpack_require__(70183);
// EXTERNAL MODULE: ./src/domains/builds/failing-lines.ts
var failing_lines = __webpack_require__(16241);
;// CONCATENATED MODULE: ./src/domains/builds/build-failure.ts



/** How each bad end reads in a sentence: "Build demo:1 …". */
const ENDINGS = {
    FAILED: 'failed',
    FAULT: 'broke off with a fault of CodeBuild',
    TIMED_OUT: "ran into the project's time limit",
    STOPPED: 'was stopped by somebody else',
};
/** The first phase that did not succeed, if CodeBuild names one. */
function failedPhase(build) {
    return build.phases.find((phase) => phase.status !== undefined && phase.status !== 'SUCCEEDED');
}
/** The error for a build that has ended, with the last lines of its log, or undefined when it succeeded. */
function buildFailure(build, lastLines) {
    if (build.status === 'SUCCEEDED' || build.status === 'IN_PROGRESS')
        return undefined;
    const phase = failedPhase(build);
    const where = phase === undefined ? '' : ` in phase ${phase.type}`;
    const why = phase === undefined || phase.messages.length === 0 ? '' : `: ${phase.messages.join('; ')}`;
    return new errors/* PlatformError */.Wk(`Build ${build.id} ${ENDINGS[build.status]}${where} (${build.status})${why.replace(/\.$/, '')}.`, {
        hint: `${wayOut(build.status, lastLines.length > 0)} ${(0,build_url/* buildUrl */.c)(build)}`,
        excerpt: (0,failing_lines/* failingLines */.O)(lastLines),
    });
}
function wayOut(status, summarised) {
    switch (status) {
        case 'FAULT':
            return 'Run it again; if it happens again, ask the platform team. The build:';
        case 'STOPPED':
            return 'Run it again if it was not meant to be stopped. The build:';
        case 'TIMED_OUT':
            return 'See in its log what takes so long:';
        default:
            return summarised
                ? 'The last lines of its log say more, and are in the summary. All of it:'
                : 'Its log says more:';
    }
}

// EXTERNAL MODULE: ./src/domains/builds/follow-build.ts + 2 modules
var follow_build = __webpack_require__(33389);
;// CONCATENATED MODULE: ./src/domains/builds/run-build.ts




/** Starts a build, follows it, and stops it once if we are cancelled meanwhile. */
class BuildRunner {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /** @throws CancelledError once the build is stopped; whatever kept the build from being started */
    async run(request, options) {
        const { signal } = this.deps;
        signal.throwIfAborted();
        const build = await this.start(request);
        this.deps.onStarted(build);
        if (signal.aborted)
            return this.cancel(build, options);
        return this.continue(build, options);
    }
    /**
     * Follows a build that somebody else has started, which is never stopped: others may be waiting for it.
     * @throws CancelledError when we are cancelled meanwhile
     */
    async join(build, options) {
        return this.continue(build, { ...options, stopOnCancel: false });
    }
    async continue(build, options) {
        if (options.wait)
            return this.follow(build, options);
        this.deps.onSettled();
        const failure = buildFailure(build, []);
        return { build, lastLines: [], ...(failure === undefined ? {} : { failure }) };
    }
    /** Not cut short by the signal: only with the answer is it known what to stop. */
    async start(request) {
        try {
            return await this.deps.builds.start(request);
        }
        catch (error) {
            if (!(error instanceof errors/* PlatformError */.Wk))
                throw error;
            const unsure = `An answer may have been lost: see whether ${request.project} has a new build.`;
            if (this.deps.signal.aborted) {
                throw new errors/* CancelledError */.cc(`Cancelled while the build was being started: ${error.message}`, {
                    ...(error.transient ? { hint: unsure } : {}),
                    cause: error,
                });
            }
            if (!error.transient)
                throw error;
            throw new errors/* PlatformError */.Wk(`A build of ${request.project} could not be started: ${error.message}`, {
                hint: unsure,
                cause: error,
            });
        }
    }
    async follow(build, options) {
        const { deadline, showLog } = options;
        const { signal } = this.deps;
        try {
            const followed = await new follow_build/* BuildFollower */.d(this.deps).follow(build.id, {
                deadline,
                signal,
                ...(showLog === undefined ? {} : { showLog }),
            });
            this.deps.onSettled();
            const failure = buildFailure(followed.build, followed.lastLines);
            return { ...followed, ...(failure === undefined ? {} : { failure }) };
        }
        catch (error) {
            if (signal.aborted)
                return this.cancel(build, options);
            if (!(error instanceof errors/* PlatformError */.Wk))
                throw error;
            this.deps.onSettled();
            return { build, lastLines: [], failure: goesOn(build, error) };
        }
    }
    async cancel(build, { stopOnCancel = true }) {
        const cause = this.deps.signal.reason;
        if (!stopOnCancel) {
            this.deps.onSettled();
            throw new errors/* CancelledError */.cc(`Cancelled: stopped waiting for build ${build.id}, which goes on.`, {
                hint: `Stop it by hand if it should not: ${(0,build_url/* buildUrl */.c)(build)}`,
                cause,
            });
        }
        this.deps.logger.info(`Stopping build ${build.id}`);
        try {
            await this.deps.builds.stop(build.id);
        }
        catch (error) {
            // Still registered as remote work, so that a post step tries once more.
            throw new errors/* CancelledError */.cc(`Cancelled, but build ${build.id} could not be stopped: ${(0,errors/* asError */.zR)(error).message}`, { hint: `Stop it by hand if it still runs: ${(0,build_url/* buildUrl */.c)(build)}`, cause: error });
        }
        this.deps.onSettled();
        throw new errors/* CancelledError */.cc(`Cancelled: build ${build.id} was told to stop.`, {
            hint: `The build: ${(0,build_url/* buildUrl */.c)(build)}`,
            cause,
        });
    }
}
/** We leave, the build does not. */
function goesOn(build, error) {
    const url = (0,build_url/* buildUrl */.c)(build);
    if (error instanceof errors/* DeadlineError */.j3) {
        return new errors/* DeadlineError */.j3(error.message, {
            hint: `The build goes on by itself: ${url} Raise timeout-minutes if it needs longer.`,
            cause: error,
        });
    }
    return new errors/* PlatformError */.Wk(`Build ${build.id} was started, but can't be followed: ${error.message}`, {
        hint: `${error.hint === undefined ? '' : `${error.hint} `}The build goes on by itself: ${url}`,
        cause: error,
    });
}


/***/ })

};
