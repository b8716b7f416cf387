export const id = 2001;
export const ids = [2001];
export const modules = {

/***/ 62001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ codebase_list)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.ts
var applications = __webpack_require__(69434);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/domains/images/commit-image.ts
var commit_image = __webpack_require__(2063);
// EXTERNAL MODULE: ./src/domains/codebases/list-parallel.ts
var list_parallel = __webpack_require__(92407);
;// CONCATENATED MODULE: ./src/domains/codebases/list-codebases.ts



const NEWEST = 20;
/** Codebases whose images are read at the same time: enough to be quick, too few to be throttled. */
const CONCURRENCY = 4;
/**
 * The application's codebases by name, with their newest images if those are wanted.
 * @throws NotFoundError when there is no such application; DeadlineError when it takes too long
 */
async function listCodebases(app, options) {
    const { applications, images } = options;
    await applications.load(app);
    goOn(app, options);
    const withoutRepository = [];
    const codebases = await (0,list_parallel/* inParallel */.H)(await applications.codebases(app), CONCURRENCY, async (codebase) => {
        const listed = describe(codebase);
        if (images === undefined)
            return listed;
        options.logger.status(`Reading the images of ${codebase.name}`);
        const newest = await newestImages(app, codebase, images, options);
        if (newest === undefined)
            withoutRepository.push(codebase.name);
        return { ...listed, images: newest ?? [] };
    });
    return { app, codebases, withoutRepository };
}
function describe({ name, repository, pipelineMode }) {
    return { name, repository, url: `https://github.com/${repository}`, pipelineMode };
}
/** Undefined when there is no image repository. */
async function newestImages(app, codebase, registry, options) {
    let newest = [];
    try {
        // ECR has no order: all pages have to be seen, but never more than one page is kept.
        for await (const page of registry.pages(`${app}/${codebase.name}`)) {
            goOn(app, options);
            const carriers = page.filter((image) => (0,commit_image/* chooseCommitTag */.bO)(image.tags) !== undefined);
            newest = [...newest, ...carriers].sort(newestFirst).slice(0, NEWEST);
        }
    }
    catch (error) {
        if (error instanceof errors/* NotFoundError */.m_)
            return undefined;
        throw error;
    }
    return newest.map((image) => list(image, codebase.repository));
}
function newestFirst(a, b) {
    return b.pushedAt.getTime() - a.pushedAt.getTime() || (a.digest < b.digest ? -1 : 1);
}
function list({ digest, tags, pushedAt }, repository) {
    const tag = (0,commit_image/* chooseCommitTag */.bO)(tags) ?? '';
    const commit = (0,commit_image/* shaOfCommitTag */.pt)(tag) ?? '';
    return {
        tag,
        commit,
        commitUrl: `https://github.com/${repository}/commit/${commit}`,
        digest,
        tags: [...tags].sort(),
        pushedAt: pushedAt.toISOString(),
    };
}
function goOn(app, { clock, signal, deadline }) {
    signal.throwIfAborted();
    if (clock.now() <= deadline)
        return;
    throw new errors/* DeadlineError */.j3(`Listing the codebases of ${app} took longer than it may.`, {
        hint: 'Raise timeout-minutes, or leave out the images: an image repository is read as a whole.',
    });
}

// EXTERNAL MODULE: ./node_modules/cli-table3/index.js
var cli_table3 = __webpack_require__(25832);
var cli_table3_default = /*#__PURE__*/__webpack_require__.n(cli_table3);
// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/codebases/list-report.ts


