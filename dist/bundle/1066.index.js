export const id = 1066;
export const ids = [1066];
export const modules = {

/***/ 81066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/parse-inputs.ts
var parse_inputs = __webpack_require__(3768);
;// CONCATENATED MODULE: ./src/domains/codebases/prepare-builder.ts





/** The builder that codebases are built with. */
const BUILDER_NAME = 'paketobuildpacks/builder-jammy-base';
/** The newest version that the platform supports, whatever else the image builder lists. */
const NEWEST_SUPPORTED = '0.4.240';
const HINT = 'Check builder-configuration-url: it has to be YAML like {builders: [{name, versions: [{version}]}]}.';
const deprecated = dist/* nullish */.cl6(dist/* boolean */.zMY(), false);
const configurationSchema = dist/* object */.Ikc({
    builders: dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        deprecated,
        versions: dist/* nullish */.cl6(
        // YAML reads a version of two parts as a number.
        dist/* array */.YOg(dist/* object */.Ikc({ version: dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* toString */.dIX()), deprecated })), []),
    })),
});
/**
 * The newest version of the builder, by version order, that is neither deprecated nor newer than the platform
 * supports. It is one that is listed, exactly as it is listed, since the image builder takes no other.
 * @param text - the image builder's published configuration
 * @throws PlatformError when the text is something else, or has no such version
 */
function chooseBuilderVersion(text) {
    const { builders } = parseConfiguration(text);
    const named = builders.filter(({ name }) => name === BUILDER_NAME);
    if (named.length === 0) {
        const names = builders.map(({ name }) => name);
        const suggestion = (0,parse_inputs/* nearest */.p)(BUILDER_NAME, names);
        throw new errors/* PlatformError */.Wk(`The builder configuration has no builder "${BUILDER_NAME}".`, {
            hint: `It has: ${names.join(', ')}.${suggestion === undefined ? '' : ` Was it renamed to "${suggestion}"?`}`,
        });
    }
    const current = named
        .filter((builder) => !builder.deprecated)
        .flatMap(({ versions }) => versions.filter((version) => !version.deprecated));
    const newest = newestSupported(current.map(({ version }) => version));
    if (newest !== undefined)
        return newest;
    throw new errors/* PlatformError */.Wk(`The builder configuration has no version of "${BUILDER_NAME}" up to ${NEWEST_SUPPORTED} that is not deprecated.`, {
        hint: `Not deprecated, and newer or not a version: ${current.map(({ version }) => version).join(', ') || 'none'}.`,
    });
}
/** The newest of the versions that is not above the newest supported one; odd ones are compared as far as they go. */
function newestSupported(versions) {
    return versions
        .flatMap((version) => {
        const order = orderOf(version);
        return order === undefined || semver_default().gt(order, NEWEST_SUPPORTED) ? [] : [{ version, order }];
    })
        .sort((a, b) => semver_default().rcompare(a.order, b.order) || (a.version < b.version ? -1 : 1))[0]?.version;
}
/** Undefined for what holds no version at all: `latest`. */
function orderOf(version) {
    return semver_default().parse(version, { loose: true }) ?? semver_default().coerce(version) ?? undefined;
}
function parseConfiguration(text) {
    if (/^\s*<(!doctype|html|\?xml)/i.test(text))
        throw new errors/* PlatformError */.Wk('The builder configuration is a web page, not YAML.', {
            hint: `${HINT} On GitHub it is the address behind "Raw".`,
        });
    let content;
    try {
        content = (0,yaml_dist/* parse */.qg)(text);
    }
    catch (error) {
        const reason = (0,errors/* asError */.zR)(error).message.split('\n')[0] ?? '';
        throw new errors/* PlatformError */.Wk(`The builder configuration is not YAML: ${reason}`, { hint: HINT, cause: error });
    }
    const result = dist/* safeParse */.xLC(configurationSchema, content);
    if (result.success)
        return result.output;
    const issue = result.issues[0];
    throw new errors/* PlatformError */.Wk(`The builder configuration is not one: at ${dist/* getDotPath */.BuJ(issue) ?? 'its top'}, expected ${issue.expected ?? 'something else'} but found ${issue.received}.`, { hint: HINT });
}

