export const id = 417;
export const ids = [417];
export const modules = {

/***/ 7417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ codebase_deploy)
});

// EXTERNAL MODULE: ./src/domains/application/applications.ts + 2 modules
var applications = __webpack_require__(9218);
// EXTERNAL MODULE: ./src/domains/build/follow-build.ts + 2 modules
var follow_build = __webpack_require__(9560);
// EXTERNAL MODULE: ./src/kernel/errors.ts
var errors = __webpack_require__(2386);
// EXTERNAL MODULE: ./src/kernel/idempotency.ts
var idempotency = __webpack_require__(6516);
;// CONCATENATED MODULE: ./src/domains/pipeline/console.ts
/** CodePipeline's page of one execution. */
function executionUrl(region, pipeline, id) {
    return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}
/** CodePipeline's page of the pipeline. */
function pipelineUrl(region, pipeline) {
    return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}
function pipelinesUrl(region) {
    return `https://${region}.console.aws.amazon.com/codesuite/codepipeline/pipelines`;
}

// EXTERNAL MODULE: ./src/domains/build/failing-lines.ts
var failing_lines = __webpack_require__(3536);
;// CONCATENATED MODULE: ./src/domains/pipeline/execution-end.ts



/** True once CodePipeline will not change the status any more. */
function hasEnded(execution) {
    return execution.status !== 'InProgress' && execution.status !== 'Stopping';
}
/** The failed actions that no later attempt of the same action made good. */
function failedActions(actions) {
    const last = new Map(actions.map((action) => [`${action.stage}/${action.action}`, action]));
    return [...last.values()].filter((action) => action.status === 'Failed');
}
/**
 * The newer execution that overtook this one: the one that the summary names, else the next newer one that was
 * not superseded itself.
 */
