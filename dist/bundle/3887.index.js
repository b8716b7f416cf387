export const id = 3887;
export const ids = [3887,8669];
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

/***/ 49496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ keyedInputs)
/* harmony export */ });
/** The inputs of a verb whose work can have a key of its own. `work` is what it starts: `build`. */
function keyedInputs(work) {
    return {
        'idempotency-key': {
            type: 'string',
            description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`,
        },
        'restart-failed': {
            type: 'boolean',
            default: false,
            description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`,
        },
    };
}


/***/ }),

/***/ 83887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ dispatch)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/idempotency.ts
var idempotency = __webpack_require__(90918);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
;// CONCATENATED MODULE: ./src/domains/workflows/conclusion.ts
/** What each conclusion but `success` means for those who wanted the run; all of them are failures. */
const MEANINGS = {
    failure: 'failed',
    cancelled: 'was cancelled',
    timed_out: 'took longer than it may',
    action_required: 'needs somebody to approve or run it',
    stale: 'was given up by GitHub, which had lost track of it',
    skipped: 'was skipped: a condition kept all its jobs from running',
    neutral: 'ended as neutral, which says neither that it did its work nor that it failed',
    startup_failure: 'could not be started: its workflow file has an error',
};
/** Those that a job ends with where the run's end is due to it. */
const BAD = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure', 'action_required']);
const SHOWN = 10;
/** True for a run that has done what it was started for, or may still do it. */
function isGood({ status, conclusion }) {
    return status !== 'completed' || conclusion === 'success';
}
/** `failed`, `was cancelled`, …: how the run ended, as the end of a sentence. */
function meaningOf(conclusion) {
    return MEANINGS[conclusion ?? ''] ?? `ended as ${conclusion ?? 'nothing that GitHub names'}`;
}
/** The jobs that ended badly. Those that failed by themselves come before those that were cancelled for it. */
function failedJobs(jobs) {
    const failed = jobs.flatMap(({ name, conclusion, url, steps }) => conclusion === undefined || !BAD.has(conclusion)
        ? []
        : [
            {
                name,
                conclusion,
                url,
                steps: steps.filter((step) => BAD.has(step.conclusion ?? '')).map((step) => step.name),
            },
        ]);
    const rank = ({ conclusion }) => (conclusion === 'cancelled' ? 1 : 0);
    return failed.toSorted((one, other) => rank(one) - rank(other));
}
/** `"build" failed in "Install" (https://…); …`. Remote text. */
function describeFailedJobs(failed) {
    const parts = failed.slice(0, SHOWN).map(({ name, conclusion, url, steps }) => {
        const where = steps.length === 0 ? '' : ` in ${steps.map((step) => JSON.stringify(step)).join(', ')}`;
        return `${JSON.stringify(name)} ${meaningOf(conclusion)}${where}${url === undefined ? '' : ` (${url})`}`;
    });
    const more = failed.length > SHOWN ? [`and ${failed.length - SHOWN} more`] : [];
    return [...parts, ...more].join('; ');
}

;// CONCATENATED MODULE: ./src/domains/workflows/correlation.ts
/** What may not stand next to the key: `v1.2` is not in `v1.2.3`, nor `1` in `docs-1`. */
const WORD = '[A-Za-z0-9._/+-]';
/** True where the run's title holds the key as a word of its own. */
function showsKey({ title }, key) {
    const escaped = key.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    return new RegExp(`(?<!${WORD})${escaped}(?!${WORD})`).test(title);
}
/** One line for an error that lists runs: remote text. */
function describeRun({ id, title, actor, createdAt, url }) {
    return `${id} ${JSON.stringify(title.slice(0, 80))} by ${actor} at ${createdAt}: ${url}`;
}

;// CONCATENATED MODULE: ./src/domains/workflows/dispatch-inputs.ts


const dispatchInputsExample = '{"version": "1.2.3"}';
/** Source: "Create a workflow dispatch event" in GitHub's REST API, and "workflow_dispatch" in its documentation. */
const MOST_INPUTS = 25;
const LONGEST_PAYLOAD = 65_535;
const INPUT_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/**
 * Reads the input inputs: a map of names to text. Numbers and booleans have to be in quotes, since YAML turns 1.10 into
 * 1.1. Errors never show a value.
 * @throws PlatformError naming the input and the rule
 */
