export const id = 6127;
export const ids = [6127];
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

/***/ 79869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.ts
var platform_applications = __webpack_require__(69434);
// EXTERNAL MODULE: ./src/domains/services/deploy-service.ts + 7 modules
var deploy_service = __webpack_require__(20277);
// EXTERNAL MODULE: ./src/domains/services/names.ts
var names = __webpack_require__(30094);
// EXTERNAL MODULE: ./src/domains/services/service-image.ts
var service_image = __webpack_require__(57641);
// EXTERNAL MODULE: ./src/domains/services/service-plan.ts
var service_plan = __webpack_require__(83181);
// EXTERNAL MODULE: ./src/domains/services/service-report.ts
var service_report = __webpack_require__(40804);
// EXTERNAL MODULE: ./src/domains/services/service-type.ts
var service_type = __webpack_require__(53586);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/application-permissions.ts
var application_permissions = __webpack_require__(18409);
// EXTERNAL MODULE: ./src/commands/shared/environment-permissions.ts
var environment_permissions = __webpack_require__(19782);
;// CONCATENATED MODULE: ./src/commands/service/deploy-definition.ts



/** What service-deploy takes. */
const serviceDeployInputs = {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    env: { type: 'string', required: true, description: 'Environment to deploy to.' },
    service: { type: 'string', required: true, description: 'Name of the service.' },
    'image-tag': {
        type: 'string',
        required: true,
        description: 'Tag of the image, as it is in ECR: `commit-1234567`.',
    },
    codebase: {
        type: 'string',
        description: "The codebase whose image it is, to make sure of. Default: whichever ECR repository the service's task definition template names.",
    },
    repository: {
        type: 'string',
        description: 'The ECR repository, `<app>/<codebase>`, where it is not named after the codebase.',
    },
    'image-reference': {
        type: 'choice',
        choices: ['tag', 'digest'],
        default: 'tag',
        description: 'How the task definition names the image: by its `tag`, or by its `digest`, which can not be moved. The tag stays readable in the label `com.datadoghq.tags.version`.',
    },
    force: {
        type: 'boolean',
        default: false,
        description: 'Replace the tasks even where the service runs exactly this image and task definition.',
    },
    wait: {
        type: 'boolean',
        default: true,
        description: 'Follow the deployment to its end. Otherwise the step ends once it is started.',
    },
    'stop-on-cancel': {
        type: 'boolean',
        default: false,
        description: 'When the workflow is cancelled, stop the deployment and go back to the version before. Otherwise only the waiting stops.',
    },
    ...command/* awsInputs */.xN,
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(30),
};
/** What service-deploy gives. */
const serviceDeployOutputs = {
    status: {
        description: "ECS's word: `SUCCESSFUL`, `STOPPED`, `ROLLBACK_SUCCESSFUL`, `ROLLBACK_FAILED`; `IN_PROGRESS` and the like where the end was not awaited. `ALREADY_RUNNING` or `SCALED_TO_ZERO` where there was nothing to wait for, `dry-run` in a dry run.",
    },
    'image-tag': { description: 'Tag of the image.' },
    'image-digest': { description: 'Digest of the image: `sha256:…`.' },
    'previous-image': { description: 'Tag or digest of the image that the service was set to before.' },
    'running-image': {
        description: 'Tag or digest of the image that it is set to now; empty where that is not known.',
    },
    'task-definition': { description: 'ARN of the task definition that was deployed.' },
    deployment: { description: 'ARN of the service deployment. Written as soon as it is known.' },
    'deployment-url': { description: "The service's deployments in the AWS console." },
    'duration-seconds': { description: 'Whole seconds from the start until the end, or until it was left.' },
};
/** What service-deploy calls. */
const serviceDeployPermissions = {
    aws: [
        ...application_permissions/* applicationPermissions */.z,
        { actions: ['ecr:DescribeImages'], resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'] },
        {
            actions: ['ecr:DescribeImages'],
            resources: ['arn:aws:ecr:<region>:<account>:repository/*'],
            when: "the service's task definition template, or the input `repository`, names another repository; that one is enough",
        },
        {
            actions: ['sts:GetCallerIdentity'],
            resources: ['*'],
            when: 'the registry that a task definition template names is compared with the account; AWS allows it to everybody',
        },
        ...environment_permissions/* environmentPermissions */.e,
    ],
    github: { 'id-token': 'write' },
};

// EXTERNAL MODULE: ./src/commands/shared/stop-service-deployments.ts
var stop_service_deployments = __webpack_require__(93027);
;// CONCATENATED MODULE: ./src/commands/service/deploy.ts










/* harmony default export */ const deploy = ((0,command/* defineCommand */.NB)({
    name: 'service-deploy',
    summary: 'Deploy an image to one service of ECS, and follow exactly that deployment',
    description: "Takes the service's task definition template, puts the image into it, registers it (an identical revision is used again) and updates the service, leaving its desired count alone. Then it follows its own service deployment: counts, ECS events, tasks that stop, exit codes, health checks, and the last lines of failed containers. Only `SUCCESSFUL` is a success; after a rollback it says why, and what runs now.",
    inputs: serviceDeployInputs,
    outputs: serviceDeployOutputs,
    permissions: serviceDeployPermissions,
    async run(inputs, context) {
        const { clock, logger, signal } = context;
        const deadline = clock.now() + inputs['timeout-minutes'] * 60_000;
        const { plan, role, environment } = await plannedDeployment(inputs, context);
        logger.info((0,service_report/* plannedText */.qN)(plan));
        if (inputs['dry-run'])
            return { outputs: (0,service_report/* plannedOutputs */.hu)(plan), summary: (0,service_report/* plannedSummary */.dX)(plan) };
        await context.confirm(`Deploy ${inputs['image-tag']} to ${inputs.service} of ${inputs.app} in ${inputs.env}?`);
        const deployer = new deploy_service/* ServiceDeployer */.m({
            containers: await environment.containers(),
            tails: await environment.logTails(),
            ...{ logger, clock, region: environment.region },
        });
        const outcome = await deployer.deploy(plan, {
            wait: inputs.wait,
            force: inputs.force,
            stopOnCancel: inputs['stop-on-cancel'],
            ...{ deadline, signal },
            started: (arn) => {
                const planned = { 'image-tag': plan.image.tag, 'image-digest': plan.image.digest };
                if (arn !== undefined)
                    context.publish({ ...planned, deployment: arn });
                if (!inputs['stop-on-cancel'])
                    return;
                context.remoteWork(arn === undefined ? undefined : { kind: 'ecs-service-deployments', id: arn, role });
            },
            unlisted: (id) => {
                context.remoteWork({ kind: 'ecs-service-deployments', id, role });
            },
        });
        context.remoteWork(undefined);
        for (const { title, message } of (0,service_report/* failureAnnotations */.rb)(outcome))
            logger.error(message, { title });
        return {
            outputs: (0,service_report/* serviceOutputs */.KH)(outcome),
            summary: (0,service_report/* serviceSummary */.m8)(outcome),
            text: (0,service_report/* serviceText */.Lo)(outcome),
            ...(outcome.failure === undefined ? {} : { failure: outcome.failure }),
        };
    },
    stop: (inputs, work, context) => (0,stop_service_deployments/* stopServiceDeployments */.w)(inputs, work, context),
}));
/** Looks everything up; the session is the one in the environment's account. */
async function plannedDeployment(inputs, context) {
    const { app, env, service } = inputs;
    const target = { app, env, service };
    const tag = (0,service_image/* checkImageTag */.Gc)(inputs['image-tag']);
    const repositories = (0,service_image/* imageRepositories */.MC)(app, inputs.codebase, inputs.repository);
    const session = await context.aws(inputs);
    const parameters = await session.parameters();
    const applications = new platform_applications/* Applications */.s(parameters, session, context.logger);
    const environment = applications.environment(await applications.load(app), env);
    const types = await service_type/* ServiceTypes */.zv.load(parameters, context.logger, app, env);
    types.check(service);
    (0,service_type/* refuseScheduledJob */.FJ)(types, target, tag);
    const region = environment.region ?? session.region;
    const role = { ...(0,names/* deployRole */.sy)(app, env, environment.accountId), region };
    const there = session.assume(role.arn, role.session, region);
    const images = await session.images();
    const registry = { account: await session.accountId(), region: session.region };
    const dependencies = {
        containers: await there.containers(),
        objects: await there.objects(),
        image: (templateImage) => (0,service_image/* verifyImage */.ZG)(images, { tag, repositories, registry }, templateImage),
        environment,
    };
    const plan = await (0,service_plan/* planService */.$)(dependencies, target, inputs['image-reference']);
    return { plan, environment: there, role };
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


/***/ })

};
