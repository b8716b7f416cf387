export const id = 7242;
export const ids = [7242,8669];
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

/***/ 27242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ tag)
});

// EXTERNAL MODULE: ./src/domains/releases/release-index.ts
var release_index = __webpack_require__(66328);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/domains/releases/version-tag.ts
var version_tag = __webpack_require__(6397);
;// CONCATENATED MODULE: ./src/domains/releases/floating-tags.ts

/** Decides about all floating tags together: which move to the release's commit, which stay, and which can't. */
function planMoves(release, commit, tags) {
    const plan = { moves: [], moved: [], kept: [], refusals: [] };
    for (const tag of tags) {
        const decision = decide(release, commit, tag);
        if ('hint' in decision)
            plan.refusals.push(decision);
        else if ('reason' in decision)
            plan.kept.push(decision);
        else {
            plan.moved.push(decision);
            plan.moves.push({ name: tag.name, from: tag.standing?.tag.object, to: commit });
        }
    }
    return plan;
}
function decide(release, commit, floating) {
    const { name, level, standing, newer, ownRelease } = floating;
    const stays = (reason) => ({
        ...{ name, level, reason },
        commit: standing?.commit,
        version: standing?.version?.text,
    });
    if (ownRelease !== undefined) {
        return {
            name,
            reason: `there is a release of its own for it (${ownRelease}), and an immutable release locks its tag`,
            hint: `Delete that release, and keep the tag: gh release delete ${name}`,
        };
    }
    if (standing?.commit === commit)
        return stays('it is there already');
    if (standing?.version !== undefined && (0,version_tag/* compareVersions */.Zy)(standing.version, release) > 0)
        return stays(`it is at ${standing.version.tag}, which is newer`);
    if (newer !== undefined)
        return stays(`${newer.tag} is published, and newer`);
    if (standing === undefined)
        return { name, level, from: undefined, to: commit };
    if (standing.commit === undefined) {
        return {
            name,
            reason: 'it stands for something that is no commit',
            hint: `Look at it (git show ${name}), delete it if nobody needs it, and run this again.`,
        };
    }
    if (standing.version === undefined && !floating.behind) {
        return {
            name,
            reason: `it stands at ${standing.commit.slice(0, 7)}, which is no version, and no part of the history of ${release.tag}: whether that would be a step back is not known`,
            hint: `See what that commit is (git log -1 ${standing.commit.slice(0, 7)}). If ${release.tag} is to take its place, delete the tag ${name} and run this again.`,
        };
    }
    return { name, level, from: { commit: standing.commit, version: standing.version?.text }, to: commit };
}

;// CONCATENATED MODULE: ./src/domains/releases/release-tagger.ts