function supersedingExecution(executions, own) {
    const newer = executions.slice(0, Math.max(0, executions.findIndex(({ id }) => id === own.id)));
    const named = newer.find(({ id }) => own.statusSummary?.includes(id) === true);
    return (named ?? newer.reverse().find(({ status }) => status !== 'Superseded'))?.id;
}
/** The end as an error, or undefined for a success. The message says what happened, the hint where to look. */
function failureOf(end, region) {
    const url = executionUrl(region, end.pipeline, end.execution.id);
    const name = `The execution ${end.execution.id} of ${end.pipeline}`;
    const summary = end.execution.statusSummary === undefined ? '' : ` CodePipeline says: ${end.execution.statusSummary}`;
    const hint = `See ${url}`;
    switch (end.status) {
        case 'Succeeded':
            return undefined;
        case 'Failed':
            return new errors/* PlatformError */.Wk(`${name} failed${describeFailed(end.failed)}${summary}`, {
                hint: failedHint(end, url),
                excerpt: excerptOf(end.failed),
            });
        case 'RolledBack':
            return new errors/* PlatformError */.Wk(`${name} failed${describeFailed(end.failed)} CodePipeline ${describeRollback(end.rollback)}`, { hint: failedHint(end, url), excerpt: excerptOf(end.failed) });
        case 'Stopped':
            return new errors/* PlatformError */.Wk(`${name} was stopped before its end.${summary}`, {
                hint: `What its finished actions did remains. ${hint}`,
            });
        case 'Superseded': {
            const by = end.supersededBy === undefined ? 'a newer one' : `the newer execution ${end.supersededBy}`;
            return new errors/* PlatformError */.Wk(`${name} was superseded by ${by}: it did not run to its end.${summary}`, {
                hint: `What the newer execution deploys counts now; start again if it should be this image. ${hint}`,
            });
        }
        case 'Cancelled':
            return new errors/* PlatformError */.Wk(`${name} was cancelled: the pipeline's definition was changed while it was under way.${summary}`, { hint: `Start it again. ${hint}` });
    }
}
/** The telling log lines of the first failed action that has a log. */
function excerptOf(failed) {
    return (0,failing_lines/* failingLines */.O)(failed.find(({ lastLines }) => lastLines.length > 0)?.lastLines ?? []);
}
function describeFailed(failed) {
    if (failed.length === 0)
        return '.';
    const named = failed.map(({ action }) => {
        const message = action.error ?? action.summary;
        return `${action.action} in the stage ${action.stage}${message === undefined ? '' : ` (${message})`}`;
    });
    return `: ${named.join('; ')}.`;
}
function describeRollback(rollback) {
    if (rollback === undefined)
        return 'rolled it back automatically.';
    const verb = rollback.status === 'InProgress' ? 'is rolling it back' : 'rolled it back';
    const target = rollback.rollbackTarget === undefined ? '' : ` to the execution ${rollback.rollbackTarget}`;
    return `${verb} automatically${target}, with the execution ${rollback.id} (${rollback.status} when last seen).`;
}
function failedHint(end, url) {
    const links = end.failed.flatMap(({ action }) => action.externalUrl === undefined ? [] : [action.externalUrl]);
    return `See ${[...links, url].join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/domains/codebase/deploy.ts




/** Deploys an image of a codebase to an environment through its manual-release pipeline. */
class CodebaseDeployment {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
     * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
     */
    async deploy(plan, options) {
        const { clock, logger } = this.deps;
        const began = clock.now();
        options.signal.throwIfAborted();
        const execution = await this.start(plan, options.run);
        options.started(execution);
        logger.info(`Started the execution ${execution.id} of ${plan.pipeline}: ${execution.url}`);
        const outcome = await this.follow(execution, options);
        return { plan, execution, durationSeconds: Math.round((clock.now() - began) / 1000), ...outcome };
    }
    async start(plan, run) {
        const { app, env, codebase, image, pipeline } = plan;
        const id = await this.deps.pipelines.start({
            pipeline,
            variables: { ENVIRONMENT: env, IMAGE_TAG: image.tag },
            token: (0,idempotency/* idempotencyToken */.j)(run, ['codebase-deploy', app, env, codebase.name, image.tag]),
        });
        return { id, url: executionUrl(this.deps.region, pipeline, id), pipeline };
    }
    async follow(execution, options) {
        const { signal, deadline } = options;
        try {
            // The signal can have come while the start was under way.
            signal.throwIfAborted();
            if (!options.wait)
                return { status: 'InProgress', end: undefined, failure: undefined };
            const end = await this.deps.follower.follow(execution.pipeline, execution.id, { deadline, signal });
            return { status: end.status, end, failure: failureOf(end, this.deps.region) };
        }
        catch (error) {
            if (signal.aborted)
                return await this.cancel(execution, options);
            if (!(error instanceof errors/* PlatformError */.Wk))
                throw error;
            return { status: 'InProgress', end: undefined, failure: goesOn(error, execution) };
        }
    }
    async cancel(execution, options) {
        const reason = (0,errors/* asError */.zR)(options.signal.reason).message;
        const named = `the execution ${execution.id} of ${execution.pipeline}`;
        if (!options.stopOnCancel) {
            const failure = new errors/* CancelledError */.cc(`${reason} Stopped waiting; ${named} goes on: ${execution.url}`, {
                hint: 'To have it stopped in such a case, set stop-on-cancel.',
                cause: options.signal.reason,
            });
            return { status: 'InProgress', end: undefined, failure };
        }
        try {
            await this.deps.pipelines.stop(execution.pipeline, execution.id, 'The deployment was cancelled.');
        }
        catch (error) {
            throw new errors/* CancelledError */.cc(`${reason} Could not stop ${named}, which goes on: ${execution.url}`, {
                hint: 'Stop it in the console if it should not go on.',
                cause: error,
            });
        }
        const failure = new errors/* CancelledError */.cc(`${reason} Asked CodePipeline to stop ${named}: ${execution.url}`, {
            hint: 'Actions that are under way are finished first, and what has been deployed stays.',
            cause: options.signal.reason,
        });
        return { status: 'Stopping', end: undefined, failure };
    }
}
/** An error of ours while following says nothing about the execution, which must not be forgotten for it. */
function goesOn(error, execution) {
    if (error instanceof errors/* DeadlineError */.j3)
        return error;
    return new errors/* PlatformError */.Wk(`Could not follow the execution ${execution.id} of ${execution.pipeline} any longer; it goes on. ${error.message}`, { hint: `${error.hint ?? ''} See ${execution.url}`.trim(), cause: error });
}

;// CONCATENATED MODULE: ./src/domains/image/reference.ts

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
        throw new errors/* PlatformError */.Wk('None of the inputs commit, tag and branch says which image to deploy.', {
            hint: 'Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch.',
        });
    }
    if (given.length > 1) {
        const named = given.map(({ kind, value }) => `${kind} "${value}"`).join(' and ');
        throw new errors/* PlatformError */.Wk(`The inputs ${named} are both set, but only one can name the image.`, {
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
    throw new errors/* PlatformError */.Wk(`The input commit is "${value}", which ${problem}.`, {
        hint: sha.startsWith('commit-')
            ? 'Leave out "commit-": the input is the commit, not the tag of the image.'
            : 'Give the SHA of a commit, as git log shows it; git tags go into the input tag, branches into branch.',
    });
}
function namedReference(reference) {
    const { kind, value } = reference;
    const prefix = kind === 'branch' ? 'refs/heads/' : 'refs/tags/';
    if (value.startsWith(prefix)) {
        throw new errors/* PlatformError */.Wk(`The input ${kind} is "${value}", a full ref.`, {
            hint: `Give the name alone: ${value.slice(prefix.length)} (github.ref_name has it).`,
        });
    }
    const imageTag = imageTagOf(reference);
    if (IMAGE_TAG.test(imageTag))
        return reference;
    throw new errors/* PlatformError */.Wk(`The input ${kind} is "${value}", but no image can have the tag "${imageTag}": image tags have letters, digits, "_", "." and "-", at most 128.`, { hint: 'Name the image by its commit instead.' });
}

;// CONCATENATED MODULE: ./src/domains/pipeline/manual-release.ts

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

;// CONCATENATED MODULE: ./src/domains/codebase/deployment-plan.ts



/**
 * Looks everything up and changes nothing.
 * @throws NotFoundError without application, environment, codebase, image or pipeline, naming what exists
 */
async function planDeployment(deps, request) {
    const { app, env, reference } = request;
    const application = await deps.applications.load(app);
    deps.applications.environment(application, env);
    const codebase = await deps.applications.codebase(app, request.codebase);
    const image = await deps.images(codebase).resolve(app, request.codebase, reference);
    deps.logger.info(`${describeReference(reference).replace(/^t/, 'T')} is the image ${image.tag} (${image.digest})${reference.kind === 'commit' ? '' : `, built from the commit ${image.commit}`}.`);
    const pipeline = await findPipeline(deps, request, codebase);
    return { app, env, codebase, reference, image, pipeline };
}
async function findPipeline(deps, request, codebase) {
    try {
        return (await findManualRelease(deps.pipelines, request.app, request.codebase)).name;
    }
    catch (error) {
        const elsewhere = request.strategy === 'auto' && codebase.pipelineMode === 'github_actions';
        if (!(error instanceof errors/* NotFoundError */.m_) || !elsewhere)
            throw error;
        const [current, older] = manualReleasePipelines(request.app, request.codebase);
        throw new errors/* NotFoundError */.m_(`The codebase ${request.codebase} has pipeline_mode github_actions, so that ECS would have to be deployed to directly, which this version can't do; and there is no pipeline ${current}, nor ${older}, to deploy it with.`, {
            hint: 'Set pipeline_mode to dual_codepipeline_github in platform-config.yml and apply it, so that the pipeline exists too.',
            cause: error,
        });
    }
}
/** What is asked before the deployment is started. */
function confirmationQuestion(plan) {
    const { app, env, codebase, image, pipeline, reference } = plan;
    const from = reference.kind === 'commit' ? '' : `, which is what ${describeReference(reference)} stands for now`;
    return `Deploy ${app}/${codebase.name} to ${env} with the image ${image.tag}${from}, through the pipeline ${pipeline}?`;
}
/** What a dry run says. */
function dryRunText(plan) {
    const { app, env, codebase, image, pipeline } = plan;
    return [
        `Dry run: would deploy ${app}/${codebase.name} to ${env}, and has changed nothing.`,
        `Would start the pipeline ${pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`,
    ].join('\n');
}

