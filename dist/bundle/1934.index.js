export const id = 1934;
export const ids = [1934];
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

/***/ 84682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ build)
});

// EXTERNAL MODULE: ./src/domains/builds/build-report.ts + 1 modules
var build_report = __webpack_require__(31943);
// EXTERNAL MODULE: ./src/domains/builds/build-variables.ts
var build_variables = __webpack_require__(26859);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/idempotency.ts
var idempotency = __webpack_require__(90918);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
// EXTERNAL MODULE: ./src/domains/builds/build-url.ts
var build_url = __webpack_require__(70183);
// EXTERNAL MODULE: ./src/domains/builds/run-build.ts + 1 modules
var run_build = __webpack_require__(3696);
// EXTERNAL MODULE: ./src/core/parse-inputs.ts
var parse_inputs = __webpack_require__(3768);
;// CONCATENATED MODULE: ./src/domains/builds/build-settings.ts


/** Source: ComputeType of the CodeBuild API, less those that need settings of a fleet. */
const COMPUTE_TYPES = [
    'BUILD_GENERAL1_SMALL',
    'BUILD_GENERAL1_MEDIUM',
    'BUILD_GENERAL1_LARGE',
    'BUILD_GENERAL1_XLARGE',
    'BUILD_GENERAL1_2XLARGE',
    'BUILD_LAMBDA_1GB',
    'BUILD_LAMBDA_2GB',
    'BUILD_LAMBDA_4GB',
    'BUILD_LAMBDA_8GB',
    'BUILD_LAMBDA_10GB',
    'ATTRIBUTE_BASED_COMPUTE',
    'CUSTOM_INSTANCE_TYPE',
];
/** Source: EnvironmentType of the CodeBuild API. */
const ENVIRONMENT_TYPES = [
    'LINUX_CONTAINER',
    'LINUX_GPU_CONTAINER',
    'ARM_CONTAINER',
    'WINDOWS_CONTAINER',
    'WINDOWS_SERVER_2019_CONTAINER',
    'WINDOWS_SERVER_2022_CONTAINER',
    'LINUX_LAMBDA_CONTAINER',
    'ARM_LAMBDA_CONTAINER',
    'LINUX_EC2',
    'ARM_EC2',
    'WINDOWS_EC2',
    'MAC_ARM',
];
/**
 * Checks what can be checked before AWS is asked; whether image, compute type and environment type go together, CodeBuild
 * says.
 * @throws PlatformError naming the input, its value and the rule
 */
