export const id = 5686;
export const ids = [5686];
export const modules = {

/***/ 5686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ codebase_deploy)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.ts
var applications = __webpack_require__(69434);
// EXTERNAL MODULE: ./src/domains/images/reference.ts
var images_reference = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/domains/pipelines/manual-release.ts

/** What a manual-release pipeline can be called: current stacks first, then older ones. */
function manualReleasePipelines(app, codebase) {
    const current = `${app}-${codebase}-manual-release`;
    return [current, `${current}-pipeline`];
}
/** The variables that a release is started with. */
const RELEASE_VARIABLES = ['ENVIRONMENT', 'IMAGE_TAG'];
/**
 * The codebase's manual-release pipeline, under whichever of its names exists.
 * @throws NotFoundError naming both names when neither does; PlatformError when it is no release pipeline
 */
async function findManualRelease(pipelines, app, codebase) {
    const [current, older] = manualReleasePipelines(app, codebase);
    const found = (await pipelines.get(current)) ?? (await pipelines.get(older));
    if (found !== undefined)
        return checkVariables(found);
    throw new errors/* NotFoundError */.m_(`There is no pipeline ${current}, nor one of its older name ${older}.`, {
        hint: 'Terraform makes it from codebase_pipelines in platform-config.yml: check that it has been applied, and the region.',
    });
}
/** CodePipeline refuses variables that a pipeline does not declare: better said before anything is started. */
function checkVariables(pipeline) {
    const missing = RELEASE_VARIABLES.filter((name) => !pipeline.variables.includes(name));
    if (missing.length === 0)
        return pipeline;
    throw new errors/* PlatformError */.Wk(`The pipeline ${pipeline.name} does not declare ${missing.join(' and ')}.`, {
        hint: `A release is started with the pipeline variables ${RELEASE_VARIABLES.join(' and ')}: apply the current Terraform of the codebase's pipelines.`,
    });
}

// EXTERNAL MODULE: ./src/domains/deployments/strategy.ts
var deployments_strategy = __webpack_require__(14857);
;// CONCATENATED MODULE: ./src/domains/deployments/deployment-plan.ts



/**
 * Looks everything up and changes nothing.
 * @throws NotFoundError without application, environment, codebase or image, naming what exists
 */
async function planDeployment(deps, request) {
    const { app, env, reference } = request;
    const application = await deps.applications.load(app);
    const environment = deps.applications.environment(application, env);
    const codebase = await deps.applications.codebase(app, request.codebase);
    const image = await deps.images(codebase).resolve(app, request.codebase, reference);
    deps.logger.info(`${(0,images_reference/* describeReference */.P5)(reference).replace(/^t/, 'T')} is the image ${image.tag} (${image.digest})${reference.kind === 'commit' ? '' : `, built from the commit ${image.commit}`}.`);
    const strategy = request.strategy === 'auto' ? (0,deployments_strategy/* strategyOf */.x)(codebase.pipelineMode) : request.strategy;
    return { app, env, environment, codebase, reference, image, strategy };
}
/** @throws NotFoundError without the codebase's pipeline */
async function planPipeline(pipelines, plan) {
    const { name } = await findManualRelease(pipelines, plan.app, plan.codebase.name);
    return { ...plan, pipeline: name };
}
/** What is asked before the deployment is started. */
function confirmationQuestion(plan, how) {
    const { app, env, codebase, image, reference } = plan;
    const from = reference.kind === 'commit' ? '' : `, which is what ${(0,images_reference/* describeReference */.P5)(reference)} stands for now`;
    return `Deploy ${app}/${codebase.name} to ${env} with the image ${image.tag}${from}, ${how}?`;
}
/** What a dry run says. */
function dryRunText(plan) {
    const { app, env, codebase, image, pipeline } = plan;
    return [
        `Dry run: would deploy ${app}/${codebase.name} to ${env}, and has changed nothing.`,
        `Would start the pipeline ${pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/domains/deployments/told-execution.ts
/** A deployment as the messages about it name it. */
function subjectOf(plan) {
    const { app, env, codebase, image } = plan;
    return { app, env, codebase, image, services: codebase.services.flatMap(({ services }) => services) };
}
/** An execution of a pipeline, as the messages about it tell its end, with the log of the build that says most. */
function toldExecution({ status, failure, end }) {
    const logged = (end?.actions ?? []).filter(({ externalUrl }) => externalUrl !== undefined);
    const failed = end?.failed.find(({ action }) => action.externalUrl !== undefined)?.action;
    const url = (failed ?? logged.at(-1))?.externalUrl;
    return {
        failure,
        goesOn: status === 'InProgress',
        links: url === undefined ? [] : [{ text: 'Build Log', url }],
    };
}

// EXTERNAL MODULE: ./src/domains/images/commit-image.ts
var commit_image = __webpack_require__(2063);
;// CONCATENATED MODULE: ./src/domains/images/resolve-image.ts



/**
 * Finds the image of a commit, git tag or branch in one ECR request. Only a short SHA that no finder knows
 * takes more: then all tags are listed.
 */
class ImageResolver {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /** @throws NotFoundError without repository or image; PlatformError when the reference is ambiguous */
    async resolve(app, codebase, reference) {
        const repository = `${app}/${codebase}`;
        try {
            if (reference.kind !== 'commit')
                return await this.ofTag(repository, reference);
            return await this.ofCommit(repository, reference.value);
        }
        catch (error) {
            if (error instanceof MissingImage)
                throw missingImage(app, codebase, reference, error.looked);
            if (error instanceof errors/* NotFoundError */.m_)
                throw missingRepository(repository, error);
            throw error;
        }
    }
    async ofTag(repository, reference) {
        const wanted = (0,images_reference/* imageTagOf */.n6)(reference);
        const image = await this.deps.images.describe(repository, { tag: wanted });
        if (image === undefined)
            throw new MissingImage(`with the tag ${wanted}`);
        const tag = (0,commit_image/* chooseCommitTag */.bO)(image.tags);
        if (tag === undefined)
            throw withoutCommitTag(repository, wanted, image);
        return resolved({ tag, digest: image.digest }, (0,commit_image/* shaOfCommitTag */.pt)(tag) ?? '', image.tags);
    }
    async ofCommit(repository, given) {
        const full = given.length === 40 ? given : await this.fullSha(given);
        if (full === undefined)
            return this.ofUnknownCommit(repository, given);
        if (full !== given)
            this.deps.logger.debug(`The commit ${given} is ${full}.`);
        const image = await (0,commit_image/* findImageOfCommit */.jM)(this.deps.images, repository, full, `commit-${given}`);
        if (image === undefined)
            throw new MissingImage(`built from the commit ${full}`);
        return resolved(image, full);
    }
    async fullSha(short) {
        for (const finder of this.deps.finders) {
            try {
                const full = (await finder.resolve(short))?.toLowerCase();
                // A finder also takes a branch whose name looks like a SHA: that is not what was asked for.
                if (full?.length === 40 && full.startsWith(short))
                    return full;
            }
            catch (error) {
                if (!(error instanceof errors/* PlatformError */.Wk))
                    throw error;
                this.deps.logger.debug(`Could not look up the commit ${short}: ${(0,errors/* asError */.zR)(error).message}`);
            }
        }
        return undefined;
    }
    async ofUnknownCommit(repository, given) {
        this.deps.logger.info(`The full SHA of the commit ${given} could not be had from the local git repository or from GitHub: looking through all images of ${repository}.`);
        const hits = [];
        for await (const page of this.deps.images.pages(repository)) {
            for (const image of page) {
                const matching = image.tags.filter((tag) => isSameCommit((0,commit_image/* shaOfCommitTag */.pt)(tag), given));
                hits.push(...matching.map((tag) => ({ tag, digest: image.digest })));
            }
        }
        const image = (0,commit_image/* singleImage */.cK)(repository, given, hits, `commit-${given}`);
        if (image === undefined)
            throw new MissingImage(`with a tag that starts like commit-${given}`);
        const tagged = (0,commit_image/* shaOfCommitTag */.pt)(image.tag) ?? '';
        return resolved(image, tagged.length > given.length ? tagged : given);
    }
}
/** True when one of the two abbreviates the other. */
function isSameCommit(tagged, given) {
    return tagged !== undefined && (tagged.startsWith(given) || given.startsWith(tagged));
}
function resolved(image, commit, tags = []) {
    return { ...image, commit, otherTags: tags.filter((tag) => tag !== image.tag) };
}
/** Says within this file what was looked for in vain. */
class MissingImage extends Error {
    looked;
    constructor(looked) {
        super(looked);
        this.looked = looked;
    }
}
function missingImage(app, codebase, reference, looked) {
    const commit = reference.kind === 'commit' ? reference.value : '<commit>';
    const build = `codebase build --app ${app} --codebase ${codebase} --commit ${commit}`;
    const otherwise = reference.kind === 'commit'
        ? ''
        : ` If it has been built, its image may lack the ${reference.kind}'s tag: give the commit instead.`;
    return new errors/* NotFoundError */.m_(`There is no image for ${(0,images_reference/* describeReference */.P5)(reference)}: the ECR repository ${app}/${codebase} has none ${looked}.`, { hint: `Build it first: ${build}.${otherwise}` });
}
function missingRepository(repository, cause) {
    return new errors/* NotFoundError */.m_(`The ECR repository ${repository} does not exist in this account and region.`, {
        hint: 'Terraform makes it with the codebase; check that role and aws-region are those of the application.',
        cause,
    });
}
function withoutCommitTag(repository, wanted, image) {
    return new errors/* PlatformError */.Wk(`The image ${wanted} in the ECR repository ${repository} (${image.digest}) has no commit tag, only: ${image.tags.join(', ')}.`, { hint: 'Build the commit again, so that its image is tagged commit-<sha>, and deploy that.' });
}

// EXTERNAL MODULE: ./src/providers/git/repository.ts
var git_repository = __webpack_require__(52293);
// EXTERNAL MODULE: ./src/providers/github/client.ts
var client = __webpack_require__(68669);
;// CONCATENATED MODULE: ./src/providers/github/commits.ts


/**
 * The commits of a repository on GitHub. It is a help, never a need: whatever goes wrong is a debug line and
 * "not known". Source: "Get a commit" in GitHub's REST API.
 */
class GitHubCommits {
    options;
    constructor(options) {
        this.options = options;
    }
    async resolve(shortSha) {
        if (!/^[0-9a-f]{4,40}$/i.test(shortSha))
            return undefined;
        const { repository, logger, github, signal } = this.options;
        try {
            const commit = await github.call(`look up the commit ${shortSha} of ${repository}`, async (octokit, options) => 
            // Text alone, without the files of the commit.
            (await octokit.rest.repos.getCommit({
                ...(0,client.ownerAndName)(repository),
                ref: shortSha,
                per_page: 1,
                ...options,
            })).data, { attempts: 1 });
            return fullSha(commit, shortSha);
        }
        catch (error) {
            signal?.throwIfAborted();
            // 404: no such repository, or not for us. 422: no such commit, or more than one.
            logger.debug((0,errors/* asError */.zR)(error).message);
            return undefined;
        }
    }
}
/** GitHub takes branches and tags for commits too: only a commit that starts with the digits counts. */
function fullSha(body, shortSha) {
    if (typeof body !== 'object' || body === null || !('sha' in body))
        return undefined;
    const { sha } = body;
    return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) && sha.startsWith(shortSha.toLowerCase())
        ? sha
        : undefined;
}

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
// EXTERNAL MODULE: ./src/domains/codebases/list-parallel.ts
var list_parallel = __webpack_require__(92407);
;// CONCATENATED MODULE: ./src/domains/changes/plain-text.ts
/** Text from somewhere else on one line, at most `longest` characters, with nothing that a terminal or a reader's eye obeys. */
function plainLine(text, longest) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    const characters = Array.from(line);
    return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
