export const id = 5284;
export const ids = [5284];
export const modules = {

/***/ 45284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ build)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.ts
var applications = __webpack_require__(69434);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/idempotency.ts
var idempotency = __webpack_require__(90918);
// EXTERNAL MODULE: ./src/domains/builds/build-url.ts
var build_url = __webpack_require__(70183);
// EXTERNAL MODULE: ./src/domains/builds/run-build.ts + 1 modules
var run_build = __webpack_require__(3696);
;// CONCATENATED MODULE: ./src/domains/builds/build-commit.ts

const COMMIT = /^[0-9a-f]{7,40}$/;
/**
 * The commit to build: the given one, else the workflow's. `repository` is where the codebase is, `owner/name`.
 * @throws PlatformError naming the input, its value and the rule
 */
async function chooseCommit(given, repository, { commits, workflow, logger }) {
    const sha = given === undefined ? workflowCommit(workflow, repository, logger) : checkCommit(given);
    if (sha.length === 40)
        return { sha, fullSha: sha };
    try {
        const fullSha = (await commits.resolve(sha))?.toLowerCase();
        return { sha, fullSha: fullSha?.length === 40 && fullSha.startsWith(sha) ? fullSha : undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
        logger.debug(`The full SHA of commit ${sha} could not be looked up: ${error.message}`);
        return { sha, fullSha: undefined };
    }
}
function workflowCommit(workflow, repository, logger) {
    if (workflow === undefined) {
        throw new errors/* PlatformError */.Wk('The input commit is missing, and there is no workflow run to take it from.', {
            hint: 'Name the commit: --commit "$(git rev-parse HEAD)".',
        });
    }
    // Not refused: a repository that was renamed is still found under its old name.
    if (workflow.repository.toLowerCase() !== repository.toLowerCase()) {
        logger.warning(`The commit to build is that of this workflow's repository, ${workflow.repository}, but the codebase is in ${repository}. Set the input commit if the build does not find it.`);
    }
    if (COMMIT.test(workflow.sha))
        return workflow.sha;
    throw new errors/* PlatformError */.Wk(`The input commit is missing, and the workflow's own commit is "${workflow.sha}", which is no SHA.`, {
        hint: 'Set the input commit.',
    });
}
function checkCommit(given) {
    const sha = given.toLowerCase();
    if (COMMIT.test(sha))
        return sha;
    const problem = /^[0-9a-f]+$/.test(sha)
        ? `has ${sha.length} digits, not 7 to 40`
        : 'is not made of hexadecimal digits (0-9, a-f)';
    throw new errors/* PlatformError */.Wk(`The input commit is "${given}", which ${problem}.`, {
        hint: sha.startsWith('commit-')
            ? 'Leave out "commit-": the input is the commit, not the tag of an image.'
            : 'Give the SHA of a commit, as git log shows it; branches and tags are not built by their names.',
    });
}

;// CONCATENATED MODULE: ./src/domains/builds/build-notifications.ts

const SWITCH = 'NOTIFICATIONS_ENABLED';
/**
 * The variables to start the build with. The builder's own messages are switched off only where the workflow
 * posts instead: images built without them lack a label that the CodePipeline deployment stages insist on.
 * The user's own NOTIFICATIONS_ENABLED wins over `auto`.
 * @throws PlatformError when it comes together with `builder` or `workflow`, which say the same or the opposite
 */
function withNotifications(variables, notifications, pipelineMode, logger) {
    if (variables.some(({ name }) => name === SWITCH)) {
        if (notifications !== 'auto') {
            throw new errors/* PlatformError */.Wk(`The inputs environment-variables and notifications (${notifications}) both decide about ${SWITCH}.`, { hint: `Leave out one of them; with notifications: auto, your ${SWITCH} counts.` });
        }
        logger.info(`${SWITCH} is taken from environment-variables.`);
        return [...variables];
    }
    const off = notifications === 'workflow' || (notifications === 'auto' && pipelineMode === 'github_actions');
    return off ? [...variables, { name: SWITCH, value: 'false', type: 'PLAINTEXT' }] : [...variables];
}
/**
 * Whether the image builder posts to Slack about the build. The variables that it was started with say so, else those
 * that the build has from its project; a build that says nothing is taken for one that does.
 */
function builderPosts(build, variables) {
    const started = variables.find(({ name }) => name === SWITCH);
    return (started?.value ?? build.variables?.[SWITCH] ?? 'true') !== 'false';
}

;// CONCATENATED MODULE: ./src/domains/builds/build-project.ts

/**
 * The CodeBuild project that builds the codebase's images, under today's name or that of older stacks.
 * @throws NotFoundError naming both when neither exists
 */
async function buildProject(app, codebase, builds) {
    const names = [
        `${app}-${codebase}-codebase-image-build`,
        `${app}-${codebase}-codebase-pipeline-image-build`,
    ];
    const found = await builds.findProjects(names);
    const project = names.find((name) => found.includes(name));
    if (project !== undefined)
        return project;
    throw new errors/* NotFoundError */.m_(`There is no CodeBuild project for codebase "${codebase}" of ${app}: neither ${names.join(' nor ')} exists.`, {
        hint: 'Terraform makes it with the codebase pipeline: apply that, or check account and region.',
    });
}

// EXTERNAL MODULE: ./src/core/poll.ts
var poll = __webpack_require__(88822);
// EXTERNAL MODULE: ./src/domains/images/commit-image.ts
var commit_image = __webpack_require__(2063);
;// CONCATENATED MODULE: ./src/domains/images/commit-images.ts



/** How long an image may be missing after the build that pushed it has succeeded. */
const LATE_MS = 20_000;
const INTERVAL_MS = 2_000;
/** Images by commit, where a commit may have been built more than once: the newest one counts. */
class CommitImages {
    images;
    clock;
    constructor(images, clock) {
        this.images = images;
        this.clock = clock;
    }
    /**
     * The newest image of the commit, or undefined. One request for a full SHA; a short one takes a listing.
     * @throws NotFoundError when the repository does not exist
     */
    async find(repository, commit) {
        const hits = commit.length === 40
            ? await this.images.findTags(repository, (0,commit_image/* commitTags */.BE)(commit))
            : await this.list(repository, commit);
        const digest = await this.newest(repository, [...new Set(hits.map((hit) => hit.digest))]);
        const tags = hits.filter((hit) => hit.digest === digest).map((hit) => hit.tag);
        const tag = (0,commit_image/* chooseCommitTag */.bO)(tags);
        if (digest === undefined || tag === undefined)
            return undefined;
        return { tag, digest, uri: `${await this.images.uri(repository)}:${tag}@${digest}` };
    }
    /** The same after a build that succeeded: waits some seconds, in case ECR is late. */
    async awaitImage(repository, commit, signal) {
        try {
            return await (0,poll/* poll */.w)({
                clock: this.clock,
                subject: `the image of commit ${commit} in ${repository}`,
                intervalMs: INTERVAL_MS,
                deadline: this.clock.now() + LATE_MS,
                signal,
                step: async () => {
                    const image = await this.find(repository, commit);
                    return image === undefined ? { done: false } : { done: true, value: image };
                },
            });
        }
        catch (error) {
            // A deadline with a cause is one that errors have used up: then nothing is known about the image.
            if (error instanceof errors/* DeadlineError */.j3 && error.cause === undefined)
                return undefined;
            throw error;
        }
    }
    /** Undefined also where there is no repository. */
    async findIfAny(repository, commit) {
        try {
            return await this.find(repository, commit);
        }
        catch (error) {
            if (error instanceof errors/* NotFoundError */.m_)
                return undefined;
            throw error;
        }
    }
    async list(repository, commit) {
        const hits = [];
        for await (const page of this.images.pages(repository)) {
            for (const { digest, tags } of page) {
                const matching = tags.filter((tag) => isSameCommit((0,commit_image/* shaOfCommitTag */.pt)(tag), commit));
                hits.push(...matching.map((tag) => ({ tag, digest })));
            }
        }
        return hits;
    }
    async newest(repository, digests) {
        if (digests.length < 2)
            return digests[0];
        const images = await Promise.all(digests.map((digest) => this.images.describe(repository, { digest })));
        return images
            .filter((image) => image !== undefined)
            .sort((a, b) => b.pushedAt.getTime() - a.pushedAt.getTime())[0]?.digest;
    }
}
/** True when one of the two abbreviates the other. */
function isSameCommit(tagged, commit) {
    return tagged !== undefined && (tagged.startsWith(commit) || commit.startsWith(tagged));
}

;// CONCATENATED MODULE: ./src/domains/builds/ref-tags.ts

// Source: the tag grammar of the OCI distribution specification.
const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
/**
 * The tags that the image builder gives an image besides the commit's, for the ref that a workflow runs for:
 * `branch-<branch>` with hyphens for slashes, or `tag-<tag>` and `tag-latest`. None for pull requests.
 */
function refTags(ref) {
    const branch = afterPrefix(ref, 'refs/heads/');
    if (branch !== undefined)
        return [`branch-${branch.replaceAll('/', '-')}`];
    const tag = afterPrefix(ref, 'refs/tags/');
    return tag === undefined ? [] : [`tag-${tag}`, 'tag-latest'];
}
/**
 * The tags that belong on the image of this commit: those of the workflow's ref, provided that the workflow runs
 * in the codebase's own repository and for this very commit.
 */
function tagsOfRun(workflow, repository, fullSha) {
    if (workflow === undefined)
        return [];
    if (workflow.repository.toLowerCase() !== repository.toLowerCase())
        return [];
    return workflow.sha.toLowerCase() === fullSha ? refTags(workflow.ref) : [];
}
/**
 * Adds tags that an image should have. A build that was started through the API has no webhook to tell the
 * builder its branch. Best effort: what can't be added is a warning, since the image itself is fine.
 */
class RefTagger {
    images;
    logger;
    constructor(images, logger) {
        this.images = images;
        this.logger = logger;
    }
    /** Adds what is missing, or with `dryRun` says so. Returns the tags that were added. */
    async addMissing(repository, digest, tags, dryRun) {
        if (tags.length === 0)
            return [];
        const added = [];
        try {
            const image = await this.images.describe(repository, { digest });
            for (const tag of tags) {
                if (image === undefined || image.tags.includes(tag))
                    continue;
                if (!(await this.mayMove(repository, image, tag)))
                    continue;
                if (dryRun)
                    this.logger.info(`Would add the tag ${tag} to the image ${digest}.`);
                else
                    await this.add(repository, digest, tag, added);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* PlatformError */.Wk))
                throw error;
            this.logger.warning(`The image's tags could not be checked: ${error.message}`);
        }
        return added;
    }
    /** A workflow that is run again for an older commit must not take the tag away from a newer image. */
    async mayMove(repository, image, tag) {
        if (!IMAGE_TAG.test(tag)) {
            this.logger.warning(`The image can't be tagged ${JSON.stringify(tag)}: image tags have letters, digits, "_", "." and "-", at most 128.`);
            return false;
        }
        const holder = await this.images.describe(repository, { tag });
        if (holder === undefined || holder.pushedAt.getTime() <= image.pushedAt.getTime())
            return true;
        this.logger.notice(`The tag ${tag} stays on ${holder.tags.find((name) => name.startsWith('commit-')) ?? holder.digest}, which was pushed later than this image.`);
        return false;
    }
    async add(repository, digest, tag, added) {
        try {
            await this.images.addTag(repository, digest, tag);
            this.logger.info(`Added the tag ${tag} to the image ${digest}.`);
            added.push(tag);
        }
        catch (error) {
            if (!(error instanceof errors/* PlatformError */.Wk))
                throw error;
            const hint = error.hint === undefined ? '' : ` ${error.hint}`;
            this.logger.warning(`The image did not get the tag ${tag}: ${(0,errors/* asError */.zR)(error).message}${hint}`);
        }
    }
}
function afterPrefix(ref, prefix) {
    return ref.startsWith(prefix) && ref.length > prefix.length ? ref.slice(prefix.length) : undefined;
}