;// CONCATENATED MODULE: ./src/domains/codebases/prepare-files.ts


/** The folder that the image builder reads, and the one for its phases. */
const FOLDERS = ['.copilot', '.copilot/phases'];
/** Where the builder's version is. */
const CONFIGURATION_FILE = '.copilot/config.yml';
const script = (purpose, ...body) => [
    '#!/usr/bin/env bash',
    ...purpose.split('\n').map((line) => `# ${line}`),
    'set -euo pipefail',
    ...body,
    '',
].join('\n');
const imageBuildRun = script(`Runs inside the image, after its buildpacks and before it is published: collect static files here, say.
Whatever fails in it fails the build.`);
const preBuild = script(`Runs in the build project, before the image is built.
Whatever fails in it fails the build.`, `
# The build project has no SSH key: git fetches private submodules through its connection to GitHub instead.
if [[ -f .gitmodules ]]; then
  IFS=: read -r _ _ _ region account _ <<<"\${CODESTAR_CONNECTION_ARN:?is needed to fetch the submodules}"
  connection="\${CODESTAR_CONNECTION_ARN##*/}"
  base="https://codestar-connections.\${region}.amazonaws.com/git-http/\${account}/\${region}/\${connection}/uktrade/"
  git config --global credential.helper '!aws codecommit credential-helper $@'
  git config --global credential.UseHttpPath true
  git config --global --add "url.\${base}.insteadOf" 'git@github.com:uktrade/'
  git config --global --add "url.\${base}.insteadOf" 'ssh://git@github.com/uktrade/'
  git submodule update --init --remote --recursive
fi`);
const phases = {
    install: script(`Runs in the build project, first of all: install what the other phases need.
Whatever fails in it fails the build.`),
    pre_build: preBuild,
    build: script(`Runs in the build project, right before the image is built.
Whatever fails in it fails the build.`),
    post_build: script(`Runs in the build project, after the image was built, also when that failed.
CODEBUILD_BUILD_SUCCEEDING is 1 unless something has failed.`),
};
/**
 * The files that the image builder reads, in the order in which they are reported. It runs each phase with bash, so
 * only the script that runs inside the image has to be executable.
 */
function codebaseFiles(repository, builderVersion) {
    const content = {
        repository,
        builder: { name: BUILDER_NAME, version: builderVersion },
        packages: ['libpq-dev', 'libsqlite3-dev'],
    };
    // The image builder reads YAML 1.1, where a repository called "no" would be a boolean.
    const configuration = (0,yaml_dist/* stringify */.As)(content, { version: '1.1' });
    return [
        { path: CONFIGURATION_FILE, executable: false, content: configuration },
        { path: '.copilot/image_build_run.sh', executable: true, content: imageBuildRun },
        ...Object.entries(phases).map(([phase, content]) => ({
            path: `.copilot/phases/${phase}.sh`,
            executable: false,
            content,
        })),
    ];
}

;// CONCATENATED MODULE: ./src/domains/codebases/prepare-repository.ts

/**
 * The repository's name, without its owner: the end of the address of `origin`, be it a URL, `git@host:owner/name` or a path.
 * @throws PlatformError when it ends in no name; the address is not shown, since it may hold credentials
 */
function repositoryName(originUrl) {
    const path = originUrl
        .trim()
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '');
    const name = (path.split(/[/:\\]/).pop() ?? '').replace(/\.git$/, '');
    // Source: GitHub's rule for the names of repositories.
    if (/^[\w.-]{1,100}$/.test(name) && !/^\.*$/.test(name))
        return name;
    throw new errors/* PlatformError */.Wk('The address of the git remote "origin" does not end in the name of a repository.', {
        hint: 'Look at git remote get-url origin. It has a form like git@github.com:uktrade/demo.git.',
    });
}

