export const id = 631;
export const ids = [631];
export const modules = {

/***/ 4301:
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

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
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


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ Applications)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/kernel/errors.ts
var errors = __webpack_require__(2386);
// EXTERNAL MODULE: ./src/kernel/parse-inputs.ts
var parse_inputs = __webpack_require__(4646);
;// CONCATENATED MODULE: ./src/domains/application/names.ts

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
const rules = { app: lowerCase, codebase: lowerCase, env: environment };
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
    throw new errors/* PlatformError */.Wk(`The input ${kind} is ${JSON.stringify(shorten(name))}, which can't be a name.`, {
        hint: `It is made of ${rule.words}, at most ${MAXIMUM_LENGTH} characters in all.`,
    });
}
function shorten(name) {
    return name.length > MAXIMUM_LENGTH ? `${name.slice(0, MAXIMUM_LENGTH)}…` : name;
}

;// CONCATENATED MODULE: ./src/domains/application/parameters.ts


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
const optionalText = dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* string */.YjP(), ''), dist/* transform */.pdi((text) => (text === '' ? undefined : text)));
const accountId = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())]), dist/* transform */.pdi((id) => String(id).padStart(12, '0')));
/** One environment, as `allEnvironments` and the legacy parameters have it. */
const environmentSchema = dist/* object */.Ikc({
    name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    accountID: accountId,
    region: optionalText,
});
/** The value of `/platform/applications/<app>/environments/<env>`; each item is checked by itself later. */
const platformEnvironmentSchema = dist/* object */.Ikc({
    service_deployment_mode: dist/* optional */.lqM(dist/* unknown */.L5J()),
    allEnvironments: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
const deploymentModeSchema = dist/* picklist */.KIO(deploymentModes);
const runGroups = dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* array */.YOg(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP()))), []), dist/* transform */.pdi((groups) => groups.flatMap((group) => Object.entries(group).map(([name, services]) => ({ name, services })))));
const pipelineSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    branch: optionalText,
    tag: dist/* nullish */.cl6(dist/* boolean */.zMY(), false),
    environments: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), requires_approval: dist/* nullish */.cl6(dist/* boolean */.zMY(), false) })), []),
}), dist/* transform */.pdi(({ name, branch, tag, environments }) => ({
    name,
    branch,
    tag,
    environments: environments.map((environment) => ({
        name: environment.name,
        requiresApproval: environment.requires_approval,
    })),
})));
/** The value of `/copilot/applications/<app>/codebases/<cb>`. */
const codebaseSchema = dist/* object */.Ikc({
    name: optionalText,
    repository: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    pipeline_mode: dist/* nullish */.cl6(dist/* picklist */.KIO(pipelineModes), 'aws_codepipeline'),
    slack_channel: optionalText,
    additional_ecr_repository: optionalText,
    deploy_repository_branch: optionalText,
    requires_image_build: dist/* nullish */.cl6(dist/* boolean */.zMY(), true),
    services: runGroups,
    pipelines: dist/* nullish */.cl6(dist/* array */.YOg(pipelineSchema), []),
});
/** Reads a parameter's JSON against a schema; keys that the schema does not know are ignored. */
function parseParameter(text, schema) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, problem: `it is not JSON (${(0,errors/* asError */.zR)(error).name})` };
    }
    const result = dist/* safeParse */.xLC(schema, json);
    if (result.success)
        return { ok: true, value: result.output };
    const issue = result.issues[0];
    const path = dist/* getDotPath */.BuJ(issue);
    return {
        ok: false,
        problem: `${path ?? 'it'}: expected ${issue.expected ?? 'something else'}, found ${issue.received}`,
    };
}