;// CONCATENATED MODULE: ./src/domains/builds/build.ts









/** Builds the image of a codebase at a commit. */
class CodebaseBuilder {
    deps;
    images;
    constructor(deps) {
        this.deps = deps;
        this.images = new CommitImages(deps.images, deps.clock);
    }
    /**
     * Checks everything, skips the build if its image exists, else starts it, follows it to its end, and reads
     * the image back. A build that ends badly is the outcome's `failure`.
     * @throws PlatformError when nothing could be started; CancelledError once a started build is stopped
     */
    async build(order) {
        const { deps } = this;
        const codebase = await this.codebase(order);
        const commit = await chooseCommit(order.commit, codebase.repository, deps);
        const variables = withNotifications(order.variables, order.notifications, codebase.pipelineMode, deps.logger);
        const project = await buildProject(order.app, order.codebase, deps.builds);
        const plan = { order, codebase, commit, project };
        const existing = order.skipIfImageExists ? await this.existingImage(plan) : undefined;
        if (existing !== undefined)
            return this.skip(plan, existing);
        const request = this.request(plan, variables);
        if (order.dryRun)
            return this.describePlan(plan, request);
        await deps.confirm(`Start a build of codebase ${order.codebase} (${order.app}) at commit ${commit.sha} in ${project}?`);
        deps.logger.info(`Starting a build of ${project} at commit ${commit.sha}`);
        const runner = new run_build/* BuildRunner */.F({
            ...deps,
            onStarted: (build) => {
                this.announce(build, plan, request);
            },
            onProgress: (build) => deps.messages?.progressed(build),
        });
        const run = await runner.run(request, order);
        return this.conclude({ ...plan, skipped: false, run, addedTags: [] }, run);
    }
    announce(build, { order, codebase, commit }, request) {
        this.deps.onStarted(build);
        const number = build.number === undefined ? '' : ` (number ${build.number})`;
        this.deps.logger.info(`Build ${build.id}${number}: ${(0,build_url/* buildUrl */.c)(build)}`);
        if (this.deps.messages === undefined)
            return;
        if (builderPosts(build, request.environmentVariables))
            this.deps.logger.info('The image builder itself posts about this build to Slack; with notifications: workflow, this step would.');
        else
            this.deps.messages.started({ app: order.app, codebase, commit: commit.fullSha ?? commit.sha }, build);
    }
    /** Where there is no such codebase, it may be for want of the application. */
    async codebase({ app, codebase }) {
        try {
            return await this.deps.applications.codebase(app, codebase);
        }
        catch (error) {
            if (error instanceof errors/* NotFoundError */.m_)
                await this.deps.applications.load(app);
            throw error;
        }
    }
    async existingImage({ order, codebase, commit }) {
        if (commit.fullSha === undefined) {
            this.deps.logger.info(`Whether commit ${commit.sha} has an image already is not looked up: its full SHA is not known here.`);
            return undefined;
        }
        const repository = imageRepository(order);
        return codebase.requiresImageBuild
            ? this.images.find(repository, commit.fullSha)
            : this.images.findIfAny(repository, commit.fullSha);
    }
    async skip(plan, image) {
        this.deps.logger.notice(`The image ${image.tag} of commit ${plan.commit.sha} exists already: no build is needed.`, { title: 'Build skipped' });
        const addedTags = await this.addRefTags(plan, image);
        return { ...plan, skipped: true, image, addedTags };
    }
    request({ order, commit, project }, variables) {
        return {
            project,
            sourceVersion: commit.sha,
            environmentVariables: variables,
            artifacts: 'none',
            idempotencyToken: (0,idempotency/* idempotencyToken */.jw)(this.deps.workflow, [
                'codebase-build',
                order.app,
                order.codebase,
                commit.sha,
                // The same token with other parameters would be refused: another request is another intent.
                JSON.stringify(variables),
            ]),
        };
    }
    describePlan(plan, request) {
        const names = request.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(', ');
        this.deps.logger.info(`Dry run: would start a build of ${request.project} at commit ${request.sourceVersion}${names === '' ? '' : `, with ${names}`}.`);
        return { ...plan, skipped: false, addedTags: [] };
    }
    async conclude(outcome, run) {
        if (run.failure !== undefined)
            return { ...outcome, failure: run.failure };
        if (run.build.status !== 'SUCCEEDED')
            return outcome;
        try {
            const image = await this.builtImage(outcome);
            if (image === undefined)
                return this.withoutImage(outcome, run.build);
            this.deps.logger.info(`Image: ${image.uri}`);
            return { ...outcome, image, addedTags: await this.addRefTags(outcome, image) };
        }
        catch (error) {
            if (this.deps.signal.aborted || !(error instanceof errors/* PlatformError */.Wk))
                throw error;
            return { ...outcome, failure: unreadableImage(run.build, error) };
        }
    }
    async builtImage({ order, codebase, commit }) {
        const [repository, sha] = [imageRepository(order), commit.fullSha ?? commit.sha];
        return codebase.requiresImageBuild
            ? this.images.awaitImage(repository, sha, this.deps.signal)
            : this.images.findIfAny(repository, sha);
    }
    withoutImage(outcome, build) {
        if (!outcome.codebase.requiresImageBuild)
            return outcome;
        const repository = imageRepository(outcome.order);
        const failure = new errors/* PlatformError */.Wk(`Build ${build.id} succeeded, but the ECR repository ${repository} has no image of commit ${outcome.commit.sha}.`, {
            hint: `See in the build's log which tags it pushed: ${(0,build_url/* buildUrl */.c)(build)} A codebase whose build makes no image has requires_image_build: false.`,
        });
        return { ...outcome, failure };
    }
    async addRefTags({ order, codebase, commit }, image) {
        if (commit.fullSha === undefined)
            return [];
        const tags = tagsOfRun(this.deps.workflow, codebase.repository, commit.fullSha);
        const tagger = new RefTagger(this.deps.images, this.deps.logger);
        return tagger.addMissing(imageRepository(order), image.digest, tags, order.dryRun);
    }
}
/** Where the images of a codebase are. */
function imageRepository({ app, codebase }) {
    return `${app}/${codebase}`;
}
function unreadableImage(build, error) {
    return new errors/* PlatformError */.Wk(`Build ${build.id} succeeded, but its image could not be looked up: ${error.message}`, { ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error });
}