;// CONCATENATED MODULE: ./src/domains/codebases/prepare-codebase.ts





/**
 * Writes the image builder's files into the folder of a codebase, all or none of them. Everything is looked up and
 * decided before the first of them is written.
 * @param directory - absolute
 * @throws PlatformError for a deploy repository, and whatever keeps the files from being written
 */
async function prepareCodebase(directory, options) {
    const { files, logger } = options;
    await requireFolder(directory, files);
    const repository = repositoryName(await options.git.originUrl());
    await refuseDeployRepository(directory, repository, files);
    const existing = await findExisting(directory, options);
    const keeps = (path) => existing.includes(path) && !options.force;
    // The version is only in the configuration: where that is kept nothing needs to be downloaded.
    const version = keeps(CONFIGURATION_FILE)
        ? ''
        : chooseBuilderVersion(await options.builder.read(options.builderConfiguration));
    const wanted = codebaseFiles(repository, version);
    const prepared = wanted.map(({ path }) => {
        if (!existing.includes(path))
            return { path, status: 'created' };
        return { path, status: options.force ? 'overwritten' : 'kept' };
    });
    const written = wanted.filter(({ path }) => !keeps(path));
    if (!options.dryRun)
        await write(directory, written, prepared, options);
    for (const { path, status } of prepared)
        logger.info(sentence(path, status, options.dryRun));
    await warnOfKeptScripts(directory, wanted, written, options);
    return prepared;
}
async function requireFolder(directory, files) {
    const kind = await files.kind(directory);
    if (kind === 'directory' || kind === 'link')
        return;
    throw new errors/* PlatformError */.Wk(`The input path stands for ${directory}, which ${kind === undefined ? 'does not exist' : 'is no folder'}.`, { hint: 'Give the folder of the codebase: the top of its git checkout.' });
}
async function refuseDeployRepository(directory, repository, files) {
    const kind = await files.kind((0,external_node_path_.join)(directory, 'copilot'));
    const sign = repository.endsWith('-deploy')
        ? `its name, ${repository}, ends in -deploy`
        : kind === 'directory' || kind === 'link'
            ? 'it has a folder copilot/'
            : undefined;
    if (sign === undefined)
        return;
    throw new errors/* PlatformError */.Wk(`${directory} is a deploy repository, not a codebase: ${sign}.`, {
        hint: "Run it in the checkout of the application's own code.",
    });
}
/** The paths, of those that are to be written, where something is already. */
async function findExisting(directory, { files, force }) {
    for (const folder of FOLDERS) {
        const kind = await files.kind((0,external_node_path_.join)(directory, folder));
        // A link could lead out of the checkout.
        if (kind !== undefined && kind !== 'directory')
            throw inTheWay(folder, kind);
    }
    const existing = [];
    for (const { path } of codebaseFiles('', '')) {
        const kind = await files.kind((0,external_node_path_.join)(directory, path));
        if (kind === 'directory' || (kind !== undefined && kind !== 'file' && force))
            throw inTheWay(path, kind);
        if (kind !== undefined)
            existing.push(path);
    }
    return existing;
}
function inTheWay(path, kind) {
    const words = {
        directory: 'a folder',
        link: 'a symbolic link',
        file: 'a file',
    };
    return new errors/* PlatformError */.Wk(`${path} is ${words[kind] ?? 'something'} that can't be replaced.`, {
        hint: 'Move it away, or remove it.',
    });
}
async function write(directory, written, prepared, { files, signal, ...options }) {
    const overwritten = prepared.filter(({ status }) => status === 'overwritten').map(({ path }) => path);
    if (overwritten.length > 0)
        await options.confirm(`Overwrite ${overwritten.join(', ')} in ${directory}?`);
    else if (written.length > 0)
        await options.confirm(`Create ${written.length} files in ${directory}?`);
    signal.throwIfAborted();
    await files.writeAll(written.map(({ path, ...file }) => ({ ...file, path: (0,external_node_path_.join)(directory, path) })), signal);
}
function sentence(path, status, dryRun) {
    if (status === 'kept')
        return `Kept ${path}: it exists already.`;
    const verb = status === 'created' ? 'create' : 'overwrite';
    if (dryRun)
        return `Would ${verb} ${path}.`;
    return status === 'created' ? `Created ${path}.` : `Overwrote ${path}.`;
}
async function warnOfKeptScripts(directory, wanted, written, { files, logger }) {
    for (const file of wanted) {
        if (!file.executable || written.includes(file))
            continue;
        if (!(await files.isExecutable((0,external_node_path_.join)(directory, file.path))))
            logger.warning(`${file.path} was kept, but is not executable. Run: git update-index --chmod=+x ${file.path}`);
    }
}

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/codebases/prepare-report.ts