// EXTERNAL MODULE: ./src/kernel/markdown.ts
var markdown = __webpack_require__(9660);
// EXTERNAL MODULE: ./src/domains/build/duration.ts
var duration = __webpack_require__(5276);
;// CONCATENATED MODULE: ./src/domains/pipeline/action-duration.ts

/** How long an action took until CodePipeline last saw it change, in words; undefined where it has not begun. */
function actionDuration({ startTime, lastUpdateTime }) {
    if (startTime === undefined || lastUpdateTime === undefined)
        return undefined;
    return (0,duration/* durationText */.S)(lastUpdateTime.getTime() - startTime.getTime());
}

;// CONCATENATED MODULE: ./src/domains/pipeline/stages-table.ts


const MARKS = {
    Succeeded: ':white_check_mark:',
    Failed: ':x:',
    Abandoned: ':no_entry_sign:',
    InProgress: ':hourglass_flowing_sand:',
};
/** The actions of an execution as a Markdown table, earliest first; empty without any. */
function stagesTable(actions) {
    if (actions.length === 0)
        return '';
    const rows = actions.map((action) => [
        (0,markdown/* escapeMarkdown */.FV)(action.stage),
        (0,markdown/* link */.nf)(action.action, action.category === 'Approval' ? undefined : action.externalUrl),
        `${MARKS[action.status]} ${action.status}`,
        actionDuration(action) ?? '',
    ]);
    return (0,markdown/* table */.tp)(['Stage', 'Action', 'Result', 'Duration'], rows);
}
/** What the failed actions said, and the last lines of their logs, as Markdown; empty without any. */
function failedActionsReport(failed) {
    return failed
        .map(({ action, lastLines }) => [
        `#### ${(0,markdown/* escapeMarkdown */.FV)(`${action.stage} / ${action.action}`)}`,
        (0,markdown/* escapeMarkdown */.FV)(action.error ?? action.summary ?? 'CodePipeline gives no reason.'),
        ...(action.externalUrl === undefined ? [] : [(0,markdown/* link */.nf)('What it ran', action.externalUrl)]),
        ...(lastLines.length === 0 ? [] : [`The last lines of its log:\n\n${(0,markdown/* fenced */.OF)(lastLines.join('\n'))}`]),
    ].join('\n\n'))
        .join('\n\n');
}

;// CONCATENATED MODULE: ./src/domains/codebase/deployment-summary.ts





