export const id = 7847;
export const ids = [7847];
export const modules = {

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

/***/ 19782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ environmentPermissions)
/* harmony export */ });
const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
const account = '<region>:<env-account>';
/** What deploying services to ECS takes: the role of the environment's account, and what that role calls there. */
const environmentPermissions = [
    {
        actions: ['sts:AssumeRole'],
        resources: ['arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy'],
    },
    {
        actions: ['s3:GetObject'],
        resources: ['arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*'],
        when,
    },
    {
        actions: ['s3:ListBucket'],
        resources: ['arn:aws:s3:::ecs-task-definitions-<app>-<env>'],
        when: `${when}: without it, S3 says that access is denied where a service has no template`,
    },
    {
        actions: ['ecs:DescribeTaskDefinition', 'ecs:RegisterTaskDefinition'],
        resources: ['*'],
        when,
    },
    {
        actions: ['ecs:TagResource'],
        resources: [`arn:aws:ecs:${account}:task-definition/<app>-<env>-*`],
        when: `the task definition template has tags; ${when}`,
    },
    {
        actions: ['iam:PassRole'],
        resources: ['arn:aws:iam::<env-account>:role/<app>-<env>-*'],
        when: `${when}: the task definition names its roles`,
    },
    {
        actions: [
            'ecs:DescribeServices',
            'ecs:ListServiceDeployments',
            'ecs:DescribeServiceDeployments',
            'ecs:DescribeServiceRevisions',
            'ecs:UpdateService',
        ],
        resources: [
            `arn:aws:ecs:${account}:service/<app>-<env>-cluster/<app>-<env>-*`,
            `arn:aws:ecs:${account}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`,
            `arn:aws:ecs:${account}:service-revision/<app>-<env>-cluster/<app>-<env>-*/*`,
        ],
        when,
    },
    {
        actions: ['ecs:StopServiceDeployment'],
        resources: [`arn:aws:ecs:${account}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`],
        when: `stop-on-cancel; ${when}`,
    },
    {
        actions: ['ecs:ListTasks', 'ecs:DescribeTasks'],
        resources: [
            `arn:aws:ecs:${account}:container-instance/<app>-<env>-cluster/*`,
            `arn:aws:ecs:${account}:task/<app>-<env>-cluster/*`,
        ],
        when,
    },
    {
        actions: ['logs:GetLogEvents'],
        resources: [`arn:aws:logs:${account}:log-group:/platform/ecs/service/<app>/<env>/*:log-stream:*`],
        when: `a container fails; ${when}`,
    },
];


/***/ }),

/***/ 93027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ stopServiceDeployments)
/* harmony export */ });
/* harmony import */ var _domains_services_unlisted_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93394);

/** Stops the service deployments that a killed step left behind, in the account of their environment. */
async function stopServiceDeployments(inputs, work, context) {
    if (work.kind !== 'ecs-service-deployments' || work.role === undefined)
        return;
    const { arn, session, region } = work.role;
    const there = (await context.aws(inputs)).assume(arn, session, region);
    const containers = await there.containers();
    const { clock, logger } = context;
    for (const line of work.id.split('\n')) {
        const deployments = await (0,_domains_services_unlisted_work_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentsOfWork */ .v)({ containers, clock }, line);
        if (deployments.length === 0) {
            logger.warning(`ECS lists no deployment under way of ${line}, which a killed step left behind.`);
        }
        for (const deployment of deployments) {
            await containers.stopDeployment(deployment);
            logger.notice(`The deployment ${deployment} was left behind by a killed step, and was told to stop.`);
        }
    }
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

/***/ 20277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ServiceDeployer)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/domains/services/deployment-end.ts
var deployment_end = __webpack_require__(39695);
// EXTERNAL MODULE: ./src/core/poll.ts
var poll = __webpack_require__(88822);
// EXTERNAL MODULE: ./src/core/unless-aborted.ts
var unless_aborted = __webpack_require__(13091);
// EXTERNAL MODULE: ./src/domains/services/names.ts
var names = __webpack_require__(30094);
;// CONCATENATED MODULE: ./src/domains/services/container-logs.ts


/** How many lines are shown, and how long each may be. */
const LINES = 20;
const LENGTH = 500;
/** A service that crashes over and over says the same each time: so many logs of each container are read. */
const LOGS_PER_CONTAINER = 3;
/** The last lines that failed containers wrote. Best effort: a log that can't be read never fails a deployment. */
class ContainerLogs {
    tails;
    logger;
    target;
    shown = new Map();
    constructor(tails, logger, target) {
        this.tails = tails;
        this.logger = logger;
        this.target = target;
    }
    /** Prints and returns the last lines; undefined where there are none, or enough were shown already. */
    async read(container, taskId, signal) {
        const count = this.shown.get(container) ?? 0;
        if (count >= LOGS_PER_CONTAINER)
            return undefined;
        const { group, stream } = (0,names/* logLocation */.U)(this.target, container, taskId);
        try {
            const messages = await this.tails.tail(group, stream, LINES, signal);
            if (messages === undefined || messages.length === 0) {
                this.logger.debug(`There is no log ${group} ${stream}.`);
                return undefined;
            }
            this.shown.set(container, count + 1);
            const lines = messages.map(cut);
            const url = this.tails.url(group, stream);
            this.logger.info(`  The last lines of ${container} in task ${taskId} (${url}):`);
            this.logger.remote(`${lines.join('\n')}\n`, '  | ');
            return { lines, url };
        }
        catch (error) {
            signal?.throwIfAborted();
            this.logger.debug(`Could not read the log ${group} ${stream}: ${(0,errors/* asError */.zR)(error).message}`);
            return undefined;
        }
    }
}
function cut(message) {
    const line = message.replace(/\r?\n$/, '');
    return line.length > LENGTH ? `${line.slice(0, LENGTH)} …` : line;
}

// EXTERNAL MODULE: ./src/domains/services/own-deployment.ts
var own_deployment = __webpack_require__(46988);
;// CONCATENATED MODULE: ./src/domains/services/rollout-progress.ts
/** How far a deployment has come, in words. */
function describeRollout(deployment) {
    const { target, sources, circuitBreaker } = deployment;
    const before = sources.reduce((sum, { running }) => sum + running, 0);
    const failures = circuitBreaker === undefined || circuitBreaker.failures === 0
        ? ''
        : `; ${circuitBreaker.failures} failed (the circuit breaker trips at ${circuitBreaker.threshold})`;
    const pending = target.pending === 0 ? '' : `, ${target.pending} pending`;
    const old = before === 0 ? '' : `, ${before} of the version before`;
    if (deployment.rollback !== undefined && target.requested === 0) {
        return `${deployment.status}: ${before} tasks of the version before are running${failures}`;
    }
    return `${deployment.status}: ${target.running} of ${target.requested} new tasks running${pending}${old}${failures}`;
}
/** Says what changes in a rollout, and what ECS says about the service meanwhile, each thing once. */
class RolloutProgress {
    logger;
    service;
    events = new Set();
    rollout = '';
    rollingBack = false;
    constructor(logger, 
    /** Name of the service in ECS. */
    service) {
        this.logger = logger;
        this.service = service;
    }
    showDeployment(deployment) {
        const text = describeRollout(deployment);
        if (text !== this.rollout)
            this.logger.info(text);
        this.rollout = text;
        if (deployment.rollback === undefined || this.rollingBack)
            return;
        this.rollingBack = true;
        const reason = deployment.rollback.reason ?? deployment.statusReason ?? 'no reason given';
        this.logger.warning(`ECS rolls ${this.service} back: ${reason}`);
    }
    /** The service's events from the time on. */
    showEvents(service, since) {
        for (const event of [...service.events].reverse()) {
            if (this.events.has(event.id) || (since !== undefined && event.createdAt < since))
                continue;
            this.events.add(event.id);
            this.logger.info(`  ${event.createdAt.toISOString().slice(11, 19)} ${event.message}`);
        }
    }
}