/** What was done, in a sentence for a person at a terminal. */
function preparedText(files, dryRun) {
    const kept = files.filter(({ status }) => status === 'kept').length;
    if (kept === files.length)
        return 'The codebase is prepared already. Set `force` (--force) to replace its files.';
    if (dryRun)
        return 'Nothing was written: this is a dry run.';
    return 'The codebase is prepared. Look at the files in .copilot, and commit them.';
}
/** What was done, for the job summary in GitHub's Markdown. */
function preparedSummary(files, dryRun) {
    const rows = files.map(({ path, status }) => [(0,markdown/* code */.aY)(path), (0,markdown/* escapeMarkdown */.FV)(status)]);
    const title = dryRun ? 'Codebase preparation, tried out' : 'Codebase prepared';
    return `## ${title}\n\n${(0,markdown/* table */.tp)(['File', 'Status'], rows)}\n\n${preparedText(files, dryRun)}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/providers/files/file-system.ts





/** The files of this machine. */
class LocalFileSystem {
    async kind(path) {
        try {
            const stats = await (0,promises_.lstat)(path);
            if (stats.isSymbolicLink())
                return 'link';
            if (stats.isDirectory())
                return 'directory';
            return stats.isFile() ? 'file' : 'other';
        }
        catch (error) {
            if (isMissing(error))
                return undefined;
            throw new errors/* PlatformError */.Wk(`${path} could not be looked at: ${(0,errors/* asError */.zR)(error).message}`, { cause: error });
        }
    }
    async isExecutable(path) {
        return (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
    }
    async writeAll(files, signal) {
        const undo = [];
        const leftovers = [];
        let current = '';
        try {
            const staged = [];
            for (const file of files) {
                current = file.path;
                await this.makeFolder((0,external_node_path_.dirname)(file.path), undo);
                const temporary = temporaryName(file.path);
                leftovers.push(temporary);
                const mode = file.executable ? 0o755 : 0o644;
                await (0,promises_.writeFile)(temporary, file.content, { flag: 'wx', mode });
                staged.push({ path: file.path, temporary });
            }
            for (const { path, temporary } of staged) {
                current = path;
                signal?.throwIfAborted();
                undo.push(await this.prepareUndo(path, leftovers));
                await (0,promises_.rename)(temporary, path);
            }
        }
        catch (error) {
            const undone = await rollBack(undo, leftovers);
            if (undone)
                signal?.throwIfAborted();
            throw new errors/* PlatformError */.Wk(`${current} could not be written: ${(0,errors/* asError */.zR)(error).message}`, {
                hint: undone
                    ? 'Nothing was changed. Check the permissions and the space on the disk.'
                    : `Not everything could be put back: look for files that end in .bak in ${(0,external_node_path_.dirname)(current)}.`,
                cause: error,
            });
        }
        await removeAll(leftovers);
    }
    /** Makes the folder and those above it; undone only as far as it was made here, and is empty. */
    async makeFolder(path, undo) {
        if ((await this.kind(path)) !== undefined)
            return;
        await this.makeFolder((0,external_node_path_.dirname)(path), undo);
        await (0,promises_.mkdir)(path);
        undo.push(() => (0,promises_.rmdir)(path).catch(() => undefined));
    }
    /** Keeps a copy of what is about to be replaced. */
    async prepareUndo(path, leftovers) {
        if ((await this.kind(path)) === undefined)
            return () => (0,promises_.rm)(path, { force: true });
        const backup = temporaryName(path, 'bak');
        leftovers.push(backup);
        await (0,promises_.copyFile)(path, backup, external_node_fs_.constants.COPYFILE_EXCL);
        return () => (0,promises_.rename)(backup, path);
    }
}
function temporaryName(path, ending = 'tmp') {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.${ending}`);
}
/** True when all is as it was. Otherwise the copies of what was replaced stay where they are. */
async function rollBack(undo, leftovers) {
    await removeAll(leftovers.filter((path) => path.endsWith('.tmp')));
    let failures = 0;
    for (const step of undo.reverse()) {
        await step().catch(() => {
            failures += 1;
        });
    }
    if (failures === 0)
        await removeAll(leftovers);
    return failures === 0;
}
async function removeAll(paths) {
    for (const path of paths)
        await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
}
function isMissing(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}