/** The job summary of a deployment, in GitHub's Markdown. */
function deploymentSummary(deployment, region) {
    const { plan, execution, status, end, failure } = deployment;
    const rows = [
        ...planRows(plan, region),
        ['Execution', (0,markdown/* link */.nf)(execution.id, execution.url)],
        ['Status', (0,markdown/* escapeMarkdown */.FV)(status)],
        ['Duration', (0,duration/* durationText */.S)(deployment.durationSeconds * 1000)],
    ];
    const parts = [
        `## ${heading(deployment)}`,
        failure === undefined ? '' : `> ${(0,markdown/* escapeMarkdown */.FV)(failure.message)}`,
        (0,markdown/* table */.tp)(['', ''], rows),
        end?.rollback === undefined ? '' : rollbackLine(deployment, region),
        end === undefined ? '' : stagesTable(end.actions),
        end === undefined ? '' : failedActionsReport(end.failed),
    ];
    return joined(parts);
}
/** The job summary of a dry run. */
function dryRunSummary(plan, region) {
    return joined([
        `## :mag: Dry run: would deploy ${target(plan)}`,
        (0,markdown/* table */.tp)(['', ''], planRows(plan, region)),
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
    return `:x: Deploying ${target(plan)}: ${HEADLINES[status]}`;
}
const HEADLINES = {
    Succeeded: 'succeeded',
    Failed: 'failed',
    RolledBack: 'failed, with an automatic rollback',
    Stopped: 'was stopped',
    Superseded: 'was superseded by a newer execution',
    Cancelled: 'was cancelled',
    Stopping: 'is being stopped',
    InProgress: 'no longer followed, and goes on',
};
function target(plan) {
    return `${(0,markdown/* escapeMarkdown */.FV)(`${plan.app}/${plan.codebase.name}`)} to ${(0,markdown/* escapeMarkdown */.FV)(plan.env)}`;
}
function planRows(plan, region) {
    const { image, codebase, reference } = plan;
    const repository = `https://github.com/${codebase.repository}`;
    return [
        ['Environment', (0,markdown/* escapeMarkdown */.FV)(plan.env)],
        ['Image', (0,markdown/* code */.aY)(image.tag)],
        ['Digest', (0,markdown/* code */.aY)(image.digest)],
        ['Commit', (0,markdown/* link */.nf)(image.commit, `${repository}/commit/${image.commit}`)],
        ...(reference.kind === 'commit' ? [] : [['Asked for', (0,markdown/* escapeMarkdown */.FV)(describeReference(reference))]]),
        ['Pipeline', (0,markdown/* link */.nf)(plan.pipeline, pipelineUrl(region, plan.pipeline))],
    ];
}
function rollbackLine(deployment, region) {
    const rollback = deployment.end?.rollback;
    if (rollback === undefined)
        return '';
    const page = (id) => (0,markdown/* link */.nf)(id, executionUrl(region, deployment.execution.pipeline, id));
    const to = rollback.rollbackTarget === undefined ? '' : ` to the state of ${page(rollback.rollbackTarget)}`;
    return `CodePipeline rolls back${to} with the execution ${page(rollback.id)} (${(0,markdown/* escapeMarkdown */.FV)(rollback.status)} when last seen).`;
}
function joined(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./src/domains/image/commit-image.ts
var commit_image = __webpack_require__(1078);
;// CONCATENATED MODULE: ./src/domains/image/resolve-image.ts



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
        const wanted = imageTagOf(reference);
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
        this.deps.logger.info(`Neither the local git repository nor GitHub knows the commit ${given}: looking through all images of ${repository}.`);
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
    return new errors/* NotFoundError */.m_(`There is no image for ${describeReference(reference)}: the ECR repository ${app}/${codebase} has none ${looked}.`, { hint: `Build it first: ${build}.${otherwise}` });
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

// EXTERNAL MODULE: ./src/kernel/poll.ts
var poll = __webpack_require__(7624);
;// CONCATENATED MODULE: ./src/domains/pipeline/action-logs.ts

/** How long the logs get to finish once the execution has ended. */
const GRACE_MS = 4_000;
const GRACE_STEP_MS = 250;
/**
 * The logs of the CodeBuild actions of an execution, several at once, each line after `[action] `. Best effort:
 * whatever goes wrong here is said once, and never ends or delays the execution that is followed.
 */
class ActionLogs {
    builds;
    clock;
    logger;
    deadline;
    controller = new AbortController();
    streams = new Map();
    running = new Set();
    lines = new Map();
    constructor(builds, clock, logger, deadline) {
        this.builds = builds;
        this.clock = clock;
        this.logger = logger;
        this.deadline = deadline;
    }
    /** Starts to stream the logs of the builds that are new among the actions. */
    start(actions) {
        for (const action of actions) {
            if (action.provider !== 'CodeBuild' || action.externalId === undefined)
                continue;
            if (this.streams.has(action.id))
                continue;
            this.running.add(action.id);
            this.streams.set(action.id, this.stream(action, action.externalId));
        }
    }
    /** The last lines of an action's log; empty where there is no log, or its end has not been seen. */
    lastLines(actionExecutionId) {
        return this.lines.get(actionExecutionId) ?? [];
    }
    /** Gives the logs a moment to come to their end, then leaves them. */
    async finish(signal) {
        for (let waited = 0; this.running.size > 0 && waited < GRACE_MS; waited += GRACE_STEP_MS) {
            await this.clock.sleep(GRACE_STEP_MS, signal);
        }
    }
    /** Leaves the logs where they are. */
    leave() {
        this.controller.abort(new errors/* CancelledError */.cc('No longer followed.'));
    }
    async stream(action, build) {
        const { signal } = this.controller;
        try {
            const followed = await this.builds.follow(build, {
                deadline: this.deadline,
                signal,
                prefix: `[${action.action}] `,
            });
            this.lines.set(action.id, followed.lastLines);
        }
        catch (error) {
            if (signal.aborted)
                return;
            this.logger.warning(`Stopped reading the log of ${action.action} (${build}): ${(0,errors/* asError */.zR)(error).message}`);
        }
        finally {
            this.running.delete(action.id);
        }
    }
}

;// CONCATENATED MODULE: ./src/domains/pipeline/execution-progress.ts

/** Says what changes in an execution, each change once. A retried action is a new one to CodePipeline, and here. */
class ExecutionProgress {
    deps;
    said = new Set();
    stage = '';
    constructor(deps) {
        this.deps = deps;
    }
    show(execution, actions) {
        for (const action of actions) {
            this.showAction(action);
            this.showApproval(action);
        }
        if (execution.status === 'Stopping' && this.first('stopping')) {
            this.deps.logger.info('The execution is being stopped; actions under way are finished first.');
        }
        this.showStatus(actions);
    }
    showAction(action) {
        if (!this.first(`${action.id} ${action.status}`))
            return;
        const { logger } = this.deps;
        if (action.stage !== this.stage) {
            this.stage = action.stage;
            logger.info(`Stage ${action.stage}`);
        }
        logger.info(`  ${action.action}: ${describeAction(action)}`);
        if (action.status === 'Failed' && action.error !== undefined)
            logger.remote(`${action.error}\n`, '    ');
    }
    showApproval(action) {
        if (action.category !== 'Approval' || action.status !== 'InProgress')
            return;
        if (!this.first(`${action.id} approval`))
            return;
        const review = action.externalUrl === undefined ? '' : ` What to review: ${action.externalUrl}`;
        this.deps.logger.notice(`The action ${action.action} in the stage ${action.stage} waits for an approval. Approve or reject it here: ${this.deps.url}${review}`, { title: `${this.deps.pipeline} waits for an approval` });
    }
    showStatus(actions) {
        if (actions.length === 0)
            this.deps.logger.status('Waiting for the execution to begin');
        const running = actions.filter((action) => action.status === 'InProgress');
        if (running.length === 0)
            return;
        const names = running.map((action) => `${action.stage} / ${action.action}`).join(', ');
        const started = Math.min(...running.map((action) => action.startTime?.getTime() ?? Infinity));
        // Whole minutes, so that a log without a terminal gets a line per minute, not one per look.
        const minutes = Number.isFinite(started) ? Math.floor((this.deps.clock.now() - started) / 60_000) : 0;
        this.deps.logger.status(`Waiting for ${names}${minutes >= 1 ? `, ${minutes} min` : ''}`);
    }
    first(what) {
        if (this.said.has(what))
            return false;
        this.said.add(what);
        return true;
    }
}
function describeAction(action) {
    if (action.status === 'InProgress')
        return action.category === 'Approval' ? 'waits for an approval' : 'started';
    const duration = actionDuration(action);
    return `${action.status.toLowerCase()}${duration === undefined ? '' : ` after ${duration}`}`;
}

;// CONCATENATED MODULE: ./src/domains/pipeline/queue.ts


/** A place in the queue changes slowly. */
const LOOK_EVERY_MS = 15_000;
/** Says which executions an execution waits for, while nothing of it runs. Best effort: it never ends a wait. */
class Queue {
    deps;
    pipeline;
    id;
    nextLook = 0;
    said = '';
    constructor(deps, pipeline, id) {
        this.deps = deps;
        this.pipeline = pipeline;
        this.id = id;
    }
    async show() {
        const { clock, logger, pipelines, region } = this.deps;
        if (clock.now() < this.nextLook)
            return;
        this.nextLook = clock.now() + LOOK_EVERY_MS;
        try {
            const ahead = executionsAhead(await pipelines.listExecutions(this.pipeline), this.id);
            const running = ahead[0];
            const text = running === undefined
                ? ''
                : `Queued behind ${ahead.length} execution${ahead.length === 1 ? '' : 's'} of ${this.pipeline}; ${running.id} runs now: ${executionUrl(region, this.pipeline, running.id)}`;
            if (text !== '' && text !== this.said)
                logger.info(text);
            this.said = text;
        }
        catch (error) {
            logger.debug(`Could not look at the queue of ${this.pipeline}: ${(0,errors/* asError */.zR)(error).message}`);
        }
    }
}
/** The executions under way that were started before this one, the one that runs first. */
function executionsAhead(executions, id) {
    const own = executions.findIndex((execution) => execution.id === id);
    if (own === -1)
        return [];
    return executions
        .slice(own + 1)
        .filter(({ status }) => status === 'InProgress' || status === 'Stopping')
        .reverse();
}

// EXTERNAL MODULE: ./src/kernel/retry.ts
var retry = __webpack_require__(2351);
;// CONCATENATED MODULE: ./src/domains/pipeline/rollback.ts


/** CodePipeline starts a rollback moments after the failure: so often it is looked for, so far apart. */
const LOOKS = 3;
const rollback_LOOK_EVERY_MS = 1_500;
/**
 * The execution with which CodePipeline rolls back the failed one, or undefined where none is seen within a few
 * seconds. The detail of its trigger names the execution that failed.
 */
async function findRollback(deps, pipeline, failedId, signal) {
    for (let look = 1;; look += 1) {
        try {
            const executions = await deps.pipelines.listExecutions(pipeline);
            const rollback = executions.find(({ trigger }) => isRollbackOf(trigger, failedId));
            if (rollback !== undefined)
                return rollback;
        }
        catch (error) {
            deps.logger.debug(`Could not look for a rollback of ${failedId}: ${(0,errors/* asError */.zR)(error).message}`);
            if (!(0,retry/* isTransient */.dg)(error))
                return undefined;
        }
        if (look >= LOOKS)
            return undefined;
        await deps.clock.sleep(rollback_LOOK_EVERY_MS, signal);
    }
}
function isRollbackOf(trigger, failedId) {
    return trigger?.type === 'AutomatedRollback' && trigger.detail.includes(failedId);
}

;// CONCATENATED MODULE: ./src/domains/pipeline/follow-execution.ts








const INTERVAL_MS = 3_000;
/** For so long after its start, an execution may not be visible yet. */
const VISIBLE_AFTER_MS = 60_000;
/** The list of actions lags behind the execution's status: looks at it after the end, and their distance. */
const SETTLE_LOOKS = 2;
const SETTLE_EVERY_MS = 1_000;
/** Follows any CodePipeline execution, exactly the one it is told. */
class PipelineFollower {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * Prints stages, actions, approvals, the queue and the logs of CodeBuild actions, and returns how the
     * execution ended, whichever way. Transient errors never end the wait.
     * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted
     */
    async follow(pipeline, id, options) {
        const followed = this.begin(pipeline, id, options);
        try {
            const execution = await this.untilEnded(followed, options);
            const [rollback, supersededBy] = await Promise.all([
                execution.status === 'Failed'
                    ? findRollback(this.deps, pipeline, id, options.signal)
                    : Promise.resolve(undefined),
                execution.status === 'Superseded'
                    ? this.supersededBy(followed, execution)
                    : Promise.resolve(undefined),
                this.settle(followed, execution, options.signal).then(() => followed.logs.finish(options.signal)),
            ]);
            return {
                pipeline,
                status: rollback === undefined ? execution.status : 'RolledBack',
                execution,
                actions: followed.actions,
                failed: failedActions(followed.actions).map((action) => ({
                    action,
                    lastLines: followed.logs.lastLines(action.id),
                })),
                supersededBy,
                rollback,
            };
        }
        finally {
            followed.logs.leave();
        }
    }
    begin(pipeline, id, options) {
        const { clock, logger, builds, region } = this.deps;
        const url = executionUrl(region, pipeline, id);
        return {
            pipeline,
            id,
            url,
            started: clock.now(),
            progress: new ExecutionProgress({ clock, logger, pipeline, url }),
            queue: new Queue(this.deps, pipeline, id),
            logs: new ActionLogs(builds, clock, logger, options.deadline),
            actions: [],
        };
    }
    async untilEnded(followed, options) {
        const { clock, logger } = this.deps;
        const subject = `the execution ${followed.id} of ${followed.pipeline}`;
        try {
            return await (0,poll/* poll */.w)({
                clock,
                subject,
                intervalMs: INTERVAL_MS,
                deadline: options.deadline,
                signal: options.signal,
                step: () => this.look(followed, options.signal),
                onTransient: (error) => {
                    logger.debug(`Looking at ${subject} failed for now: ${(0,errors/* asError */.zR)(error).message}`);
                },
            });
        }
        catch (error) {
            if (error instanceof errors/* DeadlineError */.j3)
                throw withWhereabouts(error, followed);
            throw error;
        }
    }
    async look(followed, signal) {
        const execution = await this.get(followed, signal);
        if (execution === undefined)
            return { done: false };
        followed.actions = await this.deps.pipelines.listActions(followed.pipeline, followed.id, signal);
        followed.progress.show(execution, followed.actions);
        followed.logs.start(followed.actions);
        if (hasEnded(execution))
            return { done: true, value: execution };
        if (!followed.actions.some((action) => action.status === 'InProgress'))
            await followed.queue.show();
        return { done: false };
    }
    /** Undefined while an execution that has just been started is not visible yet. */
    async get(followed, signal) {
        try {
            return await this.deps.pipelines.getExecution(followed.pipeline, followed.id, signal);
        }
        catch (error) {
            const young = this.deps.clock.now() - followed.started < VISIBLE_AFTER_MS;
            if (error instanceof errors/* NotFoundError */.m_ && young)
                return undefined;
            throw error;
        }
    }
    /** Waits until the actions agree with the end, for a moment only: what is missing then is left out. */
    async settle(followed, execution, signal) {
        const { clock, logger, pipelines } = this.deps;
        for (let look = 0; look < SETTLE_LOOKS && !agree(execution, followed.actions); look += 1) {
            await clock.sleep(SETTLE_EVERY_MS, signal);
            try {
                followed.actions = await pipelines.listActions(followed.pipeline, followed.id, signal);
                followed.progress.show(execution, followed.actions);
                followed.logs.start(followed.actions);
            }
            catch (error) {
                signal.throwIfAborted();
                logger.debug(`Could not list the last actions of ${followed.id}: ${(0,errors/* asError */.zR)(error).message}`);
            }
        }
    }
    async supersededBy(followed, execution) {
        try {
            return supersedingExecution(await this.deps.pipelines.listExecutions(followed.pipeline), execution);
        }
        catch (error) {
            this.deps.logger.debug(`Could not look for what superseded ${followed.id}: ${(0,errors/* asError */.zR)(error).message}`);
            return undefined;
        }
    }
}
function agree(execution, actions) {
    if (execution.status === 'Failed')
        return failedActions(actions).length > 0;
    return actions.every((action) => action.status !== 'InProgress');
}
/** The deadline, with what the execution was doing when it passed. */
function withWhereabouts(error, followed) {
    const running = followed.actions.filter((action) => action.status === 'InProgress');
    const where = running.map((action) => action.category === 'Approval'
        ? `${action.stage} / ${action.action} waits for an approval`
        : `${action.stage} / ${action.action} is under way`);
    const doing = where.length === 0 ? '' : ` ${where.join('; ')}.`;
    return new errors/* DeadlineError */.j3(`${error.message}${doing}`, {
        hint: `${error.hint ?? ''} See ${followed.url}`.trim(),
        cause: error.cause ?? error,
    });
}

// EXTERNAL MODULE: ./src/providers/git/repository.ts
var git_repository = __webpack_require__(2293);
// EXTERNAL MODULE: ./src/providers/web/web-get.ts
var web_get = __webpack_require__(6576);
;// CONCATENATED MODULE: ./src/providers/github/commits.ts


const TIMEOUT_MS = 10_000;
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
        const { repository, logger } = this.options;
        try {
            const { status, body } = await this.request(shortSha);
            if (status === 200)
                return fullSha(JSON.parse(body), shortSha);
            // 404: no such repository, or not for us. 422: no such commit, or more than one.
            logger.debug(`GitHub does not know the commit ${shortSha} of ${repository}: HTTP ${status}.`);
            return undefined;
        }
        catch (error) {
            this.options.signal?.throwIfAborted();
            const { message } = (0,errors/* asError */.zR)(error);
            logger.debug(`GitHub could not be asked for the commit ${shortSha} of ${repository}: ${message}.`);
            return undefined;
        }
    }
    request(shortSha) {
        const { apiUrl, repository, token, signal } = this.options;
        const path = repository.split('/').map(encodeURIComponent).join('/');
        return (0,web_get/* webGet */.Z)(new URL(`${apiUrl}/repos/${path}/commits/${shortSha}`), {
            timeoutMs: TIMEOUT_MS,
            headers: {
                accept: 'application/vnd.github+json',
                'x-github-api-version': '2022-11-28',
                ...(token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` }),
            },
            ...(signal === undefined ? {} : { signal }),
        });
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

// EXTERNAL MODULE: ./src/commands/application-permissions.ts
var application_permissions = __webpack_require__(4301);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
;// CONCATENATED MODULE: ./src/commands/codebase-deploy-definition.ts


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
        choices: ['auto', 'pipeline'],
        default: 'auto',
        description: "How to deploy: `pipeline` through the codebase's manual-release pipeline, `auto` as the codebase is configured.",
    },
    wait: {
        type: 'boolean',
        default: true,
        description: 'Follow the execution to its end. Otherwise the step ends once it is started.',
    },
    'stop-on-cancel': {
        type: 'boolean',
        default: false,
        description: 'Stop the execution when the workflow is cancelled. Otherwise only the waiting stops, and the deployment goes on.',
    },
    ...command/* githubInputs */.dN,
    ...command/* awsInputs */.xN,
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(180),
};
/** What codebase-deploy gives. */
const deployOutputs = {
    'execution-id': { description: 'Id of the pipeline execution. Written as soon as it is started.' },
    'execution-url': { description: "The execution's page in the AWS console." },
    pipeline: { description: 'Name of the pipeline.' },
    'image-tag': { description: 'The commit tag of the image, as the pipeline gets it: `commit-<sha>`.' },
    'image-digest': { description: 'Digest of the image: `sha256:…`.' },
    status: {
        description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`; `InProgress` where the end was not awaited, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and CodePipeline rolled it back automatically, `dry-run` in a dry run.",
    },
    'duration-seconds': { description: 'Whole seconds from the start until the end, or until it was left.' },
};
const pipelineArn = 'arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release';
/** What codebase-deploy calls. */
const deployPermissions = {
    aws: [
        ...application_permissions/* applicationPermissions */.z,
        {
            actions: ['ecr:BatchGetImage', 'ecr:DescribeImages'],
            resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
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
    ],
    github: { contents: 'read', 'id-token': 'write' },
};

;// CONCATENATED MODULE: ./src/commands/codebase-deploy.ts












/* harmony default export */ const codebase_deploy = ((0,command/* defineCommand */.NB)({
    name: 'codebase-deploy',
    summary: 'Deploy an image of a codebase to an environment',
    description: "Finds the image of a commit, git tag or branch, starts the codebase's manual-release pipeline with it, and follows exactly that execution: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Only an execution that succeeded is a success; one that failed, was stopped, superseded, cancelled or rolled back automatically is reported as what it is.",
    inputs: deployInputs,
    outputs: deployOutputs,
    permissions: deployPermissions,
    async run(inputs, context) {
        const deadline = context.clock.now() + inputs['timeout-minutes'] * 60_000;
        const reference = readReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
        const session = await context.aws(inputs);
        const plan = await planDeployment(await planDependencies(inputs, context, session), {
            app: inputs.app,
            env: inputs.env,
            codebase: inputs.codebase,
            strategy: inputs.strategy,
            reference,
        });
        const outputs = {
            pipeline: plan.pipeline,
            'image-tag': plan.image.tag,
            'image-digest': plan.image.digest,
        };
        if (inputs['dry-run']) {
            context.logger.info(dryRunText(plan));
            return {
                outputs: { ...nothingStarted, ...outputs },
                summary: dryRunSummary(plan, session.region),
            };
        }
        await context.confirm(confirmationQuestion(plan));
        const deployment = await (await deploymentOf(context, session)).deploy(plan, {
            run: context.workflow,
            wait: inputs.wait,
            stopOnCancel: inputs['stop-on-cancel'],
            deadline,
            signal: context.signal,
            started: ({ id, url, pipeline }) => {
                context.publish({ 'execution-id': id, 'execution-url': url, ...outputs });
                if (inputs['stop-on-cancel'])
                    context.remoteWork({ kind: 'codepipeline-execution', id, pipeline });
            },
        });
        context.remoteWork(undefined);
        return {
            outputs: {
                ...outputs,
                'execution-id': deployment.execution.id,
                'execution-url': deployment.execution.url,
                status: deployment.status,
                'duration-seconds': deployment.durationSeconds,
            },
            summary: deploymentSummary(deployment, session.region),
            text: deploymentText(deployment),
            ...(deployment.failure === undefined ? {} : { failure: deployment.failure }),
        };
    },
    async stop(inputs, work, context) {
        if (work.kind !== 'codepipeline-execution' || work.pipeline === undefined)
            return;
        const pipelines = await (await context.aws(inputs)).pipelines();
        await pipelines.stop(work.pipeline, work.id, 'The deployment was cancelled.');
        context.logger.info(`Asked CodePipeline to stop the execution ${work.id} of ${work.pipeline}.`);
    },
}));
const nothingStarted = {
    'execution-id': undefined,
    'execution-url': undefined,
    status: 'dry-run',
    'duration-seconds': undefined,
};
async function planDependencies(inputs, context, session) {
    const { logger, workflow, directory, signal } = context;
    const images = await session.images();
    return {
        applications: new applications/* Applications */.s(await session.parameters(), session, logger),
        images: ({ repository }) => new ImageResolver({
            images,
            logger,
            finders: [
                new git_repository/* GitRepository */.x(directory),
                new GitHubCommits({
                    apiUrl: workflow?.apiUrl ?? 'https://api.github.com',
                    repository,
                    token: inputs['github-token'],
                    logger,
                    signal,
                }),
            ],
        }),
        pipelines: await session.pipelines(),
        logger,
    };
}
async function deploymentOf(context, session) {
    const { clock, logger } = context;
    const { region } = session;
    const pipelines = await session.pipelines();
    const builds = new follow_build/* BuildFollower */.d({
        builds: await session.builds(),
        logs: await session.logs(),
        logger,
        clock,
    });
    const follower = new PipelineFollower({ pipelines, builds, logger, clock, region });
    return new CodebaseDeployment({ pipelines, follower, clock, logger, region });
}


/***/ }),

/***/ 5276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** A length of time in words: `8 s`, `3 min 20 s`, `2 h 5 min`. */
function durationText(milliseconds) {
    const total = Math.max(0, Math.round(milliseconds / 1000));
    const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
    if (hours > 0)
        return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
    if (minutes > 0)
        return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
    return `${rest} s`;
}


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ failingLines)
/* harmony export */ });
/** As many log lines as an annotation can carry without hiding its first sentence. */
const LINES = 10;
/** CodeBuild's line at the end of a phase that went wrong. */
const PHASE_FAILED = /^\[Container\] .{10,40} Phase complete: [A-Z_]+ State: (?!SUCCEEDED)/;
/**
 * The lines of a build's log that most likely tell why it failed: the last ones before the first phase that went wrong
 * was over (later phases run all the same, and talk too), else the very last ones.
 */
function failingLines(lastLines) {
    const failed = lastLines.findIndex((line) => PHASE_FAILED.test(line));
    const end = failed === -1 ? lastLines.length : failed;
    return lastLines.slice(Math.max(0, end - LINES), end);
}


/***/ }),