/** Moves the floating tags of releases: `v1` and `v1.2` to the commit of `v1.2.3`. */
class ReleaseTagger {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * Looks at everything and decides; changes nothing.
     * @throws PlatformError for a tag that is no version or is not there, and for a release that is not published
     */
    async plan(tag, levels) {
        const release = (0,version_tag/* parseVersionTag */._Q)(tag);
        if (release === undefined)
            throw noVersion(tag);
        const passedOver = await this.refuseOrPassOver(release);
        if (passedOver !== undefined)
            return { release, commit: undefined, passedOver, moves: [], moved: [], kept: [], refusals: [] };
        const all = await this.deps.tags.list(`${release.prefix}${release.v}`);
        const family = new Family(this.deps, release, all);
        const commit = await family.commitOfRelease();
        const floating = [];
        for (const level of levels)
            floating.push(await family.floating(level, commit));
        return { release, commit, passedOver: undefined, ...planMoves(release, commit, floating) };
    }
    /** Makes the moves of a plan, all or none. @throws PlatformError where the plan holds a refusal */
    async move(plan) {
        const [first] = plan.refusals;
        if (first !== undefined) {
            throw new errors/* PlatformError */.Wk(`No tag was moved. ${plan.refusals.map(({ name, reason }) => `${name}: ${reason}.`).join(' ')}`, { hint: plan.refusals.map(({ hint }) => hint).join(' ') });
        }
        await this.deps.tags.move(plan.moves);
    }
    /** Why the release is passed over; undefined where it is published. @throws PlatformError where it is not */
    async refuseOrPassOver(release) {
        const { tag } = release;
        if ((0,version_tag/* isPrerelease */.V1)(release))
            return `${tag} is a pre-release`;
        if (this.deps.releases === undefined)
            return undefined;
        const [found] = await this.deps.releases.of(tag);
        if (found === undefined) {
            throw new errors/* PlatformError */.Wk(`There is no release for the tag ${tag}.`, {
                hint: 'Floating tags follow published releases: publish one for that tag first, or correct the input tag.',
            });
        }
        if (found.draft)
            throw draft(found);
        return found.prerelease ? `the release ${tag} is marked as a pre-release` : undefined;
    }
}
/** The tags of one release's family, with what had to be asked about them. */
class Family {
    deps;
    release;
    versions;
    byName;
    commits = new Map();
    constructor(deps, release, tags) {
        this.deps = deps;
        this.release = release;
        this.byName = new Map(tags.map((tag) => [tag.name, tag]));
        this.versions = (0,version_tag/* versionTags */.OP)(tags.map(({ name }) => name)).filter((other) => (0,version_tag/* sameFamily */.bi)(other, release));
    }
    /** @throws PlatformError */
    async commitOfRelease() {
        const { tag } = this.release;
        if (!this.byName.has(tag)) {
            throw new errors/* PlatformError */.Wk(`There is no tag ${tag}.`, {
                hint: 'Correct the input tag; or make the tag anew, if it was deleted: git tag, git push.',
            });
        }
        const commit = await this.commitOf(tag);
        if (commit !== undefined)
            return commit;
        throw new errors/* PlatformError */.Wk(`The tag ${tag} stands for something that is no commit.`, {
            hint: `See what it is: git show ${tag}.`,
        });
    }
    async floating(level, commit) {
        const name = (0,version_tag/* floatingTag */.j7)(this.release, level);
        const tag = this.byName.get(name);
        const standing = tag === undefined ? undefined : await this.standing(tag);
        const unknown = standing?.commit !== undefined && standing.version === undefined;
        return {
            ...{ name, level, standing },
            newer: await this.newer(level),
            behind: unknown && standing.commit !== undefined
                ? await this.deps.tags.isAncestor(standing.commit, commit)
                : false,
            ownRelease: (await this.deps.releases?.published(name))?.url,
        };
    }
    /** The version is looked for from the newest on, since annotated tags have to be asked for one by one. */
    async standing(tag) {
        const commit = await this.commitOf(tag.name);
        if (commit === undefined)
            return { tag, commit, version: undefined };
        for (const version of this.versions) {
            if ((0,version_tag/* sameLine */.tW)(version, this.release, 'major') && (await this.commitOf(version.tag)) === commit)
                return { tag, commit, version };
        }
        return { tag, commit, version: undefined };
    }
    async newer(level) {
        for (const version of this.versions) {
            if ((0,version_tag/* compareVersions */.Zy)(version, this.release) <= 0)
                return undefined;
            if (!(0,version_tag/* sameLine */.tW)(version, this.release, level) || (0,version_tag/* isPrerelease */.V1)(version))
                continue;
            if (this.deps.releases === undefined)
                return version;
            const published = await this.deps.releases.published(version.tag);
            if (published !== undefined && !published.prerelease)
                return version;
        }
        return undefined;
    }
    commitOf(name) {
        const tag = this.byName.get(name);
        if (tag === undefined)
            return Promise.resolve(undefined);
        const known = this.commits.get(name) ?? this.deps.tags.commitOf(tag);
        this.commits.set(name, known);
        return known;
    }
}
function noVersion(tag) {
    return new errors/* PlatformError */.Wk(`The tag ${JSON.stringify(tag)} is no version: v1.2.3, 1.2.3 or tools-v1.2.3.`, {
        hint: 'Floating tags such as v1 and v1.2 are made from the tag of a full version; give that one.',
    });
}
function draft({ tag, url }) {
    return new errors/* PlatformError */.Wk(`The release ${tag} is a draft, so no tag was moved: ${url}`, {
        hint: 'Publish it first. A workflow on the event "release", type "published", comes at the right time.',
    });
}