const CODEBASE_HEADER = ['Codebase', 'Repository', 'Pipeline mode'];
const IMAGE_HEADER = ['Commit', 'Digest', 'Other tags', 'Pushed'];
/** The listing as a person at a terminal reads it. */
function listingText(listing) {
    if (listing.codebases.length === 0)
        return `Application ${listing.app} has no codebases.`;
    const codebases = terminalTable(CODEBASE_HEADER, listing.codebases.map(({ name, url, pipelineMode }) => [name, url, pipelineMode]));
    const images = listing.codebases.flatMap((codebase) => {
        if (codebase.images === undefined)
            return [];
        const title = `Images of ${plain(codebase.name)}`;
        const nothing = withoutImages(listing, codebase);
        if (nothing !== undefined)
            return [`${title}: ${plain(nothing)}`];
        const rows = codebase.images.map((image) => [image.commitUrl, ...imageFacts(image)]);
        return [`${title}\n${terminalTable(IMAGE_HEADER, rows)}`];
    });
    return [codebases, ...images].join('\n\n');
}
/** The listing for the job summary, in GitHub's Markdown. */
function listingSummary(listing) {
    const title = `## Codebases of ${(0,markdown/* escapeMarkdown */.FV)(listing.app)}`;
    if (listing.codebases.length === 0)
        return `${title}\n\nThe application has no codebases.\n`;
    const codebases = (0,markdown/* table */.tp)(CODEBASE_HEADER, listing.codebases.map(({ name, repository, url, pipelineMode }) => [
        (0,markdown/* escapeMarkdown */.FV)(name),
        (0,markdown/* link */.nf)(repository, url),
        (0,markdown/* code */.aY)(pipelineMode),
    ]));
    const images = listing.codebases.flatMap((codebase) => {
        if (codebase.images === undefined)
            return [];
        const nothing = withoutImages(listing, codebase);
        const content = nothing === undefined ? imagesTable(codebase.images) : (0,markdown/* escapeMarkdown */.FV)(nothing);
        return [`### Images of ${(0,markdown/* escapeMarkdown */.FV)(codebase.name)}\n\n${content}`];
    });
    return `${[title, codebases, ...images].join('\n\n')}\n`;
}
function imagesTable(images) {
    return (0,markdown/* table */.tp)(IMAGE_HEADER, images.map((image) => {
        const [digest, , pushed] = imageFacts(image);
        return [
            (0,markdown/* link */.nf)(image.commit, image.commitUrl),
            (0,markdown/* code */.aY)(digest),
            otherTags(image).map(markdown/* code */.aY).join(' '),
            (0,markdown/* escapeMarkdown */.FV)(pushed),
        ];
    }));
}
/** Why there is nothing to show; undefined when there is something. */
function withoutImages(listing, codebase) {
    if (listing.withoutRepository.includes(codebase.name))
        return `there is no image repository ${listing.app}/${codebase.name}.`;
    return codebase.images?.length === 0 ? 'none carries a commit tag.' : undefined;
}
/** Short digest, other tags, and the time as `2026-01-31 09:30 UTC`. */
function imageFacts(image) {
    const digest = image.digest.replace(/^sha256:/, '').slice(0, 12);
    return [digest, otherTags(image).join(' '), `${image.pushedAt.slice(0, 16).replace('T', ' ')} UTC`];
}
function otherTags({ tags, tag }) {
    return tags.filter((other) => other !== tag);
}
function terminalTable(header, rows) {
    // Without colours of its own: the text is also written to files and pipes.
    const terminal = new (cli_table3_default())({ head: [...header], style: { head: [], border: [], compact: true } });
    terminal.push(...rows.map((row) => row.map(plain)));
    return terminal.toString();
}
/** Text from somewhere else on one line, with nothing in it that a terminal would obey. */
function plain(text) {
    return text.replace(/\p{Cc}+/gu, ' ');
}

// EXTERNAL MODULE: ./src/commands/shared/application-permissions.ts
var application_permissions = __webpack_require__(18409);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
;// CONCATENATED MODULE: ./src/commands/codebase/list.ts