/***/ 9560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ BuildFollower)
});

// EXTERNAL MODULE: ./src/kernel/errors.ts
var errors = __webpack_require__(2386);
// EXTERNAL MODULE: ./src/kernel/poll.ts
var poll = __webpack_require__(7624);
// EXTERNAL MODULE: ./src/kernel/retry.ts
var retry = __webpack_require__(2351);
;// CONCATENATED MODULE: ./src/domains/build/build-log.ts


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

;// CONCATENATED MODULE: ./src/domains/build/log-printer.ts
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

;// CONCATENATED MODULE: ./src/domains/build/follow-build.ts




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
                await log.drain(build, () => build.status === 'IN_PROGRESS' && clock.now() >= options.deadline);
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

/***/ 6516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ idempotencyToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A token that makes starting remote work idempotent: 64 hex digits, which every AWS token format takes.
 * In a workflow it follows from run, attempt, job and target, so that a start repeated after a lost response,
 * or by a restarted process, finds the work already started. Outside of one, each call is a new intent.
 */
function idempotencyToken(run, target) {
    const parts = run === undefined ? [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()] : [run.runId, run.runAttempt, run.job];
    // JSON keeps ['ab', 'c'] and ['a', 'bc'] apart.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([...parts, ...target]))
        .digest('hex');
}


