export const id = 1975;
export const ids = [1975];
export const modules = {

/***/ 21975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CodeBuildService: () => (/* binding */ CodeBuildService)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_codebuild__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4774);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22386);
/* harmony import */ var _log_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63910);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2496);




class CodeBuildService {
    connection;
    client;
    constructor(connection) {
        this.connection = connection;
        this.client = new _aws_sdk_client_codebuild__WEBPACK_IMPORTED_MODULE_2__/* .CodeBuildClient */ .bex(connection.clientConfig());
    }
    async findProjects(names) {
        const command = new _aws_sdk_client_codebuild__WEBPACK_IMPORTED_MODULE_2__/* .BatchGetProjectsCommand */ .em4({ names: [...names] });
        const answer = await this.connection.call('codebuild:BatchGetProjects', (options) => this.client.send(command, options));
        const found = new Set((answer.projects ?? []).map(({ name }) => name));
        return names.filter((name) => found.has(name));
    }
    async start(request) {
        const command = new _aws_sdk_client_codebuild__WEBPACK_IMPORTED_MODULE_2__/* .StartBuildCommand */ .uZH({
            projectName: request.project,
            sourceVersion: request.sourceVersion,
            artifactsOverride: { type: 'NO_ARTIFACTS' },
            idempotencyToken: request.idempotencyToken,
            ...(request.environmentVariables.length === 0
                ? {}
                : {
                    environmentVariablesOverride: request.environmentVariables.map((variable) => ({ ...variable })),
                }),
        });
        const { build } = await this.connection.call('codebuild:StartBuild', (options) => this.client.send(command, options));
        if (build === undefined) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`CodeBuild answered the start of ${request.project} without a build.`);
        }
        return toBuild(build);
    }
    async get(id, signal) {
        const command = new _aws_sdk_client_codebuild__WEBPACK_IMPORTED_MODULE_2__/* .BatchGetBuildsCommand */ .zZb({ ids: [id] });
        const answer = await this.connection.call('codebuild:BatchGetBuilds', (options) => this.client.send(command, options), signal);
        const build = answer.builds?.[0];
        if (build === undefined) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no CodeBuild build "${id}" in ${this.connection.region}.`);
        }
        return toBuild(build);
    }
    async stop(id) {
        try {
            await this.connection.call('codebuild:StopBuild', (options) => this.client.send(new _aws_sdk_client_codebuild__WEBPACK_IMPORTED_MODULE_2__/* .StopBuildCommand */ .aWR({ id }), options));
        }
        catch (error) {
            // CodeBuild has no error of its own for builds that have ended; whether this one has, the build tells.
            if ((0,_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) !== 'InvalidInputException')
                throw error;
            if ((await this.get(id)).status === 'IN_PROGRESS')
                throw error;
        }
    }
}
function toBuild(build) {
    const { id, arn, projectName, buildStatus } = build;
    if (id === undefined || arn === undefined || projectName === undefined || buildStatus === undefined) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`CodeBuild described the build "${id ?? ''}" without its id, ARN, project or status.`);
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
        logUrl: log === undefined ? undefined : (deepLink ?? (0,_log_url_js__WEBPACK_IMPORTED_MODULE_3__/* .logUrl */ .g)(arn, log)),
        ...plainVariables(build),
    };
}
function plainVariables({ environment }) {
    if (environment?.environmentVariables === undefined)
        return {};
    const plain = environment.environmentVariables.filter(({ type = 'PLAINTEXT' }) => type === 'PLAINTEXT');
    return { variables: Object.fromEntries(plain.map(({ name, value }) => [name ?? '', value ?? ''])) };
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