// EXTERNAL MODULE: ./src/providers/git/repository.ts
var repository = __webpack_require__(52293);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
// EXTERNAL MODULE: ./src/providers/web/web-get.ts
var web_get = __webpack_require__(26576);
;// CONCATENATED MODULE: ./src/providers/builder/builder-configuration.ts






/** Where the image builder publishes which builders it takes. */
const DEFAULT_BUILDER_CONFIGURATION = 'https://raw.githubusercontent.com/uktrade/ci-image-builder/main/image_builder/configuration/builder_configuration.yml';
const TIMEOUT_MS = 10_000;
const builder_configuration_HINT = 'Check builder-configuration-url; left out, it is where the image builder publishes it.';
class PublishedBuilderConfiguration {
    options;
    constructor(options) {
        this.options = options;
    }
    async read(location) {
        if (/^https?:/i.test(location))
            return this.download(parseUrl(location));
        const path = /^file:/i.test(location) ? filePath(location) : (0,external_node_path_.resolve)(this.options.directory, location);
        try {
            return await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            throw new errors/* PlatformError */.Wk(`The builder configuration ${path} could not be read: ${(0,errors/* asError */.zR)(error).message}`, { hint: builder_configuration_HINT, cause: error });
        }
    }
    download(url) {
        const { clock, logger, signal } = this.options;
        return (0,retry/* retry */.L5)(() => this.attempt(url), {
            clock,
            ...(signal === undefined ? {} : { signal }),
            onRetry: (error) => {
                logger.debug(`${(0,errors/* asError */.zR)(error).message} Trying again.`);
            },
        });
    }
    async attempt(url) {
        const { signal, timeoutMs = TIMEOUT_MS } = this.options;
        const subject = `The builder configuration ${shown(url)}`;
        const answer = await (0,web_get/* webGet */.ZH)(url, { timeoutMs, ...(signal === undefined ? {} : { signal }) }).catch((error) => {
            signal?.throwIfAborted();
            throw new errors/* PlatformError */.Wk(`${subject} could not be downloaded: ${describe(error)}.`, {
                transient: true,
                hint: 'Check the network and its proxy settings, or name a copy in builder-configuration-url.',
                cause: error,
            });
        });
        if (answer.status === 200 && answer.contentType !== 'text/html')
            return answer.body;
        if (answer.status === 200)
            throw new errors/* PlatformError */.Wk(`${subject} is a web page, not YAML.`, {
                hint: `${builder_configuration_HINT} On GitHub it is the address behind "Raw".`,
            });
        throw new errors/* PlatformError */.Wk(`${subject} could not be downloaded: HTTP ${answer.status}.`, {
            transient: answer.status === 429 || answer.status >= 500,
            hint: builder_configuration_HINT,
        });
    }
}
function parseUrl(location) {
    const url = URL.canParse(location) ? new URL(location) : undefined;
    if (url !== undefined && url.hostname !== '')
        return url;
    throw new errors/* PlatformError */.Wk(`The input builder-configuration-url is "${location}", which is no URL.`, {
        hint: builder_configuration_HINT,
    });
}
function filePath(location) {
    try {
        return (0,external_node_url_.fileURLToPath)(location);
    }
    catch (error) {
        throw new errors/* PlatformError */.Wk(`The input builder-configuration-url is "${location}", which names no file of this machine.`, { hint: 'A file URL has three slashes and an absolute path: file:///folder/file.yml', cause: error });
    }
}
/** Without user, password and query: these may hold a token. */
function shown(url) {
    return `${url.origin}${url.pathname}`;
}
function describe(error) {
    // Node tries all addresses of a host, and then gives an error without a message but with a code.
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
    return message === '' ? code : message;
}

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
;// CONCATENATED MODULE: ./src/commands/codebase/prepare.ts







