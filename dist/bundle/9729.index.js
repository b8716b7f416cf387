export const id = 9729;
export const ids = [9729,8669,9659,2040];
export const modules = {

/***/ 53155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/** Fixes the types of a definition without writing them out. */
function defineCommand(definition) {
    return definition;
}
/** The inputs that every verb with AWS access takes. */
const awsInputs = {
    'aws-region': {
        type: 'string',
        description: 'AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`.',
    },
    'role-to-assume': {
        type: 'string',
        description: 'ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out.',
    },
    'role-session-name': {
        type: 'string',
        description: 'Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`.',
    },
};
/** The inputs of a verb that can be tried without changing anything. */
const dryRunInput = {
    'dry-run': {
        type: 'boolean',
        default: false,
        description: 'Look up and check everything, say what would be done, and change nothing.',
    },
};
/** The input of a verb that asks the GitHub API. */
const githubInputs = {
    'github-token': {
        type: 'string',
        secret: true,
        workflowDefault: '${{ github.token }}',
        description: 'Token for the GitHub API.',
    },
};
/** How long a verb may take as a whole. */
function timeoutInput(minutes) {
    return {
        'timeout-minutes': {
            type: 'number',
            default: minutes,
            minimum: 1,
            maximum: 1440,
            description: 'How long to wait, in minutes. When it is over the step fails; what it started goes on.',
        },
    };
}
/** All outputs, none of them with a value yet. */
function withoutValues(outputs) {
    return Object.fromEntries(Object.keys(outputs).map((name) => [name, undefined]));
}


/***/ }),

/***/ 90583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ githubClient),
/* harmony export */   JD: () => (/* binding */ repositoryInput),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68669);


/** The input of a verb that works on a repository on GitHub. */
const repositoryInput = {
    repository: {
        type: 'string',
        description: "Repository on GitHub, `owner/name`. Default: the workflow's own.",
    },
};
/** The GitHub API, as the workflow or the environment says where it is. Nothing is requested before its first use. */
function githubClient(token, { clock, logger, signal, workflow }) {
    return new _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__.GitHubClient({ apiUrl: workflow?.apiUrl, token, clock, logger, signal });
}
/**
 * The repository that is meant: `owner/name`.
 * @throws PlatformError where it is neither given nor known, or can't be one
 */
function repositoryName(given, { workflow }) {
    const name = given ?? workflow?.repository ?? '';
    if (/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(name))
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(name === ''
        ? 'Which repository is meant is not known: the input repository is empty, and this is no workflow.'
        : `The input repository is ${JSON.stringify(name)}, not owner/name.`, { hint: 'Set repository to owner/name, as in uktrade/platform-tools.' });
}


/***/ }),

/***/ 29729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/domains/versions/version-state.ts
var version_state = __webpack_require__(31023);
;// CONCATENATED MODULE: ./src/domains/versions/check-version.ts


/**
 * Compares a version with the latest one, and warns: minor versions behind is a warning, a major one and what is not
 * known are what the order says.
 * @param findLatest undefined where nothing was ever published
 */
