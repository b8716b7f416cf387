export const id = 8851;
export const ids = [8851];
export const modules = {

/***/ 98851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CodeBuildService: () => (/* binding */ CodeBuildService)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codebuild/dist-cjs/index.js
var dist_cjs = __webpack_require__(4774);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/providers/aws/log-url.ts
var log_url = __webpack_require__(63910);
;// CONCATENATED MODULE: ./src/providers/aws/codebuild-answers.ts


/** A build as CodeBuild describes it. @throws PlatformError where the description lacks what every build has */
function toBuild(build) {
    const { id, arn, projectName, buildStatus } = build;
    if (id === undefined || arn === undefined || projectName === undefined || buildStatus === undefined) {
        throw new errors/* PlatformError */.Wk(`CodeBuild described the build "${id ?? ''}" without its id, ARN, project or status.`);
    }
    const { groupName: group, streamName: stream, deepLink } = build.logs ?? {};
    const log = group === undefined || stream === undefined ? undefined : { group, stream };
    return {
        id,
        arn,
        project: projectName,
        number: build.buildNumber,
        status: buildStatus,
        currentPhase: build.currentPhase,
        phases: (build.phases ?? []).map(toPhase),
        startTime: build.startTime,
        endTime: build.endTime,
        log,
        // Before the stream exists, CodeBuild gives a link that leads nowhere.
        logUrl: log === undefined ? undefined : (deepLink ?? (0,log_url/* logUrl */.g)(arn, log)),
        ...plainVariables(build),
        ...versions(build),
        ...exportedVariables(build),
    };
}
function plainVariables({ environment }) {
    if (environment?.environmentVariables === undefined)
        return {};
    const plain = environment.environmentVariables.filter(({ type = 'PLAINTEXT' }) => type === 'PLAINTEXT');
    return { variables: Object.fromEntries(plain.map(({ name, value }) => [name ?? '', value ?? ''])) };
}
function versions({ sourceVersion, resolvedSourceVersion, }) {
    return {
        ...(sourceVersion === undefined ? {} : { sourceVersion }),
        ...(resolvedSourceVersion === undefined ? {} : { resolvedVersion: resolvedSourceVersion }),
    };
}
function exportedVariables({ exportedEnvironmentVariables: exported, }) {
    if (exported === undefined || exported.length === 0)
        return {};
    return {
        exportedVariables: Object.fromEntries(exported.map(({ name, value }) => [name ?? '', value ?? ''])),
    };
}
function toPhase(phase) {
    return {
        type: phase.phaseType ?? 'UNKNOWN',
        status: phase.phaseStatus,
        startTime: phase.startTime,
        endTime: phase.endTime,
        messages: (phase.contexts ?? [])
            .map(({ statusCode, message }) => [statusCode, message].filter((part) => part?.trim()).join(': '))
            .filter((text) => text !== ''),
    };
}

// EXTERNAL MODULE: ./src/providers/aws/translate.ts + 1 modules
var translate = __webpack_require__(2496);
;// CONCATENATED MODULE: ./src/providers/aws/codebuild.ts




class CodeBuildService {
    connection;
    client;
    constructor(connection) {
        this.connection = connection;
        this.client = new dist_cjs/* CodeBuildClient */.bex(connection.clientConfig());
    }
    async findProjects(names) {
        const command = new dist_cjs/* BatchGetProjectsCommand */.em4({ names: [...names] });
        const answer = await this.connection.call('codebuild:BatchGetProjects', (options) => this.client.send(command, options));
        const found = new Set((answer.projects ?? []).map(({ name }) => name));
        return names.filter((name) => found.has(name));
    }
    async start(request) {
        const command = new dist_cjs/* StartBuildCommand */.uZH(startParameters(request));
        const { build } = await this.connection.call('codebuild:StartBuild', (options) => this.client.send(command, options));
        if (build === undefined) {
            throw new errors/* PlatformError */.Wk(`CodeBuild answered the start of ${request.project} without a build.`);
        }
        return toBuild(build);
    }
    async get(id, signal) {
        const command = new dist_cjs/* BatchGetBuildsCommand */.zZb({ ids: [id] });
        const answer = await this.connection.call('codebuild:BatchGetBuilds', (options) => this.client.send(command, options), signal);
        const build = answer.builds?.[0];
        if (build === undefined) {
            throw new errors/* NotFoundError */.m_(`There is no CodeBuild build "${id}" in ${this.connection.region}.`);
        }
        return toBuild(build);
    }
    async list(project, token, signal) {
        const list = new dist_cjs/* ListBuildsForProjectCommand */.nXI({
            projectName: project,
            sortOrder: 'DESCENDING',
            ...(token === undefined ? {} : { nextToken: token }),
        });
        const { ids = [], nextToken } = await this.connection.call('codebuild:ListBuildsForProject', (options) => this.client.send(list, options), signal);
        // BatchGetBuilds refuses an empty list, and answers in no particular order.
        if (ids.length === 0)
            return { builds: [], nextToken };
        const { builds = [] } = await this.connection.call('codebuild:BatchGetBuilds', (options) => this.client.send(new dist_cjs/* BatchGetBuildsCommand */.zZb({ ids }), options), signal);
        const byId = new Map(builds.map((build) => [build.id, build]));
        const found = ids.flatMap((id) => byId.get(id) ?? []);
        return { builds: found.map(toBuild), nextToken };
    }
    async stop(id) {
        try {
            await this.connection.call('codebuild:StopBuild', (options) => this.client.send(new dist_cjs/* StopBuildCommand */.aWR({ id }), options));
        }
        catch (error) {
            // CodeBuild has no error of its own for builds that have ended; whether this one has, the build tells.
            if ((0,translate/* awsErrorName */.ZH)(error) !== 'InvalidInputException')
                throw error;
            if ((await this.get(id)).status === 'IN_PROGRESS')
                throw error;
        }
    }
}
function startParameters(request) {
    const { project, sourceVersion, environmentVariables, artifacts, overrides = {}, idempotencyToken, } = request;
    const { buildspec, image, computeType, environmentType } = overrides;
    return {
        projectName: project,
        ...(sourceVersion === undefined ? {} : { sourceVersion }),
        ...(artifacts === 'none' ? { artifactsOverride: { type: 'NO_ARTIFACTS' } } : {}),
        ...(buildspec === undefined ? {} : { buildspecOverride: buildspec }),
        ...(image === undefined ? {} : { imageOverride: image }),
        ...(computeType === undefined ? {} : { computeTypeOverride: computeType }),
        ...(environmentType === undefined ? {} : { environmentTypeOverride: environmentType }),
        idempotencyToken,
        ...(environmentVariables.length === 0
            ? {}
            : { environmentVariablesOverride: environmentVariables.map((variable) => ({ ...variable })) }),
    };
}


/***/ }),

/***/ 63910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ logUrl)
/* harmony export */ });
/**
 * CloudWatch's page for a log stream, in the region and partition of the ARN (a build's, say).
 * Source: the console's own addresses; it decodes the fragment twice, the second time with `$` for `%`.
 */
function logUrl(arn, log) {
    const [, , , region = ''] = arn.split(':');
    return (`https://${consoleHost(region)}/cloudwatch/home?region=${region}` +
        `#logsV2:log-groups/log-group/${fragment(log.group)}/log-events/${fragment(log.stream)}`);
}
function consoleHost(region) {
    if (region.startsWith('cn-'))
        return `${region}.console.amazonaws.cn`;
    if (region.startsWith('us-gov-'))
        return `${region}.console.amazonaws-us-gov.com`;
    return `${region}.console.aws.amazon.com`;
}
function fragment(text) {
    return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
}


/***/ })

};
