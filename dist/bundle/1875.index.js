export const id = 1875;
export const ids = [1875];
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

/***/ 96520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ indexInputs),
/* harmony export */   P2: () => (/* binding */ packageOutputs),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   Ym: () => (/* binding */ packageInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Which package is meant. */
const packageInputs = {
    registry: {
        type: 'choice',
        choices: ['pypi', 'npm'],
        default: 'pypi',
        description: 'Where the package is published.',
    },
    name: {
        type: 'string',
        description: 'Name of the package. Default: the one in `pyproject.toml` or `package.json`.',
    },
    version: {
        type: 'string',
        description: 'The version; a leading `v`, as in a tag, is left out. Default: the one in `pyproject.toml` (`[project]`, `[tool.poetry]`) or `package.json`.',
    },
    path: {
        type: 'string',
        default: '.',
        description: 'Folder of `pyproject.toml` or `package.json`; only read where name or version is not given.',
    },
};
/** Where the index is. */
const indexInputs = {
    'index-url': {
        type: 'string',
        description: 'Address of the index. Default: `https://pypi.org` (or the environment variable `PYPI_INDEX_URL`), for npm `https://registry.npmjs.org` (or `NPM_REGISTRY_URL`).',
    },
    'simple-url': {
        type: 'string',
        description: 'Address of the simple index, where it is not `<index-url>/simple/`.',
    },
    'index-api': {
        type: 'choice',
        choices: ['json-and-simple', 'simple'],
        default: 'json-and-simple',
        description: 'What is read of an index of Python packages: `json-and-simple` as PyPI has them; `simple` for an index that has only that, as most private ones.',
    },
};
const packageOutputs = {
    name: { description: 'Name of the package, as the registry compares names.' },
    version: { description: 'The version, as the registry writes it.' },
    files: {
        description: 'JSON: a list of `{filename, state, sha256, yanked, missingFrom}`; state is `published`, `missing`, `different` or, for a published file that is not among the built ones, `other`; `missingFrom` names the indexes that do not list it yet.',
    },
    url: { description: "The version's page." },
};
const STATES = ['published', 'absent', 'partial', 'different'];
/** The states in which package-check fails. @throws PlatformError for a word that is none */
function parseFailOn(text) {
    const words = (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
    const wrong = words.find((word) => !STATES.includes(word));
    if (wrong === undefined)
        return words;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input fail-on has ${JSON.stringify(wrong)} in it, which is no state.`, {
        hint: `It takes ${STATES.join(', ')}, separated by commas; unknown fails always.`,
    });
}


/***/ }),

/***/ 85563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GB: () => (/* binding */ givenAddresses),
  bp: () => (/* binding */ givenFiles),
  Wf: () => (/* binding */ givenIndex),
  Pc: () => (/* binding */ givenTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/python-names.ts
var python_names = __webpack_require__(59764);
;// CONCATENATED MODULE: ./src/domains/packages/built-files.ts


/**
 * The files of a folder, all of which have to be of this version of the package.
 * @param folder - absolute
 * @throws PlatformError naming what is missing or does not belong there; nothing is guessed
 */
async function builtFiles(target, folder, dist) {
    const entries = await dist.entries(folder);
    const kinds = entries.map((entry) => ({ entry, found: kindOf(target, entry) }));
    const strays = kinds.flatMap(({ entry, found }) => 'problem' in found ? [`${entry.filename} (${found.problem})`] : []);
    if (strays.length > 0) {
        throw new errors/* PlatformError */.Wk(`The folder dist, ${folder}, holds what is not of ${target.name} ${target.version}: ${strays.join(', ')}.`, { hint: 'Build into an empty folder; or set name and version to what was built.' });
    }
    if (entries.length === 0) {
        throw new errors/* PlatformError */.Wk(`The folder dist, ${folder}, holds no file of ${target.name} ${target.version}.`, {
            hint: 'Build the package first, and set dist to the folder with its files.',
        });
    }
    if (target.registry === 'npm' && entries.length > 1) {
        throw new errors/* PlatformError */.Wk(`The folder dist, ${folder}, holds more than the one tarball of an npm package.`, {
            hint: 'Run npm pack with an empty folder as --pack-destination.',
        });
    }
    const files = await Promise.all(kinds.map(async ({ entry, found }) => ({
        filename: target.registry === 'npm' ? tarballName(target) : entry.filename,
        path: entry.path,
        kind: 'kind' in found ? found.kind : 'tarball',
        ...(await dist.fingerprint(entry.path)),
    })));
    return files.sort((a, b) => order(a) - order(b) || a.filename.localeCompare(b.filename));
}
/** As npm's registry names it: without the scope. */
function tarballName({ name, version }) {
    return `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;
}
function order({ kind }) {
    return kind === 'sdist' ? 1 : 0;
}
function kindOf(target, entry) {
    if (!entry.isFile)
        return { problem: 'no file' };
    if (target.registry === 'npm') {
        // npm pack puts the scope before the name: uktrade-demo-1.0.0.tgz
        const packed = `${target.name.replace(/^@/, '').replace('/', '-')}-${target.version}.tgz`;
        return [packed, tarballName(target)].includes(entry.filename)
            ? { kind: 'tarball' }
            : { problem: `npm pack would name it ${packed}` };
    }
    const found = (0,python_names/* parseDistribution */.cK)(entry.filename, target.name);
    if (found === undefined)
        return { problem: 'neither a wheel nor a source distribution' };
    if (found.project !== target.name)
        return { problem: `of ${found.project}` };
    if (!(0,python_names/* sameVersion */.r1)(found.version, target.version))
        return { problem: `of version ${found.version}` };
    return { kind: found.kind };
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/domains/packages/manifest.ts


/** Where each registry's projects say it. */
const MANIFEST_FILES = {
    pypi: 'pyproject.toml',
    npm: 'package.json',
};
/**
 * Name and version from the text of `pyproject.toml` or `package.json`.
 * @param path - for the errors
 * @throws PlatformError when the text can't be read
 */
function readManifest(registry, text, path) {
    return registry === 'pypi'
        ? readPyproject(parsed(dist/* parse */.qg, text, path))
        : readPackageJson(parsed(JSON.parse, text, path));
}
function parsed(parse, text, path) {
    let value;
    try {
        // npm reads past the mark that some editors of Windows put before the text.
        value = parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const reason = (0,errors/* asError */.zR)(error).message.split('\n')[0] ?? '';
        throw new errors/* PlatformError */.Wk(`${path} could not be read: ${reason}.`, {
            hint: 'Mend the file, or set name and version.',
            cause: error,
        });
    }
    return table(value);
}
/** `[project]` (PEP 621), then `[tool.poetry]`, which may add what `[project]` calls dynamic. */
function readPyproject(file) {
    const project = table(file['project']);
    const tool = table(file['tool']);
    const poetry = table(tool['poetry']);
    const name = manifest_text(project['name']) ?? manifest_text(poetry['name']);
    const version = manifest_text(project['version']) ?? manifest_text(poetry['version']);
    if (table(tool['poetry-dynamic-versioning'])['enable'] === true)
        return { name, version: undefined, dynamic: 'poetry-dynamic-versioning computes its version' };
    const dynamic = project['dynamic'];
    if (version === undefined && Array.isArray(dynamic) && dynamic.includes('version'))
        return { name, version, dynamic: 'it says `dynamic = ["version"]`' };
    return { name, version };
}
function readPackageJson(file) {
    const version = manifest_text(file['version']);
    // What semantic-release and the like leave in the file until they publish.
    if (version === '0.0.0-development' || version === '0.0.0-semantically-released')
        return {
            name: manifest_text(file['name']),
            version: undefined,
            dynamic: `its version is the placeholder ${version}`,
        };
    return { name: manifest_text(file['name']), version };
}
function table(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function manifest_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/domains/packages/package-target.ts





/**
 * The package that is meant: what is given, and the rest from the project's own file.
 * @param folder - of the project: absolute
 * @throws PlatformError naming the input or file, its value and the rule
 */
async function packageTarget(given, folder, files) {
    const { registry } = given;
    const path = (0,external_node_path_.join)(folder, MANIFEST_FILES[registry]);
    const complete = given.name !== undefined && given.version !== undefined;
    const manifest = complete ? undefined : await manifestAt(registry, path, files);
    const name = checkedName(registry, given.name ?? manifest?.name, given.name === undefined ? path : undefined);
    if (given.version !== undefined)
        return { registry, name, version: checkedVersion(registry, given.version, undefined) };
    if (manifest?.dynamic !== undefined)
        throw dynamicVersion(path, manifest.dynamic);
    refuseOtherProject(registry, name, manifest, path);
    return { registry, name, version: checkedVersion(registry, manifest?.version, path) };
}
async function manifestAt(registry, path, files) {
    const text = await files.read(path);
    if (text !== undefined)
        return readManifest(registry, text, path);
    throw new errors/* PlatformError */.Wk(`There is no ${path} to read the package's name and version from.`, {
        hint: 'Set name and version, or path to the folder of the project; in a workflow, run actions/checkout before.',
    });
}
/** A version of another project would be a wrong answer. */
function refuseOtherProject(registry, name, manifest, path) {
    const own = manifest?.name;
    if (own === undefined || comparedName(registry, own) === name)
        return;
    throw new errors/* PlatformError */.Wk(`The input name is ${JSON.stringify(name)}, but ${path} is of ${JSON.stringify(own)}.`, {
        hint: 'Set version as well, or path to the folder of that project.',
    });
}
function dynamicVersion(path, reason) {
    return new errors/* PlatformError */.Wk(`${path} does not hold the package's version: ${reason}.`, {
        hint: "Set version: from the release's tag (`${{ github.ref_name }}`; a leading v is left out), or from the tool that computes it.",
    });
}
/** @param path - the file that it is from; undefined for the input */
function checkedName(registry, name, path) {
    const source = path === undefined ? 'The input name' : `The name in ${path}`;
    if (name === undefined)
        throw new errors/* PlatformError */.Wk(`There is no name in ${path ?? 'the input name'}.`, { hint: 'Set name.' });
    const possible = registry === 'pypi' ? (0,python_names/* isProjectName */.jD)(name) : isNpmName(name);
    if (possible)
        return comparedName(registry, name);
    throw new errors/* PlatformError */.Wk(`${source} is ${JSON.stringify(name)}, which is no name of a package.`, {
        hint: registry === 'pypi'
            ? 'It has letters, digits, and . _ - between them: dbt-platform-helper.'
            : 'It has lower-case letters, digits, and . _ -, and may have a scope: @uktrade/demo.',
    });
}
function checkedVersion(registry, version, path) {
    if (version === undefined)
        throw new errors/* PlatformError */.Wk(`There is no version in ${path ?? 'the input version'}.`, {
            hint: 'Set version.',
        });
    const checked = registry === 'pypi' ? (0,python_names/* canonicalVersion */.Bp)(version) : ((0,semver.valid)(version) ?? undefined);
    if (checked !== undefined)
        return checked;
    const source = path === undefined ? 'The input version' : `The version in ${path}`;
    throw new errors/* PlatformError */.Wk(`${source} is ${JSON.stringify(version)}, which is no version.`, {
        hint: registry === 'pypi'
            ? 'Write it as PEP 440 has it: 1.2.3, 1.2.3rc1, 1.2.3.post1.'
            : 'Write it as Semantic Versioning has it: 1.2.3, 1.2.3-rc.1.',
    });
}
function comparedName(registry, name) {
    return registry === 'pypi' ? (0,python_names/* normalizedProject */.ZU)(name) : name;
}
/** Old packages may have capitals. Source: "name", https://docs.npmjs.com/cli/configuring-npm/package-json */
function isNpmName(name) {
    return name.length <= 214 && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-zA-Z0-9~-][a-zA-Z0-9._~-]*$/.test(name);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/providers/files/dist-folder.ts





class LocalDistFolder {
    async entries(folder) {
        try {
            const names = (await (0,promises_.readdir)(folder)).filter((name) => !name.startsWith('.')).sort();
            return await Promise.all(names.map(async (filename) => {
                const path = (0,external_node_path_.join)(folder, filename);
                return { filename, path, isFile: (await (0,promises_.stat)(path)).isFile() };
            }));
        }
        catch (error) {
            throw new errors/* PlatformError */.Wk(`The folder dist, ${folder}, could not be read: ${(0,errors/* asError */.zR)(error).message}`, {
                hint: 'Build the package first, and set dist to the folder with its files: `python -m build`, `uv build`, `npm pack`.',
                cause: error,
            });
        }
    }
    async fingerprint(path) {
        const sums = { sha256: (0,external_node_crypto_.createHash)('sha256'), sha512: (0,external_node_crypto_.createHash)('sha512'), sha1: (0,external_node_crypto_.createHash)('sha1') };
        let size = 0;
        try {
            for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
                size += chunk.length;
                for (const sum of Object.values(sums))
                    sum.update(chunk);
            }
        }
        catch (error) {
            throw new errors/* PlatformError */.Wk(`${path} could not be read: ${(0,errors/* asError */.zR)(error).message}`, { cause: error });
        }
        const { sha256, sha512, sha1 } = sums;
        return {
            size,
            hashes: { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), sha1: sha1.digest('hex') },
        };
    }
}

;// CONCATENATED MODULE: ./src/providers/files/text-files.ts


class LocalTextFiles {
    async read(path) {
        try {
            return await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return undefined;
            throw new errors/* PlatformError */.Wk(`${path} could not be read: ${(0,errors/* asError */.zR)(error).message}`, { cause: error });
        }
    }
}

// EXTERNAL MODULE: ./src/providers/package-index/index-url.ts
var index_url = __webpack_require__(28704);
// EXTERNAL MODULE: ./src/providers/package-index/npm-registry.ts
var npm_registry = __webpack_require__(57173);
// EXTERNAL MODULE: ./src/providers/package-index/pypi-index.ts + 3 modules
var pypi_index = __webpack_require__(14926);
;// CONCATENATED MODULE: ./src/commands/package/package.ts








/** The package that is meant. @throws PlatformError */
function givenTarget(inputs, context) {
    const given = { registry: inputs.registry, name: inputs.name, version: inputs.version };
    return packageTarget(given, (0,external_node_path_.resolve)(context.directory, inputs.path), new LocalTextFiles());
}
/** The built files; undefined where no folder is given. @throws PlatformError */
async function givenFiles(target, dist, context) {
    if (dist === undefined)
        return undefined;
    return builtFiles(target, (0,external_node_path_.resolve)(context.directory, dist), new LocalDistFolder());
}
/** Where the parts of the index of Python packages are. @throws PlatformError for what is no address */
function givenAddresses(inputs) {
    const { 'simple-url': simpleUrl, 'upload-url': uploadUrl } = inputs;
    if (simpleUrl !== undefined)
        (0,index_url/* checkedUrl */.l)(simpleUrl, 'The input simple-url');
    if (uploadUrl !== undefined)
        (0,index_url/* checkedUrl */.l)(uploadUrl, 'The input upload-url');
    return (0,pypi_index.pypiAddresses)((0,index_url/* indexUrl */.E)('pypi', inputs['index-url']), { simpleUrl, uploadUrl });
}
/** The index that installers read. @throws PlatformError for what is no address */
function givenIndex(registry, inputs) {
    return registry === 'npm'
        ? new npm_registry.NpmRegistry((0,index_url/* indexUrl */.E)('npm', inputs['index-url']))
        : new pypi_index.PypiIndex(givenAddresses(inputs), inputs['index-api'] === 'json-and-simple');
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

/***/ 51730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ awaitSummary),
/* harmony export */   Iv: () => (/* binding */ publishSummary),
/* harmony export */   LJ: () => (/* binding */ lagTexts),
/* harmony export */   UM: () => (/* binding */ awaitText),
/* harmony export */   Z4: () => (/* binding */ checkSummary),
/* harmony export */   Zx: () => (/* binding */ publishText),
/* harmony export */   bg: () => (/* binding */ fileOutputs),
/* harmony export */   nK: () => (/* binding */ unknownSummary),
/* harmony export */   qW: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16706);

function fileOutputs({ files }) {
    return files.map(({ filename, state, sha256, yanked, missingFrom }) => ({
        filename,
        state,
        sha256: sha256 ?? null,
        yanked,
        missingFrom,
    }));
}
const SENTENCES = {
    published: 'is published',
    absent: 'is not published',
    partial: 'is published in part',
    different: 'is published with other content',
    unknown: 'may be published or not: that could not be found out',
};
/** What is known, in a sentence or two for a terminal. */
function checkText({ name, version }, comparison) {
    const details = [
        names('Missing', comparison.files, ({ state }) => state === 'missing'),
        names('Different', comparison.files, ({ state }) => state === 'different'),
        names('Yanked', comparison.files, ({ yanked }) => yanked),
        ...lagTexts(comparison),
    ];
    const text = `${name} ${version} ${SENTENCES[comparison.state]}.`;
    return [text, ...details.filter((detail) => detail !== undefined)].join('\n');
}
/** Files that one index lists and another does not, a sentence each. */
function lagTexts({ files }) {
    return files
        .filter(({ state, missingFrom }) => state !== 'missing' && missingFrom.length > 0)
        .map(({ filename, missingFrom }) => `${filename} is not yet in ${missingFrom.join(' and ')}.`);
}
/** The same for the job summary, in GitHub's Markdown. */
function checkSummary(target, comparison, url) {
    return page(`${target.name} ${target.version} ${SENTENCES[comparison.state]}`, target, comparison, url);
}
function unknownSummary({ name, version }, reason) {
    return `## ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name)} ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(version)} ${SENTENCES.unknown}\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reason)}\n`;
}
function awaitText({ name, version }) {
    return `${name} ${version} is everywhere that installers look.`;
}
function awaitSummary(target, comparison, url) {
    return page(awaitText(target).replace(/\.$/, ''), target, comparison, url);
}
function publishText(target, published, dryRun) {
    const { uploaded } = published;
    const subject = `${target.name} ${target.version}`;
    if (uploaded.length === 0)
        return `${subject} was published already: nothing was uploaded.`;
    return dryRun
        ? `Nothing was uploaded: this is a dry run. To be uploaded of ${subject}: ${uploaded.join(', ')}.`
        : `${subject} is published; uploaded: ${uploaded.join(', ')}.`;
}
function publishSummary(target, published, url, dryRun) {
    const title = dryRun
        ? `Publishing ${target.name} ${target.version}, tried out`
        : `${target.name} ${target.version} published`;
    return `${page(title, target, published.comparison, url)}\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(publishText(target, published, dryRun))}\n`;
}
function page(title, target, { files }, url) {
    const rows = files.map(({ filename, state, sha256, yanked, missingFrom }) => [
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(filename),
        `${state}${yanked ? ', yanked' : ''}`,
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(missingFrom.join(', ')),
        sha256 === undefined ? '' : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha256),
    ]);
    const list = rows.length === 0
        ? 'No index lists a file of it.'
        : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'State', 'Missing from', 'SHA-256'], rows);
    return `## ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}\n\n${list}\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`${target.name} ${target.version}`, url)}\n`;
}
function names(title, files, choose) {
    const chosen = files.filter(choose).map(({ filename }) => filename);
    return chosen.length === 0 ? undefined : `${title}: ${chosen.join(', ')}`;
}