async function checkVersion(order, findLatest, { logger, signal }) {
    const { found, cause } = await latestOrReason(findLatest, signal);
    const state = found === undefined
        ? { state: 'unknown', behind: undefined, reason: reasonOf(cause) }
        : (0,version_state/* versionState */.M)(order.current, found, order.scheme);
    const report = { order, latest: found, ...state };
    const problem = problemOf(report, cause);
    if (problem === undefined)
        return report;
    const fails = (state.state === 'major-behind' && order.majorBehind === 'fail') ||
        (state.state === 'unknown' && order.onError === 'fail');
    if (fails)
        return { ...report, failure: problem };
    const title = order.name === undefined ? 'Version' : `Version of ${order.name}`;
    logger.warning(`${problem.message} ${problem.hint ?? ''}`.trim(), { title });
    return report;
}
/** One line about where the version stands. */
function sentence({ state, order, latest, behind, reason }) {
    const { name = 'Version', current } = order;
    switch (state) {
        case 'up-to-date':
            return `${name} ${current} is the latest version.`;
        case 'development':
            return `${name} ${current} is a development version; the latest one is ${latest ?? 'not known'}.`;
        case 'unknown':
            return `Whether ${order.name ?? 'version'} ${current} is up to date is not known: ${(reason ?? '').replace(/\.$/, '')}.`;
        default:
            return `${name} ${current} is a ${behind ?? ''} version behind ${latest ?? ''}.`;
    }
}
function problemOf(report, cause) {
    const { state, order, latest } = report;
    if (state === 'up-to-date' || state === 'development')
        return undefined;
    const update = `Update ${order.name === undefined ? '' : `${order.name} `}to ${latest ?? ''}.`;
    const hints = {
        'minor-behind': update,
        'major-behind': `${update} The notes of its major versions say what breaks; major-behind: warn makes this a warning.`,
        unknown: (cause instanceof errors/* PlatformError */.Wk ? cause.hint : undefined) ??
            'Check the inputs current, registry and package.',
    };
    return new errors/* PlatformError */.Wk(sentence(report), {
        hint: hints[state],
        ...(cause === undefined ? {} : { cause }),
    });
}
async function latestOrReason(findLatest, signal) {
    try {
        return { found: await findLatest() };
    }
    catch (error) {
        if (signal.aborted || !(error instanceof errors/* PlatformError */.Wk))
            throw error;
        return { found: undefined, cause: error };
    }
}
function reasonOf(cause) {
    return cause === undefined ? 'nothing is published' : (0,errors/* asError */.zR)(cause).message;
}

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/versions/version-report.ts