// EXTERNAL MODULE: ./src/domains/services/service-plan.ts
var service_plan = __webpack_require__(83181);
;// CONCATENATED MODULE: ./src/domains/services/task-watch.ts


/** The tasks of one task definition since a moment: how they stop, and what their containers exit with, each said once. */
class TaskWatch {
    deps;
    target;
    taskDefinition;
    failures = [];
    settled = new Set();
    said = new Set();
    constructor(deps, target, 
    /** ARN. */
    taskDefinition) {
        this.deps = deps;
        this.target = target;
        this.taskDefinition = taskDefinition;
    }
    /** One look. A problem of the looking itself is told in the debug log, and never ends a wait. */
    async look(since, signal) {
        const name = (0,names/* ecsName */.pC)(this.target);
        try {
            const [stopped, running] = await Promise.all([
                this.deps.containers.taskArns(name, 'STOPPED', signal),
                this.deps.containers.taskArns(name, 'RUNNING', signal),
            ]);
            const open = [...new Set([...stopped, ...running])].filter((arn) => !this.settled.has(arn));
            for (const task of await this.deps.containers.tasks(name.cluster, open, signal)) {
                await this.show(task, since, signal);
            }
        }
        catch (error) {
            signal?.throwIfAborted();
            this.deps.logger.debug(`Could not look at the tasks of ${name.service}: ${(0,errors/* asError */.zR)(error).message}`);
        }
    }
    /** Logs can arrive after the container has gone: those that are missing are looked for once more. */
    async finish(signal) {
        for (const failure of this.failures) {
            const { container, taskId } = failure;
            if (failure.log !== undefined || container === undefined)
                continue;
            failure.log = await this.deps.logs.read(container, taskId, signal);
        }
    }
    async show(task, since, signal) {
        const ours = task.taskDefinition === this.taskDefinition;
        if (!ours || (task.createdAt !== undefined && task.createdAt < since)) {
            this.settled.add(task.arn);
            return;
        }
        this.showHealth(task);
        const stopped = task.lastStatus === 'STOPPED';
        if (stopped) {
            this.settled.add(task.arn);
            this.deps.logger.warning(`Task ${task.id} stopped: ${task.stoppedReason ?? 'no reason given'}${task.stopCode === undefined ? '' : ` (${task.stopCode})`}`);
        }
        const failed = task.containers.filter(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
        for (const container of failed)
            await this.showExit(task, container, signal);
        if (stopped && failed.length === 0 && !isScaledIn(task))
            await this.keepStop(task, signal);
    }
    showHealth(task) {
        for (const container of task.containers) {
            if (container.healthStatus !== 'UNHEALTHY' || !this.first(`${task.arn} ${container.name} unhealthy`))
                continue;
            this.deps.logger.warning(`Task ${task.id}: the container ${container.name} fails its health check`);
        }
    }
    async showExit(task, container, signal) {
        if (!this.first(`${task.arn} ${container.name} exit`))
            return;
        const reason = container.reason === undefined ? '' : `: ${container.reason}`;
        this.deps.logger.warning(`Task ${task.id}: the container ${container.name} exited with ${container.exitCode ?? ''}${reason}`);
        // What ECS itself stops on scaling in ends with a signal's code: nothing to look for in its log.
        if (isScaledIn(task))
            return;
        this.failures.push({
            taskId: task.id,
            container: container.name,
            exitCode: container.exitCode,
            reasons: reasonsOf(task, container),
            log: await this.deps.logs.read(container.name, task.id, signal),
        });
    }
    /** A task that stopped without an exit code: it could not start, or failed its health checks. */
    async keepStop(task, signal) {
        const unhealthy = task.containers.find(({ healthStatus }) => healthStatus === 'UNHEALTHY');
        const named = unhealthy ?? task.containers.find(({ reason }) => reason !== undefined);
        const started = task.containers.some(({ exitCode }) => exitCode !== undefined);
        const container = named?.name ?? (started ? this.target.service : undefined);
        this.failures.push({
            taskId: task.id,
            container,
            exitCode: undefined,
            reasons: reasonsOf(task, named),
            log: container === undefined ? undefined : await this.deps.logs.read(container, task.id, signal),
        });
    }
    first(what) {
        if (this.said.has(what))
            return false;
        this.said.add(what);
        return true;
    }
}
function reasonsOf(task, container) {
    const reasons = [container?.reason, task.stoppedReason];
    return reasons.filter((reason) => reason !== undefined && reason !== '');
}
/** ECS gives tasks that it takes away on purpose the same code as unhealthy ones; only the words tell them apart. */
function isScaledIn(task) {
    return (task.stopCode === 'ServiceSchedulerInitiated' &&
        task.stoppedReason?.startsWith('Scaling activity') === true);
}

;// CONCATENATED MODULE: ./src/domains/services/follow-deployment.ts









const INTERVAL_MS = 5_000;
/** For so long after its start, ECS may not list a deployment. */
const VISIBLE_AFTER_MS = 120_000;
/** Follows one service deployment, ours, whatever else happens to the service. */
class DeploymentFollower {
    deps;
    plan;
    search;
    arn;
    /** As last seen. */
    last;
    told = false;
    progress;
    tasks;
    constructor(deps, plan, search, 
    /** ARN, as soon as it is known. */
    arn) {
        this.deps = deps;
        this.plan = plan;
        this.search = search;
        this.arn = arn;
        const { logger, tails } = deps;
        this.progress = new RolloutProgress(logger, (0,names/* ecsName */.pC)(plan.target).service);
        const logs = new ContainerLogs(tails, logger, plan.target);
        this.tasks = new TaskWatch({ ...deps, logs }, plan.target, search.taskDefinition);
    }
    /**
     * Says how the rollout goes, and returns how it ended, whichever way. Transient errors never end the wait. What is
     * looked up once the end is known is left out when the signal comes then: the end is what to tell.
     * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted before the end
     */
    async follow(options) {
        const { clock, logger } = this.deps;
        const started = clock.now();
        const subject = `the deployment of ${(0,names/* ecsName */.pC)(this.plan.target).service}`;
        const deployment = await (0,poll/* poll */.w)({
            clock,
            subject,
            intervalMs: INTERVAL_MS,
            deadline: options.deadline,
            signal: options.signal,
            step: () => this.look(started, options),
            onTransient: (error) => {
                logger.debug(`Looking at ${subject} failed for now: ${(0,errors/* asError */.zR)(error).message}`);
            },
        });
        return this.end(deployment, options.signal);
    }
    /** Our deployment's ARN, looked for once more if it is not known yet. */
    async find(signal) {
        this.arn ??= await (0,own_deployment/* findOwnDeployment */.D9)(this.deps.containers, this.search, signal);
        return this.arn;
    }
    async look(started, options) {
        const { containers, clock } = this.deps;
        const { signal } = options;
        const arn = await this.find(signal);
        if (arn === undefined) {
            if (clock.now() - started > VISIBLE_AFTER_MS)
                throw invisible(this.search);
            return { done: false };
        }
        if (!this.told)
            options.found(arn);
        this.told = true;
        const [deployment, service] = await Promise.all([
            this.describe(arn, started, signal),
            // Its answer is for the messages only, and must not cost us that of the deployment.
            (0,unless_aborted/* unlessAborted */.W)(signal, () => containers.service(this.search.name, signal)),
        ]);
        if (deployment === undefined)
            return { done: false };
        this.last = deployment;
        if (service !== undefined)
            this.progress.showEvents(service, deployment.createdAt);
        const ended = (0,own_deployment/* hasEnded */.hY)(deployment.status);
        const tasks = () => this.tasks.look(deployment.createdAt, signal);
        await (ended ? (0,unless_aborted/* unlessAborted */.W)(signal, tasks) : tasks());
        this.progress.showDeployment(deployment);
        return ended ? { done: true, value: deployment } : { done: false };
    }
    /** Undefined while ECS lists a deployment that it does not describe yet. */
    async describe(arn, started, signal) {
        try {
            return await this.deps.containers.deployment(arn, signal);
        }
        catch (error) {
            const young = this.deps.clock.now() - started < VISIBLE_AFTER_MS;
            if (error instanceof errors/* NotFoundError */.m_ && young)
                return undefined;
            throw error;
        }
    }
    async end(deployment, signal) {
        const { failures } = this.tasks;
        const unknown = { deployment, failures, after: undefined, replacedBy: undefined };
        if (deployment.status === 'SUCCESSFUL')
            return unknown;
        await (0,unless_aborted/* unlessAborted */.W)(signal, () => this.tasks.finish(signal));
        try {
            const service = await this.deps.containers.service(this.search.name, signal);
            if (service === undefined)
                return unknown;
            const running = await (0,service_plan/* runningImage */.s)(this.deps.containers, service, this.plan.target);
            const replacedBy = deployment.status === 'STOPPED' ? await this.replacement(deployment, signal) : undefined;
            return { deployment, failures, after: { service, running }, replacedBy };
        }
        catch (error) {
            this.deps.logger.debug(`Could not look at the service after the end: ${(0,errors/* asError */.zR)(error).message}`);
            return unknown;
        }
    }
    /** The first deployment that was started after ours. */
    async replacement(own, signal) {
        const { containers } = this.deps;
        const listed = await containers.deployments(this.search.name, { createdAfter: own.createdAt, signal });
        const later = listed.filter(({ arn, createdAt }) => arn !== own.arn && createdAt >= own.createdAt);
        const next = later.at(-1);
        if (next === undefined)
            return undefined;
        const definitions = await containers.taskDefinitionsOf([next.targetRevision], signal);
        const taskDefinition = definitions.get(next.targetRevision);
        return taskDefinition === undefined ? undefined : { arn: next.arn, taskDefinition };
    }
}
function invisible({ name, taskDefinition }) {
    return new errors/* PlatformError */.Wk(`ECS took the update of ${name.service}, but lists no deployment of it to ${taskDefinition} after two minutes.`, { hint: "Look at the service's deployments in the console: what became of this one is not known." });
}

// EXTERNAL MODULE: ./src/domains/services/unlisted-work.ts
var unlisted_work = __webpack_require__(93394);
;// CONCATENATED MODULE: ./src/domains/services/leave-deployment.ts




/** Looks for a deployment that is to be stopped: so often, so far apart. A runner leaves 7.5 s before it kills. */
const LOOKS = 5;
const LOOK_EVERY_MS = 500;
/**
 * A deployment that is not followed to its end says what state it is in: cancelled, past the deadline, or because ECS
 * could not be asked any more.
 * @throws CancelledError when it should have been stopped and could not
 */
async function leaveDeployment(deps, follower, plan, options) {
    const { error, signal, url } = options;
    const named = nameOf(plan);
    if (signal.aborted)
        return cancel(deps, follower, plan, options);
    const state = follower.last === undefined ? '' : ` ${describeRollout(follower.last)}.`;
    const status = follower.last?.status ?? 'IN_PROGRESS';
    const { message, hint = '' } = error;
    const failure = error instanceof errors/* DeadlineError */.j3
        ? new errors/* DeadlineError */.j3(`${message}${state}`, { hint: `${hint} See ${url}`.trim(), cause: error })
        : new errors/* PlatformError */.Wk(`Could not follow ${named} any longer; it goes on.${state} ${message}`, {
            hint: `${hint} See ${url}`.trim(),
            cause: error,
        });
    return { status, end: undefined, failure };
}
async function cancel(deps, follower, plan, options) {
    const { signal, url } = options;
    const named = nameOf(plan);
    const reason = (0,errors/* asError */.zR)(signal.reason).message;
    const state = await currentState(deps, follower, options.stopOnCancel ? LOOKS : 1);
    const status = follower.last?.status ?? 'IN_PROGRESS';
    if (!options.stopOnCancel) {
        const failure = new errors/* CancelledError */.cc(`${reason} Stopped waiting; ${named} goes on. ${state} ${url}`, {
            hint: 'To have it stopped in such a case, set stop-on-cancel (--stop-on-cancel).',
            cause: signal.reason,
        });
        return { status, end: undefined, failure };
    }
    // Whatever comes now, even a killed process: the post step knows what to stop.
    if (follower.arn === undefined)
        options.unlisted?.((0,unlisted_work/* unlistedWork */.I)({ name: (0,names/* ecsName */.pC)(plan.target), taskDefinition: options.taskDefinition }));
    else
        options.started?.(follower.arn);
    try {
        if (follower.arn === undefined)
            throw new errors/* PlatformError */.Wk('ECS does not list it yet.');
        await deps.containers.stopDeployment(follower.arn);
    }
    catch (error) {
        throw new errors/* CancelledError */.cc(`${reason} Could not stop ${named}, which goes on. ${state} ${url}`, {
            hint: 'Stop it in the console if it should not go on.',
            cause: error,
        });
    }
    const failure = new errors/* CancelledError */.cc(`${reason} Asked ECS to stop ${named}, and to go back to the version before. ${state} ${url}`, {
        hint: 'ECS takes its time to go back; the page of the service shows when it is done.',
        cause: signal.reason,
    });
    return { status: 'STOP_REQUESTED', end: undefined, failure };
}
function nameOf(plan) {
    return `the deployment of ${plan.image.tag} to ${(0,names/* ecsName */.pC)(plan.target).service}`;
}
/** One last look, or some where ECS does not list the deployment yet; the cancellation does not end them. */
async function currentState({ containers, logger, clock }, follower, looks) {
    try {
        let arn = await follower.find();
        for (let look = 1; arn === undefined && look < looks; look += 1) {
            await clock.sleep(LOOK_EVERY_MS);
            arn = await follower.find();
        }
        if (arn !== undefined)
            follower.last = await containers.deployment(arn);
    }
    catch (error) {
        logger.debug(`Could not look at the deployment once more: ${(0,errors/* asError */.zR)(error).message}`);
    }
    return follower.last === undefined ? 'Its state is not known.' : `${describeRollout(follower.last)}.`;
}

// EXTERNAL MODULE: ./src/domains/services/template.ts
var template = __webpack_require__(55306);
;// CONCATENATED MODULE: ./src/domains/services/task-definition.ts

/**
 * Whether registering the definition would make a revision that says what this one says already. What ECS adds by
 * itself (defaults, empty lists) and the order of what has none make no difference; tags are not compared, since they
 * belong to the revision, not to the tasks.
 */
function isSameDefinition(wanted, registered) {
    if (registered.content['status'] !== undefined && registered.content['status'] !== 'ACTIVE')
        return false;
    return canonical(wanted) === canonical(registered.content);
}
function canonical(definition) {
    return JSON.stringify(normalise({ ...definition }, 'definition'));
}
/** Lists whose order means something; all others are sets. */
const ORDERED = ['command', 'entryPoint', 'dnsServers', 'dnsSearchDomains', 'links'];
const LEFT_OUT = [...template/* DESCRIPTION_KEYS */.sm, 'tags'];
/** What ECS fills in where the request has nothing, by the kind of object. Source: the ECS API's reference. */
const DEFAULTS = {
    definition: { enableFaultInjection: false },
    containerDefinitions: { cpu: 0, essential: true },
    portMappings: { protocol: 'tcp', hostPort: 0 },
    healthCheck: { interval: 30, timeout: 5, retries: 3 },
    mountPoints: { readOnly: false },
    volumesFrom: { readOnly: false },
    efsVolumeConfiguration: { rootDirectory: '/', transitEncryption: 'DISABLED' },
};
function normalise(value, kind) {
    if (Array.isArray(value))
        return normaliseList(value, kind);
    if (typeof value !== 'object' || value === null)
        return value;
    const defaults = DEFAULTS[kind] ?? {};
    const entries = Object.entries(value)
        .filter(([key]) => kind !== 'definition' || !LEFT_OUT.includes(key))
        .map(([key, item]) => [key, normalise(item, key)])
        .filter(([key, item]) => !isEmpty(item) && item !== defaults[key])
        .filter(([key, item]) => !isSamePort(kind, key, item, value))
        .map(([key, item]) => [key, asText(kind, key, item)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function normaliseList(list, kind) {
    const items = list.map((item) => normalise(item, kind));
    if (ORDERED.includes(kind))
        return items;
    const texts = items.map((item) => [JSON.stringify(item), item]);
    return texts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
function isEmpty(item) {
    if (item === undefined || item === null)
        return true;
    return typeof item === 'object' && Object.keys(item).length === 0;
}
/** With awsvpc and host networks, ECS makes the host's port the container's. */
function isSamePort(kind, key, item, mapping) {
    return (kind === 'portMappings' &&
        key === 'hostPort' &&
        'containerPort' in mapping &&
        mapping.containerPort === item);
}
/** Task sizes are text to ECS, whatever the template has. */
function asText(kind, key, item) {
    return kind === 'definition' && (key === 'cpu' || key === 'memory') ? String(item) : item;
}

;// CONCATENATED MODULE: ./src/domains/services/start-deployment.ts



/** Registers the plan's task definition, or finds the newest revision of its family to be just that. */
async function registerDefinition({ containers, logger }, plan) {
    const { definition } = plan;
    const same = (registered) => isSameDefinition(definition, registered);
    const newest = await containers.taskDefinition(definition.family);
    if (newest !== undefined && same(newest)) {
        logger.info(`The newest task definition says the same already: ${(0,names/* revisionName */.pd)(newest.arn)}`);
        return newest;
    }
    const registered = await containers.register(definition, same);
    logger.info(`Registered the task definition ${(0,names/* revisionName */.pd)(registered.arn)}`);
    return registered;
}
/**
 * Has ECS deploy the revision. Where the service has it already ECS would start nothing, so that the update is left
 * out, or forced where what runs is not what was asked for.
 */
async function startDeployment(deps, plan, revision, forced) {
    const { containers, logger } = deps;
    const name = (0,names/* ecsName */.pC)(plan.target);
    const [before, listed] = await Promise.all([containers.service(name), containers.deployments(name)]);
    const search = {
        name,
        taskDefinition: revision,
        known: new Set(listed.map(({ arn }) => arn)),
        since: undefined,
    };
    let force = forced;
    if (before?.taskDefinition === revision && !forced) {
        if (before.desiredCount === 0)
            return { kind: 'scaled-to-zero' };
        const underWay = listed.filter(({ status }) => status === 'PENDING' || status === 'IN_PROGRESS');
        const [joined] = await (0,own_deployment/* goingTo */.Id)(containers, underWay, revision);
        if (joined !== undefined) {
            logger.info(`A deployment of exactly this is under way already; ECS starts no second one: ${joined.arn}`);
            return { kind: 'deployment', search, arn: joined.arn };
        }
        if (await runsIt(deps, plan, before))
            return { kind: 'already-running' };
        force = true;
    }
    const after = await containers.update(name, revision, { force });
    if (after.desiredCount === 0)
        return { kind: 'scaled-to-zero' };
    const since = after.taskSets.find(({ status }) => status === 'PRIMARY')?.createdAt;
    return { kind: 'deployment', search: { ...search, since }, arn: undefined };
}
/** Whether the service, whose task definition is the one asked for, really runs it, and that with the image asked for. */
async function runsIt({ containers, logger }, plan, service) {
    const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
    const unsettled = primary?.rolloutState === 'FAILED' || primary?.rolloutState === 'IN_PROGRESS';
    if (unsettled || service.runningCount < service.desiredCount) {
        logger.info(`The service has this task definition, but does not run it as it should (${service.runningCount} of ${service.desiredCount} tasks): deploying it again.`);
        return false;
    }
    const name = (0,names/* ecsName */.pC)(plan.target);
    const tasks = await containers.tasks(name.cluster, await containers.taskArns(name, 'RUNNING'));
    const digests = tasks
        .filter(({ taskDefinition }) => taskDefinition === service.taskDefinition)
        .flatMap(({ containers: all }) => all.filter(({ name: container }) => container === plan.target.service))
        .flatMap(({ imageDigest }) => (imageDigest === undefined ? [] : [imageDigest]));
    const other = digests.find((digest) => plan.image.digest !== '' && digest !== plan.image.digest);
    if (other === undefined)
        return true;
    logger.info(`The service runs ${other} under the tag ${plan.image.tag}, which has moved to ${plan.image.digest}: replacing its tasks.`);
    return false;
}

;// CONCATENATED MODULE: ./src/domains/services/deploy-service.ts






/** Looks for a deployment that was just started and is not followed: so often, so far apart. */
const deploy_service_LOOKS = 5;
const deploy_service_LOOK_EVERY_MS = 2_000;
/** Deploys an image to a service of ECS. */
class ServiceDeployer {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * Registers, updates, follows. However the deployment ends is returned, not thrown.
     * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
     */
    async deploy(plan, options) {
        const began = this.deps.clock.now();
        options.signal.throwIfAborted();
        const { arn } = await registerDefinition(this.deps, plan);
        return this.run(plan, arn, options, began);
    }
    /**
     * The same with a task definition that is registered already.
     * @param taskDefinition ARN
     * @param began when it all began, in milliseconds since the epoch
     */
    async run(plan, taskDefinition, options, began = this.deps.clock.now()) {
        const { clock, logger, region } = this.deps;
        const url = (0,names/* serviceUrl */.Rs)(plan.target, region);
        options.signal.throwIfAborted();
        const started = await startDeployment(this.deps, plan, taskDefinition, options.force);
        const outcome = (followed, deployment) => ({
            ...{ plan, taskDefinition, deployment, url },
            durationSeconds: Math.round((clock.now() - began) / 1000),
            ...followed,
        });
        const { service } = (0,names/* ecsName */.pC)(plan.target);
        if (started.kind === 'already-running') {
            logger.notice(`${service} runs ${plan.image.tag} already: there was nothing to deploy.`);
            return outcome({ status: 'ALREADY_RUNNING', end: undefined, failure: undefined });
        }
        if (started.kind === 'scaled-to-zero') {
            logger.notice(`${service} is scaled to zero tasks: it is set to ${plan.image.tag}, which runs once it is scaled up.`);
            return outcome({ status: 'SCALED_TO_ZERO', end: undefined, failure: undefined });
        }
        if (started.arn === undefined)
            logger.info(`ECS deploys ${plan.image.tag} to ${service}: ${url}`);
        const follower = new DeploymentFollower(this.deps, plan, started.search, started.arn);
        const followed = await this.follow(follower, plan, taskDefinition, options);
        return outcome(followed, follower.arn);
    }
    async follow(follower, plan, taskDefinition, options) {
        const { deadline, signal } = options;
        const url = (0,names/* serviceUrl */.Rs)(plan.target, this.deps.region);
        try {
            // The signal can have come while the update was under way.
            signal.throwIfAborted();
            if (!options.wait)
                return await this.begun(follower, options);
            const end = await follower.follow({ deadline, signal, found: (arn) => options.started?.(arn) });
            options.started?.(undefined);
            return { status: end.deployment.status, end, failure: (0,deployment_end/* failureOf */.g)(plan, end, url) };
        }
        catch (error) {
            if (!(error instanceof errors/* PlatformError */.Wk) && !signal.aborted)
                throw error;
            const left = await leaveDeployment(this.deps, follower, plan, {
                ...options,
                taskDefinition,
                error,
                url,
            });
            options.started?.(undefined);
            return left;
        }
    }
    /** Not followed: only its ARN is looked for, for the outputs. */
    async begun(follower, options) {
        for (let look = 1; (await follower.find(options.signal)) === undefined && look < deploy_service_LOOKS; look += 1) {
            await this.deps.clock.sleep(deploy_service_LOOK_EVERY_MS, options.signal);
        }
        if (follower.arn !== undefined)
            options.started?.(follower.arn);
        return { status: 'IN_PROGRESS', end: undefined, failure: undefined };
    }
}


/***/ }),

/***/ 39695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30094);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55306);



/** The end as an error, or undefined for a success: SUCCESSFUL alone is one. */
function failureOf(plan, end, url) {
    const { deployment } = end;
    const { service } = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsName */ .pC)(plan.target);
    const start = `${service} could not be deployed with ${plan.image.tag}`;
    const tasks = describeFailures(end.failures);
    const now = describeNow(end);
    const hint = hintOf(end, url);
    switch (deployment.status) {
        case 'SUCCESSFUL':
            return undefined;
        case 'ROLLBACK_SUCCESSFUL':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${start}: ECS rolled it back (ROLLBACK_SUCCESSFUL). ${reasonOf(deployment)}${tasks}${now}`, { hint });
        case 'ROLLBACK_FAILED':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${start}, and the rollback failed too (ROLLBACK_FAILED). ${reasonOf(deployment)}${tasks}${now}`, { hint: `The service needs attention. ${hint}` });
        case 'STOPPED':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${start}: the deployment was stopped (STOPPED). ${stoppedBy(end)}${tasks}${now}`, {
                hint,
            });
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${start}: ECS ended the deployment as ${deployment.status}.${tasks}${now}`, {
                hint,
            });
    }
}
function reasonOf({ rollback, statusReason }) {
    const reasons = new Set([rollback?.reason, statusReason].filter((text) => text !== undefined && text !== ''));
    return reasons.size === 0 ? '' : `${[...reasons].map((text) => sentence(text ?? '')).join(' ')} `;
}
function stoppedBy(end) {
    const by = end.replacedBy;
    const replaced = by === undefined
        ? ''
        : `Another deployment, to ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(by.taskDefinition)}, was started meanwhile. `;
    return `${replaced}${reasonOf(end.deployment)}`;
}
/** Equal failures are counted, not repeated: `3 tasks: web exited with 1 (Essential container in task exited).` */
function describeFailures(failures) {
    const counts = new Map();
    for (const failure of failures) {
        const text = describeFailure(failure);
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const parts = [...counts]
        .slice(0, 5)
        .map(([text, count]) => `${count === 1 ? '1 task' : `${count} tasks`}: ${text}`);
    return parts.length === 0 ? '' : `${parts.map(sentence).join(' ')} `;
}
function describeFailure({ container, exitCode, reasons }) {
    const why = reasons.join('; ');
    if (exitCode !== undefined)
        return `${container ?? ''} exited with ${exitCode}${why === '' ? '' : ` (${why})`}`;
    const stopped = why === '' ? 'stopped without a reason' : why;
    return container === undefined ? stopped : `${container}: ${stopped}`;
}
function describeNow({ after }) {
    if (after === undefined)
        return '';
    const { service, running } = after;
    const counts = service.taskSets
        .filter(({ running: tasks }) => tasks > 0)
        .map(({ running: tasks, taskDefinition }) => `${tasks} of ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(taskDefinition)}`);
    const image = running.image === undefined ? 'an image that is not known' : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(running.image);
    return `${service.name} is set to ${image} now (${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(running.taskDefinition)}); running tasks: ${counts.join(', ') || 'none'}.`;
}
function hintOf(end, url) {
    const log = end.failures.map(({ log: tail }) => tail?.url).find((found) => found !== undefined);
    return `See ${log === undefined ? '' : `${log} and `}${url}`;
}
function sentence(text) {
    const trimmed = text.trim();
    return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 30094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   U: () => (/* binding */ logLocation),
/* harmony export */   _j: () => (/* binding */ servicesUrl),
/* harmony export */   aE: () => (/* binding */ templateLocation),
/* harmony export */   pC: () => (/* binding */ ecsName),
/* harmony export */   pd: () => (/* binding */ revisionName),
/* harmony export */   sy: () => (/* binding */ deployRole)
/* harmony export */ });
/** As ECS is asked for it. */
function ecsName({ app, env, service }) {
    return { cluster: `${app}-${env}-cluster`, service: `${app}-${env}-${service}` };
}
/** Where Terraform puts the service's task definition template. */
function templateLocation({ app, env, service }) {
    return { bucket: `ecs-task-definitions-${app}-${env}`, key: `${app}/${env}/${service}.json` };
}
/** Where a container of a task writes its log. */
function logLocation({ app, env, service }, container, taskId) {
    return {
        group: `/platform/ecs/service/${app}/${env}/${service}`,
        stream: `platform/${container}/${taskId}`,
    };
}
/** The role in the environment's account with which services are deployed, and the name of its session. */
function deployRole(app, env, accountId) {
    return {
        arn: `arn:aws:iam::${accountId}:role/${app}-${env}-codebase-pipeline-deploy`,
        session: `${env}-codebase-pipeline-deploy`,
    };
}
/** The service's page of deployments in the console. */
function serviceUrl(target, region) {
    const { cluster, service } = ecsName(target);
    return `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
/** The environment's page of services in the console. */
function servicesUrl(app, env, region) {
    return `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${app}-${env}-cluster/services?region=${region}`;
}
/** `demo-dev-web-task-def:12` of the ARN of a task definition. */
function revisionName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 46988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ findOwnDeployment),
/* harmony export */   Id: () => (/* binding */ goingTo),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/** True once ECS will not change the status any more. */
function hasEnded(status) {
    return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}
/** ECS may date a deployment a little earlier than the task set that it makes. */
const MARGIN_MS = 60_000;
/** The most that DescribeServiceRevisions takes. */
const REVISIONS = 20;
/**
 * The ARN of our deployment: a new one that goes to our task definition, the nearest to the time of our update where
 * somebody else deploys the same. Undefined while ECS does not list it yet.
 */
async function findOwnDeployment(containers, search, signal) {
    const { since } = search;
    const createdAfter = since === undefined ? undefined : new Date(since.getTime() - MARGIN_MS);
    const listed = await containers.deployments(search.name, { createdAfter, signal });
    const fresh = listed.filter(({ arn }) => !search.known.has(arn));
    const ours = await goingTo(containers, fresh, search.taskDefinition, signal);
    const distance = ({ createdAt }) => since === undefined ? 0 : Math.abs(createdAt.getTime() - since.getTime());
    return ours.sort((a, b) => distance(a) - distance(b))[0]?.arn;
}
/** The deployments among these that go to the task definition. */
async function goingTo(containers, deployments, taskDefinition, signal) {
    const revisions = [...new Set(deployments.map(({ targetRevision }) => targetRevision))].slice(0, REVISIONS);
    const definitions = await containers.taskDefinitionsOf(revisions, signal);
    return deployments.filter(({ targetRevision }) => definitions.get(targetRevision) === taskDefinition);
}


/***/ }),

/***/ 57641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ checkImageTag),
/* harmony export */   MC: () => (/* binding */ imageRepositories),
/* harmony export */   ZG: () => (/* binding */ verifyImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _platform_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61293);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55306);



/** Source: the tag grammar of the OCI distribution specification. */
const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
/** @throws PlatformError naming the input, the value and the rule */
function checkImageTag(tag) {
    if (IMAGE_TAG.test(tag))
        return tag;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input image-tag is "${tag}", which is not the tag of an image.`, {
        hint: 'Give the tag alone, as ECR shows it: commit-1234567.',
    });
}
/**
 * The image under the tag, once ECR is known to have it in the repository that the service's template names.
 * @throws NotFoundError without repository or image; PlatformError where the template names another repository, or one
 * of another account or region
 */
