export const id = 8625;
export const ids = [8625];
export const modules = {

/***/ 38625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CodePipelineService: () => (/* binding */ CodePipelineService)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68232);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22386);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2496);



/** The most that CodePipeline gives per page. */
const PAGE_SIZE = 100;
/** Source: StopPipelineExecutionReason of the CodePipeline API. */
const REASON_LENGTH = 200;
/** What CodePipeline says when there is nothing left to stop, or somebody has asked already. */
const STOPPED_ALREADY = ['PipelineExecutionNotStoppableException', 'DuplicatedStopRequestException'];
class CodePipelineService {
    connection;
    client;
    constructor(connection) {
        this.connection = connection;
        this.client = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_2__/* .CodePipelineClient */ .pEs(connection.clientConfig());
    }
    async get(name) {
        try {
            const { pipeline } = await this.connection.call('codepipeline:GetPipeline', (options) => this.client.send(new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_2__/* .GetPipelineCommand */ .YeD({ name }), options));
            return {
                name,
                stages: (pipeline?.stages ?? []).map((stage) => ({
                    name: stage.name ?? '',
                    actions: (stage.actions ?? []).map((action) => ({
                        name: action.name ?? '',
                        category: action.actionTypeId?.category ?? '',
                        provider: action.actionTypeId?.provider ?? '',
                    })),
                })),
                // What pipelines of the first type do, which don't say so.
                executionMode: pipeline?.executionMode ?? 'SUPERSEDED',
                variables: (pipeline?.variables ?? []).map((variable) => variable.name ?? ''),
            };
        }
        catch (error) {
            if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)
                return undefined;
            throw error;
        }
    }
    async start(request) {
        const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_2__/* .StartPipelineExecutionCommand */ .QqH({
            name: request.pipeline,
            variables: Object.entries(request.variables).map(([name, value]) => ({ name, value })),
            clientRequestToken: request.token,
        });
        const { pipelineExecutionId } = await this.connection.call('codepipeline:StartPipelineExecution', (options) => this.client.send(command, options));
        if (pipelineExecutionId === undefined) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`CodePipeline answered the start of ${request.pipeline} without an execution id.`);
        }
        return pipelineExecutionId;
    }
    async getExecution(pipeline, id, signal) {
        const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_2__/* .GetPipelineExecutionCommand */ .qZw({ pipelineName: pipeline, pipelineExecutionId: id });
        const { pipelineExecution } = await this.connection.call('codepipeline:GetPipelineExecution', (options) => this.client.send(command, options), signal);
        if (pipelineExecution === undefined) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The pipeline ${pipeline} has no execution "${id}".`);
        }
        return toExecution(pipelineExecution, undefined);
    }
    async listActions(pipeline, id, signal) {
        const found = [];
        let token;
        do {
            const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_2__/* .ListActionExecutionsCommand */ .X$i({
                pipelineName: pipeline,
                filter: { pipelineExecutionId: id },
                maxResults: PAGE_SIZE,
                ...(token === undefined ? {} : { nextToken: token }),
            });
            const page = await this.connection.call('codepipeline:ListActionExecutions', (options) => this.client.send(command, options), signal);
            found.push(...(page.actionExecutionDetails ?? []).map(toAction));
            token = page.nextToken;
        } while (token !== undefined);
        // CodePipeline lists the newest first; reversed, actions that began at the same moment keep their order too.
        return found.reverse().sort((a, b) => startOf(a) - startOf(b));
    }
    async listExecutions(pipeline) {
        const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_2__/* .ListPipelineExecutionsCommand */ .bni({ pipelineName: pipeline, maxResults: PAGE_SIZE });
        const page = await this.connection.call('codepipeline:ListPipelineExecutions', (options) => this.client.send(command, options));
        return (page.pipelineExecutionSummaries ?? []).map((summary) => toExecution(summary, summary.startTime));
    }
    async stop(pipeline, id, reason) {
        const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_2__/* .StopPipelineExecutionCommand */ .krr({
            pipelineName: pipeline,
            pipelineExecutionId: id,
            abandon: false,
            reason: reason.slice(0, REASON_LENGTH),
        });
        try {
            await this.connection.call('codepipeline:StopPipelineExecution', (options) => this.client.send(command, options));
        }
        catch (error) {
            if (!STOPPED_ALREADY.includes((0,_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) ?? ''))
                throw error;
        }
    }
}
function toExecution(from, startTime) {
    const { pipelineExecutionId: id, status, trigger } = from;
    if (id === undefined || status === undefined) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`CodePipeline described the execution "${id ?? ''}" without its id or status.`);
    }
    return {
        id,
        status,
        statusSummary: from.statusSummary,
        startTime,
        trigger: trigger?.triggerType === undefined
            ? undefined
            : { type: trigger.triggerType, detail: trigger.triggerDetail ?? '' },
        rollbackTarget: from.rollbackMetadata?.rollbackTargetPipelineExecutionId,
    };
}
function toAction(detail) {
    const result = detail.output?.executionResult;
    const { code, message } = result?.errorDetails ?? {};
    return {
        id: detail.actionExecutionId ?? '',
        stage: detail.stageName ?? '',
        action: detail.actionName ?? '',
        category: detail.input?.actionTypeId?.category ?? '',
        provider: detail.input?.actionTypeId?.provider ?? '',
        status: detail.status ?? 'InProgress',
        startTime: detail.startTime,
        lastUpdateTime: detail.lastUpdateTime,
        externalId: result?.externalExecutionId,
        externalUrl: result?.externalExecutionUrl,
        summary: result?.externalExecutionSummary,
        error: [code, message].filter((part) => part !== undefined && part !== '').join(': ') || undefined,
    };
}
function startOf(action) {
    return action.startTime?.getTime() ?? Infinity;
}


/***/ })

};