/* harmony default export */ const codebase_list = ((0,command/* defineCommand */.NB)({
    name: 'codebase-list',
    summary: 'List the codebases of an application, and their newest images',
    description: 'Lists the codebases of an application with their repositories. With `with-images` also the newest 20 images of each that carry a commit tag, newest first: the commit, the digest, the other tags, and when it was pushed. It only reads.',
    inputs: {
        app: { type: 'string', required: true, description: 'Name of the application.' },
        'with-images': {
            type: 'boolean',
            default: false,
            description: 'List the newest images of each codebase too.',
        },
        ...command/* awsInputs */.xN,
        ...command/* dryRunInput */.lo,
        ...(0,command/* timeoutInput */.sR)(10),
    },
    outputs: {
        codebases: {
            description: 'JSON: a list of `{name, repository, url, pipelineMode, images}`; with `with-images`, `images` is a list of `{tag, commit, commitUrl, digest, tags, pushedAt}`.',
        },
    },
    permissions: {
        aws: [
            ...application_permissions/* applicationPermissions */.z,
            {
                actions: ['ecr:DescribeImages'],
                resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/*'],
                when: 'with-images',
            },
        ],
        github: { 'id-token': 'write' },
    },
    async run(inputs, context) {
        const { clock, logger, signal } = context;
        if (inputs['dry-run'])
            logger.debug('codebase-list only reads, with dry-run and without.');
        const deadline = clock.now() + inputs['timeout-minutes'] * 60_000;
        const session = await context.aws(inputs);
        const listing = await listCodebases(inputs.app, {
            applications: new applications/* Applications */.s(await session.parameters(), session, logger),
            images: inputs['with-images'] ? await session.images() : undefined,
            clock,
            logger,
            signal,
            deadline,
        });
        return {
            outputs: { codebases: listing.codebases },
            text: listingText(listing),
            summary: listingSummary(listing),
        };
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

/***/ 18409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ applicationPermissions)
/* harmony export */ });
const parameters = 'arn:aws:ssm:<region>:<account>:parameter';
/** What finding an application, its environments and its codebases takes. */
const applicationPermissions = [
    {
        actions: ['ssm:GetParametersByPath'],
        resources: [
            `${parameters}/platform/applications/<app>/environments`,
            `${parameters}/platform/applications/<app>/environments/*`,
            `${parameters}/copilot/applications/<app>/environments`,
            `${parameters}/copilot/applications/<app>/environments/*`,
            `${parameters}/copilot/applications/<app>/codebases`,
            `${parameters}/copilot/applications/<app>/codebases/*`,
        ],
    },
    {
        actions: ['ssm:GetParameter'],
        resources: [
            `${parameters}/copilot/applications/<app>`,
            `${parameters}/copilot/applications/<app>/codebases/*`,
        ],
    },
];


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

/***/ 92407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Works on all items, at most `limit` at a time; the results are in the order of the items. After the first
 * failure no further item is begun, and the failure is thrown once those under way have ended.
 */
async function inParallel(items, limit, work) {
    const results = [];
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failures.push(error);
            }
            if (failures.length > 0)
                return;
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 2063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ commitTags),
/* harmony export */   bO: () => (/* binding */ chooseCommitTag),
/* harmony export */   cK: () => (/* binding */ singleImage),
/* harmony export */   jM: () => (/* binding */ findImageOfCommit),
/* harmony export */   pt: () => (/* binding */ shaOfCommitTag)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const SHORTEST_ABBREVIATION = 7;
const FULL_SHA = /^[0-9a-f]{40}$/;
const COMMIT_TAG = /^commit-([0-9a-f]{7,40})$/;
/** The hex digits of a `commit-<hex>` tag (7 to 40 of them), or undefined for any other tag. */
function shaOfCommitTag(tag) {
    return COMMIT_TAG.exec(tag)?.[1];
}
/**
 * Every tag that an image of the commit can carry: git chooses how far it abbreviates, so there are 34,
 * from `commit-<7 digits>` to `commit-<40 digits>`. They fit into one BatchGetImage.
 */