async function verifyImage(images, request, templateImage) {
    const place = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .ecrRepositoryOf */ .mq)(templateImage);
    const named = place?.repository;
    const [first] = request.repositories;
    if (named !== undefined && first !== undefined && !request.repositories.includes(named)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The service runs images of the ECR repository ${named}, as its task definition template says, not of ${request.repositories.join(' or ')}.`, { hint: 'Check that the service belongs to this codebase.' });
    }
    const { account, region } = request.registry;
    if (place !== undefined && (place.account !== account || place.region !== region)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The service runs images of the account ${place.account} in ${place.region}, as its task definition template says: whether ${place.repository} has the tag ${request.tag} there can't be seen from the account ${account} in ${region}.`, {
            hint: 'Take the role-to-assume and the aws-region of the account and region that the template names.',
        });
    }
    const repository = named ?? first;
    if (repository === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The service runs ${templateImage}, which is not in a private ECR repository: whether it has the tag ${request.tag} can't be seen there.`, { hint: 'Give codebase or repository, so that the tag is looked up in that ECR repository.' });
    }
    const image = await find(images, repository, request.tag);
    if (image === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The ECR repository ${repository} has no image with the tag ${request.tag}.`, {
            hint: 'Nothing was changed. Build the image first, or check the tag: codebase list --with-images shows those there are.',
        });
    }
    return { tag: request.tag, digest: image.digest };
}
async function find(images, repository, tag) {
    try {
        return await images.describe(repository, { tag });
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The ECR repository ${repository} does not exist in this account and region.`, {
            hint: "Check codebase and repository, and that role and aws-region are those of the application's account.",
            cause: error,
        });
    }
}
/**
 * The ECR repositories that the inputs codebase and repository name; empty without both.
 * @throws PlatformError where they contradict each other, or can't be names
 */
