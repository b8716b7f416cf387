export const id = 1156;
export const ids = [1156];
export const modules = {

/***/ 61156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.ts
var platform_applications = __webpack_require__(69434);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/domains/images/reference.ts
var reference = __webpack_require__(97469);
;// CONCATENATED MODULE: ./src/domains/codebases/pushed-ref.ts

/**
 * The ref that was given, else the workflow's own.
 * @throws PlatformError without either, or for one that is not a full ref
 */
function readPushedRef(given, workflow) {
    const ref = given ?? workflow?.ref ?? '';
    if (ref === '') {
        throw new errors/* PlatformError */.Wk('The input ref is empty, and there is no workflow to take it from.', {
            hint: 'Give the full ref that was pushed: refs/heads/main, or refs/tags/1.2.3.',
        });
    }
    // Source: git-check-ref-format(1); nothing else can be the name of a branch or tag.
    const [, kind, name] = /^refs\/(heads|tags)\/([^\s~^:?*[\\\p{Cc}/](?:[^\s~^:?*[\\\p{Cc}]*[^\s~^:?*[\\\p{Cc}/.])?)$/u.exec(ref) ??
        [];
    if (name !== undefined)
        return { kind: kind === 'heads' ? 'branch' : 'tag', name, ref };
    if (/^refs\/(?!heads\/|tags\/)[^\s\p{Cc}]+$/u.test(ref))
        return { kind: 'other', name: ref, ref };
    throw new errors/* PlatformError */.Wk(`The input ref is ${JSON.stringify(ref)}, which is not a full ref.`, {
        hint: 'Write refs/heads/<branch> or refs/tags/<tag>: a name alone does not say which of the two it is.',
    });
}

// EXTERNAL MODULE: ./src/domains/deployments/strategy.ts
var strategy = __webpack_require__(14857);
;// CONCATENATED MODULE: ./src/domains/codebases/plan.ts




/** The pipelines that a push to the ref starts: those with that branch, or for a git tag those with `tag`. */
function matchingPipelines(pipelines, ref) {
    return pipelines.filter(({ branch, tag }) => {
        if (ref.kind === 'tag')
            return tag;
        return ref.kind === 'branch' && branch === ref.name;
    });
}
/**
 * The environments of the pipelines, one pipeline after the other, as configured. An environment that several of them
 * name comes once, at its first place, so that it is deployed to once; it needs approval if any of them says so.
 */
function plannedEnvironments(pipelines) {
    const planned = new Map();
    for (const pipeline of pipelines) {
        for (const { name, requiresApproval } of pipeline.environments) {
            const before = planned.get(name) ?? { name, requiresApproval: false, pipeline: pipeline.name };
            planned.set(name, { ...before, requiresApproval: before.requiresApproval || requiresApproval });
        }
    }
    return [...planned.values()];
}
/**
 * What a push of the codebase starts. Nothing is an answer too.
 * @throws PlatformError for a ref that is none; NotFoundError without application or codebase
 */
async function planPush(request, options) {
    const { applications, workflow, logger } = options;
    const pushed = readPushedRef(request.ref, workflow);
    const application = await applications.load(request.app);
    goOn(request.codebase, options);
    const codebase = await applications.codebase(request.app, request.codebase);
    const ref = request.ref === undefined ? ownRef(pushed, codebase, workflow, logger) : pushed;
    const pipelines = matchingPipelines(codebase.pipelines, ref);
    const environments = plannedEnvironments(pipelines);
    warnOfMissing(application, environments, logger);
    return {
        app: request.app,
        codebase: codebase.name,
        ref,
        pipelines: pipelines.map(({ name }) => name),
        environments,
        imageReference: imageReference(ref, logger),
        strategy: (0,strategy/* strategyOf */.x)(codebase.pipelineMode),
        requiresBuild: codebase.requiresImageBuild,
    };
}
/** A workflow of another repository (a fork, the deploy repository) has a ref that says nothing about the codebase. */
function ownRef(ref, codebase, workflow, logger) {
    const repository = workflow?.repository ?? '';
    if (repository.toLowerCase() === codebase.repository.toLowerCase())
        return ref;
    logger.warning(`The workflow runs in ${repository}, but the codebase ${codebase.name} is ${codebase.repository}: its ref ${ref.ref} starts nothing. Give the input ref, if the workflow runs on behalf of the codebase.`);
    return { kind: 'other', name: ref.ref, ref: ref.ref };
}
function warnOfMissing(application, environments, logger) {
    const known = new Set(application.environments.map(({ name }) => name));
    for (const { name, pipeline } of environments) {
        if (known.has(name))
            continue;
        logger.warning(`The pipeline ${pipeline} names the environment "${name}", which application ${application.name} does not have: deploying to it will fail.`);
    }
}
function imageReference({ kind, name }, logger) {
    if (kind === 'other')
        return undefined;
    const tag = (0,reference/* imageTagOf */.n6)({ kind, value: name });
    if ((0,reference/* isImageTag */._l)(tag))
        return tag;
    logger.warning(`No image can have the tag ${JSON.stringify(tag)} of the ${kind} "${name}": name the image by its commit.`);
    return undefined;
}
function goOn(codebase, { clock, signal, deadline }) {
    signal.throwIfAborted();
    if (clock.now() <= deadline)
        return;
    throw new errors/* DeadlineError */.j3(`Planning for the codebase ${codebase} took longer than it may.`, {
        hint: 'Raise timeout-minutes.',
    });
}

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/codebases/plan-report.ts

/** The outputs of a plan, by name. */
function planOutputs(plan) {
    return {
        environments: plan.environments,
        pipeline: plan.pipelines.join(','),
        'image-reference': plan.imageReference,
        strategy: plan.strategy,
        'requires-build': plan.requiresBuild,
    };
}
/** The plan as a person at a terminal reads it. */
function planText(plan) {
    const { environments } = plan;
    if (environments.length === 0)
        return nothing(plan);
    const list = environments.map(({ name, requiresApproval }, index) => `  ${index + 1}. ${name}${requiresApproval ? ' (needs approval)' : ''}`);
    return [`${what(plan)} starts ${started(plan)}:`, ...list, ways(plan)].join('\n');
}
/** The plan for the job summary, in GitHub's Markdown. */
function planSummary(plan) {
    const title = `## :compass: Plan for ${(0,markdown/* escapeMarkdown */.FV)(`${plan.app}/${plan.codebase}`)}`;
    if (plan.environments.length === 0)
        return `${title}\n\n${(0,markdown/* escapeMarkdown */.FV)(nothing(plan))}\n`;
    const environments = (0,markdown/* table */.tp)(['', 'Environment', 'Approval', 'Pipeline'], plan.environments.map(({ name, requiresApproval, pipeline }, index) => [
        String(index + 1),
        (0,markdown/* code */.aY)(name),
        requiresApproval ? 'needed' : 'not needed',
        (0,markdown/* code */.aY)(pipeline),
    ]));
    const sentence = (0,markdown/* escapeMarkdown */.FV)(`${what(plan)} starts ${started(plan)}. ${ways(plan)}`);
    return `${title}\n\n${sentence}\n\n${environments}\n`;
}
function what({ ref }) {
    return ref.kind === 'other' ? `A push of ${ref.ref}` : `A push of the ${ref.kind} "${ref.name}"`;
}
function started({ pipelines }) {
    return `the pipeline${pipelines.length > 1 ? 's' : ''} ${pipelines.join(' and ')}`;
}
function nothing(plan) {
    if (plan.pipelines.length > 0)
        return `${what(plan)} starts ${started(plan)}, without any environment.`;
    return `${what(plan)} starts no pipeline of ${plan.app}/${plan.codebase}.`;
}
function ways({ strategy, requiresBuild }) {
    const deployed = strategy === 'ecs' ? 'Its services are deployed to ECS directly' : 'It is deployed through CodePipeline';
    return `${deployed}${requiresBuild ? ', after an image is built' : ', and needs no image build'}.`;
}

// EXTERNAL MODULE: ./src/commands/shared/application-permissions.ts
var application_permissions = __webpack_require__(18409);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
;// CONCATENATED MODULE: ./src/commands/codebase/plan.ts





/* harmony default export */ const plan = ((0,command/* defineCommand */.NB)({
    name: 'codebase-plan',
    summary: 'Say which pipelines of a codebase a push starts, and where they deploy to',
    description: "Looks up which of the codebase's pipelines a push of a branch or git tag starts, to which environments they deploy, in which order, and which of these need approval; as JSON for a job matrix. Where several pipelines match, their environments follow one another as configured; one that several of them name comes once, at its first place, and needs approval if any of them says so. Nothing matching is not an error: `environments` is then `[]`, also for pull requests. It only reads.",
    inputs: {
        app: { type: 'string', required: true, description: 'Name of the application.' },
        codebase: { type: 'string', required: true, description: 'Name of the codebase.' },
        ref: {
            type: 'string',
            description: "What was pushed, as a full ref: `refs/heads/main` or `refs/tags/1.2.3`. Default: the workflow's own, if it runs in the codebase's repository.",
        },
        ...command/* awsInputs */.xN,
        ...command/* dryRunInput */.lo,
        ...(0,command/* timeoutInput */.sR)(10),
    },
    outputs: {
        environments: {
            description: 'JSON: a list of `{name, requiresApproval, pipeline}` in the order in which they are deployed; `[]` where the push starts nothing.',
        },
        pipeline: {
            description: 'Name of the pipeline that the push starts; names separated by commas, where several match.',
        },
        'image-reference': {
            description: 'The tag that the image of the pushed ref carries in ECR: `branch-<branch>` with hyphens for slashes, or `tag-<tag>`. Empty for other refs.',
        },
        strategy: {
            description: "`ecs` where the codebase's pipeline mode is `github_actions`, else `pipeline`.",
        },
        'requires-build': { description: '`false` where the codebase is configured to need no image build.' },
    },
    permissions: { aws: application_permissions/* applicationPermissions */.z, github: { 'id-token': 'write' } },
    async run(inputs, context) {
        const { clock, logger, signal, workflow } = context;
        if (inputs['dry-run'])
            logger.debug('codebase-plan only reads, with dry-run and without.');
        const deadline = clock.now() + inputs['timeout-minutes'] * 60_000;
        const session = await context.aws(inputs);
        const applications = new platform_applications/* Applications */.s(await session.parameters(), session, logger);
        const request = { app: inputs.app, codebase: inputs.codebase, ref: inputs.ref };
        const plan = await planPush(request, { applications, workflow, logger, clock, signal, deadline });
        return { outputs: planOutputs(plan), text: planText(plan), summary: planSummary(plan) };
    },
}));


/***/ }),

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


/***/ })

};