const ICONS = {
    'up-to-date': ':white_check_mark:',
    'minor-behind': ':warning:',
    'major-behind': ':warning:',
    development: ':construction:',
    unknown: ':grey_question:',
};
function versionOutputs({ state, order, latest, behind }) {
    return { state, current: order.current, latest, behind };
}
/** The job summary. */
function versionSummary(report) {
    const { order, latest, state, failure } = report;
    const rows = [
        ['Current', (0,markdown/* code */.aY)(order.current)],
        ['Latest', latest === undefined ? '' : (0,markdown/* code */.aY)(latest)],
        ['State', (0,markdown/* code */.aY)(state)],
    ];
    const icon = failure === undefined ? ICONS[state] : ':x:';
    const parts = [
        `## ${icon} ${(0,markdown/* escapeMarkdown */.FV)(sentence(report))}`,
        ...(failure?.hint === undefined ? [] : [(0,markdown/* escapeMarkdown */.FV)(failure.hint)]),
        (0,markdown/* table */.tp)(['', ''], rows.map(([name = '', value = '']) => [`**${name}**`, value])),
    ];
    return `${parts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./src/domains/versions/version-order.ts
var version_order = __webpack_require__(88878);
// EXTERNAL MODULE: ./src/providers/github/releases.ts
var github_releases = __webpack_require__(2040);
// EXTERNAL MODULE: ./src/providers/package-index/index-url.ts
var index_url = __webpack_require__(28704);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/github.ts
var github = __webpack_require__(90583);
;// CONCATENATED MODULE: ./src/commands/version/check.ts








const inputDefinitions = {
    current: {
        type: 'string',
        required: true,
        description: 'The version in use. A leading `v` is fine.',
    },
    latest: {
        type: 'string',
        description: 'The latest version, if it is known already: then nobody is asked for it.',
    },
    registry: {
        type: 'choice',
        choices: ['github', 'pypi', 'npm'],
        default: 'github',
        description: 'Where the latest version is published: as a release of `repository` on `github`, or as the `package` on `pypi` or `npm`. Versions are compared as semantic versions, those of `pypi` by PEP 440.',
    },
    ...github/* repositoryInput */.JD,
    package: { type: 'string', description: 'Name of the package on `pypi` or `npm`.' },
    'index-url': {
        type: 'string',
        description: 'Address of the index of packages. Default: `https://pypi.org` (or the environment variable `PYPI_INDEX_URL`), for npm `https://registry.npmjs.org` (or `NPM_REGISTRY_URL`).',
    },
    'major-behind': {
        type: 'choice',
        choices: ['fail', 'warn'],
        default: 'fail',
        description: 'What a version that is a major one behind is: a failure of the step, or a warning.',
    },
    'on-error': {
        type: 'choice',
        choices: ['warn', 'fail'],
        default: 'warn',
        description: 'What it is where the state is not known: a warning, or a failure of the step.',
    },
    ...command/* githubInputs */.dN,
};
/* harmony default export */ const check = ((0,command/* defineCommand */.NB)({
    name: 'version-check',
    summary: 'Compare a version in use with the latest one that is published',
    description: 'Says whether a version is up to date. Minor versions and patches behind are a warning, a major version behind is a failure or a warning, and so is what can not be known. Drafts, pre-releases and versions that were withdrawn (yanked) are never the latest.',
    inputs: inputDefinitions,
    outputs: {
        state: {
            description: '`up-to-date`, `minor-behind` (patches too), `major-behind`, `development` or `unknown`.',
        },
        current: { description: 'The version in use, without prefix and `v`.' },
        latest: { description: 'The latest version. Empty where it is not known.' },
        behind: {
            description: '`none`, `patch`, `minor` or `major`: the first part in which the latest version is ahead. Empty for `unknown`.',
        },
    },
    permissions: {
        aws: [],
        github: { contents: { access: 'read', when: '`registry: github` with a private repository' } },
    },
    async run(inputs, context) {
        const { logger, signal } = context;
        const name = nameOf(inputs, context);
        const report = await checkVersion({
            name,
            current: (0,version_order/* versionOfTag */.mx)(inputs.current.trim()),
            scheme: inputs.registry === 'pypi' ? 'pep440' : 'semver',
            majorBehind: inputs['major-behind'],
            onError: inputs['on-error'],
        }, () => latestVersion(inputs, name, context), { logger, signal });
        return {
            outputs: versionOutputs(report),
            summary: versionSummary(report),
            text: sentence(report),
            ...(report.failure === undefined ? {} : { failure: report.failure }),
        };
    },
}));
/**
 * What is compared; undefined where both versions are given, and no word on it.
 * @throws PlatformError where that is not given, or what is given goes with another registry
 */
function nameOf(inputs, context) {
    const { registry, package: name, latest } = inputs;
    if (registry === 'github') {
        if (name !== undefined && latest === undefined) {
            throw new errors/* PlatformError */.Wk('The input package is given, but registry is github, which has releases.', {
                hint: 'Set registry to pypi or npm, or leave out package.',
            });
        }
        if (latest !== undefined)
            return name ?? inputs.repository;
        return (0,github/* repositoryName */.aR)(inputs.repository, context);
    }
    if (name !== undefined)
        return name;
    if (latest !== undefined)
        return undefined;
    throw new errors/* PlatformError */.Wk(`The input package is empty, and registry is ${registry}.`, {
        hint: 'Set package to the name of the package.',
    });
}
async function latestVersion(inputs, name, context) {
    const { registry, latest } = inputs;
    if (latest !== undefined)
        return (0,version_order/* versionOfTag */.mx)(latest.trim());
    if (name === undefined)
        return undefined;
    switch (registry) {
        case 'github': {
            const releases = new github_releases.GitHubReleases((0,github/* githubClient */.$f)(inputs['github-token'], context), name);
            const release = await releases.latest();
            return release === undefined ? undefined : (0,version_order/* versionOfTag */.mx)(release.tag);
        }
        case 'pypi': {
            const { pypiAddresses, PypiIndex } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1279), __webpack_require__.e(4926)]).then(__webpack_require__.bind(__webpack_require__, 14926));
            const index = new PypiIndex(pypiAddresses((0,index_url/* indexUrl */.E)('pypi', inputs['index-url'])));
            return index.latestVersion(name, context.signal);
        }
        case 'npm': {
            const { NpmRegistry } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1279), __webpack_require__.e(7173)]).then(__webpack_require__.bind(__webpack_require__, 57173));
            return new NpmRegistry((0,index_url/* indexUrl */.E)('npm', inputs['index-url'])).latestVersion(name, context.signal);
        }
    }
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