function imageRepositories(app, codebase, repository) {
    const ofCodebase = codebase === undefined ? undefined : `${app}/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I)('codebase', codebase)}`;
    if (repository === undefined)
        return ofCodebase === undefined ? [] : [ofCodebase];
    if (!/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/.test(repository)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input repository is "${repository}", which is not the name of an ECR repository.`, {
            hint: 'Give the name without the registry: demo/web.',
        });
    }
    if (ofCodebase !== undefined && ofCodebase !== repository) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The inputs codebase "${codebase ?? ''}" (which is ${ofCodebase}) and repository "${repository}" name two repositories.`, { hint: 'Give one of the two.' });
    }
    return [repository];
}


/***/ }),

/***/ 83181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ planService),
/* harmony export */   s: () => (/* binding */ runningImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30094);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55306);



/**
 * Looks everything up and changes nothing.
 * @throws NotFoundError without template, image, cluster or service; PlatformError for a template that can't be used
 */
async function planService(deps, target, form) {
    const template = await (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .xV)(deps.objects, target);
    const image = await deps.image((0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templateImage */ .Y1)(template, target.service));
    const before = await activeService(deps, target);
    return {
        target,
        image,
        definition: (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .pinImage */ .nH)(template, target, image, form),
        before,
        running: await runningImage(deps.containers, before, target),
    };
}
/** What the service runs, or is on its way to. */
async function runningImage(containers, service, { service: container }) {
    const definition = await containers.taskDefinition(service.taskDefinition);
    return {
        taskDefinition: service.taskDefinition,
        image: definition?.containers.find(({ name }) => name === container)?.image,
        since: service.taskSets.find(({ status }) => status === 'PRIMARY')?.createdAt,
    };
}
async function activeService(deps, target) {
    const { cluster, service } = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsName */ .pC)(target);
    const mode = deps.environment.deploymentMode;
    const hint = mode === undefined || mode === 'copilot'
        ? `The environment's service_deployment_mode is ${mode ?? 'not set, which means copilot'}: its services are made by Copilot until it is changed in platform-config.yml.`
        : 'Terraform makes it: apply the service to this environment first.';
    let found;
    try {
        found = await deps.containers.service({ cluster, service });
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no ECS cluster ${cluster}.`, { hint, cause: error });
    }
    if (found === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no ECS service ${service} in the cluster ${cluster}.`, { hint });
    }
    if (found.status !== 'ACTIVE') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The ECS service ${service} is ${found.status}, not ACTIVE.`, {
            hint: 'It is being taken away, or has been: apply it again with Terraform.',
        });
    }
    return found;
}


/***/ }),

/***/ 40804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ serviceOutputs),
/* harmony export */   Lo: () => (/* binding */ serviceText),
/* harmony export */   MV: () => (/* binding */ imageAfter),
/* harmony export */   dX: () => (/* binding */ plannedSummary),
/* harmony export */   hu: () => (/* binding */ plannedOutputs),
/* harmony export */   iU: () => (/* binding */ failuresReport),
/* harmony export */   m8: () => (/* binding */ serviceSummary),
/* harmony export */   qN: () => (/* binding */ plannedText),
/* harmony export */   rb: () => (/* binding */ failureAnnotations)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16706);
/* harmony import */ var _builds_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47383);
/* harmony import */ var _deployment_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39695);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30094);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55306);





const SUCCESSES = ['SUCCESSFUL', 'ALREADY_RUNNING', 'SCALED_TO_ZERO'];
/** So many failures are shown with their logs: the others say the same. */
const SHOWN_FAILURES = 3;
/** The reference of the image that the service is set to run after all this; undefined where that is not known. */
function imageAfter(outcome) {
    const { plan, status, end } = outcome;
    const before = plan.running.image;
    const now = status === 'NOT_STARTED' ? before : end?.after?.running.image;
    if (now !== undefined)
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(now);
    return SUCCESSES.includes(status) ? plan.image.tag : undefined;
}
/** The outputs that tell of one service's deployment. */
function serviceOutputs(outcome) {
    const { plan, status, deployment, url, taskDefinition, durationSeconds } = outcome;
    return {
        status,
        'image-tag': plan.image.tag,
        'image-digest': plan.image.digest,
        'previous-image': previousImage(plan),
        'running-image': imageAfter(outcome),
        'task-definition': taskDefinition,
        deployment,
        'deployment-url': url,
        'duration-seconds': durationSeconds,
    };
}
/** The outputs of a dry run. */
function plannedOutputs(plan) {
    const now = previousImage(plan);
    return {
        status: 'dry-run',
        'image-tag': plan.image.tag,
        'image-digest': plan.image.digest,
        'previous-image': now,
        'running-image': now,
        'task-definition': undefined,
        deployment: undefined,
        'deployment-url': undefined,
        'duration-seconds': undefined,
    };
}
function previousImage({ running }) {
    return running.image === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(running.image);
}
/** One line for a person at a terminal. */
function serviceText(outcome) {
    const { plan, status, durationSeconds, url } = outcome;
    const took = status === 'ALREADY_RUNNING' ? '' : ` after ${(0,_builds_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(durationSeconds * 1000)}`;
    return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service} with ${plan.image.tag}: ${status}${took}. ${url}`;
}
/** What a dry run says about a service. */
function plannedText(plan) {
    const { service } = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target);
    const now = previousImage(plan) ?? 'an unknown image';
    return `${service}: ${now} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionName */ .pd)(plan.running.taskDefinition)}) -> ${plan.image.tag} (${plan.image.digest}), ${plan.before.desiredCount} tasks`;
}
/** The job summary of a dry run. */
function plannedSummary(plan) {
    const rows = [
        ['Environment', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(plan.target.env)],
        ['Image', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.tag)],
        ['Digest', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.digest)],
        ['Runs now', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(previousImage(plan) ?? 'not known')],
        ['Tasks', String(plan.before.desiredCount)],
    ];
    const name = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service);
    return `## :mag: Dry run: would deploy ${name}\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['', ''], rows)}\n\nNothing was changed.\n`;
}
/** The job summary of one service's deployment, in GitHub's Markdown. */
function serviceSummary(outcome) {
    const { plan, status, failure } = outcome;
    const name = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service);
    const heading = SUCCESSES.includes(status)
        ? `:white_check_mark: Deployed ${name}`
        : failure === undefined
            ? `:rocket: Started to deploy ${name}`
            : `:x: Deploying ${name}: ${status}`;
    const rows = [
        ['Environment', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(plan.target.env)],
        ['Image', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.tag)],
        ['Digest', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.digest)],
        ['Before', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(previousImage(plan) ?? 'not known')],
        ['Runs now', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(imageAfter(outcome) ?? 'not known')],
        [
            'Task definition',
            outcome.taskDefinition === undefined ? '' : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionName */ .pd)(outcome.taskDefinition)),
        ],
        ['Status', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(status, outcome.url)],
        ['Duration', (0,_builds_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(outcome.durationSeconds * 1000)],
    ];
    const parts = [
        `## ${heading}`,
        failure === undefined ? '' : `> ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(failure.message)}`,
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['', ''], rows),
        failuresReport(outcome.end?.failures ?? []),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The failed containers with their last lines, as Markdown; empty without any. */