// EXTERNAL MODULE: ./src/domains/releases/requested-tag.ts
var requested_tag = __webpack_require__(25693);
// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/releases/tagger-report.ts

const tagger_report_short = (sha) => sha.slice(0, 7);
function at(commit, version) {
    if (commit === undefined)
        return 'nothing';
    return version === undefined ? tagger_report_short(commit) : `${tagger_report_short(commit)} (${version})`;
}
/** What is asked before anything is moved. */
function taggerQuestion(plan, place) {
    const moves = plan.moved.map(({ name, from }) => `${name} from ${from === undefined ? 'nothing' : at(from.commit, from.version)}`);
    return `Move ${moves.join(' and ')} to ${at(plan.commit, plan.release.text)} in ${place}?`;
}
/** What became of each tag, line by line. */
function taggerText(plan, dryRun) {
    if (plan.passedOver !== undefined)
        return `No tag was moved: ${plan.passedOver}.`;
    const to = at(plan.commit, plan.release.text);
    const move = ({ name, from }) => from === undefined
        ? `${name}: ${dryRun ? 'would be made' : 'made'} at ${to}`
        : `${name}: ${dryRun ? 'would move' : 'moved'} from ${at(from.commit, from.version)} to ${to}`;
    return [
        ...plan.moved.map(move),
        ...plan.kept.map(({ name, commit, version, reason }) => `${name}: stays${commit === undefined ? ' away' : ` at ${at(commit, version)}`}, since ${reason}`),
        ...plan.refusals.map(({ name, reason }) => `${name}: can't be moved, since ${reason}`),
    ].join('\n');
}
function taggerSummary(plan, dryRun) {
    const heading = `### Floating tags of ${(0,markdown/* escapeMarkdown */.FV)(plan.release.tag)}${dryRun ? ' (dry run: nothing was moved)' : ''}`;
    if (plan.passedOver !== undefined)
        return `${heading}\n\nNo tag was moved: ${(0,markdown/* escapeMarkdown */.FV)(plan.passedOver)}.`;
    const refused = plan.refusals.length > 0;
    const rows = [
        ...plan.moved.map(({ name, from, to }) => [
            (0,markdown/* code */.aY)(name),
            (0,markdown/* escapeMarkdown */.FV)(from === undefined ? '' : at(from.commit, from.version)),
            refused ? '' : (0,markdown/* escapeMarkdown */.FV)(at(to, plan.release.text)),
            refused ? 'left alone, since not all can be moved' : '',
        ]),
        ...plan.kept.map(({ name, commit, version, reason }) => {
            const place = (0,markdown/* escapeMarkdown */.FV)(commit === undefined ? '' : at(commit, version));
            return [(0,markdown/* code */.aY)(name), place, place, `stays: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`];
        }),
        ...plan.refusals.map(({ name, reason }) => [(0,markdown/* code */.aY)(name), '', '', `:x: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`]),
    ];
    return `${heading}\n\n${(0,markdown/* table */.tp)(['Tag', 'Was at', dryRun ? 'Would be at' : 'Is at', ''], rows)}`;
}
/** Outputs of release-tag. What did not happen, since the plan was refused or failed, is not among the moves. */
function taggerOutputs(plan, made) {
    const nameOf = (level) => [...plan.moved, ...plan.kept].find((tag) => tag.level === level)?.name;
    return {
        tag: plan.release.tag,
        version: plan.release.text,
        commit: plan.commit,
        moved: made
            ? plan.moved.map(({ name, level, from, to }) => ({
                ...{ tag: name, level, to },
                from: from?.commit ?? null,
                'from-version': from?.version ?? null,
                'to-version': plan.release.text,
            }))
            : [],
        kept: plan.kept.map(({ name, level, commit, version, reason }) => ({
            ...{ tag: name, level, reason },
            at: commit ?? null,
            'at-version': version ?? null,
        })),
        'major-tag': nameOf('major'),
        'minor-tag': nameOf('minor'),
    };
}

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/github.ts
var shared_github = __webpack_require__(90583);
;// CONCATENATED MODULE: ./src/commands/release/tag.ts