/***/ 27253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const defaultRetryPolicy = {
    attempts: 5,
    baseMs: 200,
    capMs: 5_000,
    random: Math.random,
};
/**
 * Capped exponential back-off with full jitter, in milliseconds, after `failures` failures in a row (1 or more).
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog.
 */
function backoffMs(failures, policy) {
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
    return Math.floor(policy.random() * ceiling);
}
/** True for what may go away by itself. Providers set the flag when they translate an error. */
function isTransient(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
/** Runs the operation until it succeeds, fails for good, or has used up its attempts; the last error is thrown. */
async function retry(operation, options) {
    const policy = options.policy ?? defaultRetryPolicy;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            const again = options.again ?? isTransient;
            if (!again(error) || attempt >= policy.attempts)
                throw error;
            const waitMs = backoffMs(attempt, policy);
            options.onRetry?.(error, attempt, waitMs);
            await options.clock.sleep(waitMs, options.signal);
        }
    }
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

/***/ 68669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   ownerAndName: () => (/* binding */ ownerAndName)
/* harmony export */ });
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27253);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64722);


const TIMEOUT_MS = 10_000;
/** A cancelled step has some seconds to live, and other things to do in them. */
const LAST_WORDS_MS = 3_000;
/** The one way in which requests go to GitHub's REST API. Nothing is loaded or requested before its first use. */
class GitHubClient {
    options;
    loading;
    constructor(options) {
        this.options = options;
    }
    /** False for requests that GitHub takes from anybody, few as they may be. */
    get authenticated() {
        return (this.options.token ?? '') !== '';
    }
    /**
     * Runs one call of the API.
     * @param action as the errors name it: `compare two commits of uktrade/demo`
     * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
     */
    async call(action, send, settings = {}) {
        const { clock, logger } = this.options;
        const cancelled = settings.regardless === true && this.options.signal?.aborted === true;
        const signal = cancelled ? undefined : this.options.signal;
        const timeoutMs = cancelled ? LAST_WORDS_MS : (this.options.timeoutMs ?? TIMEOUT_MS);
        return (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(() => this.attempt(action, send, { signal, timeoutMs }), {
            clock,
            policy: { ..._core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur, attempts: cancelled ? 1 : (settings.attempts ?? 3), capMs: 2_000 },
            ...(signal === undefined ? {} : { signal }),
            ...(settings.once === true ? { again: _translate_js__WEBPACK_IMPORTED_MODULE_1__/* .neverSent */ .vQ } : {}),
            onRetry: (error, attempt, waitMs) => {
                logger.debug(`GitHub, attempt ${attempt}; the next one in ${waitMs} ms: ${String(error)}`);
            },
        });
    }
    async attempt(action, send, { signal, timeoutMs }) {
        signal?.throwIfAborted();
        const octokit = await this.octokit();
        const timeout = AbortSignal.timeout(timeoutMs);
        try {
            return await send(octokit, {
                request: { signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) },
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw (0,_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .translateGitHub */ .kI)(error, action, timeout.aborted ? timeoutMs : undefined);
        }
    }
    octokit() {
        const { apiUrl, token, logger } = this.options;
        return (this.loading ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845), __webpack_require__.e(5345)]).then(__webpack_require__.bind(__webpack_require__, 75345)).then(({ createOctokit }) => createOctokit({
            apiUrl,
            token,
            debug: (message) => {
                logger.debug(message);
            },
        })));
    }
}
/** `owner/name` in the two parts that the API wants. */
function ownerAndName(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubReleases: () => (/* binding */ GitHubReleases)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68669);