function failuresReport(failures) {
    return distinct(failures)
        .map((failure) => {
        const log = failure.log;
        const title = `Task ${failure.taskId}: ${(0,_deployment_end_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(failure)}`;
        const lines = log === undefined ? '' : `\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)('The whole log', log.url)}\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)(log.lines.join('\n'))}`;
        return `### ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(title)}${lines}`;
    })
        .join('\n\n');
}
/** The annotation for a failed container: why it ended, and its last lines. */
function failureAnnotations(outcome) {
    const { target } = outcome.plan;
    return distinct(outcome.end?.failures ?? []).map((failure) => ({
        title: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(target).service}: ${failure.container ?? `task ${failure.taskId}`} failed`,
        message: [
            `Task ${failure.taskId}: ${(0,_deployment_end_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(failure)}`,
            ...(failure.log === undefined ? [] : ['Last lines:', ...failure.log.lines.slice(-10), failure.log.url]),
        ].join('\n'),
    }));
}
/** One failure of each kind, the one with a log if there is one. */
function distinct(failures) {
    const kinds = new Map();
    for (const failure of failures) {
        const kind = (0,_deployment_end_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(failure);
        if (kinds.get(kind)?.log === undefined)
            kinds.set(kind, failure);
    }
    return [...kinds.values()].slice(0, SHOWN_FAILURES);
}


/***/ }),

/***/ 53586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ refuseScheduledJob),
/* harmony export */   KK: () => (/* binding */ terraformCommand),
/* harmony export */   zv: () => (/* binding */ ServiceTypes)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3768);
/* harmony import */ var _platform_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61293);
/* harmony import */ var _platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6657);





/** The one type of service that ECS does not run for us. */
const SCHEDULED_JOB = 'Scheduled Job';
const serviceSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/** The types of an environment's services by name, as Parameter Store has them. One request per ten services. */
class ServiceTypes {
    path;
    types;
    constructor(path, types) {
        this.path = path;
        this.types = types;
    }
    static async load(parameters, logger, app, env) {
        const path = `/platform/applications/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I)('app', app)}/environments/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I)('env', env)}/services`;
        const types = new Map();
        for (const { name, value } of await parameters.list(path)) {
            const service = name.slice(name.lastIndexOf('/') + 1);
            const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(value, serviceSchema);
            if (!parsed.ok)
                logger.debug(`Skipped ${name}: ${parsed.problem}.`);
            types.set(service, parsed.ok ? parsed.value.type : '');
        }
        return new ServiceTypes(path, types);
    }
    /**
     * Fine where the environment has the service, or where nothing says which services it has: then ECS knows.
     * @throws NotFoundError naming the services that exist
     */
    check(service) {
        (0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I)('service', service);
        if (this.types.has(service) || this.types.size === 0)
            return;
        const names = [...this.types.keys()].sort();
        const suggestion = (0,_core_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(service, names);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no service "${service}": ${this.path}/${service} is not in Parameter Store.`, {
            hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}There are: ${names.join(', ')}.`,
        });
    }
    isScheduledJob(service) {
        return this.types.get(service) === SCHEDULED_JOB;
    }
}
/** The command that brings an image to a scheduled job, to be run in the deploy repository. */
function terraformCommand({ env, service }, tag) {
    return `cd terraform/services/${env}/${service} && terraform apply -var=scheduled_job_image_tag=${tag}`;
}
/** @throws PlatformError for a scheduled job, with the command that deploys it */
function refuseScheduledJob(types, target, tag) {
    if (!types.isScheduledJob(target.service))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${target.service} is a scheduled job: it has no ECS service, and its task definition belongs to Terraform.`, {
        hint: `In the deploy repository, run: ${terraformCommand(target, tag)} (its manifest comes from: platform-helper internal service generate --name ${target.service} --env ${target.env}).`,
    });
}