;// CONCATENATED MODULE: ./src/domains/application/applications.ts





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
        const platformPath = `/platform/applications/${checkName('app', app)}/environments`;
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
        throw new errors/* NotFoundError */.m_(`There is no application "${app}" in account ${accountId} (${this.account.region}): neither ${platformPath} nor ${legacyPath} exists in Parameter Store.`, {
            hint: "Check the name, and that role, credentials and region are those of the application's account.",
        });
    }
    /** @throws NotFoundError naming the environments that exist */
    environment(application, name) {
        checkName('env', name);
        const found = application.environments.find((environment) => environment.name === name);
        if (found !== undefined)
            return found;
        const names = application.environments.map((environment) => environment.name);
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
        const parameterName = `${codebasesPath(app)}/${checkName('codebase', name)}`;
        const value = await this.parameters.get(parameterName);
        if (value === undefined) {
            const names = (await this.codebases(app)).map((codebase) => codebase.name);
            throw missing(`Application ${app} has no codebase "${name}".`, name, names);
        }
        const parsed = parseCodebase({ name: parameterName, value });
        if (parsed.ok)
            return parsed.value;
        throw new errors/* PlatformError */.Wk(`The parameter ${parameterName} does not describe a codebase: ${parsed.problem}.`, {
            hint: 'Terraform writes it from codebase_pipelines in platform-config.yml: correct it there and apply.',
        });
    }
    /** Undefined when no parameter lists the environments. */
    platformEnvironments(parameters) {
        const modes = new Map();
        let listed;
        for (const parameter of parameters) {
            const parsed = parseParameter(parameter.value, platformEnvironmentSchema);
            if (!parsed.ok) {
                this.logger.debug(`Skipped ${parameter.name}: ${parsed.problem}.`);
                continue;
            }
            if (Array.isArray(parsed.value.allEnvironments))
                listed ??= parsed.value.allEnvironments;
            const mode = dist/* safeParse */.xLC(deploymentModeSchema, parsed.value.service_deployment_mode);
            modes.set(lastSegment(parameter.name), mode.success ? mode.output : undefined);
        }
        return listed?.flatMap((item) => {
            const parsed = dist/* safeParse */.xLC(environmentSchema, item);
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
            const parsed = parseParameter(parameter.value, environmentSchema);
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
    return `/copilot/applications/${checkName('app', app)}/codebases`;
}
function lastSegment(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function parseCodebase(parameter) {
    const parsed = parseParameter(parameter.value, codebaseSchema);
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
function missing(sentence, name, existing) {
    const suggestion = (0,parse_inputs/* nearest */.p)(name, existing);
    const list = existing.length === 0 ? 'There are none.' : `There are: ${existing.join(', ')}.`;
    return new errors/* NotFoundError */.m_(sentence, {
        hint: suggestion === undefined ? list : `Did you mean "${suggestion}"? ${list}`,
    });
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

/***/ 1078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ commitTags),
/* harmony export */   bO: () => (/* binding */ chooseCommitTag),
/* harmony export */   cK: () => (/* binding */ singleImage),
/* harmony export */   jM: () => (/* binding */ findImageOfCommit),
/* harmony export */   pt: () => (/* binding */ shaOfCommitTag)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2386);

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
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The commit "${sha}" is not a full SHA of 40 hexadecimal digits.`, {
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
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The commit ${commit} stands for more than one image in the repository ${repository}: ${listed}.`, { hint: 'Give more digits of the commit, or name the image by its git tag or branch instead.' });
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

/***/ 9660:
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
        // GitHub reads dollars as the borders of a formula, and has no escape but the entity.
        .replaceAll('$', '&#36;')
        .replace(/[\\`*_{}[\]()#+\-!|~:@"'=^]/g, '\\$&')
        .trim());
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
/* unused harmony export defaultRetryPolicy */
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

/***/ 2293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ GitRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2386);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const TIMEOUT_MS = 10_000;
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
        try {
            const sha = await this.git('rev-parse', '--verify', '--quiet', `${shortSha}^{commit}`);
            // A branch, a tag or an annotated tag's own id of that name would resolve to some other commit.
            return FULL_SHA.test(sha) && sha.startsWith(shortSha.toLowerCase()) ? sha : undefined;
        }
        catch {
            return undefined;
        }
    }
    /**
     * Where `origin` is, as git has it. It may hold credentials: never print it.
     * @throws PlatformError where there is no git, no repository, or no origin
     */
    async originUrl() {
        let url;
        try {
            url = await this.git('remote', 'get-url', 'origin');
        }
        catch (error) {
            throw this.explain(error);
        }
        if (url !== '')
            return url;
        throw this.noOrigin();
    }
    async git(...args) {
        const { stdout } = await run('git', args, { cwd: this.directory, timeout: TIMEOUT_MS });
        return stdout.trim();
    }
    explain(error) {
        if (error.code === 'ENOENT')
            return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk('The command git was not found.', {
                hint: 'Install git, and see to it that it is on the PATH.',
                cause: error,
            });
        // Source: git-remote(1), "EXIT STATUS": 2 when there is no such remote.
        if (error.code === 2)
            return this.noOrigin(error);
        const reason = (error.stderr ?? '').trim().split('\n')[0] ?? '';
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`git could not read the repository of ${this.directory}${reason === '' ? '' : `: ${reason}`}`, { hint: 'Run it in a checkout of the codebase: git clone, or actions/checkout.', cause: error });
    }
    noOrigin(cause) {
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`The git repository of ${this.directory} has no remote "origin".`, {
            hint: 'Add it with git remote add origin <URL>: its name tells what the codebase is called.',
            ...(cause === undefined ? {} : { cause }),
        });
    }
}


/***/ })

};