/***/ }),

/***/ 88127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/**
 * Compares what was built with what the indexes list. A file counts as published once one of them lists it: indexes are
 * late, but never make up a file.
 * @param built - undefined where there is nothing to compare with; then any file makes the version published
 * @throws PlatformError when an index gives no hash that a built file could be compared by
 */
function compare(built, listings) {
    const expected = (built ?? []).map((file) => comparedFile(file.filename, file, listings));
    const listed = new Set(listings.flatMap(({ files }) => files.map(({ filename }) => filename)));
    const others = [...listed]
        .filter((filename) => !expected.some((file) => file.filename === filename))
        .sort()
        .map((filename) => comparedFile(filename, undefined, listings));
    return { state: stateOf(built === undefined ? others : expected), files: [...expected, ...others] };
}
function stateOf(files) {
    if (files.some(({ state }) => state === 'different'))
        return 'different';
    const missing = files.filter(({ state }) => state === 'missing').length;
    if (missing === files.length)
        return 'absent';
    return missing > 0 ? 'partial' : 'published';
}
function comparedFile(filename, built, listings) {
    const found = listings.flatMap(({ face, files }) => {
        const file = files.find((candidate) => candidate.filename === filename);
        return file === undefined ? [] : [{ face, file }];
    });
    const differences = built === undefined ? [] : found.flatMap((entry) => difference(entry, built));
    return {
        filename,
        state: fileState(built, found.length, differences.length),
        sha256: built?.hashes.sha256 ??
            found.map(({ file }) => file.hashes['sha256']).find((hash) => hash !== undefined),
        yanked: found.some(({ file }) => file.yanked),
        missingFrom: listings
            .map(({ face }) => face)
            .filter((face) => !found.some((entry) => entry.face === face)),
        differences,
    };
}
function fileState(built, found, differences) {
    if (built === undefined)
        return 'other';
    if (differences > 0)
        return 'different';
    return found > 0 ? 'published' : 'missing';
}
const ALGORITHMS = ['sha256', 'sha512', 'sha1'];
/** @throws PlatformError when there is no hash to compare by */
function difference({ face, file }, built) {
    const comparable = ALGORITHMS.filter((algorithm) => file.hashes[algorithm] !== undefined);
    if (comparable.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${face} lists ${file.filename} without a hash, so its content can't be compared.`, {
            hint: 'Let the index publish SHA-256 hashes; without dist, only the names of files are looked at.',
        });
    }
    return comparable.flatMap((algorithm) => {
        const [published, own] = [file.hashes[algorithm] ?? '', built.hashes[algorithm]];
        return published === own ? [] : [`${face} has ${algorithm} ${published}, not ${own}`];
    });
}