/* harmony default export */ const tag = ((0,command/* defineCommand */.NB)({
    name: 'release-tag',
    summary: 'Move the floating tags v1 and v1.2 to the commit of a published release',
    description: 'Moves `v1` and `v1.2` to the commit of the published release `v1.2.3`: all at once or not at all, and never backwards. A tag stays where it is when a newer version of its line is published, or when it stands at a newer one; pre-releases are passed over; drafts are refused, and so is a floating tag that has a release of its own. Prefixes (`tools-v1.2.3`) and tags without `v` are kept as they are. Run again, it finishes what was interrupted.',
    inputs: {
        tag: {
            type: 'string',
            description: "Tag of the release: `v1.2.3`. Default: that of the event's release.",
        },
        levels: {
            type: 'string',
            default: 'major,minor',
            description: 'Which tags to move: `major` (`v1`), `minor` (`v1.2`), or both, separated by a comma.',
        },
        ...shared_github/* repositoryInput */.JD,
        remote: {
            type: 'string',
            description: "Move the tags with `git push` to this remote of the checkout in the working directory (its name, URL or path) instead of GitHub's API. Releases are not known there: every version's tag counts as published.",
        },
        ...command/* githubInputs */.dN,
        ...command/* dryRunInput */.lo,
    },
    outputs: {
        tag: { description: 'Tag of the release.' },
        version: { description: 'Its version, without prefix and `v`.' },
        commit: { description: "The release's commit: 40 digits. Empty for a pre-release." },
        moved: {
            description: 'JSON: a list of `{tag, level, from, from-version, to, to-version}`, one for each tag that was moved, or in a dry run would be; `from` is null for a new one.',
        },
        kept: {
            description: 'JSON: a list of `{tag, level, at, at-version, reason}`, one for each tag that stayed.',
        },
        'major-tag': { description: 'Name of the floating tag of the major version: `v1`.' },
        'minor-tag': { description: 'Name of the floating tag of the minor version: `v1.2`.' },
    },
    permissions: { aws: [], github: { contents: 'write' } },
    async run(inputs, context) {
        const { logger, signal, workflow } = context;
        const levels = (0,requested_tag/* parseLevels */.hl)(inputs.levels);
        const tag = (0,requested_tag/* requestedTag */.dq)(inputs.tag, workflow);
        const dryRun = inputs['dry-run'];
        const { place, ...stores } = await openStores(inputs, context);
        const tagger = new ReleaseTagger(stores);
        const plan = await tagger.plan(tag, levels);
        const result = (made, failure) => ({
            outputs: taggerOutputs(plan, made),
            text: taggerText(plan, dryRun || !made),
            summary: taggerSummary(plan, dryRun || !made),
            ...(failure === undefined ? {} : { failure: failureOf(failure) }),
        });
        if (plan.passedOver !== undefined) {
            logger.notice(`No tag was moved: ${plan.passedOver}.`, { title: 'release-tag' });
            return result(false);
        }
        if (plan.refusals.length === 0 && (dryRun || plan.moves.length === 0))
            return result(true);
        try {
            if (plan.refusals.length === 0)
                await context.confirm(taggerQuestion(plan, place));
            signal.throwIfAborted();
            await tagger.move(plan);
        }
        catch (error) {
            return result(false, error);
        }
        return result(true);
    },
}));
function failureOf(error) {
    if (error instanceof errors/* PlatformError */.Wk)
        return error;
    throw (0,errors/* asError */.zR)(error);
}
async function openStores(inputs, context) {
    const { remote } = inputs;
    if (remote === undefined) {
        const { GitHubReleases } = await __webpack_require__.e(/* import() */ 2040).then(__webpack_require__.bind(__webpack_require__, 2040));
        const { GitHubTags } = await __webpack_require__.e(/* import() */ 8223).then(__webpack_require__.bind(__webpack_require__, 18223));
        const repository = (0,shared_github/* repositoryName */.aR)(inputs.repository, context);
        const github = (0,shared_github/* githubClient */.$f)(inputs['github-token'], context);
        const releases = new release_index/* ReleaseIndex */.e(new GitHubReleases(github, repository));
        return { place: repository, tags: new GitHubTags(github, repository), releases };
    }
    if (remote.startsWith('-') || /:\/\/[^/\s]*@/.test(remote)) {
        throw new errors/* PlatformError */.Wk('The input remote is an option, or holds credentials.', {
            hint: 'Give the name of a remote of the checkout (origin), or a URL without a user; git has credential helpers.',
        });
    }
    const { GitTags } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(4883)]).then(__webpack_require__.bind(__webpack_require__, 34883));
    return { place: remote, tags: new GitTags(context.directory, remote), releases: undefined };
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