/** The subject of a commit message: its first line that says anything. */
function plain_text_subjectOf(message) {
    const first = message.split(/\r\n|[\r\n\u2028\u2029]/).find((line) => plainLine(line, 1) !== '');
    return plainLine(first ?? '', LONGEST_SUBJECT);
}
const LONGEST_SUBJECT = 100;
/** `2026-01-31 09:30 UTC`. */
function minuteOf(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./src/domains/changes/commit-changes.ts



/** Commits that are listed, newest first; for each, GitHub is asked once for its pull requests. */
const LISTED_COMMITS = 20;
const CONCURRENCY = 4;
const LONGEST_TITLE = 100;
const LONGEST_AUTHOR = 40;
const NONE = { total: 0, commits: [] };
const relations = {
    identical: 'same',
    ahead: 'upgrade',
    behind: 'downgrade',
    diverged: 'diverged',
};
/**
 * What lies between two commits, at least as a link. Whatever goes wrong is a debug line; only cancellation is thrown.
 * @param base the commit that runs, `head` the one that is to run: 7 to 40 hexadecimal digits each
 */
async function findCommitChanges(base, head, options) {
    const { repositoryUrl, history, logger, signal } = options;
    const url = `${repositoryUrl}/compare/${base}...${head}`;
    const linkAlone = { base, head, url, relation: undefined, added: NONE, removed: NONE };
    if (history === undefined)
        return linkAlone;
    try {
        const forth = await history.compare(base, head);
        // GitHub lists what the second commit has more than the first: for what goes away it is asked the other way round.
        const back = forth.behindBy > 0 ? await history.compare(head, base) : undefined;
        const pulls = new PullRequests(history, logger, signal);
        return {
            ...linkAlone,
            relation: relations[forth.status],
            added: await list(forth.aheadBy, forth.commits, pulls),
            removed: back === undefined ? NONE : await list(back.aheadBy, back.commits, pulls),
        };
    }
    catch (error) {
        signal.throwIfAborted();
        logger.debug(`The commits between ${base} and ${head} are not known: ${(0,errors/* asError */.zR)(error).message}`);
        return linkAlone;
    }
}
async function list(total, oldestFirst, pulls) {
    const shown = oldestFirst.slice(-LISTED_COMMITS).reverse();
    const commits = await (0,list_parallel/* inParallel */.H)(shown, CONCURRENCY, async ({ sha, message, author, url }) => ({
        sha,
        subject: plain_text_subjectOf(message),
        author: author === undefined ? undefined : plainLine(author, LONGEST_AUTHOR),
        url,
        pulls: await pulls.of(sha),
    }));
    return { total, commits };
}
/** The pull requests of commits. After the first refusal nothing more is asked for: it would be refused again. */
class PullRequests {
    history;
    logger;
    signal;
    refused = false;
    constructor(history, logger, signal) {
        this.history = history;
        this.logger = logger;
        this.signal = signal;
    }
    async of(sha) {
        if (this.refused)
            return [];
        try {
            const found = await this.history.pullRequests(sha);
            return found.filter(({ merged }) => merged).map(changed);
        }
        catch (error) {
            this.signal.throwIfAborted();
            this.refused = true;
            this.logger.debug(`Pull requests are left out: ${(0,errors/* asError */.zR)(error).message}`);
            return [];
        }
    }
}
function changed({ number, title, url }) {
    return { number, title: plainLine(title, LONGEST_TITLE), url };
}

// EXTERNAL MODULE: ./src/domains/services/names.ts
var names = __webpack_require__(30094);
;// CONCATENATED MODULE: ./src/domains/images/image-name.ts
/**
 * Takes `<registry>/<repository>:<tag>@<digest>` apart. A part with a dot, a colon or `localhost` before the first
 * slash is a registry. Source: the grammar of references in the OCI distribution implementation.
 */
function parseImageName(text) {
    const [tagged = '', digest] = text.split('@');
    const [, name = tagged, tag] = /^(.*):([^:/]+)$/.exec(tagged) ?? [];
    const [first = '', ...rest] = name.split('/');
    const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    return { repository: isRegistry ? rest.join('/') : name, tag, digest };
}

;// CONCATENATED MODULE: ./src/domains/changes/running-services.ts





/** Services that are asked for at the same time: enough to be quick, too few to be throttled. */
const running_services_CONCURRENCY = 4;
/**
 * What the services run now. It is a help, never a need: whatever goes wrong makes a service "unknown", with the
 * reason. Only cancellation is thrown.
 */
async function findRunningServices(services, options) {
    const [first, ...others] = services;
    if (first === undefined)
        return [];
    const images = new Map();
    const attempt = async (service) => {
        try {
            return await look(service, options, images);
        }
        catch (error) {
            options.signal.throwIfAborted();
            return { service, state: 'unknown', reason: (0,errors/* asError */.zR)(error).message };
        }
    };
    // One alone at first: what is denied for it is denied for all, and needs no asking again.
    try {
        await options.containers();
    }
    catch (error) {
        options.signal.throwIfAborted();
        const reason = (0,errors/* asError */.zR)(error).message;
        return services.map((service) => ({ service, state: 'unknown', reason }));
    }
    const probed = await attempt(first);
    if (probed.state === 'unknown' && !probed.reason.startsWith(NO_SERVICE))
        return services.map((service) => ({ service, state: 'unknown', reason: probed.reason }));
    return [probed, ...(await (0,list_parallel/* inParallel */.H)(others, running_services_CONCURRENCY, attempt))];
}
const NO_SERVICE = 'There is no ECS service';
async function look(service, options, images) {
    const name = (0,names/* ecsName */.pC)({ app: options.app, env: options.env, service });
    const containers = await options.containers();
    const found = await containers.service(name, options.signal);
    if (found === undefined || found.status === 'INACTIVE') {
        const reason = `${NO_SERVICE} ${name.service} in the cluster ${name.cluster}: a scheduled job, or not deployed yet.`;
        return { service, state: 'unknown', reason };
    }
    const { current, next } = taskSetsOf(found);
    const definition = current?.taskDefinition ?? found.taskDefinition;
    const image = await imageIn(containers, definition, service);
    if (image === undefined)
        return { service, state: 'unknown', reason: `${definition} has no container "${service}".` };
    const upcoming = next === undefined ? undefined : await imageIn(containers, next.taskDefinition, service);
    const parsed = parseImageName(image);
    const known = images.get(image) ?? describe(parsed, options);
    images.set(image, known);
    return {
        service,
        state: 'running',
        image: await known,
        since: current?.createdAt,
        stopped: found.desiredCount === 0,
        rollingOut: upcoming === undefined ? undefined : nameOf(parseImageName(upcoming)),
    };
}
/**
 * The tasks that serve now, and those that a rollout under way brings. While it goes on, ECS calls the new ones PRIMARY
 * and the old ones, which are what runs, ACTIVE.
 */
function taskSetsOf(service) {
    const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
    const active = service.taskSets
        .filter(({ status, running }) => status === 'ACTIVE' && running > 0)
        .sort((a, b) => b.running - a.running)[0];
    const settled = primary === undefined || primary.rolloutState === 'COMPLETED' || active === undefined;
    if (settled)
        return { current: primary ?? active, next: undefined };
    return { current: active, next: primary };
}
async function imageIn(containers, definition, service) {
    const found = await containers.taskDefinition(definition);
    return found?.containers.find(({ name }) => name === service)?.image;
}
async function describe(name, options) {
    const { repository, tag, digest } = name;
    const plain = { repository, tag, digest, commit: commitOf(tag), pushedAt: undefined };
    if (repository !== options.repository)
        return plain;
    const reference = digest === undefined ? (tag === undefined ? undefined : { tag }) : { digest };
    if (reference === undefined)
        return plain;
    try {
        const image = await options.images.describe(repository, reference);
        if (image === undefined)
            return plain;
        const best = (0,commit_image/* chooseCommitTag */.bO)(image.tags, tag) ?? tag;
        // Another tag than the commit's may have moved since: what it points to now is not what runs.
        if (digest === undefined && commitOf(tag) === undefined)
            return plain;
        return { repository, tag: best, digest: image.digest, commit: commitOf(best), pushedAt: image.pushedAt };
    }
    catch {
        options.signal.throwIfAborted();
        // The image may be gone from ECR, and its name still tells the commit.
        return plain;
    }
}
function commitOf(tag) {
    return tag === undefined ? undefined : (0,commit_image/* shaOfCommitTag */.pt)(tag);
}
function nameOf({ tag, digest }) {
    return tag ?? digest ?? 'another image';
}

;// CONCATENATED MODULE: ./src/domains/changes/changes.ts


/** How many different commits GitHub is asked about, where services run different ones; the rest are links. */
const COMPARED = 3;
/** Looks at what runs, and compares. Changes nothing, and fails at nothing but cancellation. */
async function findChanges(options) {
    const { env, image } = options;
    const now = await findRunningServices(options.services, options);
    const bases = new Set(now.flatMap((service) => (service.state === 'running' ? runningCommit(service.image, options) : [])));
    const commits = [];
    for (const base of bases) {
        const history = commits.length < COMPARED ? options.history : undefined;
        commits.push(await findCommitChanges(base, image.commit, { ...options, history }));
    }
    const pushedAt = await timeOfNew(now, commits, options);
    const services = now.map((service) => {
        if (service.state === 'unknown')
            return service;
        return { ...service, direction: directionOf(service.image, image, commits, pushedAt) };
    });
    return { env, image, services, commits };
}
/** True where anything goes back to an older version. */
function isDowngrade(direction) {
    return direction === 'downgrade' || direction === 'older';
}
/** What the new image is, seen from one that runs. `pushedAt` is when the new one was pushed. */
function directionOf(running, next, commits, pushedAt) {
    if (isSameImage(running, next))
        return 'same';
    const relation = commits.find(({ base }) => base === running.commit)?.relation;
    if (relation !== undefined)
        return relation;
    const older = running.pushedAt !== undefined &&
        pushedAt !== undefined &&
        pushedAt.getTime() < running.pushedAt.getTime();
    return older ? 'older' : 'changed';
}
function isSameImage(running, next) {
    if (running.digest !== undefined)
        return running.digest === next.digest;
    return running.commit !== undefined && abbreviates(running.commit, next.commit);
}
/** The commit to compare with, if it is another one of this codebase. */
function runningCommit(running, options) {
    const { commit, repository } = running;
    if (commit === undefined || repository !== options.repository)
        return [];
    return abbreviates(commit, options.image.commit) ? [] : [commit];
}
function abbreviates(one, other) {
    return one.startsWith(other) || other.startsWith(one);
}
/** Asked for only where the commits don't tell which of two images is the older one. */
async function timeOfNew(now, commits, options) {
    const { image, images, repository, signal } = options;
    const unclear = now.some((service) => service.state === 'running' &&
        service.image.pushedAt !== undefined &&
        directionOf(service.image, image, commits, undefined) === 'changed');
    if (!unclear)
        return undefined;
    try {
        return (await images.describe(repository, { digest: image.digest }))?.pushedAt;
    }
    catch {
        signal.throwIfAborted();
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/domains/changes/changes-text.ts


const words = {
    same: 'runs it already',
    upgrade: 'an upgrade',
    downgrade: 'a DOWNGRADE',
    diverged: 'a DIVERGED version, which takes commits away too',
    older: 'a DOWNGRADE, by the time of its image',
    changed: 'another image',
};
/** What a direction is called. */
function directionText(direction) {
    return words[direction];
}
/** Says what will change, with a warning where anything goes back to an older version. Remote text stays inert. */
function logChanges(changes, logger) {
    logger.group(`What will change in ${changes.env}: ${changes.image.tag}`);
    for (const line of serviceLines(changes.services))
        logger.info(`  ${line}`);
    for (const comparison of changes.commits) {
        logger.info(`  ${comparisonText(comparison)} ${comparison.url}`);
        const listed = commitLines(comparison);
        if (listed.length > 0)
            logger.remote(`${listed.join('\n')}\n`, '    ');
    }
    logger.endGroup();
    const warning = downgradeWarning(changes);
    if (warning !== undefined)
        logger.warning(warning, { title: 'This is a downgrade' });
}
/** Undefined where nothing goes back to an older version. */
function downgradeWarning({ services, env, image, commits }) {
    const back = services.flatMap((service) => service.state === 'running' && isDowngrade(service.direction) ? [service.service] : []);
    if (back.length === 0)
        return undefined;
    const removed = Math.max(0, ...commits.map(({ removed: { total } }) => total));
    const away = removed === 0 ? '' : `, which takes ${counted(removed)} away`;
    return `${image.tag} is older than what runs in ${env}: a downgrade of ${back.join(', ')}${away}.`;
}
/** One line for each service; those of which nothing is known for one reason share a line. */
function serviceLines(services) {
    const reasons = new Map();
    const lines = [];
    for (const service of services) {
        if (service.state === 'unknown')
            reasons.set(service.reason, [...(reasons.get(service.reason) ?? []), service.service]);
        else
            lines.push(`${service.service}: ${runningText(service)}; ${directionText(service.direction)}`);
    }
    for (const [reason, names] of reasons)
        lines.push(`${names.join(', ')}: what runs now is not known. ${reason}`);
    return lines;
}
function runningText(service) {
    const { image, since, stopped, rollingOut } = service;
    const digest = image.digest === undefined || image.tag === undefined ? '' : ` (${shortDigest(image.digest)})`;
    return [
        `${image.tag ?? image.digest ?? 'an image without a tag'}${digest}`,
        since === undefined ? '' : ` since ${minuteOf(since)}`,
        stopped ? ', scaled to zero' : '',
        rollingOut === undefined ? '' : `, while ${rollingOut} is being rolled out`,
    ].join('');
}
/** `sha256:` and the first twelve digits. */
function shortDigest(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
/** `3 new commits between 1111111 and 2222222` */
function comparisonText({ base, head, relation, added, removed }) {
    const between = `between ${base.slice(0, 10)} and ${head.slice(0, 10)}:`;
    switch (relation) {
        case undefined:
            return `Commits ${between}`;
        case 'same':
            return `No commits ${between}`;
        case 'upgrade':
            return `${counted(added.total)} ${between}`;
        case 'downgrade':
            return `Downgrade, ${counted(removed.total)} less ${between}`;
        case 'diverged':
            return `Diverged, ${counted(added.total)} more and ${counted(removed.total)} less ${between}`;
    }
}
function counted(number) {
    return `${number} commit${number === 1 ? '' : 's'}`;
}
function commitLines({ added, removed }) {
    return [...listLines('+', added), ...listLines('-', removed)];
}
function listLines(sign, { total, commits }) {
    const lines = commits.map((commit) => `${sign} ${commitText(commit)}`);
    const more = total - commits.length;
    return more > 0 && commits.length > 0 ? [...lines, `${sign} and ${counted(more)} before those`] : lines;
}
function commitText({ sha, subject, author, pulls }) {
    const by = author === undefined ? '' : ` (${author})`;
    const numbers = pulls.map(({ number }) => ` #${number}`).join('');
    return `${sha.slice(0, 7)} ${subject}${by}${subject.includes(numbers.trim()) ? '' : numbers}`;
}

;// CONCATENATED MODULE: ./src/domains/changes/changes-summary.ts




/** What changes, as a section of the job summary; empty where there is nothing to tell. */
function changesSummary(changes) {
    if (changes.services.length === 0)
        return '';
    const warning = downgradeWarning(changes);
    return [
        '### What changes',
        ...(warning === undefined ? [] : [`> :warning: **Downgrade**: ${(0,markdown/* escapeMarkdown */.FV)(warning)}`]),
        (0,markdown/* table */.tp)(['Service', 'Ran before', 'Since', 'New image', ''], changes.services.map((service) => serviceRow(service, changes))),
        ...reasons(changes.services),
        ...changes.commits.map((comparison) => comparisonSection(comparison)),
        ...pullSection(changes.commits),
    ].join('\n\n');
}
function serviceRow(service, { image }) {
    const next = imageCell(image.tag, image.digest);
    if (service.state === 'unknown')
        return [(0,markdown/* code */.aY)(service.service), 'not known', '', next, ''];
    const { image: running, since, direction, stopped, rollingOut } = service;
    const notes = [
        ...(stopped ? ['scaled to zero'] : []),
        ...(rollingOut === undefined ? [] : [`${rollingOut} was being rolled out`]),
    ];
    return [
        (0,markdown/* code */.aY)(service.service),
        [imageCell(running.tag, running.digest), ...notes.map(markdown/* escapeMarkdown */.FV)].join(', '),
        since === undefined ? '' : (0,markdown/* escapeMarkdown */.FV)(minuteOf(since)),
        next,
        directionCell(direction),
    ];
}
function imageCell(tag, digest) {
    const parts = [...(tag === undefined ? [] : [tag]), ...(digest === undefined ? [] : [shortDigest(digest)])];
    return parts.length === 0 ? 'an image without a tag' : parts.map(markdown/* code */.aY).join(' ');
}
function directionCell(direction) {
    const text = (0,markdown/* escapeMarkdown */.FV)(directionText(direction));
    return isDowngrade(direction) || direction === 'diverged' ? `:warning: ${text}` : text;
}
/** Why something is not known, once for all services that it holds for. */
function reasons(services) {
    const texts = services.flatMap((service) => (service.state === 'unknown' ? [service.reason] : []));
    return [...new Set(texts)].map((reason) => `What runs is not known: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`);
}
function comparisonSection(comparison) {
    const { url, added, removed } = comparison;
    const heading = (0,markdown/* link */.nf)(comparisonText(comparison).replace(/:$/, ''), url);
    const lists = [...commitList('New', added), ...commitList('Taken away', removed)];
    return [heading, ...lists].join('\n\n');
}
function commitList(title, { total, commits }) {
    if (commits.length === 0)
        return [];
    const more = total - commits.length;
    const items = [
        ...commits.map((commit) => `- ${commitItem(commit)}`),
        ...(more > 0 ? [`- and ${counted(more)} before those`] : []),
    ];
    return [`${title}:`, items.join('\n')];
}
function commitItem({ sha, subject, author, url, pulls }) {
    const by = author === undefined ? '' : `, ${(0,markdown/* code */.aY)(author)}`;
    const numbers = pulls.map((pull) => ` ${(0,markdown/* link */.nf)(`#${pull.number}`, pull.url)}`).join('');
    return `${(0,markdown/* link */.nf)(sha.slice(0, 7), url)} ${(0,markdown/* escapeMarkdown */.FV)(subject)}${by}${numbers}`;
}
/** All pull requests once, with their titles, newest first. */
function pullSection(comparisons) {
    const pulls = new Map();
    const commits = comparisons.flatMap(({ added, removed }) => [...added.commits, ...removed.commits]);
    for (const pull of commits.flatMap((commit) => commit.pulls))
        pulls.set(pull.url, pull);
    if (pulls.size === 0)
        return [];
    const items = [...pulls.values()]
        .sort((a, b) => b.number - a.number)
        .map(({ number, title, url }) => `- ${(0,markdown/* link */.nf)(`#${number}`, url)} ${(0,markdown/* escapeMarkdown */.FV)(title)}`);
    return [`Pull requests:\n\n${items.join('\n')}`];
}

// EXTERNAL MODULE: ./src/commands/shared/application-permissions.ts
var application_permissions = __webpack_require__(18409);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/slack-inputs.ts
var slack_inputs = __webpack_require__(54502);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/core/poll.ts
var poll = __webpack_require__(88822);
;// CONCATENATED MODULE: ./src/domains/services/cache-invalidation.ts



const cacheInvalidationExample = '{dns-account: "123456789012", domains: {web.example.com: {paths: ["/*"], environment: prod}}}';
const schema = dist/* strictObject */.rej({
    'dns-account': dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{12}$/, 'twelve digits, in quotes')),
    domains: dist/* record */.g1P(dist/* string */.YjP(), dist/* strictObject */.rej({
        paths: dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* startsWith */.w1_('/'))), dist/* minLength */.BpQ(1)),
        environment: dist/* optional */.lqM(dist/* string */.YjP()),
    })),
});
const INTERVAL_MS = 5_000;
/** Reads the input; `domains` is as `cache_invalidation.domains` in platform-config.yml. @throws PlatformError */
function parseCacheInvalidation(value) {
    const parsed = dist/* safeParse */.xLC(schema, value);
    if (parsed.success) {
        const { 'dns-account': dnsAccount, domains } = parsed.output;
        return {
            dnsAccount,
            domains: Object.entries(domains).map(([domain, { paths, environment }]) => ({
                domain,
                paths,
                environment,
            })),
        };
    }
    const issue = parsed.issues[0];
    throw new errors/* PlatformError */.Wk(`The input cache-invalidation is not what it should be: ${dist/* getDotPath */.BuJ(issue) ?? 'it'}: ${issue.message}.`, { hint: `An example of its form: ${cacheInvalidationExample}` });
}
/** The domains of the environment; one without an environment is of all of them. */
function domainsOf(input, env) {
    return (input?.domains ?? []).filter(({ environment }) => environment === undefined || environment === env);
}
/** The role in the DNS account, and the name of its session. */
function invalidationRole(app, env, dnsAccount) {
    return {
        arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
        session: `${app}-${env}-cdn-cache-invalidation`,
    };
}
/** @throws NotFoundError for a domain that no distribution of the account serves */
async function findDistributions(delivery, domains) {
    const found = await delivery.distributionsOf(domains.map(({ domain }) => domain));
    return domains.map(({ domain, paths }) => {
        const distribution = found.get(domain);
        if (distribution !== undefined)
            return { domain, paths, distribution };
        throw new errors/* NotFoundError */.m_(`No CloudFront distribution of the DNS account has the alias ${domain}.`, {
            hint: 'Check the domain in cache-invalidation, and dns-account: nothing was deployed.',
        });
    });
}
/** Invalidates the paths of each domain, and waits until CloudFront has done it. */
async function invalidateCaches(deps, domains, options) {
    const { delivery, clock, logger } = deps;
    await Promise.all(domains.map(async (cached) => {
        const { domain, paths, distribution } = cached;
        const id = await delivery.invalidate(distribution, paths, options.token(cached));
        logger.info(`Invalidating ${paths.join(', ')} of ${domain} (${distribution}): ${id}`);
        await (0,poll/* poll */.w)({
            clock,
            subject: `the invalidation ${id} of ${domain}`,
            intervalMs: INTERVAL_MS,
            deadline: options.deadline,
            signal: options.signal,
            step: async () => {
                const status = await delivery.invalidationStatus(distribution, id, options.signal);
                return status === 'Completed' ? { done: true, value: undefined } : { done: false };
            },
        });
        logger.info(`The cache of ${domain} is invalidated.`);
    }));
}

// EXTERNAL MODULE: ./src/core/parse-inputs.ts
var parse_inputs = __webpack_require__(3768);
// EXTERNAL MODULE: ./src/domains/services/service-image.ts
var service_image = __webpack_require__(57641);
// EXTERNAL MODULE: ./src/domains/services/service-plan.ts
var service_plan = __webpack_require__(83181);
// EXTERNAL MODULE: ./src/domains/services/service-report.ts
var service_report = __webpack_require__(40804);
// EXTERNAL MODULE: ./src/domains/services/service-type.ts
var service_type = __webpack_require__(53586);
;// CONCATENATED MODULE: ./src/domains/deployments/deploy-services-plan.ts







/** So many services are looked up at once. */
const LOOKUPS = 5;
/**
 * The run groups with the services that are wanted: a service that several groups name belongs to the first one, and
 * groups without any are left out.
 * @param wanted the services to deploy; undefined for all
 * @throws NotFoundError for a wanted service that is none of the codebase's; PlatformError for a codebase without any
 */
function groupServices(codebase, configured, wanted, isScheduledJob) {
    const all = [...new Set(configured.flatMap(({ services }) => services))];
    if (all.length === 0) {
        throw new errors/* PlatformError */.Wk(`The codebase ${codebase} has no services that could be deployed.`, {
            hint: 'Name them in its run groups: codebase_pipelines.<codebase>.services in platform-config.yml.',
        });
    }
    const unknown = wanted?.find((service) => !all.includes(service));
    if (unknown !== undefined) {
        const suggestion = (0,parse_inputs/* nearest */.p)(unknown, all);
        throw new errors/* NotFoundError */.m_(`The input services names "${unknown}", which is no service of ${codebase}.`, {
            hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}There are: ${all.join(', ')}.`,
        });
    }
    const chosen = all.filter((service) => wanted === undefined || wanted.includes(service));
    const left = new Set(chosen.filter((service) => !isScheduledJob(service)));
    const groups = configured.flatMap(({ name, services }) => {
        const mine = [...new Set(services)].filter((service) => left.delete(service));
        return mine.length === 0 ? [] : [{ name, services: mine }];
    });
    return { groups, scheduledJobs: chosen.filter(isScheduledJob) };
}
/**
 * Looks everything up about all services, and changes nothing.
 * @throws PlatformError for the first service that can't be deployed, whatever becomes of the others
 */
async function planServices(deps, plan, wanted, form) {
    const { app, env, environment, codebase, image } = plan;
    const { types } = deps;
    const grouped = groupServices(codebase.name, codebase.services, wanted, (name) => types.isScheduledJob(name));
    const names = grouped.groups.flatMap(({ services }) => services);
    for (const service of names)
        types.check(service);
    const extra = codebase.additionalEcrRepository;
    const repositories = [
        `${app}/${codebase.name}`,
        ...(extra === undefined ? [] : [extra.replace(/^[^/]+\.[^/]+\//, '')]),
    ];
    const plans = await (0,list_parallel/* inParallel */.H)(names, LOOKUPS, async (service) => {
        const target = { app, env, service };
        return (0,service_plan/* planService */.$)({
            ...{ ...deps, environment },
            image: (templateImage) => (0,service_image/* verifyImage */.ZG)(deps.images, { tag: image.tag, repositories, registry: deps.registry }, templateImage),
        }, target, form);
    });
    const byName = new Map(plans.map((planned) => [planned.target.service, planned]));
    return {
        groups: grouped.groups.map(({ name, services }) => ({
            name,
            services: services.flatMap((service) => byName.get(service) ?? []),
        })),
        leftToTerraform: grouped.scheduledJobs.map((service) => ({
            service,
            command: (0,service_type/* terraformCommand */.KK)({ env, service }, image.tag),
        })),
    };
}
/** What a dry run says about the services. */
function plannedServicesText(plan) {
    return [
        ...plan.groups.flatMap(({ name, services }) => [
            `Run group ${name}:`,
            ...services.map((service) => `  ${(0,service_report/* plannedText */.qN)(service)}`),
        ]),
        ...plan.leftToTerraform.map(({ service, command }) => `Left to Terraform: ${service} (${command})`),
    ].join('\n');
}
/** Reads the input services: a list, or names with commas or spaces between them. @throws PlatformError */
function parseServices(value) {
    const names = typeof value === 'string' ? value.split(/[\s,]+/).filter((name) => name !== '') : value;
    if (Array.isArray(names) && names.every((name) => typeof name === 'string')) {
        if (names.length > 0)
            return names;
        // Taken for "all", a list that was computed and came out empty would deploy everything.
        throw new errors/* PlatformError */.Wk(`The input services is ${JSON.stringify(value)}, which names no service.`, {
            hint: 'Leave services out to deploy all of them, or skip the step where there is nothing to deploy.',
        });
    }
    throw new errors/* PlatformError */.Wk(`The input services is ${JSON.stringify(value)}, not a list of names.`, {
        hint: 'Write it as [web, api], or web, api.',
    });
}

// EXTERNAL MODULE: ./src/commands/shared/environment-permissions.ts
var environment_permissions = __webpack_require__(19782);
;// CONCATENATED MODULE: ./src/commands/codebase/deploy-definition.ts






/** What codebase-deploy takes. */
const deployInputs = {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    env: { type: 'string', required: true, description: 'Environment to deploy to.' },
    codebase: { type: 'string', required: true, description: 'Name of the codebase.' },
    commit: {
        type: 'string',
        description: 'Deploy the image of this commit: 7 to 40 hexadecimal digits. Exactly one of `commit`, `tag` and `branch`.',
    },
    tag: { type: 'string', description: 'Deploy the image of this git tag, or `latest`.' },
    branch: { type: 'string', description: 'Deploy the newest image of this branch.' },
    strategy: {
        type: 'choice',
        choices: ['auto', 'pipeline', 'ecs'],
        default: 'auto',
        description: "How to deploy: `pipeline` through the codebase's manual-release pipeline, `ecs` straight to the services; `auto` is `ecs` where the codebase's `pipeline_mode` is `github_actions`, else `pipeline`.",
    },
    services: {
        type: 'structured',
        example: '[web, api]',
        parse: parseServices,
        description: 'With `ecs`: only these services, still in the order of their run groups. Default: all of them.',
    },
    'image-reference': {
        type: 'choice',
        choices: ['tag', 'digest'],
        default: 'tag',
        description: 'With `ecs`: how task definitions name the image, by its `tag` or its `digest`.',
    },
    force: {
        type: 'boolean',
        default: false,
        description: 'With `ecs`: replace the tasks even of services that run exactly this image already.',
    },
    'rollback-on-failure': {
        type: 'boolean',
        default: false,
        description: 'With `ecs`: when a service fails, return those that were updated already to the image that they had.',
    },
    'cache-invalidation': {
        type: 'structured',
        example: cacheInvalidationExample,
        parse: parseCacheInvalidation,
        description: "With `ecs`: paths of CloudFront domains to invalidate once all services are deployed. `domains` is as `cache_invalidation.domains` in platform-config.yml (those of other environments are passed over), `dns-account` is the environment's `accounts.dns.id` there. A pipeline does this by itself.",
    },
    wait: {
        type: 'boolean',
        default: true,
        description: 'Follow the deployment to its end. Otherwise the step ends once it is started.',
    },
    'stop-on-cancel': {
        type: 'boolean',
        default: false,
        description: 'Stop the deployment when the workflow is cancelled (with `ecs`, the services go back to the version before). Otherwise only the waiting stops, and the deployment goes on.',
    },
    'github-deployment': {
        type: 'boolean',
        default: false,
        description: "Show it as a Deployment in the codebase's repository on GitHub, with statuses (`in_progress`, then `success`, `failure`, `error`, or `inactive` where another one overtook it). A job with an `environment` has one already, made by GitHub for the workflow's own commit.",
    },
    'environment-url': {
        type: 'string',
        description: 'Where to look at what was deployed: the link of the GitHub Deployment.',
    },
    ...slack_inputs/* threadInputs */.WU,
    ...command/* githubInputs */.dN,
    ...command/* awsInputs */.xN,
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(180),
};
/** What codebase-deploy gives. */
const deployOutputs = {
    'execution-id': { description: 'Id of the pipeline execution. Written as soon as it is started.' },
    'execution-url': { description: "The execution's page in the AWS console." },
    strategy: { description: '`pipeline` or `ecs`.' },
    pipeline: {
        description: 'Name of the pipeline; empty with `ecs`, as are id and address of the execution.',
    },
    services: {
        description: "With `ecs`: JSON list of `{service, group, status, image, previousImage, taskDefinition, deployment, url, returned?}`, where `status` is ECS's word, `ALREADY_RUNNING`, `SCALED_TO_ZERO` or `NOT_STARTED`, and `image` is what the service is set to in the end.",
    },
    'left-to-terraform': {
        description: 'With `ecs`: JSON list of the scheduled jobs, which Terraform deploys.',
    },
    'image-tag': { description: 'The commit tag of the image, as the pipeline gets it: `commit-<sha>`.' },
    'image-digest': { description: 'Digest of the image: `sha256:…`.' },
    status: {
        description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`; `InProgress` where the end was not awaited, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and was rolled back automatically, `dry-run` in a dry run. With `ecs`, `Succeeded`, `Failed`, `RolledBack` (every service is set to the image that it had), `InProgress` and `Stopping` mean the same; `LeftToTerraform` where there are scheduled jobs only, and nothing was deployed.",
    },
    'duration-seconds': { description: 'Whole seconds from the start until the end, or until it was left.' },
};
const pipelineArn = 'arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release';
/** What codebase-deploy calls. */
const deployPermissions = {
    aws: [
        ...application_permissions/* applicationPermissions */.z,
        ...slack_inputs/* threadPermissions */.bg,
        {
            actions: ['ecr:BatchGetImage', 'ecr:DescribeImages'],
            resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
        },
        {
            actions: ['ecr:DescribeImages'],
            resources: ['arn:aws:ecr:<region>:<account>:repository/*'],
            when: "with `ecs`, where a service's task definition template names the codebase's `additional_ecr_repository`, in this account; that repository is enough",
        },
        {
            actions: [
                'codepipeline:GetPipeline',
                'codepipeline:GetPipelineExecution',
                'codepipeline:ListActionExecutions',
                'codepipeline:ListPipelineExecutions',
                'codepipeline:StartPipelineExecution',
            ],
            resources: [pipelineArn, `${pipelineArn}-pipeline`],
        },
        {
            actions: ['codepipeline:StopPipelineExecution'],
            resources: [pipelineArn, `${pipelineArn}-pipeline`],
            when: 'stop-on-cancel',
        },
        {
            actions: ['codebuild:BatchGetBuilds'],
            resources: ['arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*'],
            when: 'the logs of the builds that the pipeline runs are to be shown',
        },
        {
            actions: ['logs:GetLogEvents'],
            resources: ['arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*'],
            when: 'the logs of the builds that the pipeline runs are to be shown',
        },
        {
            actions: ['sts:GetCallerIdentity'],
            resources: ['*'],
            when: 'with `ecs`: the registry that a task definition template names is compared with the account; AWS allows it to everybody',
        },
        ...environment_permissions/* environmentPermissions */.e,
        {
            actions: ['sts:AssumeRole'],
            resources: ['arn:aws:iam::<dns-account>:role/<app>-<env>-pipeline-deployment-role'],
            when: '`cache-invalidation`',
        },
        {
            actions: [
                'cloudfront:ListDistributions',
                'cloudfront:CreateInvalidation',
                'cloudfront:GetInvalidation',
            ],
            resources: ['*'],
            when: '`cache-invalidation`; in the DNS account, for its role `<app>-<env>-pipeline-deployment-role`',
        },
    ],
    github: {
        contents: 'read',
        'id-token': 'write',
        'pull-requests': {
            access: 'read',
            when: 'the repository is private, and the pull requests of what will change are to be listed',
        },
        deployments: { access: 'write', when: '`github-deployment`' },
    },
};

// EXTERNAL MODULE: ./src/commands/shared/github.ts
var shared_github = __webpack_require__(90583);
// EXTERNAL MODULE: ./src/providers/github/history.ts
var github_history = __webpack_require__(63148);
;// CONCATENATED MODULE: ./src/commands/shared/deployment-changes.ts





/**
 * Finds out what will change, and says so. No problem with it fails the deployment; only cancellation is thrown.
 * @param way the services that are deployed, and the session in the environment's account where there is one already
 */
async function tellChanges(plan, way, context, session, github) {
    const { app, env, environment, codebase, image } = plan;
    const { logger, signal, workflow } = context;
    const { services } = way;
    if (services.length === 0)
        return undefined;
    const role = (0,names/* deployRole */.sy)(app, env, environment.accountId);
    const assumed = () => way.environment ?? session.assume(role.arn, role.session, environment.region ?? session.region);
    logger.status(`Looking at what runs in ${env}`);
    try {
        const changes = await findChanges({
            ...{ app, env, services, image, logger, signal },
            repository: `${app}/${codebase.name}`,
            containers: once(() => assumed().containers()),
            images: await session.images(),
            repositoryUrl: `${workflow?.serverUrl ?? 'https://github.com'}/${codebase.repository}`,
            history: github.authenticated ? new github_history/* GitHubHistory */.u(github, codebase.repository) : undefined,
        });
        logChanges(changes, logger);
        return changes;
    }
    catch (error) {
        signal.throwIfAborted();
        logger.warning(`What will change could not be found out: ${(0,errors/* asError */.zR)(error).message}`);
        return undefined;
    }
}
/** One session for all services, so that the role is assumed once. */
function once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./src/domains/deployments/github-deployment.ts

/**
 * A deployment as GitHub shows it, from its beginning to its end. It is a record, never a need: whatever GitHub refuses
 * is one warning, and the deployment goes on.
 */
class GitHubDeployment {
    options;
    id;
    constructor(options) {
        this.options = options;
    }
    /** Does the work, and tells GitHub how it begins and ends. @returns what the work returns; throws what it throws */
    async during(deployment, work) {
        await this.begin(deployment);
        try {
            const outcome = await work();
            const { state, description } = stateOf(outcome);
            await this.report(state, description);
            return outcome;
        }
        catch (error) {
            // Nothing was left running, or the outcome would have been returned.
            const cancelled = error instanceof errors/* CancelledError */.cc;
            await this.report(cancelled ? 'inactive' : 'failure', (0,errors/* asError */.zR)(error).message);
            throw error;
        }
    }
    async begin(deployment) {
        try {
            this.id = await this.options.deployments.create(deployment);
            this.options.logger.debug(`GitHub's deployment ${this.id} to ${deployment.environment}.`);
        }
        catch (error) {
            this.warn('GitHub does not show this deployment', error);
            return;
        }
        await this.report('in_progress', deployment.description);
    }
    async report(state, description) {
        const { deployments, environmentUrl, logUrl } = this.options;
        if (this.id === undefined)
            return;
        try {
            await deployments.report(this.id, {
                state,
                description,
                ...(environmentUrl === undefined ? {} : { environmentUrl }),
                ...(logUrl === undefined ? {} : { logUrl }),
            });
        }
        catch (error) {
            this.id = undefined;
            this.warn(`GitHub does not know that this deployment is "${state}"`, error);
        }
    }
    warn(what, error) {
        const hint = error instanceof errors/* PlatformError */.Wk && error.hint !== undefined ? ` ${error.hint}` : '';
        this.options.logger.warning(`${what}: ${(0,errors/* asError */.zR)(error).message}${hint}`);
    }
}
/** Somebody else's deployment took over: this one is not what runs, but nothing went wrong with it. */
const OVERTAKEN = ['Superseded', 'Cancelled'];
/** How GitHub calls an end. */
function stateOf({ status, failure }) {
    if (failure === undefined) {
        return status === 'InProgress'
            ? { state: 'in_progress', description: 'Started; its end is not awaited.' }
            : { state: 'success', description: status };
    }
    const description = failure.message;
    if (OVERTAKEN.includes(status))
        return { state: 'inactive', description };
    // We stopped looking: what becomes of it is not known here.
    const unknown = failure instanceof errors/* CancelledError */.cc || failure instanceof errors/* DeadlineError */.j3;
    return { state: unknown || status === 'InProgress' ? 'error' : 'failure', description };
}

;// CONCATENATED MODULE: ./src/providers/github/deployments.ts

/** Source: "Create a deployment status" in GitHub's REST API. */
const LONGEST_DESCRIPTION = 140;
class GitHubDeployments {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    async create({ ref, environment, description, payload }) {
        const { data } = await this.github.call(`create a deployment in ${this.repository}`, (octokit, options) => octokit.rest.repos.createDeployment({
            ...(0,client.ownerAndName)(this.repository),
            ref,
            environment,
            description: shorten(description),
            payload: { ...payload },
            // Or GitHub would merge the default branch into what is deployed, and wait for checks that passed long ago.
            auto_merge: false,
            required_contexts: [],
            ...options,
        }), 
        // A second one, made because the answer to the first was lost, would stay in progress for ever.
        { attempts: 1 });
        if ('id' in data)
            return data.id;
        // GitHub says so (with 202) where it merged something instead, which auto_merge rules out.
        throw new Error(`GitHub created no deployment: ${data.message ?? 'it did not say why'}`);
    }
    async report(id, status) {
        const { state, description, environmentUrl, logUrl } = status;
        await this.github.call(`set the deployment in ${this.repository} to ${state}`, (octokit, options) => octokit.rest.repos.createDeploymentStatus({
            ...(0,client.ownerAndName)(this.repository),
            deployment_id: id,
            state,
            description: shorten(description),
            ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
            ...(logUrl === undefined ? {} : { log_url: logUrl }),
            ...options,
        }), { regardless: true });
    }
}
function shorten(text) {
    const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
    return line.length > LONGEST_DESCRIPTION ? `${line.slice(0, LONGEST_DESCRIPTION - 1)}…` : line;
}

;// CONCATENATED MODULE: ./src/commands/shared/deployment-record.ts



/** Does the work as a GitHub Deployment in the codebase's repository, if that is wanted. */
async function recorded(options, { app, env, codebase, image }, context, github, work) {
    if (!options.wanted)
        return work();
    const { logger, signal, workflow } = context;
    if (!github.authenticated) {
        logger.warning('GitHub does not show this deployment: github-deployment needs a github-token.');
        return work();
    }
    const { repository } = codebase;
    const commits = new GitHubCommits({ github, repository, logger, signal });
    const full = image.commit.length === 40 ? image.commit : await commits.resolve(image.commit);
    const deployment = new GitHubDeployment({
        deployments: new GitHubDeployments(github, repository),
        logger,
        environmentUrl: options.environmentUrl,
        logUrl: workflow?.runUrl,
    });
    const payload = { app, codebase: codebase.name, image: image.tag, digest: image.digest };
    const description = `${app}/${codebase.name} ${image.tag} to ${env}`;
    return deployment.during({ ref: full ?? image.commit, environment: env, description, payload }, work);
}

// EXTERNAL MODULE: ./src/commands/shared/slack.ts + 8 modules
var slack = __webpack_require__(42928);
// EXTERNAL MODULE: ./src/core/idempotency.ts
var idempotency = __webpack_require__(90918);
// EXTERNAL MODULE: ./src/domains/pipelines/run-execution.ts
var run_execution = __webpack_require__(79743);
;// CONCATENATED MODULE: ./src/domains/deployments/deploy.ts


/** Deploys an image of a codebase to an environment through its manual-release pipeline. */
class CodebaseDeployment {
    runner;
    constructor(deps) {
        this.runner = new run_execution/* ExecutionRunner */.Z(deps);
    }
    /**
     * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
     * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
     */
    async deploy(plan, options) {
        const { app, env, codebase, image, pipeline } = plan;
        const request = {
            pipeline,
            variables: { ENVIRONMENT: env, IMAGE_TAG: image.tag },
            token: (0,idempotency/* idempotencyToken */.jw)(options.run, ['codebase-deploy', app, env, codebase.name, image.tag]),
        };
        const run = await this.runner.run(request, { ...options, stopReason: 'The deployment was cancelled.' });
        return { plan, ...run };
    }
}

// EXTERNAL MODULE: ./src/domains/builds/duration.ts
var duration = __webpack_require__(47383);
// EXTERNAL MODULE: ./src/domains/pipelines/console.ts
var console = __webpack_require__(57240);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-report.ts + 1 modules
var execution_report = __webpack_require__(65144);
;// CONCATENATED MODULE: ./src/domains/codebases/plan-rows.ts


/** `<app>/<codebase> to <env>`, for a heading. */
function target(plan) {
    return `${(0,markdown/* escapeMarkdown */.FV)(`${plan.app}/${plan.codebase.name}`)} to ${(0,markdown/* escapeMarkdown */.FV)(plan.env)}`;
}
/** What is deployed and where to, as the rows of a table in Markdown. */
function planRows(plan) {
    const { image, codebase, reference } = plan;
    const repository = `https://github.com/${codebase.repository}`;
    return [
        ['Environment', (0,markdown/* escapeMarkdown */.FV)(plan.env)],
        ['Image', (0,markdown/* code */.aY)(image.tag)],
        ['Digest', (0,markdown/* code */.aY)(image.digest)],
        ['Commit', (0,markdown/* link */.nf)(image.commit, `${repository}/commit/${image.commit}`)],
        ...(reference.kind === 'commit' ? [] : [['Asked for', (0,markdown/* escapeMarkdown */.FV)((0,images_reference/* describeReference */.P5)(reference))]]),
    ];
}

;// CONCATENATED MODULE: ./src/domains/deployments/deployment-summary.ts





/** The job summary of a deployment, in GitHub's Markdown. */
function deploymentSummary(deployment, region) {
    const rows = pipelineRows(deployment.plan, region);
    return (0,execution_report/* joined */.oR)([`## ${heading(deployment)}`, ...(0,execution_report/* executionParts */.Xv)(deployment, rows, region)]);
}
/** The job summary of a dry run. */
function dryRunSummary(plan, region) {
    return (0,execution_report/* joined */.oR)([
        `## :mag: Dry run: would deploy ${target(plan)}`,
        (0,markdown/* table */.tp)(['', ''], pipelineRows(plan, region)),
        'Nothing was changed.',
    ]);
}
/** The end, as a person at a terminal reads it. */
function deploymentText(deployment) {
    const { plan, status, execution } = deployment;
    const what = `${plan.app}/${plan.codebase.name} ${plan.image.tag} to ${plan.env}`;
    if (deployment.end === undefined)
        return `Deploying ${what}: ${status}. ${execution.url}`;
    return `Deploying ${what}: ${status} after ${(0,duration/* durationText */.S)(deployment.durationSeconds * 1000)}. ${execution.url}`;
}
function heading(deployment) {
    const { plan, status, failure } = deployment;
    if (status === 'Succeeded')
        return `:white_check_mark: Deployed ${target(plan)}`;
    if (failure === undefined)
        return `:rocket: Started to deploy ${target(plan)}`;
    return `:x: Deploying ${target(plan)}: ${execution_report/* HEADLINES */.Ol[status]}`;
}
function pipelineRows(plan, region) {
    return [...planRows(plan), ['Pipeline', (0,markdown/* link */.nf)(plan.pipeline, (0,console/* pipelineUrl */.E)(region, plan.pipeline))]];
}

// EXTERNAL MODULE: ./src/commands/shared/pipeline-follower.ts + 5 modules
var pipeline_follower = __webpack_require__(65397);
;// CONCATENATED MODULE: ./src/commands/codebase/deploy-through-pipeline.ts








/** Deploys with the codebase's manual-release pipeline. @throws NotFoundError when there is none */
async function throughPipeline(common, settings, context, session, services) {
    if (services !== undefined) {
        throw new errors/* PlatformError */.Wk('A pipeline deploys all services of the codebase: the input services can not choose some.', {
            hint: 'Leave services out, or set strategy to ecs.',
        });
    }
    const plan = await planPipeline(await session.pipelines(), common);
    const planned = {
        strategy: 'pipeline',
        pipeline: plan.pipeline,
        'image-tag': plan.image.tag,
        'image-digest': plan.image.digest,
    };
    const outputs = { ...(0,command/* withoutValues */.lO)(deployOutputs), ...planned };
    return {
        services: plan.codebase.services.flatMap(({ services }) => services),
        question: confirmationQuestion(plan, `through the pipeline ${plan.pipeline}`),
        dryRun: {
            text: dryRunText(plan),
            summary: dryRunSummary(plan, session.region),
            outputs: { ...outputs, status: 'dry-run' },
        },
        deploy: async (started) => {
            const runner = await deploymentOf(context, session);
            const deployment = await runner.deploy(plan, {
                ...settings,
                run: context.workflow,
                signal: context.signal,
                started: ({ id, url, pipeline }) => {
                    context.publish({ ...planned, 'execution-id': id, 'execution-url': url });
                    if (settings.stopOnCancel)
                        context.remoteWork({ kind: 'codepipeline-execution', id, pipeline });
                    started([{ text: 'Pipeline Execution', url }]);
                },
            });
            context.remoteWork(undefined);
            const { status, failure } = deployment;
            return {
                status,
                failure,
                told: toldExecution(deployment),
                result: resultOf(deployment, outputs, session),
            };
        },
    };
}
function resultOf(deployment, outputs, { region }) {
    return {
        outputs: {
            ...outputs,
            'execution-id': deployment.execution.id,
            'execution-url': deployment.execution.url,
            status: deployment.status,
            'duration-seconds': deployment.durationSeconds,
        },
        summary: deploymentSummary(deployment, region),
        text: deploymentText(deployment),
        ...(deployment.failure === undefined ? {} : { failure: deployment.failure }),
    };
}
async function deploymentOf(context, session) {
    const { clock, logger } = context;
    const { region } = session;
    const pipelines = await session.pipelines();
    const follower = await (0,pipeline_follower/* pipelineFollower */.h)(context, session);
    return new CodebaseDeployment({ pipelines, follower, clock, logger, region });
}

;// CONCATENATED MODULE: ./src/core/prefixed-logger.ts
/**
 * Several pieces of work at once in one log: each says its lines after its own prefix, `[web] `. Groups can't be
 * opened there, and what is waited for is a matter of whoever runs them all.
 */
class PrefixedLogger {
    logger;
    prefix;
    constructor(logger, prefix) {
        this.logger = logger;
        this.prefix = prefix;
    }
    debug(message) {
        this.logger.debug(this.prefixed(message));
    }
    info(message) {
        this.logger.info(this.prefixed(message));
    }
    notice(message, annotation) {
        this.logger.notice(this.prefixed(message), annotation);
    }
    warning(message, annotation) {
        this.logger.warning(this.prefixed(message), annotation);
    }
    error(message, annotation) {
        this.logger.error(this.prefixed(message), annotation);
    }
    group(title) {
        this.info(title);
    }
    endGroup() {
        // Nothing was opened.
    }
    remote(text, prefix = '') {
        this.logger.remote(text, `${this.prefix}${prefix}`);
    }
    status(text) {
        this.debug(text);
    }
    prefixed(message) {
        return message.replace(/^/gm, () => this.prefix);
    }
}

// EXTERNAL MODULE: ./src/domains/services/deploy-service.ts + 7 modules
var deploy_service = __webpack_require__(20277);
// EXTERNAL MODULE: ./src/domains/services/template.ts
var template = __webpack_require__(55306);
;// CONCATENATED MODULE: ./src/domains/deployments/return-services.ts

/**
 * Whether a service has to be, and may be, returned to what it had: we changed it, ECS has not gone back by itself, and
 * nobody else has deployed it since.
 */
function isReturnable(outcome) {
    const { status, taskDefinition, plan, end } = outcome;
    if (taskDefinition === undefined || taskDefinition === plan.running.taskDefinition)
        return false;
    switch (status) {
        case 'NOT_STARTED':
        case 'ALREADY_RUNNING':
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
        case 'ROLLBACK_SUCCESSFUL':
        case 'ROLLBACK_FAILED':
            return false;
        case 'STOPPED':
            return end?.replacedBy === undefined;
        case 'SUCCESSFUL':
        case 'SCALED_TO_ZERO':
        case 'PENDING':
        case 'IN_PROGRESS':
        case 'STOP_REQUESTED':
            return true;
    }
}
/** The plan for the way back: the image that the service had. Its digest is not known, and not compared. */
function returningPlan(plan) {
    const tag = plan.running.image === undefined ? 'the image before' : (0,template/* referenceOf */.Bz)(plan.running.image);
    return { ...plan, image: { tag, digest: '' } };
}

;// CONCATENATED MODULE: ./src/domains/deployments/deploy-services.ts





/** For returning services, there is at least so much time left, whatever the deadline says. */
const RETURN_MS = 15 * 60_000;
/** Deploys services to ECS: run groups in order, the services of one at once. */
class ServicesDeployment {
    deps;
    active = new Map();
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * After a failure the group finishes, and later ones don't start. However it ends is returned, one outcome per
     * service.
     */
    async deploy(plan, options) {
        const outcomes = [];
        for (const { name, services } of plan.groups) {
            const failed = outcomes.some(({ failure }) => failure !== undefined);
            const blocked = failed || options.signal.aborted;
            // Cancelled between two groups, nothing else would tell why the rest is missing.
            const reason = failed ? undefined : options.signal.reason;
            if (!blocked)
                this.deps.logger.info(`Run group ${name}: ${services.map(deploy_services_nameOf).join(', ')}`);
            const ended = blocked
                ? services.map((service) => this.notStarted(service, reason))
                : await Promise.all(services.map((service) => this.one(service, options)));
            outcomes.push(...ended.map((outcome) => ({ ...outcome, group: name, returned: undefined })));
        }
        const failed = outcomes.some(({ failure }) => failure !== undefined);
        if (!failed || !options.rollbackOnFailure || options.signal.aborted)
            return outcomes;
        return this.returnAll(outcomes, options);
    }
    async one(plan, options) {
        try {
            return await this.deployer(plan).deploy(plan, {
                ...options,
                ...this.notes(plan, options),
            });
        }
        catch (error) {
            return this.notStarted(plan, error);
        }
    }
    /** Work under way is noted for the post step: by its ARN, or by what finds it where ECS does not list it yet. */
    notes(plan, options) {
        const note = (work) => {
            this.note(deploy_services_nameOf(plan), work, options);
        };
        return { started: note, unlisted: note };
    }
    deployer(plan) {
        const logger = new PrefixedLogger(this.deps.logger, `[${deploy_services_nameOf(plan)}] `);
        return new deploy_service/* ServiceDeployer */.m({ ...this.deps, logger });
    }
    note(service, work, options) {
        if (work === undefined)
            this.active.delete(service);
        else
            this.active.set(service, work);
        options.underWay([...this.active.values()]);
    }
    notStarted(plan, error) {
        const failure = error === undefined
            ? undefined
            : error instanceof errors/* PlatformError */.Wk
                ? error
                : new errors/* PlatformError */.Wk(`Unexpected: ${(0,errors/* asError */.zR)(error).message}`, { cause: error });
        const work = this.active.get(deploy_services_nameOf(plan));
        return {
            plan,
            // One that could not be stopped was started.
            status: failure instanceof errors/* CancelledError */.cc && work !== undefined ? 'IN_PROGRESS' : 'NOT_STARTED',
            taskDefinition: undefined,
            deployment: work?.startsWith('arn:') === true ? work : undefined,
            url: (0,names/* serviceUrl */.Rs)(plan.target, this.deps.region),
            durationSeconds: 0,
            end: undefined,
            failure,
        };
    }
    /** Later groups first, as they may rely on earlier ones. */
    async returnAll(outcomes, options) {
        const returnable = outcomes.filter(isReturnable);
        const returned = new Map();
        const deadline = Math.max(options.deadline, this.deps.clock.now() + RETURN_MS);
        for (const group of [...new Set(returnable.map((outcome) => outcome.group))].reverse()) {
            const members = returnable.filter((outcome) => outcome.group === group).map(({ plan }) => plan);
            this.deps.logger.warning(`Returning ${members.map(deploy_services_nameOf).join(', ')} to the image they had.`);
            const ended = await Promise.all(members.map((plan) => this.giveBack(plan, { ...options, deadline, force: false, wait: true })));
            for (const outcome of ended)
                returned.set(deploy_services_nameOf(outcome.plan), outcome);
        }
        return outcomes.map((outcome) => ({ ...outcome, returned: returned.get(deploy_services_nameOf(outcome.plan)) }));
    }
    async giveBack(plan, options) {
        const back = returningPlan(plan);
        try {
            return await this.deployer(plan).run(back, plan.running.taskDefinition, {
                ...options,
                ...this.notes(plan, options),
            });
        }
        catch (error) {
            return this.notStarted(back, error);
        }
    }
}
/** True where the wait, not the deployment, came to its end. */
function isLeft({ status, failure }) {
    if (status === 'NOT_STARTED')
        return false;
    return failure instanceof errors/* DeadlineError */.j3 || failure instanceof errors/* CancelledError */.cc;
}
function deploy_services_nameOf(plan) {
    return plan.target.service;
}

;// CONCATENATED MODULE: ./src/domains/deployments/services-report.ts







/** `RolledBack` where every service is set to the image that it had. */
function servicesStatus(outcomes) {
    if (outcomes.length === 0)
        return 'LeftToTerraform';
    const failures = outcomes.filter(({ failure }) => failure !== undefined);
    if (failures.length === 0) {
        if (outcomes.some(({ status }) => status === 'NOT_STARTED'))
            return 'Failed';
        return outcomes.some(({ status }) => status === 'IN_PROGRESS') ? 'InProgress' : 'Succeeded';
    }
    if (failures.some(({ status, failure }) => status === 'STOP_REQUESTED' && failure instanceof errors/* CancelledError */.cc)) {
        return 'Stopping';
    }
    // What was cancelled before it was started does not go on, but what was left may.
    const left = failures.filter(isLeft);
    if (left.length > 0 && failures.every((one) => isLeft(one) || isUnstarted(one)))
        return 'InProgress';
    return outcomes.every((outcome) => finalImage(outcome) === imageBefore(outcome.plan))
        ? 'RolledBack'
        : 'Failed';
}
function isUnstarted({ status, failure }) {
    return status === 'NOT_STARTED' && failure instanceof errors/* CancelledError */.cc;
}
/** The image that the service is set to after all this, a return included; undefined where that is not known. */
function finalImage(outcome) {
    const { returned } = outcome;
    return (0,service_report/* imageAfter */.MV)(returned ?? outcome);
}
function imageBefore({ running }) {
    return running.image === undefined ? undefined : (0,template/* referenceOf */.Bz)(running.image);
}
/** The output `services`. */
function servicesOutput(outcomes) {
    return outcomes.map((outcome) => ({
        service: deploy_services_nameOf(outcome.plan),
        group: outcome.group,
        status: outcome.status,
        image: finalImage(outcome),
        previousImage: imageBefore(outcome.plan),
        taskDefinition: outcome.taskDefinition,
        deployment: outcome.deployment,
        url: outcome.url,
        ...(outcome.returned === undefined ? {} : { returned: outcome.returned.status }),
    }));
}
/** Why the deployment is not a success, or undefined. The message names the services, the hint what runs now. */
function servicesFailure(env, outcomes) {
    const failed = outcomes.filter(({ failure }) => failure !== undefined);
    const [first] = failed;
    if (first?.failure === undefined)
        return undefined;
    const waiting = outcomes.filter(({ status, failure }) => status === 'NOT_STARTED' && failure === undefined);
    const unreturned = outcomes.filter(({ returned }) => returned?.failure !== undefined);
    const message = [
        `${failed.length} of ${outcomes.length} services could not be deployed to ${env}: ${failed.map((outcome) => `${deploy_services_nameOf(outcome.plan)} (${outcome.status})`).join(', ')}.`,
        ...failed.slice(0, 3).map(({ failure }) => failure?.message ?? ''),
        ...(waiting.length === 0 ? [] : [`Not started: ${waiting.map(({ plan }) => deploy_services_nameOf(plan)).join(', ')}.`]),
        ...(unreturned.length === 0
            ? []
            : [`Could not be returned: ${unreturned.map(({ plan }) => deploy_services_nameOf(plan)).join(', ')}.`]),
    ].join(' ');
    const now = outcomes.map((outcome) => `${deploy_services_nameOf(outcome.plan)}: ${finalImage(outcome) ?? 'not known'}`);
    const hint = `Services are set to: ${now.join(', ')}. ${first.failure.hint ?? ''}`.trim();
    // All of them were cancelled together.
    if (failed.every(({ failure }) => failure instanceof errors/* CancelledError */.cc)) {
        return new errors/* CancelledError */.cc(message, { hint, cause: first.failure });
    }
    return new errors/* PlatformError */.Wk(message, { hint, cause: first.failure });
}
/** One row for each service, in Markdown. */
function servicesTable(outcomes) {
    const rows = outcomes.map((outcome) => [
        (0,markdown/* escapeMarkdown */.FV)(deploy_services_nameOf(outcome.plan)),
        (0,markdown/* escapeMarkdown */.FV)(outcome.group),
        `${mark(outcome)} ${(0,markdown/* link */.nf)(outcome.status, outcome.url)}${outcome.returned === undefined ? '' : `, then returned: ${(0,markdown/* escapeMarkdown */.FV)(outcome.returned.status)}`}`,
        (0,markdown/* code */.aY)(imageBefore(outcome.plan) ?? 'not known'),
        (0,markdown/* code */.aY)(finalImage(outcome) ?? 'not known'),
        outcome.taskDefinition === undefined ? '' : (0,markdown/* code */.aY)((0,names/* revisionName */.pd)(outcome.taskDefinition)),
        (0,duration/* durationText */.S)(outcome.durationSeconds * 1000),
    ]);
    return (0,markdown/* table */.tp)(['Service', 'Run group', 'Result', 'Before', 'Set to now', 'Task definition', 'Duration'], rows);
}
function mark({ status, failure }) {
    if (failure !== undefined)
        return ':x:';
    if (status === 'NOT_STARTED')
        return ':no_entry_sign:';
    return status === 'IN_PROGRESS' ? ':hourglass_flowing_sand:' : ':white_check_mark:';
}
/** The services before anything is changed, in Markdown. */
function plannedServicesTable({ groups }) {
    const rows = groups.flatMap(({ name, services }) => services.map((plan) => [
        (0,markdown/* escapeMarkdown */.FV)(deploy_services_nameOf(plan)),
        (0,markdown/* escapeMarkdown */.FV)(name),
        (0,markdown/* code */.aY)(imageBefore(plan) ?? 'not known'),
        (0,markdown/* code */.aY)(plan.image.tag),
        String(plan.before.desiredCount),
    ]));
    return (0,markdown/* table */.tp)(['Service', 'Run group', 'Set to now', 'New image', 'Tasks'], rows);
}
/** What the failed containers said, service by service, in Markdown; empty without any. */
function servicesFailures(outcomes) {
    return outcomes
        .filter(({ failure }) => failure !== undefined)
        .map((outcome) => {
        const report = (0,service_report/* failuresReport */.iU)(outcome.end?.failures ?? []);
        return `## ${(0,markdown/* escapeMarkdown */.FV)(deploy_services_nameOf(outcome.plan))}\n\n> ${(0,markdown/* escapeMarkdown */.FV)(outcome.failure?.message ?? '')}${report === '' ? '' : `\n\n${report}`}`;
    })
        .join('\n\n');
}
/** Which services Terraform deploys, and how, in Markdown; empty without any. */
function leftToTerraformSection(left) {
    if (left.length === 0)
        return '';
    const items = left.map(({ service, command }) => `- ${(0,markdown/* escapeMarkdown */.FV)(service)}: ${(0,markdown/* code */.aY)(command)}`);
    return `Scheduled jobs are deployed by Terraform, in the deploy repository:\n\n${items.join('\n')}`;
}

;// CONCATENATED MODULE: ./src/domains/deployments/services-summary.ts




/** The job summary, in GitHub's Markdown. */
function servicesSummary(report) {
    const { plan, services, outcomes, failure } = report;
    const status = servicesStatus(outcomes);
    const rows = [...planRows(plan), ['Duration', (0,duration/* durationText */.S)(report.durationSeconds * 1000)]];
    return joined([
        `## ${services_summary_heading(plan, status, failure)}`,
        failure === undefined ? '' : `> ${(0,markdown/* escapeMarkdown */.FV)(failure.message)}`,
        (0,markdown/* table */.tp)(['', ''], rows),
        outcomes.length === 0 ? '' : servicesTable(outcomes),
        leftToTerraformSection(services.leftToTerraform),
        servicesFailures(outcomes),
    ]);
}
/** The job summary of a dry run. */
function servicesDryRunSummary(plan, services) {
    return joined([
        `## :mag: Dry run: would deploy ${services.groups.length === 0 ? 'nothing of ' : ''}${target(plan)}`,
        (0,markdown/* table */.tp)(['', ''], planRows(plan)),
        services.groups.length === 0 ? '' : plannedServicesTable(services),
        leftToTerraformSection(services.leftToTerraform),
        'Nothing was changed.',
    ]);
}
/** The end, as a person at a terminal reads it. */
function servicesText({ plan, outcomes, durationSeconds }) {
    if (outcomes.length === 0) {
        return `Nothing to deploy of ${plan.app}/${plan.codebase.name} to ${plan.env}: its scheduled jobs are left to Terraform.`;
    }
    const counts = outcomes.map(({ plan: service, status }) => `${service.target.service}: ${status}`);
    return `Deploying ${plan.app}/${plan.codebase.name} ${plan.image.tag} to ${plan.env}: ${servicesStatus(outcomes)} after ${(0,duration/* durationText */.S)(durationSeconds * 1000)}. ${counts.join(', ')}`;
}
function services_summary_heading(plan, status, failure) {
    if (failure !== undefined)
        return `:x: Deploying ${target(plan)}: ${status}`;
    if (status === 'LeftToTerraform')
        return `:construction: Nothing deployed of ${target(plan)}`;
    return status === 'Succeeded'
        ? `:white_check_mark: Deployed ${target(plan)}`
        : `:rocket: Started to deploy ${target(plan)}`;
}
function joined(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./src/commands/codebase/deploy-to-services.ts













/** Deploys the codebase's services to ECS directly. @throws PlatformError for what can't be deployed */
async function toServices(plan, settings, context, session) {
    const prepared = await prepare(plan, settings, context, session);
    const { services } = prepared;
    const outputs = { ...(0,command/* withoutValues */.lO)(deployOutputs), ...plannedOutputs(prepared), status: 'dry-run' };
    const left = services.leftToTerraform.map(({ service, command }) => `${service}: ${command}`);
    if (left.length > 0) {
        context.logger.notice(`Scheduled jobs are left to Terraform, in the deploy repository: ${left.join('; ')}`);
    }
    const nothing = services.groups.length === 0 ? nothingToDeploy(prepared) : undefined;
    const count = services.groups.reduce((sum, group) => sum + group.services.length, 0);
    return {
        services: services.groups.flatMap((group) => group.services.map(deploy_services_nameOf)),
        environment: prepared.environment,
        ...(nothing === undefined ? {} : { nothing }),
        question: confirmationQuestion(plan, `straight to ${count} services of ECS`),
        dryRun: {
            text: [
                `Dry run: would deploy ${plan.app}/${plan.codebase.name} to ${plan.env}, and has changed nothing.`,
                plannedServicesText(services),
            ].join('\n'),
            summary: servicesDryRunSummary(plan, services),
            outputs,
        },
        deploy: (started) => deploy(prepared, started),
    };
}
async function prepare(plan, settings, context, session) {
    const { app, env, environment: where } = plan;
    const region = where.region ?? session.region;
    const role = { ...(0,names/* deployRole */.sy)(app, env, where.accountId), region };
    const environment = session.assume(role.arn, role.session, region);
    const services = await planServices({
        containers: await environment.containers(),
        objects: await environment.objects(),
        images: await session.images(),
        registry: { account: await session.accountId(), region: session.region },
        types: await service_type/* ServiceTypes */.zv.load(await session.parameters(), context.logger, app, env),
    }, plan, settings.services, settings.imageReference);
    if (!settings.wait && services.groups.length > 1) {
        throw new errors/* PlatformError */.Wk(`With wait: false the order of the ${services.groups.length} run groups can't be kept.`, {
            hint: 'Leave wait at true, or name the services of one run group in services.',
        });
    }
    const caches = services.groups.length === 0 ? undefined : await cachesOf(plan, settings, session);
    return { plan, services, settings, context, environment, role, caches };
}
/** Looked up before anything is deployed, so that a wrong domain costs nothing. */
async function cachesOf({ app, env }, { cacheInvalidation }, session) {
    const wanted = domainsOf(cacheInvalidation, env);
    if (cacheInvalidation === undefined || wanted.length === 0)
        return undefined;
    const role = invalidationRole(app, env, cacheInvalidation.dnsAccount);
    const delivery = await session.assume(role.arn, role.session).contentDelivery();
    return { domains: await findDistributions(delivery, wanted), delivery };
}
/** Scheduled jobs only. */
function nothingToDeploy(prepared) {
    const { plan, services } = prepared;
    const report = { plan, services, outcomes: [], durationSeconds: 0, failure: undefined };
    return {
        outputs: {
            ...{ ...(0,command/* withoutValues */.lO)(deployOutputs), ...plannedOutputs(prepared) },
            ...{ status: servicesStatus([]), services: [], 'duration-seconds': 0 },
        },
        summary: servicesSummary(report),
        text: servicesText(report),
    };
}
function plannedOutputs({ plan, services }) {
    return {
        strategy: 'ecs',
        'image-tag': plan.image.tag,
        'image-digest': plan.image.digest,
        'left-to-terraform': services.leftToTerraform.map(({ service }) => service),
    };
}
async function deploy(prepared, started) {
    const { plan, services, settings, context, environment, role } = prepared;
    const { clock, logger, signal } = context;
    const planned = plannedOutputs(prepared);
    context.publish(planned);
    started([{ text: 'ECS Services', url: (0,names/* servicesUrl */._j)(plan.app, plan.env, environment.region) }]);
    const began = clock.now();
    const deployment = new ServicesDeployment({
        containers: await environment.containers(),
        tails: await environment.logTails(),
        ...{ clock, logger, region: environment.region },
    });
    let underWay = [];
    const outcomes = await deployment.deploy(services, {
        ...settings,
        signal,
        underWay: (arns) => {
            underWay = arns;
            if (!settings.stopOnCancel)
                return;
            const work = { kind: 'ecs-service-deployments', id: arns.join('\n'), role };
            context.remoteWork(arns.length === 0 ? undefined : work);
        },
    });
    for (const outcome of outcomes) {
        for (const { title, message } of (0,service_report/* failureAnnotations */.rb)(outcome))
            logger.error(message, { title });
    }
    const failure = servicesFailure(plan.env, outcomes) ?? (await invalidate(prepared, outcomes, began));
    // What was to be stopped and could not be is left to the post step.
    if (failure !== undefined && signal.aborted && settings.stopOnCancel && underWay.length > 0)
        throw failure;
    const durationSeconds = Math.round((clock.now() - began) / 1000);
    const status = servicesStatus(outcomes);
    const report = { plan, services, outcomes, durationSeconds, failure };
    const result = {
        outputs: {
            ...{ ...(0,command/* withoutValues */.lO)(deployOutputs), ...planned },
            status,
            services: servicesOutput(outcomes),
            'duration-seconds': durationSeconds,
        },
        summary: servicesSummary(report),
        text: servicesText(report),
        ...(failure === undefined ? {} : { failure }),
    };
    return { status, failure, told: { failure, goesOn: status === 'InProgress', links: [] }, result };
}
/** After a success; the deployment stays one, but old pages in a cache are a failure all the same. */
async function invalidate({ plan, settings, context, caches }, outcomes, began) {
    if (caches === undefined || !settings.wait)
        return undefined;
    const { clock, logger, signal, workflow } = context;
    const { app, env, codebase, image } = plan;
    // CloudFront answers a reference that it knows with the old invalidation: only a repeated call may have the same.
    const deployments = outcomes.map(({ plan: service, deployment = '' }) => `${deploy_services_nameOf(service)} ${deployment}`);
    const ours = [app, env, codebase.name, image.tag, String(began), ...deployments];
    try {
        await invalidateCaches({ delivery: caches.delivery, clock, logger }, caches.domains, {
            token: ({ domain, distribution, paths }) => (0,idempotency/* idempotencyToken */.jw)(workflow, ['cache-invalidation', ...ours, distribution, domain, ...paths]),
            deadline: settings.deadline,
            signal,
        });
        return undefined;
    }
    catch (error) {
        const names = caches.domains.map(({ domain }) => domain).join(', ');
        return new errors/* PlatformError */.Wk(`All services were deployed, but the cache of ${names} could not be invalidated: ${(0,errors/* asError */.zR)(error).message}`, { hint: 'Until it is invalidated in CloudFront, visitors may see old pages.', cause: error });
    }
}

// EXTERNAL MODULE: ./src/commands/shared/stop-service-deployments.ts
var stop_service_deployments = __webpack_require__(93027);
;// CONCATENATED MODULE: ./src/commands/codebase/deploy.ts

















/* harmony default export */ const codebase_deploy = ((0,command/* defineCommand */.NB)({
    name: 'codebase-deploy',
    summary: 'Deploy an image of a codebase to an environment',
    description: "Finds the image of a commit, git tag or branch, and deploys it, in the way that the codebase is configured for. Through a pipeline: starts the codebase's manual-release pipeline and follows exactly that execution: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Straight to ECS: deploys the codebase's services, run groups in order and the services of a group at once, and follows each of its own service deployments, as `service-deploy` does; if one fails, its group finishes and later ones don't start. Only what succeeded is a success; what failed, was stopped, superseded, cancelled or rolled back is reported as what it is.",
    inputs: deployInputs,
    outputs: deployOutputs,
    permissions: deployPermissions,
    async run(inputs, context) {
        const deadline = context.clock.now() + inputs['timeout-minutes'] * 60_000;
        const reference = (0,images_reference/* readReference */.Wf)({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
        const session = await context.aws(inputs);
        const github = (0,shared_github/* githubClient */.$f)(inputs['github-token'], context);
        const messages = await (0,slack/* deploymentMessages */.IY)(inputs, context, session);
        const plan = await planDeployment(await planDependencies(context, session, github), {
            app: inputs.app,
            env: inputs.env,
            codebase: inputs.codebase,
            strategy: inputs.strategy,
            reference,
        });
        const settings = { wait: inputs.wait, stopOnCancel: inputs['stop-on-cancel'], deadline };
        const way = plan.strategy === 'pipeline'
            ? await throughPipeline(plan, settings, context, session, inputs.services)
            : await toServices(plan, { ...settings, ...servicesSettings(inputs) }, context, session);
        const changes = await tellChanges(plan, way, context, session, github);
        const changed = changes === undefined ? '' : `\n${changesSummary(changes)}\n`;
        if (inputs['dry-run']) {
            context.logger.info(way.dryRun.text);
            return { outputs: way.dryRun.outputs, summary: `${way.dryRun.summary}${changed}` };
        }
        if (way.nothing !== undefined)
            return way.nothing;
        await context.confirm(way.question);
        const record = { wanted: inputs['github-deployment'], environmentUrl: inputs['environment-url'] };
        const subject = { ...subjectOf(plan), services: way.services };
        const deploying = recorded(record, plan, context, github, () => way.deploy((links) => messages?.started(subject, links)));
        const { result } = await (messages?.tell(deploying, ({ told }) => told) ?? deploying);
        return { ...result, summary: `${result.summary ?? ''}${changed}` };
    },
    async stop(inputs, work, context) {
        await (0,stop_service_deployments/* stopServiceDeployments */.w)(inputs, work, context);
        if (work.kind !== 'codepipeline-execution' || work.pipeline === undefined)
            return;
        const pipelines = await (await context.aws(inputs)).pipelines();
        await pipelines.stop(work.pipeline, work.id, 'The deployment was cancelled.');
        context.logger.info(`Asked CodePipeline to stop the execution ${work.id} of ${work.pipeline}.`);
    },
}));
/** The inputs that are for deployments straight to ECS only. */
function servicesSettings(inputs) {
    return {
        services: inputs.services,
        imageReference: inputs['image-reference'],
        force: inputs.force,
        rollbackOnFailure: inputs['rollback-on-failure'],
        cacheInvalidation: inputs['cache-invalidation'],
    };
}
async function planDependencies(context, session, github) {
    const { logger, directory, signal } = context;
    const images = await session.images();
    return {
        applications: new applications/* Applications */.s(await session.parameters(), session, logger),
        images: ({ repository }) => new ImageResolver({
            images,
            logger,
            finders: [new git_repository/* GitRepository */.x(directory), new GitHubCommits({ github, repository, logger, signal })],
        }),
        logger,
    };
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

/***/ 14857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ strategyOf)
/* harmony export */ });
/**
 * What `strategy: auto` means. A codebase with both (`dual_codepipeline_github`) has its pipeline, and keeps to it
 * until the platform says otherwise.
 */
function strategyOf(mode) {
    return mode === 'github_actions' ? 'ecs' : 'pipeline';
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

/***/ 97469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ describeReference),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   n6: () => (/* binding */ imageTagOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const COMMIT = /^[0-9a-f]{7,40}$/;
// Source: the tag grammar of the OCI distribution specification.
const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
/**
 * Checks the three inputs of which exactly one has to be given; empty ones count as absent.
 * @throws PlatformError naming the input, its value and the rule
 */
function readReference(inputs) {
    const { commit, tag, branch } = inputs;
    const given = Object.entries({ commit, tag, branch }).flatMap(([name, value]) => {
        const trimmed = value?.trim() ?? '';
        return trimmed === '' ? [] : [{ kind: name, value: trimmed }];
    });
    const [only] = given;
    if (only === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk('None of the inputs commit, tag and branch says which image to deploy.', {
            hint: 'Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch.',
        });
    }
    if (given.length > 1) {
        const named = given.map(({ kind, value }) => `${kind} "${value}"`).join(' and ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The inputs ${named} are both set, but only one can name the image.`, {
            hint: 'Give exactly one of commit, tag and branch.',
        });
    }
    return only.kind === 'commit' ? commitReference(only.value) : namedReference(only);
}
/** The tag of the image that a git tag or a branch stands for: `tag-<tag>`, or `branch-<branch>` without slashes. */
function imageTagOf(reference) {
    const value = reference.kind === 'branch' ? reference.value.replaceAll('/', '-') : reference.value;
    return `${reference.kind}-${value}`;
}
/** True for what can be an image's tag. */
function isImageTag(text) {
    return IMAGE_TAG.test(text);
}
/** As sentences name it: `the branch "main"`. */
function describeReference(reference) {
    return reference.kind === 'commit'
        ? `the commit ${reference.value}`
        : `the ${reference.kind} "${reference.value}"`;
}
function commitReference(value) {
    const sha = value.toLowerCase();
    if (COMMIT.test(sha))
        return { kind: 'commit', value: sha };
    const hexadecimal = /^[0-9a-f]+$/.test(sha);
    const problem = hexadecimal
        ? `has ${sha.length} digits, not 7 to 40`
        : 'is not made of hexadecimal digits (0-9, a-f)';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input commit is "${value}", which ${problem}.`, {
        hint: sha.startsWith('commit-')
            ? 'Leave out "commit-": the input is the commit, not the tag of the image.'
            : 'Give the SHA of a commit, as git log shows it; git tags go into the input tag, branches into branch.',
    });
}
function namedReference(reference) {
    const { kind, value } = reference;
    const prefix = kind === 'branch' ? 'refs/heads/' : 'refs/tags/';
    if (value.startsWith(prefix)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${kind} is "${value}", a full ref.`, {
            hint: `Give the name alone: ${value.slice(prefix.length)} (github.ref_name has it).`,
        });
    }
    const imageTag = imageTagOf(reference);
    if (isImageTag(imageTag))
        return reference;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${kind} is "${value}", but no image can have the tag "${imageTag}": image tags have letters, digits, "_", "." and "-", at most 128.`, { hint: 'Name the image by its commit instead.' });
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

/***/ 63148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GitHubHistory)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);
/* harmony import */ var _tag_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7599);


const MOST_PULL_REQUESTS = 10;
const PAGE = 100;
/** The history of a repository, as GitHub tells it. */
class GitHubHistory {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    /**
     * Source: "Compare two commits" in GitHub's REST API. Without paging the answer has up to 250 commits, the last of
     * which is the newest of all; with paging it would start with the oldest.
     */
    async compare(base, head) {
        const { data } = await this.github.call(`compare two commits of ${this.repository}`, (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
            basehead: `${base}...${head}`,
            ...options,
        }));
        return toComparison(data, data.commits);
    }
    /** Source: "Compare two commits" in GitHub's REST API, with paging: the oldest commits come first. */
    async between(base, head) {
        const commits = [];
        for (let page = 1;; page += 1) {
            const { data } = await this.github.call(`compare ${base} with ${head} of ${this.repository}`, (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
                basehead: `${base}...${head}`,
                per_page: PAGE,
                page,
                ...options,
            }));
            commits.push(...data.commits);
            // What was pushed in the meantime makes the number larger; an empty page ends it in any case.
            if (commits.length >= data.total_commits || data.commits.length === 0)
                return toComparison(data, commits);
        }
    }
    async tags() {
        return (await (0,_tag_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRefs */ .P)(this.github, this.repository, '')).map(({ name }) => name);
    }
    /** Source: "List pull requests associated with a commit" in GitHub's REST API. */
    async pullRequests(sha) {
        const { data } = await this.github.call(`list the pull requests of a commit of ${this.repository}`, (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
            commit_sha: sha,
            per_page: MOST_PULL_REQUESTS,
            ...options,
        }));
        return data.map(({ number, title, html_url: url, merged_at: mergedAt }) => ({
            number,
            title,
            url,
            merged: mergedAt !== null,
        }));
    }
}
function toComparison(answer, commits) {
    return {
        status: answer.status,
        aheadBy: answer.ahead_by,
        behindBy: answer.behind_by,
        commits: commits.map(({ sha, commit, author, html_url: url }) => ({
            sha,
            message: commit.message,
            author: loginOf(author) ?? commit.author?.name,
            url,
        })),
    };
}
/** A commit whose author has no account comes with an empty object, or with null. */
function loginOf(author) {
    return author !== null && 'login' in author && typeof author.login === 'string' ? author.login : undefined;
}


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tagRefs)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);

const PAGE = 100;
/**
 * All tags whose names begin so, page by page. Source: "List matching references" in GitHub's REST API; a server that
 * knows no pages gives everything each time.
 * @param repository `owner/name`
 * @throws PlatformError, NotFoundError
 */
async function tagRefs(github, repository, prefix) {
    const found = new Map();
    for (let page = 1;; page += 1) {
        const before = found.size;
        const { data } = await github.call(`list the tags of ${repository}`, (octokit, options) => octokit.rest.git.listMatchingRefs({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(repository),
            ref: `tags/${prefix}`,
            per_page: PAGE,
            page,
            ...options,
        }));
        for (const { ref, object } of data) {
            const name = ref.replace(/^refs\/tags\//, '');
            found.set(name, { name, object });
        }
        if (data.length < PAGE || found.size === before)
            return [...found.values()];
    }
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