/* harmony default export */ const prepare = ((0,command/* defineCommand */.NB)({
    name: 'codebase-prepare',
    summary: "Write the image builder's files into a codebase's repository",
    description: 'Writes what the image builder reads into `.copilot` of a checked-out codebase: `config.yml` with the newest supported version of the builder, `image_build_run.sh`, and a script for each phase of the build. Files that exist are kept and reported, unless `force` is set. It refuses to run in a deploy repository, and needs no access to AWS.',
    inputs: {
        path: {
            type: 'string',
            default: '.',
            description: 'Folder of the codebase: the top of its git checkout.',
        },
        force: { type: 'boolean', default: false, description: 'Overwrite the files that exist.' },
        'builder-configuration-url': {
            type: 'string',
            default: DEFAULT_BUILDER_CONFIGURATION,
            description: "Where the image builder's versions are published: an http(s) or file URL, or a path.",
        },
        ...command/* dryRunInput */.lo,
    },
    outputs: {
        files: { description: 'JSON: a list of `{path, status}`; status is `created`, `kept` or `overwritten`.' },
    },
    permissions: { aws: [], github: { contents: 'read' } },
    async run(inputs, context) {
        const { clock, logger, signal } = context;
        const directory = (0,external_node_path_.resolve)(context.directory, inputs.path);
        const dryRun = inputs['dry-run'];
        const files = await prepareCodebase(directory, {
            git: new repository/* GitRepository */.x(directory),
            files: new LocalFileSystem(),
            builder: new PublishedBuilderConfiguration({ clock, logger, signal, directory: context.directory }),
            logger,
            signal,
            confirm: (question) => context.confirm(question),
            force: inputs.force,
            dryRun,
            builderConfiguration: inputs['builder-configuration-url'],
        });
        return { outputs: { files }, text: preparedText(files, dryRun), summary: preparedSummary(files, dryRun) };
    },
}));


/***/ }),

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

/***/ 66056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ proxyConfigured),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rX: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const SETTINGS = ['https_proxy', 'http_proxy', 'all_proxy'];
/**
 * The proxy that the environment names for a URL, or undefined where it is reached directly.
 * `HTTPS_PROXY` serves https, `HTTP_PROXY` http, `ALL_PROXY` both; the lower-case names win, as in curl.
 * `NO_PROXY` lists hosts, with or without a port, separated by commas or blanks: `example.com` and `.example.com`
 * mean the domain and all below it, `*` means everything. This machine itself is never reached through a proxy.
 */
