export const id = 782;
export const ids = [782];
export const modules = {

/***/ 782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ codebase_list)
});

// EXTERNAL MODULE: ./src/domains/application/applications.ts + 2 modules
var applications = __webpack_require__(9218);
// EXTERNAL MODULE: ./src/kernel/errors.ts
var errors = __webpack_require__(2386);
// EXTERNAL MODULE: ./src/domains/image/commit-image.ts
var commit_image = __webpack_require__(1078);
;// CONCATENATED MODULE: ./src/domains/codebase/list-parallel.ts
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

;// CONCATENATED MODULE: ./src/domains/codebase/list-codebases.ts



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
    const codebases = await inParallel(await applications.codebases(app), CONCURRENCY, async (codebase) => {
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
var cli_table3 = __webpack_require__(5832);
var cli_table3_default = /*#__PURE__*/__webpack_require__.n(cli_table3);
// EXTERNAL MODULE: ./src/kernel/markdown.ts
var markdown = __webpack_require__(9660);
;// CONCATENATED MODULE: ./src/domains/codebase/list-report.ts


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

// EXTERNAL MODULE: ./src/commands/application-permissions.ts
var application_permissions = __webpack_require__(4301);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
;// CONCATENATED MODULE: ./src/commands/codebase-list.ts





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


/***/ })

};