/***/ 66328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ReleaseIndex)
/* harmony export */ });
/** So many of the newest releases are looked at for drafts, which GitHub does not find by their tag. */
const NEWEST = 300;
/** The releases of a repository, by tag: one look at the newest of them, and one for each that may be older. */
class ReleaseIndex {
    releases;
    newest;
    constructor(releases) {
        this.releases = releases;
    }
    /** All releases of the tag, drafts among them; a published one comes first. */
    async of(tag) {
        const newest = await this.list();
        const found = newest.filter((release) => release.tag === tag);
        const published = found.find(({ draft }) => !draft) ?? (await this.older(tag, newest.length));
        const drafts = found.filter(({ draft }) => draft);
        return published === undefined ? drafts : [published, ...drafts];
    }
    /** The published release of the tag; undefined where there is none, or only a draft. */
    async published(tag) {
        return (await this.of(tag)).find(({ draft }) => !draft);
    }
    /** The tags of the newest releases, drafts among them. */
    async tags() {
        return (await this.list()).map(({ tag }) => tag);
    }
    list() {
        return (this.newest ??= this.releases.list(NEWEST));
    }
    async older(tag, seen) {
        return seen < NEWEST ? undefined : this.releases.published(tag);
    }
}


/***/ }),

/***/ 25693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ eventTag),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   dq: () => (/* binding */ requestedTag),
/* harmony export */   hl: () => (/* binding */ parseLevels),
/* harmony export */   y3: () => (/* binding */ checkedTag)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const LEVELS = ['major', 'minor'];
/** The tag of the release that an event is about; undefined for other events. Source: "release" in GitHub's webhook events. */
function eventTag(workflow) {
    const release = field(workflow?.readEvent(), 'release');
    const tag = field(release, 'tag_name');
    return typeof tag === 'string' && tag !== '' ? tag : undefined;
}
/** The branch that a workflow's repository releases from; undefined where the event does not say. */
function defaultBranch(workflow) {
    const branch = field(field(workflow?.readEvent(), 'repository'), 'default_branch');
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
/** The tag that is given, else the event's. @throws PlatformError where there is neither */
function requestedTag(given, workflow) {
    const tag = given ?? eventTag(workflow);
    if (tag !== undefined)
        return checkedTag(tag);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(workflow === undefined
        ? 'Which release is meant is not known: the input tag is empty.'
        : `Which release is meant is not known: the input tag is empty, and the event ${JSON.stringify(workflow.eventName)} is not about a release.`, { hint: 'Set tag to the tag of the release: v1.2.3.' });
}
/** The tag, once it can be the name of one. @throws PlatformError. Source: git-check-ref-format(1) */
function checkedTag(tag) {
    const name = tag.replace(/^refs\/tags\//, '');
    // eslint-disable-next-line no-control-regex -- they are what is refused
    if (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(name) && name !== '')
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input tag is ${JSON.stringify(tag)}, which git takes for no tag.`, {
        hint: 'Set tag to the tag of the release: v1.2.3.',
    });
}
/** `major,minor` as a list, without repetitions. @throws PlatformError */
function parseLevels(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const levels = LEVELS.filter((level) => names.includes(level));
    if (levels.length > 0 && names.every((name) => LEVELS.some((level) => level === name)))
        return levels;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input levels is ${JSON.stringify(text)}, not major, minor, or both.`, {
        hint: 'Write levels: major,minor for v1 and v1.2.',
    });
}
function field(value, name) {
    return typeof value === 'object' && value !== null
        ? value[name]
        : undefined;
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   bi: () => (/* binding */ sameFamily),
/* harmony export */   j7: () => (/* binding */ floatingTag),
/* harmony export */   tW: () => (/* binding */ sameLine),
/* harmony export */   wf: () => (/* binding */ otherSpellings)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

/**
 * As release-please names tags: a component that ends in something other than a letter or a digit, a `v`, a version.
 * The shortest component is taken, so that what looks like a version in a pre-release stays in it.
 */
const FORM = /^(?<prefix>(?:.*?[^A-Za-z0-9])??)(?<v>v?)(?<version>\d+\.\d+\.\d+.*)$/;
/** Undefined for a name that is no full version by the rules of SemVer: `v1`, `v1.2`, `release-7`. */
function parseVersionTag(tag) {
    const { prefix = '', v = '', version: text = '' } = FORM.exec(tag)?.groups ?? {};
    const version = text === '' ? null : semver__WEBPACK_IMPORTED_MODULE_0___default().parse(text);
    // SemVer's parser lets a leading v pass; the form above does not.
    return version === null ? undefined : { tag, prefix, v, version, text };
}
/** `v1` or `v1.2`, spelt as the tag is. */
function floatingTag({ prefix, v, version }, level) {
    return `${prefix}${v}${version.major}${level === 'minor' ? `.${version.minor}` : ''}`;
}
/** Those of the names that are the same version of the same thing, spelt otherwise: `1.2.3` for `v1.2.3`. */
function otherSpellings(tag, names) {
    const own = parseVersionTag(tag);
    return versionTags(names)
        .filter((other) => other.tag !== tag && other.prefix === own?.prefix && other.text === own.text)
        .map((other) => other.tag);
}
/** Whether both are versions of one thing, spelt in one way. */
function sameFamily(a, b) {
    return a.prefix === b.prefix && a.v === b.v;
}
/** Whether a floating tag of that level stands for both. */
function sameLine(a, b, level) {
    return (sameFamily(a, b) &&
        a.version.major === b.version.major &&
        (level === 'major' || a.version.minor === b.version.minor));
}
/**
 * Below 0 where the first is the older one. For SemVer, builds of one version are equal; here the later one is newer, so
 * that there is an order among them and nothing moves back and forth.
 */
function compareVersions(a, b) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compareBuild(a.version, b.version);
}
function isPrerelease({ version }) {
    return version.prerelease.length > 0;
}
/** The version tags among the names; the newest version comes first. */
function versionTags(names) {
    return names.flatMap((name) => parseVersionTag(name) ?? []).sort((a, b) => compareVersions(b, a));
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


/***/ })

};