function commitTags(sha) {
    const full = sha.toLowerCase();
    if (!FULL_SHA.test(full)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The commit "${sha}" is not a full SHA of 40 hexadecimal digits.`, {
            hint: 'Give all of it: git rev-parse <commit>.',
        });
    }
    return Array.from({ length: full.length - SHORTEST_ABBREVIATION + 1 }, (_, index) => `commit-${full.slice(0, SHORTEST_ABBREVIATION + index)}`);
}
/**
 * The one of an image's commit tags to go by: the longest, since it names the commit most precisely and
 * stays unique the longest; the alphabet decides between tags of one length. `preferred` wins if it is there.
 */
function chooseCommitTag(tags, preferred) {
    const candidates = tags.filter((tag) => shaOfCommitTag(tag) !== undefined);
    if (preferred !== undefined && candidates.includes(preferred))
        return preferred;
    return candidates.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
}
/**
 * The image that the hits agree on, under the tag that chooseCommitTag picks. Undefined without a hit.
 * @throws PlatformError when they point to more than one image
 */
function singleImage(repository, commit, hits, preferred) {
    if (new Set(hits.map((hit) => hit.digest)).size > 1) {
        const listed = [...hits]
            .sort((a, b) => (a.tag < b.tag ? -1 : 1))
            .map((hit) => `${hit.tag} (${hit.digest})`)
            .join(', ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The commit ${commit} stands for more than one image in the repository ${repository}: ${listed}.`, { hint: 'Give more digits of the commit, or name the image by its git tag or branch instead.' });
    }
    const tag = chooseCommitTag(hits.map((hit) => hit.tag), preferred);
    return hits.find((hit) => hit.tag === tag);
}
/**
 * The image built from a commit: one BatchGetImage over all its possible tags, however many images there are.
 * Where several tags point to it, the longest is returned, or `preferred` if it is among them.
 * @param fullSha all 40 hexadecimal digits
 * @throws PlatformError when the tags point to different images, or the SHA is not a full one
 * @throws NotFoundError when the repository does not exist
 */
async function findImageOfCommit(registry, repository, fullSha, preferred) {
    const hits = await registry.findTags(repository, commitTags(fullSha));
    return singleImage(repository, fullSha, hits, preferred);
}


/***/ }),

/***/ 69434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Applications)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3768);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61293);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6657);