const PAGE = 100;
/** A draft is looked for among so many of the newest releases. */
const DRAFTS_AMONG = 300;
/** The releases of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
class GitHubReleases {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
    async byTag(tag) {
        const published = await this.published(tag);
        if (published !== undefined)
            return published;
        return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
    }
    async published(tag) {
        const answer = await this.unlessMissing(() => this.github.call(`look up the release ${tag} of ${this.repository}`, (octokit, options) => octokit.rest.repos.getReleaseByTag({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), tag, ...options })));
        return answer === undefined ? undefined : toRelease(answer.data);
    }
    async list(limit) {
        const found = [];
        for (let page = 1; found.length < limit; page += 1) {
            const { data } = await this.github.call(`list the releases of ${this.repository}`, (octokit, options) => octokit.rest.repos.listReleases({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
                per_page: PAGE,
                page,
                ...options,
            }));
            found.push(...data.map(toRelease));
            if (data.length < PAGE)
                break;
        }
        return found.slice(0, limit);
    }
    async latest() {
        const answer = await this.unlessMissing(() => this.github.call(`look up the latest release of ${this.repository}`, (octokit, options) => octokit.rest.repos.getLatestRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), ...options })));
        return answer === undefined ? undefined : toRelease(answer.data);
    }
    async get(id) {
        const { data } = await this.github.call(`look up a release of ${this.repository}`, (octokit, options) => octokit.rest.repos.getRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), release_id: id, ...options }));
        return toRelease(data);
    }
    async writeBody(id, body) {
        const { data } = await this.github.call(`write the notes of a release of ${this.repository}`, (octokit, options) => octokit.rest.repos.updateRelease({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
            release_id: id,
            body,
            ...options,
        }), { attempts: 1 });
        return toRelease(data);
    }
    async unlessMissing(ask) {
        try {
            return await ask();
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)
                return undefined;
            throw error;
        }
    }
}
function toRelease(answer) {
    return {
        id: answer.id,
        tag: answer.tag_name,
        name: answer.name ?? '',
        body: answer.body ?? '',
        draft: answer.draft,
        prerelease: answer.prerelease,
        target: answer.target_commitish,
        url: answer.html_url,
        publishedAt: answer.published_at ?? undefined,
    };
}


/***/ }),

/***/ 64722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kI: () => (/* binding */ translateGitHub),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/**
 * Turns what the toolkit threw into an error that the user can act on, by its status. `action` says what was to be
 * done: `compare two commits of uktrade/demo`. `timedOutMs` is set where our own time limit ended the request.
 */
