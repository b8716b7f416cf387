export const id = 4703;
export const ids = [4703];
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

/***/ 41478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/idempotency.ts
var idempotency = __webpack_require__(90918);
;// CONCATENATED MODULE: ./src/domains/pipelines/execution-key.ts


/** A pipeline that declares a variable of this name gets the key in it. */
const KEY_VARIABLE = 'IDEMPOTENCY_KEY';
const SESSION = /^platform-tools-([0-9a-f]{16})-([0-9a-f]{16})$/;
const MARK_LENGTH = 16;
/**
 * The name of a role session that says for which key, and with which request, it starts executions. CodePipeline keeps
 * who has started an execution, with the name of the session: `arn:aws:sts::<account>:assumed-role/<role>/<session>`.
 */
function keySession(key, intent) {
    return `platform-tools-${keyMark(key, intent)}-${requestMark(intent)}`;
}
function keyMark(key, { pipeline }) {
    return (0,idempotency/* fingerprint */.Rj)(['key', pipeline, key]).slice(0, MARK_LENGTH);
}
function requestMark({ pipeline, variables, revisions }) {
    const sorted = [
        Object.entries(variables),
        revisions.map(({ action, type, value }) => [action, type, value]),
    ].map((entries) => [...entries].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
    return (0,idempotency/* fingerprint */.Rj)([pipeline, ...sorted]).slice(0, MARK_LENGTH);
}
const STRANGER = { own: false };
/** How the executions of one pipeline that were started for one key are told from others. */
class ExecutionKey {
    pipeline;
    intent;
    key;
    session;
    declared;
    /** Variables of ours that hold the key in their values. */
    holding;
    /**
     * @param session whether executions are started with a session of the name that `keySession` gives
     * @throws PlatformError where nothing of an execution would tell its key
     */
    constructor(pipeline, intent, key, session) {
        this.pipeline = pipeline;
        this.intent = intent;
        this.key = key;
        this.session = session;
        const { variables } = intent;
        this.declared = pipeline.variables.includes(KEY_VARIABLE);
        this.holding = Object.keys(variables).filter((name) => variables[name]?.includes(key) === true);
        if (this.declared && (variables[KEY_VARIABLE] ?? key) !== key) {
            throw new errors/* PlatformError */.Wk(`The inputs variables and idempotency-key both decide about ${KEY_VARIABLE}.`, {
                hint: `Leave ${KEY_VARIABLE} out of the variables: it gets the key.`,
            });
        }
        if (!this.declared && !session && this.holding.length === 0)
            throw unkept(pipeline.name, key);
    }
    /** The variables to start an execution with. */
    get variables() {
        return this.declared ? { ...this.intent.variables, [KEY_VARIABLE]: this.key } : this.intent.variables;
    }
    /** Whether an execution's variables have to be looked up to judge it. */
    get needsVariables() {
        return this.declared || this.holding.length > 0;
    }
    /** What can be told from a list of executions; undefined: its variables have to be looked up. */
    judge(execution) {
        if (execution.trigger?.type !== 'StartPipelineExecution')
            return STRANGER;
        const [, key, request] = SESSION.exec(execution.trigger.detail.split('/').at(-1) ?? '') ?? [];
        if (key === undefined)
            return this.needsVariables ? undefined : STRANGER;
        if (key !== keyMark(this.key, this.intent))
            return STRANGER;
        const same = request === requestMark(this.intent);
        return { own: true, differences: same ? [] : ['its variables or source revisions'] };
    }
    /** The same by its variables: `variables` are as they were resolved, `execution` is as it was listed. */
    judgeVariables(execution, variables) {
        const differences = this.differences(execution, variables);
        if (this.declared)
            return variables[KEY_VARIABLE] === this.key ? { own: true, differences } : STRANGER;
        const { variables: ours } = this.intent;
        if (!this.holding.every((name) => variables[name] === ours[name]))
            return STRANGER;
        // Nothing but equal values says that it is the key's. Where other executions of the key are told by more than that,
        // one that differs is somebody else's.
        return differences.length > 0 && this.session ? STRANGER : { own: true, differences };
    }
    differences(execution, variables) {
        const { variables: ours, revisions } = this.intent;
        const names = Object.keys(variables).filter((name) => {
            if (name === KEY_VARIABLE && this.declared)
                return false;
            const wanted = ours[name] ?? this.pipeline.defaults[name];
            return wanted !== undefined && variables[name] !== wanted;
        });
        const sources = revisions.filter(({ action, value }) => {
            const found = execution.revisions?.[action];
            return found !== undefined && found !== value;
        });
        return [
            ...names.map((name) => `the variable ${name}`),
            ...sources.map(({ action }) => `the source revision of ${action}`),
        ];
    }
}
function unkept(pipeline, key) {
    return new errors/* PlatformError */.Wk(`The idempotency-key "${key}" can't be kept: nothing of an execution of ${pipeline} would tell that it was started for it.`, {
        hint: `Set role-to-assume (and no role-session-name), whose session then carries the key; or declare the variable ${KEY_VARIABLE} in the pipeline; or set a variable to a value that has the key in it.`,
    });
}

;// CONCATENATED MODULE: ./src/domains/pipelines/pipeline-inputs.ts

const pipelineVariablesExample = '{"TAG": "v1.2.3", "SUITE": "smoke"}';
const sourceRevisionsExample = '{"GitCheckout": "0123456789abcdef0123456789abcdef01234567", "Bundle": {"type": "S3_OBJECT_KEY", "value": "a.zip"}}';
/** Source: StartPipelineExecution, CodePipeline API: names and lengths of values, and how many there may be. */
const NAME = /^[A-Za-z0-9@\-_]{1,128}$/;
const VALUE_LENGTH = 1_000;
const MAXIMUM = 50;
const REVISION_TYPES = [
    'COMMIT_ID',
    'IMAGE_DIGEST',
    'S3_OBJECT_VERSION_ID',
    'S3_OBJECT_KEY',
];
/** @throws PlatformError for what can't be the name of a pipeline. Source: CodePipeline API. */
function checkPipelineName(name) {
    if (/^[A-Za-z0-9.@\-_]{1,100}$/.test(name))
        return name;
    throw new errors/* PlatformError */.Wk(`The input pipeline is ${JSON.stringify(name)}, which can't be the name of a pipeline.`, {
        hint: 'It is made of letters, digits and .@-_, at most 100 characters; of an ARN, give the last part.',
    });
}
/**
 * Reads the input variables: a map from names to values, which are text: YAML turns 1.10 into 1.1, and 007 into 7.
 * @throws PlatformError naming the variable and the rule; never showing a value
 */
function parsePipelineVariables(value) {
    const entries = Object.entries(mapOf('variables', value));
    if (entries.length > MAXIMUM) {
        throw new errors/* PlatformError */.Wk(`The input variables has ${entries.length} variables; CodePipeline takes ${MAXIMUM}.`);
    }
    for (const [name, text] of entries) {
        if (!NAME.test(name)) {
            throw new errors/* PlatformError */.Wk(`The input variables has one called ${JSON.stringify(name.slice(0, 60))}.`, {
                hint: 'Names of pipeline variables are 1 to 128 letters, digits and @-_.',
            });
        }
        const problem = problemOf(text);
        if (problem === undefined)
            continue;
        throw new errors/* PlatformError */.Wk(`The value of ${name} in the input variables is ${problem}.`, {
            hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"`,
        });
    }
    return Object.fromEntries(entries);
}
function problemOf(value) {
    if (typeof value !== 'string')
        return `${describe(value)}, not text`;
    if (value === '')
        return 'empty, which CodePipeline does not take';
    if (value.length > VALUE_LENGTH)
        return `${value.length} characters long, more than ${VALUE_LENGTH}`;
    return undefined;
}
/**
 * Reads the input source-revisions: a map from source actions to a commit, an image digest, or `{type, value}`.
 * @throws PlatformError naming the action and the rule
 */
function parseSourceRevisions(value) {
    return Object.entries(mapOf('source-revisions', value)).map(([action, entry]) => ({
        action,
        ...revisionOf(action, entry),
    }));
}
function revisionOf(action, entry) {
    if (typeof entry === 'string') {
        if (/^[0-9a-f]{40}$/.test(entry))
            return { type: 'COMMIT_ID', value: entry };
        if (/^sha256:[0-9a-f]{64}$/.test(entry))
            return { type: 'IMAGE_DIGEST', value: entry };
    }
    else if (isMap(entry)) {
        const type = REVISION_TYPES.find((known) => known === entry['type']);
        const text = entry['value'];
        const known = Object.keys(entry).every((key) => key === 'type' || key === 'value');
        if (known && type !== undefined && typeof text === 'string' && text !== '')
            return { type, value: text };
    }
    throw new errors/* PlatformError */.Wk(`What the input source-revisions has for ${action} is neither a whole commit, nor an image digest, nor {type, value}.`, { hint: `Types: ${REVISION_TYPES.join(', ')}. An example of the form: ${sourceRevisionsExample}` });
}
function mapOf(input, value) {
    if (isMap(value))
        return value;
    throw new errors/* PlatformError */.Wk(`The input ${input} is ${describe(value)}, not a map.`, {
        hint: `An example of its form: ${input === 'variables' ? pipelineVariablesExample : sourceRevisionsExample}`,
    });
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What kind of thing it is; not the thing itself. */
function describe(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}

// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
// EXTERNAL MODULE: ./src/domains/pipelines/console.ts
var console = __webpack_require__(57240);
;// CONCATENATED MODULE: ./src/domains/pipelines/keyed-executions.ts


/** How many executions are looked at: pages of a hundred, and how many of them by a request of their own. */
const PAGES = 10;
const DETAILS = 100;
/** Finds the execution that was started for a key: CodePipeline itself forgets its tokens, but not what it has run. */
class KeyedExecutions {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * The newest execution that was started for the key, or undefined where there is none among the newest ones.
     * @throws PlatformError when it was started with another request
     */
    async find(pipeline, key, marks) {
        let token;
        let details = DETAILS;
        for (let page = 1; page <= PAGES && details > 0; page += 1) {
            const { executions, nextToken } = await this.deps.pipelines.executionPage(pipeline, token, this.deps.signal);
            for (const execution of executions) {
                let kinship = marks.judge(execution);
                if (kinship === undefined) {
                    if (details === 0)
                        break;
                    details -= 1;
                    kinship = await this.judgeDetails(pipeline, execution, marks);
                }
                if (kinship.own)
                    return this.sameRequest(pipeline, key, execution, kinship.differences);
            }
            if (nextToken === undefined)
                return undefined;
            token = nextToken;
        }
        this.deps.logger.info(`None of the newest executions of ${pipeline} was started for the idempotency-key "${key}"; older ones were not looked at.`);
        return undefined;
    }
    async judgeDetails(pipeline, execution, marks) {
        try {
            const { variables = {} } = await this.deps.pipelines.getExecution(pipeline, execution.id, this.deps.signal);
            return marks.judgeVariables(execution, variables);
        }
        catch (error) {
            // Listed a moment ago, and gone: the oldest ones go after twelve months.
            if (error instanceof errors/* NotFoundError */.m_)
                return { own: false };
            throw error;
        }
    }
    sameRequest(pipeline, key, execution, differences) {
        if (differences.length === 0)
            return execution;
        throw new errors/* PlatformError */.Wk(`The idempotency-key "${key}" was used before for another request to ${pipeline}: the execution ${execution.id} differs in ${differences.join(', ')}.`, {
            hint: `Ask for the same again, or give this request a key of its own. That execution: ${(0,console/* executionUrl */.M)(this.deps.region, pipeline, execution.id)}`,
        });
    }
}

// EXTERNAL MODULE: ./src/core/parse-inputs.ts
var parse_inputs = __webpack_require__(3768);
;// CONCATENATED MODULE: ./src/domains/pipelines/pipeline-intent.ts


/**
 * The pipeline, once it is known that it takes what is asked of it.
 * @throws NotFoundError saying where it was looked for; PlatformError naming the input, its value and the rule
 */
async function findPipeline(place, intent) {
    const pipeline = await place.pipelines.get(intent.pipeline);
    if (pipeline === undefined) {
        throw new errors/* NotFoundError */.m_(`There is no pipeline "${intent.pipeline}" in the account ${await place.accountId()}, ${place.region}.`, { hint: 'Check the name in the input pipeline, and role-to-assume and aws-region.' });
    }
    checkVariables(pipeline, intent.variables);
    checkRevisions(pipeline, intent.revisions);
    return pipeline;
}
function checkVariables(pipeline, variables) {
    const names = Object.keys(variables);
    if (pipeline.type === 'V1' && names.length > 0) {
        throw new errors/* PlatformError */.Wk(`The pipeline ${pipeline.name} is of the type V1, which has no variables: ${names.join(', ')} can't be set.`, { hint: 'Leave the input variables out, or make the pipeline one of the type V2 that declares them.' });
    }
    const unknown = names.filter((name) => !pipeline.variables.includes(name));
    if (unknown.length > 0)
        throw undeclared(pipeline, unknown);
    const missing = pipeline.variables.filter((name) => !(name in variables) && !(name in pipeline.defaults));
    if (missing.length === 0)
        return;
    throw new errors/* PlatformError */.Wk(`The pipeline ${pipeline.name} needs ${missing.join(', ')}: ${missing.length === 1 ? 'it has' : 'they have'} no default.`, { hint: `Set ${missing.length === 1 ? 'it' : 'them'} in the input variables.` });
}
function undeclared(pipeline, unknown) {
    const declared = pipeline.variables.length === 0 ? 'it declares none' : `it declares ${pipeline.variables.join(', ')}`;
    const suggestion = (0,parse_inputs/* nearest */.p)(unknown[0] ?? '', pipeline.variables);
    return new errors/* PlatformError */.Wk(`The pipeline ${pipeline.name} does not declare ${unknown.join(', ')} of the input variables: ${declared}.`, {
        hint: suggestion === undefined
            ? 'Leave it out, or declare it in the pipeline.'
            : `Did you mean ${suggestion}?`,
    });
}
function checkRevisions(pipeline, revisions) {
    const sources = pipeline.stages.flatMap(({ actions }) => actions.filter(({ category }) => category === 'Source').map(({ name }) => name));
    const unknown = revisions.find(({ action }) => !sources.includes(action));
    if (unknown === undefined)
        return;
    throw new errors/* PlatformError */.Wk(`The pipeline ${pipeline.name} has no source action "${unknown.action}", which the input source-revisions names.`, {
        hint: sources.length === 0 ? 'It has no source action.' : `Its source actions: ${sources.join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./src/domains/pipelines/run-execution.ts
var run_execution = __webpack_require__(79743);
;// CONCATENATED MODULE: ./src/domains/pipelines/run-pipeline.ts








/** A look for the key's execution is out of date after so long: the token is remembered longer than that. */
const LOOK_AGAIN_MS = 60_000;
const STOP_REASON = 'The workflow that started it was cancelled.';
/** Runs any pipeline. */
class PipelineRuns {
    deps;
    keyed;
    runner;
    constructor(deps) {
        this.deps = deps;
        this.keyed = new KeyedExecutions(deps);
        this.runner = new run_execution/* ExecutionRunner */.Z(deps);
    }
    /**
     * Starts an execution, or finds the one that was started for the key, and follows it to its end. One that ends badly is
     * the outcome's `failure`.
     * @throws PlatformError when nothing could be started; CancelledError when it should have been stopped and could not
     */
    async run(order) {
        const { deps } = this;
        const { intent, key } = order;
        const pipeline = await findPipeline(deps, intent);
        const marks = key === undefined ? undefined : new ExecutionKey(pipeline, intent, key.text, key.session);
        const plan = { order, marks };
        const looked = deps.clock.now();
        let earlier = await this.earlier(plan);
        if (earlier !== undefined && isWanted(earlier, order))
            return this.join(order, earlier);
        if (order.dryRun)
            return this.describe(plan, earlier);
        await deps.confirm(`Start the pipeline ${intent.pipeline}${details(plan)}?`);
        if (deps.clock.now() - looked > LOOK_AGAIN_MS) {
            earlier = await this.earlier(plan);
            if (earlier !== undefined && isWanted(earlier, order))
                return this.join(order, earlier);
        }
        if (earlier !== undefined) {
            deps.logger.info(`The execution ${earlier.id} of the idempotency-key ended as ${earlier.status}; starting another.`);
        }
        return this.start(plan, earlier);
    }
    async earlier({ order, marks }) {
        if (order.key === undefined || marks === undefined)
            return undefined;
        return this.keyed.find(order.intent.pipeline, order.key.text, marks);
    }
    async start(plan, after) {
        const { order } = plan;
        try {
            const run = await this.runner.run(this.request(plan, after), this.options(order, false));
            return outcomeOf(order, false, run);
        }
        catch (error) {
            const found = await this.unnoticed(plan, after, error);
            if (found === undefined)
                throw unsure(error, order);
            return this.join(order, found);
        }
    }
    /** With a key it can be known whether an execution was started although the answer says, or is, nothing. */
    async unnoticed(plan, after, error) {
        if (plan.marks === undefined || this.deps.signal.aborted)
            return undefined;
        if (!(error instanceof errors/* PlatformError */.Wk) || error instanceof errors/* CancelledError */.cc)
            return undefined;
        const found = await this.earlier(plan).catch((failure) => {
            // Then nothing is known but that the start failed, which is what to tell.
            if (!(0,retry/* isTransient */.dg)(failure))
                throw failure;
            this.deps.logger.debug(`Could not look for the execution: ${(0,errors/* asError */.zR)(failure).message}`);
            return undefined;
        });
        return found?.id === after?.id ? undefined : found;
    }
    async join(order, execution) {
        const { pipeline } = order.intent;
        const { id, status } = execution;
        const ended = status === 'InProgress' ? 'which goes on' : `whose status is ${status}`;
        this.deps.logger.info(`The idempotency-key has an execution already, ${id}, ${ended}: none is started. ${(0,console/* executionUrl */.M)(this.deps.region, pipeline, id)}`);
        if (order.dryRun)
            return { order, found: true, earlier: execution };
        // How one has ended is read without waiting for anything.
        const wait = order.wait || hasEndedAs(execution);
        const run = await this.runner.join(pipeline, execution, { ...this.options(order, true), wait });
        return outcomeOf(order, true, run);
    }
    options(order, found) {
        return {
            wait: order.wait,
            stopOnCancel: order.stopOnCancel,
            stopReason: STOP_REASON,
            deadline: order.deadline,
            signal: this.deps.signal,
            started: (execution) => {
                this.deps.onExecution(execution, found);
            },
        };
    }
    request({ order, marks }, after) {
        const { intent, key } = order;
        const { pipeline, revisions } = intent;
        const token = key === undefined
            ? (0,idempotency/* idempotencyToken */.jw)(this.deps.workflow, ['pipeline-run', JSON.stringify(intent)])
            : // The same for all who have seen the same last attempt: one of them starts the next.
                (0,idempotency/* keyedToken */.YA)(key.text, ['pipeline-run', pipeline, after?.id ?? '']);
        return { pipeline, variables: marks?.variables ?? intent.variables, revisions, token };
    }
    describe(plan, earlier) {
        const after = earlier === undefined ? '' : `, after the execution ${earlier.id}, which ended as ${earlier.status}`;
        this.deps.logger.info(`Dry run: would start the pipeline ${plan.order.intent.pipeline}${details(plan)}${after}.`);
        return { order: plan.order, found: false };
    }
}
function details({ order, marks }) {
    const { variables, revisions } = order.intent;
    const parts = [
        ...Object.entries(marks?.variables ?? variables).map(([name, value]) => `${name}=${value}`),
        ...revisions.map(({ action, value }) => `${action} at ${value}`),
    ];
    return parts.length === 0 ? '' : ` with ${parts.join(', ')}`;
}
function hasEndedAs({ status }) {
    return status !== 'InProgress' && status !== 'Stopping';
}
/** Whether the key's execution is the one that is asked for: anything but a bad end that is to be tried again. */
function isWanted(execution, { restartFailed }) {
    return !restartFailed || !hasEndedAs(execution) || execution.status === 'Succeeded';
}
function unsure(error, { intent }) {
    if (!(error instanceof errors/* PlatformError */.Wk) || !error.transient)
        return error;
    return new errors/* PlatformError */.Wk(`The pipeline ${intent.pipeline} could not be started: ${error.message}`, {
        hint: `An answer may have been lost: see whether ${intent.pipeline} has a new execution.`,
        cause: error,
    });
}
function outcomeOf(order, found, run) {
    const { failure, end } = run;
    if (failure === undefined)
        return { order, found, run };
    if (order.key === undefined || end === undefined)
        return { order, found, run, failure };
    // A bad end stays the key's, however often it is run again: that has to be said.
    const wayOut = `It stays the execution of the idempotency-key "${order.key.text}": set restart-failed to start another one for it, or use another key.`;
    const hint = `${failure.hint ?? ''} ${wayOut}`.trim();
    return {
        order,
        found,
        run,
        failure: new errors/* PlatformError */.Wk(failure.message, { hint, excerpt: failure.excerpt, cause: failure }),
    };
}

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
// EXTERNAL MODULE: ./src/domains/builds/duration.ts
var duration = __webpack_require__(47383);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-report.ts + 1 modules
var execution_report = __webpack_require__(65144);
;// CONCATENATED MODULE: ./src/domains/pipelines/run-pipeline-report.ts




/** The outputs that tell about the execution; undefined where there is none. */
function pipelineOutputs({ run, earlier, order, found }, region) {
    const id = run?.execution.id ?? earlier?.id;
    return {
        'execution-id': id,
        'execution-url': id === undefined ? undefined : (0,console/* executionUrl */.M)(region, order.intent.pipeline, id),
        status: run?.status ?? earlier?.status ?? 'dry-run',
        'duration-seconds': run?.durationSeconds,
        found,
    };
}
/** The job summary, in GitHub's Markdown. */
function pipelineSummary(outcome, region) {
    const { run, failure } = outcome;
    const rows = factRows(outcome, region);
    const title = `## ${icon(outcome)} ${(0,markdown/* escapeMarkdown */.FV)(heading(outcome))}`;
    if (run === undefined)
        return (0,execution_report/* joined */.oR)([title, (0,markdown/* table */.tp)(['', ''], rows), 'Nothing was changed.']);
    return (0,execution_report/* joined */.oR)([title, ...(0,execution_report/* executionParts */.Xv)({ ...run, failure: failure ?? run.failure }, rows, region)]);
}
/** The end, as a person at a terminal reads it. */
function pipelineText(outcome) {
    const { run } = outcome;
    return run === undefined ? heading(outcome) : `${heading(outcome)}. ${run.execution.url}`;
}
function heading({ order, run, earlier, failure, found }) {
    const { pipeline } = order.intent;
    if (run === undefined) {
        return earlier === undefined
            ? `Dry run: would start ${pipeline}`
            : `Dry run: would start nothing, for ${pipeline} has its execution (${earlier.status})`;
    }
    const before = found ? ' (started before)' : '';
    if (failure === undefined && run.status === 'InProgress')
        return `Started ${pipeline}${before}`;
    const after = run.status === 'InProgress' ? '' : ` after ${(0,duration/* durationText */.S)(run.durationSeconds * 1000)}`;
    return `${pipeline} ${execution_report/* HEADLINES */.Ol[run.status]}${found ? before : after}`;
}
function icon({ run, failure }) {
    if (run === undefined)
        return ':mag:';
    if (failure !== undefined)
        return ':x:';
    return run.status === 'Succeeded' ? ':white_check_mark:' : ':rocket:';
}
function factRows({ order, earlier }, region) {
    const { pipeline, variables, revisions } = order.intent;
    return [
        ['Pipeline', (0,markdown/* link */.nf)(pipeline, (0,console/* pipelineUrl */.E)(region, pipeline))],
        ...Object.entries(variables).map(([name, value]) => [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(value)]),
        ...revisions.map(({ action, value }) => [`Source ${(0,markdown/* code */.aY)(action)}`, (0,markdown/* code */.aY)(value)]),
        ...(order.key === undefined ? [] : [['Idempotency key', (0,markdown/* code */.aY)(order.key.text)]]),
        ...(earlier === undefined
            ? []
            : [['Execution', (0,markdown/* link */.nf)(earlier.id, (0,console/* executionUrl */.M)(region, pipeline, earlier.id))]]),
    ];
}

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/keyed-inputs.ts
var keyed_inputs = __webpack_require__(49496);
// EXTERNAL MODULE: ./src/commands/shared/pipeline-follower.ts + 5 modules
var pipeline_follower = __webpack_require__(65397);
;// CONCATENATED MODULE: ./src/commands/pipeline/run.ts








const inputDefinitions = {
    pipeline: { type: 'string', required: true, description: 'Name of the pipeline.' },
    variables: {
        type: 'structured',
        example: pipelineVariablesExample,
        parse: parsePipelineVariables,
        description: 'Variables that the pipeline declares (type V2), as a map from names to values. Put values in quotes. Default: those of the pipeline.',
    },
    'source-revisions': {
        type: 'structured',
        example: sourceRevisionsExample,
        parse: parseSourceRevisions,
        description: 'What the source actions check out, as a map from their names to a whole commit, an image digest, or `{type, value}`. Default: the newest of each.',
    },
    ...(0,keyed_inputs/* keyedInputs */.A)('execution'),
    wait: {
        type: 'boolean',
        default: true,
        description: 'Follow the execution to its end. Otherwise the step ends once it is started.',
    },
    'stop-on-cancel': {
        type: 'boolean',
        default: false,
        description: 'Stop the execution when the workflow is cancelled. Otherwise only the waiting stops. One that another run has started, and this one has found by its key, always goes on.',
    },
    ...command/* awsInputs */.xN,
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(180),
};
const outputs = {
    'execution-id': { description: 'Id of the pipeline execution. Written as soon as it is started.' },
    'execution-url': { description: "The execution's page in the AWS console." },
    status: {
        description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`; `InProgress` where the end was not awaited, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and was rolled back automatically, `dry-run` in a dry run that would start one.",
    },
    'duration-seconds': { description: 'Whole seconds from the start until the end, or until it was left.' },
    found: {
        description: "`true` when the key's execution had been started before, so that none was started.",
    },
};
const pipelines = ['arn:aws:codepipeline:<region>:<account>:<pipeline>'];
const permissions = [
    {
        actions: [
            'codepipeline:GetPipeline',
            'codepipeline:GetPipelineExecution',
            'codepipeline:ListActionExecutions',
            'codepipeline:ListPipelineExecutions',
            'codepipeline:StartPipelineExecution',
        ],
        resources: pipelines,
    },
    { actions: ['codepipeline:StopPipelineExecution'], resources: pipelines, when: '`stop-on-cancel`' },
    {
        actions: ['codebuild:BatchGetBuilds'],
        resources: ['arn:aws:codebuild:<region>:<account>:project/<project>'],
        when: 'the logs of the builds that the pipeline runs are to be shown',
    },
    {
        actions: ['logs:GetLogEvents'],
        resources: ['arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*'],
        when: 'the logs of the builds that the pipeline runs are to be shown',
    },
    {
        actions: ['sts:GetCallerIdentity'],
        resources: ['*'],
        when: 'the pipeline does not exist: the error names the account. AWS allows it to everybody',
    },
];
/* harmony default export */ const run = ((0,command/* defineCommand */.NB)({
    name: 'pipeline-run',
    summary: 'Start any CodePipeline pipeline, and follow that execution to its end',
    description: 'Starts one execution and follows exactly that: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Only what succeeded is a success; what failed, was stopped, superseded, cancelled or rolled back is reported as what it is. With an `idempotency-key` the same execution is found again by later runs, which follow it instead of starting another.',
    inputs: inputDefinitions,
    outputs,
    permissions: { aws: permissions, github: { 'id-token': 'write' } },
    async run(inputs, context) {
        const { clock, logger, signal, workflow } = context;
        const order = orderOf(inputs, clock.now());
        const session = await context.aws(withKeySession(inputs, order));
        const runs = new PipelineRuns({
            pipelines: await session.pipelines(),
            follower: await (0,pipeline_follower/* pipelineFollower */.h)(context, session),
            ...{ clock, logger, signal, workflow },
            region: session.region,
            accountId: () => session.accountId(),
            confirm: (question) => context.confirm(question),
            onExecution: ({ id, url, pipeline }, found) => {
                if (!found && order.stopOnCancel)
                    context.remoteWork({ kind: 'codepipeline-execution', id, pipeline });
                context.publish({ 'execution-id': id, 'execution-url': url, found });
            },
        });
        const outcome = await runs.run(order);
        context.remoteWork(undefined);
        return {
            outputs: pipelineOutputs(outcome, session.region),
            summary: pipelineSummary(outcome, session.region),
            text: pipelineText(outcome),
            ...(outcome.failure === undefined ? {} : { failure: outcome.failure }),
        };
    },
    async stop(inputs, work, context) {
        if (work.kind !== 'codepipeline-execution' || work.pipeline === undefined)
            return;
        const service = await (await context.aws(inputs)).pipelines();
        await service.stop(work.pipeline, work.id, 'The step that started it was killed.');
        context.logger.notice(`The execution ${work.id} of ${work.pipeline} was left behind by a killed step, and was told to stop.`);
    },
}));
function orderOf(inputs, now) {
    const key = inputs['idempotency-key'];
    // A session that somebody else has named says nothing about the key.
    const session = inputs['role-to-assume'] !== undefined && inputs['role-session-name'] === undefined;
    return {
        intent: {
            pipeline: checkPipelineName(inputs.pipeline),
            variables: inputs.variables ?? {},
            revisions: inputs['source-revisions'] ?? [],
        },
        key: key === undefined ? undefined : { text: (0,idempotency/* checkIdempotencyKey */.Rz)(key), session },
        restartFailed: inputs['restart-failed'],
        wait: inputs.wait,
        stopOnCancel: inputs['stop-on-cancel'],
        dryRun: inputs['dry-run'],
        deadline: now + inputs['timeout-minutes'] * 60_000,
    };
}
/** The role session carries the key where it can: CodePipeline keeps its name with the execution. */
function withKeySession(inputs, { key, intent }) {
    if (key?.session !== true)
        return inputs;
    return { ...inputs, 'role-session-name': keySession(key.text, intent) };
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

/***/ 47383:
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

/***/ 16241:
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


/***/ })

};