/** The applications of one account, as Parameter Store describes them. */
class Applications {
    parameters;
    account;
    logger;
    constructor(parameters, account, logger) {
        this.parameters = parameters;
        this.account = account;
        this.logger = logger;
    }
    /**
     * The application with its environments: from the platform's parameters, else from the legacy ones.
     * @throws NotFoundError when the account has neither
     */
    async load(app) {
        const platformPath = `/platform/applications/${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I)('app', app)}/environments`;
        const legacyPath = `/copilot/applications/${app}`;
        const parameters = await this.parameters.list(platformPath);
        const environments = this.platformEnvironments(parameters);
        if (environments !== undefined)
            return { name: app, layout: 'platform', environments };
        if ((await this.parameters.get(legacyPath)) !== undefined) {
            return {
                name: app,
                layout: 'legacy',
                environments: await this.legacyEnvironments(`${legacyPath}/environments`),
            };
        }
        if (parameters.length > 0) {
            this.logger.warning(`No parameter below ${platformPath} lists the environments of ${app}.`);
            return { name: app, layout: 'platform', environments: [] };
        }
        const accountId = await this.account.accountId();
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no application "${app}" in account ${accountId} (${this.account.region}): neither ${platformPath} nor ${legacyPath} exists in Parameter Store.`, {
            hint: "Check the name, and that role, credentials and region are those of the application's account.",
        });
    }
    /** @throws NotFoundError naming the environments that exist */
    environment(application, name) {
        (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I)('env', name);
        const found = application.environments.find((environment) => environment.name === name);
        if (found !== undefined)
            return found;
        const names = application.environments.map((environment) => environment.name);
        if (names.length === 0)
            throw withoutEnvironments(application, name);
        throw missing(`Application ${application.name} has no environment "${name}".`, name, names);
    }
    /** The application's codebases by name. Parameters that can't be read are skipped with a warning. */
    async codebases(app) {
        const parameters = await this.parameters.list(codebasesPath(app));
        const codebases = parameters.flatMap((parameter) => {
            const parsed = parseCodebase(parameter);
            if (parsed.ok)
                return [parsed.value];
            this.logger.warning(`Skipped the codebase in ${parameter.name}: ${parsed.problem}.`);
            return [];
        });
        return codebases.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    /** @throws NotFoundError naming the codebases that exist; PlatformError when its parameter can't be read */
    async codebase(app, name) {
        const parameterName = `${codebasesPath(app)}/${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I)('codebase', name)}`;
        const value = await this.parameters.get(parameterName);
        if (value === undefined) {
            const names = (await this.codebases(app)).map((codebase) => codebase.name);
            throw missing(`Application ${app} has no codebase "${name}".`, name, names);
        }
        const parsed = parseCodebase({ name: parameterName, value });
        if (parsed.ok)
            return parsed.value;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The parameter ${parameterName} does not describe a codebase: ${parsed.problem}.`, {
            hint: 'Terraform writes it from codebase_pipelines in platform-config.yml: correct it there and apply.',
        });
    }
    /** Undefined when no parameter lists the environments. */
    platformEnvironments(parameters) {
        const modes = new Map();
        let listed;
        for (const parameter of parameters) {
            const parsed = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(parameter.value, _parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .platformEnvironmentSchema */ .Yf);
            if (!parsed.ok) {
                this.logger.debug(`Skipped ${parameter.name}: ${parsed.problem}.`);
                continue;
            }
            if (Array.isArray(parsed.value.allEnvironments))
                listed ??= parsed.value.allEnvironments;
            const mode = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentModeSchema */ .ip, parsed.value.service_deployment_mode);
            modes.set(lastSegment(parameter.name), mode.success ? mode.output : undefined);
        }
        return listed?.flatMap((item) => {
            const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentSchema */ .VW, item);
            if (!parsed.success) {
                this.logger.debug(`Skipped an item of allEnvironments: ${parsed.issues[0].message}`);
                return [];
            }
            const { name, accountID: accountId, region } = parsed.output;
            return [{ name, accountId, region, deploymentMode: modes.get(name) }];
        });
    }
    async legacyEnvironments(path) {
        const parameters = await this.parameters.list(path);
        return parameters.flatMap((parameter) => {
            // Deeper paths (`…/<env>/addons`) are not environments.
            if (parameter.name !== `${path}/${lastSegment(parameter.name)}`)
                return [];
            const parsed = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(parameter.value, _parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentSchema */ .VW);
            if (!parsed.ok) {
                this.logger.debug(`Skipped ${parameter.name}: ${parsed.problem}.`);
                return [];
            }
            const { name, accountID: accountId, region } = parsed.value;
            return [{ name, accountId, region, deploymentMode: undefined }];
        });
    }
}
function codebasesPath(app) {
    return `/copilot/applications/${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I)('app', app)}/codebases`;
}
function lastSegment(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function parseCodebase(parameter) {
    const parsed = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(parameter.value, _parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .codebaseSchema */ .gy);
    if (!parsed.ok)
        return parsed;
    const value = parsed.value;
    const codebase = {
        name: value.name ?? lastSegment(parameter.name),
        repository: value.repository,
        pipelineMode: value.pipeline_mode,
        ...(value.slack_channel === undefined ? {} : { slackChannel: value.slack_channel }),
        ...(value.additional_ecr_repository === undefined
            ? {}
            : { additionalEcrRepository: value.additional_ecr_repository }),
        ...(value.deploy_repository_branch === undefined
            ? {}
            : { deployRepositoryBranch: value.deploy_repository_branch }),
        requiresImageBuild: value.requires_image_build,
        services: value.services,
        pipelines: value.pipelines,
    };
    return { ok: true, value: codebase };
}
function withoutEnvironments({ name, layout }, environment) {
    const path = layout === 'platform'
        ? `/platform/applications/${name}/environments`
        : `/copilot/applications/${name}/environments`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`Application "${name}" has no environment "${environment}": no parameter below ${path} that can be read lists any.`, {
        hint: `Terraform writes these parameters, each as JSON: look at them in Parameter Store. Those that were skipped are in the debug log.`,
    });
}
function missing(sentence, name, existing) {
    const suggestion = (0,_core_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, existing);
    const list = existing.length === 0 ? 'There are none.' : `There are: ${existing.join(', ')}.`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(sentence, {
        hint: suggestion === undefined ? list : `Did you mean "${suggestion}"? ${list}`,
    });
}


/***/ }),

/***/ 61293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

