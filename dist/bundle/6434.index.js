export const id = 6434;
export const ids = [6434];
export const modules = {

/***/ 16434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/domains/packages/package-report.ts
var package_report = __webpack_require__(51730);
// EXTERNAL MODULE: ./src/domains/packages/await-package.ts
var await_package = __webpack_require__(75280);
// EXTERNAL MODULE: ./src/domains/packages/check-package.ts
var check_package = __webpack_require__(74330);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/poll.ts
var poll = __webpack_require__(88822);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
;// CONCATENATED MODULE: ./src/domains/packages/upload-file.ts





const ATTEMPTS = 3;
const FILE_LIMIT_MS = 10 * 60_000;
const SHOW_LIMIT_MS = 3 * 60_000;
const SHOW_INTERVAL_MS = 5_000;
const BACKOFF = { baseMs: 2_000, capMs: 30_000, random: Math.random };
/**
 * Uploads one file. After every failure it is looked for before it is sent again: the answer may have been lost, and
 * the file not. That an index has it counts only with the same hash.
 * @throws PlatformError with the last lines of the client; DeadlineError when there is no time left for another attempt
 */
async function uploadFile(target, file, deps) {
    const { uploader, token, clock, logger, signal } = deps;
    let excerpt = [];
    for (let attempt = 1;; attempt += 1) {
        signal.throwIfAborted();
        const left = deps.deadline - clock.now();
        if (left <= 0)
            throw timeIsOver(target, file, excerpt);
        const outcome = await uploader.upload(file.path, {
            token: await token.value(),
            signal,
            timeoutMs: Math.min(FILE_LIMIT_MS, left),
        });
        if (outcome.uploaded)
            return 'uploaded';
        ({ excerpt } = outcome);
        if (saysThatItExists(outcome))
            return awaitFile(target, file, deps, outcome);
        if (await isThere(target, file, deps)) {
            logger.warning(`The upload of ${file.filename} ended badly, but the index has it: its answer was lost.`);
            return 'found';
        }
        if (attempt >= ATTEMPTS || isLasting(outcome))
            throw uploadFailure(target, file, outcome);
        logger.warning(`The upload of ${file.filename} failed${statusText(outcome)}; trying it again.`);
        await clock.sleep((0,retry/* backoffMs */.jo)(attempt, BACKOFF), signal);
    }
}
/** pypiserver answers with 409, PyPI with 400 and a sentence. */
function saysThatItExists({ status, excerpt }) {
    return status === 409 || (status === 400 && /file already exists/i.test(excerpt.join(' ')));
}
/** @throws PlatformError when another content is published under that name */
async function isThere(target, file, deps) {
    const checked = await (0,check_package/* checkPackage */.l)(target, [file], deps);
    if (checked.state === 'unknown') {
        deps.logger.debug(checked.failure.message);
        return false;
    }
    (0,await_package/* refuseDifferent */.y)(target, checked);
    return checked.state === 'published';
}
/** The index knows the file before it lists it: which content it is shows only then. */
async function awaitFile(target, file, deps, refusal) {
    const { clock, signal, logger } = deps;
    logger.info(`The index says that it has ${file.filename} already; looking which content it is.`);
    try {
        return await (0,poll/* poll */.w)({
            clock,
            subject: file.filename,
            intervalMs: SHOW_INTERVAL_MS,
            deadline: Math.min(clock.now() + SHOW_LIMIT_MS, deps.deadline),
            signal,
            step: async () => (await isThere(target, file, deps)) ? { done: true, value: 'found' } : { done: false },
        });
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        throw new errors/* PlatformError */.Wk(`The index refuses ${file.filename} as one that it has, and does not list it.`, {
            hint: 'The name of a deleted file can never be used again: release a new version. Or run the step again, if somebody else is publishing.',
            excerpt: refusal.excerpt,
            cause: error,
        });
    }
}
/** No further attempt mends what the index or the client refuses. */
function isLasting({ status, lasting }) {
    if (lasting === true)
        return true;
    return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
function uploadFailure(target, file, refusal) {
    const denied = refusal.status === 401 || refusal.status === 403;
    return new errors/* PlatformError */.Wk(`${file.filename} of ${target.name} ${target.version} could not be uploaded${statusText(refusal)}.`, {
        excerpt: refusal.excerpt,
        hint: denied
            ? `The token may not upload ${target.name}: give pypi-token one whose scope is that project, or check the trusted publisher.`
            : 'Its reason is in the lines of twine. Run the step again: what is uploaded already stays, and is not uploaded twice.',
    });
}
function timeIsOver(target, file, excerpt) {
    return new errors/* DeadlineError */.j3(`The time was over before ${file.filename} of ${target.name} ${target.version} was uploaded.`, {
        excerpt,
        hint: 'Run the step again, which goes on where it was; or raise timeout-minutes.',
    });
}
function statusText({ status }) {
    return status === undefined ? '' : ` (HTTP ${status})`;
}

;// CONCATENATED MODULE: ./src/domains/packages/publish-package.ts



/**
 * Publishes what is missing. Everything is looked at before the first upload: a file that is published with another
 * content, or an index that can't be read, stops it. Run again after an interruption, it goes on where it was.
 * @throws PlatformError
 */
async function publishPackage(target, built, deps, options) {
    const { logger } = deps;
    const way = await deps.uploader.prepare();
    const checked = await (0,check_package/* checkPackage */.l)(target, built, deps);
    if (checked.state === 'unknown')
        throw checked.failure;
    (0,await_package/* refuseDifferent */.y)(target, checked);
    const missing = built.filter(({ filename }) => isMissing(checked, filename));
    const present = built.filter((file) => !missing.includes(file)).map(({ filename }) => filename);
    if (present.length > 0)
        logger.info(`Published already: ${present.join(', ')}`);
    if (options.dryRun) {
        for (const { filename } of missing)
            logger.info(`Would upload ${filename} with ${way}.`);
        return { comparison: checked, uploaded: missing.map(({ filename }) => filename), present };
    }
    const uploaded = [];
    if (missing.length > 0) {
        const names = missing.map(({ filename }) => filename).join(', ');
        await options.confirm(`Publish ${names} of ${target.name} ${target.version}?`);
        logger.info(`Uploading ${names} with ${way}.`);
    }
    for (const file of missing) {
        const end = await uploadFile(target, file, deps);
        (end === 'uploaded' ? uploaded : present).push(file.filename);
        options.uploaded([...uploaded]);
        logger.info(`${end === 'uploaded' ? 'Uploaded' : 'Found'} ${file.filename} (sha256 ${file.hashes.sha256}).`);
    }
    if (!options.wait)
        return { comparison: allUploaded(checked), uploaded, present };
    const comparison = await (0,await_package/* awaitPackage */.r)(target, built, deps, deps.deadline);
    return { comparison, uploaded, present };
}
function isMissing({ files }, filename) {
    return files.some((file) => file.filename === filename && file.state === 'missing');
}
/** As it is once the indexes have caught up. */
function allUploaded({ files }) {
    return {
        state: 'published',
        files: files.map((file) => (file.state === 'missing' ? { ...file, state: 'published' } : file)),
    };
}

;// CONCATENATED MODULE: ./src/domains/packages/trusted-token.ts


/**
 * A token for uploads, which lasts a quarter of an hour, for the job's OIDC token. The latter can be used once, so that
 * after a lost answer both are asked for anew.
 * @throws PlatformError that tells which step was refused, and the way out
 */
async function trustedToken(deps) {
    const { exchange, clock, logger, signal } = deps;
    const options = {
        clock,
        signal,
        onRetry: (error) => {
            logger.debug(`${error instanceof Error ? error.message : String(error)} Trying again.`);
        },
    };
    const audience = await (0,retry/* retry */.L5)(() => exchange.audience(signal), options);
    const token = await (0,retry/* retry */.L5)(async () => {
        const oidcToken = await deps.oidcToken(audience);
        const answer = await exchange.mint(oidcToken, signal);
        if ('refused' in answer)
            throw refusal(answer.refused, claimsOf(oidcToken), deps);
        return answer.token;
    }, options);
    deps.mask(token);
    return token;
}
function refusal(refused, claims, { project, indexUrl }) {
    const codes = refused.map(({ code }) => code);
    const reasons = refused.map(({ code, description }) => `${code}${shown(code, description)}`).join('; ');
    const message = `${indexUrl} does not let this workflow publish ${project}: ${reasons}.`;
    if (codes.includes('not-enabled'))
        return new errors/* PlatformError */.Wk(message, {
            hint: 'Trusted publishing is switched off there for now: set pypi-token.',
        });
    if (!codes.some((code) => code === 'invalid-publisher' || code === 'invalid-pending-publisher'))
        return new errors/* PlatformError */.Wk(message, { hint: 'Run the job again; status.python.org tells of problems.' });
    return new errors/* PlatformError */.Wk(message, { hint: publisherHint(claims, project, indexUrl) });
}
/** The description of a payload that can't be read may quote it. */
function shown(code, description) {
    if (code === 'invalid-payload' || description === '')
        return '';
    return ` (${description.replace(/eyJ[\w-]+\.[\w.-]+/g, '***')})`;
}
function publisherHint(claims, project, indexUrl) {
    const workflow = trusted_token_text(claims['workflow_ref']);
    const called = trusted_token_text(claims['job_workflow_ref']);
    if (called !== '' && workflow !== '' && called !== workflow)
        return `The job is in the reusable workflow ${called}, for which trusted publishing does not work: put the step package-publish into a job of ${workflow}.`;
    const environment = trusted_token_text(claims['environment']);
    const facts = [
        `repository ${trusted_token_text(claims['repository']) || 'unknown'}`,
        `workflow ${/\/([^/@]+)@/.exec(workflow)?.[1] ?? 'unknown'}`,
        environment === '' ? 'no environment' : `environment ${environment}`,
    ];
    return `Add a trusted publisher at ${indexUrl}/manage/project/${project}/settings/publishing/ (for a new project at ${indexUrl}/manage/account/publishing/) with ${facts.join(', ')}.`;
}
/** What the token says; nobody relies on it here but for a hint. */
function claimsOf(oidcToken) {
    try {
        const value = JSON.parse(Buffer.from(oidcToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function trusted_token_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./src/domains/packages/upload-token.ts
/** PyPI's minted tokens last 15 minutes; one upload has to fit into the rest. */
const USED_FOR_MS = 5 * 60_000;
/** A token for uploads, got when it is first needed, and again when it is no longer fresh. */
class UploadToken {
    get;
    clock;
    current;
    constructor(get, clock) {
        this.get = get;
        this.clock = clock;
    }
    async value() {
        const now = this.clock.now();
        if (this.current === undefined || now - this.current.since > USED_FOR_MS)
            this.current = { token: await this.get(), since: now };
        return this.current.token;
    }
}

// EXTERNAL MODULE: ./src/providers/package-index/pypi-index.ts + 3 modules
var pypi_index = __webpack_require__(14926);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/providers/web/web-get.ts
var web_get = __webpack_require__(26576);
;// CONCATENATED MODULE: ./src/providers/package-index/trusted-publishing.ts



const TIMEOUT_MS = 20_000;
const Audience = dist/* object */.Ikc({ audience: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)) });
const Minted = dist/* object */.Ikc({ token: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)) });
const Refused = dist/* object */.Ikc({
    errors: dist/* array */.YOg(dist/* object */.Ikc({ code: dist/* string */.YjP(), description: dist/* optional */.lqM(dist/* string */.YjP(), '') })),
});
/**
 * Trusted publishing as PyPI has it: `GET <index>/_/oidc/audience`, `POST <index>/_/oidc/mint-token`.
 * Source: https://docs.pypi.org/trusted-publishers/using-a-publisher/
 */
class TrustedPublishing {
    base;
    env;
    /** @param base - the index, without a slash at the end */
    constructor(base, env) {
        this.base = base;
        this.env = env;
    }
    async audience(signal) {
        const subject = `the request for the audience of ${this.base}`;
        const answer = await this.answer(subject, signal, () => (0,web_get/* webGet */.ZH)(new URL(`${this.base}/_/oidc/audience`), { ...this.request(signal), sameOrigin: true }));
        const parsed = dist/* safeParse */.xLC(Audience, answer.status === 200 ? jsonOrUndefined(answer) : undefined);
        if (parsed.success)
            return parsed.output.audience;
        throw new errors/* PlatformError */.Wk(`${this.base} offers no trusted publishing (HTTP ${answer.status}).`, {
            hint: 'Check index-url, or upload with a token: set pypi-token.',
        });
    }
    async mint(oidcToken, signal) {
        const subject = `the request for an upload token of ${this.base}`;
        const body = JSON.stringify({ token: oidcToken });
        const answer = await this.answer(subject, signal, () => (0,web_get/* webPost */.xR)(new URL(`${this.base}/_/oidc/mint-token`), body, this.request(signal)));
        const value = jsonOrUndefined(answer);
        const minted = dist/* safeParse */.xLC(Minted, value);
        if (answer.status === 200 && minted.success)
            return { token: minted.output.token };
        const refused = dist/* safeParse */.xLC(Refused, value);
        if (refused.success && refused.output.errors.length > 0)
            return { refused: refused.output.errors };
        throw new errors/* PlatformError */.Wk(`${this.base} answered ${subject} with HTTP ${answer.status}, and with no token.`, {
            hint: 'Check index-url and the settings HTTPS_PROXY and NO_PROXY: something else may have answered.',
        });
    }
    request(signal) {
        return {
            timeoutMs: TIMEOUT_MS,
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            ...(signal === undefined ? {} : { signal }),
            ...(this.env === undefined ? {} : { env: this.env }),
        };
    }
    async answer(subject, signal, ask) {
        const answer = await ask().catch((error) => {
            signal?.throwIfAborted();
            throw new errors/* PlatformError */.Wk(`There was no answer to ${subject}: ${(0,errors/* asError */.zR)(error).message}`, {
                transient: true,
                hint: 'Check index-url and the settings HTTPS_PROXY and NO_PROXY.',
                cause: error,
            });
        });
        if (answer.status < 500 && answer.status !== 429)
            return answer;
        throw new errors/* PlatformError */.Wk(`HTTP ${answer.status} was the answer to ${subject}.`, {
            transient: true,
            hint: 'Run the step again later; status.python.org tells of wider problems.',
        });
    }
}
function jsonOrUndefined({ body }) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./src/providers/twine/cancellable-exec.ts


/** How long a process that was asked to end may take. */
const GRACE_MS = 3_000;
/**
 * Runs a program to its end, or until the signal stops it. Nothing of it is printed.
 * @throws Error when it could not be started
 */
async function cancellableExec({ program, argv, env, signal }) {
    const chunks = [];
    const keep = (chunk) => void chunks.push(chunk);
    let child;
    // The toolkit starts processes, but hands out none that could be stopped; Node itself tells of each.
    const onStart = (message) => {
        child ??= message.process;
        // It is told of before it runs.
        if (signal.aborted)
            setImmediate(stop);
    };
    let grace;
    const stop = () => {
        child?.kill('SIGTERM');
        grace = setTimeout(() => child?.kill('SIGKILL'), GRACE_MS);
    };
    (0,external_node_diagnostics_channel_.subscribe)('child_process', onStart);
    signal.addEventListener('abort', stop, { once: true });
    try {
        const exitCode = await (0,exec/* exec */.m)(`"${program}"`, [...argv], {
            env: { ...env },
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: keep, stderr: keep },
        });
        return { exitCode, output: Buffer.concat(chunks).toString('utf8') };
    }
    finally {
        clearTimeout(grace);
        signal.removeEventListener('abort', stop);
        (0,external_node_diagnostics_channel_.unsubscribe)('child_process', onStart);
    }
}

;// CONCATENATED MODULE: ./src/providers/twine/child-environment.ts
/** What twine, Python and requests need of the environment, and nothing else of ours: no tokens, no credentials of AWS. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'SYSTEMROOT',
    'LANG',
    'LC_ALL',
    'TMPDIR',
    'TEMP',
    'TMP',
    // How the network is reached, and whom to trust there.
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'TWINE_CERT',
    // actions/setup-python sets it: without it its Pythons don't start where they were moved, as on runners of one's own.
    'LD_LIBRARY_PATH',
    // Where uv and pipx keep what they have fetched, and where they fetch it from.
    'UV_CACHE_DIR',
    'UV_TOOL_DIR',
    'UV_PYTHON',
    'UV_PYTHON_INSTALL_DIR',
    'UV_INDEX_URL',
    'UV_DEFAULT_INDEX',
    'UV_OFFLINE',
    'PIPX_HOME',
    'PIPX_BIN_DIR',
    'PIP_INDEX_URL',
    'XDG_CACHE_HOME',
    'XDG_DATA_HOME',
];
/** @param token - goes nowhere else; undefined for a process that uploads nothing */
function childEnvironment(env, token) {
    const passedOn = Object.entries(env).filter((entry) => entry[1] !== undefined && PASSED_ON.includes(entry[0].toUpperCase()));
    return {
        ...Object.fromEntries(passedOn),
        ...(token === undefined ? {} : { TWINE_USERNAME: '__token__', TWINE_PASSWORD: token }),
        TWINE_NON_INTERACTIVE: '1',
        // Without it twine may ask the desktop's key ring.
        PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
        PYTHONIOENCODING: 'utf-8',
        NO_COLOR: '1',
        TERM: 'dumb',
        // Otherwise its lines are broken after 80 characters.
        COLUMNS: '200',
    };
}

;// CONCATENATED MODULE: ./src/providers/twine/twine.ts






/** The version that is fetched where none is installed. */
const VERSION = '7.0.0';
const EXCERPT_LINES = 12;
/** Its own errors that another attempt does not mend. Source: twine/exceptions.py. */
const REFUSALS = /\b(InvalidDistribution|InvalidConfiguration|InvalidPyPIUploadURL|RedirectDetected|NonInteractive|UploadToDeprecatedPyPIDetected):/;
/**
 * Python's own upload client: the one on the PATH, else one that `uvx` or `pipx` fetches. The token reaches it through
 * its environment only; what it prints is shown as remote text, without the token.
 * Source: https://twine.readthedocs.io/en/stable/
 */
class Twine {
    options;
    env;
    located;
    fetched = false;
    constructor(options) {
        this.options = options;
        this.env = options.env ?? process.env;
    }
    async prepare() {
        return (await this.program()).description;
    }
    async upload(path, { token, signal, timeoutMs }) {
        signal.throwIfAborted();
        const timeout = AbortSignal.timeout(timeoutMs);
        const either = AbortSignal.any([signal, timeout]);
        await this.fetch(either);
        const { exitCode, output } = await this.start(this.uploadArguments(path), either, token);
        const shown = withoutToken(output, token);
        this.options.logger.remote(shown, 'twine: ');
        if (exitCode === 0)
            return { uploaded: true };
        signal.throwIfAborted();
        const lines = linesOf(shown);
        if (timeout.aborted)
            lines.push(`twine was stopped: it took longer than ${Math.round(timeoutMs / 1000)} seconds.`);
        return {
            uploaded: false,
            status: statusIn(shown),
            ...(REFUSALS.test(shown) ? { lasting: true } : {}),
            excerpt: lines.slice(-EXCERPT_LINES),
        };
    }
    /** Where twine has to be fetched, that is done without the token: it may run code of other packages. */
    async fetch(signal) {
        const { argv, description } = await this.program();
        if (this.fetched || argv.length === 0)
            return;
        const { exitCode, output } = await this.start(['--version'], signal);
        this.fetched = exitCode === 0;
        // Being stopped is for the upload to tell.
        if (this.fetched || signal.aborted)
            return;
        throw new errors/* PlatformError */.Wk(`${description} could not be fetched, so that nothing was uploaded.`, {
            hint: `Install it before this step: \`python -m pip install twine==${VERSION}\`; or run the step again.`,
            excerpt: linesOf(output).slice(-EXCERPT_LINES),
        });
    }
    async start(argv, signal, token) {
        const program = await this.program();
        return cancellableExec({
            program: program.path,
            argv: [...program.argv, ...argv],
            env: childEnvironment(this.env, token),
            signal,
        }).catch((error) => {
            throw new errors/* PlatformError */.Wk(`${program.path} could not be started: ${(0,errors/* asError */.zR)(error).message}`, {
                cause: error,
            });
        });
    }
    /** The config file could name another index, user and password. */
    uploadArguments(path) {
        const options = ['--non-interactive', '--disable-progress-bar', '--config-file', nullDevice()];
        return ['upload', ...options, '--repository-url', this.options.uploadUrl, path];
    }
    program() {
        this.located ??= this.locate();
        return this.located;
    }
    async locate() {
        const twine = await this.onPath('twine');
        if (twine !== undefined)
            return { path: twine, argv: [], description: `twine at ${twine}` };
        const pinned = `twine==${VERSION}`;
        const uvx = await this.onPath('uvx');
        if (uvx !== undefined)
            return { path: uvx, argv: ['--from', pinned, 'twine'], description: `${pinned} through uvx` };
        const pipx = await this.onPath('pipx');
        if (pipx !== undefined)
            return { path: pipx, argv: ['run', '--spec', pinned, 'twine'], description: `${pinned} through pipx` };
        throw new errors/* PlatformError */.Wk('There is nothing to upload with: neither twine nor uvx nor pipx is on the PATH.', {
            hint: `Install one before this step: \`python -m pip install ${pinned}\`, or astral-sh/setup-uv.`,
        });
    }
    async onPath(name) {
        const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
        for (const folder of (this.env['PATH'] ?? '').split(external_node_path_.delimiter).filter((entry) => entry !== '')) {
            for (const ending of endings) {
                const path = (0,external_node_path_.join)(folder, `${name}${ending}`);
                const runs = await (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
                if (runs)
                    return path;
            }
        }
        return undefined;
    }
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
}
function nullDevice() {
    return process.platform === 'win32' ? 'NUL' : '/dev/null';
}
/** Also not as HTTP's basic authentication writes it. */
function withoutToken(text, token) {
    const encoded = Buffer.from(`__token__:${token}`).toString('base64');
    return text.replaceAll(encoded, '***').replaceAll(token, '***');
}
/** twine says `HTTPError: 403 Forbidden from …`; there is no other way to learn it. */
function statusIn(output) {
    const status = /HTTPError:\s+(\d{3})\b/.exec(output)?.[1];
    return status === undefined ? undefined : Number(status);
}

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/package/inputs.ts
var inputs = __webpack_require__(96520);
// EXTERNAL MODULE: ./src/commands/package/package.ts + 5 modules
var package_package = __webpack_require__(85563);
;// CONCATENATED MODULE: ./src/commands/package/publish.ts










const publishInputs = {
    registry: {
        type: 'choice',
        choices: ['pypi'],
        default: 'pypi',
        description: 'Where to publish.',
    },
    dist: {
        type: 'string',
        default: 'dist',
        description: 'Folder with the wheels and source distributions, all of this version and nothing else.',
    },
    name: inputs/* packageInputs */.Ym.name,
    version: inputs/* packageInputs */.Ym.version,
    path: inputs/* packageInputs */.Ym.path,
    'pypi-token': {
        type: 'string',
        secret: true,
        description: 'API token of the index. Default: trusted publishing, for which the job needs `id-token: write` and the project a trusted publisher.',
    },
    ...inputs/* indexInputs */.Mg,
    'upload-url': {
        type: 'string',
        description: 'Address to which files are posted. Default: `https://upload.pypi.org/legacy/` for PyPI, `<index-url>/legacy/` for others.',
    },
    wait: {
        type: 'boolean',
        default: true,
        description: 'Wait until installers find every file, as package-await does.',
    },
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(30),
};
const outputs = {
    state: {
        description: '`published`; in a dry run what package-check would say: `published`, `absent` or `partial`.',
    },
    ...inputs/* packageOutputs */.P2,
    uploaded: {
        description: 'JSON: the names of the files that were uploaded (in a dry run: would be). Written after each upload.',
    },
};
/* harmony default export */ const publish = ((0,command/* defineCommand */.NB)({
    name: 'package-publish',
    summary: 'Publish a Python package: upload what is missing, and wait until pip finds it',
    description: 'Checks the folder of built files and the index, uploads with twine what is missing, wheels first, and waits until the JSON API and the simple index list every file with its hash. Nothing is uploaded where a file is published with other content. It works with trusted publishing, or with a token, which is never on a command line or in a log. Run again after an interruption it goes on where it was: a file is looked for before it is sent a second time.',
    inputs: publishInputs,
    outputs,
    permissions: {
        aws: [],
        github: {
            contents: 'read',
            'id-token': { access: 'write', when: 'trusted publishing, so unless `pypi-token` is given' },
        },
    },
    async run(inputs, context) {
        const { clock, logger, signal } = context;
        const deadline = clock.now() + inputs['timeout-minutes'] * 60_000;
        const target = await (0,package_package/* givenTarget */.Pc)(inputs, context);
        const built = (await (0,package_package/* givenFiles */.bp)(target, inputs.dist, context)) ?? [];
        const addresses = (0,package_package/* givenAddresses */.GB)(inputs);
        const index = new pypi_index.PypiIndex(addresses, inputs['index-api'] === 'json-and-simple');
        const { name, version } = target;
        const url = index.pageUrl(name, version);
        context.publish({ name, version, url });
        const published = await publishPackage(target, built, {
            index,
            uploader: new Twine({ uploadUrl: addresses.upload, logger }),
            token: uploadToken(inputs, name, addresses.index, context),
            ...{ clock, logger, signal, deadline },
        }, {
            dryRun: inputs['dry-run'],
            wait: inputs.wait,
            confirm: (question) => context.confirm(question),
            uploaded: (uploaded) => {
                context.publish({ uploaded });
            },
        });
        const { comparison, uploaded } = published;
        return {
            outputs: { state: comparison.state, name, version, files: (0,package_report/* fileOutputs */.bg)(comparison), url, uploaded },
            summary: (0,package_report/* publishSummary */.Iv)(target, published, url, inputs['dry-run']),
            text: (0,package_report/* publishText */.Zx)(target, published, inputs['dry-run']),
        };
    },
}));
/** The given token, else one by trusted publishing, got when the first file is about to be sent. */
function uploadToken(inputs, project, indexUrl, context) {
    const { clock, logger, signal } = context;
    const token = inputs['pypi-token'];
    if (token !== undefined)
        return new UploadToken(() => Promise.resolve(token), clock);
    return new UploadToken(() => trustedToken({
        exchange: new TrustedPublishing(indexUrl),
        oidcToken: (audience) => context.oidcToken(audience),
        mask: (secret) => {
            context.mask(secret);
        },
        ...{ clock, logger, signal, project, indexUrl },
    }), clock);
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

/***/ 75280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ awaitPackage),
/* harmony export */   y: () => (/* binding */ refuseDifferent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_poll_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88822);
/* harmony import */ var _package_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88127);
/* harmony import */ var _read_listings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32645);