/***/ }),

/***/ 55306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Y1: () => (/* binding */ templateImage),
/* harmony export */   mq: () => (/* binding */ ecrRepositoryOf),
/* harmony export */   nH: () => (/* binding */ pinImage),
/* harmony export */   sm: () => (/* binding */ DESCRIPTION_KEYS),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3768);
/* harmony import */ var _platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6657);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30094);





/** What RegisterTaskDefinition takes. Source: RegisterTaskDefinitionRequest of the ECS API. */
const REQUEST_KEYS = [
    'family',
    'taskRoleArn',
    'executionRoleArn',
    'networkMode',
    'containerDefinitions',
    'volumes',
    'placementConstraints',
    'requiresCompatibilities',
    'cpu',
    'memory',
    'tags',
    'pidMode',
    'ipcMode',
    'proxyConfiguration',
    'inferenceAccelerators',
    'ephemeralStorage',
    'runtimePlatform',
    'enableFaultInjection',
];
/** What DescribeTaskDefinition adds to it, should the template come from there. */
const DESCRIPTION_KEYS = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt',
];
const templateSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    family: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)),
    containerDefinitions: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
        name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        image: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)),
        dockerLabels: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    })),
});
/**
 * The service's task definition as Terraform left it, without the image's tag.
 * @throws NotFoundError without bucket or object; PlatformError for anything that can't be registered or lacks the
 * service's container
 */