/***/ }),

/***/ 7624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2386);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2351);


const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 10_000;
/**
 * The one poller. Transient errors never end the wait: they are backed off with full jitter, which starts
 * anew after each success. Anything else ends it at once, as does the signal (with its reason).
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
            if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error))
                throw error;
            failures += 1;
            lastFailure = error;
            options.onTransient?.(error);
        }
        const pause = failures === 0
            ? options.intervalMs * (1 - random() / 4)
            : (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
        const left = options.deadline - options.clock.now();
        if (left <= 0)
            throw deadlinePassed(options, started, lastFailure);
        await options.clock.sleep(Math.min(pause, left), options.signal);
    }
}
function deadlinePassed(options, started, cause) {
    const minutes = Math.round((options.clock.now() - started) / 6_000) / 10;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`Stopped waiting for ${options.subject} after ${minutes} minutes; it has not ended.`, {
        hint: 'Raise timeout-minutes if it needs longer; what was started goes on by itself.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 2351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2386);

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
            if (!isTransient(error) || attempt >= policy.attempts)
                throw error;
            const waitMs = backoffMs(attempt, policy);
            options.onRetry?.(error, attempt, waitMs);
            await options.clock.sleep(waitMs, options.signal);
        }
    }
}


/***/ }),

/***/ 6056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ proxyConfigured),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rX: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2386);

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
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment variable ${name} is not the URL of a proxy.`, {
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

/***/ 2293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ GitRepository)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2386);


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
            return { failure: (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error) };
        }
    }
    unreadable(stderr) {
        const reason = stderr.trim().split('\n')[0] ?? '';
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`git could not read the repository of ${this.directory}${reason === '' ? '' : `: ${reason}`}`, { hint: 'Run it in a checkout of the codebase: git clone, or actions/checkout.' });
    }
    noOrigin() {
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The git repository of ${this.directory} has no remote "origin".`, {
            hint: 'Add it with git remote add origin <URL>: its name tells what the codebase is called.',
        });
    }
}
function notStarted(cause) {
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk('The command git could not be started.', {
        hint: 'Install git, and see to it that it is on the PATH.',
        cause,
    });
}