/***/ }),

/***/ 32645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var _core_python_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59764);

/** What one face lists of the version. @throws PlatformError when it can't be told for certain */
async function readListing(target, face, signal) {
    const listing = await face.list(target.name, target.version, signal);
    const files = listing.project === 'absent' ? [] : listing.files.filter((file) => isOf(target, file));
    return { face: face.title, files };
}
/** Python's indexes list the files of all versions, and some kinds that are no longer in use. */
function isOf(target, { filename }) {
    if (target.registry === 'npm')
        return true;
    const found = (0,_core_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDistribution */ .cK)(filename, target.name);
    return found !== undefined && (0,_core_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)(found.version, target.version);
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

/***/ 57173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NpmRegistry: () => (/* binding */ NpmRegistry)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _index_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19090);


const Version = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    dist: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        shasum: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{40}$/))),
        integrity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
});
const Packument = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'dist-tags': valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), {}),
    versions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), {}),
});
const Missing = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** What npm itself asks for: the packument without what an installation does not need. */
const ACCEPT = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
/**
 * npm's registry: the packument, `<registry>/<name>`, which lists all versions with the hashes of their tarballs.
 * Source: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 */
class NpmRegistry {
    base;
    env;
    registry = 'npm';
    title = 'the packument';
    faces = [this];
    /** @param base - the registry, without a slash at the end */
    constructor(base, env) {
        this.base = base;
        this.env = env;
    }
    /** Of the version only. */
    async list(name, version, signal) {
        const packument = await this.packument(name, signal);
        if (packument === undefined)
            return { project: 'absent' };
        if (!Object.hasOwn(packument.versions, version))
            return { project: 'present', files: [] };
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Version, packument.versions[version]);
        if (!parsed.success)
            throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(this.subject(name), `the version ${version} is not as npm has it`);
        return { project: 'present', files: [indexedTarball(name, version, parsed.output.dist)] };
    }
    async latestVersion(name, signal) {
        return (await this.packument(name, signal))?.['dist-tags']['latest'];
    }
    pageUrl(name, version) {
        return new URL(this.base).hostname === 'registry.npmjs.org'
            ? `https://www.npmjs.com/package/${name}/v/${encodeURIComponent(version)}`
            : `${this.base}/${encodedName(name)}`;
    }
    subject(name) {
        return `the packument of ${name} in ${this.base}`;
    }
    async packument(name, signal) {
        const subject = this.subject(name);
        const url = new URL(`${this.base}/${encodedName(name)}`);
        const answer = await (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readPage */ .SP)({ subject, url, accept: ACCEPT, signal }, this.env);
        if (answer.status === 404) {
            if (answer.contentType !== 'application/json')
                throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtful */ .Yb)(subject, `it is ${(0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(answer.contentType)}`);
            if (!valibot__WEBPACK_IMPORTED_MODULE_1__.is(Missing, (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(subject, answer)))
                throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtful */ .Yb)(subject, 'it is not in the form that npm gives it');
            return undefined;
        }
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Packument, (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(subject, answer));
        if (!parsed.success)
            throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(subject, `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(parsed.issues[0]) ?? 'it'} is not as npm has it`);
        if (parsed.output.name !== name)
            throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(subject, `it is of ${JSON.stringify(parsed.output.name)}`);
        return parsed.output;
    }
}
/** `@scope/name` is one segment of the path. */
function encodedName(name) {
    return encodeURIComponent(name).replace(/^%40/, '@');
}
/** Named as npm's own registry names it; other registries have other addresses for the same thing. */
function indexedTarball(name, version, { shasum, integrity }) {
    const hashes = shasum === undefined ? {} : { sha1: shasum };
    for (const entry of (integrity ?? '').split(/\s+/)) {
        const [, algorithm, digest] = /^(sha\d+)-([A-Za-z0-9+/]+=*)$/.exec(entry) ?? [];
        if (algorithm !== undefined && digest !== undefined)
            hashes[algorithm] = Buffer.from(digest, 'base64').toString('hex');
    }
    return { filename: `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`, hashes, yanked: false };
}


/***/ })

};