// Image repositories are named after application and codebase, and ECR takes no capitals.
const lowerCase = {
    pattern: /^[a-z0-9][a-z0-9_-]*$/,
    words: 'lower-case letters, digits, hyphens and underscores, starting with a letter or digit',
};
// Source: the platform configuration's schema (capitals after the first letter) and Copilot's rule (hyphens).
const environment = {
    pattern: /^[a-z][a-zA-Z0-9-]*$/,
    words: 'letters, digits and hyphens, starting with a lower-case letter',
};
const rules = {
    app: lowerCase,
    codebase: lowerCase,
    env: environment,
    service: lowerCase,
};
/** SSM takes parameter paths of up to 1011 characters, CodeBuild project names of up to 150. */
const MAXIMUM_LENGTH = 100;
/**
 * Returns the name as it is, once it is known to be safe in a path.
 * @throws PlatformError naming the input, the value and the rule
 */
function checkName(kind, name) {
    const rule = rules[kind];
    if (rule.pattern.test(name) && name.length <= MAXIMUM_LENGTH)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${kind} is ${JSON.stringify(shorten(name))}, which can't be a name.`, {
        hint: `It is made of ${rule.words}, at most ${MAXIMUM_LENGTH} characters in all.`,
    });
}
function shorten(name) {
    return name.length > MAXIMUM_LENGTH ? `${name.slice(0, MAXIMUM_LENGTH)}…` : name;
}


/***/ }),

/***/ 6657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ environmentSchema),
/* harmony export */   Yf: () => (/* binding */ platformEnvironmentSchema),
/* harmony export */   gy: () => (/* binding */ codebaseSchema),
/* harmony export */   hR: () => (/* binding */ parseParameter),
/* harmony export */   ip: () => (/* binding */ deploymentModeSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** What a codebase's pipeline is made of. Source: `pipeline_mode` in the platform configuration. */
const pipelineModes = ['aws_codepipeline', 'dual_codepipeline_github', 'github_actions'];
/** Where an environment's services run. Source: `service-deployment-mode` in the platform configuration. */
const deploymentModes = [
    'copilot',
    'dual-deploy-copilot-traffic',
    'dual-deploy-platform-traffic',
    'platform',
];
// Terraform writes null, and sometimes an empty string, for what is not configured.
const optionalText = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ''), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((text) => (text === '' ? undefined : text)));
const accountId = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf())]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((id) => String(id).padStart(12, '0')));
/** One environment, as `allEnvironments` and the legacy parameters have it. */
const environmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
    accountID: accountId,
    region: optionalText,
});
/** The value of `/platform/applications/<app>/environments/<env>`; each item is checked by itself later. */
const platformEnvironmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    service_deployment_mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    allEnvironments: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
});
const deploymentModeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(deploymentModes);
const runGroups = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()))), []), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((groups) => groups.flatMap((group) => Object.entries(group).map(([name, services]) => ({ name, services })))));
const pipelineSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    branch: optionalText,
    tag: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false),
    environments: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), requires_approval: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false) })), []),
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(({ name, branch, tag, environments }) => ({
    name,
    branch,
    tag,
    environments: environments.map((environment) => ({
        name: environment.name,
        requiresApproval: environment.requires_approval,
    })),
})));
/** The value of `/copilot/applications/<app>/codebases/<cb>`. */
const codebaseSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: optionalText,
    repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
    pipeline_mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(pipelineModes), 'aws_codepipeline'),
    slack_channel: optionalText,
    additional_ecr_repository: optionalText,
    deploy_repository_branch: optionalText,
    requires_image_build: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), true),
    services: runGroups,
    pipelines: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pipelineSchema), []),
});
/** Reads a parameter's JSON against a schema; keys that the schema does not know are ignored. */
function parseParameter(text, schema) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, problem: `it is not JSON (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).name})` };
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, json);
    if (result.success)
        return { ok: true, value: result.output };
    const issue = result.issues[0];
    const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue);
    return {
        ok: false,
        problem: `${path ?? 'it'}: expected ${issue.expected ?? 'something else'}, found ${issue.received}`,
    };
}


/***/ })

};