/***/ }),

/***/ 6576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ webGet)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _aws_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6056);



const REDIRECTS = 5;
const MAXIMUM_BYTES = 5_000_000;
/**
 * GET, through the proxy that the environment names, if any (which `fetch` would pass by).
 * @throws Error, Node's own, where there is no answer; the signal's reason once it is aborted
 */
async function webGet(url, request) {
    const env = request.env ?? process.env;
    const agent = (0,_aws_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyConfigured */ .$o)(env)
        ? new (await Promise.all(/* import() */[__webpack_require__.e(878), __webpack_require__.e(116)]).then(__webpack_require__.bind(__webpack_require__, 6116))).EnvironmentProxyAgent(env)
        : undefined;
    const timeout = AbortSignal.timeout(request.timeoutMs);
    const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
    try {
        return await follow(url, request.headers ?? {}, { agent, signal });
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
async function follow(start, startHeaders, connection) {
    let url = start;
    let headers = startHeaders;
    for (let left = REDIRECTS; left >= 0; left -= 1) {
        const { location, ...answer } = await get(url, headers, connection);
        if (location === undefined)
            return answer;
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && next.protocol !== url.protocol)
            throw new Error(`redirected to ${next.protocol}//, which is not https`);
        // A token is for the host that it was given for, and for no other.
        if (next.origin !== url.origin)
            headers = withoutAuthorization(headers);
        url = next;
    }
    throw new Error(`redirected more than ${REDIRECTS} times`);
}
function withoutAuthorization(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}
function get(url, headers, { agent, signal }) {
    const client = url.protocol === 'https:' ? (node_https__WEBPACK_IMPORTED_MODULE_1___default()) : (node_http__WEBPACK_IMPORTED_MODULE_0___default());
    return new Promise((resolve, reject) => {
        const options = { agent, signal, headers: { 'user-agent': 'platform-tools', ...headers } };
        const outgoing = client.get(url, options, (response) => {
            const status = response.statusCode ?? 0;
            const contentType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
            const location = [301, 302, 303, 307, 308].includes(status) ? response.headers.location : undefined;
            let body = '';
            response.setEncoding('utf8');
            response.on('data', (chunk) => {
                body += chunk;
                if (body.length > MAXIMUM_BYTES)
                    outgoing.destroy(new Error('the answer is far too long'));
            });
            response.on('error', reject);
            response.on('end', () => {
                resolve({ status, contentType, body, location });
            });
        });
        outgoing.on('error', reject);
    });
}


/***/ })

};