function proxyFor(url, env) {
    const scheme = url.protocol.replace(':', '');
    const value = read(env, `${scheme}_proxy`) ?? read(env, 'all_proxy');
    if (value === undefined || isLocal(url.hostname))
        return undefined;
    if (isExempt(url, read(env, 'no_proxy') ?? ''))
        return undefined;
    return new URL(withScheme(value));
}
/** True when the environment names any proxy at all; only then is the code for proxies loaded. */
function proxyConfigured(env) {
    return SETTINGS.some((name) => read(env, name) !== undefined);
}
/** @throws PlatformError for a setting that can't be a proxy; its value may hold a password and stays out. */
function checkProxies(env) {
    for (const name of SETTINGS.flatMap((setting) => [setting, setting.toUpperCase()])) {
        const value = env[name]?.trim() ?? '';
        const url = withScheme(value);
        if (value === '' || (URL.canParse(url) && /^https?:/i.test(url)))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment variable ${name} is not the URL of a proxy.`, {
            hint: 'Write it as http://host:port, or unset it.',
        });
    }
}
function withScheme(value) {
    return value.includes('://') ? value : `http://${value}`;
}
function read(env, name) {
    const value = (env[name] ?? env[name.toUpperCase()])?.trim();
    return value === '' ? undefined : value;
}
function isLocal(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127\.\d+\.\d+\.\d+$/.test(hostname) ||
        // Where EC2 and ECS hand out credentials: link-local, so no proxy could reach it.
        /^169\.254\.\d+\.\d+$/.test(hostname));
}
function isExempt(url, list) {
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const [, host = entry, entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (entryPort !== undefined && entryPort !== port)
            return false;
        const domain = host.replace(/^\*?\./, '');
        return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
    });
}


/***/ }),

/***/ 52293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ GitRepository)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