const INTERVAL_MS = 5_000;
/**
 * Waits until every index that installers read lists every file, with the hashes of the built ones. Errors that may
 * pass never end the wait.
 * @param built - undefined: any files, as long as all indexes list the same ones
 * @throws DeadlineError naming what lags; PlatformError for a file that is published with another content
 */
async function awaitPackage(target, built, deps, deadline) {
    const { clock, logger, signal } = deps;
    const subject = `${target.name} ${target.version}`;
    let last;
    try {
        return await (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_1__/* .poll */ .w)({
            clock,
            subject,
            intervalMs: INTERVAL_MS,
            deadline,
            signal,
            step: async () => {
                last = await look(target, built, deps);
                refuseDifferent(target, last.comparison);
                if (last.lags.length === 0)
                    return { done: true, value: last.comparison };
                logger.status(`Waiting for ${subject}: ${last.lags.join('; ')}`);
                // Nothing could be read: that is for the poller to back off from.
                const [failure] = last.failures;
                if (failure !== undefined && last.failures.length === deps.index.faces.length)
                    throw failure;
                return { done: false };
            },
        });
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3) || last === undefined)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`${subject} is not everywhere that installers look: ${last.lags.join('; ')}.`, {
            hint: 'Indexes catch up by themselves; wait again with package-await, or raise timeout-minutes.',
            cause: last.failures[0] ?? error,
        });
    }
}
/** @throws PlatformError for a file whose published content is another one */
function refuseDifferent({ name, version }, { files }) {
    const different = files.filter(({ state }) => state === 'different');
    if (different.length === 0)
        return;
    const list = different.map(({ filename, differences }) => `${filename}: ${differences.join(', ')}`);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} ${version} is published with other content: ${list.join('; ')}.`, {
        hint: 'A published file is never replaced: release a new version, or rebuild exactly what was released.',
    });
}
async function look(target, built, { index, signal }) {
    const answers = await Promise.all(index.faces.map((face) => (0,_read_listings_js__WEBPACK_IMPORTED_MODULE_3__/* .readListing */ .v)(target, face, signal).catch((error) => {
        signal.throwIfAborted();
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient))
            throw error;
        return error;
    })));
    const failures = answers.flatMap((answer) => (answer instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? [answer] : []));
    const listings = answers.flatMap((answer) => (answer instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? [] : [answer]));
    const comparison = (0,_package_state_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(built, listings);
    const unlisted = comparison.files.length === 0 ? listings.map(({ face }) => `${face} lists no file of it`) : [];
    const lags = [
        ...failures.map(({ message }) => message.replace(/\.$/, '')),
        ...unlisted,
        ...comparison.files.flatMap((file) => lagsOf(file, built !== undefined)),
    ];
    return { comparison, lags, failures };
}
/** A file that was not built here counts only where nothing was: others may still be publishing it. */
function lagsOf({ filename, state, missingFrom }, known) {
    return known && state === 'other' ? [] : missingFrom.map((face) => `${face} lacks ${filename}`);
}


/***/ }),

/***/ 74330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkPackage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27253);
/* harmony import */ var _package_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88127);
/* harmony import */ var _read_listings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32645);




/**
 * Looks the version up on every index that installers read. What may pass is tried several times; whatever can't be
 * read or compared after that makes the answer `unknown`, even where another index seems to know.
 * @throws CancelledError
 */
async function checkPackage(target, built, deps) {
    const { index, clock, logger, signal } = deps;
    try {
        const listings = await Promise.all(index.faces.map((face) => (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => (0,_read_listings_js__WEBPACK_IMPORTED_MODULE_3__/* .readListing */ .v)(target, face, signal), {
            clock,
            signal,
            onRetry: (error) => {
                logger.debug(`${error instanceof Error ? error.message : String(error)} Trying again.`);
            },
        })));
        return (0,_package_state_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(built, listings);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk))
            throw error;
        return {
            state: 'unknown',
            failure: new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Whether ${target.name} ${target.version} is published is unknown: ${error.message}`, { cause: error, ...(error.hint === undefined ? {} : { hint: error.hint }) }),
        };
    }
}


/***/ })

};