// EXTERNAL MODULE: ./src/domains/builds/build-report.ts + 1 modules
var build_report = __webpack_require__(31943);
// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/builds/codebase-build-report.ts



/** The outputs that tell about the build and its image; undefined where there is none. */
function buildOutputs(outcome) {
    const { run, image, skipped } = outcome;
    return {
        ...(run === undefined ? {} : (0,build_report/* startedOutputs */.yQ)(run.build)),
        status: skipped ? 'SKIPPED' : run?.build.status,
        commit: outcome.commit.fullSha ?? outcome.commit.sha,
        'image-tag': image?.tag,
        'image-digest': image?.digest,
        'image-uri': image?.uri,
        'duration-seconds': run === undefined ? undefined : (0,build_report/* durationSeconds */.o8)(run.build),
        skipped,
    };
}
/** The job summary. `serverUrl` is where the codebase's repository is: `https://github.com`. */
function buildSummary(outcome, serverUrl) {
    const { run, failure } = outcome;
    const parts = [
        `## ${icon(outcome)} ${(0,markdown/* escapeMarkdown */.FV)(heading(outcome))}`,
        ...(failure === undefined ? [] : [(0,build_report/* failureText */.kY)(failure)]),
        (0,markdown/* table */.tp)(['', ''], facts(outcome, serverUrl).map(([name, value]) => [`**${name}**`, value])),
        ...(0,build_report/* phaseParts */.MK)(run?.build),
        ...(failure === undefined || run === undefined ? [] : (0,build_report/* logExcerpt */.sQ)(run.lastLines)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The same in a few lines, for a terminal. */
function buildText(outcome) {
    const { run, image, addedTags } = outcome;
    const lines = [
        heading(outcome),
        ...(image === undefined ? [] : [`  image  ${image.uri}`]),
        ...(addedTags.length === 0 ? [] : [`  added  ${addedTags.join(', ')}`]),
        ...(run === undefined ? [] : [`  build  ${(0,build_url/* buildUrl */.c)(run.build)}`]),
    ];
    return lines.join('\n');
}
function heading(outcome) {
    const { order, run, skipped, commit, failure } = outcome;
    const name = `${order.app}/${order.codebase} at ${commit.sha.slice(0, 12)}`;
    if (skipped)
        return `Not built: ${name} has an image already`;
    if (run === undefined)
        return `Dry run: would build ${name}`;
    if (failure !== undefined && run.build.status === 'SUCCEEDED')
        return `Built ${name}, but without success`;
    return (0,build_report/* buildHeading */.jI)(name, { build: run.build, ...(failure === undefined ? {} : { failure }) });
}
function icon({ failure, skipped, run }) {
    if (failure !== undefined)
        return ':x:';
    if (skipped)
        return ':fast_forward:';
    return run?.build.status === 'SUCCEEDED' ? ':white_check_mark:' : ':hourglass:';
}
function facts(outcome, serverUrl) {
    const { codebase, commit, project, run, image, addedTags } = outcome;
    const repositoryUrl = `${serverUrl}/${codebase.repository}`;
    const rows = [
        ['Repository', (0,markdown/* link */.nf)(codebase.repository, repositoryUrl)],
        ['Commit', (0,markdown/* link */.nf)(commit.sha, `${repositoryUrl}/commit/${commit.sha}`)],
        ['Project', (0,markdown/* code */.aY)(project)],
    ];
    if (run !== undefined)
        rows.push(...(0,build_report/* buildFacts */._x)(run.build));
    if (image !== undefined)
        rows.push(['Image', (0,markdown/* code */.aY)(image.tag)], ['Digest', (0,markdown/* code */.aY)(image.digest)]);
    if (addedTags.length > 0)
        rows.push(['Tags added', addedTags.map(markdown/* code */.aY).join(' ')]);
    return rows;
}

// EXTERNAL MODULE: ./src/domains/builds/build-variables.ts
var build_variables = __webpack_require__(26859);
// EXTERNAL MODULE: ./src/providers/git/repository.ts
var repository = __webpack_require__(52293);
// EXTERNAL MODULE: ./src/commands/shared/application-permissions.ts
var application_permissions = __webpack_require__(18409);
// EXTERNAL MODULE: ./src/commands/shared/slack-inputs.ts
var slack_inputs = __webpack_require__(54502);
// EXTERNAL MODULE: ./src/commands/shared/slack.ts + 8 modules
var slack = __webpack_require__(42928);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
;// CONCATENATED MODULE: ./src/commands/codebase/build.ts










const inputDefinitions = {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    codebase: { type: 'string', required: true, description: 'Name of the codebase.' },
    commit: {
        type: 'string',
        description: "Commit to build, 7 to 40 hexadecimal digits. Default: the workflow's own, if it runs in the codebase's repository.",
    },
    wait: {
        type: 'boolean',
        default: true,
        description: 'Follow the build to its end. Without it the step ends as soon as the build is started, and there are no image outputs.',
    },
    'environment-variables': {
        type: 'structured',
        example: build_variables/* buildVariablesExample */.k,
        parse: build_variables/* parseBuildVariables */.$,
        description: 'Variables for the build, as a map from names to values or to `{value, type}`, or as a list of `{name, value, type}`. Types: `PLAINTEXT` (default), `PARAMETER_STORE`, `SECRETS_MANAGER`; with the last two, the value is the name of the parameter or secret. Put values in quotes.',
    },
    'skip-if-image-exists': {
        type: 'boolean',
        default: true,
        description: 'Build nothing where the commit has an image already, and give that image in the outputs. Of an abbreviated commit that the local git repository does not know that can not be told, so it is built.',
    },
    notifications: {
        type: 'choice',
        choices: ['auto', 'builder', 'workflow'],
        default: 'auto',
        description: "Who posts to Slack: the `builder`, or the `workflow` (the builder is told to be quiet). `auto` leaves it to the builder, unless the codebase's pipeline mode is `github_actions`; `NOTIFICATIONS_ENABLED` in `environment-variables` comes before `auto`. With `slack-token`, this step posts where the builder does not.",
    },
    ...slack_inputs/* messageInputs */.VE,
    ...command/* awsInputs */.xN,
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(60),
};
const outputs = {
    'build-id': {
        description: '`<project>:<uuid>`. This and the addresses are written as soon as the build has started.',
    },
    'build-arn': { description: 'ARN of the build.' },
    'build-url': { description: "The build's page in the AWS console." },
    'log-url': { description: 'Where its log can be read in the AWS console.' },
    status: {
        description: '`SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`, `IN_PROGRESS` (not waited for), or `SKIPPED`. Empty in a dry run.',
    },
    commit: {
        description: 'The commit that was built, in as many digits as are known: what `codebase-deploy` takes.',
    },
    'image-tag': { description: "The image's tag for the commit, as it is in ECR: `commit-<hex>`." },
    'image-digest': { description: '`sha256:…`' },
    'image-uri': {
        description: '`<registry>/<repository>:<tag>@<digest>`, which names exactly this image.',
    },
    'duration-seconds': { description: 'How long the build took, in whole seconds.' },
    skipped: { description: '`true` when the commit had an image already, so that nothing was built.' },
    'message-ref': {
        description: 'The Slack message about the build, for codebase-deploy and notify-add-comment: `<channel id>:<ts>`. Empty where this step posted none.',
    },
};
const projects = [
    'arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-image-build',
    'arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-pipeline-image-build',
];
const repositories = ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'];
const permissions = [
    ...application_permissions/* applicationPermissions */.z,
    {
        actions: [
            'codebuild:BatchGetProjects',
            'codebuild:StartBuild',
            'codebuild:BatchGetBuilds',
            'codebuild:StopBuild',
        ],
        resources: projects,
    },
    {
        actions: ['logs:GetLogEvents'],
        resources: ['arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*'],
        when: '`wait`; without it the log is not shown',
    },
    { actions: ['ecr:BatchGetImage'], resources: repositories },
    {
        actions: ['ecr:DescribeImages'],
        resources: repositories,
        when: 'a commit has several images or is abbreviated, and to see which tags of the ref are missing',
    },
    {
        actions: ['ecr:PutImage'],
        resources: repositories,
        when: 'the image lacks the tag of the branch or git tag that the workflow runs for',
    },
    ...slack_inputs/* channelPermissions */.yW,
    { actions: ['sts:GetCallerIdentity'], resources: ['*'] },
];
/* harmony default export */ const build = ((0,command/* defineCommand */.NB)({
    name: 'codebase-build',
    summary: 'Build the image of a codebase at a commit, and follow the build to its end',
    description: "Starts the codebase's CodeBuild project for one commit, streams the whole log in one group per phase, waits for the end, and reads the image's tag and digest back from ECR. Where the commit has an image already, nothing is built. An image that lacks the tag of the branch or git tag that the workflow runs for gets it, unless a newer image holds that tag. If the workflow is cancelled, the build is stopped. It fails when the build does, with the failed phase, its message, and the last lines of the log in the summary.",
    inputs: inputDefinitions,
    outputs,
    permissions: {
        aws: permissions,
        github: { 'id-token': 'write' },
    },
    async run(inputs, context) {
        const { clock, logger, signal, workflow } = context;
        const deadline = clock.now() + inputs['timeout-minutes'] * 60_000;
        const session = await context.aws(inputs);
        let messageRef;
        const messages = await (0,slack/* buildMessages */.Pm)(inputs, context, session, (reference) => {
            messageRef = reference;
            context.publish({ 'message-ref': reference });
        });
        const builder = new CodebaseBuilder({
            applications: new applications/* Applications */.s(await session.parameters(), session, logger),
            builds: await session.builds(),
            images: await session.images(),
            logs: await session.logs(),
            commits: new repository/* GitRepository */.x(context.directory),
            ...{ clock, logger, signal, workflow },
            confirm: (question) => context.confirm(question),
            onStarted: (build) => {
                context.remoteWork({ kind: 'codebuild-build', id: build.id });
                context.publish((0,build_report/* startedOutputs */.yQ)(build));
            },
            onSettled: () => {
                context.remoteWork(undefined);
            },
            messages,
        });
        const building = builder.build({
            app: inputs.app,
            codebase: inputs.codebase,
            commit: inputs.commit,
            wait: inputs.wait,
            dryRun: inputs['dry-run'],
            skipIfImageExists: inputs['skip-if-image-exists'],
            notifications: inputs.notifications,
            variables: inputs['environment-variables'] ?? [],
            deadline,
        });
        const outcome = await (messages?.tell(building) ?? building);
        return {
            outputs: { ...noOutputs, ...buildOutputs(outcome), 'message-ref': messageRef },
            summary: buildSummary(outcome, workflow?.serverUrl ?? 'https://github.com'),
            text: buildText(outcome),
            ...(outcome.failure === undefined ? {} : { failure: outcome.failure }),
        };
    },
    async stop(inputs, work, context) {
        if (work.kind !== 'codebuild-build')
            return;
        const session = await context.aws(inputs);
        const builds = await session.builds();
        await builds.stop(work.id);
        context.logger.notice(`Build ${work.id} was left behind by a killed step, and was told to stop.`);
    },
}));
const noOutputs = {
    'build-id': undefined,
    'build-arn': undefined,
    'build-url': undefined,
    'log-url': undefined,
};


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

/***/ 54502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ messageInputs),
/* harmony export */   WU: () => (/* binding */ threadInputs),
/* harmony export */   bg: () => (/* binding */ threadPermissions),
/* harmony export */   vH: () => (/* binding */ notifyInputs),
/* harmony export */   yW: () => (/* binding */ channelPermissions)
/* harmony export */ });
const TOKEN = 'Bot token of an app with the scope `chat:write` that is in the channel. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.';
/** The inputs of the verbs whose business is Slack. */
const notifyInputs = {
    'slack-token': { type: 'string', required: true, secret: true, description: TOKEN },
    'on-error': {
        type: 'choice',
        choices: ['fail', 'warn'],
        default: 'fail',
        description: 'What a message that Slack does not take is: a failure of the step, or a warning. Wrong inputs always fail it.',
    },
};
/** The inputs of a verb that tells Slack about its work. */
const messageInputs = {
    'slack-token': {
        type: 'string',
        secret: true,
        description: `Without it, nothing is posted to Slack; with it, a problem with Slack is a warning at most. ${TOKEN}`,
    },
    'slack-channel': {
        type: 'string',
        description: "Id of the Slack channel. Default: the value of the SSM parameter that the codebase's `slack_channel` names, else of `/codebuild/slack_oauth_channel`.",
    },
};
/** The same, for a verb that joins a conversation which is going on already. */
const threadInputs = {
    ...messageInputs,
    'message-ref': {
        type: 'string',
        description: "The Slack message in whose thread to comment: the output `message-ref` of codebase-build. Default: the message that the image's label leads to, else a new one.",
    },
};
const channelParameter = {
    actions: ['ssm:GetParameter'],
    resources: ['arn:aws:ssm:<region>:<account>:parameter/codebuild/slack_oauth_channel'],
};
const ANOTHER_PARAMETER = "where the codebase's `slack_channel` names another parameter, that one";
/** What finding the channel takes. */
const channelPermissions = [
    { ...channelParameter, when: `\`slack-token\` without \`slack-channel\`; ${ANOTHER_PARAMETER}` },
];
/** What finding the channel and the thread takes. A channel that is named is compared with the codebase's own. */
const threadPermissions = [
    {
        ...channelParameter,
        when: `\`slack-token\` without \`message-ref\`, also with \`slack-channel\`; ${ANOTHER_PARAMETER}`,
    },
    {
        actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
        when: '`slack-token` without `message-ref`; if it is missing, the messages are not in the thread of the build',
    },
];


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


/***/ })

};