function checkOverrides(given) {
    const { buildspec, image, computeType, environmentType } = given;
    return {
        buildspec: buildspec === undefined ? undefined : checkBuildspec(buildspec),
        image: image === undefined ? undefined : checkImage(image),
        computeType: choose('compute-type', computeType, COMPUTE_TYPES),
        environmentType: choose('environment-type', environmentType, ENVIRONMENT_TYPES),
    };
}
/** The override in few words, for messages: a whole buildspec fills a page. */
function describeOverrides(overrides) {
    const { buildspec, image, computeType, environmentType } = overrides;
    return [
        ...(buildspec === undefined
            ? []
            : [buildspec.includes('\n') ? 'a buildspec of its own' : `the buildspec ${buildspec}`]),
        ...(image === undefined ? [] : [`the image ${image}`]),
        ...(computeType === undefined ? [] : [`the compute type ${computeType}`]),
        ...(environmentType === undefined ? [] : [`the environment type ${environmentType}`]),
    ];
}
function choose(input, value, choices) {
    if (value === undefined || choices.includes(value))
        return value;
    const suggestion = (0,parse_inputs/* nearest */.p)(value, choices);
    throw new errors/* PlatformError */.Wk(`The input ${input} is "${value}", which CodeBuild does not know.`, {
        hint: suggestion === undefined ? `Choose one of ${choices.join(', ')}.` : `Did you mean "${suggestion}"?`,
    });
}
/** A path, an ARN of S3, or a whole buildspec, which has several lines, or braces. */
function checkBuildspec(buildspec) {
    if (/[\n{]/.test(buildspec))
        return wholeBuildspec(buildspec);
    const s3 = /^(?:s3:\/\/|https?:\/\/)/.test(buildspec);
    const wrong = s3 || buildspec.startsWith('/') || buildspec.split('/').includes('..');
    if (!wrong)
        return buildspec;
    throw new errors/* PlatformError */.Wk(`The input buildspec is "${buildspec}", which is neither a path in the source, nor an ARN of S3, nor a whole buildspec.`, {
        hint: s3
            ? 'Name a file in S3 by its ARN: arn:aws:s3:::bucket/buildspec.yml.'
            : 'A path counts from the root of the source: ci/buildspec.yml.',
    });
}
function wholeBuildspec(text) {
    if (/^\s*(?:\{\s*)?["']?version["']?\s*:/m.test(text))
        return text;
    throw new errors/* PlatformError */.Wk('The input buildspec has several lines, but no version: it is no buildspec.', {
        hint: 'A whole buildspec begins with "version: 0.2"; a path or an ARN has one line.',
    });
}
function checkImage(image) {
    if (/^\S{1,}$/.test(image))
        return image;
    throw new errors/* PlatformError */.Wk(`The input image is ${JSON.stringify(image)}, which is not the name of an image.`, {
        hint: 'Write it as CodeBuild does: aws/codebuild/standard:7.0, or <registry>/<repository>:<tag>.',
    });
}
/** @throws PlatformError for what can't be the name of a project. Source: CreateProject, CodeBuild API. */
function checkProjectName(name) {
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{1,149}$/.test(name))
        return name;
    throw new errors/* PlatformError */.Wk(`The input project is ${JSON.stringify(name)}, which can't be the name of a project.`, {
        hint: 'It is made of letters, digits, hyphens and underscores; of an ARN, give what comes after "project/".',
    });
}

;// CONCATENATED MODULE: ./src/domains/builds/keyed-builds.ts



/** The variables of a build that say which key it was started for, and with which request. */
const KEY_VARIABLE = 'PLATFORM_TOOLS_IDEMPOTENCY_KEY';
const REQUEST_VARIABLE = 'PLATFORM_TOOLS_IDEMPOTENCY_REQUEST';
/** How many builds are looked at, 100 a page: about two requests for each page. */
const PAGES = 10;
/** Builds that were started for a key: CodeBuild itself forgets its tokens after five minutes, but no variables. */
class KeyedBuilds {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * The newest build of the project that was started for the key, or undefined where there is none among the newest
     * thousand. A build that was retried in the console has the variables of the first one, and counts.
     * @throws PlatformError when it was started with another request
     */
    async find(key, intent) {
        const { builds, logger, signal } = this.deps;
        let token;
        for (let page = 1; page <= PAGES; page += 1) {
            const { builds: found, nextToken } = await builds.list(intent.project, token, signal);
            const own = found.find(({ variables }) => variables?.[KEY_VARIABLE] === key);
            if (own !== undefined)
                return sameRequest(own, key, intent);
            if (nextToken === undefined)
                return undefined;
            token = nextToken;
        }
        logger.info(`None of the newest ${PAGES * 100} builds of ${intent.project} has the idempotency-key "${key}"; older ones were not looked at.`);
        return undefined;
    }
}
/** The variables to start the build with, so that it can be found again. */
function markedVariables(key, intent) {
    return [
        ...intent.environmentVariables,
        { name: KEY_VARIABLE, value: key, type: 'PLAINTEXT' },
        { name: REQUEST_VARIABLE, value: requestMark(intent), type: 'PLAINTEXT' },
    ];
}
/** @throws PlatformError when the user's own variables would be taken for ours */
function checkOwnVariables(variables) {
    const ours = variables.find(({ name }) => name === KEY_VARIABLE || name === REQUEST_VARIABLE);
    if (ours === undefined)
        return;
    throw new errors/* PlatformError */.Wk(`The input environment-variables sets ${ours.name}, which idempotency-key sets.`, {
        hint: 'Leave it out, and set idempotency-key.',
    });
}
function requestMark({ project, sourceVersion, environmentVariables, artifacts, overrides = {}, }) {
    const { buildspec, image, computeType, environmentType } = overrides;
    const variables = environmentVariables
        .map(({ name, value, type }) => [name, type, value])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    return (0,idempotency/* fingerprint */.Rj)([
        project,
        sourceVersion ?? null,
        variables,
        artifacts,
        [buildspec, image, computeType, environmentType].map((override) => override ?? null),
    ]);
}
function sameRequest(build, key, intent) {
    if (build.variables?.[REQUEST_VARIABLE] === requestMark(intent))
        return build;
    throw new errors/* PlatformError */.Wk(`The idempotency-key "${key}" was used before for another request to ${intent.project}: build ${build.id} differs in ${differences(build, intent)}.`, { hint: `Ask for the same again, or give this request a key of its own. That build: ${(0,build_url/* buildUrl */.c)(build)}` });
}
/** What can be told of the difference from the build; never a value. */
function differences(build, intent) {
    const known = [
        ...(build.sourceVersion === intent.sourceVersion ? [] : ['source-version']),
        ...intent.environmentVariables
            .filter(({ name, value, type }) => type === 'PLAINTEXT' && build.variables?.[name] !== value)
            .map(({ name }) => `the variable ${name}`),
    ];
    if (known.length > 0)
        return known.join(', ');
    return 'its variables, its buildspec, or another setting';
}

;// CONCATENATED MODULE: ./src/domains/builds/project-build-project.ts







/** A look for the key's build is out of date after so long: CodeBuild remembers tokens for five minutes. */
const LOOK_AGAIN_MS = 60_000;
/** Builds of any CodeBuild project. */
class ProjectBuilds {
    deps;
    keyed;
    constructor(deps) {
        this.deps = deps;
        this.keyed = new KeyedBuilds(deps);
    }
    /**
     * Starts a build, or finds the one that was started for the key, and follows it to its end. A build that ends badly is
     * the outcome's `failure`.
     * @throws PlatformError when nothing could be started; CancelledError when we are cancelled
     */
    async build(order) {
        const { deps } = this;
        const { project } = order.intent;
        if (order.key !== undefined)
            checkOwnVariables(order.intent.environmentVariables);
        await this.checkProject(project);
        const looked = deps.clock.now();
        let earlier = await this.earlier(order);
        if (earlier !== undefined && isWanted(earlier, order))
            return this.join(order, earlier);
        if (order.dryRun)
            return this.describe(order, earlier);
        await deps.confirm(`Start a build of the CodeBuild project ${project}${this.details(order)}?`);
        if (deps.clock.now() - looked > LOOK_AGAIN_MS) {
            earlier = await this.earlier(order);
            if (earlier !== undefined && isWanted(earlier, order))
                return this.join(order, earlier);
        }
        if (earlier !== undefined) {
            deps.logger.info(`Build ${earlier.id} of the idempotency-key ended as ${earlier.status}; starting another.`);
        }
        return this.start(order, earlier);
    }
    /** @throws NotFoundError saying where it was looked for */
    async checkProject(project) {
        const found = await this.deps.builds.findProjects([project]);
        if (found.includes(project))
            return;
        const account = await this.deps.accountId();
        throw new errors/* NotFoundError */.m_(`There is no CodeBuild project "${project}" in the account ${account}, ${this.deps.region}.`, { hint: 'Check the name in the input project, and role-to-assume and aws-region.' });
    }
    async earlier({ key, intent }) {
        return key === undefined ? undefined : this.keyed.find(key, intent);
    }
    async start(order, after) {
        const request = this.request(order, after);
        this.deps.logger.info(`Starting a build of ${request.project}${this.details(order)}`);
        try {
            const run = await this.runner(false).run(request, order);
            return outcomeOf(order, false, run);
        }
        catch (error) {
            const found = await this.unnoticed(order, after, error);
            if (found === undefined)
                throw error;
            return this.join(order, found);
        }
    }
    /** With a key it can be known whether a build was started although the answer says, or is, nothing. */
    async unnoticed(order, after, error) {
        const cancelled = error instanceof errors/* CancelledError */.cc || this.deps.signal.aborted;
        if (order.key === undefined || cancelled || !(error instanceof errors/* PlatformError */.Wk))
            return undefined;
        const found = await this.earlier(order).catch((failure) => {
            // Then nothing is known but that the start failed, which is what to tell.
            if (!(0,retry/* isTransient */.dg)(failure))
                throw failure;
            this.deps.logger.debug(`Could not look for the build: ${(0,errors/* asError */.zR)(failure).message}`);
            return undefined;
        });
        return found?.id === after?.id ? undefined : found;
    }
    async join(order, build) {
        const ended = build.status === 'IN_PROGRESS' ? 'which goes on' : `which ended as ${build.status}`;
        this.deps.logger.info(`The idempotency-key has a build already, ${build.id}, ${ended}: none is started. ${(0,build_url/* buildUrl */.c)(build)}`);
        if (order.dryRun)
            return { order, found: true, run: { build, lastLines: [] } };
        const run = await this.runner(true).join(build, order);
        return outcomeOf(order, true, run);
    }
    runner(found) {
        const { deps } = this;
        return new run_build/* BuildRunner */.F({
            ...deps,
            onStarted: (build) => {
                deps.onBuild(build, found);
                const number = build.number === undefined ? '' : ` (number ${build.number})`;
                deps.logger.info(`Build ${build.id}${number}: ${(0,build_url/* buildUrl */.c)(build)}`);
            },
        });
    }
    request({ intent, key }, after) {
        if (key === undefined) {
            const token = (0,idempotency/* idempotencyToken */.jw)(this.deps.workflow, ['project-build', JSON.stringify(intent)]);
            return { ...intent, idempotencyToken: token };
        }
        return {
            ...intent,
            environmentVariables: markedVariables(key, intent),
            // The same for all who have seen the same last attempt, whatever else they ask for: one of them starts the next.
            idempotencyToken: (0,idempotency/* keyedToken */.YA)(key, ['project-build', intent.project, after?.id ?? '']),
        };
    }
    details({ intent }) {
        const names = intent.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(', ');
        const others = [...describeOverrides(intent.overrides ?? {}), ...(names === '' ? [] : [names])];
        if (intent.artifacts === 'none')
            others.push('no artifacts');
        const at = intent.sourceVersion === undefined ? '' : ` at ${intent.sourceVersion}`;
        return `${at}${others.length === 0 ? '' : `, with ${others.join(', ')}`}`;
    }
    describe(order, earlier) {
        const after = earlier === undefined ? '' : `, after build ${earlier.id}, which ended as ${earlier.status}`;
        this.deps.logger.info(`Dry run: would start a build of ${order.intent.project}${this.details(order)}${after}.`);
        return { order, found: false };
    }
}
/** Whether the key's build is the one that is asked for: anything but a bad end that is to be tried again. */
function isWanted(build, { restartFailed }) {
    return !restartFailed || build.status === 'IN_PROGRESS' || build.status === 'SUCCEEDED';
}
function outcomeOf(order, found, run) {
    const { failure, build } = run;
    if (failure === undefined)
        return { order, found, run };
    if (order.key === undefined || build.status === 'IN_PROGRESS')
        return { order, found, run, failure };
    return { order, found, run, failure: withWayOut(failure, order.key) };
}
/** A bad end stays the key's, however often it is run again: that has to be said. */
function withWayOut(failure, key) {
    return new errors/* PlatformError */.Wk(failure.message, {
        hint: `${failure.hint ?? ''} It stays the build of the idempotency-key "${key}": set restart-failed to start another one for it, or use another key.`.trim(),
        excerpt: failure.excerpt,
        cause: failure,
    });
}

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/builds/build-project-report.ts



/** The outputs that tell about the build; undefined where there is none. */
function projectOutputs({ run, found }) {
    return {
        ...(run === undefined ? {} : (0,build_report/* startedOutputs */.yQ)(run.build)),
        status: run?.build.status,
        'source-version': run?.build.resolvedVersion ?? run?.build.sourceVersion,
        'exported-variables': run?.build.exportedVariables ?? {},
        'duration-seconds': run === undefined ? undefined : (0,build_report/* durationSeconds */.o8)(run.build),
        found,
    };
}
/** The job summary. */
function projectSummary(outcome) {
    const { run, failure } = outcome;
    const exported = Object.entries(run?.build.exportedVariables ?? {});
    const parts = [
        `## ${icon(outcome)} ${(0,markdown/* escapeMarkdown */.FV)(heading(outcome))}`,
        ...(failure === undefined ? [] : [(0,build_report/* failureText */.kY)(failure)]),
        (0,markdown/* table */.tp)(['', ''], facts(outcome).map(([name, value]) => [`**${name}**`, value])),
        ...(0,build_report/* phaseParts */.MK)(run?.build),
        ...(exported.length === 0
            ? []
            : [
                '### Exported variables',
                (0,markdown/* table */.tp)(['Variable', 'Value'], exported.map(([name, value]) => [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(value)])),
            ]),
        ...(failure === undefined || run === undefined ? [] : (0,build_report/* logExcerpt */.sQ)(run.lastLines)),
        ...(outcome.order.dryRun ? ['Nothing was changed.'] : []),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The same in a few lines, for a terminal. */
function projectText(outcome) {
    const { run } = outcome;
    return [heading(outcome), ...(run === undefined ? [] : [`  build  ${(0,build_url/* buildUrl */.c)(run.build)}`])].join('\n');
}
function heading(outcome) {
    const { order, run, found, failure } = outcome;
    const { project, sourceVersion } = order.intent;
    const name = sourceVersion === undefined ? project : `${project} at ${sourceVersion.slice(0, 40)}`;
    if (run === undefined)
        return `Dry run: would start a build of ${name}`;
    if (order.dryRun)
        return `Dry run: would start nothing, for ${name} has its build (${run.build.status})`;
    if (found && failure === undefined && run.build.status === 'IN_PROGRESS')
        return `The build of ${name} was started before, and goes on`;
    const text = (0,build_report/* buildHeading */.jI)(name, { build: run.build, ...(failure === undefined ? {} : { failure }) });
    return found ? `${text} (started before)` : text;
}
function icon({ failure, order, run }) {
    if (order.dryRun)
        return ':mag:';
    if (failure !== undefined)
        return ':x:';
    return run?.build.status === 'SUCCEEDED' ? ':white_check_mark:' : ':hourglass:';
}
function facts({ order, run }) {
    const { project, sourceVersion } = order.intent;
    const built = run?.build.resolvedVersion;
    return [
        ['Project', (0,markdown/* code */.aY)(project)],
        ...(sourceVersion === undefined ? [] : [['Source version', (0,markdown/* code */.aY)(sourceVersion)]]),
        ...(built === undefined || built === sourceVersion ? [] : [['Built', (0,markdown/* code */.aY)(built)]]),
        ...(order.key === undefined ? [] : [['Idempotency key', (0,markdown/* code */.aY)(order.key)]]),
        ...(run === undefined ? [] : (0,build_report/* buildFacts */._x)(run.build)),
    ];
}

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/keyed-inputs.ts
var keyed_inputs = __webpack_require__(49496);
;// CONCATENATED MODULE: ./src/commands/project/build.ts








const inputDefinitions = {
    project: { type: 'string', required: true, description: 'Name of the CodeBuild project.' },
    'source-version': {
        type: 'string',
        description: "What to build: a commit, branch, tag or `pr/<number>`, or whatever the project's source takes. Default: the project's own.",
    },
    'environment-variables': {
        type: 'structured',
        example: build_variables/* buildVariablesExample */.k,
        parse: build_variables/* parseBuildVariables */.$,
        description: 'Variables for the build, as a map from names to values or to `{value, type}`, or as a list of `{name, value, type}`. Types: `PLAINTEXT` (default), `PARAMETER_STORE`, `SECRETS_MANAGER`; with the last two, the value is the name of the parameter or secret. Put values in quotes. None of the runner is sent by itself.',
    },
    buildspec: {
        type: 'string',
        description: "Another buildspec than the project's: a path in the source, a whole buildspec as YAML, or the ARN of one in S3.",
    },
    image: { type: 'string', description: "Another image than the project's: `aws/codebuild/standard:7.0`." },
    'compute-type': {
        type: 'string',
        description: "Another size than the project's: `BUILD_GENERAL1_SMALL`, `BUILD_GENERAL1_LARGE`, ….",
    },
    'environment-type': {
        type: 'string',
        description: "Another kind of machine than the project's: `LINUX_CONTAINER`, `ARM_CONTAINER`, ….",
    },
    artifacts: {
        type: 'choice',
        choices: ['project', 'none'],
        default: 'project',
        description: 'What the build leaves behind: what the `project` says, or `none`.',
    },
    ...(0,keyed_inputs/* keyedInputs */.A)('build'),
    wait: {
        type: 'boolean',
        default: true,
        description: 'Follow the build to its end. Without it the step ends as soon as the build is started.',
    },
    'hide-log': {
        type: 'boolean',
        default: false,
        description: "Leave the build's log where it is: it is neither read nor shown, in no summary either.",
    },
    'stop-on-cancel': {
        type: 'boolean',
        default: true,
        description: 'Stop the build when the workflow is cancelled. One that another run has started, and this one has found by its key, always goes on.',
    },
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
        description: '`SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`, or `IN_PROGRESS` (not waited for). Empty in a dry run that would start a build.',
    },
    'source-version': {
        description: 'What was built: the commit, once CodeBuild knows it, else `source-version` as it was given.',
    },
    'exported-variables': {
        description: 'JSON map of the variables that the buildspec exports (`env.exported-variables`): read one with `fromJSON(steps.<id>.outputs.exported-variables).VERSION`.',
    },
    'duration-seconds': { description: 'How long the build took, in whole seconds.' },
    found: { description: "`true` when the key's build had been started before, so that none was started." },
};
const projects = ['arn:aws:codebuild:<region>:<account>:project/<project>'];
const permissions = [
    {
        actions: ['codebuild:BatchGetProjects', 'codebuild:StartBuild', 'codebuild:BatchGetBuilds'],
        resources: projects,
    },
    { actions: ['codebuild:StopBuild'], resources: projects, when: '`stop-on-cancel`' },
    { actions: ['codebuild:ListBuildsForProject'], resources: projects, when: '`idempotency-key`' },
    {
        actions: ['logs:GetLogEvents'],
        resources: ['arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*'],
        when: '`wait`, unless `hide-log`; the group is `/aws/codebuild/<project>` unless the project names another',
    },
    {
        actions: ['sts:GetCallerIdentity'],
        resources: ['*'],
        when: 'the project does not exist: the error names the account. AWS allows it to everybody',
    },
];
/* harmony default export */ const build = ((0,command/* defineCommand */.NB)({
    name: 'project-build',
    summary: 'Start a build of any CodeBuild project, and follow it to its end',
    description: 'Starts one build, streams its whole log in one group per phase, and waits for the end. It fails when the build does, with the failed phase, its message, and the last lines of the log in the summary. With an `idempotency-key` the same build is found again by later runs, which follow it instead of starting another. If the workflow is cancelled, a build that it started is stopped.',
    inputs: inputDefinitions,
    outputs,
    permissions: { aws: permissions, github: { 'id-token': 'write' } },
    async run(inputs, context) {
        const { clock, logger, signal, workflow } = context;
        const deadline = clock.now() + inputs['timeout-minutes'] * 60_000;
        const key = inputs['idempotency-key'];
        const order = {
            intent: {
                project: checkProjectName(inputs.project),
                sourceVersion: inputs['source-version'],
                environmentVariables: inputs['environment-variables'] ?? [],
                artifacts: inputs.artifacts,
                overrides: checkOverrides({
                    buildspec: inputs.buildspec,
                    image: inputs.image,
                    computeType: inputs['compute-type'],
                    environmentType: inputs['environment-type'],
                }),
            },
            key: key === undefined ? undefined : (0,idempotency/* checkIdempotencyKey */.Rz)(key),
            restartFailed: inputs['restart-failed'],
            wait: inputs.wait,
            stopOnCancel: inputs['stop-on-cancel'],
            showLog: !inputs['hide-log'],
            dryRun: inputs['dry-run'],
            deadline,
        };
        const session = await context.aws(inputs);
        const builds = new ProjectBuilds({
            builds: await session.builds(),
            logs: await session.logs(),
            ...{ clock, logger, signal, workflow },
            region: session.region,
            accountId: () => session.accountId(),
            confirm: (question) => context.confirm(question),
            onBuild: (build, found) => {
                if (!found && inputs['stop-on-cancel'])
                    context.remoteWork({ kind: 'codebuild-build', id: build.id });
                context.publish({ ...(0,build_report/* startedOutputs */.yQ)(build), found });
            },
            onSettled: () => {
                context.remoteWork(undefined);
            },
        });
        const outcome = await builds.build(order);
        return {
            outputs: { ...(0,command/* withoutValues */.lO)(outputs), ...projectOutputs(outcome) },
            summary: projectSummary(outcome),
            text: projectText(outcome),
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

/***/ 70183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ buildUrl),
/* harmony export */   g: () => (/* binding */ buildLogUrl)
/* harmony export */ });
/**
 * The build's page in the AWS console; region and account are those of its ARN,
 * `arn:aws:codebuild:<region>:<account>:build/<project>:<uuid>`.
 */
function buildUrl(build) {
    const [, , , region = '', account = ''] = build.arn.split(':');
    const project = encodeURIComponent(build.project);
    return `https://${region}.console.aws.amazon.com/codesuite/codebuild/${account}/projects/${project}/build/${encodeURIComponent(build.id)}`;
}
/** Where its log is read: CloudWatch's page once there is one, before that the log on the build's own page. */
function buildLogUrl(build) {
    return build.logUrl ?? `${buildUrl(build)}/log`;
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