function parseDispatchInputs(value) {
    const hint = 'Write one line for each, with the value in quotes: version: "1.2.3"';
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new errors/* PlatformError */.Wk('The input inputs is not a map of names to text.', { hint });
    for (const [name, text] of Object.entries(value)) {
        checkInputName('A name in the input inputs', name);
        if (typeof text !== 'string')
            throw new errors/* PlatformError */.Wk(`The value of ${name} in the input inputs is not text.`, { hint });
    }
    return value;
}
/** @throws PlatformError where key, input and the workflow's other inputs don't go together */
function checkCorrelation({ input, key }, inputs) {
    if (key !== undefined) {
        (0,idempotency/* checkIdempotencyKey */.Rz)(key);
        if (input === undefined) {
            throw new errors/* PlatformError */.Wk('The input idempotency-key is given, but not correlation-input.', {
                hint: 'GitHub keeps no keys: name the input of the workflow that takes the key, and show it in the run-name of that workflow, as its README does.',
            });
        }
    }
    if (input !== undefined) {
        checkInputName('The input correlation-input', input);
        if (Object.hasOwn(inputs, input)) {
            throw new errors/* PlatformError */.Wk(`The input correlation-input is ${input}, which inputs sets as well.`, {
                hint: 'Leave it out of inputs: idempotency-key is its value, else one made for this step.',
            });
        }
    }
    const count = Object.keys(inputs).length + (input === undefined ? 0 : 1);
    if (count > MOST_INPUTS)
        throw new errors/* PlatformError */.Wk(`There are ${count} inputs for the workflow; GitHub takes ${MOST_INPUTS}.`);
    if (JSON.stringify(inputs).length > LONGEST_PAYLOAD)
        throw new errors/* PlatformError */.Wk(`The inputs for the workflow have more than the ${LONGEST_PAYLOAD} characters that GitHub takes.`);
}
/** As GitHub's API takes it: a file name or an id. @throws PlatformError naming the input, its value and the rule */
function checkWorkflow(text) {
    const name = text.replace(/^\.github\/workflows\//, '');
    if (/^[\w.-]+\.ya?ml$/.test(name) || /^\d{1,19}$/.test(name))
        return name;
    throw new errors/* PlatformError */.Wk(`The input workflow is ${JSON.stringify(text)}, neither the file name of a workflow nor its id.`, { hint: 'Name the file in .github/workflows, as in docs.yml.' });
}
/** The name of a branch or tag, without what git puts before it. @throws PlatformError naming the input and the rule */
function checkRef(text) {
    const name = text.replace(/^refs\/(heads|tags)\//, '');
    if (/^[^\s~^:?*[\\\p{Cc}]+$/u.test(name) && !/^[0-9a-f]{40}$/i.test(name) && !name.startsWith('refs/'))
        return name;
    throw new errors/* PlatformError */.Wk(`The input ref is ${JSON.stringify(text)}, not the name of a branch or tag.`, {
        hint: 'GitHub starts workflows for a branch or a tag, not for a commit.',
    });
}
function checkInputName(what, name) {
    if (INPUT_NAME.test(name))
        return;
    throw new errors/* PlatformError */.Wk(`${what} is ${JSON.stringify(name.slice(0, 60))}, which no input of a workflow can be called.`, { hint: 'Names are letters, digits, _ and -, and begin with a letter or _.' });
}

// EXTERNAL MODULE: ./src/core/poll.ts
var poll = __webpack_require__(88822);
// EXTERNAL MODULE: ./src/core/unless-aborted.ts
var unless_aborted = __webpack_require__(13091);
;// CONCATENATED MODULE: ./src/domains/workflows/run-progress.ts
const STATUSES = {
    queued: 'is queued',
    requested: 'is queued',
    pending: 'waits for its turn (concurrency)',
    in_progress: 'is under way',
    waiting: 'waits for an approval',
};
/** Says what has changed since the last look. The names are remote text. */
class RunProgress {
    logger;
    status = '';
    seen = new Map();
    constructor(logger) {
        this.logger = logger;
    }
    show(run, jobs) {
        if (run.status !== this.status && run.status !== 'completed')
            this.logger.info(`Run ${run.id} ${STATUSES[run.status] ?? `is ${run.status}`}.`);
        this.status = run.status;
        for (const job of jobs)
            this.showJob(run, job);
        const running = jobs.filter(({ status }) => status === 'in_progress').map(whereabouts);
        if (run.status !== 'completed')
            this.logger.status(`Run ${run.id}: ${running.join('; ') || (STATUSES[run.status] ?? run.status)}`);
    }
    showJob(run, job) {
        if (this.changed(`job ${job.id}`, job.status)) {
            if (job.status === 'waiting')
                this.awaitApproval(run, job);
            if (job.status === 'in_progress')
                this.logger.remote(`${job.name}: started\n`);
        }
        for (const [index, step] of job.steps.entries()) {
            if (step.status !== 'queued' && step.status !== 'pending')
                this.showStep(job, index);
        }
        if (job.status === 'completed' && this.changed(`end ${job.id}`, job.conclusion ?? ''))
            this.logger.remote(`${job.name}: ${job.conclusion ?? 'completed'}\n`);
    }
    showStep(job, index) {
        const step = job.steps[index];
        if (step === undefined)
            return;
        const state = step.conclusion ?? step.status;
        if (!this.changed(`step ${job.id} ${index}`, state) || state === 'success' || state === 'skipped')
            return;
        this.logger.remote(`${job.name} / ${step.name}${state === 'in_progress' ? '' : `: ${state}`}\n`);
    }
    awaitApproval(run, job) {
        this.logger.notice(`The job ${JSON.stringify(job.name)} waits for an approval: ${run.url}`, {
            title: 'Approval',
        });
    }
    changed(what, state) {
        if (this.seen.get(what) === state)
            return false;
        this.seen.set(what, state);
        return true;
    }
}
/** `build / Install`: where a job is. Remote text. */
function whereabouts({ name, status, steps }) {
    if (status === 'waiting')
        return `${name} waits for an approval`;
    const step = steps.find((candidate) => candidate.status === 'in_progress');
    return step === undefined ? name : `${name} / ${step.name}`;
}

;// CONCATENATED MODULE: ./src/domains/workflows/follow-run.ts





/** Two requests each time; a workflow's token has a thousand an hour. */
const INTERVAL_MS = 5_000;
/** A run that takes longer is looked at less often. */
const PATIENT_AFTER_MS = 10 * 60_000;
const PATIENT_INTERVAL_MS = 10_000;
/** For so long a run that was just started may not be visible yet. */
const VISIBLE_AFTER_MS = 60_000;
/** The jobs lag behind the run's end: further looks, and their distance. */
const SETTLE_LOOKS = 3;
const SETTLE_EVERY_MS = 1_000;
/** Follows one run, exactly the one it is told, to its end. */
class RunFollower {
    deps;
    progress;
    jobs = [];
    last;
    constructor(deps) {
        this.deps = deps;
        this.progress = new RunProgress(deps.logger);
    }
    /**
     * Says what the run does, and returns how it ended, whichever way.
     * @param deadline in milliseconds since the epoch
     * @throws DeadlineError when that passes first; NotFoundError for a run that is gone; the signal's reason
     */
    async follow(id, deadline) {
        const { clock, logger, signal } = this.deps;
        const started = clock.now();
        const look = () => this.look(id, started);
        const options = {
            ...{ clock, signal, deadline, subject: `run ${id}`, step: look },
            intervalMs: (elapsed) => (elapsed < PATIENT_AFTER_MS ? INTERVAL_MS : PATIENT_INTERVAL_MS),
            onTransient: (error) => {
                const line = `Looking at run ${id} failed for now: ${(0,errors/* asError */.zR)(error).message}`;
                // This may take most of an hour.
                if (error instanceof errors/* RateLimitError */.OE)
                    logger.info(`${line} The next look is in ${Math.ceil(error.waitMs / 1000)} s.`);
                else
                    logger.debug(line);
            },
        };
        try {
            const run = await (0,poll/* poll */.w)(options);
            await (0,unless_aborted/* unlessAborted */.W)(signal, () => this.settle(run));
            return { run, jobs: this.jobs };
        }
        catch (error) {
            throw error instanceof errors/* DeadlineError */.j3 ? this.withWhereabouts(error, started) : error;
        }
    }
    async look(id, started) {
        const { workflows, clock, signal } = this.deps;
        try {
            this.last = await workflows.run(id);
        }
        catch (error) {
            const young = clock.now() - started < VISIBLE_AFTER_MS && this.last === undefined;
            if (error instanceof errors/* NotFoundError */.m_ && young)
                return { done: false };
            throw error;
        }
        const run = this.last;
        const ended = run.status === 'completed';
        const list = () => workflows.jobs(id);
        this.jobs = (ended ? await (0,unless_aborted/* unlessAborted */.W)(signal, list) : await list()) ?? this.jobs;
        this.progress.show(run, this.jobs);
        return ended ? { done: true, value: run } : { done: false };
    }
    /** Waits until the jobs agree with the end, for a moment only. */
    async settle(run) {
        const { workflows, clock, logger, signal } = this.deps;
        const agree = () => isGood(run) ||
            failedJobs(this.jobs).length > 0 ||
            run.conclusion === 'skipped' ||
            this.jobs.length === 0;
        for (let look = 0; look < SETTLE_LOOKS && !agree(); look += 1) {
            await clock.sleep(SETTLE_EVERY_MS, signal);
            try {
                this.jobs = await workflows.jobs(run.id);
                this.progress.show(run, this.jobs);
            }
            catch (error) {
                signal.throwIfAborted();
                logger.debug(`Could not list the last jobs of run ${run.id}: ${(0,errors/* asError */.zR)(error).message}`);
            }
        }
    }
    /** The deadline, with what the run was doing when it passed. */
    withWhereabouts(error, started) {
        const minutes = Math.round((this.deps.clock.now() - started) / 6_000) / 10;
        const active = this.jobs.filter(({ status }) => status === 'in_progress' || status === 'waiting');
        const doing = active.length === 0 ? '' : ` It was at ${active.map(whereabouts).join('; ')}.`;
        const subject = this.last === undefined ? 'the run' : `run ${this.last.id}`;
        return new errors/* DeadlineError */.j3(`Stopped waiting for ${subject} after ${minutes} minutes; it has not ended.${doing}`, {
            hint: `${error.hint ?? ''} ${this.last === undefined ? '' : `See ${this.last.url}`}`.trim(),
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./src/domains/workflows/left-behind.ts


/** Looks for a run that may be starting, and their distance in milliseconds: a cancelled step has some seconds. */
const LOOKS = 3;
const LOOK_EVERY_MS = 1_000;
/** As the state for the post step holds it: `123`, or `docs.yml 122 <key>`. */
function formatLeftover(leftover) {
    if (leftover.kind === 'run')
        return String(leftover.id);
    return `${leftover.workflow} ${leftover.after} ${leftover.key}`;
}
/** @throws PlatformError for what formatLeftover does not write */
function parseLeftover(text) {
    if (/^\d+$/.test(text))
        return { kind: 'run', id: Number(text) };
    const [, workflow, after, key] = /^(\S+) (\d+) (.+)$/.exec(text) ?? [];
    if (workflow !== undefined && after !== undefined && key !== undefined)
        return { kind: 'unlisted', workflow, after: Number(after), key };
    throw new errors/* PlatformError */.Wk(`What was to be stopped can't be read: ${JSON.stringify(text)}.`);
}
/** Cancels the runs that we have started and wait for no more. */
class LeftBehind {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /** False where it could not be done, which is a warning. */
    async stop(leftover) {
        const { workflows, logger } = this.deps;
        try {
            const ids = leftover.kind === 'run' ? [leftover.id] : await this.find(leftover);
            for (const id of ids) {
                await workflows.cancel(id);
                logger.notice(`Run ${id} was told to stop.`);
            }
            if (ids.length === 0)
                logger.info('No run was started, as far as GitHub lists them by now.');
            return ids.length > 0;
        }
        catch (error) {
            const what = leftover.kind === 'run' ? `Run ${leftover.id}` : 'A run that may have been started';
            logger.warning(`${what} could not be stopped. ${(0,errors/* asError */.zR)(error).message}`);
            return false;
        }
    }
    async find({ workflow, after, key }) {
        for (let look = 1;; look += 1) {
            const runs = await this.deps.workflows.dispatched({ workflow, after, limit: 100 });
            const own = runs.filter((run) => showsKey(run, key) && run.status !== 'completed');
            if (own.length > 0 || look >= LOOKS)
                return own.map(({ id }) => id);
            await this.deps.clock.sleep(LOOK_EVERY_MS);
        }
    }
}

;// CONCATENATED MODULE: ./src/domains/workflows/own-run.ts




/** GitHub keeps no more of a search. */
const REMEMBERED = 1_000;
/** A run is listed some seconds after its start. */
const own_run_LOOKS = 20;
const own_run_LOOK_EVERY_MS = 3_000;
/** Before one run is taken for ours without a key: whether others turn up. */
const OTHERS_WITHIN_MS = 6_000;
/**
 * The runs that were dispatched, as far as GitHub still lists them, newest first. Without a key the newest is enough: it
 * marks the time.
 */
function runsSoFar(workflows, workflow, keyed) {
    return workflows.dispatched({ workflow, limit: keyed ? REMEMBERED : 1 });
}
/**
 * The key's run: one that is not over or has succeeded, else the newest.
 * @throws PlatformError where several could be meant, or where the key's run is for another ref
 */
function runOfKey(runs, key, ref) {
    const own = runs.filter((run) => showsKey(run, key));
    const good = own.filter(isGood);
    if (good.length > 1) {
        throw new errors/* PlatformError */.Wk(`Which run is meant is not known: ${good.length} show the key ${JSON.stringify(key)}. ${listed(good)}`, { hint: 'Cancel or delete those that are not wanted, or choose another idempotency-key.' });
    }
    const found = good[0] ?? own[0];
    if (found !== undefined && found.ref !== ref) {
        throw new errors/* PlatformError */.Wk(`The run of the key ${JSON.stringify(key)} is for ${JSON.stringify(found.ref)}, not for ${JSON.stringify(ref)}: ${found.url}`, { hint: 'Use one key for one thing: choose another idempotency-key, or the same ref.' });
    }
    return found;
}
/** Finds the run that GitHub started for us without saying which it is. */
class OwnRun {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * @param lost the error of a dispatch whose answer got lost; undefined where GitHub has taken it without naming a run
     * @throws PlatformError where it can't be known
     */
    async find(traits, lost, deadline) {
        const { logger } = this.deps;
        logger.info(lost === undefined
            ? 'GitHub has not said which run it started: looking for it.'
            : `Whether the workflow was started is not known, its answer got lost: looking for a run. ${(0,errors/* asError */.zR)(lost).message}`);
        const login = traits.shown === undefined ? await this.login() : undefined;
        const found = await this.candidates(traits, login, deadline);
        if (found.length === 0)
            throw await this.nothing(traits, lost);
        const [run, ...others] = found;
        // Where ours may never have been started, the only one may be somebody else's, of the same login too: all workflows
        // of a repository share one. Without a key nobody can tell.
        const certain = traits.shown !== undefined || lost === undefined;
        if (run === undefined || others.length > 0 || !certain)
            throw this.unclear(found, lost);
        if (traits.shown === undefined) {
            logger.warning(`Run ${run.id} is taken for ours, being the only one dispatched for ${traits.ref} since${login === undefined ? '' : ` by ${login}`}. With correlation-input it would be certain.`);
        }
        return { id: run.id, url: run.url };
    }
    /** The runs that may be ours, once there is one, and a moment later. */
    async candidates(traits, login, deadline) {
        const { clock, signal } = this.deps;
        for (let look = 1; look <= own_run_LOOKS && clock.now() < deadline; look += 1) {
            const found = await this.listOrNothing(traits, login, deadline);
            if (found.length > 1 || (found.length === 1 && traits.shown !== undefined))
                return found;
            if (found.length === 1) {
                await clock.sleep(OTHERS_WITHIN_MS, signal);
                return this.list(traits, login);
            }
            await clock.sleep(own_run_LOOK_EVERY_MS, signal);
        }
        return [];
    }
    async listOrNothing(traits, login, deadline) {
        const { clock, logger, signal } = this.deps;
        try {
            return await this.list(traits, login);
        }
        catch (error) {
            const limited = error instanceof errors/* RateLimitError */.OE;
            if (!limited && !(0,retry/* isTransient */.dg)(error))
                throw error;
            logger.debug(`Looking for the run failed for now: ${(0,errors/* asError */.zR)(error).message}`);
            if (limited)
                await clock.sleep(Math.max(0, Math.min(error.waitMs, deadline - clock.now())), signal);
            return [];
        }
    }
    async list(traits, login) {
        const { workflow, after, shown, ref } = traits;
        const runs = await this.deps.workflows.dispatched({ workflow, after, limit: REMEMBERED });
        if (shown !== undefined)
            return runs.filter((run) => showsKey(run, shown.key));
        return runs.filter((run) => run.ref === ref && (login === undefined || run.actor === login));
    }
    async login() {
        try {
            return await this.deps.workflows.login();
        }
        catch (error) {
            this.deps.signal.throwIfAborted();
            this.deps.logger.debug(`The token's owner is not known: ${(0,errors/* asError */.zR)(error).message}`);
            return undefined;
        }
    }
    async nothing({ shown, workflow, after, url }, lost) {
        const seconds = (own_run_LOOKS * own_run_LOOK_EVERY_MS) / 1000;
        const cause = lost === undefined ? {} : { cause: lost };
        if (shown === undefined) {
            return new errors/* PlatformError */.Wk(lost === undefined
                ? `GitHub has taken the dispatch, but lists no run of it after ${seconds} s.`
                : `Whether the workflow was started is not known: GitHub's answer got lost, and it lists no new run after ${seconds} s.`, { ...cause, hint: `Look at ${url} before you start it again.` });
        }
        const others = await this.deps.workflows.dispatched({ workflow, after, limit: 5 });
        const found = others.length === 0 ? '' : ` There are others since: ${listed(others)}`;
        return new errors/* PlatformError */.Wk(`${lost === undefined ? 'GitHub has taken the dispatch' : "Whether the workflow was started is not known, GitHub's answer got lost"}, but no run shows the key ${JSON.stringify(shown.key)} after ${seconds} s.${found}`, {
            ...cause,
            hint: `The workflow has to show the key in its title, as a word of its own: run-name: … (\${{ inputs.${shown.input} }}). Look at ${url} before you start it again.`,
        });
    }
    unclear(found, lost) {
        return new errors/* PlatformError */.Wk(`Which run is ours is not known${lost === undefined ? '' : ", nor whether there is one: GitHub's answer got lost"}. ${found.length === 1 ? 'It may be' : 'They may be'} ${listed(found)}`, {
            ...(lost === undefined ? {} : { cause: lost }),
            hint: 'Set correlation-input, so that the run can be told from those of others; look at these before you start it again.',
        });
    }
}
function listed(runs) {
    return runs.slice(0, 5).map(describeRun).join('; ');
}

;// CONCATENATED MODULE: ./src/domains/workflows/dispatch.ts









/** Starts workflows, and follows exactly the runs that it has started. */
class WorkflowDispatch {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * A run that ends as anything but `success` is the outcome's `failure`.
     * @throws PlatformError when nothing could be started, or when it can't be known which run is ours
     */
    async run(given) {
        const plan = await this.plan(given);
        const { order, earlier, ref, file } = plan;
        if (earlier !== undefined && (isGood(earlier) || !order.restartFailed))
            return this.join(plan, earlier);
        if (order.dryRun)
            return { order, ref, file, found: false };
        await this.deps.confirm(`Start the workflow ${order.workflow} of ${order.repository} for ${ref}?`);
        if (earlier !== undefined)
            this.deps.logger.info(`Run ${earlier.id} of the key ${meaningOf(earlier.conclusion)}: starting another.`);
        return this.start(plan);
    }
    async plan(given) {
        const { workflows, workflow } = this.deps;
        const { correlationInput, key } = given;
        checkCorrelation({ input: correlationInput, key }, given.inputs);
        const order = { ...given, workflow: checkWorkflow(given.workflow) };
        const named = order.ref === undefined ? undefined : checkRef(order.ref);
        const file = await workflows.file(order.workflow);
        if (file.state !== 'active') {
            throw new errors/* PlatformError */.Wk(`The workflow ${order.workflow} of ${order.repository} can't be started: it is ${file.state.replaceAll('_', ' ')}.`, { hint: `Enable it: ${file.url}` });
        }
        const ref = named ?? (await workflows.defaultBranch());
        const target = [order.repository, order.workflow, ref, JSON.stringify(order.inputs)];
        const shown = correlationInput === undefined
            ? undefined
            : { input: correlationInput, key: key ?? (0,idempotency/* idempotencyToken */.jw)(workflow, target).slice(0, 20) };
        const runs = await runsSoFar(workflows, order.workflow, key !== undefined);
        const traits = { workflow: order.workflow, ref, after: runs[0]?.id ?? 0, shown, url: file.url };
        return { order, ref, file, traits, earlier: key === undefined ? undefined : runOfKey(runs, key, ref) };
    }
    async start(plan) {
        const { logger, signal, onLeftover } = this.deps;
        const { order, traits } = plan;
        const stops = order.stopOnCancel && order.wait;
        logger.info(`Starting the workflow ${order.workflow} of ${order.repository} for ${plan.ref}`);
        if (stops && traits.shown !== undefined)
            onLeftover({ kind: 'unlisted', ...traits, key: traits.shown.key });
        let leftover;
        try {
            const started = await this.dispatch(plan);
            leftover = { kind: 'run', id: started.id };
            if (stops)
                onLeftover(leftover);
            this.deps.onRun(started, false);
            logger.info(`Run ${started.id}: ${started.url}`);
            return await this.follow(plan, started, false);
        }
        catch (error) {
            if (signal.aborted && stops)
                await this.stop(plan, leftover);
            throw error;
        }
    }
    async dispatch({ order, ref, traits }) {
        const { workflows, signal } = this.deps;
        const { shown, workflow } = traits;
        const inputs = { ...order.inputs, ...(shown === undefined ? {} : { [shown.input]: shown.key }) };
        let lost;
        try {
            const started = await workflows.dispatch({ workflow, ref, inputs });
            if (started !== undefined)
                return started;
        }
        catch (error) {
            if (signal.aborted || !(0,retry/* isTransient */.dg)(error))
                throw error;
            lost = error;
        }
        return new OwnRun(this.deps).find(traits, lost, order.deadline);
    }
    async join(plan, run) {
        const { order, ref, file } = plan;
        const state = run.status === 'completed' ? `which ${meaning(run)}` : 'which goes on';
        this.deps.logger.info(`The key has a run already, ${run.id}, ${state}: none is started. ${run.url}`);
        this.deps.onRun(run, true);
        if (!order.dryRun)
            return this.follow(plan, run, true);
        return { order, ref, file, found: true, started: run, end: { run, jobs: [] } };
    }
    async follow(plan, started, found) {
        const { order, ref, file, traits } = plan;
        const outcome = { order, ref, file, found, started };
        const shows = found || order.key === undefined ? undefined : traits;
        if (!order.wait) {
            this.deps.onLeftover(undefined);
            if (shows !== undefined)
                await this.lookAtTitle(started, shows);
            return outcome;
        }
        const end = await new RunFollower(this.deps).follow(started.id, order.deadline);
        this.deps.onLeftover(undefined);
        if (shows !== undefined)
            this.checkTitle(end.run, shows);
        return { ...outcome, end, ...(isGood(end.run) ? {} : { failure: failureOf(end, order) }) };
    }
    /** Of a run that is not followed: one look, since GitHub may not show it yet. */
    async lookAtTitle({ id }, traits) {
        const { workflows, logger, signal } = this.deps;
        try {
            this.checkTitle(await workflows.run(id), traits);
        }
        catch (error) {
            signal.throwIfAborted();
            logger.debug(`The title of run ${id} is not known: ${(0,errors/* asError */.zR)(error).message}`);
        }
    }
    /** A key that can't be read later is no key: the next run would start the workflow again. */
    checkTitle(run, { shown, workflow }) {
        if (shown === undefined || showsKey(run, shown.key))
            return;
        this.deps.logger.warning(`The title of run ${run.id} does not show the idempotency-key, so that another run of this step would start ${workflow} again. Its run-name has to show the key as a word of its own: run-name: … (\${{ inputs.${shown.input} }}).`);
    }
    async stop({ traits }, leftover) {
        const { workflows, logger, clock, onLeftover } = this.deps;
        const { shown } = traits;
        const unknown = shown === undefined ? undefined : { kind: 'unlisted', ...traits, key: shown.key };
        const work = leftover ?? unknown;
        if (work === undefined) {
            logger.warning(`A run may have been started, and it is not known which: see ${traits.url}`);
            return;
        }
        const stopped = await new LeftBehind({ workflows, logger, clock }).stop(work);
        if (stopped)
            onLeftover(undefined);
    }
}
function meaning(run) {
    return run.conclusion === 'success' ? 'succeeded' : meaningOf(run.conclusion);
}
function failureOf({ run, jobs }, { workflow, repository, key }) {
    const failed = failedJobs(jobs);
    const where = failed.length === 0 ? '' : ` Jobs: ${describeFailedJobs(failed)}.`;
    const again = key === undefined
        ? ''
        : ' Run it again there, or set restart-failed: the idempotency-key is taken by it.';
    return new errors/* PlatformError */.Wk(`Run ${run.id} of ${workflow} in ${repository} ${meaningOf(run.conclusion)}.${where}`, { hint: `See ${run.url}${again === '' ? '' : `.${again}`}` });
}

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/workflows/dispatch-report.ts


/** The outputs that tell about the run; undefined where there is none. */
function dispatchOutputs({ started, end, found }) {
    return {
        'run-id': started?.id,
        'run-url': started?.url,
        conclusion: end?.run.conclusion,
        status: started === undefined ? undefined : (end?.run.status ?? 'queued'),
        found,
    };
}
/** The job summary. */
function dispatchSummary(outcome) {
    const { order, failure, started, end, ref } = outcome;
    const rows = [
        ['Repository', (0,markdown/* code */.aY)(order.repository)],
        ['Workflow', (0,markdown/* link */.nf)(outcome.file.name, outcome.file.url)],
        ['Ref', (0,markdown/* code */.aY)(ref)],
        ...(order.key === undefined ? [] : [['Idempotency key', (0,markdown/* code */.aY)(order.key)]]),
        ...(started === undefined ? [] : [['Run', (0,markdown/* link */.nf)(String(started.id), started.url)]]),
        ...(end === undefined ? [] : [['Title', (0,markdown/* escapeMarkdown */.FV)(end.run.title)]]),
        ...(end?.run.conclusion === undefined ? [] : [['Conclusion', (0,markdown/* code */.aY)(end.run.conclusion)]]),
    ];
    const parts = [
        `## ${icon(outcome)} ${(0,markdown/* escapeMarkdown */.FV)(heading(outcome))}`,
        ...(failure === undefined ? [] : [(0,markdown/* fenced */.OF)(failure.message), (0,markdown/* escapeMarkdown */.FV)(failure.hint ?? '')]),
        (0,markdown/* table */.tp)(['', ''], rows.map(([name = '', value = '']) => [`**${name}**`, value])),
        ...jobTable(outcome),
        ...(order.dryRun ? ['Nothing was changed.'] : []),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The same in a few lines, for a terminal. */
function dispatchText(outcome) {
    const { started } = outcome;
    return [heading(outcome), ...(started === undefined ? [] : [`  run  ${started.url}`])].join('\n');
}
function heading(outcome) {
    const { order, ref, started, end, found } = outcome;
    const name = `${order.workflow} of ${order.repository}`;
    if (started === undefined)
        return `Dry run: would start ${name} for ${ref}`;
    const { run } = end ?? {};
    const state = run?.status !== 'completed'
        ? 'goes on'
        : run.conclusion === 'success'
            ? 'succeeded'
            : meaningOf(run.conclusion);
    if (order.dryRun)
        return `Dry run: would start nothing, for run ${started.id} of ${name} ${state}`;
    return `Run ${started.id} of ${name} ${state}${found ? ' (started before)' : ''}`;
}
function icon({ order, failure, end }) {
    if (order.dryRun)
        return ':mag:';
    if (failure !== undefined)
        return ':x:';
    return end !== undefined && isGood(end.run) ? ':white_check_mark:' : ':hourglass:';
}
function jobTable({ end }) {
    const failed = failedJobs(end?.jobs ?? []);
    if (failed.length === 0)
        return [];
    const rows = failed.map(({ name, url, conclusion, steps }) => [
        (0,markdown/* link */.nf)(name, url),
        (0,markdown/* code */.aY)(conclusion),
        steps.map(markdown/* escapeMarkdown */.FV).join(', '),
    ]);
    return ['### Jobs that failed', (0,markdown/* table */.tp)(['Job', 'Conclusion', 'Steps'], rows)];
}

// EXTERNAL MODULE: ./src/providers/github/client.ts
var client = __webpack_require__(68669);
// EXTERNAL MODULE: ./src/providers/github/translate.ts
var translate = __webpack_require__(64722);
;// CONCATENATED MODULE: ./src/providers/github/workflow-answers.ts
function toRun(answer) {
    return {
        id: answer.id,
        title: answer.display_title,
        status: answer.status ?? '',
        conclusion: answer.conclusion ?? undefined,
        ref: answer.head_branch ?? '',
        actor: answer.actor?.login ?? '',
        createdAt: answer.created_at,
        attempt: answer.run_attempt ?? 1,
        url: answer.html_url,
    };
}
function toJob(answer) {
    return {
        id: answer.id,
        name: answer.name,
        status: answer.status,
        conclusion: answer.conclusion ?? undefined,
        url: answer.html_url ?? undefined,
        steps: (answer.steps ?? []).map(({ name, status, conclusion }) => ({
            name,
            status,
            conclusion: conclusion ?? undefined,
        })),
    };
}

;// CONCATENATED MODULE: ./src/providers/github/workflows.ts




const PAGE = 100;
/** The workflows of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
class GitHubWorkflows {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    async defaultBranch() {
        const { data } = await this.github.call(`look up ${this.repository}`, (octokit, options) => octokit.rest.repos.get({ ...(0,client.ownerAndName)(this.repository), ...options }));
        return data.default_branch;
    }
    async file(workflow) {
        const { data } = await this.hinted(() => this.github.call(`look up the workflow ${workflow} of ${this.repository}`, (octokit, options) => octokit.rest.actions.getWorkflow({
            ...(0,client.ownerAndName)(this.repository),
            workflow_id: workflow,
            ...options,
        })));
        return { id: data.id, name: data.name, state: data.state, url: data.html_url };
    }
    async dispatch({ workflow, ref, inputs }) {
        const { data } = await this.hinted(() => this.github.call(`start the workflow ${workflow} of ${this.repository}`, (octokit, options) => octokit.rest.actions.createWorkflowDispatch({
            ...(0,client.ownerAndName)(this.repository),
            workflow_id: workflow,
            ref,
            inputs: { ...inputs },
            return_run_details: true,
            ...options,
        }), { once: true }));
        // A 204 of a server that does not know return_run_details comes without a body.
        const answer = data;
        const { workflow_run_id: id, html_url: url } = answer ?? {};
        return typeof id === 'number' && typeof url === 'string' ? { id, url } : undefined;
    }
    async dispatched({ workflow, limit, after = 0 }) {
        const found = [];
        for (let page = 1; found.length < limit; page += 1) {
            const { data } = await this.github.call(`list the runs of the workflow ${workflow} of ${this.repository}`, (octokit, options) => octokit.rest.actions.listWorkflowRuns({
                ...(0,client.ownerAndName)(this.repository),
                workflow_id: workflow,
                event: 'workflow_dispatch',
                per_page: Math.min(PAGE, limit),
                page,
                ...options,
            }), { regardless: true });
            const runs = data.workflow_runs.map(toRun);
            found.push(...runs.filter(({ id }) => id > after));
            if (runs.length < Math.min(PAGE, limit) || runs.some(({ id }) => id <= after))
                break;
        }
        return found.slice(0, limit);
    }
    async run(id) {
        const { data } = await this.github.call(`look at run ${id} of ${this.repository}`, (octokit, options) => octokit.rest.actions.getWorkflowRun({ ...(0,client.ownerAndName)(this.repository), run_id: id, ...options }));
        return toRun(data);
    }
    async jobs(id) {
        const found = [];
        for (let page = 1;; page += 1) {
            const { data } = await this.github.call(`list the jobs of run ${id} of ${this.repository}`, (octokit, options) => octokit.rest.actions.listJobsForWorkflowRun({
                ...(0,client.ownerAndName)(this.repository),
                run_id: id,
                filter: 'latest',
                per_page: PAGE,
                page,
                ...options,
            }));
            found.push(...data.jobs.map(toJob));
            if (data.jobs.length < PAGE)
                return found;
        }
    }
    async cancel(id) {
        try {
            await this.github.call(`cancel run ${id} of ${this.repository}`, (octokit, options) => octokit.rest.actions.cancelWorkflowRun({
                ...(0,client.ownerAndName)(this.repository),
                run_id: id,
                ...options,
            }), { regardless: true });
        }
        catch (error) {
            // A run that has ended can't be cancelled.
            if ((0,translate/* statusOf */.c2)(error) !== 409)
                throw error;
        }
    }
    async login() {
        const answer = await this.github.call("look up the token's owner", (octokit, options) => octokit.graphql('query { viewer { login } }', { ...options }));
        const login = answer.viewer?.login;
        return typeof login === 'string' ? login : undefined;
    }
    /** Adds what GitHub does not say: a token of another repository's workflow can do nothing here. */
    async hinted(ask) {
        try {
            return await ask();
        }
        catch (error) {
            const status = (0,translate/* statusOf */.c2)(error);
            if (error instanceof errors/* RateLimitError */.OE)
                throw error;
            if (!(error instanceof errors/* PlatformError */.Wk) || (status !== 403 && status !== 404))
                throw error;
            const Kind = error instanceof errors/* NotFoundError */.m_ ? errors/* NotFoundError */.m_ : errors/* PlatformError */.Wk;
            throw new Kind(error.message, {
                cause: error.cause,
                hint: `The token needs \`actions: write\` in ${this.repository}. A workflow's own token (GITHUB_TOKEN) has it in its own repository alone, with that permission in the job; for another one give github-token the token of a GitHub App that is installed there. Check the name of the workflow's file, too.`,
            });
        }
    }
}

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/github.ts
var github = __webpack_require__(90583);
// EXTERNAL MODULE: ./src/commands/shared/keyed-inputs.ts
var keyed_inputs = __webpack_require__(49496);
;// CONCATENATED MODULE: ./src/commands/workflow/dispatch.ts








const inputDefinitions = {
    ...github/* repositoryInput */.JD,
    workflow: {
        type: 'string',
        required: true,
        description: 'File name of the workflow (`docs.yml`), or its id. It has the trigger `workflow_dispatch`.',
    },
    ref: {
        type: 'string',
        description: "Branch or tag to run the workflow for. Default: the repository's default branch.",
    },
    inputs: {
        type: 'structured',
        example: dispatchInputsExample,
        parse: parseDispatchInputs,
        description: 'Inputs of the workflow, as a map of names to text: put values in quotes. Other people can read them: they are no place for secrets.',
    },
    'correlation-input': {
        type: 'string',
        description: 'Name of an input of the workflow that takes a key and is shown in its `run-name`, so that the run can be told from all others. Needed for `idempotency-key`; without it, a lost answer of GitHub can leave open which run is ours, and then the step fails instead of guessing.',
    },
    ...(0,keyed_inputs/* keyedInputs */.A)('run'),
    'idempotency-key': {
        type: 'string',
        description: 'What the run is for: the tag of a release, say. It goes into the `correlation-input`. Run again with the same key, whenever and from wherever, the verb finds the run that was started for it, by its title, and follows that to its end, instead of starting another. The same key for another ref is refused. Default: each step of each run is an intent of its own.',
    },
    wait: {
        type: 'boolean',
        default: true,
        description: 'Follow the run to its end. Without it the step ends as soon as the run is known.',
    },
    'stop-on-cancel': {
        type: 'boolean',
        default: true,
        description: 'Cancel the run when the workflow is cancelled while it waits. One that was started before, and found by its key, always goes on.',
    },
    ...command/* githubInputs */.dN,
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(60),
};
const outputs = {
    'run-id': { description: 'Id of the run. This and the address are written as soon as the run is known.' },
    'run-url': { description: "The run's page." },
    conclusion: {
        description: '`success`, `failure`, `cancelled`, `timed_out`, `skipped`, `neutral`, `action_required`, `stale` or `startup_failure`. Empty where the end was not waited for.',
    },
    status: {
        description: '`completed`, or what it was when last seen. Empty in a dry run that would start a run.',
    },
    found: { description: "`true` when the key's run had been started before, so that none was started." },
};
/* harmony default export */ const dispatch = ((0,command/* defineCommand */.NB)({
    name: 'workflow-dispatch',
    summary: 'Start a workflow of any repository, and follow its run to the end',
    description: 'Starts the workflow for a branch or tag, and follows the very run that GitHub started for it, never the newest. It fails when the run ends as anything but `success`, with the jobs and steps that failed. With an `idempotency-key` the same run is found again by later runs, which follow it instead of starting another. If the workflow is cancelled, a run that it started is cancelled.',
    inputs: inputDefinitions,
    outputs,
    permissions: { aws: [], github: { actions: 'write' } },
    async run(inputs, context) {
        const { clock, logger, signal, workflow } = context;
        const repository = (0,github/* repositoryName */.aR)(inputs.repository, context);
        const dispatch = new WorkflowDispatch({
            workflows: new GitHubWorkflows((0,github/* githubClient */.$f)(inputs['github-token'], context), repository),
            ...{ clock, logger, signal, workflow },
            confirm: (question) => context.confirm(question),
            onRun: (run, found) => {
                context.publish({ 'run-id': run.id, 'run-url': run.url, found });
            },
            onLeftover: (leftover) => {
                context.remoteWork(leftover === undefined ? undefined : { kind: 'workflow-run', id: formatLeftover(leftover) });
            },
        });
        const outcome = await dispatch.run({
            repository,
            workflow: inputs.workflow,
            ref: inputs.ref,
            inputs: inputs.inputs ?? {},
            correlationInput: inputs['correlation-input'],
            key: inputs['idempotency-key'],
            restartFailed: inputs['restart-failed'],
            wait: inputs.wait,
            stopOnCancel: inputs['stop-on-cancel'],
            dryRun: inputs['dry-run'],
            deadline: clock.now() + inputs['timeout-minutes'] * 60_000,
        });
        return {
            outputs: dispatchOutputs(outcome),
            summary: dispatchSummary(outcome),
            text: dispatchText(outcome),
            ...(outcome.failure === undefined ? {} : { failure: outcome.failure }),
        };
    },
    async stop(inputs, work, context) {
        if (work.kind !== 'workflow-run')
            return;
        const repository = (0,github/* repositoryName */.aR)(inputs.repository, context);
        const workflows = new GitHubWorkflows((0,github/* githubClient */.$f)(inputs['github-token'], context), repository);
        await new LeftBehind({ workflows, logger: context.logger, clock: context.clock }).stop(parseLeftover(work.id));
    },
}));


/***/ }),

/***/ 90918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Rz: () => (/* binding */ checkIdempotencyKey),
/* harmony export */   YA: () => (/* binding */ keyedToken),
/* harmony export */   jw: () => (/* binding */ idempotencyToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


/**
 * A token that makes starting remote work idempotent: 64 hex digits, which every AWS token format takes.
 * In a workflow it follows from run, attempt, job, step and target, so that a start repeated after a lost response, or
 * by a restarted process, finds the work already started, while another step is another intent: deploying A, then B,
 * then A again must not find the first execution. Outside of a workflow, each call is a new intent.
 */
function idempotencyToken(run, target) {
    const parts = run === undefined ? [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()] : [run.runId, run.runAttempt, run.job, run.step];
    // JSON keeps ['ab', 'c'] and ['a', 'bc'] apart.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([...parts, ...target]))
        .digest('hex');
}
/**
 * The token of work that has a key of its own: whoever starts it with the same key, from whichever run, starts the same
 * work. `target` says what is started, and after which failed attempt.
 */
function keyedToken(key, target) {
    return fingerprint(['key', key, ...target]);
}
/** 64 hex digits that the same value always has, and no other. Of maps, the order counts: sort what has none. */
function fingerprint(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
/** What a value of a variable can hold in CodeBuild as in CodePipeline, and what can be read in a message. */
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
/** @throws PlatformError naming the input and the rule */
function checkIdempotencyKey(key) {
    if (KEY.test(key))
        return key;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The input idempotency-key is ${JSON.stringify(key.slice(0, 140))}, which can't be one.`, {
        hint: 'It is 1 to 128 printable ASCII characters: the tag of the release, say.',
    });
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

/***/ 13091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/**
 * Work that is worth its time only as long as nobody cancels, such as waiting for the last log lines of what has
 * ended: once the signal is aborted, its failure is no failure, and there is no value. Earlier ones are thrown.
 */
async function unlessAborted(signal, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return undefined;
    }
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