const FULL_SHA = /^[0-9a-f]{40}$/;
/** The git repository that holds a folder, asked through the `git` command. */
class GitRepository {
    directory;
    /** @param directory - absolute; the repository's top or any folder in it */
    constructor(directory) {
        this.directory = directory;
    }
    /** Undefined also where there is no git, or no repository. */
    async resolve(shortSha) {
        // Nothing but hex digits reaches the command line, so nothing can be taken for an option or a ref's syntax.
        if (!/^[0-9a-f]{4,40}$/i.test(shortSha))
            return undefined;
        const outcome = await this.git('rev-parse', '--verify', '--quiet', `${shortSha}^{commit}`);
        if ('failure' in outcome || outcome.exitCode !== 0)
            return undefined;
        const sha = outcome.stdout.trim();
        // A branch, a tag or an annotated tag's own id of that name would resolve to some other commit.
        return FULL_SHA.test(sha) && sha.startsWith(shortSha.toLowerCase()) ? sha : undefined;
    }
    /**
     * Where `origin` is, as git has it. It may hold credentials: never print it.
     * @throws PlatformError where there is no git, no repository, or no origin
     */
    async originUrl() {
        const outcome = await this.git('remote', 'get-url', 'origin');
        if ('failure' in outcome)
            throw notStarted(outcome.failure);
        // Source: git-remote(1), "EXIT STATUS": 2 when there is no such remote.
        if (outcome.exitCode === 2)
            throw this.noOrigin();
        if (outcome.exitCode !== 0)
            throw this.unreadable(outcome.stderr);
        const url = outcome.stdout.trim();
        if (url !== '')
            return url;
        throw this.noOrigin();
    }
    async git(...args) {
        try {
            return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', args, { cwd: this.directory, silent: true, ignoreReturnCode: true });
        }
        catch (error) {
            return { failure: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error) };
        }
    }
    unreadable(stderr) {
        const reason = stderr.trim().split('\n')[0] ?? '';
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`git could not read the repository of ${this.directory}${reason === '' ? '' : `: ${reason}`}`, { hint: 'Run it in a checkout of the codebase: git clone, or actions/checkout.' });
    }
    noOrigin() {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The git repository of ${this.directory} has no remote "origin".`, {
            hint: 'Add it with git remote add origin <URL>: its name tells what the codebase is called.',
        });
    }
}
function notStarted(cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk('The command git could not be started.', {
        hint: 'Install git, and see to it that it is on the PATH.',
        cause,
    });
}


/***/ }),

/***/ 26576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ webGet),
/* harmony export */   wg: () => (/* binding */ RedirectedError),
/* harmony export */   xR: () => (/* binding */ webPost)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _aws_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66056);



const REDIRECTS = 5;
const MAXIMUM_LENGTH = 5_000_000;
/**
 * GET, through the proxy that the environment names, if any (which `fetch` would pass by).
 * @throws Error, Node's own, where there is no answer; the signal's reason once it is aborted
 */
function webGet(url, request) {
    return withinTime(request, (connection) => follow(url, request, connection));
}
/**
 * POST, once and to this address only: a redirect is an answer like any other.
 * @throws Error, Node's own, where there is no answer; it may have arrived all the same
 */
function webPost(url, body, request) {
    return withinTime(request, async (connection) => {
        const sending = { method: 'POST', headers: request.headers ?? {}, body };
        const { status, contentType, body: text } = await send(url, sending, connection);
        return { status, contentType, body: text };
    });
}
async function withinTime(request, work) {
    const env = request.env ?? process.env;
    const agent = (0,_aws_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyConfigured */ .$o)(env)
        ? new (await Promise.all(/* import() */[__webpack_require__.e(3878), __webpack_require__.e(6116)]).then(__webpack_require__.bind(__webpack_require__, 46116))).EnvironmentProxyAgent(env)
        : undefined;
    const timeout = AbortSignal.timeout(request.timeoutMs);
    const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
    try {
        return await work({ agent, signal, maximumLength: request.maximumLength ?? MAXIMUM_LENGTH });
    }
    catch (error) {
        request.signal?.throwIfAborted();
        if (!timeout.aborted)
            throw error;
        throw new Error(`no answer within ${request.timeoutMs / 1000} seconds`, { cause: error });
    }
    finally {
        agent?.destroy();
    }
}
async function follow(start, request, connection) {
    let url = start;
    let headers = request.headers ?? {};
    for (let left = REDIRECTS; left >= 0; left -= 1) {
        const { location, ...answer } = await send(url, { method: 'GET', headers }, connection);
        if (location === undefined)
            return answer;
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && next.protocol !== url.protocol)
            throw new Error(`redirected to ${next.protocol}//, which is not https`);
        if (request.sameOrigin === true && next.origin !== start.origin)
            throw new RedirectedError(next.origin);
        // A token is for the host that it was given for, and for no other.
        if (next.origin !== url.origin)
            headers = withoutAuthorization(headers);
        url = next;
    }
    throw new Error(`redirected more than ${REDIRECTS} times`);
}
/** Somebody else was to answer, and was not asked. */
class RedirectedError extends Error {
    origin;
    name = 'RedirectedError';
    /** @param origin - such as `https://login.example.com` */
    constructor(origin) {
        super(`redirected to ${origin}`);
        this.origin = origin;
    }
}
function withoutAuthorization(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}
function send(url, { method, headers, body }, { agent, signal, maximumLength }) {
    const client = url.protocol === 'https:' ? (node_https__WEBPACK_IMPORTED_MODULE_1___default()) : (node_http__WEBPACK_IMPORTED_MODULE_0___default());
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
        const options = {
            agent,
            signal,
            method,
            headers: { 'user-agent': 'platform-tools', ...headers, ...length },
        };
        const outgoing = client.request(url, options, (response) => {
            const status = response.statusCode ?? 0;
            const contentType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
            const location = [301, 302, 303, 307, 308].includes(status) ? response.headers.location : undefined;
            const chunks = [];
            let read = 0;
            response.setEncoding('utf8');
            response.on('data', (chunk) => {
                chunks.push(chunk);
                read += chunk.length;
                if (read > maximumLength)
                    outgoing.destroy(new Error('the answer is far too long'));
            });
            response.on('error', reject);
            response.on('end', () => {
                resolve({ status, contentType, body: chunks.join(''), location });
            });
        });
        outgoing.on('error', reject);
        outgoing.end(body);
    });
}


/***/ })

};