async function readTemplate(objects, target) {
    const { bucket, key } = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .templateLocation */ .aE)(target);
    const where = `s3://${bucket}/${key}`;
    const hint = `Terraform writes it when the service is applied to ${target.env} (terraform/services/${target.env}/${target.service} in the deploy repository).`;
    let text;
    try {
        text = await objects.read(bucket, key);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no bucket ${bucket}, which holds the task definition templates.`, {
            hint,
            cause: error,
        });
    }
    if (text === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no task definition template ${where}.`, { hint });
    return checkTemplate(parseTemplate(text, where), target, where);
}
function parseTemplate(text, where) {
    const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParameter */ .hR)(text, templateSchema);
    if (parsed.ok)
        return parsed.value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The task definition template ${where} is not what RegisterTaskDefinition takes: ${parsed.problem}.`, { hint: 'Terraform writes it: apply the service again.' });
}
function checkTemplate(template, target, where) {
    const known = Object.entries(template).filter(([key]) => !DESCRIPTION_KEYS.includes(key));
    // What the SDK does not know it would leave out without a word.
    const unknown = known.map(([key]) => key).find((key) => !REQUEST_KEYS.includes(key));
    if (unknown !== undefined) {
        const suggestion = (0,_core_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(unknown, REQUEST_KEYS);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The task definition template ${where} has the key "${unknown}", which RegisterTaskDefinition does not know.`, suggestion === undefined ? {} : { hint: `Did Terraform mean "${suggestion}"?` });
    }
    const names = template.containerDefinitions.map(({ name }) => name);
    if (!names.includes(target.service)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The task definition template ${where} has no container "${target.service}", only: ${names.join(', ') || 'none'}.`, {
            hint: "The service's container carries its name; without it nothing would run the new image. Check the service's configuration, and apply it again.",
        });
    }
    return Object.fromEntries(known);
}
/** The image of the service's container, as the template has it, without a tag or digest. */
function templateImage(template, service) {
    const image = template.containerDefinitions.find(({ name }) => name === service)?.image ?? '';
    return withoutReference(image);
}
/** The template with the image in the service's container, and the labels by which Datadog tells versions apart. */
function pinImage(template, target, image, form) {
    const { app, env, service } = target;
    const containerDefinitions = template.containerDefinitions.map((container) => {
        if (container.name !== service)
            return container;
        const base = withoutReference(container.image);
        return {
            ...container,
            image: form === 'digest' ? `${base}@${image.digest}` : `${base}:${image.tag}`,
            dockerLabels: {
                ...container.dockerLabels,
                'com.datadoghq.tags.env': env,
                'com.datadoghq.tags.service': `${app}-${service}`,
                'com.datadoghq.tags.version': image.tag,
            },
        };
    });
    return { ...template, containerDefinitions };
}
/** Where a private ECR image is (`<account>.dkr.ecr.<region>.amazonaws.com/<repository>`); undefined for others. */
function ecrRepositoryOf(image) {
    const [host = '', ...path] = withoutReference(image).split('/');
    const match = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/.exec(host);
    const [, account, region] = match ?? [];
    return account === undefined || region === undefined
        ? undefined
        : { account, region, repository: path.join('/') };
}
/** A colon before a slash belongs to a port, not to a tag. */
function withoutReference(image) {
    return image.replace(/@sha256:[0-9a-f]+$/, '').replace(/:[^/:]+$/, '');
}
/** The tag or digest of an image; the image as it is where it has neither. */
function referenceOf(image) {
    const base = withoutReference(image);
    return image.length > base.length ? image.slice(base.length + 1) : image;
}


/***/ }),

/***/ 93394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unlistedWork),
/* harmony export */   v: () => (/* binding */ deploymentsOfWork)
/* harmony export */ });
/* harmony import */ var _own_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46988);

/** ECS lists a new deployment within this time; it is looked for so often. */
const VISIBLE_AFTER_MS = 120_000;
const LOOK_EVERY_MS = 5_000;
/** Names a deployment that ECS does not list yet: `<cluster>/<service> <task definition>`. */
function unlistedWork({ name, taskDefinition, }) {
    return `${name.cluster}/${name.service} ${taskDefinition}`;
}
/**
 * The ARNs of the deployments under way that such a name stands for, waiting until ECS lists one; an ARN stands for
 * itself. Empty where there is none after two minutes: it has ended.
 */
async function deploymentsOfWork({ containers, clock, }, work) {
    const [, cluster, service, taskDefinition] = /^([^\s/]+)\/(\S+) (\S+)$/.exec(work) ?? [];
    if (cluster === undefined || service === undefined || taskDefinition === undefined)
        return [work];
    const until = clock.now() + VISIBLE_AFTER_MS;
    for (;;) {
        const listed = await containers.deployments({ cluster, service });
        const underWay = listed.filter(({ status }) => status === 'PENDING' || status === 'IN_PROGRESS');
        const found = await (0,_own_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .goingTo */ .Id)(containers, underWay, taskDefinition);
        if (found.length > 0 || clock.now() >= until)
            return found.map(({ arn }) => arn);
        await clock.sleep(LOOK_EVERY_MS);
    }
}


/***/ })

};