function translateGitHub(error, action, timedOutMs) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
        return error;
    const cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
    if (timedOutMs !== undefined) {
        return unavailable(`no answer within ${timedOutMs / 1000} s`, action, cause);
    }
    if (!isRequestFailure(cause)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub's answer could not be read, when asked to ${action}: ${cause.message}`, {
            cause,
        });
    }
    const { response, status } = cause;
    // The toolkit gives a request without an answer the status 500.
    if (response === undefined)
        return unavailable(oneLine(cause.message), action, cause);
    if (status >= 500)
        return unavailable(`HTTP ${status}`, action, cause);
    if (isRateLimit(response.headers, status))
        return rateLimit(action, cause, response.headers);
    const said = `GitHub would not ${action}: HTTP ${status}, ${oneLine(messageOf(response.data))}`;
    if (status === 401)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause, hint: 'Check the input github-token.' });
    if (status === 403) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, {
            cause,
            hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold.",
        });
    }
    if (status === 404) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(said, {
            cause,
            hint: 'It does not exist, or the token may not see it: a workflow’s own token sees its own repository and public ones.',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause });
}
/** No connection was made, so that GitHub can't have done anything. */
const UNSENT = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN']);
/** True where GitHub was not even reached, so that asking again can't do anything twice. */
function neverSent(error) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causeChain */ .DD)(error).some((cause) => 'code' in cause && UNSENT.has(String(cause.code)));
}
/** The HTTP status that GitHub refused with; undefined for anything else. */
function statusOf(error) {
    const cause = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? error.cause : undefined;
    const refused = typeof cause === 'object' &&
        cause !== null &&
        'status' in cause &&
        'response' in cause &&
        cause.response !== undefined;
    return refused ? Number(cause.status) : undefined;
}
function unavailable(reason, action, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub could not ${action} for now: ${reason}.`, {
        cause,
        transient: true,
        hint: 'Check the network and the settings HTTPS_PROXY and NO_PROXY; githubstatus.com tells of wider problems.',
    });
}
function rateLimit(action, cause, headers) {
    const hint = 'Give github-token, if it is empty: without a token there are 60 requests an hour. Else try again later.';
    const message = `GitHub would not ${action}: the rate limit of its API is used up.`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE(message, { cause, hint }, waitMs(headers));
}
/** Without a word of GitHub on it, a minute is the least. Source: "Rate limits for the REST API". */
const LEAST_WAIT_MS = 60_000;
/** By GitHub's own clock, which need not be ours. */
function waitMs(headers) {
    const [after, reset] = [Number(headers['retry-after']), Number(headers['x-ratelimit-reset'])];
    if (after >= 0)
        return after * 1000;
    const left = reset * 1000 - Date.parse(String(headers['date']));
    return String(headers['x-ratelimit-remaining']) === '0' && left >= 0 ? left + 1000 : LEAST_WAIT_MS;
}
function isRequestFailure(error) {
    return 'status' in error && typeof error.status === 'number';
}
/** Source: "Rate limits for the REST API", for both the primary and the secondary ones. */
function isRateLimit(headers, status) {
    if (status !== 403 && status !== 429)
        return false;
    return (status === 429 || headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0');
}
function messageOf(data) {
    if (typeof data !== 'object' || data === null || !('message' in data))
        return 'with no reason given.';
    const { message } = data;
    return typeof message === 'string' && message !== '' ? message : 'with no reason given.';
}
/** Remote text on one line, and not a long one. */
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}


/***/ }),

/***/ 28704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ indexUrl),
/* harmony export */   l: () => (/* binding */ checkedUrl)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Where each registry is, and which variable of the environment says otherwise. */
const DEFAULTS = {
    pypi: { url: 'https://pypi.org', variable: 'PYPI_INDEX_URL' },
    npm: { url: 'https://registry.npmjs.org', variable: 'NPM_REGISTRY_URL' },
};
/**
 * The registry's address, without a slash at the end: the given one, else the environment's, else the public one.
 * @throws PlatformError for what can't be one; a password in it is never printed
 */
function indexUrl(registry, given, env = process.env) {
    const { url, variable } = DEFAULTS[registry];
    const fromEnvironment = (env[variable] ?? '') === '' ? undefined : env[variable];
    const source = given === undefined ? `The environment variable ${variable}` : 'The input index-url';
    return checkedUrl(given ?? fromEnvironment ?? url, source).replace(/\/+$/, '');
}
/** @throws PlatformError for what is no http address, or holds a password */
function checkedUrl(text, source) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${source} is no http or https address.`, {
            hint: 'Write it as https://pypi.org or https://test.pypi.org.',
        });
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${source} has a user, a password or a query in it.`, {
            hint: 'Give the address alone; a token for uploads belongs into pypi-token.',
        });
    }
    return text;
}


/***/ }),

/***/ 68898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(74818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(12124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(30790);

const { major, minor, patch, inc } = __webpack_require__(38940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 12124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(74818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 38940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(74818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 30790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(74818);

const Operator = __webpack_require__(12124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 74818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ })

};
